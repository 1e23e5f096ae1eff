"""Shielded network cable on a reel: category print, foil and braid at the cut end, order note."""

from kit import papers
from kit.comms import FIBRES, drum, stripped
from kit.core import View
from kit.materials import plastic, polished, yarn
from kit.props import scale

VIEWS = {"hero": View(-24, 24), "closeup": View(-10, 36, at="foil-braid", radius=70)}


def build(k):
    """Reel behind on the left, cut end along the front, plugged lead and order on the right."""
    blue = plastic((0.04, 0.16, 0.5), 0.42)
    drum(k, 200, 260, 180, 5, blue, (-230, 120, 0), plastic((0.42, 0.33, 0.22), 0.7))
    k.sweep(
        [(-200, -50, 220), (-220, -76, 110), (-290, -120, 22), (-276, -166, 12), (-220, -180, 6)],
        6,
        blue,
    )
    braid = yarn((0.3, 0.28, 0.26), (0.65, 0.6, 0.55), 0.9)
    foil = polished((0.75, 0.76, 0.78), 0.16)
    x = stripped(k, -222, -40, 6, [(1, 0, blue), (0.86, 34, braid), (0.74, 26, foil)], (0, -180, 0))
    for i in range(4):
        y0, y1 = (i - 1.5) * 4, (i - 1.5) * 24
        for j, mat in enumerate((plastic(FIBRES[i], 0.4), plastic((0.66,) * 3, 0.4))):
            d = 1.2 if j else -1.2
            k.sweep(
                [
                    (x - 4, -180 + y0 * 0.4 + d, 6),
                    (x + 26, -180 + y1 * 0.5 + d, 5),
                    (x + 46, -180 + y1 * 0.8 - d, 4),
                    (x + 70, -180 + y1 + d * 4, 2.5),
                ],
                1.1,
                mat,
            )
        k.cyl(2.6, 16, foil, (x - 2, -180 + y0 * 0.5, 6), rot=(0, 90, 0), seg=24)
    k.anchor("foil-braid", (-20, -181, 11.4))
    for i, words in enumerate(("CAT 7 S/FTP 4x2xAWG23", "ISO 11801  118 m")):
        k.text(
            words,
            4.6,
            plastic((0.85,) * 3, 0.5),
            (-165 + i * 84, -182, 11.9),
            rot=(20, 0, 0),
            depth=0.2,
        )
    k.anchor("category-print", (-150, -182, 12))
    grey = plastic((0.4, 0.41, 0.42), 0.4)
    for x in (110, 240):
        k.box((16, 34, 11), polished((0.6, 0.6, 0.58), 0.25), (x, -120, 1), 1, base=True)
        k.box((11.5, 20, 8), plastic((0.6, 0.62, 0.64), 0.15), (x, -146, 2.5), 0.6, base=True)
    k.sweep(
        [
            (110, -103, 6),
            (112, -60, 5),
            (80, 0, 5),
            (140, 60, 5),
            (240, 40, 5),
            (260, -40, 5),
            (240, -103, 6),
        ],
        3,
        grey,
    )
    papers.sheet(
        k,
        "ORDER 22-0417",
        ["2 reels CAT 7 S/FTP, 500 m", "40 patch leads 2 m", "No further items"],
        150,
        110,
        (150, -230, 0),
        -6,
    )
    k.anchor("no-unit", (150, -220, 1))
    scale(k)
