"""Very fine nickel powder: sealed can under argon, opened dish, test sheet with a narrow curve."""

from kit import labels, papers
from kit.container import tin
from kit.core import View
from kit.materials import plastic
from kit.papers import curve
from kit.props import scale
from kit.stuffs import foil, heap, powder

VIEWS = {"hero": View(-20, 28), "closeup": View(-10, 36, at="size-curve", radius=95)}


def build(k):
    """Two cans, foil bag, dish of soot-fine powder, sheet with the size curve."""
    lines = ["Ni 99.99 %", "D50  0.4 µm", "CAS 7440-02-0", "UNDER ARGON  1 kg", "LOT 22-017"]
    drawing = labels.plate(lines, 130, 96, head="NICKEL POWDER", paper=(238, 238, 234))
    tin(k, 56, 150, drawing, (-70, 40, 0), degrees=140)
    tin(k, 56, 150, drawing, (66, 76, 0), degrees=140)
    k.box((130, 22, 170), foil(), (196, 90, 0), 8, base=True)
    with k.at((-150, -86, 0)):
        k.lathe([(0, 2), (38, 2), (46, 14), (48, 14), (40, 0), (0, 0)], plastic((0.62, 0.62, 0.6)))
        heap(k, 38, 20, powder((0.035, 0.035, 0.037), 0.4), (0, 0, 3))
    papers.sheet(
        k,
        "PARTICLE SIZE REPORT",
        ["D10 0.32  D50 0.40  D90 0.49 µm", "PURITY 99.99 %"],
        150,
        60,
        (64, -52, 0),
        4,
    )
    graph = curve(
        150, 92, "VOLUME %", "0.01   0.1    1    10   100 µm", peaks=((0.42, 0.9, 0.035),)
    )
    k.image(graph, 150, 92, (72, -132, 0), rot=(0, 0, 4), t=0.6)
    k.anchor("size-curve", (60, -122, 1))
    k.anchor("argon-can", (-70, -15, 142))
    k.anchor("purity-label", (-78, -16, 84))
    scale(k)
