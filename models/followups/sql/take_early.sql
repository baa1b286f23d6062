DELETE FROM early_statuses WHERE wamid = $1 RETURNING wamid, status, at, error_code, error
