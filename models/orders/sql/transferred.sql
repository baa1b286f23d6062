-- $1 order, whose seller says that its transfer has come: what had not come online, and stays.
UPDATE orders o
SET paid_idr = o.paid_idr + greatest(0, o.total_idr - (
    SELECT coalesce(sum(p.paid_idr - p.refund_due_idr), 0)::bigint
    FROM payments p
    WHERE p.order_id = o.id AND p.state IN ('paid', 'conflict')
))
WHERE o.id = $1
