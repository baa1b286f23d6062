-- Which steps of store $1: $2 the CS whose orders they are about, $3 states, $4 the latest that were made, $5 and $6
-- patterns of a word and of a phone; each null where nothing is asked.
WHERE s.store_id = $1 AND {state} AND ($4::timestamptz IS NULL OR s.created_at <= $4)
  -- Orders are looked at only where something is asked of them.
  AND ($2::bigint IS NULL AND $5::text IS NULL OR s.order_id IN (
      SELECT o.id FROM orders o WHERE o.store_id = $1 AND ($2::bigint IS NULL OR o.cs_id = $2)
        AND ($5::text IS NULL OR o.words LIKE lower($5::text)
             OR o.words LIKE $6::text AND o.receiver_phone LIKE $6::text)))
