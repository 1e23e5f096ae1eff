"""How large a picture from outside may be, and how much memory it may take."""

import sys

MAX_BYTES = 25_000_000
MAX_PIXELS = 40_000_000
FORMATS = ("JPEG", "PNG", "WEBP")
THUMBNAIL = (480, 360)
SHRUNK = (1280, 960)  # for an expert far away: a nameplate can be read, a stick is not filled
TIMEOUT_S = 30
MEMORY_BYTES = 1_500_000_000
READER_MEMORY_BYTES = 6_000_000_000  # address space: the text reader maps much and uses little
EXIF_TAKEN = 36867  # DateTimeOriginal of the EXIF standard
EXIF_IFD = 34665
EXIF_CHANGED = 306  # DateTime


def limit_memory(most: int) -> None:
    """Bound the address space of this process to `most` bytes, where the system can."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (most, most))
