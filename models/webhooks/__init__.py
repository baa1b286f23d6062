"""What providers told us, stored once."""
