"""Double-clad laser fibre: dinner-plate spool with size label, combiner case with many pigtails."""

from kit import labels
from kit.core import View
from kit.materials import anodised, plastic, polished, yarn
from kit.optics import fibre_spool
from kit.papers import sheet
from kit.parts import bolt
from kit.props import scale

VIEWS = {"hero": View(-24, 26), "closeup": View(-14, 38, at="many-to-one", radius=70)}


def build(k):
    """Spool lying on its flange, second one standing; combiner in its tray in front."""
    clear = yarn((0.50, 0.47, 0.36), (0.68, 0.65, 0.52), 0.0)
    with k.at((0, 90, 56)):
        fibre_spool(
            k,
            130,
            96,
            (0, 0, 0),
            (0, 0, 0),
            (0.68, 0.64, 0.5),
            plastic((0.05, 0.05, 0.055)),
            0.6,
            0.86,
        )
        lines = ["25/250   NA 0.065/0.46", "Yb DOPED  DOUBLE CLAD", "L 50 m   S/N 0417"]
        k.image(labels.plate(lines, 110, 50, "LASER FIBRE", (120, 20, 20)), 110, 50, (0, -92, 48))
        k.image(labels.plate(["20/400  Tm"], 60, 24), 60, 24, (0, 90, 48))
        k.anchor("size-figures", (-30, -88, 49))
        k.anchor("doping-mark", (-30, -98, 49))
    tray = plastic((0.60, 0.61, 0.62), 0.4)
    with k.at((-10, -150, 0)):
        k.box((300, 130, 3), tray, (0, 0, 0), 0.6, base=True)
        for y in (-64, 64):
            k.box((300, 3, 14), tray, (0, y, 0), 0.6, base=True)
        k.box((86, 18, 13), anodised((0.36, 0.28, 0.10), 0.35), (0, 0, 3), 1, base=True)
        for x in (-38, 38):
            bolt(k, 2.4, (x, 0, 16), socket=True)
        k.image(labels.line("(6+1)x1  976 nm", 56, 10), 56, 10, (0, 0, 16))
        for i in range(7):
            y = (i - 3) * 2.2
            path = [(-43, y, 9), (-80, y * 4, 8), (-128, y * 7.4, 5), (-146, y * 6, 4)]
            k.sweep(path, 0.8, plastic((0.66, 0.60, 0.40), 0.3))
            k.sweep(
                [(-43, y, 9), (-50, y * 1.2, 9)], 1.1, plastic((0.5, 0.5, 0.5), 0.4), bezier=False
            )
        k.sweep(
            [
                (43, 0, 9),
                (80, 4, 8),
                (120, 34, 9),
                (90, 50, 9),
                (60, 30, 9),
                (90, 14, 6),
                (128, 20, 5),
            ],
            0.9,
            plastic((0.60, 0.22, 0.03), 0.3),
        )
        k.anchor("many-to-one", (-46, 0, 10))
    with k.at((230, 90, 0)):
        fibre_spool(
            k,
            90,
            110,
            (0, 0, 90),
            (90, 0, 14),
            (0.62, 0.5, 0.2),
            plastic((0.55, 0.56, 0.57)),
            0.5,
            0.84,
        )
        k.box((70, 90, 8), tray, (0, 0, 0), base=True)
    lines = [
        "Yb 25/250   S/N 0417",
        "ABSORPTION  5.1 dB/m  915 nm",
        "Cutback 2026-02-11",
        "NA 0.065",
    ]
    sheet(k, "TEST SHEET", lines, 110, 130, (220, -110, 0), 10, (20, 60, 100), "QC")
    k.anchor("cutback-sheet", (218, -104, 1))
    k.sweep([(128, 60, 90), (150, 0, 30), (60, -40, 14), (-60, -50, 6)], 0.7, clear)
    k.cyl(5, 4, polished(), (-60, -50, 0), seg=24)
    scale(k)
