UPDATE followup_steps s SET state = 'cancelled', reason = $3, wake_at = NULL
FROM followup_templates t
WHERE s.order_id = $1 AND t.id = s.template_id AND t.starts_with = $2 AND s.state IN ('planned', 'blocked')
