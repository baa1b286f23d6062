-- $1 walk. The region whose places are to be asked for next: provinces before cities, so that the end is in sight soon.
SELECT kind, boscod_id FROM walked_regions WHERE walk_id = $1 AND NOT asked
ORDER BY kind DESC, boscod_id LIMIT 1
