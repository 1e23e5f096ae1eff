"""High-voltage switch module: potted black block, two long HV leads, small 5 V control plug."""

from kit.boards import sink
from kit.casing import RIGHT, TOP, legend
from kit.core import View
from kit.electro import plate_on
from kit.materials import BRASS, RED, anodised, plastic, polished
from kit.parts import warning
from kit.props import scale
from kit.sockets import sma

VIEWS = {"hero": View(24, 32), "closeup": View(14, 36, at="kv-a-label", radius=50)}


def build(k):
    """Block 150 by 80 by 45 with leads to the left, trigger end on the right."""
    sink(k, 152, 82, 16, 20, (0, 0, 0), anodised((0.08, 0.085, 0.09), 0.4), along="x")
    k.box((150, 80, 42), plastic((0.035, 0.036, 0.04), 0.25), (0, 0, 14), 2.5, base=True)
    k.anchor("potted-block", (-50, -20, 56))
    plate_on(
        k,
        ["HTX 81-25   8 kV  250 A PEAK", "CONTROL 5 V   t-on 12 ns", "S/N 3317"],
        84,
        34,
        (6, 0, 56),
        TOP,
    )
    k.anchor("kv-a-label", (6, 0, 57))
    warning(k, 26, (-56, 16, 56), TOP)
    for y, color in ((-22, RED), (22, (0.6, 0.6, 0.58))):
        k.cyl(9, 8, plastic((0.05,) * 3), (-74, y, 36), rot=(0, -90, 0), seg=32)
        path = [
            (-80, y, 36),
            (-110, y, 28),
            (-150, y * 2 - 20, 8),
            (-130, y * 2 - 70, 7),
            (-70, y * 2 - 100, 7),
        ]
        k.sweep(path, 4.5, plastic(color, 0.45))
        k.cyl(2.5, 14, polished(BRASS), path[-1], rot=(0, 90, -20), seg=20)
    for y in (-20, 0):
        sma(k, (75, y, 34), RIGHT)
    k.box((10, 26, 14), plastic((0.6, 0.6, 0.58)), (78, 24, 34), 0.6)
    for y in (16, 24, 32):
        k.box((2, 3, 3), polished(BRASS), (83.6, y, 34), 0.2)
    k.anchor("trigger-plug", (84, 18, 40))
    legend(k, "5 V TRIG", 6, (60, -26, 56), TOP)
    for x in (-68, 68):
        for y in (-34, 34):
            k.cyl(4, 0.8, polished(BRASS), (x, y, 55.6), seg=24)
    scale(k)
