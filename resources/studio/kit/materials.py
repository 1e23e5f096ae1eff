"""Materials by name; each is made once per scene (bpy.data is the cache)."""

import functools
import hashlib
import math

import bpy

from kit.shader import Surface

COPPER, BRASS, GOLD = (0.72, 0.33, 0.18), (0.72, 0.52, 0.22), (0.85, 0.60, 0.22)
STEEL, MARAGING, ALUMINIUM = (0.62, 0.61, 0.59), (0.44, 0.43, 0.42), (0.72, 0.72, 0.73)
NICKEL = (0.55, 0.53, 0.49)
WHITE, LIGHT_GREY, MID_GREY = (0.66, 0.67, 0.68), (0.60, 0.61, 0.60), (0.22, 0.24, 0.27)
DARK, BLACK = (0.035, 0.04, 0.05), (0.02, 0.02, 0.02)
RED, BLUE, GREEN, YELLOW = (
    (0.45, 0.02, 0.015),
    (0.05, 0.16, 0.34),
    (0.02, 0.32, 0.08),
    (0.7, 0.5, 0.02),
)


def _once(make):
    """Reuse the material of the same maker and arguments in this scene."""

    @functools.wraps(make)
    def wrapper(*args, **kwargs):
        key = repr((args, sorted(kwargs.items()))).encode()
        name = f"{make.__name__}-{hashlib.sha256(key).hexdigest()[:16]}"
        found = bpy.data.materials.get(name)
        return found or make(Surface(name), *args, **kwargs).material

    return wrapper


@_once
def brushed(m, color=STEEL, axis="X", rough=0.32, grain=1.5):
    """Metal ground along one axis."""
    x, y, z = m.xyz()
    g = 1 / grain
    s = {"X": (g * 0.02, g, g), "Y": (g, g * 0.02, g), "Z": (g, g, g * 0.02)}[axis]
    n = m.noise(m.vector(x * s[0], y * s[1], z * s[2]), 1.0, 4)
    m.bump(n, 0.06)
    return m.set(
        Base_Color=color,
        Metallic=1.0,
        Anisotropic=0.6,
        Roughness=n.ramp(0.3, 0.7, rough - 0.08, rough + 0.1),
    )


@_once
def turned(m, color=STEEL, rough=0.25, pitch=0.6):
    """Lathe-turned metal: fine rings round local Z."""
    x, y, z = m.xyz()
    r = (x * x + y * y).sqrt()
    n = m.noise(m.vector(r * (1 / pitch), z * (1 / pitch), 0.0), 1.0, 2)
    m.bump(n, 0.08)
    rough_map = n.ramp(0.3, 0.7, rough - 0.06, rough + 0.08)
    return m.set(Base_Color=color, Metallic=1.0, Roughness=rough_map)


@_once
def polished(m, color=(0.66, 0.65, 0.63), rough=0.12):
    """Polished metal with faint smears."""
    n = m.noise(m.vector(*m.xyz()), 0.02, 3)
    rough_map = n.ramp(0.3, 0.7, rough - 0.04, rough + 0.06)
    return m.set(Base_Color=color, Metallic=1.0, Roughness=rough_map)


@_once
def cast(m, color=(0.42, 0.41, 0.40), rough=0.5):
    """Sand- or investment-cast metal, slightly rough."""
    m.bump(m.noise(m.vector(*m.xyz()), 0.7, 4), 0.22)
    return m.set(Base_Color=color, Metallic=1.0, Roughness=rough)


@_once
def painted(m, color=BLUE, rough=0.38, peel=0.02):
    """Painted or powder-coated sheet."""
    m.bump(m.noise(m.vector(*m.xyz()), 0.5, 2), peel)
    return m.set(Base_Color=color, Roughness=rough, Coat_Weight=0.25, Coat_Roughness=0.15)


@_once
def plastic(m, color=(0.04, 0.04, 0.045), rough=0.42):
    """Moulded plastic."""
    m.bump(m.noise(m.vector(*m.xyz()), 2.0, 2), 0.04)
    return m.set(Base_Color=color, Roughness=rough)


@_once
def anodised(m, color=(0.03, 0.05, 0.12), rough=0.33):
    """Anodised aluminium."""
    m.bump(m.noise(m.vector(*m.xyz()), 4.0, 2), 0.05)
    return m.set(Base_Color=color, Metallic=0.9, Roughness=rough)


@_once
def rubber(m, color=BLACK):
    """Rubber or cable sheath."""
    return m.set(Base_Color=color, Roughness=0.65)


@_once
def glass(m, tint=(1, 1, 1), rough=0.0):
    """Clear glass, no caustics needed."""
    return m.set(Base_Color=tint, Roughness=rough, IOR=1.46, Transmission_Weight=1.0)


