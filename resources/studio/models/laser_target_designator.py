"""Military laser designator: thick box with windows of different size, code switch, data plug."""

from kit import labels
from kit.casing import knob, legend
from kit.core import FRONT, View
from kit.materials import painted, plastic, polished, rubber
from kit.optics import laser_label, tripod
from kit.props import scale
from kit.sockets import mil_round
from kit.surface import OLIVE, SAND

VIEWS = {"hero": View(-28, 16), "closeup": View(-52, 18, at="code-switch", radius=80)}


def build(k):
    """Stand the box on its short tripod, windows to the front."""
    body, dark = painted(SAND, 0.6), plastic((0.05, 0.05, 0.052))
    tripod(k, 250, (0, 0, 0))
    with k.at((0, 0, 330)):
        k.box((230, 300, 150), body, (0, 0, 0), 14)
        k.cyl(50, 24, dark, (0, 0, -98))
        for x in (-100, 100):
            for z in (-62, 62):
                k.box((42, 312, 30), rubber((0.05, 0.05, 0.05)), (x, 0, z), 8)
        for x, z, r, c in (
            (-52, 10, 48, (0.10, 0.05, 0.10)),
            (48, 30, 30, (0.06, 0.10, 0.18)),
            (48, -36, 22, (0.12, 0.08, 0.03)),
        ):
            k.tube(r + 7, r, 26, dark, (x, -148, z), rot=FRONT)
            k.cyl(r, 16, polished(c, 0.04), (x, -148, z), rot=FRONT)
        for x in (-46, 46):
            k.cyl(22, 70, rubber((0.05, 0.05, 0.05)), (x, 215, 10), rot=FRONT)
        laser_label(k, 74, 36, (-60, -151, -54), FRONT, ("1064 nm CLASS 4", "AVOID EXPOSURE"))
        with k.at((-115, 0, 0), rot=(90, 0, -90)):
            k.box((120, 60, 6), dark, (40, 24, 2), 2)
            for i, d in enumerate("1688"):
                k.box((18, 26, 4), plastic((0.6, 0.6, 0.56)), (4 + i * 24, 24, 6), 1)
                k.text(d, 12, plastic((0.03,) * 3), (4 + i * 24, 24, 8.2), depth=0.1)
            legend(k, "PRF CODE", 8, (40, 62, 1), (0, 0, 0), (0.05, 0.05, 0.05))
            knob(k, 15, (-70, 24, 0), (0, 0, 0))
            mil_round(k, 15, (-70, -34, 0), (0, 0, 0), pins=19)
            mil_round(k, 11, (-20, -34, 0), (0, 0, 0), pins=7, cap=True)
            k.image(
                labels.plate(
                    ["AN/PEX-1  LASER DESIGNATOR", "NSN 5860-00-000-1147", "S/N 0417"], 86, 40
                ),
                86,
                40,
                (64, -34, 0),
            )
            k.anchor("code-switch", (40, 24, 9))
            k.anchor("data-plug", (-70, -34, 12))
        k.cyl(26, 200, painted(OLIVE), (128, 100, 20), rot=FRONT)
        k.box((150, 30, 40), body, (0, 0, 94), 6)
        k.anchor("laser-window", (-52, -165, 24))
        k.anchor("laser-label", (-60, -152, -54))
    scale(k)
