-- A buyer who ordered left nothing behind. $1 form, $2 phone, $3 hash of the draft's token or '', $4 order, $5 at
UPDATE drafts SET state = 'ordered', order_id = $4, ordered_at = $5
WHERE id IN (
    SELECT id FROM drafts WHERE form_id = $1 AND phone = $2 AND state IN ('open', 'abandoned')
    UNION
    SELECT id FROM drafts WHERE token_hash = $3 AND form_id = $1 AND state IN ('open', 'abandoned')
)
