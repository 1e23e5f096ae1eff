"""Crop spray boom: coloured flat-fan nozzles at even distances, hose joints, big white tank."""

from kit import labels
from kit.core import FRONT, View
from kit.materials import painted, plastic, polished, rubber
from kit.parts import sticker
from kit.props import scale
from kit.works import frame, trestle

VIEWS = {"hero": View(-22, 16), "closeup": View(-16, 12, at="flat-fan", radius=150)}


def build(k):
    """Boom in front on two trestles, tank on its frame behind."""
    white, dark = plastic((0.66, 0.67, 0.64), 0.4), plastic((0.04,) * 3, 0.5)
    for x in (-1300, 1300):
        trestle(k, 320, 200, 820, (x, 0, 0))
    k.box((3200, 60, 60), painted((0.05, 0.2, 0.09), 0.4), (0, 0, 820), 4, base=True)
    for i in range(8):
        k.box(
            (330, 16, 16),
            painted((0.05, 0.2, 0.09), 0.4),
            (-1400 + 400 * i, 0, 960),
            2,
            rot=(0, 40 if i % 2 else -40, 0),
        )
    k.box((3200, 40, 40), painted((0.05, 0.2, 0.09), 0.4), (0, 0, 1050), 4, base=True)
    k.cyl(15, 3200, polished(), (-1600, -60, 790), axis="X")
    for i in range(7):
        x = -1500 + 500 * i
        color = (0.03, 0.15, 0.5)
        k.box((50, 60, 50), dark, (x, -60, 790), 8)
        k.cyl(17, 60, dark, (x, -60, 712))
        k.cyl(26, 34, plastic(color, 0.4), (x, -60, 690))
        k.box((22, 26, 24), plastic(color, 0.4), (x, -60, 676), 3)
        k.box((18, 4, 3), plastic((0.02,) * 3), (x, -60, 663), 0.3)
        k.cyl(20, 40, dark, (x, -90, 800), rot=FRONT)
    with k.at((0, 1000, 0)):
        frame(k, 1300, 900, 600, 70, painted((0.05, 0.2, 0.09), 0.4))
        k.box((1200, 860, 800), white, (0, 0, 590), 160, base=True)
        for x in (-300, 300):
            k.box((90, 880, 814), white, (x, 0, 584), 40, base=True)
        k.cyl(150, 60, dark, (0, 0, 1385))
        k.torus(110, 14, dark, (0, 0, 1445))
        for j in range(6):
            k.box((40, 4, 4), dark, (-520, -432, 750 + 90 * j), 0.5)
        k.image(
            labels.plate(
                ["1 000 LITRES", "DROPLET 150-400 µm"], 420, 160, "FELDREGEN 1000", (30, 110, 30)
            ),
            420,
            170,
            (0, -434, 1000),
            rot=FRONT,
            t=2,
        )
    k.sweep([(400, 560, 640), (500, 300, 300), (420, 60, 500), (300, -60, 790)], 20, rubber())
    sticker(
        k, "11003 BLUE  50 cm", 200, 40, (300, -31, 850), paper=(20, 70, 40), ink=(240, 240, 240)
    )
    k.anchor("flat-fan", (0, -88, 700))
    k.anchor("even-spacing", (-750, -72, 795))
    k.anchor("big-tank", (-300, 560, 1180))
    scale(k)
