WITH bounds AS (
    SELECT s.id, s.timezone AS zone,
           $9::date::timestamp AT TIME ZONE s.timezone AS begins,
           ($10::date + 1)::timestamp AT TIME ZONE s.timezone AS ends
    FROM stores s WHERE s.id = $1
)
