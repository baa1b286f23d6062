-- Everything that decides whether a step is sent. $2 is now.
-- A reply to a message of ours is told to its store alone; one to none, to every store.
SELECT s.id, s.store_id, s.order_id, s.state, s.due_at, s.as_template,
       t.text, t.whatsapp_template, t.language, t.starts_with,
       (t.deleted_at IS NOT NULL OR NOT t.active) AS template_gone,
       o.status, o.payment_status, o.receiver_phone AS phone, o.province,
       st.settings ->> 'quiet_hours' AS quiet_hours,
       EXISTS (SELECT 1 FROM followup_opt_outs x WHERE x.store_id = s.store_id AND x.phone = o.receiver_phone)
           AS opted_out,
       EXISTS (SELECT 1 FROM inbound_messages i
               LEFT JOIN messages answered ON answered.id = i.answers_id
               WHERE i.phone = o.receiver_phone AND i.is_reply AND i.written_at >= o.created_at
                 AND coalesce(answered.store_id, s.store_id) = s.store_id) AS replied,
       t.starts_with = 'pending' AND EXISTS (
           SELECT 1 FROM orders later
           WHERE later.store_id = o.store_id AND later.customer_id = o.customer_id AND later.id > o.id
             AND later.status <> 'cancelled') AS ordered_again,
       (SELECT max(i.written_at) FROM inbound_messages i
        WHERE i.phone = o.receiver_phone AND i.opens_window AND i.written_at <= $2) AS last_written_at
FROM followup_steps s
JOIN followup_templates t ON t.id = s.template_id
JOIN orders o ON o.id = s.order_id
JOIN stores st ON st.id = s.store_id
WHERE s.id = $1
FOR UPDATE OF s
