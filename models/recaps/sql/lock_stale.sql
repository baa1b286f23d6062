-- $1 our namespace, $2 a store (NULL: every one), $3 first day, $4 last day, $5 most stores.
-- A store's days are recomputed by one at a time; each lock is the one that its own refresh takes.
WITH stale AS MATERIALIZED (
    SELECT store_id
    FROM recap_stale
    WHERE day BETWEEN $3 AND $4 AND ($2::bigint IS NULL OR store_id = $2)
    GROUP BY store_id
    ORDER BY min(marked_at), store_id
    LIMIT $5
), one_by_one AS MATERIALIZED (
    SELECT store_id FROM stale ORDER BY store_id % 2147483648, store_id
)
SELECT store_id, pg_advisory_xact_lock($1::int, (store_id % 2147483648)::int)::text AS locked FROM one_by_one
