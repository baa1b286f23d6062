-- $2 names the store; without it, every store that has a step ahead for this number.
UPDATE followup_steps s SET state = 'cancelled', reason = $3, wake_at = NULL
FROM orders o
WHERE o.id = s.order_id AND o.receiver_phone = $1 AND ($2::bigint IS NULL OR s.store_id = $2)
  AND s.state IN ('planned', 'blocked')
