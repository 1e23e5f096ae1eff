"""Read the search index before the first key is pressed."""

from stce_desktop.app.services import Services
from stce_desktop.app.use_cases.own_records import OwnReport, use_own_records


def warm_search(services: Services) -> OwnReport:
    """Load the index and this post's own records; a key press should not wait for them."""
    services.searcher.load()
    return use_own_records(services)
