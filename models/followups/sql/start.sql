-- $1 steps, $2 when each is due, $3 when each wakes its sender, null for none
UPDATE followup_steps s SET due_at = given.due_at, wake_at = given.wake_at
FROM unnest($1::bigint[], $2::timestamptz[], $3::timestamptz[]) AS given (id, due_at, wake_at)
WHERE s.id = given.id AND s.state = 'planned' AND s.due_at IS NULL
