-- $1 job. Its rows in the order of the request, each with the waybill number of the order's parcel.
SELECT r.code, r.state, r.reason, coalesce(s.awb, '') AS awb
FROM bulk_rows r
LEFT JOIN shipments s ON s.order_id = r.order_id AND s.state NOT IN ('refused', 'cancelled')
WHERE r.job_id = $1 ORDER BY r.position
