-- $1 order, $2 method or null, $3 bank, $4 by, $5 now
INSERT INTO payment_changes (order_id, method, channel, state, reason, asked_by, asked_at)
VALUES ($1, $2, $3, 'wanted', '', $4, $5)
ON CONFLICT (order_id) DO UPDATE
SET method = excluded.method, channel = excluded.channel, state = excluded.state, reason = excluded.reason,
    asked_by = excluded.asked_by, asked_at = excluded.asked_at, decided_at = NULL
