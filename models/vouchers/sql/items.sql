-- The variants that vouchers are for, under the product in which each was made. $1 vouchers
SELECT i.voucher_id, v.sku, p.name AS product_name
FROM voucher_items i
JOIN variants v ON v.id = i.variant_id
JOIN products p ON p.id = v.product_id
WHERE i.voucher_id = ANY ($1::bigint[])
ORDER BY i.voucher_id, i.id
