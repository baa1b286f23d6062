-- Jobs that are due or running, by kind. Those planned for later are no load yet.
SELECT kind, state, count(*) AS count,
       greatest(0, extract(epoch FROM now() - min(CASE state WHEN 'running' THEN started_at ELSE run_at END)))::float8
           AS age_seconds
FROM jobs
WHERE state = 'running' OR (state = 'queued' AND run_at <= now())
GROUP BY kind, state
