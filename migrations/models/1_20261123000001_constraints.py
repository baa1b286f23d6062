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
    "ViHsKnL/xK/0z0aISyID5LDUwOMXIfGz4fMJPs1igiRVwpxS4wsUwy/C82gMLxKlubvbsp"
    "dT3R1ALOWVGJDdvU51uL+dACg6HH3un1Dz/+cvD1//z9sdcM2NC6a+VfdJyVRGkN4xxB1K"
    "nJltaENwIxuQ8aygr/49zGBoFWIyerDpqijyPnMXG8LZRki/lZ6DNxRlPMprXcWQkqhaE9"
    "dz8Pftg/OgZUKQQ5xBXzHbh/+fv3g14wFlQV9NAzmVdl/aZ7aK6unSa+3hX1Fv0zc+KYwL"
    "Ka8rkZXp0L2GJADyjFqy8Xt1+HAtnoTCx3RsxH5+b2+mx4dyeHuhQK6AcYx8H5byfigFsG"
    "KEigFCBIoDsfXl78OryFz7iyY72AagHf8fXmcngvv2M2FwYpzHX/cHs1urga3d8Oru4u7m"
    "Fez3edkcV56GKHWV44angePgTKy+s7PhjKPfO5B1dnw8tLMXdYCrrJqtqvsqr2i1fVfmZV"
    "BQDS0YwrSrRxJCE7i9KX4K+DE/SCH52/317cnaA/XYvFYbNC0F+Gt3DYcPlOpML29pdgyG"
    "RAuzskx11UfDTnkCrspj3FzrNszf7rYKWXnN5dNDqJD/YrCOJgv1AQ8ChfEOudyNlZtigS"
    "35ljy6wrmIerm8HFObjugBqOvb8/cKNYnntBIQd+LIsxcgQc3JcXZ/fy3LYtw5PPR4Mv98"
    "Pb0fAfNxe3v8nBIzzxIDvlr7nl8mNbPIKZxQfyKAbo+jACr8Nn/E3vxbHKiOcpd6jyS4lO"
    "muzTiFDhXfrF4rYD/OJQjwpPS65KifdvtFv3j46qSOPoqFgc8CylOvljj3rYrp9KkKZUGU"
    "7Yu7QcwvpoTCaAaghzPvqQFsKEyWdazIDUCKURDeF7NxBWinJ7wvpYT1JKOkISjo8RXzP1"
    "BZAi1Pxvxn/LYb4LOkN9CWRIlZVBbzCmLwR9lJlPc+xCBzPO+hdiMyR+RuV44NtISSSRNt"
    "snGVJ1pXTnz8L7XVwjAhUK9qsLDndItJ3hJb9ykEOeMGSyKS2z8AKsL7I0pbISU/xsa6iH"
    "7Y4SJuJWkVsREnSrFpJ5G4EI06u2POJUym4FKQsjxLAD1MRB2LbRggulz/8F7WQoRTPfmH"
    "6WBQYWUG0AQq5QHGgJFxEnU1p+oS1cX4ZpSsXlyG8hKy4gj662mdISCrXiOeE6Tl6/w3Ni"
    "WDNsl+vUMeo06kOSfwim2ZiD4KCuhyA6CvnN6Vr8MHwmZM5CdWJGHbIMsPd8l1KuUxheC0"
    "W3zodnF18Hl98f9aVPj/1pWzJVKPQeHGbAlmIRjeCsHgX8ztlKlNoEO/lSyp8gJagxn2FT"
    "0gnjYtuFW55eX1/CzBH45vQijSx++Ho6vP1+LyWK7C6Zzuf1j7AYkbqn15kokC4X/ROl5i"
    "7cKtCdrU6Lhmi8smKoqxe31phhQaynqTd6qsHNOIlmaPY+FbfJqD4+J0mnrm+9Yc5N+5Eu"
    "RtwXyyC1WZ2m06x+ldUuMQhAEUbigxq8zhCqHHpvyO69o0qlco5KSuUcZZS+iHFzzq5mLI"
    "8oVeZ5b/hh7/iwUTCuWg5fSQpfOc+hFCGAb5rzPj6D0jIYMAQvVtmlva3ThsxwXuZRBf5H"
    "lJ073PePKiECjkogAUcZTEAAT8+yujh9NUbSAR5vO3/VtOCFjPwa8q+4+uOECtcxUNzXP3"
    "fpi1WzPGCcpgOLPnmwfKpyn34qvk8/Ze5Tw/JyavWX2EDBeM3aV1kbHgN12Bun0Sx+lcWQ"
    "hoDt2tZliqxzjN6rZOyU2Dq6Kugbtnj32VyUGs/yu7hnUIJo+w2xe/858R1R+BmNfcv2LI"
    "d9gO/7r/oRH9mTcELdGQAQ+W9FC8wlgTCyKX2OldsQZXTXj/ZspPsQo75rkFGhyl7i+MpQ"
    "qruFelfEgz6IYeaskJzMO5Mxc5fOFMl90lUSGp1vaufHi490WYT3J+Yoha/Jfk7R7kzVm3"
    "cp6VVWZgNRZ4i1rFWWtUi3bdJlPUanJayyhIME6iYN7RKUWsoqSzlKiW8g5zStlrTKko7K"
    "HDTSw5K0WtIqSzpTsqLRPZ0/h5a8+pJvtMVTpFrOKssZ6sw0kHGMTMtXZflGZYOa3NUpWi"
    "1plSUta6HU95asyLR8VZZvlHbX5EZOkGo5qyznoCJRE29JglJLWWUpy1JYzQr4p2l3RtKi"
    "cumU2tD8NmxcbDwj4pgiiOy8xzr+rDbONCLRCNPGqdVBRe36vE8SqlxRQnERANSnNvtjRH"
    "rxN+W8bo77hsyP+g/UFkCaUguhlhD+2dcdisv1qbY7FMNh3QJXvwTT7NbRXpWnsRutAkvj"
    "nUDWZOtZbKqOrteUslaFvzmg3QbHAJ5MurtiI/MjwU/+7ejq4fKyl3/btcDWb/G5Orpi03"
    "d87Y7lMTiGiyd5pVhOA7ovv9wSG4sfUsjyc5ijOys5dTvZNl348xHzyHxNPn0J5rrjU3Vo"
    "dSaLy87m1M1NT6nDqYtgllu66Oi6son5BFnuDp+LrLmuLsVcQz7VsqPcIi/EWfeUEq3ohi"
    "9kJw2gamcVWXclCR59IV26O5O7DkrYt8AiKIXfVR4FTSLWZNONnKWrTJKh0jV5dCsm6SqL"
    "+DqivjdqYcudUfNGTFZx2+3iDQcQ9ha23V0wTVcX1Yy+kDbYBAHFr8FcHVpRYPFV7vGb3/"
    "rrKa82bTDBtUPuKf9P5eP/LJqwIwyOr8UX6hvQaCHXb1GfZb/K6R4qeS52hV+w/Or2kZY6"
    "+kli1+do8K90lB6tbIbX+0pzASEwxZaiL5wj09ShZ6c1I3CBfUCDOXSL/IE69jLbTLo+eU"
    "4H6X9G4hN8+l3+DBgMLaLhqW7irFwT52fLqVVeMByvdDFB2TKwj4JrgS9nFFZsefs2lbL9"
    "WB2eryjULZZRfdlvuLeg6JJYh7sRgWbuq8wd1yqmNt5yKbVmJ8VkcnLUl20y+mhhOfzQ6I"
    "cdGfqILZlHZk1OjvbLgbkEM6mAVa1TtaLowOLedqUqXVSnkSh2DZkqle26WmicSiOU2kIo"
    "RRbDmjH063CeHRNC1fh5fPUlYudng7uzwfmwLHRey8XSxPyF8EuR8RuEZl4zfcNAUDXDFy"
    "zUsIHM2LJtNCbMMsmqocxJrNlv1AG0j86uz6FpYz/q+9uXTc7SPRzz7eWtfGt1M1sb2NrA"
    "3p7anLewg8Zeq4UNdrdo5aqG4c2ZRGqV8o8IVJZFU9vwY7XeFWXNKzIGCp41ax6bpFNZne"
    "pdBW18RcdMcW7P8HPQ91fcAmyG4QxXunuZVnm1yquKEDqh8oq4fpHOGwb9X1N6I6DB61rv"
    "A7QTBOWTch30BbsWFmqk5U0RvAHCjonmrmXwf4mjaYkWxM22Hl9nnhqaaR/9DsUqTZ//JK"
    "2mqqmmzimzwvBuUgZ3cKEVSiFO15lWjAf7Px5H3Ic/yvh993VweZmTffjs19E1g+Ed1DTb"
    "r3ZetwNghxv/HVZS4w9L1PjDrBr/Z17PnMIT4M/cjjk7rRG21opV3J317aEEmcqM7V1L1Q"
    "HaGytt8XS3e/auSKCrbZ6bC6C1U8Zio7E/m+csbkptgp0C/XlFlWLumJNtirvRJ9uNSp5e"
    "X18mApKnF+kI8MPX0+Ht93viouSDLE87T9Q7RQIzsjb7k3RaAI0FEDgJagsgSacF0Pwe1Y"
    "VVtA9XMSG058PNOetb4OvNaqaOcjZ5v1WoABKcxy0w99fVTB1lbvLuqsBcXQ5ky+VANhng"
    "CROBc8I7sRzh4uBOPB25Gp7JJVx6zBMh5hm3LZcIqhq7wsx0yYS4hK8YEbXxXfYBDYJ8HT"
    "TFTIyhc+JEuQ+Y/0/k8eSjmDb4XTkRolhOEPY86HUqA0KxqJGODykZHwrFlRFBeXgoRqay"
    "utnbExtAtOa1XL4dwm0RS4fri9K9yLVY9ca8LcaTos1YJ/KRIGon/LGJvdC79jnz3b8uTD"
    "hCvokcjEaddY+qREOOioMhR5lYyIyfXbQWgG9FoXK8iSs1AM/7ky/nJoxuH50HqdtOPXxe"
    "jETd9JbeKXaexTmCfh30EfONKYApTu8uGq3wg/0KjD/YL2Q8PHpvoD0lr9p4WVbsFZzqQ8"
    "efZeyEJG4gJN7iDgguR2LW3Qq3w78/cG1+eH6CojkenZvh1fnF1U8nCDLMuXgenYerX66u"
    "v12dcF302aELh48ZXHAiaAfw6JxdX3255AbBCYJmx7ZleI/O8B83F7cwL/lrbrkw69ng6m"
    "x4eQmfRf19Hp3b4ZeHO/n9E25vmIqcfVyFyikIUq5aRUTqhsbORB4cEm+K+EqFiniBfeFN"
    "LbYyMD4jb0Hh7p9RVjOK1oZuxWcWZlmuS7Xk/kmSNdqBW2pIIXWq7xh6JsvPyCHE5JIAlV"
    "emygugn9wmjW6l9nNdX/CIn33jeqncCSKVxXFPEZvSBfKoBI5D8nEjxh9Wg/+UoH9yGO/i"
    "RU2uBxQqs3zAAsMCLVzKDyXLg/oQJlw4fFPMvZP4VpDeJ7TAjoeqh/U3LJk/3ZHv5ijIxe"
    "nfKwqFJdNGeH8j+d+ce3DCkzwveSnPY1Sa7/X5LlU41iDvPkmp8+6Vzru3nD99Lq0GYk5S"
    "7k5XsCvqcdP/mWteeEx9/u8nLlgkq/sIhfg99gWzKWtWYyNOuDtr4Bv4kANFRGoZplABfx"
    "2AO+7vt+9wCYgmf/Ux0jEqhXtkcYFjCCdwE3jJLaycMJxKrqiwjia3EutYACkyhZWelSEs"
    "DcWwgIOM+sgAqAcSqyOqlHeoiuLPR5X4hzKqv+553O0jUFbjHpl+g2SRLK26DkFxGLIp9W"
    "0TPVEEAI3QB8J3JXFPxD/lL0K2VdcXuOXTMmo33VBmZL0LbHsSE4ck/38AfTwB6gMEtxui"
    "eT9NxKVqyehMwHUsDy0AkiO2mI0r76Qunapzl3IB5PTmK/bexEiU1mKmS4TRnLiMOuF5al"
    "P6DCGUyv5KXU9RGV0GCnWa14697EVl2ndhFwarvbwB/NxsKPUkpZa6KlLPOXszrQV0kpzO"
    "TlFFCGtnp9RrSDmxBIqlnfZTX+RkymgeazO9XoeXZlD9oGlLMWB/1dXlVdh+0FKmInr/nl"
    "uvoGyjhcWmCCL8IXoYWQws3TERICY0cekM8bMTUecDAiqHLATemBtXonYi6yP+FRTRlwCM"
    "LwwwPgn/74K6Wetr29/9ev0njeRXEsm/dUTztqJrnIQT0pyUlmj9Q7ZKH/ElbtnCUh5Tcw"
    "khOSYG87ENXb4aDN0RMPTOYXEBolQfiPttcCVQuJL60TnnVsAJMvkGUBUi283eF8KRA646"
    "zEJ2K+q8EbiFUb3+L3EapXNhgi4wEIEXUMwmS759CKxkX32/SZyug16T3fWSZJ1jJjGsZl"
    "GKJOXOBCnepZRVcYa9E+Mn4wqrUzfgVbdZ2A91006zNxVWewVdWnfuhB6xYu9OzGf2unsn"
    "7q173b8zQKY1CYsijIm3IBGa7zvQ4ObUlTnjyMRLkUlAfTcsj8D6wsoM43Yf0C9kDl4XPt"
    "WULohwtkw8PqElnC3c6s46ebb9Ao/OozNANl+3bhRgFI1qoDo4fIVwDZmUMOiwyUkIBCD5"
    "Fy+56e0ClINR+4U/DaKSuTUh+DzwLOx8skpa17UhlDlU+yUepUB+WfWlQHXBeRZBQmdRRy"
    "3t/Q0/Y9fD37UAzgZlJKXjF3cHet3dsBOdguDZ9cPtHXjmvBEUkXl04LOz6wfpgoCPhdcZ"
    "/BDw5P7n4e1Qfg5HBOEH0FcYfIJkxrkq/gg1ynG8dYAzyeb9StjX/RLs637GDPao3QBhF6"
    "dSOZQsAXbpG3yKqx43b9RAiO/j+jKJU6kvk0UQDavsknsbUUwooH/rOxDidNpLpLT/IFCi"
    "m4FZE6TaT6SynEObtHZx6wSdwslQCto1Jbip+aq645rIqVidyN2SQ1U/UHIFJjxB/BXQ1c"
    "Pl5VuV77wVcP5ejrsoeNIvcxPJZICK3qGvq/QxjJgH/o8n/EKiNBcso0t9CHlD37Wg2y+3"
    "dIgJDhL0zbU88L+ASybr+2l/et1deBeOqH6J60UXb3tj9fvJeiFOA8UsTrc76rfMMYrnFo"
    "nTBoztd5hftEs+oNrIFAEMTeRIcyk6bAIXDGtYnnWvUre6vZJudXvZbnVwv2UFUIwLCser"
    "y/tWjJ9NgIDqwX92B/jTZC23j/fR+XHv4tZQBQ3ybtQ1nRr12r7abGrUJq37M2re4CX1c9"
    "tzrB72y2x8g5qjuRhXo0eHJEATyyYSb2FQ37WIKzNqBDxivPQIQ5ib6aKZBl30UzAL0VAd"
    "njOuTee359jM1+SiMIRHAZ6yKd4/OpZt26MPw5qGGpKhzLnWL/ELBDKsoa2tKJTW2K7Dek"
    "12s1yd9ruRF9YILS8crX6B0N7dz4Mf+JqQeYDgUbQtB44aJo+UBREAL1w5PrphQcBpOMKs"
    "tmqVpFM4fCJs8uBGWEwpI4FAuDT4v+GE9yjtI8vh94S4MaSvmBu8/JBHc5c+uXjGL40XxU"
    "Pa4v9rbKdwvNIHl8AUhEeXSPiBsvjVJZHYPPuVHCn7JY6U/awjBe56rmXVLf6XIlNZCA1h"
    "TQeVuH1Qwu2DLLdFxcFRTehkgmhNAOWWzqzgwuZat8WvEUtAgeEQY5/FbCcyWiXK4W8GYg"
    "k58XX5HKfZCTa34UnJ4R1YDDWT/mIkKh8F2vW3I0dxl1x/1gzQnY3knCLVQC6V5cyn4rzJ"
    "NUQeHi7OC6F6K6KUfH3fMj8AqTJy7cUKx8g3r2OTlwhb6lJSenG5iF+fVVhJfXMvRqU96W"
    "150iNH4Zqe9Ltwnh0TQlVPenz1rVFkTBj+Oeu+RoWxyDt+yefqEMc3WmEsybSymEPI1Spx"
    "h1EkzmrBBxguwwGx+EAfydxO7BrEDkp2RcW2pwAUhFc1P6NFDAbYRwvLmwrnHp/HoEVtwj"
    "f+jbkhiXkUvYHvz8Qefu+xqTUXyFoRrNBQxbe+IPplIQl9W29bGMn7Isv4Qq6Hw1V2hl8E"
    "AQnwd4d+1dCnJBPYISNdPnRrtl3Z3zv88fDTwfFhJJTokzJZZPle05e6Az7UZFRoEXq1hS"
    "QYXrI+YlTeBS6ZE+yxsCiAIlEivBjXkUgwXGWJNPRqbyIS2iBRN0ak8mkThW8CAIZY63DO"
    "8F9iE0P5LFHSoLNMjEhh0Sh+84KKOuevVZ/9aUotg8YBZdIgRSZGpDnflPOdT5EIroNMQ7"
    "kwWaJZnsQm6mg0ai62blexbd7OgKmAAs+iyJVsKSYcE7EGq0JNVfqiDnwi+dvl9ZpAMXKV"
    "Vdbe18H92c9Q/meGPWMKpX/ufr6+vT8B75HrPTrXvw5vT4SJ8eh8vbi7u7j6iY+1GOMSe3"
    "Rgjf80PB/df7s4G54gg7PmiXBWLSxDFDC+f7i9Gp1eXF7KMsae7zqjsQVoG3h6Mxzcywdz"
    "ETt9dB6ufrm6/nZ1gnzn2aELp9Ge1SWPdzu56Y3yMrSacIICR2+TwhcrMu0dXMtGaVR5JE"
    "WoN0BL0dRV4GPNcGoiBWbH9kKN4iOrU6Agppq32tuIVsem2q1lXjlendzhFdi77Zy6HWWs"
    "sil1Ny59sfi7nWHb7uVVWY4/75fWWA5GjgDpXiO8jT2PzOYe1BoWPak4taxvE06YH6N+nQ"
    "yqGYdFcMZL2WyaPzQIYzJkMcMmkV5eDLK1+DBhn0BHrIknsmBk1eQT9COUP2a6FZbqt2y/"
    "JCTtEoNvw9o4vRjRGji9rQik9xPUmeGLHRKGksv7JIJlCLu5HwRNn8Oa4FuF8jXocrJFwH"
    "Mbgggr54zJE3beYbGc8BCu48+I06jszlLWp4ENIyyZXZXnMRKVWc73E2XkM4IbP7zJbexN"
    "qDv7jiG6aGOLbcTLNAfmWfX8egkilaWi7EYoiUOVuVN3pFx7bxB2ejW4Fs51VX5j/XVhwj"
    "9mXLflej7fE5YZ7BauChB3pQdAsXHkVO99uW3RFfUrLZbbmv1K3/temWNvWuuWDsarzOze"
    "NwAd/8+/RWyQYGMKwUEvamzsUGhsrGzvRWnYZmVSXN5zRdElt3hrsEzo1Orn5E+UwJBDAo"
    "V93L2f7+9vvmPJY54vbeywBdwNOAfdvx1+l0a1C3SeHYlkQ9Pcfti8tR9GkPuifw0j6rSr"
    "2YVYchMUuCM6nHGWixOciZyUwK8nbEeu+YBSpOjR7lH6PJrlnERfbIoLW9tENCnRTIBIHe"
    "G0oeGcXz+cXg7Rze3w7OLu4voq6dgQD+Ej/oEVus8Hl/lVDLzcjLmy6GaCrksX6dZRgAax"
    "XkQv6NpCyNJqQTQWxL/ouKa3e0WhfEp6G8eN+tnnivHyrQ4U/uNZPl6lTKWJUylceU8p10"
    "AGpvK2Yelr07S8Za8kMB2M6FcKTVMYbFVNvv4mm6+E1Ihhywwjx8+iBy4UWWXkJKzFuvI3"
    "QLdOAIeL7rgmBI+DTGiZu+gyEbWGFoB4wTXWebbC/na//dVYOVR+5PPFo+RhbPzgowiOBz"
    "FzkR6I5TeU5HrHYj0Jf3dQhgsyDXX1WZWO4+K4uo716cjSJuoNSUhPmOsh3VrERIxGVv+C"
    "jKfcPFbU2hdnWA3phOOVFsy3qcUvGHkMiCK0C5c6T31xz0zpQlFRdLpn+YWDHu7PNlJNE3"
    "5uTQs+ItGG+ybyKLsQv75PaqGKnhmA3wXdOG/5O9hdFkghRpUSQuTSUlMMsrVEHxm+B0Da"
    "40P0fCrNBlmBnN/DwBqG5oTO26j9dwo8j0uNC+304mpw+1u+2MLxcU/N6W/3w0FureUGPb"
    "JjdLq0qtLwQlGxub6EY2Q7AyV9N/JVxPN0Sww87+U4nOSDfnn/YD6konNJnr5PPucauGrA"
    "hyO8xX3xT+G8YcKvIj8IXTqwPoWyLT4ky5DW5GvWYXzurCNpo99U3lxIgEtFNEe8VUgZc/"
    "RADSzt51FICy3283TaiBINtmDZfif2wkasqeRuqAqNSVIpr9jPKCQQSr+NeHV2goKy9Vy3"
    "pA7Xsmbwzzm2+H9F1SNiokd//+P+cTWmbxo9kzimqkopQaS0kDzqYU4jMW5cJAxksQSh9a"
    "NyZ1Q0EDJ9QxFAUwcLKw4Fai8sXiOE0qh6UPvtKQS2vA5cckWwPZ/Px81eta1hIQ2bQhWb"
    "OuyMkyjL0J5I2A6Cg6I3nOhBGR3wbwQ9De6TGtyOUSjL7DdbvUEfp1oMTdBolmZ9u1Cgqh"
    "ZH4ySaoZkTFgpLQLWvOkdsnEazNM1S/qO8mmGfiKQz3NxyzOfJpYzVL9mYINO8b8Z702LC"
    "VG1QMTNFqSWwk3WTtQREZfZGdcNThJr/O1S1WvO9N53P6/M9RqT53rQIqNWgf0ScSnO++U"
    "lPfQ8q8pmNrtyCCbQ8Guo+xPO4KdpA9UkSav435L9uVbZd5meQHrqxaO1CrUWNRc8Gd2eD"
    "8+FblRMVIJmfXOoXQ2jk0/6rOJrREwysgaaRYagExCUWnhDVEKmTxrwIhAubApJdRkTFB4"
    "voiQcoGD4+CJHmo2u28s2QonXnz8TXQGaEbD0y6wtopgi+jAkU/QgfnEjMJka2BRDPSfiW"
    "FkMBpEB+jz+b8X+OlxXgPAGkI1YeRb7bKPtJUJVJQ3uUOXWF/DS0ZwlbcSGyWLzV1o026k"
    "aAP0UFiIoRDIUViJQCMVRf5QnIwn6VXoT7xb0I9zO9CLPnUFVG55xgmuHVGV5Uru91hnes"
    "bN+mEVA7AcrZ/D35zkKcHVE84hWwPGzX93QkyDT7m7s6/HFDCaQptRDeVayzc0LYxZB/54"
    "SwO7G3zrFeO72101sVIXTC6X3HlSPSK3J6y6f9153eLBr4qs97IL1ZE4QDl/MCmmREqZ4O"
    "RTZ1noiLyJ8+toXfWRqFWSd286nAKz1AM+w+ozng/6eYjxP1kMXffFouywVNucjh22Y+88"
    "S4Bba8Ve0yCn7n0F3uBhVlXu+5lfJS/1M7mrWjWfHzrqLzGPYWMRtUO0gQ6oIWyhU80OqY"
    "VsdUFMLuq2NP8hfnqGJPQYZ2mRoGYyrCDgayPKsDDRUNy1tC4rRpAX8ND2GGTikzqCl6Lk"
    "EvUehbKnABwecesW2hXc1A5wJsAEPy1JYalGRpNpdym9+biwiAGiHwcCzmgzWQDvSvxsyx"
    "G3QU1kqZmkpZKKlsCG/o+LPMaZdMtQ+lrHAQr3dze/3rxdXZ8CTaNo/O2cX9bydi8zw65x"
    "eyCfNJtImqoQA2HfRbba9auyNBprJe0Lt27CWSX4LwjJuYwrSENVUvf3zr2HV31SS9Dng9"
    "RqZwO4CevCZEF8EATYbktYjwmL7UbCu17TwaXK/zVDhe5QOsKQrhY5XaIHxU8ZH0MVMdBN"
    "or1eFvOH57/O31ai73K4GexFDk7ARq5s/wEo0JmlkM6nA0qspysF+B8wf7hYyHR6lq0tDv"
    "Ksv4knLSIYHKK7t3wc97+IkCi+oJr6M4Y0SvASj7jRjBrjFFBp3B+ckEtlXRkrHcVrBecn"
    "bHKaU2wU6+nFZE6XqxnGpTkgqV3HotzYVrNrAhGHFMBn01DW5BgVBE98EWCoCfXl9fJiRz"
    "epFm/cPX0yE/uISYVr3A8jJriNPAcRYj2x23mYC5isYbC2w/B41CiAf23/qbZdfcaU/UIQ"
    "0EHyNrQfBbUtZWZZxXgje54sYN+Xci+Ywv7y39Tt+4EHqFvifxtP+6/2kEsqzohALvDrTn"
    "4SIOtfXFlF84/Mrkeg1/V+jTgD8gaBs+JzKw9kShGKwTdI3lOs/Ypc/gCppknU0bmP/1eJ"
    "52FSnpKhqTJ7/JlRqn06W3VTtAEzose84rpVWuwoY0W9Rgo08aqLDgZAo9gbKLjWjjrJTu"
    "ytXrRlHfON3OKDHvcqeVtkl/3fO+bsv0Lamnvwxv7k/QM5l7jw50cL4fnp8gk/pj/mKPzu"
    "3wy8MdfBK0VH90Lodf+HibTBTxwYcRgTq5NwkalR29P9MF4vrsEgkEll/X7b5WNk4NrT1e"
    "PTOKzqbup4Dwyy+3xC7qcReo4qCEE3MVDFbDgF87Pv/vTRo3CZ7lmDdpnhYbOAsxclQrzi"
    "56oYp0XTAwhJ0Lse0x4X951IamgJzU/YCu6JiaS8S/U9osTPgR+VNhFjuUk9kTCXSELk0Q"
    "+BbOX3D5FLRg3crX5kbZF4Gx+Hq0XVtLSlpLOrCuA+tq3yU6fv7+uK8j5DpCvhXu6iB4VR"
    "iUrApFF04QC7ep00IlGh3jrukgbMMN1aIL8D24YlfYMrCrbLoAV4SaHlkwx2rrLDEirTC2"
    "laERGsZrJmgkQ7I7JoiqWRqxBahSksYvsL3vyWxuY/E+GYdSckC/1KM0xR7jj0deMLyOV+"
    "kr8bDEzTAs4a5BnUY4mbAhSj18x1A0dYGXqNE0uV6fYDA8DzVvGztPPudjTpYFuKEg2qNz"
    "K9R0AcWkWdUeiJGorLUqYxRoezZi7tFeFe7yUYXsFc+S/I1Onxo8jtN0kM/teyS7WiK0N7"
    "gBJ/HwvI9uBhDq7aPzi7vB6eXwXDYXh4uP9ZHliCuUX5HCZFcEdB/erhmxlGMwYmS7AyB+"
    "NxgMReCid4DUcfNU3+BJqc7LxJiqacqO9C35szEkungIVFY2mM9P0JRb3BNQW7nZLSD9fV"
    "mGPEJKiWwYqCNuZ/sTtzpxy5jQ4oMzV8FteGhuQsPtBQfhKvlO8vdNz8T3qOGK5KSxzyyH"
    "MBYacf2gNpKUCQsq+IOUTGzZSz7e5AtYkftrxl+cnz5sNCfuiBH+7Tk75W7Gt2ChOVgwhc"
    "rOrN4e8ig6/lgPzHSw/+NxZBrCH2XG4N3XweVlXnNfw5pbhE88wqPcWkeFfM4jVTjGCTGL"
    "yJkh1DeMZgABeEL7h/zw90GpCzpVJF0gwcb5gIazubc8QQA/q3fAtVwK2iF/eQ2UvBjZzu"
    "Bswe3uiFgTvD0K9nZQJ4QhaDP9TnKGEraXTRd5gZbyg3FFpfRZCBBPOvECsc+xQdCCi3uK"
    "7Rci1DFH7E/hupxjH6r+UaGejckTrroaWjxCxTs0MboShDuzI9+N1ZUjY34fWHZDMUe0Wt"
    "LKS3qUj4gpwXnFiVRWggJLjbguPzPhhd9IhZEccwlmEn1dFR6TplM4kaSV7bMJQIxDiMk4"
    "D23Oxbq4mAztFlEbDZb7nQfd6eQJjMQJzLV+bhfy1YNs4oESiZ4oomrhNgL2NtEpUqT6rl"
    "H5romENc6xu4udUSmyLhyBSbfSpyoY10/FENdPWYQrvzG8RhsqSamDI8ptqEZZeaGPMOf2"
    "q5GW91XOsnvb7U0S8k59+/lWCC4TPwof9csCSGM+aOTSRY0iI6KGv8xi+xcdy9w2rqE8Qz"
    "MAZADWzmYinTQM9cDzqCdtTiGi9mbNRVLx6ULoJWWW+CU6cW4nUFMrySUl8PBwcZ7P/5is"
    "kzLwfcv8AHTqXCaiZFO01sEbJ1Db4HhbX3GWQSJ5bcQvBMGClNUY7ooMn8s9n3E6pX2fEL"
    "+b2+DytJwAac6/j1WOzrXn1VQ/J2iHsVPiBqmNzI9TqexjuuIkJ2L1ytY8EKxxKGI+NMuB"
    "36B0OV5jatn5ibbFZ3mcZo3TfIv19+AwF1gNK2iM1FYKV43THPCAjYvJRMRbTEKEvk/Alp"
    "r8/ja4uL+4+ukEBfSPzunwp4erEyRqjEGRmashVJhxSF55mYerX66uv/HRviMyjCrunQ2f"
    "YPU9t2v6bJtJrKaolHLZqoL6m1pz6H/ey8P9hc/6pci/YFQNw01W6eVLXlha/IM//pC3H6"
    "gZf/whslUEYGMxtfitYoUNRAQIjczm1COOsYT62PkmXMvz5xpzYkLxkz3AnXjalFPpwi+B"
    "BwbiqmljxMiUNjH2BFzCi2rwguciKJSKHakLfEY4vH/E5uDLH0bxv7BDqhbMbtEWWW3NOh"
    "ZJkkpd9GzTzJkqTvKjYif5UcZJvnP6WGAck1D2lffA7fDvD8O7e6lnBXNwrez6+hf4SK51"
    "0MUG57+diPJYy0fn7ueLmxt4LHqaw/Ob2+vTy+FXUUqI/4wZ1+SGlxe/Dm9FwUBiWy/Elf"
    "PcP9xejS6uRve3g6u7i3uYE5BrI4vzycUOs7xwlHwleChKC17fQWlBrkbnaYZng6uz4eUl"
    "fCa9jnbAiZoraf+wwkraPyxcSfAopw5Ag2BLnG5nQpe9b67lAVxtTCY0QFbLo1XGjrhwwB"
    "6euHQGz6DcdNiSABIKplj0jniHKEZ5QDu0/qEuaTYU+GwjISLSFtdIhDiusi2Pi7flcXZb"
    "LsZ1eB0MV5jN4MkwuKJuETfidaizY0c2Zg6ei732xI9k6NGyIDm5QW8jk+D1ams3aboO+l"
    "3bzy5hxH2xjCJ4X0nmaopOM7sCs8fL0RTnpe+UAsxiVIoXBLojjoeo7zHLFIFdeeaHxw/4"
    "6sDt7U0D46qNK75FjJksC+nWczTEiLZn436sq46FNXDDk5+/v00Mj31GH2X6ALaFTo/m2F"
    "K7bSPUxamfZ5+kUhgeJu5vhywI6Mr8aIWr2SUG4bc030fC2w2Qiup9gTZ9WUuuNmnQFSfc"
    "IctGJtvw/SR/ABIgFo9yU+cd2itTAs70+sKP0+2Y7BdBnhW/r8EjAamP4kJ7h9Kf81ukSZ"
    "LXimzHZM+3OWbPfWRNREUEgaRnFj9d36OvInDxZaVfkqqyIlH4DlYq5JmseE6bOREThDuz"
    "594NXjvlkGriJY6otHRVlq5OuigUM6BhzGvHXgYrcEfEHmyWUqn7c7Oh1JOUWuqqSD1nsw"
    "dv/+aIVuUkrEKx6Qh4lBRE7WrT1+E8OyaEouymfqrQdHz1JSpN3w5lE6CyUtPxVPYl9b2R"
    "DUW3cpZ/jXyyM2reiMku+Vw7q7tks8oSXUJfQiRgcz6FsMPhC9nJU+JN0u+STCsBc0ZcfR"
    "3ROVpJsxquU0ZDoiwiUXkcj/mKh7R8gcnso/ESLch4yq04cP7yvzADgNpnmVEgHJBiFouJ"
    "Jp2I8kMsH+W50W/LxXyyGCB2itk0p/55csh8zpeurof+5jGXYjioEGOG/8XRl3C8yjHi3t"
    "3Pgx/2j44RhZ6Oi/gGWTWBdMmcW2EMzQjxqkcvNx6Cob5r1AveRxRKiyQ4hfoIjlGJyHXB"
    "6zqZNGH8BjI+uh2LbAibaH+BOzQPhFvsZg7H66ya2i7m+GvW4HiKTDO+vm/f5ZZnzq1azP"
    "MVhWZ3bXbPqTmaT6mXg7QtCV/FibpwcG+b63HlPsP3VxADSdIOukJ31/WZ9XiHkKVG5doS"
    "pFrQSguaTCbEqNU3YEWhtO3BDOz0A4xXH0GFdDA+lEo4j1xOdb0hKUIdZmgrzBB3ZK0ZaY"
    "jnke+YKKoGG1LLUKXOlnceNZ57eR5h8aBf6gmOhrzq/4W67jNRAwYqp71g18KOh2yLMNmM"
    "gf8QMqU+kELZtGlsuPBHWQwSLWcWI1nQduuT53p3g2nheTSfzupX57Dql7hxOQ/zs1GKg9"
    "NOUSaKOskOdYXQWv1urlUR9yWvB0VJv5gViWZomqEaNlPM6u7CZoIbpbZSm6TTOm3jDKvo"
    "Hq8tgjSlFkJbhsVKt1rfsvgWn2vHhFHVtEivxAIsU8650wKDf13N1FH2Js/a2kCxjVtuX+"
    "kLKSzQlhjQf9WSG82CsTUwPQbXkp9I2PlTNM0T3fIG4MM2f6D84j7hFhgXxtMTcYPyNSxK"
    "JUP8RQrwO63N/Hqn1jLjTltzyllzz1aeKVetUlVIq7RHlp8sw9tfZbknaTZBBajL4SAoAS"
    "U7gORVpcqrI8W/hY8g3qNz9vPg6idRMUrsLTH+ZnBxK8fPseU2qyG1gRrJ0vweyRetb7fH"
    "CLW1WWS+1+duDqVmb5q99fr5rNHGZ2sBIsChnRz10dhfQomloLRGH7El88gMPfr7H/ePmx"
    "wc7ff60aWJtwpz0Fl+jUShtqMqG/vudMsCJbVf7SVURgDaS6i9hKoKQ3sJlWBvJS9h5kJt"
    "gbVVs3QVu0m3kqS7Sd/rr9Q3pC8x43UNH/XL/K0vclBFR+sgKJAX9hO0BGRlQV1vCoWaFl"
    "M6y/pQqxLlpzJC76ZeP+jspVEuytyJ/RK/aBe7tvUe5nOo4olzwgRVPAyHVTwMh8UehsOM"
    "h0HnDb2Rr6Hzbv+b2+vzh7N70VLC9A3v0eG8+eXi9gRR5+nZctVwzfPtaOQCf1/pwrkiU9"
    "gX0NuDu3Hv48fPgIGHECLCaGLxL0Av2PYrn0Httb8RX16/WHOCTGGGK3nFxnQ6vpdMi4no"
    "c30h5FErLIveNcCng43K9V6lq2NzDfW5RuQqHK6yC0bg2OkEuslwZR1aVowJEn24oDJJ9a"
    "YVbYNTWS2kbzhcBwYznlxp9I1sa2bl3J/Fntw0ncpnyGoNQ/M4ETGEpfxZzHUCrYDFz3ij"
    "tczVQ9drWMN9Rbg70areV8t0rKepF+KoZG8qEy/7qx7N37F3WNOZOGaTdRAj28VVgPnOlP"
    "0fRWV3vQ56M8sZzX3XmGLhHK+r4eVQd+bi27auzXn5p5cDninlfkDRGaa3dtXN8VKknM4I"
    "54yZU7fpb3fXVwW2epY0fdhZhof+l1/lbGN87v3nxHcM4CLXIizbsxz2Ab7vv2r6s3rD2d"
    "wDqLCTbQdd+3gDnpU7ttI+rNSRBRNkKrS49MVyjLwCoiUyihPtvnTIC3GXC67lttBbZiNC"
    "CkBvtWQUp9l9ESm8gfyxbRk5N3dZr7kV0RZbzYVBqTrVGqfQCQvaLoEtxSBwh0zLhMZYCF"
    "5Ztd5ymC+5l5w4VKkwVkRKC6ON2Eibbfw0+rJjacO6x8J7lHqOoZpJFpfYlyZST1Lqrjnq"
    "CDm7t4Ufpn6VqxiVygEOBR0QZSWuQgzUmhi9u3CeHRNC5eJWsdW3RicNruXM1mwNEUDvLj"
    "zZeK8j/E4H49ph0kOn8M4bbZ4RX1bFgM9w1b0K+hxFK70K8jOsZiYKlWEUzAFQzgl1P8c+"
    "WVhc2tDdwlkGT3Njxi1NmV8ibQV9DdHjGjqqzFXXR8XQUZ1k9NZZXuHZUFcACTotgLaUv9"
    "hRtm72y2qmHRNE5eyXxBrML26qM4tazyx648KxMT2yWCkKtMzXdaJQr62gEjlIpAVJZFyk"
    "rHxGBqwV25Zdv0gw6Ml6IUz8zYcj+OU5GlEbM1aqMrQ6CuZ8NesKQ6qqQ1I6GQEUp9JEBE"
    "onGAw/7B0fhkgwEU5qlFOzXyWnZr84p2Y/m1PTGGLdCrxatcvhbVRQHU167bbuhIs5LB/W"
    "qGFJglSHElSWs7Yo3/g8VaUr+jvR57Qxv2ljvlnRhVeLXlw75J7y/1QUQePG9G+6DzZV8W"
    "ItE/7CMeiMv/U32X22l2PHp4f0y4x5Kxg8CtrZ1qgjLHqJQ/YhwFrBzPaobSJoSCXCi6Zo"
    "vY18xwzSF8Jx3zEE8LhnAslyEz4yqHOBHbYgbl6zmI1+26PzyE+TuYcOPkJyBQsSLizZYp"
    "lPYxDGFag+ZBcbnNN9ZE34U4b+RcecPZZNzBNpnVFziab8rRgkZDLqYBuBuVocfAnfEQbw"
    "F9SRF3Wupn6ZqyEmtsrehhiN0g6HMeXWOV/tC8uZ4yUseihFw+AEqSaiDdcyKC4pkc/4nS"
    "gjgRfjVTu/FzwKsjn66E+XGwueNVn2kUnGlhf9xS9845n6fIj4xDIiCEFdER3sVxDRwX6h"
    "iOBRSkSkVjndYLjSAvoGcfcZfg7cyPIygmxZqNUksvH4b4fOZSIpQtQAd7IXWTVPXTVXXZ"
    "mvLuOsg6sp78ZwsLvMF0pIkcZ2Lz3p9FdELvdw78I7SWQE3OiIcfMgR4uoj/oOUhkizwHn"
    "8OnF1eD2t/ySOKc5qQ+nv90PB+k+wwSbNbNSYiRqJKXA19ZNSmnDpbORXBTdD/id+NciZb"
    "6BpNO02pOqsqS5ZsTt2px4YHG1txhJI1VkS8U6vgWFIU2LK+miVeqELKBGpNlGKYC2isBl"
    "PHtvA3gYENcypr0cJ0nwpF/mG8GrMa85RIo32esgg1pW/nsx8dfMqS+BTXI9KrcOZLGBEi"
    "NR2UipzuKkwXF0VMXgODoqNjjgWSqjVLoLqnI4GN5B7u5VMuf2Ssy5vaw5x7/Ry63nWJbX"
    "HpFs34J4G6WlNVvhTS+zf///15mXYw=="
)
