"""Lithium isotope plant: row of equal narrow columns over mercury trays, an amalgam cell."""

from kit import labels
from kit.core import FRONT, View
from kit.materials import COPPER, painted, plastic, polished
from kit.parts import flange
from kit.plant import dome, run, skid
from kit.process import corners, sight_glass, stainless, tag
from kit.props import scale
from kit.pumps import close_coupled

VIEWS = {"hero": View(-26, 12), "closeup": View(-16, 14, at="mercury-tray", radius=430)}
R, H = 110.0, 3300.0


def _column(k, x, green, steel):
    """Flanged column, sight glass with bright metal, small pump at its foot."""
    with k.at((x, 0, 0)):
        k.cyl(R, H - 700, green, (0, 0, 640))
        k.lathe([(a, 640 - z) for a, z in dome(R, 0.6)], green)
        k.lathe([(a, H - 60 + z) for a, z in reversed(dome(R, 0.6))], green)
        for z in (900, 1700, 2500, 3100):
            for step in (0, 36):
                flange(k, R + 60, R - 6, 30, 8, R + 36, 18, green, (0, 0, z + step))
        sight_glass(k, 52, polished(), (0, -R + 8, 760), inside=(0.55, 0.56, 0.58))
        run(k, [(0, 0, 590), (0, 0, 420), (60, 0, 420)], 22, steel, ends=False)
        k.cyl(14, 130, steel, (0, -R + 10, 3000), rot=FRONT)
        for px, py in corners(90, 90):
            k.box((36, 36, 640), green, (px, py, 110), 3, base=True)


def _cell(k, grey, steel):
    """Long cell with a sloping steel floor, bright mercury film, anodes on a copper bar."""
    for x in (-650, 650):
        k.box((60, 420, 520 if x < 0 else 470), grey, (x, 0, 0), 4, base=True)
    with k.at((0, 0, 520), rot=(0, 2.2, 0)):
        k.box((1600, 460, 40), grey, (0, 0, 0), 4)
        for y in (-222, 222):
            k.box((1600, 20, 130), grey, (0, y, 70), 3)
        k.box((1560, 420, 4), polished((0.70, 0.71, 0.73), 0.05), (0, 0, 24), 1)
        for i in range(6):
            k.box((120, 340, 30), plastic((0.05, 0.05, 0.052)), (-600 + i * 240, 0, 90), 3)
            k.cyl(16, 150, polished(COPPER, 0.25), (-600 + i * 240, 0, 100))
        k.box((1460, 60, 24), polished(COPPER, 0.25), (0, 0, 255), 2)
    k.cyl(40, 90, steel, (760, 0, 400))
    k.anchor("amalgam-cell", (-480, -150, 566))


def build(k):
    """Five columns on a skid with drip pans below."""
    green, steel = painted((0.08, 0.22, 0.18)), stainless()
    skid(k, 3000, 900, painted((0.10, 0.12, 0.14)), beam=100)
    for i in range(5):
        x = -1160 + i * 580
        k.box((500, 760, 14), steel, (x, 0, 100), 2, base=True)
        for y in (-376, 376):
            k.box((500, 8, 70), steel, (x, y, 100), 1, base=True)
        for px in (-246, 246):
            k.box((8, 760, 70), steel, (x + px, 0, 100), 1, base=True)
        k.cyl(120, 3, polished((0.70, 0.71, 0.73), 0.05), (x - 40, -230, 114))
        _column(k, x, green, steel)
        close_coupled(k, 46, green, painted((0.05, 0.16, 0.32)), (x + 60, -80, 114))
        if i:
            run(
                k,
                [
                    (x - 580, 0, H - 220),
                    (x - 290, -200, H - 220),
                    (x - 290, -200, 500),
                    (x, -200, 500),
                ],
                16,
                steel,
                ends=False,
            )
    with k.at((-820, -R - 160, 1120), rot=FRONT):
        k.image(labels.line("MERCURY  Hg", 260, 70, (230, 190, 20)), 260, 70, t=3)
    k.box((30, 200, 30), green, (-820, -170, 1120), 2)
    k.box((340, 30, 30), green, (-990, -R, 1120), 2)
    tag(
        k,
        "TRENNSTUFE LI",
        ["MEDIUM Hg / LiOH", "6 bar   DWG 4-18", "STAGE 3 OF 40"],
        190,
        100,
        (0, -R - 26, 1400),
        back=30,
    )
    with k.at((200, -1250, 0)):
        _cell(k, painted((0.30, 0.32, 0.34)), steel)
    k.anchor("mercury-tray", (-1180, -300, 118))
    k.anchor("packed-column", (-580, -R, 2150))
    k.anchor("cascade", (580, -R, 2700))
    scale(k)
