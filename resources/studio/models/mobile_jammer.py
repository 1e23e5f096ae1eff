"""Mobile jammer: ribbed box with a row of antennas of different length, fans, supply, remote."""

from kit import labels
from kit.casing import RIGHT, fan, knob, led, legend, toggle
from kit.core import FRONT, View
from kit.many import blocks, grid
from kit.materials import anodised, plastic, polished, rubber
from kit.props import scale
from kit.sockets import iec, lead, n_type

VIEWS = {"hero": View(-24, 20), "closeup": View(-14, 26, at="band-names", radius=105)}
BANDS = (
    ("CDMA", 250),
    ("GSM", 220),
    ("DCS", 150),
    ("3G", 130),
    ("4G", 200),
    ("WiFi", 110),
    ("GPS", 165),
    ("5G", 90),
)


def build(k):
    """Box with the antennas along its top edge, fans in front, supply and remote switch before."""
    black, dark = anodised((0.06, 0.062, 0.067), 0.42), rubber((0.035,) * 3)
    k.box((460, 170, 190), black, (0, 0, 10), 3, base=True)
    blocks(k, [(x, y, 0) for x in (-190, 190) for y in (-60, 60)], (40, 20, 11), dark)
    for side in (-1, 1):
        blocks(k, grid(16, 1, 9, 0), (3, 170, 14), black, (side * 230, 0, 104), (90, 0, side * 90))
    for i, (band, length) in enumerate(BANDS):
        x = -196 + i * 56
        n_type(k, (x, 20, 200), (0, 0, 0), 0.9)
        k.cyl(11, 26, polished((0.5, 0.48, 0.42)), (x, 20, 208), seg=32)
        k.cyl(9 if i % 2 else 7, length, dark, (x, 20, 232), edge=3, seg=32)
        legend(k, band, 11, (x, -40, 200.2), (0, 0, 0))
        led(k, (0.1, 0.9, 0.2), (x, -84.9, 182), r=3)
        toggle(k, (x, -85, 160))
    k.anchor("antenna-row", (-28, 12, 350))
    k.anchor("band-names", (-28, -40, 201))
    for x in (-170, -80):
        fan(k, 84, (x, -85, 82))
    knob(k, 17, (20, -85, 90))
    legend(k, "POWER", 8, (20, -85, 120))
    k.image(
        labels.plate(["8 BAND   80 W", "CDMA/GSM/DCS/3G/4G/WiFi/GPS", "DC 24 V  20 A"], 130, 56),
        130,
        56,
        (136, -85, 84),
        rot=FRONT,
    )
    iec(k, (190, -85, 40))
    with k.at((340, -60, 0), rot=(0, 0, -8)):
        k.box((130, 220, 74), anodised((0.5, 0.51, 0.52), 0.4), (0, 0, 0), 3, base=True)
        fan(k, 60, (0, -110, 37))
        blocks(k, grid(1, 9, 0, 6), (120, 2.4, 0.4), plastic((0.02,) * 3), (65, 0, 37), RIGHT)
        k.image(labels.plate(["DC 24 V 20 A", "480 W"], 80, 40), 80, 40, (0, 20, 74))
        k.anchor("heavy-supply", (0, -114, 40))
    lead(k, [(290, -170, 20), (250, -220, 8), (210, -200, 10), (192, -92, 38)], 6)
    path = [(24, -90, 30), (20, -150, 14), (-60, -190, 6), (-140, -150, 6), (-180, -190, 8)]
    lead(k, path, 4, start="plain", size=6)
    with k.at((-220, -200, 0), rot=(0, 0, 12)):
        k.box((80, 110, 26), plastic((0.07,) * 3), (0, 0, 0), 6, base=True)
        k.box((34, 34, 12), plastic((0.5, 0.03, 0.03)), (0, 18, 26), 3, base=True)
        legend(k, "JAM  OFF", 9, (0, -24, 26.2), (0, 0, 0))
        k.anchor("remote-switch", (0, 16, 39))
    scale(k)
