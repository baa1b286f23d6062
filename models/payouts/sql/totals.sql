-- $1 payout. What its lines come to, by outcome. A sum is unknown where no line says anything.
SELECT outcome, count(*) AS lines, sum(cod_idr)::bigint AS cod_idr, sum(due_idr)::bigint AS due_idr,
       sum(fee_idr)::bigint AS fee_idr, sum(shipping_idr)::bigint AS shipping_idr, sum(net_idr)::bigint AS net_idr
FROM cod_payout_lines
WHERE payout_id = $1
GROUP BY outcome
ORDER BY outcome
