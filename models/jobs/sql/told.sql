-- $1 store, $2 since (NULL: only what is unfinished), $3 kinds, $4 at most
-- What somebody who last looked at $2 has not seen: everything unfinished, and what has ended since.
SELECT * FROM (
    (SELECT * FROM jobs WHERE state = 'queued' AND kind = ANY($3::text[]) AND store_id = $1 ORDER BY run_at, id LIMIT $4)
    UNION ALL
    (SELECT * FROM jobs WHERE state = 'running' AND store_id = $1 LIMIT $4)
    UNION ALL
    (SELECT * FROM jobs WHERE finished_at >= $2::timestamptz AND store_id = $1 ORDER BY finished_at DESC LIMIT $4)
) AS news ORDER BY id DESC LIMIT $4
