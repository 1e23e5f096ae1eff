"""Range-gated camera: two thick cans side by side on a plate, laser label, screen."""

from kit import labels
from kit.core import FRONT, View
from kit.materials import DARK, anodised, brushed, painted, plastic, rubber, turned
from kit.optics import laser_label
from kit.props import scale
from kit.sea import can, plug
from kit.works import badge

VIEWS = {"hero": View(-24, 22), "closeup": View(-18, 14, at="two-windows", radius=150)}


def build(k):
    """Cans facing the viewer, topside unit at the right."""
    dark, titan = anodised((0.035, 0.037, 0.045), 0.35), turned((0.46, 0.45, 0.43), 0.3)
    k.box((330, 380, 16), brushed((0.5,) * 3), (0, 60, 12), 3, base=True)
    for x in (-140, 140):
        k.box((40, 300, 14), rubber(), (x, 60, 0), base=True)
    for x, r, tint in ((-78, 66, (0.02, 0.05, 0.05)), (82, 58, (0.02, 0.16, 0.06))):
        for y in (-40, 170):
            k.box((r * 1.7, 26, 40), brushed((0.45,) * 3), (x, y, 28), 4, base=True)
            k.tube(r + 6, r - 1, 22, brushed((0.45,) * 3), (x, y + 11, 104), rot=FRONT)
        with k.at((x, -110, 104), rot=FRONT):
            can(k, r, 360, (0, 0, -360), mat=dark)
            k.tube(r * 0.98, r * 0.62, 20, titan, (0, 0, -2))
            k.cyl(r * 0.63, 6, plastic(tint, 0.03), (0, 0, 2))
            k.cyl(r * 0.3, 2, plastic((0.10, 0.06, 0.16), 0.04), (0, 0, 8))
        plug(k, 14, (x, 250, 104), (-90, 0, 0), [(0, 0, 80), (x * 0.4, 60, 120), (120, 94, 200)])
    k.box((84, 60, 40), brushed((0.45,) * 3), (82, -60, 160), 3, base=True)
    laser_label(k, 78, 38, (82, -91, 181), words=("CLASS 4 LASER 532 nm", "AVOID EXPOSURE TO BEAM"))
    k.text("6000 m", 15, plastic((0.7,) * 3), (-78, -10, 171), (0, 0, 0), 0.4)
    with k.at((430, 120, 0)):
        k.box((330, 260, 130), painted((0.30, 0.32, 0.34), 0.4), (0, 0, 0), 6, base=True)
        k.image(
            labels.screen(
                "GATE",
                [("GATE TIME", "4 ns", True), ("DELAY", "88 ns", False), ("RANGE", "9.6 m", False)],
            ),
            150,
            105,
            (-70, -131, 72),
            rot=FRONT,
            t=1,
        )
        for i in range(3):
            k.cyl(13, 14, plastic(DARK), (60 + 40 * i, -130, 80), rot=FRONT)
        k.box((90, 3, 16), plastic((0.5,) * 3), (90, -131, 34))
    badge(k, "TIEFBLICK RG-6", ["DEPTH 6000 m", "S/N 0117"], 90, (-78, -176 + 45, 20), FRONT)
    k.anchor("two-windows", (-78, -120, 116))
    k.anchor("laser-label", (82, -93, 184))
    k.anchor("gate-time", (360, -14, 90))
    k.anchor("deep-can", (-90, 60, 168))
    scale(k)
