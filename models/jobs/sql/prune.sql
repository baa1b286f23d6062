-- $1 keep for, $2 at most. The statement's moment is one for all rows, so the index is read only up to it; the clock's
-- would be asked again for each row of the index.
DELETE FROM jobs WHERE id IN (
    SELECT id FROM jobs WHERE finished_at < statement_timestamp() - $1::interval
    ORDER BY finished_at LIMIT $2 FOR UPDATE SKIP LOCKED
) RETURNING id
