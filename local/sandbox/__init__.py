"""Faithful local servers of the providers, for one-machine mode and for tests."""
