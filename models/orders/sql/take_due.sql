-- $1 now, $2 how many at most
SELECT o.id, o.store_id
FROM orders o
WHERE o.status = 'pending' AND o.unpaid_until <= $1 AND o.payment_status IN ('unpaid', 'requested')
  AND NOT EXISTS (
      SELECT 1 FROM jobs j
      WHERE j.kind = 'orders.expire' AND j.unique_key = 'order_id=' || o.id AND j.state IN ('queued', 'running')
  )
ORDER BY o.unpaid_until
LIMIT $2
