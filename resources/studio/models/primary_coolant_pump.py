"""Reactor coolant pump: thick bowl casing with weld ends, seal lines, tall motor with flywheel."""

from kit.core import View, polar
from kit.materials import STEEL, painted, plastic, polished, turned
from kit.parts import bolt
from kit.plant import finned, gauge, run
from kit.process import stainless, tag
from kit.props import scale

VIEWS = {"hero": View(-26, 12), "closeup": View(-18, 12, at="seal-lines", radius=900)}


def build(k):
    """Upright machine on three columns."""
    grey, bare, blue = (
        painted((0.40, 0.41, 0.42), 0.45, 0.1),
        turned(STEEL, 0.25, 4),
        painted((0.05, 0.16, 0.32)),
    )
    for x, y, angle in polar(3, 1250, 90):
        k.cyl(130, 2600, blue, (x, y, 0))
        k.box((420, 420, 50), blue, (x, y, 0), 6, base=True)
        k.box((900, 200, 160), blue, (x * 0.7, y * 0.7, 2500), 10, rot=(0, 0, angle))
    bowl = [
        (0, 640),
        (330, 640),
        (380, 700),
        (760, 950),
        (900, 1300),
        (860, 1700),
        (700, 1900),
        (0, 1900),
    ]
    k.lathe(bowl, grey, smooth=50)
    k.lathe([(380, 250), (440, 400), (400, 720), (0, 720)], grey)
    k.tube(384, 270, 16, bare, (0, 0, 236))
    with k.at((0, 0, 1350), rot=(0, 90, -112)):
        k.lathe([(520, 560), (400, 950), (360, 1250)], grey)
        k.tube(360, 260, 16, bare, (0, 0, 1245))
        k.cyl(262, 6, plastic((0.02,) * 3), (0, 0, 1246))
    k.anchor("casing-bowl", (312, -852, 1250))
    k.cyl(780, 180, bare, (0, 0, 1880), edge=14)
    for x, y, _ in polar(20, 680):
        k.cyl(46, 260, bare, (x, y, 2030), seg=24)
        k.prism(6, 76, 90, bare, (x, y, 2060))
    k.cyl(430, 800, stainless(), (0, 0, 2050), edge=20)
    k.cyl(520, 90, bare, (0, 0, 2450))
    for i, angle in enumerate((-140, -118, -96, -74, -52)):
        with k.at((0, 0, 2250 + i * 60), rot=(0, 0, angle)):
            run(
                k,
                [(420, 0, 0), (960, 0, 0), (960, 0, -900 - i * 60)],
                26,
                stainless(),
                ends=False,
                bend=110,
            )
            k.cyl(44, 120, plastic((0.5, 0.6, 0.62), 0.1), (960, 0, -500))
            k.prism(6, 50, 40, polished(), (960, 0, -540))
            k.prism(6, 50, 40, polished(), (960, 0, -380))
    k.anchor("seal-lines", (-190, -960, 1900))
    k.tube(620, 520, 700, blue, (0, 0, 2640))
    k.cyl(900, 120, blue, (0, 0, 3300))
    for x, y, _ in polar(16, 820):
        bolt(k, 50, (x, y, 3420))
    finned(k, 860, 90, 48, 2300, blue, (0, 0, 3410))
    k.cyl(880, 160, blue, (0, 0, 5660), edge=20)
    k.cyl(1020, 620, blue, (0, 0, 5800), edge=60)
    k.cyl(420, 220, blue, (0, 0, 6400), edge=30)
    k.box((600, 500, 700), blue, (780, -520, 4300), 20)
    k.anchor("flywheel-motor", (-300, -970, 6150))
    gauge(k, 110, (-700, -520, 3420))
    lines = [
        "TYPE RCP-93  20 100 m3/h  88 m",
        "DESIGN 17.2 MPa   ASME III CL 1",
        "UNIT 3   S/N 0046",
    ]
    tag(k, "KREISLAUF PUMPENBAU", lines, 560, 300, (-120, -880, 3900), back=90)
    k.anchor("plate", (-120, -886, 3900))
    scale(k)
