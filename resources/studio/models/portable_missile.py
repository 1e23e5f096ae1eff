"""Portable missile below its sealed launch tube: seeker dome, folded fins, plugged nozzle, grip."""

from kit import labels
from kit.aero import body, finset
from kit.arms import cradle, grip, struck, trigger
from kit.core import FRONT, View, X
from kit.materials import BRASS, painted, plastic, polished, rubber, turned
from kit.props import scale
from kit.surface import OLIVE

VIEWS = {"hero": View(-30, 18), "closeup": View(-38, 16, at="seeker-dome", radius=150)}


def build(k):
    """Rest the tube high on two posts behind, the round low on two posts before it."""
    olive, black = painted(OLIVE, 0.5), plastic((0.05, 0.05, 0.052))
    with k.at((0, 130, 330)):
        k.cyl(44, 1020, olive, (-500, 0, 0), X)
        for x, r in ((-530, 54), (490, 52)):
            k.cyl(r, 44, rubber((0.06, 0.06, 0.055)), (x, 0, 0), X)
        for x in (-420, -60, 380):
            k.tube(48, 44, 24, olive, (x, 0, 0), X)
        grip(k, black, (-230, 0, -50), 100, 44)
        trigger(k, black, (-280, 0, -50))
        k.box((190, 46, 30), black, (-260, 0, -46), 6)
        k.sphere(32, painted((0.4, 0.38, 0.1)), (-372, 0, -56))
        k.cyl(20, 40, black, (-350, 0, -50), X)
        k.box((120, 8, 60), olive, (-200, -46, 30), 3)
        k.tube(14, 11, 10, black, (-250, -50, 66), X)
        k.image(
            labels.plate(
                ["MISSILE GUIDED PM-92", "LOT 17-204   UN 0181  1.1E"],
                300,
                40,
                paper=(84, 88, 60),
                ink=(230, 190, 40),
            ),
            300,
            40,
            (150, -44.6, 0),
            FRONT,
            0.6,
        )
        struck(k, "THIS SIDE UP", 9, (-20, -44.6, -20), color=(0.6, 0.5, 0.1))
        k.sweep(
            [(-420, 0, -46), (-380, 20, -200), (0, 20, -240), (350, 10, -60), (380, 0, -48)],
            8,
            rubber((0.1, 0.1, 0.07)),
        )
        k.anchor("launch-tube", (-228, -24, -60))
    for x in (-440, 420):
        cradle(k, x, 284, 92, 130)
    with k.at((0, -130, 110)):
        body(k, [(8, -548), (20, -540), (28, -520), (34, -490)], polished((0.10, 0.10, 0.12), 0.04))
        body(k, [(35, -490), (35, -380)], turned((0.6, 0.6, 0.6), 0.25))
        body(k, [(35, -380), (35, 420)], olive)
        for x, c in ((-330, (0.6, 0.45, 0.02)), (80, (0.16, 0.08, 0.04))):
            k.tube(35.6, 34, 26, painted(c), (x, 0, 0), X)
        finset(k, 4, [(-460, 34), (-410, 34), (-418, 58), (-440, 58)], 2, turned((0.5, 0.5, 0.5)))
        finset(k, 4, [(330, 34), (420, 34), (424, 46), (330, 46)], 12, turned((0.35, 0.35, 0.36)))
        k.tube(48, 44, 18, polished(BRASS, 0.3), (360, 0, 0), X)
        k.lathe(
            [(33, 420), (28, 436), (30, 470), (26, 470), (22, 440)], turned((0.3, 0.3, 0.3)), axis=X
        )
        k.cyl(25, 12, plastic((0.5, 0.1, 0.03)), (462, 0, 0), X)
        k.anchor("seeker-dome", (-524, -22, 12))
        k.anchor("folded-fins", (380, -40, 28))
        k.anchor("nozzle-plug", (470, -24, 10))
    for x in (-250, 260):
        cradle(k, x, 73, 72, -130)
    scale(k)
