"""One contender: its worker and its feeder, run with an interpreter of its own."""
