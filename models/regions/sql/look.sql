-- $1 Boscod's id of a district. One row where there is a copy: its district is null where the copy has none, and not
-- served where Boscod tells no more of it or sends nothing there.
SELECT d.boscod_id AS id, d.name, d.code, c.boscod_id AS city_id, c.name AS city_name,
       p.boscod_id AS province_id, p.name AS province_name, (d.active AND d.gone_at IS NULL) AS served
FROM (SELECT FROM regions WHERE kind = 'district' LIMIT 1) there
LEFT JOIN regions d ON d.kind = 'district' AND d.boscod_id = $1
LEFT JOIN regions c ON c.kind = 'city' AND c.boscod_id = d.parent_id
LEFT JOIN regions p ON p.kind = 'province' AND p.boscod_id = c.parent_id
