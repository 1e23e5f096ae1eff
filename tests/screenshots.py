"""Take pictures of the real window: `.venv/bin/python -m tests.screenshots FOLDER [NAME …]`.

Names: search, card, check-over, check-under, check-inside, empty, danger, form, form-filled,
form-missing, form-found, form-declared, form-decision, form-flags, form-shots, form-sealed,
recover, findings, settings, browse, browse-narrowed, viewer, viewer-zoomed, viewer-twin,
own-photo, damaged-photo, key-start, key-box-1-text … key-drum-4-finding (three identifications,
in order), twin, first-start, first-code, login, officers, detail, detail-custody,
detail-questions, detail-retest, findings-12, figures, retest, training.
`--theme dark --scale 150 --size 1366x768 --lang ar` change how it looks.
"""

import argparse
import os
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest

from stce_desktop import bootstrap, i18n
from stce_desktop.app.use_cases.retest_findings import note_retest
from stce_desktop.domain.settings import Settings
from stce_desktop.findings.desk import findings_folder
from stce_desktop.findings.keyring import KeyFile
from stce_desktop.gui.application import make_application, make_window, settle
from stce_desktop.system.paths import Paths
from tests.many import Late, Scribe, SteadyClock, fill
from tests.plates import plate
from tests.screenshot_keys import TRANSDUCER, TUBES, WETTED, KeyScenes

FILLED = {
    "movement.direction": "export", "trace.match_level": "may_meet", "trace.confidence": "medium",
    "decision.disposition": "held-pending-identification",
    "found.description": "Bright can, 60 mm across, small metal fitting, plate with a pressure",
    "found.markings": "626A13TBE, S/N ?417", "movement.container": "CSQU 305438 4",
    "declared.hs_code": "9026.20", "declared.licence_until": "2026-01-31",
}  # fmt: skip


