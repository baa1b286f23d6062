-- A page, the most urgent first (what has no deadline comes last), and beside each of its rows how much there is of each
-- kind; a page with nothing in it is one row of nulls. $16 kinds or null, $17 how many, $18 how many to pass over.
{entries}, counted AS (
    SELECT array_agg(kind) AS kinds, array_agg(entries) AS counts
    FROM (SELECT kind, count(*) AS entries FROM entries GROUP BY kind) each
), page AS (
    SELECT * FROM entries
    WHERE $16::text[] IS NULL OR kind = ANY ($16)
    ORDER BY deadline NULLS LAST, since, kind, about
    LIMIT $17 OFFSET $18
)
SELECT counted.kinds, counted.counts, e.kind, e.state, coalesce(e.said, scan.description) AS said, e.since, e.deadline,
       o.code AS order_code, o.status AS order_status,
       CASE WHEN e.kind IN ('followup_blocked', 'followup_unknown') THEN e.about END AS followup_id,
       draft.id AS checkout_id, o.cs_id, coalesce(who.name, '') AS cs_name,
       coalesce(o.receiver_name, draft.name) AS customer_name,
       coalesce(o.receiver_phone_entered, draft.phone) AS customer_phone, coalesce(o.province, '') AS province,
       coalesce(o.city, '') AS city, coalesce(o.courier_code, '') AS courier_code, ship.awb
FROM counted
LEFT JOIN page e ON true
LEFT JOIN orders o ON o.id = e.order_id
LEFT JOIN drafts draft ON e.kind = 'recovery_unknown' AND draft.id = e.about
LEFT JOIN staff ON staff.id = o.cs_id
LEFT JOIN users who ON who.id = staff.user_id
LEFT JOIN shipments ship ON ship.order_id = o.id AND ship.state NOT IN ('refused', 'cancelled')
LEFT JOIN LATERAL (
    -- What the courier said last about a parcel that is not delivered.
    SELECT nullif(v.description, '') AS description
    FROM shipment_events v
    WHERE v.shipment_id = e.about AND e.kind = 'undelivered'
    ORDER BY v.happened_at DESC
    LIMIT 1
) scan ON true
ORDER BY e.deadline NULLS LAST, e.since, e.kind, e.about
