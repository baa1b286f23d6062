from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "login_attempts" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "address" VARCHAR(64) NOT NULL,
    "agent" VARCHAR(300) NOT NULL,
    "account" VARCHAR(254) NOT NULL,
    "error" VARCHAR(40),
    "created_at" TIMESTAMPTZ NOT NULL
);
CREATE INDEX "idx_login_attem_account_bc8641" ON "login_attempts" ("account", "created_at");
COMMENT ON COLUMN "login_attempts"."account" IS 'As typed, lower case.';
COMMENT ON COLUMN "login_attempts"."error" IS 'Null: it succeeded.';
COMMENT ON TABLE "login_attempts" IS 'Somebody tried to sign in.';
CREATE TABLE "stores" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "name" VARCHAR(150) NOT NULL,
    "phone" VARCHAR(20) NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "address" TEXT NOT NULL,
    "timezone" VARCHAR(40) NOT NULL,
    "settings" JSONB NOT NULL,
    "onboarding" JSONB NOT NULL,
    "books_by_itself" BOOL NOT NULL,
    "cod_fee_percent" DECIMAL(5,2) NOT NULL,
    "insurance_percent" DECIMAL(5,2) NOT NULL,
    "default_warehouse_id" BIGINT,
    "boscod_token" BYTEA,
    "boscod_account" VARCHAR(64),
    "boscod_webhook_secret" BYTEA,
    "closed_at" TIMESTAMPTZ,
    "erased_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL
);
CREATE INDEX "idx_stores_boscod__4a573a" ON "stores" ("boscod_account");
COMMENT ON COLUMN "stores"."phone" IS 'E.164';
COMMENT ON COLUMN "stores"."timezone" IS 'Whose days its figures are counted in.';
COMMENT ON COLUMN "stores"."onboarding" IS 'Which first steps are done.';
COMMENT ON COLUMN "stores"."books_by_itself" IS 'Books the courier once an order is confirmed.';
COMMENT ON COLUMN "stores"."cod_fee_percent" IS 'What a courier keeps of the money that it collects.';
COMMENT ON COLUMN "stores"."insurance_percent" IS 'Of the goods, added to orders whose courier insures; 0: not insured.';
COMMENT ON COLUMN "stores"."boscod_token" IS 'Sealed by models.vault.';
COMMENT ON COLUMN "stores"."boscod_account" IS 'Its account''s id at Boscod; stores of one owner may share it.';
COMMENT ON COLUMN "stores"."boscod_webhook_secret" IS 'Sealed by models.vault; with it Boscod signs what it tells of that account''s parcels.';
COMMENT ON COLUMN "stores"."closed_at" IS 'When its owner asked to have it erased: nobody comes in and nothing is sold since.';
COMMENT ON COLUMN "stores"."erased_at" IS 'When its personal data was erased.';
COMMENT ON TABLE "stores" IS 'A seller''s business; the tenant that everything else belongs to.';
CREATE TABLE "subdomains" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "name" VARCHAR(253) NOT NULL UNIQUE,
    "is_default" BOOL NOT NULL,
    "proof" VARCHAR(64) NOT NULL,
    "verified_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "store_id" BIGINT NOT NULL REFERENCES "stores" ("id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "subdomains"."name" IS 'Lower case; with a dot it is a custom domain.';
COMMENT ON COLUMN "subdomains"."proof" IS 'What the TXT record of a custom domain must hold.';
COMMENT ON TABLE "subdomains" IS 'A public address of a store: a label under our domain, or a domain of its own.';
CREATE TABLE "users" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "name" VARCHAR(150) NOT NULL,
    "email" VARCHAR(254) NOT NULL UNIQUE,
    "username" VARCHAR(60) NOT NULL UNIQUE,
    "phone" VARCHAR(20) NOT NULL,
    "password_hash" TEXT NOT NULL,
    "is_operator" BOOL NOT NULL,
    "session_epoch" BIGINT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON COLUMN "users"."email" IS 'Lower case.';
COMMENT ON COLUMN "users"."username" IS 'Lower case, without @.';
COMMENT ON COLUMN "users"."phone" IS 'E.164';
COMMENT ON COLUMN "users"."password_hash" IS 'Argon2id.';
COMMENT ON COLUMN "users"."is_operator" IS 'Works for the platform; made by the command line.';
COMMENT ON COLUMN "users"."session_epoch" IS 'Raised where sign-ins end: access tokens that carry a lower one are worth nothing.';
COMMENT ON TABLE "users" IS 'A person who signs in.';
CREATE TABLE "password_resets" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "account" VARCHAR(254) NOT NULL,
    "address" VARCHAR(64) NOT NULL,
    "hash" VARCHAR(64) NOT NULL UNIQUE,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "sent_at" TIMESTAMPTZ,
    "voided_at" TIMESTAMPTZ,
    "used_at" TIMESTAMPTZ,
    "told_at" TIMESTAMPTZ,
    "user_id" BIGINT REFERENCES "users" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_password_re_account_61bbbf" ON "password_resets" ("account", "created_at");
CREATE INDEX "idx_password_re_user_id_78da2a" ON "password_resets" ("user_id");
COMMENT ON COLUMN "password_resets"."account" IS 'As typed, lower case; counted to slow down those who ask.';
COMMENT ON COLUMN "password_resets"."hash" IS 'SHA-256; the token itself is never kept.';
COMMENT ON COLUMN "password_resets"."voided_at" IS 'When a newer one took its place.';
COMMENT ON COLUMN "password_resets"."told_at" IS 'When the owner was told that it was used.';
COMMENT ON TABLE "password_resets" IS 'A way back for somebody who forgot the password; works once. Also written for an account that nobody has.';
CREATE TABLE "staff" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "role_id" SMALLINT NOT NULL,
    "rights" JSONB NOT NULL,
    "active" BOOL NOT NULL,
    "on_duty" BOOL NOT NULL,
    "last_order_at" TIMESTAMPTZ,
    "session_epoch" BIGINT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "store_id" BIGINT NOT NULL REFERENCES "stores" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "users" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_staff_user_id_7be76d" UNIQUE ("user_id", "store_id")
);
CREATE INDEX "idx_staff_store_i_d6379f" ON "staff" ("store_id", "active");
COMMENT ON COLUMN "staff"."role_id" IS '1 administrator, 2 customer service (assumed).';
COMMENT ON COLUMN "staff"."rights" IS 'Module to actions; refines the role.';
COMMENT ON COLUMN "staff"."on_duty" IS 'Takes part in the rotation of orders.';
COMMENT ON COLUMN "staff"."last_order_at" IS 'The rotation''s memory.';
COMMENT ON COLUMN "staff"."session_epoch" IS 'Raised where sign-ins end: access tokens that carry a lower one are worth nothing.';
COMMENT ON TABLE "staff" IS 'A user''s place in a store.';
CREATE TABLE "refresh_tokens" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "family" UUID NOT NULL,
    "hash" VARCHAR(64) NOT NULL UNIQUE,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ,
    "revoked_at" TIMESTAMPTZ,
    "staff_id" BIGINT REFERENCES "staff" ("id") ON DELETE CASCADE,
    "user_id" BIGINT NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_refresh_tok_family_8ce7f3" ON "refresh_tokens" ("family");
CREATE INDEX "idx_refresh_tok_expires_310999" ON "refresh_tokens" ("expires_at");
COMMENT ON COLUMN "refresh_tokens"."hash" IS 'SHA-256; the token itself is never kept.';
COMMENT ON TABLE "refresh_tokens" IS 'One refresh token of a family; a family is one sign-in.';
CREATE TABLE "bank_accounts" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "bank_code" VARCHAR(8) NOT NULL,
    "number" VARCHAR(34) NOT NULL,
    "holder" VARCHAR(150) NOT NULL,
    "active" BOOL NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "store_id" BIGINT NOT NULL REFERENCES "stores" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_bank_accoun_store_i_6f06fc" ON "bank_accounts" ("store_id");
COMMENT ON COLUMN "bank_accounts"."bank_code" IS 'Of Bank Indonesia''s clearing, such as 014; models.banks.known.';
COMMENT ON COLUMN "bank_accounts"."number" IS 'Digits.';
COMMENT ON COLUMN "bank_accounts"."active" IS 'Shown to buyers.';
COMMENT ON TABLE "bank_accounts" IS 'An account that buyers who pay by transfer are shown.';
CREATE TABLE "categories" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "name" VARCHAR(100) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "store_id" BIGINT NOT NULL REFERENCES "stores" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_categories_store_i_bc1749" UNIQUE ("store_id", "name")
);
COMMENT ON TABLE "categories" IS 'A shelf of a store.';
CREATE TABLE "products" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "sku" VARCHAR(64) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "description" TEXT NOT NULL,
    "path_url" VARCHAR(120) NOT NULL,
    "price_idr" BIGINT NOT NULL,
    "publish_rate_idr" BIGINT NOT NULL,
    "hpp_idr" BIGINT NOT NULL,
    "weight_g" INT NOT NULL,
    "length_cm" INT NOT NULL,
    "width_cm" INT NOT NULL,
    "height_cm" INT NOT NULL,
    "images" JSONB NOT NULL,
    "attributes" JSONB NOT NULL,
    "status" SMALLINT NOT NULL,
    "order_status" SMALLINT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "category_id" BIGINT REFERENCES "categories" ("id") ON DELETE SET NULL,
    "store_id" BIGINT NOT NULL REFERENCES "stores" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_products_store_i_9a1a2b" UNIQUE ("store_id", "sku")
);
CREATE INDEX "idx_products_store_i_badb24" ON "products" ("store_id", "id");
COMMENT ON COLUMN "products"."publish_rate_idr" IS 'The struck-through price; 0 for none.';
COMMENT ON COLUMN "products"."hpp_idr" IS 'Cost of goods.';
COMMENT ON COLUMN "products"."status" IS '1 sold, 0 not (assumed).';
COMMENT ON COLUMN "products"."order_status" IS 'Kept as given; its meaning is not published.';
COMMENT ON TABLE "products" IS 'What is shown and sold; what is counted are its variants.';
CREATE TABLE "product_staff" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "weight" SMALLINT NOT NULL,
    "product_id" BIGINT NOT NULL REFERENCES "products" ("id") ON DELETE CASCADE,
    "staff_id" BIGINT NOT NULL REFERENCES "staff" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_product_sta_product_4bf61d" UNIQUE ("product_id", "staff_id")
);
COMMENT ON COLUMN "product_staff"."weight" IS 'How many orders of a round are theirs, 1 to 100.';
COMMENT ON TABLE "product_staff" IS 'Staff among whom orders of the product rotate (``product_cs``).';
CREATE TABLE "variants" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "sku" VARCHAR(64) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "price_idr" BIGINT NOT NULL,
    "publish_rate_idr" BIGINT NOT NULL,
    "hpp_idr" BIGINT NOT NULL,
    "min_qty" INT NOT NULL,
    "weight_g" INT NOT NULL,
    "length_cm" INT NOT NULL,
    "width_cm" INT NOT NULL,
    "height_cm" INT NOT NULL,
    "status" SMALLINT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "product_id" BIGINT NOT NULL REFERENCES "products" ("id") ON DELETE RESTRICT,
    "store_id" BIGINT NOT NULL REFERENCES "stores" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_variants_store_i_215b31" UNIQUE ("store_id", "sku")
);
CREATE INDEX "idx_variants_product_1b0d92" ON "variants" ("product_id");
COMMENT ON COLUMN "variants"."min_qty" IS 'Wholesale minimum of units per order.';
COMMENT ON COLUMN "variants"."status" IS '1 sold, 0 not (assumed).';
COMMENT ON COLUMN "variants"."product_id" IS 'Where it was made.';
COMMENT ON TABLE "variants" IS 'A thing that lies on a shelf, with its own SKU, price and stock. Products may share it (``product_variants``).';
CREATE TABLE "product_variants" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "position" SMALLINT NOT NULL,
    "product_id" BIGINT NOT NULL REFERENCES "products" ("id") ON DELETE CASCADE,
    "variant_id" BIGINT NOT NULL REFERENCES "variants" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_product_var_product_a2ba31" UNIQUE ("product_id", "variant_id")
);
CREATE INDEX "idx_product_var_variant_b045d0" ON "product_variants" ("variant_id");
COMMENT ON TABLE "product_variants" IS 'A product sells a variant: its own, or one that it shares with another product and so with its stock.';
CREATE TABLE "warehouses" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "name" VARCHAR(100) NOT NULL,
    "contact_name" VARCHAR(100) NOT NULL,
    "phone" VARCHAR(20) NOT NULL,
    "address" TEXT NOT NULL,
    "district_id" BIGINT,
    "province" VARCHAR(80) NOT NULL,
    "city" VARCHAR(80) NOT NULL,
    "district" VARCHAR(80) NOT NULL,
    "postal_code" VARCHAR(10) NOT NULL,
    "priority" SMALLINT NOT NULL,
    "is_pickup" BOOL NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "store_id" BIGINT NOT NULL REFERENCES "stores" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_warehouses_store_i_d8bd6e" ON "warehouses" ("store_id", "priority", "id");
COMMENT ON COLUMN "warehouses"."phone" IS 'E.164';
COMMENT ON COLUMN "warehouses"."district_id" IS 'Of the region tree; the origin of rates.';
COMMENT ON COLUMN "warehouses"."priority" IS 'Lower is tried first.';
COMMENT ON COLUMN "warehouses"."is_pickup" IS 'Checked as a courier''s pickup address.';
COMMENT ON TABLE "warehouses" IS 'A place from which parcels leave; an order is filled from one.';
CREATE TABLE "blocks" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(16) NOT NULL,
    "value" VARCHAR(64) NOT NULL,
    "reason" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "store_id" BIGINT NOT NULL REFERENCES "stores" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_blocks_store_i_d0ae7e" UNIQUE ("store_id", "kind", "value")
);
CREATE INDEX "idx_blocks_store_i_693794" ON "blocks" ("store_id", "id");
COMMENT ON COLUMN "blocks"."kind" IS 'PHONE: phone\nADDRESS: address';
COMMENT ON COLUMN "blocks"."value" IS 'E.164, or a network address.';
COMMENT ON TABLE "blocks" IS 'A phone or network address whose orders a store wants to look at first.';
CREATE TABLE "customers" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "phone" VARCHAR(20) NOT NULL,
    "name" VARCHAR(150) NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "store_id" BIGINT NOT NULL REFERENCES "stores" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_customers_store_i_c34964" UNIQUE ("store_id", "phone")
);
COMMENT ON COLUMN "customers"."phone" IS 'E.164';
COMMENT ON TABLE "customers" IS 'A buyer as one store knows them; the phone is who they are.';
CREATE TABLE "erasures" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "scope" VARCHAR(8) NOT NULL,
    "phone" VARCHAR(20) NOT NULL,
    "asked_by" BIGINT NOT NULL,
    "asked_at" TIMESTAMPTZ NOT NULL,
    "rows_erased_at" TIMESTAMPTZ,
    "ended_at" TIMESTAMPTZ,
    "up_to" BIGINT NOT NULL,
    "orders" INT NOT NULL,
    "store_id" BIGINT NOT NULL REFERENCES "stores" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_erasures_store_i_a035b7" ON "erasures" ("store_id", "id");
COMMENT ON COLUMN "erasures"."scope" IS 'STORE: store\nBUYER: buyer';
COMMENT ON COLUMN "erasures"."phone" IS 'E.164 of the buyer, until it is done.';
COMMENT ON COLUMN "erasures"."asked_by" IS 'The member of staff.';
COMMENT ON COLUMN "erasures"."rows_erased_at" IS 'When no row named them any more; files that were being made then are awaited.';
COMMENT ON COLUMN "erasures"."up_to" IS 'The order up to which it has come.';
COMMENT ON COLUMN "erasures"."orders" IS 'Orders that no longer say whose they were.';
COMMENT ON TABLE "erasures" IS 'A wish to have personal data erased, and that it was done.';
CREATE TABLE "files" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "content_type" VARCHAR(120) NOT NULL,
    "size" BIGINT NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "rows" BIGINT,
    "storage_key" VARCHAR(300) NOT NULL,
    "job" UUID,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "store_id" BIGINT NOT NULL REFERENCES "stores" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_files_job_f8067c" ON "files" ("job");
CREATE INDEX "idx_files_expires_61492c" ON "files" ("expires_at");
COMMENT ON COLUMN "files"."name" IS 'What it is called when it is saved.';
COMMENT ON TABLE "files" IS 'A complete file in the storage. The row is written after the last byte, so that a short file is never served.';
CREATE TABLE "early_statuses" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "wamid" VARCHAR(160) NOT NULL,
    "status" VARCHAR(32) NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "error_code" INT,
    "error" TEXT,
    "told_at" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "uid_early_statu_wamid_b79a43" UNIQUE ("wamid", "status")
);
CREATE INDEX "idx_early_statu_told_at_9ad3ff" ON "early_statuses" ("told_at");
COMMENT ON COLUMN "early_statuses"."at" IS 'As WhatsApp says.';
COMMENT ON TABLE "early_statuses" IS 'A status of a message that is not known here: the answer that names it may be on its way.';
CREATE TABLE "followup_templates" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "sequence" SMALLINT NOT NULL,
    "name" VARCHAR(80) NOT NULL,
    "delay" BIGINT NOT NULL,
    "channel" VARCHAR(16) NOT NULL,
    "text" TEXT NOT NULL,
    "whatsapp_template" VARCHAR(512),
    "language" VARCHAR(8) NOT NULL,
    "payment_kind" VARCHAR(16) NOT NULL,
    "starts_with" VARCHAR(24) NOT NULL,
    "active" BOOL NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "store_id" BIGINT NOT NULL REFERENCES "stores" ("id") ON DELETE CASCADE
);
COMMENT ON COLUMN "followup_templates"."sequence" IS '1 is Follow Up 1.';
COMMENT ON COLUMN "followup_templates"."delay" IS 'After the step before; of the first, after the order or its status.';
COMMENT ON COLUMN "followup_templates"."channel" IS 'CLICK_TO_CHAT: click_to_chat\nWHATSAPP: whatsapp';
COMMENT ON COLUMN "followup_templates"."text" IS 'With variables such as {customer_name}.';
COMMENT ON COLUMN "followup_templates"."whatsapp_template" IS 'Approved template for outside the 24-hour window; variables in the text''s order.';
COMMENT ON COLUMN "followup_templates"."payment_kind" IS 'any, cod, transfer, va or qris';
COMMENT ON COLUMN "followup_templates"."starts_with" IS 'The order status its sequence starts with.';
COMMENT ON TABLE "followup_templates" IS 'One text of a store''s sequence, and when it is due.';
CREATE TABLE "followup_opt_outs" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "phone" VARCHAR(20) NOT NULL,
    "source" VARCHAR(24) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "store_id" BIGINT NOT NULL REFERENCES "stores" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_followup_op_store_i_ca4919" UNIQUE ("store_id", "phone")
);
COMMENT ON COLUMN "followup_opt_outs"."source" IS 'reply, whatsapp_setting, error_131050 or seller';
COMMENT ON TABLE "followup_opt_outs" IS 'A buyer who wants no more messages from a store.';
CREATE TABLE "forms" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "name" VARCHAR(150) NOT NULL,
    "path_url" VARCHAR(120) NOT NULL,
    "active" BOOL NOT NULL,
    "settings" JSONB NOT NULL,
    "success_page" JSONB NOT NULL,
    "payment_methods" JSONB NOT NULL,
    "couriers" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "store_id" BIGINT NOT NULL REFERENCES "stores" ("id") ON DELETE RESTRICT,
    "warehouse_id" BIGINT REFERENCES "warehouses" ("id") ON DELETE SET NULL
);
CREATE INDEX "idx_forms_store_i_e90455" ON "forms" ("store_id", "id");
COMMENT ON COLUMN "forms"."settings" IS 'Typed by models.forms.settings.';
COMMENT ON COLUMN "forms"."payment_methods" IS 'Of cod, transfer, va, qris.';
COMMENT ON COLUMN "forms"."couriers" IS 'Courier codes; empty for all.';
COMMENT ON COLUMN "forms"."warehouse_id" IS 'Where its orders are filled from; else the store''s default.';
COMMENT ON TABLE "forms" IS 'A page that sells one or more products at ``path_url`` under the store''s subdomain.';
CREATE TABLE "form_products" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "position" SMALLINT NOT NULL,
    "is_bump" BOOL NOT NULL,
    "form_id" BIGINT NOT NULL REFERENCES "forms" ("id") ON DELETE CASCADE,
    "product_id" BIGINT NOT NULL REFERENCES "products" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_form_produc_form_id_276e61" UNIQUE ("form_id", "product_id")
);
CREATE INDEX "idx_form_produc_product_5712bd" ON "form_products" ("product_id");
COMMENT ON COLUMN "form_products"."is_bump" IS 'Offered on top (order bump).';
COMMENT ON TABLE "form_products" IS 'A form sells a product.';
CREATE TABLE "form_staff" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "weight" SMALLINT NOT NULL,
    "form_id" BIGINT NOT NULL REFERENCES "forms" ("id") ON DELETE CASCADE,
    "staff_id" BIGINT NOT NULL REFERENCES "staff" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_form_staff_form_id_4f1707" UNIQUE ("form_id", "staff_id")
);
COMMENT ON COLUMN "form_staff"."weight" IS 'How many orders of a round are theirs, 1 to 100.';
COMMENT ON TABLE "form_staff" IS 'Staff among whom the form''s orders rotate.';
CREATE TABLE "rotations" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "pool" VARCHAR(40) NOT NULL,
    "turn" BIGINT NOT NULL,
    "store_id" BIGINT NOT NULL REFERENCES "stores" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_rotations_store_i_26a57e" UNIQUE ("store_id", "pool")
);
COMMENT ON COLUMN "rotations"."pool" IS 'form:12, product:7 or store.';
COMMENT ON TABLE "rotations" IS 'Whose turn it is among the staff of a form, a product or a store: a counter that concurrent orders share.';
CREATE TABLE "webhooks" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "url" VARCHAR(500) NOT NULL,
    "description" VARCHAR(200) NOT NULL,
    "events" JSONB NOT NULL,
    "active" BOOL NOT NULL,
    "secret" BYTEA NOT NULL,
    "previous_secret" BYTEA,
    "previous_until" TIMESTAMPTZ,
    "failing_since" TIMESTAMPTZ,
    "warned_at" TIMESTAMPTZ,
    "switched_off_at" TIMESTAMPTZ,
    "unreached" SMALLINT NOT NULL,
    "rests_until" TIMESTAMPTZ,
    "deleted_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "store_id" BIGINT NOT NULL REFERENCES "stores" ("id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "webhooks"."events" IS 'Types of models.hooks.kinds; empty: all.';
