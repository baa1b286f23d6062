-- How many orders the groups have in all (theirs are $1 to $8), less those that were made after $9 (NULL: none).
SELECT coalesce(sum(g.orders), 0)::bigint - (
    SELECT count(*) FROM orders o
    WHERE o.store_id = $1 AND o.created_at > $9::timestamptz
      AND ($2::date IS NULL OR o.created_at >= $2::date::timestamp AT TIME ZONE s.timezone)
      AND ($3::date IS NULL OR o.created_at < ($3::date + 1)::timestamp AT TIME ZONE s.timezone)
      AND ($4::text[] IS NULL OR o.status = ANY ($4)) AND ($5::text[] IS NULL OR o.payment_method = ANY ($5))
      AND ($6::text[] IS NULL OR o.payment_status = ANY ($6)) AND {has}
) AS orders
FROM stores s
LEFT JOIN ({groups}) g ON true
WHERE s.id = $1
GROUP BY s.id
