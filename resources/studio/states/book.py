"""Gather the tables of all pictures and name their files."""

from resources.studio.states import (
    body,
    casing,
    electric,
    hazard,
    material,
    outside,
    packing,
    plant,
    plates,
    work,
)
from resources.studio.states.ink import picture

_STATES = (body, material, packing, plates, hazard, electric, outside, casing, work, plant)


def states() -> dict[str, dict[str, str]]:
    """Return the drawing of every state, by character and state."""
    return {name: table for module in _STATES for name, table in module.PICTURES.items()}


def ranges() -> dict[str, str]:
    """Return the drawing of how to measure, by range character."""
    found = (getattr(module, "RANGES", {}) for module in _STATES)
    return {name: drawing for table in found for name, drawing in table.items()}


def files() -> dict[str, str]:
    """Return the text of every file, by its path under `resources`."""
    made = {f"states/{name}.svg": picture(drawing) for name, drawing in ranges().items()}
    for character, table in states().items():
        for state, drawing in table.items():
            made[f"states/{character}/{state}.svg"] = picture(drawing)
    return made
