-- Gives a row only to the first. Others wait here until the first has committed or given up, so that a thousand
-- parallel repeats make one row; a key whose time is over is taken like a new one.
INSERT INTO idempotency_keys (scope, endpoint, key, body_hash, created_at, expires_at)
VALUES ($1, $2, $3, $4, now(), now() + make_interval(secs => $5))
ON CONFLICT (scope, endpoint, key) DO UPDATE
SET body_hash = excluded.body_hash, job = NULL, status = NULL, headers = NULL, answer = NULL,
    created_at = now(), expires_at = excluded.expires_at
WHERE idempotency_keys.expires_at <= now()
RETURNING id
