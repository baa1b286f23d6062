-- $1 ids, $2 attempts by kind (JSON object), $3 by whom. An explicit retry gives a job its full number of attempts
-- again; the fence only ever counts up. Where another job is unfinished under the same unique key, that one has the work.
WITH free AS (
    SELECT DISTINCT ON (kind, coalesce(unique_key, id::text)) id FROM jobs j
    WHERE id = ANY($1::uuid[]) AND state IN ('failed', 'cancelled') AND $2::jsonb ? kind AND NOT EXISTS (
        SELECT FROM jobs other WHERE other.kind = j.kind AND other.unique_key = j.unique_key
        AND other.state IN ('queued', 'running'))
    ORDER BY kind, coalesce(unique_key, id::text), id DESC
), again AS (
    UPDATE jobs SET state = 'queued', run_at = clock_timestamp(), finished_at = NULL, cancel_requested_at = NULL,
                    progress = NULL, max_attempts = attempt + ($2::jsonb ->> kind)::int
    FROM free WHERE jobs.id = free.id AND state IN ('failed', 'cancelled')
    RETURNING jobs.*
), noted AS (
    INSERT INTO job_history (job_id, attempt, event, actor, happened_at)
    SELECT id, attempt, 'retried', $3, clock_timestamp() FROM again
)
SELECT * FROM again
