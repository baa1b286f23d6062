-- Drafts whose time is over: they hold personal data. $1 the oldest last_seen_at that is kept, $2 how many
DELETE FROM drafts
WHERE id IN (SELECT id FROM drafts WHERE last_seen_at <= $1 ORDER BY last_seen_at LIMIT $2 FOR UPDATE SKIP LOCKED)
RETURNING id
