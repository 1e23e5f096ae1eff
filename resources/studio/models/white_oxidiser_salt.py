"""Common oxidiser salts: sacks and a big bag of ammonium nitrate prills, UN 2067, 1495, 1486."""

from kit.core import View
from kit.packing import big_bag, open_sack, sack
from kit.props import scale
from kit.stickers import chem
from kit.stuffs import liquid, sample, woven_sack

VIEWS = {"hero": View(-20, 22), "closeup": View(-12, 34, at="prills", radius=110)}


def build(k):
    """Stand a big bag behind, sacks of other salts in front, prills in a dish."""
    white, prill = woven_sack(), liquid((0.74, 0.74, 0.72), 0.45)
    big = chem(
        "AMMONIUM NITRATE",
        ("N 34.4 %   fertiliser", "UN 2067   CAS 6484-52-2", "Net 600 kg"),
        ("5.1",),
        ink=(20, 90, 40),
        ratio=0.9,
    )
    with k.at((260, 330, 0)):
        big_bag(k, 700, 760, white, big, loops=(0.03, 0.25, 0.08))
    first = chem(
        "SODIUM CHLORATE",
        ("UN 1495   CAS 7775-09-9", "99.5 %   Net 25 kg"),
        ("5.1",),
        ratio=0.8,
        ink=(20, 50, 120),
    )
    open_sack(k, 380, 250, 430, prill, white, first, (-220, -60, 0))
    second = chem(
        "POTASSIUM NITRATE", ("UN 1486   CAS 7757-79-1", "Net 25 kg"), ("5.1",), ratio=0.8
    )
    sack(k, 360, 420, 110, white, second, (300, -210, 0), rot=(0, 0, -8))
    sample(k, 90, prill, (20, -220, 0), "ball", 7, 900, (0.04, 0.08, 0.2))
    k.anchor("prills", (15, -245, 28))
    k.anchor("other-un", (-230, -196, 205))
    scale(k)
