"""Ramjet opened to show an empty duct with spike and fuel struts; pulse jet tube before it."""

import math

from kit.aero import body
from kit.core import View, X, circle, polar
from kit.materials import STEEL, brushed, painted, plastic, polished, turned
from kit.props import scale
from kit.space import dark, open_shell
from kit.surface import heat
from kit.works import trestle

VIEWS = {"hero": View(-28, 20), "closeup": View(-14, 26, at="fuel-struts", radius=300)}


def _ramjet(k, z):
    """Duct along X, inlet on the left."""
    skin, steel = heat(900, 2500, (0.52, 0.5, 0.48)), turned(STEEL, 0.3)
    outer = [(170, 0), (215, 260), (220, 700), (220, 1750), (150, 1980), (205, 2450)]
    shell = outer + [(r - 7, s) for r, s in reversed(outer)]
    open_shell(k, shell, skin, brushed((0.6, 0.58, 0.55), "X"), (-1250, 0, z), 235, -55)
    with k.at((-1250, 0, z), X):
        for s in (300, 1100, 1730):
            k.tube(234, 214, 26, steel, (0, 0, s))
            for x, y, _ in polar(20, 227):
                k.cyl(4, 40, polished(), (x, y, s - 7), seg=10)
        body(k, [(1, -330), (60, -120), (110, 40), (118, 200), (95, 480), (40, 760), (4, 860)],
             turned((0.5, 0.49, 0.47), 0.28), axis="Z")  # fmt: skip
        for a in (45, 135, 225, 315):
            with k.at(rot=(0, 0, a)):
                k.box((110, 10, 130), steel, (160, 0, 250), 3)
        for a in (0, 60, 120):
            with k.at(rot=(0, 0, a)):
                k.box((420, 16, 70), brushed((0.62, 0.6, 0.56), "X", 0.25), (0, 0, 1000), 6)
        for x, y, _ in [p for r in (60, 110, 165) for p in polar(6, r)]:
            k.cyl(4, 3, dark(), (x, y, 963), seg=10)
        for r in (70, 140):
            k.tube(r + 16, r - 16, 40, heat(-60, 40), (0, 0, 1240))
        for a in (0, 90):
            with k.at(rot=(0, 0, a)):
                k.box((420, 12, 30), steel, (0, 0, 1255), 2)
    for s in (-250, -30):
        k.cyl(14, 60, polished(), (s, 0, z + 205))
        k.prism(6, 18, 20, polished(), (s, 0, z + 240))
    k.pipe([(-250, 0, z + 265), (-250, 60, z + 320), (-30, 60, z + 320), (-30, 0, z + 265)], 8,
           polished())  # fmt: skip
    k.text("DWG 88-2104  S/N 03", 26, plastic((0.03,) * 3), (-1080, -160, z + 146), rot=(50, 0, 0))


def build(k):
    """Ramjet on two saddles, pulse jet on low blocks in front."""
    z = 780
    for x in (-850, 700):
        trestle(k, 300, 420, z - 222, (x, 0, 0), painted((0.12, 0.2, 0.3)))
    _ramjet(k, z)
    with k.at((-900, -620, 170)):
        for x in (150, 1250):
            k.box((90, 240, 110), painted((0.12, 0.2, 0.3)), (x, 0, -170), 4, base=True)
        tube = [(90, 0), (95, 60), (95, 300), (60, 520), (48, 1500), (70, 1700)]
        k.lathe([*tube, *[(r - 4, s) for r, s in reversed(tube)]], heat(200, 1700), axis=X,
                closed=True)  # fmt: skip
        k.plate([circle(112, 64), *[circle(16, 24, x, y) for x, y, _ in polar(10, 62)]], 16,
                turned((0.66, 0.65, 0.62)), (-8, 0, 0), rot=(90, 0, -90), bevel=1)  # fmt: skip
        with k.at((-20, 0, 0), rot=(90, 0, -90)):
            star = []
            for i in range(20):
                r, a = (82 if i % 2 else 40), math.radians(18 * i + 18)
                star.append((r * math.cos(a), r * math.sin(a)))
            k.plate([star], 2, polished((0.3, 0.36, 0.5)), (0, 0, 0), bevel=0.3)
            k.cyl(24, 16, turned(STEEL), (0, 0, 0))
            for x, y, _ in polar(10, 100):
                k.cyl(6, 8, polished(), (x, y, -4), seg=16)
        k.cyl(14, 50, polished(), (210, 0, 90))
        k.pipe([(0, -60, 60), (-60, -60, 110), (-60, -60, 200), (60, -30, 200)], 7, polished())
        k.anchor("flap-valves", (-36, 0, 40))
    k.anchor("no-rotor", (-560, -120, z + 90))
    k.anchor("inlet-spike", (-1370, -40, z + 30))
    k.anchor("fuel-struts", (-262, -90, z + 70))
    scale(k)
