ALTER TABLE orders ADD CONSTRAINT orders_bill_adds_up
    CHECK (total_idr = subtotal_idr + shipping_idr + insurance_idr + cod_fee_idr + other_fee_idr - discount_idr);
ALTER TABLE orders ADD CONSTRAINT orders_money_not_negative
    CHECK (subtotal_idr >= 0 AND shipping_idr >= 0 AND insurance_idr >= 0 AND cod_fee_idr >= 0 AND discount_idr >= 0
        AND total_idr >= 0);
ALTER TABLE orders ADD CONSTRAINT orders_cod_fee_bounded CHECK (cod_fee_percent BETWEEN 0 AND 10);
ALTER TABLE orders ALTER COLUMN insurance_idr SET DEFAULT 0;
ALTER TABLE orders ALTER COLUMN cod_fee_percent SET DEFAULT 3;
ALTER TABLE orders ALTER COLUMN buyer_pays_cod_fee SET DEFAULT true;
-- No more goes back than came.
ALTER TABLE orders ADD CONSTRAINT orders_refunded_of_paid CHECK (refunded_idr BETWEEN 0 AND paid_idr);
ALTER TABLE orders ALTER COLUMN paid_idr SET DEFAULT 0;
ALTER TABLE orders ALTER COLUMN refunded_idr SET DEFAULT 0;
ALTER TABLE orders ADD CONSTRAINT orders_cancelled_says_when CHECK (status <> 'cancelled' OR cancelled_at IS NOT NULL);
ALTER TABLE order_lines ADD CONSTRAINT order_lines_qty_positive CHECK (qty > 0);
-- What the scheduler looks for: holds that have ended.
CREATE INDEX orders_unpaid ON orders (unpaid_until)
    WHERE status = 'pending' AND unpaid_until IS NOT NULL;
-- … and parcels that have arrived: orders that are over.
CREATE INDEX orders_arrived ON orders (store_id, delivered_at)
    WHERE status = 'delivered' AND payment_status NOT IN ('settled', 'conflict');
CREATE INDEX orders_arrived_settled ON orders (id) WHERE status = 'delivered' AND payment_status = 'settled';
-- The refund list.
CREATE INDEX orders_to_refund ON orders (store_id, cancelled_at)
    WHERE status = 'cancelled' AND payment_status IN ('paid', 'conflict', 'paid_after_expiry');
-- Any part of a word finds an order.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gin;
-- Without a list of what is still to be indexed, which every search would read.
CREATE INDEX order_words_by_words ON order_words USING gin (store_id, words gin_trgm_ops) WITH (fastupdate = off);
-- Room for what changes on the row's own page: then the index of words is not written.
ALTER TABLE order_words SET (fillfactor = 80);
CREATE FUNCTION order_is_found() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO order_words (
        order_id, store_id, words, receiver_phone, created_at, status, payment_method, payment_status, courier_code,
        cs_id, form_id, units, total_idr, subtotal_idr, shipping_idr, discount_idr, hpp_idr
    )
    VALUES (
        NEW.id, NEW.store_id,
        -- Nobody types what stands between the parts.
        lower(NEW.code || chr(31) || NEW.receiver_name || chr(31) || NEW.receiver_phone || chr(31)
              || NEW.receiver_phone_entered),
        NEW.receiver_phone, NEW.created_at, NEW.status, NEW.payment_method, NEW.payment_status, NEW.courier_code,
        NEW.cs_id, NEW.form_id, NEW.units, NEW.total_idr, NEW.subtotal_idr, NEW.shipping_idr, NEW.discount_idr,
        NEW.hpp_idr
    )
    ON CONFLICT (order_id) DO UPDATE SET
        store_id = EXCLUDED.store_id, words = EXCLUDED.words, receiver_phone = EXCLUDED.receiver_phone,
        created_at = EXCLUDED.created_at, status = EXCLUDED.status, payment_method = EXCLUDED.payment_method,
        payment_status = EXCLUDED.payment_status, courier_code = EXCLUDED.courier_code, cs_id = EXCLUDED.cs_id,
        form_id = EXCLUDED.form_id, units = EXCLUDED.units, total_idr = EXCLUDED.total_idr,
        subtotal_idr = EXCLUDED.subtotal_idr, shipping_idr = EXCLUDED.shipping_idr,
        discount_idr = EXCLUDED.discount_idr, hpp_idr = EXCLUDED.hpp_idr;
    RETURN NULL;
END $$;
CREATE TRIGGER order_found AFTER INSERT OR UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION order_is_found();
-- Also where rows are copied in without looking at references: what is found follows from the order, whoever writes it.
ALTER TABLE orders ENABLE ALWAYS TRIGGER order_found;
-- Whose orders these are, across stores: a buyer's reply stops what is to be sent about them.
CREATE INDEX orders_by_receiver ON orders (receiver_phone);
-- Each other date that a reader may count by.
CREATE INDEX orders_by_confirmed ON orders (store_id, confirmed_at) WHERE confirmed_at IS NOT NULL;
CREATE INDEX orders_by_paid ON orders (store_id, paid_at) WHERE paid_at IS NOT NULL;
CREATE INDEX orders_by_shipped ON orders (store_id, shipped_at) WHERE shipped_at IS NOT NULL;
CREATE INDEX orders_by_delivered ON orders (store_id, delivered_at) WHERE delivered_at IS NOT NULL;
CREATE INDEX orders_by_returned ON orders (store_id, returned_at) WHERE returned_at IS NOT NULL;
CREATE INDEX orders_by_cancelled ON orders (store_id, cancelled_at) WHERE cancelled_at IS NOT NULL;
CREATE FUNCTION order_events_are_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- A deletion of personal data takes the words away, and nothing else.
    IF NEW.reason = '' AND to_jsonb(NEW) - 'reason' = to_jsonb(OLD) - 'reason' THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'a timeline is never changed';
END $$;
CREATE TRIGGER order_events_append_only BEFORE UPDATE ON order_events
    FOR EACH ROW EXECUTE FUNCTION order_events_are_append_only();
