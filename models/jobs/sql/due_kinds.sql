-- $1 kinds. Those with work that is due now.
SELECT kind FROM unnest($1::text[]) AS known(kind)
WHERE EXISTS (SELECT FROM jobs WHERE jobs.kind = known.kind AND state = 'queued' AND run_at <= clock_timestamp())
