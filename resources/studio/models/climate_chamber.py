"""Climate chamber on castors: open door with window, shelves and flat floor inside, plate."""

from kit import labels
from kit.casing import display, louvres
from kit.core import FRONT, View, rounded
from kit.materials import BLUE, STEEL, WHITE, brushed, glass, painted, plastic, polished, rubber
from kit.props import scale
from kit.screens import rows

VIEWS = {"hero": View(-28, 14), "closeup": View(-16, 14, at="shelves", radius=430)}


def build(k):
    """Stand the cabinet with its door swung open."""
    white, steel = painted(WHITE, 0.35), brushed(STEEL, "Z", 0.3)
    for x in (-440, 440):
        for y in (-330, 330):
            k.cyl(60, 40, rubber(), (x, y + 20, 60), rot=FRONT)
            k.box((60, 50, 70), polished(), (x, y, 70), 4, base=True)
    k.box((1080, 900, 420), white, (0, 0, 130), 10, base=True)
    k.box((1080, 900, 120), white, (0, 0, 1580), 10, base=True)
    for x in (-490, 490):
        k.box((100, 900, 1040), white, (x, 0, 545), 4, base=True)
    k.box((900, 60, 1040), white, (0, 420, 545), 2, base=True)
    for x in (-436, 436):
        k.box((8, 820, 1030), steel, (x, -20, 548), 0, base=True)
    k.box((870, 8, 1030), steel, (0, 386, 548), 0, base=True)
    k.box((870, 820, 8), steel, (0, -20, 550), 0, base=True)
    k.box((870, 820, 8), steel, (0, -20, 1572), 0, base=True)
    for z in (820, 1110, 1390):
        for i in range(19):
            k.box((6, 740, 6), polished(), (-400 + i * 44.4, -30, z), 0)
        for y in (-390, 330):
            k.box((850, 8, 12), polished(), (0, y, z), 2)
    k.box((180, 140, 60), plastic((0.02, 0.16, 0.06)), (-150, -60, 823), 4, base=True)
    k.tube(170, 120, 16, plastic((0.3, 0.3, 0.3)), (0, 372, 1280), rot=FRONT)
    k.plate(
        [rounded(940, 1090, 40), rounded(860, 1010, 30)],
        24,
        rubber((0.05,) * 3),
        (0, -452, 1065),
        rot=FRONT,
        bevel=4,
    )
    with k.at((545, -460, 1065), rot=(0, 0, -68)):
        k.box((1000, 90, 1120), white, (500, 45, -560), 12, base=True)
        k.box((900, 14, 1020), steel, (500, -6 + 98, -510), 4, base=True)
        k.box((360, 104, 420), plastic((0.05,) * 3), (500, 46, -60), 6, base=True)
        k.box((320, 110, 380), glass((0.8, 0.9, 0.95)), (500, 46, -40), 2, base=True)
        k.box((40, 50, 320), plastic((0.05,) * 3), (930, -20, -160), 10, base=True)
    drawing = rows(
        480,
        300,
        "CHAMBER  KLX-720",
        [("TEMP", "+85.0 C"), ("HUMIDITY", "85 % RH"), ("PROGRAM", "IEC 68-2")],
        (20, 90, 140),
    )
    display(k, drawing, 240, 130, (-320, -450, 1645), FRONT)
    k.box((400, 3, 60), painted(BLUE), (240, -451, 1640), 1)
    louvres(k, 8, 420, 26, (180, -450, 330), FRONT)
    k.image(
        labels.plate(
            ["-40 to +180 C   10 to 98 % RH", "720 L   R449A"], 240, 80, "KLIMATRON", (20, 70, 130)
        ),
        240,
        80,
        (-360, -450.5, 430),
        FRONT,
        1,
    )
    k.box((120, 4, 90), plastic((0.12, 0.2, 0.3), 0.2), (-420, -451, 290), 4)
    k.tube(46, 36, 30, rubber(), (-540, -100, 1200), rot=(0, -90, 0))
    k.lamp((0, -330, 1540), 500, 9, target=(0, 0.4, -1))
    k.anchor("shelves", (-60, -396, 1110))
    k.anchor("humidity", (-360, -452, 430))
    k.anchor("castors", (-440, -372, 70))
    scale(k)
