-- $1 job, $2 store, $3 the orders' codes in the order of the request, $4 whose orders (NULL: all of the store's).
-- A second start of the job finds the rows of the first.
INSERT INTO bulk_rows (job_id, position, code, order_id, state, reason)
SELECT $1, asked.position, asked.code, o.id,
       CASE WHEN o.id IS NULL THEN 'refused' ELSE 'waiting' END,
       CASE WHEN o.id IS NULL THEN 'There is no such order.' ELSE '' END
FROM unnest($3::text[]) WITH ORDINALITY AS asked(code, position)
LEFT JOIN orders o ON o.store_id = $2 AND o.code = asked.code AND ($4::bigint IS NULL OR o.cs_id = $4)
ON CONFLICT (job_id, position) DO NOTHING
