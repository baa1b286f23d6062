-- $1 orders, $2 payment statuses from which settled is a step, $3 now, $4 by whom, $5 reason, $6 store.
-- Rows are locked in the order of their numbers, as by everybody who takes many.
WITH locked AS (
    SELECT id, payment_status FROM orders WHERE id = ANY ($1::bigint[]) AND store_id = $6 ORDER BY id FOR UPDATE
), changed AS (
    UPDATE orders o SET
        payment_status = 'settled', updated_at = $3,
        -- What the courier collected, also where it came online before.
        paid_idr = o.paid_idr + coalesce(
            (SELECT s.cod_idr FROM shipments s WHERE s.order_id = o.id AND s.state = 'delivered'
             ORDER BY s.attempt DESC LIMIT 1),
            greatest(o.total_idr - o.paid_idr, 0)
        ),
        paid_at = coalesce(o.paid_at, $3), settled_at = coalesce(o.settled_at, $3)
    FROM locked l
    WHERE o.id = l.id AND l.payment_status = ANY ($2::text[])
    RETURNING o.*, l.payment_status AS before
), noted AS (
    INSERT INTO order_events (order_id, kind, before, after, by, reason, created_at)
    SELECT id, 'payment', before, 'settled', $4, $5, $3 FROM changed
)
SELECT {moments} FROM changed
