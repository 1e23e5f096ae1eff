"""Diver voice communicator: yellow belt box with clip, cable to ear piece and microphone."""

from kit import labels, papers
from kit.casing import legend, push
from kit.core import View, circle, rounded
from kit.many import blocks, grid
from kit.materials import plastic, polished, rubber
from kit.props import scale
from kit.sockets import gland

VIEWS = {"hero": View(-22, 34), "closeup": View(-14, 40, at="voice-channel", radius=48)}
LABEL = ["DIVETALK DT-2   DEPTH 40 m", "CH1 32.768 kHz USB", "CH2 31.250 kHz LSB", "8 x AA"]


def build(k):
    """Box on its back with its cable, a second one on its face showing the clip, carton behind."""
    yellow, black = plastic((0.68, 0.46, 0.02), 0.42), rubber((0.035,) * 3)
    k.plate([rounded(84, 150, 14)], 38, yellow, (0, 0, 20), bevel=6)
    k.plate([rounded(85, 151, 14)], 1, black, (0, 0, 24), bevel=0.2)
    k.box((78, 34, 30), black, (0, -66, 20), 5)
    k.cyl(16, 8, black, (0, 54, 36), seg=48)
    k.cyl(12, 2, plastic((0.1,) * 3), (0, 54, 44), seg=48)
    blocks(k, grid(1, 5, 0, 5, 0, 54, 46), (16, 1.6, 0.6), polished())
    k.image(labels.plate(LABEL, 64, 36, paper=(240, 240, 236)), 64, 36, (0, 4, 39))
    k.anchor("voice-channel", (0, 4, 39.8))
    push(k, 20, 10, (-16, -30, 39), (0, 0, 0), (0.5, 0.03, 0.02))
    push(k, 20, 10, (16, -30, 39), (0, 0, 0), (0.1, 0.1, 0.1))
    legend(k, "PTT     CH", 5, (0, -42, 39), (0, 0, 0), (0.03, 0.03, 0.03))
    gland(k, 4, (20, 76, 20), (-90, 0, 0))
    k.sweep([(20, 88, 20), (30, 130, 16), (110, 150, 7), (170, 90, 6), (130, 20, 7),
             (150, -30, 8)], 4, black)  # fmt: skip
    with k.at((150, -50, 0)):
        k.cyl(24, 18, black, edge=5, seg=48)
        k.tube(20, 10, 4, plastic((0.1,) * 3), (0, 0, 17), seg=48)
        legend(k, "EAR", 5, (0, 0, 19), (0, 0, 0))
    k.sweep([(172, -44, 8), (210, -20, 7), (214, 50, 7), (214, 84, 8)], 4, black)
    with k.at((214, 96, 0)):
        k.cyl(15, 22, plastic((0.08,) * 3), edge=3, seg=48)
        k.plate([circle(12), circle(3)], 2, polished(), (0, 0, 22.6))
        legend(k, "MIC", 4, (0, -8, 24), (0, 0, 0))
    k.anchor("mask-cable", (137, 20, 9))
    with k.at((-124, -20, 0), rot=(0, 0, 16)):
        k.plate([rounded(84, 150, 14)], 38, yellow, (0, 0, 20), bevel=6)
        k.box((78, 34, 30), black, (0, -66, 20), 5)
        k.box((34, 96, 4), polished((0.5, 0.5, 0.5), 0.3), (0, 6, 48), 1.5)
        k.box((34, 14, 12), polished((0.5, 0.5, 0.5), 0.3), (0, 48, 43), 1.5)
        k.anchor("belt-box", (0, 6, 51))
    papers.retail(k, 190, 90, 150, (-60, 170, 0), "DIVETALK", ["Underwater voice communicator",
                  "2 channels  40 m"], (10, 70, 120), 4)  # fmt: skip
    scale(k)
