-- A page of the queue, read in its order until it is full. Counted elsewhere.
WITH page AS MATERIALIZED (
    SELECT s.id, NULL::bigint AS total
    FROM followup_steps s
    {which}
    ORDER BY {order}
    OFFSET $7 LIMIT $8
)
