"""Papers and packings laid beside a thing: sheets, tags, cartons, foam, bags (millimetres)."""

from PIL import Image, ImageDraw

from kit import labels
from kit.core import FRONT, circle, rounded
from kit.materials import card, glass, painted, plastic, polished, rubber

FOAM = (0.05, 0.052, 0.058)


def page(head, lines, w, h, bar=(30, 60, 110), stamp=None):
    """Draw a typed page: a head, lines of print, an optional round stamp."""
    s = 1200 / max(w, h)
    image = Image.new("RGB", (int(w * s), int(h * s)), (240, 239, 233))
    draw, ww, hh = ImageDraw.Draw(image), int(w * s), int(h * s)
    step = hh * 0.92 / (len(lines) + 2.2)
    draw.rectangle((0, 0, ww, step * 1.35), fill=bar)
    face = labels.fitted(head, step * 0.8, ww * 0.92)
    draw.text((ww * 0.04, step * 0.68), head, font=face, fill=(250, 250, 250), anchor="lm")
    for i, words in enumerate(lines):
        y = step * (i + 2.05)
        face = labels.fitted(words, step * 0.56, ww * 0.9)
        draw.text((ww * 0.05, y), words, font=face, fill=(25, 25, 30), anchor="lm")
        draw.line((ww * 0.05, y + step * 0.42, ww * 0.95, y + step * 0.42), fill=(190,) * 3)
    if stamp:
        r, cx, cy = step * 1.3, ww * 0.8, hh - step * 1.8
        draw.ellipse((cx - r, cy - r, cx + r, cy + r), outline=(150, 20, 30), width=8)
        face = labels.fitted(stamp, r * 0.5, r * 1.6)
        draw.text((cx, cy), stamp, font=face, fill=(150, 20, 30), anchor="mm")
    return image


def sheet(k, head, lines, w, h, loc, rot=0.0, bar=(30, 60, 110), stamp=None):
    """Lay a typed page on the table, turned by rot degrees."""
    return k.image(page(head, lines, w, h, bar, stamp), w, h, loc, rot=(0, 0, rot), t=0.6,
                   rough=0.6)  # fmt: skip


def curve(w, h, title="", axis="", color=(190, 40, 30), peaks=((0.3, 0.3, 0.1), (0.62, 0.8, 0.06))):
    """Draw a graph: grid, curve of bell peaks (place, height, width) and its title."""
    s = 1000 / max(w, h)
    ww, hh = int(w * s), int(h * s)
    image = Image.new("RGB", (ww, hh), (238, 238, 234))
    draw = ImageDraw.Draw(image)
    for i in range(9):
        draw.line(
            (ww * (0.1 + 0.1 * i), hh * 0.16, ww * (0.1 + 0.1 * i), hh * 0.86), fill=(190,) * 3
        )
    for i in range(6):
        y = hh * (0.16 + 0.14 * i)
        draw.line((ww * 0.1, y, ww * 0.9, y), fill=(190,) * 3)
    path = []
    for i in range(241):
        u = i / 240
        v = sum(p[1] * 2.718 ** (-(((u - p[0]) / p[2]) ** 2)) for p in peaks)
        path.append((ww * (0.1 + 0.8 * u), hh * (0.84 - 0.66 * min(1, v))))
    draw.line(path, fill=color, width=9, joint="curve")
    for words, y in ((title, 0.08), (axis, 0.93)):
        face = labels.fitted(words, hh * 0.08, ww * 0.9)
        draw.text((ww / 2, hh * y), words, font=face, fill=(25, 25, 30), anchor="mm")
    return image


def tag(k, lines, w, h, loc, rot=0.0, head=None, paper=(240, 226, 150), bar=(20, 90, 40)):
    """Lay a tie-on tag with a punched eye and string on the table."""
    with k.at(loc, rot=(0, 0, rot)):
        k.image(labels.plate(lines, w, h, head, bar, paper), w, h, t=0.6, rough=0.6)
        k.tube(h * 0.07, h * 0.035, 0.9, polished(), (-w * 0.44, 0, 0.2))
        x = -w * 0.44
        string = [(x, 0, 1.2), (x - h * 0.4, h * 0.1, 1), (x - h * 0.7, -h * 0.15, 1)]
        k.sweep([*string, (x - h * 0.5, -h * 0.35, 1), (x, 0, 1.4)], 0.5, card((0.6, 0.55, 0.45)))


