-- $2 and $3 are pairs: a sequence's start and a status in which it goes on.
-- Steps are locked in the order of their numbers, as by everybody who stops several: nobody waits in a ring.
WITH over AS (
    SELECT s.id, CASE WHEN t.payment_kind IN ('any', o.payment_method)
                      THEN 'order is ' || o.status ELSE 'paid by ' || o.payment_method END AS reason
    FROM followup_steps s
    JOIN orders o ON o.id = s.order_id
    JOIN followup_templates t ON t.id = s.template_id
    WHERE s.order_id = $1 AND s.state IN ('planned', 'blocked')
      AND (t.payment_kind NOT IN ('any', o.payment_method) OR NOT EXISTS (
          SELECT 1 FROM unnest($2::text[], $3::text[]) AS alive (start, status)
          WHERE alive.start = t.starts_with AND alive.status = o.status
      ))
    ORDER BY s.id
    FOR UPDATE OF s
)
UPDATE followup_steps s SET state = 'cancelled', reason = over.reason, wake_at = NULL
FROM over
WHERE s.id = over.id
