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
    "eJztvXtz4zayN/xVUPonOfUq846vmcdz6tQr25rEG4/t9SWzeeItBSIhi2uKYAjSis45+9"
    "1fNEBSvJukKBmSUbWVHYtoiOrGpS+/7v6f3oyaxGYfLumT5Qx8n8xcv3eC/qfn4Bnh/yh8"
    "3kc97LrLp/CBj8e2ILBh5AjLoeIRHjPfwwbMO8E2I/wjkzDDs1zfog7Q3NEZGVNzgXzPIi"
    "byKWLWk4Ms5wPQm9TgE1jO0+tDA8f6MyAjnz4Rf0o8TvD7P/nHlmOSvwiDP3/vYcOggSN+"
    "heER7BOTv23vnzDOfR5NLGKbKQ5YJgwVn4/8hSs+O7WeLhz/ixgLbzgeGdQOZs5yvLvwp9"
    "SJCSz5hU/EIR58Jf/M9wJghRPYdsi7iDvyVyyHyNdP0JhkggMbGArU8gWWn/VGo6vr+9Hd"
    "8H406uWYHVEkmBp+ZFAHBMVflQkGPMEr/PB/9vcPDn7c/3hw/Ono8Mcfjz59/MTHivfNP/"
    "rx3/JlltySUwmeXfx0cXUPL0T5apCLBT74t6DBPpZUQkpL7mPT9AhjeRGcTbFXLIAESUYK"
    "/OdlpRDxvEoM0QdLOSzX8SYEMcN/jWziPPlT/ufxYQWPfx3cnv08uP3++PA/0oy+Cp/si0"
    "fA8gSLOT/8RgyOCDbH3l5vI8w9+PixBnf5qFL2imcZ/i4PnNocXpKovIR7A4bgxcw+sumc"
    "eMjAjOTO7DqM3z+qs6z5qFLGi2dpxhPPo14TtscErZgeHs7r5vkVJzlBlo9YYBiEmMRsxf"
    "HDOiv9sHyhH+bWeeI2zfH8nD/xrRkp5nuaMsN8MyT9EP1DnfVf/5ThP9C8duxFuEwqWH9/"
    "8XV4dz/4egNfN2PsT1vwb3A/hCf74tNF5tPvjzNiiidB3y7uf0bwJ/q/11dDwV7K/CdPfO"
    "Ny3P3/7cE74cCnI4fOR/wOXa7o6NOIa/8GXWnynLiv4YMxNp7n2DNHuSd0n5aNzT+a7c+y"
    "n2CH3zhmyFx4zVApvcGMzaln3hJGCrXW9IBKtdUNh448GFtTbx2gOV4g+DFoQj3EIt10Pq"
    "XwwRP1EVdDUTT3Z8T/+8wQdQzyAQ1sRtHcs7im7Ahy7KDw3OdU2EcOFZNNMcurwRv95hW0"
    "6j76vRcwTqP1a0X16/elnHxG4t1Dy5F/jkw6d/iqp4yIzYPZszoKjDZ+1m788DNu2oS/0f"
    "humLuOA6h39/Pgh/2j48/iBvDpMz/kLZ8Re4IshhzywrfCM3H9Vsu8ewForbGU9VuiJUY8"
    "yamJKVvsL9fi07UQc5pSi1lpMTPi+C1knCDrQMCbMcTfpXxfqGW2OqxThFsj4963Kb89Mb"
    "81QYGkDtyn9BmuU+Ta2Kjr69qlFcCtuTbyT5BtjfTf5Q73qd1GvgmyrZGv3N2gJXMbkO/v"
    "OeYWI/8d0gli+eIDWLjvc5t7o6aumQTR6/4Z9bf15jw0OYdqWhB5KXyhHrGenF/IQkjigr"
    "83dgxSwPnQFfoQTrNdEvh3tMKiT5ev6OF57ExMLjz+0/kPJr604wd3Z4PzYe/fb+OgviUT"
    "viWn92CD9wr806nn/Sr3tCdHjoQ5X9M7fc3VlZAudAPQCddlJnhm2YvP8b/AKwCaDeAofi"
    "iCXKwwz+ueY+0WVtItLEWal8DDw8V5Mf+XFBkZBIFlfgC6bkzzTcqigq0SCCBv6OTdK36o"
    "djFqF2PrBa4D06+rsGWB6e31OCpyrKkkZO2O0PLl59MLv17aiDhNqaWsspS59TqZNHY3JK"
    "m0v6GZ6v/Gnh7l9KD35+pRTQSd+XpyB0sHPL2L5tmuE6UuT5MnqUoONMn2As9ZLI9yl1ks"
    "+jo4TlhU34VBPWRByI/5fI0UAS+rhhb4u36Pt7UYJoGQKeik/Bxe1PCtF6Khkor6xDxqk8"
    "KL8m6GbbtUCAkyla/K3h7C5sxyLGA8X5F9tI+MgK/NGfEQX8EvFl/u32PGghkx/6OuZ0cK"
    "7mD/x+NYVPBHlXDuvg4uL/Nqimc9Tf0CKOTf7q6vShgfU2SVf8vw0f8im//UdfG/95+TwD"
    "GAtWgcWLZvOewDfO1/9RpK5Ss1Axt8bAiL6dhn8MVbDmHC9waLa/XoJPAwZSpE3rTvvw7+"
    "kXW0nV1en2ZtAJjgNJf2JE6z/IFF+TtjpwxbHBFlZDbmVOsSVnSUbdZIO72+vkwx/fQicy"
    "RdPXw9Hd5+vyckwAdZfokKD1d24Be46yt5naBSmtm9e/zMl7uLPR/uW7nsfSw2F50g6pnE"
    "y6dIvKU8bMz8kXivFn6LHPHWuC569wnRcBVpRmbUW7xD8AQjjHEWjIhLjYLQT6VPI0u6OZ"
    "3hY0Np32KLERPNuaIbR30ZIo55AtlE/HfIyBCTcBoDe96CK8syFwMCxZiTzannT5FD/Slf"
    "G82Uig27SaRN1MYRmabcmt38Lh2ROlRYvu12N1QoLPAW7ucllcqWnZJmtvY/a/+zWiJY1f"
    "98y0+h24uz+6wDOnTureyADufZUa4mD9MStpa7oJPh4ixOMnOmhPRffrkltrBTylmeRWdu"
    "pVaWY3xqdboeNQPDH9mW87wit27kVHUDJduyTlPsmlBv1gWv+O6f7TSjpE9mNSZdwxw7tO"
    "/WGyeD26EwThbFliriZBQ06X69QBkjti3iX+OAgReahRhQ4uCoegjAPxfCoEf8uwgaE5s6"
    "T+ANKAqnrT6hBpkrrG72KwJq4v9z/C8HRkfjd7Cwxd5RnXJcfFQp7Fk8S1tWLudSIwbHBO"
    "oW9usNP+wdH9Z0FKYrtNTh8H45g/dz/CUzbNlN+BsTqMvflut3s+Vv7slfJQf0m5S/WRuP"
    "q1xsw3/cp7xruZBt7GG7vL76KRqejeOmGQ6eyf9ueGYkaTbI8gGz8P/7N/yMPR83PUK+iW"
    "pPJl4wkck/sZ4CvmhEPCKqDlWQB1dnG3RfVJER3+ff3wj4kKTZXuhDF7tkLcAG6owp19jh"
    "lRoIJU21vWLhu8cypnzTeMxHzCeu3DgmPwIUBaKMKX1mo/FiJFPUCjT+KpREAfUG0RLxJw"
    "0EdApvLIwofpp5loi2GgSKPAqzHFL0uES4AGddVDboEDZhUHM0IWTkEs8oLEl9Tgxrhu2S"
    "AFyeOrvLJPmHcJq17bSD5luKW7k4FtczgV1FJ0KGM76xFnFFCv5zbWL4HcBdzodnF18Hl9"
    "8f9fczgkneU2kB8TMj8MBP3VJEhfRvJKSPTYV0LeXxRKnJ+ogrmrKIpHR1Qe1Ittxw4ocS"
    "9hl9PAFwQ/h3B7utjdTCXzia83N6SgPWPNJZNoNOumkb9BxTBueVH8UWsrJwsLcou4/SlN"
    "nLaOFLZ54SUujdEWzzfTJeoNAh+QJ0Hdw64d0f3zp8+Z9eXA1ufyu2f04LdIXT3+6Hg2K5"
    "tKiKm6dcUxH5LvL3L7jZE77pd9wIMhG/XU7FD/gssxnE9QMgLVkZaYYXiE1Bz7NUSeoP+T"
    "0n4ynXd0aMGB4pEFiNrZSfYhv31Gc0t/wp6AhSkAKRB/eSVBx8YtuhTgG6Rix7F/OL2O4C"
    "PrumHWnYtF2Kd4pwa1B3siYZuCXkzsPsWeoZU/wCuw/xV+Q/6ySq0W7QGd+skIbkmBGOEj"
    "R8BnXMmOW8yxqFkkdtKj8kCbdwzXC1mlEH2whiLqJ8nfxF73ANaCRn+dW8u0jOwDVbSj1N"
    "qaWuitQLNnsMp6jZg+bVdPAmsJSdxu2wYGzSGX+6InbnLppnVxk1xs5zZOutyKtTPtVgaT"
    "XuIrcM/nueqGeRFVl1JudZ7CqfQjhmN0jMXWXSC/YsvPKu+1XOsqtMij21K7LpWzTPrjJq"
    "bFNjVTjvKcyxqwyKakCsenSH0+wqm0wPT1Y9k85hjl1lEDgiAm/V82goZ9lVJk0se1UOCc"
    "S3+YVPtLNMorZN54E7EuiT1bj1JZzrjk+18/zyyczlDFl1hUU8uw+n21W+zQhj+GlVbn2V"
    "s+wqk6jrj2iw6s137frXwc5efZA21kHG2K6yJ6oYs2q6ZjjNrrIpDFOvatDJWXacSSPyQl"
    "Z2EYSsGr6Q3fUTWLPVb7iL2Q7fb9bMpd6qK+lCTLLbLCLmyKPzThhFzFs631Vu2cR8It6I"
    "nymr+8MvxVxDPtXOusQ3mUm+lQwCBJuLF6vr4GfUvBHz7CqnPGLgVf0FtzDHTjNoNMPeqk"
    "qm4NKdj3fXB/VCA2O68sH0q5xll5i01ioXMaqgqNJFEnJQUe0ihXCoU/HCDca2ZaAws1j2"
    "PhQY6ROoZonHxEaBA3lVNPCQnLuPqMcfyj+AIsRzFtW/6Hp6XQ1D6RQQVathrKVN4KWo9W"
    "pgRkJ0OixaAUe3GOS7iZhguI5bpRXsHx3UKjtwUFF24CCX5cbiX5jfDlWpomlCtbNEm570"
    "a079dD1KC4B5FaVKIgJ1yzzItE7IGbz/xz3iyhW3ZeT5nlr4aMb/QlNq10Vprzuz5oV4Fp"
    "+sDYg2Q7o1CPoudoPioFnxkUbI7zRWWtc6VlDnywHVdXHYjRaHXadFKkodFxijUQnkcjsU"
    "qgjXN0FFWhfUGAizOgvU5Yph2iRU+HjoK2sSvvUJvf4CiW9dwG/NRndLk3oNlfzgtGu6mJ"
    "M0W8HuvvBx0MBH/187S67OCj8uX+DHugDohguAupixObfqR1PMCvo8lZepzBGqfGL3Bt4T"
    "dfatLrLI11G10mIj6hLRtLK5wy5JqbbHrveNes8MTagnfEoAvQVg4Wc0wyaBaiCy4ttsBp"
    "UgbKuLcnwdOvh0S7Tda4mmHUjlAtldB5IusbBrUi/wFrcvsRCrNvy7ycqpzOFktzDX1kYL"
    "XkPdvFnLItX2T70aFbqGx0ZRN8n6FAWuzkz5inKPZ65kRg3PpxNVqpMK0zhYhLVWkYsXQu"
    "f1sMMmUCcNFK5pMcam7Syv+01/D134/9QOVCUdqGLNGXwtNnGCpIiUNsyvJwi2H7pwoPw6"
    "s/B3DHHeYJBMH7HAmCLM0Me9w89RqUj4bezDs1O0Uer4UD7VcKF8KvWgfMo6UJxgNi7qOV"
    "nh4o4plJbMufVk1a7SnWbxQR3/60G5+/Ug530FbEkzLi8pVOaySqEEfo9ZLwXHTKX/aUm0"
    "QddTdAs0qTgLVyIUIZVXp1KOJd2XXWOVtKtp+5wO2tX0HqVe5mrSCDWNUFNRCFuPUItLZh"
    "a4bpLlNMv9NuninbV6BE+JPUlkMhW2/S0aU+Bw+X25BMXb/1Mj11Q5NvoVjheNXFuamx9r"
    "mZsfK8zNjzlzU+vDu6YZaey+gkec1ozWpxmdDe7OBufDKsXo7Spjq+nK2WzgL+JWgeaYYG"
    "S54piU2etqo0iWhMZFwtcIGDZoYfQ5bGDF4s7MsgkZQ1EZ8LxyudJM1Sooew60BqrO8Vyl"
    "gYKoGiig4fAd1D+7TxDWyn0CU14PVF6FKi9o2Lp8sxyby0HlGTJ1IfydRDDWgSR3sT8dBV"
    "6jlKAkzQ6wPGO71sqZ2KtImtgryJrwLAM0wiK0fsX1mCLTdkxr1LYoOMSmI2BUCykUUKuL"
    "x7+fEsQ5HhjPP/hTjwZPUySW0Wf0USRSOLR2msTbCGvqus1llCBSVzRnlPng/xX91JWWwZ"
    "wb9FN/9JQXQqkEkiTKiqDpObW/d/jj4aeD48OY2/EnVUzOM1ReLyNj1oCjKRrN0twatcym"
    "HE2SaIbmDl65gxtxNEWjWZplaVmt8b/dXV+VeERiimycwjJ89L+IayJr42rvPyeBYwDP0D"
    "iwbN9y2Af4vv96A2MHOFRt7GTtmn469gATZI0d7PP3GQeF7WDKRZKm0mLpXCzMx35QIJK7"
    "GbbtihhPRLW5c2evoca3J/ywfa56O9RH32PGghkx/6OZ7new/+NxfBDBH1Vn0N3XweVl/i"
    "ASNcVH7RidpVWX3b8Q1wf4/5P1QpzPwtM9I9jhPAYnOIggtOVqt4fvUAQ6fl3O5d2NX2s8"
    "565JvQ6eUyP03wVCPwQTNoanZAhbXaiKyfVt/FQaHaTRQaoIoUPcdNEh0wFnk+Dn7Tpd6v"
    "I2c7Cm2MvfAV09XF7WQ1+Jkgsj23JWbQwT4oZ2rv5Cqny6hBN1yK5f5Yy7yjA6d0YRBms1"
    "finHqN43UQnM8tGcW+JQqK1Z7uzrfWW7WGbQXLY+NHIr11jUo3A1RjVrT7gl10aBawyqB3"
    "bRc+/ScnZJedkE2lZejeWQ2/jqfBV3O4oLJb0OvhWzIjyjzhPUxZkh2XYR4vOi1qScEYlO"
    "zQR9/8cf0XcY7I8/8h7cLuYrBOK6y1NK/joNxlXGGuqjcjCuxEM09bUvqdT1sv9M5/xedx"
    "aJFY75ug4ciS/nS9fyWB/tQfWMvY8fN+9pj3ZW0w2QptOegRXcMmA8NXfLLKk087tyyyTu"
    "jxXdB7unL/cz7oP0AVCculWjLmMLl9duOQeyfE3u7KYJcRtQQCMbulwFTVjZryuhScO+Vq"
    "ubUDVkxLahR2RIfxL1OBW9T6FUtijlyA1rNuX3LAvbS0LVbOLFk8jcL/kM6JlPjefCzjmb"
    "+dbXdNrwa3Na7e/pJ1rBVU7BdSmzivN1qlXcJN3OIAa12rq1Kzzvxm4qgDSdFoBWXdVXXV"
    "+WGs2KvFUuAtE5b9P7WyUFtkJzraWyNlVVRYMWqRHaFlcGqQPFrKCuVX+p/EEJgrtfHvoy"
    "70zqhkIfROE2hLDQQuqToFgmfKHR+xR6WDf/9c0rIyx1W622qqm26iIJukjClhZJ0FnkOo"
    "tcTfNXp4i/C77PLGf0p18ARSxleoJC3YDmtym1CcM2Qfx1rVkwg5Am/0auKbrQpRDCnM2i"
    "mN0lOetE/G4ZqhPxdSK+6gzVifids1SnGK89fKHzW8u5vJ2Zjjq/9T1KPeKRzm997/mtux"
    "+Qbp2sotNd34X7T6e7vnbQdZ3uusMx/84z47KsrsAA1OnJlD/4dT6nziHrmFMiFL8aj+6i"
    "KXaRPzP6QmZk5bRgwaOv4Vy7yqsXGhj8SB1ZPpmtmkYtp7rgM+0St9aJPfqGPTKlASO9Av"
    "TR8mG/Cn80j4bVB8vb2CBo4tEZmk8tY4pc7Bl8WmQT/EI+I+zIeA0UfJtYtk1MObio6nUH"
    "0xUghHKIoFhTdD2LepaMhvE7WiOE1EQIaRjLmhv5Ucfnu3zUlM9Zut1rPbEObrucR43YHB"
    "Ooy9/e8MPe8WFNT00Gl1ULllWBysryF5umR1iB+lHetSZBoi6PO/F4rqNjjWnBC7VwS2YI"
    "Fa6617uWRSM88gRVn32PcFUEPuDqw5PlADwF3lHtHhKuR1+s0ENT++xJ0OzA1kifPZ/qnD"
    "2fys+eT/mb1CoCY1XcoFYhFEuzNs/a6LBowt4kjWbxqyyGcBW2Of/MZmdEmmznGL1XTwms"
    "0AELcOOx3dkoUzdBt0EAzMemfZUu6Vxa6JzNYKBbHvM3j3+x2Mi1jOfALdBKKLUJdkqM9y"
    "Rdhs1jTrguPsefNOlgNSXGM/SRhYoBBg04v73vGJLvj0K9tllUo1DBuL6+TOmNpxdZxfDh"
    "6+mQbwOxC/ggyy/RQjQqqXztbyc+RaOS3qPUNSpJo5I0CEaDYNQSQocgmDq4DKh+3EHhY2"
    "XOrxgRw6JakpCTn4izfUb8nUVJSSRYyHXNcO4ui0rL716NrwK4sUMrWMNbNLxFw1t2CrBx"
    "asPCKgBryAf9KqDGGIbUB2lACBHqBzrEn1PvOfIMQGFsRuKzXp7paA4lV6BYsE0pH+qXOH"
    "C6nLe6sMszXxXw/y/Y5otF19tWRhPto3LURiS0vBt56ASznB6akkREqzKCo3fzMzeoTuQe"
    "eHQG5+dcd7w7QYlgcmNP83EdT3PW1kt4mo+znma5YwqlULwHYgKlWS/gBqIgKs4ePXX9zG"
    "suveMRzIpKcZaDEJYUOxBB2TQGQXuVy1f6dvoX63iVtedJe55UEcLKnqc3rlx5FvA3mwnV"
    "O2ePxM8qTRIjHFXbKhkHC+JB6BKMCGkiPPOtzsC9NJP4KmlgWMKggA8W4JAqskRWmqva+p"
    "D4S211KHMKVVkd24CubavwttFsu8fXajT+0l47qgUNOqrABh3l+Etm2LKbMDgm2AG7IbN4"
    "j+rYZXxU+fI9yllm2lR4TYdR3TSoFZXWiJN3IWZtAmoTUBUhbBh8oKPkG47XnXt44vcK7G"
    "P5oF9lHJswpLZlPMX25IcIdkG9WR8x/CJhvmDJSmNX7NgiW7ghdaOUaRszf8QIceB61AnT"
    "ahrBPn3mAppiNm1iR6SpujEm1iGM3t3Pgx/2j46jTs5iPX8HgWX+/v2wbIDFRPnNZ+LWzj"
    "xYc0SIEc6SwvS7Sk0lQaWyphJlSDpkTpgvDhxZrMGGYg3geDOm2HkiQizQNUbpVEmoM1vi"
    "5Hg9eB0Tb9Aepy5xGtrkveub4dUJAspHZ3A6uDrnKvr5CcJj7JhcYOajc317PryFz4SqQc"
    "w2G6n7mPY2uPjaJdD3+UYxREEyfny9YNsyW51d79Hnt6lcwHV4/OAez3P3b3fXVyXJEeH4"
    "rGvCMnz0v8i22Nruhd5/TgLHABbyW9eyfcthH+Br/6vpcgfUs+gEZmDPF4op/xF1V3uFBI"
    "BpKddFDlyQxRH00z4JmECDC96lKyll2jQUdJZWi1ppUVumTVpIOUG2PQKGnA4HdAqDBoC/"
    "hVThSMXrI2sSKeRoBkFzg85qlzHZpRURs6TFssjS6nRFlSUd2jIt5Jym1FJWWcrg92wcFk"
    "oQqexrUdIbmU1Oa8r7JJXClcAU570Oh+pwqCpC6A4Rmz3YO2BqzbTrbeVp4iZ7naU0CgKv"
    "yNO6wWTFTuq6PE3eUCmm8hdAVw+Xl/XC9ty+Yvhp1cTtr3KW3eH2WiP3Qw+zwCO9gth99K"
    "hfFb0nclDt+P3cYlNIdJ3iFwItaxl1sI3Ab4tgKjC8wfnpT7EftR8xSwqirzJVo8i+LoCu"
    "bDyfGdRtH46MiFUGYPfu7q9vhycyc+PROX34bXh7IiP7bSJgn2oEaT6VV8Z8PxHHFIaijw"
    "LHt+ww/lh4IL1N+BGzZ2KOxgX1MqvOoCSVylZN754LYEZmYwBKTPgWwJOJ0ugIydgWftIE"
    "3fb4z9+l+8yjczaS+kULQeept8ZZKqMlDkX8NyDghikyCLmOtRABks9QDYswqW/NoVjWmI"
    "jgCTZFWSxHVMzCc2z5XcSzt27hEC6NNksmSbc1i+VdHg2Byw2KZjdxTLK5a7hpyer7aViu"
    "CAUumFshitTndhcTQVGlb+SyVIBqb3tRwxOFRHItq0eJk9aBolHOExcPw4uwupRI4YYjuJ"
    "lo9vcOfzz8dHB8GEsk/qRKENrX/uYrXvvaX7tg1pt6tE4PnWC8+cWyC510iaf9Kj+d0M3q"
    "Oun4qe7CzxcaHbKcuKopf8MPCC4E0AGhXoRn+T5odhMfEmf4A4B7ofHC5/MyKk8ojNiUen"
    "44GUMOeYHTingvBXrg5r/9dVdgI9/fw8PFeQPPXxBY5gegabO1XncAJmCp4pvgP4dNMald"
    "KHPCtXEgtbOk3iV++vtrcsiNKemV5ivSwCIfbR6C0fgnIimtpYepnoupysdU2AWROL7kZA"
    "NBZOlUFkhb1Hstl95ehU9vL+/UY9Z/N82FCim02tQeHzLF+0fHTZb3kmIHF/Ya6j7SeVFk"
    "t2JVRxQa9LQK6IlrTaNn0qj5XoZsB5f3Qa178qDinjzI35P/ouMm+mA4fAWF8PU1vsmI8C"
    "ran04pet/1SslfrsVna+MeT1FuRuqK7CqVhFzLQa79gtovqIoQtt4vOMSevbjzsR/IlZBF"
    "7yUe9ysRfDBwxMTI+i5COR5QGRiFuM0QaReWF+FngIOgZ9KJ8Mxhh82Fkw5CFvxNGbg6Zn"
    "iBxgRRR/RVmuNFkTtwjd9UWN12jmdS2vKLc+Vtf+/51DZ1kZ+3tnLKHYaxBOvaOzHBDlo6"
    "e8e1PFTHFR6q47yHKj5X6puUEcUO8vhgv44xuV9uS+7ncH3NIWRbZvX0BgyBE5wNXBdC1+"
    "8xtZp4HvVKusqX3hVpoh3yjXUGPxAcynO0vMFMTNDqbFKMm1UbZB0NZiJtqOF5lSDbnkPr"
    "3VjtOcPxbWycL9S26Txw73zi9gqMnNTzSitnEo7khg5xa1o51w63NMjMtfm6gyqKgedA1V"
    "AkO/uZxMubK/VICu2OONcwopc2CP9husHGVpgdLFyEaf7fzbBtV/i2JI3Kfq3eBTeZ+Yo0"
    "YjCOWKp8eUclOJvBDA/2fzyOBQN/VIni7uvg8nIHylBy/jkOiRZAbdbfXA6uRO3JkP7ROb"
    "sc8DOdf2LYmN+N/JO74dX9CZeF4z86D1e/XF1/uzpBgSP8Io/Ol8HFJQyfYMsWo3+5uLmB"
    "D9iz5bpixsHV2fBSDDKAX7YYd3p5ffYLfCb6qapS4dIM2lSnWlJtDYC+N5y5/iJMO5MAOO"
    "KiMZlAKSpAXou0gHdoM83xc5slkCDbnjUgMm6E8I0pMQObeKJBMEMSO+Zwg+Yzkou7j6Bf"
    "tQkezvkUoI4Y/YuOxUqxGnag34ll4nPeNDEBo/EKW4DgMYFTHpq7TjFsf0SDLmS7Dqtw41"
    "1eN7YlF7KYgOWzPoQgwutRCqW7Y3ktlrpnFRXXqNZQYyJ102HurVmUdxh7FEVGLaQr8R1j"
    "gsTAosobbGtXVDEbJe25jG1GqU2wU5YTnKLMsH/MSdfF//iThnjm0JVrhTU34OLaP/xhSg"
    "MPzfn3SdC+YVPWxQ45vb6+TO2Q04vsFnj4ejrk+qXYLnyQ5acMuQTkSGrSbSBHKcqtUSze"
    "jRsr3WXC8VuIOEGm5auyfDVwsPw+213g4BuV1FROwrqm5ntjfqQcNuZ/hlCLQEMqFYFUKl"
    "GDc1u5WlqEs5Cr5UZpi4KxMrR6n5hyR3mcOTpXaFGqa50WMnyttU5zC7UCUZBczDVQBdHC"
    "aIQs+MuXqGZxHibCqbJuaSIf3AwKCqC2nKPjcgcaXrAxeEFpl8xXIAbb0idzD5ap3H/owU"
    "V7m3fWql9pYkPN/D7VwYx/KoeMf8p38uN3WUEOMrjuz4nt45LAfURV5pSB/5hAr9A6HsTl"
    "aBIx+89RPdmJ5TG/n6hZI2urUU9kpkiYfAfe8YIjJvKH/59cfY8pYEvs4pX/OpwmQb7BjW"
    "DYlvHMr7ER/3q/4a7onV1enP0yur8e8eV6D1CaxFyPzjf+4d3g5uaE35/YZ3D9t9hD3YNf"
    "NhrT3tRu+Wb5U/SCPQu+l2+AwJhCI7b/MQKu0sy4RQO//t+KRlSj9VER46vIOioiVjn2PX"
    "BdT4BMoheW0NbAZ5Ys8ZoJ931OyDVEDsKS5FpqMXq2zq462quTa8NHle4r8SwtRhs7T0Fo"
    "R9WVXpJmg8ee1RRC2FYDqKMANKgTjxczCKQ98x/XhMtZug1yGjuLptcKJ+kjg5p9viOxwy"
    "ZQOP4Fw93+p2cxNS4Rfol7PhvN+bHbRBAZsk0iZ4ljAsMaymJZtjZMIBbqVWgLIflzEPyc"
    "dnXW6pRH2i8vj7SfK4+EDd96aYwRiYk2CA+JTO/NxqO7xHvoSPE7jBQHrtlS6mlKLXVVpF"
    "4ACwnfPuV3IO2knqbU2B91hFyA7dJAhJ6OgqshhO6i4HXiiHE6a/sgYjaJdkf4vdZQ4oUz"
    "poFjRvHXgkBiZkS/KoxoybGjZFC4XhAxKoiEZZ8yNPeoTz5DyI8vL3dp8DARDqTclmIFjp"
    "ri4GKHc9dptxh3hgvLuosKS330e+pvHZtUMjb51hWX3lYE66+3tA1tFtvkuEKjxVbul84b"
    "KTZ1TG7eIbmxFdx9NStxN4zkfdDQw5Ul3aCf621srw79XBYbecS1i5qDVrE8SabZXZ/dCT"
    "0lx/BXktNTlDvoYNolX4OsL8oKvQ3lxd7TVGut+a6KZF8p+l7hQgiZ1YETYecAsv2MFyG9"
    "rlJ+BP4K6Orh8vKtChRXGMe1rOIVrOFlIvgHBNWLICXZwy/8G0TID2xYsFmheyVD8GsBnw"
    "CNwRZlCKx1zK87jylwDPUrzFr1zK4O7FqVrK42sKltQUsBAAHnEFNQOwRquGD2GREo8cS/"
    "zSMhkh/OjhAo9YqD7n1BpTYksetJiFGTsmrF9LUAdrar1B1rB9i5G16dX1z9JCrZAf2jMz"
    "g7G97cQw06bBjE9bPF7s6Hlxe/Dm9hAFceLH69wojb4YB/ABHtfPG7bHk8NSQM1jY2SJEH"
    "u8pOT5JtS3UY06NQdJAfgzJBSWLeiYvmmEU1DhF+4qxXqkLMhv3b2fNu193bc1xoTVext9"
    "iQVuo6AQWAH9Bj4vHjBoCI86llTJclquAEkhEzEV/ri+ufBj76f04SLUuwQ8E4gArCrS6k"
    "7r25ASupuFEurwSJyhKLRPOdsOjChJ1IOEJ4cM2aTODecSTcqBnN1DJNUvfcyuyqw1q76r"
    "BiVx3mdpXuLpCMkOruAlvZXUBjdVuJYuuc6qGC30LOGVIN1FRZzroI327LN7bD2wGuU7Ra"
    "0ipLGhwsLYScINPyVVm+0mXWQsIpQi1jlWVsenjiN06bSFLtkIG46dqZUCm+qR8lRbQL5u"
    "S6fVXgW26RFxQT6fXden3rlKzNMl+nZL12Z3dcmLS431vr8pk1068UO1zqszY+U1/nrNAw"
    "OmDteTTPbvI0qYiVIP/yGkcXx0A80W7yNaVlrVDjtRTG2iQ7M59HuBtMX2t65rXrXwd+rw"
    "B5Gj7p16rqSl1/BOWtxPBXEaiDKE9yStEc85+PHIpm0K8vQrKiiUdnUbHWPMS0zQSFrWTj"
    "+17iEXX/WGWUtD7aJrTpG5qC3WNNGQ28ouq5FdZ2TKEygwUObNGPa1WOGPF9zug+krH8vY"
    "O9j0cfoQgZg9auXvbYqSWNzstd6bjuazfmTngYtRdAewFUEcImCrOsU6nlgpoVqbTi81cU"
    "Wm9WW4l1IcNJYNrgvmAAPITLQ+ihrkfNwPBFA+I//nCxPx0Fnv3HHyHAUda8DhsRBGOTzo"
    "qAvOv6jjpFRuI9wMWri4moqQerX4V/c2jro1q40KMKXOhRvphIuKUamRoJml3kcy1zY6/C"
    "3tjLGxy6ouvG8jNCk6fA1fa3u+ursljqkiZrRViGj/4X2RZbm7KZSI8dB5bN34R9gK9tmi"
    "Hbu19APs14gUJtQNz1H6Ift3oWDTAwJaUcqjcL4M2YETBBFtXLAsMgjI3cwkzCCpll6LZX"
    "bl1soLWIJqq4PuNKFDUb7agCUjUEBN/XeGNdT/Kl3PuikLuim8qggWcVxhvKRZak2WJZnc"
    "mfAQIjUWK1TNKxbVWlpR1gpbrZdpaj1kXI36PUC9ygugi59nVrX/dm4YZz7JEpDVhzAWQp"
    "FYZ89r5NiUdE0QTR2oYh/u5oYtk2NwEBGsBVH/4tKR9pOHezZpo6UKHAodg+ULGEKRVukQ"
    "5Y+y051zvZG3XFkj1QGhflywAhVwSQ1QVBbssuSHsrwmDRaiyCCNqNnGlXGcU39GQysi3n"
    "uQNe3cFku8opeXqsxqRrb6cAsmvFaiY3X0l0O7E3q4Pco+R5UCfYDURhDBpHkeeigHXpuE"
    "L85SSMyIcDcwDM39NPdAxauRg0tw2taIunZXA3w7ZdKoUk3easuY/rlcXB/o/HMffhjyp+"
    "330dXF4W1qIfB7OCfJnXStFHVIpXuLueTKB0AaIO8qmLvpetR+Hl/0OpSnbilGx6tiSItI"
    "uitYsiPPMbcz9NpwXQlZshuqVXzt+T02yZCOpas4m9/3rinrtU1Fbk6u6ZY1nGprd14zSz"
    "davk0sYrUchjA/AVdZzF417VxcWUCM+o8wQJUDPhqIFJvosdOh71i8oyNySt1NjlC+uEKW"
    "XO7yolfc6PlGnBYVOtoi+pNneV7jXUJn+mc8R35yJavpQvb76GA8cUXk2+bi2P9dEe1zXR"
    "3sePzZz7XajzWo18w8Ia4MlrHmZcUmnmaxVSWRUyVhlWDv7tlo86y9TkhlYpS+kWNC35m3"
    "OqY/ysUnP0wlE1nbjfphTCeoHnQNV0i4WKoIzzgWIoLk9Yg/2l7xaJAt4iDnjC/2Hwq9WP"
    "Snlz1huB50GXlvD6ZVNclK+/0W9+JdEf3GFabVXmzqhSW93QdVk79yYcr3LejTjjT/b2+9"
    "EyP/lRZJwXFrqok5FTqyB+RT38fDl82KfNln1EsTOOfF0C7t1qqhpTVVetUjP5+xsZTyl9"
    "LtKqokeVStVcDqobGHcQNk2PMCYVk1BhCasS+RQa0/jUNhEO+zhN6Rx0oAnXVkRLm8LyRh"
    "1N2nHbTK34bErxaZhzvLvpxkcf62g3fFR5Z8aPOf0m+WYNuJwh22CfwN5GeL1fi9f7Fbze"
    "z/OavBCnCHRYnmi3pNjiNDvINRbO6PDmETfKh2f+3ctupupm3Ol8/A3m4xseKYjMnFoO9h"
    "Ylen9Mk+X0wpdNwNU483t3BNuplPuX5iDyQv6H6zjmP1/zpxdXg9vfihtonRas+9Pf7oeD"
    "HO6EvFg0YKM2UikgbimeDaUBSOl8RoybNYyrlMwyJejfIfMGTRTfUk6B41sFmlJ1pmCeWm"
    "cLqpwtCG1S+G8dMcspqkr5eo+VFPHWyLp3Rfk3LdAUM/QEZb/mxLaR+B2wSzto+7t1K2GO"
    "PadVcnCKcHtWAPTFpXMHCh1jJi1+2UIVTH3L7qC8xtYtATa3fGPKZUknkzbt8fLk27McTh"
    "coYH2EJxAGszGDukViIQS1Qwe7tBQCxyMYhJlfBNW4phShsiGL3i2gmBiyHIFomsutPyM+"
    "1Dr3iEGgBeDm8UxcgH5LxStDuj0b70LErG0y8bnRDlex+A3v9RbWNTreg5R11aV3IWZdZu"
    "ldiFkDDDTAQBUhdFi0pVZlENks2yIrVioIwQPncrrFDjF+rUULsmwrh2UkOfsqPGOUFuvr"
    "QI1rrraL0CIkHkPtmzleAJRCetbEnJ/B0CLQ00xAVB0KoAkUftEConkCsMpfXs6UB26s60"
    "vqFOyfL8EtULK/j36XoVRdOUFRkIdcBSNagOGvEkKKTOUSbOC9jNd1iGNyicf41mCwRfBT"
    "Uc+Lt5dYKsPCL2mwMHSCWe6ezuYR+RvuttCbYwucgr2Gkvo2uLi/uPrpBIX0j8758PLi1+"
    "Ht8PwkEiExH50vg4tL+Eg2rq8puXT7gOMaEJO9rKacaB5wnAMrF9/s1R7AmEhd798peQqc"
    "zwgclXBRzD3L94mDxmRCRfE2+JAVXUJr9wCa/CZq4fuJqbbG7yNOMIf85UMc7rOY4ESiK4"
    "H5Tich8q2zJGHrtHEXJOm2ZgW8S1+BbMY7ggrxTc/VDKnK2snP9/c3kHzmByxSuiGkhuRP"
    "2Pyp6nqU//6CHNmKdKclibpg1N636WLJXQA0mJbJD08fPVEBaWiV9LQerCr/2W2OtiSdPt"
    "pUPtp0UONdiFn4PRp7u5NU2tvd2miOHHSNq8un6LQAugo3JPyCKwYcEulzWyaIuiGH9Bp8"
    "vQSHdLB2xtlhNN2Osjd5wiqYMirZXx6giMXzenRimcRUo54bhTZwlqiHgX005bNz8Zv92O"
    "czt/wpsvy+7NMV5YLChziKKkjSOD/0md+MH9AV/xXgpwi9rgXl4Db5zXViGNEbgJqlwxZq"
    "hi0EA3P8L7dSo/E7mJ3afekN4HqeueXJktH4zadKvo0pspZ0x+Spk+N9tVmYIdV2odJ2oU"
    "ZBqWOWaBRUPZ1Zo6B2AQV1YZKZS7lKbSz40u4V2BiZEZVWhrUcO3omiwYIKP5zBToJyu0Z"
    "tgXxY/QtVPYtR/jpRRdnLIsg8HECxUS95z5iVOr6Y8r1f/IX1y2gcJlDLIlgoiSfj7ap7y"
    "wu+WdQqXkSx3RpeFRzdunqf+pcEFWGRiy/upZGTKCyqSEP9JOjE1H48uRHYVtDQUBY2G4w"
    "ti2jVUTsUx1b5FO5LfKpKBwWb5u6IkjSqCyFlgbf3n4dLvNR5QCm/Ryfn+VxX5fF4fAd5O"
    "7+0VGdoO7RUXlQF56luTum5mI0xWzahMcpIpU53bv7efDD/tGxKDXE7z5q9pGL/Wkf8W/1"
    "FqI4HPyYVkfK8WENcRwflkoDHqWF8S86zovh4eHivFgM4fCMAILAMj8AkTKxdAEU4y8rdR"
    "XRU8PyuKriEf6t/P9n2OwAKibYfSDt56RlLFiRB64GjVGRSyqVgTv3MXslVKeP5mE/W1El"
    "waEgic3jd6YEF3fDLHfeJUhW8t9tD2BkPdXKxDIo0tTLizUtaZSu0dQFz9dVhEljacqPFf"
    "4DzWvHXvTirrnb4EMN13Q1tOYv1+KztUHJpSg3I/VNGs1bIuRSR3nOV/s2sfiLGRaXct5B"
    "Jh70K/1iMKR2R2OXX7KB6BGFpergkR+IA9hlU1ZVBjeUPw1mYwdb9gcEigfUYUlkY8hSPK"
    "DwiXujqB/ymr6lTjRduth1HF1N99bEsslI/JETQrlhmiLqxjBdhyh6d4ExRXyxP/b2fjz6"
    "eHy8d3T48YfDw8MPrvP02PsMfl8i8gJty3lWxDjlXweO6lFTgEOWTmV/gTJAh7ll+gUumX"
    "J0aDR+lyKw+3uHPx5+Ojg+jA+e+JOq86bI+Czu71jKzukbtHbcIn4y678LjoByx0k4XGVe"
    "9k5Bd4hSnUKtpC/AfDTwM1pII+9Jd1yf4v2j40YRn5hiBw/d7m84UAi5hjxqGHHIkO0gq9"
    "cSeYi3U1N+5wg1x+tx3GIj16OFBTWqOhckyTbYuyD+pMEhfg0gChcvZlzhPBGobNlDkRt6"
    "3zHkEuraRNao7EPZfXgo+iOCdxyQVGZU6L2D4u7dNUHQrsTyXbO7rkSNxtRoTFWEsBE05n"
    "rdpi71CpOXwif9ascpjKntOQUvFFgSHp0vO9QR2+b3jKjsZDnStTkX0D1iQDEzAesrcpCu"
    "Nll9Pyj/FPovibtImg3NPKPlMIXCw6gJSqGFTy7RqUp8E/znsGmbqi5iG6+iEso9oJE48n"
    "rx69W1IlqVVePe9e358PbuJGxR/ejc3F6fP5zd80/C3r+sjeez+xpaTb3Q3Tqg18T8b0ss"
    "jk1E5MXA/FQx1ak3sqv+DrBSwJ8kolUny3qWQhAWEzmiTrPyf2t2jIiwSrNDP0HS5cm/Rt"
    "BU4NoUm8QUcuhDdIbbiU/w/7Ka3DNxO+jN1gClNm7kFRkr7wrpSUj3UZs13T18e1exlt+m"
    "VCSHMFljV9blCztyWL5olzWG2ombBVzil6I+NOVWbDRe3QKU10JpEVkJobIitfMKbX4zYQ"
    "KPRAZNXaDlkmILcJZLxUVUTPMCR7Lcp4p2i9XeuzaiUMlbV4oJ09Xx3pOEtUNWO2RVEcKG"
    "0+OlA7RIhWuSHH8RznLLN9jusHy9ifEJlpU6r2OOvubB5hcNuJHr+bGFngWdOQBuK7LThY"
    "NCupj5iwJAEflzy+C0UzoXf9IJAHL9MN2L62ZCQY7DrN8x/vtmYz7QoFABq9jHsdlvLs6N"
    "p4Enjw3+CrJZSHziyHlyWfK/98QXaTyxonhiT26RmgZoOFrlC7t34ceLOqwTAdvkcyLBUu"
    "AcZPofg12CbTTDz0TsLbFa38hEDbdQThwVLvWYopWHa5MNqdPHTZx8KYzUiUdnnzn7DQKl"
    "/yQwRREfr3jvxtptkkrhrFglz6pUcXvwIDXmfppO878t/+V13zDCkSJSP8axkWC2Npa1sa"
    "yeEDo0lvOnRgd8XUKQdpWxyaOyBmelJbU6Y6+jebbrEqzL1qTyVYOrobbQAV9vljPtJmfT"
    "ipVSSMYzjzp3Ni3EMsbP+lW+IIOPGjE+rDagcUZnoiOlz80ZCzJXEcyB+GfeQkCHzIDEyd"
    "rgf4HPwvRsCXB5JgthejKBXuT8B5gFiAqBZ4oxi79bEfpxQ9/86Dw6Uc3F8SLE5BhTYgY2"
    "N5LRL8T1T9DBR2TiRUVFxQj3BbzVVRTVUY36FW6hYmzfPfmrhPvbgO3rJDo3/Md9dSg8VR"
    "UnGp6Nj2eMgvBsahIfjWh0+Fvp4Cg/exvaz0sKbTwX2W9vo178jY5/tsAQKqzCnHhaqWKA"
    "bKeJgfWCTVG3AGiUgsVtLpPxxOXOAsMgjJ3w256rAz6Zub4EXMluyxDtsTlXxVibYPiSqJ"
    "/2d4Bt5gqtDYM8wlWHkpjTBl+gUOOAlthC3xHzSq3Fil4rUkMSwNQw3FUz00NrIEpqIOqe"
    "nIqUB2vgdQz3ZYNAX4JilxyOnYXqSlq4VZS4jghU1pB74hDmfOyHp3c/PKDFP+EYjz4YYf"
    "YMnwGBJQEwb5+QxK9SWuAfK7daYgKVo6eAXBfcFon7AF2HnblYhlDj63m8gFuW2JMOGsyv"
    "w84hnlckn3IEdkywBQDsLo503adKIWFsha2pjnlUAsULn7xmFjVoRmMGHhAivoREexjI6v"
    "mA/vgjClP98Qf6CIlpomCVjX1olBGei8vOMPx68xxutiCHEFOU/2YuMSxs8/uNFbhcN/nF"
    "HZssO5iBLn7Ty48nnKueyBhFIifEKuhW2r1a3TQzvVz92IZsdGWdpvxHB41c1DGBZncbH7"
    "UGrvTeDogFHrAm1mZMsBNrfe12o/fUqANHNF63z12l/wZn4uiFeCzMjanrmMqQ7dKp0pl3"
    "Svv7uuYonEAhjwqOilK2Zsk0bwt4G9o7heVOy9W5NJXCDjxlVTqBk+Mv1JTzWTqFeQ81hc"
    "JoION2O5Q0hSQfAD9BJJGyMKEucPJdONQQEn+1Fo67JZX22Snns0uKV0TEzZGoQ9NUyFna"
    "rSmT0DuVNYbBkTLmvwFwADY16nb02CX5gw+xCNNdfvouKRQ+d5W988LoZdhis135meIptm"
    "b3vctz1vUoTNfIzE/S6ABke0ufP4L3b8D5JYXme3u+63D726x2cS8UusrLb/U0lb7Zm9/s"
    "AiIzKioOOvA8XNbQN0GUYbpSq12UUJgRKJ0gmjGJkqFoPqWMRO3CBSRWNijuwJaVcYnf/6"
    "mL9r1HbYkvL6+dmNOUWidWWcoTy7HYtJWYM6RazqrJWRFc2CUxn4g3hLTUXgE4LPm4X4UQ"
    "s8XAEeS3WnVbNQNka0ZfZOYIwLXCJiEASQCYFp0T8wO6EmXSjCl2nmSyikxpNj/zoTOuAk"
    "BdKD7YoJ5HDF+CbLFDAZgl022LsWKb+uJGjUwSd7Aux6Zm1svONze5Gfz2dXh1fxK1o3t0"
    "vgyHfG5CHp2z6/MTvuDNR+fu54ubm4urn04Qm1quy+X26NwOvzxc8QEemQSOCaNvb4dn9x"
    "fXVyfRLgkxAQogSmY0cMCaK7C/qzZTmk7laHHvhjLLt17IybKXYHS48dOvfv22NwFU8TVE"
    "POIUlakpB1WliBTuoi5yNmVzjgn1Pi87qfhTUd+BoTGlkE8CBfdaldnb26/Td4KPKt8y+7"
    "nOE/xua1ZygG4a4tbrvYG2uZYoiDbjd1Xx17Ur1bhhNF56w8zPWby60N+aC/3pcnS1uFqj"
    "HN3bOGeuqG8ZpFfglwmf9KtcMo4Y08AX41suuDmw43AbxxDekX6iyx9/BB6RhTQl+jAUPg"
    "N4nuhMXuxn6WLSOj6UZQ9YOndGUK9au1AUdaG80c27yVrqTmRwi5RSSDmltilb2p0kF7zS"
    "NvjOu7ruL25O4IB6dAZXV9cPV2dD6flKHlZquKt8y7cbuUJiApUF0DK/bC1Ne33yV4GtXe"
    "7ciMbvBH837d6wLee5yWqOxqvrSep9E8VefIo8gqV/NSwDw3lORSWYVo68o1pr/ahirR8V"
    "NaiOdaScEF5BD6QotXdJae+SFFarzIUM6dbAB3pXQsOKuwZzzSuM2r7D1AXtRC4/ZOGUvn"
    "bsRbgyt0Ts4SaqlHrgmi2lnqbUUldF6gWbPe7fqACESHoHC5xUsduw3EclXG9N+jpiNA4W"
    "kCQKhFDfEHQRYW/zH0KmNABKroUJB5JpQnZISc3ctjMV912METz8Nxa0WCxC+PSFX+mfqR"
    "6NUBYkYJmB6SFG4WMj4ANmkt0aRaSIK6XcBSaWSY7/5QZQNF5la7N3N6WeL5pawDkrKrFh"
    "mwZ8a7EAWmAw9Ng7vf7hx18Ovv6fvz/22gEbOnet/IuO85KorGFcIIgmNdmymvBaICb3YU"
    "NZ4X90bWwQaDVysuygKfo4ch4Tx99ASbaEn4U+E2c0xWzayJ2VolIY2nP38+CH/aNjQJVC"
    "kENcMd+B+5e/fz/sBWNBVUEfPRO3LuvX3UNzee208fUuqTfon3GJYwLLGsrnZnh1LmCLIT"
    "2gFK++XNx+HQpkozOxvBkxH52b2+uz4d2dHOpRKKAfYhwH57+diANuEaIggVKAIIHufHh5"
    "8evwFj7jyo71AqoFfMfXm8vhvfyOmSsMUpjr/uH2anRxNbq/HVzdXdzDvH7gOSOL89DDDr"
    "P8aNTwPHoIlJfXd3wwlHvmcw+uzoaXl2LuqBR0m1W1X2dV7Zevqv3cqgoBpKMZV5Ro60hC"
    "fhalL8FfByfoBT86f7+9uDtBf3oWS8JmhaC/DG/hsOHynUiF7e0vwYjJgHZ3SIG7qPxoLi"
    "BV2E17ip1n2Zr918FSLzm9u2h1Eh/s1xDEwX6pIOBRsSBWO5Hzs2xQJIHjYstsKpiHq5vB"
    "xTm47oAajr2/P3CjWJ57YSEHfiyLMXIEHNyXF2f38ty2LcOXz0eDL/fD29HwHzcXt7/JwS"
    "M88SE75S/X8vixLR7BzOIDeRQDdH0Yg9fhM/6m9+JYZcT3lTtU+aVEJ232aUyo8C79YnHb"
    "AX5xpEdFpyVXpcT7t9qt+0dHdaRxdFQuDniWUZ2CsU99bDdPJchSqgwn7F1aDmF9NCYTQD"
    "VEOR99SAthwuQzLWZAaoTSiIbovVsIK0O5OWF9bCYpJR0hKcfHiK+Z5gLIEGr+t+O/5bDA"
    "A52huQRypMrKoDcY0xeCPsrMJxd70MGMs/6F2AyJn1E7Hvg2UhJJpO32SY5UXSndBbPofh"
    "fXiECFgv3qgcMdEm1neMGvHOSQJwyZbErLLLoAm4ssS6msxBQ/21rqYdujhIm4VexWhATd"
    "uoVk3kYgwvRqLI8klbJbQcrCiDDsADVxELZtNOdC6fN/QTsZStEsMKafZYGBOVQbgJArFA"
    "dawEXEyZSWX2QLN5dhllJxOfJbyEoKyKfLbaa0hCKt2CVcxynqd3hODGuG7WqdOkGdRX1I"
    "8g/hNGtzEBw09RDERyG/OT2LH4bPhLgsUidm1CGLEHvPdynlOoXhd1B063x4dvF1cPn9UV"
    "/69NiftiVThSLvwWEObCkW0QjO6lHI74KtRKlNsFMspeIJMoIa8xnWJZ0oLrZZuOXp9fUl"
    "zByDb04vssjih6+nw9vv9zKiyO+Sqes2P8ISROqeXmeiQLpc9E+Umttwq0B3tiYtGuLxyo"
    "qhqV7cWWOGObGepv7oqQE3kySaofn7VNwmo+b4nDSdur71ljk33Ue6GPFeLIM0ZnWWTrP6"
    "VVZ7xCAARRiJDxrwOkeocui9Jbv3jmqVyjmqKJVzlFP6Ysa5nF3tWB5Tqszz3vDD3vFhq2"
    "BcvRy+ihS+ap5DKUIA37TnfXIGpWUwYAherLZLe1OnDZnhosyjGvyPKXfucN8/qoUIOKqA"
    "BBzlMAEhPD3P6vL01QTJDvB40/mrpgUvZBTXkH/F1Z8kVLiOgeK+ftejL1bD8oBJmh1Y9O"
    "mD5VOd+/RT+X36KXefGpZfUKu/wgYKx2vWvsra6Bhowt4kjWbxqyyGNARsN7YuM2Q7x+i9"
    "WsZOha2jq4K+YYv3gLmi1Hie3+U9g1JEm2+I3fvPSeCIws9oHFi2bznsA3zffzWP+MiehB"
    "PqzQCAyH8rmmMuCYSRTelzotyGKKO7erRnLd2HGA08g4xKVfYKx1eOUt0t1LsiPvRBjDJn"
    "heRk3pmMmXt0pkjuk66S0Op8Uzs/XnykyyK8PzHHKXxt9nOGdmuq3rxLSS+zMluIOkesZa"
    "2yrEW6bZsu6wk6LWGVJRwmULdpaJei1FJWWcpxSnwLOWdptaRVlnRc5qCVHpam1ZJWWdK5"
    "khWt7uniObTk1Zd8qy2eIdVyVlnOUGemhYwTZFq+Kss3LhvU5q7O0GpJqyxpWQulubdkSa"
    "blq7J847S7NjdyilTLWWU5hxWJ2nhLUpRayipLWZbCalfAP0u7NZIWlUun1Ibmt1HjYuMZ"
    "EccUQWTnPdbxZ41xpjGJRpi2Tq0OK2o3532aUOWKEoqLAKA+jdmfINKLvy3ndXPcN2R+3H"
    "+gsQCylFoIjYTwz77uUFytT3XdoRgO6w64+iWcZruO9ro8TdxoNVia7ASyIlvPElPt6HrN"
    "KGt1+FsA2m1xDODJZHdXbGx+pPjJvx1dPVxe9opvuw7Y+i05146u2Owd37hjeQKO4eFJUS"
    "mW05Duyy+3xMbih5Sy/Bzm2J2VnLmdbJvOA3fEfOKuyKcv4Vx3fKodWp3p4rIzl3qF6SlN"
    "OHURznJL5zu6rmxiPkGWu8PnIiuuq0sx15BPtdhRbpEX4qx6SolWdMMXspUGUL2ziqy6kg"
    "SPvpBdujvTuw5K2HfAIiiFv6s8CptErMimGznLrjJJhkpX5NGtmGRXWcTXEQ38UQdb7oya"
    "N2KymttuG284gLB3sO3uwml2dVHN6Avpgk0QUPwazrVDKwosvto9fotbfz0V1aYNJ7h2yD"
    "3l/6l9/J/FE+4Ig5Nr8YUGBjRaKPRbNGfZr3K6h1qei23hFyy/pn2kpY5+ktr1BRr8Kx2l"
    "R0ub4fW+0lxACEyxhegL58g0dejZac0IXGAf0MCFbpE/UMde5JtJNycv6CD9z1h8gk+/y5"
    "8Bg6FFNDzVTZyVa+L8bDmNygtG45UuJihbBvZReC3w5Yyiii1v36ZSth9rwvMlhbrFMuov"
    "+zX3FhRdEptwNybQzH2VueNGxdTGGy6l1u6kmExOjvqyTUYfzS2HHxr9qCNDH7EF88mszc"
    "nRfTkwj2AmFbC6daqWFDuwuDddqUoX1Wklim1Dpkplu6kWmqTSCKWuEEqxxbBiDP06mmfL"
    "hFA3fp5cfanY+dng7mxwPqwKnTdysbQxfyH8Umb8hqGZ10zfKBBUz/AFCzVqIDO2bBuNCb"
    "NMsmwoc5Jo9ht3AO2js+tzaNrYj/v+9mWTs2wPx2J7eSPfWt/M1ga2NrA3pzYXLeywsddy"
    "YYPdLVq5qmF4cyaRRqX8YwKVZdHWNvxYr3dFVfOKnIGCZ+2ax6bpVFaneldhG1/RMVOc2z"
    "P8HPb9FbcAm2E4w5XuXqZVXq3yqiKEnVB5RVy/TOeNgv6vKb0x0OB1rfcB2gmC8km5DvqC"
    "PQsLNdLypwjeAGHHRK5nGfxf4mhaoDnx8q3HV5mngWbaR79DsUoz4D9Jq6lqqqkuZVYU3k"
    "3L4A4utFIpJOl2phXjwf6PxzH34Y8qft99HVxeFmQfPgdNdM1w+A5qmt1XO2/aAXCHG/8d"
    "1lLjDyvU+MO8Gv9nUc+c0hPgz8KOOVutEXbWilXcnc3toRSZyoztXUvVAdobK23x7G737G"
    "2RwK62eW4vgM5OGYuNxsHMLVjclNoEOyX685Iqw9wxJ1sXd+NPNhuVPL2+vkwFJE8vshHg"
    "h6+nw9vv98RFyQdZvnaeqHeKhGZkY/an6bQAWgsgdBI0FkCaTgug/T2qC6toH65iQujOh1"
    "tw1nfA15vlTDvK2fT9VqMCSHged8DcX5cz7Shz03dXDebqciAbLgeyzgBPlAhcEN5J5AiX"
    "B3eS6cj18Ewe4dJjvggxz7htuUBQ1dgTZqZHJsQjfMWIqE3gsQ9oEObroClmYgx1iRPnPm"
    "D+P5HHU4xiWuN3FUSIEjlB2Peh16kMCCWiRjo+pGR8KBJXTgTV4aEEmcrqZm9PbADRmtfy"
    "+HaItkUiHa4vSvciz2L1G/N2GE+KN2OTyEeKqJvwxzr2Qu864Mz3/row4Qj5JnIwWnXWPa"
    "oTDTkqD4Yc5WIhM3520UYAviWFyvEmrtQAPO9PvpzbMLp7dB6kbjvN8HkJEnXTW3qn2HkW"
    "5wj6ddBHLDCmAKY4vbtotcIP9msw/mC/lPHw6L2B9pS8apNlWbFfcqoPnWCWsxPSuIGIeI"
    "M7ILwcidl0K9wO//7Atfnh+QmK53h0boZX5xdXP50gyDDn4nl0Hq5+ubr+dnXCddFnh84d"
    "PmZwwYmgHcCjc3Z99eWSGwQnCJod25bhPzrDf9xc3MK85C/X8mDWs8HV2fDyEj6L+/s8Or"
    "fDLw938vsn3N4wFTn7uApVUBCkWrWKidQNjZ2JPDgk3hTxlQoV8UL7wp9abGlgfEb+nMLd"
    "P6OsYRStC92KzyzMskKXasX9kyZrtQM31JBC6lTfMfRMFp+RQ4jJJQEqr0yVF0A/uU1a3U"
    "rd57q+4BE/+8bNUrlTRCqL454iNqVz5FMJHIfk41aMP6wH/6lA/xQw3sPzhlwPKVRm+YCF"
    "hgWae5QfSpYP9SFMuHD4pnD9k+RWkN4nNMeOj+qH9dcsmT+9UeAVKMjl6d9LCoUl00V4fy"
    "3535x7cMKTIi95Jc8TVJrvzfkuVTjWIu8+Tanz7pXOu7ecPwMurRZiTlNuT1ewK+pz0/+Z"
    "a154TAP+7ycuWCSr+wiF+D32BbMpa1djI0m4PWvgG/iQQ0VEahmmUAF/HYA77u+373AJiC"
    "Z/zTHSCSqFe2RxgWMIJ3ATeMEtrIIwnEquqKiOJrcSm1gAGTKFlZ6lISwNxaiAg4z6yACo"
    "DxJrIqqMd6iO4s9HVfiHcqq/7nm820egrMY9MoMWySJ5WnUdguIwZFMa2CZ6oggAGpEPhO"
    "9K4p2If8pfhGyrqS9ww6dl3G66pczIahfY5iQmDkn+/wD6eALUBwhuO0TzfpqIS9WS0ZmA"
    "61g+mgMkR2wxG9feSbt0qroe5QIo6M1X7r1JkCitxUwXCCOXeIw60XlqU/oMIZTa/kpdT1"
    "EZXQYKdZrXjr3oxWXat2EXhqu9ugG8a7aUeppSS10VqRecvbnWAjpJTmenqCKElbNTmjWk"
    "nFgCxdJN+6kvcjJlNI+Vmd6sw0s7qH7YtKUcsL/s6vIqbD9sKVMTvX/PrVdQttHcYlMEEf"
    "4IPYwsBpbumAgQE5p4dIb42Ymo8wEBlUPmAm/MjStRO5H1Ef8KiuhLCMYXBhifhP93Tr28"
    "9bXp7369/pNG8iuJ5N84onlT0TVOwglpQUpLvP4hW6WP+BK3bGEpj6m5gJAcE4P52JYuXw"
    "2G3hEw9NZhcQGi1ByI+21wJVC4kvrROedWwAky+QZQFSK7m70vhCMHXHWYRexW1HkjcAuj"
    "Zv1fkjRK58KEXWAgAi+gmG2WfPcQWMm+5n6TJN0Oek2210uSd46ZxLDaRSnSlFsTpHiXUl"
    "bFGfZOjJ+cK6xJ3YBX3WZRP9R1O83eVFjdFXTp3LkTecTKvTsJn9nr7p2kt+51/84AmdYk"
    "KoowJv6cxGi+70CDc6knc8aRiRcik4AGXlQegfWFlRnF7T6gX4gLXhc+1ZTOiXC2THw+oS"
    "WcLdzqzjt5Nv0Cj86jM0A2X7deHGAUjWqgOjh8hXANmZQw6LDJSQgEIPkXL7jp7QGUg1H7"
    "hT8No5KFNSH4PPAs6nyyTFrXtSGUOVT7FR6lUH559aVEdcFFFkFKZ1FHLe39DT9jz8ffdQ"
    "DOBmUko+OXdwd63d2wFZ2C4Nn1w+0deOb8ERSReXTgs7PrB+mCgI+F1xn8EPDk/ufh7VB+"
    "DkcE4QfQVxh8gmTGuSr+CDXKcbx1gDPN5v1a2Nf9Cuzrfs4M9qndAmGXpFI5lCwBdtkbfI"
    "rrHjdv1ECI7+PmMklSqS+TeRgNq+2SextRTCigf5s7EJJ02kuktP8gVKLbgVlTpNpPpLKc"
    "I5u0cXHrFJ3CyVAK2jUVuCl3Wd1xReRUok7kdsmhrh8ovQJTniD+Cujq4fLyrcp33go4f6"
    "/AXRQ+6Ve5iWQyQE3v0Ndl+hhGzAf/xxN+IXGaC5bRpT6EvKHvWtjtl1s6xAQHCfrmWT74"
    "X8Alk/f9dD+97i68DUdUv8L1oou3vbH6/WS9EKeFYpak2x71W+YYJXOLxGkDxvY7zC/aJh"
    "9QY2SKAIamcqS5FB02gQuGtSzPulerW91eRbe6vXy3Orjf8gIoxwVF49XlfSfGzzpAQM3g"
    "P9sD/GmzlrvH++j8uHdxa6iCBnk36ppOjXptX603NWqd1v0ZNW/wggaF7TmWD/tVNr5BzZ"
    "ErxjXo0SEJ0MSyicRbGDTwLOLJjBoBjxgvfMIQ5ma6aKZB5/0MzEI0VIfnjGvTxe051vM1"
    "hSgM4VGAp2yK94+OZdv2+MOopqGGZChzrvUr/AKhDBtoa0sKpTW266hek90uV6f7buSlNU"
    "KrC0erXyC0d/fz4Ae+JmQeIHgUbcuBo4bJI2VOBMAL146PrlkQcBqOMGusWqXpFA6fCJs8"
    "vBHmU8pIKBAuDf5vOOF9SvvIcvg9IW4M6SvmBi8/5JHr0ScPz/il8aJ4SFv8f4PtFI1X+u"
    "ASmILo6BIJP1AWv74kUptnv5YjZb/CkbKfd6TAXc+1rKbF/zJkKguhJazpoBa3Dyq4fZDn"
    "tqg4OGoInUwRrQig3NCZFV7YXOu2+DViCSgwHGLss5jtREarRDn89UAsISe+KZ+TNFvB5i"
    "48KQW8A4uhYdJfgkTlo0C7/rbkKN4l1581A3RnKzlnSDWQS2U586k4bwoNkYeHi/NSqN6S"
    "KCPfILDMD0CqjFx7icIx8s2b2OQVwpa6lJReUi7i1+cVVtLc3EtQaU96V5702FG4oif9Lp"
    "pny4RQ15OeXH0rFBkThn/Bum9QYSz2jl/yuXaI42utMJZmWlXMIeJqnbjDKBZnveADDJfh"
    "gER8oI9kbif2DGKHJbviYttTAArCq5qf0TwBA+yjueVPhXOPz2PQsjbha//GwpCEG0dv4P"
    "tzsYffe2xquQJZK4IVGqr41hdEvyokoW/rTQsjfV/kGV/K9Wi4ys7wizAgAf7uyK8a+ZRk"
    "AjtkpMuHXsO2K/t7hz8efjo4PoyFEn9SJYs83xv6UrfAh5qOCs0jr7aQBMML1keMyrvAIy"
    "7BPouKAigSJcLzcROJhMNVlkhLr/Y6IqEtEnUTRCqfNnH4JgRgiLUO5wz/JTYxlM8SJS06"
    "yySIFBaN4jcvqKguf63m7M9Sahm0DiiTFikyCSLN+bac3/kUifA6yDWUi5Il2uVJrKOORq"
    "vmYqt2Fdvk7QyYCijwLIpcyZZiwjGRaLAq1FSlL+rQJ1K8XV6vCZQgV1ll7X0d3J/9DOV/"
    "Ztg3plD65+7n69v7E/Aeef6jc/3r8PZEmBiPzteLu7uLq5/4WIsxLrFHB9b4T8Pz0f23i7"
    "PhCTI4a54IZ9XcMkQB4/uH26vR6cXlpSxj7AeeMxpbgLaBpzfDwb184IrY6aPzcPXL1fW3"
    "qxMUOM8OnTut9qwuebzdyU1vlJeh1YQTFDp62xS+WJJp7+BKNkqryiMZQr0BOoqmLgMfK4"
    "ZTUykwW7YXGhQfWZ4CJTHVotXeRbQ6MdV2LfPa8er0Dq/B3k3n1G0pY5VNqbvx6IvF3+0M"
    "23avqMpy8nm/ssZyOHIESPcG4W3s+2Tm+lBrWPSk4tSyvk00YXGM+nUyqGYcFcEZL2Szaf"
    "7QIIzJkMUMm0R6eTHI1uLDhH0CHbEmvsiCkVWTT9CPUP6Y6VZYqt+y/YqQtEcMvg0b4/QS"
    "RCvg9DYikN5PUGeGL3ZIGEov75MYliHs5n4YNH2OaoJvFMrXosvJBgHPXQgiqpwzJk/YeY"
    "fFcqJDuIk/I0mjsjtLWZ8GNoyoZHZdnidIVGY530+Ukc8IbvzoJrexP6He7DuG6LyLLbYW"
    "L5MLzLOa+fVSRCpLRdmNUBGHqnKnbkm59t4g6vRqcC2c66r8xvrrwoR/zLhuy/V8vicsM9"
    "wtXBUg3lIPgGLjyKnf+3LToivrV1outxX7lb73veJif9rolg7Hq8zs3jcAHf/Pv0VskGBj"
    "CsFBP25s7FBobKxs70Vp2OZlUl7ec0mxS27xzmCZ0Kk1KMifqIAhRwQK+7h7P9/f33zH0s"
    "c8X9rYYXO4G3ABun8z/K6MapfoPFsSyYamuf2oeWs/iiD3Rf8aRtRpV7MNseQ2KHBHdDjj"
    "LBcnOBM5KaFfT9iOXPMBpUjRo92n9Hk0KziJvtgUl7a2iWkyopkAkTrC6ULDOb9+OL0cop"
    "vb4dnF3cX1VdqxIR7CR/wDK3KfDy6Lqxj4hRlzVdHNFN0uXaQbRwEaxHoRvaAbCyFPqwXR"
    "WhD/ouOG3u4lhfIp6V0cN+pnnyvGy7c6UPiPZ8V4lSqVJkmlcOU9pVwDOZjK24alr03T8h"
    "e9isB0OKJfKzRNYbBVN/n6m2y+ElEjhi0zihw/ix64UGSVkZOoFuvS3wDdOgEcLrrjmhA8"
    "DjOhZe6ix0TUGloA4jnXWN18hf3NfvursXKo/MjnS0bJo9j4wUcRHA9j5iI9EMtvqMj1Ts"
    "R6Uv7usAwXZBrq6rMqHcflcXUd69ORpXXUG5KQnijXQ7q1iIkYja3+ORlPuXmsqLUvzrAG"
    "0onGKy2Yb1OLXzDyGBBFaOcedZ764p6Z0rmiotjpnuUXDnq4P1tLNU34uQ0t+JhEG+7ryK"
    "Pchfj1fVoLVfTMAPwu6MZFy9/B3qJECgmqjBBil5aaYpCtJfrICHwA0h4foudTaTbICuT8"
    "HgbWMOQS6nZR++8UeJ6UGhfa6cXV4Pa3YrFF45OemtPf7oeDwlrLLXpkJ+h0aVWl4YWiYn"
    "NzCSfItgZK+m7kq4jn6ZYY2O0VOJzkg351/2A+pKZzSZ6+TwHnGrhqwIcjvMV98U/hvGHC"
    "ryI/iFw6sD6Fsi0+JIuI1uRr1mF87rwjaa3fVN1cSIBLRTRHvFVEmXD0QA0s7edRSAst9/"
    "PstBElGmzBsv1O7IW1WFPp3VAXGpOmUl6xn1FIIJR+G/Hq7ASFZeu5bkkdrmXN4J8utvh/"
    "RdUjYqLHYP/j/nE9pq8bPZM6pupKKUWktJB86mNOIzFuXCQMZLEAofXjcmdUNBAyA0MRQN"
    "MOFlYcCtReVLxGCKVV9aDu21MIbHkTuOSSYHM+n4/rvWo7w0IaNoUqNk3YmSRRlqE9kbAd"
    "BgdFbzjRgzI+4N8IehreJw24naBQltlvtnrDPk6NGJqi0SzN+3ahQFUjjiZJNENzJywUlo"
    "BqX02O2CSNZmmWpfxH+Q3DPjHJznBzwzGfJ48y1rxkY4pM874d702LCVO1RcXMDKWWwFbW"
    "TdYSEJXZW9UNzxBq/m9R1WrN997UdZvzPUGk+d62CKjVon9Ekkpzvv1JTwMfKvKZra7ckg"
    "m0PFrqPsT3uSnaQvVJE2r+t+S/blW2WebnkB66sWjjQq1ljUXPBndng/PhW5UTFSCZOx8L"
    "5hZDaOTT/qs4mhGLB74KphlAzF52rBScgfqHbIl6cSiyqfNEPET+DLAt21GK+EUeLdN+Ks"
    "ihGqAZ9p6RC6GQKebjRGkI8TeflstyTsPhMZyGf9ssYL4YN8eWv0zjooCo4YOiBK+a5UcT"
    "+BvAYOgOmRpOo/p5VxNAA3uL6zvNgZ8pQo3tVQ77qdUxrY6pKITtV8ee5C8uUMWeQrBalR"
    "oGY2rimQcyU130/DYsfwEYMtMC/ho+wgydUmZQU5SfhLLqUMJdYEfCz31i20K7moHOBaBk"
    "huSpLTUoydI8rGST31uIdQa4NDwci/lgDeQbl0djXOyFzRW0UqamUhZJKo80fL0bWyxllW"
    "GHN7fXv15cQR+1aNs8OmcX97+diM3z6JxfyH4UJ/Emyu64t0GALrdXo92RIlNZL+hdO/YC"
    "yS9BeMZNTGFawppSuoPh8khrJJcUmcKVkXrymhAFlaNmn/JaRHhMX9TuLin+v/AwK4kmYv"
    "UrcNa/T9IH0sdaPVY/VvRY/ZgDSkOlySb8jcar266xdyVQvBjyvU6gfNAML9CYRL04WwHU"
    "D/ZrcP5gv5Tx8ChTWANKf+YZX1FZIyJQeWX3Lvh5Dz9RJN35wusozhhRdgkqoCBGsGdMkU"
    "FncH4C+JrMFM2e57aC9VKwO04ptQl2iuW0JMqmznOqdUkqUnKbdXcRrtnQhmDEMVnYf1gI"
    "RRRi7qAWyun19WVKMqcXWdY/fD0d8oNLiGlZFrUoyEicFo6zBNn2uM1EHpqoQTbH9nNYM4"
    "34YP+tvlm2zZ32RB3SQvAJsg4EvyFlbVnRYil4kytu3JB/J5JXJokeVORvXAi9Ut+TeNp/"
    "3f80Alk26CcIlQq5iCNtfT7lFw6/Mrlew98VSlbhDwg6qEDveAisPVHIi3fCAvrQs8ujz+"
    "AKmhQ3Hux4ft1OcEtdRWPyFLS5UpN0ugqJagdoSodlz0VZRdUqbESzQQ02/qSFCgtOpsgT"
    "KAv6iY4WSumuXL1uFfVN0m2NEvMud1plx5jXPe+rdo/ZkHr6y/Dm/kS0XH10oJnF/fD8BJ"
    "k0GPMXe3Ruh18e7uCTsLvMo3M5/MLH22SiiA8+igg0SWZP0ajs6P2ZzhHXZxdIILCCpm73"
    "lXIvG2jtyUTiODqbuZ9Cwi+/3BK7rNxvqIqDEk7MZTBYDQN+5fj8v9dp3KR4VmDeZHlabu"
    "DMxchRozi7KAsPhocwMISdC7HtMYHWztSG+sic1PuAruiYmgvEv1PaLEz4EflTYRY7lJPZ"
    "Ewl0hIKVEPgWzl9w+ZRUo9/I1xZG2eehsfh6tF1bS0paSzqwrgPrat8lOn7+/rivI+Q6Qr"
    "4R7uogeF0YlCxHCx0+ZSzcVrdX+S7HuLtwQ3XoAnwPrtgltgzsKpvORf8uJT2yYI411lkS"
    "RFph7CpDIzKMV0zQSIdkt0wQdbM0EgtQpSSNX2B735OZa2PxPjmHUnpAv9KjNMU+449Hfj"
    "i8iVfpK/GxxM2IXoNhgmoY58aGKHT1HUPx1CVeolbTFHp9wsHwPNK8bew8BZyPBVkW4IYa"
    "RW0DtQtIORdQQpp17YEEicpaqzJGgbZnY+Ye7dXhLh9Vyl7xLM3f+PRpwOMkzQ7yuXuPpK"
    "xM34TFSwqVGdwb3ICTeHjeRzcDCPX20fnF3eD0cngu+6zAxcdEh124QvkVKUx2RUD30e2a"
    "E0s1BiNBtj0A4neDwVAELnoHSB2vSPUNn1TqvEyMqZum7EjfUjAbQ6KLj0BlZQPXPYH2pZ"
    "yKAU5cQvplV9N5jJQS2TDQlNvOt2rodOKOMaHlB2ehgtvy0FyHhtsLD8Jl8p3k75ueie9R"
    "wxXJSeOAWQ50hA9fuh/WRpIyYYhNwVsFUjKxZS/4eJMvYEXurxl/cX76sJFLvBEj/NsLds"
    "rdjG/BUnOwZAqVnVm9PdHL82MzMNPB/o/HsWkIf1QZg3dfB5eXRX0ODMu1CJ94hEeFtY4q"
    "+h3kSRWOcULMInZmCPUNoxlAAJ7Q/iE//ANQ6gDwItqZJ10g4cb5gEQzoBME8LNmB1zHhf"
    "8d8lebvpoJsq3B2YLb3RGxJnh7FO7tsE4IQ9Bx453kDKVsL5vOiwIt1QfjkkrpsxAgnnTi"
    "h2J3sUHQnIt7iu0XItQxR+xP4bp0cQBV/6hQz8bkCdddDR0eoeId2hhdKcKt2ZHvxuoqkD"
    "G/Dyy7pZhjWi1p5SU9KkbEVOC8kkQqK0GhpUY8j0IbOLNhaZTOVBjJMY9gVtTAsxwek6VT"
    "OJGkk+2zDkCMQ4jJOA9tzsWmuJgc7QZRGy2W+52PF0xqCSYSJzDX+rldyFcPsokPSiR6oq"
    "igH/db4jZC9rbRKTKk+q5R+a6JhdWs1XSGbBeOwHU3yw1bW7fYUGlKHRxRbkO1ysqLfIQF"
    "t1+DtLyvcpbt225vkpB3GtjPt0JwufhR9KhfFUAa80Ejj84bFBkRNfxlFtu/6FjmtnEN5R"
    "maASDZXZSJdNIo1APPiQGIZqgxm3eKdzdrIZKKTxdBLymzxC/RiXNbgZpaSi4tgYeHi/Ni"
    "/idknZZBEFjmB6BT5zIRJZvitQ7eOIHaBsfb6oqzDBLJayN5IQgWZKzGaFfk+Fzt+UzSKe"
    "37hPida4PL03JCpDn/PlY7OtedV1P9nKAtxk6JG6QxMj9JpbKP6YqTnIjVK1vzQLDGoYgF"
    "0CwHfoPS5XiNqWUXJ9qWn+VJmhVO8w3W34PDXGA1rLAxUlcpXA1Oc8ADti4mExNvMAkR+j"
    "4BWxry+9vg4v7i6qcTFNI/OqfDnx6uTpCoMQZFZq6GUGHGIUXlZR6ufrm6/sZHB47IMKq5"
    "d9Z8gjX33K7os20nsYaiUsplqwrqb2q5MyJMxDzuL3rWr0T+haMaGG6ySi9f8sLS4h/88Y"
    "e8/UDN+OMPka0iABvzqcVvFStqICJAaGTmUp84xgLqYxebcB3PX2jMiQnFT/YBd+JrU06l"
    "C78CHhiKq6GNkSBT2sTYE3AJP67BC56LsFAqdqQu8Bnh6P4Rm4MvfxjF/8IOqVswu0NbZL"
    "k1m1gkaSp10bNtM2fqOMmPyp3kRzkn+dbpY6FxTCLZ194Dt8O/Pwzv7qWeFc7BtbLr61/g"
    "I7nWQRcbnP92IspjLR6du58vbm7gMVxnLjy/ub0+vRx+FaWE+M+YcU1ueHnx6/BWFAwktv"
    "VCPDnP/cPt1ejianR/O7i6u7iHOQG5NrI4nzzsMMuPRslXgoeitOD1HZQW5Gp0kWZ4Nrg6"
    "G15ewmfS62iHnGi4kvYPa6yk/cPSlQSPCuoAtAi2JOm2JnTZ++ZZPsDVxmRCQ2S1PFpl7I"
    "gLB+zhiUdn8AzKTUctCSChYIpF74h3iGKUB7RDmx/qkmZNgc8uEiJibXGFRIjjOtvyuHxb"
    "Hue35XzchNfhcIXZDJ4MgyvqFvFiXkc6O3ZkY+bwudhrT/xIhh4tc1KQG/Q2Mglfr7F2k6"
    "XbQb9r99kljHgvllEG76vIXM3QaWbXYPZ4MZriovSdSoBZgkrxgkB3xPERDXxmmSKwK8/8"
    "6PgBXx24vf1paFx1ccV3iDGTZSG9Zo6GBNHmbNyPTdWxqAZudPLz97eJ4bPP6KNMH8C20O"
    "mRiy212zZCXZzmefZpKoXhYeL+dsicgK7Mj1a4mj1iEH5L830kvN0AqajfF2jdl7XkapsG"
    "XUnCLbJsZLIN30/yByABYvEpN3Xeob0yJeBMby78JN2WyX4e5lnx+xo8EpD6KC60dyh9l9"
    "8ibZK8lmRbJnu+zTF77iNrIioiCCQ9s/jp+h59FaGLLy/9ilSVJYnCd7BSIc90xXPazomY"
    "ItyaPfdu8NoZh1QbL3FMpaWrsnR10kWpmAENY1479iJcgVsi9nCzVEo9cM2WUk9TaqmrIv"
    "WCzR6+/ZsjWpWTsArFpmPgUVoQjatNX0fzbJkQyrKb+plC08nVl6o0fTuUTYCqSk0nU9kX"
    "NPBHNhTdKlj+DfLJzqh5Iya75HNtre6SzypLdQl9iZCA7fkUwQ6HL2QrT4k3Sb9LM60CzB"
    "lz9XVE52gpzXq4ThkNibOIROVxPOYrHtLyBSazj8YLNCfjKbfiwPnL/8IMAGqfZUaBcECK"
    "WSwmmnQiyg+xYpTnWr+tEPPJEoDYKWbTgvrn6SGuy5eurof+5jGXcjioEGOO/+XRl2i8yj"
    "Hi3t3Pgx/2j44RhZ6O8+QGWTaB9IjLrTCGZoT49aOXaw/B0MAzmgXvYwqlRRKeQn0Ex6hE"
    "5HrgdZ1M2jB+DRkfux2LbAmb6H6BO7QIhFvuZo7G66yaxi7m5Gs24HiGTDO+uW/f45Znwa"
    "1azvMlhWZ3Y3a71By5U+oXIG0rwldJol04uDfN9aRyn+P7K4iBNOkOukK31/WZ93hHkKVW"
    "5dpSpFrQSguaTCbEaNQ3YEmhtO3BDOz0Q4xXH0GFdDA+lEo4j11OTb0hGUIdZugqzJB0ZK"
    "0YaUjmkW+ZKOoGGzLLUKXOlnc+NZ57RR5h8aBf6QmOh7zq/4W67jNRAwYqp71gz8KOj2yL"
    "MNmMgf8QMqUBkELZtGliuPBHWQwSLWcWI3nQdueTF3p3w2nheTyfzupX57DqV7hxOQ+Ls1"
    "HKg9NOWSaKOskOTYXQWf1urlUR76WoB0VFv5gliWZolqEaNlPO6t2FzYQ3SmOlNk2nddrW"
    "GVbxPd5YBFlKLYSuDIulbrW6ZfEtOdeWCaOuaZFdiSVYpoJzpwMG/7qcaUfZmz5rGwPF1m"
    "65faUvpLRAW2pA/1VLbjQLxzbA9BhcS34iUedP0TRPdMsbgA/b/IHyi/uEW2BcGE9PxAvL"
    "17A4lQzxFynB73Q28+udWquMO23NKWfNPVtFply9SlURrdIeWX6yDG9/leWepNkEFaAuh4"
    "OwBJTsAFJUlaqojhT/Fj6C+I/O2c+Dq59ExSixt8T4m8HFrRzvYstrV0NqDTWSpfk9ki/a"
    "3G5PEGprs8x8b87dAkrN3ix7m/XzWaGNz8YCRIBDOznqo3GwgBJLYWmNPmIL5pMZegz2P+"
    "4ftzk4uu/1o0sTbxTmoLP8WolCbUdVPva90y0LlNR+tZdQGQFoL6H2EqoqDO0lVIK9tbyE"
    "uQu1A9bWzdJV7CbdSJLuOn2vv9LAkL7EnNc1etSv8re+yEE1Ha2DsEBe1E/QEpCVOfX8KR"
    "Rqmk/pLO9DrUtUnMoIvZt6/bCzl0a5KHMn9iv8orvYta334LpQxRMXhAnqeBgO63gYDss9"
    "DIc5D4POG3ojX8POu/1vbq/PH87uRUsJMzD8R4fz5peL2xNEnadny1PDNc+3o1EI/H2lC+"
    "eSTGFfQG8P7sa9jx8/AwYeQogIo4nFvwC9YDuofQZ11/5GfHnzYs0pMoUZruQVm9Dp+F4y"
    "LSaiz82FUEStsCx61wCfDjcq13uVro7NNdTnBpGraLjKLhiBY6cT6CbDlXVoWTEmSPThgs"
    "ok9ZtWdA1OZY2QvtFwHRjMeXKl0TeyrZlVcH+We3KzdCqfIcs1DM3jRMQQlvJnMdcJtAIW"
    "P+ON1jJXDz2/ZQ33JeH2RKt6Xy3TsZ6mfoSjkr2pTLzoL3s0f8feYU1n4pht1kGCbBtXAe"
    "Y7U/Z/FJXd9TrozSxn5AaeMcXCOd5Uwyug3pmLb9O6Nufln34BeKaS+yHFzjC9s6vOxQuR"
    "cjojnDNmQd2mv91dX5XY6nnS7GFnGT76X36Vs7Xxufefk8AxgItci7Bs33LYB/i+/2roz+"
    "oNZ64PUGEn3w668fEGPKt2bGV9WJkjCybIVWjx6IvlGEUFRCtklCTafumQF+It5lzL7aC3"
    "zFqEFILeGskoSbP9IlJ4AwVj2zIKbu6qXnNLog22mouCUk2qNU6hExa0XQJbikHgDpmWCY"
    "2xELyyar3lMF9yLwVxqEphLImUFkYXsZEu2/hp9OWOpQ3rHgvvUeoFhmouWVxiX9pIPU2p"
    "u+aoI+T83hZ+mOZVrhJUKgc4FHRAVJW4ijBQK2L07qJ5tkwItYtbJVbfCp00uJYzW7E1RA"
    "i9u/Bl470d4Xc2GNcNkx52Cu+81uYZyWVVDviMVt2roM9RvNLrID+jamaiUBlG4RwA5ZxQ"
    "73Pik7nFpQ3dLZxF+LQwZtzRlMUl0pbQ1wg9rqGjylx1fVQOHdVJRm+d5RWdDU0FkKLTAu"
    "hK+UscZatmvyxn2jJB1M5+Sa3B4uKmOrOo88yiNy4cm9Ajy5WiUMt8XSeK9NoaKpGDRFqQ"
    "RMbFyspnZMBasW3Z9YuEg56sF8LE33w4gl9eoBF1MWOtKkPLo8Dlq1lXGFJVHZLSyQmgPJ"
    "UmJlA6wWD4Ye/4MEKCiXBSq5ya/To5NfvlOTX7+Zya1hDrTuDVql0Ob6OC6mjSa7f1TriY"
    "o/JhrRqWpEh1KEFlOWuL8o3PU1W6or8TfU4b8+s25tsVXXi16MW1Q+4p/09NEbRuTP+m+2"
    "BdFS9WMuEvHIPO+Ft/k91newV2fHZIv8qYt8LBo7CdbYM6wqKXOGQfAqwVzGyf2iaChlQi"
    "vGiK1tsocMwwfSEa9x1DAI97JpAsN+EjwzoX2GFz4hU1i1nrtz06j/w0cX108BGSK1iYcG"
    "HJFst8GoMwrkD1IbvY4JzuI2vCnzL0Lzrm7LFsYp5I64yaCzTlb8UgIZNRB9sIzNXy4Ev0"
    "jjCAv6COvKhzNfWrXA0JsdX2NiRolHY4jCm3zvlqn1uOixew6KEUDYMTpJ6I1lzLoLykRD"
    "Hjt6KMBJ6Pl+38XvAozObooz89biz41mTRRyYZW378F7/wjWca8CHiE8uIIQRNRXSwX0NE"
    "B/ulIoJHGRGRRuV0w+FKC+gbxN1n+Dl0I8vLCLJloVaTyMbjvx06l4mkCFED3MlfZPU8df"
    "VcdVW+upyzDq6mohvDwd6iWCgRRRbbvfCl018RudzDvQvvJJERcKMjxs2DAi2iOeo7TGWI"
    "PQecw6cXV4Pb34pL4pwWpD6c/nY/HGT7DBNsNsxKSZCokZQCX9s0KaULl85aclF0P+B34l"
    "+LlfkWks7Sak+qypLmmhG3awvigeXV3hIkrVSRDRXr+BYWhjQtrqSLVqkTMocakWYXpQC6"
    "KgKX8+y9DeBhQDzLmPYKnCThk36VbwQvx7zmECnfZK+DDBpZ+e/FxF8xp74CNsn1qMI6kO"
    "UGSoJEZSOlPovTBsfRUR2D4+io3OCAZ5mMUukuqMvhcPgOcnevljm3V2HO7eXNOf6NfmE9"
    "x6q89phk8xbE2ygtndkKb3qZ/fv/B9Pp670="
)
