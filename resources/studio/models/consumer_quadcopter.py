"""Consumer quadcopter with unfolded arms, small camera, hand-sized battery and remote control."""

from kit import labels
from kit.core import FRONT, View
from kit.materials import plastic, polished
from kit.papers import retail
from kit.props import scale

VIEWS = {"hero": View(-30, 26), "closeup": View(-24, 34, at="small-battery", radius=60)}


def build(k):
    """Stand the craft on its feet, battery and remote before it, box behind."""
    grey, dark = plastic((0.36, 0.37, 0.38), 0.4), plastic((0.06, 0.06, 0.065), 0.5)
    k.blob([((0, -60, 62), (0, 66, 66), 30, 32), ((-14, 20, 62), (14, 20, 62), 30, 30)], grey, 2.5)
    k.box((40, 90, 6), dark, (0, 20, 92), 3)
    k.image(
        labels.line("SKYLARK MINI 3", 44, 8, (100, 102, 104), (30, 30, 30)),
        44,
        8,
        (0, 10, 95),
        t=0.4,
    )
    for sx in (-1, 1):
        for y0, y1, z in ((-40, -120, 70), (50, 120, 56)):
            k.sweep([(sx * 22, y0, 62), (sx * 80, (y0 + y1) / 2, z), (sx * 130, y1, z)], 9, grey)
            k.cyl(13, 28, grey, (sx * 24, y0, 48))
            k.cyl(6, z - 4, dark, (sx * 130, y1, 0))
            k.cyl(14, 24, dark, (sx * 130, y1, z - 8))
            k.cyl(11, 8, polished((0.4, 0.4, 0.41)), (sx * 130, y1, z + 14))
            for a in (20, 200):
                with k.at((sx * 130, y1, z + 22), rot=(0, 0, a + sx * 30)):
                    k.box(
                        (62, 12, 1.6),
                        plastic((0.12, 0.12, 0.125), 0.4),
                        (34, 2, 1),
                        0.6,
                        rot=(10, 0, 0),
                    )
    for x in (-14, 14):
        k.cyl(5, 3, dark, (x, -90, 74), rot=FRONT)
    k.box((46, 20, 10), dark, (0, -82, 44), 3)
    k.sphere(20, dark, (0, -92, 28))
    k.cyl(12, 8, plastic((0.03,) * 3), (0, -106, 28), rot=FRONT)
    k.cyl(9, 3, polished((0.06, 0.08, 0.14), 0.04), (0, -112, 28), rot=FRONT)
    with k.at((-120, -190, 0), rot=(0, 0, 14)):
        k.box((44, 92, 34), grey, (0, 0, 0), 5, base=True)
        k.image(labels.plate(["2453 mAh  7.4 V", "18.1 Wh"], 34, 34), 34, 34, (0, -6, 34.2), t=0.4)
        k.anchor("small-battery", (0, -20, 35))
    with k.at((90, -200, 0), rot=(0, 0, -10)):
        k.box((150, 86, 34), grey, (0, 0, 0), 10, base=True)
        for x in (-48, 48):
            k.cyl(16, 4, dark, (x, 6, 33))
            k.cyl(5, 22, dark, (x, 6, 34))
            k.cyl(9, 5, dark, (x, 6, 54))
        k.box((54, 6, 30), dark, (0, -40, 20), 2)
    lines = ["4K camera drone  249 g  C0", "Flight time 38 min"]
    retail(k, 210, 100, 170, (40, 270, 0), "SKYLARK MINI 3", lines, (90, 95, 100))
    k.anchor("folding-arms", (-84, -88, 80))
    k.anchor("label", (40, 219, 130))
    scale(k)
