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
    "eJztvXtz4zayN/xVUPonOfUq846vmcdz6tQr25rEG4/t9SWzeeItBSIhi2uKYAjSis45+9"
    "1fNEBSvJukKBmSUbWVHYtoiOrGpS+/7v6f3oyaxGYfLumT5Qx8n8xcv3eC/qfn4Bnh/yh8"
    "3kc97LrLp/CBj8e2ILBh5AjLoeIRHjPfwwbMO8E2I/wjkzDDs1zfog7Q3NEZGVNzgXzPIi"
    "byKWLWk4Ms5wPQm9TgE1jO0+tDA8f6MyAjnz4Rf0o8TvD7P/nHlmOSvwiDP3/vYcOggSN+"
    "heER7BOTv23vnzDOfR5NLGKbKQ5YJgwVn4/8hSs+O7WeLhz/ixgLbzgeGdQOZs5yvLvwp9"
    "SJCSz5hU/EIR58Jf/M9wJghRPYdsi7iDvyVyyHyNdP0JhkggMbGArU8gWWn/VGo6vr+9Hd"
    "8H406uWYHVEkmBp+ZFAHBMVflQkGPMEr/PB/9vcPDn7c/3hw/Ono8Mcfjz59/MTHivfNP/"
    "rx3/JlltySUwmeXfx0cXUPL0T5apCLBT74t6DBPpZUQkpL7mPT9AhjeRGcTbFXLIAESUYK"
    "/OdlpRDxvEoM0QdLOSzX8SYEMcN/jWziPPlT/ufxYQWPfx3cnv08uP3++PA/0oy+Cp/si0"
    "fA8gSLOT/8RgyOCDbH3l5vI8w9+PixBnf5qFL2imcZ/i4PnNocXpKovIR7A4bgxcw+sumc"
    "eMjAjOTO7DqM3z+qs6z5qFLGi2dpxhPPo14TtscErZgeHs7r5vkVJzlBlo9YYBiEmMRsxf"
    "HDOiv9sHyhH+bWeeI2zfH8nD/xrRkp5nuaMsN8MyT9EP1DnfVf/5ThP9C8duxFuEwqWH9/"
    "8XV4dz/4egNfN2PsT1vwb3A/hCf74tNF5tPvjzNiiidB3y7uf0bwJ/q/11dDwV7K/CdPfO"
    "Ny3P3/7cE74cCnI4fOR/wOXa7o6NOIa/8GXWnynLiv4YMxNp7n2DNHuSd0n5aNzT+a7c+y"
    "n2CH3zhmyFx4zVApvcGMzaln3hJGCrXW9IBKtdUNh448GFtTbx2gOV4g+DFoQj3EIt10Pq"
    "XwwRP1EVdDUTT3Z8T/+8wQdQzyAQ1sRtHcs7im7Ahy7KDw3OdU2EcOFZNNMcurwRv95hW0"
    "6j76vRcwTqP1a0X16/elnHxG4t1Dy5F/jkw6d/iqp4yIzYPZszoKjDZ+1m788DNu2oS/0f"
    "humLuOA6h39/Pgh/2j48/iBvDpMz/kLZ8Re4IshhzywrfCM3H9Vsu8ewForbGU9VuiJUY8"
    "yamJKVvsL9fi07UQc5pSi1lpMTPi+C1knCDrQMCbMcTfpXxfqGW2OqxThFsj4963Kb89Mb"
    "81QYGkDtyn9BmuU+Ta2Kjr69qlFcCtuTbyT5BtjfTf5Q73qd1GvgmyrZGv3N2gJXMbkO/v"
    "OeYWI/8d0gli+eIDWLjvc5t7o6aumQTR6/4Z9bf15jw0OYdqWhB5KXyhHrGenF/IQkjigr"
    "83dgxSwPnQFfoQTrNdEvh3tMKiT5ev6OF57ExMLjz+0/kPJr604wd3Z4PzYe/fb+OgviUT"
    "viWn92CD9wr806nn/Sr3tCdHjoQ5X9M7fc3VlZAudAPQCddlJnhm2YvP8b/AKwCaDeAofi"
    "iCXKwwz+ueY+0WVtItLEWal8DDw8V5Mf+XFBkZBIFlfgC6bkzzTcqigq0SCCBv6OTdK36o"
    "djFqF2PrBa4D06+rsGWB6e31OCpyrKkkZO2O0PLl59MLv17aiDhNqaWsspS59TqZNHY3JK"
    "m0v6GZ6v/Gnh7l9KD35+pRTQSd+XpyB0sHPL2L5tmuE6UuT5MnqUoONMn2As9ZLI9yl1ks"
    "+jo4TlhU34VBPWRByI/5fI0UAS+rhhb4u36Pt7UYJoGQKeik/Bxe1PCtF6Khkor6xDxqk8"
    "KL8m6GbbtUCAkyla/K3h7C5sxyLGA8X5F9tI+MgK/NGfEQX8EvFl/u32PGghkx/6OuZ0cK"
    "7mD/x+NYVPBHlXDuvg4uL/Nqimc9Tf0CKOTf7q6vShgfU2SVf8vw0f8im//UdfG/95+TwD"
    "GAtWgcWLZvOewDfO1/9RpK5Ss1Axt8bAiL6dhn8MVbDmHC9waLa/XoJPAwZSpE3rTvvw7+"
    "kXW0nV1en2ZtAJjgNJf2JE6z/IFF+TtjpwxbHBFlZDbmVOsSVnSUbdZIO72+vkwx/fQicy"
    "RdPXw9Hd5+vyckwAdZfokKD1d24Be46yt5naBSmtm9e/zMl7uLPR/uW7nsfSw2F50g6pnE"
    "y6dIvKU8bMz8kXivFn6LHPHWuC569wnRcBVpRmbUW7xD8AQjjHEWjIhLjYLQT6VPI0u6OZ"
    "3hY0Np32KLERPNuaIbR30ZIo55AtlE/HfIyBCTcBoDe96CK8syFwMCxZiTzannT5FD/Slf"
    "G82Uig27SaRN1MYRmabcmt38Lh2ROlRYvu12N1QoLPAW7ucllcqWnZJmtvY/a/+zWiJY1f"
    "98y0+h24uz+6wDOnTureyADufZUa4mD9MStpa7oJPh4ixOMnOmhPRffrkltrBTylmeRWdu"
    "pVaWY3xqdboeNQPDH9mW87wit27kVHUDJduyTlPsmlBv1gWv+O6f7TSjpE9mNSZdwxw7tO"
    "/WGyeD26EwThbFliriZBQ06X69QBkjti3iX+OAgReahRhQ4uCoegjAPxfCoEf8uwgaE5s6"
    "T+ANKAqnrT6hBpkrrG72KwJq4v9z/C8HRkfjd7Cwxd5RnXJcfFQp7Fk8S1tWLudSIwbHBO"
    "oW9usNP+wdH9Z0FKYrtNTh8H45g/dz/CUzbNlN+BsTqMvflut3s+Vv7slfJQf0m5S/WRuP"
    "q1xsw3/cp7xruZBt7GG7vL76KRqejeOmGQ6eyf9ueGYkaTbI8gGz8P/7N/yMPR83PUK+iW"
    "pPJl4wkck/sZ4CvmhEPCKqDlWQB1dnG3RfVJER3+ff3wj4kKTZXuhDF7tkLcAG6owp19jh"
    "lRoIJU21vWLhu8cypnzTeMxHzCeu3DgmPwIUBaKMKX1mo/FiJFPUCjT+KpREAfUG0RLxJw"
    "0EdApvLIwofpp5loi2GgSKPAqzHFL0uES4AGddVDboEDZhUHM0IWTkEs8oLEl9Tgxrhu2S"
    "AFyeOrvLJPmHcJq17bSD5luKW7k4FtczgV1FJ0KGM76xFnFFCv5zbWL4HcBdzodnF18Hl9"
    "8f9fczgkneU2kB8TMj8MBP3VJEhfRvJKSPTYV0LeXxRKnJ+ogrmrKIpHR1Qe1Ittxw4ocS"
    "9hl9PAFwQ/h3B7utjdTCXzia83N6SgPWPNJZNoNOumkb9BxTBueVH8UWsrJwsLcou4/SlN"
    "nLaOFLZ54SUujdEWzzfTJeoNAh+QJ0Hdw64d0f3zp8+Z9eXA1ufyu2f04LdIXT3+6Hg2K5"
    "tKiKm6dcUxH5LvL3L7jZE77pd9wIMhG/XU7FD/gssxnE9QMgLVkZaYYXiE1Bz7NUSeoP+T"
    "0n4ynXd0aMGB4pEFiNrZSfYhv31Gc0t/wp6AhSkAKRB/eSVBx8YtuhTgG6Rix7F/OL2O4C"
    "PrumHWnYtF2Kd4pwa1B3siYZuCXkzsPsWeoZU/wCuw/xV+Q/6ySq0W7QGd+skIbkmBGOEj"
    "R8BnXMmOW8yxqFkkdtKj8kCbdwzXC1mlEH2whiLqJ8nfxF73ANaCRn+dW8u0jOwDVbSj1N"
    "qaWuitQLNnsMp6jZg+bVdPAmsJSdxu2wYGzSGX+6InbnLppnVxk1xs5zZOutyKtTPtVgaT"
    "XuIrcM/nueqGeRFVl1JudZ7CqfQjhmN0jMXWXSC/YsvPKu+1XOsqtMij21K7LpWzTPrjJq"
    "bFNjVTjvKcyxqwyKakCsenSH0+wqm0wPT1Y9k85hjl1lEDgiAm/V82goZ9lVJk0se1UOCc"
    "S3+YVPtLNMorZN54E7EuiT1bj1JZzrjk+18/zyyczlDFl1hUU8uw+n21W+zQhj+GlVbn2V"
    "s+wqk6jrj2iw6s137frXwc5efZA21kHG2K6yJ6oYs2q6ZjjNrrIpDFOvatDJWXacSSPyQl"
    "Z2EYSsGr6Q3fUTWLPVb7iL2Q7fb9bMpd6qK+lCTLLbLCLmyKPzThhFzFs631Vu2cR8It6I"
    "nymr+8MvxVxDPtXOusQ3mUm+lQwCBJuLF6vr4GfUvBHz7CqnPGLgVf0FtzDHTjNoNMPeqk"
    "qm4NKdj3fXB/VCA2O68sH0q5xll5i01ioXMaqgqNJFEnJQUe0ihXCoU/HCDca2ZaAws1j2"
    "PhQY6ROoZonHxEaBA3lVNPCQnLuPqMcfyj+AIsRzFtW/6Hp6XQ1D6RQQVathrKVN4KWo9W"
    "pgRkJ0OixaAUe3GOS7iZhguI5bpRXsHx3UKjtwUFF24CCX5cbiX5jfDlWpomlCtbNEm570"
    "a079dD1KC4B5FaVKIgJ1yzzItE7IGbz/xz3iyhW3ZeT5nlr4aMb/QlNq10Vprzuz5oV4Fp"
    "+sDYg2Q7o1CPoudoPioFnxkUbI7zRWWtc6VlDnywHVdXHYjRaHXadFKkodFxijUQnkcjsU"
    "qgjXN0FFWhfUGAizOgvU5Yph2iRU+HjoK2sSvvUJvf4CiW9dwG/NRndLk3oNlfzgtGu6mJ"
    "M0W8HuvvBx0MBH/187S67OCj8uX+DHugDohguAupixObfqR1PMCvo8lZepzBGqfGL3Bt4T"
    "dfatLrLI11G10mIj6hLRtLK5wy5JqbbHrveNes8MTagnfEoAvQVg4Wc0wyaBaiCy4ttsBp"
    "UgbKuLcnwdOvh0S7Tda4mmHUjlAtldB5IusbBrUi/wFrcvsRCrNvy7ycqpzOFktzDX1kYL"
    "XkPdvFnLItX2T70aFbqGx0ZRN8n6FAWuzkz5inKPZ65kRg3PpxNVqpMK0zhYhLVWkYsXQu"
    "f1sMMmUCcNFK5pMcam7Syv+01/D134/9QOVCUdqGLNGXwtNnGCpIiUNsyvJwi2H7pwoPw6"
    "s/B3DHHeYJBMH7HAmCLM0Me9w89RqUj4bezDs1O0Uer4UD7VcKF8KvWgfMo6UJxgNi7qOV"
    "nh4o4plJbMufVk1a7SnWbxQR3/60G5+/Ug530FbEkzLi8pVOaySqEEfo9ZLwXHTKX/aUm0"
    "QddTdAs0qTgLVyIUIZVXp1KOJd2XXWOVtKtp+5wO2tX0HqVe5mrSCDWNUFNRCFuPUItLZh"
    "a4bpLlNMv9NuninbV6BE+JPUlkMhW2/S0aU+Bw+X25BMXb/1Mj11Q5NvoVjheNXFuamx9r"
    "mZsfK8zNjzlzU+vDu6YZaey+gkec1ozWpxmdDe7OBufDKsXo7Spjq+nK2WzgL+JWgeaYYG"
    "S54piU2etqo0iWhMZFwtcIGDZoYfQ5bGDF4s7MsgkZQ1EZ8LxyudJM1Sooew60BqrO8Vyl"
    "gYKoGiig4fAd1D+7TxDWyn0CU14PVF6FKi9o2Lp8sxyby0HlGTJ1IfydRDDWgSR3sT8dBV"
    "6jlKAkzQ6wPGO71sqZ2KtImtgryJrwLAM0wiK0fsX1mCLTdkxr1LYoOMSmI2BUCykUUKuL"
    "x7+fEsQ5HhjPP/hTjwZPUySW0Wf0USRSOLR2msTbCGvqus1llCBSVzRnlPng/xX91JWWwZ"
    "wb9FN/9JQXQqkEkiTKiqDpObW/d/jj4aeD48OY2/EnVUzOM1ReLyNj1oCjKRrN0twatcym"
    "HE2SaIbmDl65gxtxNEWjWZplaVmt8b/dXV+VeERiimycwjJ89L+IayJr42rvPyeBYwDP0D"
    "iwbN9y2Af4vv96A2MHOFRt7GTtmn469gATZI0d7PP3GQeF7WDKRZKm0mLpXCzMx35QIJK7"
    "GbbtihhPRLW5c2evoca3J/ywfa56O9RH32PGghkx/6OZ7new/+NxfBDBH1Vn0N3XweVl/i"
    "ASNcVH7RidpVWX3b8Q1wf4/5P1QpzPwtM9I9jhPAYnOIggtOVqt4fvUAQ6fl3O5d2NX2s8"
    "565JvQ6eUyP03wVCPwQTNoanZAhbXaiKyfVt/FQaHaTRQaoIoUPcdNEh0wFnk+Dn7Tpd6v"
    "I2c7Cm2MvfAV09XF7WQ1+Jkgsj23JWbQwT4oZ2rv5Cqny6hBN1yK5f5Yy7yjA6d0YRBms1"
    "finHqN43UQnM8tGcW+JQqK1Z7uzrfWW7WGbQXLY+NHIr11jUo3A1RjVrT7gl10aBawyqB3"
    "bRc+/ScnZJedkE2lZejeWQ2/jqfBV3O4oLJb0OvhWzIjyjzhPUxZkh2XYR4vOi1qScEYlO"
    "zQR9/8cf0XcY7I8/8h7cLuYrBOK6y1NK/joNxlXGGuqjcjCuxEM09bUvqdT1sv9M5/xedx"
    "aJFY75ug4ciS/nS9fyWB/tQfWMvY8fN+9pj3ZW0w2QptOegRXcMmA8NXfLLKk087tyyyTu"
    "jxXdB7unL/cz7oP0AVCculWjLmMLl9duOQeyfE3u7KYJcRtQQCMbulwFTVjZryuhScO+Vq"
    "ubUDVkxLahR2RIfxL1OBW9T6FUtijlyA1rNuX3LAvbS0LVbOLFk8jcL/kM6JlPjefCzjmb"
    "+dbXdNrwa3Na7e/pJ1rBVU7BdSmzivN1qlXcJN3OIAa12rq1Kzzvxm4qgDSdFoBWXdVXXV"
    "+WGs2KvFUuAtE5b9P7WyUFtkJzraWyNlVVRYMWqRHaFlcGqQPFrKCuVX+p/EEJgrtfHvoy"
    "70zqhkIfROE2hLDQQuqToFgmfKHR+xR6WDf/9c0rIyx1W622qqm26iIJukjClhZJ0FnkOo"
    "tcTfNXp4i/C77PLGf0p18ARSxleoJC3YDmtym1CcM2Qfx1rVkwg5Am/0auKbrQpRDCnM2i"
    "mN0lOetE/G4ZqhPxdSK+6gzVifids1SnGK89fKHzW8u5vJ2Zjjq/9T1KPeKRzm997/mtux"
    "+Qbp2sotNd34X7T6e7vnbQdZ3uusMx/84z47KsrsAA1OnJlD/4dT6nziHrmFMiFL8aj+6i"
    "KXaRPzP6QmZk5bRgwaOv4Vy7yqsXGhj8SB1ZPpmtmkYtp7rgM+0St9aJPfqGPTKlASO9Av"
    "TR8mG/Cn80j4bVB8vb2CBo4tEZmk8tY4pc7Bl8WmQT/EI+I+zIeA0UfJtYtk1MObio6nUH"
    "0xUghHKIoFhTdD2LepaMhvE7WiOE1EQIaRjLmhv5Ucfnu3zUlM9Zut1rPbEObrucR43YHB"
    "Ooy9/e8MPe8WFNT00Gl1ULllWBysryF5umR1iB+lHetSZBoi6PO/F4rqNjjWnBC7VwS2YI"
    "Fa6617uWRSM88gRVn32PcFUEPuDqw5PlADwF3lHtHhKuR1+s0ENT++xJ0OzA1kifPZ/qnD"
    "2fys+eT/mb1CoCY1XcoFYhFEuzNs/a6LBowt4kjWbxqyyGcBW2Of/MZmdEmmznGL1XTwms"
    "0AELcOOx3dkoUzdBt0EAzMemfZUu6Vxa6JzNYKBbHvM3j3+x2Mi1jOfALdBKKLUJdkqM9y"
    "Rdhs1jTrguPsefNOlgNSXGM/SRhYoBBg04v73vGJLvj0K9tllUo1DBuL6+TOmNpxdZxfDh"
    "6+mQbwOxC/ggyy/RQjQqqXztbyc+RaOS3qPUNSpJo5I0CEaDYNQSQocgmDq4DKh+3EHhY2"
    "XOrxgRw6JakpCTn4izfUb8nUVJSSRYyHXNcO4ui0rL716NrwK4sUMrWMNbNLxFw1t2CrBx"
    "asPCKgBryAf9KqDGGIbUB2lACBHqBzrEn1PvOfIMQGFsRuKzXp7paA4lV6BYsE0pH+qXOH"
    "C6nLe6sMszXxXw/y/Y5otF19tWRhPto3LURiS0vBt56ASznB6akkREqzKCo3fzMzeoTuQe"
    "eHQG5+dcd7w7QYlgcmNP83EdT3PW1kt4mo+znma5YwqlULwHYgKlWS/gBqIgKs4ePXX9zG"
    "suveMRzIpKcZaDEJYUOxBB2TQGQXuVy1f6dvoX63iVtedJe55UEcLKnqc3rlx5FvA3mwnV"
    "O2ePxM8qTRIjHFXbKhkHC+JB6BKMCGkiPPOtzsC9NJP4KmlgWMKggA8W4JAqskRWmqva+p"
    "D4S211KHMKVVkd24CubavwttFsu8fXajT+0l47qgUNOqrABh3l+Etm2LKbMDgm2AG7IbN4"
    "j+rYZXxU+fI9yllm2lR4TYdR3TSoFZXWiJN3IWZtAmoTUBUhbBh8oKPkG47XnXt44vcK7G"
    "P5oF9lHJswpLZlPMX25IcIdkG9WR8x/CJhvmDJSmNX7NgiW7ghdaOUaRszf8QIceB61AnT"
    "ahrBPn3mAppiNm1iR6SpujEm1iGM3t3Pgx/2j46jTs5iPX8HgWX+/v2wbIDFRPnNZ+LWzj"
    "xYc0SIEc6SwvS7Sk0lQaWyphJlSDpkTpgvDhxZrMGGYg3geDOm2HkiQizQNUbpVEmoM1vi"
    "5Hg9eB0Tb9Aepy5xGtrkveub4dUJAspHZ3A6uDrnKvr5CcJj7JhcYOajc317PryFz4SqQc"
    "w2G6n7mPY2uPjaJdD3+UYxREEyfny9YNsyW51d79Hnt6lcwHV4/OAez3P3b3fXVyXJEeH4"
    "rGvCMnz0v8i22Nruhd5/TgLHABbyW9eyfcthH+Br/6vpcgfUs+gEZmDPF4op/xF1V3uFBI"
    "BpKddFDlyQxRH00z4JmECDC96lKyll2jQUdJZWi1ppUVumTVpIOUG2PQKGnA4HdAqDBoC/"
    "hVThSMXrI2sSKeRoBkFzg85qlzHZpRURs6TFssjS6nRFlSUd2jIt5Jym1FJWWcrg92wcFk"
    "oQqexrUdIbmU1Oa8r7JJXClcAU570Oh+pwqCpC6A4Rmz3YO2BqzbTrbeVp4iZ7naU0CgKv"
    "yNO6wWTFTuq6PE3eUCmm8hdAVw+Xl/XC9ty+Yvhp1cTtr3KW3eH2WiP3Qw+zwCO9gth99K"
    "hfFb0nclDt+P3cYlNIdJ3iFwItaxl1sI3Ab4tgKjC8wfnpT7EftR8xSwqirzJVo8i+LoCu"
    "bDyfGdRtH46MiFUGYPfu7q9vhycyc+PROX34bXh7IiP7bSJgn2oEaT6VV8Z8PxHHFIaijw"
    "LHt+ww/lh4IL1N+BGzZ2KOxgX1MqvOoCSVylZN754LYEZmYwBKTPgWwJOJ0ugIydgWftIE"
    "3fb4z9+l+8yjczaS+kULQeept8ZZKqMlDkX8NyDghikyCLmOtRABks9QDYswqW/NoVjWmI"
    "jgCTZFWSxHVMzCc2z5XcSzt27hEC6NNksmSbc1i+VdHg2Byw2KZjdxTLK5a7hpyer7aViu"
    "CAUumFshitTndhcTQVGlb+SyVIBqb3tRwxOFRHItq0eJk9aBolHOExcPw4uwupRI4YYjuJ"
    "lo9vcOfzz8dHB8GEsk/qRKENrX/uYrXvvaX7tg1pt6tE4PnWC8+cWyC510iaf9Kj+d0M3q"
    "Oun4qe7CzxcaHbKcuKopf8MPCC4E0AGhXoRn+T5odhMfEmf4A4B7ofHC5/MyKk8ojNiUen"
    "44GUMOeYHTingvBXrg5r/9dVdgI9/fw8PFeQPPXxBY5gegabO1XncAJmCp4pvgP4dNMald"
    "KHPCtXEgtbOk3iV++vtrcsiNKemV5ivSwCIfbR6C0fgnIimtpYepnoupysdU2AWROL7kZA"
    "NBZOlUFkhb1Hstl95ehU9vL+/UY9Z/N82FCim02tQeHzLF+0fHTZb3kmIHF/Ya6j7SeVFk"
    "t2JVRxQa9LQK6IlrTaNn0qj5XoZsB5f3Qa178qDinjzI35P/ouMm+mA4fAWF8PU1vsmI8C"
    "ran04pet/1SslfrsVna+MeT1FuRuqK7CqVhFzLQa79gtovqIoQtt4vOMSevbjzsR/IlZBF"
    "7yUe9ysRfDBwxMTI+i5COR5QGRiFuM0QaReWF+FngIOgZ9KJ8Mxhh82Fkw5CFvxNGbg6Zn"
    "iBxgRRR/RVmuNFkTtwjd9UWN12jmdS2vKLc+Vtf+/51DZ1kZ+3tnLKHYaxBOvaOzHBDlo6"
    "e8e1PFTHFR6q47yHKj5X6puUEcUO8vhgv44xuV9uS+7ncH3NIWRbZvX0BgyBE5wNXBdC1+"
    "8xtZp4HvVKusqX3hVpoh3yjXUGPxAcynO0vMFMTNDqbFKMm1UbZB0NZiJtqOF5lSDbnkPr"
    "3VjtOcPxbWycL9S26Txw73zi9gqMnNTzSitnEo7khg5xa1o51w63NMjMtfm6gyqKgedA1V"
    "AkO/uZxMubK/VICu2OONcwopc2CP9husHGVpgdLFyEaf7fzbBtV/i2JI3Kfq3eBTeZ+Yo0"
    "YjCOWKp8eUclOJvBDA/2fzyOBQN/VIni7uvg8nIHylBy/jkOiRZAbdbfXA6uRO3JkP7ROb"
    "sc8DOdf2LYmN+N/JO74dX9CZeF4z86D1e/XF1/uzpBgSP8Io/Ol8HFJQyfYMsWo3+5uLmB"
    "D9iz5bpixsHV2fBSDDKAX7YYd3p5ffYLfCb6qapS4dIM2lSnWlJtDYC+N5y5/iJMO5MAOO"
    "KiMZlAKSpAXou0gHdoM83xc5slkCDbnjUgMm6E8I0pMQObeKJBMEMSO+Zwg+Yzkou7j6Bf"
    "tQkezvkUoI4Y/YuOxUqxGnag34ll4nPeNDEBo/EKW4DgMYFTHpq7TjFsf0SDLmS7Dqtw41"
    "1eN7YlF7KYgOWzPoQgwutRCqW7Y3ktlrpnFRXXqNZQYyJ102HurVmUdxh7FEVGLaQr8R1j"
    "gsTAosobbGtXVDEbJe25jG1GqU2wU5YTnKLMsH/MSdfF//iThnjm0JVrhTU34OLaP/xhSg"
    "MPzfn3SdC+YVPWxQ45vb6+TO2Q04vsFnj4ejrk+qXYLnyQ5acMuQTkSGrSbSBHKcqtUSze"
    "jRsr3WXC8VuIOEGm5auyfDVwsPw+213g4BuV1FROwrqm5ntjfqQcNuZ/hlCLQEMqFYFUKl"
    "GDc1u5WlqEs5Cr5UZpi4KxMrR6n5hyR3mcOTpXaFGqa50WMnyttU5zC7UCUZBczDVQBdHC"
    "aIQs+MuXqGZxHibCqbJuaSIf3AwKCqC2nKPjcgcaXrAxeEFpl8xXIAbb0idzD5ap3H/owU"
    "V7m3fWql9pYkPN/D7VwYx/KoeMf8p38uN3WUEOMrjuz4nt45LAfURV5pSB/5hAr9A6HsTl"
    "aBIx+89RPdmJ5TG/n6hZI2urUU9kpkiYfAfe8YIjJvKH/59cfY8pYEvs4pX/OpwmQb7BjW"
    "DYlvHMr7ER/3q/4a7onV1enP0yur8e8eV6D1CaxFyPzjf+4d3g5uaE35/YZ3D9t9hD3YNf"
    "NhrT3tRu+Wb5U/SCPQu+l2+AwJhCI7b/MQKu0sy4RQO//t+KRlSj9VER46vIOioiVjn2PX"
    "BdT4BMoheW0NbAZ5Ys8ZoJ931OyDVEDsKS5FpqMXq2zq462quTa8NHle4r8SwtRhs7T0Fo"
    "R9WVXpJmg8ee1RRC2FYDqKMANKgTjxczCKQ98x/XhMtZug1yGjuLptcKJ+kjg5p9viOxwy"
    "ZQOP4Fw93+p2cxNS4Rfol7PhvN+bHbRBAZsk0iZ4ljAsMaymJZtjZMIBbqVWgLIflzEPyc"
    "dnXW6pRH2i8vj7SfK4+EDd96aYwRiYk2CA+JTO/NxqO7xHvoSPE7jBQHrtlS6mlKLXVVpF"
    "4ACwnfPuV3IO2knqbU2B91hFyA7dJAhJ6OgqshhO6i4HXiiHE6a/sgYjaJdkf4vdZQ4oUz"
    "poFjRvHXgkBiZkS/KoxoybGjZFC4XhAxKoiEZZ8yNPeoTz5DyI8vL3dp8DARDqTclmIFjp"
    "ri4GKHc9dptxh3hgvLuosKS330e+pvHZtUMjb51hWX3lYE66+3tA1tFtvkuEKjxVbul84b"
    "KTZ1TG7eIbmxFdx9NStxN4zkfdDQw5Ul3aCf621srw79XBYbecS1i5qDVrE8SabZXZ/dCT"
    "0lx/BXktNTlDvoYNolX4OsL8oKvQ3lxd7TVGut+a6KZF8p+l7hQgiZ1YETYecAsv2MFyG9"
    "rlJ+BP4K6Orh8vKtChRXGMe1rOIVrOFlIvgHBNWLICXZwy/8G0TID2xYsFmheyVD8GsBnw"
    "CNwRZlCKx1zK87jylwDPUrzFr1zK4O7FqVrK42sKltQUsBAAHnEFNQOwRquGD2GREo8cS/"
    "zSMhkh/OjhAo9YqD7n1BpTYksetJiFGTsmrF9LUAdrar1B1rB9i5G16dX1z9JCrZAf2jMz"
    "g7G97cQw06bBjE9bPF7s6Hlxe/Dm9hAFceLH69wojb4YB/ABHtfPG7bHk8NSQM1jY2SJEH"
    "u8pOT5JtS3UY06NQdJAfgzJBSWLeiYvmmEU1DhF+4qxXqkLMhv3b2fNu193bc1xoTVext9"
    "iQVuo6AQWAH9Bj4vHjBoCI86llTJclquAEkhEzEV/ri+ufBj76f04SLUuwQ8E4gArCrS6k"
    "7r25ASupuFEurwSJyhKLRPOdsOjChJ1IOEJ4cM2aTODecSTcqBnN1DJNUvfcyuyqw1q76r"
    "BiVx3mdpXuLpCMkOruAlvZXUBjdVuJYuuc6qGC30LOGVIN1FRZzroI327LN7bD2wGuU7Ra"
    "0ipLGhwsLYScINPyVVm+0mXWQsIpQi1jlWVsenjiN06bSFLtkIG46dqZUCm+qR8lRbQL5u"
    "S6fVXgW26RFxQT6fXden3rlKzNMl+nZL12Z3dcmLS431vr8pk1068UO1zqszY+U1/nrNAw"
    "OmDteTTPbvI0qYiVIP/yGkcXx0A80W7yNaVlrVDjtRTG2iQ7M59HuBtMX2t65rXrXwd+rw"
    "B5Gj7p16rqSl1/BOWtxPBXEaiDKE9yStEc85+PHIpm0K8vQrKiiUdnUbHWPMS0zQSFrWTj"
    "+17iEXX/WGWUtD7aJrTpG5qC3WNNGQ28ouq5FdZ2TKEygwUObNGPa1WOGPF9zug+krH8vY"
    "O9j0cfoQgZg9auXvbYqSWNzstd6bjuazfmTngYtRdAewFUEcImCrOsU6nlgpoVqbTi81cU"
    "Wm9WW4l1IcNJYNrgvmAAPITLQ+ihrkfNwPBFA+I//nCxPx0Fnv3HHyHAUda8DhsRBGOTzo"
    "qAvOv6jjpFRuI9wMWri4moqQerX4V/c2jro1q40KMKXOhRvphIuKUamRoJml3kcy1zY6/C"
    "3tjLGxy6ouvG8jNCk6fA1fa3u+ursljqkiZrRViGj/4X2RZbm7KZSI8dB5bN34R9gK9tmi"
    "Hbu19APs14gUJtQNz1H6Ift3oWDTAwJaUcqjcL4M2YETBBFtXLAsMgjI3cwkzCCpll6LZX"
    "bl1soLWIJqq4PuNKFDUb7agCUjUEBN/XeGNdT/Kl3PuikLuim8qggWcVxhvKRZak2WJZnc"
    "mfAQIjUWK1TNKxbVWlpR1gpbrZdpaj1kXI36PUC9ygugi59nVrX/dm4YZz7JEpDVhzAWQp"
    "FYZ89r5NiUdE0QTR2oYh/u5oYtk2NwEBGsBVH/4tKR9pOHezZpo6UKHAodg+ULGEKRVukQ"
    "5Y+y051zvZG3XFkj1QGhflywAhVwSQ1QVBbssuSHsrwmDRaiyCCNqNnGlXGcU39GQysi3n"
    "uQNe3cFku8opeXqsxqRrb6cAsmvFaiY3X0l0O7E3q4Pco+R5UCfYDURhDBpHkeeigHXpuE"
    "L85SSMyIcDcwDM39NPdAxauRg0tw2taIunZXA3w7ZdKoUk3easuY/rlcXB/o/HMffhjyp+"
    "330dXF4W1qIfB7OCfJnXStFHVIpXuLueTKB0AaIO8qmLvpetR+Hl/0OpSnbilGx6tiSItI"
    "uitYsiPPMbcz9NpwXQlZshuqVXzt+T02yZCOpas4m9/3rinrtU1Fbk6u6ZY1nGprd14zSz"
    "davk0sYrUchjA/AVdZzF417VxcWUCM+o8wQJUDPhqIFJvosdOh71i8oyNySt1NjlC+uEKW"
    "XO7yolfc6PlGnBYVOtoi+pNneV7jXUJn+mc8R35yJavpQvb76GA8cUXk2+bi2P9dEe1zXR"
    "3sePzZz7XajzWo18w8Ia4MlrHmZcUmnmaxVSWRUyVhlWDv7tlo86y9TkhlYpS+kWNC35m3"
    "OqY/ysUnP0wlE1nbjfphTCeoHnQNV0i4WKoIzzgWIoLk9Yg/2l7xaJAt4iDnjC/2Hwq9WP"
    "Snlz1huB50GXlvD6ZVNclK+/0W9+JdEf3GFabVXmzqhSW93QdVk79yYcr3LejTjjT/b2+9"
    "EyP/lRZJwXFrqok5FTqyB+RT38fDl82KfNln1EsTOOfF0C7t1qqhpTVVetUjP5+xsZTyl9"
    "LtKqokeVStVcDqobGHcQNk2PMCYVk1BhCasS+RQa0/jUNhEO+zhN6Rx0oAnXVkRLm8LyRh"
    "1N2nHbTK34bErxaZhzvLvpxkcf62g3fFR5Z8aPOf0m+WYNuJwh22CfwN5GeL1fi9f7Fbze"
    "z/OavBCnCHRYnmi3pNjiNDvINRbO6PDmETfKh2f+3ctupupm3Ol8/A3m4xseKYjMnFoO9h"
    "Ylen9Mk+X0wpdNwNU483t3BNuplPuX5iDyQv6H6zjmP1/zpxdXg9vfihtonRas+9Pf7oeD"
    "HO6EvFg0YKM2UikgbimeDaUBSOl8RoybNYyrlMwyJejfIfMGTRTfUk6B41sFmlJ1pmCeWm"
    "cLqpwtCG1S+G8dMcspqkr5eo+VFPHWyLp3Rfk3LdAUM/QEZb/mxLaR+B2wSzto+7t1K2GO"
    "PadVcnCKcHtWAPTFpXMHCh1jJi1+2UIVTH3L7qC8xtYtATa3fGPKZUknkzbt8fLk27McTh"
    "coYH2EJxAGszGDukViIQS1Qwe7tBQCxyMYhJlfBNW4phShsiGL3i2gmBiyHIFomsutPyM+"
    "1Dr3iEGgBeDm8UxcgH5LxStDuj0b70LErG0y8bnRDlex+A3v9RbWNTreg5R11aV3IWZdZu"
    "ldiFkDDDTAQBUhdFi0pVZlENks2yIrVioIwQPncrrFDjF+rUULsmwrh2UkOfsqPGOUFuvr"
    "QI1rrraL0CIkHkPtmzleAJRCetbEnJ/B0CLQ00xAVB0KoAkUftEConkCsMpfXs6UB26s60"
    "vqFOyfL8EtULK/j36XoVRdOUFRkIdcBSNagOGvEkKKTOUSbOC9jNd1iGNyicf41mCwRfBT"
    "Uc+Lt5dYKsPCL2mwMHSCWe6ezuYR+RvuttCbYwucgr2Gkvo2uLi/uPrpBIX0j8758PLi1+"
    "Ht8PwkEiExH50vg4tL+Eg2rq8puXT7gOMaEJO9rKacaB5wnAMrF9/s1R7AmEhd798peQqc"
    "zwgclXBRzD3L94mDxmRCRfE2+JAVXUJr9wCa/CZq4fuJqbbG7yNOMIf85UMc7rOY4ESiK4"
    "H5Tich8q2zJGHrtHEXJOm2ZgW8S1+BbMY7ggrxTc/VDKnK2snP9/c3kHzmByxSuiGkhuRP"
    "2Pyp6nqU//6CHNmKdKclibpg1N636WLJXQA0mJbJD08fPVEBaWiV9LQerCr/2W2OtiSdPt"
    "pUPtp0UONdiFn4PRp7u5NU2tvd2miOHHSNq8un6LQAugo3JPyCKwYcEulzWyaIuiGH9Bp8"
    "vQSHdLB2xtlhNN2Osjd5wiqYMirZXx6giMXzenRimcRUo54bhTZwlqiHgX005bNz8Zv92O"
    "czt/wpsvy+7NMV5YLChziKKkjSOD/0md+MH9AV/xXgpwi9rgXl4Db5zXViGNEbgJqlwxZq"
    "hi0EA3P8L7dSo/E7mJ3afekN4HqeueXJktH4zadKvo0pspZ0x+Spk+N9tVmYIdV2odJ2oU"
    "ZBqWOWaBRUPZ1Zo6B2AQV1YZKZS7lKbSz40u4V2BiZEZVWhrUcO3omiwYIKP5zBToJyu0Z"
    "tgXxY/QtVPYtR/jpRRdnLIsg8HECxUS95z5iVOr6Y8r1f/IX1y2gcJlDLIlgoiSfj7ap7y"
    "wu+WdQqXkSx3RpeFRzdunqf+pcEFWGRiy/upZGTKCyqSEP9JOjE1H48uRHYVtDQUBY2G4w"
    "ti2jVUTsUx1b5FO5LfKpKBwWb5u6IkjSqCyFlgbf3n4dLvNR5QCm/Ryfn+VxX5fF4fAd5O"
    "7+0VGdoO7RUXlQF56luTum5mI0xWzahMcpIpU53bv7efDD/tGxKDXE7z5q9pGL/Wkf8W/1"
    "FqI4HPyYVkfK8WENcRwflkoDHqWF8S86zovh4eHivFgM4fCMAILAMj8AkTKxdAEU4y8rdR"
    "XRU8PyuKriEf6t/P9n2OwAKibYfSDt56RlLFiRB64GjVGRSyqVgTv3MXslVKeP5mE/W1El"
    "waEgic3jd6YEF3fDLHfeJUhW8t9tD2BkPdXKxDIo0tTLizUtaZSu0dQFz9dVhEljacqPFf"
    "4DzWvHXvTirrnb4EMN13Q1tOYv1+KztUHJpSg3I/VNGs1bIuRSR3nOV/s2sfiLGRaXct5B"
    "Jh70K/1iMKR2R2OXX7KB6BGFpergkR+IA9hlU1ZVBjeUPw1mYwdb9gcEigfUYUlkY8hSPK"
    "DwiXujqB/ymr6lTjRduth1HF1N99bEsslI/JETQrlhmiLqxjBdhyh6d4ExRXyxP/b2fjz6"
    "eHy8d3T48YfDw8MPrvP02PsMfl8i8gJty3lWxDjlXweO6lFTgEOWTmV/gTJAh7ll+gUumX"
    "J0aDR+lyKw+3uHPx5+Ojg+jA+e+JOq86bI+Czu71jKzukbtHbcIn4y678LjoByx0k4XGVe"
    "9k5Bd4hSnUKtpC/AfDTwM1pII+9Jd1yf4v2j40YRn5hiBw/d7m84UAi5hjxqGHHIkO0gq9"
    "cSeYi3U1N+5wg1x+tx3GIj16OFBTWqOhckyTbYuyD+pMEhfg0gChcvZlzhPBGobNlDkRt6"
    "3zHkEuraRNao7EPZfXgo+iOCdxyQVGZU6L2D4u7dNUHQrsTyXbO7rkSNxtRoTFWEsBE05n"
    "rdpi71CpOXwif9ascpjKntOQUvFFgSHp0vO9QR2+b3jKjsZDnStTkX0D1iQDEzAesrcpCu"
    "Nll9Pyj/FPovibtImg3NPKPlMIXCw6gJSqGFTy7RqUp8E/znsGmbqi5iG6+iEso9oJE48n"
    "rx69W1IlqVVePe9e358PbuJGxR/ejc3F6fP5zd80/C3r+sjeez+xpaTb3Q3Tqg18T8b0ss"
    "jk1E5MXA/FQx1ak3sqv+DrBSwJ8kolUny3qWQhAWEzmiTrPyf2t2jIiwSrNDP0HS5cm/Rt"
    "BU4NoUm8QUcuhDdIbbiU/w/7Ka3DNxO+jN1gClNm7kFRkr7wrpSUj3UZs13T18e1exlt+m"
    "VCSHMFljV9blCztyWL5olzWG2ombBVzil6I+NOVWbDRe3QKU10JpEVkJobIitfMKbX4zYQ"
    "KPRAZNXaDlkmILcJZLxUVUTPMCR7Lcp4p2i9XeuzaiUMlbV4oJ09Xx3pOEtUNWO2RVEcKG"
    "0+OlA7RIhWuSHH8RznLLN9jusHy9ifEJlpU6r2OOvubB5hcNuJHr+bGFngWdOQBuK7LThY"
    "NCupj5iwJAEflzy+C0UzoXf9IJAHL9MN2L62ZCQY7DrN8x/vtmYz7QoFABq9jHsdlvLs6N"
    "p4Enjw3+CrJZSHziyHlyWfK/98QXaTyxonhiT26RmgZoOFrlC7t34ceLOqwTAdvkcyLBUu"
    "AcZPofg12CbTTDz0TsLbFa38hEDbdQThwVLvWYopWHa5MNqdPHTZx8KYzUiUdnnzn7DQKl"
    "/yQwRREfr3jvxtptkkrhrFglz6pUcXvwIDXmfppO878t/+V13zDCkSJSP8axkWC2Npa1sa"
    "yeEDo0lvOnRgd8XUKQdpWxyaOyBmelJbU6Y6+jebbrEqzL1qTyVYOrobbQAV9vljPtJmfT"
    "ipVSSMYzjzp3Ni3EMsbP+lW+IIOPGjE+rDagcUZnoiOlz80ZCzJXEcyB+GfeQkCHzIDEyd"
    "rgf4HPwvRsCXB5JgthejKBXuT8B5gFiAqBZ4oxi79bEfpxQ9/86Dw6Uc3F8SLE5BhTYgY2"
    "N5LRL8T1T9DBR2TiRUVFxQj3BbzVVRTVUY36FW6hYmzfPfmrhPvbgO3rJDo3/Md9dSg8VR"
    "UnGp6Nj2eMgvBsahIfjWh0+Fvp4Cg/exvaz0sKbTwX2W9vo178jY5/tsAQKqzCnHhaqWKA"
    "bKeJgfWCTVG3AGiUgsVtLpPxxOXOAsMgjJ3w256rAz6Zub4EXMluyxDtsTlXxVibYPiSqJ"
    "/2d4Bt5gqtDYM8wlWHkpjTBl+gUOOAlthC3xHzSq3Fil4rUkMSwNQw3FUz00NrIEpqIOqe"
    "nIqUB2vgdQz3ZYNAX4JilxyOnYXqSlq4VZS4jghU1pB74hDmfOyHp3c/PKDFP+EYjz4YYf"
    "YMnwGBJQEwb5+QxK9SWuAfK7daYgKVo6eAXBfcFon7AF2HnblYhlDj63m8gFuW2JMOGsyv"
    "w84hnlckn3IEdkywBQDsLo503adKIWFsha2pjnlUAsULn7xmFjVoRmMGHhAivoREexjI6v"
    "mA/vgjClP98Qf6CIlpomCVjX1olBGei8vOMPx68xxutiCHEFOU/2YuMSxs8/uNFbhcN/nF"
    "HZssO5iBLn7Ty48nnKueyBhFIifEKuhW2r1a3TQzvVz92IZsdGWdpvxHB41c1DGBZncbH7"
    "UGrvTeDogFHrAm1mZMsBNrfe12o/fUqANHNF63z12l/wZn4uiFeCzMjanrmMqQ7dKp0pl3"
    "Svv7uuYonEAhjwqOilK2Zsk0bwt4G9o7heVOy9W5NJXCDjxlVTqBk+Mv1JTzWTqFeQ81hc"
    "JoION2O5Q0hSQfAD9BJJGyMKEucPJdONQQEn+1Fo67JZX22Snns0uKV0TEzZGoQ9NUyFna"
    "rSmT0DuVNYbBkTLmvwFwADY16nb02CX5gw+xCNNdfvouKRQ+d5W988LoZdhis135meIptm"
    "b3vctz1vUoTNfIzE/S6ABke0ufP4L3b8D5JYXme3u+63D726x2cS8UusrLb/U0lb7Zm9/s"
    "AiIzKioOOvA8XNbQN0GUYbpSq12UUJgRKJ0gmjGJkqFoPqWMRO3CBSRWNijuwJaVcYnf/6"
    "mL9r1HbYkvL6+dmNOUWidWWcoTy7HYtJWYM6RazqrJWRFc2CUxn4g3hLTUXgE4LPm4X4UQ"
    "s8XAEeS3WnVbNQNka0ZfZOYIwLXCJiEASQCYFp0T8wO6EmXSjCl2nmSyikxpNj/zoTOuAk"
    "BdKD7YoJ5HDF+CbLFDAZgl022LsWKb+uJGjUwSd7Aux6Zm1svONze5Gfz2dXh1fxK1o3t0"
    "vgyHfG5CHp2z6/MTvuDNR+fu54ubm4urn04Qm1quy+X26NwOvzxc8QEemQSOCaNvb4dn9x"
    "fXVyfRLgkxAQogSmY0cMCaK7C/qzZTmk7laHHvhjLLt17IybKXYHS48dOvfv22NwFU8TVE"
    "POIUlakpB1WliBTuoi5yNmVzjgn1Pi87qfhTUd+BoTGlkE8CBfdaldnb26/Td4KPKt8y+7"
    "nOE/xua1ZygG4a4tbrvYG2uZYoiDbjd1Xx17Ur1bhhNF56w8zPWby60N+aC/3pcnS1uFqj"
    "HN3bOGeuqG8ZpFfglwmf9KtcMo4Y08AX41suuDmw43AbxxDekX6iyx9/BB6RhTQl+jAUPg"
    "N4nuhMXuxn6WLSOj6UZQ9YOndGUK9au1AUdaG80c27yVrqTmRwi5RSSDmltilb2p0kF7zS"
    "NvjOu7ruL25O4IB6dAZXV9cPV2dD6flKHlZquKt8y7cbuUJiApUF0DK/bC1Ne33yV4GtXe"
    "7ciMbvBH837d6wLee5yWqOxqvrSep9E8VefIo8gqV/NSwDw3lORSWYVo68o1pr/ahirR8V"
    "NaiOdaScEF5BD6QotXdJae+SFFarzIUM6dbAB3pXQsOKuwZzzSuM2r7D1AXtRC4/ZOGUvn"
    "bsRbgyt0Ts4SaqlHrgmi2lnqbUUldF6gWbPe7fqACESHoHC5xUsduw3EclXG9N+jpiNA4W"
    "kCQKhFDfEHQRYW/zH0KmNABKroUJB5JpQnZISc3ctjMV912METz8Nxa0WCxC+PSFX+mfqR"
    "6NUBYkYJmB6SFG4WMj4ANmkt0aRaSIK6XcBSaWSY7/5QZQNF5la7N3N6WeL5pawDkrKrFh"
    "mwZ8a7EAWmAw9Ng7vf7hx18Ovv6fvz/22gEbOnet/IuO85KorGFcIIgmNdmymvBaICb3YU"
    "NZ4X90bWwQaDVysuygKfo4ch4Tx99ASbaEn4U+E2c0xWzayJ2VolIY2nP38+CH/aNjQJVC"
    "kENcMd+B+5e/fz/sBWNBVUEfPRO3LuvX3UNzee208fUuqTfon3GJYwLLGsrnZnh1LmCLIT"
    "2gFK++XNx+HQpkozOxvBkxH52b2+uz4d2dHOpRKKAfYhwH57+diANuEaIggVKAIIHufHh5"
    "8evwFj7jyo71AqoFfMfXm8vhvfyOmSsMUpjr/uH2anRxNbq/HVzdXdzDvH7gOSOL89DDDr"
    "P8aNTwPHoIlJfXd3wwlHvmcw+uzoaXl2LuqBR0m1W1X2dV7Zevqv3cqgoBpKMZV5Ro60hC"
    "fhalL8FfByfoBT86f7+9uDtBf3oWS8JmhaC/DG/hsOHynUiF7e0vwYjJgHZ3SIG7qPxoLi"
    "BV2E17ip1n2Zr918FSLzm9u2h1Eh/s1xDEwX6pIOBRsSBWO5Hzs2xQJIHjYstsKpiHq5vB"
    "xTm47oAajr2/P3CjWJ57YSEHfiyLMXIEHNyXF2f38ty2LcOXz0eDL/fD29HwHzcXt7/JwS"
    "M88SE75S/X8vixLR7BzOIDeRQDdH0Yg9fhM/6m9+JYZcT3lTtU+aVEJ232aUyo8C79YnHb"
    "AX5xpEdFpyVXpcT7t9qt+0dHdaRxdFQuDniWUZ2CsU99bDdPJchSqgwn7F1aDmF9NCYTQD"
    "VEOR99SAthwuQzLWZAaoTSiIbovVsIK0O5OWF9bCYpJR0hKcfHiK+Z5gLIEGr+t+O/5bDA"
    "A52huQRypMrKoDcY0xeCPsrMJxd70MGMs/6F2AyJn1E7Hvg2UhJJpO32SY5UXSndBbPofh"
    "fXiECFgv3qgcMdEm1neMGvHOSQJwyZbErLLLoAm4ssS6msxBQ/21rqYdujhIm4VexWhATd"
    "uoVk3kYgwvRqLI8klbJbQcrCiDDsADVxELZtNOdC6fN/QTsZStEsMKafZYGBOVQbgJArFA"
    "dawEXEyZSWX2QLN5dhllJxOfJbyEoKyKfLbaa0hCKt2CVcxynqd3hODGuG7WqdOkGdRX1I"
    "8g/hNGtzEBw09RDERyG/OT2LH4bPhLgsUidm1CGLEHvPdynlOoXhd1B063x4dvF1cPn9UV"
    "/69NiftiVThSLvwWEObCkW0QjO6lHI74KtRKlNsFMspeIJMoIa8xnWJZ0oLrZZuOXp9fUl"
    "zByDb04vssjih6+nw9vv9zKiyO+Sqes2P8ISROqeXmeiQLpc9E+Umttwq0B3tiYtGuLxyo"
    "qhqV7cWWOGObGepv7oqQE3kySaofn7VNwmo+b4nDSdur71ljk33Ue6GPFeLIM0ZnWWTrP6"
    "VVZ7xCAARRiJDxrwOkeocui9Jbv3jmqVyjmqKJVzlFP6Ysa5nF3tWB5Tqszz3vDD3vFhq2"
    "BcvRy+ihS+ap5DKUIA37TnfXIGpWUwYAherLZLe1OnDZnhosyjGvyPKXfucN8/qoUIOKqA"
    "BBzlMAEhPD3P6vL01QTJDvB40/mrpgUvZBTXkH/F1Z8kVLiOgeK+ftejL1bD8oBJmh1Y9O"
    "mD5VOd+/RT+X36KXefGpZfUKu/wgYKx2vWvsra6Bhowt4kjWbxqyyGNARsN7YuM2Q7x+i9"
    "WsZOha2jq4K+YYv3gLmi1Hie3+U9g1JEm2+I3fvPSeCIws9oHFi2bznsA3zffzWP+MiehB"
    "PqzQCAyH8rmmMuCYSRTelzotyGKKO7erRnLd2HGA08g4xKVfYKx1eOUt0t1LsiPvRBjDJn"
    "heRk3pmMmXt0pkjuk66S0Op8Uzs/XnykyyK8PzHHKXxt9nOGdmuq3rxLSS+zMluIOkesZa"
    "2yrEW6bZsu6wk6LWGVJRwmULdpaJei1FJWWcpxSnwLOWdptaRVlnRc5qCVHpam1ZJWWdK5"
    "khWt7uniObTk1Zd8qy2eIdVyVlnOUGemhYwTZFq+Kss3LhvU5q7O0GpJqyxpWQulubdkSa"
    "blq7J847S7NjdyilTLWWU5hxWJ2nhLUpRayipLWZbCalfAP0u7NZIWlUun1Ibmt1HjYuMZ"
    "EccUQWTnPdbxZ41xpjGJRpi2Tq0OK2o3532aUOWKEoqLAKA+jdmfINKLvy3ndXPcN2R+3H"
    "+gsQCylFoIjYTwz77uUFytT3XdoRgO6w64+iWcZruO9ro8TdxoNVia7ASyIlvPElPt6HrN"
    "KGt1+FsA2m1xDODJZHdXbGx+pPjJvx1dPVxe9opvuw7Y+i05146u2Owd37hjeQKO4eFJUS"
    "mW05Duyy+3xMbih5Sy/Bzm2J2VnLmdbJvOA3fEfOKuyKcv4Vx3fKodWp3p4rIzl3qF6SlN"
    "OHURznJL5zu6rmxiPkGWu8PnIiuuq0sx15BPtdhRbpEX4qx6SolWdMMXspUGUL2ziqy6kg"
    "SPvpBdujvTuw5K2HfAIiiFv6s8CptErMimGznLrjJJhkpX5NGtmGRXWcTXEQ38UQdb7oya"
    "N2KymttuG284gLB3sO3uwml2dVHN6Avpgk0QUPwazrVDKwosvto9fotbfz0V1aYNJ7h2yD"
    "3l/6l9/J/FE+4Ig5Nr8YUGBjRaKPRbNGfZr3K6h1qei23hFyy/pn2kpY5+ktr1BRr8Kx2l"
    "R0ub4fW+0lxACEyxhegL58g0dejZac0IXGAf0MCFbpE/UMde5JtJNycv6CD9z1h8gk+/y5"
    "8Bg6FFNDzVTZyVa+L8bDmNygtG45UuJihbBvZReC3w5Yyiii1v36ZSth9rwvMlhbrFMuov"
    "+zX3FhRdEptwNybQzH2VueNGxdTGGy6l1u6kmExOjvqyTUYfzS2HHxr9qCNDH7EF88mszc"
    "nRfTkwj2AmFbC6daqWFDuwuDddqUoX1Wklim1Dpkplu6kWmqTSCKWuEEqxxbBiDP06mmfL"
    "hFA3fp5cfanY+dng7mxwPqwKnTdysbQxfyH8Umb8hqGZ10zfKBBUz/AFCzVqIDO2bBuNCb"
    "NMsmwoc5Jo9ht3AO2js+tzaNrYj/v+9mWTs2wPx2J7eSPfWt/M1ga2NrA3pzYXLeywsddy"
    "YYPdLVq5qmF4cyaRRqX8YwKVZdHWNvxYr3dFVfOKnIGCZ+2ax6bpVFaneldhG1/RMVOc2z"
    "P8HPb9FbcAm2E4w5XuXqZVXq3yqiKEnVB5RVy/TOeNgv6vKb0x0OB1rfcB2gmC8km5DvqC"
    "PQsLNdLypwjeAGHHRK5nGfxf4mhaoDnx8q3HV5mngWbaR79DsUoz4D9Jq6lqqqkuZVYU3k"
    "3L4A4utFIpJOl2phXjwf6PxzH34Y8qft99HVxeFmQfPgdNdM1w+A5qmt1XO2/aAXCHG/8d"
    "1lLjDyvU+MO8Gv9nUc+c0hPgz8KOOVutEXbWilXcnc3toRSZyoztXUvVAdobK23x7G737G"
    "2RwK62eW4vgM5OGYuNxsHMLVjclNoEOyX685Iqw9wxJ1sXd+NPNhuVPL2+vkwFJE8vshHg"
    "h6+nw9vv98RFyQdZvnaeqHeKhGZkY/an6bQAWgsgdBI0FkCaTgug/T2qC6toH65iQujOh1"
    "tw1nfA15vlTDvK2fT9VqMCSHged8DcX5cz7Shz03dXDebqciAbLgeyzgBPlAhcEN5J5AiX"
    "B3eS6cj18Ewe4dJjvggxz7htuUBQ1dgTZqZHJsQjfMWIqE3gsQ9oEObroClmYgx1iRPnPm"
    "D+P5HHU4xiWuN3FUSIEjlB2Peh16kMCCWiRjo+pGR8KBJXTgTV4aEEmcrqZm9PbADRmtfy"
    "+HaItkUiHa4vSvciz2L1G/N2GE+KN2OTyEeKqJvwxzr2Qu864Mz3/row4Qj5JnIwWnXWPa"
    "oTDTkqD4Yc5WIhM3520UYAviWFyvEmrtQAPO9PvpzbMLp7dB6kbjvN8HkJEnXTW3qn2HkW"
    "5wj6ddBHLDCmAKY4vbtotcIP9msw/mC/lPHw6L2B9pS8apNlWbFfcqoPnWCWsxPSuIGIeI"
    "M7ILwcidl0K9wO//7Atfnh+QmK53h0boZX5xdXP50gyDDn4nl0Hq5+ubr+dnXCddFnh84d"
    "PmZwwYmgHcCjc3Z99eWSGwQnCJod25bhPzrDf9xc3MK85C/X8mDWs8HV2fDyEj6L+/s8Or"
    "fDLw938vsn3N4wFTn7uApVUBCkWrWKidQNjZ2JPDgk3hTxlQoV8UL7wp9abGlgfEb+nMLd"
    "P6OsYRStC92KzyzMskKXasX9kyZrtQM31JBC6lTfMfRMFp+RQ4jJJQEqr0yVF0A/uU1a3U"
    "rd57q+4BE/+8bNUrlTRCqL454iNqVz5FMJHIfk41aMP6wH/6lA/xQw3sPzhlwPKVRm+YCF"
    "hgWae5QfSpYP9SFMuHD4pnD9k+RWkN4nNMeOj+qH9dcsmT+9UeAVKMjl6d9LCoUl00V4fy"
    "3535x7cMKTIi95Jc8TVJrvzfkuVTjWIu8+Tanz7pXOu7ecPwMurRZiTlNuT1ewK+pz0/+Z"
    "a154TAP+7ycuWCSr+wiF+D32BbMpa1djI0m4PWvgG/iQQ0VEahmmUAF/HYA77u+373AJiC"
    "Z/zTHSCSqFe2RxgWMIJ3ATeMEtrIIwnEquqKiOJrcSm1gAGTKFlZ6lISwNxaiAg4z6yACo"
    "DxJrIqqMd6iO4s9HVfiHcqq/7nm820egrMY9MoMWySJ5WnUdguIwZFMa2CZ6oggAGpEPhO"
    "9K4p2If8pfhGyrqS9ww6dl3G66pczIahfY5iQmDkn+/wD6eALUBwhuO0TzfpqIS9WS0ZmA"
    "61g+mgMkR2wxG9feSbt0qroe5QIo6M1X7r1JkCitxUwXCCOXeIw60XlqU/oMIZTa/kpdT1"
    "EZXQYKdZrXjr3oxWXat2EXhqu9ugG8a7aUeppSS10VqRecvbnWAjpJTmenqCKElbNTmjWk"
    "nFgCxdJN+6kvcjJlNI+Vmd6sw0s7qH7YtKUcsL/s6vIqbD9sKVMTvX/PrVdQttHcYlMEEf"
    "4IPYwsBpbumAgQE5p4dIb42Ymo8wEBlUPmAm/MjStRO5H1Ef8KiuhLCMYXBhifhP93Tr28"
    "9bXp7369/pNG8iuJ5N84onlT0TVOwglpQUpLvP4hW6WP+BK3bGEpj6m5gJAcE4P52JYuXw"
    "2G3hEw9NZhcQGi1ByI+21wJVC4kvrROedWwAky+QZQFSK7m70vhCMHXHWYRexW1HkjcAuj"
    "Zv1fkjRK58KEXWAgAi+gmG2WfPcQWMm+5n6TJN0Oek2210uSd46ZxLDaRSnSlFsTpHiXUl"
    "bFGfZOjJ+cK6xJ3YBX3WZRP9R1O83eVFjdFXTp3LkTecTKvTsJn9nr7p2kt+51/84AmdYk"
    "KoowJv6cxGi+70CDc6knc8aRiRcik4AGXlQegfWFlRnF7T6gX4gLXhc+1ZTOiXC2THw+oS"
    "WcLdzqzjt5Nv0Cj86jM0A2X7deHGAUjWqgOjh8hXANmZQw6LDJSQgEIPkXL7jp7QGUg1H7"
    "hT8No5KFNSH4PPAs6nyyTFrXtSGUOVT7FR6lUH559aVEdcFFFkFKZ1FHLe39DT9jz8ffdQ"
    "DOBmUko+OXdwd63d2wFZ2C4Nn1w+0deOb8ERSReXTgs7PrB+mCgI+F1xn8EPDk/ufh7VB+"
    "DkcE4QfQVxh8gmTGuSr+CDXKcbx1gDPN5v1a2Nf9Cuzrfs4M9qndAmGXpFI5lCwBdtkbfI"
    "rrHjdv1ECI7+PmMklSqS+TeRgNq+2SextRTCigf5s7EJJ02kuktP8gVKLbgVlTpNpPpLKc"
    "I5u0cXHrFJ3CyVAK2jUVuCl3Wd1xReRUok7kdsmhrh8ovQJTniD+Cujq4fLyrcp33go4f6"
    "/AXRQ+6Ve5iWQyQE3v0Ndl+hhGzAf/xxN+IXGaC5bRpT6EvKHvWtjtl1s6xAQHCfrmWT74"
    "X8Alk/f9dD+97i68DUdUv8L1oou3vbH6/WS9EKeFYpak2x71W+YYJXOLxGkDxvY7zC/aJh"
    "9QY2SKAIamcqS5FB02gQuGtSzPulerW91eRbe6vXy3Orjf8gIoxwVF49XlfSfGzzpAQM3g"
    "P9sD/GmzlrvH++j8uHdxa6iCBnk36ppOjXptX603NWqd1v0ZNW/wggaF7TmWD/tVNr5BzZ"
    "ErxjXo0SEJ0MSyicRbGDTwLOLJjBoBjxgvfMIQ5ma6aKZB5/0MzEI0VIfnjGvTxe051vM1"
    "hSgM4VGAp2yK94+OZdv2+MOopqGGZChzrvUr/AKhDBtoa0sKpTW266hek90uV6f7buSlNU"
    "KrC0erXyC0d/fz4Ae+JmQeIHgUbcuBo4bJI2VOBMAL146PrlkQcBqOMGusWqXpFA6fCJs8"
    "vBHmU8pIKBAuDf5vOOF9SvvIcvg9IW4M6SvmBi8/5JHr0ScPz/il8aJ4SFv8f4PtFI1X+u"
    "ASmILo6BIJP1AWv74kUptnv5YjZb/CkbKfd6TAXc+1rKbF/zJkKguhJazpoBa3Dyq4fZDn"
    "tqg4OGoInUwRrQig3NCZFV7YXOu2+DViCSgwHGLss5jtREarRDn89UAsISe+KZ+TNFvB5i"
    "48KQW8A4uhYdJfgkTlo0C7/rbkKN4l1581A3RnKzlnSDWQS2U586k4bwoNkYeHi/NSqN6S"
    "KCPfILDMD0CqjFx7icIx8s2b2OQVwpa6lJReUi7i1+cVVtLc3EtQaU96V5702FG4oif9Lp"
    "pny4RQ15OeXH0rFBkThn/Bum9QYSz2jl/yuXaI42utMJZmWlXMIeJqnbjDKBZnveADDJfh"
    "gER8oI9kbif2DGKHJbviYttTAArCq5qf0TwBA+yjueVPhXOPz2PQsjbha//GwpCEG0dv4P"
    "tzsYffe2xquQJZK4IVGqr41hdEvyokoW/rTQsjfV/kGV/K9Wi4ys7wizAgAf7uyK8a+ZRk"
    "AjtkpMuHXsO2K/t7hz8efjo4PoyFEn9SJYs83xv6UrfAh5qOCs0jr7aQBMML1keMyrvAIy"
    "7BPouKAigSJcLzcROJhMNVlkhLr/Y6IqEtEnUTRCqfNnH4JgRgiLUO5wz/JTYxlM8SJS06"
    "yySIFBaN4jcvqKguf63m7M9Sahm0DiiTFikyCSLN+bac3/kUifA6yDWUi5Il2uVJrKOORq"
    "vmYqt2Fdvk7QyYCijwLIpcyZZiwjGRaLAq1FSlL+rQJ1K8XV6vCZQgV1ll7X0d3J/9DOV/"
    "Ztg3plD65+7n69v7E/Aeef6jc/3r8PZEmBiPzteLu7uLq5/4WIsxLrFHB9b4T8Pz0f23i7"
    "PhCTI4a54IZ9XcMkQB4/uH26vR6cXlpSxj7AeeMxpbgLaBpzfDwb184IrY6aPzcPXL1fW3"
    "qxMUOM8OnTut9qwuebzdyU1vlJeh1YQTFDp62xS+WJJp7+BKNkqryiMZQr0BOoqmLgMfK4"
    "ZTUykwW7YXGhQfWZ4CJTHVotXeRbQ6MdV2LfPa8er0Dq/B3k3n1G0pY5VNqbvx6IvF3+0M"
    "23avqMpy8nm/ssZyOHIESPcG4W3s+2Tm+lBrWPSk4tSyvk00YXGM+nUyqGYcFcEZL2Szaf"
    "7QIIzJkMUMm0R6eTHI1uLDhH0CHbEmvsiCkVWTT9CPUP6Y6VZYqt+y/YqQtEcMvg0b4/QS"
    "RCvg9DYikN5PUGeGL3ZIGEov75MYliHs5n4YNH2OaoJvFMrXosvJBgHPXQgiqpwzJk/YeY"
    "fFcqJDuIk/I0mjsjtLWZ8GNoyoZHZdnidIVGY530+Ukc8IbvzoJrexP6He7DuG6LyLLbYW"
    "L5MLzLOa+fVSRCpLRdmNUBGHqnKnbkm59t4g6vRqcC2c66r8xvrrwoR/zLhuy/V8vicsM9"
    "wtXBUg3lIPgGLjyKnf+3LToivrV1outxX7lb73veJif9rolg7Hq8zs3jcAHf/Pv0VskGBj"
    "CsFBP25s7FBobKxs70Vp2OZlUl7ec0mxS27xzmCZ0Kk1KMifqIAhRwQK+7h7P9/f33zH0s"
    "c8X9rYYXO4G3ABun8z/K6MapfoPFsSyYamuf2oeWs/iiD3Rf8aRtRpV7MNseQ2KHBHdDjj"
    "LBcnOBM5KaFfT9iOXPMBpUjRo92n9Hk0KziJvtgUl7a2iWkyopkAkTrC6ULDOb9+OL0cop"
    "vb4dnF3cX1VdqxIR7CR/wDK3KfDy6Lqxj4hRlzVdHNFN0uXaQbRwEaxHoRvaAbCyFPqwXR"
    "WhD/ouOG3u4lhfIp6V0cN+pnnyvGy7c6UPiPZ8V4lSqVJkmlcOU9pVwDOZjK24alr03T8h"
    "e9isB0OKJfKzRNYbBVN/n6m2y+ElEjhi0zihw/ix64UGSVkZOoFuvS3wDdOgEcLrrjmhA8"
    "DjOhZe6ix0TUGloA4jnXWN18hf3NfvursXKo/MjnS0bJo9j4wUcRHA9j5iI9EMtvqMj1Ts"
    "R6Uv7usAwXZBrq6rMqHcflcXUd69ORpXXUG5KQnijXQ7q1iIkYja3+ORlPuXmsqLUvzrAG"
    "0onGKy2Yb1OLXzDyGBBFaOcedZ764p6Z0rmiotjpnuUXDnq4P1tLNU34uQ0t+JhEG+7ryK"
    "Pchfj1fVoLVfTMAPwu6MZFy9/B3qJECgmqjBBil5aaYpCtJfrICHwA0h4foudTaTbICuT8"
    "HgbWMOQS6nZR++8UeJ6UGhfa6cXV4Pa3YrFF45OemtPf7oeDwlrLLXpkJ+h0aVWl4YWiYn"
    "NzCSfItgZK+m7kq4jn6ZYY2O0VOJzkg351/2A+pKZzSZ6+TwHnGrhqwIcjvMV98U/hvGHC"
    "ryI/iFw6sD6Fsi0+JIuI1uRr1mF87rwjaa3fVN1cSIBLRTRHvFVEmXD0QA0s7edRSAst9/"
    "PstBElGmzBsv1O7IW1WFPp3VAXGpOmUl6xn1FIIJR+G/Hq7ASFZeu5bkkdrmXN4J8utvh/"
    "RdUjYqLHYP/j/nE9pq8bPZM6pupKKUWktJB86mNOIzFuXCQMZLEAofXjcmdUNBAyA0MRQN"
    "MOFlYcCtReVLxGCKVV9aDu21MIbHkTuOSSYHM+n4/rvWo7w0IaNoUqNk3YmSRRlqE9kbAd"
    "BgdFbzjRgzI+4N8IehreJw24naBQltlvtnrDPk6NGJqi0SzN+3ahQFUjjiZJNENzJywUlo"
    "BqX02O2CSNZmmWpfxH+Q3DPjHJznBzwzGfJ48y1rxkY4pM874d702LCVO1RcXMDKWWwFbW"
    "TdYSEJXZW9UNzxBq/m9R1WrN997UdZvzPUGk+d62CKjVon9Ekkpzvv1JTwMfKvKZra7ckg"
    "m0PFrqPsT3uSnaQvVJE2r+t+S/blW2WebnkB66sWjjQq1ljUXPBndng/PhW5UTFSCZOx8L"
    "5hZDaOTT/qs4mhGLB74KphlAzF52rBScgfqHbIl6cSiyqfNEPET+DLAt21GK+EUeLdN+Ks"
    "ihGqAZ9p6RC6GQKebjRGkI8TeflstyTsPhMZyGf9ssYL4YN8eWv0zjooCo4YOiBK+a5UcT"
    "+BvAYOgOmRpOo/p5VxNAA3uL6zvNgZ8pQo3tVQ77qdUxrY6pKITtV8ee5C8uUMWeQrBalR"
    "oGY2rimQcyU130/DYsfwEYMtMC/ho+wgydUmZQU5SfhLLqUMJdYEfCz31i20K7moHOBaBk"
    "huSpLTUoydI8rGST31uIdQa4NDwci/lgDeQbl0djXOyFzRW0UqamUhZJKo80fL0bWyxllW"
    "GHN7fXv15cQR+1aNs8OmcX97+diM3z6JxfyH4UJ/Emyu64t0GALrdXo92RIlNZL+hdO/YC"
    "yS9BeMZNTGFawppSuoPh8khrJJcUmcKVkXrymhAFlaNmn/JaRHhMX9TuLin+v/AwK4kmYv"
    "UrcNa/T9IH0sdaPVY/VvRY/ZgDSkOlySb8jcar266xdyVQvBjyvU6gfNAML9CYRL04WwHU"
    "D/ZrcP5gv5Tx8ChTWANKf+YZX1FZIyJQeWX3Lvh5Dz9RJN35wusozhhRdgkqoCBGsGdMkU"
    "FncH4C+JrMFM2e57aC9VKwO04ptQl2iuW0JMqmznOqdUkqUnKbdXcRrtnQhmDEMVnYf1gI"
    "RRRi7qAWyun19WVKMqcXWdY/fD0d8oNLiGlZFrUoyEicFo6zBNn2uM1EHpqoQTbH9nNYM4"
    "34YP+tvlm2zZ32RB3SQvAJsg4EvyFlbVnRYil4kytu3JB/J5JXJokeVORvXAi9Ut+TeNp/"
    "3f80Alk26CcIlQq5iCNtfT7lFw6/Mrlew98VSlbhDwg6qEDveAisPVHIi3fCAvrQs8ujz+"
    "AKmhQ3Hux4ft1OcEtdRWPyFLS5UpN0ugqJagdoSodlz0VZRdUqbESzQQ02/qSFCgtOpsgT"
    "KAv6iY4WSumuXL1uFfVN0m2NEvMud1plx5jXPe+rdo/ZkHr6y/Dm/kS0XH10oJnF/fD8BJ"
    "k0GPMXe3Ruh18e7uCTsLvMo3M5/MLH22SiiA8+igg0SWZP0ajs6P2ZzhHXZxdIILCCpm73"
    "lXIvG2jtyUTiODqbuZ9Cwi+/3BK7rNxvqIqDEk7MZTBYDQN+5fj8v9dp3KR4VmDeZHlabu"
    "DMxchRozi7KAsPhocwMISdC7HtMYHWztSG+sic1PuAruiYmgvEv1PaLEz4EflTYRY7lJPZ"
    "Ewl0hIKVEPgWzl9w+ZRUo9/I1xZG2eehsfh6tF1bS0paSzqwrgPrat8lOn7+/rivI+Q6Qr"
    "4R7uogeF0YlCxHCx0+ZSzcVrdX+S7HuLtwQ3XoAnwPrtgltgzsKpvORf8uJT2yYI411lkS"
    "RFph7CpDIzKMV0zQSIdkt0wQdbM0EgtQpSSNX2B735OZa2PxPjmHUnpAv9KjNMU+449Hfj"
    "i8iVfpK/GxxM2IXoNhgmoY58aGKHT1HUPx1CVeolbTFHp9wsHwPNK8bew8BZyPBVkW4IYa"
    "RW0DtQtIORdQQpp17YEEicpaqzJGgbZnY+Ye7dXhLh9Vyl7xLM3f+PRpwOMkzQ7yuXuPpK"
    "xM34TFSwqVGdwb3ICTeHjeRzcDCPX20fnF3eD0cngu+6zAxcdEh124QvkVKUx2RUD30e2a"
    "E0s1BiNBtj0A4neDwVAELnoHSB2vSPUNn1TqvEyMqZum7EjfUjAbQ6KLj0BlZQPXPYH2pZ"
    "yKAU5cQvplV9N5jJQS2TDQlNvOt2rodOKOMaHlB2ehgtvy0FyHhtsLD8Jl8p3k75ueie9R"
    "wxXJSeOAWQ50hA9fuh/WRpIyYYhNwVsFUjKxZS/4eJMvYEXurxl/cX76sJFLvBEj/NsLds"
    "rdjG/BUnOwZAqVnVm9PdHL82MzMNPB/o/HsWkIf1QZg3dfB5eXRX0ODMu1CJ94hEeFtY4q"
    "+h3kSRWOcULMInZmCPUNoxlAAJ7Q/iE//ANQ6gDwItqZJ10g4cb5gEQzoBME8LNmB1zHhf"
    "8d8lebvpoJsq3B2YLb3RGxJnh7FO7tsE4IQ9Bx453kDKVsL5vOiwIt1QfjkkrpsxAgnnTi"
    "h2J3sUHQnIt7iu0XItQxR+xP4bp0cQBV/6hQz8bkCdddDR0eoeId2hhdKcKt2ZHvxuoqkD"
    "G/Dyy7pZhjWi1p5SU9KkbEVOC8kkQqK0GhpUY8j0IbOLNhaZTOVBjJMY9gVtTAsxwek6VT"
    "OJGkk+2zDkCMQ4jJOA9tzsWmuJgc7QZRGy2W+52PF0xqCSYSJzDX+rldyFcPsokPSiR6oq"
    "igH/db4jZC9rbRKTKk+q5R+a6JhdWs1XSGbBeOwHU3yw1bW7fYUGlKHRxRbkO1ysqLfIQF"
    "t1+DtLyvcpbt225vkpB3GtjPt0JwufhR9KhfFUAa80Ejj84bFBkRNfxlFtu/6FjmtnEN5R"
    "maASDZXZSJdNIo1APPiQGIZqgxm3eKdzdrIZKKTxdBLymzxC/RiXNbgZpaSi4tgYeHi/Ni"
    "/idknZZBEFjmB6BT5zIRJZvitQ7eOIHaBsfb6oqzDBLJayN5IQgWZKzGaFfk+Fzt+UzSKe"
    "37hPida4PL03JCpDn/PlY7OtedV1P9nKAtxk6JG6QxMj9JpbKP6YqTnIjVK1vzQLDGoYgF"
    "0CwHfoPS5XiNqWUXJ9qWn+VJmhVO8w3W34PDXGA1rLAxUlcpXA1Oc8ADti4mExNvMAkR+j"
    "4BWxry+9vg4v7i6qcTFNI/OqfDnx6uTpCoMQZFZq6GUGHGIUXlZR6ufrm6/sZHB47IMKq5"
    "d9Z8gjX33K7os20nsYaiUsplqwrqb2q5MyJMxDzuL3rWr0T+haMaGG6ySi9f8sLS4h/88Y"
    "e8/UDN+OMPka0iABvzqcVvFStqICJAaGTmUp84xgLqYxebcB3PX2jMiQnFT/YBd+JrU06l"
    "C78CHhiKq6GNkSBT2sTYE3AJP67BC56LsFAqdqQu8Bnh6P4Rm4MvfxjF/8IOqVswu0NbZL"
    "k1m1gkaSp10bNtM2fqOMmPyp3kRzkn+dbpY6FxTCLZ194Dt8O/Pwzv7qWeFc7BtbLr61/g"
    "I7nWQRcbnP92IspjLR6du58vbm7gMVxnLjy/ub0+vRx+FaWE+M+YcU1ueHnx6/BWFAwktv"
    "VCPDnP/cPt1ejianR/O7i6u7iHOQG5NrI4nzzsMMuPRslXgoeitOD1HZQW5Gp0kWZ4Nrg6"
    "G15ewmfS62iHnGi4kvYPa6yk/cPSlQSPCuoAtAi2JOm2JnTZ++ZZPsDVxmRCQ2S1PFpl7I"
    "gLB+zhiUdn8AzKTUctCSChYIpF74h3iGKUB7RDmx/qkmZNgc8uEiJibXGFRIjjOtvyuHxb"
    "Hue35XzchNfhcIXZDJ4MgyvqFvFiXkc6O3ZkY+bwudhrT/xIhh4tc1KQG/Q2Mglfr7F2k6"
    "XbQb9r99kljHgvllEG76vIXM3QaWbXYPZ4MZriovSdSoBZgkrxgkB3xPERDXxmmSKwK8/8"
    "6PgBXx24vf1paFx1ccV3iDGTZSG9Zo6GBNHmbNyPTdWxqAZudPLz97eJ4bPP6KNMH8C20O"
    "mRiy212zZCXZzmefZpKoXhYeL+dsicgK7Mj1a4mj1iEH5L830kvN0AqajfF2jdl7XkapsG"
    "XUnCLbJsZLIN30/yByABYvEpN3Xeob0yJeBMby78JN2WyX4e5lnx+xo8EpD6KC60dyh9l9"
    "8ibZK8lmRbJnu+zTF77iNrIioiCCQ9s/jp+h59FaGLLy/9ilSVJYnCd7BSIc90xXPazomY"
    "ItyaPfdu8NoZh1QbL3FMpaWrsnR10kWpmAENY1479iJcgVsi9nCzVEo9cM2WUk9TaqmrIv"
    "WCzR6+/ZsjWpWTsArFpmPgUVoQjatNX0fzbJkQyrKb+plC08nVl6o0fTuUTYCqSk0nU9kX"
    "NPBHNhTdKlj+DfLJzqh5Iya75HNtre6SzypLdQl9iZCA7fkUwQ6HL2QrT4k3Sb9LM60CzB"
    "lz9XVE52gpzXq4ThkNibOIROVxPOYrHtLyBSazj8YLNCfjKbfiwPnL/8IMAGqfZUaBcECK"
    "WSwmmnQiyg+xYpTnWr+tEPPJEoDYKWbTgvrn6SGuy5eurof+5jGXcjioEGOO/+XRl2i8yj"
    "Hi3t3Pgx/2j44RhZ6O8+QGWTaB9IjLrTCGZoT49aOXaw/B0MAzmgXvYwqlRRKeQn0Ex6hE"
    "5HrgdZ1M2jB+DRkfux2LbAmb6H6BO7QIhFvuZo7G66yaxi7m5Gs24HiGTDO+uW/f45Znwa"
    "1azvMlhWZ3Y3a71By5U+oXIG0rwldJol04uDfN9aRyn+P7K4iBNOkOukK31/WZ93hHkKVW"
    "5dpSpFrQSguaTCbEaNQ3YEmhtO3BDOz0Q4xXH0GFdDA+lEo4j11OTb0hGUIdZugqzJB0ZK"
    "0YaUjmkW+ZKOoGGzLLUKXOlnc+NZ57RR5h8aBf6QmOh7zq/4W67jNRAwYqp71gz8KOj2yL"
    "MNmMgf8QMqUBkELZtGliuPBHWQwSLWcWI3nQdueTF3p3w2nheTyfzupX57DqV7hxOQ+Ls1"
    "HKg9NOWSaKOskOTYXQWf1urlUR76WoB0VFv5gliWZolqEaNlPO6t2FzYQ3SmOlNk2nddrW"
    "GVbxPd5YBFlKLYSuDIulbrW6ZfEtOdeWCaOuaZFdiSVYpoJzpwMG/7qcaUfZmz5rGwPF1m"
    "65faUvpLRAW2pA/1VLbjQLxzbA9BhcS34iUedP0TRPdMsbgA/b/IHyi/uEW2BcGE9PxAvL"
    "17A4lQzxFynB73Q28+udWquMO23NKWfNPVtFply9SlURrdIeWX6yDG9/leWepNkEFaAuh4"
    "OwBJTsAFJUlaqojhT/Fj6C+I/O2c+Dq59ExSixt8T4m8HFrRzvYstrV0NqDTWSpfk9ki/a"
    "3G5PEGprs8x8b87dAkrN3ix7m/XzWaGNz8YCRIBDOznqo3GwgBJLYWmNPmIL5pMZegz2P+"
    "4ftzk4uu/1o0sTbxTmoLP8WolCbUdVPva90y0LlNR+tZdQGQFoL6H2EqoqDO0lVIK9tbyE"
    "uQu1A9bWzdJV7CbdSJLuOn2vv9LAkL7EnNc1etSv8re+yEE1Ha2DsEBe1E/QEpCVOfX8KR"
    "Rqmk/pLO9DrUtUnMoIvZt6/bCzl0a5KHMn9iv8orvYta334LpQxRMXhAnqeBgO63gYDss9"
    "DIc5D4POG3ojX8POu/1vbq/PH87uRUsJMzD8R4fz5peL2xNEnadny1PDNc+3o1EI/H2lC+"
    "eSTGFfQG8P7sa9jx8/AwYeQogIo4nFvwC9YDuofQZ11/5GfHnzYs0pMoUZruQVm9Dp+F4y"
    "LSaiz82FUEStsCx61wCfDjcq13uVro7NNdTnBpGraLjKLhiBY6cT6CbDlXVoWTEmSPThgs"
    "ok9ZtWdA1OZY2QvtFwHRjMeXKl0TeyrZlVcH+We3KzdCqfIcs1DM3jRMQQlvJnMdcJtAIW"
    "P+ON1jJXDz2/ZQ33JeH2RKt6Xy3TsZ6mfoSjkr2pTLzoL3s0f8feYU1n4pht1kGCbBtXAe"
    "Y7U/Z/FJXd9TrozSxn5AaeMcXCOd5Uwyug3pmLb9O6Nufln34BeKaS+yHFzjC9s6vOxQuR"
    "cjojnDNmQd2mv91dX5XY6nnS7GFnGT76X36Vs7Xxufefk8AxgItci7Bs33LYB/i+/2roz+"
    "oNZ64PUGEn3w668fEGPKt2bGV9WJkjCybIVWjx6IvlGEUFRCtklCTafumQF+It5lzL7aC3"
    "zFqEFILeGskoSbP9IlJ4AwVj2zIKbu6qXnNLog22mouCUk2qNU6hExa0XQJbikHgDpmWCY"
    "2xELyyar3lMF9yLwVxqEphLImUFkYXsZEu2/hp9OWOpQ3rHgvvUeoFhmouWVxiX9pIPU2p"
    "u+aoI+T83hZ+mOZVrhJUKgc4FHRAVJW4ijBQK2L07qJ5tkwItYtbJVbfCp00uJYzW7E1RA"
    "i9u/Bl470d4Xc2GNcNkx52Cu+81uYZyWVVDviMVt2roM9RvNLrID+jamaiUBlG4RwA5ZxQ"
    "73Pik7nFpQ3dLZxF+LQwZtzRlMUl0pbQ1wg9rqGjylx1fVQOHdVJRm+d5RWdDU0FkKLTAu"
    "hK+UscZatmvyxn2jJB1M5+Sa3B4uKmOrOo88yiNy4cm9Ajy5WiUMt8XSeK9NoaKpGDRFqQ"
    "RMbFyspnZMBasW3Z9YuEg56sF8LE33w4gl9eoBF1MWOtKkPLo8Dlq1lXGFJVHZLSyQmgPJ"
    "UmJlA6wWD4Ye/4MEKCiXBSq5ya/To5NfvlOTX7+Zya1hDrTuDVql0Ob6OC6mjSa7f1TriY"
    "o/JhrRqWpEh1KEFlOWuL8o3PU1W6or8TfU4b8+s25tsVXXi16MW1Q+4p/09NEbRuTP+m+2"
    "BdFS9WMuEvHIPO+Ft/k91newV2fHZIv8qYt8LBo7CdbYM6wqKXOGQfAqwVzGyf2iaChlQi"
    "vGiK1tsocMwwfSEa9x1DAI97JpAsN+EjwzoX2GFz4hU1i1nrtz06j/w0cX108BGSK1iYcG"
    "HJFst8GoMwrkD1IbvY4JzuI2vCnzL0Lzrm7LFsYp5I64yaCzTlb8UgIZNRB9sIzNXy4Ev0"
    "jjCAv6COvKhzNfWrXA0JsdX2NiRolHY4jCm3zvlqn1uOixew6KEUDYMTpJ6I1lzLoLykRD"
    "Hjt6KMBJ6Pl+38XvAozObooz89biz41mTRRyYZW378F7/wjWca8CHiE8uIIQRNRXSwX0NE"
    "B/ulIoJHGRGRRuV0w+FKC+gbxN1n+Dl0I8vLCLJloVaTyMbjvx06l4mkCFED3MlfZPU8df"
    "VcdVW+upyzDq6mohvDwd6iWCgRRRbbvfCl018RudzDvQvvJJERcKMjxs2DAi2iOeo7TGWI"
    "PQecw6cXV4Pb34pL4pwWpD6c/nY/HGT7DBNsNsxKSZCokZQCX9s0KaULl85aclF0P+B34l"
    "+LlfkWks7Sak+qypLmmhG3awvigeXV3hIkrVSRDRXr+BYWhjQtrqSLVqkTMocakWYXpQC6"
    "KgKX8+y9DeBhQDzLmPYKnCThk36VbwQvx7zmECnfZK+DDBpZ+e/FxF8xp74CNsn1qMI6kO"
    "UGSoJEZSOlPovTBsfRUR2D4+io3OCAZ5mMUukuqMvhcPgOcnevljm3V2HO7eXNOf6NfmE9"
    "x6q89phk8xbE2ygtndkKb3qZ/fv/B9Pp670="
)
