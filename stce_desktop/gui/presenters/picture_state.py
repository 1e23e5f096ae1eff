"""What is said on and under a picture: call-outs, caption, and the bar that gives its scale."""

from dataclasses import dataclass

from stce_desktop.domain.card import Picture
from stce_desktop.i18n import _

_STEPS_MM = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000)


@dataclass(frozen=True, slots=True)
class CallOut:
    """Point a short text at a place of the picture, in its pixels."""

    text: str
    x: float
    y: float


def call_outs(picture: Picture, labels: dict[str, str]) -> tuple[CallOut, ...]:
    """Return the call-outs of a picture; an anchor without a label has none."""
    return tuple(
        CallOut(labels[key], x, y) for key, (x, y) in picture.anchors.items() if key in labels
    )


def view_words(view: str) -> str:
    """Return the name of a view, with its key."""
    kind, _dash, number = view.partition("-")
    named = {
        "own": _("Own &photo"),
        "hero": _("&Whole"),
        "closeup": _("Close &up"),
        "packed": _("Pac&ked"),
        "pair": _("With its &twin"),
        "line": _("L&ine drawing"),
    }.get(kind, view)
    return f"{named} {number}" if number else named


def caption_words(picture: Picture) -> str:
    """Return what kind of picture it is: made by us, or a photo of the administration."""
    if picture.is_own:
        return _("own photo, added {0}").format(picture.added)
    return _("illustration")


def bar_mm(pixels_per_mm: float, room: float) -> int:
    """Return the longest round length in millimetres that `room` pixels hold, or 0."""
    return max((mm for mm in _STEPS_MM if mm * pixels_per_mm <= room), default=0)


def picture_pairs(
    one: tuple[Picture, ...], other: tuple[Picture, ...]
) -> tuple[tuple[Picture | None, Picture | None], ...]:
    """Return which pictures of two things stand side by side: the same view of each.

    Only our own illustrations have one scale, so photos come in where there is nothing else.
    """
    theirs = {picture.view: picture for picture in other if not picture.is_own}
    alike = tuple(
        (mine, theirs[mine.view]) for mine in one if not mine.is_own and mine.view in theirs
    )
    first = _best(one), _best(other)
    return alike or ((first,) if any(first) else ())


def _best(pictures: tuple[Picture, ...]) -> Picture | None:
    drawn = [picture for picture in pictures if not picture.is_own]
    return next(iter((*drawn, *pictures)), None)
