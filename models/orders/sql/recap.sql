-- The counts and sums of a list: $1 to $12 say which.
SELECT o.status, o.payment_status, o.payment_method, count(*) AS orders, sum(o.units)::bigint AS units,
       sum(o.total_idr)::bigint AS total_idr, sum(o.subtotal_idr)::bigint AS subtotal_idr,
       sum(o.shipping_idr)::bigint AS shipping_idr, sum(o.discount_idr)::bigint AS discount_idr,
       sum(o.hpp_idr)::bigint AS hpp_idr
FROM stores st
JOIN orders o ON o.store_id = st.id
{which}GROUP BY o.status, o.payment_status, o.payment_method
