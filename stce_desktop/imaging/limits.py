"""How large a picture from outside may be."""

MAX_BYTES = 25_000_000
MAX_PIXELS = 40_000_000
FORMATS = ("JPEG", "PNG", "WEBP")
THUMBNAIL = (480, 360)
TIMEOUT_S = 30
MEMORY_BYTES = 1_500_000_000
EXIF_TAKEN = 36867  # DateTimeOriginal of the EXIF standard
EXIF_IFD = 34665
EXIF_CHANGED = 306  # DateTime
