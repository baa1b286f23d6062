-- $1 lines {warehouse_id, variant_id, on_hand: the units to set, or to add where $2 is changed}, $2 kind, $3 by, $4 reason, $5 at
WITH asked AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS line (warehouse_id bigint, variant_id bigint, on_hand int)
),
before AS (
    SELECT s.variant_id, s.warehouse_id, s.on_hand
    FROM stock s
    JOIN asked USING (variant_id, warehouse_id)
    ORDER BY s.variant_id, s.warehouse_id
    FOR UPDATE OF s
),
wanted AS (
    SELECT a.variant_id, a.warehouse_id, coalesce(b.on_hand, 0) AS before,
           CASE WHEN $2 = 'changed' THEN coalesce(b.on_hand, 0) + a.on_hand ELSE a.on_hand END AS after
    FROM asked a
    LEFT JOIN before b USING (variant_id, warehouse_id)
),
counted AS (
    INSERT INTO stock AS s (variant_id, warehouse_id, on_hand, reserved, updated_at)
    SELECT variant_id, warehouse_id, after, 0, $5
    FROM wanted
    ORDER BY variant_id, warehouse_id
    ON CONFLICT (variant_id, warehouse_id) DO UPDATE
        SET on_hand = s.on_hand + (SELECT w.after - w.before FROM wanted w
                                   WHERE w.variant_id = s.variant_id AND w.warehouse_id = s.warehouse_id),
            updated_at = EXCLUDED.updated_at
    RETURNING s.variant_id, s.warehouse_id, s.on_hand, s.reserved
),
noted AS (
    INSERT INTO stock_movements
        (variant_id, warehouse_id, kind, on_hand_change, reserved_change, by, reason, created_at)
    SELECT variant_id, warehouse_id, $2, after - before, 0, $3, $4, $5
    FROM wanted
    WHERE after <> before
)
SELECT variant_id, warehouse_id, on_hand, reserved FROM counted
