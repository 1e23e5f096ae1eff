from dataclasses import replace
from pathlib import Path

import pytest

from stce_desktop.domain.evidence import Retest
from stce_desktop.domain.finding import (
    ReachBack,
    Status,
)
from stce_desktop.domain.finding_list import (
    Wanted,
)
from stce_desktop.domain.prefill import Prefill
from stce_desktop.findings.projection.follow import PAGE, ListLostError, Projection
from stce_desktop.findings.projection.query import match_of
from stce_desktop.findings.projection.store import ProjectionStore
from stce_desktop.findings.seal import seal_number
from stce_desktop.system.errors import DiskFullError
from tests.fakes import EDITION
from tests.many import Scribe, SteadyClock, fill

HOSTILE = Path(__file__).parents[2] / "hostile.txt"
SYNTAX = (
    '"', '""', "'", "*", "a*", "NEAR(", 'NEAR("a" "b", 5)', "text:a", "-a", "a AND", "OR", "NOT a",
    "(", ")", "{a}", "^a", "a + b", "\0", "%", "_", "'; DROP TABLE line; --", "\\", "\u202e", "🜲",
    "a" * 10_000, '" OR 1=1 --', "<img src=x>", "=cmd|' /C calc'!A0", ":", "a:b", "…",
)  # fmt: skip


@pytest.fixture
def recorded(desk, complete):
    """Return a function that records a finding with other content."""

    photos = []

    def record(description="A can", *, disposition="detained", deadline="", **found):
        if not photos:
            photos.extend(complete(desk).evidence)
        draft = bare(desk.new_draft(Prefill(post="KAPU", officer="A. Officer")), photos)
        found = {"description": description, **found}
        decision = replace(draft.decision, disposition=disposition, deadline=deadline)
        return desk.finalise(
            replace(draft, found=replace(draft.found, **found), decision=decision)
        ).finding

    return record


def bare(draft, photos):
    """Return a draft with the required fields; a photo is made once, it takes a process."""
    return replace(
        draft,
        evidence=tuple(photos[:1]),
        movement=replace(draft.movement, direction="export"),
        trace=replace(draft.trace, confidence="high", match_level="may_meet"),
    )


def ids(desk, **wanted):
    return [row.id for row in desk.rows(Wanted(**wanted))]


def test_that_a_finding_is_found_by_everything_an_officer_may_remember(desk, recorded):
    finding = recorded(
        "Blanke Dose aus Nickel", item_name="Pressure transducer", codes=("2B230.a",),
        markings="MKS 626A-13TBE", serial_numbers="SN-0042/7", maker="Überdruck",
    )  # fmt: skip
    other = recorded("A drum")
    seal = desk.history(finding.id)[0].seal
    for text in (
        "nickel", "blanke do", "transducer", "2B230", "2b230.a", "626A13TBE", "626a-13", "SN00427",
        "uberdruck", finding.number, finding.number.replace("-", ""), seal, seal.replace("-", ""),
        seal.lower()[:7], "dose blanke",
    ):  # fmt: skip
        assert ids(desk, text=text) == [finding.id], text
    assert ids(desk, text="nickel drum") == []
    assert ids(desk, text=" ") == [other.id, finding.id]


def test_that_words_of_scripts_without_spaces_are_found_in_the_middle(desk, recorded):
    finding = recorded("高压阀门 из Харькова, صمام")
    for text in ("阀门", "高压", "харьк", "صمام"):
        assert ids(desk, text=text) == [finding.id], text


def test_that_signs_of_the_search_language_are_only_signs(desk, recorded):
    known = []
    for text in SYNTAX:
        known.insert(0, recorded(f"before {text} after", item_name=text).id)
        desk.rows(Wanted(text=text))
        desk.rows(Wanted(text=f"before {text}", officer=text, status=text, disposition=text))
        assert ids(desk, text="before after") == known, text
    assert ids(desk) == known


