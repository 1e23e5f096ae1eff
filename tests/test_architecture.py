"""Rules that the import contracts cannot state, and the contracts themselves."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "stce_desktop"
MAX_LINES = 400
MAX_LINES_OF = {"stce_verify.py": 500}  # one file by itself, so that a court can read it
MAX_QT_SHARE = 0.25
FORBIDDEN_NAMES = {"utils", "helpers", "common", "manager"}
SQL_FILES = {"store.py", "schema.py", "compile.py", "sqlite.py", "drafts.py"}


def sources():
    return sorted(PACKAGE.rglob("*.py"))


def trees():
    for path in sources():
        yield path.relative_to(ROOT).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def run(*command):
    return subprocess.run(
        [sys.executable, *command], cwd=ROOT, check=False, capture_output=True, text=True
    )


def test_that_the_import_contracts_hold():
    code = "from importlinter.cli import lint_imports; raise SystemExit(lint_imports())"
    result = run("-c", code)
    assert result.returncode == 0, result.stdout


def test_that_the_code_is_clean_for_ruff():
    result = run("-m", "ruff", "check", "--no-cache", ".")
    assert result.returncode == 0, result.stdout


def test_that_the_code_is_formatted():
    result = run("-m", "ruff", "format", "--check", "--no-cache", ".")
    assert result.returncode == 0, result.stdout


def test_that_every_type_holds_under_strict_mypy():
    result = run("-m", "mypy")
    assert result.returncode == 0, result.stdout


def test_that_the_core_loads_without_qt():
    code = "import sys, stce_desktop.bootstrap; sys.exit('PySide6' in sys.modules)"
    assert run("-c", code).returncode == 0


def test_that_no_module_is_longer_than_the_limit():
    lengths = {p.name: len(p.read_text().splitlines()) for p in sources()}
    long = {k: n for k, n in lengths.items() if n > MAX_LINES_OF.get(k, MAX_LINES)}
    assert not long


def test_that_qt_has_a_small_share_of_the_modules():
    with_qt = [name for name, tree in trees() if "PySide6" in imported(tree)]
    assert len(with_qt) / len(sources()) <= MAX_QT_SHARE, len(with_qt) / len(sources())


def imported(tree):
    names = {
        a.name.split(".")[0] for n in ast.walk(tree) if isinstance(n, ast.Import) for a in n.names
    }
    names |= {
        n.module.split(".")[0] for n in ast.walk(tree) if isinstance(n, ast.ImportFrom) and n.module
    }
    return names


def test_that_no_module_has_a_name_that_says_nothing():
    assert not [p for p in sources() if FORBIDDEN_NAMES & set(p.stem.split("_"))]


def test_that_no_lambda_or_partial_is_connected_to_a_signal():
    found = []
    for name, tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "connect":
                found += [
                    f"{name}:{node.lineno}"
                    for arg in node.args
                    if isinstance(arg, ast.Lambda)
                    or (
                        isinstance(arg, ast.Call)
                        and getattr(arg.func, "id", getattr(arg.func, "attr", "")) == "partial"
                    )
                ]
    assert not found


def test_that_there_is_no_global_state():
    found = [
        f"{name}:{node.lineno}"
        for name, tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.Global)
    ]
    assert not found


SQL_STARTS = ("SELECT ", "INSERT ", "UPDATE ", "DELETE ", "CREATE ", "PRAGMA ", "DROP ")


def test_that_sql_stands_in_stores_only():
    found = [
        f"{name}:{node.lineno}"
        for name, tree in trees()
        if Path(name).name not in SQL_FILES
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and node.value.lstrip().startswith(SQL_STARTS)
    ]
    assert not found


def test_that_each_top_folder_says_what_lives_there():
    for folder in ("stce_desktop", "resources", "data", "tests"):
        assert (ROOT / folder / "README.md").is_file(), folder


TEXTS = {".py", ".toml", ".md", ".yaml", ".cfg", ".txt", ".spec", ".json", ""}
NOT_OURS = {".git", ".venv", ".studio-venv", "build", "dist"}


def committed_texts():
    for path in ROOT.rglob("*"):
        parts = path.relative_to(ROOT).parts
        hidden = NOT_OURS & set(parts) or any(part.endswith("_cache") for part in parts)
        if not hidden and path.is_file() and path.suffix in TEXTS:
            yield path


@pytest.mark.parametrize("word", ["index-url", "find-links"])
def test_that_no_address_of_a_registry_is_committed(word):
    found = [
        path.relative_to(ROOT).as_posix()
        for path in committed_texts()
        if f"{word}=".encode() in path.read_bytes()
    ]
    assert not found
