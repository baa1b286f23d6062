"""Orders through all three sandboxes while they fail and everything is killed; then our rows against their ledgers."""
