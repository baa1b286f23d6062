DELETE FROM idempotency_keys
WHERE id IN (SELECT id FROM idempotency_keys WHERE expires_at <= now() ORDER BY expires_at LIMIT $1
             FOR UPDATE SKIP LOCKED)
RETURNING id
