INSERT INTO messages (id, store_id, sender_id, phone, template, language, state, replaced, created_at)
VALUES ($1, $2, $3, $4, $5, $6, 'sending', false, $7)
