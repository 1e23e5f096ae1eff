"""Zirconium 702 process tube: bundle of dull grey tubes with an ink line and a hafnium figure."""

from kit import papers
from kit.core import FRONT, View
from kit.labels import line
from kit.materials import plastic, polished
from kit.plant import LAID
from kit.props import scale

VIEWS = {"hero": View(-46, 24), "closeup": View(-56, 20, at="thick-wall", radius=70)}
L, R, T = 900.0, 19.0, 2.4


def build(k):
    """Seven tubes on timber, certificate in front."""
    grey, dark = polished((0.42, 0.42, 0.43), 0.34), plastic((0.02,) * 3)
    for x in (150, 750):
        k.box((60, 240, 40), plastic((0.42, 0.28, 0.14), 0.8), (x, 60, 0), base=True)
    rows = [(i * 40, 0) for i in range(4)] + [(20 + i * 40, 34.6) for i in range(3)]
    for i, (y, z) in enumerate(rows):
        with k.at(((i * 37) % 5 * 6, y, 40 + R + z), rot=LAID):
            k.tube(R, R - T, L, grey)
            k.cyl(R - T, 3, dark, (0, 0, 120))
    words = line("ASTM B523  R60702  38.1x2.4  HT 832244", 520, 9, (158, 158, 160), (25, 25, 60))
    k.image(words, 520, 9, (420, -R + 0.6, 40 + R + 2), rot=FRONT, t=0.8)
    for x in (240, 640):
        k.box((14, 170, 2), plastic((0.05, 0.12, 0.3)), (x, 60, 40 + 2 * R + 34), 0.5)
    lines = ["ASTM B523   R60702", "Zr+Hf  99.4 %", "HAFNIUM  2.1 %", "HEAT 832244"]
    papers.sheet(k, "MILL CERTIFICATE", lines, 210, 150, (200, -190, 0), 6)
    k.anchor("stencil", (420, -R - 0.4, 40 + R + 2))
    k.anchor("thick-wall", (-1, -R + T / 2, 40 + R + 0))
    k.anchor("hafnium-line", (190, -196, 1))
    scale(k)