COMMENT ON COLUMN "webhooks"."secret" IS 'Sealed by models.vault.';
COMMENT ON COLUMN "webhooks"."previous_secret" IS 'Sealed; signs beside the new one.';
COMMENT ON COLUMN "webhooks"."failing_since" IS 'No try has gone well since then.';
COMMENT ON COLUMN "webhooks"."warned_at" IS 'The owner was told that it fails.';
COMMENT ON COLUMN "webhooks"."switched_off_at" IS 'By us, after lasting failure.';
COMMENT ON COLUMN "webhooks"."unreached" IS 'Rounds in a row that met no receiver.';
COMMENT ON COLUMN "webhooks"."rests_until" IS 'It is left alone until then.';
COMMENT ON TABLE "webhooks" IS 'An address that a store wants to be told at, and how it fares there.';
CREATE TABLE "webhook_events" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "type" VARCHAR(40) NOT NULL,
    "data" JSONB NOT NULL,
    "happened_at" TIMESTAMPTZ NOT NULL,
    "store_id" BIGINT NOT NULL REFERENCES "stores" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_webhook_eve_happene_3e1469" ON "webhook_events" ("happened_at");
COMMENT ON TABLE "webhook_events" IS 'Something that happened, written with it, for a store with a webhook that wants to know. Names no person.';
CREATE TABLE "webhook_deliveries" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "resend_of" BIGINT,
    "state" VARCHAR(16) NOT NULL,
    "tries" SMALLINT NOT NULL,
    "due_at" TIMESTAMPTZ,
    "tried_at" TIMESTAMPTZ,
    "answer_code" SMALLINT,
    "problem" VARCHAR(200) NOT NULL,
    "ended_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "event_id" BIGINT NOT NULL REFERENCES "webhook_events" ("id") ON DELETE CASCADE,
    "webhook_id" BIGINT NOT NULL REFERENCES "webhooks" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_webhook_del_webhook_e4005d" ON "webhook_deliveries" ("webhook_id", "id");
CREATE INDEX "idx_webhook_del_event_i_9d8063" ON "webhook_deliveries" ("event_id");
COMMENT ON COLUMN "webhook_deliveries"."resend_of" IS 'The delivery that a person sent again.';
COMMENT ON COLUMN "webhook_deliveries"."state" IS 'WAITING: waiting\nDELIVERED: delivered\nFAILED: failed';
COMMENT ON COLUMN "webhook_deliveries"."tries" IS 'Begun; each is written before it is sent.';
COMMENT ON COLUMN "webhook_deliveries"."due_at" IS 'The next try; null: there is none.';
COMMENT ON COLUMN "webhook_deliveries"."answer_code" IS 'HTTP status of the last answer.';
COMMENT ON COLUMN "webhook_deliveries"."problem" IS 'Why the last try did not go well.';
COMMENT ON TABLE "webhook_deliveries" IS 'One event on its way to one webhook; a resend is another delivery of the same event.';
CREATE TABLE "idempotency_keys" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "scope" VARCHAR(80) NOT NULL,
    "endpoint" VARCHAR(120) NOT NULL,
    "key" VARCHAR(255) NOT NULL,
    "body_hash" VARCHAR(64) NOT NULL,
    "job" UUID,
    "status" SMALLINT,
    "headers" JSONB,
    "answer" BYTEA,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "uid_idempotency_scope_80368d" UNIQUE ("scope", "endpoint", "key")
);
CREATE INDEX "idx_idempotency_expires_ae52bb" ON "idempotency_keys" ("expires_at");
COMMENT ON COLUMN "idempotency_keys"."scope" IS 'store:5:staff:7, form:12 or public.';
COMMENT ON COLUMN "idempotency_keys"."body_hash" IS 'SHA-256 of method, path, query and body.';
COMMENT ON COLUMN "idempotency_keys"."job" IS 'The job that the first request made.';
COMMENT ON COLUMN "idempotency_keys"."status" IS 'The first answer, where it was no job.';
COMMENT ON TABLE "idempotency_keys" IS 'One intent of a client. Written in the transaction of its work, so that both exist or neither does.';
CREATE TABLE "images" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "file_name" VARCHAR(64) NOT NULL UNIQUE,
    "content_type" VARCHAR(40) NOT NULL,
    "width" INT NOT NULL,
    "height" INT NOT NULL,
    "size" INT NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "storage_key" VARCHAR(255) NOT NULL,
    "thumbnail_key" VARCHAR(255) NOT NULL,
    "is_proof" BOOL NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "store_id" BIGINT NOT NULL REFERENCES "stores" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_images_store_i_862263" ON "images" ("store_id");
COMMENT ON COLUMN "images"."file_name" IS 'Such as \"1750661540-444.png\"; in every link.';
COMMENT ON COLUMN "images"."size" IS 'Bytes of the picture, without its thumbnail.';
COMMENT ON COLUMN "images"."is_proof" IS 'Of a payment: for the store''s people alone, by the order it stands beside.';
COMMENT ON TABLE "images" IS 'A picture that was re-encoded, and its thumbnail. The row is written after the bytes.';
CREATE TABLE "imports" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(16) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "file_id" UUID NOT NULL,
    "by" VARCHAR(80) NOT NULL,
    "job" UUID,
    "saved" INT NOT NULL,
    "report" JSONB,
    "created_at" TIMESTAMPTZ NOT NULL,
    "ended_at" TIMESTAMPTZ,
    "store_id" BIGINT NOT NULL REFERENCES "stores" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_imports_store_i_20169b" ON "imports" ("store_id", "kind", "sha256");
COMMENT ON COLUMN "imports"."kind" IS 'ORDERS: orders\nPRODUCTS: products';
COMMENT ON COLUMN "imports"."name" IS 'What the file was called.';
COMMENT ON COLUMN "imports"."sha256" IS 'Of its bytes: the same file is known again.';
COMMENT ON COLUMN "imports"."file_id" IS 'The uploaded file, as long as it is kept.';
COMMENT ON COLUMN "imports"."by" IS 'staff:5';
COMMENT ON COLUMN "imports"."job" IS 'Who works on it; null until it has begun.';
COMMENT ON COLUMN "imports"."saved" IS 'Orders or products that came of it.';
COMMENT ON COLUMN "imports"."report" IS 'What the last run came to.';
COMMENT ON TABLE "imports" IS 'A file of rows that a seller sent in, and what became of it.';
CREATE TABLE "cron_slots" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "slot" TIMESTAMPTZ NOT NULL,
    "job_id" UUID NOT NULL,
    CONSTRAINT "uid_cron_slots_name_1c5283" UNIQUE ("name", "slot")
);
COMMENT ON TABLE "cron_slots" IS 'A moment at which a cron entry was due and its job was written: the key makes a second firing impossible.';
CREATE TABLE "job_history" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "job_id" UUID NOT NULL,
    "attempt" INT NOT NULL,
    "event" VARCHAR(16) NOT NULL,
    "actor" TEXT,
    "error" JSONB,
    "happened_at" TIMESTAMPTZ NOT NULL
);
CREATE INDEX "idx_job_history_job_id_02baf7" ON "job_history" ("job_id");
COMMENT ON COLUMN "job_history"."event" IS 'retrying, failed, cancelled, lost, cancel_asked, retried';
COMMENT ON COLUMN "job_history"."actor" IS 'Who asked for it; empty where it happened by itself.';
COMMENT ON TABLE "job_history" IS 'What happened to a job beside its success: an attempt that failed or lost its lease, a person''s cancel or retry.';
CREATE TABLE "jobs" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "queue" TEXT NOT NULL,
    "store_id" BIGINT NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "args" JSONB NOT NULL,
    "args_version" INT NOT NULL,
    "attempt" INT NOT NULL,
    "max_attempts" INT NOT NULL,
    "unique_key" TEXT,
    "ordering_key" TEXT,
    "run_at" TIMESTAMPTZ NOT NULL,
    "leased_until" TIMESTAMPTZ,
    "worker" TEXT,
    "cancel_requested_at" TIMESTAMPTZ,
    "progress" JSONB,
    "result" JSONB,
    "error" JSONB,
    "request_id" TEXT,
    "asked_by" BIGINT[],
    "created_at" TIMESTAMPTZ NOT NULL,
    "started_at" TIMESTAMPTZ,
    "finished_at" TIMESTAMPTZ
);
COMMENT ON COLUMN "jobs"."id" IS 'UUIDv7: sorts by creation.';
COMMENT ON COLUMN "jobs"."ordering_key" IS 'Of the jobs under one key at most one runs.';
COMMENT ON COLUMN "jobs"."leased_until" IS 'By the database''s clock.';
COMMENT ON COLUMN "jobs"."asked_by" IS 'The members of staff whose requests it answers.';
COMMENT ON TABLE "jobs" IS 'One durable unit of work. ``store_id`` 0 is the platform itself, so that fairness needs no special case.';
CREATE TABLE "notices" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "store_id" BIGINT,
    "kind" VARCHAR(16) NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "text" TEXT NOT NULL,
    "link" VARCHAR(500) NOT NULL,
    "shown_from" TIMESTAMPTZ NOT NULL,
    "shown_until" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL
);
CREATE INDEX "idx_notices_kind_52ef70" ON "notices" ("kind", "shown_from");
COMMENT ON COLUMN "notices"."store_id" IS 'The one store that is told; null: every store.';
COMMENT ON COLUMN "notices"."kind" IS 'TIP: tip\nANNOUNCEMENT: announcement';
COMMENT ON COLUMN "notices"."link" IS 'Where to read more; empty: nowhere.';
COMMENT ON COLUMN "notices"."shown_until" IS 'Null: until it is deleted.';
COMMENT ON TABLE "notices" IS 'One tip or announcement, the same for every store, or for one alone.';
CREATE TABLE "orders" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "store_id" BIGINT NOT NULL REFERENCES "stores" ("id") ON DELETE RESTRICT,
    "words" TEXT GENERATED ALWAYS AS (lower(code || chr(31) || receiver_name || chr(31) || receiver_phone || chr(31) || receiver_phone_entered)) STORED NOT NULL,
    "code" VARCHAR(16) NOT NULL,
    "job" UUID UNIQUE,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "status" VARCHAR(24) NOT NULL,
    "payment_method" VARCHAR(16) NOT NULL,
    "payment_channel" VARCHAR(32) NOT NULL,
    "payment_status" VARCHAR(24) NOT NULL,
    "payment_proof" VARCHAR(255) NOT NULL,
    "subtotal_idr" BIGINT NOT NULL,
    "shipping_idr" BIGINT NOT NULL,
    "cod_fee_idr" BIGINT NOT NULL,
    "insurance_idr" BIGINT NOT NULL,
    "other_fee_idr" BIGINT NOT NULL,
    "discount_idr" BIGINT NOT NULL,
    "total_idr" BIGINT NOT NULL,
    "paid_idr" BIGINT NOT NULL,
    "refunded_idr" BIGINT NOT NULL,
    "cod_fee_percent" DECIMAL(5,2) NOT NULL,
    "buyer_pays_cod_fee" BOOL NOT NULL,
    "hpp_idr" BIGINT NOT NULL,
    "units" INT NOT NULL,
    "weight_g" INT NOT NULL,
    "courier_code" VARCHAR(32) NOT NULL,
    "service_code" VARCHAR(32) NOT NULL,
    "receiver_name" VARCHAR(150) NOT NULL,
    "receiver_phone" VARCHAR(20) NOT NULL,
    "receiver_phone_entered" VARCHAR(32) NOT NULL,
    "receiver_email" VARCHAR(254) NOT NULL,
    "address" TEXT NOT NULL,
    "district_id" BIGINT,
    "province" VARCHAR(80) NOT NULL,
    "city" VARCHAR(80) NOT NULL,
    "district" VARCHAR(80) NOT NULL,
    "postal_code" VARCHAR(10) NOT NULL,
    "note" TEXT NOT NULL,
    "suspected" JSONB NOT NULL,
    "source_address" VARCHAR(64) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "confirmed_at" TIMESTAMPTZ,
    "processing_at" TIMESTAMPTZ,
    "ready_at" TIMESTAMPTZ,
    "shipped_at" TIMESTAMPTZ,
    "delivered_at" TIMESTAMPTZ,
    "completed_at" TIMESTAMPTZ,
    "return_in_transit_at" TIMESTAMPTZ,
    "returned_at" TIMESTAMPTZ,
    "lost_at" TIMESTAMPTZ,
    "cancelled_at" TIMESTAMPTZ,
    "paid_at" TIMESTAMPTZ,
    "refunded_at" TIMESTAMPTZ,
    "settled_at" TIMESTAMPTZ,
    "unpaid_until" TIMESTAMPTZ,
    "cs_id" BIGINT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "customer_id" BIGINT NOT NULL REFERENCES "customers" ("id") ON DELETE RESTRICT,
    "form_id" BIGINT REFERENCES "forms" ("id") ON DELETE RESTRICT,
    "warehouse_id" BIGINT NOT NULL REFERENCES "warehouses" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_orders_store_i_c0cfcf" UNIQUE ("store_id", "code")
);
CREATE INDEX "idx_orders_store_i_cea55b" ON "orders" ("store_id", "created_at", "id");
CREATE INDEX "idx_orders_store_i_7627f7" ON "orders" ("store_id", "status", "created_at");
CREATE INDEX "idx_orders_store_i_30d1ca" ON "orders" ("store_id", "cs_id", "created_at");
CREATE INDEX "idx_orders_store_i_04acbf" ON "orders" ("store_id", "total_idr", "id");
CREATE INDEX "idx_orders_custome_f98ddd" ON "orders" ("customer_id", "created_at");
COMMENT ON COLUMN "orders"."code" IS 'Short and readable aloud, such as \"BO-7K3M9Q\".';
COMMENT ON COLUMN "orders"."job" IS 'The job that placed it: one order per intent.';
COMMENT ON COLUMN "orders"."token_hash" IS 'SHA-256 of the buyer''s token, which is not kept.';
COMMENT ON COLUMN "orders"."status" IS 'PENDING: pending\nCONFIRMED: confirmed\nPROCESSING: processing\nREADY: ready\nSHIPPED: shipped\nDELIVERED: delivered\nCOMPLETED: completed\nRETURN_IN_TRANSIT: return_in_transit\nRETURNED: returned\nLOST: lost\nCANCELLED: cancelled';
COMMENT ON COLUMN "orders"."payment_method" IS 'VA: va\nQRIS: qris\nCOD: cod\nTRANSFER: transfer';
COMMENT ON COLUMN "orders"."payment_channel" IS 'Bank of a VA, such as BSI.';
COMMENT ON COLUMN "orders"."payment_status" IS 'UNPAID: unpaid\nREQUESTED: requested\nPAID: paid\nCONFLICT: conflict\nPAID_AFTER_EXPIRY: paid_after_expiry\nEXPIRED: expired\nREFUNDED: refunded\nSETTLED: settled';
COMMENT ON COLUMN "orders"."payment_proof" IS 'File name of the transfer''s proof.';
COMMENT ON COLUMN "orders"."subtotal_idr" IS 'Lines, before shipping, fees and discount.';
COMMENT ON COLUMN "orders"."insurance_idr" IS 'Above 0: the parcel travels insured.';
COMMENT ON COLUMN "orders"."other_fee_idr" IS 'Sum of the fees the seller added; may be negative.';
COMMENT ON COLUMN "orders"."total_idr" IS 'What the buyer pays.';
COMMENT ON COLUMN "orders"."paid_idr" IS 'What came for it in all ways, also too much; what went back stays in it.';
COMMENT ON COLUMN "orders"."refunded_idr" IS 'What of it went back to the buyer.';
COMMENT ON COLUMN "orders"."cod_fee_percent" IS 'What the courier keeps of the money that it collects.';
COMMENT ON COLUMN "orders"."hpp_idr" IS 'Cost of the goods in it.';
COMMENT ON COLUMN "orders"."receiver_phone" IS 'E.164';
COMMENT ON COLUMN "orders"."receiver_phone_entered" IS 'As typed.';
COMMENT ON COLUMN "orders"."suspected" IS 'Why the form shield wants a look; empty: nothing.';
COMMENT ON COLUMN "orders"."source_address" IS 'Network address the order came from.';
COMMENT ON COLUMN "orders"."unpaid_until" IS 'The hold on the stock ends then.';
COMMENT ON TABLE "orders" IS 'What a buyer ordered, from one warehouse, to one address.';
CREATE TABLE "drafts" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "sequence" BIGINT NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "phone" VARCHAR(20) NOT NULL,
    "name" VARCHAR(150) NOT NULL,
    "data" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "last_seen_at" TIMESTAMPTZ NOT NULL,
    "idle_at" TIMESTAMPTZ NOT NULL,
    "abandoned_at" TIMESTAMPTZ,
    "ordered_at" TIMESTAMPTZ,
    "form_id" BIGINT NOT NULL REFERENCES "forms" ("id") ON DELETE CASCADE,
    "order_id" BIGINT REFERENCES "orders" ("id") ON DELETE SET NULL,
    "store_id" BIGINT NOT NULL REFERENCES "stores" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_drafts_store_i_f1db99" ON "drafts" ("store_id", "last_seen_at");
COMMENT ON COLUMN "drafts"."token_hash" IS 'SHA-256 of the buyer''s token, which is not kept.';
COMMENT ON COLUMN "drafts"."sequence" IS 'Of the newest save; an older one changes nothing.';
COMMENT ON COLUMN "drafts"."state" IS 'OPEN: open\nABANDONED: abandoned\nORDERED: ordered';
COMMENT ON COLUMN "drafts"."phone" IS 'E.164, once it is valid.';
COMMENT ON COLUMN "drafts"."data" IS 'Form and cart as typed.';
COMMENT ON COLUMN "drafts"."idle_at" IS 'When it counts as abandoned, if nothing more comes.';
COMMENT ON TABLE "drafts" IS 'A half-filled form, saved as the buyer types.';
CREATE TABLE "followup_steps" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "step" SMALLINT NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "due_at" TIMESTAMPTZ,
    "wake_at" TIMESTAMPTZ,
    "text" TEXT,
    "reason" TEXT,
    "tries" SMALLINT NOT NULL,
    "as_template" BOOL NOT NULL,
    "claimed_at" TIMESTAMPTZ,
    "sent_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "order_id" BIGINT NOT NULL REFERENCES "orders" ("id") ON DELETE CASCADE,
    "store_id" BIGINT NOT NULL REFERENCES "stores" ("id") ON DELETE CASCADE,
    "template_id" BIGINT NOT NULL REFERENCES "followup_templates" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_followup_st_order_i_b23ba8" UNIQUE ("order_id", "template_id", "step")
);
CREATE INDEX "idx_followup_st_store_i_9a6b29" ON "followup_steps" ("store_id", "state", "due_at", "id");
CREATE INDEX "idx_followup_st_store_i_290874" ON "followup_steps" ("store_id", "state", "created_at", "id");
COMMENT ON COLUMN "followup_steps"."step" IS 'Its place in the order''s sequence.';
COMMENT ON COLUMN "followup_steps"."state" IS 'PLANNED: planned\nCLAIMED: claimed\nSENT: sent\nUNKNOWN: unknown\nFAILED: failed\nSKIPPED: skipped\nCANCELLED: cancelled\nBLOCKED: blocked';
COMMENT ON COLUMN "followup_steps"."due_at" IS 'Empty until the step before has ended.';
COMMENT ON COLUMN "followup_steps"."wake_at" IS 'When the scheduler looks at it next; due_at, moved on while a job has it.';
COMMENT ON COLUMN "followup_steps"."text" IS 'As sent or handed out.';
COMMENT ON COLUMN "followup_steps"."reason" IS 'Why it waits, is blocked or has ended.';
COMMENT ON COLUMN "followup_steps"."tries" IS 'Times that WhatsApp asked to send it later.';
COMMENT ON COLUMN "followup_steps"."as_template" IS 'WhatsApp said that the 24-hour window is closed.';
COMMENT ON TABLE "followup_steps" IS 'One template''s turn for one order.';
CREATE TABLE "imported_rows" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "row" INT NOT NULL,
    "number" VARCHAR(64),
    "order_id" BIGINT REFERENCES "orders" ("id") ON DELETE RESTRICT,
    "product_id" BIGINT REFERENCES "products" ("id") ON DELETE RESTRICT,
    "source_id" UUID NOT NULL REFERENCES "imports" ("id") ON DELETE RESTRICT,
    "store_id" BIGINT NOT NULL REFERENCES "stores" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_imported_ro_source__69a72d" UNIQUE ("source_id", "row"),
    CONSTRAINT "uid_imported_ro_store_i_949b32" UNIQUE ("store_id", "number")
);
CREATE INDEX "idx_imported_ro_order_i_d6ddb6" ON "imported_rows" ("order_id");
COMMENT ON COLUMN "imported_rows"."row" IS 'Its number in the file; the first one, where several make one order.';
COMMENT ON COLUMN "imported_rows"."number" IS 'The order''s number where it came from; once per store.';
COMMENT ON TABLE "imported_rows" IS 'What one row of a file became: never twice, however often the job runs or the order''s number comes again.';
CREATE TABLE "ledger_entries" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(16) NOT NULL,
    "amount_idr" BIGINT NOT NULL,
    "reference" VARCHAR(120) NOT NULL UNIQUE,
    "note" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "order_id" BIGINT REFERENCES "orders" ("id") ON DELETE RESTRICT,
    "store_id" BIGINT NOT NULL REFERENCES "stores" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_ledger_entr_store_i_46d438" ON "ledger_entries" ("store_id", "created_at");
