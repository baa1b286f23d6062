SELECT 1 FROM products WHERE store_id = $1 AND sku = $2 AND deleted_at IS NULL
UNION ALL
SELECT 1 FROM variants WHERE store_id = $1 AND sku = $2 AND deleted_at IS NULL
LIMIT 1
