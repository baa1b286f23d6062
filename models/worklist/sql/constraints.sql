-- The worklist reads what waits for a person, and nothing that does not.
CREATE INDEX shipments_undelivered ON shipments (order_id) WHERE state IN ('problem', 'return_in_transit', 'lost');
CREATE INDEX shipments_with_problem ON shipments (order_id) WHERE problem IS NOT NULL;
CREATE INDEX payments_to_look_at ON payments (order_id) WHERE state IN ('conflict', 'refused');
CREATE INDEX payments_not_closed ON payments (expires_at)
    WHERE state IN ('cancelled', 'expired') AND problem IS NOT NULL AND closed_at IS NULL;
CREATE INDEX followup_steps_stuck ON followup_steps (store_id, claimed_at) WHERE state IN ('blocked', 'unknown');
CREATE INDEX orders_suspected ON orders (store_id)
    WHERE status IN ('pending', 'confirmed') AND suspected <> '[]'::jsonb;
CREATE INDEX payment_findings_open ON payment_findings (payment_id) WHERE resolved_at IS NULL;
-- … and a draft that goes leaves its message behind.
CREATE INDEX messages_of_draft ON messages (draft_id) WHERE draft_id IS NOT NULL;
CREATE INDEX messages_recovery_unknown ON messages (store_id, created_at)
    WHERE state = 'unknown' AND draft_id IS NOT NULL;
