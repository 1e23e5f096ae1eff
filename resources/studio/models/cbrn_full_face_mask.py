"""CBRN mask: black butyl face, drinking tube, heavy olive filter on a 40 mm thread."""

from kit import labels
from kit.core import View
from kit.facemask import canister, diaphragm, facepiece, form, muzzle, port, visor
from kit.materials import plastic, rubber
from kit.packing import easel
from kit.props import scale
from kit.stickers import slip

VIEWS = {"hero": View(-26, 12), "closeup": View(-14, 22, at="filter-thread", radius=85)}
OLIVE = (0.10, 0.115, 0.05)


def build(k):
    """Put the mask on a head form, a second filter tin beside it."""
    black = rubber((0.032, 0.032, 0.034))
    form(k)
    facepiece(k, black)
    for side in (-1, 1):
        visor(k, -90 + side * 36, 196, 27, 27, plastic((0.10, 0.11, 0.12), 0.05))
    with port(k, -90, 122):
        diaphragm(k, 27, plastic((0.06, 0.06, 0.065), 0.4))
    band = labels.plate(
        ["CBRN  A2B2E2K2 P3", "RD40 x 1/7   2027-04"], 90, 34, paper=(196, 190, 120)
    )
    with port(k, -140, 116, 8):
        k.cyl(27, 12, plastic((0.05, 0.05, 0.055), 0.35))
        k.helix(24, 1.2, 3.6, 2.4, plastic((0.2, 0.2, 0.2), 0.3), (0, 0, 9))
        with k.at((0, 0, 20)):
            canister(k, 52, 78, plastic(OLIVE, 0.45), band)
    tube = [muzzle(-70, 92, 0), muzzle(-68, 84, 16), (44, -128, 60), (60, -122, 34), (62, -100, 20)]
    k.sweep([(x, y, z + 10) for x, y, z in tube], 5, rubber((0.06, 0.06, 0.065)))
    k.cyl(8, 18, plastic((0.12, 0.12, 0.12), 0.4), (62, -104, 18), rot=(70, 0, 20))
    k.text("CBRN", 11, plastic((0.30, 0.30, 0.28)), (0, -118, 246), rot=(64, 0, 0), depth=1.2)
    with k.at((150, -60, 0)):
        with k.at((0, 0, 79), rot=(180, 0, 0)):
            canister(k, 52, 78, plastic(OLIVE, 0.45), None)
        k.cyl(21, 16, plastic((0.3, 0.3, 0.3), 0.3), (0, 0, 78))
        k.helix(21, 1.3, 3.6, 3.2, plastic((0.3, 0.3, 0.3), 0.3), (0, 0, 81))
        k.wrap(band, 53, 38, 110, (0, 0, 40), -100)
    easel(
        k,
        slip("FILTER RD40", ["CBRN  A2B2E2K2 Hg P3", "use before 2027-04"], 0.5),
        90,
        46,
        (150, -150, 0),
        6,
    )
    k.anchor("drink-tube", (54, -128, 60))
    k.anchor("filter-thread", (142, -80, 88))
    k.anchor("cbrn-mark", (142, -113, 42))
    k.anchor("butyl-face", (-20, -112, 218))
    scale(k)
