-- $1 import, $2 store, $3 rows, $4 their numbers or null, $5 the orders that they became
INSERT INTO imported_rows (source_id, store_id, row, number, order_id)
SELECT $1, $2, became.row, became.number, became.order_id
FROM unnest($3::int[], $4::text[], $5::bigint[]) AS became (row, number, order_id)
