-- How many lines the inventory has. $1 store, $2 warehouse or null, $3 pattern or null, $4 the latest that were added, or null
SELECT count(*) AS lines
FROM variants v
JOIN warehouses w ON w.store_id = v.store_id AND w.deleted_at IS NULL
WHERE v.store_id = $1 AND v.deleted_at IS NULL AND ($2::bigint IS NULL OR w.id = $2)
  AND ($3::text IS NULL OR v.sku ILIKE $3 OR v.name ILIKE $3)
  AND ($4::timestamptz IS NULL OR v.created_at <= $4 AND w.created_at <= $4)
