"""Incinerator for chemical agents: drum furnace, glove-box feed, afterburner, scrubber towers."""

from kit.core import FRONT, View
from kit.materials import painted, plastic, polished, rubber
from kit.parts import flange
from kit.plant import LAID, control_box, dome, nozzle, run, saddles, skid
from kit.process import stainless, tag
from kit.props import scale
from kit.stuffs import clear

VIEWS = {"hero": View(-30, 14), "closeup": View(-26, 12, at="sealed-feed", radius=1100)}
R, L, AXIS = 950.0, 3600.0, 1500.0


def _feed(k):
    """Sealed feed station: windowed box with gloves, a double door, alloy lance into the drum."""
    grey, black = painted((0.55, 0.57, 0.58)), rubber((0.06, 0.05, 0.05))
    k.box((1300, 900, 800), grey, (0, 0, 0), 8, base=True)
    k.box((1300, 900, 1150), stainless(), (0, 0, 800), 10, base=True)
    k.box((1060, 12, 460), plastic((0.10, 0.13, 0.15), 0.1), (0, -450, 1600), 2)
    k.box((1100, 6, 500), clear(), (0, -460, 1600), 1)
    for x in (-300, 300):
        k.tube(120, 95, 50, polished(), (x, -445, 1150), rot=FRONT)
        k.cyl(96, 30, black, (x, -440, 1150), rot=FRONT)
        k.sweep([(x, -460, 1150), (x, -590, 1120), (x + 20, -610, 980)], 55, black)
    k.box((60, 600, 700), polished(), (-670, 0, 1300), 10)
    k.cyl(30, 300, black, (-700, -220, 1150))
    k.cyl(130, 700, polished((0.50, 0.49, 0.45)), (640, 0, 1450), axis="X")


def _tower(k, x, y, r, h, color):
    """Plastic-lined washing tower with ribs, dished top and a sump pipe."""
    shell = plastic(color, 0.4)
    with k.at((x, y, 0)):
        k.cyl(r * 1.15, 120, painted((0.3, 0.3, 0.3)))
        k.lathe(
            [(0, 110), (r, 110), (r, h), *((a, h + z) for a, z in reversed(dome(r, 0.4)))], shell
        )
        for z in (0.3, 0.62, 0.95):
            flange(k, r + 90, r - 10, 50, 0, 0, 1, shell, (0, 0, h * z))
        nozzle(k, r * 0.3, r * 0.5, shell, (0, -r + 40, h * 0.45), FRONT, blind=True)
        run(
            k,
            [(-r + 20, -100, 420), (-r - 280, -100, 420), (-r - 280, -100, h * 0.9)],
            55,
            shell,
            ends=False,
        )


def build(k):
    """Feed at the left, drum, afterburner, quench and washing towers to the right."""
    silver, dark = stainless(0.4), painted((0.16, 0.18, 0.20))
    saddles(k, R, L, AXIS, dark, (0, 0, 0))
    with k.at((-L / 2, 0, AXIS)):
        k.cyl(R, L, silver, axis="X", edge=10)
        for x in (0, 900, 1800, 2700, L - 90):
            k.tube(R + 60, R - 10, 90, dark, (x, 0, 0), rot=LAID)
        k.cyl(R * 0.8, 120, dark, (-110, 0, 0), axis="X")
        for x in (900, 2500):
            k.cyl(150, 60, dark, (x, -R + 20, 160), rot=FRONT)
            k.box((300, 380, 280), painted((0.5, 0.04, 0.02)), (x, -R - 260, 180), 40)
            k.cyl(110, 200, plastic((0.08,) * 3), (x - 100, -R - 260, 60), axis="X")
        lines = ["MAX 1 350 °C   MEAN 1 200 °C", "THROUGHPUT 250 kg/h", "FUEL NATURAL GAS   2017"]
        tag(k, "THERMODESTRUKT TD-250", lines, 700, 340, (1700, -R - 90, 60), back=70)
        k.anchor("temperature-plate", (1700, -R - 98, 60))
    with k.at((-L / 2 - 1550, 0, 0)):
        _feed(k)
        k.anchor("sealed-feed", (0, -466, 1560))
    k.cyl(700, 4200, silver, (2700, 0, 300))
    k.cyl(760, 300, dark, (2700, 0, 0))
    for z in (900, 2200, 3500, 4440):
        k.tube(760, 690, 90, dark, (2700, 0, z))
    k.cyl(420, 500, silver, (L / 2 - 60, 0, AXIS), axis="X")
    run(
        k,
        [(2700, 0, 4400), (2700, 0, 5200), (4500, 0, 5200), (4500, 0, 4700)],
        300,
        silver,
        ends=False,
        bend=500,
    )
    _tower(k, 4500, 0, 560, 4300, (0.36, 0.42, 0.40))
    _tower(k, 6300, 0, 640, 4700, (0.50, 0.48, 0.40))
    run(
        k,
        [(4500, 0, 900), (5400, 0, 900), (6300, 0, 900)],
        220,
        plastic((0.36, 0.42, 0.40)),
        ends=False,
    )
    k.cyl(280, 2600, silver, (6300, 0, 4850))
    skid(k, 4200, 1900, dark, (5400, 0, 0), beam=110)
    k.anchor("scrubber", (4400, -560, 2000))
    control_box(
        k, 800, 1300, 400, painted((0.55, 0.56, 0.56)), (1500, -1500, 0), "TD-250", legs=500
    )
    scale(k)
