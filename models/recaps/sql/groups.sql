-- The orders of a store in groups, as they are at this moment: days that are kept from what is kept, stale days from their
-- orders. A change of an order marks its day in its own transaction, and a mark goes with the new figures of the day: so
-- one snapshot has each day from the one or from the other. $1 store, $2 first day, $3 last day, $4 status, $5 ways to
-- pay, $6 states of payment (NULL: any), $7 the cut and $8 its keys. The code fills in what an order of the cut has, and
-- the last day.
WITH stale AS MATERIALIZED (
    SELECT DISTINCT day FROM recap_stale
    WHERE store_id = $1 AND ($2::date IS NULL OR day >= $2) AND ({last} IS NULL OR day <= {last})
), either AS (
    SELECT g.status, g.payment_status, g.payment_method, g.orders, g.units, g.total_idr, g.subtotal_idr, g.shipping_idr,
           g.discount_idr, g.hpp_idr
    FROM recap_groups g
    WHERE g.store_id = $1 AND g.cut = $7 AND g.key = ANY ($8::text[])
      AND ($2::date IS NULL OR g.day >= $2) AND ({last} IS NULL OR g.day <= {last})
      AND g.day NOT IN (SELECT day FROM stale)
    UNION ALL
    SELECT o.status, o.payment_status, o.payment_method, 1, o.units, o.total_idr, o.subtotal_idr, o.shipping_idr,
           o.discount_idr, o.hpp_idr
    FROM stores s
    CROSS JOIN stale
    CROSS JOIN LATERAL (
        SELECT * FROM orders
        WHERE store_id = $1 AND created_at >= stale.day::timestamp AT TIME ZONE s.timezone
          AND created_at < (stale.day + 1)::timestamp AT TIME ZONE s.timezone OFFSET 0
    ) o
    WHERE s.id = $1 AND {has}
)
SELECT status, payment_status, payment_method, sum(orders)::bigint AS orders, sum(units)::bigint AS units,
       sum(total_idr)::bigint AS total_idr, sum(subtotal_idr)::bigint AS subtotal_idr,
       sum(shipping_idr)::bigint AS shipping_idr, sum(discount_idr)::bigint AS discount_idr,
       sum(hpp_idr)::bigint AS hpp_idr
FROM either
WHERE ($4::text[] IS NULL OR status = ANY ($4)) AND ($5::text[] IS NULL OR payment_method = ANY ($5))
  AND ($6::text[] IS NULL OR payment_status = ANY ($6))
GROUP BY status, payment_status, payment_method
