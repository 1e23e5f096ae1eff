"""Hospital waste incinerator: brick-lined green box with a plain hatch, burner and chimney."""

from kit.core import FRONT, View
from kit.materials import painted, plastic, polished
from kit.plant import control_box, skid
from kit.process import corners, stainless, tag
from kit.props import scale

VIEWS = {"hero": View(-28, 14), "closeup": View(-18, 14, at="plain-hatch", radius=620)}
W, D, H = 1900.0, 1150.0, 1500.0


def _burner(k, x, z):
    """Household-size burner: flanged snout, red hood, fan housing."""
    with k.at((x, -D / 2, z)):
        k.cyl(120, 26, polished(), rot=FRONT)
        k.cyl(75, 140, polished(), rot=FRONT)
        red = plastic((0.5, 0.03, 0.02), 0.3)
        k.box((240, 260, 220), red, (0, -250, 20), 40)
        k.cyl(95, 110, plastic((0.08, 0.08, 0.08)), (-60, -250, -60), rot=(0, 90, 0))
        k.cyl(24, 12, plastic((0.03,) * 3), (50, -380, 50), rot=FRONT)
        k.sweep([(40, -300, -80), (60, -330, -300), (200, -100, -450)], 9, plastic((0.04,) * 3))


def build(k):
    """Box on a skid, hatch open to the brick chamber, burner right, chimney at the back."""
    green, dark = painted((0.05, 0.20, 0.10)), painted((0.10, 0.11, 0.11))
    skid(k, W + 100, D + 100, dark, beam=120)
    with k.at((0, 0, 118)):
        k.box((W, D, H), green, base=True)
        for x in (-W / 2, 0, W / 2):
            k.box((70, D + 60, H), green, (x, 0, 0), 4, base=True)
        k.box((W + 60, D + 60, 70), green, (0, 0, H - 20), 6)
        with k.at((-480, -D / 2, 800)):
            k.box((620, 60, 620), dark, (0, -8, 0), 6)
            k.box((520, 40, 520), plastic((0.36, 0.22, 0.13), 0.9), (0, -24, 0), 2)
            k.box((470, 10, 470), plastic((0.02, 0.015, 0.01)), (0, -42, 0), 1)
            for i in range(6):
                k.box((520, 3, 5), plastic((0.5, 0.45, 0.4), 0.9), (0, -45, -235 + i * 94), 0)
            with k.at((-320, -50, 0), rot=(0, 0, -150)):
                k.box((620, 80, 620), green, (310, -20, 0), 8)
                k.box((500, 60, 500), plastic((0.42, 0.36, 0.28), 0.9), (310, 36, 0), 10)
                k.box((60, 60, 260), polished(), (570, -70, 0), 8)
            for z in (-200, 200):
                k.cyl(26, 120, polished(), (-325, -60, z - 60))
        _burner(k, 520, 560)
        k.cyl(240, 120, dark, (500, 150, H))
        k.cyl(180, 2300, stainless(), (500, 150, H + 100))
        for z in (900, 1700):
            k.torus(183, 12, polished(), (500, 150, H + z))
        k.cyl(215, 60, stainless(), (500, 150, H + 2390))
        for x, y in corners(40, 40):
            k.cyl(8, 160, polished(), (500 + x * 4, 150 + y * 4, H + 2300), seg=12)
        lines = ["150 kg/h  CLINICAL WASTE", "850 °C   DIESEL", "230 V 50 Hz   2020"]
        tag(k, "BRENNKAMMER BK-150", lines, 330, 170, (80, -D / 2 - 30, 960), back=30)
        k.anchor("plain-hatch", (-480, -D / 2 - 48, 820))
        k.anchor("small-chimney", (480, -30, H + 1300))
        k.anchor("burner", (500, -D / 2 - 384, 640))
    control_box(
        k, 320, 420, 160, painted((0.5, 0.5, 0.5)), (W / 2 - 120, -D / 2 - 20, 1080), "BURNER"
    )
    scale(k)
