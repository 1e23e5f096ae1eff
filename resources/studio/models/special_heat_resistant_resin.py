"""Bismaleimide resin: small fibre drum and pail, yellow powder and amber lumps, high Tg."""

from kit.container import fibre_drum, pail
from kit.core import View
from kit.ingots import lump
from kit.packing import sheet
from kit.props import scale
from kit.stickers import chem, slip
from kit.stuffs import liquid, powder, sample

VIEWS = {"hero": View(-20, 26), "closeup": View(-12, 18, at="bmi-name", radius=110)}


def build(k):
    """Stand drum and pail, a dish of powder and lumps, the data sheet in front."""
    label = chem(
        "BISMALEIMIDE RESIN",
        ("BMI   CAS 13676-54-5", "Tg 290 °C   Lot BM-0417", "store below 5 °C   Net 10 kg"),
        ratio=0.62,
        band=(130, 80, 10),
    )
    fibre_drum(k, label, r=150, h=370, degrees=118)
    pail(
        k,
        (0.5, 0.5, 0.48),
        chem("PMR-15", ("polyimide resin", "Tg 340 °C   5 kg"), ratio=0.55),
        (290, 40, 0),
        105,
        230,
    )
    yellow, amber = powder((0.66, 0.50, 0.10), 1.0, 0.12), liquid((0.42, 0.17, 0.02), 0.12)
    sample(k, 66, yellow, (40, -210, 0), color=(0.04, 0.08, 0.2))
    for i, (x, y, r) in enumerate(((170, -190, 22), (205, -210, 16), (186, -230, 13))):
        lump(k, r, amber, (x, y, 0), i + 1, 0.8, 0.5, 2)
    data = slip(
        "DATA SHEET  BMI", ["Tg (DMA, dry)     290 °C", "Tg (wet)     265 °C", "density 1.25"], 0.7
    )
    sheet(k, data, 150, 105, (-130, -240, 0), 8)
    k.anchor("bmi-name", (-40, -145, 234))
    k.anchor("tg-line", (-140, -226, 1))
    k.anchor("small-drum", (290, -62, 130))
    scale(k)
