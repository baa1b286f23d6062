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
-- Without a list of what is still to be indexed, which every search would read.
CREATE INDEX order_words_by_words ON order_words USING gin (store_id, words gin_trgm_ops) WITH (fastupdate = off);
-- Room for what changes on the row's own page: then the index of words is not written.
ALTER TABLE order_words SET (fillfactor = 80);
CREATE FUNCTION order_is_found() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO order_words (
        order_id, store_id, words, receiver_phone, created_at, status, payment_method, payment_status, courier_code,
        cs_id, form_id, units, total_idr, subtotal_idr, shipping_idr, discount_idr, hpp_idr
    )
    VALUES (
        NEW.id, NEW.store_id,
        -- Nobody types what stands between the parts.
        lower(NEW.code || chr(31) || NEW.receiver_name || chr(31) || NEW.receiver_phone || chr(31)
              || NEW.receiver_phone_entered),
        NEW.receiver_phone, NEW.created_at, NEW.status, NEW.payment_method, NEW.payment_status, NEW.courier_code,
        NEW.cs_id, NEW.form_id, NEW.units, NEW.total_idr, NEW.subtotal_idr, NEW.shipping_idr, NEW.discount_idr,
        NEW.hpp_idr
    )
    ON CONFLICT (order_id) DO UPDATE SET
        store_id = EXCLUDED.store_id, words = EXCLUDED.words, receiver_phone = EXCLUDED.receiver_phone,
        created_at = EXCLUDED.created_at, status = EXCLUDED.status, payment_method = EXCLUDED.payment_method,
        payment_status = EXCLUDED.payment_status, courier_code = EXCLUDED.courier_code, cs_id = EXCLUDED.cs_id,
        form_id = EXCLUDED.form_id, units = EXCLUDED.units, total_idr = EXCLUDED.total_idr,
        subtotal_idr = EXCLUDED.subtotal_idr, shipping_idr = EXCLUDED.shipping_idr,
        discount_idr = EXCLUDED.discount_idr, hpp_idr = EXCLUDED.hpp_idr;
    RETURN NULL;
