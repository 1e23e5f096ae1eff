"""Custody, hand-over and receipt: changes of standing, each noted as an event of its own."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from stce_desktop.domain.errors import InputError
from stce_desktop.domain.evidence import CustodyMove
from stce_desktop.domain.finding import Finding, Status
from stce_desktop.i18n import _

CUSTODY, HANDED_OVER, ACKNOWLEDGED = "custody", "handed-over", "acknowledged"
Change = Callable[[Finding], Finding]


def moved(move: CustodyMove) -> Change:
    """Return the change that adds a move of goods or samples; raise InputError.

    Who gave, who took and what it was are needed: a gap in custody is what a court asks about.
    """
    gaps = [
        label
        for text, label in (
            (move.handed_by, _("who handed it over")),
            (move.received_by, _("who received it")),
            (move.what, _("what was handed over")),
        )
        if not text.strip()
    ]
    if gaps:
        raise InputError(_("The custody move is incomplete"), ", ".join(gaps), _("Fill that in."))

    def change(finding: Finding) -> Finding:
        return replace(finding, custody=(*finding.custody, _stripped(move)))

    return change


def handed_over(to: str, by: str, local_time: str, seal: str) -> Change:
    """Return the change that hands the record itself over to `to`; raise InputError."""
    if not to.strip():
        raise InputError(
            _("A hand-over needs a receiver"), "", _("Say to whom the record was handed.")
        )
    what = _("this record, seal {0}").format(seal)
    move = CustodyMove(local_time, by, to, what, reason=_("hand-over of the record"), seal=seal)

    def change(finding: Finding) -> Finding:
        # What was received stays received, however often it is handed over again.
        is_received = finding.status is Status.ACKNOWLEDGED
        status = finding.status if is_received else Status.HANDED_OVER
        return replace(finding, status=status, custody=(*finding.custody, _stripped(move)))

    return change


def acknowledged(by: str, named: str, local_time: str, seals: Iterable[str]) -> Change:
    """Return the change that enters a receipt from `by`; raise InputError.

    `named` is the seal number on the receipt: one that is no seal of this record is refused, so
    that nothing counts as received for which nobody gave a receipt.
    """
    if not by.strip():
        raise InputError(_("A receipt needs a receiver"), "", _("Say who gave the receipt."))
    bare = {_bare(seal): seal for seal in seals}
    if _bare(named) not in bare:
        raise InputError(
            _("The receipt names another record"),
            named.strip() or _("no seal number"),
            _("Type the seal number that stands on the receipt."),
        )
    seal = bare[_bare(named)]
    line = _("{0}, receipt for seal {1} of {2}").format(by.strip(), seal, local_time)

    def change(finding: Finding) -> Finding:
        told = "; ".join(filter(None, (finding.follow_up.reported_to, line)))
        follow_up = replace(finding.follow_up, reported_to=told)
        return replace(finding, status=Status.ACKNOWLEDGED, follow_up=follow_up)

    return change


def _bare(seal: str) -> str:
    return seal.upper().replace("-", "").replace(" ", "")


def _stripped(move: CustodyMove) -> CustodyMove:
    return CustodyMove(
        move.local_time, move.handed_by.strip(), move.received_by.strip(), move.what.strip(),
        move.place.strip(), move.seal.strip(), move.reason.strip(),
    )  # fmt: skip
