-- $1 how far back. What ended since then, by kind, with waits (due to started) and runs of the last attempts in seconds.
SELECT kind, queue,
       count(*) FILTER (WHERE state = 'succeeded') AS succeeded,
       count(*) FILTER (WHERE state = 'failed') AS failed,
       count(*) FILTER (WHERE state = 'cancelled') AS cancelled,
       percentile_cont(ARRAY[0.5, 0.95]) WITHIN GROUP (ORDER BY greatest(0, extract(epoch FROM started_at - run_at))) AS waits,
       percentile_cont(ARRAY[0.5, 0.95]) WITHIN GROUP (ORDER BY extract(epoch FROM finished_at - started_at)) AS runs
FROM jobs WHERE finished_at >= statement_timestamp() - $1::interval
GROUP BY kind, queue
