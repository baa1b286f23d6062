CREATE INDEX recap_stale_oldest ON recap_stale (marked_at);
-- A day's figures are read by the moment that counts; an order without that moment is not in its index.
CREATE INDEX orders_confirmed_day ON orders (store_id, confirmed_at) WHERE confirmed_at IS NOT NULL;
CREATE INDEX orders_paid_day ON orders (store_id, paid_at) WHERE paid_at IS NOT NULL;
CREATE INDEX orders_shipped_day ON orders (store_id, shipped_at) WHERE shipped_at IS NOT NULL;
CREATE INDEX orders_delivered_day ON orders (store_id, delivered_at) WHERE delivered_at IS NOT NULL;
CREATE INDEX orders_completed_day ON orders (store_id, completed_at) WHERE completed_at IS NOT NULL;
CREATE INDEX orders_returned_day ON orders (store_id, returned_at) WHERE returned_at IS NOT NULL;
CREATE INDEX orders_cancelled_day ON orders (store_id, cancelled_at) WHERE cancelled_at IS NOT NULL;
