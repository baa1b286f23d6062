-- Writes a payout's lines, each with what it comes to. $1 payout, $2 store, $3 lines, $4 waybill numbers in capitals,
-- $5 collected, $6 fee, $7 shipping, $8 net, $9 the courier's number of the transfer.
WITH said AS (
    SELECT *
    FROM unnest($3::int[], $4::text[], $5::bigint[], $6::bigint[], $7::bigint[], $8::bigint[], $9::text[])
        AS said (line, awb, cod_idr, fee_idr, shipping_idr, net_idr, reference)
), keyed AS (
    -- Without a number of the transfer nobody can tell a line that is told again from a second charge: it is one.
    SELECT s.*, encode(sha256(convert_to(concat_ws('|',
               CASE reference WHEN '' THEN 'payout ' || $1::bigint ELSE 'transfer ' || reference END,
               awb, cod_idr, coalesce(fee_idr, -1), coalesce(shipping_idr, -1), coalesce(net_idr::text, '-'),
               row_number() OVER (PARTITION BY awb, cod_idr, fee_idr, shipping_idr, net_idr, reference ORDER BY line)
           ), 'UTF8')), 'hex') AS key
    FROM said s
), found AS MATERIALIZED (
    SELECT named.awb, s.courier_code, s.id AS shipment_id, o.id AS order_id, o.code, s.cod_idr AS to_collect,
           s.state NOT IN ('cancelled', 'refused') AS carried,
           o.status IN ('return_in_transit', 'returned') OR s.state IN ('return_in_transit', 'returned') AS came_back
    FROM (SELECT DISTINCT awb FROM said) named
    JOIN shipments s ON upper(s.awb) = named.awb
    JOIN orders o ON o.id = s.order_id AND o.store_id = $2
), couriers AS (
    SELECT courier_code, count(DISTINCT awb) AS named FROM found WHERE carried GROUP BY courier_code
), parcels AS MATERIALIZED (
    -- Couriers number each for themselves: of parcels with one number it is that of the courier whom the file names most.
    SELECT DISTINCT ON (f.awb) f.*
    FROM found f
    LEFT JOIN couriers c USING (courier_code)
    ORDER BY f.awb, NOT f.carried, c.named DESC NULLS LAST, f.shipment_id DESC
), before AS MATERIALIZED (
    -- What earlier payouts say of these parcels.
    SELECT l.*
    FROM cod_payout_lines l
    JOIN parcels p ON p.shipment_id = l.shipment_id
    WHERE l.outcome NOT IN ('missing', 'repeated')
), history AS (
    SELECT shipment_id, count(*) AS lines, min(payout_id) AS payout_id,
           coalesce(sum(cod_idr) FILTER (WHERE outcome <> 'charged_twice'), 0) AS paid_idr,
           bool_or(outcome IN ('matched', 'over') AND due_idr > 0) AS in_full,
           bool_or(outcome = 'return_billed') AS return_billed
    FROM before
    GROUP BY shipment_id
), said_before AS (
    SELECT DISTINCT shipment_id, cod_idr, fee_idr, shipping_idr, net_idr FROM before
), known AS MATERIALIZED (
    SELECT k.*, p.shipment_id, p.order_id, p.code, p.to_collect, coalesce(p.carried, false) AS carried, p.came_back,
           CASE WHEN p.came_back THEN 0 ELSE p.to_collect END AS to_pay,
           coalesce(k.fee_idr, 0) + coalesce(k.shipping_idr, 0) > 0 OR coalesce(k.net_idr, k.cod_idr) < k.cod_idr
               AS charges,
           (SELECT e.payout_id FROM cod_payout_lines e
            WHERE e.store_id = $2 AND e.key = k.key AND e.outcome NOT IN ('repeated', 'missing')) AS told_by
    FROM keyed k
    LEFT JOIN parcels p ON p.awb = k.awb
), new AS (
    SELECT k.*, coalesce(h.lines, 0) AS earlier_lines, coalesce(h.paid_idr, 0) AS earlier_idr,
           coalesce(h.in_full, false) AS in_full, coalesce(h.return_billed, false) AS return_billed,
           h.payout_id AS earlier_payout,
           row_number() OVER (
               PARTITION BY k.shipment_id, k.cod_idr, k.fee_idr, k.shipping_idr, k.net_idr ORDER BY k.line) > 1
           OR b.shipment_id IS NOT NULL AS is_copy
    FROM known k
    LEFT JOIN said_before b
        ON b.shipment_id = k.shipment_id AND b.cod_idr = k.cod_idr
       AND (b.fee_idr, b.shipping_idr, b.net_idr) IS NOT DISTINCT FROM (k.fee_idr, k.shipping_idr, k.net_idr)
    LEFT JOIN history h ON h.shipment_id = k.shipment_id
    WHERE k.carried AND k.told_by IS NULL
), in_turn AS (
    -- As if the lines came one after the other, those that bring money first: fees alone are a second charge wherever
    -- they stand.
    SELECT n.*, earlier_lines + row_number() OVER parcel - 1 AS lines_before,
           first_value(line) OVER parcel AS first_line,
           earlier_idr + coalesce(sum(cod_idr) FILTER (WHERE NOT is_copy) OVER before_it, 0) AS paid_before,
           return_billed OR coalesce(
               bool_or(came_back AND charges AND cod_idr = 0 AND NOT is_copy) OVER before_it, false) AS billed_before
    FROM new n
    WINDOW parcel AS (PARTITION BY shipment_id ORDER BY cod_idr = 0, line),
           before_it AS (PARTITION BY shipment_id ORDER BY cod_idr = 0, line ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
), judged AS (
    SELECT t.*, greatest(to_pay - paid_before, 0) AS due_idr,
           CASE
               WHEN is_copy THEN 'charged_twice'
               WHEN came_back AND cod_idr = 0 AND charges AND NOT billed_before THEN 'return_billed'
               WHEN lines_before > 0 AND (cod_idr = 0 OR in_full OR paid_before >= to_pay) THEN 'charged_twice'
               WHEN paid_before + cod_idr = to_pay THEN 'matched'
               WHEN paid_before + cod_idr < to_pay THEN 'short'
               ELSE 'over'
           END AS outcome
    FROM in_turn t
)
INSERT INTO cod_payout_lines (
    payout_id, store_id, line, key, awb, cod_idr, fee_idr, shipping_idr, net_idr, reference, shipment_id, order_id,
    due_idr, outcome, reason
)
SELECT $1, $2, line, key, awb, cod_idr, fee_idr, shipping_idr, net_idr, reference, shipment_id, order_id,
       due_idr, outcome,
       CASE outcome
           WHEN 'short' THEN 'Rp ' || due_idr - cod_idr || ' are still open.'
           WHEN 'over' THEN CASE
               WHEN came_back THEN 'The parcel came back: nothing was to be collected.'
               WHEN to_collect = 0 THEN 'The order was paid beforehand: nothing was to be collected.'
               ELSE 'Rp ' || cod_idr - due_idr || ' more than was open.' END
           WHEN 'charged_twice' THEN CASE
               WHEN earlier_lines > 0 THEN 'Payout ' || earlier_payout || ' named the parcel before.'
               ELSE 'Line ' || first_line || ' names the parcel too.' END
           WHEN 'return_billed' THEN 'The parcel came back, and its way is charged.'
           ELSE ''
       END
FROM judged
UNION ALL
SELECT $1, $2, line, key, awb, cod_idr, fee_idr, shipping_idr, net_idr, reference,
       CASE WHEN carried THEN shipment_id END, order_id, NULL,
       CASE WHEN told_by IS NOT NULL THEN 'repeated' ELSE 'unknown' END,
       CASE
           WHEN told_by IS NOT NULL THEN 'Payout ' || told_by || ' has this line of the same transfer.'
           WHEN code IS NOT NULL THEN 'The parcel of order ' || code || ' was cancelled or refused.'
           ELSE 'No parcel of the store has this number.'
       END
FROM known
WHERE told_by IS NOT NULL OR NOT carried
ORDER BY line
