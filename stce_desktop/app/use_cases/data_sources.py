"""Build, check and count the sources of the knowledge."""

from pathlib import Path

from stce_desktop.app.places import Places
from stce_desktop.app.use_cases.index_knowledge import indexer
from stce_desktop.content.compile import compile_folder
from stce_desktop.content.pictures import PictureShelf
from stce_desktop.content.problem import Problem
from stce_desktop.content.statistics import gaps, stats
from stce_desktop.content.units import Units
from stce_desktop.content.validate import Validation, validate
from stce_desktop.domain.errors import ContentError


def build_data(places: Places, target: Path | None = None) -> Path:
    """Compile the sources into `target`, or the usual place; raise ContentError if faulty."""
    path = target or places.database
    compile_folder(_sources(places), path, indexer(places))
    return path


def check_data(places: Places) -> tuple[tuple[Problem, ...], list[str]]:
    """Return all problems of the sources with their places, and the gaps."""
    validation = _validated(places)
    shelf = PictureShelf(places.pictures)
    pictured = frozenset(c.id for c in validation.knowledge.commodities if shelf.of(c.id))
    return validation.problems, gaps(validation.knowledge, pictured)


def data_stats(places: Places) -> dict[str, object]:
    """Return counts and coverage of the sources."""
    return stats(_validated(places).knowledge, PictureShelf(places.pictures).count())


def _validated(places: Places) -> Validation:
    return validate(_sources(places), Units())


def _sources(places: Places) -> Path:
    if places.sources is None:
        raise ContentError(
            "This installation has no sources", "only the compiled database ships", ""
        )
    return places.sources
