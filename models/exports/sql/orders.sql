-- One line per order, newest first.
-- $13: for a spreadsheet. Then phones, waybills and postcodes get a leading apostrophe, which keeps them text.
-- Whatever begins with = + - @ or a tab gets one too: a spreadsheet would run it as a formula. That is every column
-- of text but those whose words are ours (status, payment).
-- The place of the costs stays empty for who may not know them.
SELECT {text:o.code} AS order_code,
       to_char(o.created_at AT TIME ZONE st.timezone, 'YYYY-MM-DD HH24:MI:SS') AS created_at,
       o.status,
       o.payment_method,
       o.payment_status,
       {text:o.receiver_name} AS customer_name,
       {mark:o.receiver_phone} AS customer_phone,
       {text:o.address} AS address,
       {text:o.district} AS district,
       {text:o.city} AS city,
       {text:o.province} AS province,
       {mark:o.postal_code} AS postal_code,
       {text:lines.items} AS items,
       o.units,
       o.weight_g,
       o.subtotal_idr,
       o.shipping_idr,
       o.insurance_idr,
       o.cod_fee_idr,
       o.other_fee_idr,
       o.discount_idr,
       o.total_idr,
       {costs}{text:o.courier_code} AS courier,
       {text:o.service_code} AS service,
       {mark:ship.awb} AS awb,
       {text:who.name} AS cs,
       to_char(o.paid_at AT TIME ZONE st.timezone, 'YYYY-MM-DD HH24:MI:SS') AS paid_at,
       to_char(o.shipped_at AT TIME ZONE st.timezone, 'YYYY-MM-DD HH24:MI:SS') AS shipped_at,
       to_char(o.delivered_at AT TIME ZONE st.timezone, 'YYYY-MM-DD HH24:MI:SS') AS delivered_at,
       {text:o.note} AS note
FROM stores st
JOIN orders o ON o.store_id = st.id
LEFT JOIN LATERAL (
    SELECT string_agg(l.qty || ' x ' || l.sku || ' ' || l.name, '; ' ORDER BY l.position, l.id) AS items
    FROM order_lines l WHERE l.order_id = o.id
) lines ON true
LEFT JOIN shipments ship ON ship.order_id = o.id AND ship.state NOT IN ('refused', 'cancelled')
LEFT JOIN staff ON staff.id = o.cs_id
LEFT JOIN users who ON who.id = staff.user_id
{which}ORDER BY o.id DESC
