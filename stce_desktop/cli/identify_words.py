"""What `identify` prints for a person."""

from collections.abc import Iterable

from stce_desktop.app.use_cases.separate_two import Separation
from stce_desktop.cli.output import remark, say
from stce_desktop.cli.words import no_match
from stce_desktop.domain.identify import Feature, KeyState, Proposal
from stce_desktop.i18n import _, ngettext

_SHOWN, _ASKED = 10, 6


def show_state(state: KeyState, proposals: Iterable[Proposal] = ()) -> None:
    """Print what was read from a text, what remains, and what to ask next."""
    for proposal in proposals:
        answer = proposal.answer
        words = proposal.written or ", ".join(answer.states)
        remark(_("Read: {0} = {1}").format(answer.character, words))
    left = len(state.remaining)
    remark(ngettext("{0} thing remains.", "{0} things remain.", left).format(left))
    for c in state.remaining[:_SHOWN]:
        wrong = ngettext("{0} mismatch", "{0} mismatches", len(c.mismatches))
        note = f"  ({wrong.format(len(c.mismatches))})" if c.mismatches else ""
        say(f"{c.share:5.0%}  {c.name}  ({c.id})  {', '.join(c.codes) or '–'}{note}")
    if state.contradiction:
        say(_("These two answers do not go together: {0}, {1}").format(*state.contradiction))
    if not state.remaining:
        say(
            _("Nothing fits. {0} Allow one more mistake, or withdraw an answer.").format(no_match())
        )
    for question in state.next[:_ASKED]:
        tool = f" [{question.tool}]" if question.tool else ""
        say(f"  ? {question.character}: {question.question}{tool}")


def show_separation(found: Separation) -> None:
    """Print where two things differ, what decides marked."""
    show_state(found.state)
    for d in found.differences:
        mark = "!" if d.decides else " "
        danger = f" ({_('Danger')}: {d.danger})" if d.danger else ""
        say(f"{mark} {d.question}{danger}")
        say(f"    {found.one}: {_coded(d.one)}   {found.other}: {_coded(d.other)}")
    if not any(d.decides for d in found.differences):
        say(_("No look decides between them: measure, or ask an expert."))


def show_features(suspect: str, features: Iterable[Feature]) -> None:
    """Print the checklist that confirms a suspect."""
    found = list(features)
    for f in found:
        danger = f" ({_('Danger')}: {f.danger})" if f.danger else ""
        say(f"[ ] {f.question}{danger} {_coded(f.has)}  – {', '.join(f.sets_apart[:4])}")
    if not found:
        say(_("Nothing is left that sets {0} apart by its looks.").format(suspect))


def _coded(coded: tuple[str | float, ...]) -> str:
    if coded and not isinstance(coded[0], str):
        return " – ".join(f"{value:g}" for value in coded)
    return ", ".join(map(str, coded))
