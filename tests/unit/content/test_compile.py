import signal
from contextlib import closing

import pytest

from stce_desktop.app.places import Places
from stce_desktop.app.use_cases.ensure_database import ensure_database, unusable
from stce_desktop.content.compile import compile_folder
from stce_desktop.content.statistics import stats
from stce_desktop.content.store import ContentStore
from stce_desktop.content.units import Units
from stce_desktop.content.validate import validate
from stce_desktop.domain.errors import ContentError
from stce_desktop.domain.finding import Disposition
from stce_desktop.domain.knowledge import Answer
from stce_desktop.domain.rule import Operator
from stce_desktop.system.errors import StorageError
from stce_desktop.system.sqlite import ReaderPool, connect_for_build


@pytest.fixture
def places(folder, tmp_path):
    return Places(
        tmp_path / "build" / "stce.sqlite", tmp_path / "cache" / "stce.sqlite", tmp_path, folder
    )


@pytest.fixture
def store(places):
    pool = ReaderPool(ensure_database(places))
    yield ContentStore(pool.connection)
    pool.close()


def test_that_the_same_sources_give_the_same_file_byte_for_byte(folder, tmp_path):
    one, two = tmp_path / "one.sqlite", tmp_path / "two.sqlite"
    compile_folder(folder, one)
    compile_folder(folder, two)
    assert one.read_bytes() == two.read_bytes()


def test_that_faulty_sources_are_not_compiled_and_the_old_file_stays(folder, change, tmp_path):
    target = tmp_path / "one.sqlite"
    compile_folder(folder, target)
    before = target.read_bytes()
    change("commodities/bar.yaml", "shots", 1, to="selfie")
    with pytest.raises(ContentError, match=r"commodities/bar\.yaml"):
        compile_folder(folder, target)
    assert target.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir() if "part" in p.name] == []


def test_that_what_is_read_back_is_what_was_written(store):
    bar = store.commodity("bar")
    assert (bar.name, bar.key["length"], bar.facts["sealed"]) == ("Bar", (10, 200), False)
    rule = store.entry("1C216").rule
    assert rule.all[0].test.op is Operator.AT_LEAST
    assert rule.all[1].test.value == ("nickel",)
    assert store.commodity("nothing") is None


def test_that_the_procedure_is_read_back_in_its_order(store):
    assert [(f.id, f.group, f.text) for f in store.red_flags()] == [
        ("ground", "goods-and-marking", ""),
        ("torn", "packaging", "Use a torch"),
    ]
    assert [d.id for d in store.dispositions()] == list(Disposition)
    assert [s.id for s in store.shots()] == ["overall", "label"]
    assert [h.call for h in store.hazards()] == ["supervisor"]
    question = store.templates()[0]
    assert (question.photos, question.families) == (("overall",), ("materials",))
    assert question.answers[0] == Answer("yes", "It meets …")
    assert [(p.title, len(p.lines)) for p in store.practices()] == [("A kit that is ready", 4)]


def test_that_the_statistics_count_the_procedure(folder):
    counts = stats(validate(folder, Units()).knowledge, {})
    names = ("hazards", "red_flags", "dispositions", "shots", "templates", "notices", "practices")
    assert [counts[name] for name in names] == [1, 2, 18, 2, 1, 1, 1]


def test_that_links_lead_both_ways(store):
    assert [c.id for c in store.commodities_of_entry("1C216")] == ["bar"]
    assert [c.id for c in store.commodities_of_hs("730441")] == ["bar"]
    assert [s.id for s in store.substances_of_entry("1C216")] == ["water"]


def test_that_the_edition_names_list_day_and_counts(store):
    edition = store.edition()
    assert (edition.lists, edition.date) == ({"eu-dual-use": "2021"}, "2026-01-01")
    assert edition.counts["commodity"] == 1


def test_that_a_label_is_found_for_the_code_or_what_is_around_it(store):
    assert store.hs_label("730441") == store.hs_label("7304411000")
    assert store.hs_label("010121") == ""


def test_that_a_built_database_is_used_again(places):
    first = ensure_database(places)
    stamp = first.stat().st_mtime_ns
    assert ensure_database(places) == first == places.database
    assert first.stat().st_mtime_ns == stamp


@pytest.mark.parametrize("damage", [b"", b"no database", b"SQLite format 3\x00" + b"\x00" * 5000])
def test_that_a_damaged_database_is_built_again_from_the_sources(places, damage):
    places.database.parent.mkdir()
    places.database.write_bytes(damage)
    assert unusable(places.database)
    assert not unusable(ensure_database(places))


def test_that_a_database_cut_short_is_built_again(places):
    whole = ensure_database(places).read_bytes()
    places.database.write_bytes(whole[: len(whole) // 3])
    assert not unusable(ensure_database(places))


def test_that_changed_sources_are_compiled_anew(places, change):
    ensure_database(places)
    change("commodities/bar.yaml", "name", to="Round bar")
    pool = ReaderPool(ensure_database(places))
    assert ContentStore(pool.connection).commodity("bar").name == "Round bar"
    pool.close()


def test_that_without_sources_a_damaged_database_is_a_clear_error(places):
    shipped = Places(places.database, places.fallback, places.resources)
    with pytest.raises(ContentError, match=r"missing.*Install the program again"):
        ensure_database(shipped)


def test_that_a_database_of_another_version_is_named_as_such(places):
    path = ensure_database(places)
    with closing(connect_for_build(path)) as connection:
        connection.execute("UPDATE meta SET value = '999' WHERE key = 'schema_version'")
        connection.commit()
    assert "another version" in unusable(path)


def test_that_a_folder_nobody_may_write_sends_the_database_to_the_cache(places):
    blocked = places.database.parent
    blocked.write_text("a file where the folder should be")
    assert ensure_database(places) == places.fallback


def test_that_no_place_to_write_is_a_clear_error(places):
    for path in (places.database, places.fallback):
        path.parent.write_text("a file where the folder should be")
    with pytest.raises(ContentError, match="cannot be written"):
        ensure_database(places)


def test_that_a_full_disk_is_a_clear_error_and_leaves_no_half_file(folder, tmp_path):
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    old = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, hard))
    try:
        with pytest.raises((StorageError, OSError)):
            compile_folder(folder, tmp_path / "one.sqlite")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, old)
    assert not [p for p in tmp_path.iterdir() if p.name.startswith("one")]
