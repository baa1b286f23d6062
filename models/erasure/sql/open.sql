-- What needs the person still. $1 store, $2 a buyer's phone or null for all, $3 now, $4 how many are named.
WITH theirs AS (
    SELECT o.id, o.code, o.status
    FROM orders o
    JOIN customers c ON c.id = o.customer_id
    WHERE o.store_id = $1 AND ($2::text IS NULL OR o.receiver_phone = $2::text OR c.phone = $2::text)
), found AS (
    SELECT id, code, 'it is ' || replace(status, '_', ' ') AS because
    FROM theirs
    WHERE status IN ('pending', 'confirmed', 'processing', 'ready', 'shipped', 'return_in_transit')
    UNION ALL
    SELECT t.id, t.code, 'its parcel is under way'
    FROM theirs t
    JOIN shipments s ON s.order_id = t.id
    WHERE t.status IN ('delivered', 'completed', 'cancelled', 'returned', 'lost')
      AND s.state IN ('requested', 'booked', 'ready', 'shipped', 'problem', 'return_in_transit')
    UNION ALL
    SELECT t.id, t.code, 'it can be paid still'
    FROM theirs t
    JOIN payments p ON p.order_id = t.id
    WHERE t.status <> 'pending'
      AND (p.state IN ('requested', 'pending') OR p.state = 'unknown' AND p.expires_at > $3::timestamptz)
    UNION ALL
    SELECT t.id, t.code, 'its money is to go back'
    FROM theirs t
    JOIN payments p ON p.order_id = t.id
    WHERE p.refund_due_idr > p.refunded_idr
)
SELECT code, min(because) AS because, count(*) OVER () AS total
FROM found
GROUP BY id, code
ORDER BY id
LIMIT $4
