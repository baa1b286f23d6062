-- Which first steps a store has done. $1 store
SELECT s.phone <> '' AND s.address <> '' AS store,
       EXISTS (SELECT 1 FROM warehouses w
               WHERE w.store_id = s.id AND w.deleted_at IS NULL AND w.district_id IS NOT NULL) AS warehouse,
       EXISTS (SELECT 1 FROM products p WHERE p.store_id = s.id AND p.deleted_at IS NULL) AS product,
       EXISTS (SELECT 1 FROM forms f WHERE f.store_id = s.id AND f.deleted_at IS NULL AND f.active) AS form,
       EXISTS (SELECT 1 FROM bank_accounts b
               WHERE b.store_id = s.id AND b.deleted_at IS NULL AND b.active) AS bank_account,
       EXISTS (SELECT 1 FROM orders o WHERE o.store_id = s.id) AS "order"
FROM stores s
WHERE s.id = $1
