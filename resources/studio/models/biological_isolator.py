"""Class III cabinet: closed box with gloves, filter housings on top, pass-through, minus pascal."""

from kit import labels
from kit.biolab import glovebox, stand
from kit.casing import display
from kit.core import FRONT, View
from kit.materials import STEEL, WHITE, brushed, painted, plastic, polished
from kit.parts import door, nameplate
from kit.plant import gauge
from kit.props import scale
from kit.screens import digits

VIEWS = {"hero": View(-30, 15), "closeup": View(-16, 12, at="pressure-gauge", radius=240)}
PLATE = ["BIOLOGICAL SAFETY CABINET CLASS III", "EN 12469   HEPA H14", "NEGATIVE PRESSURE -200 Pa",
         "S/N 3-00871"]  # fmt: skip


def _filter(k, x, y, z, w):
    """Filter housing with its clamped lid and test port."""
    white, metal = painted(WHITE, 0.4), polished(STEEL, 0.2)
    k.box((w, w, 260), white, (x, y, z), 6, base=True)
    k.box((w + 24, w + 24, 20), white, (x, y, z + 150), 3)
    for a in (-1, 1):
        k.box((22, 14, 90), metal, (x + a * w * 0.32, y - w / 2 - 12, z + 150), 4)
    k.cyl(12, 24, metal, (x, y - w / 2, z + 60), rot=FRONT)
    k.image(labels.line("HEPA H14", 150, 44, (240, 220, 60)), 150, 44,
            (x, y - w / 2, z + 214), rot=FRONT)  # fmt: skip


def build(k):
    """Cabinet on its stand, pass-through on the right, exhaust duct up."""
    steel = brushed(STEEL, "X", 0.3, 3)
    stand(k, 1560, 720, 800, brushed(STEEL, "Z", 0.32, 3))
    middle, turned = glovebox(k, 1560, 740, 780, steel, (0, 0, 800), ports=4, r=100)
    with k.at(middle, rot=turned):
        k.anchor("glove-ports", (-178, -40, 30))
    for x in (-420, 420):
        _filter(k, x, 110, 1580, 400)
    _filter(k, 420, 110, 1838, 400)
    k.cyl(100, 300, polished((0.55, 0.56, 0.57), 0.3), (420, 110, 2098))
    k.tube(112, 98, 24, steel, (420, 110, 2180))
    k.anchor("hepa-housings", (420, -92, 1700))
    k.box((420, 520, 520), steel, (990, 60, 860), 8, base=True)
    k.box((30, 460, 460), steel, (790, 60, 890), 4, base=True)
    door(k, 330, 400, 16, steel, (990, -200, 1120))
    k.box((40, 40, 860), steel, (1150, 250, 0), 2, base=True)
    k.box((40, 40, 860), steel, (1150, -130, 0), 2, base=True)
    k.anchor("pass-through", (960, -226, 1220))
    gauge(k, 62, (-40, -90, 1580), stem=110, top=0.2)
    k.image(labels.line("-200 Pa", 100, 30), 100, 30, (-40, -118, 1602), rot=FRONT)
    k.box((380, 60, 130), painted(WHITE, 0.4), (0, -80, 1785), 4)
    display(k, digits("-212 Pa", 190, 76, (90, 255, 120)), 190, 76, (-60, -110, 1785))
    for i, color in enumerate(((0.5, 0.02, 0.02), (0.02, 0.3, 0.06))):
        k.cyl(16, 14, plastic(color), (90 + 60 * i, -110, 1785), rot=FRONT)
    for x in (-150, 150):
        k.box((30, 30, 170), steel, (x, -60, 1575), 2, base=True)
    k.anchor("pressure-gauge", (-40, -112, 1775))
    nameplate(k, labels.plate(PLATE, 260, 110, "ISOCAB THREE"), 260, 110, (-560, -370, 856))
    scale(k)
