"""Figure interferometer: horizontal head with a large round aperture on an air table, screen."""

from kit import labels, screens
from kit.casing import display
from kit.core import FRONT, View
from kit.labels import Image, ImageDraw, font
from kit.materials import enamel, painted, plastic, polished, turned
from kit.optics import dark, knurl, mirror_mount, optical_table
from kit.papers import foam_box, round_well
from kit.props import scale

VIEWS = {"hero": View(-28, 26), "closeup": View(-30, 12, at="round-aperture", radius=170)}


def fringes():
    """Curved stripes and a value in nm."""
    image = Image.new("RGB", (800, 560), (14, 16, 24))
    draw = ImageDraw.Draw(image)
    for i in range(-9, 10):
        pts = [
            (300 + 240 * t / 20, 280 + i * 26 + 14 * (1 - (t / 20) ** 2)) for t in range(-20, 21)
        ]
        keep = [p for p in pts if (p[0] - 300) ** 2 + (p[1] - 280) ** 2 < 235**2]
        if len(keep) > 2:
            draw.line(keep, fill=(235, 60, 50), width=13)
    draw.ellipse((60, 40, 540, 520), outline=(230, 230, 230), width=5)
    for i, words in enumerate(("PV  38 nm", "RMS 6.2 nm", "632.8 nm")):
        draw.text((570, 120 + i * 90), words, font=font(36), fill=(240, 240, 240))
    return image


def build(k):
    """Table with the head facing the viewer on the left, part in a mount in front, screen right."""
    h = 760
    optical_table(k, 1500, 900, h, t=190)
    for x in (-600, 600):
        for y in (-306, 306):
            k.cyl(118, 30, polished(), (x, y, h - 224))
    k.anchor("damped-table", (-600, -410, 420))
    white = painted((0.62, 0.63, 0.64), 0.4)
    with k.at((-330, 120, h)):
        k.box((360, 620, 40), dark(), (0, 0, 0), 4, base=True)
        k.box((330, 580, 300), white, (0, 10, 40), 24, base=True)
        k.box((334, 4, 304), dark(), (0, -120, 190), 1)
        with k.at((0, -280, 200), rot=FRONT):
            knurl(k, 122, 40, dark(), 60)
            k.tube(112, 82, 60, turned(), (0, 0, 38))
            k.cyl(83, 6, enamel((0.06, 0.03, 0.10)), (0, 0, 70))
            k.tube(116, 110, 14, polished(), (0, 0, 80))
            k.anchor("round-aperture", (-40, 40, 78))
        lines = ["FI-150   APERTURE 150 mm", "632.8 nm  CLASS 2", "S/N 0417"]
        k.image(
            labels.plate(lines, 190, 80, "INTERFEROMETER"),
            190,
            80,
            (-165.5, 40, 190),
            rot=(90, 0, -90),
        )
    mirror_mount(k, 50, 200, (-330, -360, h), (0, 0, 180))
    with k.at((360, 160, h)):
        k.box((220, 160, 16), dark(), (0, 0, 0), 3, base=True)
        k.box((40, 40, 160), dark(), (0, 20, 10), 3, base=True)
        k.box((460, 40, 330), dark(), (0, 0, 300), 8)
        display(k, fringes(), 420, 294, (0, -20, 300), rim=10)
        k.anchor("fringe-screen", (-70, -24, 310))
    with k.at((330, -220, h)):
        foam_box(
            k,
            420,
            240,
            90,
            (0, 0, 0),
            [round_well(84, -100, 0), round_well(84, 100, 0)],
            plastic((0.05,) * 3),
            lid=False,
        )
        for x in (-100, 100):
            k.cyl(80, 60, dark(), (x, 0, 40))
            k.tube(80, 66, 8, turned(), (x, 0, 98))
            k.cyl(66, 4, enamel((0.05, 0.03, 0.12)), (x, 0, 99))
        k.image(
            labels.line("TRANSMISSION SPHERE f/1.5   TRANSMISSION FLAT", 360, 26),
            360,
            26,
            (0, -120.4, 46),
            rot=FRONT,
        )
        k.anchor("reference-lens", (-110, -20, 104))
    k.image(screens.lcd(["AIR 4.1 bar"], 80, 30), 80, 30, (560, -451, h - 80), rot=FRONT)
    scale(k)
