"""Measured values against listed limits, clause by clause."""
