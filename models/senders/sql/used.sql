-- $1 account, $2 where the moving day begins, $3 phone: how many were written to outside their window, whether this one
-- was, and when one of them was last, any one: who waits for room is not to come back all at the same moment.
WITH used AS (
    SELECT m.phone, max(m.created_at) AS last_at
    FROM messages m
    JOIN senders s ON s.id = m.sender_id
    WHERE s.account = $1 AND m.template IS NOT NULL AND m.created_at > $2
    GROUP BY m.phone
)
SELECT count(*) AS recipients, coalesce(bool_or(phone = $3), false) AS known,
       (SELECT last_at FROM used ORDER BY random() LIMIT 1) AS any_last_at
FROM used
