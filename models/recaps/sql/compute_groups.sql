-- The orders of some days of some stores in groups. $1 stores, $2 days, pair by pair; days are the stores'.
INSERT INTO recap_groups (store_id, cut, key, day, status, payment_status, payment_method, orders, units, total_idr,
                          subtotal_idr, shipping_idr, discount_idr, hpp_idr)
SELECT s.id, cuts.cut, cuts.key, asked.day, o.status, o.payment_status, o.payment_method, count(*), sum(o.units),
       sum(o.total_idr), sum(o.subtotal_idr), sum(o.shipping_idr), sum(o.discount_idr), sum(o.hpp_idr)
FROM unnest($1::bigint[], $2::date[]) AS asked (store_id, day)
JOIN stores s ON s.id = asked.store_id
-- OFFSET 0 keeps each day a short walk through the index, however many days there are.
CROSS JOIN LATERAL (
    SELECT * FROM orders
    WHERE store_id = s.id AND created_at >= asked.day::timestamp AT TIME ZONE s.timezone
      AND created_at < (asked.day + 1)::timestamp AT TIME ZONE s.timezone OFFSET 0
) o
CROSS JOIN LATERAL (
    VALUES ('', ''), ('courier', o.courier_code), ('cs', o.cs_id::text), ('form', o.form_id::text)
    -- An order with two lines of one SKU has it once.
    UNION
    SELECT 'sku', either.sku
    FROM order_lines l
    JOIN products p ON p.id = l.product_id
    JOIN variants v ON v.id = l.variant_id
    CROSS JOIN LATERAL (VALUES (p.sku), (v.sku)) AS either (sku)
    WHERE l.order_id = o.id
) AS cuts (cut, key)
-- What an order has not, nobody asks for.
WHERE cuts.key IS NOT NULL
GROUP BY s.id, asked.day, cuts.cut, cuts.key, o.status, o.payment_status, o.payment_method
-- Who sums a year of one key reads rows that lie together.
ORDER BY s.id, asked.day, cuts.cut, cuts.key
