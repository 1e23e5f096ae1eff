"""Test bench for listed telecommunications: instrument rack, shielded box, fixture for a device."""

from kit import labels, screens
from kit.casing import bow, cabinet, display, keys, knob, legend, rails
from kit.comms import lamps
from kit.core import FRONT, View, rounded
from kit.electro import workplace
from kit.many import blocks, grid, studs
from kit.materials import ALUMINIUM, GOLD, anodised, brushed, painted, plastic, polished
from kit.props import scale
from kit.sockets import n_type, sma

VIEWS = {"hero": View(-22, 18), "closeup": View(-12, 34, at="device-fixture", radius=170)}


def _fixture(k):
    """Nest with toggle clamps over a radio board, spring contacts along its rim."""
    grey = anodised((0.3, 0.31, 0.33), 0.4)
    k.box((320, 240, 60), grey, (0, 0, 0), 4, base=True)
    k.plate(
        [rounded(230, 160, 4), rounded(170, 110, 6)], 14, plastic((0.6, 0.58, 0.48)), (0, 10, 67)
    )
    k.box((166, 106, 6), plastic((0.03, 0.14, 0.06)), (0, 10, 60), 0.5, base=True)
    blocks(k, grid(3, 2, 46, 40), (30, 26, 8), brushed((0.6, 0.6, 0.58), "X"), (0, 10, 66))
    studs(k, grid(24, 1, 6, 0, 0, -50), 1, 10, polished(GOLD), (0, 10, 64))
    for x in (-1, 1):
        k.box((26, 40, 46), polished((0.5, 0.5, 0.5), 0.3), (x * 132, 10, 60), 3, base=True)
        k.sweep([(x * 132, 10, 106), (x * 90, 10, 112), (x * 70, 10, 84)], 6, polished())
        k.box((20, 20, 70), plastic((0.55, 0.03, 0.02)), (x * 146, 10, 106), 6, base=True)
    for i in range(5):
        sma(k, (-80 + i * 40, -120, 34), s=1.4)
    k.image(
        labels.plate(
            ["FIXTURE: JAMMER RJ-7 BOARD", "QAM 4096   PROJECT HALCYON", "S/N 02"], 150, 34
        ),
        150,
        34,
        (0, -98, 60),
        rot=(0, 0, 0),
    )
    k.anchor("device-fixture", (0, 0, 76))


def build(k):
    """Rack left, bench with shielded box, fixture and the project screen right."""
    front = cabinet(k, 600, 700, 1700, (-640, 0, 0), open_front=True) - 6
    for i, (x, y, z) in enumerate(rails(k, (4, 4, 4, 5, 4, 4, 4, 4), 130, loc=(-640, front, 0))):
        if i in (3, 5, 6):
            drawing = (screens.spectrum, screens.scope, screens.chart)[i % 3](
                170, 110, "QAM 4096  38 GHz"
            )
            display(k, drawing, 170, 110, (x - 100, y, z), rim=6)
            keys(k, 4, 4, 24, 22, (18, 15, 4), (x + 90, y, z + 6), mat=plastic((0.5, 0.5, 0.5)))
            knob(k, 20, (x + 190, y, z + 10))
        else:
            for j in range(6):
                n_type(k, (x - 150 + j * 50, y, z))
            lamps(k, 4, 18, (x + 180, y, z + 20), r=3)
            bow(k, 90, 26, 5, (x + 218, y, z), (90, 90, 0))
    k.box((1300, 760, 40), painted((0.5, 0.5, 0.48)), (400, 0, 760), 6, base=True)
    for x in (-200, 1000):
        for y in (-320, 320):
            k.box((50, 50, 760), painted((0.2, 0.21, 0.22)), (x, y, 0), 3, base=True)
    with k.at((60, -190, 800)):
        _fixture(k)
    with k.at((20, 180, 800)):
        metal = brushed(ALUMINIUM, "X", 0.34)
        k.box((440, 320, 250), metal, (0, 0, 0), 4, base=True)
        k.box((450, 330, 12), polished((0.72, 0.6, 0.35)), (0, 0, 250), 2, base=True)
        k.box((448, 328, 60), metal, (0, 0, 262), 4, base=True)
        for x in (-140, 140):
            k.box((44, 14, 70), polished(), (x, -168, 250), 3)
        bow(k, 140, 40, 7, (0, -164, 296), FRONT)
        for i in range(4):
            n_type(k, (-120 + i * 60, -160, 60))
        legend(k, "SHIELDED BOX", 14, (0, -160, 150), FRONT, (0.1, 0.1, 0.12))
        k.anchor("shielded-box", (120, -164, 200))
    pairs = [
        ("PROJECT", "HALCYON"),
        ("DUT", "JAMMER RJ-7"),
        ("HOP RATE", "PASS"),
        ("LASER 1750 nm", "RUN"),
    ]
    workplace(
        k, (640, 40, 800), screens.rows(480, 280, "RJ-7 JAMMER DEVELOPMENT TEST", pairs), -8, 1.0
    )
    k.anchor("project-name", (620, 10, 1180))
    for i in range(3):
        x = -20 + i * 40
        k.sweep(
            [
                (x, -330, 834),
                (x - 10, -380, 830),
                (-200, -400, 850 + i * 20),
                (-360, -400, 880 + i * 30),
                (-440 - i * 50, front - 30, 480),
            ],
            4,
            plastic((0.05, 0.1, 0.3)),
        )
    scale(k)
