from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return r"""
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
-- At most once: a step has one message, ever.
CREATE UNIQUE INDEX messages_one_per_step ON messages (step_id) WHERE step_id IS NOT NULL;
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

        -- recaps
CREATE INDEX recap_stale_oldest ON recap_stale (marked_at);
-- The other dates that count have theirs beside the orders.
CREATE INDEX orders_by_completed ON orders (store_id, completed_at) WHERE completed_at IS NOT NULL;

        -- shipping
-- A second open booking would send the goods twice.
CREATE UNIQUE INDEX shipments_one_open ON shipments (order_id) WHERE state NOT IN ('refused', 'cancelled');
CREATE INDEX shipments_to_poll ON shipments (poll_at)
    WHERE state IN ('requested', 'booked', 'ready', 'shipped', 'problem', 'return_in_transit');
ALTER TABLE shipments ADD CONSTRAINT shipments_ready_has_awb
    CHECK (state NOT IN ('ready') OR awb IS NOT NULL);
ALTER TABLE shipments ADD CONSTRAINT shipments_cod_not_negative CHECK (cod_idr >= 0);

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
        """


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztfWtz2ziW9l9B6Uv3VKmzsRO7s87W1is7yrQnju3xpTO94y2FEiGLa4pgE6TV2p3+7y"
    "8OQFK8gBRJUTJEo2q3JxZxIOocXM71Of/XmxMT2/TNBXm0nIHv47nr907Q//UcY47ZP6TP"
    "+6hnuO7qKXzgG2ObE9gwcmSIofyRMaa+Z0xg3qlhU8w+MjGdeJbrW8QBmlsyx2NiLpHvWd"
    "hEPkHUenSQ5bwBepNM2ASW87h+aOBYvwd45JNH7M+wxwj++d/sY8sx8R+Ywp//7BmTCQkc"
    "/ismHjZ8bLK37f03jHOfRlML22aKA5YJQ/nnI3/p8s9Orcdzx//Mx8IbjkcTYgdzZzXeXf"
    "oz4sQElvjCR+xgD76SfeZ7AbDCCWw75F3EHfErVkPE6ydoTDw1AhsYCtTiBVaf9Uajy6u7"
    "0e3wbjTq5ZgdUSSYGn40IQ4Iir0q5Qx4hFf46d8PD9+9+/nw7bvjD0fvf/756MPbD2wsf9"
    "/8o5//FC+z4paYivPs/K/nl3fwQoStBrFY4IM/OY3hG4KKS2nFfcM0PUxpXgRnM8OTCyBB"
    "kpEC+3lZKUQ8LxND9MFKDqt1vAtBzI0/RjZ2Hv0Z+/P4fQmPfx3cnP0yuPnx+P1f0oy+DJ"
    "8c8kfA8gSLGT/8WgyOCHbH3l5vJ8x99/ZtBe6yUYXs5c8y/F0dOJU5vCJReQn3BhTBi5l9"
    "ZJMF9tDEoDh3Zldh/OFRlWXNRhUynj9LMx57HvHqsD0maMT08HDeNs8vGckJsnxEg8kEYx"
    "ObjTj+vspKf1+80N/n1nniNs3x/BN74ltzLOd7mjLDfDMkfRP9Q531X/2UYT/QvHLsZbhM"
    "Slh/d/51eHs3+HoNXzen9Heb829wN4Qnh/zTZebTH48zYoonQd/O735B8Cf6r6vLIWcvof"
    "6jx79xNe7uv3rwTkbgk5FDFiN2h65WdPRpxLU/QVeaPiXua/hgbEyeFoZnjnJPyCEpGpt/"
    "ND+cZz8xHHbjmCFz4TVDpfTaoHRBPPMGUyzVWtMDStVWNxw68mBsRb11gBbGEsGPQVPiIR"
    "rpposZgQ8eiY+YGoqiuT8i9t8niogzyZ+SG0+2XvfVKq6SKu7MoLM6t1Q0vh3N4GUFsGXV"
    "Vl9Jr+VKSul9f7gWm62B1NOUHZT6nkg54kmpmAPaaGcnyFoQ8G6U/tcqX29UVzVJEK3XT/"
    "Zgw+5ORckp9WlJ5MXwmXjYenS+4CUXxTl7b4MpoxLWh+r4fTjNnongz2iNRZ+utr1nLGJ1"
    "Orn02G9nvxj7QpMb3J4NPg17f76MlXSDp2xTzu7IE3Z6EiMp9bxfZiN5YiQzMdjQiibSlY"
    "NRSIc4HSJTZLDRc8tefoz/hSywZDB35v8k8/tvMI82jBQ+dfolhpEQaV4C9/fnn+T8X1Fk"
    "ZBAElvkG6No5f3YpixK2Cm+0uKOTty//oWlLqHtGZu/2l8FPh0fHH7lbRJwJlk+xPYVDwM"
    "HP2ENP2PUbeUe1KapN0ddniipyrKkkZG2Javmy8+mZXS9NRJym1FJWWcrMfJ1OazscklSN"
    "PA6KSXSXqr/29Whfj1oiaM3XkztYWuDpbTTPfp0oVXmaPElVcqAJtks8Z7E8il1mseirJB"
    "PAovqBItc2JhhZDjIQ9dkakaUKlA2V+Lv+GW9rPkxku6ayYsXn8KIT33rGOh9WUZ+YR2ws"
    "vShv54ZtFwohQabyVdk7QIY5txwLGM9WZB8doknA1uYce4it4GeLLfcfDUqDOTb/UtWzIw"
    "T37vDn41hU8EeZcG6/Di4u8mqKZz3OfEky8t9ury4LGB9TZJV/a+KjfyGb/dRt8b/3H9PA"
    "mQBr0TiwbN9y6Bv42v/s1ZTKV2IGNvjYkMGnox/BF285mHLfGyyuirIoYTnwMGUqRN60H7"
    "8O/pF1tJ1dXJ1mbQCY4DSXe8tPs/yBRdg7G05R9m1ElJHZmFFtS1jRUbZbI+306uoixfTT"
    "88yRdHn/9XR48+MBlwAbZPkFKjxc2YEvcdeX8jpBpTSze3fGE1vuruH5cN+KZe8bfHORKS"
    "KeiT26+SZoUR62Qf0Rf68Gfosc8d64Lnp3CdEwFWmO58Rbbi6ZvXNnCP25idMqTbk3kn+V"
    "TisdVirW+7obVuLWWgNX5YpKZStASZNM+yq1r1ItEWzqq7xhp9DN+dld1lkZOoI2dlaG83"
    "SUq8nDtICtxe7KZGgxm1OXOVNC+s9fbrDNddpilmcz+fZSK8sxPrU6XY+YwcQf2ZbztCG3"
    "rsVUVZ3q+7JOU+yaEm/eBq/Y7p93mlHCft+MSVcwR4f23XZjKnA7SGMqURyiJKZCQJPuVw"
    "uqUGzbPFYyDih4LGmYL4gdw4GKSsNHkCrIJMqYhNh3YTTGNnEeKfKJLPSy+YQ6IVlhdbNf"
    "Enzh/5vjf3ESbTReZQyH6iJIJcgeHFXBD2CjClNk+bO0ZeUyLtVicEygLhJJb/jm4Ph9xU"
    "hVGhOjCocPixl8mOMvnhuWXYe/MYG6/G24frcCOFIIVnSH/yg4oF8ErGhrPC5zsQ3/cVce"
    "3os9bBdXl3+NhmdjfmmGg2fyf2ueGUmaHbJ8QC3j3/5mPBmeb9Q9Qr7NCNMiTGNJocIBTa"
    "3HgC0aZHgYcZwgbMqw0qpsg/ZRYCj2ffb9tYLkSZr9DZO3sUu2EgQnzpgwjR1eqYZQ0lT7"
    "Kxa2e6zJjG0aj/qI+tgVG8dkR4CiSQtjQp7oaLwciXImicZfFlGXUO8wsh5/UkNAp/DG3I"
    "hip5lnYY+D2iDDEWF1KOdiEmECnFfGutpNiD38hSNmD+MZCWj9kEzRDDqTvGl0ZkzohJjC"
    "nyqThWN4y6KNk6bM7pqlL7wOSkihd4sNm9374yUKPSfPQNfC9ggPqXh7sAPt9PxycPObXF"
    "E7lRxqp7/dDQc5MD6jWZVUinBvkhHYrSPqUZGLPUocw0bgVkALgyLxi15hSopOVig+LLub"
    "rBC4ZkOppym11FWRumSzxxGDiriQa6tj6kReOh2aosHYJHP2dMPw1G00T1cZNWG/55Ew+2"
    "FDRp2JeZZd5VMYQ28nfN5VJj0bnmU4mzLpVzFLV5kUW60bsulbNE9XGTW2yWTTHIxTmKOr"
    "DIqKvDY9usNpusom0zOmm55Jn2COrjJoatmbHkY8A8X8zCbqLJOIbZNF4I64N3wzbn0O57"
    "plU3WeX9DTiDFk0xUW8ewunK6rfJtjSo3HTbn1VczSVSYR1x+RYNND/cr1r4LunurEm7eQ"
    "wdpV9kTVjpumj4fTdJVNNjYfsTfCjr+5j+CCzzVkU3XWTbDLlOi9ZJCHJ8am6tMNzNFpBo"
    "3mhrep6cu5dOsb3VXJn0kwmW283X4Vs3SJSVstQog94rJChKS7vKQYIeWdr1KQ4AZj25qg"
    "MPFTwJjzkoYT9g8mH2yjwIG0FxJ4SMzdR8RjD8UfQAFxZbKQwKS3P70uVlA68UXVYoWtIH"
    "5fxE0mP6KF5c/4ovWhF6JF2b+FEzFcxw3bUL6rlBX+riQr/F02I9ai8S/Mb4eyTL40odpJ"
    "fG0kv7aYmed6hEiCyiWVJBGBuln4vW9QWwZpknf/uENMuWIaujjfUwsfzdlfaEbsZn1B20"
    "e+f8aexSZrkgCSId2b7K9WCibUTvjQ2V3dz/PRUDQK6nwleCgau0NuRfbbxO7YpkXKkWgk"
    "xmiEUFNshwLIS3UTlKck887C0CiLyqrHSoZpk1Dh46GvrEn40if09uvXX7q+estGd0OTeg"
    "uF1nDa1V3MSZq9YHef+zhI4KP/18ySq7LCj4sX+LHGZ9gxPoNrULpgVv1I3q2vGEUgR6jy"
    "id0beI/EObTaqIDaBqiARUfExRx/vr7DLkmptseu9414TxRNicd9SpCJBHkWH9HcMDHUFY"
    "qC3DlTVk1kW21US7fo4NPOhuJTqrvOBl1K1jWpSzyLzUvJ4muQfTfeuMAlnOwG5trDBVEx"
    "RePF4Ef3kl+6WHG3KRpxLZ7EKZas0yt2jKWrAishRs6gh/QqcUIKAikbI228Fftk+dtnG2"
    "9pR5l2lKm20TOOsreVHGVvSxxlb3OGrtbeu6bH6VChgkecDhXW1mb6VUOFFZqSvlzJvZpZ"
    "LrtVHSNuSTTHBCOLFcekzNarjTw3y6JMMSQLB4HLjBLb/IgW4ecRTidAD0J6bYQvkFcuN5"
    "qpXAWlT4HWQNU5nss0UBBVDQU0HN5B/bP9fESt3CdCWNViWGVBrJxyn3yzHJuLY1gZMnUj"
    "hq0kd24jcOUa/mwUeLUyEJI0HWB5xnatFKI9KInRHkiCtJ41AY1QFhwsuR5TZNqOqXlRJt"
    "gP9U10NgJGNZCChHp3wnhbTxK8lS3jeDB5+smfeSR4nCG+jD6itzxu61THsH4ZYc1ct76M"
    "EkTqiuaMUB/8v4+EmFX7Pr+MDBYYWtCPJNjvhRJIkigrgrrn1OHB+5/ff3h3/D7mdvxJGZ"
    "MljbX59TKazGtwNEWjWZpbo5ZZl6NJEs3Q3MErdnAtjqZoNEuzLLXmciyj4g4aKwo1umfA"
    "93WmqYnhs/cZB1IwrmKRpKm0WFoXC/UNP5CI5HZu2HZJjCei2t25c1BT4zvgftg+U70d4q"
    "MfDUqDOTb/Uk/3e3f483F8EMEfZWfQ7dfBxUX+IOLAPKNmjM7SqsvuL9j1kUHRo/WMnY/c"
    "0z3HhgM9NS3KRRDacpU7KbQoAh2/LuZyd+PXOvu0a1Ivyj5Nu7Mh5NtE6mlKDV6gjpDzez"
    "tME1zWTk/JEOrGXU39VDo7SGcHqSKEFoEEZIdMC5yt0aREsdOlKm8zB2uKvewd0OX9xUW1"
    "7CuetD+yLWdTHMowb6hzGfySxictsqvjTVDIwhl1tFsMNDHkWWa8bSHUhdarAV2P6t3GMg"
    "No7453IxJuGyjCbQOQ+cJyunQp7yKLVBz5xamk8ZWwNp90FJeQrU8q5bMiY06cR0DhmYt+"
    "yBzUlZdsixkRx3/H6Mfv36PvmNDv3/OeyTbmkyaYuqvdJ36dTjJVRsvvo+Ik00i8daWQpt"
    "Nm1wY2L2im9W3eFZVmfls2b+IQ29A2654y0s/YZukDQF4XU6FsuoE/oVuWV5avyZ1dt9po"
    "B1pQZKAU60EJE2a9JpS0mirBFob6CcW2DXjfIf1JhFfPceyJg5kyY3BUcDozPExDqHCHgM"
    "ISTyIKa8QzoKc+mTxJURB3863rFKvwa3Oq1T/TT7SWpZ6WRaglL4Yoj9Un6TqTjtVG9F2r"
    "rS+stkY+wroCSNNpAWjVVX3V9Xml0WzIW+Xcu63zNr2/VVJgSzTXSiprXVXVn0GiGtcIbY"
    "spg8QBpCAADeqvlD+o7779ct8XRT1CN+T6IAq3Ifjcl0KfBMUy4ZCL3kfq5tv919cvO1/p"
    "tlptVVNt1RXougJ9TyvQdYmuLtFV0/zV9bevgu9zyxn97kvyvAqZnqBQtybj24zYmBo2Ru"
    "x1rXkwh8gx+0amKbrQURSiyfWKMdqrINVVzu0yVFc56ypn1Rmqq5xbZ6mu39x6+EIXDxZz"
    "eT/LyHTx4GuUesQjXTz42osHux+QblwJoGsJX4X7T9cSrjvo2q4l7HDMv/WyoyyrS3IAqn"
    "SAzh/8ulhOFzK1zCkeit+MR7fRFF3kz5w84zneuOaS8+hrOFdXefVMggk7UkeWj+eb1qiK"
    "qc7ZTF3i1jZzj74ZHp6RgOKeJPto9bBfln+0iIZVT5a3jQlGU4/M0WJmTWbINbwJmxbZ2H"
    "jGH5HhiHgNoGlNLdvGphgsgxRuYTpJhlAuIyjWFF3PIp4lomHsjtYZQmpmCOk0li13SSOO"
    "z3b5qC6fs3Tdw/XfBrd1c/vtNrc3TNPDVKJ+FLcESZCoy+NWPJ7baAdiWvBCDdySGUKFIc"
    "16VwK5wMOPAKnre5ipIvABUx8eLQfSU+Ad1Qbodz3ybIUemspnT4KmA1sjffZ8qHL2fCg+"
    "ez7kb1JLloxVcoNa0lQszdo8a6PDog57kzSaxWtZDOEqw2b8M+udEWmyzjH6oJoSWKIDSv"
    "LGY7uzVqVugm6HCTBv6zatuSALYaEzNoOBbnnU333+i0VHrjV5ClyJVkKIjQ2nwHhP0mXY"
    "PGaE2+Jz/Emd9kAzPHmCJp2AGDAhAeO39wNF4v1RqNfWi2pIFYyrq4uU3nh6nlUM77+eDt"
    "k24LuADbL8Ai1EZyUVr/39zE/RWUmvUeo6K0lnJekkGJ0Eo5YQWkyCqZKXAdCyLaDKKnN+"
    "xRkxNILshJr8RJztI2LvjLnri7OQ6Zrh3G0i9orv3oyvPHGjQytYp7fo9Bad3tKphI1TGx"
    "aWJFlDPOiXJWqMYUj1JA0IIQJ+oIP9BfGeIs8AoDNTHJ/14kxHC4BcQT5BNiFsqF/gwGlz"
    "3nJglye2KuB/nw2bLRYN+qyMJtpHxVkbkdDybuShE8xzemhKEhGtyhkcvetfmEF1IvbAgz"
    "P49InpjrcnKBFMru1pPq7iac7aeglP83HW0yx2jFQK8j0QEyjNep5uwAFRjezRU9XPvGXo"
    "HQ8bVAbFWZyEsKLoQARl1zkI2qtcvNL3079YxausPU/a86SKEDb2PL0wcuVZwN5szlXvnD"
    "0SPys1SSbhqMpWyThYYg9Cl2BECBPhiW11Cu6lucivEgaGxQ0K+GAJDimZJbLRXOXWh8i/"
    "1FaHMqdQmdWxD9m1TRXeJppt+/m1Oht/Za8dVUoNOirJDTrK8RfPDcuuw+CYoAN2Q2bxHl"
    "Wxy9io4uV7lLPMtKmwTodR3TSoFJXWGSevQszaBNQmoCpC2HHygY6S7zhe98kzpn5PYh+L"
    "B/0y49iEIZUt45lhT3+K0i6IN+8jajyLNF+wZIWxy3eszBauSV2rZNo2qD+iGDtwPeqCaT"
    "WNYJ88MQHNDDqrY0ekqdoxJrYhjN7tL4OfDo+Oo3bCfD3/AIFl9v79EDbAohx+8wm7lSsP"
    "thwRopixRFp+V6qpJKhU1lSiCkkHLzD1+YEjwBpsAGsAx9tkZjiPmIsFusYoXSoJOLMFTo"
    "71weuYeIf2OHGxU9Mm711dDy9PEFA+OIPTweUnpqJ/OkHG2HBMJjDzwbm6+TS8gc+4qgGf"
    "DP9xfc4/wX+4FvukydZqP8q9D06/ZiX1fbZ1JhyijB1oz4ZtmY1Os9foBdxVdeA2fIBws+"
    "e5+7fbq8uCcolwfNZZYU189C9kW3RrN0XvP6aBMwEWsnvYsn3LoW/ga/+z7nKHPGjeG2xi"
    "eD5XVdmPqLraSyQATEs5M3LpBtnMgn7aSwET6HSDV+lcShk7NQWdpdWiVlrUlmnjBlJOkO"
    "2PgKHKwwGdYkICyMiF4uFI6esjaxqp6GgOYfQJmVcGNunSiohZ0mBZZGl1AaPKkg6tmwZy"
    "TlNqKassZfCE1g4UJYhU9r4o6Z/MlqvV5X2SSmFsMMV5rwOkOkCqihDay5HNHuwtMLViIf"
    "a+8jRxk61nKYnCwhvytGp4WbGTuipPkzdUiqnsBdDl/cXFSyVz8wPC/Gxx5ubC1Ymn/bKY"
    "9ZSNqByyZmaiCz8f0AIwspwYI4C94Rt0B+CZZMGzrz3L95n9aUx9CEOzB+AqQeOlz+alkJ"
    "lt+FAyOiOeH05GkYOf2WCKvWeJT3D3374+ZF4rMn5/f/6pRlw8CCzzDdA0Oa7WR2QTLl3+"
    "TfCf93X9uW2YGNxL+07YDElrgP/01wcZ3vsGa1OEgiYGz+5YhI4c9glP8WgYHKoWHSoLD0"
    "kxxbHjC07WEESWTmWBNI0YVYrGHZSE4w7y8Thq/W/dzIKQQqv3zW2rmXF4dFxnea8oOriw"
    "t1BFTRayBMeSVR1RaIfBJg4DpjWNnnAtKOsMWQeX97tK9+S7knvyXf6e/B8yrqMPhsM3UA"
    "jXr/Fd5ktuov3pcPzrrv4XKWi0gdTTlLuRuiK7SiUh6wIfFXUB7b9et6+2W+CzTb/gZ2Lb"
    "ZBG4tz52exLPYOp5v9Q3GI4cUTa0opPwysHIx3PXZhKHfP3Ac6A+BQkMORN7ec9eNRIpfk"
    "Psw47o4d/wthrKQZ3Dpl/iw6PhIkzzv7xDRkSj8pnfO/dp2OcydFTzpcqWd1TssfteGXtX"
    "8MD45zg4WgDVMfsuBpe8yiGkf3DOLgZMS2GfTGyDKXvsk9vh5d0Jk4XjPzj3l18ur75dnq"
    "DAATgZ58H5PDi/gOFTw7L56C/n19fwAX2yXJfPOLg8G17wQRPgl83HnV5cnX2BzzhypyqV"
    "E2bQJOtxRbU3KU+94dz1l0yMvmWHwSHsojGeQorjzKAIs69rId187/TrhfHUZAkkyPZnDf"
    "C8Vy78yQybgY09DkVLkYirOPgP/yMSi7uPABnZZIoGFBTaGBnof8iYrxSrJtZ5J5aJz3iT"
    "XyPFaJbR+EZXwo6Ww4DyUx5gRGcGbH9EgjZkuw2Ay53jiSrmC981v0NtoIlLMUW5N4fj63"
    "QuQai5vogTZFq+KstXBwYKxdzhwMALpZsrJ2Gdb/7amB+5OmvzP0OoRaBDJoqETJTIT99X"
    "rhYmqEu5mgyUbFxMIcJDd4kpO8rjzNG5AaDfHFNqPG7a0u2rmGVvDY/dYvrlFmpJVDS5mC"
    "tERqOFUSs6+ocPsGZG3F0xCgn1OTZKIt/bDCQ4+A3naLmcQYdIdxYiLcSUWxMm3RdUuQNY"
    "pmL/oXsXHew+Mqp+JcmOgK4+VMl+/VCc/Pohj3LF7jJJjvGdNcefsO0bBcHHiKrIKQP/MY"
    "FeoXU8iMvNEnHHjxGCJe+D2E/UpHG9DeIS0IkXwutBCwgssiPm8v7r6fDmx4N/z9XvzCA+"
    "XtCHYH1KQIJ8hxthYluTJ3aNjdjX+zV3Re/s4vzsy+juasSW6x2kAyTmenC+sQ9vB9fXJ+"
    "z+NHwK13+DPdR+AH+ncbld7ZZvlj9Dz4ZnwfeyDRBMZgBS9H9Rh6ER/Po/FY3URetjVGxO"
    "Fd8eUmKF43e9get6PFAevbBIzwt8apmiT/jh+59mJPDQgn0zWXxMyDXMfoIl+QMtyACssq"
    "uODg4rbCs2qnBf8WdpMdqG8xiEdlRV6SVpdnjsWXXToJpqAFUUgOL7P4faaiyhW/SouFGs"
    "nMtZuh1y2nCWda8VRtJHE2L22Y40HDrFXp9tAbjbf/csRbrEskvc8+lowY7dOoLIkO0y+w"
    "87JjCspizuYtVK6FRCvQptISR+DoKf06yOulKzopJeRbnyR2PiW8+ysl5CbGw4cqmsiDIC"
    "GTOqbUkkMr13G48+vbq6SN3fp+cF+i1nOhtk+QWREx0pLl7l3Y0U6yZRXZO6JC0kfPuU3w"
    "E3k3qaUuf+qCNkSW6XTkTo6Si4GkJoLwpeJY4Yl+Q1DyJmCwE7wu+thhLPnTEJHDOKv0oC"
    "iZkR/bIwoiXGjpJB4WpBxJACGWGnr4VHfPwRQn5sebkrg4fycCD0f6ESR408uNji3FXajs"
    "V9WkLYNt10TN1Y5MKYywRQ4uuMCNRtNdbQUXZwXAnh67gE4es4Fy3bhyZHTery1OlsXtcR"
    "uXsH5M5W8LsqHvV3xQ71dzl/Or8LRuL8r+nRypLu0K/1MrZWi34ti4487NqSMHspy5Nkmt"
    "3V2Z3QU3IMX1NQm6LsoEOpS74Fw6EL7FGpd6EYvC1NtVUMN1UkuwbErcRlEDKrBadB5xJi"
    "+xmvQXpdKQVEXmIMV7KCN7B+fQR4yXTgum8QIK5YJkRgn9k38BAf2Ky83SC0t0LwayEfAY"
    "C+l0UZV9uYXyOJK3AM9UvMWvXMrjZaaCtkde0d9BBtlnxwO7z8dH75V44sBPQPzuDsbHh9"
    "x3suTybY9bPgQ5+GF+e/igbM7GC0nkUL5pvhgH0A0bk8GFEWrqiJhNtPL9mxZyh7i3fdMb"
    "QwpHpoGXvlKqhKiYXK+C2w5xGPMc+UnFGFnuU0UYewyA8P3v/8/sO74/exazn+pMyjnDeU"
    "OYfyHC1OXI4JurBod45mo7ObXoVbIlQjmnSsTZPq1BaV5axhi7ot31jbb5ailqLVklZZ0m"
    "DGNRBygkzLV2X5CsO8gYRThFrGKssY0u0a5JnGRB0yDzXWWLeZr1N8151oLQNdyXsgNIZj"
    "qpjOq9jhUp218ZnaPHm6MO5cJ306n+jbDY5vNX/6yvWvAr8nCRWHT/qVYJeI64+g/pwPr9"
    "C4OkxknhG0MNjPRw5Bc2gKEIWe0dQj8whNSdZ7uv4E0n418QEqAoi6SY0yt15/r8LDLxh9"
    "2UJwmASeDN6qpCg9plCZwT2eXdmPwWRGFPs+Y3QfidDRwbuDt0dvASWAQv8YL3vsVJJG6/"
    "XoOoyw7sbsiEGrzSptVqkhhF1UTm5TqWWCmstUWv75GoXWm1dWYl1ISfTZZcLvCxr2RxR6"
    "qOsRM5j4vMvR9++u4c9GgWd//46YhRKD0oVIocHYJHPGZpmeu5XvqFIFGO8BJl5d/aemHq"
    "w+TObukryOKiV5HZUkeR3lq//CLVXL1EjQdJHPlcyNgxJ74yBvcGjIpZ3VSoUmj8TV9rfb"
    "q8uiFIYVTdaKsCY++heyLbo1ZTORzz4OLJu9CX0DX1s3pb13x97ZROMlCrUBfte/iX7c5s"
    "CWwMCUlHJJZNl8sYwZARNkk8hoMJlgSkeuFBWxRGYZuv2VWxsbaCuiiSAR50yJImatHSUh"
    "VUNA8H21N9bVNI+12OdIi4puqgkJPEsabygWWZJmj2V1Jn4GCAzTjwjzBr2AHmvYtqrS0g"
    "6wjuHFaZTA1yh1iRtUowRqX7f2de82f2theHhGAlpfAFlKhXPooOu8hznUNMeepoi9O5pa"
    "ts1MQEgNYKoP+5aUjzScu163Gx2oUOBQbB6oWPWKk26RFlj7LTnXK9kbVcWSPVBqo2gkFA"
    "fPmPobJpB9gjk6tAvS3oowWLQZiyCCdi1m6iqj2IaeTke25Ty1wKtbmKyrnBKnx2ZMqtoM"
    "Vk1tfNdtM1ebryC6ndib5UHuUfI8qBLsBqIwBm1EkWdZwLpwnDT/chpG5MOBuQTMf6af6B"
    "i0cjFoZhta0RZPy6C8G2aSbnfW3NvtyqKN3pcWHY2DuaQAYR12ZES1w3Bo/EmtaMEUKmUR"
    "cZBPXPSj6A0EL/+XFtotthcp5adk3bMlQaRdFI1dFOGZX5v7aTotgLbcDNEtvXFBlJhmz0"
    "RQ1ZpN7P31NWbuSlHbkKvdM8eyjE1v6wL/zctlmgobr0Ahjw3ANeo4jcet1cX5lMiYE+cR"
    "CqDmopsxm+SH2KHjEYDoy6vn9UhLNXbxwrpgSpnzu0xJ17rMC5bLgzupfqxrRaWZr/UYZf"
    "WY+N7aOALVLUdplqnJDa1SqcwNXPfiN+f0l/hZqfrihaMqehK/zQjElgLPAbBui4baiAg2"
    "gXZCmILCdZL+yoEIJS9hLfcJ+8eEBI7PK1wMn/3hTALPw44fqTB0ZsiKxnf6zWuqzcEno3"
    "UnZe6MMt3JDf1nlQtAwvEqF3/wM/7k4LAfLfOTn3nZsxRtoUpZyPsqVSHvi4tC3udqQmCf"
    "1lv2EUVnvMka2OnVaqo6saeqWqVmBfK5iecu8bEzWTJhyZSrzIhSFctajR094WWNxiyMc1"
    "w9Ac1mYlvs32/QN9H0CjqjgO7DqzYMUVvAxkFa0IJ4T31EiVBzxsSfIfyHRbky5GALFBpk"
    "ElzQrGUH3ynXribE5WsdO6ZLwsOHsUsrWuoceWWKViy/qppWTKC0qiVsh6MTbmOc/NxHoe"
    "4FC9sNxrY1aaRxfaiicX0o1rg+5DSu5LapKoIkjcpSqL4Vtl/t/IQljSFLGp5iWUPILnD3"
    "8OioCljS0VExWhI8S3N3TMzlaGbQWR0ep4hU5nTv9pfBT4dHx3BriuJRZsIZ/qyP2Ld6S9"
    "78DH5MoyPluAp21XExdtVxDrvqf8g4L4bidmnhcOWbNPbumA7DXlboKjyGZnlMVfGgETv7"
    "37lhVjWjSzi+tn9aup1XIMnELE/BWlGpXMlxF7NXoIQCfpvIX0cLgwM/MknUK9poI01rhg"
    "159mtxCXGCZKMKYjVzYXdWDyyWgUxTdwxvKWf9iiabHbf0RaPLzvD8NGRjzHPG8tPzy8HN"
    "b/JmRqcStp/+djcc6DLsymrNfhbkVinDxn+4FputgdTTlLuR+i6N5j0RcsSknJRz3seX8Z"
    "SdecS5tYm0oiF+1i/zjk3YqBFlwyrXMswJoK8AbN5iZk1m4KdicyD2GVOhQakwA8xVaXBM"
    "gZ4Hn4W94k+4vseMMqblPWEocqCYrQwTdBS2XJA1Z8KhFns3WXXEjr75wXlwIpfbeCkI6W"
    "SGzcDG3hv0Bbs+U3zeItNYljjUIrg44K12ou2HE00OCVjc4bFTkIBlR/I2OjzS8Gyqcy1G"
    "NB1Ug/b9Rsx4LqSh0FLnhTwMulG/d3VFusY9oYh68Tcy/sUCF7w0CJd4WqpigGxniYEVsp"
    "zYFT9jEzJxm8gn7LKG23yMqWWK0vsQoO+E3fZMHfABiEu4k0QTMogO2IyrfKyNDfgSA7nY"
    "o8T5gaIJhH1tGORhpjrIkp12+wJSjQMyybm+w+cVWosVvVakhjAFx4Y8LPa/vnCrVcQo1h"
    "qIkhqIuienItZhDb9uuC/zzCxcywmKLmXjtNcC/RnXjHBGBCpryD1+CPNWJuL07ocHNP8n"
    "HOPRByODPsFnQGBhs0mY6OC4Skw0q7wlQqLHEvznen3pYwKF+9JDvjHi3Ob4mpYfoW3G4Y"
    "v4eh4v4ZbF9nTzoNFW7BzeHqdOpCMm0HGO5nGOaHk08L1mSLWtqZytqY55dMPfSmYawZN1"
    "ZlGNXEQz8IAQsSXEswMh4+8N+v49yuH8/h29hbIMsAJc2/A5kow4F1eJgex68xxmtiAHY5"
    "NHf6mLJ5Zhs/uNSlyuu/zilk2WYoW5fWV5vd2SQKDm3wT/eV8bfhre7/nnE8ZVj5mV7N7j"
    "sUH2cAfpEsUmyxP73XXUj2i8yiqhsk5T9qODWi7qmECzu4mPWld19F6y+Nuvl9IcEXRirW"
    "/dbvTqNbKJxu++f0OHzBJg4ugZe1QK+lbsmMqQdelUac07pf19bXMUTqCQR5KjopCtWTLN"
    "WwlvQ3tHWs9QrM6lqRR24Cmr0nGwAfZCdTmfpVOY99BTKowG0rCdKXQ+heQniCRCXBL+9g"
    "KnhR5TWxESe7UGjrsVlfbZKeezS4qXR8TNUeD4lgQdolzIWdq9aVbTO13yXQmOlDH7DZAH"
    "YJPJUwtbcN/kDz5EWRFC8em7olD43FX2zgujl2GFVbMyBPkUe7P7XuU563oEpqvXXTNBow"
    "OQzS199gjevwbnVxSa7835rsPtL7Pa+b0gdZUX3+ppKn2z17/ZeYrMaCyxZAeeZxTVcyaI"
    "MkxXarXz6uU5no8BHZBMQ6DBBUciDJcOT4kV9akt2LIiLvHP/9bFm69RW2LLy2sm5jSl1o"
    "lVlvLUciw6ayTmDKmWs2pyViQv7AKbj9gbQllqT5IclnzcL8sQs/nAEdS3WrhGrticPIvK"
    "EUjXgvSrEIMX0rTIAptv0CV+hjb2M8N5FMUqYQPoj2zonKkAxhMfPCGehye+SLI1HMJx5H"
    "i5rTxXbFdfvD5XLAEXnLiDdRs0Nate5ClkkOgxdII5l0ASrXPv0sl614Pfvg4v706Qayxh"
    "gzw4n4dDNjfGD87Z1acTtuDNB+f2l/Pr6/PLv54gOrNcl8ntwbkZfr6/ZAM8PA0cE0bf3A"
    "zP7s6vLk+iXRLmBCiQUTIHgG9mzUnxZYo3U5pO5Whx75o33nvGJ6sGv9Hhxk6/6vjPL5JQ"
    "xdYQ9nC4iaomVaWI2tlk2zjxRM2mgKafEu+jkA/74ewfHN+BojEhT7x13qQZTPdW8AzZ3V"
    "YPcoDsOsWt13sBbXMrURBtxndV8c8leNTO2U1SKQzop6Rip/OlNQq+ekL4M1pmTVHwV+0R"
    "c8dLC2ztWO/2LFeT56lSTScF3yVumVggxQ4Z0aiomiPmm/B/jIMlpN8BIVSOTz0y58l37I"
    "fgGQmA0if8E3bFQdy9AI2k6UzlrZSY2YklbeNlvpM+d3qwoYnHKwzcpJMlNWQifTwJ2IC5"
    "YLf2zyhxk/RL/DN8meT4X2wzRuOV9snczojnc7hAACDlNa6GTQK2tWgA4IIUPfROr376+c"
    "u7r//+94deM5OxdR/Li4OCb8V4T0GCu7YxwQDieMJPM9Hi3mX/L3qj7BQb3CdP2KmNiJ+m"
    "UthpkgDEB38Jv2J+oIi/fz9E2bSgXttHT9ityvptA+MXAbZXcxgXArdv04fiYscEltWUz/"
    "Xw8hN3CIf04P+9/Hx+83XIfcbO1PLm2Hxwrm+uzoa3t2KoRwCaLPQeDz79dsIPuGXoXwZK"
    "7l4Guk/Di/NfhzfwGVN2rGdQLeA7vl5fDO/Ed8xdHqCBue7uby5H55eju5vB5e35HcwLbe"
    "NGFuMh9CSy/GjU8FP0ECgvrm7ZYADSYXMPLs+GFxd87ghkp8mqOqyyqg6LV9VhblWFrvmR"
    "6AzRdHXlZ1H6Evx1cIKejQfn7zfntyfod8+iyYAEF/Tn4c2J6Dk1FQrby1+CEZMhjujgeg"
    "0m86TqulJ7p4bzJHqB/TpY6SWnt+eNTuJ3hxUE8e6wUBDwSC6IzU7k/Cw7FEnguIZl1hXM"
    "/eX14JxtE0ENx97f75lhK869MEWeHct8jBgBB/cFs3vFuW1bE188Hw0+3w1vRsN/XJ/f/C"
    "YGj4ypD3F/wIBnxzZ/BDMLUHgzCgoO47AgfMbe9I4fqxT7vnKHKruUiKTT9fp9GhMqvEs/"
    "W8x2gF8c6VHRaclUKf7+jXbrVho80WDsE9+w6wdps5QqO2p7F5aDaR+N8RQCtFE0vQ8Bd8"
    "pNPtOivBu10vHa6L0bCCtDqbv6NpMA04JGbM3UF0CGUPO/Gf954lczCeRIlZVB7zaYRzcH"
    "P6B46gJYRh64ciE5bm4s2WGGHPxoQPaJ0qdWdLTWF1mWUlmJKb5rGt7w+3O9f4s6B4qYiB"
    "s1YlFVIDPXrS+OBJGyG6F3xsEkxNn1SIhJoUm1pbZaBUiWdeBs4vHKiqHuedQaiM0CW48z"
    "f/RYg5tJEs3QvMIZeBbTW+pH3NJ06lrL1Vm7Zd8Vxd6zNcG1WZ2l06xey2oPTzAEF0byBl"
    "tlyccZQpWd6Q3ZfXBUKa34qCSt+CiXVhwzzmXsasbymFJlnveGbw6O3zdyr1Xhekkudz6V"
    "O805KNuCcFpz3idnUFoGA2ayshczFQlKxFzEc0OGL1WB/zFl5w73w6NKPv6jEif/Uc7LHy"
    "ac5Vld0oRkRdIBHu+6lMG04IUmcryNNS6WJKHOdG9qRLoeebZqllIlaTqw6NMHy4cq9+mH"
    "4vv0Q+4+nVi+BNekxAYKx2vWrmVtdAzUYW+SRrN4LYshsdCwa1uXGbLOMfqgkrFTYuvoCs"
    "oXbIcRQNseX2bUFOOrpYh23zwg0XpnHFi2bzn0DXxf7e4732YCv5U3OKIz+K1oYTBJIAPZ"
    "hDyFHepOIFsWSo43z1PeClIbJYE3waNClb3E8ZWjVHcL9S6xD5ixUS0Ml5zIJJ9Aog5Uzy"
    "iSzazLkhudb/tWlhy4ZkMxpym1mJUWc5yU32Q/Z2g1wJjKkl7VWTQQdY5Yy1plWfMCmiYd"
    "KRJ0WsIqSzgsiWoC/pmi1FJWWcpxkVsDOWdptaRVlnRcuNhID0vTakmrLOlcEWqje1o+h5"
    "a8+pJvtMUzpFrOKssZKscbyDhBpuWrsnxjIIDGfalsvZP3QtKiurm+t2RFpuWrsnyjcvRG"
    "N3KKVMtZZTmHGANNvCUpSi1llaUswC2atWnN0u6NpDkW2YzYABQegbxPnhB2TB5Edl5hu9"
    "YJrZ1nGpPoDNPG2AMhRmZ93qcJVa7kVVwEkOpTm/0JIr34G0OfaCDxl2N+jChcWwBZSi2E"
    "WkIA+GON5l6mT7WN5g6HdQtc/RxOs19He1WeJm60CixNYntvyNazxFQdXa8ZZa0KfyVJuw"
    "2OAWM67e6Kjc2PFD/Zt6PL+4uLnvy2a4Gt35JzdXTFZu/42t0dEukYnjGVQbGchnSfv9xg"
    "24ga3MlZ/gnm6M5KztxOtk0WgTuiPnY35NPncK5bNlWHVmc6UJhrmNqcX5kurR1cXfgZO5"
    "vuPt40ZQgTdXVNASJfCzz6jLt0J6R3HYCttsAiAG3tKo9COOMN2XQtZukqkyCTtgUu3YbT"
    "dJVNUZftTdkEcY2v4VwduuJA8azcPGzF1WcSTAAxVmoIRHy9cvAdYf9Zz91fxXT3lUyBfW"
    "Jt3VZrQjko6rcWqw5rmq6NVsrK+tZr0IqeN4vnrRMcUfcJbW2sOYbL6g0auNBQ5Sfi2AWd"
    "7OuRV+lHH/cNhC5q8FT3OVOuz1lxH3o59/ei97zoqtGPWs+z5YwiCISX7+QiEPrr8HxFoW"
    "71efVlv+X2G7yRSB3uxgSauWuZO66FTjTeMTZRs5NiOj056gtY7T5aWA47NPooBJftI7qk"
    "Pp43OTnax9fxsEGFAlYV+GVF0YHFvWvoF41S0UgU+5bqlWzbXF0LTVLpkH9bIf9ddxpXTQ"
    "hVA1KFrcbPBrdng0/DF+00Dn7fIuM39AmvM30jD3Q1wxcs1Lifq2XbaIypZeJVh4aTRD8s"
    "+PDs6hO0nRF/RC1YoPlr2GMj2YlGbixv/yurG9jatNam9e4U5nhVh/2++vFqBjObt6BSw8"
    "5mnKnXJzUmUFkATU3Bt9Ww38vA33P2iDFv1vQqTaey9tS7DNuPAQSiOKznxlPYr4yf+3Ru"
    "wMGtdPcfreFqDVcVIXRCw+Vh+yIVN4rpr9Nx4xyC9UruPbTjAnWTMK3z2fAsg+uOlj8TPX"
    "ihvavrWRMMrbLZ0bREC+zlWyZuMk8NdbSP/glgb2bAfpLWTdXUTV1CrSiam5bBLVxohVJI"
    "0nWmldm7w5+PY+7DH2X8vv06uLiQVO88BXV0zXB4BzXN9tGC63bQ6nDjrPeV1Pj3JWr8+7"
    "wa/7us50ThCfC7tOPEXmuErbUy5HdnfXsoRaYyY3tXQnWA9qBKWzzd7T67LxLoapvU5gJo"
    "7ZSx6GgczF3J4ibExoZToD+vqDLMHTOybXE3/mS3QcjTq6uLVPzx9Dwb8L3/ejq8+fGAX5"
    "RskOVr54l6p0hoRtZmf5pOC6CxAEInQW0BpOm0AJrfoxqYQPtwFRNCez5cyVnfAl+vVzN1"
    "lLPp+61CBX14HrfA3F9XM3WUuem7qwJzdTn9jsvptxngiQoOJeGdRC1icXAnWfZYLX3Jw0"
    "x61Och5jmzLZcIUEE9bmZ6eIo9zFYMj9oEHn2DBmF5DpoZlI8hLnbiUgeD/R8v25HnLW3x"
    "uyQRokQJkOH70CtQBIQSUSMdH1IyPhSJKyeC8vBQgkxldbN3wDcAb21peWw7RNsiUf3GM/"
    "Uc5Fm0emPLFuNJ8WasE/lIEbUT/tjGXuhdBYz53h/nJhwh33jJRaPOlEdVoiFHxcGQo1ws"
    "ZM7OLlIra29FoXK8iSk1kJ73O1vOTRjdfnbeZGY4Tr38vASJutUsvVPDeeLnCPp10Ec0mM"
    "wgmeL09rzRCn93WIHx7w4LGQ+PXlvSnpJXbRLW0JB174Z1P3SCec5OSOcNRMQ73AHh5YjN"
    "ulvhZvj3e6bNDz+doHiOB+d6ePnp/PKvJwgKypl4Hpz7yy+XV98uT5gu+uSQhcPGDM4ZEc"
    "BpPzhnV5efL5hBcIKgWahtTfwHZ/iP6/MbmBf/4VoezHo2uDwbXlzAZ3F/jAfnZvj5/lZ8"
    "/5TZG6YiZx9ToSRIFuWqVUykbmjsjJe9If6miK1Uj71OaF/4M4uuDIyPyF8QuPvnhNaMor"
    "WhW7GZuVkmdamW3D9pskY7cEeA7kKn+oGiJ7z8iByMTSYJUHlFZTxP9BPbpNGt1H5p67Mx"
    "YmffuF7ldopIZXHcEURnZIF8IhLHoda4EePfV0v/Kcn+kTDeMxY1uR5SqMzyAQ0NC7TwCD"
    "uULB/gIEy4cNimcP2T5FYQ3ie0MBwfVQ/rb1kyv3ujwJMoyMXV3isKhSXTRnh/K+XejHtw"
    "wmOZl7yU5wkqzff6fBcqHG1QZp+m1GX2SpfZW87vAZNWAzGnKfenq84l8Znp/8Q0L2NMAv"
    "bvRyZYJMB8uEL8Gvvq2IQ2g9RIEu7PGvgGPuRQERFahslVwF8H4I77+80rXAK8SVb9HOkE"
    "lcI9ZpjADQgnMBN4ySwsSRhOJVdUGMgbMSuxjgWQIVNY6VkZwsJQjCAbRNRHBEB9kFgdUW"
    "W8Q1UUfzaqxD+UU/11z9BuH4Gi8efIDBoUi+Rp1XUI8sOQzkhgm+iRIEjQiHwgbFdi74T/"
    "U/wiZFt1fYE7Pi11p9fXsTtdjzAeS3okFXsBEiRK34azJTKQiz1KnGhf2oQ8gSu+st9Lw/"
    "Aps+sA39G8cuxlL8ZM34ddGK728ka8rtlQ6mlKLXVVpC45e3M4/7rYSlc5qCKEjascXjqT"
    "+QZPDLcnyWMWD/plWcweDKmYw3zHDerHgB0DEbYMb0nZFxnDUwSgM6axpOIDgLmDT+EE5t"
    "E3/iFeRrQmO5UdyubOZzBv9Zuk+ctxD1KOcMduFYFpHVPyPwz+GXhDdHazMicbF0xBdnMo"
    "sbxWIWd+OLxMlVDnfOObhC/bH/he2FyrB8Ugl0GT3A3VE2iSVEqnywIT54RXOQj/ILw6PU"
    "GhSdHnuWiWN4d/gtutL+BesYkegsO3h8fNXIltJ5qljqmqUkoRKS0kn/gGo4m6fUxWHT9i"
    "AH+IsiQKC19eJDVd7Zu42HclhuHc9ZdxQQUXiiJZZVw1k2RallsSamdZ1r1qW4MdgQgs+7"
    "467EySKMvQHjdQqDjnAe8Q4Wd2cMQH/AuhvIT3SQ1uJyiUZfaLrV5m4VhMrLUYmqLRLM3H"
    "Q/zAc2pxNEmiGZo7YaPChTpHbJJGszTLUoDpkjUNLTG1Y5LOcHPHcdJHj1BaP7CdItO8b8"
    "b7qBdDffZnKbUEGpb3hQ0y6ksgS6kl0EwCYWOS+gLIEGr+N+O/gxscPwkizXcNertPfH+h"
    "hGbNeX5gk8CHCLTZ6MotmEDLo6Hug32fmaINVJ80oeZ/U2gJ4tUHCk1S6fSZttJn4syBDd"
    "NnbqN59kwIVdNnkqtPpUZPPEnm1jc4c+UpNOJpf20ezYjGA9cm0wwgZi/wgzhn0GJG6Crr"
    "xSHIJs4j9hD+PTBsnvAiglb5bJnmUz04D84AzQ3vCZKFEQAvPbJ3dYjP/2bTnnAEDzE8Tq"
    "dh3zYPqM/HLQxLoAxiYzITbSHZIIEzSBaVW0rFuwhyMHQzKZ1Oo/p5VzGBBvZWo+zmFGEH"
    "k5v3N5k5n8Ou1TGtjqkihH1Xx25nlluEyxw/K1XFaDiqBjKza3gTbCcgkr9/F9neEzb99+"
    "8RTjK0cbeYlmNRdEooe/YDRZaJ5y7xsTNZQsqxHI255fk1AvOenVdlStUrQ2AeE/IE2FwJ"
    "BOaPzHAJcRv55mDLH0YBnoqDF7uHDVxtzbxQijM401TqgjJX3x5bhmB+7fiop1dXX+Ajsd"
    "YBw3Tw6TcYYZjLB+f2l/Pra3gcZvs9ONc3V6cXw68nKCxCfnA+DS/Ofx1yfNQ4hQ3mubu/"
    "uRydX47ubgaXt+d3MCekY40sxifPcKjlR6PEK4lcrQfn4uqWDbaZdpxHVJUjr1bcm6mVdF"
    "ilcexhcePYw1zjWA6+1MDGStLtTal+75tnsbM/ATAVHa2TFSwr+yqPzAWyPXFCbQLNjSWa"
    "Gc+4nRrwfbPSxAHtkPqHuqDZUsF/Gzj7sbYo0G8aZeW338/ZWIzr8Doc3gqbFbo42+drWP"
    "JSW0PJ0qlcbNKQ2e3D6FPsPUPX5rrMztJpZldgNoTpG8X2VY8nC4QkuKqjejX2/jae+PQj"
    "esusfnZNGzbX/HiVodrwSMZiJErx6uyHNJXK4DlQEsrsTmgTBJsXunp4eIKZem32Ee9bAM"
    "WGDmmGH93+dSC42kD9TRHukf4Lu4UXcYXI3oDpB3Bj46rIfl3SamcYXK71hZ+k2zPZLzCy"
    "DbY7bfYTHO4lYu9fvXlXl6TvslukCYDkimzPZM+2ObPa+8gCDBA4AJYUUYudrq/Rou0sgF"
    "0rUeRtYNQJX12DHZci3Js99yqj+cZi3MSXGFNp6aosXY0yWSjmPcUb1CiTr1Hqks2uUSZf"
    "2k2kUSbX3aHbRZlMNFt6jjKgMgs/pPv85Qbbhi9H/8qkWw2f8V6u+yKW/7mL/DXBtJIktp"
    "ir6zPZRitpVstn4+6QEOjIYAayYcW9icJctD4aL9ECj2eACk48+IvZ1YzqI/dSU+5S47NY"
    "lPfRQ4RtS3l221a/TY7WmUgEnBl0lst1yw5xXbZ0+SWuawvUTIPjYszxvzieEI1XOa7Wu/"
    "1l8NPh0TEiADS2SG6QPqJEbBkPu8yuoGiOceOmlFsIKpDAm9QLeMYUSoskPIX6CI5RkYno"
    "RUmJTVjfPnJkx+NryqRROESWfljsOo3G7zDjsLddzWhnbtPka9bgeIZMM76+v9pj1pTkXi"
    "3m+YpCs7s2u11ijtwZ8SU5hiUhmSRRFw7uXXM9qd7n+L4mCp4m7aB7b3/deXkvbpSG06gx"
    "W4pUC1ppQePpFE8kMi5Wf1cUSlsfdGI4KyB7G9L1mfkRODytTA3zI3Y61a5nThNq13lrJc"
    "0JV9amVc2JqfZMFJULm9PLUKnaZp9MnnoynzB/0C/1BcdD1nqAfyELNA8AjQUgYZ4NzzIc"
    "H9kWpshy2Cfsh+AZCYAUmiXNEsO5R8qiUGI2t6gEE7/1yaX+3XBaeB7Pp+uZ1Tms+iWOXM"
    "bDGZN8XgTFAdcVhbIJ/HWF0CL4PlSS1ATfX5FohuaQ4nUqyCtMBQlvlNpKbZpO67SNq4bi"
    "e7y2CLKUWghtGRYr3Wpzy+Jbcq49E0ZV0yK7EgvycyTnTgsM/nU1U0fZmz5rlWqxyw20r+"
    "QZF0JTpQb011pyo3k4tkZWj4DnFJYUFp0qAcQTDcCHbf5E2MV9wiwwJoxHQPsUwB00Lo9C"
    "7EUKMnham7kK1GexcaetOeWsOWitLPfDrsfoiWiV9siyk2V486sAuhFmE2DfXAwHIfiNjQ"
    "2OfpPH45Eh6LBvYSOw/+Cc/TK4/CvHyuF7i4+/HpzfiPGuYXnN0HPad/iG5vdIvGh9uz1B"
    "qK3NIvO9PncllJq9WfbW60u9B/2o2VE6nZ4c9dE4WGIvbm/cR3RJfTzfoOt0+113PXY01k"
    "voWVHo5JLaaQ66cq2RKNR2VOVj3y9UtKRYDtHLOKm0l1B7CV+nELSXUHsJ94O9lbyEuQu1"
    "BdZWrTxV7CbdSeHpNn2vv5JgInyJOa9r9Khf5m99FoMqOloHIeibY4qCLYunrCyI588AfG"
    "gxI3NZB6ZqRPJixqjTBIeK1FkuytyJ/RK/aH3sVfVhQHv3Lu8CZkjCBFU8DO+reBjeF3sY"
    "3uc8DLpu6IV8DZ13+1/fXH26P7vjYPpmMPEfHMabL+c3J4g4j0+Wp4Zrnm3HiTTxt7w3SI"
    "JMYV9A7wDuxoO3bz9CDjyEEJGBphb7AvRs2EHlM6i9xh/8y+sDEKfIFGa4kldsslXeHyPT"
    "ojz6XF8IMmqFZdG7gvTpcKMyvVdpxGemoT7ViFxFw1V2wfA8djKFPhpMWYfGGGOMeAciwC"
    "ax7XryaC85ldbK9I2G68BgzpMrjL6Rbc0tyf1Z7MnN0ql8hqzWMLTN4hFDWMof+VwnvPEv"
    "/IwXWstMPfT8hrjkK8L9iVb1vlqmYz3O/CiPSnTlMY1lX6AcgZ3/Q75/c/dDWtgxm6yDBN"
    "k+rgKD7UzR+Y6jlet10JtbzsgNvMnM4M7xuhqehLozF9+udW3Gy999SfJMKfdDis4wvbWr"
    "zjWWvOR0jhlnTAlu099ury4LbPU8afawsyY++he7yunW+Nz7j2ngTICLTIuwbN9y6Bv4vv"
    "+s6c/qDeeuD6nCTr4Rbu3jDXhW7tjK+rAyRxZMkENo8ciz5UxwPRklifZfOvgZe8sF03Jb"
    "6JeyFSGFSW+1ZJSk2X8RKbyBgrFtTSQ3NyE2NpyCDRQTZUQzZlTbkkkUlKqD1ziD7k7QSg"
    "hsKQqBO2RaJjR7QvDKrTTOPL26ukiJ5fQ865G//3o6vPnxgMuIDbL8gmvcYEvuWRKHKhXG"
    "ikhpYbQRG2mR1Tr7slib2s+yYd034DVKXWKo5orFRe5LE6mnKXUnGHWEnN/b3A9TH+UqQa"
    "VygENBB0QZxFWUA7Vhjt5tNM+eCaEyuFVi9W3QHYJpOfMNm0OEqXfnvmgm1xF+Z4Nx7TDp"
    "vlP5zlttn5FcVsUJn9GqW5v0OYpXepXMzwjNjAOVGSicA1I5p8T7mPhkYTFpQ38LZxk+lc"
    "aMW5pSDpG2Sn2Nssd16qgyV10fFaeO6iKjl67yis6GugJI0WkBtKX8JY6yTatfVjPtmSAq"
    "V7+k1qAc3FRXFrVeWfTCwLEJPbJYKQq1zPU6UaTXVlCJHMTLgkRmXKysfEQTWCu2Lfp+4X"
    "DQo/WMKf+bDUfwyyUaURszVkIZWh0FLlvNGmFIVXVISCcngOJSmphA6QKD4ZuD4/dRJhgP"
    "JzWqqTmsUlNzWFxTc5ivqWmcYt1KerVql8PLqKA6mrTutu6EizmCD2vUsCRFqkMJKstZW5"
    "QvfJ6q0un7lehz2pjftjHfDHRhLejFlYPvCPtPRRE0brb+ovtgW4gXG5nw586EzNlbfxP9"
    "Z3sSOz47pF9mzFvh4FHY0LYGjjDvJg7Vh5DWCma2T2wTQUMqHl40efNtFDhmWL4QjfuBIk"
    "iPe8JQLDdlI0OcC8OhC+zJmsVs9dsenAd2mrg+evcWiitoWHBhiSbLbJoJpkyBOhEWGDGX"
    "aMa+mULRJSWOYSMwSYsDLNF7wAD2Ejq6os710y9zJyTEVtmjkKBR2qkwJswCN/toYTmusY"
    "SyeYCboXBKVBPRlvEKimEj5IzfC6gIYzFetex7NkZhxUYf/e4xg8C3pss+mrOjxhAgvXWl"
    "8O6wghTeHRZKAR5lpIBroeKGw5WWwTcIn8+Np9AbLO4UKHoFyCVeVMd+OzQg47UNHMrbyd"
    "9H1Rxu1TxuZS63nM8Nbh/ZpeAY3lIulIgim6K99IXvXhG53MHVCu8kEhzgYkaUafkSZaB+"
    "8nZYkRA7ABiHT88vBze/yZFtTiUVDKe/3Q0H2XbB2DBrFpckSNSoLYGvrVtb0oZnZislJb"
    "qt7ytxk8U6eQNJZ2m1Q1RlSZPAZ+apJKxXDNqWIGmkiuwIc+NbiO9oWkwP5x1Pp3gBUI9m"
    "GxX9bWG55Rx0L5O3MMCeNZn1JL6O8Em/zMVhrMas82sUb7L1uQK1DPnXYsVvWBpfkv3I9C"
    "gpnGOxgZIgUdlIqc7itMFxdFTF4Dg6KjY44FmmMFR4BKpyOBzeQe4eVDLnDkrMuYO8Oce+"
    "0ZfCMpaVp8cku7cgXkZpac1WeNHL7M//DyC5uLc="
)
