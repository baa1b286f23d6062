-- Kept answers to somebody, a batch of all keys at a time. $1 store, $2 a buyer's phone or null for all, $3 its digits,
-- $4 the key before, $5 how many are looked at.
WITH theirs AS MATERIALIZED (
    SELECT o.id, o.code, o.job
    FROM orders o
    JOIN customers c ON c.id = o.customer_id
    WHERE o.store_id = $1 AND $2::text IS NOT NULL AND (o.receiver_phone = $2::text OR c.phone = $2::text)
), batch AS MATERIALIZED (
    SELECT id, scope, job, concat(key, ' ', headers, ' ', encode(answer, 'escape')) AS said
    FROM idempotency_keys
    WHERE id > $4
    ORDER BY id
    LIMIT $5
), named AS MATERIALIZED (
    SELECT b.id
    FROM batch b
    WHERE (b.scope LIKE 'store:' || $1::text || ':%'
           OR b.scope IN (SELECT 'form:' || f.id FROM forms f WHERE f.store_id = $1::bigint)
           -- What a buyer asked for an order that there is.
           OR b.scope ~ '^order:[0-9]{1,18}$' AND EXISTS (
               SELECT FROM orders o
               WHERE o.store_id = $1::bigint
                 AND o.id = CASE WHEN b.scope ~ '^order:[0-9]{1,18}$' THEN substr(b.scope, 7)::bigint END))
      AND ($2::text IS NULL
           OR b.job IN (SELECT job FROM theirs WHERE job IS NOT NULL)
           OR b.scope IN (SELECT 'order:' || id FROM theirs)
           OR strpos(translate(b.said, ' -.()', ''), $3::text) > 0
           OR EXISTS (SELECT FROM theirs WHERE strpos(b.said, theirs.code) > 0)
           -- A save of a half-filled form was answered with the token of its draft.
           OR encode(sha256(convert_to(substring(b.said from '"token":"([A-Za-z0-9_-]+)"'), 'UTF8')), 'hex') IN (
               SELECT d.token_hash FROM drafts d
               WHERE d.store_id = $1::bigint
                 AND (d.phone = $2::text OR d.order_id IN (SELECT id FROM theirs)
                      OR strpos(translate(d.data::text, ' -.()', ''), $3::text) > 0)))
), deleted AS (
    DELETE FROM idempotency_keys t USING named n WHERE t.id = n.id RETURNING t.id
)
SELECT (SELECT max(id) FROM batch) AS last, (SELECT count(*) FROM deleted) AS gone, 0 AS waiting
