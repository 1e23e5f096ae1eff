"""Phased array radar: flat panel of equal elements on a mast foot, one from behind with fins."""

from kit import labels
from kit.casing import fan
from kit.core import FRONT, View, rounded
from kit.many import blocks, grid
from kit.materials import painted, plastic, polished, turned
from kit.papers import sheet
from kit.parts import bolt
from kit.props import scale
from kit.sockets import hose, mil_round

VIEWS = {"hero": View(-26, 14), "closeup": View(-14, 6, at="element-face", radius=230)}
SAND = (0.42, 0.37, 0.27)


def _panel(k, sand):
    """Panel standing, face to -Y, 900 by 1100 mm, its lower edge at 300."""
    k.box((520, 420, 30), sand, (0, 40, 0), 4, base=True)
    k.box((200, 120, 300), sand, (0, 60, 20), 8, base=True)
    with k.at((0, 20, 850), rot=(-12, 0, 0)):
        k.box((900, 150, 1100), sand, (0, 0, 0), 12)
        k.plate(
            [rounded(860, 1060, 16), rounded(820, 1020, 10)],
            20,
            sand,
            (0, -78, 0),
            rot=FRONT,
            bevel=2,
        )
        k.box((822, 4, 1022), plastic((0.20, 0.19, 0.16), 0.6), (0, -76, 0), 0)
        blocks(
            k,
            grid(26, 32, 31, 31),
            (21, 21, 5),
            plastic((0.50, 0.46, 0.36), 0.5),
            (0, -78, 0),
            FRONT,
            1.5,
        )
        blocks(k, grid(26, 32, 31, 31), (3, 12, 6), polished((0.6, 0.42, 0.2)), (0, -79, 0), FRONT)
        for x in (-1, 1):
            for z in (-520, 0, 520):
                bolt(k, 12, (x * 440, -75, z), rot=FRONT, socket=True)


def build(k):
    """One panel face to the viewer, a second turned to show its cooling."""
    sand = painted(SAND, 0.5)
    _panel(k, sand)
    k.anchor("element-face", (-60, -120, 900))
    k.anchor("no-drive", (-100, -10, 200))
    with k.at((1350, 120, 0), rot=(0, 0, 160)):
        _panel(k, sand)
        with k.at((0, 20, 850), rot=(-12, 0, 0)), k.at((0, 75, 0), rot=(90, 0, 180)):
            blocks(k, grid(30, 1, 26, 0, 0, 160), (6, 660, 50), sand)
            for x in (-260, 0, 260):
                fan(k, 170, (x, -330, 0), (0, 0, 0))
            for x in (-180, -90):
                mil_round(k, 26, (x, -470, 0), (0, 0, 0), 18)
            for x in (60, 140):
                hose(k, (x, -470, 0), (0, 0, 0), 18)
            k.anchor("cooled-back", (60, 100, 50))
    k.image(
        labels.plate(["TYPE SR-32X  9.2-9.8 GHz", "1.2 kW   S/N 0047"], 260, 110),
        260,
        110,
        (0, -171, 58),
        rot=FRONT,
    )
    k.box((270, 10, 114), sand, (0, -166, 58), 1)
    lines = [
        "3D AESA SURVEILLANCE",
        "832 T/R modules, phased array",
        "X band  9.2-9.8 GHz",
        "Scan ±60° electronic",
    ]
    sheet(k, "RADAR LEAFLET", lines, 420, 560, (560, -620, 0), 10, (60, 50, 20))
    k.anchor("leaflet-words", (555, -560, 1))
    k.cyl(30, 20, turned(), (-200, -60, 28))
    scale(k)
