"""Count what the knowledge holds, and name its gaps."""

from collections import Counter
from collections.abc import Iterator

from stce_desktop.content.knowledge import Knowledge
from stce_desktop.domain.commodity import Commodity, Kind
from stce_desktop.domain.entry import Entry
from stce_desktop.domain.rule import Node

LANGUAGES = ("en", "fr", "es", "ru", "ar", "pt", "de", "zh")


def nodes(node: Node) -> Iterator[Node]:
    """Yield every node of a rule, exclusion notes included."""
    yield node
    for child in (*node.children, *node.unless):
        yield from nodes(child)


def stats(knowledge: Knowledge, pictures: dict[str, int]) -> dict[str, object]:
    """Return counts and coverage; `pictures` maps a view to the commodities that have it."""
    all_nodes = [node for entry in knowledge.entries for node in nodes(entry.rule)]
    controlled, twins = _split(knowledge)
    terms: Counter[str] = Counter()
    for commodity in knowledge.commodities:
        terms.update({language: len(words) for language, words in commodity.terms.items()})
    total = len(knowledge.commodities) or 1
    return {
        "entries": len(knowledge.entries),
        "paragraphs": len({node.paragraph for node in all_nodes if node.paragraph}),
        "thresholds": sum(1 for node in all_nodes if node.test),
        "exclusions": sum(len(node.unless) for node in all_nodes),
        "commodities": len(knowledge.commodities),
        "twins": len(twins),
        "families": dict(sorted(Counter(c.family for c in knowledge.commodities).items())),
        "substances": len(knowledge.substances),
        "hs_rows": sum(len(commodity.hs) for commodity in knowledge.commodities),
        "hs_codes": len({link.code for c in knowledge.commodities for link in c.hs}),
        "hs_labels": len(knowledge.hs_labels),
        "hs_priority": len(knowledge.hs_priority),
        "hs_steps": len(knowledge.hs_steps),
        "markings": len(knowledge.marks),
        "abbreviations": len(knowledge.abbreviations),
        "hazards": len(knowledge.hazards),
        "red_flags": len(knowledge.red_flags),
        "dispositions": len(knowledge.dispositions),
        "shots": len(knowledge.shots),
        "templates": len(knowledge.templates),
        "notices": len(knowledge.notices),
        "practices": len(knowledge.practices),
        "terms": {language: terms[language] for language in LANGUAGES},
        "pictures": pictures,
        "coverage": {
            "with_hero": round(pictures.get("hero", 0) / total, 3),
            "controlled_with_twin": _share(_with_twin(controlled, twins), len(controlled)),
            "in_all_languages": _share(_in_all_languages(knowledge), total),
            "entries_reached": _share(_reached(knowledge), len(_of_goods(knowledge))),
        },
    }


def gaps(knowledge: Knowledge, pictured: frozenset[str]) -> list[str]:
    """Return what is missing though nothing is wrong: twins, languages, links, pictures."""
    controlled, twins = _split(knowledge)
    reached = {link.code for c in knowledge.commodities for link in c.entries}
    found = [
        f"{commodity.id}: no innocent twin"
        for commodity in controlled
        if not any(row.id in twins for row in commodity.look_alikes)
    ]
    for commodity in knowledge.commodities:
        missing = [language for language in LANGUAGES if language not in commodity.terms]
        if missing:
            found.append(f"{commodity.id}: no term in {', '.join(missing)}")
        if commodity.id not in pictured:
            found.append(f"{commodity.id}: no picture")
    found += [f"{e.code}: no commodity" for e in _of_goods(knowledge) if e.code not in reached]
    return found


def _split(knowledge: Knowledge) -> tuple[list[Commodity], set[str]]:
    controlled = [c for c in knowledge.commodities if c.kind is Kind.CONTROLLED]
    return controlled, {c.id for c in knowledge.commodities if c.kind is Kind.TWIN}


def _share(part: int, whole: int) -> float:
    return round(part / whole, 3) if whole else 0.0


def _with_twin(controlled: list[Commodity], twins: set[str]) -> int:
    return sum(1 for c in controlled if any(row.id in twins for row in c.look_alikes))


def _in_all_languages(knowledge: Knowledge) -> int:
    return sum(1 for c in knowledge.commodities if all(x in c.terms for x in LANGUAGES))


def _reached(knowledge: Knowledge) -> int:
    reached = {link.code for c in knowledge.commodities for link in c.entries}
    return sum(1 for entry in _of_goods(knowledge) if entry.code in reached)


def _of_goods(knowledge: Knowledge) -> list[Entry]:
    """Return the entries that goods can be of: software and technology (D, E) are left aside."""
    return [e for e in knowledge.entries if e.code[1:2] not in {"D", "E"}]
