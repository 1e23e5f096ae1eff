"""Fast pulse generator: bench box with a threaded output, small pulse head on a cable."""

from kit.casing import TOP, bench, dial, display, knob, legend
from kit.core import FRONT, View
from kit.electro import plate_on
from kit.materials import ALUMINIUM, BLUE, brushed
from kit.props import scale
from kit.screens import digits
from kit.sockets import bnc, lead, n_type, sma

VIEWS = {"hero": View(-22, 22), "closeup": View(-12, 22, at="rise-time", radius=60)}


def build(k):
    """Half-rack box with knobs, head in front."""
    y = bench(k, 320, 260, 120, body=BLUE, face=(0.5, 0.5, 0.48), handle=None)
    ink = (0.05, 0.05, 0.07)
    display(k, digits("100.0 kHz", 70, 20), 70, 20, (-100, y, 78))
    for i, word in enumerate(("RATE", "DELAY", "WIDTH", "AMPL")):
        x = -30 + i * 42
        knob(k, 13, (x, y, 76))
        dial(k, 13, (x, y, 76), ink=ink, n=9)
        legend(k, word, 5, (x, y, 52), FRONT, ink)
    legend(k, "PULSE GENERATOR AVR-2", 6, (-70, y, 105), FRONT, ink)
    legend(k, "50 V / 50 ohm   tr 150 ps", 6, (80, y, 105), FRONT, (0.4, 0.03, 0.02))
    for x, word in ((-130, "TRIG IN"), (-90, "TRIG OUT")):
        bnc(k, (x, y, 32))
        legend(k, word, 4.5, (x, y, 48), FRONT, ink)
    n_type(k, (120, y, 34), FRONT, 0.9)
    sma(k, (60, y, 34))
    legend(k, "HEAD      OUT", 4.5, (90, y, 17), FRONT, ink)
    k.anchor("threaded-output", (120, y - 14, 38))
    with k.at((-40, -230, 0), rot=(0, 0, 6)):
        k.box((60, 34, 26), brushed(ALUMINIUM), (0, 0, 0), 1.5, base=True)
        sma(k, (-30, 0, 13), (90, 0, -90))
        sma(k, (30, 0, 13), (90, 0, 90))
        plate_on(k, ["PULSE HEAD PH-10", "-12 V   tr 45 ps"], 50, 24, (0, 0, 26), TOP)
        k.anchor("pulse-head", (-22, -10, 26.6))
    k.anchor("rise-time", (80, y - 1, 105))
    lead(
        k,
        [(2, -226, 13), (60, -240, 8), (110, -210, 20), (60, y - 14, 34)],
        2,
        start="coax",
        stop="coax",
        size=4,
    )
    scale(k)
