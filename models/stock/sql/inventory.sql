-- A page of the inventory. $1 store, $2 warehouse or null, $3 pattern or null, $4 the latest that were
-- added, or null, $5 sort_by, $6 descending, $7 start, $8 limit
SELECT v.sku, v.name, w.id AS warehouse_id, w.name AS warehouse_name, coalesce(s.on_hand, 0) AS on_hand,
       coalesce(s.reserved, 0) AS reserved
FROM variants v
JOIN warehouses w ON w.store_id = v.store_id AND w.deleted_at IS NULL
LEFT JOIN stock s ON s.variant_id = v.id AND s.warehouse_id = w.id
WHERE v.store_id = $1 AND v.deleted_at IS NULL AND ($2::bigint IS NULL OR w.id = $2)
  AND ($3::text IS NULL OR v.sku ILIKE $3 OR v.name ILIKE $3)
  AND ($4::timestamptz IS NULL OR v.created_at <= $4 AND w.created_at <= $4)
ORDER BY
    CASE WHEN $5 = 'name' AND NOT $6 THEN v.name END,
    CASE WHEN $5 = 'name' AND $6 THEN v.name END DESC,
    CASE WHEN $5 = 'on_hand' AND NOT $6 THEN coalesce(s.on_hand, 0) END,
    CASE WHEN $5 = 'on_hand' AND $6 THEN coalesce(s.on_hand, 0) END DESC,
    CASE WHEN $5 = 'available' AND NOT $6 THEN coalesce(s.on_hand - s.reserved, 0) END,
    CASE WHEN $5 = 'available' AND $6 THEN coalesce(s.on_hand - s.reserved, 0) END DESC,
    CASE WHEN $5 = 'sku' AND $6 THEN v.sku END DESC,
    v.sku, w.priority, w.id
LIMIT $8 OFFSET $7
