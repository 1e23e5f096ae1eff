"""Titanium-stabilised duplex steel: stencilled sheets, a thin wide tube, magnets that hold."""

from kit.core import View
from kit.materials import RED, STEEL, brushed, painted, plastic, polished
from kit.packing import sheet
from kit.props import scale
from kit.stickers import slip
from kit.stock import BEARER, bearers, tube

VIEWS = {"hero": View(-26, 24), "closeup": View(-14, 28, at="magnet-stainless", radius=120)}


def build(k):
    """Lay three sheets on timbers, a tube behind, magnets on the sheet, the certificate."""
    bearers(k, (-270, 270), 460)
    steel = brushed(STEEL, "X", 0.34, 2.0)
    for i in range(3):
        k.box((820, 430, 5), steel, (0, -8 * i, BEARER + 2.5 + 5.2 * i), 0.4)
    top = BEARER + 15.6
    tube(k, 75, 3, 700, brushed(STEEL, "Z", 0.34, 2.0), (-350, 120, top + 75), steel)
    for x in (-300, 300):
        for y in (40, 200):
            k.box((40, 24, 34), plastic((0.35, 0.26, 0.16), 0.8), (x, y, top + 17), 3)
    ink = plastic((0.02, 0.025, 0.06), 0.5)
    k.text("08Х22Н6Т  ЭП53   5 x 430 x 820   ПЛ. 40718", 16, ink, (0, -110, top + 0.1))
    k.text("0Cr21Ni5Ti   HEAT 40718", 14, ink, (60, -160, top + 0.1))
    for x, y in ((-240, -60), (-170, -150)):
        with k.at((x, y, top), rot=(0, 0, 20)):
            for s in (-1, 1):
                k.box((16, 16, 14), polished(), (s * 20, 0, 7), 2)
                k.box((16, 16, 24), painted(RED, 0.4), (s * 20, 0, 25), 2)
            k.box((56, 16, 18), painted(RED, 0.4), (0, 0, 44), 6)
    cert = slip("CERTIFICATE", ["Cr 21.4   Ni 5.6", "Ti 0.42", "heat 40718"], 0.8)
    sheet(k, cert, 180, 144, (160, -330, 0.3), -6)
    k.anchor("magnet-stainless", (-240, -68, top + 30))
    k.anchor("ti-line", (160, -325, 1))
    k.anchor("grade-stencil", (-80, -112, top + 0.5))
    scale(k)
