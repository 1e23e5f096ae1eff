"""Sensor photomasks: square clear plates, rows of mirror-like chips, text at the edge, boxes."""

from kit import labels
from kit.core import View
from kit.labels import Image, ImageDraw, font
from kit.materials import enamel, picture, plastic
from kit.props import scale

VIEWS = {"hero": View(-22, 32), "closeup": View(-8, 48, at="edge-text", radius=42)}


def mask(layer, n=5):
    """Plate drawing: clear rim, rows of equal chips, crosses, readable text."""
    image = Image.new("RGB", (1200, 1200), (196, 204, 204))
    draw, ink = ImageDraw.Draw(image), (92, 74, 58)
    for i in range(n):
        for j in range(n):
            x, y = 170 + i * 860 / n, 150 + j * 860 / n
            s = 860 / n - 22
            draw.rectangle((x, y, x + s, y + s), fill=ink)
            draw.rectangle(
                (x + s * 0.14, y + s * 0.14, x + s * 0.86, y + s * 0.72), fill=(134, 116, 96)
            )
            for t in range(8):
                draw.line(
                    (
                        x + s * 0.14,
                        y + s * (0.16 + t * 0.07),
                        x + s * 0.86,
                        y + s * (0.16 + t * 0.07),
                    ),
                    fill=ink,
                    width=3,
                )
            for t in range(10):
                draw.rectangle(
                    (
                        x + s * (0.1 + t * 0.08),
                        y + s * 0.84,
                        x + s * (0.14 + t * 0.08),
                        y + s * 0.9,
                    ),
                    fill=(196, 204, 204),
                )
    for x, y in ((80, 80), (1120, 80), (80, 1120), (1120, 1120), (80, 600), (1120, 600)):
        draw.line((x - 30, y, x + 30, y), fill=ink, width=9)
        draw.line((x, y - 30, x, y + 30), fill=ink, width=9)
    draw.text(
        (600, 1120), f"ROIC-1280IR   LAYER {layer}   2026-02", font=font(50), fill=ink, anchor="mm"
    )
    return image


def _plate(k, layer, loc, rot=None, n=5):
    with k.at(loc, rot=rot):
        k.box((127, 127, 3), enamel((0.42, 0.48, 0.48)), (0, 0, 0), 0.3, base=True)
        part = k.image(mask(layer, n), 125, 125, (0, 0, 3), t=0.1)
        part.data.materials[0] = picture(k.texture(mask(layer, n)), 0.06, 0.55)


def build(k):
    """One mask flat in its open box, one leaning, a stack of boxed layers."""
    clear = plastic((0.60, 0.62, 0.64), 0.25)
    k.box((152, 152, 4), clear, (0, 0, 0), 1, base=True)
    for x in (-1, 1):
        k.box((5, 152, 12), clear, (x * 73.5, 0, 0), 1, base=True)
        k.box((152, 5, 12), clear, (0, x * 73.5, 0), 1, base=True)
    _plate(k, "04 METAL 1", (0, 0, 4))
    k.anchor("edge-text", (0, -54, 7.4))
    k.anchor("chrome-pattern", (-8, 10, 7.4))
    k.box((150, 60, 10), plastic((0.08, 0.08, 0.085), 0.8), (190, 80, 0), 2, base=True)
    with k.at((190, 70, 74), rot=(74, 0, -8)):
        _plate(k, "07 PASSIVATION", (0, 0, 0), n=2)
    k.box((120, 6, 80), plastic((0.08, 0.08, 0.085), 0.8), (192, 96, 0), 1, base=True)
    for i in range(5):
        k.box((150, 150, 15), clear, (20, 200, i * 16), 3, base=True)
        k.image(
            labels.line(f"LAYER 0{i + 1}   SET ROIC-1280IR", 110, 9),
            110,
            9,
            (20, 124.8, i * 16 + 7.5),
            rot=(90, 0, 0),
            t=0.2,
        )
    k.anchor("mask-set", (0, 124, 56))
    scale(k)
