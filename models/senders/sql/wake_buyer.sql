-- $1 phone, $2 now, $3 when it is looked at: steps that are due and were put off for longer. None is waited for.
UPDATE followup_steps SET wake_at = $3
WHERE id IN (
    SELECT s.id FROM orders o
    JOIN followup_steps s ON s.order_id = o.id
    WHERE o.receiver_phone = $1 AND s.state = 'planned' AND s.due_at <= $2 AND s.wake_at > $3
    FOR UPDATE OF s SKIP LOCKED
)
