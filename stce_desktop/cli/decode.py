"""`decode TEXT`: what a marking says."""

from argparse import Namespace
from pathlib import Path

from stce_desktop.app.use_cases.decode_mark import decode_mark
from stce_desktop.app.use_cases.read_plate import decode_photo
from stce_desktop.cli.context import Context, Subparsers
from stce_desktop.cli.output import emit_json, remark, say
from stce_desktop.cli.words import no_match
from stce_desktop.domain.decode import ReadingOfMark
from stce_desktop.domain.errors import InputError
from stce_desktop.i18n import _


def add_parser(subparsers: Subparsers) -> None:
    """Add the command to the parser."""
    parser = subparsers.add_parser("decode", help=_("say what a marking says"))
    parser.add_argument("text", nargs="*", help=_("what stands on the plate, ? for unreadable"))
    parser.add_argument("--photo", type=Path, help=_("read a photo of a plate instead"))
    parser.add_argument("--json", action="store_true", help=_("one JSON object"))
    parser.set_defaults(run=run)


def run(args: Namespace, context: Context) -> int:
    """Print every reading of a marking."""
    if args.photo:
        return _photo(args, context)
    text = " ".join(args.text)
    if not text.strip():
        raise InputError(_("There is no marking to decode"), "decode", _("Give what you read."))
    readings = decode_mark(context.services(), text)
    if args.json:
        emit_json({"query": text, "readings": readings})
        return 0
    _show(readings)
    return 0


def _show(readings: tuple[ReadingOfMark, ...]) -> None:
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


def _photo(args: Namespace, context: Context) -> int:
    plate = decode_photo(context.services(), args.photo)
    if args.json:
        emit_json({"photo": str(args.photo), "lines": plate.lines, "reads_text": plate.reads_text})
        return 0
    if not plate.reads_text:
        remark(_("Only codes are read here; install the extra `vision` for text."))
    for line in plate.lines:
        say(f"{line.source}: {line.text}  ({line.sure:.2f})")
        _show(line.readings)
    return 0
