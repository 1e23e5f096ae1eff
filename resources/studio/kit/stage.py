"""Lighting, camera, rendering, and where each anchor lands in the picture."""

import math
import time
from dataclasses import dataclass

import bmesh
import bpy
from bpy_extras.object_utils import world_to_camera_view
from mathutils import Vector

from kit.materials import backdrop

SPAN = 2.0  # every subject is scaled to this many scene units, so one light rig fits all
_LIGHTS = (  # place, size, power, colour: key left, strip right for highlights, rim, overhead
    ((-4.2, -3.2, 4.6), (2.6, 2.6), 330, (1, 0.96, 0.90)),
    ((4.6, -2.2, 2.6), (1.2, 3.4), 120, (0.88, 0.94, 1)),
    ((1.0, 3.6, 4.6), (4.0, 1.0), 190, (1, 1, 1)),
    ((0, -1.0, 6.5), (5.0, 3.0), 90, (1, 1, 1)),
)


@dataclass(frozen=True)
class Spot:
    """Where an anchor lies in a picture, in pixels from the top left."""

    x: float
    y: float
    visible: bool


def bounds(parts):
    """Corner points of the evaluated parts, in scene units."""
    graph = bpy.context.evaluated_depsgraph_get()
    return [
        part.matrix_world @ Vector(corner)
        for part in parts
        for corner in part.evaluated_get(graph).bound_box
    ]


def extent(points):
    """Lowest and highest corner of points."""
    low = Vector([min(p[i] for p in points) for i in range(3)])
    high = Vector([max(p[i] for p in points) for i in range(3)])
    return low, high


