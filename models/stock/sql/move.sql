-- $1 orders, $2 kind, $3 change of on_hand per unit, $4 change of reserved per unit, $5 by, $6 reason, $7 at
WITH demand AS (
    SELECT order_id, variant_id, warehouse_id, sum(qty)::int AS qty
    FROM order_lines
    WHERE order_id = ANY ($1::bigint[])
    GROUP BY order_id, variant_id, warehouse_id
),
summed AS (
    SELECT variant_id, warehouse_id, sum(qty)::int AS qty FROM demand GROUP BY variant_id, warehouse_id
),
locked AS (
    -- The same order everywhere, so that two orders never wait for each other in a ring.
    SELECT s.id
    FROM stock s
    JOIN summed d USING (variant_id, warehouse_id)
    ORDER BY s.variant_id, s.warehouse_id
    FOR UPDATE OF s
),
moved AS (
    UPDATE stock s
    SET on_hand = s.on_hand + d.qty * $3::int, reserved = s.reserved + d.qty * $4::int, updated_at = $7
    FROM summed d, (SELECT count(*) FROM locked) AS all_locked
    WHERE s.variant_id = d.variant_id AND s.warehouse_id = d.warehouse_id
    RETURNING s.variant_id, s.warehouse_id
)
INSERT INTO stock_movements
    (variant_id, warehouse_id, order_id, kind, on_hand_change, reserved_change, by, reason, created_at)
SELECT variant_id, warehouse_id, d.order_id, $2, d.qty * $3::int, d.qty * $4::int, $5, $6, $7
FROM demand d
JOIN moved USING (variant_id, warehouse_id)
