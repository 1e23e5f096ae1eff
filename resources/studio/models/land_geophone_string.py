"""Land geophone string: orange cases with spikes on a thin two-wire cable, clip at the end."""

import itertools
import random

from kit import labels
from kit.core import View
from kit.materials import plastic, polished
from kit.optics import geophone
from kit.props import scale

VIEWS = {"hero": View(-22, 24), "closeup": View(-18, 26, at="ground-spike", radius=62)}


def build(k):
    """Twelve geophones lying in two rows on their cable, one upright in a foam block."""
    rng, wire = random.Random(4), plastic((0.03, 0.05, 0.03), 0.5)
    places = [(i % 6 * 130 - 330, 110 - i // 6 * 210 + rng.uniform(-14, 14)) for i in range(12)]
    ends = []
    for i, (x, y) in enumerate(places[:11]):
        turn = rng.uniform(-25, 25) + (0 if i < 6 else 180)
        with k.as_prop(), k.at((x, y, 16.8), rot=(90, 0, turn)):
            geophone(k, (0, 0, -80))
        ends.append((x, y))
    for a, b in itertools.pairwise(ends):
        mid = ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + rng.uniform(-24, 24), 9)
        with k.as_prop():
            k.sweep([(*a, 15), mid, (*b, 15)], 2.2, wire)
    with k.at((330, -100, 0)):
        k.box((120, 120, 60), plastic((0.24, 0.16, 0.08), 0.95), (0, 0, 0), 6, base=True)
        geophone(k, (0, 0, 20))
        k.image(
            labels.plate(["SM-24", "10 Hz  375 ohm"], 24, 14),
            24,
            12,
            (0, -16.9, 112),
            rot=(90, 0, 0),
            t=0.3,
        )
        k.anchor("frequency-mark", (0, -17.4, 112))
    with k.as_prop():
        k.sweep([(*ends[-1], 15), (250, -60, 10), (300, -40, 90), (306, -100, 119)], 2.2, wire)
    k.anchor("ground-spike", (places[8][0] + 4, places[8][1] - 40, 22))
    k.anchor("thin-wire", ((places[6][0] + places[7][0]) / 2, (places[6][1] + places[7][1]) / 2, 6))
    k.sweep([(354, -100, 119), (420, -110, 60), (430, -190, 12), (330, -230, 8)], 2.2, wire)
    for y in (-8, 8):
        k.box((50, 6, 9), polished((0.6, 0.42, 0.2)), (306, -230 + y, 0), 1, base=True)
    k.box((24, 24, 14), plastic((0.03,) * 3), (330, -230, 0), 3, base=True)
    scale(k)
