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
COMMENT ON COLUMN "notices"."kind" IS 'TIP: tip\nANNOUNCEMENT: announcement';
COMMENT ON COLUMN "notices"."link" IS 'Where to read more; empty: nowhere.';
COMMENT ON COLUMN "notices"."shown_until" IS 'Null: until it is deleted.';
COMMENT ON TABLE "notices" IS 'One tip or announcement, the same for every store.';
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
    "eJztfXtz4zay71dB6Z/sqVLmjj22M8dz6tSVbc3GG48960dmc+MtBSIhi2uKUAjSis6efP"
    "eLBkiKb5EUJUM0qrayYxENUd149OPX3f/uzahJbPbuij5ZzsDzyGzu9U7Rv3sOnhH+j9zn"
    "fdTD8/nqKXzg4bEtCGwYOcJyqHiEx8xzsQHzTrDNCP/IJMxwrblnUQdo7uiMjKm5RJ5rER"
    "N5FDHryUGW8w7oTWrwCSznaf1Q37F+98nIo0/EmxKXE/z6T/6x5ZjkD8Lgz1972DCo74hf"
    "YbgEe8Tkb9v7J4ybP48mFrHNBAcsE4aKz0feci4+O7OeLh3vsxgLbzgeGdT2Z85q/HzpTa"
    "kTEVjyC5+IQ1z4Sv6Z5/rACse37YB3IXfkr1gNka8fozHJBPs2MBSo5QusPuuNRtc396O7"
    "4f1o1MswO6SIMTX4yKAOCIq/KhMMeIJX+P4/Dw8/fPjh8P2Hk4/HRz/8cPzx/Uc+Vrxv9t"
    "EPf8qXWXFLTiV4dvnXy+t7eCHKV4NcLPDBn4IGe1hSCSmtuI9N0yWMZUVwPsVuvgBiJCkp"
    "8J+XlkLI8zIxhB+s5LBax7sQxAz/MbKJ8+RN+Z8nRyU8/nlwe/7j4PYvJ0f/kWT0dfDkUD"
    "wClsdYzPnh1WJwSLA79vZ6O2Huh/fvK3CXjypkr3iW4u/qwKnM4RWJyku4N2AIXszsI5su"
    "iIsMzEjmzK7C+MPjKsuajypkvHiWZDxxXerWYXtE0IjpweG8bZ5fc5JTZHmI+YZBiEnMRh"
    "w/qrLSj4oX+lFmncdu0wzPL/gTz5qRfL4nKVPMNwPSd+E/1Fn/1U8Z/gPNG8deBsukhPX3"
    "l1+Gd/eDL1/h62aM/W4L/g3uh/DkUHy6TH36l5OUmKJJ0LfL+x8R/In+3831ULCXMu/JFd"
    "+4Gnf//3rwTtj36MihixG/Q1crOvw05NqfoCtNnmP3NXwwxsbzArvmKPOEHtKisdlHs8NZ"
    "+hPs8BvHDJgLrxkopV8xYwvqmreEkVytNTmgVG2dB0NHLoytqLcO0AIvEfwYNKEuYqFuup"
    "hS+OCJeoiroSic+xPi/31miDoGeYcGNqNo4VpcU3YEOXZQcO5zKuwhh4rJpphl1eCdfvMG"
    "WnUf/drzGafR+rWi+vXbUk4+IfHugeXIP0cmXTh81VNGxObB7FkdBUYbP1s3fvgZN63D33"
    "B8O8zdxgHUu/tx8P3h8ckncQN49Jkf8pbHiD1BFkMOeeFb4ZnMvUbLvH0BaK2xkPV7oiWG"
    "PMmoiQlb7I+5xadrIOYkpRaz0mJmxPEayDhG1oKAd2OIv0n5vlDLbHRYJwj3Rsa9b1N+e2"
    "J+a4ICSR24T+kzXKdobmOjqq+rSyuAW3NN5B8j2xvpv8kd7lG7iXxjZHsjX7m7QUvmNiDf"
    "3wvMLUb+O6QTxPLEB7Bw3+Y2d0d1XTMxovX+GfW39e48NBmHalIQWSl8pi6xnpyfyFJI4p"
    "K/N3YMksP5wBX6EEyzXxL4M1xh4aerV3TxInImxhce/+n8BxNP2vGDu/PBxbD35+s4qG/J"
    "hG/J6T3Y4L0c/3Tieb/MPe3KkSNhzlf0Tt9wdSWgC9wAdMJ1mQmeWfbyU/Qv8AqAZgM4iu"
    "/zIBcbzLPec6zdwkq6haVIsxJ4eLi8yOf/iiIlA9+3zHdA145pvktZlLBVAgHkDR2/e8UP"
    "1S5G7WJsvMB1YHq9ClsUmN5fj6Mix5pKQtbuCC1ffj698OuliYiTlFrKKkuZW6+TSW13Q5"
    "xK+xvqqf6v7OlRTg96e64e1UTQmq8nc7C0wNO7cJ79OlGq8jR+kqrkQJNsz/GcRfIodplF"
    "oq+C44RF9V0Q1EMWhPyYx9dIHvCybGiOv+vXaFuLYRIImYBOys/hRQ3PeiEaKqmoT8ylNs"
    "m9KO9m2LYLhRAjU/mq7B0gbM4sxwLG8xXZR4fI8PnanBEX8RX8YvHl/hfMmD8j5n9U9exI"
    "wX04/OEkEhX8USacuy+Dq6usmuJaT1MvBwr5t7ub6wLGRxRp5d8yPPS/yOY/dVv87/3XxH"
    "cMYC0a+5btWQ57B1/7372aUvlCTd8GHxvCYjr2CXzxlkOY8L3B4to8Ogk8TJgKoTftL18G"
    "/0g72s6vbs7SNgBMcJZJexKnWfbAovydsVOELQ6JUjIbc6ptCSs8ynZrpJ3d3FwlmH52mT"
    "qSrh++nA1v/3IgJMAHWV6BCg9Xtu/luOtLeR2jUprZvXv8zJf7HLse3Ldy2XtYbC46QdQ1"
    "iZtNkXhNediYeSPxXg38FhnivXFd9O5jouEq0ozMqLt8g+AJqT83cVolKfdG8m/SaaXDSs"
    "V6X3fDSsJaa+CqXFGpbAUoaZJpX6X2Vaolgk19lbf8FLq9PL9POysDR9DGzspgno5yNX6Y"
    "FrC12F0ZDy2mMXWpMyWg//zTLbGFTlvM8jSSby+1sgzjE6tz7lLTN7yRbTnPG3Lrq5yqql"
    "N9X9Zpgl0T6s7a4BXf/bNOM0ra75sx6Qbm6NC+225MBW6H3JhKGIcoialQ0KT71YIqjNi2"
    "iJWMfQYeSxbgBYmDw0oTABXkEuVMQvy7CBoTmzpPkIaRF3rZfEINSFZY3eyXBF/E/2f4Xw"
    "yiDcd3sAjCwXGV0k18VCFEVjxLWlZzzqVaDI4I1C0C1xu+Ozg5qhipSlbzqMLhw2IGH2b4"
    "S2bYsuvwNyJQl78N1+9uS6Xckz8KDuhXKZWyNR6XudiG/7gvD+9FHrarm+u/hsPTMb8kw8"
    "Ez+T81z4w4zQ5ZPmAW/j9/w8/Y9XDdI+SbqAxk4iUTWd8T68nniwZhl0SVhHJypqpsg/YL"
    "8DHiefz7awXJ4zT7GyZvY5dsJQhOnTHlGju8Ug2hJKn2Vyx891jGlG8al3mIeWQuN47Jjw"
    "BFQQtjSp/ZaLwcyXSmHI2/LKKeQ73DyHr0SQ0BncEbCyOKn2auJYpcGAQKAgqzHNK5uES4"
    "AGdtZMG3GGIPfuGI28NkSn1WPyRTNINGkjeNzowpM6gp/al5snCwuyzaOEnK9K5ZetLroI"
    "QUencE2/zeHy9R4Dl5AboWtkdwSEXbgx9oZ5fXg9tf8hW1s5xD7eyX++EgXy4NSj1mKbdU"
    "GbmNpNRLrp8Fb/od19ZMhD10Jn7AJwnRZQIu5ITlPmZ4idgULiRLlUzVgN8LMp7yg3nEiO"
    "GSHIFV2ErZKfZxT31CC8ubQikWKUhRXIChRVCfxSO2LYQqXH8r2c+xa8Acyu5Iw6bN8hYT"
    "hHsDD5KFdsB+kjsPs2dZgXWKX2D3If6K/GedhoWHDTrjmxWw9Y7JP5PuXK6KMCjOwyznTR"
    "bekjxqks4cJ9zDNTMnLqMOthE4h0VNJvmL3uAa0JCz4qu5u5Azf242lHqSUktdFannbPYo"
    "7luxscLaHMc68fNOAwyYPzbpjD/dEGRwF87TVUaNsfMc2nob8uqMTzVYWY1d5JbBf88TdS"
    "2yIavO5TzLrvIpwI21AxnrKpNesGvhjXfdz3KWrjIp8tRuyKZv4TxdZdTYpsamuMMzmKOr"
    "DAoTmzc9uoNpusom08WTTc+kC5ijqwwCR4TvbnoeDeUsXWXSxLI35ZCAppqf+USdZRK1bb"
    "rw5yMRJt+MW5+Due74VJ3nF/SZ5gzZdIWFPLsPpusq32aEMfy0Kbe+yFm6yiQ690bU3/Tm"
    "u5l7N35nrz7Ib2khtaWr7AnLIGyaVxZM01U2WbPND6PLWYePIpuYT8QdEcfb3NN0JeYa8q"
    "k662zaZTLZXjLIJQbeVL+8hTk6zaDRDLubOlAEl+483F2b5YX6xnTj7faznKVLTNpq+mYU"
    "hcpL4YyHqErSOBMRsSqpnHN/bFsGClJmZAMYgak75f/g8iE28h0ADFPfRXLuPoLO4sEfQB"
    "Hgf/ISO9ueXqd5Kg0ZVjXNcyu9Uq5izccFmhEWrYAvWoz/W7qig3XcsPX4h0r5dB9K8uk+"
    "pJGoFot+YXY7lOVAJAnVTn+oe9JvOadh7lKaA+QoycENCdTNX+x9A2guJJjc/+MeceWKa+"
    "jyfE8sfDTjf6Eptaui+raNxH4hrsUna9TqNkm6N4jLNnaD4iArjajsPrZOF/FTUOcrqSSn"
    "q57lW5H9NquebdMiFTX8cozRsLZfsR0K5fGqm6AiDQAtpjTIAsrrVVo8TJuECh8PfWVNwt"
    "c+obdf+ee1K9Ns2ehuaFJvoUQNnHZ1F3OcZi/Y3Rc+Dup76P82s+SqrPCT4gV+oitb7biy"
    "1RwztuBW/Si/z3Fx/aUMocondm/gPlHn0Goj63Ab5ZgsNqJzIjr31HfYxSnV9tj1vlH3ma"
    "EJdYVPCaBaAET5hGbYJJA9LkuZzGaQOWxbbdSZadHBp50NxadUd50NOn2za1LP8Sw2T9+M"
    "rkH+3WTjNKlgsluYa289y+sQGq9Wt121/VMt/1XnB+8UoRHPfc1xi6VSY4u9Y5l03ApeMi"
    "esgiNL4oz9JXGZcIbN8VLoRy522ARqsLgEsWk+HqPpLOt9bL/Gu6BqZ5tyzjax5gy+FusY"
    "zAkipY24mwmC7YcuHahBySz8HUOcNxgk00fMN6YIM/T+4OhTWIYKfht79+zkbZQq9vbHCu"
    "b2x0Jr+2Pa2Hb82Tiv8U6JOzSiUFoyF9aT5VWt2JVk8YcqvroPxa66DxlPHeAQ6nF5RaEy"
    "l1VyO3e5PWzvDq5EKHAmr06lnBC6OaXGtWhX0/45HbSr6S1KvcjVpNFMGs2kohD2Hs0Ule"
    "PKcd3ES3UV+22ShcEqNUqbEnsSy3rJ7X2WNybH4fLragmKt/+nRjmpcmz0SxwvGuW0Mjff"
    "VzI335eYm+8z5qbWh7umGWmct4JHnNaMtqcZnQ/uzgcXw2rNrXdddVNNV85uA38ht3I0xx"
    "gjixXHuMzWq40isQ6aIghfI+CdoD3Cp6A5Bova08kGJwyFJUazyuVGM5WroOzZ1xqoOsdz"
    "mQYKoqqhgAbDO6h/tp9MqpX7GP64GgC5DIGcUe7jb5ZhczEAOUWmLty7lQjGNlDHc+xNR7"
    "5bK30kTtMBlqds10r4+oMSgP1BDsLetQzQCPOQ3SXXY4JM2zE1L8oY+6E4DZuOgFENpJBD"
    "vTthvK8nid79lCDOcd94/t6butR/miKxjD6h9wJ071Rv3fo6wprO5/VlFCNSVzTnlHng/3"
    "2i1KwMlHkVGSy4QT/1RjktjwslECdRVgR1z6nDg6Mfjj5+ODmKuB19UsbkLEPl9TIyZjU4"
    "mqDRLM2sUcusy9E4iWZo5uCVO7gWRxM0mqVplhYVxy1uHL+iUKNpPHxf3abxbRg7W+kNjz"
    "3+PmM/t9R8sUiSVFosrYuFedjzc0RyN8O2XRLjCal2d+4c1NT4DoQfts9Vb4d66C+YMX9G"
    "zP+op/t9OPzhJDqI4I+yM+juy+DqKnsQiarKo2aMTtOqy+6fyNwD+P+T9UKcT8LTPSPYCX"
    "oPgwgCW65y69kWRaDj18Vc7m78WuM5uyb1KnhOjdB/Ewj9AExYG56SImx0oSom19fxU2l0"
    "kEYHqSKEFnHTeYdMC5yt0adYsdOlKm9TB2uCvfwd0PXD1VU19JUouTCyLWfTJiIBbqhz9R"
    "dyeh+3yK6O90GmC2fU0YbRvW9TIlBmaMEtcSjqVS93dn3PujaWGTSu63hDcum2gQpqbXTT"
    "urKcLl3Ku0CRyiO/GEoaXQlr8aSjqADQelCpmBXhGXWeoN7LDMmGahB3FvX25IxIdDck6C"
    "+//RZ+h8F++y3rmWxjvlyA6Xy1++Sv0yBTZbT8PioGmYbirSuFJJ02uzaweUEzrW/zrqg0"
    "89uyeWOH2Ia2WfeUkX7KNkseAPl5MRWK3jXwJ3TL8krzNb6z62Yb7UALCg2UYj0oZsKs14"
    "TiVlOlnhOBfsKIbUOztoD+NGw2KJoQUofIOnncamFT7BIW9HlzKCgs0SQysUY+A3rmUeM5"
    "t4XFbr51nWIVfG1Gtfo1+URrWeppWZRZ+ckQ5bH6OF1n4FhtRN+12vrKamvoI6wrgCSdFo"
    "BWXdVXXV9WGs2GvFXOvds6b5P7WyUFtkRzraSy1lVVvSkA1YRGaFtcGaQOVAqCokH9lfIH"
    "+d13Pz30ZVKP1A2FPoiCbQg+96XUJ0GxjDnkwvfJdfPt/uvrp52vdFuttqqptuoMdJ2Bvq"
    "cZ6DpFV6foqmn+6vzbN8H3meWMfvdycF6FTI9RqJuT8W1KbcKwTRB/XWvmzyByzL+Ra4pz"
    "4spocr1kjPYySHWWc7sM1VnOOstZdYbqLOfWWarzN7cevtDJg8Vc3s80Mp08+BalHvJIJw"
    "++9eTB7gekG2cC6FzCN+H+07mE6w66tnMJOxzzbz3tKM3qEgxAlYY32YNfJ8vpRKaWOSVC"
    "8Zvx6C6coov8mdEXMiMb51wKHn0J5uoqr16ob/AjdWR5ZLZpjqqc6pLP1CVubRN79A27ZE"
    "p9Rno56KPVw34Z/mgRDqsOlrexQdDEpTO0mFrGFM2xa/BpkU3wC/mEsCPjNVBNa2LZNjHl"
    "4LySwi1MV70ZfV8E4qlryWgYv6M1QkhNhJCGsWy5Sxp1PL7LR3X5nKbrXl3/bXB7znlUi8"
    "0Rgbr87Q3fHZwcVfTUpHBZlWBZJaisTIt503QJy1E/iluCxEjU5XErHs9ttAMxLXihBm7J"
    "FKHCJc16N7JygUueoKSu5xKuisAHXH14shyAp8A7ql2gf+7SFyvw0FQ+e2I0HdgaybPnY5"
    "Wz52Px2fMxe5NaeWCskhvUyoViadZmWRseFnXYG6fRLF7LYghXYZvzz6x3RiTJOsfog2pK"
    "YIkOmIMbj+zOWpm6MbodAmDe121ac0UX0kLnbAYD3XKZt3v8i8VGc8t49uc5WgmlNsFOgf"
    "Eep0uxecwJt8Xn6JM67YGmxHiGJp1QMcCgPue3+x1D8v1RoNfWi2rkKhg3N1cJvfHsMq0Y"
    "Pnw5G/JtIHYBH2R5BVqIRiUVr/39xKdoVNJblLpGJWlUkgbBaBCMWkJoEQRTBZcBpWVbqC"
    "qrzPkVIWJYWLITcvJjcbZPiL8zEa4vwUKuawZzt1mxV373ZnwVwI0OrWANb9HwFg1v6RRg"
    "48yGhZUD1pAP+mVAjTEMqQ7SgBAi1A90iLeg7nPoGYDqzIxEZ70809ECSq4gjyKbUj7UK3"
    "DgtDlveWGXZ74q4P9fsM0Xiy76rIwm2kfFqI1QaFk38tDxZxk9NCGJkFZlBEfv64/coDqV"
    "e+DRGVxccN3x7hTFgsm1Pc0nVTzNaVsv5mk+SXua5Y7JlUL+HogIlGa9gBuIgqg4ffRU9T"
    "NvufSOSzDLK8VZDEJYUXQggrJrDIL2Khev9P30L1bxKmvPk/Y8qSKEjT1Pr1y58tznbzYT"
    "qnfGHomelZokRjCqslUy9pfEhdAlGBHSRHjmW52Be2km8VXSwLCEQQEfLMEhlWeJbDRXuf"
    "Uh8Zfa6lDmFCqzOvYBXdtU4W2i2baPr9Vo/JW9dlwJGnRcgg06zvCXzLBl12FwRNABuyG1"
    "eI+r2GV8VPHyPc5YZtpUWKfDqG4aVIpKa8TJmxCzNgG1CaiKEHYMPtBR8h3H6y5cPPF6Of"
    "axfNAvM45NGFLZMp5ie/J9CLug7qyPGH6RMF+wZKWxK3Zsni1ck7pWyrSNmTdihDhwPeqE"
    "aTWNYI8+cwFNMZvWsSOSVO0YE9sQRu/ux8H3h8cnYTthsZ6/g8Ayf/9+UDbAYqL85jOZV8"
    "482HJEiBHOktz0u1JNJUalsqYSZkg6ZEGYJw4cWazBhmIN4Hgzpth5IkIs0DVG6VRJqDNb"
    "4ORYH7yOiHdoj9M5cWra5L2br8PrUwSUj87gbHB9wVX0i1OEx9gxucDMR+fm9mJ4C58JVY"
    "OYTTZS+zHtfXDxNUug7/ONYoiCZPz4esG2ZTY6u96iz29XuYDb8PjBPZ7l7t/ubq4LkiOC"
    "8WnXhGV46H+RbbGt3Qu9/5r4jgEs5LeuZXuWw97B1/533eUOqGfRCczAricUU/4jqq72Eg"
    "kA0xKuiwy4II0j6Cd9EjCBBhe8SVdSwrSpKeg0rRa10qK2TJs0kHKMbH8EDDkdDugUBvUB"
    "fwupwqGK10fWJFTI0QyC5gadVS5j0qUVEbGkwbJI0+p0RZUlHdgyDeScpNRSVlnK4PesHR"
    "aKEansa1HSG5lOTqvL+ziVwpXAFOe9DofqcKgqQmgPEZs+2FtgasW0633laewmW89SGgaB"
    "N+Rp1WCyYid1VZ7Gb6gEU/kLoOuHq6vXgm4PXcx8l/RyItPho35ZbJrIQZWj0wuLTSGNc4"
    "pfCDRkZdTBNgKvJIKpwKwE1543xV7YXMMsKPe9yVS14ta6vLey0Wpm0HnzYFtIrDK8uHd3"
    "f3M7PJV5CY/O2cMvw9tTGbduEt/5WCEE8bG47uPbiaclEAJ95DueZQfRtdwD6XWCa5g9E3"
    "M0zqkGWXYGxalU1tl791wAMzIbAwxgwrcAnkyUjv1LxjbwAsbo9sc7/CadQy5dsJHULxoI"
    "Oku9N65AGQtwKOK/AQE3TJEfx3WspXD/f4JaT4RJfWsBpaDGRIQGsCmKPjmiHhReYMtrI1"
    "q7dwuHcGk0WTJxur1ZLG/yaPDn3KCodxNHJMp2eRd3sGyb5M/B3Aowkh63u5gI+Sl9IxcB"
    "3ct9yTtuE19XJDeyNpI4aR0oieQ8cfEwvAxqJ4kEZTiC64nm8ODoh6OPH06OIolEn5QJQn"
    "uSX33Fa0/yugtmu4k12/TQCcabny0710kXe9ov89MJ3ayqk46f6nP4+UKjQ5YT1ezkb/gO"
    "wYUAOiBUQ3AtzwPNbuJBWgh/AGAmNF56fF5G5QmFEZtS1wsmY8ghL3BaEfclRw/c/bevdw"
    "XW8v09PFxe1PD8+b5lvgOaJltrvQMwBroU3wT/OaqLuGxDmROujQ9SO4vrXeKnv70WftyY"
    "kl5pviINLLKtFgHUin8iUq4aepiquZjKfEy5Pf6I40lO1hBEmk5lgTTFdFdy6R2U+PQOsk"
    "49Zv1P3UyfgEKrTc3RD1N8eHxSZ3mvKDq4sLdQ1ZAu8hKOS1Z1SKEhPZtAerjWNHomtVrL"
    "pcg6uLw/VLonP5Tckx+y9+S/6LiOPhgM30AhXL/GdxkR3kT70wkzb7saJ/ljbvHZmrjHE5"
    "S7kboiu0olIVdykGu/oPYLqiKEvfcLDrFrL+887PlyJaTRe7HH/VIEHwwcMTGyuotQjgdU"
    "BkYzwhh/xwBpFxTP4GeAg6Aj0KnwzGGHLYSTDkIW/E0ZuDpmeInGBFFHdA1a4GWeO3CL35"
    "Rbu3WBZ1La8oszxVt/7XnUNnUJm9e2coodhpEEq9o7EUEHLZ2Dk0oeqpMSD9VJ1kMVnSvV"
    "TcqQooM8/nBYxZg8LLYlDzO4vvoQsj2zenoDhsAJzgbzOYSu32LiMHFd6hb0TC+8K5JEHf"
    "KNtQY/EBzKcrS4fUpE0OhsUoybZRtkG+1TQm2o5nkVI9ufQ+vNWO0Zw/F1bJzP1Lbpwp/f"
    "eWTeyzFyEs9LrZxJMJIbOmRe0cq5cbilQWZzm687qBHouw7UxESyb51J3Ky5Uo0k1+6IMu"
    "lCemmD8B+m20fshdnBgkWY5P/dDNt2iW9L0qjs1+pdcpOZr0gjAuOIpcqXd1hgsh7M8MPh"
    "DyeRYOCPMlHcfRlcXXWgyCLnn+OQcAFUZv3Xq8G1qKwY0D8651cDfqbzTwwb87uRf3I3vL"
    "4/5bJwvEfn4fqn65tv16fId4Rf5NH5PLi8guETbNli9E+XX7/CB+zZms/FjIPr8+GVGGQA"
    "v2wx7uzq5vwn+Ex0C1WlfqPpN6m9tKLaGwB9bzibe8sg7UwC4MgcjckECi0B8lqkBbxBm2"
    "mBn5ssgRjZ/qwBkXEjhG9MienbxBXtbxmS2DGHGzSfkFzcfQTdmE3wcC6mAHXE6F90LFaK"
    "VbO/eieWicd5U8cEDMcrbAGCxwROeWhdOsWw/RH125DtNqzCnfcw3dmWXMpiApbH+hCCCK"
    "5HKZT2juWtWOquRXKctuUaakSkbjrMvTUL8w4jj6LIqIV0Jb5jTJAYWFRZg23riipmo7g9"
    "l7LNKLUJdopyghOUKfaPOem2+B99UhPPHLhyraDmBlxch0ffT6nvogX/PgnaN2zK2tghZz"
    "c3V4kdcnaZ3gIPX86GXL8U24UPsryEIReDHElNugnkKEG5N4rFm3FjJXsoOF4DEcfItHxV"
    "lq8GDhbfZ90FDr5SwUjlJKwrRr415ofKYW3+pwi1CDSkUhFIpRIVJveVq4UlJnO5WmyUNi"
    "iHKkOr97EpO8rj1NG5QQPOAMm6YQvOL3KWvTU8dtuDM7NQSxAF8cVcAVUQLoxayII/PIlq"
    "FudhLJwq65bG8sFNP6cAasM5Wi53oOEFO4MXFPaAXAMx2JcukAewTOX+Qw9zdLB7Z636lS"
    "Z21KruYxXM+MdiyPjHbJ86fpfl5CCD6/6C2B4uCNyHVEVOGfiPCfQKreNBVI4mFrP/FNaT"
    "nVgu8/qxmjWythp1RWaKhMm34B3POWJCf/h/Zup7TAFbYuev/PVwmhj5DjeCYVvGM7/GRv"
    "zrvZq7ond+dXn+0+j+ZsSX6z1AaWJzPTrf+Id3g69fT/n9iT0G13+DPdQ++GWnMe1d7ZZv"
    "ljdFL9i14Hv5BvCNKbQZ+7fhc5Vmxi0a+PV/KhpRDddHSYyvJOsoj1jl2PdgPncFyCR8YQ"
    "lt9T1myRKvqXDfp5hcA+QgLEmupeajZ6vsquODKrk2fFThvhLPkmK0sfPkB3ZUVenFaXZ4"
    "7Fl1IYRNNYAqCkCNOvF4OYNA2jP/cXW4nKbbIaexs6x7rXCSPjKo2ec7EjtsAoXjXzDc7b"
    "+7FlPjEuGXuOux0YIfu3UEkSLbJXKWOCYwrKYsVmVrgwRioV4FthCSPwfBz2lWZ61KeaTD"
    "4vJIh5nySNjwrJfaGJGIaIfwkND03m08uk28h44Uv8FIsT83G0o9SamlrorUc2Ahwdsn/A"
    "6kmdSTlBr7o46Qc7BdGojQ01FwNYTQXhS8ShwxSmdtHkRMJ9F2hN9bDSVeOmPqO2YYf80J"
    "JKZG9MvCiJYcO4oHhasFEcOCSFj2KUMLl3rkE4T8+PKarwweJsKBlNtSLMdRkx9cbHHuKu"
    "0Wo85wQVl3UWGpj35N/K1jk0rGJl+74tLrimD79Zb2oc1ikxxXaLTYyP3SeiPFuo7J3Tsk"
    "d7aC269mJe6GkbwPanq40qQ79HO9ju3Vop/LYiOXzO285qBlLI+TaXZXZ3dMT8kwfE1yeo"
    "Kygw6mLvkaZH1RluttKC72nqTaas13VSS7puh7iQshYFYLToTOAWT7KS9Ccl0l/Aj8FdD1"
    "w9XVaxUoLjGOK1nFG1jDq0TwdwiqF0FKsotf+DeIkB/YsGCzQvdKhuDXAj4BGoMtixBY25"
    "hfdx5T4Bjql5i16pldLdi1KlldTWBT+4KWAgACziCmoHYI1HDB7BMiUOKJf5tLAiQ/nB0B"
    "UGqNg+5tQaV2JLGbSYBRk7JqxPStAHb2q9QdawbYuRteX1xe/1VUsgP6R2dwfj78eg816L"
    "BhkLmXLnZ3Mby6/Hl4CwO48mDx6xVG3A4H/AOIaGeL36XL46khYbC2sUHyPNhldnqcbF+q"
    "w5guhaKD/BiUCUoS807maIFZWOMQ4SfOeqUqxOzYv50+77ru3l7gXGu6jL35hrRK14ky3l"
    "ddZT4eKdNV5veyyrzGbDYSxd45VwNFr4GcU6QasKeynHUxtm7LN7LHmgFvE7Ra0ipLGgzt"
    "BkKOkWn5qixf6TppIOEEoZaxyjIGj1tBFcWSjMA4URdMmm3b4eDnapCjEBF1yAjXdSq7zX"
    "ydHrLu3mi5SGJ+76nGpfwqpoIodrhUZ210plbgrLjm2liw0UQd5WpcH9igMmIh+KtOTlM2"
    "+6YbTN9qUtPN3LvxvV4OXit40q9UC5HOvREUhRHDK7SSD7KLphQtMP/5yKFoBl2uQvwXmr"
    "h0FpY4zOsQX3+C3AaM0c0kUTy666Iy6kQf7RNG6xWNlvYRWoz6bl7NyRK7MKJQmcECPbHs"
    "RxXeRox4Hmd0H8nI58GHg/fH76F0D4OGiG762KkkjdaLxOgo2Lobsxv+GG2v7vaC0fZqbU"
    "00o/5vUM5gm0otF9QsT6UVn69RaN1ZZSV2DnkBou0Z3BcsaPgt9dC5S03f8ETbzt9+m2Nv"
    "OvJd+7ffkA8WU1ApNijf7Y9NOsuDv23rO6qk5kd7gItXp+CrqQerX7t6dxjF40oYxeMSjO"
    "JxNgU/2FK1TI0YTRf5XMncOCixNw6yBoeug7gzVHNg8uS42v52d3NdFPVb0aStCMvw0P8i"
    "22JbUzZjSWVj37L5m7B38LV188p690tAoY+XKNAGxF3/Lvxxm2PPgYEJKWUwkGm4Y8qMgA"
    "nSGEjmGwZhbDTPzb8pkVmKbn/l1sYG2opowjrFM65EUbPWjsohVUNA8H21N9bNJFsAuS/K"
    "Hyu6qQzqu1ZuvKFYZHGaPZbVufwZIDASpiOKku7YtlWVlnaAFepm+1nEVZfufYtSz3GD6t"
    "K92tetfd27BcYtsEum1Gf1BZCmVBic2Ps2JS4RqcaiIQRD/N3RxLJtbgICNICrPvxbEj7S"
    "YO56Leh0oEKBQ7F5oGIFU8rdIi2w9lt8rjeyN6qKJX2g1C5lFVMcXDzxNgSQXcAcHdoFSW"
    "9FECzajEUQQfsqZ+oqo/iGnkxGtuU8t8CrO5isq5ySp8dmTKraoV1NbXzXvaxXm68guh3b"
    "m+VB7lH8PKgS7AaiIAaNw8hzXsC6cFwu/nISROSDgRkA5q/JJzoGrVwMmtuGVrjFkzIob1"
    "Edp9udNfd+u7JooyG1xUZjf5aT2bGugHNIpXhdqJvJBBK9EXWQR+foL7JhH7z8fyhV/0mc"
    "knXPlhiRdlE0dlEEZ35t7ifptADacjOEt/TGmWZymj0TQVVrNrb316eYzVeK2oZc7Z45lm"
    "ZsclvXTjPbtkoubbwChTwyANeo4ywat1YXF1MiPKPOEyRAzYSjBib5LnLouNTLK2Zak7RU"
    "Y5cvrBOmlDm/y5R0rcu8Yh0CcCfVj3WtqDTztR6jrB4T3VsbR6C65ShNMzW+oVVKlbmF61"
    "7+5oz+Ej0rVV/cYFRFT+K3KYXYku86UBffYoE2IoNNoJ1QrqAInaS/ciBCykuQy33K/2FQ"
    "3/FEhgv2+B+O4bsuFNgPVBg2xXlJ4zv95jXZ5uCT0bqTMndGme40D/xnlRNAgvEqJ3+IM/"
    "704LAfLvPTH0Tac261hSppIUdVskKOipNCjrJtQvg+rbfsQ4rOeJN1xaw3q6lqYE9VtUrN"
    "DORLk8zm1COOseTCylOuUiNKVSxrNXb0TJY1uqNxzgn1BDQbw7b4v9+hb7LzJAq6DomsDS"
    "xzC/g4gAUtqPvcR4xKNWdMvSkif1hMKEMOsUChQSYlBR3TdvCd+dqVQedirRPHnNPg8OHs"
    "0oqWOkdemaIVya+qphURKK1qSdvh+FTYGKc/9FGge8HCnvtj2zIaaVwfq2hcH4s1ro8ZjS"
    "u+baqKIE6jshSqb4XtZzs/k5zuzCVdx0leV+YucPfw+LhKsaTj4+JqSfAsyd0xNZejKWbT"
    "OjxOEKnM6d7dj4PvD49P4NaUyaPchMPetI/4t7pL0V8LfkyjI+WkSu2qk+LaVSeZ2lX/ou"
    "OsGIp7lgbDle+ULPo88peVuoqIoVkuV1Vcwr+V//8Mm1XN6BKOr21imuwX6OcgMcshWCsq"
    "lTM57iP2yiqhUL9N4tdFAzmHgiTqJW20AdOaEpyPfi1OIY6RbJRBrCYWdmf5wHIZ5GnqDn"
    "aX+axf0aTRcUtPdpvuDM/PAjZGPOcsP7u8Htz+kt+L6yyH7We/3A8HOg27slqznwm5VdKw"
    "yR9zi8/WQOpJyt1IfZdG854IOWRSRsoZ7+MrecpmWFzKWQfZLChdU+IXgyHVy/XxS9Z3g2"
    "p6oDq45HviQCEMc9WY1pv6s7GDLfsdAsXDpQuIFC4C9xWeeEFhPXFv5Bbs2863VC/ZpxMl"
    "1HRvTSybjOpW7EsQtWOYbkMUvTvfmCK+2B97Bz8cvz85OTg+ev/90dHRu7nz9Nj7BH5f8g"
    "IGKuTVKWKc8q8DR7XkZw2ZpOlU9hc09My0H85dWKaX45IprjUQju9STLG1PsRTYj1NczSy"
    "QnauCDQ/80Lf1v/UaZQdDleZl70z0B3ATwiKRKCV9NHC4q/seyktpJb3pD2uT/Hh8UmtiE"
    "9E0cFDt/0bDhRCriGPakYcUmQdZPVWIg/RdqrL7wyh5ng1jmuXVDH3u+uS0jg1jVNTRQgt"
    "FqB6HffbuUudO5vmFhSJnvXLnHAGHzVifFhlR9yMQvFj6FqxmFrgN0AwB+KfuUvhMjN9Er"
    "nKIMwKnwXOsVOhzvJ7Es3wM4EaI4xw7psQIuSCQtaMnzbM4u+W55zb0Tc/Oo9OiHgbLyUh"
    "M6bE9G3ivkM/kbl3ij68RyZeluDZQrcP8FZj2NQ5DvslTr58/949+aOA+53qyFGmYwz/cV"
    "8eCE7EJMPh6ehwyrwJzqY6il9I00GVb09UvMKAVAo4lKvhlWKH8rW7OvChPRLpGnSQItG9"
    "v9HxjxYoP7kY+NjTUhUDZDuNDayQZMiv+CmfkIvbRB7llzXc5mPCLFNWvgz6Y5zy256rAx"
    "7UwZchuwm3w6E6kYtszlUx1iYYvgSjOXEZdb5jyABt1oZBLuGqQ16u4W5fIFfjgEIOQt8R"
    "80qtxQpfK1RDuIJjQxokZoIoxFKtjzdqDURJDUTdk1MRcEYNWGWwL2tEBmIUXXIytObyJy"
    "+kZoJBSKCyhtwTh7DoJCxP735wQIt/wjEefjDC7Bk+AwKLmE0C4QcnVVIS0spbLCPhJKf9"
    "Gs3BUxZbLRFBI6HsrMo1v3WB26K9jeWFzW4i9HB0PY+XcMsSe7I5Znsrdo7oTp2VTzHQOC"
    "LQMOPmMONweTSILqRIta2pnK2pjnl0K94qzzSCJ+vMohqpwKbvAiHiS0gk50LC7Tv022+h"
    "a/q339B7QCEKuICNPVHIWZ6Lq7xcfr25DjdbkEOIKZIv2JwYFrb5/cZyXK67/OKWTZZihb"
    "l9ZXm93RJrACe+Cf5zVLv7G7zfyw+nnKsuNyv5vSfioPzhDrKVik2WZ/6766gf4XiVVUJl"
    "nab8R/u1XNQRgWZ3Ex+1Dlb3XrP2olevokBI0Im1vnW70a3XRzocv/v2qR0yS4CJoxfist"
    "yeC8WOqRRZl06V1rxT2t/XNkfhBAp4lHNUFLI1TaZ5m8PbwN7JBZsWq3NJKoUdeMqqdKLW"
    "J3+hupxP0ynMe2jpHkQDGbfboUELdST4CSKJEJeEv13faaHF+1aExF+tgeNuRaV9dsr57O"
    "LiFRFxc+Q7npVTnLVcyGnavekV3Ttbil0JjpQx/w2AA7CpUTWfskvyBx9iXg2Q4tN3RaHw"
    "uavsnRdEL4MCR81SLvKn2Jvd9ybP2blLYbpaZn6cRgcgm1v6/BG8fw3Oryg035vzXYfbX2"
    "e1i3sh11VefKsnqfTNXv9mFxCZ0TjHkh24Li4qpxYjSjFdqdUuigfOyGwMzTnoJOjzsRCN"
    "QIKlIyCxsjxcC7asjEv8+k+dqPoWtSW+vNxmYk5Sap1YZSlPLMdi00ZiTpFqOasmZ0VwYV"
    "fEfCLuENJSezngsPjjfhlCzBYDR5DfalUtlAeQrRl9kZkjANcC+FXQAgtgWnRBzHfoGsp5"
    "IWOKnSeZrCJTms1PfOiMqwD4WQw2qOsSw5MgW+xQ0cZBpNvmY8V29cXVy+n1E3ewLq6nZt"
    "ZLPoQMgB5Dx58JCcSLEOwdnKz3dfDLl+H1/Sma4yVskEfn83DI5ybk0Tm/uTjlC958dO5+"
    "vPz69fL6r6eITa35nMvt0bkdfn645gNcMvEdE0bf3g7P7y9vrk/DXRJgAhRAlMygvx635n"
    "LLOxdvpiSdytHi3lfKLM96IWGOXuxw46df9fZrrwKo4muIuCTYRFVBVQkihWtYipxN2Rly"
    "Qt1PUj78h/N/iPoODI0phXwSyn9LoxqWW2knwu+2eiUH6K4hbr3eK2ibW4mCaDO+q4p/Bu"
    "BRG7Mbp1K4n4aSip3GS+viXuoJocXiXpnjpQW23oTz7Ne5UpWr8fNUqZJp19SzDNLL8csE"
    "T/plLhlHjKnhi/GsuWhC7jjcxjGEd6S/0k0ht1lWVs9v3txwiir+kdBuZlO6cEYTl860e0"
    "S7R17lSOdq39dTWOaPzuD6+ubh+nwovSXxJa+Gi8OzPLuW+RwRqCyAhjlJh++rGMR8VHFV"
    "4PfZzvHc9K1jEIfjO8HfXZvE0M+jzmoOx6vrfeh9EwVCPIqghLLwyQWlQzjPqage0sj5c1"
    "xprR+XrPXj7FqP3b0ZIayJOCcotUdCaY+EFFYjtHuKdG9Czr1rTnKKxIsHXtkg0vcG4e7a"
    "8Vh8yHa30L0/NxtKPUmppa6K1HM2u3h7RWAn0qOU49iIXE3Ffg3hrqno1vgmkR1jfwmJhU"
    "AINfFAFxFphfyHkCn1gZJrYfAJ5x5kFBTUWW06U27V9RXqg//GTNn1fFRIX/gr+NDY41Vz"
    "7Th8JDHEyH1s+HzATLJbI0+Ud62IZZLhf1n3QFN5a753N6WuJxohwDkrqndhm/p8a7Go0e"
    "PZzfc//PThy3/+/bHXLBjeumvlX3SclURp3dscQdSp45XWhLcCS7iXediyDNrcxgaB9hSn"
    "4jQTJx5UhUaW6Em5gzJeMT8LfSbOaIpZTl/HEndWgkphOMjdj4PvD49Pwg564or5jiHx/v"
    "2gf4gFleg89EzmVVm//ZZv4bXTxNe7ot6hf2ZOHBNYVlM+X4fXFwLqFtADsu368+Xtl6FA"
    "wzkTy50R89H5entzPry7k0NdCkXXA1zc4OKXU3HALQPkHFAK4BzQXQyvLn8e3sJnXNmxXk"
    "C1gO/48vVqeC+/YzYXBinMdf9wez26vB7d3w6u7y7vYV7Pd52RxXnoYodZXjhqeBE+BMqr"
    "mzs+GEoE87kH1+fDqysxd1g+uMmqOqyyqg6LV9VhZlUFoMPRjCtKtHEkITuL0pfgz4NT9I"
    "Ifnb/fXt6dot9di8WhlkLQn4e3cNhw+U6kwvb6l2DIZEBIOyTHXVR8NOeQKuymPcPOMxzO"
    "GP08WOklZ3eXjU7iD4cVBPHhsFAQ8ChfEJudyNlZdigS35ljy6wrmIfrr4PLC3DdATUce3"
    "9/4EaxPPeC5H9+LIsxcgQc3FeX5/fy3LYtw5PPR4PP98Pb0fAfXy9vf5GDR3jiQUbDH3PL"
    "5ce2eAQziw/kUQxw52EEeIbP+Jvei2OVEc9T7lDllxKdNNmnEaHCu/SzxW0H+MWhHhWell"
    "yVEu/faLdupZso88ce9bBdH36eplQZgta7shzC+mhMJgA9D/ME+pBKwITJZ1rMADi90kj0"
    "8L0bCCtFuTthva8nKSUdIQnHx4ivmfoCSBFq/jfjv0hpayaBDKmyMujd+bPw5hAHlECtgW"
    "XkgisX0v5meMkPM+SQJwx5NUqfWuHRWl9kaUplJab4rml4w+/P9S4iIpHDCtIFq5a1eB2B"
    "TOfz+uKIESm7EXrnokymPLueKDUZshxkqa1WQY+OOoV6o/HKiqHuedRaed4FsZ6m3uipBj"
    "fjJJqhWYXTdy2ut9SPuCXp1LWWG6Jo2/ddMeK+WAapzeo0nWb1Wla7xCAQXBjltw4vS6tO"
    "EarsTG/I7oPjSgnTxyUJ08cZzGzEuDlnVzOWR5Qq87w3fHdwctTIvVYNlV8Cyi/nORSkgX"
    "Bac97HZ1BaBgNusvIXqwpa3dlpQ2Y4D0tcgf8RZecO98PjSj7+4xIn/3HGyx8AzrKsLmmv"
    "uiLpAI93nZFiWvBCRn4l0TUuljihzuFvakTOXfpi1SwSE6fpwKJPHiwfq9ynH4vv04+Z+9"
    "SwvJyKrSU2UDBes3Yta8NjoA574zSaxWtZDMBCbNe2LlNknWP0QSVjp8TW0bWhXrHRpw8N"
    "ib08o6a4cnyCaPdtEWNNhce+ZXuWw97B99XuK/xtKjvTiNbNbAq/FS0wlwTCyKb0OZZAK4"
    "qpbY5T3koNekZ91yCjQpW9xPGVoVR3C/WuiQfdcMJcGCE5iSQ3RD0Ql84UQTPrvMdG55va"
    "GW/iI53o+PbEHIHym+znFO3e5LG/SUmv8iwaiDpDrGWtsqxFAk2TXpsxOi1hlSUcpEQ1aW"
    "uSoNRSVlnKUZJbAzmnabWkVZZ0lLjYSA9L0mpJqyzpTBJqo3s6fw4tefUl32iLp0i1nFWW"
    "M2SON5BxjEzLV2X5RoUAGnfctvVO3gtJy+zm+t6SFZmWr8ryDdPRG93ICVItZ5XlHNQYaO"
    "ItSVBqKassZVncollJ3jTt3kha1CKbUhtaoIXt64xnRBxTBJGdt1iZl9XGmUYkGmHauPZA"
    "UCOzPu+ThCpn8iouAoD61GZ/jEgv/salT3SLtNdjflRRuLYA0pRaCLWEAOWPdZ+6Mn2q7T"
    "51cFi3wNXPwTT7dbRX5WnsRqvA0nht7w3Zeh6bqqPrNaWsVeFvDmi3wTGAJ5PurtjI/Ejw"
    "k387un64uurl33YtsPVbfK6Ortj0HV+7b2UMjuHiSV4plrOA7vNPt8TG4ocUsvwC5ujOSk"
    "7dTrZNF/58xDwy35BPn4O57vhUHVqdyUAhMZ8ge9vhc5EN+XUl5hryqZYdXV3khTib7j7R"
    "NGX4QvZSsa+2B8mmK0nw6DPp0p2Q3HVQbLUFFkHR1q7yKChnvCGbvspZusokQNK2wKW7YJ"
    "qusmlGX0gbbIK4xpdgrg5dcaB4Vm4elt9T4CnHFghZe+OQe8r/U3m3nkcTdoTB8bX4Qn0D"
    "6uzmmk/1WfaznO6hkgG1L/yC5Ve3QZ1UqYq61EUK15pWdaOVire+YR0XEALNeSkaTjgyWx"
    "aaAVkzAlf8OzSYQxua76ljL7Nd6uqT57Sm+2ckPsGnX+XPgMHQew6e6u5wynWHe+Y/Psv/"
    "4jzycLzSNc1kL5I+Cq4FvpxRWDji9fvfyL4GdXi+olA3Z7/6st9y0xLRfqUOdyMCzdy1zB"
    "3Xquk03nFFp2YnxWRyetyXxcj7aGE5/NDoo6Akbx+xJfPIrMnJ0X5VIpdgJhWwquVyVhQd"
    "WNy7Lpija3s0EsW+AeSksl1XC41TaaBEW0CJyGLYMJQXtQPfMyFUDePFV18ihHc+uDsfXA"
    "zLIni1XCxNzF/wlhcZv4EnfZ3pG/rtqxm+YKFGXXAt20ZjwiyTrPpanMa6iMGH5zcX0KxH"
    "/hE2roGWuUFnknj/nnxjeftfWd3A1qa1Nq13pzBHqzroktaPVjOY2aJxlxp2NudMve6yEY"
    "HKAmhqCr6vVjG/rGR+xh7Bs2atwpJ0KmtPveugaRsUjpSH9Qw/B13exLnPZhgObqV7JmkN"
    "V2u4qgihExquADsUqbghEmKdjhshL9YruQ/QxAzUTcq1zhfsWljojpY3lZ2LoSnu3LUMAg"
    "3G+dG0RAviZhtNbjJPDXW0j36FEnmmz3+S1k3V1E3nlFlhNDcpgzu40AqlEKfrTAO4D4c/"
    "nETchz/K+H33ZXB1lZPz9OzX0TWD4R3UNNuvsVy371iH240dVVLjj0rU+KOsGv97XqeOwh"
    "Pg99w+HXutEbbWAFLcnfXtoQSZyozt3UjVAZqqKm3xdLdn775IoKvNZZsLoLVTxmKjsT+b"
    "5yxuSm2CnQL9eUWVYu6Yk22Lu9Enuw1Cnt3cXCXij2eX6YDvw5ez4e1fDsRFyQdZnnaeqH"
    "eKBGZkbfYn6bQAGgsgcBLUFkCSTgug+T2qyzloH65iQmjPh5tz1rfA16+rmTrK2eT9VqHu"
    "QHAet8Dcn1czdZS5yburAnN1EYIdFyHYZoAnTNPMCe/EMjiLgzvxZNFq8CWXcOkxT4SYZ9"
    "y2XCKopeoKM9MlE+ISvmJE1MZ32Ts0CNJz0BQzMYbOiROlOmD+P5G2k49b2uJ35USIYilA"
    "2POgw6IMCMWiRjo+pGR8KBRXRgTl4aEYmcrqZu9AbADRENRy+XYIt0Us+00g9RzkWqx6O9"
    "AW40nRZqwT+UgQtRP+2MZe6N34nPnuH5cmHCHfRMpFo36ex1WiIcfFwZDjTCxkxs8uWgu1"
    "t6JQOd7ElRqA5/3Ol3MTRrePzoNMbacePi9Gom42S+8MO8/iHEE/D/qI+cYUwBRnd5eNVv"
    "iHwwqM/3BYyHh49NZAe0petfFikDiv5zms+6HjzzJ2QhI3EBLvcAcElyMx626F2+HfH7g2"
    "P7w4RdEcj87X4fXF5fVfTxEklHPxPDoP1z9d33y7PuW66LNDFw4fM7jkRFCE/NE5v7n+fM"
    "UNglMELVZty/AeneE/vl7ewrzkj7nlwqzng+vz4dUVfBZ1FXl0boefH+7k90+4vWEqcvZx"
    "FSqn/ke5ahURqRsaOxdpb0i8KeIr1eWvE9gX3tRiKwPjE/IWFO7+GWU1o2ht6FZ8ZmGW5b"
    "pUS+6fJFmjHbijMvhSp/qOoWey/IQcQkwuCVB5ZWa8APrJbdLoVmo/tfUFj/jZN66XuZ0g"
    "Ulkc9xSxKV0gj0rgOOQaN2L8UTX4Twn6J4fxLl7U5HpAoTLLBywwLNDCpfxQsjwoB2HChc"
    "M3xdw7jW8F6X1CC+x4qHpYf8uS+d0d+W6Oglyc7b2iUFgybYT3t5LuzbkHJzzJ85KX8jxG"
    "pflen+9ShWMN0uyTlDrNXuk0e8v53efSaiDmJOX+9CK6ph43/Z+55oXH1Of/fuKCRbKYj1"
    "CI32I3IpuyZiU14oT7swa+gQ85UESklmEKFfDnAbjj/n77BpeAaC1WHyMdo1K4Mw8XOIZw"
    "AjeBl9zCygnDqeSKCstmciuxjgWQIlNY6VkZwtJQDEs2yKiPDIB6ILE6okp5h6oo/nxUiX"
    "8oo/rrTqvdPgJlu9SR6TdIFsnSqusQFIchm1LfNtETRQDQCH0gfFcS91T8U/4iZFt1fYE7"
    "Pi11f9y3sTvnLuU8zuksVewFiJEofRtOlwijOXEZdcJ9aVP6DK74yn4vXYZPmV0H9R3NG8"
    "de9qLq3vuwC4PVXt6+eG42lHqSUktdFannnL2ZivQ62UpnOagihI2zHOq1U5tYAg3RTpOZ"
    "z3IyZTSPjZlerzFIM8h30OujGPi9agayFv4ddCKpiAKHrvU2Zh5aWGyKIFIcolCRxcBiGh"
    "MBhkETl84QPzsRdd4hoHLIQuBWHYJEDT7WR/wrKKIvAahbeDf4JPy/C+o+Z1HhO/7u9XWE"
    "NCJcSUT4zpGxu4rScBJOSHNSI6L1D1kPfcSXuGUjRmdkTM0lhHaYGMzHNnQdalBtR0C1e4"
    "fpBKhLfUDnt8G1QHNK6kfnglsBp8jkG0BVqGU3WyYIR47Fb1XMQnYr6rwR8e9RvbYhcRql"
    "cyqC5iEQyRWQviZLvn0opWRffb9JnK6DXpP99ZJknWMmMaxmgYgkpY5DqCxlVZxhb8T4yb"
    "jC6uSfr3WbhW00t+00e1VhtVcYpHXnTugRK/buxHxm6907cW/dev/OAJnWJEyuHxNvQSJU"
    "2Hegwc2pK3OPkYmXApFOfTdMs2d9YWWGcbt36CcyB68Ln2pKF0Q4WyYen9ASzhZudWedPL"
    "t+gUfn0Rkgm69bNwowii4nUGUavkK4hkxKGDRm5CQEApD8i5fc9HYBEsCo/cKfBlHJ3NoC"
    "fB54FrbNWCU/6xoDyhyq/RKPUiC/rPpSoLrgPIsgobOoo5b2/oafsevh71oA+YIyktLxi1"
    "vLrHc37EWbGXh283B7B545bwTFSB4d+Oz85kG6IOBj4XUGPwQ8uf9xeDuUn8MRQfgB9AUG"
    "nyKZuayKP0KNsg6vHeBMsvmwEobysARDeZgxgz1qN4AZx6lUDiVLaF36Bp/iqsfNKzWi4f"
    "u4vkziVOrLZBFEwyq75F5HFBMKKNL6DoQ4nfYSKe0/CJToZnjVBKn2E6ks59AmrV0kOUGn"
    "cFKNgnZNCW5qvqoSuCFyKlZvcL/kUNUPlFyBCU8QfwV0/XB19WplIF36YpnEPce23ctzGs"
    "Wf90tdRsHIUVTBpVpZyKCWHrhOBMSGUwMcAaNwwvwKj+vJwDnzzbU8cNmMlzIHgz80CGPS"
    "LzPDQSdbIO4jSFrFnjElAPCZgEvH8qQT6BT9AN4cppE9qp9X/RI/jEsM6pq518fDw+VFkY"
    "YQI0pJwvct8x2QquLA7v3VehGLHS2mNLm8T9Ei2ArewjL4F0kn5nPo4tzcfSPRJFJBiF/9"
    "gkGp0G39oO0OFfE2BCHyoTmLx+QJO28x+Tk4hLNyLk0uimg64f3ZOQjFMEIPYFWex0hUZj"
    "nfT5SRTwhu/PAmt7E3oe7sO4booo0ttg2J0DkwL7f/ZLFMEkQqS0XZjVDifS4DxO2J97kX"
    "VSs3uBbeh9rkUGMY/jHjui3X8/mesMxgt3BVgLgrPUBUOHeqQ3l3Lboi+HWx3PajMLGye2"
    "WOvWmtWzoYrzKze9+g1fO//xTxfIKNKZpj14vyNBwKeRrKQkmLStLvezX6uuZia40EZQXE"
    "GgxdESjsLez9eH//9TuWPOb50sYOW8DdULsoT2v8pr5n0Hq9jGMkSh8skAPQD7Ho/bCQc1"
    "+E4xlRJ/q+D9kADdh/6QjAFme5OMFZHwXtLULbkWs+oBQperR7lD6PZjkn0Web4sJIfUST"
    "Es0EiNQRThsazsXNw9nVEH29HZ5f3l3eXCcdG+IhfLTqY3o7HFylT3vwtI+XHslLMS5xti"
    "bpunSR7rx+kEGsF5HaUlsIWVotiMaC+Bcd1/R2ryg2cHWrGaTb0GXNPOrW700ap1JYlVR8"
    "HQcZy7ncL1Np4lQKp2Yr5RrYKDuk/bD0jWla3rJXEpgORvQrhaYpDLaqlqsQOLdVQBkxKA"
    "8RRI6fBaQfcaWBkVPZVpAuVv4GAB9DooEA+5sQPO6jBTglVlU5OQ0gGvGCa6zzbF+w3X77"
    "2lg51GISzQVWUfIwNv7hvQiOBzFzL6yzEfoYc3Ma4rGehL87QL8v+Hfq/AaVjuPiuLqO9e"
    "nIUuudZMJwhTh8IP9furWIiRiNrP4FGU+5eayotS/OsBrSCccrLZhvU4tfMPIYQNgl0HbG"
    "eeqLe2ZKF4qKotMpWJcOerg/30r+FfzcmhZ8RKIN9w0Mnk7Hr++TWqiiZwYgeEE3zlv+Dn"
    "aXBVKIUaWEELm01BQDEu/XR4bvAZD25Ag9n0mzAZq6wOWEgDUMzQmd2y242M+A53GpcaGd"
    "XV4Pbn/JF1s4Pu6pOfvlfjhIp/zAb2qS8hOj0yk/SsMLwcBsIOEY2d5ASd+MfBXxPN0SA8"
    "97OQ4n+aBf5mdyYUiNWqgT68nnXANXDfhwhLe4L/4pnDdM+FXkB6FLB9anLFwBH5JlSGvy"
    "NeswPnd+5dOtfVOud0dM3xNLVGSIBkXOIsqYowd662g/j0Ja6ButYwGbRCzb78Re2Io1ld"
    "wNVaExSSrlFfsZhVS3oNuUKJd8ioIGFX3R2dxyZ/BPqLXcR2xqzefERI/+4fvDk2pM3zZ6"
    "JnFMVZVSgkhpIXnUw5xGYty4SFg/LIAE8vFdC+ocueD9N31DEUBTzcZtmzRs25UYhgK1Nw"
    "k8mUIoivQoF9jyOnDJFYGyLbpeDXsK/Tzz2x0UsjNOoixDe6JyXxAcBMc8EgXSogP+laCn"
    "wX1Sg9sxCmWZ/Wqrl1s41gtEXWowNEGjWZr17Xq+69TiaJxEMzRzwkJxCduuxdEEjWZpmq"
    "X8R3k1wz4RSWe4ueOYz5NLWYOiYQkyzftmvDctJkzV+uxPU2oJNJOA0ML4a9WXQJpSS6CZ"
    "BAxqjiakQaPmFKHmfzP+O6TB8RMj0nxvxvfpfF6f7zEizfdmfAf/b33Gx6k055uf9NT3oC"
    "qf2ejKLZhAy6Oh7kM8j5uiDVSfJKHmf0P+v05ql2r4ICWKikbIgaQgapcUvQvn2TMh/Bku"
    "szUVReOrr0Jnmd2iZ+48LJibD6GRT/trcTQjFg2s0ngGL2VjF8EZqH/IVqgXhyKbOk/ERe"
    "R3H9sC8CKDVrktZBpOJZvBzLD7DB1kkOyMLEpDiL/5tFyWCxoMj+A0/NtmPvPEuAW2vFUa"
    "FwVEDR8UJnhVLD8aw98ABuOfGk6j4TSKn3cVATSwtxrVeU8QamyvcthPrY5pdUxFIey/Ov"
    "Ykf3GOKvYUgNXK1DAYU7n3n8jpdaC2tGF5S8CQmRbw1/BEE3PKDGqK8pNQVh1KuAvsSPC5"
    "R2xbaFeiLx6AkhmSp7bUoCRLs7CSXX5vLtY5bDM2FvPBGkjDmVdj5tgN2gBopUxNpazzDe"
    "e+3t78fHl9PjyNts2jc355/8up2DyPzsXl3f3t5fn9abSJ0jvudRCgq+1Va3ckyFTWC3o3"
    "jr1E8kugk5/zJExLWFNK99daHWm15JIgU7gyUk9eE6KgMtwOgNWV1yLCY/pSs8LmrkOKuF"
    "4RznC8ygdY9fskeSC9r9R68X1J68X3GaA0VJqsw99w/O742+vVXO7XAsWLId/rFMoHzfAS"
    "jQmaWQwgyY0A6h8OK3D+w2Eh4+FRqrAGlP7MMr6kskZIoPLK7l3y8x5+oki684TXUZwxou"
    "wSVEBBjGDXmCKDzuD8BPA1mSmaPc9tBeslZ3ecUWoT7OTLaUWUTp3nVNuSVKjk1uvuIlyz"
    "gQ3BiGMyKDFucAsKeUEh5hZqoZzd3FwlJHN2mWb9w5ezIT+4hJhWZVHzgozEaeA4i5Htj9"
    "tM5KGJGmQLbD8HNdNE5/U32InniTqkgeBjZHvTFTNW0WIleJMrbtyQfyOSVyaJHlTkb1wI"
    "vULfk3jaX+9/GoEsa/QThEqFXMShtr6Y8guHX5lcr+HvCiWr8DsEHVTmRAbWnijkxTtBAX"
    "3o2eXSZ3AFTfIbD7Y8v24nuKeuojF58ptcqXE6XYVEtQM0ocOy57ysonIVNqTZoQYbfdJA"
    "hQUnU+gJlAX9REcLpXRXrl43ivrG6fZGiXmTO620Y8x6z/um3WN2pJ7+NPx6fyparj460M"
    "zifnhxikzqj/mLPTq3w88Pd/BJ0F3m0bkafubjbTJRxAcfRgTqJLMnaFR29P5IF4jrs0sk"
    "EFh+Xbf7RrmXNbT2eCJxFJ1N3U8B4eefboldVO43UMVBCSfmKhishgG/cXz+z20aNwme5Z"
    "g3aZ4WGzgLMXJUK84uysKD4SEMDGHnQmx7TKC1M7WhPjIndd+hazqm5hLx75Q2CxN+RP5U"
    "mMUO5WT2RAIdoWAlBL6F8xdcPgXV6HfytblR9kVgLK6PtmtrSUlrSQfWdWBd7btEx8/fHv"
    "d1hFxHyHfCXR0ErwqDkuVoocOnjIXb6vYq73KMuw03VIsuwLfgil1hy8CusulC9O9S0iML"
    "5lhtnSVGpBXGtjI0QsN4wwSNZEh2zwRRNUsjtgBVStL4Cbb3PZnNbSzeJ+NQSg7ol3qUpt"
    "hj/PHIC4bX8Sp9IR6WuBnRazBIUA3i3NgQha6+YyiausBL1GiaXK9PMBieh5q3jZ0nn/Mx"
    "J8sC3FCjsG2gdgEp5wKKSbOqPRAjUVlrVcYo0PZsxNzjgyrc5aMK2SueJfkbnT41eByn6S"
    "Cf2/dIysr0dVi8olCZwb3BV3ASDy/66OsAQr19dHF5Nzi7Gl7IPitw8THRYReuUH5FCpNd"
    "EdB9eLtmxFKOwYiR7Q+A+M1gMBSBi94BUsfNU32DJ6U6LxNjqqYpO9K35M/GkOjiIVBZ2W"
    "A+P4X2pZyKAU5cQvplV9NFhJQS2TDQlNvOtmpodeKWMaHFB2eugtvw0NyGhtsLDsJV8p3k"
    "76ueiW9RwxXJSWOfWQ50hA9euh/URpIyYYhNwVsFUjKxZS/5eJMvYEXurxl/cX76sNGcuC"
    "NG+Lfn7JS7Gd+CheZgwRQqO7N6B6KX5/t6YKYPhz+cRKYh/FFmDN59GVxd5fU5MKy5RfjE"
    "IzzKrXVU0u8gS6pwjBNiFpEzQ6hvGM0AAvCEDo/44e+DUgeAF9HOPO4CCTbOOySaAZ0igJ"
    "/VO+BaLvzvkD+a9NWMke0Nzhbc7o6INcHbo2BvB3VCGIKOG28kZyhhe9l0kRdoKT8YV1RK"
    "n4UA8aQTLxD7HBsELbi4p9h+IUIdc8T+FK7LOfah6h8V6tmYPOGqq6HFI1S8QxOjK0G4Nz"
    "vyzVhdOTLm94FlNxRzRKslrbykR/mImBKcV5xIZSUosNSI61JoA2fWLI3SmgojOeYSzPIa"
    "eBbDY9J0CieStLJ9tgGIcQgxGeehzblYFxeTod0haqPBcr/z8JJJLcFE4gTmWj+3C/nqQT"
    "bxQIlETxTl9ON+TdxGwN4mOkWKVN81Kt81kbDqtZpOkXXhCNx2s9ygtXWDDZWk1MER5TZU"
    "o6y80EeYc/vVSMv7ImfZv+32Kgl5Z779fCsEl4kfhY/6ZQGkMR80cumiRpERUcNfZrH9i4"
    "5lbhvXUJ6hGQCS3UWZSCcNQz3wnBiAaIYas1mneHuz5iKp+HQh9JIyS/wSnTi3F6ipleSS"
    "Enh4uLzI539M1kkZ+L5lvgM6dS4TUbIpWuvgjROobXC8ba44yyCRvDbiF4JgQcpqDHdFhs"
    "/lns84ndK+T4jfzW1weVpOgDTn38cqR+fa82qqnxO0x9gpcYPURubHqVT2MV1zklOxemVr"
    "HgjWOBQxH5rlwG9QuhyvMbXs/ETb4rM8TrPBab7D+ntwmAushhU0RmorhavGaQ54wMbFZC"
    "LiHSYhQt8nYEtNfn8bXN5fXv/1FAX0j87Z8K8P16dI1BiDIjPXQ6gw45C88jIP1z9d33zj"
    "o31HZBhV3DtbPsHqe2439Nk2k1hNUSnlslUF9Te15jMiTMQs7i981i9F/gWjahhuskovX/"
    "LC0uIf/PabvP1AzfjtN5GtIgAbi6nFbxUrbCAiQGhkNqcecYwl1MfON+Fanj/XmBMTip/s"
    "Ae7E06acShd+CTwwEFdNGyNGprSJcSDgEl5Ugxc8F0GhVOxIXeATwuH9IzYHX/4wiv+FHV"
    "K1YHaLtshqa9axSJJU6qJnm2bOVHGSHxc7yY8zTvK908cC45iEsq+8B26Hf38Y3t1LPSuY"
    "g2tlNzc/wUdyrYMuNrj45VSUx1o+Onc/Xn79Co/hOpvD86+3N2dXwy+ilBD/GTOuyQ2vLn"
    "8e3oqCgcS2Xogr57l/uL0eXV6P7m8H13eX9zAnINdGFueTix1meeEo+UrwUJQWvLmD0oJc"
    "jc7TDM8H1+fDqyv4THod7YATNVfS4VGFlXR4VLiS4FFOHYAGwZY43d6ELnvfXMsDuNqYTG"
    "iArJZHq4wdceGAPTxx6QyeQbnpsCUBJBRMsegd8QZRjPKAdmj9Q13SbCnw2UZCRKQtbpAI"
    "cVJlW54Ub8uT7LZcjOvwOhjeCpsVujjb56vBbQWrgYaSpuug77T9DBFG3BfLKILolWSfpu"
    "g0syswe7wcTXFeCk4pSCxGpXhRnzvieNzS9xi36sECkud2aPaDvw1c1940MJDauKZbxInJ"
    "0o5uPWdBjGh3dur7uipVWMc2OCL5/3Pt1vDYJ/RepgBgW+jlaI4ttVsvQm2b+rnySSqFIV"
    "4imuCQBQF9lx+t0ALNJQbhxg/fR8JjDbCI6r19tn1ZS642abIVJ9wj60QmzPD9JH8AEkAU"
    "j3Jz5Q3aHFMCDvH6wo/T7ZnsF0GuFL+vwasA6YviQnuD0p/zW6RJotaKbM9kz7c5Zs99ZE"
    "1EVQOBhmcWP13for8hcNNlpV+SbrIiUfgOVipsmaxaTps5AhOEe7Pn3gzmOuVUauLpjai0"
    "dFWWrk6cKBQzIFrMG8deBitwT8QebJZSqftzs6HUk5Ra6qpIPWezB2//6qhU5SSsQsHoCD"
    "yUFETtitE34Tx7JoSiDKV+qlh0fPUlqkXfDmUjn7Jy0bHelS8hPq15NlgIhhu+kL1c96+S"
    "FJZkWgnEMOLqepzhaCXNamhD6d+PcltEPWw8pr4HyeICKdhH4yVakPGU2yXgzuR/cbuaU3"
    "2SOHfhUhOzWEy0jkSUb8t87OFWvy0XichiMM0pZtOcqtzJIfM5X7q6SverRxGKQYpCjBn+"
    "F8cTwvEqRz17dz8Ovj88PkHQpV2mTYYbZNWa0CVzblcwNCPEqx6P23pQgfquUS8cHVEoLZ"
    "LgFOojOEYlTtQFP+Jk0oTxW8hD6HZ0TRmIi0PzoKHFjtNwvM71qO00jb9mDY6nyDTj63ur"
    "XW5L5dyqxTxfUWh212b3nJqj+ZR6OfjPkoBMnKgLB/euuR5X7jN8XxMDT5J20Lm3v868rA"
    "83BOE0KiKWINWCVlrQZDIhRq1q9isKpW0PZmCnH6CW+gjqdoPxoVQadORyqusNSRFqx3lb"
    "jvO4I2tD33k8u3nPRFHVfZ5ahir1W7zzqPHcy/MIiwf9Uk9wNGSt/xeqjc9EZRKo5/WCXQ"
    "s7HrItwmSLAP5DyJT6QArFvKax4cIfZTFI/5tZjGRhyK1PnuvdDaaF59F8OtdcncOqX+LG"
    "5TzMz68oDrc6RbkV6sD36wqhtarSXKsi7kteZ4SSLiYrEs3QNEM1EKSY1d0FggQ3Sm2lNk"
    "mnddrGOUPRPd6ge3uSUguhLcNipVttbll8i8+1Z8KoalqkV2IBOifn3GmBwT+vZuooe5Nn"
    "bW3o09Ytty/0hRSWDUsM6K+15EazYGwNTI/BteSnqJ+9aOUmergNwIdtfk/5xX3KLTAujK"
    "cn4gZFVViUHIX4ixTgd1qbeX3/0DLjTltzyllzz1aeKVetflJIq7RHlp8sw9ufZREiaTZB"
    "XaKr4SAoTCT7UuTVSsqrbsS/hY8g3qNz/uPg+q+ijpHYW2L818HlrRw/x5bbrLLRFir3Sv"
    "N7JF+0vt0eI9TWZpH5Xp+7OZSavWn21usys0FzmZ0FiACHdnrcR2N/Sdx+WCyij9iSeWSG"
    "Hv3D94cnTQ6O9jvQ6IK5O4U56Ly1RqJQ21GVjX13upC+ktqv9hIqIwDtJdReQlWFob2ESr"
    "C3kpcwc6G2wNqqeaeK3aQ7STvdpu/1Z+ob0peY8bqGj/pl/tYXOaiio3UQlHwLu9xZArKy"
    "oK43hdJDiymdZX2oVYnyUxmho1CvH/Sb0igXZe7EfolftIu9xHoP8znUpcQ5YYIqHoajKh"
    "6Go2IPw1HGw6Dzhl7J19B5t//X25uLh/N70ejA9A3v0eG8+eny9hRR5+nZctVwzfPtaOQC"
    "f9f0hlyRKewL6B3A3Xjw/v0nwMBDCBFhNLH4F6AXbPuVz6D2mrKIL69ffjhBpjDDlbxiYz"
    "od30umxUT0ub4Q8qgVlkXvBuDTwUbleq/S9Z65hvpcI3IVDlfZBSNw7HQCPU64sg5NS8YE"
    "ie5QUJnEtuvJoz1wKquF9A2H68BgxpMrjb6Rbc2snPuz2JObplP5DFmtYWhpJiKGsJQ/ib"
    "lOoUGt+BmvtJa5euh6DauSrwj3J1rV+2KZjvU09UIcleyYZOJlf9U5+Dv2BqsUE8dssg5i"
    "ZPu4CjDfmbIroahVrtdBb2Y5o7nvGlMsnON1Nbwc6s5cfLvWtTkvf/dywDOl3A8oOsP01q"
    "66OV6KlNMZ4Zwxc+o2/e3u5rrAVs+Spg87y/DQ//KrnG2Nz73/mviOAVzkWoRle5bD3sH3"
    "/XdNf1ZvOJt7ABV2sk2Kax9vwLNyx1bah5U6smCCTIUWl75YjkHqyShOtP/SIS/EXS64lt"
    "tCt5StCCkAvdWSUZxm/0Wk8Abyx7Zl5NzcZd3TVkQ7bJ4WBqXqVGucQm8naCQEthSDwB0y"
    "LRNaPSF4ZdW6pWG+5F5y4lClwlgRKS2MNmIjbTam0+jLjqUN664Bb1HqOYZqJllcYl+aSD"
    "1JqfvAqCPk7N4Wfpj6Va5iVCoHOBR0QJSVuAoxUBti9O7CefZMCJWLW8VW3wa9IbiWM9uw"
    "NUQAvbv0ZCu5jvA7HYxrh0kPncI7b7V5RnxZFQM+w1W3FvQ5ilZ6FeRnWM1MFCrDKJgDoJ"
    "wT6n6KfbKwuLShu4WzDJ7mxoxbmjK/RNoK+hqixzV0VJmrro+KoaM6yei1s7zCs6GuABJ0"
    "WgBtKX+xo2zT7JfVTHsmiMrZL4k1mF/cVGcWtZ5Z9MqFY2N6ZLFSFGiZ63WiUK+toBI5SK"
    "QFSWRcpKx8QgasFduWXb9IMOjJeiFM/M2HI/jlORpRGzNWqjK0OgrmfDXrCkOqqkNSOhkB"
    "FKfSRARKJxgM3x2cHIVIMBFOapRTc1glp+awOKfmMJtT0xhi3Qq8WrXL4XVUUB1NWndbd8"
    "LFHJYPa9SwJEGqQwkqy1lblK98nqrS5/uN6HPamN+2Md+s6MLaohc3Drmn/D8VRdC41fqr"
    "7oNtVbzYyIS/dAw642/9TXaf7eXY8ekh/TJj3goGj4J2tjXqCIte4pB9CLBWMLM9apsIGl"
    "KJ8KIpWm8j3zGD9IVw3HcMATzumUCy3ISPDOpcYIctiJvXLGar3/boPPLTZO6hD+8huYIF"
    "CReWbLHMpzEI4wpUH7KLDc7pPrIm/ClD/6Jjzh7LJuaptM6ouURT/lYMEjIZdbCNwFwtDr"
    "6E7wgD+AvqyIs6V1O/zNUQE1tlb0OMRmmHw5hy65yv9oXlzPESFj2UomFwglQT0ZZrGRSX"
    "lMhn/F6UkcCL8aqd3wseBdkcffS7y40Fz5os+8gkY8uL/uIXvvFMfT5EfGIZEYSgrog+HF"
    "YQ0YfDQhHBo5SISK1yusFwpQX0DeLuM/wcuJHlZQTZslCrSWTj8d8OnctEUoSoAe5kL7Jq"
    "nrpqrroyX13GWQdXU96N4WB3mS+UkCKN7V560umviFzu4d6Fd5LICLjREePmQY4WUR/1Ha"
    "QyRJ4DzuGzy+vB7S/5JXHOclIfzn65Hw7SfYYJNmtmpcRI1EhKga+tm5TShktnK7kouh/w"
    "G/GvRcp8A0mnabUnVWVJc82I27U58cDiam8xkkaqyI6KdXwLCkOaFlfSRavUCVlAjUizjV"
    "IAbRWBy3j2XgfwMCCuZUx7OU6S4Em/zDeCV2PWOUSKN9l6kEEtK/+tmPgb5tSXwCa5HpVb"
    "B7LYQImRqGykVGdx0uA4Pq5icBwfFxsc8CyVUSrdBVU5HAzvIHcPKplzByXm3EHWnOPf6O"
    "XWcyzLa49Idm9BvI7S0pqt8KqX2Z//H7s1VPQ="
)
