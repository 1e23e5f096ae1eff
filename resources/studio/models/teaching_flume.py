"""Teaching flume: open trough with clear sides on a frame, tanks at the ends, small pump below."""

from kit.core import FRONT, View, rounded
from kit.materials import DARK, glass, painted, plastic, polished
from kit.props import scale
from kit.works import badge, frame, motor

VIEWS = {"hero": View(-22, 18), "closeup": View(-18, 16, at="clear-sides", radius=700)}


def build(k):
    """Trough along X with a weir and water, pump in the open underneath."""
    blue, steel = painted((0.05, 0.17, 0.36), 0.4), polished((0.6,) * 3, 0.25)
    frame(k, 3600, 420, 900, 60, blue, (0, 0, 0), (0.1, 0.97))
    for x in (-600, 600):
        for y in (-180, 180):
            k.box((60, 60, 900), blue, (x, y, 0), 3, base=True)
    k.box((3600, 330, 30), steel, (0, 0, 900), 2, base=True)
    clear = glass((0.93, 0.97, 0.97))
    for y in (-150, 150):
        k.box((3500, 10, 400), clear, (0, y, 930), 1, base=True)
        k.box((3600, 40, 40), blue, (0, y * 1.06, 1330), 3, base=True)
        for i in range(7):
            k.box((36, 22, 430), blue, (-1740 + 580 * i, y * 1.1, 920), 2, base=True)
    water = plastic((0.10, 0.30, 0.38), 0.05)
    k.box((1900, 286, 250), water, (-800, 0, 932), 2, base=True)
    k.box((1500, 286, 90), water, (950, 0, 932), 2, base=True)
    k.plate(
        [[(-70, 0), (110, 0), (60, 90), (0, 262), (-70, 262)]],
        284,
        plastic((0.5, 0.36, 0.05)),
        (190, 0, 932),
        rot=FRONT,
    )
    for x in (-2150, 2150):
        k.box((700, 700, 640), painted((0.36, 0.40, 0.42), 0.4), (x, 0, 700), 30, base=True)
        k.plate(
            [rounded(720, 720, 40), rounded(640, 640, 30)],
            40,
            painted((0.36, 0.40, 0.42)),
            (x, 0, 1350),
        )
        k.box((500, 500, 700), blue, (x, 0, 0), 6, base=True)
        k.box((636, 636, 8), water, (x, 0, 1325))
    with k.at((700, -420, 0)):
        k.box((520, 300, 60), painted(DARK), (0, 0, 0), base=True)
        k.cyl(130, 140, painted((0.06, 0.2, 0.12)), (-150, 0, 220), rot=FRONT)
        k.box((100, 120, 120), painted((0.06, 0.2, 0.12)), (-150, -60, 56), base=True)
        motor(k, 95, 260, (-40, -60, 200), mat=painted((0.42, 0.44, 0.46)))
        k.box((200, 140, 60), painted(DARK), (110, -60, 56), base=True)
    k.pipe(
        [(550, -480, 330), (550, -480, 560), (-1850, -480, 560), (-1850, -240, 560)],
        50,
        plastic((0.3, 0.31, 0.33)),
    )
    k.pipe([(550, -440, 220), (550, -300, 220)], 50, plastic((0.3, 0.31, 0.33)))
    with k.at((-300, -190, 1340)):
        k.box((90, 400, 20), steel, (0, 190, 30), 3)
        k.cyl(5, 330, polished(), (0, 190, 1240 - 1340), seg=16)
    badge(k, "LEHRGERINNE C-4", ["FLOW 60 m³/h", "300 x 400 mm"], 260, (-1200, -213, 865))
    k.anchor("open-top", (900, -100, 1375))
    k.anchor("clear-sides", (-900, -156, 1100))
    k.anchor("small-pump", (800, -585, 240))
    scale(k)