@_once
def enamel(m, color=(0.006, 0.014, 0.09)):
    """Fired glass lining: deep colour under a wet gloss."""
    m.bump(m.noise(m.vector(*m.xyz()), 0.03, 2), 0.05)
    return m.set(Base_Color=color, Roughness=0.08, Coat_Weight=1.0, Coat_Roughness=0.03)


@_once
def germanium(m):
    """Coated infrared optic: a dark mirror with a bronze to violet cast, opaque to the eye."""
    x, y, _ = m.xyz()
    r = (x * x + y * y).sqrt()
    color = m.mix(r.ramp(4, 28), (0.16, 0.07, 0.10), (0.05, 0.06, 0.13))
    return m.set(Base_Color=color, Metallic=1.0, Roughness=0.07, Coat_Weight=0.6)


@_once
def wound_carbon(m, radius, tow=6.0, helix=55.0):
    """Filament-wound carbon fibre on a tube of the radius about Z (helix in degrees)."""
    x, y, z = m.xyz()
    turns = round(2 * math.pi * radius / tow / 4) * 4 / (2 * math.pi)
    u, v = y.atan2(x) * turns, z * (1 / tow)
    t = math.tan(math.radians(helix))
    u, v = (u + v * t) * 0.5, (u - v * t) * 0.5
    over = ((u.floor() + v.floor()) % 2.0).less(0.5)
    under = over * -1.0 + 1.0
    nu = m.noise(m.vector(u * 14.0, v * 0.4, 0.0), 1.0, 2)
    nv = m.noise(m.vector(u * 0.4, v * 14.0, 3.0), 1.0, 2)
    n = over * nu + under * nv
    height = over * (u * math.pi).sin().abs() + under * (v * math.pi).sin().abs()
    m.bump(height * 0.8 + n * 0.5, 0.12)
    color = m.mix(over * 0.6 + n * 0.5, (0.008, 0.008, 0.009), (0.075, 0.078, 0.085))
    m.set(Base_Color=color, Metallic=0.35, Roughness=0.36, Specular_IOR_Level=0.6)
    return m.set(Coat_Weight=1.0, Coat_Roughness=0.06)


@_once
def yarn(m, dark=(0.012, 0.012, 0.013), light=(0.10, 0.10, 0.108), metallic=0.55):
    """Cross-wound fibre tow on a package about Z."""
    x, y, z = m.xyz()
    a = y.atan2(x)
    n = m.noise(m.vector(z * 1.4 + a * 2.0, a * 1.0, 0.0), 1.0, 3)
    first, second = (z * 0.085 + a * 1.6).sin().abs(), (z * 0.085 - a * 1.6).sin().abs()
    m.bump(n * 0.6 + first.least(second).power(0.4) * 0.7, 0.35)
    m.set(Base_Color=m.mix(n, dark, light), Roughness=0.33, Metallic=metallic)
    return m.set(Anisotropic=0.7)


@_once
def wood(m, color=(0.50, 0.34, 0.18)):
    """Sawn softwood, grain along X."""
    x, y, z = m.xyz()
    n = m.noise(m.vector(x * 0.004, y * 0.06, z * 0.06), 1.0, 6, 0.65)
    m.bump(n, 0.25)
    dark = tuple(c * 0.62 for c in color)
    return m.set(Base_Color=m.mix(n.ramp(0.3, 0.7), dark, color), Roughness=0.75)


@_once
def card(m, color=(0.44, 0.30, 0.17)):
    """Cardboard."""
    x, y, z = m.xyz()
    n = m.noise(m.vector(x * 0.02, y * 0.3, z * 0.3), 1.0, 5)
    m.bump(n, 0.1)
    dark = tuple(c * 0.85 for c in color)
    return m.set(Base_Color=m.mix(n, dark, color), Roughness=0.85)


@_once
def glow(m, color=(0.2, 1.0, 0.4), strength=2.0):
    """Light-emitting surface (displays, lamps)."""
    m.set(Base_Color=(0.0, 0.0, 0.0), Emission_Color=color)
    return m.set(Emission_Strength=strength)


@_once
def picture(m, path, rough=0.35, metallic=0.0):
    """Printed or etched picture, from a file."""
    texture = m.node("TexImage")
    texture.image = bpy.data.images.load(path)
    m.tree.links.new(texture.outputs[0], m.bsdf.inputs["Base Color"])
    return m.set(Roughness=rough, Metallic=metallic)


@_once
def backdrop(m, color=(0.52, 0.53, 0.55)):
    """Matt studio paper."""
    return m.set(Base_Color=color, Roughness=0.85)
