-- Steps are locked in the order of their numbers, as by everybody who stops several: nobody waits in a ring.
WITH ahead AS (
    SELECT s.id
    FROM followup_steps s
    JOIN followup_templates t ON t.id = s.template_id
    WHERE s.order_id = $1 AND t.starts_with = $2 AND s.state IN ('planned', 'blocked')
    ORDER BY s.id
    FOR UPDATE OF s
)
UPDATE followup_steps s SET state = 'cancelled', reason = $3, wake_at = NULL
FROM ahead
WHERE s.id = ahead.id
