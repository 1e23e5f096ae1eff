"""Fine-grain graphite: even slate-grey block, round and plate, grade sticker, a pencil line."""

from kit import labels
from kit.core import FRONT, View
from kit.materials import plastic
from kit.packing import sheet
from kit.props import scale
from kit.stickers import slip
from kit.stuffs import graphite

VIEWS = {"hero": View(-22, 24), "closeup": View(-10, 24, at="grade-sticker", radius=110)}


def build(k):
    """Stand the block, a round and a plate; a fragment has drawn a line on paper."""
    even = graphite((0.062, 0.063, 0.068), 0.0, 0.4)
    k.box((360, 240, 260), even, (0, 60, 130), 1.5)
    k.cyl(85, 190, even, (310, 80, 0), edge=1.5)
    k.box((260, 160, 40), even, (260, -130, 20), 1.2, rot=(0, 0, -10))
    label = labels.plate(
        ["IG-110   1.77 g/cm3", "grain 20 µm   ash < 10 ppm", "BLOCK 40718"],
        160,
        90,
        "ISOGRAPHITE",
        (20, 60, 120),
    )
    k.image(label, 160, 90, (-60, -60.2, 160), rot=FRONT, t=0.5)
    sheet(k, slip("", [], 0.7), 230, 160, (-60, -220, 0.3), 6)
    line = [
        (-130, -230, 1.2),
        (-90, -200, 1.2),
        (-50, -235, 1.2),
        (-10, -205, 1.2),
        (30, -225, 1.2),
    ]
    k.sweep(line, 1.3, plastic((0.06, 0.06, 0.065), 0.5))
    k.box((34, 18, 16), even, (44, -222, 9), 1, rot=(0, 0, 30))
    k.anchor("no-grain", (120, -61, 90))
    k.anchor("pencil-line", (-50, -232, 2))
    k.anchor("grade-sticker", (-60, -61, 160))
    k.anchor("sawn-block", (60, 20, 261))
    scale(k)
