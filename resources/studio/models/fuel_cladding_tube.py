"""Zirconium fuel cladding tubes: thin, smooth, numbered tubes with caps in a long flat box."""

from kit import papers
from kit.core import FRONT, View
from kit.labels import line, plate
from kit.materials import plastic, polished, wood
from kit.plant import LAID
from kit.props import scale

VIEWS = {"hero": View(-46, 24), "closeup": View(-56, 22, at="thin-wall", radius=32)}
L, R, T = 900.0, 4.75, 0.57


def build(k):
    """Open box of two layers with foam combs; three tubes stick out without caps."""
    pine, foam = wood((0.55, 0.42, 0.24)), plastic((0.55, 0.58, 0.62), 0.9)
    bright, cap = polished((0.56, 0.56, 0.57), 0.14), plastic((0.03, 0.2, 0.45), 0.4)
    k.box((L + 60, 220, 12), pine, (L / 2, 0, 0), base=True)
    for y in (-110, 110):
        k.box((L + 60, 12, 60), pine, (L / 2, y, 0), base=True)
    k.box((12, 220, 60), pine, (L + 24, 0, 0), base=True)
    for x in (140, 460, 780):
        k.box((40, 206, 22), foam, (x, 0, 12), 2, base=True)
    for i in range(14):
        y = -91 + i * 14
        bare = i in (1, 2, 3)
        with k.at((-120 if bare else 6, y, 34 + R), rot=LAID):
            k.tube(R, R - T, L, bright, seg=48)
            if not bare:
                k.cyl(R + 1.2, 16, cap, (0, 0, -4), seg=32)
    for x in (300, 620):
        k.box((30, 206, 10), foam, (x, 0, 36), 2, base=True)
    for i in (1, 2, 3):
        words = line(f"Zy4-20-0{i}17", 26, 3, (178, 178, 180), (60, 60, 64))
        k.image(words, 26, 3, (-94, -91 + i * 14 - 2.6, 34 + R * 1.84), rot=(35, 0, 0), t=0.2)
    lines = ["ZIRCALOY-4   R60804", "9.50 x 0.57 mm", "INGOT 2207  LOT 14"]
    k.image(
        plate(lines, 150, 44, paper=(238, 238, 234)), 150, 44, (220, -116.2, 30), rot=FRONT, t=0.6
    )
    papers.tag(k, ["INSPECTED", "ULTRASONIC OK"], 80, 40, (40, -170, 0), 6, head="QA")
    k.anchor("thin-wall", (-121, -91 + 14 - R + 0.3, 34 + R))
    k.anchor("clean-ends", (9, -24, 34 + R + 5.6))
    k.anchor("laser-number", (-94, -80, 34 + 2 * R))
    k.anchor("box-label", (220, -117, 30))
    scale(k)