class Stage:
    """A lit paper sweep with the kit's subject standing on it."""

    def __init__(self, kit, size=(960, 720), samples=24, threads=1):
        self.kit, self.size, self.scene = kit, size, bpy.context.scene
        self._engine(size, samples, threads)
        bpy.context.view_layer.update()
        low, high = extent(bounds(kit.parts))
        self.unit = SPAN / max(high - low)
        kit.root.scale = (self.unit,) * 3
        centre = (low + high) / 2
        kit.root.location = (-centre.x * self.unit, -centre.y * self.unit, 0)
        bpy.context.view_layer.update()
        self.paper, self.rig = self._paper(), self._rig()
        self._hang_lamps()

    def _engine(self, size, samples, threads):
        render, cycles = self.scene.render, self.scene.cycles
        render.engine, render.resolution_percentage = "CYCLES", 100
        render.resolution_x, render.resolution_y = size
        render.threads_mode, render.threads = "FIXED", threads
        render.use_persistent_data = True
        settings = {
            "device": "CPU", "samples": samples, "use_adaptive_sampling": False,
            "use_denoising": True, "denoiser": "OPENIMAGEDENOISE",
            "denoising_quality": "FAST", "denoising_prefilter": "NONE",
            "denoising_input_passes": "RGB_ALBEDO",
            "max_bounces": 6, "diffuse_bounces": 3, "glossy_bounces": 4,
            "transmission_bounces": 8, "transparent_max_bounces": 12, "caustics_reflective": False,
            "caustics_refractive": False, "sample_clamp_indirect": 6, "use_light_tree": False,
            "seed": 7,
        }  # fmt: skip
        for key, value in settings.items():
            setattr(cycles, key, value)
        view = self.scene.view_settings
        view.view_transform, view.look, view.exposure = "AgX", "AgX - High Contrast", 0.05

    def _paper(self):
        bm = bmesh.new()
        arc = [t * math.pi / 24 for t in range(13)]
        curve = [(5 + 3 * math.sin(t), 3 - 3 * math.cos(t)) for t in arc]
        profile = [(-9, 0), *curve, (8, 14)]
        rows = [[bm.verts.new((x, y, z - 0.001)) for y, z in profile] for x in (-22, 22)]
        for i in range(len(profile) - 1):
            bm.faces.new((rows[0][i], rows[1][i], rows[1][i + 1], rows[0][i + 1]))
        mesh = bpy.data.meshes.new("paper")
        bm.to_mesh(mesh)
        bm.free()
        mesh.shade_smooth()
        mesh.materials.append(backdrop())
        paper = bpy.data.objects.new("paper", mesh)
        bpy.context.collection.objects.link(paper)
        return paper

    def _rig(self):
        world = bpy.data.worlds.new("world")
        self.scene.world, world.use_nodes = world, True
        sky = world.node_tree.nodes["Background"]
        sky.inputs[0].default_value, sky.inputs[1].default_value = (0.82, 0.87, 0.95, 1), 0.20
        rig = bpy.data.objects.new("rig", None)
        bpy.context.collection.objects.link(rig)
        for place, (w, h), power, color in _LIGHTS:
            light = bpy.data.lights.new("area", "AREA")
            light.shape, light.size, light.size_y = "RECTANGLE", w, h
            light.energy, light.color = power, color
            lamp = self._hang(light, Vector(place), Vector(place) - Vector((0, 0, 0.5)))
            lamp.parent = rig
        return rig

    def _hang(self, light, place, back):
        lamp = bpy.data.objects.new("lamp", light)
        bpy.context.collection.objects.link(lamp)
        lamp.location = place
        lamp.rotation_euler = back.to_track_quat("Z", "Y").to_euler()
        return lamp

    def _hang_lamps(self):
        for light, place, target, size in self.kit.lamps:
            light.size = size * self.unit
            self._hang(light, self.kit.root.matrix_world @ place, -target)

    def resize(self, size):
        """Set the size of the next picture, in pixels."""
        self.size = size
        self.scene.render.resolution_x, self.scene.render.resolution_y = size

    def aim(self, view):
        """Set the camera of a view; give its object and the subject's depth in scene units."""
        data = bpy.data.cameras.new("camera")
        data.lens = view.lens
        camera = bpy.data.objects.new("camera", data)
        bpy.context.collection.objects.link(camera)
        self.scene.camera = camera
        a, e = math.radians(view.az), math.radians(view.el)
        back = Vector(
            (math.sin(a) * math.cos(e), -math.cos(a) * math.cos(e), math.sin(e))
        )  # from the subject to the camera
        camera.rotation_euler = back.to_track_quat("Z", "Y").to_euler()
        self.rig.rotation_euler, self.paper.rotation_euler = (0, 0, a * 0.75), (0, 0, a)
        bpy.context.view_layer.update()
        if view.at or view.look:
            centre = self.kit.root.matrix_world @ self._target(view)
            narrow = math.atan(math.tan(data.angle_x / 2) * self.size[1] / self.size[0])
            reach = view.radius * self.unit * view.margin / math.sin(narrow)
            camera.location = centre + back * reach
        else:
            points = bounds(self.kit.parts + self.kit.props)
            centre = sum(points, Vector()) / len(points)
            flat = [c for p in points for c in p]
            fitted = camera.camera_fit_coords(bpy.context.evaluated_depsgraph_get(), flat)[0]
            place = Vector(fitted)
            camera.location = place + back * (place - centre).length * (view.margin - 1)
        bpy.context.view_layer.update()
        return camera, (camera.location - centre).dot(back)

    def _target(self, view):
        if view.at and view.at not in self.kit.anchors:
            raise LookupError(f"a view looks at the anchor {view.at}, which the model does not set")
        return self.kit.anchors[view.at] if view.at else Vector(view.look)

    def mm_per_pixel(self, camera, depth):
        """Millimetres in one pixel at the subject's depth."""
        return depth / self.unit * camera.data.sensor_width / camera.data.lens / self.size[0]

    def spots(self, camera, depth):
        """Project every anchor and ask by ray whether something hides it."""
        w, h = self.size
        found = {}
        for name, place in self.kit.anchors.items():
            world = self.kit.root.matrix_world @ place
            v = world_to_camera_view(self.scene, camera, world)
            inside = 0.01 < v.x < 0.99 and 0.01 < v.y < 0.99
            visible = inside and not self._hidden(camera.location, world, depth)
            found[name] = Spot(round(v.x * w, 1), round((1 - v.y) * h, 1), visible)
        return found

    def _hidden(self, eye, world, depth):
        graph = bpy.context.evaluated_depsgraph_get()
        ray = world - eye
        slack, origin = 0.012 * depth, eye  # anchors may lie a little under the skin
        way = ray.normalized()
        for _ in range(12):
            hit, place, _, _, part, _ = self.scene.ray_cast(graph, origin, way)
            if not hit or (place - eye).length > ray.length - slack:
                return False
            slot = part.material_slots[0].material if part.material_slots else None
            if not (slot and slot.name.startswith("glass-")):
                return True
            origin = place + way * 1e-4
        return False

    def shoot(self, path, view):
        """Render a view to a PNG; give spots, millimetres per pixel and seconds spent."""
        camera, depth = self.aim(view)
        self.scene.render.filepath = str(path)
        self.scene.render.image_settings.file_format = "PNG"
        start = time.monotonic()
        bpy.ops.render.render(write_still=True)
        spent = time.monotonic() - start
        return self.spots(camera, depth), self.mm_per_pixel(camera, depth), spent
