-- $1 JSON array of oddities, $2 how many kinds of one operation are told apart in a day, $3 what the others are called.
WITH told AS (
    SELECT said.*, (said.at AT TIME ZONE 'UTC')::date AS day
    FROM jsonb_to_recordset($1::jsonb) AS said (
        provider text, operation text, what text, reference text, at timestamptz, raw_copy text)
), kinds AS (
    SELECT provider, operation, day, what,
           row_number() OVER (PARTITION BY provider, operation, day ORDER BY min(at), what) AS place
    FROM told
    WHERE NOT EXISTS (
        SELECT FROM provider_oddities known
        WHERE (known.provider, known.operation, known.day, known.what)
            = (told.provider, told.operation, told.day, told.what))
    GROUP BY provider, operation, day, what
), many AS (
    SELECT kinds.* FROM kinds
    WHERE place + (
        SELECT count(*) FROM provider_oddities known
        WHERE (known.provider, known.operation, known.day) = (kinds.provider, kinds.operation, kinds.day)) > $2
), kept AS (
    SELECT told.provider, told.operation, told.day, told.reference, told.at, told.raw_copy,
           CASE WHEN many.what IS NULL THEN told.what ELSE $3 END AS what
    FROM told LEFT JOIN many USING (provider, operation, day, what)
)
INSERT INTO provider_oddities (provider, operation, what, day, times, reference, raw_copy, first_at, last_at)
SELECT provider, operation, what, day, count(*), (array_agg(reference ORDER BY at))[1],
       decode((array_agg(raw_copy ORDER BY at))[1], 'base64'), min(at), max(at)
FROM kept
GROUP BY provider, operation, what, day
-- Two processes that keep the same kinds at the same time lock them in the same order.
ORDER BY provider, operation, what, day
ON CONFLICT (provider, operation, day, what) DO UPDATE
SET times = provider_oddities.times + excluded.times, last_at = greatest(provider_oddities.last_at, excluded.last_at)
