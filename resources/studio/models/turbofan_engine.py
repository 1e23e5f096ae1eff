"""Turbofan engine on its stand: wide bladed fan, bypass duct, pipes, control box, data plate."""

from kit import labels
from kit.aero import bladed_disc, engine_case
from kit.core import FRONT, View, X
from kit.materials import cast, painted, plastic, polished, turned
from kit.parts import fins
from kit.props import scale
from kit.sockets import mil_round
from kit.surface import heat

VIEWS = {"hero": View(-38, 14), "closeup": View(-26, 12, at="control-box", radius=330)}


def build(k):
    """Hang the engine in a low stand, fan to the left front."""
    case, steel, blue = (
        painted((0.40, 0.42, 0.44), 0.4),
        turned((0.55, 0.54, 0.52), 0.3),
        painted((0.35, 0.26, 0.03)),
    )
    with k.at((0, 0, 1050)):
        k.lathe(
            [(590, -1150), (620, -1170), (650, -1150), (668, -1000), (668, -760), (600, -760)],
            case,
            axis=X,
            closed=True,
        )
        bladed_disc(
            k,
            594,
            190,
            22,
            turned((0.42, 0.43, 0.45), 0.22),
            (-980, 0, 0),
            X,
            chord=170,
            thick=0.05,
        )
        k.lathe(
            [(0, -1200), (40, -1190), (130, -1090), (190, -960), (190, -900), (0, -900)],
            painted((0.06, 0.065, 0.07), 0.3),
            axis=X,
        )
        with k.at((-1090, 0, 0), rot=(0, -90, 0)):
            k.helix(110, 6, 0.1, 0.7, painted((0.65, 0.65, 0.63)), (0, 0, 6))
        k.cyl(600, 6, plastic((0.03,) * 3), (-820, 0, 0), X)
        engine_case(
            k,
            [(660, -760), (640, -500), (620, 100), (600, 140), (560, 140)],
            case,
            flanges=((650, -750), (636, -420), (622, 60)),
            bolts=36,
        )
        for i in range(24):
            with k.at(rot=(i * 15, 0, 0)):
                k.box((40, 8, 180), steel, (120, 0, 500), 2)
        engine_case(
            k,
            [(400, -200), (420, 100), (380, 400), (330, 640), (0, 640)],
            steel,
            flanges=((400, 240), (350, 560)),
        )
        with k.at((630, 0, 0), X):
            k.lathe(
                [(330, 0), (300, 160), (280, 240), (272, 240), (292, 160), (322, 0)],
                heat(0.0, 230.0),
                closed=True,
            )
            k.lathe([(190, 0), (130, 240), (40, 400), (0, 420)], heat(0.0, 400.0))
        for i, z in enumerate((-120, -40, 40, 360)):
            k.pipe(
                [
                    (-620, -560, z),
                    (-620, -690, z * 0.9),
                    (-60 + 40 * i, -672, z * 0.9),
                    (-60 + 40 * i, -560, z * 0.8),
                ],
                17,
                polished((0.6, 0.58, 0.55)),
                50,
            )
        k.box((330, 120, 260), painted((0.07, 0.09, 0.08)), (-330, -650, 190), 10)
        fins(k, 9, (6, 20, 220), painted((0.07, 0.09, 0.08)), (-470, -716, 190), (16, 0, 0))
        for x in (-290, -230):
            for z in (130, 250):
                mil_round(k, 22, (x, -711, z), pins=26)
        k.box((520, 300, 220), cast((0.45, 0.45, 0.46)), (-280, -120, -720), 16)
        for x in (-440, -280, -120):
            k.cyl(70, 170, cast((0.5, 0.5, 0.5)), (x, -260, -720), rot=FRONT)
        k.image(
            labels.plate(
                ["TURBOFAN TF-30C", "TC E-0417   S/N 21044", "THRUST 31 kN   2019"], 170, 90
            ),
            170,
            90,
            (-580, -645, 330),
            (66, 0, 0),
            1,
        )
        k.box((190, 30, 110), case, (-580, -626, 322), 4, rot=(-24, 0, 0))
        k.anchor("fan", (-1010, 160, 300))
        k.anchor("bypass-duct", (-100, -504, 380))
        k.anchor("data-plate", (-580, -650, 332))
        k.anchor("control-box", (-400, -724, 230))
        for s in (-1, 1):
            k.box((110, 90, 60), steel, (-560, s * 660, 0), 8)
            k.box((110, 80, 60), steel, (260, s * 500, 0), 8)
    for x, y in ((-560, 720), (260, 620)):
        for s in (-1, 1):
            k.sweep([(x, s * y, 1050), (x - 170, s * 760, 160)], 34, blue, bezier=False)
            k.sweep([(x, s * y, 1050), (x + 170, s * 760, 160)], 34, blue, bezier=False)
            k.sweep([(x, s * y, 1050), (x, s * 480, 1050)], 40, blue, bezier=False)
    for s in (-1, 1):
        k.box((1900, 110, 120), blue, (-150, s * 760, 120), 10, base=True)
        for x in (-950, 650):
            k.cyl(110, 70, plastic((0.05,) * 3), (x, s * 760 + 35, 110), rot=FRONT)
    for x in (-900, 600):
        k.box((110, 1500, 110), blue, (x, 0, 125), 10, base=True)
    scale(k)
