"""Deformable mirror: thin bright face over rows of small pushers, flat cables, driver unit."""

from kit import labels
from kit.casing import led, rack
from kit.core import FRONT, View, Y, polar
from kit.many import blocks, grid, studs
from kit.materials import anodised, enamel, plastic, polished
from kit.optics import dark
from kit.props import scale
from kit.sockets import dsub

VIEWS = {"hero": View(-28, 20), "closeup": View(-52, 16, at="thin-face", radius=75)}


def build(k):
    """Mirror on its foot facing left front, cables to the driver rack unit behind."""
    black, metal = anodised((0.04, 0.042, 0.048), 0.36), polished((0.5, 0.5, 0.5))
    k.box((150, 130, 14), black, (0, 10, 0), 2, base=True)
    k.box((100, 24, 40), black, (0, 24, 12), 2, base=True)
    with k.at((0, 0, 116)):
        k.cyl(90, 52, black, (0, 6, 0), axis=Y, edge=2)
        k.cyl(84, 6, metal, (0, 0, 0), axis=Y)
        spots = [(x, y, 0) for x, y, _ in grid(13, 13, 12, 12) if x * x + y * y < 78**2]
        studs(k, spots, 2.2, 14, polished((0.66, 0.58, 0.36)), (0, 0, 0), FRONT, 10)
        k.cyl(82, 3.4, enamel((0.20, 0.26, 0.25)), (0, -17.4, 0), axis=Y, edge=0.4)
        k.cyl(79, 0.4, polished((0.84, 0.86, 0.88), 0.03), (0, -17.8, 0), axis=Y)
        k.anchor("thin-face", (-62, -15, 48))
        for x, y, _ in polar(6, 87, 30):
            k.cyl(2.6, 3, polished(), (x, 7, y), rot=FRONT, seg=20)
        for i in range(7):
            z = -54 + i * 18
            path = [(0, 58, z), (-50, 96, z), (-150, 110, z * 0.6 - 30), (-200, 60, z * 0.1 - 92)]
            for j in range(5):
                k.sweep([(a, b, c + j * 1.6) for a, b, c in path], 1.0,
                        plastic((0.42, 0.43, 0.46) if j else (0.4, 0.03, 0.02), 0.5))  # fmt: skip
        k.anchor("wire-bundle", (-120, 104, 2))
    k.image(
        labels.plate(["DM-241-15", "S/N 0417"], 46, 18, "241 ACTUATORS"),
        60,
        30,
        (0, -50.2, 28),
        rot=FRONT,
    )
    k.box((64, 6, 32), black, (0, -47, 13), 1, base=True)
    k.anchor("actuator-number", (0, -51, 32))
    with k.at((340, 160, 0), rot=(0, 0, -10)):
        y = rack(k, 4, 380)
        for j in range(3):
            for i in range(5):
                dsub(k, 37 if j else 25, (-150 + i * 74, y, 34 + j * 42))
        led(k, (0.1, 0.9, 0.2), (-196, y, 150))
        words = "HIGH VOLTAGE DRIVER  256 CH  ±150 V"
        k.image(labels.line(words, 240, 16, (200, 200, 196)), 240, 16, (0, y, 158), rot=FRONT)
        k.anchor("driver-box", (-76, y - 4, 118))
    blocks(k, grid(2, 2, 110, 90, 0, 10, 13), (10, 10, 3), dark())
    scale(k)
