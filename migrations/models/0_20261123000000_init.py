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
    "1tvu6giqLvOlA1FMnOfiZxs+ZKNZJcuyPKNQzppQ3Cf1jWAomM96iinumH9VcgW6mP8sYk"
    "HaQ6q0lZA4YFyznJ/7sZtu0SL5mkUdlD1rvgxjdf20YE6xGLnm+UsJhnPcDiwf6Px5Fg4I"
    "8yUdx9HVxedqCgJeef45BwAVRm/c3l4EpUsQzoH52zywG/Hfgnho35Lcs/uRte3Z9wWTje"
    "o/Nw9cvV9berE+Q7wsPy6HwZXFzC8Am2bDH6l4ubG/iAPVvzuZhxcHU2vBSDDOCXLcadXl"
    "6f/QKfic6sqtTKXB2YdbSWFdXOQPF7w9ncWwYJbBJKR+ZoTCZQ1Aow3CLB4B1aXwv83GQJ"
    "xMh2Zw2I3B0hfGNKTN8mrmg1zJBEoTncNPqM5OLuI+h8bYKvdDEF0CRG/6JjsVKsmr3sO7"
    "FMPM6bOsZkOF5hWxJ8L3DKQ5vYKYbtj6jfhmw3YV9uvV/s1rbkUpYlsDzWh2BGcD1KobR3"
    "LG/E5netvDId5RpqRKRuYs29NQszGCPfpMjNhcQnvmNMkBjYZlnTb+OKKmajuGWYss0otQ"
    "l2irKLE5Qp9o856ab4H31SExkdOIWtoHoHXFz7hz9Mqe+iBf8+Cf83bMra2CGn19eXiR1y"
    "epHeAg9fT4dcvxTbhQ+yvIQhFwMvSU26CXgpQbkzisW7cYgl+1U4XgMRx8i0fFWWr4YgFt"
    "9n3YUgvlFxTuUkrKtzvjfmh8phbf6nCLUINDhTEXCmEtU8d5WrheU8c7labJQ2KD0rg7T3"
    "sSk7yuPU0blGs1NdNTWX4RutmppZqCXYhPhiroBPCBdGLYzCX57ER4vzMBZOlRVQY5nlpp"
    "9TSrXhHC0XTtDwgq3BCwr7bb4CMdiVjpt7sEzl/kMPc7S3fWet+jUrttQW8FMV9PmnYvD5"
    "p2xPQH6X5WQzg+v+nNgeLgjch1RFThn4jwn0Cq3jQVTYJhaz/xxWpp1YLvP6seo3skobdU"
    "WOiwTct+AdzzliQn/4/8lUCpkCtsTOX/mvw2li5FvcCIZtGc/8Ghvxr/dq7ore2eXF2S+j"
    "++sRX673AKWJzfXofOMf3g1ubk74/Yk9Btd/gz3UPvhlqzHtbe2Wb5Y3RS/YteB7+QbwjS"
    "m0dPsfw+cqzYxbNPDr/61oRDVcHyUxvpL8pTxilWPfg/ncFSCT8IUlSNb3mCWLxabCfZ9j"
    "cg2Qg7AkuZaaj8OtsquO9qpk7fBRhftKPEuK0cbOkx/YUVWlF6fZ4rFn1YUQNtUAqigANS"
    "rO4+UMAmnP/MfV4XKaboucxs6y7rXCSfrIoGaf70jssAmUoH/BcLf/6VpMjUuEX+Kux0YL"
    "fuzWEUSKbJvIWeKYwLCaslgVwA1SkYV6FdhCSP4cBD+nWcW2KoWW9osLLe1nCi1hw7Neam"
    "NEIqItwkNC03u78eg28R46UvwOI8X+3Gwo9SSllroqUs+BhQRvn/A7kGZST1Jq7I86Qs7B"
    "dmkgQk9HwdUQQntR8CpxxCgxtnkQMZ2O2xF+bzSUeOGMqe+YYfw1J5CYGtEvCyNacuwoHh"
    "SuFkQMSyth2fEMLVzqkc8Q8uPLa74yeJgIB1JuS7EcR01+cLHFuas0box6zAUF4kWtJkiJ"
    "jv+tY5NKxibfunbT24pg85WbdqFhY5McV2jZ2Mj90npLxrqOye07JLe2gtuviyXuhpG8D2"
    "p6uNKkW/RzvY3t1aKfy2Ijl8ztvDajZSyPk2l2V2d3TE/JMPyV5PQEZQcdTF3yNchKpSzX"
    "21BcNj5JtdHq8apI9pXy8SUuhIBZLTgROgeQ7ae8CMl1lfAj8FdAVw+Xl29V6rjEOK5kFa"
    "9hDa8SwT8gqF4EKckufuHfIEJ+YMOCzQp9MBmCXwv4BGgxtixCYG1ift3DTIFjqF9i1qpn"
    "drVg16pkdTWBTe0KWgoACDiDmILaIVDDBbPPiECJJ/5tLgmQ/HB2BECpVxx07wsqtSWJXU"
    "8CjJqUVSOmbwSws1ul7lgzwM7d8Or84uonUckO6B+dwdnZ8OYeatBhwyBzL13s7nx4efHr"
    "8BYGcOXB4tcrjLgdDvgHENHOFr9Ll8dTQ8JgbWOD5Hmwy+z0ONmuVIcxXQpFB/kxKBOUJO"
    "adzNECs7DGIcJPnPVKVYjZsn87fd513b29wLnWdBl78w1ppa4TUAD4AT0mLj9uAIi4mFrG"
    "dFWiCk4gGTET8bW+uP6p76H/5yTW/AQ7FIwDqEXc6EJq35vrs4KKG8XyipGoLLFQNN8Jiy"
    "5I2AmFI4QH16zJBO4dh8IN29pMLdMkVc+t1K46rLSrDkt21WFmV+k+BfEIqe5TsJN9CjRW"
    "t5Eods6pHij4DeScItVATZXlrIvwdVu+kR3eDHCdoNWSVlnS4GBpIOQYmZavyvKVLrMGEk"
    "4QahmrLGPTxROvdtpEnKpDBuK2a2dCpfi6fpQEURfMyU37qsC33CAvKCLS67vx+tYpWdtl"
    "vk7Jeu3ObrkwaX6/t8blMyumXyl2uFRnbXSmvs5ZoWG0wNrzcJ5u8jSuiBUg/7IaRxvHQD"
    "RRN/ma0LLWqPFaCGOtk52ZzSPsBtM3mp55Pfeufa+XgzwNnvQrVXWlc28E5a3E8FcRqIMw"
    "T3JK0QLzn48cimbQry9EsqKJS2dhsdYsxLTJBLlNaaP7XuIR051odRKlkkmU6qFN39AUbB"
    "9ryqjv5lXPLbG2IwqVGSxwYMt+VKtyxIjncUb3kYzl7x3sfTz6CEXIGLR2ddPHTiVptF7u"
    "Ssd1X7sxO+Fh1F4A7QVQRQjbKMyySaWWC2qWp9KKz19RaN1ZZSV2DhlOAtMG9wUD4CFcHk"
    "IPnbvU9A1PNCD+44859qYj37X/+CMAOMqa10EjAn9s0lkekHdT31GlyEi0B7h4dTERNfVg"
    "9avwbw9tfVQJF3pUggs9yhYTCbZULVMjRtNFPlcyN/ZK7I29rMGhK7puLT8jMHlyXG1/u7"
    "u+KoqlrmjSVoRleOh/kW2xjSmbsfTYsW/Z/E3YB/jauhmyvfsl5NOMlyjQBsRd/yH8cetn"
    "0QADE1LKoHrTAN6UGQETpFG9zDcMwthonptJWCKzFN3uyq2NDbQR0YQV12dciaJmrR2VQ6"
    "qGgOD7am+s60m2lHtfFHJXdFMZ1Het3HhDscjiNDssqzP5M0BgJEyslkk6tq2qtLQDrFA3"
    "281y1LoI+XuUeo4bVBch175u7eveLtxwgV0ypT6rL4A0pcKQz963KXGJKJogWtswxN8dTS"
    "zb5iYgQAO46sO/JeEjDeau10xTByoUOBSbBypWMKXcLdICa7/F53one6OqWNIHSu2ifCkg"
    "5JoAsqogyF3ZBUlvRRAsWo9FEEG7kTN1lVF8Q08mI9tynlvg1R1M1lVOydNjPSZdu50CyG"
    "4UqxnffAXR7djeLA9yj+LnQZVgNxAFMWgcRp7zAtaF43Lxl5MgIh8MzAAwf08+0TFo5WLQ"
    "3Da0wi2elMHdDNt2oRTidNuz5j5uVhYH+z8eR9yHP8r4ffd1cHmZW4t+7M9y8mVeK0UfUi"
    "le4e56MoHSBYg6yKNz9L1sPQov/x9KVbITp2TdsyVGpF0UjV0UwZlfm/tJOi2AttwM4S29"
    "dv6enGbHRFDVmo3t/dcT9+YrRW1NrnbPHEszNrmta6eZbVollzZegUIeGYCvqOMsGveqLi"
    "6mRHhGnSdIgJoJRw1M8l3k0HGpl1eWuSZpqcYuX1gnTClzfpcp6Qt+pExzDptyFX1Ftb2r"
    "dK+mNvkzXSC+O5fh8qV8efM17Dum8GrydWu5rI/2uK6J9j5+rOfcb0Od12rkGxbWAE9e/T"
    "DjikozX6uQyqqQkcqwdvCvWz7qNFPjG1qlLKVb0LTkb86ojtGzUs3RDUZVdOJ+m1II6/mu"
    "A1XTLRYogjLOB4qhuDxhDfZXvlskCniLOOAJ/4fBr1YvLOXNWW/4rgtdWoLrl01xXr7+Vr"
    "/5lUR/cIdptVWZO6NMbZ0HrsvKuTfBeJXzbsQZf7K33w+X+cmPIuM8t9BFlYycSgXxS+rh"
    "Z8vhwz6tt+xDis448nUJuHerqWpMVVW1Ss3k729kPKX0OU+rCh+VKlULOahqYNxB2DRdwp"
    "hUTAKFJahK5FFoTONR20Q46OM0pQvQgSZcWxEtbXLLG7U0acttM7Xisy3Fp2bOcXfTjY8+"
    "VtFu+KjizowfM/pN/M1qcDlFtsU+gb2t8Hq/Eq/3S3i9n+U1eSFOHuiwONFuRbHDaXaQay"
    "yc0cHNI26UD8/8u1fdTNXNuNP5+FvMxzdckhOZObUc7C4L9P6IJs3ppSebgKtx5vfuCLYT"
    "Kfcv9UHkufwP1nHEf77mTy+uBre/5TfQOs1Z96e/3Q8HGdwJebGoz0ZNpJJD3FA8W0oDkN"
    "L5jBg3axhXKZllStC/QxY1mii+pZx8x7NyNKXyTMEstc4WVDlbENqk8N86YpaTV5Xy9R4r"
    "CeKdkXXvivJvWqIpZugJyn4tiG0j8Ttgl7bQ9nfnVsICu06j5OAE4e6sAOiLSxcOFDrGTF"
    "r8soUqmPqW3UJ5jZ1bAmxhecaUy5JOJk3a42XJd2c5nC6Rz/oITyAMZmMGdYvEQvArhw66"
    "tBR8xyUYhJldBOW4pgShsiGL3i2gmBiyHIFoWsitPyMe1Dp3iUGgBeD28UxcgF5DxStFuj"
    "sb70LErG0y8bjRDlex+A3v9RbWNTreg5R11aV3IWZdZuldiFkDDDTAQBUhtFi0pVJlENks"
    "2yJrVioIwAPncrplhxi/0aIFabYVwzLinH0VnjFKivV1oMY1V9tFaBESj6H2zQIvAUohPW"
    "tizs9gaBHoaSYgqg4F0AQKvmgJ0TwBWOUvL2fKAjc29SVVCvYvVuAWKNnfR7/LUKqunKAo"
    "yEOughHNwfCXCSFBpnIJNvBeRus6wDHNicv41mCwRfBTXs+Lt5dYIsPCK2iwMHT8WeaeTu"
    "cReVvuttBbYAucgr2akvo2uLi/uPrpBAX0j8758PLi1+Ht8PwkFCExH50vg4tL+Eg2rq8o"
    "uWT7gOMKEJO9tKYcax5wnAEr59/s5R7AiEhd798pefKdzwgclXBRLFzL84iDxmRCRfE2+J"
    "DlXUIb9wCa/CZq4PuJqHbG7yNOMIf85UEc7rOY4ESiK4H5Tish8p2zJGHrNHEXxOl2ZgW8"
    "S1+BbMY7ggrxdc/VFKnK2snP9/c3kHzm+SxUuiGkhuRP2P6pOncp//05ObIl6U4rEnXBqL"
    "1v0+WKuwBoMC2TH54eeqIC0tAo6WkzWFX+s5scbXE6fbSpfLTpoMa7ELPwe9T2dseptLe7"
    "sdEcOuhqV5dP0GkBtBVuiPkF1ww4xNLndkwQVUMOyTX4egkO6WBtjbPDcLqOsjd+wiqYMi"
    "rZXxygiMTzenRilcRUoZ4bhTZwlqiHgT005bNz8Zv9yOezsLwpsry+7NMV5oLChziMKkjS"
    "KD/0md+MH9AV/xXgpwi8rjnl4Lb5zVViGOEbgJqlwxZqhi0EAzP8L7ZSw/EdzE5tv/QGcD"
    "3L3OJkyXD89lMl38YU2Ui6Y/zUyfC+3CxMkWq7UGm7UKOg1DFLNAqqms6sUVBdQEFdmGQ2"
    "p1ylNpZ8afdybIzUiFIrw1qNHT2TZQ0EFP+5Ap0E5fYM24L4MfoWKPuWI/z0ooszlkUQ+D"
    "iBYqLucx8xKnX9MeX6P/mL6xZQuMwhlkQwUZLNR9vWd+aX/DOo1DyJY85pcFRzdunqf+pc"
    "EGWGRiS/qpZGRKCyqSEP9JOjE1H48uRHYVtDQUBY2HN/bFtGo4jYpyq2yKdiW+RTXjgs2j"
    "ZVRRCnUVkKDQ2+vf0qXOajigFM+xk+P8vjviqLg+Ed5O7+0VGVoO7RUXFQF54luTum5nI0"
    "xWxah8cJIpU53bv7efDD/tGxKDXE7z5q9tEce9M+4t/qLkVxOPgxjY6U48MK4jg+LJQGPE"
    "oK4190nBXDw8PFeb4YguEpAfi+ZX4AImVi6QIoxl9W6iqip4blclXFJfxb+f/PsNkCVEyw"
    "+0Daz3HLWLAiC1z1a6MiV1QqA3fuI/ZKqE4fLYJ+tqJKgkNBEtvH70wJzu+GWey8i5Gs5b"
    "/bHcDIZqqViWWQp6kXF2ta0Shdo6kNnm+qCJPG0hQfK/wHmteOvexFXXN3wYcarOlyaM1f"
    "c4vP1gQll6DcjtS3aTTviJALHeUZX+3bxOIvZlhcylkHmXjQL/WLwZDKHY3n/JL1RY8oLF"
    "UHl/xAHMAum7KqMrihvKk/GzvYsj8gUDygDkssG0OW4gGFT9wbef2QN/QtVaLp0sWu4+hq"
    "urcmlk1G4o+MEIoN0wRRO4bpJkTRu/ONKeKL/bG39+PRx+PjvaPDjz8cHh5+mDtPj73P4P"
    "clIi/QtpxnRYxT/nXgqB7VBTik6VT2FygDdFhYppfjkilGh4bjuxSB3d87/PHw08HxYXTw"
    "RJ+UnTd5xmd+f8dCdk7foLXjDvGTWf+dcwQUO06C4SrzsncKukOY6hRoJX0B5qO+l9JCan"
    "lP2uP6FO8fHdeK+EQUHTx027/hQCHkGvKoZsQhRdZBVm8k8hBtp7r8zhBqjlfjuMVGc5fm"
    "FtQo61wQJ9ti74LokxqH+DWAKOZ4OeMK54lAZcseitzQ+46hOaFzm8galX0ouw8PRX9E8I"
    "4DksoMC723UNy9vSYI2pVYvGu660rUaEyNxlRFCFtBY27WbTqnbm7yUvCkX+44hTGVPafg"
    "hQJLwqWLVYc6Ytv8nhGVnSxHujYXArpHDChmJmB9eQ7S9Sar7gfln0L/JXEXSbOhnme0GK"
    "aQexjVQSk08MnFOlWJb4L/HNZtU9VGbONVVEKxBzQUR1Yvfr26Vkirsmrcu749H97enQQt"
    "qh+dm9vr84eze/5J0PuXNfF8tl9Dq64Xul0H9IaY/22FxbGJiLwYmJ8qpjr1Rrrq7wArBf"
    "xJIlp1sqpnKQRhMZEj6tQr/7dhx4gIq9Q79GMkbZ78GwRN+XObYpOYQg59iM5wO/EJ/l9W"
    "k3sm8xZ6s9VAqY1reUXGyrtCehLSfdRkTbcP3+4q1vLblIrkECZr7Mq6fEFHDssT7bLGUD"
    "txu4BL/JLXh6bYig3Hq1uA8looLSIrIVBWpHZeos1vJ0zgktCgqQq0XFHsAM5ypbiIimmu"
    "70iWe1TRbrHae9dEFCp56woxYbo63nuSsHbIaoesKkLYcnq8dIDmqXB1kuMvgllu+QbrDs"
    "s3mxgfY1mh8zri6GsebH7RgBu5mh9b6FnQmQPgtiI7XTgopIuZvygAFJG3sAxOO6UL8Sed"
    "ACDXC9K9uG4mFOQozPod479vNuYDDQoVsPJ9HNv95vzceOq78tjgryCbhUQnjpwnkyX/e0"
    "98kcYTK4onduUWqWiABqNVvrB7F160qIM6EbBNPscSLAXOQab/Mdgl2EYz/EzE3hKr9Y1M"
    "1GALZcRR4lKPKBp5uLbZkDp53ETJl8JInbh09pmz3yBQ+k8CUxTx8Yr3rq3dxqkUzopV8q"
    "xKFLcHD1Jt7ifpNP+b8l9e9zUjHAki9WMcWwlma2NZG8vqCaFFYzl7arTA1xUEqauMjR+V"
    "FTgrLan1GXsdzrNbl2BVtsaVrwpcDbSFFvh6s5qpm5xNKlZKIRnPXOrc2TQXyxg965f5gg"
    "w+asT4sMqAxhmdiY6UHjdnLMhcRTAH4p+5SwEdMn0SJWuD/wU+C9KzJcDlmSyF6ckEepHz"
    "H2AWICoEninGLP5ueejHLX3zo/PohDUXx8sAk2NMienb3EhGv5C5d4IOPiITL0sqKoa4L+"
    "CtrqKojmrUL3EL5WP77slfBdzfBWxfK9G54T/uy0Phiao44fB0fDxlFARnU534aEijw99K"
    "B0f52VvTfl5RaOM5z357G/Xib3T8swWGUG4V5tjTUhUDZDuNDawWbAq7BUCjFCxuc5mMJy"
    "535hsGYeyE3/ZcHfDIbO5JwJXstgzRHptzVYy1CYYvCftpfwfYZq7Q2jDIJVx1KIg5bfEF"
    "cjUOaIkt9B0xr9RarPC1QjUkBkwNwl0VMz20BqKkBqLuyalIebAaXsdgX9YI9MUouuRwbC"
    "1UV9DCraTEdUigsobcE4cw52M/OL37wQEt/gnHePjBCLNn+AwILAmAefuEJH6V0hz/WLHV"
    "EhGoHD0F5LrgtkjcB+g67MzlKoQaXc/jJdyyxJ600GB+E3YOcd08+RQjsCOCHQBgt3Gk6z"
    "5VCgljJ2xNdcyjAihe8OQ1s6hGMxrTd4EQ8SUk2sNAVs8H9McfYZjqjz/QR0hMEwWrbOxB"
    "o4zgXFx1huHXm+twswU5hJii/DebE8PCNr/fWI7LdZtf3LLJ0sEMdPGbXn484Vx1RcYoEj"
    "khVk630vbV6rqZ6cXqxy5koyvrNOU/2q/loo4INLub+Kg1cKX3dkAs8IDVsTYjgk6s9Y3b"
    "je5TrQ4c4XjdPned/huciaMX4rIgN6aqYypF1qVTpTXvlPb3tc1ROIECHuUcFYVsTZNp3u"
    "bwNrB3csudFqtzSSqFHXjKqnQCJ8dfqC7n03QK8x5qCgXRQMbtdihpCkk+AH6CSCJlQUKd"
    "72S7cKghJP5qDRx3Kyrts1POZxcXr4iImyNRh6aukNO0O1MmoXcqawyDI2XMfwPgAGxqVO"
    "3o0SX5gw8xD9NdfPquKBQ+d5W984LoZdBis1n5mfwpdmb3vctzdu5SmK6WmR+n0QHI5pY+"
    "fwTvX4PzKwrN9+Z81+H2t1nt4l7IdZUX3+pJKn2z17/ZBURmlFccdOC6uKihb4woxXSlVr"
    "sooTAjUDpBNGMSJUPRYkoZCduFC0isbFDcgi0r4xK//1MX7XuP2hJfXm4zMScptU6sspQn"
    "lmOxaSMxp0i1nFWTsyK4sEtiPhF3CGmpvRxwWPxxvwwhZouBI8hvtaq2agbI1oy+yMwRgG"
    "sFTUIAkgAwLbog5gd0JcqkGVPsPMlkFZnSbH7mQ2dcBYC6UHywQV2XGJ4E2WKHAjBLptvm"
    "Y8W29cW1GpnE7mBdjk3NrJfONze5Gfz2dXh1fxK2o3t0vgyHfG5CHp2z6/MTvuDNR+fu54"
    "ubm4urn04Qm1rzOZfbo3M7/PJwxQe4ZOI7Joy+vR2e3V9cX52EuyTABCiAKJlR3wFrLsf+"
    "LttMSTqVo8W9G8osz3ohJ6teguHhxk+/6vXb3gRQxdcQcYmTV6amGFSVIFK4i7rI2ZTNOS"
    "bU/bzqpOJNRX0HhsaUQj4JFNxrVGZvb79K3wk+qnjL7Gc6T/C7rV7JAbptiFuv9wba5kai"
    "INqM76rir2tXqnHDaLz0lpmfsXh1ob8NF/rT5egqcbVCObq3cc5cUc8ySC/HLxM86Ze5ZB"
    "wxpoYvxrPm4ObAjsNtHEN4R/qxLn/8EXhEltKU6MNQ+AzgeaIzeb6fpY1Jq/hQVj1g6cIZ"
    "Qb1q7UJR1IXyRjfvNmupO6HBLVJKIeWU2qZsaXcSX/BK2+Cdd3XdX9ycwAH16Ayurq4frs"
    "6G0vMVP6zUcFd5lmfXcoVEBCoLoGF+2Uaa9nrkrxxbu9i5EY7vBH+37d6wLee5zmoOx6vr"
    "Sep9E8VePIpcgqV/NSgDw3lORSWYRo68o0pr/ahkrR/lNaiOdKSMEF5BDyQotXdJae+SFF"
    "ajzIUU6c7AB3pXQsOKugZzzSuI2r7D1AXtRC4+ZOGUvnbsZbAyd0TswSYqlbo/NxtKPUmp"
    "pa6K1HM2e9S/UQEIkfQO5jipIrdhsY9KuN7q9HXEaOwvIUkUCKG+Iegiwt7mP4RMqQ+UXA"
    "sTDiTThOyQgpq5TWfK77sYIXj4b8xpsZiH8OkLv9I/Ez0aoSyIz1IDk0OM8sce9bAd4hPC"
    "+Q2fP59JYWiMkSKOlmIHmVhEGf4Xm0fheJVt0d7dlLqeaHkBp7Co04Zt6vONx3xokMHQY+"
    "/0+ocffzn4+n/+/thrBnto3fHyLzrOSqK0wnGOIOpUbEvryRsBoNwH7WaFd3JuY4NAI5KT"
    "VX9N0eWR85g43hYKtsW8MPSZOKMpZtNazq4ElcLAn7ufBz/sHx0D5hRCIOIC+g6cw/z9+0"
    "GnGAtqDnromcyrsn7THTZXl1ITT/CKeovemzlxTGBZTfncDK/OBagxoAcM49WXi9uvQ4F7"
    "dCaWOyPmo3Nze302vLuTQ10K5fUDBOTg/LcTccAtA4wkUAqIJNCdDy8vfh3ewmdcFbJeQP"
    "GA7/h6czm8l98xmwtzFea6f7i9Gl1cje5vB1d3F/cwr+e7zsjiPHSxwywvHDU8Dx8C5eX1"
    "HR8MxaD53IOrs+HlpZg7LBTdZFXtV1lV+8Wraj+zqgJ46WjG1SjaOM6QnUXpS/DXwQl6wY"
    "/O328v7k7Qn67F4qBaIegvw1s4bLh8J1Jhe/tLMGQyYOEdkuNMKj6ac0gVduKeYudZNm7/"
    "dbDSS07vLhqdxAf7FQRxsF8oCHiUL4j1TuTsLFsUie/MsWXWFczD1c3g4hwce0ANx97fH7"
    "jJLM+9oMwDP5bFGDkCDu7Li7N7eW7bluHJ56PBl/vh7Wj4j5uL29/k4BGeeJC78tfccvmx"
    "LR7BzOIDeRQDsH0YQdvhM/6m9+JYZcTzlDtU+aVEJ032aUSo8C79YnHbAX5xqEeFpyVXpc"
    "T7N9qt+0dHVaRxdFQsDniWUp38ccIgrwF3SFGqDDbsXVoOYX00JhPAPIQZIX1IGmHC5DMt"
    "ZkDihNJ4h/C9GwgrRbk9YX2sJyklHSEJx8eIr5n6AkgRav4347/lMN8FnaG+BDKkysqgNx"
    "jTF4I+yryoOXahvxln/QuxGRI/o3K08G2kJFJMm+2TDKm6UrrzZ+H9Lq4RgRkF+9UFdzyk"
    "4c7wkl85yCFPGPLclJZZeAHWF1maUlmJKX62NdTDdkcJE1GtyK0I6btVy8y8jUCE6VVbHn"
    "EqZbeClIURItwBiOIgbNtowYXS5/+CZjOUoplvTD/L8gMLqEUAAVkoHbSEi4iTKS2/0Bau"
    "L8M0peJy5LeQFReQR1fbTGkJhVrxnHAdJ68b4jkxrBm2y3XqGHUaEyLJPwTTbMxBcFDXQx"
    "AdhfzmdC1+GD4TMmehOjGjDlkGyHy+SynXKQyvhZJc58Ozi6+Dy++P+tKnx/60LZlIFHoP"
    "DjNQTLGIRnBWjwJ+52wlSm2CnXwp5U+QEtSYz7Ap6YRxse2CMU+vry9h5giac3qRxh0/fD"
    "0d3n6/lxJFdpdM5/P6R1iMSN3T60yUT5eL/olScxduFejdVqeBQzReWTHU1Ytba9uwINbT"
    "1Bs91eBmnEQzNHufittkVB+fk6RT17feMCOn/UgXI+6LZZDarE7TaVa/ymqXGASgCCPxQQ"
    "1eZwhVDr03ZPfeUaVCOkclhXSOMkpfxLg5Z1czlkeUKvO8N/ywd3zYKBhXLcOvJMGvnOdQ"
    "qBDAN815H59BaRkMGIIXq+zS3tZpQ2Y4Ly+pAv8jys4d7vtHlRABRyWQgKMMJiAAr2dZXZ"
    "zcGiPpAI+3nd1qWvBCRn6F+Vdc/XFChascKO7rn7v0xapZPDBO04FFnzxYPlW5Tz8V36ef"
    "MvepYXk5lfxLbKBgvGbtq6wNj4E67I3TaBa/ymJIQ8B2besyRdY5Ru9VMnZKbB1dM/QNG8"
    "D7bC4KkWf5XdxRKEG0/XbZvf+c+I4oC43GvmV7lsM+wPf9V/2Ij+xYOKHuDACI/LeiBeaS"
    "QBjZlD7HinGIIrvrR3s20puIUd81yKhQZS9xfGUo1d1CvSviQZfEMK9WSE7mncmYuUtniu"
    "Q+6RoKjc43tbPnxUe6aML7E3OUwtdkP6dod6YmzruU9Cors4GoM8Ra1irLWqTbNunBHqPT"
    "ElZZwkECdZN2dwlKLWWVpRylxDeQc5pWS1plSUdlDhrpYUlaLWmVJZ0pWdHons6fQ0tefc"
    "k32uIpUi1nleUMdWYayDhGpuWrsnyjskFN7uoUrZa0ypKWtVDqe0tWZFq+Kss3SrtrciMn"
    "SLWcVZZzUJGoibckQamlrLKUZSmsZuX907Q7I2lRuXRKbWiNG7Y1Np4RcUwRRHbeY5V/Vh"
    "tnGpFohGnj1OqgonZ93icJVa4oobgIAOpTm/0xIr34m3Jet859Q+ZH3QlqCyBNqYVQSwj/"
    "7Ov+xeX6VNv9i+GwboGrX4Jpdutor8rT2I1WgaXxTiBrsvUsNlVH12tKWavC3xzQboNjAE"
    "8m3V2xkfmR4Cf/dnT1cHnZy7/tWmDrt/hcHV2x6Tu+dj/zGBzDxZO8UiynAd2XX26JjcUP"
    "KWT5OczRnZWcup1smy78+Yh5ZL4mn74Ec93xqTq0OpPFZWdz6uamp9Th1EUwyy1ddHRd2c"
    "R8gix3h89F1lxXl2KuIZ9q2VFukRfirHtKiUZ1wxeykwZQtbOKrLuSBI++kC7dncldByXs"
    "W2ARlMLvKo+CJhFrsulGztJVJslQ6Zo8uhWTdJVFfB1R3xu1sOXOqHkjJqu47XbxhgMIew"
    "vb7i6YpquLakZfSBtsgoDi12CuDq0osPgqdwDOb/31lFebNpjg2iH3lP+n8vF/Fk3YEQbH"
    "1+IL9Q1otJDrt6jPsl/ldA+VPBe7wi9YfnW7TEsd/SSx63M0+Ff6TY9WNsPrXae5gBCYYk"
    "vRF86RaerQs9OaEbjAPqDBHLpF/kAde5ltNV2fPKe/9D8j8Qk+/S5/BgyGBs/wVDdxVq6J"
    "87Pl1CovGI5XupigbBnYR8G1wJczCiu2vH2bStl+rA7PVxTqFsuovuw33FtQdEmsw92IQD"
    "P3VeaOaxVTG2+5lFqzk2IyOTnqyzYZfbSwHH5o9MOODH3ElswjsyYnR/vlwFyCmVTAqtap"
    "WlF0YHFvu1KVLqrTSBS7hkyVynZdLTROpRFKbSGUIothzRj6dTjPjgmhavw8vvoSsfOzwd"
    "3Z4HxYFjqv5WJpYv5C+KXI+A1CM6+ZvmEgqJrhCxZq2EBmbNk2GhNmmWTVUOYk1uw36gDa"
    "R2fX59C0sR/1/e3LJmfpHo759vJWvrW6ma0NbG1gb09tzlvYQWOv1cIGu1u0clXD8OZMIr"
    "VK+UcEKsuiqW34sVrvirLmFRkDBc+aNY9N0qmsTvWugja+omOmOLdn+Dno+ytuATbDcIYr"
    "3b1Mq7xa5VVFCJ1QeUVcv0jnDYP+rym9EdDgda33AdoJgvJJuQ76gl0LCzXS8qYI3gBhx0"
    "Rz1zL4v8TRtEQL4mZbj68zTw3NtI9+h2KVps9/kvgj+Catsyqqs84ps8JYb1IGd3C7FUoh"
    "TteZvowH+z8eR9yHP8r4ffd1cHmZk4r47NdRPIPhHVQ72y99XrcdYIe7AB5W0ukPS3T6w6"
    "xO/2deA53CE+DP3PY5O60ettaXVVyk9Y2jBJnKjO1dSz0Ceh0rbf50t5X2rkigqz2fmwug"
    "tVPGYqOxP5vnLG5KbYKdAv15RZVi7piTbYq70SfbDVGeXl9fJqKTpxfpcPDD19Ph7fd74q"
    "LkgyxPe1LUO0UCm7I2+5N0WgCNBRDY8bUFkKTTAmh+j+oqK9qhq5gQ2nPo5pz1LfD1ZjVT"
    "RzmbvN8qlAMJ/bHrM/fX1UwdZW7y7qrAXF0bZMu1QTYZ7QmzgnNiPbGE4eJITzw3uRq4yS"
    "VceswT8eYZty2XCEocu8LMdMmEuISvGBHC8V32AQ2C5B00xUyMoXPiRIkQmP9PJPXkQ5o2"
    "+F054aJYghD2PGh8KgNCsRCSjg8pGR8KxZURQXl4KEamsrrZ2xMbQPTptVy+HcJtEcuN64"
    "s6vsi1WPUuvS3Gk6LNWCfykSBqJ/yxib3Qu/Y5892/Lkw4Qr6JhIxGbXaPqkRDjoqDIUeZ"
    "WMiMn120FppvRaFyvIkrNYDV+5Mv5yaMbh+qB3ncTj2wXoxE3VyX3il2nsU5gn4d9BHzjS"
    "kgK07vLhqt8IP9Cow/2C9kPDx6bwg+Ja/aeI1W7BWc6kPHn2XshCRuICTe4g4ILkdi1t0K"
    "t8O/P3Btfnh+gqI5Hp2b4dX5xdVPJwjSzbl4Hp2Hq1+urr9dnXBd9NmhC4ePGVxwIugN8O"
    "icXV99ueQGwQmCzse2ZXiPzvAfNxe3MC/5a265MOvZ4OpseHkJn0XNfh6d2+GXhzv5/RNu"
    "b5iKnH1chcqpDlKuWkVE6obGzkRSHBJvivhKhfJ4gX3hTS22MjA+I29B4e6fUVYzitaGbs"
    "VnFmZZrku15P5JkjXagVvqTiF1qu8YeibLz8ghxOSSAJVX5s0L1J/cJo1upfYTX1/wiJ99"
    "43p53QkilcVxTxGb0gXyqESRQyZyI8YfVoP/lKB/chjv4kVNrgcUKrN8wALDAi1cyg8ly4"
    "NiESZcOHxTzL2T+FaQ3ie0wI6Hqof1NyyZP92R7+YoyMW54CsKhSXTRnh/I8ngnHtwwpM8"
    "L3kpz2NUmu/1+S5VONYgCT9JqZPwlU7Ct5w/fS6tBmJOUu5Oi7Ar6nHT/5lrXnhMff7vJy"
    "5YJEv9CIX4PTYJsylrVnAjTrg7a+Ab+JADRURqGaZQAX8dgDvu77fvcAmIjn/1MdIxKoUb"
    "ZnGBYwgncBN4yS2snDCcSq6osKgmtxLrWAApMoWVnpUhLA3FsJqDjPrIAKgHEqsjqpR3qI"
    "riz0eV+Icyqr9ugNztI1CW5h6ZfoNkkSytug5BcRiyKfVtEz1RBACN0AfCdyVxT8Q/5S9C"
    "tlXXF7jl0zLqPd1QZmS9C2x7EhOHJP9/AH08AeoDBLcbonk/HcWlasnoTMB1LA8tAJIjtp"
    "iNK++kLp2qc5dyAeQ06iv23sRIlNZipkuE0Zy4jDrheWpT+gwhlMr+Sl1cURldBqp2mteO"
    "vexFNdt3YRcGq728G/zcbCj1JKWWuipSzzl7M30GdJKczk5RRQhrZ6fU6045sQSKpZ1eVF"
    "/kZMpoHmszvV67l2ZQ/aCDSzFgf9Xi5VXYftBfpiJ6/55br6Bso4XFpggi/CF6GFkMLN0x"
    "ESAmNHHpDPGzE1HnAwIqhywE3pgbV6KQIusj/hUU0ZcAjC8MMD4J/++Culnra9vf/XoxKI"
    "3kVxLJv3VE87aia5yEE9KclJZo/UO2Sh/xJW7ZwlIeU3MJITkmBvOxDV2+GgzdETD0zmFx"
    "AaJUH4j7bXAlULiS+tE551bACTL5BlAVItvNRhjCkQOuOsxCdivqvBG4hVG9ZjBxGqVzYY"
    "KWMBCBF1DMJku+fQisZF99v0mcroNek931kmSdYyYxrGZRiiTlzgQp3qWUVXGGvRPjJ+MK"
    "q1M34FW3WdgcddNOszcVVnsFXVp37oQesWLvTsxn9rp7J+6te92/M0CmNQmLIoyJtyARmu"
    "870ODm1JU548jES5FJQH03LI/A+sLKDON2H9AvZA5eFz7VlC6IcLZMPD6hJZwt3OrOOnm2"
    "/QKPzqMzQDZft24UYBRda6BUOHyFcA2ZlDBot8lJCAQg+RcvuentApSDUfuFPw2ikrk1If"
    "g88Cxsg7JKWte1IZQ5VPslHqVAfln1pUB1wXkWQUJnUUct7f0NP2PXw9+1AM4GZSSl4xe3"
    "Cnrd3bATbYPg2fXD7R145rwRFJF5dOCzs+sH6YKAj4XXGfwQ8OT+5+HtUH4ORwThB9BXGH"
    "yCZMa5Kv4INcpxvHWAM8nm/UrY1/0S7Ot+xgz2qN0AYRenUjmULAF26Rt8iqseN2/UTYjv"
    "4/oyiVOpL5NFEA2r7JJ7G1FMKKB/6zsQ4nTaS6S0/yBQopuBWROk2k+kspxDm7R2cesEnc"
    "LJUAraNSW4qfmquuOayKlYncjdkkNVP1ByBSY8QfwV0NXD5eVble+8FXD+Xo67KHjSL3MT"
    "yWSAit6hr6v0MYyYB/6PJ/xCojQXLKNLfQh5QxO2oPUvt3SICQ4S9M21PPC/gEsm6/tpf3"
    "rdangXjqh+ietFF297Y/X7yXohTgPFLE63O+q3zDGK5xaJ0waM7XeYX7RLPqDayBQBDE3k"
    "SHMpOmwCFwxrWJ51r1K3ur2SbnV72W51cL9lBVCMCwrHq8v7VoyfTYCA6sF/dgf402Qtt4"
    "/30flx7+LWUAUN8m7UNZ0a9dq+2mxq1Cat+zNq3uAl9XPbc6we9stsfIOao7kYV6NHhyRA"
    "E8smEm9hUN+1iCszagQ8Yrz0CEOYm+mimQZd9FMwC9FdHZ4zrk3nt+fYzNfkojCERwGesi"
    "nePzqWbdujD8OahhqSocy51i/xCwQyrKGtrSiU1tiuw3pNdrNcnfa7kRfWCC0vHK1+gdDe"
    "3c+DH/iakHmA4FG0LQeOGiaPlAURAC9cOT66YUHAaTjCrLZqlaRTOHwibPLgRlhMKSOBQL"
    "g0+L/hhPco7SPL4feEuDGkr5gbvPyQR3OXPrl4xi+NF8VD2uL/a2yncLzSB5fAFIRHl0j4"
    "gbL41SWR2Dz7lRwp+yWOlP2sIwXueq5l1S3+lyJTWQgNYU0Hlbh9UMLtgyy3RcXBUU3oZI"
    "JoTQDlls6s4MLmWrfFrxFLQIHhEGOfxWwnMlolyuFvBmIJOfF1+Ryn2Qk2t+FJyeEdWAw1"
    "k/5iJCofBdr1tyNHcZdcf9YM0J2N5Jwi1UAuleXMp+K8yTVEHh4uzguheiuilHx93zI/AK"
    "kycu3FCsfIN69jk5cIW+pSUnpxuYhfn1VYSX1zL0alPeltedIjR+GanvS7cJ4dE0JVT3p8"
    "9a1RZEwY/jnrvkaFscg7fsnn6hDHN1phLMm0sphDyNUqcYdRJM5qwQcYLsMBsfhAH8ncTu"
    "waxA5KdkXFtqcAFIRXNT+jRQwG2EcLy5sK5x6fx6BFbcI3/o25IYl5FL2B78/EHn7vsak1"
    "F8haEazQUMW3viD6ZSEJfVtvWxjJ+yLL+EKuh8NVdoZfBAEJ8HeHftXQpyQT2CEjXT50a7"
    "Zd2d87/PHw08HxYSSU6JMyWWT5XtOXugM+1GRUaBF6tYUkGF6yPmJU3gUumRPssbAogCJR"
    "IrwY15FIMFxliTT0am8iEtogUTdGpPJpE4VvAgCGWOtwzvBfYhND+SxR0qCzTIxIYdEofv"
    "OCijrnr1Wf/WlKLYPGAWXSIEUmRqQ535TznU+RCK6DTEO5MFmiWZ7EJupoNGoutm5XsW3e"
    "zoCpgALPosiVbCkmHBOxBqtCTVX6og58Ivnb5fWaQDFylVXW3tfB/dnPUP5nhj1jCqV/7n"
    "6+vr0/Ae+R6z06178Ob0+EifHofL24u7u4+omPtRjjEnt0YI3/NDwf3X+7OBueIIOz5olw"
    "Vi0sQxQwvn+4vRqdXlxeyjLGnu86o7EFaBt4ejMc3MsHcxE7fXQern65uv52dYJ859mhC6"
    "fRntUlj3c7uemN8jK0mnCCAkdvk8IXKzLtHVzLRmlUeSRFqDdAS9HUVeBjzXBqIgVmx/ZC"
    "jeIjq1OgIKaat9rbiFbHptqtZV45Xp3c4RXYu+2cuh1lrLIpdTcufbH4u51h2+7lVVmOP+"
    "+X1lgORo4A6V4jvI09j8zmHtQaFj2pOLWsbxNOmB+jfp0MqhmHRXDGS9lsmj80CGMyZDHD"
    "JpFeXgyytfgwYZ9AR6yJJ7JgZNXkE/QjlD9muhWW6rdsvyQk7RKDb8PaOL0Y0Ro4va0IpP"
    "cT1Jnhix0ShpLL+ySCZQi7uR8ETZ/DmuBbhfI16HKyRcBzG4IIK+eMyRN23mGxnPAQruPP"
    "iNOo7M5S1qeBDSMsmV2V5zESlVnO9xNl5DOCGz+8yW3sTag7+44humhji23EyzQH5ln1/H"
    "oJIpWlouxGKIlDlblTd6Rce28Qdno1uBbOdVV+Y/11YcI/Zly35Xo+3xOWGewWrgoQd6UH"
    "QLFx5FTvfblt0RX1Ky2W25r9St/7Xpljb1rrlg7Gq8zs3jcAHf/Pv0VskGBjCsFBL2ps7F"
    "BobKxs70Vp2GZlUlzec0XRJbd4a7BM6NTq5+RPlMCQQwKFfdy9n+/vb75jyWOeL23ssAXc"
    "DTgH3b8dfpdGtQt0nh2JZEPT3H7YvLUfRpD7on8NI+q0q9mFWHITFLgjOpxxlosTnImclM"
    "CvJ2xHrvmAUqTo0e5R+jya5ZxEX2yKC1vbRDQp0UyASB3htKHhnF8/nF4O0c3t8Ozi7uL6"
    "KunYEA/hI/6BFbrPB5f5VQy83Iy5suhmgq5LF+nWUYAGsV5EL+jaQsjSakE0FsS/6Limt3"
    "tFoXxKehvHjfrZ54rx8q0OFP7jWT5epUyliVMpXHlPKddABqbytmHpa9O0vGWvJDAdjOhX"
    "Ck1TGGxVTb7+JpuvhNSIYcsMI8fPogcuFFll5CSsxbryN0C3TgCHi+64JgSPg0xombvoMh"
    "G1hhaAeME11nm2wv52v/3VWDlUfuTzxaPkYWz84KMIjgcxc5EeiOU3lOR6x2I9CX93UIYL"
    "Mg119VmVjuPiuLqO9enI0ibqDUlIT5jrId1axESMRlb/goyn3DxW1NoXZ1gN6YTjlRbMt6"
    "nFLxh5DIgitAuXOk99cc9M6UJRUXS6Z/mFgx7uzzZSTRN+bk0LPiLRhvsm8ii7EL++T2qh"
    "ip4ZgN8F3Thv+TvYXRZIIUaVEkLk0lJTDLK1RB8ZvgdA2uND9HwqzQZZgZzfw8AahuaEzt"
    "uo/XcKPI9LjQvt9OJqcPtbvtjC8XFPzelv98NBbq3lBj2yY3S6tKrS8EJRsbm+hGNkOwMl"
    "fTfyVcTzdEsMPO/lOJzkg355/2A+pKJzSZ6+Tz7nGrhqwIcjvMV98U/hvGHCryI/CF06sD"
    "6Fsi0+JMuQ1uRr1mF87qwjaaPfVN5cSIBLRTRHvFVIGXP0QA0s7edRSAst9vN02ogSDbZg"
    "2X4n9sJGrKnkbqgKjUlSKa/YzygkEEq/jXh1doKCsvVct6QO17Jm8M85tvh/RdUjYqJHf/"
    "/j/nE1pm8aPZM4pqpKKUGktJA86mFOIzFuXCQMZLEEofWjcmdUNBAyfUMRQFMHCysOBWov"
    "LF4jhNKoelD77SkEtrwOXHJFsD2fz8fNXrWtYSENm0IVmzrsjJMoy9CeSNgOgoOiN5zoQR"
    "kd8G8EPQ3ukxrcjlEoy+w3W71BH6daDE3QaJZmfbtQoKoWR+MkmqGZExYKS0C1rzpHbJxG"
    "szTNUv6jvJphn4ikM9zccsznyaWM1S/ZmCDTvG/Ge9NiwlRtUDEzRaklsJN1k7UERGX2Rn"
    "XDU4Sa/ztUtVrzvTedz+vzPUak+d60CKjVoH9EnEpzvvlJT30PKvKZja7cggm0PBrqPsTz"
    "uCnaQPVJEmr+N+S/blW2XeZnkB66sWjtQq1FjUXPBndng/PhW5UTFSCZn1zqF0No5NP+qz"
    "ia0RMMrIGmkWGoBMQlFp4Q1RCpk8a8CIQLmwKSXUZExQeL6IkHKBg+PgiR5qNrtvLNkKJ1"
    "58/E10BmhGw9MusLaKYIvowJFP1YPcASyONB7TT4h8gNC0K8gPPkLzqDxDLivoiSkFBOTR"
    "Dd/fJwIhGf+NGxLUCITsIfaTEUIBLka/qzGf/neFkFDSQLUwfR2QAfEqu1In/oKPtJUOIp"
    "pyNoODVMpluBqokbMvJqm5fgXXz1s2CGsg5hbBt+iG0sJrdSH7Fn/yTYfuI4EF1yIdzPt0"
    "CzYH+VWH9xqP8dwCoGsR5NYXk82aspyhrjp1vQ3FhCXODzF+xaOOd4ryKU9lsrviekHdyM"
    "C5FU5q1u0uje3AgOr6geWPHKLywIptTir34vJNbvfpX1u1+8fvcz6zd7k1dldI4OoBlene"
    "FF1TNfZ3jHqmhuGpC4Exi5zWuW7wxx0BFVPV6QzsN2fcdjgkyzv7nn0R83lECaUgvhXUEP"
    "OieEXUTgdE4IuxMK7xzrdQxKx6BUEUInYlB3XDkivaIYlHzafz0GxaKBr4agBtKbBY5FGQ"
    "FaCMdvmHntUGRT54m4iPzpY1uEgaRRmI0pNZ8KgkQDNMPuM5pDOs4U83GiPLn4m0/LZbmg"
    "qYgVfNvMZ54Yt8CWtyolSCGOE0av3KDA0+st8HRoRpmTrl8Smumyo7nueVfReQx7i5gNio"
    "8kCHV9GeXqj2h1TKtjKgph99WxJ/mLc1Sxp6BgQpkaBmMqooAGslqyA2AWw/KWENk1LeCv"
    "4SHM0CllBjVFCzRo7QtthEVcPvjcI7YttKsZ6FwA1WFIntpSg5IszaY2b/N7cxE2ULIHHo"
    "7FfLAGslCZcMwcu0GDb62UqamUhZLKhvCGjj/LnHZJiEYoZYWDeL2b2+tfL67OhifRtnl0"
    "zi7ufzsRm+fROb+QPdFPok1UDQWw6aDfanvV2h0JMpX1gt61Yy+R/BKEZ9zEFKYlrKl65R"
    "y2nkoSHmm15JIgU7g7R09eE6KpZwA3Q/JaRHhMX2p2edt2Whuu1wguHK/yAdYUhfCxSqke"
    "Pqr4SPqYKdYDGLc6/A3Hb4+/vV7N5X4lwMwYQJIn0MJihpdoTNDMYlAWpxFE72C/AucP9g"
    "sZD49Sxd2h/VyW8SXV3UMClVd274Kf9/ATBbZbIlfFGSNaf0AVfsQIdgWMfAbnJ5Pg12oy"
    "KfMQbKYfume95OyOU0ptgp18Oa2I0uWbOdWmJBUqubUK8QsDILQhGHFMBm1uDW5BgVBEM9"
    "AW6vGfXl9fJiRzepFm/cPX0yE/uISYVq358hLdiNPAcRYj2x23mYC5ij44C2w/B317iAf2"
    "3/qbZdfcaU/UIQ0EHyNrQfBbUtZWVdVXgje54sYN+Xci+Ywv7y39Tt+4EHqFvifxtP+6/2"
    "kEsqzohALvDnTL4iIOtfXFlF84/Mrkeg1/V2ibgj+ggYPonMjA2hOF2sxO0MSZ6zxjlz6D"
    "K2iSdTZtYP7X43naVaSkq2hMnvwmV2qcTlfCV+0ATeiw7Dmvsl25ChvSbFGDjT5poMKCky"
    "n0BMqmUqKrulK6K1evG0V943Q7o8S8y51GfY8btQXOlNc97zFyhXvN9n4Z3tyfoGcy9x4d"
    "aKh+Pzw/QSb1x/zFHp3b4ZeHO/jEJROfwSeXwy98vE0mivjgw4hAndybBI3Kjt6f6QJxfX"
    "aJBALLr+t2Xysbp4bWHi9mG0VnU/dTQPjll1tiF7WcDFRxUMKJuQoGq2HArx2f//cmjZsE"
    "z3LMmzRPiw2chRg5qhVnF62JRbouGBjCzoXY9pjwvzxqQ49OTup+QFd0TM0l4t8pbRYm/I"
    "j8qTCLHcrJ7IkEOkLTNAh8C+cvuHwKOiJv5Wtzo+yLwFh8PdqurSUlrSUdWNeBdbXvEh0/"
    "f3/c1xFyHSHfCnd1ELwqDEoWaaMLJ4iF29RpoRKNjnHXdBC24YZq0QX4HlyxK2wZ2FU2XY"
    "ArQk2PLJhjtXWWGJFWGNvK0AgN4zUTNJIh2R0TRNUsjdgCVClJ4xfY3vdkNrexeJ+MQyk5"
    "oF/qUZpij/HHIy8YXser9JV4WOJmGJZw16BsKpxM2BClHr5jKJq6wEvUaJpcr08wGJ6Hmr"
    "eNnSef8zEnywLcUBDt0bkVarqAYtKsag/ESFTWWpUxCrQ9GzH3aK8Kd/moQvaKZ0n+RqdP"
    "DR7HaTrI5/Y9kl0tEdob3ICTeHjeRzcDCPX20fnF3eD0cnguy4XDxcf6yHLEFcqvSGGyKw"
    "K6D2/XjFjKMRgxst0BEL8bDIYicNE7QOq4eapv8KRU52ViTNU0ZUf6lkRZasS1VVBZ2WA+"
    "P0FTbnFPQG3lZreA9Msq/osIKSWyYaAwv51tF97qxC1jQosPzlwFt+GhuQkNtxcchKvkO8"
    "nfNz0T36OGK5KTxj6zHMJYaMT1g9pIUiYsaKgBUjKxZS/5eJMvYEXurxl/cX76sNGcuCNG"
    "+Lfn7JS7Gd+CheZgwRQqO7N6e8ij6PhjPTDTwf6Px5FpCH+UGYN3XweXl3m9tg1rbhE+8Q"
    "iPcmsdFfI5j1ThGCfELCJnhlDfMJoBBOAJ7R/yw98HpS5oHJN0gQQb5wMKe1o4y5oHXMul"
    "oB3yl9dAyYuR7QzOFtzujog1wdujYG8HdUIYgq7v7yRnKGF72XSRF2gpPxhXVEqfhQDxpB"
    "MvEPscGwQtuLin2H4hQh1zxP4Urss59qHqHxXq2Zg84aqrocUjVLxDE6MrQbgzO/LdWF05"
    "Mub3gWU3FHNEqyWtvKRH+YiYEpxXnEhlJSiw1Ijr8jMTXviNVBjJMZdgJtHXVeExaTqFE0"
    "la2T6bAMQ4hJiM89DmXKyLi8nQbhG10WC533nQLFKewEicwNDUjCvz1EE28UCJRE8UUbVw"
    "GwF7m+gUKVJ916h810TCGtdqMpgi68IRmOrhWAXj+qkY4vopi3DlN4bXaEMlKXVwRLkN1S"
    "grL/QR5tx+NdLyvspZdm+7vUlC3qlvP98KwWXiR+GjflkAacwHjVy6qFFkRNTwl1ls/6Jj"
    "mdvGNZRnaAaADMDa2Uykk4ahHngetYjOKUTU3qy5SCo+XQi9pMwSv0Qnzu0EamoluaQEHh"
    "4uzvP5H5N1Uga+b5kfgE6dy0SUbIrWOnjjBGobHG/rK84ySCSvjfiFIFiQshrDXZHhc7nn"
    "M06ntO8T4ndzG1yelhMgzfn3scrRufa8murnBO0wdkrcILWR+XEqlX1MV5zkRKxe2ZoHgj"
    "UORcyHZjnwG5Qux2tMLTs/0bb4LI/TrHGab7H+HhzmAqthBY2R2krhqnGaAx6wcTGZiHiL"
    "SYjQ9wnYUpPf3wYX9xdXP52ggP7ROR3+9HB1gkSNMSgyczWECjMOySsv83D1y9X1Nz7ad0"
    "SGUcW9s+ETrL7ndk2fbTOJ1RSVUi5bVVB/U2sO/c97ebi/8Fm/FPkXjKphuMkqvXzJC0uL"
    "f/DHH/L2AzXjjz9EtooAbCymFr9VrLCBiAChkdmcesQxllAfO9+Ea3n+XGNOTCh+sge4E0"
    "+bcipd+CXwwEBcNW2MGJnSJsaegEt4UQ1e8FwEhVKxI3WBzwiH94/YHHz5wyj+F3ZI1YLZ"
    "Ldoiq61ZxyJJUqmLnm2aOVPFSX5U7CQ/yjjJd04fC4xjEsq+8h64Hf79YXh3L/WsYA6ulV"
    "1f/wIfybUOutjg/LcTUR5r+ejc/XxxcwOPRU9zeH5ze316OfwqSgnxnzHjmtzw8uLX4a0o"
    "GEhs64W4cp77h9ur0cXV6P52cHV3cQ9zAnJtZHE+udhhlheOkq8ED0Vpwes7KC3I1eg8zf"
    "BscHU2vLyEz6TX0Q44UXMl7R9WWEn7h4UrCR7l1AFoEGyJ0+1M6LL3zbU8gKuNyYQGyGp5"
    "tMrYERcO2MMTl87gGZSbDlsSQELBFIveEe8QxSgPaIfWP9QlzYYCn20kRETa4hqJEMdVtu"
    "Vx8bY8zm7LxbgOr4PhCrMZPBkGV9Qt4ka8DnV27MjGzMFzsdee+JEMPVoWJCc36G1kErxe"
    "be0mTddBv2v72SWMuC+WUQTvK8lcTdFpZldg9ng5muK89J1SgFmMSvGCQHfE8RD1PWaZIr"
    "Arz/zw+AFfHbi9vWlgXLVxxbeIMZNlId16joYY0fZs3I911bGwBm548vP3t4nhsc/oo0wf"
    "wLbQ6dEcW2q3bYS6OPXz7JNUCsPDxP3tkAUBXZkfrXA1u8Qg/Jbm+0h4uwFSUb0v0KYva8"
    "nVJg264oQ7ZNnIZBu+n+QPQALE4lFu6rxDe2VKwJleX/hxuh2T/SLIs+L3NXgkIPVRXGjv"
    "UPpzfos0SfJake2Y7Pk2x+y5j6yJqIggkPTM4qfre/RVBC6+rPRLUlVWJArfwUqFPJMVz2"
    "kzJ2KCcGf23LvBa6ccUk28xBGVlq7K0tVJF4ViBjSMee3Yy2AF7ojYg81SKnV/bjaUepJS"
    "S10Vqeds9uDt3xzRqpyEVSg2HQGPkoKoXW36Opxnx4RQlN3UTxWajq++RKXp26FsAlRWaj"
    "qeyr6kvjeyoehWzvKvkU92Rs0bMdkln2tndZdsVlmiS+hLiARszqcQdjh8ITt5SrxJ+l2S"
    "aSVgzoirryM6RytpVsN1ymhIlEUkKo/jMV/xkJYvMJl9NF6iBRlPuRUHzl/+F2YAUPssMw"
    "qEA1LMYjHRpBNRfojlozw3+m25mE8WA8ROMZvm1D9PDpnP+dLV9dDfPOZSDAcVYszwvzj6"
    "Eo5XOUbcu/t58MP+0TGi0NNxEd8gqyaQLplzK4yhGSFe9ejlxkMw1HeNesH7iEJpkQSnUB"
    "/BMSoRuS54XSeTJozfQMZHt2ORDWET7S9wh+aBcIvdzOF4nVVT28Ucf80aHE+RacbX9+27"
    "3PLMuVWLeb6i0Oyuze45NUfzKfVykLYl4as4URcO7m1zPa7cZ/j+CmIgSdpBV+juuj6zHu"
    "8QstSoXFuCVAtaaUGTyYQYtfoGrCiUtj2YgZ1+gPHqI6iQDsaHUgnnkcuprjckRajDDG2F"
    "GeKOrDUjDfE88h0TRdVgQ2oZqtTZ8s6jxnMvzyMsHvRLPcHRkFf9v1DXfSZqwEDltBfsWt"
    "jxkG0RJpsx8B9CptQHUiibNo0NF/4oi0Gi5cxiJAvabn3yXO9uMC08j+bTWf3qHFb9Ejcu"
    "52F+NkpxcNopykRRJ9mhrhBaq9/NtSrivuT1oCjpF7Mi0QxNM1TDZopZ3V3YTHCj1FZqk3"
    "Rap22cYRXd47VFkKbUQmjLsFjpVutbFt/ic+2YMKqaFumVWIBlyjl3WmDwr6uZOsre5Flb"
    "Gyi2ccvtK30hhQXaEgP6r1pyo1kwtgamx+Ba8hMJO3+KpnmiW94AfNjmD5Rf3CfcAuPCeH"
    "oiblC+hkWpZIi/SAF+p7WZX+/UWmbcaWtOOWvu2coz5apVqgpplfbI8pNlePurLPckzSao"
    "AHU5HAQloGQHkLyqVHl1pPi38BHEe3TOfh5c/SQqRom9JcbfDC5u5fg5ttxmNaQ2UCNZmt"
    "8j+aL17fYYobY2i8z3+tzNodTsTbO3Xj+fNdr4bC1ABDi0k6M+GvtLKLEUlNboI7ZkHpmh"
    "R3//4/5xk4Oj/V4/ujTxVmEOOsuvkSjUdlRlY9+dblmgpParvYTKCEB7CbWXUFVhaC+hEu"
    "yt5CXMXKgtsLZqlq5iN+lWknQ36Xv9lfqG9CVmvK7ho36Zv/VFDqroaB0EBfLCfoKWgKws"
    "qOtNoVDTYkpnWR9qVaL8VEbo3dTrB529NMpFmTuxX+IX7WLXtt7DfA5VPHFOmKCKh+Gwio"
    "fhsNjDcJjxMOi8oTfyNXTe7X9ze33+cHYvWkqYvuE9Opw3v1zcniDqPD1brhqueb4djVzg"
    "7ytdOFdkCvsCentwN+59/PgZMPAQQkQYTSz+BegF237lM6i99jfiy+sXa06QKcxwJa/YmE"
    "7H95JpMRF9ri+EPGqFZdG7Bvh0sFG53qt0dWyuoT7XiFyFw1V2wQgcO51ANxmurEPLijFB"
    "og8XVCap3rSibXAqq4X0DYfrwGDGkyuNvpFtzayc+7PYk5umU/kMWa1haB4nIoawlD+LuU"
    "6gFbD4GW+0lrl66HoNa7ivCHcnWtX7apmO9TT1QhyV7E1l4mV/1aP5O/YOazoTx2yyDmJk"
    "u7gKMN+Zsv+jqOyu10FvZjmjue8aUyyc43U1vBzqzlx829a1OS//9HLAM6XcDyg6w/TWrr"
    "o5XoqU0xnhnDFz6jb97e76qsBWz5KmDzvL8ND/8qucbYzPvf+c+I4BXORahGV7lsM+wPf9"
    "V01/Vm84m3sAFXay7aBrH2/As3LHVtqHlTqyYIJMhRaXvliOkVdAtERGcaLdlw55Ie5ywb"
    "XcFnrLbERIAeitloziNLsvIoU3kD+2LSPn5i7rNbci2mKruTAoVada4xQ6YUHbJbClGATu"
    "kGmZ0BgLwSur1lsO8yX3khOHKhXGikhpYbQRG2mzjZ9GX3YsbVj3WHiPUs8xVDPJ4hL70k"
    "TqSUrdNUcdIWf3tvDD1K9yFaNSOcChoAOirMRViIFaE6N3F86zY0KoXNwqtvrW6KTBtZzZ"
    "mq0hAujdhScb73WE3+lgXDtMeugU3nmjzTPiy6oY8BmuuldBn6NopVdBfobVzEShMoyCOQ"
    "DKOaHu59gnC4tLG7pbOMvgaW7MuKUp80ukraCvIXpcQ0eVuer6qBg6qpOM3jrLKzwb6gog"
    "QacF0JbyFzvK1s1+Wc20Y4KonP2SWIP5xU11ZlHrmUVvXDg2pkcWK0WBlvm6ThTqtRVUIg"
    "eJtCCJjIuUlc/IgLVi27LrFwkGPVkvhIm/+XAEvzxHI2pjxkpVhlZHwZyvZl1hSFV1SEon"
    "I4DiVJqIQOkEg+GHvePDEAkmwkmNcmr2q+TU7Bfn1Oxnc2oaQ6xbgVerdjm8jQqqo0mv3d"
    "adcDGH5cMaNSxJkOpQgspy1hblG5+nqnRFfyf6nDbmN23MNyu68GrRi2uH3FP+n4oiaNyY"
    "/k33waYqXqxlwl84Bp3xt/4mu8/2cuz49JB+mTFvBYNHQTvbGnWERS9xyD4EWCuY2R61TQ"
    "QNqUR40RStt5HvmEH6QjjuO4YAHvdMIFluwkcGdS6wwxbEzWsWs9Fve3Qe+Wky99DBR0iu"
    "YEHChSVbLPNpDMK4AtWH7GKDc7qPrAl/ytC/6Jizx7KJeSKtM2ou0ZS/FYOETEYdbCMwV4"
    "uDL+E7wgD+gjryos7V1C9zNcTEVtnbEKNR2uEwptw656t9YTlzvIRFD6VoGJwg1US04VoG"
    "xSUl8hm/E2Uk8GK8auf3gkdBNkcf/elyY8GzJss+MsnY8qK/+IVvPFOfDxGfWEYEIagroo"
    "P9CiI62C8UETxKiYjUKqcbDFdaQN8g7j7Dz4EbWV5GkC0LtZpENh7/7dC5TCRFiBrgTvYi"
    "q+apq+aqK/PVZZx1cDXl3RgOdpf5Qgkp0tjupSed/orI5R7uXXgniYyAGx0xbh7kaBH1Ud"
    "9BKkPkOeAcPr24Gtz+ll8S5zQn9eH0t/vhIN1nmGCzZlZKjESNpBT42rpJKW24dDaSi6L7"
    "Ab8T/1qkzDeQdJpWe1JVljTXjLhdmxMPLK72FiNppIpsqVjHt6AwpGlxJV20Sp2QBdSINN"
    "soBdBWEbiMZ+9tAA8D4lrGtJfjJAme9Mt8I3g15jWHSPEmex1kUMvKfy8m/po59SWwSa5H"
    "5daBLDZQYiQqGynVWZw0OI6OqhgcR0fFBgc8S2WUSndBVQ4HwzvI3b1K5txeiTm3lzXn+D"
    "d6ufUcy/LaI5LtWxBvo7S0Ziu86WX27/8f+tTe+g=="
)
