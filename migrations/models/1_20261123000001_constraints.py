from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return r"""
        -- accounts
CREATE UNIQUE INDEX subdomains_one_default ON subdomains (store_id) WHERE is_default;
ALTER TABLE stores ADD CONSTRAINT stores_cod_fee_bounded CHECK (cod_fee_percent BETWEEN 0 AND 10);
ALTER TABLE stores ADD CONSTRAINT stores_insurance_bounded CHECK (insurance_percent BETWEEN 0 AND 5);
ALTER TABLE stores ALTER COLUMN cod_fee_percent SET DEFAULT 3;
ALTER TABLE stores ALTER COLUMN insurance_percent SET DEFAULT 0;

        -- banks
CREATE UNIQUE INDEX bank_accounts_once ON bank_accounts (store_id, bank_code, number) WHERE deleted_at IS NULL;

        -- catalog
ALTER TABLE variants ADD CONSTRAINT variants_money_not_negative
    CHECK (price_idr >= 0 AND publish_rate_idr >= 0 AND hpp_idr >= 0);
ALTER TABLE variants ADD CONSTRAINT variants_min_qty_positive CHECK (min_qty >= 1);
ALTER TABLE products ADD CONSTRAINT products_money_not_negative
    CHECK (price_idr >= 0 AND publish_rate_idr >= 0 AND hpp_idr >= 0);
ALTER TABLE product_staff ADD CONSTRAINT product_staff_weight CHECK (weight BETWEEN 1 AND 100);

        -- drafts
-- What the scheduler looks for.
CREATE INDEX drafts_idle ON drafts (idle_at) WHERE state = 'open';
-- What a store's people see: those that were ever left.
CREATE INDEX drafts_left ON drafts (store_id, last_seen_at, id) WHERE abandoned_at IS NOT NULL;
-- A phone that orders closes its drafts.
CREATE INDEX drafts_of_phone ON drafts (form_id, phone) WHERE state IN ('open', 'abandoned');
ALTER TABLE drafts ADD CONSTRAINT drafts_abandoned_says_when CHECK (state <> 'abandoned' OR abandoned_at IS NOT NULL);

        -- erasure
ALTER TABLE erasures ADD CONSTRAINT erasures_forget_the_buyer CHECK (ended_at IS NULL OR phone = '');
ALTER TABLE erasures ADD CONSTRAINT erasures_buyer_has_phone
    CHECK (scope <> 'buyer' OR ended_at IS NOT NULL OR phone <> '');
-- Those whose tokens still run: every process looks at them.
CREATE INDEX stores_closed ON stores (closed_at) WHERE closed_at IS NOT NULL;

        -- followups
-- What the scheduler looks for; small, because ended steps are not in it.
CREATE INDEX followup_steps_due ON followup_steps (wake_at) WHERE state = 'planned' AND wake_at IS NOT NULL;
-- Follow Up Attempts: the orders that still have a step ahead, newest first.
CREATE INDEX followup_steps_ahead ON followup_steps (store_id, order_id DESC) WHERE state IN ('planned', 'blocked');
CREATE UNIQUE INDEX followup_templates_place ON followup_templates (store_id, payment_kind, starts_with, sequence)
    WHERE deleted_at IS NULL;
-- At most once: a step has one message, ever, beside those of which WhatsApp said that they were not delivered.
CREATE UNIQUE INDEX messages_one_per_step ON messages (step_id) WHERE step_id IS NOT NULL AND NOT replaced;
ALTER TABLE messages ADD CONSTRAINT messages_replaced_has_failed CHECK (NOT replaced OR failed_at IS NOT NULL);
-- The day's budget: who was written to outside the 24-hour window.
CREATE INDEX messages_outside ON messages (sender_id, created_at) WHERE template IS NOT NULL;
-- Who answers under another number than the one we wrote to, or under none. Small, because few do.
CREATE INDEX messages_by_wa_id ON messages (wa_id) WHERE '+' || wa_id <> phone;
CREATE INDEX messages_by_user_id ON messages (user_id) WHERE user_id IS NOT NULL;
-- The sweep for those of which no word came. Small, because a step is claimed for seconds.
CREATE INDEX followup_steps_claimed ON followup_steps (claimed_at) WHERE state = 'claimed';
-- The sweep: messages whose sender is gone. Small, because a message is being sent for seconds.
CREATE INDEX messages_sending ON messages (created_at) WHERE state = 'sending';
ALTER TABLE followup_steps ADD CONSTRAINT followup_steps_sent_says_when
    CHECK (state <> 'sent' OR sent_at IS NOT NULL);
ALTER TABLE followup_steps ADD CONSTRAINT followup_steps_blocked_says_why
    CHECK (state <> 'blocked' OR reason IS NOT NULL);

        -- forms
CREATE UNIQUE INDEX forms_address ON forms (store_id, path_url) WHERE deleted_at IS NULL;
ALTER TABLE form_staff ADD CONSTRAINT form_staff_weight CHECK (weight BETWEEN 1 AND 100);

        -- hooks
CREATE UNIQUE INDEX webhooks_once ON webhooks (store_id, url) WHERE deleted_at IS NULL;
CREATE INDEX webhooks_told ON webhooks (store_id) WHERE active AND deleted_at IS NULL;
-- Those that the scheduler has to look after.
CREATE INDEX webhooks_failing ON webhooks (failing_since) WHERE active AND failing_since IS NOT NULL;
ALTER TABLE webhooks ADD CONSTRAINT webhooks_deleted_are_not_told CHECK (deleted_at IS NULL OR NOT active);
ALTER TABLE webhooks ADD CONSTRAINT webhooks_switched_off_are_not_told CHECK (switched_off_at IS NULL OR NOT active);
-- Nobody's webhook is switched off unwarned.
ALTER TABLE webhooks ADD CONSTRAINT webhooks_warned_before_switched_off
    CHECK (switched_off_at IS NULL OR coalesce(warned_at < switched_off_at, false));
-- What is due, webhook by webhook.
CREATE INDEX webhook_deliveries_due ON webhook_deliveries (webhook_id, due_at) WHERE state = 'waiting';
ALTER TABLE webhook_deliveries ADD CONSTRAINT webhook_deliveries_twelve_tries CHECK (tries BETWEEN 0 AND 12);
ALTER TABLE webhook_deliveries ADD CONSTRAINT webhook_deliveries_wait_or_ended
    CHECK ((state = 'waiting') = (due_at IS NOT NULL) AND (state = 'waiting') = (ended_at IS NULL));

-- What follows writes events where states are written, whoever writes them and however many in one statement: one look
-- more for each of their statements where nobody has a webhook. A plan is kept for both one row and many, so OFFSET 0
-- keeps it to a look by key for each row: never a walk through all orders because the first statement had many.
CREATE FUNCTION webhook_wants(events jsonb, type text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT events = '[]'::jsonb OR events ? type
$$;

CREATE FUNCTION webhooks_follow_orders() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM webhooks WHERE active AND deleted_at IS NULL) OR NOT EXISTS (
        SELECT FROM entries e
        CROSS JOIN LATERAL (SELECT store_id FROM orders WHERE id = e.order_id OFFSET 0) o
        CROSS JOIN LATERAL (
            SELECT FROM webhooks WHERE store_id = o.store_id AND active AND deleted_at IS NULL OFFSET 0
        ) w
    ) THEN
        RETURN NULL;
    END IF;
    INSERT INTO webhook_events (store_id, type, data, happened_at)
    SELECT o.store_id, named.type, jsonb_build_object(
               'order_code', o.code, 'before', nullif(e.before, ''), 'after', e.after,
               'order_status', o.status, 'payment_status', o.payment_status, 'payment_method', o.payment_method,
               'subtotal_idr', o.subtotal_idr, 'shipping_idr', o.shipping_idr, 'cod_fee_idr', o.cod_fee_idr,
               'insurance_idr', o.insurance_idr, 'other_fee_idr', o.other_fee_idr, 'discount_idr', o.discount_idr, 'total_idr', o.total_idr,
               'paid_idr', o.paid_idr, 'refunded_idr', o.refunded_idr, 'units', o.units, 'courier_code', nullif(o.courier_code, '')),
           e.created_at
    FROM entries e
    CROSS JOIN LATERAL (SELECT * FROM orders WHERE id = e.order_id OFFSET 0) o
    CROSS JOIN LATERAL (
        SELECT CASE WHEN e.kind = 'payment' THEN 'payment.' || e.after
                    WHEN e.before = '' THEN 'order.created'
                    ELSE 'order.' || e.after END AS type
    ) named
    WHERE e.kind IN ('status', 'payment') AND EXISTS (
        SELECT FROM webhooks w
        WHERE w.store_id = o.store_id AND w.active AND w.deleted_at IS NULL AND webhook_wants(w.events, named.type)
        OFFSET 0
    )
    ORDER BY e.id;
    RETURN NULL;
END $$;
CREATE TRIGGER webhooks_follow_orders AFTER INSERT ON order_events
    REFERENCING NEW TABLE AS entries FOR EACH STATEMENT EXECUTE FUNCTION webhooks_follow_orders();

CREATE FUNCTION webhooks_follow_shipments() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM webhooks WHERE active AND deleted_at IS NULL) OR NOT EXISTS (
        SELECT FROM now_there s JOIN there_before earlier ON earlier.id = s.id AND earlier.state <> s.state
    ) THEN
        RETURN NULL;
    END IF;
    INSERT INTO webhook_events (store_id, type, data, happened_at)
    SELECT o.store_id, 'shipment.' || s.state, jsonb_build_object(
               'order_code', o.code, 'before', earlier.state, 'after', s.state, 'shipment_code', s.order_code,
               'courier_code', s.courier_code, 'service_code', s.service_code, 'awb', s.awb, 'cod_idr', s.cod_idr),
           statement_timestamp()
    FROM now_there s
    JOIN there_before earlier ON earlier.id = s.id AND earlier.state <> s.state
    CROSS JOIN LATERAL (SELECT store_id, code FROM orders WHERE id = s.order_id OFFSET 0) o
    WHERE EXISTS (
        SELECT FROM webhooks w
        WHERE w.store_id = o.store_id AND w.active AND w.deleted_at IS NULL
          AND webhook_wants(w.events, 'shipment.' || s.state)
        OFFSET 0
    )
    ORDER BY s.id;
    RETURN NULL;
END $$;
CREATE TRIGGER webhooks_follow_shipments AFTER UPDATE ON shipments
    REFERENCING OLD TABLE AS there_before NEW TABLE AS now_there
    FOR EACH STATEMENT EXECUTE FUNCTION webhooks_follow_shipments();

CREATE FUNCTION webhook_events_are_delivered() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO webhook_deliveries (webhook_id, event_id, state, tries, due_at, problem, created_at)
    SELECT w.id, e.id, 'waiting', 0, e.happened_at, '', e.happened_at
    FROM events e
    CROSS JOIN LATERAL (
        SELECT id FROM webhooks
        WHERE store_id = e.store_id AND active AND deleted_at IS NULL AND webhook_wants(webhooks.events, e.type)
        OFFSET 0
    ) w
    ORDER BY e.id, w.id;
    RETURN NULL;
END $$;
CREATE TRIGGER webhook_events_are_delivered AFTER INSERT ON webhook_events
    REFERENCING NEW TABLE AS events FOR EACH STATEMENT EXECUTE FUNCTION webhook_events_are_delivered();

        -- imports
ALTER TABLE imported_rows ADD CONSTRAINT imported_rows_became_one_thing CHECK (num_nonnulls(order_id, product_id) = 1);

        -- jobs
ALTER TABLE jobs ADD CONSTRAINT jobs_state CHECK (state IN ('queued', 'running', 'succeeded', 'failed', 'cancelled'));
ALTER TABLE jobs ADD CONSTRAINT jobs_lease CHECK ((state = 'running') = (leased_until IS NOT NULL));
ALTER TABLE jobs ADD CONSTRAINT jobs_finished CHECK ((state IN ('succeeded', 'failed', 'cancelled')) = (finished_at IS NOT NULL));
-- The claim: store by store within a kind, oldest due first.
CREATE INDEX jobs_claim ON jobs (kind, store_id, run_at, id) WHERE state = 'queued';
-- The sweep: is anything of this kind due?
CREATE INDEX jobs_due ON jobs (kind, run_at) WHERE state = 'queued';
CREATE INDEX jobs_lease_end ON jobs (leased_until) WHERE state = 'running';
-- The pages behind the first, and the count of them all, are of what was made until then: the index says when.
CREATE INDEX jobs_of_store ON jobs (store_id, id DESC) INCLUDE (created_at);
-- The store's list by kind, and of what did not go well: both may be few among many.
CREATE INDEX jobs_of_kind ON jobs (store_id, kind, id DESC);
CREATE INDEX jobs_not_well ON jobs (store_id, state, id DESC) WHERE state IN ('failed', 'cancelled');
-- What failed is looked through and started again by people; it is little beside all that went well.
CREATE INDEX jobs_failed ON jobs (id) WHERE state = 'failed';
CREATE INDEX jobs_old ON jobs (finished_at) WHERE finished_at IS NOT NULL;
-- Prevents a second unfinished job under one key.
CREATE UNIQUE INDEX jobs_unique_unfinished ON jobs (kind, unique_key) WHERE state IN ('queued', 'running') AND unique_key IS NOT NULL;
-- Jobs under one ordering key run one at a time; the claim looks at the second index, and the first one makes it so.
CREATE UNIQUE INDEX jobs_one_at_a_time ON jobs (ordering_key) WHERE state = 'running' AND ordering_key IS NOT NULL;
CREATE INDEX jobs_in_order ON jobs (ordering_key, kind, run_at, id) WHERE state = 'queued' AND ordering_key IS NOT NULL;
ALTER TABLE job_history ADD CONSTRAINT job_history_event
    CHECK (event IN ('retrying', 'failed', 'cancelled', 'lost', 'cancel_asked', 'retried'));
ALTER TABLE job_history ADD CONSTRAINT job_history_job FOREIGN KEY (job_id) REFERENCES jobs (id) ON DELETE CASCADE;
-- Rows are updated in place several times: leave room for heap-only updates, and vacuum early.
ALTER TABLE jobs SET (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 1000);

        -- ledger
CREATE FUNCTION ledger_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'ledger entries are never changed; write a correction';
END $$;
CREATE TRIGGER ledger_append_only BEFORE UPDATE OR DELETE ON ledger_entries
    FOR EACH ROW EXECUTE FUNCTION ledger_is_append_only();

        -- notices
ALTER TABLE notices ADD CONSTRAINT notices_end_after_they_begin CHECK (shown_until IS NULL OR shown_until > shown_from);

        -- orders
ALTER TABLE orders ADD CONSTRAINT orders_bill_adds_up
    CHECK (total_idr = subtotal_idr + shipping_idr + insurance_idr + cod_fee_idr + other_fee_idr - discount_idr);
ALTER TABLE orders ADD CONSTRAINT orders_money_not_negative
    CHECK (subtotal_idr >= 0 AND shipping_idr >= 0 AND insurance_idr >= 0 AND cod_fee_idr >= 0 AND discount_idr >= 0
        AND total_idr >= 0);
ALTER TABLE orders ADD CONSTRAINT orders_cod_fee_bounded CHECK (cod_fee_percent BETWEEN 0 AND 10);
ALTER TABLE orders ALTER COLUMN insurance_idr SET DEFAULT 0;
ALTER TABLE orders ALTER COLUMN cod_fee_percent SET DEFAULT 3;
ALTER TABLE orders ALTER COLUMN buyer_pays_cod_fee SET DEFAULT true;
-- No more goes back than came.
ALTER TABLE orders ADD CONSTRAINT orders_refunded_of_paid CHECK (refunded_idr BETWEEN 0 AND paid_idr);
ALTER TABLE orders ALTER COLUMN paid_idr SET DEFAULT 0;
ALTER TABLE orders ALTER COLUMN refunded_idr SET DEFAULT 0;
ALTER TABLE orders ADD CONSTRAINT orders_cancelled_says_when CHECK (status <> 'cancelled' OR cancelled_at IS NOT NULL);
ALTER TABLE order_lines ADD CONSTRAINT order_lines_qty_positive CHECK (qty > 0);
-- What the scheduler looks for: holds that have ended.
CREATE INDEX orders_unpaid ON orders (unpaid_until)
    WHERE status = 'pending' AND unpaid_until IS NOT NULL;
-- … and parcels that have arrived: orders that are over.
CREATE INDEX orders_arrived ON orders (store_id, delivered_at)
    WHERE status = 'delivered' AND payment_status NOT IN ('settled', 'conflict');
CREATE INDEX orders_arrived_settled ON orders (id) WHERE status = 'delivered' AND payment_status = 'settled';
-- The refund list.
CREATE INDEX orders_to_refund ON orders (store_id, cancelled_at)
    WHERE status = 'cancelled' AND payment_status IN ('paid', 'conflict', 'paid_after_expiry');
-- Any part of a word finds an order.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gin;
CREATE INDEX orders_by_words ON orders USING gin (store_id, words gin_trgm_ops);
-- Whose orders these are, across stores: a buyer's reply stops what is to be sent about them.
CREATE INDEX orders_by_receiver ON orders (receiver_phone);
-- Each other date that a reader may count by.
CREATE INDEX orders_by_confirmed ON orders (store_id, confirmed_at) WHERE confirmed_at IS NOT NULL;
CREATE INDEX orders_by_paid ON orders (store_id, paid_at) WHERE paid_at IS NOT NULL;
CREATE INDEX orders_by_shipped ON orders (store_id, shipped_at) WHERE shipped_at IS NOT NULL;
CREATE INDEX orders_by_delivered ON orders (store_id, delivered_at) WHERE delivered_at IS NOT NULL;
CREATE INDEX orders_by_returned ON orders (store_id, returned_at) WHERE returned_at IS NOT NULL;
CREATE INDEX orders_by_cancelled ON orders (store_id, cancelled_at) WHERE cancelled_at IS NOT NULL;
CREATE FUNCTION order_events_are_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- A deletion of personal data takes the words away, and nothing else.
    IF NEW.reason = '' AND to_jsonb(NEW) - 'reason' = to_jsonb(OLD) - 'reason' THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'a timeline is never changed';
END $$;
CREATE TRIGGER order_events_append_only BEFORE UPDATE ON order_events
    FOR EACH ROW EXECUTE FUNCTION order_events_are_append_only();

        -- payments
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

        -- payouts
ALTER TABLE cod_payout_lines ADD CONSTRAINT cod_payout_lines_outcome CHECK (outcome IN (
    'matched', 'short', 'over', 'missing', 'charged_twice', 'return_billed', 'repeated', 'unknown'));
ALTER TABLE cod_payout_lines ADD CONSTRAINT cod_payout_lines_missing_has_no_line
    CHECK ((line IS NULL) = (outcome = 'missing'));
ALTER TABLE cod_payout_lines ADD CONSTRAINT cod_payout_lines_not_negative
    CHECK (cod_idr >= 0 AND fee_idr >= 0 AND shipping_idr >= 0 AND due_idr >= 0);
-- The same thing said by the courier counts once, in whichever file.
CREATE UNIQUE INDEX cod_payout_lines_once ON cod_payout_lines (store_id, key)
    WHERE outcome NOT IN ('repeated', 'missing');
-- A parcel's money comes in full once.
CREATE UNIQUE INDEX cod_payout_lines_paid_once ON cod_payout_lines (shipment_id)
    WHERE outcome IN ('matched', 'over') AND due_idr > 0;
CREATE UNIQUE INDEX cod_payout_lines_missing_once ON cod_payout_lines (payout_id, shipment_id)
    WHERE outcome = 'missing';
ALTER TABLE cod_payouts ADD CONSTRAINT cod_payouts_same_as FOREIGN KEY (same_as_id) REFERENCES cod_payouts (id);
ALTER TABLE cod_payouts ADD CONSTRAINT cod_payouts_same_is_another CHECK (same_as_id <> id);
-- Couriers write waybill numbers in capitals and in small letters.
CREATE INDEX shipments_by_waybill ON shipments (upper(awb)) WHERE awb IS NOT NULL;
-- What its payout may name and does not.
CREATE INDEX shipments_delivered_cod ON shipments (order_id) WHERE state = 'delivered' AND cod_idr > 0;

        -- providers
ALTER TABLE provider_calls ADD CONSTRAINT provider_calls_outcome
    CHECK (outcome IN ('done', 'refused', 'unknown', 'not_sent'));
-- What people look for: all about one order or job, and what did not go well.
CREATE INDEX provider_calls_of_reference ON provider_calls (reference, at) WHERE reference <> '';
CREATE INDEX provider_calls_of_job ON provider_calls (job_id) WHERE job_id IS NOT NULL;
CREATE INDEX provider_calls_not_done ON provider_calls (at) WHERE outcome <> 'done';
ALTER TABLE provider_oddities ADD CONSTRAINT provider_oddities_times CHECK (times > 0);

        -- recaps
CREATE INDEX recap_stale_oldest ON recap_stale (marked_at);
-- The other dates that count have theirs beside the orders.
CREATE INDEX orders_by_completed ON orders (store_id, completed_at) WHERE completed_at IS NOT NULL;
-- The platform's own sums go over all stores. The index holds all that they add up: a day's rows lie together in it,
-- and far apart in the table. Single products and people are no part of them.
CREATE INDEX recaps_of_all_stores ON recaps (dimension, counted_by, day)
    INCLUDE (store_id, key, orders, closings, shipped, delivered, returned, cancelled, units, gross_idr, discount_idr,
             shipping_idr, cod_fee_idr, net_idr, hpp_idr, paid_idr, cod_outstanding_idr, settled_idr)
    WHERE dimension IN ('total', 'status', 'payment', 'courier');

        -- regions
-- A search: every word that was typed begins a word of the district's name or of those above it.
CREATE INDEX regions_words ON regions USING gin (array_to_tsvector(string_to_array(words, ' '))) WHERE kind = 'district';
CREATE UNIQUE INDEX region_walks_one_open ON region_walks ((ended_at IS NULL)) WHERE ended_at IS NULL;
-- What the open walk is to ask next.
CREATE INDEX walked_regions_unasked ON walked_regions (walk_id, kind, boscod_id) WHERE NOT asked;
ALTER TABLE regions ADD CONSTRAINT regions_parent CHECK ((kind = 'province') = (parent_id IS NULL));
ALTER TABLE region_walks ADD CONSTRAINT region_walks_ended_says_how CHECK ((ended_at IS NULL) = (outcome IS NULL));

        -- senders
ALTER TABLE senders ADD CONSTRAINT senders_pace CHECK (messages_per_second BETWEEN 1 AND 60);
ALTER TABLE senders ADD CONSTRAINT senders_budget CHECK (recipients_a_day IS NULL OR recipients_a_day >= 1);
ALTER TABLE senders ADD CONSTRAINT senders_pause_says_why
    CHECK ((paused_until IS NULL AND NOT needs_release) OR (pause_code IS NOT NULL AND pause_reason IS NOT NULL));

        -- shipping
-- A second open booking would send the goods twice.
CREATE UNIQUE INDEX shipments_one_open ON shipments (order_id) WHERE state NOT IN ('refused', 'cancelled');
-- Parcels that can still be taken back.
CREATE INDEX shipments_not_fetched ON shipments (order_id) WHERE state IN ('requested', 'booked', 'ready');
-- A courier's number is one parcel's. What people type is checked within their store: it blocks no other store's parcel.
CREATE UNIQUE INDEX shipments_waybill_once ON shipments (courier_code, awb)
    WHERE awb IS NOT NULL AND NOT by_hand AND state NOT IN ('refused', 'cancelled');
CREATE INDEX shipments_to_poll ON shipments (poll_at) WHERE poll_at IS NOT NULL;
-- Nobody at Boscod could be asked about it.
ALTER TABLE shipments ADD CONSTRAINT shipments_by_hand_unasked
    CHECK (NOT by_hand OR (asked_at IS NULL AND order_no IS NULL AND poll_at IS NULL));
ALTER TABLE shipments ADD CONSTRAINT shipments_ready_has_awb
    CHECK (state NOT IN ('ready') OR awb IS NOT NULL);
ALTER TABLE shipments ADD CONSTRAINT shipments_cod_not_negative CHECK (cod_idr >= 0);
ALTER TABLE bulk_rows ADD CONSTRAINT bulk_rows_state CHECK (state IN ('waiting', 'begun', 'done', 'refused', 'unknown'));
-- What became of the rows is kept as long as their job.
ALTER TABLE bulk_rows ADD CONSTRAINT bulk_rows_job FOREIGN KEY (job_id) REFERENCES jobs (id) ON DELETE CASCADE;

        -- stock
-- Never oversold, whatever the code does.
ALTER TABLE stock ADD CONSTRAINT stock_reserved_not_negative CHECK (reserved >= 0);
ALTER TABLE stock ADD CONSTRAINT stock_reserved_within_on_hand CHECK (reserved <= on_hand);
-- An order takes, gives back, sends and gets back each thing once.
CREATE UNIQUE INDEX stock_movements_once ON stock_movements (order_id, variant_id, warehouse_id, kind)
    WHERE order_id IS NOT NULL;
CREATE FUNCTION stock_movements_are_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- A deletion of personal data takes the words away, and nothing else.
    IF TG_OP = 'UPDATE' THEN
        IF NEW.reason = '' AND to_jsonb(NEW) - 'reason' = to_jsonb(OLD) - 'reason' THEN
            RETURN NEW;
        END IF;
    END IF;
    RAISE EXCEPTION 'stock movements are never changed; write another';
END $$;
CREATE TRIGGER stock_movements_append_only BEFORE UPDATE OR DELETE ON stock_movements
    FOR EACH ROW EXECUTE FUNCTION stock_movements_are_append_only();

        -- vouchers
ALTER TABLE vouchers ADD CONSTRAINT vouchers_used_within_stok CHECK (used >= 0 AND used <= stok);
ALTER TABLE vouchers ADD CONSTRAINT vouchers_one_value CHECK ((percent IS NULL) <> (fixed_idr IS NULL));

        -- webhooks
CREATE INDEX incoming_webhooks_unprocessed ON incoming_webhooks (received_at) WHERE processed_at IS NULL;
CREATE INDEX incoming_webhooks_processed ON incoming_webhooks (processed_at) WHERE processed_at IS NOT NULL;

        -- worklist
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
    WHERE state = 'unknown' AND draft_id IS NOT NULL;"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztvXtz4zayN/xVUPonOfUq846vmcdz6tQr25rEG4/t9SWzeeItBSIhi2uKUAjSis45+9"
    "1fNEBSvJukKBmiUbWVHYtoiOrGpS+/7v6f3oyaxGYfLumT5Qw8j8zmXu8E/U/PwTPC/5H7"
    "vI96eD5fPYUPPDy2BYENI0dYDhWP8Jh5LjZg3gm2GeEfmYQZrjX3LOoAzR2dkTE1l8hzLW"
    "IijyJmPTnIcj4AvUkNPoHlPL0+1HesP30y8ugT8abE5QS//5N/bDkm+Ysw+PP3HjYM6jvi"
    "VxguwR4x+dv2/gnj5s+jiUVsM8EBy4Sh4vORt5yLz06tpwvH+yLGwhuORwa1/ZmzGj9fel"
    "PqRASW/MIn4hAXvpJ/5rk+sMLxbTvgXcgd+StWQ+Trx2hMMsG+DQwFavkCq896o9HV9f3o"
    "bng/GvUyzA4pYkwNPjKoA4Lir8oEA57gFX74P/v7Bwc/7n88OP50dPjjj0efPn7iY8X7Zh"
    "/9+G/5MituyakEzy5+uri6hxeifDXIxQIf/FvQYA9LKiGlFfexabqEsawIzqbYzRdAjCQl"
    "Bf7z0lIIeV4mhvCDlRxW63gbgpjhv0Y2cZ68Kf/z+LCEx78Obs9+Htx+f3z4H0lGXwVP9s"
    "UjYHmMxZwfXi0GhwTbY2+vtxXmHnz8WIG7fFQhe8WzFH9XB05lDq9IVF7CvQFD8GJmH9l0"
    "QVxkYEYyZ3YVxu8fVVnWfFQh48WzJOOJ61K3DtsjgkZMDw7nTfP8ipOcIMtDzDcMQkxiNu"
    "L4YZWVfli80A8z6zx2m2Z4fs6feNaM5PM9SZlivhmQfgj/oc76r37K8B9oXjv2MlgmJay/"
    "v/g6vLsffL2Br5sx9qct+De4H8KTffHpMvXp98cpMUWToG8X9z8j+BP93+uroWAvZd6TK7"
    "5xNe7+//bgnbDv0ZFDFyN+h65WdPhpyLV/g640eY7d1/DBGBvPC+yao8wTuk+LxmYfzfZn"
    "6U+ww28cM2AuvGaglN5gxhbUNW8JI7laa3JAqdo6D4aOXBhbUW8doAVeIvgxaEJdxELddD"
    "Gl8MET9RBXQ1E492fE//vMEHUM8gENbEbRwrW4puwIcuyg4NznVNhDDhWTTTHLqsFb/eY1"
    "tOo++r3nM06j9WtF9ev3pZx8RuLdA8uRf45MunD4qqeMiM2D2bM6Cow2fjZu/PAzblqHv+"
    "H4dpi7iQOod/fz4If9o+PP4gbw6DM/5C2PEXuCLIYc8sK3wjOZe42WefsC0FpjIet3REsM"
    "eZJRExO22F9zi0/XQMxJSi1mpcXMiOM1kHGMrAUBb8cQf5fyfaGW2eiwThDujIx736b89s"
    "T81gQFkjpwn9JnuE7R3MZGVV9Xl1YAt+aayD9GtjPSf5c73KN2E/nGyHZGvnJ3g5bMbUC+"
    "vxeYW4z8d0gniOWJD2Dhvs9t7o7qumZiRK/7Z9Tf1tvz0GQcqklBZKXwhbrEenJ+IUshiQ"
    "v+3tgxSA7nA1foQzDNbkng3+EKCz9dvaKLF5EzMb7w+E/nP5h40o4f3J0Nzoe9f7+Ng/qW"
    "TPiWnN6DDd7L8U8nnvfL3NOuHDkS5nxF7/Q1V1cCusANQCdcl5ngmWUvP0f/Aq8AaDaAo/"
    "ghD3Kxxjyve461W1hJt7AUaVYCDw8X5/n8X1GkZOD7lvkB6NoxzbcpixK2SiCAvKHjd6/4"
    "odrFqF2MjRe4Dky/rsIWBaZ31+OoyLGmkpC1O0LLl59PL/x6aSLiJKWWsspS5tbrZFLb3R"
    "Cn0v6Geqr/G3t6lNOD3p+rRzURtObryRwsLfD0Lpxnt06UqjyNn6QqOdAk23M8Z5E8il1m"
    "keir4DhhUX0XBPWQBSE/5vE1kge8LBua4+/6PdrWYpgEQiagk/JzeFHDs16Ihkoq6hNzqU"
    "1yL8q7GbbtQiHEyFS+Knt7CJszy7GA8XxF9tE+Mny+NmfERXwFv1h8uX+PGfNnxPyPqp4d"
    "KbiD/R+PI1HBH2XCufs6uLzMqimu9TT1cqCQf7u7vipgfESRVv4tw0P/i2z+UzfF/95/Tn"
    "zHANaisW/ZnuWwD/C1/9WrKZWv1PRt8LEhLKZjn8EXbzmECd8bLK71o5PAw4SpEHrTvv86"
    "+Efa0XZ2eX2atgFggtNM2pM4zbIHFuXvjJ0ibHFIlJLZmFNtSljhUbZdI+30+voywfTTi9"
    "SRdPXw9XR4+/2ekAAfZHkFKjxc2b6X464v5XWMSmlm9+7xM1/uc+x6cN/KZe9hsbnoBFHX"
    "JG42ReIt5WFj5o3EezXwW2SId8Z10buPiYarSDMyo+7yHYInGGGMs2BE5tTICf2U+jTSpN"
    "vTGT7WlPYtthgx0YIrulHUlyHimCeQTcR/h4wMMQmnMbDrLrmyLHMxIFCMOdmCut4UOdSb"
    "8rVRT6nYsptE2kRNHJFJyp3Zze/SEalDhcXbrruhQmGBN3A/r6hUtuyUNLO1/1n7n9USwb"
    "r+51t+Ct1enN2nHdCBc29tB3QwT0e5Gj9MC9ha7IKOh4vTOMnUmRLQf/nlltjCTilmeRqd"
    "uZNaWYbxidU5d6npG97ItpznNbl1I6eqGijZlXWaYNeEurM2eMV3/6zTjJI+mfWYdA1zdG"
    "jfbTZOBrdDbpwsjC2VxMkoaNL9aoEyRmxbxL/GPgMvNAswoMTBYfUQgH8uhUGP+HcRNCY2"
    "dZ7AG5AXTlt/Qg0yV1jd7JcE1MT/Z/hfDIwOx3ewsMXeUZVyXHxUIexZPEtaVnPOpVoMjg"
    "jULezXG37YOz6s6ChMVmipwuH9YgbvZ/hLZtiy6/A3IlCXvw3X73bL39yTvwoO6Dcpf7Mx"
    "Hpe52Ib/uE941zIh28jDdnl99VM4PB3HTTIcPJP/XfPMiNNskeUDZuH/92/4GbsernuEfB"
    "PVnky8ZCKTf2I9+XzRiHhEWB0qJw+uyjZov6giI57Hv78W8CFOs7vQhzZ2yUaADdQZU66x"
    "wyvVEEqSanfFwnePZUz5pnGZh5hH5nLjmPwIUBSIMqb0mY3Gy5FMUcvR+MtQEjnUW0RLRJ"
    "/UENApvLEwovhp5loi2moQKPIozHJI0eMS4QKctVHZoEXYhEHN0YSQ0Zy4Rm5J6nNiWDNs"
    "FwTgstTpXSbJPwTTbGynHdTfUtzKxZG4ngnsKjoRMpzxjbWMKlLwn2sTw2sB7nI+PLv4Or"
    "j8/qi/nxJM/J5KCoifGb4LfuqGIsqlfyMhfawrpGspjydKTdZHXNGURSSlqwtqR7LVhhM/"
    "lLDP6OMJgBuCv1vYbU2kFvzC0YKf01Pqs/qRzqIZdNJN06DnmDI4r7wwtpCWhYPdZdF9lK"
    "RMX0ZLTzrzlJBC745gm++T8RIFDskXoGvh1gnu/ujW4cv/9OJqcPtbvv1zmqMrnP52Pxzk"
    "y6VBVdws5YaKyLeRv3/BzZ7gTb/jRpCJ+O1yKn7AZ5nNIK4fAGnJykgzvERsCnqepUpSf8"
    "DvBRlPub4zYsRwSY7AKmyl7BS7uKc+o4XlTUFHkIIUiDy4l6Ti4BHbDnQK0DUi2c8xv4jt"
    "NuCzG9qRhk2bpXgnCHcGdSdrkoFbQu48zJ6lnjHFL7D7EH9F/rNOwhrtBp3xzQppSI4Z4i"
    "hBw2dQx4xZzrusUSh51KTyQ5xwB9cMV6sZdbCNIOYiytfJX/QO14BGchZfzd1Fcvpzs6HU"
    "k5Ra6qpIPWezR3CKij1oXk0HrwNL6TRuh/ljk8740zWxO3fhPF1l1Bg7z6GttyavTvlUg5"
    "XV2EVuGfz3PFHXImuy6kzOs+wqnwI4ZjtIzK4y6QW7Fl571/0qZ+kqkyJP7Zps+hbO01VG"
    "jW1qrAvnPYU5usqgsAbEukd3ME1X2WS6eLLumXQOc3SVQeCI8N11z6OhnKWrTJpY9rocEo"
    "hv8wufqLNMorZNF/58JNAn63HrSzDXHZ+q8/zyyGzOGbLuCgt5dh9M11W+zQhj+Gldbn2V"
    "s3SVSXTujai/7s13Pfeu/c5efZA21kLGWFfZE1aMWTddM5imq2wKwtTrGnRylo4zaUReyN"
    "ougoBVwxfSXT+BNVv/hruYdfh+s2Zz6q67ki7EJN1mETFHLl20wihi3tJFV7llE/OJuCN+"
    "pqzvD78Ucw35VJ11iW8zk3wnGQQItjlerq+Dn1HzRszTVU65xMDr+gtuYY5OM2j05FK/FT"
    "b9BBN1m1cz7K6rkAtW3Xm4u/66F+ob07UP8V/lLF1i0kYrgkQIjLyqIHF4RkllkAQapEp1"
    "kLk/ti0DBVnYsk+kwJOfQOVPPCY28h3IQaO+i+TcfURd/lD+ARQB9jWvVkjb0+vKIUqny6"
    "haOWQjLRUvRV1cAzMSIPlh0QrovsUgN1DET4N13CgFY//ooFKJhoOSEg0HmYxAFv3C7HYo"
    "S6tNEqqdUVv3pN9wmuzcpTQHxFhS1iUkULckhkyBhfzK+3/cI65ccbtPnu+JhY9m/C80pX"
    "ZVRPums5BeiGvxyZoAjlOkO5Nt0MZuUBxgLD7S2QSdxpXrutAK6nwZUL8upLvVQrqbtEhF"
    "WegcYzQsF11sh0LF5eomqEiBg3oMQQZsjrpcMkybhAofD31lTcK3PqE3X0zyrYsdbtjobm"
    "hSb6DqIZx2dRdznGYn2N0XPg7qe+j/a2bJVVnhx8UL/FgXS91ysdQ5ZmzBrfrRFLOcnljF"
    "JT0zhCqf2L2B+0SdfauNjPtNVPi02IjOiWjwWd9hF6dU22PX+0bdZ4Ym1BU+JYApAwjzM5"
    "phk0DlFFkdbzaDqhm21UbpwhYdfLp9XPfax2kHUrFAuutA0uUouib1HG9x83IUkWrDv5us"
    "nfYdTHYLc+1stOA11M2btXdSbf9Uq+eh651sFXUTr+WR4+pMlfoo9nhmyotU8Hw6YVU/qT"
    "CN/WVQlxbN8VLovC522ARqyoHCNc3H2DSd5XW/6e+BC/+f2oGqpANVrDmDr8U6TpAEkdKG"
    "+fUEwfZDFw6UqmcW/o4hzhsMkukj5htThBn6uHf4OSyrCb+NfXh28jZKFR/KpwoulE+FHp"
    "RPaQeK48/Gef05S1zcEYXSkjm3nqzKFc2TLD6o4n89KHa/HmS8r4AtqcflFYXKXFYplMDv"
    "Mesl55gp9T+tiLboegpvgTrVeeFKhIKt8upUyrGke9hrrJJ2Ne2e00G7mt6j1ItcTRqhph"
    "FqKgph5xFqUXnRHNdNvPRosd8mWei0Uj/lKbEnsUym3BbJeWNyHC6/r5agePt/auSaKsdG"
    "v8TxopFrK3PzYyVz82OJufkxY25qfbhrmpHG7it4xGnNaHOa0dng7mxwPixTjN6uiriarp"
    "ztBv5CbuVojjFGFiuOcZm9rjaKZElo8iR8jYBhg3ZPn4NmXyzqYi0btjEUlkzPKpdrzVSu"
    "grJnP6OBxh7zVa4jgWoqpCC5GvpoMLyD6mj7+cJa149BzKthzMtA5jm9bldvlmFzMcY8Ra"
    "Yuor+VgMYmgOVz7E1HvlsrQyhO0wGWp0zZSikUeyU5FHs5SRSuZYCCmAfeL7keE2TarGkM"
    "4hb1h9h0BIxqIIUcanXh+fdTgjjHfeP5B2/qUv9pisQy+ow+irwKh1bOmngbYU3n8/oyih"
    "GpK5ozyjxwB4tW9ErLYMHt+6k3esoKoVACcRJlRVD3nNrfO/zx8NPB8WHE7eiTMiZnGSqv"
    "l5Exq8HRBI1maWaNWmZdjsZJNEMzB6/cwbU4mqDRLE2ztKhM+9/urq8KPCIRRTpsYRke+l"
    "/ENZGNcbX3nxPfMYBnaOxbtmc57AN833+9gbEDHCo3dtJ2TT8ZioAJ0sYO9vj7jP3cTjrF"
    "IklSabG0LhbmYc/PEcndDNt2ScgnpNreubNXU+PbE27ZPle9Heqh7zFj/oyY/1FP9zvY//"
    "E4Oojgj7Iz6O7r4PIyexCJcuyjZoxO06rL7l/I3INsgCfrhTifheN7RrDDeQw+cRBBYMuR"
    "ynUI2xOBDmcXc7m74WwN7+ya1KvAOzVg/10A9gNsYW20Soqw0YWqmFzfxk+lwUIaLKSKEF"
    "qEUecdMi1wNo6F3q3TpSpvUwdrgr38HdDVw+VlNTCWqMAwsi1n3T4xAYyoc+UYEtXUJbqo"
    "RXb9KmfsKsPowhmFkKz1+KUco3rfRGEwy0MLbolD3bZ6qbSvt+RtY5lBX97qSMmdXGNhe8"
    "f1GFWvs+OOXBs5rjEoJthGu8JLy+mS8rIN8K28GosRuNHV+SoMdxTVTXodiytmRXhGnSco"
    "kzNDsmMlxOdF6Uk5IxJNrgn6/o8/wu8w2B9/ZD24bcyXi8udr04p+et0dpgy1lAfFYNxJR"
    "6irq99RaWul/1nuuD3urOMrXDM17XvSLg5X7qWy/poD4pp7H38uH1Pe7iz6m6AJJ32DKzh"
    "lgHjqb5bZkWlmd+WWyZ2f6zpPuievtxPuQ+SB0B+JleFMo0NXF7dcg6k+Rrf2XXz47aggI"
    "Y2dLEKGrOyX1dC44Z9pc43gWrIiG1Dy8iA/iRseSpaoULlbFHZkRvWbMrvWRZ0m4Qi2sSN"
    "JpGpYPIZ0DOPGs+5jXS2862v6bTB1+ZknCWeaAVXOQV3TpmVn69TruLG6TqDGNRq686u8K"
    "wbu64AknRaAFp1VV91fVlpNGvyVrkIROu8Te5vlRTYEs21kspaV1UV/VqkRmhbXBmkDtS2"
    "gjJX/ZXyBxUJ7n556Mu8M6kbCn0QBdsQwkJLqU+CYhnzhYbvk+th3f7XNymUEB5aWm1VU2"
    "3VRRJ0kYQdLZKgs8h1Frma5q9OEX8XfJ9ZzuhPLweKWMj0GIW6Ac1vU2oThm2C+OtaM38G"
    "IU3+jVxTnEPTQghz1otitpfkrBPx22WoTsTXifiqM1Qn4rfOUp1ivPHwhc5vLebybmY66v"
    "zW9yj1kEc6v/W957d2PyDdOFlFp7u+C/efTnd97aBrO921wzH/1jPj0qwuwQBUadGUPfh1"
    "PqfOIWuZUyIUvx6P7sIpusifGX0hM7J2WrDg0ddgrq7y6oX6Bj9SR5ZHZuumUcupLvhMXe"
    "LWJrFH37BLptRnpJeDPlo97JfhjxbhsOpgeRsbBE1cOkOLqWVM0Ry7Bp8W2QS/kM8IOzJe"
    "AwXfJpZtE1MOzqt63cJ0OQihDCIo0hTnrkVdS0bDdBsVZRFCGsay4b5+1PH4Lh/V5XOarn"
    "utJzbB7TnnUS02RwTq8rc3/LB3fFjRU5PCZVWCZZWgstL8xabpEpajfhR3rYmRqMvjVjye"
    "m+hYY1rwQg3ckilChavu9a5l0QiXPEHVZ88lXBWBD7j68GQ5AE+Bd1S7h8TcpS9W4KGpfP"
    "bEaDqwNZJnz6cqZ8+n4rPnU/YmtfLAWCU3qJULxdKszbI2PCzqsDdOo1n8KoshXIVtzj+z"
    "3hmRJOsco/eqKYElOmAObjyyO2tl6sbotgiA+Vi3r9IlXUgLnbMZDHTLZd728S8WG80t49"
    "mf52gllNoEOwXGe5wuxeYxJ9wUn6NP6nSwmhLjGdrKQsUAg/qc3+53DMn3R4FeWy+qkatg"
    "XF9fJvTG04u0Yvjw9XTIt4HYBXyQ5RVoIRqVVLz2dxOfolFJ71HqGpWkUUkaBKNBMGoJoU"
    "UQTBVcBlQ/bqHwsTLnV4SIYWEtScjJj8XZPiP+zqKkJBIs5LpmMHebRaXld6/HVwHc6NAK"
    "1vAWDW/R8JZOATZObVhYOWAN+aBfBtQYw5DqIA0IIUL9QId4C+o+h54BKIzNSHTWyzMdLa"
    "DkChQLtinlQ70CB06b85YXdnnmqwL+/wXbfLFkS7xEAzWIQ1kQRyjDrFd56PizjFqakERI"
    "qzKgo3fzM7evTuSWeHQG5+dclbw7QbHYcm3H83EVx3Pa9Is5no/Tjme5gXKlkL8HIgKlWS"
    "/QB6I+Kk6fRFXdzhuuxOMSzPIqcxZjElYUHQiobBuSoJ3MxSt9N92NVZzM2hGlHVGqCGFt"
    "R9QbF7I88/mbzYQmnjFPomelFooRjKpspIz9JXEhkgk2hbQYnvlWZ+Btmkm4lbQ3LGFfwA"
    "dL8E/lGSZrzVVujEg4pm76o8wpVGZ17ALYtqnC20SzbR9uq8H5K3vtqBJS6KgEKnSU4S+Z"
    "Ycuuw+CIoAN2Q2rxHlWxy/io4uV7lLHMtKnwmg6jumlQKUitASjvQszaBNQmoCpC2DIWQQ"
    "fNtxy+O3fxxOvl2MfyQb/MODZhSGXLeIrtyQ8hCoO6sz5i+EWifsGSlcau2LF5tnBN6uoZ"
    "1Pzj33s2Zt6IEeLABamDb2qawR595gKaYjatY0kkqdoxJzYhjN7dz4Mf9o+Ow9bOYkV/B5"
    "Fm/v79oI6AxUQ9zmcyr5yKsOGYECOcJbn5eKW6SoxKZV0lTJl0yIIwTxw5snqDDdUbwPVm"
    "TLHzRIRYoI2M0rmTUHi2wM3xevg6It6iRU7nxKlplfeub4ZXJwgoH53B6eDqnCvp5ycIj7"
    "FjcoGZj8717fnwFj4TygYxm2yk9qPau+Dka5ZR3+cbxRAVyvjx9YJty2x0dr1Hr9+2kgM3"
    "4fODezzL3b/dXV8VZEsE49POCcvw0P8i22Ibuxd6/znxHQNYyG9dy/Ysh32Ar/2vussdYN"
    "CiNZiBXU+opvxHVF3tJRIApiWcFxl4QRpJ0E96JWACDS94l86khGlTU9BpWi1qpUVtmTZp"
    "IOUY2e4IGJI8HNApDOoDIBdyh0MVr4+sSaiQoxmEzQ06q1zXpEsrImJJg2WRptX5iypLOr"
    "BlGsg5SamlrLKUwfNZOzAUI1LZ16KkNzKdrVaX93EqhUuDKc57HRDVAVFVhNAeJjZ9sLfA"
    "1Ip52LvK09hN9jpLaRgGXpOnVcPJip3UVXkav6ESTOUvgK4eLi+rBe65fcXw07qZ3F/lLN"
    "3h9kZj90MXM98lvZzoffioXxa/J3JQ5Qj+wmJTyHyd4hcCPWwZdbCNwG+LYCowvMH56U2x"
    "F/YjMQsqpK8zVa3q6DqZVtl4PjPovHk4MiRWGYLdu7u/vh2eyNyNR+f04bfh7YmM7DeJgH"
    "2qEKT5VFwq8/1EHBMYij7yHc+yg/hj7oH0NuFHzJ6JORrnFNAsO4PiVCpbNb17LoAZmY0B"
    "KDHhWwBPJkqjIyRjG/hJY3S74z9/l+4zly7YSOoXDQSdpd4ZZ6mMljgU8d+AgBumyCHkOt"
    "ZSBEg+Q3kswqS+tYDqWWMigifYFHWyHFFCCy+w5bURz965hUO4NJosmTjdziyWd3k0+HNu"
    "UNS7iSOS7V3DdWtY30+D+kXIn4O5FaBIPW53MREUVfpGLkoGKPe253VAUUgk17KclDhpHa"
    "gi5Txx8TC8DMpNiSRuOILriWZ/7/DHw08Hx4eRRKJPygShfe1vvuK1r/21C2azyUeb9NAJ"
    "xptfLDvXSRd72i/z0wndrKqTjp/qc/j5QqNDlhOVOeVv+AHBhQA6IFSMcC3PA81u4kHqDH"
    "8AcC80Xnp8XkblCYURm1LXCyZjyCEvcFoR9yVHD9z+t7/uCqzl+3t4uDiv4fnzfcv8ADRN"
    "ttbrDsAYLFV8E/znsC4mtQ1lTrg2DqR2Fte7xE9/f10PuTElvdJ8RRpYZKQtAjAa/0SkpT"
    "X0MFVzMZX5mHLbIhLHk5ysIYg0ncoCaYp6r+TS2yvx6e1lnXrM+u+6uVABhVabmuNDpnj/"
    "6LjO8l5RdHBhb6DyI13kRXZLVnVIoUFP64CeuNY0eia1uvGlyDq4vA8q3ZMHJffkQfae/B"
    "cd19EHg+FrKISvr/FtRoTX0f50StH7rlhK/ppbfLYm7vEE5XakrsiuUknIlRzk2i+o/YKq"
    "CGHn/YJD7NrLOw97vlwJafRe7HG/FMEHA0dMjKzuIpTjAZWBUYDbDJB2QXkRfgY4CJoonQ"
    "jPHHbYQjjpIGTB35SBq2OGl2hMEHVEo6UFXua5Azf4Tbn1bRd4JqUtvziny4ZHbVMX+Xlr"
    "K6fYYRhJsKq9ExF00NLZO67koTou8VAdZz1U0blS3aQMKTrI44P9KsbkfrEtuZ/B9dWHkO"
    "2Y1dMbMAROcDaYzyF0/R5Tq4nrUregzXzhXZEk6pBvrDX4geBQlqPFLWYigkZnk2LcLNsg"
    "m2gxE2pDNc+rGNnuHFrvxmrPGI5vY+N8obZNF/78ziPzXo6Rk3heauVMgpHc0CHzilbOtc"
    "MtDTKb23zdQRVF33WgbiiSrf5M4mbNlWokuXZHlGsY0ksbhP+wkj5/UUU90w/rr0C2EtQj"
    "zY5JOkh1VpOyBgwLlnOS/3czbNslXjJJo7KHrHfBjW++to0I1iMWPd8oYTHPeoDFg/0fjy"
    "PBwB9lorj7Ori87EBBS84/xyHhAqjM+pvLwZWoYhnQPzpnlwN+O/BPDBvzW5Z/cje8uj/h"
    "snC8R+fh6per629XJ8h3hIfl0fkyuLiE4RNs2WL0Lxc3N/ABe7bmczHj4OpseCkGGcAvW4"
    "w7vbw++wU+E61aVamVuTow62gtK6qdgeL3hrO5twwS2CSUjszRmEygqBVguEWCwTu0vhb4"
    "uckSiJHtzhoQuTtC+MaUmL5NXNF7mCGJQnO4afQZycXdR9AK2wRf6WIKoEmM/kXHYqVYNZ"
    "vbd2KZeJw3dYzJcLzCtiT4XuCUh0axUwzbH1G/Ddluwr7cesfYrW3JpSxLYHmsD8GM4HqU"
    "QmnvWN6Ize9aeWU6yjXUiEjdxJp7axZmMEa+SZGbC4lPfMeYIDGwzbKm38YVVcxGccswZZ"
    "tRahPsFGUXJyhT7B9z0k3xP/qkJjI6cApbQfUOuLj2D3+YUt9FC/59Ev5v2JS1sUNOr68v"
    "Ezvk9CK9BR6+ng65fim2Cx9keQlDLgZekpp0E/BSgnJnFIt34xBL9qtwvAYijpFp+aosXw"
    "1BLL7PugtBfKPinMpJWFfnfG/MD5XD2vxPEWoRaHCmIuBMJap57ipXC8t55nK12ChtUHpW"
    "BmnvY1N2lMepo3ONdqe6amouwzdaNTWzUEuwCfHFXAGfEC6MWhiFvzyJjxbnYSycKiugxj"
    "LLTT+nlGrDOVounKDhBVuDFxT223wFYrArHTf3YJnK/Yce5mhv+85a9WtWbKkt4Kcq6PNP"
    "xeDzT9megPwuy8lmBtf9ObE9XBC4D6mKnDLwHxPoFVrHg6iwTSxm/zmsTDuxXOb1Y9VvZJ"
    "U26oocFwm4b8E7nnPEhP7w/5OpFDIFbImdv/Jfh9PEyLe4EQzbMp75NTbiX+/V3BW9s8uL"
    "s19G99cjvlzvAUoTm+vR+cY/vBvc3Jzw+xN7DK7/BnuoffDLVmPa29ot3yxvil6wa8H38g"
    "3gG1No6fY/hs9Vmhm3aODX/1vRiGq4PkpifCX5S3nEKse+B/O5K0Am4QtLkKzvMUsWi02F"
    "+z7H5BogB2FJci01H4dbZVcd7VXJ2uGjCveVeJYUo42dJz+wo6pKL06zxWPPqgshbKoBVF"
    "EAalScx8sZBNKe+Y+rw+U03RY5jZ1l3WuFk/SRQc0+35HYYRMoQf+C4W7/07WYGpcIv8Rd"
    "j40W/NitI4gU2TaRs8QxgWE1ZbEqgBukIgv1KrCFkPw5CH5Os4ptVQot7RcXWtrPFFrChm"
    "e91MaIRERbhIeEpvd249Ft4j10pPgdRor9udlQ6klKLXVVpJ4DCwnePuF3IM2knqTU2B91"
    "hJyD7dJAhJ6OgqshhPai4FXiiFFibPMgYjodtyP83mgo8cIZU98xw/hrTiAxNaJfFka05N"
    "hRPChcLYgYllbCsuMZWrjUI58h5MeX13xl8DARDqTclmI5jpr84GKLc1dp3Bj1mAsKxIta"
    "TZASHf9bxyaVjE2+de2mtxXB5is37ULDxiY5rtCysZH7pfWWjHUdk9t3SG5tBbdfF0vcDS"
    "N5H9T0cKVJt+jnehvbq0U/l8VGLpnbeW1Gy1geJ9Psrs7umJ6SYfgryekJyg46mLrka5CV"
    "Slmut6G4bHySaqPV41WR7Cvl40tcCAGzWnAidA4g2095EZLrKuFH4K+Arh4uL9+q1HGJcV"
    "zJKl7DGl4lgn9AUL0IUpJd/MK/QYT8wIYFmxX6YDIEvxbwCdBibFmEwNrE/LqHmQLHUL/E"
    "rFXP7GrBrlXJ6moCm9oVtBQAEHAGMQW1Q6CGC2afEYEST/zbXBIg+eHsCIBSrzjo3hdUak"
    "sSu54EGDUpq0ZM3whgZ7dK3bFmgJ274dX5xdVPopId0D86g7Oz4c091KDDhkHmXrrY3fnw"
    "8uLX4S0M4MqDxa9XGHE7HPAPIKKdLX6XLo+nhoTB2sYGyfNgl9npcbJdqQ5juhSKDvJjUC"
    "YoScw7maMFZmGNQ4SfOOuVqhCzZf92+rzrunt7gXOt6TL25hvSSl0noADwA3pMXH7cABBx"
    "MbWM6apEFZxAMmIm4mt9cf1T30P/z0ms+Ql2KBgHUIu40YXUvjfXZwUVN4rlFSNRWWKhaL"
    "4TFl2QsBMKRwgPrlmTCdw7DoUbtrWZWqZJqp5bqV11WGlXHZbsqsPMrtJ9CuIRUt2nYCf7"
    "FGisbiNR7JxTPVDwG8g5RaqBmirLWRfh67Z8Izu8GeA6QaslrbKkwcHSQMgxMi1fleUrXW"
    "YNJJwg1DJWWcamiyde7bSJOFWHDMRt186ESvF1/SgJoi6Yk5v2VYFvuUFeUESk13fj9a1T"
    "srbLfJ2S9dqd3XJh0vx+b43LZ1ZMv1LscKnO2uhMfZ2zQsNogbXn4Tzd5GlcEStA/mU1jj"
    "aOgWiibvI1oWWtUeO1EMZaJzszm0fYDaZvND3zeu5d+14vB3kaPOlXqupK594IyluJ4a8i"
    "UAdhnuSUogXmPx85FM2gX1+IZEUTl87CYq1ZiGmTCXKb0kb3vcQjpjvR6iRKJZMo1UObvq"
    "Ep2D7WlFHfzaueW2JtRxQqM1jgwJb9qFbliBHP44zuIxnL3zvY+3j0EYqQMWjt6qaPnUrS"
    "aL3clY7rvnZjdsLDqL0A2gugihC2UZhlk0otF9QsT6UVn7+i0LqzykrsHDKcBKYN7gsGwE"
    "O4PIQeOnep6RueaED8xx9z7E1Hvmv/8UcAcJQ1r4NGBP7YpLM8IO+mvqNKkZFoD3Dx6mIi"
    "aurB6lfh3x7a+qgSLvSoBBd6lC0mEmypWqZGjKaLfK5kbuyV2Bt7WYNDV3TdWn5GYPLkuN"
    "r+dnd9VRRLXdGkrQjL8ND/IttiG1M2Y+mxY9+y+ZuwD/C1dTNke/dLyKcZL1GgDYi7/kP4"
    "49bPogEGJqSUQfWmAbwpMwImSKN6mW8YhLHRPDeTsERmKbrdlVsbG2gjogkrrs+4EkXNWj"
    "sqh1QNAcH31d5Y15NsKfe+KOSu6KYyqO9aufGGYpHFaXZYVmfyZ4DASJhYLZN0bFtVaWkH"
    "WKFutpvlqHUR8vco9Rw3qC5Crn3d2te9XbjhArtkSn1WXwBpSoUhn71vU+ISUTRBtLZhiL"
    "87mli2zU1AgAZw1Yd/S8JHGsxdr5mmDlQocCg2D1SsYEq5W6QF1n6Lz/VO9kZVsaQPlNpF"
    "+VJAyDUBZFVBkLuyC5LeiiBYtB6LIIJ2I2fqKqP4hp5MRrblPLfAqzuYrKuckqfHeky6dj"
    "sFkN0oVjO++Qqi27G9WR7kHsXPgyrBbiAKYtA4jDznBawLx+XiLydBRD4YmAFg/p58omPQ"
    "ysWguW1ohVs8KYO7GbbtQinE6bZnzX3crCwO9n88jrgPf5Tx++7r4PIytxb92J/l5Mu8Vo"
    "o+pFK8wt31ZAKlCxB1kEfn6HvZehRe/j+UqmQnTsm6Z0uMSLsoGrsogjO/NveTdFoAbbkZ"
    "wlt67fw9Oc2OiaCqNRvb+68n7s1XitqaXO2eOZZmbHJb104z27RKLm28AoU8MgBfUcdZNO"
    "5VXVxMifCMOk+QADUTjhqY5LvIoeNSL68sc03SUo1dvrBOmFLm/C5T0hf8SJnmHDblKvqK"
    "antX6V5NbfJnukB8dy7D5Uv58uZr2HdM4dXk69ZyWR/tcV0T7X38WM+534Y6r9XINyysAZ"
    "68+mHGFZVmvlYhlVUhI5Vh7eBft3zUaabGN7RKWUq3oGnJ35xRHaNnpZqjG4yq6MT9NqUQ"
    "1vNdB6qmWyxQBGWcDxRDcXnCGuyvfLdIFPAWccAT/g+DX61eWMqbs97wXRe6tATXL5vivH"
    "z9rX7zK4n+4A7Taqsyd0aZ2joPXJeVc2+C8Srn3Ygz/mRvvx8u85MfRcZ5bqGLKhk5lQri"
    "l9TDz5bDh31ab9mHFJ1x5OsScO9WU9WYqqpqlZrJ39/IeErpc55WFT4qVaoWclDVwLiDsG"
    "m6hDGpmAQKS1CVyKPQmMajtolw0MdpShegA024tiJa2uSWN2pp0pbbZmrFZ1uKT82c4+6m"
    "Gx99rKLd8FHFnRk/ZvSb+JvV4HKKbIt9Antb4fV+JV7vl/B6P8tr8kKcPNBhcaLdimKH0+"
    "wg11g4o4ObR9woH575d6+6maqbcafz8beYj2+4JCcyc2o52F0W6P0RTZrTS082AVfjzO/d"
    "EWwnUu5f6oPIc/kfrOOI/3zNn15cDW5/y2+gdZqz7k9/ux8OMrgT8mJRn42aSCWHuKF4tp"
    "QGIKXzGTFu1jCuUjLLlKB/hyxqNFF8Szn5jmflaErlmYJZap0tqHK2ILRJ4b91xCwnryrl"
    "6z1WEsQ7I+veFeXftERTzNATlP1aENtG4nfALm2h7e/OrYQFdp1GycEJwt1ZAdAXly4cKH"
    "SMmbT4ZQtVMPUtu4XyGju3BNjC8owplyWdTJq0x8uS785yOF0in/URnkAYzMYM6haJheBX"
    "Dh10aSn4jkswCDO7CMpxTQlCZUMWvVtAMTFkOQLRtJBbf0Y8qHXuEoNAC8Dt45m4AL2Gil"
    "eKdHc23oWIWdtk4nGjHa5i8Rve6y2sa3S8BynrqkvvQsy6zNK7ELMGGGiAgSpCaLFoS6XK"
    "ILJZtkXWrFQQgAfO5XTLDjF+o0UL0mwrhmXEOfsqPGOUFOvrQI1rrraL0CIkHkPtmwVeAp"
    "RCetbEnJ/B0CLQ00xAVB0KoAkUfNESonkCsMpfXs6UBW5s6kuqFOxfrMAtULK/j36XoVRd"
    "OUFRkIdcBSOag+EvE0KCTOUSbOC9jNZ1gGOaE5fxrcFgi+CnvJ4Xby+xRIaFV9BgYej4s8"
    "w9nc4j8rbcbaG3wBY4BXs1JfVtcHF/cfXTCQroH53z4eXFr8Pb4flJKEJiPjpfBheX8JFs"
    "XF9Rcsn2AccVICZ7aU051jzgOANWzr/Zyz2AEZG63r9T8uQ7nxE4KuGiWLiW5xEHjcmEiu"
    "Jt8CHLu4Q27gE0+U3UwPcTUe2M30ecYA75y4M43GcxwYlEVwLznVZC5DtnScLWaeIuiNPt"
    "zAp4l74C2Yx3BBXi656rKVKVtZOf7+9vIPnM81modENIDcmfsP1Tde5S/vtzcmRL0p1WJO"
    "qCUXvfpssVdwHQYFomPzw99EQFpKFR0tNmsKr8Zzc52uJ0+mhT+WjTQY13IWbh96jt7Y5T"
    "aW93Y6M5dNDVri6foNMCaCvcEPMLrhlwiKXP7ZggqoYckmvw9RIc0sHaGmeH4XQdZW/8hF"
    "UwZVSyvzhAEYnn9ejEKompQj03Cm3gLFEPA3toymfn4jf7kc9nYXlTZHl92acrzAWFD3EY"
    "VZCkUX7oM78ZP6Ar/ivATxF4XXPKwW3zm6vEMMI3ADVLhy3UDFsIBmb4X2ylhuM7mJ3afu"
    "kN4HqWucXJkuH47adKvo0pspF0x/ipk+F9uVmYItV2odJ2oUZBqWOWaBRUNZ1Zo6C6gIK6"
    "MMlsTrlKbSz50u7l2BipEaVWhrUaO3omyxoIKP5zBToJyu0ZtgXxY/QtUPYtR/jpRRdnLI"
    "sg8HECxUTd5z5iVOr6Y8r1f/IX1y2gcJlDLIlgoiSbj7at78wv+WdQqXkSx5zT4Kjm7NLV"
    "/9S5IMoMjUh+VS2NiEBlU0Me6CdHJ6Lw5cmPwraGgoCwsOf+2LaMRhGxT1VskU/FtsinvH"
    "BYtG2qiiBOo7IUGhp8e/tVuMxHFQOY9jN8fpbHfVUWB8M7yN39o6MqQd2jo+KgLjxLcndM"
    "zeVoitm0Do8TRCpzunf38+CH/aNjUWqI333U7KM59qZ9xL/VXYricPBjGh0px4cVxHF8WC"
    "gNeJQUxr/oOCuGh4eL83wxBMNTAvB9y/wARMrE0gVQjL+s1FVETw3L5aqKS/i38v+fYbMF"
    "qJhg94G0n+OWsWBFFrjq10ZFrqhUBu7cR+yVUJ0+WgT9bEWVBIeCJLaP35kSnN8Ns9h5Fy"
    "NZy3+3O4CRzVQrE8sgT1MvLta0olG6RlMbPN9UESaNpSk+VvgPNK8de9mLuubugg81WNPl"
    "0Jq/5hafrQlKLkG5Halv02jeESEXOsozvtq3icVfzLC4lLMOMvGgX+oXgyGVOxrP+SXrix"
    "5RWKoOLvmBOIBdNmVVZXBDeVN/NnawZX9AoHhAHZZYNoYsxQMKn7g38vohb+hbqkTTpYtd"
    "x9HVdG9NLJuMxB8ZIRQbpgmidgzTTYiid+cbU8QX+2Nv78ejj8fHe0eHH384PDz8MHeeHn"
    "ufwe9LRF6gbTnPihin/OvAUT2qC3BI06nsL1AG6LCwTC/HJVOMDg3HdykCu793+OPhp4Pj"
    "w+jgiT4pO2/yjM/8/o6F7Jy+QWvHHeIns/475wgodpwEw1XmZe8UdIcw1SnQSvoCzEd9L6"
    "WF1PKetMf1Kd4/Oq4V8YkoOnjotn/DgULINeRRzYhDiqyDrN5I5CHaTnX5nSHUHK/GcYuN"
    "5i7NLahR1rkgTrbF3gXRJzUO8WsAUczxcsYVzhOBypY9FLmh9x1Dc0LnNpE1KvtQdh8eiv"
    "6I4B0HJJUZFnpvobh7e00QtCuxeNd015Wo0ZgajamKELaCxtys23RO3dzkpeBJv9xxCmMq"
    "e07BCwWWhEsXqw51xLb5PSMqO1mOdG0uBHSPGFDMTMD68hyk601W3Q/KP4X+S+IukmZDPc"
    "9oMUwh9zCqg1Jo4JOLdaoS3wT/OazbpqqN2MarqIRiD2gojqxe/Hp1rZBWZdW4d317Pry9"
    "OwlaVD86N7fX5w9n9/yToPcva+L5bL+GVl0vdLsO6A0x/9sKi2MTEXkxMD9VTHXqjXTV3w"
    "FWCviTRLTqZFXPUgjCYiJH1KlX/m/DjhERVql36MdI2jz5Nwia8uc2xSYxhRz6EJ3hduIT"
    "/L+sJvdM5i30ZquBUhvX8oqMlXeF9CSk+6jJmm4fvt1VrOW3KRXJIUzW2JV1+YKOHJYn2m"
    "WNoXbidgGX+CWvD02xFRuOV7cA5bVQWkRWQqCsSO28RJvfTpjAJaFBUxVouaLYAZzlSnER"
    "FdNc35Es96ii3WK1966JKFTy1hViwnR1vPckYe2Q1Q5ZVYSw5fR46QDNU+HqJMdfBLPc8g"
    "3WHZZvNjE+xrJC53XE0dc82PyiATdyNT+20LOgMwfAbUV2unBQSBczf1EAKCJvYRmcdkoX"
    "4k86AUCuF6R7cd1MKMhRmPU7xn/fbMwHGhQqYOX7OLb7zfm58dR35bHBX0E2C4lOHDlPJk"
    "v+9574Io0nVhRP7MotUtEADUarfGH3LrxoUQd1ImCbfI4lWAqcg0z/Y7BLsI1m+JmIvSVW"
    "6xuZqMEWyoijxKUeUTTycG2zIXXyuImSL4WROnHp7DNnv0Gg9J8Epiji4xXvXVu7jVMpnB"
    "Wr5FmVKG4PHqTa3E/Saf435b+87mtGOBJE6sc4thLM1sayNpbVE0KLxnL21GiBrysIUlcZ"
    "Gz8qK3BWWlLrM/Y6nGe3LsGqbI0rXxW4GmgLLfD1ZjVTNzmbVKyUQjKeudS5s2kuljF61i"
    "/zBRl81IjxYZUBjTM6Ex0pPW7OWJC5imAOxD9zlwI6ZPokStYG/wt8FqRnS4DLM1kK05MJ"
    "9CLnP8AsQFQIPFOMWfzd8tCPW/rmR+fRCWsujpcBJseYEtO3uZGMfiFz7wQdfEQmXpZUVA"
    "xxX8BbXUVRHdWoX+IWysf23ZO/Cri/C9i+VqJzw3/cl4fCE1VxwuHp+HjKKAjOpjrx0ZBG"
    "h7+VDo7ys7em/byi0MZznv32NurF3+j4ZwsModwqzLGnpSoGyHYaG1gt2BR2C4BGKVjc5j"
    "IZT1zuzDcMwtgJv+25OuCR2dyTgCvZbRmiPTbnqhhrEwxfEvbT/g6wzVyhtWGQS7jqUBBz"
    "2uIL5Goc0BJb6DtiXqm1WOFrhWpIDJgahLsqZnpoDURJDUTdk1OR8mA1vI7BvqwR6ItRdM"
    "nh2FqorqCFW0mJ65BAZQ25Jw5hzsd+cHr3gwNa/BOO8fCDEWbP8BkQWBIA8/YJSfwqpTn+"
    "sWKrJSJQOXoKyHXBbZG4D9B12JnLVQg1up7HS7hliT1pocH8Juwc4rp58ilGYEcEOwDAbu"
    "NI132qFBLGTtia6phHBVC84MlrZlGNZjSm7wIh4ktItIeBrJ4P6I8/wjDVH3+gj5CYJgpW"
    "2diDRhnBubjqDMOvN9fhZgtyCDFF+W82J4aFbX6/sRyX6za/uGWTpYMZ6OI3vfx4wrnqio"
    "xRJHJCrJxupe2r1XUz04vVj13IRlfWacp/tF/LRR0RaHY38VFr4Erv7YBY4AGrY21GBJ1Y"
    "6xu3G92nWh04wvG6fe46/Tc4E0cvxGVBbkxVx1SKrEunSmveKe3va5ujcAIFPMo5KgrZmi"
    "bTvM3hbWDv5JY7LVbnklQKO/CUVekETo6/UF3Op+kU5j3UFAqigYzb7VDSFJJ8APwEkUTK"
    "goQ638l24VBDSPzVGjjuVlTaZ6eczy4uXhERN0eiDk1dIadpd6ZMQu9U1hgGR8qY/wbAAd"
    "jUqNrRo0vyBx9iHqa7+PRdUSh87ip75wXRy6DFZrPyM/lT7Mzue5fn7NylMF0tMz9OowOQ"
    "zS19/gjevwbnVxSa7835rsPtb7Paxb2Q6yovvtWTVPpmr3+zC4jMKK846MB1cVFD3xhRiu"
    "lKrXZRQmFGoHSCaMYkSoaixZQyErYLF5BY2aC4BVtWxiV+/6cu2vcetSW+vNxmYk5Sap1Y"
    "ZSlPLMdi00ZiTpFqOasmZ0VwYZfEfCLuENJSezngsPjjfhlCzBYDR5DfalVt1QyQrRl9kZ"
    "kjANcKmoQAJAFgWnRBzA/oSpRJM6bYeZLJKjKl2fzMh864CgB1ofhgg7ouMTwJssUOBWCW"
    "TLfNx4pt64trNTKJ3cG6HJuaWS+db25yM/jt6/Dq/iRsR/fofBkO+dyEPDpn1+cnfMGbj8"
    "7dzxc3NxdXP50gNrXmcy63R+d2+OXhig9wycR3TBh9ezs8u7+4vjoJd0mACVAAUTKjvgPW"
    "XI79XbaZknQqR4t7N5RZnvVCTla9BMPDjZ9+1eu3vQmgiq8h4hInr0xNMagqQaRwF3WRsy"
    "mbc0yo+3nVScWbivoODI0phXwSKLjXqMze3n6VvhN8VPGW2c90nuB3W72SA3TbELde7w20"
    "zY1EQbQZ31XFX9euVOOG0XjpLTM/Y/HqQn8bLvSny9FV4mqFcnRv45y5op5lkF6OXyZ40i"
    "9zyThiTA1fjGfNwc2BHYfbOIbwjvRjXf74I/CILKUp0Yeh8BnA80Rn8nw/SxuTVvGhrHrA"
    "0oUzgnrV2oWiqAvljW7ebdZSd0KDW6SUQsoptU3Z0u4kvuCVtsE77+q6v7g5gQPq0RlcXV"
    "0/XJ0Npecrflip4a7yLM+u5QqJCFQWQMP8so007fXIXzm2drFzIxzfCf5u271hW85zndUc"
    "jlfXk9T7Joq9eBS5BEv/alAGhvOcikowjRx5R5XW+lHJWj/Ka1Ad6UgZIbyCHkhQau+S0t"
    "4lKaxGmQsp0p2BD/SuhIYVdQ3mmlcQtX2HqQvaiVx8yMIpfe3Yy2Bl7ojYg01UKnV/bjaU"
    "epJSS10Vqeds9qh/owIQIukdzHFSRW7DYh+VcL3V6euI0dhfQpIoEEJ9Q9BFhL3NfwiZUh"
    "8ouRYmHEimCdkhBTVzm86U33cxQvDw35jTYjEP4dMXfqV/Jno0QlkQn6UGJocY5Y896mE7"
    "xCeE8xs+fz6TwtAYI0UcLcUOsgVfkzmJUN/Cj9PphmZeBlSOcVSB+wqr3xuJs8N2zTC62B"
    "ANx6ts9ffuptT1RHMRuO9ERTxsU58fccyHViQMPfZOr3/48ZeDr//n74+9ZgCT1l1c/6Lj"
    "rCRKa0nnCKJObby0RbIRqM990NhX+IHnNjYItHw5WXUyFf00OY+J422hNF7M30WfiTOaYj"
    "at5VZMUCkMsbr7efDD/tExoHsh2CSu+u/ADc/fvx/05LGguqOHnsm8Kus33ct0df038bmv"
    "qLfoJ5sTxwSW1ZTPzfDqXMBHA3pAi159ubj9OhQIU2diuTNiPjo3t9dnw7s7OdSl0MggwJ"
    "oOzn87EQfcMkCjAqUAowLd+fDy4tfhLXzGlU7rBVQ8+I6vN5fDe/kds7lwDMBc9w+3V6OL"
    "q9H97eDq7uIe5vV81xlZnIcudpjlhaOG5+FDoLy8vuODoew2n3twdTa8vBRzhyW5m6yq/S"
    "qrar94Ve1nVlUA5B3NuMJKG0d0srMofQn+OjhBL/jR+fvtxd0J+tO1WBy+LAT9ZXgLhw2X"
    "70Sqxm9/CYZMhqwDh+S47YqP5hxShd3lp9h5hsMZo18HK73k9O6i0Ul8sF9BEAf7hYKAR/"
    "mCWO9Ezs6yRZH4zhxbZl3BPFzdDC7OwYUK1HDs/f1heHcvz72goAY/lsUYOQIO7suLs3t5"
    "btuW4cnno8GX++HtaPiPm4vb3+TgEZ54kCX019xy+bEtHsHM4gN5FEMKwTBKIoDP+Jvei2"
    "OVEc9T7lDllxKdNNmnEaHCu/SLxW0H+MWhHhWellyVEu/faLfuHx1VkcbRUbE44FlKdfLH"
    "CddHDWBJilJlWGfv0nII66MxmQC6JMy96UN6DhMmn2kxA1JUlEaWhO/dQFgpyu0J62M9SS"
    "npcko4PkZ8zdQXQIpQ878Z/y2H+S7oDPUlkCFVVga9wZi+EPRRZqDNsQud5DjrX4jNkPgZ"
    "leOybyMlkczbbJ9kSNWV0p0/C+93cY0IdC7Yry4EPiDheYaX/MpBDnnCkFGotMzCC7C+yN"
    "KUykpM8bOtoR62O0qYiB9GbkVIlK5a0OdtBCJMr9ryiFMpuxWkLIwwlwAgPw7Cto0WXCh9"
    "/i9o60MpmvnG9LMs9LCAqg8Q+oYiTUu4iDiZ0vILbeH6MkxTKi5HfgtZcQF5dLXNlJZQqB"
    "XPCddx8vpOnhPDmmG7XKeOUafRN5L8QzDNxhwEB3U9BNFRyG9O1+KH4TMhcxaqEzPqkGWQ"
    "A8F3KeU6heG1UPzsfHh28XVw+f1RX/r02J+2JVO2Qu/BYQb0KhbRCM7qUcDvnK1EqU2wky"
    "+l/AlSghrzGTYlnTAutt24++n19SXMHMXdTy/SgfWHr6fD2+/3UqLI7pLpfF7/CIsRqXt6"
    "nYlC9XLRP1Fq7sKtAl3y6rTKiMYrK4a6enFrDTIWxHqaeqOnGtyMk2iGZu9TcZuM6uNzkn"
    "Tq+tYb5j61H+lixH2xDFKb1Wk6zepXWe0SgwAUYSQ+qMHrDKHKofeG7N47qlSy6KikZNFR"
    "RumLGDfn7GrG8ohSZZ73hh/2jg8bBeOq5VKWpFKW8xxKQgL4pjnv4zMoLYMBQ/BilV3a2z"
    "ptyAznZYBV4H9E2bnDff+oEiLgqAQScJTBBARpAllWF6cRx0g6wONtw7dNC17IyK/l/4qr"
    "P06ocD0JxX39c5e+WDXLNMZpOrDokwfLpyr36afi+/RT5j41LC+nZ0KJDRSM16x9lbXhMV"
    "CHvXEazeJXWQxpCNiubV2myDrH6L1Kxk6JraOrs76d2sF8Nhcl37P8Lu7dlCDafmPy3n9O"
    "fEcU4EZj37I9y2Ef4Pv+q37ER/aGnFB3BgBE/lvRAnNJIIxsSp9jZU9EOeP1oz0b6QLFqO"
    "8aZFSospc4vjKU6m6h3hXxoB9lmMEsJCfzzmTM3KUzRXKfdLWKRueb2nUKxEe6PMX7E3OU"
    "wtdkP6dod6b60LuU9Cors4GoM8Ra1irLWqTbNul2H6PTElZZwkECdZPGgglKLWWVpRylxD"
    "eQc5pWS1plSUdlDhrpYUlaLWmVJZ0pWdHons6fQ0tefck32uIpUi1nleUMdWYayDhGpuWr"
    "snyjskFN7uoUrZa0ypKWtVDqe0tWZFq+Kss3SrtrciMnSLWcVZZzUJGoibckQamlrLKUZS"
    "msZo0U0rQ7I2lRuXRKbWhCHDaQNp4RcUwRRHbeYz8FVhtnGpFohGnj1Oqgdnl93icJVa4o"
    "obgIAOpTm/0xIr34m3JeNyl+Q+ZHfSBqCyBNqYVQSwj/7OtO0eX6VNudouGwboGrX4Jpdu"
    "tor8rT2I1WgaXxnitrsvUsNlVH12tKWavC3xzQboNjAE8m3V2xkfmR4Cf/dnT1cHnZy7/t"
    "WmDrt/hcHV2x6Tu+duf4GBzDxZO8UiynAd2XX26JjcUPKWT5OczRnZWcup1smy78+Yh5ZL"
    "4mn74Ec93xqTq0OpPFZWdz6uamp9Th1EUwyy1ddHRd2cR8gix3h89F1lxXl2KuIZ9q2VFu"
    "kRfirHtKiZaAwxeykwZQtbOKrLuSBI++kC7dncldByXsW2ARlMLvKo+CJhFrsulGztJVJs"
    "lQ6Zo8uhWTdJVFfB1R3xu1sOXOqHkjJqu47XbxhgMIewvb7i6YpquLakZfSBtsgoDi12Cu"
    "Dq0osPgq91rOb/31lFebNpjg2iH3lP+n8vF/Fk3YEQbH1+IL9Q1otJDrt6jPsl/ldA+VPB"
    "e7wi9YfnX7eUsd/SSx63M0+Fc6e49WNsPr/b25gBCYYkvRF86RaerQs9OaEbjAPqDBHLpF"
    "/kAde5lt6l2fPKeT9z8j8Qk+/S5/BgyGVtrwVLfLVq5d9rPl1CovGI5XupigbBnYR8G1wJ"
    "czCiu2vH2bStl+rA7PVxTqFsuovuw33FtQdEmsw92IQDP3VeaOaxVTG2+5lFqzk2IyOTnq"
    "yzYZfbSwHH5o9MOODH3ElswjsyYnR/vlwFyCmVTAqtapWlF0YHFvu1KVLqrTSBS7hkyVyn"
    "ZdLTROpRFKbSGUIothzRj6dTjPjgmhavw8vvoSsfOzwd3Z4HxYFjqv5WJpYv5C+KXI+A1C"
    "M6+ZvmEgqJrhCxZq2EBmbNk2GhNmmWTVUOYk1uw36gDaR2fX59C0sR/1/e3LJmfpHo759v"
    "JWvrW6ma0NbG1gb09tzlvYQWOv1cIGu1u0clXD8OZMIrVK+UcEKsuiqW34sVrvirLmFRkD"
    "Bc+aNY9N0qmsTvWugja+omOmOLdn+Dno+ytuATbDcIYr3b1Mq7xa5VVFCJ1QeUVcv0jnDY"
    "P+rym9EdDgda33AdoJgvJJuQ76gl0LCzXS8qYI3gBhx0Rz1zL4v8TRtEQL4mZbj68zTw3N"
    "tI9+h2KVps9/kvgj+Catsyqqs84ps8JYb1IGd3C7FUohTteZvowH+z8eR9yHP8r4ffd1cH"
    "mZk4r47NdRPIPhHVQ72y99XrcdYIe7AB5W0ukPS3T6w6xO/2deA53CE+DP3PY5O60ettaX"
    "VVyk9Y2jBJnKjO1dSz0Ceh0rbf50t5X2rkigqz2fmwugtVPGYqOxP5vnLG5KbYKdAv15RZ"
    "Vi7piTbYq70SfbDVGeXl9fJqKTpxfpcPDD19Ph7fd74qLkgyxPe1LUO0UCm7I2+5N0WgCN"
    "BRDY8bUFkKTTAmh+j+oqK9qhq5gQ2nPo5pz1LfD1ZjVTRzmbvN8qlAMJ/bHrM/fX1UwdZW"
    "7y7qrAXF0bZMu1QTYZ7QmzgnNiPbGE4eJITzw3uRq4ySVceswT8eYZty2XCEocu8LMdMmE"
    "uISvGBHC8V32AQ2C5B00xUyMoXPiRIkQmP9PJPXkQ5o2+F054aJYghD2PGh8KgNCsRCSjg"
    "8pGR8KxZURQXl4KEamsrrZ2xMbQPTptVy+HcJtEcuN64s6vsi1WPUuvS3Gk6LNWCfykSBq"
    "J/yxib3Qu/Y5892/Lkw4Qr6JhIxGbXaPqkRDjoqDIUeZWMiMn120FppvRaFyvIkrNYDV+5"
    "Mv5yaMbh+qB3ncTj2wXoxE3VyX3il2nsU5gn4d9BHzjSkgK07vLhqt8IP9Cow/2C9kPDx6"
    "bwg+Ja/aeI1W7BWc6kPHn2XshCRuICTe4g4ILkdi1t0Kt8O/P3Btfnh+gqI5Hp2b4dX5xd"
    "VPJwjSzbl4Hp2Hq1+urr9dnXBd9NmhC4ePGVxwIugN8OicXV99ueQGwQmCzse2ZXiPzvAf"
    "Nxe3MC/5a265MOvZ4OpseHkJn0XNfh6d2+GXhzv5/RNub5iKnH1chcqpDlKuWkVE6obGzk"
    "RSHBJvivhKhfJ4gX3hTS22MjA+I29B4e6fUVYzitaGbsVnFmZZrku15P5JkjXagVvqTiF1"
    "qu8YeibLz8ghxOSSAJVX5s0L1J/cJo1upfYTX1/wiJ9943p53QkilcVxTxGb0gXyqESRQy"
    "ZyI8YfVoP/lKB/chjv4kVNrgcUKrN8wALDAi1cyg8ly4NiESZcOHxTzL2T+FaQ3ie0wI6H"
    "qof1NyyZP92R7+YoyMW54CsKhSXTRnh/I8ngnHtwwpM8L3kpz2NUmu/1+S5VONYgCT9JqZ"
    "PwlU7Ct5w/fS6tBmJOUu5Oi7Ar6nHT/5lrXnhMff7vJy5YJEv9CIX4PTYJsylrVnAjTrg7"
    "a+Ab+JADRURqGaZQAX8dgDvu77fvcAmIjn/1MdIxKoUbZnGBYwgncBN4yS2snDCcSq6osK"
    "gmtxLrWAApMoWVnpUhLA3FsJqDjPrIAKgHEqsjqpR3qIriz0eV+Icyqr9ugNztI1CW5h6Z"
    "foNkkSytug5BcRiyKfVtEz1RBACN0AfCdyVxT8Q/5S9CtlXXF7jl0zLqPd1QZmS9C2x7Eh"
    "OHJP9/AH08AeoDBLcbonk/HcWlasnoTMB1LA8tAJIjtpiNK++kLp2qc5dyAeQ06iv23sRI"
    "lNZipkuE0Zy4jDrheWpT+gwhlMr+Sl1cURldBqp2mteOvexFNdt3YRcGq728G/zcbCj1JK"
    "WWuipSzzl7M30GdJKczk5RRQhrZ6fU6045sQSKpZ1eVF/kZMpoHmszvV67l2ZQ/aCDSzFg"
    "f9Xi5VXYftBfpiJ6/55br6Bso4XFpggi/CF6GFkMLN0xESAmNHHpDPGzE1HnAwIqhywE3p"
    "gbV6KQIusj/hUU0ZcAjC8MMD4J/++Culnra9vf/XoxKI3kVxLJv3VE87aia5yEE9KclJZo"
    "/UO2Sh/xJW7ZwlIeU3MJITkmBvOxDV2+GgzdETD0zmFxAaJUH4j7bXAlULiS+tE551bACT"
    "L5BlAVItvNRhjCkQOuOsxCdivqvBG4hVG9ZjBxGqVzYYKWMBCBF1DMJku+fQisZF99v0mc"
    "roNek931kmSdYyYxrGZRiiTlzgQp3qWUVXGGvRPjJ+MKq1M34FW3WdgcddNOszcVVnsFXV"
    "p37oQesWLvTsxn9rp7J+6te92/M0CmNQmLIoyJtyARmu870ODm1JU548jES5FJQH03LI/A"
    "+sLKDON2H9AvZA5eFz7VlC6IcLZMPD6hJZwt3OrOOnm2/QKPzqMzQDZft24UYBRda6BUOH"
    "yFcA2ZlDBot8lJCAQg+RcvuentApSDUfuFPw2ikrk1Ifg88Cxsg7JKWte1IZQ5VPslHqVA"
    "fln1pUB1wXkWQUJnUUct7f0NP2PXw9+1AM4GZSSl4xe3Cnrd3bATbYPg2fXD7R145rwRFJ"
    "F5dOCzs+sH6YKAj4XXGfwQ8OT+5+HtUH4ORwThB9BXGHyCZMa5Kv4INcpxvHWAM8nm/UrY"
    "1/0S7Ot+xgz2qN0AYRenUjmULAF26Rt8iqseN2/UTYjv4/oyiVOpL5NFEA2r7JJ7G1FMKK"
    "B/6zsQ4nTaS6S0/yBQopuBWROk2k+kspxDm7R2cesEncLJUAraNSW4qfmquuOayKlYncjd"
    "kkNVP1ByBSY8QfwV0NXD5eVble+8FXD+Xo67KHjSL3MTyWSAit6hr6v0MYyYB/6PJ/xCoj"
    "QXLKNLfQh5QxO2oPUvt3SICQ4S9M21PPC/gEsm6/tpf3rdangXjqh+ietFF297Y/X7yXoh"
    "TgPFLE63O+q3zDGK5xaJ0waM7XeYX7RLPqDayBQBDE3kSHMpOmwCFwxrWJ51r1K3ur2Sbn"
    "V72W51cL9lBVCMCwrHq8v7VoyfTYCA6sF/dgf402Qtt4/30flx7+LWUAUN8m7UNZ0a9dq+"
    "2mxq1Cat+zNq3uAl9XPbc6we9stsfIOao7kYV6NHhyRAE8smEm9hUN+1iCszagQ8Yrz0CE"
    "OYm+mimQZd9FMwC9FdHZ4zrk3nt+fYzNfkojCERwGesinePzqWbdujD8OahhqSocy51i/x"
    "CwQyrKGtrSiU1tiuw3pNdrNcnfa7kRfWCC0vHK1+gdDe3c+DH/iakHmA4FG0LQeOGiaPlA"
    "URAC9cOT66YUHAaTjCrLZqlaRTOHwibPLgRlhMKSOBQLg0+L/hhPco7SPL4feEuDGkr5gb"
    "vPyQR3OXPrl4xi+NF8VD2uL/a2yncLzSB5fAFIRHl0j4gbL41SWR2Dz7lRwp+yWOlP2sIw"
    "Xueq5l1S3+lyJTWQgNYU0Hlbh9UMLtgyy3RcXBUU3oZIJoTQDlls6s4MLmWrfFrxFLQIHh"
    "EGOfxWwnMlolyuFvBmIJOfF1+Ryn2Qk2t+FJyeEdWAw1k/5iJCofBdr1tyNHcZdcf9YM0J"
    "2N5Jwi1UAuleXMp+K8yTVEHh4uzguheiuilHx93zI/AKkycu3FCsfIN69jk5cIW+pSUnpx"
    "uYhfn1VYSX1zL0alPeltedIjR+GanvS7cJ4dE0JVT3p89a1RZEwY/jnrvkaFscg7fsnn6h"
    "DHN1phLMm0sphDyNUqcYdRJM5qwQcYLsMBsfhAH8ncTuwaxA5KdkXFtqcAFIRXNT+jRQwG"
    "2EcLy5sK5x6fx6BFbcI3/o25IYl5FL2B78/EHn7vsak1F8haEazQUMW3viD6ZSEJfVtvWx"
    "jJ+yLL+EKuh8NVdoZfBAEJ8HeHftXQpyQT2CEjXT50a7Zd2d87/PHw08HxYSSU6JMyWWT5"
    "XtOXugM+1GRUaBF6tYUkGF6yPmJU3gUumRPssbAogCJRIrwY15FIMFxliTT0am8iEtogUT"
    "dGpPJpE4VvAgCGWOtwzvBfYhND+SxR0qCzTIxIYdEofvOCijrnr1Wf/WlKLYPGAWXSIEUm"
    "RqQ535TznU+RCK6DTEO5MFmiWZ7EJupoNGoutm5XsW3ezoCpgALPosiVbCkmHBOxBqtCTV"
    "X6og58Ivnb5fWaQDFylVXW3tfB/dnPUP5nhj1jCqV/7n6+vr0/Ae+R6z06178Ob0+EifHo"
    "fL24u7u4+omPtRjjEnt0YI3/NDwf3X+7OBueIIOz5olwVi0sQxQwvn+4vRqdXlxeyjLGnu"
    "86o7EFaBt4ejMc3MsHcxE7fXQern65uv52dYJ859mhC6fRntUlj3c7uemN8jK0mnCCAkdv"
    "k8IXKzLtHVzLRmlUeSRFqDdAS9HUVeBjzXBqIgVmx/ZCjeIjq1OgIKaat9rbiFbHptqtZV"
    "45Xp3c4RXYu+2cuh1lrLIpdTcufbH4u51h2+7lVVmOP++X1lgORo4A6V4jvI09j8zmHtQa"
    "Fj2pOLWsbxNOmB+jfp0MqhmHRXDGS9lsmj80CGMyZDHDJpFeXgyytfgwYZ9AR6yJJ7JgZN"
    "XkE/QjlD9muhWW6rdsvyQk7RKDb8PaOL0Y0Ro4va0IpPcT1Jnhix0ShpLL+ySCZQi7uR8E"
    "TZ/DmuBbhfI16HKyRcBzG4IIK+eMyRN23mGxnPAQruPPiNOo7M5S1qeBDSMsmV2V5zESlV"
    "nO9xNl5DOCGz+8yW3sTag7+44humhji23EyzQH5ln1/HoJIpWlouxGKIlDlblTd6Rce28Q"
    "dno1uBbOdVV+Y/11YcI/Zly35Xo+3xOWGewWrgoQd6UHQLFx5FTvfblt0RX1Ky2W25r9St"
    "/7Xpljb1rrlg7Gq8zs3jcAHf/Pv0VskGBjCsFBL2ps7FBobKxs70Vp2GZlUlzec0XRJbd4"
    "a7BM6NTq5+RPlMCQQwKFfdy9n+/vb75jyWOeL23ssAXcDTgH3b8dfpdGtQt0nh2JZEPT3H"
    "7YvLUfRpD7on8NI+q0q9mFWHITFLgjOpxxlosTnImclMCvJ2xHrvmAUqTo0e5R+jya5ZxE"
    "X2yKC1vbRDQp0UyASB3htKHhnF8/nF4O0c3t8Ozi7uL6KunYEA/hI/6BFbrPB5f5VQy83I"
    "y5suhmgq5LF+nWUYAGsV5EL+jaQsjSakE0FsS/6Limt3tFoXxKehvHjfrZ54rx8q0OFP7j"
    "WT5epUyliVMpXHlPKddABqbytmHpa9O0vGWvJDAdjOhXCk1TGGxVTb7+JpuvhNSIYcsMI8"
    "fPogcuFFll5CSsxbryN0C3TgCHi+64JgSPg0xombvoMhG1hhaAeME11nm2wv52v/3VWDlU"
    "fuTzxaPkYWz84KMIjgcxc5EeiOU3lOR6x2I9CX93UIYLMg119VmVjuPiuLqO9enI0ibqDU"
    "lIT5jrId1axESMRlb/goyn3DxW1NoXZ1gN6YTjlRbMt6nFLxh5DIgitAuXOk99cc9M6UJR"
    "UXS6Z/mFgx7uzzZSTRN+bk0LPiLRhvsm8ii7EL++T2qhip4ZgN8F3Thv+TvYXRZIIUaVEk"
    "Lk0lJTDLK1RB8ZvgdA2uND9HwqzQZZgZzfw8AahuaEztuo/XcKPI9LjQvt9OJqcPtbvtjC"
    "8XFPzelv98NBbq3lBj2yY3S6tKrS8EJRsbm+hGNkOwMlfTfyVcTzdEsMPO/lOJzkg355/2"
    "A+pKJzSZ6+Tz7nGrhqwIcjvMV98U/hvGHCryI/CF06sD6Fsi0+JMuQ1uRr1mF87qwjaaPf"
    "VN5cSIBLRTRHvFVIGXP0QA0s7edRSAst9vN02ogSDbZg2X4n9sJGrKnkbqgKjUlSKa/Yzy"
    "gkEEq/jXh1doKCsvVct6QO17Jm8M85tvh/RdUjYqJHf//j/nE1pm8aPZM4pqpKKUGktJA8"
    "6mFOIzFuXCQMZLEEofWjcmdUNBAyfUMRQFMHCysOBWovLF4jhNKoelD77SkEtrwOXHJFsD"
    "2fz8fNXrWtYSENm0IVmzrsjJMoy9CeSNgOgoOiN5zoQRkd8G8EPQ3ukxrcjlEoy+w3W71B"
    "H6daDE3QaJZmfbtQoKoWR+MkmqGZExYKS0C1rzpHbJxGszTNUv6jvJphn4ikM9zccsznya"
    "WM1S/ZmCDTvG/Ge9NiwlRtUDEzRaklsJN1k7UERGX2RnXDU4Sa/ztUtVrzvTedz+vzPUak"
    "+d60CKjVoH9EnEpzvvlJT30PKvKZja7cggm0PBrqPsTzuCnaQPVJEmr+N+S/blW2XeZnkB"
    "66sWjtQq1FjUXPBndng/PhW5UTFSCZn1zqF0No5NP+qzia0RMMrIGmkWGoBMQlFp4Q1RCp"
    "k8a8CIQLmwKSXUZExQeL6IkHKBg+PgiR5qNrtvLNkKJ158/E10BmhGw9MusLaKYIvowJFP"
    "1YPcASyONB7TT4h8gNC0K8gPPkLzqDxDLivoiSkFBOTRDd/fJwIhGf+NGxLUCITsIfaTEU"
    "IBLka/qzGf/neFkFDSQLUwfR2QAfEqu1In/oKPtJUOIppyNoODVMpluBqokbMvJqm5fgXX"
    "z1s2CGsg5hbBt+iG0sJrdSH7Fn/yTYfuI4EF1yIdzPt0CzYH+VWH9xqP8dwCoGsR5NYXk8"
    "2aspyhrjp1vQ3FhCXODzF+xaOOd4ryKU9lsrviekHdyMC5FU5q1u0uje3AgOr6geWPHKLy"
    "wIptTir34vJNbvfpX1u1+8fvcz6zd7k1dldI4OoBleneFF1TNfZ3jHqmhuGpC4Exi5zWuW"
    "7wxx0BFVPV6QzsN2fcdjgkyzv7nn0R83lECaUgvhXUEPOieEXUTgdE4IuxMK7xzrdQxKx6"
    "BUEUInYlB3XDkivaIYlHzafz0GxaKBr4agBtKbBY5FGQFaCMdvmHntUGRT54m4iPzpY1uE"
    "gaRRmI0pNZ8KgkQDNMPuM5pDOs4U83GiPLn4m0/LZbmgqYgVfNvMZ54Yt8CWtyolSCGOE0"
    "av3KDA0+st8HRoRpmTrl8Smumyo7nueVfReQx7i5gNio8kCHV9GeXqj2h1TKtjKgph99Wx"
    "J/mLc1Sxp6BgQpkaBmMqooAGslqyA2AWw/KWENk1LeCv4SHM0CllBjVFCzRo7QtthEVcPv"
    "jcI7YttKsZ6FwA1WFIntpSg5IszaY2b/N7cxE2ULIHHo7FfLAGslCZcMwcu0GDb62UqamU"
    "hZLKhvCGjj/LnHZJiEYoZYWDeL2b2+tfL67OhifRtnl0zi7ufzsRm+fROb+QPdFPok1UDQ"
    "Ww6aDfanvV2h0JMpX1gt61Yy+R/BKEZ9zEFKYlrKl65Ry2nkoSHmm15JIgU7g7R09eE6Kp"
    "ZwA3Q/JaRHhMX2p2edt2Whuu1wguHK/yAdYUhfCxSqkePqr4SPqYKdYDGLc6/A3Hb4+/vV"
    "7N5X4lwMwYQJIn0MJihpdoTNDMYlAWpxFE72C/AucP9gsZD49Sxd2h/VyW8SXV3UMClVd2"
    "74Kf9/ATBbZbIlfFGSNaf0AVfsQIdgWMfAbnJ5Pg12oyKfMQbKYfume95OyOU0ptgp18Oa"
    "2I0uWbOdWmJBUqubUK8QsDILQhGHFMBm1uDW5BgVBEM9AW6vGfXl9fJiRzepFm/cPX0yE/"
    "uISYVq358hLdiNPAcRYj2x23mYC5ij44C2w/B317iAf23/qbZdfcaU/UIQ0EHyNrQfBbUt"
    "ZWVdVXgje54sYN+Xci+Ywv7y39Tt+4EHqFvifxtP+6/2kEsqzohALvDnTL4iIOtfXFlF84"
    "/Mrkeg1/V2ibgj+ggYPonMjA2hOF2sxO0MSZ6zxjlz6DK2iSdTZtYP7X43naVaSkq2hMnv"
    "wmV2qcTlfCV+0ATeiw7Dmvsl25ChvSbFGDjT5poMKCkyn0BMqmUqKrulK6K1evG0V943Q7"
    "o8S8y51GfY8btQXOlNc97zFyhXvN9n4Z3tyfoGcy9x4daKh+Pzw/QSb1x/zFHp3b4ZeHO/"
    "jEJROfwSeXwy98vE0mivjgw4hAndybBI3Kjt6f6QJxfXaJBALLr+t2Xysbp4bWHi9mG0Vn"
    "U/dTQPjll1tiF7WcDFRxUMKJuQoGq2HArx2f//cmjZsEz3LMmzRPiw2chRg5qhVnF62JRb"
    "ouGBjCzoXY9pjwvzxqQ49OTup+QFd0TM0l4t8pbRYm/Ij8qTCLHcrJ7IkEOkLTNAh8C+cv"
    "uHwKOiJv5Wtzo+yLwFh8PdqurSUlrSUdWNeBdbXvEh0/f3/c1xFyHSHfCnd1ELwqDEoWaa"
    "MLJ4iF29RpoRKNjnHXdBC24YZq0QX4HlyxK2wZ2FU2XYArQk2PLJhjtXWWGJFWGNvK0AgN"
    "4zUTNJIh2R0TRNUsjdgCVClJ4xfY3vdkNrexeJ+MQyk5oF/qUZpij/HHIy8YXser9JV4WO"
    "JmGJZw16BsKpxM2BClHr5jKJq6wEvUaJpcr08wGJ6HmreNnSef8zEnywLcUBDt0bkVarqA"
    "YtKsag/ESFTWWpUxCrQ9GzH3aK8Kd/moQvaKZ0n+RqdPDR7HaTrI5/Y9kl0tEdob3ICTeH"
    "jeRzcDCPX20fnF3eD0cnguy4XDxcf6yHLEFcqvSGGyKwK6D2/XjFjKMRgxst0BEL8bDIYi"
    "cNE7QOq4eapv8KRU52ViTNU0ZUf6lkRZasS1VVBZ2WA+P0FTbnFPQG3lZreA9Msq/osIKS"
    "WyYaAwv51tF97qxC1jQosPzlwFt+GhuQkNtxcchKvkO8nfNz0T36OGK5KTxj6zHMJYaMT1"
    "g9pIUiYsaKgBUjKxZS/5eJMvYEXurxl/cX76sNGcuCNG+Lfn7JS7Gd+CheZgwRQqO7N6e8"
    "ij6PhjPTDTwf6Px5FpCH+UGYN3XweXl3m9tg1rbhE+8QiPcmsdFfI5j1ThGCfELCJnhlDf"
    "MJoBBOAJ7R/yw98HpS5oHJN0gQQb5wMKe1o4y5oHXMuloB3yl9dAyYuR7QzOFtzujog1wd"
    "ujYG8HdUIYgq7v7yRnKGF72XSRF2gpPxhXVEqfhQDxpBMvEPscGwQtuLin2H4hQh1zxP4U"
    "rss59qHqHxXq2Zg84aqrocUjVLxDE6MrQbgzO/LdWF05Mub3gWU3FHNEqyWtvKRH+YiYEp"
    "xXnEhlJSiw1Ijr8jMTXviNVBjJMZdgJtHXVeExaTqFE0la2T6bAMQ4hJiM89DmXKyLi8nQ"
    "bhG10WC533nQLFKewEicwNDUjCvz1EE28UCJRE8UUbVwGwF7m+gUKVJ916h810TCGtdqMp"
    "gi68IRmOrhWAXj+qkY4vopi3DlN4bXaEMlKXVwRLkN1SgrL/QR5tx+NdLyvspZdm+7vUlC"
    "3qlvP98KwWXiR+GjflkAacwHjVy6qFFkRNTwl1ls/6JjmdvGNZRnaAaADMDa2Uykk4ahHn"
    "getYjOKUTU3qy5SCo+XQi9pMwSv0Qnzu0EamoluaQEHh4uzvP5H5N1Uga+b5kfgE6dy0SU"
    "bIrWOnjjBGobHG/rK84ySCSvjfiFIFiQshrDXZHhc7nnM06ntO8T4ndzG1yelhMgzfn3sc"
    "rRufa8murnBO0wdkrcILWR+XEqlX1MV5zkRKxe2ZoHgjUORcyHZjnwG5Qux2tMLTs/0bb4"
    "LI/TrHGab7H+HhzmAqthBY2R2krhqnGaAx6wcTGZiHiLSYjQ9wnYUpPf3wYX9xdXP52ggP"
    "7ROR3+9HB1gkSNMSgyczWECjMOySsv83D1y9X1Nz7ad0SGUcW9s+ETrL7ndk2fbTOJ1RSV"
    "Ui5bVVB/U2sO/c97ebi/8Fm/FPkXjKphuMkqvXzJC0uLf/DHH/L2AzXjjz9EtooAbCymFr"
    "9VrLCBiAChkdmcesQxllAfO9+Ea3n+XGNOTCh+sge4E0+bcipd+CXwwEBcNW2MGJnSJsae"
    "gEt4UQ1e8FwEhVKxI3WBzwiH94/YHHz5wyj+F3ZI1YLZLdoiq61ZxyJJUqmLnm2aOVPFSX"
    "5U7CQ/yjjJd04fC4xjEsq+8h64Hf79YXh3L/WsYA6ulV1f/wIfybUOutjg/LcTUR5r+ejc"
    "/XxxcwOPRU9zeH5ze316OfwqSgnxnzHjmtzw8uLX4a0oGEhs64W4cp77h9ur0cXV6P52cH"
    "V3cQ9zAnJtZHE+udhhlheOkq8ED0Vpwes7KC3I1eg8zfBscHU2vLyEz6TX0Q44UXMl7R9W"
    "WEn7h4UrCR7l1AFoEGyJ0+1M6LL3zbU8gKuNyYQGyGp5tMrYERcO2MMTl87gGZSbDlsSQE"
    "LBFIveEe8QxSgPaIfWP9QlzYYCn20kRETa4hqJEMdVtuVx8bY8zm7LxbgOr4PhCrMZPBkG"
    "V9Qt4ka8DnV27MjGzMFzsdee+JEMPVoWJCc36G1kErxebe0mTddBv2v72SWMuC+WUQTvK8"
    "lcTdFpZldg9ng5muK89J1SgFmMSvGCQHfE8RD1PWaZIrArz/zw+AFfHbi9vWlgXLVxxbeI"
    "MZNlId16joYY0fZs3I911bGwBm548vP3t4nhsc/oo0wfwLbQ6dEcW2q3bYS6OPXz7JNUCs"
    "PDxP3tkAUBXZkfrXA1u8Qg/Jbm+0h4uwFSUb0v0KYva8nVJg264oQ7ZNnIZBu+n+QPQALE"
    "4lFu6rxDe2VKwJleX/hxuh2T/SLIs+L3NXgkIPVRXGjvUPpzfos0SfJake2Y7Pk2x+y5j6"
    "yJqIggkPTM4qfre/RVBC6+rPRLUlVWJArfwUqFPJMVz2kzJ2KCcGf23LvBa6ccUk28xBGV"
    "lq7K0tVJF4ViBjSMee3Yy2AF7ojYg81SKnV/bjaUepJSS10Vqeds9uDt3xzRqpyEVSg2HQ"
    "GPkoKoXW36Opxnx4RQlN3UTxWajq++RKXp26FsAlRWajqeyr6kvjeyoehWzvKvkU92Rs0b"
    "Mdkln2tndZdsVlmiS+hLiARszqcQdjh8ITt5SrxJ+l2SaSVgzoirryM6RytpVsN1ymhIlE"
    "UkKo/jMV/xkJYvMJl9NF6iBRlPuRUHzl/+F2YAUPssMwqEA1LMYjHRpBNRfojlozw3+m25"
    "mE8WA8ROMZvm1D9PDpnP+dLV9dDfPOZSDAcVYszwvzj6Eo5XOUbcu/t58MP+0TGi0NNxEd"
    "8gqyaQLplzK4yhGSFe9ejlxkMw1HeNesH7iEJpkQSnUB/BMSoRuS54XSeTJozfQMZHt2OR"
    "DWET7S9wh+aBcIvdzOF4nVVT28Ucf80aHE+RacbX9+273PLMuVWLeb6i0Oyuze45NUfzKf"
    "VykLYl4as4URcO7m1zPa7cZ/j+CmIgSdpBV+juuj6zHu8QstSoXFuCVAtaaUGTyYQYtfoG"
    "rCiUtj2YgZ1+gPHqI6iQDsaHUgnnkcuprjckRajDDG2FGeKOrDUjDfE88h0TRdVgQ2oZqt"
    "TZ8s6jxnMvzyMsHvRLPcHRkFf9v1DXfSZqwEDltBfsWtjxkG0RJpsx8B9CptQHUiibNo0N"
    "F/4oi0Gi5cxiJAvabn3yXO9uMC08j+bTWf3qHFb9Ejcu52F+NkpxcNopykRRJ9mhrhBaq9"
    "/NtSrivuT1oCjpF7Mi0QxNM1TDZopZ3V3YTHCj1FZqk3Rap22cYRXd47VFkKbUQmjLsFjp"
    "VutbFt/ic+2YMKqaFumVWIBlyjl3WmDwr6uZOsre5FlbGyi2ccvtK30hhQXaEgP6r1pyo1"
    "kwtgamx+Ba8hMJO3+KpnmiW94AfNjmD5Rf3CfcAuPCeHoiblC+hkWpZIi/SAF+p7WZX+/U"
    "WmbcaWtOOWvu2coz5apVqgpplfbI8pNlePurLPckzSaoAHU5HAQloGQHkLyqVHl1pPi38B"
    "HEe3TOfh5c/SQqRom9JcbfDC5u5fg5ttxmNaQ2UCNZmt8j+aL17fYYobY2i8z3+tzNodTs"
    "TbO3Xj+fNdr4bC1ABDi0k6M+GvtLKLEUlNboI7ZkHpmhR3//4/5xk4Oj/V4/ujTxVmEOOs"
    "uvkSjUdlRlY9+dblmgpParvYTKCEB7CbWXUFVhaC+hEuyt5CXMXKgtsLZqlq5iN+lWknQ3"
    "6Xv9lfqG9CVmvK7ho36Zv/VFDqroaB0EBfLCfoKWgKwsqOtNoVDTYkpnWR9qVaL8VEbo3d"
    "TrB529cvIYw+dcNtpNqqabtItN3HoP8zkU9cQ5UYMqDofDKg6Hw2KHw2HG4aDTiN7I9dD5"
    "KMDN7fX5w9m96DBh+ob36HDe/HJxe4Ko8/RsuWp46vl2NHJxwK805VyRKewa6O3BVbn38e"
    "NngMRDRBFhNLH4F6AXbPuVz6D2uuGIL69fuzlBpjDDlbxiYyoe30umxUQwur4Q8qgVlkXv"
    "GtDUwUblarDSxbK5QvpcI5AVDlfZIyNg7XQCzWW47g4dLMYEibZcUKikeg+LtrGqrBbwNx"
    "yu44QZx660AUe2NbNy7s9ix26aTuUzZLWGoZecCCDCUv4s5jqBzsDiZ7zRWubqoes1LOm+"
    "Ityd4FXvq2U61tPUC2FVslWViZf9Vcvm79g7LPFMHLPJOoiR7eIqwHxnynaQotC7Xge9me"
    "WM5r5rTLHwldfV8HKoO3PxbVvX5rz808vB0pRyP6DoDNNbu+rmeCkyUGeEc8bMKeP0t7vr"
    "qwJbPUuaPuwsw0P/y69ytjE+9/5z4jsGcJFrEZbtWQ77AN/3XzX9Wb3hbO4BctjJdoeufb"
    "wBz8odW2kfVurIggkyBVtc+mI5Rl490RIZxYl2XzrkhbjLBddyW2g1sxEhBRi4WjKK0+y+"
    "iBTeQP7Ytoycm7us9dyKaIud58KgVJ3ijVNojAVdmMCWYhDHQ6ZlQp8sBK+sWqs5zJfcS0"
    "4cqlQYKyKlhdFGbKTNrn4ajNmxLGLdcuE9Sj3HUM3kjksoTBOpJyl1Ex11hJzd28IPU7/o"
    "VYxK5QCHgg6IsopXIeRpTcjeXTjPjgmhcq2r2Opbo7EG13Jma3aKCJB4F57sw9cRfqeDce"
    "0w6aFT8OeN9tKIL6ti/Ge46l7FgI6ilV4FCBoWNxN1yzAK5gBk54S6n2OfLCwubWh24SyD"
    "p7kx45amzK+YtkLChmByXS9Nmauuj4qhozrn6K2TvsKzoa4AEnRaAG0pf7GjbN1kmNVMOy"
    "aIyskwiTWYX+tUJxq1nmj0xnVkY3pksVIUaJmv60ShXltBJXKQyBKSyLhIWfmMDFgrti2b"
    "gJFg0JP1Qpj4mw9H8MtzNKI2ZqxUdGh1FMz5atYFh1RVh6R0MgIoTqWJCJROMBh+2Ds+DJ"
    "FgIpzUKKdmv0pOzX5xTs1+NqemMcS6FXi1apfD26igOpr02m3dCRdzWE2sUf+SBKkOJags"
    "Z21RvvF5qkqT9Heiz2ljftPGfLMaDK/WwLh2yD3l/6kogsZ96t90H2yqAMZaJvyFY9AZf+"
    "tvshltL8eOTw/plxnzVjB4FHS3rVFWWLQWh+xDgLWCme1R20TQn0qEF03RiRv5jhmkL4Tj"
    "vmMI4HHPBJLlJnxkUPYCO2xB3LzeMRv9tkfnkZ8mcw8dfITkChYkXFiy4zKfxiCMK1B9yC"
    "42OKf7yJrwpwz9i445eyybmCfSOqPmEk35WzFIyGTUwTYCc7U4+BK+IwzgL6gjL+pcTf0y"
    "V0NMbJW9DTEapR0OY8qtc77aF5Yzx0tY9FCZhsEJUk1EG65lUFxSIp/xO1FGAi/Gq+5+L3"
    "gUZHP00Z8uNxY8a7LsI5OMLS/6i1/4xjP1+RDxiWVEEIK6IjrYryCig/1CEcGjlIhIreq6"
    "wXClBfQN4u4z/By4keVlBNmyULpJZOPx3w6NzERShCgJ7mQvsmqeumquujJfXcZZB1dT3o"
    "3hYHeZL5SQIo3tXnrS6a+IXO7h3oV3ksgIuNER4+ZBjhZRH/UdpDJEngPO4dOLq8Htb/kl"
    "cU5zUh9Of7sfDtJthwk2a2alxEjUSEqBr62blNKGS2cjuSi6PfA78a9FynwDSadptSdVZU"
    "lzzYjbtTnxwOJqbzGSRqrIlop1fAvqRJoWV9JF59QJWUDJSLONUgBtFYHLePbeBvAwIK5l"
    "THs5TpLgSb/MN4JXY15ziBRvstdBBrWs/Pdi4q+ZU18Cm+R6VG4dyGIDJUaispFSncVJg+"
    "PoqIrBcXRUbHDAs1RGqXQXVOVwMLyD3N2rZM7tlZhze1lzjn+jl1vPsSyvPSLZvgXxNkpL"
    "a7bCm15m//7/AeNWX24="
)
