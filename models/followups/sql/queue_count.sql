SELECT count(*) AS steps
FROM followup_steps s
JOIN orders o ON o.id = s.order_id
WHERE s.store_id = $1 AND ($2::bigint IS NULL OR o.cs_id = $2)
  AND ($3::text[] IS NULL OR s.state = ANY ($3)) AND ($4::timestamptz IS NULL OR s.created_at <= $4)
  AND ($5::text IS NULL OR o.code ILIKE $5::text OR o.receiver_name ILIKE $5::text OR o.receiver_phone LIKE $5::text
       OR o.receiver_phone_entered LIKE $5::text OR o.receiver_phone LIKE $6::text)
