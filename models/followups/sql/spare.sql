-- $1 phone, $2 until, $3 why. Steps are locked in the order of their numbers, as by everybody who moves several.
WITH ahead AS (
    SELECT s.id
    FROM followup_steps s
    JOIN orders o ON o.id = s.order_id
    WHERE o.receiver_phone = $1 AND s.state = 'planned' AND s.wake_at < $2
    ORDER BY s.id
    FOR UPDATE OF s
)
UPDATE followup_steps s SET wake_at = $2, reason = $3
FROM ahead
WHERE s.id = ahead.id
