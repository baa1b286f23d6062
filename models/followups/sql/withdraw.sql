UPDATE followup_steps SET state = $2::text, reason = $3, wake_at = $4, claimed_at = NULL, text = NULL
WHERE id = $1 AND state = 'claimed'