END $$;
CREATE TRIGGER order_found AFTER INSERT OR UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION order_is_found();
-- Also where rows are copied in without looking at references: what is found follows from the order, whoever writes it.
ALTER TABLE orders ENABLE ALWAYS TRIGGER order_found;
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
    "eJztvWt34zayNvpXsPQl2esofWy37fTr3muvI9vqxBO37fElPXnjWQpEQhbHFKEQpBXtve"
    "e/HxRAUrybpCgZovElaYsoiKrCpS5PVf1Pb0ZNYrMPl/TJcgaeR2Zzr3eC/qfn4Bnh/8h9"
    "3kc9PJ+vnsIHHh7bgsCGkSMsh4pHeMw8Fxsw7wTbjPCPTMIM15p7FnWA5o7OyJiaS+S5Fj"
    "GRRxGznhxkOR+A3qQGn8Bynl4f6jvWnz4ZefSJeFPicoLf/8k/thyT/EUY/Pl7DxsG9R3x"
    "KwyXYI+Y/G17/4Rx8+fRxCK2meCAZcJQ8fnIW87FZ6fW04XjfRFj4Q3HI4Pa/sxZjZ8vvS"
    "l1IgJLfuETcYgLX8k/81wfWOH4th3wLuSO/BWrIfL1YzQmmWDfBoYCtXyB1We90ejq+n50"
    "N7wfjXoZZocUMaYGHxnUAUHxV2WCAU/wCj/8n4ODjx9/PNj7ePzp6PDHH48+7X3iY8X7Zh"
    "/9+G/5MituyakEzy5+uri6hxeifDXIxQIf/FvQYA9LKiGlFfexabqEsawIzqbYzRdAjCQl"
    "Bf7z0lIIeV4mhvCDlRxW63gbgpjhv0Y2cZ68Kf/z+LCEx78Obs9+Htx+f3z4H0lGXwVPDs"
    "QjYHmMxZwfXi0GhwTbY2+vtxXmftzbq8BdPqqQveJZir+rA6cyh1ckKi/h3oAheDGzj2y6"
    "IC4yMCOZM7sK4w+OqixrPqqQ8eJZkvHEdalbh+0RQSOmB4fzpnl+xUlOkOUh5hsGISYxG3"
    "H8sMpKPyxe6IeZdR67TTM8P+dPPGtG8vmepEwx3wxIP4T/UGf9Vz9l+A80rx17GSyTEtbf"
    "X3wd3t0Pvt7A180Y+9MW/BvcD+HJgfh0mfr0++OUmKJJ0LeL+58R/In+7/XVULCXMu/JFd"
    "+4Gnf/f3vwTtj36MihixG/Q1crOvw05Nq/QVeaPMfua/hgjI3nBXbNUeYJPaBFY7OPZgez"
    "9CfY4TeOGTAXXjNQSm8wYwvqmreEkVytNTmgVG2dB0NHLoytqLcO0AIvEfwYNKEuYqFuup"
    "hS+OCJeoiroSic+zPi/31miDoG+YAGNqNo4VpcU3YEOXZQcO5zKuwhh4rJpphl1eCtfvMa"
    "WnUf/d7zGafR+rWi+vX7Uk4+I/HugeXIP0cmXTh81VNGxObB7FkdBUYbPxs3fvgZN63D33"
    "B8O8zdxAHUu/t58MPB0fFncQN49Jkf8pbHiD1BFkMOeeFb4ZnMvUbLvH0BaK2xkPU7oiWG"
    "PMmoiQlb7K+5xadrIOYkpRaz0mJmxPEayDhG1oKAt2OIv0v5vlDLbHRYJwh3Rsa9b1N+e2"
    "J+a4ICSR24T+kzXKdobmOjqq+rSyuAW3NN5B8j2xnpv8sd7lG7iXxjZDsjX7m7QUvmNiDf"
    "3wvMLUb+O6QTxPLEB7Bw3+c2d0d1XTMxotf9M+pv6+15aDIO1aQgslL4Ql1iPTm/kKWQxA"
    "V/b+wYJIfzgSv0IZhmtyTw73CFhZ+uXtHFi8iZGF94/KfzH0w8accP7s4G58Pev9/GQX1L"
    "JnxLTu/BBu/l+KcTz/tl7mlXjhwJc76id/qaqysBXeAGoBOuy0zwzLKXn6N/gVcANBvAUf"
    "yQB7lYY57XPcfaLaykW1iKNCuBh4eL83z+ryhSMvB9y/wAdO2Y5tuURQlbJRBA3tDxu1f8"
    "UO1i1C7GxgtcB6ZfV2GLAtO763FU5FhTScjaHaHly8+nF369NBFxklJLWWUpc+t1Mqntbo"
    "hTaX9DPdX/jT09yulB78/Vo5oIWvP1ZA6WFnh6F86zWydKVZ7GT1KVHGiS7Tmes0gexS6z"
    "SPRVcJywqL4LgnrIgpAf8/gayQNelg3N8Xf9Hm1rMUwCIRPQSfk5vKjhWS9EQyUV9Ym51C"
    "a5F+XdDNt2oRBiZCpflb19hM2Z5VjAeL4i++gAGT5fmzPiIr6CXyy+3L/HjPkzYv5HVc+O"
    "FNzHgx+PI1HBH2XCufs6uLzMqimu9TT1cqCQf7u7vipgfESRVv4tw0P/i2z+UzfF/95/Tn"
    "zHANaisW/ZnuWwD/C1/9WrKZWv1PRt8LEhLKZjn8EXbzmECd8bLK71o5PAw4SpEHrTvv86"
    "+Efa0XZ2eX2atgFggtNM2pM4zbIHFuXvjJ0ibHFIlJLZmFNtSljhUbZdI+30+voywfTTi9"
    "SRdPXw9XR4+/2+kAAfZHkFKjxc2b6X464v5XWMSmlm9+7xM1/uc+x6cN/KZe9hsbnoBFHX"
    "JG42ReIt5WFj5o3EezXwW2SId8Z10buPiYarSDMyo+7yHYInGGGMs2BE5tTICf2U+jTSpN"
    "vTGfZqSvsWW4yYaMEV3SjqyxBxzBPIJuK/Q0aGmITTGNh1l1xZlrkYECjGnGxBXW+KHOpN"
    "+dqop1Rs2U0ibaImjsgk5c7s5nfpiNShwuJt191QobDAG7ifV1QqW3ZKmtna/6z9z2qJYF"
    "3/8y0/hW4vzu7TDujAube2AzqYp6NcjR+mBWwtdkHHw8VpnGTqTAnov/xyS2xhpxSzPI3O"
    "3EmtLMP4xOqcu9T0DW9kW87zmty6kVNVDZTsyjpNsGtC3VkbvOK7f9ZpRkmfzHpMuoY5Or"
    "TvNhsng9shN04WxpZK4mQUNOl+tUAZI7Yt4l9jn4EXmgUYUOLgsHoIwD+XwqBH/LsIGhOb"
    "Ok/gDcgLp60/oQaZK6xu9ksCauL/Gf4XA6PD8R0sbLF/VKUcFx9VCHsWz5KW1ZxzqRaDIw"
    "J1C/v1hh/2jw8rOgqTFVqqcPigmMEHGf6SGbbsOvyNCNTlb8P1u93yN/fkr4ID+k3K32yM"
    "x2UutuE/7hPetUzINvKwXV5f/RQOT8dxkwwHz+R/1zwz4jRbZPmAWfj//Rt+xq6H6x4h30"
    "S1JxMvmcjkn1hPPl80Ih4RVofKyYOrsg3aL6rIiOfx768FfIjT7C70oY1dshFgA3XGlGvs"
    "8Eo1hJKk2l2x8N1jGVO+aVzmIeaRudw4Jj8CFAWijCl9ZqPxciRT1HI0/jKURA71FtES0S"
    "c1BHQKbyyMKH6auZaIthoEijwKsxxS9LhEuABnbVQ2aBE2YVBzNCFkNCeukVuS+pwY1gzb"
    "BQG4LHV6l0nyD8E0G9tpH+tvKW7l4khczwR2FZ0IGc74xlpGFSn4z7WJ4bUAdzkfnl18HV"
    "x+f9Q/SAkmfk8lBcTPDN8FP3VDEeXSv5GQ9uoK6VrK44lSk/URVzRlEUnp6oLakWy14cQP"
    "Jewz2jsBcEPwdwu7rYnUgl84WvBzekp9Vj/SWTSDTrppGvQcUwbnlRfGFtKycLC7LLqPkp"
    "Tpy2jpSWeeElLo3RFs830yXqLAIfkCdC3cOsHdH906fPmfXlwNbn/Lt39Oc3SF09/uh4N8"
    "uTSoipul3FAR+Tby9y+42RO86XfcCDIRv11OxQ/4LLMZxPUDIC1ZGWmGl4hNQc+zVEnqD/"
    "i9IOMp13dGjBguyRFYha2UnWIX99RntLC8KegIUpACkQf3klQcPGLbgU4BukYk+znmF7Hd"
    "Bnx2QzvSsGmzFO8E4c6g7mRNMnBLyJ2H2bPUM6b4BXYf4q/If9ZJWKPdoDO+WSENyTFDHC"
    "Vo+AzqmDHLeZc1CiWPmlR+iBPu4JrhajWjDrYRxFxE+Tr5i97hGtBIzuKrubtITn9uNpR6"
    "klJLXRWp52z2CE5RsQfNq+ngdWApncbtMH9s0hl/uiZ25y6cp6uMGmPnObT11uTVKZ9qsL"
    "Iau8gtg/+eJ+paZE1Wncl5ll3lUwDHbAeJ2VUmvWDXwmvvul/lLF1lUuSpXZNN38J5usqo"
    "sU2NdeG8pzBHVxkU1oBY9+gOpukqm0wXT9Y9k85hjq4yCBwRvrvueTSUs3SVSRPLXpdDAv"
    "FtfuETdZZJ1Lbpwp+PBPpkPW59Cea641N1nl8emc05Q9ZdYSHP7oPpusq3GWEMP63Lra9y"
    "lq4yic69EfXXvfmu596139mrD9LGWsgY6yp7woox66ZrBtN0lU1BmHpdg07O0nEmjcgLWd"
    "tFELBq+EK66yewZuvfcBezDt9v1mxO3XVX0oWYpNssIubIpYtWGEXMW7roKrdsYj4Rd8TP"
    "lPX94ZdiriGfqrMu8W1mku8kgwDBNsfL9XXwM2reiHm6yimXGHhdf8EtzNFpBo2eXOq3wq"
    "afYKJu82qG3XUVcsGqOw9311/3Qn1juvYh/qucpUtM2mhFkAiBkVcVJA7PKKkMkkCDVKkO"
    "MvfHtmWgIAtb9okUePITqPyJx8RGvgM5aNR3kZy7j6jLH8o/gCLAvubVCml7el05ROl0GV"
    "Urh2ykpeKlqItrYEYCJD8sWgHdtxjkBor4abCOG6VgHBx9rFSi4WNJiYaPmYxAFv3C7HYo"
    "S6tNEqqdUVv3pN9wmuzcpTQHxFhS1iUkULckhkyBhfzK+3/cI65ccbtPnu+JhY9m/C80pX"
    "ZVRPums5BeiGvxyZoAjlOkO5Nt0MZuUBxgLD7S2QSdxpXrutAK6nwZUL8upLvVQrqbtEhF"
    "WegcYzQsF11sh0LF5eomqEiBg3oMQQZsjrpcMkybhAofD31lTcK3PqE3X0zyrYsdbtjobm"
    "hSb6DqIZx2dRdznGYn2N0XPg7qe+j/a2bJVVnhx8UL/FgXS91ysdQ5ZmzBrfrRFLOcnljF"
    "JT0zhCqf2L2B+0SdA6uNjPtNVPi02IjOiWjwWd9hF6dU22PX+0bdZ4Ym1BU+JYApAwjzM5"
    "phk0DlFFkdbzaDqhm21UbpwhYdfLp9XPfax2kHUrFAuutA0uUouib1HG9x83IUkWrDv5us"
    "nfYdTHYLc+1stOA11M2btXdSbf9Uq+eh651sFXUTr+WR4+pMlfoo9nhmyotU8Hw6YVU/qT"
    "CN/WVQlxbN8VLovC522ARqyoHCNc3H2DSd5XW/6e+BC/+f2oGqpANVrDmDr8U6TpAEkdKG"
    "+fUEwfZDFw6UqmcW/o4hzhsMkukj5htThBna2z/8HJbVhN/GPjw7eRulig/lUwUXyqdCD8"
    "qntAPF8WfjvP6cJS7uiEJpyZxbT1bliuZJFn+s4n/9WOx+/ZjxvgK2pB6XVxQqc1mlUAK/"
    "x6yXnGOm1P+0Itqi6ym8BepU54UrEQq2yqtTKceS7mGvsUra1bR7TgftanqPUi9yNWmEmk"
    "aoqSiEnUeoReVFc1w38dKjxX6bZKHTSv2Up8SexDKZclsk543Jcbj8vlqC4u3/qZFrqhwb"
    "/RLHi0aurczNvUrm5l6JubmXMTe1Ptw1zUhj9xU84rRmtDnN6GxwdzY4H5YpRm9XRVxNV8"
    "52A38ht3I0xxgjixXHuMxeVxtFsiQ0eRK+RsCwQbunz0GzLxZ1sZYN2xgKS6Znlcu1ZipX"
    "Qdmzn9FAY4/5KteRQDUVUpBcDX00GN5BdbT9fGGt68cg5tUw5mUg85xet6s3y7C5GGOeIl"
    "MX0d9KQGMTwPI59qYj362VIRSn6QDLU6ZspRSK/ZIciv2cJArXMkBBzAPvl1yPCTJt1jQG"
    "cYv6Q2w6AkY1kEIOtbrw/PspQZzjvvH8gzd1qf80RWIZfUZ7Iq/CoZWzJt5GWNP5vL6MYk"
    "TqiuaMMg/cwaIVvdIyWHD7fuqNnrJCKJRAnERZEdQ9pw72D388/PTx+DDidvRJGZOzDJXX"
    "y8iY1eBogkazNLNGLbMuR+MkmqGZg1fu4FocTdBolqZZWlSm/W9311cFHpGIIh22sAwP/S"
    "/imsjGuNr7z4nvGMAzNPYt27Mc9gG+77/ewNgBDpUbO2m7pp8MRcAEaWMHe/x9xn5uJ51i"
    "kSSptFhaFwvzsOfniORuhm27JOQTUm3v3NmvqfHtC7dsn6veDvXQ95gxf0bM/6in+308+P"
    "E4Oojgj7Iz6O7r4PIyexCJcuyjZoxO06rL7l/I3INsgCfrhTifheN7RrDDeQw+cRBBYMuR"
    "ynUI2xOBDmcXc7m74WwN7+ya1KvAOzVg/10A9gNsYW20Soqw0YWqmFzfxk+lwUIaLKSKEF"
    "qEUecdMi1wNo6F3q3TpSpvUwdrgr38HdDVw+VlNTCWqMAwsi1n3T4xAYyoc+UYEtXUJbqo"
    "RXb9KmfsKsPowhmFkKz1+KUco3rfRGEwy0MLbolD3bZ6qbSvt+RtY5lBX97qSMmdXGNhe8"
    "f1GFWvs+OOXBs5rjEoJthGu8JLy+mS8rIN8K28GosRuNHV+SoMdxTVTXodiytmRXhGnSco"
    "kzNDsmMlxOdF6Uk5IxJNrgn6/o8/wu8w2B9/ZD24bcyXi8udr04p+et0dpgy1lAfFYNxJR"
    "6irq99RaWul/1nuuD3urOMrXDM17XvSLg5X7qWy/poH4pp7O/tbd/THu6suhsgSac9A2u4"
    "ZcB4qu+WWVFp5rfllondH2u6D7qnL/dT7oPkAZCfyVWhTGMDl1e3nANpvsZ3dt38uC0ooK"
    "ENXayCxqzs15XQuGFfqfNNoBoyYtvQMjKgPwlbnopWqFA5W1R25IY1m/J7lgXdJqGINnGj"
    "SWQqmHwG9MyjxnNuI53tfOtrOm3wtTkZZ4knWsFVTsGdU2bl5+uUq7hxus4gBrXaurMrPO"
    "vGriuAJJ0WgFZd1VddX1YazZq8VS4C0Tpvk/tbJQW2RHOtpLLWVVVFvxapEdoWVwapA7Wt"
    "oMxVf6X8QUWCu18e+jLvTOqGQh9EwTaEsNBS6pOgWMZ8oeH75HpYt//1TQolhIeWVlvVVF"
    "t1kQRdJGFHiyToLHKdRa6m+atTxN8F32eWM/rTy4EiFjI9RqFuQPPblNqEYZsg/rrWzJ9B"
    "SJN/I9cU59C0EMKc9aKY7SU560T8dhmqE/F1Ir7qDNWJ+K2zVKcYbzx8ofNbi7m8m5mOOr"
    "/1PUo95JHOb33v+a3dD0g3TlbR6a7vwv2n011fO+jaTnftcMy/9cy4NKtLMABVWjRlD36d"
    "z6lzyFrmlAjFr8eju3CKLvJnRl/IjKydFix49DWYq6u8eqG+wY/UkeWR2bpp1HKqCz5Tl7"
    "i1SezRN+ySKfUZ6eWgj1YP+2X4o0U4rDpY3sYGQROXztBiahlTNMeuwadFNsEv5DPCjozX"
    "QMG3iWXbxJSD86petzBdDkIogwiKNMW5a1HXktEw3UZFWYSQhrFsuK8fdTy+y0d1+Zym61"
    "7riU1we855VIvNEYG6/O0NP+wfH1b01KRwWZVgWSWorDR/sWm6hOWoH8Vda2Ik6vK4FY/n"
    "JjrWmBa8UAO3ZIpQ4ap7vWtZNMIlT1D12XMJV0XgA64+PFkOwFPgHdXuITF36YsVeGgqnz"
    "0xmg5sjeTZ86nK2fOp+Oz5lL1JrTwwVskNauVCsTRrs6wND4s67I3TaBa/ymIIV2Gb88+s"
    "d0YkyTrH6P1qSmCJDpiDG4/szlqZujG6LQJg9ur2VbqkC2mhczaDgW65zNs+/sVio7llPP"
    "vzHK2EUptgp8B4j9Ol2DzmhJvic/RJnQ5WU2I8Q1tZqBhgUJ/z2/2OIfn+KNBr60U1chWM"
    "6+vLhN54epFWDB++ng75NhC7gA+yvAItRKOSitf+buJTNCrpPUpdo5I0KkmDYDQIRi0htA"
    "iCqYLLgOrHLRQ+Vub8ihAxLKwlCTn5sTjbZ8TfWZSURIKFXNcM5m6zqLT87vX4KoAbHVrB"
    "Gt6i4S0a3tIpwMapDQsrB6whH/TLgBpjGFIdpAEhRKgf6BBvQd3n0DMAhbEZic56eaajBZ"
    "RcgWLBNqV8qFfgwGlz3vLCLs98VcD/X7DNF0u2xEs0UIM4lAVxhDLMepWHjj/LqKUJSYS0"
    "KgM6ejc/c/vqRG6JR2dwfs5VybsTFIst13Y8H1dxPKdNv5jj+TjteJYbKFcK+XsgIlCa9Q"
    "J9IOqj4vRJVNXtvOFKPC7BLK8yZzEmYUXRgYDKtiEJ2slcvNJ3091YxcmsHVHaEaWKENZ2"
    "RL1xIcszn7/ZTGjiGfMkelZqoRjBqMpGythfEhcimWBTSIvhmW91Bt6mmYRbSXvDEvYFfL"
    "AE/1SeYbLWXOXGiIRj6qY/ypxCZVbHLoBtmyq8TTTb9uG2Gpy/steOKiGFjkqgQkcZ/pIZ"
    "tuw6DI4IOmA3pBbvURW7jI8qXr5HGctMmwqv6TCqmwaVgtQagPIuxKxNQG0CqiKELWMRdN"
    "B8y+G7cxdPvF6OfSwf9MuMYxOGVLaMp9ie/BCiMKg76yOGXyTqFyxZaeyKHZtnC9ekrpVB"
    "bWPmjRghDlyPOvSmphHs0WcuoClm0zp2RJKqHWNiE8Lo3f08+OHg6Dhs7CzW83cQZ+bv3w"
    "+qCFhMVON8JvPKiQgbjggxwlmSm41XqqnEqFTWVMKESYcsCPPEgSNrN9hQuwEcb8YUO09E"
    "iAWayCidOQllZwucHK8HryPiLdrjdE6cmjZ57/pmeHWCgPLRGZwOrs65in5+gvAYOyYXmP"
    "noXN+eD2/hM6FqELPJRmo/pr0LLr5m+fR9vlEMUZ+MH18v2LbMRmfXe/T5bSs1cBMeP7jH"
    "s9z92931VUGuRDA+7ZqwDA/9L7IttrF7ofefE98xgIX81rVsz3LYB/ja/6q73AEELRqDGd"
    "j1hGLKf0TV1V4iAWBawnWRARekcQT9pE8CJtDggnfpSkqYNjUFnabVolZa1JZpkwZSjpHt"
    "joAhxcMBncKgPsBxIXM4VPH6yJqECjmaQdDcoLPKVU26tCIiljRYFmlanb2osqQDW6aBnJ"
    "OUWsoqSxn8nrXDQjEilX0tSnoj07lqdXkfp1K4MJjivNfhUB0OVUUI7SFi0wd7C0ytmIW9"
    "qzyN3WSvs5SGQeA1eVo1mKzYSV2Vp/EbKsFU/gLo6uHyslrYnttXDD+tm8f9Vc7SHW5vNH"
    "I/dDHzXdLLid2Hj/pl0XsiB1WO3y8sNoW81yl+IdDBllEH2wj8tgimAsMbnJ/eFHthNxKz"
    "oD76OlPViuzrVFpl4/nMoPPm4ciQWGUAdu/u/vp2eCIzNx6d04ffhrcnMrLfJAL2qUKQ5l"
    "Nxocz3E3FMYCj6yHc8yw7ij7kH0tuEHzF7JuZonFM+s+wMilOpbNX07rkAZmQ2BqDEhG8B"
    "PJkojY6QjG3gJ43R7Y7//F26z1y6YCOpXzQQdJZ6Z5ylMlriUMR/AwJumCKDkOtYSxEg+Q"
    "zFsQiT+tYCameNiQieYFNUyXJEAS28wJbXRjx75xYO4dJosmTidDuzWN7l0eDPuUFR7yaO"
    "SLZ3DdetYH0/DaoXIX8O5laAIvW43cVEUFTpG7koFaDc257X/0QhkVzLYlLipHWghpTzxM"
    "XD8DIoNiVSuOEIrieag/3DHw8/fTw+jCQSfVImCO1rf/MVr33tr10wm0092qSHTjDe/GLZ"
    "uU662NN+mZ9O6GZVnXT8VJ/DzxcaHbKcqMgpf8MPCC4E0AGhXoRreR5odhMPEmf4A4B7of"
    "HS4/MyKk8ojNiUul4wGUMOeYHTirgvOXrg9r/9dVdgLd/fw8PFeQ3Pn+9b5gegabK1XncA"
    "xmCp4pvgP4d1MaltKHPCtfFRamdxvUv89PfX85AbU9IrzVekgUU+2iIAo/FPRFJaQw9TNR"
    "dTmY8ptykicTzJyRqCSNOpLJCmqPdKLr39Ep/eftapx6z/rpsLFVBotak5PmSKD46O6yzv"
    "FUUHF/YG6j7SRV5kt2RVhxQa9LQO6IlrTaNnUqsXX4qsg8v7Y6V78mPJPfkxe0/+i47r6I"
    "PB8DUUwtfX+DYjwutofzql6H3XKyV/zS0+WxP3eIJyO1JXZFepJORKDnLtF9R+QVWEsPN+"
    "wSF27eWdhz1froQ0ei/2uF+K4IOBIyZGVncRyvGAysAowG0GSLugvAg/AxwELZROhGcOO2"
    "whnHQQsuBvysDVMcNLNCaIOqLN0gIv89yBG/ym3Oq2CzyT0pZfnNNjw6O2qYv8vLWVU+ww"
    "jCRY1d6JCDpo6ewfV/JQHZd4qI6zHqroXKluUoYUHeTxx4MqxuRBsS15kMH11YeQ7ZjV0x"
    "swBE5wNpjPIXT9HlOrietSt6DJfOFdkSTqkG+sNfiB4FCWo8UNZiKCRmeTYtws2yCbaDAT"
    "akM1z6sY2e4cWu/Gas8Yjm9j43yhtk0X/vzOI/NejpGTeF5q5UyCkdzQIfOKVs61wy0NMp"
    "vbfN1BFUXfdaBqKJKN/kziZs2VaiS5dkeUaxjSSxuE/7CSLn9RRT3TD+uvQLZSH+WNSTpI"
    "dVaTsgYMC5Zzkv93M2zbJV4ySaOyh6x3wY1vvraNCNYjFj3fKGExz3qAxY8HPx5HgoE/yk"
    "Rx93VwedmBgpacf45DwgVQmfU3l4MrUcUyoH90zi4H/Hbgnxg25rcs/+RueHV/wmXheI/O"
    "w9UvV9ffrk6Q7wgPy6PzZXBxCcMn2LLF6F8ubm7gA/ZszedixsHV2fBSDDKAX7YYd3p5ff"
    "YLfCYatapSK3N1YNbRWlZUOwPF7w1nc28ZJLBJKB2ZozGZQFErwHCLBIN3aH0t8HOTJRAj"
    "2501IHJ3hPCNKTF9m7ii8zBDEoXmcNPoM5KLu4+gEbYJvtLFFECTGP2LjsVKsWq2tu/EMv"
    "E4b+oYk+F4hW1J8L3AKQ9tYqcYtj+ifhuy3YR9ufV+sVvbkktZlsDyWB+CGcH1KIXS3rG8"
    "EZvftfLKdJRrqBGRuok199YszGCMfJMiNxcSn/iOMUFiYJtlTb+NK6qYjeKWYco2o9Qm2C"
    "nKLk5Qptg/5qSb4n/0SU1kdOAUtoLqHXBxHRz+MKW+ixb8+yT837Apa2OHnF5fXyZ2yOlF"
    "egs8fD0dcv1SbBc+yPIShlwMvCQ16SbgpQTlzigW78YhluxX4XgNRBwj0/JVWb4aglh8n3"
    "UXgvhGxTmVk7CuzvnemB8qh7X5nyLUItDgTEXAmUpU89xVrhaW88zlarFR2qD0rAzS3sem"
    "7CiPU0fnGs1OddXUXIZvtGpqZqGWYBPii7kCPiFcGLUwCn95Eh8tzsNYOFVWQI1llpt+Ti"
    "nVhnO0XDhBwwu2Bi8o7Lf5CsRgVzpu7sMylfsPPczR/vadterXrNhSW8BPVdDnn4rB55+y"
    "PQH5XZaTzQyu+3Nie7ggcB9SFTll4D8m0Cu0jgdRYZtYzP5zWJl2YrnM68eq38gqbdQVOS"
    "4ScN+CdzzniAn94f8nUylkCtgSO3/lvw6niZFvcSMYtmU882tsxL/eq7kremeXF2e/jO6v"
    "R3y53gOUJjbXo/ONf3g3uLk54fcn9hhc/w32UPvgl63GtLe1W75Z3hS9YNeC7+UbwDem0N"
    "LtfwyfqzQzbtHAr/+3ohHVcH2UxPhK8pfyiFWOfQ/mc1eATMIXliBZ32OWLBabCvd9jsk1"
    "QA7CkuRaaj4Ot8quOtqvkrXDRxXuK/EsKUYbO09+YEdVlV6cZovHnlUXQthUA6iiANSoOI"
    "+XMwikPfMfV4fLabotcho7y7rXCifpI4Oafb4jscMmUIL+BcPd/qdrMTUuEX6Jux4bLfix"
    "W0cQKbJtImeJYwLDaspiVQA3SEUW6lVgCyH5cxD8nGYV26oUWjooLrR0kCm0hA3PeqmNEY"
    "mItggPCU3v7caj28R76EjxO4wU+3OzodSTlFrqqkg9BxYSvH3C70CaST1JqbE/6gg5B9ul"
    "gQg9HQVXQwjtRcGrxBGjxNjmQcR0Om5H+L3RUOKFM6a+Y4bx15xAYmpEvyyMaMmxo3hQuF"
    "oQMSythGXHM7RwqUc+Q8iPL6/5yuBhIhxIuS3Fchw1+cHFFueu0rgx6jEXFIgXtZogJTr+"
    "t45NKhmbfOvaTW8rgs1XbtqFho1NclyhZWMj90vrLRnrOia375Dc2gpuvy6WuBtG8j6o6e"
    "FKk27Rz/U2tleLfi6LjVwyt/PajJaxPE6m2V2d3TE9JcPwV5LTE5QddDB1ydcgK5WyXG9D"
    "cdn4JNVGq8erItlXyseXuBACZrXgROgcQLaf8iIk11XCj8BfAV09XF6+VanjEuO4klW8hj"
    "W8SgT/gKB6EaQku/iFf4MI+YENCzYr9MFkCH4t4BOgxdiyCIG1ifl1DzMFjqF+iVmrntnV"
    "gl2rktXVBDa1K2gpACDgDGIKaodADRfMPiMCJZ74t7kkQPLD2REApV5x0L0vqNSWJHY9CT"
    "BqUlaNmL4RwM5ulbpjzQA7d8Or84urn0QlO6B/dAZnZ8Obe6hBhw2DzL10sbvz4eXFr8Nb"
    "GMCVB4tfrzDidjjgH0BEO1v8Ll0eTw0Jg7WNDZLnwS6z0+Nku1IdxnQpFB3kx6BMUJKYdz"
    "JHC8zCGocIP3HWK1UhZsv+7fR513X39gLnWtNl7M03pJW6TkAB4Af0mLj8uAEg4mJqGdNV"
    "iSo4gWTETMTX+uL6p76H/p+TWPMT7FAwDqAWcaMLqX1vrs8KKm4UyytGorLEQtF8Jyy6IG"
    "EnFI4QHlyzJhO4dxwKN2xrM7VMk1Q9t1K76rDSrjos2VWHmV2l+xTEI6S6T8FO9inQWN1G"
    "otg5p3qg4DeQc4pUAzVVlrMuwtdt+UZ2eDPAdYJWS1plSYODpYGQY2RavirLV7rMGkg4Qa"
    "hlrLKMTRdPvNppE3GqDhmI266dCZXi6/pREkRdMCc37asC33KDvKCISK/vxutbp2Rtl/k6"
    "Jeu1O7vlwqT5/d4al8+smH6l2OFSnbXRmfo6Z4WG0QJrz8N5usnTuCJWgPzLahxtHAPRRN"
    "3ka0LLWqPGayGMtU52ZjaPsBtM32h65vXcu/a9Xg7yNHjSr1TVlc69EZS3EsNfRaAOwjzJ"
    "KUULzH8+ciiaQb++EMmKJi6dhcVasxDTJhPkNqWN7nuJR0x3otVJlEomUaqHNn1DU7B9rC"
    "mjvptXPbfE2o4oVGawwIEt+1GtyhEjnscZ3Ucylr//cX/vaA+KkDFo7eqmj51K0mi93JWO"
    "6752Y3bCw6i9ANoLoIoQtlGYZZNKLRfULE+lFZ+/otC6s8pK7BwynASmDe4LBsBDuDyEHj"
    "p3qekbnmhA/Mcfc+xNR75r//FHAHCUNa+DRgT+2KSzPCDvpr6jSpGRaA9w8epiImrqwepX"
    "4d8e2vqoEi70qAQXepQtJhJsqVqmRoymi3yuZG7sl9gb+1mDQ1d03Vp+RmDy5Lja/nZ3fV"
    "UUS13RpK0Iy/DQ/yLbYhtTNmPpsWPfsvmbsA/wtXUzZHv3S8inGS9RoA2Iu/5D+OPWz6IB"
    "BiaklEH1pgG8KTMCJkijeplvGISx0Tw3k7BEZim63ZVbGxtoI6IJK67PuBJFzVo7KodUDQ"
    "HB99XeWNeTbCn3vijkruimMqjvWrnxhmKRxWl2WFZn8meAwEiYWC2TdGxbVWlpB1ihbrab"
    "5ah1EfL3KPUcN6guQq593drXvV244QK7ZEp9Vl8AaUqFIZ+9b1PiElE0QbS2YYi/O5pYts"
    "1NQIAGcNWHf0vCRxrMXa+Zpg5UKHAoNg9UrGBKuVukBdZ+i8/1TvZGVbGkD5TaRflSQMg1"
    "AWRVQZC7sguS3oogWLQeiyCCdiNn6iqj+IaeTEa25Ty3wKs7mKyrnJKnx3pMunY7BZDdKF"
    "YzvvkKotuxvVke5B7Fz4MqwW4gCmLQOIw85wWsC8fl4i8nQUQ+GJgBYP6efKJj0MrFoLlt"
    "aIVbPCmDuxm27UIpxOm2Z83tbVYWHw9+PI64D3+U8fvu6+DyMrcW/dif5eTLvFaKPqRSvM"
    "Ld9WQCpQsQdZBH5+h72XoUXv4/lKpkJ07JumdLjEi7KBq7KIIzvzb3k3RaAG25GcJbeu38"
    "PTnNjomgqjUb2/uvJ+7NV4ramlztnjmWZmxyW9dOM9u0Si5tvAKFPDIAX1HHWTTuVV1cTI"
    "nwjDpPkAA1E44amOS7yKHjUi+vLHNN0lKNXb6wTphS5vwuU9IX/EiZ5hw25Sr6imp7V+l+"
    "TW3yZ7pAfHcuw+VL+fLma9h3TOHV5OvWclkf7XNdE+3v7dVz7rehzms18g0La4Anr36YcU"
    "Wlma9VSGVVyEhlWDv41y0fdZqp8Q2tUpbSLWha8jdnVMfoWanm6AajKjpxv00phPV814Gq"
    "6RYLFEEZ5wPFUFyesAb7K98tEgW8RRzwhP/D4FerF5by5qw3fNeFLi3B9cumOC9ff6vf/E"
    "qiP7jDtNqqzJ1RprbOA9dl5dybYLzKeTfijD/ZP+iHy/zkR5FxnlvookpGTqWC+CX18LPl"
    "8GGf1lv2IUVnHPm6BNy71VQ1pqqqWqVm8vc3Mp5S+pynVYWPSpWqhRxUNTDuIGyaLmFMKi"
    "aBwhJUJfIoNKbxqG0iHPRxmtIF6EATrq2Ilja55Y1amrTltpla8dmW4lMz57i76cZHe1W0"
    "Gz6quDPjXka/ib9ZDS6nyLbYJ7C3FV4fVOL1QQmvD7K8Ji/EyQMdFifarSh2OM0Oco2FMz"
    "q4ecSN8uGZf/eqm6m6GXc6H3+L+fiGS3IiM6eWg91lgd4f0aQ5vfRkE3A1zvzeHcF2IuX+"
    "pT6IPJf/wTqO+M/X/OnF1eD2t/wGWqc56/70t/vhIIM7IS8W9dmoiVRyiBuKZ0tpAFI6nx"
    "HjZg3jKiWzTAn6d8iiRhPFt5ST73hWjqZUnimYpdbZgipnC0KbFP5bR8xy8qpSvt5jJUG8"
    "M7LuXVH+TUs0xQw9QdmvBbFtJH4H7NIW2v7u3EpYYNdplBycINydFQB9cenCgULHmEmLX7"
    "ZQBVPfslsor7FzS4AtLM+YclnSyaRJe7ws+e4sh9Ml8lkf4QmEwWzMoG6RWAh+5dBBl5aC"
    "77gEgzCzi6Ac15QgVDZk0bsFFBNDliMQTQu59WfEg1rnLjEItADcPp6JC9BrqHilSHdn41"
    "2ImLVNJh432uEqFr/hvd7CukbHe5Cyrrr0LsSsyyy9CzFrgIEGGKgihBaLtlSqDCKbZVtk"
    "zUoFAXjgXE637BDjN1q0IM22YlhGnLOvwjNGSbG+DtS45mq7CC1C4jHUvlngJUAppGdNzP"
    "kZDC0CPc0ERNWhAJpAwRctIZonAKv85eVMWeDGpr6kSsH+xQrcAiX7++h3GUrVlRMUBXnI"
    "VTCiORj+MiEkyFQuwQbey2hdBzimOXEZ3xoMtgh+yut58fYSS2RYeAUNFoaOP8vc0+k8Im"
    "/L3RZ6C2yBU7BXU1LfBhf3F1c/naCA/tE5H15e/Dq8HZ6fhCIk5qPzZXBxCR/JxvUVJZds"
    "H3BcAWKyn9aUY80DjjNg5fybvdwDGBGp6/07JU++8xmBoxIuioVreR5x0JhMqCjeBh+yvE"
    "to4x5Ak99EDXw/EdXO+H3ECeaQvzyIw30WE5xIdCUw32klRL5zliRsnSbugjjdzqyAd+kr"
    "kM14R1Ahvu65miJVWTv5+f7+BpLPPJ+FSjeE1JD8Cds/Vecu5b8/J0e2JN1pRaIuGLX3bb"
    "pccRcADaZl8sPTQ09UQBoaJT1tBqvKf3aToy1Op482lY82HdR4F2IWfo/a3u44lfZ2Nzaa"
    "Qwdd7eryCTotgLbCDTG/4JoBh1j63I4JomrIIbkGXy/BIR2srXF2GE7XUfbGT1gFU0Yl+4"
    "sDFJF4Xo9OrJKYKtRzo9AGzhL1MLCHpnx2Ln6zH/l8FpY3RZbXl326wlxQ+BCHUQVJGuWH"
    "PvOb8QO64r8C/BSB1zWnHNw2v7lKDCN8A1CzdNhCzbCFYGCG/8VWaji+g9mp7ZfeAK5nmV"
    "ucLBmO336q5NuYIhtJd4yfOhnel5uFKVJtFyptF2oUlDpmiUZBVdOZNQqqCyioC5PM5pSr"
    "1MaSL+1ejo2RGlFqZVirsaNnsqyBgOI/V6CToNyeYVsQP0bfAmXfcoSfXnRxxrIIAh8nUE"
    "zUfe4jRqWuP6Zc/yd/cd0CCpc5xJIIJkqy+Wjb+s78kn8GlZonccw5DY5qzi5d/U+dC6LM"
    "0IjkV9XSiAhUNjXkgX5ydCIKX578KGxrKAgIC3vuj23LaBQR+1TFFvlUbIt8yguHRdumqg"
    "jiNCpLoaHBt39Qhct8VDGA6SDD52d53FdlcTC8g9w9ODqqEtQ9OioO6sKzJHfH1FyOpphN"
    "6/A4QaQyp3t3Pw9+ODg6FqWG+N1HzT6aY2/aR/xb3aUoDgc/ptGRcnxYQRzHh4XSgEdJYf"
    "yLjrNieHi4OM8XQzA8JQDft8wPQKRMLF0AxfjLSl1F9NSwXK6quIR/K///DJstQMUEuz9K"
    "+zluGQtWZIGrfm1U5IpKZeDOfcReCdXpo0XQz1ZUSXAoSGL7+J0pwfndMIuddzGStfx3uw"
    "MY2Uy1MrEM8jT14mJNKxqlazS1wfNNFWHSWJriY4X/QPPasZe9qGvuLvhQgzVdDq35a27x"
    "2Zqg5BKU25H6No3mHRFyoaM846t9m1j8xQyLSznrIBMP+qV+MRhSuaPxnF+yvugRhaXq4J"
    "IfiAPYZVNWVQY3lDf1Z2MHW/YHBIoH1GGJZWPIUjyg8Il7I68f8oa+pUo0XbrYdRxdTffW"
    "xLLJSPyREUKxYZogascw3YQoene+MUV8sT/29n882js+3j863Pvh8PDww9x5eux9Br8vEX"
    "mBtuU8K2Kc8q8DR/WoLsAhTaeyv0AZoMPCMr0cl0wxOjQc36UI7MH+4Y+Hnz4eH0YHT/RJ"
    "2XmTZ3zm93csZOf0DVo77hA/mfXfOUdAseMkGK4yL3unoDuEqU6BVtIXYD7qeyktpJb3pD"
    "2uT/HB0XGtiE9E0cFDt/0bDhRCriGPakYcUmQdZPVGIg/RdqrL7wyh5ng1jltsNHdpbkGN"
    "ss4FcbIt9i6IPqlxiF8DiGKOlzOucJ4IVLbsocgNve8YmhM6t4msUdmHsvvwUPRHBO84IK"
    "nMsNB7C8Xd22uCoF2Jxbumu65EjcbUaExVhLAVNOZm3aZz6uYmLwVP+uWOUxhT2XMKXiiw"
    "JFy6WHWoI7bN7xlR2clypGtzIaB7xIBiZgLWl+cgXW+y6n5Q/in0XxJ3kTQb6nlGi2EKuY"
    "dRHZRCA59crFOV+Cb4z2HdNlVtxDZeRSUUe0BDcWT14tera4W0KqvGvevb8+Ht3UnQovrR"
    "ubm9Pn84u+efBL1/WRPPZ/s1tOp6odt1QG+I+d9WWBybiMiLgfmpYqpTb6Sr/g6wUsCfJK"
    "JVJ6t6lkIQFhM5ok698n8bdoyIsEq9Qz9G0ubJv0HQlD+3KTaJKeTQh+gMtxOf4P+ymtwz"
    "mbfQm60GSm1cyysyVt4V0pOQ7qMma7p9+HZXsZbfplQkhzBZY1fW5Qs6clieaJc1htqJ2w"
    "Vc4pe8PjTFVmw4Xt0ClNdCaRFZCYGyIrXzEm1+O2ECl4QGTVWg5YpiB3CWK8VFVExzfUey"
    "3KOKdovV3rsmolDJW1eICdPV8d6ThLVDVjtkVRHCltPjpQM0T4Wrkxx/EcxyyzdYd1i+2c"
    "T4GMsKndcRR1/zYPOLBtzI1fzYQs+CzhwAtxXZ6cJBIV3M/EUBoIi8hWVw2ildiD/pBAC5"
    "XpDuxXUzoSBHYdbvGP99szEfaFCogJXv49juN+fnxlPflccGfwXZLCQ6ceQ8mSz533viiz"
    "SeWFE8sSu3SEUDNBit8oXdu/CiRR3UiYBt8jmWYClwDjL9j8EuwTaa4Wci9pZYrW9kogZb"
    "KCOOEpd6RNHIw7XNhtTJ4yZKvhRG6sSls8+c/QaB0n8SmKKIj1e8d23tNk6lcFaskmdVor"
    "g9eJBqcz9Jp/nflP/yuq8Z4UgQqR/j2EowWxvL2lhWTwgtGsvZU6MFvq4gSF1lbPyorMBZ"
    "aUmtz9jrcJ7dugSrsjWufFXgaqAttMDXm9VM3eRsUrFSCsl45lLnzqa5WMboWb/MF2TwUS"
    "PGh1UGNM7oTHSk9Lg5Y0HmKoI5EP/MXQrokOmTKFkb/C/wWZCeLQEuz2QpTE8m0Iuc/wCz"
    "AFEh8EwxZvF3y0M/bumbH51HJ6y5OF4GmBxjSkzf5kYy+oXMvRP0cQ+ZeFlSUTHEfQFvdR"
    "VFdVSjfolbKB/bd0/+KuD+LmD7WonODf9xXx4KT1TFCYen4+MpoyA4m+rER0MaHf5WOjjK"
    "z96a9vOKQhvPefbb26gXf6Pjny0whHKrMMeelqoYINtpbGC1YFPYLQAapWBxm8tkPHG5M9"
    "8wCGMn/Lbn6oBHZnNPAq5kt2WI9ticq2KsTTB8SdhP+zvANnOF1oZBLuGqQ0HMaYsvkKtx"
    "QEtsoe+IeaXWYoWvFaohMWBqEO6qmOmhNRAlNRB1T05FyoPV8DoG+7JGoC9G0SWHY2uhuo"
    "IWbiUlrkMClTXknjiEOR/7wendDw5o8U84xsMPRpg9w2dAYEkAzNsnJPGrlOb4x4qtlohA"
    "5egpINcFt0XiPkDXYWcuVyHU6HoeL+GWJfakhQbzm7BziOvmyacYgR0R7AAAu40jXfepUk"
    "gYO2FrqmMeFUDxgievmUU1mtGYvguEiC8h0R4Gsno+oD/+CMNUf/yB9iAxTRSssrEHjTKC"
    "c3HVGYZfb67DzRbkEGKK8t9sTgwL2/x+Yzku121+ccsmSwcz0MVvevnxhHPVFRmjSOSEWD"
    "ndSttXq+tmpherH7uQja6s05T/aL+Wizoi0Oxu4qPWwJXe2wGxwANWx9qMCDqx1jduN7pP"
    "tTpwhON1+9x1+m9wJo5eiMuC3JiqjqkUWZdOlda8U9rf1zZH4QQKeJRzVBSyNU2meZvD28"
    "DeyS13WqzOJakUduApq9IJnBx/obqcT9MpzHuoKRREAxm326GkKST5APgJIomUBQl1vpPt"
    "wqGGkPirNXDcrai0z045n11cvCIibo5EHZq6Qk7T7kyZhN6prDEMjpQx/w2AA7CpUbWjR5"
    "fkDz7EPEx38em7olD43FX2zguil0GLzWblZ/Kn2Jnd9y7P2blLYbpaZn6cRgcgm1v6/BG8"
    "fw3Oryg035vzXYfb32a1i3sh11VefKsnqfTNXv9mFxCZUV5x0IHr4qKGvjGiFNOVWu2ihM"
    "KMQOkE0YxJlAxFiyllJGwXLiCxskFxC7asjEv8/k9dtO89akt8ebnNxJyk1DqxylKeWI7F"
    "po3EnCLVclZNzorgwi6J+UTcIaSl9nLAYfHH/TKEmC0GjiC/1araqhkgWzP6IjNHAK4VNA"
    "kBSALAtOiCmB/QlSiTZkyx8ySTVWRKs/mZD51xFQDqQvHBBnVdYngSZIsdCsAsmW6bjxXb"
    "1hfXamQSu4N1OTY1s14639zkZvDb1+HV/UnYju7R+TIc8rkJeXTOrs9P+II3H527ny9ubi"
    "6ufjpBbGrN51xuj87t8MvDFR/gkonvmDD69nZ4dn9xfXUS7pIAE6AAomRGfQesuRz7u2wz"
    "JelUjhb3biizPOuFnKx6CYaHGz/9qtdvexNAFV9DxCVOXpmaYlBVgkjhLuoiZ1M255hQ9/"
    "Oqk4o3FfUdGBpTCvkkUHCvUZm9/YMqfSf4qOItc5DpPMHvtnolB+i2IW693htomxuJgmgz"
    "vquKv65dqcYNo/HSW2Z+xuLVhf42XOhPl6OrxNUK5ejexjlzRT3LIL0cv0zwpF/mknHEmB"
    "q+GM+ag5sDOw63cQzhHenHuvzxR+ARWUpTog9D4TOA54nO5Pl+ljYmreJDWfWApQtnBPWq"
    "tQtFURfKG92826yl7oQGt0gphZRTapuypd1JfMErbYN33tV1f3FzAgfUozO4urp+uDobSs"
    "9X/LBSw13lWZ5dyxUSEagsgIb5ZRtp2uuRv3Js7WLnRji+E/zdtnvDtpznOqs5HK+uJ6n3"
    "TRR78ShyCZb+1aAMDOc5FZVgGjnyjiqt9aOStX6U16A60pEyQngFPZCg1N4lpb1LUliNMh"
    "dSpDsDH+hdCQ0r6hrMNa8gavsOUxe0E7n4kIVT+tqxl8HK3BGxB5uoVOr+3Gwo9SSllroq"
    "Us/Z7FH/RgUgRNI7mOOkityGxT4q4Xqr09cRo7G/hCRRIIT6hqCLCHub/xAypT5Qci1MOJ"
    "BME7JDCmrmNp0pv+9ihODhvzGnxWIewqcv/Er/TPRohLIgPksNTA4xyh971MN2iE8I5zd8"
    "/nwmhaExRoo4WoodZGIRZfhfbB6F41W2RXt3U+p6ouUFnMKiThu2qc83HvOhQQZDj73T6x"
    "9+/OXj1//z98deM9hD646Xf9FxVhKlFY5zBFGnYltaT94IAOU+aDcrvJNzGxsEGpGcrPpr"
    "ii6PnMfE8bZQsC3mhaHPxBlNMZvWcnYlqBQG/tz9PPjh4OgYMKcQAhEX0HfgHObv3w86xV"
    "hQc9BDz2RelfWb7rC5upSaeIJX1Fv03syJYwLLasrnZnh1LkCNAT1gGK++XNx+HQrcozOx"
    "3BkxH52b2+uz4d2dHOpSKK8fICAH57+diANuGWAkgVJAJIHufHh58evwFj7jqpD1AooHfM"
    "fXm8vhvfyO2VyYqzDX/cPt1ejianR/O7i6u7iHeT3fdUYW56GLHWZ54ajhefgQKC+v7/hg"
    "KAbN5x5cnQ0vL8XcYaHoJqvqoMqqOiheVQeZVRXAS0czrkbRxnGG7CxKX4K/Dk7QC350/n"
    "57cXeC/nQtFgfVCkF/Gd7CYcPlO5EK29tfgiGTAQvvkBxnUvHRnEOqsBP3FDvPsnH7r4OV"
    "XnJ6d9HoJP54UEEQHw8KBQGP8gWx3omcnWWLIvGdObbMuoJ5uLoZXJyDYw+o4dj7+wM3me"
    "W5F5R54MeyGCNHwMF9eXF2L89t2zI8+Xw0+HI/vB0N/3FzcfubHDzCEw9yV/6aWy4/tsUj"
    "mFl8II9iALYPI2g7fMbf9F4cq4x4nnKHKr+U6KTJPo0IFd6lXyxuO8AvDvWo8LTkqpR4/0"
    "a79eDoqIo0jo6KxQHPUqqTP04Y5DXgDilKlcGGvUvLIayPxmQCmIcwI6QPSSNMmHymxQxI"
    "nFAa7xC+dwNhpSi3J6y9epJS0hGScHyM+JqpL4AUoeZ/M/5bDvNd0BnqSyBDqqwMeoMxfS"
    "FoT+ZFzbEL/c0461+IzZD4GZWjhW8jJZFi2myfZEjVldKdPwvvd3GNCMwo2K8uuOMhDXeG"
    "l/zKQQ55wpDnprTMwguwvsjSlMpKTPGzraEetjtKmIhqRW5FSN+tWmbmbQQiTK/a8ohTKb"
    "sVpCyMEOEOQBQHYdtGCy6UPv8XNJuhFM18Y/pZlh9YQC0CCMhC6aAlXEScTGn5hbZwfRmm"
    "KRWXI7+FrLiAPLraZkpLKNSK54TrOHndEM+JYc2wXa5Tx6jTmBBJ/iGYZmMOgo91PQTRUc"
    "hvTtfih+EzIXMWqhMz6pBlgMznu5RyncLwWijJdT48u/g6uPz+qC99euxP25KJRKH34DAD"
    "xRSLaARn9Sjgd85WotQm2MmXUv4EKUGN+Qybkk4YF9suGPP0+voSZo6gOacXadzxw9fT4e"
    "33+ylRZHfJdD6vf4TFiNQ9vc5E+XS56J8oNXfhVoHebXUaOETjlRVDXb24tbYNC2I9Tb3R"
    "Uw1uxkk0Q7P3qbhNRvXxOUk6dX3rDTNy2o90MeK+WAapzeo0nWb1q6x2iUEAijASH9TgdY"
    "ZQ5dB7Q3bvH1UqpHNUUkjnKKP0RYybc3Y1Y3lEqTLPe8MP+8eHjYJx1TL8ShL8ynkOhQoB"
    "fNOc9/EZlJbBgCF4scou7W2dNmSG8/KSKvA/ouzc4X5wVAkRcFQCCTjKYAIC8HqW1cXJrT"
    "GSDvB429mtpgUvZORXmH/F1R8nVLjKgeK+/rlLX6yaxQPjNB1Y9MmD5VOV+/RT8X36KXOf"
    "GpaXU8m/xAYKxmvWvsra8Biow944jWbxqyyGNARs17YuU2SdY/R+JWOnxNbRNUPfsAG8z+"
    "aiEHmW38UdhRJE22+X3fvPie+IstBo7Fu2ZznsA3zff9WP+MiOhRPqzgCAyH8rWmAuCYSR"
    "TelzrBiHKLK7frRnI72JGPVdg4wKVfYSx1eGUt0t1LsiHnRJDPNqheRk3pmMmbt0pkjuk6"
    "6h0Oh8Uzt7Xnykiya8PzFHKXxN9nOKdmdq4rxLSa+yMhuIOkOsZa2yrEW6bZMe7DE6LWGV"
    "JRwkUDdpd5eg1FJWWcpRSnwDOadptaRVlnRU5qCRHpak1ZJWWdKZkhWN7un8ObTk1Zd8oy"
    "2eItVyVlnOUGemgYxjZFq+Kss3KhvU5K5O0WpJqyxpWQulvrdkRablq7J8o7S7JjdyglTL"
    "WWU5BxWJmnhLEpRayipLWZbCalbeP027M5IWlUun1IbWuGFbY+MZEccUQWTnPVb5Z7Vxph"
    "GJRpg2Tq0OKmrX532SUOWKEoqLAKA+tdkfI9KLvynndevcN2R+1J2gtgDSlFoItYTwz77u"
    "X1yuT7XdvxgO6xa4+iWYZreO9qo8jd1oFVga7wSyJlvPYlN1dL2mlLUq/M0B7TY4BvBk0t"
    "0VG5kfCX7yb0dXD5eXvfzbrgW2fovP1dEVm77ja/czj8ExXDzJK8VyGtB9+eWW2Fj8kEKW"
    "n8Mc3VnJqdvJtunCn4+YR+Zr8ulLMNcdn6pDqzNZXHY2p25uekodTl0Es9zSRUfXlU3MJ8"
    "hyd/hcZM11dSnmGvKplh3lFnkhzrqnlGhUN3whO2kAVTuryLorSfDoC+nS3ZncdVDCvgUW"
    "QSn8rvIoaBKxJptu5CxdZZIMla7Jo1sxSVdZxNcR9b1RC1vujJo3YrKK224XbziAsLew7e"
    "6Cabq6qGb0hbTBJggofg3m6tCKAouvcgfguJHDz6HROKfUR8jUa4fcU/6fivfjN+rKw7Ej"
    "fC3qk/aUV8i3NsuCu/IsmrCDXHuhvgFdKXKdPPVZ9quc7qGSm2dX+AV7tW5LbmnQnCSOyB"
    "xz55Xm3KOVgfV6i24uIAR261I00XNkTj80OLVmBG77D2gwh9aaP1DHXmb7ctcnz2nG/c9I"
    "fIJPv8ufAYOhGzY81R2vlet4/Ww5tWoxhuOVrrwo+yv2UXAt8OWMwvI2b9/TU/Zqq8PzFY"
    "W6lUWqL/sNN2IULSXrcDci0Mx9lbl56mjJut1y3blmJ8VkcnLUlz1F+mhhOfzQ6IftK/qI"
    "LZlHZk1OjvZrp7kEM6mAVS3qtaLowOLedlkvXYGokSh2DcYrle26WmicSsO52oJzRRbDmo"
    "CD63CeHRNCVbBBfPUlgAZng7uzwfmwDGdQyx/VxPyFWFWR8RvEsV4zfcOoWTXDFyzUsNvO"
    "2LJtNCbMMsmq+85JrDNy1C61j86uz6HDZT9qktyXHeHSDS/z7eWtfGt1M1sb2NrA3p7anL"
    "ewgy5oq4UNdrfoe6uG4c2ZRGr1PYgIVJZFU9twr1qjj7JOHxkDBc+addpN0qmsTvWugp7H"
    "or2oOLdn+DlokixuATbDcIYr3epNq7xa5VVFCJ1QeQUIokjnDRESrym9ESrjda33AXovgv"
    "JJuQ76gl0LCzXS8qYI3gBhx0Rz1zL4v8TRtEQL4mb7tK8zTw3NtI9+h8qeps9/kvgj+Cat"
    "syqqs84ps8JYb1IGd3C7FUohTteZJpYfD348jrgPf5Tx++7r4PIyJ2/z2a+jeAbDO6h2tl"
    "8nvm7vxA63TDyspNMfluj0h1md/s+8bkOFJ8Cfub2Gdlo9bK2JrbhI6xtHCTKVGdu7lnoE"
    "NIZW2vzpbt/xXZFAVxtkNxdAa6eMxUZjfzbPWdyU2gQ7BfrziirF3DEn2xR3o0+2G6I8vb"
    "6+TEQnTy/S4eCHr6fD2+/3xUXJB1me9qSod4oENmVt9ifptAAaCyCw42sLIEmnBdD8HtUl"
    "abRDVzEhtOfQzTnrW+DrzWqmjnI2eb9VqJ0S+mPXZ+6vq5k6ytzk3VWBubqQypYLqWw82i"
    "Mz6YrCPVGe3WvxnkU08NV4zzcINId5OchiSGQHovGyL0I0Ig6NRb9YiUiijARD+FgHuy5d"
    "EFMMZf5sRoDyA4KKrhACGGM++pmQOUM5Vus2v/vReXQGsW9yycK1PI84MiRFXoi7RFD0RX"
    "41fymxluF7BTOBxiTYRR5FQElO0JS4EpIlB/ANtoxiWbhyKKswTqWK/aeDVro25psaIuFZ"
    "VjUzISJQOQ7TO+Nndz8WCudvSvgp40iUD+K3kkdc1kcEG1OBCLI8RuxJC8WwN5HQ4BKDQK"
    "+2kfgddYJmWUqVxdYYElcJEVcCiNM9rN9lBolMN62zn1YUXdxHracdhuUdZlw/o7XQ1FnK"
    "DjK8fah0yLb6KztL2UGGt7/Cg3xTzkiz1sWcpusgsz8eVGD2x4NCZsOjFLN1446e7hrxfj"
    "gPaIScQ7yQ6dH4LhnErQEsPOphuz5+KEHWJcZuuwWKP24ogTSlFkJzIQT5fw2EkKLUQmgs"
    "hDDNsr4Q0pRaCO8AS9oJ1mdwF3XCgK9iNMJah5tGaLxptGZDCXdrhVXDytQ5MdVY0erigG"
    "q8Pna1mhEu4aJgnnDaz6hDlgja7LoCveuSCXEJF73IjPNd9gFFUckpZmIMnRMnqi8nIqDC"
    "I5uJnm74u3JCl7G6i9jzyGwe5NlVCWfqtLu3jGCG4sqIoDzrLkam8m3S2xcbAGLxE8vl2y"
    "HcFrGSo33RSxa5FuPSqgegbyNNL9qM9WJjMaJ2/G+b2Au9a58z3/3rwoQj5Juoc1eVwwl/"
    "3FGVMNlRcZjsKBMmq+/W3w13fu8FQwmUP/lybsLo9t36UB7bqVcDJUaibgnB3il2nsU5gn"
    "4d9BHzjSmAfE7vLhqt8PY9zt0vjKLkVZsM0Rac6kPHn2UU/ky0dtvld4PLkZh1t8Lt8O8P"
    "w7v74fkJiuZ4dG6GV+cXVz+dIKjizcXz6Dxc/XJ1/e3qhOuizw5dOHzM4IITQX/6R+fs+u"
    "rL5cXZ/Qni4pvYluE9OsN/3Fzcwrzkr7nlwqxng6uz4eUlfGYA52wbPr0dfnm4k98/8Vnw"
    "C97+7OMqVI4TvFy1iojUzTg8E0gRJN4U4I3Qoi2wL7ypwFAG6sln5C0o3P0zymomJ7ahW/"
    "GZhVmWGwIqC3AmyBrtwO0EgXpSp/qOoWey/IwcQkwuCVB5ZSxcIMjkNml0K7VfT/gFj/jZ"
    "N65XLjtBpLI47iliU7oALLAozgUFnhsx/rBaVYWSogo5jHfxoibXAwqVWT5ggWGBFi7lh5"
    "LlQQ1+Ey4cvinm3kl8K0iHElpgx8vDnb+NZP50R76boyAXA1lXFApLphVY3iYgqX8CdMXx"
    "SF7yUSnPY1Sa7/X5LlU41gCZmqTUyFSlkamW86fPpdVAzEnKFsS8pSvoinrc9H+GjKMx9f"
    "m/n7hgkeygIhTiFrD5u7YKDJuyZij0OOHurIFv4EMOFBGpZZhCBfx1AO64v9++wyUAVn2D"
    "0lMxKoXhdzJFkdvBtr3kFlZOGE4lV1SIkOZWYh0LIEWmsNKzMoSloRgWyZdRHxkA9UBidU"
    "SV8g5VUfz5qBL/UEb1F4u9/hkZI9uZE/Jd6kKyPfTI9BvU4MvSqusQFIchm1LfNtETRQDQ"
    "CH0gfFcS90T8U/4ikbat9Gkp35M0uLzSlIpLTByS/P8A+ngC1AcIbjdEU//QTJHuzMEpVU"
    "tGZwKuY3loAZAcscVsXHkndelUnbuUC2BWx3sTI1Fai5kuEUZz4jLqhOepTekzhFAq+yu3"
    "7dfRGcfFhyT/gea1Yy97USvsXdiFwWov3YT+3Gwo9SSllroqUs85ezPt21WpPfPWEtZF/9"
    "5eCGuDyqsU9orlkloCxZKD5zgNKL/8cktsXNCMIgkt/yInU0bzWJvp/95kBbSAaWdT7IiN"
    "VwTYDwb0K8D2R4YYWxG9D6XDQNlGC4tNEUT448XJuKU7JgLEhCYunSF+diLqyIJjDlkIvD"
    "E3rkT6E+sj/hUU0ZcAjC8MMD4J/++Culnra9vfvUZhMo3kf0sk/9YRzduKrnESTkhzUlqi"
    "9Q/ZKn3El7hlC0t5TE0ouffMxGA+tqHLV4OhOwKG3jksLkCU6gNxvw2uBApXUj8659wKOE"
    "Em3wCqQmS5qcTymn4Vu3JWFArvB3DkgKsOs5DdijpvBG5hNK4VFozTKJ0LwzfuZHJyBBF4"
    "AcVssuTbh8BK9tX3m8TpOug12V0vSdY5ZhLDahalSFLuTJDiXUpZFWfYOzF+dB2Gt3eZba"
    "4OQ+gRK/buxHxmr7t34t661/07A2Rak7Aowph4CxKh+b4DDW5OXZkzjkyo5e6YUDYhLI/A"
    "+sLKDON2H9AvZA5eFz7VlC6IcLZMoKC8JZwt3OrOOnm2/QKi6j2y+bp1owAjQDQYlJ2Grx"
    "CuIZMSxi1vj5MQCEDyL15y09sFKAej9guJqvfn1oTg88CzZy4K+P8qaV3XhlDmUO2XeJQC"
    "+WXVlwLVBedZBAmdRR21tPc3/IxdD3/XAjgblJGUjh+u+SbuhpBWadMKnl0/3N6BZ84bQR"
    "GZRwc+O7t+kC4I+Fh4ncEPAU/ufx7eDuXncEQQfgB9hcEnSGacq+KPUKMcx1sHOJNsrlSm"
    "fr+kTv1+tlC9R+0GCLs4lcqhZAmwS9/gU1z1uHkbeB3s4/oyiVOpL5NFEA2r7JJ7q9LFgP"
    "6t70CI02kvkdL+g0CJbgZmTZBqP5HKcg5t0to9gxN0CidDKWjXlOCm5qvqjmsip2J1IndL"
    "DlX9QMkVmPAE8VdAVw+Xl2/VFfFWwPl7Oe6i4Em/zE0kkwEqeoe+rtLHMBLN29ATfiFRmg"
    "uW0aU+hLwtjyEGRYlcsHSICQ4S9C3oKAgumazvp/3pX8fwhAU7/6ldL0q6XnTxtjdWv5+s"
    "F+I0UMzidLujfssco3hukThtwNh+h/lFu+QDqo1MEcDQRI40l6LDJnDBsIblWff3KvmH9k"
    "r8Q3sZ/xDcb1kBFOOCwvHq8r4V42cTIKB68J/dAf40Wcvt4310fty7uDVUQYO8G3VNp0a9"
    "tq82mxq1Sev+jJo3eEn93PYcq4f9MhvfoOZoLsbV6NEhCdDEsonEWwTdLmVGjYBHjJceYQ"
    "hzM10006CLfgpmwZWqpXjOuDad355jM1+Ti8IQHgV4yqb44Oi4x/ke+zCsaaghGcqca/0S"
    "v0Agwxra2opCaY3tOqzXZDfL1Tmu0h73uLg97nFOe9yCGqHlhaPVLxDau/t58ANfEzIPED"
    "yKtuXAUcPkkbIgAuCFK8dHNywIOA1HuH7/3CSdwuETYZMHN8JiShkJBMKlwf8NJ7xHaR9Z"
    "Dr8nxI0hfcXc4OWHPJq79MnFM35pvCge0hb/r7GdwvFKH1wCUxAeXSLhB8riV5dEssl3JU"
    "fKQYkj5SDrSIG7nmtZdYv/pchUFkJDWNPHStz+WMLtj1lui4qDo5rQyQTRmgDKLZ1ZwYXN"
    "tW6LXyOWgALDIcY+i9lOZLRKlMPfDMQScuLr8jlOsxNsbsOTksM7sBhqJv3FSFQ+CrTrb0"
    "eO4i65/qwZoDsbyTlFqoFcKsuZT8V5k2uIPDxcnBdC9VZEKfn6vmV+AFJl5NqLFY6Rb17H"
    "Ji8RttSlpPTichG/PquwkvrmXoxKe9Lb8qRHjsI1Pel34Tw7JoSqnvT46lujyJgw/HPWfY"
    "0KY5F3/JLP1SGOb7TCWJJpZTGHkKtV4g6jSJzVgg8wXIYDYvGBPpK5ndg1iB2U7IqKbU8B"
    "KAivan5GixgMsI8WljcVzj0+j0GL2oRv/BtzQxLzKHoD35+JPfzeY1NrLpC1IlihoYpvfU"
    "H0y0IS+rbetjCS90WW8YVcD4er7Ay/CAIS4O8O/aqhT0kmsENGunzo1my7crB/+OPhp4/H"
    "h5FQok/KZJHle01f6g74UJNRoUXo1RaSYHjJ+ohReRe4ZE6wx8KiAIpEifBiXEciwXCVJd"
    "LQq72JSGiDRN0YkcqnTRS+CQAYYq3DOcN/iU0M5bNESYPOMjEihUWj+M0LKuqcv1Z99qcp"
    "tQwaB5RJgxSZGJHmfFPOdz5FIrgOMg3lwmSJZnkSm6ij0ai52LpdxbZ5OwOmAgo8iyJXsq"
    "WYcEzEGqwKNVXpizrwieRvl9drAsXIVVZZe18H92c/Q/mfGfaMKZT+ufv5+vb+BLxHrvfo"
    "XP86vD0RJsaj8/Xi7u7i6ic+1mKMS+zRgTX+0/B8dP/t4mx4ggzOmifCWbWwDFHA+P7h9m"
    "p0enF5KcsYe77rjMYWoG3g6c1wcC8fzEXs9NF5uPrl6vrb1QnynWeHLpxGe1aXPN7t5KY3"
    "ysvQasIJChy9TQpfrMi0d3AtG6VR5ZEUod4ALUVTV4GPNcOpiRSYHdsLNYqPrE6Bgphq3m"
    "pvI1odm2q3lnnleHVyh1dg77Zz6naUscqm1N249MXi73aGbbuXV2U5/rxfWmM5GDkCpHuN"
    "8Db2PDKbe1BrWPSk4tSyvk04YX6M+nUyqGYcFsEZL2Wzaf7QIIzJkMUMm0R6eTHI1uLDhH"
    "0CHbEmnsiCkVWTT9CPUP6Y6VZYqt+y/ZKQtEsMvg1r4/RiRGvg9LYikN5PUGeGL3ZIGEou"
    "75MIliHs5n4QNH0Oa4JvFcrXoMvJFgHPbQgirJwzJk/YeYfFcsJDuI4/I06jsjtLWZ8GNo"
    "ywZHZVnsdIVGY530+Ukc8IbvzwJrexN6Hu7DuG6KKNLbYRL9McmGfV8+sliFSWirIboSQO"
    "VeZO3ZFy7b1B2OnV4Fo411X5jfXXhQn/mHHdluv5fE9YZrBbuCpA3JUeAMXGkVO99+W2RV"
    "fUr7RYbmv2K33ve2WOvWmtWzoYrzKze98AdPw//xaxQYKNKQQHvaixsUOhsbGyvRelYZuV"
    "SXF5zxVFl9zircEyoVOrn5M/UQJDDgkU9nH3fr6/v/mOJY95vrSxwxZwN+AcdP92+F0a1S"
    "7QeXYkkg1Nc/th89Z+GEHui/41jKjTrmYXYslNUOCO6HDGWS5OcCZyUgK/nrAdueYDSpGi"
    "R7tH6fNolnMSfbEpLmxtE9GkRDMBInWE04aGc379cHo5RDe3w7OLu4vrq6RjQzyEj/gHVu"
    "g+H1zmVzHwcjPmyqKbCbouXaRbRwEaxHoRvaBrCyFLqwXRWBD/ouOa3u4VhfIp6W0cN+pn"
    "nyvGy7c6UPiPZ/l4lTKVJk6lcOU9pVwDGZjK24alr03T8pa9ksB0MKJfKTRNYbBVNfn6m2"
    "y+ElIjhi0zjBw/ix64UGSVkZOwFuvK3wDdOgEcLrrjmhA8DjKhZe6iy0TUGloA4gXXWOfZ"
    "Cvvb/fZXY+VQ+ZHPF4+Sh7Hxj3siOB7EzEV6IJbfUJLrHYv1JPzdQRkuyDTU1WdVOo6L4+"
    "o61qcjS5uoNyQhPWGuh3RrERMxGln9CzKecvNYUWtfnGE1pBOOV1ow36YWv2DkMSCK0C5c"
    "6jz1xT0zpQtFRdHpnuUXDnq4P9tINU34uTUt+IhEG+6byKPsQvz6PqmFKnpmAH4XdOO85e"
    "9gd1kghRhVSgiRS0tNMcjWEn1k+B4AaY8P0fOpNBtkBXJ+DwNrGJoTOm+j9t8p8DwuNS60"
    "04urwe1v+WILx8c9Nae/3Q8HubWWG/TIjtHp0qpKwwtFxeb6Eo6R7QyU9N3IVxHP0y0x8L"
    "yX43CSD/rl/YP5kIrOJXn6Pvmca+CqAR+O8Bb3xT+F84YJv4r8IHTpwPoUyrb4kCxDWpOv"
    "WYfxubOOpI1+U3lzIQEuFdEc8VYhZczRAzWwtJ9HIS202M/TaSNKNNiCZfud2AsbsaaSu6"
    "EqNCZJpbxiP6OQQCj9NuLV2QkKytZz3ZI6XMuawT/n2OL/FVWPiIke/YO9g+NqTN80eiZx"
    "TFWVUoJIaSF51MOcRmLcuEgYyGIJQutH5c6oaCBk+oYigKYOFlYcCtReWLxGCKVR9aD221"
    "MIbHkduOSKYHs+n73NXrWtYSENm0IVmzrsjJMoy9CeSNgOgoOiN5zoQRkd8G8EPQ3ukxrc"
    "jlEoy+w3W71BH6daDE3QaJZmfbtQoKoWR+MkmqGZExYKS0C1rzpHbJxGszTNUv6jvJphn4"
    "ikM9zccsznyaWM1S/ZmCDTvG/Ge9NiwlRtUDEzRaklsJN1k7UERGX2RnXDU4Sa/ztUtVrz"
    "vTedz+vzPUak+d60CKjVoH9EnEpzvvlJT30PKvKZja7cggm0PBrqPsTzuCnaQPVJEmr+N+"
    "S/blW2XeZnkB66sWjtQq1FjUXPBndng/PhW5UTFSCZn1zqF0No5NP+qzia0RMMrIGmkWGo"
    "BMQlFp4Q1RCpk8a8CIQLmwKSXUZExQeL6IkHKBg+PgiR5qNrtvLNkKJ158/E10BmhGw9Mu"
    "sLaKYIvowJFP1YPcASyONB7TT4h8gNC0K8gPPkLzqDxDLivoiSkFBOTRDd/fJwIhGf+NGx"
    "LUCITsIfaTEUIBLka/qzGf/neFkFDSQLUwfR2QAfEqu1In/oKPtJUOIppyNoODVMpluBqo"
    "kbMvJqm5fgXXz1s2CGsg5hbBt+iG0sJrdSH7Fn/yTYfuI4EF1yIdzPt0CzYH+VWH9xqP8d"
    "wCoGsR5NYXk82aspyhrjp1vQ3FhCXODzF+xaOOd4ryKU9lsrviekHdyMC5FU5q1u0uje3A"
    "gOr6geWPHKLywIptTir34vJNbvQZX1e1C8fg8y6zd7k1dldI4OoBleneFF1TNfZ3jHqmhu"
    "GpC4Exi5zWuW7wxx0BFVPV6QzsN2fcdjgkyzv7nn0R83lECaUgvhXUEPOieEXUTgdE4Iux"
    "MK7xzrdQxKx6BUEUInYlB3XDkivaIYlHzafz0GxaKBr4agBtKbBY5FGQFaCMdvmHntUGRT"
    "54m4iPzpY1uEgaRRmI0pNZ8KgkQDNMPuM5pDOs4U83GiPLn4m0/LZbmgqYgVfNvMZ54Yt8"
    "CWtyolSCGOE0av3KDA0+st8HRoRpmTrl8Smumyo7nueVfReQx7i5gNio8kCHV9GeXqj2h1"
    "TKtjKgph99WxJ/mLc1Sxp6BgQpkaBmMqooAGslqyA2AWw/KWENk1LeCv4SHM0CllBjVFCz"
    "Ro7QtthEVcPvjcI7YttKsZ6FwA1WFIntpSg5IszaY2b/N7cxE2ULIHHo7FfLAGslCZcMwc"
    "u0GDb62UqamUhZLKhvCGjj/LnHZJiEYoZYWDeL2b2+tfL67OhifRtnl0zi7ufzsRm+fROb"
    "+QPdFPok1UDQWw6aDfanvV2h0JMpX1gt61Yy+R/BKEZ9zEFKYlrKl65Ry2nkoSHmm15JIg"
    "U7g7R09eE6KpZwA3Q/JaRHhMX2p2edt2Whuu1wguHK/yAdYUhbBXpVQPH1V8JO1livUAxq"
    "0Of8Px2+Nvr1dzuV8JMDMGkOQJtLCY4SUaEzSzGJTFaQTR+3hQgfMfDwoZD49Sxd2h/VyW"
    "8SXV3UMClVd274Kf9/ATBbZbIlfFGSNaf0AVfsQIdgWMfAbnJ5Pg12oyKfMQbKYfume95O"
    "yOU0ptgp18Oa2I0uWbOdWmJBUqubUK8QsDILQhGHFMBm1uDW5BgVBEM9AW6vGfXl9fJiRz"
    "epFm/cPX0yE/uISYVq358hLdiNPAcRYj2x23mYC5ij44C2w/B317iAf23/qbZdfcaU/UIQ"
    "0EHyNrQfBbUtZWVdVXgje54sYN+Xci+Ywv7y39Tt+4EHqFvifxtP+6/2kEsqzohALvDnTL"
    "4iIOtfXFlF84/Mrkeg1/V2ibgj+ggYPonMjA2hOF2sxO0MSZ6zxjlz6DK2iSdTZtYP7X43"
    "naVaSkq2hMnvwmV2qcTlfCV+0ATeiw7Dmvsl25ChvSbFGDjT5poMKCkyn0BMqmUqKrulK6"
    "K1evG0V943Q7o8S8y51GfY8btQXOlNc97zFyhXvN9n4Z3tyfoGcy9x4daKh+Pzw/QSb1x/"
    "zFHp3b4ZeHO/jEJROfwSeXwy98vE0mivjgw4hAndybBI3Kjt6f6QJxfXaJBALLr+t2Xysb"
    "p4bWHi9mG0VnU/dTQPjll1tiF7WcDFRxUMKJuQoGq2HArx2f//cmjZsEz3LMmzRPiw2chR"
    "g5qhVnF62JRbouGBjCzoXY9pjwvzxqQ49OTup+QFd0TM0l4t8pbRYm/Ij8qTCLHcrJ7IkE"
    "OkLTNAh8C+cvuHwKOiJv5Wtzo+yLwFh8PdqurSUlrSUdWNeBdbXvEh0/f3/c1xFyHSHfCn"
    "d1ELwqDEoWaaMLJ4iF29RpoRKNjnHXdBC24YZq0QX4HlyxK2wZ2FU2XYArQk2PLJhjtXWW"
    "GJFWGNvK0AgN4zUTNJIh2R0TRNUsjdgCVClJ4xfY3vdkNrexeJ+MQyk5oF/qUZpij/HHIy"
    "8YXser9JV4WOJmGJZw16BsKpxM2BClHr5jKJq6wEvUaJpcr08wGJ6HmreNnSef8zEnywLc"
    "UBDt0bkVarqAYtKsag/ESFTWWpUxCrQ9GzH3aL8Kd/moQvaKZ0n+RqdPDR7HaTrI5/Y9kl"
    "0tEdob3ICTeHjeRzcDCPX20fnF3eD0cnguy4XDxcf6yHLEFcqvSGGyKwK6D2/XjFjKMRgx"
    "st0BEL8bDIYicNE7QOq4eapv8KRU52ViTNU0ZUf6lkRZasS1VVBZ2WA+P0FTbnFPQG3lZr"
    "eA9Msq/osIKSWyYaAwv51tF97qxC1jQosPzlwFt+GhuQkNtxcchKvkO8nfNz0T36OGK5KT"
    "xj6zHMJYaMT1g9pIUiYsaKgBUjKxZS/5eJMvYEXurxl/cX76sNGcuCNG+Lfn7JS7Gd+Che"
    "ZgwRQqO7N6+8ij6HivHpjp48GPx5FpCH+UGYN3XweXl3m9tg1rbhE+8QiPcmsdFfI5j1Th"
    "GCfELCJnhlDfMJoBBOAJHRzyw98HpS5oHJN0gQQb5wMKe1o4y5oHXMuloB3yl9dAyYuR7Q"
    "zOFtzujog1wdujYG8HdUIYgq7v7yRnKGF72XSRF2gpPxhXVEqfhQDxpBMvEPscGwQtuLin"
    "2H4hQh1zxP4Urss59qHqHxXq2Zg84aqrocUjVLxDE6MrQbgzO/LdWF05Mub3gWU3FHNEqy"
    "WtvKRH+YiYEpxXnEhlJSiw1Ijr8jMTXviNVBjJMZdgJtHXVeExaTqFE0la2T6bAMQ4hJiM"
    "89DmXKyLi8nQbhG10WC533nQLFKewEicwNDUjCvz1EE28UCJRE8UUbVwGwF7m+gUKVJ916"
    "h810TCGtdqMpgi68IRmOrhWAXj+qkY4vopi3DlN4bXaEMlKXVwRLkN1SgrL/QR5tx+NdLy"
    "vspZdm+7vUlC3qlvP98KwWXiR+GjflkAacwHjVy6qFFkRNTwl1ls/6JjmdvGNZRnaAaADM"
    "Da2Uykk4ahHngetYjOKUTU3qy5SCo+XQi9pMwSv0Qnzu0EamoluaQEHh4uzvP5H5N1Uga+"
    "b5kfgE6dy0SUbIrWOnjjBGobHG/rK84ySCSvjfiFIFiQshrDXZHhc7nnM06ntO8T4ndzG1"
    "yelhMgzfn3scrRufa8murnBO0wdkrcILWR+XEqlX1MV5zkRKxe2ZoHgjUORcyHZjnwG5Qu"
    "x2tMLTs/0bb4LI/TrHGab7H+HhzmAqthBY2R2krhqnGaAx6wcTGZiHiLSYjQ9wnYUpPf3w"
    "YX9xdXP52ggP7ROR3+9HB1gkSNMSgyczWECjMOySsv83D1y9X1Nz7ad0SGUcW9s+ETrL7n"
    "dk2fbTOJ1RSVUi5bVVB/U2sO/c97ebi/8Fm/FPkXjKphuMkqvXzJC0uLf/DHH/L2AzXjjz"
    "9EtooAbCymFr9VrLCBiAChkdmcesQxllAfO9+Ea3n+XGNOTCh+sge4E0+bcipd+CXwwEBc"
    "NW2MGJnSJsa+gEt4UQ1e8FwEhVKxI3WBzwiH94/YHHz5wyj+F3ZI1YLZLdoiq61ZxyJJUq"
    "mLnm2aOVPFSX5U7CQ/yjjJd04fC4xjEsq+8h64Hf79YXh3L/WsYA6ulV1f/wIfybUOutjg"
    "/LcTUR5r+ejc/XxxcwOPRU9zeH5ze316OfwqSgnxnzHjmtzw8uLX4a0oGEhs64W4cp77h9"
    "ur0cXV6P52cHV3cQ9zAnJtZHE+udhhlheOkq8ED0Vpwes7KC3I1eg8zfBscHU2vLyEz6TX"
    "0Q44UXMlHRxWWEkHh4UrCR7l1AFoEGyJ0+1M6LL3zbU8gKuNyYQGyGp5tMrYERcO2MMTl8"
    "7gGZSbDlsSQELBFIveEe8QxSgPaIfWP9QlzYYCn20kRETa4hqJEMdVtuVx8bY8zm7LxbgO"
    "r4PhCrMZPBkGV9Qt4ka8DnV27MjGzMFzsdee+JEMPVoWJCc36G1kErxebe0mTddBv2v72S"
    "WMuC+WUQTvK8lcTdFpZldg9ng5muK89J1SgFmMSvGCQHfE8RD1PWaZIrArz/zw+AFfHbi9"
    "vWlgXLVxxbeIMZNlId16joYY0fZs3L266lhYAzc8+fn728Tw2Ge0J9MHsC10ejTHltptG6"
    "EuTv08+ySVwvAwcX87ZEFAV+ZHK1zNLjEIv6X5PhLeboBUVO8LtOnLWnK1SYOuOOEOWTYy"
    "2YbvJ/kDkACxeJSbOu/QXpkScKbXF36cbsdkvwjyrPh9DR4JSH0UF9o7lP6c3yJNkrxWZD"
    "sme77NMXvuI2siKiIIJD2z+On6Hn0VgYsvK/2SVJUVicJ3sFIhz2TFc9rMiZgg3Jk9927w"
    "2imHVBMvcUSlpauydHXSRaGYAQ1jXjv2MliBOyL2YLOUSt2fmw2lnqTUUldF6jmbPXj7N0"
    "e0KidhFYpNR8CjpCBqV5u+DufZMSEUZTf1U4Wm46svUWn6diibAJWVmo6nsi+p741sKLqV"
    "s/xr5JOdUfNGTHbJ59pZ3SWbVZboEvoSIgGb8ymEHQ5fyE6eEm+SfpdkWgmYM+Lq64jO0U"
    "qa1XCdMhoSZRGJyuN4zFc8pOULTGYfjZdoQcZTbsWB85f/hRkA1D7LjALhgBSzWEw06USU"
    "H2L5KM+Nflsu5pPFALFTzKY59c+TQ+ZzvnR1PfQ3j7kUw0GFGDP8L46+hONVjhH37n4e/H"
    "BwdIwo9HRcxDfIqgmkS+bcCmNoRohXPXq58RAM9V2jXvA+olBaJMEp1EdwjEpErgte18mk"
    "CeM3kPHR7VhkQ9hE+wvcoXkg3GI3czheZ9XUdjHHX7MGx1NkmvH1ffsutzxzbtVinq8oNL"
    "trs3tOzdF8Sr0cpG1J+CpO1IWDe9tcjyv3Gb6/ghhIknbQFbq7rs+sxzuELDUq15Yg1YJW"
    "WtBkMiFGrb4BKwqlbQ9mYKcfYLz6CCqkg/GhVMJ55HKq6w1JEeowQ1thhrgja81IQzyPfM"
    "dEUTXYkFqGKnW2vPOo8dzL8wiLB/1ST3A05FX/L9R1n4kaMFA57QW7FnY8ZFuEyWYM/IeQ"
    "KfWBFMqmTWPDhT/KYpBoObMYyYK2W58817sbTAvPo/l0Vr86h1W/xI3LeZifjVIcnHaKMl"
    "HUSXaoK4TW6ndzrYq4L3k9KEr6xaxINEPTDNWwmWJWdxc2E9wotZXaJJ3WaRtnWEX3eG0R"
    "pCm1ENoyLFa61fqWxbf4XDsmjKqmRXolFmCZcs6dFhj862qmjrI3edbWBopt3HL7Sl9IYY"
    "G2xID+q5bcaBaMrYHpMbiW/ETCzp+iaZ7oljcAH7b5A+UX9wm3wLgwnp6IG5SvYVEqGeIv"
    "UoDfaW3m1zu1lhl32ppTzpp7tvJMuWqVqkJapT2y/GQZ3v4qyz1JswkqQF0OB0EJKNkBJK"
    "8qVV4dKf4tfATxHp2znwdXP4mKUWJvifE3g4tbOX6OLbdZDakN1EiW5vdIvmh9uz1GqK3N"
    "IvO9PndzKDV70+yt189njTY+WwsQAQ7t5KiPxv4SSiwFpTX6iC2ZR2bo0T/YOzhucnC03+"
    "tHlybeKsxBZ/k1EoXajqps7LvTLQuU1H61l1AZAWgvofYSqioM7SVUgr2VvISZC7UF1lbN"
    "0lXsJt1Kku4mfa+/Ut+QvsSM1zV81C/zt77IQRUdrYOgQF7YT9ASkJUFdb0pFGpaTOks60"
    "OtSpSfygi9m3r9oLNXTh5j+JzLRrtJ1XSTdrGJW+9hPoeinjgnalDF4XBYxeFwWOxwOMw4"
    "HHQa0Ru5HjofBbi5vT5/OLsXHSZM3/AeHc6bXy5uTxB1np4tVw1PPd+ORi4O+JWmnCsyhV"
    "0DvX24Kvf39j4DJB4iigijicW/AL1g2698BrXXDUd8ef3azQkyhRmu5BUbU/H4XjItJoLR"
    "9YWQR62wLHrXgKYONipXg5Uuls0V0ucagaxwuMoeGQFrpxNoLsN1d+hgMSZItOWCQiXVe1"
    "i0jVVltYC/4XAdJ8w4dqUNOLKtmZVzfxY7dtN0Kp8hqzUMveREABGW8mcx1wl0BhY/443W"
    "MlcPXa9hSfcV4e4Er3pfLdOxnqZeCKuSrapMvOyvWjZ/x95hiWfimE3WQYxsF1cB5jtTto"
    "MUhd71OujNLGc0911jioWvvK6Gl0PdmYtv27o25+WfXg6WppT7AUVnmN7aVTfHS5GBOiOc"
    "M2ZOGae/3V1fFdjqWdL0YWcZHvpffpWzjfG5958T3zGAi1yLsGzPctgH+L7/qunP6g1ncw"
    "+Qw062O3Tt4w14Vu7YSvuwUkcWTJAp2OLSF8sx8uqJlsgoTrT70iEvxF0uuJbbQquZjQgp"
    "wMDVklGcZvdFpPAG8se2ZeTc3GWt51ZEW+w8Fwal6hRvnEJjLOjCBLYUgzgeMi0T+mQheG"
    "XVWs1hvuRecuJQpcJYESktjDZiI2129dNgzI5lEeuWC+9R6jmGaiZ3XEJhmkg9Samb6Kgj"
    "5OzeFn6Y+kWvYlQqBzgUdECUVbwKIU9rQvbuwnl2TAiVa13FVt8ajTW4ljNbs1NEgMS78G"
    "Qfvo7wOx2Ma4dJD52CP2+0l0Z8WRXjP8NV9yoGdBSt9CpA0LC4mahbhlEwByA7J9T9HPtk"
    "YXFpQ7MLZxk8zY0ZtzRlfsW0FRI2BJPremnKXHV9VAwd1TlHb530FZ4NdQWQoNMCaEv5ix"
    "1l6ybDrGbaMUFUToZJrMH8Wqc60aj1RKM3riMb0yOLlaJAy3xdJwr12goqkYNElpBExkXK"
    "ymdkwFqxbdkEjASDnqwXwsTffDiCX56jEbUxY6WiQ6ujYM5Xsy44pKo6JKWTEUBxKk1EoH"
    "SCwfDD/vFhiAQT4aRGOTUHVXJqDopzag6yOTWNIdatwKtVuxzeRgXV0aTXbutOuJjDamKN"
    "+pckSHUoQWU5a4vyjc9TVZqkvxN9Thvzmzbmm9VgeLUGxrVD7in/T0URNO5T/6b7YFMFMN"
    "Yy4S8cg874W3+TzWh7OXZ8eki/zJi3gsGjoLttjbLCorU4ZB8CrBXMbI/aJoL+VCK8aIpO"
    "3Mh3zCB9IRz3HUMAj3smkCw34SODshfYYQvi5vWO2ei3PTqP/DSZe+jjHiRXsCDhwpIdl/"
    "k0BmFcgepDdrHBOd1H1oQ/ZehfdMzZY9nEPJHWGTWXaMrfikFCJqMOthGYq8XBl/AdYQB/"
    "QR15Uedq6pe5GmJiq+xtiNEo7XAYU26d89W+sJw5XsKih8o0DE6QaiLacC2D4pIS+YzfiT"
    "ISeDFedfd7waMgm6OP/nS5seBZk2UfmWRsedFf/MI3nqnPh4hPLCOCENQV0ceDCiL6eFAo"
    "IniUEhGpVV03GK60gL5B3H2GnwM3sryMIFsWSjeJbDz+26GRmUiKECXBnexFVs1TV81VV+"
    "aryzjr4GrKuzEc7C7zhRJSpLHdS086/RWRyz3cu/BOEhkBNzpi3DzI0SLqo76DVIbIc8A5"
    "fHpxNbj9Lb8kzmlO6sPpb/fDQbrtMMFmzayUGIkaSSnwtXWTUtpw6WwkF0W3B34n/rVImW"
    "8g6TSt9qSqLGmuGXG7NiceWFztLUbSSBXZUrGOb0GdSNPiSrronDohCygZabZRCqCtInAZ"
    "z97bAB4GxLWMaS/HSRI86Zf5RvBqzGsOkeJN9jrIoJaV/15M/DVz6ktgk1yPyq0DWWygxE"
    "hUNlKqszhpcBwdVTE4jo6KDQ54lsoole6CqhwOhneQu/uVzLn9EnNuP2vO8W/0cus5luW1"
    "RyTbtyDeRmlpzVZ408vs3/8/FNOabw=="
)
