"""Class II safety cabinet: open work slot under a sliding glass, airflow display, class label."""

from kit import labels
from kit.biolab import stand
from kit.casing import display, grille, keys
from kit.core import FRONT, View
from kit.materials import LIGHT_GREY, STEEL, WHITE, brushed, painted, plastic, polished
from kit.parts import nameplate
from kit.props import scale
from kit.screens import lcd
from kit.stuffs import clear

VIEWS = {"hero": View(-30, 15), "closeup": View(-14, 10, at="airflow-display", radius=230)}
LABEL = ["CLASS II TYPE A2", "EN 12469   NSF/ANSI 49", "AIRFLOW 0.45 m/s", "S/N 22-10744"]


def build(k):
    """Cabinet on its stand; the glass slides up over the work slot."""
    white, metal = painted(WHITE, 0.4), brushed(STEEL, "X", 0.3, 3)
    stand(k, 1300, 720, 760, painted(LIGHT_GREY, 0.4), shelf=0.2)
    with k.at((0, 0, 760)):
        k.box((1300, 760, 90), white, base=True)
        k.box((1180, 640, 6), metal, (0, 0, 90), base=True)
        for x in (-1, 1):
            outline = [(-380, 0), (-380, 120), (-250, 760), (380, 760), (380, 0)]
            k.plate([outline], 50, white, (x * 625, 0, 0), rot=(90, 0, 90), bevel=3)
        k.box((1300, 40, 760), white, (0, 360, 0), 3, base=True)
        k.box((1200, 4, 640), metal, (0, 336, 96), 0.5, base=True)
        k.box((1300, 630, 420), white, (0, 65, 760), 8, base=True)
        k.box((1300, 110, 130), white, (0, -300, 700), 8, base=True)
        grille(k, 1100, 60, 14, (0, -330, 91), (0, 0, 0))
        with k.at((0, -316, 520), rot=(78.5, 0, 0)):
            k.box((1200, 470, 6), clear(), (0, 0, 0), 0.5)
            k.box((1200, 26, 22), polished(STEEL), (0, -232, 4), 4)
            for x in (-380, 380):
                k.box((140, 24, 26), plastic((0.06, 0.06, 0.065)), (x, -226, 16), 6)
        k.anchor("work-slot", (0, -372, 220))
        k.lamp((0, 100, 700), 500, 12, (0, 0.1, -1))
        k.cyl(150, 120, metal, (300, 100, 1180))
        grille(k, 180, 180, 14, (300, 100, 1300), (0, 0, 0))
        k.box((520, 520, 60), white, (-300, 80, 1180), 4, base=True)
        display(k, lcd(["DOWNFLOW 0.35 m/s", "INFLOW  0.45 m/s"], 220, 80), 220, 80,
                (-40, -355, 765))  # fmt: skip
        keys(k, 4, 1, 50, 40, (36, 30, 5), (240, -355, 765),
             words=["LIGHT", "FAN", "UV", "OUT"])  # fmt: skip
        k.anchor("airflow-display", (-40, -360, 765))
        k.image(labels.plate(LABEL, 330, 150, "CLEANFLOW 1300"), 330, 150, (-440, -250, 990),
                rot=FRONT)  # fmt: skip
        k.anchor("class-label", (-440, -252, 990))
        nameplate(k, labels.line("BIOLOGICAL SAFETY CABINET", 500, 60), 500, 60, (240, -250, 1060))
        for y, color in ((-120, (0.6, 0.45, 0.02)), (0, (0.05, 0.2, 0.45))):
            k.cyl(14, 40, polished(), (650, y, 300), rot=(0, 90, 0))
            k.cyl(22, 16, plastic(color), (688, y, 300), rot=(0, 90, 0))
        k.box((160, 120, 90), plastic((0.5, 0.51, 0.52)), (-330, 40, 96), 8, base=True)
        k.cyl(40, 140, clear((0.8, 0.85, 0.9)), (200, 60, 96))
    scale(k)
