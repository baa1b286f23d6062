-- $1 order, as text: the job that works on its way to pay; the one that changes it comes first. Each look has its index.
(SELECT id FROM jobs WHERE ordering_key = 'order_id=' || $1::text AND kind = 'payments.change' AND state = 'running')
UNION ALL
(SELECT id FROM jobs WHERE ordering_key = 'order_id=' || $1::text AND kind = 'payments.change' AND state = 'queued'
 ORDER BY run_at, id LIMIT 1)
UNION ALL
(SELECT id FROM jobs WHERE kind = 'payments.request' AND unique_key = 'order_id=' || $1::text
 AND state IN ('queued', 'running'))
LIMIT 1
