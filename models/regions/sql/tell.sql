-- $1 walk, $2 kind, $3 the region above, $4 JSON array of places. A place that two regions name is the later one's.
INSERT INTO walked_regions (walk_id, kind, boscod_id, parent_id, name, code, words, active, asked)
SELECT DISTINCT ON (told.id) $1::bigint, $2::text, told.id, $3::bigint, told.name, told.code, told.words, told.active,
       $2::text = 'district'
FROM jsonb_to_recordset($4::jsonb) AS told(id bigint, name text, code text, words text, active boolean)
ON CONFLICT (walk_id, kind, boscod_id) DO UPDATE
SET parent_id = excluded.parent_id, name = excluded.name, code = excluded.code, words = excluded.words,
    active = excluded.active
RETURNING id
