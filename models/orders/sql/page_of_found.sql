-- A page of a list, cut from all that a word is found in.
WITH found AS MATERIALIZED (
    SELECT o.id, o.created_at, o.total_idr
    FROM stores st
    JOIN orders o ON o.store_id = st.id
    {which}  AND ($13::timestamptz IS NULL OR o.created_at <= $13)
), page AS MATERIALIZED (
    SELECT o.id FROM found o ORDER BY {order} LIMIT $14 OFFSET $15
)
