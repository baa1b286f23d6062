-- $1 store, $2 customers, $3 their phones, $4 the network addresses they order from, $5 since: in the order given
SELECT
    (SELECT count(*) FROM orders WHERE customer_id = b.customer_id AND created_at > $5)::int AS recent,
    (SELECT count(*) FROM orders WHERE customer_id = b.customer_id AND status IN ('returned', 'return_in_transit'))::int
        AS returned,
    EXISTS (SELECT 1 FROM blocks WHERE store_id = $1 AND kind = 'phone' AND value = b.phone) AS phone_blocked,
    EXISTS (SELECT 1 FROM blocks WHERE store_id = $1 AND kind = 'address' AND value = b.address) AS address_blocked
FROM unnest($2::bigint[], $3::text[], $4::text[]) WITH ORDINALITY AS b (customer_id, phone, address, place)
ORDER BY b.place
