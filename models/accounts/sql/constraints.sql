CREATE UNIQUE INDEX subdomains_one_default ON subdomains (store_id) WHERE is_default;
ALTER TABLE stores ADD CONSTRAINT stores_cod_fee_bounded CHECK (cod_fee_percent BETWEEN 0 AND 10);
ALTER TABLE stores ADD CONSTRAINT stores_insurance_bounded CHECK (insurance_percent BETWEEN 0 AND 5);
ALTER TABLE stores ALTER COLUMN cod_fee_percent SET DEFAULT 3;
ALTER TABLE stores ALTER COLUMN insurance_percent SET DEFAULT 0;
