"""The guided key: matching with tolerance, and the best next question."""
