"""Outside shapes of cartridges, shells, grenades and their boxes (millimetres)."""

from kit.core import polar
from kit.materials import (
    BLACK,
    BRASS,
    COPPER,
    STEEL,
    brushed,
    painted,
    plastic,
    polished,
    turned,
)
from kit.surface import slab, strap


def cartridge(
    k,
    d,
    case,
    total,
    mat=None,
    loc=(0, 0, 0),
    rot=None,
    bullet=None,
    neck=0.66,
    tip=None,
    jacket=None,
):
    """Cartridge that stands on its base at loc; neck 1 is a straight case, tip a painted point."""
    brass, r = mat or polished(BRASS, 0.22), d / 2
    b, jacket = r * neck * 0.93, jacket or polished(COPPER, 0.25)
    shoulder = [(r * 0.95, case * 0.72), (r * neck, case * 0.82)] if neck < 0.95 else []
    with k.at(loc, rot=rot):
        k.lathe(
            [
                (0, 0.3),
                (r * 0.42, 0.3),
                (r * 0.44, 0),
                (r * 0.93, 0),
                (r, d * 0.04),
                (r, d * 0.1),
                (r * 0.84, d * 0.13),
                (r * 0.84, d * 0.2),
                (r, d * 0.3),
                *shoulder,
                (r * neck, case),
                (b, case),
            ],
            brass,
            seg=64,
        )
        k.cyl(r * 0.4, 0.5, polished((0.6, 0.45, 0.3), 0.3), (0, 0, -0.1), seg=32)
        if bullet is None:
            n = total - case
            nose = [
                (b, 0),
                (b, n * 0.15),
                (b * 0.9, n * 0.42),
                (b * 0.66, n * 0.7),
                (b * 0.3, n * 0.93),
                (0, n),
            ]
            k.lathe(nose, jacket, (0, 0, case - 0.1), seg=64)
            if tip:
                k.lathe(
                    [(b * 0.67, n * 0.7), (b * 0.32, n * 0.94), (0, n * 1.01)],
                    painted(tip),
                    (0, 0, case),
                    seg=48,
                )


def shell(k, d, length, mat, loc=(0, 0, 0), rot=None, nose="fuze", band=COPPER, tail=0.0):
    """Gun shell on its base, or with tail > 0 a mortar bomb on its fin tube of that length."""
    r, n = d / 2, length - tail
    with k.at(loc, rot=rot):
        if tail:
            steel = brushed((0.6, 0.6, 0.6), "Z")
            k.cyl(r * 0.3, tail + n * 0.12, steel)
            for i in range(8):
                with k.at(rot=(0, 0, 45 * i)):
                    slab(
                        k,
                        [
                            (r * 0.28, 2),
                            (r * 0.94, 2),
                            (r * 0.94, tail * 0.45),
                            (r * 0.28, tail * 0.62),
                        ],
                        max(1.6, d * 0.02),
                        steel,
                        bevel=0.4,
                    )
                k.cyl(
                    r * 0.05, 2, plastic(BLACK), (0, -r * 0.29, tail * 0.72), rot=(90, 0, 0), seg=16
                )
            curve = [
                (r * 0.32, 0),
                (r * 0.6, n * 0.16),
                (r * 0.88, n * 0.32),
                (r, n * 0.45),
                (r, n * 0.5),
                (r * 0.93, n * 0.66),
                (r * 0.7, n * 0.85),
                (r * 0.36, n * 0.98),
                (0, n * 0.98),
            ]
            k.lathe(curve, mat, (0, 0, tail))
            for i in range(4):
                k.tube(r * 1.005, r * 0.97, n * 0.012, mat, (0, 0, tail + n * (0.455 + 0.014 * i)))
        else:
            curve = [
                (0, 0),
                (r * 0.86, 0),
                (r * 0.9, n * 0.02),
                (r * 0.99, n * 0.1),
                (r * 0.99, n * 0.42),
                (r, n * 0.45),
                (r * 0.96, n * 0.58),
                (r * 0.8, n * 0.76),
                (r * 0.55, n * 0.9),
                (r * 0.38, n * 0.98),
                (0, n * 0.98),
            ]
            k.lathe(curve, mat)
            if band:
                k.tube(r * 1.03, r * 0.9, n * 0.045, turned(band, 0.3), (0, 0, n * 0.13))
                for z in (0.142, 0.156):
                    k.torus(r * 1.02, r * 0.012, turned(band, 0.5), (0, 0, n * z))
        top = length - n * 0.03
        if nose == "fuze":
            fuze(k, r * 0.37, n * 0.17, (0, 0, top))
        elif nose == "eye":
            k.cyl(r * 0.36, r * 0.2, painted((0.35, 0.3, 0.05)), (0, 0, top))
            k.torus(
                r * 0.3, r * 0.08, painted((0.35, 0.3, 0.05)), (0, 0, top + r * 0.5), rot=(90, 0, 0)
            )
        else:
            k.tube(r * 0.4, r * 0.3, n * 0.03, turned(STEEL, 0.3), (0, 0, top))
            k.cyl(r * 0.3, n * 0.02, plastic((0.5, 0.4, 0.05)), (0, 0, top))


