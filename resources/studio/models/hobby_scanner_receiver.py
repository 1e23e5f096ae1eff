"""Hobby scanner: hand set with whip and SCAN key, USB stick receiver, shop carton."""

from kit import labels, papers, screens
from kit.casing import display, keys, legend, push
from kit.comms import handset
from kit.core import FRONT, View, rounded
from kit.many import blocks, grid
from kit.materials import anodised, plastic, polished
from kit.props import scale
from kit.sockets import sma

VIEWS = {"hero": View(-24, 22), "closeup": View(-14, 20, at="scan-key", radius=44)}


def build(k):
    """Hand set standing, stick before it, carton with a frequency list behind."""
    black = plastic((0.06, 0.062, 0.068), 0.42)
    with k.at((-60, 0, 0)):
        handset(k, 64, 130, 32, black, antenna=190, r=4.5)
        with k.at((0, -16, 0)):
            picture = screens.lcd(
                ["SCAN  AIR", "118.1250 MHz"], 46, 26, (20, 20, 30), (190, 150, 70)
            )
            display(k, picture, 46, 26, (0, 0, 98), rim=3)
            push(k, 22, 9, (-14, 0, 72), FRONT, (0.7, 0.35, 0.02))
            push(k, 22, 9, (14, 0, 72), FRONT, (0.2, 0.2, 0.21))
            legend(k, "SCAN", 4.5, (-14, -3.1, 72), FRONT, (0.02,) * 3)
            legend(k, "HOLD", 4.5, (14, -3.1, 72))
            k.anchor("scan-key", (-14, -4, 74))
            words = [*"123456789", ".", "0", "E"]
            keys(
                k,
                3,
                4,
                17,
                11,
                (13, 8, 2),
                (0, 0, 42),
                FRONT,
                plastic((0.2, 0.2, 0.21)),
                words,
                (0.8,) * 3,
            )
            blocks(k, grid(9, 1, 4, 0, 0, 14), (2, 8, 0.4), plastic((0.02,) * 3), rot=FRONT)
            legend(k, "BANDHOPPER 125", 4, (0, 0, 118))
        k.anchor("one-antenna", (-19, -6, 150))
    with k.at((50, -50, 0), rot=(0, 0, 30)):
        k.box((62, 26, 12), anodised((0.06, 0.1, 0.3), 0.35), (0, 0, 0), 3, base=True)
        k.box((18, 12, 4.6), polished(), (40, 0, 6), 0.4)
        k.image(labels.plate(["SDR STICK V3", "0.5-1700 MHz  CE FCC"], 44, 16), 44, 16, (0, 0, 12))
        sma(k, (-31, 0, 6), (90, 0, -90))
        k.cyl(3, 4, plastic((0.03,) * 3), (-40, 0, 6), rot=(0, -90, 0), seg=20)
    papers.retail(
        k,
        170,
        70,
        220,
        (70, 110, 0),
        "SCAN 125",
        ["Hobby scanner 25-1300 MHz", "Air, sea, amateur radio"],
        (60, 30, 110),
        -6,
    )
    k.anchor("retail-box", (80, 74, 165))
    with k.at((120, -40, 0), rot=(0, 0, -10)):
        k.plate([rounded(70, 100, 2)], 4, plastic((0.6, 0.61, 0.6)), (0, 0, 2.4), bevel=0.3)
        k.image(
            labels.plate(
                ["Air 118-137", "Ships 156-162", "Amateur 144-146", "Rail 450-470"],
                64,
                92,
                head="FREQUENCIES",
                paper=(240, 236, 215),
            ),
            64,
            92,
            (0, 0, 4.6),
        )
    scale(k)
