"""Botulinum medicine: crimped vials of 100 units with carton, leaflet, licence number, hologram."""

from kit import labels
from kit.biolab import vial
from kit.core import FRONT, View
from kit.materials import plastic
from kit.papers import page, retail
from kit.props import scale
from kit.shop import shimmer
from kit.stuffs import powder

VIEWS = {"hero": View(-16, 26), "closeup": View(-10, 18, at="units-number", radius=34)}
BOX = ["for injection", "100 U   Rx only", "PL 21488/0032", "Batch B7702  EXP 08/2027"]
LEAFLET = ["Read all of this leaflet carefully", "1 What this medicine is", "2 Before you use it",
           "3 How it is given (Units)", "4 Side effects", "5 Store at 2 to 8 °C"]  # fmt: skip


def build(k):
    """One carton shut, one vial before it, more vials, the folded leaflet flat."""
    retail(k, 52, 46, 84, (-40, 20, 0), "LINEVIA 100 U", BOX, (40, 60, 130), rot=-6)
    retail(k, 52, 46, 84, (24, 34, 0), "LINEVIA 100 U", BOX, (40, 60, 130), rot=8)
    for x, y in ((-6, -26), (26, -30), (56, -22)):
        drawing = labels.plate(["LINEVIA 100 U", "IM use  2-8 °C", "Lot B7702"], 40, 19,
                               head="botulinum tox. A", paper=labels.PAPER)  # fmt: skip
        vial(k, 11.5, 46, powder((0.7, 0.7, 0.69), 0.4), drawing, (x, y, 0), (0.25, 0.1, 0.4), 0.12)
    k.image(page("PACKAGE LEAFLET", LEAFLET, 66, 62), 66, 62, (-62, -46, 0), rot=(0, 0, 12), t=0.5)
    k.box((0.4, 60, 0.4), plastic((0.6, 0.6, 0.6)), (-62, -46, 0.6), 0.1, rot=(0, 0, 12))
    with k.at((-40, 20, 0), rot=(0, 0, -6)):
        k.image(shimmer(15, 15, lines=False), 15, 15, (16, -23.4, 56), rot=FRONT, t=0.3, rough=0.15)
        k.anchor("hologram", (16, -24, 56))
        k.anchor("units-number", (-8, -23.8, 64))
        k.anchor("medicine-carton", (-10, -23.8, 16))
    scale(k)
