"""Frequency-hopping military handset: olive metal body, thick switch with Z, fill socket."""

from kit import labels, screens
from kit.casing import OLIVE, dial, display, keys, knob, legend
from kit.core import FRONT, View, rounded
from kit.materials import painted, plastic, rubber
from kit.parts import bolt, nameplate
from kit.props import scale
from kit.sockets import mil_round

VIEWS = {"hero": View(-24, 22), "closeup": View(-14, 34, at="zero-switch", radius=52)}
PLATE = ["RT-1942/U  AN/PRH-150", "30-512 MHz   5 W", "NSN 5820-01-512-0417", "S/N 10733"]


def _radio(k, back):
    """One handset standing, front or plate side to the viewer."""
    olive, dark = painted(OLIVE, 0.6), plastic((0.045, 0.05, 0.036), 0.5)
    k.plate([rounded(76, 140, 6)], 52, olive, (0, 0, 146), rot=FRONT, bevel=4)
    k.plate([rounded(76, 72, 6)], 52, painted((0.075, 0.084, 0.045), 0.65), (0, 0, 37), rot=FRONT,
            bevel=4)  # fmt: skip
    k.box((78, 54, 3), rubber((0.04, 0.045, 0.035)), (0, 0, 75), 0.5)
    for x in (-1, 1):
        k.box((5, 30, 26), olive, (x * 38, 0, 66), 1.5, base=True)
        for z in (90, 206):
            bolt(k, 4, (x * 31, -26, z), rot=FRONT, socket=True)
    k.cyl(9, 16, dark, (-24, 6, 219), seg=32)
    k.sweep([(-24, 6, 228), (-24, 6, 330), (-25, 6, 440)], 4.5, rubber((0.03, 0.033, 0.025)))
    knob(k, 13, (18, 0, 220), (0, 0, 0), 20, plastic((0.05, 0.055, 0.045)))
    dial(k, 13, (18, 0, 220.3), (0, 0, 0), (0.75, 0.75, 0.6), 8)
    legend(k, "1 2 3 LD", 4, (18, -21, 220.3), (0, 0, 0), (0.75, 0.75, 0.6))
    legend(k, "Z", 6, (34, -16, 220.3), (0, 0, 0), (0.8, 0.12, 0.05))
    if back:
        return
    display(k, screens.lcd(["HOP  NET 03", "CT   51.250"], 48, 22), 48, 22, (0, -26, 190), rim=3)
    words = [*"123456789", "<", "0", ">"]
    keys(k, 3, 4, 18, 13, (14, 9.5, 3), (0, -26, 142), FRONT, plastic((0.2, 0.22, 0.17)), words,
         (0.8, 0.8, 0.7))  # fmt: skip
    legend(k, "VOL  ECCM  MENU", 4, (0, -26, 110), FRONT, (0.75, 0.75, 0.6))
    k.anchor("hop-position", (-8, -29, 194))
    k.anchor("zero-switch", (30, -14, 222))


def build(k):
    """Two sets: front, and the side with plate and fill socket; handset cable coiled before."""
    with k.at((-62, 0, 3), rot=(0, 0, -6)):
        _radio(k, back=False)
    with k.at((62, 10, 3), rot=(0, 0, -14)):
        _radio(k, back=True)
        mil_round(k, 12, (-16, -26, 186), pins=6)
        legend(k, "FILL", 6, (-16, -26, 164), FRONT, (0.75, 0.75, 0.6))
        k.anchor("fill-socket", (-16, -40, 188))
        mil_round(k, 10, (20, -26, 186), pins=6, cap=True)
        legend(k, "AUDIO", 5, (20, -26, 164), FRONT, (0.75, 0.75, 0.6))
        drawing = labels.plate(PLATE, 62, 44, paper=(172, 174, 152))
        nameplate(k, drawing, 62, 44, (0, -26, 122))
        k.anchor("mil-plate", (0, -28, 122))
    scale(k)
