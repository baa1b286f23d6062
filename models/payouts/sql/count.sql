-- How many lines there are to page through; the parameters are those of the page.
SELECT count(*) AS lines
FROM cod_payout_lines l
LEFT JOIN orders o ON o.id = l.order_id
WHERE l.payout_id = $1 AND ($2::text[] = '{}' OR l.outcome = ANY ($2))
  AND ($3::text IS NULL OR position(upper($3) IN upper(l.awb)) > 0 OR position(upper($3) IN o.code) > 0)
