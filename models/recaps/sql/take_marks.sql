DELETE FROM recap_stale
WHERE store_id = $1 AND ($2::date IS NULL OR day >= $2) AND ($3::date IS NULL OR day <= $3)
RETURNING day
