-- One line per line of an order, newest order first; $13 and the marks as in orders.sql.
SELECT {text:o.code} AS order_code,
       to_char(o.created_at AT TIME ZONE st.timezone, 'YYYY-MM-DD HH24:MI:SS') AS created_at,
       o.status,
       o.payment_method,
       o.payment_status,
       {text:o.receiver_name} AS customer_name,
       {mark:o.receiver_phone} AS customer_phone,
       {text:p.sku} AS product_sku,
       {text:l.sku} AS sku,
       {text:l.name} AS name,
       l.qty,
       l.price_idr,
       {costs}l.qty * l.price_idr AS amount_idr,
       l.weight_g,
       l.is_bump
FROM stores st
JOIN orders o ON o.store_id = st.id
JOIN order_lines l ON l.order_id = o.id
JOIN products p ON p.id = l.product_id
{which}ORDER BY o.id DESC, l.position, l.id
