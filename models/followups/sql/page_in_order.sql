-- A page of the queue, cut from the beginning of each state's steps, which an index has in order. Counted elsewhere.
WITH page AS MATERIALIZED (
    SELECT s.id, NULL::bigint AS total
    FROM unnest($3::text[]) AS one_of (state)
    CROSS JOIN LATERAL (
        {beginning}
    ) s
    ORDER BY {order}
    OFFSET $7 LIMIT $8
)
