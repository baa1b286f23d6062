INSERT INTO inbound_messages (wamid, phone, kind, answers_id, opens_window, is_reply, written_at)
VALUES ($1, $2, $3, $4, $5, $6, $7)
ON CONFLICT (wamid) DO NOTHING
RETURNING id
