"""Rubber-lined diaphragm valve with black flange faces, and a grey PVC one beside it."""

from kit.core import FRONT, View, X
from kit.labels import line
from kit.materials import cast, painted, plastic, rubber
from kit.props import scale
from kit.valves import diaphragm_valve

VIEWS = {"hero": View(-36, 20), "closeup": View(-40, 18, at="diaphragm-code", radius=85)}
BORE = 56.0


def build(k):
    """Iron valve with a rubber lining; plastic valve with union ends to its right."""
    blue, black, grey = (
        painted((0.04, 0.13, 0.28), 0.42, 0.15),
        rubber((0.035,) * 3),
        plastic((0.13, 0.145, 0.16)),
    )
    with k.at((0, 0, BORE * 1.2)):
        diaphragm_valve(k, BORE, blue, blue, lined=black, wheel=plastic((0.03,) * 3))
        k.box((40, 30, 5), black, (8, -BORE * 1.05, BORE * 1.12), 1)
        words = line("EPDM", 36, 10, (22, 22, 22), (235, 235, 230))
        k.image(words, 36, 10, (8, -BORE * 1.05 - 9, BORE * 1.12 + 2.5))
        k.text("DN50 PN10 NR", 8, cast((0.6, 0.6, 0.6)), (0, -BORE * 0.78, 12), FRONT, 6)
        k.anchor("rubber-face", (-90, -28, 28))
        k.anchor("diaphragm-code", (8, -BORE * 1.05 - 9, BORE * 1.12 + 4))
    with k.at((230, -20, 52)):
        k.cyl(24, 190, grey, (-95, 0, 0), axis=X)
        for x in (-95, 55):
            k.cyl(36, 40, grey, (x, 0, 0), axis=X)
            k.prism(10, 40, 26, grey, (x + 7, 0, 0), axis=X)
        k.sphere(34, grey, (0, 0, 4), 0.9)
        k.box((84, 76, 20), grey, (0, 0, 38), 6)
        k.box((86, 78, 4), black, (0, 0, 49), 0.5)
        k.box((84, 76, 26), plastic((0.05, 0.06, 0.07)), (0, 0, 64), 8)
        k.cyl(30, 34, plastic((0.05, 0.06, 0.07)), (0, 0, 72))
        k.prism(12, 48, 20, plastic((0.45, 0.03, 0.02)), (0, 0, 104))
        k.box((60, 60, 34), grey, (0, 0, -52), 4, base=True)
        k.text("PVC-U DN25", 6, plastic((0.5, 0.5, 0.5)), (0, -38.4, 38), FRONT, 0.4)
        k.anchor("plastic-body", (24, -38, 36))
    scale(k)
