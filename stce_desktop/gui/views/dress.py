"""What the window needs of its surroundings: icons, drawings, and how to dress."""

from collections.abc import Callable
from dataclasses import dataclass

from stce_desktop.domain.settings import Settings
from stce_desktop.gui.theme.icons import IconShelf
from stce_desktop.gui.theme.state_pictures import StatePictures


@dataclass(frozen=True, slots=True)
class Dress:
    """Hold what the window needs of its surroundings."""

    icons: IconShelf
    states: StatePictures
    signs: StatePictures
    apply: Callable[[Settings], None]
