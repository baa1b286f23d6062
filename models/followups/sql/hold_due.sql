-- $1 now, $2 the oldest that is still of use, $3 at most, $4 until, $5 why.
UPDATE followup_steps SET wake_at = $4, reason = $5
WHERE id IN (
    SELECT id FROM followup_steps
    WHERE state = 'planned' AND wake_at <= $1 AND due_at >= $2
    ORDER BY wake_at, id
    LIMIT $3
    FOR UPDATE SKIP LOCKED
)
RETURNING id
