-- $1 JSON array of calls. A batch of whose commit nobody heard comes again: each call is kept once.
INSERT INTO provider_calls (record_id, at, provider, account, operation, reference, method, path, attempt, status, outcome,
                            reason, took_ms, sent_bytes, received_bytes, job_id, store_id, request_id)
SELECT id, at, provider, account, operation, reference, method, path, attempt, status, outcome,
       reason, took_ms, sent_bytes, received_bytes, job_id, store_id, request_id
FROM jsonb_to_recordset($1::jsonb) AS told (
    id uuid, at timestamptz, provider text, account text, operation text, reference text, method text, path text,
    attempt int, status int, outcome text, reason text, took_ms float8, sent_bytes bigint, received_bytes bigint,
    job_id uuid, store_id bigint, request_id text)
ON CONFLICT (record_id) DO NOTHING