COMMENT ON COLUMN "ledger_entries"."kind" IS 'PAYMENT: payment\nFEE: fee\nCOD: cod\nSHIPPING: shipping\nREFUND: refund\nCORRECTION: correction';
COMMENT ON COLUMN "ledger_entries"."amount_idr" IS 'Positive: the store is owed more.';
COMMENT ON COLUMN "ledger_entries"."reference" IS 'What it is for; the same thing is booked once.';
COMMENT ON TABLE "ledger_entries" IS 'One movement of what a store is owed. Never changed or deleted; a mistake is corrected by another entry.';
CREATE TABLE "order_events" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(16) NOT NULL,
    "before" VARCHAR(24) NOT NULL,
    "after" VARCHAR(24) NOT NULL,
    "by" VARCHAR(80) NOT NULL,
    "reason" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "order_id" BIGINT NOT NULL REFERENCES "orders" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_order_event_order_i_38d333" ON "order_events" ("order_id", "id");
COMMENT ON COLUMN "order_events"."kind" IS 'status, payment or note';
COMMENT ON COLUMN "order_events"."by" IS 'staff:5, buyer, winpay, courier, system';
COMMENT ON TABLE "order_events" IS 'One entry of an order''s timeline. Append-only.';
CREATE TABLE "order_fees" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(16) NOT NULL,
    "label" VARCHAR(200) NOT NULL,
    "amount_idr" BIGINT NOT NULL,
    "order_id" BIGINT NOT NULL REFERENCES "orders" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_order_fees_order_i_ead304" ON "order_fees" ("order_id");
COMMENT ON COLUMN "order_fees"."kind" IS 'shipping, insurance, cod_fee, discount or other';
COMMENT ON COLUMN "order_fees"."amount_idr" IS 'Negative for what makes the bill smaller.';
COMMENT ON TABLE "order_fees" IS 'One line of the bill beside the goods: shipping, insurance, COD fee, discount, what the seller added.';
CREATE TABLE "order_lines" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "position" SMALLINT NOT NULL,
    "sku" VARCHAR(64) NOT NULL,
    "name" VARCHAR(400) NOT NULL,
    "qty" INT NOT NULL,
    "price_idr" BIGINT NOT NULL,
    "hpp_idr" BIGINT NOT NULL,
    "weight_g" INT NOT NULL,
    "is_bump" BOOL NOT NULL,
    "order_id" BIGINT NOT NULL REFERENCES "orders" ("id") ON DELETE CASCADE,
    "product_id" BIGINT NOT NULL REFERENCES "products" ("id") ON DELETE RESTRICT,
    "variant_id" BIGINT NOT NULL REFERENCES "variants" ("id") ON DELETE RESTRICT,
    "warehouse_id" BIGINT NOT NULL REFERENCES "warehouses" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_order_lines_order_i_471566" ON "order_lines" ("order_id");
CREATE INDEX "idx_order_lines_product_1e12d9" ON "order_lines" ("product_id");
CREATE INDEX "idx_order_lines_variant_d248c4" ON "order_lines" ("variant_id");
COMMENT ON COLUMN "order_lines"."price_idr" IS 'Of one unit.';
COMMENT ON COLUMN "order_lines"."hpp_idr" IS 'Of one unit.';
COMMENT ON COLUMN "order_lines"."weight_g" IS 'Of one unit.';
COMMENT ON TABLE "order_lines" IS 'Units of one variant, with name and price as they were.';
CREATE TABLE "payments" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "attempt" SMALLINT NOT NULL,
    "reference" VARCHAR(50) NOT NULL UNIQUE,
    "method" VARCHAR(16) NOT NULL,
    "channel" VARCHAR(32) NOT NULL,
    "amount_idr" BIGINT NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "calls" SMALLINT NOT NULL,
    "contract_id" VARCHAR(80),
    "va_number" VARCHAR(40),
    "va_raw" VARCHAR(40),
    "qr_url" TEXT,
    "qr_content" TEXT,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "inquire_at" TIMESTAMPTZ,
    "closed_at" TIMESTAMPTZ,
    "paid_idr" BIGINT,
    "payment_key" VARCHAR(160),
    "paid_at" TIMESTAMPTZ,
    "refund_due_idr" BIGINT NOT NULL,
    "refunded_idr" BIGINT NOT NULL,
    "refunded_at" TIMESTAMPTZ,
    "problem" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "order_id" BIGINT NOT NULL REFERENCES "orders" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_payments_order_i_b67efd" UNIQUE ("order_id", "attempt")
);
COMMENT ON COLUMN "payments"."attempt" IS '1 for the first request of an order, then rising.';
COMMENT ON COLUMN "payments"."reference" IS 'Our trxId at Winpay.';
COMMENT ON COLUMN "payments"."method" IS 'va or qris';
COMMENT ON COLUMN "payments"."channel" IS 'Bank of a VA, such as BSI.';
COMMENT ON COLUMN "payments"."state" IS 'REQUESTED: requested\nPENDING: pending\nUNKNOWN: unknown\nPAID: paid\nCONFLICT: conflict\nEXPIRED: expired\nCANCELLED: cancelled\nREFUSED: refused';
COMMENT ON COLUMN "payments"."calls" IS 'Create calls started under this reference; two at most.';
COMMENT ON COLUMN "payments"."contract_id" IS 'Winpay''s key; needed for status and cancel.';
COMMENT ON COLUMN "payments"."va_number" IS 'To show to the buyer.';
COMMENT ON COLUMN "payments"."va_raw" IS 'As Winpay wrote it, padding kept: status and delete want it.';
COMMENT ON COLUMN "payments"."inquire_at" IS 'Not asked about again before this.';
COMMENT ON COLUMN "payments"."closed_at" IS 'When Winpay deleted the VA or QR.';
COMMENT ON COLUMN "payments"."paid_idr" IS 'What really came.';
COMMENT ON COLUMN "payments"."payment_key" IS 'Winpay''s number of the first money that came.';
COMMENT ON COLUMN "payments"."refund_due_idr" IS 'What should go back to the payer: the refund list.';
COMMENT ON COLUMN "payments"."refunded_idr" IS 'What of that has gone back.';
COMMENT ON COLUMN "payments"."refunded_at" IS 'When some of it went back last.';
COMMENT ON COLUMN "payments"."problem" IS 'Why a person should look at it.';
COMMENT ON TABLE "payments" IS 'One request for money under one reference of ours. An order has one open payment at a time.';
CREATE TABLE "payment_changes" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "method" VARCHAR(16),
    "channel" VARCHAR(32) NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "reason" TEXT NOT NULL,
    "asked_by" VARCHAR(80) NOT NULL,
    "asked_at" TIMESTAMPTZ NOT NULL,
    "decided_at" TIMESTAMPTZ,
    "order_id" BIGINT NOT NULL UNIQUE REFERENCES "orders" ("id") ON DELETE CASCADE
);
COMMENT ON COLUMN "payment_changes"."method" IS 'Null: no request for money is to be open, until somebody asks for one.';
COMMENT ON COLUMN "payment_changes"."channel" IS 'Bank of a VA, such as BSI.';
COMMENT ON COLUMN "payment_changes"."state" IS 'WANTED: wanted\nDONE: done\nREFUSED: refused';
COMMENT ON COLUMN "payment_changes"."reason" IS 'Why it was refused.';
COMMENT ON COLUMN "payment_changes"."asked_by" IS 'staff:5 or buyer';
COMMENT ON TABLE "payment_changes" IS 'The last wish how an order is to be paid from now on. The newest one counts, also over one that is at work.';
CREATE TABLE "payment_findings" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "day" DATE NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "reference" VARCHAR(120) NOT NULL,
    "told_idr" BIGINT NOT NULL,
    "ours_idr" BIGINT NOT NULL,
    "found_at" TIMESTAMPTZ NOT NULL,
    "resolved_at" TIMESTAMPTZ,
    "payment_id" BIGINT REFERENCES "payments" ("id") ON DELETE SET NULL,
    CONSTRAINT "uid_payment_fin_day_c6e2b8" UNIQUE ("day", "kind", "reference")
);
COMMENT ON COLUMN "payment_findings"."day" IS 'Jakarta''s.';
COMMENT ON COLUMN "payment_findings"."kind" IS 'NOT_OURS: not_ours\nNOT_COUNTED: not_counted\nNOT_THERE: not_there\nAMOUNT: amount';
COMMENT ON COLUMN "payment_findings"."told_idr" IS 'What Winpay''s report has.';
COMMENT ON COLUMN "payment_findings"."ours_idr" IS 'What we counted.';
COMMENT ON TABLE "payment_findings" IS 'A difference between Winpay''s report of a day and our payments, for a person. Kept once however often it is met.';
CREATE TABLE "refunds" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "amount_idr" BIGINT NOT NULL,
    "given_at" TIMESTAMPTZ NOT NULL,
    "reference" VARCHAR(100) NOT NULL,
    "note" TEXT NOT NULL,
    "by" VARCHAR(80) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "order_id" BIGINT NOT NULL REFERENCES "orders" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_refunds_order_i_83dc7c" ON "refunds" ("order_id");
COMMENT ON COLUMN "refunds"."given_at" IS 'When it went back, as told.';
COMMENT ON COLUMN "refunds"."reference" IS 'The number of the transfer, say.';
COMMENT ON COLUMN "refunds"."by" IS 'staff:5';
COMMENT ON TABLE "refunds" IS 'Money that a store gave back to a buyer, as its seller noted it. Written once.';
CREATE TABLE "cod_payouts" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "sha256" VARCHAR(64) NOT NULL,
    "content" VARCHAR(64),
    "same_as_id" BIGINT,
    "name" VARCHAR(200) NOT NULL,
    "storage_key" VARCHAR(300) NOT NULL,
    "first_day" DATE,
    "last_day" DATE,
    "sent_by" VARCHAR(80) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "imported_at" TIMESTAMPTZ,
    "result_id" UUID,
    "store_id" BIGINT NOT NULL REFERENCES "stores" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_cod_payouts_store_i_a4db73" UNIQUE ("store_id", "sha256"),
    CONSTRAINT "uid_cod_payouts_store_i_6a178a" UNIQUE ("store_id", "content")
);
COMMENT ON COLUMN "cod_payouts"."sha256" IS 'Of the file.';
COMMENT ON COLUMN "cod_payouts"."content" IS 'SHA-256 over its lines as they were read.';
COMMENT ON COLUMN "cod_payouts"."same_as_id" IS 'The payout whose lines these are too, in a file that another program saved.';
COMMENT ON COLUMN "cod_payouts"."name" IS 'What the file was called.';
COMMENT ON COLUMN "cod_payouts"."first_day" IS 'Of the deliveries it pays; null: as it shows.';
COMMENT ON COLUMN "cod_payouts"."sent_by" IS 'staff:5';
COMMENT ON COLUMN "cod_payouts"."result_id" IS 'The newest result file.';
COMMENT ON TABLE "cod_payouts" IS 'One payout file of a courier. The same bytes are one row, however often they are sent.';
CREATE TABLE "provider_calls" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "record_id" UUID NOT NULL UNIQUE,
    "at" TIMESTAMPTZ NOT NULL,
    "provider" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "attempt" INT NOT NULL,
    "status" INT,
    "outcome" VARCHAR(16) NOT NULL,
    "reason" TEXT NOT NULL,
    "took_ms" DOUBLE PRECISION NOT NULL,
    "sent_bytes" BIGINT NOT NULL,
    "received_bytes" BIGINT NOT NULL,
    "job_id" UUID,
    "store_id" BIGINT,
    "request_id" TEXT
);
CREATE INDEX "idx_provider_ca_at_dac236" ON "provider_calls" ("at");
COMMENT ON COLUMN "provider_calls"."record_id" IS 'Given by who made the call: written twice, it is kept once.';
COMMENT ON COLUMN "provider_calls"."at" IS 'When it began.';
COMMENT ON COLUMN "provider_calls"."account" IS 'Whose; empty: the platform''s own.';
COMMENT ON COLUMN "provider_calls"."reference" IS 'An order code, a trxId, a message''s id; empty where the call has none.';
COMMENT ON COLUMN "provider_calls"."path" IS 'With {} for each part that is no word.';
COMMENT ON COLUMN "provider_calls"."status" IS 'HTTP''s; empty where no answer came.';
COMMENT ON COLUMN "provider_calls"."outcome" IS 'done, refused, unknown, not_sent';
COMMENT ON COLUMN "provider_calls"."reason" IS 'In our own words, or the provider''s code.';
COMMENT ON TABLE "provider_calls" IS 'One attempt at one call to a provider.';
CREATE TABLE "provider_oddities" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "provider" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "times" BIGINT NOT NULL,
    "reference" TEXT NOT NULL,
    "raw_copy" BYTEA NOT NULL,
    "first_at" TIMESTAMPTZ NOT NULL,
    "last_at" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "uid_provider_od_provide_4e5787" UNIQUE ("provider", "operation", "day", "what")
);
CREATE INDEX "idx_provider_od_last_at_3e4f76" ON "provider_oddities" ("last_at");
COMMENT ON COLUMN "provider_oddities"."operation" IS 'The call that was answered so, or the webhook.';
COMMENT ON COLUMN "provider_oddities"."what" IS 'Which fields are wrong, and how.';
COMMENT ON COLUMN "provider_oddities"."day" IS 'In UTC.';
COMMENT ON COLUMN "provider_oddities"."reference" IS 'The first one''s.';
COMMENT ON COLUMN "provider_oddities"."raw_copy" IS 'The first one''s bytes, cut to 64 kB, without what names people.';
COMMENT ON TABLE "provider_oddities" IS 'What a provider said that makes no sense: one row for each kind of it and day, with the first one''s raw copy.';
CREATE TABLE "recaps" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "day" DATE NOT NULL,
    "counted_by" VARCHAR(16) NOT NULL,
    "dimension" VARCHAR(16) NOT NULL,
    "key" VARCHAR(80) NOT NULL,
    "orders" INT NOT NULL,
    "closings" INT NOT NULL,
    "shipped" INT NOT NULL,
    "delivered" INT NOT NULL,
    "returned" INT NOT NULL,
    "cancelled" INT NOT NULL,
    "units" BIGINT NOT NULL,
    "gross_idr" BIGINT NOT NULL,
    "discount_idr" BIGINT NOT NULL,
    "shipping_idr" BIGINT NOT NULL,
    "cod_fee_idr" BIGINT NOT NULL,
    "net_idr" BIGINT NOT NULL,
    "hpp_idr" BIGINT NOT NULL,
    "paid_idr" BIGINT NOT NULL,
    "cod_outstanding_idr" BIGINT NOT NULL,
    "settled_idr" BIGINT NOT NULL,
    "store_id" BIGINT NOT NULL REFERENCES "stores" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_recaps_store_i_1aac69" UNIQUE ("store_id", "counted_by", "dimension", "day", "key")
);
COMMENT ON COLUMN "recaps"."day" IS 'The store''s day.';
COMMENT ON COLUMN "recaps"."counted_by" IS 'The moment that counts: created, confirmed, paid, shipped …';
COMMENT ON COLUMN "recaps"."dimension" IS 'total, status, cs, payment, courier or product';
COMMENT ON COLUMN "recaps"."key" IS 'Empty for the total.';
COMMENT ON COLUMN "recaps"."closings" IS 'Orders that were ever confirmed.';
COMMENT ON TABLE "recaps" IS 'The figures of one store, one of its days, one kind of date and one key of one dimension.';
CREATE TABLE "recap_groups" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "cut" VARCHAR(8) NOT NULL,
    "key" VARCHAR(64) NOT NULL,
    "day" DATE NOT NULL,
    "status" VARCHAR(24) NOT NULL,
    "payment_status" VARCHAR(24) NOT NULL,
    "payment_method" VARCHAR(16) NOT NULL,
    "orders" INT NOT NULL,
    "units" BIGINT NOT NULL,
    "total_idr" BIGINT NOT NULL,
    "subtotal_idr" BIGINT NOT NULL,
    "shipping_idr" BIGINT NOT NULL,
    "discount_idr" BIGINT NOT NULL,
    "hpp_idr" BIGINT NOT NULL,
    "store_id" BIGINT NOT NULL REFERENCES "stores" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_recap_group_store_i_b7f72b" UNIQUE ("store_id", "cut", "key", "day", "status", "payment_status", "payment_method")
);
CREATE INDEX "idx_recap_group_store_i_f97653" ON "recap_groups" ("store_id", "day");
COMMENT ON COLUMN "recap_groups"."cut" IS 'Empty: all of them. courier, cs, form, sku: those that have the key.';
COMMENT ON COLUMN "recap_groups"."key" IS 'A courier''s code, a number, or the SKU of a product or variant.';
COMMENT ON COLUMN "recap_groups"."day" IS 'The store''s day on which the orders were made.';
COMMENT ON TABLE "recap_groups" IS 'The orders of one store that were made on one of its days and share status and ways and state of payment.';
CREATE TABLE "recap_stale" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "day" DATE NOT NULL,
    "marked_at" TIMESTAMPTZ NOT NULL,
    "store_id" BIGINT NOT NULL REFERENCES "stores" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_recap_stale_store_i_e35010" ON "recap_stale" ("store_id", "day");
