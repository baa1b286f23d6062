-- $1 an hour ago. Whether somebody should walk: one broke off, or there is no copy and nobody tried within the hour.
SELECT EXISTS (SELECT FROM region_walks WHERE ended_at IS NULL)
    OR NOT EXISTS (SELECT FROM regions WHERE kind = 'district')
       AND NOT EXISTS (SELECT FROM region_walks WHERE begun_at > $1) AS wanted
