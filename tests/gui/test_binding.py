"""Guards against faults in the Qt binding itself."""

import sys

from PySide6.QtCore import QObject, Signal


class Switch(QObject):
    toggled = Signal(bool)

    def __init__(self):
        super().__init__()
        self.heard = 0

    def hear(self, on):
        self.heard += on


def test_that_emitting_true_loses_no_references(qapp):
    switch = Switch()
    switch.toggled.connect(switch.hear)
    before = sys.getrefcount(True)
    for _ in range(50):
        switch.toggled.emit(True)
    assert switch.heard == 50
    assert sys.getrefcount(True) >= before


def test_that_a_void_call_loses_no_references(qapp):
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(200):
        thing.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < 100
