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
    "eJztfXtz4zay71dB6Z/sqVLmjj22M8dz6tSVbc3GG48960dmc+MtBSIhi2uKUAjSis6efP"
    "eLBkiKb5EUJUM0qrayYxENUd149OPX3f/uzahJbPbuij5ZzsDzyGzu9U7Rv3sOnhH+j9zn"
    "fdTD8/nqKXzg4bEtCGwYOcJyqHiEx8xzsQHzTrDNCP/IJMxwrblnUQdo7uiMjKm5RJ5rER"
    "N5FDHryUGW8w7oTWrwCSznaf1Q37F+98nIo0/EmxKXE/z6T/6x5ZjkD8Lgz1972DCo74hf"
    "YbgEe8Tkb9v7J4ybP48mFrHNBAcsE4aKz0feci4+O7OeLh3vsxgLbzgeGdT2Z85q/HzpTa"
    "kTEVjyC5+IQ1z4Sv6Z5/rACse37YB3IXfkr1gNka8fozHJBPs2MBSo5QusPuuNRtc396O7"
    "4f1o1MswO6SIMTX4yKAOCIq/KhMMeIJX+P4/Dw8/fPjh8P2Hk4/HRz/8cPzx/Uc+Vrxv9t"
    "EPf8qXWXFLTiV4dvnXy+t7eCHKV4NcLPDBn4IGe1hSCSmtuI9N0yWMZUVwPsVuvgBiJCkp"
    "8J+XlkLI8zIxhB+s5LBax7sQxAz/MbKJ8+RN+Z8nRyU8/nlwe/7j4PYvJ0f/kWT0dfDkUD"
    "wClsdYzPnh1WJwSLA79vZ6O2Huh/fvK3CXjypkr3iW4u/qwKnM4RWJyku4N2AIXszsI5su"
    "iIsMzEjmzK7C+MPjKsuajypkvHiWZDxxXerWYXtE0IjpweG8bZ5fc5JTZHmI+YZBiEnMRh"
    "w/qrLSj4oX+lFmncdu0wzPL/gTz5qRfL4nKVPMNwPSd+E/1Fn/1U8Z/gPNG8deBsukhPX3"
    "l1+Gd/eDL1/h62aM/W4L/g3uh/DkUHy6TH36l5OUmKJJ0LfL+x8R/In+3831ULCXMu/JFd"
    "+4Gnf//3rwTtj36MihixG/Q1crOvw05NqfoCtNnmP3NXwwxsbzArvmKPOEHtKisdlHs8NZ"
    "+hPs8BvHDJgLrxkopV8xYwvqmreEkVytNTmgVG2dB0NHLoytqLcO0AIvEfwYNKEuYqFuup"
    "hS+OCJeoiroSic+xPi/31miDoGeYcGNqNo4VpcU3YEOXZQcO5zKuwhh4rJpphl1eCdfvMG"
    "WnUf/drzGafR+rWi+vXbUk4+IfHugeXIP0cmXTh81VNGxObB7FkdBUYbP1s3fvgZN63D33"
    "B8O8zdxgHUu/tx8P3h8ckncQN49Jkf8pbHiD1BFkMOeeFb4ZnMvUbLvH0BaK2xkPV7oiWG"
    "PMmoiQlb7I+5xadrIOYkpRaz0mJmxPEayDhG1oKAd2OIv0n5vlDLbHRYJwj3Rsa9b1N+e2"
    "J+a4ICSR24T+kzXKdobmOjqq+rSyuAW3NN5B8j2xvpv8kd7lG7iXxjZHsjX7m7QUvmNiDf"
    "3wvMLUb+O6QTxPLEB7Bw3+Y2d0d1XTMxovX+GfW39e48NBmHalIQWSl8pi6xnpyfyFJI4p"
    "K/N3YMksP5wBX6EEyzXxL4M1xh4aerV3TxInImxhce/+n8BxNP2vGDu/PBxbD35+s4qG/J"
    "hG/J6T3Y4L0c/3Tieb/MPe3KkSNhzlf0Tt9wdSWgC9wAdMJ1mQmeWfbyU/Qv8AqAZgM4iu"
    "/zIBcbzLPec6zdwkq6haVIsxJ4eLi8yOf/iiIlA9+3zHdA145pvktZlLBVAgHkDR2/e8UP"
    "1S5G7WJsvMB1YHq9ClsUmN5fj6Mix5pKQtbuCC1ffj698OuliYiTlFrKKkuZW6+TSW13Q5"
    "xK+xvqqf6v7OlRTg96e64e1UTQmq8nc7C0wNO7cJ79OlGq8jR+kqrkQJNsz/GcRfIodplF"
    "oq+C44RF9V0Q1EMWhPyYx9dIHvCybGiOv+vXaFuLYRIImYBOys/hRQ3PeiEaKqmoT8ylNs"
    "m9KO9m2LYLhRAjU/mq7B0gbM4sxwLG8xXZR4fI8PnanBEX8RX8YvHl/hfMmD8j5n9U9exI"
    "wX04/OEkEhX8USacuy+Dq6usmuJaT1MvBwr5t7ub6wLGRxRp5d8yPPS/yOY/dVv87/3XxH"
    "cMYC0a+5btWQ57B1/7372aUvlCTd8GHxvCYjr2CXzxlkOY8L3B4to8Ogk8TJgKoTftL18G"
    "/0g72s6vbs7SNgBMcJZJexKnWfbAovydsVOELQ6JUjIbc6ptCSs8ynZrpJ3d3FwlmH52mT"
    "qSrh++nA1v/3IgJMAHWV6BCg9Xtu/luOtLeR2jUprZvXv8zJf7HLse3Ldy2XtYbC46QdQ1"
    "iZtNkXhNediYeSPxXg38FhnivXFd9O5jouEq0ozMqLt8g+AJqT83cVolKfdG8m/SaaXDSs"
    "V6X3fDSsJaa+CqXFGpbAUoaZJpX6X2Vaolgk19lbf8FLq9PL9POysDR9DGzspgno5yNX6Y"
    "FrC12F0ZDy2mMXWpMyWg//zTLbGFTlvM8jSSby+1sgzjE6tz7lLTN7yRbTnPG3Lrq5yqql"
    "N9X9Zpgl0T6s7a4BXf/bNOM0ra75sx6Qbm6NC+225MBW6H3JhKGIcoialQ0KT71YIqjNi2"
    "iJWMfQYeSxbgBYmDw0oTABXkEuVMQvy7CBoTmzpPkIaRF3rZfEINSFZY3eyXBF/E/2f4Xw"
    "yiDcd3sAjCwXGV0k18VCFEVjxLWlZzzqVaDI4I1C0C1xu+Ozg5qhipSlbzqMLhw2IGH2b4"
    "S2bYsuvwNyJQl78N1+9uS6Xckz8KDuhXKZWyNR6XudiG/7gvD+9FHrarm+u/hsPTMb8kw8"
    "Ez+T81z4w4zQ5ZPmAW/j9/w8/Y9XDdI+SbqAxk4iUTWd8T68nniwZhl0SVhHJypqpsg/YL"
    "8DHiefz7awXJ4zT7GyZvY5dsJQhOnTHlGju8Ug2hJKn2Vyx891jGlG8al3mIeWQuN47Jjw"
    "BFQQtjSp/ZaLwcyXSmHI2/LKKeQ73DyHr0SQ0BncEbCyOKn2auJYpcGAQKAgqzHNK5uES4"
    "AGdtZMG3GGIPfuGI28NkSn1WPyRTNINGkjeNzowpM6gp/al5snCwuyzaOEnK9K5ZetLroI"
    "QUencE2/zeHy9R4Dl5AboWtkdwSEXbgx9oZ5fXg9tf8hW1s5xD7eyX++EgXy4NSj1mKbdU"
    "GbmNpNRLrp8Fb/od19ZMhD10Jn7AJwnRZQIu5ITlPmZ4idgULiRLlUzVgN8LMp7yg3nEiO"
    "GSHIFV2ErZKfZxT31CC8ubQikWKUhRXIChRVCfxSO2LYQqXH8r2c+xa8Acyu5Iw6bN8hYT"
    "hHsDD5KFdsB+kjsPs2dZgXWKX2D3If6K/GedhoWHDTrjmxWw9Y7JP5PuXK6KMCjOwyznTR"
    "bekjxqks4cJ9zDNTMnLqMOthE4h0VNJvmL3uAa0JCz4qu5u5Azf242lHqSUktdFannbPYo"
    "7luxscLaHMc68fNOAwyYPzbpjD/dEGRwF87TVUaNsfMc2nob8uqMTzVYWY1d5JbBf88TdS"
    "2yIavO5TzLrvIpwI21AxnrKpNesGvhjXfdz3KWrjIp8tRuyKZv4TxdZdTYpsamuMMzmKOr"
    "DAoTmzc9uoNpusom08WTTc+kC5ijqwwCR4TvbnoeDeUsXWXSxLI35ZCAppqf+USdZRK1bb"
    "rw5yMRJt+MW5+Due74VJ3nF/SZ5gzZdIWFPLsPpusq32aEMfy0Kbe+yFm6yiQ690bU3/Tm"
    "u5l7N35nrz7Ib2khtaWr7AnLIGyaVxZM01U2WbPND6PLWYePIpuYT8QdEcfb3NN0JeYa8q"
    "k662zaZTLZXjLIJQbeVL+8hTk6zaDRDLubOlAEl+483F2b5YX6xnTj7faznKVLTNpq+mYU"
    "hcpL4YyHqErSOBMRsSqpnHN/bFsGClJmZAMYgak75f/g8iE28h0ADFPfRXLuPoLO4sEfQB"
    "Hgf/ISO9ueXqd5Kg0ZVjXNcyu9Uq5izccFmhEWrYAvWoz/W7qig3XcsPX4h0r5dB9K8uk+"
    "pJGoFot+YXY7lOVAJAnVTn+oe9JvOadh7lKaA+QoycENCdTNX+x9A2guJJjc/+MeceWKa+"
    "jyfE8sfDTjf6Eptaui+raNxH4hrsUna9TqNkm6N4jLNnaD4iArjajsPrZOF/FTUOcrqSSn"
    "q57lW5H9NquebdMiFTX8cozRsLZfsR0K5fGqm6AiDQAtpjTIAsrrVVo8TJuECh8PfWVNwt"
    "c+obdf+ee1K9Ns2ehuaFJvoUQNnHZ1F3OcZi/Y3Rc+Dup76P82s+SqrPCT4gV+oitb7biy"
    "1RwztuBW/Si/z3Fx/aUMocondm/gPlHn0Goj63Ab5ZgsNqJzIjr31HfYxSnV9tj1vlH3ma"
    "EJdYVPCaBaAET5hGbYJJA9LkuZzGaQOWxbbdSZadHBp50NxadUd50NOn2za1LP8Sw2T9+M"
    "rkH+3WTjNKlgsluYa289y+sQGq9Wt121/VMt/1XnB+8UoRHPfc1xi6VSY4u9Y5l03ApeMi"
    "esgiNL4oz9JXGZcIbN8VLoRy522ARqsLgEsWk+HqPpLOt9bL/Gu6BqZ5tyzjax5gy+FusY"
    "zAkipY24mwmC7YcuHahBySz8HUOcNxgk00fMN6YIM/T+4OhTWIYKfht79+zkbZQq9vbHCu"
    "b2x0Jr+2Pa2Hb82Tiv8U6JOzSiUFoyF9aT5VWt2JVk8YcqvroPxa66DxlPHeAQ6nF5RaEy"
    "l1VyO3e5PWzvDq5EKHAmr06lnBC6OaXGtWhX0/45HbSr6S1KvcjVpNFMGs2kohD2Hs0Ule"
    "PKcd3ES3UV+22ShcEqNUqbEnsSy3rJ7X2WNybH4fLragmKt/+nRjmpcmz0SxwvGuW0Mjff"
    "VzI335eYm+8z5qbWh7umGWmct4JHnNaMtqcZnQ/uzgcXw2rNrXdddVNNV85uA38ht3I0xx"
    "gjixXHuMzWq40isQ6aIghfI+CdoD3Cp6A5Bova08kGJwyFJUazyuVGM5WroOzZ1xqoOsdz"
    "mQYKoqqhgAbDO6h/tp9MqpX7GP64GgC5DIGcUe7jb5ZhczEAOUWmLty7lQjGNlDHc+xNR7"
    "5bK30kTtMBlqds10r4+oMSgP1BDsLetQzQCPOQ3SXXY4JM2zE1L8oY+6E4DZuOgFENpJBD"
    "vTthvK8nid79lCDOcd94/t6butR/miKxjD6h9wJ071Rv3fo6wprO5/VlFCNSVzTnlHng/3"
    "2i1KwMlHkVGSy4QT/1RjktjwslECdRVgR1z6nDg6Mfjj5+ODmKuB19UsbkLEPl9TIyZjU4"
    "mqDRLM2sUcusy9E4iWZo5uCVO7gWRxM0mqVplhYVxy1uHL+iUKNpPHxf3abxbRg7W+kNjz"
    "3+PmM/t9R8sUiSVFosrYuFedjzc0RyN8O2XRLjCal2d+4c1NT4DoQfts9Vb4d66C+YMX9G"
    "zP+op/t9OPzhJDqI4I+yM+juy+DqKnsQiarKo2aMTtOqy+6fyNwD+P+T9UKcT8LTPSPYCX"
    "oPgwgCW65y69kWRaDj18Vc7m78WuM5uyb1KnhOjdB/Ewj9AExYG56SImx0oSom19fxU2l0"
    "kEYHqSKEFnHTeYdMC5yt0adYsdOlKm9TB2uCvfwd0PXD1VU19JUouTCyLWfTJiIBbqhz9R"
    "dyeh+3yK6O90GmC2fU0YbRvW9TIlBmaMEtcSjqVS93dn3PujaWGTSu63hDcum2gQpqbXTT"
    "urKcLl3Ku0CRyiO/GEoaXQlr8aSjqADQelCpmBXhGXWeoN7LDMmGahB3FvX25IxIdDck6C"
    "+//RZ+h8F++y3rmWxjvlyA6Xy1++Sv0yBTZbT8PioGmYbirSuFJJ02uzaweUEzrW/zrqg0"
    "89uyeWOH2Ia2WfeUkX7KNkseAPl5MRWK3jXwJ3TL8krzNb6z62Yb7UALCg2UYj0oZsKs14"
    "TiVlOlnhOBfsKIbUOztoD+NGw2KJoQUofIOnncamFT7BIW9HlzKCgs0SQysUY+A3rmUeM5"
    "t4XFbr51nWIVfG1Gtfo1+URrWeppWZRZ+ckQ5bH6OF1n4FhtRN+12vrKamvoI6wrgCSdFo"
    "BWXdVXXV9WGs2GvFXOvds6b5P7WyUFtkRzraSy1lVVvSkA1YRGaFtcGaQOVAqCokH9lfIH"
    "+d13Pz30ZVKP1A2FPoiCbQg+96XUJ0GxjDnkwvfJdfPt/uvrp52vdFuttqqptuoMdJ2Bvq"
    "cZ6DpFV6foqmn+6vzbN8H3meWMfvdycF6FTI9RqJuT8W1KbcKwTRB/XWvmzyByzL+Ra4pz"
    "4spocr1kjPYySHWWc7sM1VnOOstZdYbqLOfWWarzN7cevtDJg8Vc3s80Mp08+BalHvJIJw"
    "++9eTB7gekG2cC6FzCN+H+07mE6w66tnMJOxzzbz3tKM3qEgxAlYY32YNfJ8vpRKaWOSVC"
    "8Zvx6C6coov8mdEXMiMb51wKHn0J5uoqr16ob/AjdWR5ZLZpjqqc6pLP1CVubRN79A27ZE"
    "p9Rno56KPVw34Z/mgRDqsOlrexQdDEpTO0mFrGFM2xa/BpkU3wC/mEsCPjNVBNa2LZNjHl"
    "4LySwi1MV70ZfV8E4qlryWgYv6M1QkhNhJCGsWy5Sxp1PL7LR3X5nKbrXl3/bXB7znlUi8"
    "0Rgbr87Q3fHZwcVfTUpHBZlWBZJaisTIt503QJy1E/iluCxEjU5XErHs9ttAMxLXihBm7J"
    "FKHCJc16N7JygUueoKSu5xKuisAHXH14shyAp8A7ql2gf+7SFyvw0FQ+e2I0HdgaybPnY5"
    "Wz52Px2fMxe5NaeWCskhvUyoViadZmWRseFnXYG6fRLF7LYghXYZvzz6x3RiTJOsfog2pK"
    "YIkOmIMbj+zOWpm6MbodAmDe121ac0UX0kLnbAYD3XKZt3v8i8VGc8t49uc5WgmlNsFOgf"
    "Eep0uxecwJt8Xn6JM67YGmxHiGJp1QMcCgPue3+x1D8v1RoNfWi2rkKhg3N1cJvfHsMq0Y"
    "Pnw5G/JtIHYBH2R5BVqIRiUVr/39xKdoVNJblLpGJWlUkgbBaBCMWkJoEQRTBZcBpWVbqC"
    "qrzPkVIWJYWLITcvJjcbZPiL8zEa4vwUKuawZzt1mxV373ZnwVwI0OrWANb9HwFg1v6RRg"
    "48yGhZUD1pAP+mVAjTEMqQ7SgBAi1A90iLeg7nPoGYDqzIxEZ70809ECSq4gjyKbUj7UK3"
    "DgtDlveWGXZ74q4P9fsM0Xiy76rIwm2kfFqI1QaFk38tDxZxk9NCGJkFZlBEfv64/coDqV"
    "e+DRGVxccN3x7hTFgsm1Pc0nVTzNaVsv5mk+SXua5Y7JlUL+HogIlGa9gBuIgqg4ffRU9T"
    "NvufSOSzDLK8VZDEJYUXQggrJrDIL2Khev9P30L1bxKmvPk/Y8qSKEjT1Pr1y58tznbzYT"
    "qnfGHomelZokRjCqslUy9pfEhdAlGBHSRHjmW52Be2km8VXSwLCEQQEfLMEhlWeJbDRXuf"
    "Uh8Zfa6lDmFCqzOvYBXdtU4W2i2baPr9Vo/JW9dlwJGnRcgg06zvCXzLBl12FwRNABuyG1"
    "eI+r2GV8VPHyPc5YZtpUWKfDqG4aVIpKa8TJmxCzNgG1CaiKEHYMPtBR8h3H6y5cPPF6Of"
    "axfNAvM45NGFLZMp5ie/J9CLug7qyPGH6RMF+wZKWxK3Zsni1ck7pWyrSNmTdihDhwPeqE"
    "aTWNYI8+cwFNMZvWsSOSVO0YE9sQRu/ux8H3h8cnYTthsZ6/g8Ayf/9+UDbAYqL85jOZV8"
    "482HJEiBHOktz0u1JNJUalsqYSZkg6ZEGYJw4cWazBhmIN4Hgzpth5IkIs0DVG6VRJqDNb"
    "4ORYH7yOiHdoj9M5cWra5L2br8PrUwSUj87gbHB9wVX0i1OEx9gxucDMR+fm9mJ4C58JVY"
    "OYTTZS+zHtfXDxNUug7/ONYoiCZPz4esG2ZTY6u96iz29XuYDb8PjBPZ7l7t/ubq4LkiOC"
    "8WnXhGV46H+RbbGt3Qu9/5r4jgEs5LeuZXuWw97B1/533eUOqGfRCczAricUU/4jqq72Eg"
    "kA0xKuiwy4II0j6Cd9EjCBBhe8SVdSwrSpKeg0rRa10qK2TJs0kHKMbH8EDDkdDugUBvUB"
    "fwupwqGK10fWJFTI0QyC5gadVS5j0qUVEbGkwbJI0+p0RZUlHdgyDeScpNRSVlnK4PesHR"
    "aKEansa1HSG5lOTqvL+ziVwpXAFOe9DofqcKgqQmgPEZs+2FtgasW0633laewmW89SGgaB"
    "N+Rp1WCyYid1VZ7Gb6gEU/kLoOuHq6vXgm4PXcx8l/RyItPho35ZbJrIQZWj0wuLTSGNc4"
    "pfCDRkZdTBNgKvJIKpwKwE1543xV7YXMMsKPe9yVS14ta6vLey0Wpm0HnzYFtIrDK8uHd3"
    "f3M7PJV5CY/O2cMvw9tTGbduEt/5WCEE8bG47uPbiaclEAJ95DueZQfRtdwD6XWCa5g9E3"
    "M0zqkGWXYGxalU1tl791wAMzIbAwxgwrcAnkyUjv1LxjbwAsbo9sc7/CadQy5dsJHULxoI"
    "Oku9N65AGQtwKOK/AQE3TJEfx3WspXD/f4JaT4RJfWsBpaDGRIQGsCmKPjmiHhReYMtrI1"
    "q7dwuHcGk0WTJxur1ZLG/yaPDn3KCodxNHJMp2eRd3sGyb5M/B3Aowkh63u5gI+Sl9IxcB"
    "3ct9yTtuE19XJDeyNpI4aR0oieQ8cfEwvAxqJ4kEZTiC64nm8ODoh6OPH06OIolEn5QJQn"
    "uSX33Fa0/yugtmu4k12/TQCcabny0710kXe9ov89MJ3ayqk46f6nP4+UKjQ5YT1ezkb/gO"
    "wYUAOiBUQ3AtzwPNbuJBWgh/AGAmNF56fF5G5QmFEZtS1wsmY8ghL3BaEfclRw/c/bevdw"
    "XW8v09PFxe1PD8+b5lvgOaJltrvQMwBroU3wT/OaqLuGxDmROujQ9SO4vrXeKnv70WftyY"
    "kl5pviINLLKtFgHUin8iUq4aepiquZjKfEy5Pf6I40lO1hBEmk5lgTTFdFdy6R2U+PQOsk"
    "49Zv1P3UyfgEKrTc3RD1N8eHxSZ3mvKDq4sLdQ1ZAu8hKOS1Z1SKEhPZtAerjWNHomtVrL"
    "pcg6uLw/VLonP5Tckx+y9+S/6LiOPhgM30AhXL/GdxkR3kT70wkzb7saJ/ljbvHZmrjHE5"
    "S7kboiu0olIVdykGu/oPYLqiKEvfcLDrFrL+887PlyJaTRe7HH/VIEHwwcMTGyuotQjgdU"
    "BkYzwhh/xwBpFxTP4GeAg6Aj0KnwzGGHLYSTDkIW/E0ZuDpmeInGBFFHdA1a4GWeO3CL35"
    "Rbu3WBZ1La8oszxVt/7XnUNnUJm9e2coodhpEEq9o7EUEHLZ2Dk0oeqpMSD9VJ1kMVnSvV"
    "TcqQooM8/nBYxZg8LLYlDzO4vvoQsj2zenoDhsAJzgbzOYSu32LiMHFd6hb0TC+8K5JEHf"
    "KNtQY/EBzKcrS4fUpE0OhsUoybZRtkG+1TQm2o5nkVI9ufQ+vNWO0Zw/F1bJzP1Lbpwp/f"
    "eWTeyzFyEs9LrZxJMJIbOmRe0cq5cbilQWZzm687qBHouw7UxESyb51J3Ky5Uo0k1+6IMu"
    "lCemmD8B+m20fshdnBgkWY5P/dDNt2iW9L0qjs1+pdcpOZr0gjAuOIpcqXd1hgsh7M8MPh"
    "DyeRYOCPMlHcfRlcXXWgyCLnn+OQcAFUZv3Xq8G1qKwY0D8651cDfqbzTwwb87uRf3I3vL"
    "4/5bJwvEfn4fqn65tv16fId4Rf5NH5PLi8guETbNli9E+XX7/CB+zZms/FjIPr8+GVGGQA"
    "v2wx7uzq5vwn+Ex0C1WlfqPpN6m9tKLaGwB9bzibe8sg7UwC4MgcjckECi0B8lqkBbxBm2"
    "mBn5ssgRjZ/qwBkXEjhG9MienbxBXtbxmS2DGHGzSfkFzcfQTdmE3wcC6mAHXE6F90LFaK"
    "VbO/eieWicd5U8cEDMcrbAGCxwROeWhdOsWw/RH125DtNqzCnfcw3dmWXMpiApbH+hCCCK"
    "5HKZT2juWtWOquRXKctuUaakSkbjrMvTUL8w4jj6LIqIV0Jb5jTJAYWFRZg23riipmo7g9"
    "l7LNKLUJdopyghOUKfaPOem2+B99UhPPHLhyraDmBlxch0ffT6nvogX/PgnaN2zK2tghZz"
    "c3V4kdcnaZ3gIPX86GXL8U24UPsryEIReDHElNugnkKEG5N4rFm3FjJXsoOF4DEcfItHxV"
    "lq8GDhbfZ90FDr5SwUjlJKwrRr415ofKYW3+pwi1CDSkUhFIpRIVJveVq4UlJnO5WmyUNi"
    "iHKkOr97EpO8rj1NG5QQPOAMm6YQvOL3KWvTU8dtuDM7NQSxAF8cVcAVUQLoxayII/PIlq"
    "FudhLJwq65bG8sFNP6cAasM5Wi53oOEFO4MXFPaAXAMx2JcukAewTOX+Qw9zdLB7Z636lS"
    "Z21KruYxXM+MdiyPjHbJ86fpfl5CCD6/6C2B4uCNyHVEVOGfiPCfQKreNBVI4mFrP/FNaT"
    "nVgu8/qxmjWythp1RWaKhMm34B3POWJCf/h/Zup7TAFbYuev/PVwmhj5DjeCYVvGM7/GRv"
    "zrvZq7ond+dXn+0+j+ZsSX6z1AaWJzPTrf+Id3g69fT/n9iT0G13+DPdQ++GWnMe1d7ZZv"
    "ljdFL9i14Hv5BvCNKbQZ+7fhc5Vmxi0a+PV/KhpRDddHSYyvJOsoj1jl2PdgPncFyCR8YQ"
    "lt9T1myRKvqXDfp5hcA+QgLEmupeajZ6vsquODKrk2fFThvhLPkmK0sfPkB3ZUVenFaXZ4"
    "7Fl1IYRNNYAqCkCNOvF4OYNA2jP/cXW4nKbbIaexs6x7rXCSPjKo2ec7EjtsAoXjXzDc7b"
    "+7FlPjEuGXuOux0YIfu3UEkSLbJXKWOCYwrKYsVmVrgwRioV4FthCSPwfBz2lWZ61KeaTD"
    "4vJIh5nySNjwrJfaGJGIaIfwkND03m08uk28h44Uv8FIsT83G0o9SamlrorUc2Ahwdsn/A"
    "6kmdSTlBr7o46Qc7BdGojQ01FwNYTQXhS8ShwxSmdtHkRMJ9F2hN9bDSVeOmPqO2YYf80J"
    "JKZG9MvCiJYcO4oHhasFEcOCSFj2KUMLl3rkE4T8+PKarwweJsKBlNtSLMdRkx9cbHHuKu"
    "0Wo85wQVl3UWGpj35N/K1jk0rGJl+74tLrimD79Zb2oc1ikxxXaLTYyP3SeiPFuo7J3Tsk"
    "d7aC269mJe6GkbwPanq40qQ79HO9ju3Vop/LYiOXzO285qBlLI+TaXZXZ3dMT8kwfE1yeo"
    "Kygw6mLvkaZH1RluttKC72nqTaas13VSS7puh7iQshYFYLToTOAWT7KS9Ccl0l/Aj8FdD1"
    "w9XVaxUoLjGOK1nFG1jDq0TwdwiqF0FKsotf+DeIkB/YsGCzQvdKhuDXAj4BGoMtixBY25"
    "hfdx5T4Bjql5i16pldLdi1KlldTWBT+4KWAgACziCmoHYI1HDB7BMiUOKJf5tLAiQ/nB0B"
    "UGqNg+5tQaV2JLGbSYBRk7JqxPStAHb2q9QdawbYuRteX1xe/1VUsgP6R2dwfj78eg816L"
    "BhkLmXLnZ3Mby6/Hl4CwO48mDx6xVG3A4H/AOIaGeL36XL46khYbC2sUHyPNhldnqcbF+q"
    "w5guhaKD/BiUCUoS807maIFZWOMQ4SfOeqUqxOzYv50+77ru3l7gXGu6jL35hrRK14ky3l"
    "ddZT4eKdNV5veyyrzGbDYSxd45VwNFr4GcU6QasKeynHUxtm7LN7LHmgFvE7Ra0ipLGgzt"
    "BkKOkWn5qixf6TppIOEEoZaxyjIGj1tBFcWSjMA4URdMmm3b4eDnapCjEBF1yAjXdSq7zX"
    "ydHrLu3mi5SGJ+76nGpfwqpoIodrhUZ210plbgrLjm2liw0UQd5WpcH9igMmIh+KtOTlM2"
    "+6YbTN9qUtPN3LvxvV4OXit40q9UC5HOvREUhRHDK7SSD7KLphQtMP/5yKFoBl2uQvwXmr"
    "h0FpY4zOsQX3+C3AaM0c0kUTy666Iy6kQf7RNG6xWNlvYRWoz6bl7NyRK7MKJQmcECPbHs"
    "RxXeRox4Hmd0H8nI58GHg/fH76F0D4OGiG762KkkjdaLxOgo2Lobsxv+GG2v7vaC0fZqbU"
    "00o/5vUM5gm0otF9QsT6UVn69RaN1ZZSV2DnkBou0Z3BcsaPgt9dC5S03f8ETbzt9+m2Nv"
    "OvJd+7ffkA8WU1ApNijf7Y9NOsuDv23rO6qk5kd7gItXp+CrqQerX7t6dxjF40oYxeMSjO"
    "JxNgU/2FK1TI0YTRf5XMncOCixNw6yBoeug7gzVHNg8uS42v52d3NdFPVb0aStCMvw0P8i"
    "22JbUzZjSWVj37L5m7B38LV188p690tAoY+XKNAGxF3/Lvxxm2PPgYEJKWUwkGm4Y8qMgA"
    "nSGEjmGwZhbDTPzb8pkVmKbn/l1sYG2opowjrFM65EUbPWjsohVUNA8H21N9bNJFsAuS/K"
    "Hyu6qQzqu1ZuvKFYZHGaPZbVufwZIDASpiOKku7YtlWVlnaAFepm+1nEVZfufYtSz3GD6t"
    "K92tetfd27BcYtsEum1Gf1BZCmVBic2Ps2JS4RqcaiIQRD/N3RxLJtbgICNICrPvxbEj7S"
    "YO56Leh0oEKBQ7F5oGIFU8rdIi2w9lt8rjeyN6qKJX2g1C5lFVMcXDzxNgSQXcAcHdoFSW"
    "9FECzajEUQQfsqZ+oqo/iGnkxGtuU8t8CrO5isq5ySp8dmTKraoV1NbXzXvaxXm68guh3b"
    "m+VB7lH8PKgS7AaiIAaNw8hzXsC6cFwu/nISROSDgRkA5q/JJzoGrVwMmtuGVrjFkzIob1"
    "Edp9udNfd+u7JooyG1xUZjf5aT2bGugHNIpXhdqJvJBBK9EXWQR+foL7JhH7z8fyhV/0mc"
    "knXPlhiRdlE0dlEEZ35t7ifptADacjOEt/TGmWZymj0TQVVrNrb316eYzVeK2oZc7Z45lm"
    "ZsclvXTjPbtkoubbwChTwyANeo4ywat1YXF1MiPKPOEyRAzYSjBib5LnLouNTLK2Zak7RU"
    "Y5cvrBOmlDm/y5R0rcu8Yh0CcCfVj3WtqDTztR6jrB4T3VsbR6C65ShNMzW+oVVKlbmF61"
    "7+5oz+Ej0rVV/cYFRFT+K3KYXYku86UBffYoE2IoNNoJ1QrqAInaS/ciBCykuQy33K/2FQ"
    "3/FEhgv2+B+O4bsuFNgPVBg2xXlJ4zv95jXZ5uCT0bqTMndGme40D/xnlRNAgvEqJ3+IM/"
    "704LAfLvPTH0Tac261hSppIUdVskKOipNCjrJtQvg+rbfsQ4rOeJN1xaw3q6lqYE9VtUrN"
    "DORLk8zm1COOseTCylOuUiNKVSxrNXb0TJY1uqNxzgn1BDQbw7b4v9+hb7LzJAq6DomsDS"
    "xzC/g4gAUtqPvcR4xKNWdMvSkif1hMKEMOsUChQSYlBR3TdvCd+dqVQedirRPHnNPg8OHs"
    "0oqWOkdemaIVya+qphURKK1qSdvh+FTYGKc/9FGge8HCnvtj2zIaaVwfq2hcH4s1ro8ZjS"
    "u+baqKIE6jshSqb4XtZzs/k5zuzCVdx0leV+YucPfw+LhKsaTj4+JqSfAsyd0xNZejKWbT"
    "OjxOEKnM6d7dj4PvD49P4NaUyaPchMPetI/4t7pL0V8LfkyjI+WkSu2qk+LaVSeZ2lX/ou"
    "OsGIp7lgbDle+ULPo88peVuoqIoVkuV1Vcwr+V//8Mm1XN6BKOr21imuwX6OcgMcshWCsq"
    "lTM57iP2yiqhUL9N4tdFAzmHgiTqJW20AdOaEpyPfi1OIY6RbJRBrCYWdmf5wHIZ5GnqDn"
    "aX+axf0aTRcUtPdpvuDM/PAjZGPOcsP7u8Htz+kt+L6yyH7We/3A8HOg27slqznwm5VdKw"
    "yR9zi8/WQOpJyt1IfZdG854IOWRSRsoZ7+MrecpmWFzKWQfZLChdU+IXgyHVy/XxS9Z3g2"
    "p6oDq45HviQCEMc9WY1pv6s7GDLfsdAsXDpQuIFC4C9xWeeEFhPXFv5Bbs2863VC/ZpxMl"
    "1HRvTSybjOpW7EsQtWOYbkMUvTvfmCK+2B97Bz8cvz85OTg+ev/90dHRu7nz9Nj7BH5f8g"
    "IGKuTVKWKc8q8DR7XkZw2ZpOlU9hc09My0H85dWKaX45IprjUQju9STLG1PsRTYj1NczSy"
    "QnauCDQ/80Lf1v/UaZQdDleZl70z0B3ATwiKRKCV9NHC4q/seyktpJb3pD2uT/Hh8UmtiE"
    "9E0cFDt/0bDhRCriGPakYcUmQdZPVWIg/RdqrL7wyh5ng1jmuXVDH3u+uS0jg1jVNTRQgt"
    "FqB6HffbuUudO5vmFhSJnvXLnHAGHzVifFhlR9yMQvFj6FqxmFrgN0AwB+KfuUvhMjN9Er"
    "nKIMwKnwXOsVOhzvJ7Es3wM4EaI4xw7psQIuSCQtaMnzbM4u+W55zb0Tc/Oo9OiHgbLyUh"
    "M6bE9G3ivkM/kbl3ij68RyZeluDZQrcP8FZj2NQ5DvslTr58/949+aOA+53qyFGmYwz/cV"
    "8eCE7EJMPh6ehwyrwJzqY6il9I00GVb09UvMKAVAo4lKvhlWKH8rW7OvChPRLpGnSQItG9"
    "v9HxjxYoP7kY+NjTUhUDZDuNDayQZMiv+CmfkIvbRB7llzXc5mPCLFNWvgz6Y5zy256rAx"
    "7UwZchuwm3w6E6kYtszlUx1iYYvgSjOXEZdb5jyABt1oZBLuGqQ16u4W5fIFfjgEIOQt8R"
    "80qtxQpfK1RDuIJjQxokZoIoxFKtjzdqDURJDUTdk1MRcEYNWGWwL2tEBmIUXXIytObyJy"
    "+kZoJBSKCyhtwTh7DoJCxP735wQIt/wjEefjDC7Bk+AwKLmE0C4QcnVVIS0spbLCPhJKf9"
    "Gs3BUxZbLRFBI6HsrMo1v3WB26K9jeWFzW4i9HB0PY+XcMsSe7I5Znsrdo7oTp2VTzHQOC"
    "LQMOPmMONweTSILqRIta2pnK2pjnl0K94qzzSCJ+vMohqpwKbvAiHiS0gk50LC7Tv022+h"
    "a/q339B7QCEKuICNPVHIWZ6Lq7xcfr25DjdbkEOIKZIv2JwYFrb5/cZyXK67/OKWTZZihb"
    "l9ZXm93RJrACe+Cf5zVLv7G7zfyw+nnKsuNyv5vSfioPzhDrKVik2WZ/6766gf4XiVVUJl"
    "nab8R/u1XNQRgWZ3Ex+1Dlb3XrP2olevokBI0Im1vnW70a3XRzocv/v2qR0yS4CJoxfist"
    "yeC8WOqRRZl06V1rxT2t/XNkfhBAp4lHNUFLI1TaZ5m8PbwN7JBZsWq3NJKoUdeMqqdKLW"
    "J3+hupxP0ynMe2jpHkQDGbfboUELdST4CSKJEJeEv13faaHF+1aExF+tgeNuRaV9dsr57O"
    "LiFRFxc+Q7npVTnLVcyGnavekV3Ttbil0JjpQx/w2AA7CpUTWfskvyBx9iXg2Q4tN3RaHw"
    "uavsnRdEL4MCR81SLvKn2Jvd9ybP2blLYbpaZn6cRgcgm1v6/BG8fw3Oryg035vzXYfbX2"
    "e1i3sh11VefKsnqfTNXv9mFxCZ0TjHkh24Li4qpxYjSjFdqdUuigfOyGwMzTnoJOjzsRCN"
    "QIKlIyCxsjxcC7asjEv8+k+dqPoWtSW+vNxmYk5Sap1YZSlPLMdi00ZiTpFqOasmZ0VwYV"
    "fEfCLuENJSezngsPjjfhlCzBYDR5DfalUtlAeQrRl9kZkjANcC+FXQAgtgWnRBzHfoGsp5"
    "IWOKnSeZrCJTms1PfOiMqwD4WQw2qOsSw5MgW+xQ0cZBpNvmY8V29cXVy+n1E3ewLq6nZt"
    "ZLPoQMgB5Dx58JCcSLEOwdnKz3dfDLl+H1/Sma4yVskEfn83DI5ybk0Tm/uTjlC958dO5+"
    "vPz69fL6r6eITa35nMvt0bkdfn645gNcMvEdE0bf3g7P7y9vrk/DXRJgAhRAlMygvx635n"
    "LLOxdvpiSdytHi3lfKLM96IWGOXuxw46df9fZrrwKo4muIuCTYRFVBVQkihWtYipxN2Rly"
    "Qt1PUj78h/N/iPoODI0phXwSyn9LoxqWW2knwu+2eiUH6K4hbr3eK2ibW4mCaDO+q4p/Bu"
    "BRG7Mbp1K4n4aSip3GS+viXuoJocXiXpnjpQW23oTz7Ne5UpWr8fNUqZJp19SzDNLL8csE"
    "T/plLhlHjKnhi/GsuWhC7jjcxjGEd6S/0k0ht1lWVs9v3txwiir+kdBuZlO6cEYTl860e0"
    "S7R17lSOdq39dTWOaPzuD6+ubh+nwovSXxJa+Gi8OzPLuW+RwRqCyAhjlJh++rGMR8VHFV"
    "4PfZzvHc9K1jEIfjO8HfXZvE0M+jzmoOx6vrfeh9EwVCPIqghLLwyQWlQzjPqage0sj5c1"
    "xprR+XrPXj7FqP3b0ZIayJOCcotUdCaY+EFFYjtHuKdG9Czr1rTnKKxIsHXtkg0vcG4e7a"
    "8Vh8yHa30L0/NxtKPUmppa6K1HM2u3h7RWAn0qOU49iIXE3Ffg3hrqno1vgmkR1jfwmJhU"
    "AINfFAFxFphfyHkCn1gZJrYfAJ5x5kFBTUWW06U27V9RXqg//GTNn1fFRIX/gr+NDY41Vz"
    "7Th8JDHEyH1s+HzATLJbI0+Ud62IZZLhf1n3QFN5a753N6WuJxohwDkrqndhm/p8a7Go0e"
    "PZzfc//PThy3/+/bHXLBjeumvlX3SclURp3dscQdSp45XWhLcCS7iXediyDNrcxgaB9hSn"
    "4jQTJx5UhUaW6Em5gzJeMT8LfSbOaIpZTl/HEndWgkphOMjdj4PvD49Pwg564or5jiHx/v"
    "2gf4gFleg89EzmVVm//ZZv4bXTxNe7ot6hf2ZOHBNYVlM+X4fXFwLqFtADsu368+Xtl6FA"
    "wzkTy50R89H5entzPry7k0NdCkXXA1zc4OKXU3HALQPkHFAK4BzQXQyvLn8e3sJnXNmxXk"
    "C1gO/48vVqeC+/YzYXBinMdf9wez26vB7d3w6u7y7vYV7Pd52RxXnoYodZXjhqeBE+BMqr"
    "mzs+GEoE87kH1+fDqysxd1g+uMmqOqyyqg6LV9VhZlUFoMPRjCtKtHEkITuL0pfgz4NT9I"
    "Ifnb/fXt6dot9di8WhlkLQn4e3cNhw+U6kwvb6l2DIZEBIOyTHXVR8NOeQKuymPcPOMxzO"
    "GP08WOklZ3eXjU7iD4cVBPHhsFAQ8ChfEJudyNlZdigS35ljy6wrmIfrr4PLC3DdATUce3"
    "9/4EaxPPeC5H9+LIsxcgQc3FeX5/fy3LYtw5PPR4PP98Pb0fAfXy9vf5GDR3jiQUbDH3PL"
    "5ce2eAQziw/kUQxw52EEeIbP+Jvei2OVEc9T7lDllxKdNNmnEaHCu/SzxW0H+MWhHhWell"
    "yVEu/faLdupZso88ce9bBdH36eplQZgta7shzC+mhMJgA9D/ME+pBKwITJZ1rMADi90kj0"
    "8L0bCCtFuTthva8nKSUdIQnHx4ivmfoCSBFq/jfjv0hpayaBDKmyMujd+bPw5hAHlECtgW"
    "XkgisX0v5meMkPM+SQJwx5NUqfWuHRWl9kaUplJab4rml4w+/P9S4iIpHDCtIFq5a1eB2B"
    "TOfz+uKIESm7EXrnokymPLueKDUZshxkqa1WQY+OOoV6o/HKiqHuedRaed4FsZ6m3uipBj"
    "fjJJqhWYXTdy2ut9SPuCXp1LWWG6Jo2/ddMeK+WAapzeo0nWb1Wla7xCAQXBjltw4vS6tO"
    "EarsTG/I7oPjSgnTxyUJ08cZzGzEuDlnVzOWR5Qq87w3fHdwctTIvVYNlV8Cyi/nORSkgX"
    "Bac97HZ1BaBgNusvIXqwpa3dlpQ2Y4D0tcgf8RZecO98PjSj7+4xIn/3HGyx8AzrKsLmmv"
    "uiLpAI93nZFiWvBCRn4l0TUuljihzuFvakTOXfpi1SwSE6fpwKJPHiwfq9ynH4vv04+Z+9"
    "SwvJyKrSU2UDBes3Yta8NjoA574zSaxWtZDMBCbNe2LlNknWP0QSVjp8TW0bWhXrHRpw8N"
    "ib08o6a4cnyCaPdtEWNNhce+ZXuWw97B99XuK/xtKjvTiNbNbAq/FS0wlwTCyKb0OZZAK4"
    "qpbY5T3koNekZ91yCjQpW9xPGVoVR3C/WuiQfdcMJcGCE5iSQ3RD0Ql84UQTPrvMdG55va"
    "GW/iI53o+PbEHIHym+znFO3e5LG/SUmv8iwaiDpDrGWtsqxFAk2TXpsxOi1hlSUcpEQ1aW"
    "uSoNRSVlnKUZJbAzmnabWkVZZ0lLjYSA9L0mpJqyzpTBJqo3s6fw4tefUl32iLp0i1nFWW"
    "M2SON5BxjEzLV2X5RoUAGnfctvVO3gtJy+zm+t6SFZmWr8ryDdPRG93ICVItZ5XlHNQYaO"
    "ItSVBqKassZVncollJ3jTt3kha1CKbUhtaoIXt64xnRBxTBJGdt1iZl9XGmUYkGmHauPZA"
    "UCOzPu+ThCpn8iouAoD61GZ/jEgv/salT3SLtNdjflRRuLYA0pRaCLWEAOWPdZ+6Mn2q7T"
    "51cFi3wNXPwTT7dbRX5WnsRqvA0nht7w3Zeh6bqqPrNaWsVeFvDmi3wTGAJ5PurtjI/Ejw"
    "k387un64uurl33YtsPVbfK6Ortj0HV+7b2UMjuHiSV4plrOA7vNPt8TG4ocUsvwC5ujOSk"
    "7dTrZNF/58xDwy35BPn4O57vhUHVqdyUAhMZ8ge9vhc5EN+XUl5hryqZYdXV3khTib7j7R"
    "NGX4QvZSsa+2B8mmK0nw6DPp0p2Q3HVQbLUFFkHR1q7yKChnvCGbvspZusokQNK2wKW7YJ"
    "qusmlGX0gbbIK4xpdgrg5dcaB4Vm4elt9T4CnHFghZe+OQe8r/U3m3nkcTdoTB8bX4Qn0D"
    "6uzmmk/1WfaznO6hkgG1L/yC5Ve3QZ1UqYq61EUK15pWdaOVire+YR0XEALNeSkaTjgyWx"
    "aaAVkzAlf8OzSYQxua76ljL7Nd6uqT57Sm+2ckPsGnX+XPgMHQew6e6u5wynWHe+Y/Psv/"
    "4jzycLzSNc1kL5I+Cq4FvpxRWDji9fvfyL4GdXi+olA3Z7/6st9y0xLRfqUOdyMCzdy1zB"
    "3Xquk03nFFp2YnxWRyetyXxcj7aGE5/NDoo6Akbx+xJfPIrMnJ0X5VIpdgJhWwquVyVhQd"
    "WNy7Lpija3s0EsW+AeSksl1XC41TaaBEW0CJyGLYMJQXtQPfMyFUDePFV18ihHc+uDsfXA"
    "zLIni1XCxNzF/wlhcZv4EnfZ3pG/rtqxm+YKFGXXAt20ZjwiyTrPpanMa6iMGH5zcX0KxH"
    "/hE2roGWuUFnknj/nnxjeftfWd3A1qa1Nq13pzBHqzroktaPVjOY2aJxlxp2NudMve6yEY"
    "HKAmhqCr6vVjG/rGR+xh7Bs2atwpJ0KmtPveugaRsUjpSH9Qw/B13exLnPZhgObqV7JmkN"
    "V2u4qgihExquADsUqbghEmKdjhshL9YruQ/QxAzUTcq1zhfsWljojpY3lZ2LoSnu3LUMAg"
    "3G+dG0RAviZhtNbjJPDXW0j36FEnmmz3+S1k3V1E3nlFlhNDcpgzu40AqlEKfrTAO4D4c/"
    "nETchz/K+H33ZXB1lZPz9OzX0TWD4R3UNNuvsVy371iH240dVVLjj0rU+KOsGv97XqeOwh"
    "Pg99w+HXutEbbWAFLcnfXtoQSZyozt3UjVAZqqKm3xdLdn775IoKvNZZsLoLVTxmKjsT+b"
    "5yxuSm2CnQL9eUWVYu6Yk22Lu9Enuw1Cnt3cXCXij2eX6YDvw5ez4e1fDsRFyQdZnnaeqH"
    "eKBGZkbfYn6bQAGgsgcBLUFkCSTgug+T2qyzloH65iQmjPh5tz1rfA16+rmTrK2eT9VqHu"
    "QHAet8Dcn1czdZS5yburAnN1EYIdFyHYZoAnTNPMCe/EMjiLgzvxZNFq8CWXcOkxT4SYZ9"
    "y2XCKopeoKM9MlE+ISvmJE1MZ32Ts0CNJz0BQzMYbOiROlOmD+P5G2k49b2uJ35USIYilA"
    "2POgw6IMCMWiRjo+pGR8KBRXRgTl4aEYmcrqZu9AbADRENRy+XYIt0Us+00g9RzkWqx6O9"
    "AW40nRZqwT+UgQtRP+2MZe6N34nPnuH5cmHCHfRMpFo36ex1WiIcfFwZDjTCxkxs8uWgu1"
    "t6JQOd7ElRqA5/3Ol3MTRrePzoNMbacePi9Gom42S+8MO8/iHEE/D/qI+cYUwBRnd5eNVv"
    "iHwwqM/3BYyHh49NZAe0petfFikDiv5zms+6HjzzJ2QhI3EBLvcAcElyMx626F2+HfH7g2"
    "P7w4RdEcj87X4fXF5fVfTxEklHPxPDoP1z9d33y7PuW66LNDFw4fM7jkRFCE/NE5v7n+fM"
    "UNglMELVZty/AeneE/vl7ewrzkj7nlwqzng+vz4dUVfBZ1FXl0boefH+7k90+4vWEqcvZx"
    "FSqn/ke5ahURqRsaOxdpb0i8KeIr1eWvE9gX3tRiKwPjE/IWFO7+GWU1o2ht6FZ8ZmGW5b"
    "pUS+6fJFmjHbijMvhSp/qOoWey/IQcQkwuCVB5ZWa8APrJbdLoVmo/tfUFj/jZN66XuZ0g"
    "Ulkc9xSxKV0gj0rgOOQaN2L8UTX4Twn6J4fxLl7U5HpAoTLLBywwLNDCpfxQsjwoB2HChc"
    "M3xdw7jW8F6X1CC+x4qHpYf8uS+d0d+W6Oglyc7b2iUFgybYT3t5LuzbkHJzzJ85KX8jxG"
    "pflen+9ShWMN0uyTlDrNXuk0e8v53efSaiDmJOX+9CK6ph43/Z+55oXH1Of/fuKCRbKYj1"
    "CI32I3IpuyZiU14oT7swa+gQ85UESklmEKFfDnAbjj/n77BpeAaC1WHyMdo1K4Mw8XOIZw"
    "AjeBl9zCygnDqeSKCstmciuxjgWQIlNY6VkZwtJQDEs2yKiPDIB6ILE6okp5h6oo/nxUiX"
    "8oo/rrTqvdPgJlu9SR6TdIFsnSqusQFIchm1LfNtETRQDQCH0gfFcS91T8U/4iZFt1fYE7"
    "Pi11f9y3sTvnLuU8zuksVewFiJEofRtOlwijOXEZdcJ9aVP6DK74yn4vXYZPmV0H9R3NG8"
    "de9qLq3vuwC4PVXt6+eG42lHqSUktdFannnL2ZivQ62UpnOagihI2zHOq1U5tYAg3RTpOZ"
    "z3IyZTSPjZlerzFIM8h30OujGPi9agayFv4ddCKpiAKHrvU2Zh5aWGyKIFIcolCRxcBiGh"
    "MBhkETl84QPzsRdd4hoHLIQuBWHYJEDT7WR/wrKKIvAahbeDf4JPy/C+o+Z1HhO/7u9XWE"
    "NCJcSUT4zpGxu4rScBJOSHNSI6L1D1kPfcSXuGUjRmdkTM0lhHaYGMzHNnQdalBtR0C1e4"
    "fpBKhLfUDnt8G1QHNK6kfnglsBp8jkG0BVqGU3WyYIR47Fb1XMQnYr6rwR8e9RvbYhcRql"
    "cyqC5iEQyRWQviZLvn0opWRffb9JnK6DXpP99ZJknWMmMaxmgYgkpY5DqCxlVZxhb8T4yb"
    "jC6uSfr3WbhW00t+00e1VhtVcYpHXnTugRK/buxHxm6907cW/dev/OAJnWJEyuHxNvQSJU"
    "2Hegwc2pK3OPkYmXApFOfTdMs2d9YWWGcbt36CcyB68Ln2pKF0Q4WyYen9ASzhZudWedPL"
    "t+gUfn0Rkgm69bNwowii4nUGUavkK4hkxKGDRm5CQEApD8i5fc9HYBEsCo/cKfBlHJ3NoC"
    "fB54FrbNWCU/6xoDyhyq/RKPUiC/rPpSoLrgPIsgobOoo5b2/oafsevh71oA+YIyktLxi1"
    "vLrHc37EWbGXh283B7B545bwTFSB4d+Oz85kG6IOBj4XUGPwQ8uf9xeDuUn8MRQfgB9AUG"
    "nyKZuayKP0KNsg6vHeBMsvmwEobysARDeZgxgz1qN4AZx6lUDiVLaF36Bp/iqsfNKzWi4f"
    "u4vkziVOrLZBFEwyq75F5HFBMKKNL6DoQ4nfYSKe0/CJToZnjVBKn2E6ks59AmrV0kOUGn"
    "cFKNgnZNCW5qvqoSuCFyKlZvcL/kUNUPlFyBCU8QfwV0/XB19WplIF36YpnEPce23ctzGs"
    "Wf90tdRsHIUVTBpVpZyKCWHrhOBMSGUwMcAaNwwvwKj+vJwDnzzbU8cNmMlzIHgz80CGPS"
    "LzPDQSdbIO4jSFrFnjElAPCZgEvH8qQT6BT9AN4cppE9qp9X/RI/jEsM6pq518fDw+VFkY"
    "YQI0pJwvct8x2QquLA7v3VehGLHS2mNLm8T9Ei2ArewjL4F0kn5nPo4tzcfSPRJFJBiF/9"
    "gkGp0G39oO0OFfE2BCHyoTmLx+QJO28x+Tk4hLNyLk0uimg64f3ZOQjFMEIPYFWex0hUZj"
    "nfT5SRTwhu/PAmt7E3oe7sO4booo0ttg2J0DkwL7f/ZLFMEkQqS0XZjVDifS4DxO2J97kX"
    "VSs3uBbeh9rkUGMY/jHjui3X8/mesMxgt3BVgLgrPUBUOHeqQ3l3Lboi+HWx3PajMLGye2"
    "WOvWmtWzoYrzKze9+g1fO//xTxfIKNKZpj14vyNBwKeRrKQkmLStLvezX6uuZia40EZQXE"
    "GgxdESjsLez9eH//9TuWPOb50sYOW8DdULsoT2v8pr5n0Hq9jGMkSh8skAPQD7Ho/bCQc1"
    "+E4xlRJ/q+D9kADdh/6QjAFme5OMFZHwXtLULbkWs+oBQperR7lD6PZjkn0Web4sJIfUST"
    "Es0EiNQRThsazsXNw9nVEH29HZ5f3l3eXCcdG+IhfLTqY3o7HFylT3vwtI+XHslLMS5xti"
    "bpunSR7rx+kEGsF5HaUlsIWVotiMaC+Bcd1/R2ryg2cHWrGaTb0GXNPOrW700ap1JYlVR8"
    "HQcZy7ncL1Np4lQKp2Yr5RrYKDuk/bD0jWla3rJXEpgORvQrhaYpDLaqlqsQOLdVQBkxKA"
    "8RRI6fBaQfcaWBkVPZVpAuVv4GAB9DooEA+5sQPO6jBTglVlU5OQ0gGvGCa6zzbF+w3X77"
    "2lg51GISzQVWUfIwNv7hvQiOBzFzL6yzEfoYc3Ma4rGehL87QL8v+Hfq/AaVjuPiuLqO9e"
    "nIUuudZMJwhTh8IP9furWIiRiNrP4FGU+5eayotS/OsBrSCccrLZhvU4tfMPIYQNgl0HbG"
    "eeqLe2ZKF4qKotMpWJcOerg/30r+FfzcmhZ8RKIN9w0Mnk7Hr++TWqiiZwYgeEE3zlv+Dn"
    "aXBVKIUaWEELm01BQDEu/XR4bvAZD25Ag9n0mzAZq6wOWEgDUMzQmd2y242M+A53GpcaGd"
    "XV4Pbn/JF1s4Pu6pOfvlfjhIp/zAb2qS8hOj0yk/SsMLwcBsIOEY2d5ASd+MfBXxPN0SA8"
    "97OQ4n+aBf5mdyYUiNWqgT68nnXANXDfhwhLe4L/4pnDdM+FXkB6FLB9anLFwBH5JlSGvy"
    "NeswPnd+5dOtfVOud0dM3xNLVGSIBkXOIsqYowd662g/j0Ja6ButYwGbRCzb78Re2Io1ld"
    "wNVaExSSrlFfsZhVS3oNuUKJd8ioIGFX3R2dxyZ/BPqLXcR2xqzefERI/+4fvDk2pM3zZ6"
    "JnFMVZVSgkhpIXnUw5xGYty4SFg/LIAE8vFdC+ocueD9N31DEUBTzcZtmzRs25UYhgK1Nw"
    "k8mUIoivQoF9jyOnDJFYGyLbpeDXsK/Tzz2x0UsjNOoixDe6JyXxAcBMc8EgXSogP+laCn"
    "wX1Sg9sxCmWZ/Wqrl1s41gtEXWowNEGjWZr17Xq+69TiaJxEMzRzwkJxCduuxdEEjWZpmq"
    "X8R3k1wz4RSWe4ueOYz5NLWYOiYQkyzftmvDctJkzV+uxPU2oJNJOA0ML4a9WXQJpSS6CZ"
    "BAxqjiakQaPmFKHmfzP+O6TB8RMj0nxvxvfpfF6f7zEizfdmfAf/b33Gx6k055uf9NT3oC"
    "qf2ejKLZhAy6Oh7kM8j5uiDVSfJKHmf0P+v05ql2r4ICWKikbIgaQgapcUvQvn2TMh/Bku"
    "szUVReOrr0Jnmd2iZ+48LJibD6GRT/trcTQjFg2s0ngGL2VjF8EZqH/IVqgXhyKbOk/ERe"
    "R3H9sC8CKDVrktZBpOJZvBzLD7DB1kkOyMLEpDiL/5tFyWCxoMj+A0/NtmPvPEuAW2vFUa"
    "FwVEDR8UJnhVLD8aw98ABuOfGk6j4TSKn3cVATSwtxrVeU8QamyvcthPrY5pdUxFIey/Ov"
    "Ykf3GOKvYUgNXK1DAYU7n3n8jpdaC2tGF5S8CQmRbw1/BEE3PKDGqK8pNQVh1KuAvsSPC5"
    "R2xbaFeiLx6AkhmSp7bUoCRLs7CSXX5vLtY5bDM2FvPBGkjDmVdj5tgN2gBopUxNpazzDe"
    "e+3t78fHl9PjyNts2jc355/8up2DyPzsXl3f3t5fn9abSJ0jvudRCgq+1Va3ckyFTWC3o3"
    "jr1E8kugk5/zJExLWFNK99daHWm15JIgU7gyUk9eE6KgMtwOgNWV1yLCY/pSs8LmrkOKuF"
    "4RznC8ygdY9fskeSC9r9R68X1J68X3GaA0VJqsw99w/O742+vVXO7XAsWLId/rFMoHzfAS"
    "jQmaWQwgyY0A6h8OK3D+w2Eh4+FRqrAGlP7MMr6kskZIoPLK7l3y8x5+oki684TXUZwxou"
    "wSVEBBjGDXmCKDzuD8BPA1mSmaPc9tBeslZ3ecUWoT7OTLaUWUTp3nVNuSVKjk1uvuIlyz"
    "gQ3BiGMyKDFucAsKeUEh5hZqoZzd3FwlJHN2mWb9w5ezIT+4hJhWZVHzgozEaeA4i5Htj9"
    "tM5KGJGmQLbD8HNdNE5/U32InniTqkgeBjZHvTFTNW0WIleJMrbtyQfyOSVyaJHlTkb1wI"
    "vULfk3jaX+9/GoEsa/QThEqFXMShtr6Y8guHX5lcr+HvCiWr8DsEHVTmRAbWnijkxTtBAX"
    "3o2eXSZ3AFTfIbD7Y8v24nuKeuojF58ptcqXE6XYVEtQM0ocOy57ysonIVNqTZoQYbfdJA"
    "hQUnU+gJlAX9REcLpXRXrl43ivrG6fZGiXmTO620Y8x6z/um3WN2pJ7+NPx6fyparj460M"
    "zifnhxikzqj/mLPTq3w88Pd/BJ0F3m0bkafubjbTJRxAcfRgTqJLMnaFR29P5IF4jrs0sk"
    "EFh+Xbf7RrmXNbT2eCJxFJ1N3U8B4eefboldVO43UMVBCSfmKhishgG/cXz+z20aNwme5Z"
    "g3aZ4WGzgLMXJUK84uysKD4SEMDGHnQmx7TKC1M7WhPjIndd+hazqm5hLx75Q2CxN+RP5U"
    "mMUO5WT2RAIdoWAlBL6F8xdcPgXV6HfytblR9kVgLK6PtmtrSUlrSQfWdWBd7btEx8/fHv"
    "d1hFxHyHfCXR0ErwqDkuVoocOnjIXb6vYq73KMuw03VIsuwLfgil1hy8CusulC9O9S0iML"
    "5lhtnSVGpBXGtjI0QsN4wwSNZEh2zwRRNUsjtgBVStL4Cbb3PZnNbSzeJ+NQSg7ol3qUpt"
    "hj/PHIC4bX8Sp9IR6WuBnRazBIUA3i3NgQha6+YyiausBL1GiaXK9PMBieh5q3jZ0nn/Mx"
    "J8sC3FCjsG2gdgEp5wKKSbOqPRAjUVlrVcYo0PZsxNzjgyrc5aMK2SueJfkbnT41eByn6S"
    "Cf2/dIysr0dVi8olCZwb3BV3ASDy/66OsAQr19dHF5Nzi7Gl7IPitw8THRYReuUH5FCpNd"
    "EdB9eLtmxFKOwYiR7Q+A+M1gMBSBi94BUsfNU32DJ6U6LxNjqqYpO9K35M/GkOjiIVBZ2W"
    "A+P4X2pZyKAU5cQvplV9NFhJQS2TDQlNvOtmpodeKWMaHFB2eugtvw0NyGhtsLDsJV8p3k"
    "76ueiW9RwxXJSWOfWQ50hA9euh/URpIyYYhNwVsFUjKxZS/5eJMvYEXurxl/cX76sNGcuC"
    "NG+Lfn7JS7Gd+CheZgwRQqO7N6B6KX5/t6YKYPhz+cRKYh/FFmDN59GVxd5fU5MKy5RfjE"
    "IzzKrXVU0u8gS6pwjBNiFpEzQ6hvGM0AAvCEDo/44e+DUgeAF9HOPO4CCTbOOySaAZ0igJ"
    "/VO+BaLvzvkD+a9NWMke0Nzhbc7o6INcHbo2BvB3VCGIKOG28kZyhhe9l0kRdoKT8YV1RK"
    "n4UA8aQTLxD7HBsELbi4p9h+IUIdc8T+FK7LOfah6h8V6tmYPOGqq6HFI1S8QxOjK0G4Nz"
    "vyzVhdOTLm94FlNxRzRKslrbykR/mImBKcV5xIZSUosNSI61JoA2fWLI3SmgojOeYSzPIa"
    "eBbDY9J0CieStLJ9tgGIcQgxGeehzblYFxeTod0haqPBcr/z8JJJLcFE4gTmWj+3C/nqQT"
    "bxQIlETxTl9ON+TdxGwN4mOkWKVN81Kt81kbDqtZpOkXXhCNx2s9ygtXWDDZWk1MER5TZU"
    "o6y80EeYc/vVSMv7ImfZv+32Kgl5Z779fCsEl4kfhY/6ZQGkMR80cumiRpERUcNfZrH9i4"
    "5lbhvXUJ6hGQCS3UWZSCcNQz3wnBiAaIYas1mneHuz5iKp+HQh9JIyS/wSnTi3F6ipleSS"
    "Enh4uLzI539M1kkZ+L5lvgM6dS4TUbIpWuvgjROobXC8ba44yyCRvDbiF4JgQcpqDHdFhs"
    "/lns84ndK+T4jfzW1weVpOgDTn38cqR+fa82qqnxO0x9gpcYPURubHqVT2MV1zklOxemVr"
    "HgjWOBQxH5rlwG9QuhyvMbXs/ETb4rM8TrPBab7D+ntwmAushhU0RmorhavGaQ54wMbFZC"
    "LiHSYhQt8nYEtNfn8bXN5fXv/1FAX0j87Z8K8P16dI1BiDIjPXQ6gw45C88jIP1z9d33zj"
    "o31HZBhV3DtbPsHqe2439Nk2k1hNUSnlslUF9Te15jMiTMQs7i981i9F/gWjahhuskovX/"
    "LC0uIf/PabvP1AzfjtN5GtIgAbi6nFbxUrbCAiQGhkNqcecYwl1MfON+Fanj/XmBMTip/s"
    "Ae7E06acShd+CTwwEFdNGyNGprSJcSDgEl5Ugxc8F0GhVOxIXeATwuH9IzYHX/4wiv+FHV"
    "K1YHaLtshqa9axSJJU6qJnm2bOVHGSHxc7yY8zTvK908cC45iEsq+8B26Hf38Y3t1LPSuY"
    "g2tlNzc/wUdyrYMuNrj45VSUx1o+Onc/Xn79Co/hOpvD86+3N2dXwy+ilBD/GTOuyQ2vLn"
    "8e3oqCgcS2Xogr57l/uL0eXV6P7m8H13eX9zAnINdGFueTix1meeEo+UrwUJQWvLmD0oJc"
    "jc7TDM8H1+fDqyv4THod7YATNVfS4VGFlXR4VLiS4FFOHYAGwZY43d6ELnvfXMsDuNqYTG"
    "iArJZHq4wdceGAPTxx6QyeQbnpsCUBJBRMsegd8QZRjPKAdmj9Q13SbCnw2UZCRKQtbpAI"
    "cVJlW54Ub8uT7LZcjOvwOhjeCpsVujjb56vBbQWrgYaSpuug77T9DBFG3BfLKILolWSfpu"
    "g0syswe7wcTXFeCk4pSCxGpXhRnzvieNzS9xi36sECkud2aPaDvw1c1940MJDauKZbxInJ"
    "0o5uPWdBjGh3dur7uipVWMc2OCL5/3Pt1vDYJ/RepgBgW+jlaI4ttVsvQm2b+rnySSqFIV"
    "4imuCQBQF9lx+t0ALNJQbhxg/fR8JjDbCI6r19tn1ZS642abIVJ9wj60QmzPD9JH8AEkAU"
    "j3Jz5Q3aHFMCDvH6wo/T7ZnsF0GuFL+vwasA6YviQnuD0p/zW6RJotaKbM9kz7c5Zs99ZE"
    "1EVQOBhmcWP13for8hcNNlpV+SbrIiUfgOVipsmaxaTps5AhOEe7Pn3gzmOuVUauLpjai0"
    "dFWWrk6cKBQzIFrMG8deBitwT8QebJZSqftzs6HUk5Ra6qpIPWezB2//6qhU5SSsQsHoCD"
    "yUFETtitE34Tx7JoSiDKV+qlh0fPUlqkXfDmUjn7Jy0bHelS8hPq15NlgIhhu+kL1c96+S"
    "FJZkWgnEMOLqepzhaCXNamhD6d+PcltEPWw8pr4HyeICKdhH4yVakPGU2yXgzuR/cbuaU3"
    "2SOHfhUhOzWEy0jkSUb8t87OFWvy0XichiMM0pZtOcqtzJIfM5X7q6SverRxGKQYpCjBn+"
    "F8cTwvEqRz17dz8Ovj88PkHQpV2mTYYbZNWa0CVzblcwNCPEqx6P23pQgfquUS8cHVEoLZ"
    "LgFOojOEYlTtQFP+Jk0oTxW8hD6HZ0TRmIi0PzoKHFjtNwvM71qO00jb9mDY6nyDTj63ur"
    "XW5L5dyqxTxfUWh212b3nJqj+ZR6OfjPkoBMnKgLB/euuR5X7jN8XxMDT5J20Lm3v868rA"
    "83BOE0KiKWINWCVlrQZDIhRq1q9isKpW0PZmCnH6CW+gjqdoPxoVQadORyqusNSRFqx3lb"
    "jvO4I2tD33k8u3nPRFHVfZ5ahir1W7zzqPHcy/MIiwf9Uk9wNGSt/xeqjc9EZRKo5/WCXQ"
    "s7HrItwmSLAP5DyJT6QArFvKax4cIfZTFI/5tZjGRhyK1PnuvdDaaF59F8OtdcncOqX+LG"
    "5TzMz68oDrc6RbkV6sD36wqhtarSXKsi7kteZ4SSLiYrEs3QNEM1EKSY1d0FggQ3Sm2lNk"
    "mnddrGOUPRPd6ge3uSUguhLcNipVttbll8i8+1Z8KoalqkV2IBOifn3GmBwT+vZuooe5Nn"
    "bW3o09Ytty/0hRSWDUsM6K+15EazYGwNTI/BteSnqJ+9aOUmergNwIdtfk/5xX3KLTAujK"
    "cn4gZFVViUHIX4ixTgd1qbeX3/0DLjTltzyllzz1aeKVetflJIq7RHlp8sw9ufZREiaTZB"
    "XaKr4SAoTCT7UuTVSsqrbsS/hY8g3qNz/uPg+q+ijpHYW2L818HlrRw/x5bbrLLRFir3Sv"
    "N7JF+0vt0eI9TWZpH5Xp+7OZSavWn21usys0FzmZ0FiACHdnrcR2N/Sdx+WCyij9iSeWSG"
    "Hv3D94cnTQ6O9jvQ6IK5O4U56Ly1RqJQ21GVjX13upC+ktqv9hIqIwDtJdReQlWFob2ESr"
    "C3kpcwc6G2wNqqeaeK3aQ7STvdpu/1Z+ob0peY8bqGj/pl/tYXOaiio3UQlHwLu9xZArKy"
    "oK43hdJDiymdZX2oVYnyUxmho1CvH/Sb0igXZe7EfolftIu9xHoP8znUpcQ5YYIqHoajKh"
    "6Go2IPw1HGw6Dzhl7J19B5t//X25uLh/N70ejA9A3v0eG8+eny9hRR5+nZctVwzfPtaOQC"
    "f9f0hlyRKewL6B3A3Xjw/v0nwMBDCBFhNLH4F6AXbPuVz6D2mrKIL69ffjhBpjDDlbxiYz"
    "od30umxUT0ub4Q8qgVlkXvBuDTwUbleq/S9Z65hvpcI3IVDlfZBSNw7HQCPU64sg5NS8YE"
    "ie5QUJnEtuvJoz1wKquF9A2H68BgxpMrjb6Rbc2snPuz2JObplP5DFmtYWhpJiKGsJQ/ib"
    "lOoUGt+BmvtJa5euh6DauSrwj3J1rV+2KZjvU09UIcleyYZOJlf9U5+Dv2BqsUE8dssg5i"
    "ZPu4CjDfmbIroahVrtdBb2Y5o7nvGlMsnON1Nbwc6s5cfLvWtTkvf/dywDOl3A8oOsP01q"
    "66OV6KlNMZ4Zwxc+o2/e3u5rrAVs+Spg87y/DQ//KrnG2Nz73/mviOAVzkWoRle5bD3sH3"
    "/XdNf1ZvOJt7ABV2sk2Kax9vwLNyx1bah5U6smCCTIUWl75YjkHqyShOtP/SIS/EXS64lt"
    "tCt5StCCkAvdWSUZxm/0Wk8Abyx7Zl5NzcZd3TVkQ7bJ4WBqXqVGucQm8naCQEthSDwB0y"
    "LRNaPSF4ZdW6pWG+5F5y4lClwlgRKS2MNmIjbTam0+jLjqUN664Bb1HqOYZqJllcYl+aSD"
    "1JqfvAqCPk7N4Wfpj6Va5iVCoHOBR0QJSVuAoxUBti9O7CefZMCJWLW8VW3wa9IbiWM9uw"
    "NUQAvbv0ZCu5jvA7HYxrh0kPncI7b7V5RnxZFQM+w1W3FvQ5ilZ6FeRnWM1MFCrDKJgDoJ"
    "wT6n6KfbKwuLShu4WzDJ7mxoxbmjK/RNoK+hqixzV0VJmrro+KoaM6yei1s7zCs6GuABJ0"
    "WgBtKX+xo2zT7JfVTHsmiMrZL4k1mF/cVGcWtZ5Z9MqFY2N6ZLFSFGiZ63WiUK+toBI5SK"
    "QFSWRcpKx8QgasFduWXb9IMOjJeiFM/M2HI/jlORpRGzNWqjK0OgrmfDXrCkOqqkNSOhkB"
    "FKfSRARKJxgM3x2cHIVIMBFOapRTc1glp+awOKfmMJtT0xhi3Qq8WrXL4XVUUB1NWndbd8"
    "LFHJYPa9SwJEGqQwkqy1lblK98nqrS5/uN6HPamN+2Md+s6MLaohc3Drmn/D8VRdC41fqr"
    "7oNtVbzYyIS/dAw642/9TXaf7eXY8ekh/TJj3goGj4J2tjXqCIte4pB9CLBWMLM9apsIGl"
    "KJ8KIpWm8j3zGD9IVw3HcMATzumUCy3ISPDOpcYIctiJvXLGar3/boPPLTZO6hD+8huYIF"
    "CReWbLHMpzEI4wpUH7KLDc7pPrIm/ClD/6Jjzh7LJuaptM6ouURT/lYMEjIZdbCNwFwtDr"
    "6E7wgD+AvqyIs6V1O/zNUQE1tlb0OMRmmHw5hy65yv9oXlzPESFj2UomFwglQT0ZZrGRSX"
    "lMhn/F6UkcCL8aqd3wseBdkcffS7y40Fz5os+8gkY8uL/uIXvvFMfT5EfGIZEYSgrog+HF"
    "YQ0YfDQhHBo5SISK1yusFwpQX0DeLuM/wcuJHlZQTZslCrSWTj8d8OnctEUoSoAe5kL7Jq"
    "nrpqrroyX13GWQdXU96N4WB3mS+UkCKN7V560umviFzu4d6Fd5LICLjREePmQY4WUR/1Ha"
    "QyRJ4DzuGzy+vB7S/5JXHOclIfzn65Hw7SfYYJNmtmpcRI1EhKga+tm5TShktnK7kouh/w"
    "G/GvRcp8A0mnabUnVWVJc82I27U58cDiam8xkkaqyI6KdXwLCkOaFlfSRavUCVlAjUizjV"
    "IAbRWBy3j2XgfwMCCuZUx7OU6S4Em/zDeCV2PWOUSKN9l6kEEtK/+tmPgb5tSXwCa5HpVb"
    "B7LYQImRqGykVGdx0uA4Pq5icBwfFxsc8CyVUSrdBVU5HAzvIHcPKplzByXm3EHWnOPf6O"
    "XWcyzLa49Idm9BvI7S0pqt8KqX2Z//H7s1VPQ="
)
