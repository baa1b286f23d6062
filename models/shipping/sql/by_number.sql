-- The store's parcels under a number, Boscod's own or a waybill's, whose letters count alike. $1 store, $2 number,
-- $3 the member of staff whose orders alone count, or null. The parcels come first, by the indexes of both numbers
-- (waybills by that of the payouts), and then the order of each: joined freely, all orders of the store are read.
WITH named AS MATERIALIZED (
    SELECT id, order_id, order_no, state FROM shipments WHERE order_no = $2 OR upper(awb) = upper($2)
)
SELECT s.id, s.order_no, s.state
FROM named s
CROSS JOIN LATERAL (
    SELECT FROM orders o WHERE o.id = s.order_id AND o.store_id = $1 AND ($3::bigint IS NULL OR o.cs_id = $3) OFFSET 0
) mine
