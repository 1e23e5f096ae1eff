"""Inert display ammunition: drilled round, blue shell with a cut-open window and INERT stamp."""

from kit import labels
from kit.ammo import cartridge, shell
from kit.core import View
from kit.materials import BLUE, painted, plastic, polished, turned, wood
from kit.papers import sheet
from kit.props import scale
from kit.surface import slab

VIEWS = {"hero": View(-24, 18), "closeup": View(-16, 24, at="drilled-hole", radius=34)}


def build(k):
    """Stand the blue shell and a sectioned one on a board, two drilled rounds before them."""
    blue = painted((0.05, 0.14, 0.42), 0.35)
    k.box((380, 150, 18), wood((0.30, 0.17, 0.08)), (0, 20, 0), 4, base=True)
    shell(k, 84, 330, blue, (-110, 30, 18))
    k.wrap(
        labels.line("INERT", 70, 26, (40, 90, 190), (245, 245, 245)), 42.3, 24, 90, (-110, 30, 130)
    )
    k.anchor("inert-stamp", (-110, -12.6, 130))
    for x, z in ((-96, 200), (-122, 80)):
        k.cyl(7, 3, plastic((0.012,) * 3, 0.9), (x, -8.5, z), rot=(90, 0, 10), seg=32)
    with k.at((10, 30, 18)):
        outer = [(42, 0), (42, 120), (40, 170), (32, 230), (20, 280), (14, 300)]
        inner = [(8, 300), (13, 276), (25, 226), (31, 170), (32, 120), (32, 14), (0, 14), (0, 0)]
        k.lathe(
            outer + inner,
            painted((0.085, 0.095, 0.045)),
            rot=(0, 0, -20),
            arc=255,
            closed=True,
            cut=painted((0.55, 0.03, 0.02), 0.5),
        )
        k.lathe(
            [(0, 14), (31, 14), (31, 170), (24, 226), (12, 274), (0, 290)], wood((0.5, 0.34, 0.18))
        )
        k.cyl(18, 50, turned((0.6, 0.6, 0.6)), (0, 0, 296))
        k.anchor("cutaway", (6, -31, 120))
    for i, x in enumerate((110, 136, 162)):
        cartridge(k, 20, 99, 138, polished((0.62, 0.44, 0.16), 0.25), (x, 0, 18))
        for z in (30, 52, 72):
            k.cyl(3, 21, plastic((0.012,) * 3, 0.9), (x, 10.4, 18 + z), rot=(90, 0, 0), seg=24)
        if i == 0:
            k.anchor("drilled-hole", (x, -10.8, 70))
    slab(k, [(96, 18), (176, 18), (176, 30), (96, 30)], 8, painted(BLUE), y=-40)
    k.image(
        labels.line("DRILL  -  DUMMY  -  INERT", 76, 9, (30, 60, 120), (240, 240, 240)),
        76,
        9,
        (136, -44, 24),
        (90, 0, 0),
    )
    lines = ["Free from explosive", "Drilled and emptied", "Certificate FFE 0418"]
    sheet(k, "CERTIFICATE", lines, 110, 80, (250, -20, 0), -8, stamp="FFE")
    scale(k)
