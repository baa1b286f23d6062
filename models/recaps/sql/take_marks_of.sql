-- $1 stores, $2 first day, $3 last day
DELETE FROM recap_stale
WHERE store_id = ANY ($1::bigint[]) AND day BETWEEN $2 AND $3
RETURNING store_id, day
