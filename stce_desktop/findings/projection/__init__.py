"""The list of findings: a second, rebuildable file that follows the chain of events."""
