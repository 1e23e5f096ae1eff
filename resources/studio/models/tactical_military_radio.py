"""Tactical military radio: olive metal block, round six-pin sockets, zeroise knob, battery box."""

from kit import labels, screens
from kit.casing import BACK, OLIVE, dial, display, keys, knob, legend
from kit.core import FRONT, View
from kit.materials import painted, plastic, polished, rubber
from kit.parts import bolt, nameplate
from kit.props import scale
from kit.sockets import bnc, lead, mil_round

VIEWS = {"hero": View(-24, 22), "closeup": View(-12, 20, at="zeroise-knob", radius=55)}
PLATE = ["RADIO SET  AN/PRX-152", "RT-1987/U   30-512 MHz", "NSN 5820-01-555-0123  S/N 0417"]


def build(k):
    """Manpack lying with its control face to the viewer, battery box behind it on the right."""
    olive, dark = painted(OLIVE, 0.6), rubber((0.04, 0.045, 0.035))
    k.box((260, 200, 90), olive, (0, 0, 0), 6, base=True)
    k.box((266, 10, 96), olive, (0, -100, 0), 3, base=True)
    for x in (-1, 1):
        k.box((10, 40, 100), olive, (x * 132, -108, 0), 3, base=True)
        k.box((12, 30, 40), polished((0.3, 0.31, 0.27), 0.35), (x * 133, 94, 50), 2)
    k.box((256, 90, 88), olive, (0, 150, 0), 6, base=True)
    k.box((262, 6, 94), dark, (0, 103, 0), 2, base=True)
    k.anchor("battery-box", (60, 130, 89))
    y = -105
    for x in (-100, -62):
        mil_round(k, 12, (x, y, 66), pins=6, square=False, mat=painted((0.07, 0.08, 0.05)))
    legend(k, "AUDIO      FILL", 5.5, (-81, y, 88), FRONT, (0.75, 0.75, 0.6))
    k.anchor("fill-socket", (-62, y - 14, 68))
    bnc(k, (-100, y, 26))
    bnc(k, (-66, y, 26))
    display(
        k, screens.lcd(["225.500 MHz  CIPHER", "HOP NET 3"], 84, 34), 84, 34, (10, y, 66), rim=4
    )
    keys(k, 6, 2, 15, 13, (12, 9, 3), (10, y, 26), FRONT, plastic((0.2, 0.22, 0.17)))
    for z, words in ((68, "OFF PT CT Z"), (26, "SQL VOL")):
        knob(k, 13, (92, y, z), mat=plastic((0.05, 0.055, 0.045)))
        dial(k, 13, (92, y, z), ink=(0.75, 0.75, 0.6), n=6)
        legend(k, words, 4, (92, y, z - 22), FRONT, (0.75, 0.75, 0.6))
    legend(k, "ZEROIZE", 5, (92, y, 90), FRONT, (0.7, 0.1, 0.05))
    k.anchor("zeroise-knob", (92, y - 18, 70))
    for x in (-118, 118):
        for z in (10, 86):
            bolt(k, 4, (x, y, z), rot=FRONT, socket=True)
    k.cyl(9, 30, dark, (-112, -80, 90), seg=32)
    k.sweep([(-112, -80, 118), (-112, -80, 260), (-104, -80, 340)], 4, plastic((0.05, 0.055, 0.04)))
    k.cyl(14, 8, painted((0.1, 0.1, 0.1)), (60, -40, 90), seg=32)
    nameplate(
        k, labels.plate(PLATE, 90, 44, paper=(170, 172, 150)), 90, 44, (-30, -30, 90), (0, 0, 0)
    )
    k.anchor("data-plate", (-30, -30, 92))
    legend(k, "COMSEC CONTROLLED", 7, (0, 195.4, 60), BACK, (0.75, 0.75, 0.6))
    lead(
        k,
        [(-100, y - 15, 66), (-106, y - 60, 40), (-180, y - 70, 8), (-230, y - 20, 8)],
        4,
        start="mil",
        size=9,
    )
    k.box((60, 90, 36), dark, (-236, y + 20, 0), 10, base=True)
    scale(k)
