"""Three identifications, and what they lead to, for `tests/screenshots.py`."""

from PySide6.QtTest import QTest

TRANSDUCER = "pressure-transducer-capacitance"
WETTED = {
    "pressure_reference": "absolute", "sensing_element_material": "nickel",
    "seal_material": "none", "full_scale": "10 kPa",
}  # fmt: skip
TUBES = ("gas-centrifuge-rotor-tube", "aluminium-tube-6061")


class KeyScenes:
    """Play the scenes of Identify and the twin view on a stage."""

    def identifications(self):
        """Three things from the first question to the finding, a shot at each step."""
        return {
            "key-start": self.start_key,
            "key-box-1-text": lambda: self.guided("grey box with 3 cables 60 x 40 cm 25 kg"),
            "key-box-2-answer": lambda: self.answer(
                mounting="feet", electrical="mains", main_material="steel"
            ),
            "key-box-3-why": self.why,
            "key-box-4-list": lambda: self.lead("list"),
            "key-box-5-confirm": lambda: self.lead("confirm"),
            "key-box-6-finding": self.record,
            "key-tube-1-class": lambda: self.pick("nuclear"),
            "key-tube-2-size": self.tube,
            "key-tube-3-separate": lambda: self.separate(*TUBES),
            "key-tube-4-twin": lambda: self.twin(*TUBES),
            "key-tube-5-finding": self.settle_twin,
            "key-drum-1-danger": self.drum,
            "key-drum-2-contradiction": self.contradict,
            "key-drum-3-eased": lambda: self.lead("ease"),
            "key-drum-4-finding": self.record,
            "twin": lambda: self.compare(TRANSDUCER),
        }

    def pick(self, name):
        self.start_key()
        self.window.identify.panes.picker._take(name)
        self.settle()

    def tube(self):
        self.answer(shape="tube", weight_for_size="light|very-light", colour="black|grey")
        self.window.identify.ask("longest-mm")
        self.window.identify.panes.question._row.fill("2 ft ± 1 inch")
        self.settle()

    def separate(self, one, other):
        self.window.identify.panes.question._settle()
        self.settle()
        self.window.identify.separate(one, other)
        self.settle()

    def twin(self, one, other):
        self.window.identify.twin_wanted.emit(one, other)
        self.settle()
        QTest.qWait(300)
        self.settle()

    def settle_twin(self):
        self.window.twin.settle_for(TUBES[0])
        self.settle()

    def compare(self, item):
        self.card(item)
        twin = self.window._services.content.commodity(item).look_alikes[0].id
        self.window.card.compared.emit(twin)
        self.settle()
        rows = self.window.twin._rows
        for name, text in {**WETTED, "accuracy_fs": "1 % ± 0.1 %"}.items():
            if name in rows:
                rows[name].fill(text)
        QTest.qWait(300)
        self.settle()

    def drum(self):
        self.start_key()
        self.answer(shape="drum", container="steel-drum", colour="blue")
        self.window.identify.ask("contents")
        self.settle()

    def contradict(self):
        self.answer(placard="corrosive", garment="helmet", antennas="yagi", window="clear-dome")
        self.window.identify._allow(0)
        self.settle()

    def lead(self, way):
        page = self.window.identify
        if way == "list":
            page._show_list()
        elif way == "confirm":
            page.confirm(page._stock.state.remaining[0].id)
        else:
            for name in ("garment", "antennas", "window"):
                page._withdraw(name, "seen on another crate")
                self.settle()
            page._allow(1)
            page._show_list()
        self.settle()

    def record(self):
        self.window.identify._want_log()
        self.settle()

    def guided(self, text):
        self.window.go("search")
        self.window.search.search_for(text)
        self.window.search.guide.click()
        self.settle()

    def why(self):
        self.window.identify.panes.question._why_button.setChecked(True)
        self.window.identify.ask("colour")
        self.settle()
