"""Motorised positioner: fork with a mounting plate full of holes, scale in degrees, controller."""

from kit import labels, screens
from kit.casing import bench, display, keys, push
from kit.core import FRONT, View, X, circle, polar, rounded
from kit.materials import anodised, brushed, painted, polished, turned
from kit.optics import dark
from kit.props import scale
from kit.sockets import lead, mil_round

VIEWS = {"hero": View(-26, 20), "closeup": View(-16, 30, at="full-circle", radius=180)}


def build(k):
    """Azimuth drum, fork, elevation plate; controller on the right."""
    white, metal = painted((0.63, 0.64, 0.64), 0.4), brushed((0.6, 0.6, 0.6), "X", 0.3, 2)
    k.plate([rounded(520, 520, 30)], 40, white, (0, 0, 20), bevel=3)
    k.cyl(240, 160, white, (0, 0, 38), edge=6)
    k.cyl(236, 14, turned(), (0, 0, 196))
    degrees = "330  340  350  0  10  20  30  40  50  60"
    k.wrap(labels.line(degrees, 420, 22, (196, 196, 192)), 240.8, 22, 104, (0, 0, 178), facing=-96)
    k.anchor("full-circle", (-60, -234, 178))
    k.cyl(170, 60, white, (0, 0, 208), edge=4)
    k.box((380, 180, 50), white, (0, 0, 262), 10, base=True)
    for x in (-1, 1):
        k.box((50, 170, 320), white, (x * 205, 0, 262), 12, base=True)
        k.cyl(75, 70, dark(), (x * 250 - 35, 0, 500), axis=X)
    k.cyl(46, 360, turned(), (-180, 0, 500), axis=X)
    with k.at((0, -20, 500), rot=(66, 0, 0)):
        spots = [
            circle(5, 16, x, y)
            for r, n in ((60, 8), (100, 12), (136, 18))
            for x, y, _ in polar(n, r)
        ]
        k.plate([circle(160, 96), circle(24), *spots], 20, metal, (0, 0, 60), bevel=1)
        k.cyl(80, 52, dark())
        k.anchor("mount-plate", (-80, 40, 70))
    mil_round(k, 18, (0, -238, 110), pins=16)
    lines = ["AZ/EL   LOAD 60 kg", "±0.05°   S/N 0417"]
    k.wrap(labels.plate(lines, 120, 56, "POSITIONER"), 240.6, 56, 28, (0, 0, 110), facing=-122)
    with k.at((560, 40, 0), rot=(0, 0, -10)):
        y = bench(k, 360, 280, 150)
        pairs = [("AZIMUTH", "214.35°"), ("ELEVATION", "+24.00°"), ("POLARISATION", "90.0°")]
        display(k, screens.rows(160, 100, "3 AXES", pairs), 160, 100, (-70, y, 82))
        keys(k, 3, 3, 26, 24, (20, 18, 4), (80, y, 92), FRONT)
        push(k, 26, 26, (142, y, 92), color=(0.5, 0.02, 0.02), t=8)
        k.anchor("controller", (-70, y - 3, 90))
    lead(
        k,
        [(0, -262, 110), (10, -330, 60), (240, -330, 20), (420, -200, 20), (500, -110, 60)],
        8,
        start="mil",
        size=15,
    )
    k.cyl(12, 6, polished(), (190, -190, 39))
    k.cyl(12, 6, anodised(), (-190, -190, 39))
    scale(k)
