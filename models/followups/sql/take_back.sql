-- $1 step, $2 state, $3 reason, $4 when it is looked at next, $5 tries, $6 whether it goes as a template.
-- Not while a later step of its sequence has gone; the next one loses its time, which it gets again when this one ends.
WITH later AS (
    SELECT other.id, other.state
    FROM followup_steps s
    JOIN followup_templates t ON t.id = s.template_id
    JOIN followup_steps other ON other.order_id = s.order_id AND other.step > s.step
    JOIN followup_templates its ON its.id = other.template_id AND its.starts_with = t.starts_with
    WHERE s.id = $1
), back AS (
    UPDATE followup_steps
    SET state = $2::text, reason = $3, wake_at = $4, tries = $5, as_template = $6,
        claimed_at = NULL, sent_at = NULL, text = NULL
    WHERE id = $1 AND state IN ('claimed', 'sent', 'unknown')
      AND NOT EXISTS (SELECT 1 FROM later WHERE state IN ('claimed', 'sent', 'unknown', 'failed'))
    RETURNING id
), reset AS (
    UPDATE followup_steps SET due_at = NULL, wake_at = NULL
    WHERE id IN (SELECT id FROM later WHERE state = 'planned') AND EXISTS (SELECT 1 FROM back)
)
SELECT id FROM back
