"""The window: views over presenters, with everything slow on other threads."""
