"""Press die for sheet metal: two painted castings on guide pillars with bright inserts."""

from kit.core import FRONT, View, rounded
from kit.materials import DARK, brushed, painted, plastic, polished, wood
from kit.parts import bolt
from kit.props import scale
from kit.works import badge

VIEWS = {"hero": View(-28, 22), "closeup": View(-18, 16, at="inserts", radius=300)}


def _half(k, z, paint, upper=False):
    s = -1 if upper else 1
    k.box((1300, 850, 90), paint, (0, 0, z), 12)
    for x in (-480, -160, 160, 480):
        k.box((40, 780, 130), paint, (x, 0, z + s * 105), 6)
    for y in (-380, 380):
        k.box((1240, 40, 130), paint, (0, y, z + s * 105), 6)
    k.box((1060, 640, 60), paint, (0, 0, z + s * 190), 8)
    for x in (-560, 560):
        for y in (-330, 330):
            k.cyl(95, 150, paint, (x, y, z if not upper else z - 150))
    for x in (-600, 600):
        k.box((90, 100, 46), brushed(), (x, -412, z), 6)
        k.box((36, 60, 50), plastic(DARK), (x, -440, z), 3)


def build(k):
    """Lower half on timbers, upper half held open on the pillars."""
    paint, bright = painted((0.05, 0.16, 0.36), 0.42), polished(rough=0.1)
    for x in (-420, 420):
        k.box((140, 900, 100), wood(), (x, 0, 0), 4, base=True)
    _half(k, 145, paint)
    _half(k, 945, paint, upper=True)
    for x in (-560, 560):
        for y in (-330, 330):
            k.cyl(56, 640, polished(rough=0.06), (x, y, 240))
            k.tube(86, 56, 60, polished((0.6, 0.45, 0.2)), (x, y, 740))
    k.box((760, 420, 70), bright, (0, 0, 365), 10, base=True)
    k.plate([rounded(640, 320, 90), rounded(520, 220, 80)], 60, bright, (0, 0, 460), bevel=6)
    for x in (-330, 330):
        for y in (-140, 0, 140):
            k.box((90, 120, 110), bright, (x * 1.38, y, 365), 4, base=True)
            bolt(k, 18, (x * 1.38, y, 475), socket=True)
    k.box((500, 200, 130), bright, (0, 0, 690), 30)
    k.box((700, 360, 60), bright, (0, 0, 730), 8, base=True)
    for x in (-280, 280):
        for y in (-130, 130):
            bolt(k, 18, (x, y, 730), rot=(180, 0, 0), socket=True)
    k.text("OP20", 60, plastic((0.75, 0.75, 0.72)), (-330, -426, 950), FRONT, 1)
    badge(
        k,
        "TOOL 44-7120  OP20",
        ["DOOR INNER LH", "MASS 2 350 kg", "PRESS 800 t"],
        260,
        (150, -426, 945),
    )
    k.anchor("guide-pillars", (-560, -386, 600))
    k.anchor("inserts", (-120, -160, 492))
    k.anchor("operation-plate", (150, -430, 960))
    scale(k)
