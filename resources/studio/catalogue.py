"""Telltales that the pictures of each commodity must show, as its data names them."""

import functools
from pathlib import Path

import yaml

COMMODITIES = Path(__file__).resolve().parents[2] / "data" / "commodities"


@functools.cache
def commodity(slug: str) -> dict:
    """Read the data of a commodity; a missing file raises FileNotFoundError."""
    text = (COMMODITIES / f"{slug}.yaml").read_text(encoding="utf-8")
    return yaml.safe_load(text)


def slugs() -> list[str]:
    """Every commodity in the data, by name."""
    return sorted(path.stem for path in COMMODITIES.glob("*.yaml"))


def telltales(slug: str) -> tuple[str, ...]:
    """Anchors that a model of the commodity must set: its telltales."""
    return tuple(row["id"] for row in commodity(slug)["telltales"])


def twins(slug: str) -> tuple[str, ...]:
    """Commodities the data calls look-alikes of this one."""
    return tuple(row["id"] for row in commodity(slug).get("look_alikes", ()))
