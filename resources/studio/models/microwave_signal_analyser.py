"""Millimetre-wave analyser: deep heavy box, fine test ports, calibration kit in a wooden box."""

from kit.casing import TOP, legend
from kit.core import FRONT, View
from kit.electro import code_on, meter_front
from kit.materials import GOLD, polished, wood
from kit.papers import foam_box, round_well
from kit.props import scale
from kit.screens import spectrum
from kit.sockets import ring, sma, usb

VIEWS = {"hero": View(-22, 20), "closeup": View(-10, 14, at="fine-ports", radius=80)}


def build(k):
    """Box 430 by 260 by 520; kit box in front right."""
    picture = spectrum(200, 150, "CENTER 67.0 GHz  SPAN 4 GHz", ["Freq", "Span", "Ampl", "Marker"])
    y = meter_front(k, 430, 520, 260, "SIGNAL ANALYSER NX9042", "2 Hz - 110 GHz", picture)
    k.anchor("range-mark", (112, y - 1, 234))
    for x, word in ((80, "PORT 1  1.0 mm"), (160, "PORT 2  1.0 mm")):
        k.box((50, 6, 44), polished((0.55, 0.55, 0.55), 0.3), (x, y - 2, 52), 1.5)
        ring(k, 9, 1, (x, y - 5, 52), FRONT, (0.6, 0.5, 0.05))
        sma(k, (x, y - 5, 52), FRONT, 1, gold=False)
        legend(k, word, 4.5, (x, y - 5, 68), FRONT, (0.05, 0.05, 0.05))
    k.anchor("fine-ports", (80, y - 16, 53))
    for x in (-60, -36):
        usb(k, (x, y, 36))
    code_on(k, ["OPT 550 RT2 B11", "S/N MY60041177"], 90, 36, (-130, y + 60, 260), TOP)
    k.anchor("option-label", (-130, y + 60, 261))
    wells = [round_well(12, x, yy) for x in (-48, -16, 16, 48) for yy in (-20, 20)]
    foam_box(k, 150, 100, 40, (40, y - 150, 0), wells, wood(), lid=False, rot=-8)
    with k.at((40, y - 150, 0), rot=(0, 0, -8)):
        for x in (-48, -16, 16, 48):
            for yy in (-20, 20):
                k.cyl(8, 26, polished(GOLD if x < 0 else (0.6, 0.6, 0.6), 0.2), (x, yy, 4), seg=32)
        k.anchor("calibration-kit", (-16, -20, 30))
    scale(k)
