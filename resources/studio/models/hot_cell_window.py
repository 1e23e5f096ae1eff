"""Hot cell window: block of thick yellowish glass in a deep stepped frame, glass code plate."""

from kit import labels
from kit.core import FRONT, View, rounded
from kit.materials import painted, plastic, polished
from kit.packing import sheet
from kit.parts import bolt, nameplate
from kit.props import scale
from kit.stickers import slip
from kit.stuffs import liquid

VIEWS = {"hero": View(-30, 16), "closeup": View(-54, 14, at="stepped-frame", radius=330)}


def build(k):
    """Stand the framed window on its base, a loose slab showing its edge beside it."""
    paint, steel = painted((0.10, 0.20, 0.26), 0.4), painted((0.30, 0.31, 0.32), 0.4)
    k.box((900, 640, 60), steel, (0, 100, 30), 4)
    for i, (w, h, y, t) in enumerate(
        ((860, 760, -150, 150), (740, 640, 40, 240), (620, 520, 260, 220))
    ):
        inner = rounded(460, 360, 10)
        z = 60 + 380
        k.plate(
            [rounded(w, h, 12), inner], t, paint if i == 0 else steel, (0, y, z), rot=FRONT, bevel=3
        )
    k.box((460, 560, 360), liquid((0.52, 0.36, 0.03), 0.03), (0, 90, 440), 4)
    k.plate(
        [rounded(520, 420, 14), rounded(440, 340, 8)],
        22,
        polished((0.5, 0.5, 0.5), 0.3),
        (0, -234, 440),
        rot=FRONT,
    )
    for x in (-390, -130, 130, 390):
        for z in (100, 780):
            bolt(k, 20, (x, -225, z), rot=FRONT)
    for x in (-390, 390):
        bolt(k, 20, (x, -225, 440), rot=FRONT)
    plate = labels.plate(
        ["RWB 46   RWB 52", "3.23 / 5.20 g/cm3", "2 840 kg   S/N 118", "Pb eq. 212 mm"],
        150,
        90,
        "SHIELDING WINDOW",
        (30, 60, 90),
    )
    nameplate(k, plate, 190, 114, (290, -226, 700))
    for x in (-60, 60):
        k.cyl(16, 60, polished(), (x, -180, 818))
    k.box((360, 110, 300), liquid((0.50, 0.36, 0.04), 0.03), (680, -60, 210), 3)
    for x in (560, 800):
        k.box((60, 200, 60), plastic((0.35, 0.26, 0.16), 0.8), (x, -60, 30), 4)
    sheet(
        k, slip("LEAD GLASS SLAB", ["RD 50   110 mm", "61 kg"], 0.6), 200, 120, (660, -300, 0.3), 6
    )
    k.anchor("thick-yellow", (600, -116, 300))
    k.anchor("stepped-frame", (-371, 30, 520))
    k.anchor("heavier-than-glass", (20, -196, 440))
    k.anchor("glass-code", (290, -230, 700))
    scale(k)