class Stage(KeyScenes):
    """Hold one window and lead it to what is to be shown."""

    def __init__(self, home, options):
        paths = Paths.under(home)
        places = bootstrap.find_places(paths)
        KeyFile(findings_folder(paths)).open_device(may_create=True)  # officers come later
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

    def filled(self):
        self.form()
        form = self.window.form
        for path, text in FILLED.items():
            form._body.fill(path, text)
        with tempfile.TemporaryDirectory() as folder:
            photos = tuple(Path(folder) / f"IMG_000{n}.jpg" for n in range(3))
            for path, text in zip(photos, ("MODEL 626A13TBE", "S/N 0417-22", "KAPU"), strict=True):
                path.write_bytes(plate([text]))
            form._attach(photos)
            self.settle()
        form.save()
        self.settle()

    def long(self, block):
        self.filled()
        form = self.window.form
        form._toggle_long()
        for part in form._blocks[1:]:
            part._toggle.setChecked(True)
        self.settle()
        place = form._blocks[block]
        form.verticalScrollBar().setValue(place.mapTo(form.widget(), place.rect().topLeft()).y())
        self.settle()

    def flags(self):
        self.filled()
        form = self.window.form
        form._toggle_long()
        flags = form._body.flags
        flags.unfold()
        flags._boxes["mark-removed"].setCurrentIndex(1)
        flags._notes["mark-removed"].setText("four empty rivet holes")
        flags._boxes["odd-quantity"].setCurrentIndex(3)
        self.settle()
        form.verticalScrollBar().setValue(flags.mapTo(form.widget(), flags.rect().topLeft()).y())
        self.settle()

    def shot_list(self):
        self.filled()
        self.window.form._photos.list.tiles["nameplate"].click()
        self.settle()

    def missing(self):
        self.form()
        self.window.form.finalise()
        self.settle()

    def sealed(self):
        self.filled()
        self.window.form.finalise()
        self.settle()

    def recover(self):
        self.filled()
        self.window.go("search")
        self.window.recover.look()
        self.settle()

    def page(self, name):
        self.window.go(name)
        self.settle()

    def browse(self, family, text):
        self.page("browse")
        page = self.window.browse
        for number in range(page.tree.topLevelItemCount()):
            item = page.tree.topLevelItem(number)
            if item.text(0).lower().startswith(family):
                page.tree.setCurrentItem(item)
                item.setExpanded(True)
        page.box.setText(text)
        QTest.qWait(200)
        self.settle()

    def viewer(self, item="five-axis-machining-centre"):
        self.card(item)
        self.window.card.pictures._enlarge()
        self.settle()

    def viewer_zoomed(self):
        self.viewer("thermal-imaging-camera")
        self.window.viewer.one.zoom_by(2.4)
        self.settle()

    def viewer_twin(self):
        self.twin(*TUBES)
        self.window.twin._enlarge()
        self.window.viewer.both.zoom_by(1.6)
        self.settle()

    def own_photo(self):
        self.card("beryllium-metal")
        with tempfile.TemporaryDirectory() as folder:
            photo = Path(folder) / "shed.jpg"
            photo.write_bytes(plate(["OUR OWN PHOTO", "Be 99.5"]))
            self.window.pictures.add_photo("beryllium-metal", photo)
            self.settle()

    def damaged_photo(self):
        self.card()
        with tempfile.TemporaryDirectory() as folder:
            photo = Path(folder) / "torn.jpg"
            photo.write_bytes(b"no picture")
            self.window.pictures.add_photo(TRANSDUCER, photo)
            self.settle()

    def first_start(self):
        self.window._to_officers()
        self.settle()

    def set_up(self):
        self.first_start()
        self.window.gate.page._new._suggest()
        self.secret = self.window.gate.page._new.text()
        self.window.gate.page._set_up()
        self.settle()

    def officers(self):
        self.set_up()
        self.window.gate.page._pass()
        self.settle()

    def locked(self):
        self.officers()
        self.window.gate.lock()
        self.settle()

    def detail(self, panel=""):
        self.sealed()
        self.window.form._show_detail()
        self.settle()
        detail = self.window.detail
        if panel:
            place = getattr(detail, panel)
            detail.verticalScrollBar().setValue(
                place.mapTo(detail.widget(), place.rect().topLeft()).y()
            )
            self.settle()

    def fill(self, scribe, count=12):
        desk = self.window._services.findings()
        clock = SteadyClock(datetime.now(UTC) - timedelta(hours=2))
        desk._clock, desk._ledger._clock = clock, clock
        fill(desk, scribe(clock), count)
        self.page("findings")

    def figures(self):
        self.fill(Scribe)
        self.window.findings._toggle_figures()
        self.settle()

    def retest(self):
        self.fill(Late, 3)
        self.window.findings._start_retest()
        self.settle()

    def retested(self):
        self.retest()
        found = self.window.findings.retest._found[0]
        note_retest(self.window._services, found)
        self.window.logging.open(found.id)
        self.settle()

    def training(self):
        self.window.settings._training.setChecked(True)
        self.settle()
        self.fill(Scribe)

    def shots(self):
        return {
            "first-start": self.first_start,
            "first-code": self.set_up,
            "officers": self.officers,
            "login": self.locked,
            "detail": self.detail,
            "detail-custody": lambda: self.detail("custody"),
            "detail-questions": lambda: self.detail("questions"),
            "detail-retest": self.retested,
            "findings-12": lambda: self.fill(Scribe),
            "figures": self.figures,
            "retest": self.retest,
            "training": self.training,
            "search": self.search,
            "card": self.card,
            "check-over": lambda: self.check("1.5 %"),
            "check-under": lambda: self.check("0.5 %"),
            "check-inside": lambda: self.check("1 % ± 0.1 %"),
            "empty": self.empty,
            **self.identifications(),
            "browse": lambda: self.page("browse"),
            "browse-narrowed": lambda: self.browse("electronics", "tube"),
            "viewer": self.viewer,
            "viewer-zoomed": self.viewer_zoomed,
            "viewer-twin": self.viewer_twin,
            "own-photo": self.own_photo,
            "damaged-photo": self.damaged_photo,
            "danger": lambda: self.page("danger"),
            "form": self.form,
            "form-filled": self.filled,
            "form-missing": self.missing,
            "form-found": lambda: self.long(1),
            "form-declared": lambda: self.long(2),
            "form-decision": lambda: self.long(6),
            "form-flags": self.flags,
            "form-shots": self.shot_list,
            "form-sealed": self.sealed,
            "recover": self.recover,
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
