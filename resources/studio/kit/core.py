"""The kit: one scene in millimetres, placement, solids, anchors."""

import contextlib
import hashlib
import itertools
import math
import tempfile
from dataclasses import dataclass
from pathlib import Path

import bmesh
import bpy
from mathutils import Euler, Matrix, Vector

from kit.materials import picture

X, Y, Z = "X", "Y", "Z"
FRONT = (90, 0, 0)  # turns a plate drawn in XY to face the viewer at -Y
_TURN = {Z: (0, 0, 0), X: (0, 90, 0), Y: (-90, 0, 0)}


@dataclass(frozen=True)
class View:
    """A camera: azimuth and elevation in degrees (0 = from -Y), aimed at a ball or the bounds.

    `look` and `radius` are in millimetres, `at` names an anchor to look at instead; without them
    the subject and its props fill the frame.
    """

    az: float
    el: float
    look: tuple[float, float, float] | None = None
    radius: float = 0.0
    lens: float = 70.0
    margin: float = 1.05
    at: str = ""


def turn(axis=Z, rot=None):
    """Give the rotation matrix of an axis name or of XYZ angles in degrees."""
    return Euler([math.radians(a) for a in (rot or _TURN[axis])]).to_matrix().to_4x4()


def circle(radius, n=64, x=0.0, y=0.0):
    """Outline of a circle."""
    step = 2 * math.pi / n
    return [(x + radius * math.cos(step * i), y + radius * math.sin(step * i)) for i in range(n)]


def rounded(w, h, r, n=8):
    """Outline of a rectangle with round corners."""
    return [
        (sx * (w / 2 - r) + r * math.cos(a), sy * (h / 2 - r) + r * math.sin(a))
        for q, (sx, sy) in enumerate(((1, 1), (-1, 1), (-1, -1), (1, -1)))
        for a in [math.pi / 2 * (q + i / n) for i in range(n + 1)]
    ]


def polar(n, radius, start=0.0):
    """Yield x, y, angle in degrees of n points on a circle (start in degrees)."""
    for i in range(n):
        angle = start + 360 * i / n
        a = math.radians(angle)
        yield radius * math.cos(a), radius * math.sin(a), angle


