-- $1 job. Rows whose booked parcel the courier has refused since: they are refused, with the reason that it gave.
UPDATE bulk_rows r SET state = 'refused', reason = coalesce(newest.problem, 'The courier cancelled the parcel.')
FROM (
    SELECT DISTINCT ON (s.order_id) s.order_id, s.state, s.problem
    FROM shipments s JOIN bulk_rows b ON b.order_id = s.order_id AND b.job_id = $1
    ORDER BY s.order_id, s.attempt DESC
) newest
WHERE r.job_id = $1 AND r.state = 'done' AND newest.order_id = r.order_id AND newest.state IN ('refused', 'cancelled')
