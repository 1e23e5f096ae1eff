"""Laboratory and process parts: clamp joints, filters, steam valves, glove boxes, vials, signs."""

import math

from PIL import Image, ImageDraw

from kit import labels
from kit.core import circle, polar, rounded
from kit.materials import BLUE, painted, plastic, polished, rubber
from kit.plant import FLAT
from kit.stuffs import clear

SHINE = (0.60, 0.60, 0.59)
TILT = 0.32  # share of the depth by which a glove box window leans back


def clamp(k, r, loc=FLAT, rot=FLAT):
    """Clamp joint of a pipe of radius r about local Z, with its wing nut."""
    shine = polished(SHINE, 0.14)
    with k.at(loc, rot=rot):
        ring = [(r, -r * 0.3), (r * 1.45, -r * 0.2), (r * 1.6, 0), (r * 1.45, r * 0.2)]
        ring.append((r, r * 0.3))
        k.lathe(ring, shine)
        k.box((r * 0.7, r * 0.5, r * 0.5), shine, (r * 1.8, 0, 0), r * 0.1)
        k.cyl(r * 0.14, r * 1.4, shine, (r * 1.9, -r * 0.7, 0), rot=(-90, 0, 0), seg=16)
        k.box((r * 0.9, r * 0.2, r * 0.3), shine, (r * 1.9, -r * 0.75, 0), r * 0.08)


def filter_can(k, r, h, loc=FLAT, rot=FLAT):
    """Polished housing of a sterile gas filter with clamp band, vent valve and drain."""
    shine = polished(SHINE, 0.12)
    with k.at(loc, rot=rot):
        k.cyl(r * 0.3, h * 0.2, shine)
        clamp(k, r * 0.3, (0, 0, h * 0.06))
        low = [(r * 0.3, h * 0.14), (r, h * 0.2), (r, h * 0.86), (r * 0.7, h * 0.96), (0, h)]
        k.lathe(low, shine, smooth=50)
        clamp(k, r, (0, 0, h * 0.28))
        k.cyl(r * 0.12, h * 0.12, shine, (0, 0, h * 0.97), seg=20)
        k.cyl(r * 0.26, r * 0.2, plastic((0.05,) * 3), (0, 0, h * 1.07), seg=24)


def steam_valve(k, r, loc=FLAT, rot=FLAT, color=BLUE):
    """Diaphragm valve in a pipe of radius r along local X, its round actuator towards -Y."""
    shine = polished(SHINE, 0.16)
    with k.at(loc, rot=rot):
        k.box((r * 4, r * 3, r * 3), shine, bevel=r * 0.5)
        k.cyl(r * 1.7, r * 1.2, shine, (0, -r * 1.4, 0), rot=(90, 0, 0))
        k.cyl(r * 2.2, r * 3, painted(color, 0.35), (0, -r * 2.6, 0), rot=(90, 0, 0), edge=r * 0.4)
        k.cyl(r * 0.5, r * 1.2, plastic((0.7, 0.5, 0.02)), (0, -r * 5.5, 0), rot=(90, 0, 0))


def steam_line(k, points, r, red=True):
    """Bright welded steam pipe with red marking bands at the ends."""
    k.pipe(points, r, polished(SHINE, 0.15))
    for i in (0, -1) if red else ():
        a, b = points[i], points[1 if i == 0 else -2]
        mid = [p + (q - p) * 0.45 for p, q in zip(a, b, strict=True)]
        axis = max(range(3), key=lambda j: abs(b[j] - a[j]))
        turns = ((0, 90, 0), (90, 0, 0), (0, 0, 0))
        with k.at(mid, rot=turns[axis]):
            k.tube(r * 1.08, r * 0.9, r * 4, plastic((0.5, 0.02, 0.02), 0.4), (0, 0, -r * 2))


