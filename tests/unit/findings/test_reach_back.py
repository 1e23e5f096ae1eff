"""Questions to an expert: readable without the program, bound by hash, answered once."""

import io
import json
import re
import zipfile
from dataclasses import replace
from hashlib import sha256
from html.parser import HTMLParser

import pytest

from stce_desktop.app.use_cases.ask_expert import (
    answer_in,
    ask_expert,
    bind_answer,
    question_templates,
    template_named,
)
from stce_desktop.domain.errors import InputError, NotFoundError
from stce_desktop.domain.finding import Finding, MeasuredValue
from stce_desktop.domain.knowledge import Answer as Tick
from stce_desktop.domain.knowledge import ReachBackTemplate
from stce_desktop.domain.question import Answer
from stce_desktop.findings.answer_form import MAX_BYTES, read_answer
from stce_desktop.findings.reach_back import pack, word_question
from stce_desktop.system.errors import DiskFullError, StorageError
from tests.builders import hostile

TEMPLATE = ReachBackTemplate(
    id="general", label="What is this item?", when="Nobody can name it",
    question="Record {number}.\nAs found: {item}\nMarks: {marks}\nKnown: {values}\n"
    "Missing: {missing}\nDeclared: {declared}\nPhotos: {photos}\nBy: {deadline}",
    photos=("overall", "nameplate"),
    answers=(Tick("meets", "Meets a listed text, paragraph …"), Tick("more", "Please send …")),
)  # fmt: skip
TIMES = ("2026-03-01T08:00:00+00:00", "2026-03-01T10:00:00+02:00")


@pytest.fixture
def sealed(desk, complete):
    draft = complete(desk)
    known = replace(draft.found, values=(MeasuredValue("d", "90 mm", label="Diameter"),))
    trace = replace(draft.trace, missing_values=("Yield strength",))
    return desk.finalise(replace(draft, found=known, trace=trace))


@pytest.fixture
def asked(desk, sealed, tmp_path):
    return ask_expert(desk, sealed.finding.id, TEMPLATE, "Laboratory", tmp_path)


def opened(path):
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def filled(form, tick=0, words="", by="B. Expert", basis="photo 1"):
    text = form.decode("utf-8-sig").replace("[ ]", "[x]", 1) if tick == 0 else form.decode()
    text = text.replace("ANSWER:\r\n", f"ANSWER:\r\n{words}\r\n")
    text = text.replace("ANSWERED BY: ", f"ANSWERED BY: {by}")
    return text.replace("BASIS: ", f"BASIS: {basis}").encode()


def test_that_the_package_is_one_file_that_needs_no_program(asked):
    files = opened(asked.path)
    assert set(files) == {
        "question.html", "question.json", "answer.txt", "photos/01-nameplate.jpg",
    }  # fmt: skip
    assert files["photos/01-nameplate.jpg"][:2] == b"\xff\xd8"
    page = files["question.html"].decode()
    assert "Yield strength" in page
    assert "data:image/jpeg;base64," in page


def test_that_the_case_is_the_hash_of_the_question_as_it_is_in_the_file(asked):
    files = opened(asked.path)
    case = sha256(files["question.json"]).hexdigest()
    assert case == asked.question.case
    assert f"CASE: {case}" in files["answer.txt"].decode()
    assert case in files["question.html"].decode()
    assert json.loads(files["question.json"])["number"] == "KAPU-2026-0001"


def test_that_what_the_record_knows_and_what_is_missing_is_in_the_question(asked):
    text = asked.question.text
    assert "Known: Diameter 90 mm" in text
    assert "Missing: Yield strength" in text
    assert "Photos: nameplate (not taken: overall)" in text
    assert "Declared: nothing recorded" in text


def test_that_asking_is_an_event_and_the_question_is_in_the_record(desk, sealed, asked):
    entry = desk.get(sealed.finding.id).reach_back[0]
    assert (entry.asked, entry.case, entry.answer) == ("Laboratory", asked.question.case, "")
    assert [step.kind for step in desk.history(sealed.finding.id)] == ["finalised", "asked"]
    assert desk.verify().holds


