"""Mobile phone repeater: flat white wall box, outdoor and indoor socket, lamps, two aerials."""

from kit import labels
from kit.casing import RIGHT, led, legend, vents
from kit.core import FRONT, View, rounded
from kit.many import blocks, grid
from kit.materials import ALUMINIUM, WHITE, anodised, plastic, polished
from kit.props import scale
from kit.sockets import lead, n_type

VIEWS = {"hero": View(-24, 30), "closeup": View(-14, 34, at="type-approval", radius=60)}


def build(k):
    """Box on its fins, sockets in front; indoor panel and outdoor yagi behind it."""
    fins = anodised((0.4, 0.41, 0.42), 0.4)
    blocks(k, grid(16, 1, 11, 0), (3, 200, 14), fins)
    k.box((184, 206, 6), fins, (0, 0, 13), 1, base=True)
    k.plate([rounded(184, 206, 12)], 24, plastic(WHITE, 0.4), (0, 0, 31), bevel=3)
    for i, band in enumerate(("800", "900", "1800", "2100", "2600")):
        led(k, (0.1, 0.8, 0.2), (-60 + i * 30, 60, 44), (0, 0, 0), 3)
        legend(k, band, 6, (-60 + i * 30, 46, 46), (0, 0, 0), (0.1, 0.1, 0.12))
    k.anchor("signal-lamps", (0, 60, 48))
    legend(k, "CELLBOOST 5", 12, (0, 84, 46), (0, 0, 0), (0.1, 0.3, 0.6))
    drawing = labels.plate(
        ["CELLBOOST 5B-70", "Gain 70 dB  B20/8/3/1/7", "CE RED   FCC ID: 2AX-CB5"],
        100,
        50,
        paper=(235, 235, 232),
    )
    k.image(drawing, 100, 50, (0, -20, 46))
    k.anchor("type-approval", (0, -20, 46.6))
    for x, word in ((-54, "OUTDOOR"), (54, "INDOOR")):
        n_type(k, (x, -103, 24), FRONT, 0.9, square=False)
        legend(k, word, 8, (x, -84, 46), (0, 0, 0), (0.1, 0.1, 0.12))
    k.anchor("two-sockets", (-54, -112, 30))
    vents(k, 8, 60, 3, 7, (92, 0, 30), RIGHT, upright=False)
    lead(
        k,
        [(54, -124, 24), (56, -160, 10), (140, -150, 8), (190, -60, 8)],
        3.5,
        start="coax",
        size=6,
    )
    k.plate(
        [rounded(150, 190, 14)], 30, plastic(WHITE, 0.4), (200, 90, 101), rot=(90, 0, -20), bevel=5
    )
    k.sweep([(190, -60, 8), (200, 20, 8), (200, 80, 20)], 3.5, plastic((0.04,) * 3))
    with k.at((-210, 60, 0)):
        metal = polished(ALUMINIUM, 0.25)
        k.box((60, 60, 6), plastic((0.05,) * 3), (0, 0, 0), 2, base=True)
        k.cyl(9, 60, metal, (0, 0, 0), seg=32)
        k.box((14, 330, 14), metal, (0, 0, 66), 1)
        for i in range(7):
            k.cyl(
                3,
                130 - i * 9,
                metal,
                (-(130 - i * 9) / 2, -150 + i * 50, 74),
                rot=(0, 90, 0),
                seg=16,
            )
        k.box((40, 26, 22), plastic((0.05,) * 3), (0, -50, 66), 3)
    scale(k)
