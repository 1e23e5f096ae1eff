"""Tracking radar of a test range: dish on a heavy two-axis pedestal, camera beside it, shelter."""

from kit import labels, screens
from kit.casing import display
from kit.core import FRONT, View, X, polar, rounded
from kit.materials import painted, plastic, polished, turned
from kit.optics import camera_body, dark, dish
from kit.props import scale
from kit.sockets import bnc

VIEWS = {"hero": View(-26, 12), "closeup": View(-20, 8, at="boresight-camera", radius=800)}


def _shelter(k, white, grey):
    """Control shelter, open at the front."""
    with k.at((3400, 300, 0)):
        w, d, h = 2600, 2200, 2300
        for x in (-1100, 1100):
            k.box((300, d, 200), grey, (x, 0, 0), base=True)
        k.box((w, 60, h), white, (0, d / 2 - 30, 190), 10, base=True)
        for x in (-1, 1):
            k.box((60, d, h), white, (x * (w / 2 - 30), 0, 190), 10, base=True)
        for z in (190, 190 + h):
            k.box((w, d, 60), white, (0, 0, z), 10, base=True)
        k.box((900, 60, h), white, (w / 2 - 450, -d / 2 + 30, 190), 10, base=True)
        k.box((2200, 700, 60), grey, (-100, 500, 950), 8, base=True)
        k.box((2200, 60, 700), grey, (-100, 840, 250), 4, base=True)
        track = screens.chart(700, 480, "TRAJECTORY  IMPACT 12.4 km")
        wave = screens.rows(
            500, 480, "TRACK 1", [("RANGE", "18.412 km"), ("AZ", "214.017°"), ("EL", "31.2°")]
        )
        for x, pic in ((-700, track), (100, wave)):
            k.box((820, 80, 600), plastic((0.05, 0.052, 0.056)), (x, 660, 1320), 10)
            display(k, pic, 740, 520, (x, 618, 1320), rim=14)
        k.anchor("range-shelter", (150, 600, 1400))
        k.lamp((-200, -300, 2300), 900, 14, target=(0, 0.5, -1))
        k.plate([rounded(600, 420, 10)], 30, grey, (800, -d / 2 - 15, 1300), rot=FRONT)
        for i, word in enumerate(("IRIG-B", "1 PPS", "RANGE TIME")):
            bnc(k, (640 + i * 160, -d / 2 - 30, 1260), s=5)
            k.image(
                labels.line(word, 150, 50), 150, 50, (640 + i * 160, -d / 2 - 30, 1380), rot=FRONT
            )
        k.anchor("timing-input", (800, -d / 2 - 40, 1290))


def build(k):
    """Pedestal on a concrete base, shelter with an open door on the right."""
    white, grey = painted((0.46, 0.48, 0.46), 0.45), painted((0.34, 0.36, 0.36), 0.45)
    k.box((2400, 2400, 260), plastic((0.40, 0.39, 0.37), 0.9), (0, 0, 0), 10, base=True)
    k.cyl(800, 160, grey, (0, 0, 260))
    for x, y, _ in polar(16, 720):
        k.prism(6, 44, 60, polished(), (x, y, 420))
    k.cyl(620, 800, white, (0, 0, 420), edge=20)
    k.cyl(680, 140, grey, (0, 0, 1180))
    k.box((1500, 900, 160), white, (0, 0, 1310), 30, base=True)
    for x in (-1, 1):
        k.box((300, 760, 1100), white, (x * 620, 0, 1460), 50, base=True)
        k.cyl(300, 180, grey, (x * 800 - 90, 0, 2300), axis=X)
    k.cyl(200, 1500, turned(), (-750, 0, 2300), axis=X)
    k.box((640, 600, 640), white, (0, 60, 2300), 40)
    k.anchor("tracking-pedestal", (-200, -590, 900))
    with k.at((0, -260, 2300), rot=(68, 0, 0)):
        dish(k, 1450, (0, 0, 300), (0, 0, 0), 0.3, white, struts=4)
        k.cyl(300, 320, grey)
    k.box((760, 160, 160), grey, (-1240, 60, 2300), 10)
    with k.at((-1600, -100, 2300), rot=(-22, 0, 0)):
        k.box((200, 300, 60), grey, (-60, 0, -60), 6)
        camera_body(k, 300, 300, 520, (-120, -100, -30), (0.5, 0.51, 0.51), 110, 260)
        k.anchor("boresight-camera", (-120, -560, 180))
    _shelter(k, white, grey)
    path = [
        (0, -600, 500),
        (300, -1250, 210),
        (1600, -1100, 150),
        (3000, -860, 120),
        (3600, -800, 1000),
    ]
    k.sweep(path, 40, dark())
    k.box((160, 140, 900), grey, (3600, -830, 190), 8, base=True)
    scale(k)
