"""Pictures from outside: opened apart from the program, made small, and bounded."""
