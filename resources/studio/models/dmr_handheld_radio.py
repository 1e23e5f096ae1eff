"""DMR handheld radio: black box with stub antenna, knob, talk key; drop-in charger and clip."""

from kit import labels, screens
from kit.casing import display, keys, knob, led, push
from kit.core import FRONT, View, polar, rounded
from kit.materials import plastic, polished, rubber
from kit.papers import retail
from kit.props import scale

VIEWS = {"hero": View(-26, 20), "closeup": View(-16, 22, at="stub-antenna", radius=48)}


def _radio(k):
    """Handset standing, face to -Y, 120 mm without the antenna."""
    black, grey = plastic((0.035, 0.036, 0.04), 0.45), plastic((0.09, 0.092, 0.098), 0.5)
    with k.at((0, 0, 62)):
        k.plate([rounded(56, 116, 9)], 28, black, (0, 0, 0), rot=FRONT, bevel=3)
        k.plate([rounded(46, 60, 6)], 4, grey, (0, -15, -26), rot=FRONT, bevel=1)
        display(
            k, screens.lcd(["CH 4  DMR", "TG 9  438.2"], 34, 20), 34, 20, (0, -14.4, 18), rim=2.4
        )
        keys(k, 3, 4, 13, 9, (10, 6.4, 2.4), (0, -17, -28), FRONT, plastic((0.22, 0.22, 0.23)))
        for x in (-14, -7, 0, 7, 14):
            k.box((4, 0.6, 20), plastic((0.015,) * 3), (x, -14.6, 44), 0.2)
        push(k, 12, 34, (-29, 0, 14), (90, 0, -90), (0.16, 0.16, 0.17))
        k.cyl(6, 4, polished((0.6, 0.45, 0.2)), (16, 0, 58))
        k.lathe(
            [(6.5, 0), (6.5, 14), (5, 20), (4.2, 66), (0, 68)], rubber(), (16, 0, 61), smooth=60
        )
        knob(k, 7, (-14, 0, 59), (0, 0, 0), h=12)
        led(k, (0.9, 0.1, 0.05), (0, -4, 59), (0, 0, 0), 1.6)


def build(k):
    """One in its charger, one from behind with its clip, label under the battery; carton."""
    with k.at((0, 0, 14)):
        _radio(k)
        k.anchor("stub-antenna", (16, -4, 168))
    k.plate([rounded(84, 74, 18)], 30, plastic((0.045, 0.047, 0.052)), (0, 2, 17), bevel=2.5)
    led(k, (0.1, 0.9, 0.2), (-30, -32, 33), (0, 0, 0), 2)
    with k.at((112, 0, 0), rot=(0, 0, 158)):
        _radio(k)
        with k.at((0, 17, 62), rot=(90, 0, 180)):
            k.plate([rounded(50, 84, 5)], 6, plastic((0.06, 0.062, 0.066)), (0, -10, 1), bevel=1)
            k.plate([rounded(26, 76, 6)], 3, polished((0.3, 0.3, 0.3)), (0, 6, 12), bevel=0.6)
            k.box((26, 12, 12), polished((0.3, 0.3, 0.3)), (0, 42, 7), 1)
            k.anchor("belt-clip", (2, 12, 14))
    with k.at((-100, -20, 0), rot=(0, 0, 10)):
        k.plate([rounded(54, 84, 5)], 14, plastic((0.06, 0.062, 0.066)), (0, 0, 8), bevel=1)
        lines = ["DP-4800   400-470 MHz", "FCC ID: ABZ99FT4417", "CE   4 W   S/N 871T0417"]
        k.image(labels.plate(lines, 46, 32), 46, 32, (0, 14, 15), t=0.3)
        for x, _, _ in polar(3, 14, 0):
            k.box((5, 8, 0.6), polished((0.7, 0.5, 0.2)), (x, -30, 15), 0.1)
        k.anchor("fcc-label", (0, 16, 15.6))
    with k.at((20, 130, 0)):
        retail(
            k,
            200,
            80,
            150,
            (0, 0, 0),
            "DMR 4800",
            ["with charger and belt clip", "400-470 MHz"],
            (30, 60, 130),
        )
    scale(k)
