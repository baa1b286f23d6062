ALTER TABLE notices ADD CONSTRAINT notices_end_after_they_begin CHECK (shown_until IS NULL OR shown_until > shown_from);
