"""Radios, cables and cabinets of telecommunications (millimetres, standing on loc)."""

from kit.casing import knob
from kit.core import FRONT, circle, polar, rounded
from kit.materials import glow, polished, rubber, wood

FIBRES = (
    (0.04, 0.12, 0.5), (0.7, 0.22, 0.02), (0.03, 0.3, 0.08), (0.2, 0.09, 0.04),
    (0.4, 0.42, 0.45), (0.6, 0.6, 0.6), (0.5, 0.02, 0.02), (0.65, 0.5, 0.03),
)  # fmt: skip


def handset(k, w, h, t, mat, loc=(0, 0, 0), antenna=120.0, r=6.0):
    """Standing hand radio, front at y = -t/2: antenna left and knob right on its top."""
    with k.at(loc):
        k.plate(
            [rounded(w, h, w * 0.12)], t, mat, (0, 0, h / 2 + t * 0.1), rot=FRONT, bevel=t * 0.1
        )
        k.cyl(r * 1.3, 10, mat, (-w * 0.3, 0, h + t * 0.1), seg=32)
        k.cyl(
            r, antenna, rubber((0.03, 0.03, 0.03)), (-w * 0.3, 0, h + t * 0.1 + 8), edge=2, seg=32
        )
        knob(k, w * 0.13, (w * 0.26, 0, h + t * 0.18), (0, 0, 0), 13)


def drum(k, r, w, wound, cr, cable, loc=(0, 0, 0), rim=None, hub=0.4):
    """Cable drum standing on its rims, axis along X; `wound` is the radius of the cable on it."""
    rim, t = rim or wood(), max(6.0, r * 0.04)
    with k.at((loc[0], loc[1], loc[2] + r), rot=(0, 90, 0)):
        for z in (-w / 2, w / 2 - t):
            k.plate([circle(r, 96), circle(r * 0.09, 32)], t, rim, (0, 0, z + t / 2), bevel=1)
            for x, y, _ in polar(6, r * hub):
                k.cyl(r * 0.025, t + r * 0.02, polished(), (x, y, z - r * 0.01), seg=16)
        k.cyl(r * hub, w - t, rim, (0, 0, -w / 2 + t / 2))
        n = max(2, int((w - 2 * t) / (2 * cr)))
        step = (w - 2 * t) / n
        profile = [(r * hub, -w / 2 + t)]
        for i in range(n):
            z = -w / 2 + t + i * step
            profile += [(wound - cr, z), (wound - cr * 0.25, z + step * 0.16),
                        (wound, z + step * 0.5), (wound - cr * 0.25, z + step * 0.84)]  # fmt: skip
        profile += [(wound - cr, w / 2 - t), (r * hub, w / 2 - t)]
        k.lathe(profile, cable, closed=True, smooth=60)


def stripped(k, x0, x1, r, layers, loc=(0, 0, 0)):
    """Straight cable along X from x0 to x1, then layers (share of r, length, material) beyond."""
    with k.at((loc[0], loc[1], loc[2] + r)):
        side, x = (1 if x1 > x0 else -1), x1
        k.cyl(r, abs(x1 - x0), layers[0][2], (min(x0, x1), 0, 0), rot=(0, 90, 0), seg=40)
        for share, length, mat in layers[1:]:
            k.cyl(r * share, length + r, mat, (x - (r if side > 0 else length), 0, 0),
                  rot=(0, 90, 0), seg=32)  # fmt: skip
            x += side * length
    return x


def lamps(k, n, pitch, loc, rot=FRONT, r=2.5, colors=((0.1, 0.9, 0.2),)):
    """Row of n lit lamps along x of a face, colours in turn."""
    with k.at(loc, rot=rot):
        for i in range(n):
            x = (i - (n - 1) / 2) * pitch
            k.tube(r * 1.3, r, r * 0.5, polished(), (x, 0, 0), seg=24)
            k.cyl(r, r * 0.8, glow(colors[i % len(colors)], 1.4), (x, 0, 0), edge=r * 0.3, seg=20)
