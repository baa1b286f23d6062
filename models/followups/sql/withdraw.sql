UPDATE followup_steps SET state = 'planned', wake_at = $2, claimed_at = NULL, text = NULL
WHERE id = $1 AND state = 'claimed'
