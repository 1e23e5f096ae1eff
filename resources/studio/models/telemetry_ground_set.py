"""Spacecraft telemetry set: rack units with marked coaxial ports at the back, console screen."""

from kit import labels, sockets
from kit.casing import display, fan, keys, led, legend, rack, sheet, tag, vents
from kit.core import FRONT, View
from kit.electro import workplace
from kit.materials import plastic, polished
from kit.props import scale
from kit.screens import chart, paper, rows

VIEWS = {"hero": View(-20, 22), "closeup": View(-8, 16, at="if-ports", radius=120)}


def build(k):
    """One unit shows its back, one its front on top of it; console and licence beside them."""
    with k.at(rot=(0, 0, 180)):
        rack(k, 3, 460, handles=False)
    y, names = -231, ("IF IN", "IF OUT", "TM", "TC", "RNG")
    for i, name in enumerate(names):
        x = -180 + i * 40
        (sockets.n_type if i < 2 else sockets.bnc)(k, (x, y, 88), s=0.95)
        legend(k, name, 5.4, (x, y - 0.3, 112), color=(0.03, 0.03, 0.03))
        sockets.bnc(k, (x, y, 40))
        word = ("70 MHz", "REF 10", "IRIG-B", "1 PPS", "AUX")[i]
        legend(k, word, 5, (x, y - 0.3, 62), color=(0.03, 0.03, 0.03))
    sockets.rj45(k, (48, y, 88), n=3)
    sockets.dsub(k, 25, (60, y, 44))
    fan(k, 62, (140, y, 84))
    sockets.iec(k, (190, y, 44), switch=True)
    tag(
        k,
        ["TELEMETRY PROCESSOR TP-70", "IF 70 MHz  PCM / CCSDS", "S/N 1140-022  230 V"],
        58,
        22,
        (128, y - 0.4, 34),
    )
    rack(k, 2, 460, (0, 0, 134), handles=True)
    z, f = 134 + 44, -231
    picture = rows(
        300,
        150,
        "TM RECEIVER",
        [("LOCK", "CCSDS AOS"), ("Eb/N0", "11.4 dB"), ("BIT RATE", "2.048 Mb/s")],
    )
    display(k, picture, 104, 50, (-120, f, z))
    keys(k, 4, 3, 15, 14, (11, 10, 3), (-16, f, z))
    for i in range(4):
        led(k, (0.1, 0.9, 0.2) if i < 3 else (0.9, 0.5, 0.05), (40 + i * 14, f, z + 20), r=2.2)
    vents(k, 12, 3, 40, 7, (140, f, z))
    legend(k, "TELEMETRY / COMMAND BASEBAND UNIT", 5, (68, f - 0.3, z - 24))
    workplace(
        k,
        (560, 60, 0),
        chart(
            420,
            260,
            "SPACECRAFT OPERATIONS  SAT-2 PASS 0417",
            ["ORBIT 2217", "AOS 12:04", "TC QUEUE 3"],
        ),
        -12,
    )
    sheet(
        k,
        paper(
            "SOFTWARE LICENCE",
            ["CCSDS TM / TC, AOS", "PCM, IRIG 106 CH. 4", "RANGING OPTION R2", "KEY 7F31-0C22"],
            150,
            200,
        ),
        150,
        200,
        (-80, -400, 0),
        (0, 0, 8),
    )
    with k.at((60, -330, 0), rot=(0, 0, 20)):
        k.box((46, 18, 9), plastic((0.03, 0.1, 0.3), 0.35), (0, 0, 0), 2, base=True)
        k.box((14, 12, 5), polished(), (30, 0, 4.5), 0.4)
        k.image(labels.line("LICENCE KEY", 34, 9), 34, 9, (-2, 0, 9), t=0.2)
    k.anchor("if-ports", (-160, y - 12, 88))
    k.anchor("ccsds", (-80, -400, 1))
    k.anchor("rack-unit", (60, -330, 10))
    k.anchor("simulator", (552, -60, 320))
    k.image(labels.line("TC", 10, 5), 10, 5, (240, f - 0.2, z), rot=FRONT, t=0.1)
    scale(k)
