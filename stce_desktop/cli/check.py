"""`check ID NAME=VALUE …`: measured values against the limits."""

from argparse import Namespace

from stce_desktop.app.use_cases.check_values import check_values, questions_for, read_given
from stce_desktop.cli.context import Context, Subparsers
from stce_desktop.cli.output import emit_json, say
from stce_desktop.cli.words import no_match, result_words
from stce_desktop.domain.errors import InputError
from stce_desktop.domain.quantity import Given
from stce_desktop.domain.verdict import CheckReport, Result
from stce_desktop.i18n import _


def add_parser(subparsers: Subparsers) -> None:
    """Add the command to the parser."""
    parser = subparsers.add_parser("check", help=_("check measured values against the limits"))
    parser.add_argument("id", help=_("a commodity or control code"))
    parser.add_argument("values", nargs="*", metavar="NAME=VALUE", help=_("13.3kPa±0.1, yes, …"))
    parser.add_argument("--json", action="store_true", help=_("one JSON object"))
    parser.set_defaults(run=run)


def run(args: Namespace, context: Context) -> int:
    """Check one item and print every clause."""
    services = context.services()
    given: dict[str, Given] = {}
    for pair in args.values:
        name, separator, text = pair.partition("=")
        if not separator or not name:
            raise InputError(_("Not NAME=VALUE"), pair, _("Write it like full_scale=10kPa."))
        given[name] = read_given(services, args.id, name, text)
    report = check_values(services, args.id, given)
    if args.json:
        emit_json(shape(report))
        return 0
    _show(report)
    for question in questions_for(services, args.id):
        if question.parameter.id in report.missing:
            say(f"  ? {question.parameter.id}: {question.parameter.label}. {question.how}")
    return 0


def shape(report: CheckReport) -> dict[str, object]:
    """Return the report in the form the command line promises."""
    return {
        "id": report.id, "result": report.result, "decided_by": report.decided_by,
        "missing": report.missing, "clauses": report.clauses,
    }  # fmt: skip


def _show(report: CheckReport) -> None:
    say(f"{report.id}: {result_words(report.result)}")
    if report.result is Result.NOT_MATCHED:
        say(no_match())
    if report.decided_by:
        say(_("One value decides: {0}").format(report.decided_by))
    for clause in report.clauses:
        say(f"  {clause.paragraph:<14} {result_words(clause.result):<28} {clause.reason}")
