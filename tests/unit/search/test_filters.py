from stce_desktop.domain.search import Filter


def ids(searcher, text, **narrowed):
    return [h.id for h in searcher.search(text, only=Filter(**narrowed)).hits]


def test_that_an_answer_is_narrowed_by_hs_chapter_and_family(searcher):
    narrowed = set(ids(searcher, "tube", chapter="73"))
    assert narrowed == {"maraging-steel-tube", "stainless-steel-tube"}
    assert ids(searcher, "tube", family="arms") == []


def test_that_a_filter_also_narrows_codes(searcher):
    assert "maraging-steel-tube" in ids(searcher, "730441")
    assert ids(searcher, "730441", chapter="29") == []


def test_that_an_empty_filter_lets_everything_through(searcher):
    assert Filter().is_empty
    assert ids(searcher, "tube") == [h.id for h in searcher.search("tube").hits]
