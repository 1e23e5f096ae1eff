"""Read the search index before the first key is pressed."""

from stce_desktop.app.services import Services


def warm_search(services: Services) -> None:
    """Load the index; it is quick, but a key press should not wait for it."""
    services.searcher.load()
