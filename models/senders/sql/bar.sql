-- $1 sender, $2 account, $3 all of the account's?, $4 now, $5 until, $6 code, $7 reason, $8 needs a release,
-- $9 when the message went out that met it.
WITH whose AS (
    SELECT id FROM senders
    WHERE (id = $1 OR ($3 AND account = $2)) AND (released_at IS NULL OR released_at <= $9)
    ORDER BY id
    FOR UPDATE
)
UPDATE senders s
SET paused_at = $4,
    paused_until = greatest(s.paused_until, $5),
    pause_code = CASE WHEN s.needs_release AND NOT $8 THEN s.pause_code ELSE $6 END,
    pause_reason = CASE WHEN s.needs_release AND NOT $8 THEN s.pause_reason ELSE $7 END,
    needs_release = s.needs_release OR $8
FROM whose
WHERE s.id = whose.id
RETURNING s.id
