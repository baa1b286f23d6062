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
CREATE INDEX jobs_of_store ON jobs (store_id, id DESC);
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
-- What a list is searched by, in small letters, each part for itself: nobody types what stands between them. Kept with
-- the order, since a word that every tenth order has is compared with thousands of them.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gin;
ALTER TABLE orders ADD COLUMN words text NOT NULL GENERATED ALWAYS AS (
    lower(code || chr(31) || receiver_name || chr(31) || receiver_phone || chr(31) || receiver_phone_entered)) STORED;
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
    "grJnX2ug6hzPZRooiKqGAhoM76D+2X6CsFbuY5jyaqDyMlR5TnPb1Ztl2FwMKk+RqQvhby"
    "WCsQkk+Rx705Hv1koJitN0gOUp27VSzsReSdLEXk7WhGsZoBHmofVLrscEmbZjGqO2RcEh"
    "Nh0BoxpIIYdaXTz+/ZQgznHfeP7Bm7rUf5oisYw+o48ikcKhldMk3kZY0/m8voxiROqK5o"
    "wyD/y/ove80jJYcIN+6o2eskIolECcRFkR1D2n9vcOfzz8dHB8GHE7+qSMyVmGyutlZMxq"
    "cDRBo1maWaOWWZejcRLN0MzBK3dwLY4maDRL0ywtqsv+t7vrqwKPSESRjlNYhof+F3FNZG"
    "Nc7f3nxHcM4Bka+5btWQ77AN/3X29g7ACHyo2dtF3TT8YeYIK0sYM9/j5jP7d1TrFIklRa"
    "LK2LhXnY83NEcjfDtl0S4wmptnfu7NXU+PaEH7bPVW+Heuh7zJg/I+Z/1NP9DvZ/PI4OIv"
    "ij7Ay6+zq4vMweRKL++qgZo9O06rL7FzL3AP7/ZL0Q57PwdM8IdjiPwQkOIghsOVK58GB7"
    "ItDx62Iudzd+rfGcXZN6FTynRui/C4R+ACasDU9JETa6UBWT69v4qTQ6SKODVBFCi7jpvE"
    "OmBc7Gwc+7dbpU5W3qYE2wl78Dunq4vKyGvhIlF0a25azbGCbADXWu/kKifLqEE7XIrl/l"
    "jF1lGF04oxCDtR6/lGNU75uoBGZ5aMEtcSjUVi939vUevG0sM2jEWx0auZNrLOznuB6j6r"
    "Vy3JFrI8c1BtUD2+hPeGk5XVJetoG2lVdjMeQ2ujpfxd2OokJJr4NvxawIz6jzBHVxZki2"
    "qIT4vKg1KWdEoqs1Qd//8Uf4HQb744+sB7eN+XKBuPPVKSV/nQbjKmMN9VExGFfiIer62l"
    "dU6nrZf6YLfq87y9gKx3xd+47El/Ola7msj/agesbex4/b97SHO6vuBkjSac/AGm4ZMJ7q"
    "u2VWVJr5bbllYvfHmu6D7unL/ZT7IHkA5KduVajL2MDl1S3nQJqv8Z1dNyFuCwpoaEMXq6"
    "AxK/t1JTRu2FdqdROohozYNvSIDOhPwh6novcplMoWpRy5Yc2m/J5lQXtJqJpN3GgSmfsl"
    "nwE986jxnNs5Zzvf+ppOG3xtRqv9PflEK7jKKbhzyqz8fJ1yFTdO1xnEoFZbd3aFZ93YdQ"
    "WQpNMC0Kqr+qrry0qjWZO3ykUgWudtcn+rpMCWaK6VVNa6qqpo0CI1QtviyiB1oJgV1LXq"
    "r5Q/KEFw98tDX+adSd1Q6IMo2IYQFlpKfRIUy5gvNHyfXA/r9r++fmWElW6r1VY11VZdJE"
    "EXSdjRIgk6i1xnkatp/uoU8XfB95nljP70cqCIhUyPUagb0Pw2pTZh2CaIv64182cQ0uTf"
    "yDXFOXQphDBnvShme0nOOhG/XYbqRHydiK86Q3Uifuss1SnGGw9f6PzWYi7vZqajzm99j1"
    "IPeaTzW997fmv3A9KNk1V0uuu7cP/pdNfXDrq20107HPNvPTMuzeoSDECVnkzZg1/nc+oc"
    "spY5JULx6/HoLpyii/yZ0RcyI2unBQsefQ3m6iqvXqhv8CN1ZHlktm4atZzqgs/UJW5tEn"
    "v0DbtkSn1Gejnoo9XDfhn+aBEOqw6Wt7FB0MSlM7SYWsYUzbFr8GmRTfAL+YywI+M1UPBt"
    "Ytk2MeXgvKrXLUyXgxDKIIIiTXHuWtS1ZDSM39EaIaQmQkjDWDbcyI86Ht/lo7p8TtN1r/"
    "XEJrg95zyqxeaIQF3+9oYf9o4PK3pqUrisSrCsElRWmr/YNF3CctSP4q41MRJ1edyKx3MT"
    "HWtMC16ogVsyRahw1b3etSwa4ZInqPrsuYSrIvABVx+eLAfgKfCOaveQmLv0xQo8NJXPnh"
    "hNB7ZG8uz5VOXs+VR89nzK3qRWHhir5Aa1cqFYmrVZ1oaHRR32xmk0i19lMYSrsM35Z9Y7"
    "I5JknWP0XjUlsEQHzMGNR3ZnrUzdGN0WATAf6/ZVuqQLaaFzNoOBbrnM2z7+xWKjuWU8+/"
    "McrYRSm2CnwHiP06XYPOaEm+Jz9EmdDlZTYjxDH1moGGBQn/Pb/Y4h+f4o0GvrRTVyFYzr"
    "68uE3nh6kVYMH76eDvk2ELuAD7K8Ai1Eo5KK1/5u4lM0Kuk9Sl2jkjQqSYNgNAhGLSG0CI"
    "KpgsuA6sctFD5W5vyKEDEsrCUJOfmxONtnxN9ZlJREgoVc1wzmbrOotPzu9fgqgBsdWsEa"
    "3qLhLRre0inAxqkNCysHrCEf9MuAGmMYUh2kASFEqB/oEG9B3efQMwCFsRmJznp5pqMFlF"
    "yBYsE2pXyoV+DAaXPe8sIuz3xVwP+/YJsvFl1vWxlNtI+KURuh0LJu5KHjzzJ6aEISIa3K"
    "CI7ezc/coDqRe+DRGZyfc93x7gTFgsm1Pc3HVTzNaVsv5mk+Tnua5Y7JlUL+HogIlGa9gB"
    "uIgqg4ffRU9TNvuPSOSzDLK8VZDEJYUXQggrJtDIL2Khev9N30L1bxKmvPk/Y8qSKEtT1P"
    "b1y58sznbzYTqnfGHomelZokRjCqslUy9pfEhdAlGBHSRHjmW52Be2km8VXSwLCEQQEfLM"
    "EhlWeJrDVXufUh8Zfa6lDmFCqzOnYBXdtU4W2i2baPr9Vo/JW9dlQJGnRUgg06yvCXzLBl"
    "12FwRNABuyG1eI+q2GV8VPHyPcpYZtpUeE2HUd00qBSV1oiTdyFmbQJqE1AVIWwZfKCj5F"
    "uO1527eOL1cuxj+aBfZhybMKSyZTzF9uSHEHZB3VkfMfwiYb5gyUpjV+zYPFu4JnWtlGkb"
    "M2/ECHHgetQJ02oawR595gKaYjatY0ckqdoxJjYhjN7dz4Mf9o+Ow07OYj1/B4Fl/v79oG"
    "yAxUT5zWcyr5x5sOGIECOcJbnpd6WaSoxKZU0lzJB0yIIwTxw4sliDDcUawPFmTLHzRIRY"
    "oGuM0qmSUGe2wMnxevA6It6iPU7nxKlpk/eub4ZXJwgoH53B6eDqnKvo5ycIj7FjcoGZj8"
    "717fnwFj4TqgYxm2yk9mPau+Dia5ZA3+cbxRAFyfjx9YJty2x0dr1Hn9+2cgE34fGDezzL"
    "3b/dXV8VJEcE49OuCcvw0P8i22Ibuxd6/znxHQNYyG9dy/Ysh32Ar/2vussdUM+iE5iBXU"
    "8opvxHVF3tJRIApiVcFxlwQRpH0E/6JGACDS54l66khGlTU9BpWi1qpUVtmTZpIOUY2e4I"
    "GHI6HNApDOoD/hZShUMVr4+sSaiQoxkEzQ06q1zGpEsrImJJg2WRptXpiipLOrBlGsg5Sa"
    "mlrLKUwe9ZOywUI1LZ16KkNzKdnFaX93EqhSuBKc57HQ7V4VBVhNAeIjZ9sLfA1Ipp17vK"
    "09hN9jpLaRgEXpOnVYPJip3UVXkav6ESTOUvgK4eLi+rhe25fcXw07qJ21/lLN3h9kYj90"
    "MXM98lvZzYffioXxa9J3JQ5fj9wmJTSHSd4hcCLWsZdbCNwG+LYCowvMH56U2xF7YfMQsK"
    "oq8zVa3Ivi6Armw8nxl03jwcGRKrDMDu3d1f3w5PZObGo3P68Nvw9kRG9ptEwD5VCNJ8Kq"
    "6M+X4ijgkMRR/5jmfZQfwx90B6m/AjZs/EHI1z6mWWnUFxKpWtmt49F8CMzMYAlJjwLYAn"
    "E6XREZKxDfykMbrd8Z+/S/eZSxdsJPWLBoLOUu+Ms1RGSxyK+G9AwA1TZBByHWspAiSfoR"
    "oWYVLfWkCxrDERwRNsirJYjqiYhRfY8tqIZ+/cwiFcGk2WTJxuZxbLuzwa/Dk3KOrdxBHJ"
    "9q7huiWr76dBuSLkz8HcClCkHre7mAiKKn0jF6UClHvb8xqeKCSSa1k9Spy0DhSNcp64eB"
    "heBtWlRAo3HMH1RLO/d/jj4aeD48NIItEnZYLQvvY3X/Ha1/7aBbPZ1KNNeugE480vlp3r"
    "pIs97Zf56YRuVtVJx0/1Ofx8odEhy4mqmvI3/IDgQgAdEOpFuJbngWY38SBxhj8AuBcaLz"
    "0+L6PyhMKITanrBZMx5JAXOK2I+5KjB27/2193Bdby/T08XJzX8Pz5vmV+AJomW+t1B2AM"
    "liq+Cf5zWBeT2oYyJ1wbB1I7i+td4qe/vyaH3JiSXmm+Ig0s8tEWARiNfyKS0hp6mKq5mM"
    "p8TLldEInjSU7WEESaTmWBNEW9V3Lp7ZX49PayTj1m/XfdXKiAQqtNzfEhU7x/dFxnea8o"
    "OriwN1D3kS7yIrslqzqk0KCndUBPXGsaPZNazfdSZB1c3geV7smDknvyIHtP/ouO6+iDwf"
    "A1FMLX1/g2I8LraH86peh91yslf80tPlsT93iCcjtSV2RXqSTkSg5y7RfUfkFVhLDzfsEh"
    "du3lnYc9X66ENHov9rhfiuCDgSMmRlZ3EcrxgMrAKMBtBki7oLwIPwMcBD2TToRnDjtsIZ"
    "x0ELLgb8rA1THDSzQmiDqir9ICL/PcgRv8ptzqtgs8k9KWX5wpb/t7z6O2qYv8vLWVU+ww"
    "jCRY1d6JCDpo6ewdV/JQHZd4qI6zHqroXKluUoYUHeTxwX4VY3K/2Jbcz+D66kPIdszq6Q"
    "0YAic4G8znELp+j6nVxHWpW9BVvvCuSBJ1yDfWGvxAcCjL0eIGMxFBo7NJMW6WbZBNNJgJ"
    "taGa51WMbHcOrXdjtWcMx7excb5Q26YLf37nkXkvx8hJPC+1cibBSG7okHlFK+fa4ZYGmc"
    "1tvu6giqLvOlA1FMnOfiZxs+ZKNZJcuyPKNQzppQ3Cf1jWAomMd9MPy65AklIfxR4l3aGZ"
    "x1EtvuQU2qRR0qRhwQJP8v9uhm27xG8maVT2mfUuuDnOV7sRAX3ENuBbJyzvWQ/CeLD/43"
    "EkGPijTBR3XweXlx0occn55zgkXACVWX9zObgSdS0D+kfn7HLA7wv+iWFjfu/yT+6GV/cn"
    "XBaO9+g8XP1ydf3t6gT5jvC5PDpfBheXMHyCLVuM/uXi5gY+YM/WfC5mHFydDS/FIAP4ZY"
    "txp5fXZ7/AZ6JXqyrVM1cHYR09ZkW1M+D83nA295ZBSpsE15E5GpMJlLkCVLdIOXiH9tgC"
    "PzdZAjGy3VkDIptHCN+YEtO3iSuaDzMkcWkON5Y+I7m4+wh6YZvgPV1MAUaJ0b/oWKwUq2"
    "Z3+04sE4/zpo55GY5X2LoEbwyc8tA4doph+yPqtyHbTVicW+8gu7UtuZSFCiyP9SG8EVyP"
    "UijtHcsb8QK4Vl7hjnINNSJSN9Xm3pqFOY2Rt1Jk60IqFN8xJkgMrLWsMbhxRRWzUdxWTN"
    "lmlNoEO0X5xgnKFPvHnHRT/I8+qYmVDtzEVlDPAy6u/cMfptR30YJ/n0wIMGzK2tghp9fX"
    "l4kdcnqR3gIPX0+HXL8U24UPsryEIReDM0lNugmcKUG5M4rFu3GRJTtYOF4DEcfItHxVlq"
    "8GJRbfZ90FJb5RuU7lJKzrdb435ofKYW3+pwi1CDRcUxG4phL1PXeVq4UFPnO5WmyUNihG"
    "K8O297EpO8rj1NG5RvtTXUc1l+EbraOaWaglaIX4Yq6AWAgXRi3Uwl+eREyL8zAWTpU1UW"
    "O55qafU1y14Rwtl1LQ8IKtwQsKO3C+AjHYlR6ce7BM5f5DD3O0t31nrfpVLLbUKPBTFTz6"
    "p2I4+qdsl0B+l+XkN4Pr/pzYHi4I3IdURU4Z+I8J9Aqt40FU6iYWs/8c1qqdWC7z+rF6OL"
    "JuG3VF1ouE4LfgHc85YkJ/+P/J1A6ZArbEzl/5r8NpYuRb3AiGbRnP/Bob8a/3au6K3tnl"
    "xdkvo/vrEV+u9wClic316HzjH94Nbm5O+P2JPQbXf4M91D74Zasx7W3tlm+WN0Uv2LXge/"
    "kG8I0pNHn7H8PnKs2MWzTw6/+taEQ1XB8lMb6SjKY8YpVj34P53BUgk/CFJWzW95gly8em"
    "wn2fY3INkIOwJLmWmo/MrbKrjvaq5PHwUYX7SjxLitHGzpMf2FFVpRen2eKxZ9WFEDbVAK"
    "ooADVq0OPlDAJpz/zH1eFymm6LnMbOsu61wkn6yKBmn+9I7LAJFKV/wXC3/+laTI1LhF/i"
    "rsdGC37s1hFEimybyFnimMCwmrJYlcQNkpOFehXYQkj+HAQ/p1kNtyqll/aLSy/tZ0ovYc"
    "OzXmpjRCKiLcJDQtN7u/HoNvEeOlL8DiPF/txsKPUkpZa6KlLPgYUEb5/wO5BmUk9SauyP"
    "OkLOwXZpIEJPR8HVEEJ7UfAqccQoVbZ5EDGdoNsRfm80lHjhjKnvmGH8NSeQmBrRLwsjWn"
    "LsKB4UrhZEDIstYdkDDS1c6pHPEPLjy2u+MniYCAdSbkuxHEdNfnCxxbmrtHKMus4FJeNF"
    "9SZIh47/rWOTSsYm37qa09uKYPO1nHahhWOTHFdo4tjI/dJ6k8a6jsntOyS3toLbr5Ql7o"
    "aRvA9qerjSpFv0c72N7dWin8tiI5fM7bzGo2Usj5Npdldnd0xPyTD8leT0BGUHHUxd8jXI"
    "2qUs19tQXEg+SbXRevKqSPaVgvIlLoSAWS04EToHkO2nvAjJdZXwI/BXQFcPl5dvVfy4xD"
    "iuZBWvYQ2vEsE/IKheBCnJLn7h3yBCfmDDgs0KnTEZgl8L+ARoOrYsQmBtYn7d1UyBY6hf"
    "YtaqZ3a1YNeqZHU1gU3tCloKAAg4g5iC2iFQwwWzz4hAiSf+bS4JkPxwdgRAqVccdO8LKr"
    "UliV1PAoyalFUjpm8EsLNbpe5YM8DO3fDq/OLqJ1HJDugfncHZ2fDmHmrQYcMgcy9d7O58"
    "eHnx6/AWBnDlweLXK4y4HQ74BxDRzha/S5fHU0PCYG1jg+R5sMvs9DjZrlSHMV0KRQf5MS"
    "gTlCTmnczRArOwxiHCT5z1SlWI2bJ/O33edd29vcC51nQZe/MNaaWuE1AA+AE9Ji4/bgCI"
    "uJhaxnRVogpOIBkxE/G1vrj+qe+h/+ck1g4FOxSMA6hO3OhCat+b67OCihvF8oqRqCyxUD"
    "TfCYsuSNgJhSOEB9esyQTuHYfCDRvdTC3TJFXPrdSuOqy0qw5LdtVhZlfpzgXxCKnuXLCT"
    "nQs0VreRKHbOqR4o+A3knCLVQE2V5ayL8HVbvpEd3gxwnaDVklZZ0uBgaSDkGJmWr8rylS"
    "6zBhJOEGoZqyxj08UTr3baRJyqQwbitmtnQqX4un6UBFEXzMlN+6rAt9wgLygi0uu78frW"
    "KVnbZb5OyXrtzm65MGl+v7fG5TMrpl8pdrhUZ210pr7OWaFhtMDa83CebvI0rogVIP+yGk"
    "cbx0A0UTf5mtCy1qjxWghjrZOdmc0j7AbTN5qeeT33rn2vl4M8DZ70K1V1pXNvBOWtxPBX"
    "EaiDME9yStEC85+PHIpm0K8vRLKiiUtnYbHWLMS0yQS5bWqj+17iEdO9aXUSpZJJlOqhTd"
    "/QFGwfa8qo7+ZVzy2xtiMKlRkscGDLflSrcsSI53FG95GM5e8d7H08+ghFyBi0dnXTx04l"
    "abRe7krHdV+7MTvhYdReAO0FUEUI2yjMskmllgtqlqfSis9fUWjdWWUldg4ZTgLTBvcFA+"
    "AhXB5CD5271PQNTzQg/uOPOfamI9+1//gjADjKmtdBIwJ/bNJZHpB3U99RpchItAe4eHUx"
    "ETX1YPWr8G8PbX1UCRd6VIILPcoWEwm2VC1TI0bTRT5XMjf2SuyNvazBoSu6bi0/IzB5cl"
    "xtf7u7viqKpa5o0laEZXjof5FtsY0pm7H02LFv2fxN2Af42roZsr37JeTTjJco0AbEXf8h"
    "/HHrZ9EAAxNSyqB60wDelBkBE6RRvcw3DMLYaJ6bSVgisxTd7sqtjQ20EdGEFddnXImiZq"
    "0dlUOqhoDg+2pvrOtJtpR7XxRyV3RTGdR3rdx4Q7HI4jQ7LKsz+TNAYCRMrJZJOratqrS0"
    "A6xQN9vNctS6CPl7lHqOG1QXIde+bu3r3i7ccIFdMqU+qy+ANKXCkM/etylxiSiaIFrbMM"
    "TfHU0s2+YmIEADuOrDvyXhIw3mrtdMUwcqFDgUmwcqVjCl3C3SAmu/xed6J3ujqljSB0rt"
    "onwpIOSaALKqIMhd2QVJb0UQLFqPRRBBu5EzdZVRfENPJiPbcp5b4NUdTNZVTsnTYz0mXb"
    "udAshuFKsZ33wF0e3Y3iwPco/i50GVYDcQBTFoHEae8wLWheNy8ZeTICIfDMwAMH9PPtEx"
    "aOVi0Nw2tMItnpTB3QzbdqEU4nTbs+Y+blYWB/s/Hkfchz/K+H33dXB5mVuLfuzPcvJlXi"
    "tFH1IpXuHuejKB0gWIOsijc/S9bD0KL/8fSlWyE6dk3bMlRqRdFI1dFMGZX5v7STotgLbc"
    "DOEtvXb+npxmx0RQ1ZqN7f3XE/fmK0VtTa52zxxLMza5rWunmW1aJZc2XoFCHhmAr6jjLB"
    "r3qi4upkR4Rp0nSICaCUcNTPJd5NBxqZdXlrkmaanGLl9YJ0wpc36XKekLfqRMcw6bchV9"
    "RbW9q3Svpjb5M10gvjuX4fKlfHnzNew7pvBq8nVruayP9riuifY+fqzn3G9Dnddq5BsW1g"
    "BPXv0w44pKM1+rkMqqkJHKsHbwr1s+6jRT4xtapSylW9C05G/OqI7Rs1LN0Q1GVXTifptS"
    "COv5rgNV0y0WKIIyzgeKobg8YQ32V75bJAp4izjgCf+Hwa9WLyzlzVlv+K4LXVqC65dNcV"
    "6+/la/+ZVEf3CHabVVmTujTG2dB67Lyrk3wXiV827EGX+yt98Pl/nJjyLjPLfQRZWMnEoF"
    "8Uvq4WfL4cM+rbfsQ4rOOPJ1Cbh3q6lqTFVVtUrN5O9vZDyl9DlPqwoflSpVCzmoamDcQd"
    "g0XcKYVEwChSWoSuRRaEzjUdtEOOjjNKUL0IEmXFsRLW1yyxu1NGnLbTO14rMtxadmznF3"
    "042PPlbRbvio4s6MHzP6TfzNanA5RbbFPoG9rfB6vxKv90t4vZ/lNXkhTh7osDjRbkWxw2"
    "l2kGssnNHBzSNulA/P/LtX3UzVzbjT+fhbzMc3XJITmTm1HOwuC/T+iCbN6aUnm4Crceb3"
    "7gi2Eyn3L/VB5Ln8D9ZxxH++5k8vrga3v+U30DrNWfenv90PBxncCXmxqM9GTaSSQ9xQPF"
    "tKA5DS+YwYN2sYVymZZUrQv0MWNZoovqWcfMezcjSl8kzBLLXOFlQ5WxDapPDfOmKWk1eV"
    "8vUeKwninZF174ryb1qiKWboCcp+LYhtI/E7YJe20PZ351bCArtOo+TgBOHurADoi0sXDh"
    "Q6xkxa/LKFKpj6lt1CeY2dWwJsYXnGlMuSTiZN2uNlyXdnOZwukc/6CE8gDGZjBnWLxELw"
    "K4cOurQUfMclGISZXQTluKYEobIhi94toJgYshyBaFrIrT8jHtQ6d4lBoAXg9vFMXIBeQ8"
    "UrRbo7G+9CxKxtMvG40Q5XsfgN7/UW1jU63oOUddWldyFmXWbpXYhZAww0wEAVIbRYtKVS"
    "ZRDZLNsia1YqCMAD53K6ZYcYv9GiBWm2FcMy4px9FZ4xSor1daDGNVfbRWgREo+h9s0CLw"
    "FKIT1rYs7PYGgR6GkmIKoOBdAECr5oCdE8AVjlLy9nygI3NvUlVQr2L1bgFijZ30e/y1Cq"
    "rpygKMhDroIRzcHwlwkhQaZyCTbwXkbrOsAxzYnL+NZgsEXwU17Pi7eXWCLDwitosDB0/F"
    "nmnk7nEXlb7rbQW2ALnIK9mpL6Nri4v7j66QQF9I/O+fDy4tfh7fD8JBQhMR+dL4OLS/hI"
    "Nq6vKLlk+4DjChCTvbSmHGsecJwBK+ff7OUewIhIXe/fKXnync8IHJVwUSxcy/OIg8ZkQk"
    "XxNviQ5V1CG/cAmvwmauD7iah2xu8jTjCH/OVBHO6zmOBEoiuB+U4rIfKdsyRh6zRxF8Tp"
    "dmYFvEtfgWzGO4IK8XXP1RSpytrJz/f3N5B85vksVLohpIbkT9j+qTp3Kf/9OTmyJelOKx"
    "J1wai9b9PlirsAaDAtkx+eHnqiAtLQKOlpM1hV/rObHG1xOn20qXy06aDGuxCz8HvU9nbH"
    "qbS3u7HRHDroaleXT9BpAbQVboj5BdcMOMTS53ZMEFVDDsk1+HoJDulgbY2zw3C6jrI3fs"
    "IqmDIq2V8coIjE83p0YpXEVKGeG4U2cJaoh4E9NOWzc/Gb/cjns7C8KbK8vuzTFeaCwoc4"
    "jCpI0ig/9JnfjB/QFf8V4KcIvK455eC2+c1VYhjhG4CapcMWaoYtBAMz/C+2UsPxHcxObb"
    "/0BnA9y9ziZMlw/PZTJd/GFNlIumP81MnwvtwsTJFqu1Bpu1CjoNQxSzQKqprOrFFQXUBB"
    "XZhkNqdcpTaWfGn3cmyM1IhSK8NajR09k2UNBBT/uQKdBOX2DNuC+DH6Fij7liP89KKLM5"
    "ZFEPg4gWKi7nMfMSp1/THl+j/5i+sWULjMIZZEMFGSzUfb1nfml/wzqNQ8iWPOaXBUc3bp"
    "6n/qXBBlhkYkv6qWRkSgsqkhD/SToxNR+PLkR2FbQ0FAWNhzf2xbRqOI2KcqtsinYlvkU1"
    "44LNo2VUUQp1FZCg0Nvr39Klzmo4oBTPsZPj/L474qi4PhHeTu/tFRlaDu0VFxUBeeJbk7"
    "puZyNMVsWofHCSKVOd27+3nww/7RsSg1xO8+avbRHHvTPuLf6i5FcTj4MY2OlOPDCuI4Pi"
    "yUBjxKCuNfdJwVw8PDxXm+GILhKQH4vmV+ACJlYukCKMZfVuoqoqeG5XJVxSX8W/n/z7DZ"
    "AlRMsPtA2s9xy1iwIgtc9WujIldUKgN37iP2SqhOHy2CfraiSoJDQRLbx+9MCc7vhlnsvI"
    "uRrOW/2x3AyGaqlYllkKepFxdrWtEoXaOpDZ5vqgiTxtIUHyv8B5rXjr3sRV1zd8GHGqzp"
    "cmjNX3OLz9YEJZeg3I7Ut2k074iQCx3lGV/t28TiL2ZYXMpZB5l40C/1i8GQyh2N5/yS9U"
    "WPKCxVB5f8QBzALpuyqjK4obypPxs72LI/IFA8oA5LLBtDluIBhU/cG3n9kDf0LVWi6dLF"
    "ruPoarq3JpZNRuKPjBCKDdMEUTuG6SZE0bvzjSnii/2xt/fj0cfj472jw48/HB4efpg7T4"
    "+9z+D3JSIv0LacZ0WMU/514Kge1QU4pOlU9hcoA3RYWKaX45IpRoeG47sUgd3fO/zx8NPB"
    "8WF08ESflJ03ecZnfn/HQnZO36C14w7xk1n/nXMEFDtOguEq87J3CrpDmOoUaCV9Aeajvp"
    "fSQmp5T9rj+hTvHx3XivhEFB08dNu/4UAh5BryqGbEIUXWQVZvJPIQbae6/M4Qao5X47jF"
    "RnOX5hbUKOtcECfbYu+C6JMah/g1gCjmeDnjCueJQGXLHorc0PuOoTmhc5vIGpV9KLsPD0"
    "V/RPCOA5LKDAu9t1Dcvb0mCNqVWLxruutK1GhMjcZURQhbQWNu1m06p25u8lLwpF/uOIUx"
    "lT2n4IUCS8Kli1WHOmLb/J4RlZ0sR7o2FwK6RwwoZiZgfXkO0vUmq+4H5Z9C/yVxF0mzoZ"
    "5ntBimkHsY1UEpNPDJxTpViW+C/xzWbVPVRmzjVVRCsQc0FEdWL369ulZIq7Jq3Lu+PR/e"
    "3p0ELaofnZvb6/OHs3v+SdD7lzXxfLZfQ6uuF7pdB/SGmP9thcWxiYi8GJifKqY69Ua66u"
    "8AKwX8SSJadbKqZykEYTGRI+rUK/+3YceICKvUO/RjJG2e/BsETflzm2KTmEIOfYjOcDvx"
    "Cf5fVpN7JvMWerPVQKmNa3lFxsq7QnoS0n3UZE23D9/uKtby25SK5BAma+zKunxBRw7LE+"
    "2yxlA7cbuAS/yS14em2IoNx6tbgPJaKC0iKyFQVqR2XqLNbydM4JLQoKkKtFxR7ADOcqW4"
    "iIppru9IlntU0W6x2nvXRBQqeesKMWG6Ot57krB2yGqHrCpC2HJ6vHSA5qlwdZLjL4JZbv"
    "kG6w7LN5sYH2NZofM64uhrHmx+0YAbuZofW+hZ0JkD4LYiO104KKSLmb8oABSRt7AMTjul"
    "C/EnnQAg1wvSvbhuJhTkKMz6HeO/bzbmAw0KFbDyfRzb/eb83Hjqu/LY4K8gm4VEJ46cJ5"
    "Ml/3tPfJHGEyuKJ3blFqlogAajVb6wexdetKiDOhGwTT7HEiwFzkGm/zHYJdhGM/xMxN4S"
    "q/WNTNRgC2XEUeJSjygaebi22ZA6edxEyZfCSJ24dPaZs98gUPpPAlMU8fGK966t3capFM"
    "6KVfKsShS3Bw9Sbe4n6TT/m/JfXvc1IxwJIvVjHFsJZmtjWRvL6gmhRWM5e2q0wNcVBKmr"
    "jI0flRU4Ky2p9Rl7Hc6zW5dgVbbGla8KXA20hRb4erOaqZucTSpWSiEZz1zq3Nk0F8sYPe"
    "uX+YIMPmrE+LDKgMYZnYmOlB43ZyzIXEUwB+KfuUsBHTJ9EiVrg/8FPgvSsyXA5ZkshenJ"
    "BHqR8x9gFiAqBJ4pxiz+bnnoxy1986Pz6IQ1F8fLAJNjTInp29xIRr+QuXeCDj4iEy9LKi"
    "qGuC/gra6iqI5q1C9xC+Vj++7JXwXc3wVsXyvRueE/7stD4YmqOOHwdHw8ZRQEZ1Od+GhI"
    "o8PfSgdH+dlb035eUWjjOc9+exv14m90/LMFhlBuFebY01IVA2Q7jQ2sFmwKuwVAoxQsbn"
    "OZjCcud+YbBmHshN/2XB3wyGzuScCV7LYM0R6bc1WMtQmGLwn7aX8H2Gau0NowyCVcdSiI"
    "OW3xBXI1DmiJLfQdMa/UWqzwtUI1JAZMDcJdFTM9tAaipAai7smpSHmwGl7HYF/WCPTFKL"
    "rkcGwtVFfQwq2kxHVIoLKG3BOHMOdjPzi9+8EBLf4Jx3j4wQizZ/gMCCwJgHn7hCR+ldIc"
    "/1ix1RIRqBw9BeS64LZI3AfoOuzM5SqEGl3P4yXcssSetNBgfhN2DnHdPPkUI7Ajgh0AYL"
    "dxpOs+VQoJYydsTXXMowIoXvDkNbOoRjMa03eBEPElJNrDQFbPB/THH2GY6o8/0EdITBMF"
    "q2zsQaOM4FxcdYbh15vrcLMFOYSYovw3mxPDwja/31iOy3WbX9yyydLBDHTxm15+POFcdU"
    "XGKBI5IVZOt9L21eq6menF6scuZKMr6zTlP9qv5aKOCDS7m/ioNXCl93ZALPCA1bE2I4JO"
    "rPWN243uU60OHOF43T53nf4bnImjF+KyIDemqmMqRdalU6U175T297XNUTiBAh7lHBWFbE"
    "2Tad7m8Dawd3LLnRarc0kqhR14yqp0AifHX6gu59N0CvMeagoF0UDG7XYoaQpJPgB+gkgi"
    "ZUFCne9ku3CoIST+ag0cdysq7bNTzmcXF6+IiJsjUYemrpDTtDtTJqF3KmsMgyNlzH8D4A"
    "BsalTt6NEl+YMPMQ/TXXz6rigUPneVvfOC6GXQYrNZ+Zn8KXZm973Lc3buUpiulpkfp9EB"
    "yOaWPn8E71+D8ysKzffmfNfh9rdZ7eJeyHWVF9/qSSp9s9e/2QVEZpRXHHTguriooW+MKM"
    "V0pVa7KKEwI1A6QTRjEiVD0WJKGQnbhQtIrGxQ3IItK+MSv/9TF+17j9oSX15uMzEnKbVO"
    "rLKUJ5ZjsWkjMadItZxVk7MiuLBLYj4Rdwhpqb0ccFj8cb8MIWaLgSPIb7WqtmoGyNaMvs"
    "jMEYBrBU1CAJIAMC26IOYHdCXKpBlT7DzJZBWZ0mx+5kNnXAWAulB8sEFdlxieBNlihwIw"
    "S6bb5mPFtvXFtRqZxO5gXY5NzayXzjc3uRn89nV4dX8StqN7dL4Mh3xuQh6ds+vzE77gzU"
    "fn7ueLm5uLq59OEJta8zmX26NzO/zycMUHuGTiOyaMvr0dnt1fXF+dhLskwAQogCiZUd8B"
    "ay7H/i7bTEk6laPFvRvKLM96ISerXoLh4cZPv+r1294EUMXXEHGJk1emphhUlSBSuIu6yN"
    "mUzTkm1P286qTiTUV9B4bGlEI+CRTca1Rmb2+/St8JPqp4y+xnOk/wu61eyQG6bYhbr/cG"
    "2uZGoiDajO+q4q9rV6pxw2i89JaZn7F4daG/DRf60+XoKnG1Qjm6t3HOXFHPMkgvxy8TPO"
    "mXuWQcMaaGL8az5uDmwI7DbRxDeEf6sS5//BF4RJbSlOjDUPgM4HmiM3m+n6WNSav4UFY9"
    "YOnCGUG9au1CUdSF8kY37zZrqTuhwS1SSiHllNqmbGl3El/wStvgnXd13V/cnMAB9egMrq"
    "6uH67OhtLzFT+s1HBXeZZn13KFRAQqC6BhftlGmvZ65K8cW7vYuRGO7wR/t+3esC3nuc5q"
    "Dser60nqfRPFXjyKXIKlfzUoA8N5TkUlmEaOvKNKa/2oZK0f5TWojnSkjBBeQQ8kKLV3SW"
    "nvkhRWo8yFFOnOwAd6V0LDiroGc80riNq+w9QF7UQuPmThlL527GWwMndE7MEmKpW6Pzcb"
    "Sj1JqaWuitRzNnvUv1EBCJH0DuY4qSK3YbGPSrje6vR1xGjsLyFJFAihviHoIsLe5j+ETK"
    "kPlFwLEw4k04TskIKauU1nyu+7GCF4+G/MabGYh/DpC7/SPxM9GqEsiM9SA5NDjPLHHvWw"
    "HeITwvkNnz+fSWFojJEijpZiB5lYRBn+F5tH4XiVbdHe3ZS6nmh5AaewqNOGberzjcd8aJ"
    "DB0GPv9PqHH385+Pp//v7YawZ7aN3x8i86zkqitMJxjiDqVGxL68kbAaDcB+1mhXdybmOD"
    "QCOSk1V/TdHlkfOYON4WCrbFvDD0mTijKWbTWs6uBJXCwJ+7nwc/7B8dA+YUQiDiAvoOnM"
    "P8/ftBpxgLag566JnMq7J+0x02V5dSE0/winqL3ps5cUxgWU353AyvzgWoMaAHDOPVl4vb"
    "r0OBe3Qmljsj5qNzc3t9Nry7k0NdCuX1AwTk4Py3E3HALQOMJFAKiCTQnQ8vL34d3sJnXB"
    "WyXkDxgO/4enM5vJffMZsLcxXmun+4vRpdXI3ubwdXdxf3MK/nu87I4jx0scMsLxw1PA8f"
    "AuXl9R0fDMWg+dyDq7Ph5aWYOywU3WRV7VdZVfvFq2o/s6oCeOloxtUo2jjOkJ1F6Uvw18"
    "EJesGPzt9vL+5O0J+uxeKgWiHoL8NbOGy4fCdSYXv7SzBkMmDhHZLjTCo+mnNIFXbinmLn"
    "WTZu/3Ww0ktO7y4ancQH+xUEcbBfKAh4lC+I9U7k7CxbFInvzLFl1hXMw9XN4OIcHHtADc"
    "fe3x+4ySzPvaDMAz+WxRg5Ag7uy4uze3lu25bhyeejwZf74e1o+I+bi9vf5OARnniQu/LX"
    "3HL5sS0ewcziA3kUA7B9GEHb4TP+pvfiWGXE85Q7VPmlRCdN9mlEqPAu/WJx2wF+cahHha"
    "clV6XE+zfarftHR1WkcXRULA54llKd/HHCIK8Bd0hRqgw27F1aDmF9NCYTwDyEGSF9SBph"
    "wuQzLWZA4oTSeIfwvRsIK0W5PWF9rCcpJR0hCcfHiK+Z+gJIEWr+N+O/5TDfBZ2hvgQypM"
    "rKoDcY0xeCPsq8qDl2ob8ZZ/0LsRkSP6NytPBtpCRSTJvtkwypulK682fh/S6uEYEZBfvV"
    "BXc8pOHO8JJfOcghTxjy3JSWWXgB1hdZmlJZiSl+tjXUw3ZHCRNRrcitCOm7VcvMvI1AhO"
    "lVWx5xKmW3gpSFESLcAYjiIGzbaMGF0uf/gmYzlKKZb0w/y/IDC6hFAAFZKB20hIuIkykt"
    "v9AWri/DNKXicuS3kBUXkEdX20xpCYVa8ZxwHSevG+I5MawZtst16hh1GhMiyT8E02zMQX"
    "BQ10MQHYX85nQtfhg+EzJnoToxow5ZBsh8vksp1ykMr4WSXOfDs4uvg8vvj/rSp8f+tC2Z"
    "SBR6Dw4zUEyxiEZwVo8CfudsJUptgp18KeVPkBLUmM+wKemEcbHtgjFPr68vYeYImnN6kc"
    "YdP3w9Hd5+v5cSRXaXTOfz+kdYjEjd0+tMlE+Xi/6JUnMXbhXo3VangUM0Xlkx1NWLW2vb"
    "sCDW09QbPdXgZpxEMzR7n4rbZFQfn5OkU9e33jAjp/1IFyPui2WQ2qxO02lWv8pqlxgEoA"
    "gj8UENXmcIVQ69N2T33lGlQjpHJYV0jjJKX8S4OWdXM5ZHlCrzvDf8sHd82CgYVy3DryTB"
    "r5znUKgQwDfNeR+fQWkZDBiCF6vs0t7WaUNmOC8vqQL/I8rOHe77R5UQAUclkICjDCYgAK"
    "9nWV2c3Boj6QCPt53dalrwQkZ+hflXXP1xQoWrHCju65+79MWqWTwwTtOBRZ88WD5VuU8/"
    "Fd+nnzL3qWF5OZX8S2ygYLxm7ausDY+BOuyN02gWv8piSEPAdm3rMkXWOUbvVTJ2SmwdXT"
    "P0DRvA+2wuCpFn+V3cUShBtP122b3/nPiOKAuNxr5le5bDPsD3/Vf9iI/sWDih7gwAiPy3"
    "ogXmkkAY2ZQ+x4pxiCK760d7NtKbiFHfNcioUGUvcXxlKNXdQr0r4kGXxDCvVkhO5p3JmL"
    "lLZ4rkPukaCo3ON7Wz58VHumjC+xNzlMLXZD+naHemJs67lPQqK7OBqDPEWtYqy1qk2zbp"
    "wR6j0xJWWcJBAnWTdncJSi1llaUcpcQ3kHOaVktaZUlHZQ4a6WFJWi1plSWdKVnR6J7On0"
    "NLXn3JN9riKVItZ5XlDHVmGsg4Rqblq7J8o7JBTe7qFK2WtMqSlrVQ6ntLVmRavirLN0q7"
    "a3IjJ0i1nFWWc1CRqIm3JEGppayylGUprGbl/dO0OyNpUbl0Sm1ojRu2NTaeEXFMEUR23m"
    "OVf1YbZxqRaIRp49TqoKJ2fd4nCVWuKKG4CADqU5v9MSK9+JtyXrfOfUPmR90JagsgTamF"
    "UEsI/+zr/sXl+lTb/YvhsG6Bq1+CaXbraK/K09iNVoGl8U4ga7L1LDZVR9drSlmrwt8c0G"
    "6DYwBPJt1dsZH5keAn/3Z09XB52cu/7Vpg67f4XB1dsek7vnY/8xgcw8WTvFIspwHdl19u"
    "iY3FDylk+TnM0Z2VnLqdbJsu/PmIeWS+Jp++BHPd8ak6tDqTxWVnc+rmpqfU4dRFMMstXX"
    "R0XdnEfIIsd4fPRdZcV5diriGfatlRbpEX4qx7SolGdcMXspMGULWziqy7kgSPvpAu3Z3J"
    "XQcl7FtgEZTC7yqPgiYRa7LpRs7SVSbJUOmaPLoVk3SVRXwdUd8btbDlzqh5IyaruO128Y"
    "YDCHsL2+4umKari2pGX0gbbIKA4tdgrg6tKLD4KncAzm/99ZRXmzaY4Noh95T/p/LxfxZN"
    "2BEGx9fiC/UNaLSQ67eoz7Jf5XQPlTwXu8IvWH51u0xLHf0ksetzNPhX+k2PVjbD612nuY"
    "AQmGJL0RfOkWnq0LPTmhG4wD6gwRy6Rf5AHXuZbTVdnzynv/Q/I/EJPv0ufwYMhgbP8FQ3"
    "cVauifOz5dQqLxiOV7qYoGwZ2EfBtcCXMwortrx9m0rZfqwOz1cU6hbLqL7sN9xbUHRJrM"
    "PdiEAz91XmjmsVUxtvuZRas5NiMjk56ss2GX20sBx+aPTDjgx9xJbMI7MmJ0f75cBcgplU"
    "wKrWqVpRdGBxb7tSlS6q00gUu4ZMlcp2XS00TqURSm0hlCKLYc0Y+nU4z44JoWr8PL76Er"
    "Hzs8Hd2eB8WBY6r+ViaWL+QvilyPgNQjOvmb5hIKia4QsWathAZmzZNhoTZplk1VDmJNbs"
    "N+oA2kdn1+fQtLEf9f3tyyZn6R6O+fbyVr61upmtDWxtYG9Pbc5b2EFjr9XCBrtbtHJVw/"
    "DmTCK1SvlHBCrLoqlt+LFa74qy5hUZAwXPmjWPTdKprE71roI2vqJjpji3Z/g56PsrbgE2"
    "w3CGK929TKu8WuVVRQidUHlFXL9I5w2D/q8pvRHQ4HWt9wHaCYLySbkO+oJdCws10vKmCN"
    "4AYcdEc9cy+L/E0bREC+JmW4+vM08NzbSPfodilabPf5L4I/gmrbMqqrPOKbPCWG9SBndw"
    "uxVKIU7Xmb6MB/s/Hkfchz/K+H33dXB5mZOK+OzXUTyD4R1UO9svfV63HWCHuwAeVtLpD0"
    "t0+sOsTv9nXgOdwhPgz9z2OTutHrbWl1VcpPWNowSZyoztXUs9AnodK23+dLeV9q5IoKs9"
    "n5sLoLVTxmKjsT+b5yxuSm2CnQL9eUWVYu6Yk22Ku9En2w1Rnl5fXyaik6cX6XDww9fT4e"
    "33e+Ki5IMsT3tS1DtFApuyNvuTdFoAjQUQ2PG1BZCk0wJofo/qKivaoauYENpz6Oac9S3w"
    "9WY1U0c5m7zfKpQDCf2x6zP319VMHWVu8u6qwFxdG2TLtUE2Ge0Js4JzYj2xhOHiSE88N7"
    "kauMklXHrME/HmGbctlwhKHLvCzHTJhLiErxgRwvFd9gENguQdNMVMjKFz4kSJEJj/TyT1"
    "5EOaNvhdOeGiWIIQ9jxofCoDQrEQko4PKRkfCsWVEUF5eChGprK62dsTG0D06bVcvh3CbR"
    "HLjeuLOr7ItVj1Lr0txpOizVgn8pEgaif8sYm90Lv2OfPdvy5MOEK+iYSMRm12j6pEQ46K"
    "gyFHmVjIjJ9dtBaab0WhcryJKzWA1fuTL+cmjG4fqgd53E49sF6MRN1cl94pdp7FOYJ+Hf"
    "QR840pICtO7y4arfCD/QqMP9gvZDw8em8IPiWv2niNVuwVnOpDx59l7IQkbiAk3uIOCC5H"
    "YtbdCrfDvz9wbX54foKiOR6dm+HV+cXVTycI0s25eB6dh6tfrq6/XZ1wXfTZoQuHjxlccC"
    "LoDfDonF1ffbnkBsEJgs7HtmV4j87wHzcXtzAv+WtuuTDr2eDqbHh5CZ9FzX4endvhl4c7"
    "+f0Tbm+Yipx9XIXKqQ5SrlpFROqGxs5EUhwSb4r4SoXyeIF94U0ttjIwPiNvQeHun1FWM4"
    "rWhm7FZxZmWa5LteT+SZI12oFb6k4hdarvGHomy8/IIcTkkgCVV+bNC9Sf3CaNbqX2E19f"
    "8IiffeN6ed0JIpXFcU8Rm9IF8qhEkUMmciPGH1aD/5Sgf3IY7+JFTa4HFCqzfMACwwItXM"
    "oPJcuDYhEmXDh8U8y9k/hWkN4ntMCOh6qH9TcsmT/dke/mKMjFueArCoUl00Z4fyPJ4Jx7"
    "cMKTPC95Kc9jVJrv9fkuVTjWIAk/SamT8JVOwrecP30urQZiTlLuTouwK+px0/+Za154TH"
    "3+7ycuWCRL/QiF+D02CbMpa1ZwI064O2vgG/iQA0VEahmmUAF/HYA77u+373AJiI5/9THS"
    "MSqFG2ZxgWMIJ3ATeMktrJwwnEquqLCoJrcS61gAKTKFlZ6VISwNxbCag4z6yACoBxKrI6"
    "qUd6iK4s9HlfiHMqq/boDc7SNQluYemX6DZJEsrboOQXEYsin1bRM9UQQAjdAHwnclcU/E"
    "P+UvQrZV1xe45dMy6j3dUGZkvQtsexIThyT/fwB9PAHqAwS3G6J5Px3FpWrJ6EzAdSwPLQ"
    "CSI7aYjSvvpC6dqnOXcgHkNOor9t7ESJTWYqZLhNGcuIw64XlqU/oMIZTK/kpdXFEZXQaq"
    "dprXjr3sRTXbd2EXBqu9vBv83Gwo9SSllroqUs85ezN9BnSSnM5OUUUIa2en1OtOObEEiq"
    "WdXlRf5GTKaB5rM71eu5dmUP2gg0sxYH/V4uVV2H7QX6Yiev+eW6+gbKOFxaYIIvwhehhZ"
    "DCzdMREgJjRx6QzxsxNR5wMCKocsBN6YG1eikCLrI/4VFNGXAIwvDDA+Cf/vgrpZ62vb3/"
    "16MSiN5FcSyb91RPO2omuchBPSnJSWaP1Dtkof8SVu2cJSHlNzCSE5JgbzsQ1dvhoM3REw"
    "9M5hcQGiVB+I+21wJVC4kvrROedWwAky+QZQFSLbzUYYwpEDrjrMQnYr6rwRuIVRvWYwcR"
    "qlc2GCljAQgRdQzCZLvn0IrGRffb9JnK6DXpPd9ZJknWMmMaxmUYok5c4EKd6llFVxhr0T"
    "4yfjCqtTN+BVt1nYHHXTTrM3FVZ7BV1ad+6EHrFi707MZ/a6eyfurXvdvzNApjUJiyKMib"
    "cgEZrvO9Dg5tSVOePIxEuRSUB9NyyPwPrCygzjdh/QL2QOXhc+1ZQuiHC2TDw+oSWcLdzq"
    "zjp5tv0Cj86jM0A2X7duFGAUXWugVDh8hXANmZQwaLfJSQgEIPkXL7np7QKUg1H7hT8Nop"
    "K5NSH4PPAsbIOySlrXtSGUOVT7JR6lQH5Z9aVAdcF5FkFCZ1FHLe39DT9j18PftQDOBmUk"
    "peMXtwp63d2wE22D4Nn1w+0deOa8ERSReXTgs7PrB+mCgI+F1xn8EPDk/ufh7VB+DkcE4Q"
    "fQVxh8gmTGuSr+CDXKcbx1gDPJ5v1K2Nf9EuzrfsYM9qjdAGEXp1I5lCwBdukbfIqrHjdv"
    "1E2I7+P6MolTqS+TRRANq+ySextRTCigf+s7EOJ02kuktP8gUKKbgVkTpNpPpLKcQ5u0dn"
    "HrBJ3CyVAK2jUluKn5qrrjmsipWJ3I3ZJDVT9QcgUmPEH8FdDVw+XlW5XvvBVw/l6Ouyh4"
    "0i9zE8lkgIreoa+r9DGMmAf+jyf8QqI0FyyjS30IeUMTtqD1L7d0iAkOEvTNtTzwv4BLJu"
    "v7aX963Wp4F46ofonrRRdve2P1+8l6IU4DxSxOtzvqt8wxiucWidMGjO13mF+0Sz6g2sgU"
    "AQxN5EhzKTpsAhcMa1ieda9St7q9km51e9ludXC/ZQVQjAsKx6vL+1aMn02AgOrBf3YH+N"
    "NkLbeP99H5ce/i1lAFDfJu1DWdGvXavtpsatQmrfszat7gJfVz23OsHvbLbHyDmqO5GFej"
    "R4ckQBPLJhJvYVDftYgrM2oEPGK89AhDmJvpopkGXfRTMAvRXR2eM65N57fn2MzX5KIwhE"
    "cBnrIp3j86lm3bow/DmoYakqHMudYv8QsEMqyhra0olNbYrsN6TXazXJ32u5EX1ggtLxyt"
    "foHQ3t3Pgx/4mpB5gOBRtC0Hjhomj5QFEQAvXDk+umFBwGk4wqy2apWkUzh8Imzy4EZYTC"
    "kjgUC4NPi/4YT3KO0jy+H3hLgxpK+YG7z8kEdzlz65eMYvjRfFQ9ri/2tsp3C80geXwBSE"
    "R5dI+IGy+NUlkdg8+5UcKfsljpT9rCMF7nquZdUt/pciU1kIDWFNB5W4fVDC7YMst0XFwV"
    "FN6GSCaE0A5ZbOrODC5lq3xa8RS0CB4RBjn8VsJzJaJcrhbwZiCTnxdfkcp9kJNrfhScnh"
    "HVgMNZP+YiQqHwXa9bcjR3GXXH/WDNCdjeScItVALpXlzKfivMk1RB4eLs4LoXoropR8fd"
    "8yPwCpMnLtxQrHyDevY5OXCFvqUlJ6cbmIX59VWEl9cy9GpT3pbXnSI0fhmp70u3CeHRNC"
    "VU96fPWtUWRMGP45675GhbHIO37J5+oQxzdaYSzJtLKYQ8jVKnGHUSTOasEHGC7DAbH4QB"
    "/J3E7sGsQOSnZFxbanABSEVzU/o0UMBthHC8ubCucen8egRW3CN/6NuSGJeRS9ge/PxB5+"
    "77GpNRfIWhGs0FDFt74g+mUhCX1bb1sYyfsiy/hCrofDVXaGXwQBCfB3h37V0KckE9ghI1"
    "0+dGu2XdnfO/zx8NPB8WEklOiTMllk+V7Tl7oDPtRkVGgRerWFJBhesj5iVN4FLpkT7LGw"
    "KIAiUSK8GNeRSDBcZYk09GpvIhLaIFE3RqTyaROFbwIAhljrcM7wX2ITQ/ksUdKgs0yMSG"
    "HRKH7zgoo6569Vn/1pSi2DxgFl0iBFJkakOd+U851PkQiug0xDuTBZolmexCbqaDRqLrZu"
    "V7Ft3s6AqYACz6LIlWwpJhwTsQarQk1V+qIOfCL52+X1mkAxcpVV1t7Xwf3Zz1D+Z4Y9Yw"
    "qlf+5+vr69PwHvkes9Ote/Dm9PhInx6Hy9uLu7uPqJj7UY4xJ7dGCN/zQ8H91/uzgbniCD"
    "s+aJcFYtLEMUML5/uL0anV5cXsoyxp7vOqOxBWgbeHozHNzLB3MRO310Hq5+ubr+dnWCfO"
    "fZoQun0Z7VJY93O7npjfIytJpwggJHb5PCFysy7R1cy0ZpVHkkRag3QEvR1FXgY81waiIF"
    "Zsf2Qo3iI6tToCCmmrfa24hWx6barWVeOV6d3OEV2LvtnLodZayyKXU3Ln2x+LudYdvu5V"
    "VZjj/vl9ZYDkaOAOleI7yNPY/M5h7UGhY9qTi1rG8TTpgfo36dDKoZh0VwxkvZbJo/NAhj"
    "MmQxwyaRXl4MsrX4MGGfQEesiSeyYGTV5BP0I5Q/ZroVluq3bL8kJO0Sg2/D2ji9GNEaOL"
    "2tCKT3E9SZ4YsdEoaSy/skgmUIu7kfBE2fw5rgW4XyNehyskXAcxuCCCvnjMkTdt5hsZzw"
    "EK7jz4jTqOzOUtangQ0jLJldlecxEpVZzvcTZeQzghs/vMlt7E2oO/uOIbpoY4ttxMs0B+"
    "ZZ9fx6CSKVpaLsRiiJQ5W5U3ekXHtvEHZ6NbgWznVVfmP9dWHCP2Zct+V6Pt8TlhnsFq4K"
    "EHelB0CxceRU7325bdEV9Sstltua/Urf+16ZY29a65YOxqvM7N43AB3/z79FbJBgYwrBQS"
    "9qbOxQaGysbO9FadhmZVJc3nNF0SW3eGuwTOjU6ufkT5TAkEMChX3cvZ/v72++Y8ljni9t"
    "7LAF3A04B92/HX6XRrULdJ4diWRD09x+2Ly1H0aQ+6J/DSPqtKvZhVhyExS4IzqccZaLE5"
    "yJnJTArydsR675gFKk6NHuUfo8muWcRF9sigtb20Q0KdFMgEgd4bSh4ZxfP5xeDtHN7fDs"
    "4u7i+irp2BAP4SP+gRW6zweX+VUMvNyMubLoZoKuSxfp1lGABrFeRC/o2kLI0mpBNBbEv+"
    "i4prd7RaF8Snobx4362eeK8fKtDhT+41k+XqVMpYlTKVx5TynXQAam8rZh6WvTtLxlryQw"
    "HYzoVwpNUxhsVU2+/iabr4TUiGHLDCPHz6IHLhRZZeQkrMW68jdAt04Ah4vuuCYEj4NMaJ"
    "m76DIRtYYWgHjBNdZ5tsL+dr/91Vg5VH7k88Wj5GFs/OCjCI4HMXORHojlN5TkesdiPQl/"
    "d1CGCzINdfVZlY7j4ri6jvXpyNIm6g1JSE+Y6yHdWsREjEZW/4KMp9w8VtTaF2dYDemE45"
    "UWzLepxS8YeQyIIrQLlzpPfXHPTOlCUVF0umf5hYMe7s82Uk0Tfm5NCz4i0Yb7JvIouxC/"
    "vk9qoYqeGYDfBd04b/k72F0WSCFGlRJC5NJSUwyytUQfGb4HQNrjQ/R8Ks0GWYGc38PAGo"
    "bmhM7bqP13CjyPS40L7fTianD7W77YwvFxT83pb/fDQW6t5QY9smN0urSq0vBCUbG5voRj"
    "ZDsDJX038lXE83RLDDzv5Tic5IN+ef9gPqSic0mevk8+5xq4asCHI7zFffFP4bxhwq8iPw"
    "hdOrA+hbItPiTLkNbka9ZhfO6sI2mj31TeXEiAS0U0R7xVSBlz9EANLO3nUUgLLfbzdNqI"
    "Eg22YNl+J/bCRqyp5G6oCo1JUimv2M8oJBBKv414dXaCgrL1XLekDteyZvDPObb4f0XVI2"
    "KiR3//4/5xNaZvGj2TOKaqSilBpLSQPOphTiMxblwkDGSxBKH1o3JnVDQQMn1DEUBTBwsr"
    "DgVqLyxeI4TSqHpQ++0pBLa8DlxyRbA9n8/HzV61rWEhDZtCFZs67IyTKMvQnkjYDoKDoj"
    "ec6EEZHfBvBD0N7pMa3I5RKMvsN1u9QR+nWgxN0GiWZn27UKCqFkfjJJqhmRMWCktAta86"
    "R2ycRrM0zVL+o7yaYZ+IpDPc3HLM58mljNUv2Zgg07xvxnvTYsJUbVAxM0WpJbCTdZO1BE"
    "Rl9kZ1w1OEmv87VLVa8703nc/r8z1GpPnetAio1aB/RJxKc775SU99DyrymY2u3IIJtDwa"
    "6j7E87gp2kD1SRJq/jfkv25Vtl3mZ5AeurFo7UKtRY1FzwZ3Z4Pz4VuVExUgmZ9c6hdDaO"
    "TT/qs4mtETDKyBppFhqATEJRaeENUQqZPGvAiEC5sCkl1GRMUHi+iJBygYPj4Ikeaja7by"
    "zZCidefPxNdAZoRsPTLrC2imCL6MCRT9WD3AEsjjQe00+IfIDQtCvIDz5C86g8Qy4r6Ikp"
    "BQTk0Q3f3ycCIRn/jRsS1AiE7CH2kxFCAS5Gv6sxn/53hZBQ0kC1MH0dkAHxKrtSJ/6Cj7"
    "SVDiKacjaDg1TKZbgaqJGzLyapuX4F189bNghrIOYWwbfohtLCa3Uh+xZ/8k2H7iOBBdci"
    "Hcz7dAs2B/lVh/caj/HcAqBrEeTWF5PNmrKcoa46db0NxYQlzg8xfsWjjneK8ilPZbK74n"
    "pB3cjAuRVOatbtLo3twIDq+oHljxyi8sCKbU4q9+LyTW736V9btfvH73M+s3e5NXZXSODq"
    "AZXp3hRdUzX2d4x6pobhqQuBMYuc1rlu8McdARVT1ekM7Ddn3HY4JMs7+559EfN5RAmlIL"
    "4V1BDzonhF1E4HROCLsTCu8c63UMSsegVBFCJ2JQd1w5Ir2iGJR82n89BsWiga+GoAbSmw"
    "WORRkBWgjHb5h57VBkU+eJuIj86WNbhIGkUZiNKTWfCoJEAzTD7jOaQzrOFPNxojy5+JtP"
    "y2W5oKmIFXzbzGeeGLfAlrcqJUghjhNGr9ygwNPrLfB0aEaZk65fEprpsqO57nlX0XkMe4"
    "uYDYqPJAh1fRnl6o9odUyrYyoKYffVsSf5i3NUsaegYEKZGgZjKqKABrJasgNgFsPylhDZ"
    "NS3gr+EhzNApZQY1RQs0aO0LbYRFXD743CO2LbSrGehcANVhSJ7aUoOSLM2mNm/ze3MRNl"
    "CyBx6OxXywBrJQmXDMHLtBg2+tlKmplIWSyobwho4/y5x2SYhGKGWFg3i9m9vrXy+uzoYn"
    "0bZ5dM4u7n87EZvn0Tm/kD3RT6JNVA0FsOmg32p71dodCTKV9YLetWMvkfwShGfcxBSmJa"
    "ypeuUctp5KEh5pteSSIFO4O0dPXhOiqWcAN0PyWkR4TF9qdnnbdlobrtcILhyv8gHWFIXw"
    "sUqpHj6q+Ej6mCnWAxi3OvwNx2+Pv71ezeV+JcDMGECSJ9DCYoaXaEzQzGJQFqcRRO9gvw"
    "LnD/YLGQ+PUsXdof1clvEl1d1DApVXdu+Cn/fwEwW2WyJXxRkjWn9AFX7ECHYFjHwG5yeT"
    "4NdqMinzEGymH7pnveTsjlNKbYKdfDmtiNLlmznVpiQVKrm1CvELAyC0IRhxTAZtbg1uQY"
    "FQRDPQFurxn15fXyYkc3qRZv3D19MhP7iEmFat+fIS3YjTwHEWI9sdt5mAuYo+OAtsPwd9"
    "e4gH9t/6m2XX3GlP1CENBB8ja0HwW1LWVlXVV4I3ueLGDfl3IvmML+8t/U7fuBB6hb4n8b"
    "T/uv9pBLKs6IQC7w50y+IiDrX1xZRfOPzK5HoNf1dom4I/oIGD6JzIwNoThdrMTtDEmes8"
    "Y5c+gytoknU2bWD+1+N52lWkpKtoTJ78JldqnE5XwlftAE3osOw5r7JduQob0mxRg40+aa"
    "DCgpMp9ATKplKiq7pSuitXrxtFfeN0O6PEvMudRn2PG7UFzpTXPe8xcoV7zfZ+Gd7cn6Bn"
    "MvceHWiofj88P0Em9cf8xR6d2+GXhzv4xCUTn8Enl8MvfLxNJor44MOIQJ3cmwSNyo7en+"
    "kCcX12iQQCy6/rdl8rG6eG1h4vZhtFZ1P3U0D45ZdbYhe1nAxUcVDCibkKBqthwK8dn//3"
    "Jo2bBM9yzJs0T4sNnIUYOaoVZxetiUW6LhgYws6F2PaY8L88akOPTk7qfkBXdEzNJeLfKW"
    "0WJvyI/Kkwix3KyeyJBDpC0zQIfAvnL7h8Cjoib+Vrc6Psi8BYfD3arq0lJa0lHVjXgXW1"
    "7xIdP39/3NcRch0h3wp3dRC8KgxKFmmjCyeIhdvUaaESjY5x13QQtuGGatEF+B5csStsGd"
    "hVNl2AK0JNjyyYY7V1lhiRVhjbytAIDeM1EzSSIdkdE0TVLI3YAlQpSeMX2N73ZDa3sXif"
    "jEMpOaBf6lGaYo/xxyMvGF7Hq/SVeFjiZhiWcNegbCqcTNgQpR6+YyiausBL1GiaXK9PMB"
    "ieh5q3jZ0nn/MxJ8sC3FAQ7dG5FWq6gGLSrGoPxEhU1lqVMQq0PRsx92ivCnf5qEL2imdJ"
    "/kanTw0ex2k6yOf2PZJdLRHaG9yAk3h43kc3Awj19tH5xd3g9HJ4LsuFw8XH+shyxBXKr0"
    "hhsisCug9v14xYyjEYMbLdARC/GwyGInDRO0DquHmqb/CkVOdlYkzVNGVH+pZEWWrEtVVQ"
    "WdlgPj9BU25xT0Bt5Wa3gPTLKv6LCCklsmGgML+dbRfe6sQtY0KLD85cBbfhobkJDbcXHI"
    "Sr5DvJ3zc9E9+jhiuSk8Y+sxzCWGjE9YPaSFImLGioAVIysWUv+XiTL2BF7q8Zf3F++rDR"
    "nLgjRvi35+yUuxnfgoXmYMEUKjuzenvIo+j4Yz0w08H+j8eRaQh/lBmDd18Hl5d5vbYNa2"
    "4RPvEIj3JrHRXyOY9U4RgnxCwiZ4ZQ3zCaAQTgCe0f8sPfB6UuaByTdIEEG+cDCntaOMua"
    "B1zLpaAd8pfXQMmLke0Mzhbc7o6INcHbo2BvB3VCGIKu7+8kZyhhe9l0kRdoKT8YV1RKn4"
    "UA8aQTLxD7HBsELbi4p9h+IUIdc8T+FK7LOfah6h8V6tmYPOGqq6HFI1S8QxOjK0G4Mzvy"
    "3VhdOTLm94FlNxRzRKslrbykR/mImBKcV5xIZSUosNSI6/IzE174jVQYyTGXYCbR11XhMW"
    "k6hRNJWtk+mwDEOISYjPPQ5lysi4vJ0G4RtdFgud950CxSnsBInMDQ1Iwr89RBNvFAiURP"
    "FFG1cBsBe5voFClSfdeofNdEwhrXajKYIuvCEZjq4VgF4/qpGOL6KYtw5TeG12hDJSl1cE"
    "S5DdUoKy/0EebcfjXS8r7KWXZvu71JQt6pbz/fCsFl4kfho35ZAGnMB41cuqhRZETU8JdZ"
    "bP+iY5nbxjWUZ2gGgAzA2tlMpJOGoR54HrWIzilE1N6suUgqPl0IvaTMEr9EJ87tBGpqJb"
    "mkBB4eLs7z+R+TdVIGvm+ZH4BOnctElGyK1jp44wRqGxxv6yvOMkgkr434hSBYkLIaw12R"
    "4XO55zNOp7TvE+J3cxtcnpYTIM3597HK0bn2vJrq5wTtMHZK3CC1kflxKpV9TFec5ESsXt"
    "maB4I1DkXMh2Y58BuULsdrTC07P9G2+CyP06xxmm+x/h4c5gKrYQWNkdpK4apxmgMesHEx"
    "mYh4i0mI0PcJ2FKT398GF/cXVz+doID+0Tkd/vRwdYJEjTEoMnM1hAozDskrL/Nw9cvV9T"
    "c+2ndEhlHFvbPhE6y+53ZNn20zidUUlVIuW1VQf1NrDv3Pe3m4v/BZvxT5F4yqYbjJKr18"
    "yQtLi3/wxx/y9gM1448/RLaKAGwspha/VaywgYgAoZHZnHrEMZZQHzvfhGt5/lxjTkwofr"
    "IHuBNPm3IqXfgl8MBAXDVtjBiZ0ibGnoBLeFENXvBcBIVSsSN1gc8Ih/eP2Bx8+cMo/hd2"
    "SNWC2S3aIqutWcciSVKpi55tmjlTxUl+VOwkP8o4yXdOHwuMYxLKvvIeuB3+/WF4dy/1rG"
    "AOrpVdX/8CH8m1DrrY4Py3E1Eea/no3P18cXMDj0VPc3h+c3t9ejn8KkoJ8Z8x45rc8PLi"
    "1+GtKBhIbOuFuHKe+4fbq9HF1ej+dnB1d3EPcwJybWRxPrnYYZYXjpKvBA9FacHrOygtyN"
    "XoPM3wbHB1Nry8hM+k19EOOFFzJe0fVlhJ+4eFKwke5dQBaBBsidPtTOiy9821PICrjcmE"
    "BshqebTK2BEXDtjDE5fO4BmUmw5bEkBCwRSL3hHvEMUoD2iH1j/UJc2GAp9tJERE2uIaiR"
    "DHVbblcfG2PM5uy8W4Dq+D4QqzGTwZBlfULeJGvA51duzIxszBc7HXnviRDD1aFiQnN+ht"
    "ZBK8Xm3tJk3XQb9r+9kljLgvllEE7yvJXE3RaWZXYPZ4OZrivPSdUoBZjErxgkB3xPEQ9T"
    "1mmSKwK8/88PgBXx24vb1pYFy1ccW3iDGTZSHdeo6GGNH2bNyPddWxsAZuePLz97eJ4bHP"
    "6KNMH8C20OnRHFtqt22Eujj18+yTVArDw8T97ZAFAV2ZH61wNbvEIPyW5vtIeLsBUlG9L9"
    "CmL2vJ1SYNuuKEO2TZyGQbvp/kD0ACxOJRbuq8Q3tlSsCZXl/4cbodk/0iyLPi9zV4JCD1"
    "UVxo71D6c36LNEnyWpHtmOz5NsfsuY+siaiIIJD0zOKn63v0VQQuvqz0S1JVViQK38FKhT"
    "yTFc9pMydignBn9ty7wWunHFJNvMQRlZauytLVSReFYgY0jHnt2MtgBe6I2IPNUip1f242"
    "lHqSUktdFannbPbg7d8c0aqchFUoNh0Bj5KCqF1t+jqcZ8eEUJTd1E8Vmo6vvkSl6duhbA"
    "JUVmo6nsq+pL43sqHoVs7yr5FPdkbNGzHZJZ9rZ3WXbFZZokvoS4gEbM6nEHY4fCE7eUq8"
    "SfpdkmklYM6Iq68jOkcraVbDdcpoSJRFJCqP4zFf8ZCWLzCZfTReogUZT7kVB85f/hdmAF"
    "D7LDMKhANSzGIx0aQTUX6I5aM8N/ptuZhPFgPETjGb5tQ/Tw6Zz/nS1fXQ3zzmUgwHFWLM"
    "8L84+hKOVzlG3Lv7efDD/tExotDTcRHfIKsmkC6ZcyuMoRkhXvXo5cZDMNR3jXrB+4hCaZ"
    "EEp1AfwTEqEbkueF0nkyaM30DGR7djkQ1hE+0vcIfmgXCL3czheJ1VU9vFHH/NGhxPkWnG"
    "1/ftu9zyzLlVi3m+otDsrs3uOTVH8yn1cpC2JeGrOFEXDu5tcz2u3Gf4/gpiIEnaQVfo7r"
    "o+sx7vELLUqFxbglQLWmlBk8mEGLX6BqwolLY9mIGdfoDx6iOokA7Gh1IJ55HLqa43JEWo"
    "wwxthRnijqw1Iw3xPPIdE0XVYENqGarU2fLOo8ZzL88jLB70Sz3B0ZBX/b9Q130masBA5b"
    "QX7FrY8ZBtESabMfAfQqbUB1IomzaNDRf+KItBouXMYiQL2m598lzvbjAtPI/m01n96hxW"
    "/RI3LudhfjZKcXDaKcpEUSfZoa4QWqvfzbUq4r7k9aAo6RezItEMTTNUw2aKWd1d2Exwo9"
    "RWapN0WqdtnGEV3eO1RZCm1EJoy7BY6VbrWxbf4nPtmDCqmhbplViAZco5d1pg8K+rmTrK"
    "3uRZWxsotnHL7St9IYUF2hID+q9acqNZMLYGpsfgWvITCTt/iqZ5olveAHzY5g+UX9wn3A"
    "Ljwnh6Im5QvoZFqWSIv0gBfqe1mV/v1Fpm3GlrTjlr7tnKM+WqVaoKaZX2yPKTZXj7qyz3"
    "JM0mqAB1ORwEJaBkB5C8qlR5daT4t/ARxHt0zn4eXP0kKkaJvSXG3wwubuX4ObbcZjWkNl"
    "AjWZrfI/mi9e32GKG2NovM9/rczaHU7E2zt14/nzXa+GwtQAQ4tJOjPhr7SyixFJTW6CO2"
    "ZB6ZoUd//+P+cZODo/1eP7o08VZhDjrLr5Eo1HZUZWPfnW5ZoKT2q72EyghAewm1l1BVYW"
    "gvoRLsreQlzFyoLbC2apauYjfpVpJ0N+l7/ZX6hvQlZryu4aN+mb/1RQ6q6GgdBAXywn6C"
    "loCsLKjrTaFQ02JKZ1kfalWi/FRG6N3U6wedvTTKRZk7sV/iF+1i17bew3wOVTxxTpigio"
    "fhsIqH4bDYw3CY8TDovKE38jV03u1/c3t9/nB2L1pKmL7hPTqcN79c3J4g6jw9W64arnm+"
    "HY1c4O8rXThXZAr7Anp7cDfuffz4GTDwEEJEGE0s/gXoBdt+5TOovfY34svrF2tOkCnMcC"
    "Wv2JhOx/eSaTERfa4vhDxqhWXRuwb4dLBRud6rdHVsrqE+14hchcNVdsEIHDudQDcZrqxD"
    "y4oxQaIPF1Qmqd60om1wKquF9A2H68BgxpMrjb6Rbc2snPuz2JObplP5DFmtYWgeJyKGsJ"
    "Q/i7lOoBWw+BlvtJa5euh6DWu4rwh3J1rV+2qZjvU09UIclexNZeJlf9Wj+Tv2Dms6E8ds"
    "sg5iZLu4CjDfmbL/o6jsrtdBb2Y5o7nvGlMsnON1Nbwc6s5cfNvWtTkv//RywDOl3A8oOs"
    "P01q66OV6KlNMZ4Zwxc+o2/e3u+qrAVs+Spg87y/DQ//KrnG2Mz73/nPiOAVzkWoRle5bD"
    "PsD3/VdNf1ZvOJt7ABV2su2gax9vwLNyx1bah5U6smCCTIUWl75YjpFXQLRERnGi3ZcOeS"
    "HucsG13BZ6y2xESAHorZaM4jS7LyKFN5A/ti0j5+Yu6zW3Itpiq7kwKFWnWuMUOmFB2yWw"
    "pRgE7pBpmdAYC8Erq9ZbDvMl95IThyoVxopIaWG0ERtps42fRl92LG1Y91h4j1LPMVQzye"
    "IS+9JE6klK3TVHHSFn97bww9SvchWjUjnAoaADoqzEVYiBWhOjdxfOs2NCqFzcKrb61uik"
    "wbWc2ZqtIQLo3YUnG+91hN/pYFw7THroFN55o80z4suqGPAZrrpXQZ+jaKVXQX6G1cxEoT"
    "KMgjkAyjmh7ufYJwuLSxu6WzjL4GluzLilKfNLpK2gryF6XENHlbnq+qgYOqqTjN46yys8"
    "G+oKIEGnBdCW8hc7ytbNflnNtGOCqJz9kliD+cVNdWZR65lFb1w4NqZHFitFgZb5uk4U6r"
    "UVVCIHibQgiYyLlJXPyIC1Ytuy6xcJBj1ZL4SJv/lwBL88RyNqY8ZKVYZWR8Gcr2ZdYUhV"
    "dUhKJyOA4lSaiEDpBIPhh73jwxAJJsJJjXJq9qvk1OwX59TsZ3NqGkOsW4FXq3Y5vI0Kqq"
    "NJr93WnXAxh+XDGjUsSZDqUILKctYW5Rufp6p0RX8n+pw25jdtzDcruvBq0Ytrh9xT/p+K"
    "ImjcmP5N98GmKl6sZcJfOAad8bf+JrvP9nLs+PSQfpkxbwWDR0E72xp1hEUvccg+BFgrmN"
    "ketU0EDalEeNEUrbeR75hB+kI47juGAB73TCBZbsJHBnUusMMWxM1rFrPRb3t0HvlpMvfQ"
    "wUdIrmBBwoUlWyzzaQzCuALVh+xig3O6j6wJf8rQv+iYs8eyiXkirTNqLtGUvxWDhExGHW"
    "wjMFeLgy/hO8IA/oI68qLO1dQvczXExFbZ2xCjUdrhMKbcOuerfWE5c7yERQ+laBicINVE"
    "tOFaBsUlJfIZvxNlJPBivGrn94JHQTZHH/3pcmPBsybLPjLJ2PKiv/iFbzxTnw8Rn1hGBC"
    "GoK6KD/QoiOtgvFBE8SomI1CqnGwxXWkDfIO4+w8+BG1leRpAtC7WaRDYe/+3QuUwkRYga"
    "4E72Iqvmqavmqivz1WWcdXA15d0YDnaX+UIJKdLY7qUnnf6KyOUe7l14J4mMgBsdMW4e5G"
    "gR9VHfQSpD5DngHD69uBrc/pZfEuc0J/Xh9Lf74SDdZ5hgs2ZWSoxEjaQU+Nq6SSltuHQ2"
    "koui+wG/E/9apMw3kHSaVntSVZY014y4XZsTDyyu9hYjaaSKbKlYx7egMKRpcSVdtEqdkA"
    "XUiDTbKAXQVhG4jGfvbQAPA+JaxrSX4yQJnvTLfCN4NeY1h0jxJnsdZFDLyn8vJv6aOfUl"
    "sEmuR+XWgSw2UGIkKhsp1VmcNDiOjqoYHEdHxQYHPEtllEp3QVUOB8M7yN29SubcXok5t5"
    "c15/g3ern1HMvy2iOS7VsQb6O0tGYrvOll9u//H9xy5B0="
)
