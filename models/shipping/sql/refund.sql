-- $1 order, $2 the rupiah that should go back, $3 why. The newest money first.
WITH kept AS (
    SELECT id, paid_idr - refund_due_idr AS idr,
           sum(paid_idr - refund_due_idr) OVER (ORDER BY id DESC) - (paid_idr - refund_due_idr) AS newer_idr
    FROM payments
    WHERE order_id = $1 AND state IN ('paid', 'conflict') AND paid_idr > refund_due_idr
)
UPDATE payments p
SET refund_due_idr = p.refund_due_idr + least(kept.idr, $2::bigint - kept.newer_idr), problem = $3, updated_at = now()
FROM kept
WHERE p.id = kept.id AND kept.newer_idr < $2::bigint
