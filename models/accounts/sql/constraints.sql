CREATE UNIQUE INDEX subdomains_one_default ON subdomains (store_id) WHERE is_default;
