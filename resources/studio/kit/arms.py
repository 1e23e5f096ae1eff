"""Outside shapes of small arms (millimetres; muzzles point to -X)."""

import math

from kit.ammo import cartridge
from kit.core import FRONT, X, polar
from kit.materials import BLACK, STEEL, brushed, glass, painted, plastic, polished, rubber, wood
from kit.surface import GUN, WALNUT, slab, strap


def gunmetal(rough=0.4):
    """Blued or phosphated steel."""
    return painted(GUN, rough)


def cradle(k, x, z, w=30, y=0.0):
    """Grey display post with a fork that holds a barrel, grip or tube at height z."""
    mat = plastic((0.30, 0.31, 0.33), 0.5)
    k.box((46, 120, 8), mat, (x, y, 0), 2, base=True)
    k.box((14, 14, z - 4), mat, (x, y, 4), 2, base=True)
    k.box((14, w + 14, 8), mat, (x, y, z - 4), 2)
    for s in (-1, 1):
        k.box((14, 6, 22), mat, (x, y + s * (w / 2 + 4), z + 6), 2)


def barrel(k, ro, ri, length, mat, loc=(0, 0, 0), grooves=0):
    """Barrel from loc to -X with an open bore; grooves shows rifling at the muzzle."""
    with k.at((loc[0] - length, loc[1], loc[2]), X):
        k.tube(ro, ri * 1.12 if grooves else ri, length, mat, seg=64)
        k.cyl(ri * 1.1, 2, plastic(BLACK, 0.9), (0, 0, ri * 5), seg=32)
        for x, y, a in polar(grooves, ri * 1.03) if grooves else ():
            k.box(
                (ri * 0.2, ri * 0.42, min(length, ri * 4)),
                brushed(STEEL, "Z"),
                (x, y, 0.4),
                0,
                rot=(0, 0, a),
                base=True,
            )


def struck(k, words, h, loc, rot=FRONT, color=(0.42, 0.42, 0.42)):
    """Words struck or engraved into metal, bright in their grooves."""
    return k.text(words, h, plastic(color, 0.5), loc, rot, 0.08)


def rail(k, length, mat, loc=(0, 0, 0), rot=None):
    """Toothed accessory rail along X, standing on loc."""
    with k.at(loc, rot=rot):
        k.box((length, 15, 5), mat, (0, 0, 0), 0.6, base=True)
        n = int(length / 10)
        for i in range(n):
            k.box((5.2, 21, 4), mat, (-length / 2 + 5 + i * length / n, 0, 4.5), 0.8, base=True)


def receiver(k, outline, t, mat, pins=(), y=0.0, bevel=2.5):
    """Flat-sided body from a side outline, with cross pins at (x, z, radius)."""
    slab(k, outline, t, mat, y, bevel)
    for x, z, r in pins:
        k.cyl(
            r,
            t + 1.4,
            brushed((0.3, 0.3, 0.31), "Z"),
            (x, y + t / 2 + 0.7, z),
            rot=(90, 0, 0),
            seg=24,
        )


def grip(k, mat, loc=(0, 0, 0), h=92, w=44, t=28, rake=24):
    """Raked pistol grip that hangs below loc."""
    lean = h * math.tan(math.radians(rake))
    shape = [
        (-w / 2, 2),
        (w / 2, 2),
        (w / 2 + lean * 0.4, -h * 0.35),
        (w / 2 + lean, -h * 0.94),
        (w / 2 + lean - 6, -h),
        (-w / 2 + lean + 6, -h),
        (-w / 2 + lean * 0.5, -h * 0.5),
        (-w / 2 + lean * 0.22, -h * 0.3),
    ]
    with k.at(loc):
        slab(k, shape, t, mat, bevel=7)
        for i in range(5):
            z = -h * (0.3 + 0.12 * i)
            for s in (-1, 1):
                k.box((w * 0.55, 1.4, 3), mat, (lean * (0.3 + 0.12 * i) * 1.0, s * t / 2, z), 0.6)


def trigger(k, mat, loc=(0, 0, 0), w=52, h=30):
    """Trigger in its guard below loc."""
    x, y, z = loc
    bow = [
        (x - w / 2, y, z + 2),
        (x - w / 2, y, z - h * 0.7),
        (x - w * 0.3, y, z - h),
        (x + w * 0.3, y, z - h),
        (x + w / 2, y, z - h * 0.6),
        (x + w / 2, y, z + 2),
    ]
    strap(k, bow, 9, 3, mat)
    k.sweep([(x + 2, y, z + 2), (x + 5, y, z - h * 0.4), (x - 1, y, z - h * 0.75)], 2.6, mat)


