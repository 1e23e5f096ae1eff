#!/usr/bin/env python3
"""Set everything up and run: `python3 run.py [command …]`.

`python3 run.py test [pytest …]` runs the tests, `python3 run.py bench [suite …]` the benchmarks.

Standard library only, because it runs before anything is installed.
"""

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
WINDOWS = os.name == "nt"
PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")
# Shared objects that Qt's display plug-in loads, and the Debian packages that hold them.
LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}


def say(text: str) -> None:
    """Write a remark where it does not mix with the program's own output."""
    print(text, file=sys.stderr, flush=True)


def call(*command: str, quiet: bool = False, env: dict[str, str] | None = None) -> int:
    """Run a command and return its exit status; output goes to standard error."""
    say("+ " + " ".join(command))
    output = subprocess.DEVNULL if quiet else sys.stderr
    return subprocess.run(command, check=False, stdout=output, env=env).returncode


def missing_libraries() -> list[str]:
    """Return the Debian packages whose shared objects cannot be loaded."""
    if not sys.platform.startswith("linux"):
        return []
    missing = []
    for library, package in LIBRARIES.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            missing.append(package)
    return missing


def install_libraries() -> None:
    """Install what Qt needs from the system, or say which command would."""
    missing = missing_libraries()
    if not missing:
        return
    say(f"Qt needs system libraries: {' '.join(missing)}")
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    before = [] if is_root else ["sudo", "-n"]
    if shutil.which("apt-get") and (is_root or shutil.which("sudo")):
        env = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
        install = [*before, "apt-get", "install", "-y", "-qq", "--no-install-recommends", *missing]
        if call(*install, quiet=True, env=env) != 0:
            call(*before, "apt-get", "update", "-qq", quiet=True, env=env)
            call(*install, quiet=True, env=env)
    if still := missing_libraries():
        say(f"Not installed; the window may not open. Run: sudo apt-get install {' '.join(still)}")


def make_environment(extra: str) -> None:
    """Make `.venv` and install the project, once for each state of pyproject.toml."""
    project = (ROOT / "pyproject.toml").read_bytes()
    wanted = hashlib.sha256(project + sys.version.encode()).hexdigest()
    stamp = VENV / f"stamp-{extra or 'run'}"
    if PYTHON.exists() and stamp.exists() and stamp.read_text() == wanted:
        return
    if not PYTHON.exists():
        create_environment()
    target = f"{ROOT}[{extra}]" if extra else str(ROOT)
    options = ["-q", "--disable-pip-version-check", "--no-warn-script-location"]
    if call(str(PYTHON), "-m", "pip", "install", *options, "-e", target) != 0:
        sys.exit("The packages could not be installed; see the lines above.")
    stamp.write_text(wanted)


def create_environment() -> None:
    """Create `.venv`, also where Debian's python3-venv is not installed."""
    if call(sys.executable, "-m", "venv", str(VENV), quiet=True) == 0:
        return
    shutil.rmtree(VENV, ignore_errors=True)
    if call(sys.executable, "-m", "venv", "--without-pip", str(VENV)) != 0:
        sys.exit("python3 could not make a virtual environment.")
    pip = [sys.executable, "-m", "pip", "--python", str(PYTHON), "install", "-q"]
    if call(*pip, "pip", "setuptools") != 0:
        sys.exit("pip could not be installed into .venv; install python3-pip or python3-venv.")


def main(arguments: list[str]) -> int:
    """Set up, then run the tests, the benchmarks or the program."""
    if sys.version_info < (3, 11):  # noqa: UP036 - pip's own message comes too late to help
        sys.exit("Python 3.11 or newer is needed.")
    quick = ["pytest", "-q", "-n", "2", "--dist", "worksteal"]  # two cores: half the time
    module = {"test": quick, "bench": ["tests.bench"]}.get(" ".join(arguments[:1]))
    install_libraries()
    make_environment(
        {"test": "test", "bench": "test,bench"}.get(arguments[0], "") if module else ""
    )
    if module:
        env = dict(os.environ, QT_QPA_PLATFORM="offscreen")
        command = [str(PYTHON), "-m", *module, *arguments[1:]]
        return subprocess.run(command, check=False, cwd=ROOT, env=env).returncode
    command = [str(PYTHON), "-m", "stce_desktop", *arguments]
    return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
