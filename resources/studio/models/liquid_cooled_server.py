"""Water-cooled server, lid off: closed copper plates with hoses, blue and red couplings."""

from kit.boards import GREEN_BOARD, board
from kit.casing import fan, vents
from kit.core import View
from kit.electro import code_on
from kit.many import blocks, grid
from kit.materials import BLUE, COPPER, RED, brushed, plastic, polished, rubber
from kit.parts import bolt
from kit.props import scale
from kit.sockets import hose, iec, rj45

VIEWS = {"hero": View(-24, 36), "closeup": View(-14, 34, at="cold-plate", radius=130)}


def build(k):
    """Tray 440 wide, 700 deep; its rear with the couplings towards the viewer."""
    steel = brushed((0.5, 0.5, 0.5), "Y", 0.36)
    k.box((440, 700, 3), steel, (0, 0, 0), 0.3, base=True)
    for x in (-219, 219):
        k.box((3, 700, 84), steel, (x, 0, 0), 0.4, base=True)
    for y in (-349, 349):
        k.box((440, 3, 84), steel, (0, y, 0), 0.4, base=True)
    board(k, 420, 500, (0, -60, 6), GREEN_BOARD, parts=60, seed=6)
    for x in (-90, 90):
        y = -60
        k.box((110, 110, 10), plastic((0.04,) * 3), (x, y, 7), 1, base=True)
        k.box((104, 104, 22), polished(COPPER, 0.2), (x, y, 17), 2, base=True)
        for u in (-42, 42):
            for v in (-42, 42):
                bolt(k, 5, (x + u, y + v, 39))
        for u in (-20, 20):
            k.cyl(9, 18, polished(), (x + u, y, 38), seg=32)
        blocks(
            k,
            grid(4, 1, 9, 0, x + 78 if x > 0 else x - 78, y, 8),
            (5, 130, 34),
            plastic((0.05,) * 3),
        )
    k.anchor("cold-plate", (-90, -100, 40))
    black = rubber((0.04, 0.04, 0.045))
    k.sweep([(-110, -60, 56), (-130, -120, 66), (-170, -220, 52), (-170, -340, 44)], 8, black)
    k.sweep([(-70, -60, 56), (-40, -90, 70), (40, -90, 70), (70, -60, 56)], 8, black)
    k.sweep([(110, -60, 56), (40, -180, 72), (-90, -240, 56), (-120, -340, 44)], 8, black)
    for x, tone in ((-170, BLUE), (-120, RED)):
        hose(k, (x, -350, 44), r=11, color=tone)
    k.anchor("hose-couplings", (-170, -372, 56))
    rj45(k, (40, -351, 30), n=3)
    iec(k, (150, -351, 44))
    vents(k, 12, 5, 26, 9, (20, -351, 64))
    for i in range(5):
        fan(k, 76, (-168 + i * 84, 262, 42), (90, 0, 0), blade=(0.15, 0.15, 0.16))
    code_on(
        k, ["AQUANODE 2200", "MAX 3 bar  1.5 L/min", "S/N 11822"], 80, 40, (120, -280, 8), (0, 0, 0)
    )
    scale(k)
