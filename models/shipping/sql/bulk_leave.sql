-- $1 job, $2 what is said of rows that were not begun. What is under way goes on by itself, and says what it waits for.
UPDATE bulk_rows r SET
    state = CASE r.state WHEN 'begun' THEN 'unknown' ELSE 'refused' END,
    reason = CASE r.state WHEN 'begun' THEN coalesce(j.error ->> 'detail', 'Not answered yet.') ELSE $2 END
FROM bulk_rows row LEFT JOIN jobs j ON j.id = row.child_id
WHERE r.id = row.id AND r.job_id = $1 AND r.state IN ('waiting', 'begun')
