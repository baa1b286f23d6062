-- The variant and the warehouse that each line of a count means, in the order given; nulls for what is not the store's.
-- $1 store, $2 SKUs, $3 warehouses, null for the default one
SELECT v.id AS variant_id, w.id AS warehouse_id
FROM unnest($2::text[], $3::bigint[]) WITH ORDINALITY AS line (sku, warehouse_id, place)
JOIN stores t ON t.id = $1
LEFT JOIN variants v ON v.store_id = $1 AND v.sku = line.sku AND v.deleted_at IS NULL
LEFT JOIN warehouses w
    ON w.store_id = $1 AND w.id = coalesce(line.warehouse_id, t.default_warehouse_id) AND w.deleted_at IS NULL
ORDER BY line.place
