-- A newer save of a draft that has not become an order; an older one finds nothing to change.
-- $1 hash of the token, $2 sequence, $3 phone, $4 name, $5 data, $6 now, $7 idle at, $8 form, $9 the oldest last_seen_at
UPDATE drafts
SET sequence = $2, phone = $3, name = $4, data = $5::jsonb, last_seen_at = $6,
    idle_at = CASE WHEN state = 'open' THEN $7::timestamptz ELSE idle_at END
WHERE token_hash = $1 AND form_id = $8 AND sequence < $2 AND state IN ('open', 'abandoned') AND last_seen_at > $9
RETURNING *
