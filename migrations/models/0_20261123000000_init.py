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
    "eJztfXtz4zay71dB6Z/sqVLmjj22M8c+derKtibxxmN7/chsbrylQCRkcU0RDEFa0Tm73/"
    "2iAZIixYdJipIhGlVb2bGIhqhuPPrx6+7/7c2oSWz24ZI+Wc7A98nM9XvH6H97Dp4R/o/c"
    "533Uw667fAof+HhsCwIbRo6wHCoe4THzPWzAvBNsM8I/MgkzPMv1LeoAzR2dkTE1F8j3LG"
    "IinyJmPTnIcj4AvUkNPoHlPL0+NHCsPwIy8ukT8afE4wS//YN/bDkm+ZMw+PO3HjYMGjji"
    "VxgewT4x+dv2/gHj3OfRxCK2meKAZcJQ8fnIX7jis1Pr6cLxv4ix8IbjkUHtYOYsx7sLf0"
    "qdmMCSX/hEHOLBV/LPfC8AVjiBbYe8i7gjf8VyiHz9BI1JJjiwgaFALV9g+VlvNLq6vh/d"
    "De9Ho16G2RFFgqnhRwZ1QFD8VZlgwBO8wvf/ub//6dMP+x8/HX0+PPjhh8PPHz/zseJ9s4"
    "9++Ld8mSW35FSCZxc/XlzdwwtRvhrkYoEP/i1osI8llZDSkvvYND3CWFYEZ1Ps5QsgQbIi"
    "Bf7zVqUQ8bxMDNEHSzks1/E2BDHDf45s4jz5U/7n0UEJj38Z3J79NLj9y9HBf6QZfRU+2R"
    "ePgOUJFnN++LUYHBFsj7293laY++njxwrc5aMK2SuerfB3eeBU5vCSROUl3BswBC9m9pFN"
    "58RDBmYkc2ZXYfz+YZVlzUcVMl48SzOeeB716rA9JmjE9PBw3jTPrzjJMbJ8xALDIMQkZi"
    "OOH1RZ6QfFC/0gs84Tt2mG5+f8iW/NSD7f05QrzDdD0g/RP9RZ/9VPGf4DzWvHXoTLpIT1"
    "9xdfh3f3g6838HUzxv6wBf8G90N4si8+Xax8+pejFTHFk6BvF/c/IfgT/b/rq6FgL2X+ky"
    "e+cTnu/v/14J1w4NORQ+cjfocuV3T0acS1f4OuNHlO3NfwwRgbz3PsmaPME7pPi8ZmH832"
    "Z6ufYIffOGbIXHjNUCm9wYzNqWfeEkZytdb0gFK11Q2HjjwYW1FvHaA5XiD4MWhCPcQi3X"
    "Q+pfDBE/URV0NRNPcJ4v99Zog6BvmABjajaO5ZXFN2BDl2UHjucyrsI4eKyaaYZdXgrX7z"
    "Glp1H/3WCxin0fq1ovr1+1JOTpB499By5J8jk84dvuopI2LzYPasjgKjjZ+NGz/8jJvW4W"
    "80vh3mbuIA6t39NPh+//DoRNwAPn3mh7zlM2JPkMWQQ174Vngmrt9ombcvAK01FrJ+R7TE"
    "iCcZNTFli/3pWny6BmJOU2oxKy1mRhy/gYwTZC0IeDuG+LuU7wu1zEaHdYpwZ2Tc+zblty"
    "fmtyYokNSB+5Q+w3WKXBsbVX1dXVoB3JprIv8E2c5I/13ucJ/aTeSbINsZ+crdDVoytwH5"
    "/p5jbjHy3yGdIJYvPoCF+z63uTeq65pJEL3un1F/W2/PQ5NxqKYFkZXCF+oR68n5mSyEJC"
    "74e2PHIDmcD12hD+E0uyWBf0crLPp0+YoensfOxOTC4z+d/2DiSzt+cHc2OB/2/v02Dupb"
    "MuFbcnoPNngvxz+det4vc097cuRImPMVvdPXXF0J6UI3AJ1wXWaCZ5a9OIn/BV4B0GwAR/"
    "F9HuRijXle9xxrt7CSbmEp0qwEHh4uzvP5v6RYkUEQWOYHoGvHNN+mLErYKoEA8oZO3r3i"
    "h2oXo3YxNl7gOjD9ugpbFJjeXY+jIseaSkLW7ggtX34+vfDrpYmI05RayipLmVuvk0ltd0"
    "OSSvsb6qn+b+zpUU4Pen+uHtVE0JqvJ3OwtMDTu2ie3TpRqvI0eZKq5ECTbM/xnMXyKHaZ"
    "xaKvguOERfVdGNRDFoT8mM/XSB7wsmxojr/rt3hbi2ESCJmCTsrP4UUN33ohGiqpqE/Moz"
    "bJvSjvZti2C4WQIFP5quztIWzOLMcCxvMV2Uf7yAj42pwRD/EV/GLx5f4XzFgwI+Z/VPXs"
    "SMF92v/hKBYV/FEmnLuvg8vLrJriWU9TPwcK+de766sCxscUq8q/ZfjoX8jmP3VT/O/91y"
    "RwDGAtGgeW7VsO+wBf+9+9mlL5Ss3ABh8bwmI6dgK+eMshTPjeYHGtH50EHqZMhcib9pev"
    "g7+vOtrOLq9PV20AmOA0k/YkTrPsgUX5O2OnCFscEa3IbMypNiWs6CjbrpF2en19mWL66c"
    "XKkXT18PV0ePuXPSEBPsjyC1R4uLIDP8ddX8rrBJXSzO7d42e+3F3s+XDfymXvY7G56ARR"
    "zyReNkXiLeVhY+aPxHs18FtkiHfGddG7T4iGq0gzMqPe4h2CJ6T+3MRplabcGcm/S6eVDi"
    "sV633dDSsJa62Bq3JJpbIVoKRJpn2V2leplgjW9VXe8lPo9uLsftVZGTqC1nZWhvN0lKvJ"
    "w7SArcXuymRocRVTt3KmhPRffr4lttBpi1m+iuTbSa0sw/jU6nQ9agaGP7It53lNbt3Iqa"
    "o61XdlnabYNaHerA1e8d0/6zSjpP2+HpOuYY4O7bvNxlTgdsiNqURxiJKYCgVNul8tqMKI"
    "bYtYyThg4LFkIV6QODiqNAFQQS5RziTEv4ugMbGp8wRpGHmhl/Un1IBkhdXNfknwRfx/hv"
    "/FINpofAeLIOwdVindxEcVQmTFs7Rl5XIu1WJwTKBuEbje8MPe0UHFSFW6mkcVDu8XM3g/"
    "w18yw5Zdh78xgbr8bbh+t1sq5Z78WXBAv0mplI3xuMzFNvz7fXl4L/awXV5f/RgNX435pR"
    "kOnsn/qXlmJGm2yPIBs/D/+St+xp6P6x4h30RlIBMvmMj6nlhPAV80CHskriSUkzNVZRu0"
    "X4CPEd/n318rSJ6k2d0weRu7ZCNBcOqMKdfY4ZVqCCVNtbti4bvHMqZ803jMR8wnrtw4Jj"
    "8CFAUtjCl9ZqPxYiTTmXI0/rKIeg71FiPr8Sc1BHQKbyyMKH6aeZYocmEQKAgozHJI5+IS"
    "4QKctZEF32KIPfyFI24PkykNWP2QTNEMGkneNDozpsygpvSn5snCwd6iaOOkKVd3zcKXXg"
    "clpNC7I9jm9/54gULPyQvQtbA9wkMq3h78QDu9uBrc/pqvqJ3mHGqnv94PB/lyaVDqMUu5"
    "ocrIbSSlXnD9LHzT77i2ZiLso1PxA04kRJcJuJATlfuY4QViU7iQLFUyVUN+z8l4yg/mES"
    "OGR3IEVmErZafYxT11guaWP4VSLFKQorgAQ/OwPotPbFsIVbj+lrJ3sWfAHMruSMOmzfIW"
    "U4Q7Aw+ShXbAfpI7D7NnWYF1il9g9yH+ivxnHUeFhw0645sVsPWOyT+T7lyuijAozsMs51"
    "0W3pI8apLOnCTcwTXjEo9RB9sInMOiJpP8Re9wDWjIWfHV3F3IWeCaDaWeptRSV0XqOZs9"
    "jvtWbKzwao5jnfh5pwEGLBibdMafrgkyuIvm6Sqjxth5jmy9NXl1yqcaLK3GLnLL4L/niX"
    "oWWZNVZ3KeRVf5FOLG2oGMdZVJL9iz8Nq77hc5S1eZFHtq12TTt2ierjJqbFNjXdzhKczR"
    "VQZFic3rHt3hNF1lk+nhybpn0jnM0VUGgSMi8NY9j4Zylq4yaWLZ63JIQFPNL3yizjKJ2j"
    "adB+5IhMnX49aXcK47PlXn+QV9pjlD1l1hEc/uw+m6yrcZYQw/rcutr3KWrjKJuv6IBuve"
    "fNeufx109uqD/JYWUlu6yp6oDMK6eWXhNF1lUximXtegk7N0nEkj8kLWdhGErBq+kO76Ca"
    "zZ+jfcxazD95s1c6m37kq6EJN0m0XEHHl03gqjiHlL513llk3MJ+KN+Jmyvj/8Usw15FN1"
    "1iW+zZTXnWQQINhcvFhfBz+j5o2Yp6uc8oiB1/UX3MIcnWbQaIa9dZVMwaU7H3fXB/VCA2"
    "O69sH0i5ylS0zaaDp+jCrIS8lPQg5K0vJTCIcqqfluMLYtA4UpkLKhl8BIH/N/cPkQGwUO"
    "JIDQwENy7j6iHn8o/wCKEM+Zl6jf9vQ6bV/pFBBV0/Y30vvqkkIvYAMzEqLTYdEKOLrF+L"
    "9laDFcx43SCvYPP1XKj/5Ukh/9aTWzwGLxL8xuh7KctjSh2ulsdU/6DeeouR6lOcC8kpoK"
    "EYG6+ei9b5BqAQmD93+/R1y54raMPN9TCx/N+F9oSu2qKO1NZ9a8EM/ikzVqXZ4m3RkEfR"
    "u7QXHQrPhII+Q7jZXWRVkV1PkyQHVdxXKrVSw3aZGKmqw5xmhUq7XYDoVyp9VNUJHWheZT"
    "GmZ15vWeLh6mTUKFj4e+sibhW5/Qm6/k9taVxjZsdDc0qTdQcgxOu7qLOUmzE+zuCx8HDX"
    "z0f5tZclVW+FHxAj/SlQq3XKnQxYzNuVU/yu9bX1xPL0Oo8ondG3hP1Nm32sgi30R5PYuN"
    "qEtEJ7b6Drskpdoeu9436j0zNKGe8CkB9BaAhSdohk0C1UBkaarZDCpB2FYbdcNadPBpZ0"
    "PxKdVdZ4NOx++a1HM8i83T8eNrkH83WTvtNZzsFubaWc/yawiNN+vDodr+qVbPQNd72CpC"
    "I1nLIMcttlLqoNg7limvUMFL5kRVzWSJs3GwIB4TzjAXL4R+5GGHTaCmlkcQm+bjMZrO8r"
    "qP7bdkV2vtbFPO2SbWnMHXYh2DOUWktBF3PUGw/dCFAzWFmYW/Y4jzBoNk+ogFxhRhhj7u"
    "HZxEZQXht7EPz07eRqlib3+uYG5/LrS2P68a204wG+c1Uitxh8YUSkvm3Hqy/KoVGNMs/l"
    "TFV/ep2FX3KeOpAxxCPS4vKVTmskpu5y63++7dwZUIBSvl1amUE0I3G9a4Fu1q2j2ng3Y1"
    "vUepF7maNJpJo5lUFMLOo5ni8oo5rptk6cViv0260GOlxpdTYk8SWS+5vSzzxuQ4XH5bLk"
    "Hx9v/QKCdVjo1+ieNFo5yW5ubHSubmxxJz82PG3NT6cNc0I43zVvCI05rR5jSjs8Hd2eB8"
    "WKYYvV0VZTVdOdsN/EXcytEcE4wsVhyTMntdbRSJddDkRvgaAe8E7W5OwmZHLG43KhtWMR"
    "SVjM4ql2vNVK6CsudAa6DqHM9lGiiIqoYCGg7voP7ZfjKpVu4T+ONqAOQyBHJGuU++WYbN"
    "xQDkFTJ14d6tRDA2gTp2sT8dBV6t9JEkTQdYvmK7VsLX75UA7PdyEPaeZYBGmIfsLrkeU2"
    "Tajql5USbYD8Vp2HQEjGoghRzq7QnjYz1J9O6nBHGOB8bz9/7Uo8HTFIlldII+CtC9U70V"
    "99sIa+q69WWUIFJXNGeU+eD/faLUrAyUeRMZzLlBP/VHOS3sCyWQJFFWBHXPqf29gx8OPn"
    "86Ooi5HX9SxuQsQ+X1MjJmNTiaotEszaxRy6zL0SSJZmjm4JU7uBZHUzSapassLapL/de7"
    "66sCj0hMsRqnsAwf/QtxTWRjXO391yRwDOAZGgeW7VsO+wDf999vYOwAh8qNnVW7pp+OPc"
    "AEq8YO9vn7jIPc1iHFIklTabG0LhbmYz/IEcndDNt2SYwnotreubNXU+PbE37YPle9Heqj"
    "v2DGghkx/6Oe7vdp/4ej+CCCP8rOoLuvg8vL7EEk6k+PmjF6lVZddv9MXB/g/0/WC3FOhK"
    "d7RrAT9pIHEYS2XOVW4i2KQMevi7nc3fi1xnN2TepV8Jwaof8uEPohmLA2PGWFsNGFqphc"
    "38ZPpdFBGh2kihBaxE3nHTItcLZG33nFTpeqvF05WFPs5e+Arh4uL6uhr0TJhZFtOes2EQ"
    "lxQ52rv5DTy75FdnW8rz2dO6MIg7Uev5RjVO/blAiUGZpzSxyKetXLnX29B2kbywwakVaH"
    "Ru7kGov62a3HqHqt7Hbk2shxjUGluTb6s11aTpeUl22gbeXVWAy5ja/OV3G3o7hQ0uvgWz"
    "ErwjPqPEFdnBmSLfogPi/qEsoZkejqS9Bffv89+g6D/f571oPbxny5QFx3eUrJX6fBuMpY"
    "Q31UDMaNxFtXCmk6bZ6u4RsADb6+b2BJpZnflm8gcYitacN2T2nrr9iw6QMgP3+oQnHABn"
    "6Xblmoq3xN7uy6WVlb0IIiQ65YD0qYeq9rQknrslJvjlA/YcS2oaldSH8cNWUUzRqpQ2Q9"
    "QW7dsSn2CAv74TkUFJZ4EpmAJJ8BPfOp8Zzb6mM73/qaYhV+bUa1+i39RGtZ6mlZlFn5SS"
    "PlmIYkXWdga22gFLTa+sZqa+RLrSuANJ0WgFZd1VddX5YazZq8Vc4N3jpv0/tbJQW2RHOt"
    "pLLWVVX9KQD6hEZoW1wZpA5UVILiSv2l8gd58Hc/P/Rl8pPUDYU+iMJtCLGJhdQnQbFMOO"
    "Si98l1823/6+un5y91W622qqm26kx9nam/o5n6OpVZpzKraf7qPOV3wfeZ5Yz+8HPwcIVM"
    "T1Com7vybUptwrBNEH9daxbMIHLMv5Frii7xZDS5XtJKe5m2Ohu8XYbqbHCdDa46Q3U2eO"
    "ss1XmuGw9f6CTLYi7vZrqdTrJ8j1KPeKSTLN97kmX3A9KNMyZ0zuW7cP/pnMvXDrq2cy47"
    "HPNvPT1rldUlGIAqjYGyB79OKtSJTC1zSoTi1+PRXTRFF/kzoy9kRtbOTRU8+hrO1VVevd"
    "DA4EfqyPLJbN1cXjnVBZ+pS9zaJPboG/bIlAaM9HLQR8uH/TL80TwaVh0sb2ODoIlHZ2g+"
    "tYwpcrFn8GmRTfALOUHYkfEaqDo2sWybmHJwXunlFqbLQQhlEEGxpuh6FvUsGQ3jd7RGCK"
    "mJENIwlg13k6OOz3f5qC6fV+m61/9gE9x2OY9qsTkmUJe/veGHvaODip6aFVxWJVhWCSpr"
    "lb/YND3CctSP4tYpCRJ1edyKx3MTbVNMC16ogVtyhVDh0m+9a1m5wCNPUHrY9whXReADrj"
    "48WQ7AU+Ad1W5k4Hr0xQo9NJXPngRNB7ZG+uz5XOXs+Vx89nzO3qRWHhir5Aa1cqFYmrVZ"
    "1kaHRR32Jmk0i19lMYSrsM35Z9Y7I9JknWP0XjUlsEQHzMGNx3ZnrUzdBN0WATAf6zb3ua"
    "RzaaFzNoOBbnnM3z7+xWIj1zKeAzdHK6HUJtgpMN6TdCtsHnPCTfE5/qROG6UpMZ6hmSlU"
    "DDBowPntfceQfH8U6rX1ohq5Csb19WVKbzy9WFUMH76eDvk2ELuAD7L8Ai1Eo5KK1/5u4l"
    "M0Kuk9Sl2jkjQqSYNgNAhGLSG0CIKpgsuAErwtVN9V5vyKETEsKtkJOfmJONsJ4u9MhOtL"
    "sJDrmuHcbVY2lt+9Hl8FcKNDK1jDWzS8RcNbOgXYOLVhYeWANeSDfhlQYwxDqoM0IIQI9Q"
    "Md4s+p9xx5BqA6MyPxWS/PdDSHkivIp8imlA/1Cxw4bc5bXtjlma8K+P8XbPPFoos+K6OJ"
    "9lExaiMSWtaNPHSCWUYPTUkiolUZwdG7+YkbVMdyDzw6g/NzrjveHaNEMLm2p/moiqd51d"
    "ZLeJqPVj3NcsfkSiF/D8QESrNewA1EQVS8evRU9TNvuPSORzDLK8VZDEJYUnQggrJtDIL2"
    "Khev9N30L1bxKmvPk/Y8qSKEtT1Pb1y58izgbzYTqnfGHomflZokRjiqslUyDhbEg9AlGB"
    "HSRHjmW52Be2km8VXSwLCEQQEfLMAhlWeJrDVXufUh8Zfa6lDmFCqzOnYBXdtU4W2i2baP"
    "r9Vo/KW9dlgJGnRYgg06zPCXzLBl12FwTNABu2Fl8R5Wscv4qOLle5ixzLSp8JoOo7ppUC"
    "kqrREn70LM2gTUJqAqQtgy+EBHybccrzv38MTv5djH8kG/zDg2YUhly3iK7cn3EeyCerM+"
    "YvhFwnzBkpXGrtixebZwTepaKdM2Zv6IEeLA9agTptU0gn36zAU0xWxax45IU7VjTGxCGL"
    "27nwbf7x8eRe2ExXr+DgLL/P37YdkAi4nym8/ErZx5sOGIECOcJbnpd6WaSoJKZU0lypB0"
    "yJwwXxw4sliDDcUawPFmTLHzRIRYoGuM0qmSUGe2wMnxevA6Jt6iPU5d4tS0yXvXN8OrYw"
    "SUj87gdHB1zlX082OEx9gxucDMR+f69nx4C58JVYOYTTZS+zHtXXDxNUug7/ONYoiCZPz4"
    "esG2ZTY6u96jz29buYCb8PjBPZ7l7l/vrq8KkiPC8auuCcvw0b+QbbGN3Qu9/5oEjgEs5L"
    "euZfuWwz7A1/533eUOqGfRCczAni8UU/4jqq72EgkA01Kuiwy4YBVH0E/7JGACDS54l66k"
    "lGlTU9CrtFrUSovaMm3SQMoJst0RMOR0OKBTGDQA/C2kCkcqXh9Zk0ghRzMImht0VrmMSZ"
    "dWRMySBstilVanK6os6dCWaSDnNKWWsspSBr9n7bBQgkhlX4uS3sjV5LS6vE9SKVwJTHHe"
    "63CoDoeqIoT2ELGrB3sLTK2Ydr2rPE3cZK+zlEZB4DV5WjWYrNhJXZWnyRsqxVT+Aujq4f"
    "LyraDbQw+zwCO9nMh09KhfFpsmclDl6PTcYlNI45ziFwINWRl1sI3AK4lgKjArwbXnT7Ef"
    "NdcwC8p9rzNVrbi1Lu+tbLSaGdRtHmyLiFWGF/fu7q9vh8cyL+HROX34dXh7LOPWTeI7ny"
    "uEID4X1318P/G0FEKgjwLHt+wwupZ7IL1NcA2zZ2KOxjnVIMvOoCSVyjp7754LYEZmY4AB"
    "TPgWwJOJ0rF/ydgGXsAE3e54h9+lc8ijczaS+kUDQWepd8YVKGMBDkX8NyDghiny47iOtR"
    "Du/xOo9USY1LfmUApqTERoAJui6JMj6kHhObb8NqK1O7dwCJdGkyWTpNuZxfIuj4bA5QZF"
    "vZs4JlG2y7u4g2XbpMAFcyvESPrc7mIi5Kf0jVwEdC/3JW+5TXxdkVzL2kjipHWgJJLzxM"
    "XD8CKsnSQSlOEIriea/b2DHw4+fzo6iCUSf1ImCO1JfvMVrz3Jr10wm02s2aSHTjDe/GLZ"
    "uU66xNN+mZ9O6GZVnXT8VHfh5wuNDllOXLOTv+EHBBcC6IBQDcGzfB80u4kPaSH8AYCZ0H"
    "jh83kZlScURmxKPT+cjCGHvMBpRbyXHD1w+9/+uiuwlu/v4eHivIbnLwgs8wPQNNlarzsA"
    "E6BL8U3wn4O6iMs2lDnh2vgktbOk3iV++vtr4ceNKemV5ivSwCLbah5CrfgnIuWqoYepmo"
    "upzMeU2+OPOL7kZA1BrNKpLJCmmO5KLr29Ep/eXtapx6z/qZvpE1Jotak5+mGK9w+P6izv"
    "JUUHF/YGqhrSeV7Cccmqjig0pGcdSA/XmkbPpFZruRWyDi7vT5XuyU8l9+Sn7D35Tzquow"
    "+Gw9dQCF9f49uMCK+j/emEmfddjZP86Vp8tibu8RTldqSuyK5SSciVHOTaL6j9gqoIYef9"
    "gkPs2Ys7H/uBXAmr6L3E434pgg8GjpgYWd1FKMcDKgOjGWGMv2OItAuLZ/AzwEHQEehYeO"
    "aww+bCSQchC/6mDFwdM7xAY4KoI7oGzfEizx24wW/Krd06xzMpbfnFmeKtv/V8apu6hM1b"
    "WznFDsNYglXtnZigg5bO3lElD9VRiYfqKOuhis+V6iZlRNFBHn/ar2JM7hfbkvsZXF99CN"
    "mOWT29AUPgBGcD14XQ9XtMHCaeR72CnumFd0WaqEO+sdbgB4JDWY4Wt0+JCRqdTYpxs2yD"
    "bKJ9SqQN1TyvEmS7c2i9G6s9Yzi+jY3zhdo2nQfunU/cXo6Rk3peauVMwpHc0CFuRSvn2u"
    "GWBpm5Nl93UCMw8ByoiYlk3zqTeFlzpRpJrt0RZ9JF9NIG4T9Mt4/YCbODhYswzf+7Gbbt"
    "Et+WpFHZr9W74CYzX5FGDMYRS5Uv76jAZD2Y4af9H45iwcAfZaK4+zq4vOxAkUXOP8ch0Q"
    "KozPqby8GVqKwY0j86Z5cDfqbzTwwb87uRf3I3vLo/5rJw/Efn4ernq+tvV8cocIRf5NH5"
    "Mri4hOETbNli9M8XNzfwAXu2XFfMOLg6G16KQQbwyxbjTi+vz36Gz0S3UFXqN5pBk9pLS6"
    "qdAdD3hjPXX4RpZxIAR1w0JhMotATIa5EW8A5tpjl+brIEEmS7swZExo0QvjElZmATT7S/"
    "ZUhixxxu0Jwgubj7CLoxm+DhnE8B6ojRP+lYrBSrZn/1TiwTn/OmjgkYjVfYAgSPCZzy0L"
    "p0imH7Ixq0IdtNWIVb72G6tS25kMUELJ/1IQQRXo9SKO0dyxux1D2L5DhtyzXUmEjddJh7"
    "axblHcYeRZFRC+lKfMeYIDGwqLIG28YVVcxGSXtuxTaj1CbYKcoJTlGusH/MSTfF//iTmn"
    "jm0JVrhTU34OLaP/h+SgMPzfn3SdC+YVPWxg45vb6+TO2Q04vVLfDw9XTI9UuxXfggy08Z"
    "cgnIkdSkm0COUpQ7o1i8GzdWuoeC4zcQcYJMy1dl+WrgYPF91l3g4BsVjFROwrpi5Htjfq"
    "Qc1ub/CqEWgYZUKgKpVKLC5K5ytbDEZC5Xi43SBuVQZWj1PjFlR3m8cnSu0YAzRLKu2YLz"
    "q5xlZw2P7fbgzCzUEkRBcjFXQBVEC6MWsuBPX6KaxXmYCKfKuqWJfHAzyCmA2nCOlssdaH"
    "jB1uAFhT0gX4EY7EoXyD1YpnL/oQcX7W3fWat+pYkttar7XAUz/rkYMv4526eO32U5Ocjg"
    "uj8nto8LAvcRVZFTBv5jAr1C63gQl6NJxOxPonqyE8tjfj9Rs0bWVqOeyEyRMPkWvOM5R0"
    "zkD//PTH2PKWBL7PyV/zqcJkG+xY1g2JbxzK+xEf96v+au6J1dXpz9PLq/HvHleg9QmsRc"
    "j843/uHd4ObmmN+f2Gdw/TfYQ+2DX7Ya097Wbvlm+VP0gj0LvpdvgMCYQpux/zUCrtLMuE"
    "UDv/7fikZUo/VREuMryTrKI1Y59j1wXU+ATKIXltDWwGeWLPG6Eu47Scg1RA7CkuRaaj56"
    "tsquOtyrkmvDRxXuK/EsLUYbO09BaEdVlV6SZovHnlUXQthUA6iiANSoE48XMwikPfMfV4"
    "fLq3Rb5DR2FnWvFU7SRwY1+3xHYodNoHD8C4a7/Q/PYmpcIvwS93w2mvNjt44gVsi2iZwl"
    "jgkMqymLZdnaMIFYqFehLYTkz0Hwc5rVWatSHmm/uDzSfqY8EjZ866U2RiQm2iI8JDK9tx"
    "uPbhPvoSPF7zBSHLhmQ6mnKbXUVZF6DiwkfPuU34E0k3qaUmN/1BFyDrZLAxF6OgquhhDa"
    "i4JXiSPG6azNg4irSbQd4fdGQ4kXzpgGjhnFX3MCiSsj+mVhREuOHSWDwtWCiFFBJCz7lK"
    "G5R31yAiE/vrzcpcHDRDiQcluK5Thq8oOLLc5dpd1i3BkuLOsuKiz10W+pv3VsUsnY5FtX"
    "XHpbEWy+3tIutFlskuMKjRYbuV9ab6RY1zG5fYfk1lZw+9WsxN0wkvdBTQ/XKukW/VxvY3"
    "u16Oey2Mgjrp3XHLSM5Ukyze7q7E7oKRmGv5KcnqLsoIOpS74GWV+U5Xobiou9p6k2WvNd"
    "Fcm+UvS9xIUQMqsFJ0LnALL9FS9Cel2l/Aj8FdDVw+XlWxUoLjGOK1nFa1jDy0TwDwiqF0"
    "FKsodf+DeIkB/YsGCzQvdKhuDXAj4BGoMtihBYm5hfdx5T4Bjql5i16pldLdi1KlldTWBT"
    "u4KWAgACziCmoHYI1HDB7AQRKPHEv80jIZIfzo4QKPWKg+59QaW2JLHrSYhRk7JqxPSNAH"
    "Z2q9QdawbYuRtenV9c/Sgq2QH9ozM4Oxve3EMNOmwYxPVXi92dDy8vfhnewgCuPFj8eoUR"
    "t8MB/wAi2tnid6vl8dSQMFjb2CB5HuwyOz1JtivVYUyPQtFBfgzKBCWJeScummMW1ThE+I"
    "mzXqkKMVv2b6+ed113b89xrjVdxt58Q1ql60QZ76uuMp+MlOkq8ztZZV5jNhuJYuecq6Gi"
    "10DOK6QasKeynHUxtm7LN7bHmgFvU7Ra0ipLGgztBkJOkGn5qixf6TppIOEUoZaxyjIGj1"
    "tBFcWSjMAkURdMmk3b4eDnapCjEBN1yAjXdSq7zXydHvLavdFykcT83lONS/lVTAVR7HCp"
    "ztr4TK3AWXHNtbFg44k6ytWkPrBGZcRC8FednKZs9k03mL7RpKZr178O/F4OXit80q9UC5"
    "G6/giKwojhFVrJh9lFU4rmmP985FA0gy5XEf4LTTw6i0oc5nWIrz9BbgPG+GaSKB7ddVEZ"
    "daKPdgmj9YZGS/sILUYDL6/mZIldGFOozGCBnlj04wpvI0Z8nzO6j2Tkc+/T3sfDj1C6h0"
    "FDRG/12KkkjdaLxOgo2Gs3Zjf8Mdpe3e4Fo+3V2ppoRv1fo5zBJpVaLqhZnkorPn9FofVm"
    "lZVYF/ICRNszuC9Y2PBb6qGuR83A8EXbzt9/d7E/HQWe/fvvKACLKawUG5bvDsYmneXB3z"
    "b1HVVS8+M9wMWrU/DV1IPVr129PYziYSWM4mEJRvEwm4IfbqlapkaCpot8rmRu7JXYG3tZ"
    "g0PXQdwaqjk0eXJcbX+9u74qivotaVatCMvw0b+QbbGNKZuJpLJxYNn8TdgH+Nq6eWW9+w"
    "Wg0McLFGoD4q7/EP249bHnwMCUlDIYyFW444oZAROsYiBZYBiEsZGbm39TIrMVut2VWxsb"
    "aCOiieoUz7gSRc1aOyqHVA0BwffV3ljXk2wB5L4of6zopjJo4Fm58YZikSVpdlhWZ/JngM"
    "BIlI4oSrpj21ZVWtoBVqib7WYRV1269z1KPccNqkv3al+39nVvFxg3xx6Z0oDVF8AqpcLg"
    "xN63KfGISDUWDSEY4u+OJpZtcxMQoAFc9eHfkvKRhnPXa0GnAxUKHIrNAxVLmFLuFmmBtd"
    "+Sc72TvVFVLKsHSu1SVgnFwcMTf00A2TnM0aFdkPZWhMGi9VgEEbQbOVNXGcU39GQysi3n"
    "uQVe3cFkXeWUPD3WY1LVDu1qauPb7mW93HwF0e3E3iwPco+S50GVYDcQhTFoHEWe8wLWhe"
    "Ny8ZeTMCIfDswAMH9LP9ExaOVi0Nw2tKItnpZBeYvqJN32rLmPm5VFGw2pLTYaB7OczI7X"
    "CjhHVIrXhbqeTCDRG1EH+dRFf5EN++Dl/0Op+k/ilKx7tiSItIuisYsiPPNrcz9NpwXQlp"
    "shuqXXzjST0+yYCKpas4m9/3qKmbtU1NbkavfMsVXGprd17TSzTavk0sYrUMhjA/AVdZzF"
    "417VxcWUCM+o8wQJUDPhqIFJvosdOh7184qZ1iQt1djlC+uEKWXO7zIlXesyb1iHANxJ9W"
    "NdSyrNfK3HKKvHxPfW2hGobjlKV5ma3NAqpcrcwnUvf3NGf4mflaovXjiqoifx25RCbCnw"
    "HKiLb7FQG5HBJtBOKFdQhE7SXzoQIeUlzOU+5v8waOD4IsMF+/wPxwg8DwrshyoMm+K8pP"
    "GtfvMr2ebgk9G6kzJ3Rpnu5Ib+s8oJIOF4lZM/xBl/vLffj5b58Q8i7Tm32kKVtJCDKlkh"
    "B8VJIQfZNiF8n9Zb9hFFZ7zJumLWu9VUNbCnqlqlZgbyNzKeUvqcp1VFj0qVqrkcVDU66y"
    "Bsmh5hTComocISlsbxKRpzvYfaJsJhC44pnYMONOHaiujfnVtjp6VJW+54phWfbSk+NRNf"
    "u5vzevixinbDRxU31fqY0W+Sb1aDyytkW2zx1NsKr/cr8Xq/hNf7WV6TF+LkId+Ks72WFD"
    "uc6wUJrwys2vDmETfKB+hivmxEp27al04K32JSuOGRnFjkqeVgb1Gg98c0q5xe+LJ/qxpn"
    "fu+OYDuV9/1SH8mcy/9wHcf852v+9OJqcPtrfs+b05x1f/rr/XCQAT+QF4sGbNREKjnEDc"
    "WzJSy6lM4JYtysYVylZJYpkecOmUOxmx2QU+D4Vo6mVJ6ulqXWKWsqp6xBZwP+W0fMcvJK"
    "I77eFiFFvDOy7l1R/k0LNMUMPUHtqTmxbSR+B+zSFjo27txKmGPPaZShmiLcnRUAPY3p3I"
    "Fqu5hJi1/4A4Spb9kt1HjYuSXA5pZvTLks6WTSpKNVlnx3lsPpAgWsj/AEwmA2ZlA8RyyE"
    "oHLooEtLIXA8gkGY2UVQjn9PESobsujdQkl1hiwHYeTRudz6M+JDwW2PGAS6dtXLmG0DI8"
    "8F6DdUvFZId2fjXYiYtU0mPjfa4SoWv+G93sK6UMR7kLIu/fMuxKxr/bwLMWuAgQYYqCKE"
    "FiuHVCpPIfvbWmTNdPkQPHAup1t0iPEbzZxfZVsxLCPJ2VfhGaO0WF8HalxztV2EFiH7FQ"
    "qwzPECoBTSsybmPAFDi0BjLQFRdSiAJlD4RQuI5gnAKn95OVMWuLGpL6lSNX6+BLdA3fg+"
    "+k2GUnX6vqIgD7kKRjQHw18mhBSZynXAwHsZr+sQx+QSj/GtAY3lEX7Ka7zw9hJLZVj4BV"
    "X+h04wy9zTq3lE/pZL/vfm2AKnYK+mpL4NLu4vrn48RiH9o3M+vLz4ZXg7PD+OREjMR+fL"
    "4OISPpK9pitKLl3D/qgCxGRvVVNOVLA/yoCV82/2cg9gTKSu9++UPAXOCQJHJVwUc8/yfe"
    "KgMZlQUUEMPmR5l9DGPYAmv4ka+H5iqp3x+4gTzCF/+hCHOxETHEt0JTDfaSVEvnOWJGyd"
    "Ju6CJN3OrIB36SuQHWFHUKa87rm6QqqydvLT/f0NJJ/5AYuUbgipIfkTtn+quh7lvz8nR7"
    "Yk3WlJoi4YtfdtulhyFwANpmXyw9NHT1RAGholPW0Gq8p/dpOjLUmnjzaVjzYd1HgXYhZ+"
    "j9re7iSV9nY3NpojB13tEucpOi2AtsINCb/gmgGHRPrcjgmiasghvQZfL8EhHaytcXYYTd"
    "dR9iZPWAVTRiX7iwMUsXhej04sk5gqFBWj0IvMEvUwsI+mfHYufrMf+3zmlj9Flt+XzaKi"
    "XFD4EEdRBUka54c+85vxA7rivwL8FKHXNacm2Ta/uUoMI3oDULN02ELNsIVgYIb/xVZqNL"
    "6D2antl94ArmeZW5wsGY3ffqrk25giG0l3TJ46Gd6Xm4UrpNouVNou1CgodcwSjYKqpjNr"
    "FFQXUFAXJpm5lKvUxoIv7V6OjbEyotTKsJZjR89kUQMBxX+uQCdBuT3DtiB+jL6Fyr7lCD"
    "+9aCWMZREEPk6gmKj33EeMSl1/TLn+T/7kugUULnOIJRFMlGTz0bb1nfkl/wwqNU/imC4N"
    "j2rOLl39T50LoszQiOVX1dKICVQ2NeSBfnx4LApfHv8gbGsoCAgL2w3GtmU0ioh9rmKLfC"
    "62RT7nhcPibVNVBEkalaXQ0ODb26/CZT6qGMC0n+Hzszzuq7I4HN5B7u4fHlYJ6h4eFgd1"
    "4Vmau2NqLkZTzKZ1eJwiUpnTvbufBt/vHx6JUkP87qNmH7nYn/YR/1ZvIYrDwY9pdKQcHV"
    "QQx9FBoTTgUVoY/6TjrBgeHi7O88UQDl8RQBBY5gcgUiaWLoBi/GWlriIaO1geV1U8wr+V"
    "//8Mmy1AxQS7P0n7OWkZC1ZkgatBbVTkkkpl4M59zF4J1emjedhUVVRJcChIYvv4nSnB+S"
    "0Zi513CZK1/He7AxjZTLUysQzyNPXiYk1LGqVrNLXB800VYdJYmuJjhf9A89qxF724desu"
    "+FDDNV0OrfnTtfhsTVByKcrtSH2bRvOOCLnQUZ7x1b5NLP5ihsWlnHWQiQf9Ur8YDKncVt"
    "fll2zgkSiAzbi69j1xALtsyqrK4Ibyp8Fs7GDL/oBA8YA6LIlsDFmKBxQ+cW/kNeXd0LdU"
    "iaZLF7uOo6vp3ppYNhmJPzJCKDZMU0TtGKabEEXvLjCmiC/2x97eD4cfj472Dg8+fn9wcP"
    "DBdZ4eeyfg9yUiLxCavStinPKvA0f1qC7AYZVOZX+BMkCHuWX6OS6ZYnRoNL5LEdj9vYMf"
    "Dj5/OjqID574k7LzJs/4tJ6mORpZITuXBJqfeYm/1v/kHAHFjpNwuMq87J2C7hClOoVaSV"
    "+A+Wjgr2ghtbwn7XF9ivcPj2pFfGKKDh667d9woBByDXlUM+KwQtZBVm8k8hBvp7r8zhBq"
    "jlfjuHZJFXO/uy4pjerTqD5VhLAVVN9m3W8u9XKTYMIn/XIHHIyp7IEDbwZopB6dLzudEd"
    "smnqwQZDnSRTYXEDBiQFEsAQ/Lc7StN1l1fxr/FPr4wP+H6mc9D1txuDv3MKoT7W7g20l0"
    "PBLfBP85qNvuqA0f+avR7WJPWiSOrH71epWmiFZlFat3fXs+vL07DlsdPzo3t9fnD2f3/J"
    "Owhyxr4kFrvxZTXW9mu47MDTH/2xLTYRPhwTcwP1VMdepWdNVu7l1LKLCIehwv6yIKQVhM"
    "5Bo69crIbdjAFu75eod+gqTNk3+D4JvAtSk2iSnk0Acvvw3N3Pn/y6pkz8RtocdXDbTTuJ"
    "Z1PVbepO5JaPBhkzXdPgy4q5i9b1MqkgyYrNUq67uFnR0sX7RdGkMNvu0C9/BLXj+TYis2"
    "Gq9uIcNrobQIdHuorEjtvESb34672SORQVMVsLek2AG83lJxEZW3vMCRLPepol1HtfeuiS"
    "hU8tYVYot0lbX3JGHtkNUOWVWEsOU0a+kAzVPh6iRZX4Sz3PIN1h2WbzbBOsGyQud1zNHX"
    "PNj8ogE3cjU/ttCzoMMDwDZFlrNwUEgXM39RALohf24ZnHZK5+JPOgFgpx+mDXHdTCjI8L"
    "fw8X3H+O+bjflAg0IlpXwfx3a/OT/HmgaePDb4K8imE/GJI+fJZFv/1hNfpHGpiuJSPblF"
    "Khqg4WiVL+zehR8v6rDeAGyTk0SiHt9DURoZg12CbTTDz0TsLbFa38hEDbdQRhwlLvWYop"
    "GHa5uNjdPHTZzEJ4zUiUdnJ5z9BoEScrLwnCI+XvHetbXbJJXC2ZVKnlWpIungQarN/TSd"
    "5n9T/svrvmaEI0WkfoxjK8FsbSxrY1k9IbRoLGdPjRb4uoQgdZWxyaOyAmelJbU+Y6+jeX"
    "brEqzK1qTyVYGrobbQAl9vljN1k7NpxUopJOOZR507m+ZiGeNn/TJfkMFHjRgfVhnQOKMz"
    "0dnQ5+aMBRmQCOZA/DNvIaBDZkDipF/wv8BnYZqvBLg8k4UwPZlAL3L+A8wCRIXAM8WYxd"
    "8tD/24pW9+dB6dqHbfeBFicowpMQObG8noZ+L6x+jTR2TiRUllvgj3BbzV1fjUUY36JW6h"
    "fGzfPfmzgPu7gO1rJTo3/Pt9eSg8VV0lGr4aH18xCsKzqU58NKLR4W+lg6P87K1pPy8ptP"
    "GcZ7+9jXrxVzr+yQJDKLeab+JpqYoBsp0mBlYLNkVV56HhBha3+ZgwyyTicmeBYRDGjvlt"
    "z9UBn8xcXwKuZNdeiPbYnKtirE0wfEnUl/k7wDZzhdaGQR7hqkNBzGmLL5CrcUBrZaHviH"
    "ml1mJFrxWpIQlgahjuqpjpoTUQJTUQdU9ORcpM1fA6hvuyRqAvQdElh2NrobqCVmAlpZIj"
    "ApU15J44hDkf++Hp3Q8PaPFPOMajD0aYPcNnQGARRZrD86uU5vjHiq2WmEDl6Ckg1wW3RV"
    "sugK7DzlwsQ6jx9TxewC1L7EkLjco3YecQz8uTTzECOybYAQB2G0e67nekkDB2wtZUxzwq"
    "gOKFT14zi2o0NTEDDwgRX0KizQhk9XxAv/8ehal+/x19hMQ0UfjIxj40XAjPxWWHEX69eQ"
    "43W5BDiCnKSDOXGBa2+f3Gclyu2/zilk2WDmagi9/08sMx56onMkaRyAmxcrpetq9W181M"
    "L1Y/diEbXVmnKf/RQS0XdUyg2d3ER62BK723A2KBB6yOtRkTdGKtb9xu9J5qdXKIxus2rO"
    "v0ceBMHL0Qj4W5MVUdUytkXTpVWvNOaX9f2xyFEyjkUc5RUcjWVTLN2xzehvZObtnMYnUu"
    "TaWwA09ZlU7g5PgL1eX8Kp3CvIeaQmE0kHG73YSMOEeCnyCSSFmYUBc42W4OagiJv1oDx9"
    "2SSvvslPPZJcUrIuLmSNShqSvkVdqdKZPQO12IXQmOlDH/DYADsKlRtTNEl+QPPsQ8THfx"
    "6bukUPjcVfbOC6OXYavGZuVn8qfYmd33Ls9Z16MwXS0zP0mjA5DNLX3+CN6/BueXFJrvzf"
    "muw+1vs9rFvZDrKi++1dNU+mavf7MLiMworzjowPNwUWPYBNEK05Va7aKEwoxA6QTR1EeU"
    "DEXzKWUkajstILGy0W0LtqyMS/z2D1207z1qS3x5ec3EnKbUOrHKUp5YjsWmjcS8QqrlrJ"
    "qcFcGFXRLziXhDSEvt5YDDko/7ZQgxWwwcQX6rVbXlL0C2ZvRFZo4AXCtsEgKQBIBp0Tkx"
    "P6ArUSbNmGLnSSaryJRm84QPnXEVAOpC8cEG9Txi+BJkix0KwCyZbpuPFdvWF9dqZJK4g3"
    "U5NjWzXjrf3ORm8OvX4dX9MXLxAjbIo/NlOORzE/LonF2fH/MFbz46dz9d3NxcXP14jNjU"
    "cl0ut0fndvjl4YoP8MgkcEwYfXs7PLu/uL46jnZJiAlQAFEyo4ED1lyO/V22mdJ0KkeLez"
    "eUWb71QqIcvcThxk+/6vXb3gRQxdcQ8YiTV6amGFSVIlK4G7fI2ZTNOSbUO1l2UvGnor4D"
    "Q2NKIZ8ECu41KrO3t1+l7wQfVbxl9jOdJ/jdVq/kAN02xK3XewNtcyNREG3Gd1Xx17Ur1b"
    "hhNF56y8zPWLy60N+GC/3pcnSVuFqhHN3bOGeuqG8ZpJfjlwmf9MtcMo4YU8MX41suuDmw"
    "43AbxxDekX6iyx9/BB6RhTQl+jAUPgN4Hrb5f/P9LG1MWsWHsuwBS+fOCOpVaxeKoi6UN7"
    "p5t1lL3YkMbpFSCimn1DZlS7vj5IJX2gbvvKvr/uLmGA6oR2dwdXX9cHU2lJ6v5GGlhrvK"
    "t3y7liskJlBZAA3zyzbStNcnf+bY2sXOjWh8J/i7bfeGbTnPdVZzNF5dT1Lvmyj24lPkES"
    "z9q2EZGM5zKirBNHLkHVZa64cla/0wr0F1rCNlhPAKeiBFqb1LSnuXpLAaZS6skO4MfKB3"
    "JTSsuGsw17zCqO07TF3QTuTiQxZO6WvHXoQrc0fEHm6iUqkHrtlQ6mlKLXVVpJ6z2eP+jQ"
    "pAiKR3MMdJFbsNi31UwvVWp68jRuNgAUmiQAj1DUEXEfY2/yFkSgOg5FqYcCCZJmSHFNTM"
    "bTpTft/FGMHDf2NOi8U8hE9f+JX+kerRCGVBArYyMD3EyH1sBHzATLJbo4gUcaUUu8DEMs"
    "nwv9gAisarbG327qbU80VTCzhnRSU2bNOAby0WQAsMhh57p9ff//Dzp6//+bfHXjNgQ+uu"
    "lX/ScVYSpTWMcwRRpybbqia8EYjJfdhQVvgfXRsbBFqNHC87aIo+jpzHxPG3UJIt4Wehz8"
    "QZTTGb1nJnpagUhvbc/TT4fv/wCFClEOQQV8x34P7l798Pe8FYUFXQR8/Ercr6TffQXF47"
    "TXy9S+ot+mdc4pjAspryuRlenQvYYkgPKMWrLxe3X4cC2ehMLG9GzEfn5vb6bHh3J4d6FA"
    "rohxjHwfmvx+KAW4QoSKAUIEigOx9eXvwyvIXPuLJjvYBqAd/x9eZyeC+/Y+YKgxTmun+4"
    "vRpdXI3ubwdXdxf3MK8feM7I4jz0sMMsPxo1PI8eAuXl9R0fDOWe+dyDq7Ph5aWYOyoF3W"
    "RV7VdZVfvFq2o/s6pCAOloxhUl2jiSkJ1F6Uvwl8ExesGPzt9uL+6O0R+exZKwWSHoL8Nb"
    "OGy4fCdSYXv7SzBiMqDdHZLjLio+mnNIFXbTnmLnWbZm/2Ww1EtO7y4ancSf9isI4tN+oS"
    "DgUb4g1juRs7NsUSSB42LLrCuYh6ubwcU5uO6AGo69vz1wo1iee2EhB34sizFyBBzclxdn"
    "9/Lcti3Dl89Hgy/3w9vR8O83F7e/ysEjPPEhO+VP1/L4sS0ewcziA3kUA3R9GIPX4TP+pv"
    "fiWGXE95U7VPmlRCdN9mlMqPAu/WJx2wF+caRHRaclV6XE+zfarfuHh1WkcXhYLA54tqI6"
    "BWOf+tiun0qwSqkynLB3aTmE9dGYTADVEOV89CEthAmTz7SYAakRSiMaovduIKwVyu0J62"
    "M9SSnpCEk5PkZ8zdQXwAqh5n8z/ov0xGYSyJAqK4PeXTCLbg5xQAm8IVhGHrhyIYVzhhf8"
    "MEMOecKQI6X0qRUdrfVFtkqprMQU3zUNb/jdud5FRCR2WEHqZ9USJW8jkKnr1hdHgkjZjd"
    "A7EyVP5dn1RKnJkOUgS221Cvqt1Cm6HI9XVgx1z6PWSi3PifU09UdPNbiZJNEMzSqcgWdx"
    "vaV+xC1Np6613BBF277vihHvxTJIbVav0mlWv8pqjxgEgguj/DbwZSnyK4QqO9MbsnvvsF"
    "Ly+2FJ8vthBjMbM87l7GrG8phSZZ73hh/2jg4audeqofJLQPnlPIfiQhBOa8775AxKy2DA"
    "TVb+YlVBq1s7bcgM52GJK/A/puzc4b5/WMnHf1ji5D/MePlDwFmW1SWtcpckHeDxtjNSTA"
    "teyMivCvuKiyVJqHBmouI+FtejL1bNgj9Jmg4s+vTB8rnKffq5+D79nLlPDcvPqb5bYgOF"
    "4zVrX2VtdAzUYW+SRrP4VRYDsBDbta3LFbLOMXqvkrFTYuvoOl9v2LQ1gObSfp5RU9wFIE"
    "W0/RaXiQbR48CyfcthH+D7aveI/jaVXYZEG242hd+K5phLAmFkU/qcSKAVhfHWxylvpJ8A"
    "o4FnkFGhyl7i+MpQqruFelfEh85GUS6MkJxEkhuikotHZ4qgmXXeY6PzTe2MN/GRTnR8f2"
    "KOQflN9vMK7c7ksb9LSS/zLBqIOkOsZa2yrEUCTZO+qQk6LWGVJRymRDVpUZOi1FJWWcpx"
    "klsDOa/SakmrLOk4cbGRHpam1ZJWWdKZJNRG93T+HFry6ku+0RZfIdVyVlnOkDneQMYJMi"
    "1fleUbFwJo3D3d1jt5JyQts5vre0uWZFq+Kss3SkdvdCOnSLWcVZZzWGOgibckRamlrLKU"
    "ZXGLZiV5V2l3RtKiFtmU2tDOLmpFaDwj4pgiiOy8x8q8rDbONCbRCNPGtQfCGpn1eZ8mVD"
    "mTV3ERANSnNvsTRHrxNy59otvdvR3z44rCtQWwSqmFUEsIUP5Y9xws06fa7jkIh3ULXP0S"
    "TrNbR3tVniZutAosTdb2XpOtZ4mpOrpeV5S1KvzNAe02OAbwZNLdFRubHyl+8m9HVw+Xl7"
    "38264Ftn5LztXRFbt6x9fuQZqAY3h4kleK5TSk+/LzLbGx+CGFLD+HObqzklduJ9um88Ad"
    "MZ+4a/LpSzjXHZ+qQ6szxS9r5lIvNz2lDqcuwllu6byj68om5hNkuTt8LrLmuroUcw35VI"
    "uOcou8EGfdU0o0lxm+kJ00gKqdVWTdlSR49IV06e5M7zooStsCi6C4bVd5FJZ9XpNNN3KW"
    "DjOJBv6ohfV0Rs0bMVnFNbWLxzfgs1tYU3fhNF1dVDP6QtpgE0TLvoZzdWhFgTlTuSVdfq"
    "eKpxwLM2LttUPuKf9P5bPtLJ6wIwxOrsUXGhhQvTnXKK/Psl/kdA+VzPJd4Rcsv7ptD6UC"
    "WtT7MFZPX2mAOFoqxK+3QeQCQmBnLEQbE0fmYEOLKWtG4AL7gAYuNDf6njr2Itv7sD55Ts"
    "PDf8TiE3z6Tf4MGAwdDeGp7jmoXM/BZ/7js/wvrk4QjVe6Up7scNNH4bXAlzOKypG8fVcl"
    "2S2jDs+XFOpWgqi+7DfcCkc09anD3ZhAM/dV5o5rVQobb7lOWLOTYjI5PuzLEvd9NLccfm"
    "j0UVjouY/Ygvlk1uTkaL/WlUcwkwpY1SJMS4oOLO5tl2HSFWMaiWLXYJdS2a6rhSapNPym"
    "LfhNbDGsGSCOm8zvmBCqBoeTqy8VGD4b3J0NzodlceFaLpYm5i/EFoqM3zDu8JrpG0U5qh"
    "m+YKHGvZUt20ZjwiyTLLulHCd608GHZ9fn0AJK/hG1Q4JGzGG/m2RXqHxjefNfWd3A1qa1"
    "Nq23pzDHqzrsvdePVzOY2aIdnBp2NudMvZ7FMYHKAmhqCn6s1oehrBFDxh7Bs2YN6NJ0Km"
    "tPvauwFSCUI5WH9Qw/h70DxbnPZhgObqU7cWkNV2u4qgihExquCOMXqbhRjP81HTfGFbyu"
    "5D5AazxQNynXOl+wZ2GhO1r+VPbDhlbLrmcZBNrW86NpgebEy7YvXWeeGupoH/0GhRfNgP"
    "8krZuqqZu6lFlRNDctgzu40AqlkKTrTFvBT/s/HMXchz/K+H33dXB5mZNJ9xzU0TXD4R3U"
    "NNuv3F23m12Hm9gdVFLjD0rU+IOsGv9HXv+XwhPgj9zuLzutEbbWVlTcnfXtoRSZyoztXU"
    "vVAVr1Km3xdLcT9K5IoKsti5sLoLVTxmKjcTBzcxY3pTbBToH+vKRaYe6Yk22Ku/En2w1C"
    "nl5fX6bij6cXqwHfh6+nw9u/7ImLkg+yfO08Ue8UCc3I2uxP02kBNBZA6CSoLYA0nRZA83"
    "tUFwnRPlzFhNCeDzfnrG+BrzfLmTrK2fT9VqGaRXget8DcX5YzdZS56burAnN1aYstl7bY"
    "ZIAnSmrNCe8k8l2LgzvJ1Npq8CWPcOkxX4SYZ9y2XCCo0OsJM9MjE+IRvmJE1Cbw2Ac0CN"
    "Nz0BQzMYa6xIlTHTD/n0jbycctbfC7ciJEiRQg7PvQt1MGhBJRIx0fUjI+FIkrI4Ly8FCC"
    "TGV1s7cnNoBoM2t5fDtE2yKR/SaQeg7yLFa9yWyL8aR4M9aJfKSI2gl/bGIv9K4Dznzvzw"
    "sTjpBvIuWiUZfYwyrRkMPiYMhhJhYy42cXrYXaW1KoHG/iSg3A8/7gy7kJo9tH50GmtlMP"
    "n5cgUTebpXeKnWdxjqBfBn3EAmMKYIrTu4tGK/zTfgXGf9ovZDw8em+gPSWv2mSJUewXnO"
    "pDJ5hl7IQ0biAi3uIOCC9HYtbdCrfDvz1wbX54foziOR6dm+HV+cXVj8cIEsq5eB6dh6uf"
    "r66/XR1zXfTZoXOHjxlccCIobf/onF1ffbnkBsExgsa9tmX4j87w7zcXtzAv+dO1PJj1bH"
    "B1Nry8hM/iXjWPzu3wy8Od/P4JtzdMRc4+rkLl1P8oV61iInVDY2ci7Q2JN0V8pUJ1t9C+"
    "8KcWWxoYJ8ifU7j7Z5TVjKK1oVvxmYVZlutSLbl/0mSNduCWmitIneo7hp7J4gQ5hJhcEq"
    "Dyysx4AfST26TRrdR+ausLHvGzb1wvcztFpLI47iliUzpHPpXAccg1bsT4g2rwnxL0Tw7j"
    "PTyvyfWQQmWWD1hoWKC5R/mhZPlQDsKEC4dvCtc/Tm4F6X1Cc+z4qHpYf8OS+cMbBV6Ogl"
    "yc7b2kUFgybYT3N5LuzbkHJzzJ85KX8jxBpflen+9ShWMN0uzTlDrNXuk0e8v5I+DSaiDm"
    "NOXudLi6oj43/Z+55oXHNOD/fuKCRbKYj1CI32OPK5uyZiU1koS7swa+gQ85VESklmEKFf"
    "CXAbjj/nb7DpeAaFhXHyOdoFK43xMXOIZwAjeBF9zCygnDqeSKispmciuxjgWwQqaw0rM0"
    "hKWhGJVskFEfGQD1QWJ1RLXiHaqi+PNRJf6hjOqv+/d2+wiUTXhHZtAgWSRLq65DUByGbE"
    "oD20RPFAFAI/KB8F1JvGPxT/mLkG3V9QVu+bTUXZffx+50Pcp5nNOvrNgLkCBR+jacLhBG"
    "LvEYdaJ9aVP6DK74yn4vXYZPmV0H9R3Na8de9OLq3ruwC8PVXt4U2zUbSj1NqaWuitRzzt"
    "5MRXqdbKWzHFQRwtpZDvWa9E0sgYZopyXPFzmZMprH2kyv1xikGeQ77PVRDPxeNgN5Ff4d"
    "diKpiAK/51aQjZmP5habIogURyhUZDGwmMZEgGHQxKMzxM9ORJ0PCKgcMhe4VYcgUYOP9R"
    "H/CoroSwjqFt4NPgn/75x6z1lU+Ja/+/U6QhoRriQifOvI2G1FaTgJJ6Q5qRHx+oeshz7i"
    "S9yyEaMzMqbmAkI7TAzmYxu6DjWotiOg2p3DdALUpT6g89vgSqA5JfWjc86tgGNk8g2gKt"
    "Symy0ThCPH4rcqZhG7FXXeiPj3qF7bkCSN0jkVYfMQiOQKSF+TJd8+lFKyr77fJEnXQa/J"
    "7npJss4xkxhWs0BEmlLHIVSWsirOsHdi/GRcYXXyz191m0VtNDftNHtTYbVXGKR1507kES"
    "v27iR8Zq+7d5Leutf9OwNkWpMouX5M/DmJUWHfgQbnUk/mHiMTLwQinQZelGbP+sLKjOJ2"
    "H9DPxAWvC59qSudEOFsmPp/QEs4WbnVnnTzbfoFH59EZIJuvWy8OMIouJ1BlGr5CuIZMSh"
    "g0ZuQkBAKQ/IsX3PT2ABLAqP3Cn4ZRydzaAnweeBa1zVgmP+saA8ocqv0Sj1Iov6z6UqC6"
    "4DyLIKWzqKOW9v6Kn7Hn4+9aAPmCMrKi4xe3lnnd3bATbWbg2fXD7R145vwRFCN5dOCzs+"
    "sH6YKAj4XXGfwQ8OT+p+HtUH4ORwThB9BXGHyMZOayKv4INco6vHWAM83m/UoYyv0SDOV+"
    "xgz2qd0AZpykUjmULKF1qzf4FFc9bt6oEQ3fx/VlkqRSXybzMBpW2SX3NqKYUECR1ncgJO"
    "m0l0hp/0GoRDfDq6ZItZ9IZTlHNmntIskpOoWTahS0a0pwU+6ySuCayKlEvcHdkkNVP1B6"
    "BaY8QfwV0NXD5eVblYE8oyZnPw1yC0EuH/bLnEXQIdMV42pUg5QEaGLZRHpkwlb0EnMjHC"
    "jjhU8Ywh6RZRvpvL/iiBGtu+A549zNLwS5ma/J9dMwny98eMqmeP/wSDYIiz+Msue100aZ"
    "w61f4rQJZZiRQEmrq5hCZdMV+nrIzEC7GZqn/b5XhdUoyksUqV+Konf30+B7viYkUhBaEo"
    "peiKmmg5BDW9mC2rAg4DQcYVZbwUrTKaxgCRBoeCPMp5SRUCBcGvzfcML7lPaR5fB7QtwY"
    "wn2PHdHtGbkeffLwjF8aL4obvV3sJCe9DtHRJSBBUICtuiQ23yca7nquZdVNM18hU1kIDR"
    "2fnypx+1MJtz9luS1y20c1gyspojVDLFs6s8ILm2vdFr9GLBEshEOMnYjZjuE6sUT68Xwz"
    "QRhAzdflc5JmJ9jchkclh3dgMdSEBSZIVD4KIlRgk9O3fTCgTp5tsmB3zgVozSD+00jOK6"
    "Ta1auynPlUnDe5hsjDw8V5oTN/SbQi3yCwzA9Aqoxce4nUMvnmdWzyEmFLXUpKLykX8euz"
    "Cmv9hmtJKpXjlAp6nErc6bGjcE1n+l00z44JoaovPbn61khDFoZ/zrqvkYMce8cv+Vwd4v"
    "hGc5DTTCuLOURcrRJ3GMXirBZ8gOEyHJCID/SRRH9izyB2mNQbl3Wa4hd+XPNXNU/Q3LN8"
    "iAsANLSP5pY/Fc49Po9BixpSbfwbc0MSbhy9ge/PxB5+67Gp5YrYmwhWSEz3P3RIQs2QhL"
    "6tty2M9H2RZXwh16PhKjvDL8KABPi7I79q5FOSEHfArMuHXs0Cn601ga/pS90BH2o6KjSP"
    "vNpCEgwvWB8xKu8Cj7gE+yxKG1AkSoTn4zoSCYerLJGGXu1NREIbQHkTRCqfNnH4JgRgiL"
    "UO5wz/JTYxlMeRkgY1TBNECotG8ZsXVFSXv1Z99q9Sahk0DiiTBp30EkSa8005v0uJNLXL"
    "e9wvr4NM6XLOeYdNGvaP2kimTaMy1uvWr97m7QyYCtH4OmoaHDomEq08hJqq9EUd+kTyt8"
    "vrWYMJcpVV1t7Xwf3ZT5AgOMO+MYXkwLufrm/vj8F75PmPzvUvw9tjYWI8Ol8v7u5EJ8qZ"
    "xZjoRAlr/Mfh+ej+28XZ8BgZnDVPhLNqbhmixNH9w+3V6PRC9pn0iB94zmhsRb0mb4aDsN"
    "mlK2Kn2c6WjfasLoq02w2u3qiOh1YTjlHo6G2SGrMk097BtWyURrlJK4R6A7SXnBQGPtYM"
    "p6ZSYHZsL9RIT1qeAgUx1bzV3ka0OjHVbi3zyvHq9A6vwN5tFyTfUcauVY98kyHuG4++WP"
    "zdzrBt9/LqMCWf90urMIUjR3FT9Grhbez7ZOb6UI1IVK3m1FDhF6NowvwY9etkUO/oWxiL"
    "Hi9kWyP+0CCMyZDFDJtEenkxyBb6QAr7BGpmT3yRBSPrKh2jH6BAEtPFslW/ZfslIWmPGH"
    "wb1sbpJYjWwOltRSC9H60XsdghYSi9vI9jWIawm/th0PQ5qhq2VShfgzqoWwQ8tyEI0WKU"
    "s3hMnrDzHvuJhodwHX9GkkZld5ayPg1sGFFRrao8T5CozHK+nygjJwhu/Ogmt7E/od7sO4"
    "bovI0tthEvkwvMs+r59VJEKktF2Y1QEocqc6fuSEG33iDqBWNwLZzrqvzG+vPChH/MuG7L"
    "9Xy+Jywz3C1cFSDeUg+AcmTIqd4dY9uiK+poUiy3NTuavPe94mJ/WuuWDserzOzeNwAd/+"
    "+/RWyQYGMKwUE/bn3kUGh9pGx3BmnYZmVSaCYmKLrkFm8Nlgm9XIKc/IkSGHJEoLCPu/fT"
    "/f3Ndyx9zPOljR02h7uhdp/71vhdGtUu0Hl2JJINbXX6UXuXfhRB7osKt4yoU9B2F2LJTV"
    "DgjqiBzlkuTnAmclJCv56wHbnmA0qRoke7T+nzaJZzEn2xKS4sfhvTrIhmAkTqCKcNDef8"
    "+uH0cohubodnF3cX11dpx4Z4CB/xD6zIfT64zK9i4OdmzJVFN1N0XbpIt44CNIj1IrpF1R"
    "ZCllYLorEg/knHNb3dSwrlU9LbOG7Uzz5XjJdvdaCIJqC53C9TaZJUClfeU8o1kIGpvG1Y"
    "+to0LX/RKwlMhyP6lULTFAZbVZOvBc54GVBGDDouh5HjZ9ElB4qsMnIc1WJd+hugnweAw0"
    "X/HBOCx2EmtMxd9GSLZmgSgOdcY3UX2SD3Vr/91Vg5VH7k8yWj5FFs/NNHERwPY+Z+1Lo6"
    "8jHm53onYj0pf3dYhgsyDXX1WZWO4+K4uo716cjSJuoNSUhPlOsh3VrERIzGVv+cjKfcPF"
    "bU2hdnWA3pROOVFsy3qcUvGHkMiCK0c486T31xz0zpXFFRdLqr2YWDHu7PNlJNE35uTQs+"
    "JtGG+ybyKLsQv75Pa6GKnhmA3wXdOG/5O9hbFEghQbUihNilpaYYZGuJPjICH4C0Rwfo+V"
    "SaDbICOb+HgTUMuYS6bdT+OwWeJ6XGhXZ6cTW4/TVfbNH4pKfm9Nf74SC31nKDLloJOl1a"
    "VWl4oajYXF/CCbKdgZK+G/kq4nm6JQZ2ezkOJ/mgX+Zn8mBIReeSPH2fAs41cNWAD0d4i/"
    "vin8J5w4RfRX4QuXRgfcpe0PAhWUS0Jl+zDuNzZx1JG/2m8uZCYdPFsEJ4TJlw9EANLO3n"
    "UUgLfaetoUWDLVi234m9sBFrKr0bqkJj0lTKK/YzCgmE0m8jXp0do7BsPdctqcO1rBn808"
    "UW/6+oekRM9Bjsf9w/qsb0TaNnUsdUVSmliJQWkk99zGkkxo2LhIEsRMu/flzujIoGQmZg"
    "KAJo6mBhxaFA7UXFa4RQGlUPar89hcCW14FLLgm25/P5uNmrtjUspGFTqGJTh51JEmUZ2h"
    "MJ22FwUPSGEz0o4wP+jaCn4X1Sg9sJCmWZ/WarN+zjVIuhKRrN0qxvFwpU1eJokkQzNHPC"
    "QmEJqPZV54hN0miWrrKU/yi/ZtgnJukMN7cc83nyKGP1SzamyDTvm/HetJgwVRtUzFyh1B"
    "LYybrJWgKiMnujuuErhJr/O1S1WvO9N3Xd+nxPEGm+Ny0CajXoH5Gk0pxvftLTwIeKfGaj"
    "K7dgAi2PhroP8X1uijZQfdKEmv8N+a9blW2X+Rmkh24sWrtQa1Fj0bPB3dngfPhW5UQFSO"
    "bOx4K5+RAa+bT/Ko5mxOKBr4JpBhCzlx0rBWeg/iFbol4cimzqPBEPkT8CbMt2lCJ+kUXL"
    "NJ8KcqgGaIa9Z+RCKGSK+ThRGkL8zaflspzTcHgMp+HfNguYL8bNseUv07goIGr4oCjBq2"
    "L50QT+BjAYukOmhtOoft5VBNDA3uL6Tn3gZ4pQY3uVw35qdUyrYyoKYffVsSf5i3NUsacQ"
    "rFamhsGYinjmgcxUFz2/DctfAIbMtIC/ho8wQ6eUGdQU5SehrDqUcBfYkfBzn9i20K5moH"
    "MBKJkheWpLDUqyNAsr2eb35mKdAS4ND8diPlgD2cbl0RgXe2FzBa2UqamURZLKIg1f78YW"
    "S1ll2OHN7fUvF1fQRy3aNo/O2cX9r8di8zw65xeyH8VxvIlWd9zbIECX26vW7kiRqawX9K"
    "4de4HklyA84yamMC1hTSndwXB5pNWSS4pM4cpIPXlNiILKUbNPeS0iPKYvaneXFP+fe5gV"
    "RBOx+hU4q98n6QPpY6Ueqx9Leqx+zAClodJkHf5G49Vt19i7EiheDPlex1A+aIYXaEyiXp"
    "yNAOqf9itw/tN+IePh0UphDSj9mWV8SWWNiEDlld274Oc9/ESRdOcLr6M4Y0TZJaiAghjB"
    "njFFBp3B+QngazJTNHue2wrWS87uOKXUJtjJl9OSaDV1nlNtSlKRkluvu4twzYY2BCOOyc"
    "L+w0IoohBzC7VQTq+vL1OSOb1YZf3D19MhP7iEmJZlUfOCjMRp4DhLkO2O20zkoYkaZHNs"
    "P4c104gP9t/6m2XX3GlP1CENBJ8ga0HwW1LWlhUtloI3ueLGDfl3InllkuhBRf7GhdAr9D"
    "2Jp/3X/U8jkGWNfoJQqZCLONLW51N+4fArk+s1/F2hZBX+gKCDCvSOh8DaE4W8eCcsoA89"
    "uzz6DK6gSX7jwZbn1+0Ed9RVNCZPQZMrNUmnq5CodoCmdFj2nJdVVK7CRjRb1GDjTxqosO"
    "BkijyBsqCf6GihlO7K1etGUd8k3c4oMe9yp5V2jHnd875u95gtqac/D2/uj0XL1UcHmlnc"
    "D8+PkUmDMX+xR+d2+OXhDj4Ju8s8OpfDL3y8TSaK+OCjiECdZPYUjcqO3p/oHHF9doEEAi"
    "uo63ZfK/eyhtaeTCSOo7Mr91NI+OXnW2IXlfsNVXFQwom5DAarYcCvHZ//9yaNmxTPcsyb"
    "VZ4WGzhzMXJUK84uysKD4SEMDGHnQmx7TKC1M7WhPjIn9T6gKzqm5gLx75Q2CxN+RP5UmM"
    "UO5WT2RAIdoWAlBL6F8xdcPgXV6LfytblR9nloLL4ebdfWkpLWkg6s68C62neJjp+/P+7r"
    "CLmOkG+FuzoIXhUGJcvRQodPGQu31e1V3uUYdxtuqBZdgO/BFbvEloFdZdO56N+lpEcWzL"
    "HaOkuCSCuMbWVoRIbxmgka6ZDsjgmiapZGYgGqlKTxM2zvezJzbSzeJ+NQSg/ol3qUpthn"
    "/PHID4fX8Sp9JT6WuBnRazBMUA3j3NgQha6+YyieusBL1GiaXK9POBieR5q3jZ2ngPMxJ8"
    "sC3FCjqG2gdgEp5wJKSLOqPZAgUVlrVcYo0PZszNzDvSrc5aMK2Suepfkbnz41eJyk6SCf"
    "2/dIysr0dVi8pFCZwb3BDTiJh+d9dDOAUG8fnV/cDU4vh+eyzwpcfEx02IUrlF+RwmRXBH"
    "Qf3a4ZsZRjMBJkuwMgfjcYDEXgoneA1PHyVN/wSanOy8SYqmnKjvQtBbMxJLr4CFRWNnDd"
    "Y2hfyqkY4MQlpF92NZ3HSCmRDQNNue1sq4ZWJ24ZE1p8cOYquA0PzU1ouL3wIFwm30n+vu"
    "mZ+B41XJGcNA6Y5UBH+PCl+2FtJCkThtgUvFUgJRNb9oKPN/kCVuT+mvEX56cPG7nEGzHC"
    "vz1np9zN+BYsNAcLplDZmdXbE708P9YDM33a/+EoNg3hjzJj8O7r4PIyr8+BYbkW4ROP8C"
    "i31lFJv4MsqcIxTohZxM4Mob5hNAMIwBPaP+CHfwBKHQBeRDvzpAsk3DgfkGgGdIwAflbv"
    "gGu58L9D/mzSVzNBtjM4W3C7OyLWBG+Pwr0d1glhCDpuvJOcoZTtZdN5XqCl/GBcUil9Fg"
    "LEk078UOwuNgiac3FPsf1ChDrmiP0pXJcuDqDqHxXq2Zg84aqrocUjVLxDE6MrRbgzO/Ld"
    "WF05Mub3gWU3FHNMqyWtvKRH+YiYEpxXkkhlJSi01IjnUWgDZ9YsjdKaCiM55hHM8hp4Fs"
    "NjVukUTiRpZftsAhDjEGIyzkObc7EuLiZDu0XURoPlfufjBZNagonECcy1fm4X8tWDbOKD"
    "EomeKMrpx/2WuI2QvU10ihVSfdeofNfEwqrXanqFrAtH4Kab5YatrRtsqDSlDo4ot6EaZe"
    "VFPsKc269GWt5XOcvubbc3Scg7DeznWyG4TPwoetQvCyCN+aCRR+c1ioyIGv4yi+2fdCxz"
    "27iG8gzNAJDsLspEOmkU6oHnxABEM9SYzTrF25s1F0nFp4ugl5RZ4pfoxLmdQE0tJZeWwM"
    "PDxXk+/xOyTssgCCzzA9Cpc5mIkk3xWgdvnEBtg+NtfcVZBonktZG8EAQLVqzGaFdk+Fzu"
    "+UzSKe37hPida4PL03JCpDn/PlY5OteeV1P9nKAdxk6JG6Q2Mj9JpbKP6YqTHIvVK1vzQL"
    "DGoYgF0CwHfoPS5XiNqWXnJ9oWn+VJmjVO8y3W34PDXGA1rLAxUlspXDVOc8ADNi4mExNv"
    "MQkR+j4BW2ry+9vg4v7i6sdjFNI/OqfDHx+ujpGoMQZFZq6GUGHGIXnlZR6ufr66/sZHB4"
    "7IMKq4dzZ8gtX33K7ps20msZqiUsplqwrqb2q5MyJMxCzuL3rWL0X+haNqGG6ySi9f8sLS"
    "4h/8/ru8/UDN+P13ka0iABvzqcVvFStqICJAaGTmUp84xgLqY+ebcC3Pn2vMiQnFT/YBd+"
    "JrU06lC78EHhiKq6aNkSBT2sTYE3AJP67BC56LsFAqdqQucIJwdP+IzcGXP4zif2GHVC2Y"
    "3aItstyadSySNJW66NmmmTNVnOSHxU7yw4yTfOf0sdA4JpHsK++B2+HfHoZ391LPCufgWt"
    "n19c/wkVzroIsNzn89FuWxFo/O3U8XNzfwGK4zF57f3F6fXg6/ilJC/GfMuCY3vLz4ZXgr"
    "CgYS23ohnpzn/uH2anRxNbq/HVzdXdzDnIBcG1mcTx52mOVHo+QrwUNRWvD6DkoLcjU6Tz"
    "M8G1ydDS8v4TPpdbRDTtRcSfsHFVbS/kHhSoJHOXUAGgRbknQ7E7rsffMsH+BqYzKhIbJa"
    "Hq0ydsSFA/bwxKMzeAblpqOWBJBQMMWid8Q7RDHKA9qh9Q91SbOhwGcbCRGxtrhGIsRRlW"
    "15VLwtj7Lbcj6uw+tweCtsVujibJ+vBrcVrAYayipdB32n7WeIMOK9WEYRRK8k+3SFTjO7"
    "ArPHi9EU56XglILEElSKF/W5I47PLX2fcaseLCB5bkdmP/jbwHXtT0MDqY1rukWcmCzt6N"
    "VzFiSItmenfqyrUkV1bMMjkv8/124Nn52gjzIFANtCL0cuttRuvQi1bernyqepFIZ4iWiC"
    "Q+YE9F1+tEILNI8YhBs/fB8JjzXAIqr39tn0ZS252qTJVpJwh6wTmTDD95P8AUgAUXzKzZ"
    "V3aHNMCTjE6ws/Sbdjsp+HuVL8vgavAqQvigvtHUrf5bdIk0StJdmOyZ5vc8ye+8iaiKoG"
    "Ag3PLH66vkd/Q+imy0q/JN1kSaLwHaxU2DJdtZw2cwSmCHdmz70bzPWKU6mJpzem0tJVWb"
    "o6caJQzIBoMa8dexGuwB0Re7hZSqUeuGZDqacptdRVkXrOZg/f/s1RqcpJWIWC0TF4KC2I"
    "2hWjr6N5dkwIRRlK/ZVi0cnVl6oWfTuUjXzKykUn09EXNPBHNhTOyln+NXLCzqh5Iya75H"
    "PtrO6SzQxLdfp8idB8zfkUQQeHL2QnT4k3SaFLM60EkBlz9XVU5mgpzWrYTBkNiTOBRPVw"
    "POYrHlLrBa6yj8YLNCfjKbfiwPnL/8IMQGYnMitAOCDFLBYTjTYR5YdYPlJzo9+Wi9tkCV"
    "DrFLNpTg3z9BDX5UtX1zR/85hLMaRTiDHD/+LoSzRe5Rhx7+6nwff7h0cIetrLJNNogywb"
    "OXrE5VYYQzNC/OrRy42HYGjgGfWC9zGF0iIJT6E+gmNUomo98LpOJk0Yv4GsjW7HIpUBBD"
    "k0D0hb7GaOxuvMmNou5uRr1uD4CplmfH3fvsctz5xbtZjnSwrN7trsdqk5cqfUz0HLloSv"
    "kkRdOLi3zfWkcp/h+yuIgTRpB12hu+v6zHq8I8hSo5JrKVItaKUFTSYTYtSq/b+kUNr2YA"
    "Z2+iHGq4+gyjkYH0oljccup7rekBVCHWZoK8yQdGStGWlI5oLvmCiqBhtWlqFK3SnvfGo8"
    "9/I8wuJBv9QTHA951f8Ltdlnoo4LVD97wZ6FHR/ZFmGyoQL/IWRKAyCF0mfTxHDhj7IYJE"
    "vOLEayoO3WJ8/17obTwvN4Pp2Zr85h1S9x43Ie5mejFAennaJMFHWSHeoKobUa3FyrIt5L"
    "Xh+Jkp4vSxLN0FWGathMMau7C5sJb5TaSm2aTuu0jTOs4nu8Qa/7NKUWQluGxVK3Wt+y+J"
    "aca8eEUdW0WF2JBVimnHOnBQb/spypo+xNn7W1gWIbt9y+0hdSWGQtNaD/qiU3moVja2B6"
    "DK4lP5Goe6dofCc63g3Ah21+T/nFfcwtMC6MpyfihSVoWJxKhviLFOB3Wpv59W6rZcadtu"
    "aUs+aerTxTrlq1qYhWaY8sP1mGt7/Ikk3SbIIqTpfDQVjGSXbxyKsslVcLin8LH0H8R+fs"
    "p8HVj6Lqk9hbYvzN4OJWjnex5TWrA7WBOsfS/B7JF61vtycItbVZZL7X524OpWbvKnvr9e"
    "RZoxXP1gJEgEM7PuyjcbAgXj8qrdFHbMF8MkOPwf7H/aMmB0f7/Xp0eeGtwhx0ll8jUajt"
    "qMrGvjvddkBJ7Vd7CZURgPYSai+hqsLQXkIl2FvJS5i5UFtgbdUsXcVu0q0k6W7S9/oLDQ"
    "zpS8x4XaNH/TJ/64scVNHROggL5EU9AS0BWZlTz59Coab5lM6yPtSqRPmpjNB/qdcPu3Np"
    "lIsyd2K/xC/axc5rvQfXhSqeOCdMUMXDcFDFw3BQ7GE4yHgYdN7QG/kaOu/2v7m9Pn84ux"
    "dtIczA8B8dzpufL26PEXWeni1PDdc8345GLvD3lU6aSzKFfQG9Pbgb9z5+PAEMPIQQEUYT"
    "i38BesF2UPkMaq+Fjfjy+sWaU2QKM1zJKzah0/G9ZFpMRJ/rCyGPWmFZ9K4BPh1uVK73Kl"
    "0dm2uozzUiV9FwlV0wAsdOJ9ARhivr0OJlTJDopQWVSWy7njzaA6eyWkjfaLgODGY8udLo"
    "G9nWzMq5P4s9uat0Kp8hyzUMDeBExBCW8omY6xja+Yqf8UZrmauHnt+whvuScHeiVb2vlu"
    "lYT1M/wlHJ/lImXvSXfZa/Y++wpjNxzCbrIEG2i6sA850peziKyu56HfRmljNyA8+YYuEc"
    "r6vh5VB35uLbtq7NefmHnwOeKeV+SNEZprd21bl4IVJOZ4Rzxsyp2/TXu+urAls9S7p62F"
    "mGj/7Fr3K2MT73/msSOAZwkWsRlu1bDvsA3/ffNf1ZveHM9QEq7GRbOtc+3oBn5Y6tVR/W"
    "ypEFE2QqtHj0xXKMvAKiJTJKEu2+dMgL8RZzruW20FtmI0IKQW+1ZJSk2X0RKbyBgrFtGT"
    "k3d1mvuSXRFlvNRUGpOtUap9AJC9ougS3FIHCHTMuExlgIXlm13nKYL7mXnDhUqTCWREoL"
    "o43YSJtt/DT6smNpw7rHwnuUeo6hmkkWl9iXJlJPU+quOeoIObu3hR+mfpWrBJXKAQ4FHR"
    "BlJa4iDNSaGL27aJ4dE0Ll4laJ1bdGJw2u5czWbA0RQu8ufNl4ryP8Xg3GtcOkh07hnTfa"
    "PCO5rIoBn9GqexX0OYpXehXkZ1TNTBQqwyicA6CcE+qdJD6ZW1za0N3CWYRPc2PGLU2ZXy"
    "JtCX2N0OMaOqrMVddHxdBRnWT01lle0dlQVwApOi2AtpS/xFG2bvbLcqYdE0Tl7JfUGswv"
    "bqozi1rPLHrjwrEJPbJYKQq1zNd1okivraASOUikBUlkXKysnCAD1opty65fJBz0ZL0QJv"
    "7mwxH88hyNqI0ZK1UZWh4FLl/NusKQquqQlE5GAMWpNDGB0gkGww97RwcREkyEkxrl1OxX"
    "yanZL86p2c/m1DSGWLcCr1btcngbFVRHk167rTvhYo7KhzVqWJIi1aEEleWsLco3Pk9V6Y"
    "r+TvQ5bcxv2phvVnTh1aIX1w65p/w/FUXQuDH9m+6DTVW8WMuEv3AMOuNv/U12n+3l2PGr"
    "Q/plxrwVDh6F7Wxr1BEWvcQh+xBgrWBm+9Q2ETSkEuFFU7TeRoFjhukL0bjvGAJ43DOBZL"
    "kJHxnWucAOmxMvr1nMRr/t0Xnkp4nro08fIbmChQkXlmyxzKcxCOMKVB+yiw3O6T6yJvwp"
    "Q/+kY84eyybmsbTOqLlAU/5WDBIyGXWwjcBcLQ6+RO8IA/gL6siLOldTv8zVkBBbZW9Dgk"
    "Zph8OYcuucr/a55bh4AYseStEwOEGqiWjDtQyKS0rkM34nykjg+XjZzu8Fj8Jsjj76w+PG"
    "gm9NFn1kkrHlx3/xC994pgEfIj6xjBhCUFdEn/YriOjTfqGI4NGKiEitcrrhcKUF9A3i7j"
    "P8HLqR5WUE2bJQq0lk4/HfDp3LRFKEqAHuZC+yap66aq66Ml9dxlkHV1PejeFgb5EvlIhi"
    "Fdu98KXTXxG53MO9C+8kkRFwoyPGzYMcLaI+6jtMZYg9B5zDpxdXg9tf80vinOakPpz+ej"
    "8crPYZJtismZWSIFEjKQW+tm5SShsunY3kouh+wO/EvxYr8w0kvUqrPakqS5prRtyuzYkH"
    "Fld7S5A0UkW2VKzjW1gY0rS4ki5apU7IHGpEmm2UAmirCFzGs/c2gIcB8Sxj2stxkoRP+m"
    "W+Ebwc85pDpHiTvQ4yqGXlvxcTf82c+hLYJNejcutAFhsoCRKVjZTqLE4bHIeHVQyOw8Ni"
    "gwOerWSUSndBVQ6HwzvI3b1K5txeiTm3lzXn+Df6ufUcy/LaY5LtWxBvo7S0Ziu86WX27/"
    "8P5kym5w=="
)
