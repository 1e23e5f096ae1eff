"""Ammonium perchlorate: blue plastic ring-lid drum with the oxidiser diamond, white salt."""

from kit.container import jar, plastic_drum
from kit.core import View
from kit.props import scale
from kit.stickers import chem
from kit.stuffs import SALT, glitter, sample

VIEWS = {"hero": View(-20, 22), "closeup": View(-12, 20, at="oxidiser-diamond", radius=150)}


def build(k):
    """Stand two drums with size classes, a jar and a dish of white crystals."""
    salt = glitter(SALT, 1.4, contrast=0.15)

    def label(size):
        return chem(
            "AMMONIUM PERCHLORATE",
            ("NH4ClO4   CAS 7790-98-9", "UN 1442   " + size, "Lot AP-3306   Net 100 kg"),
            ("5.1",),
            ("ring",),
            ("OXIDISER", "Keep from fuels"),
            band=(200, 150, 0),
            ratio=0.66,
        )

    plastic_drum(k, (0.03, 0.12, 0.36), label("200 µm"), r=215, h=640, lid=True, degrees=112)
    plastic_drum(
        k, (0.03, 0.12, 0.36), label("400 µm"), (470, 150, 0), 215, 640, lid=True, degrees=112
    )
    jar(k, 60, 140, salt, chem("200 µm", (), ratio=0.3), (250, -220, 0))
    sample(k, 85, salt, (60, -300, 0), color=(0.04, 0.08, 0.2))
    k.anchor("cas-7790", (-60, -208, 372))
    k.anchor("size-class", (0, -218, 344))
    k.anchor("white-salt", (58, -320, 26))
    k.anchor("oxidiser-diamond", (-150, -162, 240))
    scale(k)
