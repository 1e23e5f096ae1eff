"""`assess TEXT`: free text with values in it."""

from argparse import Namespace
from pathlib import Path

from stce_desktop.app.use_cases.assess_text import assess_text
from stce_desktop.cli.batch import lines_of
from stce_desktop.cli.context import Context, Subparsers
from stce_desktop.cli.output import emit_json, say
from stce_desktop.cli.words import no_match, result_words
from stce_desktop.domain.errors import InputError
from stce_desktop.domain.verdict import Assessment
from stce_desktop.i18n import _


def add_parser(subparsers: Subparsers) -> None:
    """Add the command to the parser."""
    parser = subparsers.add_parser("assess", help=_("read values from a description and check"))
    parser.add_argument("text", nargs="*", help=_("a line of an invoice or a label"))
    parser.add_argument("--limit", type=int, default=5, help=_("candidates at the most (5)"))
    parser.add_argument("--batch", type=Path, help=_("a file with one text a line, - for input"))
    parser.add_argument("--json", action="store_true", help=_("one JSON object a text"))
    parser.set_defaults(run=run)


def run(args: Namespace, context: Context) -> int:
    """Assess one text, or each line of a file."""
    services = context.services()
    if args.batch:
        for line in lines_of(args.batch):
            emit_json(assess_text(services, line, args.limit))
        return 0
    if not args.text:
        raise InputError(_("There is no text to assess"), "assess", _("Give an invoice line."))
    assessment = assess_text(services, " ".join(args.text), args.limit)
    if args.json:
        emit_json(assessment)
    else:
        _show(assessment)
    return 0


def _show(assessment: Assessment) -> None:
    for value in assessment.values:
        say(f"  {value.text} → {value.parameter or '?'}: {value.value}")
    for candidate in assessment.candidates:
        say(f"{candidate.title} ({candidate.id}): {result_words(candidate.result)}")
        say(f"  {candidate.reason}")
    if not assessment.candidates:
        say(no_match())
