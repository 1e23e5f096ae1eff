"""Common photoresist: gallon brown bottles with a g-line / i-line label, roll of blue dry film."""

from kit.container import bottle
from kit.core import View
from kit.materials import plastic
from kit.props import scale
from kit.stickers import chem
from kit.stuffs import amber, liquid, roll

VIEWS = {"hero": View(-24, 18), "closeup": View(-14, 14, at="line-name", radius=90)}


def build(k):
    """Two bottles and a film roll."""
    label = chem(
        "POSITIVE RESIST S1813X",
        ["g-line 436 nm / i-line 365 nm", "1 gallon (3.785 L)"],
        ["3"],
        ["flame", "harm"],
        band=(240, 200, 40),
        ratio=0.8,
    )
    for x, y in ((-110, 0), (70, 60)):
        bottle(
            k, 78, 300, label=label, loc=(x, y, 0), wall=amber(), fill=liquid((0.25, 0.08, 0.015))
        )
    k.anchor("gallon-bottles", (-130, -70, 260))
    k.anchor("line-name", (-116, -79, 150))
    roll(k, 70, 40, 220, plastic((0.05, 0.18, 0.4), 0.25), (250, -40, 5))
    scale(k)
