-- $1 ids, $2 attempts, $3 lease. What comes back is still ours.
-- A row that is locked right now is passed over: its end is being written, or a person cancels it. Waiting for it would
-- hold up the neighbours' leases, and a batch of ends that is written at this moment could wait for us in turn.
WITH held AS (
    SELECT jobs.id, jobs.attempt FROM jobs JOIN unnest($1::uuid[], $2::int[]) AS held(id, attempt) USING (id, attempt)
    WHERE jobs.state = 'running'
), free AS MATERIALIZED (
    SELECT jobs.id FROM jobs JOIN held USING (id, attempt) WHERE jobs.state = 'running'
    FOR NO KEY UPDATE OF jobs SKIP LOCKED
), renewed AS (
    UPDATE jobs SET leased_until = clock_timestamp() + $3::interval FROM free WHERE jobs.id = free.id
)
SELECT id, attempt FROM held
