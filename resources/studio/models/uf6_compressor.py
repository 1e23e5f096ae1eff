"""UF6 compressor: gas-tight drum casing with wide flanges, slim shaft housing, seal-gas lines."""

from kit import papers
from kit.core import View, X, polar
from kit.materials import NICKEL, painted, plastic, polished
from kit.parts import bolt
from kit.plant import LAID, motor, nozzle, run, skid
from kit.process import facing, stainless, tag
from kit.props import scale

VIEWS = {"hero": View(-34, 20), "closeup": View(-24, 20, at="seal-gas-lines", radius=330)}
R, AXIS = 430.0, 720.0


def build(k):
    """Casing left with an open plated inlet, shaft seal housing, motor right, leak test slip."""
    grey, nickel, steel = painted((0.36, 0.38, 0.40)), polished(NICKEL, 0.2), stainless()
    skid(k, 2500, 1000, painted((0.10, 0.12, 0.14)), (350, 0, 0), beam=110)
    k.box((2460, 960, 16), grey, (350, 0, 102))
    with k.at((-700, 0, AXIS)):
        k.cyl(R, 480, grey, (0, 0, 0), axis=X, edge=50)
        for x in (60, 400):
            k.cyl(R + 40, 26, grey, (x, 0, 0), axis=X)
            k.torus(R + 40, 6, polished(), (x + 13, 0, 0), axis=X)
            for y, z, _ in polar(24, R + 20):
                bolt(k, 16, (x, y, z), rot=(0, -90, 0))
        nozzle(k, 180, 170, grey, (0, 0, 0), (0, -90, 0), n=16)
        facing(k, 220, 156, nickel, (-170, 0, 0), (0, -90, 0))
        k.tube(155, 150, 160, nickel, (-174, 0, 0), axis=X)
        k.cyl(150, 6, plastic((0.05,) * 3), (-30, 0, 0), axis=X)
        k.lathe([(0, -60), (50, -20), (60, 40)], nickel, (-90, 0, 0), axis=X)
        nozzle(k, 140, 260, grey, (240, 0, R - 60), n=12)
        facing(k, 172, 122, nickel, (240, 0, R + 200))
        for x in (100, 380):
            k.box((80, 640, 300), grey, (x, 0, -460), 8)
        k.cyl(150, 420, steel, (480, 0, 0), axis=X)
        for x in (500, 640, 780):
            k.cyl(180, 36, steel, (x, 0, 0), axis=X)
        for i in range(4):
            x = 560 + i * 72
            run(k, [(x, -130, 30), (x, -330, 30), (x, -330, -300)], 13, steel, ends=False)
            k.cyl(24, 110, plastic((0.5, 0.6, 0.62), 0.1), (x, -330, -200))
            k.prism(6, 30, 24, polished(), (x, -330, -220))
            k.prism(6, 30, 24, polished(), (x, -330, -94))
        k.box((380, 120, 320), grey, (670, -330, -610), 6, base=True)
        k.box((300, 360, 500), grey, (700, 0, -610), 8, base=True)
        lines = ["PROCESS GAS   22 m3/min", "8 / 24 kPa ABS", "SEAL GAS N2   S/N 0117"]
        tag(k, "GASTRENN COMPRESSOR", lines, 300, 150, (240, -R - 6, 20), back=30)
        k.anchor("seal-gas-lines", (632, -345, -60))
        k.anchor("plated-inside", (-180, -120, 130))
    motor(k, 290, 900, painted((0.05, 0.16, 0.32)), (220, 0, AXIS), LAID, feet=AXIS - 108)
    papers.sheet(
        k,
        "HELIUM LEAK TEST",
        ["CASING 0117", "LEAK < 1E-9 mbar l/s", "SEAL  1E-7 mbar l/s"],
        420,
        300,
        (500, -900, 0),
        8,
        stamp="PASSED",
    )
    k.anchor("vacuum-test", (480, -900, 1))
    scale(k)
