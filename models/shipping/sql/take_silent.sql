-- $1 now, $2 when those that stay silent are asked about again, $3 at most. What has ended has no moment to ask.
UPDATE shipments s SET poll_at = $1::timestamptz + $2::interval
FROM orders o
WHERE o.id = s.order_id AND s.id IN (
    SELECT id FROM shipments WHERE poll_at <= $1 ORDER BY poll_at LIMIT $3 FOR UPDATE SKIP LOCKED
)
RETURNING s.id, o.store_id
