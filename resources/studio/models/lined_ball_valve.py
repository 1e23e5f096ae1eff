"""PTFE-lined ball valve: blue cast body, white liner over the flange faces, white ball."""

from kit.core import FRONT, View
from kit.materials import cast, painted, plastic, polished
from kit.process import PTFE, tag
from kit.props import scale
from kit.valves import ball_valve

VIEWS = {"hero": View(-38, 20), "closeup": View(-58, 14, at="white-lining", radius=75)}
BORE = 56.0


def build(k):
    """Closed valve on its flanges, ball seen through the left bore."""
    blue, white = painted((0.04, 0.15, 0.38), 0.42, 0.15), plastic(PTFE, 0.35)
    with k.at((0, 0, BORE * 1.2)):
        ball_valve(k, BORE, blue, plastic((0.5, 0.03, 0.02)), lined=white, reach=86)
        k.sphere(BORE * 0.66, white, (-BORE * 0.45, 0, 0))
        k.tube(BORE * 0.505, BORE * 0.47, 50, white, (-87, 0, 0), axis="X")
        tag(
            k,
            "VALVENTA",
            ["DN 50 PN 16", "PFA  GGG40.3", "2021"],
            52,
            34,
            (0, -BORE * 1.0, -4),
            back=12,
        )
        k.text("DN50 PFA", 9, cast((0.6, 0.6, 0.6)), (0, -BORE * 1.02, 26), FRONT, 1)
        k.box((6, 8, 18), polished(), (-24, -22, BORE * 1.3), 1)
        k.anchor("white-lining", (-91, -30, 24))
        k.anchor("coated-ball", (-86, -6, 4))
        k.anchor("dn-cast", (6, -BORE * 1.02, 26))
        k.anchor("lever", (BORE * 2.2, -10, BORE * 1.6))
    scale(k)
