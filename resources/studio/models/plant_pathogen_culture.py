"""Plant disease cultures: taped Petri dishes and slants with Latin names, permit letter beside."""

from kit import labels
from kit.biolab import tube
from kit.core import View
from kit.materials import card, plastic
from kit.papers import sheet
from kit.props import scale
from kit.stuffs import clear, heap, powder

VIEWS = {"hero": View(-20, 34), "closeup": View(-8, 50, at="latin-name", radius=58)}


def _dish(k, x, y, z, growth, words, rot=0.0):
    """Petri dish with agar, a spreading growth, tape round the rim and a written lid."""
    with k.at((x, y, z), rot=(0, 0, rot)):
        k.cyl(43, 1.4, clear())
        k.cyl(42, 5, plastic((0.50, 0.40, 0.22), 0.25), (0, 0, 1.4))
        heap(k, 31, 2.4, powder(growth, 1.2, 0.5), (0, 0, 6.4), seed=x + z)
        k.tube(45, 43.6, 15, clear(), (0, 0, 0.5))
        k.cyl(45, 1.2, clear(), (0, 0, 14.6))
        k.tube(45.8, 44.8, 8, plastic((0.66, 0.65, 0.6), 0.5), (0, 0, 4))
        if words:
            drawing = labels.plate(words, 58, 24, paper=(246, 244, 226), ink=(20, 30, 110))
            k.image(drawing, 58, 24, (0, -14, 15.8), t=0.2)


def build(k):
    """Stack of three, two dishes open to view, two slants lying, envelope and permit."""
    for i, growth in enumerate(((0.1, 0.1, 0.1), (0.5, 0.25, 0.04), (0.45, 0.45, 0.42))):
        words = ["Ralstonia solanacearum r3", "R-12  14.5.24"] if i == 2 else []
        _dish(k, 60, 60, 17 * i, growth, words, 12 * i)
    _dish(k, -45, -10, 0, (0.55, 0.42, 0.06),
          ["Xanthomonas oryzae pv. oryzae", "isolate X-07  2.5.24  rice"], 6)  # fmt: skip
    _dish(k, 58, -52, 0, (0.30, 0.31, 0.30),
          ["Puccinia graminis f. sp. tritici", "Pg-31  9.5.24  wheat"], -8)  # fmt: skip
    k.anchor("latin-name", (-45, -22, 16.5))
    k.anchor("taped-dishes", (58, -98, 8))
    for i in range(2):
        with k.at((-106 + 22 * i, 66, 9), rot=(-90, 0, 14)):
            tube(k, 8.5, 120, (0.03, 0.1, 0.3), fill=plastic((0.5, 0.42, 0.24), 0.3), level=0.4,
                 drawing=labels.line("M. oryzae 70-15", 40, 12))  # fmt: skip
    with k.at((146, 10, 0), rot=(0, 0, -12)):
        k.box((62, 92, 3), card((0.5, 0.40, 0.26)), base=True)
        k.plate([[(-31, 46), (31, 46), (0, 10)]], 0.8, card((0.44, 0.35, 0.22)), (0, 0, 3.3))
        drawing = labels.plate(["seed, inoculated", "T. indica  lot 4"], 48, 20)
        k.image(drawing, 48, 20, (0, -24, 3))
    lines = ["Plant health permit No. PH-2291", "for scientific use, quarantine",
             "Organisms: as listed overleaf", "Valid to 31.12.2024"]  # fmt: skip
    sheet(k, "LETTER OF AUTHORITY", lines, 120, 84, (-150, -40, 0), 10, stamp="PLANT HEALTH")
    k.anchor("permit-number", (-150, -24, 0.8))
    scale(k)
