"""Double-walled pipe: steel outer pipe, white inner pipe, small leak port between the walls."""

from kit.core import View, X, polar
from kit.materials import painted, plastic, polished
from kit.parts import flange
from kit.plant import LAID
from kit.process import PTFE, facing, stainless, tag
from kit.props import scale
from kit.valves import ball_valve

VIEWS = {"hero": View(-42, 22), "closeup": View(-52, 20, at="pipe-in-pipe", radius=190)}
R, L = 84.0, 1000.0


def _spool(k, length, grey, white):
    """Double pipe along X: left end open with both rings in sight, right end with lapped liner."""
    k.tube(R, R - 6, length, grey, rot=LAID)
    k.tube(52, 44, length + 80, white, (-80, 0, 0), rot=LAID)
    for y, z, angle in polar(3, 65, 30):
        k.box((60, 8, 26), plastic((0.12, 0.13, 0.14)), (32, y, z), 1, rot=(angle, 0, 0))
    k.tube(R - 7, 53, 4, plastic((0.012,) * 3), (160, 0, 0), rot=LAID)
    flange(k, R + 52, R - 6, 22, 8, R + 28, 18, grey, (0, 0, 0), axis=X)


def build(k):
    """Spool on wooden blocks, label on its outer wall."""
    grey, white = painted((0.12, 0.22, 0.30)), plastic(PTFE, 0.4)
    for x in (160, 820):
        k.box((90, 300, 60), plastic((0.42, 0.28, 0.14), 0.8), (x, 0, 0), base=True)
    with k.at((0, 0, 60 + R)):
        _spool(k, L, grey, white)
        flange(k, R + 52, R - 6, 22, 8, R + 28, 18, grey, (L - 22, 0, 0), axis=X)
        facing(k, R + 6, 44, white, (L, 0, 0), LAID)
        k.cyl(22, 46, grey, (300, 0, R - 8))
        k.prism(6, 24, 22, stainless(), (300, 0, R + 36))
        k.cyl(10, 40, polished(), (300, 0, R + 50))
        ball_valve(k, 14, polished(), plastic((0.5, 0.03, 0.02)), (300, 0, R + 104), (0, 90, 180),
                   flanged=False)  # fmt: skip
        k.anchor("leak-port", (300, -22, R + 46))
        k.anchor("pipe-in-pipe", (0, -44, 50))
        k.anchor("inner-plastic", (-50, -34, 38))
        tag(k, "DUOROHR SYSTEM", ["PFA / STEEL   DN 80/150", "PN 10   LEAK PORT G 1/2"], 190, 80,
            (560, -R - 8, 10), back=20)  # fmt: skip
    scale(k)
