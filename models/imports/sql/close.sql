-- $1 import, $2 what the run came to
UPDATE imports SET report = $2::jsonb, ended_at = clock_timestamp(),
    saved = (SELECT count(*) FROM imported_rows WHERE source_id = $1)
WHERE id = $1
