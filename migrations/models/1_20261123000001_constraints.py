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
-- What a list is searched by, each part for itself: nobody types what stands between them.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gin;
CREATE FUNCTION words_of_order(code text, receiver_name text, receiver_phone text, receiver_phone_entered text)
    RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN code || chr(31) || receiver_name || chr(31) || receiver_phone || chr(31) || receiver_phone_entered;
CREATE INDEX orders_by_words ON orders USING gin
    (store_id, words_of_order(code, receiver_name, receiver_phone, receiver_phone_entered) gin_trgm_ops);
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
    "1tvu6giqLvOlA1FMnOfiZxs+ZKNZJcuyPKNQzppQ3Cf5husLETZgcLFmGS/3czbNslvi1J"
    "o7Jfq3fBTWa+Io0IjCOWKl/eYQnOejDDg/0fjyPBwB9lorj7Ori87EAZSs4/xyHhAqjM+p"
    "vLwZWoPRnQPzpnlwN+pvNPDBvzu5F/cje8uj/hsnC8R+fh6per629XJ8h3hF/k0fkyuLiE"
    "4RNs2WL0Lxc3N/ABe7bmczHj4OpseCkGGcAvW4w7vbw++wU+E/1UValwafpNqlOtqHYGQN"
    "8bzubeMkg7kwA4MkdjMoFSVIC8FmkB79BmWuDnJksgRrY7a0Bk3AjhG1Ni+jZxRYNghiR2"
    "zOEGzWckF3cfQb9qEzyciylAHTH6Fx2LlWLV7EDfiWXicd7UMQHD8QpbgOAxgVMemrtOMW"
    "x/RP02ZLsJq3DrXV63tiWXspiA5bE+hCCC61EKpb1jeSOWumvlFdco11AjInXTYe6tWZh3"
    "GHkURUYtpCvxHWOCxMCiyhpsG1dUMRvF7bmUbUapTbBTlBOcoEyxf8xJN8X/6JOaeObAlW"
    "sFNTfg4to//GFKfRct+PdJ0L5hU9bGDjm9vr5M7JDTi/QWePh6OuT6pdgufJDlJQy5GORI"
    "atJNIEcJyp1RLN6NGyvZZcLxGog4Rqblq7J8NXCw+D7rLnDwjUpqKidhXVPzvTE/VA5r8z"
    "9FqEWgIZWKQCqVqMG5q1wtLMKZy9Vio7RBwVgZWr2PTdlRHqeOzjValOpap7kM32it08xC"
    "LUEUxBdzBVRBuDBqIQv+8iSqWZyHsXCqrFsaywc3/ZwCqA3naLncgYYXbA1eUNgl8xWIwa"
    "70ydyDZSr3H3qYo73tO2vVrzSxpWZ+n6pgxj8VQ8Y/ZTv58bssJwcZXPfnxPZwQeA+pCpy"
    "ysB/TKBXaB0PonI0sZj957Ce7MRymdeP1ayRtdWoKzJTJEy+Be94zhET+sP/T6a+xxSwJX"
    "b+yn8dThMj3+JGMGzLeObX2Ih/vVdzV/TOLi/OfhndX4/4cr0HKE1srkfnG//wbnBzc8Lv"
    "T+wxuP4b7KH2wS9bjWlva7d8s7wpesGuBd/LN4BvTKER2/8YPldpZtyigV//b0UjquH6KI"
    "nxlWQd5RGrHPsezOeuAJmELyyhrb7HLFniNRXu+xyTa4AchCXJtdR89GyVXXW0VyXXho8q"
    "3FfiWVKMNnae/MCOqiq9OM0Wjz2rLoSwqQZQRQGoUSceL2cQSHvmP64Ol9N0W+Q0dpZ1rx"
    "VO0kcGNft8R2KHTaBw/AuGu/1P12JqXCL8Enc9NlrwY7eOIFJk20TOEscEhtWUxapsbZBA"
    "LNSrwBZC8ucg+DnN6qxVKY+0X1weaT9THgkbnvVSGyMSEW0RHhKa3tuNR7eJ99CR4ncYKf"
    "bnZkOpJym11FWReg4sJHj7hN+BNJN6klJjf9QRcg62SwMRejoKroYQ2ouCV4kjRumszYOI"
    "6STajvB7o6HEC2dMfccM4685gcTUiH5ZGNGSY0fxoHC1IGJYEAnLPmVo4VKPfIaQH19e85"
    "XBw0Q4kHJbiuU4avKDiy3OXaXdYtQZLijrLios9dHvib91bFLJ2ORbV1x6WxFsvt7SLrRZ"
    "bJLjCo0WG7lfWm+kWNcxuX2H5NZWcPvVrMTdMJL3QU0PV5p0i36ut7G9WvRzWWzkkrmd1x"
    "y0jOVxMs3u6uyO6SkZhr+SnJ6g7KCDqUu+BllflOV6G4qLvSepNlrzXRXJvlL0vcSFEDCr"
    "BSdC5wCy/ZQXIbmuEn4E/gro6uHy8q0KFJcYx5Ws4jWs4VUi+AcE1YsgJdnFL/wbRMgPbF"
    "iwWaF7JUPwawGfAI3BlkUIrE3MrzuPKXAM9UvMWvXMrhbsWpWsriawqV1BSwEAAWcQU1A7"
    "BGq4YPYZESjxxL/NJQGSH86OACj1ioPufUGltiSx60mAUZOyasT0jQB2dqvUHWsG2LkbXp"
    "1fXP0kKtkB/aMzODsb3txDDTpsGGTupYvdnQ8vL34d3sIArjxY/HqFEbfDAf8AItrZ4nfp"
    "8nhqSBisbWyQPA92mZ0eJ9uV6jCmS6HoID8GZYKSxLyTOVpgFtY4RPiJs16pCjFb9m+nz7"
    "uuu7cXONeaLmNvviGt1HUCCgA/oMfE5ccNABEXU8uYrkpUwQkkI2YivtYX1z/1PfT/nMRa"
    "lmCHgnEAFYQbXUjte3N9VlBxo1heMRKVJRaK5jth0QUJO6FwhPDgmjWZwL3jULhhM5qpZZ"
    "qk6rmV2lWHlXbVYcmuOszsKt1dIB4h1d0FdrK7gMbqNhLFzjnVAwW/gZxTpBqoqbKcdRG+"
    "bss3ssObAa4TtFrSKksaHCwNhBwj0/JVWb7SZdZAwglCLWOVZWy6eOLVTpuIU3XIQNx27U"
    "yoFF/Xj5Ig6oI5uWlfFfiWG+QFRUR6fTde3zola7vM1ylZr93ZLRcmze/31rh8ZsX0K8UO"
    "l+qsjc7U1zkrNIwWWHseztNNnsYVsQLkX1bjaOMYiCbqJl8TWtYaNV4LYax1sjOzeYTdYP"
    "pG0zOv59617/VykKfBk36lqq507o2gvJUY/ioCdRDmSU4pWmD+85FD0Qz69YVIVjRx6Sws"
    "1pqFmDaZILeVbHTfSzyi7h+rjJLWR7uENn1DU7B9rCmjvptXPbfE2o4oVGawwIEt+1Gtyh"
    "EjnscZ3Ucylr93sPfx6CMUIWPQ2tVNHzuVpNF6uSsd133txuyEh1F7AbQXQBUhbKMwyyaV"
    "Wi6oWZ5KKz5/RaF1Z5WV2DlkOAlMG9wXDICHcHkIPXTuUtM3PNGA+I8/5tibjnzX/uOPAO"
    "Aoa14HjQj8sUlneUDeTX1HlSIj0R7g4tXFRNTUg9Wvwr89tPVRJVzoUQku9ChbTCTYUrVM"
    "jRhNF/lcydzYK7E39rIGh67ourX8jMDkyXG1/e3u+qoolrqiSVsRluGh/0W2xTambMbSY8"
    "e+ZfM3YR/ga+tmyPbul5BPM16iQBsQd/2H8Metn0UDDExIKYPqTQN4U2YETJBG9TLfMAhj"
    "o3luJmGJzFJ0uyu3NjbQRkQTVlyfcSWKmrV2VA6pGgKC76u9sa4n2VLufVHIXdFNZVDftX"
    "LjDcUii9PssKzO5M8AgZEwsVom6di2qtLSDrBC3Ww3y1HrIuTvUeo5blBdhFz7urWve7tw"
    "wwV2yZT6rL4A0pQKQz5736bEJaJogmhtwxB/dzSxbJubgAAN4KoP/5aEjzSYu14zTR2oUO"
    "BQbB6oWMGUcrdIC6z9Fp/rneyNqmJJHyi1i/KlgJBrAsiqgiB3ZRckvRVBsGg9FkEE7UbO"
    "1FVG8Q09mYxsy3lugVd3MFlXOSVPj/WYdO12CiC7UaxmfPMVRLdje7M8yD2KnwdVgt1AFM"
    "SgcRh5zgtYF47LxV9Ogoh8MDADwPw9+UTHoJWLQXPb0Aq3eFIGdzNs24VSiNNtz5r7uFlZ"
    "HOz/eBxxH/4o4/fd18HlZW4t+rE/y8mXea0UfUileIW768kEShcg6iCPztH3svUovPx/KF"
    "XJTpySdc+WGJF2UTR2UQRnfm3uJ+m0ANpyM4S39Nr5e3KaHRNBVWs2tvdfT9ybrxS1Nbna"
    "PXMszdjktq6dZrZplVzaeAUKeWQAvqKOs2jcq7q4mBLhGXWeIAFqJhw1MMl3kUPHpV5eWe"
    "aapKUau3xhnTClzPldpqQv+JEyzTlsylX0FdX2rtK9mtrkz3SB+O5chsuX8uXN17DvmMKr"
    "ydet5bI+2uO6Jtr7+LGec78NdV6rkW9YWAM8efXDjCsqzXytQiqrQkYqw9rBv275qNNMjW"
    "9olbKUbkHTkr85ozpGz0o1RzcYVdGJ+21KIaznuw5UTbdYoAjKOB8ohuLyhDXYX/lukSjg"
    "LeKAJ/wfBr9avbCUN2e94bsudGkJrl82xXn5+lv95lcS/cEdptVWZe6MMrV1HrguK+feBO"
    "NVzrsRZ/zJ3n4/XOYnP4qM89xCF1UycioVxC+ph58thw/7tN6yDyk648jXJeDeraaqMVVV"
    "1So1k7+/kfGU0uc8rSp8VKpULeSgqoFxB2HTdAljUjEJFJagKpFHoTGNR20T4aCP05QuQA"
    "eacG1FtLTJLW/U0qQtt83Uis+2FJ+aOcfdTTc++lhFu+GjijszfszoN/E3q8HlFNkW+wT2"
    "tsLr/Uq83i/h9X6W1+SFOHmgw+JEuxXFDqfZQa6xcEYHN4+4UT488+9edTNVN+NO5+NvMR"
    "/fcElOZObUcrC7LND7I5o0p5eebAKuxpnfuyPYTqTcv9QHkefyP1jHEf/5mj+9uBrc/pbf"
    "QOs0Z92f/nY/HGRwJ+TFoj4bNZFKDnFD8WwpDUBK5zNi3KxhXKVklilB/w5Z1Gii+JZy8h"
    "3PytGUyjMFs9Q6W1DlbEFok8J/64hZTl5Vytd7rCSId0bWvSvKv2mJppihJyj7tSC2jcTv"
    "gF3aQtvfnVsJC+w6jZKDE4S7swKgLy5dOFDoGDNp8csWqmDqW3YL5TV2bgmwheUZUy5LOp"
    "k0aY+XJd+d5XC6RD7rIzyBMJiNGdQtEgvBrxw66NJS8B2XYBBmdhGU45oShMqGLHq3gGJi"
    "yHIEomkht/6MeFDr3CUGgRaA28czcQF6DRWvFOnubLwLEbO2ycTjRjtcxeI3vNdbWNfoeA"
    "9S1lWX3oWYdZmldyFmDTDQAANVhNBi0ZZKlUFks2yLrFmpIAAPnMvplh1i/EaLFqTZVgzL"
    "iHP2VXjGKCnW14Ea11xtF6FFSDyG2jcLvAQohfSsiTk/g6FFoKeZgKg6FEATKPiiJUTzBG"
    "CVv7ycKQvc2NSXVCnYv1iBW6Bkfx/9LkOpunKCoiAPuQpGNAfDXyaEBJnKJdjAexmt6wDH"
    "NCcu41uDwRbBT3k9L95eYokMC6+gwcLQ8WeZezqdR+RtudtCb4EtcAr2akrq2+Di/uLqpx"
    "MU0D8658PLi1+Ht8Pzk1CExHx0vgwuLuEj2bi+ouSS7QOOK0BM9tKacqx5wHEGrJx/s5d7"
    "ACMidb1/p+TJdz4jcFTCRbFwLc8jDhqTCRXF2+BDlncJbdwDaPKbqIHvJ6LaGb+POMEc8p"
    "cHcbjPYoITia4E5juthMh3zpKErdPEXRCn25kV8C59BbIZ7wgqxNc9V1OkKmsnP9/f30Dy"
    "meezUOmGkBqSP2H7p+rcpfz35+TIlqQ7rUjUBaP2vk2XK+4CoMG0TH54euiJCkhDo6SnzW"
    "BV+c9ucrTF6fTRpvLRpoMa70LMwu9R29sdp9Le7sZGc+igq11dPkGnBdBWuCHmF1wz4BBL"
    "n9sxQVQNOSTX4OslOKSDtTXODsPpOsre+AmrYMqoZH9xgCISz+vRiVUSU4V6bhTawFmiHg"
    "b20JTPzsVv9iOfz8Lypsjy+rJPV5gLCh/iMKogSaP80Gd+M35AV/xXgJ8i8LrmlIPb5jdX"
    "iWGEbwBqlg5bqBm2EAzM8L/YSg3HdzA7tf3SG8D1LHOLkyXD8dtPlXwbU2Qj6Y7xUyfD+3"
    "KzMEWq7UKl7UKNglLHLNEoqGo6s0ZBdQEFdWGS2ZxyldpY8qXdy7ExUiNKrQxrNXb0TJY1"
    "EFD85wp0EpTbM2wL4sfoW6DsW47w04suzlgWQeDjBIqJus99xKjU9ceU6//kL65bQOEyh1"
    "gSwURJNh9tW9+ZX/LPoFLzJI45p8FRzdmlq/+pc0GUGRqR/KpaGhGByqaGPNBPjk5E4cuT"
    "H4VtDQUBYWHP/bFtGY0iYp+q2CKfim2RT3nhsGjbVBVBnEZlKTQ0+Pb2q3CZjyoGMO1n+P"
    "wsj/uqLA6Gd5C7+0dHVYK6R0fFQV14luTumJrL0RSzaR0eJ4hU5nTv7ufBD/tHx6LUEL/7"
    "qNlHc+xN+4h/q7sUxeHgxzQ6Uo4PK4jj+LBQGvAoKYx/0XFWDA8PF+f5YgiGpwTg+5b5AY"
    "iUiaULoBh/WamriJ4alstVFZfwb+X/P8NmC1Axwe4DaT/HLWPBiixw1a+NilxRqQzcuY/Y"
    "K6E6fbQI+tmKKgkOBUlsH78zJTi/G2ax8y5Gspb/bncAI5upViaWQZ6mXlysaUWjdI2mNn"
    "i+qSJMGktTfKzwH2heO/ayF3XN3QUfarCmy6E1f80tPlsTlFyCcjtS36bRvCNCLnSUZ3y1"
    "bxOLv5hhcSlnHWTiQb/ULwZDKnc0nvNL1hc9orBUHVzyA3EAu2zKqsrghvKm/mzsYMv+gE"
    "DxgDossWwMWYoHFD5xb+T1Q97Qt1SJpksXu46jq+nemlg2GYk/MkIoNkwTRO0YppsQRe/O"
    "N6aIL/bH3t6PRx+Pj/eODj/+cHh4+GHuPD32PoPfl4i8QNtynhUxTvnXgaN6VBfgkKZT2V"
    "+gDNBhYZlejkumGB0aju9SBHZ/7/DHw08Hx4fRwRN9Unbe5Bmf+f0dC9k5fYPWjjvET2b9"
    "d84RUOw4CYarzMveKegOYapToJX0BZiP+l5KC6nlPWmP61O8f3RcK+ITUXTw0G3/hgOFkG"
    "vIo5oRhxRZB1m9kchDtJ3q8jtDqDlejeMWG81dmltQo6xzQZxsi70Lok9qHOLXAKKY4+WM"
    "K5wnApUteyhyQ+87huaEzm0ia1T2oew+PBT9EcE7DkgqMyz03kJx9/aaIGhXYvGu6a4rUa"
    "MxNRpTFSFsBY25WbfpnLq5yUvBk3654xTGVPacghcKLAmXLlYd6oht83tGVHayHOnaXAjo"
    "HjGgmJmA9eU5SNebrLoflH8K/ZfEXSTNhnqe0WKYQu5hVAel0MAnF+tUJb4J/nNYt01VG7"
    "GNV1EJxR7QUBxZvfj16lohrcqqce/69nx4e3cStKh+dG5ur88fzu75J0HvX9bE89l+Da26"
    "Xuh2HdAbYv63FRbHJiLyYmB+qpjq1Bvpqr8DrBTwJ4lo1cmqnqUQhMVEjqhTr/zfhh0jIq"
    "xS79CPkbR58m8QNOXPbYpNYgo59CE6w+3EJ/h/WU3umcxb6M1WA6U2ruUVGSvvCulJSPdR"
    "kzXdPny7q1jLb1MqkkOYrLEr6/IFHTksT7TLGkPtxO0CLvFLXh+aYis2HK9uAcprobSIrI"
    "RAWZHaeYk2v50wgUtCg6Yq0HJFsQM4y5XiIiqmub4jWe5RRbvFau9dE1Go5K0rxITp6njv"
    "ScLaIasdsqoIYcvp8dIBmqfC1UmOvwhmueUbrDss32xifIxlhc7riKOvebD5RQNu5Gp+bK"
    "FnQWcOgNuK7HThoJAuZv6iAFBE3sIyOO2ULsSfdAKAXC9I9+K6mVCQozDrd4z/vtmYDzQo"
    "VMDK93Fs95vzc+Op78pjg7+CbBYSnThynkyW/O898UUaT6wontiVW6SiARqMVvnC7l140a"
    "IO6kTANvkcS7AUOAeZ/sdgl2AbzfAzEXtLrNY3MlGDLZQRR4lLPaJo5OHaZkPq5HETJV8K"
    "I3Xi0tlnzn6DQOk/CUxRxMcr3ru2dhunUjgrVsmzKlHcHjxItbmfpNP8b8p/ed3XjHAkiN"
    "SPcWwlmK2NZW0sqyeEFo3l7KnRAl9XEKSuMjZ+VFbgrLSk1mfsdTjPbl2CVdkaV74qcDXQ"
    "Flrg681qpm5yNqlYKYVkPHOpc2fTXCxj9Kxf5gsy+KgR48MqAxpndCY6UnrcnLEgcxXBHI"
    "h/5i4FdMj0SZSsDf4X+CxIz5YAl2eyFKYnE+hFzn+AWYCoEHimGLP4u+WhH7f0zY/OoxPW"
    "XBwvA0yOMSWmb3MjGf1C5t4JOviITLwsqagY4r6At7qKojqqUb/ELZSP7bsnfxVwfxewfa"
    "1E54b/uC8PhSeq4oTD0/HxlFEQnE114qMhjQ5/Kx0c5WdvTft5RaGN5zz77W3Ui7/R8c8W"
    "GEK5VZhjT0tVDJDtNDawWrAp7BYAjVKwuM1lMp643JlvGISxE37bc3XAI7O5JwFXstsyRH"
    "tszlUx1iYYviTsp/0dYJu5QmvDIJdw1aEg5rTFF8jVOKAlttB3xLxSa7HC1wrVkBgwNQh3"
    "Vcz00BqIkhqIuienIuXBangdg31ZI9AXo+iSw7G1UF1BC7eSEtchgcoack8cwpyP/eD07g"
    "cHtPgnHOPhByPMnuEzILAkAObtE5L4VUpz/GPFVktEoHL0FJDrgtsicR+g67Azl6sQanQ9"
    "j5dwyxJ70kKD+U3YOcR18+RTjMCOCHYAgN3Gka77VCkkjJ2wNdUxjwqgeMGT18yiGs1oTN"
    "8FQsSXkGgPA1k9H9Aff4Rhqj/+QB8hMU0UrLKxB40ygnNx1RmGX2+uw80W5BBiivLfbE4M"
    "C9v8fmM5LtdtfnHLJksHM9DFb3r58YRz1RUZo0jkhFg53UrbV6vrZqYXqx+7kI2urNOU/2"
    "i/los6ItDsbuKj1sCV3tsBscADVsfajAg6sdY3bje6T7U6cITjdfvcdfpvcCaOXojLgtyY"
    "qo6pFFmXTpXWvFPa39c2R+EECniUc1QUsjVNpnmbw9vA3sktd1qsziWpFHbgKavSCZwcf6"
    "G6nE/TKcx7qCkURAMZt9uhpCkk+QD4CSKJlAUJdb6T7cKhhpD4qzVw3K2otM9OOZ9dXLwi"
    "Im6ORB2aukJO0+5MmYTeqawxDI6UMf8NgAOwqVG1o0eX5A8+xDxMd/Hpu6JQ+NxV9s4Lop"
    "dBi81m5Wfyp9iZ3fcuz9m5S2G6WmZ+nEYHIJtb+vwRvH8Nzq8oNN+b812H299mtYt7IddV"
    "XnyrJ6n0zV7/ZhcQmVFecdCB6+Kihr4xohTTlVrtooTCjEDpBNGMSZQMRYspZSRsFy4gsb"
    "JBcQu2rIxL/P5PXbTvPWpLfHm5zcScpNQ6scpSnliOxaaNxJwi1XJWTc6K4MIuiflE3CGk"
    "pfZywGHxx/0yhJgtBo4gv9Wq2qoZIFsz+iIzRwCuFTQJAUgCwLTogpgf0JUok2ZMsfMkk1"
    "VkSrP5mQ+dcRUA6kLxwQZ1XWJ4EmSLHQrALJlum48V29YX12pkEruDdTk2NbNeOt/c5Gbw"
    "29fh1f1J2I7u0fkyHPK5CXl0zq7PT/iCNx+du58vbm4urn46QWxqzedcbo/O7fDLwxUf4J"
    "KJ75gw+vZ2eHZ/cX11Eu6SABOgAKJkRn0HrLkc+7tsMyXpVI4W924oszzrhZysegmGhxs/"
    "/arXb3sTQBVfQ8QlTl6ZmmJQVYJI4S7qImdTNueYUPfzqpOKNxX1HRgaUwr5JFBwr1GZvb"
    "39Kn0n+KjiLbOf6TzB77Z6JQfotiFuvd4baJsbiYJoM76rir+uXanGDaPx0ltmfsbi1YX+"
    "NlzoT5ejq8TVCuXo3sY5c0U9yyC9HL9M8KRf5pJxxJgavhjPmoObAzsOt3EM4R3px7r88U"
    "fgEVlKU6IPQ+EzgOeJzuT5fpY2Jq3iQ1n1gKULZwT1qrULRVEXyhvdvNuspe6EBrdIKYWU"
    "U2qbsqXdSXzBK22Dd97VdX9xcwIH1KMzuLq6frg6G0rPV/ywUsNd5VmeXcsVEhGoLICG+W"
    "Ubadrrkb9ybO1i50Y4vhP83bZ7w7ac5zqrORyvriep900Ue/EocgmW/tWgDAznORWVYBo5"
    "8o4qrfWjkrV+lNegOtKRMkJ4BT2QoNTeJaW9S1JYjTIXUqQ7Ax/oXQkNK+oazDWvIGr7Dl"
    "MXtBO5+JCFU/rasZfBytwRsQebqFTq/txsKPUkpZa6KlLP2exR/0YFIETSO5jjpIrchsU+"
    "KuF6q9PXEaOxv4QkUSCE+oagiwh7m/8QMqU+UHItTDiQTBOyQwpq5jadKb/vYoTg4b8xp8"
    "ViHsKnL/xK/0z0aISyID5LDUwOMcofe9TDdohPCOc3fP58JoWhMUaKOFqKHWRiEWX4X2we"
    "heNVtkV7d1PqeqLlBZzCok4btqnPNx7zoUEGQ4+90+sffvzl4Ov/+ftjrxnsoXXHy7/oOC"
    "uJ0grHOYKoU7EtrSdvBIByH7SbFd7JuY0NAo1ITlb9NUWXR85j4nhbKNgW88LQZ+KMpphN"
    "azm7ElQKA3/ufh78sH90DJhTCIGIC+g7cA7z9+8HnWIsqDnooWcyr8r6TXfYXF1KTTzBK+"
    "otem/mxDGBZTXlczO8OhegxoAeMIxXXy5uvw4F7tGZWO6MmI/Oze312fDuTg51KZTXDxCQ"
    "g/PfTsQBtwwwkkApIJJAdz68vPh1eAufcVXIegHFA77j683l8F5+x2wuzFWY6/7h9mp0cT"
    "W6vx1c3V3cw7ye7zoji/PQxQ6zvHDU8Dx8CJSX13d8MBSD5nMPrs6Gl5di7rBQdJNVtV9l"
    "Ve0Xr6r9zKoK4KWjGVejaOM4Q3YWpS/BXwcn6AU/On+/vbg7QX+6FouDaoWgvwxv4bDh8p"
    "1Ihe3tL8GQyYCFd0iOM6n4aM4hVdiJe4qdZ9m4/dfBSi85vbtodBIf7FcQxMF+oSDgUb4g"
    "1juRs7NsUSS+M8eWWVcwD1c3g4tzcOwBNRx7f3/gJrM894IyD/xYFmPkCDi4Ly/O7uW5bV"
    "uGJ5+PBl/uh7ej4T9uLm5/k4NHeOJB7spfc8vlx7Z4BDOLD+RRDMD2YQRth8/4m96LY5UR"
    "z1PuUOWXEp002acRocK79IvFbQf4xaEeFZ6WXJUS799ot+4fHVWRxtFRsTjgWUp18scJg7"
    "wG3CFFqTLYsHdpOYT10ZhMAPMQZoT0IWmECZPPtJgBiRNK4x3C924grBTl9oT1sZ6klHSE"
    "JBwfI75m6gsgRaj534z/lsN8F3SG+hLIkCorg95gTF8I+ijzoubYhf5mnPUvxGZI/IzK0c"
    "K3kZJIMW22TzKk6krpzp+F97u4RgRmFOxXF9zxkIY7w0t+5SCHPGHIc1NaZuEFWF9kaUpl"
    "Jab42dZQD9sdJUxEtSK3IqTvVi0z8zYCEaZXbXnEqZTdClIWRohwByCKg7BtowUXSp//C5"
    "rNUIpmvjH9LMsPLKAWAQRkoXTQEi4iTqa0/EJbuL4M05SKy5HfQlZcQB5dbTOlJRRqxXPC"
    "dZy8bojnxLBm2C7XqWPUaUyIJP8QTLMxB8FBXQ9BdBTym9O1+GH4TMicherEjDpkGSDz+S"
    "6lXKcwvBZKcp0Pzy6+Di6/P+pLnx7707ZkIlHoPTjMQDHFIhrBWT0K+J2zlSi1CXbypZQ/"
    "QUpQYz7DpqQTxsW2C8Y8vb6+hJkjaM7pRRp3/PD1dHj7/V5KFNldMp3P6x9hMSJ1T68zUT"
    "5dLvonSs1duFWgd1udBg7ReGXFUFcvbq1tw4JYT1Nv9FSDm3ESzdDsfSpuk1F9fE6STl3f"
    "esOMnPYjXYy4L5ZBarM6TadZ/SqrXWIQgCKMxAc1eJ0hVDn03pDde0eVCukclRTSOcoofR"
    "Hj5pxdzVgeUarM897ww97xYaNgXLUMv5IEv3KeQ6FCAN805318BqVlMGAIXqyyS3tbpw2Z"
    "4by8pAr8jyg7d7jvH1VCBByVQAKOMpiAALyeZXVxcmuMpAM83nZ2q2nBCxn5FeZfcfXHCR"
    "WucqC4r3/u0herZvHAOE0HFn3yYPlU5T79VHyffsrcp4bl5VTyL7GBgvGata+yNjwG6rA3"
    "TqNZ/CqLIQ0B27WtyxRZ5xi9V8nYKbF1dM3QN2wA77O5KESe5XdxR6EE0fbbZff+c+I7oi"
    "w0GvuW7VkO+wDf91/1Iz6yY+GEujMAIPLfihaYSwJhZFP6HCvGIYrsrh/t2UhvIkZ91yCj"
    "QpW9xPGVoVR3C/WuiAddEsO8WiE5mXcmY+YunSmS+6RrKDQ639TOnhcf6aIJ70/MUQpfk/"
    "2cot2ZmjjvUtKrrMwGos4Qa1mrLGuRbtukB3uMTktYZQkHCdRN2t0lKLWUVZZylBLfQM5p"
    "Wi1plSUdlTlopIclabWkVZZ0pmRFo3s6fw4tefUl32iLp0i1nFWWM9SZaSDjGJmWr8ryjc"
    "oGNbmrU7Ra0ipLWtZCqe8tWZFp+aos3yjtrsmNnCDVclZZzkFFoibekgSllrLKUpalsJqV"
    "90/T7oykReXSKbWhNW7Y1th4RsQxRRDZeY9V/lltnGlEohGmjVOrg4ra9XmfJFS5ooTiIg"
    "CoT232x4j04m/Ked069w2ZH3UnqC2ANKUWQi0h/LOv+xeX61Nt9y+Gw7oFrn4Jptmto70q"
    "T2M3WgWWxjuBrMnWs9hUHV2vKWWtCn9zQLsNjgE8mXR3xUbmR4Kf/NvR1cPlZS//tmuBrd"
    "/ic3V0xabv+Nr9zGNwDBdP8kqxnAZ0X365JTYWP6SQ5ecwR3dWcup2sm268Ocj5pH5mnz6"
    "Esx1x6fq0OpMFpedzambm55Sh1MXwSy3dNHRdWUT8wmy3B0+F1lzXV2KuYZ8qmVHuUVeiL"
    "PuKSUa1Q1fyE4aQNXOKrLuShI8+kK6dHcmdx2UsG+BRVAKv6s8CppErMmmGzlLV5kkQ6Vr"
    "8uhWTNJVFvF1RH1v1MKWO6PmjZis4rbbxRsOIOwtbLu7YJquLqoZfSFtsAkCil+DuTq0os"
    "Diq9wBOL/111NebdpggmuH3FP+n8rH/1k0YUcYHF+LL9Q3oNFCrt+iPst+ldM9VPJc7Aq/"
    "YPnV7TItdfSTxK7P0eBf6Tc9WtkMr3ed5gJCYIotRV84R6apQ89Oa0bgAvuABnPoFvkDde"
    "xlttV0ffKc/tL/jMQn+PS7/BkwGBo8w1PdxFm5Js7PllOrvGA4XuligrJlYB8F1wJfziis"
    "2PL2bSpl+7E6PF9RqFsso/qy33BvQdElsQ53IwLN3FeZO65VTG285VJqzU6KyeTkqC/bZP"
    "TRwnL4odEPOzL0EVsyj8yanBztlwNzCWZSAatap2pF0YHFve1KVbqoTiNR7BoyVSrbdbXQ"
    "OJVGKLWFUIoshjVj6NfhPDsmhKrx8/jqS8TOzwZ3Z4PzYVnovJaLpYn5C+GXIuM3CM28Zv"
    "qGgaBqhi9YqGEDmbFl22hMmGWSVUOZk1iz36gDaB+dXZ9D08Z+1Pe3L5ucpXs45tvLW/nW"
    "6ma2NrC1gb09tTlvYQeNvVYLG+xu0cpVDcObM4nUKuUfEagsi6a24cdqvSvKmldkDBQ8a9"
    "Y8NkmnsjrVuwra+IqOmeLcnuHnoO+vuAXYDMMZrnT3Mq3yapVXFSF0QuUVcf0inTcM+r+m"
    "9EZAg9e13gdoJwjKJ+U66At2LSzUSMubIngDhB0TzV3L4P8SR9MSLYibbT2+zjw1NNM++h"
    "2KVZo+/0nij+CbtM6qqM46p8wKY71JGdzB7VYohThdZ/oyHuz/eBxxH/4o4/fd18HlZU4q"
    "4rNfR/EMhndQ7Wy/9HnddoAd7gJ4WEmnPyzR6Q+zOv2feQ10Ck+AP3Pb5+y0ethaX1Zxkd"
    "Y3jhJkKjO2dy31COh1rLT5091W2rsiga72fG4ugNZOGYuNxv5snrO4KbUJdgr05xVVirlj"
    "TrYp7kafbDdEeXp9fZmITp5epMPBD19Ph7ff74mLkg+yPO1JUe8UCWzK2uxP0mkBNBZAYM"
    "fXFkCSTgug+T2qq6xoh65iQmjPoZtz1rfA15vVTB3lbPJ+q1AOJPTHrs/cX1czdZS5ybur"
    "AnN1bZAt1wbZZLQnzArOifXEEoaLIz3x3ORq4CaXcOkxT8SbZ9y2XCIocewKM9MlE+ISvm"
    "JECMd32Qc0CJJ30BQzMYbOiRMlQmD+P5HUkw9p2uB35YSLYglC2POg8akMCMVCSDo+pGR8"
    "KBRXRgTl4aEYmcrqZm9PbADRp9dy+XYIt0UsN64v6vgi12LVu/S2GE+KNmOdyEeCqJ3wxy"
    "b2Qu/a58x3/7ow4Qj5JhIyGrXZPaoSDTkqDoYcZWIhM3520VpovhWFyvEmrtQAVu9Pvpyb"
    "MLp9qB7kcTv1wHoxEnVzXXqn2HkW5wj6ddBHzDemgKw4vbtotMIP9isw/mC/kPHw6L0h+J"
    "S8auM1WrFXcKoPHX+WsROSuIGQeIs7ILgciVl3K9wO//7Atfnh+QmK5nh0boZX5xdXP50g"
    "SDfn4nl0Hq5+ubr+dnXCddFnhy4cPmZwwYmgN8Cjc3Z99eWSGwQnCDof25bhPTrDf9xc3M"
    "K85K+55cKsZ4Ors+HlJXwWNft5dG6HXx7u5PdPuL1hKnL2cRUqpzpIuWoVEakbGjsTSXFI"
    "vCniKxXK4wX2hTe12MrA+Iy8BYW7f0ZZzShaG7oVn1mYZbku1ZL7J0nWaAduqTuF1Km+Y+"
    "iZLD8jhxCTSwJUXpk3L1B/cps0upXaT3x9wSN+9o3r5XUniFQWxz1FbEoXyKMSRQ6ZyI0Y"
    "f1gN/lOC/slhvIsXNbkeUKjM8gELDAu0cCk/lCwPikWYcOHwTTH3TuJbQXqf0AI7Hqoe1t"
    "+wZP50R76boyAX54KvKBSWTBvh/Y0kg3PuwQlP8rzkpTyPUWm+1+e7VOFYgyT8JKVOwlc6"
    "Cd9y/vS5tBqIOUm5Oy3CrqjHTf9nrnnhMfX5v5+4YJEs9SMU4vfYJMymrFnBjTjh7qyBb+"
    "BDDhQRqWWYQgX8dQDuuL/fvsMlIDr+1cdIx6gUbpjFBY4hnMBN4CW3sHLCcCq5osKimtxK"
    "rGMBpMgUVnpWhrA0FMNqDjLqIwOgHkisjqhS3qEqij8fVeIfyqj+ugFyt49AWZp7ZPoNkk"
    "WytOo6BMVhyKbUt030RBEANEIfCN+VxD0R/5S/CNlWXV/glk/LqPd0Q5mR9S6w7UlMHJL8"
    "/wH08QSoDxDcbojm/XQUl6olozMB17E8tABIjthiNq68k7p0qs5dygWQ06iv2HsTI1Fai5"
    "kuEUZz4jLqhOepTekzhFAq+yt1cUVldBmo2mleO/ayF9Vs34VdGKz28m7wc7Oh1JOUWuqq"
    "SD3n7M30GdBJcjo7RRUhrJ2dUq875cQSKJZ2elF9kZMpo3mszfR67V6aQfWDDi7FgP1Vi5"
    "dXYftBf5mK6P17br2Cso0WFpsiiPCH6GFkMbB0x0SAmNDEpTPEz05EnQ8IqByyEHhjblyJ"
    "Qoqsj/hXUERfAjC+MMD4JPy/C+pmra9tf/frxaA0kl9JJP/WEc3biq5xEk5Ic1JaovUP2S"
    "p9xJe4ZQtLeUzNJYTkmBjMxzZ0+WowdEfA0DuHxQWIUn0g7rfBlUDhSupH55xbASfI5BtA"
    "VYhsNxthCEcOuOowC9mtqPNG4BZG9ZrBxGmUzoUJWsJABF5AMZss+fYhsJJ99f0mcboOek"
    "1210uSdY6ZxLCaRSmSlDsTpHiXUlbFGfZOjJ+MK6xO3YBX3WZhc9RNO83eVFjtFXRp3bkT"
    "esSKvTsxn9nr7p24t+51/84AmdYkLIowJt6CRGi+70CDm1NX5owjEy9FJgH13bA8AusLKz"
    "OM231Av5A5eF34VFO6IMLZMvH4hJZwtnCrO+vk2fYLPDqPzgDZfN26UYBRdK2BUuHwFcI1"
    "ZFLCoN0mJyEQgORfvOSmtwtQDkbtF/40iErm1oTg88CzsA3KKmld14ZQ5lDtl3iUAvll1Z"
    "cC1QXnWQQJnUUdtbT3N/yMXQ9/1wI4G5SRlI5f3CrodXfDTrQNgmfXD7d34JnzRlBE5tGB"
    "z86uH6QLAj4WXmfwQ8CT+5+Ht0P5ORwRhB9AX2HwCZIZ56r4I9Qox/HWAc4km/crYV/3S7"
    "Cv+xkz2KN2A4RdnErlULIE2KVv8Cmuety8UTchvo/ryyROpb5MFkE0rLJL7m1EMaGA/q3v"
    "QIjTaS+R0v6DQIluBmZNkGo/kcpyDm3S2sWtE3QKJ0MpaNeU4Kbmq+qOayKnYnUid0sOVf"
    "1AyRWY8ATxV0BXD5eXb1W+81bA+Xs57qLgSb/MTSSTASp6h76u0scwYh74P57wC4nSXLCM"
    "LvUh5A1N2ILWv9zSISY4SNA31/LA/wIumazvp/3pdavhXTii+iWuF1287Y3V7yfrhTgNFL"
    "M43e6o3zLHKJ5bJE4bMLbfYX7RLvmAaiNTBDA0kSPNpeiwCVwwrGF51r1K3er2SrrV7WW7"
    "1cH9lhVAMS4oHK8u71sxfjYBAqoH/9kd4E+Ttdw+3kfnx72LW0MVNMi7Udd0atRr+2qzqV"
    "GbtO7PqHmDl9TPbc+xetgvs/ENao7mYlyNHh2SAE0sm0i8hUF91yKuzKgR8Ijx0iMMYW6m"
    "i2YadNFPwSxEd3V4zrg2nd+eYzNfk4vCEB4FeMqmeP/oWLZtjz4MaxpqSIYy51q/xC8QyL"
    "CGtraiUFpjuw7rNdnNcnXa70ZeWCO0vHC0+gVCe3c/D37ga0LmAYJH0bYcOGqYPFIWRAC8"
    "cOX46IYFAafhCLPaqlWSTuHwibDJgxthMaWMBALh0uD/hhPeo7SPLIffE+LGkL5ibvDyQx"
    "7NXfrk4hm/NF4UD2mL/6+xncLxSh9cAlMQHl0i4QfK4leXRGLz7FdypOyXOFL2s44UuOu5"
    "llW3+F+KTGUhNIQ1HVTi9kEJtw+y3BYVB0c1oZMJojUBlFs6s4ILm2vdFr9GLAEFhkOMfR"
    "azncholSiHvxmIJeTE1+VznGYn2NyGJyWHd2Ax1Ez6i5GofBRo19+OHMVdcv1ZM0B3NpJz"
    "ilQDuVSWM5+K8ybXEHl4uDgvhOqtiFLy9X3L/ACkysi1FyscI9+8jk1eImypS0npxeUifn"
    "1WYSX1zb0Ylfakt+VJjxyFa3rS78J5dkwIVT3p8dW3RpExYfjnrPsaFcYi7/gln6tDHN9o"
    "hbEk08piDiFXq8QdRpE4qwUfYLgMB8TiA30kczuxaxA7KNkVFdueAlAQXtX8jBYxGGAfLS"
    "xvKpx7fB6DFrUJ3/g35oYk5lH0Br4/E3v4vcem1lwga0WwQkMV3/qC6JeFJPRtvW1hJO+L"
    "LOMLuR4OV9kZfhEEJMDfHfpVQ5+STGCHjHT50K3ZdmV/7/DHw08Hx4eRUKJPymSR5XtNX+"
    "oO+FCTUaFF6NUWkmB4yfqIUXkXuGROsMfCogCKRInwYlxHIsFwlSXS0Ku9iUhog0TdGJHK"
    "p00UvgkAGGKtwznDf4lNDOWzREmDzjIxIoVFo/jNCyrqnL9WffanKbUMGgeUSYMUmRiR5n"
    "xTznc+RSK4DjIN5cJkiWZ5Epuoo9Goudi6XcW2eTsDpgIKPIsiV7KlmHBMxBqsCjVV6Ys6"
    "8Inkb5fXawLFyFVWWXtfB/dnP0P5nxn2jCmU/rn7+fr2/gS8R6736Fz/Orw9ESbGo/P14u"
    "7u4uonPtZijEvs0YE1/tPwfHT/7eJseIIMzponwlm1sAxRwPj+4fZqdHpxeSnLGHu+64zG"
    "FqBt4OnNcHAvH8xF7PTRebj65er629UJ8p1nhy6cRntWlzze7eSmN8rL0GrCCQocvU0KX6"
    "zItHdwLRulUeWRFKHeAC1FU1eBjzXDqYkUmB3bCzWKj6xOgYKYat5qbyNaHZtqt5Z55Xh1"
    "codXYO+2c+p2lLHKptTduPTF4u92hm27l1dlOf68X1pjORg5AqR7jfA29jwym3tQa1j0pO"
    "LUsr5NOGF+jPp1MqhmHBbBGS9ls2n+0CCMyZDFDJtEenkxyNbiw4R9Ah2xJp7IgpFVk0/Q"
    "j1D+mOlWWKrfsv2SkLRLDL4Na+P0YkRr4PS2IpDeT1Bnhi92SBhKLu+TCJYh7OZ+EDR9Dm"
    "uCbxXK16DLyRYBz20IIqycMyZP2HmHxXLCQ7iOPyNOo7I7S1mfBjaMsGR2VZ7HSFRmOd9P"
    "lJHPCG788Ca3sTeh7uw7huiijS22ES/THJhn1fPrJYhUloqyG6EkDlXmTt2Rcu29Qdjp1e"
    "BaONdV+Y3114UJ/5hx3Zbr+XxPWGawW7gqQNyVHgDFxpFTvffltkVX1K+0WG5r9it973tl"
    "jr1prVs6GK8ys3vfAHT8P/8WsUGCjSkEB72osbFDobGxsr0XpWGblUlxec8VRZfc4q3BMq"
    "FTq5+TP1ECQw4JFPZx936+v7/5jiWPeb60scMWcDfgHHT/dvhdGtUu0Hl2JJINTXP7YfPW"
    "fhhB7ov+NYyo065mF2LJTVDgjuhwxlkuTnAmclICv56wHbnmA0qRoke7R+nzaJZzEn2xKS"
    "5sbRPRpEQzASJ1hNOGhnN+/XB6OUQ3t8Ozi7uL66ukY0M8hI/4B1boPh9c5lcx8HIz5sqi"
    "mwm6Ll2kW0cBGsR6Eb2gawshS6sF0VgQ/6Ljmt7uFYXyKeltHDfqZ58rxsu3OlD4j2f5eJ"
    "UylSZOpXDlPaVcAxmYytuGpa9N0/KWvZLAdDCiXyk0TWGwVTX5+ptsvhJSI4YtM4wcP4se"
    "uFBklZGTsBbryt8A3ToBHC6645oQPA4yoWXuostE1BpaAOIF11jn2Qr72/32V2PlUPmRzx"
    "ePkoex8YOPIjgexMxFeiCW31CS6x2L9ST83UEZLsg01NVnVTqOi+PqOtanI0ubqDckIT1h"
    "rod0axETMRpZ/QsynnLzWFFrX5xhNaQTjldaMN+mFr9g5DEgitAuXOo89cU9M6ULRUXR6Z"
    "7lFw56uD/bSDVN+Lk1LfiIRBvum8ij7EL8+j6phSp6ZgB+F3TjvOXvYHdZIIUYVUoIkUtL"
    "TTHI1hJ9ZPgeAGmPD9HzqTQbZAVyfg8DaxiaEzpvo/bfKfA8LjUutNOLq8Htb/liC8fHPT"
    "Wnv90PB7m1lhv0yI7R6dKqSsMLRcXm+hKOke0MlPTdyFcRz9MtMfC8l+Nwkg/65f2D+ZCK"
    "ziV5+j75nGvgqgEfjvAW98U/hfOGCb+K/CB06cD6FMq2+JAsQ1qTr1mH8bmzjqSNflN5cy"
    "EBLhXRHPFWIWXM0QM1sLSfRyEttNjP02kjSjTYgmX7ndgLG7GmkruhKjQmSaW8Yj+jkEAo"
    "/Tbi1dkJCsrWc92SOlzLmsE/59ji/xVVj4iJHv39j/vH1Zi+afRM4piqKqUEkdJC8qiHOY"
    "3EuHGRMJDFEoTWj8qdUdFAyPQNRQBNHSysOBSovbB4jRBKo+pB7benENjyOnDJFcH2fD4f"
    "N3vVtoaFNGwKVWzqsDNOoixDeyJhOwgOit5wogdldMC/EfQ0uE9qcDtGoSyz32z1Bn2caj"
    "E0QaNZmvXtQoGqWhyNk2iGZk5YKCwB1b7qHLFxGs3SNEv5j/Jqhn0iks5wc8sxnyeXMla/"
    "ZGOCTPO+Ge9NiwlTtUHFzBSllsBO1k3WEhCV2RvVDU8Rav7vUNVqzffedD6vz/cYkeZ70y"
    "KgVoP+EXEqzfnmJz31PajIZza6cgsm0PJoqPsQz+OmaAPVJ0mo+d+Q/7pV2XaZn0F66Mai"
    "tQu1FjUWPRvcnQ3Oh29VTlSAZH5yqV8MoZFP+6/iaEZPMLAGmkaGoRIQl1h4QlRDpE4a8y"
    "IQLmwKSHYZERUfLKInHqBg+PggRJqPrtnKN0OK1p0/E18DmRGy9cisL6CZIvgyJlD0Y/UA"
    "SyCPB7XT4B8iNywI8QLOk7/oDBLLiPsiSkJCOTVBdPfLw4lEfOJHx7YAIToJf6TFUIBIkK"
    "/pz2b8n+NlFTSQLEwdRGcDfEis1or8oaPsJ0GJp5yOoOHUMJluBaombsjIq21egnfx1c+C"
    "Gco6hLFt+CG2sZjcSn3Env2TYPuJ40B0yYVwP98CzYL9VWL9xaH+dwCrGMR6NIXl8WSvpi"
    "hrjJ9uQXNjCXGBz1+wa+Gc472KUNpvrfiekHZwMy5EUpm3ukmje3MjOLyiemDFK7+wIJhS"
    "i7/6vZBYv/tV1u9+8frdz6zf7E1eldE5OoBmeHWGF1XPfJ3hHauiuWlA4k5g5DavWb4zxE"
    "FHVPV4QToP2/Udjwkyzf7mnkd/3FACaUothHcFPeicEHYRgdM5IexOKLxzrNcxKB2DUkUI"
    "nYhB3XHliPSKYlDyaf/1GBSLBr4aghpIbxY4FmUEaCEcv2HmtUORTZ0n4iLyp49tEQaSRm"
    "E2ptR8KggSDdAMu89oDuk4U8zHifLk4m8+LZflgqYiVvBtM595YtwCW96qlCCFOE4YvXKD"
    "Ak+vt8DToRllTrp+SWimy47muuddRecx7C1iNig+kiDU9WWUqz+i1TGtjqkohN1Xx57kL8"
    "5RxZ6CggllahiMqYgCGshqyQ6AWQzLW0Jk17SAv4aHMEOnlBnUFC3QoLUvtBEWcfngc4/Y"
    "ttCuZqBzAVSHIXlqSw1KsjSb2rzN781F2EDJHng4FvPBGshCZcIxc+wGDb61UqamUhZKKh"
    "vCGzr+LHPaJSEaoZQVDuL1bm6vf724OhueRNvm0Tm7uP/tRGyeR+f8QvZEP4k2UTUUwKaD"
    "fqvtVWt3JMhU1gt61469RPJLEJ5xE1OYlrCm6pVz2HoqSXik1ZJLgkzh7hw9eU2Ipp4B3A"
    "zJaxHhMX2p2eVt22ltuF4juHC8ygdYUxTCxyqlevio4iPpY6ZYD2Dc6vA3HL89/vZ6NZf7"
    "lQAzYwBJnkALixleojFBM4tBWZxGEL2D/QqcP9gvZDw8ShV3h/ZzWcaXVHcPCVRe2b0Lft"
    "7DTxTYbolcFWeMaP0BVfgRI9gVMPIZnJ9Mgl+ryaTMQ7CZfuie9ZKzO04ptQl28uW0IkqX"
    "b+ZUm5JUqOTWKsQvDIDQhmDEMRm0uTW4BQVCEc1AW6jHf3p9fZmQzOlFmvUPX0+H/OASYl"
    "q15stLdCNOA8dZjGx33GYC5ir64Cyw/Rz07SEe2H/rb5Zdc6c9UYc0EHyMrAXBb0lZW1VV"
    "Xwne5IobN+TfieQzvry39Dt940LoFfqexNP+6/6nEciyohMKvDvQLYuLONTWF1N+4fArk+"
    "s1/F2hbQr+gAYOonMiA2tPFGozO0ETZ67zjF36DK6gSdbZtIH5X4/naVeRkq6iMXnym1yp"
    "cTpdCV+1AzShw7LnvMp25SpsSLNFDTb6pIEKC06m0BMom0qJrupK6a5cvW4U9Y3T7YwS8y"
    "53GvU9btQWOFNe97zHyBXuNdv7ZXhzf4Keydx7dKCh+v3w/ASZ1B/zF3t0bodfHu7gE5dM"
    "fAafXA6/8PE2mSjigw8jAnVybxI0Kjt6f6YLxPXZJRIILL+u232tbJwaWnu8mG0UnU3dTw"
    "Hhl19uiV3UcjJQxUEJJ+YqGKyGAb92fP7fmzRuEjzLMW/SPC02cBZi5KhWnF20JhbpumBg"
    "CDsXYttjwv/yqA09Ojmp+wFd0TE1l4h/p7RZmPAj8qfCLHYoJ7MnEugITdMg8C2cv+DyKe"
    "iIvJWvzY2yLwJj8fVou7aWlLSWdGBdB9bVvkt0/Pz9cV9HyHWEfCvc1UHwqjAoWaSNLpwg"
    "Fm5Tp4VKNDrGXdNB2IYbqkUX4Htwxa6wZWBX2XQBrgg1PbJgjtXWWWJEWmFsK0MjNIzXTN"
    "BIhmR3TBBVszRiC1ClJI1fYHvfk9ncxuJ9Mg6l5IB+qUdpij3GH4+8YHgdr9JX4mGJm2FY"
    "wl2DsqlwMmFDlHr4jqFo6gIvUaNpcr0+wWB4HmreNnaefM7HnCwLcENBtEfnVqjpAopJs6"
    "o9ECNRWWtVxijQ9mzE3KO9KtzlowrZK54l+RudPjV4HKfpIJ/b90h2tURob3ADTuLheR/d"
    "DCDU20fnF3eD08vhuSwXDhcf6yPLEVcovyKFya4I6D68XTNiKcdgxMh2B0D8bjAYisBF7w"
    "Cp4+apvsGTUp2XiTFV05Qd6VsSZakR11ZBZWWD+fwETbnFPQG1lZvdAtIvq/gvIqSUyIaB"
    "wvx2tl14qxO3jAktPjhzFdyGh+YmNNxecBCuku8kf9/0THyPGq5IThr7zHIIY6ER1w9qI0"
    "mZsKChBkjJxJa95ONNvoAVub9m/MX56cNGc+KOGOHfnrNT7mZ8CxaagwVTqOzM6u0hj6Lj"
    "j/XATAf7Px5HpiH8UWYM3n0dXF7m9do2rLlF+MQjPMqtdVTI5zxShWOcELOInBlCfcNoBh"
    "CAJ7R/yA9/H5S6oHFM0gUSbJwPKOxp4SxrHnAtl4J2yF9eAyUvRrYzOFtwuzsi1gRvj4K9"
    "HdQJYQi6vr+TnKGE7WXTRV6gpfxgXFEpfRYCxJNOvEDsc2wQtODinmL7hQh1zBH7U7gu59"
    "iHqn9UqGdj8oSrroYWj1DxDk2MrgThzuzId2N15ciY3weW3VDMEa2WtPKSHuUjYkpwXnEi"
    "lZWgwFIjrsvPTHjhN1JhJMdcgplEX1eFx6TpFE4kaWX7bAIQ4xBiMs5Dm3OxLi4mQ7tF1E"
    "aD5X7nQbNIeQIjcQJDUzOuzFMH2cQDJRI9UUTVwm0E7G2iU6RI9V2j8l0TCWtcq8lgiqwL"
    "R2Cqh2MVjOunYojrpyzCld8YXqMNlaTUwRHlNlSjrLzQR5hz+9VIy/sqZ9m97fYmCXmnvv"
    "18KwSXiR+Fj/plAaQxHzRy6aJGkRFRw19msf2LjmVuG9dQnqEZADIAa2czkU4ahnrgedQi"
    "OqcQUXuz5iKp+HQh9JIyS/wSnTi3E6ipleSSEnh4uDjP539M1kkZ+L5lfgA6dS4TUbIpWu"
    "vgjROobXC8ra84yyCRvDbiF4JgQcpqDHdFhs/lns84ndK+T4jfzW1weVpOgDTn38cqR+fa"
    "82qqnxO0w9gpcYPURubHqVT2MV1xkhOxemVrHgjWOBQxH5rlwG9QuhyvMbXs/ETb4rM8Tr"
    "PGab7F+ntwmAushhU0RmorhavGaQ54wMbFZCLiLSYhQt8nYEtNfn8bXNxfXP10ggL6R+d0"
    "+NPD1QkSNcagyMzVECrMOCSvvMzD1S9X19/4aN8RGUYV986GT7D6nts1fbbNJFZTVEq5bF"
    "VB/U2tOfQ/7+Xh/sJn/VLkXzCqhuEmq/TyJS8sLf7BH3/I2w/UjD/+ENkqArCxmFr8VrHC"
    "BiIChEZmc+oRx1hCfex8E67l+XONOTGh+Mke4E48bcqpdOGXwAMDcdW0MWJkSpsYewIu4U"
    "U1eMFzERRKxY7UBT4jHN4/YnPw5Q+j+F/YIVULZrdoi6y2Zh2LJEmlLnq2aeZMFSf5UbGT"
    "/CjjJN85fSwwjkko+8p74Hb494fh3b3Us4I5uFZ2ff0LfCTXOuhig/PfTkR5rOWjc/fzxc"
    "0NPBY9zeH5ze316eXwqyglxH/GjGtyw8uLX4e3omAgsa0X4sp57h9ur0YXV6P728HV3cU9"
    "zAnItZHF+eRih1leOEq+EjwUpQWv76C0IFej8zTDs8HV2fDyEj6TXkc74ETNlbR/WGEl7R"
    "8WriR4lFMHoEGwJU63M6HL3jfX8gCuNiYTGiCr5dEqY0dcOGAPT1w6g2dQbjpsSQAJBVMs"
    "eke8QxSjPKAdWv9QlzQbCny2kRARaYtrJEIcV9mWx8Xb8ji7LRfjOrwOhivMZvBkGFxRt4"
    "gb8TrU2bEjGzMHz8Vee+JHMvRoWZCc3KC3kUnwerW1mzRdB/2u7WeXMOK+WEYRvK8kczVF"
    "p5ldgdnj5WiK89J3SgFmMSrFCwLdEcdD1PeYZYrArjzzw+MHfHXg9vamgXHVxhXfIsZMlo"
    "V06zkaYkTbs3E/1lXHwhq44cnP398mhsc+o48yfQDbQqdHc2yp3bYR6uLUz7NPUikMDxP3"
    "t0MWBHRlfrTC1ewSg/Bbmu8j4e0GSEX1vkCbvqwlV5s06IoT7pBlI5Nt+H6SPwAJEItHua"
    "nzDu2VKQFnen3hx+l2TPaLIM+K39fgkYDUR3GhvUPpz/kt0iTJa0W2Y7Ln2xyz5z6yJqIi"
    "gkDSM4ufru/RVxG4+LLSL0lVWZEofAcrFfJMVjynzZyICcKd2XPvBq+dckg18RJHVFq6Kk"
    "tXJ10UihnQMOa1Yy+DFbgjYg82S6nU/bnZUOpJSi11VaSes9mDt39zRKtyElah2HQEPEoK"
    "ona16etwnh0TQlF2Uz9VaDq++hKVpm+HsglQWanpeCr7kvreyIaiWznLv0Y+2Rk1b8Rkl3"
    "yundVdsllliS6hLyESsDmfQtjh8IXs5CnxJul3SaaVgDkjrr6O6BytpFkN1ymjIVEWkag8"
    "jsd8xUNavsBk9tF4iRZkPOVWHDh/+V+YAUDts8woEA5IMYvFRJNORPkhlo/y3Oi35WI+WQ"
    "wQO8VsmlP/PDlkPudLV9dDf/OYSzEcVIgxw//i6Es4XuUYce/u58EP+0fHiEJPx0V8g6ya"
    "QLpkzq0whmaEeNWjlxsPwVDfNeoF7yMKpUUSnEJ9BMeoROS64HWdTJowfgMZH92ORTaETb"
    "S/wB2aB8ItdjOH43VWTW0Xc/w1a3A8RaYZX9+373LLM+dWLeb5ikKzuza759QczafUy0Ha"
    "loSv4kRdOLi3zfW4cp/h+yuIgSRpB12hu+v6zHq8Q8hSo3JtCVItaKUFTSYTYtTqG7CiUN"
    "r2YAZ2+gHGq4+gQjoYH0olnEcup7rekBShDjO0FWaIO7LWjDTE88h3TBRVgw2pZahSZ8s7"
    "jxrPvTyPsHjQL/UER0Ne9f9CXfeZqAEDldNesGthx0O2RZhsxsB/CJlSH0ihbNo0Nlz4oy"
    "wGiZYzi5EsaLv1yXO9u8G08DyaT2f1q3NY9UvcuJyH+dkoxcFppygTRZ1kh7pCaK1+N9eq"
    "iPuS14OipF/MikQzNM1QDZspZnV3YTPBjVJbqU3SaZ22cYZVdI/XFkGaUguhLcNipVutb1"
    "l8i8+1Y8KoalqkV2IBlinn3GmBwb+uZuooe5NnbW2g2MYtt6/0hRQWaEsM6L9qyY1mwdga"
    "mB6Da8lPJOz8KZrmiW55A/Bhmz9QfnGfcAuMC+PpibhB+RoWpZIh/iIF+J3WZn69U2uZca"
    "etOeWsuWcrz5SrVqkqpFXaI8tPluHtr7LckzSboALU5XAQlICSHUDyqlLl1ZHi38JHEO/R"
    "Oft5cPWTqBgl9pYYfzO4uJXj59hym9WQ2kCNZGl+j+SL1rfbY4Ta2iwy3+tzN4dSszfN3n"
    "r9fNZo47O1ABHg0E6O+mjsL6HEUlBao4/Yknlkhh79/Y/7x00OjvZ7/ejSxFuFOegsv0ai"
    "UNtRlY19d7plgZLar/YSKiMA7SXUXkJVhaG9hEqwt5KXMHOhtsDaqlm6it2kW0nS3aTv9V"
    "fqG9KXmPG6ho/6Zf7WFzmooqN1EBTIC/sJWgKysqCuN4VCTYspnWV9qFWJ8lMZoXdTrx90"
    "9tIoF2XuxH6JX7SLXdt6D/M5VPHEOWGCKh6GwyoehsNiD8NhxsOg84beyNfQebf/ze31+c"
    "PZvWgpYfqG9+hw3vxycXuCqPP0bLlquOb5djRygb+vdOFckSnsC+jtwd249/HjZ8DAQwgR"
    "YTSx+BegF2z7lc+g9trfiC+vX6w5QaYww5W8YmM6Hd9LpsVE9Lm+EPKoFZZF7xrg08FG5X"
    "qv0tWxuYb6XCNyFQ5X2QUjcOx0At1kuLIOLSvGBIk+XFCZpHrTirbBqawW0jccrgODGU+u"
    "NPpGtjWzcu7PYk9umk7lM2S1hqF5nIgYwlL+LOY6gVbA4me80Vrm6qHrNazhviLcnWhV76"
    "tlOtbT1AtxVLI3lYmX/VWP5u/YO6zpTByzyTqIke3iKsB8Z8r+j6Kyu14HvZnljOa+a0yx"
    "cI7X1fByqDtz8W1b1+a8/NPLAc+Ucj+g6AzTW7vq5ngpUk5nhHPGzKnb9Le766sCWz1Lmj"
    "7sLMND/8uvcrYxPvf+c+I7BnCRaxGW7VkO+wDf9181/Vm94WzuAVTYybaDrn28Ac/KHVtp"
    "H1bqyIIJMhVaXPpiOUZeAdESGcWJdl865IW4ywXXclvoLbMRIQWgt1oyitPsvogU3kD+2L"
    "aMnJu7rNfcimiLrebCoFSdao1T6IQFbZfAlmIQuEOmZUJjLASvrFpvOcyX3EtOHKpUGCsi"
    "pYXRRmykzTZ+Gn3ZsbRh3WPhPUo9x1DNJItL7EsTqScpddccdYSc3dvCD1O/ylWMSuUAh4"
    "IOiLISVyEGak2M3l04z44JoXJxq9jqW6OTBtdyZmu2hgigdxeebLzXEX6ng3HtMOmhU3jn"
    "jTbPiC+rYsBnuOpeBX2OopVeBfkZVjMThcowCuYAKOeEup9jnywsLm3obuEsg6e5MeOWps"
    "wvkbaCvobocQ0dVeaq66Ni6KhOMnrrLK/wbKgrgASdFkBbyl/sKFs3+2U1044JonL2S2IN"
    "5hc31ZlFrWcWvXHh2JgeWawUBVrm6zpRqNdWUIkcJNKCJDIuUlY+IwPWim3Lrl8kGPRkvR"
    "Am/ubDEfzyHI2ojRkrVRlaHQVzvpp1hSFV1SEpnYwAilNpIgKlEwyGH/aOD0MkmAgnNcqp"
    "2a+SU7NfnFOzn82paQyxbgVerdrl8DYqqI4mvXZbd8LFHJYPa9SwJEGqQwkqy1lblG98nq"
    "rSFf2d6HPamN+0Md+s6MKrRS+uHXJP+X8qiqBxY/o33Qebqnixlgl/4Rh0xt/6m+w+28ux"
    "49ND+mXGvBUMHgXtbGvUERa9xCH7EGCtYGZ71DYRNKQS4UVTtN5GvmMG6QvhuO8YAnjcM4"
    "FkuQkfGdS5wA5bEDevWcxGv+3ReeSnydxDBx8huYIFCReWbLHMpzEI4wpUH7KLDc7pPrIm"
    "/ClD/6Jjzh7LJuaJtM6ouURT/lYMEjIZdbCNwFwtDr6E7wgD+AvqyIs6V1O/zNUQE1tlb0"
    "OMRmmHw5hy65yv9oXlzPESFj2UomFwglQT0YZrGRSXlMhn/E6UkcCL8aqd3wseBdkcffSn"
    "y40Fz5os+8gkY8uL/uIXvvFMfT5EfGIZEYSgrogO9iuI6GC/UETwKCUiUqucbjBcaQF9g7"
    "j7DD8HbmR5GUG2LNRqEtl4/LdD5zKRFCFqgDvZi6yap66aq67MV5dx1sHVlHdjONhd5gsl"
    "pEhju5eedPorIpd7uHfhnSQyAm50xLh5kKNF1Ed9B6kMkeeAc/j04mpw+1t+SZzTnNSH09"
    "/uh4N0n2GCzZpZKTESNZJS4GvrJqW04dLZSC6K7gf8TvxrkTLfQNJpWu1JVVnSXDPidm1O"
    "PLC42luMpJEqsqViHd+CwpCmxZV00Sp1QhZQI9JsoxRAW0XgMp69twE8DIhrGdNejpMkeN"
    "Iv843g1ZjXHCLFm+x1kEEtK/+9mPhr5tSXwCa5HpVbB7LYQImRqGykVGdx0uA4OqpicBwd"
    "FRsc8CyVUSrdBVU5HAzvIHf3KplzeyXm3F7WnOPf6OXWcyzLa49Itm9BvI3S0pqt8KaX2b"
    "//f1vjyKI="
)
