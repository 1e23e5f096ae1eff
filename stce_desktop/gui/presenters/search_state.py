"""What the search page shows for an answer."""

from dataclasses import dataclass

from stce_desktop.domain.search import Hit, QueryKind, SearchAnswer
from stce_desktop.gui.presenters.words import hit_words, kind_words, no_match
from stce_desktop.i18n import _, ngettext

SELECTABLE = (
    QueryKind.WORDS,
    QueryKind.HS,
    QueryKind.MARKING,
    QueryKind.CONTROL_CODE,
    QueryKind.CAS,
    QueryKind.UN_NUMBER,
)


@dataclass(frozen=True, slots=True)
class HitRow:
    """Hold one line of the result list, ready to be painted."""

    id: str
    title: str
    kind: str
    is_twin: bool
    is_commodity: bool
    codes: str
    reason: str
    sort: str = ""  # its kind in the key, drawn where there is no picture

    @property
    def spoken(self) -> str:
        """Return the line as a screen reader should say it."""
        return ", ".join(filter(None, (self.title, self.kind, self.codes, self.reason)))


@dataclass(frozen=True, slots=True)
class SearchState:
    """Hold one answer: rows, what the text was taken for, remark, and advice when empty."""

    rows: tuple[HitRow, ...]
    taken_for: str
    remark: str
    summary: str
    advice: tuple[str, ...] = ()


def shown(answer: SearchAnswer) -> SearchState:
    """Turn an answer into what the page shows."""
    rows = tuple(_row(hit) for hit in answer.hits)
    corrected = _("Searched for: {0}").format(answer.corrected) if answer.corrected else ""
    remark = " · ".join(filter(None, (answer.remark, corrected)))
    if answer.kind is QueryKind.EMPTY:
        return SearchState((), "", "", "")
    if rows:
        count = ngettext("{0} result", "{0} results", len(rows)).format(len(rows))
        return SearchState(rows, kind_words(answer.kind), remark, count)
    return SearchState((), kind_words(answer.kind), remark, no_match(), advice())


def advice() -> tuple[str, ...]:
    """Return what to try when nothing was found."""
    return (
        _("Use fewer words, or the name on the invoice in any language."),
        _("Type the first four digits of the HS code."),
        _("Type the marking on the plate; write ? for a character you cannot read."),
        _("Still nothing: record a finding as unidentified and ask headquarters."),
    )


def _row(hit: Hit) -> HitRow:
    reasons = "; ".join(
        f"{_field(w.field)}: {w.text}" if w.text else _field(w.field) for w in hit.why[:3]
    )
    codes = ", ".join(hit.codes)
    kind = _("own record") if hit.is_own else hit_words(hit.type, is_twin=hit.is_twin)
    return HitRow(hit.id, hit.title, kind, hit.is_twin, hit.type == "commodity", codes, reasons)


def _field(field: str) -> str:
    """Return the name of an indexed field in words."""
    if field.startswith("term_"):
        return _("trade name")
    return {
        "name": _("name"),
        "what": _("description"),
        "looks": _("appearance"),
        "uses": _("use"),
        "marking": _("marking"),
        "entry": _("list text"),
        "paragraph": _("list text"),
        "telltale": _("telltale"),
        "code": _("code"),
        "listed": _("listed as"),
        "context": _("list text"),
        "below": _("list text"),
        "unit": _("measured in"),
        "meaning": _("meaning like"),
        "own record": _("added by this post"),
    }.get(field, field)
