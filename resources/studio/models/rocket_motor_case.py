"""Rocket motor case of carbon: wide flanged rear opening, front boss, skirts, rubber inside."""

from kit import labels
from kit.core import View, X, polar
from kit.materials import painted, plastic, rubber, turned, wound_carbon
from kit.plant import dome
from kit.props import scale

VIEWS = {"hero": View(-34, 18), "closeup": View(24, 16, at="front-boss", radius=330)}


def build(k):
    """Lay the case on two cradles, rear opening to the left front."""
    carbon, alu = wound_carbon(300.0, 18.0, 40.0), turned((0.66, 0.65, 0.62), 0.25)
    cap = [(r * 300, z * 300) for r, z in dome(0.6) if r > 0.08]
    with k.at((-900, 0, 420), X):
        rear = [(200, 24), (240, 70), (280, 120), (300, 190)]
        k.lathe([*rear, (300, 1500), *[(r, 1690 - z) for r, z in reversed(cap)]], carbon)
        k.lathe(
            [(196, 30), (236, 76), (276, 126), (292, 190), (292, 1400)],
            rubber((0.045, 0.045, 0.047)),
        )
        k.cyl(290, 4, rubber((0.03, 0.03, 0.032)), (0, 0, 900))
        k.tube(222, 170, 40, alu, (0, 0, -6))
        k.tube(196, 168, 60, rubber((0.045, 0.045, 0.047)), (0, 0, 0))
        for x, y, _ in polar(24, 204):
            k.cyl(7, 3, plastic((0.02,) * 3), (x, y, -8), seg=16)
        for z in (130, 1440):
            k.tube(308, 298, 200, wound_carbon(308.0, 14.0, 70.0), (0, 0, z - 60 if z < 500 else z))
        for z in (64, 1632):
            k.tube(311, 296, 26, alu, (0, 0, z - 6))
            for x, y, _ in polar(32, 311):
                k.cyl(
                    4,
                    3,
                    plastic((0.02,) * 3),
                    (x * 0.998, y * 0.998, z + 7),
                    rot=(0, 90, 0),
                    seg=12,
                )
        k.cyl(52, 60, alu, (0, 0, 1660))
        k.tube(62, 30, 20, alu, (0, 0, 1706))
    k.image(
        labels.plate(["P/N MC-600-07  S/N 003", "PROOF 9.6 MPa  EMPTY"], 260, 80),
        260,
        80,
        (-200, -301.5, 420),
        (90, 0, 0),
        1,
    )
    for x in (-500, 420):
        k.box((120, 700, 90), painted((0.10, 0.16, 0.28)), (x, 0, 0), 8, base=True)
        for s in (-1, 1):
            k.box(
                (100, 180, 200),
                painted((0.10, 0.16, 0.28)),
                (x, s * 230, 80),
                8,
                base=True,
                rot=(s * 35, 0, 0),
            )
        k.box((110, 330, 40), rubber((0.05,) * 3), (x, 0, 92), 6, base=True)
    k.anchor("rear-opening", (-909, -190, 440))
    k.anchor("front-boss", (827, -45, 432))
    k.anchor("skirts", (-760, -308, 420))
    k.anchor("rubber-lining", (-895, 166, 430))
    k.anchor("winding", (100, -290, 500))
    scale(k)
