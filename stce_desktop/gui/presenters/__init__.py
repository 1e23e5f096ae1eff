"""What is shown, in plain Python."""
