-- A page of the stores with their figures. $1 date that counts, $2 first day, $3 last day, $4 words in the name
-- (NULL: any), $5 how many, $6 from where on. Stores without orders in the range are there, with nothing.
WITH figures AS (
    SELECT store_id,
           {sums}
    FROM recaps
    WHERE dimension = 'total' AND counted_by = $1 AND day BETWEEN $2 AND $3
    GROUP BY store_id
)
SELECT s.id AS store_id, s.name AS store_name, '' AS key,
       coalesce(f.orders, 0) AS orders, coalesce(f.closings, 0) AS closings, coalesce(f.shipped, 0) AS shipped,
       coalesce(f.delivered, 0) AS delivered, coalesce(f.returned, 0) AS returned, coalesce(f.cancelled, 0) AS
       cancelled, coalesce(f.units, 0) AS units, coalesce(f.gross_idr, 0) AS gross_idr, coalesce(f.discount_idr,
       0) AS discount_idr, coalesce(f.shipping_idr, 0) AS shipping_idr, coalesce(f.cod_fee_idr, 0) AS
       cod_fee_idr, coalesce(f.net_idr, 0) AS net_idr, coalesce(f.hpp_idr, 0) AS hpp_idr, coalesce(f.paid_idr,
       0) AS paid_idr, coalesce(f.cod_outstanding_idr, 0) AS cod_outstanding_idr, coalesce(f.settled_idr, 0) AS
       settled_idr
FROM stores s
LEFT JOIN figures f ON f.store_id = s.id
WHERE $4::text IS NULL OR position(lower($4) IN lower(s.name)) > 0
ORDER BY {order}
LIMIT $5 OFFSET $6
