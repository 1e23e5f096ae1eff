"""Industrial robot: six joints with motor caps, bare tool flange, cabinet and teach pendant."""

from kit import labels
from kit.core import FRONT, View, polar, rounded
from kit.machinery import ORANGE
from kit.materials import DARK, MID_GREY, RED, painted, plastic, rubber
from kit.parts import bolt
from kit.props import scale
from kit.robot import robot
from kit.works import badge

VIEWS = {"hero": View(-18, 16), "closeup": View(20, 14, at="tool-flange", radius=260)}


def build(k):
    """Arm bolted to a steel plate, reaching right and forward; cabinet behind, pendant on it."""
    k.box((1100, 1100, 40), painted(MID_GREY, 0.5), (0, 0, 0), 4, base=True)
    for x, y, _ in polar(8, 330, 22.5):
        bolt(k, 30, (x, y, 72))
    tip, _ = robot(k, 1.1, (0, 0, 40), -35, lower=8, fore=8, wrist=-8)
    for x, y, _ in polar(6, 26):
        with k.at(tip, rot=(0, 0, -35)):
            k.cyl(5, 3, plastic((0.03,) * 3), (-8, x, y), rot=(0, 90, 0), seg=16)
    for y in (-60, 60):
        k.cyl(42, 70, plastic(DARK), (-330, y, 130), rot=(0, -90, 0))
        k.sweep(
            [(-390, y, 130), (-560, y, 90), (-800, 200 + y, 40), (-1150, 300, 40)], 22, rubber()
        )
    with k.at((-1500, 200, 0)):
        k.box((700, 620, 1000), painted((0.32, 0.34, 0.35), 0.4), (0, 0, 0), 12, base=True)
        k.plate(
            [rounded(640, 880, 12)], 10, painted((0.32, 0.34, 0.35), 0.4), (0, -314, 520), rot=FRONT
        )
        for i in range(9):
            k.box((420, 6, 10), plastic(DARK), (0, -320, 120 + 26 * i), 1)
        k.cyl(34, 30, plastic(RED, 0.3), (240, -320, 860), rot=FRONT)
        k.text("ROBAR", 80, plastic((0.6, 0.15, 0.02)), (-100, -321, 780), FRONT, 2)
    with k.at((-1500, -20, 1000), rot=(28, 0, 0)):
        k.box((300, 60, 230), plastic(DARK, 0.45), (0, 0, 90), 24)
        k.image(
            labels.screen(
                "T1  10 %", [("A1", "-35.0", False), ("A2", "-82.0", False), ("A3", "98.0", True)]
            ),
            170,
            122,
            (-36, -31, 100),
            rot=FRONT,
            t=1,
        )
        k.cyl(22, 22, plastic(RED, 0.3), (110, -30, 170), rot=FRONT)
        for i in range(6):
            k.box((26, 6, 16), plastic((0.4,) * 3), (106, -32, 20 + 20 * i), 3)
    badge(
        k,
        "ROBAR R-60",
        ["PAYLOAD 60 kg  REACH 2050 mm", "S/N 60-2217  IP67", "MASS 560 kg"],
        190,
        (0, -292, 190),
        FRONT,
    )
    k.box((200, 60, 150), painted(ORANGE, 0.35), (0, -258, 175), 6)
    k.anchor("tool-flange", tip)
    k.anchor("joints", (20, -452, 660))
    k.anchor("teach-pendant", (-1530, -105, 1090))
    scale(k)
