-- $1 claimed before this, $2 at most. A message without a step calls an abandoned checkout back, and is as lost.
SELECT m.id
FROM messages m
WHERE m.state = 'sending' AND m.created_at <= $1
  AND (
      SELECT j.id FROM jobs j
      WHERE j.kind = 'followups.send' AND j.unique_key = 'step_id=' || m.step_id AND j.state IN ('queued', 'running')
  ) IS NULL
ORDER BY m.created_at
LIMIT $2
