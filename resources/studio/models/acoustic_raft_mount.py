"""Quiet raft: heavy steel frame between two layers of rubber mounts, sensors, shock papers."""

from kit.core import FRONT, View
from kit.materials import anodised, painted, plastic, polished, rubber
from kit.props import scale
from kit.sea import mount
from kit.works import badge, paper

VIEWS = {"hero": View(-26, 20), "closeup": View(-20, 10, at="two-layers", radius=420)}


def build(k):
    """Foundation below, raft in the middle, engine feet above."""
    red, grey = painted((0.34, 0.07, 0.04), 0.5), painted((0.30, 0.32, 0.34), 0.5)
    for y in (-480, 480):
        k.box((2700, 180, 120), grey, (0, y, 0), 4, base=True)
        k.box((2700, 130, 300), red, (0, y, 280), 4, base=True)
        for z in (285, 560):
            k.box((2760, 230, 24), red, (0, y, z), 2, base=True)
        for i in range(5):
            x = -1080 + 540 * i
            mount(k, 120, 160, (x, y, 120))
            mount(k, 120, 150, (x, y, 584))
            k.box((14, 200, 256), red, (x + 270, y, 305), 1, base=True) if i < 4 else None
        k.box((2600, 170, 60), painted((0.10, 0.22, 0.16), 0.45), (0, y, 734), 4, base=True)
    for x in (-1250, -420, 420, 1250):
        k.box((180, 900, 260), red, (x, 0, 300), 4, base=True)
    for x in (-420, 420):
        k.box((300, 700, 240), plastic((0.36, 0.35, 0.33), 0.95), (x, 0, 320), 4, base=True)
    for x in (-660, 420):
        with k.at((x, -620, 430)):
            k.box((60, 60, 60), polished(), (0, 30, 0), 4)
            k.cyl(18, 40, anodised((0.05, 0.1, 0.3)), (0, 0, 0), rot=FRONT)
            k.sweep([(0, -40, 0), (60, -90, -60), (200, -70, -260), (400, -20, -400)], 7, rubber())
    k.cyl(90, 170, anodised((0.05, 0.1, 0.3)), (120, -480, 584))
    paper(
        k,
        "SHOCK TEST REPORT",
        ["MIL-S-901 GRADE A", "BV 0430  NOISE CLASS", "LOT 18-04"],
        420,
        (-700, -950, 0),
        8,
    )
    badge(k, "SILENTRAFT SR-3", ["MASS 3 200 kg", "6.5 Hz  DRG 44-7120"], 300, (60, -547, 430))
    k.anchor("two-layers", (-540, -545, 655))
    k.anchor("heavy-middle", (-250, -546, 440))
    k.anchor("shock-papers", (-700, -950, 2))
    k.anchor("sensors", (-660, -660, 430))
    scale(k)
