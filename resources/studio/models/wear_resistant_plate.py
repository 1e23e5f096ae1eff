"""Wear-resistant plates: whole mill plates with a wear stencil, a bucket cutting edge on top."""

from kit import labels
from kit.core import View, circle
from kit.materials import painted, wood
from kit.props import scale

VIEWS = {"hero": View(-28, 22), "closeup": View(-18, 30, at="wear-stencil", radius=420)}


def build(k):
    """Stack red-primed plates on beams, a bucket edge and loose lip beside them."""
    primer, oxide = painted((0.30, 0.07, 0.04), 0.65), painted((0.11, 0.10, 0.10), 0.6)
    for x in (-1100, 0, 1100):
        k.box((120, 1500, 100), wood(), (x, 0, 0), 4, base=True)
    for i in range(6):
        mat = primer if i % 2 == 0 else oxide
        k.box(
            (2900, 1400, 18), mat, (24 * (i % 3) - 20, 10 * (i % 2), 100 + i * 22), 1.5, base=True
        )
    top = 100 + 5 * 22 + 18
    words = ["ABRADUR 450   20 x 1500 x 3000", "HEAT 55-3081  PLATE 14"]
    k.image(
        labels.plate(words, 1300, 300, paper=(52, 50, 50), ink=(240, 240, 240)),
        1300,
        300,
        (-500, -380, top),
        t=1,
    )
    k.anchor("wear-stencil", (-500, -380, top + 2))
    k.image(
        labels.plate(
            ["Hardness 425-475 HBW", "Chemical analysis"],
            300,
            200,
            "MILL TEST REPORT 3.1",
            (90, 90, 95),
            (248, 248, 244),
        ),
        300,
        200,
        (560, -460, top),
        rot=(0, 0, 8),
        t=1,
    )
    k.anchor("no-ballistic", (560, -460, top + 2))
    k.anchor("mill-plate", (1000, -700, 176))
    with k.at((150, 300, top + 20)):
        holes = [circle(20, 20, -900 + i * 300, 0) for i in range(7)]
        edge = [(-1100, -120), (1100, -120), (1060, 150), (-1060, 150)]
        k.plate([edge, *holes], 40, painted((0.55, 0.38, 0.02), 0.5), bevel=6)
        for i in range(5):
            x = -960 + i * 480
            k.plate(
                [[(x - 60, -60), (x + 60, -60), (x + 30, -330), (x - 30, -330)]],
                60,
                oxide,
                (0, 0, 30),
                bevel=12,
            )
    scale(k)