COMMENT ON TABLE "recap_stale" IS 'A day of a store whose figures no longer equal its orders.';
CREATE TABLE "regions" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(16) NOT NULL,
    "boscod_id" BIGINT NOT NULL,
    "parent_id" BIGINT,
    "name" VARCHAR(100) NOT NULL,
    "code" VARCHAR(32) NOT NULL,
    "words" TEXT NOT NULL,
    "active" BOOL NOT NULL,
    "seen_at" TIMESTAMPTZ NOT NULL,
    "gone_at" TIMESTAMPTZ,
    CONSTRAINT "uid_regions_kind_d3e840" UNIQUE ("kind", "boscod_id")
);
CREATE INDEX "idx_regions_kind_c539f6" ON "regions" ("kind", "parent_id");
COMMENT ON COLUMN "regions"."kind" IS 'PROVINCE: province\nCITY: city\nDISTRICT: district';
COMMENT ON COLUMN "regions"."boscod_id" IS 'Only unique among its kind.';
COMMENT ON COLUMN "regions"."parent_id" IS 'Boscod''s id of the region above.';
COMMENT ON COLUMN "regions"."code" IS 'Never a key: it may be missing.';
COMMENT ON COLUMN "regions"."words" IS 'Its name and those above it, as a search compares them.';
COMMENT ON COLUMN "regions"."active" IS 'Whether Boscod sends parcels there now.';
COMMENT ON COLUMN "regions"."seen_at" IS 'The last walk that met it.';
COMMENT ON COLUMN "regions"."gone_at" IS 'The first walk that did not.';
COMMENT ON TABLE "regions" IS 'A province, city or district as Boscod has it. One that Boscod tells no more of is marked, not deleted.';
CREATE TABLE "region_walks" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "begun_at" TIMESTAMPTZ NOT NULL,
    "asked" BOOL NOT NULL,
    "ended_at" TIMESTAMPTZ,
    "outcome" VARCHAR(16),
    "districts" INT
);
CREATE INDEX "idx_region_walk_begun_a_16d5b2" ON "region_walks" ("begun_at");
COMMENT ON COLUMN "region_walks"."asked" IS 'Whether its provinces are known.';
COMMENT ON COLUMN "region_walks"."outcome" IS 'KEPT: kept\nDOUBTED: doubted\nREFUSED: refused\nLEFT: left';
COMMENT ON COLUMN "region_walks"."districts" IS 'How many it found.';
COMMENT ON TABLE "region_walks" IS 'One reading of the whole coverage area. An open one goes on where it broke off.';
CREATE TABLE "walked_regions" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(16) NOT NULL,
    "boscod_id" BIGINT NOT NULL,
    "parent_id" BIGINT,
    "name" VARCHAR(100) NOT NULL,
    "code" VARCHAR(32) NOT NULL,
    "words" TEXT NOT NULL,
    "active" BOOL NOT NULL,
    "asked" BOOL NOT NULL,
    "walk_id" BIGINT NOT NULL REFERENCES "region_walks" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_walked_regi_walk_id_ef9173" UNIQUE ("walk_id", "kind", "boscod_id")
);
COMMENT ON COLUMN "walked_regions"."kind" IS 'PROVINCE: province\nCITY: city\nDISTRICT: district';
COMMENT ON COLUMN "walked_regions"."words" IS 'Of its own name alone.';
COMMENT ON COLUMN "walked_regions"."asked" IS 'Whether the regions below it are known.';
COMMENT ON TABLE "walked_regions" IS 'What the open walk has been told so far. Nobody else reads it, so that no half of a copy is ever seen.';
CREATE TABLE "whatsapp_templates" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "account" VARCHAR(32) NOT NULL,
    "name" VARCHAR(512) NOT NULL,
    "language" VARCHAR(16) NOT NULL,
    "status" VARCHAR(32) NOT NULL,
    "told_at" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "uid_whatsapp_te_account_3111b9" UNIQUE ("account", "name", "language")
);
CREATE INDEX "idx_whatsapp_te_told_at_905f61" ON "whatsapp_templates" ("told_at");
COMMENT ON COLUMN "whatsapp_templates"."status" IS 'APPROVED, PAUSED, DISABLED and others, in Meta''s words.';
COMMENT ON TABLE "whatsapp_templates" IS 'What Meta last said of one of the account''s templates.';
CREATE TABLE "senders" (
    "id" VARCHAR(32) NOT NULL PRIMARY KEY,
    "account" VARCHAR(32) NOT NULL,
    "messages_per_second" SMALLINT NOT NULL,
    "recipients_a_day" INT,
    "next_at" TIMESTAMPTZ,
    "slowed" SMALLINT NOT NULL,
    "paused_at" TIMESTAMPTZ,
    "paused_until" TIMESTAMPTZ,
    "pause_code" INT,
    "pause_reason" TEXT,
    "needs_release" BOOL NOT NULL,
    "released_at" TIMESTAMPTZ,
    "released_by" VARCHAR(80),
    "created_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON COLUMN "senders"."id" IS 'Meta''s id of the number.';
COMMENT ON COLUMN "senders"."account" IS 'Its business account, whose numbers share the daily budget.';
COMMENT ON COLUMN "senders"."messages_per_second" IS '1 to 60.';
COMMENT ON COLUMN "senders"."recipients_a_day" IS 'Of templates, in a moving 24 hours, of all the account''s numbers. Empty: any number.';
COMMENT ON COLUMN "senders"."next_at" IS 'When its next message has its turn.';
COMMENT ON COLUMN "senders"."slowed" IS 'How often its pace was halved when the last pause for it began.';
COMMENT ON COLUMN "senders"."pause_code" IS 'Meta''s error code.';
COMMENT ON COLUMN "senders"."needs_release" IS 'Stays paused until a person lets it go on.';
COMMENT ON TABLE "senders" IS 'An own number at WhatsApp: how fast it sends, and whether it may at all.';
CREATE TABLE "messages" (
    "id" UUID NOT NULL PRIMARY KEY,
    "phone" VARCHAR(20) NOT NULL,
    "template" VARCHAR(512),
    "language" VARCHAR(16),
    "state" VARCHAR(16) NOT NULL,
    "replaced" BOOL NOT NULL,
    "wamid" VARCHAR(160) UNIQUE,
    "wa_id" VARCHAR(32),
    "user_id" VARCHAR(140),
    "error_code" INT,
    "error" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL,
    "accepted_at" TIMESTAMPTZ,
    "sent_at" TIMESTAMPTZ,
    "delivered_at" TIMESTAMPTZ,
    "read_at" TIMESTAMPTZ,
    "failed_at" TIMESTAMPTZ,
    "draft_id" BIGINT REFERENCES "drafts" ("id") ON DELETE SET NULL,
    "sender_id" VARCHAR(32) REFERENCES "senders" ("id") ON DELETE RESTRICT,
    "step_id" BIGINT REFERENCES "followup_steps" ("id") ON DELETE CASCADE,
    "store_id" BIGINT NOT NULL REFERENCES "stores" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_messages_phone_afbd99" ON "messages" ("phone");
COMMENT ON COLUMN "messages"."phone" IS 'E.164';
COMMENT ON COLUMN "messages"."template" IS 'The approved template it went as; empty: free text within the 24-hour window.';
COMMENT ON COLUMN "messages"."language" IS 'Of the template.';
COMMENT ON COLUMN "messages"."state" IS 'SENDING: sending\nACCEPTED: accepted\nSENT: sent\nDELIVERED: delivered\nREAD: read\nFAILED: failed\nUNKNOWN: unknown';
COMMENT ON COLUMN "messages"."replaced" IS 'WhatsApp dropped it, and its step was planned again.';
COMMENT ON COLUMN "messages"."wa_id" IS 'The number under which WhatsApp knows the buyer, without +: it may be another one.';
COMMENT ON COLUMN "messages"."user_id" IS 'WhatsApp''s id of the buyer, which stands for a number that is hidden.';
COMMENT ON TABLE "messages" IS 'One message at WhatsApp. Its id travels with it and comes back in every status.';
CREATE TABLE "inbound_messages" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "wamid" VARCHAR(160) NOT NULL UNIQUE,
    "phone" VARCHAR(20) NOT NULL,
    "kind" VARCHAR(32) NOT NULL,
    "opens_window" BOOL NOT NULL,
    "is_reply" BOOL NOT NULL,
    "written_at" TIMESTAMPTZ NOT NULL,
    "answers_id" UUID REFERENCES "messages" ("id") ON DELETE SET NULL
);
CREATE INDEX "idx_inbound_mes_phone_0a0650" ON "inbound_messages" ("phone", "written_at");
CREATE INDEX "idx_inbound_mes_written_99fa03" ON "inbound_messages" ("written_at");
COMMENT ON COLUMN "inbound_messages"."phone" IS 'E.164';
COMMENT ON TABLE "inbound_messages" IS 'One message a buyer wrote; it stops sequences and opens the 24-hour window.';
CREATE TABLE "bulk_rows" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "job_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "code" VARCHAR(16) NOT NULL,
    "order_id" BIGINT,
    "child_id" UUID,
    "state" VARCHAR(16) NOT NULL,
    "reason" TEXT NOT NULL,
    CONSTRAINT "uid_bulk_rows_job_id_ad01c6" UNIQUE ("job_id", "position")
);
COMMENT ON COLUMN "bulk_rows"."job_id" IS 'The job that was asked for.';
COMMENT ON COLUMN "bulk_rows"."position" IS 'Its place in the request.';
COMMENT ON COLUMN "bulk_rows"."order_id" IS 'Null: the store has no such order.';
COMMENT ON COLUMN "bulk_rows"."child_id" IS 'The job of this order alone.';
COMMENT ON COLUMN "bulk_rows"."state" IS 'WAITING: waiting\nBEGUN: begun\nDONE: done\nREFUSED: refused\nUNKNOWN: unknown';
COMMENT ON TABLE "bulk_rows" IS 'One order of a job that books or cancels many, and what became of it.';
CREATE TABLE "shipments" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "attempt" SMALLINT NOT NULL,
    "order_code" VARCHAR(50) NOT NULL UNIQUE,
    "state" VARCHAR(24) NOT NULL,
    "asked_at" TIMESTAMPTZ,
    "order_no" VARCHAR(64),
    "awb" VARCHAR(64),
    "courier_code" VARCHAR(32) NOT NULL,
    "service_code" VARCHAR(32) NOT NULL,
    "by_hand" BOOL NOT NULL,
    "cod_idr" BIGINT NOT NULL,
    "raw_status" VARCHAR(64),
    "status_at" TIMESTAMPTZ,
    "heard_at" TIMESTAMPTZ,
    "poll_at" TIMESTAMPTZ,
    "problem" TEXT,
    "booked_at" TIMESTAMPTZ,
    "awb_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "order_id" BIGINT NOT NULL REFERENCES "orders" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_shipments_order_i_382b27" UNIQUE ("order_id", "attempt")
);
CREATE INDEX "idx_shipments_order_n_9b40a9" ON "shipments" ("order_no");
CREATE INDEX "idx_shipments_awb_a8813e" ON "shipments" ("awb");
COMMENT ON COLUMN "shipments"."attempt" IS '1 for the first booking of an order; a refused one is booked anew.';
COMMENT ON COLUMN "shipments"."state" IS 'REQUESTED: requested\nBOOKED: booked\nREADY: ready\nSHIPPED: shipped\nPROBLEM: problem\nDELIVERED: delivered\nRETURN_IN_TRANSIT: return_in_transit\nRETURNED: returned\nLOST: lost\nREFUSED: refused\nCANCELLED: cancelled';
COMMENT ON COLUMN "shipments"."asked_at" IS 'Written before the first create call: from then on Boscod may have it.';
COMMENT ON COLUMN "shipments"."order_no" IS 'Boscod''s number.';
COMMENT ON COLUMN "shipments"."awb" IS 'The courier''s number, which another courier may give as well.';
COMMENT ON COLUMN "shipments"."by_hand" IS 'Sent outside of Boscod, which knows nothing of it.';
COMMENT ON COLUMN "shipments"."cod_idr" IS 'What the courier collects; 0 when already paid.';
COMMENT ON COLUMN "shipments"."raw_status" IS 'The newest code as received, known or not.';
COMMENT ON COLUMN "shipments"."status_at" IS 'When that status came to be.';
COMMENT ON COLUMN "shipments"."heard_at" IS 'When we last learned anything.';
COMMENT ON COLUMN "shipments"."poll_at" IS 'When to ask, if it stays silent.';
COMMENT ON TABLE "shipments" IS 'One parcel under one ``order_code`` of ours, which is Boscod''s idempotency key.';
CREATE TABLE "cod_payout_lines" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "store_id" BIGINT NOT NULL,
    "line" INT,
    "key" VARCHAR(64) NOT NULL,
    "awb" VARCHAR(64) NOT NULL,
    "cod_idr" BIGINT,
    "fee_idr" BIGINT,
    "shipping_idr" BIGINT,
    "net_idr" BIGINT,
    "reference" VARCHAR(120) NOT NULL,
    "due_idr" BIGINT,
    "outcome" VARCHAR(16) NOT NULL,
    "reason" TEXT NOT NULL,
    "order_id" BIGINT REFERENCES "orders" ("id") ON DELETE RESTRICT,
    "payout_id" BIGINT NOT NULL REFERENCES "cod_payouts" ("id") ON DELETE RESTRICT,
    "shipment_id" BIGINT REFERENCES "shipments" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_cod_payout__payout__1e1f03" UNIQUE ("payout_id", "line")
);
CREATE INDEX "idx_cod_payout__shipmen_8a9200" ON "cod_payout_lines" ("shipment_id");
CREATE INDEX "idx_cod_payout__order_i_e2b9e9" ON "cod_payout_lines" ("order_id");
COMMENT ON COLUMN "cod_payout_lines"."line" IS 'Its line in the file; null: it is not in there.';
COMMENT ON COLUMN "cod_payout_lines"."key" IS 'SHA-256 over what the line says, so that repeats meet it.';
COMMENT ON COLUMN "cod_payout_lines"."cod_idr" IS 'What the courier says it collected.';
COMMENT ON COLUMN "cod_payout_lines"."reference" IS 'The courier''s number of the transfer.';
COMMENT ON COLUMN "cod_payout_lines"."due_idr" IS 'What was open for the parcel before this line.';
COMMENT ON COLUMN "cod_payout_lines"."outcome" IS 'MATCHED: matched\nSHORT: short\nOVER: over\nMISSING: missing\nCHARGED_TWICE: charged_twice\nRETURN_BILLED: return_billed\nREPEATED: repeated\nUNKNOWN: unknown';
COMMENT ON TABLE "cod_payout_lines" IS 'One line of a payout file, or a parcel that it should have named; written once, with its outcome.';
CREATE TABLE "shipment_events" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "hash" VARCHAR(64) NOT NULL,
    "source" VARCHAR(16) NOT NULL,
    "raw_status" VARCHAR(64),
    "note" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "branch" TEXT NOT NULL,
    "pod_photo" TEXT,
    "happened_at" TIMESTAMPTZ NOT NULL,
    "received_at" TIMESTAMPTZ NOT NULL,
    "effect" VARCHAR(16) NOT NULL,
    "shipment_id" BIGINT NOT NULL REFERENCES "shipments" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_shipment_ev_shipmen_369e2c" UNIQUE ("shipment_id", "hash")
);
CREATE INDEX "idx_shipment_ev_shipmen_27b66a" ON "shipment_events" ("shipment_id", "happened_at");
COMMENT ON COLUMN "shipment_events"."hash" IS 'SHA-256 over what was said, so that repeats meet it.';
COMMENT ON COLUMN "shipment_events"."source" IS 'webhook, tracking or staff';
COMMENT ON COLUMN "shipment_events"."effect" IS 'scan, status, late or unknown';
COMMENT ON TABLE "shipment_events" IS 'One thing that was said about a parcel, by webhook or by asking; the same thing is kept once.';
CREATE TABLE "stock" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "on_hand" INT NOT NULL,
    "reserved" INT NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "variant_id" BIGINT NOT NULL REFERENCES "variants" ("id") ON DELETE RESTRICT,
    "warehouse_id" BIGINT NOT NULL REFERENCES "warehouses" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_stock_variant_32327e" UNIQUE ("variant_id", "warehouse_id")
);
COMMENT ON TABLE "stock" IS 'How much of a variant lies in a warehouse, and how much of that is promised.';
CREATE TABLE "stock_movements" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(16) NOT NULL,
    "on_hand_change" INT NOT NULL,
    "reserved_change" INT NOT NULL,
    "by" VARCHAR(80) NOT NULL,
    "reason" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "order_id" BIGINT REFERENCES "orders" ("id") ON DELETE RESTRICT,
    "variant_id" BIGINT NOT NULL REFERENCES "variants" ("id") ON DELETE RESTRICT,
    "warehouse_id" BIGINT NOT NULL REFERENCES "warehouses" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_stock_movem_variant_efa5cd" ON "stock_movements" ("variant_id", "warehouse_id");
COMMENT ON COLUMN "stock_movements"."kind" IS 'RESERVED: reserved\nRELEASED: released\nSHIPPED: shipped\nRETURNED: returned\nSET: set\nCHANGED: changed\nREPAIRED: repaired';
COMMENT ON COLUMN "stock_movements"."by" IS 'staff:5, buyer, courier, system …';
COMMENT ON TABLE "stock_movements" IS 'One change of the counters. Append-only: a trigger refuses anything else.';
CREATE TABLE "vouchers" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "code" VARCHAR(40) NOT NULL,
    "description" TEXT NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "percent" SMALLINT,
    "fixed_idr" BIGINT,
    "max_discount_idr" BIGINT,
    "stok" INT NOT NULL,
    "used" INT NOT NULL,
    "voucher_limit" INT,
    "starts_at" TIMESTAMPTZ NOT NULL,
    "ends_at" TIMESTAMPTZ NOT NULL,
    "min_purchase_idr" BIGINT NOT NULL,
    "min_qty" INT NOT NULL,
    "payment_methods" JSONB NOT NULL,
    "provinces" JSONB NOT NULL,
    "couriers" JSONB NOT NULL,
    "public" BOOL NOT NULL,
    "active" BOOL NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "store_id" BIGINT NOT NULL REFERENCES "stores" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_vouchers_store_i_7988ef" UNIQUE ("store_id", "code")
);
CREATE INDEX "idx_vouchers_store_i_984db9" ON "vouchers" ("store_id", "id");
COMMENT ON COLUMN "vouchers"."code" IS 'Upper case.';
COMMENT ON COLUMN "vouchers"."kind" IS 'PRODUCT: product\nONGKIR: ongkir';
COMMENT ON COLUMN "vouchers"."percent" IS '1 to 100; or else a fixed value.';
COMMENT ON COLUMN "vouchers"."max_discount_idr" IS 'Of a percentage.';
COMMENT ON COLUMN "vouchers"."stok" IS 'How often it may be used by all.';
COMMENT ON COLUMN "vouchers"."voucher_limit" IS 'How often one buyer may; null: no limit.';
COMMENT ON COLUMN "vouchers"."starts_at" IS 'Midnight of the first day, the store''s.';
COMMENT ON COLUMN "vouchers"."ends_at" IS 'Midnight after the last day, the store''s.';
COMMENT ON COLUMN "vouchers"."payment_methods" IS 'Empty: any.';
COMMENT ON COLUMN "vouchers"."provinces" IS 'Empty: everywhere.';
COMMENT ON COLUMN "vouchers"."couriers" IS 'Empty: any.';
COMMENT ON COLUMN "vouchers"."public" IS 'Shown to buyers who did not type it.';
COMMENT ON TABLE "vouchers" IS 'A code and what it is worth to whom.';
CREATE TABLE "voucher_items" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "variant_id" BIGINT NOT NULL REFERENCES "variants" ("id") ON DELETE CASCADE,
    "voucher_id" BIGINT NOT NULL REFERENCES "vouchers" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_voucher_ite_voucher_bd50c7" UNIQUE ("voucher_id", "variant_id")
);
COMMENT ON TABLE "voucher_items" IS 'A variant that a voucher is for; a voucher without any is for all.';
CREATE TABLE "voucher_uses" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "phone" VARCHAR(20) NOT NULL,
    "discount_idr" BIGINT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "released_at" TIMESTAMPTZ,
    "voucher_id" BIGINT NOT NULL REFERENCES "vouchers" ("id") ON DELETE RESTRICT,
    "order_id" BIGINT NOT NULL UNIQUE REFERENCES "orders" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_voucher_use_voucher_8bb12a" ON "voucher_uses" ("voucher_id", "phone");
