from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from stce_desktop.domain.prefill import Prefill
from stce_desktop.gui.application import dress, make_window
from tests.gui.conftest import RESOURCES

ITEM = "pressure-transducer-capacitance"


@pytest.mark.parametrize("scale", [100, 150])
@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_that_the_form_fits_a_small_screen(app, qtbot, services, settings, photo, scale, direction):
    chosen = replace(settings, scale=scale)
    dress(app, RESOURCES / "icons", chosen)
    app.setLayoutDirection(direction)
    window = make_window(app, services, chosen, RESOURCES)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    with qtbot.waitExposed(window):
        window.show()
    window.logging.start(Prefill(item_id=ITEM, item_name="A can"))
    qtbot.waitUntil(window.is_idle, timeout=8000)
    window.form._toggle_long()
    window.form._body.flags.unfold()
    window.form._attach((photo,))
    qtbot.waitUntil(window.is_idle, timeout=8000)
    assert window.width() == 1366
    assert window.form.widget().width() <= window.form.viewport().width()
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    window.close()
