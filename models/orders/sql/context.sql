-- $1 store, $2 form or null
SELECT s.default_warehouse_id, s.cod_fee_percent, s.insurance_percent, f.id AS form_id, f.active, f.warehouse_id, f.settings, f.payment_methods, f.couriers
FROM stores s
LEFT JOIN forms f ON f.store_id = s.id AND f.id = $2 AND f.deleted_at IS NULL
WHERE s.id = $1
