-- $1 store, $2 for a spreadsheet, $3 with what goods cost
SELECT {text:v.sku} AS sku,
       {text:v.name} AS name,
       {text:p.sku} AS product_sku,
       {text:p.name} AS product,
       v.price_idr,
       v.publish_rate_idr,
       CASE WHEN $3::bool THEN v.hpp_idr END AS hpp_idr,
       v.min_qty,
       v.weight_g,
       v.length_cm,
       v.width_cm,
       v.height_cm,
       v.status,
       coalesce(s.on_hand, 0) AS on_hand,
       coalesce(s.reserved, 0) AS reserved
FROM variants v
JOIN products p ON p.id = v.product_id
LEFT JOIN LATERAL (
    SELECT sum(k.on_hand) AS on_hand, sum(k.reserved) AS reserved FROM stock k WHERE k.variant_id = v.id
) s ON true
WHERE v.store_id = $1 AND v.deleted_at IS NULL AND $2::bool IS NOT NULL
ORDER BY v.sku
