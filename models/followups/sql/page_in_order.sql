-- A page of the queue, cut from the beginning of each state's steps, which an index has in order; how many those are is
-- counted in an index, too.
WITH page AS MATERIALIZED (
    SELECT s.id, (SELECT count(*) FROM followup_steps s {which}) AS total
    FROM unnest($2::text[]) AS one_of (state)
    CROSS JOIN LATERAL (
        {beginning}
    ) s
    ORDER BY {order}
    OFFSET $4 LIMIT $5
)
