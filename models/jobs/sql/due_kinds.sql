-- $1 kinds. Those with work that is due now: one look into the index for each, at what falls due first.
SELECT kind FROM unnest($1::text[]) AS known(kind) CROSS JOIN LATERAL (
    SELECT run_at FROM jobs WHERE jobs.kind = known.kind AND state = 'queued' ORDER BY run_at LIMIT 1
) AS first
WHERE first.run_at <= clock_timestamp()
