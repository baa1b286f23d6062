INSERT INTO followup_opt_outs (store_id, phone, source, created_at)
SELECT DISTINCT m.store_id, $1, $3, $4::timestamptz
FROM messages m
WHERE m.phone = $1 AND $2::bigint IS NULL
UNION
SELECT $2, $1, $3, $4::timestamptz WHERE $2::bigint IS NOT NULL
ON CONFLICT (store_id, phone) DO NOTHING
