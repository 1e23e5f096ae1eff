"""`identify`: the guided key."""

from argparse import Namespace

from stce_desktop.app.use_cases.identify_thing import identify_thing, read_answer
from stce_desktop.cli.context import Context, Subparsers
from stce_desktop.cli.output import emit_json, remark, say
from stce_desktop.cli.words import no_match
from stce_desktop.domain.errors import InputError
from stce_desktop.domain.identify import Contender, KeyState
from stce_desktop.i18n import _, ngettext

_SHOWN, _ASKED = 10, 6


def add_parser(subparsers: Subparsers) -> None:
    """Add the command to the parser."""
    parser = subparsers.add_parser("identify", help=_("find out what a thing is by its looks"))
    parser.add_argument(
        "--answer", action="append", default=[], metavar="CHARACTER=STATE",
        help=_("shape=tube, shape=tube|bar, mass-kg=2.5±0.1, magnetic=? for not known"),
    )  # fmt: skip
    parser.add_argument("--tolerance", type=int, default=1, help=_("mistakes allowed, 0 to 3 (1)"))
    parser.add_argument(
        "--only", action="append", default=[], help=_("a family, or ids to tell apart")
    )
    parser.add_argument("--json", action="store_true", help=_("one JSON object"))
    parser.set_defaults(run=run)


def run(args: Namespace, context: Context) -> int:
    """Print what remains and what to ask next."""
    services = context.services()
    answers = []
    for pair in args.answer:
        name, separator, text = pair.partition("=")
        if not separator:
            raise InputError(_("Not CHARACTER=STATE"), pair, _("Write it like shape=tube."))
        answers.append(read_answer(services, name.strip(), text))
    state = identify_thing(services, answers, args.tolerance, frozenset(args.only))
    if args.json:
        emit_json(_shape(state))
    else:
        _show(state)
    return 0


def _shape(state: KeyState) -> dict[str, object]:
    def rows(found: tuple[Contender, ...]) -> list[dict[str, object]]:
        return [
            {"id": c.id, "codes": c.codes, "mismatches": len(c.mismatches), "share": c.share}
            for c in found
        ]

    return {
        "remaining": rows(state.remaining),
        "eliminated": rows(state.eliminated),
        "next": [
            {"character": q.character, "question": q.question, "gain": q.gain, "cost_s": q.cost_s}
            for q in state.next
        ],
        "family": state.family,
        "contradiction": state.contradiction,
    }


def _show(state: KeyState) -> None:
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
