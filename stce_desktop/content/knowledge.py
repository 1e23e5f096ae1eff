"""All of the knowledge as domain values, built from records that passed validation."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar

import msgspec

from stce_desktop.content.hs_editions import HsStep
from stce_desktop.content.layers import Item, Sources
from stce_desktop.content.problem import Problem
from stce_desktop.domain.commodity import Commodity
from stce_desktop.domain.entry import Entry
from stce_desktop.domain.knowledge import (
    Abbreviation,
    Character,
    Coded,
    DeadlineRule,
    EntryTerms,
    HazardGuide,
    HsLabel,
    HsPriority,
    KnowledgeEdition,
    Mark,
    Practice,
    ReachBackTemplate,
    Said,
    Source,
    Substance,
)
from stce_desktop.domain.notice import NoticeText
from stce_desktop.domain.rule import Parameter

T = TypeVar("T")


@dataclass(frozen=True)
class Knowledge:
    """Hold every layer, in the order of its keys."""

    sha256: str
    editions: tuple[KnowledgeEdition, ...]
    sources: tuple[Source, ...]
    parameters: tuple[Parameter, ...]
    characters: tuple[Character, ...]
    hazards: tuple[HazardGuide, ...]
    shots: tuple[Coded, ...]
    red_flags: tuple[Coded, ...]
    dispositions: tuple[Coded, ...]
    deadlines: tuple[DeadlineRule, ...]
    templates: tuple[ReachBackTemplate, ...]
    notices: tuple[NoticeText, ...]
    practices: tuple[Practice, ...]
    substances: tuple[Substance, ...]
    hs_labels: tuple[HsLabel, ...]
    hs_priority: tuple[HsPriority, ...]
    hs_steps: tuple[HsStep, ...]
    abbreviations: tuple[Abbreviation, ...]
    entry_terms: tuple[EntryTerms, ...]
    said: tuple[Said, ...]
    marks: tuple[Mark, ...]
    entries: tuple[Entry, ...]
    commodities: tuple[Commodity, ...]


def build(sources: Sources, hs_steps: tuple[HsStep, ...]) -> tuple[Knowledge, list[Problem]]:
    """Turn records into domain values; records that do not fit become problems."""
    maker = _Maker(sources)
    knowledge = Knowledge(
        sha256=sources.sha256,
        editions=maker.all("editions", KnowledgeEdition),
        sources=maker.all("sources", Source),
        parameters=maker.all("parameters", Parameter),
        characters=maker.all("characters", Character),
        hazards=maker.all("hazards", HazardGuide),
        shots=maker.all("shots", Coded),
        red_flags=maker.all("red_flags", Coded),
        dispositions=maker.all("dispositions", Coded),
        deadlines=maker.all("deadlines", DeadlineRule),
        templates=maker.all("templates", ReachBackTemplate),
        notices=maker.all("notices", NoticeText),
        practices=maker.all("practices", Practice),
        substances=maker.all("substances", Substance),
        hs_labels=maker.all("hs_labels", HsLabel),
        hs_priority=maker.all("hs_priority", HsPriority),
        hs_steps=hs_steps,
        abbreviations=maker.all("abbreviations", Abbreviation),
        entry_terms=maker.all("entry_terms", EntryTerms),
        said=maker.all("said", Said),
        marks=maker.all("marks", Mark),
        entries=maker.all("entries", Entry),
        commodities=maker.all("commodities", Commodity),
    )
    return knowledge, maker.problems


class _Maker:
    """Convert layer by layer and keep what went wrong."""

    def __init__(self, sources: Sources) -> None:
        self._sources = sources
        self.problems: list[Problem] = []

    def all(self, layer: str, kind: type[T]) -> tuple[T, ...]:
        return tuple(self._made(self._sources.layer(layer).values(), kind))

    def _made(self, items: Iterable[Item], kind: type[T]) -> Iterable[T]:
        for item in items:
            try:
                yield msgspec.convert(item.value, kind)
            except msgspec.ValidationError as error:
                self.problems.append(item.problem((), str(error), "see the schema"))
