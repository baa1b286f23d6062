from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return r"""
        -- accounts
CREATE UNIQUE INDEX subdomains_one_default ON subdomains (store_id) WHERE is_default;

        -- banks
CREATE UNIQUE INDEX bank_accounts_once ON bank_accounts (store_id, bank_code, number) WHERE deleted_at IS NULL;

        -- catalog
ALTER TABLE variants ADD CONSTRAINT variants_money_not_negative
    CHECK (price_idr >= 0 AND publish_rate_idr >= 0 AND hpp_idr >= 0);
ALTER TABLE variants ADD CONSTRAINT variants_min_qty_positive CHECK (min_qty >= 1);
ALTER TABLE products ADD CONSTRAINT products_money_not_negative
    CHECK (price_idr >= 0 AND publish_rate_idr >= 0 AND hpp_idr >= 0);

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
               'other_fee_idr', o.other_fee_idr, 'discount_idr', o.discount_idr, 'total_idr', o.total_idr,
               'units', o.units, 'courier_code', nullif(o.courier_code, '')),
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
    CHECK (total_idr = subtotal_idr + shipping_idr + cod_fee_idr + other_fee_idr - discount_idr);
ALTER TABLE orders ADD CONSTRAINT orders_money_not_negative
    CHECK (subtotal_idr >= 0 AND shipping_idr >= 0 AND cod_fee_idr >= 0 AND discount_idr >= 0 AND total_idr >= 0);
ALTER TABLE orders ADD CONSTRAINT orders_cancelled_says_when CHECK (status <> 'cancelled' OR cancelled_at IS NOT NULL);
ALTER TABLE order_lines ADD CONSTRAINT order_lines_qty_positive CHECK (qty > 0);
-- What the scheduler looks for: holds that have ended.
CREATE INDEX orders_unpaid ON orders (unpaid_until)
    WHERE status = 'pending' AND unpaid_until IS NOT NULL;
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
CREATE INDEX payments_refund_list ON payments (order_id) WHERE refund_due_idr > 0 AND refunded_at IS NULL;
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
    WHERE status IN ('pending', 'confirmed') AND suspected <> '[]'::jsonb;"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztvXtz4zayN/xVUPone+pR5h17bGeOferUI9uaxBuP7fUls3niLQUiIYtrimAI0orO2f"
    "3uLxogKVK8mKQoGaJRtZUdi2iI6salL7/u/t/ejJrEZh8u6ZPlDHyfzFy/d4z+t+fgGeH/"
    "yH3eRz3susun8IGPx7YgsGHkCMuh4hEeM9/DBsw7wTYj/COTMMOzXN+iDtDc0RkZU3OBfM"
    "8iJvIpYtaTgyznA9Cb1OATWM7T60MDx/ojICOfPhF/SjxO8Ns/+MeWY5I/CYM/f+thw6CB"
    "I36F4RHsE5O/be8fMM59Hk0sYpspDlgmDBWfj/yFKz47tZ4uHP+LGAtvOB4Z1A5mznK8u/"
    "Cn1IkJLPmFT8QhHnwl/8z3AmCFE9h2yLuIO/JXLIfI10/QmGSCAxsYCtTyBZaf9Uajq+v7"
    "0d3wfjTqZZgdUSSYGn5kUAcExV+VCQY8wSt8/5/7+58+/bD/8dPR58ODH344/PzxMx8r3j"
    "f76Id/y5dZcktOJXh28ePF1T28EOWrQS4W+ODfggb7WFIJKS25j03TI4xlRXA2xV6+ABIk"
    "K1LgP29VChHPy8QQfbCUw3Idb0MQM/znyCbOkz/lfx4dlPD4l8Ht2U+D278cHfxHmtFX4Z"
    "N98QhYnmAx54dfi8ERwfbY2+tthbmfPn6swF0+qpC94tkKf5cHTmUOL0lUXsK9AUPwYmYf"
    "2XROPGRgRjJndhXG7x9WWdZ8VCHjxbM044nnUa8O22OCRkwPD+dN8/yKkxwjy0csMAxCTG"
    "I24vhBlZV+ULzQDzLrPHGbZnh+zp/41ozk8z1NucJ8MyT9EP1DnfVf/ZThP9C8duxFuExK"
    "WH9/8XV4dz/4egNfN2PsD1vwb3A/hCf74tPFyqd/OVoRUzwJ+nZx/xOCP9H/u74aCvZS5j"
    "954huX4+7/Xw/eCQc+HTl0PuJ36HJFR59GXPs36EqT58R9DR+MsfE8x545yjyh+7RobPbR"
    "bH+2+gl2+I1jhsyF1wyV0hvM2Jx65i1hJFdrTQ8oVVvdcOjIg7EV9dYBmuMFgh+DJtRDLN"
    "JN51MKHzxRH3E1FEVznyD+32eGqGOQD2hgM4rmnsU1ZUeQYweF5z6nwj5yqJhsillWDd7q"
    "N6+hVffRb72AcRqtXyuqX78v5eQEiXcPLUf+OTLp3OGrnjIiNg9mz+ooMNr42bjxw8+4aR"
    "3+RuPbYe4mDqDe3U+D7/cPj07EDeDTZ37IWz4j9gRZDDnkhW+FZ+L6jZZ5+wLQWmMh63dE"
    "S4x4klETU7bYn67Fp2sg5jSlFrPSYmbE8RvIOEHWgoC3Y4i/S/m+UMtsdFinCHdGxr1vU3"
    "57Yn5rggJJHbhP6TNcp8i1sVHV19WlFcCtuSbyT5DtjPTf5Q73qd1EvgmynZGv3N2gJXMb"
    "kO/vOeYWI/8d0gli+eIDWLjvc5t7o7qumQTR6/4Z9bf19jw0GYdqWhBZKXyhHrGenJ/JQk"
    "jigr83dgySw/nQFfoQTrNbEvh3tMKiT5ev6OF57ExMLjz+0/kPJr604wd3Z4PzYe/fb+Og"
    "viUTviWn92CD93L806nn/TL3tCdHjoQ5X9E7fc3VlZAudAPQCddlJnhm2YuT+F/gFQDNBn"
    "AU3+dBLtaY53XPsXYLK+kWliLNSuDh4eI8n/9LihUZBIFlfgC6dkzzbcqihK0SCCBv6OTd"
    "K36odjFqF2PjBa4D06+rsEWB6d31OCpyrKkkZO2O0PLl59MLv16aiDhNqaWsspS59TqZ1H"
    "Y3JKm0v6Ge6v/Gnh7l9KD35+pRTQSt+XoyB0sLPL2L5tmtE6UqT5MnqUoONMn2HM9ZLI9i"
    "l1ks+io4TlhU34VBPWRByI/5fI3kAS/Lhub4u36Lt7UYJoGQKeik/Bxe1PCtF6Khkor6xD"
    "xqk9yL8m6GbbtQCAkyla/K3h7C5sxyLGA8X5F9tI+MgK/NGfEQX8EvFl/uf8GMBTNi/kdV"
    "z44U3Kf9H45iUcEfZcK5+zq4vMyqKZ71NPVzoJB/vbu+KmB8TLGq/FuGj/6FbP5TN8X/3n"
    "9NAscA1qJxYNm+5bAP8LX/3aspla/UDGzwsSEspmMn4Iu3HMKE7w0W1/rRSeBhylSIvGl/"
    "+Tr4+6qj7ezy+nTVBoAJTjNpT+I0yx5YlL8zdoqwxRHRiszGnGpTwoqOsu0aaafX15cppp"
    "9erBxJVw9fT4e3f9kTEuCDLL9AhYcrO/Bz3PWlvE5QKc3s3j1+5svdxZ4P961c9j4Wm4tO"
    "EPVM4mVTJN5SHjZm/ki8VwO/RYZ4Z1wXvfuEaLiKNCMz6i3eIXhC6s9NnFZpyp2R/Lt0Wu"
    "mwUrHe192wkrDWGrgql1QqWwFKmmTaV6l9lWqJYF1f5S0/hW4vzu5XnZWhI2htZ2U4T0e5"
    "mjxMC9ha7K5MhhZXMXUrZ0pI/+XnW2ILnbaY5atIvp3UyjKMT61O16NmYPgj23Ke1+TWjZ"
    "yqqlN9V9Zpil0T6s3a4BXf/bNOM0ra7+sx6Rrm6NC+22xMBW6H3JhKFIcoialQ0KT71YIq"
    "jNi2iJWMAwYeSxbiBYmDo0oTABXkEuVMQvy7CBoTmzpPkIaRF3pZf0INSFZY3eyXBF/E/2"
    "f4XwyijcZ3sAjC3mGV0k18VCFEVjxLW1Yu51ItBscE6haB6w0/7B0dVIxUpat5VOHwfjGD"
    "9zP8JTNs2XX4GxOoy9+G63e7pVLuyZ8FB/SblErZGI/LXGzDv9+Xh/diD9vl9dWP0fDVmF"
    "+a4eCZ/J+aZ0aSZossHzAL/39/xc/Y83HdI+SbqAxk4gUTWd8T6yngiwZhj8SVhHJypqps"
    "g/YL8DHi+/z7awXJkzS7GyZvY5dsJAhOnTHlGju8Ug2hpKl2Vyx891jGlG8aj/mI+cSVG8"
    "fkR4CioIUxpc9sNF6MZDpTjsZfFlHPod5iZD3+pIaATuGNhRHFTzPPEkUuDAIFAYVZDulc"
    "XCJcgLM2suBbDLGHv3DE7WEypQGrH5IpmkEjyZtGZ8aUGdSU/tQ8WTjYWxRtnDTl6q5Z+N"
    "LroIQUencE2/zeHy9Q6Dl5AboWtkd4SMXbgx9opxdXg9tf8xW105xD7fTX++EgXy4NSj1m"
    "KTdUGbmNpNQLrp+Fb/od19ZMhH10Kn7AiYToMgEXcqJyHzO8QGwKF5KlSqZqyO85GU/5wT"
    "xixPBIjsAqbKXsFLu4p07Q3PKnUIpFClIUF2BoHtZn8YltC6EK199S9i72DJhD2R1p2LRZ"
    "3mKKcGfgQbLQDthPcudh9iwrsE7xC+w+xF+R/6zjqPCwQWd8swK23jH5Z9Kdy1URBsV5mO"
    "W8y8JbkkdN0pmThDu4ZlziMepgG4FzWNRkkr/oHa4BDTkrvpq7CzkLXLOh1NOUWuqqSD1n"
    "s8dx34qNFV7NcawTP+80wIAFY5PO+NM1QQZ30TxdZdQYO8+Rrbcmr075VIOl1dhFbhn89z"
    "xRzyJrsupMzrPoKp9C3Fg7kLGuMukFexZee9f9ImfpKpNiT+2abPoWzdNVRo1taqyLOzyF"
    "ObrKoCixed2jO5ymq2wyPTxZ90w6hzm6yiBwRATeuufRUM7SVSZNLHtdDgloqvmFT9RZJl"
    "HbpvPAHYkw+Xrc+hLOdcen6jy/oM80Z8i6Kyzi2X04XVf5NiOM4ad1ufVVztJVJlHXH9Fg"
    "3Zvv2vWvg85efZDf0kJqS1fZE5VBWDevLJymq2wKw9TrGnRylo4zaUReyNougpBVwxfSXT"
    "+BNVv/hruYdfh+s2Yu9dZdSRdikm6ziJgjj85bYRQxb+m8q9yyiflEvBE/U9b3h1+KuYZ8"
    "qs66xLeZ8rqTDAIEm4sX6+vgZ9S8EfN0lVMeMfC6/oJbmKPTDBrNsLeukim4dOfj7vqgXm"
    "hgTNc+mH6Rs3SJSRtNx49RBXkp+UnIQUlafgrhUCU13w3GtmWgMAVSNvQSGOlj/g8uH2Kj"
    "wIEEEBp4SM7dR9TjD+UfQBHiOfMS9dueXqftK50Comra/kZ6X11S6AVsYEZCdDosWgFHtx"
    "j/twwthuu4UVrB/uGnSvnRn0ryoz+tZhZYLP6F2e1QltOWJlQ7na3uSb/hHDXXozQHmFdS"
    "UyEiUDcfvfcNUi0gYfD+7/eIK1fclpHne2rhoxn/C02pXRWlvenMmhfiWXyyRq3L06Q7g6"
    "BvYzcoDpoVH2mEfKex0rooq4I6XwaorqtYbrWK5SYtUlGTNccYjWq1FtuhUO60ugkq0rrQ"
    "fErDrM683tPFw7RJqPDx0FfWJHzrE3rzldzeutLYho3uhib1BkqOwWlXdzEnaXaC3X3h46"
    "CBj/5vM0uuygo/Kl7gR7pS4ZYrFbqYsTm36kf5feuL6+llCFU+sXsD74k6+1YbWeSbKK9n"
    "sRF1iejEVt9hl6RU22PX+0a9Z4Ym1BM+JYDeArDwBM2wSaAaiCxNNZtBJQjbaqNuWIsOPu"
    "1sKD6luuts0On4XZN6jmexeTp+fA3y7yZrp72Gk93CXDvrWX4NofFmfThU2z/V6hnoeg9b"
    "RWgkaxnkuMVWSh0Ue8cy5RUqeMmcqKqZLHE2DhbEY8IZ5uKF0I887LAJ1NTyCGLTfDxG01"
    "le97H9luxqrZ1tyjnbxJoz+FqsYzCniJQ24q4nCLYfunCgpjCz8HcMcd5gkEwfscCYIszQ"
    "x72Dk6isIPw29uHZydsoVeztzxXM7c+F1vbnVWPbCWbjvEZqJe7QmEJpyZxbT5ZftQJjms"
    "WfqvjqPhW76j5lPHWAQ6jH5SWFylxWye3c5XbfvTu4EqFgpbw6lXJC6GbDGteiXU2753TQ"
    "rqb3KPUiV5NGM2k0k4pC2Hk0U1xeMcd1kyy9WOy3SRd6rNT4ckrsSSLrJbeXZd6YHIfLb8"
    "slKN7+HxrlpMqx0S9xvGiU09Lc/FjJ3PxYYm5+zJibWh/ummakcd4KHnFaM9qcZnQ2uDsb"
    "nA/LFKO3q6Kspitnu4G/iFs5mmOCkcWKY1Jmr6uNIrEOmtwIXyPgnaDdzUnY7IjF7UZlwy"
    "qGopLRWeVyrZnKVVD2HGgNVJ3juUwDBVHVUEDD4R3UP9tPJtXKfQJ/XA2AXIZAzij3yTfL"
    "sLkYgLxCpi7cu5UIxiZQxy72p6PAq5U+kqTpAMtXbNdK+Pq9EoD9Xg7C3rMM0AjzkN0l12"
    "OKTNsxNS/KBPuhOA2bjoBRDaSQQ709YXysJ4ne/ZQgzvHAeP7en3o0eJoisYxO0EcBuneq"
    "t+J+G2FNXbe+jBJE6ormjDIf/L9PlJqVgTJvIoM5N+in/iinhX2hBJIkyoqg7jm1v3fww8"
    "HnT0cHMbfjT8qYnGWovF5GxqwGR1M0mqWZNWqZdTmaJNEMzRy8cgfX4miKRrN0laVFdan/"
    "end9VeARiSlW4xSW4aN/Ia6JbIyrvf+aBI4BPEPjwLJ9y2Ef4Pv++w2MHeBQubGzatf007"
    "EHmGDV2ME+f59xkNs6pFgkaSotltbFwnzsBzkiuZth2y6J8URU2zt39mpqfHvCD9vnqrdD"
    "ffQXzFgwI+Z/1NP9Pu3/cBQfRPBH2Rl093VweZk9iET96VEzRq/Sqsvun4nrA/z/yXohzo"
    "nwdM8IdsJe8iCC0Jar3Eq8RRHo+HUxl7sbv9Z4zq5JvQqeUyP03wVCPwQT1oanrBA2ulAV"
    "k+vb+Kk0Okijg1QRQou46bxDpgXO1ug7r9jpUpW3Kwdrir38HdDVw+VlNfSVKLkwsi1n3S"
    "YiIW6oc/UXcnrZt8iujve1p3NnFGGw1uOXcozqfZsSgTJDc26JQ1Gvermzr/cgbWOZQSPS"
    "6tDInVxjUT+79RhVr5XdjlwbOa4xqDTXRn+2S8vpkvKyDbStvBqLIbfx1fkq7nYUF0p6HX"
    "wrZkV4Rp0nqIszQ7JFH8TnRV1COSMSXX0J+svvv0ffYbDff896cNuYLxeI6y5PKfnrNBhX"
    "GWuoj4rBuJF460ohTafN0zV8A6DB1/cNLKk089vyDSQOsTVt2O4pbf0VGzZ9AOTnD1UoDt"
    "jA79ItC3WVr8mdXTcrawtaUGTIFetBCVPvdU0oaV1W6s0R6ieM2DY0tQvpj6OmjKJZI3WI"
    "rCfIrTs2xR5hYT88h4LCEk8iE5DkM6BnPjWec1t9bOdbX1Oswq/NqFa/pZ9oLUs9LYsyKz"
    "9ppBzTkKTrDGytDZSCVlvfWG2NfKl1BZCm0wLQqqv6quvLUqNZk7fKucFb5216f6ukwJZo"
    "rpVU1rqqqj8FQJ/QCG2LK4PUgYpKUFypv1T+IA/+7ueHvkx+krqh0AdRuA0hNrGQ+iQolg"
    "mHXPQ+uW6+7X99/fT8pW6r1VY11Vadqa8z9Xc0U1+nMutUZjXNX52n/C74PrOc0R9+Dh6u"
    "kOkJCnVzV75NqU0Ytgnir2vNghlEjvk3ck3RJZ6MJtdLWmkv01Zng7fLUJ0NrrPBVWeozg"
    "ZvnaU6z3Xj4QudZFnM5d1Mt9NJlu9R6hGPdJLle0+y7H5AunHGhM65fBfuP51z+dpB13bO"
    "ZYdj/q2nZ62yugQDUKUxUPbg10mFOpGpZU6JUPx6PLqLpugif2b0hczI2rmpgkdfw7m6yq"
    "sXGhj8SB1ZPpmtm8srp7rgM3WJW5vEHn3DHpnSgJFeDvpo+bBfhj+aR8Oqg+VtbBA08egM"
    "zaeWMUUu9gw+LbIJfiEnCDsyXgNVxyaWbRNTDs4rvdzCdDkIoQwiKNYUXc+iniWjYfyO1g"
    "ghNRFCGsay4W5y1PH5Lh/V5fMqXff6H2yC2y7nUS02xwTq8rc3/LB3dFDRU7OCy6oEyypB"
    "Za3yF5umR1iO+lHcOiVBoi6PW/F4bqJtimnBCzVwS64QKlz6rXctKxd45AlKD/se4aoIfM"
    "DVhyfLAXgKvKPajQxcj75YoYem8tmToOnA1kifPZ+rnD2fi8+ez9mb1MoDY5XcoFYuFEuz"
    "Nsva6LCow94kjWbxqyyGcBW2Of/MemdEmqxzjN6rpgSW6IA5uPHY7qyVqZug2yIA5mPd5j"
    "6XdC4tdM5mMNAtj/nbx79YbORaxnPg5mgllNoEOwXGe5Juhc1jTrgpPsef1GmjNCXGMzQz"
    "hYoBBg04v73vGJLvj0K9tl5UI1fBuL6+TOmNpxeriuHD19Mh3wZiF/BBll+ghWhUUvHa30"
    "18ikYlvUepa1SSRiVpEIwGwaglhBZBMFVwGVCCt4Xqu8qcXzEihkUlOyEnPxFnO0H8nYlw"
    "fQkWcl0znLvNysbyu9fjqwBudGgFa3iLhrdoeEunABunNiysHLCGfNAvA2qMYUh1kAaEEK"
    "F+oEP8OfWeI88AVGdmJD7r5ZmO5lByBfkU2ZTyoX6BA6fNecsLuzzzVQH//4Jtvlh00Wdl"
    "NNE+KkZtRELLupGHTjDL6KEpSUS0KiM4ejc/cYPqWO6BR2dwfs51x7tjlAgm1/Y0H1XxNK"
    "/aeglP89Gqp1numFwp5O+BmEBp1gu4gSiIilePnqp+5g2X3vEIZnmlOItBCEuKDkRQto1B"
    "0F7l4pW+m/7FKl5l7XnSnidVhLC25+mNK1eeBfzNZkL1ztgj8bNSk8QIR1W2SsbBgngQug"
    "QjQpoIz3yrM3AvzSS+ShoYljAo4IMFOKTyLJG15iq3PiT+UlsdypxCZVbHLqBrmyq8TTTb"
    "9vG1Go2/tNcOK0GDDkuwQYcZ/pIZtuw6DI4JOmA3rCzewyp2GR9VvHwPM5aZNhVe02FUNw"
    "0qRaU14uRdiFmbgNoEVEUIWwYf6Cj5luN15x6e+L0c+1g+6JcZxyYMqWwZT7E9+T6CXVBv"
    "1kcMv0iYL1iy0tgVOzbPFq5JXStl2sbMHzFCHLgedcK0mkawT5+5gKaYTevYEWmqdoyJTQ"
    "ijd/fT4Pv9w6OonbBYz99BYJm/fz8sG2AxUX7zmbiVMw82HBFihLMkN/2uVFNJUKmsqUQZ"
    "kg6ZE+aLA0cWa7ChWAM43owpdp6IEAt0jVE6VRLqzBY4OV4PXsfEW7THqUucmjZ57/pmeH"
    "WMgPLRGZwOrs65in5+jPAYOyYXmPnoXN+eD2/hM6FqELPJRmo/pr0LLr5mCfR9vlEMUZCM"
    "H18v2LbMRmfXe/T5bSsXcBMeP7jHs9z96931VUFyRDh+1TVhGT76F7IttrF7ofdfk8AxgI"
    "X81rVs33LYB/ja/6673AH1LDqBGdjzhWLKf0TV1V4iAWBaynWRARes4gj6aZ8ETKDBBe/S"
    "lZQybWoKepVWi1ppUVumTRpIOUG2OwKGnA4HdAqDBoC/hVThSMXrI2sSKeRoBkFzg84qlz"
    "Hp0oqIWdJgWazS6nRFlSUd2jIN5Jym1FJWWcrg96wdFkoQqexrUdIbuZqcVpf3SSqFK4Ep"
    "znsdDtXhUFWE0B4idvVgb4GpFdOud5WniZvsdZbSKAi8Jk+rBpMVO6mr8jR5Q6WYyl8AXT"
    "1cXr4VdHvoYRZ4pJcTmY4e9cti00QOqhydnltsCmmcU/xCoCErow62EXglEUwFZiW49vwp"
    "9qPmGmZBue91pqoVt9blvZWNVjODus2DbRGxyvDi3t399e3wWOYlPDqnD78Ob49l3LpJfO"
    "dzhRDE5+K6j+8nnpZCCPRR4PiWHUbXcg+ktwmuYfZMzNE4pxpk2RmUpFJZZ+/dcwHMyGwM"
    "MIAJ3wJ4MlE69i8Z28ALmKDbHe/wu3QOeXTORlK/aCDoLPXOuAJlLMChiP8GBNwwRX4c17"
    "EWwv1/ArWeCJP61hxKQY2JCA1gUxR9ckQ9KDzHlt9GtHbnFg7h0miyZJJ0O7NY3uXRELjc"
    "oKh3E8ckynZ5F3ewbJsUuGBuhRhJn9tdTIT8lL6Ri4Du5b7kLbeJryuSa1kbSZy0DpREcp"
    "64eBhehLWTRIIyHMH1RLO/d/DDwedPRwexROJPygShPclvvuK1J/m1C2aziTWb9NAJxptf"
    "LDvXSZd42i/z0wndrKqTjp/qLvx8odEhy4lrdvI3/IDgQgAdEKoheJbvg2Y38SEthD8AMB"
    "MaL3w+L6PyhMKITannh5Mx5JAXOK2I95KjB27/2193Bdby/T08XJzX8PwFgWV+AJomW+t1"
    "B2ACdCm+Cf5zUBdx2YYyJ1wbn6R2ltS7xE9/fy38uDElvdJ8RRpYZFvNQ6gV/0SkXDX0MF"
    "VzMZX5mHJ7/BHHl5ysIYhVOpUF0hTTXcmlt1fi09vLOvWY9T91M31CCq02NUc/TPH+4VGd"
    "5b2k6ODC3kBVQzrPSzguWdURhYb0rAPp4VrT6JnUai23QtbB5f2p0j35qeSe/JS9J/9Jx3"
    "X0wXD4Ggrh62t8mxHhdbQ/nTDzvqtxkj9di8/WxD2eotyO1BXZVSoJuZKDXPsFtV9QFSHs"
    "vF9wiD17cedjP5ArYRW9l3jcL0XwwcAREyOruwjleEBlYDQjjPF3DJF2YfEMfgY4CDoCHQ"
    "vPHHbYXDjpIGTB35SBq2OGF2hMEHVE16A5XuS5Azf4Tbm1W+d4JqUtvzhTvPW3nk9tU5ew"
    "eWsrp9hhGEuwqr0TE3TQ0tk7quShOirxUB1lPVTxuVLdpIwoOsjjT/tVjMn9YltyP4Prqw"
    "8h2zGrpzdgCJzgbOC6ELp+j4nDxPOoV9AzvfCuSBN1yDfWGvxAcCjL0eL2KTFBo7NJMW6W"
    "bZBNtE+JtKGa51WCbHcOrXdjtWcMx7excb5Q26bzwL3zidvLMXJSz0utnEk4khs6xK1o5V"
    "w73NIgM9fm6w5qBAaeAzUxkexbZxIva65UI8m1O+JMuohe2iD8h+n2ETthdrBwEab5fzfD"
    "tl3i25I0Kvu1ehfcZOYr0ojBOGKp8uUdFZisBzP8tP/DUSwY+KNMFHdfB5eXHSiyyPnnOC"
    "RaAJVZf3M5uBKVFUP6R+fscsDPdP6JYWN+N/JP7oZX98dcFo7/6Dxc/Xx1/e3qGAWO8Is8"
    "Ol8GF5cwfIItW4z++eLmBj5gz5brihkHV2fDSzHIAH7ZYtzp5fXZz/CZ6BaqSv1GM2hSe2"
    "lJtTMA+t5w5vqLMO1MAuCIi8ZkAoWWAHkt0gLeoc00x89NlkCCbHfWgMi4EcI3psQMbOKJ"
    "9rcMSeyYww2aEyQXdx9BN2YTPJzzKUAdMfonHYuVYtXsr96JZeJz3tQxAaPxCluA4DGBUx"
    "5al04xbH9EgzZkuwmrcOs9TLe2JReymIDlsz6EIMLrUQqlvWN5I5a6Z5Ecp225hhoTqZsO"
    "c2/NorzD2KMoMmohXYnvGBMkBhZV1mDbuKKK2Shpz63YZpTaBDtFOcEpyhX2jznppvgff1"
    "ITzxy6cq2w5gZcXPsH309p4KE5/z4J2jdsytrYIafX15epHXJ6sboFHr6eDrl+KbYLH2T5"
    "KUMuATmSmnQTyFGKcmcUi3fjxkr3UHD8BiJOkGn5qixfDRwsvs+6Cxx8o4KRyklYV4x8b8"
    "yPlMPa/F8h1CLQkEpFIJVKVJjcVa4WlpjM5WqxUdqgHKoMrd4npuwoj1eOzjUacIZI1jVb"
    "cH6Vs+ys4bHdHpyZhVqCKEgu5gqogmhh1EIW/OlLVLM4DxPhVFm3NJEPbgY5BVAbztFyuQ"
    "MNL9gavKCwB+QrEINd6QK5B8tU7j/04KK97Ttr1a80saVWdZ+rYMY/F0PGP2f71PG7LCcH"
    "GVz358T2cUHgPqIqcsrAf0ygV2gdD+JyNImY/UlUT3ZieczvJ2rWyNpq1BOZKRIm34J3PO"
    "eIifzh/5mp7zEFbImdv/Jfh9MkyLe4EQzbMp75NTbiX+/X3BW9s8uLs59H99cjvlzvAUqT"
    "mOvR+cY/vBvc3Bzz+xP7DK7/BnuoffDLVmPa29ot3yx/il6wZ8H38g0QGFNoM/a/RsBVmh"
    "m3aODX/1vRiGq0PkpifCVZR3nEKse+B67rCZBJ9MIS2hr4zJIlXlfCfScJuYbIQViSXEvN"
    "R89W2VWHe1Vybfiown0lnqXFaGPnKQjtqKrSS9Js8diz6kIIm2oAVRSAGnXi8WIGgbRn/u"
    "PqcHmVboucxs6i7rXCSfrIoGaf70jssAkUjn/BcLf/4VlMjUuEX+Kez0ZzfuzWEcQK2TaR"
    "s8QxgWE1ZbEsWxsmEAv1KrSFkPw5CH5OszprVcoj7ReXR9rPlEfChm+91MaIxERbhIdEpv"
    "d249Ft4j10pPgdRooD12wo9TSllroqUs+BhYRvn/I7kGZST1Nq7I86Qs7BdmkgQk9HwdUQ"
    "QntR8CpxxDidtXkQcTWJtiP83mgo8cIZ08Axo/hrTiBxZUS/LIxoybGjZFC4WhAxKoiEZZ"
    "8yNPeoT04g5MeXl7s0eJgIB1JuS7EcR01+cLHFuau0W4w7w4Vl3UWFpT76LfW3jk0qGZt8"
    "64pLbyuCzddb2oU2i01yXKHRYiP3S+uNFOs6JrfvkNzaCm6/mpW4G0byPqjp4Vol3aKf62"
    "1srxb9XBYbecS185qDlrE8SabZXZ3dCT0lw/BXktNTlB10MHXJ1yDri7Jcb0Nxsfc01UZr"
    "vqsi2VeKvpe4EEJmteBE6BxAtr/iRUivq5Qfgb8Cunq4vHyrAsUlxnElq3gNa3iZCP4BQf"
    "UiSEn28Av/BhHyAxsWbFboXskQ/FrAJ0BjsEURAmsT8+vOYwocQ/0Ss1Y9s6sFu1Ylq6sJ"
    "bGpX0FIAQMAZxBTUDoEaLpidIAIlnvi3eSRE8sPZEQKlXnHQvS+o1JYkdj0JMWpSVo2Yvh"
    "HAzm6VumPNADt3w6vzi6sfRSU7oH90Bmdnw5t7qEGHDYO4/mqxu/Ph5cUvw1sYwJUHi1+v"
    "MOJ2OOAfQEQ7W/xutTyeGhIGaxsbJM+DXWanJ8l2pTqM6VEoOsiPQZmgJDHvxEVzzKIahw"
    "g/cdYrVSFmy/7t1fOu6+7tOc61psvYm29IK3WdgALAD+gx8fhxA0DE+dQypssSVXACyYiZ"
    "iK/1xfVPAx/9n+NEyxLsUDAOoIJwowupfW9uwAoqbhTLK0GissQi0XwnLLowYScSjhAeXL"
    "MmE7h3HAk3akYztUyTVD23VnbVQaVddVCyqw4yu0p3F0hGSHV3gZ3sLqCxuo1EsXNO9VDB"
    "byDnFVIN1FRZzroIX7flG9vhzQDXKVotaZUlDQ6WBkJOkGn5qixf6TJrIOEUoZaxyjIGT2"
    "ttWz5F1AWTZtP+EvBvNshNiYk6ZITr+qTdZr5OC3rt3mi5OGZ+z7HGJRwrpgApdrhUZ218"
    "plbgrLjm2liw8UQd5WpSH1ijImYh6K9OLls266obTN9oMtu1618Hfi8Hpxc+6VeqgUldfw"
    "TFgMTwV/F6gyirbErRHPOfjxyKZtDdLML9oYlHZ1Fpyywgr8kEuY0345tJord0t01l1Ik+"
    "2iVs3hsaLe0j8xgNvLxaoyV2YUyhMoMFambRjyv7jRjxfc7oPpKRz71Pex8PP0LJJgaNML"
    "3VY6eSNFovDqSjYK/dmN3wx2h7dbsXjLZXa2uiGfV/jTIWm1RquaBmeSqt+PwVhdabVVZi"
    "XcgHEQgguC9Y2Ohd6qGuR83A8EW71t9/d7E/HQWe/fvvIRxMVggOy7YHY5PO8mCPm/qOKi"
    "UZ4j3AxatLL6ipB6tfs3x72NTDSii6wxIU3WG29EK4pWqZGgmaLvK5krmxV2Jv7GUNDl3/"
    "cmto9tDkyXG1/fXu+qoo6rekWbUiLMNH/0K2xTambCaSCceBZfM3YR/ga+vmE/buF5B9MF"
    "6gUBsQd/2H6Metn3MADExJKYOBXIU7rpgRMMEqBpIFhkEYG7m5eVclMluh2125tbGBNiKa"
    "qD71jCtR1Ky1o3JI1RAQfF/tjXU9yRa+7ouy14puKoMGnpUbbygWWZJmh2V1Jn8GCIxEaa"
    "gypcG2VZWWdoAV6ma7WbxXl2x+j1LPcYPqks3a16193dsFxs2xR6Y0YPUFsEqpMDix921K"
    "PCJSzEUjEIb4u6OJZdvcBARoAFd9+LekfKTh3PVaD+pAhQKHYvNAxRKmlLtFWmDtt+Rc72"
    "RvVBXL6oFSu4RZQnHw8MRfE0B2DnN0aBekvRVhsGg9FkEE7UbO1FVG8Q09mYxsy3lugVd3"
    "MFlXOSVPj/WYdO11CiC74R7my81XEN1O7M3yIPcoeR5UCXYDURiDxlHkOS9gXTguF385CS"
    "Py4cAMAPO39BMdg1YuBs1tQyva4mkZlLcmT9Jtz5r7uFlZtNGI3GKjcTDLyex4rXB3RKV4"
    "PbDryQQSvRF1kE9d9BfZqBFe/j+UqvslTsm6Z0uCSLsoGrsowjO/NvfTdFoAbbkZolt67U"
    "wzOc2OiaCqNZvY+6+nmLlLRW1NrnbPHFtlbHpb104z27RKLm28AoU8NgBfUcdZPO5VXVxM"
    "ifCMOk+QADUTjhqY5LvYoeNRP6+IbU3SUo1dvrBOmFLm/C5T0rUu84Z1CMCdVD/WtaTSzN"
    "d6jLJ6THxvrR2B6pajdJWpyQ2tUqrMLVz38jdn9Jf4Wan64oWjKnoSv00pxJYCz4FCxxYL"
    "tREZbALthHIFRegk/aUDEYmauyIYdcz/YdDA8aPqu5z1RuB50FghVGHYFOcljW/1m1/JNg"
    "efjNadlLkzynQnN/SfVU4ACcernPwhzvjjvf1+tMyPfxBpz7nVFqqkhVSqYV1SwjpbwRr2"
    "ab1lH1F0xpusK2a9W01VA3uqqlVqZiB/I+Mppc95WlX0qFSpmstBVaOzDsKm6RHGpGISKi"
    "xhaRyfQi8Jn9omwmHrlSmdgw404dqK6EKRW2OnpUlb7nSnFZ9tKT41E1+7m/N6+LGKdsNH"
    "FTdT+5jRb5JvVoPLK2RbbO3V2wqv9yvxer+E1/tZXpMX4uQh34qzvZYUO5zrBQmvDKza8O"
    "YRN8oH6F6/bECobtqXTgrfYlK44ZGcWOSp5WBvUaD3xzSrnF74sm+vGmd+745gO5X3/VIf"
    "yZzL/3Adx/zna/704mpw+2t+z5vTnHV/+uv9cJABP5AXiwZs1EQqOcQNxbMlLLqUzgli3K"
    "xhXKVklimR5w6Z1+h79pZyChzfytGUytPVstQ6ZU3llDXobMB/64hZTl5pxNfbIqSId0bW"
    "vSvKv2mBppihJ6g9NSe2jcTvgF3aQqfOnVsJc+w5jTJUU4S7swKglSWdO1BtFzNp8cuuh2"
    "DqW3YLNR52bgmwueUbUy5LOpk06WiVJd+d5XC6QAHrIzyBMJiNGRTPEQshqBw66NJSCByP"
    "YBBmdhGU499ThMqGLHq3UFKdIctBGHl0Lrf+jPhQcNsjBoGuXfUyZtvAyHMB+g0VrxXS3d"
    "l4FyJmbZOJz412uIrFb3ivt7AuFPEepKxL/7wLMetaP+9CzBpgoAEGqgihxcohlcpTyP62"
    "FlkzXT4ED5zL6RYdYvxGM+dX2VYMy0hy9lV4xigt1teBGtdcbRehRch+hQIsc7wAKIX0rI"
    "k5T8DQItBYS0BUHQqgCRR+0QKieQKwyl9ezpQFbmzqS6pUjZ8vwS1QN76PfpOhVJ2+ryjI"
    "Q66CEc3B8JcJIUWmch0w8F7G6zrEMbnEY3xrQGN5hJ/yGi+8vcRSGRZ+QZX/oRPMMvf0ah"
    "6Rv+WS/705tsAp2KspqW+Di/uLqx+PUUj/6JwPLy9+Gd4Oz48jERLz0fkyuLiEj2Sv6YqS"
    "S9ewP6oAMdlb1ZQTFeyPMmDl/Ju93AMYE6nr/TslT4FzgsBRCRfF3LN8nzhoTCZUVBCDD1"
    "neJbRxD6DJb6IGvp+Yamf8PuIEc8ifPsThTsQExxJdCcx3WgmR75wlCVunibsgSbczK+Bd"
    "+gpkR9gRlCmve66ukKqsnfx0f38DyWd+wCKlG0JqSP6E7Z+qrkf578/JkS1Jd1qSqAtG7X"
    "2bLpbcBUCDaZn88PTRExWQhkZJT5vBqvKf3eRoS9Lpo03lo00HNd6FmIXfo7a3O0mlvd2N"
    "jebIQVe7xHmKTgugrXBDwi+4ZsAhkT63Y4KoGnJIr8HXS3BIB2trnB1G03WUvckTVsGUUc"
    "n+4gBFLJ7XoxPLJKYKRcUo9CKzRD0M7KMpn52L3+zHPp+55U+R5fdls6goFxQ+xFFUQZLG"
    "+aHP/Gb8gK74rwA/Reh1zalJts1vrhLDiN4A1CwdtlAzbCEYmOF/sZUaje9gdmr7pTeA61"
    "nmFidLRuO3nyr5NqbIRtIdk6dOhvflZuEKqbYLlbYLNQpKHbNEo6Cq6cwaBdUFFNSFSWYu"
    "5Sq1seBLu5djY6yMKLUyrOXY0TNZ1EBA8Z8r0ElQbs+wLYgfo2+hsm85wk8vWgljWQSBjx"
    "MoJuo99xGjUtcfU67/kz+5bgGFyxxiSQQTJdl8tG19Z37JP4NKzZM4pkvDo5qzS1f/U+eC"
    "KDM0YvlVtTRiApVNDXmgHx8ei8KXxz8I2xoKAsLCdoOxbRmNImKfq9gin4ttkc954bB421"
    "QVQZJGZSk0NPj29qtwmY8qBjDtZ/j8LI/7qiwOh3eQu/uHh1WCuoeHxUFdeJbm7piai9EU"
    "s2kdHqeIVOZ07+6nwff7h0ei1BC/+6jZRy72p33Ev9VbiOJw8GMaHSlHBxXEcXRQKA14lB"
    "bGP+k4K4aHh4vzfDGEw1cEEASW+QGIlImlC6AYf1mpq4jGDpbHVRWP8G/l/z/DZgtQMcHu"
    "T9J+TlrGghVZ4GpQGxW5pFIZuHMfs1dCdfpoHjZVFVUSHAqS2D5+Z0pwfkvGYuddgmQt/9"
    "3uAEY2U61MLIM8Tb24WNOSRukaTW3wfFNFmDSWpvhY4T/QvHbsRS9u3boLPtRwTZdDa/50"
    "LT5bE5RcinI7Ut+m0bwjQi50lGd8tW8Ti7+YYXEpZx1k4kG/1C8GQyq31XX5JRt4JApgM6"
    "6ufU8cwC6bsqoyuKH8aTAbO9iyPyBQPKAOSyIbQ5biAYVP3Bt5TXk39C1VounSxa7j6Gq6"
    "tyaWTUbij4wQig3TFFE7hukmRNG7C4wp4ov9sbf3w+HHo6O9w4OP3x8cHHxwnafH3gn4fY"
    "nIC4Rm74oYp/zrwFE9qgtwWKVT2V+gDNBhbpl+jkumGB0aje9SBHZ/7+CHg8+fjg7igyf+"
    "pOy8yTM+radpjkZWyM4lgeZnXuKv9T85R0Cx4yQcrjIve6egO0SpTqFW0hdgPhr4K1pILe"
    "9Je1yf4v3Do1oRn5iig4du+zccKIRcQx7VjDiskHWQ1RuJPMTbqS6/M4Sa49U4rl1Sxdzv"
    "rktKo/o0qk8VIWwF1bdZ95tLvdwkmPBJv9wBB2Mqe+DAmwEaqUfny05nxLaJJysEWY50kc"
    "0FBIwYUBRLwMPyHG3rTVbdn8Y/hT4+8P+h+lnPw1Yc7s49jOpEuxv4dhIdj8Q3wX8O6rY7"
    "asNH/mp0u9iTFokjq1+9XqUpolVZxepd354Pb++Ow1bHj87N7fX5w9k9/yTsIcuaeNDar8"
    "VU15vZriNzQ8z/tsR02ER48A3MTxVTnboVXbWbe9cSCiyiHsfLuohCEBYTuYZOvTJyGzaw"
    "hXu+3qGfIGnz5N8g+CZwbYpNYgo59MHLb0Mzd/7/sirZM3Fb6PFVA+00rmVdj5U3qXsSGn"
    "zYZE23DwPuKmbv25SKJAMma7XK+m5hZwfLF22XxlCDb7vAPfyS18+k2IqNxqtbyPBaKC0C"
    "3R4qK1I7L9Hmt+Nu9khk0FQF7C0pdgCvt1RcROUtL3Aky32qaNdR7b1rIgqVvHWF2CJdZe"
    "09SVg7ZLVDVhUhbDnNWjpA81S4OknWF+Est3yDdYflm02wTrCs0Hkdc/Q1Dza/aMCNXM2P"
    "LfQs6PAAsE2R5SwcFNLFzF8UgG7In1sGp53SufiTTgDY6YdpQ1w3Ewoy/C18fN8x/vtmYz"
    "7QoFBJKd/Hsd1vzs+xpoEnjw3+CrLpRHziyHky2da/9cQXaVyqorhUT26RigZoOFrlC7t3"
    "4ceLOqw3ANvkJJGox/dQlEbGYJdgG83wMxF7S6zWNzJRwy2UEUeJSz2maOTh2mZj4/RxEy"
    "fxCSN14tHZCWe/QaCEnCw8p4iPV7x3be02SaVwdqWSZ1WqSDp4kGpzP02n+d+U//K6rxnh"
    "SBGpH+PYSjBbG8vaWFZPCC0ay9lTowW+LiFIXWVs8qiswFlpSa3P2Otont26BKuyNal8Ve"
    "BqqC20wNeb5Uzd5GxasVIKyXjmUefOprlYxvhZv8wXZPBRI8aHVQY0zuhMdDb0uTljQQYk"
    "gjkQ/8xbCOiQGZA46Rf8L/BZmOYrAS7PZCFMTybQi5z/ALMAUSHwTDFm8XfLQz9u6ZsfnU"
    "cnqt03XoSYHGNKzMDmRjL6mbj+Mfr0EZl4UVKZL8J9AW91NT51VKN+iVsoH9t3T/4s4P4u"
    "YPtaic4N/35fHgpPVVeJhq/Gx1eMgvBsqhMfjWh0+Fvp4Cg/e2vaz0sKbTzn2W9vo178lY"
    "5/ssAQyq3mm3haqmKAbKeJgdWCTVHVeWi4gcVtPibMMom43FlgGISxY37bc3XAJzPXl4Ar"
    "2bUXoj0256oYaxMMXxL1Zf4OsM1cobVhkEe46lAQc9riC+RqHNBaWeg7Yl6ptVjRa0VqSA"
    "KYGoa7KmZ6aA1ESQ1E3ZNTkTJTNbyO4b6sEehLUHTJ4dhaqK6gFVhJqeSIQGUNuScOYc7H"
    "fnh698MDWvwTjvHogxFmz/AZEFhEkebw/CqlOf6xYqslJlA5egrIdcFt0ZYLoOuwMxfLEG"
    "p8PY8XcMsSe9JCo/JN2DnE8/LkU4zAjgl2AIDdxpGu+x0pJIydsDXVMY8KoHjhk9fMohpN"
    "TczAA0LEl5BoMwJZPR/Q779HYarff0cfITFNFD6ysQ8NF8JzcdlhhF9vnsPNFuQQYooy0s"
    "wlhoVtfr+xHJfrNr+4ZZOlgxno4je9/HDMueqJjFEkckKsnK6X7avVdTPTi9WPXchGV9Zp"
    "yn90UMtFHRNodjfxUWvgSu/tgFjgAatjbcYEnVjrG7cbvadanRyi8boN6zp9HDgTRy/EY2"
    "FuTFXH1ApZl06V1rxT2t/XNkfhBAp5lHNUFLJ1lUzzNoe3ob2TWzazWJ1LUynswFNWpRM4"
    "Of5CdTm/Sqcw76GmUBgNZNxuNyEjzpHgJ4gkUhYm1AVOtpuDGkLir9bAcbek0j475Xx2Sf"
    "GKiLg5EnVo6gp5lXZnyiT0ThdiV4IjZcx/A+AAbGpU7QzRJfmDDzEP0118+i4pFD53lb3z"
    "wuhl2KqxWfmZ/Cl2Zve9y3PW9ShMV8vMT9LoAGRzS58/gvevwfklheZ7c77rcPvbrHZxL+"
    "S6yotv9TSVvtnr3+wCIjPKKw468Dxc1Bg2QbTCdKVWuyihMCNQOkE09RElQ9F8ShmJ2k4L"
    "SKxsdNuCLSvjEr/9Qxfte4/aEl9eXjMxpym1TqyylCeWY7FpIzGvkGo5qyZnRXBhl8R8It"
    "4Q0lJ7OeCw5ON+GULMFgNHkN9qVW35C5CtGX2RmSMA1wqbhAAkAWBadE7MD+hKlEkzpth5"
    "kskqMqXZPOFDZ1wFgLpQfLBBPY8YvgTZYocCMEum2+Zjxbb1xbUamSTuYF2OTc2sl843N7"
    "kZ/Pp1eHV/jFy8gA3y6HwZDvnchDw6Z9fnx3zBm4/O3U8XNzcXVz8eIza1XJfL7dG5HX55"
    "uOIDPDIJHBNG394Oz+4vrq+Oo10SYgIUQJTMaOCANZdjf5dtpjSdytHi3g1llm+9kChHL3"
    "G48dOvev22NwFU8TVEPOLklakpBlWliBTuxi1yNmVzjgn1TpadVPypqO/A0JhSyCeBgnuN"
    "yuzt7VfpO8FHFW+Z/UznCX631Ss5QLcNcev13kDb3EgURJvxXVX8de1KNW4YjZfeMvMzFq"
    "8u9LfhQn+6HF0lrlYoR/c2zpkr6lsG6eX4ZcIn/TKXjCPG1PDF+JYLbg7sONzGMYR3pJ/o"
    "8scfgUdkIU2JPgyFzwCeh23+33w/SxuTVvGhLHvA0rkzgnrV2oWiqAvljW7ebdZSdyKDW6"
    "SUQsoptU3Z0u44ueCVtsE77+q6v7g5hgPq0RlcXV0/XJ0NpecreVip4a7yLd+u5QqJCVQW"
    "QMP8so007fXJnzm2drFzIxrfCf5u271hW85zndUcjVfXk9T7Joq9+BR5BEv/algGhvOcik"
    "owjRx5h5XW+mHJWj/Ma1Ad60gZIbyCHkhRau+S0t4lKaxGmQsrpDsDH+hdCQ0r7hrMNa8w"
    "avsOUxe0E7n4kIVT+tqxF+HK3BGxh5uoVOqBazaUeppSS10Vqeds9rh/owIQIukdzHFSxW"
    "7DYh+VcL3V6euI0ThYQJIoEEJ9Q9BFhL3NfwiZ0gAouRYmHEimCdkhBTVzm86U33cxRvDw"
    "35jTYjEP4dMXfqV/pHo0QlmQgK0MTA8xch8bAR8wk+zWKCJFXCnFLjCxTDL8LzaAovEqW5"
    "u9uyn1fNHUAs5ZUYkN2zTgW4sF0AKDocfe6fX3P/z86et//u2x1wzY0Lpr5Z90nJVEaQ3j"
    "HEHUqcm2qglvBGJyHzaUFf5H18YGgVYjx8sOmqKPI+cxcfwtlGRL+FnoM3FGU8ymtdxZKS"
    "qFoT13Pw2+3z88AlQpBDnEFfMduH/5+/fDXjAWVBX00TNxq7J+0z00l9dOE1/vknqL/hmX"
    "OCawrKZ8boZX5wK2GNIDSvHqy8Xt16FANjoTy5sR89G5ub0+G97dyaEehQL6IcZxcP7rsT"
    "jgFiEKEigFCBLozoeXF78Mb+EzruxYL6BawHd8vbkc3svvmLnCIIW57h9ur0YXV6P728HV"
    "3cU9zOsHnjOyOA897DDLj0YNz6OHQHl5fccHQ7lnPvfg6mx4eSnmjkpBN1lV+1VW1X7xqt"
    "rPrKoQQDqacUWJNo4kZGdR+hL8ZXCMXvCj87fbi7tj9IdnsSRsVgj6y/AWDhsu34lU2N7+"
    "EoyYDGh3h+S4i4qP5hxShd20p9h5lq3Zfxks9ZLTu4tGJ/Gn/QqC+LRfKAh4lC+I9U7k7C"
    "xbFEnguNgy6wrm4epmcHEOrjughmPvbw/cKJbnXljIgR/LYowcAQf35cXZvTy3bcvw5fPR"
    "4Mv98HY0/PvNxe2vcvAIT3zITvnTtTx+bItHMLP4QB7FAF0fxuB1+Iy/6b04VhnxfeUOVX"
    "4p0UmTfRoTKrxLv1jcdoBfHOlR0WnJVSnx/o126/7hYRVpHB4WiwOerahOwdinPrbrpxKs"
    "UqoMJ+xdWg5hfTQmE0A1RDkffUgLYcLkMy1mQGqE0oiG6L0bCGuFcnvC+lhPUko6QlKOjx"
    "FfM/UFsEKo+d+M/yI9sZkEMqTKyqB3F8yim0McUAJvCJaRB65cSOGc4QU/zJBDnjDkSCl9"
    "akVHa32RrVIqKzHFd03DG353rncREYkdVpD6WbVEydsIZOq69cWRIFJ2I/TORMlTeXY9UW"
    "oyZDnIUlutgn4rdYoux+OVFUPd86i1UstzYj1N/dFTDW4mSTRDswpn4Flcb6kfcUvTqWst"
    "N0TRtu+7YsR7sQxSm9WrdJrVr7LaIwaB4MIovw18WYr8CqHKzvSG7N47rJT8fliS/H6Ywc"
    "zGjHM5u5qxPKZUmee94Ye9o4NG7rVqqPwSUH45z6G4EITTmvM+OYPSMhhwk5W/WFXQ6tZO"
    "GzLDeVjiCvyPKTt3uO8fVvLxH5Y4+Q8zXv4QcJZldUmr3CVJB3i87YwU04IXMvKrwr7iYk"
    "kSKpyZqLiPxfXoi1Wz4E+SpgOLPn2wfK5yn34uvk8/Z+5Tw/Jzqu+W2EDheM3aV1kbHQN1"
    "2Juk0Sx+lcUALMR2betyhaxzjN6rZOyU2Dq6ztcbNm0NoLm0n2fUFHcBSBFtv8VlokH0OL"
    "Bs33LYB/i+2j2iv01llyHRhptN4beiOeaSQBjZlD4nEmhFYbz1ccob6SfAaOAZZFSospc4"
    "vjKU6m6h3hXxobNRlAsjJCeR5Iao5OLRmSJoZp332Oh8UzvjTXykEx3fn5hjUH6T/bxCuz"
    "N57O9S0ss8iwaizhBrWassa5FA06RvaoJOS1hlCYcpUU1a1KQotZRVlnKc5NZAzqu0WtIq"
    "SzpOXGykh6VptaRVlnQmCbXRPZ0/h5a8+pJvtMVXSLWcVZYzZI43kHGCTMtXZfnGhQAad0"
    "+39U7eCUnL7Ob63pIlmZavyvKN0tEb3cgpUi1nleUc1hho4i1JUWopqyxlWdyiWUneVdqd"
    "kbSoRTalNrSzi1oRGs+IOKYIIjvvsTIvq40zjUk0wrRx7YGwRmZ93qcJVc7kVVwEAPWpzf"
    "4EkV78jUuf6HZ3b8f8uKJwbQGsUmoh1BIClD/WPQfL9Km2ew7CYd0CV7+E0+zW0V6Vp4kb"
    "rQJLk7W912TrWWKqjq7XFWWtCn9zQLsNjgE8mXR3xcbmR4qf/NvR1cPlZS//tmuBrd+Sc3"
    "V0xa7e8bV7kCbgGB6e5JViOQ3pvvx8S2wsfkghy89hju6s5JXbybbpPHBHzCfumnz6Es51"
    "x6fq0OpM8cuaudTLTU+pw6mLcJZbOu/ourKJ+QRZ7g6fi6y5ri7FXEM+1aKj3CIvxFn3lB"
    "LNZYYvZCcNoGpnFVl3JQkefSFdujvTuw6K0rbAIihu21UehWWf12TTjZylw0yigT9qYT2d"
    "UfNGTFZxTe3i8Q347BbW1F04TVcX1Yy+kDbYBNGyr+FcHVpRYM5UbkmX36niKcfCjFh77Z"
    "B7yv9T+Ww7iyfsCIOTa/GFBgZUb841yuuz7Bc53UMls3xX+AXLr27bQ6mAFvU+jNXTVxog"
    "jpYK8ettELmAENgZC9HGxJE52NBiypoRuMA+oIELzY2+p469yPY+rE+e0/DwH7H4BJ9+kz"
    "8DBkNHQ3iqew4q13Pwmf/4LP+LqxNE45WulCc73PRReC3w5YyiciRv31VJdsuow/MlhbqV"
    "IKov+w23whFNfepwNybQzH2VueNalcLGW64T1uykmEyOD/uyxH0fzS2HHxp9FBZ67iO2YD"
    "6ZNTk52q915RHMpAJWtQjTkqIDi3vbZZh0xZhGotg12KVUtutqoUkqDb9pC34TWwxrBojj"
    "JvM7JoSqweHk6ksFhs8Gd2eD82FZXLiWi6WJ+QuxhSLjN4w7vGb6RlGOaoYvWKhxb2XLtt"
    "GYMMsky24px4nedPDh2fU5tICSf0TtkKARc9jvJtkVKt9Y3vxXVjewtWmtTevtKczxqg57"
    "7/Xj1QxmtmgHp4adzTlTr2dxTKCyAJqagh+r9WEoa8SQsUfwrFkDujSdytpT7ypsBQjlSO"
    "VhPcPPYe9Ace6zGYaDW+lOXFrD1RquKkLohIYrwvhFKm4U439Nx41xBa8ruQ/QGg/UTcq1"
    "zhfsWVjojpY/lf2wodWy61kGgbb1/GhaoDnxsu1L15mnhjraR79B4UUz4D9J66Zq6qYuZV"
    "YUzU3L4A4utEIpJOk601bw0/4PRzH34Y8yft99HVxe5mTSPQd1dM1weAc1zfYrd9ftZtfh"
    "JnYHldT4gxI1/iCrxv+R1/+l8AT4I7f7y05rhK21FRV3Z317KEWmMmN711J1gFa9Sls83e"
    "0EvSsS6GrL4uYCaO2UsdhoHMzcnMVNqU2wU6A/L6lWmDvmZJvibvzJdoOQp9fXl6n44+nF"
    "asD34evp8PYve+Ki5IMsXztP1DtFQjOyNvvTdFoAjQUQOglqCyBNpwXQ/B7VRUK0D1cxIb"
    "Tnw80561vg681ypo5yNn2/VahmEZ7HLTD3l+VMHWVu+u6qwFxd2mLLpS02GeCJklpzwjuJ"
    "fNfi4E4ytbYafMkjXHrMFyHmGbctFwgq9HrCzPTIhHiErxgRtQk89gENwvQcNMVMjKEuce"
    "JUB8z/J9J28nFLG/yunAhRIgUI+z707ZQBoUTUSMeHlIwPReLKiKA8PJQgU1nd7O2JDSDa"
    "zFoe3w7RtkhkvwmknoM8i1VvMttiPCnejHUiHymidsIfm9gLveuAM9/788KEI+SbSLlo1C"
    "X2sEo05LA4GHKYiYXM+NlFa6H2lhQqx5u4UgPwvD/4cm7C6PbReZCp7dTD5yVI1M1m6Z1i"
    "51mcI+iXQR+xwJgCmOL07qLRCv+0X4Hxn/YLGQ+P3htoT8mrNlliFPsFp/rQCWYZOyGNG4"
    "iIt7gDwsuRmHW3wu3wbw9cmx+eH6N4jkfnZnh1fnH14zGChHIunkfn4ernq+tvV8dcF312"
    "6NzhYwYXnAhK2z86Z9dXXy65QXCMoHGvbRn+ozP8+83FLcxL/nQtD2Y9G1ydDS8v4bO4V8"
    "2jczv88nAnv3/C7Q1TkbOPq1A59T/KVauYSN3Q2JlIe0PiTRFfqVDdLbQv/KnFlgbGCfLn"
    "FO7+GWU1o2ht6FZ8ZmGW5bpUS+6fNFmjHbil5gpSp/qOoWeyOEEOISaXBKi8MjNeAP3kNm"
    "l0K7Wf2vqCR/zsG9fL3E4RqSyOe4rYlM6RTyVwHHKNGzH+oBr8pwT9k8N4D89rcj2kUJnl"
    "AxYaFmjuUX4oWT6UgzDhwuGbwvWPk1tBep/QHDs+qh7W37Bk/vBGgZejIBdney8pFJZMG+"
    "H9jaR7c+7BCU/yvOSlPE9Qab7X57tU4ViDNPs0pU6zVzrN3nL+CLi0Gog5Tbk7Ha6uqM9N"
    "/2eueeExDfi/n7hgkSzmIxTi99jjyqasWUmNJOHurIFv4EMOFRGpZZhCBfxlAO64v92+wy"
    "UgGtbVx0gnqBTu98QFjiGcwE3gBbewcsJwKrmiorKZ3EqsYwGskCms9CwNYWkoRiUbZNRH"
    "BkB9kFgdUa14h6oo/nxUiX8oo/rr/r3dPgJlE96RGTRIFsnSqusQFIchm9LANtETRQDQiH"
    "wgfFcS71j8U/4iZFt1fYFbPi111+X3sTtdj3Ie5/QrK/YCJEiUvg2nC4SRSzxGnWhf2pQ+"
    "gyu+st9Ll+FTZtdBfUfz2rEXvbi69y7swnC1lzfFds2GUk9TaqmrIvWcszdTkV4nW+ksB1"
    "WEsHaWQ70mfRNLoCHaacnzRU6mjOaxNtPrNQZpBvkOe30UA7+XzUBehX+HnUgqosDvuRVk"
    "Y+ajucWmCCLFEQoVWQwspjERYBg08egM8bMTUecDAiqHzAVu1SFI1OBjfcS/giL6EoK6hX"
    "eDT8L/O6fecxYVvuXvfr2OkEaEK4kI3zoydltRGk7CCWlOakS8/iHroY/4ErdsxOiMjKm5"
    "gNAOE4P52IauQw2q7QioducwnQB1qQ/o/Da4EmhOSf3onHMr4BiZfAOoCrXsZssE4cix+K"
    "2KWcRuRZ03Iv49qtc2JEmjdE5F2DwEIrkC0tdkybcPpZTsq+83SdJ10Guyu16SrHPMJIbV"
    "LBCRptRxCJWlrIoz7J0YPxlXWJ3881fdZlEbzU07zd5UWO0VBmnduRN5xIq9Owmf2evuna"
    "S37nX/zgCZ1iRKrh8Tf05iVNh3oMG51JO5x8jEC4FIp4EXpdmzvrAyo7jdB/QzccHrwqea"
    "0jkRzpaJzye0hLOFW91ZJ8+2X+DReXQGyObr1osDjKLLCVSZhq8QriGTEgaNGTkJgQAk/+"
    "IFN709gAQwar/wp2FUMre2AJ8HnkVtM5bJz7rGgDKHar/EoxTKL6u+FKguOM8iSOks6qil"
    "vb/iZ+z5+LsWQL6gjKzo+MWtZV53N+xEmxl4dv1weweeOX8ExUgeHfjs7PpBuiDgY+F1Bj"
    "8EPLn/aXg7lJ/DEUH4AfQVBh8jmbmsij9CjbIObx3gTLN5vxKGcr8EQ7mfMYN9ajeAGSep"
    "VA4lS2jd6g0+xVWPmzdqRMP3cX2ZJKnUl8k8jIZVdsm9jSgmFFCk9R0ISTrtJVLafxAq0c"
    "3wqilS7SdSWc6RTVq7SHKKTuGkGgXtmhLclLusErgmcipRb3C35FDVD5RegSlPEH8FdPVw"
    "eflWZSDPqMnZT4PcQpDLh/0yZxF0yHTFuBrVICUBmlg2kR6ZsBW9xNwIB8p44ROGsEdk2U"
    "Y67684YkTrLnjOOHfzC0Fu5mty/TTM5wsfnrIp3j88kg3C4g+j7HnttFHmcOuXOG1CGWYk"
    "UNLqKqZQ2XSFvh4yM9BuhuZpv+9VYTWK8hJF6pei6N39NPierwmJFISWhKIXYqrpIOTQVr"
    "agNiwIOA1HmNVWsNJ0CitYAgQa3gjzKWUkFAiXBv83nPA+pX1kOfyeEDeGcN9jR3R7Rq5H"
    "nzw845fGi+JGbxc7yUmvQ3R0CUgQFGCrLonN94mGu55rWXXTzFfIVBZCQ8fnp0rc/lTC7U"
    "9Zbovc9lHN4EqKaM0Qy5bOrPDC5lq3xa8RSwQL4RBjJ2K2Y7hOLJF+PN9MEAZQ83X5nKTZ"
    "CTa34VHJ4R1YDDVhgQkSlY+CCBXY5PRtHwyok2ebLNidcwFaM4j/NJLzCql29aosZz4V50"
    "2uIfLwcHFe6MxfEq3INwgs8wOQKiPXXiK1TL55HZu8RNhSl5LSS8pF/Pqswlq/4VqSSuU4"
    "pYIepxJ3euwoXNOZfhfNs2NCqOpLT66+NdKQheGfs+5r5CDH3vFLPleHOL7RHOQ008piDh"
    "FXq8QdRrE4qwUfYLgMByTiA30k0Z/YM4gdJvXGZZ2m+IUf1/xVzRM09ywf4gIADe2jueVP"
    "hXOPz2PQooZUG//G3JCEG0dv4PszsYffemxquSL2JoIVEtP9Dx2SUDMkoW/rbQsjfV9kGV"
    "/I9Wi4ys7wizAgAf7uyK8a+ZQkxB0w6/KhV7PAZ2tN4Gv6UnfAh5qOCs0jr7aQBMML1keM"
    "yrvAIy7BPovSBhSJEuH5uI5EwuEqS6ShV3sTkdAGUN4EkcqnTRy+CQEYYq3DOcN/iU0M5X"
    "GkpEEN0wSRwqJR/OYFFdXlr1Wf/auUWgaNA8qkQSe9BJHmfFPO71IiTe3yHvfL6yBTupxz"
    "3mGThv2jNpJp06iM9br1q7d5OwOmQjS+jpoGh46JRCsPoaYqfVGHPpH87fJ61mCCXGWVtf"
    "d1cH/2EyQIzrBvTCE58O6n69v7Y/Aeef6jc/3L8PZYmBiPzteLuzvRiXJmMSY6UcIa/3F4"
    "Prr/dnE2PEYGZ80T4ayaW4YocXT/cHs1Or2QfSY94geeMxpbUa/Jm+EgbHbpithptrNloz"
    "2riyLtdoOrN6rjodWEYxQ6epukxizJtHdwLRulUW7SCqHeAO0lJ4WBjzXDqakUmB3bCzXS"
    "k5anQEFMNW+1txGtTky1W8u8crw6vcMrsHfbBcl3lLFr1SPfZIj7xqMvFn+3M2zbvbw6TM"
    "nn/dIqTOHIUdwUvVp4G/s+mbk+VCMSVas5NVT4xSiaMD9G/ToZ1Dv6FsaixwvZ1og/NAhj"
    "MmQxwyaRXl4MsoU+kMI+gZrZE19kwci6SsfoByiQxHSxbNVv2X5JSNojBt+GtXF6CaI1cH"
    "pbEUjvR+tFLHZIGEov7+MYliHs5n4YNH2OqoZtFcrXoA7qFgHPbQhCtBjlLB6TJ+y8x36i"
    "4SFcx5+RpFHZnaWsTwMbRlRUqyrPEyQqs5zvJ8rICYIbP7rJbexPqDf7jiE6b2OLbcTL5A"
    "LzrHp+vRSRylJRdiOUxKHK3Kk7UtCtN4h6wRhcC+e6Kr+x/rww4R8zrttyPZ/vCcsMdwtX"
    "BYi31AOgHBlyqnfH2LboijqaFMttzY4m732vuNif1rqlw/EqM7v3DUDH//tvERsk2JhCcN"
    "CPWx85FFofKdudQRq2WZkUmokJii65xVuDZUIvlyAnf6IEhhwRKOzj7v10f3/zHUsf83xp"
    "Y4fN4W6o3ee+NX6XRrULdJ4diWRDW51+1N6lH0WQ+6LCLSPqFLTdhVhyExS4I2qgc5aLE5"
    "yJnJTQrydsR675gFKk6NHuU/o8muWcRF9siguL38Y0K6KZAJE6wmlDwzm/fji9HKKb2+HZ"
    "xd3F9VXasSEewkf8Aytynw8u86sY+LkZc2XRzRRdly7SraMADWK9iG5RtYWQpdWCaCyIf9"
    "JxTW/3kkL5lPQ2jhv1s88V4+VbHSiiCWgu98tUmiSVwpX3lHINZGAqbxuWvjZNy1/0SgLT"
    "4Yh+pdA0hcFW1eRrgTNeBpQRg47LYeT4WXTJgSKrjBxHtViX/gbo5wHgcNE/x4TgcZgJLX"
    "MXPdmiGZoE4DnXWN1FNsi91W9/NVYOlR/5fMkoeRQb//RRBMfDmLkfta6OfIz5ud6JWE/K"
    "3x2W4YJMQ119VqXjuDiurmN9OrK0iXpDEtIT5XpItxYxEaOx1T8n4yk3jxW19sUZVkM60X"
    "ilBfNtavELRh4Dogjt3KPOU1/cM1M6V1QUne5qduGgh/uzjVTThJ9b04KPSbThvok8yi7E"
    "r+/TWqiiZwbgd0E3zlv+DvYWBVJIUK0IIXZpqSkG2Vqij4zAByDt0QF6PpVmg6xAzu9hYA"
    "1DLqFuG7X/ToHnSalxoZ1eXA1uf80XWzQ+6ak5/fV+OMittdygi1aCTpdWVRpeKCo215dw"
    "gmxnoKTvRr6KeJ5uiYHdXo7DST7ol/mZPBhS0bkkT9+ngHMNXDXgwxHe4r74p3DeMOFXkR"
    "9ELh1Yn7IXNHxIFhGtydesw/jcWUfSRr+pvLlQ2HQxrBAeUyYcPVADS/t5FNJC32lraNFg"
    "C5btd2IvbMSaSu+GqtCYNJXyiv2MQgKh9NuIV2fHKCxbz3VL6nAtawb/dLHF/yuqHhETPQ"
    "b7H/ePqjF90+iZ1DFVVUopIqWF5FMfcxqJceMiYSAL0fKvH5c7o6KBkBkYigCaOlhYcShQ"
    "e1HxGiGURtWD2m9PIbDldeCSS4Lt+Xw+bvaqbQ0LadgUqtjUYWeSRFmG9kTCdhgcFL3hRA"
    "/K+IB/I+hpeJ/U4HaCQllmv9nqDfs41WJoikazNOvbhQJVtTiaJNEMzZywUFgCqn3VOWKT"
    "NJqlqyzlP8qvGfaJSTrDzS3HfJ48ylj9ko0pMs37Zrw3LSZM1QYVM1cotQR2sm6yloCozN"
    "6obvgKoeb/DlWt1nzvTV23Pt8TRJrvTYuAWg36RySpNOebn/Q08KEin9noyi2YQMujoe5D"
    "fJ+bog1UnzSh5n9D/utWZdtlfgbpoRuL1i7UWtRY9GxwdzY4H75VOVEBkrnzsWBuPoRGPu"
    "2/iqMZsXjgq2CaAcTsZcdKwRmof8iWqBeHIps6T8RD5I8A27IdpYhfZNEyzaeCHKoBmmHv"
    "GbkQCpliPk6UhhB/82m5LOc0HB7Dafi3zQLmi3FzbPnLNC4KiBo+KErwqlh+NIG/AQyG7p"
    "Cp4TSqn3cVATSwt7i+Ux/4mSLU2F7lsJ9aHdPqmIpC2H117En+4hxV7CkEq5WpYTCmIp55"
    "IDPVRc9vw/IXgCEzLeCv4SPM0CllBjVF+Ukoqw4l3AV2JPzcJ7YttKsZ6FwASmZIntpSg5"
    "IszcJKtvm9uVhngEvDw7GYD9ZAtnF5NMbFXthcQStlaiplkaSySMPXu7HFUlYZdnhze/3L"
    "xRX0UYu2zaNzdnH/67HYPI/O+YXsR3Ecb6LVHfc2CNDl9qq1O1JkKusFvWvHXiD5JQjPuI"
    "kpTEtYU0p3MFweabXkkiJTuDJST14ToqBy1OxTXosIj+mL2t0lxf/nHmYF0USsfgXO6vdJ"
    "+kD6WKnH6seSHqsfM0BpqDRZh7/ReHXbNfauBIoXQ77XMZQPmuEFGpOoF2cjgPqn/Qqc/7"
    "RfyHh4tFJYA0p/ZhlfUlkjIlB5Zfcu+HkPP1Ek3fnC6yjOGFF2CSqgIEawZ0yRQWdwfgL4"
    "mswUzZ7ntoL1krM7Tim1CXby5bQkWk2d51SbklSk5Nbr7iJcs6ENwYhjsrD/sBCKKMTcQi"
    "2U0+vry5RkTi9WWf/w9XTIDy4hpmVZ1LwgI3EaOM4SZLvjNhN5aKIG2Rzbz2HNNOKD/bf+"
    "Ztk1d9oTdUgDwSfIWhD8lpS1ZUWLpeBNrrhxQ/6dSF6ZJHpQkb9xIfQKfU/iaf91/9MIZF"
    "mjnyBUKuQijrT1+ZRfOPzK5HoNf1coWYU/IOigAr3jIbD2RCEv3gkL6EPPLo8+gytokt94"
    "sOX5dTvBHXUVjclT0ORKTdLpKiSqHaApHZY952UVlauwEc0WNdj4kwYqLDiZIk+gLOgnOl"
    "oopbty9bpR1DdJtzNKzLvcaaUdY173vK/bPWZL6unPw5v7Y9Fy9dGBZhb3w/NjZNJgzF/s"
    "0bkdfnm4g0/C7jKPzuXwCx9vk4kiPvgoIlAnmT1Fo7Kj9yc6R1yfXSCBwArqut3Xyr2sob"
    "UnE4nj6OzK/RQSfvn5lthF5X5DVRyUcGIug8FqGPBrx+f/vUnjJsWzHPNmlafFBs5cjBzV"
    "irOLsvBgeAgDQ9i5ENseE2jtTG2oj8xJvQ/oio6puUD8O6XNwoQfkT8VZrFDOZk9kUBHKF"
    "gJgW/h/AWXT0E1+q18bW6UfR4ai69H27W1pKS1pAPrOrCu9l2i4+fvj/s6Qq4j5Fvhrg6C"
    "V4VByXK00OFTxsJtdXuVdznG3YYbqkUX4HtwxS6xZWBX2XQu+ncp6ZEFc6y2zpIg0gpjWx"
    "kakWG8ZoJGOiS7Y4KomqWRWIAqJWn8DNv7nsxcG4v3yTiU0gP6pR6lKfYZfzzyw+F1vEpf"
    "iY8lbkb0GgwTVMM4NzZEoavvGIqnLvASNZom1+sTDobnkeZtY+cp4HzMybIAN9QoahuoXU"
    "DKuYAS0qxqDyRIVNZalTEKtD0bM/dwrwp3+ahC9opnaf7Gp08NHidpOsjn9j2SsjJ9HRYv"
    "KVRmcG9wA07i4Xkf3Qwg1NtH5xd3g9PL4bnsswIXHxMdduEK5VekMNkVAd1Ht2tGLOUYjA"
    "TZ7gCI3w0GQxG46B0gdbw81Td8UqrzMjGmapqyI31LwWwMiS4+ApWVDVz3GNqXcioGOHEJ"
    "6ZddTecxUkpkw0BTbjvbqqHViVvGhBYfnLkKbsNDcxMabi88CJfJd5K/b3omvkcNVyQnjQ"
    "NmOdARPnzpflgbScqEITYFbxVIycSWveDjTb6AFbm/ZvzF+enDRi7xRozwb8/ZKXczvgUL"
    "zcGCKVR2ZvX2RC/Pj/XATJ/2fziKTUP4o8wYvPs6uLzM63NgWK5F+MQjPMqtdVTS7yBLqn"
    "CME2IWsTNDqG8YzQAC8IT2D/jhH4BSB4AX0c486QIJN84HJJoBHSOAn9U74Fou/O+QP5v0"
    "1UyQ7QzOFtzujog1wdujcG+HdUIYgo4b7yRnKGV72XSeF2gpPxiXVEqfhQDxpBM/FLuLDY"
    "LmXNxTbL8QoY45Yn8K16WLA6j6R4V6NiZPuOpqaPEIFe/QxOhKEe7Mjnw3VleOjPl9YNkN"
    "xRzTakkrL+lRPiKmBOeVJFJZCQotNeJ5FNrAmTVLo7SmwkiOeQSzvAaexfCYVTqFE0la2T"
    "6bAMQ4hJiM89DmXKyLi8nQbhG10WC53/l4waSWYCJxAnOtn9uFfPUgm/igRKIninL6cb8l"
    "biNkbxOdYoVU3zUq3zWxsOq1ml4h68IRuOlmuWFr6wYbKk2pgyPKbahGWXmRjzDn9quRlv"
    "dVzrJ72+1NEvJOA/v5VgguEz+KHvXLAkhjPmjk0XmNIiOihr/MYvsnHcvcNq6hPEMzACS7"
    "izKRThqFeuA5MQDRDDVms07x9mbNRVLx6SLoJWWW+CU6cW4nUFNLyaUl8PBwcZ7P/4Ss0z"
    "IIAsv8AHTqXCaiZFO81sEbJ1Db4HhbX3GWQSJ5bSQvBMGCFasx2hUZPpd7PpN0Svs+IX7n"
    "2uDytJwQac6/j1WOzrXn1VQ/J2iHsVPiBqmNzE9SqexjuuIkx2L1ytY8EKxxKGIBNMuB36"
    "B0OV5jatn5ibbFZ3mSZo3TfIv19+AwF1gNK2yM1FYKV43THPCAjYvJxMRbTEKEvk/Alpr8"
    "/ja4uL+4+vEYhfSPzunwx4erYyRqjEGRmashVJhxSF55mYern6+uv/HRgSMyjCrunQ2fYP"
    "U9t2v6bJtJrKaolHLZqoL6m1rujAgTMYv7i571S5F/4agahpus0suXvLC0+Ae//y5vP1Az"
    "fv9dZKsIwMZ8avFbxYoaiAgQGpm51CeOsYD62PkmXMvz5xpzYkLxk33AnfjalFPpwi+BB4"
    "biqmljJMiUNjH2BFzCj2vwguciLJSKHakLnCAc3T9ic/DlD6P4X9ghVQtmt2iLLLdmHYsk"
    "TaUuerZp5kwVJ/lhsZP8MOMk3zl9LDSOSST7ynvgdvi3h+HdvdSzwjm4VnZ9/TN8JNc66G"
    "KD81+PRXmsxaNz99PFzQ08huvMhec3t9enl8OvopQQ/xkzrskNLy9+Gd6KgoHEtl6IJ+e5"
    "f7i9Gl1cje5vB1d3F/cwJyDXRhbnk4cdZvnRKPlK8FCUFry+g9KCXI3O0wzPBldnw8tL+E"
    "x6He2QEzVX0v5BhZW0f1C4kuBRTh2ABsGWJN3OhC573zzLB7jamExoiKyWR6uMHXHhgD08"
    "8egMnkG56aglASQUTLHoHfEOUYzygHZo/UNd0mwo8NlGQkSsLa6RCHFUZVseFW/Lo+y2nI"
    "/r8Doc3gqbFbo42+erwW0Fq4GGskrXQd9p+xkijHgvllEE0SvJPl2h08yuwOzxYjTFeSk4"
    "pSCxBJXiRX3uiONzS99n3KoHC0ie25HZD/42cF3709BAauOabhEnJks7evWcBQmi7dmpH+"
    "uqVFEd2/CI5P/PtVvDZyfoo0wBwLbQy5GLLbVbL0Jtm/q58mkqhSFeIprgkDkBfZcfrdAC"
    "zSMG4cYP30fCYw2wiOq9fTZ9WUuuNmmylSTcIetEJszw/SR/ABJAFJ9yc+Ud2hxTAg7x+s"
    "JP0u2Y7OdhrhS/r8GrAOmL4kJ7h9J3+S3SJFFrSbZjsufbHLPnPrImoqqBQMMzi5+u79Hf"
    "ELrpstIvSTdZkih8BysVtkxXLafNHIEpwp3Zc+8Gc73iVGri6Y2ptHRVlq5OnCgUMyBazG"
    "vHXoQrcEfEHm6WUqkHrtlQ6mlKLXVVpJ6z2cO3f3NUqnISVqFgdAweSguidsXo62ieHRNC"
    "UYZSf6VYdHL1papF3w5lI5+yctHJdPQFDfyRDYWzcpZ/jZywM2reiMku+Vw7q7tkM8NSnT"
    "5fIjRfcz5F0MHhC9nJU+JNUujSTCsBZMZcfR2VOVpKsxo2U0ZD4kwgUT0cj/mKh9R6gavs"
    "o/ECzcl4yq04cP7yvzADkNmJzAoQDkgxi8VEo01E+SGWj9Tc6Lfl4jZZAtQ6xWyaU8M8Pc"
    "R1+dLVNc3fPOZSDOkUYszwvzj6Eo1XOUbcu/tp8P3+4RGCnvYyyTTaIMtGjh5xuRXG0IwQ"
    "v3r0cuMhGBp4Rr3gfUyhtEjCU6iP4BiVqFoPvK6TSRPGbyBro9uxSGUAQQ7NA9IWu5mj8T"
    "ozpraLOfmaNTi+QqYZX9+373HLM+dWLeb5kkKzuza7XWqO3Cn1c9CyJeGrJFEXDu5tcz2p"
    "3Gf4/gpiIE3aQVfo7ro+sx7vCLLUqORailQLWmlBk8mEGLVq/y8plLY9mIGdfojx6iOocg"
    "7Gh1JJ47HLqa43ZIVQhxnaCjMkHVlrRhqSueA7JoqqwYaVZahSd8o7nxrPvTyPsHjQL/UE"
    "x0Ne9f9CbfaZqOMC1c9esGdhx0e2RZhsqMB/CJnSAEih9Nk0MVz4oywGyZIzi5EsaLv1yX"
    "O9u+G08DyeT2fmq3NY9UvcuJyH+dkoxcFppygTRZ1kh7pCaK0GN9eqiPeS10eipOfLkkQz"
    "dJWhGjZTzOruwmbCG6W2Upum0zpt4wyr+B5v0Os+TamF0JZhsdSt1rcsviXn2jFhVDUtVl"
    "diAZYp59xpgcG/LGfqKHvTZ21toNjGLbev9IUUFllLDei/asmNZuHYGpgeg2vJTyTq3ika"
    "34mOdwPwYZvfU35xH3MLjAvj6Yl4YQkaFqeSIf4iBfid1mZ+vdtqmXGnrTnlrLlnK8+Uq1"
    "ZtKqJV2iPLT5bh7S+yZJM0m6CK0+VwEJZxkl088ipL5dWC4t/CRxD/0Tn7aXD1o6j6JPaW"
    "GH8zuLiV411sec3qQG2gzrE0v0fyRevb7QlCbW0Wme/1uZtDqdm7yt56PXnWaMWztQAR4N"
    "COD/toHCyI149Ka/QRWzCfzNBjsP9x/6jJwdF+vx5dXnirMAed5ddIFGo7qrKx7063HVBS"
    "+9VeQmUEoL2E2kuoqjC0l1AJ9lbyEmYu1BZYWzVLV7GbdCtJupv0vf5CA0P6EjNe1+hRv8"
    "zf+iIHVXS0DsICeVFPQEtAVubU86dQqGk+pbOsD7UqUX4qI/Rf6vXD7lwa5aLMndgv8Yt2"
    "sfNa78F1oYonzgkTVPEwHFTxMBwUexgOMh4GnTf0Rr6Gzrv9b26vzx/O7kVbCDMw/EeH8+"
    "bni9tjRJ2nZ8tTwzXPt6ORC/x9pZPmkkxhX0BvD+7GvY8fTwADDyFEhNHE4l+AXrAdVD6D"
    "2mthI768frHmFJnCDFfyik3odHwvmRYT0ef6QsijVlgWvWuAT4cbleu9SlfH5hrqc43IVT"
    "RcZReMwLHTCXSE4co6tHgZEyR6aUFlEtuuJ4/2wKmsFtI3Gq4DgxlPrjT6RrY1s3Luz2JP"
    "7iqdymfIcg1DAzgRMYSlfCLmOoZ2vuJnvNFa5uqh5zes4b4k3J1oVe+rZTrW09SPcFSyv5"
    "SJF/1ln+Xv2Dus6Uwcs8k6SJDt4irAfGfKHo6isrteB72Z5YzcwDOmWDjH62p4OdSdufi2"
    "rWtzXv7h54BnSrkfUnSG6a1ddS5eiJTTGeGcMXPqNv317vqqwFbPkq4edpbho3/xq5xtjM"
    "+9/5oEjgFc5FqEZfuWwz7A9/13TX9WbzhzfYAKO9mWzrWPN+BZuWNr1Ye1cmTBBJkKLR59"
    "sRwjr4BoiYySRLsvHfJCvMWca7kt9JbZiJBC0FstGSVpdl9ECm+gYGxbRs7NXdZrbkm0xV"
    "ZzUVCqTrXGKXTCgrZLYEsxCNwh0zKhMRaCV1attxzmS+4lJw5VKowlkdLCaCM20mYbP42+"
    "7FjasO6x8B6lnmOoZpLFJfalidTTlLprjjpCzu5t4YepX+UqQaVygENBB0RZiasIA7UmRu"
    "8ummfHhFC5uFVi9a3RSYNrObM1W0OE0LsLXzbe6wi/V4Nx7TDpoVN45402z0guq2LAZ7Tq"
    "XgV9juKVXgX5GVUzE4XKMArnACjnhHoniU/mFpc2dLdwFuHT3JhxS1Pml0hbQl8j9LiGji"
    "pz1fVRMXRUJxm9dZZXdDbUFUCKTgugLeUvcZStm/2ynGnHBFE5+yW1BvOLm+rMotYzi964"
    "cGxCjyxWikIt83WdKNJrK6hEDhJpQRIZFysrJ8iAtWLbsusXCQc9WS+Eib/5cAS/PEcjam"
    "PGSlWGlkeBy1ezrjCkqjokpZMRQHEqTUygdILB8MPe0UGEBBPhpEY5NftVcmr2i3Nq9rM5"
    "NY0h1q3Aq1W7HN5GBdXRpNdu6064mKPyYY0alqRIdShBZTlri/KNz1NVuqK/E31OG/ObNu"
    "abFV14tejFtUPuKf9PRRE0bkz/pvtgUxUv1jLhLxyDzvhbf5PdZ3s5dvzqkH6ZMW+Fg0dh"
    "O9sadYRFL3HIPgRYK5jZPrVNBA2pRHjRFK23UeCYYfpCNO47hgAe90wgWW7CR4Z1LrDD5s"
    "TLaxaz0W97dB75aeL66NNHSK5gYcKFJVss82kMwrgC1YfsYoNzuo+sCX/K0D/pmLPHsol5"
    "LK0zai7QlL8Vg4RMRh1sIzBXi4Mv0TvCAP6COvKiztXUL3M1JMRW2duQoFHa4TCm3Drnq3"
    "1uOS5ewKKHUjQMTpBqItpwLYPikhL5jN+JMhJ4Pl6283vBozCbo4/+8Lix4FuTRR+ZZGz5"
    "8V/8wjeeacCHiE8sI4YQ1BXRp/0KIvq0XygieLQiIlKrnG44XGkBfYO4+ww/h25keRlBti"
    "zUahLZePy3Q+cykRQhaoA72YusmqeumquuzFeXcdbB1ZR3YzjYW+QLJaJYxXYvfOn0V0Qu"
    "93DvwjtJZATc6Ihx8yBHi6iP+g5TGWLPAefw6cXV4PbX/JI4pzmpD6e/3g8Hq32GCTZrZq"
    "UkSNRISoGvrZuU0oZLZyO5KLof8Dvxr8XKfANJr9JqT6rKkuaaEbdrc+KBxdXeEiSNVJEt"
    "Fev4FhaGNC2upItWqRMyhxqRZhulANoqApfx7L0N4GFAPMuY9nKcJOGTfplvBC/HvOYQKd"
    "5kr4MMaln578XEXzOnvgQ2yfWo3DqQxQZKgkRlI6U6i9MGx+FhFYPj8LDY4IBnKxml0l1Q"
    "lcPh8A5yd6+SObdXYs7tZc05/o1+bj3Hsrz2mGT7FsTbKC2t2Qpvepn9+/8Ht1dK6g=="
)
