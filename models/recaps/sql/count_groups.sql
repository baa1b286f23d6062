-- How many orders the groups have in all (theirs are $1 to $8), less those that were made after $9 (NULL: none). The groups
-- go up to the day of that moment, so that the orders of this day alone are looked at one by one.
SELECT coalesce(sum(g.orders), 0)::bigint - (
    SELECT count(*) FROM orders o
    WHERE o.store_id = $1 AND o.created_at > $9::timestamptz
      AND o.created_at < ({last} + 1)::timestamp AT TIME ZONE (SELECT timezone FROM stores WHERE id = $1)
      AND ($2::date IS NULL OR o.created_at >= $2::date::timestamp AT TIME ZONE s.timezone)
      AND ($4::text[] IS NULL OR o.status = ANY ($4)) AND ($5::text[] IS NULL OR o.payment_method = ANY ($5))
      AND ($6::text[] IS NULL OR o.payment_status = ANY ($6)) AND {has}
) AS orders
FROM stores s
LEFT JOIN ({groups}) g ON true
WHERE s.id = $1
GROUP BY s.id
