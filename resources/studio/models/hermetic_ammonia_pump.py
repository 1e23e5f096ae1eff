"""Hermetic high-pressure ammonia pump: thick forged shell with heavy studs and no shaft."""

from kit import papers
from kit.core import View, X, polar
from kit.materials import STEEL, painted, plastic, polished, turned
from kit.plant import nozzle, run
from kit.process import corners, stainless, tag
from kit.props import scale

VIEWS = {"hero": View(-30, 22), "closeup": View(-30, 18, at="thick-flanges", radius=260)}
R, L, AXIS = 230.0, 1500.0, 430.0


def _joint(k, x, grey, bare):
    """Pair of thick flanges with large studs."""
    for step in (0, 96):
        k.cyl(R + 110, 92, grey, (x + step, 0, AXIS), axis=X, edge=6)
    k.cyl(R + 60, 10, bare, (x + 89, 0, AXIS), axis=X)
    for y, z, _ in polar(14, R + 62, 12):
        k.cyl(22, 330, bare, (x - 70, y, AXIS + z), axis=X, seg=24)
        for way in (-44, 188):
            k.prism(6, 38, 44, bare, (x + way, y, AXIS + z), axis=X)


def build(k):
    """Shell along X on cradle feet, cable box on the motor half."""
    grey, bare = painted((0.26, 0.29, 0.32), 0.42, 0.08), turned(STEEL, 0.25, 2)
    for x in (-420, 420):
        k.box((160, 560, 50), grey, (x, 0, 0), 6, base=True)
        k.box((110, 380, AXIS - 180), grey, (x, 0, 30), 10, base=True)
        for y in (-240, 240):
            k.prism(6, 26, 26, bare, (x, y, 50))
    k.cyl(R - 20, L, grey, (-L / 2, 0, AXIS), axis=X, edge=60)
    k.cyl(R, 620, grey, (60, 0, AXIS), axis=X, edge=10)
    _joint(k, -230, grey, bare)
    _joint(k, 520, grey, bare)
    nozzle(k, 100, 180, grey, (-L / 2 + 30, 0, AXIS), (0, -90, 0), wall=40, steel=bare)
    nozzle(k, 80, 260, grey, (-430, 0, AXIS + 150), wall=36)
    for x in (60, 240):
        run(
            k, [(x, -R + 30, AXIS - 60), (x, -R - 90, AXIS - 60), (x, -R - 90, 60)], 14, stainless()
        )
    k.box((220, 170, 130), plastic((0.10, 0.11, 0.12)), (330, 0, AXIS + R + 40), 8)
    k.box((232, 182, 14), plastic((0.14, 0.15, 0.16)), (330, 0, AXIS + R + 108), 3)
    for x, y in corners(96, 70):
        k.cyl(6, 8, polished(), (330 + x, y, AXIS + R + 113), seg=16)
    tag(
        k,
        "HERMETRA HP-300",
        ["PN 350 bar  MEDIUM NH3 / KNH2", "Q 40 m3/h   75 kW", "S/N 0093"],
        230,
        120,
        (260, -R - 6, AXIS + 40),
        back=30,
    )
    lines = ["PUMP  HP-300  S/N 0093", "MEDIUM  KNH2 IN NH3", "TEST PRESSURE  525 bar"]
    papers.sheet(k, "TEST CERTIFICATE", lines, 300, 210, (620, -480, 0), 8, stamp="OK")
    k.anchor("thick-flanges", (-160, -R - 60, AXIS + 190))
    k.anchor("no-shaft", (330, -86, AXIS + R + 40))
    k.anchor("knh2", (600, -480, 1))
    scale(k)
