"""What ``benchmarks/api.py`` is made of: a store multiplied in the database, and questions to all that reads."""
