"""Pre-insulated heating pipe: bare steel end, ring of yellow foam, black plastic skin."""

from kit.core import View
from kit.labels import line
from kit.materials import COPPER, cast, plastic, polished
from kit.plant import LAID
from kit.props import scale
from kit.stuffs import rusty

VIEWS = {"hero": View(-42, 20), "closeup": View(-52, 18, at="foam-ring", radius=200)}
R, L = 112.0, 1750.0


def _pipe(k):
    black, foam = plastic((0.03, 0.03, 0.033), 0.35), plastic((0.56, 0.42, 0.14), 0.9)
    k.tube(R, R - 5, L, black, rot=LAID)
    k.tube(R - 5.5, 56, L - 8, foam, (4, 0, 0), rot=LAID)
    k.tube(57, 52, L + 360, rusty((0.24, 0.23, 0.22), amount=0.35), (-180, 0, 0), rot=LAID)
    k.tube(57.3, 52, 14, cast((0.5, 0.49, 0.48)), (-181, 0, 0), rot=LAID)
    for y in (-1, 1):
        path = [(10, y * 62, 55), (-60, y * 66, 58), (-130, y * 82, 46), (-150, y * 80, 20)]
        k.sweep(path, 2.2, polished(COPPER))
    words = line("EN 253  DN 100/225  2023-04  THERMOLINIE", 900, 40, (8, 8, 9), (225, 225, 215))
    k.image(words, 900, 40, (760, -R - 0.4, 6), rot=(90, 0, 0), t=0.4)


def build(k):
    """Two lengths side by side on timber, a third on top."""
    for x in (300, 1450):
        k.box((120, 620, 70), plastic((0.42, 0.28, 0.14), 0.8), (x, 110, 0), base=True)
    for y, z in ((0, 0), (2 * R + 2, 0), (R + 1, R * 1.733)):
        with k.at((0 if z == 0 else 60, y, 70 + R + z)):
            _pipe(k)
    k.anchor("foam-ring", (2, -60, 60 + R + 70 - 42))
    k.anchor("alarm-wires", (-60, -68, 70 + R + 58))
    k.anchor("plain-end", (-130, -50, 70 + R + 10))
    scale(k)
