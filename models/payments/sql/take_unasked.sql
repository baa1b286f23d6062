-- $1 deadlines worth asking for come after this, $2 the methods paid online, $3 at most
WITH waiting AS MATERIALIZED (
    SELECT o.id, o.store_id, o.unpaid_until
    FROM orders o
    WHERE o.status = 'pending' AND o.unpaid_until > $1 AND o.payment_method = ANY ($2::text[])
      AND o.payment_status IN ('unpaid', 'requested') AND o.total_idr > 0
      AND NOT EXISTS (
          SELECT FROM payments p
          WHERE p.order_id = o.id AND p.state IN ('pending', 'refused', 'paid', 'conflict')
      )
      -- Taken back, or about to be.
      AND NOT EXISTS (
          SELECT FROM payment_changes c
          WHERE c.order_id = o.id AND c.method IS NULL AND c.state IN ('wanted', 'done')
      )
)
SELECT id, store_id
FROM waiting
-- Looked up one by one: in an outage every one of them has its job, and a join might compare each with each.
WHERE (
    SELECT j.id FROM jobs j
    WHERE j.kind = 'payments.request' AND j.unique_key = 'order_id=' || waiting.id AND j.state IN ('queued', 'running')
) IS NULL
ORDER BY unpaid_until
LIMIT $3
