"""What the frame of the window says: who, where, which lists, and how old they are."""

from datetime import date

from stce_desktop.domain.card import Edition
from stce_desktop.domain.officers import Guard, VaultState
from stce_desktop.domain.settings import Settings
from stce_desktop.gui.presenters.words import list_words
from stce_desktop.i18n import _, ngettext


def edition_words(edition: Edition, today: date) -> str:
    """Return the lists in use with their day and age; a dead clock gives no age."""
    lists = ", ".join(list_words(name, year) for name, year in edition.lists.items())
    try:
        days = (today - date.fromisoformat(edition.date)).days
    except ValueError:
        days = -1
    if days < 0:
        return _("{0}; state of {1}").format(lists, edition.date)
    age = ngettext("{0} day old", "{0} days old", days).format(days)
    return _("{0}; state of {1}, {2}").format(lists, edition.date, age)


def title_words(*, training: bool) -> str:
    """Return the title of the window; in a training it says so first."""
    return _("TRAINING – STCE Desktop") if training else "STCE Desktop"


def switch_words(drafts: int, *, to_training: bool) -> str:
    """Return what happens to open drafts when the mode is switched."""
    stay = (
        ngettext(
            "{0} draft is open. It stays with the real findings and cannot be seen in training.",
            "{0} drafts are open. They stay with the real findings and cannot be seen in training.",
            drafts,
        )
        if to_training
        else ngettext(
            "{0} draft of the training is open. It stays in the training.",
            "{0} drafts of the training are open. They stay in the training.",
            drafts,
        )
    )
    return stay.format(drafts)


def who_words(settings: Settings, state: VaultState) -> str:
    """Return post and officer, that the findings are locked, or where to set them."""
    officer = state.officer.name if state.officer else settings.officer
    if state.guard is Guard.LOCKED:
        officer = _("findings locked")
    if not settings.post and not officer:
        return _("Post and officer: see Settings")
    return " · ".join(filter(None, (settings.post, officer)))


def guard_words(state: VaultState) -> str:
    """Return how the findings of this post are kept."""
    if state.guard in {Guard.NEW, Guard.DEVICE}:
        return _(
            "No passphrase is set up: findings are safe against loss and unnoticed change, but "
            "whoever takes this machine can read them."
        )
    names = ", ".join(officer.name for officer in state.officers)
    if state.guard is Guard.LOCKED:
        return _("Locked. May log in: {0}").format(names)
    return _("Open for {0}. May log in: {1}").format(
        state.officer.name if state.officer else "", names
    )


def waiting_words(count: int) -> str:
    """Return how many findings are not handed over yet."""
    return ngettext("{0} finding not handed over", "{0} findings not handed over", count).format(
        count
    )
