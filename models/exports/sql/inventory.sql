-- $1 store, $2 for a spreadsheet, $3 with what goods cost
SELECT {text:v.sku} AS sku,
       {text:v.name} AS name,
       {text:w.name} AS warehouse,
       coalesce(k.on_hand, 0) AS on_hand,
       coalesce(k.reserved, 0) AS reserved,
       coalesce(k.on_hand - k.reserved, 0) AS available,
       CASE WHEN $3::bool THEN v.hpp_idr * coalesce(k.on_hand, 0) END AS value_idr
FROM variants v
JOIN warehouses w ON w.store_id = v.store_id AND w.deleted_at IS NULL
LEFT JOIN stock k ON k.variant_id = v.id AND k.warehouse_id = w.id
WHERE v.store_id = $1 AND v.deleted_at IS NULL AND $2::bool IS NOT NULL
ORDER BY v.sku, w.priority, w.id
