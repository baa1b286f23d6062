-- A new draft under a number that was taken before, so that its token could be made of it.
-- $1 id, $2 store, $3 form, $4 hash of the token, $5 sequence, $6 phone, $7 name, $8 data, $9 now, $10 idle at
INSERT INTO drafts (id, store_id, form_id, token_hash, sequence, state, phone, name, data, created_at, last_seen_at,
                    idle_at)
VALUES ($1, $2, $3, $4, $5, 'open', $6, $7, $8::jsonb, $9, $9, $10)
RETURNING *
