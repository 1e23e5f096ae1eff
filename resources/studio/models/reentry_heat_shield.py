"""Heat shield: blunt cone cut open to its thick layered wall, ceramic window, numbered tile."""

from kit import labels
from kit.core import FRONT, View
from kit.materials import brushed, painted, plastic
from kit.papers import tag
from kit.props import scale
from kit.space import layered
from kit.stuffs import ceramic, foam
from kit.works import ring

VIEWS = {"hero": View(-22, 20), "closeup": View(-20, 16, at="layers", radius=190)}


def build(k):
    """Cone stands on its base, a quarter of it cut away; tiles lie in front on the right."""
    wall, skin = (
        layered((0.20, 0.12, 0.065), (0.05, 0.035, 0.025), 14.0),
        plastic((0.055, 0.042, 0.035), 0.75),
    )
    outer = [(0, 1000), (60, 994), (110, 975), (150, 940), (430, 60), (430, 0)]
    inner = [(360, 0), (360, 60), (95, 880), (60, 905), (0, 915)]
    with k.at((-160, 0, 40), rot=(0, 0, -20)):
        k.lathe(outer + inner, skin, arc=285, cut=wall, closed=True)
        metal = [
            (358, 6),
            (354, 60),
            (90, 876),
            (56, 898),
            (0, 905),
            (0, 897),
            (50, 890),
            (84, 868),
            (345, 60),
            (345, 6),
        ]
        k.lathe(metal, brushed((0.66, 0.66, 0.66), "Z", 0.3), arc=285, closed=True)
    ring(k, 440, 330, 40, (-160, 0, 20), mat=brushed((0.62,) * 3, "X", 0.3), holes=36, hole=12)
    with k.at((-160, 0, 420), rot=(0, 0, -65)), k.at((0, -316, 0), rot=(90 - 17.6, 0, 0)):
        k.cyl(64, 10, ceramic((0.68, 0.67, 0.63), 0.4), (0, 0, 0))
        k.tube(70, 62, 8, plastic((0.02,) * 3), (0, 0, 0))
        k.anchor("antenna-window", (0, 0, 11))
    with k.at((430, -180, 0), rot=(0, 0, -16)):
        k.box((190, 190, 70), foam((0.66, 0.66, 0.64), 1.0), (0, 0, 0), 3, base=True)
        k.box((192, 192, 42), plastic((0.03, 0.03, 0.033), 0.15), (0, 0, 32), 4, base=True)
        k.text("V070-391 024", 15, painted((0.66, 0.66, 0.6)), (0, 12, 74.1), depth=0.2)
        k.text("S/N 1187", 15, painted((0.66, 0.66, 0.6)), (0, -22, 74.1), depth=0.2)
        k.anchor("tile", (60, -70, 75))
    with k.at((560, 130, 0), rot=(0, 0, 12)):
        k.box((190, 190, 90), foam((0.66, 0.66, 0.64), 1.0), (0, 0, 0), 3, base=True)
        k.image(
            labels.line("TILE 391-025  144 kg/m3", 150, 22, (236, 236, 232)),
            150,
            22,
            (0, -95, 45),
            rot=FRONT,
        )
    tag(
        k,
        ["DWG 5540-HS-01 REV B", "SILICA PHENOLIC 1.72 g/cm3", "RESIN LOT 2231  FIBRE 0714"],
        210,
        110,
        (-420, -500, 0),
        10,
        "HEAT SHIELD",
    )
    k.anchor("blunt-cone", (-330, -130, 700))
    k.anchor("layers", (173, -122, 200))
    scale(k)
