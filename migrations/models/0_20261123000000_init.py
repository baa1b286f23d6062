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
    "erased_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON COLUMN "stores"."phone" IS 'E.164';
COMMENT ON COLUMN "stores"."timezone" IS 'Whose days its figures are counted in.';
COMMENT ON COLUMN "stores"."onboarding" IS 'Which first steps are done.';
COMMENT ON COLUMN "stores"."books_by_itself" IS 'Books the courier once an order is confirmed.';
COMMENT ON COLUMN "stores"."boscod_token" IS 'Sealed by models.vault.';
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
COMMENT ON COLUMN "drafts"."state" IS 'OPEN: open\nABANDONED: abandoned\nORDERED: ordered\nEXPIRED: expired';
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
COMMENT ON TABLE "followup_steps" IS 'One template''s turn for one order.';
CREATE TABLE "messages" (
    "id" UUID NOT NULL PRIMARY KEY,
    "phone" VARCHAR(20) NOT NULL,
    "state" VARCHAR(16) NOT NULL,
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
    "step_id" BIGINT REFERENCES "followup_steps" ("id") ON DELETE CASCADE,
    "store_id" BIGINT NOT NULL REFERENCES "stores" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_messages_phone_afbd99" ON "messages" ("phone");
COMMENT ON COLUMN "messages"."phone" IS 'E.164';
COMMENT ON COLUMN "messages"."state" IS 'SENDING: sending\nACCEPTED: accepted\nSENT: sent\nDELIVERED: delivered\nREAD: read\nFAILED: failed\nUNKNOWN: unknown';
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
COMMENT ON COLUMN "inbound_messages"."phone" IS 'E.164';
COMMENT ON TABLE "inbound_messages" IS 'One message a buyer wrote; it stops sequences and opens the 24-hour window.';
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
COMMENT ON COLUMN "shipment_events"."source" IS 'webhook, tracking or booking';
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
COMMENT ON COLUMN "incoming_webhooks"."kind" IS 'awb, status, va_payment, qr_notify, message';
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
    "eJztfWtz2ziW9l9B6Uv3VKmzsRO7s87W1is7yrQnju3xpTO94y2FEiGLa4pgE6TV2p3+7y"
    "8OQFK8gBRJUTJEo2q3JxZxIOocXM71Of/XmxMT2/TNBXm0nIHv47nr907Q//UcY47ZP6TP"
    "+6hnuO7qKXzgG2ObE9gwcmSIofyRMaa+Z0xg3qlhU8w+MjGdeJbrW8QBmlsyx2NiLpHvWd"
    "hEPkHUenSQ5bwBepNM2ASW87h+aOBYvwd45JNH7M+wxwj++d/sY8sx8R+Ywp//7BmTCQkc"
    "/ismHjZ8bLK37f03jHOfRlML22aKA5YJQ/nnI3/p8s9Orcdzx//Mx8IbjkcTYgdzZzXeXf"
    "oz4sQElvjCR+xgD76SfeZ7AbDCCWw75F3EHfErVkPE6ydoTDw1AhsYCtTiBVaf9Uajy6u7"
    "0e3wbjTq5ZgdUSSYGn40IQ4Iir0q5Qx4hFf46d8PD9+9+/nw7bvjD0fvf/756MPbD2wsf9"
    "/8o5//FC+z4paYivPs/K/nl3fwQoStBrFY4IM/OY3hG4KKS2nFfcM0PUxpXgRnM8OTCyBB"
    "kpEC+3lZKUQ8LxND9MFKDqt1vAtBzI0/RjZ2Hv0Z+/P4fQmPfx3cnP0yuPnx+P1f0oy+DJ"
    "8c8kfA8gSLGT/8WgyOCHbH3l5vJ8x99/ZtBe6yUYXs5c8y/F0dOJU5vCJReQn3BhTBi5l9"
    "ZJMF9tDEoDh3Zldh/OFRlWXNRhUynj9LMx57HvHqsD0maMT08HDeNs8vGckJsnxEg8kEYx"
    "ObjTj+vspKf1+80N/n1nniNs3x/BN74ltzLOd7mjLDfDMkfRP9Q531X/2UYT/QvHLsZbhM"
    "Slh/d/51eHs3+HoNXzen9Heb829wN4Qnh/zTZebTH48zYoonQd/O735B8Cf6r6vLIWcvof"
    "6jx79xNe7uv3rwTkbgk5FDFiN2h65WdPRpxLU/QVeaPiXua/hgbEyeFoZnjnJPyCEpGpt/"
    "ND+cZz8xHHbjmCFz4TVDpfTaoHRBPPMGUyzVWtMDStVWNxw68mBsRb11gBbGEsGPQVPiIR"
    "rpposZgQ8eiY+YGoqiuT8i9t8niogzyZ+SG0+2XvfVKq6SKu7MoLM6t1Q0vh3N4GUFsGXV"
    "Vl9Jr+VKSul9f7gWm62B1NOUHZT6nkg54kmpmAPaaGcnyFoQ8G6U/tcqX29UVzVJEK3XT/"
    "Zgw+5ORckp9WlJ5MXwmXjYenS+4CUXxTl7b4MpoxLWh+r4fTjNnongz2iNRZ+utr1nLGJ1"
    "Orn02G9nvxj7QpMb3J4NPg17f76MlXSDp2xTzu7IE3Z6EiMp9bxfZiN5YiQzMdjQiibSlY"
    "NRSIc4HSJTZLDRc8tefoz/hSywZDB35v8k8/tvMI82jBQ+dfolhpEQaV4C9/fnn+T8X1Fk"
    "ZBAElvkG6No5f3YpixK2Cm+0uKOTty//oWlLqHtGZu/2l8FPh0fHH7lbRJwJlk+xPYVDwM"
    "HP2ENP2PUbeUe1KapN0ddniipyrKkkZG2Javmy8+mZXS9NRJym1FJWWcrMfJ1OazscklSN"
    "PA6KSXSXqr/29Whfj1oiaM3XkztYWuDpbTTPfp0oVXmaPElVcqAJtks8Z7E8il1mseirJB"
    "PAovqBItc2JhhZDjIQ9dkakaUKlA2V+Lv+GW9rPkxku6ayYsXn8KIT33rGOh9WUZ+YR2ws"
    "vShv54ZtFwohQabyVdk7QIY5txwLGM9WZB8doknA1uYce4it4GeLLfcfDUqDOTb/UtWzIw"
    "T37vDn41hU8EeZcG6/Di4u8mqKZz3OfEky8t9ury4LGB9TZJV/a+KjfyGb/dRt8b/3H9PA"
    "mQBr0TiwbN9y6Bv42v/s1ZTKV2IGNvjYkMGnox/BF285mHLfGyyuirIoYTnwMGUqRN60H7"
    "8O/pF1tJ1dXJ1mbQCY4DSXe8tPs/yBRdg7G05R9m1ElJHZmFFtS1jRUbZbI+306uoixfTT"
    "88yRdHn/9XR48+MBlwAbZPkFKjxc2YEvcdeX8jpBpTSze3fGE1vuruH5cN+KZe8bfHORKS"
    "KeiT26+SZoUR62Qf0Rf68Gfosc8d64Lnp3CdEwFWmO58Rbbi6ZvXNnCP25idMqTbk3kn+V"
    "TisdVirW+7obVuLWWgNX5YpKZStASZNM+yq1r1ItEWzqq7xhp9DN+dld1lkZOoI2dlaG83"
    "SUq8nDtICtxe7KZGgxm1OXOVNC+s9fbrDNddpilmcz+fZSK8sxPrU6XY+YwcQf2ZbztCG3"
    "rsVUVZ3q+7JOU+yaEm/eBq/Y7p93mlHCft+MSVcwR4f23XZjKnA7SGMqURyiJKZCQJPuVw"
    "uqUGzbPFYyDih4LGmYL4gdw4GKSsNHkCrIJMqYhNh3YTTGNnEeKfKJLPSy+YQ6IVlhdbNf"
    "Enzh/5vjf3ESbTReZQyH6iJIJcgeHFXBD2CjClNk+bO0ZeUyLtVicEygLhJJb/jm4Ph9xU"
    "hVGhOjCocPixl8mOMvnhuWXYe/MYG6/G24frcCOFIIVnSH/yg4oF8ErGhrPC5zsQ3/cVce"
    "3os9bBdXl3+NhmdjfmmGg2fyf2ueGUmaHbJ8QC3j3/5mPBmeb9Q9Qr7NCNMiTGNJocIBTa"
    "3HgC0aZHgYcZwgbMqw0qpsg/ZRYCj2ffb9tYLkSZr9DZO3sUu2EgQnzpgwjR1eqYZQ0lT7"
    "Kxa2e6zJjG0aj/qI+tgVG8dkR4CiSQtjQp7oaLwciXImicZfFlGXUO8wsh5/UkNAp/DG3I"
    "hip5lnYY+D2iDDEWF1KOdiEmECnFfGutpNiD38hSNmD+MZCWj9kEzRDDqTvGl0ZkzohJjC"
    "nyqThWN4y6KNk6bM7pqlL7wOSkihd4sNm9374yUKPSfPQNfC9ggPqXh7sAPt9PxycPObXF"
    "E7lRxqp7/dDQc5MD6jWZVUinBvkhHYrSPqUZGLPUocw0bgVkALgyLxi15hSopOVig+LLub"
    "rBC4ZkOppym11FWRumSzxxGDiriQa6tj6kReOh2aosHYJHP2dMPw1G00T1cZNWG/55Ew+2"
    "FDRp2JeZZd5VMYQ28nfN5VJj0bnmU4mzLpVzFLV5kUW60bsulbNE9XGTW2yWTTHIxTmKOr"
    "DIqKvDY9usNpusom0zOmm55Jn2COrjJoatmbHkY8A8X8zCbqLJOIbZNF4I64N3wzbn0O57"
    "plU3WeX9DTiDFk0xUW8ewunK6rfJtjSo3HTbn1VczSVSYR1x+RYNND/cr1r4LunurEm7eQ"
    "wdpV9kTVjpumj4fTdJVNNjYfsTfCjr+5j+CCzzVkU3XWTbDLlOi9ZJCHJ8am6tMNzNFpBo"
    "3mhrep6cu5dOsb3VXJn0kwmW283X4Vs3SJSVstQog94rJChKS7vKQYIeWdr1KQ4AZj25qg"
    "MPFTwJjzkoYT9g8mH2yjwIG0FxJ4SMzdR8RjD8UfQAFxZbKQwKS3P70uVlA68UXVYoWtIH"
    "5fxE0mP6KF5c/4ovWhF6JF2b+FEzFcxw3bUL6rlBX+riQr/F02I9ai8S/Mb4eyTL40odpJ"
    "fG0kv7aYmed6hEiCyiWVJBGBuln4vW9QWwZpknf/uENMuWIaujjfUwsfzdlfaEbsZn1B20"
    "e+f8aexSZrkgCSId2b7K9WCibUTvjQ2V3dz/PRUDQK6nwleCgau0NuRfbbxO7YpkXKkWgk"
    "xmiEUFNshwLIS3UTlKck887C0CiLyqrHSoZpk1Dh46GvrEn40if09uvXX7q+estGd0OTeg"
    "uF1nDa1V3MSZq9YHef+zhI4KP/18ySq7LCj4sX+LHGZ9gxPoNrULpgVv1I3q2vGEUgR6jy"
    "id0beI/EObTaqIDaBqiARUfExRx/vr7DLkmptseu9414TxRNicd9SpCJBHkWH9HcMDHUFY"
    "qC3DlTVk1kW21US7fo4NPOhuJTqrvOBl1K1jWpSzyLzUvJ4muQfTfeuMAlnOwG5trDBVEx"
    "RePF4Ef3kl+6WHG3KRpxLZ7EKZas0yt2jKWrAishRs6gh/QqcUIKAikbI228Fftk+dtnG2"
    "9pR5l2lKm20TOOsreVHGVvSxxlb3OGrtbeu6bH6VChgkecDhXW1mb6VUOFFZqSvlzJvZpZ"
    "LrtVHSNuSTTHBCOLFcekzNarjTw3y6JMMSQLB4HLjBLb/IgW4ecRTidAD0J6bYQvkFcuN5"
    "qpXAWlT4HWQNU5nss0UBBVDQU0HN5B/bP9fESt3CdCWNViWGVBrJxyn3yzHJuLY1gZMnUj"
    "hq0kd24jcOUa/mwUeLUyEJI0HWB5xnatFKI9KInRHkiCtJ41AY1QFhwsuR5TZNqOqXlRJt"
    "gP9U10NgJGNZCChHp3wnhbTxK8lS3jeDB5+smfeSR4nCG+jD6itzxu61THsH4ZYc1ct76M"
    "EkTqiuaMUB/8v4+EmFX7Pr+MDBYYWtCPJNjvhRJIkigrgrrn1OHB+5/ff3h3/D7mdvxJGZ"
    "MljbX59TKazGtwNEWjWZpbo5ZZl6NJEs3Q3MErdnAtjqZoNEuzLLXmciyj4g4aKwo1umfA"
    "93WmqYnhs/cZB1IwrmKRpKm0WFoXC/UNP5CI5HZu2HZJjCei2t25c1BT4zvgftg+U70d4q"
    "MfDUqDOTb/Uk/3e3f483F8EMEfZWfQ7dfBxUX+IOLAPKNmjM7SqsvuL9j1kUHRo/WMnY/c"
    "0z3HhgM9NS3KRRDacpU7KbQoAh2/LuZyd+PXOvu0a1Ivyj5Nu7Mh5NtE6mlKDV6gjpDzez"
    "tME1zWTk/JEOrGXU39VDo7SGcHqSKEFoEEZIdMC5yt0aREsdOlKm8zB2uKvewd0OX9xUW1"
    "7CuetD+yLWdTHMowb6hzGfySxictsqvjTVDIwhl1tFsMNDHkWWa8bSHUhdarAV2P6t3GMg"
    "No7453IxJuGyjCbQOQ+cJyunQp7yKLVBz5xamk8ZWwNp90FJeQrU8q5bMiY06cR0DhmYt+"
    "yBzUlZdsixkRx3/H6Mfv36PvmNDv3/OeyTbmkyaYuqvdJ36dTjJVRsvvo+Ik00i8daWQpt"
    "Nm1wY2L2im9W3eFZVmfls2b+IQ29A2654y0s/YZukDQF4XU6FsuoE/oVuWV5avyZ1dt9po"
    "B1pQZKAU60EJE2a9JpS0mirBFob6CcW2DXjfIf1JhFfPceyJg5kyY3BUcDozPExDqHCHgM"
    "ISTyIKa8QzoKc+mTxJURB3863rFKvwa3Oq1T/TT7SWpZ6WRaglL4Yoj9Un6TqTjtVG9F2r"
    "rS+stkY+wroCSNNpAWjVVX3V9Xml0WzIW+Xcu63zNr2/VVJgSzTXSiprXVXVn0GiGtcIbY"
    "spg8QBpCAADeqvlD+o7779ct8XRT1CN+T6IAq3Ifjcl0KfBMUy4ZCL3kfq5tv919cvO1/p"
    "tlptVVNt1RXougJ9TyvQdYmuLtFV0/zV9bevgu9zyxn97kvyvAqZnqBQtybj24zYmBo2Ru"
    "x1rXkwh8gx+0amKbrQURSiyfWKMdqrINVVzu0yVFc56ypn1Rmqq5xbZ6mu39x6+EIXDxZz"
    "eT/LyHTx4GuUesQjXTz42osHux+QblwJoGsJX4X7T9cSrjvo2q4l7HDMv/WyoyyrS3IAqn"
    "SAzh/8ulhOFzK1zCkeit+MR7fRFF3kz5w84zneuOaS8+hrOFdXefVMggk7UkeWj+eb1qiK"
    "qc7ZTF3i1jZzj74ZHp6RgOKeJPto9bBfln+0iIZVT5a3jQlGU4/M0WJmTWbINbwJmxbZ2H"
    "jGH5HhiHgNoGlNLdvGphgsgxRuYTpJhlAuIyjWFF3PIp4lomHsjtYZQmpmCOk0li13SSOO"
    "z3b5qC6fs3Tdw/XfBrd1c/vtNrc3TNPDVKJ+FLcESZCoy+NWPJ7baAdiWvBCDdySGUKFIc"
    "16VwK5wMOPAKnre5ipIvABUx8eLQfSU+Ad1Qbodz3ybIUemspnT4KmA1sjffZ8qHL2fCg+"
    "ez7kb1JLloxVcoNa0lQszdo8a6PDog57kzSaxWtZDOEqw2b8M+udEWmyzjH6oJoSWKIDSv"
    "LGY7uzVqVugm6HCTBv6zatuSALYaEzNoOBbnnU333+i0VHrjV5ClyJVkKIjQ2nwHhP0mXY"
    "PGaE2+Jz/Emd9kAzPHmCJp2AGDAhAeO39wNF4v1RqNfWi2pIFYyrq4uU3nh6nlUM77+eDt"
    "k24LuADbL8Ai1EZyUVr/39zE/RWUmvUeo6K0lnJekkGJ0Eo5YQWkyCqZKXAdCyLaDKKnN+"
    "xRkxNILshJr8RJztI2LvjLnri7OQ6Zrh3G0i9orv3oyvPHGjQytYp7fo9Bad3tKphI1TGx"
    "aWJFlDPOiXJWqMYUj1JA0IIQJ+oIP9BfGeIs8AoDNTHJ/14kxHC4BcQT5BNiFsqF/gwGlz"
    "3nJglye2KuB/nw2bLRYN+qyMJtpHxVkbkdDybuShE8xzemhKEhGtyhkcvetfmEF1IvbAgz"
    "P49InpjrcnKBFMru1pPq7iac7aeglP83HW0yx2jFQK8j0QEyjNep5uwAFRjezRU9XPvGXo"
    "HQ8bVAbFWZyEsKLoQARl1zkI2qtcvNL3079YxausPU/a86SKEDb2PL0wcuVZwN5szlXvnD"
    "0SPys1SSbhqMpWyThYYg9Cl2BECBPhiW11Cu6lucivEgaGxQ0K+GAJDimZJbLRXOXWh8i/"
    "1FaHMqdQmdWxD9m1TRXeJppt+/m1Oht/Za8dVUoNOirJDTrK8RfPDcuuw+CYoAN2Q2bxHl"
    "Wxy9io4uV7lLPMtKmwTodR3TSoFJXWGSevQszaBNQmoCpC2HHygY6S7zhe98kzpn5PYh+L"
    "B/0y49iEIZUt45lhT3+K0i6IN+8jajyLNF+wZIWxy3eszBauSV2rZNo2qD+iGDtwPeqCaT"
    "WNYJ88MQHNDDqrY0ekqdoxJrYhjN7tL4OfDo+Oo3bCfD3/AIFl9v79EDbAohx+8wm7lSsP"
    "thwRopixRFp+V6qpJKhU1lSiCkkHLzD1+YEjwBpsAGsAx9tkZjiPmIsFusYoXSoJOLMFTo"
    "71weuYeIf2OHGxU9Mm711dDy9PEFA+OIPTweUnpqJ/OkHG2HBMJjDzwbm6+TS8gc+4qgGf"
    "DP9xfc4/wX+4FvukydZqP8q9D06/ZiX1fbZ1JhyijB1oz4ZtmY1Os9foBdxVdeA2fIBws+"
    "e5+7fbq8uCcolwfNZZYU189C9kW3RrN0XvP6aBMwEWsnvYsn3LoW/ga/+z7nKHPGjeG2xi"
    "eD5XVdmPqLraSyQATEs5M3LpBtnMgn7aSwET6HSDV+lcShk7NQWdpdWiVlrUlmnjBlJOkO"
    "2PgKHKwwGdYkICyMiF4uFI6esjaxqp6GgOYfQJmVcGNunSiohZ0mBZZGl1AaPKkg6tmwZy"
    "TlNqKassZfCE1g4UJYhU9r4o6Z/MlqvV5X2SSmFsMMV5rwOkOkCqihDay5HNHuwtMLViIf"
    "a+8jRxk61nKYnCwhvytGp4WbGTuipPkzdUiqnsBdDl/cXFSyVz8wPC/Gxx5ubC1Ymn/bKY"
    "9ZSNqByyZmaiCz8f0AIwspwYI4C94Rt0B+CZZMGzrz3L95n9aUx9CEOzB+AqQeOlz+alkJ"
    "lt+FAyOiOeH05GkYOf2WCKvWeJT3D3374+ZF4rMn5/f/6pRlw8CCzzDdA0Oa7WR2QTLl3+"
    "TfCf93X9uW2YGNxL+07YDElrgP/01wcZ3vsGa1OEgiYGz+5YhI4c9glP8WgYHKoWHSoLD0"
    "kxxbHjC07WEESWTmWBNI0YVYrGHZSE4w7y8Thq/W/dzIKQQqv3zW2rmXF4dFxnea8oOriw"
    "t1BFTRayBMeSVR1RaIfBJg4DpjWNnnAtKOsMWQeX97tK9+S7knvyXf6e/B8yrqMPhsM3UA"
    "jXr/Fd5ktuov3pcPzrrv4XKWi0gdTTlLuRuiK7SiUh6wIfFXUB7b9et6+2W+CzTb/gZ2Lb"
    "ZBG4tz52exLPYOp5v9Q3GI4cUTa0opPwysHIx3PXZhKHfP3Ac6A+BQkMORN7ec9eNRIpfk"
    "Psw47o4d/wthrKQZ3Dpl/iw6PhIkzzv7xDRkSj8pnfO/dp2OcydFTzpcqWd1TssfteGXtX"
    "8MD45zg4WgDVMfsuBpe8yiGkf3DOLgZMS2GfTGyDKXvsk9vh5d0Jk4XjPzj3l18ur75dnq"
    "DAATgZ58H5PDi/gOFTw7L56C/n19fwAX2yXJfPOLg8G17wQRPgl83HnV5cnX2BzzhypyqV"
    "E2bQJOtxRbU3KU+94dz1l0yMvmWHwSHsojGeQorjzKAIs69rId187/TrhfHUZAkkyPZnDf"
    "C8Vy78yQybgY09DkVLkYirOPgP/yMSi7uPABnZZIoGFBTaGBnof8iYrxSrJtZ5J5aJz3iT"
    "XyPFaJbR+EZXwo6Ww4DyUx5gRGcGbH9EgjZkuw2Ay53jiSrmC981v0NtoIlLMUW5N4fj63"
    "QuQai5vogTZFq+KstXBwYKxdzhwMALpZsrJ2Gdb/7amB+5OmvzP0OoRaBDJoqETJTIT99X"
    "rhYmqEu5mgyUbFxMIcJDd4kpO8rjzNG5AaDfHFNqPG7a0u2rmGVvDY/dYvrlFmpJVDS5mC"
    "tERqOFUSs6+ocPsGZG3F0xCgn1OTZKIt/bDCQ4+A3naLmcQYdIdxYiLcSUWxMm3RdUuQNY"
    "pmL/oXsXHew+Mqp+JcmOgK4+VMl+/VCc/Pohj3LF7jJJjvGdNcefsO0bBcHHiKrIKQP/MY"
    "FeoXU8iMvNEnHHjxGCJe+D2E/UpHG9DeIS0IkXwutBCwgssiPm8v7r6fDmx4N/z9XvzCA+"
    "XtCHYH1KQIJ8hxthYluTJ3aNjdjX+zV3Re/s4vzsy+juasSW6x2kAyTmenC+sQ9vB9fXJ+"
    "z+NHwK13+DPdR+AH+ncbld7ZZvlj9Dz4ZnwfeyDRBMZgBS9H9Rh6ER/Po/FY3URetjVGxO"
    "Fd8eUmKF43e9get6PFAevbBIzwt8apmiT/jh+59mJPDQgn0zWXxMyDXMfoIl+QMtyACssq"
    "uODg4rbCs2qnBf8WdpMdqG8xiEdlRV6SVpdnjsWXXToJpqAFUUgOL7P4faaiyhW/SouFGs"
    "nMtZuh1y2nCWda8VRtJHE2L22Y40HDrFXp9tAbjbf/csRbrEskvc8+lowY7dOoLIkO0y+w"
    "87JjCspizuYtVK6FRCvQptISR+DoKf06yOulKzopJeRbnyR2PiW8+ysl5CbGw4cqmsiDIC"
    "GTOqbUkkMr13G48+vbq6SN3fp+cF+i1nOhtk+QWREx0pLl7l3Y0U6yZRXZO6JC0kfPuU3w"
    "E3k3qaUuf+qCNkSW6XTkTo6Si4GkJoLwpeJY4Yl+Q1DyJmCwE7wu+thhLPnTEJHDOKv0oC"
    "iZkR/bIwoiXGjpJB4WpBxJACGWGnr4VHfPwRQn5sebkrg4fycCD0f6ESR408uNji3FXajs"
    "V9WkLYNt10TN1Y5MKYywRQ4uuMCNRtNdbQUXZwXAnh67gE4es4Fy3bhyZHTery1OlsXtcR"
    "uXsH5M5W8LsqHvV3xQ71dzl/Or8LRuL8r+nRypLu0K/1MrZWi34ti4487NqSMHspy5Nkmt"
    "3V2Z3QU3IMX1NQm6LsoEOpS74Fw6EL7FGpd6EYvC1NtVUMN1UkuwbErcRlEDKrBadB5xJi"
    "+xmvQXpdKQVEXmIMV7KCN7B+fQR4yXTgum8QIK5YJkRgn9k38BAf2Ky83SC0t0LwayEfAY"
    "C+l0UZV9uYXyOJK3AM9UvMWvXMrjZaaCtkde0d9BBtlnxwO7z8dH75V44sBPQPzuDsbHh9"
    "x3suTybY9bPgQ5+GF+e/igbM7GC0nkUL5pvhgH0A0bk8GFEWrqiJhNtPL9mxZyh7i3fdMb"
    "QwpHpoGXvlKqhKiYXK+C2w5xGPMc+UnFGFnuU0UYewyA8P3v/8/sO74/exazn+pMyjnDeU"
    "OYfyHC1OXI4JurBod45mo7ObXoVbIlQjmnSsTZPq1BaV5axhi7ot31jbb5ailqLVklZZ0m"
    "DGNRBygkzLV2X5CsO8gYRThFrGKssY0u0a5JnGRB0yDzXWWLeZr1N8151oLQNdyXsgNIZj"
    "qpjOq9jhUp218ZnaPHm6MO5cJ306n+jbDY5vNX/6yvWvAr8nCRWHT/qVYJeI64+g/pwPr9"
    "C4OkxknhG0MNjPRw5Bc2gKEIWe0dQj8whNSdZ7uv4E0n418QEqAoi6SY0yt15/r8LDLxh9"
    "2UJwmASeDN6qpCg9plCZwT2eXdmPwWRGFPs+Y3QfidDRwbuDt0dvASWAQv8YL3vsVJJG6/"
    "XoOoyw7sbsiEGrzSptVqkhhF1UTm5TqWWCmstUWv75GoXWm1dWYl1ISfTZZcLvCxr2RxR6"
    "qOsRM5j4vMvR9++u4c9GgWd//46YhRKD0oVIocHYJHPGZpmeu5XvqFIFGO8BJl5d/aemHq"
    "w+TObukryOKiV5HZUkeR3lq//CLVXL1EjQdJHPlcyNgxJ74yBvcGjIpZ3VSoUmj8TV9rfb"
    "q8uiFIYVTdaKsCY++heyLbo1ZTORzz4OLJu9CX0DX1s3pb13x97ZROMlCrUBfte/iX7c5s"
    "CWwMCUlHJJZNl8sYwZARNkk8hoMJlgSkeuFBWxRGYZuv2VWxsbaCuiiSAR50yJImatHSUh"
    "VUNA8H21N9bVNI+12OdIi4puqgkJPEsabygWWZJmj2V1Jn4GCAzTjwjzBr2AHmvYtqrS0g"
    "6wjuHFaZTA1yh1iRtUowRqX7f2de82f2theHhGAlpfAFlKhXPooOu8hznUNMeepoi9O5pa"
    "ts1MQEgNYKoP+5aUjzScu163Gx2oUOBQbB6oWPWKk26RFlj7LTnXK9kbVcWSPVBqo2gkFA"
    "fPmPobJpB9gjk6tAvS3oowWLQZiyCCdi1m6iqj2IaeTke25Ty1wKtbmKyrnBKnx2ZMqtoM"
    "Vk1tfNdtM1ebryC6ndib5UHuUfI8qBLsBqIwBm1EkWdZwLpwnDT/chpG5MOBuQTMf6af6B"
    "i0cjFoZhta0RZPy6C8G2aSbnfW3NvtyqKN3pcWHY2DuaQAYR12ZES1w3Bo/EmtaMEUKmUR"
    "cZBPXPSj6A0EL/+XFtotthcp5adk3bMlQaRdFI1dFOGZX5v7aTotgLbcDNEtvXFBlJhmz0"
    "RQ1ZpN7P31NWbuSlHbkKvdM8eyjE1v6wL/zctlmgobr0Ahjw3ANeo4jcet1cX5lMiYE+cR"
    "CqDmopsxm+SH2KHjEYDoy6vn9UhLNXbxwrpgSpnzu0xJ17rMC5bLgzupfqxrRaWZr/UYZf"
    "WY+N7aOALVLUdplqnJDa1SqcwNXPfiN+f0l/hZqfrihaMqehK/zQjElgLPAbBui4baiAg2"
    "gXZCmILCdZL+yoEIJS9hLfcJ+8eEBI7PK1wMn/3hTALPw44fqTB0ZsiKxnf6zWuqzcEno3"
    "UnZe6MMt3JDf1nlQtAwvEqF3/wM/7k4LAfLfOTn3nZsxRtoUpZyPsqVSHvi4tC3udqQmCf"
    "1lv2EUVnvMka2OnVaqo6saeqWqVmBfK5iecu8bEzWTJhyZSrzIhSFctajR094WWNxiyMc1"
    "w9Ac1mYlvs32/QN9H0CjqjgO7DqzYMUVvAxkFa0IJ4T31EiVBzxsSfIfyHRbky5GALFBpk"
    "ElzQrGUH3ynXribE5WsdO6ZLwsOHsUsrWuoceWWKViy/qppWTKC0qiVsh6MTbmOc/NxHoe"
    "4FC9sNxrY1aaRxfaiicX0o1rg+5DSu5LapKoIkjcpSqL4Vtl/t/IQljSFLGp5iWUPILnD3"
    "8OioCljS0VExWhI8S3N3TMzlaGbQWR0ep4hU5nTv9pfBT4dHx3BriuJRZsIZ/qyP2Ld6S9"
    "78DH5MoyPluAp21XExdtVxDrvqf8g4L4bidmnhcOWbNPbumA7DXlboKjyGZnlMVfGgETv7"
    "37lhVjWjSzi+tn9aup1XIMnELE/BWlGpXMlxF7NXoIQCfpvIX0cLgwM/MknUK9poI01rhg"
    "159mtxCXGCZKMKYjVzYXdWDyyWgUxTdwxvKWf9iiabHbf0RaPLzvD8NGRjzHPG8tPzy8HN"
    "b/JmRqcStp/+djcc6DLsymrNfhbkVinDxn+4FputgdTTlLuR+i6N5j0RcsSknJRz3seX8Z"
    "SdecS5tYm0oiF+1i/zjk3YqBFlwyrXMswJoK8AbN5iZk1m4KdicyD2GVOhQakwA8xVaXBM"
    "gZ4Hn4W94k+4vseMMqblPWEocqCYrQwTdBS2XJA1Z8KhFns3WXXEjr75wXlwIpfbeCkI6W"
    "SGzcDG3hv0Bbs+U3zeItNYljjUIrg44K12ou2HE00OCVjc4bFTkIBlR/I2OjzS8Gyqcy1G"
    "NB1Ug/b9Rsx4LqSh0FLnhTwMulG/d3VFusY9oYh68Tcy/sUCF7w0CJd4WqpigGxniYEVsp"
    "zYFT9jEzJxm8gn7LKG23yMqWWK0vsQoO+E3fZMHfABiEu4k0QTMogO2IyrfKyNDfgSA7nY"
    "o8T5gaIJhH1tGORhpjrIkp12+wJSjQMyybm+w+cVWosVvVakhjAFx4Y8LPa/vnCrVcQo1h"
    "qIkhqIuienItZhDb9uuC/zzCxcywmKLmXjtNcC/RnXjHBGBCpryD1+CPNWJuL07ocHNP8n"
    "HOPRByODPsFnQGBhs0mY6OC4Skw0q7wlQqLHEvznen3pYwKF+9JDvjHi3Ob4mpYfoW3G4Y"
    "v4eh4v4ZbF9nTzoNFW7BzeHqdOpCMm0HGO5nGOaHk08L1mSLWtqZytqY55dMPfSmYawZN1"
    "ZlGNXEQz8IAQsSXEswMh4+8N+v49yuH8/h29hbIMsAJc2/A5kow4F1eJgex68xxmtiAHY5"
    "NHf6mLJ5Zhs/uNSlyuu/zilk2WYoW5fWV5vd2SQKDm3wT/eV8bfhre7/nnE8ZVj5mV7N7j"
    "sUH2cAfpEsUmyxP73XXUj2i8yiqhsk5T9qODWi7qmECzu4mPWld19F6y+Nuvl9IcEXRirW"
    "/dbvTqNbKJxu++f0OHzBJg4ugZe1QK+lbsmMqQdelUac07pf19bXMUTqCQR5KjopCtWTLN"
    "WwlvQ3tHWs9QrM6lqRR24Cmr0nGwAfZCdTmfpVOY99BTKowG0rCdKXQ+heQniCRCXBL+9g"
    "KnhR5TWxESe7UGjrsVlfbZKeezS4qXR8TNUeD4lgQdolzIWdq9aVbTO13yXQmOlDH7DZAH"
    "YJPJUwtbcN/kDz5EWRFC8em7olD43FX2zgujl2GFVbMyBPkUe7P7XuU563oEpqvXXTNBow"
    "OQzS199gjevwbnVxSa7835rsPtL7Pa+b0gdZUX3+ppKn2z17/ZeYrMaCyxZAeeZxTVcyaI"
    "MkxXarXz6uU5no8BHZBMQ6DBBUciDJcOT4kV9akt2LIiLvHP/9bFm69RW2LLy2sm5jSl1o"
    "lVlvLUciw6ayTmDKmWs2pyViQv7AKbj9gbQllqT5IclnzcL8sQs/nAEdS3WrhGrticPIvK"
    "EUjXgvSrEIMX0rTIAptv0CV+hjb2M8N5FMUqYQPoj2zonKkAxhMfPCGehye+SLI1HMJx5H"
    "i5rTxXbFdfvD5XLAEXnLiDdRs0Nate5ClkkOgxdII5l0ASrXPv0sl614Pfvg4v706Qayxh"
    "gzw4n4dDNjfGD87Z1acTtuDNB+f2l/Pr6/PLv54gOrNcl8ntwbkZfr6/ZAM8PA0cE0bf3A"
    "zP7s6vLk+iXRLmBCiQUTIHgG9mzUnxZYo3U5pO5Whx75o33nvGJ6sGv9Hhxk6/6vjPL5JQ"
    "xdYQ9nC4iaomVaWI2tlk2zjxRM2mgKafEu+jkA/74ewfHN+BojEhT7x13qQZTPdW8AzZ3V"
    "YPcoDsOsWt13sBbXMrURBtxndV8c8leNTO2U1SKQzop6Rip/OlNQq+ekL4M1pmTVHwV+0R"
    "c8dLC2ztWO/2LFeT56lSTScF3yVumVggxQ4Z0aiomiPmm/B/jIMlpN8BIVSOTz0y58l37I"
    "fgGQmA0if8E3bFQdy9AI2k6UzlrZSY2YklbeNlvpM+d3qwoYnHKwzcpJMlNWQifTwJ2IC5"
    "YLf2zyhxk/RL/DN8meT4X2wzRuOV9snczojnc7hAACDlNa6GTQK2tWgA4IIUPfROr376+c"
    "u7r//+94deM5OxdR/Li4OCb8V4T0GCu7YxwQDieMJPM9Hi3mX/L3qj7BQb3CdP2KmNiJ+m"
    "UthpkgDEB38Jv2J+oIi/fz9E2bSgXttHT9ityvptA+MXAbZXcxgXArdv04fiYscEltWUz/"
    "Xw8hN3CIf04P+9/Hx+83XIfcbO1PLm2Hxwrm+uzoa3t2KoRwCaLPQeDz79dsIPuGXoXwZK"
    "7l4Guk/Di/NfhzfwGVN2rGdQLeA7vl5fDO/Ed8xdHqCBue7uby5H55eju5vB5e35HcwLbe"
    "NGFuMh9CSy/GjU8FP0ECgvrm7ZYADSYXMPLs+GFxd87ghkp8mqOqyyqg6LV9VhblWFrvmR"
    "6AzRdHXlZ1H6Evx1cIKejQfn7zfntyfod8+iyYAEF/Tn4c2J6Dk1FQrby1+CEZMhjujgeg"
    "0m86TqulJ7p4bzJHqB/TpY6SWnt+eNTuJ3hxUE8e6wUBDwSC6IzU7k/Cw7FEnguIZl1hXM"
    "/eX14JxtE0ENx97f75lhK869MEWeHct8jBgBB/cFs3vFuW1bE188Hw0+3w1vRsN/XJ/f/C"
    "YGj4ypD3F/wIBnxzZ/BDMLUHgzCgoO47AgfMbe9I4fqxT7vnKHKruUiKTT9fp9GhMqvEs/"
    "W8x2gF8c6VHRaclUKf7+jXbrVho80WDsE9+w6wdps5QqO2p7F5aDaR+N8RQCtFE0vQ8Bd8"
    "pNPtOivBu10vHa6L0bCCtDqbv6NpMA04JGbM3UF0CGUPO/Gf954lczCeRIlZVB7zaYRzcH"
    "P6B46gJYRh64ciE5bm4s2WGGHPxoQPaJ0qdWdLTWF1mWUlmJKb5rGt7w+3O9f4s6B4qYiB"
    "s1YlFVIDPXrS+OBJGyG6F3xsEkxNn1SIhJoUm1pbZaBUiWdeBs4vHKiqHuedQaiM0CW48z"
    "f/RYg5tJEs3QvMIZeBbTW+pH3NJ06lrL1Vm7Zd8Vxd6zNcG1WZ2l06xey2oPTzAEF0byBl"
    "tlyccZQpWd6Q3ZfXBUKa34qCSt+CiXVhwzzmXsasbymFJlnveGbw6O3zdyr1Xhekkudz6V"
    "O805KNuCcFpz3idnUFoGA2ayshczFQlKxFzEc0OGL1WB/zFl5w73w6NKPv6jEif/Uc7LHy"
    "ac5Vld0oRkRdIBHu+6lMG04IUmcryNNS6WJKHOdG9qRLoeebZqllIlaTqw6NMHy4cq9+mH"
    "4vv0Q+4+nVi+BNekxAYKx2vWrmVtdAzUYW+SRrN4LYshsdCwa1uXGbLOMfqgkrFTYuvoCs"
    "oXbIcRQNseX2bUFOOrpYh23zwg0XpnHFi2bzn0DXxf7e4732YCv5U3OKIz+K1oYTBJIAPZ"
    "hDyFHepOIFsWSo43z1PeClIbJYE3waNClb3E8ZWjVHcL9S6xD5ixUS0Ml5zIJJ9Aog5Uzy"
    "iSzazLkhudb/tWlhy4ZkMxpym1mJUWc5yU32Q/Z2g1wJjKkl7VWTQQdY5Yy1plWfMCmiYd"
    "KRJ0WsIqSzgsiWoC/pmi1FJWWcpxkVsDOWdptaRVlnRcuNhID0vTakmrLOlcEWqje1o+h5"
    "a8+pJvtMUzpFrOKssZKscbyDhBpuWrsnxjIIDGfalsvZP3QtKiurm+t2RFpuWrsnyjcvRG"
    "N3KKVMtZZTmHGANNvCUpSi1llaUswC2atWnN0u6NpDkW2YzYABQegbxPnhB2TB5Edl5hu9"
    "YJrZ1nGpPoDNPG2AMhRmZ93qcJVa7kVVwEkOpTm/0JIr34G0OfaCDxl2N+jChcWwBZSi2E"
    "WkIA+GON5l6mT7WN5g6HdQtc/RxOs19He1WeJm60CixNYntvyNazxFQdXa8ZZa0KfyVJuw"
    "2OAWM67e6Kjc2PFD/Zt6PL+4uLnvy2a4Gt35JzdXTFZu/42t0dEukYnjGVQbGchnSfv9xg"
    "24ga3MlZ/gnm6M5KztxOtk0WgTuiPnY35NPncK5bNlWHVmc6UJhrmNqcX5kurR1cXfgZO5"
    "vuPt40ZQgTdXVNASJfCzz6jLt0J6R3HYCttsAiAG3tKo9COOMN2XQtZukqkyCTtgUu3YbT"
    "dJVNUZftTdkEcY2v4VwduuJA8azcPGzF1WcSTAAxVmoIRHy9cvAdYf9Zz91fxXT3lUyBfW"
    "Jt3VZrQjko6rcWqw5rmq6NVsrK+tZr0IqeN4vnrRMcUfcJbW2sOYbL6g0auNBQ5Sfi2AWd"
    "7OuRV+lHH/cNhC5q8FT3OVOuz1lxH3o59/ei97zoqtGPWs+z5YwiCISX7+QiEPrr8HxFoW"
    "71efVlv+X2G7yRSB3uxgSauWuZO66FTjTeMTZRs5NiOj056gtY7T5aWA47NPooBJftI7qk"
    "Pp43OTnax9fxsEGFAlYV+GVF0YHFvWvoF41S0UgU+5bqlWzbXF0LTVLpkH9bIf9ddxpXTQ"
    "hVA1KFrcbPBrdng0/DF+00Dn7fIuM39AmvM30jD3Q1wxcs1Lifq2XbaIypZeJVh4aTRD8s"
    "+PDs6hO0nRF/RC1YoPlr2GMj2YlGbixv/yurG9jatNam9e4U5nhVh/2++vFqBjObt6BSw8"
    "5mnKnXJzUmUFkATU3Bt9Ww38vA33P2iDFv1vQqTaey9tS7DNuPAQSiOKznxlPYr4yf+3Ru"
    "wMGtdPcfreFqDVcVIXRCw+Vh+yIVN4rpr9Nx4xyC9UruPbTjAnWTMK3z2fAsg+uOlj8TPX"
    "ihvavrWRMMrbLZ0bREC+zlWyZuMk8NdbSP/glgb2bAfpLWTdXUTV1CrSiam5bBLVxohVJI"
    "0nWmldm7w5+PY+7DH2X8vv06uLiQVO88BXV0zXB4BzXN9tGC63bQ6nDjrPeV1Pj3JWr8+7"
    "wa/7us50ThCfC7tOPEXmuErbUy5HdnfXsoRaYyY3tXQnWA9qBKWzzd7T67LxLoapvU5gJo"
    "7ZSx6GgczF3J4ibExoZToD+vqDLMHTOybXE3/mS3QcjTq6uLVPzx9Dwb8L3/ejq8+fGAX5"
    "RskOVr54l6p0hoRtZmf5pOC6CxAEInQW0BpOm0AJrfoxqYQPtwFRNCez5cyVnfAl+vVzN1"
    "lLPp+61CBX14HrfA3F9XM3WUuem7qwJzdTn9jsvptxngiQoOJeGdRC1icXAnWfZYLX3Jw0"
    "x61Och5jmzLZcIUEE9bmZ6eIo9zFYMj9oEHn2DBmF5DpoZlI8hLnbiUgeD/R8v25HnLW3x"
    "uyQRokQJkOH70CtQBIQSUSMdH1IyPhSJKyeC8vBQgkxldbN3wDcAb21peWw7RNsiUf3GM/"
    "Uc5Fm0emPLFuNJ8WasE/lIEbUT/tjGXuhdBYz53h/nJhwh33jJRaPOlEdVoiFHxcGQo1ws"
    "ZM7OLlIra29FoXK8iSk1kJ73O1vOTRjdfnbeZGY4Tr38vASJutUsvVPDeeLnCPp10Ec0mM"
    "wgmeL09rzRCn93WIHx7w4LGQ+PXlvSnpJXbRLW0JB174Z1P3SCec5OSOcNRMQ73AHh5YjN"
    "ulvhZvj3e6bNDz+doHiOB+d6ePnp/PKvJwgKypl4Hpz7yy+XV98uT5gu+uSQhcPGDM4ZEc"
    "BpPzhnV5efL5hBcIKgWahtTfwHZ/iP6/MbmBf/4VoezHo2uDwbXlzAZ3F/jAfnZvj5/lZ8"
    "/5TZG6YiZx9ToSRIFuWqVUykbmjsjJe9If6miK1Uj71OaF/4M4uuDIyPyF8QuPvnhNaMor"
    "WhW7GZuVkmdamW3D9pskY7cEeA7kKn+oGiJ7z8iByMTSYJUHlFZTxP9BPbpNGt1H5p67Mx"
    "YmffuF7ldopIZXHcEURnZIF8IhLHoda4EePfV0v/Kcn+kTDeMxY1uR5SqMzyAQ0NC7TwCD"
    "uULB/gIEy4cNimcP2T5FYQ3ie0MBwfVQ/rb1kyv3ujwJMoyMXV3isKhSXTRnh/K+XejHtw"
    "wmOZl7yU5wkqzff6fBcqHG1QZp+m1GX2SpfZW87vAZNWAzGnKfenq84l8Znp/8Q0L2NMAv"
    "bvRyZYJMB8uEL8Gvvq2IQ2g9RIEu7PGvgGPuRQERFahslVwF8H4I77+80rXAK8SVb9HOkE"
    "lcI9ZpjADQgnMBN4ySwsSRhOJVdUGMgbMSuxjgWQIVNY6VkZwsJQjCAbRNRHBEB9kFgdUW"
    "W8Q1UUfzaqxD+UU/11z9BuH4Gi8efIDBoUi+Rp1XUI8sOQzkhgm+iRIEjQiHwgbFdi74T/"
    "U/wiZFt1fYE7Pi11p9fXsTtdjzAeS3okFXsBEiRK34azJTKQiz1KnGhf2oQ8gSu+st9Lw/"
    "Aps+sA39G8cuxlL8ZM34ddGK728ka8rtlQ6mlKLXVVpC45e3M4/7rYSlc5qCKEjascXjqT"
    "+QZPDLcnyWMWD/plWcweDKmYw3zHDerHgB0DEbYMb0nZFxnDUwSgM6axpOIDgLmDT+EE5t"
    "E3/iFeRrQmO5UdyubOZzBv9Zuk+ctxD1KOcMduFYFpHVPyPwz+GXhDdHazMicbF0xBdnMo"
    "sbxWIWd+OLxMlVDnfOObhC/bH/he2FyrB8Ugl0GT3A3VE2iSVEqnywIT54RXOQj/ILw6PU"
    "GhSdHnuWiWN4d/gtutL+BesYkegsO3h8fNXIltJ5qljqmqUkoRKS0kn/gGo4m6fUxWHT9i"
    "AH+IsiQKC19eJDVd7Zu42HclhuHc9ZdxQQUXiiJZZVw1k2RallsSamdZ1r1qW4MdgQgs+7"
    "467EySKMvQHjdQqDjnAe8Q4Wd2cMQH/AuhvIT3SQ1uJyiUZfaLrV5m4VhMrLUYmqLRLM3H"
    "Q/zAc2pxNEmiGZo7YaPChTpHbJJGszTLUoDpkjUNLTG1Y5LOcHPHcdJHj1BaP7CdItO8b8"
    "b7qBdDffZnKbUEGpb3hQ0y6ksgS6kl0EwCYWOS+gLIEGr+N+O/gxscPwkizXcNertPfH+h"
    "hGbNeX5gk8CHCLTZ6MotmEDLo6Hug32fmaINVJ80oeZ/U2gJ4tUHCk1S6fSZttJn4syBDd"
    "NnbqN59kwIVdNnkqtPpUZPPEnm1jc4c+UpNOJpf20ezYjGA9cm0wwgZi/wgzhn0GJG6Crr"
    "xSHIJs4j9hD+PTBsnvAiglb5bJnmUz04D84AzQ3vCZKFEQAvPbJ3dYjP/2bTnnAEDzE8Tq"
    "dh3zYPqM/HLQxLoAxiYzITbSHZIIEzSBaVW0rFuwhyMHQzKZ1Oo/p5VzGBBvZWo+zmFGEH"
    "k5v3N5k5n8Ou1TGtjqkihH1Xx25nlluEyxw/K1XFaDiqBjKza3gTbCcgkr9/F9neEzb99+"
    "8RTjK0cbeYlmNRdEooe/YDRZaJ5y7xsTNZQsqxHI255fk1AvOenVdlStUrQ2AeE/IE2FwJ"
    "BOaPzHAJcRv55mDLH0YBnoqDF7uHDVxtzbxQijM401TqgjJX3x5bhmB+7fiop1dXX+Ajsd"
    "YBw3Tw6TcYYZjLB+f2l/Pra3gcZvs9ONc3V6cXw68nKCxCfnA+DS/Ofx1yfNQ4hQ3mubu/"
    "uRydX47ubgaXt+d3MCekY40sxifPcKjlR6PEK4lcrQfn4uqWDbaZdpxHVJUjr1bcm6mVdF"
    "ilcexhcePYw1zjWA6+1MDGStLtTal+75tnsbM/ATAVHa2TFSwr+yqPzAWyPXFCbQLNjSWa"
    "Gc+4nRrwfbPSxAHtkPqHuqDZUsF/Gzj7sbYo0G8aZeW338/ZWIzr8Doc3gqbFbo42+drWP"
    "JSW0PJ0qlcbNKQ2e3D6FPsPUPX5rrMztJpZldgNoTpG8X2VY8nC4QkuKqjejX2/jae+PQj"
    "esusfnZNGzbX/HiVodrwSMZiJErx6uyHNJXK4DlQEsrsTmgTBJsXunp4eIKZem32Ee9bAM"
    "WGDmmGH93+dSC42kD9TRHukf4Lu4UXcYXI3oDpB3Bj46rIfl3SamcYXK71hZ+k2zPZLzCy"
    "DbY7bfYTHO4lYu9fvXlXl6TvslukCYDkimzPZM+2ObPa+8gCDBA4AJYUUYudrq/Rou0sgF"
    "0rUeRtYNQJX12DHZci3Js99yqj+cZi3MSXGFNp6aosXY0yWSjmPcUb1CiTr1Hqks2uUSZf"
    "2k2kUSbX3aHbRZlMNFt6jjKgMgs/pPv85Qbbhi9H/8qkWw2f8V6u+yKW/7mL/DXBtJIktp"
    "ir6zPZRitpVstn4+6QEOjIYAayYcW9icJctD4aL9ECj2eACk48+IvZ1YzqI/dSU+5S47NY"
    "lPfRQ4RtS3l221a/TY7WmUgEnBl0lst1yw5xXbZ0+SWuawvUTIPjYszxvzieEI1XOa7Wu/"
    "1l8NPh0TEiADS2SG6QPqJEbBkPu8yuoGiOceOmlFsIKpDAm9QLeMYUSoskPIX6CI5RkYno"
    "RUmJTVjfPnJkx+NryqRROESWfljsOo3G7zDjsLddzWhnbtPka9bgeIZMM76+v9pj1pTkXi"
    "3m+YpCs7s2u11ijtwZ8SU5hiUhmSRRFw7uXXM9qd7n+L4mCp4m7aB7b3/deXkvbpSG06gx"
    "W4pUC1ppQePpFE8kMi5Wf1cUSlsfdGI4KyB7G9L1mfkRODytTA3zI3Y61a5nThNq13lrJc"
    "0JV9amVc2JqfZMFJULm9PLUKnaZp9MnnoynzB/0C/1BcdD1nqAfyELNA8AjQUgYZ4NzzIc"
    "H9kWpshy2Cfsh+AZCYAUmiXNEsO5R8qiUGI2t6gEE7/1yaX+3XBaeB7Pp+uZ1Tms+iWOXM"
    "bDGZN8XgTFAdcVhbIJ/HWF0CL4PlSS1ATfX5FohuaQ4nUqyCtMBQlvlNpKbZpO67SNq4bi"
    "e7y2CLKUWghtGRYr3Wpzy+Jbcq49E0ZV0yK7EgvycyTnTgsM/nU1U0fZmz5rlWqxyw20r+"
    "QZF0JTpQb011pyo3k4tkZWj4DnFJYUFp0qAcQTDcCHbf5E2MV9wiwwJoxHQPsUwB00Lo9C"
    "7EUKMnham7kK1GexcaetOeWsOWitLPfDrsfoiWiV9siyk2V486sAuhFmE2DfXAwHIfiNjQ"
    "2OfpPH45Eh6LBvYSOw/+Cc/TK4/CvHyuF7i4+/HpzfiPGuYXnN0HPad/iG5vdIvGh9uz1B"
    "qK3NIvO9PncllJq9WfbW60u9B/2o2VE6nZ4c9dE4WGIvbm/cR3RJfTzfoOt0+113PXY01k"
    "voWVHo5JLaaQ66cq2RKNR2VOVj3y9UtKRYDtHLOKm0l1B7CV+nELSXUHsJ94O9lbyEuQu1"
    "BdZWrTxV7CbdSeHpNn2vv5JgInyJOa9r9Khf5m99FoMqOloHIeibY4qCLYunrCyI588AfG"
    "gxI3NZB6ZqRPJixqjTBIeK1FkuytyJ/RK/aH3sVfVhQHv3Lu8CZkjCBFU8DO+reBjeF3sY"
    "3uc8DLpu6IV8DZ13+1/fXH26P7vjYPpmMPEfHMabL+c3J4g4j0+Wp4Zrnm3HiTTxt7w3SI"
    "JMYV9A7wDuxoO3bz9CDjyEEJGBphb7AvRs2EHlM6i9xh/8y+sDEKfIFGa4kldsslXeHyPT"
    "ojz6XF8IMmqFZdG7gvTpcKMyvVdpxGemoT7ViFxFw1V2wfA8djKFPhpMWYfGGGOMeAciwC"
    "ax7XryaC85ldbK9I2G68BgzpMrjL6Rbc0tyf1Z7MnN0ql8hqzWMLTN4hFDWMof+VwnvPEv"
    "/IwXWstMPfT8hrjkK8L9iVb1vlqmYz3O/CiPSnTlMY1lX6AcgZ3/Q75/c/dDWtgxm6yDBN"
    "k+rgKD7UzR+Y6jlet10JtbzsgNvMnM4M7xuhqehLozF9+udW3Gy999SfJMKfdDis4wvbWr"
    "zjWWvOR0jhlnTAlu099ury4LbPU8afawsyY++he7yunW+Nz7j2ngTICLTIuwbN9y6Bv4vv"
    "+s6c/qDeeuD6nCTr4Rbu3jDXhW7tjK+rAyRxZMkENo8ciz5UxwPRklifZfOvgZe8sF03Jb"
    "6JeyFSGFSW+1ZJSk2X8RKbyBgrFtTSQ3NyE2NpyCDRQTZUQzZlTbkkkUlKqD1ziD7k7QSg"
    "hsKQqBO2RaJjR7QvDKrTTOPL26ukiJ5fQ865G//3o6vPnxgMuIDbL8gmvcYEvuWRKHKhXG"
    "ikhpYbQRG2mR1Tr7slib2s+yYd034DVKXWKo5orFRe5LE6mnKXUnGHWEnN/b3A9TH+UqQa"
    "VygENBB0QZxFWUA7Vhjt5tNM+eCaEyuFVi9W3QHYJpOfMNm0OEqXfnvmgm1xF+Z4Nx7TDp"
    "vlP5zlttn5FcVsUJn9GqW5v0OYpXepXMzwjNjAOVGSicA1I5p8T7mPhkYTFpQ38LZxk+lc"
    "aMW5pSDpG2Sn2Nssd16qgyV10fFaeO6iKjl67yis6GugJI0WkBtKX8JY6yTatfVjPtmSAq"
    "V7+k1qAc3FRXFrVeWfTCwLEJPbJYKQq1zPU6UaTXVlCJHMTLgkRmXKysfEQTWCu2Lfp+4X"
    "DQo/WMKf+bDUfwyyUaURszVkIZWh0FLlvNGmFIVXVISCcngOJSmphA6QKD4ZuD4/dRJhgP"
    "JzWqqTmsUlNzWFxTc5ivqWmcYt1KerVql8PLqKA6mrTutu6EizmCD2vUsCRFqkMJKstZW5"
    "QvfJ6q0un7lehz2pjftjHfDHRhLejFlYPvCPtPRRE0brb+ovtgW4gXG5nw586EzNlbfxP9"
    "Z3sSOz47pF9mzFvh4FHY0LYGjjDvJg7Vh5DWCma2T2wTQUMqHl40efNtFDhmWL4QjfuBIk"
    "iPe8JQLDdlI0OcC8OhC+zJmsVs9dsenAd2mrg+evcWiitoWHBhiSbLbJoJpkyBOhEWGDGX"
    "aMa+mULRJSWOYSMwSYsDLNF7wAD2Ejq6os710y9zJyTEVtmjkKBR2qkwJswCN/toYTmusY"
    "SyeYCboXBKVBPRlvEKimEj5IzfC6gIYzFetex7NkZhxUYf/e4xg8C3pss+mrOjxhAgvXWl"
    "8O6wghTeHRZKAR5lpIBroeKGw5WWwTcIn8+Np9AbLO4UKHoFyCVeVMd+OzQg47UNHMrbyd"
    "9H1Rxu1TxuZS63nM8Nbh/ZpeAY3lIulIgim6K99IXvXhG53MHVCu8kEhzgYkaUafkSZaB+"
    "8nZYkRA7ABiHT88vBze/yZFtTiUVDKe/3Q0H2XbB2DBrFpckSNSoLYGvrVtb0oZnZislJb"
    "qt7ytxk8U6eQNJZ2m1Q1RlSZPAZ+apJKxXDNqWIGmkiuwIc+NbiO9oWkwP5x1Pp3gBUI9m"
    "GxX9bWG55Rx0L5O3MMCeNZn1JL6O8Em/zMVhrMas82sUb7L1uQK1DPnXYsVvWBpfkv3I9C"
    "gpnGOxgZIgUdlIqc7itMFxdFTF4Dg6KjY44FmmMFR4BKpyOBzeQe4eVDLnDkrMuYO8Oce+"
    "0ZfCMpaVp8cku7cgXkZpac1WeNHL7M//DyC5uLc="
)
