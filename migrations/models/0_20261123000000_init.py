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
CREATE INDEX "idx_drafts_store_i_d5c553" ON "drafts" ("store_id");
CREATE INDEX "idx_drafts_last_se_ea032f" ON "drafts" ("last_seen_at");
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
    "fNtxy+O3fxxOvl2MfyQb/MODZhSGXLeIrtyQ8hCoO6sz5i+EWifsGSlcau2LF5tnBN6uoZ"
    "1Pzj33s2Zt6IEeLABamDb2qawR595gKaYjatY0kkqdoxJzYhjN7dz4Mf9o+Ow9bOYkV/B5"
    "Fm/v79oI6AxUQ9zmcyr5yKsOGYECOcJbn5eKW6SoxKZV0lTJl0yIIwTxw5snqDDdUbwPVm"
    "TLHzRIRYoI2M0rmTUHi2wM3xevg6It6iRU7nxKlplfeub4ZXJwgoH53B6eDqnCvp5ycIj7"
    "FjcoGZj8717fnwFj4TygYxm2yk9qPau+Dka5ZR3+cbxRAVyvjx9YJty2x0dr1Hr9+2kgM3"
    "4fODezzL3b/dXV8VZEsE49POCcvw0P8i22Ibuxd6/znxHQNYyG9dy/Ysh32Ar/2vussdYN"
    "CiNZiBXU+opvxHVF3tJRIApiWcFxl4QRpJ0E96JWACDS94l86khGlTU9BpWi1qpUVtmTZp"
    "IOUY2e4IGJI8HNApDOoDIBdyh0MVr4+sSaiQoxmEzQ06q1zXpEsrImJJg2WRptX5iypLOr"
    "BlGsg5SamlrLKUwfNZOzAUI1LZ16KkNzKdrVaX93EqhUuDKc57HRDVAVFVhNAeJjZ9sLfA"
    "1Ip52LvK09hN9jpLaRgGXpOnVcPJip3UVXkav6ESTOUvgK4eLi+rBe65fcXw07qZ3F/lLN"
    "3h9kZj90MXM98lvZzoffioXxa/J3JQ5Qj+wmJTyHyd4hcCPWwZdbCNwG+LYCowvMH56U2x"
    "F/YjMQsqpK8zVa3q6DqZVtl4PjPovHk4MiRWGYLdu7u/vh2eyNyNR+f04bfh7YmM7DeJgH"
    "2qEKT5VFwq8/1EHBMYij7yHc+yg/hj7oH0NuFHzJ6JORrnFNAsO4PiVCpbNb17LoAZmY0B"
    "KDHhWwBPJkqjIyRjG/hJY3S74z9/l+4zly7YSOoXDQSdpd4ZZ6mMljgU8d+AgBumyCHkOt"
    "ZSBEg+Q3kswqS+tYDqWWMigifYFHWyHFFCCy+w5bURz965hUO4NJosmTjdziyWd3k0+HNu"
    "UNS7iSOS7V3DdWtY30+D+kXIn4O5FaBIPW53MREUVfpGLkoGKPe253VAUUgk17KclDhpHa"
    "gi5Txx8TC8DMpNiSRuOILriWZ/7/DHw08Hx4eRRKJPygShfe1vvuK1r/21C2azyUeb9NAJ"
    "xptfLDvXSRd72i/z0wndrKqTjp/qc/j5QqNDlhOVOeVv+AHBhQA6IFSMcC3PA81u4kHqDH"
    "8AcC80Xnp8XkblCYURm1LXCyZjyCEvcFoR9yVHD9z+t7/uCqzl+3t4uDiv4fnzfcv8ADRN"
    "ttbrDsAYLFV8E/znsC4mtQ1lTrg2DqR2Fte7xE9/f10PuTElvdJ8RRpYZKQtAjAa/0SkpT"
    "X0MFVzMZX5mHLbIhLHk5ysIYg0ncoCaYp6r+TS2yvx6e1lnXrM+u+6uVABhVabmuNDpnj/"
    "6LjO8l5RdHBhb6DyI13kRXZLVnVIoUFP64CeuNY0eia1uvGlyDq4vA8q3ZMHJffkQfae/B"
    "cd19EHg+FrKISvr/FtRoTX0f50StH7rlhK/ppbfLYm7vEE5XakrsiuUknIlRzk2i+o/YKq"
    "CGHn/YJD7NrLOw97vlwJafRe7HG/FMEHA0dMjKzuIpTjAZWBUYDbDJB2QXkRfgY4CJoonQ"
    "jPHHbYQjjpIGTB35SBq2OGl2hMEHVEo6UFXua5Azf4Tbn1bRd4JqUtvziny4ZHbVMX+Xlr"
    "K6fYYRhJsKq9ExF00NLZO67koTou8VAdZz1U0blS3aQMKTrI44P9KsbkfrEtuZ/B9dWHkO"
    "2Y1dMbMAROcDaYzyF0/R5Tq4nrUregzXzhXZEk6pBvrDX4geBQlqPFLWYigkZnk2LcLNsg"
    "m2gxE2pDNc+rGNnuHFrvxmrPGI5vY+N8obZNF/78ziPzXo6Rk3heauVMgpHc0CHzilbOtc"
    "MtDTKb23zdQRVF33WgbiiSrf5M4mbNlWokuXZHlGsY0ksbhP+wkj5/UUU90w/rr0C2EtQj"
    "zY5JOkh1VpOyBgwLlnOS/3czbNslXjJJo7KHrHfBjW++to0I1iMWPd8oYTHPeoDFg/0fjy"
    "PBwB9lorj7Ori87EBBS84/xyHhAqjM+pvLwZWoYhnQPzpnlwN+O/BPDBvzW5Z/cje8uj/h"
    "snC8R+fh6per629XJ8h3hIfl0fkyuLiE4RNs2WL0Lxc3N/ABe7bmczHj4OpseCkGGcAvW4"
    "w7vbw++wU+E61aVamVuTow62gtK6qdgeL3hrO5twwS2CSUjszRmEygqBVguEWCwTu0vhb4"
    "uckSiJHtzhoQuTtC+MaUmL5NXNF7mCGJQnO4afQZycXdR9AK2wRf6WIKoEmM/kXHYqVYNZ"
    "vbd2KZeJw3dYzJcLzCtiT4XuCUh0axUwzbH1G/Ddluwr7cesfYrW3JpSxLYHmsD8GM4HqU"
    "QmnvWN6Ize9aeWU6yjXUiEjdxJp7axZmMEa+SZGbC4lPfMeYIDGwzbKm38YVVcxGccswZZ"
    "tRahPsFGUXJyhT7B9z0k3xP/qkJjI6cApbQfUOuLj2D3+YUt9FC/59Ev5v2JS1sUNOr68v"
    "Ezvk9CK9BR6+ng65fim2Cx9keQlDLgZekpp0E/BSgnJnFIt34xBL9qtwvAYijpFp+aosXw"
    "1BLL7PugtBfKPinMpJWFfnfG/MD5XD2vxPEWoRaHCmIuBMJap57ipXC8t55nK12ChtUHpW"
    "BmnvY1N2lMepo3ONdqe6amouwzdaNTWzUEuwCfHFXAGfEC6MWhiFvzyJjxbnYSycKiugxj"
    "LLTT+nlGrDOVounKDhBVuDFxT223wFYrArHTf3YJnK/Yce5mhv+85a9WtWbKkt4Kcq6PNP"
    "xeDzT9megPwuy8lmBtf9ObE9XBC4D6mKnDLwHxPoFVrHg6iwTSxm/zmsTDuxXOb1Y9VvZJ"
    "U26oocFwm4b8E7nnPEhP7w/5OpFDIFbImdv/Jfh9PEyLe4EQzbMp75NTbiX+/V3BW9s8uL"
    "s19G99cjvlzvAUoTm+vR+cY/vBvc3Jzw+xN7DK7/BnuoffDLVmPa29ot3yxvil6wa8H38g"
    "3gG1No6fY/hs9Vmhm3aODX/1vRiGq4PkpifCX5S3nEKse+B/O5K0Am4QtLkKzvMUsWi02F"
    "+z7H5BogB2FJci01H4dbZVcd7VXJ2uGjCveVeJYUo42dJz+wo6pKL06zxWPPqgshbKoBVF"
    "EAalScx8sZBNKe+Y+rw+U03RY5jZ1l3WuFk/SRQc0+35HYYRMoQf+C4W7/07WYGpcIv8Rd"
    "j40W/NitI4gU2TaRs8QxgWE1ZbEqgBukIgv1KrCFkPw5CH5Os4ptVQot7RcXWtrPFFrChm"
    "e91MaIRERbhIeEpvd249Ft4j10pPgdRor9udlQ6klKLXVVpJ4DCwnePuF3IM2knqTU2B91"
    "hJyD7dJAhJ6OgqshhPai4FXiiFFibPMgYjodtyP83mgo8cIZU98xw/hrTiAxNaJfFka05N"
    "hRPChcLYgYllbCsuMZWrjUI58h5MeX13xl8DARDqTclmI5jpr84GKLc1dp3Bj1mAsKxIta"
    "TZASHf9bxyaVjE2+de2mtxXB5is37ULDxiY5rtCysZH7pfWWjHUdk9t3SG5tBbdfF0vcDS"
    "N5H9T0cKVJt+jnehvbq0U/l8VGLpnbeW1Gy1geJ9Psrs7umJ6SYfgryekJyg46mLrka5CV"
    "Slmut6G4bHySaqPV41WR7Cvl40tcCAGzWnAidA4g2095EZLrKuFH4K+Arh4uL9+q1HGJcV"
    "zJKl7DGl4lgn9AUL0IUpJd/MK/QYT8wIYFmxX6YDIEvxbwCdBibFmEwNrE/LqHmQLHUL/E"
    "rFXP7GrBrlXJ6moCm9oVtBQAEHAGMQW1Q6CGC2afEYEST/zbXBIg+eHsCIBSrzjo3hdUak"
    "sSu54EGDUpq0ZM3whgZ7dK3bFmgJ274dX5xdVPopId0D86g7Oz4c091KDDhkHmXrrY3fnw"
    "8uLX4S0M4MqDxa9XGHE7HPAPIKKdLX6XLo+nhoTB2sYGyfNgl9npcbJdqQ5juhSKDvJjUC"
    "YoScw7maMFZmGNQ4SfOOuVqhCzZf92+rzrunt7gXOt6TL25hvSSl0noADwA3pMXH7cABBx"
    "MbWM6apEFZxAMmIm4mt9cf1T30P/z0ms+Ql2KBgHUIu40YXUvjfXZwUVN4rlFSNRWWKhaL"
    "4TFl2QsBMKRwgPrlmTCdw7DoUbtrWZWqZJqp5bqV11WGlXHZbsqsPMrtJ9CuIRUt2nYCf7"
    "FGisbiNR7JxTPVDwG8g5RaqBmirLWRfh67Z8Izu8GeA6QaslrbKkwcHSQMgxMi1fleUrXW"
    "YNJJwg1DJWWcamiyde7bSJOFWHDMRt186ESvF1/SgJoi6Yk5v2VYFvuUFeUESk13fj9a1T"
    "srbLfJ2S9dqd3XJh0vx+b43LZ1ZMv1LscKnO2uhMfZ2zQsNogbXn4Tzd5GlcEStA/mU1jj"
    "aOgWiibvI1oWWtUeO1EMZaJzszm0fYDaZvND3zeu5d+14vB3kaPOlXqupK594IyluJ4a8i"
    "UAdhnuSUogXmPx85FM2gX1+IZEUTl87CYq1ZiGmTCXKb0kb3vcQjpjvR6iRKJZMo1UObvq"
    "Ep2D7WlFHfzaueW2JtRxQqM1jgwJb9qFbliBHP44zuIxnL3zvY+3j0EYqQMWjt6qaPnUrS"
    "aL3clY7rvnZjdsLDqL0A2gugihC2UZhlk0otF9QsT6UVn7+i0LqzykrsHDKcBKYN7gsGwE"
    "O4PIQeOnep6RueaED8xx9z7E1Hvmv/8UcAcJQ1r4NGBP7YpLM8IO+mvqNKkZFoD3Dx6mIi"
    "aurB6lfh3x7a+qgSLvSoBBd6lC0mEmypWqZGjKaLfK5kbuyV2Bt7WYNDV3TdWn5GYPLkuN"
    "r+dnd9VRRLXdGkrQjL8ND/IttiG1M2Y+mxY9+y+ZuwD/C1dTNke/dLyKcZL1GgDYi7/kP4"
    "49bPogEGJqSUQfWmAbwpMwImSKN6mW8YhLHRPDeTsERmKbrdlVsbG2gjogkrrs+4EkXNWj"
    "sqh1QNAcH31d5Y15NsKfe+KOSu6KYyqO9aufGGYpHFaXZYVmfyZ4DASJhYLZN0bFtVaWkH"
    "WKFutpvlqHUR8vco9Rw3qC5Crn3d2te9XbjhArtkSn1WXwBpSoUhn71vU+ISUTRBtLZhiL"
    "87mli2zU1AgAZw1Yd/S8JHGsxdr5mmDlQocCg2D1SsYEq5W6QF1n6Lz/VO9kZVsaQPlNpF"
    "+VJAyDUBZFVBkLuyC5LeiiBYtB6LIIJ2I2fqKqP4hp5MRrblPLfAqzuYrKuckqfHeky6dj"
    "sFkN0oVjO++Qqi27G9WR7kHsXPgyrBbiAKYtA4jDznBawLx+XiLydBRD4YmAFg/p58omPQ"
    "ysWguW1ohVs8KYO7GbbtQinE6bZnzX3crCwO9n88jrgPf5Tx++7r4PIytxb92J/l5Mu8Vo"
    "o+pFK8wt31ZAKlCxB1kEfn6HvZehRe/j+UqmQnTsm6Z0uMSLsoGrsogjO/NveTdFoAbbkZ"
    "wlt67fw9Oc2OiaCqNRvb+68n7s1XitqaXO2eOZZmbHJb104z27RKLm28AoU8MgBfUcdZNO"
    "5VXVxMifCMOk+QADUTjhqY5LvIoeNSL68sc03SUo1dvrBOmFLm/C5T0hf8SJnmHDblKvqK"
    "antX6V5NbfJnukB8dy7D5Uv58uZr2HdM4dXk69ZyWR/tcV0T7X38WM+534Y6r9XINyysAZ"
    "68+mHGFZVmvlYhlVUhI5Vh7eBft3zUaabGN7RKWUq3oGnJ35xRHaNnpZqjG4yq6MT9NqUQ"
    "1vNdB6qmWyxQBGWcDxRDcXnCGuyvfLdIFPAWccAT/g+DX61eWMqbs97wXRe6tATXL5vivH"
    "z9rX7zK4n+4A7Taqsyd0aZ2joPXJeVc2+C8Srn3Ygz/mRvvx8u85MfRcZ5bqGLKhk5lQri"
    "l9TDz5bDh31ab9mHFJ1x5OsScO9WU9WYqqpqlZrJ39/IeErpc55WFT4qVaoWclDVwLiDsG"
    "m6hDGpmAQKS1CVyKPQmMajtolw0MdpShegA024tiJa2uSWN2pp0pbbZmrFZ1uKT82c4+6m"
    "Gx99rKLd8FHFnRk/ZvSb+JvV4HKKbIt9Antb4fV+JV7vl/B6P8tr8kKcPNBhcaLdimKH0+"
    "wg11g4o4ObR9woH575d6+6maqbcafz8beYj2+4JCcyc2o52F0W6P0RTZrTS082AVfjzO/d"
    "EWwnUu5f6oPIc/kfrOOI/3zNn15cDW5/y2+gdZqz7k9/ux8OMrgT8mJRn42aSCWHuKF4tp"
    "QGIKXzGTFu1jCuUjLLlKB/hyxqNFF8Szn5jmflaErlmYJZap0tqHK2ILRJ4b91xCwnryrl"
    "6z1WEsQ7I+veFeXftERTzNATlP1aENtG4nfALm2h7e/OrYQFdp1GycEJwt1ZAdAXly4cKH"
    "SMmbT4ZQtVMPUtu4XyGju3BNjC8owplyWdTJq0x8uS785yOF0in/URnkAYzMYM6haJheBX"
    "Dh10aSn4jkswCDO7CMpxTQlCZUMWvVtAMTFkOQLRtJBbf0Y8qHXuEoNAC8Dt45m4AL2Gil"
    "eKdHc23oWIWdtk4nGjHa5i8Rve6y2sa3S8BynrqkvvQsy6zNK7ELMGGGiAgSpCaLFoS6XK"
    "ILJZtkXWrFQQgAfO5XTLDjF+o0UL0mwrhmXEOfsqPGOUFOvrQI1rrraL0CIkHkPtmwVeAp"
    "RCetbEnJ/B0CLQ00xAVB0KoAkUfNESonkCsMpfXs6UBW5s6kuqFOxfrMAtULK/j36XoVRd"
    "OUFRkIdcBSOag+EvE0KCTOUSbOC9jNZ1gGOaE5fxrcFgi+CnvJ4Xby+xRIaFV9BgYej4s8"
    "w9nc4j8rbcbaG3wBY4BXs1JfVtcHF/cfXTCQroH53z4eXFr8Pb4flJKEJiPjpfBheX8JFs"
    "XF9Rcsn2AccVICZ7aU051jzgOANWzr/Zyz2AEZG63r9T8uQ7nxE4KuGiWLiW5xEHjcmEiu"
    "Jt8CHLu4Q27gE0+U3UwPcTUe2M30ecYA75y4M43GcxwYlEVwLznVZC5DtnScLWaeIuiNPt"
    "zAp4l74C2Yx3BBXi656rKVKVtZOf7+9vIPnM81modENIDcmfsP1Tde5S/vtzcmRL0p1WJO"
    "qCUXvfpssVdwHQYFomPzw99EQFpKFR0tNmsKr8Zzc52uJ0+mhT+WjTQY13IWbh96jt7Y5T"
    "aW93Y6M5dNDVri6foNMCaCvcEPMLrhlwiKXP7ZggqoYckmvw9RIc0sHaGmeH4XQdZW/8hF"
    "UwZVSyvzhAEYnn9ejEKompQj03Cm3gLFEPA3toymfn4jf7kc9nYXlTZHl92acrzAWFD3EY"
    "VZCkUX7oM78ZP6Ar/ivATxF4XXPKwW3zm6vEMMI3ADVLhy3UDFsIBmb4X2ylhuM7mJ3afu"
    "kN4HqWucXJkuH47adKvo0pspF0x/ipk+F9uVmYItV2odJ2oUZBqWOWaBRUNZ1Zo6C6gIK6"
    "MMlsTrlKbSz50u7l2BipEaVWhrUaO3omyxoIKP5zBToJyu0ZtgXxY/QtUPYtR/jpRRdnLI"
    "sg8HECxUTd5z5iVOr6Y8r1f/IX1y2gcJlDLIlgoiSbj7at78wv+WdQqXkSx5zT4Kjm7NLV"
    "/9S5IMoMjUh+VS2NiEBlU0Me6CdHJ6Lw5cmPwraGgoCwsOf+2LaMRhGxT1VskU/FtsinvH"
    "BYtG2qiiBOo7IUGhp8e/tVuMxHFQOY9jN8fpbHfVUWB8M7yN39o6MqQd2jo+KgLjxLcndM"
    "zeVoitm0Do8TRCpzunf38+CH/aNjUWqI333U7KM59qZ9xL/VXYricPBjGh0px4cVxHF8WC"
    "gNeJQUxr/oOCuGh4eL83wxBMNTAvB9y/wARMrE0gVQjL+s1FVETw3L5aqKS/i38v+fYbMF"
    "qJhg94G0n+OWsWBFFrjq10ZFrqhUBu7cR+yVUJ0+WgT9bEWVBIeCJLaP35kSnN8Ns9h5Fy"
    "NZy3+3O4CRzVQrE8sgT1MvLta0olG6RlMbPN9UESaNpSk+VvgPNK8de9mLuubugg81WNPl"
    "0Jq/5hafrQlKLkG5Halv02jeESEXOsozvtq3icVfzLC4lLMOMvGgX+oXgyGVOxrP+SXrix"
    "5RWKoOLvmBOIBdNmVVZXBDeVN/NnawZX9AoHhAHZZYNoYsxQMKn7g38vohb+hbqkTTpYtd"
    "x9HVdG9NLJuMxB8ZIRQbpgmidgzTTYiid+cbU8QX+2Nv78ejj8fHe0eHH384PDz8MHeeHn"
    "ufwe9LRF6gbTnPihin/OvAUT2qC3BI06nsL1AG6LCwTC/HJVOMDg3HdykCu793+OPhp4Pj"
    "w+jgiT4pO2/yjM/8/o6F7Jy+QWvHHeIns/475wgodpwEw1XmZe8UdIcw1SnQSvoCzEd9L6"
    "WF1PKetMf1Kd4/Oq4V8YkoOnjotn/DgULINeRRzYhDiqyDrN5I5CHaTnX5nSHUHK/GcYuN"
    "5i7NLahR1rkgTrbF3gXRJzUO8WsAUczxcsYVzhOBypY9FLmh9x1Dc0LnNpE1KvtQdh8eiv"
    "6I4B0HJJUZFnpvobh7e00QtCuxeNd015Wo0ZgajamKELaCxtys23RO3dzkpeBJv9xxCmMq"
    "e07BCwWWhEsXqw51xLb5PSMqO1mOdG0uBHSPGFDMTMD68hyk601W3Q/KP4X+S+IukmZDPc"
    "9oMUwh9zCqg1Jo4JOLdaoS3wT/OazbpqqN2MarqIRiD2gojqxe/Hp1rZBWZdW4d317Pry9"
    "OwlaVD86N7fX5w9n9/yToPcva+L5bL+GVl0vdLsO6A0x/9sKi2MTEXkxMD9VTHXqjXTV3w"
    "FWCviTRLTqZFXPUgjCYiJH1KlX/m/DjhERVql36MdI2jz5Nwia8uc2xSYxhRz6EJ3hduIT"
    "/L+sJvdM5i30ZquBUhvX8oqMlXeF9CSk+6jJmm4fvt1VrOW3KRXJIUzW2JV1+YKOHJYn2m"
    "WNoXbidgGX+CWvD02xFRuOV7cA5bVQWkRWQqCsSO28RJvfTpjAJaFBUxVouaLYAZzlSnER"
    "FdNc35Es96ii3WK1966JKFTy1hViwnR1vPckYe2Q1Q5ZVYSw5fR46QDNU+HqJMdfBLPc8g"
    "3WHZZvNjE+xrJC53XE0dc82PyiATdyNT+20LOgMwfAbUV2unBQSBczf1EAKCJvYRmcdkoX"
    "4k86AUCuF6R7cd1MKMhRmPU7xn/fbMwHGhQqYOX7OLb7zfm58dR35bHBX0E2C4lOHDlPJk"
    "v+9574Io0nVhRP7MotUtEADUarfGH3LrxoUQd1ImCbfI4lWAqcg0z/Y7BLsI1m+JmIvSVW"
    "6xuZqMEWyoijxKUeUTTycG2zIXXyuImSL4WROnHp7DNnv0Gg9J8Epiji4xXvXVu7jVMpnB"
    "Wr5FmVKG4PHqTa3E/Saf435b+87mtGOBJE6sc4thLM1sayNpbVE0KLxnL21GiBrysIUlcZ"
    "Gz8qK3BWWlLrM/Y6nGe3LsGqbI0rXxW4GmgLLfD1ZjVTNzmbVKyUQjKeudS5s2kuljF61i"
    "/zBRl81IjxYZUBjTM6Ex0pPW7OWJC5imAOxD9zlwI6ZPokStYG/wt8FqRnS4DLM1kK05MJ"
    "9CLnP8AsQFQIPFOMWfzd8tCPW/rmR+fRCWsujpcBJseYEtO3uZGMfiFz7wQdfEQmXpZUVA"
    "xxX8BbXUVRHdWoX+IWysf23ZO/Cri/C9i+VqJzw3/cl4fCE1VxwuHp+HjKKAjOpjrx0ZBG"
    "h7+VDo7ys7em/byi0MZznv32NurF3+j4ZwsModwqzLGnpSoGyHYaG1gt2BR2C4BGKVjc5j"
    "IZT1zuzDcMwtgJv+25OuCR2dyTgCvZbRmiPTbnqhhrEwxfEvbT/g6wzVyhtWGQS7jqUBBz"
    "2uIL5Goc0BJb6DtiXqm1WOFrhWpIDJgahLsqZnpoDURJDUTdk1OR8mA1vI7BvqwR6ItRdM"
    "nh2FqorqCFW0mJ65BAZQ25Jw5hzsd+cHr3gwNa/BOO8fCDEWbP8BkQWBIA8/YJSfwqpTn+"
    "sWKrJSJQOXoKyHXBbZG4D9B12JnLVQg1up7HS7hliT1pocH8Juwc4rp58ilGYEcEOwDAbu"
    "NI132qFBLGTtia6phHBVC84MlrZlGNZjSm7wIh4ktItIeBrJ4P6I8/wjDVH3+gj5CYJgpW"
    "2diDRhnBubjqDMOvN9fhZgtyCDFF+W82J4aFbX6/sRyX6za/uGWTpYMZ6OI3vfx4wrnqio"
    "xRJHJCrJxupe2r1XUz04vVj13IRlfWacp/tF/LRR0RaHY38VFr4Erv7YBY4AGrY21GBJ1Y"
    "6xu3G92nWh04wvG6fe46/Tc4E0cvxGVBbkxVx1SKrEunSmveKe3va5ujcAIFPMo5KgrZmi"
    "bTvM3hbWDv5JY7LVbnklQKO/CUVekETo6/UF3Op+kU5j3UFAqigYzb7VDSFJJ8APwEkUTK"
    "goQ638l24VBDSPzVGjjuVlTaZ6eczy4uXhERN0eiDk1dIadpd6ZMQu9U1hgGR8qY/wbAAd"
    "jUqNrRo0vyBx9iHqa7+PRdUSh87ip75wXRy6DFZrPyM/lT7Mzue5fn7NylMF0tMz9OowOQ"
    "zS19/gjevwbnVxSa7835rsPtb7Paxb2Q6yovvtWTVPpmr3+zC4jMKK846MB1cVFD3xhRiu"
    "lKrXZRQmFGoHSCaMYkSoaixZQyErYLF5BY2aC4BVtWxiV+/6cu2vcetSW+vNxmYk5Sap1Y"
    "ZSlPLMdi00ZiTpFqOasmZ0VwYZfEfCLuENJSezngsPjjfhlCzBYDR5DfalVt1QyQrRl9kZ"
    "kjANcKmoQAJAFgWnRBzA/oSpRJM6bYeZLJKjKl2fzMh864CgB1ofhgg7ouMTwJssUOBWCW"
    "TLfNx4pt64trNTKJ3cG6HJuaWS+db25yM/jt6/Dq/iRsR/fofBkO+dyEPDpn1+cnfMGbj8"
    "7dzxc3NxdXP50gNrXmcy63R+d2+OXhig9wycR3TBh9ezs8u7+4vjoJd0mACVAAUTKjvgPW"
    "XI79XbaZknQqR4t7N5RZnvVCTla9BMPDjZ9+1eu3vQmgiq8h4hInr0xNMagqQaRwF3WRsy"
    "mbc0yo+3nVScWbivoODI0phXwSKLjXqMze3n6VvhN8VPGW2c90nuB3W72SA3TbELde7w20"
    "zY1EQbQZ31XFX9euVOOG0XjpLTM/Y/HqQn8bLvSny9FV4mqFcnRv45y5op5lkF6OXyZ40i"
    "9zyThiTA1fjGfNwc2BHYfbOIbwjvRjXf74I/CILKUp0Yeh8BnA80Rn8nw/SxuTVvGhrHrA"
    "0oUzgnrV2oWiqAvljW7ebdZSd0KDW6SUQsoptU3Z0u4kvuCVtsE77+q6v7g5gQPq0RlcXV"
    "0/XJ0Npecrflip4a7yLM+u5QqJCFQWQMP8so007fXIXzm2drFzIxzfCf5u271hW85zndUc"
    "jlfXk9T7Joq9eBS5BEv/alAGhvOcikowjRx5R5XW+lHJWj/Ka1Ad6UgZIbyCHkhQau+S0t"
    "4lKaxGmQsp0p2BD/SuhIYVdQ3mmlcQtX2HqQvaiVx8yMIpfe3Yy2Bl7ojYg01UKnV/bjaU"
    "epJSS10Vqeds9qh/owIQIukdzHFSRW7DYh+VcL3V6euI0dhfQpIoEEJ9Q9BFhL3NfwiZUh"
    "8ouRYmHEimCdkhBTVzm86U33cxQvDw35jTYjEP4dMXfqV/Jno0QlkQn6UGJocY5Y896mE7"
    "xCeE8xs+fz6TwtAYI0UcLcUOsgVfkzmJUN/Cj9PphmZeBlSOcVSB+wqr3xuJs8N2zTC62B"
    "ANx6ts9ffuptT1RHMRuO9ERTxsU58fccyHViQMPfZOr3/48ZeDr//n74+9ZgCT1l1c/6Lj"
    "rCRKa0nnCKJObby0RbIRqM990NhX+IHnNjYItHw5WXUyFf00OY+J422hNF7M30WfiTOaYj"
    "at5VZMUCkMsbr7efDD/tExoHsh2CSu+u/ADc/fvx/05LGguqOHnsm8Kus33ct0df038bmv"
    "qLfoJ5sTxwSW1ZTPzfDqXMBHA3pAi159ubj9OhQIU2diuTNiPjo3t9dnw7s7OdSl0MggwJ"
    "oOzn87EQfcMkCjAqUAowLd+fDy4tfhLXzGlU7rBVQ8+I6vN5fDe/kds7lwDMBc9w+3V6OL"
    "q9H97eDq7uIe5vV81xlZnIcudpjlhaOG5+FDoLy8vuODoew2n3twdTa8vBRzhyW5m6yq/S"
    "qrar94Ve1nVlUA5B3NuMJKG0d0srMofQn+OjhBL/jR+fvtxd0J+tO1WBy+LAT9ZXgLhw2X"
    "70Sqxm9/CYZMhqwDh+S47YqP5hxShd3lp9h5hsMZo18HK73k9O6i0Ul8sF9BEAf7hYKAR/"
    "mCWO9Ezs6yRZH4zhxbZl3BPFzdDC7OwYUK1HDs/f1heHcvz72goAY/lsUYOQIO7suLs3t5"
    "btuW4cnno8GX++HtaPiPm4vb3+TgEZ54kCX019xy+bEtHsHM4gN5FEMKwTBKIoDP+Jvei2"
    "OVEc9T7lDllxKdNNmnEaHCu/SLxW0H+MWhHhWellyVEu/faLfuHx1VkcbRUbE44FlKdfLH"
    "CddHDWBJilJlWGfv0nII66MxmQC6JMy96UN6DhMmn2kxA1JUlEaWhO/dQFgpyu0J62M9SS"
    "npcko4PkZ8zdQXQIpQ878Z/y2H+S7oDPUlkCFVVga9wZi+EPRRZqDNsQud5DjrX4jNkPgZ"
    "leOybyMlkczbbJ9kSNWV0p0/C+93cY0IdC7Yry4EPiDheYaX/MpBDnnCkFGotMzCC7C+yN"
    "KUykpM8bOtoR62O0qYiB9GbkVIlK5a0OdtBCJMr9ryiFMpuxWkLIwwlwAgPw7Cto0WXCh9"
    "/i9o60MpmvnG9LMs9LCAqg8Q+oYiTUu4iDiZ0vILbeH6MkxTKi5HfgtZcQF5dLXNlJZQqB"
    "XPCddx8vpOnhPDmmG7XKeOUafRN5L8QzDNxhwEB3U9BNFRyG9O1+KH4TMhcxaqEzPqkGWQ"
    "A8F3KeU6heG1UPzsfHh28XVw+f1RX/r02J+2JVO2Qu/BYQb0KhbRCM7qUcDvnK1EqU2wky"
    "+l/AlSghrzGTYlnTAutt24++n19SXMHMXdTy/SgfWHr6fD2+/3UqLI7pLpfF7/CIsRqXt6"
    "nYlC9XLRP1Fq7sKtAl3y6rTKiMYrK4a6enFrDTIWxHqaeqOnGtyMk2iGZu9TcZuM6uNzkn"
    "Tq+tYb5j61H+lixH2xDFKb1Wk6zepXWe0SgwAUYSQ+qMHrDKHKofeG7N47qlSy6KikZNFR"
    "RumLGDfn7GrG8ohSZZ73hh/2jg8bBeOq5VKWpFKW8xxKQgL4pjnv4zMoLYMBQ/BilV3a2z"
    "ptyAznZYBV4H9E2bnDff+oEiLgqAQScJTBBARpAllWF6cRx0g6wONtw7dNC17IyK/l/4qr"
    "P06ocD0JxX39c5e+WDXLNMZpOrDokwfLpyr36afi+/RT5j41LC+nZ0KJDRSM16x9lbXhMV"
    "CHvXEazeJXWQxpCNiubV2myDrH6L1Kxk6JraOrs76d2sF8Nhcl37P8Lu7dlCDafmPy3n9O"
    "fEcU4EZj37I9y2Ef4Pv+q37ER/aGnFB3BgBE/lvRAnNJIIxsSp9jZU9EOeP1oz0b6QLFqO"
    "8aZFSospc4vjKU6m6h3hXxoB9lmMEsJCfzzmTM3KUzRXKfdLWKRueb2nUKxEe6PMX7E3OU"
    "wtdkP6dod6b60LuU9Cors4GoM8Ra1irLWqTbNul2H6PTElZZwkECdZPGgglKLWWVpRylxD"
    "eQc5pWS1plSUdlDhrpYUlaLWmVJZ0pWdHons6fQ0tefck32uIpUi1nleUMdWYayDhGpuWr"
    "snyjskFN7uoUrZa0ypKWtVDqe0tWZFq+Kss3SrtrciMnSLWcVZZzUJGoibckQamlrLKUZS"
    "msZo0U0rQ7I2lRuXRKbWhCHDaQNp4RcUwRRHbeYz8FVhtnGpFohGnj1Oqgdnl93icJVa4o"
    "obgIAOpTm/0xIr34m3JeNyl+Q+ZHfSBqCyBNqYVQSwj/7OtO0eX6VNudouGwboGrX4Jpdu"
    "tor8rT2I1WgaXxnitrsvUsNlVH12tKWavC3xzQboNjAE8m3V2xkfmR4Cf/dnT1cHnZy7/t"
    "WmDrt/hcHV2x6Tu+duf4GBzDxZO8UiynAd2XX26JjcUPKWT5OczRnZWcup1smy78+Yh5ZL"
    "4mn74Ec93xqTq0OpPFZWdz6uamp9Th1EUwyy1ddHRd2cR8gix3h89F1lxXl2KuIZ9q2VFu"
    "kRfirHtKiZaAwxeykwZQtbOKrLuSBI++kC7dncldByXsW2ARlMLvKo+CJhFrsulGztJVJs"
    "lQ6Zo8uhWTdJVFfB1R3xu1sOXOqHkjJqu47XbxhgMIewvb7i6YpquLakZfSBtsgoDi12Cu"
    "Dq0osPgq91rOb/31lFebNpjg2iH3lP+n8vF/Fk3YEQbH1+IL9Q1otJDrt6jPsl/ldA+VPB"
    "e7wi9YfnX7eUsd/SSx63M0+Fc6e49WNsPr/b25gBCYYkvRF86RaerQs9OaEbjAPqDBHLpF"
    "/kAde5lt6l2fPKeT9z8j8Qk+/S5/BgyGVtrwVLfLVq5d9rPl1CovGI5XupigbBnYR8G1wJ"
    "czCiu2vH2bStl+rA7PVxTqFsuovuw33FtQdEmsw92IQDP3VeaOaxVTG2+5lFqzk2IyOTnq"
    "yzYZfbSwHH5o9MOODH3ElswjsyYnR/vlwFyCmVTAqtapWlF0YHFvu1KVLqrTSBS7hkyVyn"
    "ZdLTROpRFKbSGUIothzRj6dTjPjgmhavw8vvoSsfOzwd3Z4HxYFjqv5WJpYv5C+KXI+A1C"
    "M6+ZvmEgqJrhCxZq2EBmbNk2GhNmmWTVUOYk1uw36gDaR2fX59C0sR/1/e3LJmfpHo759v"
    "JWvrW6ma0NbG1gb09tzlvYQWOv1cIGu1u0clXD8OZMIrVK+UcEKsuiqW34sVrvirLmFRkD"
    "Bc+aNY9N0qmsTvWugja+omOmOLdn+Dno+ytuATbDcIYr3b1Mq7xa5VVFCJ1QeUVcv0jnDY"
    "P+rym9EdDgda33AdoJgvJJuQ76gl0LCzXS8qYI3gBhx0Rz1zL4v8TRtEQL4mZbj68zTw3N"
    "tI9+h2KVps9/kvgj+Catsyqqs84ps8JYb1IGd3C7FUohTteZvowH+z8eR9yHP8r4ffd1cH"
    "mZk4r47NdRPIPhHVQ72y99XrcdYIe7AB5W0ukPS3T6w6xO/2deA53CE+DP3PY5O60ettaX"
    "VVyk9Y2jBJnKjO1dSz0Ceh0rbf50t5X2rkigqz2fmwugtVPGYqOxP5vnLG5KbYKdAv15RZ"
    "Vi7piTbYq70SfbDVGeXl9fJqKTpxfpcPDD19Ph7fd74qLkgyxPe1LUO0UCm7I2+5N0WgCN"
    "BRDY8bUFkKTTAmh+j+oqK9qhq5gQ2nPo5pz1LfD1ZjVTRzmbvN8qlAMJ/bHrM/fX1UwdZW"
    "7y7qrAXF0bZMu1QTYZ7QmzgnNiPbGE4eJITzw3uRq4ySVceswT8eYZty2XCEocu8LMdMmE"
    "uISvGBHC8V32AQ2C5B00xUyMoXPiRIkQmP9PJPXkQ5o2+F054aJYghD2PGh8KgNCsRCSjg"
    "8pGR8KxZURQXl4KEamsrrZ2xMbQPTptVy+HcJtEcuN64s6vsi1WPUuvS3Gk6LNWCfykSBq"
    "J/yxib3Qu/Y5892/Lkw4Qr6JhIxGbXaPqkRDjoqDIUeZWMiMn120FppvRaFyvIkrNYDV+5"
    "Mv5yaMbh+qB3ncTj2wXoxE3VyX3il2nsU5gn4d9BHzjSkgK07vLhqt8IP9Cow/2C9kPDx6"
    "bwg+Ja/aeI1W7BWc6kPHn2XshCRuICTe4g4ILkdi1t0Kt8O/P3Btfnh+gqI5Hp2b4dX5xd"
    "VPJwjSzbl4Hp2Hq1+urr9dnXBd9NmhC4ePGVxwIugN8OicXV99ueQGwQmCzse2ZXiPzvAf"
    "Nxe3MC/5a265MOvZ4OpseHkJn0XNfh6d2+GXhzv5/RNub5iKnH1chcqpDlKuWkVE6obGzk"
    "RSHBJvivhKhfJ4gX3hTS22MjA+I29B4e6fUVYzitaGbsVnFmZZrku15P5JkjXagVvqTiF1"
    "qu8YeibLz8ghxOSSAJVX5s0L1J/cJo1upfYTX1/wiJ9943p53QkilcVxTxGb0gXyqESRQy"
    "ZyI8YfVoP/lKB/chjv4kVNrgcUKrN8wALDAi1cyg8ly4NiESZcOHxTzL2T+FaQ3ie0wI6H"
    "qof1NyyZP92R7+YoyMW54CsKhSXTRnh/I8ngnHtwwpM8L3kpz2NUmu/1+S5VONYgCT9JqZ"
    "PwlU7Ct5w/fS6tBmJOUu5Oi7Ar6nHT/5lrXnhMff7vJy5YJEv9CIX4PTYJsylrVnAjTrg7"
    "a+Ab+JADRURqGaZQAX8dgDvu77fvcAmIjn/1MdIxKoUbZnGBYwgncBN4yS2snDCcSq6osK"
    "gmtxLrWAApMoWVnpUhLA3FsJqDjPrIAKgHEqsjqpR3qIriz0eV+Icyqr9ugNztI1CW5h6Z"
    "foNkkSytug5BcRiyKfVtEz1RBACN0AfCdyVxT8Q/5S9CtlXXF7jl0zLqPd1QZmS9C2x7Eh"
    "OHJP9/AH08AeoDBLcbonk/HcWlasnoTMB1LA8tAJIjtpiNK++kLp2qc5dyAeQ06iv23sRI"
    "lNZipkuE0Zy4jDrheWpT+gwhlMr+Sl1cURldBqp2mteOvexFNdt3YRcGq728G/zcbCj1JK"
    "WWuipSzzl7M30GdJKczk5RRQhrZ6fU6045sQSKpZ1eVF/kZMpoHmszvV67l2ZQ/aCDSzFg"
    "f9Xi5VXYftBfpiJ6/55br6Bso4XFpggi/CF6GFkMLN0xESAmNHHpDPGzE1HnAwIqhywE3p"
    "gbV6KQIusj/hUU0ZcAjC8MMD4J/++Culnra9vf/XoxKI3kVxLJv3VE87aia5yEE9KclJZo"
    "/UO2Sh/xJW7ZwlIeU3MJITkmBvOxDV2+GgzdETD0zmFxAaJUH4j7bXAlULiS+tE551bACT"
    "L5BlAVItvNRhjCkQOuOsxCdivqvBG4hVG9ZjBxGqVzYYKWMBCBF1DMJku+fQisZF99v0mc"
    "roNek931kmSdYyYxrGZRiiTlzgQp3qWUVXGGvRPjJ+MKq1M34FW3WdgcddNOszcVVnsFXV"
    "p37oQesWLvTsxn9rp7J+6te92/M0CmNQmLIoyJtyARmu870ODm1JU548jES5FJQH03LI/A"
    "+sLKDON2H9AvZA5eFz7VlC6IcLZMPD6hJZwt3OrOOnm2/QKPzqMzQDZft24UYBRda6BUOH"
    "yFcA2ZlDBot8lJCAQg+RcvuentApSDUfuFPw2ikrk1Ifg88Cxsg7JKWte1IZQ5VPslHqVA"
    "fln1pUB1wXkWQUJnUUct7f0NP2PXw9+1AM4GZSSl4xe3Cnrd3bATbYPg2fXD7R145rwRFJ"
    "F5dOCzs+sH6YKAj4XXGfwQ8OT+5+HtUH4ORwThB9BXGHyCZMa5Kv4INcpxvHWAM8nm/UrY"
    "1/0S7Ot+xgz2qN0AYRenUjmULAF26Rt8iqseN2/UTYjv4/oyiVOpL5NFEA2r7JJ7G1FMKK"
    "B/6zsQ4nTaS6S0/yBQopuBWROk2k+kspxDm7R2cesEncLJUAraNSW4qfmquuOayKlYncjd"
    "kkNVP1ByBSY8QfwV0NXD5eVble+8FXD+Xo67KHjSL3MTyWSAit6hr6v0MYyYB/6PJ/xCoj"
    "QXLKNLfQh5QxO2oPUvt3SICQ4S9M21PPC/gEsm6/tpf3rdangXjqh+ietFF297Y/X7yXoh"
    "TgPFLE63O+q3zDGK5xaJ0waM7XeYX7RLPqDayBQBDE3kSHMpOmwCFwxrWJ51r1K3ur2Sbn"
    "V72W51cL9lBVCMCwrHq8v7VoyfTYCA6sF/dgf402Qtt4/30flx7+LWUAUN8m7UNZ0a9dq+"
    "2mxq1Cat+zNq3uAl9XPbc6we9stsfIOao7kYV6NHhyRAE8smEm9hUN+1iCszagQ8Yrz0CE"
    "OYm+mimQZd9FMwC9FdHZ4zrk3nt+fYzNfkojCERwGesinePzqWbdujD8OahhqSocy51i/x"
    "CwQyrKGtrSiU1tiuw3pNdrNcnfa7kRfWCC0vHK1+gdDe3c+DH/iakHmA4FG0LQeOGiaPlA"
    "URAC9cOT66YUHAaTjCrLZqlaRTOHwibPLgRlhMKSOBQLg0+L/hhPco7SPL4feEuDGkr5gb"
    "vPyQR3OXPrl4xi+NF8VD2uL/a2yncLzSB5fAFIRHl0j4gbL41SWR2Dz7lRwp+yWOlP2sIw"
    "Xueq5l1S3+lyJTWQgNYU0Hlbh9UMLtgyy3RcXBUU3oZIJoTQDlls6s4MLmWrfFrxFLQIHh"
    "EGOfxWwnMlolyuFvBmIJOfF1+Ryn2Qk2t+FJyeEdWAw1k/5iJCofBdr1tyNHcZdcf9YM0J"
    "2N5Jwi1UAuleXMp+K8yTVEHh4uzguheiuilHx93zI/AKkycu3FCsfIN69jk5cIW+pSUnpx"
    "uYhfn1VYSX1zL0alPeltedIjR+GanvS7cJ4dE0JVT3p89a1RZEwY/jnrvkaFscg7fsnn6h"
    "DHN1phLMm0sphDyNUqcYdRJM5qwQcYLsMBsfhAH8ncTuwaxA5KdkXFtqcAFIRXNT+jRQwG"
    "2EcLy5sK5x6fx6BFbcI3/o25IYl5FL2B78/EHn7vsak1F8haEazQUMW3viD6ZSEJfVtvWx"
    "jJ+yLL+EKuh8NVdoZfBAEJ8HeHftXQpyQT2CEjXT50a7Zd2d87/PHw08HxYSSU6JMyWWT5"
    "XtOXugM+1GRUaBF6tYUkGF6yPmJU3gUumRPssbAogCJRIrwY15FIMFxliTT0am8iEtogUT"
    "dGpPJpE4VvAgCGWOtwzvBfYhND+SxR0qCzTIxIYdEofvOCijrnr1Wf/WlKLYPGAWXSIEUm"
    "RqQ535TznU+RCK6DTEO5MFmiWZ7EJupoNGoutm5XsW3ezoCpgALPosiVbCkmHBOxBqtCTV"
    "X6og58Ivnb5fWaQDFylVXW3tfB/dnPUP5nhj1jCqV/7n6+vr0/Ae+R6z06178Ob0+EifHo"
    "fL24u7u4+omPtRjjEnt0YI3/NDwf3X+7OBueIIOz5olwVi0sQxQwvn+4vRqdXlxeyjLGnu"
    "86o7EFaBt4ejMc3MsHcxE7fXQern65uv52dYJ859mhC6fRntUlj3c7uemN8jK0mnCCAkdv"
    "k8IXKzLtHVzLRmlUeSRFqDdAS9HUVeBjzXBqIgVmx/ZCjeIjq1OgIKaat9rbiFbHptqtZV"
    "45Xp3c4RXYu+2cuh1lrLIpdTcufbH4u51h2+7lVVmOP++X1lgORo4A6V4jvI09j8zmHtQa"
    "Fj2pOLWsbxNOmB+jfp0MqhmHRXDGS9lsmj80CGMyZDHDJpFeXgyytfgwYZ9AR6yJJ7JgZN"
    "XkE/QjlD9muhWW6rdsvyQk7RKDb8PaOL0Y0Ro4va0IpPcT1Jnhix0ShpLL+ySCZQi7uR8E"
    "TZ/DmuBbhfI16HKyRcBzG4IIK+eMyRN23mGxnPAQruPPiNOo7M5S1qeBDSMsmV2V5zESlV"
    "nO9xNl5DOCGz+8yW3sTag7+44humhji23EyzQH5ln1/HoJIpWlouxGKIlDlblTd6Rce28Q"
    "dno1uBbOdVV+Y/11YcI/Zly35Xo+3xOWGewWrgoQd6UHQLFx5FTvfblt0RX1Ky2W25r9St"
    "/7Xpljb1rrlg7Gq8zs3jcAHf/Pv0VskGBjCsFBL2ps7FBobKxs70Vp2GZlUlzec0XRJbd4"
    "a7BM6NTq5+RPlMCQQwKFfdy9n+/vb75jyWOeL23ssAXcDTgH3b8dfpdGtQt0nh2JZEPT3H"
    "7YvLUfRpD7on8NI+q0q9mFWHITFLgjOpxxlosTnImclMCvJ2xHrvmAUqTo0e5R+jya5ZxE"
    "X2yKC1vbRDQp0UyASB3htKHhnF8/nF4O0c3t8Ozi7uL6KunYEA/hI/6BFbrPB5f5VQy83I"
    "y5suhmgq5LF+nWUYAGsV5EL+jaQsjSakE0FsS/6Limt3tFoXxKehvHjfrZ54rx8q0OFP7j"
    "WT5epUyliVMpXHlPKddABqbytmHpa9O0vGWvJDAdjOhXCk1TGGxVTb7+JpuvhNSIYcsMI8"
    "fPogcuFFll5CSsxbryN0C3TgCHi+64JgSPg0xombvoMhG1hhaAeME11nm2wv52v/3VWDlU"
    "fuTzxaPkYWz84KMIjgcxc5EeiOU3lOR6x2I9CX93UIYLMg119VmVjuPiuLqO9enI0ibqDU"
    "lIT5jrId1axESMRlb/goyn3DxW1NoXZ1gN6YTjlRbMt6nFLxh5DIgitAuXOk99cc9M6UJR"
    "UXS6Z/mFgx7uzzZSTRN+bk0LPiLRhvsm8ii7EL++T2qhip4ZgN8F3Thv+TvYXRZIIUaVEk"
    "Lk0lJTDLK1RB8ZvgdA2uND9HwqzQZZgZzfw8AahuaEztuo/XcKPI9LjQvt9OJqcPtbvtjC"
    "8XFPzelv98NBbq3lBj2yY3S6tKrS8EJRsbm+hGNkOwMlfTfyVcTzdEsMPO/lOJzkg355/2"
    "A+pKJzSZ6+Tz7nGrhqwIcjvMV98U/hvGHCryI/CF06sD6Fsi0+JMuQ1uRr1mF87qwjaaPf"
    "VN5cSIBLRTRHvFVIGXP0QA0s7edRSAst9vN02ogSDbZg2X4n9sJGrKnkbqgKjUlSKa/Yzy"
    "gkEEq/jXh1doKCsvVct6QO17Jm8M85tvh/RdUjYqJHf//j/nE1pm8aPZM4pqpKKUGktJA8"
    "6mFOIzFuXCQMZLEEofWjcmdUNBAyfUMRQFMHCysOBWovLF4jhNKoelD77SkEtrwOXHJFsD"
    "2fz8fNXrWtYSENm0IVmzrsjJMoy9CeSNgOgoOiN5zoQRkd8G8EPQ3ukxrcjlEoy+w3W71B"
    "H6daDE3QaJZmfbtQoKoWR+MkmqGZExYKS0C1rzpHbJxGszTNUv6jvJphn4ikM9zccsznya"
    "WM1S/ZmCDTvG/Ge9NiwlRtUDEzRaklsJN1k7UERGX2RnXDU4Sa/ztUtVrzvTedz+vzPUak"
    "+d60CKjVoH9EnEpzvvlJT30PKvKZja7cggm0PBrqPsTzuCnaQPVJEmr+N+S/blW2XeZnkB"
    "66sWjtQq1FjUXPBndng/PhW5UTFSCZn1zqF0No5NP+qzia0RMMrIGmkWGoBMQlFp4Q1RCp"
    "k8a8CIQLmwKSXUZExQeL6IkHKBg+PgiR5qNrtvLNkKJ158/E10BmhGw9MusLaKYIvowJFP"
    "1YPcASyONB7TT4h8gNC0K8gPPkLzqDxDLivoiSkFBOTRDd/fJwIhGf+NGxLUCITsIfaTEU"
    "IBLka/qzGf/neFkFDSQLUwfR2QAfEqu1In/oKPtJUOIppyNoODVMpluBqokbMvJqm5fgXX"
    "z1s2CGsg5hbBt+iG0sJrdSH7Fn/yTYfuI4EF1yIdzPt0CzYH+VWH9xqP8dwCoGsR5NYXk8"
    "2aspyhrjp1vQ3FhCXODzF+xaOOd4ryKU9lsrviekHdyMC5FU5q1u0uje3AgOr6geWPHKLy"
    "wIptTir34vJNbvfpX1u1+8fvcz6zd7k1dldI4OoBleneFF1TNfZ3jHqmhuGpC4Exi5zWuW"
    "7wxx0BFVPV6QzsN2fcdjgkyzv7nn0R83lECaUgvhXUEPOieEXUTgdE4IuxMK7xzrdQxKx6"
    "BUEUInYlB3XDkivaIYlHzafz0GxaKBr4agBtKbBY5FGQFaCMdvmHntUGRT54m4iPzpY1uE"
    "gaRRmI0pNZ8KgkQDNMPuM5pDOs4U83GiPLn4m0/LZbmgqYgVfNvMZ54Yt8CWtyolSCGOE0"
    "av3KDA0+st8HRoRpmTrl8Smumyo7nueVfReQx7i5gNio8kCHV9GeXqj2h1TKtjKgph99Wx"
    "J/mLc1Sxp6BgQpkaBmMqooAGslqyA2AWw/KWENk1LeCv4SHM0CllBjVFCzRo7QtthEVcPv"
    "jcI7YttKsZ6FwA1WFIntpSg5IszaY2b/N7cxE2ULIHHo7FfLAGslCZcMwcu0GDb62UqamU"
    "hZLKhvCGjj/LnHZJiEYoZYWDeL2b2+tfL67OhifRtnl0zi7ufzsRm+fROb+QPdFPok1UDQ"
    "Ww6aDfanvV2h0JMpX1gt61Yy+R/BKEZ9zEFKYlrKl65Ry2nkoSHmm15JIgU7g7R09eE6Kp"
    "ZwA3Q/JaRHhMX2p2edt2Whuu1wguHK/yAdYUhfCxSqkePqr4SPqYKdYDGLc6/A3Hb4+/vV"
    "7N5X4lwMwYQJIn0MJihpdoTNDMYlAWpxFE72C/AucP9gsZD49Sxd2h/VyW8SXV3UMClVd2"
    "74Kf9/ATBbZbIlfFGSNaf0AVfsQIdgWMfAbnJ5Pg12oyKfMQbKYfume95OyOU0ptgp18Oa"
    "2I0uWbOdWmJBUqubUK8QsDILQhGHFMBm1uDW5BgVBEM9AW6vGfXl9fJiRzepFm/cPX0yE/"
    "uISYVq358hLdiNPAcRYj2x23mYC5ij44C2w/B317iAf23/qbZdfcaU/UIQ0EHyNrQfBbUt"
    "ZWVdVXgje54sYN+Xci+Ywv7y39Tt+4EHqFvifxtP+6/2kEsqzohALvDnTL4iIOtfXFlF84"
    "/Mrkeg1/V2ibgj+ggYPonMjA2hOF2sxO0MSZ6zxjlz6DK2iSdTZtYP7X43naVaSkq2hMnv"
    "wmV2qcTlfCV+0ATeiw7Dmvsl25ChvSbFGDjT5poMKCkyn0BMqmUqKrulK6K1evG0V943Q7"
    "o8S8y51GfY8btQXOlNc97zFyhXvN9n4Z3tyfoGcy9x4daKh+Pzw/QSb1x/zFHp3b4ZeHO/"
    "jEJROfwSeXwy98vE0mivjgw4hAndybBI3Kjt6f6QJxfXaJBALLr+t2Xysbp4bWHi9mG0Vn"
    "U/dTQPjll1tiF7WcDFRxUMKJuQoGq2HArx2f//cmjZsEz3LMmzRPiw2chRg5qhVnF62JRb"
    "ouGBjCzoXY9pjwvzxqQ49OTup+QFd0TM0l4t8pbRYm/Ij8qTCLHcrJ7IkEOkLTNAh8C+cv"
    "uHwKOiJv5Wtzo+yLwFh8PdqurSUlrSUdWNeBdbXvEh0/f3/c1xFyHSHfCnd1ELwqDEoWaa"
    "MLJ4iF29RpoRKNjnHXdBC24YZq0QX4HlyxK2wZ2FU2XYArQk2PLJhjtXWWGJFWGNvK0AgN"
    "4zUTNJIh2R0TRNUsjdgCVClJ4xfY3vdkNrexeJ+MQyk5oF/qUZpij/HHIy8YXser9JV4WO"
    "JmGJZw16BsKpxM2BClHr5jKJq6wEvUaJpcr08wGJ6HmreNnSef8zEnywLcUBDt0bkVarqA"
    "YtKsag/ESFTWWpUxCrQ9GzH3aK8Kd/moQvaKZ0n+RqdPDR7HaTrI5/Y9kl0tEdob3ICTeH"
    "jeRzcDCPX20fnF3eD0cnguy4XDxcf6yHLEFcqvSGGyKwK6D2/XjFjKMRgxst0BEL8bDIYi"
    "cNE7QOq4eapv8KRU52ViTNU0ZUf6lkRZasS1VVBZ2WA+P0FTbnFPQG3lZreA9Msq/osIKS"
    "WyYaAwv51tF97qxC1jQosPzlwFt+GhuQkNtxcchKvkO8nfNz0T36OGK5KTxj6zHMJYaMT1"
    "g9pIUiYsaKgBUjKxZS/5eJMvYEXurxl/cX76sNGcuCNG+Lfn7JS7Gd+CheZgwRQqO7N6e8"
    "ij6PhjPTDTwf6Px5FpCH+UGYN3XweXl3m9tg1rbhE+8QiPcmsdFfI5j1ThGCfELCJnhlDf"
    "MJoBBOAJ7R/yw98HpS5oHJN0gQQb5wMKe1o4y5oHXMuloB3yl9dAyYuR7QzOFtzujog1wd"
    "ujYG8HdUIYgq7v7yRnKGF72XSRF2gpPxhXVEqfhQDxpBMvEPscGwQtuLin2H4hQh1zxP4U"
    "rss59qHqHxXq2Zg84aqrocUjVLxDE6MrQbgzO/LdWF05Mub3gWU3FHNEqyWtvKRH+YiYEp"
    "xXnEhlJSiw1Ijr8jMTXviNVBjJMZdgJtHXVeExaTqFE0la2T6bAMQ4hJiM89DmXKyLi8nQ"
    "bhG10WC533nQLFKewEicwNDUjCvz1EE28UCJRE8UUbVwGwF7m+gUKVJ916h810TCGtdqMp"
    "gi68IRmOrhWAXj+qkY4vopi3DlN4bXaEMlKXVwRLkN1SgrL/QR5tx+NdLyvspZdm+7vUlC"
    "3qlvP98KwWXiR+GjflkAacwHjVy6qFFkRNTwl1ls/6JjmdvGNZRnaAaADMDa2Uykk4ahHn"
    "getYjOKUTU3qy5SCo+XQi9pMwSv0Qnzu0EamoluaQEHh4uzvP5H5N1Uga+b5kfgE6dy0SU"
    "bIrWOnjjBGobHG/rK84ySCSvjfiFIFiQshrDXZHhc7nnM06ntO8T4ndzG1yelhMgzfn3sc"
    "rRufa8murnBO0wdkrcILWR+XEqlX1MV5zkRKxe2ZoHgjUORcyHZjnwG5Qux2tMLTs/0bb4"
    "LI/TrHGab7H+HhzmAqthBY2R2krhqnGaAx6wcTGZiHiLSYjQ9wnYUpPf3wYX9xdXP52ggP"
    "7ROR3+9HB1gkSNMSgyczWECjMOySsv83D1y9X1Nz7ad0SGUcW9s+ETrL7ndk2fbTOJ1RSV"
    "Ui5bVVB/U2sO/c97ebi/8Fm/FPkXjKphuMkqvXzJC0uLf/DHH/L2AzXjjz9EtooAbCymFr"
    "9VrLCBiAChkdmcesQxllAfO9+Ea3n+XGNOTCh+sge4E0+bcipd+CXwwEBcNW2MGJnSJsae"
    "gEt4UQ1e8FwEhVKxI3WBzwiH94/YHHz5wyj+F3ZI1YLZLdoiq61ZxyJJUqmLnm2aOVPFSX"
    "5U7CQ/yjjJd04fC4xjEsq+8h64Hf79YXh3L/WsYA6ulV1f/wIfybUOutjg/LcTUR5r+ejc"
    "/XxxcwOPRU9zeH5ze316OfwqSgnxnzHjmtzw8uLX4a0oGEhs64W4cp77h9ur0cXV6P52cH"
    "V3cQ9zAnJtZHE+udhhlheOkq8ED0Vpwes7KC3I1eg8zfBscHU2vLyEz6TX0Q44UXMl7R9W"
    "WEn7h4UrCR7l1AFoEGyJ0+1M6LL3zbU8gKuNyYQGyGp5tMrYERcO2MMTl87gGZSbDlsSQE"
    "LBFIveEe8QxSgPaIfWP9QlzYYCn20kRETa4hqJEMdVtuVx8bY8zm7LxbgOr4PhCrMZPBkG"
    "V9Qt4ka8DnV27MjGzMFzsdee+JEMPVoWJCc36G1kErxebe0mTddBv2v72SWMuC+WUQTvK8"
    "lcTdFpZldg9ng5muK89J1SgFmMSvGCQHfE8RD1PWaZIrArz/zw+AFfHbi9vWlgXLVxxbeI"
    "MZNlId16joYY0fZs3I911bGwBm548vP3t4nhsc/oo0wfwLbQ6dEcW2q3bYS6OPXz7JNUCs"
    "PDxP3tkAUBXZkfrXA1u8Qg/Jbm+0h4uwFSUb0v0KYva8nVJg264oQ7ZNnIZBu+n+QPQALE"
    "4lFu6rxDe2VKwJleX/hxuh2T/SLIs+L3NXgkIPVRXGjvUPpzfos0SfJake2Y7Pk2x+y5j6"
    "yJqIggkPTM4qfre/RVBC6+rPRLUlVWJArfwUqFPJMVz2kzJ2KCcGf23LvBa6ccUk28xBGV"
    "lq7K0tVJF4ViBjSMee3Yy2AF7ojYg81SKnV/bjaUepJSS10Vqeds9uDt3xzRqpyEVSg2HQ"
    "GPkoKoXW36Opxnx4RQlN3UTxWajq++RKXp26FsAlRWajqeyr6kvjeyoehWzvKvkU92Rs0b"
    "Mdkln2tndZdsVlmiS+hLiARszqcQdjh8ITt5SrxJ+l2SaSVgzoirryM6RytpVsN1ymhIlE"
    "UkKo/jMV/xkJYvMJl9NF6iBRlPuRUHzl/+F2YAUPssMwqEA1LMYjHRpBNRfojlozw3+m25"
    "mE8WA8ROMZvm1D9PDpnP+dLV9dDfPOZSDAcVYszwvzj6Eo5XOUbcu/t58MP+0TGi0NNxEd"
    "8gqyaQLplzK4yhGSFe9ejlxkMw1HeNesH7iEJpkQSnUB/BMSoRuS54XSeTJozfQMZHt2OR"
    "DWET7S9wh+aBcIvdzOF4nVVT28Ucf80aHE+RacbX9+273PLMuVWLeb6i0Oyuze45NUfzKf"
    "VykLYl4as4URcO7m1zPa7cZ/j+CmIgSdpBV+juuj6zHu8QstSoXFuCVAtaaUGTyYQYtfoG"
    "rCiUtj2YgZ1+gPHqI6iQDsaHUgnnkcuprjckRajDDG2FGeKOrDUjDfE88h0TRdVgQ2oZqt"
    "TZ8s6jxnMvzyMsHvRLPcHRkFf9v1DXfSZqwEDltBfsWtjxkG0RJpsx8B9CptQHUiibNo0N"
    "F/4oi0Gi5cxiJAvabn3yXO9uMC08j+bTWf3qHFb9Ejcu52F+NkpxcNopykRRJ9mhrhBaq9"
    "/NtSrivuT1oCjpF7Mi0QxNM1TDZopZ3V3YTHCj1FZqk3Rap22cYRXd47VFkKbUQmjLsFjp"
    "VutbFt/ic+2YMKqaFumVWIBlyjl3WmDwr6uZOsre5FlbGyi2ccvtK30hhQXaEgP6r1pyo1"
    "kwtgamx+Ba8hMJO3+KpnmiW94AfNjmD5Rf3CfcAuPCeHoiblC+hkWpZIi/SAF+p7WZX+/U"
    "WmbcaWtOOWvu2coz5apVqgpplfbI8pNlePurLPckzSaoAHU5HAQloGQHkLyqVHl1pPi38B"
    "HEe3TOfh5c/SQqRom9JcbfDC5u5fg5ttxmNaQ2UCNZmt8j+aL17fYYobY2i8z3+tzNodTs"
    "TbO3Xj+fNdr4bC1ABDi0k6M+GvtLKLEUlNboI7ZkHpmhR3//4/5xk4Oj/V4/ujTxVmEOOs"
    "uvkSjUdlRlY9+dblmgpParvYTKCEB7CbWXUFVhaC+hEuyt5CXMXKgtsLZqlq5iN+lWknQ3"
    "6Xv9lfqG9CVmvK7ho36Zv/VFDqroaB0EBfLCfoKWgKwsqOtNoVDTYkpnWR9qVaL8VEbo3d"
    "TrB529cvIYw+dcNtpNqqabtItN3HoP8zkU9cQ5UYMqDofDKg6Hw2KHw2HG4aDTiN7I9dD5"
    "KMDN7fX5w9m96DBh+ob36HDe/HJxe4Ko8/RsuWp46vl2NHJxwK805VyRKewa6O3BVbn38e"
    "NngMRDRBFhNLH4F6AXbPuVz6D2uuGIL69fuzlBpjDDlbxiYyoe30umxUQwur4Q8qgVlkXv"
    "GtDUwUblarDSxbK5QvpcI5AVDlfZIyNg7XQCzWW47g4dLMYEibZcUKikeg+LtrGqrBbwNx"
    "yu44QZx660AUe2NbNy7s9ix26aTuUzZLWGoZecCCDCUv4s5jqBzsDiZ7zRWubqoes1LOm+"
    "Ityd4FXvq2U61tPUC2FVslWViZf9Vcvm79g7LPFMHLPJOoiR7eIqwHxnynaQotC7Xge9me"
    "WM5r5rTLHwldfV8HKoO3PxbVvX5rz808vB0pRyP6DoDNNbu+rmeCkyUGeEc8bMKeP0t7vr"
    "qwJbPUuaPuwsw0P/y69ytjE+9/5z4jsGcJFrEZbtWQ77AN/3XzX9Wb3hbO4BctjJdoeufb"
    "wBz8odW2kfVurIggkyBVtc+mI5Rl490RIZxYl2XzrkhbjLBddyW2g1sxEhBRi4WjKK0+y+"
    "iBTeQP7Ytoycm7us9dyKaIud58KgVJ3ijVNojAVdmMCWYhDHQ6ZlQp8sBK+sWqs5zJfcS0"
    "4cqlQYKyKlhdFGbKTNrn4ajNmxLGLdcuE9Sj3HUM3kjksoTBOpJyl1Ex11hJzd28IPU7/o"
    "VYxK5QCHgg6IsopXIeRpTcjeXTjPjgmhcq2r2Opbo7EG13Jma3aKCJB4F57sw9cRfqeDce"
    "0w6aFT8OeN9tKIL6ti/Ge46l7FgI6ilV4FCBoWNxN1yzAK5gBk54S6n2OfLCwubWh24SyD"
    "p7kx45amzK+YtkLChmByXS9Nmauuj4qhozrn6K2TvsKzoa4AEnRaAG0pf7GjbN1kmNVMOy"
    "aIyskwiTWYX+tUJxq1nmj0xnVkY3pksVIUaJmv60ShXltBJXKQyBKSyLhIWfmMDFgrti2b"
    "gJFg0JP1Qpj4mw9H8MtzNKI2ZqxUdGh1FMz5atYFh1RVh6R0MgIoTqWJCJROMBh+2Ds+DJ"
    "FgIpzUKKdmv0pOzX5xTs1+NqemMcS6FXi1apfD26igOpr02m3dCRdzWE2sUf+SBKkOJags"
    "Z21RvvF5qkqT9Heiz2ljftPGfLMaDK/WwLh2yD3l/6kogsZ96t90H2yqAMZaJvyFY9AZf+"
    "tvshltL8eOTw/plxnzVjB4FHS3rVFWWLQWh+xDgLWCme1R20TQn0qEF03RiRv5jhmkL4Tj"
    "vmMI4HHPBJLlJnxkUPYCO2xB3LzeMRv9tkfnkZ8mcw8dfITkChYkXFiy4zKfxiCMK1B9yC"
    "42OKf7yJrwpwz9i445eyybmCfSOqPmEk35WzFIyGTUwTYCc7U4+BK+IwzgL6gjL+pcTf0y"
    "V0NMbJW9DTEapR0OY8qtc77aF5Yzx0tY9FCZhsEJUk1EG65lUFxSIp/xO1FGAi/Gq+5+L3"
    "gUZHP00Z8uNxY8a7LsI5OMLS/6i1/4xjP1+RDxiWVEEIK6IjrYryCig/1CEcGjlIhIreq6"
    "wXClBfQN4u4z/By4keVlBNmyULpJZOPx3w6NzERShCgJ7mQvsmqeumquujJfXcZZB1dT3o"
    "3hYHeZL5SQIo3tXnrS6a+IXO7h3oV3ksgIuNER4+ZBjhZRH/UdpDJEngPO4dOLq8Htb/kl"
    "cU5zUh9Of7sfDtJthwk2a2alxEjUSEqBr62blNKGS2cjuSi6PfA78a9FynwDSadptSdVZU"
    "lzzYjbtTnxwOJqbzGSRqrIlop1fAvqRJoWV9JF59QJWUDJSLONUgBtFYHLePbeBvAwIK5l"
    "THs5TpLgSb/MN4JXY15ziBRvstdBBrWs/Pdi4q+ZU18Cm+R6VG4dyGIDJUaispFSncVJg+"
    "PoqIrBcXRUbHDAs1RGqXQXVOVwMLyD3N2rZM7tlZhze1lzjn+jl1vPsSyvPSLZvgXxNkpL"
    "a7bCm15m//7/AeNWX24="
)
