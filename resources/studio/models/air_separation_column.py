"""Air separation column: tall white cold box with wide air pipes, its expander on a skid."""

from kit.core import View
from kit.materials import painted, polished
from kit.plant import control_box, ladder, motor, run, skid
from kit.process import stainless, tag
from kit.props import scale
from kit.pumps import volute

VIEWS = {"hero": View(-30, 8), "closeup": View(-20, 10, at="air-plate", radius=900)}
W, H = 2600.0, 9000.0


def build(k):
    """Stand the cold box, lead its pipes down the left side, set the expander to the right."""
    white, rib = painted((0.66, 0.67, 0.67)), painted((0.56, 0.57, 0.58))
    k.box((W + 300, W + 300, 250), painted((0.36, 0.36, 0.36)), base=True)
    k.box((W, W, H - 250), white, (0, 0, 250), 20, base=True)
    for i in range(8):
        for side in (-1, 1):
            z = 600 + i * 1150
            k.box((W + 120, 60, 110), rib, (0, side * (W / 2 + 20), z), 8)
            k.box((60, W + 120, 110), rib, (side * (W / 2 + 20), 0, z), 8)
    for x in (-0.5, -0.17, 0.17, 0.5):
        k.box((110, 60, H - 300), rib, (x * W, -W / 2 - 15, 270), 8, base=True)
        k.box((60, 110, H - 300), rib, (-W / 2 - 15, x * W, 270), 8, base=True)
    for x, y in ((-800, -800), (0, 0), (800, -700), (700, 700)):
        k.cyl(90, 260, rib, (x, y, H))
        k.cyl(170, 70, painted((0.5, 0.05, 0.03)), (x, y, H + 250))
    ladder(k, H + 400, painted((0.6, 0.45, 0.02)), (900, -W / 2 - 120, 0))
    steel = stainless()
    for y, z, r in ((-700, 2400, 180), (0, 3300, 220), (750, 2900, 150)):
        run(k, [(-W / 2 - 40, y, z), (-W / 2 - 650, y, z), (-W / 2 - 650, y, 0)], r, steel)
    k.anchor("cold-box", (-420, -W / 2 - 5, 5100))
    k.anchor("wide-pipes", (-W / 2 - 780, -820, 1500))
    lines = ["O2  2 400 Nm3/h   N2  5 000 Nm3/h", "-196 °C   0.6 / 5.2 bar", "S/N AS-0418   2019"]
    tag(k, "KALTWASSER AIR SEPARATION", lines, 700, 360, (-650, -W / 2 - 60, 1300), back=60)
    k.anchor("air-plate", (-650, -W / 2 - 66, 1260))
    k.box((620, 30, 900), rib, (-250, -W / 2 - 25, 800), 6)
    k.cyl(12, 140, polished(), (-50, -W / 2 - 44, 760))
    with k.at((2350, -500, 0)):
        skid(k, 1500, 1000, rib, beam=140)
        k.box((1400, 900, 30), rib, (0, 0, 140))
        with k.at((-250, 0, 620)):
            volute(k, 300, steel, port=120)
            volute(k, 300, steel, (430, 0, 0), (0, 0, 180), port=120)
            k.box((420, 380, 440), rib, (215, 0, -260), 10)
        motor(k, 130, 380, painted((0.05, 0.2, 0.4)), (480, -200, 155))
        k.box((300, 420, 420), painted((0.05, 0.2, 0.4)), (550, 220, 150), 10, base=True)
        run(k, [(-250, 0, 1055), (-250, 0, 1500), (-1050, 0, 1500)], 110, steel, ends=False)
    control_box(k, 500, 800, 250, rib, (480, -W / 2 - 30, 700), title="COLD BOX", lights=3)
    scale(k)
