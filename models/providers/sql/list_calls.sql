-- Newest first, at most $9. What of $1 to $8 is null asks for nothing; $7 is how far back.
SELECT id, at, provider, account, operation, reference, method, path, attempt, status, outcome, reason, took_ms,
       sent_bytes, received_bytes, job_id, store_id, request_id
FROM provider_calls
WHERE ($1::text IS NULL OR provider = $1) AND ($2::text IS NULL OR account = $2)
  AND ($3::text IS NULL OR operation = $3) AND ($4::text IS NULL OR outcome = $4)
  AND ($5::text IS NULL OR reference = $5 AND reference <> '') AND ($6::uuid IS NULL OR job_id = $6)
  AND ($7::interval IS NULL OR at >= statement_timestamp() - $7) AND ($8::bigint IS NULL OR id = $8)
ORDER BY at DESC, id DESC
LIMIT $9
