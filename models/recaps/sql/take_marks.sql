-- $1 store, $2 first day, $3 last day (NULL: from ever, for ever), $4 most days (NULL: all of them), the newest first
DELETE FROM recap_stale
WHERE store_id = $1 AND day IN (
    SELECT DISTINCT day FROM recap_stale
    WHERE store_id = $1 AND ($2::date IS NULL OR day >= $2) AND ($3::date IS NULL OR day <= $3)
    ORDER BY day DESC LIMIT $4
)
RETURNING day
