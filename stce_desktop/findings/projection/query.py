"""Turn what is wanted of the list into conditions; every text from outside goes as a value."""

import unicodedata

from stce_desktop.domain.finding_list import Deadline, Wanted
from stce_desktop.findings.projection.lines import plain, squeeze

_MOST_WORDS = 16
_WEEK_AHEAD = "date(?, '+7 days')"
Values = tuple[object, ...]


def match_of(text: str) -> str:
    """Return the index's expression for a typed text, or nothing when no letter is in it.

    Each word is quoted, so that signs of the index's own language stay signs, and may go on:
    `2B350.b` also finds `2B350.b.1`, and a seal is found without its hyphens.
    """
    words = unicodedata.normalize("NFKC", text).replace("\0", " ").split()
    wanted = [word for word in words if squeeze(word)][:_MOST_WORDS]
    return " AND ".join(_phrase(word) for word in wanted)


def _phrase(word: str) -> str:
    bare = squeeze(word)
    quoted = f'"{plain(word).replace(chr(34), " ")}" *'
    return quoted if bare == word else f'({quoted} OR "{plain(bare)}" *)'


def conditions(wanted: Wanted) -> tuple[str, Values]:
    """Return the conditions on a line, joined by AND, and their values."""
    found: list[tuple[str, Values]] = [("1", ())]
    for name, value in (
        ("status", wanted.status), ("disposition", wanted.disposition),
        ("officer", wanted.officer),
    ):  # fmt: skip
        if value:
            found.append((f"{name} = ?", (value,)))
    if wanted.since:
        found.append(("day >= ?", (wanted.since,)))
    if wanted.until:
        found.append(("day <= ?", (wanted.until,)))
    if wanted.open_questions:
        found.append(("open > 0", ()))
    if wanted.marked_training:
        found.append(("training = 1", ()))
    found.append(_deadline(wanted))
    texts, values = zip(*found, strict=True)
    return " AND ".join(texts), tuple(v for part in values for v in part)


def _deadline(wanted: Wanted) -> tuple[str, Values]:
    return {
        Deadline.ANY: ("1", ()),
        Deadline.RUNNING: ("due <> ''", ()),
        Deadline.OVERDUE: ("due <> '' AND due < ?", (wanted.today,)),
        Deadline.WEEK: (f"due <> '' AND due <= {_WEEK_AHEAD}", (wanted.today,)),
    }[Deadline(wanted.deadline)]
