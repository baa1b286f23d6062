INSERT INTO messages (id, store_id, draft_id, sender_id, phone, template, language, state, replaced, created_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, 'sending', false, $8)
