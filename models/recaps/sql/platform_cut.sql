-- The figures of all stores, or of one, by key of a dimension. $1 date that counts, $2 first day, $3 last day,
-- $4 store (NULL: every one). The dimension stands in the text, so that the planner sees that its index serves.
SELECT key,
       {sums}
FROM recaps
WHERE dimension = '{dimension}' AND counted_by = $1 AND day BETWEEN $2 AND $3
  AND ($4::bigint IS NULL OR store_id = $4)
GROUP BY key
ORDER BY sum(orders) DESC, key
