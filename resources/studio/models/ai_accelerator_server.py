"""Accelerator server, lid off: eight heat sinks, six supplies; a long bare card in front."""

from kit import boards, screens
from kit.casing import TOP, bow, fan, legend
from kit.core import FRONT, View
from kit.materials import COPPER, GOLD, brushed, painted, plastic, polished
from kit.props import scale
from kit.sockets import iec, rj45, slot

VIEWS = {"hero": View(-28, 42), "closeup": View(-16, 30, at="bar-code-label", radius=120)}


def _card(k):
    """Long card on its back: plain slab, bracket without video sockets."""
    shell = brushed((0.42, 0.36, 0.2), "X", 0.36)
    k.box((268, 108, 3), plastic((0.03, 0.05, 0.035)), (0, 0, 0), 0.3, base=True)
    k.box((262, 104, 34), shell, (0, 2, 3), 2, base=True)
    k.box((240, 80, 1.2), brushed((0.3, 0.26, 0.15), "X", 0.3), (0, 2, 37), 0.3, base=True)
    k.box((1.6, 118, 40), polished(), (-135, 0, 0), 0.2, base=True)
    k.plate([[(-6, -45), (6, -45), (6, 45), (-6, 45)]], 0.4, plastic((0.03,) * 3),
            (-136, 0, 21), rot=(90, 90, -90))  # fmt: skip
    boards.edge_contacts(k, 40, 1.7, (-30, -55, 3))
    k.image(screens.barcode(["PN 900-21010-0000", "80 GB   S/N 1654321"], 84, 34), 84, 34,
            (50, 2, 38.2))  # fmt: skip
    k.anchor("bar-code-label", (50, 0, 38.6))
    k.anchor("no-video-socket", (-136, -10, 34))


def build(k):
    """Server 450 wide, 800 long; its rear with fans and supplies in front."""
    dark, steel = painted((0.05, 0.052, 0.056), 0.42), brushed((0.45, 0.45, 0.46), "Y", 0.36)
    k.box((450, 800, 200), steel, (0, 0, 0), 2, base=True)
    for x in (-224, 224):
        k.box((3, 800, 356), steel, (x, 0, 0), 0.5, base=True)
        bow(k, 60, 30, 5, (x * 0.95, -402, 320), rot=(90, 90, 0))
    k.box((450, 3, 356), dark, (0, -400, 0), 0.5, base=True)
    k.box((450, 3, 356), steel, (0, 400, 0), 0.5, base=True)
    boards.board(k, 440, 600, (0, 60, 205), boards.BLACK_BOARD, holes=False, parts=40)
    for x in (-105, 105):
        for y in (-170, -20, 130, 280):
            k.box((110, 100, 12), plastic((0.03, 0.05, 0.035)), (x, y, 206), 1, base=True)
            boards.sink(k, 112, 106, 96, 26, (x, y, 218), polished((0.55, 0.5, 0.36), 0.3))
    k.anchor("eight-modules", (-105, -170, 316))
    for x in (-165, -55, 55, 165):
        fan(k, 104, (x, -402, 284), blade=(0.24, 0.25, 0.26))
        fan(k, 104, (x, -402, 172), blade=(0.24, 0.25, 0.26))
    for i in range(6):
        x = -180 + 72 * i
        k.box((70, 10, 84), brushed(rough=0.4), (x, -402, 10), 1, base=True)
        iec(k, (x, -407, 66))
        k.box((30, 14, 10), plastic((0.1, 0.2, 0.5)), (x, -412, 28), 2)
    k.anchor("many-supplies", (-36, -408, 90))
    k.box((450, 6, 14), dark, (0, -403, 112), 1)
    legend(k, "8 x AX100  12 kW", 12, (0, -402, 345), FRONT)
    with k.at((-60, -590, 0), rot=(0, 0, 8)):
        _card(k)
    for x in (-30, 0, 30):
        slot(k, 18, 9, (200, -330 + x, 205.5), TOP)
    rj45(k, (150, -404, 120), n=2)
    k.box((440, 40, 60), brushed(COPPER, "X", 0.4), (0, -350, 204), 1, base=True)
    k.box((430, 30, 3), polished(GOLD), (0, -350, 264), 0.3, base=True)
    scale(k)
