-- A page of the inventory. $1 store, $2 warehouse or null, $3 pattern or null, $4 the latest that were
-- added, or null, $5 start, $6 limit. Its order is chosen by the code.
SELECT v.sku, v.name, w.id AS warehouse_id, w.name AS warehouse_name, coalesce(s.on_hand, 0) AS on_hand,
       coalesce(s.reserved, 0) AS reserved
FROM variants v
JOIN warehouses w ON w.store_id = v.store_id AND w.deleted_at IS NULL
LEFT JOIN stock s ON s.variant_id = v.id AND s.warehouse_id = w.id
WHERE v.store_id = $1 AND v.deleted_at IS NULL AND ($2::bigint IS NULL OR w.id = $2)
  AND ($3::text IS NULL OR v.sku ILIKE $3 OR v.name ILIKE $3)
  AND ($4::timestamptz IS NULL OR v.created_at <= $4 AND w.created_at <= $4)
ORDER BY {order}, v.sku, w.priority, w.id
LIMIT $6 OFFSET $5
