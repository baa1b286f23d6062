-- Delivered orders that are over. $1 now, $2 days in a store that says nothing else, $3 how many at most
WITH over AS MATERIALIZED (
    (
        SELECT o.id, o.store_id
        FROM orders o
        WHERE o.status = 'delivered' AND o.payment_status = 'settled'
    )
    UNION
    (
        SELECT o.id, o.store_id
        FROM stores s
        CROSS JOIN LATERAL (
            SELECT id, store_id
            FROM orders
            WHERE store_id = s.id AND status = 'delivered' AND payment_status NOT IN ('settled', 'conflict')
              AND delivered_at <= $1::timestamptz
                  - make_interval(days => coalesce((s.settings ->> 'completed_after_days')::int, $2::int))
        ) o
    )
)
SELECT id, store_id
FROM over
-- Looked up one by one: while no worker runs every one of them has its job, and a join might compare each with each.
WHERE (
    SELECT j.id FROM jobs j
    WHERE j.kind = 'orders.complete' AND j.unique_key = 'order_id=' || over.id AND j.state IN ('queued', 'running')
) IS NULL
LIMIT $3
