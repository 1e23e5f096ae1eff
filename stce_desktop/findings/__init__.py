"""Findings: record, chain, encrypted append-only store, export."""
