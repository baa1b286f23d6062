-- $1 store, $2 the orders' codes in the order of the request, $3 whose orders (NULL: all of the store's).
-- An order that is not there, or whose parcel has no waybill number, has none here.
SELECT asked.code, o.id IS NOT NULL AS known, s.awb, s.order_code AS reference, s.order_no, s.courier_code,
       s.service_code, s.cod_idr, o.receiver_name, o.receiver_phone, o.address AS receiver_address, o.district, o.city,
       o.province, o.postal_code, o.note, o.weight_g, lines.pieces,
       coalesce(nullif(w.contact_name, ''), st.name) AS sender_name,
       coalesce(nullif(w.phone, ''), st.phone) AS sender_phone,
       concat_ws(', ', nullif(w.address, ''), nullif(w.district, ''), nullif(w.city, ''), nullif(w.postal_code, ''))
           AS sender_address
FROM unnest($2::text[]) WITH ORDINALITY AS asked(code, position)
LEFT JOIN orders o ON o.store_id = $1 AND o.code = asked.code AND ($3::bigint IS NULL OR o.cs_id = $3)
LEFT JOIN stores st ON st.id = o.store_id
LEFT JOIN warehouses w ON w.id = o.warehouse_id
LEFT JOIN shipments s ON s.order_id = o.id AND s.state NOT IN ('refused', 'cancelled')
LEFT JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_array(l.qty, l.name, v.length_cm, v.width_cm, v.height_cm) ORDER BY l.position, l.id) AS pieces
    FROM order_lines l JOIN variants v ON v.id = l.variant_id WHERE l.order_id = o.id
) lines ON true
ORDER BY asked.position
