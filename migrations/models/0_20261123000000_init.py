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
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON COLUMN "users"."email" IS 'Lower case.';
COMMENT ON COLUMN "users"."username" IS 'Lower case, without @.';
COMMENT ON COLUMN "users"."phone" IS 'E.164';
COMMENT ON COLUMN "users"."password_hash" IS 'Argon2id.';
COMMENT ON COLUMN "users"."is_operator" IS 'Works for the platform; made by the command line.';
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
    "product_id" BIGINT NOT NULL REFERENCES "products" ("id") ON DELETE CASCADE,
    "staff_id" BIGINT NOT NULL REFERENCES "staff" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_product_sta_product_4bf61d" UNIQUE ("product_id", "staff_id")
);
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
    "form_id" BIGINT NOT NULL REFERENCES "forms" ("id") ON DELETE CASCADE,
    "staff_id" BIGINT NOT NULL REFERENCES "staff" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_form_staff_form_id_4f1707" UNIQUE ("form_id", "staff_id")
);
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
    "created_at" TIMESTAMPTZ NOT NULL,
    "store_id" BIGINT NOT NULL REFERENCES "stores" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_images_store_i_862263" ON "images" ("store_id");
COMMENT ON COLUMN "images"."file_name" IS 'Such as \"1750661540-444.png\"; in every link.';
COMMENT ON COLUMN "images"."size" IS 'Bytes of the picture, without its thumbnail.';
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
    "other_fee_idr" BIGINT NOT NULL,
    "discount_idr" BIGINT NOT NULL,
    "total_idr" BIGINT NOT NULL,
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
COMMENT ON COLUMN "orders"."other_fee_idr" IS 'Sum of the fees the seller added; may be negative.';
COMMENT ON COLUMN "orders"."total_idr" IS 'What the buyer pays.';
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
COMMENT ON COLUMN "order_fees"."kind" IS 'shipping, cod_fee, discount or other';
COMMENT ON COLUMN "order_fees"."amount_idr" IS 'Negative for what makes the bill smaller.';
COMMENT ON TABLE "order_fees" IS 'One line of the bill beside the goods: shipping, the COD fee, the discount, what the seller added.';
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
    "awb" VARCHAR(64) UNIQUE,
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
COMMENT ON COLUMN "shipments"."attempt" IS '1 for the first booking of an order; a refused one is booked anew.';
COMMENT ON COLUMN "shipments"."state" IS 'REQUESTED: requested\nBOOKED: booked\nREADY: ready\nSHIPPED: shipped\nPROBLEM: problem\nDELIVERED: delivered\nRETURN_IN_TRANSIT: return_in_transit\nRETURNED: returned\nLOST: lost\nREFUSED: refused\nCANCELLED: cancelled';
COMMENT ON COLUMN "shipments"."asked_at" IS 'Written before the first create call: from then on Boscod may have it.';
COMMENT ON COLUMN "shipments"."order_no" IS 'Boscod''s number.';
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
    "eJztvXtz4zayN/xVUPone+pR5h17bGeOferUI9uaxBuP7fUls3niLQUiIYtrimAI0orO2f"
    "3uLxogKVK8mKQoGaJRtZUdi2iI6salL7/u/t/ejJrEZh8u6ZPlDHyfzFy/d4z+t+fgGeH/"
    "yH3eRz3susun8IGPx7YgsGHkCMuh4hEeM9/DBsw7wTYj/COTMMOzXN+iDtDc0RkZU3OBfM"
    "8iJvIpYtaTgyznA9Cb1OATWM7T60MDx/ojICOfPhF/SjxO8Ns/+MeWY5I/CYM/f+thw6CB"
    "I36F4RHsE5O/be8fMM59Hk0sYpspDlgmDBWfj/yFKz47tZ4uHP+LGAtvOB4Z1A5mznK8u/"
    "Cn1IkJLPmFT8QhHnwl/8z3AmCFE9h2yLuIO/JXLIfI10/QmGSCAxsYCtTyBZaf9Uajq+v7"
    "0d3wfjTqZZgdUSSYGn5kUAcExV+VCQY8wSt8/5/7+58+/bD/8dPR58ODH344/PzxMx8r3j"
    "f76Id/y5dZcktOJXh28ePF1T28EOWrQS4W+ODfggb7WFIJKS25j03TI4xlRXA2xV6+ABIk"
    "K1LgP29VChHPy8QQfbCUw3Idb0MQM/znyCbOkz/lfx4dlPD4l8Ht2U+D278cHfxHmtFX4Z"
    "N98QhYnmAx54dfi8ERwfbY2+tthbmfPn6swF0+qpC94tkKf5cHTmUOL0lUXsK9AUPwYmYf"
    "2XROPGRgRjJndhXG7x9WWdZ8VCHjxbM044nnUa8O22OCRkwPD+dN8/yKkxwjy0csMAxCTG"
    "I24vhBlZV+ULzQDzLrPHGbZnh+zp/41ozk8z1NucJ8MyT9EP1DnfVf/ZThP9C8duxFuExK"
    "WH9/8XV4dz/4egNfN2PsD1vwb3A/hCf74tPFyqd/OVoRUzwJ+nZx/xOCP9H/u74aCvZS5j"
    "954huX4+7/Xw/eCQc+HTl0PuJ36HJFR59GXPs36EqT58R9DR+MsfE8x545yjyh+7RobPbR"
    "bH+2+gl2+I1jhsyF1wyV0hvM2Jx65i1hJFdrTQ8oVVvdcOjIg7EV9dYBmuMFgh+DJtRDLN"
    "JN51MKHzxRH3E1FEVznyD+32eGqGOQD2hgM4rmnsU1ZUeQYweF5z6nwj5yqJhsillWDd7q"
    "N6+hVffRb72AcRqtXyuqX78v5eQEiXcPLUf+OTLp3OGrnjIiNg9mz+ooMNr42bjxw8+4aR"
    "3+RuPbYe4mDqDe3U+D7/cPj07EDeDTZ37IWz4j9gRZDDnkhW+FZ+L6jZZ5+wLQWmMh63dE"
    "S4x4klETU7bYn67Fp2sg5jSlFrPSYmbE8RvIOEHWgoC3Y4i/S/m+UMtsdFinCHdGxr1vU3"
    "57Yn5rggJJHbhP6TNcp8i1sVHV19WlFcCtuSbyT5DtjPTf5Q73qd1EvgmynZGv3N2gJXMb"
    "kO/vOeYWI/8d0gli+eIDWLjvc5t7o7qumQTR6/4Z9bf19jw0GYdqWhBZKXyhHrGenJ/JQk"
    "jigr83dgySw/nQFfoQTrNbEvh3tMKiT5ev6OF57ExMLjz+0/kPJr604wd3Z4PzYe/fb+Og"
    "viUTviWn92CD93L806nn/TL3tCdHjoQ5X9E7fc3VlZAudAPQCddlJnhm2YuT+F/gFQDNBn"
    "AU3+dBLtaY53XPsXYLK+kWliLNSuDh4eI8n/9LihUZBIFlfgC6dkzzbcqihK0SCCBv6OTd"
    "K36odjFqF2PjBa4D06+rsEWB6d31OCpyrKkkZO2O0PLl59MLv16aiDhNqaWsspS59TqZ1H"
    "Y3JKm0v6Ge6v/Gnh7l9KD35+pRTQSt+XoyB0sLPL2L5tmtE6UqT5MnqUoONMn2HM9ZLI9i"
    "l1ks+io4TlhU34VBPWRByI/5fI3kAS/Lhub4u36Lt7UYJoGQKeik/Bxe1PCtF6Khkor6xD"
    "xqk9yL8m6GbbtQCAkyla/K3h7C5sxyLGA8X5F9tI+MgK/NGfEQX8EvFl/uf8GMBTNi/kdV"
    "z44U3Kf9H45iUcEfZcK5+zq4vMyqKZ71NPVzoJB/vbu+KmB8TLGq/FuGj/6FbP5TN8X/3n"
    "9NAscA1qJxYNm+5bAP8LX/3aspla/UDGzwsSEspmMn4Iu3HMKE7w0W1/rRSeBhylSIvGl/"
    "+Tr4+6qj7ezy+nTVBoAJTjNpT+I0yx5YlL8zdoqwxRHRiszGnGpTwoqOsu0aaafX15cppp"
    "9erBxJVw9fT4e3f9kTEuCDLL9AhYcrO/Bz3PWlvE5QKc3s3j1+5svdxZ4P961c9j4Wm4tO"
    "EPVM4mVTJN5SHjZm/ki8VwO/RYZ4Z1wXvfuEaLiKNCMz6i3eIXhC6s9NnFZpyp2R/Lt0Wu"
    "mwUrHe192wkrDWGrgql1QqWwFKmmTaV6l9lWqJYF1f5S0/hW4vzu5XnZWhI2htZ2U4T0e5"
    "mjxMC9ha7K5MhhZXMXUrZ0pI/+XnW2ILnbaY5atIvp3UyjKMT61O16NmYPgj23Ke1+TWjZ"
    "yqqlN9V9Zpil0T6s3a4BXf/bNOM0ra7+sx6Rrm6NC+22xMBW6H3JhKFIcoialQ0KT71YIq"
    "jNi2iJWMAwYeSxbiBYmDo0oTABXkEuVMQvy7CBoTmzpPkIaRF3pZf0INSFZY3eyXBF/E/2"
    "f4XwyijcZ3sAjC3mGV0k18VCFEVjxLW1Yu51ItBscE6haB6w0/7B0dVIxUpat5VOHwfjGD"
    "9zP8JTNs2XX4GxOoy9+G63e7pVLuyZ8FB/SblErZGI/LXGzDv9+Xh/diD9vl9dWP0fDVmF"
    "+a4eCZ/J+aZ0aSZossHzAL/39/xc/Y83HdI+SbqAxk4gUTWd8T6yngiwZhj8SVhHJypqps"
    "g/YL8DHi+/z7awXJkzS7GyZvY5dsJAhOnTHlGju8Ug2hpKl2Vyx891jGlG8aj/mI+cSVG8"
    "fkR4CioIUxpc9sNF6MZDpTjsZfFlHPod5iZD3+pIaATuGNhRHFTzPPEkUuDAIFAYVZDulc"
    "XCJcgLM2suBbDLGHv3DE7WEypQGrH5IpmkEjyZtGZ8aUGdSU/tQ8WTjYWxRtnDTl6q5Z+N"
    "LroIQUencE2/zeHy9Q6Dl5AboWtkd4SMXbgx9opxdXg9tf8xW105xD7fTX++EgXy4NSj1m"
    "KTdUGbmNpNQLrp+Fb/od19ZMhH10Kn7AiYToMgEXcqJyHzO8QGwKF5KlSqZqyO85GU/5wT"
    "xixPBIjsAqbKXsFLu4p07Q3PKnUIpFClIUF2BoHtZn8YltC6EK199S9i72DJhD2R1p2LRZ"
    "3mKKcGfgQbLQDthPcudh9iwrsE7xC+w+xF+R/6zjqPCwQWd8swK23jH5Z9Kdy1URBsV5mO"
    "W8y8JbkkdN0pmThDu4ZlziMepgG4FzWNRkkr/oHa4BDTkrvpq7CzkLXLOh1NOUWuqqSD1n"
    "s8dx34qNFV7NcawTP+80wIAFY5PO+NM1QQZ30TxdZdQYO8+Rrbcmr075VIOl1dhFbhn89z"
    "xRzyJrsupMzrPoKp9C3Fg7kLGuMukFexZee9f9ImfpKpNiT+2abPoWzdNVRo1taqyLOzyF"
    "ObrKoCixed2jO5ymq2wyPTxZ90w6hzm6yiBwRATeuufRUM7SVSZNLHtdDgloqvmFT9RZJl"
    "HbpvPAHYkw+Xrc+hLOdcen6jy/oM80Z8i6Kyzi2X04XVf5NiOM4ad1ufVVztJVJlHXH9Fg"
    "3Zvv2vWvg85efZDf0kJqS1fZE5VBWDevLJymq2wKw9TrGnRylo4zaUReyNougpBVwxfSXT"
    "+BNVv/hruYdfh+s2Yu9dZdSRdikm6ziJgjj85bYRQxb+m8q9yyiflEvBE/U9b3h1+KuYZ8"
    "qs66xLeZ8rqTDAIEm4sX6+vgZ9S8EfN0lVMeMfC6/oJbmKPTDBrNsLeukim4dOfj7vqgXm"
    "hgTNc+mH6Rs3SJSRtNx49RBXkp+UnIQUlafgrhUCU13w3GtmWgMAVSNvQSGOlj/g8uH2Kj"
    "wIEEEBp4SM7dR9TjD+UfQBHiOfMS9dueXqftK50Comra/kZ6X11S6AVsYEZCdDosWgFHtx"
    "j/twwthuu4UVrB/uGnSvnRn0ryoz+tZhZYLP6F2e1QltOWJlQ7na3uSb/hHDXXozQHmFdS"
    "UyEiUDcfvfcNUi0gYfD+7/eIK1fclpHne2rhoxn/C02pXRWlvenMmhfiWXyyRq3L06Q7g6"
    "BvYzcoDpoVH2mEfKex0rooq4I6XwaorqtYbrWK5SYtUlGTNccYjWq1FtuhUO60ugkq0rrQ"
    "fErDrM683tPFw7RJqPDx0FfWJHzrE3rzldzeutLYho3uhib1BkqOwWlXdzEnaXaC3X3h46"
    "CBj/5vM0uuygo/Kl7gR7pS4ZYrFbqYsTm36kf5feuL6+llCFU+sXsD74k6+1YbWeSbKK9n"
    "sRF1iejEVt9hl6RU22PX+0a9Z4Ym1BM+JYDeArDwBM2wSaAaiCxNNZtBJQjbaqNuWIsOPu"
    "1sKD6luuts0On4XZN6jmexeTp+fA3y7yZrp72Gk93CXDvrWX4NofFmfThU2z/V6hnoeg9b"
    "RWgkaxnkuMVWSh0Ue8cy5RUqeMmcqKqZLHE2DhbEY8IZ5uKF0I887LAJ1NTyCGLTfDxG01"
    "le97H9luxqrZ1tyjnbxJoz+FqsYzCniJQ24q4nCLYfunCgpjCz8HcMcd5gkEwfscCYIszQ"
    "x72Dk6isIPw29uHZydsoVeztzxXM7c+F1vbnVWPbCWbjvEZqJe7QmEJpyZxbT5ZftQJjms"
    "WfqvjqPhW76j5lPHWAQ6jH5SWFylxWye3c5XbfvTu4EqFgpbw6lXJC6GbDGteiXU2753TQ"
    "rqb3KPUiV5NGM2k0k4pC2Hk0U1xeMcd1kyy9WOy3SRd6rNT4ckrsSSLrJbeXZd6YHIfLb8"
    "slKN7+HxrlpMqx0S9xvGiU09Lc/FjJ3PxYYm5+zJibWh/ummakcd4KHnFaM9qcZnQ2uDsb"
    "nA/LFKO3q6Kspitnu4G/iFs5mmOCkcWKY1Jmr6uNIrEOmtwIXyPgnaDdzUnY7IjF7UZlwy"
    "qGopLRWeVyrZnKVVD2HGgNVJ3juUwDBVHVUEDD4R3UP9tPJtXKfQJ/XA2AXIZAzij3yTfL"
    "sLkYgLxCpi7cu5UIxiZQxy72p6PAq5U+kqTpAMtXbNdK+Pq9EoD9Xg7C3rMM0AjzkN0l12"
    "OKTNsxNS/KBPuhOA2bjoBRDaSQQ709YXysJ4ne/ZQgzvHAeP7en3o0eJoisYxO0EcBuneq"
    "t+J+G2FNXbe+jBJE6ormjDIf/L9PlJqVgTJvIoM5N+in/iinhX2hBJIkyoqg7jm1v3fww8"
    "HnT0cHMbfjT8qYnGWovF5GxqwGR1M0mqWZNWqZdTmaJNEMzRy8cgfX4miKRrN0laVFdan/"
    "end9VeARiSlW4xSW4aN/Ia6JbIyrvf+aBI4BPEPjwLJ9y2Ef4Pv++w2MHeBQubGzatf007"
    "EHmGDV2ME+f59xkNs6pFgkaSotltbFwnzsBzkiuZth2y6J8URU2zt39mpqfHvCD9vnqrdD"
    "ffQXzFgwI+Z/1NP9Pu3/cBQfRPBH2Rl093VweZk9iET96VEzRq/Sqsvun4nrA/z/yXohzo"
    "nwdM8IdsJe8iCC0Jar3Eq8RRHo+HUxl7sbv9Z4zq5JvQqeUyP03wVCPwQT1oanrBA2ulAV"
    "k+vb+Kk0Okijg1QRQou46bxDpgXO1ug7r9jpUpW3Kwdrir38HdDVw+VlNfSVKLkwsi1n3S"
    "YiIW6oc/UXcnrZt8iujve1p3NnFGGw1uOXcozqfZsSgTJDc26JQ1Gvermzr/cgbWOZQSPS"
    "6tDInVxjUT+79RhVr5XdjlwbOa4xqDTXRn+2S8vpkvKyDbStvBqLIbfx1fkq7nYUF0p6HX"
    "wrZkV4Rp0nqIszQ7JFH8TnRV1COSMSXX0J+svvv0ffYbDff896cNuYLxeI6y5PKfnrNBhX"
    "GWuoj4rBuJF460ohTafN0zV8A6DB1/cNLKk089vyDSQOsTVt2O4pbf0VGzZ9AOTnD1UoDt"
    "jA79ItC3WVr8mdXTcrawtaUGTIFetBCVPvdU0oaV1W6s0R6ieM2DY0tQvpj6OmjKJZI3WI"
    "rCfIrTs2xR5hYT88h4LCEk8iE5DkM6BnPjWec1t9bOdbX1Oswq/NqFa/pZ9oLUs9LYsyKz"
    "9ppBzTkKTrDGytDZSCVlvfWG2NfKl1BZCm0wLQqqv6quvLUqNZk7fKucFb5216f6ukwJZo"
    "rpVU1rqqqj8FQJ/QCG2LK4PUgYpKUFypv1T+IA/+7ueHvkx+krqh0AdRuA0hNrGQ+iQolg"
    "mHXPQ+uW6+7X99/fT8pW6r1VY11Vadqa8z9Xc0U1+nMutUZjXNX52n/C74PrOc0R9+Dh6u"
    "kOkJCnVzV75NqU0Ytgnir2vNghlEjvk3ck3RJZ6MJtdLWmkv01Zng7fLUJ0NrrPBVWeozg"
    "ZvnaU6z3Xj4QudZFnM5d1Mt9NJlu9R6hGPdJLle0+y7H5AunHGhM65fBfuP51z+dpB13bO"
    "ZYdj/q2nZ62yugQDUKUxUPbg10mFOpGpZU6JUPx6PLqLpugif2b0hczI2rmpgkdfw7m6yq"
    "sXGhj8SB1ZPpmtm8srp7rgM3WJW5vEHn3DHpnSgJFeDvpo+bBfhj+aR8Oqg+VtbBA08egM"
    "zaeWMUUu9gw+LbIJfiEnCDsyXgNVxyaWbRNTDs4rvdzCdDkIoQwiKNYUXc+iniWjYfyO1g"
    "ghNRFCGsay4W5y1PH5Lh/V5fMqXff6H2yC2y7nUS02xwTq8rc3/LB3dFDRU7OCy6oEyypB"
    "Za3yF5umR1iO+lHcOiVBoi6PW/F4bqJtimnBCzVwS64QKlz6rXctKxd45AlKD/se4aoIfM"
    "DVhyfLAXgKvKPajQxcj75YoYem8tmToOnA1kifPZ+rnD2fi8+ez9mb1MoDY5XcoFYuFEuz"
    "Nsva6LCow94kjWbxqyyGcBW2Of/MemdEmqxzjN6rpgSW6IA5uPHY7qyVqZug2yIA5mPd5j"
    "6XdC4tdM5mMNAtj/nbx79YbORaxnPg5mgllNoEOwXGe5Juhc1jTrgpPsef1GmjNCXGMzQz"
    "hYoBBg04v73vGJLvj0K9tl5UI1fBuL6+TOmNpxeriuHD19Mh3wZiF/BBll+ghWhUUvHa30"
    "18ikYlvUepa1SSRiVpEIwGwaglhBZBMFVwGVCCt4Xqu8qcXzEihkUlOyEnPxFnO0H8nYlw"
    "fQkWcl0znLvNysbyu9fjqwBudGgFa3iLhrdoeEunABunNiysHLCGfNAvA2qMYUh1kAaEEK"
    "F+oEP8OfWeI88AVGdmJD7r5ZmO5lByBfkU2ZTyoX6BA6fNecsLuzzzVQH//4Jtvlh00Wdl"
    "NNE+KkZtRELLupGHTjDL6KEpSUS0KiM4ejc/cYPqWO6BR2dwfs51x7tjlAgm1/Y0H1XxNK"
    "/aeglP89Gqp1numFwp5O+BmEBp1gu4gSiIilePnqp+5g2X3vEIZnmlOItBCEuKDkRQto1B"
    "0F7l4pW+m/7FKl5l7XnSnidVhLC25+mNK1eeBfzNZkL1ztgj8bNSk8QIR1W2SsbBgngQug"
    "QjQpoIz3yrM3AvzSS+ShoYljAo4IMFOKTyLJG15iq3PiT+UlsdypxCZVbHLqBrmyq8TTTb"
    "9vG1Go2/tNcOK0GDDkuwQYcZ/pIZtuw6DI4JOmA3rCzewyp2GR9VvHwPM5aZNhVe02FUNw"
    "0qRaU14uRdiFmbgNoEVEUIWwYf6Cj5luN15x6e+L0c+1g+6JcZxyYMqWwZT7E9+T6CXVBv"
    "1kcMv0iYL1iy0tgVOzbPFq5JXStl2sbMHzFCHLgedcK0mkawT5+5gKaYTevYEWmqdoyJTQ"
    "ijd/fT4Pv9w6OonbBYz99BYJm/fz8sG2AxUX7zmbiVMw82HBFihLMkN/2uVFNJUKmsqUQZ"
    "kg6ZE+aLA0cWa7ChWAM43owpdp6IEAt0jVE6VRLqzBY4OV4PXsfEW7THqUucmjZ57/pmeH"
    "WMgPLRGZwOrs65in5+jPAYOyYXmPnoXN+eD2/hM6FqELPJRmo/pr0LLr5mCfR9vlEMUZCM"
    "H18v2LbMRmfXe/T5bSsXcBMeP7jHs9z96931VUFyRDh+1TVhGT76F7IttrF7ofdfk8AxgI"
    "X81rVs33LYB/ja/6673AH1LDqBGdjzhWLKf0TV1V4iAWBaynWRARes4gj6aZ8ETKDBBe/S"
    "lZQybWoKepVWi1ppUVumTRpIOUG2OwKGnA4HdAqDBoC/hVThSMXrI2sSKeRoBkFzg84qlz"
    "Hp0oqIWdJgWazS6nRFlSUd2jIN5Jym1FJWWcrg96wdFkoQqexrUdIbuZqcVpf3SSqFK4Ep"
    "znsdDtXhUFWE0B4idvVgb4GpFdOud5WniZvsdZbSKAi8Jk+rBpMVO6mr8jR5Q6WYyl8AXT"
    "1cXr4VdHvoYRZ4pJcTmY4e9cti00QOqhydnltsCmmcU/xCoCErow62EXglEUwFZiW49vwp"
    "9qPmGmZBue91pqoVt9blvZWNVjODus2DbRGxyvDi3t399e3wWOYlPDqnD78Ob49l3LpJfO"
    "dzhRDE5+K6j+8nnpZCCPRR4PiWHUbXcg+ktwmuYfZMzNE4pxpk2RmUpFJZZ+/dcwHMyGwM"
    "MIAJ3wJ4MlE69i8Z28ALmKDbHe/wu3QOeXTORlK/aCDoLPXOuAJlLMChiP8GBNwwRX4c17"
    "EWwv1/ArWeCJP61hxKQY2JCA1gUxR9ckQ9KDzHlt9GtHbnFg7h0miyZJJ0O7NY3uXRELjc"
    "oKh3E8ckynZ5F3ewbJsUuGBuhRhJn9tdTIT8lL6Ri4Du5b7kLbeJryuSa1kbSZy0DpREcp"
    "64eBhehLWTRIIyHMH1RLO/d/DDwedPRwexROJPygShPclvvuK1J/m1C2aziTWb9NAJxptf"
    "LDvXSZd42i/z0wndrKqTjp/qLvx8odEhy4lrdvI3/IDgQgAdEKoheJbvg2Y38SEthD8AMB"
    "MaL3w+L6PyhMKITannh5Mx5JAXOK2I95KjB27/2193Bdby/T08XJzX8PwFgWV+AJomW+t1"
    "B2ACdCm+Cf5zUBdx2YYyJ1wbn6R2ltS7xE9/fy38uDElvdJ8RRpYZFvNQ6gV/0SkXDX0MF"
    "VzMZX5mHJ7/BHHl5ysIYhVOpUF0hTTXcmlt1fi09vLOvWY9T91M31CCq02NUc/TPH+4VGd"
    "5b2k6ODC3kBVQzrPSzguWdURhYb0rAPp4VrT6JnUai23QtbB5f2p0j35qeSe/JS9J/9Jx3"
    "X0wXD4Ggrh62t8mxHhdbQ/nTDzvqtxkj9di8/WxD2eotyO1BXZVSoJuZKDXPsFtV9QFSHs"
    "vF9wiD17cedjP5ArYRW9l3jcL0XwwcAREyOruwjleEBlYDQjjPF3DJF2YfEMfgY4CDoCHQ"
    "vPHHbYXDjpIGTB35SBq2OGF2hMEHVE16A5XuS5Azf4Tbm1W+d4JqUtvzhTvPW3nk9tU5ew"
    "eWsrp9hhGEuwqr0TE3TQ0tk7quShOirxUB1lPVTxuVLdpIwoOsjjT/tVjMn9YltyP4Prqw"
    "8h2zGrpzdgCJzgbOC6ELp+j4nDxPOoV9AzvfCuSBN1yDfWGvxAcCjL0eL2KTFBo7NJMW6W"
    "bZBNtE+JtKGa51WCbHcOrXdjtWcMx7excb5Q26bzwL3zidvLMXJSz0utnEk4khs6xK1o5V"
    "w73NIgM9fm6w5qBAaeAzUxkexbZxIva65UI8m1O+JMuohe2iD8h+n2ETthdrBwEab5fzfD"
    "tl3i25I0Kvu1ehfcZOYr0ojBOGKp8uUdFZisBzP8tP/DUSwY+KNMFHdfB5eXHSiyyPnnOC"
    "RaAJVZf3M5uBKVFUP6R+fscsDPdP6JYWN+N/JP7oZX98dcFo7/6Dxc/Xx1/e3qGAWO8Is8"
    "Ol8GF5cwfIItW4z++eLmBj5gz5brihkHV2fDSzHIAH7ZYtzp5fXZz/CZ6BaqSv1GM2hSe2"
    "lJtTMA+t5w5vqLMO1MAuCIi8ZkAoWWAHkt0gLeoc00x89NlkCCbHfWgMi4EcI3psQMbOKJ"
    "9rcMSeyYww2aEyQXdx9BN2YTPJzzKUAdMfonHYuVYtXsr96JZeJz3tQxAaPxCluA4DGBUx"
    "5al04xbH9EgzZkuwmrcOs9TLe2JReymIDlsz6EIMLrUQqlvWN5I5a6Z5Ecp225hhoTqZsO"
    "c2/NorzD2KMoMmohXYnvGBMkBhZV1mDbuKKK2Shpz63YZpTaBDtFOcEpyhX2jznppvgff1"
    "ITzxy6cq2w5gZcXPsH309p4KE5/z4J2jdsytrYIafX15epHXJ6sboFHr6eDrl+KbYLH2T5"
    "KUMuATmSmnQTyFGKcmcUi3fjxkr3UHD8BiJOkGn5qixfDRwsvs+6Cxx8o4KRyklYV4x8b8"
    "yPlMPa/F8h1CLQkEpFIJVKVJjcVa4WlpjM5WqxUdqgHKoMrd4npuwoj1eOzjUacIZI1jVb"
    "cH6Vs+ys4bHdHpyZhVqCKEgu5gqogmhh1EIW/OlLVLM4DxPhVFm3NJEPbgY5BVAbztFyuQ"
    "MNL9gavKCwB+QrEINd6QK5B8tU7j/04KK97Ttr1a80saVWdZ+rYMY/F0PGP2f71PG7LCcH"
    "GVz358T2cUHgPqIqcsrAf0ygV2gdD+JyNImY/UlUT3ZieczvJ2rWyNpq1BOZKRIm34J3PO"
    "eIifzh/5mp7zEFbImdv/Jfh9MkyLe4EQzbMp75NTbiX+/X3BW9s8uLs59H99cjvlzvAUqT"
    "mOvR+cY/vBvc3Bzz+xP7DK7/BnuoffDLVmPa29ot3yx/il6wZ8H38g0QGFNoM/a/RsBVmh"
    "m3aODX/1vRiGq0PkpifCVZR3nEKse+B67rCZBJ9MIS2hr4zJIlXlfCfScJuYbIQViSXEvN"
    "R89W2VWHe1Vybfiown0lnqXFaGPnKQjtqKrSS9Js8diz6kIIm2oAVRSAGnXi8WIGgbRn/u"
    "PqcHmVboucxs6i7rXCSfrIoGaf70jssAkUjn/BcLf/4VlMjUuEX+Kez0ZzfuzWEcQK2TaR"
    "s8QxgWE1ZbEsWxsmEAv1KrSFkPw5CH5OszprVcoj7ReXR9rPlEfChm+91MaIxERbhIdEpv"
    "d249Ft4j10pPgdRooD12wo9TSllroqUs+BhYRvn/I7kGZST1Nq7I86Qs7BdmkgQk9HwdUQ"
    "QntR8CpxxDidtXkQcTWJtiP83mgo8cIZ08Axo/hrTiBxZUS/LIxoybGjZFC4WhAxKoiEZZ"
    "8yNPeoT04g5MeXl7s0eJgIB1JuS7EcR01+cLHFuau0W4w7w4Vl3UWFpT76LfW3jk0qGZt8"
    "64pLbyuCzddb2oU2i01yXKHRYiP3S+uNFOs6JrfvkNzaCm6/mpW4G0byPqjp4Vol3aKf62"
    "1srxb9XBYbecS185qDlrE8SabZXZ3dCT0lw/BXktNTlB10MHXJ1yDri7Jcb0Nxsfc01UZr"
    "vqsi2VeKvpe4EEJmteBE6BxAtr/iRUivq5Qfgb8Cunq4vHyrAsUlxnElq3gNa3iZCP4BQf"
    "UiSEn28Av/BhHyAxsWbFboXskQ/FrAJ0BjsEURAmsT8+vOYwocQ/0Ss1Y9s6sFu1Ylq6sJ"
    "bGpX0FIAQMAZxBTUDoEaLpidIAIlnvi3eSRE8sPZEQKlXnHQvS+o1JYkdj0JMWpSVo2Yvh"
    "HAzm6VumPNADt3w6vzi6sfRSU7oH90Bmdnw5t7qEGHDYO4/mqxu/Ph5cUvw1sYwJUHi1+v"
    "MOJ2OOAfQEQ7W/xutTyeGhIGaxsbJM+DXWanJ8l2pTqM6VEoOsiPQZmgJDHvxEVzzKIahw"
    "g/cdYrVSFmy/7t1fOu6+7tOc61psvYm29IK3WdgALAD+gx8fhxA0DE+dQypssSVXACyYiZ"
    "iK/1xfVPAx/9n+NEyxLsUDAOoIJwowupfW9uwAoqbhTLK0GissQi0XwnLLowYScSjhAeXL"
    "MmE7h3HAk3akYztUyTVD23VnbVQaVddVCyqw4yu0p3F0hGSHV3gZ3sLqCxuo1EsXNO9VDB"
    "byDnFVIN1FRZzroIX7flG9vhzQDXKVotaZUlDQ6WBkJOkGn5qixf6TJrIOEUoZaxyjIGT2"
    "ttWz5F1AWTZtP+EvBvNshNiYk6ZITr+qTdZr5OC3rt3mi5OGZ+z7HGJRwrpgApdrhUZ218"
    "plbgrLjm2liw8UQd5WpSH1ijImYh6K9OLls266obTN9oMtu1618Hfi8Hpxc+6VeqgUldfw"
    "TFgMTwV/F6gyirbErRHPOfjxyKZtDdLML9oYlHZ1Fpyywgr8kEuY0345tJord0t01l1Ik+"
    "2iVs3hsaLe0j8xgNvLxaoyV2YUyhMoMFambRjyv7jRjxfc7oPpKRz71Pex8PP0LJJgaNML"
    "3VY6eSNFovDqSjYK/dmN3wx2h7dbsXjLZXa2uiGfV/jTIWm1RquaBmeSqt+PwVhdabVVZi"
    "XcgHEQgguC9Y2Ohd6qGuR83A8EW71t9/d7E/HQWe/fvvIRxMVggOy7YHY5PO8mCPm/qOKi"
    "UZ4j3AxatLL6ipB6tfs3x72NTDSii6wxIU3WG29EK4pWqZGgmaLvK5krmxV2Jv7GUNDl3/"
    "cmto9tDkyXG1/fXu+qoo6rekWbUiLMNH/0K2xTambCaSCceBZfM3YR/ga+vmE/buF5B9MF"
    "6gUBsQd/2H6Metn3MADExJKYOBXIU7rpgRMMEqBpIFhkEYG7m5eVclMluh2125tbGBNiKa"
    "qD71jCtR1Ky1o3JI1RAQfF/tjXU9yRa+7ouy14puKoMGnpUbbygWWZJmh2V1Jn8GCIxEaa"
    "gypcG2VZWWdoAV6ma7WbxXl2x+j1LPcYPqks3a16193dsFxs2xR6Y0YPUFsEqpMDix921K"
    "PCJSzEUjEIb4u6OJZdvcBARoAFd9+LekfKTh3PVaD+pAhQKHYvNAxRKmlLtFWmDtt+Rc72"
    "RvVBXL6oFSu4RZQnHw8MRfE0B2DnN0aBekvRVhsGg9FkEE7UbO1FVG8Q09mYxsy3lugVd3"
    "MFlXOSVPj/WYdO11CiC74R7my81XEN1O7M3yIPcoeR5UCXYDURiDxlHkOS9gXTguF385CS"
    "Py4cAMAPO39BMdg1YuBs1tQyva4mkZlLcmT9Jtz5r7uFlZtNGI3GKjcTDLyex4rXB3RKV4"
    "PbDryQQSvRF1kE9d9BfZqBFe/j+UqvslTsm6Z0uCSLsoGrsowjO/NvfTdFoAbbkZolt67U"
    "wzOc2OiaCqNZvY+6+nmLlLRW1NrnbPHFtlbHpb104z27RKLm28AoU8NgBfUcdZPO5VXVxM"
    "ifCMOk+QADUTjhqY5LvYoeNRP6+IbU3SUo1dvrBOmFLm/C5T0rUu84Z1CMCdVD/WtaTSzN"
    "d6jLJ6THxvrR2B6pajdJWpyQ2tUqrMLVz38jdn9Jf4Wan64oWjKnoSv00pxJYCz4FCxxYL"
    "tREZbALthHIFRegk/aUDEYmauyIYdcz/YdDA8aPqu5z1RuB50FghVGHYFOcljW/1m1/JNg"
    "efjNadlLkzynQnN/SfVU4ACcernPwhzvjjvf1+tMyPfxBpz7nVFqqkhVSqYV1SwjpbwRr2"
    "ab1lH1F0xpusK2a9W01VA3uqqlVqZiB/I+Mppc95WlX0qFSpmstBVaOzDsKm6RHGpGISKi"
    "xhaRyfQi8Jn9omwmHrlSmdgw404dqK6EKRW2OnpUlb7nSnFZ9tKT41E1+7m/N6+LGKdsNH"
    "FTdT+5jRb5JvVoPLK2RbbO3V2wqv9yvxer+E1/tZXpMX4uQh34qzvZYUO5zrBQmvDKza8O"
    "YRN8oH6F6/bECobtqXTgrfYlK44ZGcWOSp5WBvUaD3xzSrnF74sm+vGmd+745gO5X3/VIf"
    "yZzL/3Adx/zna/704mpw+2t+z5vTnHV/+uv9cJABP5AXiwZs1EQqOcQNxbMlLLqUzgli3K"
    "xhXKVklimR5w6Z1+h79pZyChzfytGUytPVstQ6ZU3llDXobMB/64hZTl5pxNfbIqSId0bW"
    "vSvKv2mBppihJ6g9NSe2jcTvgF3aQqfOnVsJc+w5jTJUU4S7swKglSWdO1BtFzNp8cuuh2"
    "DqW3YLNR52bgmwueUbUy5LOpk06WiVJd+d5XC6QAHrIzyBMJiNGRTPEQshqBw66NJSCByP"
    "YBBmdhGU499ThMqGLHq3UFKdIctBGHl0Lrf+jPhQcNsjBoGuXfUyZtvAyHMB+g0VrxXS3d"
    "l4FyJmbZOJz412uIrFb3ivt7AuFPEepKxL/7wLMetaP+9CzBpgoAEGqgihxcohlcpTyP62"
    "FlkzXT4ED5zL6RYdYvxGM+dX2VYMy0hy9lV4xigt1teBGtdcbRehRch+hQIsc7wAKIX0rI"
    "k5T8DQItBYS0BUHQqgCRR+0QKieQKwyl9ezpQFbmzqS6pUjZ8vwS1QN76PfpOhVJ2+ryjI"
    "Q66CEc3B8JcJIUWmch0w8F7G6zrEMbnEY3xrQGN5hJ/yGi+8vcRSGRZ+QZX/oRPMMvf0ah"
    "6Rv+WS/705tsAp2KspqW+Di/uLqx+PUUj/6JwPLy9+Gd4Oz48jERLz0fkyuLiEj2Sv6YqS"
    "S9ewP6oAMdlb1ZQTFeyPMmDl/Ju93AMYE6nr/TslT4FzgsBRCRfF3LN8nzhoTCZUVBCDD1"
    "neJbRxD6DJb6IGvp+Yamf8PuIEc8ifPsThTsQExxJdCcx3WgmR75wlCVunibsgSbczK+Bd"
    "+gpkR9gRlCmve66ukKqsnfx0f38DyWd+wCKlG0JqSP6E7Z+qrkf578/JkS1Jd1qSqAtG7X"
    "2bLpbcBUCDaZn88PTRExWQhkZJT5vBqvKf3eRoS9Lpo03lo00HNd6FmIXfo7a3O0mlvd2N"
    "jebIQVe7xHmKTgugrXBDwi+4ZsAhkT63Y4KoGnJIr8HXS3BIB2trnB1G03WUvckTVsGUUc"
    "n+4gBFLJ7XoxPLJKYKRcUo9CKzRD0M7KMpn52L3+zHPp+55U+R5fdls6goFxQ+xFFUQZLG"
    "+aHP/Gb8gK74rwA/Reh1zalJts1vrhLDiN4A1CwdtlAzbCEYmOF/sZUaje9gdmr7pTeA61"
    "nmFidLRuO3nyr5NqbIRtIdk6dOhvflZuEKqbYLlbYLNQpKHbNEo6Cq6cwaBdUFFNSFSWYu"
    "5Sq1seBLu5djY6yMKLUyrOXY0TNZ1EBA8Z8r0ElQbs+wLYgfo2+hsm85wk8vWgljWQSBjx"
    "MoJuo99xGjUtcfU67/kz+5bgGFyxxiSQQTJdl8tG19Z37JP4NKzZM4pkvDo5qzS1f/U+eC"
    "KDM0YvlVtTRiApVNDXmgHx8ei8KXxz8I2xoKAsLCdoOxbRmNImKfq9gin4ttkc954bB421"
    "QVQZJGZSk0NPj29qtwmY8qBjDtZ/j8LI/7qiwOh3eQu/uHh1WCuoeHxUFdeJbm7piai9EU"
    "s2kdHqeIVOZ07+6nwff7h0ei1BC/+6jZRy72p33Ev9VbiOJw8GMaHSlHBxXEcXRQKA14lB"
    "bGP+k4K4aHh4vzfDGEw1cEEASW+QGIlImlC6AYf1mpq4jGDpbHVRWP8G/l/z/DZgtQMcHu"
    "T9J+TlrGghVZ4GpQGxW5pFIZuHMfs1dCdfpoHjZVFVUSHAqS2D5+Z0pwfkvGYuddgmQt/9"
    "3uAEY2U61MLIM8Tb24WNOSRukaTW3wfFNFmDSWpvhY4T/QvHbsRS9u3boLPtRwTZdDa/50"
    "LT5bE5RcinI7Ut+m0bwjQi50lGd8tW8Ti7+YYXEpZx1k4kG/1C8GQyq31XX5JRt4JApgM6"
    "6ufU8cwC6bsqoyuKH8aTAbO9iyPyBQPKAOSyIbQ5biAYVP3Bt5TXk39C1VounSxa7j6Gq6"
    "tyaWTUbij4wQig3TFFE7hukmRNG7C4wp4ov9sbf3w+HHo6O9w4OP3x8cHHxwnafH3gn4fY"
    "nIC4Rm74oYp/zrwFE9qgtwWKVT2V+gDNBhbpl+jkumGB0aje9SBHZ/7+CHg8+fjg7igyf+"
    "pOy8yTM+radpjkZWyM4lgeZnXuKv9T85R0Cx4yQcrjIve6egO0SpTqFW0hdgPhr4K1pILe"
    "9Je1yf4v3Do1oRn5iig4du+zccKIRcQx7VjDiskHWQ1RuJPMTbqS6/M4Sa49U4rl1Sxdzv"
    "rktKo/o0qk8VIWwF1bdZ95tLvdwkmPBJv9wBB2Mqe+DAmwEaqUfny05nxLaJJysEWY50kc"
    "0FBIwYUBRLwMPyHG3rTVbdn8Y/hT4+8P+h+lnPw1Yc7s49jOpEuxv4dhIdj8Q3wX8O6rY7"
    "asNH/mp0u9iTFokjq1+9XqUpolVZxepd354Pb++Ow1bHj87N7fX5w9k9/yTsIcuaeNDar8"
    "VU15vZriNzQ8z/tsR02ER48A3MTxVTnboVXbWbe9cSCiyiHsfLuohCEBYTuYZOvTJyGzaw"
    "hXu+3qGfIGnz5N8g+CZwbYpNYgo59MHLb0Mzd/7/sirZM3Fb6PFVA+00rmVdj5U3qXsSGn"
    "zYZE23DwPuKmbv25SKJAMma7XK+m5hZwfLF22XxlCDb7vAPfyS18+k2IqNxqtbyPBaKC0C"
    "3R4qK1I7L9Hmt+Nu9khk0FQF7C0pdgCvt1RcROUtL3Aky32qaNdR7b1rIgqVvHWF2CJdZe"
    "09SVg7ZLVDVhUhbDnNWjpA81S4OknWF+Est3yDdYflm02wTrCs0Hkdc/Q1Dza/aMCNXM2P"
    "LfQs6PAAsE2R5SwcFNLFzF8UgG7In1sGp53SufiTTgDY6YdpQ1w3Ewoy/C18fN8x/vtmYz"
    "7QoFBJKd/Hsd1vzs+xpoEnjw3+CrLpRHziyHky2da/9cQXaVyqorhUT26RigZoOFrlC7t3"
    "4ceLOqw3ANvkJJGox/dQlEbGYJdgG83wMxF7S6zWNzJRwy2UEUeJSz2maOTh2mZj4/RxEy"
    "fxCSN14tHZCWe/QaCEnCw8p4iPV7x3be02SaVwdqWSZ1WqSDp4kGpzP02n+d+U//K6rxnh"
    "SBGpH+PYSjBbG8vaWFZPCC0ay9lTowW+LiFIXWVs8qiswFlpSa3P2Otont26BKuyNal8Ve"
    "BqqC20wNeb5Uzd5GxasVIKyXjmUefOprlYxvhZv8wXZPBRI8aHVQY0zuhMdDb0uTljQQYk"
    "gjkQ/8xbCOiQGZA46Rf8L/BZmOYrAS7PZCFMTybQi5z/ALMAUSHwTDFm8XfLQz9u6ZsfnU"
    "cnqt03XoSYHGNKzMDmRjL6mbj+Mfr0EZl4UVKZL8J9AW91NT51VKN+iVsoH9t3T/4s4P4u"
    "YPtaic4N/35fHgpPVVeJhq/Gx1eMgvBsqhMfjWh0+Fvp4Cg/e2vaz0sKbTzn2W9vo178lY"
    "5/ssAQyq3mm3haqmKAbKeJgdWCTVHVeWi4gcVtPibMMom43FlgGISxY37bc3XAJzPXl4Ar"
    "2bUXoj0256oYaxMMXxL1Zf4OsM1cobVhkEe46lAQc9riC+RqHNBaWeg7Yl6ptVjRa0VqSA"
    "KYGoa7KmZ6aA1ESQ1E3ZNTkTJTNbyO4b6sEehLUHTJ4dhaqK6gFVhJqeSIQGUNuScOYc7H"
    "fnh698MDWvwTjvHogxFmz/AZEFhEkebw/CqlOf6xYqslJlA5egrIdcFt0ZYLoOuwMxfLEG"
    "p8PY8XcMsSe9JCo/JN2DnE8/LkU4zAjgl2AIDdxpGu+x0pJIydsDXVMY8KoHjhk9fMohpN"
    "TczAA0LEl5BoMwJZPR/Q779HYarff0cfITFNFD6ysQ8NF8JzcdlhhF9vnsPNFuQQYooy0s"
    "wlhoVtfr+xHJfrNr+4ZZOlgxno4je9/HDMueqJjFEkckKsnK6X7avVdTPTi9WPXchGV9Zp"
    "yn90UMtFHRNodjfxUWvgSu/tgFjgAatjbcYEnVjrG7cbvadanRyi8boN6zp9HDgTRy/EY2"
    "FuTFXH1ApZl06V1rxT2t/XNkfhBAp5lHNUFLJ1lUzzNoe3ob2TWzazWJ1LUynswFNWpRM4"
    "Of5CdTm/Sqcw76GmUBgNZNxuNyEjzpHgJ4gkUhYm1AVOtpuDGkLir9bAcbek0j475Xx2Sf"
    "GKiLg5EnVo6gp5lXZnyiT0ThdiV4IjZcx/A+AAbGpU7QzRJfmDDzEP0118+i4pFD53lb3z"
    "wuhl2KqxWfmZ/Cl2Zve9y3PW9ShMV8vMT9LoAGRzS58/gvevwfklheZ7c77rcPvbrHZxL+"
    "S6yotv9TSVvtnr3+wCIjPKKw468Dxc1Bg2QbTCdKVWuyihMCNQOkE09RElQ9F8ShmJ2k4L"
    "SKxsdNuCLSvjEr/9Qxfte4/aEl9eXjMxpym1TqyylCeWY7FpIzGvkGo5qyZnRXBhl8R8It"
    "4Q0lJ7OeCw5ON+GULMFgNHkN9qVW35C5CtGX2RmSMA1wqbhAAkAWBadE7MD+hKlEkzpth5"
    "kskqMqXZPOFDZ1wFgLpQfLBBPY8YvgTZYocCMEum2+Zjxbb1xbUamSTuYF2OTc2sl843N7"
    "kZ/Pp1eHV/jFy8gA3y6HwZDvnchDw6Z9fnx3zBm4/O3U8XNzcXVz8eIza1XJfL7dG5HX55"
    "uOIDPDIJHBNG394Oz+4vrq+Oo10SYgIUQJTMaOCANZdjf5dtpjSdytHi3g1llm+9kChHL3"
    "G48dOvev22NwFU8TVEPOLklakpBlWliBTuxi1yNmVzjgn1TpadVPypqO/A0JhSyCeBgnuN"
    "yuzt7VfpO8FHFW+Z/UznCX631Ss5QLcNcev13kDb3EgURJvxXVX8de1KNW4YjZfeMvMzFq"
    "8u9LfhQn+6HF0lrlYoR/c2zpkr6lsG6eX4ZcIn/TKXjCPG1PDF+JYLbg7sONzGMYR3pJ/o"
    "8scfgUdkIU2JPgyFzwCeh23+33w/SxuTVvGhLHvA0rkzgnrV2oWiqAvljW7ebdZSdyKDW6"
    "SUQsoptU3Z0u44ueCVtsE77+q6v7g5hgPq0RlcXV0/XJ0NpecreVip4a7yLd+u5QqJCVQW"
    "QMP8so007fXJnzm2drFzIxrfCf5u271hW85zndUcjVfXk9T7Joq9+BR5BEv/algGhvOcik"
    "owjRx5h5XW+mHJWj/Ma1Ad60gZIbyCHkhRau+S0t4lKaxGmQsrpDsDH+hdCQ0r7hrMNa8w"
    "avsOUxe0E7n4kIVT+tqxF+HK3BGxh5uoVOqBazaUeppSS10Vqeds9rh/owIQIukdzHFSxW"
    "7DYh+VcL3V6euI0ThYQJIoEEJ9Q9BFhL3NfwiZ0gAouRYmHEimCdkhBTVzm86U33cxRvDw"
    "35jTYjEP4dMXfqV/pHo0QlmQgK0MTA8xch8bAR8wk+zWKCJFXCnFLjCxTDL8LzaAovEqW5"
    "u9uyn1fNHUAs5ZUYkN2zTgW4sF0AKDocfe6fX3P/z86et//u2x1wzY0Lpr5Z90nJVEaQ3j"
    "HEHUqcm2qglvBGJyHzaUFf5H18YGgVYjx8sOmqKPI+cxcfwtlGRL+FnoM3FGU8ymtdxZKS"
    "qFoT13Pw2+3z88AlQpBDnEFfMduH/5+/fDXjAWVBX00TNxq7J+0z00l9dOE1/vknqL/hmX"
    "OCawrKZ8boZX5wK2GNIDSvHqy8Xt16FANjoTy5sR89G5ub0+G97dyaEehQL6IcZxcP7rsT"
    "jgFiEKEigFCBLozoeXF78Mb+EzruxYL6BawHd8vbkc3svvmLnCIIW57h9ur0YXV6P728HV"
    "3cU9zOsHnjOyOA897DDLj0YNz6OHQHl5fccHQ7lnPvfg6mx4eSnmjkpBN1lV+1VW1X7xqt"
    "rPrKoQQDqacUWJNo4kZGdR+hL8ZXCMXvCj87fbi7tj9IdnsSRsVgj6y/AWDhsu34lU2N7+"
    "EoyYDGh3h+S4i4qP5hxShd20p9h5lq3Zfxks9ZLTu4tGJ/Gn/QqC+LRfKAh4lC+I9U7k7C"
    "xbFEnguNgy6wrm4epmcHEOrjughmPvbw/cKJbnXljIgR/LYowcAQf35cXZvTy3bcvw5fPR"
    "4Mv98HY0/PvNxe2vcvAIT3zITvnTtTx+bItHMLP4QB7FAF0fxuB1+Iy/6b04VhnxfeUOVX"
    "4p0UmTfRoTKrxLv1jcdoBfHOlR0WnJVSnx/o126/7hYRVpHB4WiwOerahOwdinPrbrpxKs"
    "UqoMJ+xdWg5hfTQmE0A1RDkffUgLYcLkMy1mQGqE0oiG6L0bCGuFcnvC+lhPUko6QlKOjx"
    "FfM/UFsEKo+d+M/yI9sZkEMqTKyqB3F8yim0McUAJvCJaRB65cSOGc4QU/zJBDnjDkSCl9"
    "akVHa32RrVIqKzHFd03DG353rncREYkdVpD6WbVEydsIZOq69cWRIFJ2I/TORMlTeXY9UW"
    "oyZDnIUlutgn4rdYoux+OVFUPd86i1UstzYj1N/dFTDW4mSTRDswpn4Flcb6kfcUvTqWst"
    "N0TRtu+7YsR7sQxSm9WrdJrVr7LaIwaB4MIovw18WYr8CqHKzvSG7N47rJT8fliS/H6Ywc"
    "zGjHM5u5qxPKZUmee94Ye9o4NG7rVqqPwSUH45z6G4EITTmvM+OYPSMhhwk5W/WFXQ6tZO"
    "GzLDeVjiCvyPKTt3uO8fVvLxH5Y4+Q8zXv4QcJZldUmr3CVJB3i87YwU04IXMvKrwr7iYk"
    "kSKpyZqLiPxfXoi1Wz4E+SpgOLPn2wfK5yn34uvk8/Z+5Tw/Jzqu+W2EDheM3aV1kbHQN1"
    "2Juk0Sx+lcUALMR2betyhaxzjN6rZOyU2Dq6ztcbNm0NoLm0n2fUFHcBSBFtv8VlokH0OL"
    "Bs33LYB/i+2j2iv01llyHRhptN4beiOeaSQBjZlD4nEmhFYbz1ccob6SfAaOAZZFSospc4"
    "vjKU6m6h3hXxobNRlAsjJCeR5Iao5OLRmSJoZp332Oh8UzvjTXykEx3fn5hjUH6T/bxCuz"
    "N57O9S0ss8iwaizhBrWassa5FA06RvaoJOS1hlCYcpUU1a1KQotZRVlnKc5NZAzqu0WtIq"
    "SzpOXGykh6VptaRVlnQmCbXRPZ0/h5a8+pJvtMVXSLWcVZYzZI43kHGCTMtXZfnGhQAad0"
    "+39U7eCUnL7Ob63pIlmZavyvKN0tEb3cgpUi1nleUc1hho4i1JUWopqyxlWdyiWUneVdqd"
    "kbSoRTalNrSzi1oRGs+IOKYIIjvvsTIvq40zjUk0wrRx7YGwRmZ93qcJVc7kVVwEAPWpzf"
    "4EkV78jUuf6HZ3b8f8uKJwbQGsUmoh1BIClD/WPQfL9Km2ew7CYd0CV7+E0+zW0V6Vp4kb"
    "rQJLk7W912TrWWKqjq7XFWWtCn9zQLsNjgE8mXR3xcbmR4qf/NvR1cPlZS//tmuBrd+Sc3"
    "V0xa7e8bV7kCbgGB6e5JViOQ3pvvx8S2wsfkghy89hju6s5JXbybbpPHBHzCfumnz6Es51"
    "x6fq0OpM8cuaudTLTU+pw6mLcJZbOu/ourKJ+QRZ7g6fi6y5ri7FXEM+1aKj3CIvxFn3lB"
    "LNZYYvZCcNoGpnFVl3JQkefSFdujvTuw6K0rbAIihu21UehWWf12TTjZylw0yigT9qYT2d"
    "UfNGTFZxTe3i8Q347BbW1F04TVcX1Yy+kDbYBNGyr+FcHVpRYM5UbkmX36niKcfCjFh77Z"
    "B7yv9T+Ww7iyfsCIOTa/GFBgZUb841yuuz7Bc53UMls3xX+AXLr27bQ6mAFvU+jNXTVxog"
    "jpYK8ettELmAENgZC9HGxJE52NBiypoRuMA+oIELzY2+p469yPY+rE+e0/DwH7H4BJ9+kz"
    "8DBkNHQ3iqew4q13Pwmf/4LP+LqxNE45WulCc73PRReC3w5YyiciRv31VJdsuow/MlhbqV"
    "IKov+w23whFNfepwNybQzH2VueNalcLGW64T1uykmEyOD/uyxH0fzS2HHxp9FBZ67iO2YD"
    "6ZNTk52q915RHMpAJWtQjTkqIDi3vbZZh0xZhGotg12KVUtutqoUkqDb9pC34TWwxrBojj"
    "JvM7JoSqweHk6ksFhs8Gd2eD82FZXLiWi6WJ+QuxhSLjN4w7vGb6RlGOaoYvWKhxb2XLtt"
    "GYMMsky24px4nedPDh2fU5tICSf0TtkKARc9jvJtkVKt9Y3vxXVjewtWmtTevtKczxqg57"
    "7/Xj1QxmtmgHp4adzTlTr2dxTKCyAJqagh+r9WEoa8SQsUfwrFkDujSdytpT7ypsBQjlSO"
    "VhPcPPYe9Ace6zGYaDW+lOXFrD1RquKkLohIYrwvhFKm4U439Nx41xBa8ruQ/QGg/UTcq1"
    "zhfsWVjojpY/lf2wodWy61kGgbb1/GhaoDnxsu1L15mnhjraR79B4UUz4D9J66Zq6qYuZV"
    "YUzU3L4A4utEIpJOk601bw0/4PRzH34Y8yft99HVxe5mTSPQd1dM1weAc1zfYrd9ftZtfh"
    "JnYHldT4gxI1/iCrxv+R1/+l8AT4I7f7y05rhK21FRV3Z317KEWmMmN711J1gFa9Sls83e"
    "0EvSsS6GrL4uYCaO2UsdhoHMzcnMVNqU2wU6A/L6lWmDvmZJvibvzJdoOQp9fXl6n44+nF"
    "asD34evp8PYve+Ki5IMsXztP1DtFQjOyNvvTdFoAjQUQOglqCyBNpwXQ/B7VRUK0D1cxIb"
    "Tnw80561vg681ypo5yNn2/VahmEZ7HLTD3l+VMHWVu+u6qwFxd2mLLpS02GeCJklpzwjuJ"
    "fNfi4E4ytbYafMkjXHrMFyHmGbctFwgq9HrCzPTIhHiErxgRtQk89gENwvQcNMVMjKEuce"
    "JUB8z/J9J28nFLG/yunAhRIgUI+z707ZQBoUTUSMeHlIwPReLKiKA8PJQgU1nd7O2JDSDa"
    "zFoe3w7RtkhkvwmknoM8i1VvMttiPCnejHUiHymidsIfm9gLveuAM9/788KEI+SbSLlo1C"
    "X2sEo05LA4GHKYiYXM+NlFa6H2lhQqx5u4UgPwvD/4cm7C6PbReZCp7dTD5yVI1M1m6Z1i"
    "51mcI+iXQR+xwJgCmOL07qLRCv+0X4Hxn/YLGQ+P3htoT8mrNlliFPsFp/rQCWYZOyGNG4"
    "iIt7gDwsuRmHW3wu3wbw9cmx+eH6N4jkfnZnh1fnH14zGChHIunkfn4ernq+tvV8dcF312"
    "6NzhYwYXnAhK2z86Z9dXXy65QXCMoHGvbRn+ozP8+83FLcxL/nQtD2Y9G1ydDS8v4bO4V8"
    "2jczv88nAnv3/C7Q1TkbOPq1A59T/KVauYSN3Q2JlIe0PiTRFfqVDdLbQv/KnFlgbGCfLn"
    "FO7+GWU1o2ht6FZ8ZmGW5bpUS+6fNFmjHbil5gpSp/qOoWeyOEEOISaXBKi8MjNeAP3kNm"
    "l0K7Wf2vqCR/zsG9fL3E4RqSyOe4rYlM6RTyVwHHKNGzH+oBr8pwT9k8N4D89rcj2kUJnl"
    "AxYaFmjuUX4oWT6UgzDhwuGbwvWPk1tBep/QHDs+qh7W37Bk/vBGgZejIBdney8pFJZMG+"
    "H9jaR7c+7BCU/yvOSlPE9Qab7X57tU4ViDNPs0pU6zVzrN3nL+CLi0Gog5Tbk7Ha6uqM9N"
    "/2eueeExDfi/n7hgkSzmIxTi99jjyqasWUmNJOHurIFv4EMOFRGpZZhCBfxlAO64v92+wy"
    "UgGtbVx0gnqBTu98QFjiGcwE3gBbewcsJwKrmiorKZ3EqsYwGskCms9CwNYWkoRiUbZNRH"
    "BkB9kFgdUa14h6oo/nxUiX8oo/rr/r3dPgJlE96RGTRIFsnSqusQFIchm9LANtETRQDQiH"
    "wgfFcS71j8U/4iZFt1fYFbPi111+X3sTtdj3Ie5/QrK/YCJEiUvg2nC4SRSzxGnWhf2pQ+"
    "gyu+st9Ll+FTZtdBfUfz2rEXvbi69y7swnC1lzfFds2GUk9TaqmrIvWcszdTkV4nW+ksB1"
    "WEsHaWQ70mfRNLoCHaacnzRU6mjOaxNtPrNQZpBvkOe30UA7+XzUBehX+HnUgqosDvuRVk"
    "Y+ajucWmCCLFEQoVWQwspjERYBg08egM8bMTUecDAiqHzAVu1SFI1OBjfcS/giL6EoK6hX"
    "eDT8L/O6fecxYVvuXvfr2OkEaEK4kI3zoydltRGk7CCWlOakS8/iHroY/4ErdsxOiMjKm5"
    "gNAOE4P52IauQw2q7QioducwnQB1qQ/o/Da4EmhOSf3onHMr4BiZfAOoCrXsZssE4cix+K"
    "2KWcRuRZ03Iv49qtc2JEmjdE5F2DwEIrkC0tdkybcPpZTsq+83SdJ10Guyu16SrHPMJIbV"
    "LBCRptRxCJWlrIoz7J0YPxlXWJ3881fdZlEbzU07zd5UWO0VBmnduRN5xIq9Owmf2evuna"
    "S37nX/zgCZ1iRKrh8Tf05iVNh3oMG51JO5x8jEC4FIp4EXpdmzvrAyo7jdB/QzccHrwqea"
    "0jkRzpaJzye0hLOFW91ZJ8+2X+DReXQGyObr1osDjKLLCVSZhq8QriGTEgaNGTkJgQAk/+"
    "IFN709gAQwar/wp2FUMre2AJ8HnkVtM5bJz7rGgDKHar/EoxTKL6u+FKguOM8iSOks6qil"
    "vb/iZ+z5+LsWQL6gjKzo+MWtZV53N+xEmxl4dv1weweeOX8ExUgeHfjs7PpBuiDgY+F1Bj"
    "8EPLn/aXg7lJ/DEUH4AfQVBh8jmbmsij9CjbIObx3gTLN5vxKGcr8EQ7mfMYN9ajeAGSep"
    "VA4lS2jd6g0+xVWPmzdqRMP3cX2ZJKnUl8k8jIZVdsm9jSgmFFCk9R0ISTrtJVLafxAq0c"
    "3wqilS7SdSWc6RTVq7SHKKTuGkGgXtmhLclLusErgmcipRb3C35FDVD5RegSlPEH8FdPVw"
    "eflWZSDPqMnZT4PcQpDLh/0yZxF0yHTFuBrVICUBmlg2kR6ZsBW9xNwIB8p44ROGsEdk2U"
    "Y67684YkTrLnjOOHfzC0Fu5mty/TTM5wsfnrIp3j88kg3C4g+j7HnttFHmcOuXOG1CGWYk"
    "UNLqKqZQ2XSFvh4yM9BuhuZpv+9VYTWK8hJF6pei6N39NPierwmJFISWhKIXYqrpIOTQVr"
    "agNiwIOA1HmNVWsNJ0CitYAgQa3gjzKWUkFAiXBv83nPA+pX1kOfyeEDeGcN9jR3R7Rq5H"
    "nzw845fGi+JGbxc7yUmvQ3R0CUgQFGCrLonN94mGu55rWXXTzFfIVBZCQ8fnp0rc/lTC7U"
    "9Zbovc9lHN4EqKaM0Qy5bOrPDC5lq3xa8RSwQL4RBjJ2K2Y7hOLJF+PN9MEAZQ83X5nKTZ"
    "CTa34VHJ4R1YDDVhgQkSlY+CCBXY5PRtHwyok2ebLNidcwFaM4j/NJLzCql29aosZz4V50"
    "2uIfLwcHFe6MxfEq3INwgs8wOQKiPXXiK1TL55HZu8RNhSl5LSS8pF/Pqswlq/4VqSSuU4"
    "pYIepxJ3euwoXNOZfhfNs2NCqOpLT66+NdKQheGfs+5r5CDH3vFLPleHOL7RHOQ008piDh"
    "FXq8QdRrE4qwUfYLgMByTiA30k0Z/YM4gdJvXGZZ2m+IUf1/xVzRM09ywf4gIADe2jueVP"
    "hXOPz2PQooZUG//G3JCEG0dv4PszsYffemxquSL2JoIVEtP9Dx2SUDMkoW/rbQsjfV9kGV"
    "/I9Wi4ys7wizAgAf7uyK8a+ZQkxB0w6/KhV7PAZ2tN4Gv6UnfAh5qOCs0jr7aQBMML1keM"
    "yrvAIy7BPovSBhSJEuH5uI5EwuEqS6ShV3sTkdAGUN4EkcqnTRy+CQEYYq3DOcN/iU0M5X"
    "GkpEEN0wSRwqJR/OYFFdXlr1Wf/auUWgaNA8qkQSe9BJHmfFPO71IiTe3yHvfL6yBTupxz"
    "3mGThv2jNpJp06iM9br1q7d5OwOmQjS+jpoGh46JRCsPoaYqfVGHPpH87fJ61mCCXGWVtf"
    "d1cH/2EyQIzrBvTCE58O6n69v7Y/Aeef6jc/3L8PZYmBiPzteLuzvRiXJmMSY6UcIa/3F4"
    "Prr/dnE2PEYGZ80T4ayaW4YocXT/cHs1Or2QfSY94geeMxpbUa/Jm+EgbHbpithptrNloz"
    "2riyLtdoOrN6rjodWEYxQ6epukxizJtHdwLRulUW7SCqHeAO0lJ4WBjzXDqakUmB3bCzXS"
    "k5anQEFMNW+1txGtTky1W8u8crw6vcMrsHfbBcl3lLFr1SPfZIj7xqMvFn+3M2zbvbw6TM"
    "nn/dIqTOHIUdwUvVp4G/s+mbk+VCMSVas5NVT4xSiaMD9G/ToZ1Dv6FsaixwvZ1og/NAhj"
    "MmQxwyaRXl4MsoU+kMI+gZrZE19kwci6SsfoByiQxHSxbNVv2X5JSNojBt+GtXF6CaI1cH"
    "pbEUjvR+tFLHZIGEov7+MYliHs5n4YNH2OqoZtFcrXoA7qFgHPbQhCtBjlLB6TJ+y8x36i"
    "4SFcx5+RpFHZnaWsTwMbRlRUqyrPEyQqs5zvJ8rICYIbP7rJbexPqDf7jiE6b2OLbcTL5A"
    "LzrHp+vRSRylJRdiOUxKHK3Kk7UtCtN4h6wRhcC+e6Kr+x/rww4R8zrttyPZ/vCcsMdwtX"
    "BYi31AOgHBlyqnfH2LboijqaFMttzY4m732vuNif1rqlw/EqM7v3DUDH//tvERsk2JhCcN"
    "CPWx85FFofKdudQRq2WZkUmokJii65xVuDZUIvlyAnf6IEhhwRKOzj7v10f3/zHUsf83xp"
    "Y4fN4W6o3ee+NX6XRrULdJ4diWRDW51+1N6lH0WQ+6LCLSPqFLTdhVhyExS4I2qgc5aLE5"
    "yJnJTQrydsR675gFKk6NHuU/o8muWcRF9siguL38Y0K6KZAJE6wmlDwzm/fji9HKKb2+HZ"
    "xd3F9VXasSEewkf8Aytynw8u86sY+LkZc2XRzRRdly7SraMADWK9iG5RtYWQpdWCaCyIf9"
    "JxTW/3kkL5lPQ2jhv1s88V4+VbHSiiCWgu98tUmiSVwpX3lHINZGAqbxuWvjZNy1/0SgLT"
    "4Yh+pdA0hcFW1eRrgTNeBpQRg47LYeT4WXTJgSKrjBxHtViX/gbo5wHgcNE/x4TgcZgJLX"
    "MXPdmiGZoE4DnXWN1FNsi91W9/NVYOlR/5fMkoeRQb//RRBMfDmLkfta6OfIz5ud6JWE/K"
    "3x2W4YJMQ119VqXjuDiurmN9OrK0iXpDEtIT5XpItxYxEaOx1T8n4yk3jxW19sUZVkM60X"
    "ilBfNtavELRh4Dogjt3KPOU1/cM1M6V1QUne5qduGgh/uzjVTThJ9b04KPSbThvok8yi7E"
    "r+/TWqiiZwbgd0E3zlv+DvYWBVJIUK0IIXZpqSkG2Vqij4zAByDt0QF6PpVmg6xAzu9hYA"
    "1DLqFuG7X/ToHnSalxoZ1eXA1uf80XWzQ+6ak5/fV+OMittdygi1aCTpdWVRpeKCo215dw"
    "gmxnoKTvRr6KeJ5uiYHdXo7DST7ol/mZPBhS0bkkT9+ngHMNXDXgwxHe4r74p3DeMOFXkR"
    "9ELh1Yn7IXNHxIFhGtydesw/jcWUfSRr+pvLlQ2HQxrBAeUyYcPVADS/t5FNJC32lraNFg"
    "C5btd2IvbMSaSu+GqtCYNJXyiv2MQgKh9NuIV2fHKCxbz3VL6nAtawb/dLHF/yuqHhETPQ"
    "b7H/ePqjF90+iZ1DFVVUopIqWF5FMfcxqJceMiYSAL0fKvH5c7o6KBkBkYigCaOlhYcShQ"
    "e1HxGiGURtWD2m9PIbDldeCSS4Lt+Xw+bvaqbQ0LadgUqtjUYWeSRFmG9kTCdhgcFL3hRA"
    "/K+IB/I+hpeJ/U4HaCQllmv9nqDfs41WJoikazNOvbhQJVtTiaJNEMzZywUFgCqn3VOWKT"
    "NJqlqyzlP8qvGfaJSTrDzS3HfJ48ylj9ko0pMs37Zrw3LSZM1QYVM1cotQR2sm6yloCozN"
    "6obvgKoeb/DlWt1nzvTV23Pt8TRJrvTYuAWg36RySpNOebn/Q08KEin9noyi2YQMujoe5D"
    "fJ+bog1UnzSh5n9D/utWZdtlfgbpoRuL1i7UWtRY9GxwdzY4H75VOVEBkrnzsWBuPoRGPu"
    "2/iqMZsXjgq2CaAcTsZcdKwRmof8iWqBeHIps6T8RD5I8A27IdpYhfZNEyzaeCHKoBmmHv"
    "GbkQCpliPk6UhhB/82m5LOc0HB7Dafi3zQLmi3FzbPnLNC4KiBo+KErwqlh+NIG/AQyG7p"
    "Cp4TSqn3cVATSwt7i+Ux/4mSLU2F7lsJ9aHdPqmIpC2H117En+4hxV7CkEq5WpYTCmIp55"
    "IDPVRc9vw/IXgCEzLeCv4SPM0CllBjVF+Ukoqw4l3AV2JPzcJ7YttKsZ6FwASmZIntpSg5"
    "IszcJKtvm9uVhngEvDw7GYD9ZAtnF5NMbFXthcQStlaiplkaSySMPXu7HFUlYZdnhze/3L"
    "xRX0UYu2zaNzdnH/67HYPI/O+YXsR3Ecb6LVHfc2CNDl9qq1O1JkKusFvWvHXiD5JQjPuI"
    "kpTEtYU0p3MFweabXkkiJTuDJST14ToqBy1OxTXosIj+mL2t0lxf/nHmYF0USsfgXO6vdJ"
    "+kD6WKnH6seSHqsfM0BpqDRZh7/ReHXbNfauBIoXQ77XMZQPmuEFGpOoF2cjgPqn/Qqc/7"
    "RfyHh4tFJYA0p/ZhlfUlkjIlB5Zfcu+HkPP1Ek3fnC6yjOGFF2CSqgIEawZ0yRQWdwfgL4"
    "mswUzZ7ntoL1krM7Tim1CXby5bQkWk2d51SbklSk5Nbr7iJcs6ENwYhjsrD/sBCKKMTcQi"
    "2U0+vry5RkTi9WWf/w9XTIDy4hpmVZ1LwgI3EaOM4SZLvjNhN5aKIG2Rzbz2HNNOKD/bf+"
    "Ztk1d9oTdUgDwSfIWhD8lpS1ZUWLpeBNrrhxQ/6dSF6ZJHpQkb9xIfQKfU/iaf91/9MIZF"
    "mjnyBUKuQijrT1+ZRfOPzK5HoNf1coWYU/IOigAr3jIbD2RCEv3gkL6EPPLo8+gytokt94"
    "sOX5dTvBHXUVjclT0ORKTdLpKiSqHaApHZY952UVlauwEc0WNdj4kwYqLDiZIk+gLOgnOl"
    "oopbty9bpR1DdJtzNKzLvcaaUdY173vK/bPWZL6unPw5v7Y9Fy9dGBZhb3w/NjZNJgzF/s"
    "0bkdfnm4g0/C7jKPzuXwCx9vk4kiPvgoIlAnmT1Fo7Kj9yc6R1yfXSCBwArqut3Xyr2sob"
    "UnE4nj6OzK/RQSfvn5lthF5X5DVRyUcGIug8FqGPBrx+f/vUnjJsWzHPNmlafFBs5cjBzV"
    "irOLsvBgeAgDQ9i5ENseE2jtTG2oj8xJvQ/oio6puUD8O6XNwoQfkT8VZrFDOZk9kUBHKF"
    "gJgW/h/AWXT0E1+q18bW6UfR4ai69H27W1pKS1pAPrOrCu9l2i4+fvj/s6Qq4j5Fvhrg6C"
    "V4VByXK00OFTxsJtdXuVdznG3YYbqkUX4HtwxS6xZWBX2XQu+ncp6ZEFc6y2zpIg0gpjWx"
    "kakWG8ZoJGOiS7Y4KomqWRWIAqJWn8DNv7nsxcG4v3yTiU0gP6pR6lKfYZfzzyw+F1vEpf"
    "iY8lbkb0GgwTVMM4NzZEoavvGIqnLvASNZom1+sTDobnkeZtY+cp4HzMybIAN9QoahuoXU"
    "DKuYAS0qxqDyRIVNZalTEKtD0bM/dwrwp3+ahC9opnaf7Gp08NHidpOsjn9j2SsjJ9HRYv"
    "KVRmcG9wA07i4Xkf3Qwg1NtH5xd3g9PL4bnsswIXHxMdduEK5VekMNkVAd1Ht2tGLOUYjA"
    "TZ7gCI3w0GQxG46B0gdbw81Td8UqrzMjGmapqyI31LwWwMiS4+ApWVDVz3GNqXcioGOHEJ"
    "6ZddTecxUkpkw0BTbjvbqqHViVvGhBYfnLkKbsNDcxMabi88CJfJd5K/b3omvkcNVyQnjQ"
    "NmOdARPnzpflgbScqEITYFbxVIycSWveDjTb6AFbm/ZvzF+enDRi7xRozwb8/ZKXczvgUL"
    "zcGCKVR2ZvX2RC/Pj/XATJ/2fziKTUP4o8wYvPs6uLzM63NgWK5F+MQjPMqtdVTS7yBLqn"
    "CME2IWsTNDqG8YzQAC8IT2D/jhH4BSB4AX0c486QIJN84HJJoBHSOAn9U74Fou/O+QP5v0"
    "1UyQ7QzOFtzujog1wdujcG+HdUIYgo4b7yRnKGV72XSeF2gpPxiXVEqfhQDxpBM/FLuLDY"
    "LmXNxTbL8QoY45Yn8K16WLA6j6R4V6NiZPuOpqaPEIFe/QxOhKEe7Mjnw3VleOjPl9YNkN"
    "xRzTakkrL+lRPiKmBOeVJFJZCQotNeJ5FNrAmTVLo7SmwkiOeQSzvAaexfCYVTqFE0la2T"
    "6bAMQ4hJiM89DmXKyLi8nQbhG10WC53/l4waSWYCJxAnOtn9uFfPUgm/igRKIninL6cb8l"
    "biNkbxOdYoVU3zUq3zWxsOq1ml4h68IRuOlmuWFr6wYbKk2pgyPKbahGWXmRjzDn9quRlv"
    "dVzrJ72+1NEvJOA/v5VgguEz+KHvXLAkhjPmjk0XmNIiOihr/MYvsnHcvcNq6hPEMzACS7"
    "izKRThqFeuA5MQDRDDVms07x9mbNRVLx6SLoJWWW+CU6cW4nUFNLyaUl8PBwcZ7P/4Ss0z"
    "IIAsv8AHTqXCaiZFO81sEbJ1Db4HhbX3GWQSJ5bSQvBMGCFasx2hUZPpd7PpN0Svs+IX7n"
    "2uDytJwQac6/j1WOzrXn1VQ/J2iHsVPiBqmNzE9SqexjuuIkx2L1ytY8EKxxKGIBNMuB36"
    "B0OV5jatn5ibbFZ3mSZo3TfIv19+AwF1gNK2yM1FYKV43THPCAjYvJxMRbTEKEvk/Alpr8"
    "/ja4uL+4+vEYhfSPzunwx4erYyRqjEGRmashVJhxSF55mYern6+uv/HRgSMyjCrunQ2fYP"
    "U9t2v6bJtJrKaolHLZqoL6m1rujAgTMYv7i571S5F/4agahpus0suXvLC0+Ae//y5vP1Az"
    "fv9dZKsIwMZ8avFbxYoaiAgQGpm51CeOsYD62PkmXMvz5xpzYkLxk33AnfjalFPpwi+BB4"
    "biqmljJMiUNjH2BFzCj2vwguciLJSKHakLnCAc3T9ic/DlD6P4X9ghVQtmt2iLLLdmHYsk"
    "TaUuerZp5kwVJ/lhsZP8MOMk3zl9LDSOSST7ynvgdvi3h+HdvdSzwjm4VnZ9/TN8JNc66G"
    "KD81+PRXmsxaNz99PFzQ08huvMhec3t9enl8OvopQQ/xkzrskNLy9+Gd6KgoHEtl6IJ+e5"
    "f7i9Gl1cje5vB1d3F/cwJyDXRhbnk4cdZvnRKPlK8FCUFry+g9KCXI3O0wzPBldnw8tL+E"
    "x6He2QEzVX0v5BhZW0f1C4kuBRTh2ABsGWJN3OhC573zzLB7jamExoiKyWR6uMHXHhgD08"
    "8egMnkG56aglASQUTLHoHfEOUYzygHZo/UNd0mwo8NlGQkSsLa6RCHFUZVseFW/Lo+y2nI"
    "/r8Doc3gqbFbo42+erwW0Fq4GGskrXQd9p+xkijHgvllEE0SvJPl2h08yuwOzxYjTFeSk4"
    "pSCxBJXiRX3uiONzS99n3KoHC0ie25HZD/42cF3709BAauOabhEnJks7evWcBQmi7dmpH+"
    "uqVFEd2/CI5P/PtVvDZyfoo0wBwLbQy5GLLbVbL0Jtm/q58mkqhSFeIprgkDkBfZcfrdAC"
    "zSMG4cYP30fCYw2wiOq9fTZ9WUuuNmmylSTcIetEJszw/SR/ABJAFJ9yc+Ud2hxTAg7x+s"
    "JP0u2Y7OdhrhS/r8GrAOmL4kJ7h9J3+S3SJFFrSbZjsufbHLPnPrImoqqBQMMzi5+u79Hf"
    "ELrpstIvSTdZkih8BysVtkxXLafNHIEpwp3Zc+8Gc73iVGri6Y2ptHRVlq5OnCgUMyBazG"
    "vHXoQrcEfEHm6WUqkHrtlQ6mlKLXVVpJ6z2cO3f3NUqnISVqFgdAweSguidsXo62ieHRNC"
    "UYZSf6VYdHL1papF3w5lI5+yctHJdPQFDfyRDYWzcpZ/jZywM2reiMku+Vw7q7tkM8NSnT"
    "5fIjRfcz5F0MHhC9nJU+JNUujSTCsBZMZcfR2VOVpKsxo2U0ZD4kwgUT0cj/mKh9R6gavs"
    "o/ECzcl4yq04cP7yvzADkNmJzAoQDkgxi8VEo01E+SGWj9Tc6Lfl4jZZAtQ6xWyaU8M8Pc"
    "R1+dLVNc3fPOZSDOkUYszwvzj6Eo1XOUbcu/tp8P3+4RGCnvYyyTTaIMtGjh5xuRXG0IwQ"
    "v3r0cuMhGBp4Rr3gfUyhtEjCU6iP4BiVqFoPvK6TSRPGbyBro9uxSGUAQQ7NA9IWu5mj8T"
    "ozpraLOfmaNTi+QqYZX9+373HLM+dWLeb5kkKzuza7XWqO3Cn1c9CyJeGrJFEXDu5tcz2p"
    "3Gf4/gpiIE3aQVfo7ro+sx7vCLLUqORailQLWmlBk8mEGLVq/y8plLY9mIGdfojx6iOocg"
    "7Gh1JJ47HLqa43ZIVQhxnaCjMkHVlrRhqSueA7JoqqwYaVZahSd8o7nxrPvTyPsHjQL/UE"
    "x0Ne9f9CbfaZqOMC1c9esGdhx0e2RZhsqMB/CJnSAEih9Nk0MVz4oywGyZIzi5EsaLv1yX"
    "O9u+G08DyeT2fmq3NY9UvcuJyH+dkoxcFppygTRZ1kh7pCaK0GN9eqiPeS10eipOfLkkQz"
    "dJWhGjZTzOruwmbCG6W2Upum0zpt4wyr+B5v0Os+TamF0JZhsdSt1rcsviXn2jFhVDUtVl"
    "diAZYp59xpgcG/LGfqKHvTZ21toNjGLbev9IUUFllLDei/asmNZuHYGpgeg2vJTyTq3ika"
    "34mOdwPwYZvfU35xH3MLjAvj6Yl4YQkaFqeSIf4iBfid1mZ+vdtqmXGnrTnlrLlnK8+Uq1"
    "ZtKqJV2iPLT5bh7S+yZJM0m6CK0+VwEJZxkl088ipL5dWC4t/CRxD/0Tn7aXD1o6j6JPaW"
    "GH8zuLiV411sec3qQG2gzrE0v0fyRevb7QlCbW0Wme/1uZtDqdm7yt56PXnWaMWztQAR4N"
    "COD/toHCyI149Ka/QRWzCfzNBjsP9x/6jJwdF+vx5dXnirMAed5ddIFGo7qrKx7063HVBS"
    "+9VeQmUEoL2E2kuoqjC0l1AJ9lbyEmYu1BZYWzVLV7GbdCtJupv0vf5CA0P6EjNe1+hRv8"
    "zf+iIHVXS0DsICeVFPQEtAVubU86dQqGk+pbOsD7UqUX4qI/Rf6vXD7lwa5aLMndgv8Yt2"
    "sfNa78F1oYonzgkTVPEwHFTxMBwUexgOMh4GnTf0Rr6Gzrv9b26vzx/O7kVbCDMw/EeH8+"
    "bni9tjRJ2nZ8tTwzXPt6ORC/x9pZPmkkxhX0BvD+7GvY8fTwADDyFEhNHE4l+AXrAdVD6D"
    "2mthI768frHmFJnCDFfyik3odHwvmRYT0ef6QsijVlgWvWuAT4cbleu9SlfH5hrqc43IVT"
    "RcZReMwLHTCXSE4co6tHgZEyR6aUFlEtuuJ4/2wKmsFtI3Gq4DgxlPrjT6RrY1s3Luz2JP"
    "7iqdymfIcg1DAzgRMYSlfCLmOoZ2vuJnvNFa5uqh5zes4b4k3J1oVe+rZTrW09SPcFSyv5"
    "SJF/1ln+Xv2Dus6Uwcs8k6SJDt4irAfGfKHo6isrteB72Z5YzcwDOmWDjH62p4OdSdufi2"
    "rWtzXv7h54BnSrkfUnSG6a1ddS5eiJTTGeGcMXPqNv317vqqwFbPkq4edpbho3/xq5xtjM"
    "+9/5oEjgFc5FqEZfuWwz7A9/13TX9WbzhzfYAKO9mWzrWPN+BZuWNr1Ye1cmTBBJkKLR59"
    "sRwjr4BoiYySRLsvHfJCvMWca7kt9JbZiJBC0FstGSVpdl9ECm+gYGxbRs7NXdZrbkm0xV"
    "ZzUVCqTrXGKXTCgrZLYEsxCNwh0zKhMRaCV1attxzmS+4lJw5VKowlkdLCaCM20mYbP42+"
    "7FjasO6x8B6lnmOoZpLFJfalidTTlLprjjpCzu5t4YepX+UqQaVygENBB0RZiasIA7UmRu"
    "8ummfHhFC5uFVi9a3RSYNrObM1W0OE0LsLXzbe6wi/V4Nx7TDpoVN45402z0guq2LAZ7Tq"
    "XgV9juKVXgX5GVUzE4XKMArnACjnhHoniU/mFpc2dLdwFuHT3JhxS1Pml0hbQl8j9LiGji"
    "pz1fVRMXRUJxm9dZZXdDbUFUCKTgugLeUvcZStm/2ynGnHBFE5+yW1BvOLm+rMotYzi964"
    "cGxCjyxWikIt83WdKNJrK6hEDhJpQRIZFysrJ8iAtWLbsusXCQc9WS+Eib/5cAS/PEcjam"
    "PGSlWGlkeBy1ezrjCkqjokpZMRQHEqTUygdILB8MPe0UGEBBPhpEY5NftVcmr2i3Nq9rM5"
    "NY0h1q3Aq1W7HN5GBdXRpNdu6064mKPyYY0alqRIdShBZTlri/KNz1NVuqK/E31OG/ObNu"
    "abFV14tejFtUPuKf9PRRE0bkz/pvtgUxUv1jLhLxyDzvhbf5PdZ3s5dvzqkH6ZMW+Fg0dh"
    "O9sadYRFL3HIPgRYK5jZPrVNBA2pRHjRFK23UeCYYfpCNO47hgAe90wgWW7CR4Z1LrDD5s"
    "TLaxaz0W97dB75aeL66NNHSK5gYcKFJVss82kMwrgC1YfsYoNzuo+sCX/K0D/pmLPHsol5"
    "LK0zai7QlL8Vg4RMRh1sIzBXi4Mv0TvCAP6COvKiztXUL3M1JMRW2duQoFHa4TCm3Drnq3"
    "1uOS5ewKKHUjQMTpBqItpwLYPikhL5jN+JMhJ4Pl6283vBozCbo4/+8Lix4FuTRR+ZZGz5"
    "8V/8wjeeacCHiE8sI4YQ1BXRp/0KIvq0XygieLQiIlKrnG44XGkBfYO4+ww/h25keRlBti"
    "zUahLZePy3Q+cykRQhaoA72YusmqeumquuzFeXcdbB1ZR3YzjYW+QLJaJYxXYvfOn0V0Qu"
    "93DvwjtJZATc6Ihx8yBHi6iP+g5TGWLPAefw6cXV4PbX/JI4pzmpD6e/3g8Hq32GCTZrZq"
    "UkSNRISoGvrZuU0oZLZyO5KLof8Dvxr8XKfANJr9JqT6rKkuaaEbdrc+KBxdXeEiSNVJEt"
    "Fev4FhaGNC2upItWqRMyhxqRZhulANoqApfx7L0N4GFAPMuY9nKcJOGTfplvBC/HvOYQKd"
    "5kr4MMaln578XEXzOnvgQ2yfWo3DqQxQZKgkRlI6U6i9MGx+FhFYPj8LDY4IBnKxml0l1Q"
    "lcPh8A5yd6+SObdXYs7tZc05/o1+bj3Hsrz2mGT7FsTbKC2t2Qpvepn9+/8Ht1dK6g=="
)
