-- $1 store, $2 phone, $3 name, $4 email, $5 at
INSERT INTO customers AS c (store_id, phone, name, email, created_at, updated_at)
VALUES ($1, $2, $3, $4, $5, $5)
ON CONFLICT (store_id, phone) DO UPDATE
    SET name = EXCLUDED.name, updated_at = EXCLUDED.updated_at,
        email = CASE WHEN EXCLUDED.email = '' THEN c.email ELSE EXCLUDED.email END
RETURNING id
