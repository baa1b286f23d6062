INSERT INTO incoming_webhooks (provider, kind, key, body, headers, received_at)
VALUES ($1, $2, $3, $4, $5::jsonb, $6)
ON CONFLICT (provider, key) DO NOTHING
RETURNING id
