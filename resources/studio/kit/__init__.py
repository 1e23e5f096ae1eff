"""Picture kit: materials, solids, parts, packaging, scale props, labels, stage (needs bpy)."""

import bpy

__all__ = ["bpy"]  # bmesh and mathutils can only be imported once bpy has been
