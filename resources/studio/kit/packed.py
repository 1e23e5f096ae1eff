"""As it arrives: a carton, a foam-lined case, a crate or a skid round a subject already built."""

import hashlib

from kit import labels
from kit.core import FRONT, rounded
from kit.materials import BLACK, DARK, card, plastic, polished, wood
from kit.parts import sticker

_BY_STATE = {  # states of the key's character `packaging` that this module can build
    "carton": "carton", "hard-case": "case", "crate": "crate", "skid": "skid", "pallet": "skid",
}  # fmt: skip
FLOOR = {"carton": 12.0, "case": 18.0, "crate": 150.0, "skid": 120.0}  # where the subject stands
ELEVATION = {"carton": 36, "case": 38, "crate": 24, "skid": 18}
_REACH = {"carton": (4, 900), "case": (20, 1500), "crate": (150, 6000), "skid": (400, 9000)}
_SENDERS = ("ORVANDEL TRADING", "KESTREVIK EXPORT", "MARLOW & TANSIN", "HALDENBRO FORWARDING")


def kind(states):
    """First of the packaging states that can be built, or None."""
    return next((_BY_STATE[state] for state in states if state in _BY_STATE), None)


def fits(kind, extent):
    """Say whether the packaging is one for a subject of this extent (millimetres)."""
    low, high = extent
    least, most = _REACH[kind]
    return least <= max(high - low) <= most


def around(k, kind):
    """Build the packaging round what the kit holds."""
    {"carton": _carton, "case": _case, "crate": _crate, "skid": _skid}[kind](k)


def _inside(k, room):
    low, high = k.extent()
    size = max(high - low)
    gap = room * size + 6
    centre = ((low.x + high.x) / 2, (low.y + high.y) / 2)
    return centre, high.x - low.x + 2 * gap, high.y - low.y + 2 * gap, high.z


def _mark(words):
    """Shipping mark: sender, case number, the upright arrows and the glass."""
    number = int(hashlib.sha256(words.encode()).hexdigest()[:6], 16)
    image = labels.Image.new("RGB", (1200, 700), labels.PAPER)
    draw = labels.ImageDraw.Draw(image)
    draw.rectangle((10, 10, 1189, 689), outline=labels.INK, width=8)
    sender = _SENDERS[number % len(_SENDERS)]
    for i, text in enumerate((sender, f"CASE 1/{1 + number % 4}   No {number % 90000 + 10000}")):
        draw.text((50, 60 + i * 120), text, font=labels.fitted(text, 92, 1100), fill=labels.INK)
    for x in (120, 300):
        draw.polygon([(x, 640), (x, 470), (x - 40, 470), (x + 30, 360), (x + 100, 470),
                      (x + 60, 470), (x + 60, 640)], fill=labels.INK)  # fmt: skip
    draw.polygon([(560, 360), (720, 360), (690, 500), (650, 520), (650, 600), (710, 640),
                  (570, 640), (630, 600), (630, 520), (590, 500)], fill=labels.INK)  # fmt: skip
    draw.text((800, 470), "FRAGILE", font=labels.font(86), fill=labels.INK)
    return image


def _carton(k):
    (x, y), w, d, top = _inside(k, 0.14)
    h = max(30.0, top * 0.72)
    paper, t = card(), max(2.0, 0.012 * max(w, d))
    k.box((w, d, FLOOR["carton"]), plastic((0.5, 0.52, 0.5), 0.9), (x, y, 0), 2, base=True)
    for side in (-1, 1):
        k.box((t, d + 2 * t, h), paper, (x + side * (w + t) / 2, y, 0), 0.5, base=True)
        k.box((w, t, h), paper, (x, y + side * (d + t) / 2, 0), 0.5, base=True)
        flap = min(w, d) * 0.45
        place = (x + side * (w / 2 + t + flap * 0.46), y, h - flap * 0.17)
        k.box((flap, d, t), paper, place, 0.5, rot=(0, side * 22, 0))
    flap = d * 0.4
    k.box(
        (w, t, flap), paper, (x, y + d / 2 + t + flap * 0.12, h + flap * 0.44), 0.5, rot=(-14, 0, 0)
    )
    k.box(
        (w, t, flap), paper, (x, y - d / 2 - t - flap * 0.18, h - flap * 0.42), 0.5, rot=(-24, 0, 0)
    )
    size = min(d * 0.5, h * 0.9)
    k.image(_mark(f"{w:.0f}{d:.0f}"), size, size * 0.58, (x - w / 2 - t, y - d * 0.08, h * 0.32),
            rot=(90, 0, -90), t=0.4)  # fmt: skip


