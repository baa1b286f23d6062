-- $1 import, $2 store, $3 rows, $4 their orders' numbers ('' for none): what is there of them already
SELECT r.row, r.number, true AS own, o.code,
       ARRAY (SELECT l.sku FROM order_lines l WHERE l.order_id = o.id) AS skus
FROM imported_rows r
JOIN orders o ON o.id = r.order_id
WHERE r.source_id = $1 AND r.row = ANY ($3::int[])
UNION ALL
SELECT r.row, r.number, false, o.code, ARRAY[]::text[]
FROM imported_rows r
JOIN orders o ON o.id = r.order_id
WHERE r.store_id = $2 AND r.number = ANY ($4::text[]) AND r.source_id <> $1
