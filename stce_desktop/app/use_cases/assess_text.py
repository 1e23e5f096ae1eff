"""Read free text with values in it and check what it may describe."""

from stce_desktop.app.services import Services
from stce_desktop.domain.verdict import Assessment


def assess_text(services: Services, text: str, limit: int = 5) -> Assessment:
    """Return the commodities the text may describe, each checked with the values found in it."""
    answer = services.searcher.search(text, limit * 2)
    return services.checker.assess(text, answer.hits, limit)
