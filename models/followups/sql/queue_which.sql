-- Which steps of store $1: $2 states, $3 the latest that were made, or null.
WHERE s.store_id = $1 AND {state} AND ($3::timestamptz IS NULL OR s.created_at <= $3)
