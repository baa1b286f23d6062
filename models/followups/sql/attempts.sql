-- One row per order, the newest first: its next step. $4 and $5 are pairs of a sequence's start and a status in which it
-- goes on. What belongs to an order is looked up for the orders of the page alone.
SELECT page.order_id, o.code, o.receiver_name, o.receiver_phone_entered, s.step, s.template_id, t.channel, s.due_at, t.text,
       s.reason, done.done
FROM (
    -- By the index of what is ahead, from order to order.
    SELECT DISTINCT ON (s.order_id) s.order_id, s.id AS step_id
    FROM followup_steps s
    JOIN followup_templates t ON t.id = s.template_id
    JOIN orders o ON o.id = s.order_id
    WHERE s.store_id = $1 AND s.state IN ('planned', 'blocked') AND t.active AND t.deleted_at IS NULL
      AND EXISTS (SELECT 1 FROM unnest($4::text[], $5::text[]) AS alive (start, status)
                  WHERE alive.start = t.starts_with AND alive.status = o.status)
      AND ($2::bigint IS NULL OR o.cs_id = $2)
      AND ($3::text IS NULL OR s.order_id IN (
          SELECT l.order_id FROM order_lines l JOIN products p ON p.id = l.product_id
          WHERE p.store_id = $1 AND p.sku = $3::text
          UNION ALL
          SELECT l.order_id FROM order_lines l JOIN variants v ON v.id = l.variant_id
          WHERE v.store_id = $1 AND v.sku = $3::text))
      AND ($8::timestamptz IS NULL OR o.created_at <= $8)
    ORDER BY s.order_id DESC, s.step, s.id
    OFFSET $6 LIMIT $7
) page
JOIN followup_steps s ON s.id = page.step_id
JOIN followup_templates t ON t.id = s.template_id
JOIN orders o ON o.id = page.order_id
CROSS JOIN LATERAL (
    SELECT count(*)::int AS done FROM followup_steps sent WHERE sent.order_id = page.order_id AND sent.sent_at IS NOT NULL
) done
ORDER BY page.order_id DESC
