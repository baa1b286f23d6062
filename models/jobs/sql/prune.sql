-- $1 keep for, $2 at most
DELETE FROM jobs WHERE id IN (
    SELECT id FROM jobs WHERE finished_at < clock_timestamp() - $1::interval ORDER BY finished_at LIMIT $2 FOR UPDATE SKIP LOCKED
) RETURNING id
