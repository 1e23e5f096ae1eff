"""Brewery fermenter: brushed conical tank on legs with manway, dimpled cooling jacket, hoses."""

from kit.bio import manway, tank
from kit.core import FRONT, View, polar
from kit.materials import STEEL, brushed, plastic, polished, rubber
from kit.props import scale
from kit.works import badge

VIEWS = {"hero": View(-24, 12), "closeup": View(-18, 10, at="manway", radius=430)}


def build(k):
    """Tank with cone, jacket at two heights, cleaning pipe at the side."""
    steel = brushed(STEEL, "Z", 0.34, 3)
    z = tank(k, 640, 1500, cone=620, legs=4, low=420, mat=steel)
    for low, high in ((z + 160, z + 620), (z + 820, z + 1340)):
        k.tube(662, 638, high - low, brushed((0.56, 0.56, 0.56), "Z", 0.3, 2), (0, 0, low))
        for j in range(int((high - low) / 90)):
            for x, y, a in polar(30, 663, 6 * (j % 2)):
                if -170 < a - 360 * (a > 180) < -10:
                    k.cyl(
                        13,
                        3,
                        plastic((0.25,) * 3, 0.4),
                        (x * 0.998, y * 0.998, low + 50 + 90 * j),
                        rot=(0, 90, a),
                        seg=16,
                    )
    k.cyl(110, 30, steel, (0, -100, z + 1500 + 150))
    k.lathe([(100, 0), (90, 40), (0, 60)], steel, (0, -100, z + 1680), smooth=50)
    manway(k, 190, (-90, -640, z + 720))
    for x, h in ((-480, z + 330), (-480, z + 1080)):
        k.cyl(26, 120, polished(), (x, -460, h), rot=(90, 0, -46))
        k.sweep(
            [
                (x - 80, -540, h),
                (x - 230, -600, h - 120),
                (x - 260, -500, 500),
                (x - 200, -300, 60),
            ],
            22,
            rubber((0.03, 0.1, 0.28)),
        )
    k.cyl(24, 90, polished(), (330, -560, z + 120), rot=FRONT)
    k.box((16, 60, 90), plastic((0.5, 0.03, 0.02)), (330, -640, z + 140), 4)
    k.cyl(44, 100, polished(), (0, 0, 340))
    k.box((120, 20, 20), plastic((0.03, 0.12, 0.4)), (60, -50, 380), 4)
    k.pipe(
        [(300, 0, z + 1650), (300, 0, z + 1830), (760, 0, z + 1830), (760, 0, 900)],
        24,
        polished(),
        80,
    )
    k.cyl(40, 34, polished(), (760, 0, 870))
    badge(k, "BRAUSTAHL FV-20", ["20 hl  304", "2 bar  2021"], 170, (395, -395, 900), (90, 0, 0))
    k.box((60, 30, 120), steel, (395, -380, 900), 3)
    k.anchor("manway", (-90, -740, z + 740))
    k.anchor("cooling-jacket", (240, -620, z + 1050))
    k.anchor("no-steam-lines", (330, -660, z + 150))
    scale(k)
