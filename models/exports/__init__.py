"""Long lists, streamed to a file from one snapshot."""
