-- $1 store, $2 checksum, $3 name, $4 storage key, $5 first day, $6 last day, $7 by whom, $8 now.
-- The same file is the same payout; one that was not taken in yet may be asked for with other days.
INSERT INTO cod_payouts (store_id, sha256, name, storage_key, first_day, last_day, sent_by, created_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
ON CONFLICT (store_id, sha256) DO UPDATE SET
    first_day = CASE WHEN cod_payouts.imported_at IS NULL THEN EXCLUDED.first_day ELSE cod_payouts.first_day END,
    last_day = CASE WHEN cod_payouts.imported_at IS NULL THEN EXCLUDED.last_day ELSE cod_payouts.last_day END
RETURNING id
