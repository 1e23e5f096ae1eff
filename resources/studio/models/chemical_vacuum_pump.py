"""Process vacuum pumps: liquid-ring pump of nickel alloy, and a bench pump with PTFE heads."""

from kit.core import FRONT, View, X, polar
from kit.materials import brushed, painted, plastic, polished
from kit.parts import bolt
from kit.plant import LAID, gauge, motor, nozzle, run, skid
from kit.process import PTFE, facing, stainless, tag
from kit.props import scale
from kit.valves import ball_valve

VIEWS = {"hero": View(-26, 20), "closeup": View(-16, 20, at="material-plate", radius=250)}


def _bench(k):
    """Bench diaphragm pump: grey housing, white screwed heads with hose joints."""
    white, grey = plastic(PTFE, 0.4), plastic((0.42, 0.46, 0.50))
    k.box((360, 180, 170), grey, (0, 0, 14), 14, base=True)
    for x in (-140, 140):
        for y in (-70, 70):
            k.cyl(14, 16, plastic((0.03,) * 3), (x, y, 0))
    for x in (-105, 15):
        k.cyl(58, 70, white, (x, -88, 112), rot=FRONT)
        k.cyl(46, 24, white, (x, -156, 112), rot=FRONT)
        for px, pz, _ in polar(6, 38):
            bolt(k, 7, (x + px, -178, 112 + pz), rot=FRONT, socket=True)
        for z in (40, 176):
            k.cyl(12, 34, white, (x, -124, z - 6), seg=32)
            k.cyl(17, 16, white, (x, -124, z), seg=24)
    path = [(-105, -124, 205), (-105, -124, 250), (15, -124, 250), (15, -124, 205)]
    k.pipe(path, 9, white, 30)
    k.box((90, 10, 60), plastic((0.05,) * 3), (125, -92, 130), 4)
    k.cyl(18, 14, plastic((0.6, 0.02, 0.02)), (125, -96, 70), rot=FRONT)
    k.pipe([(60, 40, 180), (60, 40, 225), (150, 40, 225), (150, 40, 180)], 10, grey, 25)
    k.anchor("white-heads", (-105, -182, 112))


def build(k):
    """Liquid-ring pump and motor on a frame, bench pump before it."""
    blue, alloy = painted((0.04, 0.17, 0.30)), brushed((0.50, 0.49, 0.46), "Z", 0.4, 3)
    skid(k, 1500, 520, blue, beam=90)
    k.box((1460, 480, 14), blue, (0, 0, 86))
    with k.at((-720, 0, 390)):
        k.cyl(195, 70, alloy, (60, 0, 0), axis=X)
        k.cyl(180, 300, alloy, (130, 0, 0), axis=X, edge=4)
        k.cyl(195, 70, alloy, (430, 0, 0), axis=X)
        for y, z, _ in polar(8, 184, 22.5):
            k.cyl(9, 470, polished(), (45, y, z), axis=X, seg=16)
            bolt(k, 16, (45, y, z), rot=(0, -90, 0))
        for x in (95, 465):
            k.box((80, 300, 220), alloy, (x, 0, -190), 6)
            nozzle(k, 52, 270, alloy, (x, 0, 110), n=4)
            facing(k, 66, 44, plastic((0.1, 0.1, 0.1)), (x, 0, 380))
        k.cyl(80, 130, alloy, (500, 0, 0), axis=X)
        run(k, [(280, -120, 130), (280, -260, 130), (280, -260, -280)], 14, stainless(), ends=False)
        ball_valve(k, 26, polished(), plastic((0.05, 0.2, 0.5)), (280, -260, -60), (0, 90, -90),
                   flanged=False)  # fmt: skip
        tag(k, "VAKUTECH LR-250", ["C-276  PTFE SEALS", "250 m3/h   33 mbar", "5.5 kW 1450 1/min"],
            180, 96, (180, -194, 10), back=16)  # fmt: skip
        k.anchor("material-plate", (180, -198, 0))
        k.anchor("ring-casing", (420, -120, 146))
        gauge(k, 36, (195, 0, 170))
    k.cyl(110, 150, painted((0.6, 0.42, 0.02)), (-110, 0, 390), axis=X)
    k.box((150, 200, 300), painted((0.6, 0.42, 0.02)), (-35, 0, 93), 4, base=True)
    motor(k, 170, 560, painted((0.30, 0.32, 0.34)), (60, 0, 390), LAID, feet=296)
    with k.at((-60, -520, 0)):
        _bench(k)
    scale(k)
