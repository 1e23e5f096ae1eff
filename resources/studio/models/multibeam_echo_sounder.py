"""Multibeam sounder: two crossed bars with smooth black faces, processor box, depth plate."""

from kit import labels
from kit.casing import bench, led
from kit.core import FRONT, View
from kit.materials import STEEL, brushed, painted, plastic, polished, rubber, turned
from kit.optics import subsea_plug
from kit.parts import bolt
from kit.props import scale
from kit.sockets import bnc, dsub, rj45

VIEWS = {"hero": View(-26, 24), "closeup": View(-16, 30, at="rubber-face", radius=140)}


def _bar(k, w, d, h, curved=False):
    """Array bar: grey body with a bolted frame and a smooth black face on top."""
    k.box((w, d, h), painted((0.42, 0.44, 0.46), 0.42), (0, 0, 0), 8, base=True)
    k.box((w - 20, d - 20, 20), plastic((0.035, 0.036, 0.04), 0.35), (0, 0, h - 6), 9, base=True)
    if curved:
        k.cyl(
            (d - 20) / 2,
            w - 24,
            plastic((0.035, 0.036, 0.04), 0.35),
            (-w / 2 + 12, 0, h - 10),
            axis="X",
        )
    for i in range(int(w // 60)):
        for y in (-1, 1):
            bolt(
                k,
                4,
                (-w / 2 + 30 + i * (w - 60) / max(1, w // 60 - 1), y * d / 2, h * 0.5),
                rot=(y * 90, 0, 0),
                socket=True,
            )


def build(k):
    """Crossed arrays face up on a frame, processor box on the right, cable between."""
    steel = brushed(STEEL, "X", 0.3, 3)
    k.box((420, 420, 16), steel, (0, 0, 60), 2, base=True)
    for x in (-180, 180):
        for y in (-180, 180):
            k.box((40, 40, 62), steel, (x, y, 0), 2, base=True)
    with k.at((0, -110, 76)):
        _bar(k, 460, 110, 110, curved=True)
        k.anchor("rubber-face", (-60, -20, 152))
    with k.at((0, 120, 76), rot=(0, 0, 90)):
        _bar(k, 340, 110, 80)
    k.anchor("crossed-bars", (-30, 60, 168))
    k.image(
        labels.plate(
            ["MB-400  200/400 kHz", "DEPTH RATING 300 m", "140°  512 BEAMS  S/N 0417"], 150, 62
        ),
        150,
        62,
        (-110, -165.6, 130),
        rot=FRONT,
    )
    k.anchor("depth-plate", (-110, -167, 132))
    with k.at((60, 240, 110), rot=(-90, 0, 0)):
        subsea_plug(k, 18, (0, 40, 40), None, [(0, 40, 200), (120, 50, 280), (340, 48, 240)])
        k.box((60, 60, 60), steel, (0, 30, 20), 4)
    with k.at((500, 0, 0), rot=(0, 0, -8)):
        y = bench(k, 330, 300, 150)
        for i, tone in enumerate(((0.1, 0.9, 0.2), (0.1, 0.9, 0.2), (0.9, 0.5, 0.1))):
            led(k, tone, (-130 + i * 18, y, 120), r=3)
        rj45(k, (-100, y, 70), n=3)
        for i, word in enumerate(("PPS", "SYNC")):
            bnc(k, (0 + i * 36, y, 70))
            k.image(labels.line(word, 26, 9), 26, 9, (i * 36, y, 94), rot=FRONT, t=0.3)
        for i, word in enumerate(("POS", "MOTION", "SVP")):
            dsub(k, 9, (108, y, 112 - i * 30))
            k.image(labels.line(word, 24, 8), 24, 8, (70, y, 112 - i * 30), rot=FRONT, t=0.3)
        k.text("SONAR PROCESSOR", 9, plastic((0.6,) * 3), (-40, y - 0.2, 121), FRONT, 0.2)
        k.anchor("processor-box", (-60, y - 3, 78))
    k.cyl(20, 8, rubber(), (-280, -120, 0))
    k.cyl(8, 20, turned(), (-280, -120, 6))
    k.torus(16, 3, polished(), (-280, -120, 10))
    scale(k)