def glove(k, r, length, loc=FLAT, rot=FLAT, mat=None, rim=None):
    """Glove port about local Z (out of the wall) with the sleeve and hand hanging inwards."""
    soft, collar = mat or rubber((0.03, 0.03, 0.032)), rim or plastic((0.05, 0.05, 0.055), 0.35)
    with k.at(loc, rot=rot):
        k.tube(r * 1.16, r * 0.92, r * 0.5, collar, (0, 0, -r * 0.1))
        k.torus(r * 1.1, r * 0.08, soft, (0, 0, r * 0.16))
        sleeve = [(r * 0.92, r * 0.3), (r * 0.86, -r * 0.4), (r * 0.6, -length * 0.55)]
        k.lathe([*sleeve, (r * 0.45, -length * 0.6)], soft, smooth=60)
        arm = [((0, 0, -length * 0.5), (0, -r * 0.3, -length * 0.82), r * 0.46, r * 0.42)]
        for i in range(4):
            x = (i - 1.5) * r * 0.24
            arm.append(((x, -r * 0.3, -length * 0.8), (x * 1.3, -r * 0.7, -length), r * 0.13,
                        r * 0.1))  # fmt: skip
        arm.append(((-r * 0.4, -r * 0.3, -length * 0.72), (-r * 0.7, -r * 0.6, -length * 0.82),
                    r * 0.15, r * 0.11))  # fmt: skip
        k.blob(arm, soft, r * 0.09, 4)


def glovebox(k, w, d, h, mat, loc=FLAT, ports=4, r=100.0, inside=(0.55, 0.56, 0.57)):
    """Box with a leaning window and glove ports; gives window middle and turn (for k.at)."""
    low, pale, soft = h * 0.14, polished(inside, 0.3), rubber((0.04, 0.04, 0.042))
    side = [(-d / 2, 0), (-d / 2, low), (-d / 2 + d * TILT, h), (d / 2, h), (d / 2, 0)]
    rise, lean = h - low, d * TILT
    long, a = math.hypot(rise, lean), math.degrees(math.atan2(lean, rise))
    middle, turned = (0, -d / 2 + lean / 2, low + rise / 2), (90 - a, 0, 0)
    with k.at(loc):
        for x in (-1, 1):
            k.plate([side], 14, mat, (x * (w / 2 - 7), 0, 0), rot=(90, 0, 90), bevel=2)
        k.box((w, d, 12), mat, base=True)
        k.box((w - 26, d - 20, 3), pale, (0, 0, 12), 0.3, base=True)
        k.box((w, 12, h), mat, (0, d / 2 - 6, 0), 2, base=True)
        k.box((w - 26, 3, h - 30), pale, (0, d / 2 - 14, 14), 0.3, base=True)
        k.box((w, d * (1 - TILT), 12), mat, (0, d * TILT / 2, h - 6), 2)
        k.box((w, 14, low), mat, (0, -d / 2 + 7, 0), 2, base=True)
        with k.at(middle, rot=turned):
            hole = rounded(w - 110, long - 90, 60)
            k.plate([rounded(w, long, 6), hole], 12, mat, (0, 0, 0), bevel=2)
            k.plate([rounded(w - 90, long - 70, 66), rounded(w - 130, long - 110, 54)], 8, soft,
                    (0, 0, 8))  # fmt: skip
            k.plate([rounded(w - 100, long - 80, 62)], 6, clear(), (0, 0, 2))
            for i in range(ports):
                x = (i - (ports - 1) / 2) * (w - 140) / ports
                glove(k, r, d * 0.62, (x, -long * 0.14, 8))
            nx = max(6, int(w / 170))
            for i in range(nx):
                for y in (-1, 1):
                    x = ((i + 0.5) / nx - 0.5) * (w - 40)
                    k.cyl(9, 7, polished(), (x, y * (long / 2 - 20), 6), seg=20)
        k.lamp((0, 0, h - 40), w * 0.3, 10, (0, -0.2, -1))
    return tuple(p + q for p, q in zip(middle, loc, strict=True)), turned


