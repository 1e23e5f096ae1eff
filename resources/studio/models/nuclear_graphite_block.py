"""Nuclear graphite blocks: keyed bricks with long bores, numbered, and a boron certificate."""

from kit import papers
from kit.core import FRONT, View, circle
from kit.materials import plastic
from kit.parts import sticker
from kit.props import scale
from kit.stuffs import graphite

VIEWS = {"hero": View(-28, 26), "closeup": View(-22, 18, at="nuclear-grade-name", radius=130)}


def _brick(k, dark, words, loc):
    """Square brick along Y, its bored and keyed end to the viewer."""
    h, w = 130, 22
    key = [(-w, h), (-w, h - 20), (w, h - 20), (w, h)]
    outline = [(-h, -h), (-h, -w), (-h + 20, -w), (-h + 20, w), (-h, w), (-h, h), *key, (h, h)]
    outline += [(h, w), (h - 20, w), (h - 20, -w), (h, -w), (h, -h), (w, -h), (w, -h + 20)]
    outline += [(-w, -h + 20), (-w, -h)]
    bores = [
        circle(52, 48),
        *(circle(13, 24, x, y) for x, y in ((-88, 88), (88, 88), (-88, -88), (88, -88))),
    ]
    with k.at(loc), k.at((0, 320, h + 1), rot=FRONT):
        k.plate([outline, *bores], 640, dark, bevel=1)
        sticker(
            k, words, 110, 18, (0, -82, 320), (0, 0, 0), paper=(24, 24, 25), ink=(240, 235, 190)
        )


def build(k):
    """Three bricks, two below and one on top, certificate in front."""
    dark = graphite((0.07, 0.07, 0.075), 0.0, 0.42)
    for x in (-140, 140):
        k.box((90, 660, 40), plastic((0.42, 0.28, 0.14), 0.8), (x, 320, 0), base=True)
    _brick(k, dark, "NBG-18  No 0412", (-136, 0, 40))
    _brick(k, dark, "NBG-18  No 0413", (136, 0, 40))
    _brick(k, dark, "NBG-18  No 0414", (0, 30, 302))
    lines = [
        "GRADE  NBG-18",
        "BLOCK  0412 - 0414",
        "BORON EQUIVALENT  0.9 ppm",
        "DENSITY  1.86 g/cm3",
    ]
    papers.sheet(k, "MATERIAL CERTIFICATE", lines, 210, 150, (210, -190, 0), 8, stamp="QA")
    k.anchor("channel-bores", (-136 - 40, -2, 205))
    k.anchor("nuclear-grade-name", (-136, -3, 89))
    k.anchor("boron-certificate", (200, -192, 1))
    scale(k)
