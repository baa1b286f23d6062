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
CREATE INDEX drafts_left_by_name ON drafts (store_id, name, id) WHERE abandoned_at IS NOT NULL;
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
-- Without a list of what is still to be indexed: an order is written with every step, and each search would read that.
CREATE INDEX orders_by_words ON orders USING gin (store_id, words gin_trgm_ops) WITH (fastupdate = off);
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
    "fNtxy+O3fxxOvl2MfyQb/MODZhSGXLeIrtyQ8hCoO6sz5i+EWifsGSlcau2LF5tnBN6loZ"
    "1DZm3ogR4sD1qENvahrBHn3mAppiNq1jRySp2jEmNiGM3t3Pgx/2j47Dxs5iPX8HcWb+/v"
    "2gioDFRDXOZzKvnIiw4YgQI5wludl4pZpKjEplTSVMmHTIgjBPHDiydoMNtRvA8WZMsfNE"
    "hFigiYzSmZNQdrbAyfF68Doi3qI9TufEqWmT965vhlcnCCgfncHp4Oqcq+jnJwiPsWNygZ"
    "mPzvXt+fAWPhOqBjGbbKT2Y9q74OJrlk/f5xvFEPXJ+PH1gm3LbHR2vUef37ZSAzfh8YN7"
    "PMvdv91dXxXkSgTj064Jy/DQ/yLbYhu7F3r/OfEdA1jIb13L9iyHfYCv/a+6yx1A0KIxmI"
    "FdTyim/EdUXe0lEgCmJVwXGXBBGkfQT/okYAINLniXrqSEaVNT0GlaLWqlRW2ZNmkg5RjZ"
    "7ggYUjwc0CkM6gMcFzKHQxWvj6xJqJCjGQTNDTqrXNWkSysiYkmDZZGm1dmLKks6sGUayD"
    "lJqaWsspTB71k7LBQjUtnXoqQ3Mp2rVpf3cSqFC4MpznsdDtXhUFWE0B4iNn2wt8DUilnY"
    "u8rT2E32OktpGARek6dVg8mKndRVeRq/oRJM5S+Arh4uL6uF7bl9xfDTunncX+Us3eH2Ri"
    "P3Qxcz3yW9nNh9+KhfFr0nclDl+P3CYlPIe53iFwIdbBl1sI3Ab4tgKjC8wfnpTbEXdiMx"
    "C+qjrzNVrci+TqVVNp7PDDpvHo4MiVUGYPfu7q9vhycyc+PROX34bXh7IiP7TSJgnyoEaT"
    "4VF8p8PxHHBIaij3zHs+wg/ph7IL1N+BGzZ2KOxjnlM8vOoDiVylZN754LYEZmYwBKTPgW"
    "wJOJ0ugIydgGftIY3e74z9+l+8ylCzaS+kUDQWepd8ZZKqMlDkX8NyDghikyCLmOtRQBks"
    "9QHIswqW8toHbWmIjgCTZFlSxHFNDCC2x5bcSzd27hEC6NJksmTrczi+VdHg3+nBsU9W7i"
    "iGR713DdCtb306B6EfLnYG4FKFKP211MBEWVvpGLUgHKve15/U8UEsm1LCYlTloHakg5T1"
    "w8DC+DYlMihRuO4Hqi2d87/PHw08HxYSSR6JMyQWhf+5uveO1rf+2C2Wzq0SY9dILx5hfL"
    "znXSxZ72y/x0Qjer6qTjp/ocfr7Q6JDlREVO+Rt+QHAhgA4I9SJcy/NAs5t4kDjDHwDcC4"
    "2XHp+XUXlCYcSm1PWCyRhyyAucVsR9ydEDt//tr7sCa/n+Hh4uzmt4/nzfMj8ATZOt9boD"
    "MAZLFd8E/zmsi0ltQ5kTro0DqZ3F9S7x099fz0NuTEmvNF+RBhb5aIsAjMY/EUlpDT1M1V"
    "xMZT6m3KaIxPEkJ2sIIk2nskCaot4rufT2Snx6e1mnHrP+u24uVECh1abm+JAp3j86rrO8"
    "VxQdXNgbqPtIF3mR3ZJVHVJo0NM6oCeuNY2eSa1efCmyDi7vg0r35EHJPXmQvSf/Rcd19M"
    "Fg+BoK4etrfJsR4XW0P51S9L7rlZK/5hafrYl7PEG5HakrsqtUEnIlB7n2C2q/oCpC2Hm/"
    "4BC79vLOw54vV0IavRd73C9F8MHAERMjq7sI5XhAZWAU4DYDpF1QXoSfAQ6CFkonwjOHHb"
    "YQTjoIWfA3ZeDqmOElGhNEHdFmaYGXee7ADX5TbnXbBZ5Jacsvzumx4VHb1EV+3trKKXYY"
    "RhKsau9EBB20dPaOK3mojks8VMdZD1V0rlQ3KUOKDvL4YL+KMblfbEvuZ3B99SFkO2b19A"
    "YMgROcDeZzCF2/x9Rq4rrULWgyX3hXJIk65BtrDX4gOJTlaHGDmYig0dmkGDfLNsgmGsyE"
    "2lDN8ypGtjuH1rux2jOG49vYOF+obdOFP7/zyLyXY+QknpdaOZNgJDd0yLyilXPtcEuDzO"
    "Y2X3dQRdF3HagaimSjP5O4WXOlGkmu3RHlGob00gbhP6yky19UUc/0w/orkK3UR3ljkg5S"
    "ndWkrAHDguWc5P/dDNt2iZdM0qjsIetdcOObr20jgvWIRc83SljMsx5g8WD/x+NIMPBHmS"
    "juvg4uLztQ0JLzz3FIuAAqs/7mcnAlqlgG9I/O2eWA3w78E8PG/Jbln9wNr+5PuCwc79F5"
    "uPrl6vrb1QnyHeFheXS+DC4uYfgEW7YY/cvFzQ18wJ6t+VzMOLg6G16KQQbwyxbjTi+vz3"
    "6Bz0SjVlVqZa4OzDpay4pqZ6D4veFs7i2DBDYJpSNzNCYTKGoFGG6RYPAOra8Ffm6yBGJk"
    "u7MGRO6OEL4xJaZvE1d0HmZIotAcbhp9RnJx9xE0wjbBV7qYAmgSo3/RsVgpVs3W9p1YJh"
    "7nTR1jMhyvsC0Jvhc45aFN7BTD9kfUb0O2m7Avt94vdmtbcinLElge60MwI7gepVDaO5Y3"
    "YvO7Vl6ZjnINNSJSN7Hm3pqFGYyRb1Lk5kLiE98xJkgMbLOs6bdxRRWzUdwyTNlmlNoEO0"
    "XZxQnKFPvHnHRT/I8+qYmMDpzCVlC9Ay6u/cMfptR30YJ/n4T/GzZlbeyQ0+vry8QOOb1I"
    "b4GHr6dDrl+K7cIHWV7CkIuBl6Qm3QS8lKDcGcXi3TjEkv0qHK+BiGNkWr4qy1dDEIvvs+"
    "5CEN+oOKdyEtbVOd8b80PlsDb/U4RaBBqcqQg4U4lqnrvK1cJynrlcLTZKG5SelUHa+9iU"
    "HeVx6uhco9mprpqay/CNVk3NLNQSbEJ8MVfAJ4QLoxZG4S9P4qPFeRgLp8oKqLHMctPPKa"
    "XacI6WCydoeMHW4AWF/TZfgRjsSsfNPVimcv+hhzna276zVv2aFVtqC/ipCvr8UzH4/FO2"
    "JyC/y3KymcF1f05sDxcE7kOqIqcM/McEeoXW8SAqbBOL2X8OK9NOLJd5/Vj1G1mljboix0"
    "UC7lvwjuccMaE//P9kKoVMAVti56/81+E0MfItbgTDtoxnfo2N+Nd7NXdF7+zy4uyX0f31"
    "iC/Xe4DSxOZ6dL7xD+8GNzcn/P7EHoPrv8Eeah/8stWY9rZ2yzfLm6IX7FrwvXwD+MYUWr"
    "r9j+FzlWbGLRr49f9WNKIaro+SGF9J/lIescqx78F87gqQSfjCEiTre8ySxWJT4b7PMbkG"
    "yEFYklxLzcfhVtlVR3tVsnb4qMJ9JZ4lxWhj58kP7Kiq0ovTbPHYs+pCCJtqAFUUgBoV5/"
    "FyBoG0Z/7j6nA5TbdFTmNnWfda4SR9ZFCzz3ckdtgEStC/YLjb/3QtpsYlwi9x12OjBT92"
    "6wgiRbZN5CxxTGBYTVmsCuAGqchCvQpsISR/DoKf06xiW5VCS/vFhZb2M4WWsOFZL7UxIh"
    "HRFuEhoem93Xh0m3gPHSl+h5Fif242lHqSUktdFannwEKCt0/4HUgzqScpNfZHHSHnYLs0"
    "EKGno+BqCKG9KHiVOGKUGNs8iJhOx+0IvzcaSrxwxtR3zDD+mhNITI3ol4URLTl2FA8KVw"
    "sihqWVsOx4hhYu9chnCPnx5TVfGTxMhAMpt6VYjqMmP7jY4txVGjdGPeaCAvGiVhOkRMf/"
    "1rFJJWOTb1276W1FsPnKTbvQsLFJjiu0bGzkfmm9JWNdx+T2HZJbW8Ht18USd8NI3gc1PV"
    "xp0i36ud7G9mrRz2WxkUvmdl6b0TKWx8k0u6uzO6anZBj+SnJ6grKDDqYu+RpkpVKW620o"
    "LhufpNpo9XhVJPtK+fgSF0LArBacCJ0DyPZTXoTkukr4EfgroKuHy8u3KnVcYhxXsorXsI"
    "ZXieAfEFQvgpRkF7/wbxAhP7BhwWaFPpgMwa8FfAK0GFsWIbA2Mb/uYabAMdQvMWvVM7ta"
    "sGtVsrqawKZ2BS0FAAScQUxB7RCo4YLZZ0SgxBP/NpcESH44OwKg1CsOuvcFldqSxK4nAU"
    "ZNyqoR0zcC2NmtUnesGWDnbnh1fnH1k6hkB/SPzuDsbHhzDzXosGGQuZcudnc+vLz4dXgL"
    "A7jyYPHrFUbcDgf8A4hoZ4vfpcvjqSFhsLaxQfI82GV2epxsV6rDmC6FooP8GJQJShLzTu"
    "ZogVlY4xDhJ856pSrEbNm/nT7vuu7eXuBca7qMvfmGtFLXCSgA/IAeE5cfNwBEXEwtY7oq"
    "UQUnkIyYifhaX1z/1PfQ/3MSa36CHQrGAdQibnQhte/N9VlBxY1iecVIVJZYKJrvhEUXJO"
    "yEwhHCg2vWZAL3jkPhhm1tppZpkqrnVmpXHVbaVYclu+ows6t0n4J4hFT3KdjJPgUaq9tI"
    "FDvnVA8U/AZyTpFqoKbKctZF+Lot38gObwa4TtBqSassaXCwNBByjEzLV2X5SpdZAwknCL"
    "WMVZax6eKJVzttIk7VIQNx27UzoVJ8XT9KgqgL5uSmfVXgW26QFxQR6fXdeH3rlKztMl+n"
    "ZL12Z7dcmDS/31vj8pkV068UO1yqszY6U1/nrNAwWmDteThPN3kaV8QKkH9ZjaONYyCaqJ"
    "t8TWhZa9R4LYSx1snOzOYRdoPpG03PvJ57177Xy0GeBk/6laq60rk3gvJWYvirCNRBmCc5"
    "pWiB+c9HDkUz6NcXIlnRxKWzsFhrFmLaZILcprTRfS/xiOlOtDqJUskkSvXQpm9oCraPNW"
    "XUd/Oq55ZY2xGFygwWOLBlP6pVOWLE8zij+0jG8vcO9j4efYQiZAxau7rpY6eSNFovd6Xj"
    "uq/dmJ3wMGovgPYCqCKEbRRm2aRSywU1y1NpxeevKLTurLISO4cMJ4Fpg/uCAfAQLg+hh8"
    "5davqGJxoQ//HHHHvTke/af/wRABxlzeugEYE/NuksD8i7qe+oUmQk2gNcvLqYiJp6sPpV"
    "+LeHtj6qhAs9KsGFHmWLiQRbqpapEaPpIp8rmRt7JfbGXtbg0BVdt5afEZg8Oa62v91dXx"
    "XFUlc0aSvCMjz0v8i22MaUzVh67Ni3bP4m7AN8bd0M2d79EvJpxksUaAPirv8Q/rj1s2iA"
    "gQkpZVC9aQBvyoyACdKoXuYbBmFsNM/NJCyRWYpud+XWxgbaiGjCiuszrkRRs9aOyiFVQ0"
    "DwfbU31vUkW8q9Lwq5K7qpDOq7Vm68oVhkcZodltWZ/BkgMBImVsskHdtWVVraAVaom+1m"
    "OWpdhPw9Sj3HDaqLkGtft/Z1bxduuMAumVKf1RdAmlJhyGfv25S4RBRNEK1tGOLvjiaWbX"
    "MTEKABXPXh35LwkQZz12umqQMVChyKzQMVK5hS7hZpgbXf4nO9k71RVSzpA6V2Ub4UEHJN"
    "AFlVEOSu7IKktyIIFq3HIoig3ciZusoovqEnk5FtOc8t8OoOJusqp+TpsR6Trt1OAWQ3it"
    "WMb76C6HZsb5YHuUfx86BKsBuIghg0DiPPeQHrwnG5+MtJEJEPBmYAmL8nn+gYtHIxaG4b"
    "WuEWT8rgboZtu1AKcbrtWXMfNyuLg/0fjyPuwx9l/L77Ori8zK1FP/ZnOfkyr5WiD6kUr3"
    "B3PZlA6QJEHeTROfpeth6Fl/8PpSrZiVOy7tkSI9IuisYuiuDMr839JJ0WQFtuhvCWXjt/"
    "T06zYyKoas3G9v7riXvzlaK2Jle7Z46lGZvc1rXTzDatkksbr0AhjwzAV9RxFo17VRcXUy"
    "I8o84TJEDNhKMGJvkucui41Msry1yTtFRjly+sE6aUOb/LlPQFP1KmOYdNuYq+otreVbpX"
    "U5v8mS4Q353LcPlSvrz5GvYdU3g1+bq1XNZHe1zXRHsfP9Zz7rehzms18g0La4Anr36YcU"
    "Wlma9VSGVVyEhlWDv41y0fdZqp8Q2tUpbSLWha8jdnVMfoWanm6AajKjpxv00phPV814Gq"
    "6RYLFEEZ5wPFUFyesAb7K98tEgW8RRzwhP/D4FerF5by5qw3fNeFLi3B9cumOC9ff6vf/E"
    "qiP7jDtNqqzJ1RprbOA9dl5dybYLzKeTfijD/Z2++Hy/zkR5FxnlvookpGTqWC+CX18LPl"
    "8GGf1lv2IUVnHPm6BNy71VQ1pqqqWqVm8vc3Mp5S+pynVYWPSpWqhRxUNTDuIGyaLmFMKi"
    "aBwhJUJfIoNKbxqG0iHPRxmtIF6EATrq2Ilja55Y1amrTltpla8dmW4lMz57i76cZHH6to"
    "N3xUcWfGjxn9Jv5mNbicIttin8DeVni9X4nX+yW83s/ymrwQJw90WJxot6LY4TQ7yDUWzu"
    "jg5hE3yodn/t2rbqbqZtzpfPwt5uMbLsmJzJxaDnaXBXp/RJPm9NKTTcDVOPN7dwTbiZT7"
    "l/og8lz+B+s44j9f86cXV4Pb3/IbaJ3mrPvT3+6HgwzuhLxY1GejJlLJIW4oni2lAUjpfE"
    "aMmzWMq5TMMiXo3yGLGk0U31JOvuNZOZpSeaZgllpnC6qcLQhtUvhvHTHLyatK+XqPlQTx"
    "zsi6d0X5Ny3RFDP0BGW/FsS2kfgdsEtbaPu7cythgV2nUXJwgnB3VgD0xaULBwodYyYtft"
    "lCFUx9y26hvMbOLQG2sDxjymVJJ5Mm7fGy5LuzHE6XyGd9hCcQBrMxg7pFYiH4lUMHXVoK"
    "vuMSDMLMLoJyXFOCUNmQRe8WUEwMWY5ANC3k1p8RD2qdu8Qg0AJw+3gmLkCvoeKVIt2djX"
    "chYtY2mXjcaIerWPyG93oL6xod70HKuurSuxCzLrP0LsSsAQYaYKCKEFos2lKpMohslm2R"
    "NSsVBOCBczndskOM32jRgjTbimEZcc6+Cs8YJcX6OlDjmqvtIrQIicdQ+2aBlwClkJ41Me"
    "dnMLQI9DQTEFWHAmgCBV+0hGieAKzyl5czZYEbm/qSKgX7FytwC5Ts76PfZShVV05QFOQh"
    "V8GI5mD4y4SQIFO5BBt4L6N1HeCY5sRlfGsw2CL4Ka/nxdtLLJFh4RU0WBg6/ixzT6fziL"
    "wtd1voLbAFTsFeTUl9G1zcX1z9dIIC+kfnfHh58evwdnh+EoqQmI/Ol8HFJXwkG9dXlFyy"
    "fcBxBYjJXlpTjjUPOM6AlfNv9nIPYESkrvfvlDz5zmcEjkq4KBau5XnEQWMyoaJ4G3zI8i"
    "6hjXsATX4TNfD9RFQ74/cRJ5hD/vIgDvdZTHAi0ZXAfKeVEPnOWZKwdZq4C+J0O7MC3qWv"
    "QDbjHUGF+LrnaopUZe3k5/v7G0g+83wWKt0QUkPyJ2z/VJ27lP/+nBzZknSnFYm6YNTet+"
    "lyxV0ANJiWyQ9PDz1RAWlolPS0Gawq/9lNjrY4nT7aVD7adFDjXYhZ+D1qe7vjVNrb3dho"
    "Dh10tavLJ+i0ANoKN8T8gmsGHGLpczsmiKohh+QafL0Eh3SwtsbZYThdR9kbP2EVTBmV7C"
    "8OUETieT06sUpiqlDPjUIbOEvUw8AemvLZufjNfuTzWVjeFFleX/bpCnNB4UMcRhUkaZQf"
    "+sxvxg/oiv8K8FMEXteccnDb/OYqMYzwDUDN0mELNcMWgoEZ/hdbqeH4Dmantl96A7ieZW"
    "5xsmQ4fvupkm9jimwk3TF+6mR4X24Wpki1Xai0XahRUOqYJRoFVU1n1iioLqCgLkwym1Ou"
    "UhtLvrR7OTZGakSplWGtxo6eybIGAor/XIFOgnJ7hm1B/Bh9C5R9yxF+etHFGcsiCHycQD"
    "FR97mPGJW6/phy/Z/8xXULKFzmEEsimCjJ5qNt6zvzS/4ZVGqexDHnNDiqObt09T91Logy"
    "QyOSX1VLIyJQ2dSQB/rJ0YkofHnyo7CtoSAgLOy5P7Yto1FE7FMVW+RTsS3yKS8cFm2bqi"
    "KI06gshYYG395+FS7zUcUApv0Mn5/lcV+VxcHwDnJ3/+ioSlD36Kg4qAvPktwdU3M5mmI2"
    "rcPjBJHKnO7d/Tz4Yf/oWJQa4ncfNftojr1pH/FvdZeiOBz8mEZHyvFhBXEcHxZKAx4lhf"
    "EvOs6K4eHh4jxfDMHwlAB83zI/AJEysXQBFOMvK3UV0VPDcrmq4hL+rfz/Z9hsASom2H0g"
    "7ee4ZSxYkQWu+rVRkSsqlYE79xF7JVSnjxZBP1tRJcGhIInt43emBOd3wyx23sVI1vLf7Q"
    "5gZDPVysQyyNPUi4s1rWiUrtHUBs83VYRJY2mKjxX+A81rx172oq65u+BDDdZ0ObTmr7nF"
    "Z2uCkktQbkfq2zSad0TIhY7yjK/2bWLxFzMsLuWsg0w86Jf6xWBI5Y7Gc37J+qJHFJaqg0"
    "t+IA5gl01ZVRncUN7Un40dbNkfECgeUIcllo0hS/GAwifujbx+yBv6lirRdOli13F0Nd1b"
    "E8smI/FHRgjFhmmCqB3DdBOi6N35xhTxxf7Y2/vx6OPx8d7R4ccfDg8PP8ydp8feZ/D7Ep"
    "EXaFvOsyLGKf86cFSP6gIc0nQq+wuUATosLNPLcckUo0PD8V2KwO7vHf54+Ong+DA6eKJP"
    "ys6bPOMzv79jITunb9DacYf4yaz/zjkCih0nwXCVedk7Bd0hTHUKtJK+APNR30tpIbW8J+"
    "1xfYr3j45rRXwiig4euu3fcKAQcg15VDPikCLrIKs3EnmItlNdfmcINcercdxio7lLcwtq"
    "lHUuiJNtsXdB9EmNQ/waQBRzvJxxhfNEoLJlD0Vu6H3H0JzQuU1kjco+lN2Hh6I/InjHAU"
    "llhoXeWyju3l4TBO1KLN413XUlajSmRmOqIoStoDE36zadUzc3eSl40i93nMKYyp5T8EKB"
    "JeHSxapDHbFtfs+Iyk6WI12bCwHdIwYUMxOwvjwH6XqTVfeD8k+h/5K4i6TZUM8zWgxTyD"
    "2M6qAUGvjkYp2qxDfBfw7rtqlqI7bxKiqh2AMaiiOrF79eXSukVVk17l3fng9v706CFtWP"
    "zs3t9fnD2T3/JOj9y5p4PtuvoVXXC92uA3pDzP+2wuLYREReDMxPFVOdeiNd9XeAlQL+JB"
    "GtOlnVsxSCsJjIEXXqlf/bsGNEhFXqHfoxkjZP/g2Cpvy5TbFJTCGHPkRnuJ34BP8vq8k9"
    "k3kLvdlqoNTGtbwiY+VdIT0J6T5qsqbbh293FWv5bUpFcgiTNXZlXb6gI4fliXZZY6iduF"
    "3AJX7J60NTbMWG49UtQHktlBaRlRAoK1I7L9HmtxMmcElo0FQFWq4odgBnuVJcRMU013ck"
    "yz2qaLdY7b1rIgqVvHWFmDBdHe89SVg7ZLVDVhUhbDk9XjpA81S4OsnxF8Est3yDdYflm0"
    "2Mj7Gs0HkdcfQ1Dza/aMCNXM2PLfQs6MwBcFuRnS4cFNLFzF8UAIrIW1gGp53ShfiTTgCQ"
    "6wXpXlw3EwpyFGb9jvHfNxvzgQaFClj5Po7tfnN+bjz1XXls8FeQzUKiE0fOk8mS/70nvk"
    "jjiRXFE7tyi1Q0QIPRKl/YvQsvWtRBnQjYJp9jCZYC5yDT/xjsEmyjGX4mYm+J1fpGJmqw"
    "hTLiKHGpRxSNPFzbbEidPG6i5EthpE5cOvvM2W8QKP0ngSmK+HjFe9fWbuNUCmfFKnlWJY"
    "rbgwepNveTdJr/Tfkvr/uaEY4Ekfoxjq0Es7WxrI1l9YTQorGcPTVa4OsKgtRVxsaPygqc"
    "lZbU+oy9DufZrUuwKlvjylcFrgbaQgt8vVnN1E3OJhUrpZCMZy517myai2WMnvXLfEEGHz"
    "VifFhlQOOMzkRHSo+bMxZkriKYA/HP3KWADpk+iZK1wf8CnwXp2RLg8kyWwvRkAr3I+Q8w"
    "CxAVAs8UYxZ/tzz045a++dF5dMKai+NlgMkxpsT0bW4ko1/I3DtBBx+RiZclFRVD3BfwVl"
    "dRVEc16pe4hfKxfffkrwLu7wK2r5Xo3PAf9+Wh8ERVnHB4Oj6eMgqCs6lOfDSk0eFvpYOj"
    "/OytaT+vKLTxnGe/vY168Tc6/tkCQyi3CnPsaamKAbKdxgZWCzaF3QKgUQoWt7lMxhOXO/"
    "MNgzB2wm97rg54ZDb3JOBKdluGaI/NuSrG2gTDl4T9tL8DbDNXaG0Y5BKuOhTEnLb4Arka"
    "B7TEFvqOmFdqLVb4WqEaEgOmBuGuipkeWgNRUgNR9+RUpDxYDa9jsC9rBPpiFF1yOLYWqi"
    "to4VZS4jokUFlD7olDmPOxH5ze/eCAFv+EYzz8YITZM3wGBJYEwLx9QhK/SmmOf6zYaokI"
    "VI6eAnJdcFsk7gN0HXbmchVCja7n8RJuWWJPWmgwvwk7h7hunnyKEdgRwQ4AsNs40nWfKo"
    "WEsRO2pjrmUQEUL3jymllUoxmN6btAiPgSEu1hIKvnA/rjjzBM9ccf6CMkpomCVTb2oFFG"
    "cC6uOsPw6811uNmCHEJMUf6bzYlhYZvfbyzH5brNL27ZZOlgBrr4TS8/nnCuuiJjFImcEC"
    "unW2n7anXdzPRi9WMXstGVdZryH+3XclFHBJrdTXzUGrjSezsgFnjA6libEUEn1vrG7Ub3"
    "qVYHjnC8bp+7Tv8NzsTRC3FZkBtT1TGVIuvSqdKad0r7+9rmKJxAAY9yjopCtqbJNG9zeB"
    "vYO7nlTovVuSSVwg48ZVU6gZPjL1SX82k6hXkPNYWCaCDjdjuUNIUkHwA/QSSRsiChzney"
    "XTjUEBJ/tQaOuxWV9tkp57OLi1dExM2RqENTV8hp2p0pk9A7lTWGwZEy5r8BcAA2Nap29O"
    "iS/MGHmIfpLj59VxQKn7vK3nlB9DJosdms/Ez+FDuz+97lOTt3KUxXy8yP0+gAZHNLnz+C"
    "96/B+RWF5ntzvutw+9usdnEv5LrKi2/1JJW+2evf7AIiM8orDjpwXVzU0DdGlGK6UqtdlF"
    "CYESidIJoxiZKhaDGljITtwgUkVjYobsGWlXGJ3/+pi/a9R22JLy+3mZiTlFonVlnKE8ux"
    "2LSRmFOkWs6qyVkRXNglMZ+IO4S01F4OOCz+uF+GELPFwBHkt1pVWzUDZGtGX2TmCMC1gi"
    "YhAEkAmBZdEPMDuhJl0owpdp5ksopMaTY/86EzrgJAXSg+2KCuSwxPgmyxQwGYJdNt87Fi"
    "2/riWo1MYnewLsemZtZL55ub3Ax++zq8uj8J29E9Ol+GQz43IY/O2fX5CV/w5qNz9/PFzc"
    "3F1U8niE2t+ZzL7dG5HX55uOIDXDLxHRNG394Oz+4vrq9Owl0SYAIUQJTMqO+ANZdjf5dt"
    "piSdytHi3g1llme9kJNVL8HwcOOnX/X6bW8CqOJriLjEyStTUwyqShAp3EVd5GzK5hwT6n"
    "5edVLxpqK+A0NjSiGfBAruNSqzt7dfpe8EH1W8ZfYznSf43Vav5ADdNsSt13sDbXMjURBt"
    "xndV8de1K9W4YTReesvMz1i8utDfhgv96XJ0lbhaoRzd2zhnrqhnGaSX45cJnvTLXDKOGF"
    "PDF+NZc3BzYMfhNo4hvCP9WJc//gg8IktpSvRhKHwG8DzRmTzfz9LGpFV8KKsesHThjKBe"
    "tXahKOpCeaObd5u11J3Q4BYppZBySm1TtrQ7iS94pW3wzru67i9uTuCAenQGV1fXD1dnQ+"
    "n5ih9WarirPMuza7lCIgKVBdAwv2wjTXs98leOrV3s3AjHd4K/23Zv2JbzXGc1h+PV9ST1"
    "voliLx5FLsHSvxqUgeE8p6ISTCNH3lGltX5UstaP8hpURzpSRgivoAcSlNq7pLR3SQqrUe"
    "ZCinRn4AO9K6FhRV2DueYVRG3fYeqCdiIXH7JwSl879jJYmTsi9mATlUrdn5sNpZ6k1FJX"
    "Reo5mz3q36gAhEh6B3OcVJHbsNhHJVxvdfo6YjT2l5AkCoRQ3xB0EWFv8x9CptQHSq6FCQ"
    "eSaUJ2SEHN3KYz5fddjBA8/DfmtFjMQ/j0hV/pn4kejVAWxGepgckhRvljj3rYDvEJ4fyG"
    "z5/PpDA0xkgRR0uxg2zB12ROItS38ON0uqGZlwGVYxxV4L7C6vdG4uywXTOMLjZEw/EqW/"
    "29uyl1PdFcBO47UREP29TnRxzzoRUJQ4+90+sffvzl4Ov/+ftjrxnApHUX17/oOCuJ0lrS"
    "OYKoUxsvbZFsBOpzHzT2FX7guY0NAi1fTladTEU/Tc5j4nhbKI0X83fRZ+KMpphNa7kVE1"
    "QKQ6zufh78sH90DOheCDaJq/47cMPz9+8HPXksqO7ooWcyr8r6TfcyXV3/TXzuK+ot+snm"
    "xDGBZTXlczO8Ohfw0YAe0KJXXy5uvw4FwtSZWO6MmI/Oze312fDuTg51KTQyCLCmg/PfTs"
    "QBtwzQqEApwKhAdz68vPh1eAufcaXTegEVD77j683l8F5+x2wuHAMw1/3D7dXo4mp0fzu4"
    "uru4h3k933VGFuehix1meeGo4Xn4ECgvr+/4YCi7zeceXJ0NLy/F3GFJ7iarar/KqtovXl"
    "X7mVUVAHlHM66w0sYRnewsSl+Cvw5O0At+dP5+e3F3gv50LRaHLwtBfxnewmHD5TuRqvHb"
    "X4IhkyHrwCE5brviozmHVGF3+Sl2nuFwxujXwUovOb27aHQSH+xXEMTBfqEg4FG+INY7kb"
    "OzbFEkvjPHlllXMA9XN4OLc3ChAjUce39/GN7dy3MvKKjBj2UxRo6Ag/vy4uxentu2ZXjy"
    "+Wjw5X54Oxr+4+bi9jc5eIQnHmQJ/TW3XH5si0cws/hAHsWQQjCMkgjgM/6m9+JYZcTzlD"
    "tU+aVEJ032aUSo8C79YnHbAX5xqEeFpyVXpcT7N9qt+0dHVaRxdFQsDniWUp38ccL1UQNY"
    "kqJUGdbZu7QcwvpoTCaALglzb/qQnsOEyWdazIAUFaWRJeF7NxBWinJ7wvpYT1JKupwSjo"
    "8RXzP1BZAi1Pxvxn/LYb4LOkN9CWRIlZVBbzCmLwR9lBloc+xCJznO+hdiMyR+RuW47NtI"
    "SSTzNtsnGVJ1pXTnz8L7XVwjAp0L9qsLgQ9IeJ7hJb9ykEOeMGQUKi2z8AKsL7I0pbISU/"
    "xsa6iH7Y4SJuKHkVsREqWrFvR5G4EI06u2POJUym4FKQsjzCUAyI+DsG2jBRdKn/8L2vpQ"
    "ima+Mf0sCz0soOoDhL6hSNMSLiJOprT8Qlu4vgzTlIrLkd9CVlxAHl1tM6UlFGrFc8J1nL"
    "y+k+fEsGbYLtepY9Rp9I0k/xBMszEHwUFdD0F0FPKb07X4YfhMyJyF6sSMOmQZ5EDwXUq5"
    "TmF4LRQ/Ox+eXXwdXH5/1Jc+PfanbcmUrdB7cJgBvYpFNIKzehTwO2crUWoT7ORLKX+ClK"
    "DGfIZNSSeMi2037n56fX0JM0dx99OLdGD94evp8Pb7vZQosrtkOp/XP8JiROqeXmeiUL1c"
    "9E+Umrtwq0CXvDqtMqLxyoqhrl7cWoOMBbGept7oqQY34ySaodn7VNwmo/r4nCSdur71hr"
    "lP7Ue6GHFfLIPUZnWaTrP6VVa7xCAARRiJD2rwOkOocui9Ibv3jiqVLDoqKVl0lFH6IsbN"
    "ObuasTyiVJnnveGHvePDRsG4armUJamU5TyHkpAAvmnO+/gMSstgwBC8WGWX9rZOGzLDeR"
    "lgFfgfUXbucN8/qoQIOCqBBBxlMAFBmkCW1cVpxDGSDvB42/Bt04IXMvJr+b/i6o8TKlxP"
    "QnFf/9ylL1bNMo1xmg4s+uTB8qnKffqp+D79lLlPDcvL6ZlQYgMF4zVrX2VteAzUYW+cRr"
    "P4VRZDGgK2a1uXKbLOMXqvkrFTYuvo6qxvp3Ywn81Fyfcsv4t7NyWItt+YvPefE98RBbjR"
    "2Ldsz3LYB/i+/6of8ZG9ISfUnQEAkf9WtMBcEggjm9LnWNkTUc54/WjPRrpAMeq7BhkVqu"
    "wljq8MpbpbqHdFPOhHGWYwC8nJvDMZM3fpTJHcJ12totH5pnadAvGRLk/x/sQcpfA12c8p"
    "2p2pPvQuJb3Kymwg6gyxlrXKshbptk263cfotIRVlnCQQN2ksWCCUktZZSlHKfEN5Jym1Z"
    "JWWdJRmYNGeliSVktaZUlnSlY0uqfz59CSV1/yjbZ4ilTLWWU5Q52ZBjKOkWn5qizfqGxQ"
    "k7s6RaslrbKkZS2U+t6SFZmWr8ryjdLumtzICVItZ5XlHFQkauItSVBqKassZVkKq1kjhT"
    "TtzkhaVC6dUhuaEIcNpI1nRBxTBJGd99hPgdXGmUYkGmHaOLU6qF1en/dJQpUrSiguAoD6"
    "1GZ/jEgv/qac102K35D5UR+I2gJIU2oh1BLCP/u6U3S5PtV2p2g4rFvg6pdgmt062qvyNH"
    "ajVWBpvOfKmmw9i03V0fWaUtaq8DcHtNvgGMCTSXdXbGR+JPjJvx1dPVxe9vJvuxbY+i0+"
    "V0dXbPqOr905PgbHcPEkrxTLaUD35ZdbYmPxQwpZfg5zdGclp24n26YLfz5iHpmvyacvwV"
    "x3fKoOrc5kcdnZnLq56Sl1OHURzHJLFx1dVzYxnyDL3eFzkTXX1aWYa8inWnaUW+SFOOue"
    "UqIl4PCF7KQBVO2sIuuuJMGjL6RLd2dy10EJ+xZYBKXwu8qjoEnEmmy6kbN0lUkyVLomj2"
    "7FJF1lEV9H1PdGLWy5M2reiMkqbrtdvOEAwt7CtrsLpunqoprRF9IGmyCg+DWYq0MrCiy+"
    "yr2W81t/PeXVpg0muHbIPeX/qXz8n0UTdoTB8bX4Qn0DGi3k+i3qs+xXOd1DJc/FrvALll"
    "/dft5SRz9J7PocDf6Vzt6jlc3wen9vLiAEpthS9IVzZJo69Oy0ZgQusA9oMIdukT9Qx15m"
    "m3rXJ8/p5P3PSHyCT7/LnwGDoZU2PNXtspVrl/1sObXKC4bjlS4mKFsG9lFwLfDljMKKLW"
    "/fplK2H6vD8xWFusUyqi/7DfcWFF0S63A3ItDMfZW541rF1MZbLqXW7KSYTE6O+rJNRh8t"
    "LIcfGv2wI0MfsSXzyKzJydF+OTCXYCYVsKp1qlYUHVjc265UpYvqNBLFriFTpbJdVwuNU2"
    "mEUlsIpchiWDOGfh3Os2NCqBo/j6++ROz8bHB3NjgfloXOa7lYmpi/EH4pMn6D0Mxrpm8Y"
    "CKpm+IKFGjaQGVu2jcaEWSZZNZQ5iTX7jTqA9tHZ9Tk0bexHfX/7sslZuodjvr28lW+tbm"
    "ZrA1sb2NtTm/MWdtDYa7Wwwe4WrVzVMLw5k0itUv4RgcqyaGobfqzWu6KseUXGQMGzZs1j"
    "k3Qqq1O9q6CNr+iYKc7tGX4O+v6KW4DNMJzhSncv0yqvVnlVEUInVF4R1y/SecOg/2tKbw"
    "Q0eF3rfYB2gqB8Uq6DvmDXwkKNtLwpgjdA2DHR3LUM/i9xNC3RgrjZ1uPrzFNDM+2j36FY"
    "penznyT+CL5J66yK6qxzyqww1puUwR3cboVSiNN1pi/jwf6PxxH34Y8yft99HVxe5qQiPv"
    "t1FM9geAfVzvZLn9dtB9jhLoCHlXT6wxKd/jCr0/+Z10Cn8AT4M7d9zk6rh631ZRUXaX3j"
    "KEGmMmN711KPgF7HSps/3W2lvSsS6GrP5+YCaO2Usdho7M/mOYubUptgp0B/XlGlmDvmZJ"
    "vibvTJdkOUp9fXl4no5OlFOhz88PV0ePv9nrgo+SDL054U9U6RwKaszf4knRZAYwEEdnxt"
    "ASTptACa36O6yop26ComhPYcujlnfQt8vVnN1FHOJu+3CuVAQn/s+sz9dTVTR5mbvLsqMF"
    "fXBtlybZBNRnvCrOCcWE8sYbg40hPPTa4GbnIJlx7zRLx5xm3LJYISx64wM10yIS7hK0aE"
    "cHyXfUCDIHkHTTETY+icOFEiBOb/E0k9+ZCmDX5XTrgoliCEPQ8an8qAUCyEpONDSsaHQn"
    "FlRFAeHoqRqaxu9vbEBhB9ei2Xb4dwW8Ry4/qiji9yLVa9S2+L8aRoM9aJfCSI2gl/bGIv"
    "9K59znz3rwsTjpBvIiGjUZvdoyrRkKPiYMhRJhYy42cXrYXmW1GoHG/iSg1g9f7ky7kJo9"
    "uH6kEet1MPrBcjUTfXpXeKnWdxjqBfB33EfGMKyIrTu4tGK/xgvwLjD/YLGQ+P3huCT8mr"
    "Nl6jFXsFp/rQ8WcZOyGJGwiJt7gDgsuRmHW3wu3w7w9cmx+en6BojkfnZnh1fnH10wmCdH"
    "Munkfn4eqXq+tvVydcF3126MLhYwYXnAh6Azw6Z9dXXy65QXCCoPOxbRneozP8x83FLcxL"
    "/ppbLsx6Nrg6G15ewmdRs59H53b45eFOfv+E2xumImcfV6FyqoOUq1YRkbqhsTORFIfEmy"
    "K+UqE8XmBfeFOLrQyMz8hbULj7Z5TVjKK1oVvxmYVZlutSLbl/kmSNduCWulNIneo7hp7J"
    "8jNyCDG5JEDllXnzAvUnt0mjW6n9xNcXPOJn37heXneCSGVx3FPEpnSBPCpR5JCJ3Ijxh9"
    "XgPyXonxzGu3hRk+sBhcosH7DAsEALl/JDyfKgWIQJFw7fFHPvJL4VpPcJLbDjoeph/Q1L"
    "5k935Ls5CnJxLviKQmHJtBHe30gyOOcenPAkz0teyvMYleZ7fb5LFY41SMJPUuokfKWT8C"
    "3nT59Lq4GYk5S70yLsinrc9H/mmhceU5//+4kLFslSP0Ihfo9NwmzKmhXciBPuzhr4Bj7k"
    "QBGRWoYpVMBfB+CO+/vtO1wCouNffYx0jErhhllc4BjCCdwEXnILKycMp5IrKiyqya3EOh"
    "ZAikxhpWdlCEtDMazmIKM+MgDqgcTqiCrlHaqi+PNRJf6hjOqvGyB3+wiUpblHpt8gWSRL"
    "q65DUByGbEp920RPFAFAI/SB8F1J3BPxT/mLkG3V9QVu+bSMek83lBlZ7wLbnsTEIcn/H0"
    "AfT4D6AMHthmjeT0dxqVoyOhNwHctDC4DkiC1m48o7qUun6tylXAA5jfqKvTcxEqW1mOkS"
    "YTQnLqNOeJ7alD5DCKWyv1IXV1RGl4Gqnea1Yy97Uc32XdiFwWov7wY/NxtKPUmppa6K1H"
    "PO3kyfAZ0kp7NTVBHC2tkp9bpTTiyBYmmnF9UXOZkymsfaTK/X7qUZVD/o4FIM2F+1eHkV"
    "th/0l6mI3r/n1iso22hhsSmCCH+IHkYWA0t3TASICU1cOkP87ETU+YCAyiELgTfmxpUopM"
    "j6iH8FRfQlAOMLA4xPwv+7oG7W+tr2d79eDEoj+ZVE8m8d0byt6Bon4YQ0J6UlWv+QrdJH"
    "fIlbtrCUx9RcQkiOicF8bEOXrwZDdwQMvXNYXIAo1QfifhtcCRSupH50zrkVcIJMvgFUhc"
    "h2sxGGcOSAqw6zkN2KOm8EbmFUrxlMnEbpXJigJQxE4AUUs8mSbx8CK9lX328Sp+ug12R3"
    "vSRZ55hJDKtZlCJJuTNBincpZVWcYe/E+Mm4wurUDXjVbRY2R9200+xNhdVeQZfWnTuhR6"
    "zYuxPzmb3u3ol761737wyQaU3Coghj4i1IhOb7DjS4OXVlzjgy8VJkElDfDcsjsL6wMsO4"
    "3Qf0C5mD14VPNaULIpwtE49PaAlnC7e6s06ebb/Ao/PoDJDN160bBRhF1xooFQ5fIVxDJi"
    "UM2m1yEgIBSP7FS256uwDlYNR+4U+DqGRuTQg+DzwL26CsktZ1bQhlDtV+iUcpkF9WfSlQ"
    "XXCeRZDQWdRRS3t/w8/Y9fB3LYCzQRlJ6fjFrYJedzfsRNsgeHb9cHsHnjlvBEVkHh347O"
    "z6Qbog4GPhdQY/BDy5/3l4O5SfwxFB+AH0FQafIJlxroo/Qo1yHG8d4Eyyeb8S9nW/BPu6"
    "nzGDPWo3QNjFqVQOJUuAXfoGn+Kqx80bdRPi+7i+TOJU6stkEUTDKrvk3kYUEwro3/oOhD"
    "id9hIp7T8IlOhmYNYEqfYTqSzn0CatXdw6QadwMpSCdk0Jbmq+qu64JnIqVidyt+RQ1Q+U"
    "XIEJTxB/BXT1cHn5VuU7bwWcv5fjLgqe9MvcRDIZoKJ36OsqfQwj5oH/4wm/kCjNBcvoUh"
    "9C3tCELWj9yy0dYoKDBH1zLQ/8L+CSyfp+2p9etxrehSOqX+J60cXb3lj9frJeiNNAMYvT"
    "7Y76LXOM4rlF4rQBY/sd5hftkg+oNjJFAEMTOdJcig6bwAXDGpZn3avUrW6vpFvdXrZbHd"
    "xvWQEU44LC8eryvhXjZxMgoHrwn90B/jRZy+3jfXR+3Lu4NVRBg7wbdU2nRr22rzabGrVJ"
    "6/6Mmjd4Sf3c9hyrh/0yG9+g5mguxtXo0SEJ0MSyicRbGNR3LeLKjBoBjxgvPcIQ5ma6aK"
    "ZBF/0UzEJ0V4fnjGvT+e05NvM1uSgM4VGAp2yK94+OZdv26MOwpqGGZChzrvVL/AKBDGto"
    "aysKpTW267Bek90sV6f9buSFNULLC0erXyC0d/fz4Ae+JmQeIHgUbcuBo4bJI2VBBMALV4"
    "6PblgQcBqOMKutWiXpFA6fCJs8uBEWU8pIIBAuDf5vOOE9SvvIcvg9IW4M6SvmBi8/5NHc"
    "pU8unvFL40XxkLb4/xrbKRyv9MElMAXh0SUSfqAsfnVJJDbPfiVHyn6JI2U/60iBu55rWX"
    "WL/6XIVBZCQ1jTQSVuH5Rw+yDLbVFxcFQTOpkgWhNAuaUzK7iwudZt8WvEElBgOMTYZzHb"
    "iYxWiXL4m4FYQk58XT7HaXaCzW14UnJ4BxZDzaS/GInKR4F2/e3IUdwl1581A3RnIzmnSD"
    "WQS2U586k4b3INkYeHi/NCqN6KKCVf37fMD0CqjFx7scIx8s3r2OQlwpa6lJReXC7i12cV"
    "VlLf3ItRaU96W570yFG4pif9Lpxnx4RQ1ZMeX31rFBkThn/Ouq9RYSzyjl/yuTrE8Y1WGE"
    "syrSzmEHK1StxhFImzWvABhstwQCw+0EcytxO7BrGDkl1Rse0pAAXhVc3PaBGDAfbRwvKm"
    "wrnH5zFoUZvwjX9jbkhiHkVv4PszsYffe2xqzQWyVgQrNFTxrS+IfllIQt/W2xZG8r7IMr"
    "6Q6+FwlZ3hF0FAAvzdoV819CnJBHbISJcP3ZptV/b3Dn88/HRwfBgJJfqkTBZZvtf0pe6A"
    "DzUZFVqEXm0hCYaXrI8YlXeBS+YEeywsCqBIlAgvxnUkEgxXWSINvdqbiIQ2SNSNEal82k"
    "ThmwCAIdY6nDP8l9jEUD5LlDToLBMjUlg0it+8oKLO+WvVZ3+aUsugcUCZNEiRiRFpzjfl"
    "fOdTJILrINNQLkyWaJYnsYk6Go2ai63bVWybtzNgKqDAsyhyJVuKCcdErMGqUFOVvqgDn0"
    "j+dnm9JlCMXGWVtfd1cH/2M5T/mWHPmELpn7ufr2/vT8B75HqPzvWvw9sTYWI8Ol8v7u4u"
    "rn7iYy3GuMQeHVjjPw3PR/ffLs6GJ8jgrHkinFULyxAFjO8fbq9GpxeXl7KMsee7zmhsAd"
    "oGnt4MB/fywVzETh+dh6tfrq6/XZ0g33l26MJptGd1yePdTm56o7wMrSacoMDR26TwxYpM"
    "ewfXslEaVR5JEeoN0FI0dRX4WDOcmkiB2bG9UKP4yOoUKIip5q32NqLVsal2a5lXjlcnd3"
    "gF9m47p25HGatsSt2NS18s/m5n2LZ7eVWW48/7pTWWg5EjQLrXCG9jzyOzuQe1hkVPKk4t"
    "69uEE+bHqF8ng2rGYRGc8VI2m+YPDcKYDFnMsEmklxeDbC0+TNgn0BFr4oksGFk1+QT9CO"
    "WPmW6Fpfot2y8JSbvE4NuwNk4vRrQGTm8rAun9BHVm+GKHhKHk8j6JYBnCbu4HQdPnsCb4"
    "VqF8DbqcbBHw3IYgwso5Y/KEnXdYLCc8hOv4M+I0KruzlPVpYMMIS2ZX5XmMRGWW8/1EGf"
    "mM4MYPb3IbexPqzr5jiC7a2GIb8TLNgXlWPb9egkhlqSi7EUriUGXu1B0p194bhJ1eDa6F"
    "c12V31h/XZjwjxnXbbmez/eEZQa7hasCxF3pAVBsHDnVe19uW3RF/UqL5bZmv9L3vlfm2J"
    "vWuqWD8Sozu/cNQMf/828RGyTYmEJw0IsaGzsUGhsr23tRGrZZmRSX91xRdMkt3hosEzq1"
    "+jn5EyUw5JBAYR937+f7+5vvWPKY50sbO2wBdwPOQfdvh9+lUe0CnWdHItnQNLcfNm/thx"
    "Hkvuhfw4g67Wp2IZbcBAXuiA5nnOXiBGciJyXw6wnbkWs+oBQperR7lD6PZjkn0Reb4sLW"
    "NhFNSjQTIFJHOG1oOOfXD6eXQ3RzOzy7uLu4vko6NsRD+Ih/YIXu88FlfhUDLzdjriy6ma"
    "Dr0kW6dRSgQawX0Qu6thCytFoQjQXxLzqu6e1eUSifkt7GcaN+9rlivHyrA4X/eJaPVylT"
    "aeJUClfeU8o1kIGpvG1Y+to0LW/ZKwlMByP6lULTFAZbVZOvv8nmKyE1Ytgyw8jxs+iBC0"
    "VWGTkJa7Gu/A3QrRPA4aI7rgnB4yATWuYuukxEraEFIF5wjXWerbC/3W9/NVYOlR/5fPEo"
    "eRgbP/goguNBzFykB2L5DSW53rFYT8LfHZThgkxDXX1WpeO4OK6uY306srSJekMS0hPmek"
    "i3FjERo5HVvyDjKTePFbX2xRlWQzrheKUF821q8QtGHgOiCO3Cpc5TX9wzU7pQVBSd7ll+"
    "4aCH+7ONVNOEn1vTgo9ItOG+iTzKLsSv75NaqKJnBuB3QTfOW/4OdpcFUohRpYQQubTUFI"
    "NsLdFHhu8BkPb4ED2fSrNBViDn9zCwhqE5ofM2av+dAs/jUuNCO724Gtz+li+2cHzcU3P6"
    "2/1wkFtruUGP7BidLq2qNLxQVGyuL+EY2c5ASd+NfBXxPN0SA897OQ4n+aBf3j+YD6noXJ"
    "Kn75PPuQauGvDhCG9xX/xTOG+Y8KvID0KXDqxPoWyLD8kypDX5mnUYnzvrSNroN5U3FxLg"
    "UhHNEW8VUsYcPVADS/t5FNJCi/08nTaiRIMtWLbfib2wEWsquRuqQmOSVMor9jMKCYTSby"
    "NenZ2goGw91y2pw7WsGfxzji3+X1H1iJjo0d//uH9cjembRs8kjqmqUkoQKS0kj3qY00iM"
    "GxcJA1ksQWj9qNwZFQ2ETN9QBNDUwcKKQ4HaC4vXCKE0qh7UfnsKgS2vA5dcEWzP5/Nxs1"
    "dta1hIw6ZQxaYOO+MkyjK0JxK2g+Cg6A0nelBGB/wbQU+D+6QGt2MUyjL7zVZv0MepFkMT"
    "NJqlWd8uFKiqxdE4iWZo5oSFwhJQ7avOERun0SxNs5T/KK9m2Cci6Qw3txzzeXIpY/VLNi"
    "bINO+b8d60mDBVG1TMTFFqCexk3WQtAVGZvVHd8BSh5v8OVa3WfO9N5/P6fI8Rab43LQJq"
    "NegfEafSnG9+0lPfg4p8ZqMrt2ACLY+Gug/xPG6KNlB9koSa/w35r1uVbZf5GaSHbixau1"
    "BrUWPRs8Hd2eB8+FblRAVI5ieX+sUQGvm0/yqOZvQEA2ugaWQYKgFxiYUnRDVE6qQxLwLh"
    "wqaAZJcRUfHBInriAQqGjw9CpPnomq18M6Ro3fkz8TWQGSFbj8z6Apopgi9jAkU/Vg+wBP"
    "J4UDsN/iFyw4IQL+A8+YvOILGMuC+iJCSUUxNEd788nEjEJ350bAsQopPwR1oMBYgE+Zr+"
    "bMb/OV5WQQPJwtRBdDbAh8RqrcgfOsp+EpR4yukIGk4Nk+lWoGrihoy82uYleBdf/SyYoa"
    "xDGNuGH2Ibi8mt1Efs2T8Jtp84DkSXXAj38y3QLNhfJdZfHOp/B7CKQaxHU1geT/ZqirLG"
    "+OkWNDeWEBf4/AW7Fs453qsIpf3Wiu8JaQc340IklXmrmzS6NzeCwyuqB1a88gsLgim1+K"
    "vfC4n1u19l/e4Xr9/9zPrN3uRVGZ2jA2iGV2d4UfXM1xnesSqamwYk7gRGbvOa5TtDHHRE"
    "VY8XpPOwXd/xmCDT7G/uefTHDSWQptRCeFfQg84JYRcROJ0Twu6EwjvHeh2D0jEoVYTQiR"
    "jUHVeOSK8oBiWf9l+PQbFo4KshqIH0ZoFjUUaAFsLxG2ZeOxTZ1HkiLiJ/+tgWYSBpFGZj"
    "Ss2ngiDRAM2w+4zmkI4zxXycKE8u/ubTclkuaCpiBd8285knxi2w5a1KCVKI44TRKzco8P"
    "R6CzwdmlHmpOuXhGa67Giue95VdB7D3iJmg+IjCUJdX0a5+iNaHdPqmIpC2H117En+4hxV"
    "7CkomFCmhsGYiiiggayW7ACYxbC8JUR2TQv4a3gIM3RKmUFN0QINWvtCG2ERlw8+94htC+"
    "1qBjoXQHUYkqe21KAkS7Opzdv83lyEDZTsgYdjMR+sgSxUJhwzx27Q4FsrZWoqZaGksiG8"
    "oePPMqddEqIRSlnhIF7v5vb614urs+FJtG0enbOL+99OxOZ5dM4vZE/0k2gTVUMBbDrot9"
    "petXZHgkxlvaB37dhLJL8E4Rk3MYVpCWuqXjmHraeShEdaLbkkyBTuztGT14Ro6hnAzZC8"
    "FhEe05eaXd62ndaG6zWCC8erfIA1RSF8rFKqh48qPpI+Zor1AMatDn/D8dvjb69Xc7lfCT"
    "AzBpDkCbSwmOElGhM0sxiUxWkE0TvYr8D5g/1CxsOjVHF3aD+XZXxJdfeQQOWV3bvg5z38"
    "RIHtlshVccaI1h9QhR8xgl0BI5/B+ckk+LWaTMo8BJvph+5ZLzm745RSm2AnX04ronT5Zk"
    "61KUmFSm6tQvzCAAhtCEYck0GbW4NbUCAU0Qy0hXr8p9fXlwnJnF6kWf/w9XTIDy4hplVr"
    "vrxEN+I0cJzFyHbHbSZgrqIPzgLbz0HfHuKB/bf+Ztk1d9oTdUgDwcfIWhD8lpS1VVX1le"
    "BNrrhxQ/6dSD7jy3tLv9M3LoReoe9JPO2/7n8agSwrOqHAuwPdsriIQ219MeUXDr8yuV7D"
    "3xXapuAPaOAgOicysPZEoTazEzRx5jrP2KXP4AqaZJ1NG5j/9XiedhUp6Soakye/yZUap9"
    "OV8FU7QBM6LHvOq2xXrsKGNFvUYKNPGqiw4GQKPYGyqZToqq6U7srV60ZR3zjdzigx73Kn"
    "Ud/jRm2BM+V1z3uMXOFes71fhjf3J+iZzL1HBxqq3w/PT5BJ/TF/sUfndvjl4Q4+ccnEZ/"
    "DJ5fALH2+TiSI++DAiUCf3JkGjsqP3Z7pAXJ9dIoHA8uu63dfKxqmhtceL2UbR2dT9FBB+"
    "+eWW2EUtJwNVHJRwYq6CwWoY8GvH5/+9SeMmwbMc8ybN02IDZyFGjmrF2UVrYpGuCwaGsH"
    "Mhtj0m/C+P2tCjk5O6H9AVHVNzifh3SpuFCT8ifyrMYodyMnsigY7QNA0C38L5Cy6fgo7I"
    "W/na3Cj7IjAWX4+2a2tJSWtJB9Z1YF3tu0THz98f93WEXEfIt8JdHQSvCoOSRdrowgli4T"
    "Z1WqhEo2PcNR2EbbihWnQBvgdX7ApbBnaVTRfgilDTIwvmWG2dJUakFca2MjRCw3jNBI1k"
    "SHbHBFE1SyO2AFVK0vgFtvc9mc1tLN4n41BKDuiXepSm2GP88cgLhtfxKn0lHpa4GYYl3D"
    "UomwonEzZEqYfvGIqmLvASNZom1+sTDIbnoeZtY+fJ53zMybIANxREe3RuhZouoJg0q9oD"
    "MRKVtVZljAJtz0bMPdqrwl0+qpC94lmSv9HpU4PHcZoO8rl9j2RXS4T2BjfgJB6e99HNAE"
    "K9fXR+cTc4vRyey3LhcPGxPrIccYXyK1KY7IqA7sPbNSOWcgxGjGx3AMTvBoOhCFz0DpA6"
    "bp7qGzwp1XmZGFM1TdmRviVRlhpxbRVUVjaYz0/QlFvcE1BbudktIP2yiv8iQkqJbBgozG"
    "9n24W3OnHLmNDigzNXwW14aG5Cw+0FB+Eq+U7y903PxPeo4YrkpLHPLIcwFhpx/aA2kpQJ"
    "CxpqgJRMbNlLPt7kC1iR+2vGX5yfPmw0J+6IEf7tOTvlbsa3YKE5WDCFys6s3h7yKDr+WA"
    "/MdLD/43FkGsIfZcbg3dfB5WVer23DmluETzzCo9xaR4V8ziNVOMYJMYvImSHUN4xmAAF4"
    "QvuH/PD3QakLGsckXSDBxvmAwp4WzrLmAddyKWiH/OU1UPJiZDuDswW3uyNiTfD2KNjbQZ"
    "0QhqDr+zvJGUrYXjZd5AVayg/GFZXSZyFAPOnEC8Q+xwZBCy7uKbZfiFDHHLE/hetyjn2o"
    "+keFejYmT7jqamjxCBXv0MToShDuzI58N1ZXjoz5fWDZDcUc0WpJKy/pUT4ipgTnFSdSWQ"
    "kKLDXiuvzMhBd+IxVGcswlmEn0dVV4TJpO4USSVrbPJgAxDiEm4zy0ORfr4mIytFtEbTRY"
    "7nceNIuUJzASJzA0NePKPHWQTTxQItETRVQt3EbA3iY6RYpU3zUq3zWRsMa1mgymyLpwBK"
    "Z6OFbBuH4qhrh+yiJc+Y3hNdpQSUodHFFuQzXKygt9hDm3X420vK9ylt3bbm+SkHfq28+3"
    "QnCZ+FH4qF8WQBrzQSOXLmoUGRE1/GUW27/oWOa2cQ3lGZoBIAOwdjYT6aRhqAeeRy2icw"
    "oRtTdrLpKKTxdCLymzxC/RiXM7gZpaSS4pgYeHi/N8/sdknZSB71vmB6BT5zIRJZuitQ7e"
    "OIHaBsfb+oqzDBLJayN+IQgWpKzGcFdk+Fzu+YzTKe37hPjd3AaXp+UESHP+faxydK49r6"
    "b6OUE7jJ0SN0htZH6cSmUf0xUnORGrV7bmgWCNQxHzoVkO/Aaly/EaU8vOT7QtPsvjNGuc"
    "5lusvweHucBqWEFjpLZSuGqc5oAHbFxMJiLeYhIi9H0CttTk97fBxf3F1U8nKKB/dE6HPz"
    "1cnSBRYwyKzFwNocKMQ/LKyzxc/XJ1/Y2P9h2RYVRx72z4BKvvuV3TZ9tMYjVFpZTLVhXU"
    "39SaQ//zXh7uL3zWL0X+BaNqGG6ySi9f8sLS4h/88Ye8/UDN+OMPka0iABuLqcVvFStsIC"
    "JAaGQ2px5xjCXUx8434VqeP9eYExOKn+wB7sTTppxKF34JPDAQV00bI0amtImxJ+ASXlSD"
    "FzwXQaFU7Ehd4DPC4f0jNgdf/jCK/4UdUrVgdou2yGpr1rFIklTqomebZs5UcZIfFTvJjz"
    "JO8p3TxwLjmISyr7wHbod/fxje3Us9K5iDa2XX17/AR3Ktgy42OP/tRJTHWj46dz9f3NzA"
    "Y9HTHJ7f3F6fXg6/ilJC/GfMuCY3vLz4dXgrCgYS23ohrpzn/uH2anRxNbq/HVzdXdzDnI"
    "BcG1mcTy52mOWFo+QrwUNRWvD6DkoLcjU6TzM8G1ydDS8v4TPpdbQDTtRcSfuHFVbS/mHh"
    "SoJHOXUAGgRb4nQ7E7rsfXMtD+BqYzKhAbJaHq0ydsSFA/bwxKUzeAblpsOWBJBQMMWid8"
    "Q7RDHKA9qh9Q91SbOhwGcbCRGRtrhGIsRxlW15XLwtj7PbcjGuw+tguMJsBk+GwRV1i7gR"
    "r0OdHTuyMXPwXOy1J34kQ4+WBcnJDXobmQSvV1u7SdN10O/afnYJI+6LZRTB+0oyV1N0mt"
    "kVmD1ejqY4L32nFGAWo1K8INAdcTxEfY9ZpgjsyjM/PH7AVwdub28aGFdtXPEtYsxkWUi3"
    "nqMhRrQ9G/djXXUsrIEbnvz8/W1ieOwz+ijTB7AtdHo0x5babRuhLk79PPsklcLwMHF/O2"
    "RBQFfmRytczS4xCL+l+T4S3m6AVFTvC7Tpy1pytUmDrjjhDlk2MtmG7yf5A5AAsXiUmzrv"
    "0F6ZEnCm1xd+nG7HZL8I8qz4fQ0eCUh9FBfaO5T+nN8iTZK8VmQ7Jnu+zTF77iNrIioiCC"
    "Q9s/jp+h59FYGLLyv9klSVFYnCd7BSIc9kxXPazImYINyZPfdu8Noph1QTL3FEpaWrsnR1"
    "0kWhmAENY1479jJYgTsi9mCzlErdn5sNpZ6k1FJXReo5mz14+zdHtConYRWKTUfAo6Qgal"
    "ebvg7n2TEhFGU39VOFpuOrL1Fp+nYomwCVlZqOp7Ivqe+NbCi6lbP8a+STnVHzRkx2yefa"
    "Wd0lm1WW6BL6EiIBm/MphB0OX8hOnhJvkn6XZFoJmDPi6uuIztFKmtVwnTIaEmURicrjeM"
    "xXPKTlC0xmH42XaEHGU27FgfOX/4UZANQ+y4wC4YAUs1hMNOlElB9i+SjPjX5bLuaTxQCx"
    "U8ymOfXPk0Pmc750dT30N4+5FMNBhRgz/C+OvoTjVY4R9+5+Hvywf3SMKPR0XMQ3yKoJpE"
    "vm3ApjaEaIVz16ufEQDPVdo17wPqJQWiTBKdRHcIxKRK4LXtfJpAnjN5Dx0e1YZEPYRPsL"
    "3KF5INxiN3M4XmfV1HYxx1+zBsdTZJrx9X37Lrc8c27VYp6vKDS7a7N7Ts3RfEq9HKRtSf"
    "gqTtSFg3vbXI8r9xm+v4IYSJJ20BW6u67PrMc7hCw1KteWINWCVlrQZDIhRq2+ASsKpW0P"
    "ZmCnH2C8+ggqpIPxoVTCeeRyqusNSRHqMENbYYa4I2vNSEM8j3zHRFE12JBahip1trzzqP"
    "Hcy/MIiwf9Uk9wNORV/y/UdZ+JGjBQOe0FuxZ2PGRbhMlmDPyHkCn1gRTKpk1jw4U/ymKQ"
    "aDmzGMmCtlufPNe7G0wLz6P5dFa/OodVv8SNy3mYn41SHJx2ijJR1El2qCuE1up3c62KuC"
    "95PShK+sWsSDRD0wzVsJliVncXNhPcKLWV2iSd1mkbZ1hF93htEaQptRDaMixWutX6lsW3"
    "+Fw7JoyqpkV6JRZgmXLOnRYY/Otqpo6yN3nW1gaKbdxy+0pfSGGBtsSA/quW3GgWjK2B6T"
    "G4lvxEws6fomme6JY3AB+2+QPlF/cJt8C4MJ6eiBuUr2FRKhniL1KA32lt5tc7tZYZd9qa"
    "U86ae7byTLlqlapCWqU9svxkGd7+Kss9SbMJKkBdDgdBCSjZASSvKlVeHSn+LXwE8R6ds5"
    "8HVz+JilFib4nxN4OLWzl+ji23WQ2pDdRIlub3SL5ofbs9RqitzSLzvT53cyg1e9PsrdfP"
    "Z402PlsLEAEO7eSoj8b+EkosBaU1+ogtmUdm6NHf/7h/3OTgaL/Xjy5NvFWYg87yayQKtR"
    "1V2dh3p1sWKKn9ai+hMgLQXkLtJVRVGNpLqAR7K3kJMxdqC6ytmqWr2E26lSTdTfpef6W+"
    "IX2JGa9r+Khf5m99kYMqOloHQYG8sJ+gJSArC+p6UyjUtJjSWdaHWpUoP5URejf1+kFnr5"
    "w8xvA5l412k6rpJu1iE7few3wORT1xTtSgisPhsIrD4bDY4XCYcTjoNKI3cj10Pgpwc3t9"
    "/nB2LzpMmL7hPTqcN79c3J4g6jw9W64annq+HY1cHPArTTlXZAq7Bnp7cFXuffz4GSDxEF"
    "FEGE0s/gXoBdt+5TOovW444svr125OkCnMcCWv2JiKx/eSaTERjK4vhDxqhWXRuwY0dbBR"
    "uRqsdLFsrpA+1whkhcNV9sgIWDudQHMZrrtDB4sxQaItFxQqqd7Dom2sKqsF/A2H6zhhxr"
    "ErbcCRbc2snPuz2LGbplP5DFmtYeglJwKIsJQ/i7lOoDOw+BlvtJa5euh6DUu6rwh3J3jV"
    "+2qZjvU09UJYlWxVZeJlf9Wy+Tv2Dks8E8dssg5iZLu4CjDfmbIdpCj0rtdBb2Y5o7nvGl"
    "MsfOV1Nbwc6s5cfNvWtTkv//RysDSl3A8oOsP01q66OV6KDNQZ4Zwxc8o4/e3u+qrAVs+S"
    "pg87y/DQ//KrnG2Mz73/nPiOAVzkWoRle5bDPsD3/VdNf1ZvOJt7gBx2st2hax9vwLNyx1"
    "bah5U6smCCTMEWl75YjpFXT7RERnGi3ZcOeSHucsG13BZazWxESAEGrpaM4jS7LyKFN5A/"
    "ti0j5+Yuaz23Itpi57kwKFWneOMUGmNBFyawpRjE8ZBpmdAnC8Erq9ZqDvMl95IThyoVxo"
    "pIaWG0ERtps6ufBmN2LItYt1x4j1LPMVQzueMSCtNE6klK3URHHSFn97bww9QvehWjUjnA"
    "oaADoqziVQh5WhOydxfOs2NCqFzrKrb61miswbWc2ZqdIgIk3oUn+/B1hN/pYFw7THroFP"
    "x5o7004suqGP8ZrrpXMaCjaKVXAYKGxc1E3TKMgjkA2Tmh7ufYJwuLSxuaXTjL4GluzLil"
    "KfMrpq2QsCGYXNdLU+aq66Ni6KjOOXrrpK/wbKgrgASdFkBbyl/sKFs3GWY1044JonIyTG"
    "IN5tc61YlGrScavXEd2ZgeWawUBVrm6zpRqNdWUIkcJLKEJDIuUlY+IwPWim3LJmAkGPRk"
    "vRAm/ubDEfzyHI2ojRkrFR1aHQVzvpp1wSFV1SEpnYwAilNpIgKlEwyGH/aOD0MkmAgnNc"
    "qp2a+SU7NfnFOzn82paQyxbgVerdrl8DYqqI4mvXZbd8LFHFYTa9S/JEGqQwkqy1lblG98"
    "nqrSJP2d6HPamN+0Md+sBsOrNTCuHXJP+X8qiqBxn/o33QebKoCxlgl/4Rh0xt/6m2xG28"
    "ux49ND+mXGvBUMHgXdbWuUFRatxSH7EGCtYGZ71DYR9KcS4UVTdOJGvmMG6QvhuO8YAnjc"
    "M4FkuQkfGZS9wA5bEDevd8xGv+3ReeSnydxDBx8huYIFCReW7LjMpzEI4wpUH7KLDc7pPr"
    "Im/ClD/6Jjzh7LJuaJtM6ouURT/lYMEjIZdbCNwFwtDr6E7wgD+AvqyIs6V1O/zNUQE1tl"
    "b0OMRmmHw5hy65yv9oXlzPESFj1UpmFwglQT0YZrGRSXlMhn/E6UkcCL8aq73wseBdkcff"
    "Sny40Fz5os+8gkY8uL/uIXvvFMfT5EfGIZEYSgrogO9iuI6GC/UETwKCUiUqu6bjBcaQF9"
    "g7j7DD8HbmR5GUG2LJRuEtl4/LdDIzORFCFKgjvZi6yap66aq67MV5dx1sHVlHdjONhd5g"
    "slpEhju5eedPorIpd7uHfhnSQyAm50xLh5kKNF1Ed9B6kMkeeAc/j04mpw+1t+SZzTnNSH"
    "09/uh4N022GCzZpZKTESNZJS4GvrJqW04dLZSC6Kbg/8TvxrkTLfQNJpWu1JVVnSXDPidm"
    "1OPLC42luMpJEqsqViHd+COpGmxZV00Tl1QhZQMtJsoxRAW0XgMp69twE8DIhrGdNejpMk"
    "eNIv843g1ZjXHCLFm+x1kEEtK/+9mPhr5tSXwCa5HpVbB7LYQImRqGykVGdx0uA4OqpicB"
    "wdFRsc8CyVUSrdBVU5HAzvIHf3KplzeyXm3F7WnOPf6OXWcyzLa49Itm9BvI3S0pqt8KaX"
    "2b//f4W2XrY="
)
