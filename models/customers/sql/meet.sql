-- $1 store, $2 phones, each once, $3 names, $4 emails, $5 at. Locked in the order of their phones, as by everybody.
INSERT INTO customers AS c (store_id, phone, name, email, created_at, updated_at)
SELECT $1, met.phone, met.name, met.email, $5, $5
FROM unnest($2::text[], $3::text[], $4::text[]) AS met (phone, name, email)
ORDER BY met.phone
ON CONFLICT (store_id, phone) DO UPDATE
    SET name = EXCLUDED.name, updated_at = EXCLUDED.updated_at,
        email = CASE WHEN EXCLUDED.email = '' THEN c.email ELSE EXCLUDED.email END
RETURNING id, phone
