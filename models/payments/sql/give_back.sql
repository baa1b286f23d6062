-- $1 order, $2 the rupiah that went back, $3 when. What is on the refund list first, then the rest of what came online,
-- the oldest first. What exceeds all of it had come by transfer or through the courier.
WITH parts AS (
    SELECT id, 0 AS turn, refund_due_idr - refunded_idr AS idr
    FROM payments
    WHERE order_id = $1 AND refund_due_idr > refunded_idr
    UNION ALL
    SELECT id, 1, paid_idr - refund_due_idr
    FROM payments
    WHERE order_id = $1 AND state IN ('paid', 'conflict') AND paid_idr > refund_due_idr
), shares AS (
    SELECT id, greatest(0, least(idr, $2::bigint - (sum(idr) OVER (ORDER BY turn, id) - idr))) AS idr
    FROM parts
), given AS (
    SELECT p.id, p.refunded_idr + sum(s.idr)::bigint AS refunded_idr
    FROM shares s
    JOIN payments p ON p.id = s.id
    GROUP BY p.id
    HAVING sum(s.idr) > 0
)
UPDATE payments p
SET refunded_idr = g.refunded_idr, refund_due_idr = greatest(p.refund_due_idr, g.refunded_idr),
    -- Nothing is left to look at.
    problem = CASE
        WHEN g.refunded_idr = p.paid_idr OR p.state = 'paid' AND g.refunded_idr >= p.refund_due_idr THEN NULL
        ELSE p.problem
    END,
    refunded_at = $3, updated_at = now()
FROM given g
WHERE p.id = g.id
