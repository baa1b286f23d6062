-- $1 deadlines worth asking for come after this, $2 the methods paid online, $3 at most
SELECT o.id, o.store_id
FROM orders o
WHERE o.status = 'pending' AND o.unpaid_until > $1 AND o.payment_method = ANY ($2::text[])
  AND o.payment_status IN ('unpaid', 'requested') AND o.total_idr > 0
  AND NOT EXISTS (
      SELECT FROM payments p
      WHERE p.order_id = o.id AND p.state IN ('pending', 'refused', 'paid', 'conflict')
  )
  AND NOT EXISTS (
      SELECT FROM jobs j
      WHERE j.kind = 'payments.request' AND j.unique_key = 'order_id=' || o.id AND j.state IN ('queued', 'running')
  )
ORDER BY o.unpaid_until
LIMIT $3
