-- What the scheduler looks for.
CREATE INDEX drafts_idle ON drafts (idle_at) WHERE state = 'open';
-- What a store's people see: those that were ever left.
CREATE INDEX drafts_left ON drafts (store_id, last_seen_at, id) WHERE abandoned_at IS NOT NULL;
CREATE INDEX drafts_left_by_name ON drafts (store_id, name, id) WHERE abandoned_at IS NOT NULL;
-- A phone that orders closes its drafts.
CREATE INDEX drafts_of_phone ON drafts (form_id, phone) WHERE state IN ('open', 'abandoned');
ALTER TABLE drafts ADD CONSTRAINT drafts_abandoned_says_when CHECK (state <> 'abandoned' OR abandoned_at IS NOT NULL);
