-- The event and its job: both or neither, in one round trip. A replay meets the key and writes nothing. An event that
-- tells of a payment which none of ours is, is kept for a person and gets no job.
-- $1 provider, $2 kind, $3 key, $4 body, $5 headers, $6 moment, $7 reference of a payment (NULL: it needs none),
-- $8 job id, $9 job kind, $10 queue, $11 args beside the event's id, $12 version, $13 max attempts, $14 the argument that
-- makes the job unique (NULL: none), $15 request id
WITH known AS MATERIALIZED (
    SELECT $7::text IS NULL OR EXISTS (SELECT FROM payments WHERE reference = $7::text) AS yes
), event AS (
    INSERT INTO incoming_webhooks (provider, kind, key, body, headers, received_at, processed_at, outcome)
    SELECT $1::text, $2::text, $3::text, $4::bytea, $5::jsonb, $6::timestamptz,
           CASE WHEN NOT yes THEN $6::timestamptz END, CASE WHEN NOT yes THEN 'unknown reference' END
    FROM known
    ON CONFLICT (provider, key) DO NOTHING
    RETURNING id
), job AS (
    INSERT INTO jobs (id, kind, queue, store_id, state, args, args_version, attempt, max_attempts, unique_key, run_at,
                      request_id, created_at)
    SELECT $8::uuid, $9::text, $10::text, 0, 'queued', $11::jsonb || jsonb_build_object('webhook_id', event.id),
           $12::int, 0, $13::int, $14::text || '=' || event.id, clock_timestamp(), $15::text, clock_timestamp()
    FROM event, known WHERE known.yes
    RETURNING id
)
SELECT known.yes AS known, EXISTS (SELECT FROM job) AS new FROM known
