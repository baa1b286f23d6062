-- $1 tsquery, $2 the words that were typed without titles, $3 with them, $4 start, $5 limit. Names that begin as what was
-- typed come first: where a title was typed those that have it (Kab. Bandung, Kota Baru), the district's own, its city's.
SELECT d.boscod_id AS id, d.name, d.code, c.boscod_id AS city_id, c.name AS city_name,
       p.boscod_id AS province_id, p.name AS province_name
FROM regions d
JOIN regions c ON c.kind = 'city' AND c.boscod_id = d.parent_id
JOIN regions p ON p.kind = 'province' AND p.boscod_id = c.parent_id
WHERE d.kind = 'district' AND d.gone_at IS NULL AND d.active
  AND array_to_tsvector(string_to_array(d.words, ' ')) @@ $1::text::tsquery
ORDER BY ($2 <> $3 AND (starts_with(d.words, $3) OR starts_with(c.words, $3))) DESC, starts_with(d.words, $2) DESC,
         starts_with(c.words, $2) DESC, d.name, c.name, d.boscod_id
OFFSET $4 LIMIT $5
