-- The variants of products with their stock. $1 products, $2 the warehouse whose units are shown as `here`, or null
SELECT l.product_id, v.id, v.sku, v.name, v.price_idr, v.publish_rate_idr, v.hpp_idr, v.min_qty, v.weight_g,
       v.length_cm, v.width_cm, v.height_cm, v.status, v.product_id <> l.product_id AS is_shared,
       coalesce(s.here, 0) AS here, coalesce(s.on_hand, 0) AS on_hand, coalesce(s.reserved, 0) AS reserved,
       coalesce(s.most, 0) AS most
FROM product_variants l
JOIN variants v ON v.id = l.variant_id
LEFT JOIN LATERAL (
    SELECT sum(k.on_hand)::int AS on_hand, sum(k.reserved)::int AS reserved, max(k.on_hand - k.reserved) AS most,
           sum(k.on_hand) FILTER (WHERE k.warehouse_id = $2::bigint)::int AS here
    FROM stock k
    JOIN warehouses w ON w.id = k.warehouse_id
    WHERE k.variant_id = v.id AND w.deleted_at IS NULL
) s ON true
WHERE l.product_id = ANY ($1::bigint[]) AND v.deleted_at IS NULL
ORDER BY l.product_id, l.position, v.id
