-- $1 step: the first step of the same sequence that comes before it and has not ended.
SELECT other.step
FROM followup_steps s
JOIN followup_templates t ON t.id = s.template_id
JOIN followup_steps other ON other.order_id = s.order_id AND other.step < s.step
JOIN followup_templates its ON its.id = other.template_id
WHERE s.id = $1 AND its.starts_with = t.starts_with AND its.active AND its.deleted_at IS NULL
  AND other.state IN ('planned', 'blocked', 'claimed')
ORDER BY other.step
LIMIT 1