def foam_box(k, w, d, h, loc, wells, color=None, lid=True, rot=0.0, foam=FOAM):
    """Open box lined with foam; wells are outlines (in the box plane) cut in the foam top."""
    shell = color or card()
    with k.at(loc, rot=(0, 0, rot)):
        k.box((w, d, 2), shell, (0, 0, 0), 0.3, base=True)
        for x in (-1, 1):
            k.box((3, d, h), shell, (x * (w / 2 - 1.5), 0, 0), 0.4, base=True)
            k.box((w, 3, h), shell, (0, x * (d / 2 - 1.5), 0), 0.4, base=True)
        k.box((w - 6, d - 6, 2), plastic((0.02, 0.021, 0.024), 0.95), (0, 0, 2.5), 0)
        pad = h * 0.78
        k.plate([rounded(w - 6, d - 6, 2), *wells], pad, plastic(foam, 0.95), (0, 0, 3 + pad / 2),
                bevel=0.5)  # fmt: skip
        if lid:
            with k.at((0, d / 2, h), rot=(72, 0, 0)):
                k.box((w, d, 3), shell, (0, d / 2, 0), 0.4)
                k.box((w - 12, d - 12, h * 0.2), plastic(foam, 0.95), (0, d / 2, h * 0.1), 2)


def well(w, d, x=0.0, y=0.0, r=3.0):
    """Outline of a rectangular well."""
    return [(px + x, py + y) for px, py in rounded(w, d, min(r, w / 3, d / 3))]


def round_well(r, x=0.0, y=0.0):
    """Outline of a round well."""
    return circle(r, 48, x, y)


def carton(k, w, d, h, loc, lines, head=None, color=(0.44, 0.30, 0.17), bar=(20, 50, 110), rot=0.0,
           paper=labels.PAPER, cover=0.75):  # fmt: skip
    """Closed carton with tape and a printed face."""
    box = card(color)
    with k.at(loc, rot=(0, 0, rot)):
        k.box((w, d, h), box, (0, 0, 0), min(w, d, h) * 0.015, base=True)
        k.box(
            (w * 1.003, d * 0.16, h * 0.02), plastic((0.55, 0.42, 0.22), 0.3), (0, 0, h * 0.993), 0
        )
        for y in (-1, 1):
            place = (0, y * d * 0.501, h * 0.9)
            k.box((w * 0.16, d * 0.003, h * 0.2), plastic((0.5, 0.38, 0.2), 0.3), place, 0)
        drawing = labels.plate(lines, w * cover, h * 0.62, head, bar, paper)
        k.image(drawing, w * cover, h * 0.62, (0, -d / 2, h * 0.44), rot=FRONT, t=0.4, rough=0.5)


def retail(k, w, d, h, loc, name, lines, color=(30, 70, 150), rot=0.0):
    """Printed retail carton: coloured all over, name across the front and lines below."""
    s = 900 / max(w, h)
    image = Image.new("RGB", (int(w * s), int(h * s)), color)
    draw, ww, hh = ImageDraw.Draw(image), int(w * s), int(h * s)
    draw.polygon([(0, hh * 0.72), (ww, hh * 0.52), (ww, hh), (0, hh)], fill=(240, 240, 240))
    face = labels.fitted(name, hh * 0.22, ww * 0.88)
    draw.text((ww / 2, hh * 0.24), name, font=face, fill=(255, 255, 255), anchor="mm")
    for i, words in enumerate(lines):
        face = labels.fitted(words, hh * 0.085, ww * 0.86)
        place = (ww * 0.06, hh * (0.93 - 0.11 * (len(lines) - 1 - i)))
        draw.text(place, words, font=face, fill=(30, 30, 35), anchor="lm")
    with k.at(loc, rot=(0, 0, rot)):
        paint = painted(tuple((c / 255) ** 2.2 for c in color), 0.35)
        k.box((w, d, h), paint, (0, 0, 0), min(w, d, h) * 0.012, base=True)
        k.image(image, w * 0.99, h * 0.99, (0, -d / 2, h / 2), rot=FRONT, t=0.3, rough=0.3)
        k.box((w * 0.3, d * 0.01, h * 0.01), rubber(), (0, -d * 0.504, h * 0.985), 0)


def bag(k, w, d, loc, rot=0.0, tint=(0.62, 0.62, 0.70), t=3.0):
    """Lay a flat see-through bag with a sealed rim and zip strip."""
    with k.at(loc, rot=(0, 0, rot)):
        k.box((w, d, t), glass(tint, 0.25), (0, 0, 0), t * 0.4, base=True)
        k.box((w, 2.2, t + 0.6), plastic((0.45, 0.06, 0.05), 0.4), (0, d / 2 - 6, t / 2), 0.3)


def caution(k, words, w, h, loc, rot=FRONT, paper=(225, 180, 25)):
    """Stick a coloured strip with a line of print."""
    return k.image(labels.line(words, w, h, paper), w, h, loc, rot=rot, t=0.4)
