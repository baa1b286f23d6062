-- The figures of some days of some stores, from their orders. $1 stores, $2 days, pair by pair.
-- A day is the store's, from midnight to midnight; each kind of date counts an order on its own day.
INSERT INTO recaps (
    store_id, day, counted_by, dimension, key, orders, closings, shipped, delivered, returned, cancelled, units,
    gross_idr, discount_idr, shipping_idr, cod_fee_idr, net_idr, hpp_idr, paid_idr, cod_outstanding_idr, settled_idr
)
WITH days AS (
    SELECT s.id AS store_id, asked.day, asked.day::timestamp AT TIME ZONE s.timezone AS begins,
           (asked.day + 1)::timestamp AT TIME ZONE s.timezone AS ends
    FROM unnest($1::bigint[], $2::date[]) AS asked (store_id, day)
    JOIN stores s ON s.id = asked.store_id
), counted AS (
    -- OFFSET 0 keeps each day a short walk through the index of its own date, however many days there are.
    SELECT 'created' AS counted_by, d.store_id, d.day, o.id FROM days d CROSS JOIN LATERAL (
        SELECT id FROM orders
        WHERE store_id = d.store_id AND created_at >= d.begins AND created_at < d.ends OFFSET 0
    ) o
    UNION ALL
    SELECT 'confirmed' AS counted_by, d.store_id, d.day, o.id FROM days d CROSS JOIN LATERAL (
        SELECT id FROM orders
        WHERE store_id = d.store_id AND confirmed_at >= d.begins AND confirmed_at < d.ends OFFSET 0
    ) o
    UNION ALL
    SELECT 'paid' AS counted_by, d.store_id, d.day, o.id FROM days d CROSS JOIN LATERAL (
        SELECT id FROM orders
        WHERE store_id = d.store_id AND paid_at >= d.begins AND paid_at < d.ends OFFSET 0
    ) o
    UNION ALL
    SELECT 'shipped' AS counted_by, d.store_id, d.day, o.id FROM days d CROSS JOIN LATERAL (
        SELECT id FROM orders
        WHERE store_id = d.store_id AND shipped_at >= d.begins AND shipped_at < d.ends OFFSET 0
    ) o
    UNION ALL
    SELECT 'delivered' AS counted_by, d.store_id, d.day, o.id FROM days d CROSS JOIN LATERAL (
        SELECT id FROM orders
        WHERE store_id = d.store_id AND delivered_at >= d.begins AND delivered_at < d.ends OFFSET 0
    ) o
    UNION ALL
    SELECT 'completed' AS counted_by, d.store_id, d.day, o.id FROM days d CROSS JOIN LATERAL (
        SELECT id FROM orders
        WHERE store_id = d.store_id AND completed_at >= d.begins AND completed_at < d.ends OFFSET 0
    ) o
    UNION ALL
    SELECT 'returned' AS counted_by, d.store_id, d.day, o.id FROM days d CROSS JOIN LATERAL (
        SELECT id FROM orders
        WHERE store_id = d.store_id AND returned_at >= d.begins AND returned_at < d.ends OFFSET 0
    ) o
    UNION ALL
    SELECT 'cancelled' AS counted_by, d.store_id, d.day, o.id FROM days d CROSS JOIN LATERAL (
        SELECT id FROM orders
        WHERE store_id = d.store_id AND cancelled_at >= d.begins AND cancelled_at < d.ends OFFSET 0
    ) o
), facts AS (
    SELECT c.counted_by, c.store_id, c.day, o.id, o.status, o.cs_id, o.payment_method, o.courier_code, o.subtotal_idr,
           o.discount_idr, o.shipping_idr, o.cod_fee_idr, o.total_idr, o.payment_status,
           -- What came too late or went back is no income.
           o.payment_status IN ('paid', 'settled') AS is_paid,
           -- What of its price went back; what came too much was never income.
           greatest(0, o.refunded_idr - greatest(0, o.paid_idr - o.total_idr)) AS back_idr,
           (o.confirmed_at IS NOT NULL)::int AS closing,
           (o.shipped_at IS NOT NULL)::int AS was_shipped,
           (o.delivered_at IS NOT NULL)::int AS was_delivered,
           (o.status IN ('return_in_transit', 'returned'))::int AS came_back,
           (o.status = 'cancelled')::int AS was_cancelled,
           o.status NOT IN ('cancelled', 'returned', 'return_in_transit', 'lost') AS counts_net,
           o.payment_method = 'cod' AND o.status IN ('delivered', 'completed')
               AND o.payment_status NOT IN ('settled', 'refunded') AS cod_outstanding,
           o.units, o.hpp_idr
    FROM counted c
    JOIN orders o ON o.id = c.id
)
SELECT f.store_id, f.day, f.counted_by, dim.dimension, dim.key,
       count(*), sum(f.closing), sum(f.was_shipped), sum(f.was_delivered), sum(f.came_back), sum(f.was_cancelled),
       sum(f.units), sum(f.total_idr), sum(f.discount_idr), sum(f.shipping_idr), sum(f.cod_fee_idr),
       coalesce(sum(greatest(0, f.subtotal_idr - f.discount_idr - f.back_idr)) FILTER (WHERE f.counts_net), 0),
       coalesce(sum(f.hpp_idr) FILTER (WHERE f.counts_net), 0),
       coalesce(sum(f.total_idr - f.back_idr) FILTER (WHERE f.is_paid), 0),
       coalesce(sum(f.total_idr) FILTER (WHERE f.cod_outstanding), 0),
       coalesce(sum(f.total_idr - f.back_idr) FILTER (WHERE f.payment_status = 'settled'), 0)
FROM facts f
CROSS JOIN LATERAL (VALUES
    ('total', ''),
    ('status', f.status),
    ('cs', coalesce(f.cs_id::text, '')),
    ('payment', f.payment_method),
    ('courier', coalesce(f.courier_code, ''))
) AS dim (dimension, key)
GROUP BY f.store_id, f.day, f.counted_by, dim.dimension, dim.key
UNION ALL
-- By product: a line's own money. What belongs to the whole order (shipping, fees, discount) is not shared out.
SELECT f.store_id, f.day, f.counted_by, 'product', p.sku,
       count(DISTINCT f.id), count(DISTINCT f.id) FILTER (WHERE f.closing = 1),
       count(DISTINCT f.id) FILTER (WHERE f.was_shipped = 1), count(DISTINCT f.id) FILTER (WHERE f.was_delivered = 1),
       count(DISTINCT f.id) FILTER (WHERE f.came_back = 1), count(DISTINCT f.id) FILTER (WHERE f.was_cancelled = 1),
       sum(l.qty), sum(l.qty * l.price_idr), 0, 0, 0,
       coalesce(sum(l.qty * l.price_idr) FILTER (WHERE f.counts_net), 0),
       coalesce(sum(l.qty * l.hpp_idr) FILTER (WHERE f.counts_net), 0),
       coalesce(sum(l.qty * l.price_idr) FILTER (WHERE f.is_paid), 0),
       coalesce(sum(l.qty * l.price_idr) FILTER (WHERE f.cod_outstanding), 0),
       coalesce(sum(l.qty * l.price_idr) FILTER (WHERE f.payment_status = 'settled'), 0)
FROM facts f
JOIN order_lines l ON l.order_id = f.id
JOIN products p ON p.id = l.product_id
GROUP BY f.store_id, f.day, f.counted_by, p.sku
