import os

import pytest

from stce_desktop.app.use_cases.attach_photo import Pasted, attach_photos
from stce_desktop.app.use_cases.camera_card import card_photos
from stce_desktop.app.use_cases.deadlines import choose_deadlines, current_deadlines
from stce_desktop.app.use_cases.describe_hs import describe_hs
from stce_desktop.app.use_cases.read_plate import read_evidence
from stce_desktop.app.use_cases.shot_list import shot_list
from stce_desktop.app.use_cases.start_finding import (
    has_store,
    known_of_item,
    saved_drafts,
    start_finding,
)
from stce_desktop.domain.errors import InputError
from stce_desktop.domain.finding import Disposition
from stce_desktop.domain.prefill import Prefill
from stce_desktop.imaging import limits
from tests.fakes import picture
from tests.plates import plate


def card(root, *names):
    folder = root / "DCIM" / "100CAMER"
    folder.mkdir(parents=True)
    for number, name in enumerate(names):
        path = folder / name
        path.write_bytes(b"x")
        os.utime(path, (1_700_000_000 + number, 1_700_000_000 + number))
    return folder


def test_that_the_photos_of_a_card_come_newest_first_and_nothing_else(tmp_path):
    folder = card(tmp_path, "OLD.JPG", "clip.mp4", "new.jpeg", "._new.jpeg")
    (folder / "link.jpg").symlink_to(tmp_path / "elsewhere.jpg")
    found = card_photos([tmp_path, tmp_path / "no such card"])
    assert [photo.path.name for photo in found] == ["new.jpeg", "OLD.JPG"]
    assert found[0].changed == "2023-11-14T22:13:22"


def test_that_a_machine_without_a_card_has_no_photos(tmp_path):
    assert card_photos([tmp_path]) == ()


def test_that_no_law_is_invented(services):
    report = current_deadlines(services)
    assert {rule.id for rule in report.rules} == {d.value for d in Disposition}
    assert all(rule.days is None for rule in report.rules)
    assert not report.is_own


def test_that_an_administration_s_periods_replace_the_usual_ones(services, tmp_path):
    own = tmp_path / "ours.yaml"
    own.write_text("- {id: detained, days: 30, basis: Act 5}\n")
    report = choose_deadlines(services, own)
    assert report.is_own
    assert {r.id: r.days for r in report.rules}["detained"] == 30
    assert len(report.rules) == len(Disposition)


def test_that_faulty_periods_are_refused_and_the_earlier_stay(services, tmp_path):
    good, bad = tmp_path / "good.yaml", tmp_path / "bad.yaml"
    good.write_text("- {id: detained, days: 30}\n")
    bad.write_text("- {id: detained, days: 30}\n- {id: nothing}\n")
    choose_deadlines(services, good)
    with pytest.raises(InputError, match=r"bad.yaml:2"):
        choose_deadlines(services, bad)
    assert current_deadlines(services).is_own


def test_that_a_code_is_described_with_its_edition(services):
    words = describe_hs(services, "8413.70")
    assert words.is_known
    assert words.edition == "2022"
    assert "ump" in words.label
    assert not describe_hs(services, "990000").is_known
    assert describe_hs(services, "pumps") is None


def test_that_a_card_fills_the_finding_and_its_shots_are_its_own(services):
    prefill = known_of_item(
        services, Prefill(item_id="thionyl-chloride-drum", search_text="2812.17")
    )
    draft = start_finding(services.findings(), prefill)
    assert draft.declared.hs_code == "281217"
    assert draft.found.item_class
    assert draft.safety.hazards
    shots = [shot.id for shot in shot_list(services, "thionyl-chloride-drum")]
    assert shots[:2] == ["overall", "nameplate"]
    assert "package-marks" in shots
    assert "package-marks" not in [shot.id for shot in shot_list(services, "")]
    assert known_of_item(services, Prefill(search_text="pump")).hs_code == ""


def test_that_a_search_leaves_no_store_behind(services):
    assert not has_store(services)
    services.findings()
    assert has_store(services)


def test_that_a_photo_that_fails_stops_no_other(services, tmp_path):
    desk = services.findings()
    good = tmp_path / "good.jpg"
    good.write_bytes(picture())
    gone = tmp_path / "gone.jpg"
    pasted = Pasted("clipboard.png", picture((40, 30), "PNG"))
    huge = Pasted("huge.png", b"x" * (limits.MAX_BYTES + 1))
    kept = attach_photos(
        desk, desk.new_draft(Prefill()), (gone, good, huge, pasted), ("overall", "nameplate")
    )
    assert [(a.name, a.shot) for a in kept.draft.evidence] == [
        ("good.jpg", "overall"),
        ("clipboard.png", "nameplate"),
    ]
    assert ["gone.jpg" in kept.refused[0], "too large" in kept.refused[1]] == [True, True]
    assert desk.attachment_bytes(kept.draft.evidence[1].sha256) == pasted.data
    assert saved_drafts(desk)[0].finding == kept.draft
    assert saved_drafts(desk)[0].saved_utc


def test_that_a_kept_photo_is_read_again_without_its_file(services):
    desk = services.findings()
    pasted = Pasted("plate.png", plate(["MODEL 626A13TBE"]))
    draft = attach_photos(desk, desk.new_draft(Prefill()), (pasted,), ("nameplate",)).draft
    text, _reads = read_evidence(services, draft.evidence[0].sha256, "plate.png")
    assert "626A13TBE" in text
