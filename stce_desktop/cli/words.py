"""The words for results, the same in every command."""

from stce_desktop.domain.search import QueryKind
from stce_desktop.domain.verdict import Result
from stce_desktop.i18n import _


def result_words(result: Result) -> str:
    """Return the words of the product for a result."""
    return {
        Result.MEETS: _("meets the listed text"),
        Result.MAY_MEET: _("may meet, data missing"),
        Result.INSIDE_ERROR: _("inside measuring error"),
        Result.NOT_MATCHED: _("not matched in this edition"),
    }[result]


def kind_words(kind: QueryKind) -> str:
    """Return what the search box took its input for, in words."""
    return {
        QueryKind.EMPTY: _("nothing"),
        QueryKind.CONTROL_CODE: _("a control code"),
        QueryKind.HS: _("an HS code"),
        QueryKind.CAS: _("a CAS number"),
        QueryKind.UN_NUMBER: _("a UN number"),
        QueryKind.STOCK_NUMBER: _("a NATO stock number"),
        QueryKind.PACKAGING_MARK: _("a UN packaging mark"),
        QueryKind.CONTAINER: _("a container number"),
        QueryKind.MARKING: _("a marking"),
        QueryKind.WORDS: _("words"),
    }[kind]


def no_match() -> str:
    """Return the sentence that stands under every empty result."""
    return _("No match is not a release.")
