-- $1 payout, $2 outcomes (empty: all), $3 words in the waybill number or the order's code (NULL: any), $4 how many,
-- $5 from where on
SELECT l.line, l.awb, o.code AS order_code, l.outcome, l.cod_idr, l.due_idr, l.fee_idr, l.shipping_idr, l.net_idr,
       l.reference, l.reason
FROM cod_payout_lines l
LEFT JOIN orders o ON o.id = l.order_id
WHERE l.payout_id = $1 AND ($2::text[] = '{}' OR l.outcome = ANY ($2))
  AND ($3::text IS NULL OR position(upper($3) IN upper(l.awb)) > 0 OR position(upper($3) IN o.code) > 0)
ORDER BY l.line NULLS LAST, l.id
LIMIT $4 OFFSET $5
