-- A page of the sums, those with the most orders first, with the names that their keys stand for and how many keys there
-- are: $1 to $5 are those of the sums, $6 how many to pass over, $7 how many.
WITH summed AS MATERIALIZED (
{sum}
), page AS MATERIALIZED (
    SELECT * FROM summed ORDER BY orders DESC, key OFFSET $6 LIMIT $7
)
-- A page behind the last one is a row without a key, which says how many there are.
SELECT all_of.keys, coalesce(p.name, who.name, '') AS name, f.*
FROM (SELECT count(*) AS keys FROM summed) all_of
LEFT JOIN page f ON true
LEFT JOIN products p ON $3 = 'product' AND p.store_id = $1 AND p.sku = f.key
LEFT JOIN staff ON $3 = 'cs' AND staff.store_id = $1 AND staff.id::text = f.key
LEFT JOIN users who ON who.id = staff.user_id
ORDER BY f.orders DESC, f.key
