-- $1 store, $2 customer, $3 phone, $4 network address, $5 since
SELECT
    (SELECT count(*) FROM orders WHERE customer_id = $2 AND created_at > $5)::int AS recent,
    (SELECT count(*) FROM orders WHERE customer_id = $2 AND status IN ('returned', 'return_in_transit'))::int AS returned,
    EXISTS (SELECT 1 FROM blocks WHERE store_id = $1 AND kind = 'phone' AND value = $3) AS phone_blocked,
    EXISTS (SELECT 1 FROM blocks WHERE store_id = $1 AND kind = 'address' AND value = $4) AS address_blocked
