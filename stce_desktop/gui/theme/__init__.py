"""Colours, type, icons and fonts."""
