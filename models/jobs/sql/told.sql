-- $1 store, $2 kinds, $3 whether what waits is wanted, too, $4 at most of each
SELECT * FROM (
    (SELECT * FROM jobs WHERE $3::bool AND state = 'queued' AND kind = ANY($2::text[]) AND store_id = $1
     ORDER BY run_at, id LIMIT $4)
    UNION ALL
    (SELECT * FROM jobs WHERE state = 'running' AND store_id = $1 LIMIT $4)
) AS unfinished ORDER BY id
