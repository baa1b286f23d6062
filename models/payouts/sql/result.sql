-- $1 payout, $2 for a spreadsheet
SELECT l.line, {mark:l.awb} AS awb, coalesce(o.code, '') AS order_code, l.outcome, l.cod_idr, l.due_idr,
       l.cod_idr - l.due_idr AS difference_idr, l.fee_idr, l.shipping_idr, l.net_idr, {mark:l.reference} AS reference,
       {text:l.reason} AS reason
FROM cod_payout_lines l
LEFT JOIN orders o ON o.id = l.order_id
WHERE l.payout_id = $1
ORDER BY l.line NULLS LAST, l.id
