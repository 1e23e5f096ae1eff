"""Start a finding, or find the ones a crash interrupted."""

from dataclasses import replace

from stce_desktop.app.services import Services
from stce_desktop.domain.codes import normalise_hs
from stce_desktop.domain.finding import Finding, SavedDraft
from stce_desktop.domain.prefill import Prefill
from stce_desktop.findings.desk import FindingsDesk

_SHORTEST_HS = 4  # two digits are a number like any other


def start_finding(desk: FindingsDesk, prefill: Prefill) -> Finding:
    """Return a new draft that holds what is known already."""
    return desk.new_draft(prefill)


def known_of_item(services: Services, prefill: Prefill) -> Prefill:
    """Add what the card of the item knows, and an HS code that was searched for."""
    item = services.content.commodity(prefill.item_id) if prefill.item_id else None
    guides = {guide.id: guide.label for guide in services.content.hazards()}
    hazards = [
        " – ".join(filter(None, (guides.get(hazard.id, hazard.id), hazard.note)))
        for hazard in (item.hazards if item else ())
    ]
    searched = normalise_hs(prefill.search_text) or ""
    return replace(
        prefill,
        item_class=prefill.item_class or (item.family if item else ""),
        hazards=prefill.hazards or "; ".join(hazards),
        hs_code=prefill.hs_code or (searched if len(searched) >= _SHORTEST_HS else ""),
    )


def open_drafts(desk: FindingsDesk) -> tuple[Finding, ...]:
    """Return the drafts that were not made final, the last one saved first."""
    return desk.drafts()


def saved_drafts(desk: FindingsDesk) -> tuple[SavedDraft, ...]:
    """Return the drafts with the time each was last saved, the newest first."""
    return desk.saved_drafts()


def has_store(services: Services) -> bool:
    """Tell whether anything was ever recorded here, without opening it."""
    return (services.paths.data_dir / "findings" / "drafts.db").exists()


def discard_draft(desk: FindingsDesk, finding_id: str) -> None:
    """Throw a draft away."""
    desk.discard_draft(finding_id)
