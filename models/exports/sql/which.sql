-- Which orders of store $1: $2 to $12. The date is a column named by the code, never by a client; filters.py says how a
-- SKU is sought.
WHERE st.id = $1
  AND ($2::text[] IS NULL OR o.status = ANY ($2::text[]))
  AND ($3::text[] IS NULL OR o.payment_method = ANY ($3::text[]))
  AND ($4::text[] IS NULL OR o.payment_status = ANY ($4::text[]))
  AND ($5::text[] IS NULL OR o.courier_code = ANY ($5::text[]))
  AND ($6::bigint IS NULL OR o.cs_id = $6::bigint)
  AND ($7::bigint IS NULL OR o.form_id = $7::bigint)
  AND ($8::text IS NULL OR {sku})
  -- Read apart, the zone is known before the first order, and an index begins and ends with the days.
  AND ($9::date IS NULL OR o.{date} >= $9::date::timestamp AT TIME ZONE (SELECT timezone FROM stores WHERE id = $1))
  AND ($10::date IS NULL
       OR o.{date} < ($10::date + 1)::timestamp AT TIME ZONE (SELECT timezone FROM stores WHERE id = $1))
  AND ($11::text IS NULL OR o.words LIKE lower($11::text)
       OR o.words LIKE $12::text AND o.receiver_phone LIKE $12::text)
