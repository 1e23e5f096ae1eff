"""Tritium target rod: slim bare rods with welded end plugs on foam, papers naming lithium-6."""

from kit import papers
from kit.core import View
from kit.labels import line
from kit.materials import plastic, polished, turned
from kit.plant import LAID
from kit.props import scale

FLIP = (180, 0, 0)
VIEWS = {"hero": View(-44, 24), "closeup": View(-50, 24, at="end-plugs", radius=36)}


def build(k):
    """Five rods in a foam cradle, transfer paper in front."""
    steel, plug = polished((0.56, 0.56, 0.56), 0.14), turned((0.5, 0.5, 0.5), 0.25, 0.5)
    for x in (120, 480, 840):
        k.box((60, 190, 34), plastic((0.05, 0.052, 0.058), 0.95), (x, 0, 0), 3, base=True)
    for i in range(5):
        with k.at((i % 2 * 14, -64 + i * 32, 34 + 5.2), rot=LAID):
            k.cyl(5.5, 960, steel, seg=40)
            for z, way in ((0, FLIP), (960, (0, 0, 0))):
                with k.at((0, 0, z), rot=way):
                    k.torus(5.5, 0.35, steel, (0, 0, -1))
                    k.lathe(
                        [
                            (5.4, 0),
                            (5.4, 6),
                            (3, 9),
                            (3, 14),
                            (4.4, 15),
                            (4.4, 20),
                            (2.4, 24),
                            (0, 24),
                        ],
                        plug,
                        seg=40,
                    )
        words = line(f"T-04{i + 1}7  DWG 1180", 34, 3.4, (150, 150, 150), (40, 40, 44))
        k.image(
            words, 34, 3.4, (36 + i % 2 * 14, -64 + i * 32 - 3, 34 + 9.6), rot=(35, 0, 0), t=0.3
        )
    lines = [
        "ITEM  TARGET ROD  DWG 1180",
        "CONTENTS  LITHIUM-6 ALUMINATE",
        "6Li  ENRICHED",
        "QTY 5",
    ]
    papers.sheet(k, "TRANSFER NOTE", lines, 210, 140, (200, -210, 0), 8)
    k.anchor("end-plugs", (-12, -66, 34 + 9))
    k.anchor("slim-tube", (300, -66, 34 + 10.6))
    k.anchor("lithium-papers", (196, -206, 1))
    scale(k)
