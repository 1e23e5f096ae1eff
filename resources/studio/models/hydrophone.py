"""Hydrophone: smooth black rubber head with a moulded cable, calibration chart in the case lid."""

from kit import labels
from kit.casing import cutout, foam_case
from kit.core import View
from kit.materials import STEEL, plastic, rubber, turned
from kit.papers import curve
from kit.props import scale

VIEWS = {"hero": View(-24, 30), "closeup": View(-18, 30, at="rubber-head", radius=60)}


def _head(k):
    """Hydrophone along +X from its cable end: metal body, resin head."""
    black = rubber((0.03, 0.03, 0.032))
    with k.at(rot=(0, 90, 0)):
        k.lathe([(4, -46), (7, -30), (10, 0), (11.5, 4), (11.5, 14)], black, smooth=60)
        k.cyl(12, 52, turned(STEEL, 0.25), (0, 0, 12), edge=1)
        k.lathe(
            [(12, 0), (16, 6), (17, 14), (17, 70), (14, 82), (8, 89), (0, 91)],
            black,
            (0, 0, 62),
            smooth=60,
        )


def build(k):
    """One hydrophone in front with its cable, a spherical one in the open case."""
    with k.at((-30, -150, 17.2)):
        _head(k)
        k.anchor("rubber-head", (108, -4, 16))
        k.anchor("moulded-cable", (-30, 0, 6))
        with k.at((36, 0, 0), rot=(90, 0, 0)):
            k.image(
                labels.plate(["TC-40  S/N 0417", "1 000 m"], 34, 11), 34, 11, (0, 0, 11.6), t=0.3
            )
            k.anchor("depth-mark", (4, -3, 12))
    path = [
        (-74, -150, 17),
        (-110, -150, 8),
        (-170, -110, 5),
        (-230, -150, 5),
        (-170, -200, 5),
        (-110, -150, 9),
    ]
    k.sweep(
        [*path, (-170, -100, 12), (-240, -150, 9), (-180, -215, 5), (-60, -220, 5)], 4, rubber()
    )
    top = foam_case(k, 420, 300, 120, (0, 40, 0))
    cutout(k, 150, 46, (-90, 60, top))
    cutout(k, 150, 130, (100, 30, top))
    with k.at((-130, 60, top + 8)):
        _head(k)
    for r in (40, 48, 56):
        k.torus(r, 4, rubber(), (100, 30, top + 4))
        k.torus(r - 2, 4, rubber(), (100, 30, top + 11))
    k.sphere(20, plastic((0.30, 0.14, 0.03), 0.2), (100, 30, top + 12))
    k.image(
        labels.plate(
            ["TYPE TC-40   S/N 0417", "-211 dB re 1 V/µPa", "DEPTH 1 000 m   1 Hz-100 kHz"],
            110,
            40,
            "HYDROPHONE",
        ),
        110,
        40,
        (-90, -50, top + 0.6),
    )
    with k.at((30, 148, 108), rot=(78, 0, 0)):
        chart = curve(
            210,
            120,
            "TC-40 S/N 0417  dB re 1 V/µPa",
            "1 Hz - 100 kHz",
            peaks=((0.3, 0.5, 0.5), (0.86, 0.3, 0.05)),
        )
        k.image(chart, 210, 120, (0, 60, 1), t=0.5, rough=0.6)
        k.anchor("calibration-chart", (-20, 66, 2))
    scale(k)
