"""Commercial two-way radio: plastic handset with belt clip, charging cradle, label on the back."""

from kit import labels, screens
from kit.casing import TOP, display, keys, knob, legend, push
from kit.core import FRONT, View, rounded
from kit.many import blocks, grid, studs
from kit.materials import GOLD, plastic, polished
from kit.props import scale

VIEWS = {"hero": View(-24, 22), "closeup": View(-14, 26, at="approval-label", radius=45)}


def _set(k, back):
    """Handset standing, its front (or the back without battery) to the viewer."""
    black = plastic((0.05, 0.05, 0.053), 0.42)
    k.plate([rounded(58, 118, 8)], 38, black, (0, 0, 63.5), rot=FRONT, bevel=4)
    k.cyl(7, 12, black, (-18, 0, 122), seg=32)
    k.cyl(6, 90, plastic((0.03,) * 3, 0.5), (-18, 0, 130), seg=32)
    knob(k, 8, (14, 0, 124), TOP, 12)
    if back:
        k.plate([rounded(50, 84, 3)], 2, plastic((0.09, 0.09, 0.095)), (0, -19.2, 56), rot=FRONT)
        drawing = labels.plate(
            ["RADIOWAY RW-446  5 W", "400-470 MHz", "FCC ID: 2AR-RW446", "CE  IC   S/N 19C0331"],
            42,
            34,
            paper=(225, 225, 222),
        )
        k.image(drawing, 42, 34, (0, -20.4, 62), rot=FRONT)
        k.anchor("approval-label", (0, -21, 62))
        studs(k, grid(3, 1, 8, 0), 1.6, 1, polished(GOLD), (0, -20, 30), FRONT)
        return
    blocks(k, grid(1, 8, 0, 3.4), (36, 1.4, 0.5), plastic((0.02,) * 3), (0, -19.2, 96), FRONT)
    display(k, screens.lcd(["CH 12", "446.00625"], 34, 16), 34, 16, (0, -19, 74), rim=2)
    keys(
        k,
        3,
        4,
        13,
        9,
        (10, 6.4, 2),
        (0, -19, 38),
        FRONT,
        plastic((0.2, 0.2, 0.21)),
        "123456789*0#",
        (0.8, 0.8, 0.8),
    )
    legend(k, "RADIOWAY", 4, (0, -19.2, 112))
    push(k, 8, 34, (-33, 4, 84), (90, 0, -90), (0.55, 0.2, 0.02), 2)


def build(k):
    """Handset in its cradle, a second one seen from the back, clip beside it."""
    black = plastic((0.06, 0.06, 0.063), 0.42)
    with k.at((-52, 0, 0)):
        k.box((96, 84, 14), black, (0, 0, 0), 5, base=True)
        k.box((92, 22, 34), black, (0, 32, 0), 5, base=True)
        k.box((14, 60, 34), black, (-39, 6, 0), 4, base=True)
        k.box((14, 60, 34), black, (39, 6, 0), 4, base=True)
        k.cyl(2.4, 1.4, plastic((0.05, 0.6, 0.1), 0.2), (0, -36, 14), seg=24)
        with k.at((0, 0, 13)):
            _set(k, back=False)
        k.anchor("plastic-handset", (-8, -20, 100))
        k.anchor("charging-cradle", (24, -36, 14.5))
    with k.at((52, -10, 0), rot=(0, 0, -10)):
        _set(k, back=True)
    with k.at((100, -30, 0), rot=(0, 0, 20)):
        k.box((24, 70, 4), black, (0, 0, 6), 1.5, base=True)
        k.box((24, 14, 8), black, (0, 28, 0), 1.5, base=True)
    scale(k)
