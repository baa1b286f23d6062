-- $1 the oldest moment that is kept, $2 at most, of each sort: what was worked on since then, and what nobody will work
-- on any more, since its job ended without success.
WITH processed AS (
    SELECT id FROM incoming_webhooks WHERE processed_at < $1 ORDER BY processed_at LIMIT $2 FOR UPDATE SKIP LOCKED
), left_over AS (
    SELECT id FROM incoming_webhooks
    WHERE processed_at IS NULL AND received_at < $1 ORDER BY received_at LIMIT $2 FOR UPDATE SKIP LOCKED
)
DELETE FROM incoming_webhooks WHERE id IN (SELECT id FROM processed UNION ALL SELECT id FROM left_over)
RETURNING id
