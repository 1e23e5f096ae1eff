"""Gaming graphics card: three fans in a shroud, video sockets on the bracket, picture carton."""

from kit import boards, screens
from kit.casing import LEFT
from kit.core import View, circle, polar, rounded
from kit.materials import anodised, glow, painted, plastic, polished
from kit.props import scale
from kit.sockets import hdmi, slot

VIEWS = {"hero": View(-46, 30), "closeup": View(-66, 22, at="video-sockets", radius=70)}


def build(k):
    """Card on its back with fans up, bracket to the left; carton behind."""
    black, trim = plastic((0.05, 0.05, 0.055), 0.4), plastic((0.35, 0.03, 0.03), 0.35)
    k.box((280, 112, 3), anodised((0.1, 0.1, 0.1), 0.4), (0, 0, 0), 0.3, base=True)
    boards.sink(k, 272, 104, 30, 60, (2, 2, 3))
    spots = (-92, 0, 92)
    k.plate([rounded(280, 122, 14), *[circle(43, 64, x, 4) for x in spots]], 14, black,
            (4, 2, 38), bevel=3)  # fmt: skip
    for x in (-46, 46):
        k.plate([[(x - 8, -52), (x + 2, -52), (x + 8, 60), (x - 2, 60)]], 2, trim, (0, 0, 45.4))
    for x in spots:
        with k.at((x, 4, 33)):
            k.cyl(15, 11, black, seg=48)
            k.cyl(11, 0.6, polished(), (0, 0, 11), seg=40)
            for a, b, t in polar(11, 27):
                k.box((28, 12, 1), black, (a, b, 5), 0.3, rot=(30, 0, t))
            k.torus(43.4, 1.2, glow((0.1, 0.5, 1.0), 1.2), (0, 0, 12))
    k.anchor("fans", (0, -10, 45))
    boards.edge_contacts(k, 42, 1.6, (-50, -60, 3))
    k.box((70, 10, 1.6), plastic((0.03, 0.12, 0.05)), (-50, -60, 1.2), 0.1)
    k.box((1.6, 124, 44), polished((0.5, 0.5, 0.5), 0.25), (-142, 0, 0), 0.3, base=True)
    for y in (-40, -14, 12):
        slot(k, 16, 5.4, (-143, y, 14), LEFT)
    hdmi(k, (-143, 38, 14), LEFT)
    for y in (-42, -20, 2, 24, 46):
        k.plate([rounded(16, 7, 2)], 0.6, plastic((0.03,) * 3), (-143, y, 34), rot=LEFT, bevel=0.1)
    k.anchor("video-sockets", (-144, -14, 14))
    art = screens.retail("VORTEX RX 4060", "8 GB  GAMING GRAPHICS  3 FANS", 400, 220)
    k.box((400, 90, 220), painted((0.06, 0.05, 0.14), 0.3), (40, 190, 0), 1, base=True)
    k.image(art, 399, 219, (40, 144.8, 110), rot=(90, 0, 0), t=0.4)
    code = screens.barcode(["4 712345 678906", "RX4060-8G-3F  S/N 7781"], 70, 44)
    k.image(code, 70, 44, (-160.2, 190, 60), rot=LEFT, t=0.5)
    k.anchor("retail-box", (-90, 144, 160))
    scale(k)
