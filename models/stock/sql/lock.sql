-- $1 store, $2 variants
SELECT s.variant_id, s.warehouse_id, s.on_hand - s.reserved AS available, w.priority, w.district_id
FROM stock s
JOIN warehouses w ON w.id = s.warehouse_id
WHERE s.variant_id = ANY ($2::bigint[]) AND w.store_id = $1 AND w.deleted_at IS NULL
ORDER BY s.variant_id, s.warehouse_id
FOR UPDATE OF s
