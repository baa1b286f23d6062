-- $1 store, $2 the orders' codes in the order of the request, $3 whose orders (NULL: all of the store's).
SELECT asked.code, o.id IS NOT NULL AS known, o.created_at AT TIME ZONE st.timezone AS ordered_at,
       o.paid_at AT TIME ZONE st.timezone AS paid_at, o.status, o.payment_method, o.payment_channel, o.payment_status,
       o.subtotal_idr, o.total_idr, o.receiver_name, o.receiver_phone_entered AS receiver_phone, o.address, o.district,
       o.city, o.province, o.postal_code, o.note, o.courier_code, o.service_code, st.name AS store_name,
       st.phone AS store_phone, st.email AS store_email,
       -- A store that has named no address sends from one.
       coalesce(nullif(st.address, ''), concat_ws(', ', nullif(w.address, ''), nullif(w.district, ''),
           nullif(w.city, ''), nullif(w.province, ''), nullif(w.postal_code, ''))) AS store_address,
       s.awb, lines.all AS lines, fees.all AS fees
FROM unnest($2::text[]) WITH ORDINALITY AS asked(code, position)
LEFT JOIN orders o ON o.store_id = $1 AND o.code = asked.code AND ($3::bigint IS NULL OR o.cs_id = $3)
LEFT JOIN stores st ON st.id = o.store_id
LEFT JOIN warehouses w ON w.id = o.warehouse_id
LEFT JOIN shipments s ON s.order_id = o.id AND s.state NOT IN ('refused', 'cancelled')
LEFT JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_array(l.sku, l.name, l.qty, l.price_idr) ORDER BY l.position, l.id) AS all
    FROM order_lines l WHERE l.order_id = o.id
) lines ON true
LEFT JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_array(f.label, f.amount_idr) ORDER BY f.id) AS all
    FROM order_fees f WHERE f.order_id = o.id
) fees ON true
ORDER BY asked.position
