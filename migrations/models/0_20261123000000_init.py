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
    "T9mmcamHqIcdsXEMdgRImrQwJuSZjsaLkShnytH4yyLqOdRbjKxHn9QQEPs5z9yGYoeZa2"
    "IXaRRRwuTO/lezRWwdarqYWJgUZ5UBr7YTZw9+5ogZxXhKfFo/LlM0g0onbxqiGROqE0M4"
    "VfNkYWvuomj3JCnTW2fhCdeDFFLo3WHNYpf/eIEC98kL0J3yqU4EXJSleeAF/KmN5JTg/I"
    "o2DTvrzi6uBre/5etwZznn3dlv98NBBqdPa1ZAlSDcmTwFdiGJUlXkYJcSW7MQeBzQnB13"
    "4he9wWwVlcdQfIR2N4/Bd4yGUk9SKqnLIvWczR4FEypCRq4snKkTlOl01Ir6Y4PM2NM1I1"
    "d34TxdZZTOfs8TYbbFmow6F/MsusqnILzeTmS9q0x60VxTs9dl0jcxS1eZFNmya7LpezhP"
    "Vxk1toi+bnrGGczRVQaF9V/rHt3BNF1lk+Fqk3XPpE8wR1cZNDGtdQ8jnpxifGYTdZZJxL"
    "LI3HdG3FG+Hrc+B3Pdsak6zy9od8QYsu4KC3l2H0zXVb7NMKXa07rc+ipm6SqTiOONiL/u"
    "oX7teNd+d0914s5aSG7tKnvCQsh1M8uDabrKJgsbT9gdYdtb30dwyecasqk66ybYZrb0Tj"
    "LIxbq2rvp0C3N0mkGjmeaua/pyLt15WndV8hfi69O1t9s3MUuXmLTR+oTII55XoxB3l5fU"
    "KSS881VqFRx/bJk6CnJCBcI5r3Y4Yf9g8sEW8m1IhiG+i8TcfURc9lD8ARQQVybzHAT19q"
    "dXdQxSp8PIWsewETDwy6j/5Cmam96UL1oP2iSalP1bOBGDddywQ+VBpYTxg5KE8YN0sqxJ"
    "o1+Y3Q5lSX5JQrnz+9rIi20xX89xCckJKpcUmYQE8ibo975D2Rnke93/4x4x5Ypp6OJ8Ty"
    "x8NGN/oSmxmrUMbR8U/wW7JpusSQJIinRnsr/a2A2SJ3yo7K7u5/kolBoJdb4SqBQF65Fv"
    "RfbbhPXYpEXKQWpyjNEQvKbYDgX8l+omKE9J5k2HoYcWzSssKxmmTEKJj4e+tCbha5/Qmy"
    "9tf+3S6w0b3Q1N6g3UYMNpV3cxx2l2gt197uMgvof+XzNLrsoKPy5e4McKumHL0A2ORumc"
    "WfWj/EZ+xQADGUKZT+zewH0i9r7ZRgXUJvAGTDoiDubQ9PUddnFKuT12ve/EfaZoQtxEDe"
    "EpmmkGhmpDUaw7Y8qqgSyzjULqFh18ytlQfEp119mgSsm6JvUcz2LzUrLoGmTfjdcucAkm"
    "u4W5dnBBVEzReDVk0p3klypW3G6KRlSLl+MUi9fpFTvGklWBlcAkp9Beepk4kYsPmTcmty"
    "dX5JPlb5/uyaUcZcpRJttGTznK3ldylL0vcZS9zxi6Snvvmh6nQoUSHnEqVFhbm+lXDRVW"
    "6Ff6eiX3cma5bFd1DLmVoznGGFmsOMZltlpt5LlZJmWKIZnbCFxmlFjGKZoHn4cQnoBKCO"
    "m1Ib5AVrlca6ZyFZQ++0oDled4LtNAQVQ1FNBgeAf1z/bzEZVyHwthVYthlQWxMsp9/M0y"
    "bC6OYaXI5I0YtpLcuYnAlaN505Hv1spAiNN0gOUp27VSiHavJEa7lxOkdU0dNMK84GDJ9Z"
    "ggU3ZMzYsyxn6ob6LTETCqgRRyqLcnjPf1JMG73DKO+/rzL97UJf7TFPFldIre87itXR3e"
    "+nWENXWc+jKKEckrmnNCPfD/PhFiVEXdfR0ZzDF0px/lwMIXSiBOIq0I6p5T+3uHHw4/Hh"
    "wfRtyOPiljck7PbX69jPRZDY4maBRLM2vUNOpyNE6iGJo5eMUOrsXRBI1iaZql5iwfy6i4"
    "ucaSQo7GGvB9nel3onnsfcZ+LhhXsUiSVEosrYuFeprn54jkbqZZVkmMJ6Ta3rmzV1Pj2+"
    "N+2D5TvW3ioZ81Sv0ZNv5ST/c72P9wHB1E8EfZGXT3dXB5mT2IODDPqBmj07TysvsLdjzo"
    "DfNkvmD7lHu6Z1izod2mSbkIAluucieFFkWg4tfFXO5u/Fpln3ZN6kXZp0l3NoR8m0g9Sa"
    "nAC+QRcnZvB2mCi9rpKSlC1c6rqZ9KZQep7CBZhNAikEDeIdMCZ2s0KZHsdKnK29TBmmAv"
    "ewd09XB5WS37iiftjyzTXheHMsgb6lwGf07jkxbZ1fEmKGRujzraLQaaGPIsM962EOpC69"
    "WArkb1bmOZAbR3x7sRCbcNFOG2Ach8adpdupS3kUUqjvziVNLoSliZTzqKSshWJ5XyWZE2"
    "I/YToPDMRJdkDurKS7bFjIjjv2P0848f4Xfo9MePrGeyjflyE0yd5e4Tv04lmUqj5fdRcZ"
    "JpKN66UkjSKbNrDZsXNNP6Nu+SSjG/LZs3doitaZt1Txnpp2yz5AGQXxdToWy6gT+hW5ZX"
    "mq/xnV232mgLWlBooBTrQTETZrUmFLeaKsEWBvoJxZYFeN8B/UmIV89x7ImNmTKjcVRwOt"
    "VcTAOocJuAwhJNIgprxDOgpx7Rn3NRELfzrasUq+BrM6rVP5NPlJYln5ZFqJlfDFEeq4/T"
    "dSYdq43ou1JbX1ltDX2EdQWQpFMCUKqr/Krry1KjWZO30rl3W+dtcn/LpMCWaK6VVNa6qq"
    "o3hUQ1rhFaJlMGiQ1IQQAa1F8qf1DffffloS+KeoRuyPVBFGxD8LkvhD4JimXMIRe+T66b"
    "b/tfX7/sfKnbKrVVTrVVVaCrCvQdrUBXJbqqRFdO81fV374Jvs9Me/S7l5PnVcj0GIW8NR"
    "nfp8TCVLMwYq9rzvwZRI7ZNzJN0YGOohBNrleM0V4FqapybpehqspZVTnLzlBV5dw6S1X9"
    "5sbDF6p4sJjLu1lGpooH36LUQx6p4sG3XjzY/YB040oAVUv4Jtx/qpZw1UHXdi1hh2P+rZ"
    "cdpVldkgNQpQN09uBXxXKqkKllTvFQ/Ho8ugun6CJ/ZuQFz/DaNZecR1+DubrKqxfi6+xI"
    "HZkenq1boyqmumAzdYlbm8w9+q65eEp8ins52UfLh/2y/KN5OKx6sryl6RhNXDJD86mpT5"
    "GjuTqbFllYe8GnSLNFvAbQtCamZWFDDM6DFG5hupwMoUxGUKQpOq5JXFNEw9gdrTKE5MwQ"
    "UmksG+6SRmyP7fJRXT6n6bqH678Jbqvm9pttbq8ZhotpjvpR3BIkRiIvj1vxeG6iHYhhwg"
    "s1cEumCCWGNOtdC+QCFz8BpK7nYqaKwAdMfXgybUhPgXeUG6DfccmLGXhoKp89MZoObI3k"
    "2fOxytnzsfjs+Zi9Sc28ZKySG9TMTcVSrM2yNjws6rA3TqNYvJLFEK7SLMY/o94ZkSTrHK"
    "P3qimBJTpgTt54ZHfWqtSN0W0xAeZ93aY1l2QuLHTGZjDQTZd6289/MenIMfVn38nRSgix"
    "sGYXGO9xuhSbx4xwU3yOPqnTHmiK9Wdo0gmIATrxGb/dnygS748CvbZeVCNXwbi+vkzojW"
    "cXacXw4evZkG0DvgvYINMr0EJUVlLx2t/N/BSVlfQWpa6yklRWkkqCUUkwcgmhxSSYKnkZ"
    "AC3bAqqsNOdXlBFDQ8hOqMmPxdlOEXtnzF1fnIVM1wzmbhOxV3z3enzliRsdWsEqvUWlt6"
    "j0lk4lbJxZsLBykjXEg35ZosYYhlRP0oAQIuAH2tibE/c59AwAOjPF0VkvznQ0B8gV5BFk"
    "EcKGegUOnDbnLQd2eWarAv73RbPYYlGgz9Joon1UnLURCi3rRh7a/iyjhyYkEdLKnMHRu/"
    "mVGVQnYg882oNPn5jueHeCYsHk2p7m4yqe5rStF/M0H6c9zWLH5Eohfw9EBFKznqcbcEBU"
    "LX30VPUzbxh6x8UazYPiLE5CWFJ0IIKy7RwE5VUuXum76V+s4lVWnifleZJFCGt7nl4Zuf"
    "LcZ28246p3xh6JnpWaJHowqrJVMvYX2IXQJRgRwkR4ZludgntpJvKrhIFhcoMCPliAQyrP"
    "EllrrnLrQ+RfKqtDmlOozOrYhezapgpvE822/fxalY2/tNeOKqUGHZXkBh1l+ItnmmnVYX"
    "BE0AG7IbV4j6rYZWxU8fI9ylhmylRYpcPIbhpUikqrjJM3IWZlAioTUBYhbDn5QEXJtxyv"
    "++RqE6+XYx+LB/0y49iAIZUt46lmTX4J0y6IO+sjqr2INF+wZIWxy3dsni1ck7pWybSlUW"
    "9EMbbhelQF03IawR55ZgKaanRax45IUrVjTGxCGL27Xwe/7B8dh+2E+Xr+CQLL7P37AWyA"
    "STn85jN2KlcebDgiRDFjSW75XammEqOSWVMJKyRtPMfU4weOAGuwAKwBHG/6VLOfMBcLdI"
    "2RulQScGYLnByrg9cR8RbtceJgu6ZN3ru+GV6dIKB8tAdng6tPTEX/dIK0sWYbTGDGo319"
    "+2l4C59xVQM+Gf7j5oJ/gv9wTPZJk63VfpR7F5x+zUrq+2zr6ByijB1oL5plGo1Os7foBd"
    "xWdeAmfIBws2e5+7e766uCcolgfNpZYeoe+heyTLqxm6L3HxPf1oGF7B42Lc+06Tv42v+s"
    "u9whD5r3BtM11+OqKvsRVVd7iQSAaQlnRibdIJ1Z0E96KWAClW7wJp1LCWOnpqDTtErUUo"
    "vaNCzcQMoxst0RMFR52KBT6MSHjFwoHg6Vvj4yJ6GKjmYQRtfJrDKwSZdWRMSSBssiTasK"
    "GGWWdGDdNJBzklJJWWYpgye0dqAoRiSz90VK/2S6XK0u7+NUEmODSc57FSBVAVJZhNBejm"
    "z6YG+BqRULsXeVp7GbbDVLSRgWXpOnVcPLkp3UVXkav6ESTGUvgK4eLi9fK5mbHxDGZ5Mz"
    "NxOujj3tl8WsJ2xE5ZA1MxMd+PmAFoCRaUcYAewN36F7AM8kc5597Zqex+xPbeJBGJo9AF"
    "cJGi88Ni+FzGzNg5LRKXG9YDKKbPzCBlPsvuT4BLf/7atD5rUi4w8PF59qxMV93zTeAU2T"
    "42p1RDbm0uXfBP85rOvPbcPE4F7aA2EzxK0B/tPfHmR47zusTREK0jWe3TEPHDnsE57i0T"
    "A4VC06VBYeysUUx7YnOFlDEGk6mQXSNGJUKRq3VxKO28vG46j5v3UzCwIKpd43t62m2v7R"
    "cZ3lvaTo4MLeQBU1meclOJas6pBCOQzWcRgwrWn0jGtBWafIOri8Dyrdkwcl9+RB9p78Hz"
    "Kuow8Gw9dQCFev8W3mS66j/alw/Nuu/hcpaLSB1JOU25G6JLtKJiGrAh8ZdQHlv161rzZb"
    "4LNJv+BnYllk7jt3HnZ6OZ7BxPN+qW8wGDmibGhFJ+G1jZGHZ47FJA75+r5rQ30KEhhyBn"
    "aznr1qJLn4DZEPO6SHf8PbKigHeQ6bfokPjwaLMMn/8g4ZIY3MZ37vwqNBn8vAUc2XKlve"
    "YbHH9ntl7FzBA+OfbeNwAVTH7LscXPEqh4D+0T6/HDAthX2iWxpT9tgnd8Or+xMmC9t7tB"
    "+uvlxdf786Qb4NcDL2o/15cHEJwyeaafHRXy5ubuAD+mw6Dp9xcHU+vOSDdOCXxcedXV6f"
    "f4HPOHKnLJUTht8k63FJtTMpT73hzPEWTIyeaQXBIeygMZ5AiuNUowizr2sh3Xzn9Ou59t"
    "xkCcTIdmcN8LxXLnx9ig3fwi6HoqVIxFVs/Id3isTi7iNARjaYogEFhRZGGvofMuYrxayJ"
    "dd6JZeIx3mTXSDGaZTi+0ZWwpeUwoPyUBxjRqQbbHxG/DdluAuBy63iikvnCt83vQBto4l"
    "JMUO7M4fg2nUsQaq4v4hiZkq/M8lWBgUIxdzgw8Erp5tJJWOWbvzXmh67O2vxPESoRqJCJ"
    "JCETKfLTd5WrhQnquVyNB0rWLqYQ4aH72JQd5XHq6FwD0G+GKdWe1m3p9lXMsrOGx3Yx/T"
    "ILtSQqGl/MFSKj4cKoFR39wwNYMy3qrhiGhPocGyWW7234OTj4DedouZxBhUi3FiItxJRb"
    "ESbdFVS5PVimYv+hBwftbT8yKn8lyZaArj5WyX79WJz8+jGLcsXuspwc43tzhj9hy9MKgo"
    "8hVZFTBv5jAL1E63gQlZvF4o6nIYIl74PYj9Wkcb0N4hLQiRfC634LCCx5R8zVw9ez4e3P"
    "e/+eqd+ZQny8oA/B6pSAGPkWN4Jumfozu8ZG7Ou9mruid355cf5ldH89Ysv1HtIBYnM92t"
    "/Zh3eDm5sTdn9qHoXrv8Eeaj+Av9W43LZ2y3fTm6IXzTXhe9kG8PUpgBT9X9hhaAS//k9J"
    "I3Xh+hgVm1PFt0cuscTxu97AcVweKA9fWKTn+R41DdEnfP/wlynxXTRn30zmpzG5BtlPsC"
    "R/ogUZgFV21dHefoVtxUYV7iv+LClGS7Of/MCOqiq9OM0Wjz2zbhpUUw2gigJQfP9nUFu1"
    "BXSLHhU3is3ncppui5zW7EXda4WR9JFOjD7bkZpNJ9jtsy0Ad/vvrilJl1h2ibseHc3ZsV"
    "tHECmybWb/YdsAhtWUxX2kWgmdSqhXgS2ExM9B8HOa1VFXalZU0qsoU/6o6Z75klfWS4iF"
    "NTtfKkuilEDGjGpTEglN7+3Go8+ury8T9/fZRYF+y5nOBpleQeRERYqLV3l3I8WqSVTXpJ"
    "6TFhK8fcLvgJtJPUmpcn/kEXJObpdKROipKLgcQmgvCl4ljhiV5DUPIqYLATvC742GEi/s"
    "MfFtI4y/5gQSUyP6ZWFEU4wdxYPC1YKIAQXSgk5fc5d4+BRCfmx5OUuDh/JwIPR/oTmOmv"
    "zgYotzV2k7FvVpCWDbVNMxeWORc22WJ4ASX2dIIG+rsYaOsr3jSghfxyUIX8eZaNkuNDlq"
    "UpcnT2fzuo7I7Tsgt7aCD6p41A+KHeoHGX86vwtG4vyv6dFKk27Rr/U6tlaLfi2TjlzsWD"
    "lh9lKWx8kUu6uzO6anZBi+oqA2QdlBh1KXfAuaTefYpbnehWLwtiTVRjHcZJHsChC3EpdB"
    "wKwWnAadS4jtp7wGyXUlFRB5iTFcyQpew/r1EOAl04HjvEOAuGIaEIF9Yd/AQ3xgs/J2g9"
    "DeCsGvhXwEAPpeFGVcbWJ+hSQuwTHULzFr5TO72mihLZHVtXPQQ7RZ8sHd8OrTxdVfObIQ"
    "0D/ag/Pz4c0977ms69jx0uBDn4aXF99EA2Z2MJovogXz7XDAPoDoXBaMKA1X1ETC7aeXbN"
    "kzlL7Fu+4Ymmu5emgZe/NVUJkSC6XxW2DXJS5jnpFzRhV6lpNEHcIi3987/HD48eD4MHIt"
    "R5+UeZSzhjLnUJajxYnLEUEXFu3W0WxUdtObcEsEakSTjrVJUpXaIrOcFWxRt+UbafvNUt"
    "QStErSMksazLgGQo6RKfnKLF9hmDeQcIJQyVhmGUO6XYM804ioQ+ahwhrrNvNViu+qE61l"
    "oKv8HgiN4ZgqpvNKdrhUZ210pjZPni6MO9dJn84m+naD4xvNn752vGvf6+WEioMn/UqwS8"
    "TxRlB/zodXaFwdJDJPCZpr7Ocjm6AZNAUIQ89o4pJZiKaU13u6/gS5/WqiA1QEEFWTGmlu"
    "vf5OhYdfMfqygeAw8d08eKuSovSIQmYG93h2ZT8CkxlR7HmM0X0kQkd7B3vvj94DSgCF/j"
    "Fu+tipJI3W69FVGGHVjdkRg1aZVcqskkMI26ic3KRSywQ1y1Np+ecrFFp3VlmJdSAl0WOX"
    "Cb8vaNAfUeihjksMX/d4l6MfPxzNm4581/rxAzELJQKlC5BC/bFBZozNeXruRr6jShVgtA"
    "eYeFX1n5x6sPwwmdtL8jqqlOR1VJLkdZSt/gu2VC1TI0bTRT5XMjf2SuyNvazBoSCXtlYr"
    "FZg8Oa62v91dXxWlMCxp0laEqXvoX8gy6caUzVg++9g3LfYm9B18bd2U9t49e2cDjRco0A"
    "b4Xf8u/HHrA1sCAxNSyiSRpfPFUmYETJBOIqO+rmNKR04uKmKJzFJ0uyu3NjbQRkQTQiLO"
    "mBJFjFo7KodUDgHB99XeWNeTLNZinyMtSrqpdOK7Zm68oVhkcZodltW5+BkgMExPEeYNeg"
    "E9VrMsWaWlHGAdw4tTKIFvUeo5blCFEqh83crXvd38rbnm4inxaX0BpCklzqGDrvMu5lDT"
    "HHuaIvbuaGJaFjMBITWAqT7sWxI+0mDuet1uVKBCgkOxeaBi2Ssud4u0wNrv8bneyN6oKp"
    "b0gVIbRSOmOLjaxFszgewTzNGhXZD0VgTBovVYBBG0GzFTVxnFNvRkMrJM+7kFXt3BZF3l"
    "lDg91mNS1Wawcmrj226budx8BdHt2N4sD3KP4udBlWA3EAUxaC2MPOcFrAvH5eZfToKIfD"
    "Awk4D5z+QTFYOWLgbNbEMz3OJJGZR3w4zTbc+ae79ZWbTR+9Kko7E/yylAWIUdGVJtMRwa"
    "fVIrWjCBSllEbOQRB/0segPBy/+lhXaL7UVK+SlZ92yJESkXRWMXRXDm1+Z+kk4JoC03Q3"
    "hLr10QJabZMRFUtWZje391jZmzVNTW5Gr3zLE0Y5PbusB/83qZpsLGK1DIIwNwhTpOo3Er"
    "dXE+JdJmxH6CAqiZ6GbMJvkpcui4BCD6sup5PdJSjV28sCqYkub8LlPSlS7ziuXy4E6qH+"
    "taUinmKz1GWj0murfWjkB1y1GaZmp8Q8tUKnML1734zRn9JXpWqr64waiKnsTvUwKxJd+1"
    "AazbpIE2IoJNoJ0QpqBwnaS/dCBCyUtQy33C/qET3/Z4hYvmsT9s3XddbHuhCuNpz+IboD"
    "ImqwS9yhusqD4HH43SpaS5Q8p0KSfwp1UuCAnGy1wMws/8k739frjcTz7wMuhc9IUqZSKH"
    "VapEDouLRA4zNSKwm+ot+5CiM95lBfT0ZjVXlehTVc2SsyL5wsAzh3jY1hdMWHnKVmpEqc"
    "plLseOnvGiRqMWxjmupoCGo1sm+/c79F00wYJOKaAD8SoOTdQasHGQJjQn7nMfUSLUnTHx"
    "pgj/YVKuFNnYBIUGGQQXNG/Zwnfma1c6cfhax7bhkODwYexSipY8R16ZohXJr6qmFRFIrW"
    "oJG+KojwKdCxa0448tU2+kaX2soml9LNa0PmY0rfh2qcr6OI3M3K++BTZf9fyMcxpEljQ+"
    "xXmNIbvA3f2joyqgSUdHxahJ8CzJ3TExFqOpRqd1eJwgkpnTvbtfB7/sHx3DbSmKSJnppn"
    "nTPmLf6i54EzT4MY2OlOMqGFbHxRhWxxkMq/8h46wYitumBcOlb9bYu2e6C3tZoaPwWJrp"
    "MhXFhYbs7H9nmlHVfC7h+Mo+asm2Xn5ORmZ5KtaSSuaKjvuIvQItFHDcRB47mmscAJJJol"
    "7xRhvpWlOs5WfBFpcSx0jWqiSWMyd2a3XBYhnkaei25i7yWb+kSWfJLTzR8LIzPD8L2Bjx"
    "nLH87OJqcPtbflOjsxy2n/12PxyocuzKas1uFuZWKcfGfzgmm62B1JOU25H6No3lHRFyyK"
    "SMlDNex9fxkJ27xL6zSG5lQ/SsX+YV09moEWXDKtc0zAigsAB83nxq6lPwT7E5EPuMqdCg"
    "VBg+5qo0OKRAz4PPgp7xJ1zfY0YZ0/KeMRQ7UMxWhgE6ClsuyJwx4VCTvVtelcSWvvnRfr"
    "RDV9t4IQipPsWGb2H3HfqCHY8pPu+RoS1KHGkhbBzwVjnPdsN5lg8NWNzpsVPQgGVH8iY6"
    "PdLgbKpzLYY0HVSDdv1GTHkuckOgpc6L/PDnWn3f5RXpCveEJOrF38j4los4o1wET0pVCy"
    "bTGkE2w3eBEDHh8bAXhLLeoR8/wuDkjx/oPeQdwW3sWJrHSybZRY+tyTLiNdFM18aUIhtj"
    "g7s3qIN1U7OQrtEcnWKbX7waP7iWVlC8l9rfR6tVgxjUGv8m+M9hbZw1eL+XDyeMqy7T4M"
    "YLxI1f9nAL/sBireCZ/e46WkE4XmkFDbQC9qP9WjpYRKDY3UQJU+lKvdescvDqxepDgk6s"
    "9VS0+LhKsDit1cZixccZgGy3HmJzOH77QKVdii8wJo5esEtz0Q0KT5Q0WZdOlf29ww+HHw"
    "+OD6PDJPqk7AzJnhea5wH0bB22LikUR3M4CidQwKOco6KQrWkyxdsc3gb2Tm7CTrE6l6Rq"
    "dM/tTrRxIyqd69tN+rRHVMq3JrVvzcIaxcbItz0zp6KmXMhp2p0B/O2dLbj/BWz0MfsNP1"
    "GkW0R/Xt8vsHPyB/dUXgJH8ZG6pFDHaf3jVIfaEGsUZKc1S+HIn2Jndt+bPGcdl8B09TqU"
    "xGhUklpzI5I9gvevwfklheJ7c77zjr512B4RKK6vs9r5vZDrhS2+1ZNU6mZvcLOrnMy3cJ"
    "FTT3ObiTlJqdQ1maU8MW2TThuJOUWq5CybnCXJhrnExhN2h5Bt2stJiYk/7pflxVh84AjS"
    "Vk1cI0NmRl7wLCgKn0PSSQCtA8kpZI6Nd+gKv0CXuqlmPwFWsIuC/k6nbOiM6WIAsMMG68"
    "R1se6Jvp6aTXhZOM+izc+Q2dYX1+qwHbuDFcq5nOm0+YkzEN4e2v6MSyAOvrFzSTS9m8Fv"
    "X4dX9ycoaE36aH8eDtncGD/a59efTqBh5KN99+vFzc3F1V9PEJ2ajsPk9mjfDj8/XLEBLp"
    "74tgGjb2+H5/cX11cn4S4JIqESxNFngNvFDI3csrHizZSkkzlG1rvhuPov+GTZvyc83Njp"
    "Vx3O6VXSSNgawi4ONlHVVJIEUTubbBMnXu873DcCcW5C3FMhH/bD2T942QZFY0KeOTK+3g"
    "x1ayMwBexuq1dJQLad2NPrvYK2qcx4pfjXUPwzfZNqZyrGqSSu05dSsVNZogrUTj4h/Bku"
    "s3a7V5KwpdqabO1Ya7Y0V+PnqVQ9JQTfc9wykUCKHTLLlnxVkJi5/2PsL7ArgIux0ecNQJ"
    "kGilHUnLOPPMI/YVcchITzEJXXmKkcGZmZnTinK1yu76SPYg+WoDaFQ/Tcx7rPBswEo5Vn"
    "Roo7pF/imeELJMP/YmsxHC+1N+ZuSlyP1/8Dogiv6dMs4rNNRX1AC6DosXd2/cuHLwdf//"
    "3vj71mxmLr3pVXR/naiNmewPhyLE3HgMpwws8x0bvOYf8vQE63CvblkWds14a4S1JJ7C6J"
    "IdyBp4RfLj9RxN+/H8BmmFCf6qFn7FRu275hpLsiBLZqruJCJLZNek8cbBvAspryuRlefe"
    "Ku4IAePL9Xny9uvw65t9iemO4MG4/2ze31+fDuTgx1ic7u/cBvPPj02wk/4BaBZxkouWMZ"
    "6D4NLy++DW/hM6bmmC+gVMB3fL25HN6L75g5PDQDc90/3F6NLq5G97eDq7uLe5gX8N9HJu"
    "MhgAubXjhq+Cl8CJSX13dssMV2Gpt7cHU+vLzkc/M8RwsbTVbVfpVVtV+8qvYzqypwyo8E"
    "1GPT1ZWdRepL8NvgBL1oj/bfby/uTtDvrknjoQgu6M/D2xMBHj0RCtvrX4IhkyGCaON6nS"
    "KypPI6UXtnmv0sQL2/DZZ6ydndRaOT+GC/giAO9gsFAY/yBbHeiZydZYsi8W1HM426gnm4"
    "uhlcsG0iqOHY+/sDM2nFuRfkbbNjmY8RI+DgvmQWrzi3LVP3xPPR4PP98HY0/MfNxe1vYv"
    "BIm3gQ8QdQN3Zs80cws0B5M8Jw4DAKCMJn7E3v+bFKsedJd6iyS4nktLBavU8jQol36WeT"
    "2Q7wi0M9KjwtmSrF37/Rbt0IYjP1xx7xNKt+eDZNKbOLtndp2pj20RhPIDQbxtH7EGqn3O"
    "QzTMrbS0kdqQ3fu4GwUpSqPU8zCTAtaMTWTH0BpAgV/5vxn6d8NZNAhlRaGfTu/Fl4c/AD"
    "iictgGXkghMX0uJm2oIdZsjGTxrknUh9aoVHa32RpSmllZjku6bhDb871/v3sBWAiIY4Ib"
    "KqrAKZOk59ccSIpN0IvXNCvfDseiLEoNBtypRbrQLkvjrwHdF4acVQ9zxqDbRjjs2nqTd6"
    "qsHNOIliaFbh9F2T6S31I25JOnmt5eqs3bDvimL3xdRxbVan6RSrV7LaxTqG4MIoHzG7LO"
    "04RSizM70hu/eOKiUUH5UkFB9lEoojxjmMXc1YHlHKzPPe8N3e8WEj91oVrpdkcWeTuJOc"
    "g4ItCKc15318BqllMGAmK3sxQ5KgRMRFPNPyQI8q8D+i7Nzhvn9Uycd/VOLkP8p4+YNUsy"
    "yriysYYiQd4PG2ixgME15IzweBWOFiiROqHPemRqTjkhezZhFVnKYDi37TPXJ106vVvDUc"
    "r1i7krXhMVCHvXEaxeKVLIbEQs2qbV2myDrH6L1Kxk6JraNqJ18R/t+HNiVenlFTDPqVIN"
    "o+WHqs1cjYNy3PtOk7+L7a3Ua+TwWoKG/oQqfwW9FcY5JAGrIIeT5FAPC8OIFsWSg2Xj9P"
    "eSPwYZT4ro5HhSp7ieMrQynvFupdYQ+ATMMqGC45kUmuQ6IO1M1Iks2sCpIbnW+7VpDsO0"
    "ZDMScplZilFnOUlN9kP6doFbSYzJJe1lk0EHWGWMlaZlnzApombRJidErCMks4KIlqAvuZ"
    "oFRSllnKUZFbAzmnaZWkZZZ0VLjYSA9L0ipJyyzpTBFqo3s6fw4lefkl32iLp0iVnGWWM1"
    "SON5BxjEzJV2b5RkAAjZslWWon74SkRXVzfW/JkkzJV2b5huXojW7kBKmSs8xyDjAGmnhL"
    "EpRKyjJLWYBbNOsdmqbdGUlzLLIpsQAiPIR3158Rtg0eRLbfYA9RndbOM41IVIZpY+yBAC"
    "OzPu+ThDJX8kouAkj1qc3+GJFa/I2hTxSE+OsxP8ISri2ANKUSQi0hAPyxwnEv06faxnGH"
    "w7oFrn4Optmto70qT2M3WgWWxrG912TreWyqjq7XlLJWhb85SbsNjgFtMunuio3MjwQ/2b"
    "ejq4fLy17+bdcCW7/H5+roik3f8bX7OsTSMVxtkgfFchbQff5yiy0tbG2Xz/JPMEd3VnLq"
    "drIsMvedEfWwsyafPgdz3bGpOrQ6k4HCTKvU5vxK9Wft4OrCL9hed/fxdilDmKirawoQ+V"
    "rg0WfcpTshuesAbLUFFgFoa1d5FMAZr8mmGzFLV5kEmbQtcOkumKarbAr7a6/LJohrfA3m"
    "6tAVB4pn5bZhS66+EF8HxNhcQyDk67WN7wn7z2rufhPTPVQyBXaJtXWbrAnloKjTWqQ6rG"
    "i3NloqK6ubrkETet4mnrdOsEXdJ7S1MWcYLqt3aOBAQ5VfiG0V9LCvR16lE33UMZBZTarP"
    "mZx9zoo70Odzfye6zouuGv2w6TxbziiEQHj9Ti4Cob8Oz5cU8lafV1/2G26/wRuJ1OFuRK"
    "CYu5K541roROMtYxM1Oykmk5OjvoDV7qO5abNDo48CcNk+ogvq4VmTk6N9fB0Xa1QoYFWB"
    "X5YUHVjc24Z+USgVjUSxa6le8YbN1bXQOJUK+bcV8t92j3HZhFA1IFXYZPx8cHc++DR81R"
    "7j4PctMn4Dn/Aq0zf0QFczfMFCjfq5mpaFxpiaBl52aDiJ9cOCD8+vP0HbGfFH2IIFmr8G"
    "PTbinWjyjeXNf2V1A1uZ1sq03p7CHK3qoN9XP1rNYGbzFlRy2NmMM/X6pEYEMgugqSn4vh"
    "r2exn4e8Ye0WbNml4l6WTWnnpXQfsxgEAUh/VMew76lfFzn840OLil7v6jNFyl4coihE5o"
    "uDxsX6TihjH9VTpulEOwWsl9gHZcoG4SpnW+aK6pcd3R9KaiBy+0d3VcU8fQKpsdTQs0x2"
    "62ZeI689RQR/vonwD2ZvjsJyndVE7d1CHUDKO5SRncwYVWKIU4XWdamR3sfziOuA9/lPH7"
    "7uvg8jKneufZr6NrBsM7qGm2jxZct4NWhxtnHVZS4w9L1PjDrBr/e17PicIT4PfcjhM7rR"
    "G21sqQ35317aEEmcyM7V0L1QHag0pt8XS3++yuSKCrbVKbC6C1U8ako7E/c3IWNyEW1uwC"
    "/XlJlWLumJFtirvRJ9sNQp5dX18m4o9nF+mA78PXs+Htz3v8omSDTE85T+Q7RQIzsjb7k3"
    "RKAI0FEDgJagsgSacE0PweVcAEyocrmRDa8+HmnPUt8PVmOVNHOZu83ypU0AfncQvM/bac"
    "qaPMTd5dFZiryum3XE6/yQBPWHCYE96J1SIWB3fiZY/V0pdczKRHPR5injHbcoEAFdTlZq"
    "aLJ9jFbMXwqI3v0ndoEJTnoKlG+RjiYDsqddDY//Gynfy8pQ1+V06EKFYCpHke9AoUAaFY"
    "1EjFh6SMD4XiyoigPDwUI5NZ3ezt8Q3AW1uaLtsO4baIVb/xTD0buSat3tiyxXhStBnrRD"
    "4SRO2EPzaxF3rXPmO++8eFAUfId15y0agz5VGVaMhRcTDkKBMLmbGzi9TK2ltSyBxvYkoN"
    "pOf9zpZzE0a3n52nTzXbrpefFyORt5qld6bZz/wcQd8GfUR9fQrJFGd3F41W+MF+BcYf7B"
    "cyHh69taQ9Ka/aOKyhlte9G9b90PZnGTshmTcQEm9xBwSXIzbqboXb4d8fmDY//HSCojke"
    "7Zvh1aeLq7+eICgoZ+J5tB+uvlxdf786Ybros03mNhszuGBEAKf9aJ9fX32+ZAbBCYJmoZ"
    "ape4/28B83F7cwL/7DMV2Y9XxwdT68vITPov4Yj/bt8PPDnfj+CbM3DEnOPqZC5SBZlKtW"
    "EZG8obFzXvaG+JsitlJd9jqBfeFNTbo0ME6RNydw988IrRlFa0O3YjNzsyzXpVpy/yTJGu"
    "3ALQG6C53qJ4qe8eIU2RgbTBKg8orKeJ7oJ7ZJo1up/dLWF23Ezr5xvcrtBJHM4rgniE7J"
    "HHlEJI5DrXEjxh9WS/8pyf7JYbyrzWtyPaCQmeUDGhgWaO4SdiiZHsBBGHDhsE3heCfxrS"
    "C8T2iu2R6qHtbfsGR+d0e+m6MgF1d7Lykklkwb4f2NlHsz7sEJj/O85KU8j1Epvtfnu1Dh"
    "aIMy+ySlKrOXuszetH/3mbQaiDlJuTtdda6Ix0z/Z6Z5aWPis38/McEiAebDFeK32FfHIr"
    "QZpEaccHfWwHfwIQeKiNAyDK4CfhuAO+7vt29wCfAmWfVzpGNUEveYYQLXIJzATOAFs7By"
    "wnAyuaKCQN6IWYl1LIAUmcRKz9IQFoZiCNkgoj4iAOqBxOqIKuUdqqL4s1El/qGM6q96hn"
    "b7CBSNP0eG36BYJEsrr0OQH4Z0SnzLQE8EQYJG6ANhuxK7J/yf4hchy6zrC9zyaak6vb6N"
    "3em4hPE4p0dSsRcgRiL1bThdIA052KXEDvelRcgzuOIr+70UDJ80uw7wHY1r21r0Isz0Xd"
    "iFwWovb8TrGA2lnqRUUpdF6jlnbwbnXxVbqSoHWYSwdpXDa2cy32Jdc3o5ecziQb8si9mF"
    "IRVzmO+5Qf3ks2MgxJbhLSn7ImN4ggB0xtAWVHwAMHfwKZzAPPrGP8SLkNZgp7JN2dzZDO"
    "aNflNu/nLUg5Qj3LFbRWBaR5T8D41/Bt4Qld0szcnGBVOQ3RxILKtV5DM/GF6mSshzvvFN"
    "wpftT3wvrK/Vg2KQyaCJ74bqCTRxKqnTZYGJM8KrHIR/EF6dnqDApOjzXDTTncE/we3WF3"
    "Cv2ECP/v77/eNmrsS2E80Sx1RVKSWIpBaSRzyN0YTdPvRlx48IwB+iLLHCwtcXSU1X+zou"
    "9m2JYThzvEVUUMGFIklWGVfNcjItyy0JubMs6161rcGOQASWfV8ddsZJpGVojxsoVJzzgH"
    "eI8As7OKID/pVQXoL7pAa3YxTSMvvVVi+zcEwm1loMTdAolmbjIZ7v2rU4GidRDM2csGHh"
    "Qp0jNk6jWJpmKcB05TUNLTG1I5LOcHPLcdInl1BaP7CdIFO8b8b7sBdDffanKZUEGpb3BQ"
    "0y6ksgTakk0EwCQWOS+gJIESr+N+O/jRscPzEixXcFertLfH+lhGbFeX5gE9+DCLTR6Mot"
    "mEDJo6Hugz2PmaINVJ8koeJ/U2gJ4tYHCo1TqfSZttJnosyBNdNn7sJ5dkwIVdNn4qtPpk"
    "ZPPEnmztM4c/NTaMTT/so8mhGNBq5MphlAzF7gB3HOoPmU0GXWi02QRewn7CL8u69ZPOFF"
    "BK2y2TLNp3q0H+0BmmnuMyQLIwBeemLvahOP/82mPeEIHmJ4lE7Dvm3mU4+Pm2umQBnEmj"
    "4VbSHZIIEzSOaVW0pFuwhyMFQzKZVOI/t5VzGBBvZWo+zmBGEHk5t3N5k5m8Ou1DGljski"
    "hF1Xx+6mplOEyxw9K1XFaDCqBjKzo7k6tmIQyT9+iGxvnU3/40eIkwxt3E2m5ZgUnRHKnv"
    "1EkWngmUM8bOsLSDnOR2NueX6FwLxj51WZUvXGEJjHhDwDNlcMgfmUGS4BbiPfHGz5wyjA"
    "U7HxfPuwgcutmRVKcQZnkkpeUObq22PDEMxvHR/17Pr6C3wk1jpgmA4+/QYjNGPxaN/9en"
    "FzA4+DbL9H++b2+uxy+PUEBUXIj/an4eXFtyHHR41S2GCe+4fbq9HF1ej+dnB1d3EPc0I6"
    "1shkfHI1m5peOEq8ksjVerQvr+/YYItpx1lE1Xzk1Yp7M7GS9qs0jt0vbhy7n2kcy8GXGt"
    "hYcbqdKdXvfXdNdvbHAKbCo1VfwrKyr3LJTCDbEzvQJtBMW6Cp9oLbqQHfNStNHNA2qX+o"
    "C5oNFfy3gbMfaYsC/aZRVn77/Zy1+bgOr4PhrbBZoouzfb4GJS+1NZQ0nczFJg2Z3T6MPs"
    "XuC3RtrsvsNJ1idgVmQ5i+UWxf9niyQEiCqzqsV2Pvb2Hdo6foPbP62TWtWVzz41WGcsMj"
    "afORKMWrsx+SVDKD50BJKLM7oU0QbF7o6uFiHTP12ugj3rcAig1t0gw/uv3rQHC1gfqbIN"
    "wh/Rd2Cy/iCpC9AdMP4MbGVZH9uqTVTjG4XOsLP063Y7KfY2RpbHda7CfY3EvE3r96864u"
    "Sd9ht0gTAMkl2Y7Jnm1zZrX3kQkYIHAALCiiJjtd36JF21kAu1aiyJvAqBO+ugY7LkG4M3"
    "vuTUbztfm4iS8xolLSlVm6CmWyUMw7ijeoUCbfotRzNrtCmXxtN5FCmVx1h24WZTLWbOkl"
    "zIBKLfyA7vOXW2xpXj76VyrdaviCd3LdF7H8z23krwmmlSSxRVxdnck2WkqzWj4bd4cEQE"
    "caM5A1M+pNFOSi9dF4geZ4PAVUcOLCX8yuZlSn3EtNuUuNz2JS3kcPEbYt87PbNvpt+Wid"
    "sUTAqUanmVy39BDHYUuXX+KqtkDONDguxgz/i+MJ4XiZ42q9u18Hv+wfHSMCQGPz+AbpI0"
    "rElnGxw+wKimYYN25KuYGgAvFdvV7AM6KQWiTBKdRHcIyKTEQ3TEpswvr2kSM7Hl+TJo3C"
    "Jnnph8Wu03D8FjMOe5vVjLbmNo2/Zg2Op8gU4+v7q11mTeXcq8U8X1Iodtdmt0OMkTMlXk"
    "6OYUlIJk7UhYN721yPq/cZvq+IgidJO+je2113XtaLG6bhNGrMliBVgpZa0HgywXqOjIvV"
    "3yWF1NYHO24sE/LILPYufeTbAnLBgH9GqWVBxYUc1kjkg6pd3pwkVJ701iqcY56tdYucY1"
    "PtmCgq1zknl6FUpc4e0Z97eS5i/qBf6hqOhqx0CP9K5mjmAzgLIMS8aK6p2R5ixxBFps0+"
    "YT8ET4kPpNA7aRobzh1UJoWKs5lJcyDyW588190bTAvPo/lUebM8h1W/xK/LeMiuuDpI5z"
    "EKafP56wqhRSx+KCypicW/JFEMzQDHq8yQN5gZEtwotZXaJJ3SaRsXEUX3eG0RpCmVENoy"
    "LJa61fqWxff4XDsmjKqmRXolFqTr5Jw7LTD423KmjrI3edZK1XGXG2hfyQsuRKpKDOivtO"
    "RGs2BsjSQf4ToSlhQWjSsB0xMNwKVt/ELYxX3CLDAmjCcA/xReJRpVSyH2IgUJPa3NXAX5"
    "s9i4U9acdNYcdFrOd8uuhuwJaaV20LKTZXj7TeDeCLMJoHAuh4MAC8fCGgfDycLz5AHqsG"
    "9hI7D3aJ//Orj6K4fOEQ5fGH8zuLgV4x3NdGVx+Abm90i8aH27PUaorM0i870+d3MoFXvT"
    "7K3XpnoH2lOzo3QyOTnqo7G/wG7U7biP6IJ6eLZGE+r2m/C67Gisl9+zpFC5JrWzHlQhWy"
    "NRyO2oyobCX6mGSbKUotdxUikvofISvk0hKC+h8hLuBnsreQkzF2oLrK1aiCrZTbqVOtRN"
    "+l6/EV8XvsSM1zV81C/zt76IQRUdrYMAA842RP2WyVNW5sT1poBFNJ+SWV5DpmpE+bWNYe"
    "MJjhypslykuRP7JX7R+lCs8qOC9h4c3hRMywkTVPEwHFbxMBwWexgOMx4GVUb0Sr6Gzrv9"
    "b26vPz2c33NsfcPXvUeb8ebLxe0JIvbTs+nK4Zpn21HPTfwtbxUSI5PYF9Dbg7tx7/37U8"
    "iBhxAi0tDEZF+AXjTLr3wGtdcHhH95fTziBJnEDJfyio13zvtjZJiUR5/rCyGPWmJZ9K4h"
    "fTrYqEzvlRoAmmmozzUiV+FwmV0wPI+dTKCtBlPWoU/GGCPekAigSiyrnjzaS06ltTJ9w+"
    "EqMJjx5Aqjb2SZMzPn/iz25KbpZD5DlmsYumjxiCEs5VM+1wnvAww/45XWMlMPXa8hTPmS"
    "cHeiVb2vpmGbT1MvzKMSTXoMbdEXoEdg5/+Ubefc/ZAWto0m6yBGtourQGM7UzTC4+Dlah"
    "30ZqY9cnxXn2rcOV5Xw8uh7szFt21dm/Hydy8neaaU+wFFZ5je2lXnaAtecjrDjDNGDozT"
    "3+6urwps9Sxp+rAzdQ/9i13ldGN87v3HxLd14CLTIkzLM236Dr7vP2v6s3rDmeNBqrCd7Y"
    "tb+3gDnpU7ttI+rNSRBRNkAFtc8mLaOq4nozjR7ksHv2B3MWdabgvtUzYipCDprZaM4jS7"
    "LyKJN5A/tkw95+YmxMKaXbCBIqKUaMaMalMyCYNSdeAbp4DIAZ2FwJaiELhDhmlA7ycEr9"
    "xKH82z6+vLhFjOLtIe+YevZ8Pbn/e4jNgg0yu4xjW25F5y4lClwlgSSS2MNmIjLbJaZV8W"
    "a1O7WTas2gi8RannGKqZYnGR+9JE6klK1RhGHiFn9zb3w9RHuYpRyRzgkNABUQZxFeZArZ"
    "mjdxfOs2NCqAxuFVt9azSLYFrObM1eEUHq3YUnest1hN/pYFw7THroVL7zRrtpxJdVccJn"
    "uOpWJn2OopVeJfMzRDPjQGUaCuaAVM4JcU9jn8xNJm1od2Evgqe5MeOWpsyHSFumvobZ4y"
    "p1VJqrro+KU0dVkdFrV3mFZ0NdASTolADaUv5iR9m61S/LmXZMEJWrXxJrMB/cVFUWtV5Z"
    "9MrAsTE9slgpCrTM1TpRqNdWUIkAntpg2gnPjIuUlVOkw1qxLNEGDAeDnswXTPnfbDiCX5"
    "6jEbUxYyWUoeVR4LDVrBCGZFWHhHQyAigupYkIpC4wGL7bOz4MM8F4OKlRTc1+lZqa/eKa"
    "mv1sTU3jFOtW0qtluxxeRwVV0aRVt3UnXMwhfFij/iUJUhVKkFnOyqJ85fNUlsbfb0SfU8"
    "b8po35ZqALK0Evrm18T9h/Koqgce/1V90Hm0K8WMuEv7B1MmNv/V20o+3l2PHpIf0yY94M"
    "Bo+C/rY1cIR5c3GoPoS0VjCzPWIZzMLui9IEg/fiRr5tBOUL4bifKIL0uGcMxXITNjLAud"
    "BsOsduXrOYjX7bo/3IThPHQwfvobiCBgUXpui5zKbRMWUK1ImwwIixQFP2zRSKLimxNQuB"
    "SVocYAnfAwawl1DRFXmun36ZOyEmtsoehRiN1E6FMWEWuNFHc9N2tAWUzQPcDIVTopqINo"
    "xXUAwbkc/4nYCK0OZjOKug03YfvWijoGKjj353mUHgmZNFH83YUaMJkN66UjjYryCFg/1C"
    "KcCjlBRwLVTcYLjUMvgO4fOZ9hx4g8WdAkWvALnEi+rYb4cGZLy2gUN529n7qJrDrZrHrc"
    "zllvG5we2TdynYmrvIF0pIkU7RXnjCdy+JXO7haoV3EgkOcDEjyrT8HGWgfvJ2UJEQOQAY"
    "h88urga3v+Uj25zlVDCc/XY/HKS7B2PNqFlcEiORo7YEvrZubUkbnpmNlJSoLr9vxE0W6e"
    "QNJJ2mVQ5RmSVNfI+ZpzlhvWLQthhJI1VkS5gb3wN8R8NkejjveDrBc4B6NNqo6G8Lyy3j"
    "oHudvIUBdk192svxdQRP+mUuDm05ZpVfo3iTrc4VqGXIvxUrfs3S+JLsR6ZH5cI5FhsoMR"
    "KZjZTqLE4aHEdHVQyOo6NigwOepQpDhUegKoeD4R3k7l4lc26vxJzby5pz7Bu9XFjGsvL0"
    "iGT7FsTrKC2t2Qqvepn9+f8BOa6WnA=="
)
