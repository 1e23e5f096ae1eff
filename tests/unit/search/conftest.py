from collections import defaultdict

import pytest

from stce_desktop.domain.card import NamedCommodity
from stce_desktop.domain.commodity import Rating
from stce_desktop.domain.knowledge import Abbreviation, Mark, Substance
from stce_desktop.domain.search import HitType, HsFact, IndexDocument
from stce_desktop.search.build import build_index
from stce_desktop.search.searcher import Searcher


def document(key, kind=HitType.COMMODITY, codes=(), hs=(), *, is_twin=False, **fields):
    fields = {name: (texts,) if isinstance(texts, str) else texts for name, texts in fields.items()}
    title = fields.get("name", (key,))[0]
    return IndexDocument(key, kind, title, codes, hs, is_twin, "materials", fields)


class SmallLibrary:
    """Hold a handful of records that resemble the real ones."""

    def __init__(self):
        self._index = build_index(self)

    def blob(self, name):
        return self._index[name]

    def entry_title(self, code):
        return {"1C216": "Maraging steel"}.get(code, "")

    def commodities_of_substance(self, substance_id):
        goods = {"thiodiglycol": "thiodiglycol-drum"}
        return [NamedCommodity(goods[substance_id], "", "chemicals", is_twin=False)]

    def documents(self):
        yield document(
            "maraging-steel-tube", codes=("1C216",), hs=("730441",), name="Maraging steel tube",
            term_en=("maraging tube", "18Ni300 tube"), term_ru=("мартенситно-стареющая сталь",),
            what="A heavy, strong tube for rotors",
        )  # fmt: skip
        yield document(
            "stainless-steel-tube", codes=(), hs=("730441",), is_twin=True,
            name="Stainless steel tube", term_en=("inox tube",), what="An ordinary seamless tube",
        )  # fmt: skip
        yield document(
            "bellows-sealed-valve", codes=("2A226",), hs=("848180",), name="Bellows sealed valve",
            term_en=("bellows valve",), term_ar=("صمام بمنفاخ",), term_zh=("波纹管阀",),
        )  # fmt: skip
        yield document("1C216", HitType.ENTRY, ("1C216",), name="Maraging steel", code="1C216")
        yield document(
            "thiodiglycol", HitType.SUBSTANCE, ("1C350",), ("293070",), name="Thiodiglycol",
            code=("111-48-8", "UN 2966"),
        )  # fmt: skip
        yield document(
            "thiodiglycol-drum", codes=("1C350",), hs=("293070",), name="Thiodiglycol drum",
            term_en=("thiodiglycol",),
        )  # fmt: skip

    def marks(self):
        yield Mark("626A13TBE", "part", "Absolute capacitance manometer", "MKS", False,
                   ("bellows-sealed-valve",))  # fmt: skip
        yield Mark("SS-4BK", "part", "Bellows valve family", "Swagelok", True,
                   ("bellows-sealed-valve",))  # fmt: skip
        yield Mark("1A1", "packaging", "Steel drum with a closed head", "", False,
                   ("thiodiglycol-drum",))  # fmt: skip

    def abbreviations(self):
        yield Abbreviation("SMLS", ("seamless",))
        yield Abbreviation("S/S", ("stainless steel",))

    def substances(self):
        yield Substance("thiodiglycol", "Thiodiglycol", "111-48-8", "2966")

    def hs_rows(self):
        yield HsFact("730441", 2022, "maraging-steel-tube", Rating.POSSIBLE, "Cold drawn tube")
        yield HsFact("730441", 2022, "stainless-steel-tube", Rating.NAMED, "Stainless tube")
        yield HsFact("293070", 2022, "thiodiglycol-drum", Rating.NAMED, "Named in the subheading")
        yield HsFact("010121", 2022, "bellows-sealed-valve", Rating.DISGUISE, "An example")

    def hs_labels(self):
        return {"73": "Iron articles", "7304": "Seamless tubes", "730441": "Cold drawn stainless"}

    def hs_predecessors(self, code):
        return {"293070": (("293090", 2017),)}.get(code, ())

    def hs_successors(self, code, edition):
        return {("293090", 2017): ("293070",)}.get((code, edition), ())

    def hs_editions_of(self, code):
        known = defaultdict(
            tuple, {"730441": (2022, 2017, 2012), "293070": (2022,), "010121": (2022,)}
        )
        return {"293090": (2017,)}.get(code, known[code])


@pytest.fixture
def searcher():
    return Searcher(SmallLibrary())


@pytest.fixture
def ids(searcher):
    """Return a function from a query to the ids that answer, best first."""

    def search(text, **options):
        return [hit.id for hit in searcher.search(text, **options).hits]

    return search
