"""What each store is owed: an append-only list."""
