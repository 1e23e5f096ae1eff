"""Carbon laminate stock: black plates and a thick block, plywood-like all-black edges."""

from kit import labels
from kit.core import View
from kit.packing import sheet
from kit.props import scale
from kit.rolls import plates
from kit.stuffs import graphite, weave

VIEWS = {"hero": View(-24, 24), "closeup": View(-14, 12, at="layered-edge", radius=60)}


def build(k):
    """Lay two plates and a block with sawn edges, a corner lifted on one finger-wide prop."""
    first, second = graphite((0.030, 0.031, 0.034)), graphite((0.085, 0.087, 0.092))
    face = weave(
        (0.12, 0.123, 0.13), (0.012, 0.012, 0.013), 5.0, twill=True, metallic=0.3, rough=0.2
    )
    layers = [first, second] * 10
    plates(k, 420, 300, 30, layers)
    k.box((420, 300, 0.6), face, (0, 0, 30.2), 0.1)
    plates(k, 330, 220, 8, [first, second] * 4, (20, 10, 30.5))
    k.box((330, 220, 0.5), face, (20, 10, 38.8), 0.1)
    plates(k, 110, 110, 70, [first, second] * 22, (300, -60, 0))
    k.box((110, 110, 0.5), face, (300, -60, 70.2), 0.1)
    label = labels.plate(
        ["FIBRE IM7   EPOXY 8552", "Tg 200 °C   0/90/±45", "30 x 300 x 420   LOT 719"],
        160,
        80,
        "CFRP PLATE",
        (40, 40, 44),
    )
    sheet(k, label, 160, 80, (-40, -20, 39.2), 6)
    k.anchor("layered-edge", (290, -116, 40))
    k.anchor("light-weight", (150, 80, 39.4))
    k.anchor("resin-name", (-40, -20, 40))
    k.anchor("sawn-stock", (-140, -151, 16))
    scale(k)
