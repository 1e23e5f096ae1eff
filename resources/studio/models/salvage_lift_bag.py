"""Underwater lift bag: filled drop of yellow coated cloth, straps to one ring, dump valve."""

from kit import labels
from kit.core import View, polar
from kit.materials import plastic, polished, rubber
from kit.props import scale
from kit.sea import SEA_YELLOW

VIEWS = {"hero": View(-22, 12), "closeup": View(-18, 10, at="dump-valve", radius=230)}


def build(k):
    """Bag hanging point down over its ring, a folded one with shackles beside it."""
    cloth, web_ = plastic(SEA_YELLOW, 0.55), plastic((0.05,) * 3, 0.8)
    with k.at((0, 0, 700)):
        drop = [
            (60, 0),
            (150, 60),
            (330, 260),
            (470, 560),
            (500, 820),
            (440, 1040),
            (300, 1180),
            (120, 1240),
            (0, 1250),
        ]
        k.lathe(drop, cloth, smooth=70)
        for _, _, a in polar(8, 1):
            with k.at(rot=(0, 0, a)):
                line = [(r + 3, 0, z) for r, z in drop[1:6]]
                k.sweep([*line, (300, 0, 1190)], 12, web_)
                k.sweep([(150, 0, 60), (40, 0, -330), (6, 0, -620)], 11, web_)
        k.torus(62, 10, web_, (0, 0, 0))
    k.torus(50, 14, polished(), (0, 0, 66), axis="X")
    k.torus(40, 10, polished((0.5,) * 3), (0, 20, 51), axis="X")
    with k.at((-250, -250, 1845), rot=(38, 0, -45)):
        k.cyl(70, 30, plastic((0.03,) * 3, 0.4))
        k.cyl(50, 26, plastic((0.4, 0.02, 0.02), 0.4), (0, 0, 28))
        k.sphere(12, polished(), (0, 0, 56))
    k.sweep(
        [(-300, -310, 1880), (-520, -420, 1500), (-420, -300, 900), (-200, -150, 500)],
        6,
        plastic((0.5, 0.5, 0.5), 0.8),
    )
    k.sweep([(0, -30, 640), (200, -120, 420), (330, -250, 36), (500, -300, 22)], 14, rubber())
    k.image(
        labels.plate(
            ["LIFT 2 000 kg", "S/N 22-118  TEST 2023-04", "IMCA D016"],
            460,
            210,
            "HEBESACK",
            paper=(225, 165, 20),
        ),
        460,
        210,
        (-60, -496, 1390),
        rot=(84, 0, 0),
        t=2,
    )
    with k.at((820, -200, 0)):
        for i in range(4):
            k.box((460 - 20 * i, 330, 50), cloth, (0, 0, 49 * i), 20, base=True)
        for x in (-140, 140):
            k.box((44, 344, 212), web_, (x, 0, 0), 3, base=True)
        k.torus(40, 11, polished(), (0, -190, 12))
    k.anchor("webbing", (8, -55, 330))
    k.anchor("dump-valve", (-285, -285, 1880))
    k.anchor("lift-print", (-60, -505, 1400))
    scale(k)
