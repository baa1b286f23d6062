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
    "eJztfXtz4zay71dB6Z/sqVLmjj22M8c+derKtibxxmN7/chsbrylQCRkcU0RDEFa0Tm73/"
    "2iAZIixYdJipIhGlVb2bGIhqhuPPrx6+7/7c2oSWz24ZI+Wc7A98nM9XvH6H97Dp4R/o/c"
    "533Uw667fAof+HhsCwIbRo6wHCoe4THzPWzAvBNsM8I/MgkzPMv1LeoAzR2dkTE1F8j3LG"
    "IinyJmPTnIcj4AvUkNPoHlPL0+NHCsPwIy8ukT8afE4wS//YN/bDkm+ZMw+PO3HjYMGjji"
    "VxgewT4x+dv2/gHj3OfRxCK2meKAZcJQ8fnIX7jis1Pr6cLxv4ix8IbjkUHtYOYsx7sLf0"
    "qdmMCSX/hEHOLBV/LPfC8AVjiBbYe8i7gjf8VyiHz9BI1JJjiwgaFALV9g+VlvNLq6vh/d"
    "De9Ho16G2RFFgqnhRwZ1QFD8VZlgwBO8wvf/ub//6dMP+x8/HX0+PPjhh8PPHz/zseJ9s4"
    "9++Ld8mSW35FSCZxc/XlzdwwtRvhrkYoEP/i1osI8llZDSkvvYND3CWFYEZ1Ps5QsgQbIi"
    "Bf7zVqUQ8bxMDNEHSzks1/E2BDHDf45s4jz5U/7n0UEJj38Z3J79NLj9y9HBf6QZfRU+2R"
    "ePgOUJFnN++LUYHBFsj7293laY++njxwrc5aMK2SuerfB3eeBU5vCSROUl3BswBC9m9pFN"
    "58RDBmYkc2ZXYfz+YZVlzUcVMl48SzOeeB716rA9JmjE9PBw3jTPrzjJMbJ8xALDIMQkZi"
    "OOH1RZ6QfFC/0gs84Tt2mG5+f8iW/NSD7f05QrzDdD0g/RP9RZ/9VPGf4DzWvHXoTLpIT1"
    "9xdfh3f3g6838HUzxv6wBf8G90N4si8+Xax8+pejFTHFk6BvF/c/IfgT/b/rq6FgL2X+ky"
    "e+cTnu/v/14J1w4NORQ+cjfocuV3T0acS1f4OuNHlO3NfwwRgbz3PsmaPME7pPi8ZmH832"
    "Z6ufYIffOGbIXHjNUCm9wYzNqWfeEkZytdb0gFK11Q2HjjwYW1FvHaA5XiD4MWhCPcQi3X"
    "Q+pfDBE/URV0NRNPcJ4v99Zog6BvmABjajaO5ZXFN2BDl2UHjucyrsI4eKyaaYZdXgrX7z"
    "Glp1H/3WCxin0fq1ovr1+1JOTpB499By5J8jk84dvuopI2LzYPasjgKjjZ+NGz/8jJvW4W"
    "80vh3mbuIA6t39NPh+//DoRNwAPn3mh7zlM2JPkMWQQ174Vngmrt9ombcvAK01FrJ+R7TE"
    "iCcZNTFli/3pWny6BmJOU2oxKy1mRhy/gYwTZC0IeDuG+LuU7wu1zEaHdYpwZ2Tc+zblty"
    "fmtyYokNSB+5Q+w3WKXBsbVX1dXVoB3JprIv8E2c5I/13ucJ/aTeSbINsZ+crdDVoytwH5"
    "/p5jbjHy3yGdIJYvPoCF+z63uTeq65pJEL3un1F/W2/PQ5NxqKYFkZXCF+oR68n5mSyEJC"
    "74e2PHIDmcD12hD+E0uyWBf0crLPp0+YoensfOxOTC4z+d/2DiSzt+cHc2OB/2/v02Dupb"
    "MuFbcnoPNngvxz+det4vc097cuRImPMVvdPXXF0J6UI3AJ1wXWaCZ5a9OIn/BV4B0GwAR/"
    "F9HuRijXle9xxrt7CSbmEp0qwEHh4uzvP5v6RYkUEQWOYHoGvHNN+mLErYKoEA8oZO3r3i"
    "h2oXo3YxNl7gOjD9ugpbFJjeXY+jIseaSkLW7ggtX34+vfDrpYmI05RayipLmVuvk0ltd0"
    "OSSvsb6qn+b+zpUU4Pen+uHtVE0JqvJ3OwtMDTu2ie3TpRqvI0eZKq5ECTbM/xnMXyKHaZ"
    "xaKvguOERfVdGNRDFoT8mM/XSB7wsmxojr/rt3hbi2ESCJmCTsrP4UUN33ohGiqpqE/Moz"
    "bJvSjvZti2C4WQIFP5quztIWzOLMcCxvMV2Uf7yAj42pwRD/EV/GLx5f4XzFgwI+Z/VPXs"
    "SMF92v/hKBYV/FEmnLuvg8vLrJriWU9TPwcK+de766sCxscUq8q/ZfjoX8jmP3VT/O/91y"
    "RwDGAtGgeW7VsO+wBf+9+9mlL5Ss3ABh8bwmI6dgK+eMshTPjeYHGtH50EHqZMhcib9pev"
    "g7+vOtrOLq9PV20AmOA0k/YkTrPsgUX5O2OnCFscEa3IbMypNiWs6CjbrpF2en19mWL66c"
    "XKkXT18PV0ePuXPSEBPsjyC1R4uLIDP8ddX8rrBJXSzO7d42e+3F3s+XDfymXvY7G56ARR"
    "zyReNkXiLeVhY+aPxHs18FtkiHfGddG7T4iGq0gzMqPe4h2CJ6T+3MRplabcGcm/S6eVDi"
    "sV633dDSsJa62Bq3JJpbIVoKRJpn2V2leplgjW9VXe8lPo9uLsftVZGTqC1nZWhvN0lKvJ"
    "w7SArcXuymRocRVTt3KmhPRffr4lttBpi1m+iuTbSa0sw/jU6nQ9agaGP7It53lNbt3Iqa"
    "o61XdlnabYNaHerA1e8d0/6zSjpP2+HpOuYY4O7bvNxlTgdsiNqURxiJKYCgVNul8tqMKI"
    "bYtYyThg4LFkIV6QODiqNAFQQS5RziTEv4ugMbGp8wRpGHmhl/Un1IBkhdXNfknwRfx/hv"
    "/FINpofAeLIOwdVindxEcVQmTFs7Rl5XIu1WJwTKBuEbje8MPe0UHFSFW6mkcVDu8XM3g/"
    "w18yw5Zdh78xgbr8bbh+t1sq5Z78WXBAv0mplI3xuMzFNvz7fXl4L/awXV5f/RgNX435pR"
    "kOnsn/qXlmJGm2yPIBs/D/+St+xp6P6x4h30RlIBMvmMj6nlhPAV80CHskriSUkzNVZRu0"
    "X4CPEd/n318rSJ6k2d0weRu7ZCNBcOqMKdfY4ZVqCCVNtbti4bvHMqZ803jMR8wnrtw4Jj"
    "8CFAUtjCl9ZqPxYiTTmXI0/rKIeg71FiPr8Sc1BHQKbyyMKH6aeZYocmEQKAgozHJI5+IS"
    "4QKctZEF32KIPfyFI24PkykNWP2QTNEMGkneNDozpsygpvSn5snCwd6iaOOkKVd3zcKXXg"
    "clpNC7I9jm9/54gULPyQvQtbA9wkMq3h78QDu9uBrc/pqvqJ3mHGqnv94PB/lyaVDqMUu5"
    "ocrIbSSlXnD9LHzT77i2ZiLso1PxA04kRJcJuJATlfuY4QViU7iQLFUyVUN+z8l4yg/mES"
    "OGR3IEVmErZafYxT11guaWP4VSLFKQorgAQ/OwPotPbFsIVbj+lrJ3sWfAHMruSMOmzfIW"
    "U4Q7Aw+ShXbAfpI7D7NnWYF1il9g9yH+ivxnHUeFhw0645sVsPWOyT+T7lyuijAozsMs51"
    "0W3pI8apLOnCTcwTXjEo9RB9sInMOiJpP8Re9wDWjIWfHV3F3IWeCaDaWeptRSV0XqOZs9"
    "jvtWbKzwao5jnfh5pwEGLBibdMafrgkyuIvm6Sqjxth5jmy9NXl1yqcaLK3GLnLL4L/niX"
    "oWWZNVZ3KeRVf5FOLG2oGMdZVJL9iz8Nq77hc5S1eZFHtq12TTt2ierjJqbFNjXdzhKczR"
    "VQZFic3rHt3hNF1lk+nhybpn0jnM0VUGgSMi8NY9j4Zylq4yaWLZ63JIQFPNL3yizjKJ2j"
    "adB+5IhMnX49aXcK47PlXn+QV9pjlD1l1hEc/uw+m6yrcZYQw/rcutr3KWrjKJuv6IBuve"
    "fNeufx109uqD/JYWUlu6yp6oDMK6eWXhNF1lUximXtegk7N0nEkj8kLWdhGErBq+kO76Ca"
    "zZ+jfcxazD95s1c6m37kq6EJN0m0XEHHl03gqjiHlL513llk3MJ+KN+Jmyvj/8Usw15FN1"
    "1iW+zZTXnWQQINhcvFhfBz+j5o2Yp6uc8oiB1/UX3MIcnWbQaIa9dZVMwaU7H3fXB/VCA2"
    "O69sH0i5ylS0zaaDp+jCrIS8lPQg5K0vJTCIcqqfluMLYtA4UpkLKhl8BIH/N/cPkQGwUO"
    "JIDQwENy7j6iHn8o/wCKEM+Zl6jf9vQ6bV/pFBBV0/Y30vvqkkIvYAMzEqLTYdEKOLrF+L"
    "9laDFcx43SCvYPP1XKj/5Ukh/9aTWzwGLxL8xuh7KctjSh2ulsdU/6DeeouR6lOcC8kpoK"
    "EYG6+ei9b5BqAQmD93+/R1y54raMPN9TCx/N+F9oSu2qKO1NZ9a8EM/ikzVqXZ4m3RkEfR"
    "u7QXHQrPhII+Q7jZXWRVkV1PkyQHVdxXKrVSw3aZGKmqw5xmhUq7XYDoVyp9VNUJHWheZT"
    "GmZ15vWeLh6mTUKFj4e+sibhW5/Qm6/k9taVxjZsdDc0qTdQcgxOu7qLOUmzE+zuCx8HDX"
    "z0f5tZclVW+FHxAj/SlQq3XKnQxYzNuVU/yu9bX1xPL0Oo8ondG3hP1Nm32sgi30R5PYuN"
    "qEtEJ7b6Drskpdoeu9436j0zNKGe8CkB9BaAhSdohk0C1UBkaarZDCpB2FYbdcNadPBpZ0"
    "PxKdVdZ4NOx++a1HM8i83T8eNrkH83WTvtNZzsFubaWc/yawiNN+vDodr+qVbPQNd72CpC"
    "I1nLIMcttlLqoNg7limvUMFL5kRVzWSJs3GwIB4TzjAXL4R+5GGHTaCmlkcQm+bjMZrO8r"
    "qP7bdkV2vtbFPO2SbWnMHXYh2DOUWktBF3PUGw/dCFAzWFmYW/Y4jzBoNk+ogFxhRhhj7u"
    "HZxEZQXht7EPz07eRqlib3+uYG5/LrS2P68a204wG+c1Uitxh8YUSkvm3Hqy/KoVGNMs/l"
    "TFV/ep2FX3KeOpAxxCPS4vKVTmskpu5y63++7dwZUIBSvl1amUE0I3G9a4Fu1q2j2ng3Y1"
    "vUepF7maNJpJo5lUFMLOo5ni8oo5rptk6cViv0260GOlxpdTYk8SWS+5vSzzxuQ4XH5bLk"
    "Hx9v/QKCdVjo1+ieNFo5yW5ubHSubmxxJz82PG3NT6cNc0I43zVvCI05rR5jSjs8Hd2eB8"
    "WKYYvV0VZTVdOdsN/EXcytEcE4wsVhyTMntdbRSJddDkRvgaAe8E7W5OwmZHLG43KhtWMR"
    "SVjM4ql2vNVK6CsudAa6DqHM9lGiiIqoYCGg7voP7ZfjKpVu4T+ONqAOQyBHJGuU++WYbN"
    "xQDkFTJ14d6tRDA2gTp2sT8dBV6t9JEkTQdYvmK7VsLX75UA7PdyEPaeZYBGmIfsLrkeU2"
    "Tajql5USbYD8Vp2HQEjGoghRzq7QnjYz1J9O6nBHGOB8bz9/7Uo8HTFIlldII+CtC9U70V"
    "99sIa+q69WWUIFJXNGeU+eD/faLUrAyUeRMZzLlBP/VHOS3sCyWQJFFWBHXPqf29gx8OPn"
    "86Ooi5HX9SxuQsQ+X1MjJmNTiaotEszaxRy6zL0SSJZmjm4JU7uBZHUzSapassLapL/de7"
    "66sCj0hMsRqnsAwf/QtxTWRjXO391yRwDOAZGgeW7VsO+wDf999vYOwAh8qNnVW7pp+OPc"
    "AEq8YO9vn7jIPc1iHFIklTabG0LhbmYz/IEcndDNt2SYwnotreubNXU+PbE37YPle9Heqj"
    "v2DGghkx/6Oe7vdp/4ej+CCCP8rOoLuvg8vL7EEk6k+PmjF6lVZddv9MXB/g/0/WC3FOhK"
    "d7RrAT9pIHEYS2XOVW4i2KQMevi7nc3fi1xnN2TepV8Jwaof8uEPohmLA2PGWFsNGFqphc"
    "38ZPpdFBGh2kihBaxE3nHTItcLZG33nFTpeqvF05WFPs5e+Arh4uL6uhr0TJhZFtOes2EQ"
    "lxQ52rv5DTy75FdnW8rz2dO6MIg7Uev5RjVO/blAiUGZpzSxyKetXLnX29B2kbywwakVaH"
    "Ru7kGov62a3HqHqt7Hbk2shxjUGluTb6s11aTpeUl22gbeXVWAy5ja/OV3G3o7hQ0uvgWz"
    "ErwjPqPEFdnBmSLfogPi/qEsoZkejqS9Bffv89+g6D/f571oPbxny5QFx3eUrJX6fBuMpY"
    "Q31UDMaNxFtXCmk6bZ6u4RsADb6+b2BJpZnflm8gcYitacN2T2nrr9iw6QMgP3+oQnHABn"
    "6Xblmoq3xN7uy6WVlb0IIiQ65YD0qYeq9rQknrslJvjlA/YcS2oaldSH8cNWUUzRqpQ2Q9"
    "QW7dsSn2CAv74TkUFJZ4EpmAJJ8BPfOp8Zzb6mM73/qaYhV+bUa1+i39RGtZ6mlZlFn5SS"
    "PlmIYkXWdga22gFLTa+sZqa+RLrSuANJ0WgFZd1VddX5YazZq8Vc4N3jpv0/tbJQW2RHOt"
    "pLLWVVX9KQD6hEZoW1wZpA5UVILiSv2l8gd58Hc/P/Rl8pPUDYU+iMJtCLGJhdQnQbFMOO"
    "Si98l1823/6+un5y91W622qqm26kx9nam/o5n6OpVZpzKraf7qPOV3wfeZ5Yz+8HPwcIVM"
    "T1Com7vybUptwrBNEH9daxbMIHLMv5Frii7xZDS5XtJKe5m2Ohu8XYbqbHCdDa46Q3U2eO"
    "ss1XmuGw9f6CTLYi7vZrqdTrJ8j1KPeKSTLN97kmX3A9KNMyZ0zuW7cP/pnMvXDrq2cy47"
    "HPNvPT1rldUlGIAqjYGyB79OKtSJTC1zSoTi1+PRXTRFF/kzoy9kRtbOTRU8+hrO1VVevd"
    "DA4EfqyPLJbN1cXjnVBZ+pS9zaJPboG/bIlAaM9HLQR8uH/TL80TwaVh0sb2ODoIlHZ2g+"
    "tYwpcrFn8GmRTfALOUHYkfEaqDo2sWybmHJwXunlFqbLQQhlEEGxpuh6FvUsGQ3jd7RGCK"
    "mJENIwlg13k6OOz3f5qC6fV+m61/9gE9x2OY9qsTkmUJe/veGHvaODip6aFVxWJVhWCSpr"
    "lb/YND3CctSP4tYpCRJ1edyKx3MTbVNMC16ogVtyhVDh0m+9a1m5wCNPUHrY9whXReADrj"
    "48WQ7AU+Ad1W5k4Hr0xQo9NJXPngRNB7ZG+uz5XOXs+Vx89nzO3qRWHhir5Aa1cqFYmrVZ"
    "1kaHRR32Jmk0i19lMYSrsM35Z9Y7I9JknWP0XjUlsEQHzMGNx3ZnrUzdBN0WATAf6zb3ua"
    "RzaaFzNoOBbnnM3z7+xWIj1zKeAzdHK6HUJtgpMN6TdCtsHnPCTfE5/qROG6UpMZ6hmSlU"
    "DDBowPntfceQfH8U6rX1ohq5Csb19WVKbzy9WFUMH76eDvk2ELuAD7L8Ai1Eo5KK1/5u4l"
    "M0Kuk9Sl2jkjQqSYNgNAhGLSG0CIKpgsuAErwtVN9V5vyKETEsKtkJOfmJONsJ4u9MhOtL"
    "sJDrmuHcbVY2lt+9Hl8FcKNDK1jDWzS8RcNbOgXYOLVhYeWANeSDfhlQYwxDqoM0IIQI9Q"
    "Md4s+p9xx5BqA6MyPxWS/PdDSHkivIp8imlA/1Cxw4bc5bXtjlma8K+P8XbPPFoos+K6OJ"
    "9lExaiMSWtaNPHSCWUYPTUkiolUZwdG7+YkbVMdyDzw6g/NzrjveHaNEMLm2p/moiqd51d"
    "ZLeJqPVj3NcsfkSiF/D8QESrNewA1EQVS8evRU9TNvuPSORzDLK8VZDEJYUnQggrJtDIL2"
    "Khev9N30L1bxKmvPk/Y8qSKEtT1Pb1y58izgbzYTqnfGHomflZokRjiqslUyDhbEg9AlGB"
    "HSRHjmW52Be2km8VXSwLCEQQEfLMAhlWeJrDVXufUh8Zfa6lDmFCqzOnYBXdtU4W2i2baP"
    "r9Vo/KW9dlgJGnRYgg06zPCXzLBl12FwTNABu2Fl8R5Wscv4qOLle5ixzLSp8JoOo7ppUC"
    "kqrREn70LM2gTUJqAqQtgy+EBHybccrzv38MTv5djH8kG/zDg2YUhly3iK7cn3EeyCerM+"
    "YvhFwnzBkpXGrtixebZwTepaKdM2Zv6IEeLA9agTptU0gn36zAU0xWxax45IU7VjTGxCGL"
    "27nwbf7x8eRe2ExXr+DgLL/P37YdkAi4nym8/ErZx5sOGIECOcJbnpd6WaSoJKZU0lypB0"
    "yJwwXxw4sliDDcUawPFmTLHzRIRYoGuM0qmSUGe2wMnxevA6Jt6iPU5d4tS0yXvXN8OrYw"
    "SUj87gdHB1zlX082OEx9gxucDMR+f69nx4C58JVYOYTTZS+zHtXXDxNUug7/ONYoiCZPz4"
    "esG2ZTY6u96jz29buYCb8PjBPZ7l7l/vrq8KkiPC8auuCcvw0b+QbbGN3Qu9/5oEjgEs5L"
    "euZfuWwz7A1/533eUOqGfRCczAni8UU/4jqq72EgkA01Kuiwy4YBVH0E/7JGACDS54l66k"
    "lGlTU9CrtFrUSovaMm3SQMoJst0RMOR0OKBTGDQA/C2kCkcqXh9Zk0ghRzMImht0VrmMSZ"
    "dWRMySBstilVanK6os6dCWaSDnNKWWsspSBr9n7bBQgkhlX4uS3sjV5LS6vE9SKVwJTHHe"
    "63CoDoeqIoT2ELGrB3sLTK2Ydr2rPE3cZK+zlEZB4DV5WjWYrNhJXZWnyRsqxVT+Aujq4f"
    "LyraDbQw+zwCO9nMh09KhfFpsmclDl6PTcYlNI45ziFwINWRl1sI3AK4lgKjArwbXnT7Ef"
    "NdcwC8p9rzNVrbi1Lu+tbLSaGdRtHmyLiFWGF/fu7q9vh8cyL+HROX34dXh7LOPWTeI7ny"
    "uEID4X1318P/G0FEKgjwLHt+wwupZ7IL1NcA2zZ2KOxjnVIMvOoCSVyjp7754LYEZmY4AB"
    "TPgWwJOJ0rF/ydgGXsAE3e54h9+lc8ijczaS+kUDQWepd8YVKGMBDkX8NyDghiny47iOtR"
    "Du/xOo9USY1LfmUApqTERoAJui6JMj6kHhObb8NqK1O7dwCJdGkyWTpNuZxfIuj4bA5QZF"
    "vZs4JlG2y7u4g2XbpMAFcyvESPrc7mIi5Kf0jVwEdC/3JW+5TXxdkVzL2kjipHWgJJLzxM"
    "XD8CKsnSQSlOEIriea/b2DHw4+fzo6iCUSf1ImCO1JfvMVrz3Jr10wm02s2aSHTjDe/GLZ"
    "uU66xNN+mZ9O6GZVnXT8VHfh5wuNDllOXLOTv+EHBBcC6IBQDcGzfB80u4kPaSH8AYCZ0H"
    "jh83kZlScURmxKPT+cjCGHvMBpRbyXHD1w+9/+uiuwlu/v4eHivIbnLwgs8wPQNNlarzsA"
    "E6BL8U3wn4O6iMs2lDnh2vgktbOk3iV++vtr4ceNKemV5ivSwCLbah5CrfgnIuWqoYepmo"
    "upzMeU2+OPOL7kZA1BrNKpLJCmmO5KLr29Ep/eXtapx6z/qZvpE1Jotak5+mGK9w+P6izv"
    "JUUHF/YGqhrSeV7Cccmqjig0pGcdSA/XmkbPpFZruRWyDi7vT5XuyU8l9+Sn7D35Tzquow"
    "+Gw9dQCF9f49uMCK+j/emEmfddjZP86Vp8tibu8RTldqSuyK5SSciVHOTaL6j9gqoIYef9"
    "gkPs2Ys7H/uBXAmr6L3E434pgg8GjpgYWd1FKMcDKgOjGWGMv2OItAuLZ/AzwEHQEehYeO"
    "aww+bCSQchC/6mDFwdM7xAY4KoI7oGzfEizx24wW/Krd06xzMpbfnFmeKtv/V8apu6hM1b"
    "WznFDsNYglXtnZigg5bO3lElD9VRiYfqKOuhis+V6iZlRNFBHn/ar2JM7hfbkvsZXF99CN"
    "mOWT29AUPgBGcD14XQ9XtMHCaeR72CnumFd0WaqEO+sdbgB4JDWY4Wt0+JCRqdTYpxs2yD"
    "bKJ9SqQN1TyvEmS7c2i9G6s9Yzi+jY3zhdo2nQfunU/cXo6Rk3peauVMwpHc0CFuRSvn2u"
    "GWBpm5Nl93UCMw8ByoiYlk3zqTeFlzpRpJrt0RZ9JF9NIG4T9Mt4/YCbODhYswzf+7Gbbt"
    "Et+WpFHZr9W74CYzX5FGDMYRS5Uv76jAZD2Y4af9H45iwcAfZaK4+zq4vOxAkUXOP8ch0Q"
    "KozPqby8GVqKwY0j86Z5cDfqbzTwwb87uRf3I3vLo/5rJw/Efn4ernq+tvV8cocIRf5NH5"
    "Mri4hOETbNli9M8XNzfwAXu2XFfMOLg6G16KQQbwyxbjTi+vz36Gz0S3UFXqN5pBk9pLS6"
    "qdAdD3hjPXX4RpZxIAR1w0JhMotATIa5EW8A5tpjl+brIEEmS7swZExo0QvjElZmATT7S/"
    "ZUhixxxu0Jwgubj7CLoxm+DhnE8B6ojRP+lYrBSrZn/1TiwTn/OmjgkYjVfYAgSPCZzy0L"
    "p0imH7Ixq0IdtNWIVb72G6tS25kMUELJ/1IQQRXo9SKO0dyxux1D2L5DhtyzXUmEjddJh7"
    "axblHcYeRZFRC+lKfMeYIDGwqLIG28YVVcxGSXtuxTaj1CbYKcoJTlGusH/MSTfF//iTmn"
    "jm0JVrhTU34OLaP/h+SgMPzfn3SdC+YVPWxg45vb6+TO2Q04vVLfDw9XTI9UuxXfggy08Z"
    "cgnIkdSkm0COUpQ7o1i8GzdWuoeC4zcQcYJMy1dl+WrgYPF91l3g4BsVjFROwrpi5Htjfq"
    "Qc1ub/CqEWgYZUKgKpVKLC5K5ytbDEZC5Xi43SBuVQZWj1PjFlR3m8cnSu0YAzRLKu2YLz"
    "q5xlZw2P7fbgzCzUEkRBcjFXQBVEC6MWsuBPX6KaxXmYCKfKuqWJfHAzyCmA2nCOlssdaH"
    "jB1uAFhT0gX4EY7EoXyD1YpnL/oQcX7W3fWat+pYkttar7XAUz/rkYMv4526eO32U5Ocjg"
    "uj8nto8LAvcRVZFTBv5jAr1C63gQl6NJxOxPonqyE8tjfj9Rs0bWVqOeyEyRMPkWvOM5R0"
    "zkD//PTH2PKWBL7PyV/zqcJkG+xY1g2JbxzK+xEf96v+au6J1dXpz9PLq/HvHleg9QmsRc"
    "j843/uHd4ObmmN+f2Gdw/TfYQ+2DX7Ya097Wbvlm+VP0gj0LvpdvgMCYQpux/zUCrtLMuE"
    "UDv/7fikZUo/VREuMryTrKI1Y59j1wXU+ATKIXltDWwGeWLPG6Eu47Scg1RA7CkuRaaj56"
    "tsquOtyrkmvDRxXuK/EsLUYbO09BaEdVlV6SZovHnlUXQthUA6iiANSoE48XMwikPfMfV4"
    "fLq3Rb5DR2FnWvFU7SRwY1+3xHYodNoHD8C4a7/Q/PYmpcIvwS93w2mvNjt44gVsi2iZwl"
    "jgkMqymLZdnaMIFYqFehLYTkz0Hwc5rVWatSHmm/uDzSfqY8EjZ866U2RiQm2iI8JDK9tx"
    "uPbhPvoSPF7zBSHLhmQ6mnKbXUVZF6DiwkfPuU34E0k3qaUmN/1BFyDrZLAxF6OgquhhDa"
    "i4JXiSPG6azNg4irSbQd4fdGQ4kXzpgGjhnFX3MCiSsj+mVhREuOHSWDwtWCiFFBJCz7lK"
    "G5R31yAiE/vrzcpcHDRDiQcluK5Thq8oOLLc5dpd1i3BkuLOsuKiz10W+pv3VsUsnY5FtX"
    "XHpbEWy+3tIutFlskuMKjRYbuV9ab6RY1zG5fYfk1lZw+9WsxN0wkvdBTQ/XKukW/VxvY3"
    "u16Oey2Mgjrp3XHLSM5Ukyze7q7E7oKRmGv5KcnqLsoIOpS74GWV+U5Xobiou9p6k2WvNd"
    "Fcm+UvS9xIUQMqsFJ0LnALL9FS9Cel2l/Aj8FdDVw+XlWxUoLjGOK1nFa1jDy0TwDwiqF0"
    "FKsodf+DeIkB/YsGCzQvdKhuDXAj4BGoMtihBYm5hfdx5T4Bjql5i16pldLdi1KlldTWBT"
    "u4KWAgACziCmoHYI1HDB7AQRKPHEv80jIZIfzo4QKPWKg+59QaW2JLHrSYhRk7JqxPSNAH"
    "Z2q9QdawbYuRtenV9c/Sgq2QH9ozM4Oxve3EMNOmwYxPVXi92dDy8vfhnewgCuPFj8eoUR"
    "t8MB/wAi2tnid6vl8dSQMFjb2CB5HuwyOz1JtivVYUyPQtFBfgzKBCWJeScummMW1ThE+I"
    "mzXqkKMVv2b6+ed113b89xrjVdxt58Q1ql60QZ76uuMp+MlOkq8ztZZV5jNhuJYuecq6Gi"
    "10DOK6QasKeynHUxtm7LN7bHmgFvU7Ra0ipLGgztBkJOkGn5qixf6TppIOEUoZaxyjIGj1"
    "tBFcWSjMAkURdMmk3b4eDnapCjEBN1yAjXdSq7zXydHvLavdFykcT83lONS/lVTAVR7HCp"
    "ztr4TK3AWXHNtbFg44k6ytWkPrBGZcRC8FednKZs9k03mL7RpKZr178O/F4OXit80q9UC5"
    "G6/giKwojhFVrJh9lFU4rmmP985FA0gy5XEf4LTTw6i0oc5nWIrz9BbgPG+GaSKB7ddVEZ"
    "daKPdgmj9YZGS/sILUYDL6/mZIldGFOozGCBnlj04wpvI0Z8nzO6j2Tkc+/T3sfDj1C6h0"
    "FDRG/12KkkjdaLxOgo2Gs3Zjf8Mdpe3e4Fo+3V2ppoRv1fo5zBJpVaLqhZnkorPn9FofVm"
    "lZVYF/ICRNszuC9Y2PBb6qGuR83A8EXbzt9/d7E/HQWe/fvvKACLKawUG5bvDsYmneXB3z"
    "b1HVVS8+M9wMWrU/DV1IPVr129PYziYSWM4mEJRvEwm4IfbqlapkaCpot8rmRu7JXYG3tZ"
    "g0PXQdwaqjk0eXJcbX+9u74qivotaVatCMvw0b+QbbGNKZuJpLJxYNn8TdgH+Nq6eWW9+w"
    "Wg0McLFGoD4q7/EP249bHnwMCUlDIYyFW444oZAROsYiBZYBiEsZGbm39TIrMVut2VWxsb"
    "aCOiieoUz7gSRc1aOyqHVA0BwffV3ljXk2wB5L4of6zopjJo4Fm58YZikSVpdlhWZ/JngM"
    "BIlI4oSrpj21ZVWtoBVqib7WYRV1269z1KPccNqkv3al+39nVvFxg3xx6Z0oDVF8AqpcLg"
    "xN63KfGISDUWDSEY4u+OJpZtcxMQoAFc9eHfkvKRhnPXa0GnAxUKHIrNAxVLmFLuFmmBtd"
    "+Sc72TvVFVLKsHSu1SVgnFwcMTf00A2TnM0aFdkPZWhMGi9VgEEbQbOVNXGcU39GQysi3n"
    "uQVe3cFkXeWUPD3WY1LVDu1qauPb7mW93HwF0e3E3iwPco+S50GVYDcQhTFoHEWe8wLWhe"
    "Ny8ZeTMCIfDswAMH9LP9ExaOVi0Nw2tKItnpZBeYvqJN32rLmPm5VFGw2pLTYaB7OczI7X"
    "CjhHVIrXhbqeTCDRG1EH+dRFf5EN++Dl/0Op+k/ilKx7tiSItIuisYsiPPNrcz9NpwXQlp"
    "shuqXXzjST0+yYCKpas4m9/3qKmbtU1NbkavfMsVXGprd17TSzTavk0sYrUMhjA/AVdZzF"
    "417VxcWUCM+o8wQJUDPhqIFJvosdOh7184qZ1iQt1djlC+uEKWXO7zIlXesyb1iHANxJ9W"
    "NdSyrNfK3HKKvHxPfW2hGobjlKV5ma3NAqpcrcwnUvf3NGf4mflaovXjiqoifx25RCbCnw"
    "HKiLb7FQG5HBJtBOKFdQhE7SXzoQIeUlzOU+5v8waOD4IsMF+/wPxwg8DwrshyoMm+K8pP"
    "GtfvMr2ebgk9G6kzJ3Rpnu5Ib+s8oJIOF4lZM/xBl/vLffj5b58Q8i7Tm32kKVtJCDKlkh"
    "B8VJIQfZNiF8n9Zb9hFFZ7zJumLWu9VUNbCnqlqlZgbyNzKeUvqcp1VFj0qVqrkcVDU66y"
    "Bsmh5hTComocISlsbxKRpzvYfaJsJhC44pnYMONOHaiujfnVtjp6VJW+54phWfbSk+NRNf"
    "u5vzevixinbDRxU31fqY0W+Sb1aDyytkW2zx1NsKr/cr8Xq/hNf7WV6TF+LkId+Ks72WFD"
    "uc6wUJrwys2vDmETfKB+hivmxEp27al04K32JSuOGRnFjkqeVgb1Gg98c0q5xe+LJ/qxpn"
    "fu+OYDuV9/1SH8mcy/9wHcf852v+9OJqcPtrfs+b05x1f/rr/XCQAT+QF4sGbNREKjnEDc"
    "WzJSy6lM4JYtysYVylZJYpkecOmUOxmx2QU+D4Vo6mVJ6ulqXWKWsqp6xBZwP+W0fMcvJK"
    "I77eFiFFvDOy7l1R/k0LNMUMPUHtqTmxbSR+B+zSFjo27txKmGPPaZShmiLcnRUAPY3p3I"
    "Fqu5hJi1/4A4Spb9kt1HjYuSXA5pZvTLks6WTSpKNVlnx3lsPpAgWsj/AEwmA2ZlA8RyyE"
    "oHLooEtLIXA8gkGY2UVQjn9PESobsujdQkl1hiwHYeTRudz6M+JDwW2PGAS6dtXLmG0DI8"
    "8F6DdUvFZId2fjXYiYtU0mPjfa4SoWv+G93sK6UMR7kLIu/fMuxKxr/bwLMWuAgQYYqCKE"
    "FiuHVCpPIfvbWmTNdPkQPHAup1t0iPEbzZxfZVsxLCPJ2VfhGaO0WF8HalxztV2EFiH7FQ"
    "qwzPECoBTSsybmPAFDi0BjLQFRdSiAJlD4RQuI5gnAKn95OVMWuLGpL6lSNX6+BLdA3fg+"
    "+k2GUnX6vqIgD7kKRjQHw18mhBSZynXAwHsZr+sQx+QSj/GtAY3lEX7Ka7zw9hJLZVj4BV"
    "X+h04wy9zTq3lE/pZL/vfm2AKnYK+mpL4NLu4vrn48RiH9o3M+vLz4ZXg7PD+OREjMR+fL"
    "4OISPpK9pitKLl3D/qgCxGRvVVNOVLA/yoCV82/2cg9gTKSu9++UPAXOCQJHJVwUc8/yfe"
    "KgMZlQUUEMPmR5l9DGPYAmv4ka+H5iqp3x+4gTzCF/+hCHOxETHEt0JTDfaSVEvnOWJGyd"
    "Ju6CJN3OrIB36SuQHWFHUKa87rm6QqqydvLT/f0NJJ/5AYuUbgipIfkTtn+quh7lvz8nR7"
    "Yk3WlJoi4YtfdtulhyFwANpmXyw9NHT1RAGholPW0Gq8p/dpOjLUmnjzaVjzYd1HgXYhZ+"
    "j9re7iSV9nY3NpojB13tEucpOi2AtsINCb/gmgGHRPrcjgmiasghvQZfL8EhHaytcXYYTd"
    "dR9iZPWAVTRiX7iwMUsXhej04sk5gqFBWj0IvMEvUwsI+mfHYufrMf+3zmlj9Flt+XzaKi"
    "XFD4EEdRBUka54c+85vxA7rivwL8FKHXNacm2Ta/uUoMI3oDULN02ELNsIVgYIb/xVZqNL"
    "6D2antl94ArmeZW5wsGY3ffqrk25giG0l3TJ46Gd6Xm4UrpNouVNou1CgodcwSjYKqpjNr"
    "FFQXUFAXJpm5lKvUxoIv7V6OjbEyotTKsJZjR89kUQMBxX+uQCdBuT3DtiB+jL6Fyr7lCD"
    "+9aCWMZREEPk6gmKj33EeMSl1/TLn+T/7kugUULnOIJRFMlGTz0bb1nfkl/wwqNU/imC4N"
    "j2rOLl39T50LoszQiOVX1dKICVQ2NeSBfnx4LApfHv8gbGsoCAgL2w3GtmU0ioh9rmKLfC"
    "62RT7nhcPibVNVBEkalaXQ0ODb26/CZT6qGMC0n+Hzszzuq7I4HN5B7u4fHlYJ6h4eFgd1"
    "4Vmau2NqLkZTzKZ1eJwiUpnTvbufBt/vHx6JUkP87qNmH7nYn/YR/1ZvIYrDwY9pdKQcHV"
    "QQx9FBoTTgUVoY/6TjrBgeHi7O88UQDl8RQBBY5gcgUiaWLoBi/GWlriIaO1geV1U8wr+V"
    "//8Mmy1AxQS7P0n7OWkZC1ZkgatBbVTkkkpl4M59zF4J1emjedhUVVRJcChIYvv4nSnB+S"
    "0Zi513CZK1/He7AxjZTLUysQzyNPXiYk1LGqVrNLXB800VYdJYmuJjhf9A89qxF724desu"
    "+FDDNV0OrfnTtfhsTVByKcrtSH2bRvOOCLnQUZ7x1b5NLP5ihsWlnHWQiQf9Ur8YDKncVt"
    "fll2zgkSiAzbi69j1xALtsyqrK4Ibyp8Fs7GDL/oBA8YA6LIlsDFmKBxQ+cW/kNeXd0LdU"
    "iaZLF7uOo6vp3ppYNhmJPzJCKDZMU0TtGKabEEXvLjCmiC/2x97eD4cfj472Dg8+fn9wcP"
    "DBdZ4eeyfg9yUiLxCavStinPKvA0f1qC7AYZVOZX+BMkCHuWX6OS6ZYnRoNL5LEdj9vYMf"
    "Dj5/OjqID574k7LzJs/4tJ6mORpZITuXBJqfeYm/1v/kHAHFjpNwuMq87J2C7hClOoVaSV"
    "+A+Wjgr2ghtbwn7XF9ivcPj2pFfGKKDh667d9woBByDXlUM+KwQtZBVm8k8hBvp7r8zhBq"
    "jlfjuHZJFXO/uy4pjerTqD5VhLAVVN9m3W8u9XKTYMIn/XIHHIyp7IEDbwZopB6dLzudEd"
    "smnqwQZDnSRTYXEDBiQFEsAQ/Lc7StN1l1fxr/FPr4wP+H6mc9D1txuDv3MKoT7W7g20l0"
    "PBLfBP85qNvuqA0f+avR7WJPWiSOrH71epWmiFZlFat3fXs+vL07DlsdPzo3t9fnD2f3/J"
    "Owhyxr4kFrvxZTXW9mu47MDTH/2xLTYRPhwTcwP1VMdepWdNVu7l1LKLCIehwv6yIKQVhM"
    "5Bo69crIbdjAFu75eod+gqTNk3+D4JvAtSk2iSnk0Acvvw3N3Pn/y6pkz8RtocdXDbTTuJ"
    "Z1PVbepO5JaPBhkzXdPgy4q5i9b1MqkgyYrNUq67uFnR0sX7RdGkMNvu0C9/BLXj+TYis2"
    "Gq9uIcNrobQIdHuorEjtvESb34672SORQVMVsLek2AG83lJxEZW3vMCRLPepol1HtfeuiS"
    "hU8tYVYot0lbX3JGHtkNUOWVWEsOU0a+kAzVPh6iRZX4Sz3PIN1h2WbzbBOsGyQud1zNHX"
    "PNj8ogE3cjU/ttCzoMMDwDZFlrNwUEgXM39RALohf24ZnHZK5+JPOgFgpx+mDXHdTCjI8L"
    "fw8X3H+O+bjflAg0IlpXwfx3a/OT/HmgaePDb4K8imE/GJI+fJZFv/1hNfpHGpiuJSPblF"
    "Khqg4WiVL+zehR8v6rDeAGyTk0SiHt9DURoZg12CbTTDz0TsLbFa38hEDbdQRhwlLvWYop"
    "GHa5uNjdPHTZzEJ4zUiUdnJ5z9BoEScrLwnCI+XvHetbXbJJXC2ZVKnlWpIungQarN/TSd"
    "5n9T/svrvmaEI0WkfoxjK8FsbSxrY1k9IbRoLGdPjRb4uoQgdZWxyaOyAmelJbU+Y6+jeX"
    "brEqzK1qTyVYGrobbQAl9vljN1k7NpxUopJOOZR507m+ZiGeNn/TJfkMFHjRgfVhnQOKMz"
    "0dnQ5+aMBRmQCOZA/DNvIaBDZkDipF/wv8BnYZqvBLg8k4UwPZlAL3L+A8wCRIXAM8WYxd"
    "8tD/24pW9+dB6dqHbfeBFicowpMQObG8noZ+L6x+jTR2TiRUllvgj3BbzV1fjUUY36JW6h"
    "fGzfPfmzgPu7gO1rJTo3/Pt9eSg8VV0lGr4aH18xCsKzqU58NKLR4W+lg6P87K1pPy8ptP"
    "GcZ7+9jXrxVzr+yQJDKLeab+JpqYoBsp0mBlYLNkVV56HhBha3+ZgwyyTicmeBYRDGjvlt"
    "z9UBn8xcXwKuZNdeiPbYnKtirE0wfEnUl/k7wDZzhdaGQR7hqkNBzGmLL5CrcUBrZaHviH"
    "ml1mJFrxWpIQlgahjuqpjpoTUQJTUQdU9ORcpM1fA6hvuyRqAvQdElh2NrobqCVmAlpZIj"
    "ApU15J44hDkf++Hp3Q8PaPFPOMajD0aYPcNnQGARRZrD86uU5vjHiq2WmEDl6Ckg1wW3RV"
    "sugK7DzlwsQ6jx9TxewC1L7EkLjco3YecQz8uTTzECOybYAQB2G0e67nekkDB2wtZUxzwq"
    "gOKFT14zi2o0NTEDDwgRX0KizQhk9XxAv/8ehal+/x19hMQ0UfjIxj40XAjPxWWHEX69eQ"
    "43W5BDiCnKSDOXGBa2+f3Gclyu2/zilk2WDmagi9/08sMx56onMkaRyAmxcrpetq9W181M"
    "L1Y/diEbXVmnKf/RQS0XdUyg2d3ER62BK723A2KBB6yOtRkTdGKtb9xu9J5qdXKIxus2rO"
    "v0ceBMHL0Qj4W5MVUdUytkXTpVWvNOaX9f2xyFEyjkUc5RUcjWVTLN2xzehvZObtnMYnUu"
    "TaWwA09ZlU7g5PgL1eX8Kp3CvIeaQmE0kHG73YSMOEeCnyCSSFmYUBc42W4OagiJv1oDx9"
    "2SSvvslPPZJcUrIuLmSNShqSvkVdqdKZPQO12IXQmOlDH/DYADsKlRtTNEl+QPPsQ8THfx"
    "6bukUPjcVfbOC6OXYavGZuVn8qfYmd33Ls9Z16MwXS0zP0mjA5DNLX3+CN6/BueXFJrvzf"
    "muw+1vs9rFvZDrKi++1dNU+mavf7MLiMworzjowPNwUWPYBNEK05Va7aKEwoxA6QTR1EeU"
    "DEXzKWUkajstILGy0W0LtqyMS/z2D1207z1qS3x5ec3EnKbUOrHKUp5YjsWmjcS8QqrlrJ"
    "qcFcGFXRLziXhDSEvt5YDDko/7ZQgxWwwcQX6rVbXlL0C2ZvRFZo4AXCtsEgKQBIBp0Tkx"
    "P6ArUSbNmGLnSSaryJRm84QPnXEVAOpC8cEG9Txi+BJkix0KwCyZbpuPFdvWF9dqZJK4g3"
    "U5NjWzXjrf3ORm8OvX4dX9MXLxAjbIo/NlOORzE/LonF2fH/MFbz46dz9d3NxcXP14jNjU"
    "cl0ut0fndvjl4YoP8MgkcEwYfXs7PLu/uL46jnZJiAlQAFEyo4ED1lyO/V22mdJ0KkeLez"
    "eUWb71QqIcvcThxk+/6vXb3gRQxdcQ8YiTV6amGFSVIlK4G7fI2ZTNOSbUO1l2UvGnor4D"
    "Q2NKIZ8ECu41KrO3t1+l7wQfVbxl9jOdJ/jdVq/kAN02xK3XewNtcyNREG3Gd1Xx17Ur1b"
    "hhNF56y8zPWLy60N+GC/3pcnSVuFqhHN3bOGeuqG8ZpJfjlwmf9MtcMo4YU8MX41suuDmw"
    "43AbxxDekX6iyx9/BB6RhTQl+jAUPgN4Hrb5f/P9LG1MWsWHsuwBS+fOCOpVaxeKoi6UN7"
    "p5t1lL3YkMbpFSCimn1DZlS7vj5IJX2gbvvKvr/uLmGA6oR2dwdXX9cHU2lJ6v5GGlhrvK"
    "t3y7liskJlBZAA3zyzbStNcnf+bY2sXOjWh8J/i7bfeGbTnPdVZzNF5dT1Lvmyj24lPkES"
    "z9q2EZGM5zKirBNHLkHVZa64cla/0wr0F1rCNlhPAKeiBFqb1LSnuXpLAaZS6skO4MfKB3"
    "JTSsuGsw17zCqO07TF3QTuTiQxZO6WvHXoQrc0fEHm6iUqkHrtlQ6mlKLXVVpJ6z2eP+jQ"
    "pAiKR3MMdJFbsNi31UwvVWp68jRuNgAUmiQAj1DUEXEfY2/yFkSgOg5FqYcCCZJmSHFNTM"
    "bTpTft/FGMHDf2NOi8U8hE9f+JX+kerRCGVBArYyMD3EyH1sBHzATLJbo4gUcaUUu8DEMs"
    "nwv9gAisarbG327qbU80VTCzhnRSU2bNOAby0WQAsMhh57p9ff//Dzp6//+bfHXjNgQ+uu"
    "lX/ScVYSpTWMcwRRpybbqia8EYjJfdhQVvgfXRsbBFqNHC87aIo+jpzHxPG3UJIt4Wehz8"
    "QZTTGb1nJnpagUhvbc/TT4fv/wCFClEOQQV8x34P7l798Pe8FYUFXQR8/Ercr6TffQXF47"
    "TXy9S+ot+mdc4pjAspryuRlenQvYYkgPKMWrLxe3X4cC2ehMLG9GzEfn5vb6bHh3J4d6FA"
    "rohxjHwfmvx+KAW4QoSKAUIEigOx9eXvwyvIXPuLJjvYBqAd/x9eZyeC+/Y+YKgxTmun+4"
    "vRpdXI3ubwdXdxf3MK8feM7I4jz0sMMsPxo1PI8eAuXl9R0fDOWe+dyDq7Ph5aWYOyoF3W"
    "RV7VdZVfvFq2o/s6pCAOloxhUl2jiSkJ1F6Uvwl8ExesGPzt9uL+6O0R+exZKwWSHoL8Nb"
    "OGy4fCdSYXv7SzBiMqDdHZLjLio+mnNIFXbTnmLnWbZm/2Ww1EtO7y4ancSf9isI4tN+oS"
    "DgUb4g1juRs7NsUSSB42LLrCuYh6ubwcU5uO6AGo69vz1wo1iee2EhB34sizFyBBzclxdn"
    "9/Lcti3Dl89Hgy/3w9vR8O83F7e/ysEjPPEhO+VP1/L4sS0ewcziA3kUA3R9GIPX4TP+pv"
    "fiWGXE95U7VPmlRCdN9mlMqPAu/WJx2wF+caRHRaclV6XE+zfarfuHh1WkcXhYLA54tqI6"
    "BWOf+tiun0qwSqkynLB3aTmE9dGYTADVEOV89CEthAmTz7SYAakRSiMaovduIKwVyu0J62"
    "M9SSnpCEk5PkZ8zdQXwAqh5n8z/ov0xGYSyJAqK4PeXTCLbg5xQAm8IVhGHrhyIYVzhhf8"
    "MEMOecKQI6X0qRUdrfVFtkqprMQU3zUNb/jdud5FRCR2WEHqZ9USJW8jkKnr1hdHgkjZjd"
    "A7EyVP5dn1RKnJkOUgS221Cvqt1Cm6HI9XVgx1z6PWSi3PifU09UdPNbiZJNEMzSqcgWdx"
    "vaV+xC1Np6613BBF277vihHvxTJIbVav0mlWv8pqjxgEgguj/DbwZSnyK4QqO9MbsnvvsF"
    "Ly+2FJ8vthBjMbM87l7GrG8phSZZ73hh/2jg4audeqofJLQPnlPIfiQhBOa8775AxKy2DA"
    "TVb+YlVBq1s7bcgM52GJK/A/puzc4b5/WMnHf1ji5D/MePlDwFmW1SWtcpckHeDxtjNSTA"
    "teyMivCvuKiyVJqHBmouI+FtejL1bNgj9Jmg4s+vTB8rnKffq5+D79nLlPDcvPqb5bYgOF"
    "4zVrX2VtdAzUYW+SRrP4VRYDsBDbta3LFbLOMXqvkrFTYuvoOl9v2LQ1gObSfp5RU9wFIE"
    "W0/RaXiQbR48CyfcthH+D7aveI/jaVXYZEG242hd+K5phLAmFkU/qcSKAVhfHWxylvpJ8A"
    "o4FnkFGhyl7i+MpQqruFelfEh85GUS6MkJxEkhuikotHZ4qgmXXeY6PzTe2MN/GRTnR8f2"
    "KOQflN9vMK7c7ksb9LSS/zLBqIOkOsZa2yrEUCTZO+qQk6LWGVJRymRDVpUZOi1FJWWcpx"
    "klsDOa/SakmrLOk4cbGRHpam1ZJWWdKZJNRG93T+HFry6ku+0RZfIdVyVlnOkDneQMYJMi"
    "1fleUbFwJo3D3d1jt5JyQts5vre0uWZFq+Kss3SkdvdCOnSLWcVZZzWGOgibckRamlrLKU"
    "ZXGLZiV5V2l3RtKiFtmU2tDOLmpFaDwj4pgiiOy8x8q8rDbONCbRCNPGtQfCGpn1eZ8mVD"
    "mTV3ERANSnNvsTRHrxNy59otvdvR3z44rCtQWwSqmFUEsIUP5Y9xws06fa7jkIh3ULXP0S"
    "TrNbR3tVniZutAosTdb2XpOtZ4mpOrpeV5S1KvzNAe02OAbwZNLdFRubHyl+8m9HVw+Xl7"
    "38264Ftn5LztXRFbt6x9fuQZqAY3h4kleK5TSk+/LzLbGx+CGFLD+HObqzklduJ9um88Ad"
    "MZ+4a/LpSzjXHZ+qQ6szxS9r5lIvNz2lDqcuwllu6byj68om5hNkuTt8LrLmuroUcw35VI"
    "uOcou8EGfdU0o0lxm+kJ00gKqdVWTdlSR49IV06e5M7zooStsCi6C4bVd5FJZ9XpNNN3KW"
    "DjOJBv6ohfV0Rs0bMVnFNbWLxzfgs1tYU3fhNF1dVDP6QtpgE0TLvoZzdWhFgTlTuSVdfq"
    "eKpxwLM2LttUPuKf9P5bPtLJ6wIwxOrsUXGhhQvTnXKK/Psl/kdA+VzPJd4Rcsv7ptD6UC"
    "WtT7MFZPX2mAOFoqxK+3QeQCQmBnLEQbE0fmYEOLKWtG4AL7gAYuNDf6njr2Itv7sD55Ts"
    "PDf8TiE3z6Tf4MGAwdDeGp7jmoXM/BZ/7js/wvrk4QjVe6Up7scNNH4bXAlzOKypG8fVcl"
    "2S2jDs+XFOpWgqi+7DfcCkc09anD3ZhAM/dV5o5rVQobb7lOWLOTYjI5PuzLEvd9NLccfm"
    "j0UVjouY/Ygvlk1uTkaL/WlUcwkwpY1SJMS4oOLO5tl2HSFWMaiWLXYJdS2a6rhSapNPym"
    "LfhNbDGsGSCOm8zvmBCqBoeTqy8VGD4b3J0NzodlceFaLpYm5i/EFoqM3zDu8JrpG0U5qh"
    "m+YKHGvZUt20ZjwiyTLLulHCd608GHZ9fn0AJK/hG1Q4JGzGG/m2RXqHxjefNfWd3A1qa1"
    "Nq23pzDHqzrsvdePVzOY2aIdnBp2NudMvZ7FMYHKAmhqCn6s1oehrBFDxh7Bs2YN6NJ0Km"
    "tPvauwFSCUI5WH9Qw/h70DxbnPZhgObqU7cWkNV2u4qgihExquCOMXqbhRjP81HTfGFbyu"
    "5D5AazxQNynXOl+wZ2GhO1r+VPbDhlbLrmcZBNrW86NpgebEy7YvXWeeGupoH/0GhRfNgP"
    "8krZuqqZu6lFlRNDctgzu40AqlkKTrTFvBT/s/HMXchz/K+H33dXB5mZNJ9xzU0TXD4R3U"
    "NNuv3F23m12Hm9gdVFLjD0rU+IOsGv9HXv+XwhPgj9zuLzutEbbWVlTcnfXtoRSZyoztXU"
    "vVAVr1Km3xdLcT9K5IoKsti5sLoLVTxmKjcTBzcxY3pTbBToH+vKRaYe6Yk22Ku/En2w1C"
    "nl5fX6bij6cXqwHfh6+nw9u/7ImLkg+yfO08Ue8UCc3I2uxP02kBNBZA6CSoLYA0nRZA83"
    "tUFwnRPlzFhNCeDzfnrG+BrzfLmTrK2fT9VqGaRXget8DcX5YzdZS56burAnN1aYstl7bY"
    "ZIAnSmrNCe8k8l2LgzvJ1Npq8CWPcOkxX4SYZ9y2XCCo0OsJM9MjE+IRvmJE1Cbw2Ac0CN"
    "Nz0BQzMYa6xIlTHTD/n0jbycctbfC7ciJEiRQg7PvQt1MGhBJRIx0fUjI+FIkrI4Ly8FCC"
    "TGV1s7cnNoBoM2t5fDtE2yKR/SaQeg7yLFa9yWyL8aR4M9aJfKSI2gl/bGIv9K4Dznzvzw"
    "sTjpBvIuWiUZfYwyrRkMPiYMhhJhYy42cXrYXaW1KoHG/iSg3A8/7gy7kJo9tH50GmtlMP"
    "n5cgUTebpXeKnWdxjqBfBn3EAmMKYIrTu4tGK/zTfgXGf9ovZDw8em+gPSWv2mSJUewXnO"
    "pDJ5hl7IQ0biAi3uIOCC9HYtbdCrfDvz1wbX54foziOR6dm+HV+cXVj8cIEsq5eB6dh6uf"
    "r66/XR1zXfTZoXOHjxlccCIobf/onF1ffbnkBsExgsa9tmX4j87w7zcXtzAv+dO1PJj1bH"
    "B1Nry8hM/iXjWPzu3wy8Od/P4JtzdMRc4+rkLl1P8oV61iInVDY2ci7Q2JN0V8pUJ1t9C+"
    "8KcWWxoYJ8ifU7j7Z5TVjKK1oVvxmYVZlutSLbl/0mSNduCWmitIneo7hp7J4gQ5hJhcEq"
    "Dyysx4AfST26TRrdR+ausLHvGzb1wvcztFpLI47iliUzpHPpXAccg1bsT4g2rwnxL0Tw7j"
    "PTyvyfWQQmWWD1hoWKC5R/mhZPlQDsKEC4dvCtc/Tm4F6X1Cc+z4qHpYf8OS+cMbBV6Ogl"
    "yc7b2kUFgybYT3N5LuzbkHJzzJ85KX8jxBpflen+9ShWMN0uzTlDrNXuk0e8v5I+DSaiDm"
    "NOXudLi6oj43/Z+55oXHNOD/fuKCRbKYj1CI32OPK5uyZiU1koS7swa+gQ85VESklmEKFf"
    "CXAbjj/nb7DpeAaFhXHyOdoFK43xMXOIZwAjeBF9zCygnDqeSKispmciuxjgWwQqaw0rM0"
    "hKWhGJVskFEfGQD1QWJ1RLXiHaqi+PNRJf6hjOqv+/d2+wiUTXhHZtAgWSRLq65DUByGbE"
    "oD20RPFAFAI/KB8F1JvGPxT/mLkG3V9QVu+bTUXZffx+50Pcp5nNOvrNgLkCBR+jacLhBG"
    "LvEYdaJ9aVP6DK74yn4vXYZPmV0H9R3Na8de9OLq3ruwC8PVXt4U2zUbSj1NqaWuitRzzt"
    "5MRXqdbKWzHFQRwtpZDvWa9E0sgYZopyXPFzmZMprH2kyv1xikGeQ77PVRDPxeNgN5Ff4d"
    "diKpiAK/51aQjZmP5habIogURyhUZDGwmMZEgGHQxKMzxM9ORJ0PCKgcMhe4VYcgUYOP9R"
    "H/CoroSwjqFt4NPgn/75x6z1lU+Ja/+/U6QhoRriQifOvI2G1FaTgJJ6Q5qRHx+oeshz7i"
    "S9yyEaMzMqbmAkI7TAzmYxu6DjWotiOg2p3DdALUpT6g89vgSqA5JfWjc86tgGNk8g2gKt"
    "Symy0ThCPH4rcqZhG7FXXeiPj3qF7bkCSN0jkVYfMQiOQKSF+TJd8+lFKyr77fJEnXQa/J"
    "7npJss4xkxhWs0BEmlLHIVSWsirOsHdi/GRcYXXyz191m0VtNDftNHtTYbVXGKR1507kES"
    "v27iR8Zq+7d5Leutf9OwNkWpMouX5M/DmJUWHfgQbnUk/mHiMTLwQinQZelGbP+sLKjOJ2"
    "H9DPxAWvC59qSudEOFsmPp/QEs4WbnVnnTzbfoFH59EZIJuvWy8OMIouJ1BlGr5CuIZMSh"
    "g0ZuQkBAKQ/IsX3PT2ABLAqP3Cn4ZRydzaAnweeBa1zVgmP+saA8ocqv0Sj1Iov6z6UqC6"
    "4DyLIKWzqKOW9v6Kn7Hn4+9aAPmCMrKi4xe3lnnd3bATbWbg2fXD7R145vwRFCN5dOCzs+"
    "sH6YKAj4XXGfwQ8OT+p+HtUH4ORwThB9BXGHyMZOayKv4INco6vHWAM83m/UoYyv0SDOV+"
    "xgz2qd0AZpykUjmULKF1qzf4FFc9bt6oEQ3fx/VlkqRSXybzMBpW2SX3NqKYUECR1ncgJO"
    "m0l0hp/0GoRDfDq6ZItZ9IZTlHNmntIskpOoWTahS0a0pwU+6ySuCayKlEvcHdkkNVP1B6"
    "BaY8QfwV0NXD5eVblYE8oyZnPw1yC0EuH/bLnEXQIdMV42pUg5QEaGLZRHpkwlb0EnMjHC"
    "jjhU8Ywh6RZRvpvL/iiBGtu+A549zNLwS5ma/J9dMwny98eMqmeP/wSDYIiz+Msue100aZ"
    "w61f4rQJZZiRQEmrq5hCZdMV+nrIzEC7GZqn/b5XhdUoyksUqV+Konf30+B7viYkUhBaEo"
    "peiKmmg5BDW9mC2rAg4DQcYVZbwUrTKaxgCRBoeCPMp5SRUCBcGvzfcML7lPaR5fB7QtwY"
    "wn2PHdHtGbkeffLwjF8aL4obvV3sJCe9DtHRJSBBUICtuiQ23yca7nquZdVNM18hU1kIDR"
    "2fnypx+1MJtz9luS1y20c1gyspojVDLFs6s8ILm2vdFr9GLBEshEOMnYjZjuE6sUT68Xwz"
    "QRhAzdflc5JmJ9jchkclh3dgMdSEBSZIVD4KIlRgk9O3fTCgTp5tsmB3zgVozSD+00jOK6"
    "Ta1auynPlUnDe5hsjDw8V5oTN/SbQi3yCwzA9Aqoxce4nUMvnmdWzyEmFLXUpKLykX8euz"
    "Cmv9hmtJKpXjlAp6nErc6bGjcE1n+l00z44JoaovPbn61khDFoZ/zrqvkYMce8cv+Vwd4v"
    "hGc5DTTCuLOURcrRJ3GMXirBZ8gOEyHJCID/SRRH9izyB2mNQbl3Wa4hd+XPNXNU/Q3LN8"
    "iAsANLSP5pY/Fc49Po9BixpSbfwbc0MSbhy9ge/PxB5+67Gp5YrYmwhWSEz3P3RIQs2QhL"
    "6tty2M9H2RZXwh16PhKjvDL8KABPi7I79q5FOSEHfArMuHXs0Cn601ga/pS90BH2o6KjSP"
    "vNpCEgwvWB8xKu8Cj7gE+yxKG1AkSoTn4zoSCYerLJGGXu1NREIbQHkTRCqfNnH4JgRgiL"
    "UO5wz/JTYxlMeRkgY1TBNECotG8ZsXVFSXv1Z99q9Sahk0DiiTBp30EkSa8005v0uJNLXL"
    "e9wvr4NM6XLOeYdNGvaP2kimTaMy1uvWr97m7QyYCtH4OmoaHDomEq08hJqq9EUd+kTyt8"
    "vrWYMJcpVV1t7Xwf3ZT5AgOMO+MYXkwLufrm/vj8F75PmPzvUvw9tjYWI8Ol8v7u5EJ8qZ"
    "xZjoRAlr/Mfh+ej+28XZ8BgZnDVPhLNqbhmixNH9w+3V6PRC9pn0iB94zmhsRb0mb4aDsN"
    "mlK2Kn2c6WjfasLoq02w2u3qiOh1YTjlHo6G2SGrMk097BtWyURrlJK4R6A7SXnBQGPtYM"
    "p6ZSYHZsL9RIT1qeAgUx1bzV3ka0OjHVbi3zyvHq9A6vwN5tFyTfUcauVY98kyHuG4++WP"
    "zdzrBt9/LqMCWf90urMIUjR3FT9Grhbez7ZOb6UI1IVK3m1FDhF6NowvwY9etkUO/oWxiL"
    "Hi9kWyP+0CCMyZDFDJtEenkxyBb6QAr7BGpmT3yRBSPrKh2jH6BAEtPFslW/ZfslIWmPGH"
    "wb1sbpJYjWwOltRSC9H60XsdghYSi9vI9jWIawm/th0PQ5qhq2VShfgzqoWwQ8tyEI0WKU"
    "s3hMnrDzHvuJhodwHX9GkkZld5ayPg1sGFFRrao8T5CozHK+nygjJwhu/Ogmt7E/od7sO4"
    "bovI0tthEvkwvMs+r59VJEKktF2Y1QEocqc6fuSEG33iDqBWNwLZzrqvzG+vPChH/MuG7L"
    "9Xy+Jywz3C1cFSDeUg+AcmTIqd4dY9uiK+poUiy3NTuavPe94mJ/WuuWDserzOzeNwAd/+"
    "+/RWyQYGMKwUE/bn3kUGh9pGx3BmnYZmVSaCYmKLrkFm8Nlgm9XIKc/IkSGHJEoLCPu/fT"
    "/f3Ndyx9zPOljR02h7uhdp/71vhdGtUu0Hl2JJINbXX6UXuXfhRB7osKt4yoU9B2F2LJTV"
    "DgjqiBzlkuTnAmclJCv56wHbnmA0qRoke7T+nzaJZzEn2xKS4sfhvTrIhmAkTqCKcNDef8"
    "+uH0cohubodnF3cX11dpx4Z4CB/xD6zIfT64zK9i4OdmzJVFN1N0XbpIt44CNIj1IrpF1R"
    "ZCllYLorEg/knHNb3dSwrlU9LbOG7Uzz5XjJdvdaCIJqC53C9TaZJUClfeU8o1kIGpvG1Y"
    "+to0LX/RKwlMhyP6lULTFAZbVZOvBc54GVBGDDouh5HjZ9ElB4qsMnIc1WJd+hugnweAw0"
    "X/HBOCx2EmtMxd9GSLZmgSgOdcY3UX2SD3Vr/91Vg5VH7k8yWj5FFs/NNHERwPY+Z+1Lo6"
    "8jHm53onYj0pf3dYhgsyDXX1WZWO4+K4uo716cjSJuoNSUhPlOsh3VrERIzGVv+cjKfcPF"
    "bU2hdnWA3pROOVFsy3qcUvGHkMiCK0c486T31xz0zpXFFRdLqr2YWDHu7PNlJNE35uTQs+"
    "JtGG+ybyKLsQv75Pa6GKnhmA3wXdOG/5O9hbFEghQbUihNilpaYYZGuJPjICH4C0Rwfo+V"
    "SaDbICOb+HgTUMuYS6bdT+OwWeJ6XGhXZ6cTW4/TVfbNH4pKfm9Nf74SC31nKDLloJOl1a"
    "VWl4oajYXF/CCbKdgZK+G/kq4nm6JQZ2ezkOJ/mgX+Zn8mBIReeSPH2fAs41cNWAD0d4i/"
    "vin8J5w4RfRX4QuXRgfcpe0PAhWUS0Jl+zDuNzZx1JG/2m8uZCYdPFsEJ4TJlw9EANLO3n"
    "UUgLfaetoUWDLVi234m9sBFrKr0bqkJj0lTKK/YzCgmE0m8jXp0do7BsPdctqcO1rBn808"
    "UW/6+oekRM9Bjsf9w/qsb0TaNnUsdUVSmliJQWkk99zGkkxo2LhIEsRMu/flzujIoGQmZg"
    "KAJo6mBhxaFA7UXFa4RQGlUPar89hcCW14FLLgm25/P5uNmrtjUspGFTqGJTh51JEmUZ2h"
    "MJ22FwUPSGEz0o4wP+jaCn4X1Sg9sJCmWZ/WarN+zjVIuhKRrN0qxvFwpU1eJokkQzNHPC"
    "QmEJqPZV54hN0miWrrKU/yi/ZtgnJukMN7cc83nyKGP1SzamyDTvm/HetJgwVRtUzFyh1B"
    "LYybrJWgKiMnujuuErhJr/O1S1WvO9N3Xd+nxPEGm+Ny0CajXoH5Gk0pxvftLTwIeKfGaj"
    "K7dgAi2PhroP8X1uijZQfdKEmv8N+a9blW2X+Rmkh24sWrtQa1Fj0bPB3dngfPhW5UQFSO"
    "bOx4K5+RAa+bT/Ko5mxOKBr4JpBhCzlx0rBWeg/iFbol4cimzqPBEPkT8CbMt2lCJ+kUXL"
    "NJ8KcqgGaIa9Z+RCKGSK+ThRGkL8zaflspzTcHgMp+HfNguYL8bNseUv07goIGr4oCjBq2"
    "L50QT+BjAYukOmhtOoft5VBNDA3uL6Tn3gZ4pQY3uVw35qdUyrYyoKYffVsSf5i3NUsacQ"
    "rFamhsGYinjmgcxUFz2/DctfAIbMtIC/ho8wQ6eUGdQU5SehrDqUcBfYkfBzn9i20K5moH"
    "MBKJkheWpLDUqyNAsr2eb35mKdAS4ND8diPlgD2cbl0RgXe2FzBa2UqamURZLKIg1f78YW"
    "S1ll2OHN7fUvF1fQRy3aNo/O2cX9r8di8zw65xeyH8VxvIlWd9zbIECX26vW7kiRqawX9K"
    "4de4HklyA84yamMC1hTSndwXB5pNWSS4pM4cpIPXlNiILKUbNPeS0iPKYvaneXFP+fe5gV"
    "RBOx+hU4q98n6QPpY6Ueqx9Leqx+zAClodJkHf5G49Vt19i7EiheDPlex1A+aIYXaEyiXp"
    "yNAOqf9itw/tN+IePh0UphDSj9mWV8SWWNiEDlld274Oc9/ESRdOcLr6M4Y0TZJaiAghjB"
    "njFFBp3B+QngazJTNHue2wrWS87uOKXUJtjJl9OSaDV1nlNtSlKRkluvu4twzYY2BCOOyc"
    "L+w0IoohBzC7VQTq+vL1OSOb1YZf3D19MhP7iEmJZlUfOCjMRp4DhLkO2O20zkoYkaZHNs"
    "P4c104gP9t/6m2XX3GlP1CENBJ8ga0HwW1LWlhUtloI3ueLGDfl3InllkuhBRf7GhdAr9D"
    "2Jp/3X/U8jkGWNfoJQqZCLONLW51N+4fArk+s1/F2hZBX+gKCDCvSOh8DaE4W8eCcsoA89"
    "uzz6DK6gSX7jwZbn1+0Ed9RVNCZPQZMrNUmnq5CodoCmdFj2nJdVVK7CRjRb1GDjTxqosO"
    "BkijyBsqCf6GihlO7K1etGUd8k3c4oMe9yp5V2jHnd875u95gtqac/D2/uj0XL1UcHmlnc"
    "D8+PkUmDMX+xR+d2+OXhDj4Ju8s8OpfDL3y8TSaK+OCjiECdZPYUjcqO3p/oHHF9doEEAi"
    "uo63ZfK/eyhtaeTCSOo7Mr91NI+OXnW2IXlfsNVXFQwom5DAarYcCvHZ//9yaNmxTPcsyb"
    "VZ4WGzhzMXJUK84uysKD4SEMDGHnQmx7TKC1M7WhPjIn9T6gKzqm5gLx75Q2CxN+RP5UmM"
    "UO5WT2RAIdoWAlBL6F8xdcPgXV6LfytblR9nloLL4ebdfWkpLWkg6s68C62neJjp+/P+7r"
    "CLmOkG+FuzoIXhUGJcvRQodPGQu31e1V3uUYdxtuqBZdgO/BFbvEloFdZdO56N+lpEcWzL"
    "HaOkuCSCuMbWVoRIbxmgka6ZDsjgmiapZGYgGqlKTxM2zvezJzbSzeJ+NQSg/ol3qUpthn"
    "/PHID4fX8Sp9JT6WuBnRazBMUA3j3NgQha6+YyieusBL1GiaXK9POBieR5q3jZ2ngPMxJ8"
    "sC3FCjqG2gdgEp5wJKSLOqPZAgUVlrVcYo0PZszNzDvSrc5aMK2Suepfkbnz41eJyk6SCf"
    "2/dIysr0dVi8pFCZwb3BDTiJh+d9dDOAUG8fnV/cDU4vh+eyzwpcfEx02IUrlF+RwmRXBH"
    "Qf3a4ZsZRjMBJkuwMgfjcYDEXgoneA1PHyVN/wSanOy8SYqmnKjvQtBbMxJLr4CFRWNnDd"
    "Y2hfyqkY4MQlpF92NZ3HSCmRDQNNue1sq4ZWJ24ZE1p8cOYquA0PzU1ouL3wIFwm30n+vu"
    "mZ+B41XJGcNA6Y5UBH+PCl+2FtJCkThtgUvFUgJRNb9oKPN/kCVuT+mvEX56cPG7nEGzHC"
    "vz1np9zN+BYsNAcLplDZmdXbE708P9YDM33a/+EoNg3hjzJj8O7r4PIyr8+BYbkW4ROP8C"
    "i31lFJv4MsqcIxTohZxM4Mob5hNAMIwBPaP+CHfwBKHQBeRDvzpAsk3DgfkGgGdIwAflbv"
    "gGu58L9D/mzSVzNBtjM4W3C7OyLWBG+Pwr0d1glhCDpuvJOcoZTtZdN5XqCl/GBcUil9Fg"
    "LEk078UOwuNgiac3FPsf1ChDrmiP0pXJcuDqDqHxXq2Zg84aqrocUjVLxDE6MrRbgzO/Ld"
    "WF05Mub3gWU3FHNMqyWtvKRH+YiYEpxXkkhlJSi01IjnUWgDZ9YsjdKaCiM55hHM8hp4Fs"
    "NjVukUTiRpZftsAhDjEGIyzkObc7EuLiZDu0XURoPlfufjBZNagonECcy1fm4X8tWDbOKD"
    "EomeKMrpx/2WuI2QvU10ihVSfdeofNfEwqrXanqFrAtH4Kab5YatrRtsqDSlDo4ot6EaZe"
    "VFPsKc269GWt5XOcvubbc3Scg7DeznWyG4TPwoetQvCyCN+aCRR+c1ioyIGv4yi+2fdCxz"
    "27iG8gzNAJDsLspEOmkU6oHnxABEM9SYzTrF25s1F0nFp4ugl5RZ4pfoxLmdQE0tJZeWwM"
    "PDxXk+/xOyTssgCCzzA9Cpc5mIkk3xWgdvnEBtg+NtfcVZBonktZG8EAQLVqzGaFdk+Fzu"
    "+UzSKe37hPida4PL03JCpDn/PlY5OteeV1P9nKAdxk6JG6Q2Mj9JpbKP6YqTHIvVK1vzQL"
    "DGoYgF0CwHfoPS5XiNqWXnJ9oWn+VJmjVO8y3W34PDXGA1rLAxUlspXDVOc8ADNi4mExNv"
    "MQkR+j4BW2ry+9vg4v7i6sdjFNI/OqfDHx+ujpGoMQZFZq6GUGHGIXnlZR6ufr66/sZHB4"
    "7IMKq4dzZ8gtX33K7ps20msZqiUsplqwrqb2q5MyJMxCzuL3rWL0X+haNqGG6ySi9f8sLS"
    "4h/8/ru8/UDN+P13ka0iABvzqcVvFStqICJAaGTmUp84xgLqY+ebcC3Pn2vMiQnFT/YBd+"
    "JrU06lC78EHhiKq6aNkSBT2sTYE3AJP67BC56LsFAqdqQucIJwdP+IzcGXP4zif2GHVC2Y"
    "3aItstyadSySNJW66NmmmTNVnOSHxU7yw4yTfOf0sdA4JpHsK++B2+HfHoZ391LPCufgWt"
    "n19c/wkVzroIsNzn89FuWxFo/O3U8XNzfwGK4zF57f3F6fXg6/ilJC/GfMuCY3vLz4ZXgr"
    "CgYS23ohnpzn/uH2anRxNbq/HVzdXdzDnIBcG1mcTx52mOVHo+QrwUNRWvD6DkoLcjU6Tz"
    "M8G1ydDS8v4TPpdbRDTtRcSfsHFVbS/kHhSoJHOXUAGgRbknQ7E7rsffMsH+BqYzKhIbJa"
    "Hq0ydsSFA/bwxKMzeAblpqOWBJBQMMWid8Q7RDHKA9qh9Q91SbOhwGcbCRGxtrhGIsRRlW"
    "15VLwtj7Lbcj6uw+tweCtsVujibJ+vBrcVrAYayipdB32n7WeIMOK9WEYRRK8k+3SFTjO7"
    "ArPHi9EU56XglILEElSKF/W5I47PLX2fcaseLCB5bkdmP/jbwHXtT0MDqY1rukWcmCzt6N"
    "VzFiSItmenfqyrUkV1bMMjkv8/124Nn52gjzIFANtCL0cuttRuvQi1bernyqepFIZ4iWiC"
    "Q+YE9F1+tEILNI8YhBs/fB8JjzXAIqr39tn0ZS252qTJVpJwh6wTmTDD95P8AUgAUXzKzZ"
    "V3aHNMCTjE6ws/Sbdjsp+HuVL8vgavAqQvigvtHUrf5bdIk0StJdmOyZ5vc8ye+8iaiKoG"
    "Ag3PLH66vkd/Q+imy0q/JN1kSaLwHaxU2DJdtZw2cwSmCHdmz70bzPWKU6mJpzem0tJVWb"
    "o6caJQzIBoMa8dexGuwB0Re7hZSqUeuGZDqacptdRVkXrOZg/f/s1RqcpJWIWC0TF4KC2I"
    "2hWjr6N5dkwIRRlK/ZVi0cnVl6oWfTuUjXzKykUn09EXNPBHNhTOyln+NXLCzqh5Iya75H"
    "PtrO6SzQxLdfp8idB8zfkUQQeHL2QnT4k3SaFLM60EkBlz9XVU5mgpzWrYTBkNiTOBRPVw"
    "POYrHlLrBa6yj8YLNCfjKbfiwPnL/8IMQGYnMitAOCDFLBYTjTYR5YdYPlJzo9+Wi9tkCV"
    "DrFLNpTg3z9BDX5UtX1zR/85hLMaRTiDHD/+LoSzRe5Rhx7+6nwff7h0cIetrLJNNogywb"
    "OXrE5VYYQzNC/OrRy42HYGjgGfWC9zGF0iIJT6E+gmNUomo98LpOJk0Yv4GsjW7HIpUBBD"
    "k0D0hb7GaOxuvMmNou5uRr1uD4CplmfH3fvsctz5xbtZjnSwrN7trsdqk5cqfUz0HLloSv"
    "kkRdOLi3zfWkcp/h+yuIgTRpB12hu+v6zHq8I8hSo5JrKVItaKUFTSYTYtSq/b+kUNr2YA"
    "Z2+iHGq4+gyjkYH0oljccup7rekBVCHWZoK8yQdGStGWlI5oLvmCiqBhtWlqFK3SnvfGo8"
    "9/I8wuJBv9QTHA951f8Ltdlnoo4LVD97wZ6FHR/ZFmGyoQL/IWRKAyCF0mfTxHDhj7IYJE"
    "vOLEayoO3WJ8/17obTwvN4Pp2Zr85h1S9x43Ie5mejFAennaJMFHWSHeoKobUa3FyrIt5L"
    "Xh+Jkp4vSxLN0FWGathMMau7C5sJb5TaSm2aTuu0jTOs4nu8Qa/7NKUWQluGxVK3Wt+y+J"
    "aca8eEUdW0WF2JBVimnHOnBQb/spypo+xNn7W1gWIbt9y+0hdSWGQtNaD/qiU3moVja2B6"
    "DK4lP5Goe6dofCc63g3Ah21+T/nFfcwtMC6MpyfihSVoWJxKhviLFOB3Wpv59W6rZcadtu"
    "aUs+aerTxTrlq1qYhWaY8sP1mGt7/Ikk3SbIIqTpfDQVjGSXbxyKsslVcLin8LH0H8R+fs"
    "p8HVj6Lqk9hbYvzN4OJWjnex5TWrA7WBOsfS/B7JF61vtycItbVZZL7X524OpWbvKnvr9e"
    "RZoxXP1gJEgEM7PuyjcbAgXj8qrdFHbMF8MkOPwf7H/aMmB0f7/Xp0eeGtwhx0ll8jUajt"
    "qMrGvjvddkBJ7Vd7CZURgPYSai+hqsLQXkIl2FvJS5i5UFtgbdUsXcVu0q0k6W7S9/oLDQ"
    "zpS8x4XaNH/TJ/64scVNHROggL5EU9AS0BWZlTz59Coab5lM6yPtSqRPmpjNB/qdcPu3Np"
    "lIsyd2K/xC/axc5rvQfXhSqeOCdMUMXDcFDFw3BQ7GE4yHgYdN7QG/kaOu/2v7m9Pn84ux"
    "dtIczA8B8dzpufL26PEXWeni1PDdc8345GLvD3lU6aSzKFfQG9Pbgb9z5+PAEMPIQQEUYT"
    "i38BesF2UPkMaq+Fjfjy+sWaU2QKM1zJKzah0/G9ZFpMRJ/rCyGPWmFZ9K4BPh1uVK73Kl"
    "0dm2uozzUiV9FwlV0wAsdOJ9ARhivr0OJlTJDopQWVSWy7njzaA6eyWkjfaLgODGY8udLo"
    "G9nWzMq5P4s9uat0Kp8hyzUMDeBExBCW8omY6xja+Yqf8UZrmauHnt+whvuScHeiVb2vlu"
    "lYT1M/wlHJ/lImXvSXfZa/Y++wpjNxzCbrIEG2i6sA850peziKyu56HfRmljNyA8+YYuEc"
    "r6vh5VB35uLbtq7NefmHnwOeKeV+SNEZprd21bl4IVJOZ4Rzxsyp2/TXu+urAls9S7p62F"
    "mGj/7Fr3K2MT73/msSOAZwkWsRlu1bDvsA3/ffNf1ZveHM9QEq7GRbOtc+3oBn5Y6tVR/W"
    "ypEFE2QqtHj0xXKMvAKiJTJKEu2+dMgL8RZzruW20FtmI0IKQW+1ZJSk2X0RKbyBgrFtGT"
    "k3d1mvuSXRFlvNRUGpOtUap9AJC9ougS3FIHCHTMuExlgIXlm13nKYL7mXnDhUqTCWREoL"
    "o43YSJtt/DT6smNpw7rHwnuUeo6hmkkWl9iXJlJPU+quOeoIObu3hR+mfpWrBJXKAQ4FHR"
    "BlJa4iDNSaGL27aJ4dE0Ll4laJ1bdGJw2u5czWbA0RQu8ufNl4ryP8Xg3GtcOkh07hnTfa"
    "PCO5rIoBn9GqexX0OYpXehXkZ1TNTBQqwyicA6CcE+qdJD6ZW1za0N3CWYRPc2PGLU2ZXy"
    "JtCX2N0OMaOqrMVddHxdBRnWT01lle0dlQVwApOi2AtpS/xFG2bvbLcqYdE0Tl7JfUGswv"
    "bqozi1rPLHrjwrEJPbJYKQq1zNd1okivraASOUikBUlkXKysnCAD1opty65fJBz0ZL0QJv"
    "7mwxH88hyNqI0ZK1UZWh4FLl/NusKQquqQlE5GAMWpNDGB0gkGww97RwcREkyEkxrl1OxX"
    "yanZL86p2c/m1DSGWLcCr1btcngbFVRHk167rTvhYo7KhzVqWJIi1aEEleWsLco3Pk9V6Y"
    "r+TvQ5bcxv2phvVnTh1aIX1w65p/w/FUXQuDH9m+6DTVW8WMuEv3AMOuNv/U12n+3l2PGr"
    "Q/plxrwVDh6F7Wxr1BEWvcQh+xBgrWBm+9Q2ETSkEuFFU7TeRoFjhukL0bjvGAJ43DOBZL"
    "kJHxnWucAOmxMvr1nMRr/t0Xnkp4nro08fIbmChQkXlmyxzKcxCOMKVB+yiw3O6T6yJvwp"
    "Q/+kY84eyybmsbTOqLlAU/5WDBIyGXWwjcBcLQ6+RO8IA/gL6siLOldTv8zVkBBbZW9Dgk"
    "Zph8OYcuucr/a55bh4AYseStEwOEGqiWjDtQyKS0rkM34nykjg+XjZzu8Fj8Jsjj76w+PG"
    "gm9NFn1kkrHlx3/xC994pgEfIj6xjBhCUFdEn/YriOjTfqGI4NGKiEitcrrhcKUF9A3i7j"
    "P8HLqR5WUE2bJQq0lk4/HfDp3LRFKEqAHuZC+yap66aq66Ml9dxlkHV1PejeFgb5EvlIhi"
    "Fdu98KXTXxG53MO9C+8kkRFwoyPGzYMcLaI+6jtMZYg9B5zDpxdXg9tf80vinOakPpz+ej"
    "8crPYZJtismZWSIFEjKQW+tm5SShsunY3kouh+wO/EvxYr8w0kvUqrPakqS5prRtyuzYkH"
    "Fld7S5A0UkW2VKzjW1gY0rS4ki5apU7IHGpEmm2UAmirCFzGs/c2gIcB8Sxj2stxkoRP+m"
    "W+Ebwc85pDpHiTvQ4yqGXlvxcTf82c+hLYJNejcutAFhsoCRKVjZTqLE4bHIeHVQyOw8Ni"
    "gwOerWSUSndBVQ6HwzvI3b1K5txeiTm3lzXn+Df6ufUcy/LaY5LtWxBvo7S0Ziu86WX27/"
    "8P5kym5w=="
)
