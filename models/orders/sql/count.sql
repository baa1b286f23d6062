-- How many a list has in all: $1 to $12 say which, $13 the latest that were added, or null.
{bounds}SELECT count(*) AS orders
FROM bounds b
JOIN orders o ON o.store_id = b.id
{which}  AND ($13::timestamptz IS NULL OR o.created_at <= $13)
