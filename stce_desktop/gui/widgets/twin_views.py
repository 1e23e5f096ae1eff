"""Two pictures side by side at one scale; a zoom or a move of one is one of both."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stce_desktop.domain.card import Picture
from stce_desktop.gui.presenters.picture_state import CallOut
from stce_desktop.gui.presenters.sight import Sight
from stce_desktop.gui.theme.tokens import GAP
from stce_desktop.gui.widgets.picture_view import PictureView
from stce_desktop.gui.widgets.safe_label import SafeLabel
from stce_desktop.i18n import _

_NO_CALLS: tuple[tuple[CallOut, ...], tuple[CallOut, ...]] = ((), ())


class TwinViews(QWidget):
    """Show two pictures; where both scales are known, a millimetre is as long in each.

    As a door, `opened` is emitted on Enter or a click.
    """

    opened = Signal()

    def __init__(self, parent: QWidget | None = None, *, is_door: bool = False) -> None:
        super().__init__(parent)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP // 2)
        line = QHBoxLayout()
        line.setSpacing(2 * GAP)
        self.views = (
            PictureView(self, is_door=is_door),
            PictureView(self, is_door=is_door),
        )
        for view in self.views:
            line.addWidget(view, 1)
            view.sighted.connect(self._follow)
            view.opened.connect(self.opened)
        column.addLayout(line, 1)
        self._note = SafeLabel("", "small", wrap=False)
        column.addWidget(self._note)

    def show_pair(
        self,
        one: Picture | None,
        other: Picture | None,
        names: tuple[str, str],
        calls: tuple[tuple[CallOut, ...], tuple[CallOut, ...]] = _NO_CALLS,
    ) -> None:
        """Show two pictures, or say where there is none."""
        for view, picture, said, name in zip(self.views, (one, other), calls, names, strict=True):
            view.show_picture(picture, said, name)
        self._keep_scale()
        has_both = one is not None and other is not None
        is_one = all(view.fitting_per_mm() for view in self.views)
        words = _("Both at one scale.") if is_one else _("Not at one scale.")
        self._note.setText(words if has_both else "")

    def show_calls(self, on: bool) -> None:
        """Switch the call-outs of both on or off."""
        for view in self.views:
            view.show_calls(on)
        self._keep_scale()

    def zoom_by(self, factor: float) -> None:
        """Zoom both."""
        self.views[0].zoom_by(factor)

    @Slot(object)
    def _follow(self, sight: Sight) -> None:
        for view in self.views:
            if view is not self.sender():
                view.look(sight)

    def _keep_scale(self) -> None:
        fitting = [view.fitting_per_mm() for view in self.views]
        shared = min(fitting) if all(fitting) else 0.0
        for view in self.views:
            view.hold_scale(shared)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find the scale at which both still fit."""
        super().resizeEvent(event)
        self._column.activate()
        self._keep_scale()

    def showEvent(self, event: QShowEvent) -> None:
        """Fit both to the room they were given."""
        super().showEvent(event)
        self._keep_scale()
