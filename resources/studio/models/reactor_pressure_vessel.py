"""Reactor pressure vessel: thick forged shell, ring of nozzles, stud flange, lid with stubs."""

from kit.core import View, polar
from kit.materials import STEEL, painted, turned
from kit.plant import dome
from kit.process import corners, stainless, tag
from kit.props import scale

VIEWS = {"hero": View(-24, 18), "closeup": View(-18, 22, at="nozzle-ring", radius=1700)}
R, H, WALL = 1500.0, 6200.0, 190.0


def _lid(k, paint, bare):
    """Domed head on stands beside the vessel, dozens of tube stubs on it."""
    for x, y in corners(1000, 1000):
        k.box((300, 300, 500), painted((0.10, 0.11, 0.12)), (x, y, 0), 10, base=True)
    k.tube(R + 230, R - 60, 330, paint, (0, 0, 500))
    k.lathe([(a, 830 + z) for a, z in reversed(dome(R, 0.62))], paint, smooth=60)
    for x, y, _ in polar(36, R + 120):
        k.cyl(56, 20, bare, (x, y, 828), seg=24)
    spots = [(i * 290, j * 290) for i in range(-3, 4) for j in range(-3, 4)]
    for x, y in (s for s in spots if s[0] ** 2 + s[1] ** 2 < 950**2):
        z = 830 + 0.62 * (R * R - x * x - y * y) ** 0.5
        k.cyl(50, 620, bare, (x, y, z - 120), seg=24)
        k.cyl(66, 60, bare, (x, y, z + 440), seg=24)


def build(k):
    """Vessel standing on a ring, open at the top; the lid lies to the right."""
    paint, bare = painted((0.24, 0.26, 0.28), 0.45, 0.05), turned(STEEL, 0.25, 5)
    k.tube(R - 100, R - 400, 500, painted((0.10, 0.11, 0.12)))
    low = [(a, 900 - z) for a, z in dome(R, 0.55)]
    k.lathe([*low, (R, H - 1900), (R + 90, H - 1750), (R + 90, H)], paint, smooth=40)
    k.tube(R + 250, R - WALL, 420, paint, (0, 0, H - 60))
    k.tube(R - WALL + 2, R - WALL - 14, 1500, stainless(0.3), (0, 0, H - 1160))
    k.tube(R - 20, R - WALL - 10, 12, bare, (0, 0, H + 358))
    k.torus(R - 90, 14, bare, (0, 0, H + 368))
    for x, y, _ in polar(36, R + 140):
        k.cyl(60, 720, bare, (x, y, H + 340), seg=24)
        k.cyl(84, 110, bare, (x, y, H + 360), seg=24)
    for _, _, angle in polar(6, 1, -80):
        with k.at((0, 0, H - 900), rot=(0, 90, angle)):
            k.lathe([(560, R - 60), (420, R + 230), (420, R + 520), (330, R + 520)], paint)
            k.cyl(330, 8, painted((0.02, 0.02, 0.02)), (0, 0, R + 508))
            k.tube(420, 330, 14, bare, (0, 0, R + 510))
    k.anchor("nozzle-ring", (-120, -R - 520, H - 520))
    k.anchor("stud-flange", (-300, -R - 90, H + 700))
    k.anchor("clad-inside", (200, R - WALL - 16, H + 260))
    lines = ["DESIGN 17.2 MPa  343 °C", "SA-508 GR 3   ASME III CL 1  N", "S/N RPV-02   UNIT 3"]
    tag(k, "SCHMIEDEWERK ORKA", lines, 700, 380, (200, -R - 60, 3200), back=80)
    with k.at((4300, -200, 0)):
        _lid(k, paint, bare)
        k.anchor("head-penetrations", (-290, -320, 2140))
    scale(k)