def stand(k, w, d, h, mat, loc=FLAT, t=45.0, shelf=0.25, wheels=True):
    """Open frame of square tube on castors with a shelf."""
    with k.at(loc):
        foot = 90 if wheels else 12
        for x in (-1, 1):
            for y in (-1, 1):
                px, py = x * (w - t) / 2, y * (d - t) / 2
                k.box((t, t, h - foot), mat, (px, py, foot), 2, base=True)
                if wheels:
                    k.cyl(36, 24, rubber((0.05, 0.05, 0.055)), (px - 12, py, 36), rot=(0, 90, 0))
                    k.box((30, 40, 20), polished(), (px, py, 80), 3)
                else:
                    k.cyl(26, 14, rubber((0.05, 0.05, 0.055)), (px, py, 0))
        for y in (-1, 1):
            k.box((w, t, t), mat, (0, y * (d - t) / 2, h - t / 2), 2)
        for x in (-1, 1):
            k.box((t, d, t), mat, (x * (w - t) / 2, 0, h - t / 2), 2)
        if shelf:
            k.box((w - 4, d - 4, 24), mat, (0, 0, h * shelf), 2)


def vial(k, r, h, fill=None, drawing=None, loc=FLAT, cap=(0.5, 0.03, 0.02), level=0.3, glass=None,
         degrees=150.0, rot=FLAT):  # fmt: skip
    """Injection vial: thin glass, content, rubber stopper, aluminium crimp, coloured flip-off."""
    alu, neck = polished((0.72, 0.72, 0.73), 0.2), r * 0.56
    with k.at(loc, rot=rot):
        wall = [(0, 0.4), (r * 0.9, 0), (r, r * 0.1), (r, h * 0.6), (r * 0.9, h * 0.68)]
        k.lathe([*wall, (neck, h * 0.76), (neck, h * 0.84)], glass or clear(), smooth=50)
        if fill is not None:
            s, top = r * 0.9, h * level * 0.6
            k.lathe([(0, 1), (s * 0.9, 1), (s, r * 0.14), (s, top), (0, top * 0.94)], fill)
        k.cyl(r * 0.74, h * 0.13, alu, (0, 0, h * 0.83), edge=r * 0.06)
        k.torus(r * 0.72, r * 0.05, alu, (0, 0, h * 0.845))
        k.cyl(r * 0.76, h * 0.045, plastic(cap, 0.3), (0, 0, h * 0.955), edge=r * 0.05)
        if drawing is not None:
            k.wrap(drawing, r * 1.012, h * 0.42, degrees, (0, 0, h * 0.33))


def tube(k, r, h, cap, loc=FLAT, rot=FLAT, drawing=None, fill=None, level=0.3, clearly=True):
    """Screw-cap plastic tube with a skirt, standing on loc."""
    wall = clear((0.92, 0.94, 0.95)) if clearly else plastic((0.6, 0.61, 0.62), 0.4)
    with k.at(loc, rot=rot):
        k.lathe([(r * 0.9, 0), (r, r * 0.1), (r, h * 0.76)], wall)
        k.lathe([(0, h * 0.08), (r * 0.5, h * 0.14), (r * 0.86, h * 0.24), (r * 0.86, h * 0.76)],
                wall)  # fmt: skip
        if fill is not None:
            s = r * 0.8
            k.lathe([(0, h * 0.1), (s * 0.6, h * 0.16), (s, h * 0.25), (s, h * (0.25 + level)),
                     (0, h * (0.25 + level))], fill)  # fmt: skip
        shell = plastic(cap, 0.35)
        k.cyl(r * 1.12, h * 0.24, shell, (0, 0, h * 0.76), seg=40)
        for x, y, angle in polar(20, r * 1.13):
            k.box((r * 0.08, r * 0.14, h * 0.18), shell, (x, y, h * 0.88), 0.05, rot=(0, 0, angle))
        if drawing is not None:
            k.wrap(drawing, r * 1.02, h * 0.42, 150, (0, 0, h * 0.5))


