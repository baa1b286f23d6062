INSERT INTO ledger_entries (store_id, order_id, kind, amount_idr, reference, note, created_at)
VALUES ($1, $2, $3, $4, $5, $6, $7)
ON CONFLICT (reference) DO NOTHING
RETURNING id
