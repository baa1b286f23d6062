-- Ended jobs of somebody, a batch of the store's jobs at a time. $1 store, $2 a buyer's phone or null for all, $3 its
-- digits, $4 the job before or null, $5 how many are looked at. One that has not ended is left for the next time.
WITH theirs AS MATERIALIZED (
    SELECT o.id::text AS id, o.job
    FROM orders o
    JOIN customers c ON c.id = o.customer_id
    WHERE o.store_id = $1 AND $2::text IS NOT NULL AND (o.receiver_phone = $2::text OR c.phone = $2::text)
), batch AS MATERIALIZED (
    SELECT j.id, j.finished_at, j.args, concat(j.args, j.progress, j.result, j.error) AS said
    FROM jobs j
    -- A deletion's own arguments are a number.
    WHERE j.store_id = $1 AND j.kind <> 'accounts.erase' AND ($4::uuid IS NULL OR j.id > $4::uuid)
    ORDER BY j.id
    LIMIT $5
), named AS MATERIALIZED (
    SELECT b.id, b.finished_at
    FROM batch b
    WHERE $2::text IS NULL
       OR b.id IN (SELECT job FROM theirs WHERE job IS NOT NULL)
       OR b.args ->> 'order_id' IN (SELECT id FROM theirs)
       OR strpos(translate(b.said, ' -.()', ''), $3::text) > 0
       OR EXISTS (
           SELECT FROM job_history h
           WHERE h.job_id = b.id AND strpos(translate(h.error::text, ' -.()', ''), $3::text) > 0
       )
), deleted AS (
    DELETE FROM jobs t USING named n WHERE t.id = n.id AND t.finished_at IS NOT NULL RETURNING t.id
)
SELECT (SELECT id FROM batch ORDER BY id DESC LIMIT 1) AS last, (SELECT count(*) FROM deleted) AS gone,
       (SELECT count(*) FROM named WHERE finished_at IS NULL) AS waiting
