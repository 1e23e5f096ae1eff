"""Hydrazine hydrate: blue plastic drum of a watery solution, skull and corrosion only."""

from kit.container import bottle, jerrican, plastic_drum
from kit.core import View
from kit.props import scale
from kit.stickers import chem
from kit.stuffs import water

VIEWS = {"hero": View(-20, 20), "closeup": View(-12, 12, at="hydrate-word", radius=200)}


def build(k):
    """Stand the plastic drum, a white can and a bottle beside it."""
    label = chem(
        "HYDRAZINE HYDRATE 80 %",
        ("solution in water   N2H4 51 %", "UN 2030   CAS 7803-57-8", "Net 200 kg   Batch HH-5512"),
        ("8", "6.1"),
        ("health",),
        band=(20, 90, 160),
        ratio=0.64,
    )
    plastic_drum(k, (0.03, 0.13, 0.38), label, degrees=96)
    can = chem("HYDRAZINE SOLUTION", ("35 %   UN 3293", "boiler water"), ("6.1",), ratio=0.7)
    jerrican(k, (0.6, 0.62, 0.62), can, (475, -60, 0), 280, 240, 430, (0.03, 0.15, 0.4))
    small = chem("HYDRATE 24 %", ("1 L",), ("6.1",), ratio=0.6)
    bottle(k, 60, 230, water(), small, (330, -300, 0))
    k.anchor("plastic-drum", (-60, -290, 720))
    k.anchor("hydrate-word", (-30, -296, 580))
    scale(k)
