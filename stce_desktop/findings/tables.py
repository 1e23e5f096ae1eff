"""Findings as rows for customs reporting: CSV and XLSX, one row a finding, names kept apart."""

import csv
import io
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from stce_desktop.domain.finding import Finding, Seen
from stce_desktop.i18n import _

Getter = Callable[[Finding], str]
MAX_CELL = 32_000  # a cell of a spreadsheet holds 32,767 characters
_STARTERS = "=+-@\uff1d\uff0b\uff0d\uff20"  # the full-width forms act like the plain ones
# A program that splits at another sign would find a formula behind it, inside our quotes.
_INNER = re.compile(rf"([;,|]\s*)(?=[{re.escape(_STARTERS)}])")


@dataclass(frozen=True, slots=True)
class Row:
    """Hold one finding with its seal number."""

    finding: Finding
    seal: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """Hold one table: a name, the head and the rows."""

    name: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def finding_sheet(rows: Iterable[Row]) -> Sheet:
    """Return one row a finding, without the name of anybody."""
    columns = _columns()
    lines = ((*(get(row.finding) for _name, get in columns), row.seal) for row in rows)
    return Sheet("findings", (*(name for name, _get in columns), "seal"), tuple(lines))


def name_sheet(rows: Iterable[Row]) -> Sheet:
    """Return the nominal data of the same findings: parties, officers, drivers, papers."""
    columns = _names()
    lines = (tuple(get(row.finding) for _name, get in columns) for row in rows)
    return Sheet("nominal", tuple(name for name, _get in columns), tuple(lines))


