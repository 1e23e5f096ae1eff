"""Lined diaphragm valve: white liner at the flange faces, PTFE tab between body and bonnet."""

from kit.core import FRONT, View
from kit.labels import line
from kit.materials import BLUE, cast, painted, plastic
from kit.process import PTFE, tag
from kit.props import scale
from kit.valves import diaphragm_valve

VIEWS = {"hero": View(-36, 20), "closeup": View(-40, 18, at="diaphragm-tab", radius=85)}
BORE = 56.0


def build(k):
    """Valve on its flanges; the coded tab sticks out at the front."""
    blue, white = painted(BLUE, 0.42, 0.15), plastic(PTFE, 0.35)
    with k.at((0, 0, BORE * 1.2)):
        diaphragm_valve(k, BORE, blue, blue, lined=white, wheel=plastic((0.03,) * 3))
        k.box((40, 30, 5), white, (8, -BORE * 1.05, BORE * 1.12), 1)
        k.image(
            line("PTFE/EPDM", 36, 10, (235, 235, 230)),
            36,
            10,
            (8, -BORE * 1.05 - 9, BORE * 1.12 + 2.5),
        )
        k.image(
            line("PTFE", 30, 4.6, (235, 235, 230)),
            30,
            4.6,
            (8, -BORE * 1.05 - 15, BORE * 1.12),
            rot=FRONT,
            t=0.3,
        )
        k.text("DN50 PFA", 9, cast((0.6, 0.6, 0.6)), (0, -BORE * 0.78, 12), FRONT, 6)
        tag(
            k,
            "MEMBRAVAL",
            ["DN 50 PN 16", "LINING PFA"],
            40,
            22,
            (-4, -BORE * 0.9, BORE * 0.6),
            screws=False,
            back=16,
        )
        k.anchor("weir-body", (-40, -BORE * 0.98, BORE * 1.28))
        k.anchor("lining-face", (-90, -28, 28))
        k.anchor("diaphragm-tab", (8, -BORE * 1.05 - 9, BORE * 1.12 + 4))
    scale(k)
