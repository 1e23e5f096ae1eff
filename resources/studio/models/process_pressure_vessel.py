"""Process pressure vessel: red-primed shell on saddles, manhole with davit, code plate."""

from kit.core import View
from kit.materials import painted
from kit.plant import LAID, gauge, manway, nozzle, saddles, vessel
from kit.process import tag
from kit.props import scale

VIEWS = {"hero": View(-28, 16), "closeup": View(-22, 14, at="code-plate", radius=430)}
R, L, AXIS = 800.0, 3600.0, 1150.0


def build(k):
    """Lying vessel with nozzles at several places."""
    red = painted((0.24, 0.075, 0.045), 0.55, 0.06)
    saddles(k, R, L, AXIS, red)
    vessel(k, R, L, red, (-L / 2, 0, AXIS), LAID, seams=2)
    with k.at((0, 0, AXIS)):
        for x in (-900, 300, 1200):
            k.box((1150, 10, 16), red, (x, -R * 0.94, R * 0.342), 4)
        manway(k, 280, red, (-L / 2 - 300, 0, 60), (0, -90, 0), h=240)
        for x, r, h in ((-1300, 80, 200), (-300, 110, 230), (700, 60, 180), (1300, 60, 180)):
            nozzle(k, r, h, red, (x, 0, R - 30), blind=x > 0)
        nozzle(k, 60, 210, red, (L / 2 + 300, 0, -200), LAID)
        gauge(k, 90, (300, 0, R - 4), stem=240)
        lines = [
            "MAWP 18 bar at 150 °C",
            "VOLUME 8.9 m3   P265GH",
            "CE 0062   TAG V-204",
            "S/N 4417   2019",
        ]
        tag(k, "KESSELBAU TARN", lines, 420, 280, (500, -R - 70, 20), back=80)
        k.anchor("manhole", (-L / 2 - 540, -240, 200))
        k.anchor("code-plate", (500, -R - 76, 20))
        k.anchor("rolled-plate", (-900, -R * 0.94 - 6, R * 0.342))
    scale(k)
