"""Ordinary laboratory reagents: several kinds of bottle in one carton, everyday CAS numbers."""

from kit.container import bottle, jar, plastic_bottle
from kit.core import View
from kit.packing import carton
from kit.props import scale
from kit.stickers import chem
from kit.stuffs import SALT, amber, clear, liquid, powder, water

VIEWS = {"hero": View(-18, 20), "closeup": View(-6, 12, at="cas-number", radius=80)}
BAND = (20, 90, 160)


def build(k):
    """Line up four kinds before their opened carton."""
    carton(k, 250, 170, 160, (30, 150, 0), None, opened=True)
    for x in (-50, 30, 110):
        bottle(k, 43, 200, None, None, (x, 150, 6), amber(), (0.4, 0.03, 0.02))
    first = chem(
        "2-PROPANOL",
        ("isopropanol   p.a.", "CAS 67-63-0   1 L", "Lot K5219"),
        ("3",),
        ("flame", "harm"),
        band=BAND,
        ratio=0.7,
    )
    bottle(k, 45, 200, liquid((0.2, 0.07, 0.015)), first, (-130, 0, 0), amber(), (0.4, 0.03, 0.02))
    second = chem(
        "BENZOIC ACID",
        ("ACS reagent   500 g", "CAS 65-85-0", "Lot B0412"),
        (),
        ("acid",),
        band=BAND,
        ratio=0.7,
    )
    plastic_bottle(k, 42, 150, (0.66, 0.66, 0.65), second, (-20, -30, 0), (0.05, 0.2, 0.45))
    third = chem(
        "MIBK",
        ("4-methyl-2-pentanone  AR", "CAS 108-10-1   1 L"),
        ("3",),
        ("flame",),
        band=BAND,
        ratio=0.7,
    )
    bottle(k, 45, 200, water(), third, (90, -20, 0), clear(), (0.03, 0.03, 0.03))
    fourth = chem("DL-MANDELIC ACID", ("p.a.   CAS 90-64-2", "100 g"), (), (), ratio=0.5, band=BAND)
    jar(k, 36, 90, powder(SALT, 1.0, 0.1), fourth, (190, -30, 0), (0.05, 0.2, 0.45))
    k.anchor("cas-number", (-28, -73, 55))
    k.anchor("grade-word", (-148, -43, 88))
    k.anchor("many-kinds", (30, 132, 195))
    scale(k)
