-- How much there is of each kind.
{entries}SELECT kind, count(*) AS entries
FROM entries
GROUP BY kind
