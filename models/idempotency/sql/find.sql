SELECT id, body_hash, job, status, headers, answer
FROM idempotency_keys
WHERE scope = $1 AND endpoint = $2 AND key = $3 AND expires_at > now()
