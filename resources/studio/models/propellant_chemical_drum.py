"""Propellant chemicals: small fibre drums and bottles with odd diamonds, white and orange."""

from kit.container import bottle, fibre_drum, jar
from kit.core import View
from kit.packing import sheet
from kit.props import scale
from kit.stickers import chem, slip
from kit.stuffs import SALT, glitter, powder, sample, water

VIEWS = {"hero": View(-20, 22), "closeup": View(-12, 16, at="odd-diamond", radius=120)}


def build(k):
    """Stand fibre drum, wetted jar, bottle and two dishes; the order sheet lies in front."""
    white = glitter(SALT, 1.2, contrast=0.15)
    orange = powder((0.62, 0.20, 0.02), 1.2, 0.15)
    label = chem(
        "GUANIDINE NITRATE",
        ("CAS 506-93-4   UN 1467", "99 %   Net 25 kg"),
        ("5.1",),
        ("ring", "harm"),
        band=(200, 150, 0),
        ratio=0.62,
    )
    fibre_drum(k, label, r=170, h=430, degrees=112)
    wet = chem(
        "NITROGUANIDINE", ("wetted 25 % water", "UN 1336  CAS 556-88-7"), ("4.1",), ratio=0.7
    )
    jar(k, 70, 180, white, wet, (260, -20, 0), wall=None)
    oil = chem("TEGDN", ("CAS 111-22-8", "stabilised  1 L"), ("1.1D",), ratio=0.7)
    bottle(k, 55, 220, water((0.92, 0.9, 0.8)), oil, (420, 0, 0), cap=(0.5, 0.03, 0.02))
    sample(k, 62, white, (60, -230, 0), color=(0.04, 0.08, 0.2))
    sample(k, 62, orange, (230, -220, 0))
    order = slip(
        "PURCHASE ORDER",
        ["2-NDPA, CAS 119-75-5", "for: Pyrolux airbag & flare works", "use: stabiliser", "5 kg"],
        0.7,
    )
    sheet(k, order, 170, 119, (-150, -270, 0), 8)
    k.anchor("cas-line", (-40, -170, 262))
    k.anchor("odd-diamond", (-105, -134, 180))
    k.anchor("pyro-buyer", (-160, -265, 1))
    scale(k)
