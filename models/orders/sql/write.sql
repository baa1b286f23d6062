-- $1 the orders, $2 their lines, $3 their fees, as JSON lists; $4 by, $5 the voucher that all of them used, or null
WITH placed AS (
    INSERT INTO orders (
        id, store_id, code, job, token_hash, form_id, customer_id, cs_id, warehouse_id, status, payment_method,
        payment_channel, payment_status, payment_proof, subtotal_idr, shipping_idr, cod_fee_idr, other_fee_idr,
        insurance_idr, cod_fee_percent, buyer_pays_cod_fee, discount_idr, total_idr, hpp_idr, units, weight_g,
        courier_code, service_code, receiver_name, receiver_phone,
        receiver_phone_entered, receiver_email, address, district_id, province, city, district, postal_code, note,
        suspected, source_address, created_at, updated_at, unpaid_until
    )
    SELECT id, store_id, code, job, token_hash, form_id, customer_id, cs_id, warehouse_id, status, payment_method,
        payment_channel, payment_status, payment_proof, subtotal_idr, shipping_idr, cod_fee_idr, other_fee_idr,
        insurance_idr, cod_fee_percent, buyer_pays_cod_fee, discount_idr, total_idr, hpp_idr, units, weight_g,
        courier_code, service_code, receiver_name, receiver_phone,
        receiver_phone_entered, receiver_email, address, district_id, province, city, district, postal_code, note,
        suspected, source_address, created_at, updated_at, unpaid_until
    FROM jsonb_populate_recordset(NULL::orders, $1::jsonb)
    RETURNING id, warehouse_id, receiver_phone, discount_idr, created_at
),
lines AS (
    INSERT INTO order_lines (
        order_id, product_id, variant_id, warehouse_id, position, sku, name, qty, price_idr, hpp_idr, weight_g, is_bump
    )
    SELECT p.id, l.product_id, l.variant_id, p.warehouse_id, l.position, l.sku, l.name, l.qty, l.price_idr, l.hpp_idr,
        l.weight_g, l.is_bump
    FROM jsonb_populate_recordset(NULL::order_lines, $2::jsonb) WITH ORDINALITY AS l
    JOIN placed p ON p.id = l.order_id
    ORDER BY l.ordinality
),
fees AS (
    INSERT INTO order_fees (order_id, kind, label, amount_idr)
    SELECT p.id, f.kind, f.label, f.amount_idr
    FROM jsonb_populate_recordset(NULL::order_fees, $3::jsonb) WITH ORDINALITY AS f
    JOIN placed p ON p.id = f.order_id
    ORDER BY f.ordinality
),
event AS (
    INSERT INTO order_events (order_id, kind, before, after, by, reason, created_at)
    SELECT id, 'status', '', 'pending', $4, '', created_at FROM placed
)
INSERT INTO voucher_uses (voucher_id, order_id, phone, discount_idr, created_at)
SELECT $5::bigint, id, receiver_phone, discount_idr, created_at FROM placed WHERE $5::bigint IS NOT NULL
