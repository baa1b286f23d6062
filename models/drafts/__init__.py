"""Half-filled checkouts: a draft is no order."""
