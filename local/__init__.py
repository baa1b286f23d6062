"""One-machine mode: embedded servers, the supervisor of the Procfile, provider sandboxes, demo data."""
