-- What speaks against a message to one buyer now. $1 sender, $2 phone, $3 template, $4 language, $5 account,
-- $6 a day ago, $7 states in which a template is not sent.
-- An unknown one may have reached WhatsApp as late as its call may take.
SELECT
    (SELECT max(greatest(m.created_at, m.accepted_at, m.failed_at,
                         CASE WHEN m.state = 'unknown' THEN m.created_at + interval '35 s' END))
     FROM messages m WHERE m.phone = $2 AND m.sender_id = $1) AS last_at,
    EXISTS (SELECT 1 FROM messages m WHERE m.phone = $2 AND m.sender_id = $1 AND m.state = 'sending') AS in_flight,
    (SELECT max(m.failed_at) FROM messages m
     WHERE m.phone = $2 AND m.template = $3 AND m.error_code = 131049 AND m.failed_at > $6) AS held_back_at,
    (SELECT t.status FROM whatsapp_templates t
     WHERE t.account = $5 AND t.name = $3 AND t.language = $4 AND t.status = ANY ($7::text[])) AS template_status
