-- $1 day, $2 references told, $3 their sums, $4 whether some of it is of the day, $5 when the day begins, $6 and ends,
-- $7 now
WITH told AS (
    SELECT * FROM unnest($2::text[], $3::bigint[], $4::boolean[]) AS t (reference, amount_idr, on_day)
),
met AS (
    SELECT CASE WHEN p.id IS NULL THEN 'not_ours' WHEN p.state NOT IN ('paid', 'conflict') THEN 'not_counted'
                ELSE 'amount' END AS kind,
           t.reference, p.id AS payment_id, t.amount_idr AS told_idr, coalesce(p.paid_idr, 0) AS ours_idr
    FROM told t
    LEFT JOIN payments p ON p.reference = t.reference
    WHERE t.on_day AND (p.id IS NULL OR p.state NOT IN ('paid', 'conflict') OR p.paid_idr <> t.amount_idr)
    UNION ALL
    SELECT 'not_there', p.reference, p.id, 0, p.paid_idr
    FROM payments p
    WHERE p.state IN ('paid', 'conflict') AND p.paid_at >= $5 AND p.paid_at < $6
      AND NOT EXISTS (SELECT FROM told t WHERE t.reference = p.reference)
),
over AS (
    UPDATE payment_findings f SET resolved_at = $7
    WHERE f.day = $1 AND f.resolved_at IS NULL
      AND NOT EXISTS (SELECT FROM met WHERE met.kind = f.kind AND met.reference = f.reference)
)
INSERT INTO payment_findings (day, kind, reference, payment_id, told_idr, ours_idr, found_at)
SELECT $1, kind, reference, payment_id, told_idr, ours_idr, $7 FROM met
ON CONFLICT (day, kind, reference) DO UPDATE
SET payment_id = excluded.payment_id, told_idr = excluded.told_idr, ours_idr = excluded.ours_idr, resolved_at = NULL
RETURNING kind, reference, told_idr, ours_idr
