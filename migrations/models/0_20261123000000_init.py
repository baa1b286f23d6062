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
    "eJztfWlz20iS9l+p4JfuiWB7rdNeaWPjpWR6WmNZ0uiwp3e0QReBoogViEKjALG5O/3f38"
    "rCQdwEQJAqQhWx22MRlUUws448n/y/3ozqxGTvLumTYQ1cl8xst3eC/q9n4Rnh/8h93kc9"
    "bNvLp/CBi8emIDBh5Aj7Q8UjPGaugzWYd4JNRvhHOmGaY9iuQS2guaMzMqb6ArmOQXTkUs"
    "SMJwsZ1jug16nGJzCsp9VDPcv43SMjlz4Rd0ocTvDP/+YfG5ZO/iAM/vxnD2sa9SzxKzSH"
    "YJfo/G17/w3j7OfRxCCmnuCAocNQ8fnIXdjiszPj6cJyP4ux8IbjkUZNb2Ytx9sLd0qtiM"
    "Dwv/CJWMSBr+SfuY4HrLA80wx4F3LH/xXLIf7rx2h0MsGeCQwFav8Flp/1RqOr6/vR3fB+"
    "NOplmB1SxJgafKRRCwTFX5UJBjzBK/zy7/v7Bwcf9t8fHH88Ovzw4ejj+498rHjf7KMPf/"
    "ovs+SWP5Xg2cVfL67u4YUoXw3+YoEP/hQ02MU+lZDSkvtY1x3CWFYE51Ps5AsgRpKSAv95"
    "aSmEPC8TQ/jBUg7LdbwNQczwHyOTWE/ulP95fFjC42+D2/NfB7c/Hx/+Jcnoq+DJvngELI"
    "+xmPPDrcXgkGB77O31tsLcg/fvK3CXjypkr3iW4u/ywKnM4SWJzEu4N2AIXkzvI5POiYM0"
    "zEjmzK7C+P2jKsuajypkvHiWZDxxHOrUYXtE0IjpweG8aZ5fcZITZLiIeZpGiE70Rhw/rL"
    "LSD4sX+mFmncdu0wzPP/EnrjEj+XxPUqaYrwek78J/yLP+q58y/Afq15a5CJZJCevvL74O"
    "7+4HX2/g62aM/W4K/g3uh/BkX3y6SH3683FKTNEk6PvF/a8I/kT/dX01FOylzH1yxDcux9"
    "3/Vw/eCXsuHVl0PuJ36HJFh5+GXPsTdKXJc+y+hg/GWHueY0cfZZ7QfVo0Nvtotj9Lf4It"
    "fuPoAXPhNQOl9AYzNqeOfksYydVakwNK1VY7GDpyYGxFvXWA5niB4MegCXUQC3XT+ZTCB0"
    "/URVwNReHcp4j/95khamnZU3LtyVbrvkrFlVLFnWI2rXNLhePb0QxeVwAbVm3VlfRWrqSE"
    "3veHbfDZGkg9SdlBqe+IlEOelIrZY412doysBQFvR+l/q/J1RnVVkxjRav1kBzbs9lSUjF"
    "KflERWDJ+pQ4wn6wtZCFFc8PfGXBnNYX2gjj8E0+yYCP4M11j46XLbO3geqdPxpcd/O//F"
    "xPU1ucHd+eDTsPfn61hJt2TCN+X0nj4Tq5djJCWe98tsJMcfyU0MPrSiiXRtERTQIUGH6A"
    "RhPnpmmIvT6F/IAEuGCGf+L3l+/zXmUYaRxKdOv8Qw8kWalcDDw8WnfP4vKVIy8DxDfwd0"
    "7Zw/25RFCVt9b7R/R8dvX/FDk5ZQ94zM3t2vg1/2j45PhVvEPxMMlxFzAoeARV6Ig56J7T"
    "byjipTVJmib88UleRYk0nIyhJV8uXn0wu/XpqIOEmppCyzlLn5OpnUdjjEqRp5HCST6DZV"
    "f+XrUb4euUTQmq8nc7C0wNO7cJ7dOlGq8jR+ksrkQPPZnuM5i+RR7DKLRF8lmQAW1U8M2S"
    "bWCDIshBFz+RrJSxUoG5rj7/pntK3FMD/bNZEV638OL6q5xgtR+bCS+sQcapLci/Juhk2z"
    "UAgxMpmvyt4ewvrMsAxgPF+RfbSPNI+vzRlxEF/BLwZf7j9jxrwZ0f9S1bPjC+5g/8NxJC"
    "r4o0w4d18Hl5dZNcUxnqZuTjLy3+6urwoYH1GklX9Dc9G/kMl/6qb43/uPiWdpwFo09gzT"
    "NSz2Dr72P3s1pfKV6p4JPjaExXTsFHzxhkWY8L3B4qooixKWAw8TpkLoTfv56+AfaUfb+e"
    "X1WdoGgAnOMrm34jTLHliUvzO2irJvQ6KUzMacalPCCo+y7RppZ9fXlwmmn12kjqSrh69n"
    "w9uf94QE+CDDLVDh4cr23Bx3fSmvY1RSM7t3j5/5crex48J96y97F4vNRSeIOjpx2PqboE"
    "V5mJi5I/FeDfwWGeKdcV307mOi4SrSjMyos1hfMjvnzvD15yZOqyTlzkj+TTqtVFipWO/r"
    "blhJWGsNXJVLKpmtAClNMuWrVL5KuUSwrq/ylp9Ctxfn92lnZeAIWttZGczTUa7GD9MCth"
    "a7K+OhxXROXepMCeg/f7klptBpi1mezuTbSa0sw/jE6rQdqnuaOzIN63lNbt34U1V1qu/K"
    "Ok2wa0KdWRu84rt/1mlG+fb7eky6hjk6tO82G1OB2yE3phLGIUpiKhQ06X61oAojpiliJW"
    "OPgceSBfmCxMIWVFRiF0GqIJcoZxLi30XQmJjUemLIpXmhl/UnVAnJEqub/ZLgi/jfDP+L"
    "k2jD8TJjOFQXQSJBdu+oCn4AH1WYIiueJS0rm3OpFoMjAnmRSHrDd3vHhxUjVUlMjCoc3i"
    "9m8H6Gv2SGDbMOfyMCefnbcP1uBHCkEKzonvxRcEC/CljRxnhc5mIb/uO+PLwXedgur6/+"
    "Gg5Px/ySDAfP5P/WPDPiNFtk+YAZ+N/+hp+x4+K6R8j3KeVahI4XDCoc0MR48viiQdghSO"
    "AEET0PK63KNmgfBYYR1+XfXytIHqfZ3TB5G7tkI0Fwao0p19jhlWoIJUm1u2Lhu8fQpnzT"
    "OMxFzCW2v3F0fgRImrQwpvSZjcaLkV/OlKPxl0XUc6i3GFmPPqkhoDN4Y2FE8dPMMYgjQG"
    "0QtvywOpRzcYlwAc4qY11tJ8Qe/MIRt4fJlHqsfkimaAaVSd40OjOmTKO670/Nk4WFnUXR"
    "xklSpnfNwvW9DlJIoXdHsMnv/fECBZ6TF6BrYXsEh1S0PfiBdnZxNbj9LV9RO8s51M5+ux"
    "8OMmB8uFmVVIJwZ5IR+K3j16MimziMWthE4FZAc8yQ/4veYEqKSlYoPiy7m6zg2XpDqScp"
    "ldRlkXrOZo8iBhVxIVdWx9SJvHQ6NMW8sU5n/Oma4am7cJ6uMkrjv+eJcvthTUad+/Msus"
    "qnIIbeTvi8q0x6wY6BrXWZ9M2fpatMiqzWNdn0PZynq4wam1RbNwfjDOboKoPCIq91j+5g"
    "mq6ySXfwZN0z6RPM0VUGTQxz3cNIZKDon/lEnWUSNU069+yR8Iavx63PwVx3fKrO8wt6Gn"
    "GGrLvCQp7dB9N1lW8zwhh+WpdbX/1Zusokarsj6q17qF/b7rXX3VOdOrMWMli7yp6w2nHd"
    "9PFgmq6yyST6E3FGxHLX9xFcirmGfKrOugm2mRK9kwxyiIbXVZ9uYY5OM2g0w866pq/g0p"
    "2Lu6uSv1BPm6693b75s3SJSRstQog84nmFCHF3eUkxQsI7X6UgwfbGpqGhIPHThzEXJQ0n"
    "/B9cPsREngVpL9RzkD93H1GHP/T/AAqIK9N5Dkx6+9OrYgWpE19kLVbYCOL3ZdRk8hTNDX"
    "cqFq0LvRANxv/tOxGDddywDeVBpazwg5Ks8IN0RqzBol+Y3Q5lmXxJQrmT+NpIfm0xM892"
    "KM0JKpdUkoQE8mbh975DbRmkSd7/4x5x5Ypr6P75nlj4aMb/QlNqNusL2j7y/QtxDD5Zkw"
    "SQFOnOZH+1UjAhd8KHyu7qfp6PgqKRUOcrwUNR2B35VmS/TeyOTVqkAokmxxgNEWqK7VAA"
    "ealugoqUZNFZGBplsbzqsZJhyiSU+HjoS2sSvvYJvfn69deur96w0d3QpN5AoTWcdnUXc5"
    "xmJ9jdFz4O6rno/zWz5Kqs8OPiBX6s8Bm2jM9gY8bm3Kof5XfrK0YRyBDKfGL3Bs4TtfaN"
    "NiqgNgEqYLARtYnAn6/vsItTyu2x632nzjNDE+oInxJkIkGexSmaYZ1AXaFfkDvjyqqOTK"
    "ONaukWHXzK2VB8SnXX2aBKybom9RzPYvNSsuga5N9N1i5wCSa7hbl2cEFUTNF4NfjRneSX"
    "KlbcbopGVIuX4xSL1+kVO8aSVYGVECOn0EN6mTiRCwKZNya38VbkkxVvn268pRxlylEm20"
    "ZPOcreV3KUvS9xlL3PGLpKe++aHqdChRIecSpUWFub6VcNFVZoSvp6JfdyZrlsV3UMuZWj"
    "OcYYWaw4xmW2Wm0UuVkG44ohnVsIXGaMmvopmgefhzidAD0I6bUhvkBWuVxrpnIVlD17Sg"
    "OV53gu00BBVDUU0GB4B/XP9vMRlXIfC2FVi2GVBbEyyn38zTJsLo5hpcjkjRi2kty5icCV"
    "jd3pyHNqZSDEaTrA8pTtWilEu1cSo93LCdI6hgYaYV5wsOR6TJApO6bmRRljP9Q3sekIGN"
    "VACjnU2xPG+3qSEK1sOcc97fkXd+pQ72mKxDI6Re9F3NaqjmH9OsKa2nZ9GcWI5BXNOWUu"
    "+H+fKNWr9n1+HRnMCbSgH+VgvxdKIE4irQjqnlP7e4cfDj8eHB9G3I4+KWNyTmNtcb2MtF"
    "kNjiZoFEsza9TQ63I0TqIYmjl4/R1ci6MJGsXSNEuNWT6WUXEHjSWFHN0z4Ps609QEu/x9"
    "xl4uGFexSJJUSiyti4W52PVyRHI3w6ZZEuMJqbZ37uzV1Pj2hB+2z1Vvi7roZ8yYNyP6X+"
    "rpfgf7H46jgwj+KDuD7r4OLi+zB5EA5hk1Y3SaVl52fyG2izBDT8YLsU6Fp3tGsAU9NQ0m"
    "RBDYcpU7KbQoAhW/LuZyd+PXKvu0a1Ivyj5NurMh5NtE6klKBV4gj5CzeztIE1zUTk9JEa"
    "rGXU39VCo7SGUHySKEFoEE8g6ZFjhbo0mJZKdLVd6mDtYEe/k7oKuHy8tq2VciaX9kGta6"
    "OJRB3lDnMvhzGp+0yK6ON0Ghc2vU0W4x0MRQZJmJtoVQF1qvBnQ1qncbywygvTvejch320"
    "ARbhuAzJeG1aVLeRtZpP6RX5xKGl0JK/NJR1EJ2eqkUjErwjNqPQEKz8zvhyxAXUXJtj8j"
    "EvjvBP3840f4HRr78SPrmWxjvtwEU3u5+/xfp5JMpdHy+6g4yTQUb10pJOmU2bWGzQuaaX"
    "2bd0mlmN+WzRs7xNa0zbqnjPRTtlnyAMivi6lQNt3An9AtyyvN1/jOrltttAUtKDRQivWg"
    "mAmzWhOKW02VYAsD/YQR0wS874D+JMSrFzj21CJcmcECFZxNsUNYABVuUVBYokn8whr/Gd"
    "Azl2rPuSiI2/nWVYpV8LUZ1eqfySdKy5JPy6LMyC+GKI/Vx+k6k47VRvRdqa2vrLaGPsK6"
    "AkjSKQEo1VV+1fVlqdGsyVvp3Lut8za5v2VSYEs010oqa11V1Z1CoprQCE2DK4PUAqQgAA"
    "3qL5U/qO+++/LQ94t6fN1Q6IMo2Ibgc1/4+iQoljGHXPg+uW6+7X99/bLzpW6r1FY51VZV"
    "ga4q0He0Al2V6KoSXTnNX1V/+yb4PjOs0e9uTp5XIdNjFPLWZHyfUpMwbBLEX9eYeTOIHP"
    "Nv5JqiDR1FIZpcrxijvQpSVeXcLkNVlbOqcpadoarKuXWWqvrNjYcvVPFgMZd3s4xMFQ++"
    "RamHPFLFg2+9eLD7AenGlQCqlvBNuP9ULeGqg67tWsIOx/xbLztKs7okB6BKB+jswa+K5V"
    "QhU8ucEqH49Xh0F07RRf7M6AuZkbVrLgWPvgZzdZVXL9TT+JE6MlwyW7dG1Z/qgs/UJW5t"
    "MvfoO3bIlHqM9HKyj5YP+2X5R/NwWPVkeRNrBE0cOkPzqaFNkY0djU+LTIJfyCnClh+vAT"
    "StiWGaRPcH50EKtzBdToZQJiMo0hRtx6CO4UfD+B2tMoTkzBBSaSwb7pJGLZfv8lFdPqfp"
    "uofrvwluq+b2m21uj3XdISxH/ShuCRIjkZfHrXg8N9EORDfghRq4JVOEEkOa9a595AKHPA"
    "GkrusQrorAB1x9eDIsSE+Bd5QboN926IsReGgqnz0xmg5sjeTZ87HK2fOx+Oz5mL1Jjbxk"
    "rJIb1MhNxVKszbI2PCzqsDdOo1i8ksUQrsIm559e74xIknWO0XvVlMASHTAnbzyyO2tV6s"
    "botpgA875u05pLOvctdM5mMNANh7nbz38x2Mg2tGfPztFKKDUJtgqM9zhdis1jTrgpPkef"
    "1GkPNCXaMzTpBMQAjXqc385PDPnvjwK9tl5UI1fBuL6+TOiNZxdpxfDh69mQbwOxC/ggwy"
    "3QQlRWUvHa3838FJWV9BalrrKSVFaSSoJRSTByCaHFJJgqeRkALdsCqqw051eUEcNCyE6o"
    "yY/F2U4Rf2ciXF+ChVzXDOZuE7HX/+71+CoSNzq0glV6i0pvUektnUrYODNhYeUka/gP+m"
    "WJGmMYUj1JA0KIgB9oEXdOnefQMwDozIxEZ71/pqM5QK4glyKTUj7ULXDgtDlvObDLM18V"
    "8L8v2OSLRYE+S6OJ9lFx1kYotKwbeWh5s4wempBESCtzBkfv5lduUJ34e+DRGnz6xHXHux"
    "MUCybX9jQfV/E0p229mKf5OO1p9ndMrhTy90BEIDXrRbqBAETF6aOnqp95w9A7DsEsD4qz"
    "OAlhSdGBCMq2cxCUV7l4pe+mf7GKV1l5npTnSRYhrO15emXkynOPv9lMqN4ZeyR6VmqSaM"
    "GoylbJ2FsQB0KXYET4JsIz3+oM3EszP7/KNzAMYVDABwtwSOVZImvNVW59+PmXyuqQ5hQq"
    "szp2Ibu2qcLbRLNtP79WZeMv7bWjSqlBRyW5QUcZ/pIZNsw6DI4IOmA3pBbvURW7jI8qXr"
    "5HGctMmQqrdBjZTYNKUWmVcfImxKxMQGUCyiKELScfqCj5luN1nxw8cXs59rH/oF9mHOsw"
    "pLJlPMXm5Jcw7YI6sz5i+MVP8wVL1jd2xY7Ns4VrUtcqmTYxc0eMEAuuR1UwLacR7NJnLq"
    "ApZtM6dkSSqh1jYhPC6N39Ovhl/+g4bCcs1vNPEFjm798PYAMMJuA3n4ldufJgwxEhRjhL"
    "csvvSjWVGJXMmkpYIWmROWGuOHB8sAYTwBrA8aZNsfVEhFiga4zUpZKAM1vg5FgdvI6It2"
    "iPU5tYNW3y3vXN8OoEAeWjNTgbXH3iKvqnE4TH2NK5wPRH6/r20/AWPhOqBnwy/MfNhfiE"
    "/GEb/JMmW6v9KPcuOP2aldT3+dbRBEQZP9BesGnojU6zt+gF3FZ14CZ8gHCzZ7n7t7vrq4"
    "JyiWB82llhaC76FzINtrGbovcfE8/SgIX8HjZM17DYO/ja/6y73CEPWvQG07DjClWV/4iq"
    "q71EAsC0hDMjk26QzizoJ70UMIFKN3iTzqWEsVNT0GlaJWqpRW3oJmkg5RjZ7ggYqjws0C"
    "k06kFGLhQPh0pfHxmTUEVHMwija3RWGdikSysiYkmDZZGmVQWMMks6sG4ayDlJqaQss5TB"
    "E1o7UBQjktn7IqV/Ml2uVpf3cSqJscEk570KkKoAqSxCaC9HNn2wt8DUioXYu8rT2E22mq"
    "U0DAuvydOq4WXJTuqqPI3fUAmm8hdAVw+Xl6+VzC0OCP2zIZibCVfHnvbLYtYTPqJyyJqb"
    "iTb8fEALIMiwIowA/obv0D2AZ9K5yL52DNfl9ieeuBCG5g/AVYLGC5fPyyAzG7tQMjqljh"
    "tMxpBFXvhgRpyXHJ/g9r99dci8VmT84eHiU424uOcZ+jugaXJcrY7Ixly64pvgP4d1/blt"
    "mBjCS3vg2wxxa0D89LcHGd77DmvTDwVpWGR3zANHDv9EpHg0DA5Viw6VhYdyMcWJ5fqcrC"
    "GINJ3MAmkaMaoUjdsrCcftZeNxzPjfupkFAYVS75vbVlO8f3RcZ3kvKTq4sDdQRU3neQmO"
    "Jas6pFAOg3UcBlxrGj2TWlDWKbIOLu+DSvfkQck9eZC9J/+Hjuvog8HwNRTC1Wt8m/mS62"
    "h/Khz/tqv//RQ01kDqScrtSF2SXSWTkFWBj4y6gPJfr9pXmy3w2aRf8DM1TTr37DuX2L0c"
    "z2Dieb/UNxiMHDE+tKKT8NoiyCUz2+QSh3x9z7GgPgX5GHI6cbKevWokufgNkQ87pId/w9"
    "sqKAd5Dpt+iQ+PBYswyf/yDhkhjcxnfu/CZUGfy8BRLZYqX95hscf2e2XsXMED559lkXAB"
    "VMfsuxxciSqHgP7ROr8ccC2Ff6KZmCt7/JO74dX9CZeF5T5aD1dfrq6/X50gzwI4GevR+j"
    "y4uIThE2yYYvSXi5sb+IA9G7YtZhxcnQ8vxSAN+GWKcWeX1+df4DOB3ClL5YTuNcl6XFLt"
    "TMpTbziz3QUXo2uYQXCI2GhMJpDiOMUMEf51LaSb75x+PcfPTZZAjGx31oDIexXC16ZE90"
    "ziCChahvy4ikX+cE+Rv7j7CJCRda5oQEGhSRBG/0PHYqUYNbHOO7FMXM6b7BopRrMMxze6"
    "Era0HAZMnPIAIzrFsP0R9dqQ7SYALreOJyqZL3zb/A60gSYuxQTlzhyOb9O5BKHm+iKOkS"
    "n5yixfFRgoFHOHAwOvlG4unYRVvvlbY37o6qzN/xShEoEKmUgSMpEiP31XuVqYoJ7L1Xig"
    "ZO1iCj88dB+bsqM8Th2dawD6zQhj+Gndlm5f/Vl21vDYLqZfZqGWREXji7lCZDRcGLWio3"
    "+4AGuGo+6KYUioL7BRYvneupeDg99wjpbLGVSIdGsh0kJMuRVh0l1BlduDZervP/Rgo73t"
    "R0blryTZEtDVxyrZrx+Lk18/ZlGu+F2Wk2N8b8zIJ2K6uCD4GFIVOWXgPzrQS7SOB1G5WS"
    "zueBoiWIo+iP1YTZrQ2yAuAZ14IbzutYDAknfEXD18PRve/rz375n6nSnExwv6EKxOCYiR"
    "b3EjaKahPfNrbMS/3q25K3rnlxfnX0b31yO+XO8hHSA216P1nX94N7i5OeH3J3YZXP8N9l"
    "D7AfytxuW2tVu+G+4UvWDHgO/lG8DTpgBS9H9hh6ER/Po/JY3UhetjVGxOFd8eucQSx+96"
    "A9t2RKA8fGE/Pc9zmaH7fcL3D3+ZUs9Bc/7NdH4ak2uQ/QRL8idWkAFYZVcd7e1X2FZ8VO"
    "G+Es+SYjSx9eQFdlRV6cVptnjsGXXToJpqAFUUgOL7P4PaihfQLXpU3Cg2n8tpui1yGluL"
    "utcKJ+kjjep9viOxxSbE6fMtAHf7744hSZdYfok7LhvN+bFbRxApsm1m/xFLB4bVlMV9pF"
    "r5OpWvXgW2EPJ/DoKf06yOulKzopJeRZnyR6y5xkteWS+lJsFWvlSWRCmBjDnVpiQSmt7b"
    "jUefXV9fJu7vs4sC/VYwnQ8y3ILIiYoUF6/y7kaKVZOorkk9Jy0kePuE34E0k3qSUuX+yC"
    "PknNwulYjQU1FwOYTQXhS8ShwxKslrHkRMFwJ2hN8bDSVeWGPqWXoYf80JJKZG9MvCiIY/"
    "dhQPClcLIgYUCAedvuYOdckphPz48rKXBg8T4UDo/8JyHDX5wcUW567Sdizq0xLAtqmmY/"
    "LGIud4lieAEl9nSCBvq7GGjrK940oIX8clCF/HmWjZLjQ5alKXJ09n87qOyO07ILe2gg+q"
    "eNQPih3qBxl/urgLRv75X9OjlSbdol/rdWytFv1aBhs5xDZzwuylLI+TKXZXZ3dMT8kwfE"
    "VBbYKygw6lLvkWsMXmxGG53oVi8LYk1UYx3GSR7AoQtxKXQcCsFpwGnUuI7ae8Bsl1JRUQ"
    "eYkxXMkKXsP6dRHgJbOBbb9DgLhi6BCBfeHfIEJ8YLOKdoPQ3grBr4V8BAD6XhRlXG1ifo"
    "UkLsEx1C8xa+Uzu9pooS2R1bVz0EOsWfLB3fDq08XVXwWyENA/WoPz8+HNvei5rGnEdtPg"
    "Q5+Glxff/AbM/GA0XvwWzLfDAf8AonNZMKI0XFETCbefXrJlz1D6Fu+6Y2iOc/XQMvbmq6"
    "AyJRZK47cgjkMdzjw954wq9CwniTqERb6/d/jh8OPB8WHkWo4+KfMoZw1lwaEsR4sTlyOC"
    "LizaraPZqOymN+GWCNSIJh1rk6QqtUVmOSvYom7LN9L2m6WoJWiVpGWWNJhxDYQcI1PylV"
    "m+vmHeQMIJQiVjmWUM6XYN8kwjog6ZhwprrNvMVym+q060loGu8nsgNIZjqpjOK9nhUp21"
    "0ZnaPHm6MO5cJ306m+jbDY5vNH/62navPbeXEyoOnvQrwS5R2x1B/bkYXqFxdZDIPKVojv"
    "nPRxZFM2gKEIae0cShsxBNKa/3dP0JcvvVRAeoH0BUTWqkufX6OxUefsXoywaCw9Rz8uCt"
    "SorSIwqZGdwT2ZX9CExmxIjrckb3kR862jvYe3/0HlACGPSPcdLHTiVptF6PrsIIq27Mjh"
    "i0yqxSZpUcQthG5eQmlVouqFmeSis+X6HQOrPKSqwNKYkuv0zEfcGC/oi+Hmo7VPc0V3Q5"
    "+vHDxu505Dnmjx+IWygRKF2AFOqNdTrjbM7TczfyHVWqAKM9wMWrqv/k1IPlh8ncXpLXUa"
    "Ukr6OSJK+jbPVfsKVqmRoxmi7yuZK5sVdib+xlDQ4FubS1WqnA5Mlxtf3t7vqqKIVhSZO2"
    "IgzNRf9CpsE2pmzG8tnHnmHyN2Hv4GvrprT37vk762i8QIE2IO76d+GPWx/YEhiYkFImiS"
    "ydL5YyI2CCdBIZ8zSNMDayc1ERS2SWottdubWxgTYimhASccaVKKrX2lE5pHIICL6v9sa6"
    "nmSxFvsCaVHSTaVRzzFy4w3FIovT7LCszv2fAQIj7BQR0aAX0GOxacoqLeUA6xhenEIJfI"
    "tSz3GDKpRA5etWvu7t5m/NsUOm1GP1BZCmlDiHDrrOO0RATQvsaYb4u6OJYZrcBITUAK76"
    "8G9J+EiDuet1u1GBCgkOxeaBimWvuNwt0gJrv8fneiN7o6pY0gdKbRSNmOLg4Im7ZgLZJ5"
    "ijQ7sg6a0IgkXrsQgiaDf+TF1lFN/Qk8nINKznFnh1B5N1lVP+6bEek6o2g5VTG99228zl"
    "5iuIbsf2ZnmQexQ/D6oEu4EoiEHjMPKcF7AuHJebfzkJIvLBwEwC5j+TT1QMWroYNLcNjX"
    "CLJ2VQ3g0zTrc9a+79ZmXRRu9Lg43G3iynAGEVdmRItcVwaPRJrWjBBCplEbWQS230s98b"
    "CF7+Ly20W2wvUipOybpnS4xIuSgauyiCM78295N0SgBtuRnCW3rtgih/mh0TQVVrNrb3V9"
    "eY2UtFbU2uds8cSzM2ua0L/Devl2nq23gFCnlkAK5Qx1k0bqUuLqZEeEatJyiAmvndjPkk"
    "P0UOHYcCRF9WPa9HWqqx+y+sCqakOb/LlHSly7xiuTy4k+rHupZUivlKj5FWj4nurbUjUN"
    "1ylKaZGt/QMpXK3MJ17//mjP4SPStVX5xgVEVP4vcphdiS51gA1m2wQBvxg02gnVCuoAid"
    "pL90IELJS1DLfcL/oVHPckWFC3b5H5bmOQ6x3FCFYVOcVzS+1W9eUW0OPhmlO0lzZ5TpTn"
    "bgP6tcABKMl7n4Q5zxJ3v7/XCZn3wQZc+5aAtVykIOq1SFHBYXhRxmakJgn9Zb9iFFZ7zJ"
    "CtjpzWqqKrGnqlolZwXyhU5mNnWJpS24sPKUq9SIUhXLWI4dPZNFjcYsnHNCPQHNRjMN/u"
    "936Lvf9Ao6o4DuI6o2sF9bwMdBWtCcOs99xKiv5oypO0XkD4MJZcgiBig0SKekoFnLFr4z"
    "X7vSqC3WOrF0mwaHD2eXUrTkOfLKFK1IflU1rYhAalXLtx2O+ijQuWBB297YNLRGmtbHKp"
    "rWx2JN62NG04pvl6qsj9PIzP3qW2DzVc7PJKchZEmjU5LXCLIL3N0/OqoCknR0VIySBM+S"
    "3B1TfTGaYjatw+MEkcyc7t39Ovhl/+gYbku/aJSbbtid9hH/Vmchmp7Bj2l0pBxXwaw6Ls"
    "asOs5gVv0PHWfFUNwmLRgufXPG3j3XXfjL+jqKiJ0ZDldRHGjAzv93hvWq5nMJx1f2TUu2"
    "8fJyMjDLU6+WVDJXcNxH7PXRQQG3zc9bR3MsAB+5JOoVa7SRnjUlOD/rtbh0OEayVuWwnD"
    "mwW6sD9pdBnoZuYWeRz/olTTorbuH6DS47w/OzgI0RzznLzy6uBre/5TcxOsth+9lv98OB"
    "Kr+urNbsZiFulfJr8odt8NkaSD1JuR2pb9NY3hEhh0zKSDnjdXwdD9m5Q607k+ZWMkTP+m"
    "VeMY2PGjE+rHINw4wC6grA5c2nhjYF/xSfA/HPuAoNSoXuEaFKg0MK9Dz4LOgRfyL0PW6U"
    "cS3vmUBxAyN8Zeigo/DlgowZFw4z+LvlVUVs6ZsfrUcrdLWNFz4h06ZE90zivENfiO1yxe"
    "c90vGixJEWwsQBb5XzbDecZ/lQgMWdHTsFBVh2JG+isyMLzqY612JI00E1aNdvxJTnIjcE"
    "Wuq8yA9/rtXnXV6RrnBPSKJe/I2Ob4WIM8pF8KRUteAyrRFk0z0HCBEXngh7QSjrHfrxIw"
    "xO/viB3kO+EdzGtoldUSLJL3piTpYRrwk2HIswhixCdOHeYDbRDGwiDbMcnWKbX7waL7iW"
    "VlC8l9rfR6tVgxi0mvgm+M9hbVw1eL+XDyecqw7X4MYLJIxf/nAL/sBireCZ/+46WkE4Xm"
    "kFDbQC/qO9WjpYRKDY3UQJU+lKvdesanDrxepDgk6s9VS0+LhKsDit1cZixccZQGynHkJz"
    "OH77wKRdii9wJo5eiMNy0QwKT5Q0WZdOlf29ww+HHw+OD6PDJPqk7AzJnhfYdQFqtg5blx"
    "SKozkchRMo4FHOUVHI1jSZ4m0ObwN7Jzdhp1idS1I1uud2J9q4EZXO8awmfdkjKuVbk9q3"
    "ZhLMiD7yLNfIqagpF3KadmcAfntnC+F/ARt9zH/DTwxpJtWe1/cL7Jz8wT2Vl8BRfKQuKd"
    "RxWv841aA2xBwF2WnNUjjyp9iZ3fcmz1nboTBdvY4kMRqVpNbciOSP4P1rcH5JofjenO+i"
    "g28dtkcEiuvrrHZxL+R6YYtv9SSVutkb3OwqJ/MtXOTMxU4zMScplboms5QnhmWwaSMxp0"
    "iVnGWTsyTZMJdEfyLOELJNezkpMfHH/bK8GFMMHEHaqkFqZMjM6AuZBUXhc0g6CSB1IDmF"
    "zon+Dl2RF+hKN8XWE2ADOyjo53TKh864LoafxWCNOg7RXL+PJ7aoKAsXWbT5GTLb+uJaHb"
    "Vjd7BCNZcznTY/cQbC20PLmwkJxME3di6Jpncz+O3r8Or+BAWtSB+tz8Mhn5uQR+v8+tMJ"
    "NIh8tO5+vbi5ubj66wliU8O2udwerdvh54crPsAhE8/SYfTt7fD8/uL66iTcJUEkVII4+g"
    "zwurihkVs2VryZknQyx8h6NwJH/4WcLPv1hIcbP/2qwzm9ShoJX0PEIcEmqppKkiBqZ5Nt"
    "4sTrfYf7xkeam1Dn1JcP/+H8H6Jsg6Expc8CCV9rhrq1EZgCfrfVqySg207s6fVeQdtUZr"
    "xS/Gso/pk+SbUzFeNUEtfpS6nYqSxRBWonnxD+DJdZu90qadhCbU22dqwVW5qr8fNUqh4S"
    "Pt9z3DKRQIodMssWfFWQl4X/Y+wtiOMDFhO9Lxp+cg2UoKgZZx+5VHzCrzgICechKa8xUz"
    "kyMjc7SU4XuFzfSR/FHixBbQqHaLmPNY8PmPmMVp4ZKe6QfolnRiyQDP+LrcVwvNTemLsp"
    "dVxR/w+IIqKmD5vU45uKeYAWwNBj7+z6lw9fDr7++98fe82Mxda9K6+O8rURsz2B8WWbWC"
    "OAynAizjG/V53N/98HOd0q2JdLn4lVG+IuSSWxuySGcAeeEnG5/MSQeP9+AJthQH2qi56J"
    "XblN+4aR7ooQ2Kq5iguR2DbpPbGJpQPLasrnZnj1SbiCA3rw/F59vrj9OhTeYmtiODOiP1"
    "o3t9fnw7s7f6hDNX7vB37jwaffTsQBtwg8y0ApHMtA92l4efFteAufcTXHeAGlAr7j683l"
    "8N7/jpktQjMw1/3D7dXo4mp0fzu4uru4h3kB/31kcB4CuLDhhqOGn8KHQHl5fccHm3yn8b"
    "kHV+fDy0sxt8hzNIneZFXtV1lV+8Wraj+zqgKn/MiHemy6urKzSH0JfhucoBf8aP399uLu"
    "BP3uGCweihCC/jy8PfHBoye+wvb6l2DIZIggWqRep4gsqbxO1N4Ztp59UO9vg6VecnZ30e"
    "gkPtivIIiD/UJBwKN8Qax3Imdn2aJIPMvGhl5XMA9XN4MLvk18ajj2/v7ATVr/3Avytvmx"
    "LMb4I+DgvuQWr39um4bm+s9Hg8/3w9vR8B83F7e/+YNHeOJCxB9A3fixLR7BzD7Kmx6GA4"
    "dRQBA+4296L45VRlxXukOVX0o0p2XV6n0aEUq8Sz8b3HaAXxzqUeFpyVUp8f6NdutGEJuZ"
    "N3api8364dk0pcwu2t6lYRHWR2MygdBsGEfvQ6idCZNPN5hoKyV1pDZ87wbCSlGq9jzNJM"
    "C1oBFfM/UFkCJU/G/Gf5Hy1UwCGVJpZdC782bhzSEOKJG0AJaRA05cSIub4QU/zJBFnjDk"
    "nUh9aoVHa32RpSmllZjku6bhDb871/v3sBWAHw2xQ2RVWQUyte364ogRSbsReueUueHZ9U"
    "SpzqDblCG3WgXIfXXgO6Lx0oqh7nnUGmjHnBhPU3f0VIObcRLF0KzC6TkG11vqR9ySdPJa"
    "y9VZu2HfFSPOi6GR2qxO0ylWr2S1QzQCwYVRPmJ2WdpxilBmZ3pDdu8dVUooPipJKD7KJB"
    "RHjLM5u5qxPKKUmee94bu948NG7rUqXC/J4s4mcSc5BwVbEE5rzvv4DFLLYMBNVv5iuiRB"
    "iYiLZIbzQI8q8D+i7Nzhvn9Uycd/VOLkP8p4+YNUsyyriysYYiQd4PG2ixh0A15IyweBWO"
    "FiiROqHPemRqTt0BejZhFVnKYDi37TPXI1w63VvDUcr1i7krXhMVCHvXEaxeKVLIbEQmzW"
    "ti5TZJ1j9F4lY6fE1lG1k68I/+9BmxI3z6gpBv1KEG0fLD3WamTsGaZrWOwdfF/tbiPfpz"
    "6oqGjowqbwW9Ecc0kgjExKn08RADwvTiBbFoqN189T3gh8GKOeo5FRocpe4vjKUMq7hXpX"
    "xAUg07AKRkjOzyTXIFEH6mYkyWZWBcmNzrddK0j2bL2hmJOUSsxSizlKym+yn1O0ClpMZk"
    "kv6ywaiDpDrGQts6xFAU2TNgkxOiVhmSUclEQ1gf1MUCopyyzlqMitgZzTtErSMks6Klxs"
    "pIclaZWkZZZ0pgi10T2dP4eSvPySb7TFU6RKzjLLGSrHG8g4RqbkK7N8IyCAxs2STLWTd0"
    "LSfnVzfW/JkkzJV2b5huXojW7kBKmSs8xyDjAGmnhLEpRKyjJL2Qe3aNY7NE27M5IWWGRT"
    "agJEeAjvrj0jYukiiGy9wR6iGqudZxqRqAzTxtgDAUZmfd4nCWWu5JVcBJDqU5v9MSK1+B"
    "tDnygI8ddjfoQlXFsAaUolhFpCAPhjheNepk+1jeMOh3ULXP0cTLNbR3tVnsZutAosjWN7"
    "r8nW89hUHV2vKWWtCn9zknYbHAN4Munuio3MjwQ/+bejq4fLy17+bdcCW7/H5+roik3f8b"
    "X7OsTSMRw8yYNiOQvoPn+5JSYOW9vls/wTzNGdlZy6nUyTzj17xFxir8mnz8Fcd3yqDq3O"
    "ZKAw0yq1Ob9S/Vk7uLrIC7HW3X2iXcoQJurqmgJEvhZ49Jl06U5I7joAW22BRQDa2lUeBX"
    "DGa7Lpxp+lq0yCTNoWuHQXTNNVNoX9tddlE8Q1vgZzdeiKA8WzctuwJVdfqKcBYmyuIRDy"
    "9doi95T/ZzV3v/nTPVQyBXaJtXWbrPnKQVGntUh1WNFubbRUVlY3XYMm9KJNvGidYPl1n9"
    "DWxpgRuKzeoYENDVV+oZZZ0MO+HnmVTvRRx0BuNak+Z3L2OSvuQJ/P/Z3oOu931eiHTef5"
    "ckYhBMLrd3LxEfrr8HxJIW/1efVlv+H2G6KRSB3uRgSKuSuZO66FTjTeMjZRs5NiMjk56v"
    "uw2n00Nyx+aPRRAC7bR2zBXDJrcnK0j6/jEMx8Bawq8MuSogOLe9vQLwqlopEodi3VK96w"
    "uboWGqdSIf+2Qv7b7jEumxCqBqQKm4yfD+7OB5+Gr9pjHPy+RcZv4BNeZfqGHuhqhi9YqF"
    "E/V8M00ZgwQyfLDg0nsX5Y8OH59SdoO+P/EbZggeavQY+NeCeafGN5819Z3cBWprUyrben"
    "MEerOuj31Y9WM5jZogWVHHY250y9PqkRgcwCaGoKvq+G/V4G/p6xR/CsWdOrJJ3M2lPvKm"
    "g/BhCI/mE9w89BvzJx7rMZhoNb6u4/SsNVGq4sQuiEhivC9kUqbhjTX6XjRjkEq5XcB2jH"
    "Beom5VrnC3YMLHRHw536PXihvavtGBqBVtn8aFqgOXGyLRPXmaeGOtpH/wSwN93jP0nppn"
    "LqpjZlRhjNTcrgDi60QinE6TrTyuxg/8NxxH34o4zfd18Hl5c51TvPXh1dMxjeQU2zfbTg"
    "uh20Otw467CSGn9YosYfZtX43/N6ThSeAL/ndpzYaY2wtVaG4u6sbw8lyGRmbO/aVx2gPa"
    "jUFk93u8/uigS62ia1uQBaO2UMNhp7MztncVNqEmwV6M9LqhRzx5xsU9yNPtluEPLs+voy"
    "EX88u0gHfB++ng1vf94TFyUfZLjKeSLfKRKYkbXZn6RTAmgsgMBJUFsASTolgOb3qAImUD"
    "5cyYTQng8356xvga83y5k6ytnk/Vahgj44j1tg7rflTB1lbvLuqsBcVU6/5XL6TQZ4woLD"
    "nPBOrBaxOLgTL3uslr7kEC495ooQ84zblgsEqKCOMDMdMiEO4StGRG08h71Dg6A8B00xE2"
    "OoTayo1AHz/xNlO/l5Sxv8rpwIUawECLsu9Ar0A0KxqJGKD0kZHwrFlRFBeXgoRiazutnb"
    "ExtAtLY0HL4dwm0Rq34TmXoWcgxWvbFli/GkaDPWiXwkiNoJf2xiL/SuPc58548LHY6Q76"
    "LkolFnyqMq0ZCj4mDIUSYWMuNnF62VtbekkDnexJUaSM/7nS/nJoxuPztPm2LLqpefFyOR"
    "t5qld4atZ3GOoG+DPmKeNoVkirO7i0Yr/GC/AuMP9gsZD4/eWtKelFdtHNYQ53XvhnU/tL"
    "xZxk5I5g2ExFvcAcHlSPS6W+F2+PcHrs0PP52gaI5H62Z49eni6q8nCArKuXgerYerL1fX"
    "369OuC76bNG5xccMLjgRwGk/WufXV58vuUFwgqBZqGlo7qM1/MfNxS3MS/6wDQdmPR9cnQ"
    "8vL+GzqD/Go3U7/Pxw53//hNsbuiRnH1ehcpAsylWriEje0Ni5KHtD4k0RX6kOf53AvnCn"
    "BlsaGKfInVO4+2eU1YyitaFb8ZmFWZbrUi25f5JkjXbglgDdfZ3qJ4aeyeIUWYToXBKg8v"
    "qV8SLRz98mjW6l9ktbX/CIn33jepXbCSKZxXFPEZvSOXKpnzgOtcaNGH9YLf2nJPsnh/EO"
    "ntfkekAhM8sHLDAs0Nyh/FAyXICD0OHC4ZvCdk/iW8H3PqE5tlxUPay/Ycn87ow8J0dBLq"
    "72XlJILJk2wvsbKffm3IMTnuR5yUt5HqNSfK/Pd1+FYw3K7JOUqsxe6jJ7w/rd49JqIOYk"
    "5e501bmiLjf9n7nmhcfU4/9+4oJFPpiPUIjfYl8dk7JmkBpxwt1ZA9/BhxwoIr6WoQsV8N"
    "sA3HF/v32DS0A0yaqfIx2jkrjHDBc4hnACN4EX3MLKCcPJ5IoKAnkjbiXWsQBSZBIrPUtD"
    "2DcUQ8gGP+rjB0BdkFgdUaW8Q1UUfz6qxD+UUf1Vz9BuH4F+48+R7jUoFsnSyusQFIchm1"
    "LP1NETRZCgEfpA+K4kzon4p/+LkGnU9QVu+bRUnV7fxu60Hcp5nNMjqdgLECOR+jacLhBG"
    "NnEYtcJ9aVL6DK74yn4vBcMnza4DfEf92jIXvQgzfRd2YbDayxvx2npDqScpldRlkXrO2Z"
    "vB+VfFVqrKQRYhrF3l8NqZzLdEw3YvJ4/Zf9Avy2J2YEjFHOZ7YVA/efwYCLFlREvKvp8x"
    "PEEAOqPjBfM/AJg7+BROYBF9Ex+SRUir81PZYnzubAbzRr8pN3856kEqEO74reJjWkeU4g"
    "8sPgNviMpuluZkE4IpyG4OJJbVKvKZHwwvUyXkOd/EJhHL9iexF9bX6kExyGTQxHdD9QSa"
    "OJXU6bLAxBkVVQ6+fxBenZ2gwKToi1w0w5nBP8Ht1vfhXomOHr399/vHzVyJbSeaJY6pql"
    "JKEEktJJe6mNOE3T60ZcePCMAfoiyxwsLXF0lNV/s6LvZtiWE4s91FVFAhhCJJVplQzXIy"
    "LcstCbmzLOteta3BjkAEln9fHXbGSaRlaE8YKMw/5wHvEJEXfnBEB/wrobwE90kNbscopG"
    "X2q61ebuEYXKy1GJqgUSzNxkNcz7FqcTROohiaOWHDwoU6R2ycRrE0zVKA6cprGlpiakck"
    "neHmluOkTw5lrH5gO0GmeN+M92EvhvrsT1MqCTQs7wsaZNSXQJpSSaCZBILGJPUFkCJU/G"
    "/Gf4s0OH5iRIrvCvR2l/j+SgnNivPiwKaeCxFovdGVWzCBkkdD3Ye4LjdFG6g+SULF/6bQ"
    "EtSpDxQap1LpM22lz0SZA2umz9yF8+yYEKqmz8RXn0yNnkSSzJ2LBXPzU2j8p/2VeTQjFg"
    "1cmUwzgJi9jx8kOIPmU8qWWS8WRSa1noiDyO8eNkXCix+0ymbLNJ/q0Xq0BmiGnWdIFkYA"
    "vPTE39WirvibT3siEDz84VE6Df+2mcdcMW6ODR9lkGBt6reF5IN8nEE6r9xSKtpFkIOhmk"
    "mpdBrZz7uKCTSwtxplNycIO5jcvLvJzNkcdqWOKXVMFiHsujp2NzXsIlzm6FmpKsaCUTWQ"
    "mW3saMSMQST/+OFne2t8+h8/QpxkaONucC3HYOiMMv7sJ4YMncxs6hJLW0DKcT4ac8vzKw"
    "TmHTuvypSqN4bAPKb0GbC5YgjMp9xwCXAbxebgyx9GAZ6KRebbhw1cbs2sUIozOJNU8oIy"
    "V98eG4Zgfuv4qGfX11/gI3+tA4bp4NNvMALri0fr7teLmxt4HGT7PVo3t9dnl8OvJygoQn"
    "60Pg0vL74NBT5qlMIG89w/3F6NLq5G97eDq7uLe5gT0rFGBueTgy1muOEo/5X8XK1H6/L6"
    "jg82uXacRVTNR16tuDcTK2m/SuPY/eLGsfuZxrECfKmBjRWn25lS/d53x+BnfwxgKjxatS"
    "UsK/8qh858ZHtqBdoEmuEFmuIX0k4N+K5Zaf4BbdH6h7pPs6GC/zZw9iNt0Ue/aZSV334/"
    "Zzwf1+F1MLwVNkt0cbbP16DkpbaGkqaTudikIbPbh9FnxHmBrs11mZ2mU8yuwGwI0zeK7c"
    "seT/YRkuCqDuvV+PubRHPZKXrPrX5+TWNTaH6iylBueCQ8H/mleHX2Q5JKZvAcKAnldie0"
    "CYLNC109HKIRrl7rfST6FkCxoUWb4Ue3fx34XG2g/iYId0j/hd0iirgCZG/A9AO4sXFVZL"
    "8uabVTAi7X+sKP0+2Y7OcEmZjvTpP/BEt4ifj7V2/e1SXp2/wWaQIguSTbMdnzbc6t9j4y"
    "AAMEDoAFQ8zgp+tbtGg7C2DXShR5Exh1vq+uwY5LEO7MnnuT0Xw8HzfxJUZUSroyS1ehTB"
    "aKeUfxBhXK5FuUes5mVyiTr+0mUiiTq+7QzaJMxpotvYQZUKmFH9B9/nJLTOzmo3+l0q2G"
    "L2Qn130Ry//cRv6az7SSJLaIq6sz2UZLaVbLZxPukADoCHMDGRtRb6IgF62Pxgs0J+MpoI"
    "JTB/7idjWnOhVeaiZcamIWg4k+eojybZmf3bbRb8tH64wlAk4xm2Zy3dJDbJsvXXGJq9oC"
    "OdPghBgz/C+OJ4TjZY6r9e5+Hfyyf3SMKACNzeMbpI8Y9beMQ2xuVzA0I6RxU8oNBBWo52"
    "j1Ap4RhdQiCU6hPoJj1M9EdMKkxCasbx85suPxNWnSKCyal35Y7DoNx28x47C3Wc1oa27T"
    "+GvW4HiKTDG+vr/a4dZUzr1azPMlhWJ3bXbbVB/ZU+rm5BiWhGTiRF04uLfN9bh6n+H7ii"
    "h4krSD7r3ddedlvbhhGk6jxmwJUiVoqQVNJhOi5ci4WP1dUkhtffDjxjQgj8zk79JHnuVD"
    "Lujwzyi1LKi4kMMaiXxQtcubk4TKk95ahXPMs7VukXNsqh0TReU65+QylKrU2aXacy/PRS"
    "we9Etdw9GQlQ7hX+kczTwAZwGEmBfsGNhyET+GGDIs/gn/IWRKPSCF3knT2HDhoDIYVJzN"
    "DJYDkd/65Lnu3mBaeB7Np8qb5Tms+iV+Xc5DfsXVQTqPUUibz19XCC1i8UNhSU0s/iWJYm"
    "gGOF5lhrzBzJDgRqmt1CbplE7buIgousdriyBNqYTQlmGx1K3Wtyy+x+faMWFUNS3SK7Eg"
    "XSfn3GmBwd+WM3WUvcmzVqqOu8JA+0pfSCFSVWJAf6UlN5oFY2sk+fiuI9+SIn7jSsD0RA"
    "Nwaeu/UH5xn3ALjAvjCcA/fa8Si6qlEH+RgoSe1maugvxZbNwpa046aw46Lee7ZVdD9oS0"
    "Ujto+ckyvP3m4974ZhNA4VwOBwEWjkmwAMPJwvPkAerwb+EjiPtonf86uPqrgM7xHb4w/m"
    "ZwceuPt7HhyOLwDczvkf+i9e32GKGyNovM9/rczaFU7E2zt16b6h1oT82P0snk5KiPxt6C"
    "OFG34z5iC+aS2RpNqNtvwuvwo7Fefs+SQuWa1M56UIVsjUQht6MqGwp/pRomyVKKXsdJpb"
    "yEykv4NoWgvITKS7gb7K3kJcxcqC2wtmohqmQ36VbqUDfpe/1GPc33JWa8ruGjfpm/9cUf"
    "VNHROggw4Czdr98yRMrKnDruFLCI5lM6y2vIVI0ov7YxbDwhkCNVlos0d2K/xC9aH4pVfl"
    "TQ3oMtmoLhnDBBFQ/DYRUPw2Gxh+Ew42FQZUSv5GvovNv/5vb608P5vcDW1z3NfbQ4b75c"
    "3J4gaj09G44crnm+HbXcxN/yViExMol9Ab09uBv33r8/hRx4CCEijCYG/wL0gk2v8hnUXh"
    "8Q8eX18YgTZBIzXMorNt4574+RbjARfa4vhDxqiWXRu4b06WCjcr1XagBorqE+14hchcNl"
    "dsGIPHY6gbYaXFmHPhljgkRDIoAqMc168mgvOZXVyvQNh6vAYMaT6xt9I9OYGTn3Z7EnN0"
    "0n8xmyXMPQRUtEDGEpn4q5TkQfYPgZr7SWuXrouA1hypeEuxOt6n01dMt4mrphHpXfpEfH"
    "i74PegR2/k/Zds7dD2kRS2+yDmJku7gKMN+ZfiM8AV6u1kFvZlgj23O0KRbO8boaXg51Zy"
    "6+bevanJe/uznJM6XcDyg6w/TWrjobL0TJ6Yxwzug5ME5/u7u+KrDVs6Tpw87QXPQvfpWz"
    "jfG59x8Tz9KAi1yLMEzXsNg7+L7/rOnP6g1ntgupwla2L27t4w14Vu7YSvuwUkcWTJABbH"
    "Hoi2FppJ6M4kS7Lx3yQpzFnGu5LbRP2YiQgqS3WjKK0+y+iCTeQN7YNLScm5tSk2CrYANF"
    "RCnRjDnVpmQSBqXqwDdOAZEDOguBLcUgcId0Q4feTwheuZU+mmfX15cJsZxdpD3yD1/Phr"
    "c/7wkZ8UGGW3CNY77kXnLiUKXCWBJJLYw2YiMtslplXxZrU7tZNqzaCLxFqecYqplicT/3"
    "pYnUk5SqMYw8Qs7ubeGHqY9yFaOSOcAhoQOiDOIqzIFaM0fvLpxnx4RQGdwqtvrWaBbBtZ"
    "zZmr0igtS7C9fvLdcRfqeDce0w6aFT+c4b7aYRX1bFCZ/hqluZ9DmKVnqVzM8QzUwAlWEU"
    "zAGpnBPqnMY+mRtc2tDuwloET3Njxi1NmQ+Rtkx9DbPHVeqoNFddHxWnjqoio9eu8grPhr"
    "oCSNApAbSl/MWOsnWrX5Yz7ZggKle/JNZgPripqixqvbLolYFjY3pksVIUaJmrdaJQr62g"
    "EgE8tc61E5EZFykrp0iDtWKafhswEgx6Ml4IE3/z4Qh+eY5G1MaMlVCGlkeBzVezQhiSVR"
    "3ypZMRQHEpTUQgdYHB8N3e8WGYCSbCSY1qavar1NTsF9fU7GdrahqnWLeSXi3b5fA6KqiK"
    "Jq26rTvhYg7hwxr1L0mQqlCCzHJWFuUrn6eyNP5+I/qcMuY3bcw3A11YCXpxbZF7yv9TUQ"
    "SNe6+/6j7YFOLFWib8haXRGX/r73472l6OHZ8e0i8z5o1g8Cjob1sDR1g0F4fqQ0hrBTPb"
    "pabOLey+X5qgi17cyLP0oHwhHPcTQ5Ae90ygWG7CRwY4F9hic+LkNYvZ6Lc9Wo/8NLFddP"
    "AeiitYUHBh+D2X+TQaYVyBOvEtMKov0JR/M4OiS0YtbCIwSYsDLOF7wAD+Eiq6Is/10y9z"
    "J8TEVtmjEKOR2qkwptwC1/toblg2XkDZPMDNMDglqolow3gFxbAR+YzfCagIPB/DWQWdtv"
    "voBY+Cio0++t3hBoFrTBZ9NONHDfZBeutK4WC/ghQO9gulAI9SUiC1UHGD4VLL4DuEz2f4"
    "OfAG+3cKFL0C5JIoquO/HRqQidoGAeVtZe+jag63ah63MpdbxucGt0/epWBhZ5EvlJAina"
    "K9cH3fvSRyuYerFd7JT3CAixkxruXnKAP1k7eDioTIAcA5fHZxNbj9LR/Z5iynguHst/vh"
    "IN09mGC9ZnFJjESO2hL42rq1JW14ZjZSUqK6/L4RN1mkkzeQdJpWOURlljT1XG6e5oT1ik"
    "HbYiSNVJEtYW58D/AddYPr4aLj6YTMAepRb6Oivy0st4yD7nXyFgbEMbRpL8fXETzpl7k4"
    "8HLMKr9G8SZbnStQy5B/K1b8mqXxJdmPXI/KhXMsNlBiJDIbKdVZnDQ4jo6qGBxHR8UGBz"
    "xLFYb6HoGqHA6Gd5C7e5XMub0Sc24va87xb3RzYRnLytMjku1bEK+jtLRmK7zqZfbn/weW"
    "3od3"
)
