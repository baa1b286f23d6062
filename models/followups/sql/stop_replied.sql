-- $2 names the store; without it, every store that has a step ahead for one of these numbers. $4 when it was written:
-- about orders that came later it says nothing, however late we are told; null is about all.
-- Steps are locked in the order of their numbers, as by everybody who stops several: nobody waits in a ring.
WITH ahead AS (
    SELECT s.id
    FROM followup_steps s
    JOIN orders o ON o.id = s.order_id
    WHERE o.receiver_phone = ANY ($1::text[]) AND ($2::bigint IS NULL OR s.store_id = $2)
      AND ($4::timestamptz IS NULL OR o.created_at <= $4) AND s.state IN ('planned', 'blocked')
    ORDER BY s.id
    FOR UPDATE OF s
)
UPDATE followup_steps s SET state = 'cancelled', reason = $3, wake_at = NULL
FROM ahead
WHERE s.id = ahead.id
