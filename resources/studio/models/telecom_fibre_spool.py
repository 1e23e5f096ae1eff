"""Telecom fibre: wide plastic spool of bright thread with a kilometre label, splitter pigtails."""

from kit import labels
from kit.core import View, X
from kit.materials import plastic, polished
from kit.optics import fibre_spool
from kit.papers import sheet
from kit.props import scale

VIEWS = {"hero": View(-24, 26), "closeup": View(-14, 34, at="plugs", radius=60)}
TONES = ((0.03, 0.1, 0.45), (0.65, 0.22, 0.02), (0.02, 0.3, 0.06), (0.22, 0.09, 0.03))


def _plug(k, color):
    """SC plug along +X from its boot."""
    k.cyl(1.6, 16, plastic(color, 0.45), (-14, 0, 0), axis=X, seg=24)
    k.box((22, 9, 7.4), plastic(color, 0.4), (12, 0, 0), 0.8)
    k.box((16, 7.4, 9), plastic((0.66, 0.66, 0.64), 0.4), (16, 0, 0), 0.6)
    k.cyl(1.25, 6, plastic((0.75, 0.75, 0.72), 0.3), (23, 0, 0), axis=X, seg=20)


def build(k):
    """Spool lying on its flange, another standing, splitter with plugs in front."""
    white = plastic((0.62, 0.63, 0.64), 0.4)
    with k.at((-40, 120, 66)):
        fibre_spool(k, 132, 110, (0, 0, 0), (0, 0, 0), (0.66, 0.68, 0.72), white, 0.6, 0.9)
        lines = ["G.652D   L 50.4 km", "0.186 dB/km @1550 nm", "S/N 26-04417"]
        k.image(labels.plate(lines, 120, 56, "SINGLE-MODE FIBRE"), 120, 56, (0, -92, 64))
        k.anchor("g652-label", (-30, -88, 65))
        k.anchor("kilometres", (34, -84, 65))
    with k.at((210, 110, 0)):
        fibre_spool(k, 112, 100, (0, 0, 114), (90, 0, 14), (0.10, 0.26, 0.55), white, 0.6, 0.9)
        k.box((80, 110, 8), white, (0, 0, 0), 1, base=True)
    with k.at((-60, -120, 0)):
        k.box((100, 80, 10), plastic((0.55, 0.56, 0.56), 0.4), (0, 0, 0), 1, base=True)
        k.image(
            labels.plate(["PLC SPLITTER 1x4", "SC/UPC  G.657A"], 70, 34), 70, 34, (0, 0, 10), t=0.3
        )
        for i, tone in enumerate(TONES):
            y = (i - 1.5) * 14
            path = [(50, y * 0.5, 5), (90, y * 1.2, 6), (150, y * 1.9, 6), (196, y * 2.0, 5.4)]
            k.sweep(path, 1.0, plastic(tone, 0.35))
            with k.at((206, y * 2.0, 5.4)):
                _plug(k, (0.03, 0.14, 0.42) if i < 3 else (0.02, 0.30, 0.10))
        k.anchor("plugs", (220, -42, 10))
        k.sweep(
            [(-50, 0, 5), (-90, 6, 6), (-110, 40, 6), (-80, 70, 5), (-40, 64, 5)],
            1.0,
            plastic((0.6, 0.5, 0.05), 0.35),
        )
        with k.at((-30, 64, 5.4)):
            _plug(k, (0.03, 0.14, 0.42))
    lines = ["ITU-T G.652D", "50 412 m", "1310: 0.325 dB/km", "1550: 0.186 dB/km"]
    sheet(k, "FIBRE TEST SHEET", lines, 90, 110, (-250, -40, 0), -8, (20, 60, 100), "QC")
    k.cyl(3, 3, polished(), (120, 10, 0))
    scale(k)
