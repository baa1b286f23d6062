-- $1 district, $2 city, $3 province: the words of each, or nothing where it is not said. Two are enough to see that the
-- names are not of one place alone.
SELECT d.boscod_id AS id, d.name, d.code, c.boscod_id AS city_id, c.name AS city_name,
       p.boscod_id AS province_id, p.name AS province_name
FROM regions d
JOIN regions c ON c.kind = 'city' AND c.boscod_id = d.parent_id
JOIN regions p ON p.kind = 'province' AND p.boscod_id = c.parent_id
WHERE d.kind = 'district' AND d.gone_at IS NULL AND d.active
  AND d.words = concat_ws(' ', $1::text, c.words) AND ($2 = '' OR c.words = concat_ws(' ', $2::text, p.words))
  AND ($3 = '' OR p.words = $3)
ORDER BY d.boscod_id LIMIT 2
