-- $1 JSON array of ends. Each names the attempt it ran under: a worker that lost its lease changes nothing.
-- A job that somebody asked to stop does not go back, however its attempt ended.
WITH ended AS (
    UPDATE jobs SET
        state = CASE WHEN e.state = 'queued' AND jobs.cancel_requested_at IS NOT NULL THEN 'cancelled' ELSE e.state END,
        result = e.result, error = e.error, leased_until = NULL, worker = NULL,
        -- The attempt only counts up, since it is the fence; one that does not count raises the limit instead.
        max_attempts = jobs.max_attempts + e.attempts_returned,
        -- A moment comes from the worker's clock: one that is slow must not make a short wait none at all.
        run_at = CASE WHEN e.run_at IS NOT NULL THEN greatest(e.run_at, clock_timestamp() + interval '100 ms')
                      WHEN e.delay IS NOT NULL THEN clock_timestamp() + make_interval(secs => e.delay)
                      ELSE jobs.run_at END,
        finished_at = CASE WHEN e.state <> 'queued' OR jobs.cancel_requested_at IS NOT NULL THEN clock_timestamp() END
    FROM jsonb_to_recordset($1::jsonb) AS e(id uuid, attempt int, state text, result jsonb, error jsonb,
                                            attempts_returned int, delay float8, run_at timestamptz)
    WHERE jobs.id = e.id AND jobs.attempt = e.attempt AND jobs.state = 'running'
    RETURNING jobs.id, jobs.attempt, jobs.state, jobs.error, jobs.ordering_key, e.attempts_returned
), noted AS (
    INSERT INTO job_history (job_id, attempt, event, error, happened_at)
    SELECT id, attempt, CASE state WHEN 'queued' THEN 'retrying' ELSE state END, error, clock_timestamp()
    FROM ended WHERE state <> 'succeeded' AND attempts_returned = 0
)
-- With each: the kinds of those that waited behind it under its ordering key.
SELECT ended.id, CASE WHEN ended.ordering_key IS NOT NULL THEN (
    SELECT string_agg(DISTINCT next.kind, ' ') FROM jobs next
    WHERE next.ordering_key = ended.ordering_key AND next.state = 'queued' AND next.run_at <= clock_timestamp()
) END AS behind
FROM ended
