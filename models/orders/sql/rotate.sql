-- Whose turns they are. $1 store, $2 form or null, $3 product, $4 how many turns.
-- The form's staff, else the product's, else the store's customer service: those of them who are on duty. A round has as
-- many turns as their weights come to, and those of one are spread over it. The counter's row lock makes turns.
WITH named AS (
    SELECT 1 AS rank, 'form:' || form_id AS pool, staff_id, weight FROM form_staff WHERE form_id = $2
    UNION ALL
    SELECT 2, 'product:' || product_id, staff_id, weight FROM product_staff WHERE product_id = $3
    UNION ALL
    SELECT 3, 'store', id, 1 FROM staff WHERE store_id = $1 AND role_id = 2
),
able AS (
    SELECT n.rank, n.pool, n.staff_id, n.weight
    FROM named n
    JOIN staff s ON s.id = n.staff_id
    WHERE s.store_id = $1 AND s.active AND s.on_duty AND s.deleted_at IS NULL
),
best AS (
    SELECT pool, array_agg(staff_id ORDER BY (2 * k - 1)::float8 / weight, staff_id) AS members
    FROM able, generate_series(1, weight) AS its (k)
    WHERE rank = (SELECT min(rank) FROM able)
    GROUP BY pool
),
turned AS (
    INSERT INTO rotations AS r (store_id, pool, turn)
    SELECT $1, pool, $4::bigint - 1 FROM best
    ON CONFLICT (store_id, pool) DO UPDATE SET turn = r.turn + $4::bigint
    RETURNING turn
)
SELECT best.members[1 + ((turned.turn - $4::bigint + taken.n) % cardinality(best.members))::int] AS cs_id
FROM best, turned, generate_series(1, $4::bigint) AS taken (n)
ORDER BY taken.n
