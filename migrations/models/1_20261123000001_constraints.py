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
-- A day's figures are read by the moment that counts; an order without that moment is not in its index.
CREATE INDEX orders_confirmed_day ON orders (store_id, confirmed_at) WHERE confirmed_at IS NOT NULL;
CREATE INDEX orders_paid_day ON orders (store_id, paid_at) WHERE paid_at IS NOT NULL;
CREATE INDEX orders_shipped_day ON orders (store_id, shipped_at) WHERE shipped_at IS NOT NULL;
CREATE INDEX orders_delivered_day ON orders (store_id, delivered_at) WHERE delivered_at IS NOT NULL;
CREATE INDEX orders_completed_day ON orders (store_id, completed_at) WHERE completed_at IS NOT NULL;
CREATE INDEX orders_returned_day ON orders (store_id, returned_at) WHERE returned_at IS NOT NULL;
CREATE INDEX orders_cancelled_day ON orders (store_id, cancelled_at) WHERE cancelled_at IS NOT NULL;

        -- shipping
-- A second open booking would send the goods twice.
CREATE UNIQUE INDEX shipments_one_open ON shipments (order_id) WHERE state NOT IN ('refused', 'cancelled');
CREATE INDEX shipments_to_poll ON shipments (poll_at)
    WHERE state IN ('booked', 'ready', 'shipped', 'problem', 'return_in_transit');
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
    "eJztfWlz20iS9l+p4JfuiWB7rdNeaWPjpWR6WmNZ0uiwp3e0QYNAUcQKRKFRgNjcnf7vb2"
    "XhII4CCIAgVYQqYrfHIiqLYGYdeT75f70ZMbBF312SJ9MeeB6eOV7vBP1fz9ZmmP1D+LyP"
    "eprjLJ/CB542tjiBBSNHWjCUP9LG1HM1HeadaBbF7CMDU901Hc8kNtDckRkeE2OBPNfEBv"
    "IIouaTjUz7HdAbRGcTmPbT6qG+bf7u45FHnrA3xS4j+Od/s49N28B/YAp//rOn6Trxbf4r"
    "dBdrHjbY2/b+G8Y5z6OJiS0jxQHTgKH885G3cPhnZ+bThe195mPhDccjnVj+zF6OdxbelN"
    "gxgRl84RO2sQtfyT7zXB9YYfuWFfIu4k7wK5ZDgtdP0Bh4ovkWMBSogxdYftYbja6u70d3"
    "w/vRqJdjdkSRYGr4kU5sEBR7VcoZ8ASv8Mu/7+8fHHzYf39w/PHo8MOHo4/vP7Kx/H3zjz"
    "78GbzMklvBVJxnF3+9uLqHFyJsNQSLBT74k9NonhZQcSktua8ZhospzYvgfKq5YgEkSDJS"
    "YD8vK4WI52ViiD5YymG5jrchiJn2x8jC9pM3ZX8eH5bw+Nvg9vzXwe3Px4d/STP6Knyyzx"
    "8ByxMsZvzwajE4Itgee3u9rTD34P37CtxlowrZy59l+Ls8cCpzeEki8xLuDSiCFzP6yCJz"
    "7CJdozh3Zldh/P5RlWXNRhUynj9LMx67LnHrsD0maMT08HDeNM+vGMkJMj1EfV3H2MBGI4"
    "4fVlnph8UL/TC3zhO3aY7nn9gTz5xhMd/TlBnmGyHpu+gf8qz/6qcM+4HGtW0twmVSwvr7"
    "i6/Du/vB1xv4uhmlv1ucf4P7ITzZ558uMp/+fJwRUzwJ+n5x/yuCP9F/XV8NOXsJ9Z5c/o"
    "3Lcff/1YN30nyPjGwyH7E7dLmio08jrv0JutLkOXFfwwdjTX+ea64xyj0h+6RobP7RbH+W"
    "/USz2Y1jhMyF1wyV0huN0jlxjVtMsVBrTQ8oVVudcOjIhbEV9dYBmmsLBD8GTYiLaKSbzq"
    "cEPngiHmJqKIrmPkXsv88UEVvPn5JrT7Za91UqrpQq7lSj0zq3VDS+Hc3gdQWwYdVWXUlv"
    "5UpK6X1/OCabrYHU05QdlPqOSDniSamYfdpoZyfIWhDwdpT+typfd1RXNUkQrdZPdmDDbk"
    "9FySn1aUnkxfCZuNh8sr/gBRfFBXtvjSmjAtaH6vhDOM2OieDPaI1Fny63vavNY3U6ufTY"
    "b2e/GHuBJje4Ox98Gvb+fB0r6RZP2Kac3pNnbPcERlLqeb/MRnKDkczEYEMrmkjXNkYhHe"
    "J0iEyQxkbPTGtxGv8LmWDJYO7M/0Xk919jHmUYSXzq9EsMo0CkeQk8PFx8EvN/SZGRge+b"
    "xjuga+f82aYsStgaeKODOzp5+/IfmraEumdk9u5+Hfyyf3R8yt0iwZlgehRbEzgEbPyCXf"
    "SMHa+Rd1SZosoUfXumqCTHmkxCVpaoki87n17Y9dJExGlKJWWZpczM18mktsMhSdXI4yCZ"
    "RLep+itfj/L1yCWC1nw9uYOlBZ7eRfPs1olSlafJk1QmB1rAdoHnLJZHscssFn2VZAJYVD"
    "9R5FiajpFpIw1Rj60RUapA2VCBv+uf8bbmw4Js11RWbPA5vKjumS9Y5cNK6hNziYWFF+Xd"
    "TLOsQiEkyGS+Knt7SDNmpm0C49mK7KN9pPtsbc6wi9gKfjHZcv9Zo9SfYeMvVT07geAO9j"
    "8cx6KCP8qEc/d1cHmZV1Nc82nqCZKR/3Z3fVXA+Jgiq/ybuof+hSz2UzfF/95/THxbB9ai"
    "sW9anmnTd/C1/9mrKZWvxPAt8LEhjU9HT8EXb9qYct8bLK6KsihhOfAwZSpE3rSfvw7+kX"
    "W0nV9en2VtAJjgLJd7y0+z/IFF2DtrdlH2bUSUkdmYUW1KWNFRtl0j7ez6+jLF9LOLzJF0"
    "9fD1bHj78x6XABtkegUqPFzZvidw15fyOkElNbN799ozW+6O5npw3wbL3tP45iITRFwDu3"
    "T9TdCiPCyNeiP+Xg38FjninXFd9O4TomEq0gzPiLtYXzI7584I9OcmTqs05c5I/k06rVRY"
    "qVjv625YiVtrDVyVSyqZrQApTTLlq1S+SrlEsK6v8padQrcX5/dZZ2XoCFrbWRnO01GuJg"
    "/TArYWuyuTocVsTl3mTAnpP3+5xRbXaYtZns3k20mtLMf41Op0XGL4ujeyTPt5TW7dBFNV"
    "darvyjpNsWtC3FkbvGK7f9ZpRgX2+3pMuoY5OrTvNhtTgdtBGFOJ4hAlMRUCmnS/WlCFYs"
    "visZKxT8FjScN8QWxrNlRUah6CVEEmUcYkxL4LozG2iP1EkUdEoZf1J1QJyRKrm/2S4Av/"
    "3xz/i5Noo/EyYzhUF0EqQXbvqAp+ABtVmCLLn6UtK4dxqRaDYwJ5kUh6w3d7x4cVI1VpTI"
    "wqHN4vZvB+jr94pplWHf7GBPLyt+H63QjgSCFY0T3+o+CAfhWwoo3xuMzFNvzHfXl4L/aw"
    "XV5f/TUano35pRkOnsn/rXlmJGm2yPIBNbV/+5v2rLmeVvcI+T4lTIswtAWFCgc0MZ98tm"
    "iQ5mLEcYKwIcJKq7IN2keBodjz2PfXCpInaXY3TN7GLtlIEJzYY8I0dnilGkJJU+2uWNju"
    "MfUp2zQu9RD1sBNsHIMdAZImLYwJeaaj8WIUlDMJNP6yiLqAeouR9fiTGgJiP+eZ21DsMH"
    "NN7CKNIkqY3Nn/anYQW4eaLiYWJsVZZcCr7cTZw585YkYxnhKf1o/LFM2g0smbhmjGhOrE"
    "CJyqIlnYmrso2j1pyuzWWXiB60EKKfTusGaxy3+8QKH75AXoTvlUJwFclKV54AX8qY3klP"
    "D8ijcNO+vOLq4Gt7+JdbgzwXl39tv9cJDD6dOaFVClCHcmT4FdSEGpKnKwS4mtWQg8DmjO"
    "jrvgF73BbBWVx1B8hHY3j8F3jIZST1MqqcsidcFmj4MJFSEjVxbO1AnKdDpqRf2xQWbs6Z"
    "qRq7tonq4ySme/54kw22JNRp0H8yy6yqcwvN5OZL2rTHrRXFOz12XSt2CWrjIptmXXZNP3"
    "aJ6uMmpsEX3d9IwzmKOrDIrqv9Y9usNpusomw9Um655Jn2COrjJoYlrrHkY8OcX4zCbqLJ"
    "OIZZG574y4o3w9bn0O57pjU3WeX9DuiDFk3RUW8ew+nK6rfJthSrWndbn1NZilq0wijjci"
    "/rqH+rXjXfvdPdWJO2shubWr7IkKIdfNLA+n6SqbLGw8YXeEbW99H8Eln2vIpuqsm2Cb2d"
    "I7ySAX69q66tMtzNFpBo1mmruu6cu5dOdp3VXJX4ivT9febt+CWbrEpI3WJ8QecVGNQtJd"
    "XlKnkPLOV6lVcPyxZeoozAkNEM55tcMJ+weTD7aQb0MyDPFdFMzdR8RlD4M/gALiymQuQF"
    "Bvf3pVxyB1OoysdQwbAQO/jPtPnqK56U35ovWgTaJJ2b8DJ2K4jht2qDyolDB+UJIwfpBN"
    "ljVp/Avz26EsyS9NKHd+Xxt5sS3m6zkuIYKgckmRSUQgb4J+7zuUnUG+1/0/7hFTrpiGHp"
    "zvqYWPZuwvNCVWs5ah7YPiv2DXZJM1SQDJkO5M9lcbu0HyhA+V3dX9PB+FUiOhzlcClaJg"
    "PcRWZL9NWI9NWqQcpEZgjEbgNcV2KOC/VDdBeUoybzoMPbSoqLCsZJgyCSU+HvrSmoSvfU"
    "JvvrT9tUuvN2x0NzSpN1CDDadd3cWcpNkJdve5j4P4Hvp/zSy5Kiv8uHiBHyvohi1DNzga"
    "pXNm1Y/EjfyKAQZyhDKf2L2B+0TsfbONCqhN4A2YdEQczKHp6zvskpRye+x634n7TNGEuK"
    "kawlM00wwM1YZBse6MKasGssw2CqlbdPApZ0PxKdVdZ4MqJeua1AWexealZPE1yL4br13g"
    "Ek52C3Pt4IKomKLxasikO8kvVay43RSNuBZP4BRL1ukVO8bSVYGVwCSn0F56mTghxIcUjR"
    "H25Ip9svztsz25lKNMOcpk2+gZR9n7So6y9yWOsvc5Q1dp713T41SoUMIjToUKa2sz/aqh"
    "wgr9Sl+v5F7OLJftqo4RtwSaY4KRxYpjUmar1Uaem2VSphiSuY3AZUaJZZyiefh5BOEJqI"
    "SQXhvhC+SVy7VmKldB6bOvNFB5jucyDRREVUMBDYd3UP9sPx9RKfeJEFa1GFZZECun3Cff"
    "LMfm4hhWhkzeiGEryZ2bCFw5mjcd+W6tDIQkTQdYnrFdK4Vo90pitHuCIK1r6qARioKDJd"
    "djikzZMTUvygT7ob6JTkfAqAZSEFBvTxjv60mCd7llHPf151+8qUv8pyniy+gUvedxW7s6"
    "vPXrCGvqOPVllCCSVzTnhHrg/30ixKiKuvs6Mphj6E4/EsDCF0ogSSKtCOqeU/t7hx8OPx"
    "4cH8bcjj8pY7Kg5za/Xkb6rAZHUzSKpbk1ahp1OZokUQzNHbzBDq7F0RSNYmmWpeZMjGVU"
    "3FxjSSFHYw34vs70O9E89j5jXwjGVSySNJUSS+tioZ7m+QKR3M00yyqJ8URU2zt39mpqfH"
    "vcD9tnqrdNPPSzRqk/w8Zf6ul+B/sfjuODCP4oO4Puvg4uL/MHEQfmGTVjdJZWXnZ/wY4H"
    "vWGezBdsn3JP9wxrNrTbNCkXQWjLVe6k0KIIVPy6mMvdjV+r7NOuSb0o+zTtzoaQbxOppy"
    "kVeIE8Qs7v7TBNcFE7PSVDqNp5NfVTqewglR0kixBaBBIQHTItcLZGkxLJTpeqvM0crCn2"
    "sndAVw+Xl9Wyr3jS/sgy7XVxKMO8oc5l8Asan7TIro43QSFze9TRbjHQxJBnmfG2hVAXWq"
    "8GdDWqdxvLDKC9O96NKHDbQBFuG4DMl6bdpUt5G1mkwZFfnEoaXwkr80lHcQnZ6qRSPivS"
    "ZsR+AhSeWdAlmYO68pLtYEbE8d8x+vnHj+g7dPrjR94z2cZ8wgRTZ7n7gl+nkkyl0fL7qD"
    "jJNBJvXSmk6ZTZtYbNC5ppfZt3SaWY35bNmzjE1rTNuqeM9DO2WfoAENfFVCibbuBP6Jbl"
    "leVrcmfXrTbaghYUGSjFelDChFmtCSWtpkqwhaF+QrFlAd53SH8S4dVzHHtiY6bMaBwVnE"
    "41F9MQKtwmoLDEkwSFNcEzoKce0Z+FKIjb+dZVilX4tTnV6p/pJ0rLkk/LItQUF0OUx+qT"
    "dJ1Jx2oj+q7U1ldWWyMfYV0BpOmUAJTqKr/q+rLUaNbkrXTu3dZ5m97fMimwJZprJZW1rq"
    "rqTSFRjWuElsmUQWIDUhCABvWXyh/Ud999eegHRT2Bbsj1QRRuQ/C5LwJ9EhTLhEMueh+h"
    "m2/7X1+/7Hyp2yq1VU61VVWgqwr0Ha1AVyW6qkRXTvNX1d++Cb7PTHv0uyfI8ypkeoJC3p"
    "qM71NiYapZGLHXNWf+DCLH7BuZpuhAR1GIJtcrxmivglRVObfLUFXlrKqcZWeoqnJunaWq"
    "fnPj4QtVPFjM5d0sI1PFg29R6hGPVPHgWy8e7H5AunElgKolfBPuP1VLuOqga7uWsMMx/9"
    "bLjrKsLskBqNIBOn/wq2I5VcjUMqd4KH49Ht1FU3SRPzPygmd47ZpLzqOv4Vxd5dUL8XV2"
    "pI5MD8/WrVENprpgM3WJW5vMPfquuXhKfIp7guyj5cN+Wf7RPBpWPVne0nSMJi6ZofnU1K"
    "fI0VydTYssrL3gU6TZQbwG0LQmpmVhIxgsghRuYTpBhlAuIyjWFB3XJK4ZRMPYHa0yhOTM"
    "EFJpLBvukkZsj+3yUV0+Z+m6h+u/CW6r5vabbW6vGYaLqUD9KG4JkiCRl8eteDw30Q7EMO"
    "GFGrglM4QSQ5r1rgPkAhc/AaSu52KmisAHTH14Mm1IT4F3lBug33HJixl6aCqfPQmaDmyN"
    "9NnzscrZ87H47PmYv0lNUTJWyQ1qClOxFGvzrI0OizrsTdIoFq9kMYSrNIvxz6h3RqTJOs"
    "fovWpKYIkOKMgbj+3OWpW6CbotJsC8r9u05pLMAwudsRkMdNOl3vbzX0w6ckz92XcEWgkh"
    "FtbsAuM9SZdh85gRborP8Sd12gNNsf4MTToBMUAnPuO3+xNFwfujUK+tF9UQKhjX15cpvf"
    "HsIqsYPnw9G7JtwHcBG2R6BVqIykoqXvu7mZ+ispLeotRVVpLKSlJJMCoJRi4htJgEUyUv"
    "A6BlW0CVleb8ijNiaATZCTX5iTjbKWLvjLnri7OQ6Zrh3G0i9gbfvR5feeJGh1awSm9R6S"
    "0qvaVTCRtnFiwsQbJG8KBflqgxhiHVkzQghAj4gTb25sR9jjwDgM5McXzWB2c6mgPkCvII"
    "sghhQ70CB06b85YDuzyzVQH/+6JZbLEo0GdpNNE+Ks7aiISWdyMPbX+W00NTkohoZc7g6N"
    "38ygyqk2APPNqDT5+Y7nh3ghLB5Nqe5uMqnuasrZfwNB9nPc3BjhFKQbwHYgKpWc/TDTgg"
    "qpY9eqr6mTcMveNijYqgOIuTEJYUHYigbDsHQXmVi1f6bvoXq3iVledJeZ5kEcLanqdXRq"
    "4899mbzbjqnbNH4melJokejqpslYz9BXYhdAlGRGAiPLOtTsG9NAvyqwIDw+QGBXywAIeU"
    "yBJZa65y6yPIv1RWhzSnUJnVsQvZtU0V3iaabfv5tSobf2mvHVVKDToqyQ06yvEXzzTTqs"
    "PgmKADdkNm8R5VscvYqOLle5SzzJSpsEqHkd00qBSVVhknb0LMygRUJqAsQthy8oGKkm85"
    "XvfJ1SZeT2AfBw/6ZcaxAUMqW8ZTzZr8EqVdEHfWR1R7CdJ8wZINjF2+Y0W2cE3qWiXTlk"
    "a9EcXYhutRFUzLaQR75JkJaKrRaR07Ik3VjjGxCWH07n4d/LJ/dBy1E+br+ScILLP374ew"
    "ASbl8JvP2KlcebDhiBDFjCXC8rtSTSVBJbOmElVI2niOqccPnACswQKwBnC86VPNfsJcLN"
    "A1RupSScCZLXByrA5ex8RbtMeJg+2aNnnv+mZ4dYKA8tEenA2uPjEV/dMJ0saabTCBGY/2"
    "9e2n4S18xlUN+GT4j5sL/gn+wzHZJ022VvtR7l1w+jUrqe+zraNziDJ2oL1olmk0Os3eoh"
    "dwW9WBm/ABws2e5+7f7q6vCsolwvFZZ4Wpe+hfyDLpxm6K3n9MfFsHFrJ72LQ806bv4Gv/"
    "s+5yhzxo3htM11yPq6rsR1Rd7SUSAKalnBm5dINsZkE/7aWACVS6wZt0LqWMnZqCztIqUU"
    "statOwcAMpJ8h2R8BQ5WGDTqETHzJyoXg4Uvr6yJxEKjqaQRhdJ7PKwCZdWhExSxosiyyt"
    "KmCUWdKhddNAzmlKJWWZpQye0NqBogSRzN4XKf2T2XK1urxPUkmMDSY571WAVAVIZRFCez"
    "my2YO9BaZWLMTeVZ4mbrLVLCVRWHhNnlYNL0t2UlflafKGSjGVvQC6eri8fK1kbn5AGJ9N"
    "ztxcuDrxtF8Ws56wEZVD1sxMdODnA1oARqYdYwSwN3yH7gE8k8x59rVreh6zP7WJB2Fo9g"
    "BcJWi88Ni8FDKzNQ9KRqfE9cLJKLLxCxtMsfsi8Alu/9tXh8xrRcYfHi4+1YiL+75pvAOa"
    "JsfV6ohswqXLvwn+c1jXn9uGicG9tAeBzZC0BvhPf3uQ4b3vsDaDUJCu8eyOeejIYZ/wFI"
    "+GwaFq0aGy8JAQUxzbXsDJGoLI0skskKYRo0rRuL2ScNxePh5Hzf+tm1kQUij1vrltNdX2"
    "j47rLO8lRQcX9gaqqMlclOBYsqojCuUwWMdhwLSm0TOuBWWdIevg8j6odE8elNyTB/l78n"
    "/IuI4+GA5fQyFcvca3mS+5jvanwvFvu/o/SEGjDaSeptyO1CXZVTIJWRX4yKgLKP/1qn21"
    "2QKfTfoFPxPLInPfufOw0xN4BlPP+6W+wXDkiLKhFZ2E1zZGHp45FpM45Ov7rg31KSjAkD"
    "Owm/fsVSMR4jfEPuyIHv4Nb6ugHOQ5bPolPjwaLsI0/8s7ZEQ0Mp/5vQuPhn0uQ0c1X6ps"
    "eUfFHtvvlbFzBQ+Mf7aNowVQHbPvcnDFqxxC+kf7/HLAtBT2iW5pTNljn9wNr+5PmCxs79"
    "F+uPpydf396gT5NsDJ2I/258HFJQyfaKbFR3+5uLmBD+iz6Th8xsHV+fCSD9KBXxYfd3Z5"
    "ff4FPuPInbJUThh+k6zHJdXOpDz1hjPHWzAxeqYVBoewg8Z4AimOU40izL6uhXTzndOv59"
    "pzkyWQINudNcDzXrnw9Sk2fAu7HIqWoiCuYuM/vFMULO4+AmRkgykaUFBoYaSh/yFjvlLM"
    "mljnnVgmHuNNfo0Uo1lG4xtdCVtaDgPKT3mAEZ1qsP0R8duQ7SYALreOJyqZL3zb/A61gS"
    "YuxRTlzhyOb9O5BKHm+iJOkCn5yixfFRgoFHOHAwOvlG4unYRVvvlbY37k6qzN/wyhEoEK"
    "mUgSMpEiP31XuVqYoC7kajJQsnYxRRAeuk9M2VEeZ47ONQD9ZphS7Wndlm5fg1l21vDYLq"
    "ZfbqGWREWTi7lCZDRaGLWio394AGumxd0Vo5BQn2OjJPK9DV+Ag99wjpbLGVSIdGsh0kJM"
    "uRVh0l1BlduDZRrsP/TgoL3tR0blryTZEtDVxyrZrx+Lk18/5lGu2F0myDG+N2f4E7Y8rS"
    "D4GFEVOWXgPwbQS7SOB3G5WSLueBohWPI+iP1ETRrX2yAuAZ14Ibzut4DAIjpirh6+ng1v"
    "f97791z9zhTi4wV9CFanBCTIt7gRdMvUn9k1NmJf79XcFb3zy4vzL6P76xFbrveQDpCY69"
    "H+zj68G9zcnLD7U/MoXP8N9lD7AfytxuW2tVu+m94UvWiuCd/LNoCvTwGk6P+iDkMj+PV/"
    "Shqpi9bHqNicKr49hMQSx+96A8dxeaA8euEgPc/3qGkEfcL3D3+ZEt9Fc/bNZH6akGuY/Q"
    "RL8idakAFYZVcd7e1X2FZsVOG+4s/SYrQ0+8kP7aiq0kvSbPHYM+umQTXVAKooAMX3fw61"
    "VVtAt+hRcaNYMZezdFvktGYv6l4rjKSPdGL02Y7UbDrBbp9tAbjbf3dNSbrEskvc9ehozo"
    "7dOoLIkG0z+w/bBjCspizuY9Uq0KkC9Sq0hVDwcxD8nGZ11JWaFZX0KsqVP2q6Z76IynoJ"
    "sbBmi6WyJMoIZMyoNiWRyPTebjz67Pr6MnV/n10U6Lec6WyQ6RVETlSkuHiVdzdSrJpEdU"
    "3qgrSQ8O1TfgfcTOppSpX7I4+QBbldKhGhp6LgcgihvSh4lThiXJLXPIiYLQTsCL83Gkq8"
    "sMfEt40o/ioIJGZG9MvCiGYwdpQMClcLIoYUSAs7fc1d4uFTCPmx5eUsDR7Kw4HQ/4UKHD"
    "Xi4GKLc1dpOxb3aQlh21TTMXljkXNtJhJAia8zIpC31VhDR9necSWEr+MShK/jXLRsF5oc"
    "NanLk6ezeV1H5PYdkFtbwQdVPOoHxQ71g5w/nd8Fo+D8r+nRypJu0a/1OrZWi34tk45c7F"
    "iCMHspy5Nkit3V2Z3QU3IMX1FQm6LsoEOpS74FzaZz7FKhd6EYvC1NtVEMN1kkuwLErcRl"
    "EDKrBadB5xJi+xmvQXpdSQVEXmIMV7KC17B+PQR4yXTgOO8QIK6YBkRgX9g38BAf2Ky83S"
    "C0t0LwayEfAYC+F0UZV5uYXyGJS3AM9UvMWvnMrjZaaEtkde0c9BBtlnxwN7z6dHH1V44s"
    "BPSP9uD8fHhzz3su6zp2vCz40Kfh5cW3oAEzOxjNl6AF8+1wwD6A6FwejCgLV9REwu2nl2"
    "zZM5S9xbvuGJprQj20jL1iFVSmxEJp/BbYdYnLmGcIzqhCz3KaqENY5Pt7hx8OPx4cH8au"
    "5fiTMo9y3lDmHMpztDhxOSbowqLdOpqNym56E26JUI1o0rE2TapSW2SWs4It6rZ8Y22/WY"
    "pailZJWmZJgxnXQMgJMiVfmeUbGOYNJJwiVDKWWcaQbtcgzzQm6pB5qLDGus18leK76kRr"
    "GehK3AOhMRxTxXReyQ6X6qyNz9TmydOFcec66dP5RN9ucHyj+dPXjnftez1BqDh80q8Eu0"
    "QcbwT153x4hcbVYSLzlKC5xn4+sgmaQVOAKPSMJi6ZRWhKot7T9ScQ9quJD9AggKia1Ehz"
    "6/V3Kjz8itGXDQSHie+K4K1KitJjCpkZ3OPZlf0YTGZEsecxRvdREDraO9h7f/QeUAIo9I"
    "9xs8dOJWm0Xo+uwgirbsyOGLTKrFJmlRxC2Ebl5CaVWiaomUil5Z+vUGjdWWUl1oGURI9d"
    "Jvy+oGF/xEAPdVxi+LrHuxz9+OFo3nTku9aPH4hZKDEoXYgU6o8NMmNsFum5G/mOKlWA8R"
    "5g4lXVf3LqwfLDZG4vyeuoUpLXUUmS11G++i/cUrVMjQRNF/lcydzYK7E39vIGh4Jc2lqt"
    "VGjyCFxtf7u7vipKYVjSZK0IU/fQv5Bl0o0pm4l89rFvWuxN6Dv42rop7b179s4GGi9QqA"
    "3wu/5d9OPWB7YEBqaklEsiy+aLZcwImCCbREZ9XceUjhwhKmKJzDJ0uyu3NjbQRkQTQSLO"
    "mBJFjFo7SkAqh4Dg+2pvrOtJHmuxz5EWJd1UOvFdUxhvKBZZkmaHZXUe/AwQGKanCPMGvY"
    "Aeq1mWrNJSDrCO4cUplMC3KHWBG1ShBCpft/J1bzd/a665eEp8Wl8AWUqJc+ig67yLOdQ0"
    "x56miL07mpiWxUxASA1gqg/7lpSPNJy7XrcbFaiQ4FBsHqhY9ooTbpEWWPs9Odcb2RtVxZ"
    "I9UGqjaCQUB1ebeGsmkH2COTq0C9LeijBYtB6LIIJ2E8zUVUaxDT2ZjCzTfm6BV3cwWVc5"
    "FZwe6zGpajNYObXxbbfNXG6+guh2Ym+WB7lHyfOgSrAbiMIYtBZFnkUB68JxwvzLSRiRDw"
    "fmEjD/mX6iYtDSxaCZbWhGWzwtg/JumEm67Vlz7zcrizZ6X5p0NPZnggKEVdiREdUWw6Hx"
    "J7WiBROolEXERh5x0M9BbyB4+b+00G6xvUgpPyXrni0JIuWiaOyiCM/82txP0ykBtOVmiG"
    "7ptQuigml2TARVrdnE3l9dY+YsFbU1udo9cyzL2PS2LvDfvF6maWDjFSjksQG4Qh2n8biV"
    "ujifEmkzYj9BAdQs6GbMJvkpdui4BCD68up5PdJSjT14YVUwJc35XaakK13mFcvlwZ1UP9"
    "a1pFLMV3qMtHpMfG+tHYHqlqM0y9TkhpapVOYWrvvgN+f0l/hZqfrihqMqehK/TwnElnzX"
    "BrBuk4baSBBsAu2EMAWF6yT9pQMRSl7CWu4T9g+d+LbHK1w0j/1h677rYtuLVBhPew6+AS"
    "pj8krQq7zBiupz8NEoXUqaO6RMl3JCf1rlgpBwvMzFIPzMP9nb70fL/eQDL4MWoi9UKRM5"
    "rFIlclhcJHKYqxGB3VRv2UcUnfEuK6CnN6u5qkSfqmqWnBXJFwaeOcTDtr5gwhIpW5kRpS"
    "qXuRw7esaLGo1aGOe4mgIajm6Z7N/v0PegCRZ0SgEdiFdxaEGtARsHaUJz4j73ESWBujMm"
    "3hThP0zKlSIbm6DQIIPgguYtW/hOsXalE4evdWwbDgkPH8YupWjJc+SVKVqx/KpqWjGB1K"
    "pWYEMc9VGoc8GCdvyxZeqNNK2PVTStj8Wa1secppXcLlVZn6SRmfvVt8Dmq56fsaBBZEnj"
    "UyxqDNkF7u4fHVUBTTo6KkZNgmdp7o6JsRhNNTqtw+MUkcyc7t39Ovhl/+gYbsugiJSZbp"
    "o37SP2re6CN0GDH9PoSDmugmF1XIxhdZzDsPofMs6LobhtWjhc+maNvXumu7CXDXQUHksz"
    "XaaiuNCQnf3vTDOqms8lHF/ZRy3d1ssXZGSWp2ItqWSu6LiP2RughQKOW5DHjuYaB4Bkkq"
    "hXvNFGutYUa+Is2OJS4gTJWpXEcubEbq0uOFgGIg3d1tyFmPVLmmyW3MILGl52hudnIRtj"
    "njOWn11cDW5/Ezc1OhOw/ey3++FAlWNXVmt2szC3Sjk2/sMx2WwNpJ6m3I7Ut2ks74iQIy"
    "blpJzzOr6Oh+zcJfadRYSVDfGzfplXTGejRpQNq1zTMCOAwgLwefOpqU/BP8XmQOwzpkKD"
    "UmH4mKvS4JACPQ8+C3vGn3B9jxllTMt7xlDsQDFbGQboKGy5IHPGhENN9m6iKoktffOj/W"
    "hHrrbxIiCk+hQbvoXdd+gLdjym+LxHhrYocaRFsHHAW+U82w3nmRgasLjTY6egAcuO5E10"
    "eqTh2VTnWoxoOqgG7fqNmPFcCEOgpc4Lcfhzrb7v8op0hXtCEvXib2R8y0WcUy7CJ6WqBZ"
    "NpjSCb4btAiJjweNgLQlnv0I8fUXDyxw/0HvKO4DZ2LM3jJZPsosfWZBnxmmima2NKkY2x"
    "wd0b1MG6qVlI16hAp9jmF6/GD66lFRTvpfb30WrVIAG1xr8J/nNYG2cN3u/lwwnjqss0uP"
    "ECceOXPdyCP7BYK3hmv7uOVhCNV1pBA62A/Wi/lg4WEyh2N1HCVLpS7zWrHLx6sfqIoBNr"
    "PRMtPq4SLM5qtYlY8XEOINuth9gcjd8+UGmX4guMiaMX7FIhukHhiZIl69Kpsr93+OHw48"
    "HxYXyYxJ+UnSH580LzPICercPWJYXiqICjcAKFPBIcFYVszZIp3gp4G9o7woSdYnUuTdXo"
    "ntudaONGVDrXt5v0aY+plG9Nat+ahTWKjZFve6agoqZcyFnanQH87Z0tuP8FbPQx+w0/Ua"
    "RbRH9e3y+wc/IH95QogaP4SF1SqOO0/nGqQ22INQqz05qlcIin2Jnd9ybPWcclMF29DiUJ"
    "GpWk1tyIZI/g/Wtwfkmh+N6c77yjbx22xwSK6+usdn4vCL2wxbd6mkrd7A1udpWT+RYucu"
    "ppbjMxpymVuiazlCembdJpIzFnSJWcZZOzJNkwl9h4wu4Qsk17gpSY5ON+WV6MxQeOIG3V"
    "xDUyZGbkBc/CovA5JJ2E0DqQnELm2HiHrvALdKmbavYTYAW7KOzvdMqGzpguBgA7bLBOXB"
    "frXtDXU7MJLwvnWbTiDJltfXGtDtuJO1ihnMuZTitOnIHw9tD2Z1wCSfCNnUui6d0Mfvs6"
    "vLo/QWFr0kf783DI5sb40T6//nQCDSMf7btfL25uLq7+eoLo1HQcJrdH+3b4+eGKDXDxxL"
    "cNGH17Ozy/v7i+Ool2SRgJlSCOPgPcLmZoCMvGijdTmk7mGFnvhuPqv+CTZf+e6HBjp191"
    "OKdXSSNhawi7ONxEVVNJUkTtbLJNnHi973DfBIhzE+KeBvJhP5z9g5dtUDQm5Jkj4+vNUL"
    "c2AlPA7rZ6lQRk24k9vd4raJvKjFeKfw3FP9c3qXamYpJK4jp9KRU7lSWqQO3kE8Kf0TJr"
    "t3sliVqqrcnWjrVmy3I1eZ5K1VMi4LvALRMLpNghs2zJVwWJmfs/xv4CuwFwMTb6vAEo00"
    "Axiptz9pFH+CfsioOQsAhReY2ZypGRmdmJBV3hhL6TPko8WILaFA7RhY91nw2YBYxWnhkp"
    "7pB+iWeGL5Ac/4utxWi81N6YuylxPV7/D4givKZPs4jPNhX1AS2Aosfe2fUvH74cfP33vz"
    "/2mhmLrXtXXh3layNmewrjy7E0HQMqwwk/x4LedQ77/wDkdKtgXx55xnZtiLs0lcTukgTC"
    "HXhK+OXyE0X8/fshbIYJ9akeesZO5bbtG0a6K0Jgq+YqLkRi26T3xMG2ASyrKZ+b4dUn7g"
    "oO6cHze/X54vbrkHuL7YnpzrDxaN/cXp8P7+6CoS7R2b0f+o0Hn3474QfcIvQsAyV3LAPd"
    "p+HlxbfhLXzG1BzzBZQK+I6vN5fD++A7Zg4PzcBc9w+3V6OLq9H97eDq7uIe5gX895HJeA"
    "jgwqYXjRp+ih4C5eX1HRtssZ3G5h5cnQ8vL/ncPM/RwkaTVbVfZVXtF6+q/dyqCp3yowDq"
    "senqys8i9SX4bXCCXrRH+++3F3cn6HfXpMlQBBf05+HtSQAePQkUtte/BCMmQwTRxvU6Re"
    "RJ5XWi9s40+zkA9f42WOolZ3cXjU7ig/0KgjjYLxQEPBILYr0TOT/LFkXi245mGnUF83B1"
    "M7hg2ySghmPv7w/MpA3OvTBvmx3LfEwwAg7uS2bxBue2Zepe8Hw0+Hw/vB0N/3FzcftbMH"
    "ikTTyI+AOoGzu2+SOYOUB5M6Jw4DAOCMJn7E3v+bFKsedJd6iyS4kIWlit3qcxocS79LPJ"
    "bAf4xZEeFZ2WTJXi799ot24EsZn6Y494mlU/PJullNlF27s0bUz7aIwnEJqN4uh9CLVTbv"
    "IZJuXtpaSO1Ebv3UBYGUrVnqeZBJgWNGJrpr4AMoSK/834z1O+mkkgRyqtDHp3/iy6OfgB"
    "xZMWwDJywYkLaXEzbcEOM2TjJw3yTqQ+taKjtb7IspTSSkzyXdPwht+d6/171AogiIY4Eb"
    "KqrAKZOk59cSSIpN0IvXNCvejseiLEoNBtypRbrQLkvjrwHfF4acVQ9zxqDbRjjs2nqTd6"
    "qsHNJIliaF7h9F2T6S31I25pOnmt5eqs3bDvimL3xdRxbVZn6RSrV7LaxTqG4MJIjJhdln"
    "acIZTZmd6Q3XtHlRKKj0oSio9yCcUx4xzGrmYsjyll5nlv+G7v+LCRe60K10uyuPNJ3GnO"
    "QcEWhNOa8z45g9QyGDCTlb2YIUlQIuYinmki0KMK/I8pO3e47x9V8vEflTj5j3Je/jDVLM"
    "/q4gqGBEkHeLztIgbDhBfSxSAQK1wsSUKV497UiHRc8mLWLKJK0nRg0W+6R65uerWat0bj"
    "FWtXsjY6BuqwN0mjWLySxZBYqFm1rcsMWecYvVfJ2CmxdVTt5CvC//vQpsQTGTXFoF8pou"
    "2DpSdajYx90/JMm76D76vdbeT7NAAV5Q1d6BR+K5prTBJIQxYhz6cIAJ4XJ5AtC8XG6+cp"
    "bwQ+jBLf1fGoUGUvcXzlKOXdQr0r7AGQaVQFwyUXZJLrkKgDdTOSZDOrguRG59uuFST7jt"
    "FQzGlKJWapxRwn5TfZzxlaBS0ms6SXdRYNRJ0jVrKWWda8gKZJm4QEnZKwzBIOS6KawH6m"
    "KJWUZZZyXOTWQM5ZWiVpmSUdFy420sPStErSMks6V4Ta6J4Wz6EkL7/kG23xDKmSs8xyhs"
    "rxBjJOkCn5yizfGAigcbMkS+3knZB0UN1c31uyJFPylVm+UTl6oxs5RarkLLOcQ4yBJt6S"
    "FKWSssxSDsAtmvUOzdLujKQ5FtmUWAARHsG7688I2wYPIttvsIeoTmvnmcYkKsO0MfZAiJ"
    "FZn/dpQpkreSUXAaT61GZ/gkgt/sbQJwpC/PWYH2MJ1xZAllIJoZYQAP5Y4biX6VNt47jD"
    "Yd0CVz+H0+zW0V6Vp4kbrQJLk9jea7L1PDFVR9drRlmrwl9B0m6DY0CbTLq7YmPzI8VP9u"
    "3o6uHysie+7Vpg6/fkXB1dsdk7vnZfh0Q6hqtNRFAsZyHd5y+32NKi1nZiln+CObqzkjO3"
    "k2WRue+MqIedNfn0OZzrjk3VodWZDhTmWqU251emP2sHVxd+wfa6u4+3SxnCRF1dU4DI1w"
    "KPPuMu3QnpXQdgqy2wCEBbu8qjEM54TTbdBLN0lUmQSdsCl+7CabrKpqi/9rpsgrjG13Cu"
    "Dl1xoHhWbhu25OoL8XVAjBUaAhFfr218T9h/VnP3WzDdQyVTYJdYW7fJWqAcFHVai1WHFe"
    "3WRktlZXXTNWhCz9vE89YJdlD3CW1tzBmGy+odGjjQUOUXYlsFPezrkVfpRB93DGRWk+pz"
    "Jmefs+IO9GLu70TX+aCrRj9qOs+WM4ogEF6/k0uA0F+H50sKeavPqy/7Dbff4I1E6nA3Jl"
    "DMXcnccS10ovGWsYmanRSTyclRP4DV7qO5abNDo49CcNk+ogvq4VmTk6N9fB0XazRQwKoC"
    "vywpOrC4tw39olAqGoli11K9kg2bq2uhSSoV8m8r5L/tHuOyCaFqQKqwyfj54O588Gn4qj"
    "3Gwe9bZPyGPuFVpm/kga5m+IKFGvdzNS0LjTE1Dbzs0HCS6IcFH55ff4K2M8EfUQsWaP4a"
    "9thIdqIRG8ub/8rqBrYyrZVpvT2FOV7VYb+vfryawczmLajksLMZZ+r1SY0JZBZAU1PwfT"
    "Xs9zLw95w9os2aNb1K08msPfWuwvZjAIEYHNYz7TnsV8bPfTrT4OCWuvuP0nCVhiuLEDqh"
    "4fKwfZGKG8X0V+m4cQ7BaiX3AdpxgbpJmNb5ormmxnVH05sGPXihvavjmjqGVtnsaFqgOX"
    "bzLRPXmaeGOtpH/wSwN8NnP0nppnLqpg6hZhTNTcvgDi60Qikk6TrTyuxg/8NxzH34o4zf"
    "d18Hl5eC6p1nv46uGQ7voKbZPlpw3Q5aHW6cdVhJjT8sUeMP82r876KeE4UnwO/CjhM7rR"
    "G21sqQ35317aEUmcyM7V0HqgO0B5Xa4ulu99ldkUBX26Q2F0Brp4xJR2N/5ggWNyEW1uwC"
    "/XlJlWHumJFtirvxJ9sNQp5dX1+m4o9nF9mA78PXs+Htz3v8omSDTE85T+Q7RUIzsjb703"
    "RKAI0FEDoJagsgTacE0PweVcAEyocrmRDa8+EKzvoW+HqznKmjnE3fbxUq6MPzuAXmflvO"
    "1FHmpu+uCsxV5fRbLqffZIAnKjgUhHcStYjFwZ1k2WO19CUXM+lRj4eYZ8y2XCBABXW5me"
    "niCXYxWzE8auO79B0ahOU5aKpRPoY42I5LHTT2f7xsR5y3tMHvEkSIEiVAmudBr8AgIJSI"
    "Gqn4kJTxoUhcORGUh4cSZDKrm709vgF4a0vTZdsh2haJ6jeeqWcj16TVG1u2GE+KN2OdyE"
    "eKqJ3wxyb2Qu/aZ8x3/7gw4Aj5zksuGnWmPKoSDTkqDoYc5WIhM3Z2kVpZe0sKmeNNTKmB"
    "9Lzf2XJuwuj2s/P0qWbb9fLzEiTyVrP0zjT7mZ8j6Nugj6ivTyGZ4uzuotEKP9ivwPiD/U"
    "LGw6O3lrQn5VWbhDXURN27Yd0PbX+WsxPSeQMR8RZ3QHg5YqPuVrgd/v2BafPDTyconuPR"
    "vhlefbq4+usJgoJyJp5H++Hqy9X196sTpos+22RuszGDC0YEcNqP9vn11edLZhCcIGgWap"
    "m692gP/3FzcQvz4j8c04VZzwdX58PLS/gs7o/xaN8OPz/cBd8/YfaGIcnZx1QoAZJFuWoV"
    "E8kbGjvnZW+IvyliK9VlrxPaF97UpEsD4xR5cwJ3/4zQmlG0NnQrNjM3y4Qu1ZL7J03WaA"
    "duCdA90Kl+ougZL06RjbHBJAEqb1AZzxP9gm3S6FZqv7T1RRuxs29cr3I7RSSzOAY01HLR"
    "3DU9TJHpATiBAccfE5FTeQ9kkoEq5QKVpALlMoHcke8KdLLiAuMlhcT8b6WsdRMVxox7cK"
    "hgkWO2lOcJKsX3+nwPtAbaoLI7Takqu6Wu7Dbt330mrQZiTlPuTiOXK+Ixa/OZXfbamPjs"
    "309MsCjAj+E62Fts5WIR2gzFIUm4O2vgO7gtQ3UjCKsY3NP5bQAeoL/fvsElwPsy1U/LTV"
    "BJ3NaECVwDDzazuhZMqRdEfmTyfqh2iN3eakFPw5HhN8iDz9PK6+vgm45OiW8Z6IkgiD0j"
    "j/CDlh282D3h/wx+EbLMum6OLe9K1cTybexOxyWMx4L2L8XWZoJEYlOT7ccF0pCDXUrsaF"
    "9ahDyDl7Fypr5CGJNm1wF0nXFtW4teDAe9C7swXO3lPUYdo6HU05RK6rJIXXD25iDMVR2J"
    "SuCWRQhrJ3C/dpLmLdY1pydI0Qwe9MsSNF0YUjE9855niD357BiIYDN4t71+kAw5QYCnYW"
    "gLGnwACF7wKZzAPMbGP8SLiNZgp7JN2dz55MyNfpMwNTNur8jBu9itEsD1xpT8D41/xiZW"
    "iZvynGxcMAWJm6HE8lqFmPnh8DJVQp7zjW8Svmx/4nthfa0eFINcckByN1TPDUhSSZ0JCE"
    "ycEZ7A7YETg786PUGhSdHnaTamO4N/gtutHyBZYgM9+vvv948r+jE2nEOTOqaqSilFJLWQ"
    "POJpjCZqZKAvmxnE2OTgzU/UTL2+SOCWqCGMcLjUYhjOHG8R54pzoUiSMMNVM0ESWbklIX"
    "cCWd2rtjVEBYj0se+rw84kibQM7XEDhQbnPEC5IfzCDo74gH8lAIvwPqnB7QSFtMx+tdXL"
    "LByTibUWQ1M0iqX5eIjnu3YtjiZJFENzJ2yUk13niE3SKJZmWQoIRKJ+iCWmdkzSGW5uOU"
    "765BJK6we2U2SK9814H8HM12d/llJJoGHlUoj9X18CWUolgWYSCHsu1BdAhlDxvxn/bdzg"
    "+EkQKb4rPM9d4vsrJc4qzvMDm/geRKCNRlduwQRKHg11H+x5zBRtoPqkCRX/m1bNE7c+Bm"
    "KSSqXPtJU+E2cOrJk+cxfNs2NCqJo+k1x9MvWw4Ukyd57GmStOoQme9lfm0YxoPHBlMs0A"
    "YvYBNArnDJpPCV1mvdgEWcR+wi7Cv/uaxRNegqBVPlum+VSP9qM9QDPNfYZkYQSYMk/sXW"
    "3i8b/ZtCccnCAYHqfTsG+b+dTj4+aaGQCoYU2fBh3v2KAAQo3MK3fLiXcR5GCoPjkqnUb2"
    "865iAg3srUbZzSnCDiY3724ycz6HXaljSh2TRQi7ro7dTU2nCHI2flaqitFwVA3QWUdzdW"
    "wl0F9//AiyvXU2/Y8fEQQsdKg2mZZjUnRGKHv2E0WmgWcO8bCtLyDlWAw02/L8Clx2x86r"
    "MqXqjYHLjgl5BqCnBLjsKTNcQkg6vjnY8odRgNth4/n2EdGWWzMvlOIMzjSVvHiz1bfHht"
    "Fl3zr049n19Rf4KFjrAM84+PQbjNCMxaN99+vFzQ08DrP9Hu2b2+uzy+HXExQWIT/an4aX"
    "F9+GHPoxTmGDee4fbq9GF1ej+9vB1d3FPcwJ6Vgjk/HJ1WxqetGo4JWCXK1H+/L6jg22mH"
    "acB4sUg0pW3Jvp7utVemLuF/fE3M/1xOQgPw1srCTdzpTq9767Jjv7E0BG0dGqLxEn2Ve5"
    "ZBaAdhM71CbQTFugqfaC26kB3zUrLTigbVL/UA9oNlTw3waEeKwtBgiQjbLy229Vq83HdX"
    "gdDm+FzRJdnO3zNSx5qa2hZOlkLjZpyOz2EcIpdl+gIW1dZmfpFLMrMBvC9I1i+7LHkwOE"
    "JLiqo3o19v4W1j16it4zq59d05rFNT9eZSg3PJI2HwWleHX2Q5pKZvAcKAlldid0QIHNCw"
    "0LXKxjpl4bfcQh2aHY0CbNcIrbvw4CrjZQf1OEO6T/wm7hRVwhfjfA/AHc2Lgq2F+XtNop"
    "BpdrfeEn6XZM9nOMLI3tTov9BJt7idj7V+9L1CXpO+wWaQIguSTbMdmzbc6s9j4yAQMEDo"
    "AFRdRkp+tbtGg7C2DXShR5Exh1ga+uwY5LEe7MnnuT0XxtPm7iS4yplHRllq5CmSwU847i"
    "DSqUybcodcFmVyiTr+0mUiiTq+7QzaJMJpr6vEQZUJmFH9J9/nKLLc0To39l0q2GL3gn13"
    "0Ry//cRv5awLSSJLaYq6sz2UZLaVbLZ+PukBDoSGMGsmbGPXDCXLQ+Gi/QHI+ngApOXPiL"
    "2dWM6pR7qSl3qfFZTMqbsiHCtqU4u22j3yZG60wkAk41Os3lumWHOA5buvwSV7UFcqbBcT"
    "Hm+F8cT4jGyxxX6939Ovhl/+gYEQAamyc3SB9REmwZFzvMrqBohnENcP6NBxWI79Zrt76k"
    "kFok4SnUR3CMBpmIbpSU2IT17SNHdjy+Jk0ahU1E6YfFrtNovLzt1qV1myZfswbHM2SK8f"
    "X91S6zpgT3ajHPlxSK3bXZ7RBj5EyJJ8gxLAnJJIm6cHBvm+tJ9T7H9xVR8DRpB917u+vO"
    "y3txozScRo3ZUqRK0FILGk8mWBfIuFj9XVJIbX2w48YyIY/MYu/SR74dQC4Y8M84tSysuJ"
    "DDGol9ULXLm9OEypPeWoVzwrO1bpFzYqodE0XlOuf0MpSq1Nkj+nNP5CLmD/qlruF4yEqH"
    "8K9kjmY+gLMAQsyL5pqa7SF2DFFk2uwT9kPwlPhACr2Tponh3EFlUqg4m5lUAJHf+uRCd2"
    "84LTyP51PlzfIcVv0Svy7jIbvi6iCdJyikzeevK4QWsfihsKQmFv+SRDE0BxyvMkPeYGZI"
    "eKPUVmrTdEqnbVxEFN/jtUWQpVRCaMuwWOpW61sW35Nz7ZgwqpoW2ZVYkK4jOHdaYPC35U"
    "wdZW/6rJWq4y430L6SF1yIVJUa0F9pyY1m4dgaST6B6yiwpHDQuBIwPdEAXNrGL4Rd3CfM"
    "AmPCeALwz8CrRONqKcRepCChp7WZqyB/Fht3ypqTzpqDTstit+xqyJ6IVmoHLTtZhrffAt"
    "ybwGwCKJzL4SDEwrGwxsFw8vA8IkAd9i1sBPYe7fNfB1d/5dA5gcMXxt8MLm6D8Y5murI4"
    "fEPzexS8aH27PUGorM0i870+dwWUir1Z9tZrU70D7anZUTqZnBz10dhfYDfudtxHdEE9PF"
    "ujCXX7TXhddjTWy+9ZUqhck9pZD6qQrZEo5HZU5UPhr1TDJFlK0es4qZSXUHkJ36YQlJdQ"
    "eQl3g72VvIS5C7UF1lYtRJXsJt1KHeomfa/fiK8HvsSc1zV61C/zt74Egyo6WgchBpxtBP"
    "VbJk9ZmRPXmwIW0XxKZqKGTNWIxLWNUeMJjhypslykuRP7JX7R+lCs8qOC9h4c3hRME4QJ"
    "qngYDqt4GA6LPQyHOQ+DKiN6JV9D593+N7fXnx7O7zm2vuHr3qPNePPl4vYEEfvp2XTlcM"
    "2z7agLE3/LW4UkyCT2BfT24G7ce//+FHLgIYSINDQx2RegF83yK59B7fUB4V9eH484RSYx"
    "w6W8YpOd8/4YGSbl0ef6QhBRSyyL3jWkT4cblem9UgNAMw31uUbkKhouswuG57GTCbTVYM"
    "o69MkYY8QbEgFUiWXVk0d7yam0VqZvNFwFBnOe3MDoG1nmzBTcn8We3CydzGfIcg1DFy0e"
    "MYSlfMrnOuF9gOFnvNJaZuqh6zWEKV8S7k60qvfVNGzzaepFeVRBkx5DW/QD0COw83/Kt3"
    "PufkgL20aTdZAg28VVoLGdGTTC4+Dlah30ZqY9cnxXn2rcOV5XwxNQd+bi27auzXj5uydI"
    "ninlfkjRGaa3dtU52oKXnM4w44whgHH62931VYGtnifNHnam7qF/saucbozPvf+Y+LYOXG"
    "RahGl5pk3fwff9Z01/Vm84czxIFbbzfXFrH2/As3LHVtaHlTmyYIIcYItLXkxbx/VklCTa"
    "fengF+wu5kzLbaF9ykaEFCa91ZJRkmb3RSTxBvLHlqkLbm5CLKzZBRsoJsqIZsyoNiWTKC"
    "hVB75xCogc0FkIbCkKgTtkmAb0fkLwyq300Ty7vr5MieXsIuuRf/h6Nrz9eY/LiA0yvYJr"
    "XGNL7kUQhyoVxpJIamG0ERtpkdUq+7JYm9rNsmHVRuAtSl1gqOaKxYPclyZST1OqxjDyCD"
    "m/t7kfpj7KVYJK5gCHhA6IMoirKAdqzRy9u2ieHRNCZXCrxOpbo1kE03Jma/aKCFPvLryg"
    "t1xH+J0NxrXDpIdO5TtvtJtGclkVJ3xGq25l0ucoXulVMj8jNDMOVKahcA5I5ZwQ9zTxyd"
    "xk0oZ2F/YifCqMGbc0pRgibZn6GmWPq9RRaa66PipOHVVFRq9d5RWdDXUFkKJTAmhL+Usc"
    "ZetWvyxn2jFBVK5+Sa1BMbipqixqvbLolYFjE3pksVIUapmrdaJIr62gEgE8tcG0E54ZFy"
    "srp0iHtWJZQRswHA56Ml8w5X+z4Qh+uUAjamPGSihDy6PAYatZIQzJqg4F0skJoLiUJiaQ"
    "usBg+G7v+DDKBOPhpEY1NftVamr2i2tq9vM1NY1TrFtJr5btcngdFVRFk1bd1p1wMUfwYY"
    "36l6RIVShBZjkri/KVz1NZGn+/EX1OGfObNuabgS6sBL24tvE9Yf+pKILGvddfdR9sCvFi"
    "LRP+wtbJjL3196AdbU9gx2eH9MuMeTMcPAr729bAEebNxaH6ENJawcz2iGUwC7sflCYYvB"
    "c38m0jLF+Ixv1EEaTHPWMolpuwkSHOhWbTOXZFzWI2+m2P9iM7TRwPHbyH4goaFlyYQc9l"
    "No2OKVOgTgILjBgLNGXfTKHokhJbsxCYpMUBlug9YAB7CRVdkef66Ze5ExJiq+xRSNBI7V"
    "QYE2aBG300N21HW0DZPMDNUDglqolow3gFxbARYsbvBFSENh/DWQWdtvvoRRuFFRt99LvL"
    "DALPnCz6aMaOGi0A6a0rhYP9ClI42C+UAjzKSAHXQsUNh0stg+8QPp9pz6E3OLhToOgVIJ"
    "d4UR377dCAjNc2cChvO38fVXO4VfO4lbnccj43uH1El4KtuQuxUCKKbIr2wgt895LI5R6u"
    "VninIMEBLmZEmZYvUAbqJ2+HFQmxA4Bx+OzianD7mxjZ5kxQwXD22/1wkO0ejDWjZnFJgk"
    "SO2hL42rq1JW14ZjZSUqK6/L4RN1mskzeQdJZWOURlljTxPWaeCsJ6xaBtCZJGqsiWMDe+"
    "h/iOhsn0cN7xdILnAPVotFHR3xaWW85B9zp5CwPsmvq0J/B1hE/6ZS4ObTlmlV+jeJOtzh"
    "WoZci/FSt+zdL4kuxHpkcJ4RyLDZQEicxGSnUWpw2Oo6MqBsfRUbHBAc8yhaGBR6Aqh8Ph"
    "HeTuXiVzbq/EnNvLm3PsGz0hLGNZeXpMsn0L4nWUltZshVe9zP78/+Mhk/8="
)
