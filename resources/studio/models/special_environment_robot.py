"""Robot for explosives or radiation: sealed covers, umbilical, distant cabinet."""

from kit import labels
from kit.core import FRONT, View, circle, rounded
from kit.materials import MID_GREY, RED, brushed, painted, plastic, polished, rubber
from kit.props import scale
from kit.robot import robot
from kit.works import badge, paper

VIEWS = {"hero": View(-18, 16), "closeup": View(-24, 14, at="sealed-covers", radius=430)}


def _gaiter(k, r, n, step, loc, axis="Z", rot=None):
    with k.at(loc, axis, rot):
        for i in range(n):
            k.torus(r, step * 0.55, rubber((0.10, 0.10, 0.105)), (0, 0, step * i))
        for z in (-step, step * n):
            k.tube(r * 1.12, r * 0.8, step * 0.8, polished(), (0, 0, z - step * 0.4))


def build(k):
    """Arm on a drain plate; cabinet far left, umbilical drum between, certificate on a stand."""
    steel = brushed((0.62, 0.62, 0.62), "Z", 0.3, 2)
    k.box((1100, 1100, 40), polished((0.5,) * 3, 0.3), (0, 0, 0), 4, base=True)
    robot(k, 1.1, (0, 0, 40), -35, steel, lower=8, fore=8, wrist=-8)
    _gaiter(k, 285, 5, 34, (0, 0, 150))
    with k.at((0, 0, 40), rot=(0, 0, -35)):
        _gaiter(k, 150, 5, 26, (620, 20, 1700), rot=(0, 82, 0))
        k.cyl(178, 250, steel, (275, -120, 616), rot=FRONT)
        k.cyl(150, 190, steel, (392, -110, 1444), rot=FRONT)
        k.cyl(16, 60, polished(), (-180, -60, 330), rot=FRONT)
    for y in (-60, 60):
        k.cyl(50, 90, polished(), (-310, y, 120), rot=(0, -90, 0))
        k.sweep(
            [(-390, y, 120), (-560, y, 80), (-850, 200, 60 + y * 0.3), (-1250, 300, 300)],
            30,
            polished((0.4,) * 3),
        )
    with k.at((-1450, 420, 0)):
        for y in (-240, 240):
            k.plate(
                [circle(520, 96), circle(60, 32)],
                30,
                painted((0.5, 0.36, 0.03), 0.4),
                (0, y, 520),
                rot=FRONT,
            )
        for i in range(9):
            k.torus(330, 27, plastic((0.03,) * 3, 0.5), (0, -208 + 52 * i, 520), rot=(90, 0, 0))
        k.cyl(310, 470, painted((0.5, 0.36, 0.03), 0.4), (0, 235, 520), rot=FRONT)
    with k.at((-2500, 300, 0)):
        k.box((800, 700, 1700), painted((0.42, 0.44, 0.46), 0.4), (0, 0, 0), 12, base=True)
        k.plate(
            [rounded(740, 1560, 12)],
            10,
            painted((0.42, 0.44, 0.46), 0.4),
            (0, -354, 860),
            rot=FRONT,
        )
        k.image(
            labels.screen(
                "REMOTE 60 m",
                [("A1", "-35.0", False), ("RESOLVER", "OK", False), ("DOSE", "212 kGy", True)],
            ),
            400,
            290,
            (0, -361, 1250),
            rot=FRONT,
            t=2,
        )
        k.cyl(36, 30, plastic(RED, 0.3), (240, -360, 950), rot=FRONT)
        k.sweep([(400, -100, 200), (620, -120, 60), (800, 0, 40), (1050, 60, 120)], 28, rubber())
    with k.at((500, -700, 0)):
        k.box((300, 220, 30), painted(MID_GREY), (0, 0, 0), base=True)
        k.cyl(22, 1000, polished(), (0, 0, 20))
        with k.at((0, -10, 1050), rot=(62, 0, 0)):
            k.box((420, 340, 14), painted(MID_GREY), (0, 0, -8), 3)
            paper(
                k,
                "TEST CERTIFICATE",
                [
                    "TOTAL DOSE 1 MGy  Co-60",
                    "EXPLOSIVES APPROVAL",
                    "NR 18-2217 ZONE 1.1",
                    "ARM STRALBOT R-40",
                ],
                380,
                (0, 0, 0),
            )
    badge(k, "STRALBOT R-40", ["DOSE 1 MGy", "APPROVAL 18-2217", "S/N 40-012"], 190, (0, -292, 190))
    k.box((210, 60, 170), steel, (0, -258, 185), 6)
    k.anchor("sealed-covers", (460, -520, 1830))
    k.anchor("remote-electronics", (-2500, -60, 1250))
    k.anchor("dose-certificate", (500, -740, 1080))
    scale(k)
