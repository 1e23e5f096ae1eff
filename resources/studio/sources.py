"""Find out which sources a picture depends on, and their common hash (no bpy needed)."""

import ast
import hashlib
import io
import tokenize
from pathlib import Path

STUDIO = Path(__file__).resolve().parent
_ALWAYS = ("kit/core.py", "kit/stage.py")
_SPACE = (tokenize.NL, tokenize.NEWLINE, tokenize.COMMENT, tokenize.ENCODING, tokenize.ENDMARKER)


def model_file(slug: str) -> Path:
    """Path of the model of a commodity."""
    return STUDIO / "models" / f"{slug.replace('-', '_')}.py"


def slugs() -> list[str]:
    """Every commodity that has a model, by name."""
    files = sorted((STUDIO / "models").glob("*.py"))
    return [f.stem.replace("_", "-") for f in files if not f.stem.startswith("_")]


def _imports(path: Path) -> set[Path]:
    """Studio modules that a file imports."""
    found: set[Path] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            names = [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
        files = (STUDIO / f"{name.replace('.', '/')}.py" for name in names)
        found.update(f for f in files if f.is_file())
    return found


def dependencies(slug: str) -> list[Path]:
    """Every source that shapes the pictures of a commodity, in a fixed order."""
    queue = [model_file(slug), *(STUDIO / name for name in _ALWAYS)]
    seen: set[Path] = set()
    while queue:
        path = queue.pop()
        if path not in seen:
            seen.add(path)
            queue.extend(_imports(path))
    return sorted(seen)


def meaning(path: Path) -> str:
    """Source without comments, docstrings, commas and layout, which no picture depends on."""
    text = path.read_text(encoding="utf-8")
    docstrings = {
        (node.body[0].lineno, node.body[0].col_offset)
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and _has_docstring(node)
    }
    words: list[str] = []
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.INDENT:
            words.append("{")
        elif token.type == tokenize.DEDENT:
            words.append("}")
        elif token.type not in _SPACE and token.start not in docstrings and token.string != ",":
            words.append(token.string)
    return "".join("".join(words).split())


def _has_docstring(node: ast.Module | ast.ClassDef | ast.FunctionDef) -> bool:
    return ast.get_docstring(node, clean=False) is not None


def source_hash(slug: str) -> str:
    """Hash of what the pictures of a commodity are made from."""
    digest = hashlib.sha256()
    for path in dependencies(slug):
        digest.update(f"{path.relative_to(STUDIO).as_posix()}\n{meaning(path)}\n".encode())
    return digest.hexdigest()[:32]
