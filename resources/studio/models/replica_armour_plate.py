"""Dummy foam plates of the same outline: dented edge, sports sticker, no level and no lot."""

from kit import labels
from kit.core import View
from kit.materials import plastic
from kit.props import scale
from kit.worn import ballistic_plate

VIEWS = {"hero": View(-26, 16), "closeup": View(-24, 18, at="edge", radius=90)}


def _stand(k, x, w):
    post = plastic((0.3, 0.31, 0.33), 0.5)
    k.box((w * 0.7, 130, 8), post, (x, 44, 0), 2, base=True)
    k.box((w * 0.5, 10, 170), post, (x, 72, 0), 3, base=True, rot=(-9, 0, 0))
    k.box((w * 0.6, 10, 14), post, (x, -16, 0), 2, base=True)


def build(k):
    """Lean one foam plate with its sticker and a thin moulded one on stands."""
    foam, thin = plastic((0.10, 0.105, 0.11), 0.95), plastic((0.13, 0.14, 0.08), 0.4)
    for x, mat, t in ((-150, foam, 22), (150, thin, 4)):
        _stand(k, x, 250)
        ballistic_plate(k, 246, 300, t, mat, (x, 10, 8), (-9, 0, 0), 22)
    with k.at((-150, 10, 8), rot=(-9, 0, 0)):
        lines = ["Dummy plate, EVA foam", "For airsoft use only"]
        drawing = labels.plate(lines, 120, 60, "NOT BULLETPROOF", (190, 60, 20), (240, 240, 236))
        k.image(drawing, 120, 60, (0, -12.6, 170), (90, 0, 0), 0.6)
        for x, z, r in ((-60, 60, 9), (50, 76, 12), (20, 40, 7)):
            k.sphere(r, plastic((0.03, 0.03, 0.032), 0.95), (x, -11.4 + x * x * 0.0015, z), 0.35)
        for z in (70, 120, 200):
            k.sphere(7, plastic((0.03, 0.03, 0.032), 0.95), (-121, 12, z), 0.9)
        k.anchor("edge", (-122, 10, 120))
        k.anchor("curved-plate", (-88, 2, 262))
    with k.at((150, 10, 8), rot=(-9, 0, 0)):
        for i in range(5):
            k.box((150, 2, 4), thin, (0, -3.5, 70 + i * 34), 1)
    scale(k)
