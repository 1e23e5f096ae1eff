"""Iron oxide pigment: paper sacks of 25 kg on a stained pallet, spilt red powder."""

from kit import labels
from kit.core import View
from kit.packaging import pallet
from kit.packing import sack
from kit.props import scale
from kit.stuffs import heap, paper, powder

VIEWS = {"hero": View(-24, 24), "closeup": View(-12, 34, at="paper-sack", radius=260)}


def build(k):
    """Three layers of sacks, one burst, powder on the deck."""
    pallet(k, 1200, 800)
    brown, red = paper((0.52, 0.40, 0.28)), powder((0.28, 0.05, 0.025), 2.0)
    lines = ["Fe2O3   CAS 1309-37-1", "25 kg NET", "BATCH 3307"]
    drawing = labels.plate(
        lines, 300, 380, head="RUBRO 130", head_color=(150, 40, 20), paper=(222, 205, 180)
    )
    for layer in range(3):
        for i in range(3 if layer < 2 else 2):
            place = (-400 + i * 400, 0, 144 + layer * 118)
            sack(k, 400, 700, 130, brown, drawing, place, seed=1.0 + layer * 3 + i)
    heap(k, 190, 80, red, (390, -150, 372))
    heap(k, 150, 40, red, (470, -520, 0))
    heap(k, 90, 24, red, (150, -500, 0))
    k.anchor("paper-sack", (-400, -120, 500))
    k.anchor("no-trefoil", (0, -150, 505))
    k.anchor("stained-pallet", (470, -530, 40))
    scale(k)
