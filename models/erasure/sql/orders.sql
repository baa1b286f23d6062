-- $1 store, $2 a buyer's phone or null for all, $3 the order before, $4 how many.
-- A buyer's: sent to that phone, or ordered by the customer who has it.
SELECT o.id
FROM orders o
JOIN customers c ON c.id = o.customer_id
WHERE o.store_id = $1 AND o.id > $3
  AND ($2::text IS NULL OR o.receiver_phone = $2::text OR c.phone = $2::text)
ORDER BY o.id
LIMIT $4
