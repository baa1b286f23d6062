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
    "2KVZo+/0nij+CbtM6qqM46p8wKY71JGdzB7VYohThdZ/oyHuz/eBxxH/4o4/fd18HlZU4q"
    "4rNfR/EMhndQ7Wy/9HnddoAd7gJ4WEmnPyzR6Q+zOv2feQ10Ck+AP3Pb5+y0ethaX1Zxkd"
    "Y3jhJkKjO2dy31COh1rLT5091W2rsiga72fG4ugNZOGYuNxv5snrO4KbUJdgr05xVVirlj"
    "TrYp7kafbDdEeXp9fZmITp5epMPBD19Ph7ff74mLkg+yPO1JUe8UCWzK2uxP0mkBNBZAYM"
    "fXFkCSTgug+T2qq6xoh65iQmjPoZtz1rfA15vVTB3lbPJ+q1AOJPTHrs/cX1czdZS5ybur"
    "AnN1bZAt1wbZZLQnzArOifXEEoaLIz3x3ORq4CaXcOkxT8SbZ9y2XCIocewKM9MlE+ISvm"
    "JECMd32Qc0CJJ30BQzMYbOiRMlQmD+P5HUkw9p2uB35YSLYglC2POg8akMCMVCSDo+pGR8"
    "KBRXRgTl4aEYmcrqZm9PbADRp9dy+XYIt0UsN64v6vgi12LVu/S2GE+KNmOdyEeCqJ3wxy"
    "b2Qu/a58x3/7ow4Qj5JhIyGrXZPaoSDTkqDoYcZWIhM3520VpovhWFyvEmrtQAVu9Pvpyb"
    "MLp9qB7kcTv1wHoxEnVzXXqn2HkW5wj6ddBHzDemgKw4vbtotMIP9isw/mC/kPHw6L0h+J"
    "S8auM1WrFXcKoPHX+WsROSuIGQeIs7ILgciVl3K9wO//7Atfnh+QmK5nh0boZX5xdXP50g"
    "SDfn4nl0Hq5+ubr+dnXCddFnhy4cPmZwwYmgN8Cjc3Z99eWSGwQnCDof25bhPTrDf9xc3M"
    "K85K+55cKsZ4Ors+HlJXwWNft5dG6HXx7u5PdPuL1hKnL2cRUqpzpIuWoVEakbGjsTSXFI"
    "vCniKxXK4wX2hTe12MrA+Iy8BYW7f0ZZzShaG7oVn1mYZbku1ZL7J0nWaAduqTuF1Km+Y+"
    "iZLD8jhxCTSwJUXpk3L1B/cps0upXaT3x9wSN+9o3r5XUniFQWxz1FbEoXyKMSRQ6ZyI0Y"
    "f1gN/lOC/slhvIsXNbkeUKjM8gELDAu0cCk/lCwPikWYcOHwTTH3TuJbQXqf0AI7Hqoe1t"
    "+wZP50R76boyAX54KvKBSWTBvh/Y0kg3PuwQlP8rzkpTyPUWm+1+e7VOFYgyT8JKVOwlc6"
    "Cd9y/vS5tBqIOUm5Oy3CrqjHTf9nrnnhMfX5v5+4YJEs9SMU4vfYJMymrFnBjTjh7qyBb+"
    "BDDhQRqWWYQgX8dQDuuL/fvsMlIDr+1cdIx6gUbpjFBY4hnMBN4CW3sHLCcCq5osKimtxK"
    "rGMBpMgUVnpWhrA0FMNqDjLqIwOgHkisjqhS3qEqij8fVeIfyqj+ugFyt49AWZp7ZPoNkk"
    "WytOo6BMVhyKbUt030RBEANEIfCN+VxD0R/5S/CNlWXV/glk/LqPd0Q5mR9S6w7UlMHJL8"
    "/wH08QSoDxDcbojm/XQUl6olozMB17E8tABIjthiNq68k7p0qs5dygWQ06iv2HsTI1Fai5"
    "kuEUZz4jLqhOepTekzhFAq+yt1cUVldBmo2mleO/ayF9Vs34VdGKz28m7wc7Oh1JOUWuqq"
    "SD3n7M30GdBJcjo7RRUhrJ2dUq875cQSKJZ2elF9kZMpo3mszfR67V6aQfWDDi7FgP1Vi5"
    "dXYftBf5mK6P17br2Cso0WFpsiiPCH6GFkMbB0x0SAmNDEpTPEz05EnQ8IqByyEHhjblyJ"
    "Qoqsj/hXUERfAjC+MMD4JPy/C+pmra9tf/frxaA0kl9JJP/WEc3biq5xEk5Ic1JaovUP2S"
    "p9xJe4ZQtLeUzNJYTkmBjMxzZ0+WowdEfA0DuHxQWIUn0g7rfBlUDhSupH55xbASfI5BtA"
    "VYhsNxthCEcOuOowC9mtqPNG4BZG9ZrBxGmUzoUJWsJABF5AMZss+fYhsJJ99f0mcboOek"
    "1210uSdY6ZxLCaRSmSlDsTpHiXUlbFGfZOjJ+MK6xO3YBX3WZhc9RNO83eVFjtFXRp3bkT"
    "esSKvTsxn9nr7p24t+51/84AmdYkLIowJt6CRGi+70CDm1NX5owjEy9FJgH13bA8AusLKz"
    "OM231Av5A5eF34VFO6IMLZMvH4hJZwtnCrO+vk2fYLPDqPzgDZfN26UYBRdK2BUuHwFcI1"
    "ZFLCoN0mJyEQgORfvOSmtwtQDkbtF/40iErm1oTg88CzsA3KKmld14ZQ5lDtl3iUAvll1Z"
    "cC1QXnWQQJnUUdtbT3N/yMXQ9/1wI4G5SRlI5f3CrodXfDTrQNgmfXD7d34JnzRlBE5tGB"
    "z86uH6QLAj4WXmfwQ8CT+5+Ht0P5ORwRhB9AX2HwCZIZ56r4I9Qox/HWAc4km/crYV/3S7"
    "Cv+xkz2KN2A4RdnErlULIE2KVv8Cmuety8UTchvo/ryyROpb5MFkE0rLJL7m1EMaGA/q3v"
    "QIjTaS+R0v6DQIluBmZNkGo/kcpyDm3S2sWtE3QKJ0MpaNeU4Kbmq+qOayKnYnUid0sOVf"
    "1AyRWY8ATxV0BXD5eXb1W+81bA+Xs57qLgSb/MTSSTASp6h76u0scwYh74P57wC4nSXLCM"
    "LvUh5A1N2ILWv9zSISY4SNA31/LA/wIumazvp/3pdavhXTii+iWuF1287Y3V7yfrhTgNFL"
    "M43e6o3zLHKJ5bJE4bMLbfYX7RLvmAaiNTBDA0kSPNpeiwCVwwrGF51r1K3er2SrrV7WW7"
    "1cH9lhVAMS4oHK8u71sxfjYBAqoH/9kd4E+Ttdw+3kfnx72LW0MVNMi7Udd0atRr+2qzqV"
    "GbtO7PqHmDl9TPbc+xetgvs/ENao7mYlyNHh2SAE0sm0i8hUF91yKuzKgR8Ijx0iMMYW6m"
    "i2YadNFPwSxEd3V4zrg2nd+eYzNfk4vCEB4FeMqmeP/oWLZtjz4MaxpqSIYy51q/xC8QyL"
    "CGtraiUFpjuw7rNdnNcnXa70ZeWCO0vHC0+gVCe3c/D37ga0LmAYJH0bYcOGqYPFIWRAC8"
    "cOX46IYFAafhCLPaqlWSTuHwibDJgxthMaWMBALh0uD/hhPeo7SPLIffE+LGkL5ibvDyQx"
    "7NXfrk4hm/NF4UD2mL/6+xncLxSh9cAlMQHl0i4QfK4leXRGLz7FdypOyXOFL2s44UuOu5"
    "llW3+F+KTGUhNIQ1HVTi9kEJtw+y3BYVB0c1oZMJojUBlFs6s4ILm2vdFr9GLAEFhkOMfR"
    "azncholSiHvxmIJeTE1+VznGYn2NyGJyWHd2Ax1Ez6i5GofBRo19+OHMVdcv1ZM0B3NpJz"
    "ilQDuVSWM5+K8ybXEHl4uDgvhOqtiFLy9X3L/ACkysi1FyscI9+8jk1eImypS0npxeUifn"
    "1WYSX1zb0Ylfakt+VJjxyFa3rS78J5dkwIVT3p8dW3RpExYfjnrPsaFcYi7/gln6tDHN9o"
    "hbEk08piDiFXq8QdRpE4qwUfYLgMB8TiA30kczuxaxA7KNkVFdueAlAQXtX8jBYxGGAfLS"
    "xvKpx7fB6DFrUJ3/g35oYk5lH0Br4/E3v4vcem1lwga0WwQkMV3/qC6JeFJPRtvW1hJO+L"
    "LOMLuR4OV9kZfhEEJMDfHfpVQ5+STGCHjHT50K3ZdmV/7/DHw08Hx4eRUKJPymSR5XtNX+"
    "oO+FCTUaFF6NUWkmB4yfqIUXkXuGROsMfCogCKRInwYlxHIsFwlSXS0Ku9iUhog0TdGJHK"
    "p00UvgkAGGKtwznDf4lNDOWzREmDzjIxIoVFo/jNCyrqnL9WffanKbUMGgeUSYMUmRiR5n"
    "xTznc+RSK4DjIN5cJkiWZ5Epuoo9Goudi6XcW2eTsDpgIKPIsiV7KlmHBMxBqsCjVV6Ys6"
    "8Inkb5fXawLFyFVWWXtfB/dnP0P5nxn2jCmU/rn7+fr2/gS8R6736Fz/Orw9ESbGo/P14u"
    "7u4uonPtZijEvs0YE1/tPwfHT/7eJseIIMzponwlm1sAxRwPj+4fZqdHpxeSnLGHu+64zG"
    "FqBt4OnNcHAvH8xF7PTRebj65er629UJ8p1nhy6cRntWlzze7eSmN8rL0GrCCQocvU0KX6"
    "zItHdwLRulUeWRFKHeAC1FU1eBjzXDqYkUmB3bCzWKj6xOgYKYat5qbyNaHZtqt5Z55Xh1"
    "codXYO+2c+p2lLHKptTduPTF4u92hm27l1dlOf68X1pjORg5AqR7jfA29jwym3tQa1j0pO"
    "LUsr5NOGF+jPp1MqhmHBbBGS9ls2n+0CCMyZDFDJtEenkxyNbiw4R9Ah2xJp7IgpFVk0/Q"
    "j1D+mOlWWKrfsv2SkLRLDL4Na+P0YkRr4PS2IpDeT1Bnhi92SBhKLu+TCJYh7OZ+EDR9Dm"
    "uCbxXK16DLyRYBz20IIqycMyZP2HmHxXLCQ7iOPyNOo7I7S1mfBjaMsGR2VZ7HSFRmOd9P"
    "lJHPCG788Ca3sTeh7uw7huiijS22ES/THJhn1fPrJYhUloqyG6EkDlXmTt2Rcu29Qdjp1e"
    "BaONdV+Y3114UJ/5hx3Zbr+XxPWGawW7gqQNyVHgDFxpFTvffltkVX1K+0WG5r9it973tl"
    "jr1prVs6GK8ys3vfAHT8P/8WsUGCjSkEB72osbFDobGxsr0XpWGblUlxec8VRZfc4q3BMq"
    "FTq5+TP1ECQw4JFPZx936+v7/5jiWPeb60scMWcDfgHHT/dvhdGtUu0Hl2JJINTXP7YfPW"
    "fhhB7ov+NYyo065mF2LJTVDgjuhwxlkuTnAmclICv56wHbnmA0qRoke7R+nzaJZzEn2xKS"
    "5sbRPRpEQzASJ1hNOGhnN+/XB6OUQ3t8Ozi7uL66ukY0M8hI/4B1boPh9c5lcx8HIz5sqi"
    "mwm6Ll2kW0cBGsR6Eb2gawshS6sF0VgQ/6Ljmt7uFYXyKeltHDfqZ58rxsu3OlD4j2f5eJ"
    "UylSZOpXDlPaVcAxmYytuGpa9N0/KWvZLAdDCiXyk0TWGwVTX5+ptsvhJSI4YtM4wcP4se"
    "uFBklZGTsBbryt8A3ToBHC6645oQPA4yoWXuostE1BpaAOIF11jn2Qr72/32V2PlUPmRzx"
    "ePkoex8YOPIjgexMxFeiCW31CS6x2L9ST83UEZLsg01NVnVTqOi+PqOtanI0ubqDckIT1h"
    "rod0axETMRpZ/QsynnLzWFFrX5xhNaQTjldaMN+mFr9g5DEgitAuXOo89cU9M6ULRUXR6Z"
    "7lFw56uD/bSDVN+Lk1LfiIRBvum8ij7EL8+j6phSp6ZgB+F3TjvOXvYHdZIIUYVUoIkUtL"
    "TTHI1hJ9ZPgeAGmPD9HzqTQbZAVyfg8DaxiaEzpvo/bfKfA8LjUutNOLq8Htb/liC8fHPT"
    "Wnv90PB7m1lhv0yI7R6dKqSsMLRcXm+hKOke0MlPTdyFcRz9MtMfC8l+Nwkg/65f2D+ZCK"
    "ziV5+j75nGvgqgEfjvAW98U/hfOGCb+K/CB06cD6FMq2+JAsQ1qTr1mH8bmzjqSNflN5cy"
    "EBLhXRHPFWIWXM0QM1sLSfRyEttNjP02kjSjTYgmX7ndgLG7GmkruhKjQmSaW8Yj+jkEAo"
    "/Tbi1dkJCsrWc92SOlzLmsE/59ji/xVVj4iJHv39j/vH1Zi+afRM4piqKqUEkdJC8qiHOY"
    "3EuHGRMJDFEoTWj8qdUdFAyPQNRQBNHSysOBSovbB4jRBKo+pB7benENjyOnDJFcH2fD4f"
    "N3vVtoaFNGwKVWzqsDNOoixDeyJhOwgOit5wogdldMC/EfQ0uE9qcDtGoSyz32z1Bn2caj"
    "E0QaNZmvXtQoGqWhyNk2iGZk5YKCwB1b7qHLFxGs3SNEv5j/Jqhn0iks5wc8sxnyeXMla/"
    "ZGOCTPO+Ge9NiwlTtUHFzBSllsBO1k3WEhCV2RvVDU8Rav7vUNVqzffedD6vz/cYkeZ70y"
    "KgVoP+EXEqzfnmJz31PajIZza6cgsm0PJoqPsQz+OmaAPVJ0mo+d+Q/7pV2XaZn0F66Mai"
    "tQu1FjUWPRvcnQ3Oh29VTlSAZH5yqV8MoZFP+6/iaEZPMLAGmkaGoRIQl1h4QlRDpE4a8y"
    "IQLmwKSHYZERUfLKInHqBg+PggRJqPrtnKN0OK1p0/E18DmRGy9cisL6CZIvgyJlD0Y/UA"
    "SyCPB7XT4B8iNywI8QLOk7/oDBLLiPsiSkJCOTVBdPfLw4lEfOJHx7YAIToJf6TFUIBIkK"
    "/pz2b8n+NlFTSQLEwdRGcDfEis1or8oaPsJ0GJp5yOoOHUMJluBaombsjIq21egnfx1c+C"
    "Gco6hLFt+CG2sZjcSn3Env2TYPuJ40B0yYVwP98CzYL9VWL9xaH+dwCrGMR6NIXl8WSvpi"
    "hrjJ9uQXNjCXGBz1+wa+Gc472KUNpvrfiekHZwMy5EUpm3ukmje3MjOLyiemDFK7+wIJhS"
    "i7/6vZBYv/tV1u9+8frdz6zf7E1eldE5OoBmeHWGF1XPfJ3hHauiuWlA4k5g5DavWb4zxE"
    "FHVPV4QToP2/Udjwkyzf7mnkd/3FACaUothHcFPeicEHYRgdM5IexOKLxzrNcxKB2DUkUI"
    "nYhB3XHliPSKYlDyaf/1GBSLBr4aghpIbxY4FmUEaCEcv2HmtUORTZ0n4iLyp49tEQaSRm"
    "E2ptR8KggSDdAMu89oDuk4U8zHifLk4m8+LZflgqYiVvBtM595YtwCW96qlCCFOE4YvXKD"
    "Ak+vt8DToRllTrp+SWimy47muuddRecx7C1iNig+kiDU9WWUqz+i1TGtjqkohN1Xx57kL8"
    "5RxZ6CggllahiMqYgCGshqyQ6AWQzLW0Jk17SAv4aHMEOnlBnUFC3QoLUvtBEWcfngc4/Y"
    "ttCuZqBzAVSHIXlqSw1KsjSb2rzN781F2EDJHng4FvPBGshCZcIxc+wGDb61UqamUhZKKh"
    "vCGzr+LHPaJSEaoZQVDuL1bm6vf724OhueRNvm0Tm7uP/tRGyeR+f8QvZEP4k2UTUUwKaD"
    "fqvtVWt3JMhU1gt61469RPJLEJ5xE1OYlrCm6pVz2HoqSXik1ZJLgkzh7hw9eU2Ipp4B3A"
    "zJaxHhMX2p2eVt22ltuF4juHC8ygdYUxTCxyqlevio4iPpY6ZYD2Dc6vA3HL89/vZ6NZf7"
    "lQAzYwBJnkALixleojFBM4tBWZxGEL2D/QqcP9gvZDw8ShV3h/ZzWcaXVHcPCVRe2b0Lft"
    "7DTxTYbolcFWeMaP0BVfgRI9gVMPIZnJ9Mgl+ryaTMQ7CZfuie9ZKzO04ptQl28uW0IkqX"
    "b+ZUm5JUqOTWKsQvDIDQhmDEMRm0uTW4BQVCEc1AW6jHf3p9fZmQzOlFmvUPX0+H/OASYl"
    "q15stLdCNOA8dZjGx33GYC5ir64Cyw/Rz07SEe2H/rb5Zdc6c9UYc0EHyMrAXBb0lZW1VV"
    "Xwne5IobN+TfieQzvry39Dt940LoFfqexNP+6/6nEciyohMKvDvQLYuLONTWF1N+4fArk+"
    "s1/F2hbQr+gAYOonMiA2tPFGozO0ETZ67zjF36DK6gSdbZtIH5X4/naVeRkq6iMXnym1yp"
    "cTpdCV+1AzShw7LnvMp25SpsSLNFDTb6pIEKC06m0BMom0qJrupK6a5cvW4U9Y3T7YwS8y"
    "53GvU9btQWOFNe97zHyBXuNdv7ZXhzf4Keydx7dKCh+v3w/ASZ1B/zF3t0bodfHu7gE5dM"
    "fAafXA6/8PE2mSjigw8jAnVybxI0Kjt6f6YLxPXZJRIILL+u232tbJwaWnu8mG0UnU3dTw"
    "Hhl19uiV3UcjJQxUEJJ+YqGKyGAb92fP7fmzRuEjzLMW/SPC02cBZi5KhWnF20JhbpumBg"
    "CDsXYttjwv/yqA09Ojmp+wFd0TE1l4h/p7RZmPAj8qfCLHYoJ7MnEugITdMg8C2cv+DyKe"
    "iIvJWvzY2yLwJj8fVou7aWlLSWdGBdB9bVvkt0/Pz9cV9HyHWEfCvc1UHwqjAoWaSNLpwg"
    "Fm5Tp4VKNDrGXdNB2IYbqkUX4Htwxa6wZWBX2XQBrgg1PbJgjtXWWWJEWmFsK0MjNIzXTN"
    "BIhmR3TBBVszRiC1ClJI1fYHvfk9ncxuJ9Mg6l5IB+qUdpij3GH4+8YHgdr9JX4mGJm2FY"
    "wl2DsqlwMmFDlHr4jqFo6gIvUaNpcr0+wWB4HmreNnaefM7HnCwLcENBtEfnVqjpAopJs6"
    "o9ECNRWWtVxijQ9mzE3KO9KtzlowrZK54l+RudPjV4HKfpIJ/b90h2tURob3ADTuLheR/d"
    "DCDU20fnF3eD08vhuSwXDhcf6yPLEVcovyKFya4I6D68XTNiKcdgxMh2B0D8bjAYisBF7w"
    "Cp4+apvsGTUp2XiTFV05Qd6VsSZakR11ZBZWWD+fwETbnFPQG1lZvdAtIvq/gvIqSUyIaB"
    "wvx2tl14qxO3jAktPjhzFdyGh+YmNNxecBCuku8kf9/0THyPGq5IThr7zHIIY6ER1w9qI0"
    "mZsKChBkjJxJa95ONNvoAVub9m/MX56cNGc+KOGOHfnrNT7mZ8CxaagwVTqOzM6u0hj6Lj"
    "j/XATAf7Px5HpiH8UWYM3n0dXF7m9do2rLlF+MQjPMqtdVTI5zxShWOcELOInBlCfcNoBh"
    "CAJ7R/yA9/H5S6oHFM0gUSbJwPKOxp4SxrHnAtl4J2yF9eAyUvRrYzOFtwuzsi1gRvj4K9"
    "HdQJYQi6vr+TnKGE7WXTRV6gpfxgXFEpfRYCxJNOvEDsc2wQtODinmL7hQh1zBH7U7gu59"
    "iHqn9UqGdj8oSrroYWj1DxDk2MrgThzuzId2N15ciY3weW3VDMEa2WtPKSHuUjYkpwXnEi"
    "lZWgwFIjrsvPTHjhN1JhJMdcgplEX1eFx6TpFE4kaWX7bAIQ4xBiMs5Dm3OxLi4mQ7tF1E"
    "aD5X7nQbNIeQIjcQJDUzOuzFMH2cQDJRI9UUTVwm0E7G2iU6RI9V2j8l0TCWtcq8lgiqwL"
    "R2Cqh2MVjOunYojrpyzCld8YXqMNlaTUwRHlNlSjrLzQR5hz+9VIy/sqZ9m97fYmCXmnvv"
    "18KwSXiR+Fj/plAaQxHzRy6aJGkRFRw19msf2LjmVuG9dQnqEZADIAa2czkU4ahnrgedQi"
    "OqcQUXuz5iKp+HQh9JIyS/wSnTi3E6ipleSSEnh4uDjP539M1kkZ+L5lfgA6dS4TUbIpWu"
    "vgjROobXC8ra84yyCRvDbiF4JgQcpqDHdFhs/lns84ndK+T4jfzW1weVpOgDTn38cqR+fa"
    "82qqnxO0w9gpcYPURubHqVT2MV1xkhOxemVrHgjWOBQxH5rlwG9QuhyvMbXs/ETb4rM8Tr"
    "PGab7F+ntwmAushhU0RmorhavGaQ54wMbFZCLiLSYhQt8nYEtNfn8bXNxfXP10ggL6R+d0"
    "+NPD1QkSNcagyMzVECrMOCSvvMzD1S9X19/4aN8RGUYV986GT7D6nts1fbbNJFZTVEq5bF"
    "VB/U2tOfQ/7+Xh/sJn/VLkXzCqhuEmq/TyJS8sLf7BH3/I2w/UjD/+ENkqArCxmFr8VrHC"
    "BiIChEZmc+oRx1hCfex8E67l+XONOTGh+Mke4E48bcqpdOGXwAMDcdW0MWJkSpsYewIu4U"
    "U1eMFzERRKxY7UBT4jHN4/YnPw5Q+j+F/YIVULZrdoi6y2Zh2LJEmlLnq2aeZMFSf5UbGT"
    "/CjjJN85fSwwjkko+8p74Hb494fh3b3Us4I5uFZ2ff0LfCTXOuhig/PfTkR5rOWjc/fzxc"
    "0NPBY9zeH5ze316eXwqyglxH/GjGtyw8uLX4e3omAgsa0X4sp57h9ur0YXV6P728HV3cU9"
    "zAnItZHF+eRih1leOEq+EjwUpQWv76C0IFej8zTDs8HV2fDyEj6TXkc74ETNlbR/WGEl7R"
    "8WriR4lFMHoEGwJU63M6HL3jfX8gCuNiYTGiCr5dEqY0dcOGAPT1w6g2dQbjpsSQAJBVMs"
    "eke8QxSjPKAdWv9QlzQbCny2kRARaYtrJEIcV9mWx8Xb8ji7LRfjOrwOhivMZvBkGFxRt4"
    "gb8TrU2bEjGzMHz8Vee+JHMvRoWZCc3KC3kUnwerW1mzRdB/2u7WeXMOK+WEYRvK8kczVF"
    "p5ldgdnj5WiK89J3SgFmMSrFCwLdEcdD1PeYZYrArjzzw+MHfHXg9vamgXHVxhXfIsZMlo"
    "V06zkaYkTbs3E/1lXHwhq44cnP398mhsc+o48yfQDbQqdHc2yp3bYR6uLUz7NPUikMDxP3"
    "t0MWBHRlfrTC1ewSg/Bbmu8j4e0GSEX1vkCbvqwlV5s06IoT7pBlI5Nt+H6SPwAJEItHua"
    "nzDu2VKQFnen3hx+l2TPaLIM+K39fgkYDUR3GhvUPpz/kt0iTJa0W2Y7Ln2xyz5z6yJqIi"
    "gkDSM4ufru/RVxG4+LLSL0lVWZEofAcrFfJMVjynzZyICcKd2XPvBq+dckg18RJHVFq6Kk"
    "tXJ10UihnQMOa1Yy+DFbgjYg82S6nU/bnZUOpJSi11VaSes9mDt39zRKtyElah2HQEPEoK"
    "ona16etwnh0TQlF2Uz9VaDq++hKVpm+HsglQWanpeCr7kvreyIaiWznLv0Y+2Rk1b8Rkl3"
    "yundVdsllliS6hLyESsDmfQtjh8IXs5CnxJul3SaaVgDkjrr6O6BytpFkN1ymjIVEWkag8"
    "jsd8xUNavsBk9tF4iRZkPOVWHDh/+V+YAUDts8woEA5IMYvFRJNORPkhlo/y3Oi35WI+WQ"
    "wQO8VsmlP/PDlkPudLV9dDf/OYSzEcVIgxw//i6Es4XuUYce/u58EP+0fHiEJPx0V8g6ya"
    "QLpkzq0whmaEeNWjlxsPwVDfNeoF7yMKpUUSnEJ9BMeoROS64HWdTJowfgMZH92ORTaETb"
    "S/wB2aB8ItdjOH43VWTW0Xc/w1a3A8RaYZX9+373LLM+dWLeb5ikKzuza759QczafUy0Ha"
    "loSv4kRdOLi3zfW4cp/h+yuIgSRpB12hu+v6zHq8Q8hSo3JtCVItaKUFTSYTYtTqG7CiUN"
    "r2YAZ2+gHGq4+gQjoYH0olnEcup7rekBShDjO0FWaIO7LWjDTE88h3TBRVgw2pZahSZ8s7"
    "jxrPvTyPsHjQL/UER0Ne9f9CXfeZqAEDldNesGthx0O2RZhsxsB/CJlSH0ihbNo0Nlz4oy"
    "wGiZYzi5EsaLv1yXO9u8G08DyaT2f1q3NY9UvcuJyH+dkoxcFppygTRZ1kh7pCaK1+N9eq"
    "iPuS14OipF/MikQzNM1QDZspZnV3YTPBjVJbqU3SaZ22cYZVdI/XFkGaUguhLcNipVutb1"
    "l8i8+1Y8KoalqkV2IBlinn3GmBwb+uZuooe5NnbW2g2MYtt6/0hRQWaEsM6L9qyY1mwdga"
    "mB6Da8lPJOz8KZrmiW55A/Bhmz9QfnGfcAuMC+PpibhB+RoWpZIh/iIF+J3WZn69U2uZca"
    "etOeWsuWcrz5SrVqkqpFXaI8tPluHtr7LckzSboALU5XAQlICSHUDyqlLl1ZHi38JHEO/R"
    "Oft5cPWTqBgl9pYYfzO4uJXj59hym9WQ2kCNZGl+j+SL1rfbY4Ta2iwy3+tzN4dSszfN3n"
    "r9fNZo47O1ABHg0E6O+mjsL6HEUlBao4/Yknlkhh79/Y/7x00OjvZ7/ejSxFuFOegsv0ai"
    "UNtRlY19d7plgZLar/YSKiMA7SXUXkJVhaG9hEqwt5KXMHOhtsDaqlm6it2kW0nS3aTv9V"
    "fqG9KXmPG6ho/6Zf7WFzmooqN1EBTIC/sJWgKysqCuN4VCTYspnWV9qFWJ8lMZoXdTrx90"
    "9tIoF2XuxH6JX7SLXdt6D/M5VPHEOWGCKh6GwyoehsNiD8NhxsOg84beyNfQebf/ze31+c"
    "PZvWgpYfqG9+hw3vxycXuCqPP0bLlquOb5djRygb+vdOFckSnsC+jtwd249/HjZ8DAQwgR"
    "YTSx+BegF2z7lc+g9trfiC+vX6w5QaYww5W8YmM6Hd9LpsVE9Lm+EPKoFZZF7xrg08FG5X"
    "qv0tWxuYb6XCNyFQ5X2QUjcOx0At1kuLIOLSvGBIk+XFCZpHrTirbBqawW0jccrgODGU+u"
    "NPpGtjWzcu7PYk9umk7lM2S1hqF5nIgYwlL+LOY6gVbA4me80Vrm6qHrNazhviLcnWhV76"
    "tlOtbT1AtxVLI3lYmX/VWP5u/YO6zpTByzyTqIke3iKsB8Z8r+j6Kyu14HvZnljOa+a0yx"
    "cI7X1fByqDtz8W1b1+a8/NPLAc+Ucj+g6AzTW7vq5ngpUk5nhHPGzKnb9Le766sCWz1Lmj"
    "7sLMND/8uvcrYxPvf+c+I7BnCRaxGW7VkO+wDf9181/Vm94WzuAVTYybaDrn28Ac/KHVtp"
    "H1bqyIIJMhVaXPpiOUZeAdESGcWJdl865IW4ywXXclvoLbMRIQWgt1oyitPsvogU3kD+2L"
    "aMnJu7rNfcimiLrebCoFSdao1T6IQFbZfAlmIQuEOmZUJjLASvrFpvOcyX3EtOHKpUGCsi"
    "pYXRRmykzTZ+Gn3ZsbRh3WPhPUo9x1DNJItL7EsTqScpddccdYSc3dvCD1O/ylWMSuUAh4"
    "IOiLISVyEGak2M3l04z44JoXJxq9jqW6OTBtdyZmu2hgigdxeebLzXEX6ng3HtMOmhU3jn"
    "jTbPiC+rYsBnuOpeBX2OopVeBfkZVjMThcowCuYAKOeEup9jnywsLm3obuEsg6e5MeOWps"
    "wvkbaCvobocQ0dVeaq66Ni6KhOMnrrLK/wbKgrgASdFkBbyl/sKFs3+2U1044JonL2S2IN"
    "5hc31ZlFrWcWvXHh2JgeWawUBVrm6zpRqNdWUIkcJNKCJDIuUlY+IwPWim3Lrl8kGPRkvR"
    "Am/ubDEfzyHI2ojRkrVRlaHQVzvpp1hSFV1SEpnYwAilNpIgKlEwyGH/aOD0MkmAgnNcqp"
    "2a+SU7NfnFOzn82paQyxbgVerdrl8DYqqI4mvXZbd8LFHJYPa9SwJEGqQwkqy1lblG98nq"
    "rSFf2d6HPamN+0Md+s6MKrRS+uHXJP+X8qiqBxY/o33Qebqnixlgl/4Rh0xt/6m+w+28ux"
    "49ND+mXGvBUMHgXtbGvUERa9xCH7EGCtYGZ71DYRNKQS4UVTtN5GvmMG6QvhuO8YAnjcM4"
    "FkuQkfGdS5wA5bEDevWcxGv+3ReeSnydxDBx8huYIFCReWbLHMpzEI4wpUH7KLDc7pPrIm"
    "/ClD/6Jjzh7LJuaJtM6ouURT/lYMEjIZdbCNwFwtDr6E7wgD+AvqyIs6V1O/zNUQE1tlb0"
    "OMRmmHw5hy65yv9oXlzPESFj2UomFwglQT0YZrGRSXlMhn/E6UkcCL8aqd3wseBdkcffSn"
    "y40Fz5os+8gkY8uL/uIXvvFMfT5EfGIZEYSgrogO9iuI6GC/UETwKCUiUqucbjBcaQF9g7"
    "j7DD8HbmR5GUG2LNRqEtl4/LdD5zKRFCFqgDvZi6yap66aq67MV5dx1sHVlHdjONhd5gsl"
    "pEhju5eedPorIpd7uHfhnSQyAm50xLh5kKNF1Ed9B6kMkeeAc/j04mpw+1t+SZzTnNSH09"
    "/uh4N0n2GCzZpZKTESNZJS4GvrJqW04dLZSC6K7gf8TvxrkTLfQNJpWu1JVVnSXDPidm1O"
    "PLC42luMpJEqsqViHd+CwpCmxZV00Sp1QhZQI9JsoxRAW0XgMp69twE8DIhrGdNejpMkeN"
    "Iv843g1ZjXHCLFm+x1kEEtK/+9mPhr5tSXwCa5HpVbB7LYQImRqGykVGdx0uA4OqpicBwd"
    "FRsc8CyVUSrdBVU5HAzvIHf3KplzeyXm3F7WnOPf6OXWcyzLa49Itm9BvI3S0pqt8KaX2b"
    "//f1vjyKI="
)