def rings(draw, x, y, r, ink=(10, 10, 10), ground=(255, 255, 255)):
    """Draw the three-ring sign of infectious things."""
    wide = max(3, int(r * 0.17))
    for a in (-90, 30, 150):
        cx, cy = (v + r * 0.46 * f(math.radians(a)) for v, f in ((x, math.cos), (y, math.sin)))
        draw.ellipse((cx - r * 0.5, cy - r * 0.5, cx + r * 0.5, cy + r * 0.5), outline=ink,
                     width=wide)  # fmt: skip
    for a in (-90, 30, 150):
        c, s = math.cos(math.radians(a)), math.sin(math.radians(a))
        draw.line((x + c * r * 0.74, y + s * r * 0.74, x + c * r * 1.05, y + s * r * 1.05),
                  fill=ground, width=int(r * 0.24))  # fmt: skip
    draw.ellipse((x - r * 0.13, y - r * 0.13, x + r * 0.13, y + r * 0.13), fill=ground)
    draw.ellipse((x - r * 0.4, y - r * 0.4, x + r * 0.4, y + r * 0.4), outline=ink,
                 width=max(2, int(r * 0.08)))  # fmt: skip


def infectious(lines):
    """White class 6.2 diamond with the three rings over lines of print (square picture)."""
    image = Image.new("RGB", (1000, 1200), (244, 243, 238))
    draw = ImageDraw.Draw(image)
    corners = [(500, 10), (980, 490), (500, 970), (20, 490)]
    draw.polygon(corners, fill=(255, 255, 255), outline=(10, 10, 10), width=10)
    rings(draw, 500, 330, 190)
    draw.text((500, 600), "INFECTIOUS SUBSTANCE", font=labels.font(52), fill=(10,) * 3, anchor="mm")
    draw.text((500, 840), "6", font=labels.font(110), fill=(10, 10, 10), anchor="mm")
    for i, words in enumerate(lines):
        face = labels.fitted(words, 90, 900)
        draw.text((500, 1030 + i * 100), words, font=face, fill=(10, 10, 10), anchor="mm")
    return image


def brand(name, lines, w, h, color=(24, 110, 50), leaf=(230, 190, 40)):
    """Printed face of a farm shop pack: coloured ground, big name, crop leaves, lines below."""
    s = 1000 / max(w, h)
    ww, hh = int(w * s), int(h * s)
    image = Image.new("RGB", (ww, hh), color)
    draw = ImageDraw.Draw(image)
    face = labels.fitted(name, hh * 0.16, ww * 0.9)
    draw.text((ww / 2, hh * 0.13), name, font=face, fill=(255, 255, 255), anchor="mm")
    draw.rectangle((0, hh * 0.25, ww, hh * 0.58), fill=(205, 228, 190))
    for i in range(5):
        x = ww * (0.14 + 0.18 * i)
        draw.line((x, hh * 0.57, x, hh * 0.32), fill=(30, 90, 30), width=max(3, int(ww * 0.012)))
        for j in range(3):
            y, m = hh * (0.34 + 0.07 * j), ww * 0.07
            for side in (-1, 1):
                tip = (x + side * m, y - hh * 0.03)
                draw.polygon([(x, y + hh * 0.03), (x + side * m * 0.4, y - hh * 0.025), tip,
                              (x + side * m * 0.6, y + hh * 0.03)], fill=(50, 130, 45))  # fmt: skip
        draw.ellipse((x - ww * 0.03, hh * 0.29, x + ww * 0.03, hh * 0.35), fill=leaf)
    draw.rectangle((0, hh * 0.6, ww, hh), fill=(243, 242, 234))
    step = hh * 0.38 / len(lines)
    for i, words in enumerate(lines):
        face = labels.fitted(words, step * 0.66, ww * 0.9)
        place = (ww * 0.05, hh * 0.61 + step * (i + 0.5))
        draw.text(place, words, font=face, fill=(25, 30, 25), anchor="lm")
    return image


def disc(k, r, mat, loc=FLAT, rot=FLAT, t=1.0):
    """Flat round plate, its back at loc."""
    return k.plate([circle(r)], t, mat, (loc[0], loc[1], loc[2]), rot=rot, bevel=t * 0.2)
