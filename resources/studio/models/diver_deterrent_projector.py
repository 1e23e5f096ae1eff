"""Sound source against divers: heavy rubber-faced drum, amplifier racks, spark electrodes."""

from kit.core import FRONT, View, polar
from kit.materials import glow, painted, polished, rubber, turned
from kit.parts import bolt
from kit.props import scale
from kit.sea import SEA_YELLOW, eye, plug
from kit.works import badge, frame

VIEWS = {"hero": View(-24, 18), "closeup": View(-22, 14, at="heavy-source", radius=520)}


def build(k):
    """Source in its lifting frame, racks behind right, spark dome in front."""
    dark, yellow = rubber((0.025,) * 3), painted(SEA_YELLOW, 0.4)
    frame(k, 1100, 900, 1250, 70, yellow, (0, 0, 0), (0.05, 0.97))
    with k.at((0, 380, 620), rot=FRONT):
        k.cyl(420, 760, painted((0.05,) * 3, 0.45))
        for z in (0, 700):
            k.cyl(460, 60, turned(), (0, 0, z))
            for x, y, _ in polar(16, 435):
                bolt(k, 24, (x, y, z + 60))
        k.lathe([(400, 0), (380, 20), (150, 34), (0, 36)], dark, (0, 0, 758), smooth=60)
        for r in (120, 220, 320):
            k.torus(r, 8, rubber((0.05,) * 3), (0, 0, 788 - r * 0.05))
    k.box((900, 700, 150), yellow, (0, 0, 60), base=True)
    eye(k, 60, (0, 0, 1240), mat=yellow)
    k.box((160, 880, 40), yellow, (0, 0, 1215))
    plug(
        k, 40, (-300, -60, 1010), (-10, -30, 0), [(0, 0, 300), (-300, 100, 200), (-500, 300, -300)]
    )
    k.pipe(
        [(300, 0, 1030), (300, 0, 1180), (700, 0, 1180), (700, 0, 30)], 22, rubber((0.03, 0.1, 0.3))
    )
    for i in range(2):
        with k.at((1150 + 650 * i, 300, 0)):
            k.box((600, 700, 1900), painted((0.10, 0.105, 0.11), 0.45), (0, 0, 0), 10, base=True)
            for j in range(7):
                k.box((520, 14, 200), painted((0.22, 0.23, 0.24)), (0, -354, 260 + 235 * j), 3)
                for x in (-210, 210):
                    k.box((16, 40, 130), polished(), (x, -368, 260 + 235 * j), 4)
                k.cyl(14, 8, glow((0.1, 1, 0.3), 1), (0, -360, 300 + 235 * j), rot=FRONT, seg=20)
    badge(
        k,
        "ABWEHRTON DD-10",
        ["100-1 000 Hz  10 kVA", "205 dB re 1 µPa", "WARNING: DIVERS"],
        400,
        (0, -422, 150),
        color=(150, 20, 20),
    )
    k.box((440, 30, 220), yellow, (0, -400, 150), 4)
    with k.at((-950, -250, 0)):
        k.cyl(230, 120, painted((0.30, 0.32, 0.33)))
        k.lathe(
            [(230, 0), (215, 60), (120, 150), (0, 180)],
            painted((0.30, 0.32, 0.33)),
            (0, 0, 460),
            smooth=60,
        )
        for x, y, _ in polar(4, 190, 45):
            k.cyl(16, 350, polished(), (x, y, 115))
        for z, s in ((120, 1), (460, -1)):
            k.lathe(
                [(40, 0), (30, 80 * s), (12, 140 * s), (0, 150 * s)],
                polished((0.6, 0.45, 0.3)),
                (0, 0, z),
            )
    k.anchor("heavy-source", (-180, -400, 720))
    k.anchor("amplifier-rack", (1150, -75, 1250))
    k.anchor("diver-warning", (0, -428, 110))
    k.anchor("electrodes", (-950, -290, 290))
    scale(k)
