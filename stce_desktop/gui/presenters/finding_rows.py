"""The parts of a finding that come in rows: values, samples, custody, questions."""

import re
from dataclasses import asdict, dataclass

from stce_desktop.domain.evidence import CustodyMove, Sample
from stce_desktop.domain.finding import Finding, MeasuredValue, ReachBack
from stce_desktop.i18n import _

Row = dict[str, str]
_NUMBER = re.compile(r"^([-+]?[0-9][0-9 .,eE+\-]*?)\s*([^0-9\s.,].*)?$", re.DOTALL)


@dataclass(frozen=True, slots=True)
class RowsForm:
    """Describe one table of the form: `name` in the record, and (key, label) of its columns."""

    name: str
    title: str
    one: str
    columns: tuple[tuple[str, str], ...]


def tables() -> tuple[RowsForm, ...]:
    """Return the tables in the order of the form."""
    return (
        RowsForm(
            "values", _("Measured values"), _("value"),
            (
                ("label", _("What was measured")), ("number", _("Value")), ("unit", _("Unit")),
                ("error", _("± error")), ("method", _("Method")),
            ),
        ),
        RowsForm(
            "samples", _("Samples and exhibits"), _("sample"),
            (
                ("label", _("Label")), ("what", _("What it is")), ("bag", _("Bag")),
                ("seal", _("Seal")), ("taken_by", _("Taken by")), ("storage", _("Kept where")),
            ),
        ),
        RowsForm(
            "custody", _("Custody"), _("move"),
            (
                ("local_time", _("When")), ("handed_by", _("Handed over by")),
                ("received_by", _("Received by")), ("what", _("What")), ("place", _("Place")),
                ("seal", _("Seal")), ("reason", _("Reason")),
            ),
        ),
        RowsForm(
            "reach_back", _("Questions to an expert"), _("question"),
            (
                ("asked", _("Asked whom")), ("when", _("When")), ("question", _("Question")),
                ("answer", _("Answer")), ("answered_by", _("Answered by")), ("basis", _("Basis")),
            ),
        ),
    )  # fmt: skip


def split_value(text: str) -> tuple[str, str, str]:
    """Return number, unit and error of a value such as `1 % ± 0.1 %`.

    What is no number with a unit stays whole in the first place.
    """
    value, _sign, error = text.partition("±")
    match = _NUMBER.match(value.strip())
    if not match or joined(match[1].strip(), match[2] or "", error.strip()) != text:
        return text, "", ""
    return match[1].strip(), match[2] or "", error.strip()


def joined(number: str, unit: str, error: str) -> str:
    """Return a value as the record keeps it."""
    value = f"{number} {unit}" if unit else number
    return f"{value} ± {error}" if error else value


def rows_of(finding: Finding, name: str) -> tuple[Row, ...]:
    """Return the rows of one table as texts; what the table does not show is kept in them."""
    if name == "values":
        return tuple(map(_value_row, finding.found.values))
    return tuple(asdict(one) for one in getattr(finding, name))


def _value_row(value: MeasuredValue) -> Row:
    number, unit, error = split_value(value.value)
    row = {"parameter": value.parameter, "method": value.method}
    label = value.label or value.parameter
    return row | {"label": label, "number": number, "unit": unit, "error": error}


def values_from(rows: tuple[Row, ...]) -> tuple[MeasuredValue, ...]:
    """Return measured values; one without a parameter is named by its label."""
    return tuple(
        MeasuredValue(
            row.get("parameter") or row["label"],
            joined(row["number"], row["unit"], row["error"]),
            row["method"],
            row["label"],
        )
        for row in rows
    )


def samples_from(rows: tuple[Row, ...]) -> tuple[Sample, ...]:
    """Return samples."""
    return tuple(Sample(**row) for row in rows)


def custody_from(rows: tuple[Row, ...]) -> tuple[CustodyMove, ...]:
    """Return changes of custody."""
    return tuple(CustodyMove(**row) for row in rows)


def reach_back_from(rows: tuple[Row, ...]) -> tuple[ReachBack, ...]:
    """Return questions; the case an answer binds to is kept."""
    return tuple(ReachBack(**row) for row in rows)
