"""Teaching analogue computer: printed board with sockets and plug cables, USB lead, lesson book."""

from kit import boards
from kit.casing import knob
from kit.core import View, rounded
from kit.many import grid, studs
from kit.materials import GOLD, plastic, polished
from kit.papers import page, retail
from kit.props import scale
from kit.sockets import usb_c

VIEWS = {"hero": View(-24, 40), "closeup": View(-12, 46, at="printed-symbols", radius=70)}
COLORS = ((0.5, 0.03, 0.02), (0.6, 0.45, 0.02), (0.03, 0.12, 0.4), (0.03, 0.3, 0.08))


def _symbol(k, x, y, words):
    """White triangle of an integrator with its sockets."""
    white = plastic((0.75, 0.75, 0.75), 0.5)
    tri, inner = [(-16, -14), (-16, 14), (16, 0)], [(-14.6, -11.6), (-14.6, 11.6), (12.8, 0)]
    k.plate([tri, inner], 0.5, white, (x, y, 12.1), bevel=0.05)
    k.box((5, 28, 0.5), white, (x - 20, y, 12.1), 0.05)
    boards.printed(k, words, 12, (x - 6, y, 12), (0.75, 0.75, 0.75))


def build(k):
    """Board on feet in front, carton and book behind and beside it."""
    for x in (-125, 125):
        for y in (-85, 85):
            k.cyl(6, 10, polished(), (x, y, 0), seg=24)
    boards.board(k, 280, 200, (0, 0, 10), (0.02, 0.022, 0.026), 1.8, parts=14)
    for i in range(5):
        _symbol(k, -100 + i * 48, 66, "INT")
    for i in range(4):
        _symbol(k, -100 + i * 48, 14, "SUM")
    k.anchor("printed-symbols", (-10, 66, 12.5))
    spots = grid(10, 2, 24, 52, 0, 40) + grid(10, 2, 24, 14, 0, -34)
    studs(k, [(x, y, 11.8) for x, y, _ in spots], 2.6, 2.6, polished(GOLD), seg=16)
    studs(k, [(x, y, 14.4) for x, y, _ in spots], 1.4, 0.2, plastic((0.02,) * 3), seg=12)
    for i in range(5):
        knob(k, 9, (-100 + i * 40, -72, 12), (0, 0, 0))
    for i, (a, b) in enumerate(((0, 12), (3, 27), (15, 34), (6, 18), (9, 31), (22, 38))):
        (x, y, _), (u, v, _) = spots[a], spots[b]
        path = [(x, y, 13), (x, y, 34), ((x + u) / 2, (y + v) / 2, 46), (u, v, 34), (u, v, 13)]
        k.sweep(path, 1.3, plastic(COLORS[i % 4], 0.4))
        studs(k, [(x, y, 14), (u, v, 14)], 2.6, 16, plastic(COLORS[i % 4], 0.4))
    k.box((9, 8, 4), polished(), (140, -50, 13.6), 0.6)
    usb_c(k, (144.2, -50, 13.6), (90, 0, 90))
    path = [(148, -50, 13.6), (176, -54, 12), (190, -90, 4), (120, -140, 4), (30, -150, 4)]
    k.sweep(path, 2.2, plastic((0.6, 0.6, 0.6), 0.4))
    k.box((22, 12, 6), plastic((0.6, 0.6, 0.6), 0.4), (158, -50, 13.6), 1.5)
    k.box((34, 16, 8), plastic((0.6, 0.6, 0.6), 0.4), (24, -150, 4), 1.5)
    k.box((14, 12, 4.4), polished(), (0, -150, 4), 0.3)
    k.anchor("usb-supply", (158, -50, 16.6))
    retail(k, 300, 50, 170, (-10, 170, 0), "ANALOG LAB ONE", ["Learn to compute with volts"])
    book = page("ANALOG LAB ONE - LESSONS", ["1  First circuit", "2  Falling ball", "3  Pendulum",
                "Price list: www.analoglab.example"], 100, 140, (160, 60, 20))  # fmt: skip
    k.plate([rounded(100, 140, 3)], 6, plastic((0.7, 0.7, 0.68), 0.6), (-195, 10, 3))
    k.image(book, 98, 138, (-195, 10, 6), rough=0.5)
    k.anchor("manual", (-195, 30, 6.6))
    scale(k)
