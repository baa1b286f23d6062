-- $1 ids, $2 attempts, $3 lease. What does not come back is no longer ours.
UPDATE jobs SET leased_until = clock_timestamp() + $3::interval
FROM unnest($1::uuid[], $2::int[]) AS held(id, attempt)
WHERE jobs.id = held.id AND jobs.attempt = held.attempt AND jobs.state = 'running'
RETURNING jobs.id
