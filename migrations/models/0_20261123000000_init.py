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
    "hash" VARCHAR(64) NOT NULL UNIQUE,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ,
    "user_id" BIGINT NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE
);
COMMENT ON TABLE "password_resets" IS 'A way back for somebody who forgot the password; works once.';
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
COMMENT ON COLUMN "senders"."slowed" IS 'Times in a row that Meta asked it to slow down; each doubles the pause.';
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
    "eJztfXtz4zay71dB6Z/kVClzxx7bmeM5derKtibxjkf2+pHZ3HhLoUjI4poiGIK0orMn3/"
    "2iAZLiWyRFyRCNqq3sWERDVDce/fh19797c2Jgi767Ik+mPfA8PHe83in6d8/W5pj9I/d5"
    "H/U0x1k9hQ88bWJxAgtGjjUxlD/SJtRzNR3mnWoWxewjA1PdNR3PJDbQ3JE5nhBjiTzXxA"
    "byCKLmk41M+x3QG0RnE5j20/qhvm3+4eOxR56wN8MuI/jtn+xj0zbwn5jCn7/1NF0nvs1/"
    "he5izcMGe9veP2Gc8zyemtgyEhwwDRjKPx97S4d/dmY+XdreZz4W3nAy1onlz+3VeGfpzY"
    "gdEZjiC5+wjV34SvaZ5/rACtu3rIB3IXfEr1gNEa8fozHwVPMtYChQixdYfdYbj0fX9+O7"
    "4f143MswO6SIMTX4SCc2CIq9KuUMeIJX+OE/Dw8/fPjx8P2Hk4/HRz/+ePzx/Uc2lr9v9t"
    "GPf4mXWXFLTMV5dvnT5egeXoiw1SAWC3zwF6fRPE1QcSmtuK8ZhospzYrgfKa5+QKIkaSk"
    "wH5eWgohz8vEEH6wksNqHe9CEHPtz7GF7Sdvxv48OSrh8S+D2/OfB7ffnxz9R5LRo+DJIX"
    "8ELI+xmPHDq8XgkGB37O31dsLcD+/fV+AuG1XIXv4sxd/VgVOZwysSmZdwb0ARvJjRRxZZ"
    "YBfpGsWZM7sK4w+PqyxrNqqQ8fxZkvHYdYlbh+0RQSOmB4fztnk+YiSnyPQQ9XUdYwMbjT"
    "h+VGWlHxUv9KPMOo/dphmeX7AnnjnH+XxPUqaYbwSk78J/yLP+q58y7Aca17a1DJZJCevv"
    "L78O7+4HX2/g6+aU/mFx/g3uh/DkkH+6TH36/UlKTNEk6Nvl/c8I/kT/73o05Owl1Hty+T"
    "euxt3/vx68k+Z7ZGyTxZjdoasVHX4acu0v0JWmz7H7Gj6YaPrzQnONceYJOSRFY7OP5ofz"
    "9CeazW4cI2AuvGaglN5olC6Ia9xiinO11uSAUrXVCYaOXRhbUW8doIW2RPBj0JS4iIa66W"
    "JG4IMn4iGmhqJw7k+I/feZImLr2VNy48nW675KxZVSxZ1pdFbnlgrHt6MZvK4Atqzaqivp"
    "rVxJCb3vT8dkszWQepKyg1LfEymHPCkVs08b7ewYWQsC3o3S/1bl647rqiYxovX6yR5s2N"
    "2pKBmlPimJrBg+ExebT/YXvOSiuGTvrTFlNIf1gTr+EEyzZyL4K1xj4aerbe9qi0idji89"
    "9tvZL8ae0OQGd+eDi2Hvr9exkm7xlG3K2T15xnYvx0hKPO+X2UiuGMlMDDa0ool0bWMU0C"
    "FOh8gUaWz03LSWn6J/IRMsGcyd+T/k+f03mEcZRhKfOv0Sw0iINCuBh4fLi3z+ryhSMvB9"
    "03gHdO2cP7uURQlbhTda3NHx25f/0KQl1D0js3f38+CHw+OTT9wtIs4E06PYmsIhYOMX7K"
    "Jn7HiNvKPKFFWm6NszRSU51mQSsrJElXzZ+fTCrpcmIk5SKinLLGVmvk6ntR0OcapGHgfJ"
    "JLpL1V/5epSvRy4RtObryRwsLfD0Lpxnv06UqjyNn6QyOdAE23M8Z5E8il1mkeirgAlgUX"
    "1HkWNpOkamjTREPbZG8qACZUNz/F2/RduaDxNo1wQqVnwOL6p75gtWeFhJfWIusXDuRXk3"
    "1yyrUAgxMpmvyt4B0oy5aZvAeLYi++gQ6T5bm3PsIraCX0y23L/XKPXn2PiPqp4dIbgPhz"
    "+eRKKCP8qEc/d1cHWVVVNc82nm5YCR/3Z3PSpgfESRVv5N3UP/iyz2U7fF/95/TX1bB9ai"
    "iW9anmnTd/C1/92rKZWvxPAt8LEhjU9HP4Ev3rQx5b43WFwVZVHCcuBhwlQIvWnffx38I+"
    "1oO7+6PkvbADDBWQZ7y0+z7IFF2DtrdhH6NiRKyWzCqLYlrPAo262RdnZ9fZVg+tll6kga"
    "PXw9G95+f8AlwAaZXoEKD1e27+W460t5HaOSmtm9e+2ZLXdHcz24b8Wy9zS+ucgUEdfALt"
    "18E7QoD0uj3pi/VwO/RYZ4b1wXvfuYaJiKNMdz4i43l8zeuTOE/tzEaZWk3BvJv0mnlQor"
    "Fet93Q0rcWutgatyRSWzFSClSaZ8lcpXKZcINvVV3rJT6Pby/D7trAwcQRs7K4N5OsrV+G"
    "FawNZid2U8tJjG1KXOlID+85dbbHGdtpjlaSTfXmplGcYnVqfjEsPXvbFl2s8bcutGTFXV"
    "qb4v6zTBrilx523wiu3+eacZJez3zZh0DXN0aN9tN6YCt0NuTCWMQ5TEVAho0v1qQRWKLY"
    "vHSiY+BY8lDfCC2NZsyKjUPARQQSZRxiTEvgujCbaI/USRR/JCL5tPqADJEqub/ZLgC///"
    "DP+LQbTheJlrOFQXQQIge3BcpX4AG1UIkeXPkpaVw7hUi8ERgbyVSHrDdwcnRxUjVcmaGF"
    "U4fFjM4MMMf/FcM606/I0I5OVvw/W7lYIjhcWK7vGfBQf0qxQr2hqPy1xsw3/cl4f3Ig/b"
    "1fXop3B4OuaXZDh4Jv+n5pkRp9khywfU1P7P37RnzfW0ukfItxlhWoShLSlkOKCp+eSzRY"
    "M0FyNeJwgbebXSqmyD9qvAUOx57PtrBcnjNPsbJm9jl2wlCE7sCWEaO7xSDaEkqfZXLGz3"
    "mPqMbRqXeoh62BEbx2BHgKSghQkhz3Q8WY5FOlOOxl8WUc+h3mFkPfqkhoDO4I25EcVOM9"
    "fELi9qgzRbhNUhnYtJhAlwXrnW1W5C7MEvHDN7GM+IT+uHZIpmUEjyptGZCaE6MYQ/NU8W"
    "tuYuizZOkjK9a5ae8DpIIYXeHdYsdu9PlijwnLwAXQvbIzikou3BDrSzy9Hg9td8Re0s51"
    "A7+/V+OMiXS4NiiFnKLZXnayMp9ZLpZ8Gbfse0NQNpHjrjP+CTgOhSDheyMSIL9rpori0R"
    "ncGFZMqSqRrwe4EnM3YwjynWXZwjsApbKTvFPu6pT2hhejOouCgEyYsLULQATx/70MOWxY"
    "XKXX8r2Tuaq8Mc0u5IxvBmeYsJwr2BBzE9UGSIIwe7lNiahcDRhxYaReIXvUGQmIIPFR+z"
    "3YUP+Y7RUOpJSiV1WaSes9mjGF7FSq1r89XqxEI7HSym/sQgc/Z0w4DxXThPVxk10eznUG"
    "/fkFdnbKrBygLoIrd09nueiGviDVl1LuZZdpVPAQaoHfhPV5n0ormmtvGu+0XM0lUmRV63"
    "Ddn0LZynq4yaWETfFEN2BnN0lUFhkuqmR3cwTVfZZLjadNMz6QLm6CqDpqa16WHEEXTGZz"
    "ZRZ5lELIssfGfMo3mbcetzMNcdm6rz/IKebIwhm66wkGf3wXRd5dscU6o9bcqtr2KWrjKJ"
    "ON6Y+Jse6teOd+1391Qn7rwFBH5X2RNma2+a/hJM01U2mfPND6PLeYePIgsbT9gdY9vb3I"
    "lyxecasqk660fZZc7LXjLIxbq2qX55C3N0mkHjueZu6hvgXLrztO7aLC/E12cbb7dfxCxd"
    "YtJWs8yiAEteplk8+lKSbZYI9lTJOHP8iWXqKED2iz4VHPpzyv7B5IMt5NuAayS+i8TcfU"
    "Rc9lD8ARQAUyCLnD4Y7U+vstGkRjbKmo22lZYOV1EX4QB0BYuWo6xMyv4tvKzBOm7YZ/hD"
    "pbSfDyVpPx/SgDmTRr8wux3KoNpJQrlR2nVP+i1Drx2XkByMQkmqYEggb5pV7xsgCAEHf/"
    "+Pe8SUK6ahi/M9sfDRnP2FZsRq1vi5fcDoC3ZNNlkTPFGKdG/AhG3sBsnxQwos2H3YmKo1"
    "JqHOV1LwShVnyrci+20WZ9qmRcpLjeUYo2EJsmI7FKp4VTdBOcKdt44XyQp5LRWLhymTUO"
    "LjoS+tSfjaJ/T2C5S8dgGNLRvdDU3qLVTSgNOu7mKO0+wFu/vcx0F8D/3fZpZclRV+UrzA"
    "T1QBnh0X4HE0ShfMqh/nt2MtLhOTIZT5xO4N3CdiH5ptJNRto2qMScfEwbzBSH2HXZxSbo"
    "9d7xtxnymaEpf7lACqBUCUT2iuGRiSXEXFhTlTVg1kmW2Uw2jRwaecDcWnVHedDSozsWtS"
    "z/EsNs9MjK5B9t144wygYLJbmGsPF0RFiMar1ZfeS36p3NfdQjTieZ05frFU2mexeyyTal"
    "rBTWaH1TpE6Y6Jv8Qu5d4wR1tyBcnVbDpl1hrUZ6GzfEBG01nWO9l+i3drVN426bxtfM3p"
    "bC3WsZgTRFJbcddTBNsPXdpQK4+a2ncUMd5oIJk+or4+QxpF7w+OPoXlcuC30XfPdt5GqW"
    "Jwf6xgb38sNLc/pq1t259P8hqElPhDIwqpJXNhPple1cpCSRZ/qOKs+1Dsq/uQcdUBEKEe"
    "l1cUMnNZJr9zl9tY9u7gSoTmouLqlMoLoZroKWCL8jXtn9dB+ZreotSLfE0KzqTgTDIKYe"
    "/hTFGpqRzXTbwMVbHfJln0qlJDpxm2prG0l9weTXljchwuv62WIH/7fyqYkyzHRr/E8aJg"
    "Titz830lc/N9ibn5PmNuKn24a5qRAnpLeMQpzWh7mtH54O58cDGs1oR31xUl5XTl7DbwF3"
    "IrR3OMMbJYcYzLbL3ayDPrTCrCbwgAT5RYxqegiD+N2miJRgwUheUzs8rlRjOVq6D02Vca"
    "qDzHc5kGCqKqoYAGwzuof7afTaqU+xgAuRoCuQyCnFHu42+WYXMxAjlFJi/eu5UIxjZgx4"
    "7mzca+Wyt/JE7TAZanbNdKAPuDEoT9QQ7E3jV10AjzoN0l12OCTNkxNS/KGPuhOg2djYFR"
    "DaSQQ707YbyvJ4ne/QwjxnFff/7Bm7nEf5ohvow+ofccdW9XbzH5OsKaOU59GcWI5BXNOa"
    "Ee+H+fCDEqA2VeRQYLZtDPvHFOa9ZCCcRJpBVB3XPq8ODox6OPH06OIm5Hn5QxOctQcb2M"
    "9XkNjiZoFEsza9Q06nI0TqIYmjl4xQ6uxdEEjWJpmqVF1XGLG1yvKORobg3f15me45rH3m"
    "fi59aaLxZJkkqJpXWxUE/z/ByR3M01yyqJ8YRUuzt3DmpqfAfcD9tnqrdNPPS9Rqk/x8Z/"
    "1NP9Phz+eBIdRPBH2Rl093VwdZU9iHhZ5XEzRqdp5WX3F+x4AP9/Ml+w/Yl7uudYsxmPwQ"
    "kOIghsucptVVsUgYpfF3O5u/FrhefsmtSr4DkVQv9NIPQDMGFteEqKsNGFKplcX8dPpdBB"
    "Ch0kixBaxE3nHTItcLZGD17JTpeqvE0drAn2sndAo4erq2roK15yYWyZ9qZdRALcUOfqL+"
    "T09W2RXR3v8UsW9rijzZB732aYo8zQglniUNWrXu7s+qZ1bSwz6FzX8Wbbwm0DJdTaaKd1"
    "ZdpdupR3gSIVR34xlDS6EtbiScdRAaD1oFI+K9LmxH6Cei9zJDqqQdyZF9wTMyLe3hCj73"
    "//PfwOnf7+e9Yz2cZ8uQBTZ7X7xK9TIFNptPw+KgaZhuKtK4UknTK7NrB5QTOtb/OuqBTz"
    "27J5Y4fYhrZZ95SRfso2Sx4A+XkxFYreNfAndMvySvM1vrPrZhvtQAsKDZRiPShmwqzXhO"
    "JWU6WmE4F+QrFlQbe2gP407DbIuxASG4s6ecxqoTPNxTRo9GYTUFiiSURijXgG9NQj+nNu"
    "D4vdfOs6xSr42oxq9VvyidKy5NOyCDXzkyHKY/Vxus7AsdqIviu19ZXV1tBHWFcASTolAK"
    "W6yq+6vqw0mg15K517t3XeJve3TApsieZaSWWtq6p6MwCqcY3QMpkySGyoFARFg/or5Q/y"
    "u+++PPRFUo/QDbk+iIJtCD73pdAnQbGMOeTC98l18+3+6+unna90W6W2yqm2qgx0lYG+px"
    "noKkVXpejKaf6q/Ns3wfe5aY//8HJwXoVMj1HIm5PxbUYsTDULI/a65tyfQ+SYfSPTFB3s"
    "imhyvWSM9jJIVZZzuwxVWc4qy1l2hqos59ZZqvI3tx6+UMmDxVzezzQylTz4FqUe8kglD7"
    "715MHuB6QbZwKoXMI34f5TuYTrDrq2cwk7HPNvPe0ozeoSDECVhjfZg18ly6lEppY5xUPx"
    "m/HoLpyii/yZkxc8xxvnXHIefQ3m6iqvXoivsyN1bHp4vmmOqpjqks3UJW5tE3v0TXPxjP"
    "gU93LQR6uH/TL80SIcVh0sb2k6RlOXzNFiZuoz5GiuzqZFFtZe8Cek2SJeA9W0pqZlYUMM"
    "zisp3MJ01ZvR93kgnrimiIaxO1ohhORECCkYy5a7pBHbY7t8XJfPabru1fXfBrcdxqNabI"
    "4I5OVvb/ju4OSooqcmhcuqBMsqQWVlWswbhotpjvpR3BIkRiIvj1vxeG6jHYhhwgs1cEum"
    "CCUuada7FpULXPwEJXU9FzNVBD5g6sOTaQM8Bd5R7gL9jktezMBDU/nsidF0YGskz56PVc"
    "6ej8Vnz8fsTWrmgbFKblAzF4qlWJtlbXhY1GFvnEaxeC2LIVylWYx/Rr0zIknWOUYfVFMC"
    "S3TAHNx4ZHfWytSN0e0QAPO+btOaK7IQFjpjMxjopku93eNfTDp2TP3Zd3K0EkIsrNkFxn"
    "ucLsXmCSPcFp+jT+q0B5ph/RmadELFAJ34jN/udxSJ90eBXlsvqpGrYFxfXyX0xrPLtGL4"
    "8PVsyLYB3wVskOkVaCEKlVS89vcTn6JQSW9R6gqVpFBJCgSjQDByCaFFEEwVXAaUlm2hqq"
    "w051eEiKFhyU7IyY/F2T4h9s6Yu744C5muGczdZsVe8d2b8ZUDNzq0ghW8RcFbFLylU4CN"
    "MwsWVg5YQzzolwE1JjCkOkgDQohQP9DG3oK4z6FnAKozUxyd9eJMRwsouYI8gixC2FCvwI"
    "HT5rzlhV2e2aqA/3/RLLZYVNFnaTTRPipGbYRCy7qRh7Y/z+ihCUmEtDIjOHo3PzOD6lTs"
    "gUd7cHHBdMe7UxQLJtf2NJ9U8TSnbb2Yp/kk7WkWOyZXCvl7ICKQmvUcbsALomrpo6eqn3"
    "nLpXdcrNG8UpzFIIQVRQciKLvGICivcvFK30//YhWvsvI8Kc+TLELY2PP0ypUrz332ZnOu"
    "emfskehZqUmiB6MqWyUTf4ldCF2CESFMhGe21Sm4l+YCXyUMDJMbFPDBEhxSeZbIRnOVWx"
    "8Cf6msDmlOoTKrYx/QtU0V3iaabfv4WoXGX9lrx5WgQccl2KDjDH/xXDOtOgyOCDpgN6QW"
    "73EVu4yNKl6+xxnLTJkK63QY2U2DSlFphTh5E2JWJqAyAWURwo7BBypKvuN43YWrTb1ejn"
    "0sHvTLjGMDhlS2jGeaNf0hhF0Qd95HVHsRMF+wZIWxy3dsni1ck7pWyrSlUW9MMbbhelQJ"
    "03IawR55ZgKaaXRWx45IUrVjTGxDGL27nwc/HB6fhO2E+Xr+DgLL7P37QdkAk/Lym8/YqZ"
    "x5sOWIEMWMJbnpd6WaSoxKZk0lzJC08QJTjx84oliDBcUawPGmzzT7CXOxQNcYqVMloc5s"
    "gZNjffA6It6hPU4cbNe0yXvXN8PRKQLKR3twNhhdMBX94hRpE802mMCMR/v69mJ4C59xVQ"
    "MbTTZS+zHtfXDxNUug77ONovOCZOz4etEs02h0dr1Fn9+ucgG34fGDezzL3b/dXY8KkiOC"
    "8WnXhKl76H+RZdKt3Qu9/5r6tg4sZLeuaXmmTd/B1/533eUOqGfeCUzXXI8rpuxHVF3tJR"
    "IApiVcFxlwQRpH0E/6JGACBS54k66khGlTU9BpWiVqqUVtGhZuIOUY2f4IGHI6bNApdOID"
    "/hZShUMVr4/MaaiQozkEzXUyr1zGpEsrImJJg2WRplXpijJLOrBlGsg5SamkLLOUwe9ZOy"
    "wUI5LZ1yKlNzKdnFaX93EqiSuBSc57FQ5V4VBZhNAeIjZ9sLfA1Ipp1/vK09hNtp6lJAwC"
    "b8jTqsFkyU7qqjyN31AJprIXQKOHq6vXgm7zA8L4bHLmZoLTsaf9sgj1lI2oHKBmZqIDPx"
    "9qA2Bk2lFFAPaG79A9lMokC461dk3PY/anNvUg6MwegKsETZYem5cCDlvzIEF0RlwvmIwi"
    "G7+wwRS7Lzk+wd1/+/oAea04+MPD5UWNKLjvm8Y7oGlyXK2Pv8Zcuvyb4D9Hdf25bZgY3E"
    "v7QdgMcWuA//S3VyC89w3WpggF6RrHciwCRw77hAM6GgaHqkWHysJDuRXEse0JTtYQRJpO"
    "ZoE0jRhVisYdlITjDrLxOGr+T10cQUCh1PvmttVMOzw+qbO8VxQdXNhbyJkmizw4Y8mqDi"
    "mUw2AThwHTmsbPuFbh6hRZB5f3h0r35IeSe/JD9p78F5nU0QeD4RsohOvX+C7RkZtofyoc"
    "/7Zz/fGfjslmayD1JOVupC7JrpJJyCqdR0ZdQPmv1+2r7abzbNMvONRca3nnaZ4vVkLKMR"
    "h/3C/zDGIYOKZ8ZHUXoRgPIH0NzTGl7B2Fvy2E5rMzwEZQb/SUe+Y0my64k44NgTel4OqY"
    "a0s0wYjYvCbpQlvmuQO3+E25lSEW2lxIW3xxpjTEbz2PWIZKkHltK6fYYRhJsKq9ExF00N"
    "I5OKnkoTop8VCdZD1U0blS3aQMKTrI4w+HVYzJw2Jb8jDT5q4+TG3PrJ7egCJwgtOB4yCq"
    "Ld8iLBG7LnELOjIV3hVJog75xg4Pjn48+vjh5Ci6LKJPyu6IrNeLcyjL0eLijBFBo7NJMm"
    "6WbZBtFGcMtaGa51WMbH8OrTdjtWcMx9excT4TyyIL37nzsNPLMXISz0utnGkwkhk62Klo"
    "5VzbzNLAc8di6w4ykH3Xhox7JKpiG9jNmivVSHLtjginE9ILG4T9MFWcbi/MDhoswiT/y3"
    "v+hTQy+7V6l8xkZitSj8A4fKmy5R2mr++++9/epXAz/tk2DhdA9SrkV4MRz9sO6B/t86sB"
    "O9PZJ7qlsbuRfXI3HN2fMlnY3qP9MPoyuv42OkW+zf0ij/bnweUVDJ9qpsVHf7m8uYEP6L"
    "PpOHzGweh8eMUH6cAvi487u7o+/wKf8V4EsmSHG36TzK4V1d6kdfSGc8dbMjF6phUA4LCD"
    "JngKaVwzjSLMvq6FlNq90EbiK2ChPTdZAjGy/VkDPLePC1+fYcO3sMuba1AksGM2M2g+Ib"
    "G4+wh6vRjg4VzMAOqooX+RCV8pZs3uTZ1YJh7jTR0TMBwvsQUIHhM45aExwkyD7Y+I34Zs"
    "t2EV7rxDws625BK23kIzPdqHEERwPQqhtHcsb8VSd828jmLlGmpEtDsVtW5D6nsTojw84B"
    "N5FDUKQvEI7BgDJAYWVdZg27qiqtFx3J5L2WZljapTlJK3qo65ck1DyAIursOjH2bEd9GC"
    "fZ8A7esWoW3skDabVgtNugnkKEG5N4rFm3FjJSu02V4DEcfIlHxllq8CDhbfZ90FDr5SOr"
    "p0Elb56G+N+aFyWJv/KUIlAgWplARSKUX++r5ytTCBPZerxUZpg2ILIrR6H5uyozxOHZ0b"
    "lPcPkKwbFvj/KmbZW8NjtxX+Mwu1BFEQX8wVUAXhwqiFLPjTE6hmfh7Gwql9Xjs1lg9u+D"
    "ld8RrO0XK5AwUv2Bm8oLDC/BqIwb7UmD+AZSr2H3pw0MHunbXyV5rYUSHsj1Uw4x+LIeMf"
    "s1Ww2V2Wk4MMrvsLbHlaQeA+pCpyysB/DKCXaB0PonI0sZj9p7CfxdR0qdeP1azhehuEjy"
    "AzRcDkW/CO5xwxoT/8PzP1PWaALSnoSrgeThMj3+FG0C1Tf2bX2Jh9vVdzV/TOry7Pv4zv"
    "r8dsud4DlCY216P9jX14N7i5OWX3p+ZRuP4b7KH2wS87jWnvard8M70ZetFcE76XbQBfn0"
    "ER43+H/YbH8Ov/kjSiGq6PkhhfSdZRHrHMse+B47gcZBK+sIC2+h41DZwT7vsUk2uAHIQl"
    "ybTUfPRslV11fFAl14aNKtxX/FlSjJZmP/mBHVVVenGaHR57Zl0IYVMNoIoCUHz/Z7q6aM"
    "s5BNKe2Y+rw+U03Q45rdnLutcKI+kjnRh9tiM1m06x22dbAO72P1yTynGJsEvc9eh4wY7d"
    "OoJIke0SOYttAxhWUxb3kWoVJBBz9SqwhZD4OQh+TrM6a5VaF5d0Ls6UR9J0z3ypjRGJiH"
    "YIDwlN793Go9vEe6hI8RuMFKuW0V2Teg4sJHj7hN8BN5N6klJhf+QRcg62SwEReioKLocQ"
    "2ouCV4kjRumszYOI6STajvB7q6HES3tCfNsI4685gcTUiH5ZGNEUY8fxoHC1IGJYEEkL+n"
    "4vXOLhTxDyY8vLWRk8lIcDoRsszXHU5AcXW5y7ShPyqI9rUNadV1jqo98Sf6vYpJSxydeu"
    "uPS6Ith+vaV9aIrcJMcV2iI3cr+03gO5rmNy9w7Jna3g9qtZ8bthLO6Dmh6uNOkO/VyvY3"
    "u16Ocy6djFjpUTdi9leZxMsbs6u2N6Sobha5LTE5QddDB1ydcg6ovSXG9DcbH3JNVWa77L"
    "Itk1Rd9LXAgBs1pwInQOINtPeRGS60qqxmUlxnElq3gDa3iVCP4OQfUiSEl2tRf2DTzkBz"
    "Ys2Ky8HTaCXwv4BGgMtixCYG1jftV5TIJjqF9i1spndrVg18pkdTWBTe0LWgoACFoGMQW1"
    "Q6CGi0Y/IQwlnti3uThA8sPZEQCl1jjo3hZUakcSu54GGDUhq0ZM3wpgZ79K3dFmgJ274e"
    "jicvQTr2QH9I/24Px8eHMPNeg0XceOly52dzG8uvxleAsDmPJgsusVRtwOB+wDiGhni9+l"
    "y+PJIWGwtjUd53mwy+z0ONm+VIcxXAJFB9kxKBKUBOYdO2ih0bDGIdKeGOulqhCzY/92+r"
    "zrunt7oeVa02XszTekZbpOpPG+qirz8UiZqjK/l1XmFWazkSj2zrkaKHoN5JwiVYA9meWs"
    "irF1W76RPdYMeJugVZKWWdJgaDcQcoxMyVdm+QrXSQMJJwiVjGWWMXjcCqoolmQExom6YN"
    "Js2w4HP1eDHIWIqENGuKpT2W3mq/SQdfdGy0US83tPNS7lVzEVRLLDpTprozO1Amf5NdfG"
    "go0m6ihX4/rABpURC8FfdXKastk33WD6VpOarh3v2vd6OXit4Em/Ui1E4nhjKArDh1doJR"
    "9kF80IWmjs5yOboDl0uQrxX2jqknlY4jCvQ3z9CXIbMEY3k0DxqK6L0qgTfbRPGK1XNFra"
    "R2hR4rt5NSdL7MKIQmYGc/TEsh9VeBtT7HmM0X0kIp8HHw7eH7+H0j0UGiK66WOnkjRaLx"
    "KjomDrbsxu+GOUvbrbC0bZq7U10Yz6v0E5g20qtUxQ8zyVln++RqF155WVWAfyAnjbM7gv"
    "aNDwW+ihjksMX/d4287ff3c0bzb2Xev335EPFlNQKTYo3+1PDDLPg79t6zuqpOZHe4CJV6"
    "Xgy6kHy1+7encYxeNKGMXjEozicTYFP9hStUyNGE0X+VzJ3DgosTcOsgaHqoO4M1RzYPLk"
    "uNr+dnc9Kor6rWjSVoSpe+h/kWXSrSmbsaSyiW9a7E3oO/jaunllvfsloNAnSxRoA/yufx"
    "f+uM2x58DAhJQyGMg03DFlRsAEaQwk9XUdUzp2cvNvSmSWottfubWxgbYimrBO8ZwpUcSo"
    "taNySOUQEHxf7Y11Pc0WQO7z8seSbiqd+K6ZG28oFlmcZo9ldS5+BggMh+mIvKS7ZlmySk"
    "s5wAp1s/0s4qpK975Fqee4QVXpXuXrVr7u3QLjFpqLZ8Sn9QWQppQYnNj7NsMu5qnGvCEE"
    "Rezd0dS0LGYCAjSAqT7sWxI+0mDuei3oVKBCgkOxeaBiBVPK3SItsPZbfK43sjeqiiV9oN"
    "QuZRVTHFxt6m0IILuAOTq0C5LeiiBYtBmLIIJ2I2bqKqPYhp5Ox5ZpP7fAqzuYrKucEqfH"
    "Zkyq2qFdTm18172sV5uvILod25vlQe5x/DyoEuwGoiAGrYWR57yAdeG4XPzlNIjIBwMzAM"
    "zfkk9UDFq6GDSzDc1wiydlUN6iOk63O2vu/XZl0UZDapOOJ/48J7NjXQHnkEryulDX0ykk"
    "eiNiI4846HvRsA9e/j+kqv/ET8m6Z0uMSLkoGrsogjO/NveTdEoAbbkZwlt640wzMc2eia"
    "CqNRvb++tTzJyVorYhV7tnjqUZm9zWtdPMtq2SCxuvQCGPDMA16jiNxq3VxfmUSJsT+wkS"
    "oObcUQOTfBc5dFzi5RUzrUlaqrGLF1YJU9Kc32VKutJlXrEOAbiT6se6VlSK+UqPkVaPie"
    "6tjSNQ3XKUppka39AypcrcwnUvfnNGf4melaovbjCqoifx24xAbMl3baiLb9JAGxHBJtBO"
    "CFNQuE7SXzkQIeUlyOU+Zf/QiW97PMNF89gftu67LhTYD1QYOtPyksZ3+s1rss3BJ6N0J2"
    "nujDLdyQn8Z5UTQILxMid/8DP+9OCwHy7z0x952nNutYUqaSFHVbJCjoqTQo6ybULYPq23"
    "7EOKzniTVcWsN6upKmBPVbVKzgzkSwPPHeJhW18yYeUpV6kRpSqWuRo7fsbLGt3RGOe4eg"
    "KajW6Z7N/v0DfReRIFXYd41oYmcgvYOIAFLYj73EeUCDVnQrwZwn+alCtDNjZBoUEGwQUd"
    "03bwnfnalU4cvtaxbTgkOHwYu5SiJc+RV6ZoRfKrqmlFBFKrWsJ2OD7lNsbpj30U6F6wsB"
    "1/Ypl6I43rYxWN62OxxvUxo3HFt01VEcRpZJZC9a2w/WznZ5zTnbmk6zjO68rcBe4eHh9X"
    "KZZ0fFxcLQmeJbk7IcZyPNPorA6PE0Qyc7p39/Pgh8PjE7g1RfIoM+E0b9ZH7FvdJe+vBT"
    "+m0ZFyUqV21Ulx7aqTTO2qf5FJVgzFPUuD4dJ3SuZ9HtnLCl2Fx9BMl6kqLmbfyv5/rhlV"
    "zegSjq9tYprsF+jnIDHLIVgrKpkzOe4j9ooqoVC/TeDXeQM5m4Ak6iVttAHTmmEtH/1anE"
    "IcI9kog1hOLOzO8oHFMsjT1G3NXeazfkWTRsctPdFtujM8PwvYGPGcsfzscjS4/TW/F9dZ"
    "DtvPfr0fDlQadmW1Zj8TcqukYeM/HZPN1kDqScrdSH2XRvOeCDlkUkbKGe/jK3nK5hq/lL"
    "MOsnlQuqbELwZDqpfrY5es7wbV9EB1cPEP2IZCGMaqMa038+cTWzOtdwgUD5csIFK4CNxX"
    "2tQLCuvxeyO3YN92vqV6yT6VKCGne2tqWnhct2Jfgqgdw3Qboujd+foMscX+2Dv48fj9yc"
    "nB8dH7H46Ojt459tNj7xP4ffELGKiQVyeJccq+DhzVgp81ZJKmk9lf0NAz0344d2EaXo5L"
    "prjWQDi+SzHF1voQz7D5NMvRyArZuSJQ/MwLfZv/U6dRdjhcZl72zkB3AD8hKBKBVtJHC5"
    "O9su+ltJBa3pP2uD7TDo9PakV8IooOHrrt33CgEDINeVwz4pAi6yCrtxJ5iLZTXX5nCBXH"
    "q3FcuaSKud9dl5TCqSmcmixCaLEA1eu4385dYt9ZJLegSPSsX+aE09moMWXDKjvi5gSKH0"
    "PXisXMBL8BgjkQ+8xdcpeZ4ePIVQZhVvgscI6dcnWW3ZNorj1jqDFCMeO+ASFCJihkztlp"
    "Q032bnnOuR1986P9aIeIt8lSEFJ9hg3fwu479AU73in68B4Z2rIEzxa6fYC3CsMmz3HYL3"
    "Hy5fv37vGfBdzvVEeOMh1j+I/78kBwIiYZDk9Hh1PmTXA21VH8QpoOqnx7ouIVBqRSwKFc"
    "Da8UO5Sv3dWBD+2RSNeggySJ7v2NTH42QfnJxcDHnpaqGCDbWWxghSRDdsXP2IRM3AbyCL"
    "us4TafYGoaovJl0B/jlN32TB3woA6+CNlNmR0O1YlcZDGu8rEW1uBLNORglxL7O4p00GYt"
    "GORipjrk5Rru9gVyNQ4o5MD1HT6v0FrM8LVCNYQpOBakQWqUE4VYqvXxRqWBSKmByHtySg"
    "LOqAGrDPZljchAjKJLTobWXP74BddMMAgJZNaQe/wQ5p2ExendDw5o/k84xsMPxhp9hs+A"
    "wMRGk0D4wUmVlIS08hbLSDjJab9GcvCUxVZLRNBIKDurcs1uXeA2b29jemGzmwg9HF3Pky"
    "Xcstiabo7Z3oqdw7tTZ+VTDDSOCBTMuDnMOFweDaILKVJla0pna8pjHt3yt8ozjeDJOrOo"
    "Riqw4btAiNgS4sm5kHD7Dv3+e+ia/v139B5QiBwuYGkeL+QszsVVXi673lybmS3IxtjgyR"
    "fUwbqpWex+ozku111+ccsmS7HC3L6yvN5uiTWA498E/zmq3f0N3u/lx1PGVZeZleze43FQ"
    "9nAH2UrFJssz+9111I9wvMwqobROU/aj/Vou6ohAsbuJj1oFq3uvWXvRq1dRICToxFrfut"
    "3o1usjHY7fffvUDpklwMTxC3Zpbs+FYsdUiqxLp0pr3inl72ubo3ACBTzKOSoK2ZomU7zN"
    "4W1g7+SCTYvVuSSVxA48aVU6XuuTvVBdzqfpJOY9tHQPooGU2e3QoIXYAvwEkUSIS8Lfrm"
    "+30OJ9K0Jir9bAcbeiUj476Xx2cfHyiLgx9m3PzCnOWi7kNO3e9IrunS35rgRHyoT9BsAB"
    "WESvmk/ZJfmDDzGvBkjx6buikPjclfbOC6KXQYGjZikX+VPsze57k+es4xKYrpaZH6dRAc"
    "jmlj57BO9fg/MrCsX35nxX4fbXWe38Xsh1lRff6kkqdbPXv9k5RGY8ybFkB66rFZVTixGl"
    "mC7VaufFA+d4PoHmHGQa9PlY8EYgwdLhkFhRHq4FW1bEJX77p0pUfYvaEltebjMxJymVTi"
    "yzlKembdJZIzGnSJWcZZOzJLiwK2w8YXcIaam9HHBY/HG/DCFm8YFjyG81qxbKA8jWnLyI"
    "zBGAawH8KmiBBTAtssDGOzSCcl5In2n2k0hWESnNxic2dM5UAO2ZD9aJ62LdEyBbzSa8jQ"
    "NPt83Hiu3qi6uX0+sn7mBVXE/OrJd8CBkAPYa2P+cSiBch2Ds4We9m8OvX4ej+FDnaEjbI"
    "o/15OGRzY/xon19fnLIFbzzadz9f3txcjn46RXRmOg6T26N9O/z8MGIDXDz1bQNG394Oz+"
    "8vr0en4S4JMAESIErm0F+PWXO55Z2LN1OSTuZoce+GUNMzX3CYoxc73NjpV7392qsAqtga"
    "wi4ONlFVUFWCSOIaljxnU3SGnBL3k5AP++HsH7y+A0UTQiCfhLDf0qiG5VbaibC7rV7JAb"
    "JriFuv9wra5laiIMqM76rinwF41Mbsxqkk7qchpWKn8NKquJd8QmixuFfmeGmBrdfhPPt1"
    "rlTlavw8lapk2oh4po57OX6Z4Em/zCVj8zE1fDGe6fAm5LbNbByde0f6K90UcptFZfX85s"
    "0Np6jiHwntZjojC3s8dclcuUeUe+RVjnSm9t2cwjJ/tAej0fXD6HwovCXxJS+Hi8MzPauW"
    "+RwRyCyAhjlJh++rGMRsVHFV4PfZzvHM9K1jEIfjO8HfXZvE0M+jzmoOx8vrfeh94wVCPI"
    "KghDL3yQWlQxjPCa8e0sj5c1xprR+XrPXj7FqP3b0ZIayJOCcolUdCao+EEFYjtHuKdG9C"
    "zr0RIzlF/MUDr2wQ6XuDcHfleCw+ZLtb6N53jIZST1Iqqcsi9ZzNzt9eEtiJ8CjlODYiV1"
    "OxX4O7ayq6Nb4JZMfEX0JiIRBCTTzQRXhaIfsheEZ8oGRaGHzCuAcZBQV1VpvOlFt1fYX6"
    "YL8xU3Y9HxXS5/4KNjT2eNVcOw4fSQzRcx/rPhswF+xWyBPpXSt8mWT4X9Y90JDemu/dzY"
    "jr8UYIcM7y6l2aRXy2tWjU6PHs+ocfv3z4+p9/f+w1C4a37lr5F5lkJVFa9zZHEHXqeKU1"
    "4a3AEu5FHrYog+ZYmo6hPcUpP834iQdVoZHJe1LuoIxXzM9CnrE9nmk0p69jiTsrQSUxHO"
    "Tu58EPh8cnYQc9fsV8RxF//37QP8SESnQeesZOVdZvv+VbeO008fWuqHfon3GwbQDLasrn"
    "Zji64FC3gB6QbaPPl7dfhxwNZ09Nd46NR/vm9vp8eHcnhroEiq4HuLjBxa+n/IBbBsg5oO"
    "TAOaC7GF5d/jK8hc+YsmO+gGoB3/H15mp4L75j7nCDFOa6f7gdjS9H4/vbweju8h7m9XzX"
    "HpuMh65mU9MLRw0vwodAeXV9xwZDiWA292B0Pry64nOH5YObrKrDKqvqsHhVHWZWVQA6HM"
    "+ZokQaRxKys0h9Cf4yOEUv2qP999vLu1P0h2vSONSSC/rz8BYOGybfqVDYXv8SDJkMCGkb"
    "57iLio/mHFKJ3bRnmv0Mh7OGfhms9JKzu8tGJ/GHwwqC+HBYKAh4lC+IzU7k7Cw7FIlvO5"
    "pp1BXMw+hmcHkBrjughmPv7w/MKBbnXpD8z45lPkaMgIP76vL8Xpzblql74vl48Pl+eDse"
    "/uPm8vZXMXisTT3IaPjTMV12bPNHMDP/QBzFAHceRoBn+Iy96T0/Vin2POkOVXYpkWmTfR"
    "oRSrxLP5vMdoBfHOpR4WnJVCn+/o1261a6iVJ/4hFPs+rDz9OUMkPQelemjWkfTfAUoOdh"
    "nkAfUgkoN/kMk+oAp5caiR6+dwNhpSh3J6z39SQlpSMk4fgYszVTXwApQsX/ZvznKW3NJJ"
    "AhlVYGvTt/Ht4c/IDiqDWwjFxw5ULa31xbssMM2fhJg7waqU+t8GitL7I0pbQSk3zXNLzh"
    "9+d65xGRyGEF6YJVy1q8jkBmjlNfHDEiaTdC75yXyRRn1xMhBkWmjUy51Sro0VGnUG80Xl"
    "ox1D2PWivPu8Dm08wbP9XgZpxEMTSrcPquyfSW+hG3JJ281nJDFG37viuK3RdTx7VZnaZT"
    "rF7LahfrGIIL4/zW4WVp1SlCmZ3pDdl9cFwpYfq4JGH6OIOZjRjnMHY1Y3lEKTPPe8N3By"
    "dHjdxr1VD5JaD8cp5DQRoIpzXnfXwGqWUwYCYre7GqoNWdnTZ4ruVhiSvwP6Ls3OF+eFzJ"
    "x39c4uQ/znj5A8BZltUl7VVXJB3g8a4zUgwTXkjPryS6xsUSJ1Q5/E2NSMclL2bNIjFxmg"
    "4s+uTB8rHKffqx+D79mLlPddPLqdhaYgMF4xVr17I2PAbqsDdOo1i8lsUALNSs2tZliqxz"
    "jD6oZOyU2DqqNtQrNvr0oSGxl2fUFFeOTxDtvi1irKnwxDctz7TpO/i+2n2Fv81EZxreup"
    "nO4LeihcYkgTRkEfIcS6DlxdQ2xylvpQY9Jb6r43Ghyl7i+MpQyruFeiPsQTecMBeGS04g"
    "yXVeD8Qlc0nQzCrvsdH5JnfGG/9IJTq+PTFHoPwm+zlFuzd57G9S0qs8iwaizhArWcssa5"
    "5A06TXZoxOSVhmCQcpUU3amiQolZRllnKU5NZAzmlaJWmZJR0lLjbSw5K0StIySzqThNro"
    "ns6fQ0lefsk32uIpUiVnmeUMmeMNZBwjU/KVWb5RIYDGHbcttZP3QtIiu7m+t2RFpuQrs3"
    "zDdPRGN3KCVMlZZjkHNQaaeEsSlErKMktZFLdoVpI3Tbs3kua1yGbEghZoYfs6/Rlh2+BB"
    "ZPstVualtXGmEYlCmDauPRDUyKzP+yShzJm8kosAoD612R8jUou/cekT1SLt9ZgfVRSuLY"
    "A0pRJCLSFA+WPVp65Mn2q7Tx0c1i1w9XMwzX4d7VV5GrvRKrA0Xtt7Q7aex6bq6HpNKWtV"
    "+JsD2m1wDGjTaXdXbGR+JPjJvh2NHq6uevm3XQts/Rafq6MrNn3H1+5bGYNjuNo0rxTLWU"
    "D3+csttjT+QwpZfgFzdGclp24nyyIL3xlTDzsb8ulzMNcdm6pDqzMZKMTGE2Rv22wuvCG/"
    "rvhcQzbVsqOrC79ge9Pdx5umDF/wXir21fYg3nQlcR59xl26E5K7DoqttsAiKNraVR4F5Y"
    "w3ZNONmKWrTAIkbQtcugum6Sqb5uQFt8EmiGt8Debq0BUHimfl5mH5PQWecmyBkLXXNr4n"
    "7D+Vd+t5NGFHGBxfiy/E16HObq75VJ9lv4jpHioZUPvCL1h+dRvUCZWqqEtdpHCtaVU3Xq"
    "l46xvWMQEh0JyXvOGELbJloRmQOcdwxb9DAwfa0PxAbGuZ7VJXnzynNd0/I/FxPv0mfgYM"
    "ht5z8FR1h5OuO9wz+/FZ/hfnkYfjpa5pJnqR9FFwLbDljMLCEa/f/0b0NajD8xWFvDn71Z"
    "f9lpuW8PYrdbgbESjmrmXupFZNp8mOKzo1Oymm09PjvihG3kcL02aHRh8FJXn7iC6ph+dN"
    "To72qxK5WKNCAataLmdF0YHFveuCOaq2RyNR7BtATijbdbXQOJUCSrQFlIgshg1DeVE78D"
    "0TQtUwXnz1JUJ454O788HFsCyCV8vF0sT8BW95kfEbeNLXmb6h376a4QsWatQF17QsNMHU"
    "NPCqr8VprIsYfHh+fQHNesQfYeMaaJkbdCaJ9+/JN5a3/5XVDWxlWivTencKc7Sqgy5p/W"
    "g1g5nNG3fJYWczztTrLhsRyCyApqbg+2oV88tK5mfsEW3erFVYkk5m7ak3Cpq2QeFIcVjP"
    "teegyxs/9+lcg4Nb6p5JSsNVGq4sQuiEhsvBDkUqboiEWKfjRsiL9UruAzQxA3WTMK3zRX"
    "NNjeuOpjcTnYuhKa7jmjqGBuPsaFqiBXazjSY3maeGOtpHv0GJPMNnP0nppnLqpg6hZhjN"
    "TcrgDi60QinE6TrTAO7D4Y8nEffhjzJ+330dXF3l5Dw9+3V0zWB4BzXN9mss1+071uF2Y0"
    "eV1PijEjX+KKvG/5HXqaPwBPgjt0/HXmuErTWA5HdnfXsoQSYzY3vXQnWApqpSWzzd7dm7"
    "LxLoanPZ5gJo7ZQx6Xjiz52cxU2IhTW7QH9eUaWYO2Fk2+Ju9Mlug5Bn19dXifjj2WU64P"
    "vw9Wx4+/0BvyjZINNTzhP5TpHAjKzN/iSdEkBjAQROgtoCSNIpATS/R1U5B+XDlUwI7flw"
    "c876Fvh6s5qpo5xN3m8V6g4E53ELzP1lNVNHmZu8uyowVxUh2HERgm0GeMI0zZzwTiyDsz"
    "i4E08WrQZfcjGTHvV4iHnObMslglqqLjczXTzFLmYrhkdtfJe+Q4MgPQfNNMrHEAfbUaqD"
    "xv7H03bycUtb/K6cCFEsBUjzPOiwKAJCsaiRig9JGR8KxZURQXl4KEYms7rZO+AbgDcENV"
    "22HcJtEct+40g9G7kmrd4OtMV4UrQZ60Q+EkTthD+2sRd61z5jvvvnpQFHyDeectGon+dx"
    "lWjIcXEw5DgTC5mzs4vUQu2tKGSONzGlBuB5f7Dl3ITR7aPzIFPbrofPi5HIm83SO9PsZ3"
    "6OoF8GfUR9fQZgirO7y0Yr/MNhBcZ/OCxkPDx6a6A9Ka/aeDFILa/nOaz7oe3PM3ZCEjcQ"
    "Eu9wBwSXIzbqboXb4d8fmDY/vDhF0RyP9s1wdHE5+ukUQUI5E8+j/TD6Mrr+NjpluuizTR"
    "Y2GzO4ZERQhPzRPr8efb5iBsEpgharlql7j/bwHzeXtzAv/tMxXZj1fDA6H15dwWdRV5FH"
    "+3b4+eFOfP+U2RuGJGcfU6Fy6n+Uq1YRkbyhsXOe9ob4myK2Ul32OoF94c1MujIwPiFvQe"
    "DunxNaM4rWhm7FZuZmWa5LteT+SZI12oE7KoMvdKrvKHrGy0/IxthgkgCVV2TGc6Cf2CaN"
    "bqX2U1tftDE7+yb1MrcTRDKL454gOiML5BEBHIdc40aMP6oG/ylB/+Qw3tUWNbkeUMjM8g"
    "ENDAu0cAk7lEwPykEYcOGwTeF4p/GtILxPaKHZHqoe1t+yZP5wx76boyAXZ3uvKCSWTBvh"
    "/a2kezPuwQmP87zkpTyPUSm+1+e7UOFogzT7JKVKs5c6zd60//CZtBqIOUm5P72IRsRjpv"
    "8z07y0CfHZv5+YYJEo5sMV4rfYjcgitFlJjTjh/qyBb+BDDhQRoWUYXAX8ZQDuuL/fvsEl"
    "wFuL1cdIx6gk7szDBK5BOIGZwEtmYeWE4WRyRYVlM5mVWMcCSJFJrPSsDGFhKIYlG0TURw"
    "RAPZBYHVGlvENVFH82qsQ/lFH9VafVbh+Bol3q2PAbJItkaeV1CPLDkM6IbxnoiSAAaIQ+"
    "ELYrsXvK/yl+EbLMur7AHZ+Wqj/u29idjksYj3M6SxV7AWIkUt+GsyXSkINdSuxwX1qEPI"
    "MrvrLfS5Xhk2bXQX1H49q2lr2ouvc+7MJgtZe3L3aMhlJPUiqpyyL1nLM3U5FeJVupLAdZ"
    "hLBxlkO9dmpTk6Mh2mky81lMJo3msTHT6zUGaQb5Dnp9FAO/V81A1sK/g04kFVHg0LXe0q"
    "iHFiadIYgUhyhUZFKwmCaYg2HQ1CVzxM5OROx3CKhsvOC4VRsjXoOP9hH7CoLISwDq5t4N"
    "Ngn774K4z1lU+I6/e30dIYUIlxIRvnNk7K6iNIyEEZKc1Iho/UPWQx+xJW5aiJI5nhBjCa"
    "EdygezsQ1dhwpU2xFQ7d5hOgHqUh/Q+W0w4mhOQf1oXzAr4BQZbAPICrXsZssE7sgx2a2q"
    "0ZDdkjpvePx7XK9tSJxG6pyKoHkIRHI5pK/Jkm8fSinYV99vEqfroNdkf70kWeeYgXWzWS"
    "AiSaniEDJLWRZn2BsxfjKusDr552vdZmEbzW07zV5VWO0VBmnduRN6xIq9OzGf2Xr3Ttxb"
    "t96/M0CGOQ2T6yfYW+AIFfYdaHAOcUXuMTK0JUekE98N0+xpn1uZYdzuHfqCHfC6sKlmZI"
    "G5s2XqsQlN7mxhVnfWybPrF3i0H+0Bsti6daMAI+9yAlWm4Su4a8ggmEJjRkaCIQDJvnjJ"
    "TG8XIAGUWC/saRCVzK0twOaBZ2HbjFXys6oxIM2h2i/xKAXyy6ovBaqLlmcRJHQWedTS3t"
    "+0Z831tO9aAPmCMpLS8Ytby6x3N+xFmxl4dv1weweeOW8MxUgebfjs/PpBuCDgY+51Bj8E"
    "PLn/eXg7FJ/DEYHZAfQVBp8ikbksiz9CjrIOrx3gTLL5sBKG8rAEQ3mYMYM9YjWAGcepZA"
    "4lC2hd+gafaVWPm1dqRMP2cX2ZxKnkl8kiiIZVdsm9jiimBFCk9R0IcTrlJZLafxAo0c3w"
    "qglS5SeSWc6hTVq7SHKCTuKkGgntmhLclLOqErghcipWb3C/5FDVD5RcgQlPEHsFNHq4un"
    "q1MpAueTEN7J5rltXLcxrFn/dLXUbByHFUwaVaWciglh64TjjEhlEDHEFD4YT5FR7Xk4Fz"
    "5ptreuCymSxFDgZ7qGNKhV9mrgWdbIG4jyBpVfP0GQaAzxRcOqYnnECn6Efw5lCF7JH9vO"
    "qX+GFcrBPXyL0+Hh4uL4o0hBhRShK+bxrvgFQWB3bvJ/OFL3a0mJHk8j5Fi2AreAtTZ18k"
    "nJjPoYtzc/eNQJMIBSF+9XMGpUK39YO2O1TE2xAEz4dmLJ7gJ81+i8nPwSGclXNpclFE0w"
    "nvz85BKLoeegCr8jxGIjPL2X4iFH9CcOOHN7mleVPizr+jiCza2GLbkAhxgHm5/SeLZZIg"
    "klkq0m6EEu9zGSBuT7zPvahauc608D7UJocaw/CPOdNtmZ7P9oRpBLuFqQLYXekBvMK5XR"
    "3Ku2vRFcGvi+W2H4WJpd0rjubNat3SwXiZmd37Bq2e//0Xj+djTZ8hR3O9KE/DJpCnIS2U"
    "tKgk/b5Xo69rLrbWSFBUQKzB0BWBxN7C3s/39zff0eQxz5a2ZtMF3A21i/K0xm/iezqp18"
    "s4RiL1wQI5AP0Qi94PCzn3eTieYnmi7/uQDdCA/Zc2B2wxlvMTnPZR0N4itB2Z5gNKkaRH"
    "u0fI83iecxJ9tohWGKmPaFKimQKRPMJpQ8O5uH44uxqim9vh+eXd5fUo6djgD+GjVR/T2+"
    "HgKn3ag6d9svRwXopxibM1Sdeli3Tn9YN0bL7w1JbaQsjSKkE0FsS/yKSmt3tFsYGrW84g"
    "3YYua+oRt35v0jiVxKqk5Os4yFjO5X6ZShOnkjg1WyrXwEbZIe2Hpa8Nw/SWvZLAdDCiXy"
    "k0TWCwWbVcBce5rQLKiEJ5iCBy/Mwh/YgpDRSfiraCZLHyNwD4GBINONjfgOBxHy3AKbGq"
    "ysloANGoLZjG6mT7gu3229fGyqEWE28usIqSh7HxD+95cDyImXthnY3Qx5ib0xCP9ST83Q"
    "H6fcG+U+U3yHQcF8fVVaxPRZZa7yQThiv44QP5/8KthQ1ESWT1L/BkxsxjSa19fobVkE44"
    "XmrBfJuZ7IIRxwDSXAxtZ+ynPr9nZmQhqSg6nYJ1aaOH+/Ot5F/Bz61pwUckynDfwODpdP"
    "z6PqmFSnpmAIIXdOO85W9r7rJACjGqlBAil5acYkD8/fpI9z0A0p4coeczYTZAUxe4nBCw"
    "hiIHE8dqwcV+BjyPS40J7exyNLj9NV9s4fi4p+bs1/vhIJ3yA7+pScpPjE6l/EgNLwQDs4"
    "GEY2R7AyV9M/KVxPN0i3XN6eU4nMSDfpmfyYUhNWqhTs0nn3ENXDXgw+He4j7/J3feUO5X"
    "ER+ELh1Yn6JwBXyIlyGtwdasTdnc+ZVPt/ZNud4dPn2PL1GeIRoUOYsoY44e6K2j/DwSaa"
    "FvtI4FbBK+bL/je2Er1lRyN1SFxiSppFfs5wRS3YJuU7xc8ikKGlT0eWdz053DP6HWch/R"
    "mek42ECP/uH7w5NqTN82eiZxTFWVUoJIaiF5xNMYjcC4MZHQflgACeTjuybUOXLB+2/4ui"
    "SAppqN2zZp2LYrMQw5am8aeDK5UCTpUc6x5XXgkisCaVt0vRr2FPp55rc7KGRnnERahvZ4"
    "5b4gOAiOecQLpEUH/CtBT4P7pAa3YxTSMvvVVi+zcMwXiLrUYGiCRrE069v1fNeuxdE4iW"
    "Jo5oSF4hKWVYujCRrF0jRL2Y/yaoZ9IpLOcHPHMZ8nl9AGRcMSZIr3zXhvmJSbqvXZn6ZU"
    "EmgmAa6FsdeqL4E0pZJAMwnoxBhPcYNGzSlCxf9m/Ldxg+MnRqT43ozvM8epz/cYkeJ7M7"
    "6D/7c+4+NUivPNT3rie1CVz2h05RZMoOTRUPfBnsdM0QaqT5JQ8b8h/18ntUs2fJAURUUj"
    "5EBSELVLit6F8+yZEP4Kl9maiqLx1Vehs8xu0TN3nsaZmw+hEU/7a3E0YxoNrNJ4RluKxi"
    "6cM1D/kK5QLzZBFrGfsIvwH75mccCLCFrltpBpOJVoBjPX3GfoIINEZ2ReGoL/zaZlslyQ"
    "YHgEp2HfNvepx8ctNNNbpXERQNSwQWGCV8XyozH8DWAw/qngNApOI/l5VxFAA3urUZ33BK"
    "HC9kqH/VTqmFLHZBTC/qtjT+IX56hiTwFYrUwNgzGVe//xnF4bakvrprcEDJlhAn91jzcx"
    "J1QnBi8/CWXVoYQ7x44En3vYsrh2xfviASiZInFqCw1KsDQLK9nl9+ZincM2YxM+H6yBNJ"
    "x5NcbR3KANgFLK5FTKOt9w7ub2+pfL0fnwNNo2j/b55f2vp3zzPNoXl3f3t5fn96fRJkrv"
    "uNdBgK62V63dkSCTWS/oXdvWEokvgU5+9hM3LWFNSd1fa3Wk1ZJLgkziykg9cU3wgspwOw"
    "BWV1yLSJuQl5oVNncdUtTqFeEMx8t8gFW/T5IH0vtKrRffl7RefJ8BSkOlyTr8Dcfvjr+9"
    "Xs3lPuIoXg3yvU6hfNBcW6IJRnOTAiS5EUD9w2EFzn84LGQ8PEoV1oDSn1nGl1TWCAlkXt"
    "m9S3bew0/kSXce9zryM4aXXYIKKIhizdVnSCdzOD8BfI3nkmbPM1vBfMnZHWeEWFiz8+W0"
    "IkqnzjOqbUkqVHLrdXfhrtnAhqDYNiiUGNeZBYW8oBBzC7VQzq6vrxKSObtMs/7h69mQHV"
    "xcTKuyqHlBRmw3cJzFyPbHbcbz0HgNsoVmPQc103jn9TfYieeJ2LiB4GNke9MVM1bRYiV4"
    "gyluzJB/I5KXJokeVORvTAi9Qt8Tf9pf738agyxr9BOESoVMxKG2vpixC4ddmUyvYe8KJa"
    "u0dwg6qDhYBNaeCOTF20EBfejZ5ZJncAVN8xsPtjy/aie4p66iCX7ym1ypcTpVhUS2AzSh"
    "w9LnvKyichU2pNmhBht90kCFBSdT6AkUBf14RwupdFemXjeK+sbp9kaJeZM7rbRjzHrP+6"
    "bdY3aknn4Z3tyf8parjzY0s7gfXpwig/gT9mKP9u3w88MdfBJ0l3m0r4af2XgLTyXxwYcR"
    "gTrJ7AkamR29P5MFYvrsEnEEll/X7b5R7mUNrT2eSBxFZ1P3U0D4+csttorK/QaqOCjh2F"
    "gFg+Uw4DeOz/+1TeMmwbMc8ybN02IDZ8FHjmvF2XlZeDA8uIHB7VyIbU8wtHYmFtRHZqTu"
    "OzQiE2IsEftOYbNQ7kdkT7lZbBNGZk0F0BEKVkLgmzt/weVTUI1+J1+bG2VfBMbi+mi7sp"
    "aktJZUYF0F1uW+S1T8/O1xX0XIVYR8J9xVQfCqMChRjhY6fIpYuCVvr/Iux7jbcEO16AJ8"
    "C67YFbYM7CqLLHj/Lik9smCO1dZZYkRKYWwrQyM0jDdM0EiGZPdMEFWzNGILUKYkjS+wve"
    "/x3LE0/j4Zh1JyQL/UozTTPMoej71geB2v0lfsaQI3w3sNBgmqQZxb03mhq+8oiqYu8BI1"
    "mibX6xMMhueh5m1p9pPP+JiTZQFuqHHYNlC5gKRzAcWkWdUeiJHIrLVKYxQoezZi7vFBFe"
    "6yUYXs5c+S/I1Onxo8jtN0kM/teyRFZfo6LF5RyMzg3uAGnMTDiz66GUCot48uLu8GZ1fD"
    "C9FnBS4+yjvswhXKrkhusksCug9v14xYyjEYMbL9ARC/GQyGJHDRO0DquHmqb/CkVOelfE"
    "zVNGVb+Jb8+QQSXTwEKisdOM4ptC9lVBRw4gLSL7qaLiKkFM+GgabcVrZVQ6sTt4wJLT44"
    "cxXchofmNjTcXnAQrpLvBH9f9Ux8ixouT06a+NS0oSN88NL9oDaSkAlFdAbeKpCSoZnWko"
    "032AKW5P6asxdnpw8dO9gdU8y+PWen3M3ZFiw0BwumkNmZ1TvgvTzf1wMzfTj88SQyDeGP"
    "MmPw7uvg6iqvz4FuOiZmE4+1cW6to5J+B1lSiWOcELOInBlcfdPQHCAAT+jwiB3+Pih1AH"
    "jh7czjLpBg47xDvBnQKQL4Wb0DruXC/zb+s0lfzRjZ3uBswe1u81gTvD0K9nZQJ4Qi6Ljx"
    "RnKGEraXRRZ5gZbyg3FFJfVZeA+tycX+dJlK5kXOSh4pAj2MnZXwW5DBVLlPoggf4HMtkW"
    "uLHM2nNVP+2zhK+dc2Mb4ShHuzM9+M9ZUjY3YvmFZDMUe0StLSS3qcj4wpwXvFiWRWhgKL"
    "DbsugXZwRs3zsjVVRnDMxRrNa+RZDJNJ00mcUNLK9tkGMMbG2KCMhxbjYl18TIZ2h+iNBs"
    "v9ztOWVCgGBuInMNMumH3IVg+ysAfKJHoiKKcv92viNwL2NtEpUqTqrpH5romEVa/ldIqs"
    "C0fgtpvmBi2uG2yoJKUKkki3oRpl54W+wpzbr0Z63lcxy/5tt1dJzDvzredbLrhMHCl81C"
    "8LJE3YoLFLFjWKjfBa/iKb7V9kIlwKTEN5hqYASHQZpTytNAz5wHOsA7IZas1mnePtzZqL"
    "qGLThRBMQk3+S1QC3V6gp1aSS0rg4eHyIp//MVknZeD7pvEO6OS5THjppmitL6DaHffJTU"
    "lVV3gJw0WwSFwb8QuBsyBlNYa7IsPncg9onE5qHyjE8RxL0zH4QQXinH0frRyla8+rKX9u"
    "0B5jqPgNUhuhH6eS2cc0YiSnfPWKFj0QtLEJoj40zYHfIHVZXn1mWvkJt8VneZxmg9N8h3"
    "X44DDnmA0zaJDUVipXjdMccIGNi8pExDtMRoT+T8CWmvz+Nri8vxz9dIoC+kf7bPjTw+gU"
    "8VpjUGxmNIRKMzbOKzPzMPoyuv7GRvs2zzSquHe2fILV99xu6LNtJrGaopLKZSsL+m9mOn"
    "PMTcQs/i981i9FAAajahhuolovW/Lc0mIf/P67uP1Azfj9d561woEbi5nJbhUzbCTCwWh4"
    "7hAP2/oS6mTnm3Atz59rzPEJ+U/2AH/iKVNOpgu/BCYYiKumjREjk9rEOOAdDL2oFi94Lo"
    "KCqZotdIFPAMEQ9w/fHGz5wyj2l2bjqoWzW7RFVluzjkWSpJIXRds0g6aKk/y42El+nHGS"
    "750+FhjHOJR95T1wO/z7w/DuXuhZwRxMK7u+/gIfibUOutjg4tdTXiZr+Wjf/Xx5cwOP4T"
    "pz4PnN7fXZ1fArLynEfsacaXLDq8tfhre8cCC2zBfsinnuH25H48vR+P52MLq7vIc5AcE2"
    "NhmfXM2mpheOEq8ED3mJwes7KDHI1Og8zfB8MDofXl3BZ8LraAWcqLmSDo8qrKTDo8KVBI"
    "9y6gE0CLbE6fYmdNn75prs7LeZOj8lAcJaHK0idsSEA/bw1CVzeAZlp8PWBJBYMNN4D4k3"
    "iGYUB7RN6h/qgmZLgc82EiMibXGDhIiTKtvypHhbnmS35WJSh9fB8FbYLNHF2T5fdWYrmA"
    "00lDRdB32n7WeKUOy+mHoRRK8kCzVFp5hdgdmT5Xim5aXilILEYlSSF/e5w7bHLH2PMqse"
    "LCBxbodmP/jbwHXtzQIDqY1rukWcmCjx6NZzFsSIdmenvq+rUoX1bIMjkv0/0251j35C7y"
    "Ez00aaxfVy5Gim3C0YocZN/Zz5JJXEEC8eTbDxAoO+y45WaIXmYh0z44ftI+6xBlhE9R4/"
    "276sBVebNNuKE+6RdQK7hcftxQ9AHIjiEWauvEGbY4bBIV5f+HG6PZP9Iui2xu5r8CpAGi"
    "O/0N6g9B12izRJ1FqR7Zns2TbX6HMfmVNe3YCj4anJTte36G8I3HRZ6Zekm6xIJL6DpQpb"
    "JquXk2aOwATh3uy5N4O5TjmVmnh6IyolXZmlqxInCsUMiBbj2raWwQrcE7EHm6VU6r5jNJ"
    "R6klJJXRap52z24O1fHZUqnYRlKBwdgYeSgqhdOfo6nGfPhFCUodRPFY2Or75E1ejboWjo"
    "U1Y2OtbD8iXEpzXPBgvBcMMXvJfr/lWSwpJMK4EYRlxdjzMcr6RZDW0o/PtRbguvi61NiO"
    "9BsjhHCvbRZIkWeDJjdgm4M9lfzK5mVJ8Ezp271PgsJuUtJBFh2zIfe7jVb8tFItIYTHOm"
    "0VlOde7kEMdhS1dV6371KEIxSJGLMcP/4nhCOF7mqGfv7ufBD4fHJwi6tYu0yXCDrFoUut"
    "hhdgVFc4y96vG4rQcViO/q9cLREYXUIglOoT6CY1TgRF3wI06nTRi/hTyEbkfXpIG42CQP"
    "GlrsOA3Hq1yP2k7T+GvW4HiKTDG+vrfaZbZUzq1azPMVhWJ3bXY7xBg7M+Ll4D9LAjJxoi"
    "4c3Lvmely5z/B9TQw8SdpB597+OvOyPtwQhNOoiFiCVAlaakHj6RTrtararyiktj2ortn9"
    "ALXUR1C/G4wPqdKgI5dTXW9IilA5zttynMcdWRv6zuPZzXsmiqru89QylKnv4p1H9Odenk"
    "eYP+iXeoKjIWv9vz+TBZrzyiRQz+tFc03N9pBlhqXI2Q/BM+IDKRTzmsWGc3+USSH9b25S"
    "nIUhtz55rnc3mBaeR/OpXHN5Dqt+iRuX8TA/v6I43GoX5VbIA9+vK4TWqkozrQq7L3kdEk"
    "q6maxIFEPTDFVAkGJWdxcIEtwotZXaJJ3SaRvnDEX3eIMu7klKJYS2DIuVbrW5ZfEtPtee"
    "CaOqaZFeiQXonJxzpwUG/7KaqaPsTZ61taFPW7fcvpIXXFg2LDGgv9aSG8+DsTUwPTrTkp"
    "+ivva8pRvv5TYAH7bxA2EX9ymzwJgwnp6wGxRVoVFyFGIvUoDfaW3m9X1Ey4w7Zc1JZ809"
    "m3mmXLX6SSGt1B5ZdrIMb38RRYiE2QR1ia6Gg6AwkehLkVcrKa+6EfsWNgJ7j/b5z4PRT7"
    "yOEd9bfPzN4PJWjHc0021W2WgLlXuF+T0WL1rfbo8RKmuzyHyvz90cSsXeNHvrdZnZoLnM"
    "zgJEgEM7Pe6jib/Ebj8sFtFHdEk9PEeP/uH7w5MmB0f7HWhUwdydwhxU3lojUcjtqMrGvj"
    "tdSF9K7Vd5CaURgPISKi+hrMJQXkIp2FvJS5i5UFtgbdW8U8lu0p2knW7T9/oL8XXhS8x4"
    "XcNH/TJ/64sYVNHROghKvoVd7kwOWVkQ15tB6aHFjMyzPtSqRPmpjNBRqNcP+k0plIs0d2"
    "K/xC/axV5ivQfHgbqUWk6YoIqH4aiKh+Go2MNwlPEwqLyhV/I1dN7tf3N7ffFwfs8bHRi+"
    "7j3ajDdfLm9PEbGfnk1XDtc82456LvB3TW/IFZnEvoDeAdyNB+/ffwIMPIQQkYamJvsC9K"
    "JZfuUzqL2mLPzL65cfTpBJzHApr9iYTsf2kmFSHn2uL4Q8aoll0bsG+HSwUZneK3W9Z6ah"
    "PteIXIXDZXbBcBw7mUKPE6asQ9OSCUa8OxRUJrGsevJoD5xKayF9w+EqMJjx5Aqjb2yZcz"
    "Pn/iz25KbpZD5DVmsYWprxiCEs5U98rlNoUMt/xiutZaYeul7DquQrwv2JVvW+moZtPs28"
    "EEclOiYZ2rK/6hz8HX2DVYqxbTRZBzGyfVwFGtuZoishr1Wu1kFvbtpjx3f1mcad43U1vB"
    "zqzlx8u9a1GS//8HLAM6XcDyg6w/TWrjpHW/KU0zlmnDFy6jb97e56VGCrZ0nTh52pe+h/"
    "2VVOt8bn3n9NfVsHLjItwrQ806bv4Pv+u6Y/qzecOx5Ahe1sk+LaxxvwrNyxlfZhpY4smC"
    "BTocUlL6at43oyihPtv3TwC3aXC6blttAtZStCCkBvtWQUp9l/EUm8gfyJZeo5N3dZ97QV"
    "0Q6bp4VBqTrVGmfQ2wkaCYEtRSFwhwzTgFZPCF5Ztm5pGltyLzlxqFJhrIikFkYbsZE2G9"
    "Mp9GXH0oZV14C3KPUcQzWTLC6wL02knqRUfWDkEXJ2b3M/TP0qVzEqmQMcEjogykpchRio"
    "DTF6d+E8eyaEysWtYqtvg94QTMuZb9gaIoDeXXqilVxH+J0OxrXDpIdO4Z232jwjvqyKAZ"
    "/hqlsL+hxHK70K8jOsZsYLlWkomAOgnFPifop9sjCZtKG7hb0MnubGjFuaMr9E2gr6GqLH"
    "FXRUmquuj4qhoyrJ6LWzvMKzoa4AEnRKAG0pf7GjbNPsl9VMeyaIytkviTWYX9xUZRa1nl"
    "n0yoVjY3pksVIUaJnrdaJQr62gEtmIpwUJZFykrHxCOqwVyxJdv3Aw6Ml8wZT/zYYj+OU5"
    "GlEbM1aqMrQ6Chy2mlWFIVnVISGdjACKU2kiAqkTDIbvDk6OQiQYDyc1yqk5rJJTc1icU3"
    "OYzalpDLFuBV4t2+XwOiqoiiatu6074WIOy4c1aliSIFWhBJnlrCzKVz5PZenz/Ub0OWXM"
    "b9uYb1Z0YW3Ri2sb3xP2n4oiaNxq/VX3wbYqXmxkwl/aOpmzt/4mus/2cuz49JB+mTFvBo"
    "PHQTvbGnWEeS9xyD4EWCuY2R6xDAQNqXh40eCtt5FvG0H6QjjuO4oAHveMIVluykYGdS40"
    "my6wm9csZqvf9mg/stPE8dCH95BcQYOEC1O0WGbT6JgyBaoP2cU643QfmVP2lKJ/kQljj2"
    "lh41RYZ8RYohl7KwoJmZTYmoXAXC0OvoTvCAPYC6rIizxXU7/M1RATW2VvQ4xGaofDhDDr"
    "nK32hWk72hIWPZSioXCCVBPRlmsZFJeUyGf8XpSR0BaTVTu/F20cZHP00R8uMxY8c7rsIw"
    "NPTC/6i134+jPx2RD+ialHEIK6IvpwWEFEHw4LRQSPUiLCtcrpBsOlFtA3iLvPtefAjSwu"
    "I8iWhVpNPBuP/XboXMaTIngNcDt7kVXz1FVz1ZX56jLOOria8m4MW3OX+UIJKdLY7qUnnP"
    "6SyOUe7l14J4GMgBsdUWYe5GgR9VHfQSpD5DlgHD67HA1uf80viXOWk/pw9uv9cJDuM4w1"
    "o2ZWSoxEjqQU+Nq6SSltuHS2koui+gG/Ef9apMw3kHSaVnlSZZY004yYXZsTDyyu9hYjaa"
    "SK7KhYx7egMKRhMiWdt0qd4gXUiDTaKAXQVhG4jGfvdQAPA+ya+qyX4yQJnvTLfCPaasw6"
    "h0jxJlsPMqhl5b8VE3/DnPoS2CTTo3LrQBYbKDESmY2U6ixOGhzHx1UMjuPjYoMDnqUySo"
    "W7oCqHg+Ed5O5BJXPuoMScO8iac+wbvdx6jmV57RHJ7i2I11FaWrMVXvUy++v/A1xg/0c="
)
