-- What the buyer said in words outlives the switch in their WhatsApp, whichever came first.
INSERT INTO followup_opt_outs (store_id, phone, source, created_at)
SELECT DISTINCT m.store_id, m.phone, $3::text, $4::timestamptz
FROM messages m
WHERE m.phone = ANY ($1::text[]) AND $2::bigint IS NULL
UNION
SELECT $2, phone, $3::text, $4::timestamptz FROM unnest($1::text[]) AS phone WHERE $2::bigint IS NOT NULL
ON CONFLICT (store_id, phone) DO UPDATE SET source = EXCLUDED.source
WHERE EXCLUDED.source IN ('reply', 'seller') AND followup_opt_outs.source NOT IN ('reply', 'seller')
