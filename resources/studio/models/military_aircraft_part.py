"""Military aircraft part: ejection seat with pins and streamers, tag with stock number."""

from kit import labels
from kit.aero import streamer
from kit.core import FRONT, View
from kit.materials import painted, polished, turned
from kit.papers import tag
from kit.props import scale
from kit.surface import ARMY_GREY, strap, weave

VIEWS = {"hero": View(-30, 14), "closeup": View(-24, 16, at="nato-stock-number", radius=150)}


def build(k):
    """Stand the seat on a pallet, seat pan forward, tags at its side."""
    grey, black, olive = (
        painted(ARMY_GREY, 0.45),
        painted((0.05, 0.05, 0.052), 0.4),
        weave((0.12, 0.13, 0.07)),
    )
    k.box((760, 800, 80), painted((0.35, 0.26, 0.12)), (0, 40, 0), 6, base=True)
    with k.at((0, 0, 80), rot=(-10, 0, 0)):
        for x in (-110, 110):
            k.box((50, 70, 1180), turned((0.55, 0.55, 0.56)), (x, 260, 0), 4, base=True)
            k.cyl(34, 1050, black, (x * 1.55, 250, 40))
        k.box((430, 90, 760), grey, (0, 190, 260), 14, base=True)
        k.box((330, 110, 560), olive, (0, 110, 330), 36, base=True)
        k.box((300, 150, 250), black, (0, 150, 960), 24, base=True)
        k.box((250, 60, 180), olive, (0, 76, 990), 22, base=True)
        k.box((440, 470, 150), grey, (0, -40, 130), 14, base=True)
        k.box((360, 400, 70), olive, (0, -40, 270), 28, base=True)
        for s in (-1, 1):
            k.box((44, 430, 230), grey, (s * 226, -30, 160), 14, base=True)
            k.box((60, 90, 300), black, (s * 190, 200, 980), 12, base=True)
            strap(
                k,
                [(s * 80, 60, 900), (s * 90, 30, 700), (s * 60, -10, 420), (s * 90, -80, 350)],
                46,
                5,
                weave((0.2, 0.2, 0.16)),
            )
            k.torus(34, 6, painted((0.65, 0.45, 0.02)), (s * 60, 130, 1200), rot=FRONT)
        k.torus(46, 9, painted((0.65, 0.45, 0.02)), (0, -268, 330), rot=(70, 0, 0))
        for j in range(4):
            k.box((22, 20, 20), painted((0.04,) * 3), (-36 + 24 * j, -276, 292), 3)
        k.cyl(60, 20, polished(), (0, 20, 560), rot=FRONT)
        for x, z in ((-250, 300), (196, 1160)):
            streamer(k, "REMOVE BEFORE FLIGHT", 230, (x, -120 if z == 300 else 140, z))
        k.image(
            labels.plate(
                ["SEAT EJECTION MK-17K", "NSN 1680-00-000-0417", "P/N 30417-2  CAGE K0417"], 190, 80
            ),
            190,
            80,
            (0, -276, 205),
            FRONT,
            1,
        )
        k.anchor("nato-stock-number", (0, -278, 210))
        k.anchor("cage-code", (60, -278, 184))
        k.anchor("pin-streamer", (-250, -126, 180))
    tag(
        k,
        ["DD FORM 1574", "SERVICEABLE - MATERIEL", "NSN 1680-00-000-0417"],
        210,
        100,
        (-100, -560, 0),
        6,
        head="SERVICEABLE",
        paper=(240, 215, 70),
    )
    k.anchor("service-tag", (-100, -560, 1))
    scale(k)