def stock(k, kind, mat, loc=(0, 0, 0), length=230):
    """Shoulder stock behind loc towards +X: 'fixed', 'wood', 'tele' or 'skeleton'."""
    n = length
    with k.at(loc):
        if kind in ("fixed", "wood"):
            drop = 20 if kind == "wood" else 8
            shape = [
                (0, 14),
                (n * 0.25, 10),
                (n, -drop + 6),
                (n, -drop - 112),
                (n - 14, -drop - 116),
                (n * 0.4, -46),
                (n * 0.18, -30),
                (0, -26),
            ]
            slab(k, shape, 34, mat, bevel=9)
            k.box((9, 36, 118), rubber((0.03, 0.03, 0.03)), (n + 3, 0, -drop - 54), 4)
        elif kind == "tele":
            k.cyl(15, n * 0.9, gunmetal(), (0, 0, -4), X)
            shape = [
                (n * 0.35, 16),
                (n, 18),
                (n, -96),
                (n * 0.93, -100),
                (n * 0.72, -40),
                (n * 0.42, -28),
            ]
            slab(k, shape, 36, mat, bevel=8)
            k.box((9, 38, 116), rubber((0.03, 0.03, 0.03)), (n + 3, 0, -39), 3)
            k.box((30, 20, 8), mat, (n * 0.55, 0, -36), 3)
        else:
            for z in (6, -56):
                k.sweep([(0, 0, min(z, 0) * 0.3), (n, 0, z)], 7, mat, bezier=False)
            k.box((14, 34, 112), mat, (n, 0, -26), 5)


def magazine(k, kind, mat, loc=(0, 0, 0), w=66, t=25, h=175, rounds=True):
    """Magazine below loc: 'curved', 'straight', 'pistol' or 'drum', mouth with lips on top."""
    with k.at(loc):
        if kind == "drum":
            k.box((w * 0.6, t, h * 0.4), mat, (0, 0, -h * 0.4), base=True)
            k.cyl(h * 0.42, t * 2.2, mat, (0, t * 1.1, -h * 0.72), rot=(90, 0, 0))
            k.tube(h * 0.3, h * 0.26, t * 2.3, mat, (0, t * 1.15, -h * 0.72), rot=(90, 0, 0))
            return
        bend = {"curved": 0.30, "straight": 0.0, "pistol": 0.0}[kind]
        front, back = [], []
        for i in range(11):
            s = h * i / 10
            x = -bend * s * s / h
            lean = 2 * bend * i / 10
            front.append((x - w / 2 - lean * 2, -s + lean * w * 0.25))
            back.append((x + w / 2 - lean * 2, -s - lean * w * 0.25))
        slab(k, front + back[::-1], t, mat, bevel=3.5)
        for i in (0.25, 0.5, 0.75):
            ribs = [
                (a[0] + (b[0] - a[0]) * i, 0, a[1] + (b[1] - a[1]) * i)
                for a, b in zip(front, back, strict=True)
            ][1:-1]
            for s in (-1, 1):
                k.sweep([(x, s * t / 2, z) for x, _, z in ribs], 1.6, mat, bezier=False)
        (x0, z0), (x1, z1) = front[-1], back[-1]
        a = math.degrees(math.atan2(z0 - z1, x1 - x0))
        k.box((w + 6, t + 5, 8), mat, ((x0 + x1) / 2, 0, (z0 + z1) / 2 - 1), 2, rot=(0, a, 0))
        for s in (-1, 1):
            k.box((w * 0.62, 4, 9), mat, (w * 0.12, s * t * 0.38, 3), 1.2, rot=(s * 24, 0, 0))
        if rounds:
            with k.at((w * 0.4, 0, 4), X, None), k.at(rot=(0, 180, 0)):
                cartridge(k, t * 0.42, w * 0.55, w * 0.82)


def sight(k, kind, mat, loc=(0, 0, 0)):
    """Sight on loc: 'post', 'leaf', 'dot' (reflex) or 'scope'."""
    with k.at(loc):
        if kind == "post":
            k.box((12, 12, 26), mat, (0, 0, 0), 2, base=True)
            k.tube(11, 8.5, 8, mat, (-4, 0, 34), X)
            k.cyl(1.2, 12, mat, (0, 0, 24))
        elif kind == "leaf":
            k.box((40, 16, 8), mat, (0, 0, 0), 2, base=True)
            k.box((26, 13, 3), mat, (2, 0, 12), 1, rot=(0, -10, 0))
            k.box((4, 16, 7), mat, (16, 0, 15), 1)
        elif kind == "dot":
            k.box((62, 28, 16), mat, (0, 0, 0), 2, base=True)
            k.tube(22, 18, 60, mat, (-30, 0, 34), X)
            k.cyl(18, 1.5, glass((0.9, 0.6, 0.6)), (-28, 0, 34), X)
            k.cyl(7, 10, mat, (0, 0, 54))
        else:
            scope(k, 300, 15, 24, 20, mat, (0, 0, 34))
            for x in (-48, 48):
                k.box((20, 26, 22), mat, (x, 0, 0), 3, base=True)


