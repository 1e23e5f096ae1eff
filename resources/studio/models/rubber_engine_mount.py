"""Plain rubber engine mount: one rubber block between two metal plates, hardness on the rubber."""

from kit import labels
from kit.core import FRONT, View, circle, rounded
from kit.materials import card, plastic, polished, rubber, turned
from kit.props import scale

VIEWS = {"hero": View(-24, 22), "closeup": View(-14, 16, at="hardness", radius=38)}


def build(k):
    """Oblong mount in front, a round stud mount and a carton beside it."""
    steel = turned((0.55,) * 3, 0.3)
    k.plate([rounded(170, 76, 10), circle(6, 24, -70), circle(6, 24, 70)], 8, steel, (0, 0, 4))
    k.box((104, 66, 46), rubber((0.03,) * 3), (0, 0, 30), 10)
    k.plate([rounded(96, 62, 8)], 8, steel, (0, 0, 56))
    k.cyl(8, 36, polished(), (0, 0, 58))
    k.prism(6, 14, 12, polished(), (0, 0, 62))
    k.helix(8, 0.7, 1.8, 12, polished(), (0, 0, 74))
    k.text("60 Sh  T-4417", 9, rubber((0.16,) * 3), (0, -33.2, 30), FRONT, 0.6)
    k.text("GUMMEX", 7, plastic((0.1,) * 3), (-62, -26, 8.1), depth=0.2)
    for x, y, r in ((-130, 40, 28), (120, -50, 20)):
        with k.at((x, y, 0)):
            k.cyl(r * 0.3, r * 0.8, polished())
            k.cyl(r, 5, steel, (0, 0, r * 0.7))
            k.lathe(
                [(0, 0), (r, 0), (r * 0.86, r * 0.6), (r, r * 1.2), (0, r * 1.2)],
                rubber((0.03,) * 3),
                (0, 0, r * 0.7 + 4),
                smooth=60,
            )
            k.cyl(r, 5, steel, (0, 0, r * 1.9 + 3))
            k.cyl(r * 0.3, r * 0.9, polished(), (0, 0, r * 1.9 + 7))
    k.box((150, 110, 90), card(), (110, 80, 0), 1, base=True)
    k.image(
        labels.plate(["T-4417  60 Sh", "4 PCS  MADE TO CATALOGUE"], 90, 40, "GUMMEX"),
        90,
        40,
        (110, 24.8, 45),
        rot=FRONT,
        t=0.3,
    )
    k.anchor("one-block", (-38, -34, 22))
    k.anchor("hardness", (4, -34, 32))
    scale(k)
