SELECT count(*) AS steps
FROM followup_steps s
WHERE s.store_id = $1
  AND ($3::text[] IS NULL OR s.state = ANY ($3)) AND ($4::timestamptz IS NULL OR s.created_at <= $4)
  -- Orders are looked at only where something is asked of them.
  AND ($2::bigint IS NULL AND $5::text IS NULL OR EXISTS (
      SELECT FROM orders o WHERE o.id = s.order_id AND ($2::bigint IS NULL OR o.cs_id = $2)
        AND ($5::text IS NULL
             OR words_of_order(o.code, o.receiver_name, o.receiver_phone, o.receiver_phone_entered) ILIKE $5::text
             OR words_of_order(o.code, o.receiver_name, o.receiver_phone, o.receiver_phone_entered) LIKE $6::text)))
