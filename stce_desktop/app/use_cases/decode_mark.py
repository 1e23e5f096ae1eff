"""Say what a marking says."""

from stce_desktop.app.services import Services
from stce_desktop.domain.decode import ReadingOfMark


def decode_mark(services: Services, text: str) -> tuple[ReadingOfMark, ...]:
    """Return every reading of a marking, likeliest first."""
    return services.decoder.decode(text)
