"""Velocity interferometer: rack with numbered fibre sockets and fast outputs, glass delay bars."""

from kit import labels, sockets
from kit.casing import cabinet, display, legend, rails, sheet, tag, vents
from kit.core import FRONT, View, X
from kit.materials import painted, plastic, polished
from kit.optics import laser_label, mirror_mount, optical_table, post
from kit.props import scale
from kit.screens import paper, scope
from kit.stuffs import clear

VIEWS = {"hero": View(-24, 20), "closeup": View(-12, 12, at="fibre-panel", radius=130)}
YELLOW_JACKET = (0.72, 0.50, 0.03)


def build(k):
    """Half-height cabinet on the left, breadboard with the delay bars on a table at the right."""
    y = cabinet(k, 600, 600, 1050, open_front=True)
    mids = rails(k, (4, 6, 4, 6), 120, loc=(0, y, 0))
    z = mids[1][2]
    for i in range(4):
        x = -150 + i * 100
        for j, name in enumerate(("LASER", "PROBE")):
            sockets.fc(k, (x + j * 40 - 20, y, z + 60))
            legend(k, name, 5, (x + j * 40 - 20, y - 0.3, z + 38))
        legend(k, f"CH {i + 1}", 9, (x, y - 0.3, z + 90))
        sockets.sma(k, (x, y, z - 40), s=1.4)
        legend(k, "20 GHz", 5.5, (x, y - 0.3, z - 62))
        path = [(x - 20, y - 8, z + 60), (x - 20, y - 60, z + 56), (x - 40, y - 50, z - 20),
                (-120 + x * 0.2, y - 40, z - 180), (-180, y - 14, mids[0][2] + 20)]  # fmt: skip
        k.sweep(path, 1.5, plastic(YELLOW_JACKET, 0.4))
        k.cyl(3.4, 26, plastic((0.05, 0.15, 0.4)), (x - 20, y - 4, z + 60), rot=FRONT, seg=20)
    legend(k, "PHOTONIC DOPPLER VELOCIMETER  0 - 10 km/s", 8, (0, y - 0.3, z - 100))
    display(k, scope(300, 200, "CH1  beat  50 GS/s", kind="burst"), 200, 130,
            (-110, y, mids[3][2]))  # fmt: skip
    for i in range(4):
        sockets.sma(k, (80 + i * 34, y, mids[3][2] - 40), s=1.3)
    vents(k, 14, 4, 70, 9, (80, y, mids[0][2]))
    laser_label(k, 120, 50, (-120, y - 0.3, mids[0][2] - 40), words=("CLASS 4 LASER", "1550 nm"))
    vents(k, 20, 4, 70, 9, (0, y, mids[2][2]))
    tag(k, ["PDV-4  S/N 0071", "1550 nm  4 CHANNELS"], 110, 30, (150, y - 0.4, mids[2][2] + 60))
    with k.at((780, 40, 0)):
        optical_table(k, 800, 600, 780, t=90)
        for dy in (-60, 60):
            k.cyl(26, 360, clear((0.86, 0.94, 0.92)), (-180, dy, 880), X)
            k.lathe([(26.2, 0), (26.2, 4), (0, 4)], plastic((0.5, 0.62, 0.6), 0.1),
                    (-180 + 356, dy, 880), X)  # fmt: skip
            for x in (-140, 150):
                k.box((46, 80, 76), painted((0.04, 0.042, 0.05)), (x, dy, 780), 4, base=True)
                k.box((14, 70, 10), polished(), (x, dy, 905), 2)
        for x, dy, a in ((-300, 0, 60), (300, 60, -70), (300, -120, -20)):
            mirror_mount(k, 20, 110, (x, dy, 780), (0, 0, a))
        k.box((120, 90, 90), painted((0.04, 0.042, 0.05)), (-300, 200, 850), 4)
        post(k, 40, (-300, 200, 780))
        k.cyl(30, 160, painted((0.05, 0.05, 0.055)), (200, 230, 838), X)
        post(k, 30, (280, 230, 780))
        sheet(k, paper("VELOCITY INTERFEROMETER", ["RANGE 0.1 - 10 km/s", "RISE TIME 50 ps",
                                                   "4 CHANNELS, 1550 nm"], 210, 297), 210, 297,
              (-270, -130, 780), (0, 0, 6))  # fmt: skip
        k.anchor("delay-bars", (0, -86, 890))
        k.anchor("velocity-figure", (-270, -150, 781))
    k.anchor("fibre-panel", (-70, y - 6, z + 60))
    k.anchor("fast-outputs", (50, y - 13, z - 40))
    k.image(labels.line("LASER 2 W", 70, 14), 70, 14, (-210, y - 0.2, mids[0][2] + 60), rot=FRONT)
    scale(k)
