-- $1 webhook, $2 now, $3 at most, $4 what lies between the tries, $5 … after the last. A try is counted, and the next one
-- set, before it is sent: a worker that dies with it leaves a try that did not go well. One whose last try was never
-- written down has failed.
WITH due AS (
    SELECT id FROM webhook_deliveries
    WHERE webhook_id = $1 AND state = 'waiting' AND due_at <= $2
    ORDER BY due_at, id LIMIT $3 FOR UPDATE SKIP LOCKED
), tried AS (
    UPDATE webhook_deliveries d
    SET tries = least(d.tries + 1, 1 + cardinality($4::interval[])),
        state = CASE WHEN d.tries > cardinality($4::interval[]) THEN 'failed' ELSE 'waiting' END,
        ended_at = CASE WHEN d.tries > cardinality($4::interval[]) THEN $2::timestamptz END,
        due_at = CASE WHEN d.tries > cardinality($4::interval[]) THEN NULL
                      ELSE $2::timestamptz + coalesce(($4::interval[])[d.tries + 1], $5::interval) END,
        tried_at = CASE WHEN d.tries > cardinality($4::interval[]) THEN d.tried_at ELSE $2::timestamptz END,
        answer_code = CASE WHEN d.tries > cardinality($4::interval[]) THEN d.answer_code END,
        problem = 'no answer was written down'
    FROM due WHERE d.id = due.id
    RETURNING d.id, d.event_id, d.tries, d.state
)
SELECT t.id, t.tries, t.event_id, e.type, e.data, e.happened_at
FROM tried t JOIN webhook_events e ON e.id = t.event_id
WHERE t.state = 'waiting'
ORDER BY t.id
