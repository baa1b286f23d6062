-- How many a list has in all: $1 to $12 say which, $13 the latest that were added, or null.
SELECT count(*) AS orders
FROM stores st
JOIN orders o ON o.store_id = st.id
{which}  AND ($13::timestamptz IS NULL OR o.created_at <= $13)
