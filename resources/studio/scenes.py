"""Scenes beside hero and close-up: as packed, beside the twin, and the lines of the hero."""

import importlib
import math

import bpy
import catalogue
from bpy_extras.object_utils import world_to_camera_view
from kit import packed as packing
from kit.core import Kit, View
from kit.props import scale
from mathutils import Matrix, Vector
from sources import model_file

ALIKE = 6.0  # a pair is shown when one of the two is at most so many times longer
HAIR = 0.7  # pixels: shorter steps of a line are left out


def _model(slug):
    return importlib.import_module(f"models.{model_file(slug).stem}")


def _bare(k):
    """Take the scale props away, so that the scene can have its own."""
    for prop in k.props:
        bpy.data.objects.remove(prop)
    k.props.clear()


def packed(slug):
    """Build a commodity as it arrives; give kit and views, or None where its data says nothing."""
    kind = packing.kind(catalogue.commodity(slug)["key"].get("packaging", ()))
    if kind is None:
        return None
    k = Kit()
    with k.at((0, 0, packing.FLOOR[kind])):
        _model(slug).build(k)
    _bare(k)
    k.lamps.clear()  # they light the inside of cut-aways, which packaging covers
    if not packing.fits(kind, k.extent()):
        return None
    packing.around(k, kind)
    scale(k)
    return k, {"packed": View(-24, packing.ELEVATION[kind])}


def _move(k, first, shift):
    move = Matrix.Translation(shift)
    for part in k.parts[first:]:
        part.matrix_local = move @ part.matrix_local


def pair(slug, twin):
    """Build a commodity at the left and its twin at the right; None where sizes are far apart.

    Anchors are those of the commodity; the twin's are left out.
    """
    k = Kit()
    _model(slug).build(k)
    _bare(k)
    anchors, count, lamps = dict(k.anchors), len(k.parts), len(k.lamps)
    low, high = k.extent()
    _model(twin).build(k)
    _bare(k)
    own, k.parts = k.parts[:count], k.parts[count:]
    other_low, other_high = k.extent()
    k.parts = own + k.parts
    sides = max(high - low), max(other_high - other_low)
    if max(sides) > ALIKE * min(sides):
        return None
    gap = 0.18 * max(sides)
    middle = (low.y + high.y - other_low.y - other_high.y) / 2
    shift = Vector((high.x - other_low.x + gap, middle, 0))
    _move(k, count, shift)
    k.lamps[lamps:] = [(lamp, at + shift, *rest) for lamp, at, *rest in k.lamps[lamps:]]
    k.anchors = anchors
    scale(k)
    return k, {"pair": View(-12, 17, margin=1.14)}


def line(stage, view):
    """Trace the visible edges of a view; give lists of (x, y) in pixels of the stage's size."""
    camera, _ = stage.aim(view)
    stage.paper.hide_viewport = stage.paper.hide_render = True
    stage.paper.lineart.usage = "EXCLUDE"
    bpy.ops.object.grease_pencil_add(type="LINEART_SCENE")
    pencil = bpy.context.object
    art = next(mod for mod in pencil.modifiers if mod.type == "LINEART")
    art.use_material, art.use_intersection = False, True
    art.crease_threshold, art.chaining_image_threshold = math.radians(140), 0.002
    bpy.context.view_layer.update()
    traced = pencil.evaluated_get(bpy.context.evaluated_depsgraph_get())
    width, height = stage.size
    lines = []
    for stroke in _strokes(traced.data):
        points = []
        for point in stroke.points:
            v = world_to_camera_view(stage.scene, camera, traced.matrix_world @ point.position)
            place = (v.x * width, (1 - v.y) * height)
            if not points or math.dist(place, points[-1]) > HAIR:
                points.append(place)
        if len(points) > 1:
            lines.append(points)
    return lines


def _strokes(data):
    return [
        stroke
        for layer in data.layers
        for frame in layer.frames
        for stroke in frame.drawing.strokes
    ]
