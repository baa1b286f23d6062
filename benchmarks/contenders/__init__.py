"""The engine beside others: what runs in each contender's own process, and what measures them."""
