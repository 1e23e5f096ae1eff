"""One verb a file: what a front end can ask for."""
