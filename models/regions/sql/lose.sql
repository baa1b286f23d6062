-- $1 walk, $2 now, $3 kind, $4 the kind above. What the walk was not told of is gone, from above to below.
-- A list that came back empty where there were some is not believed: what was known below that region stays.
UPDATE regions SET gone_at = $2::timestamptz
WHERE kind = $3 AND gone_at IS NULL
  AND NOT EXISTS (SELECT FROM walked_regions w
                  WHERE w.walk_id = $1 AND w.kind = regions.kind AND w.boscod_id = regions.boscod_id)
  AND (EXISTS (SELECT FROM walked_regions next
               WHERE next.walk_id = $1 AND next.kind = regions.kind
                 AND next.parent_id IS NOT DISTINCT FROM regions.parent_id)
       OR EXISTS (SELECT FROM regions above
                  WHERE above.kind = $4 AND above.boscod_id = regions.parent_id AND above.gone_at IS NOT NULL))
RETURNING id
