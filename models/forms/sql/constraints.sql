CREATE UNIQUE INDEX forms_address ON forms (store_id, path_url) WHERE deleted_at IS NULL;