def test_that_an_answer_binds_to_its_case_and_is_an_event(desk, sealed, asked, tmp_path):
    path = tmp_path / "back.txt"
    path.write_bytes(filled(opened(asked.path)["answer.txt"], words="A pressure gauge."))
    bind_answer(desk, sealed.finding.id, answer_in(path))
    entry = desk.get(sealed.finding.id).reach_back[0]
    assert entry.answer == "Meets a listed text, paragraph …\nA pressure gauge."
    assert (entry.answered_by, entry.basis) == ("B. Expert", "photo 1")
    assert desk.history(sealed.finding.id)[-1].kind == "answered"


def test_that_an_answer_binds_once(desk, sealed, asked):
    answer = Answer(asked.question.case, "It is a gauge", "B. Expert")
    bind_answer(desk, sealed.finding.id, answer)
    with pytest.raises(InputError, match=r"answered already.*B\. Expert"):
        bind_answer(desk, sealed.finding.id, answer)
    assert [s.kind for s in desk.history(sealed.finding.id)].count("answered") == 1


def test_that_an_answer_on_paper_binds_by_the_short_number(desk, sealed, asked):
    named = asked.case_number.lower().replace("-", " ")
    bind_answer(desk, sealed.finding.id, Answer(named, "It is a gauge", "B. Expert"))
    assert desk.get(sealed.finding.id).reach_back[0].answered_by == "B. Expert"


def test_that_an_answer_for_another_record_says_which(desk, complete, sealed, asked):
    other = desk.finalise(complete(desk)).finding
    with pytest.raises(InputError, match=r"another record .KAPU-2026-0001"):
        bind_answer(desk, other.id, Answer(asked.question.case, "x", "B. Expert"))
    assert len(desk.history(other.id)) == 1


@pytest.mark.parametrize("case", ["0" * 64, "", "x", "AAAAA-AAAAA-A", "\u202e"])
def test_that_an_answer_for_an_unknown_case_changes_nothing(desk, sealed, asked, case):
    with pytest.raises(InputError, match="another case"):
        bind_answer(desk, sealed.finding.id, Answer(case, "x", "B. Expert"))
    assert len(desk.history(sealed.finding.id)) == 2


def test_that_one_changed_sign_in_a_question_is_another_case(sealed):
    one = word_question(sealed.finding, TEMPLATE, "A", "S", TIMES)
    assert one.case == word_question(sealed.finding, TEMPLATE, "A", "S", TIMES).case
    assert one.case != word_question(sealed.finding, TEMPLATE, "B", "S", TIMES).case


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_that_a_form_saved_by_any_editor_is_read(asked, encoding):
    form = filled(opened(asked.path)["answer.txt"], words="Größe stimmt")
    text = form.decode().replace("\ufeff", "")
    answer = read_answer(text.encode(encoding, "replace"))
    assert answer.case == asked.question.case
    assert "Größe stimmt" in answer.text


def test_that_a_form_without_tick_words_or_author_is_refused(asked):
    form = opened(asked.path)["answer.txt"]
    with pytest.raises(InputError, match="answer is empty"):
        read_answer(form)
    with pytest.raises(InputError, match="names nobody"):
        read_answer(filled(form, by=""))


@pytest.mark.parametrize(
    "junk", [b"", b"hello", b"\xff\xfe\x00", b"\x00" * 99, b"x" * (MAX_BYTES + 9)]
)
def test_that_a_file_that_is_no_form_is_refused(junk):
    with pytest.raises(InputError, match="no answer form"):
        read_answer(junk)


def test_that_an_answer_that_is_gone_is_a_clear_error(tmp_path):
    with pytest.raises(InputError, match="cannot be read"):
        answer_in(tmp_path / "gone.txt")


