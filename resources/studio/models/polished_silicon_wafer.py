"""Ordinary silicon wafers: mirror-grey discs in a cassette of 25, one lying in front."""

from kit.boards import cassette, wafer
from kit.core import View
from kit.electro import code_on
from kit.props import scale

VIEWS = {"hero": View(-28, 30), "closeup": View(-14, 34, at="mirror-grey", radius=60)}


def build(k):
    """Cassette for 100 mm wafers, full; one wafer with its flat before it."""
    cassette(k, 50, 25, (0, 60, 0), (0.5, 0.52, 0.55))
    k.anchor("cassette-25", (0, -17.4, 84))
    wafer(k, 50, (-10, -90, 0), (0, 0, 170))
    k.anchor("mirror-grey", (-16, -96, 0.8))
    code_on(
        k,
        ["SILICON 100 mm CZ P<100>", "1-20 ohm-cm  PRIME  25 pcs"],
        80,
        40,
        (66, -70, 0),
        (0, 0, -10),
    )
    scale(k)
