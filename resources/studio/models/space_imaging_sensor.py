"""Space imaging sensor: foil-wrapped telescope tube with a black baffle, red cover, model plate."""

from kit import labels
from kit.core import FRONT, View, polar, rounded
from kit.materials import ALUMINIUM, anodised, brushed, enamel, painted, plastic, polished, turned
from kit.papers import tag
from kit.parts import bolt
from kit.props import scale
from kit.sockets import dsub
from kit.surface import wrinkled

VIEWS = {"hero": View(-26, 24), "closeup": View(-20, 30, at="baffle", radius=190)}


def build(k):
    """Tube tilted towards the viewer on a transport cradle; red cover and tag beside it."""
    gold, silver = wrinkled((0.75, 0.45, 0.10), 0.22, 1.0, 26.0), brushed(ALUMINIUM, "X", 0.3, 3)
    black = plastic((0.022, 0.022, 0.024), 0.85)
    k.box((560, 560, 40), silver, (0, 0, 0), 4, base=True)
    for x in (-1, 1):
        k.box((40, 200, 300), silver, (x * 240, 0, 38), 6, base=True)
        k.cyl(50, 60, anodised((0.05, 0.055, 0.06)), (x * 240 - 30, 0, 330), axis="X")
    with k.at((0, 0, 330), rot=(52, 0, 0)):
        k.cyl(205, 320, gold, (0, 0, -170), edge=12)
        for z in (-60, 60):
            k.tube(208, 200, 12, silver, (0, 0, z))
        k.box((240, 200, 110), gold, (0, 0, -270), 14, base=True)
        outer = [(204, 150), (206, 330), (202, 332), (198, 330), (196, 150)]
        k.lathe(outer, black, closed=True)
        for z, r in ((170, 150), (220, 162), (270, 174), (315, 186)):
            k.tube(197, r, 2, black, (0, 0, z))
        k.cyl(196, 4, black, (0, 0, 150))
        k.cyl(140, 3, polished((0.55, 0.58, 0.62), 0.03), (0, 0, 153))
        k.cyl(44, 20, black, (0, 0, 200))
        for _, _, angle in polar(3, 1, 90):
            with k.at((0, 0, 205), rot=(0, 0, angle)):
                k.box((160, 5, 10), black, (118, 0, 0), 0.5)
        k.torus(205, 5, silver, (0, 0, 331))
        k.anchor("baffle", (0, -200, 332))
        k.anchor("foil-wrap", (-120, -168, 20))
        with k.at((0, -205, 100), rot=(90, 0, 0)):
            k.plate([rounded(120, 60, 4)], 4, silver, (0, 0, 2))
            k.image(
                labels.plate(["TELESCOPE FM 02", "P/N 4417-1  S/N 003"], 110, 50, "FLIGHT MODEL"),
                110,
                50,
                (0, 0, 4),
                t=0.3,
            )
            k.anchor("model-mark", (-10, 4, 5))
    with k.at((-60, -310, 0), rot=(0, 0, 0)):
        k.box((200, 60, 60), silver, (0, 60, 0), 3, base=True)
        for x in (-50, 50):
            dsub(k, 25, (x, 30, 36), FRONT)
    red = painted((0.55, 0.025, 0.02), 0.35)
    with k.at((520, -60, 0)):
        k.cyl(214, 50, red, edge=10)
        k.torus(212, 7, red, (0, 0, 14))
        k.pipe([(-70, 0, 48), (-70, 0, 100), (70, 0, 100), (70, 0, 48)], 9, red, 20)
        k.image(
            labels.line("REMOVE BEFORE FLIGHT", 280, 44, (170, 18, 14), (250, 250, 250)),
            280,
            44,
            (0, -110, 50),
            t=0.4,
        )
        k.anchor("red-cover", (-60, -130, 51))
        for x, y, _ in polar(4, 180, 45):
            bolt(k, 8, (x, y, 50), socket=True, mat=turned())
    tag(
        k,
        ["S/N 003  COVER 1 OF 1", "CLEAN ROOM ISO 5"],
        150,
        56,
        (300, -300, 0),
        -10,
        "REMOVE BEFORE FLIGHT",
        (235, 225, 225),
        (170, 18, 14),
    )
    k.cyl(12, 8, enamel((0.02, 0.03, 0.08)), (-230, -230, 40))
    scale(k)
