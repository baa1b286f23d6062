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
    """


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztfXtz4zay71dB6Z/kVClzxx7bmeM5derKtibxjkf2+pHZ3HhLoUjI4poiGIK0orMn3/"
    "2iAZLiWyRFyRCNqq3sWERDVDce/fh19797c2Jgi767Ik+mPfA8PHe83in6d8/W5pj9I/d5"
    "H/U0x1k9hQ88bWJxAgtGjjUxlD/SJtRzNR3mnWoWxewjA1PdNR3PJDbQ3JE5nhBjiTzXxA"
    "byCKLmk41M+x3QG0RnE5j20/qhvm3+4eOxR56wN8MuI/jtn+xj0zbwn5jCn7/1NF0nvs1/"
    "he5izcMGe9veP2Gc8zyemtgyEhwwDRjKPx97S4d/dmY+XdreZz4W3nAy1onlz+3VeGfpzY"
    "gdEZjiC5+wjV34SvaZ5/rACtu3rIB3IXfEr1gNEa8fozHwVPMtYChQixdYfdYbj0fX9+O7"
    "4f143MswO6SIMTX4SCc2CIq9KuUMeIJX+OE/Dw8/fPjx8P2Hk4/HRz/+ePzx/Uc2lr9v9t"
    "GPf4mXWXFLTMV5dvnT5egeXoiw1SAWC3zwF6fRPE1QcSmtuK8ZhospzYrgfKa5+QKIkaSk"
    "wH5eWgohz8vEEH6wksNqHe9CEHPtz7GF7Sdvxv48OSrh8S+D2/OfB7ffnxz9R5LRo+DJIX"
    "8ELI+xmPHDq8XgkGB37O31dsLcD+/fV+AuG1XIXv4sxd/VgVOZwysSmZdwb0ARvJjRRxZZ"
    "YBfpGsWZM7sK4w+PqyxrNqqQ8fxZkvHYdYlbh+0RQSOmB4fztnk+YiSnyPQQ9XUdYwMbjT"
    "h+VGWlHxUv9KPMOo/dphmeX7AnnjnH+XxPUqaYbwSk78J/yLP+q58y7Aca17a1DJZJCevv"
    "L78O7+4HX2/g6+aU/mFx/g3uh/DkkH+6TH36/UlKTNEk6Nvl/c8I/kT/73o05Owl1Hty+T"
    "euxt3/vx68k+Z7ZGyTxZjdoasVHX4acu0v0JWmz7H7Gj6YaPrzQnONceYJOSRFY7OP5ofz"
    "9CeazW4cI2AuvGaglN5olC6Ia9xiinO11uSAUrXVCYaOXRhbUW8doIW2RPBj0JS4iIa66W"
    "JG4IMn4iGmhqJw7k+I/feZImLr2VNy48nW675KxZVSxZ1pdFbnlgrHt6MZvK4Atqzaqivp"
    "rVxJCb3vT8dkszWQepKyg1LfEymHPCkVs08b7ewYWQsC3o3S/1bl647rqiYxovX6yR5s2N"
    "2pKBmlPimJrBg+ExebT/YXvOSiuGTvrTFlNIf1gTr+EEyzZyL4K1xj4aerbe9qi0idji89"
    "9tvZL8ae0OQGd+eDi2Hvr9exkm7xlG3K2T15xnYvx0hKPO+X2UiuGMlMDDa0ool0bWMU0C"
    "FOh8gUaWz03LSWn6J/IRMsGcyd+T/k+f03mEcZRhKfOv0Sw0iINCuBh4fLi3z+ryhSMvB9"
    "03gHdO2cP7uURQlbhTda3NHx25f/0KQl1D0js3f38+CHw+OTT9wtIs4E06PYmsIhYOMX7K"
    "Jn7HiNvKPKFFWm6NszRSU51mQSsrJElXzZ+fTCrpcmIk5SKinLLGVmvk6ntR0OcapGHgfJ"
    "JLpL1V/5epSvRy4RtObryRwsLfD0Lpxnv06UqjyNn6QyOdAE23M8Z5E8il1mkeirgAlgUX"
    "1HkWNpOkamjTREPbZG8qACZUNz/F2/RduaDxNo1wQqVnwOL6p75gtWeFhJfWIusXDuRXk3"
    "1yyrUAgxMpmvyt4B0oy5aZvAeLYi++gQ6T5bm3PsIraCX0y23L/XKPXn2PiPqp4dIbgPhz"
    "+eRKKCP8qEc/d1cHWVVVNc82nm5YCR/3Z3PSpgfESRVv5N3UP/iyz2U7fF/95/TX1bB9ai"
    "iW9anmnTd/C1/92rKZWvxPAt8LEhjU9HP4Ev3rQx5b43WFwVZVHCcuBhwlQIvWnffx38I+"
    "1oO7+6PkvbADDBWQZ7y0+z7IFF2DtrdhH6NiRKyWzCqLYlrPAo262RdnZ9fZVg+tll6kga"
    "PXw9G95+f8AlwAaZXoEKD1e27+W460t5HaOSmtm9e+2ZLXdHcz24b8Wy9zS+ucgUEdfALt"
    "18E7QoD0uj3pi/VwO/RYZ4b1wXvfuYaJiKNMdz4i43l8zeuTOE/tzEaZWk3BvJv0mnlQor"
    "Fet93Q0rcWutgatyRSWzFSClSaZ8lcpXKZcINvVV3rJT6Pby/D7trAwcQRs7K4N5OsrV+G"
    "FawNZid2U8tJjG1KXOlID+85dbbHGdtpjlaSTfXmplGcYnVqfjEsPXvbFl2s8bcutGTFXV"
    "qb4v6zTBrilx523wiu3+eacZJez3zZh0DXN0aN9tN6YCt0NuTCWMQ5TEVAho0v1qQRWKLY"
    "vHSiY+BY8lDfCC2NZsyKjUPARQQSZRxiTEvgujCbaI/USRR/JCL5tPqADJEqub/ZLgC///"
    "DP+LQbTheJlrOFQXQQIge3BcpX4AG1UIkeXPkpaVw7hUi8ERgbyVSHrDdwcnRxUjVcmaGF"
    "U4fFjM4MMMf/FcM606/I0I5OVvw/W7lYIjhcWK7vGfBQf0qxQr2hqPy1xsw3/cl4f3Ig/b"
    "1fXop3B4OuaXZDh4Jv+n5pkRp9khywfU1P7P37RnzfW0ukfItxlhWoShLSlkOKCp+eSzRY"
    "M0FyNeJwgbebXSqmyD9qvAUOx57PtrBcnjNPsbJm9jl2wlCE7sCWEaO7xSDaEkqfZXLGz3"
    "mPqMbRqXeoh62BEbx2BHgKSghQkhz3Q8WY5FOlOOxl8WUc+h3mFkPfqkhoDO4I25EcVOM9"
    "fELi9qgzRbhNUhnYtJhAlwXrnW1W5C7MEvHDN7GM+IT+uHZIpmUEjyptGZCaE6MYQ/NU8W"
    "tuYuizZOkjK9a5ae8DpIIYXeHdYsdu9PlijwnLwAXQvbIzikou3BDrSzy9Hg9td8Re0s51"
    "A7+/V+OMiXS4NiiFnKLZXnayMp9ZLpZ8Gbfse0NQNpHjrjP+CTgOhSDheyMSIL9rpori0R"
    "ncGFZMqSqRrwe4EnM3YwjynWXZwjsApbKTvFPu6pT2hhejOouCgEyYsLULQATx/70MOWxY"
    "XKXX8r2Tuaq8Mc0u5IxvBmeYsJwr2BBzE9UGSIIwe7lNiahcDRhxYaReIXvUGQmIIPFR+z"
    "3YUP+Y7RUOpJSiV1WaSes9mjGF7FSq1r89XqxEI7HSym/sQgc/Z0w4DxXThPVxk10eznUG"
    "/fkFdnbKrBygLoIrd09nueiGviDVl1LuZZdpVPAQaoHfhPV5n0ormmtvGu+0XM0lUmRV63"
    "Ddn0LZynq4yaWETfFEN2BnN0lUFhkuqmR3cwTVfZZLjadNMz6QLm6CqDpqa16WHEEXTGZz"
    "ZRZ5lELIssfGfMo3mbcetzMNcdm6rz/IKebIwhm66wkGf3wXRd5dscU6o9bcqtr2KWrjKJ"
    "ON6Y+Jse6teOd+1391Qn7rwFBH5X2RNma2+a/hJM01U2mfPND6PLeYePIgsbT9gdY9vb3I"
    "lyxecasqk660fZZc7LXjLIxbq2qX55C3N0mkHjueZu6hvgXLrztO7aLC/E12cbb7dfxCxd"
    "YtJWs8yiAEteplk8+lKSbZYI9lTJOHP8iWXqKED2iz4VHPpzyv7B5IMt5NuAayS+i8TcfU"
    "Rc9lD8ARQAUyCLnD4Y7U+vstGkRjbKmo22lZYOV1EX4QB0BYuWo6xMyv4tvKzBOm7YZ/hD"
    "pbSfDyVpPx/SgDmTRr8wux3KoNpJQrlR2nVP+i1Drx2XkByMQkmqYEggb5pV7xsgCAEHf/"
    "+Pe8SUK6ahi/M9sfDRnP2FZsRq1vi5fcDoC3ZNNlkTPFGKdG/AhG3sBsnxQwos2H3YmKo1"
    "JqHOV1LwShVnyrci+20WZ9qmRcpLjeUYo2EJsmI7FKp4VTdBOcKdt44XyQp5LRWLhymTUO"
    "LjoS+tSfjaJ/T2C5S8dgGNLRvdDU3qLVTSgNOu7mKO0+wFu/vcx0F8D/3fZpZclRV+UrzA"
    "T1QBnh0X4HE0ShfMqh/nt2MtLhOTIZT5xO4N3CdiH5ptJNRto2qMScfEwbzBSH2HXZxSbo"
    "9d7xtxnymaEpf7lACqBUCUT2iuGRiSXEXFhTlTVg1kmW2Uw2jRwaecDcWnVHedDSozsWtS"
    "z/EsNs9MjK5B9t144wygYLJbmGsPF0RFiMar1ZfeS36p3NfdQjTieZ05frFU2mexeyyTal"
    "rBTWaH1TpE6Y6Jv8Qu5d4wR1tyBcnVbDpl1hrUZ6GzfEBG01nWO9l+i3drVN426bxtfM3p"
    "bC3WsZgTRFJbcddTBNsPXdpQK4+a2ncUMd5oIJk+or4+QxpF7w+OPoXlcuC30XfPdt5GqW"
    "Jwf6xgb38sNLc/pq1t259P8hqElPhDIwqpJXNhPple1cpCSRZ/qOKs+1Dsq/uQcdUBEKEe"
    "l1cUMnNZJr9zl9tY9u7gSoTmouLqlMoLoZroKWCL8jXtn9dB+ZreotSLfE0KzqTgTDIKYe"
    "/hTFGpqRzXTbwMVbHfJln0qlJDpxm2prG0l9weTXljchwuv62WIH/7fyqYkyzHRr/E8aJg"
    "Titz830lc/N9ibn5PmNuKn24a5qRAnpLeMQpzWh7mtH54O58cDGs1oR31xUl5XTl7DbwF3"
    "IrR3OMMbJYcYzLbL3ayDPrTCrCbwgAT5RYxqegiD+N2miJRgwUheUzs8rlRjOVq6D02Vca"
    "qDzHc5kGCqKqoYAGwzuof7afTaqU+xgAuRoCuQyCnFHu42+WYXMxAjlFJi/eu5UIxjZgx4"
    "7mzca+Wyt/JE7TAZanbNdKAPuDEoT9QQ7E3jV10AjzoN0l12OCTNkxNS/KGPuhOg2djYFR"
    "DaSQQ707YbyvJ4ne/QwjxnFff/7Bm7nEf5ohvow+ofccdW9XbzH5OsKaOU59GcWI5BXNOa"
    "Ee+H+fCDEqA2VeRQYLZtDPvHFOa9ZCCcRJpBVB3XPq8ODox6OPH06OIm5Hn5QxOctQcb2M"
    "9XkNjiZoFEsza9Q06nI0TqIYmjl4xQ6uxdEEjWJpmqVF1XGLG1yvKORobg3f15me45rH3m"
    "fi59aaLxZJkkqJpXWxUE/z/ByR3M01yyqJ8YRUuzt3DmpqfAfcD9tnqrdNPPS9Rqk/x8Z/"
    "1NP9Phz+eBIdRPBH2Rl093VwdZU9iHhZ5XEzRqdp5WX3F+x4AP9/Ml+w/Yl7uudYsxmPwQ"
    "kOIghsucptVVsUgYpfF3O5u/FrhefsmtSr4DkVQv9NIPQDMGFteEqKsNGFKplcX8dPpdBB"
    "Ch0kixBaxE3nHTItcLZGD17JTpeqvE0drAn2sndAo4erq2roK15yYWyZ9qZdRALcUOfqL+"
    "T09W2RXR3v8UsW9rijzZB732aYo8zQglniUNWrXu7s+qZ1bSwz6FzX8Wbbwm0DJdTaaKd1"
    "ZdpdupR3gSIVR34xlDS6EtbiScdRAaD1oFI+K9LmxH6Cei9zJDqqQdyZF9wTMyLe3hCj73"
    "//PfwOnf7+e9Yz2cZ8uQBTZ7X7xK9TIFNptPw+KgaZhuKtK4UknTK7NrB5QTOtb/OuqBTz"
    "27J5Y4fYhrZZ95SRfso2Sx4A+XkxFYreNfAndMvySvM1vrPrZhvtQAsKDZRiPShmwqzXhO"
    "JWU6WmE4F+QrFlQbe2gP407DbIuxASG4s6ecxqoTPNxTRo9GYTUFiiSURijXgG9NQj+nNu"
    "D4vdfOs6xSr42oxq9VvyidKy5NOyCDXzkyHKY/Vxus7AsdqIviu19ZXV1tBHWFcASTolAK"
    "W6yq+6vqw0mg15K517t3XeJve3TApsieZaSWWtq6p6MwCqcY3QMpkySGyoFARFg/or5Q/y"
    "u+++PPRFUo/QDbk+iIJtCD73pdAnQbGMOeTC98l18+3+6+unna90W6W2yqm2qgx0lYG+px"
    "noKkVXpejKaf6q/Ns3wfe5aY//8HJwXoVMj1HIm5PxbUYsTDULI/a65tyfQ+SYfSPTFB3s"
    "imhyvWSM9jJIVZZzuwxVWc4qy1l2hqos59ZZqvI3tx6+UMmDxVzezzQylTz4FqUe8kglD7"
    "715MHuB6QbZwKoXMI34f5TuYTrDrq2cwk7HPNvPe0ozeoSDECVhjfZg18ly6lEppY5xUPx"
    "m/HoLpyii/yZkxc8xxvnXHIefQ3m6iqvXoivsyN1bHp4vmmOqpjqks3UJW5tE3v0TXPxjP"
    "gU93LQR6uH/TL80SIcVh0sb2k6RlOXzNFiZuoz5GiuzqZFFtZe8Cek2SJeA9W0pqZlYUMM"
    "zisp3MJ01ZvR93kgnrimiIaxO1ohhORECCkYy5a7pBHbY7t8XJfPabru1fXfBrcdxqNabI"
    "4I5OVvb/ju4OSooqcmhcuqBMsqQWVlWswbhotpjvpR3BIkRiIvj1vxeG6jHYhhwgs1cEum"
    "CCUuada7FpULXPwEJXU9FzNVBD5g6sOTaQM8Bd5R7gL9jktezMBDU/nsidF0YGskz56PVc"
    "6ej8Vnz8fsTWrmgbFKblAzF4qlWJtlbXhY1GFvnEaxeC2LIVylWYx/Rr0zIknWOUYfVFMC"
    "S3TAHNx4ZHfWytSN0e0QAPO+btOaK7IQFjpjMxjopku93eNfTDp2TP3Zd3K0EkIsrNkFxn"
    "ucLsXmCSPcFp+jT+q0B5ph/RmadELFAJ34jN/udxSJ90eBXlsvqpGrYFxfXyX0xrPLtGL4"
    "8PVsyLYB3wVskOkVaCEKlVS89vcTn6JQSW9R6gqVpFBJCgSjQDByCaFFEEwVXAaUlm2hqq"
    "w051eEiKFhyU7IyY/F2T4h9s6Yu744C5muGczdZsVe8d2b8ZUDNzq0ghW8RcFbFLylU4CN"
    "MwsWVg5YQzzolwE1JjCkOkgDQohQP9DG3oK4z6FnAKozUxyd9eJMRwsouYI8gixC2FCvwI"
    "HT5rzlhV2e2aqA/3/RLLZYVNFnaTTRPipGbYRCy7qRh7Y/z+ihCUmEtDIjOHo3PzOD6lTs"
    "gUd7cHHBdMe7UxQLJtf2NJ9U8TSnbb2Yp/kk7WkWOyZXCvl7ICKQmvUcbsALomrpo6eqn3"
    "nLpXdcrNG8UpzFIIQVRQciKLvGICivcvFK30//YhWvsvI8Kc+TLELY2PP0ypUrz332ZnOu"
    "emfskehZqUmiB6MqWyUTf4ldCF2CESFMhGe21Sm4l+YCXyUMDJMbFPDBEhxSeZbIRnOVWx"
    "8Cf6msDmlOoTKrYx/QtU0V3iaabfv4WoXGX9lrx5WgQccl2KDjDH/xXDOtOgyOCDpgN6QW"
    "73EVu4yNKl6+xxnLTJkK63QY2U2DSlFphTh5E2JWJqAyAWURwo7BBypKvuN43YWrTb1ejn"
    "0sHvTLjGMDhlS2jGeaNf0hhF0Qd95HVHsRMF+wZIWxy3dsni1ck7pWyrSlUW9MMbbhelQJ"
    "03IawR55ZgKaaXRWx45IUrVjTGxDGL27nwc/HB6fhO2E+Xr+DgLL7P37QdkAk/Lym8/YqZ"
    "x5sOWIEMWMJbnpd6WaSoxKZk0lzJC08QJTjx84oliDBcUawPGmzzT7CXOxQNcYqVMloc5s"
    "gZNjffA6It6hPU4cbNe0yXvXN8PRKQLKR3twNhhdMBX94hRpE802mMCMR/v69mJ4C59xVQ"
    "MbTTZS+zHtfXDxNUug77ONovOCZOz4etEs02h0dr1Fn9+ucgG34fGDezzL3b/dXY8KkiOC"
    "8WnXhKl76H+RZdKt3Qu9/5r6tg4sZLeuaXmmTd/B1/533eUOqGfeCUzXXI8rpuxHVF3tJR"
    "IApiVcFxlwQRpH0E/6JGACBS54k66khGlTU9BpWiVqqUVtGhZuIOUY2f4IGHI6bNApdOID"
    "/hZShUMVr4/MaaiQozkEzXUyr1zGpEsrImJJg2WRplXpijJLOrBlGsg5SamkLLOUwe9ZOy"
    "wUI5LZ1yKlNzKdnFaX93EqiSuBSc57FQ5V4VBZhNAeIjZ9sLfA1Ipp1/vK09hNtp6lJAwC"
    "b8jTqsFkyU7qqjyN31AJprIXQKOHq6vXgm7zA8L4bHLmZoLTsaf9sgj1lI2oHKBmZqIDPx"
    "9qA2Bk2lFFAPaG79A9lMokC461dk3PY/anNvUg6MwegKsETZYem5cCDlvzIEF0RlwvmIwi"
    "G7+wwRS7Lzk+wd1/+/oAea04+MPD5UWNKLjvm8Y7oGlyXK2Pv8Zcuvyb4D9Hdf25bZgY3E"
    "v7QdgMcWuA//S3VyC89w3WpggF6RrHciwCRw77hAM6GgaHqkWHysJDuRXEse0JTtYQRJpO"
    "ZoE0jRhVisYdlITjDrLxOGr+T10cQUCh1PvmttVMOzw+qbO8VxQdXNhbyJkmizw4Y8mqDi"
    "mUw2AThwHTmsbPuFbh6hRZB5f3h0r35IeSe/JD9p78F5nU0QeD4RsohOvX+C7RkZtofyoc"
    "/7Zz/fGfjslmayD1JOVupC7JrpJJyCqdR0ZdQPmv1+2r7abzbNMvONRca3nnaZ4vVkLKMR"
    "h/3C/zDGIYOKZ8ZHUXoRgPIH0NzTGl7B2Fvy2E5rMzwEZQb/SUe+Y0my64k44NgTel4OqY"
    "a0s0wYjYvCbpQlvmuQO3+E25lSEW2lxIW3xxpjTEbz2PWIZKkHltK6fYYRhJsKq9ExF00N"
    "I5OKnkoTop8VCdZD1U0blS3aQMKTrI4w+HVYzJw2Jb8jDT5q4+TG3PrJ7egCJwgtOB4yCq"
    "Ld8iLBG7LnELOjIV3hVJog75xg4Pjn48+vjh5Ci6LKJPyu6IrNeLcyjL0eLijBFBo7NJMm"
    "6WbZBtFGcMtaGa51WMbH8OrTdjtWcMx9excT4TyyIL37nzsNPLMXISz0utnGkwkhk62Klo"
    "5VzbzNLAc8di6w4ykH3Xhox7JKpiG9jNmivVSHLtjginE9ILG4T9MFWcbi/MDhoswiT/y3"
    "v+hTQy+7V6l8xkZitSj8A4fKmy5R2mr++++9/epXAz/tk2DhdA9SrkV4MRz9sO6B/t86sB"
    "O9PZJ7qlsbuRfXI3HN2fMlnY3qP9MPoyuv42OkW+zf0ij/bnweUVDJ9qpsVHf7m8uYEP6L"
    "PpOHzGweh8eMUH6cAvi487u7o+/wKf8V4EsmSHG36TzK4V1d6kdfSGc8dbMjF6phUA4LCD"
    "JngKaVwzjSLMvq6FlNq90EbiK2ChPTdZAjGy/VkDPLePC1+fYcO3sMuba1AksGM2M2g+Ib"
    "G4+wh6vRjg4VzMAOqooX+RCV8pZs3uTZ1YJh7jTR0TMBwvsQUIHhM45aExwkyD7Y+I34Zs"
    "t2EV7rxDws625BK23kIzPdqHEERwPQqhtHcsb8VSd828jmLlGmpEtDsVtW5D6nsTojw84B"
    "N5FDUKQvEI7BgDJAYWVdZg27qiqtFx3J5L2WZljapTlJK3qo65ck1DyAIursOjH2bEd9GC"
    "fZ8A7esWoW3skDabVgtNugnkKEG5N4rFm3FjJSu02V4DEcfIlHxllq8CDhbfZ90FDr5SOr"
    "p0Elb56G+N+aFyWJv/KUIlAgWplARSKUX++r5ytTCBPZerxUZpg2ILIrR6H5uyozxOHZ0b"
    "lPcPkKwbFvj/KmbZW8NjtxX+Mwu1BFEQX8wVUAXhwqiFLPjTE6hmfh7Gwql9Xjs1lg9u+D"
    "ld8RrO0XK5AwUv2Bm8oLDC/BqIwb7UmD+AZSr2H3pw0MHunbXyV5rYUSHsj1Uw4x+LIeMf"
    "s1Ww2V2Wk4MMrvsLbHlaQeA+pCpyysB/DKCXaB0PonI0sZj9p7CfxdR0qdeP1azhehuEjy"
    "AzRcDkW/CO5xwxoT/8PzP1PWaALSnoSrgeThMj3+FG0C1Tf2bX2Jh9vVdzV/TOry7Pv4zv"
    "r8dsud4DlCY216P9jX14N7i5OWX3p+ZRuP4b7KH2wS87jWnvard8M70ZetFcE76XbQBfn0"
    "ER43+H/YbH8Ov/kjSiGq6PkhhfSdZRHrHMse+B47gcZBK+sIC2+h41DZwT7vsUk2uAHIQl"
    "ybTUfPRslV11fFAl14aNKtxX/FlSjJZmP/mBHVVVenGaHR57Zl0IYVMNoIoCUHz/Z7q6aM"
    "s5BNKe2Y+rw+U03Q45rdnLutcKI+kjnRh9tiM1m06x22dbAO72P1yTynGJsEvc9eh4wY7d"
    "OoJIke0SOYttAxhWUxb3kWoVJBBz9SqwhZD4OQh+TrM6a5VaF5d0Ls6UR9J0z3ypjRGJiH"
    "YIDwlN793Go9vEe6hI8RuMFKuW0V2Teg4sJHj7hN8BN5N6klJhf+QRcg62SwEReioKLocQ"
    "2ouCV4kjRumszYOI6STajvB7q6HES3tCfNsI4685gcTUiH5ZGNEUY8fxoHC1IGJYEEkL+n"
    "4vXOLhTxDyY8vLWRk8lIcDoRsszXHU5AcXW5y7ShPyqI9rUNadV1jqo98Sf6vYpJSxydeu"
    "uPS6Ith+vaV9aIrcJMcV2iI3cr+03gO5rmNy9w7Jna3g9qtZ8bthLO6Dmh6uNOkO/VyvY3"
    "u16Ocy6djFjpUTdi9leZxMsbs6u2N6Sobha5LTE5QddDB1ydcg6ovSXG9DcbH3JNVWa77L"
    "Itk1Rd9LXAgBs1pwInQOINtPeRGS60qqxmUlxnElq3gDa3iVCP4OQfUiSEl2tRf2DTzkBz"
    "Ys2Ky8HTaCXwv4BGgMtixCYG1jftV5TIJjqF9i1spndrVg18pkdTWBTe0LWgoACFoGMQW1"
    "Q6CGi0Y/IQwlnti3uThA8sPZEQCl1jjo3hZUakcSu54GGDUhq0ZM3wpgZ79K3dFmgJ274e"
    "jicvQTr2QH9I/24Px8eHMPNeg0XceOly52dzG8uvxleAsDmPJgsusVRtwOB+wDiGhni9+l"
    "y+PJIWGwtjUd53mwy+z0ONm+VIcxXAJFB9kxKBKUBOYdO2ih0bDGIdKeGOulqhCzY/92+r"
    "zrunt7oeVa02XszTekZbpOpPG+qirz8UiZqjK/l1XmFWazkSj2zrkaKHoN5JwiVYA9meWs"
    "irF1W76RPdYMeJugVZKWWdJgaDcQcoxMyVdm+QrXSQMJJwiVjGWWMXjcCqoolmQExom6YN"
    "Js2w4HP1eDHIWIqENGuKpT2W3mq/SQdfdGy0US83tPNS7lVzEVRLLDpTprozO1Amf5NdfG"
    "go0m6ihX4/rABpURC8FfdXKastk33WD6VpOarh3v2vd6OXit4Em/Ui1E4nhjKArDh1doJR"
    "9kF80IWmjs5yOboDl0uQrxX2jqknlY4jCvQ3z9CXIbMEY3k0DxqK6L0qgTfbRPGK1XNFra"
    "R2hR4rt5NSdL7MKIQmYGc/TEsh9VeBtT7HmM0X0kIp8HHw7eH7+H0j0UGiK66WOnkjRaLx"
    "KjomDrbsxu+GOUvbrbC0bZq7U10Yz6v0E5g20qtUxQ8zyVln++RqF155WVWAfyAnjbM7gv"
    "aNDwW+ihjksMX/d4287ff3c0bzb2Xev335EPFlNQKTYo3+1PDDLPg79t6zuqpOZHe4CJV6"
    "Xgy6kHy1+7encYxeNKGMXjEozicTYFP9hStUyNGE0X+VzJ3DgosTcOsgaHqoO4M1RzYPLk"
    "uNr+dnc9Kor6rWjSVoSpe+h/kWXSrSmbsaSyiW9a7E3oO/jaunllvfsloNAnSxRoA/yufx"
    "f+uM2x58DAhJQyGMg03DFlRsAEaQwk9XUdUzp2cvNvSmSWottfubWxgbYimrBO8ZwpUcSo"
    "taNySOUQEHxf7Y11Pc0WQO7z8seSbiqd+K6ZG28oFlmcZo9ldS5+BggMh+mIvKS7ZlmySk"
    "s5wAp1s/0s4qpK975Fqee4QVXpXuXrVr7u3QLjFpqLZ8Sn9QWQppQYnNj7NsMu5qnGvCEE"
    "Rezd0dS0LGYCAjSAqT7sWxI+0mDuei3oVKBCgkOxeaBiBVPK3SItsPZbfK43sjeqiiV9oN"
    "QuZRVTHFxt6m0IILuAOTq0C5LeiiBYtBmLIIJ2I2bqKqPYhp5Ox5ZpP7fAqzuYrKucEqfH"
    "Zkyq2qFdTm18172sV5uvILod25vlQe5x/DyoEuwGoiAGrYWR57yAdeG4XPzlNIjIBwMzAM"
    "zfkk9UDFq6GDSzDc1wiydlUN6iOk63O2vu/XZl0UZDapOOJ/48J7NjXQHnkEryulDX0ykk"
    "eiNiI4846HvRsA9e/j+kqv/ET8m6Z0uMSLkoGrsogjO/NveTdEoAbbkZwlt640wzMc2eia"
    "CqNRvb++tTzJyVorYhV7tnjqUZm9zWtdPMtq2SCxuvQCGPDMA16jiNxq3VxfmUSJsT+wkS"
    "oObcUQOTfBc5dFzi5RUzrUlaqrGLF1YJU9Kc32VKutJlXrEOAbiT6se6VlSK+UqPkVaPie"
    "6tjSNQ3XKUppka39AypcrcwnUvfnNGf4melaovbjCqoifx24xAbMl3baiLb9JAGxHBJtBO"
    "CFNQuE7SXzkQIeUlyOU+Zf/QiW97PMNF89gftu67LhTYD1QYOtPyksZ3+s1rss3BJ6N0J2"
    "nujDLdyQn8Z5UTQILxMid/8DP+9OCwHy7z0x952nNutYUqaSFHVbJCjoqTQo6ybULYPq23"
    "7EOKzniTVcWsN6upKmBPVbVKzgzkSwPPHeJhW18yYeUpV6kRpSqWuRo7fsbLGt3RGOe4eg"
    "KajW6Z7N/v0DfReRIFXYd41oYmcgvYOIAFLYj73EeUCDVnQrwZwn+alCtDNjZBoUEGwQUd"
    "03bwnfnalU4cvtaxbTgkOHwYu5SiJc+RV6ZoRfKrqmlFBFKrWsJ2OD7lNsbpj30U6F6wsB"
    "1/Ypl6I43rYxWN62OxxvUxo3HFt01VEcRpZJZC9a2w/WznZ5zTnbmk6zjO68rcBe4eHh9X"
    "KZZ0fFxcLQmeJbk7IcZyPNPorA6PE0Qyc7p39/Pgh8PjE7g1RfIoM+E0b9ZH7FvdJe+vBT"
    "+m0ZFyUqV21Ulx7aqTTO2qf5FJVgzFPUuD4dJ3SuZ9HtnLCl2Fx9BMl6kqLmbfyv5/rhlV"
    "zegSjq9tYprsF+jnIDHLIVgrKpkzOe4j9ooqoVC/TeDXeQM5m4Ak6iVttAHTmmEtH/1anE"
    "IcI9kog1hOLOzO8oHFMsjT1G3NXeazfkWTRsctPdFtujM8PwvYGPGcsfzscjS4/TW/F9dZ"
    "DtvPfr0fDlQadmW1Zj8TcqukYeM/HZPN1kDqScrdSH2XRvOeCDlkUkbKGe/jK3nK5hq/lL"
    "MOsnlQuqbELwZDqpfrY5es7wbV9EB1cPEP2IZCGMaqMa038+cTWzOtdwgUD5csIFK4CNxX"
    "2tQLCuvxeyO3YN92vqV6yT6VKCGne2tqWnhct2Jfgqgdw3Qboujd+foMscX+2Dv48fj9yc"
    "nB8dH7H46Ojt459tNj7xP4ffELGKiQVyeJccq+DhzVgp81ZJKmk9lf0NAz0344d2EaXo5L"
    "prjWQDi+SzHF1voQz7D5NMvRyArZuSJQ/MwLfZv/U6dRdjhcZl72zkB3AD8hKBKBVtJHC5"
    "O9su+ltJBa3pP2uD7TDo9PakV8IooOHrrt33CgEDINeVwz4pAi6yCrtxJ5iLZTXX5nCBXH"
    "q3FcuaSKud9dl5TCqSmcmixCaLEA1eu4385dYt9ZJLegSPSsX+aE09moMWXDKjvi5gSKH0"
    "PXisXMBL8BgjkQ+8xdcpeZ4ePIVQZhVvgscI6dcnWW3ZNorj1jqDFCMeO+ASFCJihkztlp"
    "Q032bnnOuR1986P9aIeIt8lSEFJ9hg3fwu479AU73in68B4Z2rIEzxa6fYC3CsMmz3HYL3"
    "Hy5fv37vGfBdzvVEeOMh1j+I/78kBwIiYZDk9Hh1PmTXA21VH8QpoOqnx7ouIVBqRSwKFc"
    "Da8UO5Sv3dWBD+2RSNeggySJ7v2NTH42QfnJxcDHnpaqGCDbWWxghSRDdsXP2IRM3AbyCL"
    "us4TafYGoaovJl0B/jlN32TB3woA6+CNlNmR0O1YlcZDGu8rEW1uBLNORglxL7O4p00GYt"
    "GORipjrk5Rru9gVyNQ4o5MD1HT6v0FrM8LVCNYQpOBakQWqUE4VYqvXxRqWBSKmByHtySg"
    "LOqAGrDPZljchAjKJLTobWXP74BddMMAgJZNaQe/wQ5p2ExendDw5o/k84xsMPxhp9hs+A"
    "wMRGk0D4wUmVlIS08hbLSDjJab9GcvCUxVZLRNBIKDurcs1uXeA2b29jemGzmwg9HF3Pky"
    "Xcstiabo7Z3oqdw7tTZ+VTDDSOCBTMuDnMOFweDaILKVJla0pna8pjHt3yt8ozjeDJOrOo"
    "Riqw4btAiNgS4sm5kHD7Dv3+e+ia/v139B5QiBwuYGkeL+QszsVVXi673lybmS3IxtjgyR"
    "fUwbqpWex+ozku111+ccsmS7HC3L6yvN5uiTWA498E/zmq3f0N3u/lx1PGVZeZleze43FQ"
    "9nAH2UrFJssz+9111I9wvMwqobROU/aj/Vou6ohAsbuJj1oFq3uvWXvRq1dRICToxFrfut"
    "3o1usjHY7fffvUDpklwMTxC3Zpbs+FYsdUiqxLp0pr3inl72ubo3ACBTzKOSoK2ZomU7zN"
    "4W1g7+SCTYvVuSSVxA48aVU6XuuTvVBdzqfpJOY9tHQPooGU2e3QoIXYAvwEkUSIS8Lfrm"
    "+30OJ9K0Jir9bAcbeiUj476Xx2cfHyiLgx9m3PzCnOWi7kNO3e9IrunS35rgRHyoT9BsAB"
    "WESvmk/ZJfmDDzGvBkjx6buikPjclfbOC6KXQYGjZikX+VPsze57k+es4xKYrpaZH6dRAc"
    "jmlj57BO9fg/MrCsX35nxX4fbXWe38Xsh1lRff6kkqdbPXv9k5RGY8ybFkB66rFZVTixGl"
    "mC7VaufFA+d4PoHmHGQa9PlY8EYgwdLhkFhRHq4FW1bEJX77p0pUfYvaEltebjMxJymVTi"
    "yzlKembdJZIzGnSJWcZZOzJLiwK2w8YXcIaam9HHBY/HG/DCFm8YFjyG81qxbKA8jWnLyI"
    "zBGAawH8KmiBBTAtssDGOzSCcl5In2n2k0hWESnNxic2dM5UAO2ZD9aJ62LdEyBbzSa8jQ"
    "NPt83Hiu3qi6uX0+sn7mBVXE/OrJd8CBkAPYa2P+cSiBch2Ds4We9m8OvX4ej+FDnaEjbI"
    "o/15OGRzY/xon19fnLIFbzzadz9f3txcjn46RXRmOg6T26N9O/z8MGIDXDz1bQNG394Oz+"
    "8vr0en4S4JMAESIErm0F+PWXO55Z2LN1OSTuZoce+GUNMzX3CYoxc73NjpV7392qsAqtga"
    "wi4ONlFVUFWCSOIaljxnU3SGnBL3k5AP++HsH7y+A0UTQiCfhLDf0qiG5VbaibC7rV7JAb"
    "JriFuv9wra5laiIMqM76rinwF41Mbsxqkk7qchpWKn8NKquJd8QmixuFfmeGmBrdfhPPt1"
    "rlTlavw8lapk2oh4po57OX6Z4Em/zCVj8zE1fDGe6fAm5LbNbByde0f6K90UcptFZfX85s"
    "0Np6jiHwntZjojC3s8dclcuUeUe+RVjnSm9t2cwjJ/tAej0fXD6HwovCXxJS+Hi8MzPauW"
    "+RwRyCyAhjlJh++rGMRsVHFV4PfZzvHM9K1jEIfjO8HfXZvE0M+jzmoOx8vrfeh94wVCPI"
    "KghDL3yQWlQxjPCa8e0sj5c1xprR+XrPXj7FqP3b0ZIayJOCcolUdCao+EEFYjtHuKdG9C"
    "zr0RIzlF/MUDr2wQ6XuDcHfleCw+ZLtb6N53jIZST1Iqqcsi9ZzNzt9eEtiJ8CjlODYiV1"
    "OxX4O7ayq6Nb4JZMfEX0JiIRBCTTzQRXhaIfsheEZ8oGRaGHzCuAcZBQV1VpvOlFt1fYX6"
    "YL8xU3Y9HxXS5/4KNjT2eNVcOw4fSQzRcx/rPhswF+xWyBPpXSt8mWT4X9Y90JDemu/dzY"
    "jr8UYIcM7y6l2aRXy2tWjU6PHs+ocfv3z4+p9/f+w1C4a37lr5F5lkJVFa9zZHEHXqeKU1"
    "4a3AEu5FHrYog+ZYmo6hPcUpP834iQdVoZHJe1LuoIxXzM9CnrE9nmk0p69jiTsrQSUxHO"
    "Tu58EPh8cnYQc9fsV8RxF//37QP8SESnQeesZOVdZvv+VbeO008fWuqHfon3GwbQDLasrn"
    "Zji64FC3gB6QbaPPl7dfhxwNZ09Nd46NR/vm9vp8eHcnhroEiq4HuLjBxa+n/IBbBsg5oO"
    "TAOaC7GF5d/jK8hc+YsmO+gGoB3/H15mp4L75j7nCDFOa6f7gdjS9H4/vbweju8h7m9XzX"
    "HpuMh65mU9MLRw0vwodAeXV9xwZDiWA292B0Pry64nOH5YObrKrDKqvqsHhVHWZWVQA6HM"
    "+ZokQaRxKys0h9Cf4yOEUv2qP999vLu1P0h2vSONSSC/rz8BYOGybfqVDYXv8SDJkMCGkb"
    "57iLio/mHFKJ3bRnmv0Mh7OGfhms9JKzu8tGJ/GHwwqC+HBYKAh4lC+IzU7k7Cw7FIlvO5"
    "pp1BXMw+hmcHkBrjughmPv7w/MKBbnXpD8z45lPkaMgIP76vL8Xpzblql74vl48Pl+eDse"
    "/uPm8vZXMXisTT3IaPjTMV12bPNHMDP/QBzFAHceRoBn+Iy96T0/Vin2POkOVXYpkWmTfR"
    "oRSrxLP5vMdoBfHOpR4WnJVCn+/o1261a6iVJ/4hFPs+rDz9OUMkPQelemjWkfTfAUoOdh"
    "nkAfUgkoN/kMk+oAp5caiR6+dwNhpSh3J6z39SQlpSMk4fgYszVTXwApQsX/ZvznKW3NJJ"
    "AhlVYGvTt/Ht4c/IDiqDWwjFxw5ULa31xbssMM2fhJg7waqU+t8GitL7I0pbQSk3zXNLzh"
    "9+d65xGRyGEF6YJVy1q8jkBmjlNfHDEiaTdC75yXyRRn1xMhBkWmjUy51Sro0VGnUG80Xl"
    "ox1D2PWivPu8Dm08wbP9XgZpxEMTSrcPquyfSW+hG3JJ281nJDFG37viuK3RdTx7VZnaZT"
    "rF7LahfrGIIL4/zW4WVp1SlCmZ3pDdl9cFwpYfq4JGH6OIOZjRjnMHY1Y3lEKTPPe8N3By"
    "dHjdxr1VD5JaD8cp5DQRoIpzXnfXwGqWUwYCYre7GqoNWdnTZ4ruVhiSvwP6Ls3OF+eFzJ"
    "x39c4uQ/znj5A8BZltUl7VVXJB3g8a4zUgwTXkjPryS6xsUSJ1Q5/E2NSMclL2bNIjFxmg"
    "4s+uTB8rHKffqx+D79mLlPddPLqdhaYgMF4xVr17I2PAbqsDdOo1i8lsUALNSs2tZliqxz"
    "jD6oZOyU2DqqNtQrNvr0oSGxl2fUFFeOTxDtvi1irKnwxDctz7TpO/i+2n2Fv81EZxreup"
    "nO4LeihcYkgTRkEfIcS6DlxdQ2xylvpQY9Jb6r43Ghyl7i+MpQyruFeiPsQTecMBeGS04g"
    "yXVeD8Qlc0nQzCrvsdH5JnfGG/9IJTq+PTFHoPwm+zlFuzd57G9S0qs8iwaizhArWcssa5"
    "5A06TXZoxOSVhmCQcpUU3amiQolZRllnKU5NZAzmlaJWmZJR0lLjbSw5K0StIySzqThNro"
    "ns6fQ0lefsk32uIpUiVnmeUMmeMNZBwjU/KVWb5RIYDGHbcttZP3QtIiu7m+t2RFpuQrs3"
    "zDdPRGN3KCVMlZZjkHNQaaeEsSlErKMktZFLdoVpI3Tbs3kua1yGbEghZoYfs6/Rlh2+BB"
    "ZPstVualtXGmEYlCmDauPRDUyKzP+yShzJm8kosAoD612R8jUou/cekT1SLt9ZgfVRSuLY"
    "A0pRJCLSFA+WPVp65Mn2q7Tx0c1i1w9XMwzX4d7VV5GrvRKrA0Xtt7Q7aex6bq6HpNKWtV"
    "+JsD2m1wDGjTaXdXbGR+JPjJvh2NHq6uevm3XQts/Rafq6MrNn3H1+5bGYNjuNo0rxTLWU"
    "D3+csttjT+QwpZfgFzdGclp24nyyIL3xlTDzsb8ulzMNcdm6pDqzMZKMTGE2Rv22wuvCG/"
    "rvhcQzbVsqOrC79ge9Pdx5umDF/wXir21fYg3nQlcR59xl26E5K7DoqttsAiKNraVR4F5Y"
    "w3ZNONmKWrTAIkbQtcugum6Sqb5uQFt8EmiGt8Debq0BUHimfl5mH5PQWecmyBkLXXNr4n"
    "7D+Vd+t5NGFHGBxfiy/E16HObq75VJ9lv4jpHioZUPvCL1h+dRvUCZWqqEtdpHCtaVU3Xq"
    "l46xvWMQEh0JyXvOGELbJloRmQOcdwxb9DAwfa0PxAbGuZ7VJXnzynNd0/I/FxPv0mfgYM"
    "ht5z8FR1h5OuO9wz+/FZ/hfnkYfjpa5pJnqR9FFwLbDljMLCEa/f/0b0NajD8xWFvDn71Z"
    "f9lpuW8PYrdbgbESjmrmXupFZNp8mOKzo1Oymm09PjvihG3kcL02aHRh8FJXn7iC6ph+dN"
    "To72qxK5WKNCAataLmdF0YHFveuCOaq2RyNR7BtATijbdbXQOJUCSrQFlIgshg1DeVE78D"
    "0TQtUwXnz1JUJ454O788HFsCyCV8vF0sT8BW95kfEbeNLXmb6h376a4QsWatQF17QsNMHU"
    "NPCqr8VprIsYfHh+fQHNesQfYeMaaJkbdCaJ9+/JN5a3/5XVDWxlWivTencKc7Sqgy5p/W"
    "g1g5nNG3fJYWczztTrLhsRyCyApqbg+2oV88tK5mfsEW3erFVYkk5m7ak3Cpq2QeFIcVjP"
    "teegyxs/9+lcg4Nb6p5JSsNVGq4sQuiEhsvBDkUqboiEWKfjRsiL9UruAzQxA3WTMK3zRX"
    "NNjeuOpjcTnYuhKa7jmjqGBuPsaFqiBXazjSY3maeGOtpHv0GJPMNnP0nppnLqpg6hZhjN"
    "TcrgDi60QinE6TrTAO7D4Y8nEffhjzJ+330dXF3l5Dw9+3V0zWB4BzXN9mss1+071uF2Y0"
    "eV1PijEjX+KKvG/5HXqaPwBPgjt0/HXmuErTWA5HdnfXsoQSYzY3vXQnWApqpSWzzd7dm7"
    "LxLoanPZ5gJo7ZQx6Xjiz52cxU2IhTW7QH9eUaWYO2Fk2+Ju9Mlug5Bn19dXifjj2WU64P"
    "vw9Wx4+/0BvyjZINNTzhP5TpHAjKzN/iSdEkBjAQROgtoCSNIpATS/R1U5B+XDlUwI7flw"
    "c876Fvh6s5qpo5xN3m8V6g4E53ELzP1lNVNHmZu8uyowVxUh2HERgm0GeMI0zZzwTiyDsz"
    "i4E08WrQZfcjGTHvV4iHnObMslglqqLjczXTzFLmYrhkdtfJe+Q4MgPQfNNMrHEAfbUaqD"
    "xv7H03bycUtb/K6cCFEsBUjzPOiwKAJCsaiRig9JGR8KxZURQXl4KEYms7rZO+AbgDcENV"
    "22HcJtEct+40g9G7kmrd4OtMV4UrQZ60Q+EkTthD+2sRd61z5jvvvnpQFHyDeectGon+dx"
    "lWjIcXEw5DgTC5mzs4vUQu2tKGSONzGlBuB5f7Dl3ITR7aPzIFPbrofPi5HIm83SO9PsZ3"
    "6OoF8GfUR9fQZgirO7y0Yr/MNhBcZ/OCxkPDx6a6A9Ka/aeDFILa/nOaz7oe3PM3ZCEjcQ"
    "Eu9wBwSXIzbqboXb4d8fmDY/vDhF0RyP9s1wdHE5+ukUQUI5E8+j/TD6Mrr+NjpluuizTR"
    "Y2GzO4ZERQhPzRPr8efb5iBsEpgharlql7j/bwHzeXtzAv/tMxXZj1fDA6H15dwWdRV5FH"
    "+3b4+eFOfP+U2RuGJGcfU6Fy6n+Uq1YRkbyhsXOe9ob4myK2Ul32OoF94c1MujIwPiFvQe"
    "DunxNaM4rWhm7FZuZmWa5LteT+SZI12oE7KoMvdKrvKHrGy0/IxthgkgCVV2TGc6Cf2CaN"
    "bqX2U1tftDE7+yb1MrcTRDKL454gOiML5BEBHIdc40aMP6oG/ylB/+Qw3tUWNbkeUMjM8g"
    "ENDAu0cAk7lEwPykEYcOGwTeF4p/GtILxPaKHZHqoe1t+yZP5wx76boyAXZ3uvKCSWTBvh"
    "/a2kezPuwQmP87zkpTyPUSm+1+e7UOFogzT7JKVKs5c6zd60//CZtBqIOUm5P72IRsRjpv"
    "8z07y0CfHZv5+YYJEo5sMV4rfYjcgitFlJjTjh/qyBb+BDDhQRoWUYXAX8ZQDuuL/fvsEl"
    "wFuL1cdIx6gk7szDBK5BOIGZwEtmYeWE4WRyRYVlM5mVWMcCSJFJrPSsDGFhKIYlG0TURw"
    "RAPZBYHVGlvENVFH82qsQ/lFH9VafVbh+Bol3q2PAbJItkaeV1CPLDkM6IbxnoiSAAaIQ+"
    "ELYrsXvK/yl+EbLMur7AHZ+Wqj/u29idjksYj3M6SxV7AWIkUt+GsyXSkINdSuxwX1qEPI"
    "MrvrLfS5Xhk2bXQX1H49q2lr2ouvc+7MJgtZe3L3aMhlJPUiqpyyL1nLM3U5FeJVupLAdZ"
    "hLBxlkO9dmpTk6Mh2mky81lMJo3msTHT6zUGaQb5Dnp9FAO/V81A1sK/g04kFVHg0LXe0q"
    "iHFiadIYgUhyhUZFKwmCaYg2HQ1CVzxM5OROx3CKhsvOC4VRsjXoOP9hH7CoLISwDq5t4N"
    "Ngn774K4z1lU+I6/e30dIYUIlxIRvnNk7K6iNIyEEZKc1Iho/UPWQx+xJW5aiJI5nhBjCa"
    "EdygezsQ1dhwpU2xFQ7d5hOgHqUh/Q+W0w4mhOQf1oXzAr4BQZbAPICrXsZssE7sgx2a2q"
    "0ZDdkjpvePx7XK9tSJxG6pyKoHkIRHI5pK/Jkm8fSinYV99vEqfroNdkf70kWeeYgXWzWS"
    "AiSaniEDJLWRZn2BsxfjKusDr552vdZmEbzW07zV5VWO0VBmnduRN6xIq9OzGf2Xr3Ttxb"
    "t96/M0CGOQ2T6yfYW+AIFfYdaHAOcUXuMTK0JUekE98N0+xpn1uZYdzuHfqCHfC6sKlmZI"
    "G5s2XqsQlN7mxhVnfWybPrF3i0H+0Bsti6daMAI+9yAlWm4Su4a8ggmEJjRkaCIQDJvnjJ"
    "TG8XIAGUWC/saRCVzK0twOaBZ2HbjFXys6oxIM2h2i/xKAXyy6ovBaqLlmcRJHQWedTS3t"
    "+0Z831tO9aAPmCMpLS8Ytby6x3N+xFmxl4dv1weweeOW8MxUgebfjs/PpBuCDgY+51Bj8E"
    "PLn/eXg7FJ/DEYHZAfQVBp8ikbksiz9CjrIOrx3gTLL5sBKG8rAEQ3mYMYM9YjWAGcepZA"
    "4lC2hd+gafaVWPm1dqRMP2cX2ZxKnkl8kiiIZVdsm9jiimBFCk9R0IcTrlJZLafxAo0c3w"
    "qglS5SeSWc6hTVq7SHKCTuKkGgntmhLclLOqErghcipWb3C/5FDVD5RcgQlPEHsFNHq4un"
    "q1MpAueTEN7J5rltXLcxrFn/dLXUbByHFUwaVaWciglh64TjjEhlEDHEFD4YT5FR7Xk4Fz"
    "5ptreuCymSxFDgZ7qGNKhV9mrgWdbIG4jyBpVfP0GQaAzxRcOqYnnECn6Efw5lCF7JH9vO"
    "qX+GFcrBPXyL0+Hh4uL4o0hBhRShK+bxrvgFQWB3bvJ/OFL3a0mJHk8j5Fi2AreAtTZ18k"
    "nJjPoYtzc/eNQJMIBSF+9XMGpUK39YO2O1TE2xAEz4dmLJ7gJ81+i8nPwSGclXNpclFE0w"
    "nvz85BKLoeegCr8jxGIjPL2X4iFH9CcOOHN7mleVPizr+jiCza2GLbkAhxgHm5/SeLZZIg"
    "klkq0m6EEu9zGSBuT7zPvahauc608D7UJocaw/CPOdNtmZ7P9oRpBLuFqQLYXekBvMK5XR"
    "3Ku2vRFcGvi+W2H4WJpd0rjubNat3SwXiZmd37Bq2e//0Xj+djTZ8hR3O9KE/DJpCnIS2U"
    "tKgk/b5Xo69rLrbWSFBUQKzB0BWBxN7C3s/39zff0eQxz5a2ZtMF3A21i/K0xm/iezqp18"
    "s4RiL1wQI5AP0Qi94PCzn3eTieYnmi7/uQDdCA/Zc2B2wxlvMTnPZR0N4itB2Z5gNKkaRH"
    "u0fI83iecxJ9tohWGKmPaFKimQKRPMJpQ8O5uH44uxqim9vh+eXd5fUo6djgD+GjVR/T2+"
    "HgKn3ag6d9svRwXopxibM1Sdeli3Tn9YN0bL7w1JbaQsjSKkE0FsS/yKSmt3tFsYGrW84g"
    "3YYua+oRt35v0jiVxKqk5Os4yFjO5X6ZShOnkjg1WyrXwEbZIe2Hpa8Nw/SWvZLAdDCiXy"
    "k0TWCwWbVcBce5rQLKiEJ5iCBy/Mwh/YgpDRSfiraCZLHyNwD4GBINONjfgOBxHy3AKbGq"
    "ysloANGoLZjG6mT7gu3229fGyqEWE28usIqSh7HxD+95cDyImXthnY3Qx5ib0xCP9ST83Q"
    "H6fcG+U+U3yHQcF8fVVaxPRZZa7yQThiv44QP5/8KthQ1ESWT1L/BkxsxjSa19fobVkE44"
    "XmrBfJuZ7IIRxwDSXAxtZ+ynPr9nZmQhqSg6nYJ1aaOH+/Ot5F/Bz61pwUckynDfwODpdP"
    "z6PqmFSnpmAIIXdOO85W9r7rJACjGqlBAil5acYkD8/fpI9z0A0p4coeczYTZAUxe4nBCw"
    "hiIHE8dqwcV+BjyPS40J7exyNLj9NV9s4fi4p+bs1/vhIJ3yA7+pScpPjE6l/EgNLwQDs4"
    "GEY2R7AyV9M/KVxPN0i3XN6eU4nMSDfpmfyYUhNWqhTs0nn3ENXDXgw+He4j7/J3feUO5X"
    "ER+ELh1Yn6JwBXyIlyGtwdasTdnc+ZVPt/ZNud4dPn2PL1GeIRoUOYsoY44e6K2j/DwSaa"
    "FvtI4FbBK+bL/je2Er1lRyN1SFxiSppFfs5wRS3YJuU7xc8ikKGlT0eWdz053DP6HWch/R"
    "mek42ECP/uH7w5NqTN82eiZxTFWVUoJIaiF5xNMYjcC4MZHQflgACeTjuybUOXLB+2/4ui"
    "SAppqN2zZp2LYrMQw5am8aeDK5UCTpUc6x5XXgkisCaVt0vRr2FPp55rc7KGRnnERahvZ4"
    "5b4gOAiOecQLpEUH/CtBT4P7pAa3YxTSMvvVVi+zcMwXiLrUYGiCRrE069v1fNeuxdE4iW"
    "Jo5oSF4hKWVYujCRrF0jRL2Y/yaoZ9IpLOcHPHMZ8nl9AGRcMSZIr3zXhvmJSbqvXZn6ZU"
    "EmgmAa6FsdeqL4E0pZJAMwnoxBhPcYNGzSlCxf9m/Ldxg+MnRqT43ozvM8epz/cYkeJ7M7"
    "6D/7c+4+NUivPNT3rie1CVz2h05RZMoOTRUPfBnsdM0QaqT5JQ8b8h/18ntUs2fJAURUUj"
    "5EBSELVLit6F8+yZEP4Kl9maiqLx1Vehs8xu0TN3nsaZmw+hEU/7a3E0YxoNrNJ4RluKxi"
    "6cM1D/kK5QLzZBFrGfsIvwH75mccCLCFrltpBpOJVoBjPX3GfoIINEZ2ReGoL/zaZlslyQ"
    "YHgEp2HfNvepx8ctNNNbpXERQNSwQWGCV8XyozH8DWAw/qngNApOI/l5VxFAA3urUZ33BK"
    "HC9kqH/VTqmFLHZBTC/qtjT+IX56hiTwFYrUwNgzGVe//xnF4bakvrprcEDJlhAn91jzcx"
    "J1QnBi8/CWXVoYQ7x44En3vYsrh2xfviASiZInFqCw1KsDQLK9nl9+ZincM2YxM+H6yBNJ"
    "x5NcbR3KANgFLK5FTKOt9w7ub2+pfL0fnwNNo2j/b55f2vp3zzPNoXl3f3t5fn96fRJkrv"
    "uNdBgK62V63dkSCTWS/oXdvWEokvgU5+9hM3LWFNSd1fa3Wk1ZJLgkziykg9cU3wgspwOw"
    "BWV1yLSJuQl5oVNncdUtTqFeEMx8t8gFW/T5IH0vtKrRffl7RefJ8BSkOlyTr8Dcfvjr+9"
    "Xs3lPuIoXg3yvU6hfNBcW6IJRnOTAiS5EUD9w2EFzn84LGQ8PEoV1oDSn1nGl1TWCAlkXt"
    "m9S3bew0/kSXce9zryM4aXXYIKKIhizdVnSCdzOD8BfI3nkmbPM1vBfMnZHWeEWFiz8+W0"
    "IkqnzjOqbUkqVHLrdXfhrtnAhqDYNiiUGNeZBYW8oBBzC7VQzq6vrxKSObtMs/7h69mQHV"
    "xcTKuyqHlBRmw3cJzFyPbHbcbz0HgNsoVmPQc103jn9TfYieeJ2LiB4GNke9MVM1bRYiV4"
    "gyluzJB/I5KXJokeVORvTAi9Qt8Tf9pf738agyxr9BOESoVMxKG2vpixC4ddmUyvYe8KJa"
    "u0dwg6qDhYBNaeCOTF20EBfejZ5ZJncAVN8xsPtjy/aie4p66iCX7ym1ypcTpVhUS2AzSh"
    "w9LnvKyichU2pNmhBht90kCFBSdT6AkUBf14RwupdFemXjeK+sbp9kaJeZM7rbRjzHrP+6"
    "bdY3aknn4Z3tyf8parjzY0s7gfXpwig/gT9mKP9u3w88MdfBJ0l3m0r4af2XgLTyXxwYcR"
    "gTrJ7AkamR29P5MFYvrsEnEEll/X7b5R7mUNrT2eSBxFZ1P3U0D4+csttorK/QaqOCjh2F"
    "gFg+Uw4DeOz/+1TeMmwbMc8ybN02IDZ8FHjmvF2XlZeDA8uIHB7VyIbU8wtHYmFtRHZqTu"
    "OzQiE2IsEftOYbNQ7kdkT7lZbBNGZk0F0BEKVkLgmzt/weVTUI1+J1+bG2VfBMbi+mi7sp"
    "aktJZUYF0F1uW+S1T8/O1xX0XIVYR8J9xVQfCqMChRjhY6fIpYuCVvr/Iux7jbcEO16AJ8"
    "C67YFbYM7CqLLHj/Lik9smCO1dZZYkRKYWwrQyM0jDdM0EiGZPdMEFWzNGILUKYkjS+wve"
    "/x3LE0/j4Zh1JyQL/UozTTPMoej71geB2v0lfsaQI3w3sNBgmqQZxb03mhq+8oiqYu8BI1"
    "mibX6xMMhueh5m1p9pPP+JiTZQFuqHHYNlC5gKRzAcWkWdUeiJHIrLVKYxQoezZi7vFBFe"
    "6yUYXs5c+S/I1Onxo8jtN0kM/teyRFZfo6LF5RyMzg3uAGnMTDiz66GUCot48uLu8GZ1fD"
    "C9FnBS4+yjvswhXKrkhusksCug9v14xYyjEYMbL9ARC/GQyGJHDRO0DquHmqb/CkVOelfE"
    "zVNGVb+Jb8+QQSXTwEKisdOM4ptC9lVBRw4gLSL7qaLiKkFM+GgabcVrZVQ6sTt4wJLT44"
    "cxXchofmNjTcXnAQrpLvBH9f9Ux8ixouT06a+NS0oSN88NL9oDaSkAlFdAbeKpCSoZnWko"
    "032AKW5P6asxdnpw8dO9gdU8y+PWen3M3ZFiw0BwumkNmZ1TvgvTzf1wMzfTj88SQyDeGP"
    "MmPw7uvg6iqvz4FuOiZmE4+1cW6to5J+B1lSiWOcELOInBlcfdPQHCAAT+jwiB3+Pih1AH"
    "jh7czjLpBg47xDvBnQKQL4Wb0DruXC/zb+s0lfzRjZ3uBswe1u81gTvD0K9nZQJ4Qi6Ljx"
    "RnKGEraXRRZ5gZbyg3FFJfVZeA+tycX+dJlK5kXOSh4pAj2MnZXwW5DBVLlPoggf4HMtkW"
    "uLHM2nNVP+2zhK+dc2Mb4ShHuzM9+M9ZUjY3YvmFZDMUe0StLSS3qcj4wpwXvFiWRWhgKL"
    "DbsugXZwRs3zsjVVRnDMxRrNa+RZDJNJ00mcUNLK9tkGMMbG2KCMhxbjYl18TIZ2h+iNBs"
    "v9ztOWVCgGBuInMNMumH3IVg+ysAfKJHoiKKcv92viNwL2NtEpUqTqrpH5romEVa/ldIqs"
    "C0fgtpvmBi2uG2yoJKUKkki3oRpl54W+wpzbr0Z63lcxy/5tt1dJzDvzredbLrhMHCl81C"
    "8LJE3YoLFLFjWKjfBa/iKb7V9kIlwKTEN5hqYASHQZpTytNAz5wHOsA7IZas1mnePtzZqL"
    "qGLThRBMQk3+S1QC3V6gp1aSS0rg4eHyIp//MVknZeD7pvEO6OS5THjppmitL6DaHffJTU"
    "lVV3gJw0WwSFwb8QuBsyBlNYa7IsPncg9onE5qHyjE8RxL0zH4QQXinH0frRyla8+rKX9u"
    "0B5jqPgNUhuhH6eS2cc0YiSnfPWKFj0QtLEJoj40zYHfIHVZXn1mWvkJt8VneZxmg9N8h3"
    "X44DDnmA0zaJDUVipXjdMccIGNi8pExDtMRoT+T8CWmvz+Nri8vxz9dIoC+kf7bPjTw+gU"
    "8VpjUGxmNIRKMzbOKzPzMPoyuv7GRvs2zzSquHe2fILV99xu6LNtJrGaopLKZSsL+m9mOn"
    "PMTcQs/i981i9FAAajahhuolovW/Lc0mIf/P67uP1Azfj9d561woEbi5nJbhUzbCTCwWh4"
    "7hAP2/oS6mTnm3Atz59rzPEJ+U/2AH/iKVNOpgu/BCYYiKumjREjk9rEOOAdDL2oFi94Lo"
    "KCqZotdIFPAMEQ9w/fHGz5wyj2l2bjqoWzW7RFVluzjkWSpJIXRds0g6aKk/y42El+nHGS"
    "750+FhjHOJR95T1wO/z7w/DuXuhZwRxMK7u+/gIfibUOutjg4tdTXiZr+Wjf/Xx5cwOP4T"
    "pz4PnN7fXZ1fArLynEfsacaXLDq8tfhre8cCC2zBfsinnuH25H48vR+P52MLq7vIc5AcE2"
    "NhmfXM2mpheOEq8ED3mJwes7KDHI1Og8zfB8MDofXl3BZ8LraAWcqLmSDo8qrKTDo8KVBI"
    "9y6gE0CLbE6fYmdNn75prs7LeZOj8lAcJaHK0idsSEA/bw1CVzeAZlp8PWBJBYMNN4D4k3"
    "iGYUB7RN6h/qgmZLgc82EiMibXGDhIiTKtvypHhbnmS35WJSh9fB8FbYLNHF2T5fdWYrmA"
    "00lDRdB32n7WeKUOy+mHoRRK8kCzVFp5hdgdmT5Xim5aXilILEYlSSF/e5w7bHLH2PMqse"
    "LCBxbodmP/jbwHXtzQIDqY1rukWcmCjx6NZzFsSIdmenvq+rUoX1bIMjkv0/0251j35C7y"
    "Ez00aaxfVy5Gim3C0YocZN/Zz5JJXEEC8eTbDxAoO+y45WaIXmYh0z44ftI+6xBlhE9R4/"
    "276sBVebNNuKE+6RdQK7hcftxQ9AHIjiEWauvEGbY4bBIV5f+HG6PZP9Iui2xu5r8CpAGi"
    "O/0N6g9B12izRJ1FqR7Zns2TbX6HMfmVNe3YCj4anJTte36G8I3HRZ6Zekm6xIJL6DpQpb"
    "JquXk2aOwATh3uy5N4O5TjmVmnh6IyolXZmlqxInCsUMiBbj2raWwQrcE7EHm6VU6r5jNJ"
    "R6klJJXRap52z24O1fHZUqnYRlKBwdgYeSgqhdOfo6nGfPhFCUodRPFY2Or75E1ejboWjo"
    "U1Y2OtbD8iXEpzXPBgvBcMMXvJfr/lWSwpJMK4EYRlxdjzMcr6RZDW0o/PtRbguvi61NiO"
    "9BsjhHCvbRZIkWeDJjdgm4M9lfzK5mVJ8Ezp271PgsJuUtJBFh2zIfe7jVb8tFItIYTHOm"
    "0VlOde7kEMdhS1dV6371KEIxSJGLMcP/4nhCOF7mqGfv7ufBD4fHJwi6tYu0yXCDrFoUut"
    "hhdgVFc4y96vG4rQcViO/q9cLREYXUIglOoT6CY1TgRF3wI06nTRi/hTyEbkfXpIG42CQP"
    "GlrsOA3Hq1yP2k7T+GvW4HiKTDG+vrfaZbZUzq1azPMVhWJ3bXY7xBg7M+Ll4D9LAjJxoi"
    "4c3Lvmely5z/B9TQw8SdpB597+OvOyPtwQhNOoiFiCVAlaakHj6RTrtararyiktj2ortn9"
    "ALXUR1C/G4wPqdKgI5dTXW9IilA5zttynMcdWRv6zuPZzXsmiqru89QylKnv4p1H9Odenk"
    "eYP+iXeoKjIWv9vz+TBZrzyiRQz+tFc03N9pBlhqXI2Q/BM+IDKRTzmsWGc3+USSH9b25S"
    "nIUhtz55rnc3mBaeR/OpXHN5Dqt+iRuX8TA/v6I43GoX5VbIA9+vK4TWqkozrQq7L3kdEk"
    "q6maxIFEPTDFVAkGJWdxcIEtwotZXaJJ3SaRvnDEX3eIMu7klKJYS2DIuVbrW5ZfEtPtee"
    "CaOqaZFeiQXonJxzpwUG/7KaqaPsTZ61taFPW7fcvpIXXFg2LDGgv9aSG8+DsTUwPTrTkp"
    "+ivva8pRvv5TYAH7bxA2EX9ymzwJgwnp6wGxRVoVFyFGIvUoDfaW3m9X1Ey4w7Zc1JZ809"
    "m3mmXLX6SSGt1B5ZdrIMb38RRYiE2QR1ia6Gg6AwkehLkVcrKa+6EfsWNgJ7j/b5z4PRT7"
    "yOEd9bfPzN4PJWjHc0021W2WgLlXuF+T0WL1rfbo8RKmuzyHyvz90cSsXeNHvrdZnZoLnM"
    "zgJEgEM7Pe6jib/Ebj8sFtFHdEk9PEeP/uH7w5MmB0f7HWhUwdydwhxU3lojUcjtqMrGvj"
    "tdSF9K7Vd5CaURgPISKi+hrMJQXkIp2FvJS5i5UFtgbdW8U8lu0p2knW7T9/oL8XXhS8x4"
    "XcNH/TJ/64sYVNHROghKvoVd7kwOWVkQ15tB6aHFjMyzPtSqRPmpjNBRqNcP+k0plIs0d2"
    "K/xC/axV5ivQfHgbqUWk6YoIqH4aiKh+Go2MNwlPEwqLyhV/I1dN7tf3N7ffFwfs8bHRi+"
    "7j3ajDdfLm9PEbGfnk1XDtc82456LvB3TW/IFZnEvoDeAdyNB+/ffwIMPIQQkYamJvsC9K"
    "JZfuUzqL2mLPzL65cfTpBJzHApr9iYTsf2kmFSHn2uL4Q8aoll0bsG+HSwUZneK3W9Z6ah"
    "PteIXIXDZXbBcBw7mUKPE6asQ9OSCUa8OxRUJrGsevJoD5xKayF9w+EqMJjx5Aqjb2yZcz"
    "Pn/iz25KbpZD5DVmsYWprxiCEs5U98rlNoUMt/xiutZaYeul7DquQrwv2JVvW+moZtPs28"
    "EEclOiYZ2rK/6hz8HX2DVYqxbTRZBzGyfVwFGtuZoishr1Wu1kFvbtpjx3f1mcad43U1vB"
    "zqzlx8u9a1GS//8HLAM6XcDyg6w/TWrjpHW/KU0zlmnDFy6jb97e56VGCrZ0nTh52pe+h/"
    "2VVOt8bn3n9NfVsHLjItwrQ806bv4Pv+u6Y/qzecOx5Ahe1sk+LaxxvwrNyxlfZhpY4smC"
    "BTocUlL6at43oyihPtv3TwC3aXC6blttAtZStCCkBvtWQUp9l/EUm8gfyJZeo5N3dZ97QV"
    "0Q6bp4VBqTrVGmfQ2wkaCYEtRSFwhwzTgFZPCF5Ztm5pGltyLzlxqFJhrIikFkYbsZE2G9"
    "Mp9GXH0oZV14C3KPUcQzWTLC6wL02knqRUfWDkEXJ2b3M/TP0qVzEqmQMcEjogykpchRio"
    "DTF6d+E8eyaEysWtYqtvg94QTMuZb9gaIoDeXXqilVxH+J0OxrXDpIdO4Z232jwjvqyKAZ"
    "/hqlsL+hxHK70K8jOsZsYLlWkomAOgnFPifop9sjCZtKG7hb0MnubGjFuaMr9E2gr6GqLH"
    "FXRUmquuj4qhoyrJ6LWzvMKzoa4AEnRKAG0pf7GjbNPsl9VMeyaIytkviTWYX9xUZRa1nl"
    "n0yoVjY3pksVIUaJnrdaJQr62gEtmIpwUJZFykrHxCOqwVyxJdv3Aw6Ml8wZT/zYYj+OU5"
    "GlEbM1aqMrQ6Chy2mlWFIVnVISGdjACKU2kiAqkTDIbvDk6OQiQYDyc1yqk5rJJTc1icU3"
    "OYzalpDLFuBV4t2+XwOiqoiiatu6074WIOy4c1aliSIFWhBJnlrCzKVz5PZenz/Ub0OWXM"
    "b9uYb1Z0YW3Ri2sb3xP2n4oiaNxq/VX3wbYqXmxkwl/aOpmzt/4mus/2cuz49JB+mTFvBo"
    "PHQTvbGnWEeS9xyD4EWCuY2R6xDAQNqXh40eCtt5FvG0H6QjjuO4oAHveMIVluykYGdS40"
    "my6wm9csZqvf9mg/stPE8dCH95BcQYOEC1O0WGbT6JgyBaoP2cU643QfmVP2lKJ/kQljj2"
    "lh41RYZ8RYohl7KwoJmZTYmoXAXC0OvoTvCAPYC6rIizxXU7/M1RATW2VvQ4xGaofDhDDr"
    "nK32hWk72hIWPZSioXCCVBPRlmsZFJeUyGf8XpSR0BaTVTu/F20cZHP00R8uMxY8c7rsIw"
    "NPTC/6i134+jPx2RD+ialHEIK6IvpwWEFEHw4LRQSPUiLCtcrpBsOlFtA3iLvPtefAjSwu"
    "I8iWhVpNPBuP/XboXMaTIngNcDt7kVXz1FVz1ZX56jLOOria8m4MW3OX+UIJKdLY7qUnnP"
    "6SyOUe7l14J4GMgBsdUWYe5GgR9VHfQSpD5DlgHD67HA1uf80viXOWk/pw9uv9cJDuM4w1"
    "o2ZWSoxEjqQU+Nq6SSltuHS2koui+gG/Ef9apMw3kHSaVnlSZZY004yYXZsTDyyu9hYjaa"
    "SK7KhYx7egMKRhMiWdt0qd4gXUiDTaKAXQVhG4jGfvdQAPA+ya+qyX4yQJnvTLfCPaasw6"
    "h0jxJlsPMqhl5b8VE3/DnPoS2CTTo3LrQBYbKDESmY2U6ixOGhzHx1UMjuPjYoMDnqUySo"
    "W7oCqHg+Ed5O5BJXPuoMScO8iac+wbvdx6jmV57RHJ7i2I11FaWrMVXvUy++v/A1xg/0c="
)
