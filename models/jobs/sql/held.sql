-- $1 JSON object of the versions known by kind, $2 at most. Due jobs that no worker of this version can run say so.
WITH held AS MATERIALIZED (
    SELECT id FROM jobs
    WHERE state = 'queued' AND run_at <= statement_timestamp()
      AND (NOT $1::jsonb ? kind OR args_version > ($1::jsonb ->> kind)::int)
      AND error ->> 'type' IS DISTINCT FROM 'held'
    LIMIT $2 FOR UPDATE SKIP LOCKED
)
UPDATE jobs SET error = jsonb_build_object('type', 'held', 'title', 'Waiting for a newer worker', 'again', true,
    'detail', 'No worker that runs now knows ' || kind || ' version ' || args_version || '; the job starts when one does.')
FROM held WHERE jobs.id = held.id
RETURNING jobs.kind, jobs.args_version
