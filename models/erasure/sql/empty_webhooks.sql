-- What providers told us of somebody: events whose body has, as a word, a reference or number of their orders, or their
-- phone. $1 store, $2 a buyer's phone or null for all, $3 the event before, $4 how many are looked at.
-- One that is not worked on yet is left for the next time: "waiting" says how many.
WITH batch AS MATERIALIZED (
    SELECT id, body, key, processed_at
    FROM incoming_webhooks
    WHERE id > $3 AND octet_length(body) > 0
    ORDER BY id
    LIMIT $4
), words AS MATERIALIZED (
    -- Bytes that are no letters are written otherwise by encode(), and so is a backslash before a slash.
    SELECT DISTINCT b.id, found[1] AS word
    FROM batch b, regexp_matches(replace(encode(b.body, 'escape'), '\\/', '/') || ' ' || b.key,
                                 '[A-Za-z0-9_.=+/-]{5,200}', 'g') AS found
), about AS MATERIALIZED (
    SELECT DISTINCT w.id
    FROM words w
    WHERE EXISTS (
        SELECT FROM payments p JOIN orders o ON o.id = p.order_id JOIN customers c ON c.id = o.customer_id
        WHERE p.reference = w.word AND o.store_id = $1
          AND ($2::text IS NULL OR o.receiver_phone = $2::text OR c.phone = $2::text)
    ) OR EXISTS (
        SELECT FROM shipments s JOIN orders o ON o.id = s.order_id JOIN customers c ON c.id = o.customer_id
        WHERE s.order_code = w.word AND o.store_id = $1
          AND ($2::text IS NULL OR o.receiver_phone = $2::text OR c.phone = $2::text)
    ) OR EXISTS (
        SELECT FROM shipments s JOIN orders o ON o.id = s.order_id JOIN customers c ON c.id = o.customer_id
        WHERE s.order_no = w.word AND o.store_id = $1
          AND ($2::text IS NULL OR o.receiver_phone = $2::text OR c.phone = $2::text)
    ) OR EXISTS (
        SELECT FROM shipments s JOIN orders o ON o.id = s.order_id JOIN customers c ON c.id = o.customer_id
        -- No provider tells of a number that somebody typed in: it may be another store's.
        WHERE s.awb = w.word AND NOT s.by_hand AND o.store_id = $1
          AND ($2::text IS NULL OR o.receiver_phone = $2::text OR c.phone = $2::text)
    ) OR EXISTS (
        SELECT FROM messages m
        WHERE m.wamid = w.word AND m.store_id = $1 AND ($2::text IS NULL OR m.phone = $2::text)
    ) OR EXISTS (
        SELECT FROM customers c
        WHERE c.store_id = $1 AND c.phone = '+' || ltrim(w.word, '+') AND ($2::text IS NULL OR c.phone = $2::text)
    ) OR EXISTS (
        SELECT FROM orders o
        WHERE o.receiver_phone = '+' || ltrim(w.word, '+') AND o.store_id = $1
          AND ($2::text IS NULL OR o.receiver_phone = $2::text)
    )
), under_way AS MATERIALIZED (
    SELECT b.id FROM batch b JOIN about a ON a.id = b.id
    WHERE b.processed_at IS NULL
      AND EXISTS (SELECT FROM jobs j WHERE j.state IN ('queued', 'running') AND j.unique_key = 'webhook_id=' || b.id)
), emptied AS (
    UPDATE incoming_webhooks t
    -- The key stays, which names an event and nobody: what is sent again is known, and not kept anew.
    SET body = ''::bytea, headers = '{}'::jsonb, processed_at = coalesce(t.processed_at, now()), outcome = 'erased'
    FROM about a
    WHERE t.id = a.id AND t.id NOT IN (SELECT id FROM under_way)
    RETURNING t.id
)
SELECT (SELECT max(id) FROM batch) AS last, (SELECT count(*) FROM emptied) AS emptied,
       (SELECT count(*) FROM under_way) AS waiting
