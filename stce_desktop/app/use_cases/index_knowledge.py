"""Make the search index when the knowledge is compiled."""

from collections.abc import Mapping
from functools import partial
from zlib import crc32

from stce_desktop.app.places import Places
from stce_desktop.content.compile import Indexer
from stce_desktop.content.knowledge import Knowledge
from stce_desktop.content.library import KnowledgeDocuments
from stce_desktop.search.build import INDEX_VERSION, build_index
from stce_desktop.search.vectors import VectorTable

MADE_BY = "made_by"


def indexer(places: Places) -> Indexer:
    """Return the function that indexes compiled knowledge for this installation."""
    return partial(_index, places)


def _index(places: Places, knowledge: Knowledge) -> Mapping[str, bytes]:
    documents = KnowledgeDocuments(knowledge)
    blobs = build_index(documents, vector_table(places))
    return {**blobs, MADE_BY: made_by(places)}


def vector_table(places: Places) -> VectorTable | None:
    """Return the table of sentence vectors, or None where it does not ship."""
    return VectorTable(places.vectors) if (places.vectors / "table.npy").is_file() else None


def made_by(places: Places) -> bytes:
    """Return what an index depends on besides the sources: its version and the vectors."""
    scales = places.vectors / "scales.npy"
    table = crc32(scales.read_bytes()) if scales.is_file() else 0
    return f"{INDEX_VERSION} {table:08x}".encode()
