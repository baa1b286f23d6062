SELECT DISTINCT (moment AT TIME ZONE s.timezone)::date AS day
FROM stores s
JOIN orders o ON o.store_id = s.id
CROSS JOIN LATERAL unnest(ARRAY[o.created_at, o.confirmed_at, o.paid_at, o.shipped_at, o.delivered_at,
                                o.completed_at, o.returned_at, o.cancelled_at]) AS moment
WHERE s.id = $1 AND moment IS NOT NULL
UNION
SELECT DISTINCT day FROM recaps WHERE store_id = $1
ORDER BY day
