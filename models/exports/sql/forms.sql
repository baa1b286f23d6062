-- $1 store, $2 for a spreadsheet, $3 with what goods cost
SELECT f.id,
       {text:f.name} AS name,
       {text:f.path_url} AS path_url,
       f.active,
       {text:sold.skus} AS products,
       coalesce(seen.orders, 0) AS orders,
       CASE WHEN $3::bool THEN coalesce(seen.gross_idr, 0) END AS gross_idr,
       to_char(f.created_at AT TIME ZONE t.timezone, 'YYYY-MM-DD HH24:MI:SS') AS created_at
FROM forms f
JOIN stores t ON t.id = f.store_id
LEFT JOIN LATERAL (
    SELECT string_agg(p.sku, '; ' ORDER BY l.position) AS skus
    FROM form_products l JOIN products p ON p.id = l.product_id WHERE l.form_id = f.id
) sold ON true
LEFT JOIN LATERAL (
    SELECT count(*) AS orders, sum(o.total_idr) AS gross_idr FROM orders o WHERE o.form_id = f.id
) seen ON true
WHERE f.store_id = $1 AND f.deleted_at IS NULL AND $2::bool IS NOT NULL
ORDER BY f.id
