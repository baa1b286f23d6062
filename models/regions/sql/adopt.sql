-- $1 walk, $2 now. The copy becomes what the walk was told; nothing that it was not told of changes here.
INSERT INTO regions (kind, boscod_id, parent_id, name, code, words, active, seen_at)
SELECT w.kind, w.boscod_id, w.parent_id, w.name, w.code, concat_ws(' ', w.words, above.words, top.words), w.active,
       $2::timestamptz
FROM walked_regions w
LEFT JOIN walked_regions above ON above.walk_id = w.walk_id AND above.boscod_id = w.parent_id
    AND above.kind = CASE w.kind WHEN 'district' THEN 'city' WHEN 'city' THEN 'province' END
LEFT JOIN walked_regions top ON top.walk_id = w.walk_id AND top.kind = 'province' AND above.kind = 'city'
    AND top.boscod_id = above.parent_id
WHERE w.walk_id = $1
ON CONFLICT (kind, boscod_id) DO UPDATE
SET parent_id = excluded.parent_id, name = excluded.name, code = excluded.code, words = excluded.words,
    active = excluded.active, seen_at = excluded.seen_at, gone_at = NULL
RETURNING id
