"""Glass laminate stock: pale green sheet, yellow tube and rod, see-through edges, grade print."""

from kit.core import View, X
from kit.materials import plastic
from kit.props import scale
from kit.rolls import plates
from kit.stuffs import liquid, weave

VIEWS = {"hero": View(-24, 24), "closeup": View(-14, 12, at="pale-edge", radius=60)}


def build(k):
    """Lay a green sheet and a block, a yellow tube and a white rod across."""
    pale, green = liquid((0.50, 0.60, 0.42), 0.3), liquid((0.40, 0.54, 0.34), 0.3)
    face = weave((0.46, 0.60, 0.40), (0.36, 0.50, 0.30), 2.0, rough=0.25)
    plates(k, 420, 300, 24, [pale, green] * 6)
    k.box((420, 300, 0.6), face, (0, 0, 24.2), 0.1)
    plates(k, 110, 110, 70, [pale, green] * 14, (300, -60, 0))
    k.box((110, 110, 0.5), face, (300, -60, 70.2), 0.1)
    ink = plastic((0.02, 0.03, 0.06), 0.6)
    for i in range(2):
        k.text("NEMA G10  FR-4  EP GC 201  24 x 300", 12, ink, (-10, -60 - 50 * i, 24.6))
    k.tube(26, 20, 380, plastic((0.62, 0.48, 0.08), 0.3), (-190, 60, 50.5), X)
    k.tube(19.9, 19, 380, liquid((0.7, 0.62, 0.35), 0.4), (-190, 60, 50.5), X)
    k.cyl(12, 360, plastic((0.62, 0.63, 0.6), 0.35), (-180, 118, 36.5), X)
    k.anchor("pale-edge", (290, -116, 40))
    k.anchor("grade-print", (-10, -60, 25))
    k.anchor("heavier", (300, -60, 71))
    scale(k)
