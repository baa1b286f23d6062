-- A page of a list, read in its order until it is full.
WITH page AS MATERIALIZED (
    SELECT o.id
    FROM stores st
    JOIN orders o ON o.store_id = st.id
    {which}  AND ($13::timestamptz IS NULL OR o.created_at <= $13)
    ORDER BY {order}
    LIMIT $14 OFFSET $15
)
