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
COMMENT ON COLUMN "idempotency_keys"."scope" IS 'store:5, form:12 or public.';
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
    "created_at" TIMESTAMPTZ NOT NULL,
    "started_at" TIMESTAMPTZ,
    "finished_at" TIMESTAMPTZ
);
COMMENT ON COLUMN "jobs"."id" IS 'UUIDv7: sorts by creation.';
COMMENT ON COLUMN "jobs"."ordering_key" IS 'Of the jobs under one key at most one runs.';
COMMENT ON COLUMN "jobs"."leased_until" IS 'By the database''s clock.';
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
    "eJztfWtz2ziW9l9B6Uv3VKmz8bWzztbWK9vKtCeO7fElmd7xlkKRkMU1RTAEabV2p//7iw"
    "OQFO8iKUqGaFTt9sQiDkSdg8u5Puf/ejNiYIu+uyRPpj3wPDxzvN4J+r+erc0w+0fu8z7q"
    "aY6zfAofeNrY4gQWjBxpYih/pI2p52o6zDvRLIrZRwamums6nklsoLkjMzwmxgJ5rokN5B"
    "FEzScbmfY7oDeIziYw7afVQ33b/OHjkUeesDfFLiP453+zj03bwH9gCn/+s6fpOvFt/it0"
    "F2seNtjb9v4bxjnPo4mJLSPBAdOAofzzkbdw+Gen5tOF7X3iY+ENxyOdWP7MXo53Ft6U2B"
    "GBKb7wCdvYha9kn3muD6ywfcsKeBdyR/yK5RDx+jEaA0803wKGArV4geVnvdHo6vp+dDe8"
    "H416GWaHFDGmBh/pxAZBsVelnAFP8Aq//Pv+/sHBr/vvD44/HB3++uvRh/cf2Fj+vtlHv/"
    "4pXmbJLTEV59nFXy+u7uGFCFsNYrHAB39yGs3TBBWX0pL7mmG4mNKsCM6mmpsvgBhJSgrs"
    "56WlEPK8TAzhB0s5LNfxNgQx0/4YWdh+8qbsz+PDEh5/Hdye/Ta4/fn48C9JRl8FT/b5I2"
    "B5jMWMH14tBocE22Nvr7cV5h68f1+Bu2xUIXv5sxR/lwdOZQ4vSWRewr0BRfBiRh9ZZI5d"
    "pGsUZ87sKozfP6qyrNmoQsbzZ0nGY9clbh22RwSNmB4czpvm+RUjOUGmh6iv6xgb2GjE8c"
    "MqK/2weKEfZtZ57DbN8PycPfHMGc7ne5IyxXwjIH0X/kOe9V/9lGE/0Li2rUWwTEpYf3/x"
    "ZXh3P/hyA183o/SHxfk3uB/Ck33+6SL16c/HKTFFk6BvF/e/IfgT/df11ZCzl1DvyeXfuB"
    "x3/189eCfN98jIJvMRu0OXKzr8NOTan6ArTZ5j9zV8MNb057nmGqPME7JPisZmH832Z+lP"
    "NJvdOEbAXHjNQCm90SidE9e4xRTnaq3JAaVqqxMMHbkwtqLeOkBzbYHgx6AJcRENddP5lM"
    "AHT8RDTA1F4dwfEfvvM0XE1rOn5NqTrdZ9lYorpYo71ei0zi0Vjm9HM3hdAWxYtVVX0lu5"
    "khJ63x+OyWZrIPUkZQelviNSDnlSKmafNtrZMbIWBLwdpf+tytcd1VVNYkSr9ZMd2LDbU1"
    "EySn1SElkxfCIuNp/sz3jBRXHB3ltjymgO6wN1/CGYZsdE8Ge4xsJPl9ve1eaROh1feuy3"
    "s1+MPaHJDe7OBufD3p+vYyXd4gnblNN78oztXo6RlHjeL7ORXDGSmRhsaEUT6drGKKBDnA"
    "6RCdLY6JlpLT5G/0ImWDKYO/N/yfP7rzGPMowkPnX6JYaREGlWAg8PF+f5/F9SpGTg+6bx"
    "DujaOX+2KYsStgpvtLij47cv/6FJS6h7Rmbv7rfBL/tHxx+5W0ScCaZHsTWBQ8DGL9hFz9"
    "jxGnlHlSmqTNG3Z4pKcqzJJGRliSr5svPphV0vTUScpFRSllnKzHydTGo7HOJUjTwOkkl0"
    "m6q/8vUoX49cImjN15M5WFrg6V04z26dKFV5Gj9JZXKgCbbneM4ieRS7zCLRV0kmgEX1E0"
    "WOpekYmTbSEPXYGslLFSgbmuPv+me0rfkwke2ayIoVn8OL6p75glU+rKQ+MZdYOPeivJtp"
    "llUohBiZzFdlbw9pxsy0TWA8W5F9tI90n63NGXYRW8EvJlvuP2uU+jNs/KWqZ0cI7mD/1+"
    "NIVPBHmXDuvgwuL7Nqims+Tb2cZOS/3V1fFTA+okgr/6buoX8hi/3UTfG/9x8T39aBtWjs"
    "m5Zn2vQdfO1/9mpK5QsxfAt8bEjj09GP4Is3bUy57w0WV0VZlLAceJgwFUJv2s9fBv9IO9"
    "rOLq9P0zYATHCayb3lp1n2wCLsnTW7KPs2JErJbMyoNiWs8CjbrpF2en19mWD66UXqSLp6"
    "+HI6vP15j0uADTK9AhUermzfy3HXl/I6RiU1s3v32jNb7o7menDfimXvaXxzkQkiroFduv"
    "4maFEelka9EX+vBn6LDPHOuC569zHRMBVphmfEXawvmZ1zZwj9uYnTKkm5M5J/k04rFVYq"
    "1vu6G1bi1loDV+WSSmYrQEqTTPkqla9SLhGs66u8ZafQ7cXZfdpZGTiC1nZWBvN0lKvxw7"
    "SArcXuynhoMZ1TlzpTAvpPn2+xxXXaYpanM/l2UivLMD6xOh2XGL7ujSzTfl6TWzdiqqpO"
    "9V1Zpwl2TYg7a4NXbPfPOs0oYb+vx6RrmKND+26zMRW4HXJjKmEcoiSmQkCT7lcLqlBsWT"
    "xWMvYpeCxpkC+Ibc2GikrNQ5AqyCTKmITYd2E0xhaxnyjySF7oZf0JVUKyxOpmvyT4wv83"
    "w//iJNpwvMwYDtVFkEiQ3Tuqgh/ARhWmyPJnScvKYVyqxeCIQF4kkt7w3d7xYcVIVRITow"
    "qH94sZvJ/hL55pplWHvxGBvPxtuH43AjhSCFZ0j/8oOKBfBaxoYzwuc7EN/3FfHt6LPGyX"
    "11d/DYenY35JhoNn8n9rnhlxmi2yfEBN7d/+pj1rrqfVPUK+TQnTIgxtQaHCAU3MJ58tGq"
    "S5GHGcIGzkYaVV2Qbto8BQ7Hns+2sFyeM0uxsmb2OXbCQITuwxYRo7vFINoSSpdlcsbPeY"
    "+pRtGpd6iHrYERvHYEeApEkLY0Ke6Wi8GIlyphyNvyyinkO9xch69EkNAZ3CG3Mjip1mro"
    "ldDmqDNFuE1aGci0mECXBWGetqOyH24BeOmD2Mp8Sn9UMyRTOoTPKm0ZkxoToxhD81Txa2"
    "5i6KNk6SMr1rFp7wOkghhd4d1ix2748XKPCcvABdC9sjOKSi7cEOtNOLq8Ht7/mK2mnOoX"
    "b6+/1wkAHj05pVSSUIdyYZgd06oh4VOdilxNYsBG4FNNcoEr/oDaakqGSF4sOyu8kKvmM0"
    "lHqSUkldFqnnbPYoYlARF3JldUydyEunQ1PUHxtkxp6uGZ66C+fpKqN09nueCLMf1mTUmZ"
    "hn0VU+BTH0dsLnXWXSi+aamr0uk76KWbrKpMhqXZNN38J5usqosUX0dXMwTmGOrjIoLPJa"
    "9+gOpukqmwxXm6x7Jp3DHF1l0MS01j2MeAaK8YlN1FkmEcsic98ZcW/4etz6FMx1x6bqPL"
    "+gpxFjyLorLOTZfTBdV/k2w5RqT+ty64uYpatMIo43Iv66h/q141373T3ViTtrIYO1q+wJ"
    "qx3XTR8PpukqmyxsPGF3hG1vfR/BJZ9ryKbqrJtgmynRO8kgF+vauurTLczRaQaNZpq7ru"
    "nLuXTnad1VyV+Ir0/X3m5fxSxdYtJGixAij3heIULcXV5SjJDwzlcpSHD8sWXqKEj8FDDm"
    "vKThhP2DyQdbyLch7YX4LhJz9xFx2UPxB1BAXJnMc2DS259eFStInfgia7HCRhC/L6Mmkx"
    "/R3PSmfNF60AvRpOzfwokYrOOGbSgPKmWFH5RkhR+kM2JNGv3C7HYoy+RLEsqdxNdG8muL"
    "mXmOS0hOULmkkiQkkDcLv/cNassgTfL+H/eIKVdMQxfne2Lhoxn7C02J1awvaPvI9y/YNd"
    "lkTRJAUqQ7k/3VSsGE3AkfKrur+3k+CopGQp2vBA9FYXfkW5H9NrE7NmmRciSaHGM0RKgp"
    "tkMB5KW6CcpTknlnYWiURfOqx0qGKZNQ4uOhL61J+Non9Obr11+7vnrDRndDk3oDhdZw2t"
    "VdzHGanWB3n/s4iO+h/9fMkquywo+LF/ixwmfYMj6Do1E6Z1b9KL9bXzGKQIZQ5hO7N3Cf"
    "iL1vtlEBtQlQAZOOiIM5/nx9h12cUm6PXe8bcZ8pmhCX+5QgEwnyLD6imWZgqCsUBbkzpq"
    "wayDLbqJZu0cGnnA3Fp1R3nQ2qlKxrUs/xLDYvJYuuQfbdeO0Cl2CyW5hrBxdExRSNV4Mf"
    "3Ul+qWLF7aZoRLV4OU6xeJ1esWMsWRVYCTFyCj2kl4kTuSCQeWNyG29FPln+9unGW8pRph"
    "xlsm30lKPsfSVH2fsSR9n7jKGrtPeu6XEqVCjhEadChbW1mX7VUGGFpqSvV3IvZ5bLdlXH"
    "kFs5mmOMkcWKY1xmq9VGnptlUqYYkrmNwGVGiWV8RPPg8xCnE6AHIb02xBfIKpdrzVSugt"
    "JnX2mg8hzPZRooiKqGAhoM76D+2X4+olLuYyGsajGssiBWRrmPv1mGzcUxrBSZvBHDVpI7"
    "NxG4cjRvOvLdWhkIcZoOsDxlu1YK0e6VxGj3coK0rqmDRpgXHCy5HhNkyo6peVHG2A/1TX"
    "Q6AkY1kEIO9faE8b6eJHgrW8ZxX3/+xZu6xH+aIr6MPqL3PG5rV8ewfh1hTR2nvoxiRPKK"
    "5oxQD/y/T4QYVfs+v44M5hha0I9ysN8LJRAnkVYEdc+p/b3DXw8/HBwfRtyOPiljck5jbX"
    "69jPRZDY4maBRLM2vUNOpyNE6iGJo5eMUOrsXRBI1iaZql5iwfy6i4g8aSQo7uGfB9nWlq"
    "onnsfcZ+LhhXsUiSVEosrYuFeprn54jkbqZZVkmMJ6Ta3rmzV1Pj2+N+2D5TvW3ioZ81Sv"
    "0ZNv5ST/c72P/1ODqI4I+yM+juy+DyMnsQcWCeUTNGp2nlZfdn7HhIo+jJfMH2R+7pnmHN"
    "hp6aJuUiCGy5yp0UWhSBil8Xc7m78WuVfdo1qRdlnybd2RDybSL1JKUCL5BHyNm9HaQJLm"
    "qnp6QIVeOupn4qlR2ksoNkEUKLQAJ5h0wLnK3RpESy06Uqb1MHa4K97B3Q1cPlZbXsK560"
    "P7JMe10cyiBvqHMZ/DmNT1pkV8eboJC5PepotxhoYsizzHjbQqgLrVcDuhrVu41lBtDeHe"
    "9GJNw2UITbBiDzpWl36VLeRhapOPKLU0mjK2FlPukoKiFbnVTKZ0XajNhPgMIzE/2QOagr"
    "L9kWMyKO/47Rz9+/h9+h0+/fs57JNubLTTB1lrtP/DqVZCqNlt9HxUmmoXjrSiFJp8yuNW"
    "xe0Ezr27xLKsX8tmze2CG2pm3WPWWkn7LNkgdAfl1MhbLpBv6Eblleab7Gd3bdaqMtaEGh"
    "gVKsB8VMmNWaUNxqqgRbGOgnFFsW4H0H9CchXj3HsSc2ZsqMxlHB6VRzMQ2gwm0CCks0iS"
    "isEc+AnnpEf85FQdzOt65SrIKvzahW/0w+UVqWfFoWoWZ+MUR5rD5O15l0rDai70ptfWW1"
    "NfQR1hVAkk4JQKmu8quuL0uNZk3eSufebZ23yf0tkwJborlWUlnrqqreFBLVuEZomUwZJD"
    "YgBQFoUH+p/EF9993nh74o6hG6IdcHUbANwee+EPokKJYxh1z4Prluvu1/ff2y86Vuq9RW"
    "OdVWVYGuKtB3tAJdleiqEl05zV9Vf/sm+D4z7dEPLyfPq5DpMQp5azK+TYmFqWZhxF7XnP"
    "kziByzb2SaogMdRSGaXK8Yo70KUlXl3C5DVZWzqnKWnaGqyrl1lqr6zY2HL1TxYDGXd7OM"
    "TBUPvkWphzxSxYNvvXiw+wHpxpUAqpbwTbj/VC3hqoOu7VrCDsf8Wy87SrO6JAegSgfo7M"
    "GviuVUIVPLnOKh+PV4dBdO0UX+zMgLnuG1ay45j74Ec3WVVy/E19mROjI9PFu3RlVMdcFm"
    "6hK3Npl79E1z8ZT4FPdyso+WD/tl+UfzcFj1ZHlL0zGauGSG5lNTnyJHc3U2LbKw9oI/Is"
    "0W8RpA05qYloUNMTgPUriF6XIyhDIZQZGm6LgmcU0RDWN3tMoQkjNDSKWxbLhLGrE9tstH"
    "dfmcpuserv8muK2a22+2ub1mGC6mOepHcUuQGIm8PG7F47mJdiCGCS/UwC2ZIpQY0qx3LZ"
    "ALXPwEkLqei5kqAh8w9eHJtCE9Bd5RboB+xyUvZuChqXz2xGg6sDWSZ8+HKmfPh+Kz50P2"
    "JjXzkrFKblAzNxVLsTbL2vCwqMPeOI1i8UoWQ7hKsxj/jHpnRJKsc4zeq6YEluiAOXnjkd"
    "1Zq1I3RrfFBJj3dZvWXJK5sNAZm8FAN13qbT//xaQjx9SffSdHKyHEwppdYLzH6VJsHjPC"
    "TfE5+qROe6Ap1p+hSScgBujEZ/x2f6JIvD8K9Np6UY1cBeP6+jKhN55epBXDhy+nQ7YN+C"
    "5gg0yvQAtRWUnFa38381NUVtJblLrKSlJZSSoJRiXByCWEFpNgquRlALRsC6iy0pxfUUYM"
    "DSE7oSY/Fmf7iNg7Y+764ixkumYwd5uIveK71+MrT9zo0ApW6S0qvUWlt3QqYePUgoWVk6"
    "whHvTLEjXGMKR6kgaEEAE/0MbenLjPoWcA0Jkpjs56caajOUCuII8gixA21Ctw4LQ5bzmw"
    "yzNbFfC/L5rFFosCfZZGE+2j4qyNUGhZN/LQ9mcZPTQhiZBW5gyO3s1vzKA6EXvg0R6cnz"
    "Pd8e4ExYLJtT3Nx1U8zWlbL+ZpPk57msWOyZVC/h6ICKRmPU834ICoWvroqepn3jD0jos1"
    "mgfFWZyEsKToQARl2zkIyqtcvNJ3079YxausPE/K8ySLENb2PL0ycuWZz95sxlXvjD0SPS"
    "s1SfRgVGWrZOwvsAuhSzAihInwzLY6BffSTORXCQPD5AYFfLAAh1SeJbLWXOXWh8i/VFaH"
    "NKdQmdWxC9m1TRXeJppt+/m1Kht/aa8dVUoNOirJDTrK8BfPNNOqw+CIoAN2Q2rxHlWxy9"
    "io4uV7lLHMlKmwSoeR3TSoFJVWGSdvQszKBFQmoCxC2HLygYqSbzled+5qE6+XYx+LB/0y"
    "49iAIZUt46lmTX4J0y6IO+sjqr2INF+wZIWxy3dsni1ck7pWybSlUW9EMbbhelQF03IawR"
    "55ZgKaanRax45IUrVjTGxCGL273wa/7B8dh+2E+Xr+CQLL7P37AWyASTn85jN2KlcebDgi"
    "RDFjSW75XammEqOSWVMJKyRtPMfU4weOAGuwAKwBHG/6VLOfMBcLdI2RulQScGYLnByrg9"
    "cR8RbtceJgu6ZN3ru+GV6dIKB8tAeng6tzpqKfnyBtrNkGE5jxaF/fng9v4TOuasAnw3/c"
    "XPBP8B+OyT5psrXaj3LvgtOvWUl9n20dnUOUsQPtRbNMo9Fp9ha9gNuqDtyEDxBu9ix3/3"
    "Z3fVVQLhGMTzsrTN1D/0KWSTd2U/T+Y+LbOrCQ3cOm5Zk2fQdf+591lzvkQfPeYLrmelxV"
    "ZT+i6movkQAwLeHMyKQbpDML+kkvBUyg0g3epHMpYezUFHSaVolaalGbhoUbSDlGtjsChi"
    "oPG3QKnfiQkQvFw6HS10fmJFTR0QzC6DqZVQY26dKKiFjSYFmkaVUBo8ySDqybBnJOUiop"
    "yyxl8ITWDhTFiGT2vkjpn0yXq9XlfZxKYmwwyXmvAqQqQCqLENrLkU0f7C0wtWIh9q7yNH"
    "aTrWYpCcPCa/K0anhZspO6Kk/jN1SCqewF0NXD5eVrJXPzA8L4ZHLmZsLVsaf9spj1hI2o"
    "HLJmZqIDPx/QAjAy7QgjgL3hO3QP4JlkzrOvXdPzmP2pTTwIQ7MH4CpB44XH5qWQma15UD"
    "I6Ja4XTEaRjV/YYIrdlxyf4Pa/fXXIvFZk/OHh4rxGXNz3TeMd0DQ5rlZHZGMuXf5N8J/D"
    "uv7cNkwM7qU9EDZD3BrgP/3tQYb3vsHaFKEgXePZHfPAkcM+4SkeDYND1aJDZeGhXExxbH"
    "uCkzUEkaaTWSBNI0aVonF7JeG4vWw8jpr/WzezIKBQ6n1z22qq7R8d11neS4oOLuwNVFGT"
    "eV6CY8mqDimUw2AdhwHTmkbPuBaUdYqsg8v7oNI9eVByTx5k78n/IeM6+mAwfA2FcPUa32"
    "a+5DranwrHv+3qf5GCRhtIPUm5HalLsqtkErIq8JFRF1D+61X7arMFPpv0C34ilkXmvnPn"
    "YaeX4xlMPO+X+gaDkSPKhlZ0El7bGHl45lhM4pCv77s21KcggSFnYDfr2atGkovfEPmwQ3"
    "r4N7ytgnKQ57Dpl/jwaLAIk/wv75AR0sh85vcuPBr0uQwc1XypsuUdFntsv1fGzhU8MP7Z"
    "Ng4XQHXMvsvBFa9yCOgf7bPLAdNS2Ce6pTFlj31yN7y6P2GysL1H++Hq89X1t6sT5NsAJ2"
    "M/2p8GF5cwfKKZFh/9+eLmBj6gz6bj8BkHV2fDSz5IB35ZfNzp5fXZZ/iMI3fKUjlh+E2y"
    "HpdUO5Py1BvOHG/BxOiZVhAcwg4a4wmkOE41ijD7uhbSzXdOv55rz02WQIxsd9YAz3vlwt"
    "en2PAt7HIoWopEXMXGf3gfkVjcfQTIyAZTNKCg0MJIQ/9DxnylmDWxzjuxTDzGm+waKUaz"
    "DMc3uhK2tBwGlJ/yACM61WD7I+K3IdtNAFxuHU9UMl/4tvkdaANNXIoJyp05HN+mcwlCzf"
    "VFHCNT8pVZviowUCjmDgcGXindXDoJq3zzt8b80NVZm/8pQiUCFTKRJGQiRX76rnK1MEE9"
    "l6vxQMnaxRQiPHQfm7KjPE4dnWsA+s0wpdrTui3dvohZdtbw2C6mX2ahlkRF44u5QmQ0XB"
    "i1oqN/eABrpkXdFcOQUJ9jo8TyvQ0/Bwe/4RwtlzOoEOnWQqSFmHIrwqS7giq3B8tU7D/0"
    "4KC97UdG5a8k2RLQ1Ycq2a8fipNfP2RRrthdlpNjfG/O8Dm2PK0g+BhSFTll4D8G0Eu0jg"
    "dRuVks7vgxRLDkfRD7sZo0rrdBXAI68UJ43W8BgSXviLl6+HI6vP15798z9TtTiI8X9CFY"
    "nRIQI9/iRtAtU39m19iIfb1Xc1f0zi4vzj6P7q9HbLneQzpAbK5H+xv78G5wc3PC7k/No3"
    "D9N9hD7QfwtxqX29Zu+WZ6U/SiuSZ8L9sAvj4FkKL/CzsMjeDX/ylppC5cH6Nic6r49sgl"
    "ljh+1xs4jssD5eELi/Q836OmIfqE7x/+MiW+i+bsm8n8Y0yuQfYTLMmfaEEGYJVddbS3X2"
    "FbsVGF+4o/S4rR0uwnP7CjqkovTrPFY8+smwbVVAOoogAU3/8Z1FZtAd2iR8WNYvO5nKbb"
    "Iqc1e1H3WmEkfaQTo892pGbTCXb7bAvA3f7DNSXpEssucdejozk7dusIIkW2zew/bBvAsJ"
    "qyuI9UK6FTCfUqsIWQ+DkIfk6zOupKzYpKehVlyh813TNf8sp6CbGwZudLZUmUEsiYUW1K"
    "IqHpvd149On19WXi/j69KNBvOdPZINMriJyoSHHxKu9upFg1ieqa1HPSQoK3T/gdcDOpJy"
    "lV7o88Qs7J7VKJCD0VBZdDCO1FwavEEaOSvOZBxHQhYEf4vdFQ4oU9Jr5thPHXnEBiakS/"
    "LIxoirGjeFC4WhAxoEBa0Olr7hIPf4SQH1teztLgoTwcCP1faI6jJj+42OLcVdqORX1aAt"
    "g21XRM3ljkXJvlCaDE1xkSyNtqrKGjbO+4EsLXcQnC13EmWrYLTY6a1OXJ09m8riNy+w7I"
    "ra3ggyoe9YNih/pBxp/O74KROP9rerTSpFv0a72OrdWiX8ukIxc7Vk6YvZTlcTLF7ursju"
    "kpGYavKKhNUHbQodQl34Jm0zl2aa53oRi8LUm1UQw3WSS7AsStxGUQMKsFp0HnEmL7Ka9B"
    "cl1JBUReYgxXsoLXsH49BHjJdOA47xAgrpgGRGBf2DfwEB/YrLzdILS3QvBrIR8BgL4XRR"
    "lXm5hfIYlLcAz1S8xa+cyuNlpoS2R17Rz0EG2WfHA3vDq/uPorRxYC+kd7cHY2vLnnPZd1"
    "HTteGnzofHh58VU0YGYHo/kiWjDfDgfsA4jOZcGI0nBFTSTcfnrJlj1D6Vu8646huZarh5"
    "axN18FlSmxUBq/BXZd4jLmGTlnVKFnOUnUISzy/b3DXw8/HBwfRq7l6JMyj3LWUOYcynK0"
    "OHE5IujCot06mo3KbnoTbolAjWjSsTZJqlJbZJazgi3qtnwjbb9ZilqCVklaZkmDGddAyD"
    "EyJV+Z5SsM8wYSThAqGcssY0i3a5BnGhF1yDxUWGPdZr5K8V11orUMdJXfA6ExHFPFdF7J"
    "DpfqrI3O1ObJ04Vx5zrp09lE325wfKP509eOd+17vZxQcfCkXwl2iTjeCOrP+fAKjauDRO"
    "YpQXON/XxkEzSDpgBh6BlNXDIL0ZTyek/XnyC3X010gIoAompSI82t19+p8PArRl82EBwm"
    "vpsHb1VSlB5RyMzgHs+u7EdgMiOKPY8xuo9E6GjvYO/90XtACaDQP8ZNHzuVpNF6PboKI6"
    "y6MTti0CqzSplVcghhG5WTm1RqmaBmeSot/3yFQuvOKiuxDqQkeuwy4fcFDfojCj3UcYnh"
    "6x7vcvT9u6N505HvWt+/I2ahRKB0AVKoPzbIjLE5T8/dyHdUqQKM9gATr6r+k1MPlh8mc3"
    "tJXkeVkryOSpK8jrLVf8GWqmVqxGi6yOdK5sZeib2xlzU4FOTS1mqlApMnx9X2t7vrq6IU"
    "hiVN2oowdQ/9C1km3ZiyGctnH/umxd6EvoOvrZvS3rtn72yg8QIF2gC/69+FP259YEtgYE"
    "JKmSSydL5YyoyACdJJZNTXdUzpyMlFRSyRWYpud+XWxgbaiGhCSMQZU6KIUWtH5ZDKISD4"
    "vtob63qSxVrsc6RFSTeVTnzXzI03FIssTrPDsjoTPwMEhulHhHmDXkCP1SxLVmkpB1jH8O"
    "IUSuBblHqOG1ShBCpft/J1bzd/a665eEp8Wl8AaUqJc+ig67yLOdQ0x56miL07mpiWxUxA"
    "SA1gqg/7loSPNJi7XrcbFaiQ4FBsHqhY9orL3SItsPZbfK43sjeqiiV9oNRG0YgpDq428d"
    "ZMIDuHOTq0C5LeiiBYtB6LIIJ2I2bqKqPYhp5MRpZpP7fAqzuYrKucEqfHekyq2gxWTm18"
    "220zl5uvILod25vlQe5R/DyoEuwGoiAGrYWR57yAdeG43PzLSRCRDwZmEjD/mXyiYtDSxa"
    "CZbWiGWzwpg/JumHG67Vlz7zcrizZ6X5p0NPZnOQUIq7AjQ6othkOjT2pFCyZQKYuIjTzi"
    "oJ9FbyB4+b+00G6xvUgpPyXrni0xIuWiaOyiCM782txP0ikBtOVmCG/ptQuixDQ7JoKq1m"
    "xs76+uMXOWitqaXO2eOZZmbHJbF/hvXi/TVNh4BQp5ZACuUMdpNG6lLs6nRNqM2E9QADUT"
    "3YzZJD9FDh2XAERfVj2vR1qqsYsXVgVT0pzfZUq60mVesVwe3En1Y11LKsV8pcdIq8dE99"
    "baEahuOUrTTI1vaJlKZW7huhe/OaO/RM9K1Rc3GFXRk/htSiC25Ls2gHWbNNBGRLAJtBPC"
    "FBSuk/SXDkQoeQlquU/YP3Ti2x6vcNE89oet+66LbS9UYehUyysa3+o3r6g2B5+M0p2kuT"
    "PKdCcn8J9VLgAJxstc/MHP+JO9/X64zE9+5WXPuWgLVcpCDqtUhRwWF4UcZmpCYJ/WW/Yh"
    "RWe8yQrY6c1qqiqxp6paJWcF8oWBZw7xsK0vmLDylKvUiFIVy1yOHT3jRY3GLIxzXD0BzU"
    "a3TPbvd+ibaHoFnVFA9+FVG5qoLWDjIC1oTtznPqJEqDlj4k0R/sOkXBmysQkKDTIILmjW"
    "soXvzNeudOLwtY5twyHB4cPYpRQteY68MkUrkl9VTSsikFrVErbDUR8FOhcsaMcfW6beSN"
    "P6UEXT+lCsaX3IaFrx7VKV9XEamblffQtsvsr5Gec0hCxpdIrzGkF2gbv7R0dVQJKOjopR"
    "kuBZkrtjYixGU41O6/A4QSQzp3t3vw1+2T86httSFI0y003zpn3EvtVd8KZn8GMaHSnHVT"
    "Crjosxq44zmFX/Q8ZZMRS3SQuGS9+csXfPdBf2skJH4bEz02UqigsN2Nn/zjSjqvlcwvGV"
    "fdOSbbz8nAzM8tSrJZXMFRz3EXsFOijgtom8dTTXOOAjk0S9Yo020rOmWMvPei0uHY6RrF"
    "U5LGcO7NbqgMUyyNPQbc1d5LN+SZPOilt4osFlZ3h+GrAx4jlj+enF1eD29/wmRqc5bD/9"
    "/X44UOXXldWa3SzErVJ+jf9wTDZbA6knKbcj9W0ayzsi5JBJGSlnvI6v4yE7c4l9Z5HcSo"
    "boWb/MK6azUSPKhlWuYZgRQF0BuLz51NSn4J9icyD2GVOhQakwfMxVaXBIgZ4HnwU94k+4"
    "vseMMqblPWMobqCYrQwDdBS2XJA5Y8KhJnu3vKqILX3zo/1oh6628UIQUn2KDd/C7jv0GT"
    "seU3zeI0NblDjSQpg44K1ynu2G8ywfCrC4s2OnoADLjuRNdHakwdlU51oMaTqoBu36jZjy"
    "XOSGQEudF/nhz7X6vMsr0hXuCUnUi7+R8W8muN5zg2+xp6UqBsh2GhtYIbuJXfFTNiETt4"
    "E8wi5ruM3HmJqGKLkPgPlO2G3P1AEPALiEO0k0H4PogMW4ysdaWIMv0ZCDXUrsnyjSIdxr"
    "wSAXM9UhL8lpuy+Qq3FABjnXd/i8Qmsxw9cK1RCm4FiQf8X+1xNutYrYxEoDkVIDkffklM"
    "Q6rOHXDfZllpmFazlG0aUsnPZan7/gmhHOkEBmDbnHD2HewkSc3v3ggOb/hGM8/GCk0Wf4"
    "DAhMbDQJE+0dV4mJppW3WEj0OAf3uV4/+ohA4n70kGeMOLc5rqbphSibUfgiup7HC7hlsT"
    "VZP2i0ETuHt8WpE+mICFSco3mcI1weDXyvKVJla0pna8pjHt3yt8ozjeDJKrOoRg6i4btA"
    "iNgS4lmBkOn3Dn3/HuZufv+O3kM5BlgBjqV5HEFGnIvLhEB2vbk2M1uQjbHBo7/UwbqpWe"
    "x+ozku121+ccsmS7HC3L6yvNpuiSFP82+C/xzWhp2G93v59YRx1WVmJbv3eGyQPdxCukSx"
    "yfLMfncd9SMcL7NKKK3TlP1ov5aLOiJQ7G7io1bVHL3XLPr26qUyhwSdWOsbtxvdeg1swv"
    "Hb79vQIbMEmDh6wS7NBXsrdkylyLp0qrTmnVL+vrY5CidQwKOco6KQrWkyxdsc3gb2Tm49"
    "Q7E6l6SS2IEnrUrHQQbYC9XlfJpOYt5DL6kgGkiDNqbQ8RSSnyCSCHFJ+Nv17RZ6S21ESO"
    "zVGjjullTKZyedzy4uXh4RN0a+7Zk5qBDlQk7T7kyTmt7pgu9KcKSM2W+APACL6M8tbMFd"
    "kz/4EPOKEIpP3yWFxOeutHdeEL0MKqyalSHkT7Ezu+9NnrOOS2C6el01YzQqANnc0meP4P"
    "1rcH5JofjenO8q3P46q53fC7mu8uJbPUmlbvYGN7uqK3wLFzn1NLeZmJOUSl2TWcoT0zbp"
    "tJGYU6RKzrLJWZKUpUtsPGF3CBWTvZy8pfjjflnyksUHjqD00sQ10phm5EUUNUAmEWQGBb"
    "CwkEFE5th4h67wC3RWn2r2k6ijCHoSf2RDZ0wX0575YJ24LtY9kf+p2YRDm/FK0Pw0pm19"
    "8eo0phiCbewOVp255CzIyM9ughyEoe3PuATiAJI7l+nUuxn8/mV4dX+CHG0BG+TR/jQcsr"
    "kxfrTPrs9P2II3Hu273y5ubi6u/nqC6NR0HCa3R/t2+Onhig1w8cS3DRh9ezs8u7+4vjoJ"
    "d0kQrpYg2WEGmNPM0MiFPineTEk6mQOZvRveC+4Fnyx7zoaHGzv9qkMSv0quD1tD2MXBJq"
    "qa75MgameTbeLEE+WEAi19QtyPQj7sh7N/cOgBisaEPPNubnoz5OiNQO2xu61eNTzZdvZV"
    "r/cK2qYy45XiX0Pxz+Qe1E4njVNJjDUnpWKnUnkVMLt8QvgzXGZNgdmXHfsyx0sLbO1YO/"
    "E0V+PnqVR9EAXfc9wykUCKHTLLNvIV8TU0NPYXkBkGhFDUPHHJjOeFsR+Cp8QHSo/wT9gV"
    "ByHhAqCMpjOVd/dhZifO6WSe5zvpc6cHGxp7vIRnjTtZEkP03Me6zwbMBLuVf0aKm6Rf4p"
    "/hyyTD/2KbMRwvtU/mbkpcjyPZATYmL7/ULOKzrUV9wL2j6LF3ev3Lr58Pvvz73x97zUzG"
    "1n0sr45XvRHjPYFW7ViajgFf8ISfZqLrusP+X7Tr2CpstUeesV0brD1JJbHTJIbVDv4Sfs"
    "X8RBF//34AAGlCKbGHnrFTlfWbxmwvwhKv5jAuxBTfpA/FwbYBLKspn5vh1Tl3CAf04P+9"
    "+nRx+2XIfcb2xHRn2Hi0b26vz4Z3d2KoSwA1K/AeD85/P+EH3CLwLwMldy8D3fnw8uLr8B"
    "Y+Y8qO+QKqBXzHl5vL4b34jpnDAzQw1/3D7dXo4mp0fzu4uru4h3mhk9nIZDyENjmmF44a"
    "nocPgfLy+o4NBowXNvfg6mx4ecnnDvFfmqyq/Sqrar94Ve1nVlXgmh+JpgVNV1d2Fqkvwa"
    "+DE/SiPdp/v724O0E/XJPGAxJc0J+GtyeiDdJEKGyvfwmGTIY4oo3r9TzMksrrSu2davaz"
    "aE/1dbDUS07vLhqdxAf7FQRxsF8oCHiUL4j1TuTsLFsUiW87mmnUFczD1c3ggm0TQQ3H3t"
    "8fmGErzr0ge5sdy3yMGAEH9yWze8W5bZm6J56PBp/uh7ej4T9uLm5/F4NH2sSDuD/Ak7Nj"
    "mz+CmQVeuREGBYdRWBA+Y296z49Vij1PukOVXUokp/ny6n0aEUq8Sz+ZzHaAXxzqUeFpyV"
    "Qp/v6NdutGeg9Rf+wRT7PqB2nTlDI7anuXpo1pH43xBAK0YTS9DwF3yk0+w6S8QbLU8drw"
    "vRsIK0WpGs02kwDTgkZszdQXQIpQ8b8Z/3niVzMJZEillUHvzp+FNwc/oHjqAlhGLrhyIT"
    "lupi3YYYZs/KRB9onUp1Z4tNYXWZpSWolJvmsa3vC7c71/C5vaiZiIE/YIkVUgU8epL44Y"
    "kbQboXfGcQ7E2fVEiEGhb7Ipt1oFIIt1kFai8dKKoe551Bq+yhybT1Nv9FSDm3ESxdCswu"
    "m7JtNb6kfcknTyWsvVWbth3xXF7oup49qsTtMpVq9ktYt1DMGFUX7vp7Lk4xShzM70huze"
    "O6qUVnxUklZ8lEkrjhjnMHY1Y3lEKTPPe8N3e8eHjdxrVbheksudTeVOcg7KtiCc1pz38R"
    "mklsGAmazsxQxJghIRF/FMy4M+qsD/iLJzh/v+USUf/1GJk/8o4+UPEs6yrC7pj7Ek6QCP"
    "t13KYJjwQno+FMQKF0ucUGW6NzUiHZe8mDVLqeI0HVj0yYPlQ5X79EPxffohc5/qppcDHl"
    "liAwXjFWtXsjY8BuqwN06jWLySxZBYqFm1rcsUWecYvVfJ2CmxdVQF5St2avCho4yXZ9QU"
    "Q38liLaPax/rCjP2TcszbfoOvq92Y5hvUwEtynvv0Cn8VjTXmCSQhixCnoPmaSeQLQslx+"
    "vnKW8ERIwS39XxqFBlL3F8ZSjl3UK9K+wBnGlYC8MlJzLJdUjUgeoZSbKZVVlyo/Nt18qS"
    "fcdoKOYkpRKz1GKOkvKb7OcUrQIYk1nSyzqLBqLOECtZyyxrXkDTpFlCjE5JWGYJByVRTc"
    "A/E5RKyjJLOSpyayDnNK2StMySjgoXG+lhSVolaZklnSlCbXRP58+hJC+/5Btt8RSpkrPM"
    "cobK8QYyjpEp+cos3wgIoHHLJEvt5J2QtKhuru8tWZIp+cos37AcvdGNnCBVcpZZzgHGQB"
    "NvSYJSSVlmKQtwi2YdRNO0OyNpjkU2JRYAhYcg7/ozwrbBg8j2G+wkqtPaeaYRicowbYw9"
    "EGBk1ud9klDmSl7JRQCpPrXZHyNSi78x9IkCEn895keIwrUFkKZUQqglBIA/VmjuZfpU22"
    "jucFi3wNVPwTS7dbRX5WnsRqvA0ji295psPYtN1dH1mlLWqvA3J2m3wTGgTSbdXbGR+ZHg"
    "J/t2dPVwednLv+1aYOu3+FwdXbHpO752d4dYOoarTfKgWE4Duk+fb7GlhQ3u8ll+DnN0Zy"
    "WnbifLInPfGVEPO2vy6VMw1x2bqkOrMxkozDRMbc6vVJfWDq4u/ILtdXcfb5oyhIm6uqYA"
    "ka8FHn3CXboTkrsOwFZbYBGAtnaVRwGc8ZpsuhGzdJVJkEnbApfugmm6yqawy/a6bIK4xp"
    "dgrg5dcaB4Vm4etuTqC/F1QIzNNQRCvl7b+J6w/6zm7lcx3UMlU2CXWFu31ZpQDor6rUWq"
    "w4qma6OlsrK69Rq0oufN4nnrBFvUfUJbG3OG4bJ6hwYONFT5hdhWQSf7euRV+tFHfQOhix"
    "o8VX3OpOtzVtyHPp/7O9F7XnTV6Iet59lyRiEEwut3chEI/XV4vqSQt/q8+rLfcPsN3kik"
    "DncjAsXclcwd10InGm8Zm6jZSTGZnBz1Bax2H81Nmx0afRSAy/YRXVAPz5qcHO3j67hYo0"
    "IBqwr8sqTowOLeNvSLQqloJIpdS/WKt22uroXGqVTIv62Q/7Y7jcsmhKoBqcJW42eDu7PB"
    "+fBVO42D37fI+A18wqtM39ADXc3wBQs16udqWhYaY2oaeNmh4STWDws+PLs+h7Yz4o+wBQ"
    "s0fw16bMQ70eQby5v/yuoGtjKtlWm9PYU5WtVBv69+tJrBzOYtqOSwsxln6vVJjQhkFkBT"
    "U/B9Nez3MvD3jD2izZo1vUrSyaw99a6C9mMAgSgO65n2HPQr4+c+nWlwcEvd/UdpuErDlU"
    "UIndBwedi+SMUNY/qrdNwoh2C1kvsA7bhA3SRM63zRXFPjuqPpTUUPXmjv6rimjqFVNjua"
    "FmiO3WzLxHXmqaGO9tE/AezN8NlPUrqpnLqpQ6gZRnOTMriDC61QCnG6zrQyO9j/9TjiPv"
    "xRxu+7L4PLy5zqnWe/jq4ZDO+gptk+WnDdDlodbpx1WEmNPyxR4w+zavyPvJ4ThSfAj9yO"
    "EzutEbbWypDfnfXtoQSZzIztXQvVAdqDSm3xdLf77K5IoKttUpsLoLVTxqSjsT9zchY3IR"
    "bW7AL9eUmVYu6YkW2Ku9En2w1Cnl5fXybij6cX6YDvw5fT4e3Pe/yiZINMTzlP5DtFAjOy"
    "NvuTdEoAjQUQOAlqCyBJpwTQ/B5VwATKhyuZENrz4eac9S3w9WY5U0c5m7zfKlTQB+dxC8"
    "z9upypo8xN3l0VmKvK6bdcTr/JAE9YcJgT3onVIhYHd+Jlj9XSl1zMpEc9HmKeMdtygQAV"
    "1OVmposn2MVsxfCoje/Sd2gQlOegqUb5GOJgOyp10Nj/8bKd/LylDX5XToQoVgKkeR70Ch"
    "QBoVjUSMWHpIwPheLKiKA8PBQjk1nd7O3xDcBbW5ou2w7htohVv/FMPRu5Jq3e2LLFeFK0"
    "GetEPhJE7YQ/NrEXetc+Y777x4UBR8g3XnLRqDPlUZVoyFFxMOQoEwuZsbOL1MraW1LIHG"
    "9iSg2k5/1gy7kJo9vPztOnmm3Xy8+LkchbzdI71exnfo6gr4M+or4+hWSK07uLRiv8YL8C"
    "4w/2CxkPj95a0p6UV20c1lDL694N635o+7OMnZDMGwiJt7gDgssRG3W3wu3w7w9Mmx+en6"
    "Bojkf7Znh1fnH11xMEBeVMPI/2w9Xnq+tvVydMF322ydxmYwYXjAjgtB/ts+urT5fMIDhB"
    "0CzUMnXv0R7+4+biFubFfzimC7OeDa7OhpeX8FnUH+PRvh1+ergT3z9h9oYhydnHVKgcJI"
    "ty1Soikjc0dsbL3hB/U8RWqsteJ7AvvKlJlwbGR+TNCdz9M0JrRtHa0K3YzNwsy3Wpltw/"
    "SbJGO3BLgO5Cp/qJome8+IhsjA0mCVB5RWU8T/QT26TRrdR+aeuLNmJn37he5XaCSGZx3B"
    "NEp2SOPCISx6HWuBHjD6ul/5Rk/+Qw3tXmNbkeUMjM8gENDAs0dwk7lEwP4CAMuHDYpnC8"
    "k/hWEN4nNNdsD1UP629YMj/cke/mKMjF1d5LCokl00Z4fyPl3ox7cMLjPC95Kc9jVIrv9f"
    "kuVDjaoMw+SanK7KUuszftHz6TVgMxJyl3p6vOFfGY6f/MNC9tTHz27ycmWCTAfLhC/Bb7"
    "6liENoPUiBPuzhr4Bj7kQBERWobBVcCvA3DH/f32DS4B3iSrfo50jEriHjNM4BqEE5gJvG"
    "AWVk4YTiZXVBDIGzErsY4FkCKTWOlZGsLCUAwhG0TURwRAPZBYHVGlvENVFH82qsQ/lFH9"
    "Vc/Qbh+BovHnyPAbFItkaeV1CPLDkE6JbxnoiSBI0Ah9IGxXYveE/1P8ImSZdX2BWz4tVa"
    "fXt7E7HZcwHuf0SCr2AsRIpL4NpwukIQe7lNjhvrQIeQZXfGW/l4Lhk2bXAb6jcW1bi16E"
    "mb4LuzBY7eWNeB2jodSTlErqskg95+zN4PyrYitV5SCLENaucnjtTOZbrGtOLyePWTzol2"
    "UxuzCkYg7zPTeon3x2DITYMrwlZV9kDE8QgM4Y2oKKDwDmDj6FE5hH3/iHeBHSGuxUtimb"
    "O5vBvNFvys1fjnqQcoQ7dqsITOuIkv+h8c/AG6Kym6U52bhgCrKbA4lltYp85gfDy1QJec"
    "43vkn4sv2J74X1tXpQDDIZNPHdUD2BJk4ldbosMHFGeJWD8A/Cq9MTFJgUfZ6LZroz+Ce4"
    "3foC7hUb6NHff79/3MyV2HaiWeKYqiqlBJHUQvKIpzGasNuHvuz4EQH4Q5QlVlj4+iKp6W"
    "pfx8W+LTEMZ463iAoquFAkySrjqllOpmW5JSF3lmXdq7Y12BGIwLLvq8POOIm0DO1xA4WK"
    "cx7wDhF+YQdHdMC/EspLcJ/U4HaMQlpmv9rqZRaOycRai6EJGsXSbDzE8127FkfjJIqhmR"
    "M2LFyoc8TGaRRL0ywFmK68pqElpnZE0hlubjlO+uQSSusHthNkivfNeB/2YqjP/jSlkkDD"
    "8r6gQUZ9CaQplQSaSSBoTFJfAClCxf9m/Ldxg+MnRqT4rkBvd4nvr5TQrDjPD2ziexCBNh"
    "pduQUTKHk01H2w5zFTtIHqkyRU/G8KLUHc+kChcSqVPtNW+kyUObBm+sxdOM+OCaFq+kx8"
    "9cnU6Iknydx5GmdufgqNeNpfmUczotHAlck0A4jZC/wgzhk0nxK6zHqxCbKI/YRdhH/4ms"
    "UTXkTQKpst03yqR/vRHqCZ5j5DsjAC4KUn9q428fjfbNoTjuAhhkfpNOzbZj71+Li5ZgqU"
    "QazpU9EWkg0SOINkXrmlVLSLIAdDNZNS6TSyn3cVE2hgbzXKbk4QdjC5eXeTmbM57EodU+"
    "qYLELYdXXsbmo6RbjM0bNSVYwGo2ogMzuaq2MrBpH8/bvI9tbZ9N+/hzjJ0MbdZFqOSdEp"
    "oezZTxSZBp45xMO2voCU43w05pbnVwjMO3ZelSlVbwyBeUzIM2BzxRCYPzLDJcBt5JuDLX"
    "8YBXgqNp5vHzZwuTWzQinO4ExSyQvKXH17bBiC+a3jo55eX3+Gj8RaBwzTwfnvMEIzFo/2"
    "3W8XNzfwOMj2e7Rvbq9PL4dfTlBQhPxonw8vL74OOT5qlMIG89w/3F6NLq5G97eDq7uLe5"
    "gT0rFGJuOTq9nU9MJR4pVErtajfXl9xwZbTDvOIqrmI69W3JuJlbRfpXHsfnHj2P1M41gO"
    "vtTAxorT7Uypfu+ba7KzPwYwFR6t+hKWlX2VS2YC2Z7YgTaBZtoCTbUX3E4N+K5ZaeKAtk"
    "n9Q13QbKjgvw2c/UhbFOg3jbLy2+/nrM3HdXgdDG+FzRJdnO3zNSh5qa2hpOlkLjZpyOz2"
    "YfQpdl+ga3NdZqfpFLMrMBvC9I1i+7LHkwVCElzVYb0ae38L6x79iN4zq59d05rFNT9eZS"
    "g3PJI2H4lSvDr7IUklM3gOlIQyuxPaBMHmha4eLtYxU6+NPuJ9C6DY0CbN8KPbvw4EVxuo"
    "vwnCHdJ/YbfwIq4A2Rsw/QBubFwV2a9LWu0Ug8u1vvDjdDsm+zlGlsZ2p8V+gs29ROz9qz"
    "fv6pL0HXaLNAGQXJLtmOzZNmdWex+ZgAECB8CCImqy0/UtWrSdBbBrJYq8CYw64atrsOMS"
    "hDuz595kNF+bj5v4EiMqJV2ZpatQJgvFvKN4gwpl8i1KPWezK5TJ13YTKZTJVXfoZlEmY8"
    "2WXsIMqNTCD+g+fb7Flublo3+l0q2GL3gn130Ry//cRv6aYFpJElvE1dWZbKOlNKvls3F3"
    "SAB0pDEDWTOj3kRBLlofjRdojsdTQAUnLvzF7GpG9ZF7qSl3qfFZTMr76CHCtmV+dttGvy"
    "0frTOWCDjV6DST65Ye4jhs6fJLXNUWyJkGx8WY4X9xPCEcL3NcrXf32+CX/aNjRABobB7f"
    "IH1EidgyLnaYXUHRDOPGTSk3EFQgvqvXC3hGFFKLJDiF+giOUZGJ6IZJiU1Y3z5yZMfja9"
    "KkUdgkL/2w2HUajt9ixmFvs5rR1tym8deswfEUmWJ8fX+1y6ypnHu1mOdLCsXu2ux2iDFy"
    "psTLyTEsCcnEibpwcG+b63H1PsP3FVHwJGkH3Xu7687LenHDNJxGjdkSpErQUgsaTyZYz5"
    "Fxsfq7pJDa+qC6Zi+B7C1I12fmh2/ztDI5zI/I6VS7njlJqFznrZU0x1xZ61Y1x6baMVFU"
    "LmxOLkOpaps9oj/38nzC/EG/1BccDVnpAf6NzNHMBzQWgIR50VxTsz1kmZgi02afsB+Cp8"
    "QHUmiWNI0N5x4pk0KJ2cykOZj4rU+e698NpoXn0Xyqnlmew6pf4shlPJwyyWdFUBxwXVJI"
    "m8BfVwgtgu9DJUlN8P0liWJoBilepYK8wVSQ4EaprdQm6ZRO27hqKLrHa4sgTamE0JZhsd"
    "St1rcsvsXn2jFhVDUt0iuxID8n59xpgcFflzN1lL3Js1aqFrvcQPtCXnAhNFViQH+lJTea"
    "BWNrZPUIeE5hSWHRqRJAPNEAfNjGL4Rd3CfMAmPCeAK0TwHcQaPyKMRepCCDp7WZq0B9Fh"
    "t3ypqTzpqD1sr5ftjVGD0hrdQeWXayDG+/CqAbYTYB9s3lcBCA31hY4+g3WTyePAQd9i1s"
    "BPYe7bPfBld/5Vg5fG/x8TeDi1sx3tFMtxl6TvsO38D8HokXrW+3xwiVtVlkvtfnbg6lYm"
    "+avfX6Uu9AP2p2lE4mJ0d9NPYX2I3aG/cRXVAPz9boOt1+112XHY31EnqWFCq5pHaag6pc"
    "ayQKuR1V2dj3KxUtSZZD9DpOKuUlVF7CtykE5SVUXsLdYG8lL2HmQm2BtVUrTyW7SbdSeL"
    "pJ3+tX4uvCl5jxuoaP+mX+1hcxqKKjdRCAvtmGKNgyecrKnLjeFMCH5lMyy+vAVI0ov5gx"
    "7DTBoSJVlos0d2K/xC9aH3tVfhjQ3oPDu4BpOWGCKh6GwyoehsNiD8NhxsOg6oZeydfQeb"
    "f/ze31+cPZPQfTN3zde7QZbz5f3J4gYj89m64crnm2HfXcxN/y3iAxMol9Ab09uBv33r//"
    "CDnwEEJEGpqY7AvQi2b5lc+g9hp/8C+vD0CcIJOY4VJesfFWeX+MDJPy6HN9IeRRSyyL3j"
    "WkTwcblem9UiM+Mw31uUbkKhwuswuG57GTCfTRYMo6NMYYY8Q7EAE2iWXVk0d7yam0VqZv"
    "OFwFBjOeXGH0jSxzZubcn8We3DSdzGfIcg1D2yweMYSl/JHPdcIb/8LPeKW1zNRD12uIS7"
    "4k3J1oVe+Ladjm09QL86hEVx5DW/QFyhHY+T9l+zd3P6SFbaPJOoiR7eIq0NjOFJ3vOFq5"
    "Wge9mWmPHN/Vpxp3jtfV8HKoO3PxbVvXZrz84eUkz5RyP6DoDNNbu+ocbcFLTmeYccbIwW"
    "362931VYGtniVNH3am7qF/saucbozPvf+Y+LYOXGRahGl5pk3fwff9Z01/Vm84czxIFbaz"
    "jXBrH2/As3LHVtqHlTqyYIIMQotLXkxbx/VkFCfafengF+wu5kzLbaFfykaEFCS91ZJRnG"
    "b3RSTxBvLHlqnn3NyEWFizCzZQRJQSzZhRbUomYVCqDl7jFLo7QSshsKUoBO6QYRrQ7AnB"
    "K7fSOPP0+voyIZbTi7RH/uHL6fD25z0uIzbI9AqucY0tuZecOFSpMJZEUgujjdhIi6xW2Z"
    "fF2tRulg2rvgFvUeo5hmqmWFzkvjSRepJSdYKRR8jZvc39MPVRrmJUMgc4JHRAlEFchTlQ"
    "a+bo3YXz7JgQKoNbxVbfGt0hmJYzW7M5RJB6d+GJZnId4Xc6GNcOkx46le+80fYZ8WVVnP"
    "AZrrqVSZ+jaKVXyfwM0cw4UJmGgjkglXNC3I+xT+Ymkzb0t7AXwdPcmHFLU+ZDpC1TX8Ps"
    "cZU6Ks1V10fFqaOqyOi1q7zCs6GuABJ0SgBtKX+xo2zd6pflTDsmiMrVL4k1mA9uqiqLWq"
    "8semXg2JgeWawUBVrmap0o1GsrqEQ24mVBIjMuUlY+Ih3WimWJvl84GPRkvmDK/2bDEfzy"
    "HI2ojRkroQwtjwKHrWaFMCSrOiSkkxFAcSlNRCB1gcHw3d7xYZgJxsNJjWpq9qvU1OwX19"
    "TsZ2tqGqdYt5JeLdvl8DoqqIomrbqtO+FiDuHDGjUsSZCqUILMclYW5Sufp7J0+n4j+pwy"
    "5jdtzDcDXVgJenFt43vC/lNRBI2brb/qPtgU4sVaJvyFrZMZe+tvov9sL8eOTw/plxnzZj"
    "B4FDS0rYEjzLuJQ/UhpLWCme0Ry0DQkIqHFw3efBv5thGUL4TjfqII0uOeMRTLTdjIAOdC"
    "s+kcu3nNYjb6bY/2IztNHA8dvIfiChoUXJiiyTKbRseUKVAnwgIjxgJN2TdTKLqkxNYsBC"
    "ZpcYAlfA8YwF5CRVfkuX76Ze6EmNgqexRiNFI7FcaEWeBGH81N29EWUDYPcDMUTolqItow"
    "XkExbEQ+43cCKkKbj5ct+160UVCx0Uc/XGYQeOZk0UczdtRoAqS3rhQO9itI4WC/UArwKC"
    "UFXAsVNxgutQy+Qfh8pj0H3mBxp0DRK0Au8aI69tuhARmvbeBQ3nb2PqrmcKvmcStzuWV8"
    "bnD75F0KtuYu8oUSUqRTtBee8N1LIpd7uFrhnUSCA1zMiDItP0cZqJ+8HVQkRA4AxuHTi6"
    "vB7e/5yDanORUMp7/fDwfpdsFYM2oWl8RI5Kgtga+tW1vShmdmIyUlqq3vG3GTRTp5A0mn"
    "aZVDVGZJE99j5mlOWK8YtC1G0kgV2RLmxrcA39EwmR7OO55O8BygHo02KvrbwnLLOOheJ2"
    "9hgF1Tn/ZyfB3Bk36Zi0Nbjlnl1yjeZKtzBWoZ8m/Fil+zNL4k+5HpUblwjsUGSoxEZiOl"
    "OouTBsfRURWD4+io2OCAZ6nCUOERqMrhYHgHubtXyZzbKzHn9rLmHPtGLxeWsaw8PSLZvg"
    "XxOkpLa7bCq15mf/5/fhlAFw=="
)
