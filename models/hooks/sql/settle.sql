-- What became of tries. $1 deliveries, $2 the try that each is about (a later one is not overwritten), $3 delivered or
-- not, $4 HTTP status or null, $5 problem, $6 not before or null, $7 how many tries there are, $8 now
WITH told AS (
    SELECT * FROM unnest($1::bigint[], $2::int[], $3::bool[], $4::int[], $5::text[], $6::timestamptz[])
        AS t (id, tries, delivered, code, problem, not_before)
)
UPDATE webhook_deliveries d
SET state = CASE WHEN t.delivered THEN 'delivered' WHEN d.tries >= $7 THEN 'failed' ELSE 'waiting' END,
    ended_at = CASE WHEN t.delivered OR d.tries >= $7 THEN $8::timestamptz END,
    due_at = CASE WHEN NOT t.delivered AND d.tries < $7 THEN greatest(d.due_at, t.not_before) END,
    answer_code = t.code,
    problem = t.problem
FROM told t
WHERE d.id = t.id AND d.tries = t.tries AND d.state = 'waiting'
