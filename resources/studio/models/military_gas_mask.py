"""Military protective mask: cheek filter, voice plate, drinking tube, shoulder bag with number."""

from kit import labels
from kit.core import FRONT, View
from kit.mask import filter_can, head, mask
from kit.materials import plastic, polished, rubber
from kit.props import scale
from kit.surface import strap, weave

VIEWS = {"hero": View(-24, 14), "closeup": View(-20, 12, at="voice-plate", radius=85)}


def build(k):
    """Put the mask on a head, the bag and a spare filter beside it."""
    black, olive = rubber((0.045, 0.046, 0.048)), plastic((0.085, 0.095, 0.05), 0.5)
    head(k)
    mask(k, black)
    k.text("M 2019", 9, rubber((0.09, 0.09, 0.092)), (0, -78, 238), (82, 0, 0), 1)
    with k.at((-52, -62, 136), rot=(90, 0, -58)):
        filter_can(k, 48, 58, olive)
        k.image(
            labels.plate(["A2B2E2K2P3", "NBC"], 40, 22, paper=(120, 126, 90)), 40, 22, (0, 0, 59)
        )
    k.anchor("filter-thread", (-106, -97, 152))
    with k.at((0, -84, 112), rot=(98, 0, 0)):
        k.cyl(30, 16, black)
        k.cyl(25, 4, plastic((0.03,) * 3), (0, 0, 16))
        for i in range(5):
            k.box((34, 2.4, 2), polished((0.4, 0.4, 0.4)), (0, (i - 2) * 8, 20), 0.4)
    k.anchor("voice-plate", (0, -106, 110))
    k.sweep(
        [(22, -84, 84), (34, -104, 66), (44, -92, 44), (40, -74, 20), (52, -88, 8)],
        4.5,
        rubber((0.10, 0.10, 0.09)),
    )
    k.cyl(8, 18, plastic((0.12, 0.12, 0.1)), (46, -84, 9), rot=(60, 0, 20))
    k.anchor("drinking-tube", (42, -98, 50))
    cloth = weave((0.13, 0.14, 0.075))
    with k.at((200, 60, 0)):
        k.box((230, 110, 230), cloth, (0, 0, 0), 26, base=True)
        k.box((238, 120, 110), cloth, (0, -2, 128), 22, base=True)
        for x in (-60, 60):
            strap(k, [(x, -63, 190), (x, -64, 100), (x, -61, 70)], 24, 3, weave((0.08, 0.09, 0.05)))
            k.box((30, 6, 18), plastic((0.04,) * 3), (x, -66, 118), 2)
        k.image(
            labels.plate(
                ["MASK PROTECTIVE  SIZE M", "4240-00-000-3317"], 110, 34, paper=(96, 100, 64)
            ),
            110,
            34,
            (0, -62.5, 190),
            FRONT,
            0.6,
        )
    k.anchor("stock-number", (200, -3, 190))
    scale(k)
