-- How a round went at a webhook. $1 webhook, $2 now, $3 something was taken, $4 nobody was reached, $5 not before or
-- null, $6 the first rest, $7 the longest. Where anything is taken, all is well; nobody there is left alone for a while,
-- longer each time.
UPDATE webhooks
SET failing_since = CASE WHEN $3::bool THEN NULL ELSE coalesce(failing_since, $2::timestamptz) END,
    warned_at = CASE WHEN NOT $3::bool THEN warned_at END,
    unreached = CASE WHEN $3::bool OR NOT $4::bool THEN 0 ELSE least(unreached + 1, 20) END,
    rests_until = CASE
        WHEN $3::bool THEN NULL
        WHEN $4::bool THEN $2::timestamptz + least($6::interval * (1 << unreached), $7::interval)
        ELSE $5::timestamptz
    END
WHERE id = $1 AND active