class Kit:
    """A fresh scene with solids to compose; everything in millimetres."""

    def __init__(self):
        bpy.ops.wm.read_factory_settings(use_empty=True)
        self.root = bpy.data.objects.new("root", None)
        bpy.context.collection.objects.link(self.root)
        self.anchors, self.parts, self.props, self.lamps = {}, [], [], []
        self._target, self._matrix = self.parts, Matrix.Identity(4)

    @contextlib.contextmanager
    def at(self, loc=(0, 0, 0), axis=Z, rot=None):
        """Place what follows in a moved and turned frame."""
        kept = self._matrix
        self._matrix = kept @ Matrix.Translation(loc) @ turn(axis, rot)
        try:
            yield self
        finally:
            self._matrix = kept

    @contextlib.contextmanager
    def as_prop(self):
        """Count what follows as scale props, not as the subject."""
        kept, self._target = self._target, self.props
        try:
            yield self
        finally:
            self._target = kept

    def anchor(self, name, loc):
        """Name a point on a telltale feature."""
        self.anchors[name] = self._matrix @ Vector(loc)

    def extent(self):
        """Lowest and highest corner of the subject so far, in millimetres."""
        bpy.context.view_layer.update()
        graph = bpy.context.evaluated_depsgraph_get()
        corners = [
            part.matrix_world @ Vector(corner)
            for part in self.parts
            for corner in part.evaluated_get(graph).bound_box
        ]
        low = Vector([min(c[i] for c in corners) for i in range(3)])
        return low, Vector([max(c[i] for c in corners) for i in range(3)])

    def lamp(self, loc, size, power, target=(0, 0, -1), color=(1, 1, 1)):
        """Hang a square area lamp inside the subject (power at the stage's scale)."""
        light = bpy.data.lights.new("inside", "AREA")
        light.energy, light.color, light.size = power, color, 1.0
        self.lamps.append((light, self._matrix @ Vector(loc), Vector(target), size))

    # -- placing data
    def add(self, data, mat, loc=(0, 0, 0), axis=Z, rot=None, smooth=35, bevel=0.0):
        """Link mesh or curve data as one part."""
        part = bpy.data.objects.new("part", data)
        bpy.context.collection.objects.link(part)
        part.parent = self.root
        part.matrix_local = self._matrix @ Matrix.Translation(loc) @ turn(axis, rot)
        if mat is not None:
            data.materials.append(mat)
        if bevel:
            mod = part.modifiers.new("bevel", "BEVEL")
            mod.width, mod.segments, mod.limit_method = bevel, 3, "ANGLE"
            mod.harden_normals = True
        if isinstance(data, bpy.types.Mesh) and smooth:
            data.shade_smooth()
            data.set_sharp_from_angle(angle=math.radians(smooth))
        self._target.append(part)
        return part

    def _mesh(self, bm):
        bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
        mesh = bpy.data.meshes.new("mesh")
        bm.to_mesh(mesh)
        bm.free()
        return mesh

    # -- solids
    def box(self, size, mat, loc=(0, 0, 0), bevel=None, rot=None, base=False):
        """Box about its centre, or standing on loc with base=True."""
        bm = bmesh.new()
        bmesh.ops.create_cube(bm, size=1)
        bmesh.ops.scale(bm, vec=size, verts=bm.verts)
        if base:
            bmesh.ops.translate(bm, vec=(0, 0, size[2] / 2), verts=bm.verts)
        edge = min(size) * 0.04 if bevel is None else bevel
        return self.add(self._mesh(bm), mat, loc, rot=rot, bevel=edge)

    def lathe(
        self, profile, mat, loc=(0, 0, 0), axis=Z, rot=None, seg=96, closed=False, smooth=35,
        arc=360.0, cut=None,
    ):  # fmt: skip
        """Revolve (radius, z) points about Z; closed joins last to first, cut paints sections."""
        bm = bmesh.new()
        ring = [bm.verts.new((max(r, 1e-4), 0, z)) for r, z in profile]
        edges = [bm.edges.new(pair) for pair in itertools.pairwise(ring)]
        if closed:
            edges.append(bm.edges.new((ring[-1], ring[0])))
        spun = bmesh.ops.spin(
            bm, geom=ring + edges, axis=(0, 0, 1), cent=(0, 0, 0),
            angle=math.radians(arc), steps=seg, use_merge=False,
        )  # fmt: skip
        if cut:
            last = [v for v in spun["geom_last"] if isinstance(v, bmesh.types.BMVert)]
            for section in (ring, last):
                bm.faces.new(section).material_index = 1
        bmesh.ops.remove_doubles(bm, verts=bm.verts, dist=1e-3)
        part = self.add(self._mesh(bm), mat, loc, axis, rot=rot, smooth=smooth)
        if cut:
            part.data.materials.append(cut)
        return part

    def cyl(self, r, h, mat, loc=(0, 0, 0), axis=Z, rot=None, edge=None, seg=96):
        """Cylinder standing on loc, edges broken by `edge`."""
        c = min(r, h) * 0.06 if edge is None else edge
        profile = [(0, 0), (r - c, 0), (r, c), (r, h - c), (r - c, h), (0, h)]
        return self.lathe(profile, mat, loc, axis, rot, seg)

    def tube(self, ro, ri, h, mat, loc=(0, 0, 0), axis=Z, rot=None, seg=128):
        """Tube standing on loc."""
        c = (ro - ri) * 0.15
        profile = [(ri, c), (ri + c, 0), (ro - c, 0), (ro, c)]
        profile += [(ro, h - c), (ro - c, h), (ri + c, h), (ri, h - c)]
        return self.lathe(profile, mat, loc, axis, rot, seg, closed=True)

    def torus(self, major, minor, mat, loc=(0, 0, 0), axis=Z, rot=None):
        """Ring of round section."""
        steps = [t * math.pi / 12 for t in range(24)]
        profile = [(major + minor * math.cos(t), minor * math.sin(t)) for t in steps]
        return self.lathe(profile, mat, loc, axis, rot, closed=True)

    def sphere(self, r, mat, loc=(0, 0, 0), flat=1.0):
        """Ball, flattened along Z by the factor."""
        steps = [t * math.pi / 32 for t in range(33)]
        profile = [(r * math.sin(t), -r * flat * math.cos(t)) for t in steps]
        return self.lathe(profile, mat, loc, smooth=60)

    def prism(self, n, r, h, mat, loc=(0, 0, 0), axis=Z, rot=None):
        """Right prism with n sides, corners at r."""
        part = self.lathe([(0, 0), (r, 0), (r, h), (0, h)], mat, loc, axis, rot, n, smooth=20)
        mod = part.modifiers.new("bevel", "BEVEL")
        mod.width, mod.segments, mod.limit_method = r * 0.06, 2, "ANGLE"
        return part

    def plate(self, outlines, t, mat, loc=(0, 0, 0), axis=Z, rot=None, bevel=0.3):
        """Plate of thickness t about loc; inner outlines become holes."""
        curve = bpy.data.curves.new("plate", "CURVE")
        curve.dimensions, curve.fill_mode = "2D", "BOTH"
        curve.extrude, curve.bevel_depth, curve.bevel_resolution = t / 2 - bevel, bevel, 1
        for outline in outlines:
            spline = curve.splines.new("POLY")
            spline.points.add(len(outline) - 1)
            spline.use_cyclic_u = True
            for point, (x, y) in zip(spline.points, outline, strict=True):
                point.co = (x, y, 0, 1)
        holder = bpy.data.objects.new("plate", curve)
        bpy.context.collection.objects.link(holder)
        graph = bpy.context.evaluated_depsgraph_get()
        mesh = bpy.data.meshes.new_from_object(holder.evaluated_get(graph))
        bpy.data.objects.remove(holder)
        mesh.materials.clear()
        return self.add(mesh, mat, loc, axis, rot=rot)

    # -- lines
    def sweep(self, points, r, mat, bezier=True):
        """Round bar, cable or wire through points."""
        curve = bpy.data.curves.new("sweep", "CURVE")
        curve.dimensions, curve.bevel_depth, curve.bevel_resolution = "3D", r, 6
        curve.resolution_u, curve.use_fill_caps = 16, True
        spline = curve.splines.new("BEZIER" if bezier else "POLY")
        items = spline.bezier_points if bezier else spline.points
        items.add(len(points) - 1)
        for item, co in zip(items, points, strict=True):
            if bezier:
                item.co = co
                item.handle_left_type = item.handle_right_type = "AUTO"
            else:
                item.co = (*co, 1)
        return self.add(curve, mat)

    def pipe(self, points, r, mat, bend=None):
        """Rigid pipe: straight runs with true-radius elbows."""
        bend = bend or 3 * r
        path = [Vector(p) for p in points]
        out = [path[0]]
        for a, b, c in zip(path, path[1:], path[2:], strict=False):
            d1, d2 = (a - b).normalized(), (c - b).normalized()
            half = d1.angle(d2) / 2
            centre = b + (d1 + d2).normalized() * bend / math.sin(half)
            reach = bend / math.tan(half)
            first, last = b + d1 * reach - centre, b + d2 * reach - centre
            out += [centre + first.lerp(last, i / 12).normalized() * bend for i in range(13)]
        out.append(path[-1])
        return self.sweep([tuple(p) for p in out], r, mat, bezier=False)

    def helix(self, radius, wire, pitch, turns, mat, loc=(0, 0, 0), axis=Z, seg=32):
        """Wire wound round Z (threads, springs)."""
        steps = [(2 * math.pi * i / seg, pitch * i / seg) for i in range(int(seg * turns) + 1)]
        points = [(radius * math.cos(t), radius * math.sin(t), z) for t, z in steps]
        with self.at(loc, axis):
            return self.sweep(points, wire, mat, bezier=False)

    def text(self, words, h, mat, loc=(0, 0, 0), rot=None, depth=0.15):
        """Raised letters of cap height h, centred."""
        curve = bpy.data.curves.new("text", "FONT")
        curve.body, curve.size, curve.extrude = words, h * 1.4, depth
        curve.align_x = curve.align_y = "CENTER"
        return self.add(curve, mat, loc, rot=rot)

    # -- pictures on surfaces
    def texture(self, image):
        """Save a drawn picture under its digest and give the path."""
        folder = Path(tempfile.gettempdir()) / "studio-textures"
        folder.mkdir(exist_ok=True)
        digest = hashlib.sha256(repr(image.size).encode() + image.tobytes()).hexdigest()[:24]
        path = folder / f"{digest}.png"
        if not path.exists():
            image.save(path)
        return str(path)

    def image(self, drawing, w, h, loc=(0, 0, 0), rot=None, t=0.5, rough=0.35):
        """Drawn picture on a thin slab whose back lies at loc."""
        bm = bmesh.new()
        bmesh.ops.create_cube(bm, size=1)
        bmesh.ops.scale(bm, vec=(w, h, t), verts=bm.verts)
        bmesh.ops.translate(bm, vec=(0, 0, t / 2), verts=bm.verts)
        uv = bm.loops.layers.uv.new()
        for face in bm.faces:
            for loop in face.loops:
                loop[uv].uv = (loop.vert.co.x / w + 0.5, loop.vert.co.y / h + 0.5)
        return self.add(
            self._mesh(bm), picture(self.texture(drawing), rough), loc, rot=rot, smooth=0
        )

    def wrap(self, drawing, radius, h, degrees, loc=(0, 0, 0), facing=-90.0, rough=0.4):
        """Label round a cylinder about Z, centred on the angle `facing`."""
        bm = bmesh.new()
        uv = bm.loops.layers.uv.new()
        n = max(6, int(degrees / 4))
        columns = []
        for i in range(n + 1):
            a = math.radians(facing - degrees / 2 + degrees * i / n)
            x, y = radius * math.cos(a), radius * math.sin(a)
            columns.append([bm.verts.new((x, y, z)) for z in (-h / 2, h / 2)])
        for i in range(n):
            low, high = columns[i], columns[i + 1]
            face = bm.faces.new((low[0], high[0], high[1], low[1]))
            corners = ((i / n, 0), ((i + 1) / n, 0), ((i + 1) / n, 1), (i / n, 1))
            for loop, corner in zip(face.loops, corners, strict=True):
                loop[uv].uv = corner
        return self.add(self._mesh(bm), picture(self.texture(drawing), rough), loc)

    def blob(self, capsules, mat, voxel, smooth=6):
        """Organic solid: union of capsules (p0, p1, r0, r1), remeshed and smoothed."""
        bm = bmesh.new()
        for start, stop, r0, r1 in capsules:
            p0, p1 = Vector(start), Vector(stop)
            n = max(2, int((p1 - p0).length / (min(r0, r1) * 0.45)))
            for i in range(n + 1):
                place = Matrix.Translation(p0.lerp(p1, i / n))
                radius = r0 + (r1 - r0) * i / n
                bmesh.ops.create_icosphere(bm, subdivisions=2, radius=radius, matrix=place)
        part = self.add(self._mesh(bm), mat, smooth=0)
        remesh = part.modifiers.new("remesh", "REMESH")
        remesh.mode, remesh.voxel_size, remesh.use_smooth_shade = "VOXEL", voxel, True
        soften = part.modifiers.new("smooth", "SMOOTH")
        soften.iterations, soften.factor = smooth, 0.6
        return part
