"""Cross-flow filter skid: stack of flat cassettes in a plate clamp, pump, three gauged lines."""

from kit.bio import BRIGHT, clamp, tank
from kit.core import FRONT, View
from kit.materials import plastic, polished
from kit.parts import sticker
from kit.props import scale
from kit.works import badge, chair_wheels, frame, gauge, motor

VIEWS = {"hero": View(-24, 18), "closeup": View(-20, 18, at="cassette-stack", radius=270)}


def build(k):
    """Vessel left, pump below, cassette holder right, a loose cassette in front."""
    steel, cass = polished(BRIGHT, 0.16), plastic((0.68, 0.70, 0.70), 0.45)
    frame(k, 1500, 800, 800, 50, steel, (0, 0, 60), (0.05, 0.97))
    chair_wheels(k, 1430, 745, 30)
    k.box((1460, 780, 20), steel, (0, 0, 850), 2, base=True)
    with k.at((-450, 0, 560)):
        tank(k, 210, 520, legs=3, low=300)
        clamp(k, 30, (0, 0, 890))
    with k.at((330, 0, 870)):
        for x in (-260, 260):
            k.box((70, 260, 400), steel, (x, 0, 0), 8, base=True)
        for y in (-100, 100):
            for z in (60, 340):
                k.cyl(20, 700, polished(), (-350, y, z), axis="X")
                k.prism(6, 34, 40, polished(), (-330, y, z), axis="X")
        for i in range(8):
            k.box(
                (36, 180, 300),
                cass if i % 2 else plastic((0.12, 0.24, 0.44), 0.45),
                (-150 + 42 * i, 0, 50),
                3,
                base=True,
            )
            k.box((37, 150, 6), plastic((0.3, 0.3, 0.3)), (-150 + 42 * i, 0, 350), 1)
        sticker(k, "0.5 m²  30 kD", 200, 40, (0, -92, 210), paper=(235, 238, 238))
        for x, z in ((-300, 90), (-300, 310), (300, 200)):
            clamp(k, 22, (x, -120, z), rot=FRONT, h=70)
            gauge(k, 42, (x, -137, z + 100))
            k.cyl(8, 90, polished(), (x, -130, z + 20))
    k.pipe([(30, -190, 960), (-130, -190, 960), (-130, -190, 700), (-250, -60, 500)], 20, steel, 50)
    k.pipe([(30, -190, 1180), (-250, -190, 1180), (-250, 0, 1180), (-330, 0, 1180)], 20, steel, 50)
    k.pipe([(630, -190, 1070), (720, -190, 1070), (720, -190, 500)], 18, steel, 50)
    with k.at((-330, -40, 120)):
        k.box((420, 300, 260), steel, (0, 0, 0), 30, base=True)
        k.cyl(120, 120, steel, (-110, -150, 330), rot=FRONT)
        motor(k, 90, 260, (20, -60, 330), mat=steel)
        k.box((200, 160, 20), steel, (0, 0, 258))
    with k.at((330, -560, 0)):
        k.box((210, 180, 24), cass, (0, 0, 0), 4, base=True)
        for x, y in ((-80, -60), (-80, 60), (80, -60), (80, 60), (-80, 0), (80, 0)):
            k.cyl(12, 2, plastic((0.05,) * 3), (x, y, 24), seg=24)
        sticker(k, "PES 30 kD  0.5 m²  LOT 22-14", 120, 24, (0, 0, 24), rot=(0, 0, 0))
    badge(k, "QUERSTROM TF-5", ["2.5 m²  SIP 121 °C", "S/N 331"], 200, (-330, -191, 240))
    k.anchor("cassette-stack", (300, -95, 1150))
    k.anchor("area-print", (330, -560, 26))
    k.anchor("three-lines", (30, -205, 1080))
    k.anchor("clamps", (-450, -20, 1480))
    scale(k)
