"""Alarmed cable: drum of cable with an extra sensing fibre, rack unit with zone lamps."""

from kit import labels
from kit.casing import display, led, rack
from kit.core import FRONT, View
from kit.materials import glow, painted, plastic, polished, wood
from kit.optics import fibre_spool
from kit.papers import sheet
from kit.props import scale
from kit.screens import lcd
from kit.sockets import fibre, rj45, terminals

VIEWS = {"hero": View(-24, 20), "closeup": View(-14, 20, at="alarm-unit", radius=130)}


def build(k):
    """Drum on the left with a stripped cable end, rack unit on the right."""
    fibre_spool(k, 300, 320, (-360, 160, 300), (90, 0, 10), (0.05, 0.05, 0.055), wood(), 0.5, 0.82)
    for x in (-110, 110):
        k.box((60, 300, 30), wood(), (-360 + x * 1.6, 160, 0), 2, base=True)
    k.sweep(
        [(-300, -40, 130), (-250, -120, 60), (-330, -260, 16), (-220, -330, 17), (-60, -330, 17)],
        11,
        plastic((0.03, 0.03, 0.033), 0.5),
    )
    with k.at((-62, -330, 17), rot=(0, 90, 0)):
        k.cyl(8, 60, polished((0.6, 0.6, 0.6), 0.3))
        k.tube(9, 7, 30, polished((0.45, 0.3, 0.2), 0.4), (0, 0, 20))
        for i, tone in enumerate(
            ((0.03, 0.1, 0.45), (0.6, 0.2, 0.02), (0.02, 0.3, 0.06), (0.25, 0.1, 0.04))
        ):
            k.sweep(
                [((i - 1.5) * 3, 0, 55), ((i - 1.5) * 5, 0, 90), ((i - 1.5) * 9, -4, 130)],
                1.6,
                plastic(tone, 0.4),
            )
        bright = glow((0.9, 0.1, 0.3), 0.8)
        k.sweep([(-6, -4, 50), (-12, -10, 90), (-16, -30, 150)], 2.0, bright)
        k.anchor("sensing-fibre", (-11, -9, 86))
    k.image(
        labels.line("SENSE FIBRE -> ALARM UNIT", 160, 20, (235, 200, 60)),
        160,
        20,
        (60, -390, 0),
        t=0.4,
    )
    with k.at((330, 60, 0), rot=(0, 0, -8)):
        y = rack(k, 3, 360)
        for i in range(8):
            led(k, (0.1, 0.9, 0.2) if i != 5 else (0.95, 0.08, 0.04), (-180 + i * 26, y, 96), r=4.4)
            k.image(
                labels.line(f"Z{i + 1}", 18, 10), 18, 10, (-180 + i * 26, y, 78), rot=FRONT, t=0.3
            )
        display(
            k, lcd(["ZONE 6  INTRUSION", "CH 12  22:14:09"], 120, 34), 120, 34, (96, y, 92), rim=3
        )
        for i in range(6):
            fibre(k, (-180 + i * 30, y, 36), color=(0.02, 0.3, 0.1), cap=i > 3)
        rj45(k, (40, y, 38), n=2)
        terminals(k, 6, 9, (130, y, 38))
        k.image(
            labels.line("INTERCEPTOR IX-8   S/N 0417", 150, 12, (200, 200, 196)),
            150,
            12,
            (90, y, 122),
            rot=FRONT,
        )
        k.anchor("alarm-unit", (-76, y - 4, 98))
    lines = [
        "ALARMED CARRIER  PDS",
        "to CNSSI 7003",
        "8 zones  24 channels",
        "Cable 12F + sense, 500 m",
    ]
    sheet(k, "SYSTEM ORDER", lines, 200, 240, (340, -330, 0), 8, (60, 30, 30))
    k.anchor("pds-word", (336, -300, 1))
    k.cyl(20, 6, painted((0.5, 0.5, 0.5)), (-190, -190, 0))
    scale(k)
