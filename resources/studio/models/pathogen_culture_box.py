"""Live cultures in a triple package: box with the three-ring diamond, jar, vials, dry ice mark."""

from kit import labels
from kit.biolab import infectious, tube
from kit.core import FRONT, View
from kit.materials import plastic
from kit.packing import carton
from kit.papers import sheet
from kit.props import scale
from kit.stuffs import clear, cloth, liquid

VIEWS = {"hero": View(-22, 22), "closeup": View(-8, 20, at="strain-number", radius=60)}


def build(k):
    """Marked box behind, its jar open before it with the vials, absorbent and the list."""
    carton(k, 330, 280, 300, (0, 120, 0), mat=plastic((0.58, 0.57, 0.54), 0.7))
    k.image(infectious(["UN 2814", "CATEGORY A"]), 130, 156, (-85, -20, 150), rot=FRONT)
    k.anchor("class-6-2", (-85, -21, 190))
    ice = labels.plate(["UN 1845", "DRY ICE", "NET 5 kg", "CLASS 9"], 110, 110,
                       "CARBON DIOXIDE SOLID", (20, 20, 20), labels.PAPER)  # fmt: skip
    k.image(ice, 110, 110, (80, -20, 180), rot=FRONT)
    k.anchor("dry-ice", (80, -21, 190))
    k.image(labels.line("4G / CLASS 6.2 / 24   u n", 150, 26), 150, 26, (80, -20, 96), rot=FRONT)
    k.image(labels.line("Responsible: Dr A. Holm  24 h", 150, 22), 150, 22, (80, -20, 60),
            rot=FRONT)  # fmt: skip
    with k.at((250, -90, 0)):  # leak-proof jar, its lid off
        k.lathe([(0, 2), (60, 0), (64, 6), (64, 150), (58, 158), (58, 176)],
                clear((0.9, 0.93, 0.94)))  # fmt: skip
        for z in (160, 168):
            k.torus(58, 2, clear((0.85, 0.88, 0.9)), (0, 0, z))
        k.cyl(58, 110, cloth((0.60, 0.60, 0.58), 0.9, 2.0), (0, 0, 6))
        for x, y, cap in ((-22, -14, (0.5, 0.03, 0.03)), (20, -18, (0.03, 0.15, 0.45)),
                          (2, 20, (0.55, 0.4, 0.02))):  # fmt: skip
            tube(k, 9, 84, cap, (x, y, 92), drawing=labels.line("NCX 1177", 40, 14))
        k.cyl(66, 26, plastic((0.5, 0.03, 0.02), 0.4), (130, -60, 0))
        k.anchor("triple-pack", (-20, -62, 120))
    white = cloth((0.62, 0.62, 0.60), 0.9, 2.0)
    k.box((170, 110, 8), white, (70, -170, 0), 3, base=True)
    drawing = labels.plate(["NCX 1177", "B. anthracis", "P3  04/24"], 44, 34, paper=labels.PAPER)
    for i, cap in enumerate(((0.5, 0.03, 0.03), (0.03, 0.15, 0.45), (0.02, 0.3, 0.08))):
        with k.at((20 + 50 * i, -170, 8)):
            tube(k, 12, 88, cap, drawing=drawing, fill=liquid((0.6, 0.5, 0.25)), level=0.3)
    k.anchor("strain-number", (70, -183, 52))
    sheet(k, "PACKING LIST", ["3 vials, living cultures", "Strain NCX 1177 (collection)",
                              "Secondary jar leak-proof 95 kPa", "Import permit 118/24"],
          190, 140, (-170, -150, 0), 10, stamp="LAB")  # fmt: skip
    scale(k)
