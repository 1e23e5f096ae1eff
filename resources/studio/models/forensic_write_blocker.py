"""Disk write blocker: small box with disk sockets, WRITE BLOCK lamp, disk on its cables."""

from kit import labels, papers
from kit.casing import TOP, led, legend
from kit.comms import lamps
from kit.core import FRONT, View, rounded
from kit.many import blocks, grid
from kit.materials import ALUMINIUM, anodised, brushed, plastic, polished
from kit.props import scale
from kit.sockets import lead, slot, usb, usb_c

VIEWS = {"hero": View(-24, 32), "closeup": View(-16, 34, at="write-lamp", radius=50)}
LABEL = ["SAFEREAD S3 SATA/PCIe", "READ ONLY BRIDGE", "CE  FCC   S/N 00127"]


def build(k):
    """Box in the middle, hard disk on the left at its sockets, shop carton with a price behind."""
    yellow, black = plastic((0.68, 0.48, 0.02), 0.42), anodised((0.045, 0.046, 0.05), 0.4)
    k.box((140, 96, 30), black, (0, 0, 3), 3, base=True)
    for x in (-1, 1):
        k.box((10, 100, 34), yellow, (x * 70, 0, 1), 4, base=True)
    blocks(k, grid(2, 2, 110, 70), (10, 10, 4), plastic((0.03,) * 3))
    legend(k, "SAFEREAD S3", 8, (0, 34, 33), TOP, (0.8, 0.62, 0.05))
    led(k, (0.95, 0.1, 0.05), (-40, 12, 33), TOP, 4)
    legend(k, "WRITE BLOCK ON", 5.5, (4, 12, 33), TOP)
    k.anchor("write-lamp", (-40, 12, 37))
    lamps(k, 3, 14, (-40, -8, 33), TOP, 2.4, ((0.1, 0.9, 0.2), (0.9, 0.5, 0.1)))
    legend(k, "POWER  HOST  DISK", 4, (22, -8, 33), TOP)
    k.image(labels.plate(LABEL, 76, 22), 76, 22, (0, -32, 33))
    slot(k, 22, 5, (-40, -48, 18), tongue=(0.05, 0.05, 0.05))
    slot(k, 13, 5, (-12, -48, 18), tongue=(0.05, 0.05, 0.05))
    slot(k, 20, 6, (20, -48, 18), tongue=(0.05, 0.05, 0.05))
    usb_c(k, (48, -48, 18))
    legend(k, "SATA          PCIe    USB", 4, (4, -48.2, 28))
    k.anchor("disk-sockets", (-40, -50, 20))
    usb(k, (0, 48, 18), (90, 0, 180))
    red = plastic((0.5, 0.04, 0.03), 0.4)
    for x, mat in ((-40, red), (-12, plastic((0.06,) * 3))):
        k.box((16, 16, 6), plastic((0.05,) * 3), (x, -57, 18), 1)
        end = -192 if x < -20 else -156
        lead(k, [(x, -64, 18), (x - 6, -104, 10), (-120, -122 + x * 0.3, 8), (end, -90, 8),
                 (end, -44, 8)], 2.6, mat)  # fmt: skip
    with k.at((-168, 40, 0)):
        k.box((102, 147, 24), brushed(ALUMINIUM, "Y", 0.4), (0, 0, 0), 3, base=True)
        k.plate([rounded(96, 140, 10)], 2, polished((0.6, 0.6, 0.6), 0.25), (0, 0, 24.6), bevel=0.5)
        k.image(labels.plate(["HARD DISK 4 TB", "SATA 6 Gb/s  7200 rpm", "S/N Z1D0417"], 80, 56,
                paper=(240, 240, 236)), 80, 56, (0, 20, 25.6))  # fmt: skip
        for x in (-24, 12):
            k.box((30, 14, 8), plastic((0.05,) * 3), (x, -78, 8), 1)
    papers.retail(k, 200, 80, 150, (60, 140, 0), "SAFEREAD", ["Write blocker for loose disks",
                  "With cables and supply"], (170, 110, 10), -4)  # fmt: skip
    papers.tag(k, ["SAFEREAD S3", "Retail 349.00", "In stock"], 90, 60, (150, -80, 0), -12, "PRICE")
    k.anchor("retail-price", (154, -82, 1.5))
    k.box((20, 12, 5), plastic((0.6,) * 3), (0, 53, 18), 1, rot=FRONT)
    scale(k)
