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
    "1tvu6giqLvOlA1FMnOfiZxs+ZKNZJcuyPKNQzppQ3Cf1jWAomM96iinumH9VcgW6mP8sYk"
    "HaQ6q0lZA4YFyznJ/7sZtu0SL5mkUdlD1rvgxjdf20YE6xGLnm+UsJhnPcDiwf6Px5Fg4I"
    "8yUdx9HVxedqCgJeef45BwAVRm/c3l4EpUsQzoH52zywG/Hfgnho35Lcs/uRte3Z9wWTje"
    "o/Nw9cvV9berE+Q7wsPy6HwZXFzC8Am2bDH6l4ubG/iAPVvzuZhxcHU2vBSDDOCXLcadXl"
    "6f/QKfic6sqtTKXB2YdbSWFdXOQPF7w9ncWwYJbBJKR+ZoTCZQ1Aow3CLB4B1aXwv83GQJ"
    "xMh2Zw2I3B0hfGNKTN8mrmg1zJBEoTncNPqM5OLuI+h8bYKvdDEF0CRG/6JjsVKsmr3sO7"
    "FMPM6bOsZkOF5hWxJ8L3DKQ5vYKYbtj6jfhmw3YV9uvV/s1rbkUpYlsDzWh2BGcD1KobR3"
    "LG/E5netvDId5RpqRKRuYs29NQszGCPfpMjNhcQnvmNMkBjYZlnTb+OKKmajuGWYss0otQ"
    "l2irKLE5Qp9o856ab4H31SExkdOIWtoHoHXFz7hz9Mqe+iBf8+Cf83bMra2CGn19eXiR1y"
    "epHeAg9fT4dcvxTbhQ+yvIQhFwMvSU26CXgpQbkzisW7cYgl+1U4XgMRx8i0fFWWr4YgFt"
    "9n3YUgvlFxTuUkrKtzvjfmh8phbf6nCLUINDhTEXCmEtU8d5WrheU8c7labJQ2KD0rg7T3"
    "sSk7yuPU0blGs1NdNTWX4RutmppZqCXYhPhiroBPCBdGLYzCX57ER4vzMBZOlRVQY5nlpp"
    "9TSrXhHC0XTtDwgq3BCwr7bb4CMdiVjpt7sEzl/kMPc7S3fWet+jUrttQW8FMV9PmnYvD5"
    "p2xPQH6X5WQzg+v+nNgeLgjch1RFThn4jwn0Cq3jQVTYJhaz/xxWpp1YLvP6seo3skobdU"
    "WOiwTct+AdzzliQn/4/8lUCpkCtsTOX/mvw2li5FvcCIZtGc/8Ghvxr/dq7ore2eXF2S+j"
    "++sRX673AKWJzfXofOMf3g1ubk74/Yk9Btd/gz3UPvhlqzHtbe2Wb5Y3RS/YteB7+QbwjS"
    "m0dPsfw+cqzYxbNPDr/61oRDVcHyUxvpL8pTxilWPfg/ncFSCT8IUlSNb3mCWLxabCfZ9j"
    "cg2Qg7AkuZaaj8OtsquO9qpk7fBRhftKPEuK0cbOkx/YUVWlF6fZ4rFn1YUQNtUAqigANS"
    "rO4+UMAmnP/MfV4XKaboucxs6y7rXCSfrIoGaf70jssAmUoH/BcLf/6VpMjUuEX+Kux0YL"
    "fuzWEUSKbJvIWeKYwLCaslgVwA1SkYV6FdhCSP4cBD+nWcW2KoWW9osLLe1nCi1hw7Neam"
    "NEIqItwkNC03u78eg28R46UvwOI8X+3Gwo9SSllroqUs+BhQRvn/A7kGZST1Jq7I86Qs7B"
    "dmkgQk9HwdUQQntR8CpxxCgxtnkQMZ2O2xF+bzSUeOGMqe+YYfw1J5CYGtEvCyNacuwoHh"
    "SuFkQMSyth2fEMLVzqkc8Q8uPLa74yeJgIB1JuS7EcR01+cLHFuas0box6zAUF4kWtJkiJ"
    "jv+tY5NKxibfunbT24pg85WbdqFhY5McV2jZ2Mj90npLxrqOye07JLe2gtuviyXuhpG8D2"
    "p6uNKkW/RzvY3t1aKfy2Ijl8ztvDajZSyPk2l2V2d3TE/JMPyV5PQEZQcdTF3yNchKpSzX"
    "21BcNj5JtdHq8apI9pXy8SUuhIBZLTgROgeQ7ae8CMl1lfAj8FdAVw+Xl29V6rjEOK5kFa"
    "9hDa8SwT8gqF4EKckufuHfIEJ+YMOCzQp9MBmCXwv4BGgxtixCYG1ift3DTIFjqF9i1qpn"
    "drVg16pkdTWBTe0KWgoACDiDmILaIVDDBbPPiECJJ/5tLgmQ/HB2BECpVxx07wsqtSWJXU"
    "8CjJqUVSOmbwSws1ul7lgzwM7d8Or84uonUckO6B+dwdnZ8OYeatBhwyBzL13s7nx4efHr"
    "8BYGcOXB4tcrjLgdDvgHENHOFr9Ll8dTQ8JgbWOD5Hmwy+z0ONmuVIcxXQpFB/kxKBOUJO"
    "adzNECs7DGIcJPnPVKVYjZsn87fd513b29wLnWdBl78w1ppa4TUAD4AT0mLj9uAIi4mFrG"
    "dFWiCk4gGTET8bW+uP6p76H/5yTW/AQ7FIwDqEXc6EJq35vrs4KKG8XyipGoLLFQNN8Jiy"
    "5I2AmFI4QH16zJBO4dh8IN29pMLdMkVc+t1K46rLSrDkt21WFmV+k+BfEIqe5TsJN9CjRW"
    "t5Eods6pHij4DeScItVATZXlrIvwdVu+kR3eDHCdoNWSVlnS4GBpIOQYmZavyvKVLrMGEk"
    "4QahmrLGPTxROvdtpEnKpDBuK2a2dCpfi6fpQEURfMyU37qsC33CAvKCLS67vx+tYpWdtl"
    "vk7Jeu3ObrkwaX6/t8blMyumXyl2uFRnbXSmvs5ZoWG0wNrzcJ5u8jSuiBUg/7IaRxvHQD"
    "RRN/ma0LLWqPFaCGOtk52ZzSPsBtM3mp55Pfeufa+XgzwNnvQrVXWlc28E5a3E8FcRqIMw"
    "T3JK0QLzn48cimbQry9EsqKJS2dhsdYsxLTJBLlNaaP7XuIR051odRKlkkmU6qFN39AUbB"
    "9ryqjv5lXPLbG2IwqVGSxwYMt+VKtyxIjncUb3kYzl7x3sfTz6CEXIGLR2ddPHTiVptF7u"
    "Ssd1X7sxO+Fh1F4A7QVQRQjbKMyySaWWC2qWp9KKz19RaN1ZZSV2DhlOAtMG9wUD4CFcHk"
    "IPnbvU9A1PNCD+44859qYj37X/+CMAOMqa10EjAn9s0lkekHdT31GlyEi0B7h4dTERNfVg"
    "9avwbw9tfVQJF3pUggs9yhYTCbZULVMjRtNFPlcyN/ZK7I29rMGhK7puLT8jMHlyXG1/u7"
    "u+KoqlrmjSVoRleOh/kW2xjSmbsfTYsW/Z/E3YB/jauhmyvfsl5NOMlyjQBsRd/yH8cetn"
    "0QADE1LKoHrTAN6UGQETpFG9zDcMwthonptJWCKzFN3uyq2NDbQR0YQV12dciaJmrR2VQ6"
    "qGgOD7am+s60m2lHtfFHJXdFMZ1Het3HhDscjiNDssqzP5M0BgJEyslkk6tq2qtLQDrFA3"
    "281y1LoI+XuUeo4bVBch175u7eveLtxwgV0ypT6rL4A0pcKQz963KXGJKJogWtswxN8dTS"
    "zb5iYgQAO46sO/JeEjDeau10xTByoUOBSbBypWMKXcLdICa7/F53one6OqWNIHSu2ifCkg"
    "5JoAsqogyF3ZBUlvRRAsWo9FEEG7kTN1lVF8Q08mI9tynlvg1R1M1lVOydNjPSZdu50CyG"
    "4UqxnffAXR7djeLA9yj+LnQZVgNxAFMWgcRp7zAtaF43Lxl5MgIh8MzAAwf08+0TFo5WLQ"
    "3Da0wi2elMHdDNt2oRTidNuz5j5uVhYH+z8eR9yHP8r4ffd1cHmZW4t+7M9y8mVeK0UfUi"
    "le4e56MoHSBYg6yKNz9L1sPQov/x9KVbITp2TdsyVGpF0UjV0UwZlfm/tJOi2AttwM4S29"
    "dv6enGbHRFDVmo3t/dcT9+YrRW1NrnbPHEszNrmta6eZbVollzZegUIeGYCvqOMsGveqLi"
    "6mRHhGnSdIgJoJRw1M8l3k0HGpl1eWuSZpqcYuX1gnTClzfpcp6Qt+pExzDptyFX1Ftb2r"
    "dK+mNvkzXSC+O5fh8qV8efM17Dum8GrydWu5rI/2uK6J9j5+rOfcb0Od12rkGxbWAE9e/T"
    "DjikozX6uQyqqQkcqwdvCvWz7qNFPjG1qlLKVb0LTkb86ojtGzUs3RDUZVdOJ+m1II6/mu"
    "A1XTLRYogjLOB4qhuDxhDfZXvlskCniLOOAJ/4fBr1YvLOXNWW/4rgtdWoLrl01xXr7+Vr"
    "/5lUR/cIdptVWZO6NMbZ0HrsvKuTfBeJXzbsQZf7K33w+X+cmPIuM8t9BFlYycSgXxS+rh"
    "Z8vhwz6tt+xDis448nUJuHerqWpMVVW1Ss3k729kPKX0OU+rCh+VKlULOahqYNxB2DRdwp"
    "hUTAKFJahK5FFoTONR20Q46OM0pQvQgSZcWxEtbXLLG7U0acttM7Xisy3Fp2bOcXfTjY8+"
    "VtFu+KjizowfM/pN/M1qcDlFtsU+gb2t8Hq/Eq/3S3i9n+U1eSFOHuiwONFuRbHDaXaQay"
    "yc0cHNI26UD8/8u1fdTNXNuNP5+FvMxzdckhOZObUc7C4L9P6IJs3ppSebgKtx5vfuCLYT"
    "Kfcv9UHkufwP1nHEf77mTy+uBre/5TfQOs1Z96e/3Q8HGdwJebGoz0ZNpJJD3FA8W0oDkN"
    "L5jBg3axhXKZllStC/QxY1mii+pZx8x7NyNKXyTMEstc4WVDlbENqk8N86YpaTV5Xy9R4r"
    "CeKdkXXvivJvWqIpZugJyn4tiG0j8Ttgl7bQ9nfnVsICu06j5OAE4e6sAOiLSxcOFDrGTF"
    "r8soUqmPqW3UJ5jZ1bAmxhecaUy5JOJk3a42XJd2c5nC6Rz/oITyAMZmMGdYvEQvArhw66"
    "tBR8xyUYhJldBOW4pgShsiGL3i2gmBiyHIFoWsitPyMe1Dp3iUGgBeD28UxcgF5DxStFuj"
    "sb70LErG0y8bjRDlex+A3v9RbWNTreg5R11aV3IWZdZuldiFkDDDTAQBUhtFi0pVJlENks"
    "2yJrVioIwAPncrplhxi/0aIFabYVwzLinH0VnjFKivV1oMY1V9tFaBESj6H2zQIvAUohPW"
    "tizs9gaBHoaSYgqg4F0AQKvmgJ0TwBWOUvL2fKAjc29SVVCvYvVuAWKNnfR7/LUKqunKAo"
    "yEOughHNwfCXCSFBpnIJNvBeRus6wDHNicv41mCwRfBTXs+Lt5dYIsPCK2iwMHT8WeaeTu"
    "cReVvuttBbYAucgr2akvo2uLi/uPrpBAX0j8758PLi1+Ht8PwkFCExH50vg4tL+Eg2rq8o"
    "uWT7gOMKEJO9tKYcax5wnAEr59/s5R7AiEhd798pefKdzwgclXBRLFzL84iDxmRCRfE2+J"
    "DlXUIb9wCa/CZq4PuJqHbG7yNOMIf85UEc7rOY4ESiK4H5Tish8p2zJGHrNHEXxOl2ZgW8"
    "S1+BbMY7ggrxdc/VFKnK2snP9/c3kHzm+SxUuiGkhuRP2P6pOncp//05ObIl6U4rEnXBqL"
    "1v0+WKuwBoMC2TH54eeqIC0tAo6WkzWFX+s5scbXE6fbSpfLTpoMa7ELPwe9T2dseptLe7"
    "sdEcOuhqV5dP0GkBtBVuiPkF1ww4xNLndkwQVUMOyTX4egkO6WBtjbPDcLqOsjd+wiqYMi"
    "rZXxygiMTzenRilcRUoZ4bhTZwlqiHgT005bNz8Zv9yOezsLwpsry+7NMV5oLChziMKkjS"
    "KD/0md+MH9AV/xXgpwi8rjnl4Lb5zVViGOEbgJqlwxZqhi0EAzP8L7ZSw/EdzE5tv/QGcD"
    "3L3OJkyXD89lMl38YU2Ui6Y/zUyfC+3CxMkWq7UGm7UKOg1DFLNAqqms6sUVBdQEFdmGQ2"
    "p1ylNpZ8afdybIzUiFIrw1qNHT2TZQ0EFP+5Ap0E5fYM24L4MfoWKPuWI/z0ooszlkUQ+D"
    "iBYqLucx8xKnX9MeX6P/mL6xZQuMwhlkQwUZLNR9vWd+aX/DOo1DyJY85pcFRzdunqf+pc"
    "EGWGRiS/qpZGRKCyqSEP9JOjE1H48uRHYVtDQUBY2HN/bFtGo4jYpyq2yKdiW+RTXjgs2j"
    "ZVRRCnUVkKDQ2+vf0qXOajigFM+xk+P8vjviqLg+Ed5O7+0VGVoO7RUXFQF54luTum5nI0"
    "xWxah8cJIpU53bv7efDD/tGxKDXE7z5q9tEce9M+4t/qLkVxOPgxjY6U48MK4jg+LJQGPE"
    "oK4190nBXDw8PFeb4YguEpAfi+ZX4AImVi6QIoxl9W6iqip4blclXFJfxb+f/PsNkCVEyw"
    "+0Daz3HLWLAiC1z1a6MiV1QqA3fuI/ZKqE4fLYJ+tqJKgkNBEtvH70wJzu+GWey8i5Gs5b"
    "/bHcDIZqqViWWQp6kXF2ta0Shdo6kNnm+qCJPG0hQfK/wHmteOvexFXXN3wYcarOlyaM1f"
    "c4vP1gQll6DcjtS3aTTviJALHeUZX+3bxOIvZlhcylkHmXjQL/WLwZDKHY3n/JL1RY8oLF"
    "UHl/xAHMAum7KqMrihvKk/GzvYsj8gUDygDkssG0OW4gGFT9wbef2QN/QtVaLp0sWu4+hq"
    "urcmlk1G4o+MEIoN0wRRO4bpJkTRu/ONKeKL/bG39+PRx+PjvaPDjz8cHh5+mDtPj73P4P"
    "clIi/QtpxnRYxT/nXgqB7VBTik6VT2FygDdFhYppfjkilGh4bjuxSB3d87/PHw08HxYXTw"
    "RJ+UnTd5xmd+f8dCdk7foLXjDvGTWf+dcwQUO06C4SrzsncKukOY6hRoJX0B5qO+l9JCan"
    "lP2uP6FO8fHdeK+EQUHTx027/hQCHkGvKoZsQhRdZBVm8k8hBtp7r8zhBqjlfjuMVGc5fm"
    "FtQo61wQJ9ti74LokxqH+DWAKOZ4OeMK54lAZcseitzQ+46hOaFzm8galX0ouw8PRX9E8I"
    "4DksoMC723UNy9vSYI2pVYvGu660rUaEyNxlRFCFtBY27WbTqnbm7yUvCkX+44hTGVPafg"
    "hQJLwqWLVYc6Ytv8nhGVnSxHujYXArpHDChmJmB9eQ7S9Sar7gfln0L/JXEXSbOhnme0GK"
    "aQexjVQSk08MnFOlWJb4L/HNZtU9VGbONVVEKxBzQUR1Yvfr26Vkirsmrcu749H97enQQt"
    "qh+dm9vr84eze/5J0PuXNfF8tl9Dq64Xul0H9IaY/22FxbGJiLwYmJ8qpjr1Rrrq7wArBf"
    "xJIlp1sqpnKQRhMZEj6tQr/7dhx4gIq9Q79GMkbZ78GwRN+XObYpOYQg59iM5wO/EJ/l9W"
    "k3sm8xZ6s9VAqY1reUXGyrtCehLSfdRkTbcP3+4q1vLblIrkECZr7Mq6fEFHDssT7bLGUD"
    "txu4BL/JLXh6bYig3Hq1uA8looLSIrIVBWpHZeos1vJ0zgktCgqQq0XFHsAM5ypbiIimmu"
    "70iWe1TRbrHae9dEFCp56woxYbo63nuSsHbIaoesKkLYcnq8dIDmqXB1kuMvgllu+QbrDs"
    "s3mxgfY1mh8zri6GsebH7RgBu5mh9b6FnQmQPgtiI7XTgopIuZvygAFJG3sAxOO6UL8Sed"
    "ACDXC9K9uG4mFOQozPod479vNuYDDQoVsPJ9HNv95vzceOq78tjgryCbhUQnjpwnkyX/e0"
    "98kcYTK4onduUWqWiABqNVvrB7F160qIM6EbBNPscSLAXOQab/Mdgl2EYz/EzE3hKr9Y1M"
    "1GALZcRR4lKPKBp5uLbZkDp53ETJl8JInbh09pmz3yBQ+k8CUxTx8Yr3rq3dxqkUzopV8q"
    "xKFLcHD1Jt7ifpNP+b8l9e9zUjHAki9WMcWwlma2NZG8vqCaFFYzl7arTA1xUEqauMjR+V"
    "FTgrLan1GXsdzrNbl2BVtsaVrwpcDbSFFvh6s5qpm5xNKlZKIRnPXOrc2TQXyxg965f5gg"
    "w+asT4sMqAxhmdiY6UHjdnLMhcRTAH4p+5SwEdMn0SJWuD/wU+C9KzJcDlmSyF6ckEepHz"
    "H2AWICoEninGLP5ueejHLX3zo/PohDUXx8sAk2NMienb3EhGv5C5d4IOPiITL0sqKoa4L+"
    "CtrqKojmrUL3EL5WP77slfBdzfBWxfK9G54T/uy0Phiao44fB0fDxlFARnU534aEijw99K"
    "B0f52VvTfl5RaOM5z357G/Xib3T8swWGUG4V5tjTUhUDZDuNDawWbAq7BUCjFCxuc5mMJy"
    "535hsGYeyE3/ZcHfDIbO5JwJXstgzRHptzVYy1CYYvCftpfwfYZq7Q2jDIJVx1KIg5bfEF"
    "cjUOaIkt9B0xr9RarPC1QjUkBkwNwl0VMz20BqKkBqLuyalIebAaXsdgX9YI9MUouuRwbC"
    "1UV9DCraTEdUigsobcE4cw52M/OL37wQEt/gnHePjBCLNn+AwILAmAefuEJH6V0hz/WLHV"
    "EhGoHD0F5LrgtkjcB+g67MzlKoQaXc/jJdyyxJ600GB+E3YOcd08+RQjsCOCHQBgt3Gk6z"
    "5VCgljJ2xNdcyjAihe8OQ1s6hGMxrTd4EQ8SUk2sNAVs8H9McfYZjqjz/QR0hMEwWrbOxB"
    "o4zgXFx1huHXm+twswU5hJii/DebE8PCNr/fWI7LdZtf3LLJ0sEMdPGbXn484Vx1RcYoEj"
    "khVk630vbV6rqZ6cXqxy5koyvrNOU/2q/loo4INLub+Kg1cKX3dkAs8IDVsTYjgk6s9Y3b"
    "je5TrQ4c4XjdPned/huciaMX4rIgN6aqYypF1qVTpTXvlPb3tc1ROIECHuUcFYVsTZNp3u"
    "bwNrB3csudFqtzSSqFHXjKqnQCJ8dfqC7n03QK8x5qCgXRQMbtdihpCkk+AH6CSCJlQUKd"
    "72S7cKghJP5qDRx3Kyrts1POZxcXr4iImyNRh6aukNO0O1MmoXcqawyDI2XMfwPgAGxqVO"
    "3o0SX5gw8xD9NdfPquKBQ+d5W984LoZdBis1n5mfwpdmb3vctzdu5SmK6WmR+n0QHI5pY+"
    "fwTvX4PzKwrN9+Z81+H2t1nt4l7IdZUX3+pJKn2z17/ZBURmlFccdOC6uKihb4woxXSlVr"
    "sooTAjUDpBNGMSJUPRYkoZCduFC0isbFDcgi0r4xK//1MX7XuP2hJfXm4zMScptU6sspQn"
    "lmOxaSMxp0i1nFWTsyK4sEtiPhF3CGmpvRxwWPxxvwwhZouBI8hvtaq2agbI1oy+yMwRgG"
    "sFTUIAkgAwLbog5gd0JcqkGVPsPMlkFZnSbH7mQ2dcBYC6UHywQV2XGJ4E2WKHAjBLptvm"
    "Y8W29cW1GpnE7mBdjk3NrJfONze5Gfz2dXh1fxK2o3t0vgyHfG5CHp2z6/MTvuDNR+fu54"
    "ubm4urn04Qm1rzOZfbo3M7/PJwxQe4ZOI7Joy+vR2e3V9cX52EuyTABCiAKJlR3wFrLsf+"
    "LttMSTqVo8W9G8osz3ohJ6teguHhxk+/6vXb3gRQxdcQcYmTV6amGFSVIFK4i7rI2ZTNOS"
    "bU/bzqpOJNRX0HhsaUQj4JFNxrVGZvb79K3wk+qnjL7Gc6T/C7rV7JAbptiFuv9wba5kai"
    "INqM76rir2tXqnHDaLz0lpmfsXh1ob8NF/rT5egqcbVCObq3cc5cUc8ySC/HLxM86Ze5ZB"
    "wxpoYvxrPm4ObAjsNtHEN4R/qxLn/8EXhEltKU6MNQ+AzgeaIzeb6fpY1Jq/hQVj1g6cIZ"
    "Qb1q7UJR1IXyRjfvNmupO6HBLVJKIeWU2qZsaXcSX/BK2+Cdd3XdX9ycwAH16Ayurq4frs"
    "6G0vMVP6zUcFd5lmfXcoVEBCoLoGF+2Uaa9nrkrxxbu9i5EY7vBH+37d6wLee5zmoOx6vr"
    "Sep9E8VePIpcgqV/NSgDw3lORSWYRo68o0pr/ahkrR/lNaiOdKSMEF5BDyQotXdJae+SFF"
    "ajzIUU6c7AB3pXQsOKugZzzSuI2r7D1AXtRC4+ZOGUvnbsZbAyd0TswSYqlbo/NxtKPUmp"
    "pa6K1HM2e9S/UQEIkfQO5jipIrdhsY9KuN7q9HXEaOwvIUkUCKG+Iegiwt7mP4RMqQ+UXA"
    "sTDiTThOyQgpq5TWfK77sYIXj4b8xpsZiH8OkLv9I/Ez0aoSyIz1IDk0OM8sce9bAd4hPC"
    "+Q2fP59JYWiMkSKOlmIHmVhEGf4Xm0fheJVt0d7dlLqeaHkBp7Co04Zt6vONx3xokMHQY+"
    "/0+ocffzn4+n/+/thrBnto3fHyLzrOSqK0wnGOIOpUbEvryRsBoNwH7WaFd3JuY4NAI5KT"
    "VX9N0eWR85g43hYKtsW8MPSZOKMpZtNazq4ElcLAn7ufBz/sHx0D5hRCIOIC+g6cw/z9+0"
    "GnGAtqDnromcyrsn7THTZXl1ITT/CKeovemzlxTGBZTfncDK/OBagxoAcM49WXi9uvQ4F7"
    "dCaWOyPmo3Nze302vLuTQ10K5fUDBOTg/LcTccAtA4wkUAqIJNCdDy8vfh3ewmdcFbJeQP"
    "GA7/h6czm8l98xmwtzFea6f7i9Gl1cje5vB1d3F/cwr+e7zsjiPHSxwywvHDU8Dx8C5eX1"
    "HR8MxaD53IOrs+HlpZg7LBTdZFXtV1lV+8Wraj+zqgJ46WjG1SjaOM6QnUXpS/DXwQl6wY"
    "/O328v7k7Qn67F4qBaIegvw1s4bLh8J1Jhe/tLMGQyYOEdkuNMKj6ac0gVduKeYudZNm7/"
    "dbDSS07vLhqdxAf7FQRxsF8oCHiUL4j1TuTsLFsUie/MsWXWFczD1c3g4hwce0ANx97fH7"
    "jJLM+9oMwDP5bFGDkCDu7Li7N7eW7bluHJ56PBl/vh7Wj4j5uL29/k4BGeeJC78tfccvmx"
    "LR7BzOIDeRQDsH0YQdvhM/6m9+JYZcTzlDtU+aVEJ032aUSo8C79YnHbAX5xqEeFpyVXpc"
    "T7N9qt+0dHVaRxdFQsDniWUp38ccIgrwF3SFGqDDbsXVoOYX00JhPAPIQZIX1IGmHC5DMt"
    "ZkDihNJ4h/C9GwgrRbk9YX2sJyklHSEJx8eIr5n6AkgRav4347/lMN8FnaG+BDKkysqgNx"
    "jTF4I+yryoOXahvxln/QuxGRI/o3K08G2kJFJMm+2TDKm6UrrzZ+H9Lq4RgRkF+9UFdzyk"
    "4c7wkl85yCFPGPLclJZZeAHWF1maUlmJKX62NdTDdkcJE1GtyK0I6btVy8y8jUCE6VVbHn"
    "EqZbeClIURItwBiOIgbNtowYXS5/+CZjOUoplvTD/L8gMLqEUAAVkoHbSEi4iTKS2/0Bau"
    "L8M0peJy5LeQFReQR1fbTGkJhVrxnHAdJ68b4jkxrBm2y3XqGHUaEyLJPwTTbMxBcFDXQx"
    "AdhfzmdC1+GD4TMmehOjGjDlkGyHy+SynXKQyvhZJc58Ozi6+Dy++P+tKnx/60LZlIFHoP"
    "DjNQTLGIRnBWjwJ+52wlSm2CnXwp5U+QEtSYz7Ap6YRxse2CMU+vry9h5giac3qRxh0/fD"
    "0d3n6/lxJFdpdM5/P6R1iMSN3T60yUT5eL/olScxduFejdVqeBQzReWTHU1Ytba9uwINbT"
    "1Bs91eBmnEQzNHufittkVB+fk6RT17feMCOn/UgXI+6LZZDarE7TaVa/ymqXGASgCCPxQQ"
    "1eZwhVDr03ZPfeUaVCOkclhXSOMkpfxLg5Z1czlkeUKvO8N/ywd3zYKBhXLcOvJMGvnOdQ"
    "qBDAN815H59BaRkMGIIXq+zS3tZpQ2Y4Ly+pAv8jys4d7vtHlRABRyWQgKMMJiAAr2dZXZ"
    "zcGiPpAI+3nd1qWvBCRn6F+Vdc/XFChascKO7rn7v0xapZPDBO04FFnzxYPlW5Tz8V36ef"
    "MvepYXk5lfxLbKBgvGbtq6wNj4E67I3TaBa/ymJIQ8B2besyRdY5Ru9VMnZKbB1dM/QNG8"
    "D7bC4KkWf5XdxRKEG0/XbZvf+c+I4oC43GvmV7lsM+wPf9V/2Ij+xYOKHuDACI/LeiBeaS"
    "QBjZlD7HinGIIrvrR3s20puIUd81yKhQZS9xfGUo1d1CvSviQZfEMK9WSE7mncmYuUtniu"
    "Q+6RoKjc43tbPnxUe6aML7E3OUwtdkP6dod6YmzruU9Cors4GoM8Ra1irLWqTbNunBHqPT"
    "ElZZwkECdZN2dwlKLWWVpRylxDeQc5pWS1plSUdlDhrpYUlaLWmVJZ0pWdHons6fQ0tefc"
    "k32uIpUi1nleUMdWYayDhGpuWrsnyjskFN7uoUrZa0ypKWtVDqe0tWZFq+Kss3SrtrciMn"
    "SLWcVZZzUJGoibckQamlrLKUZSmsZuX907Q7I2lRuXRKbWiNG7Y1Np4RcUwRRHbeY5V/Vh"
    "tnGpFohGnj1OqgonZ93icJVa4oobgIAOpTm/0xIr34m3Jet859Q+ZH3QlqCyBNqYVQSwj/"
    "7Ov+xeX6VNv9i+GwboGrX4Jpdutor8rT2I1WgaXxTiBrsvUsNlVH12tKWavC3xzQboNjAE"
    "8m3V2xkfmR4Cf/dnT1cHnZy7/tWmDrt/hcHV2x6Tu+dj/zGBzDxZO8UiynAd2XX26JjcUP"
    "KWT5OczRnZWcup1smy78+Yh5ZL4mn74Ec93xqTq0OpPFZWdz6uamp9Th1EUwyy1ddHRd2c"
    "R8gix3h89F1lxXl2KuIZ9q2VFukRfirHtKiUZ1wxeykwZQtbOKrLuSBI++kC7dncldByXs"
    "W2ARlMLvKo+CJhFrsulGztJVJslQ6Zo8uhWTdJVFfB1R3xu1sOXOqHkjJqu47XbxhgMIew"
    "vb7i6YpquLakZfSBtsgoDi12CuDq0osPgqdwDOb/31lFebNpjg2iH3lP+n8vF/Fk3YEQbH"
    "1+IL9Q1otJDrt6jPsl/ldA+VPBe7wi9YfnW7TEsd/SSx63M0+Ff6TY9WNsPrXae5gBCYYk"
    "vRF86RaerQs9OaEbjAPqDBHLpF/kAde5ltNV2fPKe/9D8j8Qk+/S5/BgyGBs/wVDdxVq6J"
    "87Pl1CovGI5XupigbBnYR8G1wJczCiu2vH2bStl+rA7PVxTqFsuovuw33FtQdEmsw92IQD"
    "P3VeaOaxVTG2+5lFqzk2IyOTnqyzYZfbSwHH5o9MOODH3ElswjsyYnR/vlwFyCmVTAqtap"
    "WlF0YHFvu1KVLqrTSBS7hkyVynZdLTROpRFKbSGUIothzRj6dTjPjgmhavw8vvoSsfOzwd"
    "3Z4HxYFjqv5WJpYv5C+KXI+A1CM6+ZvmEgqJrhCxZq2EBmbNk2GhNmmWTVUOYk1uw36gDa"
    "R2fX59C0sR/1/e3LJmfpHo759vJWvrW6ma0NbG1gb09tzlvYQWOv1cIGu1u0clXD8OZMIr"
    "VK+UcEKsuiqW34sVrvirLmFRkDBc+aNY9N0qmsTvWugja+omOmOLdn+Dno+ytuATbDcIYr"
    "3b1Mq7xa5VVFCJ1QeUVcv0jnDYP+rym9EdDgda33AdoJgvJJuQ76gl0LCzXS8qYI3gBhx0"
    "Rz1zL4v8TRtEQL4mZbj68zTw3NtI9+h2KVps9/kvgj+Catsyqqs84ps8JYb1IGd3C7FUoh"
    "TteZvowH+z8eR9yHP8r4ffd1cHmZk4r47NdRPIPhHVQ72y99XrcdYIe7AB5W0ukPS3T6w6"
    "xO/2deA53CE+DP3PY5O60ettaXVVyk9Y2jBJnKjO1dSz0Ceh0rbf50t5X2rkigqz2fmwug"
    "tVPGYqOxP5vnLG5KbYKdAv15RZVi7piTbYq70SfbDVGeXl9fJqKTpxfpcPDD19Ph7fd74q"
    "LkgyxPe1LUO0UCm7I2+5N0WgCNBRDY8bUFkKTTAmh+j+oqK9qhq5gQ2nPo5pz1LfD1ZjVT"
    "RzmbvN8qlAMJ/bHrM/fX1UwdZW7y7qrAXF0bZMu1QTYZ7QmzgnNiPbGE4eJITzw3uRq4yS"
    "VceswT8eYZty2XCEocu8LMdMmEuISvGBHC8V32AQ2C5B00xUyMoXPiRIkQmP9PJPXkQ5o2"
    "+F054aJYghD2PGh8KgNCsRCSjg8pGR8KxZURQXl4KEamsrrZ2xMbQPTptVy+HcJtEcuN64"
    "s6vsi1WPUuvS3Gk6LNWCfykSBqJ/yxib3Qu/Y5892/Lkw4Qr6JhIxGbXaPqkRDjoqDIUeZ"
    "WMiMn120FppvRaFyvIkrNYDV+5Mv5yaMbh+qB3ncTj2wXoxE3VyX3il2nsU5gn4d9BHzjS"
    "kgK07vLhqt8IP9Cow/2C9kPDx6bwg+Ja/aeI1W7BWc6kPHn2XshCRuICTe4g4ILkdi1t0K"
    "t8O/P3Btfnh+gqI5Hp2b4dX5xdVPJwjSzbl4Hp2Hq1+urr9dnXBd9NmhC4ePGVxwIugN8O"
    "icXV99ueQGwQmCzse2ZXiPzvAfNxe3MC/5a265MOvZ4OpseHkJn0XNfh6d2+GXhzv5/RNu"
    "b5iKnH1chcqpDlKuWkVE6obGzkRSHBJvivhKhfJ4gX3hTS22MjA+I29B4e6fUVYzitaGbs"
    "VnFmZZrku15P5JkjXagVvqTiF1qu8YeibLz8ghxOSSAJVX5s0L1J/cJo1upfYTX1/wiJ99"
    "43p53QkilcVxTxGb0gXyqESRQyZyI8YfVoP/lKB/chjv4kVNrgcUKrN8wALDAi1cyg8ly4"
    "NiESZcOHxTzL2T+FaQ3ie0wI6Hqof1NyyZP92R7+YoyMW54CsKhSXTRnh/I8ngnHtwwpM8"
    "L3kpz2NUmu/1+S5VONYgCT9JqZPwlU7Ct5w/fS6tBmJOUu5Oi7Ar6nHT/5lrXnhMff7vJy"
    "5YJEv9CIX4PTYJsylrVnAjTrg7a+Ab+JADRURqGaZQAX8dgDvu77fvcAmIjn/1MdIxKoUb"
    "ZnGBYwgncBN4yS2snDCcSq6osKgmtxLrWAApMoWVnpUhLA3FsJqDjPrIAKgHEqsjqpR3qI"
    "riz0eV+Icyqr9ugNztI1CW5h6ZfoNkkSytug5BcRiyKfVtEz1RBACN0AfCdyVxT8Q/5S9C"
    "tlXXF7jl0zLqPd1QZmS9C2x7EhOHJP9/AH08AeoDBLcbonk/HcWlasnoTMB1LA8tAJIjtp"
    "iNK++kLp2qc5dyAeQ06iv23sRIlNZipkuE0Zy4jDrheWpT+gwhlMr+Sl1cURldBqp2mteO"
    "vexFNdt3YRcGq728G/zcbCj1JKWWuipSzzl7M30GdJKczk5RRQhrZ6fU6045sQSKpZ1eVF"
    "/kZMpoHmszvV67l2ZQ/aCDSzFgf9Xi5VXYftBfpiJ6/55br6Bso4XFpggi/CF6GFkMLN0x"
    "ESAmNHHpDPGzE1HnAwIqhywE3pgbV6KQIusj/hUU0ZcAjC8MMD4J/++Culnra9vf/XoxKI"
    "3kVxLJv3VE87aia5yEE9KclJZo/UO2Sh/xJW7ZwlIeU3MJITkmBvOxDV2+GgzdETD0zmFx"
    "AaJUH4j7bXAlULiS+tE551bACTL5BlAVItvNRhjCkQOuOsxCdivqvBG4hVG9ZjBxGqVzYY"
    "KWMBCBF1DMJku+fQisZF99v0mcroNek931kmSdYyYxrGZRiiTlzgQp3qWUVXGGvRPjJ+MK"
    "q1M34FW3WdgcddNOszcVVnsFXVp37oQesWLvTsxn9rp7J+6te92/M0CmNQmLIoyJtyARmu"
    "870ODm1JU548jES5FJQH03LI/A+sLKDON2H9AvZA5eFz7VlC6IcLZMPD6hJZwt3OrOOnm2"
    "/QKPzqMzQDZft24UYBRda6BUOHyFcA2ZlDBot8lJCAQg+RcvuentApSDUfuFPw2ikrk1If"
    "g88Cxsg7JKWte1IZQ5VPslHqVAfln1pUB1wXkWQUJnUUct7f0NP2PXw9+1AM4GZSSl4xe3"
    "Cnrd3bATbYPg2fXD7R145rwRFJF5dOCzs+sH6YKAj4XXGfwQ8OT+5+HtUH4ORwThB9BXGH"
    "yCZMa5Kv4INcpxvHWAM8nm/UrY1/0S7Ot+xgz2qN0AYRenUjmULAF26Rt8iqseN2/UTYjv"
    "4/oyiVOpL5NFEA2r7JJ7G1FMKKB/6zsQ4nTaS6S0/yBQopuBWROk2k+kspxDm7R2cesEnc"
    "LJUAraNSW4qfmquuOayKlYncjdkkNVP1ByBSY8QfwV0NXD5eVble+8FXD+Xo67KHjSL3MT"
    "yWSAit6hr6v0MYyYB/6PJ/xCojQXLKNLfQh5QxO2oPUvt3SICQ4S9M21PPC/gEsm6/tpf3"
    "rdangXjqh+ietFF297Y/X7yXohTgPFLE63O+q3zDGK5xaJ0waM7XeYX7RLPqDayBQBDE3k"
    "SHMpOmwCFwxrWJ51r1K3ur2SbnV72W51cL9lBVCMCwrHq8v7VoyfTYCA6sF/dgf402Qtt4"
    "/30flx7+LWUAUN8m7UNZ0a9dq+2mxq1Cat+zNq3uAl9XPbc6we9stsfIOao7kYV6NHhyRA"
    "E8smEm9hUN+1iCszagQ8Yrz0CEOYm+mimQZd9FMwC9FdHZ4zrk3nt+fYzNfkojCERwGesi"
    "nePzqWbdujD8OahhqSocy51i/xCwQyrKGtrSiU1tiuw3pNdrNcnfa7kRfWCC0vHK1+gdDe"
    "3c+DH/iakHmA4FG0LQeOGiaPlAURAC9cOT66YUHAaTjCrLZqlaRTOHwibPLgRlhMKSOBQL"
    "g0+L/hhPco7SPL4feEuDGkr5gbvPyQR3OXPrl4xi+NF8VD2uL/a2yncLzSB5fAFIRHl0j4"
    "gbL41SWR2Dz7lRwp+yWOlP2sIwXueq5l1S3+lyJTWQgNYU0Hlbh9UMLtgyy3RcXBUU3oZI"
    "JoTQDlls6s4MLmWrfFrxFLQIHhEGOfxWwnMlolyuFvBmIJOfF1+Ryn2Qk2t+FJyeEdWAw1"
    "k/5iJCofBdr1tyNHcZdcf9YM0J2N5Jwi1UAuleXMp+K8yTVEHh4uzguheiuilHx93zI/AK"
    "kycu3FCsfIN69jk5cIW+pSUnpxuYhfn1VYSX1zL0alPeltedIjR+GanvS7cJ4dE0JVT3p8"
    "9a1RZEwY/jnrvkaFscg7fsnn6hDHN1phLMm0sphDyNUqcYdRJM5qwQcYLsMBsfhAH8ncTu"
    "waxA5KdkXFtqcAFIRXNT+jRQwG2EcLy5sK5x6fx6BFbcI3/o25IYl5FL2B78/EHn7vsak1"
    "F8haEazQUMW3viD6ZSEJfVtvWxjJ+yLL+EKuh8NVdoZfBAEJ8HeHftXQpyQT2CEjXT50a7"
    "Zd2d87/PHw08HxYSSU6JMyWWT5XtOXugM+1GRUaBF6tYUkGF6yPmJU3gUumRPssbAogCJR"
    "IrwY15FIMFxliTT0am8iEtogUTdGpPJpE4VvAgCGWOtwzvBfYhND+SxR0qCzTIxIYdEofv"
    "OCijrnr1Wf/WlKLYPGAWXSIEUmRqQ535TznU+RCK6DTEO5MFmiWZ7EJupoNGoutm5XsW3e"
    "zoCpgALPosiVbCkmHBOxBqtCTVX6og58Ivnb5fWaQDFylVXW3tfB/dnPUP5nhj1jCqV/7n"
    "6+vr0/Ae+R6z06178Ob0+EifHofL24u7u4+omPtRjjEnt0YI3/NDwf3X+7OBueIIOz5olw"
    "Vi0sQxQwvn+4vRqdXlxeyjLGnu86o7EFaBt4ejMc3MsHcxE7fXQern65uv52dYJ859mhC6"
    "fRntUlj3c7uemN8jK0mnCCAkdvk8IXKzLtHVzLRmlUeSRFqDdAS9HUVeBjzXBqIgVmx/ZC"
    "jeIjq1OgIKaat9rbiFbHptqtZV45Xp3c4RXYu+2cuh1lrLIpdTcufbH4u51h2+7lVVmOP+"
    "+X1lgORo4A6V4jvI09j8zmHtQaFj2pOLWsbxNOmB+jfp0MqhmHRXDGS9lsmj80CGMyZDHD"
    "JpFeXgyytfgwYZ9AR6yJJ7JgZNXkE/QjlD9muhWW6rdsvyQk7RKDb8PaOL0Y0Ro4va0IpP"
    "cT1Jnhix0ShpLL+ySCZQi7uR8ETZ/DmuBbhfI16HKyRcBzG4IIK+eMyRN23mGxnPAQruPP"
    "iNOo7M5S1qeBDSMsmV2V5zESlVnO9xNl5DOCGz+8yW3sTag7+44humhji23EyzQH5ln1/H"
    "oJIpWlouxGKIlDlblTd6Rce28Qdno1uBbOdVV+Y/11YcI/Zly35Xo+3xOWGewWrgoQd6UH"
    "QLFx5FTvfblt0RX1Ky2W25r9St/7Xpljb1rrlg7Gq8zs3jcAHf/Pv0VskGBjCsFBL2ps7F"
    "BobKxs70Vp2GZlUlzec0XRJbd4a7BM6NTq5+RPlMCQQwKFfdy9n+/vb75jyWOeL23ssAXc"
    "DTgH3b8dfpdGtQt0nh2JZEPT3H7YvLUfRpD7on8NI+q0q9mFWHITFLgjOpxxlosTnImclM"
    "CvJ2xHrvmAUqTo0e5R+jya5ZxEX2yKC1vbRDQp0UyASB3htKHhnF8/nF4O0c3t8Ozi7uL6"
    "KunYEA/hI/6BFbrPB5f5VQy83Iy5suhmgq5LF+nWUYAGsV5EL+jaQsjSakE0FsS/6Limt3"
    "tFoXxKehvHjfrZ54rx8q0OFP7jWT5epUyliVMpXHlPKddABqbytmHpa9O0vGWvJDAdjOhX"
    "Ck1TGGxVTb7+JpuvhNSIYcsMI8fPogcuFFll5CSsxbryN0C3TgCHi+64JgSPg0xombvoMh"
    "G1hhaAeME11nm2wv52v/3VWDlUfuTzxaPkYWz84KMIjgcxc5EeiOU3lOR6x2I9CX93UIYL"
    "Mg119VmVjuPiuLqO9enI0ibqDUlIT5jrId1axESMRlb/goyn3DxW1NoXZ1gN6YTjlRbMt6"
    "nFLxh5DIgitAuXOk99cc9M6UJRUXS6Z/mFgx7uzzZSTRN+bk0LPiLRhvsm8ii7EL++T2qh"
    "ip4ZgN8F3Thv+TvYXRZIIUaVEkLk0lJTDLK1RB8ZvgdA2uND9HwqzQZZgZzfw8AahuaEzt"
    "uo/XcKPI9LjQvt9OJqcPtbvtjC8XFPzelv98NBbq3lBj2yY3S6tKrS8EJRsbm+hGNkOwMl"
    "fTfyVcTzdEsMPO/lOJzkg355/2A+pKJzSZ6+Tz7nGrhqwIcjvMV98U/hvGHCryI/CF06sD"
    "6Fsi0+JMuQ1uRr1mF87qwjaaPfVN5cSIBLRTRHvFVIGXP0QA0s7edRSAst9vN02ogSDbZg"
    "2X4n9sJGrKnkbqgKjUlSKa/YzygkEEq/jXh1doKCsvVct6QO17Jm8M85tvh/RdUjYqJHf/"
    "/j/nE1pm8aPZM4pqpKKUGktJA86mFOIzFuXCQMZLEEofWjcmdUNBAyfUMRQFMHCysOBWov"
    "LF4jhNKoelD77SkEtrwOXHJFsD2fz8fNXrWtYSENm0IVmzrsjJMoy9CeSNgOgoOiN5zoQR"
    "kd8G8EPQ3ukxrcjlEoy+w3W71BH6daDE3QaJZmfbtQoKoWR+MkmqGZExYKS0C1rzpHbJxG"
    "szTNUv6jvJphn4ikM9zccsznyaWM1S/ZmCDTvG/Ge9NiwlRtUDEzRaklsJN1k7UERGX2Rn"
    "XDU4Sa/ztUtVrzvTedz+vzPUak+d60CKjVoH9EnEpzvvlJT30PKvKZja7cggm0PBrqPsTz"
    "uCnaQPVJEmr+N+S/blW2XeZnkB66sWjtQq1FjUXPBndng/PhW5UTFSCZn1zqF0No5NP+qz"
    "ia0RMMrIGmkWGoBMQlFp4Q1RCpk8a8CIQLmwKSXUZExQeL6IkHKBg+PgiR5qNrtvLNkKJ1"
    "58/E10BmhGw9MusLaKYIvowJFP1YPcASyONB7TT4h8gNC0K8gPPkLzqDxDLivoiSkFBOTR"
    "Dd/fJwIhGf+NGxLUCITsIfaTEUIBLka/qzGf/neFkFDSQLUwfR2QAfEqu1In/oKPtJUOIp"
    "pyNoODVMpluBqokbMvJqm5fgXXz1s2CGsg5hbBt+iG0sJrdSH7Fn/yTYfuI4EF1yIdzPt0"
    "CzYH+VWH9xqP8dwCoGsR5NYXk82aspyhrjp1vQ3FhCXODzF+xaOOd4ryKU9lsrviekHdyM"
    "C5FU5q1u0uje3AgOr6geWPHKLywIptTir34vJNbvfpX1u1+8fvcz6zd7k1dldI4OoBlene"
    "FF1TNfZ3jHqmhuGpC4Exi5zWuW7wxx0BFVPV6QzsN2fcdjgkyzv7nn0R83lECaUgvhXUEP"
    "OieEXUTgdE4IuxMK7xzrdQxKx6BUEUInYlB3XDkivaIYlHzafz0GxaKBr4agBtKbBY5FGQ"
    "FaCMdvmHntUGRT54m4iPzpY1uEgaRRmI0pNZ8KgkQDNMPuM5pDOs4U83GiPLn4m0/LZbmg"
    "qYgVfNvMZ54Yt8CWtyolSCGOE0av3KDA0+st8HRoRpmTrl8Smumyo7nueVfReQx7i5gNio"
    "8kCHV9GeXqj2h1TKtjKgph99WxJ/mLc1Sxp6BgQpkaBmMqooAGslqyA2AWw/KWENk1LeCv"
    "4SHM0CllBjVFCzRo7QtthEVcPvjcI7YttKsZ6FwA1WFIntpSg5IszaY2b/N7cxE2ULIHHo"
    "7FfLAGslCZcMwcu0GDb62UqamUhZLKhvCGjj/LnHZJiEYoZYWDeL2b2+tfL67OhifRtnl0"
    "zi7ufzsRm+fROb+QPdFPok1UDQWw6aDfanvV2h0JMpX1gt61Yy+R/BKEZ9zEFKYlrKl65R"
    "y2nkoSHmm15JIgU7g7R09eE6KpZwA3Q/JaRHhMX2p2edt2Whuu1wguHK/yAdYUhfCxSqke"
    "Pqr4SPqYKdYDGLc6/A3Hb4+/vV7N5X4lwMwYQJIn0MJihpdoTNDMYlAWpxFE72C/AucP9g"
    "sZD49Sxd2h/VyW8SXV3UMClVd274Kf9/ATBbZbIlfFGSNaf0AVfsQIdgWMfAbnJ5Pg12oy"
    "KfMQbKYfume95OyOU0ptgp18Oa2I0uWbOdWmJBUqubUK8QsDILQhGHFMBm1uDW5BgVBEM9"
    "AW6vGfXl9fJiRzepFm/cPX0yE/uISYVq358hLdiNPAcRYj2x23mYC5ij44C2w/B317iAf2"
    "3/qbZdfcaU/UIQ0EHyNrQfBbUtZWVdVXgje54sYN+Xci+Ywv7y39Tt+4EHqFvifxtP+6/2"
    "kEsqzohALvDnTL4iIOtfXFlF84/Mrkeg1/V2ibgj+ggYPonMjA2hOF2sxO0MSZ6zxjlz6D"
    "K2iSdTZtYP7X43naVaSkq2hMnvwmV2qcTlfCV+0ATeiw7Dmvsl25ChvSbFGDjT5poMKCky"
    "n0BMqmUqKrulK6K1evG0V943Q7o8S8y51GfY8btQXOlNc97zFyhXvN9n4Z3tyfoGcy9x4d"
    "aKh+Pzw/QSb1x/zFHp3b4ZeHO/jEJROfwSeXwy98vE0mivjgw4hAndybBI3Kjt6f6QJxfX"
    "aJBALLr+t2Xysbp4bWHi9mG0VnU/dTQPjll1tiF7WcDFRxUMKJuQoGq2HArx2f//cmjZsE"
    "z3LMmzRPiw2chRg5qhVnF62JRbouGBjCzoXY9pjwvzxqQ49OTup+QFd0TM0l4t8pbRYm/I"
    "j8qTCLHcrJ7IkEOkLTNAh8C+cvuHwKOiJv5Wtzo+yLwFh8PdqurSUlrSUdWNeBdbXvEh0/"
    "f3/c1xFyHSHfCnd1ELwqDEoWaaMLJ4iF29RpoRKNjnHXdBC24YZq0QX4HlyxK2wZ2FU2XY"
    "ArQk2PLJhjtXWWGJFWGNvK0AgN4zUTNJIh2R0TRNUsjdgCVClJ4xfY3vdkNrexeJ+MQyk5"
    "oF/qUZpij/HHIy8YXser9JV4WOJmGJZw16BsKpxM2BClHr5jKJq6wEvUaJpcr08wGJ6Hmr"
    "eNnSef8zEnywLcUBDt0bkVarqAYtKsag/ESFTWWpUxCrQ9GzH3aK8Kd/moQvaKZ0n+RqdP"
    "DR7HaTrI5/Y9kl0tEdob3ICTeHjeRzcDCPX20fnF3eD0cnguy4XDxcf6yHLEFcqvSGGyKw"
    "K6D2/XjFjKMRgxst0BEL8bDIYicNE7QOq4eapv8KRU52ViTNU0ZUf6lkRZasS1VVBZ2WA+"
    "P0FTbnFPQG3lZreA9Msq/osIKSWyYaAwv51tF97qxC1jQosPzlwFt+GhuQkNtxcchKvkO8"
    "nfNz0T36OGK5KTxj6zHMJYaMT1g9pIUiYsaKgBUjKxZS/5eJMvYEXurxl/cX76sNGcuCNG"
    "+Lfn7JS7Gd+CheZgwRQqO7N6e8ij6PhjPTDTwf6Px5FpCH+UGYN3XweXl3m9tg1rbhE+8Q"
    "iPcmsdFfI5j1ThGCfELCJnhlDfMJoBBOAJ7R/yw98HpS5oHJN0gQQb5wMKe1o4y5oHXMul"
    "oB3yl9dAyYuR7QzOFtzujog1wdujYG8HdUIYgq7v7yRnKGF72XSRF2gpPxhXVEqfhQDxpB"
    "MvEPscGwQtuLin2H4hQh1zxP4Urss59qHqHxXq2Zg84aqrocUjVLxDE6MrQbgzO/LdWF05"
    "Mub3gWU3FHNEqyWtvKRH+YiYEpxXnEhlJSiw1Ijr8jMTXviNVBjJMZdgJtHXVeExaTqFE0"
    "la2T6bAMQ4hJiM89DmXKyLi8nQbhG10WC533nQLFKewEicwNDUjCvz1EE28UCJRE8UUbVw"
    "GwF7m+gUKVJ916h810TCGtdqMpgi68IRmOrhWAXj+qkY4vopi3DlN4bXaEMlKXVwRLkN1S"
    "grL/QR5tx+NdLyvspZdm+7vUlC3qlvP98KwWXiR+GjflkAacwHjVy6qFFkRNTwl1ls/6Jj"
    "mdvGNZRnaAaADMDa2Uykk4ahHngetYjOKUTU3qy5SCo+XQi9pMwSv0Qnzu0EamoluaQEHh"
    "4uzvP5H5N1Uga+b5kfgE6dy0SUbIrWOnjjBGobHG/rK84ySCSvjfiFIFiQshrDXZHhc7nn"
    "M06ntO8T4ndzG1yelhMgzfn3scrRufa8murnBO0wdkrcILWR+XEqlX1MV5zkRKxe2ZoHgj"
    "UORcyHZjnwG5Qux2tMLTs/0bb4LI/TrHGab7H+HhzmAqthBY2R2krhqnGaAx6wcTGZiHiL"
    "SYjQ9wnYUpPf3wYX9xdXP52ggP7ROR3+9HB1gkSNMSgyczWECjMOySsv83D1y9X1Nz7ad0"
    "SGUcW9s+ETrL7ndk2fbTOJ1RSVUi5bVVB/U2sO/c97ebi/8Fm/FPkXjKphuMkqvXzJC0uL"
    "f/DHH/L2AzXjjz9EtooAbCymFr9VrLCBiAChkdmcesQxllAfO9+Ea3n+XGNOTCh+sge4E0"
    "+bcipd+CXwwEBcNW2MGJnSJsaegEt4UQ1e8FwEhVKxI3WBzwiH94/YHHz5wyj+F3ZI1YLZ"
    "Ldoiq61ZxyJJUqmLnm2aOVPFSX5U7CQ/yjjJd04fC4xjEsq+8h64Hf79YXh3L/WsYA6ulV"
    "1f/wIfybUOutjg/LcTUR5r+ejc/XxxcwOPRU9zeH5ze316OfwqSgnxnzHjmtzw8uLX4a0o"
    "GEhs64W4cp77h9ur0cXV6P52cHV3cQ9zAnJtZHE+udhhlheOkq8ED0Vpwes7KC3I1eg8zf"
    "BscHU2vLyEz6TX0Q44UXMl7R9WWEn7h4UrCR7l1AFoEGyJ0+1M6LL3zbU8gKuNyYQGyGp5"
    "tMrYERcO2MMTl87gGZSbDlsSQELBFIveEe8QxSgPaIfWP9QlzYYCn20kRETa4hqJEMdVtu"
    "Vx8bY8zm7LxbgOr4PhCrMZPBkGV9Qt4ka8DnV27MjGzMFzsdee+JEMPVoWJCc36G1kErxe"
    "be0mTddBv2v72SWMuC+WUQTvK8lcTdFpZldg9ng5muK89J1SgFmMSvGCQHfE8RD1PWaZIr"
    "Arz/zw+AFfHbi9vWlgXLVxxbeIMZNlId16joYY0fZs3I911bGwBm548vP3t4nhsc/oo0wf"
    "wLbQ6dEcW2q3bYS6OPXz7JNUCsPDxP3tkAUBXZkfrXA1u8Qg/Jbm+0h4uwFSUb0v0KYva8"
    "nVJg264oQ7ZNnIZBu+n+QPQALE4lFu6rxDe2VKwJleX/hxuh2T/SLIs+L3NXgkIPVRXGjv"
    "UPpzfos0SfJake2Y7Pk2x+y5j6yJqIggkPTM4qfre/RVBC6+rPRLUlVWJArfwUqFPJMVz2"
    "kzJ2KCcGf23LvBa6ccUk28xBGVlq7K0tVJF4ViBjSMee3Yy2AF7ojYg81SKnV/bjaUepJS"
    "S10Vqeds9uDt3xzRqpyEVSg2HQGPkoKoXW36Opxnx4RQlN3UTxWajq++RKXp26FsAlRWaj"
    "qeyr6kvjeyoehWzvKvkU92Rs0bMdkln2tndZdsVlmiS+hLiARszqcQdjh8ITt5SrxJ+l2S"
    "aSVgzoirryM6RytpVsN1ymhIlEUkKo/jMV/xkJYvMJl9NF6iBRlPuRUHzl/+F2YAUPssMw"
    "qEA1LMYjHRpBNRfojlozw3+m25mE8WA8ROMZvm1D9PDpnP+dLV9dDfPOZSDAcVYszwvzj6"
    "Eo5XOUbcu/t58MP+0TGi0NNxEd8gqyaQLplzK4yhGSFe9ejlxkMw1HeNesH7iEJpkQSnUB"
    "/BMSoRuS54XSeTJozfQMZHt2ORDWET7S9wh+aBcIvdzOF4nVVT28Ucf80aHE+RacbX9+27"
    "3PLMuVWLeb6i0Oyuze45NUfzKfVykLYl4as4URcO7m1zPa7cZ/j+CmIgSdpBV+juuj6zHu"
    "8QstSoXFuCVAtaaUGTyYQYtfoGrCiUtj2YgZ1+gPHqI6iQDsaHUgnnkcuprjckRajDDG2F"
    "GeKOrDUjDfE88h0TRdVgQ2oZqtTZ8s6jxnMvzyMsHvRLPcHRkFf9v1DXfSZqwEDltBfsWt"
    "jxkG0RJpsx8B9CptQHUiibNo0NF/4oi0Gi5cxiJAvabn3yXO9uMC08j+bTWf3qHFb9Ejcu"
    "52F+NkpxcNopykRRJ9mhrhBaq9/NtSrivuT1oCjpF7Mi0QxNM1TDZopZ3V3YTHCj1FZqk3"
    "Rap22cYRXd47VFkKbUQmjLsFjpVutbFt/ic+2YMKqaFumVWIBlyjl3WmDwr6uZOsre5Flb"
    "Gyi2ccvtK30hhQXaEgP6r1pyo1kwtgamx+Ba8hMJO3+KpnmiW94AfNjmD5Rf3CfcAuPCeH"
    "oiblC+hkWpZIi/SAF+p7WZX+/UWmbcaWtOOWvu2coz5apVqgpplfbI8pNlePurLPckzSao"
    "AHU5HAQloGQHkLyqVHl1pPi38BHEe3TOfh5c/SQqRom9JcbfDC5u5fg5ttxmNaQ2UCNZmt"
    "8j+aL17fYYobY2i8z3+tzNodTsTbO3Xj+fNdr4bC1ABDi0k6M+GvtLKLEUlNboI7ZkHpmh"
    "R3//4/5xk4Oj/V4/ujTxVmEOOsuvkSjUdlRlY9+dblmgpParvYTKCEB7CbWXUFVhaC+hEu"
    "yt5CXMXKgtsLZqlq5iN+lWknQ36Xv9lfqG9CVmvK7ho36Zv/VFDqroaB0EBfLCfoKWgKws"
    "qOtNoVDTYkpnWR9qVaL8VEbo3dTrB529NMpFmTuxX+IX7WLXtt7DfA5VPHFOmKCKh+Gwio"
    "fhsNjDcJjxMOi8oTfyNXTe7X9ze33+cHYvWkqYvuE9Opw3v1zcniDqPD1brhqueb4djVzg"
    "7ytdOFdkCvsCentwN+59/PgZMPAQQkQYTSz+BegF237lM6i99jfiy+sXa06QKcxwJa/YmE"
    "7H95JpMRF9ri+EPGqFZdG7Bvh0sFG53qt0dWyuoT7XiFyFw1V2wQgcO51ANxmurEPLijFB"
    "og8XVCap3rSibXAqq4X0DYfrwGDGkyuNvpFtzayc+7PYk5umU/kMWa1haB4nIoawlD+LuU"
    "6gFbD4GW+0lrl66HoNa7ivCHcnWtX7apmO9TT1QhyV7E1l4mV/1aP5O/YOazoTx2yyDmJk"
    "u7gKMN+Zsv+jqOyu10FvZjmjue8aUyyc43U1vBzqzlx829a1OS//9HLAM6XcDyg6w/TWrr"
    "o5XoqU0xnhnDFz6jb97e76qsBWz5KmDzvL8ND/8qucbYzPvf+c+I4BXORahGV7lsM+wPf9"
    "V01/Vm84m3sAFXay7aBrH2/As3LHVtqHlTqyYIJMhRaXvliOkVdAtERGcaLdlw55Ie5ywb"
    "XcFnrLbERIAeitloziNLsvIoU3kD+2LSPn5i7rNbci2mKruTAoVada4xQ6YUHbJbClGATu"
    "kGmZ0BgLwSur1lsO8yX3khOHKhXGikhpYbQRG2mzjZ9GX3YsbVj3WHiPUs8xVDPJ4hL70k"
    "TqSUrdNUcdIWf3tvDD1K9yFaNSOcChoAOirMRViIFaE6N3F86zY0KoXNwqtvrW6KTBtZzZ"
    "mq0hAujdhScb73WE3+lgXDtMeugU3nmjzTPiy6oY8BmuuldBn6NopVdBfobVzEShMoyCOQ"
    "DKOaHu59gnC4tLG7pbOMvgaW7MuKUp80ukraCvIXpcQ0eVuer6qBg6qpOM3jrLKzwb6gog"
    "QacF0JbyFzvK1s1+Wc20Y4KonP2SWIP5xU11ZlHrmUVvXDg2pkcWK0WBlvm6ThTqtRVUIg"
    "eJtCCJjIuUlc/IgLVi27LrFwkGPVkvhIm/+XAEvzxHI2pjxkpVhlZHwZyvZl1hSFV1SEon"
    "I4DiVJqIQOkEg+GHvePDEAkmwkmNcmr2q+TU7Bfn1Oxnc2oaQ6xbgVerdjm8jQqqo0mv3d"
    "adcDGH5cMaNSxJkOpQgspy1hblG5+nqnRFfyf6nDbmN23MNyu68GrRi2uH3FP+n4oiaNyY"
    "/k33waYqXqxlwl84Bp3xt/4mu8/2cuz49JB+mTFvBYNHQTvbGnWERS9xyD4EWCuY2R61TQ"
    "QNqUR40RStt5HvmEH6QjjuO4YAHvdMIFluwkcGdS6wwxbEzWsWs9Fve3Qe+Wky99DBR0iu"
    "YEHChSVbLPNpDMK4AtWH7GKDc7qPrAl/ytC/6Jizx7KJeSKtM2ou0ZS/FYOETEYdbCMwV4"
    "uDL+E7wgD+gjryos7V1C9zNcTEVtnbEKNR2uEwptw656t9YTlzvIRFD6VoGJwg1US04VoG"
    "xSUl8hm/E2Uk8GK8auf3gkdBNkcf/elyY8GzJss+MsnY8qK/+IVvPFOfDxGfWEYEIagroo"
    "P9CiI62C8UETxKiYjUKqcbDFdaQN8g7j7Dz4EbWV5GkC0LtZpENh7/7dC5TCRFiBrgTvYi"
    "q+apq+aqK/PVZZx1cDXl3RgOdpf5Qgkp0tjupSed/orI5R7uXXgniYyAGx0xbh7kaBH1Ud"
    "9BKkPkOeAcPr24Gtz+ll8S5zQn9eH0t/vhIN1nmGCzZlZKjESNpBT42rpJKW24dDaSi6L7"
    "Ab8T/1qkzDeQdJpWe1JVljTXjLhdmxMPLK72FiNppIpsqVjHt6AwpGlxJV20Sp2QBdSINN"
    "soBdBWEbiMZ+9tAA8D4lrGtJfjJAme9Mt8I3g15jWHSPEmex1kUMvKfy8m/po59SWwSa5H"
    "5daBLDZQYiQqGynVWZw0OI6OqhgcR0fFBgc8S2WUSndBVQ4HwzvI3b1K5txeiTm3lzXn+D"
    "d6ufUcy/LaI5LtWxBvo7S0Ziu86WX27/8f+tTe+g=="
)
