UPDATE followup_steps SET wake_at = $1
WHERE id IN (
    SELECT id FROM followup_steps
    WHERE state = 'planned' AND due_at <= $1 AND wake_at > $1
    ORDER BY id
    FOR UPDATE SKIP LOCKED
)
