import numpy as np
import pytest

from stce_desktop.search.joint import scored
from stce_desktop.search.postings import Postings, build_postings, weigh
from stce_desktop.search.term import Term

TEXTS = [
    "isostatic press frame",
    "pressure transducer",
    "stainless steel tube",
    "stainless knife",
    "steel beam",
]


@pytest.fixture
def postings():
    documents = [weigh({"name": text.split()}, {"name": 1.0}.__getitem__) for text in TEXTS]
    return Postings(build_postings(documents).__getitem__, len(documents))


def term(stem, typed, weight=1.0, sense=""):
    return Term(stem, weight, typed, stem, "word", sense)


def test_that_a_written_word_counts_once_however_many_meanings_fit(postings):
    once = scored([term("stainless", "s")], postings)
    twice = scored([term("stainless", "s"), term("steel", "s")], postings)
    assert twice[2] == pytest.approx(max(once[2], scored([term("steel", "s")], postings)[2]))


def test_that_the_words_of_one_meaning_count_together(postings):
    together = scored([term("stainless", "s/s", sense="a"), term("steel", "s/s", sense="a")],
                      postings)  # fmt: skip
    assert int(together.argmax()) == 2
    alone = scored([term("stainless", "s/s")], postings) + scored([term("steel", "s/s")], postings)
    assert together[2] == pytest.approx(alone[2])


def test_that_a_known_word_gives_way_to_what_the_other_words_explain(postings):
    terms = [
        term("press", "press"), term("pressure", "press", 0.5), term("transducer", "trnsdcr", 0.6),
    ]  # fmt: skip
    assert int(scored(terms, postings).argmax()) == 1


def test_that_a_document_gains_by_the_share_of_words_it_explains(postings):
    whole = scored([term("stainless", "stainless")], postings)[3]
    half = scored([term("stainless", "stainless"), term("tube", "tube")], postings)[3]
    assert 0 < half < whole


def test_that_unknown_words_and_no_words_score_nothing(postings):
    assert not scored([term("nothing", "nothing")], postings).any()
    assert scored([], postings).shape == (len(TEXTS),)
    assert not np.isnan(scored([], postings)).any()