def to_csv(sheet: Sheet) -> bytes:
    """Return a table as CSV that every spreadsheet reads as text: quoted, UTF-8 with its mark."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(sheet.head)
    writer.writerows(tuple(_harmless(text) for text in row) for row in sheet.rows)
    return buffer.getvalue().encode("utf-8-sig", "replace")


def to_xlsx(sheets: Iterable[Sheet]) -> bytes:
    """Return tables as a workbook whose cells are all text."""
    buffer = io.BytesIO()
    plain = {
        "in_memory": True, "strings_to_formulas": False, "strings_to_urls": False,
        "strings_to_numbers": False,
    }  # fmt: skip
    import xlsxwriter  # type: ignore[import-untyped] # slow to import, and seldom needed

    with xlsxwriter.Workbook(buffer, plain) as book:
        text = book.add_format({"num_format": "@", "quote_prefix": True, "valign": "top"})
        bold = book.add_format({"bold": True, "num_format": "@"})
        for sheet in sheets:
            page = book.add_worksheet(sheet.name)
            page.freeze_panes(1, 1)
            page.set_column(0, len(sheet.head) - 1, 18)
            for column, name in enumerate(sheet.head):
                page.write_string(0, column, name, bold)
            for line, row in enumerate(sheet.rows, start=1):
                for column, value in enumerate(row):
                    page.write_string(line, column, _shown(value), text)
    return buffer.getvalue()


def _harmless(text: str) -> str:
    """Return a cell of one line that no spreadsheet takes for a formula.

    Source: OWASP, CSV injection: starters of formulas get an apostrophe before them.
    """
    line = _INNER.sub(r"\1'", " / ".join(_shown(text).split("\n")))
    return f"'{line}" if line.lstrip().startswith(tuple(_STARTERS)) else line


def _shown(text: str) -> str:
    """Return text without signs that no sheet can hold, cut to what a cell holds."""
    lines = re.sub(r"\r\n?|[\v\f\x1c-\x1e\x85\u2028\u2029]", "\n", text)
    clean = "".join(c if c.isprintable() or c == "\n" else " " for c in lines)
    return clean if len(clean) <= MAX_CELL else clean[:MAX_CELL] + _(" … (cut; see the record)")


def _field(path: str) -> Getter:
    block, name = path.split(".")

    def get(finding: Finding) -> str:
        return str(getattr(getattr(finding, block), name))

    return get


def _columns() -> tuple[tuple[str, Getter], ...]:
    """Return the columns in the order of a customs seizure report: who, how, what, outcome."""
    return (
        ("record_number", lambda f: f.number),
        ("revision", lambda f: str(f.revision)),
        ("status", lambda f: f.status.value),
        ("training", lambda f: "training" if f.training else ""),
        ("customs_office", _field("circumstances.post")),
        ("date_time_local", _field("circumstances.local_time")),
        ("date_time_utc", _field("circumstances.utc_time")),
        ("place", _field("circumstances.place")),
        ("detection_method", _field("circumstances.why_selected")),
        ("customs_procedure", _field("movement.direction")),
        ("mode_of_transport", _field("movement.mode")),
        ("container_number", _field("movement.container")),
        ("seal_numbers", _field("movement.seals")),
        ("route", _field("movement.route")),
        ("declared_description", _field("declared.description")),
        ("declared_hs_code", _field("declared.hs_code")),
        ("hs_edition", _field("declared.hs_edition")),
        ("declared_quantity", _field("declared.quantity")),
        ("declared_weight", _field("declared.weight")),
        ("declared_value", _field("declared.value")),
        ("country_of_origin", _field("declared.origin")),
        ("licence_number", _field("declared.licence")),
        ("found_description", _field("found.description")),
        ("item", _field("found.item_name")),
        ("control_entries", lambda f: " ".join(f.found.codes)),
        ("maker", _field("found.maker")),
        ("model", _field("found.model")),
        ("serial_numbers", _field("found.serial_numbers")),
        ("markings", _field("found.markings")),
        ("marks_removed", _field("found.marks_removed")),
        ("material", _field("found.material")),
        ("dimensions", _field("found.dimensions")),
        ("weight", _field("found.weight")),
        ("quantity", _field("found.quantity")),
        ("packaging", _field("found.packaging")),
        ("measured_values", _values),
        ("match_level", _field("trace.match_level")),
        ("decided_by_value", _field("trace.decided_by")),
        ("values_missing", lambda f: "; ".join(f.trace.missing_values)),
        ("confidence", _field("trace.confidence")),
        ("red_flags_seen", lambda f: _flags(f, Seen.SEEN)),
        ("red_flags_not_checked", lambda f: _flags(f, Seen.COULD_NOT_CHECK)),
        ("hazards", _field("safety.hazards")),
        ("photos", lambda f: str(len(f.evidence))),
        ("samples", lambda f: str(len(f.samples))),
        ("questions_open", lambda f: str(sum(1 for r in f.reach_back if not r.answer))),
        ("disposition", _field("decision.disposition")),
        ("legal_basis", _field("decision.legal_basis")),
        ("deadline", _field("decision.deadline")),
        ("laboratory", _field("follow_up.laboratory")),
        ("licensing_opinion", _field("follow_up.licensing_opinion")),
        ("outcome", _field("follow_up.outcome")),
        ("list_editions", lambda f: "; ".join(f"{k} {v}" for k, v in f.lists.items())),
        ("list_date", lambda f: f.edition_date),
        ("record_id", lambda f: f.id),
    )


def _names() -> tuple[tuple[str, Getter], ...]:
    return (
        ("record_number", lambda f: f.number),
        ("record_id", lambda f: f.id),
        ("officer", _field("circumstances.officer")),
        ("second_officer", _field("circumstances.second_officer")),
        ("supervisor", _field("circumstances.supervisor")),
        ("decided_by", _field("decision.decided_by")),
        ("exporter", _field("parties.exporter")),
        ("consignee", _field("parties.consignee")),
        ("end_user", _field("parties.end_user")),
        ("notify_party", _field("parties.notify")),
        ("forwarder", _field("parties.forwarder")),
        ("broker", _field("parties.broker")),
        ("driver", _field("parties.driver")),
        ("stated_business", _field("parties.stated_business")),
        ("licence_holder", _field("declared.licence_holder")),
        ("end_use_statement", _field("declared.end_use_statement")),
        ("conveyance", _field("movement.conveyance")),
        ("document_numbers", _field("movement.documents")),
        ("reasons", _field("decision.reasons")),
        ("reported_to", _field("follow_up.reported_to")),
    )


def _values(finding: Finding) -> str:
    return "; ".join(f"{v.label or v.parameter}: {v.value}" for v in finding.found.values)


def _flags(finding: Finding, seen: Seen) -> str:
    return "; ".join(flag.label for flag in finding.red_flags if flag.seen == seen)
