"""Keep what was searched for, and what is searched for often."""

import json
from dataclasses import asdict, replace

import msgspec

from stce_desktop.app.services import Services
from stce_desktop.domain.search import SearchMemory
from stce_desktop.system.atomic import write_atomic

_FILE = "searches.json"
RECENT = 12
FAVOURITES = 40
_LONGEST = 200


def load_searches(services: Services) -> SearchMemory:
    """Return recent and favourite searches, or none where none can be read."""
    try:
        data = (services.paths.config_dir / _FILE).read_bytes()
        return msgspec.json.decode(data, type=SearchMemory)
    except (OSError, msgspec.DecodeError):
        # This is comfort: a lost or damaged file must not keep anyone from searching.
        return SearchMemory()


def remember_search(services: Services, memory: SearchMemory, text: str) -> SearchMemory:
    """Put a search that led somewhere first among the recent ones; raise StorageError."""
    text = " ".join(text.split())[:_LONGEST]
    if not text:
        return memory
    recent = (text, *(known for known in memory.recent if known != text))[:RECENT]
    return _saved(services, replace(memory, recent=recent))


def toggle_favourite(services: Services, memory: SearchMemory, text: str) -> SearchMemory:
    """Keep a search for good, or let it go; raise StorageError."""
    text = " ".join(text.split())[:_LONGEST]
    kept = tuple(known for known in memory.favourites if known != text)
    if text and text not in memory.favourites:
        kept = (text, *kept)[:FAVOURITES]
    return _saved(services, replace(memory, favourites=kept))


def _saved(services: Services, memory: SearchMemory) -> SearchMemory:
    data = json.dumps(asdict(memory), ensure_ascii=False, indent=1).encode()
    write_atomic(services.paths.config_dir / _FILE, data)
    return memory
