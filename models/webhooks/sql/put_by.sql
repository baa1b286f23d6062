-- $1 provider, $2 kind, $3 key, $4 body, $5 headers, $6 moment, $7 why. For a person to look at: it gets no job.
INSERT INTO incoming_webhooks (provider, kind, key, body, headers, received_at, processed_at, outcome)
VALUES ($1, $2, $3, $4, $5::jsonb, $6, $6, $7)
ON CONFLICT (provider, key) DO NOTHING
