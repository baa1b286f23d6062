-- $1 wished before this, $2 at most
SELECT o.id, o.store_id
FROM payment_changes c
JOIN orders o ON o.id = c.order_id
WHERE c.state = 'wanted' AND c.asked_at < $1
  -- One look in each of the two indexes on ordering keys.
  AND NOT EXISTS (
      SELECT FROM jobs j
      WHERE j.ordering_key = 'order_id=' || c.order_id AND j.kind = 'payments.change' AND j.state = 'queued'
  )
  AND NOT EXISTS (
      SELECT FROM jobs j
      WHERE j.ordering_key = 'order_id=' || c.order_id AND j.kind = 'payments.change' AND j.state = 'running'
  )
ORDER BY c.asked_at
LIMIT $2
