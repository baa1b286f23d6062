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
COMMENT ON TABLE "rotations" IS 'Whose turn it is among the staff of a form, a product or a store: a counter that concurrent orders take turns at.';
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
CREATE INDEX "idx_orders_store_i_1fbea1" ON "orders" ("store_id", "created_at");
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
COMMENT ON COLUMN "shipment_events"."effect" IS 'applied, late, unchanged, unknown or refused';
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
    "eJztfWtz2ziW9l9B6Uv3VKmz8TVZe2vrlR1l2hPH9viSTO94S6FIyOKaItgEabV2p//7iw"
    "OQFO8iKUqGaFTt9sQiDkSdg8u5Puf/ejNiYIu+uyRPpj3wPDxzvN4J+r+erc0w+0fu8z7q"
    "aY6zfAofeNrY4gQWjBxpYih/pI2p52o6zDvRLIrZRwamums6nklsoLkjMzwmxgJ5rokN5B"
    "FEzScbmfY7oDeIziYw7afVQ33b/N3HI488YW+KXUbwz/9mH5u2gf/AFP78Z0/TdeLb/Ffo"
    "LtY8bLC37f03jHOeRxMTW0aCA6YBQ/nnI2/h8M/OzKcL2/vMx8Ibjkc6sfyZvRzvLLwpsS"
    "MCU3zhE7axC1/JPvNcH1hh+5YV8C7kjvgVyyHi9WM0Bp5ovgUMBWrxAsvPeqPR1fX96G54"
    "Pxr1MswOKWJMDT7SiQ2CYq9KOQOe4BV++ff9/YODD/vvD44/Hh1++HD08f1HNpa/b/bRhz"
    "/Fyyy5JabiPLv468XVPbwQYatBLBb44E9Oo3maoOJSWnJfMwwXU5oVwflUc/MFECNJSYH9"
    "vLQUQp6XiSH8YCmH5TrehiBm2h8jC9tP3pT9eXxYwuNvg9vzXwe3Px8f/iXJ6KvgyT5/BC"
    "yPsZjxw6vF4JBge+zt9bbC3IP37ytwl40qZC9/luLv8sCpzOElicxLuDegCF7M6COLzLGL"
    "dI3izJldhfH7R1WWNRtVyHj+LMl47LrErcP2iKAR04PDedM8v2IkJ8j0EPV1HWMDG404fl"
    "hlpR8WL/TDzDqP3aYZnn9iTzxzhvP5nqRMMd8ISN+F/5Bn/Vc/ZdgPNK5taxEskxLW3198"
    "Hd7dD77ewNfNKP3d4vwb3A/hyT7/dJH69OfjlJiiSdD3i/tfEfyJ/uv6asjZS6j35PJvXI"
    "67/68evJPme2Rkk/mI3aHLFR1+GnLtT9CVJs+x+xo+GGv681xzjVHmCdknRWOzj2b7s/Qn"
    "ms1uHCNgLrxmoJTeaJTOiWvcYopztdbkgFK11QmGjlwYW1FvHaC5tkDwY9CEuIiGuul8Su"
    "CDJ+IhpoaicO5TxP77TBGx9ewpufZkq3VfpeJKqeJONTqtc0uF49vRDF5XABtWbdWV9Fau"
    "pITe94djstkaSD1J2UGp74iUQ56UitmnjXZ2jKwFAW9H6X+r8nVHdVWTGNFq/WQHNuz2VJ"
    "SMUp+URFYMn4mLzSf7C15wUVyw99aYMprD+kAdfwim2TER/BmusfDT5bZ3tXmkTseXHvvt"
    "7BdjT2hyg7vzwadh78/XsZJu8YRtyuk9ecZ2L8dISjzvl9lIrhjJTAw2tKKJdG1jFNAhTo"
    "fIBGls9My0FqfRv5AJlgzmzvxf8vz+a8yjDCOJT51+iWEkRJqVwMPDxad8/i8pUjLwfdN4"
    "B3TtnD/blEUJW4U3WtzR8duX/9CkJdQ9I7N39+vgl/2j41PuFhFngulRbE3gELDxC3bRM3"
    "a8Rt5RZYoqU/TtmaKSHGsyCVlZokq+7Hx6YddLExEnKZWUZZYyM18nk9oOhzhVI4+DZBLd"
    "puqvfD3K1yOXCFrz9WQOlhZ4ehfOs1snSlWexk9SmRxogu05nrNIHsUus0j0VZIJYFH9RJ"
    "FjaTpGpo00RD22RvJSBcqG5vi7/hltaz5MZLsmsmLF5/Ciume+YJUPK6lPzCUWzr0o72aa"
    "ZRUKIUYm81XZ20OaMTNtExjPVmQf7SPdZ2tzhl3EVvCLyZb7zxql/gwbf6nq2RGCO9j/cB"
    "yJCv4oE87d18HlZVZNcc2nqZeTjPy3u+urAsZHFGnl39Q99C9ksZ+6Kf73/mPi2zqwFo19"
    "0/JMm76Dr/3PXk2pfCWGb4GPDWl8OnoKvnjTxpT73mBxVZRFCcuBhwlTIfSm/fx18I+0o+"
    "388vosbQPABGeZ3Ft+mmUPLMLeWbOLsm9DopTMxoxqU8IKj7LtGmln19eXCaafXaSOpKuH"
    "r2fD25/3uATYINMrUOHhyva9HHd9Ka9jVFIzu3evPbPl7miuB/etWPaexjcXmSDiGtil62"
    "+CFuVhadQb8fdq4LfIEO+M66J3HxMNU5FmeEbcxfqS2Tl3htCfmzitkpQ7I/k36bRSYaVi"
    "va+7YSVurTVwVS6pZLYCpDTJlK9S+SrlEsG6vspbdgrdXpzfp52VgSNobWdlME9HuRo/TA"
    "vYWuyujIcW0zl1qTMloP/85RZbXKctZnk6k28ntbIM4xOr03GJ4eveyDLt5zW5dSOmqupU"
    "35V1mmDXhLizNnjFdv+s04wS9vt6TLqGOTq07zYbU4HbITemEsYhSmIqBDTpfrWgCsWWxW"
    "MlY5+Cx5IG+YLY1myoqNQ8BKmCTKKMSYh9F0ZjbBH7iSKP5IVe1p9QJSRLrG72S4Iv/H8z"
    "/C9Oog3Hy4zhUF0EiQTZvaMq+AFsVGGKLH+WtKwcxqVaDI4I5EUi6Q3f7R0fVoxUJTExqn"
    "B4v5jB+xn+4plmWnX4GxHIy9+G63cjgCOFYEX3+I+CA/pVwIo2xuMyF9vwH/fl4b3Iw3Z5"
    "ffXXcHg65pdkOHgm/7fmmRGn2SLLB9TU/u1v2rPmelrdI+T7lDAtwtAWFCoc0MR88tmiQZ"
    "qLEccJwkYeVlqVbdA+CgzFnse+v1aQPE6zu2HyNnbJRoLgxB4TprHDK9UQSpJqd8XCdo+p"
    "T9mmcamHqIcdsXEMdgRImrQwJuSZjsaLkShnytH4yyLqOdRbjKxHn9QQ0Bm8MTei2Gnmmt"
    "jloDZIs0VYHcq5mESYAGeVsa62E2IPfuGI2cN4SnxaPyRTNIPKJG8anRkTqhND+FPzZGFr"
    "7qJo4yQp07tm4QmvgxRS6N1hzWL3/niBAs/JC9C1sD2CQyraHuxAO7u4Gtz+lq+oneUcam"
    "e/3Q8HGTA+rVmVVIJwZ5IR2K0j6lGRg11KbM1C4FZAc40i8YveYEqKSlYoPiy7m6zgO0ZD"
    "qScpldRlkXrOZo8iBhVxIVdWx9SJvHQ6NEX9sUFm7Oma4am7cJ6uMkpnv+eJMPthTUadi3"
    "kWXeVTEENvJ3zeVSa9aK6p2esy6ZuYpatMiqzWNdn0PZynq4waW0RfNwfjDOboKoPCIq91"
    "j+5gmq6yyXC1ybpn0ieYo6sMmpjWuocRz0AxPrOJOsskYllk7jsj7g1fj1ufg7nu2FSd5x"
    "f0NGIMWXeFhTy7D6brKt9mmFLtaV1ufRWzdJVJxPFGxF/3UL92vGu/u6c6cWctZLB2lT1h"
    "teO66ePBNF1lk4WNJ+yOsO2t7yO45HMN2VSddRNsMyV6JxnkYl1bV326hTk6zaDRTHPXNX"
    "05l+48rbsq+Qvx9ena2+2bmKVLTNpoEULkEc8rRIi7y0uKERLe+SoFCY4/tkwdBYmfAsac"
    "lzScsH8w+WAL+TakvRDfRWLuPiIueyj+AAqIK5N5Dkx6+9OrYgWpE19kLVbYCOL3ZdRk8h"
    "TNTW/KF60HvRBNyv4tnIjBOm7YhvKgUlb4QUlW+EE6I9ak0S/MboeyTL4kodxJfG0kv7aY"
    "mee4hOQElUsqSUICebPwe9+htgzSJO//cY+YcsU0dHG+JxY+mrG/0JRYzfqCto98/4Jdk0"
    "3WJAEkRboz2V+tFEzInfChsru6n+ejoGgk1PlK8FAUdke+FdlvE7tjkxYpR6LJMUZDhJpi"
    "OxRAXqqboDwlmXcWhkZZNK96rGSYMgklPh760pqEr31Cb75+/bXrqzdsdDc0qTdQaA2nXd"
    "3FHKfZCXb3uY+D+B76f80suSor/Lh4gR8rfIYt4zM4GqVzZtWP8rv1FaMIZAhlPrF7A/eJ"
    "2PtmGxVQmwAVMOmIOJjjz9d32MUp5fbY9b4T95miCXG5TwkykSDP4hTNNANDXaEoyJ0xZd"
    "VAltlGtXSLDj7lbCg+pbrrbFClZF2Teo5nsXkpWXQNsu/Gaxe4BJPdwlw7uCAqpmi8Gvzo"
    "TvJLFStuN0UjqsXLcYrF6/SKHWPJqsBKiJFT6CG9TJzIBYHMG5PbeCvyyfK3TzfeUo4y5S"
    "iTbaOnHGXvKznK3pc4yt5nDF2lvXdNj1OhQgmPOBUqrK3N9KuGCis0JX29kns5s1y2qzqG"
    "3MrRHGOMLFYc4zJbrTby3CyTMsWQzG0ELjNKLOMUzYPPQ5xOgB6E9NoQXyCrXK41U7kKSp"
    "99pYHKczyXaaAgqhoKaDC8g/pn+/mISrmPhbCqxbDKglgZ5T7+Zhk2F8ewUmTyRgxbSe7c"
    "RODK0bzpyHdrZSDEaTrA8pTtWilEu1cSo93LCdK6pg4aYV5wsOR6TJApO6bmRRljP9Q30e"
    "kIGNVACjnU2xPG+3qS4K1sGcd9/fkXb+oS/2mK+DI6Re953NaujmH9OsKaOk59GcWI5BXN"
    "OaEe+H+fCDGq9n1+HRnMMbSgH+VgvxdKIE4irQjqnlP7e4cfDj8eHB9G3I4+KWNyTmNtfr"
    "2M9FkNjiZoFEsza9Q06nI0TqIYmjl4xQ6uxdEEjWJpmqXmLB/LqLiDxpJCju4Z8H2daWqi"
    "eex9xn4uGFexSJJUSiyti4V6mufniORupllWSYwnpNreubNXU+Pb437YPlO9beKhnzVK/R"
    "k2/lJP9zvY/3AcHUTwR9kZdPd1cHmZPYg4MM+oGaPTtPKy+wt2PKRR9GS+YPuUe7pnWLOh"
    "p6ZJuQgCW65yJ4UWRaDi18Vc7m78WmWfdk3qRdmnSXc2hHybSD1JqcAL5BFydm8HaYKL2u"
    "kpKULVuKupn0plB6nsIFmE0CKQQN4h0wJnazQpkex0qcrb1MGaYC97B3T1cHlZLfuKJ+2P"
    "LNNeF4cyyBvqXAZ/TuOTFtnV8SYoZG6POtotBpoY8iwz3rYQ6kLr1YCuRvVuY5kBtHfHux"
    "EJtw0U4bYByHxp2l26lLeRRSqO/OJU0uhKWJlPOopKyFYnlfJZkTYj9hOg8MxEP2QO6spL"
    "tsWMiOO/Y/Tzjx/hd+j0x4+sZ7KN+XITTJ3l7hO/TiWZSqPl91Fxkmko3rpSSNIps2sNmx"
    "c00/o275JKMb8tmzd2iK1pm3VPGemnbLPkAZBfF1OhbLqBP6Fbllear/GdXbfaaAtaUGig"
    "FOtBMRNmtSYUt5oqwRYG+gnFlgV43wH9SYhXz3HsiY2ZMqNxVHA61VxMA6hwm4DCEk0iCm"
    "vEM6CnHtGfc1EQt/OtqxSr4GszqtU/k0+UliWflkWomV8MUR6rj9N1Jh2rjei7UltfWW0N"
    "fYR1BZCkUwJQqqv8quvLUqNZk7fSuXdb521yf8ukwJZorpVU1rqqqjeFRDWuEVomUwaJDU"
    "hBABrUXyp/UN999+WhL4p6hG7I9UEUbEPwuS+EPgmKZcwhF75Prptv+19fv+x8qdsqtVVO"
    "tVVVoKsK9B2tQFcluqpEV07zV9Xfvgm+z0x79LuXk+dVyPQYhbw1Gd+nxMJUszBir2vO/B"
    "lEjtk3Mk3RgY6iEE2uV4zRXgWpqnJul6GqyllVOcvOUFXl3DpLVf3mxsMXqniwmMu7WUam"
    "igffotRDHqniwbdePNj9gHTjSgBVS/gm3H+qlnDVQdd2LWGHY/6tlx2lWV2SA1ClA3T24F"
    "fFcqqQqWVO8VD8ejy6C6foIn9m5AXP8No1l5xHX4O5usqrF+Lr7EgdmR6erVujKqa6YDN1"
    "iVubzD36rrl4SnyKeznZR8uH/bL8o3k4rHqyvKXpGE1cMkPzqalPkaO5OpsWWVh7wadIs0"
    "W8BtC0JqZlYUMMzoMUbmG6nAyhTEZQpCk6rklcU0TD2B2tMoTkzBBSaSwb7pJGbI/t8lFd"
    "Pqfpuofrvwluq+b2m21urxmGi2mO+lHcEiRGIi+PW/F4bqIdiGHCCzVwS6YIJYY0610L5A"
    "IXPwGkrudiporAB0x9eDJtSE+Bd5QboN9xyYsZeGgqnz0xmg5sjeTZ87HK2fOx+Oz5mL1J"
    "zbxkrJIb1MxNxVKszbI2PCzqsDdOo1i8ksUQrtIsxj+j3hmRJOsco/eqKYElOmBO3nhkd9"
    "aq1I3RbTEB5n3dpjWXZC4sdMZmMNBNl3rbz38x6cgx9WffydFKCLGwZhcY73G6FJvHjHBT"
    "fI4+qdMeaIr1Z2jSCYgBOvEZv92fKBLvjwK9tl5UI1fBuL6+TOiNZxdpxfDh69mQbQO+C9"
    "gg0yvQQlRWUvHa3838FJWV9BalrrKSVFaSSoJRSTByCaHFJJgqeRkALdsCqqw051eUEUND"
    "yE6oyY/F2U4Re2fMXV+chUzXDOZuE7FXfPd6fOWJGx1awSq9RaW3qPSWTiVsnFmwsHKSNc"
    "SDflmixhiGVE/SgBAi4Afa2JsT9zn0DAA6M8XRWS/OdDQHyBXkEWQRwoZ6BQ6cNuctB3Z5"
    "ZqsC/vdFs9hiUaDP0miifVSctREKLetGHtr+LKOHJiQR0sqcwdG7+ZUZVCdiDzzag0+fmO"
    "54d4JiweTanubjKp7mtK0X8zQfpz3NYsfkSiF/D0QEUrOepxtwQFQtffRU9TNvGHrHxRrN"
    "g+IsTkJYUnQggrLtHATlVS5e6bvpX6ziVVaeJ+V5kkUIa3ueXhm58txnbzbjqnfGHomelZ"
    "okejCqslUy9hfYhdAlGBHCRHhmW52Ce2km8quEgWFygwI+WIBDKs8SWWuucutD5F8qq0Oa"
    "U6jM6tiF7NqmCm8Tzbb9/FqVjb+0144qpQYdleQGHWX4i2eaadVhcETQAbshtXiPqthlbF"
    "Tx8j3KWGbKVFilw8huGlSKSquMkzchZmUCKhNQFiFsOflARcm3HK/75GoTr5djH4sH/TLj"
    "2IAhlS3jqWZNfgnTLog76yOqvYg0X7BkhbHLd2yeLVyTulbJtKVRb0QxtuF6VAXTchrBHn"
    "lmAppqdFrHjkhStWNMbEIYvbtfB7/sHx2H7YT5ev4JAsvs/fsBbIBJOfzmM3YqVx5sOCJE"
    "MWNJbvldqaYSo5JZUwkrJG08x9TjB44Aa7AArAEcb/pUs58wFwt0jZG6VBJwZgucHKuD1x"
    "HxFu1x4mC7pk3eu74ZXp0goHy0B2eDq09MRf90grSxZhtMYMajfX37aXgLn3FVAz4Z/uPm"
    "gn+C/3BM9kmTrdV+lHsXnH7NSur7bOvoHKKMHWgvmmUajU6zt+gF3FZ14CZ8gHCzZ7n7t7"
    "vrq4JyiWB82llh6h76F7JMurGbovcfE9/WgYXsHjYtz7TpO/ja/6y73CEPmvcG0zXX46oq"
    "+xFVV3uJBIBpCWdGJt0gnVnQT3opYAKVbvAmnUsJY6emoNO0StRSi9o0LNxAyjGy3REwVH"
    "nYoFPoxIeMXCgeDpW+PjInoYqOZhBG18msMrBJl1ZExJIGyyJNqwoYZZZ0YN00kHOSUklZ"
    "ZimDJ7R2oChGJLP3RUr/ZLpcrS7v41QSY4NJznsVIFUBUlmE0F6ObPpgb4GpFQuxd5WnsZ"
    "tsNUtJGBZek6dVw8uSndRVeRq/oRJMZS+Arh4uL18rmZsfEMZnkzM3E66OPe2XxawnbETl"
    "kDUzEx34+YAWgJFpRxgB7A3foXsAzyRznn3tmp7H7E9t4kEYmj0AVwkaLzw2L4XMbM2Dkt"
    "Epcb1gMops/MIGU+y+5PgEt//tq0PmtSLjDw8Xn2rExX3fNN4BTZPjanVENubS5d8E/zms"
    "689tw8TgXtoDYTPErQH+098eZHjvO6xNEQrSNZ7dMQ8cOewTnuLRMDhULTpUFh7KxRTHti"
    "c4WUMQaTqZBdI0YlQpGrdXEo7by8bjqPm/dTMLAgql3je3raba/tFxneW9pOjgwt5AFTWZ"
    "5yU4lqzqkEI5DNZxGDCtafSMa0FZp8g6uLwPKt2TByX35EH2nvwfMq6jDwbD11AIV6/xbe"
    "ZLrqP9qXD8267+FylotIHUk5Tbkboku0omIasCHxl1AeW/XrWvNlvgs0m/4GdiWWTuO3ce"
    "dno5nsHE836pbzAYOaJsaEUn4bWNkYdnjsUkDvn6vmtDfQoSGHIGdrOevWokufgNkQ87pI"
    "d/w9sqKAd5Dpt+iQ+PBoswyf/yDhkhjcxnfu/Co0Gfy8BRzZcqW95hscf2e2XsXMED459t"
    "43ABVMfsuxxc8SqHgP7RPr8cMC2FfaJbGlP22Cd3w6v7EyYL23u0H66+XF1/vzpBvg1wMv"
    "aj/XlwcQnDJ5pp8dFfLm5u4AP6bDoOn3FwdT685IN04JfFx51dXp9/gc84cqcslROG3yTr"
    "cUm1MylPveHM8RZMjJ5pBcEh7KAxnkCK41SjCLOvayHdfOf067n23GQJxMh2Zw3wvFcufH"
    "2KDd/CLoeipUjEVWz8h3eKxOLuI0BGNpiiAQWFFkYa+h8y5ivFrIl13oll4jHeZNdIMZpl"
    "OL7RlbCl5TCg/JQHGNGpBtsfEb8N2W4C4HLreKKS+cK3ze9AG2jiUkxQ7szh+DadSxBqri"
    "/iGJmSr8zyVYGBQjF3ODDwSunm0klY5Zu/NeaHrs7a/E8RKhGokIkkIRMp8tN3lauFCeq5"
    "XI0HStYuphDhofvYlB3lceroXAPQb4Yp1Z7Wben2Vcyys4bHdjH9Mgu1JCoaX8wVIqPhwq"
    "gVHf3DA1gzLequGIaE+hwbJZbvbfg5OPgN52i5nEGFSLcWIi3ElFsRJt0VVLk9WKZi/6EH"
    "B+1tPzIqfyXJloCuPlbJfv1YnPz6MYtyxe6ynBzje3OGP2HL0wqCjyFVkVMG/mMAvUTreB"
    "CVm8XijqchgiXvg9iP1aRxvQ3iEtCJF8LrfgsILHlHzNXD17Ph7c97/56p35lCfLygD8Hq"
    "lIAY+RY3gm6Z+jO7xkbs672au6J3fnlx/mV0fz1iy/Ue0gFicz3a39mHd4ObmxN2f2oehe"
    "u/wR5qP4C/1bjctnbLd9ObohfNNeF72Qbw9SmAFP1f2GFoBL/+T0kjdeH6GBWbU8W3Ry6x"
    "xPG73sBxXB4oD19YpOf5HjUN0Sd8//CXKfFdNGffTOanMbkG2U+wJH+iBRmAVXbV0d5+hW"
    "3FRhXuK/4sKUZLs5/8wI6qKr04zRaPPbNuGlRTDaCKAlB8/2dQW7UFdIseFTeKzedymm6L"
    "nNbsRd1rhZH0kU6MPtuRmk0n2O2zLQB3+++uKUmXWHaJux4dzdmxW0cQKbJtZv9h2wCG1Z"
    "TFfaRaCZ1KqFeBLYTEz0Hwc5rVUVdqVlTSqyhT/qjpnvmSV9ZLiIU1O18qS6KUQMaMalMS"
    "CU3v7cajz66vLxP399lFgX7Lmc4GmV5B5ERFiotXeXcjxapJVNeknpMWErx9wu+Am0k9Sa"
    "lyf+QRck5ul0pE6KkouBxCaC8KXiWOGJXkNQ8ipgsBO8LvjYYSL+wx8W0jjL/mBBJTI/pl"
    "YURTjB3Fg8LVgogBBdKCTl9zl3j4FEJ+bHk5S4OH8nAg9H+hOY6a/OBii3NXaTsW9WkJYN"
    "tU0zF5Y5FzbZYngBJfZ0ggb6uxho6yveNKCF/HJQhfx5lo2S40OWpSlydPZ/O6jsjtOyC3"
    "toIPqnjUD4od6gcZfzq/C0bi/K/p0UqTbtGv9Tq2Vot+LZOOXOxYOWH2UpbHyRS7q7M7pq"
    "dkGL6ioDZB2UGHUpd8C5pN59ilud6FYvC2JNVGMdxkkewKELcSl0HArBacBp1LiO2nvAbJ"
    "dSUVEHmJMVzJCl7D+vUQ4CXTgeO8Q4C4YhoQgX1h38BDfGCz8naD0N4Kwa+FfAQA+l4UZV"
    "xtYn6FJC7BMdQvMWvlM7vaaKEtkdW1c9BDtFnywd3w6tPF1V85shDQP9qD8/PhzT3vuazr"
    "2PHS4EOfhpcX30QDZnYwmi+iBfPtcMA+gOhcFowoDVfURMLtp5ds2TOUvsW77hiaa7l6aB"
    "l781VQmRILpfFbYNclLmOekXNGFXqWk0QdwiLf3zv8cPjx4Pgwci1Hn5R5lLOGMudQlqPF"
    "icsRQRcW7dbRbFR205twSwRqRJOOtUlSldois5wVbFG35Rtp+81S1BK0StIySxrMuAZCjp"
    "Ep+cosX2GYN5BwglDJWGYZQ7pdgzzTiKhD5qHCGus281WK76oTrWWgq/weCI3hmCqm80p2"
    "uFRnbXSmNk+eLow710mfzib6doPjG82fvna8a9/r5YSKgyf9SrBLxPFGUH/Oh1doXB0kMk"
    "8Jmmvs5yOboBk0BQhDz2jiklmIppTXe7r+BLn9aqIDVAQQVZMaaW69/k6Fh18x+rKB4DDx"
    "3Tx4q5Ki9IhCZgb3eHZlPwKTGVHseYzRfSRCR3sHe++P3gNKAIX+MW762Kkkjdbr0VUYYd"
    "WN2RGDVplVyqySQwjbqJzcpFLLBDXLU2n55ysUWndWWYl1ICXRY5cJvy9o0B9R6KGOSwxf"
    "93iXox8/HM2bjnzX+vEDMQslAqULkEL9sUFmjM15eu5GvqNKFWC0B5h4VfWfnHqw/DCZ20"
    "vyOqqU5HVUkuR1lK3+C7ZULVMjRtNFPlcyN/ZK7I29rMGhIJe2VisVmDw5rra/3V1fFaUw"
    "LGnSVoSpe+hfyDLpxpTNWD772Dct9ib0HXxt3ZT23j17ZwONFyjQBvhd/y78cesDWwIDE1"
    "LKJJGl88VSZgRMkE4io76uY0pHTi4qYonMUnS7K7c2NtBGRBNCIs6YEkWMWjsqh1QOAcH3"
    "1d5Y15Ms1mKfIy1Kuql04rtmbryhWGRxmh2W1bn4GSAwTE8R5g16AT1WsyxZpaUcYB3Di1"
    "MogW9R6jluUIUSqHzdyte93fytuebiKfFpfQGkKSXOoYOu8y7mUNMce5oi9u5oYloWMwEh"
    "NYCpPuxbEj7SYO563W5UoEKCQ7F5oGLZKy53i7TA2u/xud7I3qgqlvSBUhtFI6Y4uNrEWz"
    "OB7BPM0aFdkPRWBMGi9VgEEbQbMVNXGcU29GQyskz7uQVe3cFkXeWUOD3WY1LVZrByauPb"
    "bpu53HwF0e3Y3iwPco/i50GVYDcQBTFoLYw85wWsC8fl5l9Ogoh8MDCTgPnP5BMVg5YuBs"
    "1sQzPc4kkZlHfDjNNtz5p7v1lZtNH70qSjsT/LKUBYhR0ZUm0xHBp9UitaMIFKWURs5BEH"
    "/Sx6A8HL/6WFdovtRUr5KVn3bIkRKRdFYxdFcObX5n6STgmgLTdDeEuvXRAlptkxEVS1Zm"
    "N7f3WNmbNU1NbkavfMsTRjk9u6wH/zepmmwsYrUMgjA3CFOk6jcSt1cT4l0mbEfoICqJno"
    "Zswm+Sly6LgEIPqy6nk90lKNXbywKpiS5vwuU9KVLvOK5fLgTqof61pSKeYrPUZaPSa6t9"
    "aOQHXLUZpmanxDy1QqcwvXvfjNGf0lelaqvrjBqIqexO9TArEl37UBrNukgTYigk2gnRCm"
    "oHCdpL90IELJS1DLfcL+oRPf9niFi+axP2zdd11se6EK42nP4hugMiarBL3KG6yoPgcfjd"
    "KlpLlDynQpJ/CnVS4ICcbLXAzCz/yTvf1+uNxPPvAy6Fz0hSplIodVqkQOi4tEDjM1IrCb"
    "6i37kKIz3mUF9PRmNVeV6FNVzZKzIvnCwDOHeNjWF0xYecpWakSpymUux46e8aJGoxbGOa"
    "6mgIajWyb79zv0XTTBgk4poAPxKg5N1BqwcZAmNCfucx9RItSdMfGmCP9hUq4U2dgEhQYZ"
    "BBc0b9nCd+ZrVzpx+FrHtuGQ4PBh7FKKljxHXpmiFcmvqqYVEUitagkb4qiPAp0LFrTjjy"
    "1Tb6RpfayiaX0s1rQ+ZjSt+Hapyvo4jczcr74FNl/1/IxzGkSWND7FeY0hu8Dd/aOjKqBJ"
    "R0fFqEnwLMndMTEWo6lGp3V4nCCSmdO9u18Hv+wfHcNtKYpImemmedM+Yt/qLngTNPgxjY"
    "6U4yoYVsfFGFbHGQyr/yHjrBiK26YFw6Vv1ti7Z7oLe1mho/BYmukyFcWFhuzsf2eaUdV8"
    "LuH4yj5qybZefk5GZnkq1pJK5oqO+4i9Ai0UcNxEHjuaaxwAkkmiXvFGG+laU6zlZ8EWlx"
    "LHSNaqJJYzJ3ZrdcFiGeRp6LbmLvJZv6RJZ8ktPNHwsjM8PwvYGPGcsfzs4mpw+1t+U6Oz"
    "HLaf/XY/HKhy7MpqzW4W5lYpx8Z/OCabrYHUk5Tbkfo2jeUdEXLIpIyUM17H1/GQnbvEvr"
    "NIbmVD9Kxf5hXT2agRZcMq1zTMCKCwAHzefGrqU/BPsTkQ+4yp0KBUGD7mqjQ4pEDPg8+C"
    "nvEnXN9jRhnT8p4xFDtQzFaGAToKWy7InDHhUJO9W16VxJa++dF+tENX23ghCKk+xYZvYf"
    "cd+oIdjyk+75GhLUocaSFsHPBWOc92w3mWDw1Y3OmxU9CAZUfyJjo90uBsqnMthjQdVIN2"
    "/UZMeS5yQ6Clzov88Odafd/lFekK94Qk6sXfyPiWizijXARPSlULJtMaQTbDd4EQMeHxsB"
    "eEst6hHz/C4OSPH+g95B3BbexYmsdLJtlFj63JMuI10UzXxpQiG2ODuzeog3VTs5Cu0Ryd"
    "YptfvBo/uJZWULyX2t9Hq1WDGNQa/yb4z2FtnDV4v5cPJ4yrLtPgxgvEjV/2cAv+wGKt4J"
    "n97jpaQTheaQUNtAL2o/1aOlhEoNjdRAlT6Uq916xy8OrF6kOCTqz1VLT4uEqwOK3VxmLF"
    "xxmAbLceYnM4fvtApV2KLzAmjl6wS3PRDQpPlDRZl06V/b3DD4cfD44Po8Mk+qTsDMmeF5"
    "rnAfRsHbYuKRRHczgKJ1DAo5yjopCtaTLF2xzeBvZObsJOsTqXpGp0z+1OtHEjKp3r2036"
    "tEdUyrcmtW/NwhrFxsi3PTOnoqZcyGnanQH87Z0tuP8FbPQx+w0/UaRbRH9e3y+wc/IH91"
    "ReAkfxkbqkUMdp/eNUh9oQaxRkpzVL4cifYmd235s8Zx2XwHT1OpTEaFSSWnMjkj2C96/B"
    "+SWF4ntzvvOOvnXYHhEorq+z2vm9kOuFLb7Vk1TqZm9ws6uczLdwkVNPc5uJOUmp1DWZpT"
    "wxbZNOG4k5RarkLJucJcmGucTGE3aHkG3ay0mJiT/ul+XFWHzgCNJWTVwjQ2ZGXvAsKAqf"
    "Q9JJAK0DySlkjo136Aq/QJe6qWY/AVawi4L+Tqds6IzpYgCwwwbrxHWx7om+nppNeFk4z6"
    "LNz5DZ1hfX6rAdu4MVyrmc6bT5iTMQ3h7a/oxLIA6+sXNJNL2bwW9fh1f3JyhoTfpofx4O"
    "2dwYP9rn159OoGHko33368XNzcXVX08QnZqOw+T2aN8OPz9csQEunvi2AaNvb4fn9xfXVy"
    "fhLgkioRLE0WeA28UMjdyyseLNlKSTOUbWu+G4+i/4ZNm/Jzzc2OlXHc7pVdJI2BrCLg42"
    "UdVUkgRRO5tsEyde7zvcNwJxbkLcUyEf9sPZP3jZBkVjQp45Mr7eDHVrIzAF7G6rV0lAtp"
    "3Y0+u9grapzHil+NdQ/DN9k2pnKsapJK7Tl1KxU1miCtROPiH8GS6zdrtXkrCl2pps7Vhr"
    "tjRX4+epVD0lBN9z3DKRQIodMsuWfFWQmLn/Y+wvsCuAi7HR5w1AmQaKUdScs488wj9hVx"
    "yEhPMQldeYqRwZmZmdOKcrXK7vpI9iD5agNoVD9NzHus8GzASjlWdGijukX+KZ4Qskw/9i"
    "azEcL7U35m5KXI/X/wOiCK/p0yzis01FfUALoOixd3b9y4cvB1///e+PvWbGYuvelVdH+d"
    "qI2Z7A+HIsTceAynDCzzHRu85h/y9ATrcK9uWRZ2zXhrhLUknsLokh3IGnhF8uP1HE378f"
    "wGaYUJ/qoWfsVG7bvmGkuyIEtmqu4kIktk16TxxsG8CymvK5GV594q7ggB48v1efL26/Dr"
    "m32J6Y7gwbj/bN7fX58O5ODHWJzu79wG88+PTbCT/gFoFnGSi5YxnoPg0vL74Nb+EzpuaY"
    "L6BUwHd8vbkc3ovvmDk8NANz3T/cXo0urkb3t4Oru4t7mBfw30cm4yGAC5teOGr4KXwIlJ"
    "fXd2ywxXYam3twdT68vORz8zxHCxtNVtV+lVW1X7yq9jOrKnDKjwTUY9PVlZ1F6kvw2+AE"
    "vWiP9t9vL+5O0O+uSeOhCC7oz8PbEwEePREK2+tfgiGTIYJo43qdIrKk8jpRe2ea/SxAvb"
    "8NlnrJ2d1Fo5P4YL+CIA72CwUBj/IFsd6JnJ1liyLxbUczjbqCebi6GVywbSKo4dj7+wMz"
    "acW5F+Rts2OZjxEj4OC+ZBavOLctU/fE89Hg8/3wdjT8x83F7W9i8EibeBDxB1A3dmzzRz"
    "CzQHkzwnDgMAoIwmfsTe/5sUqx50l3qLJLieS0sFq9TyNCiXfpZ5PZDvCLQz0qPC2ZKsXf"
    "v9Fu3QhiM/XHHvE0q354Nk0ps4u2d2namPbRGE8gNBvG0fsQaqfc5DNMyttLSR2pDd+7gb"
    "BSlKo9TzMJMC1oxNZMfQGkCBX/m/Gfp3w1k0CGVFoZ9O78WXhz8AOKJy2AZeSCExfS4mba"
    "gh1myMZPGuSdSH1qhUdrfZGlKaWVmOS7puENvzvX+/ewFYCIhjghsqqsApk6Tn1xxIik3Q"
    "i9c0K98Ox6IsSg0G3KlFutAuS+OvAd0XhpxVD3PGoNtGOOzaepN3qqwc04iWJoVuH0XZPp"
    "LfUjbkk6ea3l6qzdsO+KYvfF1HFtVqfpFKtXstrFOobgwigfMbss7ThFKLMzvSG7944qJR"
    "QflSQUH2USiiPGOYxdzVgeUcrM897w3d7xYSP3WhWul2RxZ5O4k5yDgi0IpzXnfXwGqWUw"
    "YCYrezFDkqBExEU80/JAjyrwP6Ls3OG+f1TJx39U4uQ/ynj5g1SzLKuLKxhiJB3g8baLGA"
    "wTXkjPB4FY4WKJE6oc96ZGpOOSF7NmEVWcpgOLftM9cnXTq9W8NRyvWLuSteExUIe9cRrF"
    "4pUshsRCzaptXabIOsfovUrGTomto2onXxH+34c2JV6eUVMM+pUg2j5YeqzVyNg3Lc+06T"
    "v4vtrdRr5PBagob+hCp/Bb0VxjkkAasgh5PkUA8Lw4gWxZKDZeP095I/BhlPiujkeFKnuJ"
    "4ytDKe8W6l1hD4BMwyoYLjmRSa5Dog7UzUiSzawKkhudb7tWkOw7RkMxJymVmKUWc5SU32"
    "Q/p2gVtJjMkl7WWTQQdYZYyVpmWfMCmiZtEmJ0SsIySzgoiWoC+5mgVFKWWcpRkVsDOadp"
    "laRllnRUuNhID0vSKknLLOlMEWqjezp/DiV5+SXfaIunSJWcZZYzVI43kHGMTMlXZvlGQA"
    "CNmyVZaifvhKRFdXN9b8mSTMlXZvmG5eiNbuQEqZKzzHIOMAaaeEsSlErKMktZgFs06x2a"
    "pt0ZSXMssimxACI8hHfXnxG2DR5Ett9gD1Gd1s4zjUhUhmlj7IEAI7M+75OEMlfySi4CSP"
    "Wpzf4YkVr8jaFPFIT46zE/whKuLYA0pRJCLSEA/LHCcS/Tp9rGcYfDugWufg6m2a2jvSpP"
    "YzdaBZbGsb3XZOt5bKqOrteUslaFvzlJuw2OAW0y6e6KjcyPBD/Zt6Orh8vLXv5t1wJbv8"
    "fn6uiKTd/xtfs6xNIxXG2SB8VyFtB9/nKLLS1sbZfP8k8wR3dWcup2siwy950R9bCzJp8+"
    "B3Pdsak6tDqTgcJMq9Tm/Er1Z+3g6sIv2F539/F2KUOYqKtrChD5WuDRZ9ylOyG56wBstQ"
    "UWAWhrV3kUwBmvyaYbMUtXmQSZtC1w6S6YpqtsCvtrr8smiGt8Debq0BUHimfltmFLrr4Q"
    "XwfE2FxDIOTrtY3vCfvPau5+E9M9VDIFdom1dZusCeWgqNNapDqsaLc2Wiorq5uuQRN63i"
    "aet06wRd0ntLUxZxguq3do4EBDlV+IbRX0sK9HXqUTfdQxkFlNqs+ZnH3OijvQ53N/J7rO"
    "i64a/bDpPFvOKIRAeP1OLgKhvw7PlxTyVp9XX/Ybbr/BG4nU4W5EoJi7krnjWuhE4y1jEz"
    "U7KSaTk6O+gNXuo7lps0OjjwJw2T6iC+rhWZOTo318HRdrVChgVYFflhQdWNzbhn5RKBWN"
    "RLFrqV7xhs3VtdA4lQr5txXy33aPcdmEUDUgVdhk/Hxwdz74NHzVHuPg9y0yfgOf8CrTN/"
    "RAVzN8wUKN+rmaloXGmJoGXnZoOIn1w4IPz68/QdsZ8UfYggWavwY9NuKdaPKN5c1/ZXUD"
    "W5nWyrTensIcreqg31c/Ws1gZvMWVHLY2Ywz9fqkRgQyC6CpKfi+GvZ7Gfh7xh7RZs2aXi"
    "XpZNaeeldB+zGAQBSH9Ux7DvqV8XOfzjQ4uKXu/qM0XKXhyiKETmi4PGxfpOKGMf1VOm6U"
    "Q7BayX2AdlygbhKmdb5orqlx3dH0pqIHL7R3dVxTx9Aqmx1NCzTHbrZl4jrz1FBH++ifAP"
    "Zm+OwnKd1UTt3UIdQMo7lJGdzBhVYohThdZ1qZHex/OI64D3+U8fvu6+DyMqd659mvo2sG"
    "wzuoabaPFly3g1aHG2cdVlLjD0vU+MOsGv97Xs+JwhPg99yOEzutEbbWypDfnfXtoQSZzI"
    "ztXQvVAdqDSm3xdLf77K5IoKttUpsLoLVTxqSjsT9zchY3IRbW7AL9eUmVYu6YkW2Ku9En"
    "2w1Cnl1fXybij2cX6YDvw9ez4e3Pe/yiZINMTzlP5DtFAjOyNvuTdEoAjQUQOAlqCyBJpw"
    "TQ/B5VwATKhyuZENrz4eac9S3w9WY5U0c5m7zfKlTQB+dxC8z9tpypo8xN3l0VmKvK6bdc"
    "Tr/JAE9YcJgT3onVIhYHd+Jlj9XSl1zMpEc9HmKeMdtygQAV1OVmposn2MVsxfCoje/Sd2"
    "gQlOegqUb5GOJgOyp10Nj/8bKd/LylDX5XToQoVgKkeR70ChQBoVjUSMWHpIwPheLKiKA8"
    "PBQjk1nd7O3xDcBbW5ou2w7htohVv/FMPRu5Jq3e2LLFeFK0GetEPhJE7YQ/NrEXetc+Y7"
    "77x4UBR8h3XnLRqDPlUZVoyFFxMOQoEwuZsbOL1MraW1LIHG9iSg2k5/3OlnMTRrefnadP"
    "Nduul58XI5G3mqV3ptnP/BxB3wZ9RH19CskUZ3cXjVb4wX4Fxh/sFzIeHr21pD0pr9o4rK"
    "GW170b1v3Q9mcZOyGZNxASb3EHBJcjNupuhdvh3x+YNj/8dIKiOR7tm+HVp4urv54gKChn"
    "4nm0H66+XF1/vzphuuizTeY2GzO4YEQAp/1on19ffb5kBsEJgmahlql7j/bwHzcXtzAv/s"
    "MxXZj1fHB1Pry8hM+i/hiP9u3w88Od+P4JszcMSc4+pkLlIFmUq1YRkbyhsXNe9ob4myK2"
    "Ul32OoF94U1NujQwTpE3J3D3zwitGUVrQ7diM3OzLNelWnL/JMka7cAtAboLneonip7x4h"
    "TZGBtMEqDyisp4nugntkmjW6n90tYXbcTOvnG9yu0EkcziuCeITskceUQkjkOtcSPGH1ZL"
    "/ynJ/slhvKvNa3I9oJCZ5QMaGBZo7hJ2KJkewEEYcOGwTeF4J/GtILxPaK7ZHqoe1t+wZH"
    "53R76boyAXV3svKSSWTBvh/Y2UezPuwQmP87zkpTyPUSm+1+e7UOFogzL7JKUqs5e6zN60"
    "f/eZtBqIOUm5O111rojHTP9npnlpY+Kzfz8xwSIB5sMV4rfYV8citBmkRpxwd9bAd/AhB4"
    "qI0DIMrgJ+G4A77u+3b3AJ8CZZ9XOkY1QS95hhAtcgnMBM4AWzsHLCcDK5ooJA3ohZiXUs"
    "gBSZxErP0hAWhmII2SCiPiIA6oHE6ogq5R2qovizUSX+oYzqr3qGdvsIFI0/R4bfoFgkSy"
    "uvQ5AfhnRKfMtATwRBgkboA2G7Ersn/J/iFyHLrOsL3PJpqTq9vo3d6biE8TinR1KxFyBG"
    "IvVtOF0gDTnYpcQO96VFyDO44iv7vRQMnzS7DvAdjWvbWvQizPRd2IXBai9vxOsYDaWepF"
    "RSl0XqOWdvBudfFVupKgdZhLB2lcNrZzLfYl1zejl5zOJBvyyL2YUhFXOY77lB/eSzYyDE"
    "luEtKfsiY3iCAHTG0BZUfAAwd/ApnMA8+sY/xIuQ1mCnsk3Z3NkM5o1+U27+ctSDlCPcsV"
    "tFYFpHlPwPjX8G3hCV3SzNycYFU5DdHEgsq1XkMz8YXqZKyHO+8U3Cl+1PfC+sr9WDYpDJ"
    "oInvhuoJNHEqqdNlgYkzwqschH8QXp2eoMCk6PNcNNOdwT/B7dYXcK/YQI/+/vv942auxL"
    "YTzRLHVFUpJYikFpJHPI3RhN0+9GXHjwjAH6IsscLC1xdJTVf7Oi72bYlhOHO8RVRQwYUi"
    "SVYZV81yMi3LLQm5syzrXrWtwY5ABJZ9Xx12xkmkZWiPGyhUnPOAd4jwCzs4ogP+lVBegv"
    "ukBrdjFNIy+9VWL7NwTCbWWgxN0CiWZuMhnu/atTgaJ1EMzZywYeFCnSM2TqNYmmYpwHTl"
    "NQ0tMbUjks5wc8tx0ieXUFo/sJ0gU7xvxvuwF0N99qcplQQalvcFDTLqSyBNqSTQTAJBY5"
    "L6AkgRKv4347+NGxw/MSLFdwV6u0t8f6WEZsV5fmAT34MItNHoyi2YQMmjoe6DPY+Zog1U"
    "nySh4n9TaAni1gcKjVOp9Jm20meizIE102fuwnl2TAhV02fiq0+mRk88SebO0zhz81NoxN"
    "P+yjyaEY0GrkymGUDMXuAHcc6g+ZTQZdaLTZBF7CfsIvy7r1k84UUErbLZMs2nerQf7QGa"
    "ae4zJAsjAF56Yu9qE4//zaY94QgeYniUTsO+beZTj4+ba6ZAGcSaPhVtIdkggTNI5pVbSk"
    "W7CHIwVDMplU4j+3lXMYEG9laj7OYEYQeTm3c3mTmbw67UMaWOySKEXVfH7qamU4TLHD0r"
    "VcVoMKoGMrOjuTq2YhDJP36IbG+dTf/jR4iTDG3cTablmBSdEcqe/USRaeCZQzxs6wtIOc"
    "5HY255foXAvGPnVZlS9cYQmMeEPAM2VwyB+ZQZLgFuI98cbPnDKMBTsfF8+7CBy62ZFUpx"
    "BmeSSl5Q5urbY8MQzG8dH/Xs+voLfCTWOmCYDj79BiM0Y/Fo3/16cXMDj4Nsv0f75vb67H"
    "L49QQFRciP9qfh5cW3IcdHjVLYYJ77h9ur0cXV6P52cHV3cQ9zQjrWyGR8cjWbml44SryS"
    "yNV6tC+v79hgi2nHWUTVfOTVinszsZL2qzSO3S9uHLufaRzLwZca2Fhxup0p1e99d0129s"
    "cApsKjVV/CsrKvcslMINsTO9Am0ExboKn2gtupAd81K00c0Dapf6gLmg0V/LeBsx9piwL9"
    "plFWfvv9nLX5uA6vg+GtsFmii7N9vgYlL7U1lDSdzMUmDZndPow+xe4LdG2uy+w0nWJ2BW"
    "ZDmL5RbF/2eLJASIKrOqxXY+9vYd2jp+g9s/rZNa1ZXPPjVYZywyNp85EoxauzH5JUMoPn"
    "QEkoszuhTRBsXujq4WIdM/Xa6CPetwCKDW3SDD+6/etAcLWB+psg3CH9F3YLL+IKkL0B0w"
    "/gxsZVkf26pNVOMbhc6ws/Trdjsp9jZGlsd1rsJ9jcS8Tev3rzri5J32G3SBMAySXZjsme"
    "bXNmtfeRCRggcAAsKKImO13fokXbWQC7VqLIm8CoE766BjsuQbgze+5NRvO1+biJLzGiUt"
    "KVWboKZbJQzDuKN6hQJt+i1HM2u0KZfG03kUKZXHWHbhZlMtZs6SXMgEot/IDu85dbbGle"
    "PvpXKt1q+IJ3ct0XsfzPbeSvCaaVJLFFXF2dyTZaSrNaPht3hwRARxozkDUz6k0U5KL10X"
    "iB5ng8BVRw4sJfzK5mVKfcS025S43PYlLeRw8Rti3zs9s2+m35aJ2xRMCpRqeZXLf0EMdh"
    "S5df4qq2QM40OC7GDP+L4wnheJnjar27Xwe/7B8dIwJAY/P4BukjSsSWcbHD7AqKZhg3bk"
    "q5gaAC8V29XsAzopBaJMEp1EdwjIpMRDdMSmzC+vaRIzseX5MmjcImeemHxa7TcPwWMw57"
    "m9WMtuY2jb9mDY6nyBTj6/urXWZN5dyrxTxfUih212a3Q4yRMyVeTo5hSUgmTtSFg3vbXI"
    "+r9xm+r4iCJ0k76N7bXXde1osbpuE0asyWIFWCllrQeDLBeo6Mi9XfJYXU1gc7biwT8sgs"
    "9i595NsCcsGAf0apZUHFhRzWSOSDql3enCRUnvTWKpxjnq11i5xjU+2YKCrXOSeXoVSlzh"
    "7Rn3t5LmL+oF/qGo6GrHQI/0rmaOYDOAsgxLxorqnZHmLHEEWmzT5hPwRPiQ+k0DtpGhvO"
    "HVQmhYqzmUlzIPJbnzzX3RtMC8+j+VR5szyHVb/Er8t4yK64OkjnMQpp8/nrCqFFLH4oLK"
    "mJxb8kUQzNAMerzJA3mBkS3Ci1ldokndJpGxcRRfd4bRGkKZUQ2jIslrrV+pbF9/hcOyaM"
    "qqZFeiUWpOvknDstMPjbcqaOsjd51krVcZcbaF/JCy5EqkoM6K+05EazYGyNJB/hOhKWFB"
    "aNKwHTEw3ApW38QtjFfcIsMCaMJwD/FF4lGlVLIfYiBQk9rc1cBfmz2LhT1px01hx0Ws53"
    "y66G7AlppXbQspNlePtN4N4IswmgcC6HgwALx8IaB8PJwvPkAeqwb2EjsPdon/86uPorh8"
    "4RDl8YfzO4uBXjHc10ZXH4Bub3SLxofbs9RqiszSLzvT53cygVe9PsrdemegfaU7OjdDI5"
    "Oeqjsb/AbtTtuI/ognp4tkYT6vab8LrsaKyX37OkULkmtbMeVCFbI1HI7ajKhsJfqYZJsp"
    "Si13FSKS+h8hK+TSEoL6HyEu4Geyt5CTMXagusrVqIKtlNupU61E36Xr8RXxe+xIzXNXzU"
    "L/O3vohBFR2tgwADzjZE/ZbJU1bmxPWmgEU0n5JZXkOmakT5tY1h4wmOHKmyXKS5E/slft"
    "H6UKzyo4L2HhzeFEzLCRNU8TAcVvEwHBZ7GA4zHgZVRvRKvobOu/1vbq8/PZzfc2x9w9e9"
    "R5vx5svF7Qki9tOz6crhmmfbUc9N/C1vFRIjk9gX0NuDu3Hv/ftTyIGHECLS0MRkX4BeNM"
    "uvfAa11weEf3l9POIEmcQMl/KKjXfO+2NkmJRHn+sLIY9aYln0riF9OtioTO+VGgCaaajP"
    "NSJX4XCZXTA8j51MoK0GU9ahT8YYI96QCKBKLKuePNpLTqW1Mn3D4SowmPHkCqNvZJkzM+"
    "f+LPbkpulkPkOWaxi6aPGIISzlUz7XCe8DDD/jldYyUw9dryFM+ZJwd6JVva+mYZtPUy/M"
    "oxJNegxt0RegR2Dn/5Rt59z9kBa2jSbrIEa2i6tAYztTNMLj4OVqHfRmpj1yfFefatw5Xl"
    "fDy6HuzMW3bV2b8fJ3Lyd5ppT7AUVnmN7aVedoC15yOsOMM0YOjNPf7q6vCmz1LGn6sDN1"
    "D/2LXeV0Y3zu/cfEt3XgItMiTMszbfoOvu8/a/qzesOZ40GqsJ3ti1v7eAOelTu20j6s1J"
    "EFE2QAW1zyYto6riejONHuSwe/YHcxZ1puC+1TNiKkIOmtloziNLsvIok3kD+2TD3n5ibE"
    "wppdsIEiopRoxoxqUzIJg1J14BungMgBnYXAlqIQuEOGaUDvJwSv3EofzbPr68uEWM4u0h"
    "75h69nw9uf97iM2CDTK7jGNbbkXnLiUKXCWBJJLYw2YiMtslplXxZrU7tZNqzaCLxFqecY"
    "qplicZH70kTqSUrVGEYeIWf3NvfD1Ee5ilHJHOCQ0AFRBnEV5kCtmaN3F86zY0KoDG4VW3"
    "1rNItgWs5szV4RQerdhSd6y3WE3+lgXDtMeuhUvvNGu2nEl1Vxwme46lYmfY6ilV4l8zNE"
    "M+NAZRoK5oBUzglxT2OfzE0mbWh3YS+Cp7kx45amzIdIW6a+htnjKnVUmquuj4pTR1WR0W"
    "tXeYVnQ10BJOiUANpS/mJH2brVL8uZdkwQlatfEmswH9xUVRa1Xln0ysCxMT2yWCkKtMzV"
    "OlGo11ZQiQCe2mDaCc+Mi5SVU6TDWrEs0QYMB4OezBdM+d9sOIJfnqMRtTFjJZSh5VHgsN"
    "WsEIZkVYeEdDICKC6liQikLjAYvts7PgwzwXg4qVFNzX6Vmpr94pqa/WxNTeMU61bSq2W7"
    "HF5HBVXRpFW3dSdczCF8WKP+JQlSFUqQWc7Konzl81SWxt9vRJ9TxvymjflmoAsrQS+ubX"
    "xP2H8qiqBx7/VX3QebQrxYy4S/sHUyY2/9XbSj7eXY8ekh/TJj3gwGj4L+tjVwhHlzcag+"
    "hLRWMLM9YhnMwu6L0gSD9+JGvm0E5QvhuJ8ogvS4ZwzFchM2MsC50Gw6x25es5iNftuj/c"
    "hOE8dDB++huIIGBRem6LnMptExZQrUibDAiLFAU/bNFIouKbE1C4FJWhxgCd8DBrCXUNEV"
    "ea6ffpk7ISa2yh6FGI3UToUxYRa40Udz03a0BZTNA9wMhVOimog2jFdQDBuRz/idgIrQ5m"
    "M4q6DTdh+9aKOgYqOPfneZQeCZk0UfzdhRowmQ3rpSONivIIWD/UIpwKOUFHAtVNxguNQy"
    "+A7h85n2HHiDxZ0CRa8AucSL6thvhwZkvLaBQ3nb2fuomsOtmsetzOWW8bnB7ZN3Kdiau8"
    "gXSkiRTtFeeMJ3L4lc7uFqhXcSCQ5wMSPKtPwcZaB+8nZQkRA5ABiHzy6uBre/5SPbnOVU"
    "MJz9dj8cpLsHY82oWVwSI5GjtgS+tm5tSRuemY2UlKguv2/ETRbp5A0knaZVDlGZJU18j5"
    "mnOWG9YtC2GEkjVWRLmBvfA3xHw2R6OO94OsFzgHo02qjobwvLLeOge528hQF2TX3ay/F1"
    "BE/6ZS4ObTlmlV+jeJOtzhWoZci/FSt+zdL4kuxHpkflwjkWGygxEpmNlOosThocR0dVDI"
    "6jo2KDA56lCkOFR6Aqh4PhHeTuXiVzbq/EnNvLmnPsG71cWMay8vSIZPsWxOsoLa3ZCq96"
    "mf35/wGIWI09"
)
