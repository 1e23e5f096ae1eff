"""HF station: tall rack with exciter and equal amplifier drawers, thumb-thick coaxial output."""

from kit import labels, screens
from kit.casing import bow, cabinet, display, fan, keys, knob, led, rails
from kit.core import FRONT, View
from kit.materials import BRASS, painted, plastic, polished, rubber, turned
from kit.props import scale

VIEWS = {"hero": View(-26, 14), "closeup": View(-18, 12, at="amplifier-drawers", radius=280)}


def build(k):
    """Rack from above: exciter, receiver, six drawers, power supply; output on the left side."""
    y = cabinet(k, 600, 800, 1980, color=(0.52, 0.50, 0.44), open_front=True)
    fronts = rails(k, (5, 5, 4, 4, 4, 4, 4, 4, 4, 3), 110, loc=(0, y, 0), color=(0.46, 0.44, 0.38))
    y = fronts[0][1]
    for i, place in enumerate(fronts[2:8]):
        z = place[2]
        for dx in (-150, -50):
            fan(k, 100, (dx, y, z), FRONT, blade=(0.2, 0.2, 0.2))
        for j, tone in enumerate(((0.1, 0.9, 0.2), (0.1, 0.9, 0.2), (0.9, 0.4, 0.05))):
            led(k, tone, (60 + j * 22, y, z + 40), r=4, lit=j < 2)
        k.image(
            labels.line(f"PA {i + 1}   1 kW", 120, 26, (200, 198, 190)),
            120,
            26,
            (110, y, z),
            rot=FRONT,
        )
        bow(k, 130, 36, 6, (200, y, z), (90, 90, 0))
    k.anchor("amplifier-drawers", (20, y - 4, fronts[5][2]))
    z = fronts[8][2]
    pairs = [("MODE", "ALE 3G ADAPTIVE"), ("LINK", "STN-04  7.412 MHz"), ("POWER", "4000 W")]
    display(k, screens.rows(200, 110, "HF CONTROL", pairs), 200, 110, (-90, y, z))
    keys(k, 4, 4, 26, 26, (20, 18, 5), (90, y, z))
    knob(k, 22, (185, y, z))
    k.anchor("ale-menu", (-90, y - 4, z + 10))
    z = fronts[9][2]
    k.image(
        labels.plate(["1.5-30 MHz   4 kW   400 V 3~", "S/N 0318"], 260, 70, "HF TRANSMITTER"),
        260,
        70,
        (-40, y, z),
        rot=FRONT,
    )
    for zz in (fronts[0][2], fronts[1][2]):
        for dx in (-110, 110):
            k.box((160, 6, 120), painted((0.30, 0.29, 0.25)), (dx, y - 2, zz), 2)
    with k.at((-300, -60, 1500), rot=(0, -90, 0)):
        k.cyl(60, 16, turned(BRASS))
        for i in range(4):
            a, b = ((44, 0), (-44, 0), (0, 44), (0, -44))[i]
            k.prism(6, 9, 26, polished(), (a, b, 0))
        k.cyl(30, 60, turned(), (0, 0, 10))
        k.anchor("thick-coax", (10, -26, 50))
    k.sweep(
        [
            (-368, -60, 1500),
            (-440, -60, 1480),
            (-480, -60, 1300),
            (-470, -40, 520),
            (-430, 60, 70),
            (-420, 300, 40),
        ],
        30,
        rubber(),
    )
    k.cyl(10, 4, plastic((0.5, 0.4, 0.02)), (-250, -400, 1950), rot=FRONT)
    scale(k)
