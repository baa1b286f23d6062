-- A form that takes orders, and where its parcels leave from. $1 form
SELECT f.id AS form_id, f.store_id, f.couriers, f.payment_methods, w.id AS warehouse_id,
       w.district_id AS origin_district_id, s.boscod_token, coalesce(f.settings -> 'shipping', '{}'::jsonb) AS shipping,
       coalesce((f.settings ->> 'abandoned_after_minutes')::int, (s.settings ->> 'abandoned_after_minutes')::int, 15)
           AS abandoned_after_minutes
FROM forms f
JOIN stores s ON s.id = f.store_id
LEFT JOIN LATERAL (
    SELECT w.id, w.district_id
    FROM warehouses w
    WHERE w.store_id = f.store_id AND w.deleted_at IS NULL
    ORDER BY (w.id = f.warehouse_id) DESC NULLS LAST, (w.id = s.default_warehouse_id) DESC NULLS LAST, w.priority, w.id
    LIMIT 1
) w ON true
WHERE f.id = $1 AND f.active AND f.deleted_at IS NULL AND s.erased_at IS NULL
