"""Find out, before Qt aborts over it, whether there is a display to open a window on."""

import ctypes
import os
import sys


def why_no_display() -> str:
    """Return why no window can be opened, or nothing when one can."""
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if platform in {"offscreen", "minimal"} or not sys.platform.startswith("linux"):
        return ""
    if os.environ.get("WAYLAND_DISPLAY"):
        return ""
    name = os.environ.get("DISPLAY", "")
    if not name:
        return "There is no display here; working in the terminal."
    if not _answers(name):
        return f"The display {name} does not answer; working in the terminal."
    return ""


def _answers(name: str) -> bool:
    """Tell whether an X server accepts a connection; without libxcb Qt could not either."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(name.encode(), None))
    try:
        return not xcb.xcb_connection_has_error(connection)
    finally:
        xcb.xcb_disconnect(connection)
