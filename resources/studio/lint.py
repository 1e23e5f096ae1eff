"""Build every model and look for faults without rendering: `python resources/studio/lint.py`."""

import sys

import bpy
import catalogue
import numpy as np
import sources
from kit.stage import Stage
from render import build, quiet

SUNK, LIFT = 1.0, 3.0  # millimetres below the floor, and above it for the lowest part
SLACK = (0.8, 2.5)  # what lies beside the subject (cards, a spare) may add to its longest side
TOUCH = 0.006  # parts count as touching within this share of the subject's size


def boxes(parts, unit):
    """Bounds of each part in millimetres, as (low, high), from its real vertices."""
    graph, found = bpy.context.evaluated_depsgraph_get(), []
    for part in parts:
        evaluated = part.evaluated_get(graph)
        points = np.empty(len((mesh := evaluated.to_mesh()).vertices) * 3)
        mesh.vertices.foreach_get("co", points)
        turned = points.reshape(-1, 3) @ np.array(part.matrix_world.to_3x3()).T
        placed = (turned + np.array(part.matrix_world.translation)) / unit
        found.append((placed.min(axis=0), placed.max(axis=0)))
        evaluated.to_mesh_clear()
    return found


def _near(a, b, gap):
    return all(a[0][i] - gap <= b[1][i] and b[0][i] - gap <= a[1][i] for i in range(3))


def floating(found, gap):
    """Count parts that touch nothing which stands on the floor."""
    grounded = [box for box in found if box[0][2] <= LIFT]
    loose = [box for box in found if box[0][2] > LIFT]
    frontier = grounded
    while frontier and loose:
        touched = [box for box in loose if any(_near(box, other, gap) for other in frontier)]
        loose = [box for box in loose if not any(box is other for other in touched)]
        frontier = touched
    return len(loose)


def size_faults(slug, extent):
    """Faults of size: the longest and shortest side against what the commodity's data states."""
    stated = catalogue.commodity(slug)["looks"].get("size_mm", {})
    if not stated:
        return []
    longest, most = max(extent), max(high for _, high in stated.values())
    least = max(low for low, _ in stated.values())
    if not least * SLACK[0] <= longest <= most * SLACK[1]:
        return [f"longest side {longest:.0f} mm, the data says {least:g} to {most:g} mm"]
    return []


def stand(kit, unit, slug):
    """Faults of standing and size: sunk, hovering or floating parts, no scale prop, wrong size."""
    faults = []
    parts, props = boxes(kit.parts, unit), boxes(kit.props, unit)
    lowest = min(low[2] for low, _ in parts)
    size = max(
        np.max([high for _, high in parts], axis=0) - np.min([low for low, _ in parts], axis=0)
    )
    sunk = [low[2] for low, _ in parts + props if low[2] < -SUNK]
    if sunk:
        faults.append(f"{len(sunk)} parts below the floor, by {-min(sunk):.1f} mm")
    if lowest > LIFT:
        faults.append(f"hovers {lowest:.1f} mm above the floor")
    if loose := floating(parts, max(0.5, TOUCH * size)):
        faults.append(f"{loose} parts float")
    if not props:
        faults.append("no scale prop")
    corners = np.array([corner for box in parts for corner in box])
    return faults + size_faults(slug, corners.max(axis=0) - corners.min(axis=0))


def sight(slug, stage, views):
    """Faults of anchors: unknown, missing, or in sight in no view."""
    wanted, named = set(catalogue.telltales(slug)), set(stage.kit.anchors)
    faults = [f"anchor {name} is not in the catalogue" for name in sorted(named - wanted)]
    faults += [f"anchor {name} is missing" for name in sorted(wanted - named)]
    seen = set()
    for view in views.values():
        spots = stage.spots(*stage.aim(view))
        seen |= {name for name, spot in spots.items() if spot.visible}
    return faults + [f"anchor {name} is in sight in no view" for name in sorted(named - seen)]


def main() -> int:
    """Report the faults of the models named on the command line, or of all."""
    bad = 0
    for slug in sys.argv[1:] or sources.slugs():
        with quiet():
            kit, views = build(slug)
            stage = Stage(kit)
        faults = stand(kit, stage.unit, slug) + sight(slug, stage, views)
        bad += bool(faults)
        print(f"{slug}: {len(kit.parts)} parts, {'; '.join(faults) or 'sound'}", flush=True)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
