-- Everything of a store that needs a person: $1 store, $2 CS or null, $3 provinces (upper case) or null,
-- $4 couriers or null, $5 now. Spans: $6 a problem is answered, $7 a return is expected, $8 a claim is taken,
-- $9 a parcel may be under way, $10 money is given back, $11 a booking settles itself, $12 an order is sent,
-- $13 a follow-up is useful. $14 couriers' codes of a cancelled parcel, $15 the latest that began to wait, or null.
-- Each part reads an index that holds what waits and little else (constraints.sql), or the store's orders of one status.
WITH waiting AS (
    SELECT 'undelivered'::text AS kind, s.state::text AS state, o.id AS order_id, s.id AS about,
           coalesce(s.status_at, o.updated_at) AS since,
           coalesce(s.status_at, o.updated_at)
               + CASE s.state WHEN 'problem' THEN $6::interval WHEN 'lost' THEN $8::interval ELSE $7::interval END
               AS deadline,
           NULL::text AS said
    FROM orders o
    JOIN shipments s ON s.order_id = o.id
    WHERE o.store_id = $1 AND o.status IN ('shipped', 'return_in_transit', 'lost')
      AND s.state IN ('problem', 'return_in_transit', 'lost')
      AND (s.state <> 'lost' OR s.status_at > $5::timestamptz - $8::interval)
    UNION ALL
    SELECT 'undelivered', 'shipped', o.id, s.id, o.shipped_at, o.shipped_at + $8::interval, NULL
    FROM orders o
    JOIN shipments s ON s.order_id = o.id AND s.state = 'shipped'
    WHERE o.store_id = $1 AND o.status = 'shipped' AND o.shipped_at <= $5::timestamptz - $9::interval
    UNION ALL
    SELECT 'parcel_unclear', s.state, o.id, s.id, s.updated_at, NULL, s.problem
    FROM shipments s
    JOIN orders o ON o.id = s.order_id
    WHERE o.store_id = $1 AND s.problem IS NOT NULL
      -- Or it had ended for us, and the courier goes on with it.
      AND (s.state IN ('booked', 'ready', 'shipped') OR s.state = 'refused' AND s.awb IS NOT NULL
           OR s.state = 'cancelled' AND coalesce(s.raw_status, '') <> ALL ($14::text[]))
    UNION ALL
    SELECT 'booking_refused', s.state, o.id, s.id, s.updated_at,
           coalesce(o.confirmed_at, o.created_at) + $12::interval, s.problem
    FROM orders o
    CROSS JOIN LATERAL (
        SELECT * FROM shipments WHERE order_id = o.id ORDER BY attempt DESC LIMIT 1
    ) s
    -- What the seller has cancelled has no problem, and is no news.
    WHERE o.store_id = $1 AND o.status = 'confirmed' AND s.state IN ('refused', 'cancelled') AND s.problem IS NOT NULL
    UNION ALL
    -- It was to be booked by itself, and nothing is about to do that: its job was cancelled, failed, or never written.
    SELECT 'not_booked', CASE o.service_code WHEN '' THEN 'no_service' ELSE '' END, o.id, o.id,
           coalesce(o.confirmed_at, o.created_at), coalesce(o.confirmed_at, o.created_at) + $12::interval, NULL
    FROM stores st
    JOIN orders o ON o.store_id = st.id
    WHERE st.id = $1 AND st.books_by_itself AND o.status = 'confirmed' AND o.courier_code <> ''
      AND NOT EXISTS (SELECT FROM shipments s WHERE s.order_id = o.id)
      -- Looked up one by one: while couriers are away every one of them has its job, and a join might compare all.
      AND (
          SELECT j.id FROM jobs j
          WHERE j.kind = 'shipping.book' AND j.state IN ('queued', 'running') AND j.unique_key = 'order_id=' || o.id
      ) IS NULL
    UNION ALL
    SELECT 'booking_unknown', s.state, o.id, s.id, coalesce(s.booked_at, s.asked_at, s.created_at),
           coalesce(o.confirmed_at, o.created_at) + $12::interval, NULL
    FROM orders o
    JOIN shipments s ON s.order_id = o.id AND s.state IN ('requested', 'booked')
    WHERE o.store_id = $1 AND o.status = 'processing'
      AND coalesce(s.booked_at, s.asked_at, s.created_at) <= $5::timestamptz - $11::interval
    UNION ALL
    SELECT 'payment_conflict', p.state, o.id, p.id, coalesce(p.paid_at, p.updated_at), o.unpaid_until, p.problem
    FROM payments p
    JOIN orders o ON o.id = p.order_id
    WHERE o.store_id = $1 AND p.state = 'conflict' AND p.refund_due_idr = p.refunded_idr
      AND p.refunded_idr < p.paid_idr AND o.payment_status <> 'settled'
    UNION ALL
    SELECT 'payment_refused', p.state, o.id, p.id, p.updated_at, o.unpaid_until, p.problem
    FROM payments p
    JOIN orders o ON o.id = p.order_id
    WHERE o.store_id = $1 AND p.state = 'refused' AND o.status = 'pending'
      AND NOT EXISTS (SELECT FROM payments later WHERE later.order_id = o.id AND later.attempt > p.attempt)
    UNION ALL
    -- At its deadline Winpay takes no more money for it by itself.
    SELECT 'payment_not_closed', p.state, o.id, p.id, p.updated_at, p.expires_at, p.problem
    FROM payments p
    JOIN orders o ON o.id = p.order_id
    WHERE o.store_id = $1 AND p.state IN ('cancelled', 'expired') AND p.problem IS NOT NULL AND p.closed_at IS NULL
      AND p.contract_id IS NOT NULL AND p.expires_at > $5::timestamptz
    UNION ALL
    SELECT 'refund', p.state, o.id, p.id, coalesce(p.paid_at, p.updated_at),
           coalesce(p.paid_at, p.updated_at) + $10::interval, concat_ws(' ', p.problem, CASE WHEN p.problem IS NULL OR p.refunded_idr > 0 THEN
               'Rp ' || (p.refund_due_idr - p.refunded_idr) || ' is left' END)
    FROM payments p
    JOIN orders o ON o.id = p.order_id
    WHERE o.store_id = $1 AND p.refund_due_idr > p.refunded_idr
    UNION ALL
    -- A transfer has no request for money; what came is noted at the order.
    SELECT 'refund', o.payment_status, o.id, o.id, o.updated_at, o.updated_at + $10::interval,
           'Rp ' || (o.total_idr - o.refunded_idr) || ' came by transfer for an order that was cancelled'
    FROM orders o
    WHERE o.store_id = $1 AND o.status = 'cancelled' AND o.payment_status IN ('paid', 'conflict', 'paid_after_expiry')
      AND o.payment_method = 'transfer'
    UNION ALL
    -- A later comparison of its day that does not meet it any more resolves it. What names no payment of ours is no store's.
    SELECT 'payment_differs', f.kind, o.id, f.id, f.found_at, f.found_at + $10::interval,
           'Winpay has Rp ' || f.told_idr || ', we have Rp ' || f.ours_idr || ', ' || f.reference || ' of ' || f.day
    FROM payment_findings f
    JOIN payments p ON p.id = f.payment_id
    JOIN orders o ON o.id = p.order_id
    WHERE o.store_id = $1 AND f.resolved_at IS NULL
    UNION ALL
    SELECT 'followup_blocked', f.state, f.order_id, f.id, coalesce(f.due_at, f.created_at),
           coalesce(f.due_at, f.created_at) + $13::interval, f.reason
    FROM followup_steps f
    WHERE f.store_id = $1 AND f.state = 'blocked'
    UNION ALL
    SELECT 'followup_unknown', f.state, f.order_id, f.id, f.claimed_at, f.claimed_at + $13::interval, f.reason
    FROM followup_steps f
    WHERE f.store_id = $1 AND f.state = 'unknown' AND f.claimed_at > $5::timestamptz - $13::interval
    UNION ALL
    -- It has no order; while its checkout is left, somebody may ask the buyer.
    SELECT 'recovery_unknown', '', NULL, d.id, m.created_at, m.created_at + $13::interval, NULL
    FROM messages m
    JOIN drafts d ON d.id = m.draft_id
    WHERE m.store_id = $1 AND m.state = 'unknown' AND m.draft_id IS NOT NULL
      AND m.created_at > $5::timestamptz - $13::interval AND d.state = 'abandoned'
    UNION ALL
    SELECT 'suspected', '', o.id, o.id, o.created_at, coalesce(o.unpaid_until, o.created_at + $12::interval),
           o.suspected::text
    FROM orders o
    WHERE o.store_id = $1 AND o.status IN ('pending', 'confirmed') AND o.suspected <> '[]'::jsonb
), entries AS (
    SELECT w.*, o.cs_id
    FROM waiting w
    LEFT JOIN orders o ON o.id = w.order_id
    WHERE ($2::bigint IS NULL OR o.cs_id = $2)
      AND ($3::text[] IS NULL OR upper(btrim(o.province)) = ANY ($3))
      AND ($4::text[] IS NULL OR o.courier_code = ANY ($4))
      AND ($15::timestamptz IS NULL OR w.since <= $15)
)
