-- $1 kind, $2 start after this store, $3 at most, $4 of one store at most, $5 lease, $6 worker, $7 version known,
-- $8 running of one store at most (NULL: any number)
-- A loose index scan goes from store to store, from behind $2 to the end and then from the beginning to $2, and takes
-- a few of each: a store with 100,000 jobs is one step of the scan, like any other.
WITH RECURSIVE stores AS (
    SELECT 0 AS lap, $2::bigint AS store_id
    UNION ALL
    SELECT coalesce(further.lap, 1), coalesce(further.store_id, -1)
    FROM stores
    LEFT JOIN LATERAL (
        SELECT stores.lap, j.store_id FROM jobs j
        WHERE j.state = 'queued' AND j.kind = $1 AND j.store_id > stores.store_id
        ORDER BY j.store_id LIMIT 1
    ) AS further ON true
    WHERE (stores.lap = 0 OR further.store_id <= $2)
), taken AS MATERIALIZED (
    SELECT due.id FROM stores CROSS JOIN LATERAL (
        SELECT j.id FROM jobs j
        WHERE j.state = 'queued' AND j.kind = $1 AND j.store_id = stores.store_id
          AND j.run_at <= clock_timestamp() AND j.args_version <= $7
          -- Under an ordering key only the one that fell due first, and only while none runs.
          AND (j.ordering_key IS NULL OR NOT EXISTS (
                  SELECT FROM jobs r WHERE r.ordering_key = j.ordering_key AND r.state = 'running')
              AND NOT EXISTS (
                  SELECT FROM jobs o WHERE o.ordering_key = j.ordering_key AND o.state = 'queued' AND o.kind = $1
                  AND (o.run_at, o.id) < (j.run_at, j.id) AND o.args_version <= $7))
        ORDER BY j.run_at, j.id
        LIMIT CASE WHEN $8::int IS NULL THEN $4::int ELSE least($4::int, greatest(0, $8::int - (
            SELECT count(*)::int FROM jobs r
            WHERE r.state = 'running' AND r.kind = $1 AND r.store_id = stores.store_id))) END
        FOR UPDATE SKIP LOCKED
    ) AS due
    -- The first row is only the place to start from; that store itself comes last.
    WHERE NOT (stores.lap = 0 AND stores.store_id = $2)
    LIMIT $3
)
UPDATE jobs SET state = 'running', attempt = attempt + 1, leased_until = clock_timestamp() + $5::interval, worker = $6,
                started_at = clock_timestamp(), progress = NULL, cancel_requested_at = NULL
FROM taken WHERE jobs.id = taken.id
RETURNING jobs.*
