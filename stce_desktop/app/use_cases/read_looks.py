"""Read answers to the guided key out of a free text."""

from stce_desktop.app.services import Services
from stce_desktop.domain.identify import Proposal
from stce_desktop.identify.free_text import FreeText


def read_looks(services: Services, text: str) -> tuple[Proposal, ...]:
    """Return the answers that the text names: colours, shapes, sizes; none is certain."""
    key = services.key()
    return FreeText(key.characters, key.spans(), services.units).read(text)
