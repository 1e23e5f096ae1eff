"""Fine balancing machine: bench base with two tiny cradles under a clear hood, two-plane screen."""

from kit import labels
from kit.casing import bench, display, keys, knob
from kit.core import FRONT, View, X, rounded
from kit.machinery import bed
from kit.materials import BRASS, STEEL, glass, painted, polished, turned
from kit.parts import bolt, nameplate
from kit.props import scale
from kit.screens import rows as table

VIEWS = {"hero": View(-26, 20), "closeup": View(-16, 20, at="small-cradles", radius=120)}


def build(k):
    """Base with cradles and a fist-sized gyro wheel; hood hinged open behind; instrument right."""
    grey, green = painted((0.56, 0.57, 0.56), 0.42), painted((0.08, 0.20, 0.16), 0.42)
    bed(k, 520, 360, 120, green)
    k.box((440, 200, 24), turned((0.5, 0.5, 0.5)), (0, -20, 118), 2, base=True)
    for x in (-70, 70):
        k.box((34, 110, 60), grey, (x, -20, 140), 3, base=True)
        k.plate([[(-28, 0), (28, 0), (16, 46), (6, 46), (0, 34), (-6, 46), (-16, 46)]], 14,
                polished(), (x, -20, 198), rot=(90, 0, 90), bevel=0.8)  # fmt: skip
        k.cyl(9, 26, turned(BRASS), (x, -75, 176), rot=FRONT)
        for y in (-62, 22):
            bolt(k, 6, (x, y, 199), socket=True)
    with k.at((-112, -20, 236), X):
        k.cyl(5, 224, polished())
        k.cyl(46, 34, turned(BRASS, 0.2), (0, 0, 95), edge=3)
        k.cyl(34, 62, turned(STEEL, 0.2), (0, 0, 81), edge=2)
        k.cyl(14, 90, turned(STEEL, 0.2), (0, 0, 67))
    k.cyl(8, 60, turned(BRASS), (0, -66, 170), rot=(-40, 0, 0))
    k.anchor("small-cradles", (-70, -34, 238))
    with k.at((0, 150, 145), rot=(64, 0, 0)):
        k.box((460, 4, 200), glass((0.75, 0.85, 0.88)), (0, 0, 0), 1, base=True)
        for x in (-230, 230):
            k.box((8, 260, 200), glass((0.75, 0.85, 0.88)), (x, 128, 0), 1, base=True)
        k.box((468, 260, 5), glass((0.75, 0.85, 0.88)), (0, 128, 200), 1, base=True)
        for z in (0, 196):
            k.plate([rounded(470, 262, 4), rounded(440, 232, 4)], 8, grey, (0, 128, z), bevel=1)
        k.pipe(
            [(-60, 255, 196), (-60, 285, 196), (60, 285, 196), (60, 255, 196)], 6, polished(), 12
        )
        k.anchor("hood", (120, 250, 4))
    lines = ["MODEL GW-3   15-45000 rpm", "ROTOR 5 g - 3 kg", "0.001 g mm/kg   S/N 0217"]
    nameplate(k, labels.plate(lines, 130, 60, "PRECISION BALANCER"), 130, 60, (-150, -181, 70))
    with k.at((450, 20, 0), rot=(0, 0, -10)):
        y = bench(k, 320, 280, 190)
        pairs = [("PLANE 1", "42 µg  118°"), ("PLANE 2", "17 µg  301°"), ("SPEED", "24 010 rpm")]
        display(k, table(170, 120, "TWO PLANES", pairs), 170, 120, (-56, y, 104))
        keys(k, 3, 4, 26, 22, (18, 14, 4), (94, y, 118))
        knob(k, 14, (94, y, 50))
        k.anchor("sensor-display", (-56, y - 3, 110))
    scale(k)
