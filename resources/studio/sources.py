"""Find out which definitions a picture depends on, and their common hash (no bpy needed).

A model reaches definitions in the kit by name: only those count, so that a new builder in a kit
module does not make every picture of its users stale.
"""

import ast
import functools
import hashlib
from dataclasses import dataclass
from pathlib import Path

STUDIO = Path(__file__).resolve().parent
_ALWAYS = ("kit/core.py", "kit/stage.py")
_EVERYTHING = "*"
_SCENES = {"packed": "packed", "pair": "pair", "line": "line"}  # builders in scenes.py


def model_file(slug: str) -> Path:
    """Path of the model of a commodity."""
    return STUDIO / "models" / f"{slug.replace('-', '_')}.py"


def slugs() -> list[str]:
    """Every commodity that has a model, by name."""
    files = sorted((STUDIO / "models").glob("*.py"))
    return [f.stem.replace("_", "-") for f in files if not f.stem.startswith("_")]


@dataclass(frozen=True)
class Definition:
    """One top-level statement: what it means, and the (file, name) pairs it reaches."""

    text: str
    reaches: frozenset[tuple[Path, str]]


def _module(name: str) -> Path | None:
    path = STUDIO / f"{name.replace('.', '/')}.py"
    return path if path.is_file() else None


def _imports(tree: ast.Module) -> dict[str, tuple[Path, str]]:
    """What each imported name stands for: a studio file, and a name in it or everything."""
    found: dict[str, tuple[Path, str]] = {}
    for node in tree.body:
        if isinstance(node, ast.Import):
            for alias in node.names:
                if path := _module(alias.name):
                    found[alias.asname or alias.name] = (path, _EVERYTHING)
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                local = alias.asname or alias.name
                if path := _module(f"{node.module}.{alias.name}"):
                    found[local] = (path, _EVERYTHING)
                elif path := _module(node.module):
                    found[local] = (path, alias.name)
    return found


def _reaches(node: ast.stmt, path: Path, imports: dict[str, tuple[Path, str]]):
    """Pairs of file and name that a statement mentions; `module.name` counts as the name alone."""
    found, narrowed = set(), set()
    for part in ast.walk(node):
        if isinstance(part, ast.Attribute) and isinstance(part.value, ast.Name):
            target = imports.get(part.value.id)
            if target and target[1] == _EVERYTHING:
                found.add((target[0], part.attr))
                narrowed.add(part.value)
    for part in ast.walk(node):
        if isinstance(part, ast.Name) and part not in narrowed:
            found.add(imports.get(part.id, (path, part.id)))
    return frozenset(found)


def _names(node: ast.stmt) -> list[str]:
    if isinstance(node, ast.FunctionDef | ast.ClassDef):
        return [node.name]
    if isinstance(node, ast.Assign | ast.AnnAssign):
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        parts = [part for target in targets for part in ast.walk(target)]
        return [part.id for part in parts if isinstance(part, ast.Name)]
    return []


@functools.cache
def definitions(path: Path) -> dict[str, Definition]:
    """Top-level definitions of a studio file by name."""
    source = path.read_text(encoding="utf-8")
    tree, lines = ast.parse(source), source.splitlines(keepends=True)
    imports, found = _imports(tree), {}
    for node in tree.body:
        first = min([node.lineno, *(d.lineno for d in getattr(node, "decorator_list", ()))])
        for name in _names(node):
            text = meaning("".join(lines[first - 1 : node.end_lineno]))
            found[name] = Definition(text, _reaches(node, path, imports))
    return found


def reached(*roots: tuple[Path, str]) -> list[tuple[str, str, str]]:
    """File, name and meaning of every definition that the roots and the stage reach, in order."""
    queue = [(STUDIO / name, _EVERYTHING) for name in _ALWAYS]
    queue.extend(roots)
    seen: set[tuple[Path, str]] = set()
    while queue:
        path, name = pair = queue.pop()
        known = definitions(path)
        if name == _EVERYTHING:
            queue.extend((path, each) for each in known if (path, each) not in seen)
        elif name in known and pair not in seen:
            seen.add(pair)
            queue.extend(known[name].reaches)
    return sorted(
        (path.relative_to(STUDIO).as_posix(), name, definitions(path)[name].text)
        for path, name in seen
    )


def meaning(text: str) -> str:
    """Source without comments, docstrings, brackets and layout, which no picture depends on."""
    tree = ast.parse(text)
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and _has_docstring(node):
            node.body = node.body[1:] or [ast.Pass()]
    return ast.unparse(tree)


def _has_docstring(node: ast.Module | ast.ClassDef | ast.FunctionDef) -> bool:
    return ast.get_docstring(node, clean=False) is not None


def source_hash(slug: str, view: str = "hero", twin: str = "") -> str:
    """Hash of what a picture is made from: the model, and what its view adds to it."""
    roots = [(model_file(slug), _EVERYTHING)]
    if view in _SCENES:
        roots.append((STUDIO / "scenes.py", _SCENES[view]))
    if twin:
        roots.append((model_file(twin), _EVERYTHING))
    digest = hashlib.sha256()
    for file, name, text in reached(*roots):
        digest.update(f"{file}\n{name}\n{text}\n".encode())
    return digest.hexdigest()[:32]
