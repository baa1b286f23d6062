-- $1 walk. Questions that were answered, questions that there are, and districts that were told.
SELECT count(*) FILTER (WHERE kind <> 'district' AND asked) AS done, count(*) FILTER (WHERE kind <> 'district') AS total,
       count(*) FILTER (WHERE kind = 'district') AS districts
FROM walked_regions WHERE walk_id = $1
