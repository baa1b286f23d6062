SELECT s.id, s.step, s.state, s.due_at, s.sent_at, s.reason, s.template_id, t.channel,
       o.code AS order_code, o.receiver_name AS customer_name
FROM followup_steps s
JOIN orders o ON o.id = s.order_id
JOIN followup_templates t ON t.id = s.template_id
WHERE s.store_id = $1 AND ($2::bigint IS NULL OR o.cs_id = $2)
  AND ($3::text[] IS NULL OR s.state = ANY ($3)) AND ($4::timestamptz IS NULL OR s.created_at <= $4)
  AND ($5::text IS NULL
       OR words_of_order(o.code, o.receiver_name, o.receiver_phone, o.receiver_phone_entered) ILIKE $5::text
       OR words_of_order(o.code, o.receiver_name, o.receiver_phone, o.receiver_phone_entered) LIKE $6::text)
ORDER BY {order}
OFFSET $7 LIMIT $8
