"""Network monitoring probe: one branded rack box with network and fibre ports, quality screen."""

from kit import labels, papers, screens
from kit.casing import display, led, legend, rack
from kit.core import View
from kit.many import blocks, grid
from kit.materials import painted, plastic, polished
from kit.props import scale
from kit.sockets import rj45, usb

VIEWS = {"hero": View(-22, 26), "closeup": View(-12, 22, at="brand-front", radius=120)}


def build(k):
    """Box on the table, its report and an order for a single unit before it."""
    y = rack(k, 2, 430, (0, 120, 0), (0.03, 0.09, 0.2), painted((0.12, 0.13, 0.15))) + 120
    legend(k, "METRONET", 15, (-150, y, 60))
    legend(k, "NETWORK PERFORMANCE PROBE NP-40", 5, (-132, y, 40))
    k.box((90, 1, 3), plastic((0.7, 0.35, 0.02)), (-150, y - 0.4, 50), 0.2)
    k.anchor("brand-front", (-150, y - 1, 60))
    display(
        k, screens.lcd(["QoS  OK   MOS 4.2", "LATENCY 11 ms"], 84, 24), 84, 24, (-130, y, 20), rim=3
    )
    rj45(k, (-20, y, 62), n=4)
    rj45(k, (-20, y, 28), n=4)
    metal = plastic((0.5, 0.51, 0.52), 0.3)
    blocks(k, grid(8, 2, 17, 30), (14, 12, 4), metal, (108, y, 46), (90, 0, 0))
    blocks(
        k, grid(8, 2, 17, 30, 0, 0, 4), (9, 7, 0.4), plastic((0.03,) * 3), (108, y, 46), (90, 0, 0)
    )
    for i in range(8):
        led(k, (0.1, 0.9, 0.2), (48.5 + i * 17, y, 76), r=1.5)
    legend(k, "1/10 GbE                    10/25G SFP", 4.5, (48, y, 82))
    usb(k, (190, y, 28))
    k.image(
        labels.plate(
            ["METRONET NP-40", "100-240 V   CE  FCC", "S/N NP40-00417"],
            130,
            54,
            paper=(236, 236, 232),
        ),
        130,
        54,
        (0, y + 90, 87.6),
    )
    for x in (-80, 80):
        k.cyl(5, 1.4, polished(), (x, y + 40, 87.5), seg=20)
    papers.sheet(
        k,
        "QUALITY REPORT",
        [
            "QoS, NPM: load, loss, latency",
            "Jitter 0.8 ms  loss 0.02 %",
            "Counts and times only",
            "No content, no names",
        ],
        160,
        220,
        (-120, -250, 0),
        8,
    )
    k.anchor("quality-words", (-124, -200, 1))
    papers.sheet(
        k,
        "PURCHASE ORDER",
        ["Quantity: 1 unit", "Customer: IT department", "Rack rails included"],
        160,
        220,
        (110, -250, 0),
        -6,
        (20, 80, 60),
    )
    k.anchor("single-order", (110, -210, 1))
    scale(k)
