-- $1 id, $2 by whom. A waiting job ends at once; a running one is asked to stop.
WITH asked AS (
    UPDATE jobs SET
        cancel_requested_at = coalesce(cancel_requested_at, clock_timestamp()),
        state = CASE state WHEN 'queued' THEN 'cancelled' ELSE state END,
        finished_at = CASE state WHEN 'queued' THEN clock_timestamp() END
    WHERE id = $1 AND state IN ('queued', 'running')
    RETURNING *
), noted AS (
    INSERT INTO job_history (job_id, attempt, event, actor, happened_at)
    SELECT id, attempt, 'cancel_asked', $2, clock_timestamp() FROM asked
)
SELECT * FROM asked
