-- $1 now, $2 asked again after, $3 requested before, $4 with a deadline after, $5 at most
UPDATE payments p SET inquire_at = $1::timestamptz + $2::interval
FROM orders o
WHERE o.id = p.order_id AND p.id IN (
    SELECT id FROM payments
    WHERE contract_id IS NOT NULL AND state IN ('pending', 'expired', 'cancelled')
      AND created_at <= $3 AND expires_at > $4 AND (inquire_at IS NULL OR inquire_at <= $1)
    ORDER BY expires_at
    LIMIT $5
    FOR UPDATE SKIP LOCKED
)
RETURNING p.id, o.store_id
