"""Pages and the window."""
