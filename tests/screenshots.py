"""Take pictures of the real window: `.venv/bin/python -m tests.screenshots FOLDER [NAME …]`.

Names: search, card, check-over, check-under, check-inside, empty, danger, form, findings, settings,
key-start, key-box-1-text … key-drum-4-finding (three identifications, in order), twin.
`--theme dark --scale 150 --size 1366x768 --lang ar` change how it looks.
"""

import argparse
import os
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest

from stce_desktop import bootstrap, i18n
from stce_desktop.domain.settings import Settings
from stce_desktop.gui.application import make_application, make_window, settle
from stce_desktop.system.paths import Paths

TRANSDUCER = "pressure-transducer-capacitance"
TUBES = ("gas-centrifuge-rotor-tube", "aluminium-tube-6061")
WETTED = {
    "pressure_reference": "absolute", "sensing_element_material": "nickel",
    "seal_material": "none", "full_scale": "10 kPa",
}  # fmt: skip


class Stage:
    """Hold one window and lead it to what is to be shown."""

    def __init__(self, home, options):
        paths = Paths.under(home)
        places = bootstrap.find_places(paths)
        services = bootstrap.build_services(paths, places)
        settings = Settings(
            post="KAPU", officer="A. Officer", theme=options.theme, scale=options.scale
        )
        i18n.install(options.lang, places.locale)
        self.app = make_application(settings, places.resources)
        self.window = make_window(self.app, services, settings, places.resources)
        width, height = options.size.split("x")
        self.window.resize(int(width), int(height))
        self.window.show()

    def settle(self):
        settle(self.app, self.window)
        QTest.qWait(120)
        settle(self.app, self.window)

    def search(self, text="capacitance manometer 100 Torr"):
        self.window.go("search")
        self.window.search.search_for(text)
        self.settle()

    def empty(self):
        self.search("zzqx vvkw")

    def card(self, item=TRANSDUCER):
        self.window.open_card(item, "capacitance manometer")
        self.settle()

    def check(self, accuracy):
        self.card()
        self.window.card.check_wanted.emit(self.window._item)
        self.settle()
        for name, text in {**WETTED, "accuracy_fs": accuracy}.items():
            self.window.check._rows[name].fill(text)
        QTest.qWait(300)
        self.settle()

    def form(self):
        self.check("0.5 %")
        self.window.check._want_log()
        self.settle()

    def start_key(self):
        self.window.identify.start_again()
        self.window.go("identify")
        self.settle()

    def answer(self, **given):
        """Answer questions of the key by states, or by a text that holds a size."""
        for name, answer in given.items():
            page = self.window.identify
            page.ask(name.replace("_", "-"))
            question = page.panes.question
            if page._guide.characters[page._asked].kind == "range":
                question._row.fill(answer)
                question._settle()
            elif answer:
                question._give(tuple(answer.split("|")), "")
            else:
                question._not_known()
            self.settle()

    def page(self, name):
        self.window.go(name)
        self.settle()

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

    def shots(self):
        return {
            "search": self.search,
            "card": self.card,
            "check-over": lambda: self.check("1.5 %"),
            "check-under": lambda: self.check("0.5 %"),
            "check-inside": lambda: self.check("1 % ± 0.1 %"),
            "empty": self.empty,
            **self.identifications(),
            "danger": lambda: self.page("danger"),
            "form": self.form,
            "findings": lambda: self.page("findings"),
            "settings": lambda: self.page("settings"),
        }


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--theme", default="light")
    parser.add_argument("--scale", type=int, default=100)
    parser.add_argument("--size", default="1366x768")
    parser.add_argument("--lang", default="en")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        stage = Stage(Path(home), options)
        shots = stage.shots()
        for name in options.names or shots:
            known = shots.get(name, lambda name=name: stage.card(name))
            known()
            stage.window.grab().save(str(options.folder / f"{name}.png"))
        stage.window.close()


if __name__ == "__main__":
    main()
