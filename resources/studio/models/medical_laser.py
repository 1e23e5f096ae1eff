"""Medical laser: rounded clinic console on castors with touch screen, handpiece on a fibre arm."""

from kit import labels, screens
from kit.casing import display
from kit.core import FRONT, View, X, rounded
from kit.materials import painted, plastic, polished, rubber, turned
from kit.optics import laser_label
from kit.parts import button
from kit.props import scale
from kit.surface import loft

VIEWS = {"hero": View(-26, 14), "closeup": View(-18, 18, at="handpiece", radius=150)}


def _arm(k, white, blue):
    """Jointed arm with its handpiece."""
    steel = painted((0.5, 0.51, 0.52), 0.36)
    k.cyl(26, 560, steel, (120, 100, 950))
    k.sphere(38, steel, (120, 100, 1510))
    k.sweep([(120, 100, 1510), (-160, -160, 1560)], 20, steel, bezier=False)
    k.sphere(32, steel, (-160, -160, 1560))
    k.sweep([(-160, -160, 1560), (-330, -320, 1080)], 16, steel, bezier=False)
    k.sphere(24, steel, (-330, -320, 1080))
    with k.at((-330, -320, 1080), rot=(196, -14, 0)):
        k.cyl(20, 150, white, (0, 0, 14), edge=4)
        k.cyl(21, 14, blue, (0, 0, 60))
        k.cyl(13, 70, turned(), (0, 0, 160))
        k.cyl(5, 30, polished(), (0, 0, 228))
    k.anchor("handpiece", (-315, -315, 996))


def build(k):
    """Console with a tilted screen, arm with its handpiece hung on the left, foot pedal."""
    white, blue = painted((0.65, 0.66, 0.66), 0.32), painted((0.05, 0.24, 0.36), 0.35)
    for x in (-170, 170):
        for y in (-230, 230):
            k.cyl(50, 34, rubber(), (x - 17, y, 50), axis=X)
            k.box((50, 60, 50), turned(), (x, y, 62), 6, base=True)
    sections = []
    for z, w, d in (
        (100, 440, 600),
        (160, 460, 620),
        (500, 440, 560),
        (820, 400, 460),
        (960, 380, 400),
    ):
        sections.append([(x, y, z) for x, y in rounded(w, d, 110)])
    loft(k, sections, white, smooth=60, bevel=6)
    for z in (300, 330):
        k.plate([rounded(452, 596, 110)], 10, blue, (0, 0, z), bevel=2)
    with k.at((0, -150, 1010), rot=(-34, 0, 0)):
        k.plate([rounded(360, 260, 30)], 46, white, (0, 0, 0), rot=FRONT, bevel=6)
        pairs = [
            ("TREATMENT", "VASCULAR"),
            ("SKIN TYPE", "II"),
            ("ENERGY", "240 mJ"),
            ("1064 / 532 nm", "READY"),
        ]
        display(k, screens.rows(290, 200, "PATIENT MODE", pairs), 290, 200, (0, -29, 0), rim=10)
        k.anchor("clinic-console", (-40, -33, 20))
    k.cyl(60, 80, white, (0, -60, 930))
    with k.at((0, -262, 760), rot=(-8, 0, 0)):
        button(k, 30, (0.5, 0.02, 0.02), (-110, 28, 0))
        k.cyl(16, 10, polished(), (110, 28, 0), rot=FRONT)
        k.box((5, 22, 24), polished(), (110, 10, 0), 1)
        laser_label(k, 120, 50, (0, 32, 0), FRONT, ("CLASS 4 LASER", "1064 / 532 nm"))
    with k.at((0, -291, 430)):
        lines = ["MD   CE 0483", "1064/532 nm  500 mJ", "S/N ML-0417"]
        k.image(labels.plate(lines, 150, 80, "MEDICAL DEVICE"), 150, 80, (0, 2, 0), rot=FRONT)
        k.anchor("medical-mark", (-20, 1, 10))
    k.box((170, 24, 100), white, (0, -280, 430), 4)
    _arm(k, white, blue)
    with k.at((-150, -560, 0)):
        k.plate([rounded(200, 150, 40)], 50, plastic((0.06, 0.062, 0.066)), (0, 0, 27), bevel=4)
        k.box((120, 90, 20), plastic((0.5, 0.3, 0.02)), (0, -10, 56), 6)
    k.sweep(
        [(-150, -490, 30), (-60, -420, 10), (0, -380, 10), (60, -320, 20), (60, -290, 130)],
        7,
        rubber(),
    )
    scale(k)
