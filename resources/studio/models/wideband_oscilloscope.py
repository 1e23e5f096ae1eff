"""Very wide real-time oscilloscope: two stacked deep units, fine threaded inputs, clock cable."""

from kit import screens
from kit.casing import bench, display, keys, knob, legend, push, vents
from kit.core import FRONT, View
from kit.materials import GOLD, STEEL, plastic, polished
from kit.props import scale
from kit.sockets import ring, sma, usb

VIEWS = {"hero": View(-22, 16), "closeup": View(-8, 14, at="fine-inputs", radius=80)}


def _unit(k, z, n):
    """One unit 440 wide, 260 high, 520 deep with its front."""
    with k.at((0, 0, z)):
        y = bench(k, 440, 520, 260, body=(0.1, 0.105, 0.11), face=(0.07, 0.075, 0.08), handle=None)
        title = f"UNIT {n}  CH1 50 mV  2 ps/div  256 GSa/s"
        display(
            k,
            screens.scope(230, 146, title, ["Eye", "Jitter", "Mask"], "eye"),
            230,
            146,
            (-82, y, 150),
        )
        legend(k, "INFINITA UX110", 8, (-120, y, 243))
        legend(k, "110 GHz", 13, (40, y, 241), FRONT, (0.9, 0.6, 0.1))
        for i in range(2):
            x = 92 + i * 66
            k.box((56, 6, 44), polished((0.5, 0.5, 0.5), 0.3), (x, y - 2, 46), 1.5)
            ring(k, 9, 1, (x, y - 5, 46), FRONT, (0.7, 0.55, 0.05) if i == 0 else (0.05, 0.4, 0.2))
            sma(k, (x, y - 5, 46), FRONT, 0.9)
            legend(k, f"CH{i + 1}  1.0 mm", 4, (x, y - 5, 62), FRONT, (0.05, 0.05, 0.05))
        sma(k, (-20, y, 34), FRONT, 1, gold=False)
        sma(k, (10, y, 34), FRONT, 1, gold=False)
        legend(k, "CLK OUT  TRIG", 4, (-4, y, 50))
        for j in range(3):
            for i in range(2):
                knob(k, 10, (110 + i * 44, y, 210 - j * 38), mat=plastic((0.16, 0.17, 0.18), 0.35))
        keys(k, 1, 7, 1, 18, (14, 10, 3), (66, y, 165))
        for x in (-190, -170):
            usb(k, (x, y, 34))
        push(k, 18, 18, (-140, y, 34), color=(0.2, 0.5, 0.2))
        vents(k, 10, 5, 100, 12, (150, y + 260, 260), (0, 0, 0))
        return y


def build(k):
    """Two units, one on the other, joined by a clock cable in front."""
    y = _unit(k, 0, 1)
    _unit(k, 250, 2)
    k.anchor("bandwidth-mark", (40, y - 1, 491))
    k.anchor("fine-inputs", (92, y - 15, 46))
    path = [
        (-20, y - 16, 284),
        (-24, y - 60, 270),
        (-60, y - 80, 160),
        (-24, y - 60, 44),
        (-20, y - 14, 34),
    ]
    k.sweep(path, 2.2, polished((0.2, 0.35, 0.55), 0.35))
    for z in (284, 34):
        k.prism(6, 5, 9, polished(GOLD), (-20, y - 6, z), rot=FRONT)
    k.anchor("linked-units", (-60, y - 82, 160))
    k.box((30, 30, 12), polished(STEEL), (-160, y - 60, 6), 1)
    scale(k)
