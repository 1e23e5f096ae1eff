"""Hand-held agent detector: olive case, capped inlet, bars for agent classes, glove-size keys."""

from kit import labels, screens
from kit.casing import display, keys, legend
from kit.core import View, rounded
from kit.materials import plastic, rubber
from kit.packing import easel
from kit.props import scale
from kit.stickers import slip

VIEWS = {"hero": View(-24, 26, margin=1.15), "closeup": View(-8, 34, at="agent-bars", radius=70)}
OLIVE = (0.105, 0.115, 0.055)


def build(k):
    """Lay the detector tilted on its battery, a confidence tester beside it."""
    body, soft = plastic(OLIVE, 0.5), rubber((0.035, 0.036, 0.037))
    with k.at((0, 0, 64), rot=(24, 0, 0)):
        k.plate([rounded(108, 226, 14)], 56, body, (0, 0, 28), bevel=6)
        k.plate([rounded(114, 60, 12)], 66, body, (0, -96, 26), bevel=6)
        for x in (-1, 1):
            for y in (-104, 104):
                k.box((26, 40, 68), soft, (x * 50, y, 28), 9)
        k.plate([rounded(96, 200, 8)], 4, plastic((0.06, 0.065, 0.05), 0.5), (0, 0, 56), bevel=1)
        rows = [("G  nerve", "||||||||"), ("H  blister", "|||"), ("B  blood", "-"), ("L", "-")]
        display(k, screens.rows(70, 52, "AGENT BARS", rows), 68, 50, (0, 42, 58), (0, 0, 0), 5)
        keys(
            k,
            3,
            2,
            28,
            26,
            (22, 18, 7),
            (0, -30, 58),
            (0, 0, 0),
            plastic((0.5, 0.5, 0.46), 0.5),
            ("G", "H", "B", "ON", "OK", "ALM"),
        )
        k.cyl(25, 26, soft, (0, 108, 28), rot=(-90, 0, 0))
        k.cyl(19, 34, plastic((0.3, 0.3, 0.28), 0.5), (0, 116, 28), rot=(-90, 0, 0))
        k.tube(22, 15, 16, plastic((0.5, 0.28, 0.03), 0.5), (0, 136, 28), rot=(-90, 0, 0))
        k.sweep([(24, 130, 30), (52, 128, 50), (52, 100, 60)], 2, soft)
        legend(k, "CAD-4", 9, (0, 92, 58.4), (0, 0, 0), (0.6, 0.6, 0.5))
        k.image(
            labels.line("NSN 6665-12-377-0041  S/N 2219", 80, 10), 80, 10, (0, -78, 58.2), t=0.4
        )
        k.anchor("agent-bars", (-10, 44, 60))
        k.anchor("sniffing-inlet", (0, 140, 50))
        k.anchor("rugged-case", (-52, -104, 60))
    k.box((100, 60, 40), body, (0, -78, 20), 5)
    k.box((90, 40, 110), body, (0, 62, 55), 8)
    with k.at((108, -40, 14), rot=(90, 0, 30)):
        k.cyl(13, 90, plastic((0.6, 0.6, 0.55), 0.4))
        k.cyl(14, 22, plastic((0.4, 0.03, 0.02), 0.4), (0, 0, 88))
        k.wrap(labels.plate(["SIMULANT", "test only"], 50, 20), 13.4, 30, 120, (0, 0, 46), 90)
        k.anchor("simulant-tube", (0, 13, 46))
    easel(
        k,
        slip("CONFIDENCE TESTER", ["harmless test vapour", "G / H simulant"], 0.5),
        84,
        42,
        (150, 60, 0),
        8,
    )
    scale(k)
