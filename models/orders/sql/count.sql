-- How many a list has in all: $1 to $12 say which.
{bounds}SELECT count(*) AS orders
FROM bounds b
JOIN orders o ON o.store_id = b.id
{which}