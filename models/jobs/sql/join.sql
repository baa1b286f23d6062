-- $1 kind, $2 unique key, $3 which member of staff asks. Whoever asks for what is under way already is told of it, too.
UPDATE jobs SET asked_by = array_append(asked_by, $3::bigint)
WHERE kind = $1 AND unique_key = $2 AND state IN ('queued', 'running') AND NOT $3::bigint = ANY(coalesce(asked_by, '{}'))
