-- What a later status says of a step whose answer was lost, or that failed after it was accepted.
UPDATE followup_steps
SET state = $2::text, reason = $3,
    sent_at = coalesce(sent_at, CASE WHEN $2::text = 'sent' THEN $4::timestamptz END)
WHERE id = $1 AND state IN ('unknown', 'sent', 'failed') AND state <> $2::text
