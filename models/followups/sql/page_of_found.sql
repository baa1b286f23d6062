-- A page of the queue, cut from all steps of the orders that are asked for, and how many those are.
WITH found AS MATERIALIZED (
    SELECT s.id, s.due_at, s.created_at
    FROM followup_steps s
    {which}
), page AS MATERIALIZED (
    SELECT s.id, (SELECT count(*) FROM found) AS total
    FROM found s
    ORDER BY {order}
    OFFSET $7 LIMIT $8
)
