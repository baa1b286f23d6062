-- $1 at most: cancelled orders whose parcel the courier may still fetch, and that no job is cancelling.
WITH unwanted AS MATERIALIZED (
    SELECT o.id, o.store_id, s.id AS shipment_id
    FROM shipments s
    JOIN orders o ON o.id = s.order_id
    WHERE s.state IN ('requested', 'booked', 'ready') AND o.status = 'cancelled'
      -- A person has been told that it goes on its way.
      AND s.problem IS NULL AND NOT s.by_hand
)
SELECT id, store_id
FROM unwanted u
WHERE NOT EXISTS (
    SELECT FROM jobs j
    WHERE j.kind = 'shipping.cancel' AND j.state IN ('queued', 'running')
      AND j.unique_key IN ('order_id=' || u.id, 'shipment_id=' || u.shipment_id)
)
LIMIT $1
