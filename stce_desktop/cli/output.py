"""Write answers: one JSON object, or calm lines for a person."""

import sys

import msgspec


def emit_json(value: object) -> None:
    """Print one JSON object on a line of its own."""
    sys.stdout.write(msgspec.json.encode(value).decode() + "\n")


def say(text: str = "") -> None:
    """Print a line for a person on standard output."""
    sys.stdout.write(f"{text}\n")


def remark(text: str) -> None:
    """Print a remark on standard error, where it does not disturb what is read by programs."""
    sys.stderr.write(f"{text}\n")
