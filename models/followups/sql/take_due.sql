-- $1 now, $2 until it is looked at again, $3 at most, $4 only those that were due before this, if given.
UPDATE followup_steps SET wake_at = $1::timestamptz + $2::interval
WHERE id IN (
    SELECT id FROM followup_steps
    WHERE state = 'planned' AND wake_at <= $1 AND ($4::timestamptz IS NULL OR due_at < $4)
    ORDER BY wake_at, id
    LIMIT $3
    FOR UPDATE SKIP LOCKED
)
RETURNING id, store_id
