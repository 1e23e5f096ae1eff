"""Water electrolyser: plate pack with tie rods, two gas separators with level glasses."""

from kit import labels
from kit.core import FRONT, View, X, polar
from kit.materials import COPPER, painted, plastic, polished
from kit.parts import bolt
from kit.plant import control_box, run, skid
from kit.process import stainless, tag
from kit.props import scale
from kit.stuffs import clear

VIEWS = {"hero": View(-30, 16), "closeup": View(-36, 14, at="plate-pack", radius=430)}
R, N, P, AXIS = 310.0, 64, 15.0, 620.0


def _separator(k, x, words, color):
    """Small upright tank with a level glass and a gas label."""
    steel = stainless()
    with k.at((x, 330, 0)):
        k.cyl(130, 900, steel, (0, 0, 1180), edge=40)
        k.box((100, 60, 1100), painted((0.3, 0.32, 0.34)), (0, 0, 100), 4, base=True)
        k.cyl(16, 560, plastic((0.25, 0.5, 0.6), 0.1), (150, -70, 1350))
        k.cyl(19, 560, clear(), (150, -70, 1350))
        for z in (1350, 1890):
            k.cyl(14, 110, polished(), (60, -70, z), axis=X)
            k.prism(6, 26, 40, polished(), (150, -70, z - 20))
        k.image(
            labels.line(words, 150, 90, color, (250, 250, 250)),
            150,
            90,
            (0, -131, 1780),
            rot=FRONT,
            t=3,
        )
        run(k, [(0, 0, 2070), (0, 0, 2260), (0, -260, 2260)], 24, steel)
        run(k, [(0, -130, 1300), (0, -330, 1300), (0, -330, AXIS + 260)], 28, steel, ends=False)


def build(k):
    """Stack along X on the frame, separators behind it, control box at the right."""
    grey, steel, cell = (
        painted((0.3, 0.32, 0.34)),
        polished((0.55, 0.54, 0.50), 0.25),
        plastic((0.60, 0.60, 0.55)),
    )
    skid(k, 2300, 1100, grey, beam=100)
    k.box((2260, 1060, 12), grey, (0, 0, 98), 1)
    half = N * P / 2
    for x in (-half - 60, half):
        k.cyl(R + 60, 60, grey, (x, 0, AXIS), axis=X, edge=4)
        k.box((60, 520, AXIS - 90), grey, (x + 30, 0, 90), 4, base=True)
    for i in range(N):
        k.cyl(
            R if i % 2 else R - 9,
            P,
            steel if i % 2 else cell,
            (-half + i * P, 0, AXIS),
            axis=X,
            edge=1,
            seg=64,
        )
    for y, z, _ in polar(12, R + 30, 15):
        k.cyl(12, 2 * half + 260, polished(), (-half - 130, y, AXIS + z), axis=X, seg=20)
        bolt(k, 24, (half + 60, y, AXIS + z), axis=X)
        bolt(k, 24, (-half - 60, y, AXIS + z), rot=(0, -90, 0))
    for x in (-half - 40, half + 30):
        k.box((16, 70, 300), polished(COPPER), (x, -R - 10, AXIS - 440), 2, base=True)
    _separator(k, -300, "H2", (180, 30, 25))
    _separator(k, 300, "O2", (20, 70, 150))
    tag(
        k,
        "HYDROLYT E-10",
        ["H2 OUTPUT 10 Nm3/h", "PURITY 99.9 %   2 000 A", "S/N 0381"],
        260,
        130,
        (0, -R - 60, AXIS - 440),
        back=20,
    )
    k.box((400, 40, 40), grey, (0, -R - 30, AXIS - 500), 2)
    k.box((400, 300, 40), grey, (0, -R + 60, AXIS - 530), 2)
    control_box(
        k, 480, 760, 260, painted((0.6, 0.61, 0.62)), (880, -150, 98), "ELECTROLYSER", legs=700
    )
    k.anchor("plate-pack", (-60, -R * 0.94, AXIS + 120))
    k.anchor("gas-separators", (-300, 202, 1560))
    k.anchor("h2-label", (-300, 197, 1790))
    scale(k)
