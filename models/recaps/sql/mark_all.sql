-- Every day on which the store has orders or figures, and one around them. $1 store
INSERT INTO recap_stale (store_id, day, marked_at)
SELECT s.id, known.day::date, now()
FROM stores s
CROSS JOIN LATERAL (
    SELECT (min(o.created_at) AT TIME ZONE s.timezone)::date - 1 AS first,
           (greatest(now(), max(o.created_at)) AT TIME ZONE s.timezone)::date + 1 AS last
    FROM orders o WHERE o.store_id = s.id
) ordered
CROSS JOIN LATERAL (SELECT min(r.day) AS first, max(r.day) AS last FROM recaps r WHERE r.store_id = s.id) counted
CROSS JOIN LATERAL generate_series(
    least(ordered.first, counted.first), greatest(ordered.last, counted.last), interval '1 day') AS known (day)
WHERE s.id = $1
