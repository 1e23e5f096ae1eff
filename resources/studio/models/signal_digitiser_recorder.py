"""Fast digitiser card with SMA bracket and big heat sink; radio recorder with drive rows behind."""

from kit.boards import BLACK_BOARD, bga, board, edge_contacts, sink
from kit.casing import LEFT, TOP, fan, led, legend, rack
from kit.core import FRONT, View
from kit.electro import code_on
from kit.materials import anodised, brushed, plastic, polished
from kit.props import scale
from kit.sockets import rj45, sma

VIEWS = {"hero": View(-34, 30), "closeup": View(-52, 28, at="card-bracket", radius=80)}


def build(k):
    """Recorder 3U behind; card flat in front with its bracket to the left."""
    y = rack(k, 3, 420, (60, 190, 0), (0.16, 0.17, 0.19)) + 190
    for i in range(8):
        x = -60 + i * 30
        k.box((27, 12, 104), plastic((0.06, 0.065, 0.07)), (x, y - 4, 66), 1)
        k.box((18, 5, 30), brushed((0.5, 0.5, 0.5)), (x, y - 12, 36), 1)
        led(k, (0.1, 0.5, 0.9), (x, y - 10, 110), r=2)
    k.anchor("drive-bays", (0, y - 12, 80))
    for i in range(4):
        sma(k, (-136, y, 28 + i * 26))
        legend(k, f"RF {i + 1}", 6, (-108, y, 28 + i * 26))
    rj45(k, (228, y, 40), n=1)
    legend(k, "RF RECORDER 6 GB/s", 8, (226, y, 100))
    with k.at((-60, -150, 0)):
        board(k, 240, 106, (0, 0, 6), BLACK_BOARD, parts=50)
        k.box((1.6, 122, 40), polished((0.5, 0.5, 0.5), 0.25), (-121, 0, 0), 0.3, base=True)
        for i, word in enumerate(("CH0", "CH1", "CLK", "TRG")):
            sma(k, (-122, 42 - i * 24, 16), LEFT)
            legend(k, word, 6, (-122.2, 42 - i * 24, 30), LEFT, (0.05, 0.05, 0.06))
        k.anchor("card-bracket", (-131, 18, 17))
        sink(k, 100, 84, 26, 26, (-30, 4, 7.6), anodised((0.08, 0.09, 0.1), 0.4))
        fan(k, 50, (-30, 4, 33), TOP, blade=(0.2, 0.2, 0.2))
        k.anchor("big-heat-sink", (-72, -20, 34))
        bga(k, 30, (58, 10, 7.6), lid=24)
        code_on(k, ["DX-5012  12 bit 5 GSa/s", "S/N 20417"], 60, 24, (74, -32, 7.8), TOP)
        k.anchor("rate-label", (74, -32, 8.4))
        edge_contacts(k, 40, 1.2, (-40, -48, 7.6), 8)
        for x in (-80, 110):
            k.cyl(4, 6, polished(), (x, 44, 0), seg=24)
            k.cyl(4, 6, polished(), (x, -44, 0), seg=24)
    legend(k, "8 x NVMe", 5, (80, y, 126), FRONT)
    scale(k)
