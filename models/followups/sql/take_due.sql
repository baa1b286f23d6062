UPDATE followup_steps SET wake_at = $1::timestamptz + $2::interval
WHERE id IN (
    SELECT id FROM followup_steps
    WHERE state = 'planned' AND wake_at <= $1
    ORDER BY wake_at
    LIMIT $3
    FOR UPDATE SKIP LOCKED
)
RETURNING id, store_id
