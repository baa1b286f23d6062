UPDATE followup_steps
SET state = $2, reason = $3, sent_at = CASE WHEN $2 IN ('sent', 'unknown') THEN $4::timestamptz END
WHERE id = $1 AND state = 'claimed'
RETURNING order_id
