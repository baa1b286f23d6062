-- $1 now, $2 the oldest that is still of use, $3 at most, $4 whoever wrote since has an open window, $5 where the moving
-- day begins, $6 its length, $7 account, $8 recipients a day, $9 why.
-- As many as there is room for stay due, in their order. The others wait for the recipients of the day to drop out, one
-- each: were all woken by the first, every free place would have all of them looked at.
WITH used AS (
    SELECT m.phone, max(m.created_at) + $6::interval AS frees
    FROM messages m
    JOIN senders x ON x.id = m.sender_id
    WHERE x.account = $7 AND m.template IS NOT NULL AND m.created_at > $5
    GROUP BY m.phone
), budget AS (
    SELECT greatest($8::bigint - count(*), 0) AS free, greatest(count(*) - $8::bigint, 0) AS excess,
           least(count(*), $8::bigint) AS taken
    FROM used
), due AS (
    SELECT s.id, s.order_id, s.template_id, s.due_at
    FROM followup_steps s, budget
    -- While there is room for all that are looked at, nobody needs to wait.
    WHERE budget.free < $3 AND s.state = 'planned' AND s.wake_at <= $1::timestamptz AND s.due_at >= $2
    ORDER BY s.wake_at, s.id
    LIMIT $3
    FOR UPDATE OF s SKIP LOCKED
), strangers AS (
    SELECT due.id, o.receiver_phone AS phone, min(due.due_at) OVER (PARTITION BY o.receiver_phone) AS first_due_at
    FROM due
    JOIN orders o ON o.id = due.order_id
    JOIN followup_templates t ON t.id = due.template_id
    WHERE t.whatsapp_template IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM used WHERE used.phone = o.receiver_phone)
      AND NOT EXISTS (
          SELECT 1 FROM inbound_messages i
          WHERE i.phone = o.receiver_phone AND i.opens_window AND i.written_at > $4 AND i.written_at <= $1)
), queue AS (
    -- A buyer takes one place, for however many steps.
    SELECT id, dense_rank() OVER (ORDER BY first_due_at, phone) AS place FROM strangers
), places AS (
    SELECT frees, row_number() OVER (ORDER BY frees) AS place FROM used
), held AS (
    SELECT queue.id, coalesce(places.frees, $1::timestamptz + interval '1 minute') AS wake_at
    FROM queue
    CROSS JOIN budget
    LEFT JOIN places
           ON places.place = budget.excess + 1 + (queue.place - budget.free - 1) % greatest(budget.taken, 1)
    WHERE queue.place > budget.free
)
UPDATE followup_steps s SET wake_at = greatest(held.wake_at, $1::timestamptz + interval '1 second'), reason = $9
FROM held
WHERE s.id = held.id
RETURNING s.id