@pytest.mark.skipif(not HOSTILE.is_file(), reason="the corpus is not here yet")
def test_that_hostile_strings_do_nothing_in_list_and_search(desk, recorded):
    texts = [t for t in HOSTILE.read_text("utf-8").splitlines() if t.strip()]
    known = [recorded(text, item_name=text).id for text in texts[:40]]
    for text in texts:
        desk.rows(Wanted(text=text, officer=text))
    assert ids(desk) == known[::-1]


def test_that_text_without_letters_finds_nothing_and_not_everything(desk, recorded):
    recorded()
    assert match_of('"*(') == ""
    assert ids(desk, text='"*(') == []


def test_that_a_finding_of_ten_thousand_characters_is_listed_and_found_by_its_last_word(
    desk, recorded
):
    finding = recorded("word " * 2000 + "lastword", markings="x" * 10_000)
    row = desk.rows(Wanted(text="lastword"))[0]
    assert (row.id, len(row.item)) == (finding.id, 200)


def test_that_each_filter_keeps_what_it_names(desk, recorded, clock):
    seized = recorded(disposition="seized", deadline="2026-02-20")
    clock.jump(days=2)
    held = recorded(disposition="held-pending-documents", deadline="2026-03-05")
    released = recorded(disposition="released-no-concern", deadline="2026-02-01")
    today = {"today": "2026-03-03"}
    assert ids(desk, disposition="seized") == [seized.id]
    assert ids(desk, since="2026-03-02") == [released.id, held.id]
    assert ids(desk, until="2026-03-01") == [seized.id]
    assert ids(desk, deadline="running", **today) == [held.id, seized.id]
    assert ids(desk, deadline="overdue", **today) == [seized.id]
    assert ids(desk, deadline="week", **today) == [held.id, seized.id]
    assert ids(desk, officer="A. Officer", text="can", status="final") == [
        released.id, held.id, seized.id,
    ]  # fmt: skip
    assert ids(desk, officer="Nobody") == []


def test_that_the_next_due_comes_first_and_the_rest_by_age(desk, recorded):
    late, none, soon = (recorded(deadline=d) for d in ("2026-05-01", "", "2026-04-01"))
    closed = recorded(deadline="2026-01-01", disposition="returned")
    assert ids(desk, due_first=True) == [soon.id, late.id, closed.id, none.id]


def test_that_pages_follow_each_other_without_a_gap_in_either_order(desk, monkeypatch):
    fill(desk, Scribe(SteadyClock()), 57)
    monkeypatch.setattr("stce_desktop.findings.projection.follow.PAGE", 10)
    desk.listing.complete()
    for order in (Wanted(), Wanted(due_first=True), Wanted(text="a", due_first=True)):
        page = desk.listing.page(order)
        paged, total = list(page.rows), page.total
        while not page.is_last:
            page = desk.listing.page(order, page.rows[-1])
            paged += page.rows
        assert tuple(paged) == desk.rows(order)
        assert len(paged) == total
    assert PAGE == 200


def test_that_open_questions_are_counted_until_they_are_answered(desk, recorded):
    asked = recorded("An asked one")

    def ask(finding):
        return replace(finding, reach_back=(ReachBack("Lab", "", "What is it?"),))

    def answer(finding):
        return replace(finding, reach_back=(ReachBack("Lab", "", "What is it?", "", "A valve"),))

    desk.note(asked.id, "asked", ask)
    assert ids(desk, open_questions=True) == [asked.id]
    assert desk.rows()[0].open_questions == 1
    desk.note(asked.id, "answered", answer)
    assert ids(desk, open_questions=True) == []
    assert ids(desk, text="valve") == [asked.id]


def test_that_a_correction_replaces_the_line_and_its_words(desk, recorded):
    first = recorded("A can of soup")
    draft = desk.revise(first.id, "no soup")
    desk.finalise(replace(draft, found=replace(draft.found, description="A tin of beans")))
    assert ids(desk, text="soup") == []
    assert [(r.revision, r.id) for r in desk.rows(Wanted(text="beans"))] == [(2, first.id)]


