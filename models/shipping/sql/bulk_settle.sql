-- $1 job. What the jobs of its rows have come to. One that ended without anybody's yes or no leaves its row unknown.
UPDATE bulk_rows r SET
    state = CASE WHEN j.state = 'succeeded' THEN 'done'
                 WHEN j.state = 'failed' AND j.error ->> 'type' IN ('internal', 'timeout', 'lost', 'retry', 'error')
                     THEN 'unknown'
                 ELSE 'refused' END,
    reason = CASE WHEN j.state = 'succeeded' THEN '' ELSE coalesce(j.error ->> 'detail', '') END
FROM jobs j
WHERE r.job_id = $1 AND r.state = 'begun' AND j.id = r.child_id AND j.state IN ('succeeded', 'failed', 'cancelled')
