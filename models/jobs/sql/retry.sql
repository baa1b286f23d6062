-- $1 id. An explicit retry gives the job its full number of attempts again; the fence only ever counts up.
UPDATE jobs SET state = 'queued', run_at = clock_timestamp(), max_attempts = attempt + $2, finished_at = NULL,
                cancel_requested_at = NULL, progress = NULL
WHERE id = $1 AND state IN ('failed', 'cancelled')
RETURNING *
