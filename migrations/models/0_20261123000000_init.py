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
COMMENT ON COLUMN "stores"."books_by_itself" IS 'Book the courier as soon as an order is confirmed.';
COMMENT ON COLUMN "stores"."boscod_token" IS 'Sealed by models.vault; null: the platform''s.';
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
    "qr_url" TEXT,
    "qr_content" TEXT,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "inquire_at" TIMESTAMPTZ,
    "closed_at" TIMESTAMPTZ,
    "paid_idr" BIGINT,
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
COMMENT ON COLUMN "payments"."va_number" IS 'As Winpay writes it, padding kept.';
COMMENT ON COLUMN "payments"."inquire_at" IS 'Not asked about again before this.';
COMMENT ON COLUMN "payments"."closed_at" IS 'When Winpay deleted the VA or QR.';
COMMENT ON COLUMN "payments"."paid_idr" IS 'What really came.';
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
    "eJztfWlz20iS9l+p4JfuiWB7rdNeaWPjpWR6WmNZ0uiwp3e0QYNAUcQKRKFRgNjcnf7vb2"
    "XhII4CCIAgVYQqYrfHIiqLYGYdeT75f70ZMbBF312SJ9MeeB6eOV7vBP1fz9ZmmP1D+LyP"
    "eprjLJ/CB542tjiBBSNHWjCUP9LG1HM1HeadaBbF7CMDU901Hc8kNtDckRkeE2OBPNfEBv"
    "IIouaTjUz7HdAbRGcTmPbT6qG+bf7u45FHnrA3xS4j+Od/s49N28B/YAp//rOn6Trxbf4r"
    "dBdrHjbY2/b+G8Y5z6OJiS0jxQHTgKH885G3cPhnZ+bThe195mPhDccjnVj+zF6OdxbelN"
    "gxgRl84RO2sQtfyT7zXB9YYfuWFfIu4k7wK5ZDgtdP0Bh4ovkWMBSogxdYftYbja6u70d3"
    "w/vRqJdjdkSRYGr4kU5sEBR7VcoZ8ASv8Mu/7+8fHHzYf39w/PHo8MOHo4/vP7Kx/H3zjz"
    "78GbzMklvBVJxnF3+9uLqHFyJsNQSLBT74k9NonhZQcSktua8ZhospzYvgfKq5YgEkSDJS"
    "YD8vK4WI52ViiD5YymG5jrchiJn2x8jC9pM3ZX8eH5bw+Nvg9vzXwe3Px4d/STP6Knyyzx"
    "8ByxMsZvzwajE4Itgee3u9rTD34P37CtxlowrZy59l+Ls8cCpzeEki8xLuDSiCFzP6yCJz"
    "7CJdozh3Zldh/P5RlWXNRhUynj9LMx67LnHrsD0maMT08HDeNM+vGMkJMj1EfV3H2MBGI4"
    "4fVlnph8UL/TC3zhO3aY7nn9gTz5xhMd/TlBnmGyHpu+gf8qz/6qcM+4HGtW0twmVSwvr7"
    "i6/Du/vB1xv4uhmlv1ucf4P7ITzZ558uMp/+fJwRUzwJ+n5x/yuCP9F/XV8NOXsJ9Z5c/o"
    "3Lcff/1YN30nyPjGwyH7E7dLmio08jrv0JutLkOXFfwwdjTX+ea64xyj0h+6RobP7RbH+W"
    "/USz2Y1jhMyF1wyV0huN0jlxjVtMsVBrTQ8oVVudcOjIhbEV9dYBmmsLBD8GTYiLaKSbzq"
    "cEPngiHmJqKIrmPkXsv88UEVvPn5JrT7Za91UqrpQq7lSj0zq3VDS+Hc3gdQWwYdVWXUlv"
    "5UpK6X1/OCabrYHU05QdlPqOSDniSamYfdpoZyfIWhDwdpT+typfd1RXNUkQrdZPdmDDbk"
    "9FySn1aUnkxfCZuNh8sr/gBRfFBXtvjSmjAtaH6vhDOM2OieDPaI1Fny63vavNY3U6ufTY"
    "b2e/GHuBJje4Ox98Gvb+fB0r6RZP2Kac3pNnbPcERlLqeb/MRnKDkczEYEMrmkjXNkYhHe"
    "J0iEyQxkbPTGtxGv8LmWDJYO7M/0Xk919jHmUYSXzq9EsMo0CkeQk8PFx8EvN/SZGRge+b"
    "xjuga+f82aYsStgaeKODOzp5+/IfmraEumdk9u5+Hfyyf3R8yt0iwZlgehRbEzgEbPyCXf"
    "SMHa+Rd1SZosoUfXumqCTHmkxCVpaoki87n17Y9dJExGlKJWWZpczM18mktsMhSdXI4yCZ"
    "RLep+itfj/L1yCWC1nw9uYOlBZ7eRfPs1olSlafJk1QmB1rAdoHnLJZHscssFn2VZAJYVD"
    "9R5FiajpFpIw1Rj60RUapA2VCBv+uf8bbmw4Js11RWbPA5vKjumS9Y5cNK6hNziYWFF+Xd"
    "TLOsQiEkyGS+Knt7SDNmpm0C49mK7KN9pPtsbc6wi9gKfjHZcv9Zo9SfYeMvVT07geAO9j"
    "8cx6KCP8qEc/d1cHmZV1Nc82nqCZKR/3Z3fVXA+Jgiq/ybuof+hSz2UzfF/95/THxbB9ai"
    "sW9anmnTd/C1/9mrKZWvxPAt8LEhjU9HT8EXb9qYct8bLK6KsihhOfAwZSpE3rSfvw7+kX"
    "W0nV9en2VtAJjgLJd7y0+z/IFF2DtrdlH2bUSUkdmYUW1KWNFRtl0j7ez6+jLF9LOLzJF0"
    "9fD1bHj78x6XABtkegUqPFzZvidw15fyOkElNbN799ozW+6O5npw3wbL3tP45iITRFwDu3"
    "T9TdCiPCyNeiP+Xg38FjninXFd9O4TomEq0gzPiLtYXzI7584I9OcmTqs05c5I/k06rVRY"
    "qVjv625YiVtrDVyVSyqZrQApTTLlq1S+SrlEsK6v8padQrcX5/dZZ2XoCFrbWRnO01GuJg"
    "/TArYWuyuTocVsTl3mTAnpP3+5xRbXaYtZns3k20mtLMf41Op0XGL4ujeyTPt5TW7dBFNV"
    "darvyjpNsWtC3FkbvGK7f9ZpRgX2+3pMuoY5OrTvNhtTgdtBGFOJ4hAlMRUCmnS/WlCFYs"
    "visZKxT8FjScN8QWxrNlRUah6CVEEmUcYkxL4LozG2iP1EkUdEoZf1J1QJyRKrm/2S4Av/"
    "3xz/i5Noo/EyYzhUF0EqQXbvqAp+ABtVmCLLn6UtK4dxqRaDYwJ5kUh6w3d7x4cVI1VpTI"
    "wqHN4vZvB+jr94pplWHf7GBPLyt+H63QjgSCFY0T3+o+CAfhWwoo3xuMzFNvzHfXl4L/aw"
    "XV5f/TUano35pRkOnsn/rXlmJGm2yPIBNbV/+5v2rLmeVvcI+T4lTIswtAWFCgc0MZ98tm"
    "iQ5mLEcYKwIcJKq7IN2keBodjz2PfXCpInaXY3TN7GLtlIEJzYY8I0dnilGkJJU+2uWNju"
    "MfUp2zQu9RD1sBNsHIMdAZImLYwJeaaj8WIUlDMJNP6yiLqAeouR9fiTGgJiP+eZ21DsMH"
    "NN7CKNIkqY3Nn/anYQW4eaLiYWJsVZZcCr7cTZw585YkYxnhKf1o/LFM2g0smbhmjGhOrE"
    "CJyqIlnYmrso2j1pyuzWWXiB60EKKfTusGaxy3+8QKH75AXoTvlUJwFclKV54AX8qY3klP"
    "D8ijcNO+vOLq4Gt7+JdbgzwXl39tv9cJDD6dOaFVClCHcmT4FdSEGpKnKwS4mtWQg8DmjO"
    "jrvgF73BbBWVx1B8hHY3j8F3jIZST1MqqcsidcFmj4MJFSEjVxbO1AnKdDpqRf2xQWbs6Z"
    "qRq7tonq4ySme/54kw22JNRp0H8yy6yqcwvN5OZL2rTHrRXFOz12XSt2CWrjIptmXXZNP3"
    "aJ6uMmpsEX3d9IwzmKOrDIrqv9Y9usNpusomw9Um655Jn2COrjJoYlrrHkY8OcX4zCbqLJ"
    "OIZZG574y4o3w9bn0O57pjU3WeX9DuiDFk3RUW8ew+nK6rfJthSrWndbn1NZilq0wijjci"
    "/rqH+rXjXfvdPdWJO2shubWr7IkKIdfNLA+n6SqbLGw8YXeEbW99H8Eln2vIpuqsm2Cb2d"
    "I7ySAX69q66tMtzNFpBo1mmruu6cu5dOdp3VXJX4ivT9febt+CWbrEpI3WJ8QecVGNQtJd"
    "XlKnkPLOV6lVcPyxZeoozAkNEM55tcMJ+weTD7aQb0MyDPFdFMzdR8RlD4M/gALiymQuQF"
    "Bvf3pVxyB1OoysdQwbAQO/jPtPnqK56U35ovWgTaJJ2b8DJ2K4jht2qDyolDB+UJIwfpBN"
    "ljVp/Avz26EsyS9NKHd+Xxt5sS3m6zkuIYKgckmRSUQgb4J+7zuUnUG+1/0/7hFTrpiGHp"
    "zvqYWPZuwvNCVWs5ah7YPiv2DXZJM1SQDJkO5M9lcbu0HyhA+V3dX9PB+FUiOhzlcClaJg"
    "PcRWZL9NWI9NWqQcpEZgjEbgNcV2KOC/VDdBeUoybzoMPbSoqLCsZJgyCSU+HvrSmoSvfU"
    "JvvrT9tUuvN2x0NzSpN1CDDadd3cWcpNkJdve5j4P4Hvp/zSy5Kiv8uHiBHyvohi1DNzga"
    "pXNm1Y/EjfyKAQZyhDKf2L2B+0TsfbONCqhN4A2YdEQczKHp6zvskpRye+x634n7TNGEuK"
    "kawlM00wwM1YZBse6MKasGssw2CqlbdPApZ0PxKdVdZ4MqJeua1AWexealZPE1yL4br13g"
    "Ek52C3Pt4IKomKLxasikO8kvVay43RSNuBZP4BRL1ukVO8bSVYGVwCSn0F56mTghxIcUjR"
    "H25Ip9svztsz25lKNMOcpk2+gZR9n7So6y9yWOsvc5Q1dp713T41SoUMIjToUKa2sz/aqh"
    "wgr9Sl+v5F7OLJftqo4RtwSaY4KRxYpjUmar1Uaem2VSphiSuY3AZUaJZZyiefh5BOEJqI"
    "SQXhvhC+SVy7VmKldB6bOvNFB5jucyDRREVUMBDYd3UP9sPx9RKfeJEFa1GFZZECun3Cff"
    "LMfm4hhWhkzeiGEryZ2bCFw5mjcd+W6tDIQkTQdYnrFdK4Vo90pitHuCIK1r6qARioKDJd"
    "djikzZMTUvygT7ob6JTkfAqAZSEFBvTxjv60mCd7llHPf151+8qUv8pyniy+gUvedxW7s6"
    "vPXrCGvqOPVllCCSVzTnhHrg/30ixKiKuvs6Mphj6E4/EsDCF0ogSSKtCOqeU/t7hx8OPx"
    "4cH8bcjj8pY7Kg5za/Xkb6rAZHUzSKpbk1ahp1OZokUQzNHbzBDq7F0RSNYmmWpeZMjGVU"
    "3FxjSSFHYw34vs70O9E89j5jXwjGVSySNJUSS+tioZ7m+QKR3M00yyqJ8URU2zt39mpqfH"
    "vcD9tnqrdNPPSzRqk/w8Zf6ul+B/sfjuODCP4oO4Puvg4uL/MHEQfmGTVjdJZWXnZ/wY4H"
    "vWGezBdsn3JP9wxrNrTbNCkXQWjLVe6k0KIIVPy6mMvdjV+r7NOuSb0o+zTtzoaQbxOppy"
    "kVeIE8Qs7v7TBNcFE7PSVDqNp5NfVTqewglR0kixBaBBIQHTItcLZGkxLJTpeqvM0crCn2"
    "sndAVw+Xl9Wyr3jS/sgy7XVxKMO8oc5l8Asan7TIro43QSFze9TRbjHQxJBnmfG2hVAXWq"
    "8GdDWqdxvLDKC9O96NKHDbQBFuG4DMl6bdpUt5G1mkwZFfnEoaXwkr80lHcQnZ6qRSPivS"
    "ZsR+AhSeWdAlmYO68pLtYEbE8d8x+vnHj+g7dPrjR94z2cZ8wgRTZ7n7gl+nkkyl0fL7qD"
    "jJNBJvXSmk6ZTZtYbNC5ppfZt3SaWY35bNmzjE1rTNuqeM9DO2WfoAENfFVCibbuBP6Jbl"
    "leVrcmfXrTbaghYUGSjFelDChFmtCSWtpkqwhaF+QrFlAd53SH8S4dVzHHtiY6bMaBwVnE"
    "41F9MQKtwmoLDEkwSFNcEzoKce0Z+FKIjb+dZVilX4tTnV6p/pJ0rLkk/LItQUF0OUx+qT"
    "dJ1Jx2oj+q7U1ldWWyMfYV0BpOmUAJTqKr/q+rLUaNbkrXTu3dZ5m97fMimwJZprJZW1rq"
    "rqTSFRjWuElsmUQWIDUhCABvWXyh/Ud999eegHRT2Bbsj1QRRuQ/C5LwJ9EhTLhEMueh+h"
    "m2/7X1+/7Hyp2yq1VU61VVWgqwr0Ha1AVyW6qkRXTvNX1d++Cb7PTHv0uyfI8ypkeoJC3p"
    "qM71NiYapZGLHXNWf+DCLH7BuZpuhAR1GIJtcrxmivglRVObfLUFXlrKqcZWeoqnJunaWq"
    "fnPj4QtVPFjM5d0sI1PFg29R6hGPVPHgWy8e7H5AunElgKolfBPuP1VLuOqga7uWsMMx/9"
    "bLjrKsLskBqNIBOn/wq2I5VcjUMqd4KH49Ht1FU3SRPzPygmd47ZpLzqOv4Vxd5dUL8XV2"
    "pI5MD8/WrVENprpgM3WJW5vMPfquuXhKfIp7guyj5cN+Wf7RPBpWPVne0nSMJi6ZofnU1K"
    "fI0VydTYssrL3gU6TZQbwG0LQmpmVhIxgsghRuYTpBhlAuIyjWFB3XJK4ZRMPYHa0yhOTM"
    "EFJpLBvukkZsj+3yUV0+Z+m6h+u/CW6r5vabbW6vGYaLqUD9KG4JkiCRl8eteDw30Q7EMO"
    "GFGrglM4QSQ5r1rgPkAhc/AaSu52KmisAHTH14Mm1IT4F3lBug33HJixl6aCqfPQmaDmyN"
    "9NnzscrZ87H47PmYv0lNUTJWyQ1qClOxFGvzrI0OizrsTdIoFq9kMYSrNIvxz6h3RqTJOs"
    "fovWpKYIkOKMgbj+3OWpW6CbotJsC8r9u05pLMAwudsRkMdNOl3vbzX0w6ckz92XcEWgkh"
    "FtbsAuM9SZdh85gRborP8Sd12gNNsf4MTToBMUAnPuO3+xNFwfujUK+tF9UQKhjX15cpvf"
    "HsIqsYPnw9G7JtwHcBG2R6BVqIykoqXvu7mZ+ispLeotRVVpLKSlJJMCoJRi4htJgEUyUv"
    "A6BlW0CVleb8ijNiaATZCTX5iTjbKWLvjLnri7OQ6Zrh3G0i9gbfvR5feeJGh1awSm9R6S"
    "0qvaVTCRtnFiwsQbJG8KBflqgxhiHVkzQghAj4gTb25sR9jjwDgM5McXzWB2c6mgPkCvII"
    "sghhQ70CB06b85YDuzyzVQH/+6JZbLEo0GdpNNE+Ks7aiISWdyMPbX+W00NTkohoZc7g6N"
    "38ygyqk2APPNqDT5+Y7nh3ghLB5Nqe5uMqnuasrZfwNB9nPc3BjhFKQbwHYgKpWc/TDTgg"
    "qpY9eqr6mTcMveNijYqgOIuTEJYUHYigbDsHQXmVi1f6bvoXq3iVledJeZ5kEcLanqdXRq"
    "4899mbzbjqnbNH4melJokejqpslYz9BXYhdAlGRGAiPLOtTsG9NAvyqwIDw+QGBXywAIeU"
    "yBJZa65y6yPIv1RWhzSnUJnVsQvZtU0V3iaabfv5tSobf2mvHVVKDToqyQ06yvEXzzTTqs"
    "PgmKADdkNm8R5VscvYqOLle5SzzJSpsEqHkd00qBSVVhknb0LMygRUJqAsQthy8oGKkm85"
    "XvfJ1SZeT2AfBw/6ZcaxAUMqW8ZTzZr8EqVdEHfWR1R7CdJ8wZINjF2+Y0W2cE3qWiXTlk"
    "a9EcXYhutRFUzLaQR75JkJaKrRaR07Ik3VjjGxCWH07n4d/LJ/dBy1E+br+ScILLP374ew"
    "ASbl8JvP2KlcebDhiBDFjCXC8rtSTSVBJbOmElVI2niOqccPnACswQKwBnC86VPNfsJcLN"
    "A1RupSScCZLXByrA5ex8RbtMeJg+2aNnnv+mZ4dYKA8tEenA2uPjEV/dMJ0saabTCBGY/2"
    "9e2n4S18xlUN+GT4j5sL/gn+wzHZJ022VvtR7l1w+jUrqe+zraNziDJ2oL1olmk0Os3eoh"
    "dwW9WBm/ABws2e5+7f7q6vCsolwvFZZ4Wpe+hfyDLpxm6K3n9MfFsHFrJ72LQ806bv4Gv/"
    "s+5yhzxo3htM11yPq6rsR1Rd7SUSAKalnBm5dINsZkE/7aWACVS6wZt0LqWMnZqCztIqUU"
    "statOwcAMpJ8h2R8BQ5WGDTqETHzJyoXg4Uvr6yJxEKjqaQRhdJ7PKwCZdWhExSxosiyyt"
    "KmCUWdKhddNAzmlKJWWZpQye0NqBogSRzN4XKf2T2XK1urxPUkmMDSY571WAVAVIZRFCez"
    "my2YO9BaZWLMTeVZ4mbrLVLCVRWHhNnlYNL0t2UlflafKGSjGVvQC6eri8fK1kbn5AGJ9N"
    "ztxcuDrxtF8Ws56wEZVD1sxMdODnA1oARqYdYwSwN3yH7gE8k8x59rVreh6zP7WJB2Fo9g"
    "BcJWi88Ni8FDKzNQ9KRqfE9cLJKLLxCxtMsfsi8Alu/9tXh8xrRcYfHi4+1YiL+75pvAOa"
    "JsfV6ohswqXLvwn+c1jXn9uGicG9tAeBzZC0BvhPf3uQ4b3vsDaDUJCu8eyOeejIYZ/wFI"
    "+GwaFq0aGy8JAQUxzbXsDJGoLI0skskKYRo0rRuL2ScNxePh5Hzf+tm1kQUij1vrltNdX2"
    "j47rLO8lRQcX9gaqqMlclOBYsqojCuUwWMdhwLSm0TOuBWWdIevg8j6odE8elNyTB/l78n"
    "/IuI4+GA5fQyFcvca3mS+5jvanwvFvu/o/SEGjDaSeptyO1CXZVTIJWRX4yKgLKP/1qn21"
    "2QKfTfoFPxPLInPfufOw0xN4BlPP+6W+wXDkiLKhFZ2E1zZGHp45FpM45Ov7rg31KSjAkD"
    "Owm/fsVSMR4jfEPuyIHv4Nb6ugHOQ5bPolPjwaLsI0/8s7ZEQ0Mp/5vQuPhn0uQ0c1X6ps"
    "eUfFHtvvlbFzBQ+Mf7aNowVQHbPvcnDFqxxC+kf7/HLAtBT2iW5pTNljn9wNr+5PmCxs79"
    "F+uPpydf396gT5NsDJ2I/258HFJQyfaKbFR3+5uLmBD+iz6Th8xsHV+fCSD9KBXxYfd3Z5"
    "ff4FPuPInbJUThh+k6zHJdXOpDz1hjPHWzAxeqYVBoewg8Z4AimOU40izL6uhXTzndOv59"
    "pzkyWQINudNcDzXrnw9Sk2fAu7HIqWoiCuYuM/vFMULO4+AmRkgykaUFBoYaSh/yFjvlLM"
    "mljnnVgmHuNNfo0Uo1lG4xtdCVtaDgPKT3mAEZ1qsP0R8duQ7SYALreOJyqZL3zb/A61gS"
    "YuxRTlzhyOb9O5BKHm+iJOkCn5yixfFRgoFHOHAwOvlG4unYRVvvlbY37k6qzN/wyhEoEK"
    "mUgSMpEiP31XuVqYoC7kajJQsnYxRRAeuk9M2VEeZ47ONQD9ZphS7Wndlm5fg1l21vDYLq"
    "ZfbqGWREWTi7lCZDRaGLWio394AGumxd0Vo5BQn2OjJPK9DV+Ag99wjpbLGVSIdGsh0kJM"
    "uRVh0l1BlduDZRrsP/TgoL3tR0blryTZEtDVxyrZrx+Lk18/5lGu2F0myDG+N2f4E7Y8rS"
    "D4GFEVOWXgPwbQS7SOB3G5WSLueBohWPI+iP1ETRrX2yAuAZ14Ibzut4DAIjpirh6+ng1v"
    "f97791z9zhTi4wV9CFanBCTIt7gRdMvUn9k1NmJf79XcFb3zy4vzL6P76xFbrveQDpCY69"
    "H+zj68G9zcnLD7U/MoXP8N9lD7AfytxuW2tVu+m94UvWiuCd/LNoCvTwGk6P+iDkMj+PV/"
    "Shqpi9bHqNicKr49hMQSx+96A8dxeaA8euEgPc/3qGkEfcL3D3+ZEt9Fc/bNZH6akGuY/Q"
    "RL8idakAFYZVcd7e1X2FZsVOG+4s/SYrQ0+8kP7aiq0kvSbPHYM+umQTXVAKooAMX3fw61"
    "VVtAt+hRcaNYMZezdFvktGYv6l4rjKSPdGL02Y7UbDrBbp9tAbjbf3dNSbrEskvc9ehozo"
    "7dOoLIkG0z+w/bBjCspizuY9Uq0KkC9Sq0hVDwcxD8nGZ11JWaFZX0KsqVP2q6Z76IynoJ"
    "sbBmi6WyJMoIZMyoNiWRyPTebjz67Pr6MnV/n10U6Lec6WyQ6RVETlSkuHiVdzdSrJpEdU"
    "3qgrSQ8O1TfgfcTOppSpX7I4+QBbldKhGhp6LgcgihvSh4lThiXJLXPIiYLQTsCL83Gkq8"
    "sMfEt40o/ioIJGZG9MvCiGYwdpQMClcLIoYUSAs7fc1d4uFTCPmx5eUsDR7Kw4HQ/4UKHD"
    "Xi4GKLc1dpOxb3aQlh21TTMXljkXNtJhJAia8zIpC31VhDR9necSWEr+MShK/jXLRsF5oc"
    "NanLk6ezeV1H5PYdkFtbwQdVPOoHxQ71g5w/nd8Fo+D8r+nRypJu0a/1OrZWi34tk45c7F"
    "iCMHspy5Nkit3V2Z3QU3IMX1FQm6LsoEOpS74FzaZz7FKhd6EYvC1NtVEMN1kkuwLErcRl"
    "EDKrBadB5xJi+xmvQXpdSQVEXmIMV7KC17B+PQR4yXTgOO8QIK6YBkRgX9g38BAf2Ky83S"
    "C0t0LwayEfAYC+F0UZV5uYXyGJS3AM9UvMWvnMrjZaaEtkde0c9BBtlnxwN7z6dHH1V44s"
    "BPSP9uD8fHhzz3su6zp2vCz40Kfh5cW3oAEzOxjNl6AF8+1wwD6A6FwejCgLV9REwu2nl2"
    "zZM5S9xbvuGJprQj20jL1iFVSmxEJp/BbYdYnLmGcIzqhCz3KaqENY5Pt7hx8OPx4cH8au"
    "5fiTMo9y3lDmHMpztDhxOSbowqLdOpqNym56E26JUI1o0rE2TapSW2SWs4It6rZ8Y22/WY"
    "pailZJWmZJgxnXQMgJMiVfmeUbGOYNJJwiVDKWWcaQbtcgzzQm6pB5qLDGus18leK76kRr"
    "GehK3AOhMRxTxXReyQ6X6qyNz9TmydOFcec66dP5RN9ucHyj+dPXjnftez1BqDh80q8Eu0"
    "QcbwT153x4hcbVYSLzlKC5xn4+sgmaQVOAKPSMJi6ZRWhKot7T9ScQ9quJD9AggKia1Ehz"
    "6/V3Kjz8itGXDQSHie+K4K1KitJjCpkZ3OPZlf0YTGZEsecxRvdREDraO9h7f/QeUAIo9I"
    "9xs8dOJWm0Xo+uwgirbsyOGLTKrFJmlRxC2Ebl5CaVWiaomUil5Z+vUGjdWWUl1oGURI9d"
    "Jvy+oGF/xEAPdVxi+LrHuxz9+OFo3nTku9aPH4hZKDEoXYgU6o8NMmNsFum5G/mOKlWA8R"
    "5g4lXVf3LqwfLDZG4vyeuoUpLXUUmS11G++i/cUrVMjQRNF/lcydzYK7E39vIGh4Jc2lqt"
    "VGjyCFxtf7u7vipKYVjSZK0IU/fQv5Bl0o0pm4l89rFvWuxN6Dv42rop7b179s4GGi9QqA"
    "3wu/5d9OPWB7YEBqaklEsiy+aLZcwImCCbREZ9XceUjhwhKmKJzDJ0uyu3NjbQRkQTQSLO"
    "mBJFjFo7SkAqh4Dg+2pvrOtJHmuxz5EWJd1UOvFdUxhvKBZZkmaHZXUe/AwQGKanCPMGvY"
    "Aeq1mWrNJSDrCO4cUplMC3KHWBG1ShBCpft/J1bzd/a665eEp8Wl8AWUqJc+ig67yLOdQ0"
    "x56miL07mpiWxUxASA1gqg/7lpSPNJy7XrcbFaiQ4FBsHqhY9ooTbpEWWPs9Odcb2RtVxZ"
    "I9UGqjaCQUB1ebeGsmkH2COTq0C9LeijBYtB6LIIJ2E8zUVUaxDT2ZjCzTfm6BV3cwWVc5"
    "FZwe6zGpajNYObXxbbfNXG6+guh2Ym+WB7lHyfOgSrAbiMIYtBZFnkUB68JxwvzLSRiRDw"
    "fmEjD/mX6iYtDSxaCZbWhGWzwtg/JumEm67Vlz7zcrizZ6X5p0NPZnggKEVdiREdUWw6Hx"
    "J7WiBROolEXERh5x0M9BbyB4+b+00G6xvUgpPyXrni0JIuWiaOyiCM/82txP0ykBtOVmiG"
    "7ptQuigml2TARVrdnE3l9dY+YsFbU1udo9cyzL2PS2LvDfvF6maWDjFSjksQG4Qh2n8biV"
    "ujifEmkzYj9BAdQs6GbMJvkpdui4BCD68up5PdJSjT14YVUwJc35XaakK13mFcvlwZ1UP9"
    "a1pFLMV3qMtHpMfG+tHYHqlqM0y9TkhpapVOYWrvvgN+f0l/hZqfrihqMqehK/TwnElnzX"
    "BrBuk4baSBBsAu2EMAWF6yT9pQMRSl7CWu4T9g+d+LbHK1w0j/1h677rYtuLVBhPew6+AS"
    "pj8krQq7zBiupz8NEoXUqaO6RMl3JCf1rlgpBwvMzFIPzMP9nb70fL/eQDL4MWoi9UKRM5"
    "rFIlclhcJHKYqxGB3VRv2UcUnfEuK6CnN6u5qkSfqmqWnBXJFwaeOcTDtr5gwhIpW5kRpS"
    "qXuRw7esaLGo1aGOe4mgIajm6Z7N/v0PegCRZ0SgEdiFdxaEGtARsHaUJz4j73ESWBujMm"
    "3hThP0zKlSIbm6DQIIPgguYtW/hOsXalE4evdWwbDgkPH8YupWjJc+SVKVqx/KpqWjGB1K"
    "pWYEMc9VGoc8GCdvyxZeqNNK2PVTStj8Wa1secppXcLlVZn6SRmfvVt8Dmq56fsaBBZEnj"
    "UyxqDNkF7u4fHVUBTTo6KkZNgmdp7o6JsRhNNTqtw+MUkcyc7t39Ovhl/+gYbsugiJSZbp"
    "o37SP2re6CN0GDH9PoSDmugmF1XIxhdZzDsPofMs6LobhtWjhc+maNvXumu7CXDXQUHksz"
    "XaaiuNCQnf3vTDOqms8lHF/ZRy3d1ssXZGSWp2ItqWSu6LiP2RughQKOW5DHjuYaB4Bkkq"
    "hXvNFGutYUa+Is2OJS4gTJWpXEcubEbq0uOFgGIg3d1tyFmPVLmmyW3MILGl52hudnIRtj"
    "njOWn11cDW5/Ezc1OhOw/ey3++FAlWNXVmt2szC3Sjk2/sMx2WwNpJ6m3I7Ut2ks74iQIy"
    "blpJzzOr6Oh+zcJfadRYSVDfGzfplXTGejRpQNq1zTMCOAwgLwefOpqU/BP8XmQOwzpkKD"
    "UmH4mKvS4JACPQ8+C3vGn3B9jxllTMt7xlDsQDFbGQboKGy5IHPGhENN9m6iKoktffOj/W"
    "hHrrbxIiCk+hQbvoXdd+gLdjym+LxHhrYocaRFsHHAW+U82w3nmRgasLjTY6egAcuO5E10"
    "eqTh2VTnWoxoOqgG7fqNmPFcCEOgpc4Lcfhzrb7v8op0hXtCEvXib2R8y0WcUy7CJ6WqBZ"
    "NpjSCb4btAiJjweNgLQlnv0I8fUXDyxw/0HvKO4DZ2LM3jJZPsosfWZBnxmmima2NKkY2x"
    "wd0b1MG6qVlI16hAp9jmF6/GD66lFRTvpfb30WrVIAG1xr8J/nNYG2cN3u/lwwnjqss0uP"
    "ECceOXPdyCP7BYK3hmv7uOVhCNV1pBA62A/Wi/lg4WEyh2N1HCVLpS7zWrHLx6sfqIoBNr"
    "PRMtPq4SLM5qtYlY8XEOINuth9gcjd8+UGmX4guMiaMX7FIhukHhiZIl69Kpsr93+OHw48"
    "HxYXyYxJ+UnSH580LzPICercPWJYXiqICjcAKFPBIcFYVszZIp3gp4G9o7woSdYnUuTdXo"
    "ntudaONGVDrXt5v0aY+plG9Nat+ahTWKjZFve6agoqZcyFnanQH87Z0tuP8FbPQx+w0/Ua"
    "RbRH9e3y+wc/IH95QogaP4SF1SqOO0/nGqQ22INQqz05qlcIin2Jnd9ybPWcclMF29DiUJ"
    "GpWk1tyIZI/g/Wtwfkmh+N6c77yjbx22xwSK6+usdn4vCL2wxbd6mkrd7A1udpWT+RYucu"
    "ppbjMxpymVuiazlCembdJpIzFnSJWcZZOzJNkwl9h4wu4Qsk17gpSY5ON+WV6MxQeOIG3V"
    "xDUyZGbkBc/CovA5JJ2E0DqQnELm2HiHrvALdKmbavYTYAW7KOzvdMqGzpguBgA7bLBOXB"
    "frXtDXU7MJLwvnWbTiDJltfXGtDtuJO1ihnMuZTitOnIHw9tD2Z1wCSfCNnUui6d0Mfvs6"
    "vLo/QWFr0kf783DI5sb40T6//nQCDSMf7btfL25uLq7+eoLo1HQcJrdH+3b4+eGKDXDxxL"
    "cNGH17Ozy/v7i+Ool2SRgJlSCOPgPcLmZoCMvGijdTmk7mGFnvhuPqv+CTZf+e6HBjp191"
    "OKdXSSNhawi7ONxEVVNJUkTtbLJNnHi973DfBIhzE+KeBvJhP5z9g5dtUDQm5Jkj4+vNUL"
    "c2AlPA7rZ6lQRk24k9vd4raJvKjFeKfw3FP9c3qXamYpJK4jp9KRU7lSWqQO3kE8Kf0TJr"
    "t3sliVqqrcnWjrVmy3I1eZ5K1VMi4LvALRMLpNghs2zJVwWJmfs/xv4CuwFwMTb6vAEo00"
    "Axiptz9pFH+CfsioOQsAhReY2ZypGRmdmJBV3hhL6TPko8WILaFA7RhY91nw2YBYxWnhkp"
    "7pB+iWeGL5Ac/4utxWi81N6YuylxPV7/D4givKZPs4jPNhX1AS2Aosfe2fUvH74cfP33vz"
    "/2mhmLrXtXXh3layNmewrjy7E0HQMqwwk/x4LedQ77/wDkdKtgXx55xnZtiLs0lcTukgTC"
    "HXhK+OXyE0X8/fshbIYJ9akeesZO5bbtG0a6K0Jgq+YqLkRi26T3xMG2ASyrKZ+b4dUn7g"
    "oO6cHze/X54vbrkHuL7YnpzrDxaN/cXp8P7+6CoS7R2b0f+o0Hn3474QfcIvQsAyV3LAPd"
    "p+HlxbfhLXzG1BzzBZQK+I6vN5fD++A7Zg4PzcBc9w+3V6OLq9H97eDq7uIe5gX895HJeA"
    "jgwqYXjRp+ih4C5eX1HRtssZ3G5h5cnQ8vL/ncPM/RwkaTVbVfZVXtF6+q/dyqCp3yowDq"
    "senqys8i9SX4bXCCXrRH+++3F3cn6HfXpMlQBBf05+HtSQAePQkUtte/BCMmQwTRxvU6Re"
    "RJ5XWi9s40+zkA9f42WOolZ3cXjU7ig/0KgjjYLxQEPBILYr0TOT/LFkXi245mGnUF83B1"
    "M7hg2ySghmPv7w/MpA3OvTBvmx3LfEwwAg7uS2bxBue2Zepe8Hw0+Hw/vB0N/3FzcftbMH"
    "ikTTyI+AOoGzu2+SOYOUB5M6Jw4DAOCMJn7E3v+bFKsedJd6iyS4kIWlit3qcxocS79LPJ"
    "bAf4xZEeFZ2WTJXi799ot24EsZn6Y494mlU/PJullNlF27s0bUz7aIwnEJqN4uh9CLVTbv"
    "IZJuXtpaSO1Ebv3UBYGUrVnqeZBJgWNGJrpr4AMoSK/834z1O+mkkgRyqtDHp3/iy6OfgB"
    "xZMWwDJywYkLaXEzbcEOM2TjJw3yTqQ+taKjtb7IspTSSkzyXdPwht+d6/171AogiIY4Eb"
    "KqrAKZOk59cSSIpN0IvXNCvejseiLEoNBtypRbrQLkvjrwHfF4acVQ9zxqDbRjjs2nqTd6"
    "qsHNJIliaF7h9F2T6S31I25pOnmt5eqs3bDvimL3xdRxbVZn6RSrV7LaxTqG4MJIjJhdln"
    "acIZTZmd6Q3XtHlRKKj0oSio9yCcUx4xzGrmYsjyll5nlv+G7v+LCRe60K10uyuPNJ3GnO"
    "QcEWhNOa8z45g9QyGDCTlb2YIUlQIuYinmki0KMK/I8pO3e47x9V8vEflTj5j3Je/jDVLM"
    "/q4gqGBEkHeLztIgbDhBfSxSAQK1wsSUKV497UiHRc8mLWLKJK0nRg0W+6R65uerWat0bj"
    "FWtXsjY6BuqwN0mjWLySxZBYqFm1rcsMWecYvVfJ2CmxdVTt5CvC//vQpsQTGTXFoF8pou"
    "2DpSdajYx90/JMm76D76vdbeT7NAAV5Q1d6BR+K5prTBJIQxYhz6cIAJ4XJ5AtC8XG6+cp"
    "bwQ+jBLf1fGoUGUvcXzlKOXdQr0r7AGQaVQFwyUXZJLrkKgDdTOSZDOrguRG59uuFST7jt"
    "FQzGlKJWapxRwn5TfZzxlaBS0ms6SXdRYNRJ0jVrKWWda8gKZJm4QEnZKwzBIOS6KawH6m"
    "KJWUZZZyXOTWQM5ZWiVpmSUdFy420sPStErSMks6V4Ta6J4Wz6EkL7/kG23xDKmSs8xyhs"
    "rxBjJOkCn5yizfGAigcbMkS+3knZB0UN1c31uyJFPylVm+UTl6oxs5RarkLLOcQ4yBJt6S"
    "FKWSssxSDsAtmvUOzdLujKQ5FtmUWAARHsG7688I2wYPIttvsIeoTmvnmcYkKsO0MfZAiJ"
    "FZn/dpQpkreSUXAaT61GZ/gkgt/sbQJwpC/PWYH2MJ1xZAllIJoZYQAP5Y4biX6VNt47jD"
    "Yd0CVz+H0+zW0V6Vp4kbrQJLk9jea7L1PDFVR9drRlmrwl9B0m6DY0CbTLq7YmPzI8VP9u"
    "3o6uHysie+7Vpg6/fkXB1dsdk7vnZfh0Q6hqtNRFAsZyHd5y+32NKi1nZiln+CObqzkjO3"
    "k2WRue+MqIedNfn0OZzrjk3VodWZDhTmWqU251emP2sHVxd+wfa6u4+3SxnCRF1dU4DI1w"
    "KPPuMu3QnpXQdgqy2wCEBbu8qjEM54TTbdBLN0lUmQSdsCl+7CabrKpqi/9rpsgrjG13Cu"
    "Dl1xoHhWbhu25OoL8XVAjBUaAhFfr218T9h/VnP3WzDdQyVTYJdYW7fJWqAcFHVai1WHFe"
    "3WRktlZXXTNWhCz9vE89YJdlD3CW1tzBmGy+odGjjQUOUXYlsFPezrkVfpRB93DGRWk+pz"
    "Jmefs+IO9GLu70TX+aCrRj9qOs+WM4ogEF6/k0uA0F+H50sKeavPqy/7Dbff4I1E6nA3Jl"
    "DMXcnccS10ovGWsYmanRSTyclRP4DV7qO5abNDo49CcNk+ogvq4VmTk6N9fB0XazRQwKoC"
    "vywpOrC4tw39olAqGoli11K9kg2bq2uhSSoV8m8r5L/tHuOyCaFqQKqwyfj54O588Gn4qj"
    "3Gwe9bZPyGPuFVpm/kga5m+IKFGvdzNS0LjTE1Dbzs0HCS6IcFH55ff4K2M8EfUQsWaP4a"
    "9thIdqIRG8ub/8rqBrYyrZVpvT2FOV7VYb+vfryawczmLajksLMZZ+r1SY0JZBZAU1PwfT"
    "Xs9zLw95w9os2aNb1K08msPfWuwvZjAIEYHNYz7TnsV8bPfTrT4OCWuvuP0nCVhiuLEDqh"
    "4fKwfZGKG8X0V+m4cQ7BaiX3AdpxgbpJmNb5ormmxnVH05sGPXihvavjmjqGVtnsaFqgOX"
    "bzLRPXmaeGOtpH/wSwN8NnP0nppnLqpg6hZhTNTcvgDi60Qikk6TrTyuxg/8NxzH34o4zf"
    "d18Hl5eC6p1nv46uGQ7voKbZPlpw3Q5aHW6cdVhJjT8sUeMP82r876KeE4UnwO/CjhM7rR"
    "G21sqQ35317aEUmcyM7V0HqgO0B5Xa4ulu99ldkUBX26Q2F0Brp4xJR2N/5ggWNyEW1uwC"
    "/XlJlWHumJFtirvxJ9sNQp5dX1+m4o9nF9mA78PXs+Htz3v8omSDTE85T+Q7RUIzsjb703"
    "RKAI0FEDoJagsgTacE0PweVcAEyocrmRDa8+EKzvoW+HqznKmjnE3fbxUq6MPzuAXmflvO"
    "1FHmpu+uCsxV5fRbLqffZIAnKjgUhHcStYjFwZ1k2WO19CUXM+lRj4eYZ8y2XCBABXW5me"
    "niCXYxWzE8auO79B0ahOU5aKpRPoY42I5LHTT2f7xsR5y3tMHvEkSIEiVAmudBr8AgIJSI"
    "Gqn4kJTxoUhcORGUh4cSZDKrm709vgF4a0vTZdsh2haJ6jeeqWcj16TVG1u2GE+KN2OdyE"
    "eKqJ3wxyb2Qu/aZ8x3/7gw4Aj5zksuGnWmPKoSDTkqDoYc5WIhM3Z2kVpZe0sKmeNNTKmB"
    "9Lzf2XJuwuj2s/P0qWbb9fLzEiTyVrP0zjT7mZ8j6Nugj6ivTyGZ4uzuotEKP9ivwPiD/U"
    "LGw6O3lrQn5VWbhDXURN27Yd0PbX+WsxPSeQMR8RZ3QHg5YqPuVrgd/v2BafPDTyconuPR"
    "vhlefbq4+usJgoJyJp5H++Hqy9X196sTpos+22RuszGDC0YEcNqP9vn11edLZhCcIGgWap"
    "m692gP/3FzcQvz4j8c04VZzwdX58PLS/gs7o/xaN8OPz/cBd8/YfaGIcnZx1QoAZJFuWoV"
    "E8kbGjvnZW+IvyliK9VlrxPaF97UpEsD4xR5cwJ3/4zQmlG0NnQrNjM3y4Qu1ZL7J03WaA"
    "duCdA90Kl+ougZL06RjbHBJAEqb1AZzxP9gm3S6FZqv7T1RRuxs29cr3I7RSSzOAY01HLR"
    "3DU9TJHpATiBAccfE5FTeQ9kkoEq5QKVpALlMoHcke8KdLLiAuMlhcT8b6WsdRMVxox7cK"
    "hgkWO2lOcJKsX3+nwPtAbaoLI7Takqu6Wu7Dbt330mrQZiTlPuTiOXK+Ixa/OZXfbamPjs"
    "309MsCjAj+E62Fts5WIR2gzFIUm4O2vgO7gtQ3UjCKsY3NP5bQAeoL/fvsElwPsy1U/LTV"
    "BJ3NaECVwDDzazuhZMqRdEfmTyfqh2iN3eakFPw5HhN8iDz9PK6+vgm45OiW8Z6IkgiD0j"
    "j/CDlh282D3h/wx+EbLMum6OLe9K1cTybexOxyWMx4L2L8XWZoJEYlOT7ccF0pCDXUrsaF"
    "9ahDyDl7Fypr5CGJNm1wF0nXFtW4teDAe9C7swXO3lPUYdo6HU05RK6rJIXXD25iDMVR2J"
    "SuCWRQhrJ3C/dpLmLdY1pydI0Qwe9MsSNF0YUjE9855niD357BiIYDN4t71+kAw5QYCnYW"
    "gLGnwACF7wKZzAPMbGP8SLiNZgp7JN2dz55MyNfpMwNTNur8jBu9itEsD1xpT8D41/xiZW"
    "iZvynGxcMAWJm6HE8lqFmPnh8DJVQp7zjW8Svmx/4nthfa0eFINcckByN1TPDUhSSZ0JCE"
    "ycEZ7A7YETg786PUGhSdHnaTamO4N/gtutHyBZYgM9+vvv948r+jE2nEOTOqaqSilFJLWQ"
    "POJpjCZqZKAvmxnE2OTgzU/UTL2+SOCWqCGMcLjUYhjOHG8R54pzoUiSMMNVM0ESWbklIX"
    "cCWd2rtjVEBYj0se+rw84kibQM7XEDhQbnPEC5IfzCDo74gH8lAIvwPqnB7QSFtMx+tdXL"
    "LByTibUWQ1M0iqX5eIjnu3YtjiZJFENzJ2yUk13niE3SKJZmWQoIRKJ+iCWmdkzSGW5uOU"
    "765BJK6we2U2SK9814H8HM12d/llJJoGHlUoj9X18CWUolgWYSCHsu1BdAhlDxvxn/bdzg"
    "+EkQKb4rPM9d4vsrJc4qzvMDm/geRKCNRlduwQRKHg11H+x5zBRtoPqkCRX/m1bNE7c+Bm"
    "KSSqXPtJU+E2cOrJk+cxfNs2NCqJo+k1x9MvWw4Ukyd57GmStOoQme9lfm0YxoPHBlMs0A"
    "YvYBNArnDJpPCV1mvdgEWcR+wi7Cv/uaxRNegqBVPlum+VSP9qM9QDPNfYZkYQSYMk/sXW"
    "3i8b/ZtCccnCAYHqfTsG+b+dTj4+aaGQCoYU2fBh3v2KAAQo3MK3fLiXcR5GCoPjkqnUb2"
    "865iAg3srUbZzSnCDiY3724ycz6HXaljSh2TRQi7ro7dTU2nCHI2flaqitFwVA3QWUdzdW"
    "wl0F9//AiyvXU2/Y8fEQQsdKg2mZZjUnRGKHv2E0WmgWcO8bCtLyDlWAw02/L8Clx2x86r"
    "MqXqjYHLjgl5BqCnBLjsKTNcQkg6vjnY8odRgNth4/n2EdGWWzMvlOIMzjSVvHiz1bfHht"
    "Fl3zr049n19Rf4KFjrAM84+PQbjNCMxaN99+vFzQ08DrP9Hu2b2+uzy+HXExQWIT/an4aX"
    "F9+GHPoxTmGDee4fbq9GF1ej+9vB1d3FPcwJ6Vgjk/HJ1WxqetGo4JWCXK1H+/L6jg22mH"
    "acB4sUg0pW3Jvp7utVemLuF/fE3M/1xOQgPw1srCTdzpTq9767Jjv7E0BG0dGqLxEn2Ve5"
    "ZBaAdhM71CbQTFugqfaC26kB3zUrLTigbVL/UA9oNlTw3waEeKwtBgiQjbLy229Vq83HdX"
    "gdDm+FzRJdnO3zNSx5qa2hZOlkLjZpyOz2EcIpdl+gIW1dZmfpFLMrMBvC9I1i+7LHkwOE"
    "JLiqo3o19v4W1j16it4zq59d05rFNT9eZSg3PJI2HwWleHX2Q5pKZvAcKAlldid0QIHNCw"
    "0LXKxjpl4bfcQh2aHY0CbNcIrbvw4CrjZQf1OEO6T/wm7hRVwhfjfA/AHc2Lgq2F+XtNop"
    "BpdrfeEn6XZM9nOMLI3tTov9BJt7idj7V+9L1CXpO+wWaQIguSTbMdmzbc6s9j4yAQMEDo"
    "AFRdRkp+tbtGg7C2DXShR5Exh1ga+uwY5LEe7MnnuT0XxtPm7iS4yplHRllq5CmSwU847i"
    "DSqUybcodcFmVyiTr+0mUiiTq+7QzaJMJpr6vEQZUJmFH9J9/nKLLc0To39l0q2GL3gn13"
    "0Ry//cRv5awLSSJLaYq6sz2UZLaVbLZ+PukBDoSGMGsmbGPXDCXLQ+Gi/QHI+ngApOXPiL"
    "2dWM6pR7qSl3qfFZTMqbsiHCtqU4u22j3yZG60wkAk41Os3lumWHOA5buvwSV7UFcqbBcT"
    "Hm+F8cT4jGyxxX6939Ovhl/+gYEQAamyc3SB9REmwZFzvMrqBohnENcP6NBxWI79Zrt76k"
    "kFok4SnUR3CMBpmIbpSU2IT17SNHdjy+Jk0ahU1E6YfFrtNovLzt1qV1myZfswbHM2SK8f"
    "X91S6zpgT3ajHPlxSK3bXZ7RBj5EyJJ8gxLAnJJIm6cHBvm+tJ9T7H9xVR8DRpB917u+vO"
    "y3txozScRo3ZUqRK0FILGk8mWBfIuFj9XVJIbX2w48YyIY/MYu/SR74dQC4Y8M84tSysuJ"
    "DDGol9ULXLm9OEypPeWoVzwrO1bpFzYqodE0XlOuf0MpSq1Nkj+nNP5CLmD/qlruF4yEqH"
    "8K9kjmY+gLMAQsyL5pqa7SF2DFFk2uwT9kPwlPhACr2Tponh3EFlUqg4m5lUAJHf+uRCd2"
    "84LTyP51PlzfIcVv0Svy7jIbvi6iCdJyikzeevK4QWsfihsKQmFv+SRDE0BxyvMkPeYGZI"
    "eKPUVmrTdEqnbVxEFN/jtUWQpVRCaMuwWOpW61sW35Nz7ZgwqpoW2ZVYkK4jOHdaYPC35U"
    "wdZW/6rJWq4y430L6SF1yIVJUa0F9pyY1m4dgaST6B6yiwpHDQuBIwPdEAXNrGL4Rd3CfM"
    "AmPCeALwz8CrRONqKcRepCChp7WZqyB/Fht3ypqTzpqDTstit+xqyJ6IVmoHLTtZhrffAt"
    "ybwGwCKJzL4SDEwrGwxsFw8vA8IkAd9i1sBPYe7fNfB1d/5dA5gcMXxt8MLm6D8Y5murI4"
    "fEPzexS8aH27PUGorM0i870+dwWUir1Z9tZrU70D7anZUTqZnBz10dhfYDfudtxHdEE9PF"
    "ujCXX7TXhddjTWy+9ZUqhck9pZD6qQrZEo5HZU5UPhr1TDJFlK0es4qZSXUHkJ36YQlJdQ"
    "eQl3g72VvIS5C7UF1lYtRJXsJt1KHeomfa/fiK8HvsSc1zV61C/zt74Egyo6WgchBpxtBP"
    "VbJk9ZmRPXmwIW0XxKZqKGTNWIxLWNUeMJjhypslykuRP7JX7R+lCs8qOC9h4c3hRME4QJ"
    "qngYDqt4GA6LPQyHOQ+DKiN6JV9D593+N7fXnx7O7zm2vuHr3qPNePPl4vYEEfvp2XTlcM"
    "2z7agLE3/LW4UkyCT2BfT24G7ce//+FHLgIYSINDQx2RegF83yK59B7fUB4V9eH484RSYx"
    "w6W8YpOd8/4YGSbl0ef6QhBRSyyL3jWkT4cblem9UgNAMw31uUbkKhouswuG57GTCbTVYM"
    "o69MkYY8QbEgFUiWXVk0d7yam0VqZvNFwFBnOe3MDoG1nmzBTcn8We3CydzGfIcg1DFy0e"
    "MYSlfMrnOuF9gOFnvNJaZuqh6zWEKV8S7k60qvfVNGzzaepFeVRBkx5DW/QD0COw83/Kt3"
    "PufkgL20aTdZAg28VVoLGdGTTC4+Dlah30ZqY9cnxXn2rcOV5XwxNQd+bi27auzXj5uydI"
    "ninlfkjRGaa3dtU52oKXnM4w44whgHH62931VYGtnifNHnam7qF/saucbozPvf+Y+LYOXG"
    "RahGl5pk3fwff9Z01/Vm84czxIFbbzfXFrH2/As3LHVtaHlTmyYIIcYItLXkxbx/VklCTa"
    "fengF+wu5kzLbaF9ykaEFCa91ZJRkmb3RSTxBvLHlqkLbm5CLKzZBRsoJsqIZsyoNiWTKC"
    "hVB75xCogc0FkIbCkKgTtkmAb0fkLwyq300Ty7vr5MieXsIuuRf/h6Nrz9eY/LiA0yvYJr"
    "XGNL7kUQhyoVxpJIamG0ERtpkdUq+7JYm9rNsmHVRuAtSl1gqOaKxYPclyZST1OqxjDyCD"
    "m/t7kfpj7KVYJK5gCHhA6IMoirKAdqzRy9u2ieHRNCZXCrxOpbo1kE03Jma/aKCFPvLryg"
    "t1xH+J0NxrXDpIdO5TtvtJtGclkVJ3xGq25l0ucoXulVMj8jNDMOVKahcA5I5ZwQ9zTxyd"
    "xk0oZ2F/YifCqMGbc0pRgibZn6GmWPq9RRaa66PipOHVVFRq9d5RWdDXUFkKJTAmhL+Usc"
    "ZetWvyxn2jFBVK5+Sa1BMbipqixqvbLolYFjE3pksVIUapmrdaJIr62gEgE8tcG0E54ZFy"
    "srp0iHtWJZQRswHA56Ml8w5X+z4Qh+uUAjamPGSihDy6PAYatZIQzJqg4F0skJoLiUJiaQ"
    "usBg+G7v+DDKBOPhpEY1NftVamr2i2tq9vM1NY1TrFtJr5btcngdFVRFk1bd1p1wMUfwYY"
    "36l6RIVShBZjkri/KVz1NZGn+/EX1OGfObNuabgS6sBL24tvE9Yf+pKILGvddfdR9sCvFi"
    "LRP+wtbJjL3196AdbU9gx2eH9MuMeTMcPAr729bAEebNxaH6ENJawcz2iGUwC7sflCYYvB"
    "c38m0jLF+Ixv1EEaTHPWMolpuwkSHOhWbTOXZFzWI2+m2P9iM7TRwPHbyH4goaFlyYQc9l"
    "No2OKVOgTgILjBgLNGXfTKHokhJbsxCYpMUBlug9YAB7CRVdkef66Ze5ExJiq+xRSNBI7V"
    "QYE2aBG300N21HW0DZPMDNUDglqolow3gFxbARYsbvBFSENh/DWQWdtvvoRRuFFRt99LvL"
    "DALPnCz6aMaOGi0A6a0rhYP9ClI42C+UAjzKSAHXQsUNh0stg+8QPp9pz6E3OLhToOgVIJ"
    "d4UR377dCAjNc2cChvO38fVXO4VfO4lbnccj43uH1El4KtuQuxUCKKbIr2wgt895LI5R6u"
    "VninIMEBLmZEmZYvUAbqJ2+HFQmxA4Bx+OzianD7mxjZ5kxQwXD22/1wkO0ejDWjZnFJgk"
    "SO2hL42rq1JW14ZjZSUqK6/L4RN1mskzeQdJZWOURlljTxPWaeCsJ6xaBtCZJGqsiWMDe+"
    "h/iOhsn0cN7xdILnAPVotFHR3xaWW85B9zp5CwPsmvq0J/B1hE/6ZS4ObTlmlV+jeJOtzh"
    "WoZci/FSt+zdL4kuxHpkcJ4RyLDZQEicxGSnUWpw2Oo6MqBsfRUbHBAc8yhaGBR6Aqh8Ph"
    "HeTuXiVzbq/EnNvLm3PsGz0hLGNZeXpMsn0L4nWUltZshVe9zP78/+Mhk/8="
)
