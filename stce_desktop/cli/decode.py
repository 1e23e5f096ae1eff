"""`decode TEXT`: what a marking says."""

from argparse import Namespace

from stce_desktop.app.use_cases.decode_mark import decode_mark
from stce_desktop.cli.context import Context, Subparsers
from stce_desktop.cli.output import emit_json, say
from stce_desktop.cli.words import no_match
from stce_desktop.domain.errors import InputError
from stce_desktop.i18n import _


def add_parser(subparsers: Subparsers) -> None:
    """Add the command to the parser."""
    parser = subparsers.add_parser("decode", help=_("say what a marking says"))
    parser.add_argument("text", nargs="*", help=_("what stands on the plate, ? for unreadable"))
    parser.add_argument("--json", action="store_true", help=_("one JSON object"))
    parser.set_defaults(run=run)


def run(args: Namespace, context: Context) -> int:
    """Print every reading of a marking."""
    text = " ".join(args.text)
    if not text.strip():
        raise InputError(_("There is no marking to decode"), "decode", _("Give what you read."))
    readings = decode_mark(context.services(), text)
    if args.json:
        emit_json({"query": text, "readings": readings})
        return 0
    for reading in readings:
        check = {"right": _(" check digit right"), "wrong": _(" CHECK DIGIT WRONG")}
        say(
            f"{reading.confidence:4.2f}  {reading.family:<20} {reading.value}"
            f"{check.get(reading.check, '')}"
        )
        say(f"      {reading.meaning}")
        if reading.ids:
            say(f"      → {', '.join(reading.ids)}")
    if not readings:
        say(_("No reading found. {0}").format(no_match()))
    return 0
