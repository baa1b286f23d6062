INSERT INTO early_statuses (wamid, status, at, error_code, error, told_at)
VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (wamid, status) DO NOTHING
