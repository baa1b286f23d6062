-- $1 orders: the lowest planned step of each of their sequences, where none is due or being sent yet.
SELECT DISTINCT ON (s.order_id, t.starts_with) s.id, s.order_id, t.delay * interval '1 microsecond' AS delay, t.channel, o.province,
       st.settings ->> 'quiet_hours' AS quiet_hours
FROM followup_steps s
JOIN followup_templates t ON t.id = s.template_id
JOIN orders o ON o.id = s.order_id
JOIN stores st ON st.id = s.store_id
WHERE s.order_id = ANY ($1::bigint[]) AND s.state = 'planned' AND s.due_at IS NULL AND t.active AND t.deleted_at IS NULL
  AND NOT EXISTS (
      SELECT 1 FROM followup_steps other
      JOIN followup_templates its ON its.id = other.template_id
      WHERE other.order_id = s.order_id AND its.starts_with = t.starts_with AND its.active AND its.deleted_at IS NULL
        AND (other.state IN ('claimed', 'blocked') OR (other.state = 'planned' AND other.due_at IS NOT NULL))
  )
ORDER BY s.order_id, t.starts_with, s.step, s.id
