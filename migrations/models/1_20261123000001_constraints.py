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
    "T9mmcamHqIcdsXEMdgRImrQwJuSZjsaLkShnytH4yyLqOdRbjKxHn9QQ0Bm8MTei2Gnmmt"
    "jloDZIs0VYHcq5mESYAGeVsa62E2IPfuGI2cN4SnxaPyRTNIPKJG8anRkTqhND+FPzZGFr"
    "7qJo4yQp07tm4QmvgxRS6N1hzWL3/niBAs/JC9C1sD2CQyraHuxAO7u4Gtz+lq+oneUcam"
    "e/3Q8HGTA+rVmVVIJwZ5IR2K0j6lGRg11KbM1C4FZAc40i8YveYEqKSlYoPiy7m6zgO0ZD"
    "qScpldRlkXrOZo8iBhVxIVdWx9SJvHQ6NEX9sUFm7Oma4am7cJ6uMkpnv+eJMPthTUadi3"
    "kWXeVTEENvJ3zeVSa9aK6p2esy6ZuYpatMiqzWNdn0PZynq4waW0RfNwfjDOboKoPCIq91"
    "j+5gmq6yyXC1ybpn0ieYo6sMmpjWuocRz0AxPrOJOsskYllk7jsj7g1fj1ufg7nu2FSd5x"
    "f0NGIMWXeFhTy7D6brKt9mmFLtaV1ufRWzdJVJxPFGxF/3UL92vGu/u6c6cWctZLB2lT1h"
    "teO66ePBNF1lk4WNJ+yOsO2t7yO45HMN2VSddRNsMyV6JxnkYl1bV326hTk6zaDRTHPXNX"
    "05l+48rbsq+Qvx9ena2+2bmKVLTNpoEULkEc8rRIi7y0uKERLe+SoFCY4/tkwdBYmfAsac"
    "lzScsH8w+WAL+TakvRDfRWLuPiIueyj+AAqIK5N5Dkx6+9OrYgWpE19kLVbYCOL3ZdRk8h"
    "TNTW/KF60HvRBNyv4tnIjBOm7YhvKgUlb4QUlW+EE6I9ak0S/MboeyTL4kodxJfG0kv7aY"
    "mee4hOQElUsqSUICebPwe9+htgzSJO//cY+YcsU0dHG+JxY+mrG/0JRYzfqCto98/4Jdk0"
    "3WJAEkRboz2V+tFEzInfChsru6n+ejoGgk1PlK8FAUdke+FdlvE7tjkxYpR6LJMUZDhJpi"
    "OxRAXqqboDwlmXcWhkZZNK96rGSYMgklPh760pqEr31Cb75+/bXrqzdsdDc0qTdQaA2nXd"
    "3FHKfZCXb3uY+D+B76f80suSor/Lh4gR8rfIYt4zM4GqVzZtWP8rv1FaMIZAhlPrF7A/eJ"
    "2PtmGxVQmwAVMOmIOJjjz9d32MUp5fbY9b4T95miCXG5TwkykSDP4hTNNANDXaEoyJ0xZd"
    "VAltlGtXSLDj7lbCg+pbrrbFClZF2Teo5nsXkpWXQNsu/Gaxe4BJPdwlw7uCAqpmi8Gvzo"
    "TvJLFStuN0UjqsXLcYrF6/SKHWPJqsBKiJFT6CG9TJzIBYHMG5PbeCvyyfK3TzfeUo4y5S"
    "iTbaOnHGXvKznK3pc4yt5nDF2lvXdNj1OhQgmPOBUqrK3N9KuGCis0JX29kns5s1y2qzqG"
    "3MrRHGOMLFYc4zJbrTby3CyTMsWQzG0ELjNKLOMUzYPPQ5xOgB6E9NoQXyCrXK41U7kKSp"
    "99pYHKczyXaaAgqhoKaDC8g/pn+/mISrmPhbCqxbDKglgZ5T7+Zhk2F8ewUmTyRgxbSe7c"
    "RODK0bzpyHdrZSDEaTrA8pTtWilEu1cSo93LCdK6pg4aYV5wsOR6TJApO6bmRRljP9Q30e"
    "kIGNVACjnU2xPG+3qS4K1sGcd9/fkXb+oS/2mK+DI6Re953NaujmH9OsKaOk59GcWI5BXN"
    "OaEe+H+fCDGq9n1+HRnMMbSgH+VgvxdKIE4irQjqnlP7e4cfDj8eHB9G3I4+KWNyTmNtfr"
    "2M9FkNjiZoFEsza9Q06nI0TqIYmjl4xQ6uxdEEjWJpmqXmLB/LqLiDxpJCju4Z8H2daWqi"
    "eex9xn4uGFexSJJUSiyti4V6mufniORupllWSYwnpNreubNXU+Pb437YPlO9beKhnzVK/R"
    "k2/lJP9zvY/3AcHUTwR9kZdPd1cHmZPYg4MM+oGaPTtPKy+wt2PKRR9GS+YPuUe7pnWLOh"
    "p6ZJuQgCW65yJ4UWRaDi18Vc7m78WmWfdk3qRdmnSXc2hHybSD1JqcAL5BFydm8HaYKL2u"
    "kpKULVuKupn0plB6nsIFmE0CKQQN4h0wJnazQpkex0qcrb1MGaYC97B3T1cHlZLfuKJ+2P"
    "LNNeF4cyyBvqXAZ/TuOTFtnV8SYoZG6POtotBpoY8iwz3rYQ6kLr1YCuRvVuY5kBtHfHux"
    "EJtw0U4bYByHxp2l26lLeRRSqO/OJU0uhKWJlPOopKyFYnlfJZkTYj9hOg8MxEP2QO6spL"
    "tsWMiOO/Y/Tzjx/hd+j0x4+sZ7KN+XITTJ3l7hO/TiWZSqPl91Fxkmko3rpSSNIps2sNmx"
    "c00/o275JKMb8tmzd2iK1pm3VPGemnbLPkAZBfF1OhbLqBP6Fbllear/GdXbfaaAtaUGig"
    "FOtBMRNmtSYUt5oqwRYG+gnFlgV43wH9SYhXz3HsiY2ZMqNxVHA61VxMA6hwm4DCEk0iCm"
    "vEM6CnHtGfc1EQt/OtqxSr4GszqtU/k0+UliWflkWomV8MUR6rj9N1Jh2rjei7UltfWW0N"
    "fYR1BZCkUwJQqqv8quvLUqNZk7fSuXdb521yf8ukwJZorpVU1rqqqjeFRDWuEVomUwaJDU"
    "hBABrUXyp/UN999+WhL4p6hG7I9UEUbEPwuS+EPgmKZcwhF75Prptv+19fv+x8qdsqtVVO"
    "tVVVoKsK9B2tQFcluqpEV07zV9Xfvgm+z0x79LuXk+dVyPQYhbw1Gd+nxMJUszBir2vO/B"
    "lEjtk3Mk3RgY6iEE2uV4zRXgWpqnJul6GqyllVOcvOUFXl3DpLVf3mxsMXqniwmMu7WUam"
    "igffotRDHqniwbdePNj9gHTjSgBVS/gm3H+qlnDVQdd2LWGHY/6tlx2lWV2SA1ClA3T24F"
    "fFcqqQqWVO8VD8ejy6C6foIn9m5AXP8No1l5xHX4O5usqrF+Lr7EgdmR6erVujKqa6YDN1"
    "iVubzD36rrl4SnyKeznZR8uH/bL8o3k4rHqyvKXpGE1cMkPzqalPkaO5OpsWWVh7wadIs0"
    "W8BtC0JqZlYUMMzoMUbmG6nAyhTEZQpCk6rklcU0TD2B2tMoTkzBBSaSwb7pJGbI/t8lFd"
    "Pqfpuofrvwluq+b2m21urxmGi2mO+lHcEiRGIi+PW/F4bqIdiGHCCzVwS6YIJYY0610L5A"
    "IXPwGkrudiporAB0x9eDJtSE+Bd5QboN9xyYsZeGgqnz0xmg5sjeTZ87HK2fOx+Oz5mL1J"
    "zbxkrJIb1MxNxVKszbI2PCzqsDdOo1i8ksUQrtIsxj+j3hmRJOsco/eqKYElOmBO3nhkd9"
    "aq1I3RbTEB5n3dpjWXZC4sdMZmMNBNl3rbz38x6cgx9WffydFKCLGwZhcY73G6FJvHjHBT"
    "fI4+qdMeaIr1Z2jSCYgBOvEZv92fKBLvjwK9tl5UI1fBuL6+TOiNZxdpxfDh69mQbQO+C9"
    "gg0yvQQlRWUvHa3838FJWV9BalrrKSVFaSSoJRSTByCaHFJJgqeRkALdsCqqw051eUEUND"
    "yE6oyY/F2U4Re2fMXV+chUzXDOZuE7FXfPd6fOWJGx1awSq9RaW3qPSWTiVsnFmwsHKSNc"
    "SDflmixhiGVE/SgBAi4Afa2JsT9zn0DAA6M8XRWS/OdDQHyBXkEWQRwoZ6BQ6cNuctB3Z5"
    "ZqsC/vdFs9hiUaDP0miifVSctREKLetGHtr+LKOHJiQR0sqcwdG7+ZUZVCdiDzzag0+fmO"
    "54d4JiweTanubjKp7mtK0X8zQfpz3NYsfkSiF/D0QEUrOepxtwQFQtffRU9TNvGHrHxRrN"
    "g+IsTkJYUnQggrLtHATlVS5e6bvpX6ziVVaeJ+V5kkUIa3ueXhm58txnbzbjqnfGHomelZ"
    "okejCqslUy9hfYhdAlGBHCRHhmW52Ce2km8quEgWFygwI+WIBDKs8SWWuucutD5F8qq0Oa"
    "U6jM6tiF7NqmCm8Tzbb9/FqVjb+0144qpQYdleQGHWX4i2eaadVhcETQAbshtXiPqthlbF"
    "Tx8j3KWGbKVFilw8huGlSKSquMkzchZmUCKhNQFiFsOflARcm3HK/75GoTr5djH4sH/TLj"
    "2IAhlS3jqWZNfgnTLog76yOqvYg0X7BkhbHLd2yeLVyTulbJtKVRb0QxtuF6VAXTchrBHn"
    "lmAppqdFrHjkhStWNMbEIYvbtfB7/sHx2H7YT5ev4JAsvs/fsBbIBJOfzmM3YqVx5sOCJE"
    "MWNJbvldqaYSo5JZUwkrJG08x9TjB44Aa7AArAEcb/pUs58wFwt0jZG6VBJwZgucHKuD1x"
    "HxFu1x4mC7pk3eu74ZXp0goHy0B2eDq09MRf90grSxZhtMYMajfX37aXgLn3FVAz4Z/uPm"
    "gn+C/3BM9kmTrdV+lHsXnH7NSur7bOvoHKKMHWgvmmUajU6zt+gF3FZ14CZ8gHCzZ7n7t7"
    "vrq4JyiWB82llh6h76F7JMurGbovcfE9/WgYXsHjYtz7TpO/ja/6y73CEPmvcG0zXX46oq"
    "+xFVV3uJBIBpCWdGJt0gnVnQT3opYAKVbvAmnUsJY6emoNO0StRSi9o0LNxAyjGy3REwVH"
    "nYoFPoxIeMXCgeDpW+PjInoYqOZhBG18msMrBJl1ZExJIGyyJNqwoYZZZ0YN00kHOSUklZ"
    "ZimDJ7R2oChGJLP3RUr/ZLpcrS7v41QSY4NJznsVIFUBUlmE0F6ObPpgb4GpFQuxd5WnsZ"
    "tsNUtJGBZek6dVw8uSndRVeRq/oRJMZS+Arh4uL18rmZsfEMZnkzM3E66OPe2XxawnbETl"
    "kDUzEx34+YAWgJFpRxgB7A3foXsAzyRznn3tmp7H7E9t4kEYmj0AVwkaLzw2L4XMbM2Dkt"
    "Epcb1gMops/MIGU+y+5PgEt//tq0PmtSLjDw8Xn2rExX3fNN4BTZPjanVENubS5d8E/zms"
    "689tw8TgXtoDYTPErQH+098eZHjvO6xNEQrSNZ7dMQ8cOewTnuLRMDhULTpUFh7KxRTHti"
    "c4WUMQaTqZBdI0YlQpGrdXEo7by8bjqPm/dTMLAgql3je3raba/tFxneW9pOjgwt5AFTWZ"
    "5yU4lqzqkEI5DNZxGDCtafSMa0FZp8g6uLwPKt2TByX35EH2nvwfMq6jDwbD11AIV6/xbe"
    "ZLrqP9qXD8267+FylotIHUk5Tbkboku0omIasCHxl1AeW/XrWvNlvgs0m/4GdiWWTuO3ce"
    "dno5nsHE836pbzAYOaJsaEUn4bWNkYdnjsUkDvn6vmtDfQoSGHIGdrOevWokufgNkQ87pI"
    "d/w9sqKAd5Dpt+iQ+PBoswyf/yDhkhjcxnfu/Co0Gfy8BRzZcqW95hscf2e2XsXMED459t"
    "43ABVMfsuxxc8SqHgP7RPr8cMC2FfaJbGlP22Cd3w6v7EyYL23u0H66+XF1/vzpBvg1wMv"
    "aj/XlwcQnDJ5pp8dFfLm5u4AP6bDoOn3FwdT685IN04JfFx51dXp9/gc84cqcslROG3yTr"
    "cUm1MylPveHM8RZMjJ5pBcEh7KAxnkCK41SjCLOvayHdfOf067n23GQJxMh2Zw3wvFcufH"
    "2KDd/CLoeipUjEVWz8h3eKxOLuI0BGNpiiAQWFFkYa+h8y5ivFrIl13oll4jHeZNdIMZpl"
    "OL7RlbCl5TCg/JQHGNGpBtsfEb8N2W4C4HLreKKS+cK3ze9AG2jiUkxQ7szh+DadSxBqri"
    "/iGJmSr8zyVYGBQjF3ODDwSunm0klY5Zu/NeaHrs7a/E8RKhGokIkkIRMp8tN3lauFCeq5"
    "XI0HStYuphDhofvYlB3lceroXAPQb4Yp1Z7Wben2Vcyys4bHdjH9Mgu1JCoaX8wVIqPhwq"
    "gVHf3DA1gzLequGIaE+hwbJZbvbfg5OPgN52i5nEGFSLcWIi3ElFsRJt0VVLk9WKZi/6EH"
    "B+1tPzIqfyXJloCuPlbJfv1YnPz6MYtyxe6ynBzje3OGP2HL0wqCjyFVkVMG/mMAvUTreB"
    "CVm8XijqchgiXvg9iP1aRxvQ3iEtCJF8LrfgsILHlHzNXD17Ph7c97/56p35lCfLygD8Hq"
    "lIAY+RY3gm6Z+jO7xkbs672au6J3fnlx/mV0fz1iy/Ue0gFicz3a39mHd4ObmxN2f2oehe"
    "u/wR5qP4C/1bjctnbLd9ObohfNNeF72Qbw9SmAFP1f2GFoBL/+T0kjdeH6GBWbU8W3Ry6x"
    "xPG73sBxXB4oD19YpOf5HjUN0Sd8//CXKfFdNGffTOanMbkG2U+wJH+iBRmAVXbV0d5+hW"
    "3FRhXuK/4sKUZLs5/8wI6qKr04zRaPPbNuGlRTDaCKAlB8/2dQW7UFdIseFTeKzedymm6L"
    "nNbsRd1rhZH0kU6MPtuRmk0n2O2zLQB3+++uKUmXWHaJux4dzdmxW0cQKbJtZv9h2wCG1Z"
    "TFfaRaCZ1KqFeBLYTEz0Hwc5rVUVdqVlTSqyhT/qjpnvmSV9ZLiIU1O18qS6KUQMaMalMS"
    "CU3v7cajz66vLxP399lFgX7Lmc4GmV5B5ERFiotXeXcjxapJVNeknpMWErx9wu+Am0k9Sa"
    "lyf+QRck5ul0pE6KkouBxCaC8KXiWOGJXkNQ8ipgsBO8LvjYYSL+wx8W0jjL/mBBJTI/pl"
    "YURTjB3Fg8LVgogBBdKCTl9zl3j4FEJ+bHk5S4OH8nAg9H+hOY6a/OBii3NXaTsW9WkJYN"
    "tU0zF5Y5FzbZYngBJfZ0ggb6uxho6yveNKCF/HJQhfx5lo2S40OWpSlydPZ/O6jsjtOyC3"
    "toIPqnjUD4od6gcZfzq/C0bi/K/p0UqTbtGv9Tq2Vot+LZOOXOxYOWH2UpbHyRS7q7M7pq"
    "dkGL6ioDZB2UGHUpd8C5pN59ilud6FYvC2JNVGMdxkkewKELcSl0HArBacBp1LiO2nvAbJ"
    "dSUVEHmJMVzJCl7D+vUQ4CXTgeO8Q4C4YhoQgX1h38BDfGCz8naD0N4Kwa+FfAQA+l4UZV"
    "xtYn6FJC7BMdQvMWvlM7vaaKEtkdW1c9BDtFnywd3w6tPF1V85shDQP9qD8/PhzT3vuazr"
    "2PHS4EOfhpcX30QDZnYwmi+iBfPtcMA+gOhcFowoDVfURMLtp5ds2TOUvsW77hiaa7l6aB"
    "l781VQmRILpfFbYNclLmOekXNGFXqWk0QdwiLf3zv8cPjx4Pgwci1Hn5R5lLOGMudQlqPF"
    "icsRQRcW7dbRbFR205twSwRqRJOOtUlSldois5wVbFG35Rtp+81S1BK0StIySxrMuAZCjp"
    "Ep+cosX2GYN5BwglDJWGYZQ7pdgzzTiKhD5qHCGus281WK76oTrWWgq/weCI3hmCqm80p2"
    "uFRnbXSmNk+eLow710mfzib6doPjG82fvna8a9/r5YSKgyf9SrBLxPFGUH/Oh1doXB0kMk"
    "8Jmmvs5yOboBk0BQhDz2jiklmIppTXe7r+BLn9aqIDVAQQVZMaaW69/k6Fh18x+rKB4DDx"
    "3Tx4q5Ki9IhCZgb3eHZlPwKTGVHseYzRfSRCR3sHe++P3gNKAIX+MW762Kkkjdbr0VUYYd"
    "WN2RGDVplVyqySQwjbqJzcpFLLBDXLU2n55ysUWndWWYl1ICXRY5cJvy9o0B9R6KGOSwxf"
    "93iXox8/HM2bjnzX+vEDMQslAqULkEL9sUFmjM15eu5GvqNKFWC0B5h4VfWfnHqw/DCZ20"
    "vyOqqU5HVUkuR1lK3+C7ZULVMjRtNFPlcyN/ZK7I29rMGhIJe2VisVmDw5rra/3V1fFaUw"
    "LGnSVoSpe+hfyDLpxpTNWD772Dct9ib0HXxt3ZT23j17ZwONFyjQBvhd/y78cesDWwIDE1"
    "LKJJGl88VSZgRMkE4io76uY0pHTi4qYonMUnS7K7c2NtBGRBNCIs6YEkWMWjsqh1QOAcH3"
    "1d5Y15Ms1mKfIy1Kuql04rtmbryhWGRxmh2W1bn4GSAwTE8R5g16AT1WsyxZpaUcYB3Di1"
    "MogW9R6jluUIUSqHzdyte93fytuebiKfFpfQGkKSXOoYOu8y7mUNMce5oi9u5oYloWMwEh"
    "NYCpPuxbEj7SYO563W5UoEKCQ7F5oGLZKy53i7TA2u/xud7I3qgqlvSBUhtFI6Y4uNrEWz"
    "OB7BPM0aFdkPRWBMGi9VgEEbQbMVNXGcU29GQyskz7uQVe3cFkXeWUOD3WY1LVZrByauPb"
    "bpu53HwF0e3Y3iwPco/i50GVYDcQBTFoLYw85wWsC8fl5l9Ogoh8MDCTgPnP5BMVg5YuBs"
    "1sQzPc4kkZlHfDjNNtz5p7v1lZtNH70qSjsT/LKUBYhR0ZUm0xHBp9UitaMIFKWURs5BEH"
    "/Sx6A8HL/6WFdovtRUr5KVn3bIkRKRdFYxdFcObX5n6STgmgLTdDeEuvXRAlptkxEVS1Zm"
    "N7f3WNmbNU1NbkavfMsTRjk9u6wH/zepmmwsYrUMgjA3CFOk6jcSt1cT4l0mbEfoICqJno"
    "Zswm+Sly6LgEIPqy6nk90lKNXbywKpiS5vwuU9KVLvOK5fLgTqof61pSKeYrPUZaPSa6t9"
    "aOQHXLUZpmanxDy1QqcwvXvfjNGf0lelaqvrjBqIqexO9TArEl37UBrNukgTYigk2gnRCm"
    "oHCdpL90IELJS1DLfcL+oRPf9niFi+axP2zdd11se6EK42nP4hugMiarBL3KG6yoPgcfjd"
    "KlpLlDynQpJ/CnVS4ICcbLXAzCz/yTvf1+uNxPPvAy6Fz0hSplIodVqkQOi4tEDjM1IrCb"
    "6i37kKIz3mUF9PRmNVeV6FNVzZKzIvnCwDOHeNjWF0xYecpWakSpymUux46e8aJGoxbGOa"
    "6mgIajWyb79zv0XTTBgk4poAPxKg5N1BqwcZAmNCfucx9RItSdMfGmCP9hUq4U2dgEhQYZ"
    "BBc0b9nCd+ZrVzpx+FrHtuGQ4PBh7FKKljxHXpmiFcmvqqYVEUitagkb4qiPAp0LFrTjjy"
    "1Tb6RpfayiaX0s1rQ+ZjSt+Hapyvo4jczcr74FNl/1/IxzGkSWND7FeY0hu8Dd/aOjKqBJ"
    "R0fFqEnwLMndMTEWo6lGp3V4nCCSmdO9u18Hv+wfHcNtKYpImemmedM+Yt/qLngTNPgxjY"
    "6U4yoYVsfFGFbHGQyr/yHjrBiK26YFw6Vv1ti7Z7oLe1mho/BYmukyFcWFhuzsf2eaUdV8"
    "LuH4yj5qybZefk5GZnkq1pJK5oqO+4i9Ai0UcNxEHjuaaxwAkkmiXvFGG+laU6zlZ8EWlx"
    "LHSNaqJJYzJ3ZrdcFiGeRp6LbmLvJZv6RJZ8ktPNHwsjM8PwvYGPGcsfzs4mpw+1t+U6Oz"
    "HLaf/XY/HKhy7MpqzW4W5lYpx8Z/OCabrYHUk5Tbkfo2jeUdEXLIpIyUM17H1/GQnbvEvr"
    "NIbmVD9Kxf5hXT2agRZcMq1zTMCKCwAHzefGrqU/BPsTkQ+4yp0KBUGD7mqjQ4pEDPg8+C"
    "nvEnXN9jRhnT8p4xFDtQzFaGAToKWy7InDHhUJO9W16VxJa++dF+tENX23ghCKk+xYZvYf"
    "cd+oIdjyk+75GhLUocaSFsHPBWOc92w3mWDw1Y3OmxU9CAZUfyJjo90uBsqnMthjQdVIN2"
    "/UZMeS5yQ6Clzov88Odafd/lFekK94Qk6sXfyPiWizijXARPSlULJtMaQTbDd4EQMeHxsB"
    "eEst6hHz/C4OSPH+g95B3BbexYmsdLJtlFj63JMuI10UzXxpQiG2ODuzeog3VTs5Cu0Ryd"
    "YptfvBo/uJZWULyX2t9Hq1WDGNQa/yb4z2FtnDV4v5cPJ4yrLtPgxgvEjV/2cAv+wGKt4J"
    "n97jpaQTheaQUNtAL2o/1aOlhEoNjdRAlT6Uq916xy8OrF6kOCTqz1VLT4uEqwOK3VxmLF"
    "xxmAbLceYnM4fvtApV2KLzAmjl6wS3PRDQpPlDRZl06V/b3DD4cfD44Po8Mk+qTsDMmeF5"
    "rnAfRsHbYuKRRHczgKJ1DAo5yjopCtaTLF2xzeBvZObsJOsTqXpGp0z+1OtHEjKp3r2036"
    "tEdUyrcmtW/NwhrFxsi3PTOnoqZcyGnanQH87Z0tuP8FbPQx+w0/UaRbRH9e3y+wc/IH91"
    "ReAkfxkbqkUMdp/eNUh9oQaxRkpzVL4cifYmd235s8Zx2XwHT1OpTEaFSSWnMjkj2C96/B"
    "+SWF4ntzvvOOvnXYHhEorq+z2vm9kOuFLb7Vk1TqZm9ws6uczLdwkVNPc5uJOUmp1DWZpT"
    "wxbZNOG4k5RarkLJucJcmGucTGE3aHkG3ay0mJiT/ul+XFWHzgCNJWTVwjQ2ZGXvAsKAqf"
    "Q9JJAK0DySlkjo136Aq/QJe6qWY/AVawi4L+Tqds6IzpYgCwwwbrxHWx7om+nppNeFk4z6"
    "LNz5DZ1hfX6rAdu4MVyrmc6bT5iTMQ3h7a/oxLIA6+sXNJNL2bwW9fh1f3JyhoTfpofx4O"
    "2dwYP9rn159OoGHko33368XNzcXVX08QnZqOw+T2aN8OPz9csQEunvi2AaNvb4fn9xfXVy"
    "fhLgkioRLE0WeA28UMjdyyseLNlKSTOUbWu+G4+i/4ZNm/Jzzc2OlXHc7pVdJI2BrCLg42"
    "UdVUkgRRO5tsEyde7zvcNwJxbkLcUyEf9sPZP3jZBkVjQp45Mr7eDHVrIzAF7G6rV0lAtp"
    "3Y0+u9grapzHil+NdQ/DN9k2pnKsapJK7Tl1KxU1miCtROPiH8GS6zdrtXkrCl2pps7Vhr"
    "tjRX4+epVD0lBN9z3DKRQIodMsuWfFWQmLn/Y+wvsCuAi7HR5w1AmQaKUdScs488wj9hVx"
    "yEhPMQldeYqRwZmZmdOKcrXK7vpI9iD5agNoVD9NzHus8GzASjlWdGijukX+KZ4Qskw/9i"
    "azEcL7U35m5KXI/X/wOiCK/p0yzis01FfUALoOixd3b9y4cvB1///e+PvWbGYuvelVdH+d"
    "qI2Z7A+HIsTceAynDCzzHRu85h/y9ATrcK9uWRZ2zXhrhLUknsLokh3IGnhF8uP1HE378f"
    "wGaYUJ/qoWfsVG7bvmGkuyIEtmqu4kIktk16TxxsG8CymvK5GV594q7ggB48v1efL26/Dr"
    "m32J6Y7gwbj/bN7fX58O5ODHWJzu79wG88+PTbCT/gFoFnGSi5YxnoPg0vL74Nb+EzpuaY"
    "L6BUwHd8vbkc3ovvmDk8NANz3T/cXo0urkb3t4Oru4t7mBfw30cm4yGAC5teOGr4KXwIlJ"
    "fXd2ywxXYam3twdT68vORz8zxHCxtNVtV+lVW1X7yq9jOrKnDKjwTUY9PVlZ1F6kvw2+AE"
    "vWiP9t9vL+5O0O+uSeOhCC7oz8PbEwEePREK2+tfgiGTIYJo43qdIrKk8jpRe2ea/SxAvb"
    "8NlnrJ2d1Fo5P4YL+CIA72CwUBj/IFsd6JnJ1liyLxbUczjbqCebi6GVywbSKo4dj7+wMz"
    "acW5F+Rts2OZjxEj4OC+ZBavOLctU/fE89Hg8/3wdjT8x83F7W9i8EibeBDxB1A3dmzzRz"
    "CzQHkzwnDgMAoIwmfsTe/5sUqx50l3qLJLieS0sFq9TyNCiXfpZ5PZDvCLQz0qPC2ZKsXf"
    "v9Fu3QhiM/XHHvE0q354Nk0ps4u2d2namPbRGE8gNBvG0fsQaqfc5DNMyttLSR2pDd+7gb"
    "BSlKo9TzMJMC1oxNZMfQGkCBX/m/Gfp3w1k0CGVFoZ9O78WXhz8AOKJy2AZeSCExfS4mba"
    "gh1myMZPGuSdSH1qhUdrfZGlKaWVmOS7puENvzvX+/ewFYCIhjghsqqsApk6Tn1xxIik3Q"
    "i9c0K98Ox6IsSg0G3KlFutAuS+OvAd0XhpxVD3PGoNtGOOzaepN3qqwc04iWJoVuH0XZPp"
    "LfUjbkk6ea3l6qzdsO+KYvfF1HFtVqfpFKtXstrFOobgwigfMbss7ThFKLMzvSG7944qJR"
    "QflSQUH2USiiPGOYxdzVgeUcrM897w3d7xYSP3WhWul2RxZ5O4k5yDgi0IpzXnfXwGqWUw"
    "YCYrezFDkqBExEU80/JAjyrwP6Ls3OG+f1TJx39U4uQ/ynj5g1SzLKuLKxhiJB3g8baLGA"
    "wTXkjPB4FY4WKJE6oc96ZGpOOSF7NmEVWcpgOLftM9cnXTq9W8NRyvWLuSteExUIe9cRrF"
    "4pUshsRCzaptXabIOsfovUrGTomto2onXxH+34c2JV6eUVMM+pUg2j5YeqzVyNg3Lc+06T"
    "v4vtrdRr5PBagob+hCp/Bb0VxjkkAasgh5PkUA8Lw4gWxZKDZeP095I/BhlPiujkeFKnuJ"
    "4ytDKe8W6l1hD4BMwyoYLjmRSa5Dog7UzUiSzawKkhudb7tWkOw7RkMxJymVmKUWc5SU32"
    "Q/p2gVtJjMkl7WWTQQdYZYyVpmWfMCmiZtEmJ0SsIySzgoiWoC+5mgVFKWWcpRkVsDOadp"
    "laRllnRUuNhID0vSKknLLOlMEWqjezp/DiV5+SXfaIunSJWcZZYzVI43kHGMTMlXZvlGQA"
    "CNmyVZaifvhKRFdXN9b8mSTMlXZvmG5eiNbuQEqZKzzHIOMAaaeEsSlErKMktZgFs06x2a"
    "pt0ZSXMssimxACI8hHfXnxG2DR5Ett9gD1Gd1s4zjUhUhmlj7IEAI7M+75OEMlfySi4CSP"
    "Wpzf4YkVr8jaFPFIT46zE/whKuLYA0pRJCLSEA/LHCcS/Tp9rGcYfDugWufg6m2a2jvSpP"
    "YzdaBZbGsb3XZOt5bKqOrteUslaFvzlJuw2OAW0y6e6KjcyPBD/Zt6Orh8vLXv5t1wJbv8"
    "fn6uiKTd/xtfs6xNIxXG2SB8VyFtB9/nKLLS1sbZfP8k8wR3dWcup2siwy950R9bCzJp8+"
    "B3Pdsak6tDqTgcJMq9Tm/Er1Z+3g6sIv2F539/F2KUOYqKtrChD5WuDRZ9ylOyG56wBstQ"
    "UWAWhrV3kUwBmvyaYbMUtXmQSZtC1w6S6YpqtsCvtrr8smiGt8Debq0BUHimfltmFLrr4Q"
    "XwfE2FxDIOTrtY3vCfvPau5+E9M9VDIFdom1dZusCeWgqNNapDqsaLc2Wiorq5uuQRN63i"
    "aet06wRd0ntLUxZxguq3do4EBDlV+IbRX0sK9HXqUTfdQxkFlNqs+ZnH3OijvQ53N/J7rO"
    "i64a/bDpPFvOKIRAeP1OLgKhvw7PlxTyVp9XX/Ybbr/BG4nU4W5EoJi7krnjWuhE4y1jEz"
    "U7KSaTk6O+gNXuo7lps0OjjwJw2T6iC+rhWZOTo318HRdrVChgVYFflhQdWNzbhn5RKBWN"
    "RLFrqV7xhs3VtdA4lQr5txXy33aPcdmEUDUgVdhk/Hxwdz74NHzVHuPg9y0yfgOf8CrTN/"
    "RAVzN8wUKN+rmaloXGmJoGXnZoOIn1w4IPz68/QdsZ8UfYggWavwY9NuKdaPKN5c1/ZXUD"
    "W5nWyrTensIcreqg31c/Ws1gZvMWVHLY2Ywz9fqkRgQyC6CpKfi+GvZ7Gfh7xh7RZs2aXi"
    "XpZNaeeldB+zGAQBSH9Ux7DvqV8XOfzjQ4uKXu/qM0XKXhyiKETmi4PGxfpOKGMf1VOm6U"
    "Q7BayX2AdlygbhKmdb5orqlx3dH0pqIHL7R3dVxTx9Aqmx1NCzTHbrZl4jrz1FBH++ifAP"
    "Zm+OwnKd1UTt3UIdQMo7lJGdzBhVYohThdZ1qZHex/OI64D3+U8fvu6+DyMqd659mvo2sG"
    "wzuoabaPFly3g1aHG2cdVlLjD0vU+MOsGv97Xs+JwhPg99yOEzutEbbWypDfnfXtoQSZzI"
    "ztXQvVAdqDSm3xdLf77K5IoKttUpsLoLVTxqSjsT9zchY3IRbW7AL9eUmVYu6YkW2Ku9En"
    "2w1Cnl1fXybij2cX6YDvw9ez4e3Pe/yiZINMTzlP5DtFAjOyNvuTdEoAjQUQOAlqCyBJpw"
    "TQ/B5VwATKhyuZENrz4eac9S3w9WY5U0c5m7zfKlTQB+dxC8z9tpypo8xN3l0VmKvK6bdc"
    "Tr/JAE9YcJgT3onVIhYHd+Jlj9XSl1zMpEc9HmKeMdtygQAV1OVmposn2MVsxfCoje/Sd2"
    "gQlOegqUb5GOJgOyp10Nj/8bKd/LylDX5XToQoVgKkeR70ChQBoVjUSMWHpIwPheLKiKA8"
    "PBQjk1nd7O3xDcBbW5ou2w7htohVv/FMPRu5Jq3e2LLFeFK0GetEPhJE7YQ/NrEXetc+Y7"
    "77x4UBR8h3XnLRqDPlUZVoyFFxMOQoEwuZsbOL1MraW1LIHG9iSg2k5/3OlnMTRrefnadP"
    "Nduul58XI5G3mqV3ptnP/BxB3wZ9RH19CskUZ3cXjVb4wX4Fxh/sFzIeHr21pD0pr9o4rK"
    "GW170b1v3Q9mcZOyGZNxASb3EHBJcjNupuhdvh3x+YNj/8dIKiOR7tm+HVp4urv54gKChn"
    "4nm0H66+XF1/vzphuuizTeY2GzO4YEQAp/1on19ffb5kBsEJgmahlql7j/bwHzcXtzAv/s"
    "MxXZj1fHB1Pry8hM+i/hiP9u3w88Od+P4JszcMSc4+pkLlIFmUq1YRkbyhsXNe9ob4myK2"
    "Ul32OoF94U1NujQwTpE3J3D3zwitGUVrQ7diM3OzLNelWnL/JMka7cAtAboLneonip7x4h"
    "TZGBtMEqDyisp4nugntkmjW6n90tYXbcTOvnG9yu0EkcziuCeITskceUQkjkOtcSPGH1ZL"
    "/ynJ/slhvKvNa3I9oJCZ5QMaGBZo7hJ2KJkewEEYcOGwTeF4J/GtILxPaK7ZHqoe1t+wZH"
    "53R76boyAXV3svKSSWTBvh/Y2UezPuwQmP87zkpTyPUSm+1+e7UOFogzL7JKUqs5e6zN60"
    "f/eZtBqIOUm5O111rojHTP9npnlpY+Kzfz8xwSIB5sMV4rfYV8citBmkRpxwd9bAd/AhB4"
    "qI0DIMrgJ+G4A77u+3b3AJ8CZZ9XOkY1QS95hhAtcgnMBM4AWzsHLCcDK5ooJA3ohZiXUs"
    "gBSZxErP0hAWhmII2SCiPiIA6oHE6ogq5R2qovizUSX+oYzqr3qGdvsIFI0/R4bfoFgkSy"
    "uvQ5AfhnRKfMtATwRBgkboA2G7Ersn/J/iFyHLrOsL3PJpqTq9vo3d6biE8TinR1KxFyBG"
    "IvVtOF0gDTnYpcQO96VFyDO44iv7vRQMnzS7DvAdjWvbWvQizPRd2IXBai9vxOsYDaWepF"
    "RSl0XqOWdvBudfFVupKgdZhLB2lcNrZzLfYl1zejl5zOJBvyyL2YUhFXOY77lB/eSzYyDE"
    "luEtKfsiY3iCAHTG0BZUfAAwd/ApnMA8+sY/xIuQ1mCnsk3Z3NkM5o1+U27+ctSDlCPcsV"
    "tFYFpHlPwPjX8G3hCV3SzNycYFU5DdHEgsq1XkMz8YXqZKyHO+8U3Cl+1PfC+sr9WDYpDJ"
    "oInvhuoJNHEqqdNlgYkzwqschH8QXp2eoMCk6PNcNNOdwT/B7dYXcK/YQI/+/vv942auxL"
    "YTzRLHVFUpJYikFpJHPI3RhN0+9GXHjwjAH6IsscLC1xdJTVf7Oi72bYlhOHO8RVRQwYUi"
    "SVYZV81yMi3LLQm5syzrXrWtwY5ABJZ9Xx12xkmkZWiPGyhUnPOAd4jwCzs4ogP+lVBegv"
    "ukBrdjFNIy+9VWL7NwTCbWWgxN0CiWZuMhnu/atTgaJ1EMzZywYeFCnSM2TqNYmmYpwHTl"
    "NQ0tMbUjks5wc8tx0ieXUFo/sJ0gU7xvxvuwF0N99qcplQQalvcFDTLqSyBNqSTQTAJBY5"
    "L6AkgRKv4347+NGxw/MSLFdwV6u0t8f6WEZsV5fmAT34MItNHoyi2YQMmjoe6DPY+Zog1U"
    "nySh4n9TaAni1gcKjVOp9Jm20meizIE102fuwnl2TAhV02fiq0+mRk88SebO0zhz81NoxN"
    "P+yjyaEY0GrkymGUDMXuAHcc6g+ZTQZdaLTZBF7CfsIvy7r1k84UUErbLZMs2nerQf7QGa"
    "ae4zJAsjAF56Yu9qE4//zaY94QgeYniUTsO+beZTj4+ba6ZAGcSaPhVtIdkggTNI5pVbSk"
    "W7CHIwVDMplU4j+3lXMYEG9laj7OYEYQeTm3c3mTmbw67UMaWOySKEXVfH7qamU4TLHD0r"
    "VcVoMKoGMrOjuTq2YhDJP36IbG+dTf/jR4iTDG3cTablmBSdEcqe/USRaeCZQzxs6wtIOc"
    "5HY255foXAvGPnVZlS9cYQmMeEPAM2VwyB+ZQZLgFuI98cbPnDKMBTsfF8+7CBy62ZFUpx"
    "BmeSSl5Q5urbY8MQzG8dH/Xs+voLfCTWOmCYDj79BiM0Y/Fo3/16cXMDj4Nsv0f75vb67H"
    "L49QQFRciP9qfh5cW3IcdHjVLYYJ77h9ur0cXV6P52cHV3cQ9zQjrWyGR8cjWbml44SryS"
    "yNV6tC+v79hgi2nHWUTVfOTVinszsZL2qzSO3S9uHLufaRzLwZca2Fhxup0p1e99d0129s"
    "cApsKjVV/CsrKvcslMINsTO9Am0ExboKn2gtupAd81K00c0Dapf6gLmg0V/LeBsx9piwL9"
    "plFWfvv9nLX5uA6vg+GtsFmii7N9vgYlL7U1lDSdzMUmDZndPow+xe4LdG2uy+w0nWJ2BW"
    "ZDmL5RbF/2eLJASIKrOqxXY+9vYd2jp+g9s/rZNa1ZXPPjVYZywyNp85EoxauzH5JUMoPn"
    "QEkoszuhTRBsXujq4WIdM/Xa6CPetwCKDW3SDD+6/etAcLWB+psg3CH9F3YLL+IKkL0B0w"
    "/gxsZVkf26pNVOMbhc6ws/Trdjsp9jZGlsd1rsJ9jcS8Tev3rzri5J32G3SBMAySXZjsme"
    "bXNmtfeRCRggcAAsKKImO13fokXbWQC7VqLIm8CoE766BjsuQbgze+5NRvO1+biJLzGiUt"
    "KVWboKZbJQzDuKN6hQJt+i1HM2u0KZfG03kUKZXHWHbhZlMtZs6SXMgEot/IDu85dbbGle"
    "PvpXKt1q+IJ3ct0XsfzPbeSvCaaVJLFFXF2dyTZaSrNaPht3hwRARxozkDUz6k0U5KL10X"
    "iB5ng8BVRw4sJfzK5mVKfcS025S43PYlLeRw8Rti3zs9s2+m35aJ2xRMCpRqeZXLf0EMdh"
    "S5df4qq2QM40OC7GDP+L4wnheJnjar27Xwe/7B8dIwJAY/P4BukjSsSWcbHD7AqKZhg3bk"
    "q5gaAC8V29XsAzopBaJMEp1EdwjIpMRDdMSmzC+vaRIzseX5MmjcImeemHxa7TcPwWMw57"
    "m9WMtuY2jb9mDY6nyBTj6/urXWZN5dyrxTxfUih212a3Q4yRMyVeTo5hSUgmTtSFg3vbXI"
    "+r9xm+r4iCJ0k76N7bXXde1osbpuE0asyWIFWCllrQeDLBeo6Mi9XfJYXU1gc7biwT8sgs"
    "9i595NsCcsGAf0apZUHFhRzWSOSDql3enCRUnvTWKpxjnq11i5xjU+2YKCrXOSeXoVSlzh"
    "7Rn3t5LmL+oF/qGo6GrHQI/0rmaOYDOAsgxLxorqnZHmLHEEWmzT5hPwRPiQ+k0DtpGhvO"
    "HVQmhYqzmUlzIPJbnzzX3RtMC8+j+VR5szyHVb/Er8t4yK64OkjnMQpp8/nrCqFFLH4oLK"
    "mJxb8kUQzNAMerzJA3mBkS3Ci1ldokndJpGxcRRfd4bRGkKZUQ2jIslrrV+pbF9/hcOyaM"
    "qqZFeiUWpOvknDstMPjbcqaOsjd51krVcZcbaF/JCy5EqkoM6K+05EazYGyNJB/hOhKWFB"
    "aNKwHTEw3ApW38QtjFfcIsMCaMJwD/FF4lGlVLIfYiBQk9rc1cBfmz2LhT1px01hx0Ws53"
    "y66G7AlppXbQspNlePtN4N4IswmgcC6HgwALx8IaB8PJwvPkAeqwb2EjsPdon/86uPorh8"
    "4RDl8YfzO4uBXjHc10ZXH4Bub3SLxofbs9RqiszSLzvT53cygVe9PsrdemegfaU7OjdDI5"
    "Oeqjsb/AbtTtuI/ognp4tkYT6vab8LrsaKyX37OkULkmtbMeVCFbI1HI7ajKhsJfqYZJsp"
    "Si13FSKS+h8hK+TSEoL6HyEu4Geyt5CTMXagusrVqIKtlNupU61E36Xr8RXxe+xIzXNXzU"
    "L/O3vohBFR2tgwADzjZE/ZbJU1bmxPWmgEU0n5JZXkOmakT5tY1h4wmOHKmyXKS5E/slft"
    "H6UKzyo4L2HhzeFEzLCRNU8TAcVvEwHBZ7GA4zHgZVRvRKvobOu/1vbq8/PZzfc2x9w9e9"
    "R5vx5svF7Qki9tOz6crhmmfbUc9N/C1vFRIjk9gX0NuDu3Hv/ftTyIGHECLS0MRkX4BeNM"
    "uvfAa11weEf3l9POIEmcQMl/KKjXfO+2NkmJRHn+sLIY9aYln0riF9OtioTO+VGgCaaajP"
    "NSJX4XCZXTA8j51MoK0GU9ahT8YYI96QCKBKLKuePNpLTqW1Mn3D4SowmPHkCqNvZJkzM+"
    "f+LPbkpulkPkOWaxi6aPGIISzlUz7XCe8DDD/jldYyUw9dryFM+ZJwd6JVva+mYZtPUy/M"
    "oxJNegxt0RegR2Dn/5Rt59z9kBa2jSbrIEa2i6tAYztTNMLj4OVqHfRmpj1yfFefatw5Xl"
    "fDy6HuzMW3bV2b8fJ3Lyd5ppT7AUVnmN7aVedoC15yOsOMM0YOjNPf7q6vCmz1LGn6sDN1"
    "D/2LXeV0Y3zu/cfEt3XgItMiTMszbfoOvu8/a/qzesOZ40GqsJ3ti1v7eAOelTu20j6s1J"
    "EFE2QAW1zyYto6riejONHuSwe/YHcxZ1puC+1TNiKkIOmtloziNLsvIok3kD+2TD3n5ibE"
    "wppdsIEiopRoxoxqUzIJg1J14BungMgBnYXAlqIQuEOGaUDvJwSv3EofzbPr68uEWM4u0h"
    "75h69nw9uf97iM2CDTK7jGNbbkXnLiUKXCWBJJLYw2YiMtslplXxZrU7tZNqzaCLxFqecY"
    "qplicZH70kTqSUrVGEYeIWf3NvfD1Ee5ilHJHOCQ0AFRBnEV5kCtmaN3F86zY0KoDG4VW3"
    "1rNItgWs5szV4RQerdhSd6y3WE3+lgXDtMeuhUvvNGu2nEl1Vxwme46lYmfY6ilV4l8zNE"
    "M+NAZRoK5oBUzglxT2OfzE0mbWh3YS+Cp7kx45amzIdIW6a+htnjKnVUmquuj4pTR1WR0W"
    "tXeYVnQ10BJOiUANpS/mJH2brVL8uZdkwQlatfEmswH9xUVRa1Xln0ysCxMT2yWCkKtMzV"
    "OlGo11ZQiQCe2mDaCc+Mi5SVU6TDWrEs0QYMB4OezBdM+d9sOIJfnqMRtTFjJZSh5VHgsN"
    "WsEIZkVYeEdDICKC6liQikLjAYvts7PgwzwXg4qVFNzX6Vmpr94pqa/WxNTeMU61bSq2W7"
    "HF5HBVXRpFW3dSdczCF8WKP+JQlSFUqQWc7Konzl81SWxt9vRJ9TxvymjflmoAsrQS+ubX"
    "xP2H8qiqBx7/VX3QebQrxYy4S/sHUyY2/9XbSj7eXY8ekh/TJj3gwGj4L+tjVwhHlzcag+"
    "hLRWMLM9YhnMwu6L0gSD9+JGvm0E5QvhuJ8ogvS4ZwzFchM2MsC50Gw6x25es5iNftuj/c"
    "hOE8dDB++huIIGBRem6LnMptExZQrUibDAiLFAU/bNFIouKbE1C4FJWhxgCd8DBrCXUNEV"
    "ea6ffpk7ISa2yh6FGI3UToUxYRa40Udz03a0BZTNA9wMhVOimog2jFdQDBuRz/idgIrQ5m"
    "M4q6DTdh+9aKOgYqOPfneZQeCZk0UfzdhRowmQ3rpSONivIIWD/UIpwKOUFHAtVNxguNQy"
    "+A7h85n2HHiDxZ0CRa8AucSL6thvhwZkvLaBQ3nb2fuomsOtmsetzOWW8bnB7ZN3Kdiau8"
    "gXSkiRTtFeeMJ3L4lc7uFqhXcSCQ5wMSPKtPwcZaB+8nZQkRA5ABiHzy6uBre/5SPbnOVU"
    "MJz9dj8cpLsHY82oWVwSI5GjtgS+tm5tSRuemY2UlKguv2/ETRbp5A0knaZVDlGZJU18j5"
    "mnOWG9YtC2GEkjVWRLmBvfA3xHw2R6OO94OsFzgHo02qjobwvLLeOge528hQF2TX3ay/F1"
    "BE/6ZS4ObTlmlV+jeJOtzhWoZci/FSt+zdL4kuxHpkflwjkWGygxEpmNlOosThocR0dVDI"
    "6jo2KDA56lCkOFR6Aqh4PhHeTuXiVzbq/EnNvLmnPsG71cWMay8vSIZPsWxOsoLa3ZCq96"
    "mf35/wGIWI09"
)
