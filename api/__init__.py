"""HTTP in, JSON out: parse, authorise, one call, answer."""
