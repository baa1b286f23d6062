-- $1 store, $2 SKUs, $3 products' SKUs beside them (or ''), $4 form or null: what each line means, in its order.
SELECT a.sku, v.id AS variant_id, v.name AS variant_name, v.price_idr, v.hpp_idr, v.weight_g,
       v.min_qty, v.status AS variant_status, p.id AS product_id, p.name AS product_name, p.status AS product_status,
       coalesce(p.is_bump, false) AS is_bump
FROM unnest($2::text[], $3::text[]) WITH ORDINALITY AS a (sku, product, position)
LEFT JOIN variants v ON v.store_id = $1 AND v.sku = a.sku AND v.deleted_at IS NULL
LEFT JOIN LATERAL (
    SELECT p.id, p.name, p.status, fp.is_bump
    FROM product_variants pv
    JOIN products p ON p.id = pv.product_id AND p.deleted_at IS NULL
    LEFT JOIN form_products fp ON fp.product_id = p.id AND fp.form_id = $4
    WHERE pv.variant_id = v.id AND (a.product = '' OR p.sku = a.product) AND ($4::bigint IS NULL OR fp.id IS NOT NULL)
    ORDER BY (p.id = v.product_id) DESC, p.id
    LIMIT 1
) p ON true
ORDER BY a.position
