-- $1 now, $2 failing since before, $3 warned before, $4 at most
WITH failing AS (
    SELECT id FROM webhooks
    WHERE active AND failing_since <= $2 AND warned_at <= $3
    ORDER BY failing_since LIMIT $4 FOR NO KEY UPDATE SKIP LOCKED
)
UPDATE webhooks w SET active = false, switched_off_at = $1, updated_at = $1
FROM failing, stores s
WHERE w.id = failing.id AND s.id = w.store_id
RETURNING w.id, w.store_id, w.url, w.failing_since, s.timezone