def test_that_the_order_is_that_of_the_chain_when_the_clock_jumps(desk, recorded, clock):
    made = [recorded().id]
    clock.jump(days=-3650)
    made.append(recorded().id)
    clock.jump(days=7300)
    made.append(recorded().id)
    assert ids(desk) == made[::-1]


def test_that_the_list_is_the_same_after_it_was_lost(desk, recorded, open_desk, paths):
    for number in range(5):
        recorded(f"Can {number}", deadline="2026-04-01")
    desk.note(desk.rows()[2].id, "moved", lambda f: replace(f, status=Status.ACKNOWLEDGED))
    before = desk.rows()
    figures = desk.listing.figures("", "2026-04-02")
    desk.close()
    for path in (paths.data_dir / "findings").glob("list.db*"):
        path.unlink()
    again = open_desk()
    assert again.rows() == before
    assert again.listing.figures("", "2026-04-02") == figures


@pytest.mark.parametrize("place", [0, 20, 100, 5000, -600, -10])
def test_that_a_damaged_list_is_made_again_and_the_findings_stay(
    desk, recorded, open_desk, paths, place
):
    for name in ("alpha", "beta", "gamma", "delta"):
        recorded(f"Can {name}")
    before = desk.rows()
    desk.close()
    path = paths.data_dir / "findings" / "list.db"
    data = bytearray(path.read_bytes())
    data[place] ^= 0x41
    path.write_bytes(data)
    again = open_desk()
    assert again.rows() == before
    assert [r.id for r in again.rows(Wanted(text="can gam"))] == [before[1].id]
    found = again.verify().faults  # a page nobody had read yet is told once, and made again
    assert all(fault.startswith("list: ") for fault in found)
    assert again.verify().holds


def test_that_a_list_damaged_while_it_is_read_says_so_and_is_made_again(desk, recorded):
    finding = recorded()
    desk.listing._store.close()
    with pytest.raises(ListLostError, match="made again"):
        desk.listing.page(Wanted())
    assert desk.listing.follow().is_done
    assert [row.id for row in desk.listing.page(Wanted()).rows] == [finding.id]


def test_that_a_list_of_another_chain_or_of_an_older_program_is_made_again(
    desk, recorded, open_desk, paths, monkeypatch
):
    finding = recorded()
    desk.listing._store.write((), (1, "ff" * 32))
    assert [row.id for row in open_desk().rows()] == [finding.id]
    monkeypatch.setattr("stce_desktop.findings.projection.store.VERSION", 99)
    assert [row.id for row in open_desk().rows()] == [finding.id]


def test_that_a_list_that_fell_behind_catches_up_a_batch_at_a_time(desk):
    fill(desk, Scribe(SteadyClock()), 25)
    assert desk.listing.page(Wanted()).total == 0
    steps = [desk.listing.follow(10) for _ in range(3)]
    assert [(s.done, s.total, s.is_done) for s in steps] == [
        (10, 25, False), (20, 25, False), (25, 25, True),
    ]  # fmt: skip
    assert desk.listing.page(Wanted()).total == 25


def test_that_an_event_is_recorded_even_when_the_list_cannot_be_written(
    desk, recorded, monkeypatch
):
    kept = recorded("Before")

    def full(self, lines, head):
        raise DiskFullError("The disk is full", "", "")

    monkeypatch.setattr(ProjectionStore, "write", full)
    finding = recorded("After")
    monkeypatch.undo()
    assert ids(desk) == [finding.id, kept.id]


def test_that_a_list_with_no_place_on_the_disk_lives_in_memory(desk, recorded, paths):
    finding = recorded()
    blocked = paths.data_dir / "blocked"
    blocked.mkdir()
    (blocked / "list.db").mkdir()
    listing = Projection(blocked / "list.db", b"k" * 32, desk._store, desk._turn, training=False)
    assert [row.id for row in listing.rows(Wanted())] == [finding.id]
    listing.close()