def _case(k):
    (x, y), w, d, top = _inside(k, 0.16)
    h, shell, foam = max(40.0, top * 0.62), plastic((0.05, 0.055, 0.06), 0.5), plastic(DARK, 0.95)
    wall = 0.03 * max(w, d) + 4
    outer = rounded(w + 2 * wall, d + 2 * wall, wall * 2)
    k.plate([outer], FLOOR["case"], shell, (x, y, FLOOR["case"] / 2), bevel=2)
    inner = rounded(w, d, wall)
    k.plate([outer, inner], h - 8, shell, (x, y, 8 + (h - 8) / 2), bevel=2)
    bed = rounded(w - 1, d - 1, wall)
    hole = rounded(w * 0.86, d * 0.86, wall)
    k.plate(
        [bed, hole], h * 0.8 - FLOOR["case"], foam, (x, y, (h * 0.8 + FLOOR["case"]) / 2), bevel=1
    )
    depth = max(24.0, h * 0.45)
    with k.at((x, y + d / 2 + wall + 2, h), rot=(-12, 0, 0)):
        span = d + 2 * wall
        lid = rounded(w + 2 * wall, span, wall * 2)
        k.plate([lid], 8, shell, (0, depth, span / 2), rot=FRONT, bevel=2)
        k.plate([lid, inner], depth, shell, (0, depth / 2, span / 2), rot=FRONT, bevel=2)
        k.plate([bed], depth * 0.6, foam, (0, depth * 0.6, span / 2), rot=FRONT, bevel=1)
    for side in (-1, 1):
        k.box((w * 0.1, 8, h * 0.3), plastic(BLACK, 0.4), (x + side * w * 0.3, y - d / 2 - wall - 3,
              h * 0.75), 2)  # fmt: skip
    front, z = y - d / 2 - wall, h * 0.5
    bow = [(-0.12, front), (-0.1, front - 22), (0.1, front - 22), (0.12, front)]
    k.sweep([(x + share * w, reach, z) for share, reach in bow], 5, plastic(BLACK, 0.5))


def _boards(k, w, h, loc, rot, timber, t=18.0):
    """Close-set boards with two battens: w wide, h high, face towards -Y before turning."""
    n = max(2, round(h / 130))
    with k.at(loc, rot=rot):
        for i in range(n):
            k.box((w, t, h / n - 4), timber, (0, 0, (i + 0.5) * h / n), 1.5)
        for side in (-1, 1):
            k.box((70, 20, h), timber, (side * (w / 2 - 60), -t / 2 - 10, h / 2), 2)


def _crate(k):
    (x, y), w, d, top = _inside(k, 0.08)
    w, d, h, timber = max(w, 320), max(d, 320), top + 60, wood()
    base = FLOOR["crate"]
    for side in (-1, 0, 1):
        k.box((100, d, 100), timber, (x + side * (w / 2 - 60), y, 50), 2)
    k.box((w, d, base - 100), timber, (x, y, 100), 2, base=True)
    _boards(k, w + 36, h - 100, (x, y + d / 2 + 9, 100), (0, 0, 180), timber)
    for side in (-1, 1):
        _boards(k, d, h - 100, (x + side * (w / 2 + 9), y, 100), (0, 0, side * 90), timber)
    front = min(h * 0.9, 1200)
    _boards(k, w * 0.96, front, (x + w * 0.2, y - d / 2 - 0.5 * front, 24), (90, 0, 0), timber)
    size = min(d * 0.6, h * 0.5)
    k.image(_mark(f"{w:.0f}{d:.0f}"), size, size * 0.58, (x - w / 2 - 18 - 20, y, 100 + h * 0.4),
            rot=(90, 0, -90), t=1)  # fmt: skip


def _skid(k):
    (x, y), w, d, _ = _inside(k, 0.05)
    timber, base = wood(), FLOOR["skid"]
    for side in (-1, 0, 1):
        k.box((w, 100, base - 24), timber, (x, y + side * (d / 2 - 60), (base - 24) / 2), 2)
    n = max(4, round(w / 160))
    for i in range(n):
        k.box((w / n - 14, d, 24), timber, (x - w / 2 + (i + 0.5) * w / n, y, base - 12), 2)
    for side in (-1, 1):
        k.box((40, 60, 50), polished(), (x + side * w * 0.3, y - d / 2 + 60, base + 25), 3)
    sticker(k, "LIFT HERE", 180, 60, (x - w * 0.25, y - d / 2 - 1, base / 2))
