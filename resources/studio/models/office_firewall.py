"""Office firewall: flat desk box with WAN and LAN sockets in one row, quick guide, shop carton."""

from kit import labels, papers
from kit.casing import TOP, case, legend
from kit.comms import lamps
from kit.core import View
from kit.many import blocks, grid
from kit.materials import WHITE, painted, plastic
from kit.props import scale
from kit.sockets import lead, rj45, usb

VIEWS = {"hero": View(-22, 28), "closeup": View(-12, 26, at="wan-lan", radius=80)}


def build(k):
    """Box with its sockets to the viewer, adapter and guide before it, carton behind."""
    white, y = painted(WHITE, 0.42), -80
    case(k, 250, 160, 40, white, foot=4)
    k.box((244, 2, 34), plastic((0.12, 0.13, 0.15), 0.4), (0, y, 24), 0.4)
    rj45(k, (-62, y - 1, 22), n=2)
    rj45(k, (32, y - 1, 22), n=5)
    usb(k, (92, y - 1, 20))
    for x, words in ((-62, "WAN1 WAN2"), (32, "LAN  1   2   3   4   5")):
        legend(k, words, 4.5, (x, y - 1, 34))
    k.anchor("wan-lan", (-20, y - 2, 32))
    k.cyl(5, 5, plastic((0.03,) * 3), (112, y - 1, 20), rot=(90, 0, 0), seg=32)
    lamps(k, 8, 13, (20, -60, 44), TOP, 2.2)
    legend(k, "OFFICEGATE 60", 12, (-40, 0, 44), TOP, (0.06, 0.2, 0.45))
    blocks(k, grid(14, 3, 8, 20), (3, 15, 0.3), plastic((0.1,) * 3), (40, 40, 44))
    k.image(
        labels.plate(["OFFICEGATE OG-60", "CE  FCC   MAC 00:41:7A", "S/N OG60-0417"], 70, 34),
        70,
        34,
        (-76, -40, 44),
    )
    blue = plastic((0.04, 0.15, 0.5), 0.4)
    k.box((12, 22, 8), plastic((0.5, 0.55, 0.6), 0.2), (-70.3, y - 12, 22), 1)
    lead(
        k, [(-70.3, y - 22, 22), (-76, y - 60, 10), (-150, y - 80, 4), (-200, y - 20, 4)], 2.8, blue
    )
    with k.at((170, -70, 0), rot=(0, 0, 14)):
        k.box((50, 80, 32), plastic((0.04,) * 3), (0, 0, 0), 4, base=True)
        k.sweep(
            [(0, -40, 14), (-10, -70, 6), (-60, -84, 4), (-90, -60, 8), (-72, -20, 20)],
            2,
            plastic((0.04,) * 3),
        )
    papers.sheet(
        k,
        "QUICK GUIDE",
        ["1  Connect WAN", "2  Connect a computer to LAN", "3  Open the set-up page"],
        110,
        150,
        (0, -200, 0),
        8,
        (20, 80, 160),
    )
    k.anchor("quick-guide", (0, -180, 1))
    papers.retail(
        k,
        290,
        90,
        190,
        (20, 170, 0),
        "OFFICEGATE",
        ["Firewall for small offices", "With adapter and quick guide"],
        (20, 90, 150),
        -4,
    )
    papers.tag(k, ["OFFICEGATE 60", "Shop price 389.00"], 90, 56, (150, -180, 0), -12, "PRICE")
    k.anchor("retail-price", (154, -180, 1.5))
    scale(k)
