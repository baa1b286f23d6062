-- $1 kind, $2 start after this store, $3 at most, $4 of one store at most while others wait, $5 lease, $6 worker,
-- $7 version known, $8 running of one store at most (NULL: any number)
-- A loose index scan goes from store to store, from behind $2 to the end (lap 0) and then from the beginning, which is
-- behind -1, to $2 (lap 1), and takes a few of each: a store with 100,000 jobs is one step of the scan, like any other.
-- Where that leaves room, a second round (laps 2 and 3) takes more of the same stores, past the few that the first took.
-- The moment of the statement is an index condition, which the moving clock is not: future rows are not read.
WITH RECURSIVE stores AS (
    SELECT 0 AS lap, $2::bigint AS store_id
    UNION ALL
    SELECT coalesce(further.lap, stores.lap + 1), coalesce(further.store_id, CASE stores.lap WHEN 1 THEN $2 ELSE -1 END)
    FROM stores
    LEFT JOIN LATERAL (
        SELECT stores.lap, j.store_id FROM jobs j
        WHERE j.state = 'queued' AND j.kind = $1 AND j.store_id > stores.store_id
          AND j.store_id <= CASE WHEN stores.lap IN (0, 2) THEN 9223372036854775807 ELSE $2 END
        -- Only the queue's own index has them in this order.
        ORDER BY j.store_id, j.run_at, j.id LIMIT 1
    ) AS further ON true
    WHERE stores.lap < 4
), taken AS (
    SELECT due.id FROM stores CROSS JOIN LATERAL (
        SELECT j.id FROM jobs j
        WHERE j.state = 'queued' AND j.kind = $1 AND j.store_id = stores.store_id
          AND j.run_at <= statement_timestamp() AND j.args_version <= $7
          -- Under an ordering key only the one that fell due first, and only while none runs.
          AND (j.ordering_key IS NULL OR NOT EXISTS (
                  SELECT FROM jobs r WHERE r.ordering_key = j.ordering_key AND r.state = 'running')
              AND NOT EXISTS (
                  SELECT FROM jobs o WHERE o.ordering_key = j.ordering_key AND o.state = 'queued' AND o.kind = $1
                  AND (o.run_at, o.id) < (j.run_at, j.id) AND o.args_version <= $7))
        ORDER BY j.run_at, j.id
        OFFSET CASE WHEN stores.lap < 2 THEN 0 ELSE $4::int END
        LIMIT least(CASE WHEN stores.lap < 2 THEN $4::int ELSE $3::int END,
                    CASE WHEN $8::int IS NOT NULL THEN greatest(0,
                        $8::int - CASE WHEN stores.lap < 2 THEN 0 ELSE $4::int END - (
                            SELECT count(*)::int FROM jobs r
                            WHERE r.state = 'running' AND r.kind = $1 AND r.store_id = stores.store_id)) END)
        FOR UPDATE SKIP LOCKED
    ) AS due
    -- The step from one lap to the next names no store to take from: $2 itself comes last, at the end of its lap.
    WHERE NOT (stores.lap IN (0, 2) AND stores.store_id = $2)
    LIMIT $3
)
UPDATE jobs SET state = 'running', attempt = attempt + 1, leased_until = clock_timestamp() + $5::interval, worker = $6,
                started_at = clock_timestamp(), progress = NULL, cancel_requested_at = NULL
-- An array is whole before the first row is changed: past one that is, the second round would not count it.
FROM unnest(ARRAY(SELECT id FROM taken)) WITH ORDINALITY AS one (id, turn) WHERE jobs.id = one.id
RETURNING jobs.*, one.turn
