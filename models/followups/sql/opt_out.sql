-- What the buyer said in words outlives the switch in their WhatsApp, whichever came first.
INSERT INTO followup_opt_outs (store_id, phone, source, created_at)
SELECT DISTINCT m.store_id, $1, $3::text, $4::timestamptz
FROM messages m
WHERE m.phone = $1 AND $2::bigint IS NULL
UNION
SELECT $2, $1, $3::text, $4::timestamptz WHERE $2::bigint IS NOT NULL
ON CONFLICT (store_id, phone) DO UPDATE SET source = EXCLUDED.source
WHERE EXCLUDED.source IN ('reply', 'seller') AND followup_opt_outs.source NOT IN ('reply', 'seller')
