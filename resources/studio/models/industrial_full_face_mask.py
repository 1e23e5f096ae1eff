"""Industrial mask: blue-grey silicone, one wide clear visor, two light bayonet cartridges."""

from kit import labels
from kit.core import View
from kit.facemask import canister, diaphragm, facepiece, form, muzzle, port, visor
from kit.materials import plastic
from kit.props import scale
from kit.stuffs import clear

VIEWS = {"hero": View(-26, 12), "closeup": View(-38, 6, at="bayonet-cartridges", radius=90)}
BANDS = ((0.20, 0.09, 0.03), (0.30, 0.30, 0.30), (0.60, 0.45, 0.02), (0.03, 0.25, 0.08))


def cartridge(k):
    """Stand a light cartridge with brown, grey, yellow and green bands and a white P3 ring."""
    canister(k, 40, 34, plastic((0.62, 0.62, 0.60), 0.5))
    for i, band in enumerate(BANDS):
        z = 12 + i * 4
        k.lathe([(40.6, z), (40.6, z + 3.8)], plastic(band, 0.5))


def build(k):
    """Put the mask on a head form, a spare cartridge beside it."""
    silicone = plastic((0.10, 0.17, 0.24), 0.5)
    form(k, (0.44, 0.42, 0.40))
    facepiece(k, silicone, plastic((0.05, 0.10, 0.2), 0.8))
    visor(
        k, -90, 197, 78, 38, clear((0.86, 0.92, 0.95), 0.8), plastic((0.05, 0.06, 0.07), 0.4), 3.4
    )
    with port(k, -90, 118):
        diaphragm(k, 26, plastic((0.14, 0.2, 0.26), 0.4))
    for side in (-1, 1):
        with port(k, -90 + side * 58, 112, 4):
            k.cyl(24, 10, plastic((0.05, 0.06, 0.07), 0.4), (0, 0, -2))
            with k.at((0, 0, 12)):
                cartridge(k)
    with k.at((150, -70, 6.5)):
        cartridge(k)
        k.wrap(labels.line("EN 14387  ABEK1 P3", 60, 12), 41, 9, 90, (0, 0, 30), -100)
    k.image(labels.line("EN 136  CL 2  M", 60, 12), 46, 10, (0, -113, 257), rot=(70, 0, 0), t=0.6)
    k.anchor("bayonet-cartridges", (-92, -108, 124))
    k.anchor(
        "wide-visor", tuple(a + b for a, b in zip(muzzle(-96, 200, 4), (0, 0, 10), strict=True))
    )
    k.anchor("no-drink-tube", (26, -112, 92))
    scale(k)
