-- $1 at most, $2 a lease. A lease that ran out: the attempt is spent (it may have killed its process), so the last one
-- fails. A lost job is due again at once, however often it was lost: its neighbours in a process that is killed are
-- innocent, and one that kills its processes has waited for its lease each time. It keeps the moment at which it fell
-- due, and so its place before what fell due later: in its store, where room is short, and under its ordering key.
-- Nobody could renew while PostgreSQL was away: what ran then has a whole lease from its start to be renewed again.
WITH lost AS MATERIALIZED (
    SELECT id FROM jobs
    WHERE state = 'running' AND leased_until < statement_timestamp()
      AND pg_postmaster_start_time() <= statement_timestamp() - $2::interval
    ORDER BY leased_until LIMIT $1 FOR UPDATE SKIP LOCKED
), taken_back AS (
    UPDATE jobs SET
        state = CASE WHEN cancel_requested_at IS NOT NULL THEN 'cancelled' WHEN attempt >= max_attempts THEN 'failed' ELSE 'queued' END,
        finished_at = CASE WHEN cancel_requested_at IS NOT NULL OR attempt >= max_attempts THEN clock_timestamp() END,
        error = jsonb_build_object('type', 'lost', 'title', 'The worker was lost',
            'detail', 'The process that ran this job stopped renewing its lease.',
            'again', cancel_requested_at IS NULL AND attempt < max_attempts),
        leased_until = NULL, worker = NULL
    FROM lost WHERE jobs.id = lost.id
    RETURNING jobs.id, jobs.kind, jobs.store_id, jobs.state, jobs.attempt, jobs.error
), noted AS (
    INSERT INTO job_history (job_id, attempt, event, error, happened_at)
    SELECT id, attempt, 'lost', error, clock_timestamp() FROM taken_back
)
SELECT id, kind, store_id, state FROM taken_back
