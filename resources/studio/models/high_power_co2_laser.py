"""High-power CO2 laser: glass tubes folded round a blower in a frame, gas ports, shuttered exit."""

from kit import labels
from kit.core import FRONT, View, X
from kit.materials import COPPER, RED, STEEL, brushed, glow, painted, plastic, polished, turned
from kit.optics import laser_label
from kit.parts import fins, foot, nameplate
from kit.props import scale
from kit.sockets import hose

VIEWS = {"hero": View(-28, 16), "closeup": View(-18, 16, at="discharge-tubes", radius=420)}


def _frame(k, blue):
    """Frame of posts and beams on feet."""
    for x in (-900, 900):
        for y in (-380, 380):
            foot(k, 50, 80, (x, y, 0))
            k.box((90, 90, 1150), blue, (x, y, 76), 6, base=True)
    for z in (110, 620, 1200):
        for y in (-380, 380):
            k.box((1890, 80, 70), blue, (0, y, z), 4)
        for x in (-900, 900):
            k.box((80, 850, 70), blue, (x, 0, z), 4)


def _tubes(k, white, metal):
    """Four folded tube runs with electrodes."""
    pink = glow((0.9, 0.25, 0.55), 0.7)
    for y, z in ((-250, 900), (250, 900), (-250, 1080), (250, 1080)):
        for x in (-640, 40):
            k.cyl(34, 600, pink, (x, y, z), axis=X)
            for e in (60, 290, 520):
                k.tube(42, 34, 36, polished(COPPER), (x + e, y, z), axis=X)
        for x in (-720, -60, 620):
            k.box((110, 110, 130), metal, (x + 20, y, z), 6)
    _ends(k, white, metal)


def _ends(k, white, metal):
    """Corner boxes of the folds and gas ducts."""
    for x in (-760, 680):
        for y in (-250, 250):
            k.box((100, 140, 330), white, (x, y, 830), 10, base=True)
        k.box((100, 500, 60), metal, (x, 0, 985), 6)
    for x in (-640, 640):
        for y in (-160, 160):
            k.box((120, 190, 60), white, (x, y, 1000), 6, base=True)


def _gas(k, metal):
    """Gas and water ports on their panel."""
    k.plate(
        [[(-330, -130), (330, -130), (330, 130), (-330, 130)]],
        16,
        metal,
        (330, -425, 480),
        rot=FRONT,
    )
    for i, word in enumerate(("He", "N2", "CO2")):
        hose(k, (110 + i * 150, -434, 450), r=20)
        k.image(labels.line(word, 90, 44), 90, 44, (110 + i * 150, -433.5, 555), rot=FRONT)
    for x in (560, 620):
        hose(k, (x, -434, 450), r=14)


def build(k):
    """Frame with tubes and blower; beam exit on the left end, gas panel in front."""
    blue, metal = painted((0.06, 0.17, 0.32), 0.42), brushed(STEEL, "X", 0.3, 4)
    white = painted((0.62, 0.63, 0.62), 0.42)
    _frame(k, blue)
    k.box((1870, 800, 24), metal, (0, 0, 102), 2, base=True)
    k.cyl(250, 620, white, (0, 0, 130), edge=16)
    k.cyl(280, 60, metal, (0, 0, 690))
    k.cyl(120, 120, painted((0.25, 0.27, 0.3)), (0, 0, 745))
    for x in (-1, 1):
        k.cyl(110, 420, white, (x * 440 - 210, 0, 420), axis=X)
        k.cyl(130, 760, white, (x * 640, 0, 300))
    _tubes(k, white, metal)
    k.anchor("discharge-tubes", (-280, -286, 905))
    k.box((110, 170, 170), white, (-880, -250, 900), 8)
    with k.at((-935, -250, 900), rot=(0, -90, 0)):
        k.tube(70, 30, 60, turned())
        k.cyl(62, 12, painted(RED), (30, 0, 62))
        k.cyl(14, 50, polished(), (86, 0, 30))
        k.anchor("beam-exit", (10, -40, 66))
    laser_label(
        k, 220, 90, (-790, -422, 620), FRONT, ("CLASS 4 LASER 10.6 µm", "INVISIBLE  20 kW CW")
    )
    _gas(k, metal)
    k.anchor("gas-ports", (250, -440, 550))
    k.box((660, 60, 80), blue, (330, -400, 600), 3)
    lines = ["MODEL CL-200   20 kW CW", "10.6 µm  CLASS 4", "He/N2/CO2  S/N 0047"]
    nameplate(k, labels.plate(lines, 360, 170, "CO2 LASER"), 360, 170, (-300, -430, 480))
    k.box((380, 30, 300), blue, (-300, -405, 500), 3)
    k.anchor("power-plate", (-300, -434, 500))
    fins(k, 6, (4, 300, 40), plastic((0.2,) * 3), (-60, 0, 880), (24, 0, 0))
    scale(k)
