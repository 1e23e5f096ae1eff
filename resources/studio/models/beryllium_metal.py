"""Beryllium: steel-grey block, tube and mirror blank in sealed bags, warning, white oxide disc."""

from kit.core import View
from kit.materials import brushed, polished, turned
from kit.packing import foam_case, pouch, sheet
from kit.props import scale
from kit.stickers import chem, slip
from kit.stuffs import ceramic, clear

VIEWS = {"hero": View(-20, 32), "closeup": View(-10, 36, at="be-warning", radius=75)}


def build(k):
    """Lay a tube and a mirror blank in foam, a bagged block with its warning in front."""
    grey = turned((0.34, 0.35, 0.36), 0.26, 1.0)
    square = [(20, -70), (160, -70), (160, 70), (20, 70)]
    slot = [(-160, -26), (-10, -26), (-10, 26), (-160, 26)]
    floor = foam_case(k, 400, 220, 50, [square, slot], (0, 120, 0), depth=34)[1]
    k.lathe(
        [(0, 0), (62, 0), (62, 26), (60, 28), (0, 26)],
        polished((0.42, 0.43, 0.44), 0.08),
        (90, 120, floor),
    )
    with k.at((-158, 120, floor + 22), axis="X"):
        k.tube(22, 18, 146, grey)
    k.box((110, 80, 34), brushed((0.33, 0.34, 0.35), "X", 0.3), (-90, -90, 18), 0.8)
    label = chem(
        "BERYLLIUM",
        ("S-200F   lot 719", "DUST CAUSES LUNG DISEASE"),
        (),
        ("skull", "health"),
        band=(190, 20, 20),
        ratio=0.6,
    )
    sheet(k, label, 90, 54, (-90, -90, 37), 0)
    pouch(k, 190, 150, 38, clear((0.93, 0.95, 0.96)), None, (-90, -90, 0))
    k.cyl(28, 8, ceramic((0.74, 0.74, 0.72), 0.4), (60, -90, 0))
    k.tube(16, 12, 30, ceramic((0.74, 0.74, 0.72), 0.4), (120, -110, 0))
    sheet(
        k,
        slip("GRADE TAG", ["Be  S-200F", "1.85 g/cm3", "heat 4471"], 0.8),
        100,
        80,
        (210, -80, 0.3),
        -8,
    )
    k.anchor("feather-metal", (80, 80, floor + 27))
    k.anchor("be-warning", (-90, -90, 39))
    k.anchor("grade-tag", (210, -76, 1))
    scale(k)
