-- $1 store, $2 for a spreadsheet, $3 with what goods cost
SELECT d.id,
       {text:f.name} AS form,
       {text:d.name} AS customer_name,
       {mark:d.phone} AS customer_phone,
       d.state,
       to_char(d.last_seen_at AT TIME ZONE t.timezone, 'YYYY-MM-DD HH24:MI:SS') AS last_seen_at,
       to_char(d.abandoned_at AT TIME ZONE t.timezone, 'YYYY-MM-DD HH24:MI:SS') AS abandoned_at,
       to_char(d.ordered_at AT TIME ZONE t.timezone, 'YYYY-MM-DD HH24:MI:SS') AS ordered_at,
       {text:o.code} AS order_code
FROM drafts d
JOIN stores t ON t.id = d.store_id
JOIN forms f ON f.id = d.form_id
LEFT JOIN orders o ON o.id = d.order_id
WHERE d.store_id = $1 AND d.abandoned_at IS NOT NULL AND $3::bool IS NOT NULL
ORDER BY d.last_seen_at DESC, d.id DESC
