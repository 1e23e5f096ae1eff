"""Values and rules of trade control, with the standard library only."""
