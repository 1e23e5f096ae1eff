"""Air-independent power plant: closed module on double mounts with blanked oxygen flanges."""

from kit.core import FRONT, View, polar, rounded
from kit.materials import MID_GREY, painted, plastic, polished, rubber, turned
from kit.parts import bolt, sticker
from kit.props import scale
from kit.sea import mount
from kit.works import badge, pipe_flange

VIEWS = {"hero": View(-26, 18), "closeup": View(-20, 16, at="oxygen-flange", radius=420)}


def _raft(k, pale):
    k.box((2900, 1500, 120), painted(MID_GREY), (0, 0, 0), 6, base=True)
    for y in (-600, 600):
        for x in (-1150, -380, 380, 1150):
            mount(k, 110, 130, (x, y, 120))
            mount(k, 110, 130, (x, y, 450))
    k.box((2800, 1450, 200), painted(MID_GREY), (0, 0, 250), 6, base=True)
    k.box((2700, 1400, 120), pale, (0, 0, 580), 6, base=True)


def build(k):
    """Gas-tight cabinet on a raft, pipes and flanges on its front and top."""
    pale, steel = painted((0.36, 0.46, 0.40), 0.4), polished((0.6,) * 3, 0.2)
    _raft(k, pale)
    k.box((1500, 1250, 1300), pale, (-550, 0, 700), 40, base=True)
    for x in (-900, -200):
        k.plate([rounded(600, 1050, 30)], 40, pale, (x, -640, 1350), rot=FRONT, bevel=6)
        for z in (-440, 440):
            for dx in (-250, 0, 250):
                bolt(k, 26, (x + dx, -660, 1350 + z), rot=FRONT)
    k.cyl(420, 1150, pale, (260, 0, 1350), axis="X")
    for x in (260, 1330):
        k.cyl(480, 80, turned(), (x, 0, 1350), axis="X")
        for a, b, _ in polar(16, 450):
            bolt(k, 24, (x + 80, a, 1350 + b), axis="X")
    k.box((800, 700, 300), pale, (850, 0, 690), 8, base=True)
    for i, z in enumerate((900, 1150)):
        k.pipe(
            [(700, -400, 1250), (700, -750, 1250 - 80 * i), (1250, -750, z), (1250, -500, z)],
            45,
            steel,
            120,
        )
    with k.at((620, -640, 820), rot=FRONT):
        k.cyl(70, 170, steel, (0, 0, -120))
        k.cyl(125, 34, steel, (0, 0, 50))
        k.cyl(122, 18, plastic((0.05, 0.15, 0.5), 0.4), (0, 0, 86))
        for x, y, _ in polar(8, 100):
            bolt(k, 14, (x, y, 104))
    sticker(k, "LOX / O2 INLET", 260, 60, (620, -575, 1010))
    k.box((340, 260, 330), painted((0.36, 0.46, 0.40)), (620, -450, 700), 6, base=True)
    for x in (-1000, -600, -150):
        pipe_flange(k, 60, (x, 200, 2000), h=150, mat=steel)
    for x in (-950, -700):
        k.sweep([(x, 600, 1500), (x, 800, 1300), (x, 820, 300), (x + 100, 900, 50)], 45, rubber())
    badge(
        k,
        "STILLSTROM SE-75",
        ["75 kW  220 V DC", "SHOCK BV 0430  NON-MAGNETIC", "S/N 033"],
        380,
        (-550, -662, 1350),
    )
    k.anchor("double-mounts", (-380, -680, 480))
    k.anchor("oxygen-flange", (620, -745, 840))
    k.anchor("no-air-intake", (-350, -300, 2001))
    k.anchor("shock-plate", (-550, -670, 1370))
    scale(k)
