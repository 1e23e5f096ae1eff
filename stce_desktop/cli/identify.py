"""`identify`: the guided key."""

from argparse import ArgumentParser, Namespace

from stce_desktop.app.services import Services
from stce_desktop.app.use_cases.confirm_thing import confirm_thing
from stce_desktop.app.use_cases.identify_thing import identify_thing, read_answer
from stce_desktop.app.use_cases.read_looks import read_looks
from stce_desktop.app.use_cases.separate_two import separate_two
from stce_desktop.cli.context import Context, Subparsers
from stce_desktop.cli.identify_words import show_features, show_separation, show_state
from stce_desktop.cli.output import emit_json
from stce_desktop.domain.errors import InputError
from stce_desktop.domain.identify import (
    Contender,
    Difference,
    Feature,
    KeyAnswer,
    KeyState,
    Proposal,
)
from stce_desktop.i18n import _


def add_parser(subparsers: Subparsers) -> None:
    """Add the command to the parser."""
    parser = subparsers.add_parser("identify", help=_("find out what a thing is by its looks"))
    parser.add_argument(
        "--answer", action="append", default=[], metavar="CHARACTER=STATE",
        help=_("shape=tube, shape=tube|bar, mass-kg=12 lb ± 1, magnetic=? for not known"),
    )  # fmt: skip
    parser.add_argument("--text", default="", help=_("free text: grey box 60 x 40 cm, 25 kg"))
    parser.add_argument("--tolerance", type=int, default=1, help=_("mistakes allowed, 0 to 3 (1)"))
    parser.add_argument(
        "--only", action="append", default=[], help=_("a family, or ids to tell apart")
    )
    _add_ways(parser)
    parser.add_argument("--json", action="store_true", help=_("one JSON object"))
    parser.set_defaults(run=run)


def _add_ways(parser: ArgumentParser) -> None:
    way = parser.add_mutually_exclusive_group()
    way.add_argument("--separate", nargs=2, metavar=("A", "B"), help=_("tell two things apart"))
    way.add_argument("--confirm", metavar="ID", help=_("features to check before you are sure"))


def run(args: Namespace, context: Context) -> int:
    """Print what remains and what to ask next, or what tells things apart."""
    services = context.services()
    proposals = read_looks(services, args.text) if args.text else ()
    answers = _answers(services, args.answer, proposals)
    shape: dict[str, object] = {"read": [_read(p) for p in proposals]} if args.text else {}
    if args.separate:
        one, other = args.separate
        found = separate_two(services, one, other, answers, args.tolerance)
        shape |= {**_shape(found.state), "differences": [_differs(d) for d in found.differences]}
        if not args.json:
            show_separation(found)
    else:
        state = identify_thing(services, answers, args.tolerance, frozenset(args.only))
        shape |= _shape(state)
        if args.confirm:
            features = confirm_thing(services, args.confirm, answers, state)
            shape["confirm"] = [_feature(f) for f in features]
            if not args.json:
                show_features(args.confirm, features)
        elif not args.json:
            show_state(state, proposals)
    if args.json:
        emit_json(shape)
    return 0


def _answers(
    services: Services, pairs: list[str], proposals: tuple[Proposal, ...]
) -> list[KeyAnswer]:
    """Return what was typed, and what the free text says beside it."""
    typed: dict[str, KeyAnswer] = {}
    for pair in pairs:
        name, separator, text = pair.partition("=")
        if not separator:
            raise InputError(_("Not CHARACTER=STATE"), pair, _("Write it like shape=tube."))
        typed[name.strip()] = read_answer(services, name.strip(), text)
    read = {p.answer.character: p.answer for p in proposals}
    return list({**read, **typed}.values())


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


def _read(proposal: Proposal) -> dict[str, object]:
    answer = proposal.answer
    return {
        "character": answer.character, "states": answer.states, "value": answer.value,
        "text": proposal.taken,
    }  # fmt: skip


def _differs(d: Difference) -> dict[str, object]:
    return {
        "character": d.character, "question": d.question, "one": d.one, "other": d.other,
        "decides": d.decides, "cost_s": d.cost_s,
    }  # fmt: skip


def _feature(f: Feature) -> dict[str, object]:
    return {
        "character": f.character, "question": f.question, "has": f.has,
        "sets_apart": f.sets_apart, "cost_s": f.cost_s,
    }  # fmt: skip
