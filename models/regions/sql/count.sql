-- $1 tsquery
SELECT count(*) AS n FROM regions
WHERE kind = 'district' AND gone_at IS NULL AND active
  AND array_to_tsvector(string_to_array(words, ' ')) @@ $1::text::tsquery
