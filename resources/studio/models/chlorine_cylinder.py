"""Chlorine: yellow one-tonne drum lying on cradles, two valves on its round end; a cylinder."""

from kit.container import gas_cylinder, ton_drum
from kit.core import View
from kit.materials import YELLOW
from kit.props import person
from kit.stickers import chem

VIEWS = {"hero": View(28, 16, margin=1.1), "closeup": View(40, 14, at="valve-cap", radius=420)}


def build(k):
    """Lay the drum, stand a cylinder in front, the officer beside it."""
    label = chem(
        "CHLORINE",
        ("UN 1017   CAS 7782-50-5", "Net 1000 kg   Test 06-2024"),
        ("2.3", "5.1", "8"),
        (),
        ("Water works", "Tare 640 kg"),
        band=(20, 110, 60),
        ratio=0.5,
    )
    ton_drum(k, YELLOW, label, end=None)
    small = chem("CHLORINE", ("UN 1017   50 kg",), ("2.3", "8"), ratio=0.55)
    gas_cylinder(
        k,
        YELLOW,
        None,
        small,
        (-760, -640, 0),
        r=135,
        h=1150,
        cap=True,
        stamps=("NWC 4471  TW 42 kg",),
    )
    k.anchor("un-1017", (-200, -378, 540))
    k.anchor("ton-drum", (420, -330, 640))
    k.anchor("valve-cap", (1000, -10, 470))
    person(k, (-1250, -420, 0), 20)
