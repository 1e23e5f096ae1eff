"""The machine: paths, the only opener of databases, whole-file writes, the clock."""
