"""Many equal small solids as one part: pins, slots, holes, keys, beads."""

import bmesh
import bpy
from mathutils import Matrix, Vector

from kit.core import Z


def grid(nx, ny, dx, dy, x=0.0, y=0.0, z=0.0):
    """Points of a grid of nx by ny with steps dx and dy, centred on x, y."""
    return [
        (x + (i - (nx - 1) / 2) * dx, y + (j - (ny - 1) / 2) * dy, z)
        for j in range(ny)
        for i in range(nx)
    ]


def _part(k, bm, mat, loc, axis, rot, bevel):
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
    mesh = bpy.data.meshes.new("many")
    bm.to_mesh(mesh)
    bm.free()
    return k.add(mesh, mat, loc, axis, rot=rot, bevel=bevel)


def blocks(k, spots, size, mat, loc=(0, 0, 0), rot=None, bevel=0.0, axis=Z):
    """Equal boxes standing on the spots (x, y, z)."""
    bm = bmesh.new()
    for x, y, z in spots:
        place = Matrix.Translation((x, y, z + size[2] / 2)) @ Matrix.Diagonal((*size, 1))
        bmesh.ops.create_cube(bm, size=1, matrix=place)
    return _part(k, bm, mat, loc, axis, rot, bevel)


def studs(k, spots, r, h, mat, loc=(0, 0, 0), rot=None, seg=12, top=None, axis=Z):
    """Equal round pins standing on the spots (x, y, z); `top` is the radius at their ends."""
    bm = bmesh.new()
    for x, y, z in spots:
        bmesh.ops.create_cone(
            bm, cap_ends=True, segments=seg, radius1=r, radius2=r if top is None else top,
            depth=h, matrix=Matrix.Translation((x, y, z + h / 2)),
        )  # fmt: skip
    return _part(k, bm, mat, loc, axis, rot, 0.0)


def beads(k, spots, r, mat, loc=(0, 0, 0), rot=None, fine=1, axis=Z):
    """Equal balls about the spots (x, y, z)."""
    bm = bmesh.new()
    for spot in spots:
        bmesh.ops.create_icosphere(
            bm, subdivisions=fine + 1, radius=r, matrix=Matrix.Translation(Vector(spot))
        )
    return _part(k, bm, mat, loc, axis, rot, 0.0)
