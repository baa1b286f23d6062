-- The counters against the sum of their movements. $1 store, or null for all.
SELECT s.variant_id, s.warehouse_id, v.store_id, v.sku, s.on_hand, s.reserved,
       coalesce(m.on_hand, 0) AS movements_on_hand, coalesce(m.reserved, 0) AS movements_reserved
FROM stock s
JOIN variants v ON v.id = s.variant_id
LEFT JOIN (
    SELECT variant_id, warehouse_id, sum(on_hand_change)::int AS on_hand, sum(reserved_change)::int AS reserved
    FROM stock_movements
    GROUP BY variant_id, warehouse_id
) m ON m.variant_id = s.variant_id AND m.warehouse_id = s.warehouse_id
WHERE ($1::bigint IS NULL OR v.store_id = $1)
  AND (s.on_hand <> coalesce(m.on_hand, 0) OR s.reserved <> coalesce(m.reserved, 0))
ORDER BY s.variant_id, s.warehouse_id