def fuze(k, r, h, loc=(0, 0, 0), mat=None, cap=None):
    """Cone fuze that stands on loc, its widest radius r; cap colours a plastic nose."""
    steel = mat or turned(STEEL, 0.28)
    with k.at(loc):
        k.lathe(
            [
                (0, 0),
                (r * 0.95, 0),
                (r, h * 0.05),
                (r, h * 0.26),
                (r * 0.94, h * 0.28),
                (r * 0.94, h * 0.32),
                (r * 0.98, h * 0.34),
                (r * 0.72, h * 0.66),
                (0, h * 0.66),
            ],
            steel,
        )
        k.lathe(
            [(r * 0.72, h * 0.66), (r * 0.5, h * 0.86), (r * 0.3, h * 0.97), (0, h)], cap or steel
        )
        for x, y, a in polar(4, r * 0.98, 45):
            k.box(
                (r * 0.1, r * 0.24, h * 0.1), plastic(BLACK), (x, y, h * 0.14), 0.2, rot=(0, 0, a)
            )


def grenade(k, style, mat, loc=(0, 0, 0), steel=None):
    """Grenade outline on loc: 'ball', 'egg', 'notched' or 'can', with head, lever and ring."""
    steel = steel or brushed((0.5, 0.5, 0.48), "Z")
    with k.at(loc):
        if style == "ball":
            k.sphere(32, mat, (0, 0, 33))
            k.torus(32, 1.2, mat, (0, 0, 33))
            k.cyl(15, 8, mat)
            top, r = 64, 32
        elif style == "egg":
            k.lathe([(0, 0), (18, 0), (26, 10), (29, 32), (25, 56), (14, 72), (0, 74)], mat)
            k.torus(28.6, 1.4, mat, (0, 0, 34))
            top, r = 72, 28
        elif style == "notched":
            k.lathe([(0, 0), (16, 0), (26, 14), (27.5, 36), (24, 60), (13, 80), (0, 80)], mat)
            for i in range(5):
                z = 12 + i * 13
                rr = 27.5 - ((z - 36) / 46) ** 2 * 9
                for x, y, a in polar(9, rr):
                    k.box((7, 14.5, 9.6), mat, (x, y, z), 2, rot=(0, 0, a))
            top, r = 78, 27
        else:
            k.cyl(28, 112, mat, edge=3)
            k.torus(28, 1.2, mat, (0, 0, 6))
            k.torus(28, 1.2, mat, (0, 0, 106))
            top, r = 111, 28
        k.cyl(11, 14, steel, (0, 0, top))
        k.prism(6, 13, 5, steel, (0, 0, top + 3))
        k.box((20, 14, 12), steel, (4, 0, top + 19), 2)
        drop = top * 0.55
        strap(
            k,
            [
                (-4, 0, top + 26),
                (12, 0, top + 25),
                (r * 0.7, 0, top + 8),
                (r + 5, 0, top - drop * 0.4),
                (r + 3, 0, top - drop),
            ],
            13,
            1.6,
            steel,
        )
        k.cyl(1.5, 26, steel, (2, 13, top + 19), rot=(90, 0, 0))
        k.torus(13, 1.5, polished(), (2, -19, top + 8), rot=(0, 90, 20))
    return top
