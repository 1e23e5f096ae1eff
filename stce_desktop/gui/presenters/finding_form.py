"""The form of a finding: which fields, in which blocks, and how they map to the record."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from stce_desktop.domain.finding import Finding
from stce_desktop.gui.presenters.finding_words import (
    Choices,
    confidences,
    directions,
    dispositions,
    match_levels,
    reasons_to_look,
)
from stce_desktop.i18n import _


@dataclass(frozen=True, slots=True)
class FormField:
    """Describe one field: `path` is block and name in the record, `hint` an example."""

    path: str
    label: str
    required: bool = False
    choices: Choices = ()
    long: bool = False
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """Hold the fields of one block; the short form is the first and is always open."""

    title: str
    fields: tuple[FormField, ...]


def blocks() -> tuple[Block, ...]:
    """Return the form: the required fields first, then the blocks of the long form."""
    return (
        Block(_("Required"), _required()),
        Block(_("What was found"), _found()),
        Block(_("What was declared"), _declared()),
        Block(_("Movement"), _movement()),
        Block(_("Parties"), _parties()),
        Block(_("Safety"), _safety()),
        Block(_("Decision and follow-up"), _decision()),
        Block(_("Circumstances"), _circumstances()),
    )


def _required() -> tuple[FormField, ...]:
    return (
        FormField("movement.direction", _("Direction"), required=True, choices=directions()),
        FormField("trace.match_level", _("Match"), required=True, choices=match_levels()),
        FormField("trace.confidence", _("How sure are you"), required=True, choices=confidences()),
        FormField(
            "decision.disposition", _("What was done"), required=True, choices=dispositions()
        ),
        FormField("found.description", _("What it is, in your words"), required=True, long=True),
        FormField("circumstances.post", _("Post"), required=True),
        FormField("circumstances.officer", _("Officer"), required=True),
    )


def _found() -> tuple[FormField, ...]:
    return (
        FormField("found.item_class", _("Class of goods")),
        FormField("found.maker", _("Maker")),
        FormField("found.model", _("Model")),
        FormField("found.part_numbers", _("Part numbers")),
        FormField("found.serial_numbers", _("Serial numbers")),
        FormField("found.quantity", _("Quantity")),
        FormField(
            "found.markings", _("Markings as read (? for unreadable)"), long=True, hint="M?S 8-O1"
        ),
        FormField("found.marks_removed", _("Marks removed or altered"), long=True),
        FormField("found.material", _("Material")),
        FormField("found.dimensions", _("Dimensions")),
        FormField("found.weight", _("Weight")),
        FormField("found.packaging", _("Packaging")),
        FormField("trace.twins_ruled_out", _("Look-alikes ruled out, and by what"), long=True),
    )


def _declared() -> tuple[FormField, ...]:
    return (
        FormField("declared.description", _("Description on the papers"), long=True),
        FormField("declared.hs_code", _("HS code"), hint="8413.70"),
        FormField("declared.hs_edition", _("HS edition"), hint="2022"),
        FormField("declared.language", _("Language")),
        FormField("declared.origin", _("Origin")),
        FormField("declared.quantity", _("Quantity")),
        FormField("declared.weight", _("Weight")),
        FormField("declared.value", _("Value")),
        FormField("declared.licence", _("Licence number")),
        FormField("declared.licence_holder", _("Licence holder")),
        FormField("declared.licence_until", _("Licence valid until"), hint=_("year-month-day")),
        FormField("declared.licence_checked", _("Licence checked with, and how")),
        FormField("declared.end_use_statement", _("End-use statement")),
    )


def _movement() -> tuple[FormField, ...]:
    return (
        FormField("movement.mode", _("Mode")),
        FormField("movement.conveyance", _("Conveyance")),
        FormField("movement.container", _("Container"), hint="CSQU 305438 3"),
        FormField("movement.seals", _("Seals")),
        FormField("movement.route", _("Route")),
        FormField("movement.documents", _("Document numbers")),
    )


def _parties() -> tuple[FormField, ...]:
    return (
        FormField("parties.exporter", _("Exporter")),
        FormField("parties.consignee", _("Consignee")),
        FormField("parties.end_user", _("End user")),
        FormField("parties.notify", _("Notify party")),
        FormField("parties.forwarder", _("Forwarder")),
        FormField("parties.broker", _("Broker")),
        FormField("parties.driver", _("Driver")),
        FormField("parties.stated_business", _("Stated business")),
    )


def _safety() -> tuple[FormField, ...]:
    return (
        FormField("safety.hazards", _("Hazards"), long=True),
        FormField("safety.readings", _("Readings")),
        FormField("safety.protection", _("Protection")),
        FormField("safety.service_called", _("Service called")),
    )


def _decision() -> tuple[FormField, ...]:
    return (
        FormField("decision.legal_basis", _("Legal basis")),
        FormField("decision.decided_by", _("Decided by")),
        FormField("decision.reasons", _("Reasons"), long=True),
        FormField("decision.deadline", _("Deadline"), hint=_("year-month-day")),
        FormField("decision.notice", _("Notice")),
        FormField("follow_up.laboratory", _("Laboratory")),
        FormField("follow_up.licensing_opinion", _("Licensing opinion")),
        FormField("follow_up.outcome", _("Outcome")),
        FormField("follow_up.reported_to", _("Reported to")),
    )


def _circumstances() -> tuple[FormField, ...]:
    return (
        FormField(
            "circumstances.why_selected", _("Why it was selected"), choices=reasons_to_look()
        ),
        FormField("circumstances.why_note", _("More on the reason")),
        FormField("circumstances.place", _("Place")),
        FormField("circumstances.local_time", _("Local time")),
        FormField("circumstances.second_officer", _("Second officer")),
        FormField("circumstances.supervisor", _("Supervisor")),
        FormField("circumstances.clock_remark", _("Remark on the clock")),
    )


def value_at(finding: Finding, path: str) -> str:
    """Return the text of one field."""
    block, name = path.split(".")
    return str(getattr(getattr(finding, block), name))


def with_values(finding: Finding, values: Mapping[str, str]) -> Finding:
    """Return the finding with the texts of the form."""
    changes: dict[str, dict[str, str]] = {}
    for path, text in values.items():
        block, name = path.split(".")
        changes.setdefault(block, {})[name] = text
    filled = {block: replace(getattr(finding, block), **names) for block, names in changes.items()}
    return replace(finding, **filled)


def missing_words(paths: tuple[str, ...]) -> tuple[str, ...]:
    """Return the labels of fields that are still empty."""
    labels = {field.path: field.label for block in blocks() for field in block.fields}
    labels["evidence"] = _("At least one photo")
    return tuple(labels.get(path, path) for path in paths)
