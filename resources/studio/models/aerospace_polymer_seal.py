"""Aerospace polymer seals: rings and gaskets in labelled sealed bags, a folded fuel bladder."""

from kit import labels
from kit.core import View, circle, rounded
from kit.materials import plastic, rubber
from kit.papers import sheet
from kit.props import scale
from kit.worn import folded

VIEWS = {"hero": View(-26, 36), "closeup": View(-14, 46, at="bag-label", radius=62)}


def build(k):
    """Lay three bags in a row, loose seals before them, the bladder behind."""
    film, amber = plastic((0.52, 0.55, 0.58), 0.15), plastic((0.42, 0.20, 0.03), 0.3)
    black, brown = rubber((0.045, 0.045, 0.048)), rubber((0.22, 0.10, 0.05))
    for i, x in enumerate((-150, 0, 150)):
        with k.at((x, 0, 0), rot=(0, 0, 4 - 4 * i)):
            k.plate([rounded(128, 170, 4)], 1.2, film, (0, 0, 0.6), bevel=0.2)
            k.box((128, 3, 2.4), plastic((0.5, 0.04, 0.03)), (0, 76, 0), 0.4, base=True)
            if i == 0:
                k.torus(40, 2.6, black, (0, -30, 3.6))
            elif i == 1:
                k.plate(
                    [
                        circle(46),
                        circle(28),
                        *[
                            circle(3, 12, 37 * c, 37 * s)
                            for c, s in ((1, 0), (0, 1), (-1, 0), (0, -1), (0.7, 0.7), (-0.7, 0.7))
                        ],
                    ],
                    2,
                    amber,
                    (0, -30, 2.4),
                )
            else:
                for r in (14, 24, 36, 46):
                    k.torus(r, 1.6, brown, (0, -30, 2.8))
            lines = [
                f"P/N 30417-{i + 1}",
                ("PHOSPHAZENE", "POLYIMIDE FLUOR.", "PHOSPHAZENE")[i],
                "CURE DATE 2Q24",
                "A/C TYPE KX-30",
            ]
            k.image(
                labels.plate(lines, 104, 50, "AEROSEAL", (20, 60, 120), (250, 250, 246)),
                104,
                50,
                (0, 46, 1.4),
                t=0.4,
            )
    k.anchor("bag-label", (-150, 46, 2.4))
    k.anchor("material-name", (30, 52, 2.4))
    k.torus(28, 2.6, black, (-140, -130, 2.6))
    k.plate([rounded(90, 50, 10), rounded(64, 26, 6)], 3, amber, (-40, -130, 1.5))
    folded(k, 330, 190, 90, rubber((0.16, 0.075, 0.03)), (30, 230, 0), layers=4)
    k.cyl(24, 12, plastic((0.4, 0.4, 0.41)), (110, 190, 88))
    k.image(labels.plate(["FUEL BLADDER  P/N 30417-9"], 120, 30), 120, 30, (-10, 200, 92), t=0.6)
    sheet(
        k,
        "CERTIFICATE OF CONFORMITY",
        ["Fluorinated phosphazene", "Spec. AMS 3417"],
        130,
        92,
        (90, -150, 0),
        -6,
        stamp="QA 7",
    )
    scale(k)
