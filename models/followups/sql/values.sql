SELECT o.id,
       o.receiver_name AS customer_name,
       o.receiver_phone_entered AS customer_phone,
       o.code AS order_code,
       st.name AS store_name,
       lines.names AS product_name,
       o.total_idr,
       o.payment_method,
       pay.va_number,
       o.courier_code AS courier,
       ship.awb,
       o.address
FROM orders o
JOIN stores st ON st.id = o.store_id
LEFT JOIN LATERAL (
    SELECT string_agg(l.name, ', ' ORDER BY l.id) AS names FROM order_lines l WHERE l.order_id = o.id
) lines ON true
LEFT JOIN LATERAL (
    SELECT p.va_number FROM payments p WHERE p.order_id = o.id AND p.state = 'pending' LIMIT 1
) pay ON true
LEFT JOIN LATERAL (
    SELECT s.awb FROM shipments s WHERE s.order_id = o.id AND s.state NOT IN ('refused', 'cancelled') LIMIT 1
) ship ON true
WHERE o.id = ANY ($1::bigint[])
