"""Spacecraft skins, square ducts, layered ablator, cut engine tubes (millimetres)."""

import math

from PIL import Image, ImageDraw

from kit.core import X, rounded
from kit.materials import _once, plastic
from kit.surface import loft


def cells(nx, ny, w, h, ink=(14, 20, 52), gap=(150, 150, 150)):
    """Draw a panel of solar cells with cropped corners and fine fingers."""
    s = 1400 / max(w, h)
    image = Image.new("RGB", (int(w * s), int(h * s)), gap)
    draw, px, py = ImageDraw.Draw(image), w * s / nx, h * s / ny
    for i in range(nx):
        for j in range(ny):
            x0, y0, x1, y1 = i * px + 3, j * py + 3, (i + 1) * px - 3, (j + 1) * py - 3
            c = min(px, py) * 0.14
            shape = [(x0 + c, y0), (x1 - c, y0), (x1, y0 + c), (x1, y1), (x0, y1), (x0, y0 + c)]
            draw.polygon(shape, fill=ink)
            for n in range(1, 5):
                y = y0 + (y1 - y0) * n / 5
                draw.line((x0, y, x1, y), fill=(44, 52, 92), width=2)
    return image


def hollow(k, w, h, r, depth, mat, loc=(0, 0, 0), n=10):
    """Smooth pan below loc whose round rim is w by h."""
    sections = []
    for i in range(n + 1):
        a = math.pi / 2 * i / n
        inset = depth * 0.8 * (1 - math.cos(a))
        shape = rounded(w - 2 * inset, h - 2 * inset, max(r - inset * 0.6, 8))
        sections.append([(x, y, -depth * math.sin(a)) for x, y in shape])
    loft(k, sections, mat, caps=False, smooth=60, loc=loc)
    k.plate([[(x, y) for x, y, _ in sections[-1]]], 2, mat, (loc[0], loc[1], loc[2] - depth - 1))


def open_shell(k, profile, mat, cut, loc=(0, 0, 0), arc=250.0, turn=-65.0):
    """Shell along X (radius, distance), closed outline, opened to the viewer on its front top."""
    with k.at(loc, rot=(turn, 0, 0)):
        return k.lathe(profile, mat, axis=X, closed=True, arc=arc, cut=cut)


@_once
def layered(m, light=(0.12, 0.075, 0.045), dark=(0.03, 0.022, 0.018), pitch=9.0, slope=0.5):
    """Wrapped tape in slanted layers about Z."""
    x, y, z = m.xyz()
    r = (x * x + y * y).sqrt()
    wave = ((z + r * slope) * (2 * math.pi / pitch)).sin()
    n = m.noise(m.vector(x, y, z), 0.15, 3)
    m.bump(wave * 0.5 + n * 0.4, 0.15)
    return m.set(Base_Color=m.mix(wave.ramp(-0.4, 0.4), dark, light), Roughness=0.7)


def legs(k, w, d, h, mat, loc=(0, 0, 0), t=50.0):
    """Table frame: four square legs and rails under a top of w by d at height h."""
    with k.at(loc):
        for x in (-1, 1):
            for y in (-1, 1):
                place = (x * (w - t) / 2, y * (d - t) / 2, 0)
                k.box((t, t, h), mat, place, 2, base=True)
        for z in (h * 0.18, h - t / 2):
            for y in (-1, 1):
                k.box((w - 2 * t, t * 0.8, t * 0.8), mat, (0, y * (d - t) / 2, z), 2)
            for x in (-1, 1):
                k.box((t * 0.8, d - 2 * t, t * 0.8), mat, (x * (w - t) / 2, 0, z), 2)


def dark():
    """Matt black."""
    return plastic((0.03, 0.03, 0.032), 0.6)
