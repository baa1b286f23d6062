INSERT INTO followup_steps (store_id, order_id, template_id, step, state, tries, as_template, created_at)
SELECT o.store_id, o.id, t.id, t.sequence, 'planned', 0, false, now()
FROM orders o
JOIN followup_templates t ON t.store_id = o.store_id
WHERE o.id = ANY ($1::bigint[]) AND t.active AND t.deleted_at IS NULL
  AND t.starts_with = o.status AND t.payment_kind IN ('any', o.payment_method)
ON CONFLICT (order_id, template_id, step) DO NOTHING
RETURNING order_id
