-- $1 id. A waiting job ends at once; a running one is asked to stop.
UPDATE jobs SET
    cancel_requested_at = coalesce(cancel_requested_at, clock_timestamp()),
    state = CASE state WHEN 'queued' THEN 'cancelled' ELSE state END,
    finished_at = CASE state WHEN 'queued' THEN clock_timestamp() END
WHERE id = $1 AND state IN ('queued', 'running')
RETURNING *
