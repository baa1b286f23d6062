-- $1 now, $2 at most: webhooks with something due. A loose index scan goes from webhook to webhook, so that one with
-- 100,000 waiting deliveries is one step, like any other; where nothing waits, there is none.
WITH RECURSIVE waiting AS (
    (SELECT webhook_id FROM webhook_deliveries WHERE state = 'waiting' ORDER BY webhook_id LIMIT 1)
    UNION ALL
    SELECT further.webhook_id
    FROM waiting
    CROSS JOIN LATERAL (
        SELECT d.webhook_id FROM webhook_deliveries d
        WHERE d.state = 'waiting' AND d.webhook_id > waiting.webhook_id
        ORDER BY d.webhook_id LIMIT 1
    ) further
)
SELECT w.id, w.store_id
FROM waiting
JOIN webhooks w ON w.id = waiting.webhook_id
WHERE w.active AND w.deleted_at IS NULL AND (w.rests_until IS NULL OR w.rests_until <= $1)
  AND EXISTS (SELECT FROM webhook_deliveries d WHERE d.webhook_id = w.id AND d.state = 'waiting' AND d.due_at <= $1)
  AND NOT EXISTS (
      SELECT FROM jobs j
      WHERE j.kind = 'hooks.deliver' AND j.unique_key = 'webhook_id=' || w.id AND j.state IN ('queued', 'running')
  )
LIMIT $2
