"""Car catalyst: rusty steel can with two pipe stubs, a beige honeycomb block, white pellets."""

from kit.core import View, X, circle, rounded
from kit.many import blocks, grid
from kit.materials import plastic, polished
from kit.props import scale
from kit.stuffs import ceramic, dish, pieces, rusty

VIEWS = {"hero": View(-24, 26), "closeup": View(-14, 24, at="honeycomb", radius=70)}


def build(k):
    """Lay the can on its side, the cut-free block and a dish of pellets in front."""
    rust, seam = rusty((0.36, 0.35, 0.33), amount=0.75), rusty((0.42, 0.41, 0.40), amount=0.4)
    with k.at((-150, 60, 68), axis=X):
        k.lathe(
            [
                (24, -70),
                (24, 0),
                (30, 10),
                (64, 60),
                (66, 64),
                (66, 240),
                (64, 244),
                (30, 300),
                (24, 310),
                (24, 380),
                (21, 380),
                (21, 300),
            ],
            rust,
        )
        for z in (62, 242):
            k.torus(66, 2.6, seam, (0, 0, z))
        k.lathe([(21, -70), (21, -10)], plastic((0.03, 0.03, 0.03)))
        for z in (-70, 376):
            k.plate(
                [rounded(110, 70, 16), circle(24), circle(5, 20, -42), circle(5, 20, 42)],
                9,
                rust,
                (0, 0, z),
            )
    with k.at((-30, -7.2, 60), rot=(100, 0, 0)):
        k.text("E4  103R-0719  GM 46", 9, polished((0.6, 0.5, 0.42), 0.4), (0, 4, 0.6), depth=0.6)
    beige = ceramic((0.55, 0.47, 0.34), 0.7)
    with k.at((210, -100, 52), rot=(90, 0, 0)):
        k.cyl(52, 120, beige, (0, 0, -120), edge=1)
        spots = [s for s in grid(34, 34, 2.9, 2.9) if s[0] ** 2 + s[1] ** 2 < 48.5**2]
        blocks(k, spots, (2.0, 2.0, 0.4), plastic((0.06, 0.045, 0.03), 0.8), (0, 0, -0.1))
    dish(k, 50, (30, -150, 0), (0.04, 0.08, 0.2))
    pieces(k, "ball", 240, 7, ceramic((0.7, 0.69, 0.66), 0.6), 34, 10, (30, -150, 3))
    k.anchor("honeycomb", (205, -101, 60))
    k.anchor("pipe-stubs", (-200, 38, 80))
    scale(k)
