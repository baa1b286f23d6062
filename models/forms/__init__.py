"""The public pages on which products are ordered."""
