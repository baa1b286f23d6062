-- $1 store, $2 for a spreadsheet, $3 with what goods cost
SELECT {text:p.sku} AS sku,
       {text:p.name} AS name,
       {text:p.path_url} AS path_url,
       {text:c.name} AS category,
       p.price_idr,
       p.publish_rate_idr,
       CASE WHEN $3::bool THEN p.hpp_idr END AS hpp_idr,
       p.weight_g,
       p.status,
       coalesce(s.variants, 0) AS variants,
       coalesce(s.on_hand, 0) AS on_hand,
       coalesce(s.reserved, 0) AS reserved,
       {text:p.description} AS description
FROM products p
LEFT JOIN categories c ON c.id = p.category_id
LEFT JOIN LATERAL (
    SELECT count(DISTINCT l.variant_id) AS variants, sum(k.on_hand) AS on_hand, sum(k.reserved) AS reserved
    FROM product_variants l
    JOIN variants v ON v.id = l.variant_id AND v.deleted_at IS NULL
    LEFT JOIN stock k ON k.variant_id = v.id
    WHERE l.product_id = p.id
) s ON true
WHERE p.store_id = $1 AND p.deleted_at IS NULL AND $2::bool IS NOT NULL
ORDER BY p.sku
