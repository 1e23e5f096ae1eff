"""The words for the fields and codes of a finding."""

from stce_desktop.domain.finding import (
    Confidence,
    Direction,
    Disposition,
    MatchLevel,
    Seen,
    Status,
    WhySelected,
)
from stce_desktop.i18n import _

Choices = tuple[tuple[str, str], ...]


def directions() -> Choices:
    """Return the movements of goods."""
    return (
        (Direction.EXPORT, _("Export")),
        (Direction.IMPORT, _("Import")),
        (Direction.TRANSIT, _("Transit")),
        (Direction.TRANSSHIPMENT, _("Transshipment")),
        (Direction.RE_EXPORT, _("Re-export")),
    )


def confidences() -> Choices:
    """Return how sure an officer can be."""
    return (
        (Confidence.LOW, _("Low")),
        (Confidence.MEDIUM, _("Medium")),
        (Confidence.HIGH, _("High")),
    )


def match_levels() -> Choices:
    """Return how goods can stand towards the list."""
    return (
        (MatchLevel.MEETS, _("Meets the listed text")),
        (MatchLevel.INSIDE_ERROR, _("Inside measuring error")),
        (MatchLevel.MAY_MEET, _("May meet, data missing")),
        (MatchLevel.NOT_MATCHED, _("Not matched in this edition")),
        (MatchLevel.UNIDENTIFIED, _("Not identified")),
    )


def dispositions() -> Choices:
    """Return what can be done with goods, the ones that hold them first."""
    d = Disposition
    return (
        (d.HELD_PENDING_IDENTIFICATION, _("Held pending identification")),
        (d.HELD_PENDING_DOCUMENTS, _("Held pending documents")),
        (d.HELD_PENDING_LABORATORY, _("Held pending laboratory")),
        (d.REFERRED_LICENSING, _("Referred to the licensing authority")),
        (d.REFERRED_OTHER_SERVICE, _("Referred to another service")),
        (d.DETAINED, _("Detained")),
        (d.SEIZED, _("Seized")),
        (d.RETURNED, _("Returned or export refused")),
        (d.EXPORTER_TO_APPLY, _("Exporter asked to apply")),
        (d.CONTROLLED_DELIVERY, _("Controlled delivery (supervisor)")),
        (d.CUSTODY_TRANSFERRED, _("Custody transferred")),
        (d.DISPOSED, _("Disposed of")),
        (d.SAFETY_STAND_OFF, _("Safety stand-off, not examined")),
        (d.RELEASED_LICENCE_VERIFIED, _("Released, licence verified")),
        (d.RELEASED_WITH_REPORT, _("Released with information report")),
        (d.RELEASED_UNDER_CONDITIONS, _("Released under conditions")),
        (d.RELEASED_NO_CONCERN, _("Released, no concern")),
        (d.FALSE_ALARM, _("False alarm or training")),
    )


def reasons_to_look() -> Choices:
    """Return why goods are selected."""
    return (
        (WhySelected.RANDOM, _("At random")),
        (WhySelected.RISK_PROFILE, _("Risk profile")),
        (WhySelected.INTELLIGENCE, _("Intelligence")),
        (WhySelected.XRAY_IMAGE, _("X-ray image")),
        (WhySelected.RADIATION_ALARM, _("Radiation alarm")),
        (WhySelected.OBSERVATION, _("Officer's observation")),
        (WhySelected.OTHER_AGENCY, _("Other agency")),
    )


def flag_groups() -> Choices:
    """Return the groups of red flags, the physical ones first."""
    return (
        ("goods-and-marking", _("Goods and marking")),
        ("packaging", _("Packaging")),
        ("documents", _("Documents")),
        ("parties", _("Parties")),
        ("route-and-delivery", _("Route and delivery")),
        ("payment", _("Payment")),
        ("behaviour", _("Behaviour at the post")),
    )


def seen_words() -> Choices:
    """Return how a red flag can stand."""
    return (
        ("", _("not looked for")),
        (Seen.SEEN, _("seen")),
        (Seen.NOT_SEEN, _("not seen")),
        (Seen.COULD_NOT_CHECK, _("could not check")),
    )


def status_words(status: str) -> str:
    """Return the word for where a finding stands."""
    return {
        Status.DRAFT: _("draft"),
        Status.FINAL: _("final"),
        Status.EXPORTED: _("exported"),
        Status.HANDED_OVER: _("handed over"),
        Status.ACKNOWLEDGED: _("acknowledged"),
    }[Status(status)]


def event_words(kind: str) -> str:
    """Return the words for what happened to a finding; a kind of a later version stays itself."""
    return {
        "finalised": _("made final"),
        "revised": _("corrected"),
        "exported": _("exported"),
        "custody": _("custody moved"),
        "handed-over": _("handed over"),
        "acknowledged": _("receipt entered"),
        "retested": _("tested again"),
        "asked": _("expert asked"),
        "answered": _("expert answered"),
    }.get(kind, kind)


def word_for(choices: Choices, key: str) -> str:
    """Return the words of one choice, or the key itself."""
    return dict(choices).get(key, key)