COMMENT ON COLUMN "voucher_uses"."phone" IS 'E.164 of the buyer.';
COMMENT ON TABLE "voucher_uses" IS 'An order used a voucher; cancelling the order gives the use back.';
CREATE TABLE "incoming_webhooks" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "provider" VARCHAR(16) NOT NULL,
    "kind" VARCHAR(32) NOT NULL,
    "key" VARCHAR(200) NOT NULL,
    "body" BYTEA NOT NULL,
    "headers" JSONB NOT NULL,
    "received_at" TIMESTAMPTZ NOT NULL,
    "processed_at" TIMESTAMPTZ,
    "outcome" TEXT,
    CONSTRAINT "uid_incoming_we_provide_8a8c3d" UNIQUE ("provider", "key")
);
COMMENT ON COLUMN "incoming_webhooks"."provider" IS 'boscod, winpay or whatsapp';
COMMENT ON COLUMN "incoming_webhooks"."kind" IS 'awb, status, va_payment, qr_notify, debit_notify, checkout, notification';
COMMENT ON COLUMN "incoming_webhooks"."key" IS 'What makes the event one and the same in every resend.';
COMMENT ON COLUMN "incoming_webhooks"."body" IS 'The bytes that were signed.';
COMMENT ON COLUMN "incoming_webhooks"."outcome" IS 'What it did, in a few words.';
COMMENT ON TABLE "incoming_webhooks" IS 'One event a provider told us, stored once under the provider''s own key before it is answered.';
CREATE TABLE "aerich" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSONB NOT NULL
);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztvXtz4zayN/xVUPonOfUq846vmcdz6tQr25rEG4/t9SWzeeItBSIhi2uKUAjSis45+9"
    "1fNEBSvJukKBmiUbWVHYtoiOrGpS+/7v6f3oyaxGYfLumT5Qw8j8zmXu8E/U/PwTPC/5H7"
    "vI96eD5fPYUPPDy2BYENI0dYDhWP8Jh5LjZg3gm2GeEfmYQZrjX3LOoAzR2dkTE1l8hzLW"
    "IijyJmPTnIcj4AvUkNPoHlPL0+1HesP30y8ugT8abE5QS//5N/bDkm+Ysw+PP3HjYM6jvi"
    "VxguwR4x+dv2/gnj5s+jiUVsM8EBy4Sh4vORt5yLz06tpwvH+yLGwhuORwa1/ZmzGj9fel"
    "PqRASW/MIn4hAXvpJ/5rk+sMLxbTvgXcgd+StWQ+Trx2hMMsG+DQwFavkCq896o9HV9f3o"
    "bng/GvUyzA4pYkwNPjKoA4Lir8oEA57gFX74P/v7Bwc/7n88OP50dPjjj0efPn7iY8X7Zh"
    "/9+G/5MituyakEzy5+uri6hxeifDXIxQIf/FvQYA9LKiGlFfexabqEsawIzqbYzRdAjCQl"
    "Bf7z0lIIeV4mhvCDlRxW63gbgpjhv0Y2cZ68Kf/z+LCEx78Obs9+Htx+f3z4H0lGXwVP9s"
    "UjYHmMxZwfXi0GhwTbY2+vtxXmHnz8WIG7fFQhe8WzFH9XB05lDq9IVF7CvQFD8GJmH9l0"
    "QVxkYEYyZ3YVxu8fVVnWfFQh48WzJOOJ61K3DtsjgkZMDw7nTfP8ipOcIMtDzDcMQkxiNu"
    "L4YZWVfli80A8z6zx2m2Z4fs6feNaM5PM9SZlivhmQfgj/oc76r37K8B9oXjv2MlgmJay/"
    "v/g6vLsffL2Br5sx9qct+De4H8KTffHpMvXp98cpMUWToG8X9z8j+BP93+uroWAvZd6TK7"
    "5xNe7+//bgnbDv0ZFDFyN+h65WdPhpyLV/g640eY7d1/DBGBvPC+yao8wTuk+LxmYfzfZn"
    "6U+ww28cM2AuvGaglN5gxhbUNW8JI7laa3JAqdo6D4aOXBhbUW8doAVeIvgxaEJdxELddD"
    "Gl8MET9RBXQ1E492fE//vMEHUM8gENbEbRwrW4puwIcuyg4NznVNhDDhWTTTHLqsFb/eY1"
    "tOo++r3nM06j9WtF9ev3pZx8RuLdA8uRf45MunD4qqeMiM2D2bM6Cow2fjZu/PAzblqHv+"
    "H4dpi7iQOod/fz4If9o+PP4gbw6DM/5C2PEXuCLIYc8sK3wjOZe42WefsC0FpjIet3REsM"
    "eZJRExO22F9zi0/XQMxJSi1mpcXMiOM1kHGMrAUBb8cQf5fyfaGW2eiwThDujIx736b89s"
    "T81gQFkjpwn9JnuE7R3MZGVV9Xl1YAt+aayD9GtjPSf5c73KN2E/nGyHZGvnJ3g5bMbUC+"
    "vxeYW4z8d0gniOWJD2Dhvs9t7o7qumZiRK/7Z9Tf1tvz0GQcqklBZKXwhbrEenJ+IUshiQ"
    "v+3tgxSA7nA1foQzDNbkng3+EKCz9dvaKLF5EzMb7w+E/nP5h40o4f3J0Nzoe9f7+Ng/qW"
    "TPiWnN6DDd7L8U8nnvfL3NOuHDkS5nxF7/Q1V1cCusANQCdcl5ngmWUvP0f/Aq8AaDaAo/"
    "ghD3Kxxjyve461W1hJt7AUaVYCDw8X5/n8X1GkZOD7lvkB6NoxzbcpixK2SiCAvKHjd6/4"
    "odrFqF2MjRe4Dky/rsIWBaZ31+OoyLGmkpC1O0LLl59PL/x6aSLiJKWWsspS5tbrZFLb3R"
    "Cn0v6Geqr/G3t6lNOD3p+rRzURtObryRwsLfD0Lpxnt06UqjyNn6QqOdAk23M8Z5E8il1m"
    "keir4DhhUX0XBPWQBSE/5vE1kge8LBua4+/6PdrWYpgEQiagk/JzeFHDs16Ihkoq6hNzqU"
    "1yL8q7GbbtQiHEyFS+Knt7CJszy7GA8XxF9tE+Mny+NmfERXwFv1h8uX+PGfNnxPyPqp4d"
    "KbiD/R+PI1HBH2XCufs6uLzMqimu9TT1cqCQf7u7vipgfESRVv4tw0P/i2z+UzfF/95/Tn"
    "zHANaisW/ZnuWwD/C1/9WrKZWv1PRt8LEhLKZjn8EXbzmECd8bLK71o5PAw4SpEHrTvv86"
    "+Efa0XZ2eX2atgFggtNM2pM4zbIHFuXvjJ0ibHFIlJLZmFNtSljhUbZdI+30+voywfTTi9"
    "SRdPXw9XR4+/2ekAAfZHkFKjxc2b6X464v5XWMSmlm9+7xM1/uc+x6cN/KZe9hsbnoBFHX"
    "JG42ReIt5WFj5o3EezXwW2SId8Z10buPiYarSDMyo+7yHYInGGGMs2BE5tTICf2U+jTSpN"
    "vTGT7WlPYtthgx0YIrulHUlyHimCeQTcR/h4wMMQmnMbDrLrmyLHMxIFCMOdmCut4UOdSb"
    "8rVRT6nYsptE2kRNHJFJyp3Zze/SEalDhcXbrruhQmGBN3A/r6hUtuyUNLO1/1n7n9USwb"
    "r+51t+Ct1enN2nHdCBc29tB3QwT0e5Gj9MC9ha7IKOh4vTOMnUmRLQf/nlltjCTilmeRqd"
    "uZNaWYbxidU5d6npG97ItpznNbl1I6eqGijZlXWaYNeEurM2eMV3/6zTjJI+mfWYdA1zdG"
    "jfbTZOBrdDbpwsjC2VxMkoaNL9aoEyRmxbxL/GPgMvNAswoMTBYfUQgH8uhUGP+HcRNCY2"
    "dZ7AG5AXTlt/Qg0yV1jd7JcE1MT/Z/hfDIwOx3ewsMXeUZVyXHxUIexZPEtaVnPOpVoMjg"
    "jULezXG37YOz6s6ChMVmipwuH9YgbvZ/hLZtiy6/A3IlCXvw3X73bL39yTvwoO6Dcpf7Mx"
    "Hpe52Ib/uE941zIh28jDdnl99VM4PB3HTTIcPJP/XfPMiNNskeUDZuH/92/4GbsernuEfB"
    "PVnky8ZCKTf2I9+XzRiHhEWB0qJw+uyjZov6giI57Hv78W8CFOs7vQhzZ2yUaADdQZU66x"
    "wyvVEEqSanfFwnePZUz5pnGZh5hH5nLjmPwIUBSIMqb0mY3Gy5FMUcvR+MtQEjnUW0RLRJ"
    "/UENApvLEwovhp5loi2moQKPIozHJI0eMS4QKctVHZoEXYhEHN0YSQ0Zy4Rm5J6nNiWDNs"
    "FwTgstTpXSbJPwTTbGynHdTfUtzKxZG4ngnsKjoRMpzxjbWMKlLwn2sTw2sB7nI+PLv4Or"
    "j8/qi/nxJM/J5KCoifGb4LfuqGIsqlfyMhfawrpGspjydKTdZHXNGURSSlqwtqR7LVhhM/"
    "lLDP6OMJgBuCv1vYbU2kFvzC0YKf01Pqs/qRzqIZdNJN06DnmDI4r7wwtpCWhYPdZdF9lK"
    "RMX0ZLTzrzlJBC745gm++T8RIFDskXoGvh1gnu/ujW4cv/9OJqcPtbvv1zmqMrnP52Pxzk"
    "y6VBVdws5YaKyLeRv3/BzZ7gTb/jRpCJ+O1yKn7AZ5nNIK4fAGnJykgzvERsCnqepUpSf8"
    "DvBRlPub4zYsRwSY7AKmyl7BS7uKc+o4XlTUFHkIIUiDy4l6Ti4BHbDnQK0DUi2c8xv4jt"
    "NuCzG9qRhk2bpXgnCHcGdSdrkoFbQu48zJ6lnjHFL7D7EH9F/rNOwhrtBp3xzQppSI4Z4i"
    "hBw2dQx4xZzrusUSh51KTyQ5xwB9cMV6sZdbCNIOYiytfJX/QO14BGchZfzd1Fcvpzs6HU"
    "k5Ra6qpIPWezR3CKij1oXk0HrwNL6TRuh/ljk8740zWxO3fhPF1l1Bg7z6GttyavTvlUg5"
    "XV2EVuGfz3PFHXImuy6kzOs+wqnwI4ZjtIzK4y6QW7Fl571/0qZ+kqkyJP7Zps+hbO01VG"
    "jW1qrAvnPYU5usqgsAbEukd3ME1X2WS6eLLumXQOc3SVQeCI8N11z6OhnKWrTJpY9rocEo"
    "hv8wufqLNMorZNF/58JNAn63HrSzDXHZ+q8/zyyGzOGbLuCgt5dh9M11W+zQhj+Gldbn2V"
    "s3SVSXTujai/7s13Pfeu/c5efZA21kLGWFfZE1aMWTddM5imq2wKwtTrGnRylo4zaUReyN"
    "ougoBVwxfSXT+BNVv/hruYdfh+s2Zz6q67ki7EJN1mETFHLl20wihi3tJFV7llE/OJuCN+"
    "pqzvD78Ucw35VJ11iW8zk3wnGQQItjlerq+Dn1HzRszTVU65xMDr+gtuYY5OM2j05FK/FT"
    "b9BBN1m1cz7K6rkAtW3Xm4u/66F+ob07UP8V/lLF1i0kYrgkQIjLyqIHF4RkllkAQapEp1"
    "kLk/ti0DBVnYsk+kwJOfQOVPPCY28h3IQaO+i+TcfURd/lD+ARQB9jWvVkjb0+vKIUqny6"
    "haOWQjLRUvRV1cAzMSIPlh0QrovsUgN1DET4N13CgFY//ooFKJhoOSEg0HmYxAFv3C7HYo"
    "S6tNEqqdUVv3pN9wmuzcpTQHxFhS1iUkULckhkyBhfzK+3/cI65ccbtPnu+JhY9m/C80pX"
    "ZVRPums5BeiGvxyZoAjlOkO5Nt0MZuUBxgLD7S2QSdxpXrutAK6nwZUL8upLvVQrqbtEhF"
    "WegcYzQsF11sh0LF5eomqEiBg3oMQQZsjrpcMkybhAofD31lTcK3PqE3X0zyrYsdbtjobm"
    "hSb6DqIZx2dRdznGYn2N0XPg7qe+j/a2bJVVnhx8UL/FgXS91ysdQ5ZmzBrfrRFLOcnljF"
    "JT0zhCqf2L2B+0SdfauNjPtNVPi02IjOiWjwWd9hF6dU22PX+0bdZ4Ym1BU+JYApAwjzM5"
    "phk0DlFFkdbzaDqhm21UbpwhYdfLp9XPfax2kHUrFAuutA0uUouib1HG9x83IUkWrDv5us"
    "nfYdTHYLc+1stOA11M2btXdSbf9Uq+eh651sFXUTr+WR4+pMlfoo9nhmyotU8Hw6YVU/qT"
    "CN/WVQlxbN8VLovC522ARqyoHCNc3H2DSd5XW/6e+BC/+f2oGqpANVrDmDr8U6TpAEkdKG"
    "+fUEwfZDFw6UqmcW/o4hzhsMkukj5htThBn6uHf4OSyrCb+NfXh28jZKFR/KpwoulE+FHp"
    "RPaQeK48/Gef05S1zcEYXSkjm3nqzKFc2TLD6o4n89KHa/HmS8r4AtqcflFYXKXFYplMDv"
    "Mesl55gp9T+tiLboegpvgTrVeeFKhIKt8upUyrGke9hrrJJ2Ne2e00G7mt6j1ItcTRqhph"
    "FqKgph5xFqUXnRHNdNvPRosd8mWei0Uj/lKbEnsUym3BbJeWNyHC6/r5agePt/auSaKsdG"
    "v8TxopFrK3PzYyVz82OJufkxY25qfbhrmpHG7it4xGnNaHOa0dng7mxwPixTjN6uiriarp"
    "ztBv5CbuVojjFGFiuOcZm9rjaKZElo8iR8jYBhg3ZPn4NmXyzqYi0btjEUlkzPKpdrzVSu"
    "grJnP6OBxh7zVa4jgWoqpCC5GvpoMLyD6mj7+cJa149BzKthzMtA5jm9bldvlmFzMcY8Ra"
    "Yuor+VgMYmgOVz7E1HvlsrQyhO0wGWp0zZSikUeyU5FHs5SRSuZYCCmAfeL7keE2TarGkM"
    "4hb1h9h0BIxqIIUcanXh+fdTgjjHfeP5B2/qUv9pisQy+ow+irwKh1bOmngbYU3n8/oyih"
    "GpK5ozyjxwB4tW9ErLYMHt+6k3esoKoVACcRJlRVD3nNrfO/zx8NPB8WHE7eiTMiZnGSqv"
    "l5Exq8HRBI1maWaNWmZdjsZJNEMzB6/cwbU4mqDRLE2ztKhM+9/urq8KPCIRRTpsYRke+l"
    "/ENZGNcbX3nxPfMYBnaOxbtmc57AN833+9gbEDHCo3dtJ2TT8ZioAJ0sYO9vj7jP3cTjrF"
    "IklSabG0LhbmYc/PEcndDNt2ScgnpNreubNXU+PbE27ZPle9Heqh7zFj/oyY/1FP9zvY//"
    "E4Oojgj7Iz6O7r4PIyexCJcuyjZoxO06rL7l/I3INsgCfrhTifheN7RrDDeQw+cRBBYMuR"
    "ynUI2xOBDmcXc7m74WwN7+ya1KvAOzVg/10A9gNsYW20Soqw0YWqmFzfxk+lwUIaLKSKEF"
    "qEUecdMi1wNo6F3q3TpSpvUwdrgr38HdDVw+VlNTCWqMAwsi1n3T4xAYyoc+UYEtXUJbqo"
    "RXb9KmfsKsPowhmFkKz1+KUco3rfRGEwy0MLbolD3bZ6qbSvt+RtY5lBX97qSMmdXGNhe8"
    "f1GFWvs+OOXBs5rjEoJthGu8JLy+mS8rIN8K28GosRuNHV+SoMdxTVTXodiytmRXhGnSco"
    "kzNDsmMlxOdF6Uk5IxJNrgn6/o8/wu8w2B9/ZD24bcyXi8udr04p+et0dpgy1lAfFYNxJR"
    "6irq99RaWul/1nuuD3urOMrXDM17XvSLg5X7qWy/poD4pp7H38uH1Pe7iz6m6AJJ32DKzh"
    "lgHjqb5bZkWlmd+WWyZ2f6zpPuievtxPuQ+SB0B+JleFMo0NXF7dcg6k+Rrf2XXz47aggI"
    "Y2dLEKGrOyX1dC44Z9pc43gWrIiG1Dy8iA/iRseSpaoULlbFHZkRvWbMrvWRZ0m4Qi2sSN"
    "JpGpYPIZ0DOPGs+5jXS2862v6bTB1+ZknCWeaAVXOQV3TpmVn69TruLG6TqDGNRq686u8K"
    "wbu64AknRaAFp1VV91fVlpNGvyVrkIROu8Te5vlRTYEs21kspaV1UV/VqkRmhbXBmkDtS2"
    "gjJX/ZXyBxUJ7n556Mu8M6kbCn0QBdsQwkJLqU+CYhnzhYbvk+th3f7XNymUEB5aWm1VU2"
    "3VRRJ0kYQdLZKgs8h1Frma5q9OEX8XfJ9ZzuhPLweKWMj0GIW6Ac1vU2oThm2C+OtaM38G"
    "IU3+jVxTnEPTQghz1otitpfkrBPx22WoTsTXifiqM1Qn4rfOUp1ivPHwhc5vLebybmY66v"
    "zW9yj1kEc6v/W957d2PyDdOFlFp7u+C/efTnd97aBrO921wzH/1jPj0qwuwQBUadGUPfh1"
    "PqfOIWuZUyIUvx6P7sIpusifGX0hM7J2WrDg0ddgrq7y6oX6Bj9SR5ZHZuumUcupLvhMXe"
    "LWJrFH37BLptRnpJeDPlo97JfhjxbhsOpgeRsbBE1cOkOLqWVM0Ry7Bp8W2QS/kM8IOzJe"
    "AwXfJpZtE1MOzqt63cJ0OQihDCIo0hTnrkVdS0bDdBsVZRFCGsay4b5+1PH4Lh/V5XOarn"
    "utJzbB7TnnUS02RwTq8rc3/LB3fFjRU5PCZVWCZZWgstL8xabpEpajfhR3rYmRqMvjVjye"
    "m+hYY1rwQg3ckilChavu9a5l0QiXPEHVZ88lXBWBD7j68GQ5AE+Bd1S7h8TcpS9W4KGpfP"
    "bEaDqwNZJnz6cqZ8+n4rPnU/YmtfLAWCU3qJULxdKszbI2PCzqsDdOo1n8KoshXIVtzj+z"
    "3hmRJOsco/eqKYElOmAObjyyO2tl6sbotgiA+Vi3r9IlXUgLnbMZDHTLZd728S8WG80t49"
    "mf52gllNoEOwXGe5wuxeYxJ9wUn6NP6nSwmhLjGdrKQsUAg/qc3+53DMn3R4FeWy+qkatg"
    "XF9fJvTG04u0Yvjw9XTIt4HYBXyQ5RVoIRqVVLz2dxOfolFJ71HqGpWkUUkaBKNBMGoJoU"
    "UQTBVcBlQ/bqHwsTLnV4SIYWEtScjJj8XZPiP+zqKkJBIs5LpmMHebRaXld6/HVwHc6NAK"
    "1vAWDW/R8JZOATZObVhYOWAN+aBfBtQYw5DqIA0IIUL9QId4C+o+h54BKIzNSHTWyzMdLa"
    "DkChQLtinlQ70CB06b85YXdnnmqwL+/wXbfLFkS7xEAzWIQ1kQRyjDrFd56PizjFqakERI"
    "qzKgo3fzM7evTuSWeHQG5+dclbw7QbHYcm3H83EVx3Pa9Is5no/Tjme5gXKlkL8HIgKlWS"
    "/QB6I+Kk6fRFXdzhuuxOMSzPIqcxZjElYUHQiobBuSoJ3MxSt9N92NVZzM2hGlHVGqCGFt"
    "R9QbF7I88/mbzYQmnjFPomelFooRjKpspIz9JXEhkgk2hbQYnvlWZ+Btmkm4lbQ3LGFfwA"
    "dL8E/lGSZrzVVujEg4pm76o8wpVGZ17ALYtqnC20SzbR9uq8H5K3vtqBJS6KgEKnSU4S+Z"
    "Ycuuw+CIoAN2Q2rxHlWxy/io4uV7lLHMtKnwmg6jumlQKUitASjvQszaBNQmoCpC2DIWQQ"
    "fNtxy+O3fxxOvl2MfyQb/MODZhSGXLeIrtyQ8hCoO6sz5i+EWifsGSlcau2LF5tnBN6loZ"
    "1DZm3ogR4sD1qENvahrBHn3mAppiNq1jRySp2jEmNiGM3t3Pgx/2j47Dxs5iPX8HcWb+/v"
    "2gioDFRDXOZzKvnIiw4YgQI5wludl4pZpKjEplTSVMmHTIgjBPHDiydoMNtRvA8WZMsfNE"
    "hFigiYzSmZNQdrbAyfF68Doi3qI9TufEqWmT965vhlcnCCgfncHp4Oqcq+jnJwiPsWNygZ"
    "mPzvXt+fAWPhOqBjGbbKT2Y9q74OJrlk/f5xvFEPXJ+PH1gm3LbHR2vUef37ZSAzfh8YN7"
    "PMvdv91dXxXkSgTj064Jy/DQ/yLbYhu7F3r/OfEdA1jIb13L9iyHfYCv/a+6yx1A0KIxmI"
    "FdTyim/EdUXe0lEgCmJVwXGXBBGkfQT/okYAINLniXrqSEaVNT0GlaLWqlRW2ZNmkg5RjZ"
    "7ggYUjwc0CkM6gMcFzKHQxWvj6xJqJCjGQTNDTqrXNWkSysiYkmDZZGm1dmLKks6sGUayD"
    "lJqaWsspTB71k7LBQjUtnXoqQ3Mp2rVpf3cSqFC4MpznsdDtXhUFWE0B4iNn2wt8DUilnY"
    "u8rT2E32OktpGARek6dVg8mKndRVeRq/oRJM5S+Arh4uL6uF7bl9xfDTunncX+Us3eH2Ri"
    "P3Qxcz3yW9nNh9+KhfFr0nclDl+P3CYlPIe53iFwIdbBl1sI3Ab4tgKjC8wfnpTbEXdiMx"
    "C+qjrzNVrci+TqVVNp7PDDpvHo4MiVUGYPfu7q9vhycyc+PROX34bXh7IiP7TSJgnyoEaT"
    "4VF8p8PxHHBIaij3zHs+wg/ph7IL1N+BGzZ2KOxjnlM8vOoDiVylZN754LYEZmYwBKTPgW"
    "wJOJ0ugIydgGftIY3e74z9+l+8ylCzaS+kUDQWepd8ZZKqMlDkX8NyDghikyCLmOtRQBks"
    "9QHIswqW8toHbWmIjgCTZFlSxHFNDCC2x5bcSzd27hEC6NJksmTrczi+VdHg3+nBsU9W7i"
    "iGR713DdCtb306B6EfLnYG4FKFKP211MBEWVvpGLUgHKve15/U8UEsm1LCYlTloHakg5T1"
    "w8DC+DYlMihRuO4Hqi2d87/PHw08HxYSSR6JMyQWhf+5uveO1rf+2C2Wzq0SY9dILx5hfL"
    "znXSxZ72y/x0Qjer6qTjp/ocfr7Q6JDlREVO+Rt+QHAhgA4I9SJcy/NAs5t4kDjDHwDcC4"
    "2XHp+XUXlCYcSm1PWCyRhyyAucVsR9ydEDt//tr7sCa/n+Hh4uzmt4/nzfMj8ATZOt9boD"
    "MAZLFd8E/zmsi0ltQ5kTro0DqZ3F9S7x099fz0NuTEmvNF+RBhb5aIsAjMY/EUlpDT1M1V"
    "xMZT6m3KaIxPEkJ2sIIk2nskCaot4rufT2Snx6e1mnHrP+u24uVECh1abm+JAp3j86rrO8"
    "VxQdXNgbqPtIF3mR3ZJVHVJo0NM6oCeuNY2eSa1efCmyDi7vg0r35EHJPXmQvSf/Rcd19M"
    "Fg+BoK4etrfJsR4XW0P51S9L7rlZK/5hafrYl7PEG5HakrsqtUEnIlB7n2C2q/oCpC2Hm/"
    "4BC79vLOw54vV0IavRd73C9F8MHAERMjq7sI5XhAZWAU4DYDpF1QXoSfAQ6CFkonwjOHHb"
    "YQTjoIWfA3ZeDqmOElGhNEHdFmaYGXee7ADX5TbnXbBZ5Jacsvzumx4VHb1EV+3trKKXYY"
    "RhKsau9EBB20dPaOK3mojks8VMdZD1V0rlQ3KUOKDvL4YL+KMblfbEvuZ3B99SFkO2b19A"
    "YMgROcDeZzCF2/x9Rq4rrULWgyX3hXJIk65BtrDX4gOJTlaHGDmYig0dmkGDfLNsgmGsyE"
    "2lDN8ypGtjuH1rux2jOG49vYOF+obdOFP7/zyLyXY+QknpdaOZNgJDd0yLyilXPtcEuDzO"
    "Y2X3dQRdF3HagaimSjP5O4WXOlGkmu3RHlGob00gbhP6yky19UUc/0w/orkK3UR3ljkg5S"
    "ndWkrAHDguWc5P/dDNt2iZdM0qjsIetdcOObr20jgvWIRc83SljMsx5g8WD/x+NIMPBHmS"
    "juvg4uLztQ0JLzz3FIuAAqs/7mcnAlqlgG9I/O2eWA3w78E8PG/Jbln9wNr+5PuCwc79F5"
    "uPrl6vrb1QnyHeFheXS+DC4uYfgEW7YY/cvFzQ18wJ6t+VzMOLg6G16KQQbwyxbjTi+vz3"
    "6Bz0SjVlVqZa4OzDpay4pqZ6D4veFs7i2DBDYJpSNzNCYTKGoFGG6RYPAOra8Ffm6yBGJk"
    "u7MGRO6OEL4xJaZvE1d0HmZIotAcbhp9RnJx9xE0wjbBV7qYAmgSo3/RsVgpVs3W9p1YJh"
    "7nTR1jMhyvsC0Jvhc45aFN7BTD9kfUb0O2m7Avt94vdmtbcinLElge60MwI7gepVDaO5Y3"
    "YvO7Vl6ZjnINNSJSN7Hm3pqFGYyRb1Lk5kLiE98xJkgMbLOs6bdxRRWzUdwyTNlmlNoEO0"
    "XZxQnKFPvHnHRT/I8+qYmMDpzCVlC9Ay6u/cMfptR30YJ/n4T/GzZlbeyQ0+vry8QOOb1I"
    "b4GHr6dDrl+K7cIHWV7CkIuBl6Qm3QS8lKDcGcXi3TjEkv0qHK+BiGNkWr4qy1dDEIvvs+"
    "5CEN+oOKdyEtbVOd8b80PlsDb/U4RaBBqcqQg4U4lqnrvK1cJynrlcLTZKG5SelUHa+9iU"
    "HeVx6uhco9mprpqay/CNVk3NLNQSbEJ8MVfAJ4QLoxZG4S9P4qPFeRgLp8oKqLHMctPPKa"
    "XacI6WCydoeMHW4AWF/TZfgRjsSsfNPVimcv+hhzna276zVv2aFVtqC/ipCvr8UzH4/FO2"
    "JyC/y3KymcF1f05sDxcE7kOqIqcM/McEeoXW8SAqbBOL2X8OK9NOLJd5/Vj1G1mljboix0"
    "UC7lvwjuccMaE//P9kKoVMAVti56/81+E0MfItbgTDtoxnfo2N+Nd7NXdF7+zy4uyX0f31"
    "iC/Xe4DSxOZ6dL7xD+8GNzcn/P7EHoPrv8Eeah/8stWY9rZ2yzfLm6IX7FrwvXwD+MYUWr"
    "r9j+FzlWbGLRr49f9WNKIaro+SGF9J/lIescqx78F87gqQSfjCEiTre8ySxWJT4b7PMbkG"
    "yEFYklxLzcfhVtlVR3tVsnb4qMJ9JZ4lxWhj58kP7Kiq0ovTbPHYs+pCCJtqAFUUgBoV5/"
    "FyBoG0Z/7j6nA5TbdFTmNnWfda4SR9ZFCzz3ckdtgEStC/YLjb/3QtpsYlwi9x12OjBT92"
    "6wgiRbZN5CxxTGBYTVmsCuAGqchCvQpsISR/DoKf06xiW5VCS/vFhZb2M4WWsOFZL7UxIh"
    "HRFuEhoem93Xh0m3gPHSl+h5Fif242lHqSUktdFannwEKCt0/4HUgzqScpNfZHHSHnYLs0"
    "EKGno+BqCKG9KHiVOGKUGNs8iJhOx+0IvzcaSrxwxtR3zDD+mhNITI3ol4URLTl2FA8KVw"
    "sihqWVsOx4hhYu9chnCPnx5TVfGTxMhAMpt6VYjqMmP7jY4txVGjdGPeaCAvGiVhOkRMf/"
    "1rFJJWOTb1276W1FsPnKTbvQsLFJjiu0bGzkfmm9JWNdx+T2HZJbW8Ht18USd8NI3gc1PV"
    "xp0i36ud7G9mrRz2WxkUvmdl6b0TKWx8k0u6uzO6anZBj+SnJ6grKDDqYu+RpkpVKW620o"
    "LhufpNpo9XhVJPtK+fgSF0LArBacCJ0DyPZTXoTkukr4EfgroKuHy8u3KnVcYhxXsorXsI"
    "ZXieAfEFQvgpRkF7/wbxAhP7BhwWaFPpgMwa8FfAK0GFsWIbA2Mb/uYabAMdQvMWvVM7ta"
    "sGtVsrqawKZ2BS0FAAScQUxB7RCo4YLZZ0SgxBP/NpcESH44OwKg1CsOuvcFldqSxK4nAU"
    "ZNyqoR0zcC2NmtUnesGWDnbnh1fnH1k6hkB/SPzuDsbHhzDzXosGGQuZcudnc+vLz4dXgL"
    "A7jyYPHrFUbcDgf8A4hoZ4vfpcvjqSFhsLaxQfI82GV2epxsV6rDmC6FooP8GJQJShLzTu"
    "ZogVlY4xDhJ856pSrEbNm/nT7vuu7eXuBca7qMvfmGtFLXCSgA/IAeE5cfNwBEXEwtY7oq"
    "UQUnkIyYifhaX1z/1PfQ/3MSa36CHQrGAdQibnQhte/N9VlBxY1iecVIVJZYKJrvhEUXJO"
    "yEwhHCg2vWZAL3jkPhhm1tppZpkqrnVmpXHVbaVYclu+ows6t0n4J4hFT3KdjJPgUaq9tI"
    "FDvnVA8U/AZyTpFqoKbKctZF+Lot38gObwa4TtBqSassaXCwNBByjEzLV2X5SpdZAwknCL"
    "WMVZax6eKJVzttIk7VIQNx27UzoVJ8XT9KgqgL5uSmfVXgW26QFxQR6fXdeH3rlKztMl+n"
    "ZL12Z7dcmDS/31vj8pkV068UO1yqszY6U1/nrNAwWmDteThPN3kaV8QKkH9ZjaONYyCaqJ"
    "t8TWhZa9R4LYSx1snOzOYRdoPpG03PvJ57177Xy0GeBk/6laq60rk3gvJWYvirCNRBmCc5"
    "pWiB+c9HDkUz6NcXIlnRxKWzsFhrFmLaZILcprTRfS/xiOlOtDqJUskkSvXQpm9oCraPNW"
    "XUd/Oq55ZY2xGFygwWOLBlP6pVOWLE8zij+0jG8vcO9j4efYQiZAxau7rpY6eSNFovd6Xj"
    "uq/dmJ3wMGovgPYCqCKEbRRm2aRSywU1y1NpxeevKLTurLISO4cMJ4Fpg/uCAfAQLg+hh8"
    "5davqGJxoQ//HHHHvTke/af/wRABxlzeugEYE/NuksD8i7qe+oUmQk2gNcvLqYiJp6sPpV"
    "+LeHtj6qhAs9KsGFHmWLiQRbqpapEaPpIp8rmRt7JfbGXtbg0BVdt5afEZg8Oa62v91dXx"
    "XFUlc0aSvCMjz0v8i22MaUzVh67Ni3bP4m7AN8bd0M2d79EvJpxksUaAPirv8Q/rj1s2iA"
    "gQkpZVC9aQBvyoyACdKoXuYbBmFsNM/NJCyRWYpud+XWxgbaiGjCiuszrkRRs9aOyiFVQ0"
    "DwfbU31vUkW8q9Lwq5K7qpDOq7Vm68oVhkcZodltWZ/BkgMBImVsskHdtWVVraAVaom+1m"
    "OWpdhPw9Sj3HDaqLkGtft/Z1bxduuMAumVKf1RdAmlJhyGfv25S4RBRNEK1tGOLvjiaWbX"
    "MTEKABXPXh35LwkQZz12umqQMVChyKzQMVK5hS7hZpgbXf4nO9k71RVSzpA6V2Ub4UEHJN"
    "AFlVEOSu7IKktyIIFq3HIoig3ciZusoovqEnk5FtOc8t8OoOJusqp+TpsR6Trt1OAWQ3it"
    "WMb76C6HZsb5YHuUfx86BKsBuIghg0DiPPeQHrwnG5+MtJEJEPBmYAmL8nn+gYtHIxaG4b"
    "WuEWT8rgboZtu1AKcbrtWXMfNyuLg/0fjyPuwx9l/L77Ori8zK1FP/ZnOfkyr5WiD6kUr3"
    "B3PZlA6QJEHeTROfpeth6Fl/8PpSrZiVOy7tkSI9IuisYuiuDMr839JJ0WQFtuhvCWXjt/"
    "T06zYyKoas3G9v7riXvzlaK2Jle7Z46lGZvc1rXTzDatkksbr0AhjwzAV9RxFo17VRcXUy"
    "I8o84TJEDNhKMGJvkucui41Msry1yTtFRjly+sE6aUOb/LlPQFP1KmOYdNuYq+otreVbpX"
    "U5v8mS4Q353LcPlSvrz5GvYdU3g1+bq1XNZHe1zXRHsfP9Zz7rehzms18g0La4Anr36YcU"
    "Wlma9VSGVVyEhlWDv41y0fdZqp8Q2tUpbSLWha8jdnVMfoWanm6AajKjpxv00phPV814Gq"
    "6RYLFEEZ5wPFUFyesAb7K98tEgW8RRzwhP/D4FerF5by5qw3fNeFLi3B9cumOC9ff6vf/E"
    "qiP7jDtNqqzJ1RprbOA9dl5dybYLzKeTfijD/Z2++Hy/zkR5FxnlvookpGTqWC+CX18LPl"
    "8GGf1lv2IUVnHPm6BNy71VQ1pqqqWqVm8vc3Mp5S+pynVYWPSpWqhRxUNTDuIGyaLmFMKi"
    "aBwhJUJfIoNKbxqG0iHPRxmtIF6EATrq2Ilja55Y1amrTltpla8dmW4lMz57i76cZHH6to"
    "N3xUcWfGjxn9Jv5mNbicIttin8DeVni9X4nX+yW83s/ymrwQJw90WJxot6LY4TQ7yDUWzu"
    "jg5hE3yodn/t2rbqbqZtzpfPwt5uMbLsmJzJxaDnaXBXp/RJPm9NKTTcDVOPN7dwTbiZT7"
    "l/og8lz+B+s44j9f86cXV4Pb3/IbaJ3mrPvT3+6HgwzuhLxY1GejJlLJIW4oni2lAUjpfE"
    "aMmzWMq5TMMiXo3yGLGk0U31JOvuNZOZpSeaZgllpnC6qcLQhtUvhvHTHLyatK+XqPlQTx"
    "zsi6d0X5Ny3RFDP0BGW/FsS2kfgdsEtbaPu7cythgV2nUXJwgnB3VgD0xaULBwodYyYtft"
    "lCFUx9y26hvMbOLQG2sDxjymVJJ5Mm7fGy5LuzHE6XyGd9hCcQBrMxg7pFYiH4lUMHXVoK"
    "vuMSDMLMLoJyXFOCUNmQRe8WUEwMWY5ANC3k1p8RD2qdu8Qg0AJw+3gmLkCvoeKVIt2djX"
    "chYtY2mXjcaIerWPyG93oL6xod70HKuurSuxCzLrP0LsSsAQYaYKCKEFos2lKpMohslm2R"
    "NSsVBOCBczndskOM32jRgjTbimEZcc6+Cs8YJcX6OlDjmqvtIrQIicdQ+2aBlwClkJ41Me"
    "dnMLQI9DQTEFWHAmgCBV+0hGieAKzyl5czZYEbm/qSKgX7FytwC5Ts76PfZShVV05QFOQh"
    "V8GI5mD4y4SQIFO5BBt4L6N1HeCY5sRlfGsw2CL4Ka/nxdtLLJFh4RU0WBg6/ixzT6fziL"
    "wtd1voLbAFTsFeTUl9G1zcX1z9dIIC+kfnfHh58evwdnh+EoqQmI/Ol8HFJXwkG9dXlFyy"
    "fcBxBYjJXlpTjjUPOM6AlfNv9nIPYESkrvfvlDz5zmcEjkq4KBau5XnEQWMyoaJ4G3zI8i"
    "6hjXsATX4TNfD9RFQ74/cRJ5hD/vIgDvdZTHAi0ZXAfKeVEPnOWZKwdZq4C+J0O7MC3qWv"
    "QDbjHUGF+LrnaopUZe3k5/v7G0g+83wWKt0QUkPyJ2z/VJ27lP/+nBzZknSnFYm6YNTet+"
    "lyxV0ANJiWyQ9PDz1RAWlolPS0Gawq/9lNjrY4nT7aVD7adFDjXYhZ+D1qe7vjVNrb3dho"
    "Dh10tavLJ+i0ANoKN8T8gmsGHGLpczsmiKohh+QafL0Eh3SwtsbZYThdR9kbP2EVTBmV7C"
    "8OUETieT06sUpiqlDPjUIbOEvUw8AemvLZufjNfuTzWVjeFFleX/bpCnNB4UMcRhUkaZQf"
    "+sxvxg/oiv8K8FMEXteccnDb/OYqMYzwDUDN0mELNcMWgoEZ/hdbqeH4Dmantl96A7ieZW"
    "5xsmQ4fvupkm9jimwk3TF+6mR4X24Wpki1Xai0XahRUOqYJRoFVU1n1iioLqCgLkwym1Ou"
    "UhtLvrR7OTZGakSplWGtxo6eybIGAor/XIFOgnJ7hm1B/Bh9C5R9yxF+etHFGcsiCHycQD"
    "FR97mPGJW6/phy/Z/8xXULKFzmEEsimCjJ5qNt6zvzS/4ZVGqexDHnNDiqObt09T91Logy"
    "QyOSX1VLIyJQ2dSQB/rJ0YkofHnyo7CtoSAgLOy5P7Yto1FE7FMVW+RTsS3yKS8cFm2bqi"
    "KI06gshYYG395+FS7zUcUApv0Mn5/lcV+VxcHwDnJ3/+ioSlD36Kg4qAvPktwdU3M5mmI2"
    "rcPjBJHKnO7d/Tz4Yf/oWJQa4ncfNftojr1pH/FvdZeiOBz8mEZHyvFhBXEcHxZKAx4lhf"
    "EvOs6K4eHh4jxfDMHwlAB83zI/AJEysXQBFOMvK3UV0VPDcrmq4hL+rfz/Z9hsASom2H0g"
    "7ee4ZSxYkQWu+rVRkSsqlYE79xF7JVSnjxZBP1tRJcGhIInt43emBOd3wyx23sVI1vLf7Q"
    "5gZDPVysQyyNPUi4s1rWiUrtHUBs83VYRJY2mKjxX+A81rx172oq65u+BDDdZ0ObTmr7nF"
    "Z2uCkktQbkfq2zSad0TIhY7yjK/2bWLxFzMsLuWsg0w86Jf6xWBI5Y7Gc37J+qJHFJaqg0"
    "t+IA5gl01ZVRncUN7Un40dbNkfECgeUIcllo0hS/GAwifujbx+yBv6lirRdOli13F0Nd1b"
    "E8smI/FHRgjFhmmCqB3DdBOi6N35xhTxxf7Y2/vx6OPx8d7R4ccfDg8PP8ydp8feZ/D7Ep"
    "EXaFvOsyLGKf86cFSP6gIc0nQq+wuUATosLNPLcckUo0PD8V2KwO7vHf54+Ong+DA6eKJP"
    "ys6bPOMzv79jITunb9DacYf4yaz/zjkCih0nwXCVedk7Bd0hTHUKtJK+APNR30tpIbW8J+"
    "1xfYr3j45rRXwiig4euu3fcKAQcg15VDPikCLrIKs3EnmItlNdfmcINcercdxio7lLcwtq"
    "lHUuiJNtsXdB9EmNQ/waQBRzvJxxhfNEoLJlD0Vu6H3H0JzQuU1kjco+lN2Hh6I/InjHAU"
    "llhoXeWyju3l4TBO1KLN413XUlajSmRmOqIoStoDE36zadUzc3eSl40i93nMKYyp5T8EKB"
    "JeHSxapDHbFtfs+Iyk6WI12bCwHdIwYUMxOwvjwH6XqTVfeD8k+h/5K4i6TZUM8zWgxTyD"
    "2M6qAUGvjkYp2qxDfBfw7rtqlqI7bxKiqh2AMaiiOrF79eXSukVVk17l3fng9v706CFtWP"
    "zs3t9fnD2T3/JOj9y5p4PtuvoVXXC92uA3pDzP+2wuLYREReDMxPFVOdeiNd9XeAlQL+JB"
    "GtOlnVsxSCsJjIEXXqlf/bsGNEhFXqHfoxkjZP/g2Cpvy5TbFJTCGHPkRnuJ34BP8vq8k9"
    "k3kLvdlqoNTGtbwiY+VdIT0J6T5qsqbbh293FWv5bUpFcgiTNXZlXb6gI4fliXZZY6iduF"
    "3AJX7J60NTbMWG49UtQHktlBaRlRAoK1I7L9HmtxMmcElo0FQFWq4odgBnuVJcRMU013ck"
    "yz2qaLdY7b1rIgqVvHWFmDBdHe89SVg7ZLVDVhUhbDk9XjpA81S4OsnxF8Est3yDdYflm0"
    "2Mj7Gs0HkdcfQ1Dza/aMCNXM2PLfQs6MwBcFuRnS4cFNLFzF8UAIrIW1gGp53ShfiTTgCQ"
    "6wXpXlw3EwpyFGb9jvHfNxvzgQaFClj5Po7tfnN+bjz1XXls8FeQzUKiE0fOk8mS/70nvk"
    "jjiRXFE7tyi1Q0QIPRKl/YvQsvWtRBnQjYJp9jCZYC5yDT/xjsEmyjGX4mYm+J1fpGJmqw"
    "hTLiKHGpRxSNPFzbbEidPG6i5EthpE5cOvvM2W8QKP0ngSmK+HjFe9fWbuNUCmfFKnlWJY"
    "rbgwepNveTdJr/Tfkvr/uaEY4Ekfoxjq0Es7WxrI1l9YTQorGcPTVa4OsKgtRVxsaPygqc"
    "lZbU+oy9DufZrUuwKlvjylcFrgbaQgt8vVnN1E3OJhUrpZCMZy517myai2WMnvXLfEEGHz"
    "VifFhlQOOMzkRHSo+bMxZkriKYA/HP3KWADpk+iZK1wf8CnwXp2RLg8kyWwvRkAr3I+Q8w"
    "CxAVAs8UYxZ/tzz045a++dF5dMKai+NlgMkxpsT0bW4ko1/I3DtBBx+RiZclFRVD3BfwVl"
    "dRVEc16pe4hfKxfffkrwLu7wK2r5Xo3PAf9+Wh8ERVnHB4Oj6eMgqCs6lOfDSk0eFvpYOj"
    "/OytaT+vKLTxnGe/vY168Tc6/tkCQyi3CnPsaamKAbKdxgZWCzaF3QKgUQoWt7lMxhOXO/"
    "MNgzB2wm97rg54ZDb3JOBKdluGaI/NuSrG2gTDl4T9tL8DbDNXaG0Y5BKuOhTEnLb4Arka"
    "B7TEFvqOmFdqLVb4WqEaEgOmBuGuipkeWgNRUgNR9+RUpDxYDa9jsC9rBPpiFF1yOLYWqi"
    "to4VZS4jokUFlD7olDmPOxH5ze/eCAFv+EYzz8YITZM3wGBJYEwLx9QhK/SmmOf6zYaokI"
    "VI6eAnJdcFsk7gN0HXbmchVCja7n8RJuWWJPWmgwvwk7h7hunnyKEdgRwQ4AsNs40nWfKo"
    "WEsRO2pjrmUQEUL3jymllUoxmN6btAiPgSEu1hIKvnA/rjjzBM9ccf6CMkpomCVTb2oFFG"
    "cC6uOsPw6811uNmCHEJMUf6bzYlhYZvfbyzH5brNL27ZZOlgBrr4TS8/nnCuuiJjFImcEC"
    "unW2n7anXdzPRi9WMXstGVdZryH+3XclFHBJrdTXzUGrjSezsgFnjA6libEUEn1vrG7Ub3"
    "qVYHjnC8bp+7Tv8NzsTRC3FZkBtT1TGVIuvSqdKad0r7+9rmKJxAAY9yjopCtqbJNG9zeB"
    "vYO7nlTovVuSSVwg48ZVU6gZPjL1SX82k6hXkPNYWCaCDjdjuUNIUkHwA/QSSRsiChzney"
    "XTjUEBJ/tQaOuxWV9tkp57OLi1dExM2RqENTV8hp2p0pk9A7lTWGwZEy5r8BcAA2Nap29O"
    "iS/MGHmIfpLj59VxQKn7vK3nlB9DJosdms/Ez+FDuz+97lOTt3KUxXy8yP0+gAZHNLnz+C"
    "96/B+RWF5ntzvutw+9usdnEv5LrKi2/1JJW+2evf7AIiM8orDjpwXVzU0DdGlGK6UqtdlF"
    "CYESidIJoxiZKhaDGljITtwgUkVjYobsGWlXGJ3/+pi/a9R22JLy+3mZiTlFonVlnKE8ux"
    "2LSRmFOkWs6qyVkRXNglMZ+IO4S01F4OOCz+uF+GELPFwBHkt1pVWzUDZGtGX2TmCMC1gi"
    "YhAEkAmBZdEPMDuhJl0owpdp5ksopMaTY/86EzrgJAXSg+2KCuSwxPgmyxQwGYJdNt87Fi"
    "2/riWo1MYnewLsemZtZL55ub3Ax++zq8uj8J29E9Ol+GQz43IY/O2fX5CV/w5qNz9/PFzc"
    "3F1U8niE2t+ZzL7dG5HX55uOIDXDLxHRNG394Oz+4vrq9Owl0SYAIUQJTMqO+ANZdjf5dt"
    "piSdytHi3g1llme9kJNVL8HwcOOnX/X6bW8CqOJriLjEyStTUwyqShAp3EVd5GzK5hwT6n"
    "5edVLxpqK+A0NjSiGfBAruNSqzt7dfpe8EH1W8ZfYznSf43Vav5ADdNsSt13sDbXMjURBt"
    "xndV8de1K9W4YTReesvMz1i8utDfhgv96XJ0lbhaoRzd2zhnrqhnGaSX45cJnvTLXDKOGF"
    "PDF+NZc3BzYMfhNo4hvCP9WJc//gg8IktpSvRhKHwG8DzRmTzfz9LGpFV8KKsesHThjKBe"
    "tXahKOpCeaObd5u11J3Q4BYppZBySm1TtrQ7iS94pW3wzru67i9uTuCAenQGV1fXD1dnQ+"
    "n5ih9WarirPMuza7lCIgKVBdAwv2wjTXs98leOrV3s3AjHd4K/23Zv2JbzXGc1h+PV9ST1"
    "voliLx5FLsHSvxqUgeE8p6ISTCNH3lGltX5UstaP8hpURzpSRgivoAcSlNq7pLR3SQqrUe"
    "ZCinRn4AO9K6FhRV2DueYVRG3fYeqCdiIXH7JwSl879jJYmTsi9mATlUrdn5sNpZ6k1FJX"
    "Reo5mz3q36gAhEh6B3OcVJHbsNhHJVxvdfo6YjT2l5AkCoRQ3xB0EWFv8x9CptQHSq6FCQ"
    "eSaUJ2SEHN3KYz5fddjBA8/DfmtFjMQ/j0hV/pn4kejVAWxGepgckhRvljj3rYDvEJ4fyG"
    "z5/PpDA0xkgRR0uxg2zB12ROItS38ON0uqGZlwGVYxxV4L7C6vdG4uywXTOMLjZEw/EqW/"
    "29uyl1PdFcBO47UREP29TnRxzzoRUJQ4+90+sffvzl4Ov/+ftjrxnApHUX17/oOCuJ0lrS"
    "OYKoUxsvbZFsBOpzHzT2FX7guY0NAi1fTladTEU/Tc5j4nhbKI0X83fRZ+KMpphNa7kVE1"
    "QKQ6zufh78sH90DOheCDaJq/47cMPz9+8HPXksqO7ooWcyr8r6TfcyXV3/TXzuK+ot+snm"
    "xDGBZTXlczO8Ohfw0YAe0KJXXy5uvw4FwtSZWO6MmI/Oze312fDuTg51KTQyCLCmg/PfTs"
    "QBtwzQqEApwKhAdz68vPh1eAufcaXTegEVD77j683l8F5+x2wuHAMw1/3D7dXo4mp0fzu4"
    "uru4h3k933VGFuehix1meeGo4Xn4ECgvr+/4YCi7zeceXJ0NLy/F3GFJ7iarar/KqtovXl"
    "X7mVUVAHlHM66w0sYRnewsSl+Cvw5O0At+dP5+e3F3gv50LRaHLwtBfxnewmHD5TuRqvHb"
    "X4IhkyHrwCE5brviozmHVGF3+Sl2nuFwxujXwUovOb27aHQSH+xXEMTBfqEg4FG+INY7kb"
    "OzbFEkvjPHlllXMA9XN4OLc3ChAjUce39/GN7dy3MvKKjBj2UxRo6Ag/vy4uxentu2ZXjy"
    "+Wjw5X54Oxr+4+bi9jc5eIQnHmQJ/TW3XH5si0cws/hAHsWQQjCMkgjgM/6m9+JYZcTzlD"
    "tU+aVEJ032aUSo8C79YnHbAX5xqEeFpyVXpcT7N9qt+0dHVaRxdFQsDniWUp38ccL1UQNY"
    "kqJUGdbZu7QcwvpoTCaALglzb/qQnsOEyWdazIAUFaWRJeF7NxBWinJ7wvpYT1JKupwSjo"
    "8RXzP1BZAi1Pxvxn/LYb4LOkN9CWRIlZVBbzCmLwR9lBloc+xCJznO+hdiMyR+RuW47NtI"
    "SSTzNtsnGVJ1pXTnz8L7XVwjAp0L9qsLgQ9IeJ7hJb9ykEOeMGQUKi2z8AKsL7I0pbISU/"
    "xsa6iH7Y4SJuKHkVsREqWrFvR5G4EI06u2POJUym4FKQsjzCUAyI+DsG2jBRdKn/8L2vpQ"
    "ima+Mf0sCz0soOoDhL6hSNMSLiJOprT8Qlu4vgzTlIrLkd9CVlxAHl1tM6UlFGrFc8J1nL"
    "y+k+fEsGbYLtepY9Rp9I0k/xBMszEHwUFdD0F0FPKb07X4YfhMyJyF6sSMOmQZ5EDwXUq5"
    "TmF4LRQ/Ox+eXXwdXH5/1Jc+PfanbcmUrdB7cJgBvYpFNIKzehTwO2crUWoT7ORLKX+ClK"
    "DGfIZNSSeMi2037n56fX0JM0dx99OLdGD94evp8Pb7vZQosrtkOp/XP8JiROqeXmeiUL1c"
    "9E+Umrtwq0CXvDqtMqLxyoqhrl7cWoOMBbGept7oqQY34ySaodn7VNwmo/r4nCSdur71hr"
    "lP7Ue6GHFfLIPUZnWaTrP6VVa7xCAARRiJD2rwOkOocui9Ibv3jiqVLDoqKVl0lFH6IsbN"
    "ObuasTyiVJnnveGHvePDRsG4armUJamU5TyHkpAAvmnO+/gMSstgwBC8WGWX9rZOGzLDeR"
    "lgFfgfUXbucN8/qoQIOCqBBBxlMAFBmkCW1cVpxDGSDvB42/Bt04IXMvJr+b/i6o8TKlxP"
    "QnFf/9ylL1bNMo1xmg4s+uTB8qnKffqp+D79lLlPDcvL6ZlQYgMF4zVrX2VteAzUYW+cRr"
    "P4VRZDGgK2a1uXKbLOMXqvkrFTYuvo6qxvp3Ywn81Fyfcsv4t7NyWItt+YvPefE98RBbjR"
    "2Ldsz3LYB/i+/6of8ZG9ISfUnQEAkf9WtMBcEggjm9LnWNkTUc54/WjPRrpAMeq7BhkVqu"
    "wljq8MpbpbqHdFPOhHGWYwC8nJvDMZM3fpTJHcJ12totH5pnadAvGRLk/x/sQcpfA12c8p"
    "2p2pPvQuJb3Kymwg6gyxlrXKshbptk263cfotIRVlnCQQN2ksWCCUktZZSlHKfEN5Jym1Z"
    "JWWdJRmYNGeliSVktaZUlnSlY0uqfz59CSV1/yjbZ4ilTLWWU5Q52ZBjKOkWn5qizfqGxQ"
    "k7s6RaslrbKkZS2U+t6SFZmWr8ryjdLumtzICVItZ5XlHFQkauItSVBqKassZVkKq1kjhT"
    "TtzkhaVC6dUhuaEIcNpI1nRBxTBJGd99hPgdXGmUYkGmHaOLU6qF1en/dJQpUrSiguAoD6"
    "1GZ/jEgv/qac102K35D5UR+I2gJIU2oh1BLCP/u6U3S5PtV2p2g4rFvg6pdgmt062qvyNH"
    "ajVWBpvOfKmmw9i03V0fWaUtaq8DcHtNvgGMCTSXdXbGR+JPjJvx1dPVxe9vJvuxbY+i0+"
    "V0dXbPqOr905PgbHcPEkrxTLaUD35ZdbYmPxQwpZfg5zdGclp24n26YLfz5iHpmvyacvwV"
    "x3fKoOrc5kcdnZnLq56Sl1OHURzHJLFx1dVzYxnyDL3eFzkTXX1aWYa8inWnaUW+SFOOue"
    "UqIl4PCF7KQBVO2sIuuuJMGjL6RLd2dy10EJ+xZYBKXwu8qjoEnEmmy6kbN0lUkyVLomj2"
    "7FJF1lEV9H1PdGLWy5M2reiMkqbrtdvOEAwt7CtrsLpunqoprRF9IGmyCg+DWYq0MrCiy+"
    "yr2W81t/PeXVpg0muHbIPeX/qXz8n0UTdoTB8bX4Qn0DGi3k+i3qs+xXOd1DJc/FrvALll"
    "/dft5SRz9J7PocDf6Vzt6jlc3wen9vLiAEpthS9IVzZJo69Oy0ZgQusA9oMIdukT9Qx15m"
    "m3rXJ8/p5P3PSHyCT7/LnwGDoZU2PNXtspVrl/1sObXKC4bjlS4mKFsG9lFwLfDljMKKLW"
    "/fplK2H6vD8xWFusUyqi/7DfcWFF0S63A3ItDMfZW541rF1MZbLqXW7KSYTE6O+rJNRh8t"
    "LIcfGv2wI0MfsSXzyKzJydF+OTCXYCYVsKp1qlYUHVjc265UpYvqNBLFriFTpbJdVwuNU2"
    "mEUlsIpchiWDOGfh3Os2NCqBo/j6++ROz8bHB3NjgfloXOa7lYmpi/EH4pMn6D0Mxrpm8Y"
    "CKpm+IKFGjaQGVu2jcaEWSZZNZQ5iTX7jTqA9tHZ9Tk0bexHfX/7sslZuodjvr28lW+tbm"
    "ZrA1sb2NtTm/MWdtDYa7Wwwe4WrVzVMLw5k0itUv4RgcqyaGobfqzWu6KseUXGQMGzZs1j"
    "k3Qqq1O9q6CNr+iYKc7tGX4O+v6KW4DNMJzhSncv0yqvVnlVEUInVF4R1y/SecOg/2tKbw"
    "Q0eF3rfYB2gqB8Uq6DvmDXwkKNtLwpgjdA2DHR3LUM/i9xNC3RgrjZ1uPrzFNDM+2j36FY"
    "penznyT+CL5J66yK6qxzyqww1puUwR3cboVSiNN1pi/jwf6PxxH34Y8yft99HVxe5qQiPv"
    "t1FM9geAfVzvZLn9dtB9jhLoCHlXT6wxKd/jCr0/+Z10Cn8AT4M7d9zk6rh631ZRUXaX3j"
    "KEGmMmN711KPgF7HSps/3W2lvSsS6GrP5+YCaO2Usdho7M/mOYubUptgp0B/XlGlmDvmZJ"
    "vibvTJdkOUp9fXl4no5OlFOhz88PV0ePv9nrgo+SDL054U9U6RwKaszf4knRZAYwEEdnxt"
    "ASTptACa36O6yop26ComhPYcujlnfQt8vVnN1FHOJu+3CuVAQn/s+sz9dTVTR5mbvLsqMF"
    "fXBtlybZBNRnvCrOCcWE8sYbg40hPPTa4GbnIJlx7zRLx5xm3LJYISx64wM10yIS7hK0aE"
    "cHyXfUCDIHkHTTETY+icOFEiBOb/E0k9+ZCmDX5XTrgoliCEPQ8an8qAUCyEpONDSsaHQn"
    "FlRFAeHoqRqaxu9vbEBhB9ei2Xb4dwW8Ry4/qiji9yLVa9S2+L8aRoM9aJfCSI2gl/bGIv"
    "9K59znz3rwsTjpBvIiGjUZvdoyrRkKPiYMhRJhYy42cXrYXmW1GoHG/iSg1g9f7ky7kJo9"
    "uH6kEet1MPrBcjUTfXpXeKnWdxjqBfB33EfGMKyIrTu4tGK/xgvwLjD/YLGQ+P3huCT8mr"
    "Nl6jFXsFp/rQ8WcZOyGJGwiJt7gDgsuRmHW3wu3w7w9cmx+en6BojkfnZnh1fnH10wmCdH"
    "Munkfn4eqXq+tvVydcF3126MLhYwYXnAh6Azw6Z9dXXy65QXCCoPOxbRneozP8x83FLcxL"
    "/ppbLsx6Nrg6G15ewmdRs59H53b45eFOfv+E2xumImcfV6FyqoOUq1YRkbqhsTORFIfEmy"
    "K+UqE8XmBfeFOLrQyMz8hbULj7Z5TVjKK1oVvxmYVZlutSLbl/kmSNduCWulNIneo7hp7J"
    "8jNyCDG5JEDllXnzAvUnt0mjW6n9xNcXPOJn37heXneCSGVx3FPEpnSBPCpR5JCJ3Ijxh9"
    "XgPyXonxzGu3hRk+sBhcosH7DAsEALl/JDyfKgWIQJFw7fFHPvJL4VpPcJLbDjoeph/Q1L"
    "5k935Ls5CnJxLviKQmHJtBHe30gyOOcenPAkz0teyvMYleZ7fb5LFY41SMJPUuokfKWT8C"
    "3nT59Lq4GYk5S70yLsinrc9H/mmhceU5//+4kLFslSP0Ihfo9NwmzKmhXciBPuzhr4Bj7k"
    "QBGRWoYpVMBfB+CO+/vtO1wCouNffYx0jErhhllc4BjCCdwEXnILKycMp5IrKiyqya3EOh"
    "ZAikxhpWdlCEtDMazmIKM+MgDqgcTqiCrlHaqi+PNRJf6hjOqvGyB3+wiUpblHpt8gWSRL"
    "q65DUByGbEp920RPFAFAI/SB8F1J3BPxT/mLkG3V9QVu+bSMek83lBlZ7wLbnsTEIcn/H0"
    "AfT4D6AMHthmjeT0dxqVoyOhNwHctDC4DkiC1m48o7qUun6tylXAA5jfqKvTcxEqW1mOkS"
    "YTQnLqNOeJ7alD5DCKWyv1IXV1RGl4Gqnea1Yy97Uc32XdiFwWov7wY/NxtKPUmppa6K1H"
    "PO3kyfAZ0kp7NTVBHC2tkp9bpTTiyBYmmnF9UXOZkymsfaTK/X7qUZVD/o4FIM2F+1eHkV"
    "th/0l6mI3r/n1iso22hhsSmCCH+IHkYWA0t3TASICU1cOkP87ETU+YCAyiELgTfmxpUopM"
    "j6iH8FRfQlAOMLA4xPwv+7oG7W+tr2d79eDEoj+ZVE8m8d0byt6Bon4YQ0J6UlWv+QrdJH"
    "fIlbtrCUx9RcQkiOicF8bEOXrwZDdwQMvXNYXIAo1QfifhtcCRSupH50zrkVcIJMvgFUhc"
    "h2sxGGcOSAqw6zkN2KOm8EbmFUrxlMnEbpXJigJQxE4AUUs8mSbx8CK9lX328Sp+ug12R3"
    "vSRZ55hJDKtZlCJJuTNBincpZVWcYe/E+Mm4wurUDXjVbRY2R9200+xNhdVeQZfWnTuhR6"
    "zYuxPzmb3u3ol761737wyQaU3Coghj4i1IhOb7DjS4OXVlzjgy8VJkElDfDcsjsL6wMsO4"
    "3Qf0C5mD14VPNaULIpwtE49PaAlnC7e6s06ebb/Ao/PoDJDN160bBRhF1xooFQ5fIVxDJi"
    "UM2m1yEgIBSP7FS256uwDlYNR+4U+DqGRuTQg+DzwL26CsktZ1bQhlDtV+iUcpkF9WfSlQ"
    "XXCeRZDQWdRRS3t/w8/Y9fB3LYCzQRlJ6fjFrYJedzfsRNsgeHb9cHsHnjlvBEVkHh347O"
    "z6Qbog4GPhdQY/BDy5/3l4O5SfwxFB+AH0FQafIJlxroo/Qo1yHG8d4Eyyeb8S9nW/BPu6"
    "nzGDPWo3QNjFqVQOJUuAXfoGn+Kqx80bdRPi+7i+TOJU6stkEUTDKrvk3kYUEwro3/oOhD"
    "id9hIp7T8IlOhmYNYEqfYTqSzn0CatXdw6QadwMpSCdk0Jbmq+qu64JnIqVidyt+RQ1Q+U"
    "XIEJTxB/BXT1cHn5VuU7bwWcv5fjLgqe9MvcRDIZoKJ36OsqfQwj5oH/4wm/kCjNBcvoUh"
    "9C3tCELWj9yy0dYoKDBH1zLQ/8L+CSyfp+2p9etxrehSOqX+J60cXb3lj9frJeiNNAMYvT"
    "7Y76LXOM4rlF4rQBY/sd5hftkg+oNjJFAEMTOdJcig6bwAXDGpZn3avUrW6vpFvdXrZbHd"
    "xvWQEU44LC8eryvhXjZxMgoHrwn90B/jRZy+3jfXR+3Lu4NVRBg7wbdU2nRr22rzabGrVJ"
    "6/6Mmjd4Sf3c9hyrh/0yG9+g5mguxtXo0SEJ0MSyicRbGNR3LeLKjBoBjxgvPcIQ5ma6aK"
    "ZBF/0UzEJ0V4fnjGvT+e05NvM1uSgM4VGAp2yK94+OZdv26MOwpqGGZChzrvVL/AKBDGto"
    "aysKpTW267Bek90sV6f9buSFNULLC0erXyC0d/fz4Ae+JmQeIHgUbcuBo4bJI2VBBMALV4"
    "6PblgQcBqOMKutWiXpFA6fCJs8uBEWU8pIIBAuDf5vOOE9SvvIcvg9IW4M6SvmBi8/5NHc"
    "pU8unvFL40XxkLb4/xrbKRyv9MElMAXh0SUSfqAsfnVJJDbPfiVHyn6JI2U/60iBu55rWX"
    "WL/6XIVBZCQ1jTQSVuH5Rw+yDLbVFxcFQTOpkgWhNAuaUzK7iwudZt8WvEElBgOMTYZzHb"
    "iYxWiXL4m4FYQk58XT7HaXaCzW14UnJ4BxZDzaS/GInKR4F2/e3IUdwl1581A3RnIzmnSD"
    "WQS2U586k4b3INkYeHi/NCqN6KKCVf37fMD0CqjFx7scIx8s3r2OQlwpa6lJReXC7i12cV"
    "VlLf3ItRaU96W570yFG4pif9Lpxnx4RQ1ZMeX31rFBkThn/Ouq9RYSzyjl/yuTrE8Y1WGE"
    "syrSzmEHK1StxhFImzWvABhstwQCw+0EcytxO7BrGDkl1Rse0pAAXhVc3PaBGDAfbRwvKm"
    "wrnH5zFoUZvwjX9jbkhiHkVv4PszsYffe2xqzQWyVgQrNFTxrS+IfllIQt/W2xZG8r7IMr"
    "6Q6+FwlZ3hF0FAAvzdoV819CnJBHbISJcP3ZptV/b3Dn88/HRwfBgJJfqkTBZZvtf0pe6A"
    "DzUZFVqEXm0hCYaXrI8YlXeBS+YEeywsCqBIlAgvxnUkEgxXWSINvdqbiIQ2SNSNEal82k"
    "ThmwCAIdY6nDP8l9jEUD5LlDToLBMjUlg0it+8oKLO+WvVZ3+aUsugcUCZNEiRiRFpzjfl"
    "fOdTJILrINNQLkyWaJYnsYk6Go2ai63bVWybtzNgKqDAsyhyJVuKCcdErMGqUFOVvqgDn0"
    "j+dnm9JlCMXGWVtfd1cH/2M5T/mWHPmELpn7ufr2/vT8B75HqPzvWvw9sTYWI8Ol8v7u4u"
    "rn7iYy3GuMQeHVjjPw3PR/ffLs6GJ8jgrHkinFULyxAFjO8fbq9GpxeXl7KMsee7zmhsAd"
    "oGnt4MB/fywVzETh+dh6tfrq6/XZ0g33l26MJptGd1yePdTm56o7wMrSacoMDR26TwxYpM"
    "ewfXslEaVR5JEeoN0FI0dRX4WDOcmkiB2bG9UKP4yOoUKIip5q32NqLVsal2a5lXjlcnd3"
    "gF9m47p25HGatsSt2NS18s/m5n2LZ7eVWW48/7pTWWg5EjQLrXCG9jzyOzuQe1hkVPKk4t"
    "69uEE+bHqF8ng2rGYRGc8VI2m+YPDcKYDFnMsEmklxeDbC0+TNgn0BFr4oksGFk1+QT9CO"
    "WPmW6Fpfot2y8JSbvE4NuwNk4vRrQGTm8rAun9BHVm+GKHhKHk8j6JYBnCbu4HQdPnsCb4"
    "VqF8DbqcbBHw3IYgwso5Y/KEnXdYLCc8hOv4M+I0KruzlPVpYMMIS2ZX5XmMRGWW8/1EGf"
    "mM4MYPb3IbexPqzr5jiC7a2GIb8TLNgXlWPb9egkhlqSi7EUriUGXu1B0p194bhJ1eDa6F"
    "c12V31h/XZjwjxnXbbmez/eEZQa7hasCxF3pAVBsHDnVe19uW3RF/UqL5bZmv9L3vlfm2J"
    "vWuqWD8Sozu/cNQMf/828RGyTYmEJw0IsaGzsUGhsr23tRGrZZmRSX91xRdMkt3hosEzq1"
    "+jn5EyUw5JBAYR937+f7+5vvWPKY50sbO2wBdwPOQfdvh9+lUe0CnWdHItnQNLcfNm/thx"
    "Hkvuhfw4g67Wp2IZbcBAXuiA5nnOXiBGciJyXw6wnbkWs+oBQperR7lD6PZjkn0Reb4sLW"
    "NhFNSjQTIFJHOG1oOOfXD6eXQ3RzOzy7uLu4vko6NsRD+Ih/YIXu88FlfhUDLzdjriy6ma"
    "Dr0kW6dRSgQawX0Qu6thCytFoQjQXxLzqu6e1eUSifkt7GcaN+9rlivHyrA4X/eJaPVylT"
    "aeJUClfeU8o1kIGpvG1Y+to0LW/ZKwlMByP6lULTFAZbVZOvv8nmKyE1Ytgyw8jxs+iBC0"
    "VWGTkJa7Gu/A3QrRPA4aI7rgnB4yATWuYuukxEraEFIF5wjXWerbC/3W9/NVYOlR/5fPEo"
    "eRgbP/goguNBzFykB2L5DSW53rFYT8LfHZThgkxDXX1WpeO4OK6uY306srSJekMS0hPmek"
    "i3FjERo5HVvyDjKTePFbX2xRlWQzrheKUF821q8QtGHgOiCO3Cpc5TX9wzU7pQVBSd7ll+"
    "4aCH+7ONVNOEn1vTgo9ItOG+iTzKLsSv75NaqKJnBuB3QTfOW/4OdpcFUohRpYQQubTUFI"
    "NsLdFHhu8BkPb4ED2fSrNBViDn9zCwhqE5ofM2av+dAs/jUuNCO724Gtz+li+2cHzcU3P6"
    "2/1wkFtruUGP7BidLq2qNLxQVGyuL+EY2c5ASd+NfBXxPN0SA897OQ4n+aBf3j+YD6noXJ"
    "Kn75PPuQauGvDhCG9xX/xTOG+Y8KvID0KXDqxPoWyLD8kypDX5mnUYnzvrSNroN5U3FxLg"
    "UhHNEW8VUsYcPVADS/t5FNJCi/08nTaiRIMtWLbfib2wEWsquRuqQmOSVMor9jMKCYTSby"
    "NenZ2goGw91y2pw7WsGfxzji3+X1H1iJjo0d//uH9cjembRs8kjqmqUkoQKS0kj3qY00iM"
    "GxcJA1ksQWj9qNwZFQ2ETN9QBNDUwcKKQ4HaC4vXCKE0qh7UfnsKgS2vA5dcEWzP5/Nxs1"
    "dta1hIw6ZQxaYOO+MkyjK0JxK2g+Cg6A0nelBGB/wbQU+D+6QGt2MUyjL7zVZv0MepFkMT"
    "NJqlWd8uFKiqxdE4iWZo5oSFwhJQ7avOERun0SxNs5T/KK9m2Cci6Qw3txzzeXIpY/VLNi"
    "bINO+b8d60mDBVG1TMTFFqCexk3WQtAVGZvVHd8BSh5v8OVa3WfO9N5/P6fI8Rab43LQJq"
    "NegfEafSnG9+0lPfg4p8ZqMrt2ACLY+Gug/xPG6KNlB9koSa/w35r1uVbZf5GaSHbixau1"
    "BrUWPRs8Hd2eB8+FblRAVI5ieX+sUQGvm0/yqOZvQEA2ugaWQYKgFxiYUnRDVE6qQxLwLh"
    "wqaAZJcRUfHBInriAQqGjw9CpPnomq18M6Ro3fkz8TWQGSFbj8z6Apopgi9jAkU/Vg+wBP"
    "J4UDsN/iFyw4IQL+A8+YvOILGMuC+iJCSUUxNEd788nEjEJ350bAsQopPwR1oMBYgE+Zr+"
    "bMb/OV5WQQPJwtRBdDbAh8RqrcgfOsp+EpR4yukIGk4Nk+lWoGrihoy82uYleBdf/SyYoa"
    "xDGNuGH2Ibi8mt1Efs2T8Jtp84DkSXXAj38y3QLNhfJdZfHOp/B7CKQaxHU1geT/ZqirLG"
    "+OkWNDeWEBf4/AW7Fs453qsIpf3Wiu8JaQc340IklXmrmzS6NzeCwyuqB1a88gsLgim1+K"
    "vfC4n1u19l/e4Xr9/9zPrN3uRVGZ2jA2iGV2d4UfXM1xnesSqamwYk7gRGbvOa5TtDHHRE"
    "VY8XpPOwXd/xmCDT7G/uefTHDSWQptRCeFfQg84JYRcROJ0Twu6EwjvHeh2D0jEoVYTQiR"
    "jUHVeOSK8oBiWf9l+PQbFo4KshqIH0ZoFjUUaAFsLxG2ZeOxTZ1HkiLiJ/+tgWYSBpFGZj"
    "Ss2ngiDRAM2w+4zmkI4zxXycKE8u/ubTclkuaCpiBd8285knxi2w5a1KCVKI44TRKzco8P"
    "R6CzwdmlHmpOuXhGa67Giue95VdB7D3iJmg+IjCUJdX0a5+iNaHdPqmIpC2H117En+4hxV"
    "7CkomFCmhsGYiiiggayW7ACYxbC8JUR2TQv4a3gIM3RKmUFN0QINWvtCG2ERlw8+94htC+"
    "1qBjoXQHUYkqe21KAkS7Opzdv83lyEDZTsgYdjMR+sgSxUJhwzx27Q4FsrZWoqZaGksiG8"
    "oePPMqddEqIRSlnhIF7v5vb614urs+FJtG0enbOL+99OxOZ5dM4vZE/0k2gTVUMBbDrot9"
    "petXZHgkxlvaB37dhLJL8E4Rk3MYVpCWuqXjmHraeShEdaLbkkyBTuztGT14Ro6hnAzZC8"
    "FhEe05eaXd62ndaG6zWCC8erfIA1RSF8rFKqh48qPpI+Zor1AMatDn/D8dvjb69Xc7lfCT"
    "AzBpDkCbSwmOElGhM0sxiUxWkE0TvYr8D5g/1CxsOjVHF3aD+XZXxJdfeQQOWV3bvg5z38"
    "RIHtlshVccaI1h9QhR8xgl0BI5/B+ckk+LWaTMo8BJvph+5ZLzm745RSm2AnX04ronT5Zk"
    "61KUmFSm6tQvzCAAhtCEYck0GbW4NbUCAU0Qy0hXr8p9fXlwnJnF6kWf/w9XTIDy4hplVr"
    "vrxEN+I0cJzFyHbHbSZgrqIPzgLbz0HfHuKB/bf+Ztk1d9oTdUgDwcfIWhD8lpS1VVX1le"
    "BNrrhxQ/6dSD7jy3tLv9M3LoReoe9JPO2/7n8agSwrOqHAuwPdsriIQ219MeUXDr8yuV7D"
    "3xXapuAPaOAgOicysPZEoTazEzRx5jrP2KXP4AqaZJ1NG5j/9XiedhUp6Soakye/yZUap9"
    "OV8FU7QBM6LHvOq2xXrsKGNFvUYKNPGqiw4GQKPYGyqZToqq6U7srV60ZR3zjdzigx73Kn"
    "Ud/jRm2BM+V1z3uMXOFes71fhjf3J+iZzL1HBxqq3w/PT5BJ/TF/sUfndvjl4Q4+ccnEZ/"
    "DJ5fALH2+TiSI++DAiUCf3JkGjsqP3Z7pAXJ9dIoHA8uu63dfKxqmhtceL2UbR2dT9FBB+"
    "+eWW2EUtJwNVHJRwYq6CwWoY8GvH5/+9SeMmwbMc8ybN02IDZyFGjmrF2UVrYpGuCwaGsH"
    "Mhtj0m/C+P2tCjk5O6H9AVHVNzifh3SpuFCT8ifyrMYodyMnsigY7QNA0C38L5Cy6fgo7I"
    "W/na3Cj7IjAWX4+2a2tJSWtJB9Z1YF3tu0THz98f93WEXEfIt8JdHQSvCoOSRdrowgli4T"
    "Z1WqhEo2PcNR2EbbihWnQBvgdX7ApbBnaVTRfgilDTIwvmWG2dJUakFca2MjRCw3jNBI1k"
    "SHbHBFE1SyO2AFVK0vgFtvc9mc1tLN4n41BKDuiXepSm2GP88cgLhtfxKn0lHpa4GYYl3D"
    "UomwonEzZEqYfvGIqmLvASNZom1+sTDIbnoeZtY+fJ53zMybIANxREe3RuhZouoJg0q9oD"
    "MRKVtVZljAJtz0bMPdqrwl0+qpC94lmSv9HpU4PHcZoO8rl9j2RXS4T2BjfgJB6e99HNAE"
    "K9fXR+cTc4vRyey3LhcPGxPrIccYXyK1KY7IqA7sPbNSOWcgxGjGx3AMTvBoOhCFz0DpA6"
    "bp7qGzwp1XmZGFM1TdmRviVRlhpxbRVUVjaYz0/QlFvcE1BbudktIP2yiv8iQkqJbBgozG"
    "9n24W3OnHLmNDigzNXwW14aG5Cw+0FB+Eq+U7y903PxPeo4YrkpLHPLIcwFhpx/aA2kpQJ"
    "CxpqgJRMbNlLPt7kC1iR+2vGX5yfPmw0J+6IEf7tOTvlbsa3YKE5WDCFys6s3h7yKDr+WA"
    "/MdLD/43FkGsIfZcbg3dfB5WVer23DmluETzzCo9xaR4V8ziNVOMYJMYvImSHUN4xmAAF4"
    "QvuH/PD3QakLGsckXSDBxvmAwp4WzrLmAddyKWiH/OU1UPJiZDuDswW3uyNiTfD2KNjbQZ"
    "0QhqDr+zvJGUrYXjZd5AVayg/GFZXSZyFAPOnEC8Q+xwZBCy7uKbZfiFDHHLE/hetyjn2o"
    "+keFejYmT7jqamjxCBXv0MToShDuzI58N1ZXjoz5fWDZDcUc0WpJKy/pUT4ipgTnFSdSWQ"
    "kKLDXiuvzMhBd+IxVGcswlmEn0dVV4TJpO4USSVrbPJgAxDiEm4zy0ORfr4mIytFtEbTRY"
    "7nceNIuUJzASJzA0NePKPHWQTTxQItETRVQt3EbA3iY6RYpU3zUq3zWRsMa1mgymyLpwBK"
    "Z6OFbBuH4qhrh+yiJc+Y3hNdpQSUodHFFuQzXKygt9hDm3X420vK9ylt3bbm+SkHfq28+3"
    "QnCZ+FH4qF8WQBrzQSOXLmoUGRE1/GUW27/oWOa2cQ3lGZoBIAOwdjYT6aRhqAeeRy2icw"
    "oRtTdrLpKKTxdCLymzxC/RiXM7gZpaSS4pgYeHi/N8/sdknZSB71vmB6BT5zIRJZuitQ7e"
    "OIHaBsfb+oqzDBLJayN+IQgWpKzGcFdk+Fzu+YzTKe37hPjd3AaXp+UESHP+faxydK49r6"
    "b6OUE7jJ0SN0htZH6cSmUf0xUnORGrV7bmgWCNQxHzoVkO/Aaly/EaU8vOT7QtPsvjNGuc"
    "5lusvweHucBqWEFjpLZSuGqc5oAHbFxMJiLeYhIi9H0CttTk97fBxf3F1U8nKKB/dE6HPz"
    "1cnSBRYwyKzFwNocKMQ/LKyzxc/XJ1/Y2P9h2RYVRx72z4BKvvuV3TZ9tMYjVFpZTLVhXU"
    "39SaQ//zXh7uL3zWL0X+BaNqGG6ySi9f8sLS4h/88Ye8/UDN+OMPka0iABuLqcVvFStsIC"
    "JAaGQ2px5xjCXUx8434VqeP9eYExOKn+wB7sTTppxKF34JPDAQV00bI0amtImxJ+ASXlSD"
    "FzwXQaFU7Ehd4DPC4f0jNgdf/jCK/4UdUrVgdou2yGpr1rFIklTqomebZs5UcZIfFTvJjz"
    "JO8p3TxwLjmISyr7wHbod/fxje3Us9K5iDa2XX17/AR3Ktgy42OP/tRJTHWj46dz9f3NzA"
    "Y9HTHJ7f3F6fXg6/ilJC/GfMuCY3vLz4dXgrCgYS23ohrpzn/uH2anRxNbq/HVzdXdzDnI"
    "BcG1mcTy52mOWFo+QrwUNRWvD6DkoLcjU6TzM8G1ydDS8v4TPpdbQDTtRcSfuHFVbS/mHh"
    "SoJHOXUAGgRb4nQ7E7rsfXMtD+BqYzKhAbJaHq0ydsSFA/bwxKUzeAblpsOWBJBQMMWid8"
    "Q7RDHKA9qh9Q91SbOhwGcbCRGRtrhGIsRxlW15XLwtj7PbcjGuw+tguMJsBk+GwRV1i7gR"
    "r0OdHTuyMXPwXOy1J34kQ4+WBcnJDXobmQSvV1u7SdN10O/afnYJI+6LZRTB+0oyV1N0mt"
    "kVmD1ejqY4L32nFGAWo1K8INAdcTxEfY9ZpgjsyjM/PH7AVwdub28aGFdtXPEtYsxkWUi3"
    "nqMhRrQ9G/djXXUsrIEbnvz8/W1ieOwz+ijTB7AtdHo0x5babRuhLk79PPsklcLwMHF/O2"
    "RBQFfmRytczS4xCL+l+T4S3m6AVFTvC7Tpy1pytUmDrjjhDlk2MtmG7yf5A5AAsXiUmzrv"
    "0F6ZEnCm1xd+nG7HZL8I8qz4fQ0eCUh9FBfaO5T+nN8iTZK8VmQ7Jnu+zTF77iNrIioiCC"
    "Q9s/jp+h59FYGLLyv9klSVFYnCd7BSIc9kxXPazImYINyZPfdu8Noph1QTL3FEpaWrsnR1"
    "0kWhmAENY1479jJYgTsi9mCzlErdn5sNpZ6k1FJXReo5mz14+zdHtConYRWKTUfAo6Qgal"
    "ebvg7n2TEhFGU39VOFpuOrL1Fp+nYomwCVlZqOp7Ivqe+NbCi6lbP8a+STnVHzRkx2yefa"
    "Wd0lm1WW6BL6EiIBm/MphB0OX8hOnhJvkn6XZFoJmDPi6uuIztFKmtVwnTIaEmURicrjeM"
    "xXPKTlC0xmH42XaEHGU27FgfOX/4UZANQ+y4wC4YAUs1hMNOlElB9i+SjPjX5bLuaTxQCx"
    "U8ymOfXPk0Pmc750dT30N4+5FMNBhRgz/C+OvoTjVY4R9+5+Hvywf3SMKPR0XMQ3yKoJpE"
    "vm3ApjaEaIVz16ufEQDPVdo17wPqJQWiTBKdRHcIxKRK4LXtfJpAnjN5Dx0e1YZEPYRPsL"
    "3KF5INxiN3M4XmfV1HYxx1+zBsdTZJrx9X37Lrc8c27VYp6vKDS7a7N7Ts3RfEq9HKRtSf"
    "gqTtSFg3vbXI8r9xm+v4IYSJJ20BW6u67PrMc7hCw1KteWINWCVlrQZDIhRq2+ASsKpW0P"
    "ZmCnH2C8+ggqpIPxoVTCeeRyqusNSRHqMENbYYa4I2vNSEM8j3zHRFE12JBahip1trzzqP"
    "Hcy/MIiwf9Uk9wNORV/y/UdZ+JGjBQOe0FuxZ2PGRbhMlmDPyHkCn1gRTKpk1jw4U/ymKQ"
    "aDmzGMmCtlufPNe7G0wLz6P5dFa/OodVv8SNy3mYn41SHJx2ijJR1El2qCuE1up3c62KuC"
    "95PShK+sWsSDRD0wzVsJliVncXNhPcKLWV2iSd1mkbZ1hF93htEaQptRDaMixWutX6lsW3"
    "+Fw7JoyqpkV6JRZgmXLOnRYY/Otqpo6yN3nW1gaKbdxy+0pfSGGBtsSA/quW3GgWjK2B6T"
    "G4lvxEws6fomme6JY3AB+2+QPlF/cJt8C4MJ6eiBuUr2FRKhniL1KA32lt5tc7tZYZd9qa"
    "U86ae7byTLlqlapCWqU9svxkGd7+Kss9SbMJKkBdDgdBCSjZASSvKlVeHSn+LXwE8R6ds5"
    "8HVz+JilFib4nxN4OLWzl+ji23WQ2pDdRIlub3SL5ofbs9RqitzSLzvT53cyg1e9PsrdfP"
    "Z402PlsLEAEO7eSoj8b+EkosBaU1+ogtmUdm6NHf/7h/3OTgaL/Xjy5NvFWYg87yayQKtR"
    "1V2dh3p1sWKKn9ai+hMgLQXkLtJVRVGNpLqAR7K3kJMxdqC6ytmqWr2E26lSTdTfpef6W+"
    "IX2JGa9r+Khf5m99kYMqOloHQYG8sJ+gJSArC+p6UyjUtJjSWdaHWpUoP5URejf1+kFnr5"
    "w8xvA5l412k6rpJu1iE7few3wORT1xTtSgisPhsIrD4bDY4XCYcTjoNKI3cj10Pgpwc3t9"
    "/nB2LzpMmL7hPTqcN79c3J4g6jw9W64annq+HY1cHPArTTlXZAq7Bnp7cFXuffz4GSDxEF"
    "FEGE0s/gXoBdt+5TOovW444svr125OkCnMcCWv2JiKx/eSaTERjK4vhDxqhWXRuwY0dbBR"
    "uRqsdLFsrpA+1whkhcNV9sgIWDudQHMZrrtDB4sxQaItFxQqqd7Dom2sKqsF/A2H6zhhxr"
    "ErbcCRbc2snPuz2LGbplP5DFmtYeglJwKIsJQ/i7lOoDOw+BlvtJa5euh6DUu6rwh3J3jV"
    "+2qZjvU09UJYlWxVZeJlf9Wy+Tv2Dks8E8dssg5iZLu4CjDfmbIdpCj0rtdBb2Y5o7nvGl"
    "MsfOV1Nbwc6s5cfNvWtTkv//RysDSl3A8oOsP01q66OV6KDNQZ4Zwxc8o4/e3u+qrAVs+S"
    "pg87y/DQ//KrnG2Mz73/nPiOAVzkWoRle5bDPsD3/VdNf1ZvOJt7gBx2st2hax9vwLNyx1"
    "bah5U6smCCTMEWl75YjpFXT7RERnGi3ZcOeSHucsG13BZazWxESAEGrpaM4jS7LyKFN5A/"
    "ti0j5+Yuaz23Itpi57kwKFWneOMUGmNBFyawpRjE8ZBpmdAnC8Erq9ZqDvMl95IThyoVxo"
    "pIaWG0ERtps6ufBmN2LItYt1x4j1LPMVQzueMSCtNE6klK3URHHSFn97bww9QvehWjUjnA"
    "oaADoqziVQh5WhOydxfOs2NCqFzrKrb61miswbWc2ZqdIgIk3oUn+/B1hN/pYFw7THroFP"
    "x5o7004suqGP8ZrrpXMaCjaKVXAYKGxc1E3TKMgjkA2Tmh7ufYJwuLSxuaXTjL4GluzLil"
    "KfMrpq2QsCGYXNdLU+aq66Ni6KjOOXrrpK/wbKgrgASdFkBbyl/sKFs3GWY1044JonIyTG"
    "IN5tc61YlGrScavXEd2ZgeWawUBVrm6zpRqNdWUIkcJLKEJDIuUlY+IwPWim3LJmAkGPRk"
    "vRAm/ubDEfzyHI2ojRkrFR1aHQVzvpp1wSFV1SEpnYwAilNpIgKlEwyGH/aOD0MkmAgnNc"
    "qp2a+SU7NfnFOzn82paQyxbgVerdrl8DYqqI4mvXZbd8LFHFYTa9S/JEGqQwkqy1lblG98"
    "nqrSJP2d6HPamN+0Md+sBsOrNTCuHXJP+X8qiqBxn/o33QebKoCxlgl/4Rh0xt/6m2xG28"
    "ux49ND+mXGvBUMHgXdbWuUFRatxSH7EGCtYGZ71DYR9KcS4UVTdOJGvmMG6QvhuO8YAnjc"
    "M4FkuQkfGZS9wA5bEDevd8xGv+3ReeSnydxDBx8huYIFCReW7LjMpzEI4wpUH7KLDc7pPr"
    "Im/ClD/6Jjzh7LJuaJtM6ouURT/lYMEjIZdbCNwFwtDr6E7wgD+AvqyIs6V1O/zNUQE1tl"
    "b0OMRmmHw5hy65yv9oXlzPESFj1UpmFwglQT0YZrGRSXlMhn/E6UkcCL8aq73wseBdkcff"
    "Sny40Fz5os+8gkY8uL/uIXvvFMfT5EfGIZEYSgrogO9iuI6GC/UETwKCUiUqu6bjBcaQF9"
    "g7j7DD8HbmR5GUG2LJRuEtl4/LdDIzORFCFKgjvZi6yap66aq67MV5dx1sHVlHdjONhd5g"
    "slpEhju5eedPorIpd7uHfhnSQyAm50xLh5kKNF1Ed9B6kMkeeAc/j04mpw+1t+SZzTnNSH"
    "09/uh4N022GCzZpZKTESNZJS4GvrJqW04dLZSC6Kbg/8TvxrkTLfQNJpWu1JVVnSXDPidm"
    "1OPLC42luMpJEqsqViHd+COpGmxZV00Tl1QhZQMtJsoxRAW0XgMp69twE8DIhrGdNejpMk"
    "eNIv843g1ZjXHCLFm+x1kEEtK/+9mPhr5tSXwCa5HpVbB7LYQImRqGykVGdx0uA4OqpicB"
    "wdFRsc8CyVUSrdBVU5HAzvIHf3KplzeyXm3F7WnOPf6OXWcyzLa49Itm9BvI3S0pqt8KaX"
    "2b//f4W2XrY="
)
