"""The state and its rules: tables, state machines, money, stock and job rows, one folder per subject."""
