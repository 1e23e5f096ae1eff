"""Underwater acoustic modem: pressure cylinder with a rubber-like head and a moulded plug."""

from kit import labels, papers
from kit.core import View, polar
from kit.many import studs
from kit.materials import STEEL, anodised, brushed, plastic, polished, rubber, turned
from kit.optics import subsea_plug
from kit.props import scale

VIEWS = {"hero": View(-26, 22), "closeup": View(-14, 16, at="sound-head", radius=72)}
LABEL = ["HYDROLINK M 18/34", "18-34 kHz   13.9 kbit/s", "DEPTH 2000 m", "S/N 120417"]


def _body(k, r, length, mat):
    """Cylinder along Z from its plug end up to the rounded head."""
    k.cyl(r, length, mat, edge=3)
    for z in (26, length - 30):
        k.tube(r + 1.4, r - 1, 10, turned(STEEL), (0, 0, z))
        studs(k, [(x, y, z + 10) for x, y, _ in polar(6, r - 4)], 2.4, 1.5, polished())
    k.tube(r * 0.9, r * 0.5, 8, turned(STEEL), (0, 0, length))
    head = rubber((0.035, 0.036, 0.04))
    k.lathe(
        [
            (0, 0),
            (r * 0.92, 0),
            (r * 0.98, 6),
            (r * 0.98, 40),
            (r * 0.9, 62),
            (r * 0.68, 82),
            (r * 0.36, 94),
            (0, 98),
        ],
        head,
        (0, 0, length + 6),
        smooth=60,
    )


def build(k):
    """One modem upright in a guard cage on its foot, one lying in front with plug and cable."""
    titan = brushed((0.5, 0.49, 0.47), "Z", 0.3)
    with k.at((-80, 60, 0)):
        foot = plastic((0.05, 0.052, 0.056), 0.4)
        k.cyl(95, 14, foot)
        k.tube(58, 50, 60, foot, (0, 0, 12))
        with k.at((0, 0, 20)):
            _body(k, 50, 330, titan)
            k.anchor("sound-head", (-10, -48, 376))
            drawing = labels.plate(LABEL, 84, 60, paper=(220, 220, 214))
            k.wrap(drawing, 50.4, 60, 96, (0, 0, 190), -84)
            k.anchor("band-figures", (0, -51, 212))
        for x, y, _ in polar(4, 84, 45):
            k.cyl(5, 440, polished((0.5, 0.5, 0.5)), (x, y, 12), seg=24)
        k.torus(84, 5, polished((0.5, 0.5, 0.5)), (0, 0, 452))
        k.torus(84, 5, polished((0.5, 0.5, 0.5)), (0, 0, 300))
    orange = anodised((0.55, 0.18, 0.02), 0.4)
    with k.at((-60, -110, 42), rot=(90, 0, 0)), k.at(rot=(0, 90, 0)):
        with k.at((0, 0, 10)):
            _body(k, 40, 260, orange)
            k.wrap(
                labels.plate(["HYDROLINK S 42/65", "DEPTH 200 m"], 90, 30),
                40.4,
                90,
                44,
                (0, 0, 130),
                90,
            )
        subsea_plug(k, 15, (0, 0, 10), (180, 0, 0))
    k.anchor("depth-mark", (64, -118, 82))
    k.anchor("wet-plug", (-72, -116, 58))
    cable = rubber((0.045,) * 3)
    k.sweep(
        [(-108, -110, 42), (-150, -112, 30), (-210, -100, 8), (-250, -20, 7), (-200, 40, 7)],
        5.5,
        cable,
    )
    for x in (-20, 160):
        k.box((24, 90, 10), plastic((0.1,) * 3), (x, -110, 0), 2, base=True)
    papers.sheet(
        k,
        "TEST CERTIFICATE",
        ["HYDROLINK M 18/34", "Pressure test 220 bar", "Depth rating 2000 m"],
        120,
        90,
        (220, 40, 0),
        -8,
    )
    scale(k)
