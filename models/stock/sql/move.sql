-- $1 order, $2 kind, $3 change of on_hand per unit, $4 change of reserved per unit, $5 by, $6 reason, $7 at
WITH demand AS (
    SELECT variant_id, warehouse_id, sum(qty)::int AS qty
    FROM order_lines
    WHERE order_id = $1
    GROUP BY variant_id, warehouse_id
),
locked AS (
    -- The same order everywhere, so that two orders never wait for each other in a ring.
    SELECT s.id
    FROM stock s
    JOIN demand d USING (variant_id, warehouse_id)
    ORDER BY s.variant_id, s.warehouse_id
    FOR UPDATE OF s
),
moved AS (
    UPDATE stock s
    SET on_hand = s.on_hand + d.qty * $3::int, reserved = s.reserved + d.qty * $4::int, updated_at = $7
    FROM demand d, (SELECT count(*) FROM locked) AS all_locked
    WHERE s.variant_id = d.variant_id AND s.warehouse_id = d.warehouse_id
    RETURNING s.variant_id, s.warehouse_id, d.qty
)
INSERT INTO stock_movements
    (variant_id, warehouse_id, order_id, kind, on_hand_change, reserved_change, by, reason, created_at)
SELECT variant_id, warehouse_id, $1, $2, qty * $3::int, qty * $4::int, $5, $6, $7
FROM moved
