-- $1 account, $2 names, $3 languages, $4 statuses, $5 now. Answers those whose status is another than before.
WITH told AS (
    SELECT * FROM unnest($2::text[], $3::text[], $4::text[]) AS told (name, language, status)
), before AS (
    SELECT t.name, t.language, t.status FROM whatsapp_templates t
    JOIN told ON told.name = t.name AND told.language = t.language
    WHERE t.account = $1
), kept AS (
    INSERT INTO whatsapp_templates (account, name, language, status, told_at)
    SELECT $1, name, language, status, $5 FROM told
    ON CONFLICT (account, name, language) DO UPDATE SET status = EXCLUDED.status, told_at = EXCLUDED.told_at
    RETURNING name, language, status
)
SELECT kept.name, kept.language, kept.status
FROM kept
LEFT JOIN before ON before.name = kept.name AND before.language = kept.language
WHERE before.status IS DISTINCT FROM kept.status
