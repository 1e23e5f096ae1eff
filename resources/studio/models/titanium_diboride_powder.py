"""Titanium diboride: small drum and jar of very fine dull dark grey powder, TiB2 on the label."""

from kit.container import jar, steel_drum
from kit.core import View
from kit.packing import pouch
from kit.props import scale
from kit.stickers import chem
from kit.stuffs import powder, sample

VIEWS = {"hero": View(-20, 26), "closeup": View(-12, 34, at="fine-dark", radius=85)}


def build(k):
    """Stand the small drum, a labelled jar, a bag and a dish of the dust."""
    dust = powder((0.115, 0.115, 0.12), 1.0, 0.12)
    label = chem(
        "TITANIUM DIBORIDE",
        (
            "TiB2 99.5 %   CAS 12045-63-5",
            "D50 2.1 µm   D90 4.6 µm",
            "Grade F   Lot TB-0931",
            "Net 10 kg",
        ),
        ratio=0.6,
        band=(60, 60, 70),
    )
    steel_drum(
        k, (0.45, 0.46, 0.46), label, r=120, h=300, lid=True, hoops=1, degrees=120, label_z=0.42
    )
    small = chem("TiB2", ("CAS 12045-63-5", "D50 2.1 µm   250 g"), ratio=0.55)
    jar(k, 48, 110, dust, small, (185, -60, 0))
    pouch(k, 150, 190, 30, None, small, (-200, -90, 0), (0, 0, 12))
    sample(k, 62, dust, (60, -190, 0))
    k.anchor("tib2-label", (-40, -118, 190))
    k.anchor("fine-dark", (58, -205, 20))
    k.anchor("small-lots", (60, -110, 255))
    scale(k)
