-- $2 and $3 are pairs: a sequence's start and a status in which it goes on.
-- Steps are locked in the order of their numbers, as by everybody who stops several: nobody waits in a ring.
WITH over AS (
    SELECT s.id, o.status
    FROM followup_steps s
    JOIN orders o ON o.id = s.order_id
    JOIN followup_templates t ON t.id = s.template_id
    WHERE s.order_id = $1 AND s.state IN ('planned', 'blocked')
      AND NOT EXISTS (
          SELECT 1 FROM unnest($2::text[], $3::text[]) AS alive (start, status)
          WHERE alive.start = t.starts_with AND alive.status = o.status
      )
    ORDER BY s.id
    FOR UPDATE OF s
)
UPDATE followup_steps s SET state = 'cancelled', reason = 'order is ' || over.status, wake_at = NULL
FROM over
WHERE s.id = over.id
