CREATE INDEX recap_stale_oldest ON recap_stale (marked_at);
-- The other dates that count have theirs beside the orders.
CREATE INDEX orders_by_completed ON orders (store_id, completed_at) WHERE completed_at IS NOT NULL;
-- The platform's own sums go over all stores. The index holds all that they add up: a day's rows lie together in it,
-- and far apart in the table. Single products and people are no part of them.
CREATE INDEX recaps_of_all_stores ON recaps (dimension, counted_by, day)
    INCLUDE (store_id, key, orders, closings, shipped, delivered, returned, cancelled, units, gross_idr, discount_idr,
             shipping_idr, cod_fee_idr, net_idr, hpp_idr, paid_idr, cod_outstanding_idr, settled_idr)
    WHERE dimension IN ('total', 'status', 'payment', 'courier');
