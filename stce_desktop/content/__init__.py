"""Source text to validated, compiled and readable knowledge."""
