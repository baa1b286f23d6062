"""Orders: placing them, the steps they take, and reading them."""
