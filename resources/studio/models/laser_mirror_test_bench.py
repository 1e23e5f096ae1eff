"""Bench for gyro mirrors: optical table, tube laser, small mirror holder, sphere, long cavity."""

from kit import labels, screens
from kit.casing import bench, display, knob
from kit.core import FRONT, View, X
from kit.materials import GOLD, anodised, painted, plastic, polished
from kit.optics import dark, laser_label, mirror, mirror_mount, optical_table, post
from kit.parts import nameplate
from kit.props import scale

VIEWS = {"hero": View(-24, 24), "closeup": View(-26, 22, at="mirror-holder", radius=130)}
H = 780.0


def build(k):
    """Table with laser left, holder and sphere in the middle, cavity tube behind, screen right."""
    optical_table(k, 1500, 800, H, t=180)
    with k.at((-480, -200, H)):
        for x in (-150, 150):
            post(k, 70, (x, 0, 0), 9)
            k.box((40, 70, 12), dark(), (x, 0, 70), 1, base=True)
        k.cyl(26, 480, painted((0.55, 0.56, 0.57)), (-240, 0, 106), axis=X)
        for x in (-240, 226):
            k.cyl(27.5, 14, dark(), (x, 0, 106), axis=X)
        with k.at((0, -27, 100), rot=(90, 0, 0)):
            laser_label(k, 120, 34, (0, 4, -4), (0, 0, 0), ("CLASS 3R LASER", "632.8 nm HeNe"))
    mirror_mount(k, 13, 106, (0, -200, H), (0, 0, -30), polished((0.75, 0.62, 0.68), 0.03))
    with k.at((0, -200, H), rot=(0, 0, -30)):
        k.cyl(44, 10, anodised((0.05, 0.055, 0.06)), (0, 0, 0))
        k.anchor("mirror-holder", (0, -7, 106))
    sphere = plastic((0.68, 0.68, 0.67), 0.6)
    with k.at((210, -200, H)):
        post(k, 60, (0, 0, 0), 10)
        k.sphere(90, sphere, (0, 0, 140))
        for rot, r in (((0, -90, 0), 22), ((90, 0, -20), 26), ((0, 0, 0), 18)):
            with k.at((0, 0, 140), rot=rot):
                k.tube(r * 1.3, r, 12, dark(), (0, 0, 82))
                k.cyl(r, 2, plastic((0.02, 0.02, 0.022)), (0, 0, 84))
        k.anchor("sphere", (-40, -66, 190))
    with k.at((-80, 180, H)):
        for x in (-420, 0, 420):
            post(k, 60, (x, 0, 0), 10)
            k.box((50, 80, 14), dark(), (x, 0, 60), 1, base=True)
        k.cyl(36, 900, anodised((0.06, 0.065, 0.07)), (-450, 0, 104), axis=X)
        for x in (-470, 450):
            k.cyl(48, 20, polished(), (x, 0, 104), axis=X)
        for x in (-420, 420):
            k.cyl(8, 30, polished(GOLD), (x, 0, 138))
        k.anchor("cavity", (-140, -34, 116))
    for i in range(4):
        x = 330 + i % 2 * 60
        k.box((56, 56, 10), plastic((0.6, 0.6, 0.6)), (x, -330 + i // 2 * 62, H), 1, base=True)
        mirror(k, 12.7, 6, (x, -330 + i // 2 * 62, H + 10), (0, 0, 0))
    with k.at((520, 120, H), rot=(0, 0, -16)):
        y = bench(k, 330, 260, 250)
        pairs = [("SCATTER", "4.2 ppm"), ("LOSS", "11.8 ppm"), ("TRANSM.", "0.9 ppm")]
        display(k, screens.rows(190, 150, "MIRROR 0718", pairs), 190, 150, (-50, y, 140))
        for z in (70, 130, 190):
            knob(k, 15, (116, y, z))
        k.anchor("ppm-scale", (-30, y - 3, 150))
    nameplate(
        k,
        labels.plate(
            ["632.8 nm   0-1000 ppm", "CLASS 3R   S/N 0031"], 220, 80, "MIRROR LOSS BENCH"
        ),
        220,
        80,
        (-400, -401, H - 90),
        rot=FRONT,
    )
    scale(k)
