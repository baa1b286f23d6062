-- $1 id, $2 kind, $3 queue, $4 store, $5 args, $6 version, $7 max attempts, $8 unique key, $9 ordering key, $10 run at,
-- $11 request id, $12 which member of staff asks (NULL: none)
INSERT INTO jobs (id, kind, queue, store_id, state, args, args_version, attempt, max_attempts, unique_key, ordering_key,
                  run_at, request_id, asked_by, created_at)
VALUES ($1, $2, $3, $4, 'queued', $5::jsonb, $6, 0, $7, $8, $9, coalesce($10::timestamptz, clock_timestamp()), $11,
        CASE WHEN $12::bigint IS NOT NULL THEN ARRAY[$12::bigint] END, clock_timestamp())
ON CONFLICT (kind, unique_key) WHERE state IN ('queued', 'running') AND unique_key IS NOT NULL DO NOTHING
RETURNING *
