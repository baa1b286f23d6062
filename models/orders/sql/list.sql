-- $1 to $12 say which (as every list of orders), $13 the latest that were added, or null, $14 how many, $15 how many to
-- pass over. Its order is chosen by the code, and which of the two ways leads to it.
-- The page is cut first: what belongs to an order is looked up for the orders of the page alone.
{page}
SELECT o.code, o.status, o.payment_method, o.payment_status, o.total_idr, o.units, o.courier_code, o.service_code,
       o.receiver_name, o.receiver_phone_entered, o.city, o.province, o.suspected, o.created_at, o.unpaid_until, o.cs_id,
       coalesce(who.name, '') AS cs_name, coalesce(lines.items, '') AS items, coalesce(ship.awb, '') AS awb
FROM page
JOIN orders o ON o.id = page.id
LEFT JOIN LATERAL (
    SELECT string_agg(l.qty || ' x ' || l.name, ', ' ORDER BY l.position, l.id) AS items
    FROM order_lines l WHERE l.order_id = o.id
) lines ON true
LEFT JOIN shipments ship ON ship.order_id = o.id AND ship.state NOT IN ('refused', 'cancelled')
LEFT JOIN staff ON staff.id = o.cs_id
LEFT JOIN users who ON who.id = staff.user_id
ORDER BY {order}
