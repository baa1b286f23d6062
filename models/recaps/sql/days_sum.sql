SELECT day, key,
       orders, closings, shipped, delivered, returned, cancelled, units,
       gross_idr, discount_idr, shipping_idr, cod_fee_idr, net_idr, hpp_idr, paid_idr, cod_outstanding_idr, settled_idr
FROM recaps
WHERE store_id = $1 AND counted_by = $2 AND dimension = 'total' AND day BETWEEN $3 AND $4
ORDER BY day
