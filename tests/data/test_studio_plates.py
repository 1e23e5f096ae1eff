"""Plates as the picture studio renders them: in perspective, lit, worn, on round walls."""

from pathlib import Path

import pytest

from stce_desktop.imaging.plate import read_plate

IMAGES = Path(__file__).parents[2] / "resources" / "images"
PRINTED = {
    "thionyl-chloride-drum": ("UN 1836", "7719-09-7"),
    "diethylene-glycol-drum": ("111-46-6",),
    "pressure-transducer-capacitance": ("100 Torr", "NICKEL ALLOY"),
    "frequency-changer": ("600 - 2000 Hz",),
    "thermal-imaging-camera": ("640 × 512",),
    "maraging-steel-tube-and-bar": ("18Ni",),
}


@pytest.mark.parametrize("good", PRINTED)
def test_that_a_plate_rendered_by_the_studio_is_read(good):
    text = "\n".join(line.text for line in read_plate(IMAGES / good / "closeup.webp").lines)
    assert all(part in text for part in PRINTED[good])
