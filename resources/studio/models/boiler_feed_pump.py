"""Multistage boiler feed pump: row of stage rings with long bolts, motor on one base frame."""

from kit.core import View, X, polar
from kit.materials import painted, plastic, polished
from kit.parts import bolt
from kit.plant import LAID, motor, nozzle, run, skid
from kit.process import stainless, tag
from kit.props import scale

VIEWS = {"hero": View(-28, 18), "closeup": View(-18, 18, at="horizontal-stages", radius=330)}
R, AXIS, N = 190.0, 520.0, 8


def _end(k, paint, x, way):
    """Shaft seal and bearing housing outside a casing end."""
    with k.at((x, 0, AXIS), rot=(0, 90 * way, 0)):
        k.cyl(110, 60, paint)
        k.cyl(34, 190, polished(), (0, 0, 50))
        k.cyl(70, 20, polished(), (0, 0, 90))
        for px, py, _ in polar(4, 54, 45):
            bolt(k, 12, (px, py, 110))
        k.cyl(105, 150, paint, (0, 0, 190), edge=14)
        k.cyl(118, 20, paint, (0, 0, 180))
    k.box((120, 200, AXIS - 150), paint, (x + way * 260, 0, 116), 10, base=True)
    for y in (-76, 76):
        k.box((110, 26, 60), paint, (x + way * 100, y, AXIS), 5)


def build(k):
    """Pump left, coupling guard, motor right."""
    blue, cap = painted((0.04, 0.16, 0.36), 0.42, 0.12), plastic((0.6, 0.42, 0.02))
    skid(k, 2900, 760, blue, (560, 0, 0), beam=120)
    k.box((2860, 700, 16), blue, (560, 0, 110), 2)
    half = N * 34
    for i in range(N):
        k.cyl(R, 62, blue, (-half + i * 68, 0, AXIS), axis=X, edge=9)
        k.cyl(R - 22, 68, blue, (-half + i * 68, 0, AXIS), axis=X)
    for x in (-half - 130, half):
        k.cyl(R + 40, 130, blue, (x, 0, AXIS), axis=X, edge=12)
        k.box((130, 460, 90), blue, (x + 65, 0, 300), 8)
        k.box((100, 420, 190), blue, (x + 65, 0, 116), 8, base=True)
        nozzle(k, 70 if x < 0 else 55, 250, blue, (x + 65, 0, AXIS + 100))
    for y, z, _ in polar(8, R + 16, 22.5):
        k.cyl(15, 2 * half + 330, polished(), (-half - 165, y, AXIS + z), axis=X, seg=20)
        bolt(k, 28, (half + 130, y, AXIS + z), axis=X)
        bolt(k, 28, (-half - 130, y, AXIS + z), rot=(0, -90, 0))
    _end(k, blue, -half - 130, -1)
    _end(k, blue, half + 130, 1)
    pipe = [(half + 65, -R, AXIS), (half + 65, -R - 70, AXIS), (-half - 65, -R - 70, AXIS)]
    run(k, [*pipe, (-half - 65, -R + 20, AXIS)], 12, stainless(), ends=False)
    k.cyl(28, 200, polished(), (half + 450, 0, AXIS), axis=X)
    k.cyl(130, 210, cap, (half + 480, 0, AXIS), axis=X)
    k.box((210, 260, AXIS - 120), cap, (half + 585, 0, 116), 6, base=True)
    motor(k, 270, 900, painted((0.30, 0.32, 0.34)), (half + 730, 0, AXIS), LAID, feet=AXIS - 116)
    tag(
        k,
        "KESSELPUMPE KSP 80/8",
        ["Q 45 m3/h  H 620 m", "2 980 1/min  132 kW", "S/N 20-118  2020"],
        190,
        100,
        (-half - 65, -236, 280),
        back=14,
    )
    k.anchor("horizontal-stages", (0, -R * 0.94, AXIS + 66))
    k.anchor("base-frame", (half + 585, -132, 400))
    k.anchor("two-seals", (-half - 225, -40, AXIS + 50))
    scale(k)
