"""The words of the window for results, ratings, families and kinds of query."""

from stce_desktop.domain.commodity import Rating
from stce_desktop.domain.search import HitType, QueryKind
from stce_desktop.domain.verdict import Outcome, Result
from stce_desktop.i18n import _


def result_words(result: str) -> str:
    """Return the words of the product for a result."""
    return {
        Result.MEETS: _("Meets the listed text"),
        Result.MAY_MEET: _("May meet, data missing"),
        Result.INSIDE_ERROR: _("Inside measuring error"),
        Result.NOT_MATCHED: _("Not matched in this edition"),
    }.get(Result(result), "")


def result_tone(result: str) -> str:
    """Return the tone a result is shown in; none of them is green: nothing is ever cleared."""
    return {
        Result.MEETS: "red",
        Result.MAY_MEET: "amber",
        Result.INSIDE_ERROR: "amber",
        Result.NOT_MATCHED: "",
    }.get(Result(result), "")


def outcome_words(outcome: Outcome) -> str:
    """Return the word for how one clause stands."""
    return {
        Outcome.MET: _("met"),
        Outcome.FAILED: _("failed"),
        Outcome.UNKNOWN: _("unknown"),
        Outcome.INSIDE_ERROR: _("inside the error"),
    }[outcome]


def kind_words(kind: QueryKind) -> str:
    """Return what the search box took its input for."""
    return {
        QueryKind.EMPTY: _("nothing"),
        QueryKind.CONTROL_CODE: _("control code"),
        QueryKind.HS: _("HS code"),
        QueryKind.CAS: _("CAS number"),
        QueryKind.UN_NUMBER: _("UN number"),
        QueryKind.STOCK_NUMBER: _("NATO stock number"),
        QueryKind.PACKAGING_MARK: _("UN packaging mark"),
        QueryKind.CONTAINER: _("container number"),
        QueryKind.MARKING: _("marking"),
        QueryKind.WORDS: _("words"),
    }[kind]


def hit_words(kind: HitType, *, is_twin: bool) -> str:
    """Return what a hit is, in a word or two."""
    if is_twin:
        return _("ordinary twin")
    return {
        HitType.COMMODITY: _("listed goods"),
        HitType.ENTRY: _("control entry"),
        HitType.SUBSTANCE: _("substance"),
        HitType.HS: _("HS code"),
    }[kind]


def rating_words(rating: Rating) -> str:
    """Return how strongly goods are tied to an HS code."""
    return {
        Rating.NAMED: _("named in the subheading"),
        Rating.MAINLY: _("mainly here"),
        Rating.POSSIBLE: _("possible"),
        Rating.DISGUISE: _("seen as a disguise"),
    }[rating]


def family_words(family: str) -> str:
    """Return the name of a family of goods."""
    return {
        "nuclear": _("Nuclear"),
        "materials": _("Materials"),
        "machine-tools": _("Machine tools"),
        "chemical-plant": _("Chemical plant"),
        "chemicals": _("Chemicals"),
        "biological": _("Biological"),
        "electronics": _("Electronics"),
        "computers": _("Computers"),
        "telecoms": _("Telecoms"),
        "sensors-lasers": _("Sensors and lasers"),
        "navigation": _("Navigation"),
        "marine": _("Marine"),
        "aerospace": _("Aerospace and propulsion"),
        "arms": _("Arms"),
    }.get(family, family)


def priority_words() -> str:
    """Return what it means that a code is on the Common High Priority List."""
    return _("Watched because such goods are diverted; it is not a control list.")


def no_match() -> str:
    """Return the sentence that stands under every empty result."""
    return _("No match is not a release.")


def list_words(name: str, edition: str) -> str:
    """Return the name of an issuing list with its edition."""
    names = {"eu-dual-use": _("EU dual-use list"), "eu-military": _("EU military list")}
    return f"{names.get(name, name)} {edition}"
