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
    "store_id" BIGINT NOT NULL REFERENCES "stores" ("id") ON DELETE RESTRICT,
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
CREATE TABLE "order_words" (
    "store_id" BIGINT NOT NULL,
    "words" TEXT NOT NULL,
    "receiver_phone" VARCHAR(20) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "status" VARCHAR(24) NOT NULL,
    "payment_method" VARCHAR(16) NOT NULL,
    "payment_status" VARCHAR(24) NOT NULL,
    "courier_code" VARCHAR(32) NOT NULL,
    "cs_id" BIGINT,
    "form_id" BIGINT,
    "units" INT NOT NULL,
    "total_idr" BIGINT NOT NULL,
    "subtotal_idr" BIGINT NOT NULL,
    "shipping_idr" BIGINT NOT NULL,
    "discount_idr" BIGINT NOT NULL,
    "hpp_idr" BIGINT NOT NULL,
    "order_id" BIGINT NOT NULL PRIMARY KEY REFERENCES "orders" ("id") ON DELETE CASCADE
);
COMMENT ON COLUMN "order_words"."words" IS 'Code, name and phones in small letters, each for itself.';
COMMENT ON TABLE "order_words" IS 'What an order is found by, and what a list of those found is narrowed and summed by. The database keeps it.';
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
    "eJztvWt34zayNvpXsPQl2esofWy37fTr3muvI9vqxBO37fElPXnjWQpEQhbHFKEQpBXtve"
    "e/HxRAUrybpCgZovElaYsoiKrCpS5PVf1Pb0ZNYrMPl/TJcgaeR2Zzr3eC/qfn4Bnh/8h9"
    "3kc9PJ+vnsIHHh7bgsCGkSMsh4pHeMw8Fxsw7wTbjPCPTMIM15p7FnWA5o7OyJiaS+S5Fj"
    "GRRxGznhxkOR+A3qQGn8Bynl4f6jvWnz4ZefSJeFPicoLf/8k/thyT/EUY/Pl7DxsG9R3x"
    "KwyXYI+Y/G17/4Rx8+fRxCK2meCAZcJQ8fnIW87FZ6fW04XjfRFj4Q3HI4Pa/sxZjZ8vvS"
    "l1IgJLfuETcYgLX8k/81wfWOH4th3wLuSO/BWrIfL1YzQmmWDfBoYCtXyB1We90ejq+n50"
    "N7wfjXoZZocUMaYGHxnUAUHxV2WCAU/wCj/8n4ODjx9/PNj7ePzp6PDHH48+7X3iY8X7Zh"
    "/9+G/5MituyakEzy5+uri6hxeifDXIxQIf/FvQYA9LKiGlFfexabqEsawIzqbYzRdAjCQl"
    "Bf7z0lIIeV4mhvCDlRxW63gbgpjhv0Y2cZ68Kf/z+LCEx78Obs9+Htx+f3z4H0lGXwVPDs"
    "QjYHmMxZwfXi0GhwTbY2+vtxXmftzbq8BdPqqQveJZir+rA6cyh1ckKi/h3oAheDGzj2y6"
    "IC4yMCOZM7sK4w+OqixrPqqQ8eJZkvHEdalbh+0RQSOmB4fzpnl+xUlOkOUh5hsGISYxG3"
    "H8sMpKPyxe6IeZdR67TTM8P+dPPGtG8vmepEwx3wxIP4T/UGf9Vz9l+A80rx17GSyTEtbf"
    "X3wd3t0Pvt7A180Y+9MW/BvcD+HJgfh0mfr0++OUmKJJ0LeL+58R/In+7/XVULCXMu/JFd"
    "+4Gnf/f3vwTtj36MihixG/Q1crOvw05Nq/QVeaPMfua/hgjI3nBXbNUeYJPaBFY7OPZgez"
    "9CfY4TeOGTAXXjNQSm8wYwvqmreEkVytNTmgVG2dB0NHLoytqLcO0AIvEfwYNKEuYqFuup"
    "hS+OCJeoiroSic+zPi/31miDoG+YAGNqNo4VpcU3YEOXZQcO5zKuwhh4rJpphl1eCtfvMa"
    "WnUf/d7zGafR+rWi+vX7Uk4+I/HugeXIP0cmXTh81VNGxObB7FkdBUYbPxs3fvgZN63D33"
    "B8O8zdxAHUu/t58MPB0fFncQN49Jkf8pbHiD1BFkMOeeFb4ZnMvUbLvH0BaK2xkPU7oiWG"
    "PMmoiQlb7K+5xadrIOYkpRaz0mJmxPEayDhG1oKAt2OIv0v5vlDLbHRYJwh3Rsa9b1N+e2"
    "J+a4ICSR24T+kzXKdobmOjqq+rSyuAW3NN5B8j2xnpv8sd7lG7iXxjZDsjX7m7QUvmNiDf"
    "3wvMLUb+O6QTxPLEB7Bw3+c2d0d1XTMxotf9M+pv6+15aDIO1aQgslL4Ql1iPTm/kKWQxA"
    "V/b+wYJIfzgSv0IZhmtyTw73CFhZ+uXtHFi8iZGF94/KfzH0w8accP7s4G58Pev9/GQX1L"
    "JnxLTu/BBu/l+KcTz/tl7mlXjhwJc76id/qaqysBXeAGoBOuy0zwzLKXn6N/gVcANBvAUf"
    "yQB7lYY57XPcfaLaykW1iKNCuBh4eL83z+ryhSMvB9y/wAdO2Y5tuURQlbJRBA3tDxu1f8"
    "UO1i1C7GxgtcB6ZfV2GLAtO763FU5FhTScjaHaHly8+nF369NBFxklJLWWUpc+t1Mqntbo"
    "hTaX9DPdX/jT09yulB78/Vo5oIWvP1ZA6WFnh6F86zWydKVZ7GT1KVHGiS7Tmes0gexS6z"
    "SPRVcJywqL4LgnrIgpAf8/gayQNelg3N8Xf9Hm1rMUwCIRPQSfk5vKjhWS9EQyUV9Ym51C"
    "a5F+XdDNt2oRBiZCpflb19hM2Z5VjAeL4i++gAGT5fmzPiIr6CXyy+3L/HjPkzYv5HVc+O"
    "FNzHgx+PI1HBH2XCufs6uLzMqimu9TT1cqCQf7u7vipgfESRVv4tw0P/i2z+UzfF/95/Tn"
    "zHANaisW/ZnuWwD/C1/9WrKZWv1PRt8LEhLKZjn8EXbzmECd8bLK71o5PAw4SpEHrTvv86"
    "+Efa0XZ2eX2atgFggtNM2pM4zbIHFuXvjJ0ibHFIlJLZmFNtSljhUbZdI+30+voywfTTi9"
    "SRdPXw9XR4+/2+kAAfZHkFKjxc2b6X464v5XWMSmlm9+7xM1/uc+x6cN/KZe9hsbnoBFHX"
    "JG42ReIt5WFj5o3EezXwW2SId8Z10buPiYarSDMyo+7yHYInGGGMs2BE5tTICf2U+jTSpN"
    "vTGfZqSvsWW4yYaMEV3SjqyxBxzBPIJuK/Q0aGmITTGNh1l1xZlrkYECjGnGxBXW+KHOpN"
    "+dqop1Rs2U0ibaImjsgk5c7s5nfpiNShwuJt191QobDAG7ifV1QqW3ZKmtna/6z9z2qJYF"
    "3/8y0/hW4vzu7TDujAube2AzqYp6NcjR+mBWwtdkHHw8VpnGTqTAnov/xyS2xhpxSzPI3O"
    "3EmtLMP4xOqcu9T0DW9kW87zmty6kVNVDZTsyjpNsGtC3VkbvOK7f9ZpRkmfzHpMuoY5Or"
    "TvNhsng9shN04WxpZK4mQUNOl+tUAZI7Yt4l9jn4EXmgUYUOLgsHoIwD+XwqBH/LsIGhOb"
    "Ok/gDcgLp60/oQaZK6xu9ksCauL/Gf4XA6PD8R0sbLF/VKUcFx9VCHsWz5KW1ZxzqRaDIw"
    "J1C/v1hh/2jw8rOgqTFVqqcPigmMEHGf6SGbbsOvyNCNTlb8P1u93yN/fkr4ID+k3K32yM"
    "x2UutuE/7hPetUzINvKwXV5f/RQOT8dxkwwHz+R/1zwz4jRbZPmAWfj//Rt+xq6H6x4h30"
    "S1JxMvmcjkn1hPPl80Ih4RVofKyYOrsg3aL6rIiOfx768FfIjT7C70oY1dshFgA3XGlGvs"
    "8Eo1hJKk2l2x8N1jGVO+aVzmIeaRudw4Jj8CFAWijCl9ZqPxciRT1HI0/jKURA71FtES0S"
    "c1BHQKbyyMKH6auZaIthoEijwKsxxS9LhEuABnbVQ2aBE2YVBzNCFkNCeukVuS+pwY1gzb"
    "BQG4LHV6l0nyD8E0G9tpH+tvKW7l4khczwR2FZ0IGc74xlpGFSn4z7WJ4bUAdzkfnl18HV"
    "x+f9Q/SAkmfk8lBcTPDN8FP3VDEeXSv5GQ9uoK6VrK44lSk/URVzRlEUnp6oLakWy14cQP"
    "Jewz2jsBcEPwdwu7rYnUgl84WvBzekp9Vj/SWTSDTrppGvQcUwbnlRfGFtKycLC7LLqPkp"
    "Tpy2jpSWeeElLo3RFs830yXqLAIfkCdC3cOsHdH906fPmfXlwNbn/Lt39Oc3SF09/uh4N8"
    "uTSoipul3FAR+Tby9y+42RO86XfcCDIRv11OxQ/4LLMZxPUDIC1ZGWmGl4hNQc+zVEnqD/"
    "i9IOMp13dGjBguyRFYha2UnWIX99RntLC8KegIUpACkQf3klQcPGLbgU4BukYk+znmF7Hd"
    "Bnx2QzvSsGmzFO8E4c6g7mRNMnBLyJ2H2bPUM6b4BXYf4q/If9ZJWKPdoDO+WSENyTFDHC"
    "Vo+AzqmDHLeZc1CiWPmlR+iBPu4JrhajWjDrYRxFxE+Tr5i97hGtBIzuKrubtITn9uNpR6"
    "klJLXRWp52z2CE5RsQfNq+ngdWApncbtMH9s0hl/uiZ25y6cp6uMGmPnObT11uTVKZ9qsL"
    "Iau8gtg/+eJ+paZE1Wncl5ll3lUwDHbAeJ2VUmvWDXwmvvul/lLF1lUuSpXZNN38J5usqo"
    "sU2NdeG8pzBHVxkU1oBY9+gOpukqm0wXT9Y9k85hjq4yCBwRvrvueTSUs3SVSRPLXpdDAv"
    "FtfuETdZZJ1Lbpwp+PBPpkPW59Cea641N1nl8emc05Q9ZdYSHP7oPpusq3GWEMP63Lra9y"
    "lq4yic69EfXXvfmu596139mrD9LGWsgY6yp7woox66ZrBtN0lU1BmHpdg07O0nEmjcgLWd"
    "tFELBq+EK66yewZuvfcBezDt9v1mxO3XVX0oWYpNssIubIpYtWGEXMW7roKrdsYj4Rd8TP"
    "lPX94ZdiriGfqrMu8W1mku8kgwDBNsfL9XXwM2reiHm6yimXGHhdf8EtzNFpBo2eXOq3wq"
    "afYKJu82qG3XUVcsGqOw9311/3Qn1juvYh/qucpUtM2mhFkAiBkVcVJA7PKKkMkkCDVKkO"
    "MvfHtmWgIAtb9okUePITqPyJx8RGvgM5aNR3kZy7j6jLH8o/gCLAvubVCml7el05ROl0GV"
    "Urh2ykpeKlqItrYEYCJD8sWgHdtxjkBor4abCOG6VgHBx9rFSi4WNJiYaPmYxAFv3C7HYo"
    "S6tNEqqdUVv3pN9wmuzcpTQHxFhS1iUkULckhkyBhfzK+3/cI65ccbtPnu+JhY9m/C80pX"
    "ZVRPums5BeiGvxyZoAjlOkO5Nt0MZuUBxgLD7S2QSdxpXrutAK6nwZUL8upLvVQrqbtEhF"
    "WegcYzQsF11sh0LF5eomqEiBg3oMQQZsjrpcMkybhAofD31lTcK3PqE3X0zyrYsdbtjobm"
    "hSb6DqIZx2dRdznGYn2N0XPg7qe+j/a2bJVVnhx8UL/FgXS91ysdQ5ZmzBrfrRFLOcnljF"
    "JT0zhCqf2L2B+0SdA6uNjPtNVPi02IjOiWjwWd9hF6dU22PX+0bdZ4Ym1BU+JYApAwjzM5"
    "phk0DlFFkdbzaDqhm21UbpwhYdfLp9XPfax2kHUrFAuutA0uUouib1HG9x83IUkWrDv5us"
    "nfYdTHYLc+1stOA11M2btXdSbf9Uq+eh651sFXUTr+WR4+pMlfoo9nhmyotU8Hw6YVU/qT"
    "CN/WVQlxbN8VLovC522ARqyoHCNc3H2DSd5XW/6e+BC/+f2oGqpANVrDmDr8U6TpAEkdKG"
    "+fUEwfZDFw6UqmcW/o4hzhsMkukj5htThBna2z/8HJbVhN/GPjw7eRulig/lUwUXyqdCD8"
    "qntAPF8WfjvP6cJS7uiEJpyZxbT1bliuZJFn+s4n/9WOx+/ZjxvgK2pB6XVxQqc1mlUAK/"
    "x6yXnGOm1P+0Itqi6ym8BepU54UrEQq2yqtTKceS7mGvsUra1bR7TgftanqPUi9yNWmEmk"
    "aoqSiEnUeoReVFc1w38dKjxX6bZKHTSv2Up8SexDKZclsk543Jcbj8vlqC4u3/qZFrqhwb"
    "/RLHi0aurczNvUrm5l6JubmXMTe1Ptw1zUhj9xU84rRmtDnN6GxwdzY4H5YpRm9XRVxNV8"
    "52A38ht3I0xxgjixXHuMxeVxtFsiQ0eRK+RsCwQbunz0GzLxZ1sZYN2xgKS6Znlcu1ZipX"
    "Qdmzn9FAY4/5KteRQDUVUpBcDX00GN5BdbT9fGGt68cg5tUw5mUg85xet6s3y7C5GGOeIl"
    "MX0d9KQGMTwPI59qYj362VIRSn6QDLU6ZspRSK/ZIciv2cJArXMkBBzAPvl1yPCTJt1jQG"
    "cYv6Q2w6AkY1kEIOtbrw/PspQZzjvvH8gzd1qf80RWIZfUZ7Iq/CoZWzJt5GWNP5vL6MYk"
    "TqiuaMMg/cwaIVvdIyWHD7fuqNnrJCKJRAnERZEdQ9pw72D388/PTx+DDidvRJGZOzDJXX"
    "y8iY1eBogkazNLNGLbMuR+MkmqGZg1fu4FocTdBolqZZWlSm/W9311cFHpGIIh22sAwP/S"
    "/imsjGuNr7z4nvGMAzNPYt27Mc9gG+77/ewNgBDpUbO2m7pp8MRcAEaWMHe/x9xn5uJ51i"
    "kSSptFhaFwvzsOfniORuhm27JOQTUm3v3NmvqfHtC7dsn6veDvXQ95gxf0bM/6in+308+P"
    "E4Oojgj7Iz6O7r4PIyexCJcuyjZoxO06rL7l/I3INsgCfrhTifheN7RrDDeQw+cRBBYMuR"
    "ynUI2xOBDmcXc7m74WwN7+ya1KvAOzVg/10A9gNsYW20Soqw0YWqmFzfxk+lwUIaLKSKEF"
    "qEUecdMi1wNo6F3q3TpSpvUwdrgr38HdDVw+VlNTCWqMAwsi1n3T4xAYyoc+UYEtXUJbqo"
    "RXb9KmfsKsPowhmFkKz1+KUco3rfRGEwy0MLbolD3bZ6qbSvt+RtY5lBX97qSMmdXGNhe8"
    "f1GFWvs+OOXBs5rjEoJthGu8JLy+mS8rIN8K28GosRuNHV+SoMdxTVTXodiytmRXhGnSco"
    "kzNDsmMlxOdF6Uk5IxJNrgn6/o8/wu8w2B9/ZD24bcyXi8udr04p+et0dpgy1lAfFYNxJR"
    "6irq99RaWul/1nuuD3urOMrXDM17XvSLg5X7qWy/poH4pp7O/tbd/THu6suhsgSac9A2u4"
    "ZcB4qu+WWVFp5rfllondH2u6D7qnL/dT7oPkAZCfyVWhTGMDl1e3nANpvsZ3dt38uC0ooK"
    "ENXayCxqzs15XQuGFfqfNNoBoyYtvQMjKgPwlbnopWqFA5W1R25IY1m/J7lgXdJqGINnGj"
    "SWQqmHwG9MyjxnNuI53tfOtrOm3wtTkZZ4knWsFVTsGdU2bl5+uUq7hxus4gBrXaurMrPO"
    "vGriuAJJ0WgFZd1VddX1YazZq8VS4C0Tpvk/tbJQW2RHOtpLLWVVVFvxapEdoWVwapA7Wt"
    "oMxVf6X8QUWCu18e+jLvTOqGQh9EwTaEsNBS6pOgWMZ8oeH75HpYt//1TQolhIeWVlvVVF"
    "t1kQRdJGFHiyToLHKdRa6m+atTxN8F32eWM/rTy4EiFjI9RqFuQPPblNqEYZsg/rrWzJ9B"
    "SJN/I9cU59C0EMKc9aKY7SU560T8dhmqE/F1Ir7qDNWJ+K2zVKcYbzx8ofNbi7m8m5mOOr"
    "/1PUo95JHOb33v+a3dD0g3TlbR6a7vwv2n011fO+jaTnftcMy/9cy4NKtLMABVWjRlD36d"
    "z6lzyFrmlAjFr8eju3CKLvJnRl/IjKydFix49DWYq6u8eqG+wY/UkeWR2bpp1HKqCz5Tl7"
    "i1SezRN+ySKfUZ6eWgj1YP+2X4o0U4rDpY3sYGQROXztBiahlTNMeuwadFNsEv5DPCjozX"
    "QMG3iWXbxJSD86petzBdDkIogwiKNMW5a1HXktEw3UZFWYSQhrFsuK8fdTy+y0d1+Zym61"
    "7riU1we855VIvNEYG6/O0NP+wfH1b01KRwWZVgWSWorDR/sWm6hOWoH8Vda2Ik6vK4FY/n"
    "JjrWmBa8UAO3ZIpQ4ap7vWtZNMIlT1D12XMJV0XgA64+PFkOwFPgHdXuITF36YsVeGgqnz"
    "0xmg5sjeTZ86nK2fOp+Oz5lL1JrTwwVskNauVCsTRrs6wND4s67I3TaBa/ymIIV2Gb88+s"
    "d0YkyTrH6P1qSmCJDpiDG4/szlqZujG6LQJg9ur2VbqkC2mhczaDgW65zNs+/sVio7llPP"
    "vzHK2EUptgp8B4j9Ol2DzmhJvic/RJnQ5WU2I8Q1tZqBhgUJ/z2/2OIfn+KNBr60U1chWM"
    "6+vLhN54epFWDB++ng75NhC7gA+yvAItRKOSitf+buJTNCrpPUpdo5I0KkmDYDQIRi0htA"
    "iCqYLLgOrHLRQ+Vub8ihAxLKwlCTn5sTjbZ8TfWZSURIKFXNcM5m6zqLT87vX4KoAbHVrB"
    "Gt6i4S0a3tIpwMapDQsrB6whH/TLgBpjGFIdpAEhRKgf6BBvQd3n0DMAhbEZic56eaajBZ"
    "RcgWLBNqV8qFfgwGlz3vLCLs98VcD/X7DNF0u2xEs0UIM4lAVxhDLMepWHjj/LqKUJSYS0"
    "KgM6ejc/c/vqRG6JR2dwfs5VybsTFIst13Y8H1dxPKdNv5jj+TjteJYbKFcK+XsgIlCa9Q"
    "J9IOqj4vRJVNXtvOFKPC7BLK8yZzEmYUXRgYDKtiEJ2slcvNJ3091YxcmsHVHaEaWKENZ2"
    "RL1xIcszn7/ZTGjiGfMkelZqoRjBqMpGythfEhcimWBTSIvhmW91Bt6mmYRbSXvDEvYFfL"
    "AE/1SeYbLWXOXGiIRj6qY/ypxCZVbHLoBtmyq8TTTb9uG2Gpy/steOKiGFjkqgQkcZ/pIZ"
    "tuw6DI4IOmA3pBbvURW7jI8qXr5HGctMmwqv6TCqmwaVgtQagPIuxKxNQG0CqiKELWMRdN"
    "B8y+G7cxdPvF6OfSwf9MuMYxOGVLaMp9ie/BCiMKg76yOGXyTqFyxZaeyKHZtnC9ekrpVB"
    "bWPmjRghDlyPOvSmphHs0WcuoClm0zp2RJKqHWNiE8Lo3f08+OHg6Dhs7CzW83cQZ+bv3w"
    "+qCFhMVON8JvPKiQgbjggxwlmSm41XqqnEqFTWVMKESYcsCPPEgSNrN9hQuwEcb8YUO09E"
    "iAWayCidOQllZwucHK8HryPiLdrjdE6cmjZ57/pmeHWCgPLRGZwOrs65in5+gvAYOyYXmP"
    "noXN+eD2/hM6FqELPJRmo/pr0LLr5m+fR9vlEMUZ+MH18v2LbMRmfXe/T5bSs1cBMeP7jH"
    "s9z92931VUGuRDA+7ZqwDA/9L7IttrF7ofefE98xgIX81rVsz3LYB/ja/6q73AEELRqDGd"
    "j1hGLKf0TV1V4iAWBawnWRARekcQT9pE8CJtDggnfpSkqYNjUFnabVolZa1JZpkwZSjpHt"
    "joAhxcMBncKgPsBxIXM4VPH6yJqECjmaQdDcoLPKVU26tCIiljRYFmlanb2osqQDW6aBnJ"
    "OUWsoqSxn8nrXDQjEilX0tSnoj07lqdXkfp1K4MJjivNfhUB0OVUUI7SFi0wd7C0ytmIW9"
    "qzyN3WSvs5SGQeA1eVo1mKzYSV2Vp/EbKsFU/gLo6uHyslrYnttXDD+tm8f9Vc7SHW5vNH"
    "I/dDHzXdLLid2Hj/pl0XsiB1WO3y8sNoW81yl+IdDBllEH2wj8tgimAsMbnJ/eFHthNxKz"
    "oD76OlPViuzrVFpl4/nMoPPm4ciQWGUAdu/u/vp2eCIzNx6d04ffhrcnMrLfJAL2qUKQ5l"
    "Nxocz3E3FMYCj6yHc8yw7ij7kH0tuEHzF7JuZonFM+s+wMilOpbNX07rkAZmQ2BqDEhG8B"
    "PJkojY6QjG3gJ43R7Y7//F26z1y6YCOpXzQQdJZ6Z5ylMlriUMR/AwJumCKDkOtYSxEg+Q"
    "zFsQiT+tYCameNiQieYFNUyXJEAS28wJbXRjx75xYO4dJosmTidDuzWN7l0eDPuUFR7yaO"
    "SLZ3DdetYH0/DaoXIX8O5laAIvW43cVEUFTpG7koFaDc257X/0QhkVzLYlLipHWghpTzxM"
    "XD8DIoNiVSuOEIrieag/3DHw8/fTw+jCQSfVImCO1rf/MVr33tr10wm0092qSHTjDe/GLZ"
    "uU662NN+mZ9O6GZVnXT8VJ/DzxcaHbKcqMgpf8MPCC4E0AGhXoRreR5odhMPEmf4A4B7of"
    "HS4/MyKk8ojNiUul4wGUMOeYHTirgvOXrg9r/9dVdgLd/fw8PFeQ3Pn+9b5gegabK1XncA"
    "xmCp4pvgP4d1MaltKHPCtfFRamdxvUv89PfX85AbU9IrzVekgUU+2iIAo/FPRFJaQw9TNR"
    "dTmY8ptykicTzJyRqCSNOpLJCmqPdKLr39Ep/eftapx6z/rpsLFVBotak5PmSKD46O6yzv"
    "FUUHF/YG6j7SRV5kt2RVhxQa9LQO6IlrTaNnUqsXX4qsg8v7Y6V78mPJPfkxe0/+i47r6I"
    "PB8DUUwtfX+DYjwutofzql6H3XKyV/zS0+WxP3eIJyO1JXZFepJORKDnLtF9R+QVWEsPN+"
    "wSF27eWdhz1froQ0ei/2uF+K4IOBIyZGVncRyvGAysAowG0GSLugvAg/AxwELZROhGcOO2"
    "whnHQQsuBvysDVMcNLNCaIOqLN0gIv89yBG/ym3Oq2CzyT0pZfnNNjw6O2qYv8vLWVU+ww"
    "jCRY1d6JCDpo6ewfV/JQHZd4qI6zHqroXKluUoYUHeTxx4MqxuRBsS15kMH11YeQ7ZjV0x"
    "swBE5wNpjPIXT9HlOrietSt6DJfOFdkSTqkG+sNfiB4FCWo8UNZiKCRmeTYtws2yCbaDAT"
    "akM1z6sY2e4cWu/Gas8Yjm9j43yhtk0X/vzOI/NejpGTeF5q5UyCkdzQIfOKVs61wy0NMp"
    "vbfN1BFUXfdaBqKJKN/kziZs2VaiS5dkeUaxjSSxuE/7CSLn9RRT3TD+uvQLZSH+WNSTpI"
    "dVaTsgYMC5Zzkv93M2zbJV4ySaOyh6x3wY1vvraNCNYjFj3fKGExz3qAxY8HPx5HgoE/yk"
    "Rx93VwedmBgpacf45DwgVQmfU3l4MrUcUyoH90zi4H/Hbgnxg25rcs/+RueHV/wmXheI/O"
    "w9UvV9ffrk6Q7wgPy6PzZXBxCcMn2LLF6F8ubm7gA/ZszedixsHV2fBSDDKAX7YYd3p5ff"
    "YLfCYatapSK3N1YNbRWlZUOwPF7w1nc28ZJLBJKB2ZozGZQFErwHCLBIN3aH0t8HOTJRAj"
    "2501IHJ3hPCNKTF9m7ii8zBDEoXmcNPoM5KLu4+gEbYJvtLFFECTGP2LjsVKsWq2tu/EMv"
    "E4b+oYk+F4hW1J8L3AKQ9tYqcYtj+ifhuy3YR9ufV+sVvbkktZlsDyWB+CGcH1KIXS3rG8"
    "EZvftfLKdJRrqBGRuok199YszGCMfJMiNxcSn/iOMUFiYJtlTb+NK6qYjeKWYco2o9Qm2C"
    "nKLk5Qptg/5qSb4n/0SU1kdOAUtoLqHXBxHRz+MKW+ixb8+yT837Apa2OHnF5fXyZ2yOlF"
    "egs8fD0dcv1SbBc+yPIShlwMvCQ16SbgpQTlzigW78YhluxX4XgNRBwj0/JVWb4aglh8n3"
    "UXgvhGxTmVk7CuzvnemB8qh7X5nyLUItDgTEXAmUpU89xVrhaW88zlarFR2qD0rAzS3sem"
    "7CiPU0fnGs1OddXUXIZvtGpqZqGWYBPii7kCPiFcGLUwCn95Eh8tzsNYOFVWQI1llpt+Ti"
    "nVhnO0XDhBwwu2Bi8o7Lf5CsRgVzpu7sMylfsPPczR/vadterXrNhSW8BPVdDnn4rB55+y"
    "PQH5XZaTzQyu+3Nie7ggcB9SFTll4D8m0Cu0jgdRYZtYzP5zWJl2YrnM68eq38gqbdQVOS"
    "4ScN+CdzzniAn94f8nUylkCtgSO3/lvw6niZFvcSMYtmU882tsxL/eq7kremeXF2e/jO6v"
    "R3y53gOUJjbXo/ONf3g3uLk54fcn9hhc/w32UPvgl63GtLe1W75Z3hS9YNeC7+UbwDem0N"
    "LtfwyfqzQzbtHAr/+3ohHVcH2UxPhK8pfyiFWOfQ/mc1eATMIXliBZ32OWLBabCvd9jsk1"
    "QA7CkuRaaj4Ot8quOtqvkrXDRxXuK/EsKUYbO09+YEdVlV6cZovHnlUXQthUA6iiANSoOI"
    "+XMwikPfMfV4fLabotcho7y7rXCifpI4Oafb4jscMmUIL+BcPd/qdrMTUuEX6Jux4bLfix"
    "W0cQKbJtImeJYwLDaspiVQA3SEUW6lVgCyH5cxD8nGYV26oUWjooLrR0kCm0hA3PeqmNEY"
    "mItggPCU3v7caj28R76EjxO4wU+3OzodSTlFrqqkg9BxYSvH3C70CaST1JqbE/6gg5B9ul"
    "gQg9HQVXQwjtRcGrxBGjxNjmQcR0Om5H+L3RUOKFM6a+Y4bx15xAYmpEvyyMaMmxo3hQuF"
    "oQMSythGXHM7RwqUc+Q8iPL6/5yuBhIhxIuS3Fchw1+cHFFueu0rgx6jEXFIgXtZogJTr+"
    "t45NKhmbfOvaTW8rgs1XbtqFho1NclyhZWMj90vrLRnrOia375Dc2gpuvy6WuBtG8j6o6e"
    "FKk27Rz/U2tleLfi6LjVwyt/PajJaxPE6m2V2d3TE9JcPwV5LTE5QddDB1ydcgK5WyXG9D"
    "cdn4JNVGq8erItlXyseXuBACZrXgROgcQLaf8iIk11XCj8BfAV09XF6+VanjEuO4klW8hj"
    "W8SgT/gKB6EaQku/iFf4MI+YENCzYr9MFkCH4t4BOgxdiyCIG1ifl1DzMFjqF+iVmrntnV"
    "gl2rktXVBDa1K2gpACDgDGIKaodADRfMPiMCJZ74t7kkQPLD2REApV5x0L0vqNSWJHY9CT"
    "BqUlaNmL4RwM5ulbpjzQA7d8Or84urn0QlO6B/dAZnZ8Obe6hBhw2DzL10sbvz4eXFr8Nb"
    "GMCVB4tfrzDidjjgH0BEO1v8Ll0eTw0Jg7WNDZLnwS6z0+Nku1IdxnQpFB3kx6BMUJKYdz"
    "JHC8zCGocIP3HWK1UhZsv+7fR513X39gLnWtNl7M03pJW6TkAB4Af0mLj8uAEg4mJqGdNV"
    "iSo4gWTETMTX+uL6p76H/p+TWPMT7FAwDqAWcaMLqX1vrs8KKm4UyytGorLEQtF8Jyy6IG"
    "EnFI4QHlyzJhO4dxwKN2xrM7VMk1Q9t1K76rDSrjos2VWHmV2l+xTEI6S6T8FO9inQWN1G"
    "otg5p3qg4DeQc4pUAzVVlrMuwtdt+UZ2eDPAdYJWS1plSYODpYGQY2RavirLV7rMGkg4Qa"
    "hlrLKMTRdPvNppE3GqDhmI266dCZXi6/pREkRdMCc37asC33KDvKCISK/vxutbp2Rtl/k6"
    "Jeu1O7vlwqT5/d4al8+smH6l2OFSnbXRmfo6Z4WG0QJrz8N5usnTuCJWgPzLahxtHAPRRN"
    "3ka0LLWqPGayGMtU52ZjaPsBtM32h65vXcu/a9Xg7yNHjSr1TVlc69EZS3EsNfRaAOwjzJ"
    "KUULzH8+ciiaQb++EMmKJi6dhcVasxDTJhPkNqWN7nuJR0x3otVJlEomUaqHNn1DU7B9rC"
    "mjvptXPbfE2o4oVGawwIEt+1GtyhEjnscZ3Ucylr//cX/vaA+KkDFo7eqmj51K0mi93JWO"
    "6752Y3bCw6i9ANoLoIoQtlGYZZNKLRfULE+lFZ+/otC6s8pK7BwynASmDe4LBsBDuDyEHj"
    "p3qekbnmhA/Mcfc+xNR75r//FHAHCUNa+DRgT+2KSzPCDvpr6jSpGRaA9w8epiImrqwepX"
    "4d8e2vqoEi70qAQXepQtJhJsqVqmRoymi3yuZG7sl9gb+1mDQ1d03Vp+RmDy5Lja/nZ3fV"
    "UUS13RpK0Iy/DQ/yLbYhtTNmPpsWPfsvmbsA/wtXUzZHv3S8inGS9RoA2Iu/5D+OPWz6IB"
    "BiaklEH1pgG8KTMCJkijeplvGISx0Tw3k7BEZim63ZVbGxtoI6IJK67PuBJFzVo7KodUDQ"
    "HB99XeWNeTbCn3vijkruimMqjvWrnxhmKRxWl2WFZn8meAwEiYWC2TdGxbVWlpB1ihbrab"
    "5ah1EfL3KPUcN6guQq593drXvV244QK7ZEp9Vl8AaUqFIZ+9b1PiElE0QbS2YYi/O5pYts"
    "1NQIAGcNWHf0vCRxrMXa+Zpg5UKHAoNg9UrGBKuVukBdZ+i8/1TvZGVbGkD5TaRflSQMg1"
    "AWRVQZC7sguS3oogWLQeiyCCdiNn6iqj+IaeTEa25Ty3wKs7mKyrnJKnx3pMunY7BZDdKF"
    "YzvvkKotuxvVke5B7Fz4MqwW4gCmLQOIw85wWsC8fl4i8nQUQ+GJgBYP6efKJj0MrFoLlt"
    "aIVbPCmDuxm27UIpxOm2Z83tbVYWHw9+PI64D3+U8fvu6+DyMrcW/dif5eTLvFaKPqRSvM"
    "Ld9WQCpQsQdZBH5+h72XoUXv4/lKpkJ07JumdLjEi7KBq7KIIzvzb3k3RaAG25GcJbeu38"
    "PTnNjomgqjUb2/uvJ+7NV4ramlztnjmWZmxyW9dOM9u0Si5tvAKFPDIAX1HHWTTuVV1cTI"
    "nwjDpPkAA1E44amOS7yKHjUi+vLHNN0lKNXb6wTphS5vwuU9IX/EiZ5hw25Sr6imp7V+l+"
    "TW3yZ7pAfHcuw+VL+fLma9h3TOHV5OvWclkf7XNdE+3v7dVz7rehzms18g0La4Anr36YcU"
    "Wlma9VSGVVyEhlWDv41y0fdZqp8Q2tUpbSLWha8jdnVMfoWanm6AajKjpxv00phPV814Gq"
    "6RYLFEEZ5wPFUFyesAb7K98tEgW8RRzwhP/D4FerF5by5qw3fNeFLi3B9cumOC9ff6vf/E"
    "qiP7jDtNqqzJ1RprbOA9dl5dybYLzKeTfijD/ZP+iHy/zkR5FxnlvookpGTqWC+CX18LPl"
    "8GGf1lv2IUVnHPm6BNy71VQ1pqqqWqVm8vc3Mp5S+pynVYWPSpWqhRxUNTDuIGyaLmFMKi"
    "aBwhJUJfIoNKbxqG0iHPRxmtIF6EATrq2Ilja55Y1amrTltpla8dmW4lMz57i76cZHe1W0"
    "Gz6quDPjXka/ib9ZDS6nyLbYJ7C3FV4fVOL1QQmvD7K8Ji/EyQMdFifarSh2OM0Oco2FMz"
    "q4ecSN8uGZf/eqm6m6GXc6H3+L+fiGS3IiM6eWg91lgd4f0aQ5vfRkE3A1zvzeHcF2IuX+"
    "pT6IPJf/wTqO+M/X/OnF1eD2t/wGWqc56/70t/vhIIM7IS8W9dmoiVRyiBuKZ0tpAFI6nx"
    "HjZg3jKiWzTAn6d8iiRhPFt5ST73hWjqZUnimYpdbZgipnC0KbFP5bR8xy8qpSvt5jJUG8"
    "M7LuXVH+TUs0xQw9QdmvBbFtJH4H7NIW2v7u3EpYYNdplBycINydFQB9cenCgULHmEmLX7"
    "ZQBVPfslsor7FzS4AtLM+YclnSyaRJe7ws+e4sh9Ml8lkf4QmEwWzMoG6RWAh+5dBBl5aC"
    "77gEgzCzi6Ac15QgVDZk0bsFFBNDliMQTQu59WfEg1rnLjEItADcPp6JC9BrqHilSHdn41"
    "2ImLVNJh432uEqFr/hvd7CukbHe5Cyrrr0LsSsyyy9CzFrgIEGGKgihBaLtlSqDCKbZVtk"
    "zUoFAXjgXE637BDjN1q0IM22YlhGnLOvwjNGSbG+DtS45mq7CC1C4jHUvlngJUAppGdNzP"
    "kZDC0CPc0ERNWhAJpAwRctIZonAKv85eVMWeDGpr6kSsH+xQrcAiX7++h3GUrVlRMUBXnI"
    "VTCiORj+MiEkyFQuwQbey2hdBzimOXEZ3xoMtgh+yut58fYSS2RYeAUNFoaOP8vc0+k8Im"
    "/L3RZ6C2yBU7BXU1LfBhf3F1c/naCA/tE5H15e/Dq8HZ6fhCIk5qPzZXBxCR/JxvUVJZds"
    "H3BcAWKyn9aUY80DjjNg5fybvdwDGBGp6/07JU++8xmBoxIuioVreR5x0JhMqCjeBh+yvE"
    "to4x5Ak99EDXw/EdXO+H3ECeaQvzyIw30WE5xIdCUw32klRL5zliRsnSbugjjdzqyAd+kr"
    "kM14R1Ahvu65miJVWTv5+f7+BpLPPJ+FSjeE1JD8Cds/Vecu5b8/J0e2JN1pRaIuGLX3bb"
    "pccRcADaZl8sPTQ09UQBoaJT1tBqvKf3aToy1Op482lY82HdR4F2IWfo/a3u44lfZ2Nzaa"
    "Qwdd7eryCTotgLbCDTG/4JoBh1j63I4JomrIIbkGXy/BIR2srXF2GE7XUfbGT1gFU0Yl+4"
    "sDFJF4Xo9OrJKYKtRzo9AGzhL1MLCHpnx2Ln6zH/l8FpY3RZbXl326wlxQ+BCHUQVJGuWH"
    "PvOb8QO64r8C/BSB1zWnHNw2v7lKDCN8A1CzdNhCzbCFYGCG/8VWaji+g9mp7ZfeAK5nmV"
    "ucLBmO336q5NuYIhtJd4yfOhnel5uFKVJtFyptF2oUlDpmiUZBVdOZNQqqCyioC5PM5pSr"
    "1MaSL+1ejo2RGlFqZVirsaNnsqyBgOI/V6CToNyeYVsQP0bfAmXfcoSfXnRxxrIIAh8nUE"
    "zUfe4jRqWuP6Zc/yd/cd0CCpc5xJIIJkqy+Wjb+s78kn8GlZonccw5DY5qzi5d/U+dC6LM"
    "0IjkV9XSiAhUNjXkgX5ydCIKX578KGxrKAgIC3vuj23LaBQR+1TFFvlUbIt8yguHRdumqg"
    "jiNCpLoaHBt39Qhct8VDGA6SDD52d53FdlcTC8g9w9ODqqEtQ9OioO6sKzJHfH1FyOpphN"
    "6/A4QaQyp3t3Pw9+ODg6FqWG+N1HzT6aY2/aR/xb3aUoDgc/ptGRcnxYQRzHh4XSgEdJYf"
    "yLjrNieHi4OM8XQzA8JQDft8wPQKRMLF0AxfjLSl1F9NSwXK6quIR/K///DJstQMUEuz9K"
    "+zluGQtWZIGrfm1U5IpKZeDOfcReCdXpo0XQz1ZUSXAoSGL7+J0pwfndMIuddzGStfx3uw"
    "MY2Uy1MrEM8jT14mJNKxqlazS1wfNNFWHSWJriY4X/QPPasZe9qGvuLvhQgzVdDq35a27x"
    "2Zqg5BKU25H6No3mHRFyoaM846t9m1j8xQyLSznrIBMP+qV+MRhSuaPxnF+yvugRhaXq4J"
    "IfiAPYZVNWVQY3lDf1Z2MHW/YHBIoH1GGJZWPIUjyg8Il7I68f8oa+pUo0XbrYdRxdTffW"
    "xLLJSPyREUKxYZogascw3YQoene+MUV8sT/29n882js+3j863Pvh8PDww9x5eux9Br8vEX"
    "mBtuU8K2Kc8q8DR/WoLsAhTaeyv0AZoMPCMr0cl0wxOjQc36UI7MH+4Y+Hnz4eH0YHT/RJ"
    "2XmTZ3zm93csZOf0DVo77hA/mfXfOUdAseMkGK4yL3unoDuEqU6BVtIXYD7qeyktpJb3pD"
    "2uT/HB0XGtiE9E0cFDt/0bDhRCriGPakYcUmQdZPVGIg/RdqrL7wyh5ng1jltsNHdpbkGN"
    "ss4FcbIt9i6IPqlxiF8DiGKOlzOucJ4IVLbsocgNve8YmhM6t4msUdmHsvvwUPRHBO84IK"
    "nMsNB7C8Xd22uCoF2Jxbumu65EjcbUaExVhLAVNOZm3aZz6uYmLwVP+uWOUxhT2XMKXiiw"
    "JFy6WHWoI7bN7xlR2clypGtzIaB7xIBiZgLWl+cgXW+y6n5Q/in0XxJ3kTQb6nlGi2EKuY"
    "dRHZRCA59crFOV+Cb4z2HdNlVtxDZeRSUUe0BDcWT14tera4W0KqvGvevb8+Ht3UnQovrR"
    "ubm9Pn84u+efBL1/WRPPZ/s1tOp6odt1QG+I+d9WWBybiMiLgfmpYqpTb6Sr/g6wUsCfJK"
    "JVJ6t6lkIQFhM5ok698n8bdoyIsEq9Qz9G0ubJv0HQlD+3KTaJKeTQh+gMtxOf4P+ymtwz"
    "mbfQm60GSm1cyysyVt4V0pOQ7qMma7p9+HZXsZbfplQkhzBZY1fW5Qs6clieaJc1htqJ2w"
    "Vc4pe8PjTFVmw4Xt0ClNdCaRFZCYGyIrXzEm1+O2ECl4QGTVWg5YpiB3CWK8VFVExzfUey"
    "3KOKdovV3rsmolDJW1eICdPV8d6ThLVDVjtkVRHCltPjpQM0T4Wrkxx/EcxyyzdYd1i+2c"
    "T4GMsKndcRR1/zYPOLBtzI1fzYQs+CzhwAtxXZ6cJBIV3M/EUBoIi8hWVw2ildiD/pBAC5"
    "XpDuxXUzoSBHYdbvGP99szEfaFCogJXv49juN+fnxlPflccGfwXZLCQ6ceQ8mSz533viiz"
    "SeWFE8sSu3SEUDNBit8oXdu/CiRR3UiYBt8jmWYClwDjL9j8EuwTaa4Wci9pZYrW9kogZb"
    "KCOOEpd6RNHIw7XNhtTJ4yZKvhRG6sSls8+c/QaB0n8SmKKIj1e8d23tNk6lcFaskmdVor"
    "g9eJBqcz9Jp/nflP/yuq8Z4UgQqR/j2EowWxvL2lhWTwgtGsvZU6MFvq4gSF1lbPyorMBZ"
    "aUmtz9jrcJ7dugSrsjWufFXgaqAttMDXm9VM3eRsUrFSCsl45lLnzqa5WMboWb/MF2TwUS"
    "PGh1UGNM7oTHSk9Lg5Y0HmKoI5EP/MXQrokOmTKFkb/C/wWZCeLQEuz2QpTE8m0Iuc/wCz"
    "AFEh8EwxZvF3y0M/bumbH51HJ6y5OF4GmBxjSkzf5kYy+oXMvRP0cQ+ZeFlSUTHEfQFvdR"
    "VFdVSjfolbKB/bd0/+KuD+LmD7WonODf9xXx4KT1TFCYen4+MpoyA4m+rER0MaHf5WOjjK"
    "z96a9vOKQhvPefbb26gXf6Pjny0whHKrMMeelqoYINtpbGC1YFPYLQAapWBxm8tkPHG5M9"
    "8wCGMn/Lbn6oBHZnNPAq5kt2WI9ticq2KsTTB8SdhP+zvANnOF1oZBLuGqQ0HMaYsvkKtx"
    "QEtsoe+IeaXWYoWvFaohMWBqEO6qmOmhNRAlNRB1T05FyoPV8DoG+7JGoC9G0SWHY2uhuo"
    "IWbiUlrkMClTXknjiEOR/7wendDw5o8U84xsMPRpg9w2dAYEkAzNsnJPGrlOb4x4qtlohA"
    "5egpINcFt0XiPkDXYWcuVyHU6HoeL+GWJfakhQbzm7BziOvmyacYgR0R7AAAu40jXfepUk"
    "gYO2FrqmMeFUDxgievmUU1mtGYvguEiC8h0R4Gsno+oD/+CMNUf/yB9iAxTRSssrEHjTKC"
    "c3HVGYZfb67DzRbkEGKK8t9sTgwL2/x+Yzku121+ccsmSwcz0MVvevnxhHPVFRmjSOSEWD"
    "ndSttXq+tmpherH7uQja6s05T/aL+Wizoi0Oxu4qPWwJXe2wGxwANWx9qMCDqx1jduN7pP"
    "tTpwhON1+9x1+m9wJo5eiMuC3JiqjqkUWZdOlda8U9rf1zZH4QQKeJRzVBSyNU2meZvD28"
    "DeyS13WqzOJakUduApq9IJnBx/obqcT9MpzHuoKRREAxm326GkKST5APgJIomUBQl1vpPt"
    "wqGGkPirNXDcrai0z045n11cvCIibo5EHZq6Qk7T7kyZhN6prDEMjpQx/w2AA7CpUbWjR5"
    "fkDz7EPEx38em7olD43FX2zguil0GLzWblZ/Kn2Jnd9y7P2blLYbpaZn6cRgcgm1v6/BG8"
    "fw3Oryg035vzXYfb32a1i3sh11VefKsnqfTNXv9mFxCZUV5x0IHr4qKGvjGiFNOVWu2ihM"
    "KMQOkE0YxJlAxFiyllJGwXLiCxskFxC7asjEv8/k9dtO89akt8ebnNxJyk1DqxylKeWI7F"
    "po3EnCLVclZNzorgwi6J+UTcIaSl9nLAYfHH/TKEmC0GjiC/1araqhkgWzP6IjNHAK4VNA"
    "kBSALAtOiCmB/QlSiTZkyx8ySTVWRKs/mZD51xFQDqQvHBBnVdYngSZIsdCsAsmW6bjxXb"
    "1hfXamQSu4N1OTY1s14639zkZvDb1+HV/UnYju7R+TIc8rkJeXTOrs9P+II3H527ny9ubi"
    "6ufjpBbGrN51xuj87t8MvDFR/gkonvmDD69nZ4dn9xfXUS7pIAE6AAomRGfQesuRz7u2wz"
    "JelUjhb3biizPOuFnKx6CYaHGz/9qtdvexNAFV9DxCVOXpmaYlBVgkjhLuoiZ1M255hQ9/"
    "Oqk4o3FfUdGBpTCvkkUHCvUZm9/YMqfSf4qOItc5DpPMHvtnolB+i2IW693htomxuJgmgz"
    "vquKv65dqcYNo/HSW2Z+xuLVhf42XOhPl6OrxNUK5ejexjlzRT3LIL0cv0zwpF/mknHEmB"
    "q+GM+ag5sDOw63cQzhHenHuvzxR+ARWUpTog9D4TOA54nO5Pl+ljYmreJDWfWApQtnBPWq"
    "tQtFURfKG92826yl7oQGt0gphZRTapuypd1JfMErbYN33tV1f3FzAgfUozO4urp+uDobSs"
    "9X/LBSw13lWZ5dyxUSEagsgIb5ZRtp2uuRv3Js7WLnRji+E/zdtnvDtpznOqs5HK+uJ6n3"
    "TRR78ShyCZb+1aAMDOc5FZVgGjnyjiqt9aOStX6U16A60pEyQngFPZCg1N4lpb1LUliNMh"
    "dSpDsDH+hdCQ0r6hrMNa8gavsOUxe0E7n4kIVT+tqxl8HK3BGxB5uoVOr+3Gwo9SSllroq"
    "Us/Z7FH/RgUgRNI7mOOkityGxT4q4Xqr09cRo7G/hCRRIIT6hqCLCHub/xAypT5Qci1MOJ"
    "BME7JDCmrmNp0pv+9ihODhvzGnxWIewqcv/Er/TPRohLIgPksNTA4xyh971MN2iE8I5zd8"
    "/nwmhaExRoo4WoodZGIRZfhfbB6F41W2RXt3U+p6ouUFnMKiThu2qc83HvOhQQZDj73T6x"
    "9+/OXj1//z98deM9hD646Xf9FxVhKlFY5zBFGnYltaT94IAOU+aDcrvJNzGxsEGpGcrPpr"
    "ii6PnMfE8bZQsC3mhaHPxBlNMZvWcnYlqBQG/tz9PPjh4OgYMKcQAhEX0HfgHObv3w86xV"
    "hQc9BDz2RelfWb7rC5upSaeIJX1Fv03syJYwLLasrnZnh1LkCNAT1gGK++XNx+HQrcozOx"
    "3BkxH52b2+uz4d2dHOpSKK8fICAH57+diANuGWAkgVJAJIHufHh58evwFj7jqpD1AooHfM"
    "fXm8vhvfyO2VyYqzDX/cPt1ejianR/O7i6u7iHeT3fdUYW56GLHWZ54ajhefgQKC+v7/hg"
    "KAbN5x5cnQ0vL8XcYaHoJqvqoMqqOiheVQeZVRXAS0czrkbRxnGG7CxKX4K/Dk7QC350/n"
    "57cXeC/nQtFgfVCkF/Gd7CYcPlO5EK29tfgiGTAQvvkBxnUvHRnEOqsBP3FDvPsnH7r4OV"
    "XnJ6d9HoJP54UEEQHw8KBQGP8gWx3omcnWWLIvGdObbMuoJ5uLoZXJyDYw+o4dj7+wM3me"
    "W5F5R54MeyGCNHwMF9eXF2L89t2zI8+Xw0+HI/vB0N/3FzcfubHDzCEw9yV/6aWy4/tsUj"
    "mFl8II9iALYPI2g7fMbf9F4cq4x4nnKHKr+U6KTJPo0IFd6lXyxuO8AvDvWo8LTkqpR4/0"
    "a79eDoqIo0jo6KxQHPUqqTP04Y5DXgDilKlcGGvUvLIayPxmQCmIcwI6QPSSNMmHymxQxI"
    "nFAa7xC+dwNhpSi3J6y9epJS0hGScHyM+JqpL4AUoeZ/M/5bDvNd0BnqSyBDqqwMeoMxfS"
    "FoT+ZFzbEL/c0461+IzZD4GZWjhW8jJZFi2myfZEjVldKdPwvvd3GNCMwo2K8uuOMhDXeG"
    "l/zKQQ55wpDnprTMwguwvsjSlMpKTPGzraEetjtKmIhqRW5FSN+tWmbmbQQiTK/a8ohTKb"
    "sVpCyMEOEOQBQHYdtGCy6UPv8XNJuhFM18Y/pZlh9YQC0CCMhC6aAlXEScTGn5hbZwfRmm"
    "KRWXI7+FrLiAPLraZkpLKNSK54TrOHndEM+JYc2wXa5Tx6jTmBBJ/iGYZmMOgo91PQTRUc"
    "hvTtfih+EzIXMWqhMz6pBlgMznu5RyncLwWijJdT48u/g6uPz+qC99euxP25KJRKH34DAD"
    "xRSLaARn9Sjgd85WotQm2MmXUv4EKUGN+Qybkk4YF9suGPP0+voSZo6gOacXadzxw9fT4e"
    "33+ylRZHfJdD6vf4TFiNQ9vc5E+XS56J8oNXfhVoHebXUaOETjlRVDXb24tbYNC2I9Tb3R"
    "Uw1uxkk0Q7P3qbhNRvXxOUk6dX3rDTNy2o90MeK+WAapzeo0nWb1q6x2iUEAijASH9TgdY"
    "ZQ5dB7Q3bvH1UqpHNUUkjnKKP0RYybc3Y1Y3lEqTLPe8MP+8eHjYJx1TL8ShL8ynkOhQoB"
    "fNOc9/EZlJbBgCF4scou7W2dNmSG8/KSKvA/ouzc4X5wVAkRcFQCCTjKYAIC8HqW1cXJrT"
    "GSDvB429mtpgUvZORXmH/F1R8nVLjKgeK+/rlLX6yaxQPjNB1Y9MmD5VOV+/RT8X36KXOf"
    "GpaXU8m/xAYKxmvWvsra8Biow944jWbxqyyGNARs17YuU2SdY/R+JWOnxNbRNUPfsAG8z+"
    "aiEHmW38UdhRJE22+X3fvPie+IstBo7Fu2ZznsA3zff9WP+MiOhRPqzgCAyH8rWmAuCYSR"
    "TelzrBiHKLK7frRnI72JGPVdg4wKVfYSx1eGUt0t1LsiHnRJDPNqheRk3pmMmbt0pkjuk6"
    "6h0Oh8Uzt7Xnykiya8PzFHKXxN9nOKdmdq4rxLSa+yMhuIOkOsZa2yrEW6bZMe7DE6LWGV"
    "JRwkUDdpd5eg1FJWWcpRSnwDOadptaRVlnRU5qCRHpak1ZJWWdKZkhWN7un8ObTk1Zd8oy"
    "2eItVyVlnOUGemgYxjZFq+Kss3KhvU5K5O0WpJqyxpWQulvrdkRablq7J8o7S7JjdyglTL"
    "WWU5BxWJmnhLEpRayipLWZbCalbeP027M5IWlUun1IbWuGFbY+MZEccUQWTnPVb5Z7Vxph"
    "GJRpg2Tq0OKmrX532SUOWKEoqLAKA+tdkfI9KLvynndevcN2R+1J2gtgDSlFoItYTwz77u"
    "X1yuT7XdvxgO6xa4+iWYZreO9qo8jd1oFVga7wSyJlvPYlN1dL2mlLUq/M0B7TY4BvBk0t"
    "0VG5kfCX7yb0dXD5eXvfzbrgW2fovP1dEVm77ja/czj8ExXDzJK8VyGtB9+eWW2Fj8kEKW"
    "n8Mc3VnJqdvJtunCn4+YR+Zr8ulLMNcdn6pDqzNZXHY2p25uekodTl0Es9zSRUfXlU3MJ8"
    "hyd/hcZM11dSnmGvKplh3lFnkhzrqnlGhUN3whO2kAVTuryLorSfDoC+nS3ZncdVDCvgUW"
    "QSn8rvIoaBKxJptu5CxdZZIMla7Jo1sxSVdZxNcR9b1RC1vujJo3YrKK224XbziAsLew7e"
    "6Cabq6qGb0hbTBJggofg3m6tCKAouvcgfguJHDz6HROKfUR8jUa4fcU/6fivfjN+rKw7Ej"
    "fC3qk/aUV8i3NsuCu/IsmrCDXHuhvgFdKXKdPPVZ9quc7qGSm2dX+AV7tW5LbmnQnCSOyB"
    "xz55Xm3KOVgfV6i24uIAR261I00XNkTj80OLVmBG77D2gwh9aaP1DHXmb7ctcnz2nG/c9I"
    "fIJPv8ufAYOhGzY81R2vlet4/Ww5tWoxhuOVrrwo+yv2UXAt8OWMwvI2b9/TU/Zqq8PzFY"
    "W6lUWqL/sNN2IULSXrcDci0Mx9lbl56mjJut1y3blmJ8VkcnLUlz1F+mhhOfzQ6IftK/qI"
    "LZlHZk1OjvZrp7kEM6mAVS3qtaLowOLedlkvXYGokSh2DcYrle26WmicSsO52oJzRRbDmo"
    "CD63CeHRNCVbBBfPUlgAZng7uzwfmwDGdQyx/VxPyFWFWR8RvEsV4zfcOoWTXDFyzUsNvO"
    "2LJtNCbMMsmq+85JrDNy1C61j86uz6HDZT9qktyXHeHSDS/z7eWtfGt1M1sb2NrA3p7anL"
    "ewgy5oq4UNdrfoe6uG4c2ZRGr1PYgIVJZFU9twr1qjj7JOHxkDBc+addpN0qmsTvWugp7H"
    "or2oOLdn+DlokixuATbDcIYr3epNq7xa5VVFCJ1QeQUIokjnDRESrym9ESrjda33AXovgv"
    "JJuQ76gl0LCzXS8qYI3gBhx0Rz1zL4v8TRtEQL4mb7tK8zTw3NtI9+h8qeps9/kvgj+Cat"
    "syqqs84ps8JYb1IGd3C7FUohTteZJpYfD348jrgPf5Tx++7r4PIyJ2/z2a+jeAbDO6h2tl"
    "8nvm7vxA63TDyspNMfluj0h1md/s+8bkOFJ8Cfub2Gdlo9bK2JrbhI6xtHCTKVGdu7lnoE"
    "NIZW2vzpbt/xXZFAVxtkNxdAa6eMxUZjfzbPWdyU2gQ7BfrziirF3DEn2xR3o0+2G6I8vb"
    "6+TEQnTy/S4eCHr6fD2+/3xUXJB1me9qSod4oENmVt9ifptAAaCyCw42sLIEmnBdD8HtUl"
    "abRDVzEhtOfQzTnrW+DrzWqmjnI2eb9VqJ0S+mPXZ+6vq5k6ytzk3VWBubqQypYLqWw82i"
    "Mz6YrCPVGe3WvxnkU08NV4zzcINId5OchiSGQHovGyL0I0Ig6NRb9YiUiijARD+FgHuy5d"
    "EFMMZf5sRoDyA4KKrhACGGM++pmQOUM5Vus2v/vReXQGsW9yycK1PI84MiRFXoi7RFD0RX"
    "41fymxluF7BTOBxiTYRR5FQElO0JS4EpIlB/ANtoxiWbhyKKswTqWK/aeDVro25psaIuFZ"
    "VjUzISJQOQ7TO+Nndz8WCudvSvgp40iUD+K3kkdc1kcEG1OBCLI8RuxJC8WwN5HQ4BKDQK"
    "+2kfgddYJmWUqVxdYYElcJEVcCiNM9rN9lBolMN62zn1YUXdxHracdhuUdZlw/o7XQ1FnK"
    "DjK8fah0yLb6KztL2UGGt7/Cg3xTzkiz1sWcpusgsz8eVGD2x4NCZsOjFLN1446e7hrxfj"
    "gPaIScQ7yQ6dH4LhnErQEsPOphuz5+KEHWJcZuuwWKP24ogTSlFkJzIQT5fw2EkKLUQmgs"
    "hDDNsr4Q0pRaCO8AS9oJ1mdwF3XCgK9iNMJah5tGaLxptGZDCXdrhVXDytQ5MdVY0erigG"
    "q8Pna1mhEu4aJgnnDaz6hDlgja7LoCveuSCXEJF73IjPNd9gFFUckpZmIMnRMnqi8nIqDC"
    "I5uJnm74u3JCl7G6i9jzyGwe5NlVCWfqtLu3jGCG4sqIoDzrLkam8m3S2xcbAGLxE8vl2y"
    "HcFrGSo33RSxa5FuPSqgegbyNNL9qM9WJjMaJ2/G+b2Au9a58z3/3rwoQj5Juoc1eVwwl/"
    "3FGVMNlRcZjsKBMmq+/W3w13fu8FQwmUP/lybsLo9t36UB7bqVcDJUaibgnB3il2nsU5gn"
    "4d9BHzjSmAfE7vLhqt8PY9zt0vjKLkVZsM0Rac6kPHn2UU/ky0dtvld4PLkZh1t8Lt8O8P"
    "w7v74fkJiuZ4dG6GV+cXVz+dIKjizcXz6Dxc/XJ1/e3qhOuizw5dOHzM4IITQX/6R+fs+u"
    "rL5cXZ/Qni4pvYluE9OsN/3Fzcwrzkr7nlwqxng6uz4eUlfGYA52wbPr0dfnm4k98/8Vnw"
    "C97+7OMqVI4TvFy1iojUzTg8E0gRJN4U4I3Qoi2wL7ypwFAG6sln5C0o3P0zymomJ7ahW/"
    "GZhVmWGwIqC3AmyBrtwO0EgXpSp/qOoWey/IwcQkwuCVB5ZSxcIMjkNml0K7VfT/gFj/jZ"
    "N65XLjtBpLI47iliU7oALLAozgUFnhsx/rBaVYWSogo5jHfxoibXAwqVWT5ggWGBFi7lh5"
    "LlQQ1+Ey4cvinm3kl8K0iHElpgx8vDnb+NZP50R76boyAXA1lXFApLphVY3iYgqX8CdMXx"
    "SF7yUSnPY1Sa7/X5LlU41gCZmqTUyFSlkamW86fPpdVAzEnKFsS8pSvoinrc9H+GjKMx9f"
    "m/n7hgkeygIhTiFrD5u7YKDJuyZij0OOHurIFv4EMOFBGpZZhCBfx1AO64v9++wyUAVn2D"
    "0lMxKoXhdzJFkdvBtr3kFlZOGE4lV1SIkOZWYh0LIEWmsNKzMoSloRgWyZdRHxkA9UBidU"
    "SV8g5VUfz5qBL/UEb1F4u9/hkZI9uZE/Jd6kKyPfTI9BvU4MvSqusQFIchm1LfNtETRQDQ"
    "CH0gfFcS90T8U/4ikbat9Gkp35M0uLzSlIpLTByS/P8A+ngC1AcIbjdEU//QTJHuzMEpVU"
    "tGZwKuY3loAZAcscVsXHkndelUnbuUC2BWx3sTI1Fai5kuEUZz4jLqhOepTekzhFAq+yu3"
    "7dfRGcfFhyT/gea1Yy97USvsXdiFwWov3YT+3Gwo9SSllroqUs85ezPt21WpPfPWEtZF/9"
    "5eCGuDyqsU9orlkloCxZKD5zgNKL/8cktsXNCMIgkt/yInU0bzWJvp/95kBbSAaWdT7IiN"
    "VwTYDwb0K8D2R4YYWxG9D6XDQNlGC4tNEUT448XJuKU7JgLEhCYunSF+diLqyIJjDlkIvD"
    "E3rkT6E+sj/hUU0ZcAjC8MMD4J/++Culnra9vfvUZhMo3kf0sk/9YRzduKrnESTkhzUlqi"
    "9Q/ZKn3El7hlC0t5TE0ouffMxGA+tqHLV4OhOwKG3jksLkCU6gNxvw2uBApXUj8659wKOE"
    "Em3wCqQmS5qcTymn4Vu3JWFArvB3DkgKsOs5DdijpvBG5hNK4VFozTKJ0LwzfuZHJyBBF4"
    "AcVssuTbh8BK9tX3m8TpOug12V0vSdY5ZhLDahalSFLuTJDiXUpZFWfYOzF+dB2Gt3eZba"
    "4OQ+gRK/buxHxmr7t34t661/07A2Rak7Aowph4CxKh+b4DDW5OXZkzjkyo5e6YUDYhLI/A"
    "+sLKDON2H9AvZA5eFz7VlC6IcLZMoKC8JZwt3OrOOnm2/QKi6j2y+bp1owAjQDQYlJ2Grx"
    "CuIZMSxi1vj5MQCEDyL15y09sFKAej9guJqvfn1oTg88CzZy4K+P8qaV3XhlDmUO2XeJQC"
    "+WXVlwLVBedZBAmdRR21tPc3/IxdD3/XAjgblJGUjh+u+SbuhpBWadMKnl0/3N6BZ84bQR"
    "GZRwc+O7t+kC4I+Fh4ncEPAU/ufx7eDuXncEQQfgB9hcEnSGacq+KPUKMcx1sHOJNsrlSm"
    "fr+kTv1+tlC9R+0GCLs4lcqhZAmwS9/gU1z1uHkbeB3s4/oyiVOpL5NFEA2r7JJ7q9LFgP"
    "6t70CI02kvkdL+g0CJbgZmTZBqP5HKcg5t0to9gxN0CidDKWjXlOCm5qvqjmsip2J1IndL"
    "DlX9QMkVmPAE8VdAVw+Xl2/VFfFWwPl7Oe6i4Em/zE0kkwEqeoe+rtLHMBLN29ATfiFRmg"
    "uW0aU+hLwtjyEGRYlcsHSICQ4S9C3oKAgumazvp/3pX8fwhAU7/6ldL0q6XnTxtjdWv5+s"
    "F+I0UMzidLujfssco3hukThtwNh+h/lFu+QDqo1MEcDQRI40l6LDJnDBsIblWff3KvmH9k"
    "r8Q3sZ/xDcb1kBFOOCwvHq8r4V42cTIKB68J/dAf40Wcvt4310fty7uDVUQYO8G3VNp0a9"
    "tq82mxq1Sev+jJo3eEn93PYcq4f9MhvfoOZoLsbV6NEhCdDEsonEWwTdLmVGjYBHjJceYQ"
    "hzM10006CLfgpmwZWqpXjOuDad355jM1+Ti8IQHgV4yqb44Oi4x/ke+zCsaaghGcqca/0S"
    "v0Agwxra2opCaY3tOqzXZDfL1Tmu0h73uLg97nFOe9yCGqHlhaPVLxDau/t58ANfEzIPED"
    "yKtuXAUcPkkbIgAuCFK8dHNywIOA1HuH7/3CSdwuETYZMHN8JiShkJBMKlwf8NJ7xHaR9Z"
    "Dr8nxI0hfcXc4OWHPJq79MnFM35pvCge0hb/r7GdwvFKH1wCUxAeXSLhB8riV5dEssl3JU"
    "fKQYkj5SDrSIG7nmtZdYv/pchUFkJDWNPHStz+WMLtj1lui4qDo5rQyQTRmgDKLZ1ZwYXN"
    "tW6LXyOWgALDIcY+i9lOZLRKlMPfDMQScuLr8jlOsxNsbsOTksM7sBhqJv3FSFQ+CrTrb0"
    "eO4i65/qwZoDsbyTlFqoFcKsuZT8V5k2uIPDxcnBdC9VZEKfn6vmV+AFJl5NqLFY6Rb17H"
    "Ji8RttSlpPTichG/PquwkvrmXoxKe9Lb8qRHjsI1Pel34Tw7JoSqnvT46lujyJgw/HPWfY"
    "0KY5F3/JLP1SGOb7TCWJJpZTGHkKtV4g6jSJzVgg8wXIYDYvGBPpK5ndg1iB2U7IqKbU8B"
    "KAivan5GixgMsI8WljcVzj0+j0GL2oRv/BtzQxLzKHoD35+JPfzeY1NrLpC1IlihoYpvfU"
    "H0y0IS+rbetjCS90WW8YVcD4er7Ay/CAIS4O8O/aqhT0kmsENGunzo1my7crB/+OPhp4/H"
    "h5FQok/KZJHle01f6g74UJNRoUXo1RaSYHjJ+ohReRe4ZE6wx8KiAIpEifBiXEciwXCVJd"
    "LQq72JSGiDRN0YkcqnTRS+CQAYYq3DOcN/iU0M5bNESYPOMjEihUWj+M0LKuqcv1Z99qcp"
    "tQwaB5RJgxSZGJHmfFPOdz5FIrgOMg3lwmSJZnkSm6ij0ai52LpdxbZ5OwOmAgo8iyJXsq"
    "WYcEzEGqwKNVXpizrwieRvl9drAsXIVVZZe18H92c/Q/mfGfaMKZT+ufv5+vb+BLxHrvfo"
    "XP86vD0RJsaj8/Xi7u7i6ic+1mKMS+zRgTX+0/B8dP/t4mx4ggzOmifCWbWwDFHA+P7h9m"
    "p0enF5KcsYe77rjMYWoG3g6c1wcC8fzEXs9NF5uPrl6vrb1QnynWeHLpxGe1aXPN7t5KY3"
    "ysvQasIJChy9TQpfrMi0d3AtG6VR5ZEUod4ALUVTV4GPNcOpiRSYHdsLNYqPrE6Bgphq3m"
    "pvI1odm2q3lnnleHVyh1dg77Zz6naUscqm1N249MXi73aGbbuXV2U5/rxfWmM5GDkCpHuN"
    "8Db2PDKbe1BrWPSk4tSyvk04YX6M+nUyqGYcFsEZL2Wzaf7QIIzJkMUMm0R6eTHI1uLDhH"
    "0CHbEmnsiCkVWTT9CPUP6Y6VZYqt+y/ZKQtEsMvg1r4/RiRGvg9LYikN5PUGeGL3ZIGEou"
    "75MIliHs5n4QNH0Oa4JvFcrXoMvJFgHPbQgirJwzJk/YeYfFcsJDuI4/I06jsjtLWZ8GNo"
    "ywZHZVnsdIVGY530+Ukc8IbvzwJrexN6Hu7DuG6KKNLbYRL9McmGfV8+sliFSWirIboSQO"
    "VeZO3ZFy7b1B2OnV4Fo411X5jfXXhQn/mHHdluv5fE9YZrBbuCpA3JUeAMXGkVO99+W2RV"
    "fUr7RYbmv2K33ve2WOvWmtWzoYrzKze98AdPw//xaxQYKNKQQHvaixsUOhsbGyvRelYZuV"
    "SXF5zxVFl9zircEyoVOrn5M/UQJDDgkU9nH3fr6/v/mOJY95vrSxwxZwN+AcdP92+F0a1S"
    "7QeXYkkg1Nc/th89Z+GEHui/41jKjTrmYXYslNUOCO6HDGWS5OcCZyUgK/nrAdueYDSpGi"
    "R7tH6fNolnMSfbEpLmxtE9GkRDMBInWE04aGc379cHo5RDe3w7OLu4vrq6RjQzyEj/gHVu"
    "g+H1zmVzHwcjPmyqKbCbouXaRbRwEaxHoRvaBrCyFLqwXRWBD/ouOa3u4VhfIp6W0cN+pn"
    "nyvGy7c6UPiPZ/l4lTKVJk6lcOU9pVwDGZjK24alr03T8pa9ksB0MKJfKTRNYbBVNfn6m2"
    "y+ElIjhi0zjBw/ix64UGSVkZOwFuvK3wDdOgEcLrrjmhA8DjKhZe6iy0TUGloA4gXXWOfZ"
    "Cvvb/fZXY+VQ+ZHPF4+Sh7Hxj3siOB7EzEV6IJbfUJLrHYv1JPzdQRkuyDTU1WdVOo6L4+"
    "o61qcjS5uoNyQhPWGuh3RrERMxGln9CzKecvNYUWtfnGE1pBOOV1ow36YWv2DkMSCK0C5c"
    "6jz1xT0zpQtFRdHpnuUXDnq4P9tINU34uTUt+IhEG+6byKPsQvz6PqmFKnpmAH4XdOO85e"
    "9gd1kghRhVSgiRS0tNMcjWEn1k+B4AaY8P0fOpNBtkBXJ+DwNrGJoTOm+j9t8p8DwuNS60"
    "04urwe1v+WILx8c9Nae/3Q8HubWWG/TIjtHp0qpKwwtFxeb6Eo6R7QyU9N3IVxHP0y0x8L"
    "yX43CSD/rl/YP5kIrOJXn6Pvmca+CqAR+O8Bb3xT+F84YJv4r8IHTpwPoUyrb4kCxDWpOv"
    "WYfxubOOpI1+U3lzIQEuFdEc8VYhZczRAzWwtJ9HIS202M/TaSNKNNiCZfud2AsbsaaSu6"
    "EqNCZJpbxiP6OQQCj9NuLV2QkKytZz3ZI6XMuawT/n2OL/FVWPiIke/YO9g+NqTN80eiZx"
    "TFWVUoJIaSF51MOcRmLcuEgYyGIJQutH5c6oaCBk+oYigKYOFlYcCtReWLxGCKVR9aD221"
    "MIbHkduOSKYHs+n73NXrWtYSENm0IVmzrsjJMoy9CeSNgOgoOiN5zoQRkd8G8EPQ3ukxrc"
    "jlEoy+w3W71BH6daDE3QaJZmfbtQoKoWR+MkmqGZExYKS0C1rzpHbJxGszTNUv6jvJphn4"
    "ikM9zccsznyaWM1S/ZmCDTvG/Ge9NiwlRtUDEzRaklsJN1k7UERGX2RnXDU4Sa/ztUtVrz"
    "vTedz+vzPUak+d60CKjVoH9EnEpzvvlJT30PKvKZja7cggm0PBrqPsTzuCnaQPVJEmr+N+"
    "S/blW2XeZnkB66sWjtQq1FjUXPBndng/PhW5UTFSCZn1zqF0No5NP+qzia0RMMrIGmkWGo"
    "BMQlFp4Q1RCpk8a8CIQLmwKSXUZExQeL6IkHKBg+PgiR5qNrtvLNkKJ158/E10BmhGw9Mu"
    "sLaKYIvowJFP1YPcASyONB7TT4h8gNC0K8gPPkLzqDxDLivoiSkFBOTRDd/fJwIhGf+NGx"
    "LUCITsIfaTEUIBLka/qzGf/neFkFDSQLUwfR2QAfEqu1In/oKPtJUOIppyNoODVMpluBqo"
    "kbMvJqm5fgXXz1s2CGsg5hbBt+iG0sJrdSH7Fn/yTYfuI4EF1yIdzPt0CzYH+VWH9xqP8d"
    "wCoGsR5NYXk82aspyhrjp1vQ3FhCXODzF+xaOOd4ryKU9lsrviekHdyMC5FU5q1u0uje3A"
    "gOr6geWPHKLywIptTir34vJNbvQZX1e1C8fg8y6zd7k1dldI4OoBleneFF1TNfZ3jHqmhu"
    "GpC4Exi5zWuW7wxx0BFVPV6QzsN2fcdjgkyzv7nn0R83lECaUgvhXUEPOieEXUTgdE4Iux"
    "MK7xzrdQxKx6BUEUInYlB3XDkivaIYlHzafz0GxaKBr4agBtKbBY5FGQFaCMdvmHntUGRT"
    "54m4iPzpY1uEgaRRmI0pNZ8KgkQDNMPuM5pDOs4U83GiPLn4m0/LZbmgqYgVfNvMZ54Yt8"
    "CWtyolSCGOE0av3KDA0+st8HRoRpmTrl8Smumyo7nueVfReQx7i5gNio8kCHV9GeXqj2h1"
    "TKtjKgph99WxJ/mLc1Sxp6BgQpkaBmMqooAGslqyA2AWw/KWENk1LeCv4SHM0CllBjVFCz"
    "Ro7QtthEVcPvjcI7YttKsZ6FwA1WFIntpSg5IszaY2b/N7cxE2ULIHHo7FfLAGslCZcMwc"
    "u0GDb62UqamUhZLKhvCGjj/LnHZJiEYoZYWDeL2b2+tfL67OhifRtnl0zi7ufzsRm+fROb"
    "+QPdFPok1UDQWw6aDfanvV2h0JMpX1gt61Yy+R/BKEZ9zEFKYlrKl65Ry2nkoSHmm15JIg"
    "U7g7R09eE6KpZwA3Q/JaRHhMX2p2edt2Whuu1wguHK/yAdYUhbBXpVQPH1V8JO1livUAxq"
    "0Of8Px2+Nvr1dzuV8JMDMGkOQJtLCY4SUaEzSzGJTFaQTR+3hQgfMfDwoZD49Sxd2h/VyW"
    "8SXV3UMClVd274Kf9/ATBbZbIlfFGSNaf0AVfsQIdgWMfAbnJ5Pg12oyKfMQbKYfume95O"
    "yOU0ptgp18Oa2I0uWbOdWmJBUqubUK8QsDILQhGHFMBm1uDW5BgVBEM9AW6vGfXl9fJiRz"
    "epFm/cPX0yE/uISYVq358hLdiNPAcRYj2x23mYC5ij44C2w/B317iAf23/qbZdfcaU/UIQ"
    "0EHyNrQfBbUtZWVdVXgje54sYN+Xci+Ywv7y39Tt+4EHqFvifxtP+6/2kEsqzohALvDnTL"
    "4iIOtfXFlF84/Mrkeg1/V2ibgj+ggYPonMjA2hOF2sxO0MSZ6zxjlz6DK2iSdTZtYP7X43"
    "naVaSkq2hMnvwmV2qcTlfCV+0ATeiw7Dmvsl25ChvSbFGDjT5poMKCkyn0BMqmUqKrulK6"
    "K1evG0V943Q7o8S8y51GfY8btQXOlNc97zFyhXvN9n4Z3tyfoGcy9x4daKh+Pzw/QSb1x/"
    "zFHp3b4ZeHO/jEJROfwSeXwy98vE0mivjgw4hAndybBI3Kjt6f6QJxfXaJBALLr+t2Xysb"
    "p4bWHi9mG0VnU/dTQPjll1tiF7WcDFRxUMKJuQoGq2HArx2f//cmjZsEz3LMmzRPiw2chR"
    "g5qhVnF62JRbouGBjCzoXY9pjwvzxqQ49OTup+QFd0TM0l4t8pbRYm/Ij8qTCLHcrJ7IkE"
    "OkLTNAh8C+cvuHwKOiJv5Wtzo+yLwFh8PdqurSUlrSUdWNeBdbXvEh0/f3/c1xFyHSHfCn"
    "d1ELwqDEoWaaMLJ4iF29RpoRKNjnHXdBC24YZq0QX4HlyxK2wZ2FU2XYArQk2PLJhjtXWW"
    "GJFWGNvK0AgN4zUTNJIh2R0TRNUsjdgCVClJ4xfY3vdkNrexeJ+MQyk5oF/qUZpij/HHIy"
    "8YXser9JV4WOJmGJZw16BsKpxM2BClHr5jKJq6wEvUaJpcr08wGJ6HmreNnSef8zEnywLc"
    "UBDt0bkVarqAYtKsag/ESFTWWpUxCrQ9GzH3aL8Kd/moQvaKZ0n+RqdPDR7HaTrI5/Y9kl"
    "0tEdob3ICTeHjeRzcDCPX20fnF3eD0cnguy4XDxcf6yHLEFcqvSGGyKwK6D2/XjFjKMRgx"
    "st0BEL8bDIYicNE7QOq4eapv8KRU52ViTNU0ZUf6lkRZasS1VVBZ2WA+P0FTbnFPQG3lZr"
    "eA9Msq/osIKSWyYaAwv51tF97qxC1jQosPzlwFt+GhuQkNtxcchKvkO8nfNz0T36OGK5KT"
    "xj6zHMJYaMT1g9pIUiYsaKgBUjKxZS/5eJMvYEXurxl/cX76sNGcuCNG+Lfn7JS7Gd+Che"
    "ZgwRQqO7N6+8ij6HivHpjp48GPx5FpCH+UGYN3XweXl3m9tg1rbhE+8QiPcmsdFfI5j1Th"
    "GCfELCJnhlDfMJoBBOAJHRzyw98HpS5oHJN0gQQb5wMKe1o4y5oHXMuloB3yl9dAyYuR7Q"
    "zOFtzujog1wdujYG8HdUIYgq7v7yRnKGF72XSRF2gpPxhXVEqfhQDxpBMvEPscGwQtuLin"
    "2H4hQh1zxP4Urss59qHqHxXq2Zg84aqrocUjVLxDE6MrQbgzO/LdWF05Mub3gWU3FHNEqy"
    "WtvKRH+YiYEpxXnEhlJSiw1Ijr8jMTXviNVBjJMZdgJtHXVeExaTqFE0la2T6bAMQ4hJiM"
    "89DmXKyLi8nQbhG10WC533nQLFKewEicwNDUjCvz1EE28UCJRE8UUbVwGwF7m+gUKVJ916"
    "h810TCGtdqMpgi68IRmOrhWAXj+qkY4vopi3DlN4bXaEMlKXVwRLkN1SgrL/QR5tx+NdLy"
    "vspZdm+7vUlC3qlvP98KwWXiR+GjflkAacwHjVy6qFFkRNTwl1ls/6JjmdvGNZRnaAaADM"
    "Da2Uykk4ahHngetYjOKUTU3qy5SCo+XQi9pMwSv0Qnzu0EamoluaQEHh4uzvP5H5N1Uga+"
    "b5kfgE6dy0SUbIrWOnjjBGobHG/rK84ySCSvjfiFIFiQshrDXZHhc7nnM06ntO8T4ndzG1"
    "yelhMgzfn3scrRufa8murnBO0wdkrcILWR+XEqlX1MV5zkRKxe2ZoHgjUORcyHZjnwG5Qu"
    "x2tMLTs/0bb4LI/TrHGab7H+HhzmAqthBY2R2krhqnGaAx6wcTGZiHiLSYjQ9wnYUpPf3w"
    "YX9xdXP52ggP7ROR3+9HB1gkSNMSgyczWECjMOySsv83D1y9X1Nz7ad0SGUcW9s+ETrL7n"
    "dk2fbTOJ1RSVUi5bVVB/U2sO/c97ebi/8Fm/FPkXjKphuMkqvXzJC0uLf/DHH/L2AzXjjz"
    "9EtooAbCymFr9VrLCBiAChkdmcesQxllAfO9+Ea3n+XGNOTCh+sge4E0+bcipd+CXwwEBc"
    "NW2MGJnSJsa+gEt4UQ1e8FwEhVKxI3WBzwiH94/YHHz5wyj+F3ZI1YLZLdoiq61ZxyJJUq"
    "mLnm2aOVPFSX5U7CQ/yjjJd04fC4xjEsq+8h64Hf79YXh3L/WsYA6ulV1f/wIfybUOutjg"
    "/LcTUR5r+ejc/XxxcwOPRU9zeH5ze316OfwqSgnxnzHjmtzw8uLX4a0oGEhs64W4cp77h9"
    "ur0cXV6P52cHV3cQ9zAnJtZHE+udhhlheOkq8ED0Vpwes7KC3I1eg8zfBscHU2vLyEz6TX"
    "0Q44UXMlHRxWWEkHh4UrCR7l1AFoEGyJ0+1M6LL3zbU8gKuNyYQGyGp5tMrYERcO2MMTl8"
    "7gGZSbDlsSQELBFIveEe8QxSgPaIfWP9QlzYYCn20kRETa4hqJEMdVtuVx8bY8zm7LxbgO"
    "r4PhCrMZPBkGV9Qt4ka8DnV27MjGzMFzsdee+JEMPVoWJCc36G1kErxebe0mTddBv2v72S"
    "WMuC+WUQTvK8lcTdFpZldg9ng5muK89J1SgFmMSvGCQHfE8RD1PWaZIrArz/zw+AFfHbi9"
    "vWlgXLVxxbeIMZNlId16joYY0fZs3L266lhYAzc8+fn728Tw2Ge0J9MHsC10ejTHltptG6"
    "EuTv08+ySVwvAwcX87ZEFAV+ZHK1zNLjEIv6X5PhLeboBUVO8LtOnLWnK1SYOuOOEOWTYy"
    "2YbvJ/kDkACxeJSbOu/QXpkScKbXF36cbsdkvwjyrPh9DR4JSH0UF9o7lP6c3yJNkrxWZD"
    "sme77NMXvuI2siKiIIJD2z+On6Hn0VgYsvK/2SVJUVicJ3sFIhz2TFc9rMiZgg3Jk9927w"
    "2imHVBMvcUSlpauydHXSRaGYAQ1jXjv2MliBOyL2YLOUSt2fmw2lnqTUUldF6jmbPXj7N0"
    "e0KidhFYpNR8CjpCBqV5u+DufZMSEUZTf1U4Wm46svUWn6diibAJWVmo6nsi+p741sKLqV"
    "s/xr5JOdUfNGTHbJ59pZ3SWbVZboEvoSIgGb8ymEHQ5fyE6eEm+SfpdkWgmYM+Lq64jO0U"
    "qa1XCdMhoSZRGJyuN4zFc8pOULTGYfjZdoQcZTbsWB85f/hRkA1D7LjALhgBSzWEw06USU"
    "H2L5KM+Nflsu5pPFALFTzKY59c+TQ+ZzvnR1PfQ3j7kUw0GFGDP8L46+hONVjhH37n4e/H"
    "BwdIwo9HRcxDfIqgmkS+bcCmNoRohXPXq58RAM9V2jXvA+olBaJMEp1EdwjEpErgte18mk"
    "CeM3kPHR7VhkQ9hE+wvcoXkg3GI3czheZ9XUdjHHX7MGx1NkmvH1ffsutzxzbtVinq8oNL"
    "trs3tOzdF8Sr0cpG1J+CpO1IWDe9tcjyv3Gb6/ghhIknbQFbq7rs+sxzuELDUq15Yg1YJW"
    "WtBkMiFGrb4BKwqlbQ9mYKcfYLz6CCqkg/GhVMJ55HKq6w1JEeowQ1thhrgja81IQzyPfM"
    "dEUTXYkFqGKnW2vPOo8dzL8wiLB/1ST3A05FX/L9R1n4kaMFA57QW7FnY8ZFuEyWYM/IeQ"
    "KfWBFMqmTWPDhT/KYpBoObMYyYK2W58817sbTAvPo/l0Vr86h1W/xI3LeZifjVIcnHaKMl"
    "HUSXaoK4TW6ndzrYq4L3k9KEr6xaxINEPTDNWwmWJWdxc2E9wotZXaJJ3WaRtnWEX3eG0R"
    "pCm1ENoyLFa61fqWxbf4XDsmjKqmRXolFmCZcs6dFhj862qmjrI3edbWBopt3HL7Sl9IYY"
    "G2xID+q5bcaBaMrYHpMbiW/ETCzp+iaZ7oljcAH7b5A+UX9wm3wLgwnp6IG5SvYVEqGeIv"
    "UoDfaW3m1zu1lhl32ppTzpp7tvJMuWqVqkJapT2y/GQZ3v4qyz1JswkqQF0OB0EJKNkBJK"
    "8qVV4dKf4tfATxHp2znwdXP4mKUWJvifE3g4tbOX6OLbdZDakN1EiW5vdIvmh9uz1GqK3N"
    "IvO9PndzKDV70+yt189njTY+WwsQAQ7t5KiPxv4SSiwFpTX6iC2ZR2bo0T/YOzhucnC03+"
    "tHlybeKsxBZ/k1EoXajqps7LvTLQuU1H61l1AZAWgvofYSqioM7SVUgr2VvISZC7UF1lbN"
    "0lXsJt1Kku4mfa+/Ut+QvsSM1zV81C/zt77IQRUdrYOgQF7YT9ASkJUFdb0pFGpaTOks60"
    "OtSpSfygi9m3r9oLNXTh5j+JzLRrtJ1XSTdrGJW+9hPoeinjgnalDF4XBYxeFwWOxwOMw4"
    "HHQa0Ru5HjofBbi5vT5/OLsXHSZM3/AeHc6bXy5uTxB1np4tVw1PPd+ORi4O+JWmnCsyhV"
    "0DvX24Kvf39j4DJB4iigijicW/AL1g2698BrXXDUd8ef3azQkyhRmu5BUbU/H4XjItJoLR"
    "9YWQR62wLHrXgKYONipXg5Uuls0V0ucagaxwuMoeGQFrpxNoLsN1d+hgMSZItOWCQiXVe1"
    "i0jVVltYC/4XAdJ8w4dqUNOLKtmZVzfxY7dtN0Kp8hqzUMveREABGW8mcx1wl0BhY/443W"
    "MlcPXa9hSfcV4e4Er3pfLdOxnqZeCKuSrapMvOyvWjZ/x95hiWfimE3WQYxsF1cB5jtTto"
    "MUhd71OujNLGc0911jioWvvK6Gl0PdmYtv27o25+WfXg6WppT7AUVnmN7aVTfHS5GBOiOc"
    "M2ZOGae/3V1fFdjqWdL0YWcZHvpffpWzjfG5958T3zGAi1yLsGzPctgH+L7/qunP6g1ncw"
    "+Qw062O3Tt4w14Vu7YSvuwUkcWTJAp2OLSF8sx8uqJlsgoTrT70iEvxF0uuJbbQquZjQgp"
    "wMDVklGcZvdFpPAG8se2ZeTc3GWt51ZEW+w8Fwal6hRvnEJjLOjCBLYUgzgeMi0T+mQheG"
    "XVWs1hvuRecuJQpcJYESktjDZiI2129dNgzI5lEeuWC+9R6jmGaiZ3XEJhmkg9Samb6Kgj"
    "5OzeFn6Y+kWvYlQqBzgUdECUVbwKIU9rQvbuwnl2TAiVa13FVt8ajTW4ljNbs1NEgMS78G"
    "Qfvo7wOx2Ma4dJD52CP2+0l0Z8WRXjP8NV9yoGdBSt9CpA0LC4mahbhlEwByA7J9T9HPtk"
    "YXFpQ7MLZxk8zY0ZtzRlfsW0FRI2BJPremnKXHV9VAwd1TlHb530FZ4NdQWQoNMCaEv5ix"
    "1l6ybDrGbaMUFUToZJrMH8Wqc60aj1RKM3riMb0yOLlaJAy3xdJwr12goqkYNElpBExkXK"
    "ymdkwFqxbdkEjASDnqwXwsTffDiCX56jEbUxY6WiQ6ujYM5Xsy44pKo6JKWTEUBxKk1EoH"
    "SCwfDD/vFhiAQT4aRGOTUHVXJqDopzag6yOTWNIdatwKtVuxzeRgXV0aTXbutOuJjDamKN"
    "+pckSHUoQWU5a4vyjc9TVZqkvxN9Thvzmzbmm9VgeLUGxrVD7in/T0URNO5T/6b7YFMFMN"
    "Yy4S8cg874W3+TzWh7OXZ8eki/zJi3gsGjoLttjbLCorU4ZB8CrBXMbI/aJoL+VCK8aIpO"
    "3Mh3zCB9IRz3HUMAj3smkCw34SODshfYYQvi5vWO2ei3PTqP/DSZe+jjHiRXsCDhwpIdl/"
    "k0BmFcgepDdrHBOd1H1oQ/ZehfdMzZY9nEPJHWGTWXaMrfikFCJqMOthGYq8XBl/AdYQB/"
    "QR15Uedq6pe5GmJiq+xtiNEo7XAYU26d89W+sJw5XsKih8o0DE6QaiLacC2D4pIS+YzfiT"
    "ISeDFedfd7waMgm6OP/nS5seBZk2UfmWRsedFf/MI3nqnPh4hPLCOCENQV0ceDCiL6eFAo"
    "IniUEhGpVV03GK60gL5B3H2GnwM3sryMIFsWSjeJbDz+26GRmUiKECXBnexFVs1TV81VV+"
    "aryzjr4GrKuzEc7C7zhRJSpLHdS086/RWRyz3cu/BOEhkBNzpi3DzI0SLqo76DVIbIc8A5"
    "fHpxNbj9Lb8kzmlO6sPpb/fDQbrtMMFmzayUGIkaSSnwtXWTUtpw6WwkF0W3B34n/rVImW"
    "8g6TSt9qSqLGmuGXG7NiceWFztLUbSSBXZUrGOb0GdSNPiSrronDohCygZabZRCqCtInAZ"
    "z97bAB4GxLWMaS/HSRI86Zf5RvBqzGsOkeJN9jrIoJaV/15M/DVz6ktgk1yPyq0DWWygxE"
    "hUNlKqszhpcBwdVTE4jo6KDQ54lsoole6CqhwOhneQu/uVzLn9EnNuP2vO8W/0cus5luW1"
    "RyTbtyDeRmlpzVZ408vs3/8/FNOabw=="
)
