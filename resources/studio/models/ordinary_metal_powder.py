"""Ordinary metal powder: big bag and paper sacks of iron powder, a magnet under the sack."""

from kit.core import View
from kit.materials import RED, painted, polished
from kit.packing import big_bag, open_sack, sack
from kit.props import scale
from kit.stickers import chem
from kit.stuffs import glitter, heap, paper, powder, sample, woven_sack

VIEWS = {"hero": View(-20, 24), "closeup": View(-12, 34, at="magnet-test", radius=100)}


def build(k):
    """Stand a big bag, an open and a closed sack; grey and copper powder in dishes."""
    iron, copper = powder((0.20, 0.20, 0.205), 1.6, 0.35), glitter((0.50, 0.20, 0.09), 1.5, 0.7)
    print_ = chem(
        "IRON POWDER",
        ("ASC100.29   atomised", "-100 mesh   2.96 g/cm3", "Net 25 kg"),
        paper=(176, 140, 96),
        ink=(20, 25, 35),
        ratio=0.8,
    )
    with k.at((240, 330, 0)):
        big = chem("STEEL POWDER", ("NC100.24", "Net 1000 kg"), ratio=0.7, ink=(120, 30, 20))
        big_bag(k, 640, 640, woven_sack(), big)
    open_sack(k, 330, 220, 380, iron, paper(), print_, (-200, -40, 0))
    sack(k, 340, 420, 100, paper(), print_, (330, -200, 0), rot=(0, 0, -8))
    sample(k, 80, iron, (0, -240, 0))
    sample(k, 50, copper, (150, -280, 0))
    with k.at((14, -246, 40), rot=(0, -30, 20)):
        k.cyl(15, 70, painted(RED, 0.4), (0, 0, 14))
        k.cyl(15.4, 20, polished(), (0, 0, 4))
        heap(k, 22, 12, iron, (0, 0, -4), 0.5)
    k.anchor("magnet-test", (0, -262, 40))
    k.anchor("bulk-pack", (180, 5, 400))
    scale(k)
