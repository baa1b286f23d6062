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
    "grJnX2ug6hzPZRooiKqGAhoM76D+2X6CsFbuY5jyaqDyMlR5TnPb1Ztl2FwMKk+RqQvhby"
    "WCsQkk+Rx705Hv1koJitN0gOUp27VSzsReSdLEXk7WhGsZoBHmofVLrscEmbZjGqO2RcEh"
    "Nh0BoxpIIYdaXTz+/ZQgznHfeP7Bm7rUf5oisYw+o48ikcKhldMk3kZY0/m8voxiROqK5o"
    "wyD/y/ove80jJYcIN+6o2eskIolECcRFkR1D2n9vcOfzz8dHB8GHE7+qSMyVmGyutlZMxq"
    "cDRBo1maWaOWWZejcRLN0MzBK3dwLY4maDRL0ywtqsv+t7vrqwKPSESRjlNYhof+F3FNZG"
    "Nc7f3nxHcM4Bka+5btWQ77AN/3X29g7ACHyo2dtF3TT8YeYIK0sYM9/j5jP7d1TrFIklRa"
    "LK2LhXnY83NEcjfDtl0S4wmptnfu7NXU+PaEH7bPVW+Heuh7zJg/I+Z/1NP9DvZ/PI4OIv"
    "ij7Ay6+zq4vMweRKL++qgZo9O06rL7FzL3AP7/ZL0Q57PwdM8IdjiPwQkOIghsOVK58GB7"
    "ItDx62Iudzd+rfGcXZN6FTynRui/C4R+ACasDU9JETa6UBWT69v4qTQ6SKODVBFCi7jpvE"
    "OmBc7Gwc+7dbpU5W3qYE2wl78Dunq4vKyGvhIlF0a25azbGCbADXWu/kKifLqEE7XIrl/l"
    "jF1lGF04oxCDtR6/lGNU75uoBGZ5aMEtcSjUVi939vUevG0sM2jEWx0auZNrLOznuB6j6r"
    "Vy3JFrI8c1BtUD2+hPeGk5XVJetoG2lVdjMeQ2ujpfxd2OokJJr4NvxawIz6jzBHVxZki2"
    "qIT4vKg1KWdEoqs1Qd//8Uf4HQb744+sB7eN+XKBuPPVKSV/nQbjKmMN9VExGFfiIer62l"
    "dU6nrZf6YLfq87y9gKx3xd+47El/Ola7msj/agesbex4/b97SHO6vuBkjSac/AGm4ZMJ7q"
    "u2VWVJr5bbllYvfHmu6D7unL/ZT7IHkA5KduVajL2MDl1S3nQJqv8Z1dNyFuCwpoaEMXq6"
    "AxK/t1JTRu2FdqdROohozYNvSIDOhPwh6novcplMoWpRy5Yc2m/J5lQXtJqJpN3GgSmfsl"
    "nwE986jxnNs5Zzvf+ppOG3xtRqv9PflEK7jKKbhzyqz8fJ1yFTdO1xnEoFZbd3aFZ93YdQ"
    "WQpNMC0Kqr+qrry0qjWZO3ykUgWudtcn+rpMCWaK6VVNa6qqpo0CI1QtviyiB1oJgV1LXq"
    "r5Q/KEFw98tDX+adSd1Q6IMo2IYQFlpKfRIUy5gvNHyfXA/r9r++fmWElW6r1VY11VZdJE"
    "EXSdjRIgk6i1xnkatp/uoU8XfB95nljP70cqCIhUyPUagb0Pw2pTZh2CaIv64182cQ0uTf"
    "yDXFOXQphDBnvShme0nOOhG/XYbqRHydiK86Q3Uifuss1SnGGw9f6PzWYi7vZqajzm99j1"
    "IPeaTzW997fmv3A9KNk1V0uuu7cP/pdNfXDrq20107HPNvPTMuzeoSDECVnkzZg1/nc+oc"
    "spY5JULx6/HoLpyii/yZ0RcyI2unBQsefQ3m6iqvXqhv8CN1ZHlktm4atZzqgs/UJW5tEn"
    "v0DbtkSn1Gejnoo9XDfhn+aBEOqw6Wt7FB0MSlM7SYWsYUzbFr8GmRTfAL+YywI+M1UPBt"
    "Ytk2MeXgvKrXLUyXgxDKIIIiTXHuWtS1ZDSM39EaIaQmQkjDWDbcyI86Ht/lo7p8TtN1r/"
    "XEJrg95zyqxeaIQF3+9oYf9o4PK3pqUrisSrCsElRWmr/YNF3CctSP4q41MRJ1edyKx3MT"
    "HWtMC16ogVsyRahw1b3etSwa4ZInqPrsuYSrIvABVx+eLAfgKfCOaveQmLv0xQo8NJXPnh"
    "hNB7ZG8uz5VOXs+VR89nzK3qRWHhir5Aa1cqFYmrVZ1oaHRR32xmk0i19lMYSrsM35Z9Y7"
    "I5JknWP0XjUlsEQHzMGNR3ZnrUzdGN0WATAf6/ZVuqQLaaFzNoOBbrnM2z7+xWKjuWU8+/"
    "McrYRSm2CnwHiP06XYPOaEm+Jz9EmdDlZTYjxDH1moGGBQn/Pb/Y4h+f4o0GvrRTVyFYzr"
    "68uE3nh6kVYMH76eDvk2ELuAD7K8Ai1Eo5KK1/5u4lM0Kuk9Sl2jkjQqSYNgNAhGLSG0CI"
    "KpgsuA6sctFD5W5vyKEDEsrCUJOfmxONtnxN9ZlJREgoVc1wzmbrOotPzu9fgqgBsdWsEa"
    "3qLhLRre0inAxqkNCysHrCEf9MuAGmMYUh2kASFEqB/oEG9B3efQMwCFsRmJznp5pqMFlF"
    "yBYsE2pXyoV+DAaXPe8sIuz3xVwP+/YJsvFl1vWxlNtI+KURuh0LJu5KHjzzJ6aEISIa3K"
    "CI7ezc/coDqRe+DRGZyfc93x7gTFgsm1Pc3HVTzNaVsv5mk+Tnua5Y7JlUL+HogIlGa9gB"
    "uIgqg4ffRU9TNvuPSOSzDLK8VZDEJYUXQggrJtDIL2Khev9N30L1bxKmvPk/Y8qSKEtT1P"
    "b1y58sznbzYTqnfGHomelZokRjCqslUy9pfEhdAlGBHSRHjmW52Be2km8VXSwLCEQQEfLM"
    "EhlWeJrDVXufUh8Zfa6lDmFCqzOnYBXdtU4W2i2baPr9Vo/JW9dlQJGnRUgg06yvCXzLBl"
    "12FwRNABuyG1eI+q2GV8VPHyPcpYZtpUeE2HUd00qBSV1oiTdyFmbQJqE1AVIWwZfKCj5F"
    "uO1527eOL1cuxj+aBfZhybMKSyZTzF9uSHEHZB3VkfMfwiYb5gyUpjV+zYPFu4JnWtlGkb"
    "M2/ECHHgetQJ02oawR595gKaYjatY0ckqdoxJjYhjN7dz4Mf9o+Ow07OYj1/B4Fl/v79oG"
    "yAxUT5zWcyr5x5sOGIECOcJbnpd6WaSoxKZU0lzJB0yIIwTxw4sliDDcUawPFmTLHzRIRY"
    "oGuM0qmSUGe2wMnxevA6It6iPU7nxKlpk/eub4ZXJwgoH53B6eDqnKvo5ycIj7FjcoGZj8"
    "717fnwFj4TqgYxm2yk9mPau+Dia5ZA3+cbxRAFyfjx9YJty2x0dr1Hn9+2cgE34fGDezzL"
    "3b/dXV8VJEcE49OuCcvw0P8i22Ibuxd6/znxHQNYyG9dy/Ysh32Ar/2vussdUM+iE5iBXU"
    "8opvxHVF3tJRIApiVcFxlwQRpH0E/6JGACDS54l66khGlTU9BpWi1qpUVtmTZpIOUY2e4I"
    "GHI6HNApDOoD/hZShUMVr4+sSaiQoxkEzQ06q1zGpEsrImJJg2WRptXpiipLOrBlGsg5Sa"
    "mlrLKUwe9ZOywUI1LZ16KkNzKdnFaX93EqhSuBKc57HQ7V4VBVhNAeIjZ9sLfA1Ipp17vK"
    "09hN9jpLaRgEXpOnVYPJip3UVXkav6ESTOUvgK4eLi+rhe25fcXw07qJ21/lLN3h9kYj90"
    "MXM98lvZzYffioXxa9J3JQ5fj9wmJTSHSd4hcCLWsZdbCNwG+LYCowvMH56U2xF7YfMQsK"
    "oq8zVa3Ivi6Armw8nxl03jwcGRKrDMDu3d1f3w5PZObGo3P68Nvw9kRG9ptEwD5VCNJ8Kq"
    "6M+X4ijgkMRR/5jmfZQfwx90B6m/AjZs/EHI1z6mWWnUFxKpWtmt49F8CMzMYAlJjwLYAn"
    "E6XREZKxDfykMbrd8Z+/S/eZSxdsJPWLBoLOUu+Ms1RGSxyK+G9AwA1TZBByHWspAiSfoR"
    "oWYVLfWkCxrDERwRNsirJYjqiYhRfY8tqIZ+/cwiFcGk2WTJxuZxbLuzwa/Dk3KOrdxBHJ"
    "9q7huiWr76dBuSLkz8HcClCkHre7mAiKKn0jF6UClHvb8xqeKCSSa1k9Spy0DhSNcp64eB"
    "heBtWlRAo3HMH1RLO/d/jj4aeD48NIItEnZYLQvvY3X/Ha1/7aBbPZ1KNNeugE480vlp3r"
    "pIs97Zf56YRuVtVJx0/1Ofx8odEhy4mqmvI3/IDgQgAdEOpFuJbngWY38SBxhj8AuBcaLz"
    "0+L6PyhMKITanrBZMx5JAXOK2I+5KjB27/2193Bdby/T08XJzX8Pz5vmV+AJomW+t1B2AM"
    "liq+Cf5zWBeT2oYyJ1wbB1I7i+td4qe/vyaH3JiSXmm+Ig0s8tEWARiNfyKS0hp6mKq5mM"
    "p8TLldEInjSU7WEESaTmWBNEW9V3Lp7ZX49PayTj1m/XfdXKiAQqtNzfEhU7x/dFxnea8o"
    "OriwN1D3kS7yIrslqzqk0KCndUBPXGsaPZNazfdSZB1c3geV7smDknvyIHtP/ouO6+iDwf"
    "A1FMLX1/g2I8LraH86peh91yslf80tPlsT93iCcjtSV2RXqSTkSg5y7RfUfkFVhLDzfsEh"
    "du3lnYc9X66ENHov9rhfiuCDgSMmRlZ3EcrxgMrAKMBtBki7oLwIPwMcBD2TToRnDjtsIZ"
    "x0ELLgb8rA1THDSzQmiDqir9ICL/PcgRv8ptzqtgs8k9KWX5wpb/t7z6O2qYv8vLWVU+ww"
    "jCRY1d6JCDpo6ewdV/JQHZd4qI6zHqroXKluUoYUHeTxwX4VY3K/2Jbcz+D66kPIdszq6Q"
    "0YAic4G8znELp+j6nVxHWpW9BVvvCuSBJ1yDfWGvxAcCjL0eIGMxFBo7NJMW6WbZBNNJgJ"
    "taGa51WMbHcOrXdjtWcMx7excb5Q26YLf37nkXkvx8hJPC+1cibBSG7okHlFK+fa4ZYGmc"
    "1tvu6giqLvOlA1FMnOfiZxs+ZKNZJcuyPKNQzppQ3Cf5husLETZgcLFmGS/3czbNslvi1J"
    "o7Jfq3fBTWa+Io0IjCOWKl/eYQnOejDDg/0fjyPBwB9lorj7Ori87EAZSs4/xyHhAqjM+p"
    "vLwZWoPRnQPzpnlwN+pvNPDBvzu5F/cje8uj/hsnC8R+fh6per629XJ8h3hF/k0fkyuLiE"
    "4RNs2WL0Lxc3N/ABe7bmczHj4OpseCkGGcAvW4w7vbw++wU+E/1UValwafpNqlOtqHYGQN"
    "8bzubeMkg7kwA4MkdjMoFSVIC8FmkB79BmWuDnJksgRrY7a0Bk3AjhG1Ni+jZxRYNghiR2"
    "zOEGzWckF3cfQb9qEzyciylAHTH6Fx2LlWLV7EDfiWXicd7UMQHD8QpbgOAxgVMemrtOMW"
    "x/RP02ZLsJq3DrXV63tiWXspiA5bE+hCCC61EKpb1jeSOWumvlFdco11AjInXTYe6tWZh3"
    "GHkURUYtpCvxHWOCxMCiyhpsG1dUMRvF7bmUbUapTbBTlBOcoEyxf8xJN8X/6JOaeObAlW"
    "sFNTfg4to//GFKfRct+PdJ0L5hU9bGDjm9vr5M7JDTi/QWePh6OuT6pdgufJDlJQy5GORI"
    "atJNIEcJyp1RLN6NGyvZZcLxGog4Rqblq7J8NXCw+D7rLnDwjUpqKidhXVPzvTE/VA5r8z"
    "9FqEWgIZWKQCqVqMG5q1wtLMKZy9Vio7RBwVgZWr2PTdlRHqeOzjValOpap7kM32it08xC"
    "LUEUxBdzBVRBuDBqIQv+8iSqWZyHsXCqrFsaywc3/ZwCqA3naLncgYYXbA1eUNgl8xWIwa"
    "70ydyDZSr3H3qYo73tO2vVrzSxpWZ+n6pgxj8VQ8Y/ZTv58bssJwcZXPfnxPZwQeA+pCpy"
    "ysB/TKBXaB0PonI0sZj957Ce7MRymdeP1ayRtdWoKzJTJEy+Be94zhET+sP/T6a+xxSwJX"
    "b+yn8dThMj3+JGMGzLeObX2Ih/vVdzV/TOLi/OfhndX4/4cr0HKE1srkfnG//wbnBzc8Lv"
    "T+wxuP4b7KH2wS9bjWlva7d8s7wpesGuBd/LN4BvTKER2/8YPldpZtyigV//b0UjquH6KI"
    "nxlWQd5RGrHPsezOeuAJmELyyhrb7HLFniNRXu+xyTa4AchCXJtdR89GyVXXW0VyXXho8q"
    "3FfiWVKMNnae/MCOqiq9OM0Wjz2rLoSwqQZQRQGoUSceL2cQSHvmP64Ol9N0W+Q0dpZ1rx"
    "VO0kcGNft8R2KHTaBw/AuGu/1P12JqXCL8Enc9NlrwY7eOIFJk20TOEscEhtWUxapsbZBA"
    "LNSrwBZC8ucg+DnN6qxVKY+0X1weaT9THgkbnvVSGyMSEW0RHhKa3tuNR7eJ99CR4ncYKf"
    "bnZkOpJym11FWReg4sJHj7hN+BNJN6klJjf9QRcg62SwMRejoKroYQ2ouCV4kjRumszYOI"
    "6STajvB7o6HEC2dMfccM4685gcTUiH5ZGNGSY0fxoHC1IGJYEAnLPmVo4VKPfIaQH19e85"
    "XBw0Q4kHJbiuU4avKDiy3OXaXdYtQZLijrLios9dHvib91bFLJ2ORbV1x6WxFsvt7SLrRZ"
    "bJLjCo0WG7lfWm+kWNcxuX2H5NZWcPvVrMTdMJL3QU0PV5p0i36ut7G9WvRzWWzkkrmd1x"
    "y0jOVxMs3u6uyO6SkZhr+SnJ6g7KCDqUu+BllflOV6G4qLvSepNlrzXRXJvlL0vcSFEDCr"
    "BSdC5wCy/ZQXIbmuEn4E/gro6uHy8q0KFJcYx5Ws4jWs4VUi+AcE1YsgJdnFL/wbRMgPbF"
    "iwWaF7JUPwawGfAI3BlkUIrE3MrzuPKXAM9UvMWvXMrhbsWpWsriawqV1BSwEAAWcQU1A7"
    "BGq4YPYZESjxxL/NJQGSH86OACj1ioPufUGltiSx60mAUZOyasT0jQB2dqvUHWsG2LkbXp"
    "1fXP0kKtkB/aMzODsb3txDDTpsGGTupYvdnQ8vL34d3sIArjxY/HqFEbfDAf8AItrZ4nfp"
    "8nhqSBisbWyQPA92mZ0eJ9uV6jCmS6HoID8GZYKSxLyTOVpgFtY4RPiJs16pCjFb9m+nz7"
    "uuu7cXONeaLmNvviGt1HUCCgA/oMfE5ccNABEXU8uYrkpUwQkkI2YivtYX1z/1PfT/nMRa"
    "lmCHgnEAFYQbXUjte3N9VlBxo1heMRKVJRaK5jth0QUJO6FwhPDgmjWZwL3jULhhM5qpZZ"
    "qk6rmV2lWHlXbVYcmuOszsKt1dIB4h1d0FdrK7gMbqNhLFzjnVAwW/gZxTpBqoqbKcdRG+"
    "bss3ssObAa4TtFrSKksaHCwNhBwj0/JVWb7SZdZAwglCLWOVZWy6eOLVTpuIU3XIQNx27U"
    "yoFF/Xj5Ig6oI5uWlfFfiWG+QFRUR6fTde3zola7vM1ylZr93ZLRcmze/31rh8ZsX0K8UO"
    "l+qsjc7U1zkrNIwWWHseztNNnsYVsQLkX1bjaOMYiCbqJl8TWtYaNV4LYax1sjOzeYTdYP"
    "pG0zOv59617/VykKfBk36lqq507o2gvJUY/ioCdRDmSU4pWmD+85FD0Qz69YVIVjRx6Sws"
    "1pqFmDaZILeVbHTfSzyi7h+rjJLWR7uENn1DU7B9rCmjvptXPbfE2o4oVGawwIEt+1Gtyh"
    "EjnscZ3Ucylr93sPfx6CMUIWPQ2tVNHzuVpNF6uSsd133txuyEh1F7AbQXQBUhbKMwyyaV"
    "Wi6oWZ5KKz5/RaF1Z5WV2DlkOAlMG9wXDICHcHkIPXTuUtM3PNGA+I8/5tibjnzX/uOPAO"
    "Aoa14HjQj8sUlneUDeTX1HlSIj0R7g4tXFRNTUg9Wvwr89tPVRJVzoUQku9ChbTCTYUrVM"
    "jRhNF/lcydzYK7E39rIGh67ourX8jMDkyXG1/e3u+qoolrqiSVsRluGh/0W2xTambMbSY8"
    "e+ZfM3YR/ga+tmyPbul5BPM16iQBsQd/2H8Metn0UDDExIKYPqTQN4U2YETJBG9TLfMAhj"
    "o3luJmGJzFJ0uyu3NjbQRkQTVlyfcSWKmrV2VA6pGgKC76u9sa4n2VLufVHIXdFNZVDftX"
    "LjDcUii9PssKzO5M8AgZEwsVom6di2qtLSDrBC3Ww3y1HrIuTvUeo5blBdhFz7urWve7tw"
    "wwV2yZT6rL4A0pQKQz5736bEJaJogmhtwxB/dzSxbJubgAAN4KoP/5aEjzSYu14zTR2oUO"
    "BQbB6oWMGUcrdIC6z9Fp/rneyNqmJJHyi1i/KlgJBrAsiqgiB3ZRckvRVBsGg9FkEE7UbO"
    "1FVG8Q09mYxsy3lugVd3MFlXOSVPj/WYdO12CiC7UaxmfPMVRLdje7M8yD2KnwdVgt1AFM"
    "SgcRh5zgtYF47LxV9Ogoh8MDADwPw9+UTHoJWLQXPb0Aq3eFIGdzNs24VSiNNtz5r7uFlZ"
    "HOz/eBxxH/4o4/fd18HlZW4t+rE/y8mXea0UfUileIW768kEShcg6iCPztH3svUovPx/KF"
    "XJTpySdc+WGJF2UTR2UQRnfm3uJ+m0ANpyM4S39Nr5e3KaHRNBVWs2tvdfT9ybrxS1Nbna"
    "PXMszdjktq6dZrZplVzaeAUKeWQAvqKOs2jcq7q4mBLhGXWeIAFqJhw1MMl3kUPHpV5eWe"
    "aapKUau3xhnTClzPldpqQv+JEyzTlsylX0FdX2rtK9mtrkz3SB+O5chsuX8uXN17DvmMKr"
    "ydet5bI+2uO6Jtr7+LGec78NdV6rkW9YWAM8efXDjCsqzXytQiqrQkYqw9rBv275qNNMjW"
    "9olbKUbkHTkr85ozpGz0o1RzcYVdGJ+21KIaznuw5UTbdYoAjKOB8ohuLyhDXYX/lukSjg"
    "LeKAJ/wfBr9avbCUN2e94bsudGkJrl82xXn5+lv95lcS/cEdptVWZe6MMrV1HrguK+feBO"
    "NVzrsRZ/zJ3n4/XOYnP4qM89xCF1UycioVxC+ph58thw/7tN6yDyk648jXJeDeraaqMVVV"
    "1So1k7+/kfGU0uc8rSp8VKpULeSgqoFxB2HTdAljUjEJFJagKpFHoTGNR20T4aCP05QuQA"
    "eacG1FtLTJLW/U0qQtt83Uis+2FJ+aOcfdTTc++lhFu+GjijszfszoN/E3q8HlFNkW+wT2"
    "tsLr/Uq83i/h9X6W1+SFOHmgw+JEuxXFDqfZQa6xcEYHN4+4UT488+9edTNVN+NO5+NvMR"
    "/fcElOZObUcrC7LND7I5o0p5eebAKuxpnfuyPYTqTcv9QHkefyP1jHEf/5mj+9uBrc/pbf"
    "QOs0Z92f/nY/HGRwJ+TFoj4bNZFKDnFD8WwpDUBK5zNi3KxhXKVklilB/w5Z1Gii+JZy8h"
    "3PytGUyjMFs9Q6W1DlbEFok8J/64hZTl5Vytd7rCSId0bWvSvKv2mJppihJyj7tSC2jcTv"
    "gF3aQtvfnVsJC+w6jZKDE4S7swKgLy5dOFDoGDNp8csWqmDqW3YL5TV2bgmwheUZUy5LOp"
    "k0aY+XJd+d5XC6RD7rIzyBMJiNGdQtEgvBrxw66NJS8B2XYBBmdhGU45oShMqGLHq3gGJi"
    "yHIEomkht/6MeFDr3CUGgRaA28czcQF6DRWvFOnubLwLEbO2ycTjRjtcxeI3vNdbWNfoeA"
    "9S1lWX3oWYdZmldyFmDTDQAANVhNBi0ZZKlUFks2yLrFmpIAAPnMvplh1i/EaLFqTZVgzL"
    "iHP2VXjGKCnW14Ea11xtF6FFSDyG2jcLvAQohfSsiTk/g6FFoKeZgKg6FEATKPiiJUTzBG"
    "CVv7ycKQvc2NSXVCnYv1iBW6Bkfx/9LkOpunKCoiAPuQpGNAfDXyaEBJnKJdjAexmt6wDH"
    "NCcu41uDwRbBT3k9L95eYokMC6+gwcLQ8WeZezqdR+RtudtCb4EtcAr2akrq2+Di/uLqpx"
    "MU0D8658PLi1+Ht8Pzk1CExHx0vgwuLuEj2bi+ouSS7QOOK0BM9tKacqx5wHEGrJx/s5d7"
    "ACMidb1/p+TJdz4jcFTCRbFwLc8jDhqTCRXF2+BDlncJbdwDaPKbqIHvJ6LaGb+POMEc8p"
    "cHcbjPYoITia4E5juthMh3zpKErdPEXRCn25kV8C59BbIZ7wgqxNc9V1OkKmsnP9/f30Dy"
    "meezUOmGkBqSP2H7p+rcpfz35+TIlqQ7rUjUBaP2vk2XK+4CoMG0TH54euiJCkhDo6SnzW"
    "BV+c9ucrTF6fTRpvLRpoMa70LMwu9R29sdp9Le7sZGc+igq11dPkGnBdBWuCHmF1wz4BBL"
    "n9sxQVQNOSTX4OslOKSDtTXODsPpOsre+AmrYMqoZH9xgCISz+vRiVUSU4V6bhTawFmiHg"
    "b20JTPzsVv9iOfz8Lypsjy+rJPV5gLCh/iMKogSaP80Gd+M35AV/xXgJ8i8LrmlIPb5jdX"
    "iWGEbwBqlg5bqBm2EAzM8L/YSg3HdzA7tf3SG8D1LHOLkyXD8dtPlXwbU2Qj6Y7xUyfD+3"
    "KzMEWq7UKl7UKNglLHLNEoqGo6s0ZBdQEFdWGS2ZxyldpY8qXdy7ExUiNKrQxrNXb0TJY1"
    "EFD85wp0EpTbM2wL4sfoW6DsW47w04suzlgWQeDjBIqJus99xKjU9ceU6//kL65bQOEyh1"
    "gSwURJNh9tW9+ZX/LPoFLzJI45p8FRzdmlq/+pc0GUGRqR/KpaGhGByqaGPNBPjk5E4cuT"
    "H4VtDQUBYWHP/bFtGY0iYp+q2CKfim2RT3nhsGjbVBVBnEZlKTQ0+Pb2q3CZjyoGMO1n+P"
    "wsj/uqLA6Gd5C7+0dHVYK6R0fFQV14luTumJrL0RSzaR0eJ4hU5nTv7ufBD/tHx6LUEL/7"
    "qNlHc+xN+4h/q7sUxeHgxzQ6Uo4PK4jj+LBQGvAoKYx/0XFWDA8PF+f5YgiGpwTg+5b5AY"
    "iUiaULoBh/WamriJ4alstVFZfwb+X/P8NmC1Axwe4DaT/HLWPBiixw1a+NilxRqQzcuY/Y"
    "K6E6fbQI+tmKKgkOBUlsH78zJTi/G2ax8y5Gspb/bncAI5upViaWQZ6mXlysaUWjdI2mNn"
    "i+qSJMGktTfKzwH2heO/ayF3XN3QUfarCmy6E1f80tPlsTlFyCcjtS36bRvCNCLnSUZ3y1"
    "bxOLv5hhcSlnHWTiQb/ULwZDKnc0nvNL1hc9orBUHVzyA3EAu2zKqsrghvKm/mzsYMv+gE"
    "DxgDossWwMWYoHFD5xb+T1Q97Qt1SJpksXu46jq+nemlg2GYk/MkIoNkwTRO0YppsQRe/O"
    "N6aIL/bH3t6PRx+Pj/eODj/+cHh4+GHuPD32PoPfl4i8QNtynhUxTvnXgaN6VBfgkKZT2V"
    "+gDNBhYZlejkumGB0aju9SBHZ/7/DHw08Hx4fRwRN9Unbe5Bmf+f0dC9k5fYPWjjvET2b9"
    "d84RUOw4CYarzMveKegOYapToJX0BZiP+l5KC6nlPWmP61O8f3RcK+ITUXTw0G3/hgOFkG"
    "vIo5oRhxRZB1m9kchDtJ3q8jtDqDlejeMWG81dmltQo6xzQZxsi70Lok9qHOLXAKKY4+WM"
    "K5wnApUteyhyQ+87huaEzm0ia1T2oew+PBT9EcE7DkgqMyz03kJx9/aaIGhXYvGu6a4rUa"
    "MxNRpTFSFsBY25WbfpnLq5yUvBk3654xTGVPacghcKLAmXLlYd6oht83tGVHayHOnaXAjo"
    "HjGgmJmA9eU5SNebrLoflH8K/ZfEXSTNhnqe0WKYQu5hVAel0MAnF+tUJb4J/nNYt01VG7"
    "GNV1EJxR7QUBxZvfj16lohrcqqce/69nx4e3cStKh+dG5ur88fzu75J0HvX9bE89l+Da26"
    "Xuh2HdAbYv63FRbHJiLyYmB+qpjq1Bvpqr8DrBTwJ4lo1cmqnqUQhMVEjqhTr/zfhh0jIq"
    "xS79CPkbR58m8QNOXPbYpNYgo59CE6w+3EJ/h/WU3umcxb6M1WA6U2ruUVGSvvCulJSPdR"
    "kzXdPny7q1jLb1MqkkOYrLEr6/IFHTksT7TLGkPtxO0CLvFLXh+aYis2HK9uAcprobSIrI"
    "RAWZHaeYk2v50wgUtCg6Yq0HJFsQM4y5XiIiqmub4jWe5RRbvFau9dE1Go5K0rxITp6njv"
    "ScLaIasdsqoIYcvp8dIBmqfC1UmOvwhmueUbrDss32xifIxlhc7riKOvebD5RQNu5Gp+bK"
    "FnQWcOgNuK7HThoJAuZv6iAFBE3sIyOO2ULsSfdAKAXC9I9+K6mVCQozDrd4z/vtmYDzQo"
    "VMDK93Fs95vzc+Op78pjg7+CbBYSnThynkyW/O898UUaT6wontiVW6SiARqMVvnC7l140a"
    "IO6kTANvkcS7AUOAeZ/sdgl2AbzfAzEXtLrNY3MlGDLZQRR4lLPaJo5OHaZkPq5HETJV8K"
    "I3Xi0tlnzn6DQOk/CUxRxMcr3ru2dhunUjgrVsmzKlHcHjxItbmfpNP8b8p/ed3XjHAkiN"
    "SPcWwlmK2NZW0sqyeEFo3l7KnRAl9XEKSuMjZ+VFbgrLSk1mfsdTjPbl2CVdkaV74qcDXQ"
    "Flrg681qpm5yNqlYKYVkPHOpc2fTXCxj9Kxf5gsy+KgR48MqAxpndCY6UnrcnLEgcxXBHI"
    "h/5i4FdMj0SZSsDf4X+CxIz5YAl2eyFKYnE+hFzn+AWYCoEHimGLP4u+WhH7f0zY/OoxPW"
    "XBwvA0yOMSWmb3MjGf1C5t4JOviITLwsqagY4r6At7qKojqqUb/ELZSP7bsnfxVwfxewfa"
    "1E54b/uC8PhSeq4oTD0/HxlFEQnE114qMhjQ5/Kx0c5WdvTft5RaGN5zz77W3Ui7/R8c8W"
    "GEK5VZhjT0tVDJDtNDawWrAp7BYAjVKwuM1lMp643JlvGISxE37bc3XAI7O5JwFXstsyRH"
    "tszlUx1iYYviTsp/0dYJu5QmvDIJdw1aEg5rTFF8jVOKAlttB3xLxSa7HC1wrVkBgwNQh3"
    "Vcz00BqIkhqIuienIuXBangdg31ZI9AXo+iSw7G1UF1BC7eSEtchgcoack8cwpyP/eD07g"
    "cHtPgnHOPhByPMnuEzILAkAObtE5L4VUpz/GPFVktEoHL0FJDrgtsicR+g67Azl6sQanQ9"
    "j5dwyxJ70kKD+U3YOcR18+RTjMCOCHYAgN3Gka77VCkkjJ2wNdUxjwqgeMGT18yiGs1oTN"
    "8FQsSXkGgPA1k9H9Aff4Rhqj/+QB8hMU0UrLKxB40ygnNx1RmGX2+uw80W5BBiivLfbE4M"
    "C9v8fmM5LtdtfnHLJksHM9DFb3r58YRz1RUZo0jkhFg53UrbV6vrZqYXqx+7kI2urNOU/2"
    "i/los6ItDsbuKj1sCV3tsBscADVsfajAg6sdY3bje6T7U6cITjdfvcdfpvcCaOXojLgtyY"
    "qo6pFFmXTpXWvFPa39c2R+EECniUc1QUsjVNpnmbw9vA3sktd1qsziWpFHbgKavSCZwcf6"
    "G6nE/TKcx7qCkURAMZt9uhpCkk+QD4CSKJlAUJdb6T7cKhhpD4qzVw3K2otM9OOZ9dXLwi"
    "Im6ORB2aukJO0+5MmYTeqawxDI6UMf8NgAOwqVG1o0eX5A8+xDxMd/Hpu6JQ+NxV9s4Lop"
    "dBi81m5Wfyp9iZ3fcuz9m5S2G6WmZ+nEYHIJtb+vwRvH8Nzq8oNN+b812H299mtYt7IddV"
    "XnyrJ6n0zV7/ZhcQmVFecdCB6+Kihr4xohTTlVrtooTCjEDpBNGMSZQMRYspZSRsFy4gsb"
    "JBcQu2rIxL/P5PXbTvPWpLfHm5zcScpNQ6scpSnliOxaaNxJwi1XJWTc6K4MIuiflE3CGk"
    "pfZywGHxx/0yhJgtBo4gv9Wq2qoZIFsz+iIzRwCuFTQJAUgCwLTogpgf0JUok2ZMsfMkk1"
    "VkSrP5mQ+dcRUA6kLxwQZ1XWJ4EmSLHQrALJlum48V29YX12pkEruDdTk2NbNeOt/c5Gbw"
    "29fh1f1J2I7u0fkyHPK5CXl0zq7PT/iCNx+du58vbm4urn46QWxqzedcbo/O7fDLwxUf4J"
    "KJ75gw+vZ2eHZ/cX11Eu6SABOgAKJkRn0HrLkc+7tsMyXpVI4W924oszzrhZysegmGhxs/"
    "/arXb3sTQBVfQ8QlTl6ZmmJQVYJI4S7qImdTNueYUPfzqpOKNxX1HRgaUwr5JFBwr1GZvb"
    "39Kn0n+KjiLbOf6TzB77Z6JQfotiFuvd4baJsbiYJoM76rir+uXanGDaPx0ltmfsbi1YX+"
    "NlzoT5ejq8TVCuXo3sY5c0U9yyC9HL9M8KRf5pJxxJgavhjPmoObAzsOt3EM4R3px7r88U"
    "fgEVlKU6IPQ+EzgOeJzuT5fpY2Jq3iQ1n1gKULZwT1qrULRVEXyhvdvNuspe6EBrdIKYWU"
    "U2qbsqXdSXzBK22Dd97VdX9xcwIH1KMzuLq6frg6G0rPV/ywUsNd5VmeXcsVEhGoLICG+W"
    "Ubadrrkb9ybO1i50Y4vhP83bZ7w7ac5zqrORyvriep900Ue/EocgmW/tWgDAznORWVYBo5"
    "8o4qrfWjkrV+lNegOtKRMkJ4BT2QoNTeJaW9S1JYjTIXUqQ7Ax/oXQkNK+oazDWvIGr7Dl"
    "MXtBO5+JCFU/rasZfBytwRsQebqFTq/txsKPUkpZa6KlLP2exR/0YFIETSO5jjpIrchsU+"
    "KuF6q9PXEaOxv4QkUSCE+oagiwh7m/8QMqU+UHItTDiQTBOyQwpq5jadKb/vYoTg4b8xp8"
    "ViHsKnL/xK/0z0aISyID5LDUwOMcofe9TDdohPCOc3fP58JoWhMUaKOFqKHWRiEWX4X2we"
    "heNVtkV7d1PqeqLlBZzCok4btqnPNx7zoUEGQ4+90+sffvzl4Ov/+ftjrxnsoXXHy7/oOC"
    "uJ0grHOYKoU7EtrSdvBIByH7SbFd7JuY0NAo1ITlb9NUWXR85j4nhbKNgW88LQZ+KMpphN"
    "azm7ElQKA3/ufh78sH90DJhTCIGIC+g7cA7z9+8HnWIsqDnooWcyr8r6TXfYXF1KTTzBK+"
    "otem/mxDGBZTXlczO8OhegxoAeMIxXXy5uvw4F7tGZWO6MmI/Oze312fDuTg51KZTXDxCQ"
    "g/PfTsQBtwwwkkApIJJAdz68vPh1eAufcVXIegHFA77j683l8F5+x2wuzFWY6/7h9mp0cT"
    "W6vx1c3V3cw7ye7zoji/PQxQ6zvHDU8Dx8CJSX13d8MBSD5nMPrs6Gl5di7rBQdJNVtV9l"
    "Ve0Xr6r9zKoK4KWjGVejaOM4Q3YWpS/BXwcn6AU/On+/vbg7QX+6FouDaoWgvwxv4bDh8p"
    "1Ihe3tL8GQyYCFd0iOM6n4aM4hVdiJe4qdZ9m4/dfBSi85vbtodBIf7FcQxMF+oSDgUb4g"
    "1juRs7NsUSS+M8eWWVcwD1c3g4tzcOwBNRx7f3/gJrM894IyD/xYFmPkCDi4Ly/O7uW5bV"
    "uGJ5+PBl/uh7ej4T9uLm5/k4NHeOJB7spfc8vlx7Z4BDOLD+RRDMD2YQRth8/4m96LY5UR"
    "z1PuUOWXEp002acRocK79IvFbQf4xaEeFZ6WXJUS799ot+4fHVWRxtFRsTjgWUp18scJg7"
    "wG3CFFqTLYsHdpOYT10ZhMAPMQZoT0IWmECZPPtJgBiRNK4x3C924grBTl9oT1sZ6klHSE"
    "JBwfI75m6gsgRaj534z/lsN8F3SG+hLIkCorg95gTF8I+ijzoubYhf5mnPUvxGZI/IzK0c"
    "K3kZJIMW22TzKk6krpzp+F97u4RgRmFOxXF9zxkIY7w0t+5SCHPGHIc1NaZuEFWF9kaUpl"
    "Jab42dZQD9sdJUxEtSK3IqTvVi0z8zYCEaZXbXnEqZTdClIWRohwByCKg7BtowUXSp//C5"
    "rNUIpmvjH9LMsPLKAWAQRkoXTQEi4iTqa0/EJbuL4M05SKy5HfQlZcQB5dbTOlJRRqxXPC"
    "dZy8bojnxLBm2C7XqWPUaUyIJP8QTLMxB8FBXQ9BdBTym9O1+GH4TMicherEjDpkGSDz+S"
    "6lXKcwvBZKcp0Pzy6+Di6/P+pLnx7707ZkIlHoPTjMQDHFIhrBWT0K+J2zlSi1CXbypZQ/"
    "QUpQYz7DpqQTxsW2C8Y8vb6+hJkjaM7pRRp3/PD1dHj7/V5KFNldMp3P6x9hMSJ1T68zUT"
    "5dLvonSs1duFWgd1udBg7ReGXFUFcvbq1tw4JYT1Nv9FSDm3ESzdDsfSpuk1F9fE6STl3f"
    "esOMnPYjXYy4L5ZBarM6TadZ/SqrXWIQgCKMxAc1eJ0hVDn03pDde0eVCukclRTSOcoofR"
    "Hj5pxdzVgeUarM897ww97xYaNgXLUMv5IEv3KeQ6FCAN805318BqVlMGAIXqyyS3tbpw2Z"
    "4by8pAr8jyg7d7jvH1VCBByVQAKOMpiAALyeZXVxcmuMpAM83nZ2q2nBCxn5FeZfcfXHCR"
    "WucqC4r3/u0herZvHAOE0HFn3yYPlU5T79VHyffsrcp4bl5VTyL7GBgvGata+yNjwG6rA3"
    "TqNZ/CqLIQ0B27WtyxRZ5xi9V8nYKbF1dM3QN2wA77O5KESe5XdxR6EE0fbbZff+c+I7oi"
    "w0GvuW7VkO+wDf91/1Iz6yY+GEujMAIPLfihaYSwJhZFP6HCvGIYrsrh/t2UhvIkZ91yCj"
    "QpW9xPGVoVR3C/WuiAddEsO8WiE5mXcmY+YunSmS+6RrKDQ639TOnhcf6aIJ70/MUQpfk/"
    "2cot2ZmjjvUtKrrMwGos4Qa1mrLGuRbtukB3uMTktYZQkHCdRN2t0lKLWUVZZylBLfQM5p"
    "Wi1plSUdlTlopIclabWkVZZ0pmRFo3s6fw4tefUl32iLp0i1nFWWM9SZaSDjGJmWr8ryjc"
    "oGNbmrU7Ra0ipLWtZCqe8tWZFp+aos3yjtrsmNnCDVclZZzkFFoibekgSllrLKUpalsJqV"
    "90/T7oykReXSKbWhNW7Y1th4RsQxRRDZeY9V/lltnGlEohGmjVOrg4ra9XmfJFS5ooTiIg"
    "CoT232x4j04m/Ked069w2ZH3UnqC2ANKUWQi0h/LOv+xeX61Nt9y+Gw7oFrn4Jptmto70q"
    "T2M3WgWWxjuBrMnWs9hUHV2vKWWtCn9zQLsNjgE8mXR3xUbmR4Kf/NvR1cPlZS//tmuBrd"
    "/ic3V0xabv+Nr9zGNwDBdP8kqxnAZ0X365JTYWP6SQ5ecwR3dWcup2sm268Ocj5pH5mnz6"
    "Esx1x6fq0OpMFpedzambm55Sh1MXwSy3dNHRdWUT8wmy3B0+F1lzXV2KuYZ8qmVHuUVeiL"
    "PuKSUa1Q1fyE4aQNXOKrLuShI8+kK6dHcmdx2UsG+BRVAKv6s8CppErMmmGzlLV5kkQ6Vr"
    "8uhWTNJVFvF1RH1v1MKWO6PmjZis4rbbxRsOIOwtbLu7YJquLqoZfSFtsAkCil+DuTq0os"
    "Diq9wBOL/111NebdpggmuH3FP+n8rH/1k0YUcYHF+LL9Q3oNFCrt+iPst+ldM9VPJc7Aq/"
    "YPnV7TItdfSTxK7P0eBf6Tc9WtkMr3ed5gJCYIotRV84R6apQ89Oa0bgAvuABnPoFvkDde"
    "xlttV0ffKc/tL/jMQn+PS7/BkwGBo8w1PdxFm5Js7PllOrvGA4XuligrJlYB8F1wJfziis"
    "2PL2bSpl+7E6PF9RqFsso/qy33BvQdElsQ53IwLN3FeZO65VTG285VJqzU6KyeTkqC/bZP"
    "TRwnL4odEPOzL0EVsyj8yanBztlwNzCWZSAatap2pF0YHFve1KVbqoTiNR7BoyVSrbdbXQ"
    "OJVGKLWFUIoshjVj6NfhPDsmhKrx8/jqS8TOzwZ3Z4PzYVnovJaLpYn5C+GXIuM3CM28Zv"
    "qGgaBqhi9YqGEDmbFl22hMmGWSVUOZk1iz36gDaB+dXZ9D08Z+1Pe3L5ucpXs45tvLW/nW"
    "6ma2NrC1gb09tTlvYQeNvVYLG+xu0cpVDcObM4nUKuUfEagsi6a24cdqvSvKmldkDBQ8a9"
    "Y8NkmnsjrVuwra+IqOmeLcnuHnoO+vuAXYDMMZrnT3Mq3yapVXFSF0QuUVcf0inTcM+r+m"
    "9EZAg9e13gdoJwjKJ+U66At2LSzUSMubIngDhB0TzV3L4P8SR9MSLYibbT2+zjw1NNM++h"
    "2KVZo+/0laTVVTTZ1TZoXh3aQM7uBCK5RCnK4zrRgP9n88jrgPf5Tx++7r4PIyJ/vw2a+j"
    "awbDO6hptl/tvG4HwA43/juspMYflqjxh1k1/s+8njmFJ8CfuR1zdlojbK0Vq7g769tDCT"
    "KVGdu7lqoDtDdW2uLpbvfsXZFAV9s8NxdAa6eMxUZjfzbPWdyU2gQ7BfrziirF3DEn2xR3"
    "o0+2G5U8vb6+TAQkTy/SEeCHr6fD2+/3xEXJB1medp6od4oEZmRt9ifptAAaCyBwEtQWQJ"
    "JOC6D5PaoLq2gfrmJCaM+Hm3PWt8DXm9VMHeVs8n6rUAEkOI9bYO6vq5k6ytzk3VWBuboc"
    "yJbLgWwywBMmAueEd2I5wsXBnXg6cjU8k0u49JgnQswzblsuEVQ1doWZ6ZIJcQlfMSJq47"
    "vsAxoE+TpoipkYQ+fEiXIfMP+fyOPJRzFt8LtyIkSxnCDsedDrVAaEYlEjHR9SMj4Uiisj"
    "gvLwUIxMZXWztyc2gGjNa7l8O4TbIpYO1xele5FrseqNeVuMJ0WbsU7kI0HUTvhjE3uhd+"
    "1z5rt/XZhwhHwTORiNOuseVYmGHBUHQ44ysZAZP7toLQDfikLleBNXagCe9ydfzk0Y3T46"
    "D1K3nXr4vBiJuuktvVPsPItzBP066CPmG1MAU5zeXTRa4Qf7FRh/sF/IeHj03kB7Sl618b"
    "Ks2Cs41YeOP8vYCUncQEi8xR0QXI7ErLsVbod/f+Da/PD8BEVzPDo3w6vzi6ufThBkmHPx"
    "PDoPV79cXX+7OuG66LNDFw4fM7jgRNAO4NE5u776cskNghMEzY5ty/AeneE/bi5uYV7y19"
    "xyYdazwdXZ8PISPov6+zw6t8MvD3fy+yfc3jAVOfu4CpVTEKRctYqI1A2NnYk8OCTeFPGV"
    "ChXxAvvCm1psZWB8Rt6Cwt0/o6xmFK0N3YrPLMyyXJdqyf2TJGu0A7fUkELqVN8x9EyWn5"
    "FDiMklASqvTJUXQD+5TRrdSu3nur7gET/7xvVSuRNEKovjniI2pQvkUQkch+TjRow/rAb/"
    "KUH/5DDexYuaXA8oVGb5gAWGBVq4lB9Klgf1IUy4cPimmHsn8a0gvU9ogR0PVQ/rb1gyf7"
    "oj381RkIvTv1cUCkumjfD+RvK/OffghCd5XvJSnseoNN/r812qcKxB3n2SUufdK513bzl/"
    "+lxaDcScpNydrmBX1OOm/zPXvPCY+vzfT1ywSFb3EQrxe+wLZlPWrMZGnHB31sA38CEHio"
    "jUMkyhAv46AHfc32/f4RIQTf7qY6RjVAr3yOICxxBO4CbwkltYOWE4lVxRYR1NbiXWsQBS"
    "ZAorPStDWBqKYQEHGfWRAVAPJFZHVCnvUBXFn48q8Q9lVH/d87jbR6Csxj0y/QbJIlladR"
    "2C4jBkU+rbJnqiCAAaoQ+E70rinoh/yl+EbKuuL3DLp2XUbrqhzMh6F9j2JCYOSf7/APp4"
    "AtQHCG43RPN+mohL1ZLRmYDrWB5aACRHbDEbV95JXTpV5y7lAsjpzVfsvYmRKK3FTJcIoz"
    "lxGXXC89Sm9BlCKJX9lbqeojK6DBTqNK8de9mLyrTvwi4MVnt5A/i52VDqSUotdVWknnP2"
    "ZloL6CQ5nZ2iihDWzk6p15ByYgkUSzvtp77IyZTRPNZmer0OL82g+kHTlmLA/qqry6uw/a"
    "ClTEX0/j23XkHZRguLTRFE+EP0MLIYWLpjIkBMaOLSGeJnJ6LOBwRUDlkIvDE3rkTtRNZH"
    "/Csooi8BGF8YYHwS/t8FdbPW17a/+/X6TxrJrySSf+uI5m1F1zgJJ6Q5KS3R+odslT7iS9"
    "yyhaU8puYSQnJMDOZjG7p8NRi6I2DoncPiAkSpPhD32+BKoHAl9aNzzq2AE2TyDaAqRLab"
    "vS+EIwdcdZiF7FbUeSNwC6N6/V/iNErnwgRdYCACL6CYTZZ8+xBYyb76fpM4XQe9JrvrJc"
    "k6x0xiWM2iFEnKnQlSvEspq+IMeyfGT8YVVqduwKtus7Af6qadZm8qrPYKurTu3Ak9YsXe"
    "nZjP7HX3Ttxb97p/Z4BMaxIWRRgTb0EiNN93oMHNqStzxpGJlyKTgPpuWB6B9YWVGcbtPq"
    "BfyBy8LnyqKV0Q4WyZeHxCSzhbuNWddfJs+wUenUdngGy+bt0owCga1UB1cPgK4RoyKWHQ"
    "YZOTEAhA8i9ectPbBSgHo/YLfxpEJXNrQvB54FnY+WSVtK5rQyhzqPZLPEqB/LLqS4Hqgv"
    "MsgoTOoo5a2vsbfsauh79rAZwNykhKxy/uDvS6u2EnOgXBs+uH2zvwzHkjKCLz6MBnZ9cP"
    "0gUBHwuvM/gh4Mn9z8PbofwcjgjCD6CvMPgEyYxzVfwRapTjeOsAZ5LN+5Wwr/sl2Nf9jB"
    "nsUbsBwi5OpXIoWQLs0jf4FFc9bt6ogRDfx/VlEqdSXyaLIBpW2SX3NqKYUED/1ncgxOm0"
    "l0hp/0GgRDcDsyZItZ9IZTmHNmnt4tYJOoWToRS0a0pwU/NVdcc1kVOxOpG7JYeqfqDkCk"
    "x4gvgroKuHy8u3Kt95K+D8vRx3UfCkX+YmkskAFb1DX1fpYxgxD/wfT/iFRGkuWEaX+hDy"
    "hr5rQbdfbukQExwk6JtreeB/AZdM1vfT/vS6u/AuHFH9EteLLt72xur3k/VCnAaKWZxud9"
    "RvmWMUzy0Spw0Y2+8wv2iXfEC1kSkCGJrIkeZSdNgELhjWsDzrXqVudXsl3er2st3q4H7L"
    "CqAYFxSOV5f3rRg/mwAB1YP/7A7wp8labh/vo/Pj3sWtoQoa5N2oazo16rV9tdnUqE1a92"
    "fUvMFL6ue251g97JfZ+AY1R3MxrkaPDkmAJpZNJN7CoL5rEVdm1Ah4xHjpEYYwN9NFMw26"
    "6KdgFqKhOjxnXJvOb8+xma/JRWEIjwI8ZVO8f3Qs27ZHH4Y1DTUkQ5lzrV/iFwhkWENbW1"
    "EorbFdh/Wa7Ga5Ou13Iy+sEVpeOFr9AqG9u58HP/A1IfMAwaNoWw4cNUweKQsiAF64cnx0"
    "w4KA03CEWW3VKkmncPhE2OTBjbCYUkYCgXBp8H/DCe9R2keWw+8JcWNIXzE3ePkhj+YufX"
    "LxjF8aL4qHtMX/19hO4XilDy6BKQiPLpHwA2Xxq0sisXn2KzlS9kscKftZRwrc9VzLqlv8"
    "L0WmshAawpoOKnH7oITbB1lui4qDo5rQyQTRmgDKLZ1ZwYXNtW6LXyOWgALDIcY+i9lOZL"
    "RKlMPfDMQScuLr8jlOsxNsbsOTksM7sBhqJv3FSFQ+CrTrb0eO4i65/qwZoDsbyTlFqoFc"
    "KsuZT8V5k2uIPDxcnBdC9VZEKfn6vmV+AFJl5NqLFY6Rb17HJi8RttSlpPTichG/Pquwkv"
    "rmXoxKe9Lb8qRHjsI1Pel34Tw7JoSqnvT46lujyJgw/HPWfY0KY5F3/JLP1SGOb7TCWJJp"
    "ZTGHkKtV4g6jSJzVgg8wXIYDYvGBPpK5ndg1iB2U7IqKbU8BKAivan5GixgMsI8WljcVzj"
    "0+j0GL2oRv/BtzQxLzKHoD35+JPfzeY1NrLpC1IlihoYpvfUH0y0IS+rbetjCS90WW8YVc"
    "D4er7Ay/CAIS4O8O/aqhT0kmsENGunzo1my7sr93+OPhp4Pjw0go0SdlssjyvaYvdQd8qM"
    "mo0CL0agtJMLxkfcSovAtcMifYY2FRAEWiRHgxriORYLjKEmno1d5EJLRBom6MSOXTJgrf"
    "BAAMsdbhnOG/xCaG8lmipEFnmRiRwqJR/OYFFXXOX6s++9OUWgaNA8qkQYpMjEhzvinnO5"
    "8iEVwHmYZyYbJEszyJTdTRaNRcbN2uYtu8nQFTAQWeRZEr2VJMOCZiDVaFmqr0RR34RPK3"
    "y+s1gWLkKqusva+D+7OfofzPDHvGFEr/3P18fXt/At4j13t0rn8d3p4IE+PR+Xpxd3dx9R"
    "MfazHGJfbowBr/aXg+uv92cTY8QQZnzRPhrFpYhihgfP9wezU6vbi8lGWMPd91RmML0Dbw"
    "9GY4uJcP5iJ2+ug8XP1ydf3t6gT5zrNDF06jPatLHu92ctMb5WVoNeEEBY7eJoUvVmTaO7"
    "iWjdKo8kiKUG+AlqKpq8DHmuHURArMju2FGsVHVqdAQUw1b7W3Ea2OTbVby7xyvDq5wyuw"
    "d9s5dTvKWGVT6m5c+mLxdzvDtt3Lq7Icf94vrbEcjBwB0r1GeBt7HpnNPag1LHpScWpZ3y"
    "acMD9G/ToZVDMOi+CMl7LZNH9oEMZkyGKGTSK9vBhka/Fhwj6BjlgTT2TByKrJJ+hHKH/M"
    "dCss1W/ZfklI2iUG34a1cXoxojVwelsRSO8nqDPDFzskDCWX90kEyxB2cz8Imj6HNcG3Cu"
    "Vr0OVki4DnNgQRVs4ZkyfsvMNiOeEhXMefEadR2Z2lrE8DG0ZYMrsqz2MkKrOc7yfKyGcE"
    "N354k9vYm1B39h1DdNHGFtuIl2kOzLPq+fUSRCpLRdmNUBKHKnOn7ki59t4g7PRqcC2c66"
    "r8xvrrwoR/zLhuy/V8vicsM9gtXBUg7koPgGLjyKne+3LboivqV1ostzX7lb73vTLH3rTW"
    "LR2MV5nZvW8AOv6ff4vYIMHGFIKDXtTY2KHQ2FjZ3ovSsM3KpLi854qiS27x1mCZ0KnVz8"
    "mfKIEhhwQK+7h7P9/f33zHksc8X9rYYQu4G3AOun87/C6NahfoPDsSyYamuf2weWs/jCD3"
    "Rf8aRtRpV7MLseQmKHBHdDjjLBcnOBM5KYFfT9iOXPMBpUjRo92j9Hk0yzmJvtgUF7a2iW"
    "hSopkAkTrCaUPDOb9+OL0copvb4dnF3cX1VdKxIR7CR/wDK3SfDy7zqxh4uRlzZdHNBF2X"
    "LtKtowANYr2IXtC1hZCl1YJoLIh/0XFNb/eKQvmU9DaOG/WzzxXj5VsdKPzHs3y8SplKE6"
    "dSuPKeUq6BDEzlbcPS16ZpecteSWA6GNGvFJqmMNiqmnz9TTZfCakRw5YZRo6fRQ9cKLLK"
    "yElYi3Xlb4BunQAOF91xTQgeB5nQMnfRZSJqDS0A8YJrrPNshf3tfvursXKo/Mjni0fJw9"
    "j4wUcRHA9i5iI9EMtvKMn1jsV6Ev7uoAwXZBrq6rMqHcfFcXUd69ORpU3UG5KQnjDXQ7q1"
    "iIkYjaz+BRlPuXmsqLUvzrAa0gnHKy2Yb1OLXzDyGBBFaBcudZ764p6Z0oWiouh0z/ILBz"
    "3cn22kmib83JoWfESiDfdN5FF2IX59n9RCFT0zAL8LunHe8newuyyQQowqJYTIpaWmGGRr"
    "iT4yfA+AtMeH6PlUmg2yAjm/h4E1DM0JnbdR++8UeB6XGhfa6cXV4Pa3fLGF4+OemtPf7o"
    "eD3FrLDXpkx+h0aVWl4YWiYnN9CcfIdgZK+m7kq4jn6ZYYeN7LcTjJB/3y/sF8SEXnkjx9"
    "n3zONXDVgA9HeIv74p/CecOEX0V+ELp0YH0KZVt8SJYhrcnXrMP43FlH0ka/qby5kACXim"
    "iOeKuQMubogRpY2s+jkBZa7OfptBElGmzBsv1O7IWNWFPJ3VAVGpOkUl6xn1FIIJR+G/Hq"
    "7AQFZeu5bkkdrmXN4J9zbPH/iqpHxESP/v7H/eNqTN80eiZxTFWVUoJIaSF51MOcRmLcuE"
    "gYyGIJQutH5c6oaCBk+oYigKYOFlYcCtReWLxGCKVR9aD221MIbHkduOSKYHs+n4+bvWpb"
    "w0IaNoUqNnXYGSdRlqE9kbAdBAdFbzjRgzI64N8IehrcJzW4HaNQltlvtnqDPk61GJqg0S"
    "zN+nahQFUtjsZJNEMzJywUloBqX3WO2DiNZmmapfxHeTXDPhFJZ7i55ZjPk0sZq1+yMUGm"
    "ed+M96bFhKnaoGJmilJLYCfrJmsJiMrsjeqGpwg1/3eoarXme286n9fne4xI871pEVCrQf"
    "+IOJXmfPOTnvoeVOQzG125BRNoeTTUfYjncVO0geqTJNT8b8h/3apsu8zPID10Y9HahVqL"
    "GoueDe7OBufDtyonKkAyP7nUL4bQyKf9V3E0oycYWANNI8NQCYhLLDwhqiFSJ415EQgXNg"
    "Uku4yIig8W0RMPUDB8fBAizUfXbOWbIUXrzp+Jr4HMCNl6ZNYX0EwRfBkTKPqxeoAlkMeD"
    "2mnwD5EbFoR4AefJX3QGiWXEfRElIaGcmiC6++XhRCI+8aNjW4AQnYQ/0mIoQCTI1/RnM/"
    "7P8bIKGkgWpg6iswE+JFZrRf7QUfaToMRTTkfQcGqYTLcCVRM3ZOTVNi/Bu/jqZ8EMZR3C"
    "2Db8ENtYTG6lPmLP/kmw/cRxILrkQrifb4Fmwf4qsf7iUP87gFUMYj2awvJ4sldTlDXGT7"
    "egubGEuMDnL9i1cM7xXkUo7bdWfE9IO7gZFyKpzFvdpNG9uREcXlE9sOKVX1gQTKnFX/1e"
    "SKzf/Srrd794/e5n1m/2Jq/K6BwdQDO8OsOLqme+zvCOVdHcNCBxJzBym9cs3xnioCOqer"
    "wgnYft+o7HBJlmf3PPoz9uKIE0pRbCu4IedE4Iu4jA6ZwQdicU3jnW6xiUjkGpIoROxKDu"
    "uHJEekUxKPm0/3oMikUDXw1BDaQ3CxyLMgK0EI7fMPPaocimzhNxEfnTx7YIA0mjMBtTaj"
    "4VBIkGaIbdZzSHdJwp5uNEeXLxN5+Wy3JBUxEr+LaZzzwxboEtb1VKkEIcJ4xeuUGBp9db"
    "4OnQjDInXb8kNNNlR3Pd866i8xj2FjEbFB9JEOr6MsrVH9HqmFbHVBTC7qtjT/IX56hiT0"
    "HBhDI1DMZURAENZLVkB8AshuUtIbJrWsBfw0OYoVPKDGqKFmjQ2hfaCIu4fPC5R2xbaFcz"
    "0LkAqsOQPLWlBiVZmk1t3ub35iJsoGQPPByL+WANZKEy4Zg5doMG31opU1MpCyWVDeENHX"
    "+WOe2SEI1QygoH8Xo3t9e/XlydDU+ibfPonF3c/3YiNs+jc34he6KfRJuoGgpg00G/1faq"
    "tTsSZCrrBb1rx14i+SUIz7iJKUxLWFP1yjlsPZUkPNJqySVBpnB3jp68JkRTzwBuhuS1iP"
    "CYvtTs8rbttDZcrxFcOF7lA6wpCuFjlVI9fFTxkfQxU6wHMG51+BuO3x5/e72ay/1KgJkx"
    "gCRPoIXFDC/RmKCZxaAsTiOI3sF+Bc4f7BcyHh6lirtD+7ks40uqu4cEKq/s3gU/7+EnCm"
    "y3RK6KM0a0/oAq/IgR7AoY+QzOTybBr9VkUuYh2Ew/dM96ydkdp5TaBDv5cloRpcs3c6pN"
    "SSpUcmsV4hcGQGhDMOKYDNrcGtyCAqGIZqAt1OM/vb6+TEjm9CLN+oevp0N+cAkxrVrz5S"
    "W6EaeB4yxGtjtuMwFzFX1wFth+Dvr2EA/sv/U3y665056oQxoIPkbWguC3pKytqqqvBG9y"
    "xY0b8u9E8hlf3lv6nb5xIfQKfU/iaf91/9MIZFnRCQXeHeiWxUUcauuLKb9w+JXJ9Rr+rt"
    "A2BX9AAwfROZGBtScKtZmdoIkz13nGLn0GV9Ak62zawPyvx/O0q0hJV9GYPPlNrtQ4na6E"
    "r9oBmtBh2XNeZbtyFTak2aIGG33SQIUFJ1PoCZRNpURXdaV0V65eN4r6xul2Rol5lzuN+h"
    "43agucKa973mPkCvea7f0yvLk/Qc9k7j060FD9fnh+gkzqj/mLPTq3wy8Pd/CJSyY+g08u"
    "h1/4eJtMFPHBhxGBOrk3CRqVHb0/0wXi+uwSCQSWX9ftvlY2Tg2tPV7MNorOpu6ngPDLL7"
    "fELmo5GajioIQTcxUMVsOAXzs+/+9NGjcJnuWYN2meFhs4CzFyVCvOLloTi3RdMDCEnQux"
    "7THhf3nUhh6dnNT9gK7omJpLxL9T2ixM+BH5U2EWO5ST2RMJdISmaRD4Fs5fcPkUdETeyt"
    "fmRtkXgbH4erRdW0tKWks6sK4D62rfJTp+/v64ryPkOkK+Fe7qIHhVGJQs0kYXThALt6nT"
    "QiUaHeOu6SBsww3VogvwPbhiV9gysKtsugBXhJoeWTDHaussMSKtMLaVoREaxmsmaCRDsj"
    "smiKpZGrEFqFKSxi+wve/JbG5j8T4Zh1JyQL/UozTFHuOPR14wvI5X6SvxsMTNMCzhrkHZ"
    "VDiZsCFKPXzHUDR1gZeo0TS5Xp9gMDwPNW8bO08+52NOlgW4oSDao3Mr1HQBxaRZ1R6Ika"
    "istSpjFGh7NmLu0V4V7vJRhewVz5L8jU6fGjyO03SQz+17JLtaIrQ3uAEn8fC8j24GEOrt"
    "o/OLu8Hp5fBclguHi4/1keWIK5RfkcJkVwR0H96uGbGUYzBiZLsDIH43GAxF4KJ3gNRx81"
    "Tf4EmpzsvEmKppyo70LYmy1Ihrq6CyssF8foKm3OKegNrKzW4B6ZdV/BcRUkpkw0Bhfjvb"
    "LrzViVvGhBYfnLkKbsNDcxMabi84CFfJd5K/b3omvkcNVyQnjX1mOYSx0IjrB7WRpExY0F"
    "ADpGRiy17y8SZfwIrcXzP+4vz0YaM5cUeM8G/P2Sl3M74FC83BgilUdmb19pBH0fHHemCm"
    "g/0fjyPTEP4oMwbvvg4uL/N6bRvW3CJ84hEe5dY6KuRzHqnCMU6IWUTODKG+YTQDCMAT2j"
    "/kh78PSl3QOCbpAgk2zgcU9rRwljUPuJZLQTvkL6+Bkhcj2xmcLbjdHRFrgrdHwd4O6oQw"
    "BF3f30nOUML2sukiL9BSfjCuqJQ+CwHiSSdeIPY5NghacHFPsf1ChDrmiP0pXJdz7EPVPy"
    "rUszF5wlVXQ4tHqHiHJkZXgnBnduS7sbpyZMzvA8tuKOaIVktaeUmP8hExJTivOJHKSlBg"
    "qRHX5WcmvPAbqTCSYy7BTKKvq8Jj0nQKJ5K0sn02AYhxCDEZ56HNuVgXF5Oh3SJqo8Fyv/"
    "OgWaQ8gZE4gaGpGVfmqYNs4oESiZ4oomrhNgL2NtEpUqT6rlH5romENa7VZDBF1oUjMNXD"
    "sQrG9VMxxPVTFuHKbwyv0YZKUurgiHIbqlFWXugjzLn9aqTlfZWz7N52e5OEvFPffr4Vgs"
    "vEj8JH/bIA0pgPGrl0UaPIiKjhL7PY/kXHMreNayjP0AwAGYC1s5lIJw1DPfA8ahGdU4io"
    "vVlzkVR8uhB6SZklfolOnNsJ1NRKckkJPDxcnOfzPybrpAx83zI/AJ06l4ko2RStdfDGCd"
    "Q2ON7WV5xlkEheG/ELQbAgZTWGuyLD53LPZ5xOad8nxO/mNrg8LSdAmvPvY5Wjc+15NdXP"
    "Cdph7JS4QWoj8+NUKvuYrjjJiVi9sjUPBGscipgPzXLgNyhdjteYWnZ+om3xWR6nWeM032"
    "L9PTjMBVbDChojtZXCVeM0Bzxg42IyEfEWkxCh7xOwpSa/vw0u7i+ufjpBAf2jczr86eHq"
    "BIkaY1Bk5moIFWYcklde5uHql6vrb3y074gMo4p7Z8MnWH3P7Zo+22YSqykqpVy2qqD+pt"
    "Yc+p/38nB/4bN+KfIvGFXDcJNVevmSF5YW/+CPP+TtB2rGH3+IbBUB2FhMLX6rWGEDEQFC"
    "I7M59YhjLKE+dr4J1/L8ucacmFD8ZA9wJ5425VS68EvggYG4atoYMTKlTYw9AZfwohq84L"
    "kICqViR+oCnxEO7x+xOfjyh1H8L+yQqgWzW7RFVluzjkWSpFIXPds0c6aKk/yo2El+lHGS"
    "75w+FhjHJJR95T1wO/z7w/DuXupZwRxcK7u+/gU+kmsddLHB+W8nojzW8tG5+/ni5gYei5"
    "7m8Pzm9vr0cvhVlBLiP2PGNbnh5cWvw1tRMJDY1gtx5Tz3D7dXo4ur0f3t4Oru4h7mBOTa"
    "yOJ8crHDLC8cJV8JHorSgtd3UFqQq9F5muHZ4OpseHkJn0mvox1wouZK2j+ssJL2DwtXEj"
    "zKqQPQINgSp9uZ0GXvm2t5AFcbkwkNkNXyaJWxIy4csIcnLp3BMyg3HbYkgISCKRa9I94h"
    "ilEe0A6tf6hLmg0FPttIiIi0xTUSIY6rbMvj4m15nN2Wi3EdXgfDFWYzeDIMrqhbxI14He"
    "rs2JGNmYPnYq898SMZerQsSE5u0NvIJHi92tpNmq6Dftf2s0sYcV8sowjeV5K5mqLTzK7A"
    "7PFyNMV56TulALMYleIFge6I4yHqe8wyRWBXnvnh8QO+OnB7e9PAuGrjim8RYybLQrr1HA"
    "0xou3ZuB/rqmNhDdzw5OfvbxPDY5/RR5k+gG2h06M5ttRu2wh1cern2SepFIaHifvbIQsC"
    "ujI/WuFqdolB+C3N95HwdgOkonpfoE1f1pKrTRp0xQl3yLKRyTZ8P8kfgASIxaPc1HmH9s"
    "qUgDO9vvDjdDsm+0WQZ8Xva/BIQOqjuNDeofTn/BZpkuS1Itsx2fNtjtlzH1kTURFBIOmZ"
    "xU/X9+irCFx8WemXpKqsSBS+g5UKeSYrntNmTsQE4c7suXeD1045pJp4iSMqLV2VpauTLg"
    "rFDGgY89qxl8EK3BGxB5ulVOr+3Gwo9SSllroqUs/Z7MHbvzmiVTkJq1BsOgIeJQVRu9r0"
    "dTjPjgmhKLupnyo0HV99iUrTt0PZBKis1HQ8lX1JfW9kQ9GtnOVfI5/sjJo3YrJLPtfO6i"
    "7ZrLJEl9CXEAnYnE8h7HD4QnbylHiT9Lsk00rAnBFXX0d0jlbSrIbrlNGQKItIVB7HY77i"
    "IS1fYDL7aLxECzKecisOnL/8L8wAoPZZZhQIB6SYxWKiSSei/BDLR3lu9NtyMZ8sBoidYj"
    "bNqX+eHDKf86Wr66G/ecylGA4qxJjhf3H0JRyvcoy4d/fz4If9o2NEoafjIr5BVk0gXTLn"
    "VhhDM0K86tHLjYdgqO8a9YL3EYXSIglOoT6CY1Qicl3wuk4mTRi/gYyPbsciG8Im2l/gDs"
    "0D4Ra7mcPxOqumtos5/po1OJ4i04yv79t3ueWZc6sW83xFodldm91zao7mU+rlIG1Lwldx"
    "oi4c3Nvmely5z/D9FcRAkrSDrtDddX1mPd4hZKlRubYEqRa00oImkwkxavUNWFEobXswAz"
    "v9AOPVR1AhHYwPpRLOI5dTXW9IilCHGdoKM8QdWWtGGuJ55DsmiqrBhtQyVKmz5Z1Hjede"
    "nkdYPOiXeoKjIa/6f6Gu+0zUgIHKaS/YtbDjIdsiTDZj4D+ETKkPpFA2bRobLvxRFoNEy5"
    "nFSBa03frkud7dYFp4Hs2ns/rVOaz6JW5czsP8bJTi4LRTlImiTrJDXSG0Vr+ba1XEfcnr"
    "QVHSL2ZFohmaZqiGzRSzuruwmeBGqa3UJum0Tts4wyq6x2uLIE2phdCWYbHSrda3LL7F59"
    "oxYVQ1LdIrsQDLlHPutMDgX1czdZS9ybO2NlBs45bbV/pCCgu0JQb0X7XkRrNgbA1Mj8G1"
    "5CcSdv4UTfNEt7wB+LDNHyi/uE+4BcaF8fRE3KB8DYtSyRB/kQL8Tmszv96ptcy409acct"
    "bcs5VnylWrVBXSKu2R5SfL8PZXWe5Jmk1QAepyOAhKQMkOIHlVqfLqSPFv4SOI9+ic/Ty4"
    "+klUjBJ7S4y/GVzcyvFzbLnNakhtoEayNL9H8kXr2+0xQm1tFpnv9bmbQ6nZm2ZvvX4+a7"
    "Tx2VqACHBoJ0d9NPaXUGIpKK3RR2zJPDJDj/7+x/3jJgdH+71+dGnircIcdJZfI1Go7ajK"
    "xr473bJASe1XewmVEYD2EmovoarC0F5CJdhbyUuYuVBbYG3VLF3FbtKtJOlu0vf6K/UN6U"
    "vMeF3DR/0yf+uLHFTR0ToICuSF/QQtAVlZUNebQqGmxZTOsj7UqkT5qYzQu6nXDzp7aZSL"
    "Mndiv8Qv2sWubb2H+RyqeOKcMEEVD8NhFQ/DYbGH4TDjYdB5Q2/ka+i82//m9vr84exetJ"
    "QwfcN7dDhvfrm4PUHUeXq2XDVc83w7GrnA31e6cK7IFPYF9Pbgbtz7+PEzYOAhhIgwmlj8"
    "C9ALtv3KZ1B77W/El9cv1pwgU5jhSl6xMZ2O7yXTYiL6XF8IedQKy6J3DfDpYKNyvVfp6t"
    "hcQ32uEbkKh6vsghE4djqBbjJcWYeWFWOCRB8uqExSvWlF2+BUVgvpGw7XgcGMJ1cafSPb"
    "mlk592exJzdNp/IZslrD0DxORAxhKX8Wc51AK2DxM95oLXP10PUa1nBfEe5OtKr31TId62"
    "nqhTgq2ZvKxMv+qkfzd+wd1nQmjtlkHcTIdnEVYL4zZf9HUdldr4PezHJGc981plg4x+tq"
    "eDnUnbn4tq1rc17+6eWAZ0q5H1B0humtXXVzvBQppzPCOWPm1G362931VYGtniVNH3aW4a"
    "H/5Vc52xife/858R0DuMi1CMv2LId9gO/7r5r+rN5wNvcAKuxk20HXPt6AZ+WOrbQPK3Vk"
    "wQSZCi0ufbEcI6+AaImM4kS7Lx3yQtzlgmu5LfSW2YiQAtBbLRnFaXZfRApvIH9sW0bOzV"
    "3Wa25FtMVWc2FQqk61xil0woK2S2BLMQjcIdMyoTEWgldWrbcc5kvuJScOVSqMFZHSwmgj"
    "NtJmGz+NvuxY2rDusfAepZ5jqGaSxSX2pYnUk5S6a446Qs7ubeGHqV/lKkalcoBDQQdEWY"
    "mrEAO1JkbvLpxnx4RQubhVbPWt0UmDazmzNVtDBNC7C0823usIv9PBuHaY9NApvPNGm2fE"
    "l1Ux4DNcda+CPkfRSq+C/AyrmYlCZRgFcwCUc0Ldz7FPFhaXNnS3cJbB09yYcUtT5pdIW0"
    "FfQ/S4ho4qc9X1UTF0VCcZvXWWV3g21BVAgk4LoC3lL3aUrZv9spppxwRROfslsQbzi5vq"
    "zKLWM4veuHBsTI8sVooCLfN1nSjUayuoRA4SaUESGRcpK5+RAWvFtmXXLxIMerJeCBN/8+"
    "EIfnmORtTGjJWqDK2OgjlfzbrCkKrqkJRORgDFqTQRgdIJBsMPe8eHIRJMhJMa5dTsV8mp"
    "2S/OqdnP5tQ0hli3Aq9W7XJ4GxVUR5Neu6074WIOy4c1aliSINWhBJXlrC3KNz5PVemK/k"
    "70OW3Mb9qYb1Z04dWiF9cOuaf8PxVF0Lgx/Zvug01VvFjLhL9wDDrjb/1Ndp/t5djx6SH9"
    "MmPeCgaPgna2NeoIi17ikH0IsFYwsz1qmwgaUonwoilabyPfMYP0hXDcdwwBPO6ZQLLchI"
    "8M6lxghy2Im9csZqPf9ug88tNk7qGDj5BcwYKEC0u2WObTGIRxBaoP2cUG53QfWRP+lKF/"
    "0TFnj2UT80RaZ9Rcoil/KwYJmYw62EZgrhYHX8J3hAH8BXXkRZ2rqV/maoiJrbK3IUajtM"
    "NhTLl1zlf7wnLmeAmLHkrRMDhBqolow7UMiktK5DN+J8pI4MV41c7vBY+CbI4++tPlxoJn"
    "TZZ9ZJKx5UV/8QvfeKY+HyI+sYwIQlBXRAf7FUR0sF8oIniUEhGpVU43GK60gL5B3H2Gnw"
    "M3sryMIFsWajWJbDz+26FzmUiKEDXAnexFVs1TV81VV+aryzjr4GrKuzEc7C7zhRJSpLHd"
    "S086/RWRyz3cu/BOEhkBNzpi3DzI0SLqo76DVIbIc8A5fHpxNbj9Lb8kzmlO6sPpb/fDQb"
    "rPMMFmzayUGIkaSSnwtXWTUtpw6WwkF0X3A34n/rVImW8g6TSt9qSqLGmuGXG7NiceWFzt"
    "LUbSSBXZUrGOb0FhSNPiSrpolTohC6gRabZRCqCtInAZz97bAB4GxLWMaS/HSRI86Zf5Rv"
    "BqzGsOkeJN9jrIoJaV/15M/DVz6ktgk1yPyq0DWWygxEhUNlKqszhpcBwdVTE4jo6KDQ54"
    "lsoole6CqhwOhneQu3uVzLm9EnNuL2vO8W/0cus5luW1RyTbtyDeRmlpzVZ408vs3/8/Zl"
    "bEZQ=="
)
