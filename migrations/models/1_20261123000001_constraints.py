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
    "eJztfWtz2ziW9l9B6Uv3VKmz8TVZe2vrlR1l2hPH9viSTO94S6FIyOKaItgEabV2p//7iw"
    "OQFO8iKUqGaFTt9sQiDkSdg8u5Puf/ejNiYIu+uyRPpj3wPDxzvN4J+r+erc0w+0fu8z7q"
    "aY6zfAofeNrY4gQWjBxpYih/pI2p52o6zDvRLIrZRwamums6nklsoLkjMzwmxgJ5rokN5B"
    "FEzScbmfY7oDeIziYw7afVQ33b/N3HI488YW+KXUbwz/9mH5u2gf/AFP78Z0/TdeLb/Ffo"
    "LtY8bLC37f03jHOeRxMTW0aCA6YBQ/nnI2/h8M/OzKcL2/vMx8Ibjkc6sfyZvRzvLLwpsS"
    "MCU3zhE7axC1/JPvNcH1hh+5YV8C7kjvgVyyHi9WM0Bp5ovgUMBWrxAsvPeqPR1fX96G54"
    "Pxr1MswOKWJMDT7SiQ2CYq9KOQOe4BV++ff9/YODD/vvD44/Hh1++HD08f1HNpa/b/bRhz"
    "/Fyyy5JabiPLv468XVPbwQYatBLBb44E9Oo3maoOJSWnJfMwwXU5oVwflUc/MFECNJSYH9"
    "vLQUQp6XiSH8YCmH5TrehiBm2h8jC9tP3pT9eXxYwuNvg9vzXwe3Px8f/iXJ6KvgyT5/BC"
    "yPsZjxw6vF4JBge+zt9bbC3IP37ytwl40qZC9/luLv8sCpzOElicxLuDegCF7M6COLzLGL"
    "dI3izJldhfH7R1WWNRtVyHj+LMl47LrErcP2iKAR04PDedM8v2IkJ8j0EPV1HWMDG404fl"
    "hlpR8WL/TDzDqP3aYZnn9iTzxzhvP5nqRMMd8ISN+F/5Bn/Vc/ZdgPNK5taxEskxLW3198"
    "Hd7dD77ewNfNKP3d4vwb3A/hyT7/dJH69OfjlJiiSdD3i/tfEfyJ/uv6asjZS6j35PJvXI"
    "67/68evJPme2Rkk/mI3aHLFR1+GnLtT9CVJs+x+xo+GGv681xzjVHmCdknRWOzj2b7s/Qn"
    "ms1uHCNgLrxmoJTeaJTOiWvcYopztdbkgFK11QmGjlwYW1FvHaC5tkDwY9CEuIiGuul8Su"
    "CDJ+IhpoaicO5TxP77TBGx9ewpufZkq3VfpeJKqeJONTqtc0uF49vRDF5XABtWbdWV9Fau"
    "pITe94djstkaSD1J2UGp74iUQ56UitmnjXZ2jKwFAW9H6X+r8nVHdVWTGNFq/WQHNuz2VJ"
    "SMUp+URFYMn4mLzSf7C15wUVyw99aYMprD+kAdfwim2TER/BmusfDT5bZ3tXmkTseXHvvt"
    "7BdjT2hyg7vzwadh78/XsZJu8YRtyuk9ecZ2L8dISjzvl9lIrhjJTAw2tKKJdG1jFNAhTo"
    "fIBGls9My0FqfRv5AJlgzmzvxf8vz+a8yjDCOJT51+iWEkRJqVwMPDxad8/i8pUjLwfdN4"
    "B3TtnD/blEUJW4U3WtzR8duX/9CkJdQ9I7N39+vgl/2j41PuFhFngulRbE3gELDxC3bRM3"
    "a8Rt5RZYoqU/TtmaKSHGsyCVlZokq+7Hx6YddLExEnKZWUZZYyM18nk9oOhzhVI4+DZBLd"
    "puqvfD3K1yOXCFrz9WQOlhZ4ehfOs1snSlWexk9SmRxogu05nrNIHsUus0j0VZIJYFH9RJ"
    "FjaTpGpo00RD22RvJSBcqG5vi7/hltaz5MZLsmsmLF5/Ciume+YJUPK6lPzCUWzr0o72aa"
    "ZRUKIUYm81XZ20OaMTNtExjPVmQf7SPdZ2tzhl3EVvCLyZb7zxql/gwbf6nq2RGCO9j/cB"
    "yJCv4oE87d18HlZVZNcc2nqZeTjPy3u+urAsZHFGnl39Q99C9ksZ+6Kf73/mPi2zqwFo19"
    "0/JMm76Dr/3PXk2pfCWGb4GPDWl8OnoKvnjTxpT73mBxVZRFCcuBhwlTIfSm/fx18I+0o+"
    "388vosbQPABGeZ3Ft+mmUPLMLeWbOLsm9DopTMxoxqU8IKj7LtGmln19eXCaafXaSOpKuH"
    "r2fD25/3uATYINMrUOHhyva9HHd9Ka9jVFIzu3evPbPl7miuB/etWPaexjcXmSDiGtil62"
    "+CFuVhadQb8fdq4LfIEO+M66J3HxMNU5FmeEbcxfqS2Tl3htCfmzitkpQ7I/k36bRSYaVi"
    "va+7YSVurTVwVS6pZLYCpDTJlK9S+SrlEsG6vspbdgrdXpzfp52VgSNobWdlME9HuRo/TA"
    "vYWuyujIcW0zl1qTMloP/85RZbXKctZnk6k28ntbIM4xOr03GJ4eveyDLt5zW5dSOmqupU"
    "35V1mmDXhLizNnjFdv+s04wS9vt6TLqGOTq07zYbU4HbITemEsYhSmIqBDTpfrWgCsWWxW"
    "MlY5+Cx5IG+YLY1myoqNQ8BKmCTKKMSYh9F0ZjbBH7iSKP5IVe1p9QJSRLrG72S4Iv/H8z"
    "/C9Oog3Hy4zhUF0EiQTZvaMq+AFsVGGKLH+WtKwcxqVaDI4I5EUi6Q3f7R0fVoxUJTExqn"
    "B4v5jB+xn+4plmWnX4GxHIy9+G63cjgCOFYEX3+I+CA/pVwIo2xuMyF9vwH/fl4b3Iw3Z5"
    "ffXXcHg65pdkOHgm/7fmmRGn2SLLB9TU/u1v2rPmelrdI+T7lDAtwtAWFCoc0MR88tmiQZ"
    "qLEccJwkYeVlqVbdA+CgzFnse+v1aQPE6zu2HyNnbJRoLgxB4TprHDK9UQSpJqd8XCdo+p"
    "T9mmcamHqIcdsXEMdgRImrQwJuSZjsaLkShnytH4yyLqOdRbjKxHn9QQEPs5z9yGYoeZa2"
    "IXaRRRwuTO/lezRWwdarqYWJgUZ5UBr7YTZw9+5ogZxXhKfFo/LlM0g0onbxqiGROqE0M4"
    "VfNkYWvuomj3JCnTW2fhCdeDFFLo3WHNYpf/eIEC98kL0J3yqU4EXJSleeAF/KmN5JTg/I"
    "o2DTvrzi6uBre/5etwZznn3dlv98NBBqdPa1ZAlSDcmTwFdiGJUlXkYJcSW7MQeBzQnB13"
    "4he9wWwVlcdQfIR2N4/Bd4yGUk9SKqnLIvWczR4FEypCRq4snKkTlOl01Ir6Y4PM2NM1I1"
    "d34TxdZZTOfs8TYbbFmow6F/MsusqnILzeTmS9q0x60VxTs9dl0jcxS1eZFNmya7LpezhP"
    "Vxk1toi+bnrGGczRVQaF9V/rHt3BNF1lk+Fqk3XPpE8wR1cZNDGtdQ8jnpxifGYTdZZJxL"
    "LI3HdG3FG+Hrc+B3Pdsak6zy9od8QYsu4KC3l2H0zXVb7NMKXa07rc+ipm6SqTiOONiL/u"
    "oX7teNd+d0914s5aSG7tKnvCQsh1M8uDabrKJgsbT9gdYdtb30dwyecasqk66ybYZrb0Tj"
    "LIxbq2rvp0C3N0mkGjmeaua/pyLt15WndV8hfi69O1t9s3MUuXmLTR+oTII55XoxB3l5fU"
    "KSS881VqFRx/bJk6CnJCBcI5r3Y4Yf9g8sEW8m1IhiG+i8TcfURc9lD8ARQQVybzHAT19q"
    "dXdQxSp8PIWsewETDwy6j/5Cmam96UL1oP2iSalP1bOBGDddywQ+VBpYTxg5KE8YN0sqxJ"
    "o1+Y3Q5lSX5JQrnz+9rIi20xX89xCckJKpcUmYQE8ibo975D2Rnke93/4x4x5Ypp6OJ8Ty"
    "x8NGN/oSmxmrUMbR8U/wW7JpusSQJIinRnsr/a2A2SJ3yo7K7u5/kolBoJdb4SqBQF65Fv"
    "RfbbhPXYpEXKQWpyjNEQvKbYDgX8l+omKE9J5k2HoYcWzSssKxmmTEKJj4e+tCbha5/Qmy"
    "9tf+3S6w0b3Q1N6g3UYMNpV3cxx2l2gt197uMgvof+XzNLrsoKPy5e4McKumHL0A2ORumc"
    "WfWj/EZ+xQADGUKZT+zewH0i9r7ZRgXUJvAGTDoiDubQ9PUddnFKuT12ve/EfaZoQtxEDe"
    "EpmmkGhmpDUaw7Y8qqgSyzjULqFh18ytlQfEp119mgSsm6JvUcz2LzUrLoGmTfjdcucAkm"
    "u4W5dnBBVEzReDVk0p3klypW3G6KRlSLl+MUi9fpFTvGklWBlcAkp9Beepk4kYsPmTcmty"
    "dX5JPlb5/uyaUcZcpRJttGTznK3ldylL0vcZS9zxi6Snvvmh6nQoUSHnEqVFhbm+lXDRVW"
    "6Ff6eiX3cma5bFd1DLmVoznGGFmsOMZltlpt5LlZJmWKIZnbCFxmlFjGKZoHn4cQnoBKCO"
    "m1Ib5AVrlca6ZyFZQ++0oDled4LtNAQVQ1FNBgeAf1z/bzEZVyHwthVYthlQWxMsp9/M0y"
    "bC6OYaXI5I0YtpLcuYnAlaN505Hv1spAiNN0gOUp27VSiHavJEa7lxOkdU0dNMK84GDJ9Z"
    "ggU3ZMzYsyxn6ob6LTETCqgRRyqLcnjPf1JMG73DKO+/rzL97UJf7TFPFldIre87itXR3e"
    "+nWENXWc+jKKEckrmnNCPfD/PhFiVEXdfR0ZzDF0px/lwMIXSiBOIq0I6p5T+3uHHw4/Hh"
    "wfRtyOPiljck7PbX69jPRZDY4maBRLM2vUNOpyNE6iGJo5eMUOrsXRBI1iaZql5iwfy6i4"
    "ucaSQo7GGvB9nel3onnsfcZ+LhhXsUiSVEosrYuFeprn54jkbqZZVkmMJ6Ta3rmzV1Pj2+"
    "N+2D5TvW3ioZ81Sv0ZNv5ST/c72P9wHB1E8EfZGXT3dXB5mT2IODDPqBmj07TysvsLdjzo"
    "DfNkvmD7lHu6Z1izod2mSbkIAluucieFFkWg4tfFXO5u/Fpln3ZN6kXZp0l3NoR8m0g9Sa"
    "nAC+QRcnZvB2mCi9rpKSlC1c6rqZ9KZQep7CBZhNAikEDeIdMCZ2s0KZHsdKnK29TBmmAv"
    "ewd09XB5WS37iiftjyzTXheHMsgb6lwGf07jkxbZ1fEmKGRujzraLQaaGPIsM962EOpC69"
    "WArkb1bmOZAbR3x7sRCbcNFOG2Ach8adpdupS3kUUqjvziVNLoSliZTzqKSshWJ5XyWZE2"
    "I/YToPDMRJdkDurKS7bFjIjjv2P0848f4Xfo9MePrGeyjflyE0yd5e4Tv04lmUqj5fdRcZ"
    "JpKN66UkjSKbNrDZsXNNP6Nu+SSjG/LZs3doitaZt1Txnpp2yz5AGQXxdToWy6gT+hW5ZX"
    "mq/xnV232mgLWlBooBTrQTETZrUmFLeaKsEWBvoJxZYFeN8B/UmIV89x7ImNmTKjcVRwOt"
    "VcTAOocJuAwhJNIgprxDOgpx7Rn3NRELfzrasUq+BrM6rVP5NPlJYln5ZFqJlfDFEeq4/T"
    "dSYdq43ou1JbX1ltDX2EdQWQpFMCUKqr/Krry1KjWZO30rl3W+dtcn/LpMCWaK6VVNa6qq"
    "o3hUQ1rhFaJlMGiQ1IQQAa1F8qf1DffffloS+KeoRuyPVBFGxD8LkvhD4JimXMIRe+T66b"
    "b/tfX7/sfKnbKrVVTrVVVaCrCvQdrUBXJbqqRFdO81fV374Jvs9Me/S7l5PnVcj0GIW8NR"
    "nfp8TCVLMwYq9rzvwZRI7ZNzJN0YGOohBNrleM0V4FqapybpehqspZVTnLzlBV5dw6S1X9"
    "5sbDF6p4sJjLu1lGpooH36LUQx6p4sG3XjzY/YB040oAVUv4Jtx/qpZw1UHXdi1hh2P+rZ"
    "cdpVldkgNQpQN09uBXxXKqkKllTvFQ/Ho8ugun6CJ/ZuQFz/DaNZecR1+DubrKqxfi6+xI"
    "HZkenq1boyqmumAzdYlbm8w9+q65eEp8ins52UfLh/2y/KN5OKx6sryl6RhNXDJD86mpT5"
    "GjuTqbFllYe8GnSLNFvAbQtCamZWFDDM6DFG5hupwMoUxGUKQpOq5JXFNEw9gdrTKE5MwQ"
    "UmksG+6SRmyP7fJRXT6n6bqH678Jbqvm9pttbq8ZhotpjvpR3BIkRiIvj1vxeG6iHYhhwg"
    "s1cEumCCWGNOtdC+QCFz8BpK7nYqaKwAdMfXgybUhPgXeUG6DfccmLGXhoKp89MZoObI3k"
    "2fOxytnzsfjs+Zi9Sc28ZKySG9TMTcVSrM2yNjws6rA3TqNYvJLFEK7SLMY/o94ZkSTrHK"
    "P3qimBJTpgTt54ZHfWqtSN0W0xAeZ93aY1l2QuLHTGZjDQTZd6289/MenIMfVn38nRSgix"
    "sGYXGO9xuhSbx4xwU3yOPqnTHmiK9Wdo0gmIATrxGb/dnygS748CvbZeVCNXwbi+vkzojW"
    "cXacXw4evZkG0DvgvYINMr0EJUVlLx2t/N/BSVlfQWpa6yklRWkkqCUUkwcgmhxSSYKnkZ"
    "AC3bAqqsNOdXlBFDQ8hOqMmPxdlOEXtnzF1fnIVM1wzmbhOxV3z3enzliRsdWsEqvUWlt6"
    "j0lk4lbJxZsLBykjXEg35ZosYYhlRP0oAQIuAH2tibE/c59AwAOjPF0VkvznQ0B8gV5BFk"
    "EcKGegUOnDbnLQd2eWarAv73RbPYYlGgz9Joon1UnLURCi3rRh7a/iyjhyYkEdLKnMHRu/"
    "mVGVQnYg882oNPn5jueHeCYsHk2p7m4yqe5rStF/M0H6c9zWLH5Eohfw9EBFKznqcbcEBU"
    "LX30VPUzbxh6x8UazYPiLE5CWFJ0IIKy7RwE5VUuXum76V+s4lVWnifleZJFCGt7nl4Zuf"
    "LcZ28246p3xh6JnpWaJHowqrJVMvYX2IXQJRgRwkR4ZludgntpJvKrhIFhcoMCPliAQyrP"
    "EllrrnLrQ+RfKqtDmlOozOrYhezapgpvE822/fxalY2/tNeOKqUGHZXkBh1l+ItnmmnVYX"
    "BE0AG7IbV4j6rYZWxU8fI9ylhmylRYpcPIbhpUikqrjJM3IWZlAioTUBYhbDn5QEXJtxyv"
    "++RqE6+XYx+LB/0y49iAIZUt46lmTX4J0y6IO+sjqr2INF+wZIWxy3dsni1ck7pWybSlUW"
    "9EMbbhelQF03IawR55ZgKaanRax45IUrVjTGxCGL27Xwe/7B8dh+2E+Xr+CQLL7P37AWyA"
    "STn85jN2KlcebDgiRDFjSW75XammEqOSWVMJKyRtPMfU4weOAGuwAKwBHG/6VLOfMBcLdI"
    "2RulQScGYLnByrg9cR8RbtceJgu6ZN3ru+GV6dIKB8tAdng6tPTEX/dIK0sWYbTGDGo319"
    "+2l4C59xVQM+Gf7j5oJ/gv9wTPZJk63VfpR7F5x+zUrq+2zr6ByijB1oL5plGo1Os7foBd"
    "xWdeAmfIBws2e5+7e766uCcolgfNpZYeoe+heyTLqxm6L3HxPf1oGF7B42Lc+06Tv42v+s"
    "u9whD5r3BtM11+OqKvsRVVd7iQSAaQlnRibdIJ1Z0E96KWAClW7wJp1LCWOnpqDTtErUUo"
    "vaNCzcQMoxst0RMFR52KBT6MSHjFwoHg6Vvj4yJ6GKjmYQRtfJrDKwSZdWRMSSBssiTasK"
    "GGWWdGDdNJBzklJJWWYpgye0dqAoRiSz90VK/2S6XK0u7+NUEmODSc57FSBVAVJZhNBejm"
    "z6YG+BqRULsXeVp7GbbDVLSRgWXpOnVcPLkp3UVXkav6ESTGUvgK4eLi9fK5mbHxDGZ5Mz"
    "NxOujj3tl8WsJ2xE5ZA1MxMd+PmAFoCRaUcYAewN36F7AM8kc5597Zqex+xPbeJBGJo9AF"
    "cJGi88Ni+FzGzNg5LRKXG9YDKKbPzCBlPsvuT4BLf/7atD5rUi4w8PF59qxMV93zTeAU2T"
    "42p1RDbm0uXfBP85rOvPbcPE4F7aA2EzxK0B/tPfHmR47zusTREK0jWe3TEPHDnsE57i0T"
    "A4VC06VBYeysUUx7YnOFlDEGk6mQXSNGJUKRq3VxKO28vG46j5v3UzCwIKpd43t62m2v7R"
    "cZ3lvaTo4MLeQBU1meclOJas6pBCOQzWcRgwrWn0jGtBWafIOri8Dyrdkwcl9+RB9p78Hz"
    "Kuow8Gw9dQCFev8W3mS66j/alw/Nuu/hcpaLSB1JOU25G6JLtKJiGrAh8ZdQHlv161rzZb"
    "4LNJv+BnYllk7jt3HnZ6OZ7BxPN+qW8wGDmibGhFJ+G1jZGHZ47FJA75+r5rQ30KEhhyBn"
    "aznr1qJLn4DZEPO6SHf8PbKigHeQ6bfokPjwaLMMn/8g4ZIY3MZ37vwqNBn8vAUc2XKlve"
    "YbHH9ntl7FzBA+OfbeNwAVTH7LscXPEqh4D+0T6/HDAthX2iWxpT9tgnd8Or+xMmC9t7tB"
    "+uvlxdf786Qb4NcDL2o/15cHEJwyeaafHRXy5ubuAD+mw6Dp9xcHU+vOSDdOCXxcedXV6f"
    "f4HPOHKnLJUTht8k63FJtTMpT73hzPEWTIyeaQXBIeygMZ5AiuNUowizr2sh3Xzn9Ou59t"
    "xkCcTIdmcN8LxXLnx9ig3fwi6HoqVIxFVs/Id3isTi7iNARjaYogEFhRZGGvofMuYrxayJ"
    "dd6JZeIx3mTXSDGaZTi+0ZWwpeUwoPyUBxjRqQbbHxG/DdluAuBy63iikvnCt83vQBto4l"
    "JMUO7M4fg2nUsQaq4v4hiZkq/M8lWBgUIxdzgw8Erp5tJJWOWbvzXmh67O2vxPESoRqJCJ"
    "JCETKfLTd5WrhQnquVyNB0rWLqYQ4aH72JQd5XHq6FwD0G+GKdWe1m3p9lXMsrOGx3Yx/T"
    "ILtSQqGl/MFSKj4cKoFR39wwNYMy3qrhiGhPocGyWW7234OTj4DedouZxBhUi3FiItxJRb"
    "ESbdFVS5PVimYv+hBwftbT8yKn8lyZaArj5WyX79WJz8+jGLcsXuspwc43tzhj9hy9MKgo"
    "8hVZFTBv5jAL1E63gQlZvF4o6nIYIl74PYj9Wkcb0N4hLQiRfC634LCCx5R8zVw9ez4e3P"
    "e/+eqd+ZQny8oA/B6pSAGPkWN4Jumfozu8ZG7Ou9mruid355cf5ldH89Ysv1HtIBYnM92t"
    "/Zh3eDm5sTdn9qHoXrv8Eeaj+Av9W43LZ2y3fTm6IXzTXhe9kG8PUpgBT9X9hhaAS//k9J"
    "I3Xh+hgVm1PFt0cuscTxu97AcVweKA9fWKTn+R41DdEnfP/wlynxXTRn30zmpzG5BtlPsC"
    "R/ogUZgFV21dHefoVtxUYV7iv+LClGS7Of/MCOqiq9OM0Wjz2zbhpUUw2gigJQfP9nUFu1"
    "BXSLHhU3is3ncppui5zW7EXda4WR9JFOjD7bkZpNJ9jtsy0Ad/vvrilJl1h2ibseHc3ZsV"
    "tHECmybWb/YdsAhtWUxX2kWgmdSqhXgS2ExM9B8HOa1VFXalZU0qsoU/6o6Z75klfWS4iF"
    "NTtfKkuilEDGjGpTEglN7+3Go8+ury8T9/fZRYF+y5nOBpleQeRERYqLV3l3I8WqSVTXpJ"
    "6TFhK8fcLvgJtJPUmpcn/kEXJObpdKROipKLgcQmgvCl4ljhiV5DUPIqYLATvC742GEi/s"
    "MfFtI4y/5gQSUyP6ZWFEU4wdxYPC1YKIAQXSgk5fc5d4+BRCfmx5OUuDh/JwIPR/oTmOmv"
    "zgYotzV2k7FvVpCWDbVNMxeWORc22WJ4ASX2dIIG+rsYaOsr3jSghfxyUIX8eZaNkuNDlq"
    "UpcnT2fzuo7I7Tsgt7aCD6p41A+KHeoHGX86vwtG4vyv6dFKk27Rr/U6tlaLfi2TjlzsWD"
    "lh9lKWx8kUu6uzO6anZBi+oqA2QdlBh1KXfAuaTefYpbnehWLwtiTVRjHcZJHsChC3EpdB"
    "wKwWnAadS4jtp7wGyXUlFRB5iTFcyQpew/r1EOAl04HjvEOAuGIaEIF9Yd/AQ3xgs/J2g9"
    "DeCsGvhXwEAPpeFGVcbWJ+hSQuwTHULzFr5TO72mihLZHVtXPQQ7RZ8sHd8OrTxdVfObIQ"
    "0D/ag/Pz4c0977ms69jx0uBDn4aXF99EA2Z2MJovogXz7XDAPoDoXBaMKA1X1ETC7aeXbN"
    "kzlL7Fu+4Ymmu5emgZe/NVUJkSC6XxW2DXJS5jnpFzRhV6lpNEHcIi3987/HD48eD4MHIt"
    "R5+UeZSzhjLnUJajxYnLEUEXFu3W0WxUdtObcEsEakSTjrVJUpXaIrOcFWxRt+UbafvNUt"
    "QStErSMksazLgGQo6RKfnKLF9hmDeQcIJQyVhmGUO6XYM804ioQ+ahwhrrNvNViu+qE61l"
    "oKv8HgiN4ZgqpvNKdrhUZ210pjZPni6MO9dJn84m+naD4xvNn752vGvf6+WEioMn/UqwS8"
    "TxRlB/zodXaFwdJDJPCZpr7Ocjm6AZNAUIQ89o4pJZiKaU13u6/gS5/WqiA1QEEFWTGmlu"
    "vf5OhYdfMfqygeAw8d08eKuSovSIQmYG93h2ZT8CkxlR7HmM0X0kQkd7B3vvj94DSgCF/j"
    "Fu+tipJI3W69FVGGHVjdkRg1aZVcqskkMI26ic3KRSywQ1y1Np+ecrFFp3VlmJdSAl0WOX"
    "Cb8vaNAfUeihjksMX/d4l6MfPxzNm4581/rxAzELJQKlC5BC/bFBZozNeXruRr6jShVgtA"
    "eYeFX1n5x6sPwwmdtL8jqqlOR1VJLkdZSt/gu2VC1TI0bTRT5XMjf2SuyNvazBoSCXtlYr"
    "FZg8Oa62v91dXxWlMCxp0laEqXvoX8gy6caUzVg++9g3LfYm9B18bd2U9t49e2cDjRco0A"
    "b4Xf8u/HHrA1sCAxNSyiSRpfPFUmYETJBOIqO+rmNKR04uKmKJzFJ0uyu3NjbQRkQTQiLO"
    "mBJFjFo7KodUDgHB99XeWNeTLNZinyMtSrqpdOK7Zm68oVhkcZodltW5+BkgMExPEeYNeg"
    "E9VrMsWaWlHGAdw4tTKIFvUeo5blCFEqh83crXvd38rbnm4inxaX0BpCklzqGDrvMu5lDT"
    "HHuaIvbuaGJaFjMBITWAqT7sWxI+0mDuet1uVKBCgkOxeaBi2Ssud4u0wNrv8bneyN6oKp"
    "b0gVIbRSOmOLjaxFszgewTzNGhXZD0VgTBovVYBBG0GzFTVxnFNvRkMrJM+7kFXt3BZF3l"
    "lDg91mNS1Wawcmrj226budx8BdHt2N4sD3KP4udBlWA3EAUxaC2MPOcFrAvH5eZfToKIfD"
    "Awk4D5z+QTFYOWLgbNbEMz3OJJGZR3w4zTbc+ae79ZWbTR+9Kko7E/yylAWIUdGVJtMRwa"
    "fVIrWjCBSllEbOQRB/0segPBy/+lhXaL7UVK+SlZ92yJESkXRWMXRXDm1+Z+kk4JoC03Q3"
    "hLr10QJabZMRFUtWZje391jZmzVNTW5Gr3zLE0Y5PbusB/83qZpsLGK1DIIwNwhTpOo3Er"
    "dXE+JdJmxH6CAqiZ6GbMJvkpcui4BCD6sup5PdJSjV28sCqYkub8LlPSlS7ziuXy4E6qH+"
    "taUinmKz1GWj0murfWjkB1y1GaZmp8Q8tUKnML1734zRn9JXpWqr64waiKnsTvUwKxJd+1"
    "AazbpIE2IoJNoJ0QpqBwnaS/dCBCyUtQy33C/qET3/Z4hYvmsT9s3XddbHuhCuNpz+IboD"
    "ImqwS9yhusqD4HH43SpaS5Q8p0KSfwp1UuCAnGy1wMws/8k739frjcTz7wMuhc9IUqZSKH"
    "VapEDouLRA4zNSKwm+ot+5CiM95lBfT0ZjVXlehTVc2SsyL5wsAzh3jY1hdMWHnKVmpEqc"
    "plLseOnvGiRqMWxjmupoCGo1sm+/c79F00wYJOKaAD8SoOTdQasHGQJjQn7nMfUSLUnTHx"
    "pgj/YVKuFNnYBIUGGQQXNG/Zwnfma1c6cfhax7bhkODwYexSipY8R16ZohXJr6qmFRFIrW"
    "oJG+KojwKdCxa0448tU2+kaX2soml9LNa0PmY0rfh2qcr6OI3M3K++BTZf9fyMcxpEljQ+"
    "xXmNIbvA3f2joyqgSUdHxahJ8CzJ3TExFqOpRqd1eJwgkpnTvbtfB7/sHx3DbSmKSJnppn"
    "nTPmLf6i54EzT4MY2OlOMqGFbHxRhWxxkMq/8h46wYitumBcOlb9bYu2e6C3tZoaPwWJrp"
    "MhXFhYbs7H9nmlHVfC7h+Mo+asm2Xn5ORmZ5KtaSSuaKjvuIvQItFHDcRB47mmscAJJJol"
    "7xRhvpWlOs5WfBFpcSx0jWqiSWMyd2a3XBYhnkaei25i7yWb+kSWfJLTzR8LIzPD8L2Bjx"
    "nLH87OJqcPtbflOjsxy2n/12PxyocuzKas1uFuZWKcfGfzgmm62B1JOU25H6No3lHRFyyK"
    "SMlDNex9fxkJ27xL6zSG5lQ/SsX+YV09moEWXDKtc0zAigsAB83nxq6lPwT7E5EPuMqdCg"
    "VBg+5qo0OKRAz4PPgp7xJ1zfY0YZ0/KeMRQ7UMxWhgE6ClsuyJwx4VCTvVtelcSWvvnRfr"
    "RDV9t4IQipPsWGb2H3HfqCHY8pPu+RoS1KHGkhbBzwVjnPdsN5lg8NWNzpsVPQgGVH8iY6"
    "PdLgbKpzLYY0HVSDdv1GTHkuckOgpc6L/PDnWn3f5RXpCveEJOrF38j4los4o1wET0pVCy"
    "bTGkE2w3eBEDHh8bAXhLLeoR8/wuDkjx/oPeQdwW3sWJrHSybZRY+tyTLiNdFM18aUIhtj"
    "g7s3qIN1U7OQrtEcnWKbX7waP7iWVlC8l9rfR6tVgxjUGv8m+M9hbZw1eL+XDyeMqy7T4M"
    "YLxI1f9nAL/sBireCZ/e46WkE4XmkFDbQC9qP9WjpYRKDY3UQJU+lKvdescvDqxepDgk6s"
    "9VS0+LhKsDit1cZixccZgGy3HmJzOH77QKVdii8wJo5esEtz0Q0KT5Q0WZdOlf29ww+HHw"
    "+OD6PDJPqk7AzJnhea5wH0bB22LikUR3M4CidQwKOco6KQrWkyxdsc3gb2Tm7CTrE6l6Rq"
    "dM/tTrRxIyqd69tN+rRHVMq3JrVvzcIaxcbItz0zp6KmXMhp2p0B/O2dLbj/BWz0MfsNP1"
    "GkW0R/Xt8vsHPyB/dUXgJH8ZG6pFDHaf3jVIfaEGsUZKc1S+HIn2Jndt+bPGcdl8B09TqU"
    "xGhUklpzI5I9gvevwfklheJ7c77zjr512B4RKK6vs9r5vZDrhS2+1ZNU6mZvcLOrnMy3cJ"
    "FTT3ObiTlJqdQ1maU8MW2TThuJOUWq5CybnCXJhrnExhN2h5Bt2stJiYk/7pflxVh84AjS"
    "Vk1cI0NmRl7wLCgKn0PSSQCtA8kpZI6Nd+gKv0CXuqlmPwFWsIuC/k6nbOiM6WIAsMMG68"
    "R1se6Jvp6aTXhZOM+izc+Q2dYX1+qwHbuDFcq5nOm0+YkzEN4e2v6MSyAOvrFzSTS9m8Fv"
    "X4dX9ycoaE36aH8eDtncGD/a59efTqBh5KN99+vFzc3F1V9PEJ2ajsPk9mjfDj8/XLEBLp"
    "74tgGjb2+H5/cX11cn4S4JIqESxNFngNvFDI3csrHizZSkkzlG1rvhuPov+GTZvyc83Njp"
    "Vx3O6VXSSNgawi4ONlHVVJIEUTubbBMnXu873DcCcW5C3FMhH/bD2T942QZFY0KeOTK+3g"
    "x1ayMwBexuq1dJQLad2NPrvYK2qcx4pfjXUPwzfZNqZyrGqSSu05dSsVNZogrUTj4h/Bku"
    "s3a7V5KwpdqabO1Ya7Y0V+PnqVQ9JQTfc9wykUCKHTLLlnxVkJi5/2PsL7ArgIux0ecNQJ"
    "kGilHUnLOPPMI/YVcchITzEJXXmKkcGZmZnTinK1yu76SPYg+WoDaFQ/Tcx7rPBswEo5Vn"
    "Roo7pF/imeELJMP/YmsxHC+1N+ZuSlyP1/8Dogiv6dMs4rNNRX1AC6DosXd2/cuHLwdf//"
    "3vj71mxmLr3pVXR/naiNmewPhyLE3HgMpwws8x0bvOYf8vQE63CvblkWds14a4S1JJ7C6J"
    "IdyBp4RfLj9RxN+/H8BmmFCf6qFn7FRu275hpLsiBLZqruJCJLZNek8cbBvAspryuRlefe"
    "Ku4IAePL9Xny9uvw65t9iemO4MG4/2ze31+fDuTgx1ic7u/cBvPPj02wk/4BaBZxkouWMZ"
    "6D4NLy++DW/hM6bmmC+gVMB3fL25HN6L75g5PDQDc90/3F6NLq5G97eDq7uLe5gX8N9HJu"
    "MhgAubXjhq+Cl8CJSX13dssMV2Gpt7cHU+vLzkc/M8RwsbTVbVfpVVtV+8qvYzqypwyo8E"
    "1GPT1ZWdRepL8NvgBL1oj/bfby/uTtDvrknjoQgu6M/D2xMBHj0RCtvrX4IhkyGCaON6nS"
    "KypPI6UXtnmv0sQL2/DZZ6ydndRaOT+GC/giAO9gsFAY/yBbHeiZydZYsi8W1HM426gnm4"
    "uhlcsG0iqOHY+/sDM2nFuRfkbbNjmY8RI+DgvmQWrzi3LVP3xPPR4PP98HY0/MfNxe1vYv"
    "BIm3gQ8QdQN3Zs80cws0B5M8Jw4DAKCMJn7E3v+bFKsedJd6iyS4nktLBavU8jQol36WeT"
    "2Q7wi0M9KjwtmSrF37/Rbt0IYjP1xx7xNKt+eDZNKbOLtndp2pj20RhPIDQbxtH7EGqn3O"
    "QzTMrbS0kdqQ3fu4GwUpSqPU8zCTAtaMTWTH0BpAgV/5vxn6d8NZNAhlRaGfTu/Fl4c/AD"
    "iictgGXkghMX0uJm2oIdZsjGTxrknUh9aoVHa32RpSmllZjku6bhDb871/v3sBWAiIY4Ib"
    "KqrAKZOk59ccSIpN0IvXNCvfDseiLEoNBtypRbrQLkvjrwHdF4acVQ9zxqDbRjjs2nqTd6"
    "qsHNOIliaFbh9F2T6S31I25JOnmt5eqs3bDvimL3xdRxbVan6RSrV7LaxTqG4MIoHzG7LO"
    "04RSizM70hu/eOKiUUH5UkFB9lEoojxjmMXc1YHlHKzPPe8N3e8WEj91oVrpdkcWeTuJOc"
    "g4ItCKc15318BqllMGAmK3sxQ5KgRMRFPNPyQI8q8D+i7Nzhvn9Uycd/VOLkP8p4+YNUsy"
    "yriysYYiQd4PG2ixgME15IzweBWOFiiROqHPemRqTjkhezZhFVnKYDi37TPXJ106vVvDUc"
    "r1i7krXhMVCHvXEaxeKVLIbEQs2qbV2myDrH6L1Kxk6JraNqJ18R/t+HNiVenlFTDPqVIN"
    "o+WHqs1cjYNy3PtOk7+L7a3Ua+TwWoKG/oQqfwW9FcY5JAGrIIeT5FAPC8OIFsWSg2Xj9P"
    "eSPwYZT4ro5HhSp7ieMrQynvFupdYQ+ATMMqGC45kUmuQ6IO1M1Iks2sCpIbnW+7VpDsO0"
    "ZDMScplZilFnOUlN9kP6doFbSYzJJe1lk0EHWGWMlaZlnzApombRJidErCMks4KIlqAvuZ"
    "oFRSllnKUZFbAzmnaZWkZZZ0VLjYSA9L0ipJyyzpTBFqo3s6fw4lefkl32iLp0iVnGWWM1"
    "SON5BxjEzJV2b5RkAAjZslWWon74SkRXVzfW/JkkzJV2b5huXojW7kBKmSs8xyDjAGmnhL"
    "EpRKyjJLWYBbNOsdmqbdGUlzLLIpsQAiPIR3158Rtg0eRLbfYA9RndbOM41IVIZpY+yBAC"
    "OzPu+ThDJX8kouAkj1qc3+GJFa/I2hTxSE+OsxP8ISri2ANKUSQi0hAPyxwnEv06faxnGH"
    "w7oFrn4Optmto70qT2M3WgWWxrG912TreWyqjq7XlLJWhb85SbsNjgFtMunuio3MjwQ/2b"
    "ejq4fLy17+bdcCW7/H5+roik3f8bX7OsTSMVxtkgfFchbQff5yiy0tbG2Xz/JPMEd3VnLq"
    "drIsMvedEfWwsyafPgdz3bGpOrQ6k4HCTKvU5vxK9Wft4OrCL9hed/fxdilDmKirawoQ+V"
    "rg0WfcpTshuesAbLUFFgFoa1d5FMAZr8mmGzFLV5kEmbQtcOkumKarbAr7a6/LJohrfA3m"
    "6tAVB4pn5bZhS66+EF8HxNhcQyDk67WN7wn7z2rufhPTPVQyBXaJtXWbrAnloKjTWqQ6rG"
    "i3NloqK6ubrkETet4mnrdOsEXdJ7S1MWcYLqt3aOBAQ5VfiG0V9LCvR16lE33UMZBZTarP"
    "mZx9zoo70Odzfye6zouuGv2w6TxbziiEQHj9Ti4Cob8Oz5cU8lafV1/2G26/wRuJ1OFuRK"
    "CYu5K541roROMtYxM1Oykmk5OjvoDV7qO5abNDo48CcNk+ogvq4VmTk6N9fB0Xa1QoYFWB"
    "X5YUHVjc24Z+USgVjUSxa6le8YbN1bXQOJUK+bcV8t92j3HZhFA1IFXYZPx8cHc++DR81R"
    "7j4PctMn4Dn/Aq0zf0QFczfMFCjfq5mpaFxpiaBl52aDiJ9cOCD8+vP0HbGfFH2IIFmr8G"
    "PTbinWjyjeXNf2V1A1uZ1sq03p7CHK3qoN9XP1rNYGbzFlRy2NmMM/X6pEYEMgugqSn4vh"
    "r2exn4e8Ye0WbNml4l6WTWnnpXQfsxgEAUh/VMew76lfFzn840OLil7v6jNFyl4coihE5o"
    "uDxsX6TihjH9VTpulEOwWsl9gHZcoG4SpnW+aK6pcd3R9KaiBy+0d3VcU8fQKpsdTQs0x2"
    "62ZeI689RQR/vonwD2ZvjsJyndVE7d1CHUDKO5SRncwYVWKIU4XWdamR3sfziOuA9/lPH7"
    "7uvg8jKneufZr6NrBsM7qGm2jxZct4NWhxtnHVZS4w9L1PjDrBr/e17PicIT4PfcjhM7rR"
    "G21sqQ35317aEEmcyM7V0L1QHag0pt8XS3++yuSKCrbVKbC6C1U8ako7E/c3IWNyEW1uwC"
    "/XlJlWLumJFtirvRJ9sNQp5dX18m4o9nF+mA78PXs+Htz3v8omSDTE85T+Q7RQIzsjb7k3"
    "RKAI0FEDgJagsgSacE0PweVcAEyocrmRDa8+HmnPUt8PVmOVNHOZu83ypU0AfncQvM/bac"
    "qaPMTd5dFZiryum3XE6/yQBPWHCYE96J1SIWB3fiZY/V0pdczKRHPR5injHbcoEAFdTlZq"
    "aLJ9jFbMXwqI3v0ndoEJTnoKlG+RjiYDsqddDY//Gynfy8pQ1+V06EKFYCpHke9AoUAaFY"
    "1EjFh6SMD4XiyoigPDwUI5NZ3ezt8Q3AW1uaLtsO4baIVb/xTD0buSat3tiyxXhStBnrRD"
    "4SRO2EPzaxF3rXPmO++8eFAUfId15y0agz5VGVaMhRcTDkKBMLmbGzi9TK2ltSyBxvYkoN"
    "pOf9zpZzE0a3n52nTzXbrpefFyORt5qld6bZz/wcQd8GfUR9fQrJFGd3F41W+MF+BcYf7B"
    "cyHh69taQ9Ka/aOKyhlte9G9b90PZnGTshmTcQEm9xBwSXIzbqboXb4d8fmDY//HSCojke"
    "7Zvh1aeLq7+eICgoZ+J5tB+uvlxdf786Ybros03mNhszuGBEAKf9aJ9fX32+ZAbBCYJmoZ"
    "ape4/28B83F7cwL/7DMV2Y9XxwdT68vITPov4Yj/bt8PPDnfj+CbM3DEnOPqZC5SBZlKtW"
    "EZG8obFzXvaG+JsitlJd9jqBfeFNTbo0ME6RNydw988IrRlFa0O3YjNzsyzXpVpy/yTJGu"
    "3ALQG6C53qJ4qe8eIU2RgbTBKg8orKeJ7oJ7ZJo1up/dLWF23Ezr5xvcrtBJHM4rgniE7J"
    "HHlEJI5DrXEjxh9WS/8pyf7JYbyrzWtyPaCQmeUDGhgWaO4SdiiZHsBBGHDhsE3heCfxrS"
    "C8T2iu2R6qHtbfsGR+d0e+m6MgF1d7Lykklkwb4f2NlHsz7sEJj/O85KU8j1Epvtfnu1Dh"
    "aIMy+ySlKrOXuszetH/3mbQaiDlJuTtdda6Ix0z/Z6Z5aWPis38/McEiAebDFeK32FfHIr"
    "QZpEaccHfWwHfwIQeKiNAyDK4CfhuAO+7vt29wCfAmWfVzpGNUEveYYQLXIJzATOAFs7By"
    "wnAyuaKCQN6IWYl1LIAUmcRKz9IQFoZiCNkgoj4iAOqBxOqIKuUdqqL4s1El/qGM6q96hn"
    "b7CBSNP0eG36BYJEsrr0OQH4Z0SnzLQE8EQYJG6ANhuxK7J/yf4hchy6zrC9zyaak6vb6N"
    "3em4hPE4p0dSsRcgRiL1bThdIA052KXEDvelRcgzuOIr+70UDJ80uw7wHY1r21r0Isz0Xd"
    "iFwWovb8TrGA2lnqRUUpdF6jlnbwbnXxVbqSoHWYSwdpXDa2cy32Jdc3o5ecziQb8si9mF"
    "IRVzmO+5Qf3ks2MgxJbhLSn7ImN4ggB0xtAWVHwAMHfwKZzAPPrGP8SLkNZgp7JN2dzZDO"
    "aNflNu/nLUg5Qj3LFbRWBaR5T8D41/Bt4Qld0szcnGBVOQ3RxILKtV5DM/GF6mSshzvvFN"
    "wpftT3wvrK/Vg2KQyaCJ74bqCTRxKqnTZYGJM8KrHIR/EF6dnqDApOjzXDTTncE/we3WF3"
    "Cv2ECP/v77/eNmrsS2E80Sx1RVKSWIpBaSRzyN0YTdPvRlx48IwB+iLLHCwtcXSU1X+zou"
    "9m2JYThzvEVUUMGFIklWGVfNcjItyy0JubMs6161rcGOQASWfV8ddsZJpGVojxsoVJzzgH"
    "eI8As7OKID/pVQXoL7pAa3YxTSMvvVVi+zcEwm1loMTdAolmbjIZ7v2rU4GidRDM2csGHh"
    "Qp0jNk6jWJpmKcB05TUNLTG1I5LOcHPLcdInl1BaP7CdIFO8b8b7sBdDffanKZUEGpb3BQ"
    "0y6ksgTakk0EwCQWOS+gJIESr+N+O/jRscPzEixXcFertLfH+lhGbFeX5gE9+DCLTR6Mot"
    "mEDJo6Hugz2PmaINVJ8koeJ/U2gJ4tYHCo1TqfSZttJnosyBNdNn7sJ5dkwIVdNn4qtPpk"
    "ZPPEnmztM4c/NTaMTT/so8mhGNBq5MphlAzF7gB3HOoPmU0GXWi02QRewn7CL8u69ZPOFF"
    "BK2y2TLNp3q0H+0BmmnuMyQLIwBeemLvahOP/82mPeEIHmJ4lE7Dvm3mU4+Pm2umQBnEmj"
    "4VbSHZIIEzSOaVW0pFuwhyMFQzKZVOI/t5VzGBBvZWo+zmBGEHk5t3N5k5m8Ou1DGljski"
    "hF1Xx+6mplOEyxw9K1XFaDCqBjKzo7k6tmIQyT9+iGxvnU3/40eIkwxt3E2m5ZgUnRHKnv"
    "1EkWngmUM8bOsLSDnOR2NueX6FwLxj51WZUvXGEJjHhDwDNlcMgfmUGS4BbiPfHGz5wyjA"
    "U7HxfPuwgcutmRVKcQZnkkpeUObq22PDEMxvHR/17Pr6C3wk1jpgmA4+/QYjNGPxaN/9en"
    "FzA4+DbL9H++b2+uxy+PUEBUXIj/an4eXFtyHHR41S2GCe+4fbq9HF1ej+dnB1d3EPc0I6"
    "1shkfHI1m5peOEq8ksjVerQvr+/YYItpx1lE1Xzk1Yp7M7GS9qs0jt0vbhy7n2kcy8GXGt"
    "hYcbqdKdXvfXdNdvbHAKbCo1VfwrKyr3LJTCDbEzvQJtBMW6Cp9oLbqQHfNStNHNA2qX+o"
    "C5oNFfy3gbMfaYsC/aZRVn77/Zy1+bgOr4PhrbBZoouzfb4GJS+1NZQ0nczFJg2Z3T6MPs"
    "XuC3RtrsvsNJ1idgVmQ5i+UWxf9niyQEiCqzqsV2Pvb2Hdo6foPbP62TWtWVzz41WGcsMj"
    "afORKMWrsx+SVDKD50BJKLM7oU0QbF7o6uFiHTP12ugj3rcAig1t0gw/uv3rQHC1gfqbIN"
    "wh/Rd2Cy/iCpC9AdMP4MbGVZH9uqTVTjG4XOsLP063Y7KfY2RpbHda7CfY3EvE3r96864u"
    "Sd9ht0gTAMkl2Y7Jnm1zZrX3kQkYIHAALCiiJjtd36JF21kAu1aiyJvAqBO+ugY7LkG4M3"
    "vuTUbztfm4iS8xolLSlVm6CmWyUMw7ijeoUCbfotRzNrtCmXxtN5FCmVx1h24WZTLWbOkl"
    "zIBKLfyA7vOXW2xpXj76VyrdaviCd3LdF7H8z23krwmmlSSxRVxdnck2WkqzWj4bd4cEQE"
    "caM5A1M+pNFOSi9dF4geZ4PAVUcOLCX8yuZlSn3EtNuUuNz2JS3kcPEbYt87PbNvpt+Wid"
    "sUTAqUanmVy39BDHYUuXX+KqtkDONDguxgz/i+MJ4XiZ42q9u18Hv+wfHSMCQGPz+AbpI0"
    "rElnGxw+wKimYYN25KuYGgAvFdvV7AM6KQWiTBKdRHcIyKTEQ3TEpswvr2kSM7Hl+TJo3C"
    "Jnnph8Wu03D8FjMOe5vVjLbmNo2/Zg2Op8gU4+v7q11mTeXcq8U8X1Iodtdmt0OMkTMlXk"
    "6OYUlIJk7UhYN721yPq/cZvq+IgidJO+je2113XtaLG6bhNGrMliBVgpZa0HgywXqOjIvV"
    "3yWF1NYHO24sE/LILPYufeTbAnLBgH9GqWVBxYUc1kjkg6pd3pwkVJ701iqcY56tdYucY1"
    "PtmCgq1zknl6FUpc4e0Z97eS5i/qBf6hqOhqx0CP9K5mjmAzgLIMS8aK6p2R5ixxBFps0+"
    "YT8ET4kPpNA7aRobzh1UJoWKs5lJcyDyW588190bTAvPo/lUebM8h1W/xK/LeMiuuDpI5z"
    "EKafP56wqhRSx+KCypicW/JFEMzQDHq8yQN5gZEtwotZXaJJ3SaRsXEUX3eG0RpCmVENoy"
    "LJa61fqWxff4XDsmjKqmRXolFqTr5Jw7LTD423KmjrI3edZK1XGXG2hfyQsuRKpKDOivtO"
    "RGs2BsjSQf4ToSlhQWjSsB0xMNwKVt/ELYxX3CLDAmjCcA/xReJRpVSyH2IgUJPa3NXAX5"
    "s9i4U9acdNYcdFrOd8uuhuwJaaV20LKTZXj7TeDeCLMJoHAuh4MAC8fCGgfDycLz5AHqsG"
    "9hI7D3aJ//Orj6K4fOEQ5fGH8zuLgV4x3NdGVx+Abm90i8aH27PUaorM0i870+d3MoFXvT"
    "7K3XpnoH2lOzo3QyOTnqo7G/wG7U7biP6IJ6eLZGE+r2m/C67Gisl9+zpFC5JrWzHlQhWy"
    "NRyO2oyobCX6mGSbKUotdxUikvofISvk0hKC+h8hLuBnsreQkzF2oLrK1aiCrZTbqVOtRN"
    "+l6/EV8XvsSM1zV81C/zt76IQRUdrYMAA842RP2WyVNW5sT1poBFNJ+SWV5DpmpE+bWNYe"
    "MJjhypslykuRP7JX7R+lCs8qOC9h4c3hRMywkTVPEwHFbxMBwWexgOMx4GVUb0Sr6Gzrv9"
    "b26vPz2c33NsfcPXvUeb8ebLxe0JIvbTs+nK4Zpn21HPTfwtbxUSI5PYF9Dbg7tx7/37U8"
    "iBhxAi0tDEZF+AXjTLr3wGtdcHhH95fTziBJnEDJfyio13zvtjZJiUR5/rCyGPWmJZ9K4h"
    "fTrYqEzvlRoAmmmozzUiV+FwmV0wPI+dTKCtBlPWoU/GGCPekAigSiyrnjzaS06ltTJ9w+"
    "EqMJjx5Aqjb2SZMzPn/iz25KbpZD5DlmsYumjxiCEs5VM+1wnvAww/45XWMlMPXa8hTPmS"
    "cHeiVb2vpmGbT1MvzKMSTXoMbdEXoEdg5/+Ubefc/ZAWto0m6yBGtourQGM7UzTC4+Dlah"
    "30ZqY9cnxXn2rcOV5Xw8uh7szFt21dm/Hydy8neaaU+wFFZ5je2lXnaAtecjrDjDNGDozT"
    "3+6urwps9Sxp+rAzdQ/9i13ldGN87v3HxLd14CLTIkzLM236Dr7vP2v6s3rDmeNBqrCd7Y"
    "tb+3gDnpU7ttI+rNSRBRNkAFtc8mLaOq4nozjR7ksHv2B3MWdabgvtUzYipCDprZaM4jS7"
    "LyKJN5A/tkw95+YmxMKaXbCBIqKUaMaMalMyCYNSdeAbp4DIAZ2FwJaiELhDhmlA7ycEr9"
    "xKH82z6+vLhFjOLtIe+YevZ8Pbn/e4jNgg0yu4xjW25F5y4lClwlgSSS2MNmIjLbJaZV8W"
    "a1O7WTas2gi8RannGKqZYnGR+9JE6klK1RhGHiFn9zb3w9RHuYpRyRzgkNABUQZxFeZArZ"
    "mjdxfOs2NCqAxuFVt9azSLYFrObM1eEUHq3YUnest1hN/pYFw7THroVL7zRrtpxJdVccJn"
    "uOpWJn2OopVeJfMzRDPjQGUaCuaAVM4JcU9jn8xNJm1od2Evgqe5MeOWpsyHSFumvobZ4y"
    "p1VJqrro+KU0dVkdFrV3mFZ0NdASTolADaUv5iR9m61S/LmXZMEJWrXxJrMB/cVFUWtV5Z"
    "9MrAsTE9slgpCrTM1TpRqNdWUIkAntpg2gnPjIuUlVOkw1qxLNEGDAeDnswXTPnfbDiCX5"
    "6jEbUxYyWUoeVR4LDVrBCGZFWHhHQyAigupYkIpC4wGL7bOz4MM8F4OKlRTc1+lZqa/eKa"
    "mv1sTU3jFOtW0qtluxxeRwVV0aRVt3UnXMwhfFij/iUJUhVKkFnOyqJ85fNUlsbfb0SfU8"
    "b8po35ZqALK0Evrm18T9h/Koqgce/1V90Hm0K8WMuEv7B1MmNv/V20o+3l2PHpIf0yY94M"
    "Bo+C/rY1cIR5c3GoPoS0VjCzPWIZzMLui9IEg/fiRr5tBOUL4bifKIL0uGcMxXITNjLAud"
    "BsOsduXrOYjX7bo/3IThPHQwfvobiCBgUXpui5zKbRMWUK1ImwwIixQFP2zRSKLimxNQuB"
    "SVocYAnfAwawl1DRFXmun36ZOyEmtsoehRiN1E6FMWEWuNFHc9N2tAWUzQPcDIVTopqINo"
    "xXUAwbkc/4nYCK0OZjOKug03YfvWijoGKjj353mUHgmZNFH83YUaMJkN66UjjYryCFg/1C"
    "KcCjlBRwLVTcYLjUMvgO4fOZ9hx4g8WdAkWvALnEi+rYb4cGZLy2gUN529n7qJrDrZrHrc"
    "zllvG5we2TdynYmrvIF0pIkU7RXnjCdy+JXO7haoV3EgkOcDEjyrT8HGWgfvJ2UJEQOQAY"
    "h88urga3v+Uj25zlVDCc/XY/HKS7B2PNqFlcEiORo7YEvrZubUkbnpmNlJSoLr9vxE0W6e"
    "QNJJ2mVQ5RmSVNfI+ZpzlhvWLQthhJI1VkS5gb3wN8R8NkejjveDrBc4B6NNqo6G8Lyy3j"
    "oHudvIUBdk192svxdQRP+mUuDm05ZpVfo3iTrc4VqGXIvxUrfs3S+JLsR6ZH5cI5FhsoMR"
    "KZjZTqLE4aHEdHVQyOo6NigwOepQpDhUegKoeD4R3k7l4lc26vxJzby5pz7Bu9XFjGsvL0"
    "iGT7FsTrKC2t2Qqvepn9+f8BOa6WnA=="
)
