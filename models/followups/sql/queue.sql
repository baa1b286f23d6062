-- A page of steps in an order that the code chooses: $4 how many to pass over, $5 how many.
-- The page is cut first: what belongs to a step is looked up for the steps of the page alone.
{page}
SELECT s.id, s.step, s.state, s.due_at, s.sent_at, s.reason, s.template_id, t.channel,
       o.code AS order_code, o.receiver_name AS customer_name, page.total
FROM page
JOIN followup_steps s ON s.id = page.id
JOIN orders o ON o.id = s.order_id
JOIN followup_templates t ON t.id = s.template_id
ORDER BY {order}
