"""Vaccine cold box: foam box with rows of capped vials, ice packs, logger; UN 3373 sample bag."""

from kit import labels
from kit.biolab import tube, vial
from kit.casing import display
from kit.core import FRONT, View
from kit.materials import plastic
from kit.packing import carton
from kit.papers import bag
from kit.props import scale
from kit.screens import lcd
from kit.stuffs import foam, liquid

VIEWS = {"hero": View(-22, 26), "closeup": View(-10, 32, at="aluminium-caps", radius=75)}


def build(k):
    """Open foam box with vials, ice packs and logger; lid leaning; sample carton beside."""
    white = foam((0.64, 0.65, 0.65), 2.5)
    w, d, h, t = 420, 300, 190, 34
    k.box((w, d, 60), white, base=True, bevel=4)
    for x in (-1, 1):
        k.box((t, d, h), white, (x * (w - t) / 2, 0, 0), 4, base=True)
        k.box((w, t, h if x > 0 else h - 70), white, (0, x * (d - t) / 2, 0), 4, base=True)
    k.box((w, d, 40), white, (0, 250, 145), 5, rot=(68, 0, 0))
    drawing = labels.plate(["RABVAC  10 doses", "Lot R448 EXP 11/26", "Store 2 - 8 °C"], 46, 24,
                           "VET VACCINE", (20, 110, 60), labels.PAPER)  # fmt: skip
    for i in range(5):
        for j in range(3):
            vial(k, 14, 62, liquid((0.55, 0.3, 0.3)), drawing, (-150 + 36 * i, -82 + 38 * j, 60),
                 (0.03, 0.2, 0.45) if j < 2 else (0.02, 0.35, 0.1), 0.7)  # fmt: skip
    k.anchor("aluminium-caps", (-78, -90, 116))
    ice = plastic((0.12, 0.35, 0.6), 0.25)
    for x in (80, 150):
        k.box((58, 190, 34), ice, (x, 0, 60), 12, base=True)
        k.cyl(8, 6, plastic((0.6, 0.62, 0.64)), (x, 70, 94))
        k.image(labels.line("ICE PACK", 46, 14, (220, 235, 245)), 46, 14, (x, -40, 94))
    with k.at((115, -40, 96), rot=(0, 0, 6)):
        k.box((88, 56, 18), plastic((0.62, 0.63, 0.6), 0.4), base=True, bevel=4)
        display(k, lcd(["4.6 °C  OK"], 54, 20), 54, 20, (0, 8, 18), (0, 0, 0), rim=3)
        k.cyl(4, 3, plastic((0.02, 0.4, 0.1)), (-20, -16, 17.5))
        k.cyl(4, 3, plastic((0.5, 0.02, 0.02)), (0, -16, 17.5))
        k.anchor("temp-logger", (0, 8, 20))
    words = labels.plate(["VETERINARY VACCINE", "15 x 10 doses  2 - 8 °C"], 240, 74, "KEEP COOL",
                         (20, 70, 150), labels.PAPER)  # fmt: skip
    k.image(words, 240, 74, (0, -d / 2, 60), rot=FRONT)
    carton(k, 190, 150, 150, (330, 30, 0), mat=plastic((0.58, 0.57, 0.54), 0.7))
    with k.at((330, -45, 86), rot=FRONT):
        for r, tone in ((58, 0.02), (54, 0.62)):
            corners = [(0, r), (r, 0), (0, -r), (-r, 0)]
            k.plate([corners], 0.6, plastic((tone,) * 3), (0, 0, 1 - tone), bevel=0.1)
        k.image(labels.line("UN 3373", 70, 22), 70, 22, (0, 0, 1.2))
        words = labels.line("BIOLOGICAL SUBSTANCE, CATEGORY B", 150, 16)
        k.image(words, 150, 16, (0, -70, 0.2))
    k.anchor("un-3373", (330, -48, 88))
    bag(k, 110, 90, (320, -140, 0), -6, t=2)
    for i in range(3):
        with k.at((290 + 26 * i, -180, 12), rot=(-90, 0, -6)):
            tube(k, 7, 78, (0.4, 0.05, 0.35), fill=liquid((0.3, 0.02, 0.02)), level=0.35,
                 drawing=labels.line("SAMPLE", 30, 12))  # fmt: skip
    scale(k)
