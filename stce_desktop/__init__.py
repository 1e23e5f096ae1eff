"""Offline assistant for people who enforce strategic trade controls."""

__version__ = "0.1.0"
