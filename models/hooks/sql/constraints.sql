CREATE UNIQUE INDEX webhooks_once ON webhooks (store_id, url) WHERE deleted_at IS NULL;
CREATE INDEX webhooks_told ON webhooks (store_id) WHERE active AND deleted_at IS NULL;
-- Those that the scheduler has to look after.
CREATE INDEX webhooks_failing ON webhooks (failing_since) WHERE active AND failing_since IS NOT NULL;
ALTER TABLE webhooks ADD CONSTRAINT webhooks_deleted_are_not_told CHECK (deleted_at IS NULL OR NOT active);
ALTER TABLE webhooks ADD CONSTRAINT webhooks_switched_off_are_not_told CHECK (switched_off_at IS NULL OR NOT active);
-- Nobody's webhook is switched off unwarned.
ALTER TABLE webhooks ADD CONSTRAINT webhooks_warned_before_switched_off
    CHECK (switched_off_at IS NULL OR coalesce(warned_at < switched_off_at, false));
-- What is due, webhook by webhook.
CREATE INDEX webhook_deliveries_due ON webhook_deliveries (webhook_id, due_at) WHERE state = 'waiting';
ALTER TABLE webhook_deliveries ADD CONSTRAINT webhook_deliveries_twelve_tries CHECK (tries BETWEEN 0 AND 12);
ALTER TABLE webhook_deliveries ADD CONSTRAINT webhook_deliveries_wait_or_ended
    CHECK ((state = 'waiting') = (due_at IS NOT NULL) AND (state = 'waiting') = (ended_at IS NULL));

-- What follows writes events where states are written, whoever writes them and however many in one statement: one look
-- more for each of their statements where nobody has a webhook. A plan is kept for both one row and many, so OFFSET 0
-- keeps it to a look by key for each row: never a walk through all orders because the first statement had many.
CREATE FUNCTION webhook_wants(events jsonb, type text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT events = '[]'::jsonb OR events ? type
$$;

CREATE FUNCTION webhooks_follow_orders() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM webhooks WHERE active AND deleted_at IS NULL) OR NOT EXISTS (
        SELECT FROM entries e
        CROSS JOIN LATERAL (SELECT store_id FROM orders WHERE id = e.order_id OFFSET 0) o
        CROSS JOIN LATERAL (
            SELECT FROM webhooks WHERE store_id = o.store_id AND active AND deleted_at IS NULL OFFSET 0
        ) w
    ) THEN
        RETURN NULL;
    END IF;
    INSERT INTO webhook_events (store_id, type, data, happened_at)
    SELECT o.store_id, named.type, jsonb_build_object(
               'order_code', o.code, 'before', nullif(e.before, ''), 'after', e.after,
               'order_status', o.status, 'payment_status', o.payment_status, 'payment_method', o.payment_method,
               'subtotal_idr', o.subtotal_idr, 'shipping_idr', o.shipping_idr, 'cod_fee_idr', o.cod_fee_idr,
               'insurance_idr', o.insurance_idr, 'other_fee_idr', o.other_fee_idr, 'discount_idr', o.discount_idr, 'total_idr', o.total_idr,
               'paid_idr', o.paid_idr, 'refunded_idr', o.refunded_idr, 'units', o.units, 'courier_code', nullif(o.courier_code, '')),
           e.created_at
    FROM entries e
    CROSS JOIN LATERAL (SELECT * FROM orders WHERE id = e.order_id OFFSET 0) o
    CROSS JOIN LATERAL (
        SELECT CASE WHEN e.kind = 'payment' THEN 'payment.' || e.after
                    WHEN e.before = '' THEN 'order.created'
                    ELSE 'order.' || e.after END AS type
    ) named
    WHERE e.kind IN ('status', 'payment') AND EXISTS (
        SELECT FROM webhooks w
        WHERE w.store_id = o.store_id AND w.active AND w.deleted_at IS NULL AND webhook_wants(w.events, named.type)
        OFFSET 0
    )
    ORDER BY e.id;
    RETURN NULL;
END $$;
CREATE TRIGGER webhooks_follow_orders AFTER INSERT ON order_events
    REFERENCING NEW TABLE AS entries FOR EACH STATEMENT EXECUTE FUNCTION webhooks_follow_orders();

CREATE FUNCTION webhooks_follow_shipments() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM webhooks WHERE active AND deleted_at IS NULL) OR NOT EXISTS (
        SELECT FROM now_there s JOIN there_before earlier ON earlier.id = s.id AND earlier.state <> s.state
    ) THEN
        RETURN NULL;
    END IF;
    INSERT INTO webhook_events (store_id, type, data, happened_at)
    SELECT o.store_id, 'shipment.' || s.state, jsonb_build_object(
               'order_code', o.code, 'before', earlier.state, 'after', s.state, 'shipment_code', s.order_code,
               'courier_code', s.courier_code, 'service_code', s.service_code, 'awb', s.awb, 'cod_idr', s.cod_idr),
           statement_timestamp()
    FROM now_there s
    JOIN there_before earlier ON earlier.id = s.id AND earlier.state <> s.state
    CROSS JOIN LATERAL (SELECT store_id, code FROM orders WHERE id = s.order_id OFFSET 0) o
    WHERE EXISTS (
        SELECT FROM webhooks w
        WHERE w.store_id = o.store_id AND w.active AND w.deleted_at IS NULL
          AND webhook_wants(w.events, 'shipment.' || s.state)
        OFFSET 0
    )
    ORDER BY s.id;
    RETURN NULL;
END $$;
CREATE TRIGGER webhooks_follow_shipments AFTER UPDATE ON shipments
    REFERENCING OLD TABLE AS there_before NEW TABLE AS now_there
    FOR EACH STATEMENT EXECUTE FUNCTION webhooks_follow_shipments();

CREATE FUNCTION webhook_events_are_delivered() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO webhook_deliveries (webhook_id, event_id, state, tries, due_at, problem, created_at)
    SELECT w.id, e.id, 'waiting', 0, e.happened_at, '', e.happened_at
    FROM events e
    CROSS JOIN LATERAL (
        SELECT id FROM webhooks
        WHERE store_id = e.store_id AND active AND deleted_at IS NULL AND webhook_wants(webhooks.events, e.type)
        OFFSET 0
    ) w
    ORDER BY e.id, w.id;
    RETURN NULL;
END $$;
CREATE TRIGGER webhook_events_are_delivered AFTER INSERT ON webhook_events
    REFERENCING NEW TABLE AS events FOR EACH STATEMENT EXECUTE FUNCTION webhook_events_are_delivered();
