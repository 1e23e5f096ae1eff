"""An entry and the goods it catches speak for each other: both found means both are likelier."""

from collections.abc import Iterable, Sequence

from stce_desktop.domain.search import Hit, HitType

_SHARE = 0.1  # of the best score among its kin that a hit gains


def supported(hits: Sequence[Hit], limit: int) -> list[Hit]:
    """Return the best `limit` hits, each raised by the best of its entries or of its goods."""
    entries = _best(hit for hit in hits if hit.type is HitType.ENTRY)
    goods = _best(hit for hit in hits if hit.type is not HitType.ENTRY)
    raised = [
        (hit.score + _SHARE * _kin(hit, goods if hit.type is HitType.ENTRY else entries), -n)
        for n, hit in enumerate(hits)
    ]
    return [hits[-n] for _score, n in sorted(raised, reverse=True)[:limit]]


def _best(hits: Iterable[Hit]) -> dict[str, float]:
    """Return the best score for each code; hits come best first."""
    found: dict[str, float] = {}
    for hit in hits:
        for code in hit.codes:
            found.setdefault(code, hit.score)
    return found


def _kin(hit: Hit, others: dict[str, float]) -> float:
    return max((others.get(code, 0.0) for code in hit.codes), default=0.0)
