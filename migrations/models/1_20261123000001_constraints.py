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
    "ElzQrGUH3ynXribE5WsdO6ZLwsOHsUsrWuoceWWKViy/qppWTKC0qiVsh6M+CnUuWNBuML"
    "atSSNN60MVTetDsab1IadpJbdLVdYnaVTmfvUtsP0q5ycsaQhZ0ugUyxpBdoG7h0dHVUCS"
    "jo6KUZLgWZq7Y2IuRzODzurwOEWkMqd7t78Mfjo8OobbUhSNMtPN8Gd9xL7VW/KmZ/BjGh"
    "0px1Uwq46LMauOc5hV/0PGeTEUt0kLhyvfnLF3x3QX9rJCR+GxM8tjKooHDdjZ/84Ns6r5"
    "XMLxtX3T0m28AkkGZnnq1YpK5QqOu5i9Ah0UcNtE3jpaGBzwkUmiXrFGG+lZM2zIs16LS4"
    "cTJBtVDquZA7uzOmCxDGQaumN4SznrVzTZrLilLxpcdobnpyEbY54zlp+eXw5ufpM3MTqV"
    "sP30t7vhQJdfV1Zr9rMQt0r5Nf7DtdhsDaSeptyN1HdpLO+JkCMm5aSc8zq+jIfszCPOrU"
    "2klQzxs36ZV2zCRo0oG1a5hmFOAHUF4PIWM2syA/8UmwOxz5gKDUqFGWCuSoNDCvQ8+Czs"
    "EX/C9T1mlDEt7wlDcQPFbGWYoKOw5YKsORMOtdi7yaoidvTND86DE7naxktBSCczbAY29t"
    "6gL9j1meLzFpnGssSRFsHEAW+182w/nGdyKMDizo6dggIsO5K30dmRhmdTnWsxoumgGrTv"
    "N2LGcyENgZY6L+Thz436vKsr0jXuCUXUi7+R8S8WuN6lwbfE01IVA2Q7SwyskN3ErvgZm5"
    "CJ20Q+YZc13OZjTC1TlNyHwHwn7LZn6oAPAFzCnSSaj0F0wGZc5WNtbMCXGMjFHiXODxRN"
    "INxrwyAPM9VBluS02xeQahyQQc71HT6v0Fqs6LUiNYQpODbkX7H/9YVbrSI2sdZAlNRA1D"
    "05FbEOa/h1w32ZZ2bhWk5QdCkLp73W58+4ZoQzIlBZQ+7xQ5i3MBGndz88oPk/4RiPPhgZ"
    "9Ak+AwILm03CRAfHVWKiWeUtERI9luA+1+tHHxMo3I8e8owR5zbH1bT8CGUzDl/E1/N4Cb"
    "cstqebB422Yufwtjh1Ih0xgY5zNI9zRMujge81Q6ptTeVsTXXMoxv+VjLTCJ6sM4tq5CCa"
    "gQeEiC0hnhUImX5v0PfvUe7m9+/oLZRjgBXg2obPEWTEubhKCGTXm+cwswU5GJs8+ktdPL"
    "EMm91vVOJy3eUXt2yyFCvM7SvL6+2WBPI0/yb4z/vasNPwfs8/nzCuesysZPcejw2yhztI"
    "lyg2WZ7Y766jfkTjVVYJlXWash8d1HJRxwSa3U181Lqao/eSRd9+vVTmiKATa33rdqNXr4"
    "FNNH73fRs6ZJYAE0fP2KNSsLdix1SGrEunSmveKe3va5ujcAKFPJIcFYVszZJp3kp4G9o7"
    "0nqGYnUuTaWwA09ZlY6DDLAXqsv5LJ3CvIdeUmE0kIZtTKHjKSQ/QSQR4pLwtxc4LfSW2o"
    "qQ2Ks1cNytqLTPTjmfXVK8PCJujgLHtySoEOVCztLuTZOa3umS70pwpIzZb4A8AJtMnlrY"
    "gvsmf/AhyooQik/fFYXC566yd14YvQwrrJqVIcin2Jvd9yrPWdcjMF29rpoJGh2AbG7ps0"
    "fw/jU4v6LQfG/Odx1uf5nVzu8Fqau8+FZPU+mbvcHNrusKX8NFTn3DaybmNKVW11SW8tRy"
    "LDprJOYMqZazanJWJGXpApuP2BtCxWRPkreUfNwvS16y+cARlF5auEYa05w8i6IGyCSCzK"
    "AQFhYyiMgCm2/QJX6Gzuozw3kUdRRhT+KPbOic6WLGEx88IZ6HJ77I/zQcwqHNeCWoPI1p"
    "V1+8Po0pgWCbuIN1Zy41CzLk2U2QgzB0gjmXQBJAcu8ynXrXg9++Di/vTpBrLGGDPDifh0"
    "M2N8YPztnVpxO24M0H5/aX8+vr88u/niA6s1yXye3BuRl+vr9kAzw8DRwTRt/cDM/uzq8u"
    "T6JdEoarFUh2mAPmNDM0pNAnxZspTadyILN3zXvBPeOTVc/Z6HBjp191SOIXyfVhawh7ON"
    "xEVfN9UkTtbLJtnHiinFCgpU+J91HIh/1w9g8OPUDRmJAn3s1t0gw5eitQe+xuq1cNT3ad"
    "fdXrvYC2qc14rfjXUPxzuQe100mTVApjzSmp2OlUXg3Mrp4Q/oyWWVNg9lXHvtzx0gJbO9"
    "ZOPMvV5HmqVB9EwXeJWyYWSLFDZtVGviK+hoHGwRIyw4AQipqnHpnzvDD2Q/CMBEDpE/4J"
    "u+IgJFwAlNF0pvLuPszsxJJO5lLfSR8lHqyAWQuHTKSPJwEbMBeM1p4ZJe6Qfolnhi+QHP"
    "+LrcVovNLemNsZ8XyOYQeomLzw0rBJwDYVDQDxjqKH3unVTz9/eff13//+0GtmLLbuXXlx"
    "pOqtmO0pnGrXNiYYkAVP+Dkm+q277P9Fo46dAlb75Ak7tWHa01QKu0sSKO3gKeGXyw8U8f"
    "fvh9CPFhQR++gJu1VZv2209iIU8Wqu4kI08W16T1zsmMCymvK5Hl5+4q7gkB48v5efz2++"
    "Drm32Jla3hybD871zdXZ8PZWDPUI4GWFfuPBp99O+AG3DD3LQMkdy0D3aXhx/uvwBj5jao"
    "71DEoFfMfX64vhnfiOuctDMzDX3f3N5ej8cnR3M7i8Pb+DeaGH2chiPIQGOZYfjRp+ih4C"
    "5cXVLRsM6C5s7sHl2fDigs8dIb80WVWHVVbVYfGqOsytqtApPxLtCpqurvwsSl+Cvw5O0L"
    "Px4Pz95vz2BP3uWTQZiuCC/jy8ORENkKZCYXv5SzBiMkQQHVyv22GeVF0nau/UcJ5EY6pf"
    "Byu95PT2vNFJ/O6wgiDeHRYKAh7JBbHZiZyfZYciCRzXsMy6grm/vB6cs20iqOHY+/s9M2"
    "nFuRfmbbNjmY8RI+DgvmAWrzi3bWvii+ejwee74c1o+I/r85vfxOCRMfUh4g/A5OzY5o9g"
    "ZoFUbkbhwGEcEITP2Jve8WOVYt9X7lBllxKRtF1ev09jQoV36WeL2Q7wiyM9KjotmSrF37"
    "/Rbt1K1yEajH3iG3b98GyWUmUXbe/CcjDtozGeQmg2iqP3IdROuclnWpS3RlY6Uhu9dwNh"
    "ZSh1i9lmEmBa0IitmfoCyBBq/jfjP0/5aiaBHKmyMujdBvPo5uAHFE9aAMvIAycupMXNjS"
    "U7zJCDHw3IO1H61IqO1voiy1IqKzHFd03DG35/rvdvUTs7EQ1xo+4gqgpk5rr1xZEgUnYj"
    "9M44woE4ux4JMSl0TLbUVqsAXrEOxko8Xlkx1D2PWkNWWWDrceaPHmtwM0miGZpXOAPPYn"
    "pL/Yhbmk5da7k6a7fsu6LYe7YmuDars3Sa1WtZ7eEJhuDCSN71qSztOEOosjO9IbsPjiol"
    "FB+VJBQf5RKKY8a5jF3NWB5Tqszz3vDNwfH7Ru61KlwvyeLOJ3GnOQcFWxBOa8775AxKy2"
    "DATFb2YqYiQYmYi3huyECPKvA/puzc4X54VMnHf1Ti5D/KefnDVLM8q0s6Y6xIOsDjXRcx"
    "mBa80EQOArHGxZIk1DnuTY1I1yPPVs0iqiRNBxZ9+mD5UOU+/VB8n37I3acTy5fARpbYQO"
    "F4zdq1rI2OgTrsTdJoFq9lMSQWGnZt6zJD1jlGH1QydkpsHV07+YI9GgLoJePLjJpi0K8U"
    "0e4R7RP9YMaBZfuWQ9/A99VuCfNtJkBFedcdOoPfihYGkwQykE3IU9g27QSyZaHYePM85a"
    "3Ah1ESeBM8KlTZSxxfOUp1t1DvEvsAZBpVwXDJiUzyCSTqQN2MItnMuiC50fm2bwXJgWs2"
    "FHOaUotZaTHHSflN9nOGVkOLqSzpVZ1FA1HniLWsVZY1L6Bp0iYhQaclrLKEw5KoJrCfKU"
    "otZZWlHBe5NZBzllZLWmVJx4WLjfSwNK2WtMqSzhWhNrqn5XNoyasv+UZbPEOq5ayynKFy"
    "vIGME2RavirLNwYCaNwsydY7eS8kLaqb63tLVmRavirLNypHb3Qjp0i1nFWWc4gx0MRbkq"
    "LUUlZZygLcolnv0Czt3kiaY5HNiA0Q4RG8++QJYcfkQWTnFfYQndDaeaYxic4wbYw9EGJk"
    "1ud9mlDlSl7FRQCpPrXZnyDSi78x9ImGEH855sdYwrUFkKXUQqglBIA/1jjuZfpU2zjucF"
    "i3wNXP4TT7dbRX5WniRqvA0iS294ZsPUtM1dH1mlHWqvBXkrTb4BgwptPurtjY/Ejxk307"
    "ury/uOjJb7sW2PotOVdHV2z2jq/d1yGRjuEZUxkUy2lI9/nLDbaNqLWdnOWfYI7urOTM7W"
    "TbZBG4I+pjd0M+fQ7numVTdWh1pgOFuVapzfmV6c/awdWFn7Gz6e7j7VKGMFFX1xQg8rXA"
    "o8+4S3dCetcB2GoLLALQ1q7yKIQz3pBN12KWrjIJMmlb4NJtOE1X2RT1196UTRDX+BrO1a"
    "ErDhTPym3DVlx9JsEEEGOlhkDE1ysH3xH2n/Xc/VVMd1/JFNgn1tZtsiaUg6JOa7HqsKbd"
    "2milrKxvugZN6HmbeN46wRF1n9DWxppjuKzeoIELDVV+Io5d0MO+HnmVTvRxx0BmNek+Z2"
    "r2OSvuQC/n/l50nRddNfpR03m2nFEEgfDynVwEQn8dnq8o1K0+r77st9x+gzcSqcPdmEAz"
    "dy1zx7XQicY7xiZqdlJMpydHfQGr3UcLy2GHRh+F4LJ9RJfUx/MmJ0f7+DoeNqhQwKoCv6"
    "woOrC4dw39olEqGoli31K9kg2bq2uhSSod8m8r5L/rHuOqCaFqQKqwyfjZ4PZs8Gn4oj3G"
    "we9bZPyGPuF1pm/kga5m+IKFGvdztWwbjTG1TLzq0HCS6IcFH55dfYK2M+KPqAULNH8Ne2"
    "wkO9HIjeXtf2V1A1ub1tq03p3CHK/qsN9XP17NYGbzFlRq2NmMM/X6pMYEKgugqSn4thr2"
    "exn4e84eMebNml6l6VTWnnqXYfsxgEAUh/XceAr7lfFzn84NOLiV7v6jNVyt4aoihE5ouD"
    "xsX6TiRjH9dTpunEOwXsm9h3ZcoG4SpnU+G55lcN3R8meiBy+0d3U9a4KhVTY7mpZogb18"
    "y8RN5qmhjvbRPwHszQzYT9K6qZq6qUuoFUVz0zK4hQutUApJus60Mnt3+PNxzH34o4zft1"
    "8HFxeS6p2noI6uGQ7voKbZPlpw3Q5aHW6c9b6SGv++RI1/n1fjf5f1nCg8AX6XdpzYa42w"
    "tVaG/O6sbw+lyFRmbO9KqA7QHlRpi6e73Wf3RQJdbZPaXACtnTIWHY2DuStZ3ITY2HAK9O"
    "cVVYa5Y0a2Le7Gn+w2CHl6dXWRij+enmcDvvdfT4c3Px7wi5INsnztPFHvFAnNyNrsT9Np"
    "ATQWQOgkqC2ANJ0WQPN7VAMTaB+uYkJoz4crOetb4Ov1aqaOcjZ9v1WooA/P4xaY++tqpo"
    "4yN313VWCuLqffcTn9NgM8UcGhJLyTqEUsDu4kyx6rpS95mEmP+jzEPGe25RIBKqjHzUwP"
    "T7GH2YrhUZvAo2/QICzPQTOD8jHExU5c6mCw/+NlO/K8pS1+lyRClCgBMnwfegWKgFAiaq"
    "TjQ0rGhyJx5URQHh5KkKmsbvYO+AbgrS0tj22HaFskqt94pp6DPItWb2zZYjwp3ox1Ih8p"
    "onbCH9vYC72rgDHf++PchCPkGy+5aNSZ8qhKNOSoOBhylIuFzNnZRWpl7a0oVI43MaUG0v"
    "N+Z8u5CaPbz86bzAzHqZeflyBRt5qld2o4T/wcQb8O+ogGkxkkU5zenjda4e8OKzD+3WEh"
    "4+HRa0vaU/KqTcIaGrLu3bDuh04wz9kJ6byBiHiHOyC8HLFZdyvcDP9+z7T54acTFM/x4F"
    "wPLz+dX/71BEFBORPPg3N/+eXy6tvlCdNFnxyycNiYwTkjAjjtB+fs6vLzBTMIThA0C7Wt"
    "if/gDP9xfX4D8+I/XMuDWc8Gl2fDiwv4LO6P8eDcDD/f34rvnzJ7w1Tk7GMqlATJoly1io"
    "nUDY2d8bI3xN8UsZXqsdcJ7Qt/ZtGVgfER+QsCd/+c0JpRtDZ0KzYzN8ukLtWS+ydN1mgH"
    "7gjQXehUP1D0hJcfkYOxySQBKq+ojOeJfmKbNLqV2i9tfTZG7Owb16vcThGpLI47guiMLJ"
    "BPROI41Bo3Yvz7auk/Jdk/EsZ7xqIm10MKlVk+oKFhgRYeYYeS5QMchAkXDtsUrn+S3ArC"
    "+4QWhuOj6mH9LUvmd28UeBIFubjae0WhsGTaCO9vpdybcQ9OeCzzkpfyPEGl+V6f70KFow"
    "3K7NOUusxe6TJ7y/k9YNJqIOY05f501bkkPjP9n5jmZYxJwP79yASLBJgPV4hfY18dm9Bm"
    "kBpJwv1ZA9/AhxwqIkLLMLkK+OsA3HF/v3mFS4A3yaqfI52gUrjHDBO4AeEEZgIvmYUlCc"
    "Op5IoKA3kjZiXWsQAyZAorPStDWBiKEWSDiPqIAKgPEqsjqox3qIriz0aV+Idyqr/uGdrt"
    "I1A0/hyZQYNikTytug5BfhjSGQlsEz0SBAkakQ+E7UrsnfB/il+EbKuuL3DHp6Xu9Po6dq"
    "frEcZjSY+kYi9AgkTp23C2RAZysUeJE+1Lm5AncMVX9ntpGD5ldh3gO5pXjr3sxZjp+7AL"
    "w9Ve3ojXNRtKPU2ppa6K1CVnbw7nXxdb6SoHVYSwcZXDS2cy3+CJ4fYkecziQb8si9mDIR"
    "VzmO+4Qf0YsGMgwpbhLSn7ImN4igB0xjSWVHwAMHfwKZzAPPrGP8TLiNZkp7JD2dz5DOat"
    "fpM0fznuQcoR7titIjCtY0r+h8E/A2+Izm5W5mTjginIbg4lltcq5MwPh5epEuqcb3yT8G"
    "X7A98Lm2v1oBjkMmiSu6F6Ak2SSul0WWDinPAqB+EfhFenJyg0Kfo8F83y5vBPcLv1Bdwr"
    "NtFDcPj28LiZK7HtRLPUMVVVSikipYXkE99gNFG3j8mq40cM4A9RlkRh4cuLpKarfRMX+6"
    "7EMJy7/jIuqOBCUSSrjKtmkkzLcktC7SzLuldta7AjEIFl31eHnUkSZRna4wYKFec84B0i"
    "/MwOjviAfyGUl/A+qcHtBIWyzH6x1cssHIuJtRZDUzSapfl4iB94Ti2OJkk0Q3MnbFS4UO"
    "eITdJolmZZCjBdsqahJaZ2TNIZbu44TvroEUrrB7ZTZJr3zXgf9WKoz/4spZZAw/K+sEFG"
    "fQlkKbUEmkkgbExSXwAZQs3/Zvx3cIPjJ0Gk+a5Bb/eJ7y+U0Kw5zw9sEvgQgTYbXbkFE2"
    "h5NNR9sO8zU7SB6pMm1PxvCi1BvPpAoUkqnT7TVvpMnDmwYfrMbTTPngmhavpMcvWp1OiJ"
    "J8nc+gZnrjyFRjztr82jGdF44NpkmgHE7AV+EOcMWswIXWW9OATZxHnEHsK/B4bNE15E0C"
    "qfLdN8qgfnwRmgueE9QbIwAuClR/auDvH532zaE47gIYbH6TTs2+YB9fm4hWEJlEFsTGai"
    "LSQbJHAGyaJyS6l4F0EOhm4mpdNpVD/vKibQwN5qlN2cIuxgcvP+JjPnc9i1OqbVMVWEsO"
    "/q2O3McotwmeNnpaoYDUfVQGZ2DW+C7QRE8vfvItt7wqb//j3CSYY27hbTciyKTgllz36g"
    "yDLx3CU+diZLSDmWozG3PL9GYN6z86pMqXplCMxjQp4AmyuBwPyRGS4hbiPfHGz5wyjAU3"
    "HwYvewgautmRdKcQZnmkpdUObq22PLEMyvHR/19OrqC3wk1jpgmA4+/QYjDHP54Nz+cn59"
    "DY/DbL8H5/rm6vRi+PUEhUXID86n4cX5r0OOjxqnsME8d/c3l6Pzy9HdzeDy9vwO5oR0rJ"
    "HF+OQZDrX8aJR4JZGr9eBcXN2ywTbTjvOIqnLk1Yp7M7WSDqs0jj0sbhx7mGscy8GXGthY"
    "Sbq9KdXvffMsdvYnAKaio3WygmVlX+WRuUC2J06oTaC5sUQz4xm3UwO+b1aaOKAdUv9QFz"
    "RbKvhvA2c/1hYF+k2jrPz2+zkbi3EdXofDW2GzQhdn+3wNS15qayhZOpWLTRoyu30YfYq9"
    "Z+jaXJfZWTrN7ArMhjB9o9i+6vFkgZAEV3VUr8be38YTn35Eb5nVz65pw+aaH68yVBseyV"
    "iMRClenf2QplIZPAdKQpndCW2CYPNCVw8PTzBTr80+4n0LoNjQIc3wo9u/DgRXG6i/KcI9"
    "0n9ht/AirhDZGzD9AG5sXBXZr0ta7QyDy7W+8JN0eyb7BUa2wXanzX6Cw71E7P2rN+/qkv"
    "Rddos0AZBcke2Z7Nk2Z1Z7H1mAAQIHwJIiarHT9TVatJ0FsGslirwNjDrhq2uw41KEe7Pn"
    "XmU031iMm/gSYyotXZWlq1EmC8W8p3iDGmXyNUpdstk1yuRLu4k0yuS6O3S7KJOJZkvPUQ"
    "ZUZuGHdJ+/3GDb8OXoX5l0q+Ez3st1X8TyP3eRvyaYVpLEFnN1fSbbaCXNavls3B0SAh0Z"
    "zEA2rLg3UZiL1kfjJVrg8QxQwYkHfzG7mlF95F5qyl1qfBaL8j56iLBtKc9u2+q3ydE6E4"
    "mAM4POcrlu2SGuy5Yuv8R1bYGaaXBcjDn+F8cTovEqx9V6t78Mfjo8OkYEgMYWyQ3SR5SI"
    "LeNhl9kVFM0xbtyUcgtBBRJ4k3oBz5hCaZGEp1AfwTEqMhG9KCmxCevbR47seHxNmTQKh8"
    "jSD4tdp9H4HWYc9rarGe3MbZp8zRocz5Bpxtf3V3vMmpLcq8U8X1Fodtdmt0vMkTsjviTH"
    "sCQkkyTqwsG9a64n1fsc39dEwdOkHXTv7a87L+/FjdJwGjVmS5FqQSstaDyd4olExsXq74"
    "pCaeuDHTe2BXlkNnuXPgocAblgwj/j1LKw4kINayT2QdUub04Tak96axXOCc/WpkXOian2"
    "TBSV65zTy1CpUmefTJ56Mhcxf9AvdQ3HQ9Y6hH8hCzQPAJwFEGKeDc8yHB+xY4giy2GfsB"
    "+CZyQAUuidNEsM5w4qi0LF2dyiEoj81ieXunvDaeF5PJ8ub1bnsOqX+HUZD9kVVwfpPEGh"
    "bD5/XSG0iMUPhSU1sfhXJJqhOeB4nRnyCjNDwhultlKbptM6beMiovgery2CLKUWQluGxU"
    "q32tyy+Jaca8+EUdW0yK7EgnQdybnTAoN/Xc3UUfamz1qlOu5yA+0recaFSFWpAf21ltxo"
    "Ho6tkeQjXEfCksKicSVgeqIBuLTNnwi7uE+YBcaE8Qjgn8KrRONqKcRepCChp7WZqyB/Fh"
    "t32ppTzpqDTstyt+x6yJ6IVmkHLTtZhje/CtwbYTYBFM7FcBBi4djY4GA4eXgeGaAO+xY2"
    "AvsPztkvg8u/cugc4fCF8deD8xsx3jUsTxWHb2h+j8SL1rfbE4Ta2iwy3+tzV0Kp2Ztlb7"
    "021XvQnpodpdPpyVEfjYMl9uJux31El9TH8w2aULffhNdjR2O9/J4Vhc41qZ31oAvZGolC"
    "bUdVPhT+QjVMiqUUvYyTSnsJtZfwdQpBewm1l3A/2FvJS5i7UFtgbdVCVMVu0p3UoW7T9/"
    "orCSbCl5jzukaP+mX+1mcxqKKjdRBiwDmmqN+yeMrKgnj+DLCIFjMylzVkqkYkr22MGk9w"
    "5Eid5aLMndgv8YvWh2JVHxW0d+/ypmCGJExQxcPwvoqH4X2xh+F9zsOgy4heyNfQebf/9c"
    "3Vp/uzO46tbwYT/8FhvPlyfnOCiPP4ZHlquObZdpxIE3/LW4UkyBT2BfQO4G48ePv2I+TA"
    "QwgRGWhqsS9Az4YdVD6D2usDwr+8Ph5xikxhhit5xSY75/0xMi3Ko8/1hSCjVlgWvStInw"
    "43KtN7lQaAZhrqU43IVTRcZRcMz2MnU2irwZR16JMxxog3JAKoEtuuJ4/2klNprUzfaLgO"
    "DOY8ucLoG9nW3JLcn8We3CydymfIag1DFy0eMYSl/JHPdcL7AMPPeKG1zNRDz28IU74i3J"
    "9oVe+rZTrW48yP8qhEkx7TWPYF6BHY+T/k2zl3P6SFHbPJOkiQ7eMqMNjOFI3wOHi5Xge9"
    "ueWM3MCbzAzuHK+r4UmoO3Px7VrXZrz83Zckz5RyP6ToDNNbu+pcY8lLTueYccaUwDj97f"
    "bqssBWz5NmDztr4qN/saucbo3Pvf+YBs4EuMi0CMv2LYe+ge/7z5r+rN5w7vqQKuzk++LW"
    "Pt6AZ+WOrawPK3NkwQQ5wBaPPFvOBNeTUZJo/6WDn7G3XDAtt4X2KVsRUpj0VktGSZr9F5"
    "HCGygY29ZEcnMTYmPDKdhAMVFGNGNGtS2ZREGpOvCNM0DkgM5CYEtRCNwh0zKh9xOCV26l"
    "j+bp1dVFSiyn51mP/P3X0+HNjwdcRmyQ5Rdc4wZbcs+SOFSpMFZESgujjdhIi6zW2ZfF2t"
    "R+lg3rNgKvUeoSQzVXLC5yX5pIPU2pG8OoI+T83uZ+mPooVwkqlQMcCjogyiCuohyoDXP0"
    "bqN59kwIlcGtEqtvg2YRTMuZb9grIky9O/dFb7mO8DsbjGuHSfedynfeajeN5LIqTviMVt"
    "3apM9RvNKrZH5GaGYcqMxA4RyQyjkl3sfEJwuLSRvaXTjL8Kk0ZtzSlHKItFXqa5Q9rlNH"
    "lbnq+qg4dVQXGb10lVd0NtQVQIpOC6At5S9xlG1a/bKaac8EUbn6JbUG5eCmurKo9cqiFw"
    "aOTeiRxUpRqGWu14kivbaCSgTw1CbTTnhmXKysfEQTWCu2LdqA4XDQo/WMKf+bDUfwyyUa"
    "URszVkIZWh0FLlvNGmFIVXVISCcngOJSmphA6QKD4ZuD4/dRJhgPJzWqqTmsUlNzWFxTc5"
    "ivqWmcYt1KerVql8PLqKA6mrTutu6EizmCD2vUvyRFqkMJKstZW5QvfJ6q0vj7lehz2pjf"
    "tjHfDHRhLejFlYPvCPtPRRE07r3+ovtgW4gXG5nw586EzNlbfxPtaHsSOz47pF9mzFvh4F"
    "HY37YGjjBvLg7Vh5DWCma2T2yTWdh9UZpg8l7cKHDMsHwhGvcDRZAe94ShWG7KRoY4F4ZD"
    "F9iTNYvZ6rc9OA/sNHF99O4tFFfQsODCEj2X2TQTTJkCdSIsMGIu0Yx9M4WiS0ocw0Zgkh"
    "YHWKL3gAHsJXR0RZ3rp1/mTkiIrbJHIUGjtFNhTJgFbvbRwnJcYwll8wA3Q+GUqCaiLeMV"
    "FMNGyBm/F1ARxmIMZxV02u6jZ2MUVmz00e8eMwh8a7rsozk7agwB0ltXCu8OK0jh3WGhFO"
    "BRRgq4FipuOFxpGXyD8PnceAq9weJOgaJXgFziRXXst0MDMl7bwKG8nfx9VM3hVs3jVuZy"
    "y/nc4PaRXQqO4S3lQokosinaS1/47hWRyx1crfBOIsEBLmZEmZYvUQbqJ2+HFQmxA4Bx+P"
    "T8cnDzmxzZ5lRSwXD6291wkO0ejA2zZnFJgkSN2hL42rq1JW14ZrZSUqK7/L4SN1mskzeQ"
    "dJZWO0RVljQJfGaeSsJ6xaBtCZJGqsiOMDe+hfiOpsX0cN7xdIoXAPVotlHR3xaWW85B9z"
    "J5CwPsWZNZT+LrCJ/0y1wcxmrMOr9G8SZbnytQy5B/LVb8hqXxJdmPTI+SwjkWGygJEpWN"
    "lOosThscR0dVDI6jo2KDA55lCkOFR6Aqh8PhHeTuQSVz7qDEnDvIm3PsG30pLGNZeXpMsn"
    "sL4mWUltZshRe9zP78/w4wRDc="
)
