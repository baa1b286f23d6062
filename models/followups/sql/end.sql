-- $2 and $3 are pairs: a sequence's start and a status in which it goes on.
UPDATE followup_steps s
SET state = 'cancelled', reason = 'order is ' || o.status, wake_at = NULL
FROM orders o, followup_templates t
WHERE s.order_id = $1 AND o.id = s.order_id AND t.id = s.template_id
  AND s.state IN ('planned', 'blocked')
  AND NOT EXISTS (
      SELECT 1 FROM unnest($2::text[], $3::text[]) AS alive (start, status)
      WHERE alive.start = t.starts_with AND alive.status = o.status
  )
