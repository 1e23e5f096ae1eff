"""Bottling machine: open frame with a nozzle row over a conveyor of bottles."""

from kit.core import FRONT, View, X
from kit.materials import STEEL, brushed, plastic, polished, rubber
from kit.parts import foot
from kit.plant import control_box
from kit.process import bottle, tag
from kit.props import scale
from kit.stuffs import clear

VIEWS = {"hero": View(-26, 14), "closeup": View(-20, 12, at="nozzle-row", radius=520)}
L, D, H, BELT = 2600.0, 800.0, 1950.0, 900.0


def _frame(k, steel, along):
    for x in (-L / 2, 0, L / 2):
        for y in (-D / 2, D / 2):
            k.box((60, 60, H - 120), steel, (x, y, 120), 4, base=True)
            foot(k, 38, 124, (x, y, 0))
    for z in (200, 780, H - 30):
        for y in (-D / 2, D / 2):
            k.box((L + 60, 60, 60), along, (0, y, z), 4)
        for x in (-L / 2, L / 2):
            k.box((60, D, 60), steel, (x, 0, z), 4)


def _nozzles(k):
    for i in range(12):
        x = -720 + i * 120
        k.cyl(20, 150, polished(), (x, -120, 1350))
        k.cyl(10, 150, polished(), (x, -120, 1215))
        k.cyl(26, 40, plastic((0.05, 0.16, 0.4)), (x, -120, 1450))
        k.sweep(
            [(x, -140, 1480), (x, -250, 1580), (x, -60, 1690), (x, 40, 1640)],
            9,
            plastic((0.6, 0.6, 0.56)),
        )


def build(k):
    """Frame, conveyor along X, ten nozzles, clear doors, panel on the right."""
    steel, along = brushed(STEEL, "Z", 0.3, 6), brushed(STEEL, "X", 0.3, 6)
    _frame(k, steel, along)
    k.box((L, D - 60, 420), along, (0, 0, 240), 6, base=True)
    k.box((3000, 190, 110), along, (0, -120, BELT - 30), 6)
    k.box((3020, 150, 12), rubber((0.10, 0.10, 0.11)), (0, -120, BELT + 28), 2)
    for x in (-1500, 1500):
        k.cyl(50, 170, rubber((0.10, 0.10, 0.11)), (x, -35, BELT - 24), rot=FRONT)
    for y in (-215, -25):
        k.cyl(9, 2900, polished(), (-1450, y, BELT + 130), axis=X)
        for x in (-1300, -650, 0, 650, 1300):
            k.box((14, 14, 150), polished(), (x, y, BELT + 65))
    amber, pale, cap = (
        plastic((0.25, 0.08, 0.01), 0.12),
        clear(),
        plastic((0.5, 0.03, 0.02)),
    )
    for i in range(24):
        x = -1380 + i * 120
        bottle(k, 38, 250, amber if i > 5 else pale, cap if i > 18 else None, (x, -120, BELT + 33))
    k.box((1560, 200, 110), along, (-40, -120, 1540), 8)
    k.cyl(60, 1560, along, (-820, 60, 1620), axis=X)
    _nozzles(k)
    for x in (-750, 700):
        k.cyl(28, 560, polished(), (x, 60, 1340))
        k.cyl(20, 940, polished(), (x, 160, BELT - 240))
        k.box((60, 260, 60), along, (x, 40, 1560), 4)
    k.sweep(
        [(-820, 60, 1620), (-1100, 60, 1700), (-1250, 300, 1500), (-1290, 380, 300)],
        32,
        plastic((0.6, 0.6, 0.56)),
    )
    pane = clear()
    k.box((560, 6, 980), pane, (-980, -D / 2 - 6, 1420), 1)
    k.box((40, 26, 150), plastic((0.05,) * 3), (-740, -D / 2 - 20, 1400), 6)
    k.box((6, 620, 980), pane, (L / 2 + 6, -D / 2 - 330, 1420), 1)
    for z in (1100, 1750):
        k.tube(14, 5, 70, polished(), (L / 2 + 6, -D / 2 - 32, z))
    k.box((26, 40, 150), plastic((0.05,) * 3), (L / 2 - 6, -D / 2 - 600, 1400), 6)
    rows = [
        ("SPEED", "1 800 b/h", False),
        ("FILL", "500 ml", False),
        ("BOTTLES", "12 604", False),
        ("DOOR", "OPEN", True),
    ]
    control_box(k, 380, 520, 200, along, (980, -D / 2 + 10, 1330), title="FILLER", rows=rows)
    tag(
        k,
        "PERLWERK FILLING",
        ["1 800 BOTTLES/h   50 - 1 000 ml", "CONTACT PARTS SS316", "400 V 50 Hz   AIR 6 bar"],
        300,
        150,
        (-300, -D / 2 + 22, 460),
    )
    k.cyl(22, 60, polished(), (980, -D / 2, 1845))
    k.anchor("conveyor", (-480, -200, BELT + 10))
    k.anchor("nozzle-row", (0, -142, 1360))
    k.anchor("guards", (-1000, -D / 2 - 12, 1650))
    scale(k)
