SELECT key,
       {sums}
FROM recaps
WHERE store_id = $1 AND counted_by = $2 AND dimension = $3 AND day BETWEEN $4 AND $5
GROUP BY key
ORDER BY sum(orders) DESC, key
