"""The only door for front ends: services and use cases."""
