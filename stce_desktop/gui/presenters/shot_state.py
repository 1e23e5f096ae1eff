"""The shot list: what is wanted, what was taken, what could not be taken."""

from collections.abc import Iterable
from dataclasses import dataclass

from stce_desktop.domain.evidence import Attachment, MissedShot
from stce_desktop.domain.inspection import camera_ahead_s
from stce_desktop.domain.knowledge import Coded
from stce_desktop.i18n import _

OTHER = "other"
WANTED, TAKEN, MISSED = "wanted", "taken", "missed"
# Kinds of photo that show a size; the rest of the list leaves it out.
_WITH_SCALE = frozenset({"scale", "end-face", "measurement", "weighing"})
# Kinds of photo on which something is written: these are read at once.
WITH_MARKS = frozenset(
    {
        "nameplate", "serial", "package-marks", "part-marking", "container-number", "drum-label",
        "un-mark", "reel-label", "crate-stencil", "weapon-marks",
    }
)  # fmt: skip
_UNUSUAL_S = 12 * 3600  # a photo older than a shift, or from the future, is worth a word
_DAY_S = 86_400


@dataclass(frozen=True, slots=True)
class ShotSlot:
    """Hold one place of the shot list with its photos."""

    id: str
    label: str
    how: str
    state: str
    photos: tuple[Attachment, ...] = ()
    reason: str = ""


def slots(
    shots: tuple[Coded, ...], photos: tuple[Attachment, ...], missed: tuple[MissedShot, ...]
) -> tuple[ShotSlot, ...]:
    """Return the list in its order; photos of no listed kind stand in a last place."""
    why = {shot.shot: shot.reason for shot in missed}
    made = [_slot(shot, photos, why) for shot in shots]
    listed = {shot.id for shot in shots}
    others = tuple(photo for photo in photos if photo.shot not in listed)
    how = _("Anything else that shows what was found")
    made.append(ShotSlot(OTHER, _("Other photos"), how, TAKEN if others else "", others))
    return tuple(made)


def _slot(shot: Coded, photos: tuple[Attachment, ...], why: dict[str, str]) -> ShotSlot:
    own = tuple(photo for photo in photos if photo.shot == shot.id)
    state = TAKEN if own else MISSED if shot.id in why else WANTED
    return ShotSlot(shot.id, shot.label, shot.text, state, own, why.get(shot.id, ""))


def completeness(places: Iterable[ShotSlot]) -> str:
    """Say how much of the list is taken."""
    states = [place.state for place in places if place.id != OTHER]
    words = _("{0} of {1} taken").format(states.count(TAKEN), len(states))
    if missed := states.count(MISSED):
        words = _("{0}, {1} could not be taken").format(words, missed)
    return words


def state_words(state: str) -> str:
    """Return the word for one place of the list."""
    return {WANTED: _("wanted"), TAKEN: _("taken"), MISSED: _("could not take")}.get(state, "")


def next_shots(places: Iterable[ShotSlot], chosen: str) -> tuple[str, ...]:
    """Return the places that photos go to one after the other, the chosen one first."""
    open_ = [place.id for place in places if place.state == WANTED]
    first = [chosen] if chosen else []
    return (*first, *(shot for shot in open_ if shot != chosen), OTHER)


def scale_words(shot: Coded | None) -> str:
    """Return what gives the size in a photo of this kind, by the shot list."""
    return shot.label if shot and shot.id in _WITH_SCALE else ""


def photo_words(photo: Attachment, local_time: str) -> str:
    """Return name, pixels and claimed time of a photo, and how far the claim is off."""
    parts = [photo.name, f"{photo.width} × {photo.height}" if photo.width else ""]
    parts.append(clock_words(photo, local_time))
    if photo.scale:
        parts.append(_("scale: {0}").format(photo.scale))
    return " · ".join(filter(None, parts))


def clock_words(photo: Attachment, local_time: str) -> str:
    """Say what time the camera claims and how that stands towards the clock of this machine."""
    if not photo.taken:
        return _("the file names no time")
    claim = _("the camera says {0}").format(photo.taken)
    ahead = camera_ahead_s(photo.taken, photo.added_utc, local_time)
    if ahead is None:
        return claim
    gap = _gap(abs(ahead))
    if ahead > 0:
        return _("{0}, {1} ahead of this machine's clock").format(claim, gap)
    if -ahead > _UNUSUAL_S:
        return _("{0}, {1} before it was added: old photo or wrong clock").format(claim, gap)
    return _("{0}, {1} before it was added").format(claim, gap)


def _gap(seconds: int) -> str:
    if seconds >= 2 * _DAY_S:
        return _("{0} days").format(seconds // _DAY_S)
    return _("{0} h {1:02d} min").format(seconds // 3600, seconds % 3600 // 60)
