"""Metal spinning lathe: light bed, short bowl-shaped wooden form, hand lever on a tool rest."""

from kit.core import View
from kit.materials import MID_GREY, cast, painted, polished, wood
from kit.props import scale
from kit.works import badge, motor

VIEWS = {"hero": View(-30, 18), "closeup": View(-40, 20, at="hand-tool", radius=380)}
Z = 1120.0


def build(k):
    """Headstock left, bowl form with a half-pressed sheet, rest with a long lever, tailstock."""
    paint = painted((0.06, 0.19, 0.12), 0.45)
    for x in (-780, 780):
        k.box((300, 460, 640), paint, (x, 0, 0), 20, base=True)
        k.box((380, 560, 50), paint, (x, 0, 0), 8, base=True)
    for y in (-120, 120):
        k.box((2100, 90, 150), paint, (0, y, 640), 8, base=True)
        k.box((2100, 60, 14), polished(), (0, y, 790), 2, base=True)
    k.box((480, 420, 460), paint, (-760, 0, 790), 60, base=True)
    k.cyl(230, 90, paint, (-1090, 0, Z - 20), axis="X")
    motor(k, 130, 330, (-560, 60, 380), rot=(0, -90, 0), mat=painted(MID_GREY))
    for i, r in enumerate((150, 120, 90)):
        k.cyl(r, 40, cast(), (-1000 + 42 * i, 0, Z), axis="X")
    k.cyl(46, 160, polished(), (-530, 0, Z), axis="X")
    k.cyl(130, 40, cast(), (-420, 0, Z), axis="X")
    form = wood((0.50, 0.33, 0.17))
    with k.at((-380, 0, Z), "X"):
        k.lathe(
            [(0, 0), (240, 0), (246, 60), (220, 160), (150, 230), (70, 250), (0, 250)],
            form,
            smooth=60,
        )
        sheet = [
            (0, 256),
            (74, 256),
            (156, 236),
            (228, 166),
            (300, 120),
            (300, 116),
            (224, 162),
            (152, 232),
            (70, 250),
            (0, 250),
        ]
        k.lathe(sheet, polished((0.66, 0.66, 0.67), 0.15), smooth=60)
        k.cyl(60, 40, form, (0, 0, 256))
    k.cyl(24, 330, polished(), (-84, 0, Z), axis="X")
    k.box((300, 300, 330), paint, (420, 0, 800), 30, base=True)
    k.cyl(70, 420, paint, (240, 0, Z), axis="X")
    k.torus(120, 12, polished(), (740, 0, Z), axis="X")
    k.box((12, 230, 20), polished(), (735, 0, Z))
    k.cyl(24, 100, polished(), (650, 0, Z), axis="X")
    with k.at((-60, -330, 0)):
        k.box((260, 520, 50), paint, (0, 180, 804), 6, base=True)
        k.cyl(40, 210, polished(), (0, 0, 850))
        k.box((420, 60, 40), cast(), (0, 0, 1060), 6)
        for x in (-150, -50, 50, 150):
            k.cyl(9, 90, polished(), (x, 0, 1075), seg=20)
    k.sweep(
        [(-130, -190, Z + 20), (-90, -330, Z - 16), (250, -960, Z - 70)],
        15,
        polished(),
        bezier=False,
    )
    k.sweep([(110, -700, Z - 48), (250, -960, Z - 70)], 24, wood((0.4, 0.24, 0.1)), bezier=False)
    k.sphere(26, polished(), (-132, -186, Z + 20))
    badge(k, "DRUECKBANK 500", ["SWING 500 mm", "SHEET 2 mm", "2.2 kW"], 200, (-760, -212, 940))
    k.anchor("wooden-form", (-330, -200, Z + 120))
    k.anchor("hand-tool", (40, -560, Z - 22))
    k.anchor("light-bed", (250, -166, 720))
    scale(k)