def test_that_an_empty_store_has_an_empty_list_and_empty_figures(desk):
    page = desk.listing.page(Wanted(due_first=True, text="x"))
    assert (page.rows, page.total, page.is_last) == ((), 0, True)
    figures = desk.listing.figures("", "2026-01-01")
    assert (figures.recorded, figures.dispositions, figures.median_s) == (0, (), 0.0)
    assert desk.listing.officers() == ()


def test_that_the_figures_of_a_shift_count_what_was_decided_since_and_how_long_it_took(
    desk, complete, clock
):
    def decide(minutes, **decision):
        draft = complete(desk)
        clock.jump(minutes=minutes)
        done = replace(draft, decision=replace(draft.decision, **decision))
        return desk.finalise(done).finding

    decide(1, disposition="seized")
    clock.jump(hours=2)
    since = clock.utc().isoformat(timespec="seconds")
    decide(2, disposition="detained", deadline="2026-02-01")
    decide(4, disposition="detained")
    handed = decide(9, disposition="returned")
    decide(-30, disposition="seized")
    desk.note(handed.id, "handed-over", lambda f: replace(f, status=Status.HANDED_OVER))
    clock.jump(hours=1)
    figures = desk.listing.figures(since, "2026-03-01")
    assert figures.recorded == 3
    assert figures.dispositions == (("detained", 2), ("returned", 1))
    assert (figures.median_s, figures.longest_s, figures.clock_unclear) == (240, 540, 0)
    assert (figures.waiting, figures.overdue) == (4, 1)
    everything = desk.listing.figures("", "2026-03-01")
    assert (everything.recorded, everything.clock_unclear) == (5, 1)


def test_that_a_later_event_does_not_change_when_a_finding_was_decided(desk, complete, clock):
    draft = complete(desk)
    clock.jump(minutes=3)
    finding = desk.finalise(draft).finding
    clock.jump(hours=5)
    desk.note(finding.id, "moved", lambda f: f)
    assert desk.listing.figures("", "").median_s == 180
    lost, desk.listing._head = desk.listing._head, (0, "")
    desk.listing._start_over()
    desk.listing.complete()
    assert desk.listing._head == lost
    assert desk.listing.figures("", "").median_s == 180


def test_that_findings_of_another_edition_are_counted_until_they_are_tested(desk, recorded):
    finding = recorded(item_id="valve")
    recorded("without an item")
    assert desk.listing.count_outdated("cd" * 32) == 1
    assert desk.listing.outdated("cd" * 32, 0, 10) == [(1, finding.id)]
    assert desk.listing.count_outdated(EDITION.sources_sha256) == 0
    retest = Retest("", "2026-06-01", "cd" * 32, "may_meet", "meets")
    desk.note(finding.id, "retested", lambda f: replace(f, retests=(retest,)))
    assert desk.listing.count_outdated("cd" * 32) == 0


def test_that_a_finding_is_known_by_its_number(desk, recorded):
    finding = recorded()
    assert desk.listing.id_of(finding.number) == finding.id
    assert desk.listing.id_of("KAPU-2026-9999") == ""


def test_that_nothing_readable_lies_in_the_list(desk, recorded, paths):
    recorded("A very particular sentence")
    everything = b"".join(p.read_bytes() for p in (paths.data_dir / "findings").glob("list.db*"))
    assert everything
    assert b"particular" not in everything


def test_that_a_thousand_findings_come_a_page_at_a_time(desk):
    fill(desk, Scribe(SteadyClock()), 1000)
    desk.listing.complete()
    page = desk.listing.page(Wanted(text="v"))
    assert len(page.rows) <= PAGE
    assert page.total >= len(page.rows) > 0


def test_that_a_strayed_answer_is_told_where_it_belongs_by_either_name_of_its_case(desk, recorded):
    case = "ab12" * 16
    asked = recorded("A gauge")
    entry = ReachBack(question="What is it?", case=case)
    desk.note(asked.id, "asked", lambda finding: replace(finding, reach_back=(entry,)))
    assert ids(desk, text=case) == [asked.id]
    assert ids(desk, text=seal_number(case)) == [asked.id]
