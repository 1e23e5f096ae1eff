"""Industrial network switch: upright metal box on a rail, row of sockets, plug-in terminal."""

from kit import labels
from kit.casing import LEFT, RIGHT, TOP, led, legend
from kit.core import FRONT, View
from kit.many import blocks, grid
from kit.materials import brushed, painted, plastic, polished
from kit.props import scale
from kit.sockets import fibre, rj45, terminals

VIEWS = {"hero": View(-30, 24), "closeup": View(-12, 18, at="network-row", radius=52)}
LABEL = ["INDUSTRIAL SWITCH RS-208", "-40 to +75 C   24/48 VDC", "CE  UL  DNV", "S/N 8841-0417"]


def _box(k, back):
    """One switch standing on its lower edge."""
    grey = painted((0.3, 0.31, 0.33), 0.45)
    k.box((60, 110, 140), grey, (0, 0, 0), 2, base=True)
    for x, rot in ((-30, LEFT), (30, RIGHT)):
        blocks(k, grid(1, 12, 0, 9), (84, 3, 4), grey, (x, 10, 70), rot)
    if back:
        steel = polished((0.6, 0.6, 0.58), 0.25)
        k.box((40, 4, 70), brushed((0.5, 0.5, 0.5), "Z"), (0, 57, 76), 0.6)
        k.box((44, 12, 8), steel, (0, 61, 98), 1)
        k.box((44, 12, 6), steel, (0, 61, 58), 1)
        k.helix(4, 0.9, 3, 8, steel, (-10, 61, 44), "X")
        k.box((14, 5, 26), steel, (0, 60, 36), 1)
        k.anchor("rail-clip", (0, 66, 96))
        return
    k.plate([[(-29, -69), (29, -69), (29, 69), (-29, 69)]], 2, plastic((0.05, 0.055, 0.06)),
            (0, -55.4, 70), rot=FRONT)  # fmt: skip
    for i in range(6):
        with k.at((14 if i % 2 else -9, -56.4, 24 + (i // 2) * 22)):
            rj45(k, (0, 0, 0), n=1)
    for i in range(2):
        fibre(k, (3, -56.4, 92 + i * 15), color=(0.05, 0.2, 0.5), cap=True)
    for i in range(6):
        led(k, (0.1, 0.9, 0.2), (-24, -56.4, 24 + i * 11), r=1.6)
    legend(k, "RAILSWITCH 208", 4, (0, -56.5, 132))
    legend(k, "-40 +75 C", 4, (0, -56.5, 122))
    terminals(k, 6, 7, (0, 12, 140), TOP)
    k.anchor("network-row", (14, -59, 46))
    k.anchor("dc-terminal", (0, 8, 147))


def build(k):
    """One switch to the front, a second with its rail clip to the viewer, side label in sight."""
    with k.at((-60, 0, 0)):
        _box(k, back=False)
        k.image(labels.plate(LABEL, 80, 50), 80, 50, (-34.4, 8, 70), rot=LEFT)
    with k.at((70, 30, 0), rot=(0, 0, 160)):
        _box(k, back=True)
    with k.at((20, -110, 0), rot=(0, 0, 12)):
        zinc = brushed((0.58, 0.57, 0.5), "X")
        k.box((200, 35, 1.6), zinc, (0, 0, 0), 0.2, base=True)
        for y in (-17, 17):
            k.box((200, 1.6, 7.5), zinc, (0, y * 0.7, 0), 0.2, base=True)
            k.box((200, 6, 1.4), zinc, (0, y, 6), 0.2, base=True)
        blocks(k, grid(6, 1, 30, 0), (16, 5, 0.4), plastic((0.03,) * 3), (0, 0, 1.5))
    scale(k)
