-- $1 how far back. Calls by provider and operation; what was never sent took no time at the provider.
SELECT provider, operation, count(*) AS calls,
       count(*) FILTER (WHERE outcome = 'refused') AS refused,
       count(*) FILTER (WHERE outcome = 'unknown') AS unknown,
       count(*) FILTER (WHERE outcome = 'not_sent') AS not_sent,
       percentile_cont(ARRAY[0.5, 0.95]) WITHIN GROUP (ORDER BY took_ms) FILTER (WHERE outcome <> 'not_sent') AS took_ms
FROM provider_calls WHERE at >= statement_timestamp() - $1::interval
GROUP BY provider, operation
ORDER BY provider, operation