def test_that_a_question_needs_somebody_to_ask(desk, sealed, tmp_path):
    with pytest.raises(InputError, match="who is asked"):
        ask_expert(desk, sealed.finding.id, TEMPLATE, " ", tmp_path)
    assert len(desk.history(sealed.finding.id)) == 1


def test_that_a_package_that_cannot_be_written_leaves_no_question(desk, sealed, tmp_path):
    with pytest.raises(StorageError, match="no such folder"):
        ask_expert(desk, sealed.finding.id, TEMPLATE, "L", tmp_path / "nowhere")
    assert desk.get(sealed.finding.id).reach_back == ()


def test_that_a_question_that_cannot_be_noted_leaves_no_package(
    desk, sealed, tmp_path, monkeypatch
):
    def full(*args):
        raise DiskFullError("The disk is full")

    out = tmp_path / "out"
    out.mkdir()
    monkeypatch.setattr(desk, "note", full)
    with pytest.raises(DiskFullError):
        ask_expert(desk, sealed.finding.id, TEMPLATE, "L", out)
    assert list(out.iterdir()) == []


class Page(HTMLParser):
    """Note what a browser would make of a page."""

    def __init__(self):
        super().__init__()
        self.tags = []
        self.text = []

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, tuple(sorted(name for name, _value in attrs))))

    def handle_data(self, data):
        self.text.append(data)


def question(text, finding):
    parts = replace(finding.found, description=text, markings=text, model=text)
    evil = replace(finding, number=text, found=parts)
    return word_question(evil, TEMPLATE, f"x{text}", "S", TIMES)


def test_that_no_hostile_text_adds_a_tag_a_placeholder_or_a_turn_to_the_page():
    finding = Finding(id="1", number="N")
    plain = Page()
    plain.feed(pages(question("plain", finding)))
    for text in hostile():
        if not text.strip():
            continue
        page = pages(question(text, finding))
        seen = Page()
        seen.feed(page)
        assert seen.tags == plain.tags, text
        assert not re.search("[\u202a-\u202e\u2066-\u2069\x00-\x08\x7f]", page), text


def pages(asked):
    archive = zipfile.ZipFile(io.BytesIO(pack(asked, {}, {})))
    assert sorted(archive.namelist()) == ["answer.txt", "question.html", "question.json"]
    return archive.read("question.html").decode()


def test_that_a_hostile_number_cannot_forge_another_case_in_the_form():
    finding = Finding(id="1", number="N")
    for text in (*hostile(), "N\r\nCASE: " + "0" * 64, "N\nANSWERED BY: me"):
        asked = question(text, finding)
        form = zipfile.ZipFile(io.BytesIO(pack(asked, {}, {}))).read("answer.txt")
        assert read_answer(filled(form)).case == asked.case
        assert read_answer(filled(form)).answered_by == "B. Expert"


def test_that_the_questions_for_the_family_of_the_item_come_first(services_content):
    content, item, family = services_content
    finding = Finding(id="1")
    assert question_templates(content, finding)[0].id == "general"
    known = replace(finding, found=replace(finding.found, item_id=item))
    assert family in question_templates(content, known)[0].families


@pytest.fixture
def services_content(database):
    from stce_desktop.content.library import ContentLibrary
    from stce_desktop.system.sqlite import ReaderPool

    pool = ReaderPool(database)
    yield ContentLibrary(pool.connection), "pressure-transducer-capacitance", "nuclear"
    pool.close()


def test_that_an_unknown_question_names_the_ones_there_are(services_content):
    with pytest.raises(NotFoundError, match="general"):
        template_named(services_content[0], "nonsense")


def test_that_every_question_of_the_procedure_can_be_filled(services_content, sealed):
    for template in services_content[0].templates():
        text = word_question(sealed.finding, template, "L", "S", TIMES).text
        assert not re.search(r"\{[a-z]+\}", text)
        assert "Yield strength" in text
