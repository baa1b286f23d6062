-- The figures of all stores, or of one, by period. $1 date that counts, $2 first day, $3 last day, $4 store (NULL:
-- every one), $5 the length of a period: day or month.
SELECT date_trunc($5::text, day::timestamp)::date AS period,
       {sums}
FROM recaps
WHERE dimension = 'total' AND counted_by = $1 AND day BETWEEN $2 AND $3 AND ($4::bigint IS NULL OR store_id = $4)
GROUP BY 1
ORDER BY 1
