"""Ion implanter: high-voltage cage with gas bottles, bending magnet, beam tube, end station."""

from kit.casing import legend
from kit.container import gas_cylinder
from kit.core import FRONT, View, polar
from kit.electro import clean_cabinet, plate_on
from kit.many import blocks, grid
from kit.materials import LIGHT_GREY, WHITE, brushed, painted, plastic, polished
from kit.parts import sticker, warning
from kit.props import scale

VIEWS = {"hero": View(-24, 18), "closeup": View(-16, 14, at="voltage-cage", radius=800)}


def _cage(k):
    """Wire cage on white insulators: gas bottles, source box, warnings."""
    for x in (-700, 700):
        for y in (-600, 600):
            for i in range(5):
                k.cyl(
                    70 if i % 2 else 90, 70, plastic((0.6, 0.58, 0.52), 0.3), (x, y, i * 70), seg=48
                )
    k.box((1700, 1500, 60), painted(LIGHT_GREY), (0, 0, 350), 6, base=True)
    for x in (-830, 830):
        for y in (-730, 730):
            k.box((50, 50, 1700), painted((0.5, 0.35, 0.03)), (x, y, 400), 3, base=True)
    for y in (-730, 730):
        k.box((1700, 50, 50), painted((0.5, 0.35, 0.03)), (0, y, 2080), 3)
        wire = polished((0.5, 0.5, 0.5), 0.3)
        blocks(k, grid(28, 1, 60, 0), (6, 6, 1660), wire, (0, y, 410))
        blocks(k, [(0, 0, 60 * i) for i in range(28)], (1660, 6, 6), wire, (0, y, 430))
    k.box((50, 1500, 50), painted((0.5, 0.35, 0.03)), (-830, 0, 2080), 3)
    for i, tone in enumerate(((0.45, 0.04, 0.03), (0.6, 0.5, 0.05), (0.05, 0.2, 0.1))):
        gas_cylinder(k, (0.32, 0.33, 0.34), tone, loc=(-560 + i * 220, -480, 410), r=75, h=700)
    k.box((500, 500, 900), brushed((0.5, 0.5, 0.5)), (420, 100, 410), 10, base=True)
    warning(k, 160, (520, -758, 1700))
    sticker(k, "HIGH VOLTAGE 80 kV", 420, 80, (-100, -758, 1780), paper=(240, 200, 20))
    k.anchor("voltage-cage", (-340, -735, 1200))


def build(k):
    """Cage left, beam line in the middle, end station right."""
    with k.at((-1900, 0, 0)):
        _cage(k)
    k.cyl(110, 900, brushed((0.6, 0.6, 0.6)), (-1250, 100, 1000), axis="X")
    blue = painted((0.05, 0.14, 0.32), 0.35)
    k.box((900, 1000, 620), painted((0.2, 0.22, 0.25)), (-250, 150, 0), 8, base=True)
    for z in (620, 1120):
        k.lathe(
            [(300, 0), (760, 0), (760, 260), (300, 260)],
            blue,
            (-550, 650, z),
            closed=True,
            arc=70,
            rot=(0, 0, -90),
        )
    k.box((420, 300, 560), painted((0.6, 0.3, 0.05), 0.4), (-230, -50, 700), 40, base=True)
    k.anchor("bending-magnet", (-230, -180, 1180))
    k.cyl(120, 1000, brushed((0.6, 0.6, 0.6)), (-60, 250, 1000), axis="X")
    for x in (100, 420):
        k.cyl(190, 40, polished(), (x, 250, 1000), axis="X")
        k.box((160, 160, 800), brushed(), (x + 20, 250, 60), 6, base=True)
        k.box((400, 400, 60), painted((0.2, 0.22, 0.25)), (x + 20, 250, 0), 4, base=True)
    with k.at((1700, 0, 0)):
        clean_cabinet(k, 1800, 2000, 2100, "IMPLANTA HC  80 keV 25 mA", doors=2)
        for x in (-450, 450):
            k.box((460, 380, 60), painted((0.2, 0.22, 0.25)), (x, -1190, 860), 8, base=True)
            k.box((380, 300, 300), plastic((0.5, 0.32, 0.1), 0.2), (x, -1200, 920), 30, base=True)
            k.box((120, 300, 800), painted(WHITE), (x, -1150, 60), 4, base=True)
        k.anchor("end-station", (-450, -1352, 1080))
        plate_on(k, ["HEATED PLATEN 500 C", "OPTION HT-2"], 420, 160, (450, -1036, 1560))
        k.anchor("hot-platen", (450, -1040, 1560))
    for x, _, _ in polar(2, 300):
        legend(k, "BEAM LINE", 50, (-250 + x * 0, -351, 480), FRONT)
    scale(k)
