-- Writes what a payout should have named. $1 payout, $2 store, $3 first day, $4 last day (NULL: from the first to the
-- last delivery that the file pays): parcels of its couriers that brought money, and of which no file has said anything.
WITH named AS (
    SELECT s.courier_code, o.delivered_at
    FROM cod_payout_lines l
    JOIN shipments s ON s.id = l.shipment_id
    JOIN orders o ON o.id = s.order_id
    WHERE l.payout_id = $1 AND l.outcome NOT IN ('unknown', 'repeated')
), span AS (
    SELECT coalesce($3::date::timestamp AT TIME ZONE st.timezone, (SELECT min(delivered_at) FROM named)) AS begins,
           coalesce(($4::date + 1)::timestamp AT TIME ZONE st.timezone,
                    (SELECT max(delivered_at) + interval '1 microsecond' FROM named)) AS ends,
           st.timezone
    FROM stores st
    WHERE st.id = $2
)
INSERT INTO cod_payout_lines (payout_id, store_id, key, awb, reference, shipment_id, order_id, due_idr, outcome, reason)
SELECT $1, $2, encode(sha256(convert_to('missing ' || s.id, 'UTF8')), 'hex'), s.awb, '', s.id, o.id, s.cod_idr, 'missing',
       'Delivered on ' || (o.delivered_at AT TIME ZONE span.timezone)::date || ', and in no payout file so far.'
FROM span
JOIN orders o ON o.store_id = $2 AND o.delivered_at >= span.begins AND o.delivered_at < span.ends
JOIN shipments s ON s.order_id = o.id
WHERE s.state = 'delivered' AND s.cod_idr > 0 AND s.awb IS NOT NULL
  AND s.courier_code IN (SELECT courier_code FROM named)
  AND o.status IN ('delivered', 'completed') AND o.payment_status NOT IN ('settled', 'refunded')
  AND NOT EXISTS (SELECT 1 FROM cod_payout_lines l WHERE l.shipment_id = s.id AND l.line IS NOT NULL)
ORDER BY o.delivered_at, s.id
