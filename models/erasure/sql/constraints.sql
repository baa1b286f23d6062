ALTER TABLE erasures ADD CONSTRAINT erasures_forget_the_buyer CHECK (ended_at IS NULL OR phone = '');
ALTER TABLE erasures ADD CONSTRAINT erasures_buyer_has_phone
    CHECK (scope <> 'buyer' OR ended_at IS NOT NULL OR phone <> '');
-- Those whose tokens still run: every process looks at them.
CREATE INDEX stores_closed ON stores (closed_at) WHERE closed_at IS NOT NULL;
