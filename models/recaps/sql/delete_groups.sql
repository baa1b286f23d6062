-- $1 stores, $2 days, pair by pair
DELETE FROM recap_groups g
USING unnest($1::bigint[], $2::date[]) AS gone (store_id, day)
WHERE g.store_id = gone.store_id AND g.day = gone.day
