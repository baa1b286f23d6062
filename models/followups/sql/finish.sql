UPDATE followup_steps
SET state = $2::text, reason = $3, sent_at = CASE WHEN $2::text IN ('sent', 'unknown') THEN $4::timestamptz END
WHERE id = $1 AND state = 'claimed'
RETURNING order_id
