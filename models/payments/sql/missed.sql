-- $1 days, $2 when each of them had ended: those that no job of the platform's has compared since.
SELECT d.day
FROM unnest($1::date[], $2::timestamptz[]) AS d (day, ended_at)
WHERE NOT EXISTS (
    SELECT FROM jobs j
    WHERE j.store_id = 0 AND j.kind = 'payments.reconcile' AND j.state = 'succeeded'
      AND j.result ->> 'day' = d.day::text AND j.created_at >= d.ended_at
)
ORDER BY d.day
