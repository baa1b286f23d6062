"""What a store sells: products, their variants, and the warehouses they lie in."""
