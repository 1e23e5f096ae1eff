"""Shader sockets with arithmetic, so that procedural textures read like formulas."""

import bpy


class Socket:
    """A shader node output that can be added, multiplied, ramped and compared."""

    def __init__(self, tree, output):
        self.tree, self.output = tree, output

    def _math(self, operation, *operands):
        node = self.tree.nodes.new("ShaderNodeMath")
        node.operation = operation
        for i, value in enumerate((self, *operands)):
            if isinstance(value, Socket):
                self.tree.links.new(value.output, node.inputs[i])
            else:
                node.inputs[i].default_value = value
        return Socket(self.tree, node.outputs[0])

    def __add__(self, other):
        return self._math("ADD", other)

    def __sub__(self, other):
        return self._math("SUBTRACT", other)

    def __mul__(self, other):
        return self._math("MULTIPLY", other)

    def __mod__(self, other):
        return self._math("FLOORED_MODULO", other)

    def floor(self):
        """Round down."""
        return self._math("FLOOR")

    def sin(self):
        """Take the sine (radians)."""
        return self._math("SINE")

    def abs(self):
        """Drop the sign."""
        return self._math("ABSOLUTE")

    def sqrt(self):
        """Take the square root."""
        return self._math("SQRT")

    def power(self, exponent):
        """Raise to a power."""
        return self._math("POWER", exponent)

    def less(self, limit):
        """Give 1 where below the limit, else 0."""
        return self._math("LESS_THAN", limit)

    def least(self, other):
        """Take the smaller of two."""
        return self._math("MINIMUM", other)

    def atan2(self, other):
        """Angle of (other, self) in radians."""
        return self._math("ARCTAN2", other)

    def ramp(self, start, stop, low=0.0, high=1.0):
        """Map start..stop on low..high, clamped."""
        node = self.tree.nodes.new("ShaderNodeMapRange")
        node.clamp = True
        self.tree.links.new(self.output, node.inputs[0])
        for i, value in enumerate((start, stop, low, high)):
            node.inputs[i + 1].default_value = value
        return Socket(self.tree, node.outputs[0])


class Surface:
    """A Principled BSDF material under construction."""

    def __init__(self, name):
        self.material = bpy.data.materials.new(name)
        self.material.use_nodes = True
        self.tree = self.material.node_tree
        self.bsdf = self.tree.nodes["Principled BSDF"]

    def node(self, kind):
        """Add a shader node of the kind."""
        return self.tree.nodes.new("ShaderNode" + kind)

    def put(self, key, value, node=None):
        """Link or set one input."""
        target = (node or self.bsdf).inputs[key]
        if isinstance(value, Socket):
            self.tree.links.new(value.output, target)
        elif isinstance(value, tuple) and len(value) == 3:
            target.default_value = (*value, 1)
        else:
            target.default_value = value

    def set(self, **inputs):
        """Set several inputs; an underscore stands for a blank."""
        for key, value in inputs.items():
            self.put(key.replace("_", " "), value)
        return self

    def xyz(self):
        """Object coordinates in millimetres, as three sockets."""
        coords, split = self.node("TexCoord"), self.node("SeparateXYZ")
        self.tree.links.new(coords.outputs["Object"], split.inputs[0])
        return tuple(Socket(self.tree, o) for o in split.outputs)

    def vector(self, x, y, z):
        """Join three values to a vector."""
        node = self.node("CombineXYZ")
        for i, value in enumerate((x, y, z)):
            self.put(i, value, node)
        return Socket(self.tree, node.outputs[0])

    def noise(self, vector, scale=1.0, detail=3.0, rough=0.55):
        """Fractal noise, 0..1."""
        node = self.node("TexNoise")
        self.put("Vector", vector, node)
        for key, value in (("Scale", scale), ("Detail", detail), ("Roughness", rough)):
            node.inputs[key].default_value = value
        return Socket(self.tree, node.outputs[0])

    def mix(self, factor, first, second):
        """Blend two colours."""
        node = self.node("Mix")
        node.data_type = "RGBA"
        for key, value in ((0, factor), (6, first), (7, second)):
            self.put(key, value, node)
        return Socket(self.tree, node.outputs[2])

    def bump(self, height, strength=0.3, distance=0.01):
        """Emboss the surface by a height socket."""
        node = self.node("Bump")
        self.put("Height", height, node)
        node.inputs["Strength"].default_value = strength
        node.inputs["Distance"].default_value = distance
        self.put("Normal", Socket(self.tree, node.outputs[0]))

    def up(self):
        """How far the surface looks upward, -1..1."""
        geometry, split = self.node("NewGeometry"), self.node("SeparateXYZ")
        self.tree.links.new(geometry.outputs["Normal"], split.inputs[0])
        return Socket(self.tree, split.outputs[2])
