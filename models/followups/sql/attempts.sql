-- One row per order: its next step. $4 and $5 are pairs of a sequence's start and a status in which it goes on.
SELECT o.id AS order_id, o.code, o.receiver_name, o.receiver_phone_entered,
       next.step, next.template_id, next.channel, next.due_at, next.text, next.reason, done.done
FROM orders o
CROSS JOIN LATERAL (
    SELECT s.step, s.template_id, t.channel, s.due_at, t.text, s.reason
    FROM followup_steps s
    JOIN followup_templates t ON t.id = s.template_id
    WHERE s.order_id = o.id AND s.state IN ('planned', 'blocked') AND t.active AND t.deleted_at IS NULL
      AND EXISTS (SELECT 1 FROM unnest($4::text[], $5::text[]) AS alive (start, status)
                  WHERE alive.start = t.starts_with AND alive.status = o.status)
    ORDER BY s.step, s.id
    LIMIT 1
) next
CROSS JOIN LATERAL (
    SELECT count(*)::int AS done FROM followup_steps s WHERE s.order_id = o.id AND s.sent_at IS NOT NULL
) done
WHERE o.store_id = $1
  AND ($2::bigint IS NULL OR o.cs_id = $2)
  AND ($3::text IS NULL OR EXISTS (
      SELECT 1 FROM order_lines l JOIN products p ON p.id = l.product_id
      WHERE l.order_id = o.id AND (p.sku = $3 OR l.sku = $3)))
  AND ($8::timestamptz IS NULL OR o.created_at <= $8)
ORDER BY o.created_at DESC, o.id DESC
OFFSET $6 LIMIT $7
