INSERT INTO recap_stale (store_id, day, marked_at)
SELECT DISTINCT s.id, (moment AT TIME ZONE s.timezone)::date, now()
FROM stores s, unnest($2::timestamptz[]) AS moment
WHERE s.id = $1
