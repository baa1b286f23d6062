DELETE FROM incoming_webhooks WHERE id IN (
    SELECT id FROM incoming_webhooks
    WHERE processed_at < $1
    ORDER BY processed_at LIMIT $2
    FOR UPDATE SKIP LOCKED
)
RETURNING id
