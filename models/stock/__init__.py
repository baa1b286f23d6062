"""Units on hand and reserved, per variant and warehouse, and every movement of them."""
