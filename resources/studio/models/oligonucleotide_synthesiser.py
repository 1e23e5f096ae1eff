"""Oligonucleotide synthesiser: rows of marked reagent bottles, column tray, argon line."""

from kit import labels
from kit.biolab import disc
from kit.casing import display, louvres
from kit.container import bottle
from kit.core import FRONT, View
from kit.many import grid, studs
from kit.materials import STEEL, brushed, painted, plastic, polished
from kit.parts import nameplate
from kit.plant import gauge
from kit.props import scale
from kit.screens import rows
from kit.stuffs import amber, clear, liquid

VIEWS = {"hero": View(-24, 16), "closeup": View(-10, 14, at="reagent-bottles", radius=190)}
MARKS = ("A", "C", "G", "T", "ACT", "CAP A", "CAP B", "OX", "DBL", "ACN")
PLATE = ["OLIGO SYNTHESISER OS-12", "12 COLUMNS  50 nmol - 1 µmol", "230 V   S/N 1207"]


def build(k):
    """Cabinet with a bottle shelf in front, column block above, gas line at the side."""
    white, steel = painted((0.62, 0.63, 0.63), 0.4), brushed(STEEL, "X", 0.3, 2)
    tubing = plastic((0.66, 0.66, 0.64), 0.25)
    k.box((900, 560, 40), white, (0, 0, 14), 6, base=True)
    for x in (-380, 380):
        for y in (-230, 230):
            k.cyl(26, 14, plastic(), (x, y, 0))
    k.box((900, 260, 640), white, (0, 150, 54), 10, base=True)
    k.box((900, 250, 10), steel, (0, -110, 54), 1, base=True)
    for i, mark in enumerate(MARKS):
        big = i >= 4
        row = (-392 + 74 * i, -60) if not big else (-70 + 92 * (i - 4), -75)
        r, h = (31, 140) if not big else (41, 200)
        label = labels.plate([mark], 90, 60, "REAGENT", (130, 20, 20), labels.PAPER)
        glass = amber() if i < 4 or mark == "OX" else clear()
        tone = (0.5, 0.2, 0.04) if i < 4 or mark == "OX" else (0.6, 0.66, 0.68)
        bottle(k, r, h, liquid(tone), label, (*row, 64), wall=glass, cap=(0.05, 0.12, 0.3))
        x, y = row
        k.cyl(4, 20, tubing, (x, y, 64 + h), seg=16)
        k.sweep([(x, y, 82 + h), (x, y + 8, 130 + h), (x * 0.95, 10, 340), (x * 0.9, 22, 380)], 2.2,
                tubing)  # fmt: skip
    k.anchor("reagent-bottles", (-244, -92, 130))
    k.box((860, 26, 60), steel, (0, 20, 380), 3)
    k.box((440, 130, 40), steel, (-170, -40, 480), 4)
    columns = plastic((0.66, 0.67, 0.68), 0.3)
    for i in range(12):
        x = -358 + 34 * i
        k.cyl(9, 46, columns, (x, -70, 500), seg=32)
        k.cyl(5, 24, columns, (x, -70, 546), seg=24)
        k.cyl(10, 6, plastic((0.5, 0.1, 0.1)), (x, -70, 520), seg=32)
        k.cyl(4, 40, columns, (x, -70, 430), seg=16)
    studs(k, grid(12, 1, 34, 0, -171, -102), 5, 3, polished(), (0, 0, 500))
    k.anchor("column-tray", (-171, -82, 530))
    display(k, rows(240, 160, "OS-12", [("CYCLE", "14 / 24"), ("BASE", "G"), ("ARGON", "OK")]),
            240, 160, (260, 20, 560), rim=8)  # fmt: skip
    nameplate(k, labels.plate(PLATE, 200, 76, "PRIMECHEM"), 200, 76, (-330, 20, 630))
    louvres(k, 6, 180, 22, (450, 150, 300), (90, 0, 90), white)
    k.box((60, 80, 80), steel, (480, -20 + 120, 480), 5)
    gauge(k, 30, (490, 70, 515))
    k.pipe([(490, 100, 450), (490, 100, 90), (640, 100, 90), (640, 20, 90)], 5, polished())
    disc(k, 5.2, polished(), (640, 20, 90), FRONT)
    k.box((40, 30, 40), steel, (640, 30, 90), 4)
    k.box((60, 60, 70), white, (640, 40, 0), 4, base=True)
    k.image(labels.line("ARGON IN", 90, 22, (200, 220, 240)), 90, 22, (490, 58, 470), rot=FRONT)
    k.anchor("gas-line", (490, 92, 300))
    scale(k)
