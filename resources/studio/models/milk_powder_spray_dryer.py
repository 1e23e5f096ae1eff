"""Food spray dryer: brushed cone tower with duct, cyclone over an open drum; glass bench dryer."""

from kit import labels
from kit.bio import tank
from kit.core import FRONT, View, polar
from kit.materials import DARK, STEEL, brushed, painted, plastic, polished, wood
from kit.props import scale
from kit.works import badge, motor

VIEWS = {"hero": View(-22, 12), "closeup": View(-18, 12, at="glass-chamber", radius=330)}


def build(k):
    """Tower behind, cyclone and open drum at the right, bench dryer on a table in front left."""
    steel = brushed(STEEL, "Z", 0.34, 3)
    tank(k, 800, 1600, cone=1100, legs=4, low=500, mat=steel)
    k.cyl(200, 200, steel, (0, 0, 3400))
    motor(k, 150, 360, (0, 0, 3620), axis="Z", mat=painted((0.05, 0.15, 0.33)))
    k.pipe(
        [(-700, 300, 3000), (-1500, 300, 3000), (-1500, 300, 700)],
        170,
        brushed((0.6,) * 3, "Z"),
        300,
    )
    k.box((900, 900, 800), painted((0.36, 0.40, 0.42), 0.4), (-1500, 300, 0), 12, base=True)
    for i in range(7):
        k.box((600, 10, 30), plastic(DARK), (-1500, -155, 200 + 70 * i), 2)
    k.pipe([(300, 0, 900), (800, 0, 900), (800, 0, 2500), (1300, 0, 2500)], 130, steel, 250)
    with k.at((1500, 0, 0)):
        k.cyl(300, 700, steel, (0, 0, 2050))
        k.lathe([(300, 0), (80, -900), (0, -900)], steel, (0, 0, 2060))
        k.cyl(100, 300, steel, (0, 0, 900))
        for x, y, _ in polar(3, 330, 90):
            k.cyl(34, 2300, steel, (x, y, 0))
        k.pipe([(0, 0, 2740), (0, 0, 3100), (500, 500, 3100)], 110, steel, 150)
    k.tube(270, 262, 780, painted((0.05, 0.16, 0.34), 0.4), (1500, 0, 0))
    for z in (200, 520):
        k.torus(270, 10, painted((0.05, 0.16, 0.34), 0.4), (1500, 0, z))
    k.lathe(
        [(0, 160), (120, 110), (258, 20), (0, 0)], plastic((0.72, 0.70, 0.60), 0.95), (1500, 0, 560)
    )
    with k.at((-700, -1300, 0)):
        k.box((1000, 500, 40), wood(), (0, 0, 820), 4, base=True)
        for x in (-440, 440):
            k.box((50, 440, 820), polished((0.5,) * 3), (x, 0, 0), 3, base=True)
        k.box((520, 320, 260), painted((0.40, 0.44, 0.46), 0.4), (-160, 40, 860), 12, base=True)
        k.image(
            labels.screen("B-2", [("INLET", "160 °C", True)]),
            130,
            94,
            (-290, -121, 990),
            rot=FRONT,
            t=1,
        )
        gl = plastic((0.56, 0.66, 0.68), 0.05)
        k.lathe([(70, 0), (70, 330), (26, 380), (26, 410)], gl, (-40, -180, 900), smooth=50)
        k.lathe([(16, 0), (70, 100), (70, 110)], gl, (-40, -180, 800 + 20), smooth=50)
        k.lathe([(14, 0), (48, 170), (48, 280), (12, 290)], gl, (220, -180, 960), smooth=50)
        k.lathe([(0, 0), (40, 0), (40, 80), (16, 100)], gl, (220, -180, 862), smooth=50)
        k.pipe(
            [(-40, -180, 1300), (-40, -180, 1390), (220, -180, 1390), (220, -180, 1240)], 18, gl, 50
        )
        for x, z in ((-40, 1200), (220, 1100)):
            k.box((50, 260, 16), polished(), (x, -80, z), 3)
            k.cyl(8, 500, polished(), (x, 20, 860))
    badge(
        k,
        "MILCHPULVER LPG-50",
        ["EVAPORATION 50 kg/h", "INLET 200 °C  45 kW"],
        400,
        (-1500, -158, 690),
    )
    k.anchor("open-bag", (1450, -150, 660))
    k.anchor("no-steam", (-350, -730, 2400))
    k.anchor("glass-chamber", (-740, -1552, 1080))
    scale(k)
