-- $1 of deadlines after this, $2 at most
WITH ended AS MATERIALIZED (
    SELECT o.id, o.store_id
    FROM payments p
    JOIN orders o ON o.id = p.order_id
    WHERE p.contract_id IS NOT NULL AND p.state IN ('pending', 'expired', 'cancelled')
      AND p.expires_at > $1 AND p.closed_at IS NULL AND p.problem IS NULL
      AND (o.status = 'cancelled' OR o.payment_status IN ('paid', 'settled', 'refunded'))
    UNION
    -- Money that came before the order was cancelled, and that is not on the refund list.
    SELECT o.id, o.store_id
    FROM orders o
    JOIN payments p ON p.order_id = o.id
    WHERE o.status = 'cancelled' AND o.payment_status IN ('paid', 'conflict', 'paid_after_expiry')
      AND p.state IN ('paid', 'conflict') AND p.refund_due_idr < p.paid_idr
)
SELECT id, store_id
FROM ended
-- Looked up one by one: in an outage every one of them has its job, and a join might compare each with each.
WHERE (
    SELECT j.id FROM jobs j
    WHERE j.kind = 'payments.cancel' AND j.unique_key = 'order_id=' || ended.id AND j.state IN ('queued', 'running')
) IS NULL
LIMIT $2
