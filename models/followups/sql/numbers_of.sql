-- The numbers of a person that we wrote to, the one of the last message first. $1 as WhatsApp shows them, $2 without +,
-- $3 its user id. Where the number we wrote to is another one, its answer to a message said under which it goes.
SELECT phone
FROM (
    SELECT phone, created_at FROM messages WHERE phone = ANY ($1::text[])
    UNION ALL
    SELECT phone, created_at FROM messages WHERE wa_id = ANY ($2::text[]) AND '+' || wa_id <> phone AND phone <> ''
    UNION ALL
    SELECT phone, created_at FROM messages WHERE user_id = $3 AND phone <> ''
) AS known
GROUP BY phone
ORDER BY max(created_at) DESC, phone
