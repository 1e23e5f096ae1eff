"""Ordinary magnesium and bismuth: stacks of cast ingots on a pallet, granules in a pail."""

from kit.container import pail
from kit.core import View
from kit.ingots import ingot
from kit.materials import cast
from kit.packaging import PALLET, pallet
from kit.packing import sheet
from kit.props import scale
from kit.stickers import chem, slip
from kit.stuffs import glitter, sample

VIEWS = {"hero": View(-22, 24), "closeup": View(-12, 30, at="ingot-stack", radius=230)}


def build(k):
    """Stack ingots crosswise on a pallet, granules and a label in front."""
    pallet(k)
    mg = cast((0.60, 0.60, 0.61), 0.36)
    for layer in range(5):
        turn = 90 if layer % 2 else 0
        with k.at((0, 0, PALLET + 62 * layer), rot=(0, 0, turn)):
            for i in range(5):
                y = (i - 2) * 138
                words = "Mg 99.90" if layer == 4 and i < 4 else None
                ingot(k, 118, 680, 60, mg, (0, y, 0), None, words, waist=True)
    label = slip("MAGNESIUM INGOT", ["Mg 99.90 %  ASTM B92", "lot 40718   1 050 kg"], 0.5)
    k.image(label, 260, 130, (0, -344, PALLET + 150), rot=(90, 0, 0), t=1)
    chips = glitter((0.5, 0.5, 0.5), 3.0, 0.9, 0.4)
    can = chem("CALCIUM GRANULES", ("Ca 98.5 %   UN 1401",), ("4.3",), ratio=0.6)
    pail(k, (0.3, 0.32, 0.34), can, (540, -160, 0), 120, 280)
    sample(k, 90, chips, (430, -380, 0), "shard", 10, 500)
    sheet(k, slip("LABEL", ["Bi 99.9 %"], 0.5), 120, 60, (250, -430, 0), 6)
    k.anchor("ingot-stack", (60, -330, PALLET + 290))
    k.anchor("one-two-nines", (0, -346, PALLET + 160))
    scale(k)
