"""Mobile signal repeater: flat box with two antenna sockets, yagi for outside, dome for inside."""

from kit import labels
from kit.casing import led
from kit.core import FRONT, View, rounded
from kit.materials import brushed, painted, plastic, polished
from kit.optics import dome, yagi
from kit.papers import retail
from kit.parts import fins
from kit.props import scale
from kit.sockets import lead, n_type

VIEWS = {"hero": View(-24, 26), "closeup": View(-12, 30, at="gain-label", radius=85)}


def build(k):
    """Repeater in the middle, yagi on a stand on the left, dome and cable right, carton behind."""
    silver = brushed((0.55, 0.56, 0.57), "X", 0.34, 2)
    k.box((210, 150, 38), silver, (0, 0, 4), 3, base=True)
    fins(k, 16, (3, 146, 8), silver, (-98, 0, 44), (13, 0, 0))
    k.plate([rounded(150, 90, 6)], 1.5, plastic((0.05, 0.05, 0.055)), (0, 0, 48.6), bevel=0.2)
    lines = [
        "SIGNAL REPEATER SR-70",
        "GAIN 70 dB   UL 880-915 MHz",
        "DL 925-960 MHz",
        "CE  FCC ID: SR70  S/N 0417",
    ]
    k.image(labels.plate(lines, 130, 70), 130, 70, (0, 0, 49.4), t=0.4)
    k.anchor("gain-label", (-10, 8, 50))
    for x, word in ((-64, "OUTDOOR"), (64, "INDOOR")):
        n_type(k, (x, -75, 22))
        k.image(labels.line(word, 44, 9), 44, 9, (x, -75.2, 39.5), rot=FRONT, t=0.3)
    k.anchor("two-sockets", (-62, -88, 26))
    for i, tone in enumerate(((0.1, 0.9, 0.2), (0.1, 0.9, 0.2), (0.9, 0.4, 0.05))):
        led(k, tone, (-16 + i * 16, -75, 22), r=2.4)
    with k.at((-230, 90, 0)):
        k.cyl(60, 10, painted((0.05, 0.05, 0.055)))
        k.cyl(12, 200, polished(), (0, 0, 8))
        k.box((34, 34, 50), plastic((0.05, 0.05, 0.055)), (0, 0, 180), 4)
        with k.at((0, -20, 190), rot=(0, 0, -12)):
            yagi(k, 360, 170, 8)
    with k.at((210, -60, 0)):
        dome(k, 62, 62, plastic((0.64, 0.64, 0.63), 0.35), skirt=0.25)
        k.text("INDOOR", 7, plastic((0.4,) * 3), (0, -64.5, 8), FRONT, 0.2)
    black = plastic((0.03,) * 3, 0.5)
    for i in range(6):
        k.torus(70 + i % 2 * 7, 4, black, (250, 90, 4 + i * 6))
    k.anchor("retail-kit", (120, 178, 60))
    lead(
        k,
        [(64, -94, 22), (70, -140, 10), (130, -150, 8), (170, -110, 8)],
        3.4,
        start="coax",
        size=9,
    )
    lead(
        k,
        [(-64, -94, 22), (-80, -150, 12), (-190, -110, 10), (-230, 40, 60), (-230, 60, 170)],
        3.4,
        start="coax",
        size=9,
    )
    with k.at((40, 230, 0)):
        retail(
            k,
            300,
            100,
            190,
            (0, 0, 0),
            "SIGNAL BOOST 70",
            ["Home kit: yagi, dome, 15 m cable", "70 dB   900 MHz"],
            (30, 110, 70),
        )
    scale(k)
