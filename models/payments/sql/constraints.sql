-- Two open requests for one order would let a buyer pay twice.
CREATE UNIQUE INDEX payments_one_open ON payments (order_id) WHERE state IN ('requested', 'pending');
CREATE INDEX payments_silent ON payments (expires_at)
    WHERE contract_id IS NOT NULL AND state IN ('pending', 'expired', 'cancelled');
ALTER TABLE payments ADD CONSTRAINT payments_amount_positive CHECK (amount_idr > 0);
ALTER TABLE payments ADD CONSTRAINT payments_calls_bounded CHECK (calls BETWEEN 0 AND 2);
ALTER TABLE payments ADD CONSTRAINT payments_paid_says_what CHECK (state NOT IN ('paid', 'conflict') OR paid_idr IS NOT NULL);
CREATE INDEX payments_refund_list ON payments (order_id) WHERE refund_due_idr > refunded_idr;
ALTER TABLE payments ALTER COLUMN refunded_idr SET DEFAULT 0;
ALTER TABLE payments ADD CONSTRAINT payments_refunded_of_due
    CHECK (refunded_idr BETWEEN 0 AND least(refund_due_idr, coalesce(paid_idr, 0)));
ALTER TABLE refunds ADD CONSTRAINT refunds_amount_positive CHECK (amount_idr > 0);
CREATE FUNCTION refunds_are_written_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- A deletion of personal data takes the words away, and nothing else.
    IF NEW.note = '' AND NEW.reference = ''
        AND to_jsonb(NEW) - ARRAY['note', 'reference'] = to_jsonb(OLD) - ARRAY['note', 'reference'] THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'a refund is never changed';
END $$;
CREATE TRIGGER refunds_written_once BEFORE UPDATE ON refunds FOR EACH ROW EXECUTE FUNCTION refunds_are_written_once();
ALTER TABLE payment_changes ADD CONSTRAINT payment_changes_decided_says_when
    CHECK ((state = 'wanted') = (decided_at IS NULL));
-- What the scheduler looks for: wishes whose job is gone.
CREATE INDEX payment_changes_wanted ON payment_changes (asked_at) WHERE state = 'wanted';
-- A day's money, compared with Winpay's report; and what a person has not looked into yet.
CREATE INDEX payments_paid ON payments (paid_at) WHERE paid_at IS NOT NULL;
CREATE INDEX payments_out_of_reach ON payments (expires_at) WHERE state = 'unknown';
