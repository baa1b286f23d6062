-- $1 job. What did not go well is tried again; what is done stays done.
UPDATE bulk_rows SET state = 'waiting', reason = '', child_id = NULL
WHERE job_id = $1 AND state IN ('refused', 'unknown') AND order_id IS NOT NULL
