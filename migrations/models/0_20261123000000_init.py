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
CREATE INDEX "idx_followup_st_store_i_6eb074" ON "followup_steps" ("store_id", "due_at", "id");
CREATE INDEX "idx_followup_st_store_i_02f600" ON "followup_steps" ("store_id", "created_at", "id");
CREATE INDEX "idx_followup_st_store_i_9a6b29" ON "followup_steps" ("store_id", "state", "due_at", "id");
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
    "1tvu6giqLvOlA1FMnOfiZxs+ZKNZJcuyPKNQzppQ3Cf1jWAomMd9MPy65AklIfxR4l3aGZ"
    "x1EtvuQU2qRR0qRhwQJP8v9uhm27xG8maVT2mfUuuDnOV7sRAX3ENuBbJyzvWQ/CeLD/43"
    "EkGPijTBR3XweXlx0occn55zgkXACVWX9zObgSdS0D+kfn7HLA7wv+iWFjfu/yT+6GV/cn"
    "XBaO9+g8XP1ydf3t6gT5jvC5PDpfBheXMHyCLVuM/uXi5gY+YM/WfC5mHFydDS/FIAP4ZY"
    "txp5fXZ7/AZ6JXqyrVM1cHYR09ZkW1M+D83nA295ZBSpsE15E5GpMJlLkCVLdIOXiH9tgC"
    "PzdZAjGy3VkDIptHCN+YEtO3iSuaDzMkcWkON5Y+I7m4+wh6YZvgPV1MAUaJ0b/oWKwUq2"
    "Z3+04sE4/zpo55GY5X2LoEbwyc8tA4doph+yPqtyHbTVicW+8gu7UtuZSFCiyP9SG8EVyP"
    "UijtHcsb8QK4Vl7hjnINNSJSN9Xm3pqFOY2Rt1Jk60IqFN8xJkgMrLWsMbhxRRWzUdxWTN"
    "lmlNoEO0X5xgnKFPvHnHRT/I8+qYmVDtzEVlDPAy6u/cMfptR30YJ/n0wIMGzK2tghp9fX"
    "l4kdcnqR3gIPX0+HXL8U24UPsryEIReDM0lNugmcKUG5M4rFu3GRJTtYOF4DEcfItHxVlq"
    "8GJRbfZ90FJb5RuU7lJKzrdb435ofKYW3+pwi1CDRcUxG4phL1PXeVq4UFPnO5WmyUNihG"
    "K8O297EpO8rj1NG5RvtTXUc1l+EbraOaWaglaIX4Yq6AWAgXRi3Uwl+eREyL8zAWTpU1UW"
    "O55qafU1y14Rwtl1LQ8IKtwQsKO3C+AjHYlR6ce7BM5f5DD3O0t31nrfpVLLbUKPBTFTz6"
    "p2I4+qdsl0B+l+XkN4Pr/pzYHi4I3IdURU4Z+I8J9Aqt40FU6iYWs/8c1qqdWC7z+rF6OL"
    "JuG3VF1ouE4LfgHc85YkJ/+P/J1A6ZArbEzl/5r8NpYuRb3AiGbRnP/Bob8a/3au6K3tnl"
    "xdkvo/vrEV+u9wClic316HzjH94Nbm5O+P2JPQbXf4M91D74Zasx7W3tlm+WN0Uv2LXge/"
    "kG8I0pNHn7H8PnKs2MWzTw6/+taEQ1XB8lMb6SjKY8YpVj34P53BUgk/CFJWzW95gly8em"
    "wn2fY3INkIOwJLmWmo/MrbKrjvaq5PHwUYX7SjxLitHGzpMf2FFVpRen2eKxZ9WFEDbVAK"
    "ooADVq0OPlDAJpz/zH1eFymm6LnMbOsu61wkn6yKBmn+9I7LAJFKV/wXC3/+laTI1LhF/i"
    "rsdGC37s1hFEimybyFnimMCwmrJYlcQNkpOFehXYQkj+HAQ/p1kNtyqll/aLSy/tZ0ovYc"
    "OzXmpjRCKiLcJDQtN7u/HoNvEeOlL8DiPF/txsKPUkpZa6KlLPgYUEb5/wO5BmUk9SauyP"
    "OkLOwXZpIEJPR8HVEEJ7UfAqccQoVbZ5EDGdoNsRfm80lHjhjKnvmGH8NSeQmBrRLwsjWn"
    "LsKB4UrhZEDIstYdkDDS1c6pHPEPLjy2u+MniYCAdSbkuxHEdNfnCxxbmrtHKMus4FJeNF"
    "9SZIh47/rWOTSsYm37qa09uKYPO1nHahhWOTHFdo4tjI/dJ6k8a6jsntOyS3toLbr5Ql7o"
    "aRvA9qerjSpFv0c72N7dWin8tiI5fM7bzGo2Usj5Npdldnd0xPyTD8leT0BGUHHUxd8jXI"
    "2qUs19tQXEg+SbXRevKqSPaVgvIlLoSAWS04EToHkO2nvAjJdZXwI/BXQFcPl5dvVfy4xD"
    "iuZBWvYQ2vEsE/IKheBCnJLn7h3yBCfmDDgs0KnTEZgl8L+ARoOrYsQmBtYn7d1UyBY6hf"
    "YtaqZ3a1YNeqZHU1gU3tCloKAAg4g5iC2iFQwwWzz4hAiSf+bS4JkPxwdgRAqVccdO8LKr"
    "UliV1PAoyalFUjpm8EsLNbpe5YM8DO3fDq/OLqJ1HJDugfncHZ2fDmHmrQYcMgcy9d7O58"
    "eHnx6/AWBnDlweLXK4y4HQ74BxDRzha/S5fHU0PCYG1jg+R5sMvs9DjZrlSHMV0KRQf5MS"
    "gTlCTmnczRArOwxiHCT5z1SlWI2bJ/O33edd29vcC51nQZe/MNaaWuE1AA+AE9Ji4/bgCI"
    "uJhaxnRVogpOIBkxE/G1vrj+qe+h/+ck1g4FOxSMA6hO3OhCat+b67OCihvF8oqRqCyxUD"
    "TfCYsuSNgJhSOEB9esyQTuHYfCDRvdTC3TJFXPrdSuOqy0qw5LdtVhZlfpzgXxCKnuXLCT"
    "nQs0VreRKHbOqR4o+A3knCLVQE2V5ayL8HVbvpEd3gxwnaDVklZZ0uBgaSDkGJmWr8rylS"
    "6zBhJOEGoZqyxj08UTr3baRJyqQwbitmtnQqX4un6UBFEXzMlN+6rAt9wgLygi0uu78frW"
    "KVnbZb5OyXrtzm65MGl+v7fG5TMrpl8pdrhUZ210pr7OWaFhtMDa83CebvI0rogVIP+yGk"
    "cbx0A0UTf5mtCy1qjxWghjrZOdmc0j7AbTN5qeeT33rn2vl4M8DZ70K1V1pXNvBOWtxPBX"
    "EaiDME9yStEC85+PHIpm0K8vRLKiiUtnYbHWLMS0yQS5bWqj+17iEdO9aXUSpZJJlOqhTd"
    "/QFGwfa8qo7+ZVzy2xtiMKlRkscGDLflSrcsSI53FG95GM5e8d7H08+ghFyBi0dnXTx04l"
    "abRe7krHdV+7MTvhYdReAO0FUEUI2yjMskmllgtqlqfSis9fUWjdWWUldg4ZTgLTBvcFA+"
    "AhXB5CD5271PQNTzQg/uOPOfamI9+1//gjADjKmtdBIwJ/bNJZHpB3U99RpchItAe4eHUx"
    "ETX1YPWr8G8PbX1UCRd6VIILPcoWEwm2VC1TI0bTRT5XMjf2SuyNvazBoSu6bi0/IzB5cl"
    "xtf7u7viqKpa5o0laEZXjof5FtsY0pm7H02LFv2fxN2Af42roZsr37JeTTjJco0AbEXf8h"
    "/HHrZ9EAAxNSyqB60wDelBkBE6RRvcw3DMLYaJ6bSVgisxTd7sqtjQ20EdGEFddnXImiZq"
    "0dlUOqhoDg+2pvrOtJtpR7XxRyV3RTGdR3rdx4Q7HI4jQ7LKsz+TNAYCRMrJZJOratqrS0"
    "A6xQN9vNctS6CPl7lHqOG1QXIde+bu3r3i7ccIFdMqU+qy+ANKXCkM/etylxiSiaIFrbMM"
    "TfHU0s2+YmIEADuOrDvyXhIw3mrtdMUwcqFDgUmwcqVjCl3C3SAmu/xed6J3ujqljSB0rt"
    "onwpIOSaALKqIMhd2QVJb0UQLFqPRRBBu5EzdZVRfENPJiPbcp5b4NUdTNZVTsnTYz0mXb"
    "udAshuFKsZ33wF0e3Y3iwPco/i50GVYDcQBTFoHEae8wLWheNy8ZeTICIfDMwAMH9PPtEx"
    "aOVi0Nw2tMItnpTB3QzbdqEU4nTbs+Y+blYWB/s/Hkfchz/K+H33dXB5mVuLfuzPcvJlXi"
    "tFH1IpXuHuejKB0gWIOsijc/S9bD0KL/8fSlWyE6dk3bMlRqRdFI1dFMGZX5v7STotgLbc"
    "DOEtvXb+npxmx0RQ1ZqN7f3XE/fmK0VtTa52zxxLMza5rWunmW1aJZc2XoFCHhmAr6jjLB"
    "r3qi4upkR4Rp0nSICaCUcNTPJd5NBxqZdXlrkmaanGLl9YJ0wpc36XKekLfqRMcw6bchV9"
    "RbW9q3Svpjb5M10gvjuX4fKlfHnzNew7pvBq8nVruayP9riuifY+fqzn3G9Dnddq5BsW1g"
    "BPXv0w44pKM1+rkMqqkJHKsHbwr1s+6jRT4xtapSylW9C05G/OqI7Rs1LN0Q1GVXTifptS"
    "COv5rgNV0y0WKIIyzgeKobg8YQ32V75bJAp4izjgCf+Hwa9WLyzlzVlv+K4LXVqC65dNcV"
    "6+/la/+ZVEf3CHabVVmTujTG2dB67Lyrk3wXiV827EGX+yt98Pl/nJjyLjPLfQRZWMnEoF"
    "8Uvq4WfL4cM+rbfsQ4rOOPJ1Cbh3q6lqTFVVtUrN5O9vZDyl9DlPqwoflSpVCzmoamDcQd"
    "g0XcKYVEwChSWoSuRRaEzjUdtEOOjjNKUL0IEmXFsRLW1yyxu1NGnLbTO14rMtxadmznF3"
    "042PPlbRbvio4s6MHzP6TfzNanA5RbbFPoG9rfB6vxKv90t4vZ/lNXkhTh7osDjRbkWxw2"
    "l2kGssnNHBzSNulA/P/LtX3UzVzbjT+fhbzMc3XJITmTm1HOwuC/T+iCbN6aUnm4Crceb3"
    "7gi2Eyn3L/VB5Ln8D9ZxxH++5k8vrga3v+U30DrNWfenv90PBxncCXmxqM9GTaSSQ9xQPF"
    "tKA5DS+YwYN2sYVymZZUrQv0MWNZoovqWcfMezcjSl8kzBLLXOFlQ5WxDapPDfOmKWk1eV"
    "8vUeKwninZF174ryb1qiKWboCcp+LYhtI/E7YJe20PZ351bCArtOo+TgBOHurADoi0sXDh"
    "Q6xkxa/LKFKpj6lt1CeY2dWwJsYXnGlMuSTiZN2uNlyXdnOZwukc/6CE8gDGZjBnWLxELw"
    "K4cOurQUfMclGISZXQTluKYEobIhi94toJgYshyBaFrIrT8jHtQ6d4lBoAXg9vFMXIBeQ8"
    "UrRbo7G+9CxKxtMvG40Q5XsfgN7/UW1jU63oOUddWldyFmXWbpXYhZAww0wEAVIbRYtKVS"
    "ZRDZLNsia1YqCMAD53K6ZYcYv9GiBWm2FcMy4px9FZ4xSor1daDGNVfbRWgREo+h9s0CLw"
    "FKIT1rYs7PYGgR6GkmIKoOBdAECr5oCdE8AVjlLy9nygI3NvUlVQr2L1bgFijZ30e/y1Cq"
    "rpygKMhDroIRzcHwlwkhQaZyCTbwXkbrOsAxzYnL+NZgsEXwU17Pi7eXWCLDwitosDB0/F"
    "nmnk7nEXlb7rbQW2ALnIK9mpL6Nri4v7j66QQF9I/O+fDy4tfh7fD8JBQhMR+dL4OLS/hI"
    "Nq6vKLlk+4DjChCTvbSmHGsecJwBK+ff7OUewIhIXe/fKXnync8IHJVwUSxcy/OIg8ZkQk"
    "XxNviQ5V1CG/cAmvwmauD7iah2xu8jTjCH/OVBHO6zmOBEoiuB+U4rIfKdsyRh6zRxF8Tp"
    "dmYFvEtfgWzGO4IK8XXP1RSpytrJz/f3N5B85vksVLohpIbkT9j+qTp3Kf/9OTmyJelOKx"
    "J1wai9b9PlirsAaDAtkx+eHnqiAtLQKOlpM1hV/rObHG1xOn20qXy06aDGuxCz8HvU9nbH"
    "qbS3u7HRHDroaleXT9BpAbQVboj5BdcMOMTS53ZMEFVDDsk1+HoJDulgbY2zw3C6jrI3fs"
    "IqmDIq2V8coIjE83p0YpXEVKGeG4U2cJaoh4E9NOWzc/Gb/cjns7C8KbK8vuzTFeaCwoc4"
    "jCpI0ig/9JnfjB/QFf8V4KcIvK455eC2+c1VYhjhG4CapcMWaoYtBAMz/C+2UsPxHcxObb"
    "/0BnA9y9ziZMlw/PZTJd/GFNlIumP81MnwvtwsTJFqu1Bpu1CjoNQxSzQKqprOrFFQXUBB"
    "XZhkNqdcpTaWfGn3cmyM1IhSK8NajR09k2UNBBT/uQKdBOX2DNuC+DH6Fij7liP89KKLM5"
    "ZFEPg4gWKi7nMfMSp1/THl+j/5i+sWULjMIZZEMFGSzUfb1nfml/wzqNQ8iWPOaXBUc3bp"
    "6n/qXBBlhkYkv6qWRkSgsqkhD/SToxNR+PLkR2FbQ0FAWNhzf2xbRqOI2KcqtsinYlvkU1"
    "44LNo2VUUQp1FZCg0Nvr39Klzmo4oBTPsZPj/L474qi4PhHeTu/tFRlaDu0VFxUBeeJbk7"
    "puZyNMVsWofHCSKVOd27+3nww/7RsSg1xO8+avbRHHvTPuLf6i5FcTj4MY2OlOPDCuI4Pi"
    "yUBjxKCuNfdJwVw8PDxXm+GILhKQH4vmV+ACJlYukCKMZfVuoqoqeG5XJVxSX8W/n/z7DZ"
    "AlRMsPtA2s9xy1iwIgtc9WujIldUKgN37iP2SqhOHy2CfraiSoJDQRLbx+9MCc7vhlnsvI"
    "uRrOW/2x3AyGaqlYllkKepFxdrWtEoXaOpDZ5vqgiTxtIUHyv8B5rXjr3sRV1zd8GHGqzp"
    "cmjNX3OLz9YEJZeg3I7Ut2k074iQCx3lGV/t28TiL2ZYXMpZB5l40C/1i8GQyh2N5/yS9U"
    "WPKCxVB5f8QBzALpuyqjK4obypPxs72LI/IFA8oA5LLBtDluIBhU/cG3n9kDf0LVWi6dLF"
    "ruPoarq3JpZNRuKPjBCKDdMEUTuG6SZE0bvzjSnii/2xt/fj0cfj472jw48/HB4efpg7T4"
    "+9z+D3JSIv0LacZ0WMU/514Kge1QU4pOlU9hcoA3RYWKaX45IpRoeG47sUgd3fO/zx8NPB"
    "8WF08ESflJ03ecZnfn/HQnZO36C14w7xk1n/nXMEFDtOguEq87J3CrpDmOoUaCV9Aeajvp"
    "fSQmp5T9rj+hTvHx3XivhEFB08dNu/4UAh5BryqGbEIUXWQVZvJPIQbae6/M4Qao5X47jF"
    "RnOX5hbUKOtcECfbYu+C6JMah/g1gCjmeDnjCueJQGXLHorc0PuOoTmhc5vIGpV9KLsPD0"
    "V/RPCOA5LKDAu9t1Dcvb0mCNqVWLxruutK1GhMjcZURQhbQWNu1m06p25u8lLwpF/uOIUx"
    "lT2n4IUCS8Kli1WHOmLb/J4RlZ0sR7o2FwK6RwwoZiZgfXkO0vUmq+4H5Z9C/yVxF0mzoZ"
    "5ntBimkHsY1UEpNPDJxTpViW+C/xzWbVPVRmzjVVRCsQc0FEdWL369ulZIq7Jq3Lu+PR/e"
    "3p0ELaofnZvb6/OHs3v+SdD7lzXxfLZfQ6uuF7pdB/SGmP9thcWxiYi8GJifKqY69Ua66u"
    "8AKwX8SSJadbKqZykEYTGRI+rUK/+3YceICKvUO/RjJG2e/BsETflzm2KTmEIOfYjOcDvx"
    "Cf5fVpN7JvMWerPVQKmNa3lFxsq7QnoS0n3UZE23D9/uKtby25SK5BAma+zKunxBRw7LE+"
    "2yxlA7cbuAS/yS14em2IoNx6tbgPJaKC0iKyFQVqR2XqLNbydM4JLQoKkKtFxR7ADOcqW4"
    "iIppru9IlntU0W6x2nvXRBQqeesKMWG6Ot57krB2yGqHrCpC2HJ6vHSA5qlwdZLjL4JZbv"
    "kG6w7LN5sYH2NZofM64uhrHmx+0YAbuZofW+hZ0JkD4LYiO104KKSLmb8oABSRt7AMTjul"
    "C/EnnQAg1wvSvbhuJhTkKMz6HeO/bzbmAw0KFbDyfRzb/eb83Hjqu/LY4K8gm4VEJ46cJ5"
    "Ml/3tPfJHGEyuKJ3blFqlogAajVb6wexdetKiDOhGwTT7HEiwFzkGm/zHYJdhGM/xMxN4S"
    "q/WNTNRgC2XEUeJSjygaebi22ZA6edxEyZfCSJ24dPaZs98gUPpPAlMU8fGK966t3capFM"
    "6KVfKsShS3Bw9Sbe4n6TT/m/JfXvc1IxwJIvVjHFsJZmtjWRvL6gmhRWM5e2q0wNcVBKmr"
    "jI0flRU4Ky2p9Rl7Hc6zW5dgVbbGla8KXA20hRb4erOaqZucTSpWSiEZz1zq3Nk0F8sYPe"
    "uX+YIMPmrE+LDKgMYZnYmOlB43ZyzIXEUwB+KfuUsBHTJ9EiVrg/8FPgvSsyXA5ZkshenJ"
    "BHqR8x9gFiAqBJ4pxiz+bnnoxy1986Pz6IQ1F8fLAJNjTInp29xIRr+QuXeCDj4iEy9LKi"
    "qGuC/gra6iqI5q1C9xC+Vj++7JXwXc3wVsXyvRueE/7stD4YmqOOHwdHw8ZRQEZ1Od+GhI"
    "o8PfSgdH+dlb035eUWjjOc9+exv14m90/LMFhlBuFebY01IVA2Q7jQ2sFmwKuwVAoxQsbn"
    "OZjCcud+YbBmHshN/2XB3wyGzuScCV7LYM0R6bc1WMtQmGLwn7aX8H2Gau0NowyCVcdSiI"
    "OW3xBXI1DmiJLfQdMa/UWqzwtUI1JAZMDcJdFTM9tAaipAai7smpSHmwGl7HYF/WCPTFKL"
    "rkcGwtVFfQwq2kxHVIoLKG3BOHMOdjPzi9+8EBLf4Jx3j4wQizZ/gMCCwJgHn7hCR+ldIc"
    "/1ix1RIRqBw9BeS64LZI3AfoOuzM5SqEGl3P4yXcssSetNBgfhN2DnHdPPkUI7Ajgh0AYL"
    "dxpOs+VQoJYydsTXXMowIoXvDkNbOoRjMa03eBEPElJNrDQFbPB/THH2GY6o8/0EdITBMF"
    "q2zsQaOM4FxcdYbh15vrcLMFOYSYovw3mxPDwja/31iOy3WbX9yyydLBDHTxm15+POFcdU"
    "XGKBI5IVZOt9L21eq6menF6scuZKMr6zTlP9qv5aKOCDS7m/ioNXCl93ZALPCA1bE2I4JO"
    "rPWN243uU60OHOF43T53nf4bnImjF+KyIDemqmMqRdalU6U175T297XNUTiBAh7lHBWFbE"
    "2Tad7m8Dawd3LLnRarc0kqhR14yqp0AifHX6gu59N0CvMeagoF0UDG7XYoaQpJPgB+gkgi"
    "ZUFCne9ku3CoIST+ag0cdysq7bNTzmcXF6+IiJsjUYemrpDTtDtTJqF3KmsMgyNlzH8D4A"
    "BsalTt6NEl+YMPMQ/TXXz6rigUPneVvfOC6GXQYrNZ+Zn8KXZm973Lc3buUpiulpkfp9EB"
    "yOaWPn8E71+D8ysKzffmfNfh9rdZ7eJeyHWVF9/qSSp9s9e/2QVEZpRXHHTguriooW+MKM"
    "V0pVa7KKEwI1A6QTRjEiVD0WJKGQnbhQtIrGxQ3IItK+MSv/9TF+17j9oSX15uMzEnKbVO"
    "rLKUJ5ZjsWkjMadItZxVk7MiuLBLYj4Rdwhpqb0ccFj8cb8MIWaLgSPIb7WqtmoGyNaMvs"
    "jMEYBrBU1CAJIAMC26IOYHdCXKpBlT7DzJZBWZ0mx+5kNnXAWAulB8sEFdlxieBNlihwIw"
    "S6bb5mPFtvXFtRqZxO5gXY5NzayXzjc3uRn89nV4dX8StqN7dL4Mh3xuQh6ds+vzE77gzU"
    "fn7ueLm5uLq59OEJta8zmX26NzO/zycMUHuGTiOyaMvr0dnt1fXF+dhLskwAQogCiZUd8B"
    "ay7H/i7bTEk6laPFvRvKLM96ISerXoLh4cZPv+r1294EUMXXEHGJk1emphhUlSBSuIu6yN"
    "mUzTkm1P286qTiTUV9B4bGlEI+CRTca1Rmb2+/St8JPqp4y+xnOk/wu61eyQG6bYhbr/cG"
    "2uZGoiDajO+q4q9rV6pxw2i89JaZn7F4daG/DRf60+XoKnG1Qjm6t3HOXFHPMkgvxy8TPO"
    "mXuWQcMaaGL8az5uDmwI7DbRxDeEf6sS5//BF4RJbSlOjDUPgM4HmiM3m+n6WNSav4UFY9"
    "YOnCGUG9au1CUdSF8kY37zZrqTuhwS1SSiHllNqmbGl3El/wStvgnXd13V/cnMAB9egMrq"
    "6uH67OhtLzFT+s1HBXeZZn13KFRAQqC6BhftlGmvZ65K8cW7vYuRGO7wR/t+3esC3nuc5q"
    "Dser60nqfRPFXjyKXIKlfzUoA8N5TkUlmEaOvKNKa/2oZK0f5TWojnSkjBBeQQ8kKLV3SW"
    "nvkhRWo8yFFOnOwAd6V0LDiroGc80riNq+w9QF7UQuPmThlL527GWwMndE7MEmKpW6Pzcb"
    "Sj1JqaWuitRzNnvUv1EBCJH0DuY4qSK3YbGPSrje6vR1xGjsLyFJFAihviHoIsLe5j+ETK"
    "kPlFwLEw4k04TskIKauU1nyu+7GCF4+G/MabGYh/DpC7/SPxM9GqEsiM9SA5NDjPLHHvWw"
    "HeITwvkNnz+fSWFojJEijpZiB5lYRBn+F5tH4XiVbdHe3ZS6nmh5AaewqNOGberzjcd8aJ"
    "DB0GPv9PqHH385+Pp//v7YawZ7aN3x8i86zkqitMJxjiDqVGxL68kbAaDcB+1mhXdybmOD"
    "QCOSk1V/TdHlkfOYON4WCrbFvDD0mTijKWbTWs6uBJXCwJ+7nwc/7B8dA+YUQiDiAvoOnM"
    "P8/ftBpxgLag566JnMq7J+0x02V5dSE0/winqL3ps5cUxgWU353AyvzgWoMaAHDOPVl4vb"
    "r0OBe3Qmljsj5qNzc3t9Nry7k0NdCuX1AwTk4Py3E3HALQOMJFAKiCTQnQ8vL34d3sJnXB"
    "WyXkDxgO/4enM5vJffMZsLcxXmun+4vRpdXI3ubwdXdxf3MK/nu87I4jx0scMsLxw1PA8f"
    "AuXl9R0fDMWg+dyDq7Ph5aWYOywU3WRV7VdZVfvFq2o/s6oCeOloxtUo2jjOkJ1F6Uvw18"
    "EJesGPzt9vL+5O0J+uxeKgWiHoL8NbOGy4fCdSYXv7SzBkMmDhHZLjTCo+mnNIFXbinmLn"
    "WTZu/3Ww0ktO7y4ancQH+xUEcbBfKAh4lC+I9U7k7CxbFInvzLFl1hXMw9XN4OIcHHtADc"
    "fe3x+4ySzPvaDMAz+WxRg5Ag7uy4uze3lu25bhyeejwZf74e1o+I+bi9vf5OARnniQu/LX"
    "3HL5sS0ewcziA3kUA7B9GEHb4TP+pvfiWGXE85Q7VPmlRCdN9mlEqPAu/WJx2wF+cahHha"
    "clV6XE+zfarftHR1WkcXRULA54llKd/HHCIK8Bd0hRqgw27F1aDmF9NCYTwDyEGSF9SBph"
    "wuQzLWZA4oTSeIfwvRsIK0W5PWF9rCcpJR0hCcfHiK+Z+gJIEWr+N+O/5TDfBZ2hvgQypM"
    "rKoDcY0xeCPsq8qDl2ob8ZZ/0LsRkSP6NytPBtpCRSTJvtkwypulK682fh/S6uEYEZBfvV"
    "BXc8pOHO8JJfOcghTxjy3JSWWXgB1hdZmlJZiSl+tjXUw3ZHCRNRrcitCOm7VcvMvI1AhO"
    "lVWx5xKmW3gpSFESLcAYjiIGzbaMGF0uf/gmYzlKKZb0w/y/IDC6hFAAFZKB20hIuIkykt"
    "v9AWri/DNKXicuS3kBUXkEdX20xpCYVa8ZxwHSevG+I5MawZtst16hh1GhMiyT8E02zMQX"
    "BQ10MQHYX85nQtfhg+EzJnoToxow5ZBsh8vksp1ykMr4WSXOfDs4uvg8vvj/rSp8f+tC2Z"
    "SBR6Dw4zUEyxiEZwVo8CfudsJUptgp18KeVPkBLUmM+wKemEcbHtgjFPr68vYeYImnN6kc"
    "YdP3w9Hd5+v5cSRXaXTOfz+kdYjEjd0+tMlE+Xi/6JUnMXbhXo3VangUM0Xlkx1NWLW2vb"
    "sCDW09QbPdXgZpxEMzR7n4rbZFQfn5OkU9e33jAjp/1IFyPui2WQ2qxO02lWv8pqlxgEoA"
    "gj8UENXmcIVQ69N2T33lGlQjpHJYV0jjJKX8S4OWdXM5ZHlCrzvDf8sHd82CgYVy3DryTB"
    "r5znUKgQwDfNeR+fQWkZDBiCF6vs0t7WaUNmOC8vqQL/I8rOHe77R5UQAUclkICjDCYgAK"
    "9nWV2c3Boj6QCPt53dalrwQkZ+hflXXP1xQoWrHCju65+79MWqWTwwTtOBRZ88WD5VuU8/"
    "Fd+nnzL3qWF5OZX8S2ygYLxm7ausDY+BOuyN02gWv8piSEPAdm3rMkXWOUbvVTJ2SmwdXT"
    "P0DRvA+2wuCpFn+V3cUShBtP122b3/nPiOKAuNxr5le5bDPsD3/Vf9iI/sWDih7gwAiPy3"
    "ogXmkkAY2ZQ+x4pxiCK760d7NtKbiFHfNcioUGUvcXxlKNXdQr0r4kGXxDCvVkhO5p3JmL"
    "lLZ4rkPukaCo3ON7Wz58VHumjC+xNzlMLXZD+naHemJs67lPQqK7OBqDPEWtYqy1qk2zbp"
    "wR6j0xJWWcJBAnWTdncJSi1llaUcpcQ3kHOaVktaZUlHZQ4a6WFJWi1plSWdKVnR6J7On0"
    "NLXn3JN9riKVItZ5XlDHVmGsg4Rqblq7J8o7JBTe7qFK2WtMqSlrVQ6ntLVmRavirLN0q7"
    "a3IjJ0i1nFWWc1CRqIm3JEGppayylGUprGbl/dO0OyNpUbl0Sm1ojRu2NTaeEXFMEUR23m"
    "OVf1YbZxqRaIRp49TqoKJ2fd4nCVWuKKG4CADqU5v9MSK9+JtyXrfOfUPmR90JagsgTamF"
    "UEsI/+zr/sXl+lTb/YvhsG6Bq1+CaXbraK/K09iNVoGl8U4ga7L1LDZVR9drSlmrwt8c0G"
    "6DYwBPJt1dsZH5keAn/3Z09XB52cu/7Vpg67f4XB1dsek7vnY/8xgcw8WTvFIspwHdl19u"
    "iY3FDylk+TnM0Z2VnLqdbJsu/PmIeWS+Jp++BHPd8ak6tDqTxWVnc+rmpqfU4dRFMMstXX"
    "R0XdnEfIIsd4fPRdZcV5diriGfatlRbpEX4qx7SolGdcMXspMGULWziqy7kgSPvpAu3Z3J"
    "XQcl7FtgEZTC7yqPgiYRa7LpRs7SVSbJUOmaPLoVk3SVRXwdUd8btbDlzqh5IyaruO128Y"
    "YDCHsL2+4umKari2pGX0gbbIKA4tdgrg6tKLD4KncAzm/99ZRXmzaY4Noh95T/p/LxfxZN"
    "2BEGx9fiC/UNaLSQ67eoz7Jf5XQPlTwXu8IvWH51u0xLHf0ksetzNPhX+k2PVjbD612nuY"
    "AQmGJL0RfOkWnq0LPTmhG4wD6gwRy6Rf5AHXuZbTVdnzynv/Q/I/EJPv0ufwYMhgbP8FQ3"
    "cVauifOz5dQqLxiOV7qYoGwZ2EfBtcCXMwortrx9m0rZfqwOz1cU6hbLqL7sN9xbUHRJrM"
    "PdiEAz91XmjmsVUxtvuZRas5NiMjk56ss2GX20sBx+aPTDjgx9xJbMI7MmJ0f75cBcgplU"
    "wKrWqVpRdGBxb7tSlS6q00gUu4ZMlcp2XS00TqURSm0hlCKLYc0Y+nU4z44JoWr8PL76Er"
    "Hzs8Hd2eB8WBY6r+ViaWL+QvilyPgNQjOvmb5hIKia4QsWathAZmzZNhoTZplk1VDmJNbs"
    "N+oA2kdn1+fQtLEf9f3tyyZn6R6O+fbyVr61upmtDWxtYG9Pbc5b2EFjr9XCBrtbtHJVw/"
    "DmTCK1SvlHBCrLoqlt+LFa74qy5hUZAwXPmjWPTdKprE71roI2vqJjpji3Z/g56PsrbgE2"
    "w3CGK929TKu8WuVVRQidUHlFXL9I5w2D/q8pvRHQ4HWt9wHaCYLySbkO+oJdCws10vKmCN"
    "4AYcdEc9cy+L/E0bREC+JmW4+vM08NzbSPfodilabPf5L4I/gmrbMqqrPOKbPCWG9SBndw"
    "uxVKIU7Xmb6MB/s/Hkfchz/K+H33dXB5mZOK+OzXUTyD4R1UO9svfV63HWCHuwAeVtLpD0"
    "t0+sOsTv9nXgOdwhPgz9z2OTutHrbWl1VcpPWNowSZyoztXUs9AnodK23+dLeV9q5IoKs9"
    "n5sLoLVTxmKjsT+b5yxuSm2CnQL9eUWVYu6Yk22Ku9En2w1Rnl5fXyaik6cX6XDww9fT4e"
    "33e+Ki5IMsT3tS1DtFApuyNvuTdFoAjQUQ2PG1BZCk0wJofo/qKivaoauYENpz6Oac9S3w"
    "9WY1U0c5m7zfKpQDCf2x6zP319VMHWVu8u6qwFxdG2TLtUE2Ge0Js4JzYj2xhOHiSE88N7"
    "kauMklXHrME/HmGbctlwhKHLvCzHTJhLiErxgRwvFd9gENguQdNMVMjKFz4kSJEJj/TyT1"
    "5EOaNvhdOeGiWIIQ9jxofCoDQrEQko4PKRkfCsWVEUF5eChGprK62dsTG0D06bVcvh3CbR"
    "HLjeuLOr7ItVj1Lr0txpOizVgn8pEgaif8sYm90Lv2OfPdvy5MOEK+iYSMRm12j6pEQ46K"
    "gyFHmVjIjJ9dtBaab0WhcryJKzWA1fuTL+cmjG4fqgd53E49sF6MRN1cl94pdp7FOYJ+Hf"
    "QR840pICtO7y4arfCD/QqMP9gvZDw8em8IPiWv2niNVuwVnOpDx59l7IQkbiAk3uIOCC5H"
    "YtbdCrfDvz9wbX54foKiOR6dm+HV+cXVTycI0s25eB6dh6tfrq6/XZ1wXfTZoQuHjxlccC"
    "LoDfDonF1ffbnkBsEJgs7HtmV4j87wHzcXtzAv+WtuuTDr2eDqbHh5CZ9FzX4endvhl4c7"
    "+f0Tbm+Yipx9XIXKqQ5SrlpFROqGxs5EUhwSb4r4SoXyeIF94U0ttjIwPiNvQeHun1FWM4"
    "rWhm7FZxZmWa5LteT+SZI12oFb6k4hdarvGHomy8/IIcTkkgCVV+bNC9Sf3CaNbqX2E19f"
    "8IiffeN6ed0JIpXFcU8Rm9IF8qhEkUMmciPGH1aD/5Sgf3IY7+JFTa4HFCqzfMACwwItXM"
    "oPJcuDYhEmXDh8U8y9k/hWkN4ntMCOh6qH9TcsmT/dke/mKMjFueArCoUl00Z4fyPJ4Jx7"
    "cMKTPC95Kc9jVJrv9fkuVTjWIAk/SamT8JVOwrecP30urQZiTlLuTouwK+px0/+Za154TH"
    "3+7ycuWCRL/QiF+D02CbMpa1ZwI064O2vgG/iQA0VEahmmUAF/HYA77u+373AJiI5/9THS"
    "MSqFG2ZxgWMIJ3ATeMktrJwwnEquqLCoJrcS61gAKTKFlZ6VISwNxbCag4z6yACoBxKrI6"
    "qUd6iK4s9HlfiHMqq/boDc7SNQluYemX6DZJEsrboOQXEYsin1bRM9UQQAjdAHwnclcU/E"
    "P+UvQrZV1xe45dMy6j3dUGZkvQtsexIThyT/fwB9PAHqAwS3G6J5Px3FpWrJ6EzAdSwPLQ"
    "CSI7aYjSvvpC6dqnOXcgHkNOor9t7ESJTWYqZLhNGcuIw64XlqU/oMIZTK/kpdXFEZXQaq"
    "dprXjr3sRTXbd2EXBqu9vBv83Gwo9SSllroqUs85ezN9BnSSnM5OUUUIa2en1OtOObEEiq"
    "WdXlRf5GTKaB5rM71eu5dmUP2gg0sxYH/V4uVV2H7QX6Yiev+eW6+gbKOFxaYIIvwhehhZ"
    "DCzdMREgJjRx6QzxsxNR5wMCKocsBN6YG1eikCLrI/4VFNGXAIwvDDA+Cf/vgrpZ62vb3/"
    "16MSiN5FcSyb91RPO2omuchBPSnJSWaP1Dtkof8SVu2cJSHlNzCSE5JgbzsQ1dvhoM3REw"
    "9M5hcQGiVB+I+21wJVC4kvrROedWwAky+QZQFSLbzUYYwpEDrjrMQnYr6rwRuIVRvWYwcR"
    "qlc2GCljAQgRdQzCZLvn0IrGRffb9JnK6DXpPd9ZJknWMmMaxmUYok5c4EKd6llFVxhr0T"
    "4yfjCqtTN+BVt1nYHHXTTrM3FVZ7BV1ad+6EHrFi707MZ/a6eyfurXvdvzNApjUJiyKMib"
    "cgEZrvO9Dg5tSVOePIxEuRSUB9NyyPwPrCygzjdh/QL2QOXhc+1ZQuiHC2TDw+oSWcLdzq"
    "zjp5tv0Cj86jM0A2X7duFGAUXWugVDh8hXANmZQwaLfJSQgEIPkXL7np7QKUg1H7hT8Nop"
    "K5NSH4PPAsbIOySlrXtSGUOVT7JR6lQH5Z9aVAdcF5FkFCZ1FHLe39DT9j18PftQDOBmUk"
    "peMXtwp63d2wE22D4Nn1w+0deOa8ERSReXTgs7PrB+mCgI+F1xn8EPDk/ufh7VB+DkcE4Q"
    "fQVxh8gmTGuSr+CDXKcbx1gDPJ5v1K2Nf9EuzrfsYM9qjdAGEXp1I5lCwBdukbfIqrHjdv"
    "1E2I7+P6MolTqS+TRRANq+ySextRTCigf+s7EOJ02kuktP8gUKKbgVkTpNpPpLKcQ5u0dn"
    "HrBJ3CyVAK2jUluKn5qrrjmsipWJ3I3ZJDVT9QcgUmPEH8FdDVw+XlW5XvvBVw/l6Ouyh4"
    "0i9zE8lkgIreoa+r9DGMmAf+jyf8QqI0FyyjS30IeUMTtqD1L7d0iAkOEvTNtTzwv4BLJu"
    "v7aX963Wp4F46ofonrRRdve2P1+8l6IU4DxSxOtzvqt8wxiucWidMGjO13mF+0Sz6g2sgU"
    "AQxN5EhzKTpsAhcMa1ieda9St7q9km51e9ludXC/ZQVQjAsKx6vL+1aMn02AgOrBf3YH+N"
    "NkLbeP99H5ce/i1lAFDfJu1DWdGvXavtpsatQmrfszat7gJfVz23OsHvbLbHyDmqO5GFej"
    "R4ckQBPLJhJvYVDftYgrM2oEPGK89AhDmJvpopkGXfRTMAvRXR2eM65N57fn2MzX5KIwhE"
    "cBnrIp3j86lm3bow/DmoYakqHMudYv8QsEMqyhra0olNbYrsN6TXazXJ32u5EX1ggtLxyt"
    "foHQ3t3Pgx/4mpB5gOBRtC0Hjhomj5QFEQAvXDk+umFBwGk4wqy2apWkUzh8Imzy4EZYTC"
    "kjgUC4NPi/4YT3KO0jy+H3hLgxpK+YG7z8kEdzlz65eMYvjRfFQ9ri/2tsp3C80geXwBSE"
    "R5dI+IGy+NUlkdg8+5UcKfsljpT9rCMF7nquZdUt/pciU1kIDWFNB5W4fVDC7YMst0XFwV"
    "FN6GSCaE0A5ZbOrODC5lq3xa8RS0CB4RBjn8VsJzJaJcrhbwZiCTnxdfkcp9kJNrfhScnh"
    "HVgMNZP+YiQqHwXa9bcjR3GXXH/WDNCdjeScItVALpXlzKfivMk1RB4eLs4LoXoropR8fd"
    "8yPwCpMnLtxQrHyDevY5OXCFvqUlJ6cbmIX59VWEl9cy9GpT3pbXnSI0fhmp70u3CeHRNC"
    "VU96fPWtUWRMGP45675GhbHIO37J5+oQxzdaYSzJtLKYQ8jVKnGHUSTOasEHGC7DAbH4QB"
    "/J3E7sGsQOSnZFxbanABSEVzU/o0UMBthHC8ubCucen8egRW3CN/6NuSGJeRS9ge/PxB5+"
    "77GpNRfIWhGs0FDFt74g+mUhCX1bb1sYyfsiy/hCrofDVXaGXwQBCfB3h37V0KckE9ghI1"
    "0+dGu2XdnfO/zx8NPB8WEklOiTMllk+V7Tl7oDPtRkVGgRerWFJBhesj5iVN4FLpkT7LGw"
    "KIAiUSK8GNeRSDBcZYk09GpvIhLaIFE3RqTyaROFbwIAhljrcM7wX2ITQ/ksUdKgs0yMSG"
    "HRKH7zgoo6569Vn/1pSi2DxgFl0iBFJkakOd+U851PkQiug0xDuTBZolmexCbqaDRqLrZu"
    "V7Ft3s6AqYACz6LIlWwpJhwTsQarQk1V+qIOfCL52+X1mkAxcpVV1t7Xwf3Zz1D+Z4Y9Yw"
    "qlf+5+vr69PwHvkes9Ote/Dm9PhInx6Hy9uLu7uPqJj7UY4xJ7dGCN/zQ8H91/uzgbniCD"
    "s+aJcFYtLEMUML5/uL0anV5cXsoyxp7vOqOxBWgbeHozHNzLB3MRO310Hq5+ubr+dnWCfO"
    "fZoQun0Z7VJY93O7npjfIytJpwggJHb5PCFysy7R1cy0ZpVHkkRag3QEvR1FXgY81waiIF"
    "Zsf2Qo3iI6tToCCmmrfa24hWx6barWVeOV6d3OEV2LvtnLodZayyKXU3Ln2x+LudYdvu5V"
    "VZjj/vl9ZYDkaOAOleI7yNPY/M5h7UGhY9qTi1rG8TTpgfo36dDKoZh0VwxkvZbJo/NAhj"
    "MmQxwyaRXl4MsrX4MGGfQEesiSeyYGTV5BP0I5Q/ZroVluq3bL8kJO0Sg2/D2ji9GNEaOL"
    "2tCKT3E9SZ4YsdEoaSy/skgmUIu7kfBE2fw5rgW4XyNehyskXAcxuCCCvnjMkTdt5hsZzw"
    "EK7jz4jTqOzOUtangQ0jLJldlecxEpVZzvcTZeQzghs/vMlt7E2oO/uOIbpoY4ttxMs0B+"
    "ZZ9fx6CSKVpaLsRiiJQ5W5U3ekXHtvEHZ6NbgWznVVfmP9dWHCP2Zct+V6Pt8TlhnsFq4K"
    "EHelB0CxceRU7325bdEV9Sstltua/Urf+16ZY29a65YOxqvM7N43AB3/z79FbJBgYwrBQS"
    "9qbOxQaGysbO9FadhmZVJc3nNF0SW3eGuwTOjU6ufkT5TAkEMChX3cvZ/v72++Y8ljni9t"
    "7LAF3A04B92/HX6XRrULdJ4diWRD09x+2Ly1H0aQ+6J/DSPqtKvZhVhyExS4IzqccZaLE5"
    "yJnJTArydsR675gFKk6NHuUfo8muWcRF9sigtb20Q0KdFMgEgd4bSh4ZxfP5xeDtHN7fDs"
    "4u7i+irp2BAP4SP+gRW6zweX+VUMvNyMubLoZoKuSxfp1lGABrFeRC/o2kLI0mpBNBbEv+"
    "i4prd7RaF8Snobx4362eeK8fKtDhT+41k+XqVMpYlTKVx5TynXQAam8rZh6WvTtLxlryQw"
    "HYzoVwpNUxhsVU2+/iabr4TUiGHLDCPHz6IHLhRZZeQkrMW68jdAt04Ah4vuuCYEj4NMaJ"
    "m76DIRtYYWgHjBNdZ5tsL+dr/91Vg5VH7k88Wj5GFs/OCjCI4HMXORHojlN5TkesdiPQl/"
    "d1CGCzINdfVZlY7j4ri6jvXpyNIm6g1JSE+Y6yHdWsREjEZW/4KMp9w8VtTaF2dYDemE45"
    "UWzLepxS8YeQyIIrQLlzpPfXHPTOlCUVF0umf5hYMe7s82Uk0Tfm5NCz4i0Yb7JvIouxC/"
    "vk9qoYqeGYDfBd04b/k72F0WSCFGlRJC5NJSUwyytUQfGb4HQNrjQ/R8Ks0GWYGc38PAGo"
    "bmhM7bqP13CjyPS40L7fTianD7W77YwvFxT83pb/fDQW6t5QY9smN0urSq0vBCUbG5voRj"
    "ZDsDJX038lXE83RLDDzv5Tic5IN+ef9gPqSic0mevk8+5xq4asCHI7zFffFP4bxhwq8iPw"
    "hdOrA+hbItPiTLkNbka9ZhfO6sI2mj31TeXEiAS0U0R7xVSBlz9EANLO3nUUgLLfbzdNqI"
    "Eg22YNl+J/bCRqyp5G6oCo1JUimv2M8oJBBKv414dXaCgrL1XLekDteyZvDPObb4f0XVI2"
    "KiR3//4/5xNaZvGj2TOKaqSilBpLSQPOphTiMxblwkDGSxBKH1o3JnVDQQMn1DEUBTBwsr"
    "DgVqLyxeI4TSqHpQ++0pBLa8DlxyRbA9n8/HzV61rWEhDZtCFZs67IyTKMvQnkjYDoKDoj"
    "ec6EEZHfBvBD0N7pMa3I5RKMvsN1u9QR+nWgxN0GiWZn27UKCqFkfjJJqhmRMWCktAta86"
    "R2ycRrM0zVL+o7yaYZ+IpDPc3HLM58mljNUv2Zgg07xvxnvTYsJUbVAxM0WpJbCTdZO1BE"
    "Rl9kZ1w1OEmv87VLVa8703nc/r8z1GpPnetAio1aB/RJxKc775SU99DyrymY2u3IIJtDwa"
    "6j7E87gp2kD1SRJq/jfkv25Vtl3mZ5AeurFo7UKtRY1FzwZ3Z4Pz4VuVExUgmZ9c6hdDaO"
    "TT/qs4mtETDKyBppFhqATEJRaeENUQqZPGvAiEC5sCkl1GRMUHi+iJBygYPj4Ikeaja7by"
    "zZCidefPxNdAZoRsPTLrC2imCL6MCRT9WD3AEsjjQe00+IfIDQtCvIDz5C86g8Qy4r6Ikp"
    "BQTk0Q3f3ycCIRn/jRsS1AiE7CH2kxFCAS5Gv6sxn/53hZBQ0kC1MH0dkAHxKrtSJ/6Cj7"
    "SVDiKacjaDg1TKZbgaqJGzLyapuX4F189bNghrIOYWwbfohtLCa3Uh+xZ/8k2H7iOBBdci"
    "Hcz7dAs2B/lVh/caj/HcAqBrEeTWF5PNmrKcoa46db0NxYQlzg8xfsWjjneK8ilPZbK74n"
    "pB3cjAuRVOatbtLo3twIDq+oHljxyi8sCKbU4q9+LyTW736V9btfvH73M+s3e5NXZXSODq"
    "AZXp3hRdUzX2d4x6pobhqQuBMYuc1rlu8McdARVT1ekM7Ddn3HY4JMs7+559EfN5RAmlIL"
    "4V1BDzonhF1E4HROCLsTCu8c63UMSsegVBFCJ2JQd1w5Ir2iGJR82n89BsWiga+GoAbSmw"
    "WORRkBWgjHb5h57VBkU+eJuIj86WNbhIGkUZiNKTWfCoJEAzTD7jOaQzrOFPNxojy5+JtP"
    "y2W5oKmIFXzbzGeeGLfAlrcqJUghjhNGr9ygwNPrLfB0aEaZk65fEprpsqO57nlX0XkMe4"
    "uYDYqPJAh1fRnl6o9odUyrYyoKYffVsSf5i3NUsaegYEKZGgZjKqKABrJasgNgFsPylhDZ"
    "NS3gr+EhzNApZQY1RQs0aO0LbYRFXD743CO2LbSrGehcANVhSJ7aUoOSLM2mNm/ze3MRNl"
    "CyBx6OxXywBrJQmXDMHLtBg2+tlKmplIWSyobwho4/y5x2SYhGKGWFg3i9m9vrXy+uzoYn"
    "0bZ5dM4u7n87EZvn0Tm/kD3RT6JNVA0FsOmg32p71dodCTKV9YLetWMvkfwShGfcxBSmJa"
    "ypeuUctp5KEh5pteSSIFO4O0dPXhOiqWcAN0PyWkR4TF9qdnnbdlobrtcILhyv8gHWFIXw"
    "sUqpHj6q+Ej6mCnWAxi3OvwNx2+Pv71ezeV+JcDMGECSJ9DCYoaXaEzQzGJQFqcRRO9gvw"
    "LnD/YLGQ+PUsXdof1clvEl1d1DApVXdu+Cn/fwEwW2WyJXxRkjWn9AFX7ECHYFjHwG5yeT"
    "4NdqMinzEGymH7pnveTsjlNKbYKdfDmtiNLlmznVpiQVKrm1CvELAyC0IRhxTAZtbg1uQY"
    "FQRDPQFurxn15fXyYkc3qRZv3D19MhP7iEmFat+fIS3YjTwHEWI9sdt5mAuYo+OAtsPwd9"
    "e4gH9t/6m2XX3GlP1CENBB8ja0HwW1LWVlXVV4I3ueLGDfl3IvmML+8t/U7fuBB6hb4n8b"
    "T/uv9pBLKs6IQC7w50y+IiDrX1xZRfOPzK5HoNf1dom4I/oIGD6JzIwNoThdrMTtDEmes8"
    "Y5c+gytoknU2bWD+1+N52lWkpKtoTJ78JldqnE5XwlftAE3osOw5r7JduQob0mxRg40+aa"
    "DCgpMp9ATKplKiq7pSuitXrxtFfeN0O6PEvMudRn2PG7UFzpTXPe8xcoV7zfZ+Gd7cn6Bn"
    "MvceHWiofj88P0Em9cf8xR6d2+GXhzv4xCUTn8Enl8MvfLxNJor44MOIQJ3cmwSNyo7en+"
    "kCcX12iQQCy6/rdl8rG6eG1h4vZhtFZ1P3U0D45ZdbYhe1nAxUcVDCibkKBqthwK8dn//3"
    "Jo2bBM9yzJs0T4sNnIUYOaoVZxetiUW6LhgYws6F2PaY8L88akOPTk7qfkBXdEzNJeLfKW"
    "0WJvyI/Kkwix3KyeyJBDpC0zQIfAvnL7h8Cjoib+Vrc6Psi8BYfD3arq0lJa0lHVjXgXW1"
    "7xIdP39/3NcRch0h3wp3dRC8KgxKFmmjCyeIhdvUaaESjY5x13QQtuGGatEF+B5csStsGd"
    "hVNl2AK0JNjyyYY7V1lhiRVhjbytAIDeM1EzSSIdkdE0TVLI3YAlQpSeMX2N73ZDa3sXif"
    "jEMpOaBf6lGaYo/xxyMvGF7Hq/SVeFjiZhiWcNegbCqcTNgQpR6+YyiausBL1GiaXK9PMB"
    "ieh5q3jZ0nn/MxJ8sC3FAQ7dG5FWq6gGLSrGoPxEhU1lqVMQq0PRsx92ivCnf5qEL2imdJ"
    "/kanTw0ex2k6yOf2PZJdLRHaG9yAk3h43kc3Awj19tH5xd3g9HJ4LsuFw8XH+shyxBXKr0"
    "hhsisCug9v14xYyjEYMbLdARC/GwyGInDRO0DquHmqb/CkVOdlYkzVNGVH+pZEWWrEtVVQ"
    "WdlgPj9BU25xT0Bt5Wa3gPTLKv6LCCklsmGgML+dbRfe6sQtY0KLD85cBbfhobkJDbcXHI"
    "Sr5DvJ3zc9E9+jhiuSk8Y+sxzCWGjE9YPaSFImLGioAVIysWUv+XiTL2BF7q8Zf3F++rDR"
    "nLgjRvi35+yUuxnfgoXmYMEUKjuzenvIo+j4Yz0w08H+j8eRaQh/lBmDd18Hl5d5vbYNa2"
    "4RPvEIj3JrHRXyOY9U4RgnxCwiZ4ZQ3zCaAQTgCe0f8sPfB6UuaByTdIEEG+cDCntaOMua"
    "B1zLpaAd8pfXQMmLke0Mzhbc7o6INcHbo2BvB3VCGIKu7+8kZyhhe9l0kRdoKT8YV1RKn4"
    "UA8aQTLxD7HBsELbi4p9h+IUIdc8T+FK7LOfah6h8V6tmYPOGqq6HFI1S8QxOjK0G4Mzvy"
    "3VhdOTLm94FlNxRzRKslrbykR/mImBKcV5xIZSUosNSI6/IzE174jVQYyTGXYCbR11XhMW"
    "k6hRNJWtk+mwDEOISYjPPQ5lysi4vJ0G4RtdFgud950CxSnsBInMDQ1Iwr89RBNvFAiURP"
    "FFG1cBsBe5voFClSfdeofNdEwhrXajKYIuvCEZjq4VgF4/qpGOL6KYtw5TeG12hDJSl1cE"
    "S5DdUoKy/0EebcfjXS8r7KWXZvu71JQt6pbz/fCsFl4kfho35ZAGnMB41cuqhRZETU8JdZ"
    "bP+iY5nbxjWUZ2gGgAzA2tlMpJOGoR54HrWIzilE1N6suUgqPl0IvaTMEr9EJ87tBGpqJb"
    "mkBB4eLs7z+R+TdVIGvm+ZH4BOnctElGyK1jp44wRqGxxv6yvOMkgkr434hSBYkLIaw12R"
    "4XO55zNOp7TvE+J3cxtcnpYTIM3597HK0bn2vJrq5wTtMHZK3CC1kflxKpV9TFec5ESsXt"
    "maB4I1DkXMh2Y58BuULsdrTC07P9G2+CyP06xxmm+x/h4c5gKrYQWNkdpK4apxmgMesHEx"
    "mYh4i0mI0PcJ2FKT398GF/cXVz+doID+0Tkd/vRwdYJEjTEoMnM1hAozDskrL/Nw9cvV9T"
    "c+2ndEhlHFvbPhE6y+53ZNn20zidUUlVIuW1VQf1NrDv3Pe3m4v/BZvxT5F4yqYbjJKr18"
    "yQtLi3/wxx/y9gM1448/RLaKAGwspha/VaywgYgAoZHZnHrEMZZQHzvfhGt5/lxjTkwofr"
    "IHuBNPm3IqXfgl8MBAXDVtjBiZ0ibGnoBLeFENXvBcBIVSsSN1gc8Ih/eP2Bx8+cMo/hd2"
    "SNWC2S3aIqutWcciSVKpi55tmjlTxUl+VOwkP8o4yXdOHwuMYxLKvvIeuB3+/WF4dy/1rG"
    "AOrpVdX/8CH8m1DrrY4Py3E1Eea/no3P18cXMDj0VPc3h+c3t9ejn8KkoJ8Z8x45rc8PLi"
    "1+GtKBhIbOuFuHKe+4fbq9HF1ej+dnB1d3EPcwJybWRxPrnYYZYXjpKvBA9FacHrOygtyN"
    "XoPM3wbHB1Nry8hM+k19EOOFFzJe0fVlhJ+4eFKwke5dQBaBBsidPtTOiy9821PICrjcmE"
    "BshqebTK2BEXDtjDE5fO4BmUmw5bEkBCwRSL3hHvEMUoD2iH1j/UJc2GAp9tJERE2uIaiR"
    "DHVbblcfG2PM5uy8W4Dq+D4QqzGTwZBlfULeJGvA51duzIxszBc7HXnviRDD1aFiQnN+ht"
    "ZBK8Xm3tJk3XQb9r+9kljLgvllEE7yvJXE3RaWZXYPZ4OZrivPSdUoBZjErxgkB3xPEQ9T"
    "1mmSKwK8/88PgBXx24vb1pYFy1ccW3iDGTZSHdeo6GGNH2bNyPddWxsAZuePLz97eJ4bHP"
    "6KNMH8C20OnRHFtqt22Eujj18+yTVArDw8T97ZAFAV2ZH61wNbvEIPyW5vtIeLsBUlG9L9"
    "CmL2vJ1SYNuuKEO2TZyGQbvp/kD0ACxOJRbuq8Q3tlSsCZXl/4cbodk/0iyLPi9zV4JCD1"
    "UVxo71D6c36LNEnyWpHtmOz5NsfsuY+siaiIIJD0zOKn63v0VQQuvqz0S1JVViQK38FKhT"
    "yTFc9pMydignBn9ty7wWunHFJNvMQRlZauytLVSReFYgY0jHnt2MtgBe6I2IPNUip1f242"
    "lHqSUktdFannbPbg7d8c0aqchFUoNh0Bj5KCqF1t+jqcZ8eEUJTd1E8Vmo6vvkSl6duhbA"
    "JUVmo6nsq+pL43sqHoVs7yr5FPdkbNGzHZJZ9rZ3WXbFZZokvoS4gEbM6nEHY4fCE7eUq8"
    "SfpdkmklYM6Iq68jOkcraVbDdcpoSJRFJCqP4zFf8ZCWLzCZfTReogUZT7kVB85f/hdmAF"
    "D7LDMKhANSzGIx0aQTUX6I5aM8N/ptuZhPFgPETjGb5tQ/Tw6Zz/nS1fXQ3zzmUgwHFWLM"
    "8L84+hKOVzlG3Lv7efDD/tExotDTcRHfIKsmkC6ZcyuMoRkhXvXo5cZDMNR3jXrB+4hCaZ"
    "EEp1AfwTEqEbkueF0nkyaM30DGR7djkQ1hE+0vcIfmgXCL3czheJ1VU9vFHH/NGhxPkWnG"
    "1/ftu9zyzLlVi3m+otDsrs3uOTVH8yn1cpC2JeGrOFEXDu5tcz2u3Gf4/gpiIEnaQVfo7r"
    "o+sx7vELLUqFxbglQLWmlBk8mEGLX6BqwolLY9mIGdfoDx6iOokA7Gh1IJ55HLqa43JEWo"
    "wwxthRnijqw1Iw3xPPIdE0XVYENqGarU2fLOo8ZzL88jLB70Sz3B0ZBX/b9Q130masBA5b"
    "QX7FrY8ZBtESabMfAfQqbUB1IomzaNDRf+KItBouXMYiQL2m598lzvbjAtPI/m01n96hxW"
    "/RI3LudhfjZKcXDaKcpEUSfZoa4QWqvfzbUq4r7k9aAo6RezItEMTTNUw2aKWd1d2Exwo9"
    "RWapN0WqdtnGEV3eO1RZCm1EJoy7BY6VbrWxbf4nPtmDCqmhbplViAZco5d1pg8K+rmTrK"
    "3uRZWxsotnHL7St9IYUF2hID+q9acqNZMLYGpsfgWvITCTt/iqZ5olveAHzY5g+UX9wn3A"
    "Ljwnh6Im5QvoZFqWSIv0gBfqe1mV/v1Fpm3GlrTjlr7tnKM+WqVaoKaZX2yPKTZXj7qyz3"
    "JM0mqAB1ORwEJaBkB5C8qlR5daT4t/ARxHt0zn4eXP0kKkaJvSXG3wwubuX4ObbcZjWkNl"
    "AjWZrfI/mi9e32GKG2NovM9/rczaHU7E2zt14/nzXa+GwtQAQ4tJOjPhr7SyixFJTW6CO2"
    "ZB6ZoUd//+P+cZODo/1eP7o08VZhDjrLr5Eo1HZUZWPfnW5ZoKT2q72EyghAewm1l1BVYW"
    "gvoRLsreQlzFyoLbC2apauYjfpVpJ0N+l7/ZX6hvQlZryu4aN+mb/1RQ6q6GgdBAXywn6C"
    "loCsLKjrTaFQ02JKZ1kfalWi/FRG6N3U6wedvTTKRZk7sV/iF+1i17bew3wOVTxxTpigio"
    "fhsIqH4bDYw3CY8TDovKE38jV03u1/c3t9/nB2L1pKmL7hPTqcN79c3J4g6jw9W64arnm+"
    "HY1c4O8rXThXZAr7Anp7cDfuffz4GTDwEEJEGE0s/gXoBdt+5TOovfY34svrF2tOkCnMcC"
    "Wv2JhOx/eSaTERfa4vhDxqhWXRuwb4dLBRud6rdHVsrqE+14hchcNVdsEIHDudQDcZrqxD"
    "y4oxQaIPF1Qmqd60om1wKquF9A2H68BgxpMrjb6Rbc2snPuz2JObplP5DFmtYWgeJyKGsJ"
    "Q/i7lOoBWw+BlvtJa5euh6DWu4rwh3J1rV+2qZjvU09UIclexNZeJlf9Wj+Tv2Dms6E8ds"
    "sg5iZLu4CjDfmbL/o6jsrtdBb2Y5o7nvGlMsnON1Nbwc6s5cfNvWtTkv//RywDOl3A8oOs"
    "P01q66OV6KlNMZ4Zwxc+o2/e3u+qrAVs+Spg87y/DQ//KrnG2Mz73/nPiOAVzkWoRle5bD"
    "PsD3/VdNf1ZvOJt7ABV2su2gax9vwLNyx1bah5U6smCCTIUWl75YjpFXQLRERnGi3ZcOeS"
    "HucsG13BZ6y2xESAHorZaM4jS7LyKFN5A/ti0j5+Yu6zW3Itpiq7kwKFWnWuMUOmFB2yWw"
    "pRgE7pBpmdAYC8Erq9ZbDvMl95IThyoVxopIaWG0ERtps42fRl92LG1Y91h4j1LPMVQzye"
    "IS+9JE6klK3TVHHSFn97bww9SvchWjUjnAoaADoqzEVYiBWhOjdxfOs2NCqFzcKrb61uik"
    "wbWc2ZqtIQLo3YUnG+91hN/pYFw7THroFN55o80z4suqGPAZrrpXQZ+jaKVXQX6G1cxEoT"
    "KMgjkAyjmh7ufYJwuLSxu6WzjL4GluzLilKfNLpK2gryF6XENHlbnq+qgYOqqTjN46yys8"
    "G+oKIEGnBdCW8hc7ytbNflnNtGOCqJz9kliD+cVNdWZR65lFb1w4NqZHFitFgZb5uk4U6r"
    "UVVCIHibQgiYyLlJXPyIC1Ytuy6xcJBj1ZL4SJv/lwBL88RyNqY8ZKVYZWR8Gcr2ZdYUhV"
    "dUhKJyOA4lSaiEDpBIPhh73jwxAJJsJJjXJq9qvk1OwX59TsZ3NqGkOsW4FXq3Y5vI0Kqq"
    "NJr93WnXAxh+XDGjUsSZDqUILKctYW5Rufp6p0RX8n+pw25jdtzDcruvBq0Ytrh9xT/p+K"
    "ImjcmP5N98GmKl6sZcJfOAad8bf+JrvP9nLs+PSQfpkxbwWDR0E72xp1hEUvccg+BFgrmN"
    "ketU0EDalEeNEUrbeR75hB+kI47juGAB73TCBZbsJHBnUusMMWxM1rFrPRb3t0HvlpMvfQ"
    "wUdIrmBBwoUlWyzzaQzCuALVh+xig3O6j6wJf8rQv+iYs8eyiXkirTNqLtGUvxWDhExGHW"
    "wjMFeLgy/hO8IA/oI68qLO1dQvczXExFbZ2xCjUdrhMKbcOuerfWE5c7yERQ+laBicINVE"
    "tOFaBsUlJfIZvxNlJPBivGrn94JHQTZHH/3pcmPBsybLPjLJ2PKiv/iFbzxTnw8Rn1hGBC"
    "GoK6KD/QoiOtgvFBE8SomI1CqnGwxXWkDfIO4+w8+BG1leRpAtC7WaRDYe/+3QuUwkRYga"
    "4E72Iqvmqavmqivz1WWcdXA15d0YDnaX+UIJKdLY7qUnnf6KyOUe7l14J4mMgBsdMW4e5G"
    "gR9VHfQSpD5DngHD69uBrc/pZfEuc0J/Xh9Lf74SDdZ5hgs2ZWSoxEjaQU+Nq6SSltuHQ2"
    "koui+wG/E/9apMw3kHSaVntSVZY014y4XZsTDyyu9hYjaaSKbKlYx7egMKRpcSVdtEqdkA"
    "XUiDTbKAXQVhG4jGfvbQAPA+JaxrSX4yQJnvTLfCN4NeY1h0jxJnsdZFDLyn8vJv6aOfUl"
    "sEmuR+XWgSw2UGIkKhsp1VmcNDiOjqoYHEdHxQYHPEtllEp3QVUOB8M7yN29SubcXok5t5"
    "c15/g3ern1HMvy2iOS7VsQb6O0tGYrvOll9u//H9xy5B0="
)
