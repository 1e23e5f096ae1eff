"""High-speed camera: thick vented box with handle, large lens mount, row of trigger sockets."""

from kit import labels
from kit.casing import fan, vents
from kit.core import FRONT, View, circle, polar, rounded
from kit.materials import enamel, painted, plastic, polished, turned
from kit.optics import dark, lens
from kit.papers import sheet
from kit.parts import bolt
from kit.props import scale
from kit.sockets import bnc, mil_round, rj45

VIEWS = {"hero": View(-30, 20), "closeup": View(-14, 14, at="trigger-sockets", radius=75)}


def _body(k):
    grey, black = painted((0.13, 0.14, 0.15), 0.42), plastic((0.035, 0.036, 0.04), 0.45)
    k.box((150, 270, 165), grey, (0, 0, 12), 6, base=True)
    for y in (-136, 136):
        k.box((156, 10, 171), black, (0, y, 97), 3)
    k.box((90, 200, 12), black, (0, 0, 0), 2, base=True)
    for x, rot in ((-75, (90, 0, -90)), (75, (90, 0, 90))):
        vents(k, 13, 4, 80, 12, (x, 20, 100), rot)
    k.pipe([(0, -90, 176), (0, -90, 232), (0, 90, 232), (0, 90, 176)], 10, black, 24)
    for x in (-68, 68):
        for z in (22, 168):
            bolt(k, 4, (x, -141, z), rot=FRONT, socket=True)


def build(k):
    """One camera mount to the viewer, one showing its back; lens and leaflet beside."""
    _body(k)
    with k.at((0, -141, 100), rot=FRONT):
        k.cyl(52, 8, dark())
        k.tube(44, 30, 14, turned(), (0, 0, 8))
        k.plate([rounded(64, 64, 6), circle(28)], 4, polished(), (0, 0, 9))
        k.box((30, 20, 1), enamel((0.05, 0.09, 0.08)), (0, 0, 8.4), 0)
        for x, y, _ in polar(4, 38, 45):
            k.cyl(2.4, 2, polished(), (x, y, 22), seg=20)
        k.anchor("lens-mount", (-24, 22, 22))
    k.anchor("fan-vents", (-76, 0, 104))
    k.text("FASTREN 7", 11, plastic((0.6,) * 3), (-75.4, -70, 160), (90, 0, -90), 0.3)
    with k.at((280, 40, 0), rot=(0, 0, 166)):
        _body(k)
        with k.at((0, 141, 97), rot=(90, 0, 180)):
            for i, word in enumerate(("TRIG", "F-SYNC", "READY", "IRIG")):
                bnc(k, (-48 + i * 32, 40, 0), (0, 0, 0))
                k.image(labels.line(word, 26, 8), 26, 8, (-48 + i * 32, 60, 0), t=0.3)
            fan(k, 60, (-34, -24, 0), (0, 0, 0))
            rj45(k, (30, 2, 0), (0, 0, 0))
            mil_round(k, 13, (30, -42, 0), (0, 0, 0), 8)
            k.anchor("trigger-sockets", (0, 42, 12))
            k.image(labels.plate(["72 GB  24 V DC", "S/N 0417"], 44, 18), 44, 18, (42, -72, 0))
    with k.at((-150, -90, 0)):
        lens(k, 44, 120, (0, 0, 0), (0, 0, 0))
    lines = [
        "1280 x 800    25 000 /s",
        "640 x 240   120 000 /s",
        "256 x 64    480 000 /s",
        "128 x 16  1 000 000 /s",
    ]
    sheet(k, "RATE TABLE", lines, 150, 130, (180, -190, 0), 10, (20, 60, 100))
    k.anchor("leaflet-table", (178, -190, 1))
    scale(k)
