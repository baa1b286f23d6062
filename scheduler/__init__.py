"""The clock: which work is due now, and which of several schedulers says so."""