def scope(k, length, tube, obj, eye, mat, loc=(0, 0, 0), lens=(0.10, 0.12, 0.22)):
    """Telescopic sight along X, objective towards -X, with turrets in its middle."""
    n = length / 2
    profile = [
        (obj - 3, -n),
        (obj, -n),
        (obj, -n * 0.66),
        (tube, -n * 0.36),
        (tube, n * 0.42),
        (eye, n * 0.6),
        (eye, n),
        (eye - 3, n),
        (eye - 3, n * 0.93),
        (tube * 0.6, n * 0.9),
        (tube * 0.6, -n * 0.9),
        (obj - 3, -n * 0.93),
    ]
    with k.at(loc):
        k.lathe(profile, mat, axis=X, closed=True)
        for x, r in ((-n * 0.955, obj - 3), (n * 0.95, eye - 3)):
            k.cyl(r, 1.2, polished(lens, 0.04), (x, 0, 0), X)
        k.cyl(tube * 1.25, n * 0.26, mat, (-n * 0.12, 0, 0), X)
        for axis in ((0, 0, 0), (90, 0, 0)):
            with k.at(rot=axis):
                k.cyl(tube * 0.85, tube * 1.15, mat, (0, 0, tube))
                k.cyl(tube * 0.75, tube * 0.7, mat, (0, 0, tube * 2.1))
                for x, y, a in polar(28, tube * 0.75):
                    k.box(
                        (0.8, 0.8, tube * 0.6), mat, (x, y, tube * 2.1), 0, rot=(0, 0, a), base=True
                    )
        k.torus(eye, 1.4, mat, (n * 0.68, 0, 0), X)
        for x, y, a in polar(36, eye):
            k.box((n * 0.08, 1, 1.2), mat, (n * 0.76, x, y), 0, rot=(a, 0, 0))


def rifle(
    k,
    style="m",
    body=None,
    furniture=None,
    stocked="tele",
    barrel_r=9.0,
    bore=2.85,
    mag="curved",
    mag_mat=None,
):
    """Rifle, muzzle at x = -566, bore at z = 0: 'm' straight line or 'k' gas tube above."""
    steel, furniture = body or gunmetal(), furniture or plastic((0.05, 0.05, 0.052))
    barrel(k, barrel_r, bore, 446, steel, (-120, 0, 0), grooves=6 if bore < 5 else 0)
    k.tube(barrel_r + 2.5, barrel_r - 0.5, 40, steel, (-562, 0, 0), X)
    for i in range(4):
        k.box((26, 3, 4), plastic((0.015,) * 3), (-540, -barrel_r - 1.6, -9 + 6 * i), 0.5)
    if style == "m":
        receiver(
            k,
            [
                (-130, 26),
                (190, 26),
                (190, -2),
                (205, -8),
                (205, -34),
                (40, -44),
                (28, -62),
                (-52, -62),
                (-52, -40),
                (-130, -30),
            ],
            30,
            steel,
            [(-40, -34, 4), (180, -22, 4), (96, -34, 3)],
        )
        rail(k, 320, steel, (30, 0, 25))
        k.prism(8, 31, 270, furniture, (-400, 0, 4), X)
        rail(k, 260, steel, (-268, 0, 31))
        for i in range(7):
            for y in (-28, 28):
                k.box((20, 3, 9), plastic((0.015,) * 3), (-380 + i * 38, y, 4), 1)
        sight(k, "post", steel, (-380, 0, 38))
        sight(k, "leaf", steel, (150, 0, 34))
        stock(k, stocked, furniture, (205, 0, -2), 200)
        grip(k, furniture, (150, 0, -36))
        trigger(k, steel, (90, 0, -42))
        if mag:
            magazine(k, mag, mag_mat or steel, (-8, 0, -60), 64, 23, 150)
        k.cyl(9, 34, steel, (112, 17, -22), rot=(90, 0, 0))
        k.box((26, 5, 7), steel, (104, -19, -20), 1.5, rot=(0, 20, 0))
    else:
        receiver(
            k,
            [(-150, 6), (150, 6), (172, -4), (172, -42), (44, -46), (-150, -40)],
            32,
            steel,
            [(60, -28, 4), (110, -28, 4), (-120, -20, 3)],
        )
        slab(k, [(-140, 4), (-130, 34), (150, 30), (160, 4)], 30, steel, bevel=10)
        k.cyl(9, 150, steel, (-320, 0, 30), X)
        slab(
            k,
            [(-330, 12), (-150, 10), (-150, -30), (-310, -24), (-330, -12)],
            44,
            furniture,
            bevel=12,
        )
        slab(k, [(-320, 18), (-160, 18), (-166, 44), (-310, 42)], 34, furniture, bevel=10)
        k.box((26, 20, 44), steel, (-338, 0, 12), 3)
        sight(k, "post", steel, (-470, 0, 6))
        k.box((22, 18, 24), steel, (-470, 0, 0), 3)
        sight(k, "leaf", steel, (-152, 0, 32))
        stock(k, stocked, furniture, (170, 0, -8), 240)
        grip(k, furniture, (140, 0, -42), 95, 40)
        trigger(k, steel, (88, 0, -44))
        if mag:
            magazine(k, mag, mag_mat or steel, (0, 0, -42), 66, 25, 200)
        k.sweep([(-560, 0, -14), (-330, 0, -18)], 2.5, steel, bezier=False)
        for y in (-17, 17):
            slab(
                k, [(-20, -6), (66, -8), (74, -16), (60, -20), (-18, -14)], 2.5, steel, y, bevel=0.6
            )


