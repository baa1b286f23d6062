-- $1 now, $2 failing since before, $3 at most
WITH failing AS (
    SELECT id FROM webhooks
    WHERE active AND failing_since <= $2 AND warned_at IS NULL
    ORDER BY failing_since LIMIT $3 FOR NO KEY UPDATE SKIP LOCKED
)
UPDATE webhooks w SET warned_at = $1, updated_at = $1
FROM failing, stores s
WHERE w.id = failing.id AND s.id = w.store_id
RETURNING w.id, w.store_id, w.url, w.failing_since, s.timezone,
          (SELECT d.problem FROM webhook_deliveries d
           WHERE d.webhook_id = w.id AND d.tried_at IS NOT NULL ORDER BY d.tried_at DESC LIMIT 1) AS problem
