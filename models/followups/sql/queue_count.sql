SELECT count(*) AS steps
FROM followup_steps s
{which}
