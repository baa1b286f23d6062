-- $1 at most. A lease that ran out: the attempt is spent (it may have killed its process), so the last one fails.
WITH lost AS MATERIALIZED (
    SELECT id FROM jobs WHERE state = 'running' AND leased_until < clock_timestamp()
    ORDER BY leased_until LIMIT $1 FOR UPDATE SKIP LOCKED
), taken_back AS (
    UPDATE jobs SET
        state = CASE WHEN cancel_requested_at IS NOT NULL THEN 'cancelled' WHEN attempt >= max_attempts THEN 'failed' ELSE 'queued' END,
        finished_at = CASE WHEN cancel_requested_at IS NOT NULL OR attempt >= max_attempts THEN clock_timestamp() END,
        run_at = CASE WHEN cancel_requested_at IS NULL AND attempt < max_attempts THEN clock_timestamp() ELSE run_at END,
        error = jsonb_build_object('type', 'lost', 'title', 'The worker was lost',
            'detail', 'The process that ran this job stopped renewing its lease.',
            'again', cancel_requested_at IS NULL AND attempt < max_attempts),
        leased_until = NULL, worker = NULL
    FROM lost WHERE jobs.id = lost.id
    RETURNING jobs.id, jobs.kind, jobs.state, jobs.attempt, jobs.error
), noted AS (
    INSERT INTO job_history (job_id, attempt, event, error, happened_at)
    SELECT id, attempt, 'lost', error, clock_timestamp() FROM taken_back
)
SELECT id, kind, state FROM taken_back
