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
    "eJztfWtz2ziW9l9B6Uv3VKmz8bWzztbWK9vKtCeO7fElmd7xlkKRkMU1RTAEabV2p//7iw"
    "OQFO8iKUqGaFTt9sQiDkSdg8u5Puf/ejNiYIu+uyRPpj3wPDxzvN4J+r+erc0w+0fu8z7q"
    "aY6zfAofeNrY4gQWjBxpYih/pI2p52o6zDvRLIrZRwamums6nklsoLkjMzwmxgJ5rokN5B"
    "FEzScbmfY7oDeIziYw7afVQ33b/OHjkUeesDfFLiP453+zj03bwH9gCn/+s6fpOvFt/it0"
    "F2seNtjb9v4bxjnPo4mJLSPBAdOAofzzkbdw+Gen5tOF7X3iY+ENxyOdWP7MXo53Ft6U2B"
    "GBKb7wCdvYha9kn3muD6ywfcsKeBdyR/yK5RDx+jEaA0803wKGArV4geVnvdHo6vp+dDe8"
    "H416GWaHFDGmBh/pxAZBsVelnAFP8Aq//Pv+/sHBr/vvD44/HB3++uvRh/cf2Fj+vtlHv/"
    "4pXmbJLTEV59nFXy+u7uGFCFsNYrHAB39yGs3TBBWX0pL7mmG4mNKsCM6mmpsvgBhJSgrs"
    "56WlEPK8TAzhB0s5LNfxNgQx0/4YWdh+8qbsz+PDEh5/Hdye/Ta4/fn48C9JRl8FT/b5I2"
    "B5jMWMH14tBocE22Nvr7cV5h68f1+Bu2xUIXv5sxR/lwdOZQ4vSWRewr0BRfBiRh9ZZI5d"
    "pGsUZ87sKozfP6qyrNmoQsbzZ0nGY9clbh22RwSNmB4czpvm+RUjOUGmh6iv6xgb2GjE8c"
    "MqK/2weKEfZtZ57DbN8PycPfHMGc7ne5IyxXwjIH0X/kOe9V/9lGE/0Li2rUWwTEpYf3/x"
    "ZXh3P/hyA183o/SHxfk3uB/Ck33+6SL16c/HKTFFk6BvF/e/IfgT/df11ZCzl1DvyeXfuB"
    "x3/189eCfN98jIJvMRu0OXKzr8NOTan6ArTZ5j9zV8MNb057nmGqPME7JPisZmH832Z+lP"
    "NJvdOEbAXHjNQCm90SidE9e4xRTnaq3JAaVqqxMMHbkwtqLeOkBzbYHgx6AJcRENddP5lM"
    "AHT8RDTA1F4dwfEfvvM0XE1rOn5NqTrdZ9lYorpYo71ei0zi0Vjm9HM3hdAWxYtVVX0lu5"
    "khJ63x+OyWZrIPUkZQelviNSDnlSKmafNtrZMbIWBLwdpf+tytcd1VVNYkSr9ZMd2LDbU1"
    "EySn1SElkxfCIuNp/sz3jBRXHB3ltjymgO6wN1/CGYZsdE8Ge4xsJPl9ve1eaROh1feuy3"
    "s1+MPaHJDe7OBufD3p+vYyXd4gnblNN78oztXo6RlHjeL7ORXDGSmRhsaEUT6drGKKBDnA"
    "6RCdLY6JlpLT5G/0ImWDKYO/N/yfP7rzGPMowkPnX6JYaREGlWAg8PF+f5/F9SpGTg+6bx"
    "DujaOX+2KYsStgpvtLij47cv/6FJS6h7Rmbv7rfBL/tHxx+5W0ScCaZHsTWBQ8DGL9hFz9"
    "jxGnlHlSmqTNG3Z4pKcqzJJGRliSr5svPphV0vTUScpFRSllnKzHydTGo7HOJUjTwOkkl0"
    "m6q/8vUoX49cImjN15M5WFrg6V04z26dKFV5Gj9JZXKgCbbneM4ieRS7zCLRV0kmgEX1E0"
    "WOpekYmTbSEPXYGslLFSgbmuPv+me0rfkwke2ayIoVn8OL6p75glU+rKQ+MZdYOPeivJtp"
    "llUohBiZzFdlbw9pxsy0TWA8W5F9tI90n63NGXYRW8EvJlvuP2uU+jNs/KWqZ0cI7mD/1+"
    "NIVPBHmXDuvgwuL7Nqims+Tb2cZOS/3V1fFTA+okgr/6buoX8hi/3UTfG/9x8T39aBtWjs"
    "m5Zn2vQdfO1/9mpK5QsxfAt8bEjj09GP4Is3bUy57w0WV0VZlLAceJgwFUJv2s9fBv9IO9"
    "rOLq9P0zYATHCayb3lp1n2wCLsnTW7KPs2JErJbMyoNiWs8CjbrpF2en19mWD66UXqSLp6"
    "+HI6vP15j0uADTK9AhUermzfy3HXl/I6RiU1s3v32jNb7o7menDfimXvaXxzkQkiroFduv"
    "4maFEelka9EX+vBn6LDPHOuC569zHRMBVphmfEXawvmZ1zZwj9uYnTKkm5M5J/k04rFVYq"
    "1vu6G1bi1loDV+WSSmYrQEqTTPkqla9SLhGs66u8ZafQ7cXZfdpZGTiC1nZWBvN0lKvxw7"
    "SArcXuynhoMZ1TlzpTAvpPn2+xxXXaYpanM/l2UivLMD6xOh2XGL7ujSzTfl6TWzdiqqpO"
    "9V1Zpwl2TYg7a4NXbPfPOs0oYb+vx6RrmKND+26zMRW4HXJjKmEcoiSmQkCT7lcLqlBsWT"
    "xWMvYpeCxpkC+Ibc2GikrNQ5AqyCTKmITYd2E0xhaxnyjySF7oZf0JVUKyxOpmvyT4wv83"
    "w//iJNpwvMwYDtVFkEiQ3Tuqgh/ARhWmyPJnScvKYVyqxeCIQF4kkt7w3d7xYcVIVRITow"
    "qH94sZvJ/hL55pplWHvxGBvPxtuH43AjhSCFZ0j/8oOKBfBaxoYzwuc7EN/3FfHt6LPGyX"
    "11d/DYenY35JhoNn8n9rnhlxmi2yfEBN7d/+pj1rrqfVPUK+TQnTIgxtQaHCAU3MJ58tGq"
    "S5GHGcIGzkYaVV2Qbto8BQ7Hns+2sFyeM0uxsmb2OXbCQITuwxYRo7vFINoSSpdlcsbPeY"
    "+pRtGpd6iHrYERvHYEeApEkLY0Ke6Wi8GIlyphyNvyyinkO9xch69EkNAZ3CG3Mjip1mro"
    "ldDmqDNFuE1aGci0mECXBWGetqOyH24BeOmD2Mp8Sn9UMyRTOoTPKm0ZkxoToxhD81Txa2"
    "5i6KNk6SMr1rFp7wOkghhd4d1ix2748XKPCcvABdC9sjOKSi7cEOtNOLq8Ht7/mK2mnOoX"
    "b6+/1wkAHj05pVSSUIdyYZgd06oh4VOdilxNYsBG4FNNcoEr/oDaakqGSF4sOyu8kKvmM0"
    "lHqSUkldFqnnbPYoYlARF3JldUydyEunQ1PUHxtkxp6uGZ66C+fpKqN09nueCLMf1mTUmZ"
    "hn0VU+BTH0dsLnXWXSi+aamr0uk76KWbrKpMhqXZNN38J5usqosUX0dXMwTmGOrjIoLPJa"
    "9+gOpukqmwxXm6x7Jp3DHF1l0MS01j2MeAaK8YlN1FkmEcsic98ZcW/4etz6FMx1x6bqPL"
    "+gpxFjyLorLOTZfTBdV/k2w5RqT+ty64uYpatMIo43Iv66h/q141373T3ViTtrIYO1q+wJ"
    "qx3XTR8PpukqmyxsPGF3hG1vfR/BJZ9ryKbqrJtgmynRO8kgF+vauurTLczRaQaNZpq7ru"
    "nLuXTnad1VyV+Ir0/X3m5fxSxdYtJGixAij3heIULcXV5SjJDwzlcpSHD8sWXqKEj8FDDm"
    "vKThhP2DyQdbyLch7YX4LhJz9xFx2UPxB1BAXJnMc2DS259eFStInfgia7HCRhC/L6Mmkx"
    "/R3PSmfNF60AvRpOzfwokYrOOGbSgPKmWFH5RkhR+kM2JNGv3C7HYoy+RLEsqdxNdG8muL"
    "mXmOS0hOULmkkiQkkDcLv/cNassgTfL+H/eIKVdMQxfne2Lhoxn7C02J1awvaPvI9y/YNd"
    "lkTRJAUqQ7k/3VSsGE3AkfKrur+3k+CopGQp2vBA9FYXfkW5H9NrE7NmmRciSaHGM0RKgp"
    "tkMB5KW6CcpTknlnYWiURfOqx0qGKZNQ4uOhL61J+Non9Obr11+7vnrDRndDk3oDhdZw2t"
    "VdzHGanWB3n/s4iO+h/9fMkquywo+LF/ixwmfYMj6Do1E6Z1b9KL9bXzGKQIZQ5hO7N3Cf"
    "iL1vtlEBtQlQAZOOiIM5/nx9h12cUm6PXe8bcZ8pmhCX+5QgEwnyLD6imWZgqCsUBbkzpq"
    "wayDLbqJZu0cGnnA3Fp1R3nQ2qlKxrUs/xLDYvJYuuQfbdeO0Cl2CyW5hrBxdExRSNV4Mf"
    "3Ul+qWLF7aZoRLV4OU6xeJ1esWMsWRVYCTFyCj2kl4kTuSCQeWNyG29FPln+9unGW8pRph"
    "xlsm30lKPsfSVH2fsSR9n7jKGrtPeu6XEqVCjhEadChbW1mX7VUGGFpqSvV3IvZ5bLdlXH"
    "kFs5mmOMkcWKY1xmq9VGnptlUqYYkrmNwGVGiWV8RPPg8xCnE6AHIb02xBfIKpdrzVSugt"
    "JnX2mg8hzPZRooiKqGAhoM76D+2X4+olLuYyGsajGssiBWRrmPv1mGzcUxrBSZvBHDVpI7"
    "NxG4cjRvOvLdWhkIcZoOsDxlu1YK0e6VxGj3coK0rqmDRpgXHCy5HhNkyo6peVHG2A/1TX"
    "Q6AkY1kEIO9faE8b6eJHgrW8ZxX3/+xZu6xH+aIr6MPqL3PG5rV8ewfh1hTR2nvoxiRPKK"
    "5oxQD/y/T4QYVfs+v44M5hha0I9ysN8LJRAnkVYEdc+p/b3DXw8/HBwfRtyOPiljck5jbX"
    "69jPRZDY4maBRLM2vUNOpyNE6iGJo5eMUOrsXRBI1iaZql5iwfy6i4g8aSQo7uGfB9nWlq"
    "onnsfcZ+LhhXsUiSVEosrYuFeprn54jkbqZZVkmMJ6Ta3rmzV1Pj2+N+2D5TvW3ioZ81Sv"
    "0ZNv5ST/c72P/1ODqI4I+yM+juy+DyMnsQcWCeUTNGp2nlZfdn7HhIo+jJfMH2R+7pnmHN"
    "hp6aJuUiCGy5yp0UWhSBil8Xc7m78WuVfdo1qRdlnybd2RDybSL1JKUCL5BHyNm9HaQJLm"
    "qnp6QIVeOupn4qlR2ksoNkEUKLQAJ5h0wLnK3RpESy06Uqb1MHa4K97B3Q1cPlZbXsK560"
    "P7JMe10cyiBvqHMZ/DmNT1pkV8eboJC5PepotxhoYsizzHjbQqgLrVcDuhrVu41lBtDeHe"
    "9GJNw2UITbBiDzpWl36VLeRhapOPKLU0mjK2FlPukoKiFbnVTKZ0XajNhPgMIzE/2QOagr"
    "L9kWMyKO/47Rz9+/h9+h0+/fs57JNubLTTB1lrtP/DqVZCqNlt9HxUmmoXjrSiFJp8yuNW"
    "xe0Ezr27xLKsX8tmze2CG2pm3WPWWkn7LNkgdAfl1MhbLpBv6Eblleab7Gd3bdaqMtaEGh"
    "gVKsB8VMmNWaUNxqqgRbGOgnFFsW4H0H9CchXj3HsSc2ZsqMxlHB6VRzMQ2gwm0CCks0iS"
    "isEc+AnnpEf85FQdzOt65SrIKvzahW/0w+UVqWfFoWoWZ+MUR5rD5O15l0rDai70ptfWW1"
    "NfQR1hVAkk4JQKmu8quuL0uNZk3eSufebZ23yf0tkwJborlWUlnrqqreFBLVuEZomUwZJD"
    "YgBQFoUH+p/EF9993nh74o6hG6IdcHUbANwee+EPokKJYxh1z4Prluvu1/ff2y86Vuq9RW"
    "OdVWVYGuKtB3tAJdleiqEl05zV9Vf/sm+D4z7dEPLyfPq5DpMQp5azK+TYmFqWZhxF7XnP"
    "kziByzb2SaogMdRSGaXK8Yo70KUlXl3C5DVZWzqnKWnaGqyrl1lqr6zY2HL1TxYDGXd7OM"
    "TBUPvkWphzxSxYNvvXiw+wHpxpUAqpbwTbj/VC3hqoOu7VrCDsf8Wy87SrO6JAegSgfo7M"
    "GviuVUIVPLnOKh+PV4dBdO0UX+zMgLnuG1ay45j74Ec3WVVy/E19mROjI9PFu3RlVMdcFm"
    "6hK3Npl79E1z8ZT4FPdyso+WD/tl+UfzcFj1ZHlL0zGauGSG5lNTnyJHc3U2LbKw9oI/Is"
    "0W8RpA05qYloUNMTgPUriF6XIyhDIZQZGm6LgmcU0RDWN3tMoQkjNDSKWxbLhLGrE9tstH"
    "dfmcpuserv8muK2a22+2ub1mGC6mOepHcUuQGIm8PG7F47mJdiCGCS/UwC2ZIpQY0qx3LZ"
    "ALXPwEkLqei5kqAh8w9eHJtCE9Bd5RboB+xyUvZuChqXz2xGg6sDWSZ8+HKmfPh+Kz50P2"
    "JjXzkrFKblAzNxVLsTbL2vCwqMPeOI1i8UoWQ7hKsxj/jHpnRJKsc4zeq6YEluiAOXnjkd"
    "1Zq1I3RrfFBJj3dZvWXJK5sNAZm8FAN13qbT//xaQjx9SffSdHKyHEwppdYLzH6VJsHjPC"
    "TfE5+qROe6Ap1p+hSScgBujEZ/x2f6JIvD8K9Np6UY1cBeP6+jKhN55epBXDhy+nQ7YN+C"
    "5gg0yvQAtRWUnFa38381NUVtJblLrKSlJZSSoJRiXByCWEFpNgquRlALRsC6iy0pxfUUYM"
    "DSE7oSY/Fmf7iNg7Y+764ixkumYwd5uIveK71+MrT9zo0ApW6S0qvUWlt3QqYePUgoWVk6"
    "whHvTLEjXGMKR6kgaEEAE/0MbenLjPoWcA0Jkpjs56caajOUCuII8gixA21Ctw4LQ5bzmw"
    "yzNbFfC/L5rFFosCfZZGE+2j4qyNUGhZN/LQ9mcZPTQhiZBW5gyO3s1vzKA6EXvg0R6cnz"
    "Pd8e4ExYLJtT3Nx1U8zWlbL+ZpPk57msWOyZVC/h6ICKRmPU834ICoWvroqepn3jD0jos1"
    "mgfFWZyEsKToQARl2zkIyqtcvNJ3079YxausPE/K8ySLENb2PL0ycuWZz95sxlXvjD0SPS"
    "s1SfRgVGWrZOwvsAuhSzAihInwzLY6BffSTORXCQPD5AYFfLAAh1SeJbLWXOXWh8i/VFaH"
    "NKdQmdWxC9m1TRXeJppt+/m1Kht/aa8dVUoNOirJDTrK8BfPNNOqw+CIoAN2Q2rxHlWxy9"
    "io4uV7lLHMlKmwSoeR3TSoFJVWGSdvQszKBFQmoCxC2HLygYqSbzled+5qE6+XYx+LB/0y"
    "49iAIZUt46lmTX4J0y6IO+sjqr2INF+wZIWxy3dsni1ck7pWybSlUW9EMbbhelQF03IawR"
    "55ZgKaanRax45IUrVjTGxCGL273wa/7B8dh+2E+Xr+CQLL7P37AWyASTn85jN2KlcebDgi"
    "RDFjSW75XammEqOSWVMJKyRtPMfU4weOAGuwAKwBHG/6VLOfMBcLdI2RulQScGYLnByrg9"
    "cR8RbtceJgu6ZN3ru+GV6dIKB8tAeng6tzpqKfnyBtrNkGE5jxaF/fng9v4TOuasAnw3/c"
    "XPBP8B+OyT5psrXaj3LvgtOvWUl9n20dnUOUsQPtRbNMo9Fp9ha9gNuqDtyEDxBu9ix3/3"
    "Z3fVVQLhGMTzsrTN1D/0KWSTd2U/T+Y+LbOrCQ3cOm5Zk2fQdf+591lzvkQfPeYLrmelxV"
    "ZT+i6movkQAwLeHMyKQbpDML+kkvBUyg0g3epHMpYezUFHSaVolaalGbhoUbSDlGtjsChi"
    "oPG3QKnfiQkQvFw6HS10fmJFTR0QzC6DqZVQY26dKKiFjSYFmkaVUBo8ySDqybBnJOUiop"
    "yyxl8ITWDhTFiGT2vkjpn0yXq9XlfZxKYmwwyXmvAqQqQCqLENrLkU0f7C0wtWIh9q7yNH"
    "aTrWYpCcPCa/K0anhZspO6Kk/jN1SCqewF0NXD5eVrJXPzA8L4ZHLmZsLVsaf9spj1hI2o"
    "HLJmZqIDPx/QAjAy7QgjgL3hO3QP4JlkzrOvXdPzmP2pTTwIQ7MH4CpB44XH5qWQma15UD"
    "I6Ja4XTEaRjV/YYIrdlxyf4Pa/fXXIvFZk/OHh4rxGXNz3TeMd0DQ5rlZHZGMuXf5N8J/D"
    "uv7cNkwM7qU9EDZD3BrgP/3tQYb3vsHaFKEgXePZHfPAkcM+4SkeDYND1aJDZeGhXExxbH"
    "uCkzUEkaaTWSBNI0aVonF7JeG4vWw8jpr/WzezIKBQ6n1z22qq7R8d11neS4oOLuwNVFGT"
    "eV6CY8mqDimUw2AdhwHTmkbPuBaUdYqsg8v7oNI9eVByTx5k78n/IeM6+mAwfA2FcPUa32"
    "a+5DranwrHv+3qf5GCRhtIPUm5HalLsqtkErIq8JFRF1D+61X7arMFPpv0C34ilkXmvnPn"
    "YaeX4xlMPO+X+gaDkSPKhlZ0El7bGHl45lhM4pCv77s21KcggSFnYDfr2atGkovfEPmwQ3"
    "r4N7ytgnKQ57Dpl/jwaLAIk/wv75AR0sh85vcuPBr0uQwc1XypsuUdFntsv1fGzhU8MP7Z"
    "Ng4XQHXMvsvBFa9yCOgf7bPLAdNS2Ce6pTFlj31yN7y6P2GysL1H++Hq89X1t6sT5NsAJ2"
    "M/2p8GF5cwfKKZFh/9+eLmBj6gz6bj8BkHV2fDSz5IB35ZfNzp5fXZZ/iMI3fKUjlh+E2y"
    "HpdUO5Py1BvOHG/BxOiZVhAcwg4a4wmkOE41ijD7uhbSzXdOv55rz02WQIxsd9YAz3vlwt"
    "en2PAt7HIoWopEXMXGf3gfkVjcfQTIyAZTNKCg0MJIQ/9DxnylmDWxzjuxTDzGm+waKUaz"
    "DMc3uhK2tBwGlJ/yACM61WD7I+K3IdtNAFxuHU9UMl/4tvkdaANNXIoJyp05HN+mcwlCzf"
    "VFHCNT8pVZviowUCjmDgcGXindXDoJq3zzt8b80NVZm/8pQiUCFTKRJGQiRX76rnK1MEE9"
    "l6vxQMnaxRQiPHQfm7KjPE4dnWsA+s0wpdrTui3dvohZdtbw2C6mX2ahlkRF44u5QmQ0XB"
    "i1oqN/eABrpkXdFcOQUJ9jo8TyvQ0/Bwe/4RwtlzOoEOnWQqSFmHIrwqS7giq3B8tU7D/0"
    "4KC97UdG5a8k2RLQ1Ycq2a8fipNfP2RRrthdlpNjfG/O8Dm2PK0g+BhSFTll4D8G0Eu0jg"
    "dRuVks7vgxRLDkfRD7sZo0rrdBXAI68UJ43W8BgSXviLl6+HI6vP15798z9TtTiI8X9CFY"
    "nRIQI9/iRtAtU39m19iIfb1Xc1f0zi4vzj6P7q9HbLneQzpAbK5H+xv78G5wc3PC7k/No3"
    "D9N9hD7QfwtxqX29Zu+WZ6U/SiuSZ8L9sAvj4FkKL/CzsMjeDX/ylppC5cH6Nic6r49sgl"
    "ljh+1xs4jssD5eELi/Q836OmIfqE7x/+MiW+i+bsm8n8Y0yuQfYTLMmfaEEGYJVddbS3X2"
    "FbsVGF+4o/S4rR0uwnP7CjqkovTrPFY8+smwbVVAOoogAU3/8Z1FZtAd2iR8WNYvO5nKbb"
    "Iqc1e1H3WmEkfaQTo892pGbTCXb7bAvA3f7DNSXpEssucdejozk7dusIIkW2zew/bBvAsJ"
    "qyuI9UK6FTCfUqsIWQ+DkIfk6zOupKzYpKehVlyh813TNf8sp6CbGwZudLZUmUEsiYUW1K"
    "IqHpvd149On19WXi/j69KNBvOdPZINMriJyoSHHxKu9upFg1ieqa1HPSQoK3T/gdcDOpJy"
    "lV7o88Qs7J7VKJCD0VBZdDCO1FwavEEaOSvOZBxHQhYEf4vdFQ4oU9Jr5thPHXnEBiakS/"
    "LIxoirGjeFC4WhAxoEBa0Olr7hIPf4SQH1teztLgoTwcCP1faI6jJj+42OLcVdqORX1aAt"
    "g21XRM3ljkXJvlCaDE1xkSyNtqrKGjbO+4EsLXcQnC13EmWrYLTY6a1OXJ09m8riNy+w7I"
    "ra3ggyoe9YNih/pBxp/O74KROP9rerTSpFv0a72OrdWiX8ukIxc7Vk6YvZTlcTLF7ursju"
    "kpGYavKKhNUHbQodQl34Jm0zl2aa53oRi8LUm1UQw3WSS7AsStxGUQMKsFp0HnEmL7Ka9B"
    "cl1JBUReYgxXsoLXsH49BHjJdOA47xAgrpgGRGBf2DfwEB/YrLzdILS3QvBrIR8BgL4XRR"
    "lXm5hfIYlLcAz1S8xa+cyuNlpoS2R17Rz0EG2WfHA3vDq/uPorRxYC+kd7cHY2vLnnPZd1"
    "HTteGnzofHh58VU0YGYHo/kiWjDfDgfsA4jOZcGI0nBFTSTcfnrJlj1D6Vu8646huZarh5"
    "axN18FlSmxUBq/BXZd4jLmGTlnVKFnOUnUISzy/b3DXw8/HBwfRq7l6JMyj3LWUOYcynK0"
    "OHE5IujCot06mo3KbnoTbolAjWjSsTZJqlJbZJazgi3qtnwjbb9ZilqCVklaZkmDGddAyD"
    "EyJV+Z5SsM8wYSThAqGcssY0i3a5BnGhF1yDxUWGPdZr5K8V11orUMdJXfA6ExHFPFdF7J"
    "DpfqrI3O1ObJ04Vx5zrp09lE325wfKP509eOd+17vZxQcfCkXwl2iTjeCOrP+fAKjauDRO"
    "YpQXON/XxkEzSDpgBh6BlNXDIL0ZTyek/XnyC3X010gIoAompSI82t19+p8PArRl82EBwm"
    "vpsHb1VSlB5RyMzgHs+u7EdgMiOKPY8xuo9E6GjvYO/90XtACaDQP8ZNHzuVpNF6PboKI6"
    "y6MTti0CqzSplVcghhG5WTm1RqmaBmeSot/3yFQuvOKiuxDqQkeuwy4fcFDfojCj3UcYnh"
    "6x7vcvT9u6N505HvWt+/I2ahRKB0AVKoPzbIjLE5T8/dyHdUqQKM9gATr6r+k1MPlh8mc3"
    "tJXkeVkryOSpK8jrLVf8GWqmVqxGi6yOdK5sZeib2xlzU4FOTS1mqlApMnx9X2t7vrq6IU"
    "hiVN2oowdQ/9C1km3ZiyGctnH/umxd6EvoOvrZvS3rtn72yg8QIF2gC/69+FP259YEtgYE"
    "JKmSSydL5YyoyACdJJZNTXdUzpyMlFRSyRWYpud+XWxgbaiGhCSMQZU6KIUWtH5ZDKISD4"
    "vtob63qSxVrsc6RFSTeVTnzXzI03FIssTrPDsjoTPwMEhulHhHmDXkCP1SxLVmkpB1jH8O"
    "IUSuBblHqOG1ShBCpft/J1bzd/a665eEp8Wl8AaUqJc+ig67yLOdQ0x56miL07mpiWxUxA"
    "SA1gqg/7loSPNJi7XrcbFaiQ4FBsHqhY9orL3SItsPZbfK43sjeqiiV9oNRG0YgpDq428d"
    "ZMIDuHOTq0C5LeiiBYtB6LIIJ2I2bqKqPYhp5MRpZpP7fAqzuYrKucEqfHekyq2gxWTm18"
    "220zl5uvILod25vlQe5R/DyoEuwGoiAGrYWR57yAdeG43PzLSRCRDwZmEjD/mXyiYtDSxa"
    "CZbWiGWzwpg/JumHG67Vlz7zcrizZ6X5p0NPZnOQUIq7AjQ6othkOjT2pFCyZQKYuIjTzi"
    "oJ9FbyB4+b+00G6xvUgpPyXrni0xIuWiaOyiCM782txP0ikBtOVmCG/ptQuixDQ7JoKq1m"
    "xs76+uMXOWitqaXO2eOZZmbHJbF/hvXi/TVNh4BQp5ZACuUMdpNG6lLs6nRNqM2E9QADUT"
    "3YzZJD9FDh2XAERfVj2vR1qqsYsXVgVT0pzfZUq60mVesVwe3En1Y11LKsV8pcdIq8dE99"
    "baEahuOUrTTI1vaJlKZW7huhe/OaO/RM9K1Rc3GFXRk/htSiC25Ls2gHWbNNBGRLAJtBPC"
    "FBSuk/SXDkQoeQlquU/YP3Ti2x6vcNE89oet+66LbS9UYehUyysa3+o3r6g2B5+M0p2kuT"
    "PKdCcn8J9VLgAJxstc/MHP+JO9/X64zE9+5WXPuWgLVcpCDqtUhRwWF4UcZmpCYJ/WW/Yh"
    "RWe8yQrY6c1qqiqxp6paJWcF8oWBZw7xsK0vmLDylKvUiFIVy1yOHT3jRY3GLIxzXD0BzU"
    "a3TPbvd+ibaHoFnVFA9+FVG5qoLWDjIC1oTtznPqJEqDlj4k0R/sOkXBmysQkKDTIILmjW"
    "soXvzNeudOLwtY5twyHB4cPYpRQteY68MkUrkl9VTSsikFrVErbDUR8FOhcsaMcfW6beSN"
    "P6UEXT+lCsaX3IaFrx7VKV9XEamblffQtsvsr5Gec0hCxpdIrzGkF2gbv7R0dVQJKOjopR"
    "kuBZkrtjYixGU41O6/A4QSQzp3t3vw1+2T86httSFI0y003zpn3EvtVd8KZn8GMaHSnHVT"
    "Crjosxq44zmFX/Q8ZZMRS3SQuGS9+csXfPdBf2skJH4bEz02UqigsN2Nn/zjSjqvlcwvGV"
    "fdOSbbz8nAzM8tSrJZXMFRz3EXsFOijgtom8dTTXOOAjk0S9Yo020rOmWMvPei0uHY6RrF"
    "U5LGcO7NbqgMUyyNPQbc1d5LN+SZPOilt4osFlZ3h+GrAx4jlj+enF1eD29/wmRqc5bD/9"
    "/X44UOXXldWa3SzErVJ+jf9wTDZbA6knKbcj9W0ayzsi5JBJGSlnvI6v4yE7c4l9Z5HcSo"
    "boWb/MK6azUSPKhlWuYZgRQF0BuLz51NSn4J9icyD2GVOhQakwfMxVaXBIgZ4HnwU94k+4"
    "vseMMqblPWMobqCYrQwDdBS2XJA5Y8KhJnu3vKqILX3zo/1oh6628UIQUn2KDd/C7jv0GT"
    "seU3zeI0NblDjSQpg44K1ynu2G8ywfCrC4s2OnoADLjuRNdHakwdlU51oMaTqoBu36jZjy"
    "XOSGQEudF/nhz7X6vMsr0hXuCUnUi7+R8W8muN5zg2+xp6UqBsh2GhtYIbuJXfFTNiETt4"
    "E8wi5ruM3HmJqGKLkPgPlO2G3P1AEPALiEO0k0H4PogMW4ysdaWIMv0ZCDXUrsnyjSIdxr"
    "wSAXM9UhL8lpuy+Qq3FABjnXd/i8Qmsxw9cK1RCm4FiQf8X+1xNutYrYxEoDkVIDkffklM"
    "Q6rOHXDfZllpmFazlG0aUsnPZan7/gmhHOkEBmDbnHD2HewkSc3v3ggOb/hGM8/GCk0Wf4"
    "DAhMbDQJE+0dV4mJppW3WEj0OAf3uV4/+ohA4n70kGeMOLc5rqbphSibUfgiup7HC7hlsT"
    "VZP2i0ETuHt8WpE+mICFSco3mcI1weDXyvKVJla0pna8pjHt3yt8ozjeDJKrOoRg6i4btA"
    "iNgS4lmBkOn3Dn3/HuZufv+O3kM5BlgBjqV5HEFGnIvLhEB2vbk2M1uQjbHBo7/UwbqpWe"
    "x+ozku121+ccsmS7HC3L6yvNpuiSFP82+C/xzWhp2G93v59YRx1WVmJbv3eGyQPdxCukSx"
    "yfLMfncd9SMcL7NKKK3TlP1ov5aLOiJQ7G7io1bVHL3XLPr26qUyhwSdWOsbtxvdeg1swv"
    "Hb79vQIbMEmDh6wS7NBXsrdkylyLp0qrTmnVL+vrY5CidQwKOco6KQrWkyxdsc3gb2Tm49"
    "Q7E6l6SS2IEnrUrHQQbYC9XlfJpOYt5DL6kgGkiDNqbQ8RSSnyCSCHFJ+Nv17RZ6S21ESO"
    "zVGjjullTKZyedzy4uXh4RN0a+7Zk5qBDlQk7T7kyTmt7pgu9KcKSM2W+APACL6M8tbMFd"
    "kz/4EPOKEIpP3yWFxOeutHdeEL0MKqyalSHkT7Ezu+9NnrOOS2C6el01YzQqANnc0meP4P"
    "1rcH5JofjenO8q3P46q53fC7mu8uJbPUmlbvYGN7uqK3wLFzn1NLeZmJOUSl2TWcoT0zbp"
    "tJGYU6RKzrLJWZKUpUtsPGF3CBWTvZy8pfjjflnyksUHjqD00sQ10phm5EUUNUAmEWQGBb"
    "CwkEFE5th4h67wC3RWn2r2k6ijCHoSf2RDZ0wX0575YJ24LtY9kf+p2YRDm/FK0Pw0pm19"
    "8eo0phiCbewOVp255CzIyM9ughyEoe3PuATiAJI7l+nUuxn8/mV4dX+CHG0BG+TR/jQcsr"
    "kxfrTPrs9P2II3Hu273y5ubi6u/nqC6NR0HCa3R/t2+Onhig1w8cS3DRh9ezs8u7+4vjoJ"
    "d0kQrpYg2WEGmNPM0MiFPineTEk6mQOZvRveC+4Fnyx7zoaHGzv9qkMSv0quD1tD2MXBJq"
    "qa75MgameTbeLEE+WEAi19QtyPQj7sh7N/cOgBisaEPPNubnoz5OiNQO2xu61eNTzZdvZV"
    "r/cK2qYy45XiX0Pxz+Qe1E4njVNJjDUnpWKnUnkVMLt8QvgzXGZNgdmXHfsyx0sLbO1YO/"
    "E0V+PnqVR9EAXfc9wykUCKHTLLNvIV8TU0NPYXkBkGhFDUPHHJjOeFsR+Cp8QHSo/wT9gV"
    "ByHhAqCMpjOVd/dhZifO6WSe5zvpc6cHGxp7vIRnjTtZEkP03Me6zwbMBLuVf0aKm6Rf4p"
    "/hyyTD/2KbMRwvtU/mbkpcjyPZATYmL7/ULOKzrUV9wL2j6LF3ev3Lr58Pvvz73x97zUzG"
    "1n0sr45XvRHjPYFW7ViajgFf8ISfZqLrusP+X7Tr2CpstUeesV0brD1JJbHTJIbVDv4Sfs"
    "X8RBF//34AAGlCKbGHnrFTlfWbxmwvwhKv5jAuxBTfpA/FwbYBLKspn5vh1Tl3CAf04P+9"
    "+nRx+2XIfcb2xHRn2Hi0b26vz4Z3d2KoSwA1K/AeD85/P+EH3CLwLwMldy8D3fnw8uLr8B"
    "Y+Y8qO+QKqBXzHl5vL4b34jpnDAzQw1/3D7dXo4mp0fzu4uru4h3mhk9nIZDyENjmmF44a"
    "nocPgfLy+o4NBowXNvfg6mx4ecnnDvFfmqyq/Sqrar94Ve1nVlXgmh+JpgVNV1d2Fqkvwa"
    "+DE/SiPdp/v724O0E/XJPGAxJc0J+GtyeiDdJEKGyvfwmGTIY4oo3r9TzMksrrSu2davaz"
    "aE/1dbDUS07vLhqdxAf7FQRxsF8oCHiUL4j1TuTsLFsUiW87mmnUFczD1c3ggm0TQQ3H3t"
    "8fmGErzr0ge5sdy3yMGAEH9yWze8W5bZm6J56PBp/uh7ej4T9uLm5/F4NH2sSDuD/Ak7Nj"
    "mz+CmQVeuREGBYdRWBA+Y296z49Vij1PukOVXUokp/ny6n0aEUq8Sz+ZzHaAXxzqUeFpyV"
    "Qp/v6NdutGeg9Rf+wRT7PqB2nTlDI7anuXpo1pH43xBAK0YTS9DwF3yk0+w6S8QbLU8drw"
    "vRsIK0WpGs02kwDTgkZszdQXQIpQ8b8Z/3niVzMJZEillUHvzp+FNwc/oHjqAlhGLrhyIT"
    "lupi3YYYZs/KRB9onUp1Z4tNYXWZpSWolJvmsa3vC7c71/C5vaiZiIE/YIkVUgU8epL44Y"
    "kbQboXfGcQ7E2fVEiEGhb7Ipt1oFIIt1kFai8dKKoe551Bq+yhybT1Nv9FSDm3ESxdCswu"
    "m7JtNb6kfcknTyWsvVWbth3xXF7oup49qsTtMpVq9ktYt1DMGFUX7vp7Lk4xShzM70huze"
    "O6qUVnxUklZ8lEkrjhjnMHY1Y3lEKTPPe8N3e8eHjdxrVbheksudTeVOcg7KtiCc1pz38R"
    "mklsGAmazsxQxJghIRF/FMy4M+qsD/iLJzh/v+USUf/1GJk/8o4+UPEs6yrC7pj7Ek6QCP"
    "t13KYJjwQno+FMQKF0ucUGW6NzUiHZe8mDVLqeI0HVj0yYPlQ5X79EPxffohc5/qppcDHl"
    "liAwXjFWtXsjY8BuqwN06jWLySxZBYqFm1rcsUWecYvVfJ2CmxdVQF5St2avCho4yXZ9QU"
    "Q38liLaPax/rCjP2TcszbfoOvq92Y5hvUwEtynvv0Cn8VjTXmCSQhixCnoPmaSeQLQslx+"
    "vnKW8ERIwS39XxqFBlL3F8ZSjl3UK9K+wBnGlYC8MlJzLJdUjUgeoZSbKZVVlyo/Nt18qS"
    "fcdoKOYkpRKz1GKOkvKb7OcUrQIYk1nSyzqLBqLOECtZyyxrXkDTpFlCjE5JWGYJByVRTc"
    "A/E5RKyjJLOSpyayDnNK2StMySjgoXG+lhSVolaZklnSlCbXRP58+hJC+/5Btt8RSpkrPM"
    "cobK8QYyjpEp+cos3wgIoHHLJEvt5J2QtKhuru8tWZIp+cos37AcvdGNnCBVcpZZzgHGQB"
    "NvSYJSSVlmKQtwi2YdRNO0OyNpjkU2JRYAhYcg7/ozwrbBg8j2G+wkqtPaeaYRicowbYw9"
    "EGBk1ud9klDmSl7JRQCpPrXZHyNSi78x9IkCEn895keIwrUFkKZUQqglBIA/VmjuZfpU22"
    "jucFi3wNVPwTS7dbRX5WnsRqvA0ji295psPYtN1dH1mlLWqvA3J2m3wTGgTSbdXbGR+ZHg"
    "J/t2dPVwednLv+1aYOu3+FwdXbHpO752d4dYOoarTfKgWE4Duk+fb7GlhQ3u8ll+DnN0Zy"
    "WnbifLInPfGVEPO2vy6VMw1x2bqkOrMxkozDRMbc6vVJfWDq4u/ILtdXcfb5oyhIm6uqYA"
    "ka8FHn3CXboTkrsOwFZbYBGAtnaVRwGc8ZpsuhGzdJVJkEnbApfugmm6yqawy/a6bIK4xp"
    "dgrg5dcaB4Vm4etuTqC/F1QIzNNQRCvl7b+J6w/6zm7lcx3UMlU2CXWFu31ZpQDor6rUWq"
    "w4qma6OlsrK69Rq0oufN4nnrBFvUfUJbG3OG4bJ6hwYONFT5hdhWQSf7euRV+tFHfQOhix"
    "o8VX3OpOtzVtyHPp/7O9F7XnTV6Iet59lyRiEEwut3chEI/XV4vqSQt/q8+rLfcPsN3kik"
    "DncjAsXclcwd10InGm8Zm6jZSTGZnBz1Bax2H81Nmx0afRSAy/YRXVAPz5qcHO3j67hYo0"
    "IBqwr8sqTowOLeNvSLQqloJIpdS/WKt22uroXGqVTIv62Q/7Y7jcsmhKoBqcJW42eDu7PB"
    "+fBVO42D37fI+A18wqtM39ADXc3wBQs16udqWhYaY2oaeNmh4STWDws+PLs+h7Yz4o+wBQ"
    "s0fw16bMQ70eQby5v/yuoGtjKtlWm9PYU5WtVBv69+tJrBzOYtqOSwsxln6vVJjQhkFkBT"
    "U/B9Nez3MvD3jD2izZo1vUrSyaw99a6C9mMAgSgO65n2HPQr4+c+nWlwcEvd/UdpuErDlU"
    "UIndBwedi+SMUNY/qrdNwoh2C1kvsA7bhA3SRM63zRXFPjuqPpTUUPXmjv6rimjqFVNjua"
    "FmiO3WzLxHXmqaGO9tE/AezN8NlPUrqpnLqpQ6gZRnOTMriDC61QCnG6zrQyO9j/9TjiPv"
    "xRxu+7L4PLy5zqnWe/jq4ZDO+gptk+WnDdDlodbpx1WEmNPyxR4w+zavyPvJ4ThSfAj9yO"
    "EzutEbbWypDfnfXtoQSZzIztXQvVAdqDSm3xdLf77K5IoKttUpsLoLVTxqSjsT9zchY3IR"
    "bW7AL9eUmVYu6YkW2Ku9En2w1Cnl5fXybij6cX6YDvw5fT4e3Pe/yiZINMTzlP5DtFAjOy"
    "NvuTdEoAjQUQOAlqCyBJpwTQ/B5VwATKhyuZENrz4eac9S3w9WY5U0c5m7zfKlTQB+dxC8"
    "z9upypo8xN3l0VmKvK6bdcTr/JAE9YcJgT3onVIhYHd+Jlj9XSl1zMpEc9HmKeMdtygQAV"
    "1OVmposn2MVsxfCoje/Sd2gQlOegqUb5GOJgOyp10Nj/8bKd/LylDX5XToQoVgKkeR70Ch"
    "QBoVjUSMWHpIwPheLKiKA8PBQjk1nd7O3xDcBbW5ou2w7htohVv/FMPRu5Jq3e2LLFeFK0"
    "GetEPhJE7YQ/NrEXetc+Y777x4UBR8g3XnLRqDPlUZVoyFFxMOQoEwuZsbOL1MraW1LIHG"
    "9iSg2k5/1gy7kJo9vPztOnmm3Xy8+LkchbzdI71exnfo6gr4M+or4+hWSK07uLRiv8YL8C"
    "4w/2CxkPj95a0p6UV20c1lDL694N635o+7OMnZDMGwiJt7gDgssRG3W3wu3w7w9Mmx+en6"
    "Bojkf7Znh1fnH11xMEBeVMPI/2w9Xnq+tvVydMF322ydxmYwYXjAjgtB/ts+urT5fMIDhB"
    "0CzUMnXv0R7+4+biFubFfzimC7OeDa7OhpeX8FnUH+PRvh1+ergT3z9h9oYhydnHVKgcJI"
    "ty1Soikjc0dsbL3hB/U8RWqsteJ7AvvKlJlwbGR+TNCdz9M0JrRtHa0K3YzNwsy3Wpltw/"
    "SbJGO3BLgO5Cp/qJome8+IhsjA0mCVB5RWU8T/QT26TRrdR+aeuLNmJn37he5XaCSGZx3B"
    "NEp2SOPCISx6HWuBHjD6ul/5Rk/+Qw3tXmNbkeUMjM8gENDAs0dwk7lEwP4CAMuHDYpnC8"
    "k/hWEN4nNNdsD1UP629YMj/cke/mKMjF1d5LCokl00Z4fyPl3ox7cMLjPC95Kc9jVIrv9f"
    "kuVDjaoMw+SanK7KUuszftHz6TVgMxJyl3p6vOFfGY6f/MNC9tTHz27ycmWCTAfLhC/Bb7"
    "6liENoPUiBPuzhr4Bj7kQBERWobBVcCvA3DH/f32DS4B3iSrfo50jEriHjNM4BqEE5gJvG"
    "AWVk4YTiZXVBDIGzErsY4FkCKTWOlZGsLCUAwhG0TURwRAPZBYHVGlvENVFH82qsQ/lFH9"
    "Vc/Qbh+BovHnyPAbFItkaeV1CPLDkE6JbxnoiSBI0Ah9IGxXYveE/1P8ImSZdX2BWz4tVa"
    "fXt7E7HZcwHuf0SCr2AsRIpL4NpwukIQe7lNjhvrQIeQZXfGW/l4Lhk2bXAb6jcW1bi16E"
    "mb4LuzBY7eWNeB2jodSTlErqskg95+zN4PyrYitV5SCLENaucnjtTOZbrGtOLyePWTzol2"
    "UxuzCkYg7zPTeon3x2DITYMrwlZV9kDE8QgM4Y2oKKDwDmDj6FE5hH3/iHeBHSGuxUtimb"
    "O5vBvNFvys1fjnqQcoQ7dqsITOuIkv+h8c/AG6Kym6U52bhgCrKbA4lltYp85gfDy1QJec"
    "43vkn4sv2J74X1tXpQDDIZNPHdUD2BJk4ldbosMHFGeJWD8A/Cq9MTFJgUfZ6LZroz+Ce4"
    "3foC7hUb6NHff79/3MyV2HaiWeKYqiqlBJHUQvKIpzGasNuHvuz4EQH4Q5QlVlj4+iKp6W"
    "pfx8W+LTEMZ463iAoquFAkySrjqllOpmW5JSF3lmXdq7Y12BGIwLLvq8POOIm0DO1xA4WK"
    "cx7wDhF+YQdHdMC/EspLcJ/U4HaMQlpmv9rqZRaOycRai6EJGsXSbDzE8127FkfjJIqhmR"
    "M2LFyoc8TGaRRL0ywFmK68pqElpnZE0hlubjlO+uQSSusHthNkivfNeB/2YqjP/jSlkkDD"
    "8r6gQUZ9CaQplQSaSSBoTFJfAClCxf9m/Ldxg+MnRqT4rkBvd4nvr5TQrDjPD2ziexCBNh"
    "pduQUTKHk01H2w5zFTtIHqkyRU/G8KLUHc+kChcSqVPtNW+kyUObBm+sxdOM+OCaFq+kx8"
    "9cnU6Iknydx5GmdufgqNeNpfmUczotHAlck0A4jZC/wgzhk0nxK6zHqxCbKI/YRdhH/4ms"
    "UTXkTQKpst03yqR/vRHqCZ5j5DsjAC4KUn9q428fjfbNoTjuAhhkfpNOzbZj71+Li5ZgqU"
    "QazpU9EWkg0SOINkXrmlVLSLIAdDNZNS6TSyn3cVE2hgbzXKbk4QdjC5eXeTmbM57EodU+"
    "qYLELYdXXsbmo6RbjM0bNSVYwGo2ogMzuaq2MrBpH8/bvI9tbZ9N+/hzjJ0MbdZFqOSdEp"
    "oezZTxSZBp45xMO2voCU43w05pbnVwjMO3ZelSlVbwyBeUzIM2BzxRCYPzLDJcBt5JuDLX"
    "8YBXgqNp5vHzZwuTWzQinO4ExSyQvKXH17bBiC+a3jo55eX3+Gj8RaBwzTwfnvMEIzFo/2"
    "3W8XNzfwOMj2e7Rvbq9PL4dfTlBQhPxonw8vL74OOT5qlMIG89w/3F6NLq5G97eDq7uLe5"
    "gT0rFGJuOTq9nU9MJR4pVErtajfXl9xwZbTDvOIqrmI69W3JuJlbRfpXHsfnHj2P1M41gO"
    "vtTAxorT7Uypfu+ba7KzPwYwFR6t+hKWlX2VS2YC2Z7YgTaBZtoCTbUX3E4N+K5ZaeKAtk"
    "n9Q13QbKjgvw2c/UhbFOg3jbLy2+/nrM3HdXgdDG+FzRJdnO3zNSh5qa2hpOlkLjZpyOz2"
    "YfQpdl+ga3NdZqfpFLMrMBvC9I1i+7LHkwVCElzVYb0ae38L6x79iN4zq59d05rFNT9eZS"
    "g3PJI2H4lSvDr7IUklM3gOlIQyuxPaBMHmha4eLtYxU6+NPuJ9C6DY0CbN8KPbvw4EVxuo"
    "vwnCHdJ/YbfwIq4A2Rsw/QBubFwV2a9LWu0Ug8u1vvDjdDsm+zlGlsZ2p8V+gs29ROz9qz"
    "fv6pL0HXaLNAGQXJLtmOzZNmdWex+ZgAECB8CCImqy0/UtWrSdBbBrJYq8CYw64atrsOMS"
    "hDuz595kNF+bj5v4EiMqJV2ZpatQJgvFvKN4gwpl8i1KPWezK5TJ13YTKZTJVXfoZlEmY8"
    "2WXsIMqNTCD+g+fb7Flublo3+l0q2GL3gn130Ry//cRv6aYFpJElvE1dWZbKOlNKvls3F3"
    "SAB0pDEDWTOj3kRBLlofjRdojsdTQAUnLvzF7GpG9ZF7qSl3qfFZTMr76CHCtmV+dttGvy"
    "0frTOWCDjV6DST65Ye4jhs6fJLXNUWyJkGx8WY4X9xPCEcL3NcrXf32+CX/aNjRABobB7f"
    "IH1EidgyLnaYXUHRDOPGTSk3EFQgvqvXC3hGFFKLJDiF+giOUZGJ6IZJiU1Y3z5yZMfja9"
    "KkUdgkL/2w2HUajt9ixmFvs5rR1tym8deswfEUmWJ8fX+1y6ypnHu1mOdLCsXu2ux2iDFy"
    "psTLyTEsCcnEibpwcG+b63H1PsP3FVHwJGkH3Xu7687LenHDNJxGjdkSpErQUgsaTyZYz5"
    "Fxsfq7pJDa+qC6Zi+B7C1I12fmh2/ztDI5zI/I6VS7njlJqFznrZU0x1xZ61Y1x6baMVFU"
    "LmxOLkOpaps9oj/38nzC/EG/1BccDVnpAf6NzNHMBzQWgIR50VxTsz1kmZgi02afsB+Cp8"
    "QHUmiWNI0N5x4pk0KJ2cykOZj4rU+e698NpoXn0Xyqnlmew6pf4shlPJwyyWdFUBxwXVJI"
    "m8BfVwgtgu9DJUlN8P0liWJoBilepYK8wVSQ4EaprdQm6ZRO27hqKLrHa4sgTamE0JZhsd"
    "St1rcsvsXn2jFhVDUt0iuxID8n59xpgcFflzN1lL3Js1aqFrvcQPtCXnAhNFViQH+lJTea"
    "BWNrZPUIeE5hSWHRqRJAPNEAfNjGL4Rd3CfMAmPCeAK0TwHcQaPyKMRepCCDp7WZq0B9Fh"
    "t3ypqTzpqD1sr5ftjVGD0hrdQeWXayDG+/CqAbYTYB9s3lcBCA31hY4+g3WTyePAQd9i1s"
    "BPYe7bPfBld/5Vg5fG/x8TeDi1sx3tFMtxl6TvsO38D8HokXrW+3xwiVtVlkvtfnbg6lYm"
    "+avfX6Uu9AP2p2lE4mJ0d9NPYX2I3aG/cRXVAPz9boOt1+112XHY31EnqWFCq5pHaag6pc"
    "ayQKuR1V2dj3KxUtSZZD9DpOKuUlVF7CtykE5SVUXsLdYG8lL2HmQm2BtVUrTyW7SbdSeL"
    "pJ3+tX4uvCl5jxuoaP+mX+1hcxqKKjdRCAvtmGKNgyecrKnLjeFMCH5lMyy+vAVI0ov5gx"
    "7DTBoSJVlos0d2K/xC9aH3tVfhjQ3oPDu4BpOWGCKh6GwyoehsNiD8NhxsOg6oZeydfQeb"
    "f/ze31+cPZPQfTN3zde7QZbz5f3J4gYj89m64crnm2HfXcxN/y3iAxMol9Ab09uBv33r//"
    "CDnwEEJEGpqY7AvQi2b5lc+g9hp/8C+vD0CcIJOY4VJesfFWeX+MDJPy6HN9IeRRSyyL3j"
    "WkTwcblem9UiM+Mw31uUbkKhwuswuG57GTCfTRYMo6NMYYY8Q7EAE2iWXVk0d7yam0VqZv"
    "OFwFBjOeXGH0jSxzZubcn8We3DSdzGfIcg1D2yweMYSl/JHPdcIb/8LPeKW1zNRD12uIS7"
    "4k3J1oVe+Ladjm09QL86hEVx5DW/QFyhHY+T9l+zd3P6SFbaPJOoiR7eIq0NjOFJ3vOFq5"
    "Wge9mWmPHN/Vpxp3jtfV8HKoO3PxbVvXZrz84eUkz5RyP6DoDNNbu+ocbcFLTmeYccbIwW"
    "362931VYGtniVNH3am7qF/saucbozPvf+Y+LYOXGRahGl5pk3fwff9Z01/Vm84czxIFbaz"
    "jXBrH2/As3LHVtqHlTqyYIIMQotLXkxbx/VkFCfafengF+wu5kzLbaFfykaEFCS91ZJRnG"
    "b3RSTxBvLHlqnn3NyEWFizCzZQRJQSzZhRbUomYVCqDl7jFLo7QSshsKUoBO6QYRrQ7AnB"
    "K7fSOPP0+voyIZbTi7RH/uHL6fD25z0uIzbI9AqucY0tuZecOFSpMJZEUgujjdhIi6xW2Z"
    "fF2tRulg2rvgFvUeo5hmqmWFzkvjSRepJSdYKRR8jZvc39MPVRrmJUMgc4JHRAlEFchTlQ"
    "a+bo3YXz7JgQKoNbxVbfGt0hmJYzW7M5RJB6d+GJZnId4Xc6GNcOkx46le+80fYZ8WVVnP"
    "AZrrqVSZ+jaKVXyfwM0cw4UJmGgjkglXNC3I+xT+Ymkzb0t7AXwdPcmHFLU+ZDpC1TX8Ps"
    "cZU6Ks1V10fFqaOqyOi1q7zCs6GuABJ0SgBtKX+xo2zd6pflTDsmiMrVL4k1mA9uqiqLWq"
    "8semXg2JgeWawUBVrmap0o1GsrqEQ24mVBIjMuUlY+Ih3WimWJvl84GPRkvmDK/2bDEfzy"
    "HI2ojRkroQwtjwKHrWaFMCSrOiSkkxFAcSlNRCB1gcHw3d7xYZgJxsNJjWpq9qvU1OwX19"
    "TsZ2tqGqdYt5JeLdvl8DoqqIomrbqtO+FiDuHDGjUsSZCqUILMclYW5Sufp7J0+n4j+pwy"
    "5jdtzDcDXVgJenFt43vC/lNRBI2brb/qPtgU4sVaJvyFrZMZe+tvov9sL8eOTw/plxnzZj"
    "B4FDS0rYEjzLuJQ/UhpLWCme0Ry0DQkIqHFw3efBv5thGUL4TjfqII0uOeMRTLTdjIAOdC"
    "s+kcu3nNYjb6bY/2IztNHA8dvIfiChoUXJiiyTKbRseUKVAnwgIjxgJN2TdTKLqkxNYsBC"
    "ZpcYAlfA8YwF5CRVfkuX76Ze6EmNgqexRiNFI7FcaEWeBGH81N29EWUDYPcDMUTolqItow"
    "XkExbEQ+43cCKkKbj5ct+160UVCx0Uc/XGYQeOZk0UczdtRoAqS3rhQO9itI4WC/UArwKC"
    "UFXAsVNxgutQy+Qfh8pj0H3mBxp0DRK0Au8aI69tuhARmvbeBQ3nb2PqrmcKvmcStzuWV8"
    "bnD75F0KtuYu8oUSUqRTtBee8N1LIpd7uFrhnUSCA1zMiDItP0cZqJ+8HVQkRA4AxuHTi6"
    "vB7e/5yDanORUMp7/fDwfpdsFYM2oWl8RI5Kgtga+tW1vShmdmIyUlqq3vG3GTRTp5A0mn"
    "aZVDVGZJE99j5mlOWK8YtC1G0kgV2RLmxrcA39EwmR7OO55O8BygHo02KvrbwnLLOOheJ2"
    "9hgF1Tn/ZyfB3Bk36Zi0Nbjlnl1yjeZKtzBWoZ8m/Fil+zNL4k+5HpUblwjsUGSoxEZiOl"
    "OouTBsfRURWD4+io2OCAZ6nCUOERqMrhYHgHubtXyZzbKzHn9rLmHPtGLxeWsaw8PSLZvg"
    "XxOkpLa7bCq15mf/5/fhlAFw=="
)
