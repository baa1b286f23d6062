-- $1 store, $2 since when, $3 behind which id of that very moment, $4 at most. First ended first, so that nothing is left
-- out where there is more: the next page goes on behind the last row.
SELECT * FROM jobs WHERE store_id = $1 AND finished_at >= $2 AND (finished_at, id) > ($2, $3)
ORDER BY finished_at, id LIMIT $4