def pistol(k, slide=None, frame=None, length=190.0, bore=4.5, port=True, text="", mag=True):
    """Self-loading pistol lying on edge in X and Z, muzzle at -X, top of the slide at z = 130."""
    slide, frame = slide or gunmetal(0.35), frame or plastic((0.06, 0.06, 0.063), 0.55)
    n, steel = length, polished((0.4, 0.4, 0.41), 0.25)
    with k.at((0, 0, 98)):
        slab(k, [(0, 30), (n, 30), (n + 4, 24), (n, 4), (0, 4), (0, 22)], 27, slide, bevel=3)
        slab(
            k,
            [
                (4, 5),
                (n + 6, 5),
                (n + 14, -4),
                (n - 8, -22),
                (n + 18, -92),
                (n + 14, -98),
                (n - 46, -98),
                (n - 52, -92),
                (n - 68, -16),
                (n - 78, -14),
                (6, -12),
                (4, -4),
            ],
            26,
            frame,
            bevel=5,
        )
        k.tube(7.5, bore, 20, steel, (-3, 0, 16), X)
        k.cyl(bore, 1, plastic(BLACK, 0.9), (6, 0, 16), X)
        trigger(k, frame, (n - 96, 0, -13), 52, 30)
        for i in range(8):
            for s in (-1, 1):
                k.box((2, 1.4, 22), plastic((0.02,) * 3), (n - 10 - i * 5, s * 13.4, 17), 0.3)
        for i in range(6):
            for s in (-1, 1):
                k.box((38, 1.6, 3), frame, (n - 25 + i * 3.6, s * 13.2, -34 - i * 9), 0.6)
        k.box((5, 6, 6), slide, (6, 0, 30), 1, base=True)
        k.box((10, 16, 7), slide, (n - 8, 0, 29), 1.5, base=True)
        k.box((30, 3, 7), steel, (n - 62, -14, -1), 1)
        k.cyl(4.5, 30, frame, (n - 62, 15, -20), rot=(90, 0, 0))
        if port:
            k.box((36, 4, 14), steel, (n - 92, -12.4, 22.5), 1)
            k.box((34, 20, 3), steel, (n - 92, -2, 29), 1)
        if text:
            k.text(text, 5, plastic((0.55,) * 3), (n * 0.26, -13.6, 17), (90, 0, 0), 0.1)
        if mag:
            slab(
                k,
                [(n - 47, -97), (n + 15, -97), (n + 16, -104), (n - 50, -104)],
                25,
                gunmetal(),
                bevel=2,
            )


def shotgun_wood():
    """Oiled walnut."""
    return wood(WALNUT)


def crew_stand(k, x, z, reach, mat, spread=26.0):
    """Two-legged bipod that carries a barrel at (x, z) with feet on the floor."""
    for s in (-1, 1):
        foot = (x - reach * 0.25, s * math.tan(math.radians(spread)) * z, 8)
        k.sweep([(x, s * 8, z), foot], 7, mat, bezier=False)
        k.box((30, 16, 8), mat, (foot[0], foot[1], 4), 2)
    k.box((30, 28, 18), mat, (x, 0, z), 4)
