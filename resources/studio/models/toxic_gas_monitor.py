"""Fixed agent monitor: cabinet with agent letters on its screen, sample line, gas bottles."""

from kit import labels
from kit.core import FRONT, View
from kit.materials import BRASS, RED, painted, plastic, polished, rubber
from kit.plant import gauge
from kit.process import corners, tag
from kit.props import scale

VIEWS = {"hero": View(-24, 16), "closeup": View(-10, 12, at="agent-names", radius=190)}
W, D, H = 560.0, 420.0, 700.0


def _bottle(k, x, color, words):
    k.cyl(52, 20, rubber(), (x, 0, 0))
    k.lathe(
        [(0, 8), (50, 8), (50, 380), (40, 420), (16, 440), (16, 462), (0, 462)],
        painted(color),
        (x, 0, 0),
        smooth=50,
    )
    k.cyl(13, 40, polished(BRASS), (x, 0, 455))
    k.cyl(20, 18, plastic((0.03,) * 3), (x, 0, 495))
    k.cyl(15, 50, polished(BRASS), (x, -10, 474), rot=FRONT)
    gauge(k, 22, (x, -46, 476), stem=24)
    k.wrap(labels.line(words, 100, 50), 50.6, 60, 120, (x, 0, 250))


def build(k):
    """Cabinet on feet, lamps on top, heated line at the left, two gas bottles at the right."""
    beige, dark, steel = painted((0.52, 0.51, 0.47)), plastic((0.04, 0.045, 0.05)), polished()
    for x, y in corners(W / 2 - 50, D / 2 - 50):
        k.cyl(22, 24, rubber(), (x, y, 0))
    k.box((W, D, H), beige, (0, 0, 22), 10, base=True)
    k.box((W - 30, 12, H - 30), painted((0.58, 0.57, 0.53)), (0, -D / 2 - 4, H / 2 + 22), 4)
    with k.at((-50, -D / 2 - 10, 520), rot=FRONT):
        k.box((350, 270, 16), dark, bevel=5)
        rows = [
            ("GB", "< LIMIT", False),
            ("VX", "< LIMIT", False),
            ("HD", "< LIMIT", False),
            ("L", "3E-4 TWA", True),
        ]
        k.image(
            labels.screen("AGENT MONITOR  GB VX HD L", rows), 316, 230, (0, 0, 8), t=1.2, rough=0.12
        )
    for i in range(4):
        k.cyl(11, 9, plastic((0.30, 0.31, 0.32)), (190, -D / 2 - 8, 610 - i * 60), rot=FRONT)
    for i in range(10):
        k.box((240, 4, 8), dark, (-60, -D / 2 - 10, 110 + i * 18), 1)
    k.box((60, 20, 130), steel, (220, -D / 2 - 14, 250), 5)
    k.cyl(14, 60, steel, (0, -40, H + 20))
    for i, color in enumerate(((0.02, 0.35, 0.06), (0.62, 0.36, 0.01), RED)):
        k.cyl(36, 62, plastic(color, 0.15), (0, -40, H + 78 + i * 66))
        k.cyl(37, 6, dark, (0, -40, H + 138 + i * 66))
    k.anchor("alarm-lamps", (0, -76, H + 240))
    k.box((200, 24, 60), dark, (-60, -D / 2 - 6, 320), 3)
    for i in range(8):
        k.cyl(6, 6, polished(BRASS), (-137 + i * 22, -D / 2 - 16, 320), rot=FRONT, seg=20)
    hose = plastic((0.16, 0.16, 0.17), 0.6)
    path = [(-W / 2 - 30, -60, 560), (-W / 2 - 160, -80, 540), (-W / 2 - 230, -130, 300)]
    k.sweep([*path, (-W / 2 - 210, -200, 60), (-W / 2 - 80, -340, 34), (-60, -380, 30)], 24, hose)
    k.cyl(30, 44, steel, (-W / 2 - 42, -60, 560), axis="X")
    k.cyl(30, 60, steel, (-60, -380, 30), axis="X")
    for t in ((-W / 2 - 222, -138, 290), (-W / 2 - 228, -150, 200)):
        k.tube(26, 23, 30, plastic((0.6, 0.42, 0.02)), t)
    k.anchor("sample-line", (-W / 2 - 180, -116, 480))
    with k.at((W / 2 + 110, -70, 0)):
        _bottle(k, 0, (0.40, 0.03, 0.02), "H2 5.0")
        _bottle(k, 130, (0.10, 0.12, 0.12), "N2 5.0")
    for x, z in ((0, 470), (130, 430)):
        start = (W / 2 + 110 + x, -24, 470)
        k.sweep(
            [start, (start[0] - 40, 60, 560), (W / 2 + 30, 60, z), (W / 2 - 4, 60, z)],
            4,
            polished((0.7, 0.4, 0.2)),
        )
    k.anchor("gas-bottle", (W / 2 + 104, -122, 330))
    k.anchor("agent-names", (-110, -D / 2 - 20, 614))
    tag(
        k,
        "SENTINELLE AM-7",
        ["GA GB GD VX HD L", "TWA / IDLH   230 V", "S/N 00714"],
        150,
        70,
        (150, -D / 2 - 10, 110),
    )
    scale(k)
