"""Fluorine cell: thick jacketed tank, bolted lid with copper studs, two gas outlets."""

from kit import labels
from kit.core import FRONT, View
from kit.many import grid
from kit.materials import COPPER, painted, plastic, polished
from kit.parts import bolt
from kit.plant import nozzle, run
from kit.process import PTFE, corners, stainless, tag
from kit.props import scale
from kit.stickers import diamond
from kit.valves import bellows_valve

VIEWS = {"hero": View(-28, 24), "closeup": View(-22, 30, at="anode-studs", radius=430)}
L, W, H = 1900.0, 720.0, 950.0


def build(k):
    """Tank on feet, studs and bus bar along the lid, outlets at its ends."""
    grey, steel, copper = (
        painted((0.24, 0.27, 0.30), 0.42, 0.06),
        stainless(),
        polished(COPPER, 0.25),
    )
    for x, y in corners(L / 2 - 160, W / 2 - 110):
        k.box((180, 160, 160), grey, (x, y, 0), 6, base=True)
    k.box((L, W, H - 150), grey, (0, 0, 150), 24, base=True)
    k.box((L + 70, W + 70, H - 420), grey, (0, 0, 190), 30, base=True)
    k.box((L + 150, W + 150, 60), grey, (0, 0, H - 40), 6, base=True)
    k.box((L + 150, W + 150, 10), plastic(PTFE), (0, 0, H + 20), 1, base=True)
    k.box((L + 150, W + 150, 80), grey, (0, 0, H + 30), 6, base=True)
    for x, y in [(x, s * (W / 2 + 48)) for x in range(-900, 901, 180) for s in (-1, 1)]:
        bolt(k, 34, (x, y, H + 110))
    for x, y, _ in grid(8, 1, 190, 1):
        k.cyl(46, 40, plastic(PTFE), (x, y - 60, H + 108))
        k.cyl(34, 150, copper, (x, y - 60, H + 146))
        k.prism(6, 46, 26, polished(), (x, y - 60, H + 226))
    k.box((1560, 120, 24), copper, (0, -60, H + 202), 3)
    k.box((160, 120, 24), copper, (850, -60, H + 202), 3)
    for x in (-800, 800):
        nozzle(k, 48, 170, steel, (x, 200, H + 108), n=4)
        with k.at((x, 200, H + 278), rot=(0, 90, 0)):
            bellows_valve(
                k,
                44,
                steel,
                plastic((0.5, 0.03, 0.02)),
                (-66, 0, 0),
                (0, 0, 0) if x > 0 else (180, 0, 0),
            )
    nozzle(k, 24, 120, steel, (0, 230, H + 108), n=4, blind=True)
    run(k, [(0, 110, H + 240), (-300, 110, H + 240), (-300, 110, H + 100)], 14, steel, ends=False)
    k.cyl(14, 140, steel, (0, 110, H + 108))
    for z in (300, 620):
        nozzle(k, 40, 160, grey, (-L / 2 + 240, -W / 2 - 20, z), FRONT, n=4)
    with k.at((380, -W / 2 - 36, 500), rot=FRONT):
        for i, kind in enumerate(("2.3", "8")):
            k.image(diamond(kind), 110, 110, (i * 170, 0, 0), rot=(0, 0, 45), t=2)
        k.image(
            labels.line("HF FEED   N2 PURGE", 340, 54, (230, 190, 20)), 340, 54, (80, -140, 0), t=2
        )
    k.image(
        labels.line("HF", 90, 50, (230, 190, 20)), 90, 50, (150, 100, H + 112), rot=(20, 0, 0), t=2
    )
    k.image(
        labels.line("F2", 110, 60, (180, 30, 25), (255, 255, 255)),
        110,
        60,
        (-700, 90, H + 112),
        rot=(20, 0, 0),
        t=2,
    )
    k.image(
        labels.line("H2", 110, 60, (180, 30, 25), (255, 255, 255)),
        110,
        60,
        (690, 90, H + 112),
        rot=(20, 0, 0),
        t=2,
    )
    tag(
        k,
        "HALOGENIA CELL",
        ["1 000 A   9 V DC", "F2 0.7 kg/h   KF.2HF", "S/N 0214"],
        300,
        150,
        (-250, -W / 2 - 40, 480),
    )
    k.anchor("anode-studs", (-95, -122, H + 203))
    k.anchor("two-gas-outlets", (-800, 150, H + 220))
    k.anchor("jacket", (60, -W / 2 - 36, 350))
    k.anchor("hf-feed", (460, -W / 2 - 40, 360))
    scale(k)
