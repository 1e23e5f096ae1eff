"""Paper: reports as PDF."""
