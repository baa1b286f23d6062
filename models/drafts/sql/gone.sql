-- What of a kept cart cannot be ordered any more. $1 form, $2 SKUs, $3 units of each
-- `units` is what the one warehouse that has the most can send: an order is filled from one.
SELECT a.sku, a.qty, coalesce(s.most, 0) AS available, sold.id IS NOT NULL AS is_sold
FROM unnest($2::text[], $3::int[]) AS a (sku, qty)
JOIN forms f ON f.id = $1
LEFT JOIN LATERAL (
    SELECT v.id
    FROM variants v
    JOIN product_variants l ON l.variant_id = v.id
    JOIN form_products o ON o.product_id = l.product_id AND o.form_id = f.id
    JOIN products p ON p.id = l.product_id
    WHERE v.store_id = f.store_id AND v.sku = a.sku AND v.status = 1 AND v.deleted_at IS NULL
      AND p.status = 1 AND p.deleted_at IS NULL
    LIMIT 1
) sold ON true
LEFT JOIN LATERAL (
    SELECT max(k.on_hand - k.reserved) AS most
    FROM stock k
    JOIN warehouses w ON w.id = k.warehouse_id
    WHERE k.variant_id = sold.id AND w.deleted_at IS NULL
) s ON true
WHERE sold.id IS NULL OR coalesce(s.most, 0) < a.qty
