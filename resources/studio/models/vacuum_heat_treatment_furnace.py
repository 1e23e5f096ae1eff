"""Vacuum hardening furnace: square hot zone with heating rods, quench fan at the rear, nitrogen."""

from kit.core import View, polar
from kit.machinery import console, furnace
from kit.materials import MID_GREY, brushed, painted, plastic, polished, turned
from kit.parts import sticker
from kit.props import scale
from kit.works import badge, gauge, motor, pump

VIEWS = {"hero": View(22, 18), "closeup": View(8, 12, at="heating-bands", radius=700)}


def build(k):
    """Lying vessel with its door open, parts on the hearth, fan motor on the back."""
    paint = painted((0.40, 0.44, 0.48), 0.38)
    foil = polished((0.42, 0.42, 0.43), 0.3)
    furnace(k, 900, 2000, (0, 0, 1450), paint, 112, foil, dished=0.42)
    with k.at((0, 0, 1450)):
        felt = plastic((0.05, 0.05, 0.052), 0.8)
        for s in (-1, 1):
            k.box((36, 1500, 1000), felt, (s * 500, 850, 0), 3)
            k.box((1000, 1500, 36), felt, (0, 850, s * 500), 3)
        for i in range(4):
            y = 260 + 380 * i
            for s in (-1, 1):
                k.cyl(20, 900, plastic((0.10, 0.10, 0.105), 0.4), (s * 440, y, -450))
                k.cyl(20, 860, plastic((0.10, 0.10, 0.105), 0.4), (-430, y, s * 430), axis="X")
        for x in (-260, 0, 260):
            k.box((60, 1300, 60), plastic((0.08,) * 3), (x, 850, -330), 4)
            k.cyl(20, 170, plastic((0.08,) * 3), (x, 300, -480))
        k.box((700, 900, 24), brushed((0.5,) * 3), (0, 700, -285), 2)
        for i, x in enumerate((-230, -80, 80, 230)):
            for y in (420, 640):
                k.cyl(55, 180 + 30 * (i % 2), polished((0.55, 0.54, 0.52)), (x, y, -272))
    with k.at((0, 1600, 2420)):
        k.cyl(430, 420, paint, (0, 0, -120))
        k.cyl(470, 40, turned(), (0, 0, 280))
        motor(k, 260, 700, (0, 0, 320), axis="Z", mat=painted((0.05, 0.15, 0.33), 0.4))
    with k.at((-1900, 2600, 0)):
        k.cyl(480, 2000, painted((0.40, 0.44, 0.48), 0.38), (0, 0, 300))
        k.lathe(
            [(480, 0), (360, 130), (0, 190)],
            painted((0.40, 0.44, 0.48), 0.38),
            (0, 0, 2300),
            smooth=60,
        )
        for x, y, _ in polar(3, 400, 30):
            k.box((90, 90, 320), painted(MID_GREY), (x, y, 0), base=True)
        sticker(k, "N2  10 bar", 420, 110, (0, -484, 1500))
        gauge(k, 80, (0, -470, 1800))
        k.pipe([(-470, 0, 1000), (-700, 0, 1000), (-700, 0, 1450)], 50, polished())
    k.box((60, 460, 240), painted(MID_GREY), (925, 700, 1600), 6)
    sticker(k, "ONLY N2  10 bar", 400, 110, (956, 700, 1610), rot=(90, 0, 90))
    k.pipe([(900, 1150, 1450), (1150, 1150, 1450), (1150, 1150, 0)], 40, polished())
    pump(k, 1.3, (-1500, 1400, 0))
    k.pipe([(-1617, 1400, 560), (-1617, 1400, 1450), (-850, 1400, 1450)], 90, polished())
    console(
        k,
        700,
        420,
        1750,
        (-2700, 300, 0),
        "HARDENING",
        [
            ("TEMP", "1 050 °C", True),
            ("VACUUM", "1e-3 mbar", False),
            ("QUENCH", "10 bar N2", False),
        ],
    )
    badge(
        k,
        "HAERTEVAK 10-60",
        ["1 350 °C  10 bar", "600 x 600 x 900 mm", "120 kW"],
        360,
        (0, 382, 620),
    )
    k.lamp((0, -700, 1900), 500, 8, target=(0, 1, -0.35))
    k.anchor("quench-fan", (-60, 1320, 3050))
    k.anchor("heating-bands", (-420, 236, 1250))
    k.anchor("nitrogen-only", (962, 700, 1600))
    scale(k)
