"""Find a usable knowledge database, building it from the sources when needed."""

from contextlib import closing
from pathlib import Path

from stce_desktop.app.places import Places
from stce_desktop.app.use_cases.index_knowledge import MADE_BY, indexer, made_by
from stce_desktop.content.compile import compile_folder
from stce_desktop.content.layers import digest
from stce_desktop.content.store import ContentStore
from stce_desktop.domain.errors import ContentError, StceError
from stce_desktop.system.errors import StorageError
from stce_desktop.system.sqlite import open_readonly


def ensure_database(places: Places) -> Path:
    """Return a database that opens and fits the sources; raise ContentError with the reason.

    A damaged, missing or outdated file is built again where the sources are at hand, in the
    fallback place when the first one cannot be written to.
    """
    wanted = digest(places.sources) if places.sources else ""
    index = made_by(places)
    reasons = []
    for path in (places.database, places.fallback):
        reason = unusable(path, wanted, index)
        if not reason:
            return path
        reasons.append(f"{path.name}: {reason}")
    if places.sources is None:
        raise ContentError(
            "The knowledge database cannot be used",
            "; ".join(reasons),
            "Install the program again.",
        )
    return _build(places, places.sources)


def unusable(path: Path, wanted_sha256: str = "", index: bytes = b"") -> str:
    """Return why a database cannot be used, or nothing when it can.

    `index` is what its search index must have been made by.
    """
    if not path.is_file():
        return "missing"
    try:
        with closing(open_readonly(path)) as connection:
            store = ContentStore(lambda: connection)
            edition = store.edition()
            next(store.commodities(), None)
            made = store.blob(MADE_BY)
    except StceError as error:
        return error.what
    except (ValueError, OSError) as error:
        return f"damaged: {error}"
    if wanted_sha256 and edition.sources_sha256 != wanted_sha256:
        return "the sources have changed"
    if index and made != index:
        return "its search index is of another version"
    return ""


def _build(places: Places, sources: Path) -> Path:
    reasons = []
    for target in (places.database, places.fallback):
        try:
            compile_folder(sources, target, indexer(places))
        except (OSError, StorageError) as error:
            reasons.append(f"{target.parent}: {error}")
        else:
            return target
    raise ContentError(
        "The knowledge database cannot be written",
        "; ".join(reasons),
        "Free some space or make a folder writable.",
    )
