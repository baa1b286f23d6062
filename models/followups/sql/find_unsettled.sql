-- $1 claimed before this, $2 at most: of which no word came.
SELECT m.id
FROM followup_steps s
JOIN messages m ON m.step_id = s.id AND NOT m.replaced
WHERE s.state = 'claimed' AND s.claimed_at <= $1 AND m.state = 'unknown'
ORDER BY s.claimed_at
LIMIT $2
