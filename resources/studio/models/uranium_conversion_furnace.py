"""Uranium conversion furnace: bare nickel-alloy tube in heating shells, filter pots, HF lines."""

from kit import labels
from kit.core import FRONT, View, X, polar
from kit.materials import NICKEL, painted, plastic, polished, rubber
from kit.parts import bolt, flange
from kit.plant import motor, run, skid
from kit.process import stainless, tag
from kit.props import scale
from kit.stuffs import clear
from kit.valves import bellows_valve

VIEWS = {"hero": View(-26, 16), "closeup": View(-18, 18, at="hf-lines", radius=430)}


def _cabin(k):
    """Ventilated discharge cabin with glove ports."""
    steel, black = stainless(0.32), rubber((0.05,) * 3)
    k.box((760, 720, 620), painted((0.42, 0.44, 0.46)), (0, 0, 0), 6, base=True)
    k.box((760, 720, 900), steel, (0, 0, 620), 8, base=True)
    k.box((620, 10, 360), plastic((0.10, 0.13, 0.15), 0.1), (0, -358, 1270), 2)
    k.box((650, 5, 390), clear(), (0, -366, 1270), 1)
    for x in (-190, 190):
        k.tube(110, 86, 46, polished(), (x, -356, 900), rot=FRONT)
        k.cyl(87, 30, black, (x, -352, 900), rot=FRONT)
        k.sweep([(x, -370, 900), (x, -480, 880), (x + 16, -500, 760)], 50, black)
    k.cyl(90, 700, steel, (220, 160, 1510))


def build(k):
    """Lying tube with heating shells, feeder left, filter pots on top, cabin right."""
    nickel, shell = polished(NICKEL, 0.3), painted((0.40, 0.42, 0.44))
    skid(k, 3600, 1000, painted((0.10, 0.12, 0.14)), beam=120)
    for x in (-1200, 900):
        k.box((140, 500, 800), shell, (x, 0, 110), 8, base=True)
    with k.at((0, 0, 1150)):
        k.cyl(200, 2700, nickel, (-1500, 0, 0), axis=X)
        for x in (-1500, -1100, 1000, 1160):
            flange(k, 290, 190, 34, 0, 0, 1, nickel, (x, 0, 0), axis=X)
            for y, z, _ in polar(14, 262):
                bolt(k, 18, (x + 34, y, z), axis=X)
        for x in (-900, -300, 300):
            k.cyl(330, 540, shell, (x, 0, 0), axis=X, edge=8)
            k.box((540, 690, 16), shell, (x + 270, 0, 0), 2)
            k.box((120, 60, 90), plastic((0.08,) * 3), (x + 270, -340, 0), 5)
        k.cyl(120, 260, nickel, (-1760, 0, 0), axis=X)
        motor(k, 90, 300, painted((0.05, 0.16, 0.32)), (-1760, 0, 0), (0, -90, 0), box=0)
        k.lathe([(70, 0), (70, 200), (240, 480), (240, 800), (0, 800)], nickel, (-1300, 0, 170))
        for i in range(3):
            x = 640 + i * 250
            k.cyl(46, 420, nickel, (x, 0, 120))
            k.cyl(95, 620, nickel, (x, 0, 480), edge=14)
            flange(k, 130, 0, 26, 10, 112, 14, nickel, (x, 0, 860), bolts=True)
            k.cyl(20, 200, nickel, (x, 0, 1090))
        run(k, [(640, 0, 1270), (1140, 0, 1270), (1500, 0, 1270)], 22, nickel, ends=False)
        for i in range(3):
            z = -470 - i * 110
            run(
                k,
                [
                    (-1180 + i * 500, -190, 0),
                    (-1180 + i * 500, -480, 0),
                    (-1180 + i * 500, -480, z),
                    (1100, -480, z),
                ],
                15,
                nickel,
                ends=False,
            )
        for i, x in enumerate((-1180, -680, -180)):
            bellows_valve(k, 26, nickel, plastic((0.5, 0.03, 0.02)), (x, -480, -160), (0, 90, -90))
            k.image(
                labels.line(("HF", "N2", "H2")[i], 90, 46, (230, 190, 20)),
                90,
                46,
                (x + 120, -490, -300),
                rot=FRONT,
                t=3,
            )
            k.box((130, 6, 10), nickel, (x + 65, -486, -300), 1)
    for x in (-1400, 700):
        k.box((60, 60, 700), painted((0.10, 0.12, 0.14)), (x, -480, 0), 3, base=True)
    tag(
        k,
        "KONVERTA 300",
        ["UO3 - UO2 - UF4", "650 °C   N06600", "TAG F-301"],
        240,
        120,
        (300, -338, 1290),
        back=30,
    )
    with k.at((1600, 0, 0)):
        _cabin(k)
        k.anchor("tight-cabin", (-190, -404, 930))
    k.anchor("nickel-tube", (-1240, -200, 1180))
    k.anchor("filter-pots", (640, -96, 1850))
    k.anchor("hf-lines", (-680, -510, 980))
    scale(k)
