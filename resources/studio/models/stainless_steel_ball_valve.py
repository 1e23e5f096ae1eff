"""Stainless ball valve: bare cast body, mirror-bright ball, bare machined flange faces."""

from kit.core import FRONT, View, X
from kit.materials import BLUE, STEEL, cast, plastic, polished, turned
from kit.props import scale
from kit.valves import ball_valve

VIEWS = {"hero": View(-38, 20), "closeup": View(-58, 14, at="bright-ball", radius=75)}
BORE = 56.0


def build(k):
    """Flanged valve, a small threaded one before it."""
    body, mirror, bare = cast((0.46, 0.45, 0.43), 0.45), polished(rough=0.04), turned(STEEL, 0.2)
    with k.at((0, 0, BORE * 1.2)):
        ball_valve(k, BORE, body, plastic(BLUE), lined=bare, reach=86)
        k.sphere(BORE * 0.66, mirror, (-BORE * 0.45, 0, 0))
        for words, z in (("CF8M", 26), ("DN50 PN40", -4)):
            k.text(words, 10, polished(), (0, -BORE * 0.98, z), FRONT, 5)
        k.anchor("bright-ball", (-86, -6, 4))
        k.anchor("cast-mark", (0, -BORE * 1.02, 26))
        k.anchor("bare-faces", (-90, -30, 24))
    with k.at((70, -150, 32)):
        ball_valve(k, 30, polished((0.55, 0.54, 0.52), 0.3), plastic(BLUE), flanged=False)
        k.cyl(22, 4, plastic((0.02,) * 3), (-46, 0, 0), axis=X)
        k.text("316 1000WOG", 4, polished(), (0, -28, 0), FRONT, 2)
    scale(k)
