ALTER TABLE vouchers ADD CONSTRAINT vouchers_used_within_stok CHECK (used >= 0 AND used <= stok);
ALTER TABLE vouchers ADD CONSTRAINT vouchers_one_value CHECK ((percent IS NULL) <> (fixed_idr IS NULL));
