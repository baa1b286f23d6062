CREATE INDEX recap_stale_oldest ON recap_stale (marked_at);
