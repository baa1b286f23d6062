-- $1 now, $2 asked again after, $3 requested before, $4 with a deadline after, $5 at most
-- The longer it has been silent, the longer it is left alone: most of what was not paid in the first hours never is, and
-- every question is a call to Winpay. The deadline is never slept through: what came just before it is known soon after.
UPDATE payments p SET inquire_at = CASE
    WHEN p.expires_at > $1 THEN least(
        $1::timestamptz + greatest($2::interval, ($1 - p.created_at) / 2),
        greatest($1::timestamptz + $2::interval, p.expires_at))
    ELSE $1::timestamptz + greatest($2::interval, ($1 - p.created_at) / 2) END
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
