-- The figures of all stores, or of one, by key of a dimension. $1 date that counts, $2 first day, $3 last day,
-- $4 store (NULL: every one). The dimension stands in the text, so that the planner sees that its index serves.
SELECT key,
       sum(orders)::bigint AS orders,
       sum(closings)::bigint AS closings,
       sum(shipped)::bigint AS shipped,
       sum(delivered)::bigint AS delivered,
       sum(returned)::bigint AS returned,
       sum(cancelled)::bigint AS cancelled,
       sum(units)::bigint AS units,
       sum(gross_idr)::bigint AS gross_idr,
       sum(discount_idr)::bigint AS discount_idr,
       sum(shipping_idr)::bigint AS shipping_idr,
       sum(cod_fee_idr)::bigint AS cod_fee_idr,
       sum(net_idr)::bigint AS net_idr,
       sum(hpp_idr)::bigint AS hpp_idr,
       sum(paid_idr)::bigint AS paid_idr,
       sum(cod_outstanding_idr)::bigint AS cod_outstanding_idr,
       sum(settled_idr)::bigint AS settled_idr
FROM recaps
WHERE dimension = '{dimension}' AND counted_by = $1 AND day BETWEEN $2 AND $3
  AND ($4::bigint IS NULL OR store_id = $4)
GROUP BY key
ORDER BY sum(orders) DESC, key
