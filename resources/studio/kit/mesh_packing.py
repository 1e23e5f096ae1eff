"""Column packing in millimetres: corrugated rolls and blocks, loose rings and saddles."""

import math
import random

from kit.stuffs import skin


def element(k, r, h, mat, n=17, fold=None, loc=(0, 0, 0), rot=None, bands=True):
    """Round packing element: folded sheets on edge, neighbours leaning the other way."""
    pitch = fold or 2 * r / n
    with k.at(loc, rot=rot):
        for i in range(n):
            y = -r + 2 * r * (i + 0.5) / n
            half = math.sqrt(max(1.0, r**2 - y**2)) * 0.985
            lean = 1 if i % 2 else -1

            def wave(u, v, y=y, half=half, lean=lean):
                x, z = half * (2 * u - 1), h * v
                t = (x + lean * z * 0.9) / pitch
                return (x, y + (abs((t % 2) - 1) - 0.5) * pitch * 0.92, z)

            skin(k, wave, mat, max(24, int(8 * half / pitch)), max(8, int(5 * h / pitch)))
        if bands:
            for z in (h * 0.14, h * 0.8):
                k.lathe([(r * 1.015, z), (r * 1.015, z + h * 0.07)], mat)


def pall_ring(k, d, mat, loc=(0, 0, 0), rot=None):
    """Loose ring with windows and tongues bent inwards."""
    with k.at(loc, rot=rot):
        r, t = d / 2, d * 0.018
        for z in (0, d * 0.42, d * 0.86):
            k.tube(r, r - t, d * 0.14, mat, (0, 0, z), seg=40)
        for i in range(5):
            a = 2 * math.pi * i / 5
            for z, turn in ((d * 0.14, 0), (d * 0.56, 36)):
                b = a + math.radians(turn)
                with k.at(rot=(0, 0, math.degrees(b))):
                    k.box((t, d * 0.18, d * 0.3), mat, (r - t, 0, z + d * 0.14), 0.1)
                    k.box((r * 0.7, d * 0.16, t), mat, (r * 0.6, d * 0.2, z + d * 0.16), 0.1)


def saddle(k, d, mat, loc=(0, 0, 0), rot=None):
    """Ceramic saddle."""

    def face(u, v):
        a, b = (u - 0.5) * 2.6, (v - 0.5) * 2.2
        return (
            d * 0.5 * math.sin(a),
            d * 0.36 * math.sin(b),
            d * (0.5 * math.cos(a) - 0.2 * math.cos(b)),
        )

    part = skin(k, face, mat, 20, 14, loc=loc, rot=rot)
    mod = part.modifiers.new("thick", "SOLIDIFY")
    mod.thickness = d * 0.09


def mesh_rings(k, n, d, mat, r, loc=(0, 0, 0), seed=5):
    """Heap of tiny mesh rings."""
    rng = random.Random(seed)
    for i in range(n):
        a, s = rng.random() * 2 * math.pi, math.sqrt(rng.random())
        z = d * 0.3 + (1 - s) * d * 2.6 * rng.random() + 0.01 * i
        place = (loc[0] + r * s * math.cos(a), loc[1] + r * s * math.sin(a), loc[2] + z)
        turn = (rng.uniform(0, 90), rng.uniform(0, 90), rng.uniform(0, 180))
        k.tube(d / 2, d * 0.44, d, mat, place, rot=turn, seg=20)
