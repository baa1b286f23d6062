-- $1 stores, $2 days, pair by pair
DELETE FROM recaps r
USING unnest($1::bigint[], $2::date[]) AS gone (store_id, day)
WHERE r.store_id = gone.store_id AND r.day = gone.day
