-- Takes drafts that have been idle for their time, each once. $1 now, $2 how many
-- One that is being saved or ordered at this moment is locked, and passed over until the next look.
UPDATE drafts
SET state = 'abandoned', abandoned_at = $1
WHERE id IN (
    SELECT id FROM drafts
    WHERE state = 'open' AND idle_at <= $1
    ORDER BY idle_at, id
    LIMIT $2
    FOR UPDATE SKIP LOCKED
)
RETURNING id, store_id
