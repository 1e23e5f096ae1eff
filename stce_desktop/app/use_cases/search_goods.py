"""Search the knowledge from one box."""

from stce_desktop.app.services import Services
from stce_desktop.domain.search import Filter, QueryKind, SearchAnswer


def search_goods(
    services: Services,
    text: str,
    limit: int = 20,
    read_as: QueryKind | None = None,
    only: Filter | None = None,
) -> SearchAnswer:
    """Return the best hits for `text`; `read_as` overrides what the text was taken for."""
    return services.searcher.search(text, limit, read_as, only)
