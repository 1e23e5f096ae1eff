"""Gather the tables of all pictures and name their files."""

import re

from resources.studio.states import (
    arms,
    body,
    casing,
    craft,
    electric,
    hazard,
    kind,
    material,
    matter,
    optics,
    outside,
    packing,
    plant,
    plates,
    signs,
    work,
)
from resources.studio.states.ink import picture

_STATES = (
    kind, body, material, packing, plates, hazard, electric, outside, casing, work, plant, optics,
    matter, craft, arms,
)  # fmt: skip


def slug(name: str) -> str:
    """Turn the name of a class into the name of its file."""
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")


def states() -> dict[str, dict[str, str]]:
    """Return the drawing of every state, by character and state."""
    return {name: table for module in _STATES for name, table in module.PICTURES.items()}


def ranges() -> dict[str, str]:
    """Return the drawing of how to measure, by range character."""
    found = (getattr(module, "RANGES", {}) for module in _STATES)
    return {name: drawing for table in found for name, drawing in table.items()}


def classes() -> dict[str, str]:
    """Return the drawing of every class of kinds, by the name of its file."""
    return {slug(name): kind.class_tile(chosen) for name, chosen in kind.CLASSES.items()}


def files() -> dict[str, str]:
    """Return the text of every file, by its path under `resources`."""
    made = {f"states/{name}.svg": picture(drawing) for name, drawing in ranges().items()}
    for character, table in states().items():
        for state, drawing in table.items():
            made[f"states/{character}/{state}.svg"] = picture(drawing)
    for name, drawing in classes().items():
        made[f"states/kind/groups/{name}.svg"] = picture(drawing)
    made |= {f"signs/{name}.svg": picture(drawing) for name, drawing in signs.SIGNS.items()}
    return made
