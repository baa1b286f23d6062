-- The sums (theirs are $1 to $5) with the names that their keys stand for.
SELECT coalesce(p.name, who.name, '') AS name, f.*
FROM (
{sum}
) f
LEFT JOIN products p ON $3 = 'product' AND p.store_id = $1 AND p.sku = f.key
LEFT JOIN staff ON $3 = 'cs' AND staff.store_id = $1 AND staff.id::text = f.key
LEFT JOIN users who ON who.id = staff.user_id
ORDER BY f.orders DESC, f.key
