-- A page of the queue, cut from all steps whose orders are asked for, and how many those are: $6 their CS, $7 and $8
-- patterns of a word and of a phone; each null where nothing is asked.
WITH found AS MATERIALIZED (
    SELECT s.id, s.due_at, s.created_at
    FROM followup_steps s
    JOIN orders o ON o.id = s.order_id AND o.store_id = $1
    {which}  AND ($6::bigint IS NULL OR o.cs_id = $6)
      AND ($7::text IS NULL OR o.words LIKE lower($7::text)
           OR o.words LIKE $8::text AND o.receiver_phone LIKE $8::text)
), page AS MATERIALIZED (
    SELECT s.id, (SELECT count(*) FROM found) AS total
    FROM found s
    ORDER BY {order}
    OFFSET $4 LIMIT $5
)
