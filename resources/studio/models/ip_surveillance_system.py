"""Internet surveillance system: racks of probes with many fibre ports, bypass, disks, a console."""

from kit import labels, papers, screens
from kit.casing import bow, cabinet, legend, rails
from kit.comms import lamps
from kit.core import View
from kit.electro import workplace
from kit.many import blocks, grid
from kit.materials import painted, plastic
from kit.parts import sticker
from kit.props import scale

VIEWS = {"hero": View(-20, 16), "closeup": View(-10, 14, at="many-fibre-ports", radius=230)}
BLUE, YELLOW = (0.05, 0.2, 0.5), (0.72, 0.55, 0.03)


def _ports(k, n, rows, loc, pitch=15.0):
    """Rows of fibre sockets with their cages."""
    blocks(
        k, grid(n, rows, pitch, 17), (12, 12, 4), plastic((0.5, 0.51, 0.52), 0.3), loc, (90, 0, 0)
    )
    blocks(k, grid(n, rows, pitch, 17, 0, 0, 4), (8, 7, 0.4), plastic((0.03,) * 3), loc, (90, 0, 0))


def build(k):
    """Two open racks: probes and bypass left, disk shelves right; desk with the case screen."""
    for x, units in (
        (-320, (1, 2, 4, 4, 4, 1, 3, 2, 3, 5, 6)),
        (320, (4, 4, 4, 4, 4, 2, 2, 2, 2, 4, 5)),
    ):
        front = cabinet(k, 600, 900, 2000, (x, 0, 0), (0.05, 0.052, 0.056), open_front=True) - 6
        for i, (ux, y, z) in enumerate(rails(k, units, 130, loc=(x, front, 0))):
            h = units[i] * 44.45
            if x < 0 and i in (2, 3, 4):
                _ports(k, 24, 4, (ux + 10, y, z))
                legend(k, "PROBE 100G", 10, (ux - 180, y, z + h / 2 - 18))
                for j in range(14):
                    a = ux - 150 + j * 26
                    k.sweep(
                        [(a, y - 4, z + 8), (a - 6, y - 46, z - 30), (ux - 200, y - 40, z - 70)],
                        2,
                        plastic(YELLOW if j % 3 else BLUE, 0.4),
                    )
            elif x < 0 and i in (6, 8):
                _ports(k, 16, 2, (ux + 60, y, z), 18)
                legend(k, "OPTICAL BYPASS", 11, (ux - 140, y, z + 20))
                lamps(k, 4, 20, (ux - 140, y, z - 16), r=4)
            elif x > 0 and i < 5:
                k.box((440, 8, 160), plastic((0.04,) * 3), (ux, y - 3, z), 1)
                blocks(
                    k,
                    grid(12, 4, 35, 38),
                    (31, 34, 8),
                    plastic((0.12, 0.125, 0.13)),
                    (ux, y - 6, z),
                    (90, 0, 0),
                    1,
                )
                lamps(k, 12, 35, (ux, y - 14, z + 70), r=2)
            else:
                blocks(
                    k,
                    grid(26, 1, 14, 0),
                    (6, h * 0.5, 0.5),
                    plastic((0.02,) * 3),
                    (ux, y, z),
                    (90, 0, 0),
                )
                bow(k, min(h - 16, 60), 26, 5, (ux + 215, y, z), (90, 90, 0))
        sticker(k, "PROJECT 7741-B", 260, 44, (x, -451, 1978))
        if x < 0:
            k.anchor("many-fibre-ports", (x + 40, front - 8, 470))
            k.anchor("fibre-bypass", (x + 60, front - 8, 785))
    k.anchor("project-number", (-320, -452, 1978))
    k.box((900, 600, 30), painted((0.4, 0.4, 0.38)), (-1150, -300, 720), 4, base=True)
    for a in (-1560, -740):
        for b in (-560, -40):
            k.box((40, 40, 720), painted((0.2, 0.2, 0.21)), (a, b, 0), 2, base=True)
    pairs = [
        ("TARGET 0417", "ACTIVE"),
        ("CASE 22-118", "LEA 3"),
        ("KEYWORD", "12 hits"),
        ("CONTACT MAP", "47"),
    ]
    workplace(
        k, (-1150, -240, 750), screens.rows(480, 280, "TARGET AND CASE MANAGER", pairs), 10, 1.4
    )
    k.anchor("target-software", (-1130, -270, 1080))
    papers.sheet(
        k,
        "DELIVERY LIST",
        ["Project 7741-B", "LI / DPI monitoring centre"],
        210,
        290,
        (-1420, -420, 750),
        8,
    )
    with k.at((-900, -420, 750)):
        k.image(labels.plate(["PROJECT 7741-B"], 10, 4), 10, 4)
    scale(k)
