"""Aircraft bomb with guidance kit: lugs on its back, strakes, finned tail with streamers."""

from kit import labels
from kit.aero import body, finset, lug, streamer
from kit.core import FRONT, View, X
from kit.materials import cast, painted, plastic, polished
from kit.props import scale
from kit.surface import ARMY_GREY, OLIVE

VIEWS = {"hero": View(-32, 20), "closeup": View(24, 18, at="tail-fins", radius=380)}


def build(k):
    """Lay the assembled body on a saddle, the open kit container behind it."""
    olive, grey, steel = painted(OLIVE, 0.5), painted(ARMY_GREY, 0.45), cast((0.25, 0.25, 0.25))
    r = 137
    with k.at((0, 0, 400)):
        nose = [
            (20, -1050),
            (30, -1040),
            (64, -960),
            (100, -850),
            (126, -700),
            (r, -520),
            (r, 380),
            (120, 560),
        ]
        body(k, nose, olive)
        body(k, [(24, -1090), (28, -1052)], steel)
        k.tube(127.5, 124, 40, painted((0.6, 0.45, 0.02)), (-720, 0, 0), X)
        body(k, [(122, 560), (120, 575), (116, 760), (92, 1060), (80, 1090)], grey)
        k.tube(124, 110, 26, grey, (556, 0, 0), X)
        finset(k, 4, [(760, 110), (1080, 80), (1080, 300), (980, 300), (860, 170)], 12, grey)
        finset(k, 4, [(-520, r - 2), (-420, r + 55), (180, r + 55), (300, r - 2)], 10, grey)
        for x in (-360, 120):
            k.tube(r + 5, r - 1, 44, grey, (x, 0, 0), X)
            k.box((50, 40, 50), steel, (x + 22, -r - 10, -30), 6)
        for x in (-178, 177):
            lug(k, 70, 66, 26, steel, (x, 0, r - 6))
            k.cyl(46, 14, olive, (x, 0, r - 8))
        k.cyl(32, 24, grey, (680, -60, 98), rot=(30, 0, 0))
        k.cyl(25, 20, polished(), (680, -70, 116), rot=(30, 0, 0))
        for y in (-200, 200):
            streamer(k, "REMOVE BEFORE FLIGHT", 210, (1030, y - 6, 208))
        k.image(
            labels.plate(
                ["GBX-38   Mk 82-K", "TAIL KIT P/N 30417-2"],
                420,
                90,
                paper=(84, 88, 60),
                ink=(235, 200, 50),
            ),
            420,
            90,
            (-120, -r - 1, 40),
            FRONT,
            1,
        )
        k.anchor("tail-fins", (950, -160, 172))
        k.anchor("suspension-lugs", (-178, -8, r + 44))
        k.anchor("strap-strakes", (-60, -134, 132))
    for x in (-420, 300):
        k.box((80, 420, 60), grey, (x, 0, 0), 8, base=True)
        for s in (-1, 1):
            k.box((70, 130, 250), grey, (x, s * 110, 50), 8, base=True, rot=(s * 12, 0, 0))
    for y in (-180, 180):
        k.box((1100, 50, 50), grey, (-60, y, 0), 6, base=True)
    with k.at((-150, 760, 0)):
        k.box((1700, 520, 480), olive, (0, 0, 60), 40, base=True)
        k.box((1716, 540, 30), olive, (0, 0, 300), 8)
        for x in (-700, 700):
            k.box((120, 540, 62), olive, (x, 0, 0), 6, base=True)
        for x in (-600, -200, 200, 600):
            k.box((50, 14, 110), polished(), (x, -266, 300), 4)
        k.cyl(46, 22, polished(), (-500, -262, 430), rot=FRONT)
        k.cyl(36, 4, plastic((0.05, 0.25, 0.55)), (-500, -284, 430), rot=FRONT)
        k.image(
            labels.plate(
                ["TAIL SECTION  KMX-572", "NSN 1325-00-000-4417"],
                560,
                120,
                paper=(84, 88, 60),
                ink=(235, 200, 50),
            ),
            560,
            120,
            (300, -261, 440),
            FRONT,
            1,
        )
        k.anchor("humidity-window", (-500, -290, 430))
    scale(k)
